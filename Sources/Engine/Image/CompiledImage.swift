import MachineCode

/// A module with its machine code, as `apus compile` writes it to a file.
///
/// | offset | what |
/// | --- | --- |
/// | 0 | `"\0apus\r\n\u{1a}"` |
/// | 8 | the version of the format, 4 bytes |
/// | 12 | the number of functions that the module defines, 4 bytes |
/// | 16 | the checksum of everything behind it, 8 bytes |
/// | 24 | the processor that the code needs, 5 words of 4 bytes, and 4 bytes of padding |
/// | 48 | offset and size of the code, then of the module, 8 bytes each |
/// | 80 | for each function: where it begins and ends in the code, and where its wrapper begins, 4 bytes each |
/// | … | the code, from a multiple of 4,096 on; the module |
///
/// Numbers are little-endian. Machine code is as mighty as the process that runs it: run images of people whom you would
/// let compile your programs. The checks here find what is damaged, stale, or for another processor.
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
  public static var version: UInt32 { 1 }
  static var magic: [UInt8] { [0, 0x61, 0x70, 0x75, 0x73, 0x0D, 0x0A, 0x1A] }
  static var headerSize: Int { 80 }
  static var codeAlignment: Int { 4096 }

  /// Whether bytes begin like an image.
  public static func isImage(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }
}

extension CompiledImage {
  /// The image as a file's bytes.
  public var bytes: [UInt8] {
    var header = Self.magic
    header.append(Self.version)
    header.append(UInt32(machine.entries.count))
    var rest: [UInt8] = []
    for word in processor.words { rest.append(word) }
    rest.append(UInt32(0))
    let table = Self.headerSize + 12 * machine.entries.count
    let code = (table + Self.codeAlignment - 1) / Self.codeAlignment * Self.codeAlignment
    for number in [code, machine.code.count, code + machine.code.count, module.count] { rest.append(UInt64(number)) }
    for (entry, wrapper) in zip(machine.entries, machine.wrappers) {
      rest.append(entry.lowerBound)
      rest.append(entry.upperBound)
      rest.append(wrapper)
    }
    rest += [UInt8](repeating: 0, count: code - table)
    rest += machine.code
    rest += module
    header.append(Checksum.of(rest.span))
    return header + rest
  }

  /// Reads an image.
  /// - Parameter bytes: A file's.
  /// - Throws: Why it cannot be used.
  public init(reading bytes: [UInt8]) throws(ImageError) {
    guard Self.isImage(bytes), bytes.count >= Self.headerSize else { throw ImageError("the file is no compiled image") }
    let version = bytes.number(at: 8, UInt32.self)
    guard version == Self.version else {
      throw ImageError("the image has version \(version), expected \(Self.version): compile the module again")
    }
    guard bytes.number(at: 16, UInt64.self) == Checksum.of(bytes.span.extracting(24...)) else {
      throw ImageError("the image is damaged: its checksum is not that of its contents")
    }
    processor = Processor(
      words: (0..<Processor.wordCount).map { bytes.number(at: 24 + 4 * $0, UInt32.self) })
    let count = Int(bytes.number(at: 12, UInt32.self))
    let code = try Self.range(bytes, at: 48, "the code")
    let module = try Self.range(bytes, at: 64, "the module")
    guard count <= (bytes.count - Self.headerSize) / 12 else {
      throw ImageError("the image has no room for \(count) functions")
    }
    var entries: [Range<UInt32>] = []
    var wrappers: [UInt32] = []
    entries.reserveCapacity(count)
    wrappers.reserveCapacity(count)
    for function in 0..<count {
      let place = Self.headerSize + 12 * function
      let (start, end) = (bytes.number(at: place, UInt32.self), bytes.number(at: place + 4, UInt32.self))
      guard start <= end else { throw ImageError("function \(function) of the image ends before it begins") }
      entries.append(start..<end)
      wrappers.append(bytes.number(at: place + 8, UInt32.self))
    }
    self.module = Array(bytes[module])
    machine = MachineImage(code: Array(bytes[code]), entries: entries, wrappers: wrappers)
    guard Processor.current.includes(processor) else {
      throw ImageError("the image is for another processor: compile the module again, or with --cpu x86-64-v2")
    }
  }

  private static func range(_ bytes: [UInt8], at place: Int, _ what: String) throws(ImageError) -> Range<Int> {
    let start = bytes.number(at: place, UInt64.self)
    let size = bytes.number(at: place + 8, UInt64.self)
    guard start <= bytes.count, size <= UInt64(bytes.count) - start else {
      throw ImageError("\(what) of the image lies outside of it")
    }
    return Int(start)..<Int(start + size)
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// A number at a place that exists.
  fileprivate func number<Number: FixedWidthInteger>(at place: Int, _: Number.Type) -> Number {
    var number: Number = 0
    for byte in (0..<Number.bitWidth / 8).reversed() { number = number << 8 | Number(self[place + byte]) }
    return number
  }
}
