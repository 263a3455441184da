import Glibc
import MachineCode
import Runtime
import WebAssembly

/// A connection to a process that compiles, or from it to the one that runs: messages of bytes, each behind its size.
///
/// Sound because the arrays are as large as the system is told.
struct Connection: Sendable {
  let descriptor: Int32

  /// Sends a message.
  /// - Returns: Whether there is still somebody.
  func send(_ message: [UInt8]) -> Bool {
    var writer = MessageWriter()
    writer.append(message.count)
    return sendAll(writer.bytes) && sendAll(message)
  }

  private func sendAll(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count, let base = bytes.baseAddress {
        let count = Glibc.send(descriptor, base + done, bytes.count - done, Int32(MSG_NOSIGNAL))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }

  /// Waits for a message.
  /// - Parameter limit: For how long at most, in milliseconds; -1 if there is no limit.
  /// - Returns: nil if there is nobody any more, or it takes longer.
  func receive(within limit: Int32 = -1) -> [UInt8]? {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard limit < 0 || poll(&waiting, 1, limit) > 0 else { return nil }
    guard let size = receive(8) else { return nil }
    var reader = MessageReader(size)
    let count = reader.number()
    guard count >= 0, count <= 1 << 31 else { return nil }
    return receive(count)
  }

  private func receive(_ count: Int) -> [UInt8]? {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count, let base = buffer.baseAddress {
        let more = recv(descriptor, base + done, count - done, 0)
        if more < 0, errno == EINTR { continue }
        guard more > 0 else {
          isWhole = false
          return
        }
        done += more
      }
    }
    return isWhole ? bytes : nil
  }
}

/// What a process that compiles is told of the module first.
public struct RemoteModule: Sendable {
  /// The binary.
  public var binary: [UInt8]
  /// The proposals that it may use.
  public var features: Features
  /// Whether code counts fuel.
  public var metersFuel: Bool
  /// Whether NaNs are the canonical one.
  public var isDeterministic: Bool

  init(_ module: CompiledModule) {
    // A module that was text has no sections yet.
    binary = module.module.sections.isEmpty ? module.module.encoded() : module.module.bytes
    features = module.engine.features
    metersFuel = module.engine.metersFuel
    isDeterministic = module.engine.isDeterministic
  }

  var bytes: [UInt8] {
    var writer = MessageWriter()
    writer.append(Int(features.rawValue))
    writer.append(metersFuel ? 1 : 0)
    writer.append(isDeterministic ? 1 : 0)
    writer.append(binary)
    return writer.bytes
  }

  init?(_ bytes: [UInt8]) {
    var reader = MessageReader(bytes)
    features = Features(rawValue: UInt32(truncatingIfNeeded: reader.number()))
    metersFuel = reader.number() != 0
    isDeterministic = reader.number() != 0
    binary = reader.array()
    guard reader.isWhole else { return nil }
  }
}

extension PieceOptimizer {
  /// Compiles in another process, which is started when something becomes hot: so nobody waits for LLVM to be loaded, its memory
  /// is not the guest's host's, and the process may end at any time. One is for one module.
  /// - Parameter command: The executable and its arguments; it calls `PieceServer.run`.
  public static func remote(_ command: [String]) -> PieceOptimizer {
    let process = RemoteProcess(command)
    return PieceOptimizer {
      process.prepare($0)
    } compile: {
      process.compile($0, $1, $2)
    }
  }
}

/// A process that compiles for one module, and goes with it.
private final class RemoteProcess: Sendable {
  private let command: [String]
  private let slot = Slot()

  init(_ command: [String]) { self.command = command }

  deinit { slot.end() }

  func prepare(_ module: CompiledModule) {
    Slot.use(slot)
    slot.prepare(module, command)
  }

  func compile(_ module: CompiledModule, _ functions: [Int], _ loops: [LoopEntry]) -> CodePiece? {
    Slot.use(slot)
    return slot.compile(PieceRequest(functions: functions, loops: loops), module, command)
  }
}

/// Where a process runs that compiles, if one does.
private final class Slot: Sendable {
  private enum State {
    case notStarted
    case running(Process)
    case none
  }

  private struct Process {
    var connection: Connection
    var number: pid_t
  }

  /// How many processes there are at a time, however many modules are hot: each has LLVM's tens of megabytes.
  private static let limit = 2
  /// The slots that were used last, the last one at the end.
  private static let recent = Lock<[Slot]>([])
  /// Processes that are done, or will be soon, and whose exit the system remembers until somebody asks.
  private static let left = Lock<[pid_t]>([])

  private let state = Lock(State.notStarted)

  /// Makes a slot one of those that may have a process. No slot's lock is held meanwhile, since it ends the process of another.
  static func use(_ slot: Slot) {
    let old = recent.withLock { recent -> Slot? in
      recent.removeAll { $0 === slot }
      recent.append(slot)
      return recent.count > limit ? recent.removeFirst() : nil
    }
    old?.end()
  }

  /// Lets the process go once it has done what it was asked for; the next request starts another.
  func end() {
    state.withLock { state in
      guard case .running(let process) = state else { return }
      Self.leave(process)
      state = .notStarted
    }
  }

  /// Closes the connection. The process may have something to write yet, so it is asked for its exit at some later time.
  private static func leave(_ process: Process) {
    close(process.connection.descriptor)
    left.withLock { left in
      left.append(process.number)
      left.removeAll { waitpid($0, nil, WNOHANG) != 0 }
    }
  }

  /// Starts a process unless there is one or none can be had, and waits until it can compile.
  func prepare(_ module: CompiledModule, _ command: [String]) {
    state.withLock { Self.prepare(&$0, module, command) }
  }

  private static func prepare(_ state: inout State, _ module: CompiledModule, _ command: [String]) {
    guard case .notStarted = state else { return }
    state = .none
    guard let started = start(command) else { return }
    guard started.connection.send(RemoteModule(module).bytes), started.connection.receive() != nil else {
      leave(started)
      return
    }
    state = .running(started)
  }

  func compile(_ request: PieceRequest, _ module: CompiledModule, _ command: [String]) -> CodePiece? {
    let request = request.bytes
    return state.withLock { state in
      if case .running(let process) = state {
        if let answer = Self.ask(process.connection, request) { return CodePiece(answer, module) }
        // It ends when it has had nothing to do for a while.
        Self.leave(process)
        state = .notStarted
      }
      Self.prepare(&state, module, command)
      guard case .running(let process) = state else { return nil }
      guard let answer = Self.ask(process.connection, request) else {
        Self.leave(process)
        state = .none
        return nil
      }
      return CodePiece(answer, module)
    }
  }

  /// Sends a request, and waits for the answer; it is empty if nothing could be compiled.
  private static func ask(_ connection: Connection, _ request: [UInt8]) -> [UInt8]? {
    connection.send(request) ? connection.receive() : nil
  }

  /// Starts a process with a connection as its descriptor 3, and without the standard streams: who waits for the end of the guest's
  /// output is not to wait for it.
  private static func start(_ command: [String]) -> Process? {
    guard let path = command.first else { return nil }
    var pair: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &pair) == 0 else {
      return nil
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, pair[1], PieceServer.descriptor)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    arguments.append(nil)
    var process = pid_t()
    let result = posix_spawn(&process, path, &actions, nil, arguments, environ)
    for argument in arguments { free(argument) }
    close(pair[1])
    guard result == 0 else {
      close(pair[0])
      return nil
    }
    return Process(connection: Connection(descriptor: pair[0]), number: process)
  }
}

/// The other side of `PieceOptimizer.remote`.
public enum PieceServer {
  /// What the connection is to the process.
  static var descriptor: Int32 { 3 }

  /// After how many milliseconds without a request there is nothing left to be done for now.
  private static var patience: Int32 { 5000 }

  /// Says that it is ready, by an empty message, and compiles what is asked for until nobody asks any more.
  /// - Parameters:
  ///   - prepare: Makes a module of the one that is to be compiled.
  ///   - compile: Compiles.
  /// - Returns: The module, and what was compiled; nil if nobody has asked.
  public static func run(
    prepare: (RemoteModule) -> CompiledModule?,
    compile: (CompiledModule, _ functions: [Int], _ loops: [LoopEntry]) -> CodePiece?
  ) -> (module: CompiledModule, pieces: [CodePiece])? {
    let connection = Connection(descriptor: descriptor)
    guard let first = connection.receive(), let remote = RemoteModule(first), let module = prepare(remote),
      connection.send([])
    else { return nil }
    var pieces: [CodePiece] = []
    while let message = connection.receive(within: patience) {
      var answer: [UInt8] = []
      if let request = PieceRequest(message, module),
        let piece = compile(module, request.functions, request.loops)
      {
        answer = piece.bytes
        pieces.append(piece)
      }
      guard connection.send(answer) else { break }
    }
    return (module, pieces)
  }
}
