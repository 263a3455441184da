import ArgumentParser
import CommandSupport
import Runtime
import Tiers
import WebAssembly

/// `apus fuzz-run`: calls everything that modules export and prints what came of it, to be compared with another engine.
struct FuzzRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz-run",
    abstract: "Call every export of modules with made-up arguments and print the outcomes.",
    discussion: """
      Reads paths of modules, from the arguments or else one a line from the standard input, where a seed and a space \
      may stand before it, and prints a line of JSON for each. Fuzz/engine.py compares it with what another engine does.
      """,
    shouldDisplay: false)

  @Option(help: "How functions are run: \(Tier.names).")
  var tier = Tier.interpreter
  @Flag(help: "Make NaNs canonical, and print their bits.")
  var deterministic = false
  @Option(help: "What the arguments are made from.")
  var seed: UInt64 = 1
  @Option(help: "How often all functions are called.")
  var rounds = 2
  @Option(help: "The fuel of one call; without it, guests are not metered.")
  var fuel: Int64?
  @Option(help: "What the exported mutable i32 global named fuel is set to before each call.")
  var fuelGlobal: UInt32 = 100
  @Option(help: "The largest size of a memory in bytes.")
  var maxMemory: UInt64 = 16 << 20
  @Option(help: "The largest size of a table in elements.")
  var maxTable: UInt64 = 10_000
  @Option(help: "The size of the heap in bytes.")
  var maxHeap: UInt64 = 64 << 20
  @Option(help: "Collect garbage after so many objects.")
  var heapStress: UInt32 = 0

  @Argument(help: "The modules.", completion: .file(extensions: ["wasm"]))
  var files: [String] = []

  func run() throws {
    // Most loops are replaced in the middle.
    let execution = tier == .auto ? Tiers.tier(.tested(threshold: 12)) : tier.execution
    let engine = Engine(metersFuel: fuel != nil, isDeterministic: deterministic, tier: execution)
    if files.isEmpty {
      while let line = readLine() {
        let words = line.split(separator: " ", maxSplits: 1)
        if words.count == 2, let seed = UInt64(words[0]) {
          try report(String(words[1]), engine, seed)
        } else {
          try report(line, engine, seed)
        }
      }
    } else {
      for path in files { try report(path, engine, seed) }
    }
  }

  private func report(_ path: String, _ engine: Engine, _ seed: UInt64) throws {
    var output = try Output("-")
    output.write(line: JSON.object([("module", .string(path))] + outcome(path, engine, seed)).line)
    try output.finish()
  }

  /// What came of a module.
  private func outcome(_ path: String, _ engine: Engine, _ seed: UInt64) -> [(String, JSON)] {
    do {
      var limits = StoreLimits()
      limits.memoryBytes = maxMemory
      limits.tableElements = maxTable
      limits.heapBytes = maxHeap
      limits.heapStress = heapStress
      limits.stackBytes = 4 << 20
      let module = try CompiledModule(engine, try ModuleFile.load(path))
      let guest = FuzzedGuest(try Store(engine, limits: limits), module, seed: seed)
      if let fuel { guest.store.fuel = fuel }
      let instance: Instance
      do throws(InstantiationError) {
        instance = try guest.instantiate()
      } catch {
        switch error {
        case .trap(let trap): return [("outcome", .string("trap")), ("trap", .string(trap.kind.commonName))]
        case .link(let error): return [("outcome", .string("unlinkable")), ("message", .string(error.description))]
        }
      }
      var calls: [JSON] = []
      for round in 0..<max(0, rounds) {
        for (index, export) in instance.exports.enumerated() {
          guard case .function(let function) = export.item else { continue }
          if let fuel { guest.store.fuel = fuel }
          guest.refill(instance, fuelGlobal)
          calls.append(.object(guest.call(function, export.name, index: index, round: round)))
        }
      }
      return [("outcome", .string("instantiated")), ("calls", .array(calls))] + guest.state(instance)
    } catch {
      return [("outcome", .string("invalid")), ("message", .string("\(error)"))]
    }
  }
}

/// A module with what it is given, and the words for what it does.
private final class FuzzedGuest {
  let store: Store
  private let module: CompiledModule
  private let seed: UInt64
  private let log = CallLog()

  init(_ store: Store, _ module: CompiledModule, seed: UInt64) {
    self.store = store
    self.module = module
    self.seed = seed
  }

  /// Makes an instance, which gets its imported functions and nothing else.
  func instantiate() throws(InstantiationError) -> Instance {
    var imports: [Extern] = []
    for (index, item) in module.module.imports.enumerated() {
      guard case .function(let type) = item.type,
        case .function(let type) = module.module.types[Int(type)].composite
      else { throw .link(LinkError("import \(index) is no function of a plain type")) }
      imports.append(.function(Runtime.Function(log.function(store.engine, type, index))))
    }
    return try store.instantiate(module, imports)
  }

  /// Sets the counter of a module that counts down by itself.
  func refill(_ instance: Instance, _ value: UInt32) {
    guard case .global(let global) = instance.export("fuel"), global.type == GlobalType(.i32, isMutable: true) else {
      return
    }
    do throws(LinkError) { try store.set(global, to: .i32(value)) } catch { return }
  }

  /// Calls a function.
  func call(_ function: Runtime.Function, _ name: String, index: Int, round: Int) -> [(String, JSON)] {
    var random = SplitMix(seed &* 1_000_003 &+ UInt64(index) &* 1009 &+ UInt64(round))
    var arguments: [Value] = []
    for type in function.type.parameters {
      guard let value = argument(type, &random) else {
        return [("function", .string(name)), ("skipped", .string("no argument of type \(type)"))]
      }
      arguments.append(value)
    }
    let shown = JSON.array(arguments.map { JSON.string(text($0)) })
    var members: [(String, JSON)] = [("function", .string(name)), ("arguments", shown)]
    do throws(Trap) {
      let results = try function(arguments)
      members.append(("results", .array(results.map { JSON.string(text($0)) })))
    } catch {
      members.append(("trap", .string(error.kind.commonName)))
    }
    return members
  }

  /// The contents of exported memories, globals and tables, and what host functions were given.
  func state(_ instance: Instance) -> [(String, JSON)] {
    var memories: [JSON] = []
    var globals: [JSON] = []
    var tables: [JSON] = []
    for (name, item) in instance.exports {
      let label = ("name", JSON.string(name))
      switch item {
      case .memory(let memory):
        let (size, sum) = CRC32.measure(memory)
        memories.append(.object([label, ("size", .number(size)), ("crc", .number(sum))]))
      case .global(let global):
        globals.append(.object([label, ("value", .string(text(store.value(of: global))))]))
      case .table(let table):
        let words = (0..<table.count).map { (index) -> String in
          store.element(of: table, at: index).map { text(.reference($0)) } ?? ""
        }
        let sum = CRC32.sum(words.joined(separator: "\n").utf8)
        tables.append(.object([label, ("size", .number(words.count)), ("crc", .number(sum))]))
      case .function, .tag: break
      }
    }
    return [
      ("memories", .array(memories)), ("globals", .array(globals)), ("tables", .array(tables)),
      ("host", .string(hexadecimal(log.sum, 16))),
    ]
  }

  // Values.

  private func argument(_ type: ValueType, _ random: inout SplitMix) -> Value? {
    let word = random.next()
    let choice = Int(truncatingIfNeeded: word >> 32 & 0xFFFF)
    // One in four is any number at all.
    let isAny = word >> 62 == 0
    switch type {
    case .i32: return .i32(isAny ? UInt32(truncatingIfNeeded: word) : Self.integers32[choice % Self.integers32.count])
    case .i64: return .i64(isAny ? random.next() : Self.integers64[choice % Self.integers64.count])
    case .f32: return .f32(bits: Self.floats[choice % Self.floats.count].bitPattern)
    case .f64: return .f64(bits: Self.doubles[choice % Self.doubles.count].bitPattern)
    case .v128: return .v128(V128(low: random.next(), high: isAny ? word : random.next()))
    default: return reference(type, word)
    }
  }

  private func reference(_ type: ValueType, _ word: UInt64) -> Value? {
    guard let heapType = type.heapType else { return nil }
    if case .abstract(let heapType) = heapType, !type.isNullable || word & 1 == 0 {
      switch heapType {
      case .any, .eq, .i31: return .reference(.i31(Int32(truncatingIfNeeded: word >> 8)))
      case .extern:
        if let reference = try? store.makeReference(log) { return .reference(reference) }
      default: break
      }
    }
    guard type.isNullable else { return nil }
    return .reference(.null(store.hierarchy(heapType)))
  }

  /// A value in the words that both engines are compared in.
  private func text(_ value: Value) -> String {
    switch value {
    case .i32(let value): return "i32:" + hexadecimal(UInt64(value), 8)
    case .i64(let value): return "i64:" + hexadecimal(value, 16)
    case .f32(let bits): return isOpen(Float(bitPattern: bits)) ? "f32:nan" : "f32:" + hexadecimal(UInt64(bits), 8)
    case .f64(let bits): return isOpen(Double(bitPattern: bits)) ? "f64:nan" : "f64:" + hexadecimal(bits, 16)
    case .v128(let value): return "v128:" + hexadecimal(value.high, 16) + hexadecimal(value.low, 16)
    case .reference(let reference):
      let hierarchy = reference.hierarchy.keyword
      if reference.isNull { return hierarchy + ":null" }
      if let number = reference.i31 { return "i31:\(number)" }
      if store.isReference(reference, of: .struct) { return "struct" }
      if store.isReference(reference, of: .array) { return "array" }
      return hierarchy
    }
  }

  /// Whether a number is a NaN that may be another one elsewhere.
  private func isOpen(_ number: some BinaryFloatingPoint) -> Bool { number.isNaN && !store.engine.isDeterministic }

  private static let integers32: [UInt32] = [
    0, 1, 2, 7, 31, 32, 100, 255, 256, 4096, 65535, 65536, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FF80, 0xFFFF_FFFF,
  ]
  private static let integers64: [UInt64] =
    integers32.map(UInt64.init) + [
      63, 64, 1 << 32, 1 << 62, 0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, .max, .max - 0x7FFF_FFFF,
    ]
  private static let doubles: [Double] = [
    0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, 1e10, -1e10, 2147483647, 2147483648, -2147483648, -2147483649, 4294967295,
    4294967296, 9223372036854774784, -9223372036854775808, 18446744073709551616, 2.5e-308, .leastNonzeroMagnitude,
    .greatestFiniteMagnitude, .infinity, -.infinity, .nan,
  ]
  private static let floats: [Float] = doubles.map { Float($0) } + [Float.leastNonzeroMagnitude, 16777218, 0.1]
}

private func hexadecimal(_ word: UInt64, _ width: Int) -> String {
  let digits = String(word, radix: 16)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// What host functions were given, as one number; it also decides what they give back.
///
/// Sound because a guest runs on one thread.
private final class CallLog: @unchecked Sendable {
  private(set) var sum: UInt64 = 0xCBF2_9CE4_8422_2325

  private func add(_ word: UInt64) { sum = (sum ^ word) &* 0x100_0000_01B3 }

  /// A host function that notes its arguments.
  func function(_ engine: Engine, _ type: FunctionType, _ index: Int) -> HostFunction {
    HostFunction(engine, type) { (call) throws(Trap) in
      self.add(UInt64(index))
      var slot = 0
      for type in type.parameters {
        self.add(self.word(call[slot], type))
        if type == .v128 { self.add(call[slot + 1]) }
        slot += type.slots
      }
      slot = 0
      for type in type.results {
        switch type {
        case .i32: call[slot] = self.sum & 0xFFFF_FFFF
        case .i64: call[slot] = self.sum
        case .f32: call[slot] = UInt64(Float(self.sum & 0xFFFF).bitPattern)
        case .f64: call[slot] = Double(self.sum & 0xFFFF).bitPattern
        case .v128:
          call[slot] = self.sum
          call[slot + 1] = ~self.sum
        default:
          guard type.isNullable else { throw Trap(.host) }
          call[slot] = 0
        }
        slot += type.slots
      }
    }
  }

  private func word(_ word: UInt64, _ type: ValueType) -> UInt64 {
    switch type {
    case .f32: Float(bitPattern: UInt32(truncatingIfNeeded: word)).isNaN ? 1 : word
    case .f64: Double(bitPattern: word).isNaN ? 1 : word
    case .i32, .i64, .v128: word
    default: word == 0 ? 0 : 1
    }
  }
}

/// Numbers that look random (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", 2014).
private struct SplitMix {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}

/// The checksum of ISO 3309, which Python's zlib has too.
private enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { (word, _) in word & 1 == 1 ? word >> 1 ^ 0xEDB8_8320 : word >> 1 }
  }

  static func sum(_ bytes: some Sequence<UInt8>) -> Int {
    let table = table
    return Int(~bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 })
  }

  /// The size of a memory in bytes, and the sum of its bytes without the zeros at its end.
  static func measure(_ memory: Runtime.Memory) -> (Int, Int) {
    let view = memory.view
    guard let bytes = try? view.bytes(at: 0, count: view.size) else { return (0, 0) }
    var end = bytes.count
    while end >= 8, bytes.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self) == 0 { end -= 8 }
    while end > 0, bytes[end - 1] == 0 { end -= 1 }
    return (bytes.count, sum(bytes[..<end]))
  }
}

extension TrapKind {
  /// The kind in words that other engines have as well: they tell fewer apart.
  fileprivate var commonName: String {
    switch self {
    case .undefinedElement: "\(TrapKind.outOfBoundsTableAccess)"
    case .nullFunctionReference, .nullStructureReference, .nullArrayReference, .nullI31Reference,
      .nullExceptionReference, .nullContinuationReference:
      "\(TrapKind.nullReference)"
    default: "\(self)"
    }
  }
}
