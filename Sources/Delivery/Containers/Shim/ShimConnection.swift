import Glibc

/// A connection of a shim's, on which frames come and go without anybody waiting for them.
final class ShimConnection {
  /// Whoever does not take answers is not listened to any longer.
  private static let mostPending = 16 << 20

  let descriptor: Descriptor
  private var received: [UInt8] = []
  private var pending: ArraySlice<UInt8> = []
  /// Whether nothing more comes or goes.
  private(set) var isClosed = false

  init(_ descriptor: Descriptor) { self.descriptor = descriptor }

  var hasPending: Bool { !pending.isEmpty && !isClosed }

  /// Takes what has come.
  /// - Returns: The frames that are complete.
  func receive() -> [Frame] {
    guard !isClosed else { return [] }
    guard let bytes = System.read(descriptor, atMost: 1 << 16) else {
      if errno != EAGAIN { isClosed = true }
      return []
    }
    guard !bytes.isEmpty else {
      isClosed = true
      return []
    }
    received += bytes
    var frames: [Frame] = []
    var place = 0
    do throws(ProtobufMessage.Problem) {
      while let frame = try Frame.take(received, at: &place) { frames.append(frame) }
    } catch {
      isClosed = true
    }
    received.removeFirst(place)
    return frames
  }

  /// Sends a frame, now or when there is room.
  func send(_ kind: Frame.Kind, stream: UInt32, _ payload: [UInt8]) {
    guard !isClosed else { return }
    pending += Frame.bytes(kind, stream: stream, payload)
    flush()
    if pending.count > Self.mostPending { close() }
  }

  /// Sends what there is room for.
  func flush() {
    while hasPending {
      guard let count = System.send(pending, to: descriptor) else { return close() }
      if count == 0 { return }
      pending = pending.dropFirst(count)
    }
    // So that what was sent does not take room.
    if pending.isEmpty { pending = [] }
  }

  func close() {
    isClosed = true
    pending = []
  }
}
