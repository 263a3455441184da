import Runtime

extension WASIFunction {
  /// Runs the function for a guest.
  ///
  /// Sound because the call's slots hold as many arguments as the type has parameters, which `matches` has compared, and
  /// have room for the result; and because the view of a guest without memory has no bytes, so none is ever read.
  func run(_ environment: WASIEnvironment, _ call: borrowing HostCall) throws(Trap) {
    if environment.configuration.isTrial, unsafe !mayRepeat(call.slots) {
      environment.interruption.end(.cancelled)
      throw Trap(.cancelled)
    }
    do throws(WASIExit) {
      unsafe try self.call(environment, call.memory ?? .none, call.slots)
    } catch {
      throw Trap(error)
    }
  }
}

extension GuestMemory {
  /// The memory of a guest that has none.
  fileprivate static var none: GuestMemory {
    unsafe GuestMemory(unsafeBase: UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped, size: 0)
  }
}
