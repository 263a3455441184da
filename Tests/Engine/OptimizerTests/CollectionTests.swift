import Interpreter
import Optimizer
import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// Collections while compiled code holds references: in registers, in frames, as addresses of elements, or half stored.
@Suite(.enabled(if: Optimizer.isAvailable))
struct CollectionTests {
  /// Collections after so many objects; what is freed is overwritten.
  static let stresses: [UInt32] = [1, 2, 5]

  /// Functions `run` of one i32; each allocates at places where references are only in machine code.
  static let programs: [String: String] = [
    "frames": """
    (func $grow (param $depth i32) (result (ref $pair))
      (if (result (ref $pair)) (i32.eqz (local.get $depth))
        (then (struct.new $pair (ref.null none) (ref.null none) (i32.const 1)))
        (else (struct.new $pair
          (call $grow (i32.sub (local.get $depth) (i32.const 1)))
          (call $grow (i32.sub (local.get $depth) (i32.const 1))) (local.get $depth)))))
    (func $sum (param $pair (ref null $pair)) (result i32)
      (if (result i32) (ref.is_null (local.get $pair)) (then (i32.const 0))
        (else (i32.add (struct.get $pair 2 (local.get $pair)) (i32.add
          (call $sum (ref.cast (ref null $pair) (struct.get $pair 0 (local.get $pair)))) (call $sum (ref.cast (ref null $pair) (struct.get $pair 1 (local.get $pair)))))))))
    (func (export "run") (param i32) (result i32) (call $sum (call $grow (i32.and (local.get 0) (i32.const 7)))))
    """,
    "deep": """
    (func $down (param $n i32) (param $above (ref null $box)) (result i32) (local $mine (ref $box))
      (if (i32.eqz (local.get $n)) (then (return (struct.get $box 0 (local.get $above)))))
      (local.set $mine (struct.new $box (local.get $n)))
      (i32.add (call $down (i32.sub (local.get $n) (i32.const 1)) (local.get $mine))
        (i32.add (struct.get $box 0 (local.get $mine)) (call $value (local.get $above)))))
    (func $value (param $box (ref null $box)) (result i32)
      (if (result i32) (ref.is_null (local.get $box)) (then (i32.const 0)) (else (struct.get $box 0 (local.get $box)))))
    (func (export "run") (param i32) (result i32) (call $down (i32.mul (local.get 0) (i32.const 20)) (ref.null none)))
    """,
    "registers": """
    (func (export "run") (param $n i32) (result i32)
      (local $a (ref $box)) (local $b (ref $box)) (local $c (ref $box)) (local $d (ref $box)) (local $e (ref $box))
      (local $f (ref $box)) (local $s i32)
      (local.set $a (struct.new $box (i32.const 1))) (local.set $b (struct.new $box (i32.const 2)))
      (local.set $c (struct.new $box (i32.const 3))) (local.set $d (struct.new $box (i32.const 4)))
      (local.set $e (struct.new $box (i32.const 5))) (local.set $f (struct.new $box (i32.const 6)))
      (loop
        (local.set $s (i32.add (local.get $s) (struct.get $box 0 (call $box (local.get $n)))))
        (local.set $s (i32.add (i32.mul (local.get $s) (i32.const 7)) (i32.add (struct.get $box 0 (local.get $a))
          (i32.add (struct.get $box 0 (local.get $b)) (i32.add (struct.get $box 0 (local.get $c))
          (i32.add (struct.get $box 0 (local.get $d)) (i32.add (struct.get $box 0 (local.get $e))
          (struct.get $box 0 (local.get $f)))))))))
        (local.set $a (local.get $b)) (local.set $b (local.get $c)) (local.set $c (local.get $d))
        (local.set $d (local.get $e)) (local.set $e (local.get $f)) (local.set $f (call $box (local.get $s)))
        (br_if 0 (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (local.get $s))
    """,
    "upwards through an array": """
    (func (export "run") (param $n i32) (result i32) (local $i i32) (local $s i32) (local $a (ref $words))
      (local.set $a (call $numbers (local.get $n)))
      (loop
        (local.set $s (i32.add (i32.mul (local.get $s) (i32.const 3)) (array.get $words (local.get $a) (local.get $i))))
        (drop (call $box (local.get $i)))
        (br_if 0 (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (local.get $s))
    """,
    "downwards, in threes": """
    (func (export "run") (param $n i32) (result i32) (local $i i32) (local $s i32) (local $a (ref $words))
      (local.set $i (i32.mul (local.get $n) (i32.const 3)))
      (local.set $a (call $numbers (local.get $i)))
      (loop
        (drop (call $box (local.get $i)))
        (local.set $s (i32.add (i32.mul (local.get $s) (i32.const 3)) (i32.add
          (array.get $words (local.get $a) (i32.sub (local.get $i) (i32.const 3)))
          (i32.add (array.get $words (local.get $a) (i32.sub (local.get $i) (i32.const 2)))
          (array.get $words (local.get $a) (i32.sub (local.get $i) (i32.const 1)))))))
        (br_if 0 (local.tee $i (i32.sub (local.get $i) (i32.const 3)))))
      (local.get $s))
    """,
    "the last element": """
    (func (export "run") (param $n i32) (result i32) (local $s i32) (local $k i32)
      (loop
        (local.set $s (i32.add (local.get $s) (call $last (call $boxes (local.get $n)))))
        (br_if 0 (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 5))))
      (local.get $s))
    (func $last (param $a (ref $boxes)) (result i32) (local $b (ref null $box))
      (local.set $b (array.get $boxes (local.get $a) (i32.sub (array.len (local.get $a)) (i32.const 1))))
      (drop (call $box (i32.const 1))) (drop (call $numbers (i32.const 100)))
      (i32.add (struct.get $box 0 (local.get $b)) (struct.get $box 0
        (array.get $boxes (local.get $a) (i32.sub (array.len (local.get $a)) (i32.const 1))))))
    """,
    "halves": """
    (func (export "run") (param $n i32) (result i32) (local $s i32) (local $p (ref null $pair))
      (loop
        (local.set $p (struct.new $pair
          (if (result (ref null $box)) (i32.and (local.get $n) (i32.const 1))
            (then (call $box (local.get $n))) (else (call $box (i32.mul (local.get $n) (i32.const 3)))))
          (struct.new $pair (call $box (i32.const 9)) (local.get $p) (local.get $n)) (local.get $n)))
        (local.set $s (i32.add (local.get $s) (struct.get $box 0 (ref.cast (ref $box) (struct.get $pair 0 (local.get $p))))))
        (local.set $s (i32.add (local.get $s) (struct.get $box 0 (ref.cast (ref $box)
          (struct.get $pair 0 (ref.cast (ref $pair) (struct.get $pair 1 (local.get $p))))))))
        (br_if 0 (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (local.get $s))
    """,
    "new arrays": """
    (func (export "run") (param $n i32) (result i32) (local $s i32) (local $k i32) (local $a (ref $boxes)) (local $b (ref $boxes))
      (local.set $b (array.new_fixed $boxes 3 (call $box (i32.const 4)) (call $box (i32.const 5)) (call $box (i32.const 6))))
      (loop
        (local.set $a (array.new $boxes (call $box (local.get $k)) (i32.add (local.get $k) (i32.const 3))))
        (array.copy $boxes $boxes (local.get $a) (i32.const 0) (local.get $b) (i32.const 0) (i32.const 2))
        (array.fill $boxes (local.get $b) (i32.const 1) (call $box (local.get $s)) (i32.const 2))
        (drop (call $boxes (i32.const 3)))
        (local.set $s (i32.add (i32.mul (local.get $s) (i32.const 5)) (i32.add (call $total (local.get $a)) (call $total (local.get $b)))))
        (br_if 0 (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.add (local.get $n) (i32.const 20)))))
      (local.get $s))
    (func $total (param $a (ref $boxes)) (result i32) (local $i i32) (local $s i32)
      (loop
        (local.set $s (i32.add (local.get $s) (struct.get $box 0 (array.get $boxes (local.get $a) (local.get $i)))))
        (drop (call $box (local.get $i)))
        (br_if 0 (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $a)))))
      (local.get $s))
    """,
    "old objects": """
    (global $kept (mut (ref null $pair)) (ref.null none))
    (func (export "run") (param $n i32) (result i32) (local $s i32) (local $p (ref null $pair)) (local $k i32)
      (global.set $kept (struct.new $pair (ref.null none) (ref.null none) (i32.const 0)))
      (local.set $k (local.get $n))
      (loop
        (struct.set $pair 0 (global.get $kept) (struct.new $pair (call $box (local.get $n)) (struct.get $pair 0 (global.get $kept)) (local.get $n)))
        (br_if 0 (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (local.set $p (ref.cast (ref null $pair) (struct.get $pair 0 (global.get $kept))))
      (loop
        (local.set $s (i32.add (i32.mul (local.get $s) (i32.const 3)) (struct.get $box 0 (ref.cast (ref $box) (struct.get $pair 0 (local.get $p))))))
        (local.set $p (ref.cast (ref null $pair) (struct.get $pair 1 (local.get $p))))
        (br_if 0 (i32.eqz (ref.is_null (local.get $p)))))
      (local.get $s))
    """,
    "exceptions": """
    (tag $e (param (ref $box) i32))
    (func $deep (param $n i32) (param $b (ref $box)) (result i32) (local $mine (ref $box))
      (local.set $mine (call $box (local.get $n)))
      (if (i32.eqz (local.get $n)) (then (throw $e (call $box (i32.const 12)) (struct.get $box 0 (local.get $b)))))
      (i32.add (call $deep (i32.sub (local.get $n) (i32.const 1)) (local.get $mine)) (struct.get $box 0 (local.get $mine))))
    (func (export "run") (param $n i32) (result i32)
      (local $kept (ref $box)) (local $caught (ref $box)) (local $x exnref) (local $s i32) (local $i i32)
      (local.set $kept (call $box (i32.const 5)))
      (loop $more
        (block $h (result (ref $box) i32 exnref)
          (try_table (catch_ref $e $h) (drop (call $deep (local.get $i) (local.get $kept))))
          (unreachable))
        (local.set $x) (local.set $s (i32.add (local.get $s))) (local.set $caught)
        (drop (call $numbers (i32.const 30)))
        (local.set $s (i32.add (i32.mul (local.get $s) (i32.const 3)) (struct.get $box 0 (local.get $caught))))
        (block $again (result (ref $box) i32)
          (try_table (catch $e $again) (drop (call $boxes (i32.const 9))) (throw_ref (local.get $x)))
          (unreachable))
        (local.set $s (i32.add (local.get $s))) (local.set $caught)
        (drop (call $numbers (i32.const 30)))
        (local.set $s (i32.add (local.get $s) (i32.add (struct.get $box 0 (local.get $caught)) (struct.get $box 0 (local.get $kept)))))
        (br_if $more (i32.le_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
      (local.get $s))
    """,
    "a function that catches between": """
    (tag $never)
    (func $middle (param $b (ref $box)) (param $n i32) (result i32) (local $mine (ref null $box))
      (local.set $mine (call $box (local.get $n)))
      (block (result (ref null exn)) (try_table (catch_all_ref 0)
        (drop (call $box (i32.const 3)))
        (if (local.get $n) (then (drop (call $outer (i32.sub (local.get $n) (i32.const 1))))))) (ref.null exn))
      (drop)
      (i32.add (struct.get $box 0 (local.get $b)) (struct.get $box 0 (local.get $mine))))
    (func $outer (param $n i32) (result i32) (local $b (ref $box)) (local $s i32)
      (local.set $b (call $box (i32.const 11)))
      (local.set $s (call $middle (call $box (local.get $n)) (local.get $n)))
      (i32.add (local.get $s) (struct.get $box 0 (local.get $b))))
    (func (export "run") (param i32) (result i32) (call $outer (i32.and (local.get 0) (i32.const 15))))
    """,
    "the host between": """
    (func $outer (export "outer") (param $n i32) (result i32) (local $b (ref $box)) (local $c (ref $box)) (local $s i32)
      (local.set $b (call $box (i32.const 11)))
      (local.set $c (call $box (local.get $n)))
      (local.set $s (call $host (if (result i32) (local.get $n) (then (i32.sub (local.get $n) (i32.const 1))) (else (i32.const -1)))))
      (drop (call $numbers (i32.const 40)))
      (i32.add (local.get $s) (i32.add (struct.get $box 0 (local.get $c)) (struct.get $box 0 (local.get $b)))))
    (func (export "run") (param i32) (result i32) (call $outer (i32.and (local.get 0) (i32.const 7))))
    """,
    "casts": """
    (func $describe (param $x anyref) (result i32)
      (block $box (result (ref $box)) (block $pair (result (ref $pair)) (block $number (result (ref i31)) (block $array (result (ref array))
        (br_on_cast $number anyref (ref i31) (local.get $x)) (br_on_cast $box anyref (ref $box)) (br_on_cast $pair anyref (ref $pair))
        (br_on_cast $array anyref (ref array)) (return (ref.is_null)))
        (array.len) (return (i32.add (i32.const 1000))))
        (return (i31.get_s)))
        (struct.get $pair 2) (return (i32.add (i32.const 2000))))
      (struct.get $box 0) (i32.add (i32.const 3000)))
    (func (export "run") (param $n i32) (result i32) (local $i i32) (local $s i32) (local $all (ref $any))
      (local.set $all (array.new_fixed $any 5 (ref.i31 (i32.sub (i32.const 0) (local.get $n))) (call $box (local.get $n))
        (struct.new $pair (call $box (i32.const 1)) (ref.null none) (local.get $n)) (call $numbers (local.get $n)) (ref.null none)))
      (loop
        (drop (call $box (local.get $i)))
        (local.set $s (i32.add (i32.mul (local.get $s) (i32.const 3)) (call $describe (array.get $any (local.get $all) (local.get $i)))))
        (br_if 0 (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $all)))))
      (local.get $s))
    """,
  ]

  static func module(_ program: String) -> String {
    """
    (module
      (type $box (sub final (struct (field (mut i32)))))
      (type $pair (sub final (struct (field (mut (ref null eq))) (field (mut (ref null eq))) (field i32))))
      (type $words (array (mut i32))) (type $boxes (array (mut (ref null $box)))) (type $any (array (mut anyref)))
      (import "" "" (func $host (param i32) (result i32)))
      (func $box (param $n i32) (result (ref $box)) (struct.new $box (local.get $n)))
      (func $numbers (param $n i32) (result (ref $words)) (local $i i32) (local $a (ref $words))
        (local.set $a (array.new_default $words (local.get $n)))
        (loop
          (if (i32.ge_u (local.get $i) (local.get $n)) (then (return (local.get $a))))
          (array.set $words (local.get $a) (local.get $i) (i32.mul (local.get $i) (i32.const 77)))
          (local.set $i (i32.add (local.get $i) (i32.const 1))) (br 0))
        (unreachable))
      (func $boxes (param $n i32) (result (ref $boxes)) (local $i i32) (local $a (ref $boxes))
        (local.set $a (array.new_default $boxes (local.get $n)))
        (loop
          (if (i32.ge_u (local.get $i) (local.get $n)) (then (return (local.get $a))))
          (array.set $boxes (local.get $a) (local.get $i) (call $box (local.get $i)))
          (local.set $i (i32.add (local.get $i) (i32.const 1))) (br 0))
        (unreachable))
      \(program))
    """
  }

  @Test(arguments: programs.keys.sorted(), stresses)
  func collections(_ name: String, _ stress: UInt32) throws {
    for argument: Int32 in [1, 6, 37] {
      let outcomes = try tiers.indices.map { tier in
        try Self.run(name, tier, stress, argument)
      }
      #expect(outcomes.areEqual, "\(name)(\(argument)) with a collection after \(stress) objects")
      #expect(try outcomes[0] == Self.run(name, 0, 0, argument), "\(name)(\(argument)) with collections or without")
    }
  }

  private static func run(_ name: String, _ tier: Int, _ stress: UInt32, _ argument: Int32) throws -> String {
    let module = try modules.module(module(programs[name] ?? ""), tier)
    var limits = StoreLimits()
    limits.heapStress = stress
    let store = try Store(module.engine, limits: limits)
    let type = FunctionType(parameters: [.i32], results: [.i32])
    let host = HostFunction(module.engine, type) { (call) throws(Trap) in
      guard case .i32(let number) = call.value(ValueType.i32, at: 0), number >= 0,
        let outer = call.caller?.function(named: "outer")
      else { return try call.set(Value.i32(UInt32(5)), ValueType.i32, at: 0) }
      let results = try outer([Value.i32(number)])
      try call.set(results[0], ValueType.i32, at: 0)
    }
    let instance = try store.instantiate(module, [.function(Function(host))])
    guard let function = instance.function(named: "run") else { return "no run" }
    let result = Result { () throws(Trap) -> [Value] in try function([Value.i32(argument)]) }
    return describe(result)
  }

  private static let modules = ModuleCache()

  /// A heap at its limit traps, and what was kept can be used afterwards.
  @Test func limit() throws {
    let text = """
      (module
        (type $node (struct (field (ref null $node)) (field i64)))
        (global $list (export "list") (mut (ref null $node)) (ref.null none))
        (func (export "fill") (loop
          (global.set $list (struct.new $node (global.get $list) (i64.const 1))) (br 0)))
        (func (export "count") (result i32) (local $n (ref null $node)) (local $c i32)
          (local.set $n (global.get $list))
          (loop
            (local.set $n (struct.get $node 0 (local.get $n)))
            (local.set $c (i32.add (local.get $c) (i32.const 1)))
            (br_if 0 (i32.eqz (ref.is_null (local.get $n)))))
          (local.get $c)))
      """
    var outcomes: [String] = []
    for tier in tiers.indices {
      let module = try Self.modules.module(text, tier)
      var limits = StoreLimits()
      limits.heapBytes = 4 << 20
      let store = try Store(module.engine, limits: limits)
      let instance = try store.instantiate(module)
      var outcome = ""
      for name in ["fill", "count"] {
        guard let function = instance.function(named: name) else { continue }
        let result = Result { () throws(Trap) -> [Value] in try function([]) }
        outcome += describe(result)
      }
      outcomes.append(outcome)
    }
    #expect(outcomes[0].hasPrefix("trap: heapLimit["))
    #expect(outcomes.areEqual)
  }
}
