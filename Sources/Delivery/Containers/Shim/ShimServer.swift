import Glibc
import JSON

/// The process of a shim: answers containerd as long as there are containers of its pod.
///
/// It has one thread, which never waits but for something to happen: answers come in any order, and a thousand requests that wait
/// for the end of a container cost no more than their places in a list.
public final class ShimServer {
  /// Connections at a time. containerd has one for each container of the pod.
  private static let mostConnections = 8192
  /// Requests of all connections that wait for the end of one container.
  private static let mostWaiters = 4096

  private let listener: Descriptor
  private let signals: Descriptor
  private let socket: String
  private let executable: String?
  var connections: [ShimConnection] = []
  var tasks: [String: ShimTask] = [:]
  let events: EventPublisher
  var isShuttingDown = false

  /// Makes a server.
  /// - Parameters:
  ///   - listener: The number of a descriptor that listens.
  ///   - socket: Its path, which is removed at the end.
  ///   - namespace: The namespace of containerd's.
  ///   - eventAddress: Where events are told; nil for nowhere.
  ///   - executable: What runs guests; the one beside this executable if not given.
  public init(
    listener: Int32, socket: String, namespace: String, eventAddress: String?, executable: String? = nil
  ) throws(ContainerError) {
    self.listener = Descriptor(listener)
    self.socket = socket
    self.executable = executable
    events = EventPublisher(namespace: namespace, address: eventAddress)
    signals = try System.watchSignals()
    signal(SIGPIPE, SIG_IGN)
    System.adoptOrphans()
    System.raiseDescriptorLimit()
  }

  /// Serves until containerd says that it is over.
  public func run() {
    while !isShuttingDown || connections.contains(where: { $0.hasPending }) {
      let publisher = events.connection
      var wanted: [(Descriptor, sends: Bool)] = [(listener, false), (signals, false)]
      if let publisher { wanted.append((publisher.descriptor, publisher.hasPending)) }
      let before = connections
      wanted += before.map { ($0.descriptor, $0.hasPending) }
      let results = System.wait(wanted, milliseconds: isShuttingDown ? 100 : events.isWaiting ? 500 : -1)
      if isShuttingDown, !results.contains(where: { $0.hasRoom }) { break }
      if results[1].isReadable {
        while let number = System.nextSignal(signals) { if number != SIGCHLD { isShuttingDown = true } }
        while let (process, code) = System.endedChild() { end(process, code) }
      }
      if let publisher {
        if results[2].hasRoom { publisher.flush() }
        if results[2].isReadable { events.receive() }
      }
      for (connection, result) in zip(before, results.suffix(before.count)) {
        if result.hasRoom { connection.flush() }
        if result.isReadable { for frame in connection.receive() { answer(frame, on: connection) } }
      }
      if results[0].isReadable, let descriptor = System.accept(listener), connections.count < Self.mostConnections {
        connections.append(ShimConnection(descriptor))
      }
      if connections.contains(where: { $0.isClosed }) {
        connections.removeAll { $0.isClosed }
        for id in tasks.keys { tasks[id]?.waiters.removeAll { $0.connection.isClosed } }
      }
      events.flush()
    }
    System.remove(socket)
  }

  /// Answers a request, or notes who waits.
  private func answer(_ frame: Frame, on connection: ShimConnection) {
    guard frame.kind == Frame.Kind.request.rawValue, frame.stream & 1 == 1 else { return connection.close() }
    do throws(CallError) {
      guard let response = try call(frame, connection) else { return }
      reply(response, connection, frame.stream)
    } catch {
      connection.send(.response, stream: frame.stream, error.response)
    }
  }

  private func reply(_ response: [UInt8], _ connection: ShimConnection, _ stream: UInt32) {
    var writer = ProtobufWriter()
    writer.add(2, bytes: response)
    connection.send(.response, stream: stream, writer.bytes)
  }

  /// Does what a request asks for.
  /// - Returns: The answer; nil if there is none yet.
  private func call(_ frame: Frame, _ connection: ShimConnection) throws(CallError) -> [UInt8]? {
    let service: String
    let method: String
    let request: ProtobufMessage
    do throws(ProtobufMessage.Problem) {
      let envelope = try ProtobufMessage(frame.payload)
      service = try envelope.text(1)
      method = try envelope.text(2)
      request = try ProtobufMessage(envelope.bytes(3))
    } catch {
      throw CallError(error)
    }
    guard service == "containerd.task.v2.Task" || service == "containerd.task.v3.Task" else {
      throw CallError(.unimplemented, "there is no service \(JSONValue.string(service).words) here")
    }
    var answer = ProtobufWriter()
    do {
      if method == "Wait" {
        let id = try taskName(request)
        guard var task = tasks[id] else { throw CallError(.notFound, "there is no container \"\(id)\"") }
        guard task.exit == nil else {
          Self.write(task.exit, &answer, code: 1, time: 2)
          return answer.bytes
        }
        guard task.waiters.count < Self.mostWaiters else {
          throw CallError(.resourceExhausted, "too many wait for \"\(id)\"")
        }
        task.waiters.append(ShimTask.Waiter(connection: connection, stream: frame.stream))
        tasks[id] = task
        return nil
      }
      guard try perform(method, request, &answer) else {
        throw CallError(
          .unimplemented, Self.refusals[method] ?? "there is no method \(JSONValue.string(method).words) here")
      }
    } catch let error as ProtobufMessage.Problem {
      throw CallError(error)
    } catch let error as ContainerError {
      throw CallError(error)
    } catch let error as CallError {
      throw error
    } catch {
      throw CallError(.internal, "\(error)")
    }
    return answer.bytes
  }

  /// The container that a request is about.
  func taskName(_ request: ProtobufMessage) throws -> String {
    let id = try request.text(1)
    guard try request.text(2).isEmpty else {
      throw CallError(.notFound, "a container with a WebAssembly guest has no second process")
    }
    return id
  }

  static func write(
    _ exit: (code: UInt32, time: WallTime)?, _ answer: inout ProtobufWriter, code: UInt64, time: UInt64
  ) {
    guard let exit else { return }
    answer.add(code, UInt64(exit.code))
    answer.add(time, exit.time)
  }

  /// Notes that a process has ended, and tells everybody who wants to know.
  private func end(_ process: Int32, _ code: UInt32) {
    guard let id = tasks.first(where: { $0.value.process == process && $0.value.exit == nil })?.key,
      var task = tasks[id]
    else { return }
    task.exit = (code, System.now())
    task.inputKeeper = nil
    let waiters = task.waiters
    task.waiters = []
    tasks[id] = task
    events.publish("/tasks/exit", "containerd.events.TaskExit") { event in
      event.add(1, id)
      event.add(2, id)
      event.add(3, UInt64(process))
      Self.write(task.exit, &event, code: 4, time: 5)
    }
    for waiter in waiters {
      var answer = ProtobufWriter()
      Self.write(task.exit, &answer, code: 1, time: 2)
      reply(answer.bytes, waiter.connection, waiter.stream)
    }
  }

  func executablePath() -> String? { executable }
}
