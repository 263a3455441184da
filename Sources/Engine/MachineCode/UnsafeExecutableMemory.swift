import CNative
import Glibc
import Runtime

/// Memory for machine code: written once, then readable and executable, never writable and executable at the same time.
///
/// All of it lies in one range of addresses that the process reserves, so that the handler of signals tells a guest's fault
/// by comparing the place with two numbers.
///
/// Code that is in a file is read block by block, when it is run or looked at for the first time.
///
/// Sound because pieces of the range do not overlap, nobody else maps anything there, and a piece is given back only when
/// its owner, which whoever runs the code retains, goes.
public final class ExecutableMemory: @unchecked Sendable {
  /// The first byte.
  public let base: UnsafeRawPointer
  /// In bytes.
  public let size: Int
  private let offset: Int
  private let awaited: AwaitedCode?

  private struct Space {
    /// Pieces that nobody uses, by offset; no two touch.
    var free: [(offset: Int, size: Int)] = []
    var isOpen = false
  }

  private static let space = Lock(Space())

  /// Puts code where it can run.
  /// - Parameter code: Position-independent machine code and constants.
  /// - Throws: If the system has no room.
  public convenience init(_ code: [UInt8]) throws(NoRoom) { try self.init(code.count) { _ in code } }

  /// Puts code where it can run.
  /// - Parameters:
  ///   - count: How much there is, in bytes.
  ///   - code: Is told where the code is going to be, and gives it.
  /// - Throws: If the system has no room.
  public init(_ count: Int, _ code: (UnsafeRawPointer) -> [UInt8]) throws(NoRoom) {
    let region = apus_native_region()
    guard let start = region.base else { throw NoRoom() }
    let size = Self.whole(count)
    guard let offset = Self.take(size, of: region.size) else { throw NoRoom() }
    let memory = UnsafeMutableRawPointer(start + offset)
    self.offset = offset
    self.size = size
    awaited = nil
    base = UnsafeRawPointer(memory)
    // Pages behind the code stay without rights.
    let used = (count + 4095) & ~4095
    guard mprotect(memory, used, PROT_READ | PROT_WRITE) == 0 else {
      Self.giveBack(offset, size)
      throw NoRoom()
    }
    code(base).withUnsafeBytes { memory.copyMemory(from: $0.baseAddress ?? base, byteCount: min($0.count, count)) }
    guard mprotect(memory, used, PROT_READ | PROT_EXEC) == 0 else { throw NoRoom() }
  }

  /// Reserves memory near the code for what machine code reads and writes; it is never executed. It is zero at first, and pages
  /// that nobody writes cost nothing.
  /// - Parameter size: In bytes.
  /// - Throws: If the system has no room.
  public init(dataOfSize size: Int) throws(NoRoom) {
    let region = apus_native_region()
    guard let start = region.base else { throw NoRoom() }
    let size = Self.whole(size)
    guard let offset = Self.take(size, of: region.size) else { throw NoRoom() }
    self.offset = offset
    self.size = size
    awaited = nil
    base = UnsafeRawPointer(start + offset)
    guard mprotect(start + offset, size, PROT_READ | PROT_WRITE) == 0 else { throw NoRoom() }
  }

  /// Reserves memory for code that is in a file.
  /// - Throws: If the system has no room.
  init(_ code: FileCode) throws(NoRoom) {
    let region = apus_native_region()
    guard let start = region.base else { throw NoRoom() }
    // A block more, in which there never is anything.
    size = Self.whole(code.size) + Int(NATIVE_BLOCK_SIZE)
    guard let offset = Self.take(size, of: region.size) else { throw NoRoom() }
    self.offset = offset
    base = UnsafeRawPointer(start + offset)
    awaited = AwaitedCode(code, start + offset)
  }

  /// Where a function begins of which the file does not tell any more: a call of it traps. Of code in a file only.
  var damagedEntry: UInt32 { UInt32(size) - UInt32(NATIVE_BLOCK_SIZE) }

  /// Reads what is still in a file, if there is something.
  /// - Returns: Whether all of it is as it was written.
  func complete() -> Bool { awaited?.read() ?? true }

  /// Pieces are of whole blocks, so that each block belongs to one.
  private static func whole(_ size: Int) -> Int {
    let block = Int(NATIVE_BLOCK_SIZE)
    return max(block, (size + block - 1) & ~(block - 1))
  }

  deinit {
    awaited?.forget()
    // Fresh pages without rights in their place.
    let memory = UnsafeMutableRawPointer(mutating: base)
    mmap(memory, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0)
    Self.giveBack(offset, size)
  }

  /// How many bytes of addresses are in use, of all modules together.
  public static var used: Int {
    space.withLock { space in
      guard space.isOpen else { return 0 }
      return apus_native_region().size - space.free.reduce(0) { $0 + $1.size }
    }
  }

  /// The system has no room for machine code.
  public struct NoRoom: Error {
    init() {}
  }

  private static func take(_ size: Int, of total: Int) -> Int? {
    space.withLock { space in
      if !space.isOpen {
        space.isOpen = true
        space.free = [(0, total)]
      }
      guard let index = space.free.firstIndex(where: { $0.size >= size }) else { return nil }
      let offset = space.free[index].offset
      space.free[index].offset += size
      space.free[index].size -= size
      if space.free[index].size == 0 { space.free.remove(at: index) }
      return offset
    }
  }

  private static func giveBack(_ offset: Int, _ size: Int) {
    space.withLock { space in
      let index = space.free.firstIndex { $0.offset > offset } ?? space.free.count
      space.free.insert((offset, size), at: index)
      if index + 1 < space.free.count, offset + size == space.free[index + 1].offset {
        space.free[index].size += space.free.remove(at: index + 1).size
      }
      if index > 0, space.free[index - 1].offset + space.free[index - 1].size == offset {
        space.free[index - 1].size += space.free.remove(at: index).size
      }
    }
  }
}
