import MachineCode
import WebAssembly

/// An image in a file, of which only what is needed is read: the tables and the module's outline now, blocks of code when they
/// are run for the first time, the whole module when a function of it has to be interpreted.
///
/// What is read is compared with its checksum then, and is a copy: whoever changes the file later makes guests trap whose code
/// is not there yet, and does no harm beyond that. Little code is read at once, and that of modules with types of
/// objects.
public struct ImageFile: Sendable {
  /// The module without the bodies of functions and without custom sections.
  public let outline: Module
  /// The code.
  public let machine: MachineImage
  private let file: CodeFile
  private let module: ImageHeader.Part

  /// Opens an image.
  /// - Parameters:
  ///   - path: A file.
  ///   - limit: Up to how many bytes code is read at once.
  /// - Returns: nil if it is none, or one that cannot be used as it is; `CompiledImage.read` then says why.
  public init?(_ path: String, readingAtOnce limit: Int = 4 * FileCode.blockSize) {
    guard let file = CodeFile(path), let start = file.read(0..<min(file.size, 4096)),
      let header = try? ImageHeader(start, size: file.size), header.module.range.lowerBound > 0,
      let bytes = header.tablesEnd <= start.count ? start : file.read(0..<header.tablesEnd),
      let tables = try? ImageTables(header, bytes), let outline = file.read(header.outline.range),
      header.outline.matches(outline.span), let model = ModuleOutline.module(outline, functions: tables.functions)
    else { return nil }
    self.file = file
    self.outline = model
    module = header.module
    let positions = { @Sendable () -> PositionTable in
      guard let bytes = file.read(header.positions.range), header.positions.matches(bytes.span) else {
        return PositionTable()
      }
      return PositionTable(image: bytes, functions: header.functionCount)
    }
    var machine = MachineImage(
      code: [], entries: tables.entries, wrappers: tables.wrappers, positions: positions,
      unwinding: tables.unwinding, metersFuel: header.metersFuel, isDeterministic: header.isDeterministic,
      typeNumbers: header.typeNumbers)
    // Code that names types is changed before it runs.
    if header.code.count <= limit || header.typeNumbers != MachineImage.none {
      guard let code = file.read(header.code), tables.matches(code.span) else { return nil }
      machine.code = code
    } else {
      guard let code = FileCode(file, header.code, checksums: tables.checksums) else { return nil }
      machine.file = code
    }
    self.machine = machine
  }

  /// Reads the module's binary.
  /// - Returns: nil if it is damaged.
  public func binary() -> [UInt8]? {
    guard let bytes = file.read(module.range), module.matches(bytes.span) else { return nil }
    return bytes
  }
}
