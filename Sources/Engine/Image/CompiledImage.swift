import MachineCode
import WebAssembly

/// A module with its machine code, as `apus compile` writes it to a file.
///
/// | offset | what |
/// | --- | --- |
/// | 0 | `"\0apus\r\n\u{1a}"` |
/// | 8 | the version of the format, 4 bytes |
/// | 12 | 0, 4 bytes |
/// | 16 | the checksum of what lies between here and the code, from 24 on, 8 bytes |
/// | 24 | the processor that the code needs, 5 words of 4 bytes |
/// | 44 | flags, 4 bytes; 1: the code counts fuel |
/// | 48 | the module: offset, size and checksum, 8 bytes each; the offset is 0 if the module lies elsewhere |
/// | 72 | the code, likewise |
/// | 96 | the number of functions that the module defines, 4 bytes |
/// | 100 | where the numbers of the module's types go in the code, 4 bytes |
/// | 104 | for each function: where it begins and ends in the code, and where its wrapper begins, 4 bytes each |
/// | … | the code, from a multiple of 4,096 on; the module |
///
/// Numbers are little-endian. All versions have the same at 0, 8 and 48, so that the module is found whatever becomes of the code.
/// Machine code is as mighty as the process that runs it: run images of people whom you would let compile your programs. The
/// checks here find what is damaged, stale, or for another processor.
public struct CompiledImage: Sendable {
  /// The module's binary.
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
  public static var version: UInt32 { 4 }
  static var magic: [UInt8] { [0, 0x61, 0x70, 0x75, 0x73, 0x0D, 0x0A, 0x1A] }
  static var headerSize: Int { 104 }
  static var codeAlignment: Int { 4096 }
  static var modulePlace: Int { 48 }
  static var codePlace: Int { 72 }

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
    let table = Self.headerSize + 12 * machine.entries.count
    let code = (table + Self.codeAlignment - 1) / Self.codeAlignment * Self.codeAlignment
    var rest: [UInt8] = []
    for word in processor.words { rest.appendFixed(word) }
    rest.appendFixed(UInt32(machine.metersFuel ? 1 : 0))
    for (offset, part) in [(withModule ? code + machine.code.count : 0, module), (code, machine.code)] {
      rest.appendFixed(UInt64(offset))
      rest.appendFixed(UInt64(part.count))
      rest.appendFixed(Checksum.of(part.span))
    }
    rest.appendFixed(UInt32(machine.entries.count))
    rest.appendFixed(machine.typeNumbers)
    for (entry, wrapper) in zip(machine.entries, machine.wrappers) {
      rest.appendFixed(entry.lowerBound)
      rest.appendFixed(entry.upperBound)
      rest.appendFixed(wrapper)
    }
    rest += [UInt8](repeating: 0, count: code - table)
    var bytes = Self.magic
    bytes.reserveCapacity(code + machine.code.count + module.count)
    bytes.appendFixed(Self.version)
    bytes.appendFixed(UInt32(0))
    bytes.appendFixed(Checksum.of(rest.span))
    bytes += rest
    bytes += machine.code
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
    guard isImage(bytes), bytes.count >= headerSize else { throw ImageError("the image is damaged: it has no header") }
    let module = try part(bytes, at: modulePlace, "the module")
    guard module.lowerBound > 0 else { throw ImageError("the image is damaged: it has no module") }
    return (Array(bytes[module]), Result { () throws(ImageError) in try code(bytes) })
  }

  /// Reads the code of an image.
  static func code(_ bytes: [UInt8]) throws(ImageError) -> MachineImage {
    guard isImage(bytes), bytes.count >= headerSize else { throw ImageError("the image is damaged: it has no header") }
    let version = bytes.number(at: 8, UInt32.self)
    guard version == Self.version else {
      throw ImageError("the image has version \(version), expected \(Self.version): compile the module again")
    }
    let count = Int(bytes.number(at: 96, UInt32.self))
    let start = bytes.number(at: codePlace, UInt64.self)
    guard bytes.number(at: 12, UInt32.self) == 0, start <= bytes.count, count <= (bytes.count - headerSize) / 12,
      headerSize + 12 * count <= Int(start),
      bytes.number(at: 16, UInt64.self) == Checksum.of(bytes.span.extracting(24..<Int(start)))
    else { throw ImageError("the image is damaged: the checksum of its tables is not that of their contents") }
    let needed = Processor(words: (0..<Processor.wordCount).map { bytes.number(at: 24 + 4 * $0, UInt32.self) })
    guard Processor.current.includes(needed) else {
      throw ImageError("the image is for another processor: compile the module again, or with --cpu x86-64-v2")
    }
    let code = try part(bytes, at: codePlace, "the code")
    var entries: [Range<UInt32>] = []
    var wrappers: [UInt32] = []
    entries.reserveCapacity(count)
    wrappers.reserveCapacity(count)
    for function in 0..<count {
      let place = headerSize + 12 * function
      let (start, end) = (bytes.number(at: place, UInt32.self), bytes.number(at: place + 4, UInt32.self))
      guard start <= end else { throw ImageError("function \(function) of the image ends before it begins") }
      entries.append(start..<end)
      wrappers.append(bytes.number(at: place + 8, UInt32.self))
    }
    let flags = bytes.number(at: 44, UInt32.self)
    return MachineImage(
      code: Array(bytes[code]), entries: entries, wrappers: wrappers, positions: PositionTable(),
      metersFuel: flags & 1 != 0, typeNumbers: bytes.number(at: 100, UInt32.self))
  }

  /// A part of an image, which is whole.
  private static func part(_ bytes: [UInt8], at place: Int, _ what: String) throws(ImageError) -> Range<Int> {
    let start = bytes.number(at: place, UInt64.self)
    let size = bytes.number(at: place + 8, UInt64.self)
    guard start <= bytes.count, size <= UInt64(bytes.count) - start else {
      throw ImageError("the image is damaged: \(what) lies outside of it")
    }
    let range = Int(start)..<Int(start + size)
    guard bytes.number(at: place + 16, UInt64.self) == Checksum.of(bytes.span.extracting(range)) else {
      throw ImageError("the image is damaged: the checksum of \(what) is not that of its contents")
    }
    return range
  }
}

// Numbers in bytes, the lowest first.
extension [UInt8] {
  /// A number at a place that exists.
  func number<Number: FixedWidthInteger>(at place: Int, _: Number.Type) -> Number {
    var number: Number = 0
    for byte in (0..<Number.bitWidth / 8).reversed() { number = number << 8 | Number(self[place + byte]) }
    return number
  }
}
