import WebAssembly

/// A module without functions, contents of data segments and custom sections: what is needed of it to begin when its functions
/// are compiled.
enum ModuleOutline {
  /// The outline of a module as a binary, in which all data segments are empty.
  static func bytes(_ module: Module) -> [UInt8] {
    var bytes = Array(module.bytes[..<8])
    for section in module.sections {
      let contents: [UInt8]
      switch section.id {
      case .custom, .function, .code: continue
      case .data: contents = segments(module)
      default: contents = Array(module.bytes[section.contents.indices])
      }
      bytes.append(section.id.rawValue)
      bytes.appendU32(UInt32(contents.count))
      bytes += contents
    }
    return bytes
  }

  private static func segments(_ module: Module) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendU32(UInt32(module.data.count))
    for segment in module.data {
      switch segment.mode {
      case .active(let memory, let offset):
        bytes.appendU32(memory == 0 ? 0 : 2)
        if memory != 0 { bytes.appendU32(memory) }
        bytes += module.bytes[offset.indices]
      case .passive: bytes.appendU32(1)
      }
      bytes.appendU32(0)
    }
    return bytes
  }

  /// Reads an outline.
  /// - Parameters:
  ///   - bytes: The binary.
  ///   - segments: Where the contents of each data segment lie among those of all.
  /// - Returns: nil if it is damaged.
  static func module(_ bytes: [UInt8], segments: [ByteRange]) -> Module? {
    guard var module = try? Module(decoding: bytes), module.functions.isEmpty, module.data.count == segments.count
    else {
      return nil
    }
    for (index, range) in segments.enumerated() { module.data[index].contents = range }
    return module
  }
}
