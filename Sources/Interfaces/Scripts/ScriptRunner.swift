import Runtime
import WebAssembly
import WebAssemblyText

/// Runs scripts of the specification's test suite.
public final class ScriptRunner {
  /// How the checks of a script came out.
  public struct Counts: Sendable {
    /// Assertions that held, and modules and actions that did what they should.
    public var passed = 0
    /// The others.
    public var failed = 0
    /// Commands that were not run.
    public var skipped = 0

    /// Makes counts of nothing.
    public init() {}

    /// Adds other counts.
    public mutating func add(_ other: Counts) {
      passed += other.passed
      failed += other.failed
      skipped += other.skipped
    }
  }

  /// The counts so far.
  public private(set) var counts = Counts()
  /// What failed: the line and a sentence.
  public private(set) var failures: [(line: Int, message: String)] = []

  private let engine: Engine
  private var store: Store
  private var instances: [String: Instance] = [:]
  private var current: Instance?
  private var definitions: [String: CompiledModule] = [:]
  private var lastDefinition: CompiledModule?
  private var registered: [String: [String: Extern]] = [:]
  private var threads: [String: ScriptThread] = [:]
  /// The memories of the parent's modules that a thread may register.
  private let shared: [String: [String: Memory]]

  /// Makes a runner with a store of its own and the module `spectest`.
  public convenience init(_ engine: Engine) throws(LinkError) { try self.init(engine, shared: [:]) }

  init(_ engine: Engine, shared: [String: [String: Memory]]) throws(LinkError) {
    self.engine = engine
    self.shared = shared
    store = try Store(engine, limits: Self.limits)
    registered["spectest"] = try SpecTest.exports(engine, store)
  }

  private static var limits: StoreLimits {
    var limits = StoreLimits()
    limits.stackBytes = 1 << 20
    return limits
  }

  /// Runs commands in order.
  public func run(_ commands: [Script.Command]) {
    for command in commands { run(command) }
  }

  private func run(_ command: Script.Command) {
    do throws(Problem) {
      try execute(command)
      counts.passed += 1
    } catch {
      counts.failed += 1
      failures.append((command.line, error.message))
    }
  }

  private struct Problem: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  private func execute(_ command: Script.Command) throws(Problem) {
    switch command.kind {
    case .module(let module):
      let compiled = try compile(module)
      lastDefinition = compiled
      try instantiate(compiled, name: module.name)
    case .definition(let module):
      let compiled = try compile(module)
      lastDefinition = compiled
      if let name = module.name { definitions[name] = compiled }
    case .instance(let name, let definition):
      guard let compiled = definition.map({ definitions[$0] }) ?? lastDefinition else {
        throw Problem("no definition \(definition ?? "")")
      }
      try instantiate(compiled, name: name)
    case .register(let name, let instance):
      if let instance, instances[instance] == nil, let memories = shared[instance] {
        registered[name] = memories.mapValues { .memory($0) }
        return
      }
      let exports = try self.instance(instance).exports
      registered[name] = Dictionary(exports.map { ($0.name, $0.item) }) { first, _ in first }
    case .action(let action): _ = try succeed(action)
    case .assertReturn(let action, let patterns):
      let values = try succeed(action)
      guard values.count == patterns.count, zip(values, patterns).allSatisfy({ matches($0, $1) }) else {
        throw Problem("expected \(patterns), found \(values)")
      }
    case .assertTrap(let action, let message), .assertExhaustion(let action, let message):
      try expect(message, try trap(action))
    case .assertException(let action):
      let found = try trap(action)
      guard found.kind == .uncaughtException else { throw Problem("expected an exception, found \(found.message)") }
    case .assertSuspension(let action, let message):
      let found = try trap(action)
      guard found.kind == .unhandledTag else { throw Problem("expected \(message), found \(found.message)") }
    case .assertInstantiationTrap(let module, let message):
      switch instantiation(try compile(module)) {
      case .success: throw Problem("expected trap \"\(message)\", the module was instantiated")
      case .failure(.link(let error)): throw Problem("expected trap \"\(message)\", found \(error)")
      case .failure(.trap(let trap)): try expect(message, trap)
      }
    case .assertUnlinkable(let module, let message):
      switch instantiation(try compile(module)) {
      case .success: throw Problem("expected link error \"\(message)\", the module was instantiated")
      case .failure(.trap(let trap)): throw Problem("expected link error \"\(message)\", found trap \(trap.message)")
      case .failure(.link(let error)):
        guard SuiteWords.match(error.description, message) else {
          throw Problem("expected link error \"\(message)\", found \(error)")
        }
      }
    case .assertInvalid(let module, let message), .assertMalformed(let module, let message),
      .assertInvalidCustom(let module, let message), .assertMalformedCustom(let module, let message):
      try refuse(module, message)
    case .thread(let name, let shared, let commands):
      threads[name] = ScriptThread(engine, commands, shared: try sharedMemories(shared))
    case .wait(let name):
      guard let thread = threads.removeValue(forKey: name) else { throw Problem("no thread \(name)") }
      let (inner, messages) = thread.join()
      counts.add(inner)
      failures += messages
    }
  }

  // Modules.

  private func compile(_ module: ScriptModule) throws(Problem) -> CompiledModule {
    do throws(ScriptModule.Failure) {
      let model = try module.module()
      do throws(WebAssemblyError) {
        return try CompiledModule(engine, model)
      } catch {
        throw .binary(error)
      }
    } catch {
      throw Problem(error.description)
    }
  }

  private func instantiate(_ module: CompiledModule, name: String?) throws(Problem) {
    switch instantiation(module) {
    case .failure(let error): throw Problem(error.description)
    case .success(let instance):
      current = instance
      if let name { instances[name] = instance }
    }
  }

  private func instantiation(_ module: CompiledModule) -> Result<Instance, InstantiationError> {
    do throws(InstantiationError) {
      var imports: [Extern] = []
      for item in module.module.imports {
        guard let found = registered[item.module]?[item.name] else {
          throw .link(LinkError("unknown import: \"\(item.module)\" \"\(item.name)\""))
        }
        imports.append(found)
      }
      return .success(try store.instantiate(module, imports))
    } catch {
      return .failure(error)
    }
  }

  private func refuse(_ module: ScriptModule, _ message: String) throws(Problem) {
    do throws(ScriptModule.Failure) {
      let model = try module.module()
      do throws(WebAssemblyError) {
        try model.validate(features: engine.features)
      } catch {
        throw .binary(error)
      }
    } catch {
      guard SuiteWords.match(error.message, message) else {
        throw Problem("expected \"\(message)\", found \"\(error.message)\"")
      }
      return
    }
    throw Problem("expected \"\(message)\", the module was accepted")
  }

  private func instance(_ name: String?) throws(Problem) -> Instance {
    if let name {
      guard let instance = instances[name] else { throw Problem("no instance $\(name)") }
      return instance
    }
    guard let current else { throw Problem("no instance") }
    return current
  }

  // Actions.

  private func succeed(_ action: Script.Action) throws(Problem) -> [Value] {
    switch try perform(action) {
    case .success(let values): return values
    case .failure(let trap): throw Problem("\(action.name): \(trap)")
    }
  }

  private func trap(_ action: Script.Action) throws(Problem) -> Trap {
    switch try perform(action) {
    case .success(let values): throw Problem("expected a trap, found \(values)")
    case .failure(let trap): return trap
    }
  }

  private func perform(_ action: Script.Action) throws(Problem) -> Result<[Value], Trap> {
    let instance = try instance(action.instance)
    guard let item = instance.export(action.name) else { throw Problem("no export \"\(action.name)\"") }
    switch (action.kind, item) {
    case (.get, .global(let global)): return .success([global.value])
    case (.invoke(let constants), .function(let function)):
      do throws(Trap) {
        return .success(try store.call(function, constants.map { (constant) throws(Trap) in try value(constant) }))
      } catch {
        return .failure(error)
      }
    default: throw Problem("\"\(action.name)\" is a \(item.kind.keyword)")
    }
  }

  private func expect(_ message: String, _ trap: Trap) throws(Problem) {
    guard trap.message.hasPrefix(message) || message.hasPrefix(trap.message) else {
      throw Problem("expected trap \"\(message)\", found \"\(trap.message)\"")
    }
  }

  private func value(_ constant: Script.Constant) throws(Trap) -> Value {
    switch constant {
    case .i32(let value): .i32(value)
    case .i64(let value): .i64(value)
    case .f32(let bits): .f32(bits: bits)
    case .f64(let bits): .f64(bits: bits)
    case .v128(let value): .v128(value)
    case .refNull(.abstract(let type)): .reference(.null(type))
    case .refNull: .reference(.null(.any))
    case .refExtern(let number): .reference(try store.makeReference(HostNumber(number)))
    case .refHost(let number): .reference(try store.makeReference(HostNumber(number), .any))
    }
  }

  private func matches(_ value: Value, _ pattern: Script.Pattern) -> Bool {
    switch (pattern, value) {
    case (.i32(let expected), .i32(let found)): expected == found
    case (.i64(let expected), .i64(let found)): expected == found
    case (.f32(let expected), .f32(let found)): expected.matches(found, quietBit: 1 << 22, sign: 1 << 31)
    case (.f64(let expected), .f64(let found)): expected.matches(found, quietBit: 1 << 51, sign: 1 << 63)
    case (.v128(let expected), .v128(let found)): expected == found
    case (.f32x4(let lanes), .v128(let found)):
      lanes.enumerated().allSatisfy { index, lane in
        let word = index < 2 ? found.low : found.high
        return lane.matches(
          UInt32(truncatingIfNeeded: word >> UInt64(index % 2 * 32)), quietBit: 1 << 22, sign: 1 << 31)
      }
    case (.f64x2(let lanes), .v128(let found)):
      lanes.enumerated().allSatisfy { index, lane in
        lane.matches(index == 0 ? found.low : found.high, quietBit: 1 << 51, sign: 1 << 63)
      }
    case (.refNull, .reference(let found)): found.isNull
    case (.refExtern(nil), .reference(let found)), (.refHost(nil), .reference(let found)): !found.isNull
    case (.refExtern(let number?), .reference(let found)): (store.object(found) as? HostNumber)?.number == number
    case (.refHost(let number?), .reference(let found)): (store.object(found) as? HostNumber)?.number == number
    case (.ref(let type), .reference(let found)): store.isReference(found, of: type)
    case (.either(let patterns), _): patterns.contains { matches(value, $0) }
    default: false
    }
  }

  // Threads.

  /// The memories of modules that a thread sees, by module and export.
  private func sharedMemories(_ names: [String]) throws(Problem) -> [String: [String: Memory]] {
    var items: [String: [String: Memory]] = [:]
    for name in names {
      if instances[name] == nil, let memories = shared[name] {
        items[name] = memories
        continue
      }
      items[name] = [:]
      for (export, item) in try instance(name).exports {
        if case .memory(let memory) = item { items[name]?[export] = memory }
      }
    }
    return items
  }
}

extension Script.FloatPattern where Bits: FixedWidthInteger {
  /// Whether bits are those that are asked for, or such a NaN.
  fileprivate func matches(_ found: Bits, quietBit: Bits, sign: Bits) -> Bool {
    switch self {
    case .bits(let expected): return expected == found
    case .canonicalNaN: return found & ~sign == ~sign & ~(quietBit &- 1)
    case .arithmeticNaN: return found & (~sign & ~(quietBit &- 1)) == ~sign & ~(quietBit &- 1)
    }
  }
}

/// What a script's external references refer to.
private final class HostNumber {
  let number: UInt32

  init(_ number: UInt32) { self.number = number }
}
