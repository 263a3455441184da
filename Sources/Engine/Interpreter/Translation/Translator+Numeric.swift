import CExecution
import Runtime
import WebAssembly

/// Instructions whose handlers are generated from the table.
extension Translator {
  func handler(_ opcode: Opcode, _ form: HandlerForm) -> Handler? {
    handlerTable[Int(opcode.rawValue) * HandlerForm.count + form.rawValue]
  }

  /// The result type of a row that states it.
  private func resultType(_ instruction: InstructionInfo) -> ValueType {
    ValueType(operand: instruction.result(0), address: .i32)
  }

  /// A number instruction with operands on the stack and no immediates.
  mutating func translateNumeric(_ instruction: InstructionInfo) {
    let opcode = instruction.opcode
    if instruction.resultCount == 2 {
      settle(instruction.operandCount)
      let base = operands[operands.count - instruction.operandCount].slot
      for _ in 0..<instruction.operandCount { _ = pop() }
      emit(Cell(handler(opcode, .slots), base))
      pushSlot(.i64)
      pushSlot(.i64)
      return
    }
    switch instruction.operandCount {
    case 1:
      let value = popSlot()
      let handler = handler(opcode, .slots, first: (value, .slotsFirst))
      pushResult(of: code.append(Cell(handler, top, value)), resultType(instruction), opcode)
    case 2: translateBinary(instruction)
    default:
      let third = popSlot()
      let second = popSlot()
      let first = popSlot()
      pushResult(of: code.append(Cell(handler(opcode, .slots), top, first, second, third)), resultType(instruction))
    }
  }

  /// Puts the canonical NaN in place of any that the instruction has just made. Nothing is fused with that.
  mutating func canonicalize(_ opcode: Opcode) {
    switch opcode.shapeOfNaNs {
    case .f32: translateSlots(op_canonicalF32, 1, .f32)
    case .f64: translateSlots(op_canonicalF64, 1, .f64)
    case .f32x4: translateSlots(op_canonicalF32x4, 1, .v128)
    case .f64x2: translateSlots(op_canonicalF64x2, 1, .v128)
    case nil: break
    }
  }

  private mutating func translateBinary(_ instruction: InstructionInfo) {
    var opcode = instruction.opcode
    var right = pop()
    var left = pop()
    let type = resultType(instruction)
    // A constant on the left of a commutative operation or comparison goes to the right.
    if case .constant = left.place, let mirrored = opcode.mirrored {
      if case .constant = right.place {
      } else {
        swap(&left, &right)
        opcode = mirrored
      }
    }
    if fuse(opcode, left, right, type) { return }
    if case .constant(let bits) = right.place {
      if let immediate = Self.immediate(bits, left.type), let handler = handler(opcode, .immediate) {
        let value = slot(left)
        let first = code.count
        let chosen = self.handler(opcode, .immediate, first: (value, .immediateFirst)) ?? handler
        let cell = code.append(Cell(chosen, top, value, immediate: immediate))
        pushResult(of: cell, type, opcode, .immediate)
        if self.handler(opcode, .branchImmediate) != nil {
          comparison = Comparison(condition: .immediate(opcode, value, immediate), first: first, cell: cell)
        }
        return
      }
      if let handler = handler(opcode, .constant) {
        let value = slot(left)
        let chosen = self.handler(opcode, .constant, first: (value, .constantFirst)) ?? handler
        let cell = code.append(Cell(chosen, top, value))
        code.append(Cell(constant: bits))
        pushResult(of: cell, type, opcode, .constant)
        return
      }
    } else if case .constant(let bits) = left.place {
      if let immediate = Self.immediate(bits, left.type), let handler = handler(opcode, .reversedImmediate) {
        let value = slot(right)
        pushResult(
          of: code.append(Cell(handler, top, value, immediate: immediate)), type, opcode, .reversedImmediate)
        return
      }
      if let handler = handler(opcode, .reversedConstant) {
        let value = slot(right)
        let cell = code.append(Cell(handler, top, value))
        code.append(Cell(constant: bits))
        pushResult(of: cell, type, opcode, .reversedConstant)
        return
      }
    }
    let first = slot(left)
    let second = slot(right)
    let position = code.count
    let chosen = handler(opcode, .slots, first: (first, .slotsFirst), last: (second, .slotsLast))
    let cell = code.append(Cell(chosen, top, first, second))
    pushResult(of: cell, type, opcode)
    if handler(opcode, .branch) != nil {
      comparison = Comparison(
        condition: .comparison(opcode, first, second, holds: true), first: position, cell: cell)
    }
  }

  /// Does an operation together with what has just made one of its operands, if there is a handler for both.
  /// - Returns: Whether it did.
  private mutating func fuse(_ opcode: Opcode, _ left: Operand, _ right: Operand, _ type: ValueType) -> Bool {
    if let made = maker(right) {
      switch left.place {
      case .constant: return false
      case .slot: return fuse(opcode, made, left.slot, isLast: true, type)
      case .local(let slot): return fuse(opcode, made, slot, isLast: true, type)
      }
    }
    guard let made = maker(left) else { return false }
    switch right.place {
    case .local(let slot): return fuse(opcode, made, slot, isLast: false, type)
    case .constant(let bits):
      guard made.form == .slots, made.opcode == opcode, let handler = handler(opcode, .plus),
        let small = Self.small(bits, right.type)
      else { return false }
      removeLastCell()
      pushResult(
        of: code.append(Cell(handler, top, Int(made.cell.b), Int(made.cell.c), Int(UInt16(bitPattern: small)))), type,
        opcode, .plus)
      return true
    case .slot: return false
    }
  }

  /// - Parameters:
  ///   - made: The cell that has made one operand.
  ///   - other: Where the other is.
  ///   - isLast: Whether the one that was made is the last.
  private mutating func fuse(
    _ opcode: Opcode, _ made: (cell: Cell, opcode: Opcode, form: HandlerForm), _ other: Int, isLast: Bool,
    _ type: ValueType
  ) -> Bool {
    let isOrdered = isLast || opcode.isCommutative
    let cell = made.cell
    var fused: (handler: Handler, form: HandlerForm)?
    var operands = (0, 0, 0)
    if made.form == .slots, made.opcode.isLoad(of: type), UInt32(bitPattern: cell.immediate) <= 0xFFFF {
      let form: HandlerForm = isOrdered ? .load : .loadReversed
      if let handler = handler(opcode, form) { fused = (handler, form) }
      operands = (other, Int(cell.b), Int(cell.immediate))
    } else if made.form == .slots, made.opcode.isProduct(of: type) {
      let form: HandlerForm = isOrdered ? .multiply : .multiplyReversed
      if let handler = handler(opcode, form) { fused = (handler, form) }
      operands = (Int(cell.b), Int(cell.c), other)
    } else if made.form == .immediate,
      made.opcode == .i32Shl && opcode == .i32Add || made.opcode == .i64Shl && opcode == .i64Add
    {
      if let handler = handler(opcode, .shifted) { fused = (handler, .shifted) }
      operands = (other, Int(cell.b), Int(cell.immediate & 63))
    }
    guard var fused else { return false }
    removeLastCell()
    if isAccumulated(other) {
      if fused.form == .load, let handler = handler(opcode, .loadFirst) { fused.handler = handler }
      if fused.form == .multiply, let handler = handler(opcode, .multiplyFirst) { fused.handler = handler }
    }
    pushResult(
      of: code.append(Cell(fused.handler, top, operands.0, operands.1, operands.2)), type, opcode, fused.form)
    return true
  }

  /// The 32-bit immediate for a constant, if there is one.
  static func immediate(_ bits: UInt64, _ type: ValueType) -> Int32? {
    switch type {
    case .i32, .f32: Int32(bitPattern: UInt32(truncatingIfNeeded: bits))
    case .i64: Int32(exactly: Int64(bitPattern: bits))
    default: nil
    }
  }

  // Memory.

  /// Whether an access needs the form for any memory.
  private func isFar(_ argument: MemoryArgument) -> Bool {
    argument.memory != 0 || context.memories[0].addressType == .i64 || argument.offset > UInt64(UInt32.max)
  }

  mutating func translateMemory(_ instruction: InstructionInfo, _ argument: MemoryArgument) {
    let opcode = instruction.opcode
    let far = isFar(argument)
    let offset = Int32(bitPattern: UInt32(truncatingIfNeeded: argument.offset))
    if instruction.resultCount == 1 {
      if !far, loadFused(instruction, argument.offset) { return }
      let address = popSlot()
      let cell = code.append(
        far
          ? Cell(handler(opcode, .far), top, address)
          : Cell(handler(opcode, .slots, first: (address, .slotsFirst)), top, address, immediate: offset))
      if far { code.append(Cell(constant: argument.offset, number: argument.memory)) }
      pushResult(of: cell, resultType(instruction), far ? nil : opcode)
      return
    }
    let value = pop()
    if !far, case .constant(let bits) = value.place, let small = Self.small(bits, value.type),
      let handler = handler(opcode, .immediate)
    {
      let address = popSlot()
      emit(Cell(handler, address, Int(small), immediate: offset))
      return
    }
    if !far, storeFused(opcode, value, argument.offset) { return }
    let source = slot(value)
    let address = popSlot()
    if far {
      emit(Cell(handler(opcode, .far), address, source))
      emit(Cell(constant: argument.offset, number: argument.memory))
    } else {
      emit(Cell(handler(opcode, .slots, last: (source, .slotsLast)), address, source, immediate: offset))
    }
  }

  /// A load together with what has just made its address.
  private mutating func loadFused(_ instruction: InstructionInfo, _ offset: UInt64) -> Bool {
    let opcode = instruction.opcode
    guard let operand = operands.last, handler(opcode, .indexed) != nil else { return false }
    if case .constant(let base) = operand.place, let address = UInt32(exactly: base &+ offset) {
      _ = pop()
      let cell = code.append(Cell(handler(opcode, .absolute), top, 0, immediate: Int32(bitPattern: address)))
      pushResult(of: cell, resultType(instruction), opcode, .absolute)
      return true
    }
    guard offset <= 0xFFFF, let made = maker(operand), let (form, second) = Self.addressForm(made) else { return false }
    _ = pop()
    removeLastCell()
    let cell = code.append(Cell(handler(opcode, form), top, Int(made.cell.b), second, Int(offset)))
    pushResult(of: cell, resultType(instruction), opcode, form)
    return true
  }

  /// How an address that was just made can be a part of an access, and what stands in `c` then.
  private static func addressForm(
    _ made: (cell: Cell, opcode: Opcode, form: HandlerForm)
  ) -> (HandlerForm, Int)? {
    guard made.opcode == .i32Add else { return nil }
    if made.form == .slots { return (.indexed, Int(made.cell.c)) }
    if made.form == .immediate, let small = Int16(exactly: made.cell.immediate) {
      return (.displaced, Int(UInt16(bitPattern: small)))
    }
    return nil
  }

  /// A store together with what has just made its value or its address.
  private mutating func storeFused(_ opcode: Opcode, _ value: Operand, _ offset: UInt64) -> Bool {
    guard offset <= 0xFFFF, let address = operands.last else { return false }
    if let made = maker(value) {
      guard made.form == .slots, made.opcode.isStored(by: opcode), let handler = handler(made.opcode, .store) else {
        return false
      }
      removeLastCell()
      let target = popSlot()
      let chosen =
        self.handler(
          made.opcode, .store, first: (Int(made.cell.b), .storeFirst), last: (Int(made.cell.c), .storeLast)) ?? handler
      emit(Cell(chosen, target, Int(made.cell.b), Int(made.cell.c), Int(offset)))
      return true
    }
    guard handler(opcode, .indexed) != nil, case .local(let source) = value.place else { return false }
    if case .constant(let base) = address.place, let absolute = UInt32(exactly: base &+ offset) {
      _ = pop()
      emit(Cell(handler(opcode, .absolute), 0, source, immediate: Int32(bitPattern: absolute)))
      return true
    }
    guard let made = maker(address), let (form, second) = Self.addressForm(made) else { return false }
    _ = pop()
    removeLastCell()
    emit(Cell(handler(opcode, form), Int(made.cell.b), source, second, Int(offset)))
    return true
  }

  /// The 16-bit immediate for an integer constant, if there is one.
  static func small(_ bits: UInt64, _ type: ValueType) -> Int16? {
    switch type {
    case .i32: Int16(exactly: Int32(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .i64: Int16(exactly: Int64(bitPattern: bits))
    default: nil
    }
  }

  mutating func visitMemoryArgumentLane(
    _ instruction: InstructionInfo, _ argument: MemoryArgument, lane: UInt8
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let vector = popSlot()
    let address = popSlot()
    let cell = code.append(Cell(handler(instruction.opcode, .far), top, address, vector, Int(lane)))
    code.append(Cell(constant: argument.offset, number: argument.memory))
    producer = -1
    if instruction.resultCount == 1 { pushResult(of: cell, .v128) }
  }

  mutating func visitLane(_ instruction: InstructionInfo, _ lane: UInt8) throws(WebAssemblyError) {
    guard isReachable else { return }
    let opcode = instruction.opcode
    if instruction.operandCount == 1 {
      let vector = popSlot()
      pushResult(
        of: code.append(Cell(handler(opcode, .slots), top, vector, Int(lane))), resultType(instruction))
    } else {
      let value = popSlot()
      let vector = popSlot()
      pushResult(of: code.append(Cell(handler(opcode, .slots), top, vector, value, Int(lane))), .v128)
    }
  }

  mutating func visitLanes(_ instruction: InstructionInfo, _ lanes: V128) throws(WebAssemblyError) {
    guard isReachable else { return }
    let second = popSlot()
    let first = popSlot()
    let cell = code.append(Cell(handler(instruction.opcode, .slots), top, first, second))
    code.append(Cell(constant: lanes.low))
    code.append(Cell(constant: lanes.high))
    pushResult(of: cell, .v128)
  }

  // Constants.

  mutating func visitI32(_ instruction: InstructionInfo, _ value: Int32) throws(WebAssemblyError) {
    guard isReachable else { return }
    push(.i32, .constant(UInt64(UInt32(bitPattern: value))))
  }

  mutating func visitI64(_ instruction: InstructionInfo, _ value: Int64) throws(WebAssemblyError) {
    guard isReachable else { return }
    push(.i64, .constant(UInt64(bitPattern: value)))
  }

  mutating func visitF32(_ instruction: InstructionInfo, bits: UInt32) throws(WebAssemblyError) {
    guard isReachable else { return }
    push(.f32, .constant(UInt64(bits)))
  }

  mutating func visitF64(_ instruction: InstructionInfo, bits: UInt64) throws(WebAssemblyError) {
    guard isReachable else { return }
    push(.f64, .constant(bits))
  }

  mutating func visitV128(_ instruction: InstructionInfo, _ value: V128) throws(WebAssemblyError) {
    guard isReachable else { return }
    let cell = code.append(Cell(op_constantVector, top))
    code.append(Cell(constant: value.low))
    code.append(Cell(constant: value.high))
    pushResult(of: cell, .v128)
  }
}

extension Opcode {
  /// The instruction that gives the same result with its two operands exchanged, if there is one.
  var mirrored: Opcode? {
    switch self {
    case .i32Add, .i32Mul, .i32And, .i32Or, .i32Xor, .i32Eq, .i32Ne, .i64Add, .i64Mul, .i64And, .i64Or, .i64Xor, .i64Eq,
      .i64Ne:
      self
    case .i32LtS: .i32GtS
    case .i32LtU: .i32GtU
    case .i32GtS: .i32LtS
    case .i32GtU: .i32LtU
    case .i32LeS: .i32GeS
    case .i32LeU: .i32GeU
    case .i32GeS: .i32LeS
    case .i32GeU: .i32LeU
    case .i64LtS: .i64GtS
    case .i64LtU: .i64GtU
    case .i64GtS: .i64LtS
    case .i64GtU: .i64LtU
    case .i64LeS: .i64GeS
    case .i64LeU: .i64GeU
    case .i64GeS: .i64LeS
    case .i64GeU: .i64LeU
    default: nil
    }
  }

  /// Whether the operands can be exchanged.
  var isCommutative: Bool {
    switch self {
    case .i32Add, .i32Mul, .i32And, .i32Or, .i32Xor, .i64Add, .i64Mul, .i64And, .i64Or, .i64Xor, .f32Add, .f32Mul,
      .f64Add, .f64Mul:
      true
    default: false
    }
  }

  /// Whether the instruction loads a whole value of a type.
  func isLoad(of type: ValueType) -> Bool {
    switch self {
    case .i32Load: type == .i32
    case .i64Load: type == .i64
    case .f32Load: type == .f32
    case .f64Load: type == .f64
    default: false
    }
  }

  /// Whether the instruction multiplies two values of a type.
  func isProduct(of type: ValueType) -> Bool {
    switch self {
    case .i32Mul: type == .i32
    case .i64Mul: type == .i64
    case .f32Mul: type == .f32
    case .f64Mul: type == .f64
    default: false
    }
  }

  /// Whether a store writes this instruction's whole result.
  func isStored(by store: Opcode) -> Bool {
    let code = info.result(0)
    return switch store {
    case .i32Store: code == 1
    case .i64Store: code == 2
    case .f32Store: code == 3
    case .f64Store: code == 4
    default: false
    }
  }

  /// The integer comparison with the opposite result.
  var negated: Opcode? {
    switch self {
    case .i32Eq: .i32Ne
    case .i32Ne: .i32Eq
    case .i32LtS: .i32GeS
    case .i32LtU: .i32GeU
    case .i32GtS: .i32LeS
    case .i32GtU: .i32LeU
    case .i32LeS: .i32GtS
    case .i32LeU: .i32GtU
    case .i32GeS: .i32LtS
    case .i32GeU: .i32LtU
    case .i64Eq: .i64Ne
    case .i64Ne: .i64Eq
    case .i64LtS: .i64GeS
    case .i64LtU: .i64GeU
    case .i64GtS: .i64LeS
    case .i64GtU: .i64LeU
    case .i64LeS: .i64GtS
    case .i64LeU: .i64GtU
    case .i64GeS: .i64LtS
    case .i64GeU: .i64LtU
    default: nil
    }
  }
}
