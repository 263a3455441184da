import MachineCode
import Runtime
import WebAssembly

/// An image in a file, of which only what is needed is read: what its head says now, blocks of rows and of code when functions
/// are called for the first time, the rest when somebody asks for it.
///
/// What is read is compared with its checksum then. Code and what belongs to it is copied: whoever changes the file later makes
/// guests trap whose code is not there yet, and does no harm beyond that. What memories hold at first is mapped, and who changes it
/// changes it. Little code is read at once, and that of modules with types of objects.
public final class ImageFile: Sendable {
  /// The module, without what is loaded later.
  public let outline: CompiledModule.Outline
  /// The code.
  public let machine: MachineImage
  private let parts: ImageParts

  /// How much is read first: the head of most images.
  private static var firstSize: Int { 4096 }

  /// Opens an image.
  /// - Parameters:
  ///   - path: A file.
  ///   - limit: Up to how many bytes code is read at once.
  /// - Returns: nil if it is none, or one that cannot be used as it is; `CompiledImage.read` then says why.
  public init?(_ path: String, readingAtOnce limit: Int = 4 * FileCode.blockSize) {
    guard let file = CodeFile(path), let start = file.read(0..<min(file.size, Self.firstSize)),
      let header = try? ImageHeader(start, size: file.size), header.module.range.lowerBound > 0
    else { return nil }
    let headEnd = header.outline.upperBound
    guard let head = headEnd <= start.count ? start : file.read(0..<headEnd),
      let tables = try? ImageTables(header, head),
      let model = ModuleOutline.module(head.part(header.outline), segments: tables.segments)
    else { return nil }
    let parts = ImageParts(file, header)
    self.parts = parts
    let count = header.functionCount
    var rows = FunctionRows.memory([])
    var code: [UInt8] = []
    var fileCode: FileCode?
    // Code that names types is changed before it runs.
    if header.code.count <= limit || header.typeNumbers != MachineImage.none {
      guard let allRows = file.read(header.rows), tables.matches(rows: allRows.span),
        let allCode = file.read(header.code), tables.matches(code: allCode.span)
      else { return nil }
      rows = .memory(FunctionParts.rows(allRows))
      code = allCode
    } else {
      guard
        let table = FunctionTable(
          file, at: header.rows.lowerBound, count: count, checksums: tables.rowSums, first: header.first),
        let code = FileCode(file, header.code, checksums: tables.codeSums)
      else { return nil }
      rows = .file(table)
      fileCode = code
    }
    machine = MachineImage(
      code: code, file: fileCode, rows: rows, ends: { parts.details()?.map { $0.end } },
      positions: { parts.positions() }, unwinding: { parts.unwinding() },
      metersFuel: header.metersFuel, isDeterministic: header.isDeterministic, typeNumbers: header.typeNumbers)
    outline = CompiledModule.Outline(
      module: model, functionCount: count, functions: { [rows] in parts.functions(rows) }, data: { parts.data() },
      initialMemory: header.initial.range.isEmpty
        ? nil : file.initialMemory(header.initial.range, at: header.initialPlace, checksum: header.initial.checksum),
      source: { parts.binary().flatMap { try? Module(decoding: $0) } })
  }

  /// Whether what memories hold at first is as it was written; guests trap where it is not.
  public var isDataWhole: Bool { parts.data() != nil }

  /// Reads the module's binary.
  /// - Returns: nil if it is damaged.
  public func binary() -> [UInt8]? { parts.binary() }
}

/// What an image in a file has beside its head. Each part is read when somebody asks for it, and nil if it is damaged.
private final class ImageParts: Sendable {
  private let file: CodeFile
  private let header: ImageHeader

  init(_ file: CodeFile, _ header: ImageHeader) {
    self.file = file
    self.header = header
  }

  private func read(_ part: ImageHeader.Part) -> [UInt8]? {
    guard let bytes = file.read(part.range), part.matches(bytes.span) else { return nil }
    return bytes
  }

  func data() -> [UInt8]? { read(header.data) }

  func binary() -> [UInt8]? { read(header.module) }

  func details() -> [FunctionParts.Details]? { read(header.details).map { FunctionParts.details($0) } }

  /// Empty if it is damaged.
  func positions() -> PositionTable {
    read(header.positions).map { PositionTable(image: $0, functions: header.functionCount) } ?? PositionTable()
  }

  func unwinding() -> UnwindTable? {
    read(header.frames).map { UnwindTable(image: $0, frames: header.frameCount, pads: header.padCount) }
  }

  /// The functions; those of which something is damaged have no body, or type 0.
  func functions(_ rows: FunctionRows) -> [WebAssembly.Function] {
    let bodies = details()
    return (0..<header.functionCount).map { position in
      WebAssembly.Function(
        type: rows.row(position)?.type ?? 0, body: bodies?[position].body ?? ByteRange(start: 0, end: 0))
    }
  }
}
