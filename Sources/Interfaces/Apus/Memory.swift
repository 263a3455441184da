public import Runtime
import WebAssembly

/// A linear memory of a guest (Wasm 3.0 §4.2.9).
///
/// Addresses and counts may be of any integer type, so that what a guest gave can be used as it is. Every access is
/// checked: one that is not inside the memory throws a trap of kind `outOfBoundsMemoryAccess`, which a host function lets
/// pass on to its guest.
///
/// ```swift
/// linker.function("env", "print") { (caller: Caller, address: UInt32, count: UInt32) in
///   print(try caller.memory.string(at: address, count: count))
/// }
/// ```
///
/// Numbers are little-endian, as guests see them. Other threads may write to a shared memory at any time: read once, then
/// judge what was read.
public struct Memory {
  let memory: Runtime.Memory
  /// Nil for a shared memory that belongs to no store.
  let store: Store?

  init(_ memory: Runtime.Memory, _ store: Store?) {
    self.memory = memory
    self.store = store
  }

  /// Makes a memory that instances of a store can import.
  /// - Parameters:
  ///   - store: The store; its limits hold.
  ///   - pages: The size at first, in pages of 64 KiB.
  ///   - maximum: The size that the memory never exceeds, in pages.
  /// - Throws: If a limit is in the way or the system has no room.
  public init(in store: Store, pages: UInt64, maximum: UInt64? = nil) throws(LinkError) {
    self.init(try store.makeMemory(MemoryType(limits: try .pages(pages, maximum))), store)
  }

  /// The size in bytes.
  public var size: UInt64 { memory.size }

  /// The size in pages, which have 64 KiB unless the module says otherwise.
  public var pages: UInt64 { memory.pages }

  /// Whether threads share the memory.
  public var isShared: Bool { memory.type.isShared }

  /// The memory for other threads, if it is shared.
  public var shared: SharedMemory? { isShared ? SharedMemory(memory) : nil }

  /// Makes the memory larger (§4.6.9); the new bytes are zero.
  /// - Parameter delta: In pages.
  /// - Returns: The former size in pages, or nil if a limit is in the way and the memory stays as it is.
  @discardableResult
  public func grow(by delta: UInt64) -> UInt64? { memory.grow(delta) }

  /// Reads an integer.
  /// - Parameters:
  ///   - type: The type of the integer.
  ///   - address: In bytes; need not be aligned.
  public func load<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ type: Integer.Type = Integer.self, at address: some BinaryInteger
  ) throws(Trap) -> Integer {
    let view = memory.view
    do throws(GuestMemory.OutOfBounds) {
      return try view.load(UInt64(clamping: try inside(address, view)), as: type)
    } catch {
      throw Trap(hostFailure: error)
    }
  }

  /// Writes an integer.
  /// - Parameters:
  ///   - value: The integer.
  ///   - address: In bytes; need not be aligned.
  public func store<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ value: Integer, at address: some BinaryInteger
  ) throws(Trap) {
    let view = memory.view
    do throws(GuestMemory.OutOfBounds) {
      try view.store(value, at: try inside(address, view))
    } catch {
      throw Trap(hostFailure: error)
    }
  }

  /// Reads a floating-point number.
  /// - Parameters:
  ///   - type: `Float.self`.
  ///   - address: In bytes; need not be aligned.
  public func load(_ type: Float.Type, at address: some BinaryInteger) throws(Trap) -> Float {
    Float(bitPattern: try load(UInt32.self, at: address))
  }

  /// Reads a floating-point number.
  /// - Parameters:
  ///   - type: `Double.self`.
  ///   - address: In bytes; need not be aligned.
  public func load(_ type: Double.Type, at address: some BinaryInteger) throws(Trap) -> Double {
    Double(bitPattern: try load(UInt64.self, at: address))
  }

  /// Writes a floating-point number.
  public func store(_ value: Float, at address: some BinaryInteger) throws(Trap) {
    try store(value.bitPattern, at: address)
  }

  /// Writes a floating-point number.
  public func store(_ value: Double, at address: some BinaryInteger) throws(Trap) {
    try store(value.bitPattern, at: address)
  }

  /// Copies bytes out.
  /// - Parameters:
  ///   - address: Of the first byte.
  ///   - count: How many bytes.
  public func bytes(at address: some BinaryInteger, count: some BinaryInteger) throws(Trap) -> [UInt8] {
    let view = memory.view
    do throws(GuestMemory.OutOfBounds) {
      return try view.copy(at: try inside(address, view), count: try inside(count, view))
    } catch {
      throw Trap(hostFailure: error)
    }
  }

  /// Copies bytes out and decodes them as UTF-8.
  /// - Parameters:
  ///   - address: Of the first byte.
  ///   - count: How many bytes.
  /// - Throws: Also if the bytes are not UTF-8.
  public func string(at address: some BinaryInteger, count: some BinaryInteger) throws(Trap) -> String {
    let bytes = try bytes(at: address, count: count)
    guard let string = String(validating: bytes, as: UTF8.self) else {
      throw Trap(.host, "expected UTF-8 in \(count) bytes at \(address), found other bytes")
    }
    return string
  }

  /// Copies bytes in.
  /// - Parameters:
  ///   - bytes: The bytes; for a string, `string.utf8`.
  ///   - address: Of the first byte. Nothing is written if not all of them have room.
  public func write(_ bytes: some Collection<UInt8>, at address: some BinaryInteger) throws(Trap) {
    let view = memory.view
    do throws(GuestMemory.OutOfBounds) {
      try view.write(bytes, at: try inside(address, view))
    } catch {
      throw Trap(hostFailure: error)
    }
  }

  /// Lets a closure read bytes where they are.
  /// - Parameters:
  ///   - address: Of the first byte.
  ///   - count: How many bytes.
  ///   - body: Is given the bytes; it must not run guests of this store.
  /// - Returns: What the closure returns.
  /// - Throws: A trap if the bytes are not in the memory, or if it is shared; what the closure throws.
  public func withBytes<Result>(
    at address: some BinaryInteger, count: some BinaryInteger, _ body: (RawSpan) throws -> Result
  ) throws -> Result {
    let view = try unsharedView()
    return try view.withBytes(at: try inside(address, view), count: try inside(count, view), body)
  }

  /// Lets a closure change bytes where they are.
  /// - Parameters:
  ///   - address: Of the first byte.
  ///   - count: How many bytes.
  ///   - body: Is given the bytes; it must not run guests of this store.
  /// - Returns: What the closure returns.
  /// - Throws: A trap if the bytes are not in the memory, or if it is shared; what the closure throws.
  public func withMutableBytes<Result>(
    at address: some BinaryInteger, count: some BinaryInteger, _ body: (inout MutableRawSpan) throws -> Result
  ) throws -> Result {
    let view = try unsharedView()
    return try view.withMutableBytes(at: try inside(address, view), count: try inside(count, view), body)
  }

  private func unsharedView() throws(Trap) -> GuestMemory {
    if isShared {
      throw Trap(.host, "the bytes of a shared memory can only be copied: other threads may write to them")
    }
    return memory.view
  }

  /// A number of bytes as the engine counts; what no memory has becomes one that is out of bounds.
  private func inside(_ number: some BinaryInteger, _ view: GuestMemory) throws(GuestMemory.OutOfBounds) -> UInt64 {
    guard let number = UInt64(exactly: number) else {
      throw GuestMemory.OutOfBounds(address: UInt64(truncatingIfNeeded: number), count: 1, size: view.size)
    }
    return number
  }
}

/// A memory that instances of several stores import, each in a thread of its own (threads proposal).
///
/// ```swift
/// let shared = try SharedMemory(pages: 1, maximum: 16)
/// linker.memory("env", "memory", shared)
/// ```
public struct SharedMemory: Sendable {
  let memory: Runtime.Memory

  init(_ memory: Runtime.Memory) { self.memory = memory }

  /// Makes a shared memory.
  /// - Parameters:
  ///   - pages: The size at first, in pages of 64 KiB.
  ///   - maximum: The size that the memory never exceeds, in pages.
  /// - Throws: If the system has no room.
  public init(pages: UInt64, maximum: UInt64) throws(LinkError) {
    memory = try Runtime.Memory(MemoryType(limits: try .pages(pages, maximum), isShared: true))
  }

  /// The memory, to read and write.
  public var view: Memory { Memory(memory, nil) }
}

extension Limits {
  /// The limits of a memory with 32-bit addresses.
  static func pages(_ minimum: UInt64, _ maximum: UInt64?) throws(LinkError) -> Limits {
    guard minimum <= 65536, maximum ?? minimum >= minimum, maximum ?? 0 <= 65536 else {
      throw LinkError("a memory of \(minimum) to \(maximum ?? minimum) pages: expected at most 65536, and no less")
    }
    return Limits(minimum: minimum, maximum: maximum)
  }
}
