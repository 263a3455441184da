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
public final class FunctionTable: Sendable {
  /// How many functions there are.
  public let count: Int
  private let file: CodeFile
  private let offset: Int
  private let checksums: [UInt64]
  private let first: (position: Int, row: FunctionRow)
  private let blocks: Lock<[Block]>

  private enum Block {
    case unread
    case damaged
    case rows([UInt8])
  }

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
  ///   - first: A row that is known: that of the function which is called first.
  /// - Returns: nil if the file does not have so many.
  public init?(
    _ file: CodeFile, at offset: Int, count: Int, checksums: [UInt64], first: (position: Int, row: FunctionRow)
  ) {
    guard count >= 0, offset <= file.size, count <= (file.size - offset) / Self.rowSize,
      checksums.count == Self.blocks(count)
    else { return nil }
    self.file = file
    self.offset = offset
    self.count = count
    self.checksums = checksums
    self.first = first
    blocks = Lock([Block](repeating: .unread, count: checksums.count))
  }

  func row(_ position: Int) -> FunctionRow? {
    if position == first.position { return first.row }
    return blocks.withLock { blocks in
      let (block, place) = (position / Self.blockCount, position % Self.blockCount * Self.rowSize)
      if case .unread = blocks[block] { blocks[block] = read(block) }
      guard case .rows(let rows) = blocks[block] else { return nil }
      return FunctionRow(rows, at: place)
    }
  }

  private func read(_ block: Int) -> Block {
    let first = block * Self.blockCount * Self.rowSize
    let size = min(Self.blockCount * Self.rowSize, count * Self.rowSize - first)
    guard let rows = file.read(offset + first..<offset + first + size),
      rows.withUnsafeBytes({ bytes in bytes.baseAddress.map { apus_checksum($0, size) } }) == checksums[block]
    else { return .damaged }
    return .rows(rows)
  }
}

extension FunctionRow {
  /// Reads a row.
  /// - Parameters:
  ///   - bytes: Rows as files have them.
  ///   - place: Where the row begins; all of it must be there.
  public init(_ bytes: [UInt8], at place: Int) {
    self = bytes.withUnsafeBytes { bytes in
      FunctionRow(
        start: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)),
        wrapper: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)),
        type: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt32.self)))
    }
  }
}
