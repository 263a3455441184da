import CExecution
import Runtime
import WebAssembly

/// Blocks and branches.
extension Translator {
  /// What a conditional branch tests.
  enum Condition {
    /// Whether a slot is other than 0, as 32 bits or as 64.
    case nonZero(Int, wide: Bool)
    case zero(Int, wide: Bool)
    /// A comparison of two slots; `holds` says on which outcome the condition is true.
    case comparison(Opcode, Int, Int, holds: Bool)
    case immediate(Opcode, Int, Int32)

    var negated: Condition {
      switch self {
      case .nonZero(let slot, let wide): .zero(slot, wide: wide)
      case .zero(let slot, let wide): .nonZero(slot, wide: wide)
      case .comparison(let opcode, let left, let right, let holds):
        opcode.negated.map { .comparison($0, left, right, holds: holds) }
          ?? .comparison(opcode, left, right, holds: !holds)
      case .immediate(let opcode, let slot, let immediate): .immediate(opcode.negated ?? opcode, slot, immediate)
      }
    }
  }

  /// Takes the top operand as a condition. If the last cell has just computed it, the cell is taken back.
  mutating func popCondition() -> Condition {
    let operand = pop()
    let made = producer
    guard case .slot = operand.place, made >= 0, Int(code[made].a) == operand.slot, let comparison,
      comparison.cell == made
    else { return .nonZero(slot(operand), wide: false) }
    truncateCode(to: comparison.first)
    producer = -1
    self.comparison = nil
    return comparison.condition
  }

  /// Emits a branch on a condition.
  /// - Returns: The cell, whose target is to be set.
  mutating func emitBranch(_ condition: Condition) -> Int {
    switch condition {
    case .nonZero(let slot, wide: false): emit(Cell(op_branchIf, slot, 0, immediate: 0))
    case .nonZero(let slot, wide: true): emit(Cell(op_branchIfWide, slot, 0, immediate: 0))
    case .zero(let slot, wide: false): emit(Cell(op_branchUnless, slot, 0, immediate: 0))
    case .zero(let slot, wide: true): emit(Cell(op_branchUnlessWide, slot, 0, immediate: 0))
    case .comparison(let opcode, let left, let right, let holds):
      if holds, isAccumulated(left), let handler = handler(opcode, .branchFirst) {
        emit(Cell(handler, 0, right, immediate: 0))
      } else if holds {
        emit(Cell(handler(opcode, .branch), left, right, immediate: 0))
      } else if let handler = handler(opcode, .branchNot) {
        emit(Cell(handler, left, right, immediate: 0))
      } else {
        emit(Cell(handler(opcode.negated ?? opcode, .branch), left, right, immediate: 0))
      }
    case .immediate(let opcode, let slot, let immediate):
      if let small = Int16(exactly: immediate) {
        emit(
          Cell(handler(opcode, .branchImmediate, first: (slot, .branchImmediateFirst)), slot, Int(small), immediate: 0))
      } else {
        // The operand may stand in the first free slot, or in the second if the constant was on its left.
        let spare = top + 2
        frameSize = max(frameSize, spare + 1)
        if opcode.info.operand(0) == 1 {
          emitConstant(UInt64(UInt32(bitPattern: immediate)), .i32, to: spare)
        } else {
          emitConstant(UInt64(bitPattern: Int64(immediate)), .i64, to: spare)
        }
        emit(Cell(handler(opcode, .branch), slot, spare, immediate: 0))
      }
    }
    return code.count - 1
  }

  /// Sets the target of a branch.
  mutating func setTarget(of cell: Int, to target: Int) {
    var branch = code[cell]
    branch.immediate = Int32(truncatingIfNeeded: target - cell)
    code[cell] = branch
  }

  /// Makes a branch go to a block's label.
  private mutating func connect(_ cell: Int, to block: Int) {
    if blocks[block].opcode == .loop {
      setTarget(of: cell, to: blocks[block].start)
    } else {
      blocks[block].forward.append(cell)
      blocks[block].isTarget = true
    }
  }

  private func block(_ label: LabelIndex) -> Int { blocks.count - 1 - Int(label) }

  /// Whether the operands of a branch already are where the label expects them.
  private func isSettled(for block: Int) -> Bool {
    let types = blocks[block].labelTypes
    var target = blocks[block].base
    for operand in operands[(operands.count - types.count)...] {
      guard case .slot = operand.place, operand.slot == target else { return false }
      target += operand.type.slots
    }
    return true
  }

  /// Moves the operands of a branch to where the label expects them. The targets stand in ascending order and none above
  /// its source, so no move destroys what a later one needs.
  private mutating func moveOperands(for block: Int) {
    let types = blocks[block].labelTypes
    var target = blocks[block].base
    for operand in operands[(operands.count - types.count)...] {
      move(operand, to: target)
      target += operand.type.slots
    }
  }

  /// Emits an unconditional branch.
  mutating func emitJump(to block: Int) {
    if block == 0 {
      emitReturn()
      return
    }
    moveOperands(for: block)
    emit(Cell(op_branch, 0, 0, immediate: 0))
    connect(code.count - 1, to: block)
  }

  /// Emits a branch on a condition with the operands on the stack.
  mutating func emitConditionalJump(_ condition: Condition, to block: Int) {
    if block > 0, isSettled(for: block) {
      if !emitCountingBranch(condition, to: block) { connect(emitBranch(condition), to: block) }
    } else {
      let around = emitBranch(condition.negated)
      emitJump(to: block)
      setTarget(of: around, to: code.count)
      placeLabel()
    }
    beginRun()
  }

  /// Emits a branch to a loop that also does the increment of the counter just before it, if that is what it is.
  /// - Returns: Whether it did.
  private mutating func emitCountingBranch(_ condition: Condition, to block: Int) -> Bool {
    guard blocks[block].opcode == .loop, code.count - 1 >= barrier, code.count > 1 else { return false }
    let last = code[code.count - 1]
    let counter: Int
    let step: UInt16
    var rest: Cell?
    if last.isHandled(by: handler(.i32Add, .immediate)), last.a == last.b, let small = Int16(exactly: last.immediate) {
      (counter, step) = (Int(last.a), UInt16(bitPattern: small))
    } else if last.isHandled(by: op_incrementTwo) {
      (counter, step) = (Int(last.c), last.d)
      rest = Cell(
        handler(.i32Add, .immediate), Int(last.a), Int(last.a), immediate: Int32(Int16(bitPattern: last.b)))
    } else {
      return false
    }
    let position = code.count - (rest == nil ? 1 : 0)
    let distance = blocks[block].start - position
    switch condition {
    case .nonZero(counter, wide: false):
      removeLastCell()
      if let rest { emit(rest) }
      emit(Cell(op_incrementBranchIf, counter, Int(step), immediate: Int32(distance)))
      return true
    case .comparison(let opcode, counter, let right, holds: true):
      guard right != counter, let handler = handler(opcode, .incrementBranch), opcode.info.operand(0) == 1,
        let near = Int16(exactly: distance)
      else { return false }
      removeLastCell()
      if let rest { emit(rest) }
      emit(Cell(handler, counter, Int(step), right, Int(near)))
      return true
    default: return false
    }
  }

  /// Returns the top operands.
  mutating func emitReturn() {
    let count = Int(result.results)
    let first = operands.count - count
    if count == 1, operands[first].type != .v128 {
      let value = slot(operands[first])
      emit(Cell(op_returnOne, value, linkage))
      return
    }
    if count > 0 {
      // The results replace the parameters, which some of them may be.
      var positions: [Int] = []
      for position in first..<operands.count {
        if case .slot = operands[position].place { continue }
        positions.append(position)
      }
      for position in positions { move(operands[position], to: operands[position].slot) }
      var target = 0
      for operand in operands[first...] {
        emitMove(from: operand.slot, to: target, operand.type)
        target += operand.type.slots
      }
    }
    emit(Cell(op_return, 0, linkage))
  }

  mutating func setUnreachable() { blocks[blocks.count - 1].isUnreachable = true }

  /// Forgets operands down to a height.
  mutating func truncate(to height: Int, top slot: Int) {
    operands.removeLast(operands.count - height)
    while let last = pending.last, last >= height { pending.removeLast() }
    top = slot
    producer = -1
  }

  // Visitor.

  mutating func visitBlock(_ instruction: InstructionInfo, _ type: BlockType) throws(WebAssemblyError) {
    guard isReachable else {
      skipped += 1
      return
    }
    let condition = instruction.opcode == .if ? popCondition() : nil
    open(instruction.opcode, type)
    guard let condition else { return }
    blocks[blocks.count - 1].toElse = emitBranch(condition.negated)
    beginRun()
  }

  /// Opens a block; its parameters are on the stack.
  private mutating func open(_ opcode: Opcode, _ type: BlockType) {
    let (parameters, results) = shape(type)
    saveLocals()
    settle(parameters.count)
    let height = operands.count - parameters.count
    let base = parameters.count > 0 ? operands[height].slot : top
    var block = Block(
      opcode: opcode, labelTypes: opcode == .loop ? parameters : results, results: results, parameters: parameters,
      height: height, base: base)
    block.start = code.count
    block.firstCell = code.count
    blocks.append(block)
    if opcode == .loop {
      placeLabel()
      beginRun()
    }
  }

  mutating func visitTryTable(
    _ instruction: InstructionInfo, _ type: BlockType, _ catches: [CatchClause]
  ) throws(WebAssemblyError) {
    guard isReachable else {
      skipped += 1
      return
    }
    open(.tryTable, type)
    blocks[blocks.count - 1].clauses = catches
  }

  mutating func visitDelimiter(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    if skipped > 0 {
      if instruction.opcode == .end { skipped -= 1 }
      return
    }
    if instruction.opcode == .else { visitElse() } else { try visitEnd() }
  }

  private mutating func visitElse() {
    let index = blocks.count - 1
    if isReachable {
      settle(blocks[index].results.count)
      emit(Cell(op_branch, 0, 0, immediate: 0))
      connect(code.count - 1, to: index)
    }
    if let cell = blocks[index].toElse { setTarget(of: cell, to: code.count) }
    blocks[index].toElse = nil
    blocks[index].isUnreachable = false
    blocks[index].opcode = .else
    truncate(to: blocks[index].height, top: blocks[index].base)
    pushSlots(blocks[index].parameters)
    placeLabel()
    beginRun()
  }

  mutating func pushSlots(_ types: TypeRange) {
    for index in 0..<types.count { pushSlot(type(types, index)) }
  }

  private mutating func visitEnd() throws(WebAssemblyError) {
    let index = blocks.count - 1
    if isReachable { settle(blocks[index].results.count) }
    if !blocks[index].clauses.isEmpty { try closeTryTable() }
    if index == 0 {
      try finish()
      return
    }
    let block = blocks.removeLast()
    var isReached = !block.isUnreachable || block.isTarget
    if let cell = block.toElse {
      // Without `else` the parameters are the results.
      setTarget(of: cell, to: code.count)
      isReached = true
    }
    for cell in block.forward { setTarget(of: cell, to: code.count) }
    truncate(to: block.height, top: block.base)
    pushSlots(block.results)
    placeLabel()
    if !isReached { setUnreachable() }
    if block.isTarget || block.toElse != nil { beginRun() }
  }

  private mutating func finish() throws(WebAssemblyError) {
    if isReachable { emitReturn() }
    blocks.removeLast()
    guard frameSize < 60000 else {
      throw WebAssemblyError(.implementationLimit, "the interpreter's frames have at most 60000 slots")
    }
  }

  /// Emits what each clause of the innermost `try_table` does with the exception's values, which stand at the block's base.
  private mutating func closeTryTable() throws(WebAssemblyError) {
    let index = blocks.count - 1
    let block = blocks[index]
    let range = block.firstCell..<code.count
    if isReachable {
      emit(Cell(op_branch, 0, 0, immediate: 0))
      connect(code.count - 1, to: index)
    }
    let kept = operands
    let keptPending = pending
    for clause in block.clauses {
      truncate(to: block.height, top: block.base)
      placeLabel()
      let takesReference = clause.kind == .catchRef || clause.kind == .catchAllRef
      let takesValues = clause.kind == .catch || clause.kind == .catchRef
      handlers.append(
        FunctionCode.ExceptionHandler(
          range: range, tag: takesValues ? clause.tag : nil, takesReference: takesReference, slot: block.base,
          target: code.count))
      if takesValues { pushSlots(shape(context.tags[Int(clause.tag)]).parameters) }
      if takesReference { pushSlot(.exnref) }
      // The clause's labels count from outside the block.
      emitJump(to: index - 1 - Int(clause.label))
    }
    operands = kept
    pending = keptPending
    top = operands.last.map { $0.slot + $0.type.slots } ?? top
    blocks[index].isUnreachable = true
  }

  mutating func visitLabel(_ instruction: InstructionInfo, _ label: LabelIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    switch instruction.opcode {
    case .br:
      emitJump(to: block(label))
      setUnreachable()
    case .brIf:
      let condition = popCondition()
      emitConditionalJump(condition, to: block(label))
    case .brOnNull:
      let reference = pop()
      let value = slot(reference)
      let target = block(label)
      emitConditionalJump(.zero(value, wide: true), to: target)
      // Past the branch the reference is there again.
      if case .local = reference.place {
        push(reference.type.asNonNull, reference.place)
      } else {
        pushSlot(reference.type.asNonNull)
      }
    case .brOnNonNull:
      // The branch carries the reference itself.
      let value = slot(operands[operands.count - 1])
      emitConditionalJump(.nonZero(value, wide: true), to: block(label))
      _ = pop()
    default: break
    }
  }

  mutating func visitLabels(
    _ instruction: InstructionInfo, _ labels: [LabelIndex], default last: LabelIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let index = popSlot()
    emit(Cell(op_branchTable, index, 0, immediate: Int32(truncatingIfNeeded: labels.count)))
    // Labels whose operands must move, or that return, go by a piece of code behind the table.
    var detours: [(block: Int, cells: [Int])] = []
    var detourOfBlock: [Int: Int] = [:]
    for position in 0...labels.count {
      let target = block(position < labels.count ? labels[position] : last)
      emit(Cell(nil, 0, 0, immediate: 0))
      let cell = code.count - 1
      if target > 0, isSettled(for: target) {
        connect(cell, to: target)
      } else if let detour = detourOfBlock[target] {
        detours[detour].cells.append(cell)
      } else {
        detourOfBlock[target] = detours.count
        detours.append((target, [cell]))
      }
    }
    for detour in detours {
      for cell in detour.cells { setTarget(of: cell, to: code.count) }
      placeLabel()
      emitJump(to: detour.block)
      try checkSize()
    }
    setUnreachable()
  }

  /// Refuses a function whose code would be out of proportion: a few bytes can ask for many moves.
  func checkSize() throws(WebAssemblyError) {
    guard code.count < 100_000 + 100 * bodySize else {
      throw WebAssemblyError(.implementationLimit, "the interpreter's code of a function is out of proportion")
    }
  }

  mutating func visitCastLabel(
    _ instruction: InstructionInfo, _ label: LabelIndex, from: ValueType, to: ValueType
  ) throws(WebAssemblyError) {
    guard isReachable, let heapType = to.heapType else { return }
    // The reference stays where it is; only its type changes.
    let last = operands.count - 1
    let value = slot(operands[last])
    if case .constant = operands[last].place { operands[last].place = .slot }
    let spare = top
    frameSize = max(frameSize, spare + 1)
    emitTest(value, to: spare, heapType, isNullable: to.isNullable)
    let condition = Condition.nonZero(spare, wide: false)
    let target = block(label)
    let difference = to.isNullable ? from.asNonNull : from
    if instruction.opcode == .brOnCast {
      operands[last].type = to
      emitConditionalJump(condition, to: target)
      operands[last].type = difference
    } else {
      operands[last].type = difference
      emitConditionalJump(condition.negated, to: target)
      operands[last].type = to
    }
  }

  func unsupported(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    throw WebAssemblyError(.implementationLimit, "the interpreter does not know \(instruction.opcode) yet")
  }
}
