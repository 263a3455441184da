import Testing
import WebAssembly
import WebAssemblyText

/// The canonical binary of a text.
func binary(_ text: String) throws -> [UInt8] { try Module(parsing: text).encoded() }

/// The message of the error that a text gives, or nil if it is well-formed.
func message(_ text: String) -> String? { failure(text)?.message }

/// The error that a text gives, or nil if it is well-formed.
func failure(_ text: String) -> TextError? { failure(Array(text.utf8)) }

/// The error that bytes give, or nil if they are a well-formed text.
func failure(_ text: [UInt8]) -> TextError? {
  do throws(TextError) {
    _ = try Module(parsing: text)
    return nil
  } catch {
    return error
  }
}

/// Checks that a text is refused, in words that start like these.
func expectMalformed(
  _ text: String, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = message(text)
  #expect(
    found?.hasPrefix(words) ?? false, "\(text.prefix(200)) gave \(found ?? "no error")",
    sourceLocation: sourceLocation)
}

/// Checks that two texts mean the same module.
func expectSame(_ first: String, _ second: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let left = try binary(first)
  let right = try binary(second)
  #expect(left == right, "\(first) and \(second) differ", sourceLocation: sourceLocation)
}

/// Random numbers that are the same in every run.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
