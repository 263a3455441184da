import CExecution

/// Finds results that only the next handler wants, which takes them from an accumulator: they are not stored.
///
/// An operand's slot is read by whoever pops the operand, and then no more until it is written again. So if the next
/// handler takes a cell's result from an accumulator, and the result's slot is an operand's and no local's, nobody else
/// will read it.
struct AccumulatedResults: Sendable {
  /// Small, since each page of the table costs a start-up. Handlers by their distance from the first in the table, plus 1.
  private struct Entry {
    var handler: Int32 = 0
    /// The variant that does not store, or 0.
    var dry: Int32 = 0
    /// Which operand the handler takes from an accumulator, or -1.
    var operand: Int8 = -1
  }

  private var entries: [Entry]
  private let mask = 2047

  init() {
    entries = Array(repeating: Entry(), count: mask + 1)
    var operand: Int8 = 0
    for index in accumulatorTable.indices {
      if let handler = accumulatorTable[index] {
        let position = place(HandlerKey(unsafeBitCast(handler, to: UnsafeRawPointer?.self)))
        entries[position].operand = operand
      } else {
        operand += 1
      }
    }
    for index in stride(from: 0, to: dryTable.count, by: 2) {
      let position = place(HandlerKey(unsafeBitCast(dryTable[index], to: UnsafeRawPointer?.self)))
      entries[position].dry = HandlerKey(unsafeBitCast(dryTable[index + 1], to: UnsafeRawPointer?.self)).number
    }
  }

  private mutating func place(_ handler: HandlerKey) -> Int {
    let position = position(handler)
    entries[position].handler = handler.number
    return position
  }

  @inline(__always)
  private func position(_ handler: HandlerKey) -> Int {
    var position = Int(truncatingIfNeeded: UInt32(bitPattern: handler.number) &* 0x9E37_79B1 >> 16) & mask
    while entries[position].handler != 0, entries[position].handler != handler.number {
      position = (position + 1) & mask
    }
    return position
  }

  /// Replaces the handlers of cells whose results need not be stored.
  func dry(_ cells: UnsafeMutableBufferPointer<Cell>, firstOperand: Int) {
    var index = 1
    while index < cells.count {
      // The next instruction stands behind the constants.
      var next = index + 1
      while next < cells.count, cells[next].handler == nil { next += 1 }
      guard next < cells.count else { return }
      let entry = entries[position(HandlerKey(cells[index].handler))]
      if entry.dry != 0, Int(cells[index].a) >= firstOperand {
        let taken = Int(entries[position(HandlerKey(cells[next].handler))].operand)
        if taken >= 0, cells[next].operand(taken) == cells[index].a {
          cells[index].handler = HandlerKey(number: entry.dry).handler
        }
      }
      index = next
    }
  }
}

/// A handler as a number of 32 bits: its distance from `op_exit`, never 0.
///
/// All handlers are parts of one executable, which is smaller than that. What stands in a cell in place of a handler, and
/// is none, gives some number as well; it is unlike those of handlers unless it is the address of one.
struct HandlerKey: Equatable {
  let number: Int32

  init(number: Int32) { self.number = number }

  init(_ handler: UnsafeRawPointer?) {
    let distance = Int(bitPattern: handler) &- Int(bitPattern: Self.origin)
    number = Int32(exactly: distance) ?? Self.none
  }

  /// The handler.
  var handler: UnsafeRawPointer { Self.origin + Int(number) }

  /// Of what is no handler.
  static let none = Int32.max

  private static var origin: UnsafeRawPointer { unsafeBitCast(op_exit as Handler, to: UnsafeRawPointer.self) }
}

extension Cell {
  /// One of the four operands, by its position.
  fileprivate func operand(_ position: Int) -> UInt16 {
    switch position {
    case 0: a
    case 1: b
    case 2: c
    default: d
    }
  }
}
