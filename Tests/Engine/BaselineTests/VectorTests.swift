import Baseline
import Interpreter
import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// Each vector instruction gives the same bits compiled and interpreted, wherever its operands are and its result goes.
@Suite(.enabled(if: Baseline.isAvailable)) struct VectorTests {
  private static let opcodes = Opcode.allCases.filter { [.simd, .relaxedSimd].contains($0.info.feature) }

  @Test(arguments: opcodes) func operandsAreAnywhere(_ opcode: Opcode) throws {
    var generator = Generator(seed: UInt64(opcode.rawValue) + 1)
    let functions = VectorFunctions(opcode, &generator)
    for isDeterministic in [true, false] {
      let pair = try Pair(functions.text, isDeterministic: isDeterministic)
      for (number, types) in functions.parameters.enumerated() {
        for _ in 0..<2 {
          try pair.expectSame("f\(number)", types.map { generator.value($0) }, opcode) { functions.lines[number] }
        }
      }
    }
  }

  @Test func shufflesHaveAnyPattern() throws {
    var generator = Generator(seed: 1)
    let patterns = Self.patterns(&generator)
    let bodies = patterns.flatMap { pattern -> [String] in
      let shuffle = "i8x16.shuffle \(pattern.map(String.init).joined(separator: " "))"
      let uses = "(drop (local.get 0)) (drop (local.get 1))"
      let copies = (0..<2).map { "(select (local.get \($0)) (local.get \($0)) (i32.const 1))" }.joined(separator: " ")
      return [
        "(local.get 0) (local.get 1) (\(shuffle))",
        "\(uses) (local.get 0) (local.get 1) (\(shuffle))",
        "\(uses) (local.get 0) (local.get 0) (\(shuffle))",
        "\(uses) (local.get 0) (local.get 1) (\(shuffle)) (local.set 0) (local.get 0)",
        "\(uses) (local.get 0) (local.get 1) (\(shuffle)) (local.set 1) (local.get 1)",
        "\(copies) (\(shuffle))",
        "(local.get 0) (v128.const i64x2 0x0123456789ABCDEF 0x1122334455667788) (\(shuffle))",
        "(local.get 0) (v128.load (local.get 2)) (\(shuffle))",
        "(v128.load (local.get 2)) (local.get 1) (\(shuffle))",
      ]
    }
    let functions = bodies.enumerated().map {
      "(func (export \"f\($0)\") (param v128 v128 i32) (result v128) \($1))"
    }
    let pair = try Pair("(module (memory 1) \(functions.joined(separator: "\n")))", isDeterministic: false)
    for number in bodies.indices {
      let values = [.v128, .v128, .i32].map { generator.value($0) }
      try pair.expectSame("f\(number)", values, .i8x16Shuffle) { functions[number] }
    }
  }

  /// Those that the machine has an instruction for, and others.
  private static func patterns(_ generator: inout Generator) -> [[Int]] {
    var patterns: [[Int]] = []
    for start in 0..<32 {
      patterns.append((0..<16).map { ($0 + start) % 32 })
      patterns.append(Array(repeating: start, count: 16))
      for width in [2, 4, 8] { patterns.append((0..<16).map { start / width * width + $0 % width }) }
    }
    for width in [1, 2, 4, 8] {
      for half in [0, 8] {
        for order in [0, 16] {
          patterns.append((0..<16).map { ($0 / width % 2 * 16 ^ order) + half + $0 / width / 2 * width + $0 % width })
        }
      }
      for _ in 0..<30 {
        let places = (0..<16 / width).map { _ in Int.random(in: 0..<32 / width, using: &generator) }
        patterns.append((0..<16).map { places[$0 / width] * width + $0 % width })
        // Lanes that stay where they are, of either vector.
        patterns.append((0..<16).map { $0 + places[$0 / width] % 2 * 16 })
        // Within one vector, and of one and then of the other.
        patterns.append((0..<16).map { places[$0 / width] % (16 / width) * width + $0 % width })
        patterns.append((0..<16).map { places[$0 / width] % (16 / width) * width + $0 % width + ($0 < 8 ? 0 : 16) })
        patterns.append((0..<16).map { places[$0 / width] % (16 / width) * width + $0 % width + ($0 < 8 ? 16 : 0) })
      }
    }
    return patterns
  }

  @Test func constantsAreIndicesOfSwizzles() throws {
    var generator = Generator(seed: 2)
    let functions = (0..<100).map { number in
      let places = (0..<16).map { _ in String(Int.random(in: 0..<40, using: &generator)) }.joined(separator: " ")
      return """
        (func (export "f\(number)") (param v128) (result v128)
          (i8x16.swizzle (local.get 0) (v128.const i8x16 \(places))))
        """
    }
    let pair = try Pair("(module \(functions.joined(separator: "\n")))", isDeterministic: false)
    for number in functions.indices {
      try pair.expectSame("f\(number)", [generator.value(.v128)], .i8x16Swizzle) { functions[number] }
    }
  }

  @Test func countsOfShiftsAreConstants() throws {
    var generator = Generator(seed: 3)
    var functions: [(opcode: Opcode, text: String)] = []
    for opcode in Self.opcodes where ["shl", "shr_s", "shr_u"].contains(opcode.mnemonic.dropFirst(6)) {
      for count in 0..<70 {
        let head = "(func (export \"f\(functions.count)\") (param v128) (result v128)"
        functions.append((opcode, "\(head) (\(opcode.mnemonic) (local.get 0) (i32.const \(count))))"))
      }
    }
    let text = functions.map { $0.text }.joined(separator: "\n")
    let pair = try Pair("(module \(text))", isDeterministic: false)
    for (number, function) in functions.enumerated() {
      try pair.expectSame("f\(number)", [generator.value(.v128)], function.opcode) { function.text }
    }
  }
}

/// A module in the interpreter and in the tier.
private struct Pair {
  var reference: Instance
  var compiled: Instance
  var stores: [Store]

  init(_ text: String, isDeterministic: Bool) throws {
    let module = try Module(parsing: Array(text.utf8))
    let guests = try [Interpreter.tier, Baseline.tier].map { tier in
      let compiled = try CompiledModule(Engine(isDeterministic: isDeterministic, tier: tier), module)
      let store = try Store(compiled.engine)
      return (store: store, instance: try store.instantiate(compiled))
    }
    (reference, compiled) = (guests[0].instance, guests[1].instance)
    stores = guests.map { $0.store }
    let outcome = try Baseline.compile(CompiledModule(Engine(tier: Interpreter.tier), module))
    #expect(outcome.interpreted.isEmpty, "\(outcome.interpreted.first.map { "\($0)" } ?? "")")
  }

  /// Calls a function in both.
  func expectSame(_ name: String, _ arguments: [Value], _ opcode: Opcode, _ text: () -> String) throws {
    let outcomes = try [reference, compiled].map { instance in
      let function = try #require(instance.function(named: name))
      let result: Result<[Value], Trap> = Result { () throws(Trap) in try function(arguments) }
      var outcome: String
      switch result {
      case .success(let values): outcome = values.map { Self.describe($0, opcode) }.joined(separator: " ")
      case .failure(let trap): outcome = "trap: \(trap.kind)"
      }
      if opcode.info.resultCount == 0, let memory = instance.memories.first {
        let bytes = try memory.view.copy(at: 0, count: 1100) + memory.view.copy(at: 65_472, count: 64)
        outcome += " \(bytes)"
      }
      return outcome
    }
    let message = "\(text()) with \(arguments): expected \(outcomes[0]), found \(outcomes[1])"
    #expect(outcomes[0] == outcomes[1], "\(message)")
  }

  /// The bits of a value; a NaN that may be one of several is the canonical one.
  private static func describe(_ value: Value, _ opcode: Opcode) -> String {
    guard case .v128(let bits) = value, let shape = opcode.shapeOfNaNs else { return "\(value)" }
    let words = [bits.low, bits.high].map { word -> UInt64 in
      if shape.lanes == 2 { return Semantics.canonical(Double(bitPattern: word)).bitPattern }
      let halves = [word >> 32, word].map { half in
        UInt64(Semantics.canonical(Float(bitPattern: UInt32(truncatingIfNeeded: half))).bitPattern)
      }
      return halves[0] << 32 | halves[1]
    }
    return "\(words)"
  }
}

/// Functions that do one instruction with operands and results in all places.
private struct VectorFunctions {
  /// Where an operand is.
  private enum Place: CaseIterable {
    case home, memory, slot, register, constant, loaded, loadedAtConstant, same
  }

  private(set) var lines: [String] = []
  private(set) var parameters: [[ValueType]] = []

  var text: String {
    "(module (memory 1) (data (i32.const 0) \"\(data)\") (func $nop) \(lines.joined(separator: "\n")))"
  }

  private let data: String
  private let types: [ValueType]
  private let result: ValueType?

  init(_ opcode: Opcode, _ generator: inout Generator) {
    data = (0..<1100).map { _ in
      let byte = String(UInt8.random(in: 0...255, using: &generator), radix: 16)
      return "\\" + (byte.count < 2 ? "0" + byte : byte)
    }.joined()
    let info = opcode.info
    types = (0..<info.operandCount).map { ValueType(operand: info.operand($0), address: .i32) }
    result = info.resultCount == 0 ? nil : ValueType(operand: info.result(0), address: .i32)
    var places: [[Place]] = [[]]
    for _ in types { places = places.flatMap { list in Place.allCases.map { list + [$0] } } }
    for places in places { add(opcode, places, &generator) }
  }

  private mutating func add(_ opcode: Opcode, _ places: [Place], _ generator: inout Generator) {
    let instruction = "\(opcode.mnemonic)\(Self.immediates(opcode, &generator))"
    // In a function that calls nothing all locals would have registers.
    var code = places.contains(.memory) ? "call $nop " : ""
    for (index, place) in places.enumerated() where place == .home {
      code += String(repeating: "local.get \(index) drop ", count: 3)
    }
    for (index, place) in places.enumerated() {
      let type = types[index]
      switch place {
      case .home, .memory: code += "local.get \(index) "
      case .slot: code += "local.get \(index) block end "
      case .register: code += "local.get \(index) local.get \(index) i32.const 1 select "
      case .constant: code += Self.constant(generator.value(type))
      case .loaded: code += "local.get \(types.count) \(type).load offset=\(Int.random(in: 0..<20, using: &generator)) "
      case .loadedAtConstant: code += "i32.const \(Int.random(in: 0..<1000, using: &generator)) \(type).load "
      case .same: code += "local.get \(types.firstIndex(of: type) ?? index) "
      }
    }
    code += instruction
    addUnderPressure(code)
    guard let result else { return add("\(code) loop end") }
    add(code)
    // What a rule has taken and not given back is noticed where code meets.
    add("\(code) loop end")
    add("\(code) local.set \(types.count + 1) local.get \(types.count + 1)")
    for (index, place) in places.enumerated() where types[index] == result && (place == .home || place == .same) {
      add("\(code) local.set \(index) local.get \(index)")
    }
    if result == .i32 {
      add("\(code) if (result i32) i32.const 3 else i32.const 4 end")
      add("\(code) i32.eqz if (result i32) i32.const 3 else i32.const 4 end")
      add("\(code) i32.eqz")
      add("\(code) drop i32.const 3 i32.const 4 \(code) select")
      add("block \(code) br_if 0 i32.const 6 return end i32.const 5")
    }
  }

  private mutating func add(_ code: String) {
    let own = types.map { "\($0)" }.joined(separator: " ")
    let result = result.map { "(result \($0)) (local \($0))" } ?? ""
    lines.append("(func (export \"f\(lines.count)\") (param \(own) i32) \(result) \(code))")
    parameters.append(types + [.i32])
  }

  /// With more operands below than there are registers, with locals in all other registers, and behind a call, which loses them.
  private mutating func addUnderPressure(_ code: String) {
    let own = types.map { "\($0)" }.joined(separator: " ")
    let results = result.map { "\($0) " } ?? ""
    let last = types.count + 1
    // The result, a number, and eight vectors.
    let (number, vectors) = result == nil ? (last, last + 1..<last + 9) : (last + 1, last + 2..<last + 10)
    var text = "(func (export \"f\(lines.count)\") (param \(own) i32) (result \(results)v128 i64)"
    text += " (local \(results)i64 v128 v128 v128 v128 v128 v128 v128 v128) "
    for vector in vectors { text += String(repeating: "local.get \(vector) drop ", count: 4) }
    for value in 0..<12 { text += "i32.const \(value) i8x16.splat local.get \(vectors.lowerBound) v128.xor " }
    for value in 0..<9 { text += "local.get \(number) i64.const \(value) i64.add " }
    text += "call $nop \(code) "
    if result != nil { text += "local.set \(last) " }
    text += String(repeating: "i64.xor ", count: 8) + "local.set \(number) "
    text += String(repeating: "v128.xor ", count: 11) + "local.set \(vectors.lowerBound) "
    if result != nil { text += "local.get \(last) " }
    lines.append(text + "local.get \(vectors.lowerBound) local.get \(number))")
    parameters.append(types + [.i32])
  }

  private static func immediates(_ opcode: Opcode, _ generator: inout Generator) -> String {
    let info = opcode.info
    let lane = { (count: UInt32, generator: inout Generator) in " \(UInt32.random(in: 0..<count, using: &generator))" }
    switch info.shape {
    case .v128: return " i64x2 \(generator.next()) \(generator.next())"
    case .lanes: return (0..<16).map { _ in lane(32, &generator) }.joined()
    case .lane: return lane(info.parameter, &generator)
    case .memoryArgument: return " offset=\(Int.random(in: 0..<20, using: &generator))"
    case .memoryArgumentLane:
      return " offset=\(Int.random(in: 0..<20, using: &generator))\(lane(16 / info.parameter, &generator))"
    default: return ""
    }
  }

  private static func constant(_ value: Value) -> String {
    switch value {
    case .i32(let bits): "i32.const \(bits) "
    case .i64(let bits): "i64.const \(bits) "
    case .f32(let bits): "i32.const \(bits) f32.reinterpret_i32 "
    case .f64(let bits): "i64.const \(bits) f64.reinterpret_i64 "
    case .v128(let bits): "v128.const i64x2 \(bits.low) \(bits.high) "
    case .reference: ""
    }
  }
}

/// Numbers that look random and are the same each time.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  /// Numbers at the ends of ranges, among others.
  private mutating func lanes() -> UInt64 {
    switch next() % 8 {
    case 0: return next()
    case 1: return 0
    case 2: return .max
    case 3: return integers(bits: 8)
    case 4: return integers(bits: 16)
    case 5: return integers(bits: 32)
    case 6: return (0..<2).reduce(0) { word, _ in word << 32 | UInt64(Self.singles[Int(next() % 16)].bitPattern) }
    default: return Self.doubles[Int(next() % 16)].bitPattern
    }
  }

  private mutating func integers(bits: UInt64) -> UInt64 {
    let greatest: UInt64 = 1 << bits - 1
    return (0..<64 / bits).reduce(0) { word, _ in
      word << bits | [0, 1, greatest / 2, greatest / 2 + 1, greatest, next() & greatest][Int(next() % 6)]
    }
  }

  private static let singles: [Float] = [
    0, -0.0, 1, -1.5, .infinity, -.infinity, .nan, 0x1p31, -0x1p31, 0x1p32, 0x1p33, 0x1p23, 2.5, -0x1p-140, 4e9, 3e9,
  ]
  private static let doubles: [Double] = [
    0, -0.0, 1, -1.5, .infinity, -.infinity, .nan, 0x1p31, -0x1p31, 0x1p32, 0x1p53, 2_147_483_647.5, 4_294_967_295.5,
    2.5, 0x1p-1060, -1e300,
  ]

  mutating func value(_ type: ValueType) -> Value {
    switch type {
    // Numbers of 32 bits are addresses, too: at the beginning of the memory, and around its end.
    case .i32:
      switch next() % 8 {
      case 0: .i32(UInt32(truncatingIfNeeded: lanes()))
      case 1, 2: .i32(UInt32(65_500 + next() % 64))
      default: .i32(UInt32(next() % 1000))
      }
    case .i64: .i64(lanes())
    case .f32: .f32(bits: UInt32(truncatingIfNeeded: lanes()))
    case .f64: .f64(bits: lanes())
    default: .v128(V128(low: lanes(), high: lanes()))
    }
  }
}
