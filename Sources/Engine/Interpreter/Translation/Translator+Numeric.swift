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
      pushResult(of: code.append(Cell(handler(opcode, .slots), top, value)), resultType(instruction))
    case 2: translateBinary(instruction)
    default:
      let third = popSlot()
      let second = popSlot()
      let first = popSlot()
      pushResult(of: code.append(Cell(handler(opcode, .slots), top, first, second, third)), resultType(instruction))
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
    if case .constant(let bits) = right.place {
      if let immediate = Self.immediate(bits, left.type), let handler = handler(opcode, .immediate) {
        let value = slot(left)
        let first = code.count
        let cell = code.append(Cell(handler, top, value, immediate: immediate))
        pushResult(of: cell, type)
        if self.handler(opcode, .branchImmediate) != nil {
          comparison = Comparison(condition: .immediate(opcode, value, immediate), first: first, cell: cell)
        }
        return
      }
      if let handler = handler(opcode, .constant) {
        let value = slot(left)
        let cell = code.append(Cell(handler, top, value))
        code.append(Cell(constant: bits))
        pushResult(of: cell, type)
        return
      }
    } else if case .constant(let bits) = left.place {
      if let immediate = Self.immediate(bits, left.type), let handler = handler(opcode, .reversedImmediate) {
        let value = slot(right)
        pushResult(of: code.append(Cell(handler, top, value, immediate: immediate)), type)
        return
      }
      if let handler = handler(opcode, .reversedConstant) {
        let value = slot(right)
        let cell = code.append(Cell(handler, top, value))
        code.append(Cell(constant: bits))
        pushResult(of: cell, type)
        return
      }
    }
    let first = slot(left)
    let second = slot(right)
    let position = code.count
    let cell = code.append(Cell(handler(opcode, .slots), top, first, second))
    pushResult(of: cell, type)
    if handler(opcode, .branch) != nil {
      comparison = Comparison(
        condition: .comparison(opcode, first, second, holds: true), first: position, cell: cell)
    }
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
      let address = popSlot()
      let cell = code.append(
        far
          ? Cell(handler(opcode, .far), top, address) : Cell(handler(opcode, .slots), top, address, immediate: offset))
      if far { code.append(Cell(constant: argument.offset, number: argument.memory)) }
      pushResult(of: cell, resultType(instruction))
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
    let source = slot(value)
    let address = popSlot()
    if far {
      emit(Cell(handler(opcode, .far), address, source))
      emit(Cell(constant: argument.offset, number: argument.memory))
    } else {
      emit(Cell(handler(opcode, .slots), address, source, immediate: offset))
    }
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

  /// What the instruction costs in fuel: one unit, nothing for what only gives structure.
  var fuelCost: Int {
    switch self {
    case .nop, .block, .loop, .end, .else, .drop, .tryTable: 0
    default: 1
    }
  }
}
