import Apus
import Testing
import TestSupport

/// Memories as the host sees them.
struct MemoryTests {
  @Test func numbersAreLittleEndianAndChecked() throws {
    let guest = try Guest("(memory (export \"m\") 1 2)")
    let memory = try guest.instance.memory("m")
    try memory.store(UInt32(0x0102_0304), at: 1)
    #expect(try memory.bytes(at: 0, count: 6) == [0, 4, 3, 2, 1, 0])
    #expect(try memory.load(UInt16.self, at: 2) == 0x0203)
    try memory.store(-0.5, at: 65528)
    #expect(try memory.load(Double.self, at: 65528) == -0.5)
    try memory.store(Float(1.5), at: 100)
    #expect(try memory.load(Float.self, at: 100) == 1.5)
    for address in [65529, 65536, -1, Int.max, Int.min] {
      #expect(message { try memory.load(UInt64.self, at: address) }.hasPrefix("out of bounds memory access"))
      #expect(message { try memory.store(UInt64(1), at: address) }.hasPrefix("out of bounds memory access"))
    }
    #expect(message { try memory.bytes(at: UInt64.max, count: UInt64.max) }.hasPrefix("out of bounds memory access"))
    #expect(message { try memory.write([1, 2], at: 65535) }.hasPrefix("out of bounds memory access"))
    #expect(try memory.load(UInt8.self, at: 65535) == 0xBF, "nothing is written if there is no room for all")
  }

  @Test func spansAreTheGuestsOwnBytes() throws {
    let guest = try Guest(
      "(memory (export \"m\") 1) (func (export \"f\") (result i32) (i32.load8_u (i32.const 3)))")
    let memory = try guest.instance.memory("m")
    try memory.withMutableBytes(at: 2, count: 4) { bytes in bytes.storeBytes(of: 42, toByteOffset: 1, as: UInt8.self) }
    #expect(try guest.call("f").first?.i32 == 42)
    #expect(try memory.withBytes(at: 3, count: 1) { $0.unsafeLoad(as: UInt8.self) } == 42)
    #expect(message { try memory.withBytes(at: 65536, count: 1) { $0.byteCount } }.contains("1 bytes at 65536"))
    #expect(try memory.withBytes(at: 65536, count: 0) { $0.byteCount } == 0)
  }

  @Test func growingKeepsContentsAndMaximum() throws {
    let guest = try Guest(
      "(memory (export \"m\") 1 3) (func (export \"f\") (result i32) (i32.load (i32.const 65536)))")
    let memory = try guest.instance.memory("m")
    try memory.store(UInt8(7), at: 65535)
    #expect(try guest.trap("f").kind == .outOfBoundsMemoryAccess)
    #expect(memory.grow(by: 1) == 1)
    #expect(memory.grow(by: 2) == nil)
    #expect(memory.size == 131072)
    #expect(try memory.load(UInt8.self, at: 65535) == 7)
    #expect(try guest.call("f").first?.i32 == 0)
  }

  @Test func theNextInstanceSeesNothingOfTheLast() throws {
    let engine = Engine(tier: testTier)
    let module = try Module(
      engine,
      text: """
        (memory (export "m") 4)
        (func (export "fill") (memory.fill (i32.const 0) (i32.const 0xAA) (i32.const 262144)) (drop (memory.grow (i32.const 4)))
          (memory.fill (i32.const 262144) (i32.const 0xBB) (i32.const 262144)))
        (func (export "dirt") (result i32) (local $i i32) (local $sum i32)
          (drop (memory.grow (i32.const 4)))
          (loop $l
            (local.set $sum (i32.or (local.get $sum) (i32.load (local.get $i))))
            (local.set $i (i32.add (local.get $i) (i32.const 4)))
            (br_if $l (i32.lt_u (local.get $i) (i32.const 524288))))
          (local.get $sum))
        """)
    for _ in 0..<20 {
      let instance = try Linker(engine).instantiate(module, in: Store(engine))
      #expect(try instance.function("dirt", as: (() -> Int32).self)() == 0)
      let used = try Linker(engine).instantiate(module, in: Store(engine))
      try used.function("fill", as: (() -> Void).self)()
      #expect(try used.memory("m").load(UInt8.self, at: 524287) == 0xBB)
    }
  }

  @Test func aStoresMemoriesCanBeMadeByTheHost() throws {
    let engine = Engine(tier: testTier)
    let store = try Store(engine)
    let memory = try Memory(in: store, pages: 1, maximum: 2)
    try memory.write(Array("hello".utf8), at: 10)
    var imports = Imports()
    imports.define("env", "memory", memory)
    let module = try Module(
      engine,
      text: "(import \"env\" \"memory\" (memory 1 2)) (func (export \"f\") (result i32) (i32.load8_u (i32.const 11)))")
    let instance = try Linker(engine).instantiate(module, in: store, with: imports)
    #expect(try instance.function("f", as: (() -> UInt32).self)() == UInt32(UInt8(ascii: "e")))
    #expect(message { try Memory(in: store, pages: 2, maximum: 1) }.contains("expected at most"))
    #expect(message { try Memory(in: store, pages: 65537) }.contains("expected at most 65536"))
  }
}
