import CNative
import Glibc
import Runtime

/// Runs something on several threads at once.
///
/// Sound because the closure is retained until every thread that was started has been joined.
public enum Threads {
  /// How many threads can run at once.
  public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Runs a closure on some threads, the calling one among them, and waits for all.
  public static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body))
    var started: [pthread_t] = []
    for _ in 1..<max(1, count) {
      if let thread = start(work.toOpaque()) { started.append(thread) }
    }
    body()
    for thread in started { pthread_join(thread, nil) }
    work.release()
  }

  /// Starts a thread that runs a closure and that nobody waits for.
  /// - Returns: Whether the system has let it.
  static func detach(_ body: @escaping @Sendable () -> Void) -> Bool {
    // It never ends.
    let work = Unmanaged.passRetained(Work(body))
    guard let thread = start(work.toOpaque()) else {
      work.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private static func start(_ work: UnsafeMutableRawPointer) -> pthread_t? {
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeUnretainedValue().body() }
        return nil
      }, work)
    return result == 0 ? thread : nil
  }
}

/// The thread that makes better code of hot functions while they run; the process has one.
///
/// Sound because the mutex guards the jobs, and because the condition is signalled after each change of them.
final class Worker: @unchecked Sendable {
  /// Something to be done for a module.
  struct Job {
    /// Stays until it is done.
    var module: CompiledModule
    var run: @Sendable () -> Void
  }

  static let shared = Worker()

  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  /// The next one is the first.
  private var jobs: [Job] = []
  private var isRunning = false

  private init() {
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
    condition = .allocate(capacity: 1)
    condition.initialize(to: pthread_cond_t())
    pthread_cond_init(condition, nil)
  }

  /// Has something done. What the system has no thread for is left.
  func add(_ job: Job) {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    if !isRunning { isRunning = Threads.detach { [unowned(unsafe) self] in work() } }
    guard isRunning else { return }
    jobs.append(job)
    pthread_cond_signal(condition)
  }

  private func work() {
    // On a machine that has nothing to spare, most of the time is the guests'.
    apus_native_give_way()
    while true {
      pthread_mutex_lock(mutex)
      while jobs.isEmpty { pthread_cond_wait(condition, mutex) }
      let job = jobs.removeFirst()
      pthread_mutex_unlock(mutex)
      job.run()
    }
  }
}
