import Foundation
import WebAssembly
import Scripts
import WebAssemblyText

/// Runs what a script says about modules: which must be accepted and which rejected, and with which words.
struct ScriptRunner {
  let file: URL
  let features: Features
  var counts = Counts()
  var failures: [String] = []
  /// The instructions that stood in accepted modules.
  var reached: Set<Opcode> = []

  init(file: URL, features: Features) {
    self.file = file
    self.features = features
  }

  mutating func run() {
    guard let data = FileManager.default.contents(atPath: file.path) else {
      return record("script", 1, "cannot be read")
    }
    do throws(TextError) {
      let script = try Script(parsing: [UInt8](data))
      run(script.commands)
    } catch {
      record("script", error.line, "the script does not parse: \(error)")
    }
  }

  private mutating func run(_ commands: [Script.Command]) {
    for command in commands {
      switch command.kind {
      case .module(let module), .definition(let module):
        accept(module, command.line)
      case .assertUnlinkable(let module, _), .assertInstantiationTrap(let module, _):
        // Linking and instantiation fail, but the module is a valid one.
        accept(module, command.line)
      case .assertMalformed(let module, let words):
        record("assert_malformed", command.line, problem(rejecting: module, .malformed, words))
      case .assertInvalid(let module, let words):
        record("assert_invalid", command.line, problem(rejecting: module, .invalid, words))
      case .assertMalformedCustom(let module, let words):
        record("assert_malformed_custom", command.line, problem(rejecting: module, .malformedCustom, words))
      case .assertInvalidCustom(let module, let words):
        record("assert_invalid_custom", command.line, problem(rejecting: module, .invalidCustom, words))
      case .thread(_, _, let commands): run(commands)
      case .instance, .register, .action, .assertReturn, .assertTrap, .assertExhaustion, .assertException,
        .assertSuspension, .wait:
        // These run code: `apus wast` checks them.
        break
      }
    }
  }

  private mutating func record(_ kind: String, _ line: Int, _ problem: String?) {
    if let problem {
      counts.failed += 1
      failures.append("\(file.lastPathComponent):\(line): \(kind): \(problem)")
    } else {
      counts.passed += 1
      counts.byKind[kind, default: 0] += 1
    }
  }

  private mutating func accept(_ scriptModule: ScriptModule, _ line: Int) {
    do throws(ScriptModule.Failure) {
      let module = try scriptModule.module()
      do throws(WebAssemblyError) {
        try module.validate(features: features)
        try module.validateCustomSections()
      } catch {
        throw .binary(error)
      }
      record("accepted", line, nil)
      reached.formUnion(Reach.instructions(of: module))
      record("text to binary to text to binary", line, TextRoundTrip.problem(module, source: scriptModule.source))
    } catch {
      record("accepted", line, "rejected: \(error)")
    }
  }

  /// At which stage a module must be rejected.
  private enum Stage {
    case malformed
    case invalid
    case malformedCustom
    case invalidCustom
  }

  private func problem(rejecting scriptModule: ScriptModule, _ stage: Stage, _ words: String) -> String? {
    let module: Module
    do throws(ScriptModule.Failure) {
      module = try scriptModule.module()
    } catch {
      guard stage == .malformed || stage == .malformedCustom else {
        return "rejected as malformed, not as invalid: \(error)"
      }
      return SuiteWords.match(error.message, words) ? nil : "expected “\(words)”, found “\(error.message)”"
    }
    do throws(WebAssemblyError) {
      switch stage {
      // What is malformed in a function body is found when the body is validated.
      case .malformed, .invalid: try module.validate(features: features)
      case .malformedCustom, .invalidCustom: try module.validateCustomSections()
      }
      return "accepted, expected “\(words)”"
    } catch {
      return SuiteWords.match(error.message, words) ? nil : "expected “\(words)”, found “\(error.message)”"
    }
  }
}
