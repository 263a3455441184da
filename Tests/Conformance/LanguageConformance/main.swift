import Foundation

// conformance-language [SUITE_ROOT]         runs the specification's suites, as far as the language goes
// conformance-language --roundtrip FILE…    checks that modules survive decoding and encoding

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--roundtrip" {
  exit(RoundTrip.run(Array(arguments.dropFirst())) ? 0 : 1)
}
