import Dispatch
import Testing
import WebAssembly
import WebAssemblyText

/// Validation beyond what the suites cover: features, limits, hostile sizes, threads.
struct ValidationTests {
  private func textVerdict(_ text: String, features: Features = .all) throws -> WebAssemblyError? {
    let module = try Module(parsing: text)
    do throws(WebAssemblyError) {
      try module.validate(features: features)
      return nil
    } catch {
      return error
    }
  }

  @Test func aTableOfFunctionsNeedsNoProposal() throws {
    #expect(try textVerdict("(table 1 funcref)", features: .mvp) == nil)
  }

  @Test(arguments: [
    ("(func (param i32) (result i32) (i32.extend8_s (local.get 0)))", Features.signExtension),
    ("(func (param f32) (result i32) (i32.trunc_sat_f32_s (local.get 0)))", .saturatingFloatToInt),
    ("(func (result i32 i32) (i32.const 1) (i32.const 2))", .multiValue),
    ("(memory 1) (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 0)))", .bulkMemory),
    ("(func (param externref))", .referenceTypes),
    ("(func (local v128))", .simd),
    ("(func $f (return_call $f))", .tailCall),
    ("(memory 1) (memory 1)", .multiMemory),
    ("(memory i64 1)", .memory64),
    ("(func (param v128) (result v128) (i8x16.relaxed_swizzle (local.get 0) (local.get 0)))", .relaxedSimd),
    ("(type (struct))", .gc),
    ("(rec (type (func)) (type (func)))", .gc),
    ("(tag)", .exceptions),
    ("(memory 1 1 shared)", .threads),
    ("(func (param i64 i64) (result i64 i64) (i64.mul_wide_u (local.get 0) (local.get 1)))", .wideArithmetic),
    ("(memory 0 (pagesize 1))", .customPageSizes),
    ("(type $f (func)) (type (cont $f))", .stackSwitching),
    ("(global (import \"a\" \"b\") (mut i32))", .mutableGlobal),
    ("(global i32 (i32.add (i32.const 1) (i32.const 2)))", .extendedConst),
  ])
  func aFeatureThatIsOffIsNamed(_ text: String, _ feature: Features) throws {
    #expect(try textVerdict(text, features: .all) == nil)
    let error = try #require(try textVerdict(text, features: .all.subtracting(feature)))
    let name = Features.names[feature.rawValue.trailingZeroBitCount]
    #expect(error.description.contains(name), "\(error)")
    #expect(try Module(parsing: text).usedFeatures().contains(feature))
  }

  @Test func namesThatLookAlikeAreDifferent() throws {
    // U+00E9, and e with U+0301: equal to a reader, different to the standard.
    let text = "(func (export \"\\u{e9}\")) (func (export \"e\\u{301}\"))"
    #expect(try textVerdict(text) == nil)
    #expect(try textVerdict("(func (export \"a\")) (func (export \"a\"))")?.kind == .duplicateExport)
  }

  @Test func manyLocalsInFewBytesTakeNoTime() {
    // Each body declares 50,000 locals in five bytes.
    let body: [UInt8] = [1, 0xD0, 0x86, 0x03, 0x7F, 0x20, 0xCF, 0x86, 0x03, 0x1A, 0x0B]
    #expect(verdict(module(bodies: [[UInt8]](repeating: body, count: 20_000))) == nil)
    let tooMany: [UInt8] = [1, 0xD1, 0x86, 0x03, 0x7F, 0x0B]
    #expect(verdict(module(bodies: [tooMany]))?.kind == .tooManyLocals)
    // One beyond the last.
    let beyond: [UInt8] = [1, 0xD0, 0x86, 0x03, 0x7F, 0x20, 0xD0, 0x86, 0x03, 0x1A, 0x0B]
    #expect(verdict(module(bodies: [beyond]))?.kind == .unknownLocal)
  }

  @Test func aBranchTableWithManyLabelsIsCheckedOnceALabel() {
    // A block of a thousand results, and a table that names its label a million times.
    let results = [UInt8](repeating: 0x7F, count: 1000)
    let types: [UInt8] = [2, 0x60, 0, 0, 0x60, 0, 0xE8, 0x07] + results
    var body: [UInt8] = [0, 0x02, 0x01, 0x00, 0x41, 0x00, 0x0E, 0xC0, 0x84, 0x3D]
    body += [UInt8](repeating: 0, count: 1_000_000) + [0x00, 0x0B]
    body += [UInt8](repeating: 0x1A, count: 1000) + [0x0B]
    #expect(verdict(module(bodies: [body], types: types)) == nil)
  }

  @Test func theOperandStackIsBounded() {
    // Each call pushes a thousand operands with two bytes.
    let results = [UInt8](repeating: 0x7F, count: 1000)
    let types: [UInt8] = [1, 0x60, 0, 0xE8, 0x07] + results
    var body: [UInt8] = [0]
    for _ in 0..<3000 { body += [0x10, 0x00] }
    body += [0x00, 0x0B]
    #expect(verdict(module(bodies: [body], types: types))?.kind == .implementationLimit)
  }

  @Test func hugeCountsDoNotReserveMemory() {
    for id in [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13] as [UInt8] {
      let error = verdict(header + section(id, [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]))
      #expect(error != nil, "section \(id)")
    }
    // array.new_fixed with four billion operands in unreachable code.
    let types: [UInt8] = [2, 0x60, 0, 0, 0x5E, 0x7F, 0x00]
    let body: [UInt8] = [0, 0x00, 0xFB, 0x08, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x1A, 0x0B]
    #expect(verdict(module(bodies: [body], types: types))?.kind == .implementationLimit)
  }

  @Test func aLongChainOfSupertypesIsRefused() throws {
    var text = "(type (sub (struct)))"
    for index in 0..<63 { text += "(type (sub \(index) (struct)))" }
    #expect(try textVerdict(text) == nil)
    #expect(try textVerdict(text + "(type (sub 63 (struct)))")?.kind == .implementationLimit)
  }

  @Test func equalRecursiveTypesAreOneType() throws {
    let group = "(rec (type (struct (field (ref null $X)))) (type $X (array (mut i32))))"
    let text = """
      \(group.replacing("$X", with: "$a")) \(group.replacing("$X", with: "$b"))
      (func (param (ref $a)) (result (ref $b)) (local.get 0))
      """
    #expect(try textVerdict(text) == nil)
    let other = text.replacing("$b (array (mut i32))", with: "$b (array i32)")
    #expect(try textVerdict(other)?.kind == .typeMismatch)
  }

  @Test func bodiesAreValidatedOnManyThreads() throws {
    var text = ""
    for index in 0..<400 { text += "(func (result i32) (i32.add (i32.const \(index)) (i32.const 1)))" }
    text += "(func $bad (result i32) (i64.const 1))"
    let module = try Module(parsing: text)
    let validator = try ModuleValidator(module)
    DispatchQueue.concurrentPerform(iterations: 8) { part in
      #expect(throws: Never.self) { try validator.validateFunctions(part * 50..<part * 50 + 50) }
    }
    let error = #expect(throws: WebAssemblyError.self) { try validator.validateFunctions(400..<401) }
    #expect(error?.description.contains("function 400 \"bad\"") == true)
  }

  @Test func usesOfLocalsAreCounted() throws {
    let text = """
      (module (memory 1)
        (func)
        (func (param i32 i32 f64) (local i64 f32)
          (loop (local.set 1 (local.get 0)) (loop (drop (local.get 0)) (call 0)) (local.set 2 (local.get 2)))
          (local.set 4 (local.get 4))
          (drop (local.tee 3 (i64.const 1))) (drop (local.tee 3 (i64.const 1)))
          (memory.fill (i32.const 0) (i32.const 0) (i32.const 0)) (drop (memory.size)))
        (func (param i32) (drop (local.get 0))))
      """
    let module = try Module(parsing: text)
    let validator = try ModuleValidator(module)
    let uses = try validator.localUses(0..<3)
    func all(_ uses: LocalUses, _ position: Int) -> [[UInt32]] {
      var found: [[UInt32]] = []
      uses.forEach(of: position) {
        found.append([$0.local, $0.reads, $0.writes])
      } vector: {
        found.append([$0.local, $0.reads, $0.writes])
      }
      return found
    }
    #expect(uses[0]?.calls == 0 && all(uses, 0).isEmpty)
    #expect(uses[1]?.calls == 65)
    #expect(all(uses, 1) == [[0, 8 + 64, 0], [1, 0, 8], [3, 0, 2], [2, 8, 8], [4, 1, 1]])
    // One use is enough where nothing is called.
    #expect(all(uses, 2) == [[0, 1, 0]])
    #expect(uses[3] == nil)
    let one = try ModuleValidator.localUses(of: 1, in: module, validator.context)
    #expect(one[0] == nil && all(one, 1) == all(uses, 1))
  }

  @Test func theLocalsThatAreUsedMostAreKnown() throws {
    var body = ""
    for local in 0..<20 { body += String(repeating: "(drop (local.get \(local)))", count: 1 + local % 10) }
    let module = try Module(parsing: "(func (local \(String(repeating: "i32 ", count: 20))) \(body))")
    let uses = try ModuleValidator(module).localUses(0..<1)
    var locals: [UInt32] = []
    uses.forEach(of: 0) {
      locals.append($0.local)
    } vector: { _ in
    }
    #expect(locals == [9, 19, 8, 18, 7, 17, 6, 16])
  }

  @Test func branchHintsAreChecked() throws {
    let text = "(func (param i32) (@metadata.code.branch_hint \"\\01\") (if (local.get 0) (then)))"
    let module = try Module(parsing: text)
    try module.validateCustomSections()
    let hints = try module.branchHints()
    #expect(hints.functions.count == 1 && hints.functions[0].hints.map(\.isLikely) == [true])
    #expect(hints.encoded() == Array(module.bytes[try #require(module.customSections.first).contents.indices]))
  }
}
