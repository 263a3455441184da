import Assembler
import Runtime
import WebAssembly

/// The last instruction, if its code is not written yet: it is written when it is known where its result goes.
///
/// Its operands are still on the stack, and immediates that take room in `immediates`: it is small, since it is passed to whoever
/// writes it.
struct Pending {
  /// What kind of instruction it is.
  enum Rule {
    /// `add`, `sub`, `and`, `or`, `xor`
    case arithmetic(X86.Arithmetic)
    case multiply
    case shift(X86.Shift)
    /// A comparison of integers or references.
    case compare(X86.Condition)
    /// Whether the bits that two numbers have in common are all zero, or not.
    case test(X86.Condition)
    case isZero
    /// `add`, `sub`, `mul`, `div` of floating-point numbers, by the opcode of one lane.
    case floatArithmetic(UInt8)
    case floatCompare(FloatComparison)
    case load
    /// `i32.wrap_i64`, and the sign extensions.
    case convert(IntegerConversion)
    case count(BitCount)
    /// A condition of a vector (`FunctionCompiler+VectorConditions`).
    case vectorTest(X86.Condition)
    /// Another one with operands and a result in registers (`FunctionCompiler+Float`, `FunctionCompiler+Vector`).
    case other
  }

  enum FloatComparison {
    case equal, notEqual, less, greater, lessOrEqual, greaterOrEqual
  }

  enum IntegerConversion {
    case wrap, signed8, signed16, signed32
  }

  enum BitCount {
    case leadingZeros, trailingZeros, ones
  }

  /// Where the last operand is.
  enum LastOperand {
    /// On the stack, as the others.
    case stack
    /// In memory; its address is on the stack.
    case memory
    /// Among the immediates.
    case constant
  }

  var instruction: InstructionInfo
  private var place: UInt32
  private var loadPlace: UInt32 = 0
  var rule: Rule
  var last = LastOperand.stack
  /// A lane, if it names one.
  var lane: UInt8 = 0
  /// By how many bits the second operand of an addition is to be shifted left.
  var scale: UInt8 = 0

  init(_ rule: Rule, _ instruction: InstructionInfo, at offset: Int) {
    self.rule = rule
    self.instruction = instruction
    place = UInt32(truncatingIfNeeded: offset)
  }

  /// One whose last operand is what another one makes that waits: a load or a constant.
  init(_ rule: Rule, _ instruction: InstructionInfo, at offset: Int, loads other: Pending) {
    self.init(rule, instruction, at: offset)
    loadPlace = other.place
    last = other.instruction.opcode == .v128Const ? .constant : .memory
  }

  /// Where it stands in the module.
  var offset: Int { Int(place) }
  /// Where the load of the last operand stands.
  var loadOffset: Int { Int(loadPlace) }

  /// Immediates of the instruction that waits, or of the load or constant that is a part of it.
  struct Immediates {
    /// Of an access.
    var argument = MemoryArgument(alignmentLog2: 0)
    /// Of a constant.
    var bytes = V128(low: 0, high: 0)
    /// Of a shuffle, whose operand may be a constant.
    var lanes = V128(low: 0, high: 0)
  }
}

/// What the flags say of a register, if the code ends where it did then: that a condition holds if it is not zero.
struct KnownFlags {
  var end = -1
  var register = X86.GeneralRegister.rax
  var isWide = false
  var condition = X86.Condition.notEqual
}

/// Which flags say that a condition holds.
enum Flags {
  case one(X86.Condition)
  case both(X86.Condition, X86.Condition)
  case either(X86.Condition, X86.Condition)

  var negated: Flags {
    switch self {
    case .one(let condition): .one(condition.negated)
    case .both(let first, let second): .either(first.negated, second.negated)
    case .either(let first, let second): .both(first.negated, second.negated)
    }
  }
}

extension FunctionCompiler {
  /// Where a result may go.
  enum Target {
    /// A register that nobody has.
    case any
    case general(General)
    case vector(Vector)
  }

  /// How many operands on the stack belong to it.
  func pendingOperandCount(_ pending: Pending) -> Int {
    pending.instruction.operandCount - (pending.last == .constant ? 1 : 0)
  }

  /// Lets an instruction wait.
  mutating func wait(_ rule: Pending.Rule, _ instruction: InstructionInfo) {
    flush()
    pending = Pending(rule, instruction, at: offset)
  }

  /// Writes the code of the instruction that waits, and pushes its result.
  @inline(__always)
  mutating func flush() {
    if pending != nil { flushNow() }
  }

  @inline(never)
  private mutating func flushNow() {
    guard let waiting = pending else { return }
    let place = emit(waiting, to: .any)
    let type =
      waiting.instruction.isCustom
      ? ValueType.i32 : ValueType(operand: waiting.instruction.result(0), address: .i32)
    push(place, type)
  }

  /// Writes the code of an instruction that waits.
  /// - Returns: Where its result is; the operands are popped.
  mutating func emit(_ waiting: Pending, to target: Target) -> Place {
    pending = nil
    mark(waiting.offset)
    let place: Place
    switch waiting.rule {
    case .arithmetic(let operation): place = .general(arithmetic(operation, waiting, target))
    case .multiply: place = .general(multiply(waiting, target))
    case .shift(let operation): place = .general(shift(operation, waiting, target))
    case .compare, .test, .isZero, .floatCompare, .vectorTest: place = .general(truth(waiting, target))
    case .floatArithmetic(let opcode): place = .vector(floatArithmetic(opcode, waiting, target))
    case .load: place = load(waiting, target)
    case .convert(let conversion): place = .general(convert(conversion, target))
    case .count(let count): place = .general(self.count(count, waiting, target))
    case .other: place = other(waiting, target)
    }
    if isDeterministic { canonicalize(waiting.instruction.opcode, place) }
    return place
  }

  /// A register for a result of a general register's kind.
  /// - Parameter usable: A register that the rule owns and need not keep.
  mutating func result(_ target: Target, _ usable: General? = nil) -> General {
    if case .general(let register) = target { return register }
    return usable ?? takeGeneral()
  }

  mutating func vectorResult(_ target: Target, _ usable: Vector? = nil) -> Vector {
    if case .vector(let register) = target { return register }
    return usable ?? takeVector()
  }

  // Conditions.

  /// Takes an `i32` as a condition: whether it is not zero.
  mutating func popCondition() -> Flags {
    if let waiting = pending {
      switch waiting.rule {
      case .compare, .test, .isZero, .floatCompare, .vectorTest: return flags(waiting)
      case .arithmetic(.and) where waiting.last == .stack:
        var test = waiting
        test.rule = .test(.notEqual)
        return flags(test)
      default: flush()
      }
    }
    mark()
    let operand = pop()
    if let place = memoryPlace(operand) {
      a.arithmetic(.cmp, wide: false, place, 0)
    } else {
      return .one(test(operand))
    }
    return .one(.notEqual)
  }

  /// Writes the code that compares, and takes the operands.
  private mutating func flags(_ waiting: Pending) -> Flags {
    pending = nil
    mark(waiting.offset)
    switch waiting.rule {
    case .compare(let condition): return .one(compare(condition, waiting))
    case .test(let condition):
      test(wide: waiting.instruction.operand(0) == 2)
      return .one(condition)
    case .floatCompare(let comparison): return floatFlags(comparison, waiting)
    case .vectorTest(let condition):
      testVector(waiting)
      return .one(condition)
    default:
      let operand = pop()
      let wide = operand.type.isWide
      if let place = memoryPlace(operand) {
        a.arithmetic(.cmp, wide: wide, place, 0)
      } else {
        return .one(test(operand).negated)
      }
      return .one(.equal)
    }
  }

  /// Makes the flags say whether an operand that is not in memory, and was popped, is not zero.
  private mutating func test(_ operand: Operand) -> X86.Condition {
    let held = generalRegister(operand)
    release(held)
    let (register, wide) = (held.register, operand.type.isWide)
    if knownFlags.end == a.count, knownFlags.register == register, knownFlags.isWide == wide {
      return knownFlags.condition
    }
    if wide { a.test64(register, register) } else { a.test32(register, register) }
    return .notEqual
  }

  /// A condition as the number 0 or 1.
  private mutating func truth(_ waiting: Pending, _ target: Target) -> General {
    if case .floatCompare(let comparison) = waiting.rule, comparison == .equal || comparison == .notEqual {
      return floatTruth(comparison, waiting, target)
    }
    let flags = flags(waiting)
    let register = result(target)
    guard case .one(let condition) = flags else {
      fail("a comparison")
      return register
    }
    a.set(condition, register)
    a.movzx32From8(register, register)
    knownFlags = KnownFlags(end: a.count, register: register, isWide: false, condition: condition)
    return register
  }

  /// Jumps if a condition holds.
  mutating func jump(if flags: Flags, _ label: X86.Label) {
    switch flags {
    case .one(let condition): a.j(condition, label)
    case .either(let first, let second):
      a.j(first, label)
      a.j(second, label)
    case .both(let first, let second):
      let over = a.shortJ(first.negated)
      a.j(second, label)
      a.land(over)
    }
  }

  // Traps.

  /// Where a trap of the current instruction is.
  mutating func trap(_ kind: TrapKind, at offset: Int? = nil) -> X86.Label {
    let label = a.label()
    stubs.append(
      .trap(
        label: label, kind: UInt8(truncatingIfNeeded: kind.rawValue),
        offset: Int32(truncatingIfNeeded: offset ?? self.offset)))
    return label
  }

  /// Traps if a condition holds.
  mutating func trap(_ kind: TrapKind, if condition: X86.Condition, at offset: Int? = nil) {
    a.j(condition, trap(kind, at: offset))
  }
}
