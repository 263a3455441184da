import CSystemCalls
import Glibc

/// The parts of a guest's memory that one call reads into or writes from (`iovec_array`, `ciovec_array`).
///
/// Sound because each part was checked against the memory's size, and the memory stays mapped for the call. The kernel
/// takes no more than 1,024 parts and 2^31 bytes at a time, so no more are looked at: reading or writing less than was
/// asked for is always allowed.
@safe
struct Vectors: ~Copyable {
  private static let maximumCount = 1024
  private static let maximumBytes: UInt64 = 0x7FFF_F000

  private let parts: UnsafeMutableBufferPointer<iovec>
  private var start = 0
  /// How many bytes there are.
  private(set) var byteCount = 0

  /// Reads the list of parts and calls with them.
  /// - Parameters:
  ///   - call: Whose memory it is.
  ///   - list: The address of the list.
  ///   - count: How many parts it has.
  ///   - body: Gets the parts.
  static func with(
    _ call: borrowing Call, _ list: Address, _ count: UInt32, _ body: (inout Vectors) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    let capacity = min(Int(count), maximumCount)
    var result = Result<Int, Failure>.success(0)
    unsafe withUnsafeTemporaryAllocation(of: iovec.self, capacity: capacity) { parts in
      do throws(Failure) {
        var total: UInt64 = 0
        for index in 0..<capacity {
          let entry = list + UInt64(index) * 8
          let base: UInt32 = try call.load(entry)
          let wanted: UInt32 = try call.load(entry + 4)
          let buffer = unsafe try call.buffer(Address(UInt64(base)), count: UInt64(wanted))
          let size = min(UInt64(wanted), maximumBytes - total)
          unsafe parts.initializeElement(at: index, to: iovec(iov_base: buffer.baseAddress, iov_len: Int(size)))
          total += size
        }
        var vectors = unsafe Vectors(parts: UnsafeMutableBufferPointer(rebasing: parts[..<capacity]))
        vectors.byteCount = Int(total)
        result = .success(try body(&vectors))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  private init(parts: UnsafeMutableBufferPointer<iovec>) { unsafe self.parts = parts }

  /// Leaves out the first bytes, which are done.
  mutating func advance(by count: Int) {
    byteCount -= count
    var rest = count
    while unsafe rest > 0 && start < parts.count {
      let length = unsafe parts[start].iov_len
      let step = min(rest, length)
      unsafe parts[start].iov_base = unsafe parts[start].iov_base.map { unsafe $0 + step }
      unsafe parts[start].iov_len = length - step
      rest -= step
      if step == length { start += 1 }
    }
  }

  /// Gives the parts to a system call.
  private func withPointer(_ body: (UnsafePointer<iovec>?, Int32) -> Int) -> Int {
    unsafe body(parts.baseAddress.map { unsafe UnsafePointer($0 + start) }, Int32(parts.count - start))
  }

  func read(_ descriptor: Int32) -> Int { unsafe withPointer { unsafe apus_read(descriptor, $0, $1) } }
  func write(_ descriptor: Int32) -> Int { unsafe withPointer { unsafe apus_write(descriptor, $0, $1) } }
  func readNow(_ descriptor: Int32) -> Int { unsafe withPointer { unsafe apus_read_now(descriptor, $0, $1) } }
  func writeNow(_ descriptor: Int32) -> Int { unsafe withPointer { unsafe apus_write_now(descriptor, $0, $1) } }
  func read(_ descriptor: Int32, at offset: Int64) -> Int {
    unsafe withPointer { unsafe apus_read_at(descriptor, $0, $1, offset) }
  }
  func write(_ descriptor: Int32, at offset: Int64) -> Int {
    unsafe withPointer { unsafe apus_write_at(descriptor, $0, $1, offset) }
  }

  func send(_ descriptor: Int32, to address: SocketAddress?) -> Int {
    guard let address else { return unsafe withPointer { unsafe apus_send(descriptor, $0, $1, nil) } }
    var kernel = apus_address(address)
    return unsafe withPointer { parts, count in unsafe apus_send(descriptor, parts, count, &kernel) }
  }

  func receive(_ descriptor: Int32, peeks: Bool) -> (result: Int, from: SocketAddress?, isTruncated: Bool) {
    var address = apus_address()
    var isTruncated: Int32 = 0
    let result = unsafe withPointer { parts, count in
      unsafe apus_receive(descriptor, parts, count, peeks ? 1 : 0, &address, &isTruncated)
    }
    return (result, SocketAddress(address), isTruncated != 0)
  }

  /// Copies bytes into the parts, as many as there is room for.
  /// - Returns: How many.
  func fill(from bytes: ArraySlice<UInt8>) -> Int {
    var rest = bytes
    for index in unsafe start..<parts.count where !rest.isEmpty {
      let part = unsafe parts[index]
      let size = min(rest.count, unsafe part.iov_len)
      unsafe UnsafeMutableRawBufferPointer(start: part.iov_base, count: size).copyBytes(from: rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return bytes.count - rest.count
  }

  /// Hands the parts to a consumer one after the other, until it takes less than it is given.
  /// - Returns: How many bytes it took.
  func drain(into consumer: (RawSpan) -> Int) -> Int {
    var total = 0
    for index in unsafe start..<parts.count {
      let part = unsafe parts[index]
      guard unsafe part.iov_len > 0 else { continue }
      let bytes = unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(start: part.iov_base, count: part.iov_len))
      let taken = consumer(bytes)
      total += taken
      if taken < bytes.byteCount { break }
    }
    return total
  }
}

extension Array<UInt8> {
  /// Appends the first bytes of a span.
  mutating func append(_ bytes: RawSpan, count: Int) {
    let count = Swift.min(count, bytes.byteCount)
    unsafe bytes.withUnsafeBytes { unsafe append(contentsOf: $0.prefix(count)) }
  }
}
