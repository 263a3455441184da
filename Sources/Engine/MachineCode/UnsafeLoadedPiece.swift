import Runtime
import WebAssembly

/// A piece of machine code in memory.
///
/// Sound because what the piece refers to lies in the same range of addresses, and because its owner keeps it as long as somebody
/// may run it.
public final class LoadedPiece: Sendable {
  /// Where it is.
  public let memory: ExecutableMemory
  /// Its functions, ascending.
  public let functions: [CodePiece.Function]
  private let positions: PositionTable
  private let hidden: [Int]
  private let unwinding: LoadedUnwindTable

  /// Puts a piece where it can run.
  /// - Parameters:
  ///   - piece: The piece.
  ///   - place: Says where a target is.
  /// - Throws: If the system has no room, or the piece does not fit together.
  public init(
    _ piece: CodePiece, _ place: (CodePiece.Target) -> UnsafeRawPointer
  ) throws(ImageError) {
    let size = piece.code.count
    guard piece.unwinding.fits(codeSize: size) else { throw ImageError("a piece of code does not fit its table") }
    do throws(ExecutableMemory.NoRoom) {
      memory = try ExecutableMemory(size) { base in
        var code = piece.code
        for reference in piece.references where reference.place >= 0 && reference.place <= size - 4 {
          // All lies within 2 GiB.
          let distance = place(reference.target) - (base + reference.place) + reference.addend
          code.setFixed(UInt32(truncatingIfNeeded: distance), at: reference.place)
        }
        return code
      }
    } catch {
      throw ImageError("the system has no room for \(size) bytes of machine code")
    }
    functions = piece.functions
    positions = piece.positions
    hidden = piece.hidden
    let table = piece.unwinding
    unwinding = LoadedUnwindTable({ table }, memory, codeSize: size)
  }

  /// The function that contains an address, and the offset of the instruction in the function's body; nil if it is none, or is left
  /// out of backtraces.
  public func locate(_ place: UnsafeRawPointer) -> (position: Int, offset: Int)? {
    let distance = place - memory.base
    guard distance >= 0, distance < memory.size else { return nil }
    let behind = functions.partitioningIndex { $0.range.lowerBound > distance }
    guard behind > 0, functions[behind - 1].range.contains(distance) else { return nil }
    // A return address less one.
    let call = hidden.partitioningIndex { $0 > distance }
    if call < hidden.count, hidden[call] == distance + 1 { return nil }
    let function = functions[behind - 1]
    return (
      function.position, positions.offset(at: distance - function.range.lowerBound, ofFunction: behind - 1)
    )
  }
}
