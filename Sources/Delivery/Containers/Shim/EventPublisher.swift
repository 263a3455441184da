/// Tells containerd what happens to containers. Events wait while it is not there, as it is while it is replaced by a newer one.
final class EventPublisher {
  /// What containerd has not been told yet; of more, the oldest are forgotten.
  private static let mostWaiting = 4096

  private let namespace: String
  private let address: String?
  private(set) var connection: ShimConnection?
  private var waiting: [[UInt8]] = []
  private var stream: UInt32 = 1

  /// - Parameter address: The socket; nil if nobody wants to know.
  init(namespace: String, address: String?) {
    self.namespace = namespace
    self.address = address
  }

  /// Whether there is something that nobody could be told.
  var isWaiting: Bool { !waiting.isEmpty }

  /// Tells of an event.
  /// - Parameters:
  ///   - topic: `/tasks/start` for instance.
  ///   - type: The name of the event's type.
  func publish(_ topic: String, _ type: String, _ write: (inout ProtobufWriter) -> Void) {
    guard address != nil else { return }
    var event = ProtobufWriter()
    write(&event)
    var request = ProtobufWriter()
    request.add(1) { envelope in
      envelope.add(1, System.now())
      envelope.add(2, namespace)
      envelope.add(3, topic)
      envelope.add(4, any: type, event.bytes)
    }
    var call = ProtobufWriter()
    call.add(1, "containerd.services.events.ttrpc.v1.Events")
    call.add(2, "Forward")
    call.add(3, bytes: request.bytes)
    waiting.append(call.bytes)
    if waiting.count > Self.mostWaiting { waiting.removeFirst() }
    flush()
  }

  /// Sends what waits, if there is somebody.
  func flush() {
    guard let address, isWaiting else { return }
    if connection?.isClosed ?? true {
      guard let descriptor = try? System.connect(address) else { return }
      connection = ShimConnection(descriptor)
      stream = 1
    }
    guard let connection else { return }
    for call in waiting where !connection.isClosed {
      connection.send(.request, stream: stream, call)
      stream &+= 2
    }
    if !connection.isClosed { waiting = [] }
  }

  /// Takes the answers, which say nothing.
  func receive() {
    _ = connection?.receive()
    if connection?.isClosed ?? false { connection = nil }
  }
}
