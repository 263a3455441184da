import Inference
import Runtime

/// The arguments of a call: numbers, and what they point to in the guest's memory.
///
/// Sound because every address goes through `GuestMemory`, which checks it against the memory's size, and because what is
/// found there is used during the call only. Another thread of the guest may change the bytes: sizes are read once.
struct GuestArguments {
  private let memory: GuestMemory
  private let values: (UInt32, UInt32, UInt32, UInt32, UInt32)

  /// Parts that a model may have, and dimensions that a tensor may have.
  private static let mostParts: UInt32 = 64
  private static let mostDimensions: UInt32 = 32
  /// Bytes of a name or of a configuration.
  private static let mostText: UInt32 = 1 << 16

  /// Reads the arguments.
  /// - Parameters:
  ///   - memory: The guest's memory.
  ///   - call: The call.
  ///   - count: How many arguments there are, at most 5; the others are 0.
  init(_ memory: GuestMemory, _ call: borrowing HostCall, count: Int) {
    self.memory = memory
    var values: (UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0, 0)
    if count > 0 { values.0 = UInt32(truncatingIfNeeded: call[0]) }
    if count > 1 { values.1 = UInt32(truncatingIfNeeded: call[1]) }
    if count > 2 { values.2 = UInt32(truncatingIfNeeded: call[2]) }
    if count > 3 { values.3 = UInt32(truncatingIfNeeded: call[3]) }
    if count > 4 { values.4 = UInt32(truncatingIfNeeded: call[4]) }
    self.values = values
  }

  subscript(index: Int) -> UInt32 {
    switch index {
    case 0: values.0
    case 1: values.1
    case 2: values.2
    case 3: values.3
    default: values.4
    }
  }

  /// Checks that there is room for a number before anything is done for it.
  func checkRoom(_ index: Int) throws(InferenceError) { unsafe _ = try bytes(self[index], 4) }

  /// Writes a number where an argument points.
  func store(_ value: UInt32, _ index: Int) throws(InferenceError) {
    do throws(GuestMemory.OutOfBounds) { try memory.store(value, at: UInt64(self[index])) } catch {
      throw Self.error(error)
    }
  }

  /// A text: an argument points to it, and the next one is its size in bytes. A NUL at its end does not count.
  func text(_ index: Int) throws(InferenceError) -> String {
    guard self[index + 1] <= Self.mostText else {
      throw InferenceError(.tooLarge, "expected a text of at most \(Self.mostText) bytes, found \(self[index + 1])")
    }
    let found = unsafe Array(try bytes(self[index], self[index + 1]))
    guard let text = String(validating: found.last == 0 ? found.dropLast() : found[...], as: UTF8.self) else {
      throw InferenceError(.invalidArgument, "expected a text in UTF-8")
    }
    return text
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
      let (address, size) = (try load(pair), try load(pair + 4))
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
    let (dimensionsAddress, rank) = (try load(start), try load(start + 4))
    let type = try load(start + 8) & 0xff
    let (address, size) = (try load(start + 12), try load(start + 16))
    guard rank <= Self.mostDimensions else {
      throw InferenceError(.invalidArgument, "expected at most \(Self.mostDimensions) dimensions, found \(rank)")
    }
    var dimensions: [Int] = []
    for place in 0..<rank { dimensions.append(Int(try load(UInt64(dimensionsAddress) + UInt64(place) * 4))) }
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
    let target = unsafe try bytes(self[index], room)
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

  private func load(_ address: UInt64) throws(InferenceError) -> UInt32 {
    do throws(GuestMemory.OutOfBounds) { return try memory.load(address) } catch { throw Self.error(error) }
  }

  private func bytes(_ address: UInt32, _ count: UInt32) throws(InferenceError) -> UnsafeMutableRawBufferPointer {
    do throws(GuestMemory.OutOfBounds) {
      return unsafe try memory.bytes(at: UInt64(address), count: UInt64(count))
    } catch {
      throw Self.error(error)
    }
  }

  private static func error(_ error: GuestMemory.OutOfBounds) -> InferenceError {
    InferenceError(.invalidArgument, error.description)
  }
}
