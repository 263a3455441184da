import Testing
import WebAssembly

/// The header of every module.
let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

/// A section: its code, its size and its contents.
func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] {
  var bytes = [id]
  bytes.appendU32(UInt32(contents.count))
  return bytes + contents
}

/// A module with one function of type `[] -> []` for each body; a body is its local declarations and instructions.
func module(bodies: [[UInt8]], types: [UInt8] = [0x01, 0x60, 0x00, 0x00], more: [UInt8] = []) -> [UInt8] {
  var functions: [UInt8] = []
  functions.appendU32(UInt32(bodies.count))
  functions += [UInt8](repeating: 0, count: bodies.count)
  var code: [UInt8] = []
  code.appendU32(UInt32(bodies.count))
  for body in bodies {
    code.appendU32(UInt32(body.count))
    code += body
  }
  return header + section(1, types) + section(3, functions) + more + section(10, code)
}

/// What decoding and validating says, or nil if the module is valid.
func verdict(_ bytes: [UInt8], features: Features = .standard) -> WebAssemblyError? {
  do throws(WebAssemblyError) {
    try Module(decoding: bytes).validate(features: features)
    return nil
  } catch {
    return error
  }
}
