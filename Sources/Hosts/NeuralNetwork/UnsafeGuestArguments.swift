import Inference
import Runtime

/// The arguments of a call: numbers, and what they point to in the guest's memory.
///
/// Sound because every address goes through `GuestMemory`, which checks it against the memory's size, and because what is
/// found there is used during the call only. Another thread of the guest may change the bytes: sizes are read once.
struct GuestArguments {
  private let memory: GuestMemory
  private let values: InlineArray<9, UInt64>
  private let outOfBounds: ErrorCode
  /// Whether the guest has been stopped since it called.
  let signal: StopSignal

  /// Parts that a model may have, and dimensions that a tensor may have.
  private static let mostParts: UInt32 = 64
  private static let mostDimensions: UInt32 = 32
  /// Bytes of a name or of a configuration.
  private static let mostText: UInt32 = 1 << 16

  /// Reads the arguments.
  /// - Parameters:
  ///   - memory: The guest's memory.
  ///   - call: The call.
  ///   - count: How many arguments there are, at most 9; the others are 0.
  ///   - outOfBounds: The error for an address that is not in the memory.
  init(
    _ memory: GuestMemory, _ call: borrowing HostCall, count: Int, outOfBounds: ErrorCode = .invalidArgument
  ) {
    self.memory = memory
    self.outOfBounds = outOfBounds
    let handle = call.store.interruptHandle
    signal = StopSignal { handle.reason != nil }
    var values = InlineArray<9, UInt64>(repeating: 0)
    for index in 0..<min(count, values.count) { values[index] = call[index] }
    self.values = values
  }

  /// An argument of 32 bits.
  subscript(index: Int) -> UInt32 { UInt32(truncatingIfNeeded: values[index]) }

  /// An argument of 64 bits.
  func wide(_ index: Int) -> UInt64 { values[index] }

  /// Checks that there is room for a number before anything is done for it.
  func checkRoom(_ index: Int) throws(InferenceError) { unsafe _ = try bytes(self[index], 4) }

  /// Writes a number where an argument points.
  func store(_ value: UInt32, _ index: Int) throws(InferenceError) {
    do throws(GuestMemory.OutOfBounds) { try memory.store(value, at: UInt64(self[index])) } catch {
      throw self.error(error)
    }
  }

  /// A text: an argument points to it, and the next one is its size in bytes. A NUL at its end does not count.
  func text(_ index: Int) throws(InferenceError) -> String { try text(at: self[index], self[index + 1]) }

  /// Texts: an argument points to pairs of an address and a size, and the next one is their number.
  func texts(_ index: Int) throws(InferenceError) -> [String] {
    let count = self[index + 1]
    guard count <= Self.mostParts else {
      throw InferenceError(.invalidArgument, "expected at most \(Self.mostParts) texts, found \(count)")
    }
    var result: [String] = []
    for place in 0..<count {
      let pair = UInt64(self[index]) + UInt64(place) * 8
      result.append(try text(at: load(pair), load(pair + 4)))
    }
    return result
  }

  private func text(at address: UInt32, _ count: UInt32) throws(InferenceError) -> String {
    guard count <= Self.mostText else {
      throw InferenceError(.tooLarge, "expected a text of at most \(Self.mostText) bytes, found \(count)")
    }
    let found = unsafe Array(try bytes(address, count))
    guard let text = String(validating: found.last == 0 ? found.dropLast() : found[...], as: UTF8.self) else {
      throw InferenceError(.invalidArgument, "expected a text in UTF-8")
    }
    return text
  }

  /// Room for bytes: an argument points to it.
  func room(_ index: Int, _ count: UInt32) throws(InferenceError) -> UnsafeMutableRawBufferPointer {
    unsafe try bytes(self[index], count)
  }

  /// Bytes, where they are: an argument points to them, and the next one is their number.
  func view(_ index: Int) throws(InferenceError) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(try bytes(self[index], self[index + 1]))
  }

  /// A copy of bytes: an argument points to them, and the next one is their number.
  func copy(_ index: Int) throws(InferenceError) -> [UInt8] { unsafe Array(try view(index)) }

  /// Dimensions of 64 bits: an argument points to them, and the next one is their number.
  func dimensions(_ index: Int) throws(InferenceError) -> [Int] {
    let count = self[index + 1]
    try checkRank(count)
    var result: [Int] = []
    for place in 0..<count {
      let found: Int64 = try load(UInt64(self[index]) + UInt64(place) * 8)
      guard let dimension = Int(exactly: found), dimension >= 0 else {
        throw InferenceError(.invalidArgument, "expected a dimension from 0 on, found \(found)")
      }
      result.append(dimension)
    }
    return result
  }

  private func checkRank(_ rank: UInt32) throws(InferenceError) {
    guard rank <= Self.mostDimensions else {
      throw InferenceError(.invalidArgument, "expected at most \(Self.mostDimensions) dimensions, found \(rank)")
    }
  }

  /// The parts of a model: an argument points to pairs of an address and a size, and the next one is their number.
  func parts(_ index: Int) throws(InferenceError) -> [[UInt8]] {
    let count = self[index + 1]
    guard (1...Self.mostParts).contains(count) else {
      throw InferenceError(.invalidArgument, "expected a model of 1 to \(Self.mostParts) parts, found \(count)")
    }
    var result: [[UInt8]] = []
    var total: UInt64 = 0
    for part in 0..<count {
      let pair = UInt64(self[index]) + UInt64(part) * 8
      let (address, size): (UInt32, UInt32) = (try load(pair), try load(pair + 4))
      total += UInt64(size)
      // Parts may overlap, so that many of them are more than the memory is.
      guard total <= memory.size else { throw InferenceError(.tooLarge, "the parts are more than the memory") }
      result.append(unsafe Array(try bytes(address, size)))
    }
    return result
  }

  /// The tensor that an argument points to: the address and number of its dimensions, its type, and the address and size of
  /// its data.
  ///
  /// The type is a byte; what follows it to the next word is whatever the guest's compiler left there.
  func tensor(_ index: Int) throws(InferenceError) -> TensorView {
    let start = UInt64(self[index])
    let (dimensionsAddress, rank): (UInt32, UInt32) = (try load(start), try load(start + 4))
    let type: UInt32 = try load(start + 8) & 0xff
    let (address, size): (UInt32, UInt32) = (try load(start + 12), try load(start + 16))
    try checkRank(rank)
    var dimensions: [Int] = []
    for place in 0..<rank {
      let dimension: UInt32 = try load(UInt64(dimensionsAddress) + UInt64(place) * 4)
      dimensions.append(Int(dimension))
    }
    let data = unsafe try bytes(address, size)
    // The crate wasi-nn 0.5 and others of 2023 number types in another way; the size of the data tells.
    let readings = [ElementType(wasiNN: type), type == 2 ? .u8 : type == 3 ? .i32 : nil]
    guard let element = readings.compactMap({ $0 }).first(where: { $0.byteCount(dimensions) == Int(size) }) else {
      throw InferenceError(
        .invalidArgument,
        "expected data of the size that the tensor's type and dimensions \(dimensions) say, found \(size) "
          + "bytes of type \(type)")
    }
    return unsafe TensorView(element, dimensions, UnsafeRawBufferPointer(data))
  }

  /// Copies an output to where an argument points; the next one is the room there, and the one after points to where the
  /// size goes, which is also told if there is too little room.
  func takeOutput(
    _ index: Int, _ access: ((UnsafeRawBufferPointer) -> Void) throws(InferenceError) -> Void
  ) throws(InferenceError) {
    let room = self[index + 1]
    let target = unsafe try self.room(index, room)
    var size = 0
    unsafe try access { output in
      size = output.count
      if size <= Int(room) { unsafe target.copyMemory(from: output) }
    }
    try store(UInt32(clamping: size), index + 2)
    guard size <= Int(room) else {
      throw InferenceError(.tooLarge, "expected room for an output of \(size) bytes, found \(room)")
    }
  }

  private func load<Number: FixedWidthInteger & BitwiseCopyable>(
    _ address: UInt64
  ) throws(InferenceError) -> Number {
    do throws(GuestMemory.OutOfBounds) { return try memory.load(address) } catch { throw self.error(error) }
  }

  private func bytes(_ address: UInt32, _ count: UInt32) throws(InferenceError) -> UnsafeMutableRawBufferPointer {
    do throws(GuestMemory.OutOfBounds) {
      return unsafe try memory.bytes(at: UInt64(address), count: UInt64(count))
    } catch {
      throw self.error(error)
    }
  }

  private func error(_ error: GuestMemory.OutOfBounds) -> InferenceError {
    InferenceError(outOfBounds, error.description)
  }
}
