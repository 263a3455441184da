import Foundation
import WebAssembly

/// Checks that decoding a real module and encoding the model again gives the same bytes, and that the module is valid.
enum RoundTrip {
  /// - Returns: Whether all files passed.
  static func run(_ paths: [String]) -> Bool {
    var passed = 0
    var failed = 0
    for path in paths where !isComponent(path) {
      if let problem = check(path) {
        print("\(path): \(problem)")
        failed += 1
      } else {
        passed += 1
      }
    }
    print("roundtrip: \(passed) passed, \(failed) failed, 0 skipped")
    return failed == 0 && passed > 0
  }

  /// A component is not a module; its layer field says so.
  private static func isComponent(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path), let header = try? file.read(upToCount: 8) else { return false }
    return header.count == 8 && header[6] != 0
  }

  private static func check(_ path: String) -> String? {
    guard let data = FileManager.default.contents(atPath: path) else { return "cannot be read" }
    let bytes = [UInt8](data)
    do {
      let module = try Module(decoding: bytes)
      try module.validate(features: .all)
      let encoded = module.encodedFaithfully()
      if let position = firstDifference(bytes, encoded) {
        return "encoded \(encoded.count) bytes from \(bytes.count), the first difference is at \(position)"
      }
      // The canonical encoding means the same module: encoding it once more changes nothing.
      let canonical = module.encoded()
      let again = try Module(decoding: canonical).encoded()
      if let position = firstDifference(canonical, again) { return "not canonical at \(position)" }
      return nil
    } catch {
      return "\(error)"
    }
  }

  private static func firstDifference(_ left: [UInt8], _ right: [UInt8]) -> Int? {
    if left == right { return nil }
    return zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset ?? min(left.count, right.count)
  }
}
