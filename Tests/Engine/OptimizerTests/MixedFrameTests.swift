import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// Stacks on which interpreted and compiled functions alternate.
@Suite struct MixedFrameTests {
  /// `h` works on objects, `g` does not, and whoever calls `g` holds one while `h` makes others.
  private static let text = """
    (module (type $box (struct (field i32)))
      (func $h (param i32) (result i32) (struct.get $box 0 (struct.new $box (local.get 0))))
      (func $g (param i32) (result i32) (i32.add (call $h (local.get 0)) (call $h (i32.const 1))))
      (func (export "run") (param i32) (result i32) (local $b (ref null $box))
        (local.set $b (struct.new $box (i32.const 1000)))
        (i32.add (call $g (local.get 0)) (struct.get $box 0 (local.get $b))))
      (func $down (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 0))
          (else (call $up (i32.sub (local.get 0) (i32.const 1))))))
      (func $up (param i32) (result i32) (local $b (ref $box))
        (local.set $b (struct.new $box (local.get 0)))
        (i32.add (call $down (local.get 0)) (struct.get $box 0 (local.get $b))))
      (func (export "deep") (param i32) (result i32) (call $down (local.get 0))))
    """

  @Test(arguments: tiers.indices, [UInt32(0), 1, 2, 3])
  func objectsBelowCompiledFramesAreKept(_ tier: Int, _ stress: UInt32) throws {
    let module = try CompiledModule(Engine(tier: tiers[tier]), Module(parsing: Array(Self.text.utf8)))
    var limits = StoreLimits()
    limits.heapStress = stress
    let guest = try Guest(module, limits: limits)
    #expect(describe(guest.call("run", 7)) == describe(.success([.i32(UInt32(1008))])))
    #expect(describe(guest.call("deep", 100)) == describe(.success([.i32(UInt32(4950))])))
  }
}
