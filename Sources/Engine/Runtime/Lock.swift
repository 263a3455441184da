#if hasFeature(Embedded) && !canImport(Glibc)
  /// One thread runs on a machine without an operating system, so there is nothing to wait for.
  public struct Lock<State: ~Copyable>: ~Copyable, @unchecked Sendable {
    private let storage: UnsafeMutablePointer<State>

    /// Makes a lock with its state.
    public init(_ state: consuming State) {
      storage = .allocate(capacity: 1)
      storage.initialize(to: state)
    }

    deinit {
      storage.deinitialize(count: 1)
      storage.deallocate()
    }

    /// Runs `body` while no other thread is inside.
    public borrowing func withLock<Result, Failure: Error>(
      _ body: (inout State) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      try body(&storage.pointee)
    }
  }
#elseif hasFeature(Embedded) || APUS_THREAD_SANITIZER
  import Glibc

  /// A value that one thread at a time may use. Embedded Swift has no mutexes, and the thread sanitizer knows of the C library's
  /// only.
  public struct Lock<State: ~Copyable>: ~Copyable, @unchecked Sendable {
    /// In one piece of memory, since a process makes some twenty locks before its guest begins.
    private struct Box: ~Copyable {
      var mutex: pthread_mutex_t
      var state: State
    }

    private let box: UnsafeMutablePointer<Box>

    /// Makes a lock with its state.
    public init(_ state: consuming State) {
      box = .allocate(capacity: 1)
      box.initialize(to: Box(mutex: pthread_mutex_t(), state: state))
      pthread_mutex_init(&box.pointee.mutex, nil)
    }

    deinit {
      pthread_mutex_destroy(&box.pointee.mutex)
      box.deinitialize(count: 1)
      box.deallocate()
    }

    /// Runs `body` while no other thread is inside.
    public borrowing func withLock<Result, Failure: Error>(
      _ body: (inout State) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      pthread_mutex_lock(&box.pointee.mutex)
      defer { pthread_mutex_unlock(&box.pointee.mutex) }
      return try body(&box.pointee.state)
    }
  }
#else
  import Synchronization

  /// A value that one thread at a time may use.
  public struct Lock<State: ~Copyable>: ~Copyable, @unchecked Sendable {
    private let storage: UnsafeMutablePointer<State>
    private let mutex = Mutex<Void>(())

    /// Makes a lock with its state.
    public init(_ state: consuming State) {
      storage = .allocate(capacity: 1)
      storage.initialize(to: state)
    }

    deinit {
      storage.deinitialize(count: 1)
      storage.deallocate()
    }

    /// Runs `body` while no other thread is inside.
    public borrowing func withLock<Result, Failure: Error>(
      _ body: (inout State) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      // `Mutex.withLock` takes only sendable results; the state never leaves but through `body`.
      mutex._unsafeLock()
      defer { mutex._unsafeUnlock() }
      return try body(&storage.pointee)
    }
  }
#endif
