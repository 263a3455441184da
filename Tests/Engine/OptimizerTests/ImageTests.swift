@testable import Image
import Interpreter
import MachineCode
import Optimizer
import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// Images: what is written is read again, and what is damaged is refused.
@Suite struct ImageTests {
  static let text = """
    (module
      (memory (export "memory") 1)
      (func (export "sum") (param i32) (result i32) (local i32)
        (loop (local.set 1 (i32.add (local.get 1) (local.get 0)))
          (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get 1))
      (func (export "store") (param i32) (i32.store (local.get 0) (i32.const 7)))
      (func (result f64) (f64.const 1.5)))
    """

  static func engine(metersFuel: Bool = false) -> Engine {
    Engine(metersFuel: metersFuel, tier: Interpreter.tier)
  }

  static func image(metersFuel: Bool = false) throws -> CompiledImage {
    let binary = try Module(parsing: Array(text.utf8)).encoded()
    let module = try CompiledModule(engine(metersFuel: metersFuel), Module(decoding: binary))
    let machine = try Optimizer.compile(module).image
    return CompiledImage(module: binary, processor: .current, machine: machine)
  }

  private static func sum(_ contents: CompiledImage.Contents) throws -> String {
    let module = try CompiledModule(engine(), Module(decoding: contents.module))
    try module.load(contents.machine.get())
    return describe(try Guest(module).call("sum", 100))
  }

  @Test func whatIsWrittenIsRead() throws {
    let image = try Self.image()
    let contents = try CompiledImage.read(image.bytes)
    #expect(contents.module == image.module)
    let machine = try contents.machine.get()
    #expect(machine.code == image.machine.code)
    #expect(machine.rows.all() == image.machine.rows.all())
    #expect(machine.ends() == image.machine.ends())
    #expect(machine.positions() == image.machine.positions())
    #expect(machine.positions().ends.count == 3)
    #expect(try Self.sum(contents) == describe(.success([.i32(Int32(5050))])))
  }

  @Test func aUniversalModuleIsAModule() throws {
    let image = try Self.image()
    let bytes = UniversalModule.bytes(image)
    let module = try Module(decoding: bytes)
    try module.validate(features: .standard)
    let interpreted = try CompiledModule(Self.engine(), module)
    #expect(describe(try Guest(interpreted).call("sum", 100)) == describe(.success([.i32(Int32(5050))])))
    let contents = try #require(UniversalModule.read(bytes))
    #expect(contents.module == image.module)
    #expect(try Self.sum(contents) == describe(.success([.i32(Int32(5050))])))
    #expect(UniversalModule.read(image.module) == nil)
  }

  @Test func changedModulesRunWithoutTheirCode() throws {
    let image = try Self.image()
    // As a tool would: another custom section in front, and one byte in the data behind.
    let name: [UInt8] = [0, 3, 2, 0x68, 0x69]
    let bytes = UniversalModule.bytes(image)
    let contents = try #require(UniversalModule.read(Array(bytes[..<8] + name + bytes[8...])))
    #expect(contents.module.count == image.module.count + name.count)
    #expect(throws: ImageError.self) { try contents.machine.get() }
    // The section may stand anywhere.
    let moved = try #require(UniversalModule.read(bytes + name))
    #expect(throws: ImageError.self) { try moved.machine.get() }
    #expect(Array(moved.module.suffix(name.count)) == name)
  }

  @Test func otherVersionsAndProcessorsStillHaveAModule() throws {
    let image = try Self.image()
    var bytes = image.bytes
    bytes[8] = 77
    var contents = try CompiledImage.read(bytes)
    #expect(contents.module == image.module)
    #expect(throws: ImageError.self) { try contents.machine.get() }
    var foreign = image
    foreign.processor = Processor(words: [.max, .max, .max, .max, .max])
    contents = try CompiledImage.read(foreign.bytes)
    #expect(contents.module == image.module)
    #expect(throws: ImageError.self) { try contents.machine.get() }
  }

  @Test func codeThatCountsFuelIsForThoseWhoCountIt() throws {
    for metersFuel in [false, true] {
      let contents = try CompiledImage.read(try Self.image(metersFuel: metersFuel).bytes)
      let machine = try contents.machine.get()
      #expect(machine.metersFuel == metersFuel)
      let other = try CompiledModule(Self.engine(metersFuel: !metersFuel), Module(decoding: contents.module))
      #expect(throws: ImageError.self) { try other.load(machine) }
    }
  }

  /// Damage of every kind: the image is refused, or it is the one that it was.
  @Test(arguments: 0..<10) func damagedImagesAreRefused(_ seed: UInt64) throws {
    let image = try Self.image()
    let whole = image.bytes
    let universal = UniversalModule.bytes(image)
    var generator = Numbers(state: seed)
    for round in 0..<5_000 {
      let damaged = Self.damage(whole, &generator)
      guard damaged != whole else { continue }
      if let contents = try? CompiledImage.read(damaged) {
        #expect(contents.module == image.module, "round \(round)")
        #expect((try? contents.machine.get()) == nil, "round \(round)")
      }
      let module = Self.damage(universal, &generator)
      guard module != universal, let contents = UniversalModule.read(module) else { continue }
      #expect((try? contents.machine.get()) == nil, "round \(round)")
    }
  }

  /// Tables that were damaged by somebody who has made the checksum fit: they are refused, or loaded without harm. Nothing is
  /// run, as they may lead anywhere in the code.
  @Test(arguments: 0..<10) func forgedTablesDoNoHarm(_ seed: UInt64) throws {
    let image = try Self.image()
    let whole = image.bytes
    let module = try CompiledModule(Self.engine(), Module(decoding: image.module))
    var generator = Numbers(state: seed)
    for _ in 0..<5_000 {
      var forged = whole
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 24..<500, using: &generator)
        forged[place] =
          [0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &generator)].randomElement(using: &generator) ?? 0
      }
      Self.repairChecksum(&forged)
      guard let contents = try? CompiledImage.read(forged), let machine = try? contents.machine.get() else { continue }
      #expect(contents.module == image.module)
      try? module.load(machine)
    }
  }

  /// Makes the checksum of the tables that of their contents.
  private static func repairChecksum(_ bytes: inout [UInt8]) {
    guard let header = try? ImageHeader(bytes, size: bytes.count) else { return }
    let sum = Checksum.of(bytes.span.extracting(24..<header.outline.upperBound))
    for byte in 0..<8 { bytes[16 + byte] = UInt8(truncatingIfNeeded: sum >> (8 * UInt64(byte))) }
  }

  static func damage(_ whole: [UInt8], _ generator: inout Numbers) -> [UInt8] {
    var bytes = whole
    // Most of what can be wrong is in the tables.
    let end = Bool.random(using: &generator) ? min(400, bytes.count) : bytes.count
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[Int.random(in: 0..<end, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1: bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
    case 2: bytes.remove(at: Int.random(in: 0..<end, using: &generator))
    case 3: bytes.insert(.random(in: 0...255, using: &generator), at: Int.random(in: 0..<end, using: &generator))
    default:
      let place = Int.random(in: 0..<end, using: &generator)
      for index in place..<min(place + 8, bytes.count) { bytes[index] = .random(in: 0...255, using: &generator) }
    }
    return bytes
  }
}

/// The same numbers for the same seed (SplitMix64).
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word &>> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word &>> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word &>> 31
  }
}
