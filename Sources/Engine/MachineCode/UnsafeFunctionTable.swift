import CNative
import Glibc
import Runtime

/// Where each function of a module lies in its machine code.
public enum FunctionRows: Sendable {
  case memory([FunctionRow])
  case file(FunctionTable)

  /// How many functions there are.
  public var count: Int {
    switch self {
    case .memory(let rows): rows.count
    case .file(let table): table.count
    }
  }

  /// A function's row.
  /// - Returns: nil if it was damaged.
  public func row(_ position: Int) -> FunctionRow? {
    switch self {
    case .memory(let rows): rows[position]
    case .file(let table): table.row(position)
    }
  }

  /// All rows.
  /// - Returns: nil if one was damaged.
  public func all() -> [FunctionRow]? {
    if case .memory(let rows) = self { return rows }
    var rows: [FunctionRow] = []
    rows.reserveCapacity(count)
    for position in 0..<count {
      guard let row = row(position) else { return nil }
      rows.append(row)
    }
    return rows
  }
}

/// Rows of functions that are in a file: a block of them is read and compared with its checksum when one of them is asked for.
///
/// Sound because `rows` has room for all, and a row is looked at only under the lock and when its block has been read.
public final class FunctionTable: @unchecked Sendable {
  /// How many functions there are.
  public let count: Int
  private let file: CodeFile
  private let offset: Int
  private let checksums: [UInt64]
  private let rows: UnsafeMutableRawPointer
  private let states: Lock<[UInt8]>

  /// How many rows each checksum is for.
  public static var blockCount: Int { 256 }
  /// Start, wrapper and type, in bytes.
  public static var rowSize: Int { 12 }

  /// How many blocks there are of so many rows.
  public static func blocks(_ count: Int) -> Int { (count + blockCount - 1) / blockCount }

  /// Describes rows.
  /// - Parameters:
  ///   - file: Where they are.
  ///   - offset: Where the first begins in the file.
  ///   - count: How many there are.
  ///   - checksums: One for each block.
  /// - Returns: nil if the file does not have so many, or there is no room for them.
  public init?(_ file: CodeFile, at offset: Int, count: Int, checksums: [UInt64]) {
    guard count >= 0, offset <= file.size, count <= (file.size - offset) / Self.rowSize,
      checksums.count == Self.blocks(count), let memory = malloc(max(1, count) * Self.rowSize)
    else { return nil }
    self.file = file
    self.offset = offset
    self.count = count
    self.checksums = checksums
    rows = memory
    states = Lock([UInt8](repeating: 0, count: checksums.count))
  }

  deinit { free(rows) }

  private enum State {
    static var read: UInt8 { 1 }
    static var damaged: UInt8 { 2 }
  }

  func row(_ position: Int) -> FunctionRow? {
    states.withLock { states in
      let block = position / Self.blockCount
      if states[block] == 0 { states[block] = read(block) ? State.read : State.damaged }
      guard states[block] == State.read else { return nil }
      let place = rows + position * Self.rowSize
      return FunctionRow(
        start: place.load(as: UInt32.self), wrapper: place.load(fromByteOffset: 4, as: UInt32.self),
        type: place.load(fromByteOffset: 8, as: UInt32.self))
    }
  }

  private func read(_ block: Int) -> Bool {
    let first = block * Self.blockCount * Self.rowSize
    let size = min(Self.blockCount * Self.rowSize, count * Self.rowSize - first)
    return file.read(into: rows + first, size, at: offset + first)
      && apus_checksum(rows + first, size) == checksums[block]
  }
}
