import WebAssembly

/// A module without the bodies of its functions and without custom sections: what is needed of it when its functions are
/// compiled. The functions' types and where their bodies lie stand in the image's tables.
enum ModuleOutline {
  /// The outline of a module as a binary.
  static func bytes(_ module: Module) -> [UInt8] {
    var bytes = Array(module.bytes[..<8])
    for section in module.sections {
      switch section.id {
      case .custom, .function, .code: continue
      default:
        bytes.append(section.id.rawValue)
        bytes.appendU32(UInt32(section.contents.count))
        bytes += module.bytes[section.contents.indices]
      }
    }
    return bytes
  }

  /// Reads an outline.
  /// - Returns: nil if it is damaged.
  static func module(_ bytes: [UInt8], functions: [Function]) -> Module? {
    guard var module = try? Module(decoding: bytes), module.functions.isEmpty else { return nil }
    module.functions = functions
    return module
  }
}
