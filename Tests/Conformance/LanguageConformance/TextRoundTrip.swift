import WebAssembly
import WebAssemblyText

/// Checks that a module survives the way from text to binary to text to binary.
enum TextRoundTrip {
  /// What is lost, or nil.
  ///
  /// The two binaries must be equal. A module that was given as a binary may hold numbers with padding inside of its
  /// bodies, which text cannot express; there the second and the third binary must be equal.
  static func problem(_ module: Module, source: ScriptModule.Source) -> String? {
    do {
      var binary = module.encoded()
      if case .binary = source { binary = try through(binary) }
      let again = try through(binary)
      guard binary != again else { return nil }
      let position = zip(binary, again).enumerated().first { $1.0 != $1.1 }?.offset ?? min(binary.count, again.count)
      return "text to binary to text to binary differs at byte \(position), \(binary.count) and \(again.count) bytes"
    } catch {
      return "does not survive binary and text: \(error)"
    }
  }

  private static func through(_ binary: [UInt8]) throws -> [UInt8] {
    try Module(parsing: try Module(decoding: binary).text()).encoded()
  }
}
