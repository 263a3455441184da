import CExecution
import Runtime
import WebAssembly

/// The abstract stack.
extension Translator {
  /// Whether the current instruction can be reached; if not, nothing is translated.
  var isReachable: Bool { skipped == 0 && !blocks[blocks.count - 1].isUnreachable }

  /// Adds an operand.
  mutating func push(_ type: ValueType, _ place: Place) {
    if case .local = place {
      if pending.count >= Self.maximumPending { save(operand: pending.removeFirst()) }
      pending.append(operands.count)
    }
    operands.append(Operand(type: type, slot: top, place: place))
    top += type.slots
    frameSize = max(frameSize, top)
  }

  /// Adds an operand in its own slot.
  /// - Returns: The slot.
  @discardableResult
  mutating func pushSlot(_ type: ValueType) -> Int {
    push(type, .slot)
    return operands[operands.count - 1].slot
  }

  /// Adds the result that a cell has put in its own slot; the cell may be told to put it elsewhere.
  mutating func pushResult(
    of cell: Int, _ type: ValueType, _ opcode: Opcode? = nil, _ form: HandlerForm = .slots
  ) {
    push(type, .slot)
    producer = cell
    produced = opcode.map { ($0, form) }
    if opcode != nil, type != .v128 { accumulations.append((code.count, Int(code[cell].a))) }
  }

  /// Whether the accumulator of its type holds the value of a slot where the next cell goes.
  func isAccumulated(_ slot: Int) -> Bool {
    guard let last = accumulations.last else { return false }
    return last.end == code.count && last.slot == slot && barrier < code.count
  }

  /// The handler for operands in slots, or that for the form in which one is in its accumulator.
  /// - Parameters:
  ///   - opcode: The instruction.
  ///   - form: The form with all operands in slots.
  ///   - first: The slot of the first operand, and the form with it in its accumulator.
  ///   - last: The same of the last operand.
  func handler(
    _ opcode: Opcode, _ form: HandlerForm, first: (slot: Int, form: HandlerForm)? = nil,
    last: (slot: Int, form: HandlerForm)? = nil
  ) -> Handler? {
    for choice in [first, last] {
      if let choice, isAccumulated(choice.slot), let handler = handler(opcode, choice.form) { return handler }
    }
    return handler(opcode, form)
  }

  /// The cell that has just made an operand, if that is what the last cell did and nothing else can have seen it.
  func maker(_ operand: Operand) -> (cell: Cell, opcode: Opcode, form: HandlerForm)? {
    guard case .slot = operand.place, producer >= barrier, producer == code.count - 1, let produced,
      Int(code[producer].a) == operand.slot
    else { return nil }
    return (code[producer], produced.opcode, produced.form)
  }

  /// Takes back the last cell.
  mutating func removeLastCell() {
    truncateCode(to: code.count - 1)
    producer = -1
  }

  /// Takes back cells.
  mutating func truncateCode(to position: Int) {
    code.truncate(to: position)
    while let last = accumulations.last, last.end > position { accumulations.removeLast() }
  }

  /// Marks a place where branches go.
  mutating func placeLabel() {
    producer = -1
    barrier = code.count
  }

  /// Takes the top operand.
  mutating func pop() -> Operand {
    let operand = operands.removeLast()
    top = operand.slot
    if case .local = operand.place { pending.removeLast() }
    return operand
  }

  /// The slot in which an operand can be read; a constant is put in the operand's own.
  mutating func slot(_ operand: Operand) -> Int {
    switch operand.place {
    case .slot: return operand.slot
    case .local(let slot): return slot
    case .constant(let bits):
      emitConstant(bits, operand.type, to: operand.slot)
      return operand.slot
    }
  }

  /// Takes the top operand and gives the slot in which it can be read.
  mutating func popSlot() -> Int {
    let operand = pop()
    return slot(operand)
  }

  /// Puts an operand's value in a slot.
  mutating func move(_ operand: Operand, to target: Int) {
    switch operand.place {
    case .slot: emitMove(from: operand.slot, to: target, operand.type)
    case .local(let slot): emitMove(from: slot, to: target, operand.type)
    case .constant(let bits): emitConstant(bits, operand.type, to: target)
    }
  }

  /// Puts the operand at a position in its own slot. The position must not be in `pending`, or be taken out by the caller.
  mutating func save(operand position: Int) {
    move(operands[position], to: operands[position].slot)
    operands[position].place = .slot
  }

  /// Puts all operands that are locals in their own slots: what follows may change locals on one path and not on another.
  mutating func saveLocals() {
    guard !pending.isEmpty else { return }
    for position in pending { save(operand: position) }
    pending.removeAll(keepingCapacity: true)
  }

  /// Puts the operands that are the local in `slot` in their own slots, since it is about to change.
  /// - Returns: Whether there were any.
  mutating func saveOperands(of slot: Int) -> Bool {
    var found = false
    for position in pending {
      if case .local(let local) = operands[position].place, local == slot {
        save(operand: position)
        found = true
      }
    }
    if found {
      pending.removeAll {
        if case .slot = operands[$0].place { true } else { false }
      }
    }
    return found
  }

  /// Puts the top `count` operands in their own slots.
  mutating func settle(_ count: Int) {
    guard count > 0 else { return }
    let first = operands.count - count
    for position in first..<operands.count {
      if case .slot = operands[position].place { continue }
      save(operand: position)
    }
    while let last = pending.last, last >= first { pending.removeLast() }
  }

  // Emission.

  mutating func emit(_ cell: Cell) {
    code.append(cell)
    producer = -1
  }

  mutating func emitMove(from source: Int, to target: Int, _ type: ValueType) {
    guard source != target else { return }
    if type == .v128 {
      emit(Cell(op_moveVector, target, source))
      return
    }
    // Two moves are done by one cell.
    if code.count - 1 >= barrier, code.count > 1, code[code.count - 1].isHandled(by: op_move) {
      let first = code[code.count - 1]
      removeLastCell()
      emit(Cell(op_moveTwo, Int(first.a), Int(first.b), target, source))
      return
    }
    emit(Cell(op_move, target, source))
  }

  mutating func emitConstant(_ bits: UInt64, _ type: ValueType, to target: Int) {
    if bits >> 32 == 0 {
      emit(Cell(op_constant32, target, 0, immediate: Int32(bitPattern: UInt32(truncatingIfNeeded: bits))))
    } else if let small = Int32(exactly: Int64(bitPattern: bits)) {
      emit(Cell(op_constantSigned, target, 0, immediate: small))
    } else {
      emit(Cell(op_constant64, target))
      emit(Cell(constant: bits))
    }
  }

  /// Emits a cold operation with its function in the next cell, which holds four operands as well.
  mutating func emitCold(
    _ operation: @escaping ColdOperation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0,
    more: (Int, Int, Int, Int) = (0, 0, 0, 0)
  ) {
    emit(Cell(op_cold, a, b, c, d))
    emit(Cell(cold: operation, more.0, more.1, more.2, more.3))
  }
}
