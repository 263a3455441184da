import Apus
import Testing

/// Objects live as long as a frame refers to them, whenever there is a collection.
struct CollectionTests {
  private static let text = """
    (type $box (struct (field (mut i32))))
    (type $make (func (param i32) (result (ref $box))))
    (type $one (struct (field (mut (ref null eq)))))
    (type $pair (struct (field (mut (ref null eq))) (field (mut (ref null eq))) (field i32)))
    (import "env" "same" (func $same (param anyref) (result anyref)))
    (table funcref (elem $box))
    (tag $thrown (param (ref null $box)))
    (elem declare func $box)
    (func $box (param i32) (result (ref $box)) (struct.new $box (local.get 0)))
    (func $value (param anyref) (result i32)
      (struct.get $box 0 (ref.cast (ref $box) (struct.get $one 0 (ref.cast (ref $one) (local.get 0))))))
    (func (export "call") (param i32) (result i32)
      (call $value (struct.new $one (call $box (local.get 0)))))
    (func (export "call_indirect") (param i32) (result i32)
      (call $value (struct.new $one (call_indirect (type $make) (local.get 0) (i32.const 0)))))
    (func (export "call_ref") (param i32) (result i32)
      (call $value (struct.new $one (call_ref $make (local.get 0) (ref.func $box)))))
    (func (export "import") (param i32) (result i32)
      (call $value (struct.new $one (ref.cast (ref $box) (call $same (struct.new $box (local.get 0)))))))
    (func (export "array") (param i32) (result i32)
      (struct.get $box 0 (ref.cast (ref $box)
        (array.get $words (array.new $words (call $box (local.get 0)) (i32.const 3)) (i32.const 2)))))
    (type $words (array (mut (ref null eq))))
    (func (export "exception") (param i32) (result i32)
      (block $caught (result (ref null $box))
        (try_table (catch $thrown $caught) (throw $thrown (call $box (local.get 0))))
        (unreachable))
      (call $value (struct.new $one)))
    (func (export "loop") (param i32) (result i32) (local $s i32) (local $p (ref null $pair))
      (loop
        (local.set $p (struct.new $pair
          (if (result (ref null $box)) (i32.and (local.get 0) (i32.const 1))
            (then (call $box (local.get 0))) (else (call $box (i32.mul (local.get 0) (i32.const 3)))))
          (struct.new $pair (call $box (i32.const 9)) (local.get $p) (local.get 0)) (local.get 0)))
        (local.set $s (i32.add (local.get $s)
          (struct.get $box 0 (ref.cast (ref $box) (struct.get $pair 0 (local.get $p))))))
        (local.set $s (i32.add (local.get $s) (struct.get $box 0 (ref.cast (ref $box)
          (struct.get $pair 0 (ref.cast (ref $pair) (struct.get $pair 1 (local.get $p))))))))
        (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
      (local.get $s))
    """

  private func guest(stress: UInt32) throws -> Guest {
    var limits = StoreLimits()
    limits.heapStress = stress
    return try Guest(Self.text, limits: limits) { linker in
      let type = FunctionType(parameters: [.anyref], results: [.anyref])
      linker.function("env", "same", type: type) { _, arguments in arguments }
    }
  }

  /// A result that only an operand refers to, when what takes it is an allocation.
  @Test(arguments: ["call", "call_indirect", "call_ref", "import", "array", "exception"], UInt32(0)...5)
  func resultsOfCallsAreKept(_ name: String, _ stress: UInt32) throws {
    #expect(try guest(stress: stress).call(name, .i32(Int32(77))).first?.i32 == 77)
  }

  @Test(arguments: UInt32(0)...5) func whatIsMadeInALoopIsKept(_ stress: UInt32) throws {
    // 9 a round; the odd numbers below 40 once, the even ones three times.
    let expected = Int32(9 * 40 + 400 + 3 * 420)
    #expect(try guest(stress: stress).call("loop", .i32(Int32(40))).first?.i32 == expected)
  }
}
