import CNative
import Runtime

/// The machine code of a module before it lies in memory: position-independent, with nothing left to be resolved.
public struct MachineImage: Sendable {
  /// Code and constants.
  public var code: [UInt8]
  /// Where each function lies that the module defines; it begins with what machine code calls.
  public var entries: [Range<UInt32>]
  /// What the interpreter calls, for each function that the module defines; `none` if the function is not compiled.
  public var wrappers: [UInt32]
  /// Which instructions the code comes from; may be empty.
  public var positions: PositionTable
  /// Whether the code counts fuel.
  public var metersFuel: Bool
  /// Where the code has room for the engine's numbers of the module's types, 4 bytes each; `none` if it needs none.
  public var typeNumbers: UInt32

  /// In place of an offset where there is nothing.
  public static var none: UInt32 { .max }

  /// Makes an image.
  public init(
    code: [UInt8], entries: [Range<UInt32>], wrappers: [UInt32], positions: PositionTable, metersFuel: Bool,
    typeNumbers: UInt32 = MachineImage.none
  ) {
    self.positions = positions
    self.metersFuel = metersFuel
    self.typeNumbers = typeNumbers
    self.code = code
    self.entries = entries
    self.wrappers = wrappers
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
/// Sound because the offsets were compared with the size of the code when the object was made, and because `NativeCode`
/// retains the object as the owner of the arrays.
final class LoadedImage: @unchecked Sendable {
  private let memory: ExecutableMemory
  private let entries: UnsafeMutablePointer<UnsafeRawPointer>
  private let wrappers: UnsafeMutablePointer<UnsafeRawPointer?>
  /// Where functions lie, ascending, and which they are.
  private let places: [(range: Range<UInt32>, position: Int)]
  private let bodies: [Int]
  private let positions: PositionTable
  private let importedFunctionCount: Int

  init(_ image: MachineImage, _ module: CompiledModule) throws(ImageError) {
    let count = module.module.functions.count
    guard image.entries.count == count, image.wrappers.count == count,
      image.entries.allSatisfy({ Int($0.upperBound) <= image.code.count && !$0.isEmpty }),
      image.wrappers.allSatisfy({ $0 == MachineImage.none || Int($0) < image.code.count })
    else { throw ImageError("the image does not fit its module") }
    let code = try image.code(for: module)
    do throws(ExecutableMemory.NoRoom) { memory = try ExecutableMemory(code) } catch {
      throw ImageError("the system has no room for \(image.code.count) bytes of machine code")
    }
    let base = memory.base
    entries = .allocate(capacity: max(1, count))
    wrappers = .allocate(capacity: max(1, count))
    for (position, range) in image.entries.enumerated() {
      (entries + position).initialize(to: base + Int(range.lowerBound))
    }
    for (position, offset) in image.wrappers.enumerated() {
      (wrappers + position).initialize(to: offset == MachineImage.none ? nil : base + Int(offset))
    }
    places = image.entries.enumerated().map { (range: $1, position: $0) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    bodies = module.module.functions.map { $0.body.indices.lowerBound }
    importedFunctionCount = module.context.importedFunctionCount
    positions = image.positions
  }

  deinit {
    entries.deallocate()
    wrappers.deallocate()
  }

  var native: NativeCode {
    NativeCode(
      entries: entries, wrappers: wrappers, runtime: apus_native_runtime(), owner: self,
      locate: { [unowned self] in locate($0) })
  }

  /// The functions, by their index, with their code.
  var functions: [(function: UInt32, code: UnsafeRawBufferPointer)] {
    places.sorted { $0.position < $1.position }.map { range, position in
      let start = memory.base + Int(range.lowerBound)
      return (UInt32(importedFunctionCount + position), UnsafeRawBufferPointer(start: start, count: range.count))
    }
  }

  /// The function that contains an address, and the offset of the instruction in the module.
  private func locate(_ place: UnsafeRawPointer) -> (function: UInt32, offset: Int)? {
    let distance = place - memory.base
    guard distance >= 0, distance < memory.size else { return nil }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle].range.lowerBound) <= distance { low = middle + 1 } else { high = middle }
    }
    guard low > 0, Int(places[low - 1].range.upperBound) > distance else { return nil }
    let (range, position) = places[low - 1]
    let offset = positions.offset(at: distance - Int(range.lowerBound), ofFunction: position)
    return (UInt32(importedFunctionCount + position), bodies[position] + offset)
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
    RuntimeFunctions.install()
    take(try LoadedImage(image, self).native)
  }

  /// Where the machine code of the functions lies that the module defines, in their order; empty if it has none.
  public var machineCode: [(function: UInt32, code: UnsafeRawBufferPointer)] {
    (native?.owner as? LoadedImage)?.functions ?? []
  }
}
