import Apus
import Testing

/// References: values of the host in guests, functions, and what must not be confused.
struct ReferenceTests {
  private final class Box {
    let number: Int
    init(_ number: Int) { self.number = number }
  }

  private static let keeper = """
    (import "env" "number" (func $number (param externref) (result i32)))
    (table (export "t") 2 externref)
    (func (export "keep") (param externref) (table.set (i32.const 0) (local.get 0)))
    (func (export "kept") (result externref) (table.get (i32.const 0)))
    (func (export "number") (result i32) (call $number (table.get (i32.const 0))))
    """

  @Test func aValueOfTheHostGoesThroughAGuest() throws {
    let guest = try Guest(Self.keeper) { linker in
      linker.function("env", "number") { (caller: Caller, reference: Reference) -> Int32 in
        Int32(caller.object(reference, as: Box.self)?.number ?? -1)
      }
    }
    let keep = try guest.instance.function("keep", as: ((Reference) -> Void).self)
    let kept = try guest.instance.function("kept", as: (() -> Reference).self)
    #expect(try guest.call("number").first?.i32 == -1)
    try keep(try guest.store.makeReference(Box(5)))
    #expect(try guest.call("number").first?.i32 == 5)
    #expect((guest.store.object(try kept()) as? Box)?.number == 5)
    #expect((guest.store.object(try guest.instance.table("t").element(at: 0)) as? Box)?.number == 5)
  }

  @Test func aReferenceOfAnotherStoreIsRefused() throws {
    let guest = try Guest(Self.keeper) { $0.function("env", "number") { (_: Reference) -> Int32 in 0 } }
    let other = try Store(guest.engine)
    let foreign = try other.makeReference(Box(1))
    let keep = try guest.instance.function("keep", as: ((Reference) -> Void).self)
    #expect(message { try keep(foreign) } == "value 0 is a reference of another store")
    #expect(try guest.trap("keep", .reference(foreign)).message == "argument 0 is a reference of another store")
    #expect(guest.store.object(foreign) == nil)
    let table = try guest.instance.table("t")
    #expect(message { try table.setElement(at: 1, to: foreign) }.contains("another store"))
    #expect(message { try table.grow(by: 1, filling: foreign) }.contains("another store"))
  }

  @Test func referencesAreComparedByWhatTheyReferTo() throws {
    let guest = try Guest(
      """
      (type $point (struct (field i32)))
      (type $other (struct (field i64 i64)))
      (func (export "point") (result anyref) (struct.new $point (i32.const 7)))
      (func (export "other") (result anyref) (struct.new_default $other))
      (func (export "small") (result anyref) (ref.i31 (i32.const 7)))
      (func (export "x") (param (ref $point)) (result i32) (struct.get $point 0 (local.get 0)))
      (func (export "i31") (param i31ref) (result i32) (i31.get_u (local.get 0)))
      (func (export "call") (param (ref null $point)) (result i32) (i32.const 1))
      """)
    let point = try guest.call("point")[0]
    let other = try guest.call("other")[0]
    let small = try guest.call("small")[0]
    #expect(try guest.call("x", point).first?.i32 == 7)
    #expect(try guest.call("i31", small).first?.i32 == 7)
    for wrong in [other, small, .reference(try guest.store.makeReference(Box(1)))] {
      #expect(try guest.trap("x", wrong).message.contains("it is another reference"))
    }
    #expect(try guest.trap("i31", point).message.contains("it is another reference"))
    #expect(try guest.trap("x", .reference(.null(.any))).message == "argument 0 must not be null")
    #expect(try guest.call("call", .reference(.null(.any))).first?.i32 == 1)
  }

  @Test func functionsAreReferences() throws {
    let guest = try Guest(
      """
      (table (export "t") 2 funcref)
      (elem (i32.const 0) $double)
      (func $double (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))
      (func (export "triple") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3)))
      (func (export "call") (param i32 i32) (result i32)
        (call_indirect (param i32) (result i32) (local.get 1) (local.get 0)))
      """)
    let table = try guest.instance.table("t")
    let double = try #require(try table.function(at: 0))
    #expect(try double([.i32(Int32(4))]).first?.i32 == 8)
    #expect(try table.function(at: 1) == nil)
    try table.setElement(at: 1, to: try guest.store.makeReference(try guest.instance.function("triple")))
    #expect(try guest.call("call", .i32(Int32(1)), .i32(Int32(5))).first?.i32 == 15)
    #expect(message { try table.element(at: 2) } == "out of bounds table access")
  }

  @Test func whatTheHostLetsGoIsCollected() throws {
    var limits = StoreLimits()
    limits.heapBytes = 4 << 20
    let guest = try Guest(
      """
      (type $bytes (array (mut i8)))
      (func (export "make") (param i32) (result anyref) (array.new_default $bytes (local.get 0)))
      """, limits: limits)
    let make = try guest.instance.function("make", as: ((Int32) -> Reference).self)
    // Each needs more than half of the heap.
    for _ in 0..<20 { #expect(!(try make(5 << 19)).isNull) }
    let held = try make(5 << 19)
    #expect(try guest.trap("make", .i32(Int32(5 << 19))).kind == .heapLimit)
    #expect(!held.isNull)
  }

  @Test func aReferenceInAGlobalOfTheHostStaysAlive() throws {
    let guest = try Guest(
      """
      (type $cell (struct (field (mut i32))))
      (type $bytes (array (mut i8)))
      (func (export "make") (result anyref) (struct.new $cell (i32.const 77)))
      (func (export "waste") (param $n i32)
        (loop $l
          (drop (array.new_default $bytes (i32.const 10000)))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
      (func (export "get") (param anyref) (result i32) (struct.get $cell 0 (ref.cast (ref $cell) (local.get 0))))
      """)
    let global = try Global(in: guest.store, try guest.instance.function("make", as: (() -> Reference).self)())
    try guest.call("waste", .i32(Int32(20_000)))
    #expect(try guest.call("get", global.value).first?.i32 == 77)
  }

  @Test func globalsAreChecked() throws {
    let guest = try Guest(
      "(global (export \"m\") (mut i32) (i32.const 1)) (global (export \"c\") f64 (f64.const 2.5))")
    let mutable = try guest.instance.global("m")
    try mutable.set(Int32(9))
    #expect(mutable.value.i32 == 9)
    #expect(message { try mutable.set(Int64(9)) } == "the global's value must be of type i32, it is of type i64")
    let constant = try guest.instance.global("c")
    #expect(message { try constant.set(1.0) } == "the global is not mutable")
  }
}
