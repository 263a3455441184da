import CExecution
import Runtime
import WebAssembly

/// The cells of a function while they are written.
struct CodeBuilder: ~Copyable {
  private var storage: UnsafeMutableBufferPointer<Cell>
  /// How many cells have been written.
  private(set) var count = 0

  /// The most cells that a function may have, so that a distance fits its operand.
  static var limit: Int { 1 << 28 }

  init(capacity: Int) {
    storage = .allocate(capacity: max(16, capacity))
  }

  deinit { storage.deallocate() }

  subscript(index: Int) -> Cell {
    get { storage[index] }
    set { storage[index] = newValue }
  }

  /// Adds a cell.
  /// - Returns: Its position.
  @discardableResult
  mutating func append(_ cell: Cell) -> Int {
    if count == storage.count {
      let larger = UnsafeMutableBufferPointer<Cell>.allocate(capacity: count * 2)
      _ = larger.moveInitialize(fromContentsOf: UnsafeMutableBufferPointer(rebasing: storage[..<count]))
      storage.deallocate()
      storage = larger
    }
    storage.initializeElement(at: count, to: cell)
    count += 1
    return count - 1
  }

  /// Takes back the cells from a position on.
  mutating func truncate(to position: Int) { count = position }

  /// A copy of the cells in memory of their own size.
  func finish() -> UnsafeMutableBufferPointer<Cell> {
    let cells = UnsafeMutableBufferPointer<Cell>.allocate(capacity: count)
    _ = cells.initialize(fromContentsOf: UnsafeMutableBufferPointer(rebasing: storage[..<count]))
    return cells
  }
}

extension Cell {
  /// A cell with four operands.
  init(_ handler: Handler?, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0) {
    self.init()
    self.handler = unsafeBitCast(handler, to: UnsafeRawPointer?.self)
    self.a = UInt16(truncatingIfNeeded: a)
    self.b = UInt16(truncatingIfNeeded: b)
    self.c = UInt16(truncatingIfNeeded: c)
    self.d = UInt16(truncatingIfNeeded: d)
  }

  /// Whether a handler is the cell's.
  func isHandled(by other: Handler?) -> Bool {
    handler != nil && handler == unsafeBitCast(other, to: UnsafeRawPointer?.self)
  }

  /// A cell with two operands and an immediate.
  init(_ handler: Handler?, _ a: Int, _ b: Int, immediate: Int32) {
    self.init(handler, a, b)
    self.immediate = immediate
  }

  /// A cell that holds 64 bits where others have operands, and perhaps a number where others have the handler.
  init(constant: UInt64, number: UInt32 = 0) {
    self.init()
    handler = UnsafeRawPointer(bitPattern: UInt(number))
    a = UInt16(truncatingIfNeeded: constant)
    b = UInt16(truncatingIfNeeded: constant >> 16)
    c = UInt16(truncatingIfNeeded: constant >> 32)
    d = UInt16(truncatingIfNeeded: constant >> 48)
  }

  /// A cell that names a cold operation.
  init(cold operation: @escaping ColdOperation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0) {
    self.init(nil, a, b, c, d)
    handler = unsafeBitCast(operation, to: UnsafeRawPointer.self)
  }
}
