import Runtime

/// Where a guest reads its standard input.
public enum StandardInput: Sendable {
  /// Nothing to read.
  case empty
  /// A descriptor of the host, which stays open.
  case descriptor(Int32)
  /// Bytes.
  case bytes([UInt8])
}

/// Where a guest writes its standard output or standard error.
public enum StandardOutput: Sendable {
  /// Nowhere.
  case discard
  /// A descriptor of the host, which stays open.
  case descriptor(Int32)
  /// A buffer.
  case buffer(OutputBuffer)
  /// A function that is given the bytes, for as many bytes as the limit says; then `nospc`. It may be called from
  /// several threads at a time if the guest has threads.
  case function(limit: UInt64, @Sendable (RawSpan) -> Void)
}

/// Collects what a guest writes.
///
/// ```swift
/// let output = OutputBuffer(limit: 1 << 20)
/// configuration.standardOutput = .buffer(output)
/// // … run the guest …
/// print(String(decoding: output.bytes, as: UTF8.self))
/// ```
public final class OutputBuffer: Sendable {
  /// How many bytes it takes; then the guest gets `nospc`.
  public let limit: Int
  private let storage = Lock<[UInt8]>([])

  /// Makes an empty buffer.
  /// - Parameter limit: How many bytes it takes.
  public init(limit: Int = 1 << 24) { self.limit = max(0, limit) }

  /// What the guest has written so far.
  public var bytes: [UInt8] { storage.withLock { $0 } }

  /// Appends as many bytes as fit.
  /// - Returns: How many.
  func append(_ bytes: RawSpan) -> Int {
    storage.withLock { storage in
      let count = min(bytes.byteCount, limit - storage.count)
      storage.append(bytes, count: count)
      return count
    }
  }
}

/// Counts what a function has been given.
final class FunctionOutput: Sendable {
  private let function: @Sendable (RawSpan) -> Void
  private let remaining: Lock<UInt64>

  init(limit: UInt64, _ function: @escaping @Sendable (RawSpan) -> Void) {
    self.function = function
    remaining = Lock(limit)
  }

  /// Hands over as many bytes as the limit allows.
  /// - Returns: How many.
  func append(_ bytes: RawSpan) -> Int {
    let count = remaining.withLock { remaining in
      let count = min(UInt64(bytes.byteCount), remaining)
      remaining -= count
      return Int(count)
    }
    if count > 0 { function(bytes.extracting(first: count)) }
    return count
  }
}

/// Bytes that several readers share.
final class InputBytes: Sendable {
  private let bytes: [UInt8]
  private let position = Lock(0)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var remaining: Int { bytes.count - position.withLock { $0 } }

  /// Takes up to so many bytes.
  func take(_ count: Int) -> ArraySlice<UInt8> {
    position.withLock { position in
      let end = position + min(count, bytes.count - position)
      defer { position = end }
      return bytes[position..<end]
    }
  }
}
