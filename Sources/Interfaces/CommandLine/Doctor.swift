import ArgumentParser
import CommandSupport
import Inference

/// `apus doctor`: how functions are run here, what is ready for guests that do inference, and what is missing.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say how guests are run here, which inference libraries are ready, and how to get what is missing.",
    discussion: """
      First come the ways of running functions; with --tier auto all that are ready take part. \
      Looks for each library where its variable of the environment says, where the dynamic linker looks, and among the \
      packages of the python3 in PATH, in this order. Exits with 0 if at least one is ready and none is broken.

      Examples:
        apus doctor
        APUS_ONNXRUNTIME=/opt/lib/libonnxruntime.so.1 apus doctor
        apus doctor --json
      """)

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let backends = Backends()
    let findings = BackendKind.allCases.map { Finding(backends, $0) }
    let tiers = TierFinding.all
    if json {
      print(JSON.array(tiers.map { $0.json } + findings.map { $0.json }).text())
    } else {
      for tier in tiers { print(tier.text) }
      for finding in findings { print(finding.text) }
    }
    let states = findings.map { $0.state }
    if states.contains("broken") || !states.contains("ready") { throw ExitCode(1) }
  }

  /// What is known of a library.
  private struct Finding {
    let kind: BackendKind
    let state: String
    /// The version, or what is wrong.
    let words: String
    let path: String

    init(_ backends: Backends, _ kind: BackendKind) {
      self.kind = kind
      do throws(LibraryError) {
        let (backend, library) = try backends.located(kind)
        state = "ready"
        words = backend.version
        path = library.path
      } catch {
        switch error {
        case .missing:
          state = "missing"
          words = ""
          path = ""
        case .broken(let library, let reason):
          state = "broken"
          words = reason
          path = library.path
        }
      }
    }

    var text: String {
      let name = kind.name.padded(to: 16)
      switch state {
      case "ready": return "\(name) ready    \(words), \(path)"
      case "broken":
        return """
          \(name) broken   \(path): \(words)
          \("".padded(to: 16))          replace it: \(kind.installation), or set \(kind.variable)
          """
      default: return "\(name) missing  install it: \(kind.installation), or set \(kind.variable)"
      }
    }

    var json: JSON {
      .object([
        ("name", .string(kind.name)), ("state", .string(state)),
        ("encodings", .array(kind.encodings.map { .string("\($0)") })),
        ("version", state == "ready" ? .string(words) : .null), ("path", path.isEmpty ? .null : .string(path)),
        ("problem", state == "broken" ? .string(words) : .null), ("install", .string(kind.installation)),
        ("variable", .string(kind.variable)),
      ])
    }
  }
}

extension String {
  /// The text with spaces after it.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
