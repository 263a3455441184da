import Optimizer
import Runtime
import MachineCode
import Testing
import WebAssembly
import WebAssemblyText

@testable import Tiers

/// What the cache keeps of hot functions.
@Suite(.enabled(if: hasAllTiers))
struct HotCodeTests {
  private static let text = """
    (module (func $f (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
      (func (export "f") (param i32) (result i32) (call $f (call $f (local.get 0)))))
    """

  /// A module, its binary, and the optimizer's code of its functions.
  private static func made() throws -> (module: CompiledModule, binary: [UInt8], file: [UInt8]) {
    let binary = try Module(parsing: Array(text.utf8)).encoded()
    let module = try CompiledModule(Engine(tier: Tiers.tier(TierPolicy())), Module(decoding: binary))
    let piece = try PieceCompiler().compile(module, [0, 1], [])
    return (module, binary, HotCode.bytes(binary, [piece]))
  }

  @Test func aModuleBeginsWithWhatWasHot() throws {
    let (_, binary, file) = try Self.made()
    var policy = TierPolicy()
    let plain = try CompiledModule(Engine(tier: Tiers.tier(policy)), Module(decoding: binary))
    policy.pieces = try #require(HotCode.pieces(file, binary, plain))
    let module = try CompiledModule(Engine(tier: Tiers.tier(policy)), Module(decoding: binary))
    #expect(module.tierCounts?.known == 2)
    let guest = try Guest(module)
    #expect(try guest.call("f", .i32(Int32(40))) == ["i32(42)"])
    #expect(module.tierCounts?.compiled == 0)
  }

  @Test func damageIsSeen() throws {
    let (module, binary, file) = try Self.made()
    for place in stride(from: 0, to: file.count, by: 7) {
      var damaged = file
      damaged[place] ^= 0x10
      #expect(HotCode.pieces(damaged, binary, module) == nil, "byte \(place)")
    }
    for count in stride(from: 0, to: file.count, by: 11) {
      #expect(HotCode.pieces(Array(file.prefix(count)), binary, module) == nil, "\(count) bytes")
    }
    var other = binary
    other[other.count - 3] ^= 1
    #expect(HotCode.pieces(file, other, module) == nil)
  }

  /// What another process sends may be anything: it is refused, or fits the module.
  @Test func messagesMayBeAnything() throws {
    let (module, _, _) = try Self.made()
    let bytes = try PieceCompiler().compile(module, [0, 1], []).bytes
    #expect(CodePiece(bytes, module) != nil)
    for place in bytes.indices {
      for bit: UInt8 in [1, 0x80] {
        var other = bytes
        other[place] ^= bit
        guard let piece = CodePiece(other, module) else { continue }
        for function in piece.functions { #expect(function.range.upperBound <= piece.code.count) }
      }
    }
    for count in bytes.indices { #expect(CodePiece(Array(bytes.prefix(count)), module) == nil) }
    let request = PieceRequest(functions: [0, 1], loops: []).bytes
    #expect(PieceRequest(request, module)?.functions == [0, 1])
    #expect(PieceRequest(PieceRequest(functions: [2], loops: []).bytes, module) == nil)
    #expect(PieceRequest(Array(request.dropLast()), module) == nil)
  }
}
