/// Why a guest's call into WASI does not return: the guest asked to end, or the host wants it to.
public enum WASIExit: Error, Sendable, Equatable {
  /// The guest called `proc_exit`.
  case exit(code: UInt32)
  /// The guest raised a signal that ends a process.
  case signal(Signal)
  /// `WASIEnvironment.cancel` was called.
  case cancelled
  /// `WASIEnvironment.deadline` has passed.
  case deadlineExceeded
}

/// What a function may throw: an error number for the guest, or the end of the guest.
enum Failure: Error {
  case errno(Errno)
  case exit(WASIExit)

  /// Throws an error number. Cold, so that the check in front of it stays small.
  @inline(never)
  static func fail(_ errno: Errno) -> Failure { .errno(errno) }
}
