import Foundation
import Testing
import WebAssembly
import WebAssemblyText

/// `Semantics` against the assertions of the specification's suites.
struct SemanticsSuiteTests {
  /// Where the suites lie: `APUS_CONFORMANCE`, or beside the repository.
  private static var conformance: URL {
    if let path = ProcessInfo.processInfo.environment["APUS_CONFORMANCE"] { return URL(fileURLWithPath: path) }
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let beside = root.deletingLastPathComponent().appendingPathComponent("shared/conformance")
    return FileManager.default.fileExists(atPath: beside.path)
      ? beside : root.appendingPathComponent(".build-conformance")
  }

  /// An instance of a module, as far as the evaluator needs one.
  private final class Instance {
    let module: Module
    /// By name in UTF-8: names that look alike are different.
    let functions: [[UInt8]: Function]
    /// What the instance holds, or nil if that is unknown.
    var state: Evaluator.State?

    init(_ module: Module) throws {
      self.module = module
      let imported = module.imports.count { if case .function = $0.type { true } else { false } }
      var functions: [[UInt8]: Function] = [:]
      for export in module.exports where export.kind == .function && Int(export.index) >= imported {
        functions[Array(export.name.utf8)] = module.functions[Int(export.index) - imported]
      }
      self.functions = functions
      guard module.imports.isEmpty, module.start == nil, module.memories.count <= 1 else { return }
      var state = Evaluator.State()
      for global in module.globals {
        guard let value = try Evaluator.constant(global.initializer, of: module) else { return }
        state.globals.append(value)
      }
      if let type = module.memories.first?.type {
        guard type.limits.minimum <= 16, type.pageSizeLog2 == 16 else { return }
        state.memory = [UInt8](repeating: 0, count: Int(type.limits.minimum) << 16)
      }
      for segment in module.data {
        guard case .active(0, let offset) = segment.mode else { continue }
        guard let start = try Evaluator.constant(offset, of: module)?.low else { return }
        for (index, byte) in module.bytes[segment.contents.indices].enumerated() {
          guard let place = Int(exactly: start), place + index < state.memory.count else { return }
          state.memory[place + index] = byte
        }
      }
      self.state = state
    }
  }

  private func bits(_ constant: Script.Constant) -> V128? {
    switch constant {
    case .i32(let value), .f32(let value): V128(low: UInt64(value), high: 0)
    case .i64(let value), .f64(let value): V128(low: value, high: 0)
    case .v128(let value): value
    default: nil
    }
  }

  private func matches(_ value: UInt32, _ pattern: Script.FloatPattern<UInt32>) -> Bool {
    switch pattern {
    case .bits(let bits): value == bits
    case .canonicalNaN: value & 0x7FFF_FFFF == 0x7FC0_0000
    case .arithmeticNaN: value & 0x7FC0_0000 == 0x7FC0_0000
    }
  }

  private func matches(_ value: UInt64, _ pattern: Script.FloatPattern<UInt64>) -> Bool {
    switch pattern {
    case .bits(let bits): value == bits
    case .canonicalNaN: value & 0x7FFF_FFFF_FFFF_FFFF == 0x7FF8_0000_0000_0000
    case .arithmeticNaN: value & 0x7FF8_0000_0000_0000 == 0x7FF8_0000_0000_0000
    }
  }

  private func matches(_ value: V128, _ pattern: Script.Pattern) -> Bool {
    switch pattern {
    case .i32(let bits): value == V128(low: UInt64(bits), high: 0)
    case .i64(let bits): value == V128(low: bits, high: 0)
    case .f32(let float): matches(UInt32(value.low), float)
    case .f64(let float): matches(value.low, float)
    case .v128(let bits): value == bits
    case .f32x4(let floats):
      zip([value.low, value.low >> 32, value.high, value.high >> 32], floats).allSatisfy {
        matches(UInt32(truncatingIfNeeded: $0), $1)
      }
    case .f64x2(let floats): matches(value.low, floats[0]) && matches(value.high, floats[1])
    case .either(let patterns): patterns.contains { matches(value, $0) }
    default: false
    }
  }

  /// The words with which the suites expect an error.
  private func message(_ error: any Error) -> String? {
    switch error {
    case NumericTrap.integerDivideByZero: "integer divide by zero"
    case NumericTrap.integerOverflow: "integer overflow"
    case NumericTrap.invalidConversionToInteger: "invalid conversion to integer"
    case Evaluator.Failure.outOfBounds: "out of bounds memory access"
    default: nil
    }
  }

  /// The results of an action, its error, or nil for one that the evaluator cannot run.
  private func outcome(
    _ action: Script.Action, _ instances: [String?: Instance], _ used: inout Set<Opcode>
  ) -> Result<[V128], any Error>? {
    guard let instance = instances[action.instance] else { return nil }
    guard case .invoke(let arguments) = action.kind,
      let function = instance.functions[Array(action.name.utf8)], case let locals = arguments.compactMap(bits),
      locals.count == arguments.count
    else {
      instance.state = nil
      return nil
    }
    var evaluator = Evaluator(instance.state, locals: locals)
    let result = Result { try evaluator.run(function, of: instance.module) }
    if case .failure(let error) = result, message(error) == nil {
      instance.state = nil
      return nil
    }
    instance.state = evaluator.state
    used.formUnion(evaluator.used)
    return result
  }

  @Test func theSuitesAgree() throws {
    var used: Set<Opcode> = []
    var count = 0
    let root = SemanticsSuiteTests.conformance
    for folder in ["spec/core", "proposals/wide-arithmetic"] {
      let folder = root.appendingPathComponent(folder)
      let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "wast" {
        let script = try Script(parsing: [UInt8](Data(contentsOf: file)))
        var instances: [String?: Instance] = [:]
        for command in script.commands {
          switch command.kind {
          case .module(let module):
            let instance = try (try? module.module()).map(Instance.init)
            instances[nil] = instance
            if let name = module.name { instances[name] = instance }
          case .register:
            instances.values.forEach { $0.state = nil }
          case .action(let action):
            _ = outcome(action, instances, &used)
          case .assertReturn(let action, let patterns):
            guard let outcome = outcome(action, instances, &used) else { continue }
            count += 1
            let results = try? outcome.get()
            let agrees = results.map { $0.count == patterns.count && zip($0, patterns).allSatisfy(matches) } ?? false
            #expect(agrees, "\(file.lastPathComponent):\(command.line): \(outcome)")
          case .assertTrap(let action, let expected):
            guard let outcome = outcome(action, instances, &used) else { continue }
            count += 1
            var found: String?
            if case .failure(let error) = outcome { found = message(error) }
            #expect(found.map { expected.hasPrefix($0) } == true, "\(file.lastPathComponent):\(command.line)")
          default: break
          }
        }
      }
    }
    #expect(count > 39_000)
    let unused = Opcode.allCases.filter { Operation.of($0) != nil && !used.contains($0) }
    // The suite asserts nothing of these.
    #expect(unused.map(\.mnemonic).allSatisfy { $0.hasPrefix("i32x4.relaxed_trunc_") }, "\(unused)")
  }
}
