import Glibc

/// Keeps what libraries say when they are loaded off the standard error output, which is the guest's and the log's.
///
/// Sound because the descriptor that stands for it is put back before the closure's caller goes on. What other threads write
/// meanwhile is lost, too: a library is loaded once.
enum Quiet {
  /// Runs a closure.
  static func run<Result, Problem: Error>(_ body: () throws(Problem) -> Result) throws(Problem) -> Result {
    fflush(nil)
    let kept = fcntl(2, F_DUPFD_CLOEXEC, 3)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    if kept >= 0, nowhere >= 0 { dup2(nowhere, 2) }
    defer {
      fflush(nil)
      if kept >= 0 { dup2(kept, 2) }
      for descriptor in [kept, nowhere] where descriptor >= 0 { close(descriptor) }
    }
    return try body()
  }
}
