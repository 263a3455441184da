import Assembler
import MachineCode
import Runtime
import WebAssembly

/// Instructions on integers.
extension FunctionCompiler {
  mutating func visitI32(_ instruction: InstructionInfo, _ value: Int32) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    push(constant: UInt64(UInt32(bitPattern: value)), .i32)
  }

  mutating func visitI64(_ instruction: InstructionInfo, _ value: Int64) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    push(constant: UInt64(bitPattern: value), .i64)
  }

  mutating func visitNone(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    guard isReachable else { return }
    switch instruction.opcode {
    case .nop: break
    case .unreachable:
      flush()
      mark()
      a.ud1(UInt8(truncatingIfNeeded: TrapKind.unreachable.rawValue))
      setUnreachable()
    case .drop:
      flush()
      release(pop())
    case .select: select()
    case .return:
      flush()
      leaveFunction()
      setUnreachable()
    case .i32Add, .i64Add: waitForAddition(instruction)
    case .i32Sub, .i64Sub: waitForBinary(.arithmetic(.sub), instruction)
    case .i32And, .i64And: waitForBinary(.arithmetic(.and), instruction)
    case .i32Or, .i64Or: waitForBinary(.arithmetic(.or), instruction)
    case .i32Xor, .i64Xor: waitForBinary(.arithmetic(.xor), instruction)
    case .i32Mul, .i64Mul: waitForBinary(.multiply, instruction)
    case .i32Shl, .i64Shl: wait(.shift(.shl), instruction)
    case .i32ShrS, .i64ShrS: wait(.shift(.sar), instruction)
    case .i32ShrU, .i64ShrU: wait(.shift(.shr), instruction)
    case .i32Rotl, .i64Rotl: wait(.shift(.rol), instruction)
    case .i32Rotr, .i64Rotr: wait(.shift(.ror), instruction)
    case .i32DivS, .i64DivS, .i32DivU, .i64DivU, .i32RemS, .i64RemS, .i32RemU, .i64RemU: divide(instruction)
    case .i32Eqz: waitForZero(instruction)
    case .i64Eqz: wait(.isZero, instruction)
    case .i32Eq, .i64Eq: waitForBinary(.compare(.equal), instruction)
    case .i32Ne, .i64Ne: waitForBinary(.compare(.notEqual), instruction)
    case .i32LtS, .i64LtS: waitForBinary(.compare(.less), instruction)
    case .i32LtU, .i64LtU: waitForBinary(.compare(.below), instruction)
    case .i32GtS, .i64GtS: waitForBinary(.compare(.greater), instruction)
    case .i32GtU, .i64GtU: waitForBinary(.compare(.above), instruction)
    case .i32LeS, .i64LeS: waitForBinary(.compare(.lessOrEqual), instruction)
    case .i32LeU, .i64LeU: waitForBinary(.compare(.belowOrEqual), instruction)
    case .i32GeS, .i64GeS: waitForBinary(.compare(.greaterOrEqual), instruction)
    case .i32GeU, .i64GeU: waitForBinary(.compare(.aboveOrEqual), instruction)
    case .i32Clz, .i64Clz: wait(.count(.leadingZeros), instruction)
    case .i32Ctz, .i64Ctz: wait(.count(.trailingZeros), instruction)
    case .i32Popcnt, .i64Popcnt: wait(.count(.ones), instruction)
    case .i32WrapI64: wait(.convert(.wrap), instruction)
    case .i32Extend8S, .i64Extend8S: wait(.convert(.signed8), instruction)
    case .i32Extend16S, .i64Extend16S: wait(.convert(.signed16), instruction)
    case .i64Extend32S, .i64ExtendI32S: wait(.convert(.signed32), instruction)
    case .i64ExtendI32U: extend()
    default: try visitRest(instruction)
    }
  }

  // What waits.

  /// Lets an instruction with two operands wait, of which the second may be a load that waits.
  mutating func waitForBinary(_ rule: Pending.Rule, _ instruction: InstructionInfo) {
    if let load = pending, case .load = load.rule, load.instruction.isFullWidth,
      load.instruction.result(0) == instruction.operand(1)
    {
      pending = Pending(rule, instruction, at: offset, loads: load)
    } else {
      wait(rule, instruction)
    }
  }

  /// Lets an addition wait; `base + (index << 2)` is one instruction of the machine.
  private mutating func waitForAddition(_ instruction: InstructionInfo) {
    if let waiting = pending, case .shift(.shl) = waiting.rule,
      waiting.instruction.operand(0) == instruction.operand(0),
      case .constant(let bits) = operands.top.place
    {
      let scale = bits & (instruction.operand(0) == 2 ? 63 : 31)
      if scale <= 3 {
        pending = Pending(.arithmetic(.add), instruction, at: offset)
        pending?.scale = UInt8(truncatingIfNeeded: scale)
        _ = pop()
        return
      }
    }
    waitForBinary(.arithmetic(.add), instruction)
  }

  /// `i32.eqz`; of a comparison it is the opposite.
  private mutating func waitForZero(_ instruction: InstructionInfo) {
    if var waiting = pending {
      switch waiting.rule {
      case .compare(let condition): waiting.rule = .compare(condition.negated)
      case .test(let condition): waiting.rule = .test(condition.negated)
      case .vectorTest(let condition): waiting.rule = .vectorTest(condition.negated)
      case .arithmetic(.and) where waiting.last == .stack: waiting.rule = .test(.equal)
      default: return wait(.isZero, instruction)
      }
      pending = waiting
      return
    }
    wait(.isZero, instruction)
  }

  /// `i64.extend_i32_u`: a register that holds an `i32` has zeros above.
  private mutating func extend() {
    flush()
    let last = operands.count - 1
    switch operands[last].place {
    case .general, .constant: operands[last].type = .i64
    case .local(let index) where locals[index].register >= 0: operands[last].type = .i64
    default:
      mark()
      let held = generalRegister(pop())
      push(held.register, .i64)
    }
  }

  // Rules.

  mutating func arithmetic(_ operation: X86.Arithmetic, _ waiting: Pending, _ target: Target) -> General {
    let wide = waiting.instruction.operand(0) == 2
    if waiting.last == .memory { return arithmetic(operation, loading: waiting.loadOffset, wide: wide, target) }
    var right = pop()
    var left = pop()
    if waiting.scale > 0 { return addScaled(left, right, scale: waiting.scale, wide: wide, target) }
    if operation != .sub, !left.isOwned, right.isOwned || left.isConstant { swap(&left, &right) }
    if case .general(let register) = target, self.register(of: right) == register, self.register(of: left) != register {
      guard operation == .sub else {
        swap(&left, &right)
        return arithmetic(operation, left, right, wide: wide, register)
      }
      // What is to be subtracted is where the result goes.
      if wide { a.neg64(register) } else { a.neg32(register) }
      let (other, taken) = source(left)
      apply(.add, wide: wide, register, other)
      if let taken { release(taken) }
      release(left)
      return register
    }
    if case .general(let register) = target { return arithmetic(operation, left, right, wide: wide, register) }
    if case .general(let register) = left.place { return arithmetic(operation, left, right, wide: wide, register) }
    return arithmetic(operation, left, right, wide: wide, takeGeneral())
  }

  /// The register that an operand has or is.
  mutating func register(of operand: Operand) -> General? {
    switch operand.place {
    case .general(let register): register
    case .local(let index) where locals[index].register >= 0 && !locals[index].type.isInVectorRegister:
      General(UInt8(locals[index].register))
    default: nil
    }
  }

  /// Writes an operation whose result goes to a register that is not the second operand's unless it is the first one's too.
  @inline(never)
  private mutating func arithmetic(
    _ operation: X86.Arithmetic, _ left: Operand, _ right: Operand, wide: Bool, _ register: General
  ) -> General {
    let (second, taken) = source(right)
    let held = self.register(of: left)
    if operation == .add || operation == .sub, let held, held != register {
      let first = generalRegister(left).register
      if let place = Self.sum(first, second, isNegative: operation == .sub) {
        if wide { a.lea64(register, place) } else { a.lea32(register, place) }
        if let taken { release(taken) }
        release(left)
        release(right)
        return register
      }
    }
    load(register, left)
    apply(operation, wide: wide, register, second)
    knownFlags = KnownFlags(end: a.count, register: register, isWide: wide)
    if let taken { release(taken) }
    if held != register { release(left) }
    if case .register(register) = second { return register }
    release(right)
    return register
  }

  /// What `lea` adds, if it can.
  private static func sum(_ first: General, _ second: Source, isNegative: Bool) -> X86.Address? {
    switch second {
    case .register(let other): isNegative ? nil : X86.Address(first, index: other)
    case .immediate(let number):
      isNegative ? (number == .min ? nil : X86.Address(first, -number)) : X86.Address(first, number)
    case .memory: nil
    }
  }

  mutating func apply(_ operation: X86.Arithmetic, wide: Bool, _ register: General, _ source: Source) {
    switch source {
    case .register(let other): a.arithmetic(operation, wide: wide, register, other)
    case .memory(let place): a.arithmetic(operation, wide: wide, register, place)
    case .immediate(let number): a.arithmetic(operation, wide: wide, register, number)
    }
  }

  /// An operation whose second operand is loaded.
  private mutating func arithmetic(
    _ operation: X86.Arithmetic, loading offset: Int, wide: Bool, _ target: Target
  ) -> General {
    let access = access(immediates.argument, width: wide ? 8 : 4, at: offset)
    let left = pop()
    let register: General
    if case .general(let wanted) = target, !access.uses(wanted) {
      register = wanted
    } else if case .general(let own) = left.place {
      register = own
    } else {
      register = takeGeneral()
    }
    load(register, left)
    mark(offset)
    a.arithmetic(operation, wide: wide, register, access.place)
    release(access)
    if self.register(of: left) != register { release(left) }
    return move(register, to: target, wide: wide)
  }

  /// Puts a result where it is wanted.
  private mutating func move(_ register: General, to target: Target, wide: Bool) -> General {
    guard case .general(let wanted) = target, wanted != register else { return register }
    a.mov(wide: wide, wanted, register)
    release(register)
    return wanted
  }

  private mutating func addScaled(
    _ left: Operand, _ right: Operand, scale: UInt8, wide: Bool, _ target: Target
  ) -> General {
    let base = generalRegister(left)
    let index = generalRegister(right)
    let register = result(target, base.isOwned ? base.register : index.isOwned ? index.register : nil)
    let place = X86.Address(base.register, index: index.register, scale: X86.Scale(rawValue: scale) ?? .one)
    if wide { a.lea64(register, place) } else { a.lea32(register, place) }
    if base.register != register { release(base) }
    if index.register != register { release(index) }
    return register
  }

  mutating func multiply(_ waiting: Pending, _ target: Target) -> General {
    let wide = waiting.instruction.operand(0) == 2
    if waiting.last == .memory {
      let access = access(immediates.argument, width: wide ? 8 : 4, at: waiting.loadOffset)
      let left = pop()
      let register: General
      if case .general(let own) = left.place { register = own } else { register = takeGeneral() }
      self.load(register, left)
      mark(waiting.loadOffset)
      if wide { a.imul64(register, access.place) } else { a.imul32(register, access.place) }
      release(access)
      return move(register, to: target, wide: wide)
    }
    var right = pop()
    var left = pop()
    if !left.isOwned, right.isOwned || left.isConstant { swap(&left, &right) }
    if case .general(let register) = target, self.register(of: right) == register { swap(&left, &right) }
    let (second, taken) = source(right)
    var usable: General?
    if case .general(let own) = left.place { usable = own }
    let register = result(target, usable)
    if case .immediate(let number) = second {
      if let place = memoryPlace(left) {
        if wide { a.imul64(register, place, number) } else { a.imul32(register, place, number) }
      } else {
        let held = generalRegister(left)
        if wide { a.imul64(register, held.register, number) } else { a.imul32(register, held.register, number) }
        if held.register != register { release(held) }
      }
    } else {
      load(register, left)
      switch second {
      case .register(let other): if wide { a.imul64(register, other) } else { a.imul32(register, other) }
      case .memory(let place): if wide { a.imul64(register, place) } else { a.imul32(register, place) }
      case .immediate: break
      }
    }
    if let taken { release(taken) }
    if self.register(of: left) != register { release(left) }
    if self.register(of: right) != register { release(right) }
    return register
  }

  mutating func shift(_ operation: X86.Shift, _ waiting: Pending, _ target: Target) -> General {
    let wide = waiting.instruction.operand(0) == 2
    guard case .constant(let bits) = operands.top.place else {
      return shift(operation, wide: wide, target)
    }
    _ = pop()
    let left = pop()
    let count = UInt8(truncatingIfNeeded: bits & (wide ? 63 : 31))
    var usable: General?
    if case .general(let own) = left.place { usable = own }
    let register = result(target, usable)
    if operation == .rol || operation == .ror {
      let right = operation == .ror ? count : (wide ? 64 : 32) - count
      let distance = right & (wide ? 63 : 31)
      if let place = memoryPlace(left) {
        if wide { a.rorx64(register, place, distance) } else { a.rorx32(register, place, distance) }
      } else {
        let held = generalRegister(left)
        if wide { a.rorx64(register, held.register, distance) } else { a.rorx32(register, held.register, distance) }
        if left.isConstant, held.register != register { release(held) }
      }
    } else if operation == .shl, count == 1, let other = self.register(of: left), other != register {
      let operand = generalRegister(left).register
      let place = X86.Address(operand, index: operand)
      if wide { a.lea64(register, place) } else { a.lea32(register, place) }
    } else {
      load(register, left)
      if count > 0 { a.shift(operation, wide: wide, register, by: count) }
    }
    if self.register(of: left) != register { release(left) }
    return register
  }

  /// A shift or rotation by an operand.
  private mutating func shift(_ operation: X86.Shift, wide: Bool, _ target: Target) -> General {
    if operation == .rol || operation == .ror { return rotate(operation, wide: wide, target) }
    let count = generalRegister(pop())
    let left = pop()
    var usable: General?
    if case .general(let own) = left.place { usable = own } else if count.isOwned { usable = count.register }
    let register = result(target, usable)
    if let place = memoryPlace(left) {
      switch operation {
      case .shl:
        if wide { a.shlx64(register, place, count.register) } else { a.shlx32(register, place, count.register) }
      case .shr:
        if wide { a.shrx64(register, place, count.register) } else { a.shrx32(register, place, count.register) }
      default: if wide { a.sarx64(register, place, count.register) } else { a.sarx32(register, place, count.register) }
      }
    } else {
      let held = generalRegister(left)
      let other = held.register
      switch operation {
      case .shl:
        if wide { a.shlx64(register, other, count.register) } else { a.shlx32(register, other, count.register) }
      case .shr:
        if wide { a.shrx64(register, other, count.register) } else { a.shrx32(register, other, count.register) }
      default: if wide { a.sarx64(register, other, count.register) } else { a.sarx32(register, other, count.register) }
      }
      if held.register != register { release(held) }
    }
    if count.register != register { release(count) }
    return register
  }

  /// A rotation by an operand, which has to be in `cl`.
  private mutating func rotate(_ operation: X86.Shift, wide: Bool, _ target: Target) -> General {
    let last = operands.count - 1
    if case .general(.rcx) = operands[last].place {
      _ = pop()
    } else {
      take(.rcx)
      let count = pop()
      load(.rcx, count)
      release(count)
    }
    let left = pop()
    var usable: General?
    if case .general(let own) = left.place { usable = own }
    let register = result(target, usable)
    load(register, left)
    a.shiftByCL(operation, wide: wide, register)
    if self.register(of: left) != register { release(left) }
    release(.rcx)
    return register
  }

  /// Compares the two top operands.
  /// - Returns: The condition that holds.
  mutating func compare(_ condition: X86.Condition, _ waiting: Pending) -> X86.Condition {
    let wide = waiting.instruction.operand(0) != 1
    if waiting.last == .memory {
      let access = access(immediates.argument, width: wide ? 8 : 4, at: waiting.loadOffset)
      let left = generalRegister(pop())
      mark(waiting.loadOffset)
      a.arithmetic(.cmp, wide: wide, left.register, access.place)
      release(access)
      release(left)
      return condition
    }
    var right = pop()
    var left = pop()
    var condition = condition
    if left.isConstant, !right.isConstant {
      swap(&left, &right)
      condition = condition.swapped
    }
    let (second, taken) = source(right)
    if let place = memoryPlace(left) {
      switch second {
      case .immediate(let number):
        a.arithmetic(.cmp, wide: wide, place, number)
        return condition
      case .register(let other):
        a.arithmetic(.cmp, wide: wide, place, other)
        if let taken { release(taken) }
        release(right)
        return condition
      case .memory: break
      }
    }
    let held = generalRegister(left)
    if case .immediate(0) = second {
      if wide { a.test64(held.register, held.register) } else { a.test32(held.register, held.register) }
    } else {
      apply(.cmp, wide: wide, held.register, second)
    }
    if let taken { release(taken) }
    release(held)
    release(right)
    return condition
  }

  /// Looks at which bits the two top operands have in common.
  mutating func test(wide: Bool) {
    var right = pop()
    var left = pop()
    if left.isConstant { swap(&left, &right) }
    let held = generalRegister(left)
    let (second, taken) = source(right)
    switch second {
    case .register(let other): if wide { a.test64(held.register, other) } else { a.test32(held.register, other) }
    case .memory(let place): if wide { a.test64(place, held.register) } else { a.test32(place, held.register) }
    case .immediate(let number):
      if wide { a.test64(held.register, imm32: number) } else { a.test32(held.register, imm32: number) }
    }
    if let taken { release(taken) }
    release(held)
    release(right)
  }

  mutating func convert(_ conversion: Pending.IntegerConversion, _ target: Target) -> General {
    let operand = pop()
    let wide = operand.type.isWide
    var usable: General?
    if case .general(let own) = operand.place { usable = own }
    let register = result(target, usable)
    if let place = memoryPlace(operand) {
      switch conversion {
      case .wrap: a.mov32(register, place)
      case .signed8: if wide { a.movsx64From8(register, place) } else { a.movsx32From8(register, place) }
      case .signed16: if wide { a.movsx64From16(register, place) } else { a.movsx32From16(register, place) }
      case .signed32: a.movsxd64From32(register, place)
      }
      return register
    }
    let held = generalRegister(operand)
    let other = held.register
    switch conversion {
    case .wrap: a.mov32(register, other)
    case .signed8: if wide { a.movsx64From8(register, other) } else { a.movsx32From8(register, other) }
    case .signed16: if wide { a.movsx64From16(register, other) } else { a.movsx32From16(register, other) }
    case .signed32: a.movsxd64From32(register, other)
    }
    if other != register { release(held) }
    return register
  }

  mutating func count(_ count: Pending.BitCount, _ waiting: Pending, _ target: Target) -> General {
    let wide = waiting.instruction.operand(0) == 2
    let held = generalRegister(pop())
    let register = result(target, held.isOwned ? held.register : nil)
    switch count {
    case .leadingZeros: if wide { a.lzcnt64(register, held.register) } else { a.lzcnt32(register, held.register) }
    case .trailingZeros: if wide { a.tzcnt64(register, held.register) } else { a.tzcnt32(register, held.register) }
    case .ones: if wide { a.popcnt64(register, held.register) } else { a.popcnt32(register, held.register) }
    }
    if held.register != register { release(held) }
    return register
  }

  // Division.

  /// `div` and `rem`: the dividend is in `rax`, its upper half in `rdx`.
  private mutating func divide(_ instruction: InstructionInfo) {
    flush()
    mark()
    let wide = instruction.operand(0) == 2
    let isSigned: Bool
    let isRemainder: Bool
    switch instruction.opcode {
    case .i32DivS, .i64DivS: (isSigned, isRemainder) = (true, false)
    case .i32DivU, .i64DivU: (isSigned, isRemainder) = (false, false)
    case .i32RemS, .i64RemS: (isSigned, isRemainder) = (true, true)
    default: (isSigned, isRemainder) = (false, true)
    }
    if divideByConstant(wide: wide, isSigned: isSigned, isRemainder: isRemainder) { return }
    // The dividend may be in rax; everything else leaves both registers.
    let divisorIndex = operands.count - 1
    if case .general(.rdx) = operands[divisorIndex - 1].place {} else { take(.rdx) }
    if case .general(.rax) = operands[divisorIndex - 1].place {} else { take(.rax) }
    if case .general(.rdx) = operands[divisorIndex].place { fail("a division") }
    var known: UInt64?
    if case .constant(let bits) = operands[divisorIndex].place { known = bits }
    let right = pop()
    let left = pop()
    load(.rax, left)
    if case .general(.rdx) = left.place {} else if case .general(.rax) = left.place {} else { release(left) }
    let divisor = generalRegister(right)
    let register = divisor.register
    if known == nil || known == 0 {
      if wide { a.test64(register, register) } else { a.test32(register, register) }
      trap(.integerDivideByZero, if: .equal)
    }
    let mask: UInt64 = wide ? .max : 0xFFFF_FFFF
    var end: X86.Label?
    if isSigned, known == nil || known == mask {
      a.arithmetic(.cmp, wide: wide, register, -1)
      let usual = a.label()
      if isRemainder {
        // The rest of a division by -1 is 0, also where the quotient would not fit.
        let done = a.label()
        a.j(.notEqual, usual)
        a.xor32(.rdx, .rdx)
        a.jmp(done)
        end = done
      } else {
        a.j(.notEqual, usual)
        if wide {
          a.mov64(.rdx, Int64.min)
          a.arithmetic(.cmp, wide: true, .rax, .rdx)
        } else {
          a.arithmetic(.cmp, wide: false, .rax, Int32.min)
        }
        trap(.integerOverflow, if: .equal)
      }
      a.bind(usual)
    }
    if isSigned {
      if wide { a.cqo() } else { a.cdq() }
      if wide { a.idiv64(register) } else { a.idiv32(register) }
    } else {
      a.xor32(.rdx, .rdx)
      if wide { a.div64(register) } else { a.div32(register) }
    }
    if let end { a.bind(end) }
    release(divisor)
    let type: ValueType = wide ? .i64 : .i32
    if isRemainder {
      release(.rax)
      push(.rdx, type)
    } else {
      release(.rdx)
      push(.rax, type)
    }
  }

  // Selection.

  mutating func visitValueTypes(_ instruction: InstructionInfo, _ types: [ValueType]) throws(WebAssemblyError) {
    guard isReachable else { return }
    select(types.first)
  }

  /// - Parameter type: What the result is, if the instruction says it: a reference may be more than either operand.
  private mutating func select(_ type: ValueType? = nil) {
    let flags = popCondition()
    let second = pop()
    let first = pop()
    if first.type.isInVectorRegister {
      let held = vectorRegister(first)
      let register = held.isOwned ? held.register : takeVector()
      if register != held.register { a.vmovaps(register, held.register) }
      let done = a.label()
      // The second is copied only if it is taken; but what a call has lost is loaded before.
      if case .local(let index) = second.place, locals[index].register >= 0 { _ = vectorHome(index) }
      jump(if: flags, done)
      load(register, second)
      a.bind(done)
      release(second)
      return push(register, type ?? first.type)
    }
    let wide = first.type.isWide
    let register: General
    let other: Operand
    let condition: Flags
    if case .general(let own) = second.place {
      (register, other, condition) = (own, first, flags)
    } else if case .general(let own) = first.place {
      (register, other, condition) = (own, second, flags.negated)
    } else {
      register = takeGeneral()
      load(register, second)
      (other, condition) = (first, flags)
    }
    move(register, other, if: condition, wide: wide)
    if self.register(of: other) != register { release(other) }
    push(register, type ?? first.type)
  }

  /// Copies an operand to a register if a condition holds.
  private mutating func move(_ register: General, _ operand: Operand, if flags: Flags, wide: Bool) {
    var place: X86.Address?
    var other = register
    var taken: General?
    switch operand.place {
    case .slot: place = slot(operand.slot, operand.type)
    case .local(let index) where locals[index].register < 0: place = memory(locals[index])
    default:
      let held = generalRegister(operand)
      other = held.register
      if case .constant = operand.place { taken = held.register }
    }
    func move(_ condition: X86.Condition, _ a: inout X86.Assembler) {
      if let place {
        if wide { a.cmov64(condition, register, place) } else { a.cmov32(condition, register, place) }
      } else {
        if wide { a.cmov64(condition, register, other) } else { a.cmov32(condition, register, other) }
      }
    }
    switch flags {
    case .one(let condition): move(condition, &a)
    case .either(let first, let second):
      move(first, &a)
      move(second, &a)
    case .both(let first, let second):
      let over = a.shortJ(first.negated)
      move(second, &a)
      a.land(over)
    }
    if let taken { release(taken) }
  }
}

extension FunctionCompiler.Operand {
  /// Whether it has a register of its own.
  var isOwned: Bool {
    if case .general = place { true } else { false }
  }

  var isConstant: Bool {
    if case .constant = place { true } else { false }
  }
}

extension X86.Condition {
  /// The condition that holds if the operands of the comparison are exchanged.
  var swapped: X86.Condition {
    switch self {
    case .below: .above
    case .above: .below
    case .belowOrEqual: .aboveOrEqual
    case .aboveOrEqual: .belowOrEqual
    case .less: .greater
    case .greater: .less
    case .lessOrEqual: .greaterOrEqual
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }
}

extension InstructionInfo {
  /// Whether a load has the width of its result.
  var isFullWidth: Bool {
    switch opcode {
    case .i32Load, .i64Load, .f32Load, .f64Load, .v128Load: true
    default: false
    }
  }
}
