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
  public var entries: [Range<UInt32>]
  /// What the interpreter calls, for each function that the module defines; `none` if the function is not compiled.
  public var wrappers: [UInt32]
  /// Finds which instructions the code comes from; only traps need to know.
  public var positions: @Sendable () -> PositionTable
  /// How exceptions pass through the code.
  public var unwinding: UnwindTable
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
    code: [UInt8], file: FileCode? = nil, entries: [Range<UInt32>], wrappers: [UInt32],
    positions: @escaping @Sendable () -> PositionTable, unwinding: UnwindTable, metersFuel: Bool,
    isDeterministic: Bool, typeNumbers: UInt32 = MachineImage.none
  ) {
    self.positions = positions
    self.metersFuel = metersFuel
    self.isDeterministic = isDeterministic
    self.typeNumbers = typeNumbers
    self.code = code
    self.file = file
    self.entries = entries
    self.wrappers = wrappers
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
    for index in 0..<count {
      let number = module.types[index].pointee.number
      for byte in 0..<4 {
        code[Int(typeNumbers) + 4 * index + byte] = UInt8(truncatingIfNeeded: number >> UInt32(8 * byte))
      }
    }
    return code
  }
}

/// The machine code of a module in memory.
///
/// Sound because the offsets were compared with the size of the code when the object was made.
final class LoadedImage: Sendable {
  private let memory: ExecutableMemory
  private let image: MachineImage
  private let unwinding: LoadedUnwindTable
  private let places = Lock<Places?>(nil)

  /// Where functions lie, ascending, and which they are; and their instructions.
  private struct Places {
    let functions: [(range: Range<UInt32>, position: Int)]
    let positions: PositionTable
  }

  init(_ image: MachineImage, _ module: CompiledModule) throws(ImageError) {
    let count = module.module.functions.count
    let size = image.size
    guard image.entries.count == count, image.wrappers.count == count,
      image.entries.allSatisfy({ Int($0.upperBound) <= size && !$0.isEmpty }),
      image.wrappers.allSatisfy({ $0 == MachineImage.none || Int($0) < size }),
      image.unwinding.fits(codeSize: size)
    else { throw ImageError("the image does not fit its module") }
    guard image.file == nil || image.typeNumbers == MachineImage.none else {
      throw ImageError("code that names types cannot be read block by block")
    }
    let code = try image.code(for: module)
    do throws(ExecutableMemory.NoRoom) {
      memory = if let file = image.file { try ExecutableMemory(file) } else { try ExecutableMemory(code) }
    } catch {
      throw ImageError("the system has no room for \(size) bytes of machine code")
    }
    unwinding = LoadedUnwindTable(image.unwinding, memory)
    var image = image
    image.code = []
    image.unwinding = UnwindTable(frames: [], pads: [])
    self.image = image
  }

  func native(_ module: CompiledModule) -> NativeCode {
    NativeCode(
      base: memory.base, entries: image.entries, wrappers: image.wrappers, runtime: apus_native_runtime(), owner: self,
      locate: { [unowned(unsafe) self, unowned(unsafe) module] in locate($0, module) })
  }

  /// The functions, by their position, with their code, all of which is read.
  func functions() throws(ImageError) -> [UnsafeRawBufferPointer] {
    guard memory.complete() else { throw ImageError("the image is damaged: a checksum is not that of the code") }
    return image.entries.map { range in
      UnsafeRawBufferPointer(start: memory.base + Int(range.lowerBound), count: range.count)
    }
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
          functions: image.entries.enumerated().map { (range: $1, position: $0) }
            .sorted { $0.range.lowerBound < $1.range.lowerBound },
          positions: image.positions())
      known = places
      let behind = places.functions.partitioningIndex { Int($0.range.lowerBound) > distance }
      guard behind > 0, Int(places.functions[behind - 1].range.upperBound) > distance else { return nil }
      let (range, position) = places.functions[behind - 1]
      let offset = places.positions.offset(at: distance - Int(range.lowerBound), ofFunction: position)
      let body = module.module.functions[position].body.indices.lowerBound
      return (UInt32(module.context.importedFunctionCount + position), body + offset)
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

  /// Where the machine code of the functions lies that the module defines, in their order; empty if it has none.
  /// - Throws: If it is in a file that was damaged.
  public func machineCode() throws(ImageError) -> [(function: UInt32, code: UnsafeRawBufferPointer)] {
    guard let image = native?.owner as? LoadedImage else { return [] }
    return try image.functions().enumerated().map { (UInt32(context.importedFunctionCount + $0), $1) }
  }
}
