import MachineCode
import Runtime
import WebAssembly

/// A module with its machine code, as `apus compile` writes it to a file.
///
/// | offset | what |
/// | --- | --- |
/// | 0 | `"\0apus\r\n\u{1a}"` |
/// | 8 | the version of the format, 4 bytes |
/// | 12 | 0, 4 bytes |
/// | 16 | the checksum of what lies between 24 and the end of the outline, 8 bytes |
/// | 24 | the processor that the code needs, 5 words of 4 bytes |
/// | 44 | flags, 4 bytes; 1: the code counts fuel, 2: its NaNs are canonical |
/// | 48 | the module: offset, size and checksum, 8 bytes each; the offset is 0 if the module lies elsewhere |
/// | 72 | the code: offset and size |
/// | 88 | the module's outline: offset and size |
/// | 104 | the rows of the functions that the module defines: offset and size |
/// | 120 | details of the functions: offset, size and checksum |
/// | 144 | frames and landing pads (`NativeFrame`, `NativePad`): offset, size and checksum |
/// | 168 | the positions: offset, size and checksum |
/// | 192 | the contents of data segments: offset, size and checksum |
/// | 216 | what memory 0 holds at first: where in the memory it begins, the size, the checksum, 8 bytes each; it begins where the
///   contents of data segments do; size 0: they have to be copied |
/// | 240 | the numbers of functions, of frames, of landing pads, of data segments, 4 bytes each |
/// | 256 | where the numbers of the module's types go in the code, 4 bytes, and 0, 4 bytes |
/// | 264 | what is called first, `_start` or `_initialize`: its position among the functions that the module defines, or the greatest
///   number, and its row, in words of 4 bytes |
/// | 280 | for each 256 rows their checksum, for each 16,384 bytes of code their checksum, 8 bytes each |
/// | … | for each data segment: where its contents begin and end among those of all, 4 bytes each |
/// | … | the outline |
/// | … | the rows, in words of 4 bytes: where a function begins in the code, where its wrapper begins, its type |
/// | … | the details, in words of 4 bytes: where a function's code ends, where its body begins and ends in the module |
/// | … | for each frame: where it begins, the first landing pad, the depth, 4 bytes each; link and registers, 2 bytes each |
/// | … | for each landing pad: where its calls begin and end, and where it is, 4 bytes each |
/// | … | the positions; from multiples of 4,096 on the contents of data segments and the code; the module |
///
/// What stands up to the end of the outline, which the checksum at 16 is for, is what a process needs to begin; the rest is read
/// when it is asked for.
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
  public static var version: UInt32 { 10 }
  static var magic: [UInt8] { [0, 0x61, 0x70, 0x75, 0x73, 0x0D, 0x0A, 0x1A] }
  static var pageSize: Int { 4096 }

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
    let data = SegmentContents(model)
    let rows = FunctionParts.rows(machine)
    let details = FunctionParts.details(machine, model)
    let unwinding = machine.unwinding() ?? UnwindTable(frames: [], pads: [])
    let frames = unwinding.image
    let positions = machine.positions().image
    let rowSums = Checksum.ofBlocks(rows.span, FunctionTable.blockCount * FunctionTable.rowSize)
    let codeSums = Checksum.ofBlocks(machine.code.span, FileCode.blockSize)
    let head = ImageHeader.size + 8 * (rowSums.count + codeSums.count + data.ranges.count) + outline.count
    var place = ImageHeader.Places(after: head)
    let rowsPart = place.next(rows.count)
    let detailsPart = place.next(details.count)
    let framesPart = place.next(frames.count)
    let positionsPart = place.next(positions.count)
    let dataPart = place.next(data.bytes.count, from: Self.pageSize)
    let code = place.next(machine.code.count, from: Self.pageSize)
    var rest: [UInt8] = []
    for word in processor.words { rest.appendFixed(word) }
    rest.appendFixed(UInt32(machine.metersFuel ? 1 : 0) | UInt32(machine.isDeterministic ? 2 : 0))
    let whole = place.next(module.count)
    for word in [withModule ? whole.lowerBound : 0, module.count] { rest.appendFixed(UInt64(word)) }
    rest.appendFixed(Checksum.of(module.span))
    for part in [code, head - outline.count..<head, rowsPart] {
      rest.appendFixed(UInt64(part.lowerBound))
      rest.appendFixed(UInt64(part.count))
    }
    for (part, bytes) in [
      (detailsPart, details), (framesPart, frames), (positionsPart, positions), (dataPart, data.bytes),
    ] {
      rest.appendFixed(UInt64(part.lowerBound))
      rest.appendFixed(UInt64(part.count))
      rest.appendFixed(Checksum.of(bytes.span))
    }
    rest.appendFixed(UInt64(data.place))
    rest.appendFixed(UInt64(data.initialSize))
    rest.appendFixed(Checksum.of(data.bytes.span.extracting(first: data.initialSize)))
    for count in [machine.rows.count, unwinding.frames.count, unwinding.pads.count, data.ranges.count] {
      rest.appendFixed(UInt32(count))
    }
    rest.appendFixed(machine.typeNumbers)
    rest.appendFixed(UInt32(0))
    let first = FunctionParts.first(machine, model)
    for word in [first.position, first.row.start, first.row.wrapper, first.row.type] { rest.appendFixed(word) }
    for sum in rowSums + codeSums { rest.appendFixed(sum) }
    for range in data.ranges {
      rest.appendFixed(range.start)
      rest.appendFixed(range.end)
    }
    rest += outline
    var bytes = Self.magic
    bytes.reserveCapacity(whole.upperBound)
    bytes.appendFixed(Self.version)
    bytes.appendFixed(UInt32(0))
    bytes.appendFixed(Checksum.of(rest.span))
    bytes += rest
    for (part, contents) in [
      (rowsPart, rows), (detailsPart, details), (framesPart, frames), (positionsPart, positions),
      (dataPart, data.bytes), (code, machine.code),
    ] {
      bytes += [UInt8](repeating: 0, count: part.lowerBound - bytes.count)
      bytes += contents
    }
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

  /// Reads the code of an image, all of which is checked.
  static func code(_ bytes: [UInt8]) throws(ImageError) -> MachineImage {
    let header = try ImageHeader(bytes, size: bytes.count)
    let tables = try ImageTables(header, bytes)
    let contents = bytes.span
    let parts = [header.outline, header.rows] + header.checked.map { $0.range } + [header.code]
    var end = header.outline.lowerBound
    for part in parts {
      guard end <= part.lowerBound, bytes[end..<part.lowerBound].allSatisfy({ $0 == 0 }) else {
        throw ImageError("the image is damaged: there is something between its parts")
      }
      end = part.upperBound
    }
    for (part, name) in zip(header.checked, ["details", "frames", "positions", "data"]) {
      guard part.matches(contents.extracting(part.range)) else {
        throw ImageError("the image is damaged: the checksum of the \(name) is not that of their contents")
      }
    }
    guard tables.matches(rows: contents.extracting(header.rows)) else {
      throw ImageError("the image is damaged: the checksum of the rows is not that of their contents")
    }
    guard tables.matches(code: contents.extracting(header.code)) else {
      throw ImageError("the image is damaged: the checksum of the code is not that of its contents")
    }
    let details = FunctionParts.details(Array(bytes[header.details.range]))
    let unwinding = UnwindTable(
      image: Array(bytes[header.frames.range]), frames: header.frameCount, pads: header.padCount)
    let positions = PositionTable(image: Array(bytes[header.positions.range]), functions: header.functionCount)
    return MachineImage(
      code: Array(bytes[header.code]), rows: .memory(FunctionParts.rows(Array(bytes[header.rows]))),
      ends: { details.map { $0.end } }, positions: { positions }, unwinding: { unwinding },
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
