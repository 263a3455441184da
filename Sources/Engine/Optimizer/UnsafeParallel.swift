import Glibc

/// Runs something on several threads at once.
///
/// Sound because the closure is retained until every thread that was started has been joined.
enum Parallel {
  /// How many threads can run at once.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Runs a closure on some threads, the calling one among them, and waits for all.
  static func run(threads: Int, _ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body))
    var started: [pthread_t] = []
    for _ in 1..<max(1, threads) {
      var thread = pthread_t()
      let result = pthread_create(
        &thread, nil,
        { pointer in
          if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeUnretainedValue().body() }
          return nil
        }, work.toOpaque())
      if result == 0 { started.append(thread) }
    }
    body()
    for thread in started { pthread_join(thread, nil) }
    work.release()
  }

  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
