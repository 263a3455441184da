import CNative
import Runtime
import WebAssembly

/// The machine code of a module before it lies in memory: position-independent, with nothing left to be resolved.
public struct MachineImage: Sendable {
  /// Code and constants; empty if they are in a file.
  public var code: [UInt8]
  /// Code and constants in a file, which they are read from when they are needed.
  public var file: FileCode?
  /// Where each function lies that the module defines; it begins with what machine code calls.
  public var rows: FunctionRows
  /// Finds where each function's code ends; nil if that was damaged.
  public var ends: @Sendable () -> [UInt32]?
  /// Finds which instructions the code comes from; only traps need to know.
  public var positions: @Sendable () -> PositionTable
  /// Finds how exceptions pass through the code; nil if that was damaged.
  public var unwinding: @Sendable () -> UnwindTable?
  /// Whether the code counts fuel.
  public var metersFuel: Bool
  /// Whether NaNs that the code makes are the canonical one.
  public var isDeterministic: Bool
  /// Where the code has room for the engine's numbers of the module's types, 4 bytes each; `none` if it needs none.
  public var typeNumbers: UInt32

  /// In place of an offset where there is nothing.
  public static var none: UInt32 { .max }

  /// How much code there is, in bytes.
  public var size: Int { file?.size ?? code.count }

  /// Makes an image.
  public init(
    code: [UInt8], file: FileCode? = nil, rows: FunctionRows, ends: @escaping @Sendable () -> [UInt32]?,
    positions: @escaping @Sendable () -> PositionTable, unwinding: @escaping @Sendable () -> UnwindTable?,
    metersFuel: Bool, isDeterministic: Bool, typeNumbers: UInt32 = MachineImage.none
  ) {
    self.positions = positions
    self.metersFuel = metersFuel
    self.isDeterministic = isDeterministic
    self.typeNumbers = typeNumbers
    self.code = code
    self.file = file
    self.rows = rows
    self.ends = ends
    self.unwinding = unwinding
  }

  /// The code with the numbers that an engine has for the module's types.
  fileprivate func code(for module: CompiledModule) throws(ImageError) -> [UInt8] {
    guard typeNumbers != Self.none else { return code }
    let count = module.module.types.count
    guard Int(typeNumbers) <= code.count, count <= (code.count - Int(typeNumbers)) / 4 else {
      throw ImageError("the image does not fit its module")
    }
    var code = code
    module.setTypeNumbers(in: &code, at: Int(typeNumbers))
    return code
  }
}

/// The machine code of a module in memory.
///
/// Sound because the offsets were compared with the size of the code when the object was made.
final class LoadedImage: Sendable {
  private let memory: ExecutableMemory
  private let image: MachineImage
  /// In bytes.
  private let codeSize: Int
  private let unwinding: LoadedUnwindTable
  private let places = Lock<Places?>(nil)

  /// Where functions lie, ascending, and which they are; and their instructions.
  private struct Places {
    let functions: [(range: Range<UInt32>, position: Int)]
    let positions: PositionTable
  }

  init(_ image: MachineImage, _ module: CompiledModule) throws(ImageError) {
    let size = image.size
    let unfit = ImageError("the image does not fit its module")
    guard image.rows.count == module.functionCount else { throw unfit }
    // Of code in a file, what is wrong is seen when a function is looked for.
    if image.file == nil {
      guard let rows = image.rows.all() else { throw unfit }
      for row in rows where !Self.fits(row, size, module) { throw unfit }
      guard let unwinding = image.unwinding(), unwinding.fits(codeSize: size) else { throw unfit }
    }
    guard image.file == nil || image.typeNumbers == MachineImage.none else {
      throw ImageError("code that names types cannot be read block by block")
    }
    let code = try image.code(for: module)
    do throws(ExecutableMemory.NoRoom) {
      memory = if let file = image.file { try ExecutableMemory(file) } else { try ExecutableMemory(code) }
    } catch {
      throw ImageError("the system has no room for \(size) bytes of machine code")
    }
    unwinding = LoadedUnwindTable(image.unwinding, memory, codeSize: size)
    codeSize = size
    var image = image
    image.code = []
    self.image = image
  }

  private static func fits(_ row: FunctionRow, _ size: Int, _ module: CompiledModule) -> Bool {
    Int(row.start) < size && (row.wrapper == MachineImage.none || Int(row.wrapper) < size)
      && Int(row.type) < module.module.types.count
  }

  /// A function's row; if it is damaged, one by which a call traps.
  private func row(_ position: Int, _ module: CompiledModule) -> FunctionRow {
    if let row = image.rows.row(position), image.file == nil || Self.fits(row, codeSize, module) { return row }
    return FunctionRow(start: memory.damagedEntry, wrapper: MachineImage.none, type: 0)
  }

  func native(_ module: CompiledModule) -> NativeCode {
    NativeCode(
      base: memory.base, rows: { [unowned(unsafe) self, unowned(unsafe) module] in row($0, module) },
      runtime: apus_native_runtime(), owner: self,
      locate: { [unowned(unsafe) self, unowned(unsafe) module] in locate($0, module) })
  }

  /// The functions, by their position, with their code, all of which is read.
  func functions() throws(ImageError) -> [UnsafeRawBufferPointer] {
    guard memory.complete() else { throw ImageError("the image is damaged: a checksum is not that of the code") }
    guard let ranges = ranges() else { throw ImageError("the image is damaged: a checksum is not that of a table") }
    return ranges.map { range in
      UnsafeRawBufferPointer(start: memory.base + Int(range.lowerBound), count: range.count)
    }
  }

  /// Where the functions lie, by their position.
  private func ranges() -> [Range<UInt32>]? {
    guard let rows = image.rows.all(), let ends = image.ends(), rows.count == ends.count else { return nil }
    var ranges: [Range<UInt32>] = []
    ranges.reserveCapacity(rows.count)
    for (row, end) in zip(rows, ends) {
      guard row.start < end, Int(end) <= codeSize else { return nil }
      ranges.append(row.start..<end)
    }
    return ranges
  }

  /// The function that contains an address, and the offset of the instruction in the module.
  private func locate(
    _ place: UnsafeRawPointer, _ module: CompiledModule
  ) -> (function: UInt32, offset: Int)? {
    let distance = place - memory.base
    guard distance >= 0, distance < memory.size else { return nil }
    return places.withLock { known in
      let places =
        known
        ?? Places(
          functions: (ranges() ?? []).enumerated().map { (range: $1, position: $0) }
            .sorted { $0.range.lowerBound < $1.range.lowerBound },
          positions: image.positions())
      known = places
      let behind = places.functions.partitioningIndex { Int($0.range.lowerBound) > distance }
      guard behind > 0, Int(places.functions[behind - 1].range.upperBound) > distance else { return nil }
      let (range, position) = places.functions[behind - 1]
      let offset = places.positions.offset(at: distance - Int(range.lowerBound), ofFunction: position)
      return (UInt32(module.importedFunctionCount + position), module.bodyStart(of: position) + offset)
    }
  }
}

/// An image cannot be used.
public struct ImageError: Error, Sendable, CustomStringConvertible {
  /// What is wrong.
  public let description: String

  /// Makes an error.
  public init(_ description: String) { self.description = description }
}

extension CompiledModule {
  /// Fills in the numbers that the engine has for the module's types, 4 bytes each.
  /// - Parameter place: Where the code has room for all of them.
  public func setTypeNumbers(in code: inout [UInt8], at place: Int) {
    for index in module.types.indices { code.setFixed(types[index].pointee.number, at: place + 4 * index) }
  }

  /// Gives the module machine code, which its instances run from then on; to be called before there are instances.
  /// - Throws: If the image is not of this module or there is no room for it.
  public func load(_ image: MachineImage) throws(ImageError) {
    guard apus_native_is_available() != 0 else { throw ImageError("machine code does not run on this machine") }
    guard image.metersFuel == engine.metersFuel else {
      throw ImageError(
        image.metersFuel
          ? "the machine code counts fuel, which nobody asked for"
          : "the machine code counts no fuel: compile it with --fuel")
    }
    guard image.isDeterministic || !engine.isDeterministic else {
      throw ImageError("the NaNs of the machine code depend on the processor: compile it with --deterministic")
    }
    RuntimeFunctions.install()
    take(try LoadedImage(image, self).native(self))
  }

  /// Where the machine code of the functions lies that the module defines, in their order; empty if it has none. If it comes about while
  /// the module runs, what there is of it.
  /// - Throws: If it is in a file that was damaged.
  public func machineCode() throws(ImageError) -> [(function: UInt32, code: UnsafeRawBufferPointer)] {
    if let growth = native?.growth {
      return growth.functions().map { (UInt32(importedFunctionCount + $0.position), $0.code) }
    }
    guard let image = native?.owner as? LoadedImage else { return [] }
    return try image.functions().enumerated().map { (UInt32(importedFunctionCount + $0), $1) }
  }
}
