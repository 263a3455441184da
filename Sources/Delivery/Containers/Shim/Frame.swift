/// A frame of ttrpc: how containerd and its shims put requests and answers on a socket.
struct Frame {
  /// Whoever sends more is not listened to any longer.
  static let mostBytes = 4 << 20
  private static let headerSize = 10

  enum Kind: UInt8 {
    case request = 1
    case response = 2
  }

  /// What belongs to the same request has the same number, which is odd.
  var stream: UInt32
  /// A kind, or what somebody else has invented.
  var kind: UInt8
  var payload: ArraySlice<UInt8>

  /// Takes a frame from the beginning of what was received.
  /// - Parameter place: Where it begins; is moved behind it.
  /// - Returns: nil if it is not complete yet.
  /// - Throws: If it is too large.
  static func take(_ bytes: [UInt8], at place: inout Int) throws(ProtobufMessage.Problem) -> Frame? {
    guard bytes.count - place >= headerSize else { return nil }
    func number(_ offset: Int) -> UInt32 {
      bytes[place + offset..<place + offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    let size = Int(number(0))
    guard size <= mostBytes else {
      throw ProtobufMessage.Problem(description: "a frame of \(size) bytes where at most \(mostBytes) are taken")
    }
    guard bytes.count - place - headerSize >= size else { return nil }
    let start = place + headerSize
    let frame = Frame(stream: number(4), kind: bytes[place + 8], payload: bytes[start..<start + size])
    place = start + size
    return frame
  }

  /// The bytes of a frame.
  static func bytes(_ kind: Kind, stream: UInt32, _ payload: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(headerSize + payload.count)
    for number in [UInt32(payload.count), stream] {
      for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
    bytes += [kind.rawValue, 0]
    return bytes + payload
  }
}

/// Why a request is not answered with what was asked for, by the numbers of gRPC.
struct CallError: Error {
  enum Code: UInt64 {
    case invalidArgument = 3
    case notFound = 5
    case alreadyExists = 6
    case resourceExhausted = 8
    case failedPrecondition = 9
    case unimplemented = 12
    case `internal` = 13
  }

  var code: Code
  var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  init(_ error: ContainerError) {
    message = error.description
    code =
      switch error.kind {
      case .invalid: .invalidArgument
      case .notFound: .notFound
      case .exists: .alreadyExists
      case .state: .failedPrecondition
      case .unsupported: .unimplemented
      case .system: .internal
      }
  }

  init(_ problem: ProtobufMessage.Problem) { self.init(.invalidArgument, "the request is \(problem.description)") }

  /// The answer that says so.
  var response: [UInt8] {
    var writer = ProtobufWriter()
    writer.add(1) { status in
      status.add(1, code.rawValue)
      status.add(2, message)
    }
    return writer.bytes
  }
}
