import MachineCode
import WebAssembly

/// A module with its machine code, as `apus compile` writes it to a file.
///
/// | offset | what |
/// | --- | --- |
/// | 0 | `"\0apus\r\n\u{1a}"` |
/// | 8 | the version of the format, 4 bytes |
/// | 12 | 0, 4 bytes |
/// | 16 | the checksum of what lies between 24 and the end of the tables, 8 bytes |
/// | 24 | the processor that the code needs, 5 words of 4 bytes |
/// | 44 | flags, 4 bytes; 1: the code counts fuel, 2: its NaNs are canonical |
/// | 48 | the module: offset, size and checksum, 8 bytes each; the offset is 0 if the module lies elsewhere |
/// | 72 | the code: offset and size |
/// | 88 | the module's outline: offset, size and checksum |
/// | 112 | the number of functions that the module defines, 4 bytes |
/// | 116 | where the numbers of the module's types go in the code, 4 bytes |
/// | 120 | the positions: offset, size and checksum |
/// | 144 | how many frames and landing pads there are (`NativeFrame`, `NativePad`), 4 bytes each |
/// | 152 | for each function, in words of 4 bytes: where it begins and ends in the code,
///   where its wrapper begins, its type, where its body begins and ends in the module |
/// | … | for each 16,384 bytes of code: their checksum, 8 bytes |
/// | … | for each frame: where it begins, the first landing pad, the depth, 4 bytes each; link and registers, 2 bytes each |
/// | … | for each landing pad: where its calls begin and end, and where it is, 4 bytes each |
/// | … | the outline; the code, from a multiple of 4,096 on; the positions; the module |
///
/// Numbers are little-endian. All versions have the same at 0, 8 and 48, so that the module is found whatever becomes of the code.
/// Machine code is as mighty as the process that runs it: run images of people whom you would let compile your programs. The
/// checks here find what is damaged, stale, or for another processor.
public struct CompiledImage: Sendable {
  /// The module's binary, which is valid.
  public var module: [UInt8]
  /// What the code needs.
  public var processor: Processor
  /// The code.
  public var machine: MachineImage

  /// Makes an image.
  public init(module: [UInt8], processor: Processor, machine: MachineImage) {
    self.module = module
    self.processor = processor
    self.machine = machine
  }

  /// The version of the format and of what code and runtime agree on.
  public static var version: UInt32 { 9 }
  static var magic: [UInt8] { [0, 0x61, 0x70, 0x75, 0x73, 0x0D, 0x0A, 0x1A] }
  static var codeAlignment: Int { 4096 }

  /// A name for the code of a module on this machine's processor. Different modules may have the same.
  public static func key(_ module: [UInt8]) -> String {
    var numbers: [UInt8] = []
    for word in [version] + Processor.current.words { numbers.appendFixed(word) }
    let sums = [Checksum.of(module.span), Checksum.of(numbers.span)]
    return sums.map { String($0, radix: 16) }.joined(separator: "-")
  }

  /// Whether bytes begin like an image.
  public static func isImage(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }
}

// Writing.
extension CompiledImage {
  /// The image as a file's bytes.
  public var bytes: [UInt8] { encoded(withModule: true) }

  /// The image as bytes.
  /// - Parameter withModule: Whether the module lies in it; if not, its size and checksum do.
  func encoded(withModule: Bool) -> [UInt8] {
    let model = (try? Module(decoding: module)) ?? Module()
    let outline = model.sections.isEmpty ? [] : ModuleOutline.bytes(model)
    let checksums = Checksum.ofBlocks(machine.code.span)
    let positions = machine.positions().image
    let (frames, pads) = (machine.unwinding.frames, machine.unwinding.pads)
    let tables = ImageHeader.tablesEnd(
      functions: machine.entries.count, blocks: checksums.count, frames: frames.count, pads: pads.count)
    let alignment = Self.codeAlignment
    let code = (tables + outline.count + alignment - 1) / alignment * alignment
    var rest: [UInt8] = []
    for word in processor.words { rest.appendFixed(word) }
    rest.appendFixed(UInt32(machine.metersFuel ? 1 : 0) | UInt32(machine.isDeterministic ? 2 : 0))
    rest.appendFixed(UInt64(withModule ? code + machine.code.count + positions.count : 0))
    rest.appendFixed(UInt64(module.count))
    rest.appendFixed(Checksum.of(module.span))
    rest.appendFixed(UInt64(code))
    rest.appendFixed(UInt64(machine.code.count))
    rest.appendFixed(UInt64(tables))
    rest.appendFixed(UInt64(outline.count))
    rest.appendFixed(Checksum.of(outline.span))
    rest.appendFixed(UInt32(machine.entries.count))
    rest.appendFixed(machine.typeNumbers)
    rest.appendFixed(UInt64(code + machine.code.count))
    rest.appendFixed(UInt64(positions.count))
    rest.appendFixed(Checksum.of(positions.span))
    rest.appendFixed(UInt32(frames.count))
    rest.appendFixed(UInt32(pads.count))
    for (function, (entry, wrapper)) in zip(model.functions, zip(machine.entries, machine.wrappers)) {
      for word in [
        entry.lowerBound, entry.upperBound, wrapper, function.type, function.body.start, function.body.end,
      ] { rest.appendFixed(word) }
    }
    for sum in checksums { rest.appendFixed(sum) }
    for frame in frames {
      for word in [frame.start, frame.pads, frame.depth] { rest.appendFixed(word) }
      rest.appendFixed(frame.link)
      rest.appendFixed(frame.saved)
    }
    for pad in pads { for word in [pad.start, pad.end, pad.pad] { rest.appendFixed(word) } }
    var bytes = Self.magic
    bytes.reserveCapacity(code + machine.code.count + positions.count + module.count)
    bytes.appendFixed(Self.version)
    bytes.appendFixed(UInt32(0))
    bytes.appendFixed(Checksum.of(rest.span))
    bytes += rest
    bytes += outline
    bytes += [UInt8](repeating: 0, count: code - bytes.count)
    bytes += machine.code
    bytes += positions
    if withModule { bytes += module }
    return bytes
  }
}

// Reading.
extension CompiledImage {
  /// What a file has: a module, and its machine code or why that cannot be used.
  public typealias Contents = (module: [UInt8], machine: Result<MachineImage, ImageError>)

  /// Reads an image.
  /// - Parameter bytes: A file's.
  /// - Returns: The module, which runs in any case, and its machine code.
  /// - Throws: If not even the module is whole.
  public static func read(_ bytes: [UInt8]) throws(ImageError) -> Contents {
    let part = try ImageHeader.module(bytes, size: bytes.count)
    guard part.range.lowerBound > 0 else { throw ImageError("the image is damaged: it has no module") }
    let module = Array(bytes[part.range])
    guard part.matches(module.span) else {
      throw ImageError("the image is damaged: the checksum of the module is not that of its contents")
    }
    return (module, Result { () throws(ImageError) in try code(bytes) })
  }

  /// Reads the code of an image.
  static func code(_ bytes: [UInt8]) throws(ImageError) -> MachineImage {
    let header = try ImageHeader(bytes, size: bytes.count)
    let tables = try ImageTables(header, bytes)
    guard header.outline.matches(bytes.span.extracting(header.outline.range)),
      header.outline.range.upperBound <= header.code.lowerBound,
      bytes[header.outline.range.upperBound..<header.code.lowerBound].allSatisfy({ $0 == 0 })
    else { throw ImageError("the image is damaged: the checksum of the outline is not that of its contents") }
    guard tables.matches(bytes.span.extracting(header.code)) else {
      throw ImageError("the image is damaged: the checksum of the code is not that of its contents")
    }
    let positions = Array(bytes[header.positions.range])
    guard header.positions.matches(positions.span) else {
      throw ImageError("the image is damaged: the checksum of the positions is not that of their contents")
    }
    let count = header.functionCount
    return MachineImage(
      code: Array(bytes[header.code]), entries: tables.entries, wrappers: tables.wrappers,
      positions: { PositionTable(image: positions, functions: count) }, unwinding: tables.unwinding,
      metersFuel: header.metersFuel, isDeterministic: header.isDeterministic, typeNumbers: header.typeNumbers)
  }
}

// Positions: where the list of each function ends, 4 bytes each, and the lists.
extension PositionTable {
  /// The table as the bytes of an image.
  var image: [UInt8] {
    var image: [UInt8] = []
    for end in ends { image.appendFixed(end) }
    return image + bytes
  }

  /// Reads a table from an image.
  init(image: [UInt8], functions: Int) {
    guard image.count / 4 >= functions else {
      self.init()
      return
    }
    self.init(
      bytes: Array(image[(4 * functions)...]), ends: (0..<functions).map { image.number(at: 4 * $0, UInt32.self) })
  }
}
