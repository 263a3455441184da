import Foundation

// conformance-language [SUITE_ROOT]         runs the specification's suites, as far as the language goes
// conformance-language --roundtrip FILE…    checks that modules survive decoding and encoding

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--roundtrip" {
  exit(RoundTrip.run(Array(arguments.dropFirst())) ? 0 : 1)
}
let root = arguments.first ?? ProcessInfo.processInfo.environment["APUS_CONFORMANCE"] ?? "../shared/conformance"
exit(Suite.run(root: URL(fileURLWithPath: root)) ? 0 : 1)
