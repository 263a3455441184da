import Runtime

@testable import WASI

/// Stands in for a guest: calls functions by name on a memory of its own.
final class Guest {
  let environment: WASIEnvironment
  let bytes: UnsafeMutableRawBufferPointer
  /// The functions that have been called, the first of each name.
  private var functions: [String: WASIFunction] = [:]
  private let slots: UnsafeMutablePointer<UInt64>

  /// Makes a guest.
  /// - Parameters:
  ///   - configuration: What it is given.
  ///   - memory: The size of its memory in bytes.
  convenience init(_ configuration: WASIEnvironment.Configuration, memory: Int = 1 << 17) throws {
    self.init(try WASIEnvironment(configuration), memory: memory)
  }

  /// Makes a guest, or another thread of one.
  init(_ environment: WASIEnvironment, memory: Int = 1 << 17) {
    self.environment = environment
    bytes = .allocate(byteCount: memory, alignment: 16)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    slots = .allocate(capacity: 16)
    slots.initialize(repeating: 0, count: 16)
  }

  deinit {
    bytes.deallocate()
    slots.deallocate()
  }

  var view: GuestMemory {
    GuestMemory(unsafeBase: bytes.baseAddress.unsafelyUnwrapped, size: UInt64(bytes.count))
  }

  /// Calls a function of preview 1.
  /// - Parameters:
  ///   - name: Its name.
  ///   - arguments: A number for each parameter, negative ones sign-extended.
  /// - Returns: What it answers.
  func call(_ name: String, _ arguments: UInt64...) throws(WASIExit) -> Errno {
    let function: WASIFunction
    if let known = functions[name] {
      function = known
    } else {
      guard let found = WASIFunction.named("wasi_snapshot_preview1", name).first else { fatalError("no \(name)") }
      functions[name] = found
      function = found
    }
    return try call(function, arguments)
  }

  /// Calls a function.
  func call(_ function: WASIFunction, _ arguments: [UInt64]) throws(WASIExit) -> Errno {
    for (index, argument) in arguments.enumerated() { slots[index] = argument }
    try function.call(environment, view, slots)
    return Errno(rawValue: UInt16(truncatingIfNeeded: slots[0])) ?? .io
  }

  // Memory.

  func load<Integer: FixedWidthInteger & BitwiseCopyable>(_ address: Int, as type: Integer.Type) -> Integer {
    bytes.loadUnaligned(fromByteOffset: address, as: type)
  }

  func store<Integer: FixedWidthInteger & BitwiseCopyable>(_ value: Integer, at address: Int) {
    bytes.storeBytes(of: value, toByteOffset: address, as: Integer.self)
  }

  func load(_ address: Int, count: Int) -> [UInt8] { [UInt8](bytes[address..<address + count]) }

  func store(_ content: [UInt8], at address: Int) {
    for (index, byte) in content.enumerated() { bytes[address + index] = byte }
  }
}

/// SplitMix64: the same numbers for the same seed.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// Whether something happens that happens once in so many times.
  mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(ascii: "a") + UInt8.random(in: 0..<26, using: &self) }
  }
}
