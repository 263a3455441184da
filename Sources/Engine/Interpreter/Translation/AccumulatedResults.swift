import CExecution

/// Finds results that only the next handler wants, which takes them from an accumulator: they are not stored.
///
/// An operand's slot is read by whoever pops the operand, and then no more until it is written again. So if the next
/// handler takes a cell's result from an accumulator, and the result's slot is an operand's and no local's, nobody else
/// will read it.
struct AccumulatedResults: Sendable {
  private struct Entry {
    var handler: UInt = 0
    /// The variant that does not store, or 0.
    var dry: UInt = 0
    /// Which operand the handler takes from an accumulator, or -1.
    var operand = -1
  }

  private var entries: [Entry]
  private let mask = 4095

  init() {
    entries = Array(repeating: Entry(), count: mask + 1)
    var operand = 0
    for index in accumulatorTable.indices {
      if let handler = accumulatorTable[index] {
        let position = place(unsafeBitCast(handler, to: UInt.self))
        entries[position].operand = operand
      } else {
        operand += 1
      }
    }
    for index in stride(from: 0, to: dryTable.count, by: 2) {
      let position = place(unsafeBitCast(dryTable[index], to: UInt.self))
      entries[position].dry = unsafeBitCast(dryTable[index + 1], to: UInt.self)
    }
  }

  private mutating func place(_ handler: UInt) -> Int {
    let position = position(handler)
    entries[position].handler = handler
    return position
  }

  @inline(__always)
  private func position(_ handler: UInt) -> Int {
    var position = Int(truncatingIfNeeded: (handler >> 4) &* 0x9E37_79B9 >> 16) & mask
    while entries[position].handler != 0, entries[position].handler != handler { position = (position + 1) & mask }
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
      let entry = entries[position(UInt(bitPattern: cells[index].handler))]
      if entry.dry != 0, Int(cells[index].a) >= firstOperand {
        let taken = entries[position(UInt(bitPattern: cells[next].handler))].operand
        if taken >= 0, cells[next].operand(taken) == cells[index].a {
          cells[index].handler = UnsafeRawPointer(bitPattern: entry.dry)
        }
      }
      index = next
    }
  }
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
