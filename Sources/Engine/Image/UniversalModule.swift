import MachineCode
import WebAssembly

/// A module that carries its own machine code, in a custom section `apus.image`: other engines ignore it and run the module.
///
/// The section holds an image without the module, and the checksum of the module as it was compiled, which is the file without
/// the section. If a tool has changed the module since, the code is stale and is not used.
public enum UniversalModule {
  static var sectionName: [UInt8] { Array("apus.image".utf8) }

  /// Writes a module with its machine code.
  public static func bytes(_ image: CompiledImage) -> [UInt8] {
    let name = sectionName
    let payload = image.encoded(withModule: false)
    var bytes = image.module + [0]
    bytes.appendU32(UInt32(1 + name.count + payload.count))
    return bytes + [UInt8(name.count)] + name + payload
  }

  /// Finds the machine code of a module.
  /// - Parameter bytes: A module's binary.
  /// - Returns: The module without the code, and the code or why it cannot be used; nil if there is none.
  public static func read(_ bytes: [UInt8]) -> CompiledImage.Contents? {
    guard bytes.starts(with: [0, 0x61, 0x73, 0x6D]), let (section, payload) = find(bytes) else { return nil }
    let module = Array(bytes[..<section.lowerBound] + bytes[section.upperBound...])
    let image = Array(bytes[payload])
    let machine = Result { () throws(ImageError) -> MachineImage in
      let code = try CompiledImage.code(image)
      let place = ImageHeader.modulePlace
      guard image.number(at: place + 8, UInt64.self) == UInt64(module.count),
        image.number(at: place + 16, UInt64.self) == Checksum.of(module.span)
      else { throw ImageError("the module is not the one that its code was compiled from: compile it again") }
      return code
    }
    return (module, machine)
  }

  /// Where the section lies, and the image in it.
  private static func find(_ bytes: [UInt8]) -> (section: Range<Int>, payload: Range<Int>)? {
    var position = 8
    while position < bytes.count {
      let start = position
      let id = bytes[position]
      position += 1
      guard let size = number(bytes, &position), size <= bytes.count - position else { return nil }
      let end = position + size
      if id == 0, size > sectionName.count, Int(bytes[position]) == sectionName.count,
        bytes[(position + 1)...].starts(with: sectionName)
      {
        return (start..<end, position + 1 + sectionName.count..<end)
      }
      position = end
    }
    return nil
  }

  /// Reads a number of at most 32 bits; nil if there is none.
  private static func number(_ bytes: [UInt8], _ position: inout Int) -> Int? {
    var result = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      guard position < bytes.count else { return nil }
      let byte = bytes[position]
      position += 1
      result |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return result }
    }
    return nil
  }
}
