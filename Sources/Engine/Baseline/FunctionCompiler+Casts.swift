import Assembler
import CExecution
import CNative
import Heap
import Runtime
import WebAssembly

/// Tests of references, and casts.
extension FunctionCompiler {
  /// A test that is being written.
  private struct TypeTest {
    var reference: General
    /// What is known of it.
    var from: ValueType
    /// Registers to work with.
    var first: General
    var second: General
    var exits: Exits
  }

  /// Where a test goes, or what it says, as soon as it is decided.
  private enum Exits {
    case labels(yes: X86.Label, no: X86.Label)
    /// The outcome as a number, and where it is wanted.
    case number(General, end: X86.Label, value: Bool?)
  }

  /// What a test says where it has gone nowhere yet.
  private enum Outcome {
    case known(Bool)
    case flags(X86.Condition)
  }

  mutating func cast(_ instruction: InstructionInfo, _ type: HeapType) throws(WebAssemblyError) {
    mark()
    let isNullable = instruction.opcode == .refTestNull || instruction.opcode == .refCastNull
    let result = ValueType.reference(nullable: isNullable, type)
    try check(result)
    let operand = pop()
    let held = generalRegister(operand)
    if instruction.opcode == .refTest || instruction.opcode == .refTestNull {
      return test(held, operand.type, result)
    }
    let (yes, no) = (a.label(), trap(.castFailure))
    var test = typeTest(held.register, operand.type, .labels(yes: yes, no: no))
    switch outcome(&test, result) {
    case .known(true): break
    case .known(false): a.jmp(no)
    case .flags(let condition): a.j(condition.negated, no)
    }
    finish(test)
    a.bind(yes)
    if held.isOwned { return push(held.register, result) }
    push(operand.place, result)
    operands.top.type = result
  }

  /// `ref.test`
  private mutating func test(_ held: Held<General>, _ from: ValueType, _ type: ValueType) {
    let (register, end) = (takeGeneral(), a.label())
    var test = typeTest(held.register, from, .number(register, end: end, value: nil))
    switch outcome(&test, type) {
    case .known(let value): setNumber(&test, value)
    case .flags(let condition):
      a.set(condition, register)
      // It is 0 or 1 already if the test may have ended before.
      if case .number(_, _, nil) = test.exits { a.movzx32From8(register, register) }
    }
    a.bind(end)
    finish(test)
    release(held)
    push(register, .i32)
  }

  mutating func visitCastLabel(
    _ instruction: InstructionInfo, _ label: LabelIndex, from: ValueType, to: ValueType
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    mark()
    try check(to)
    let target = block(label)
    let branchesIfCast = instruction.opcode == .brOnCast
    let isSimple = blocks[target].labelTypes.count == 1 && (target > 0 || !shape.returnsInMemory)
    let (taken, over) = (isSimple ? blocks[target].label : a.label(), a.label())
    blocks[target].isTarget = true
    let last = operands.count - 1
    let type = operands[last].type
    let reference: Held<General>
    if isSimple {
      moveLastToCarrier()
      reference = Held(register: .rax, isOwned: false)
    } else {
      spillAll()
      reference = generalRegister(operands[last])
    }
    restoreAll()
    var test = typeTest(
      reference.register, type, branchesIfCast ? .labels(yes: taken, no: over) : .labels(yes: over, no: taken))
    let outcome = outcome(&test, to)
    finish(test)
    release(reference)
    switch outcome {
    case .known(let value): a.jmp(value == branchesIfCast ? taken : over)
    case .flags(let condition): a.j(branchesIfCast ? condition : condition.negated, taken)
    }
    if !isSimple {
      a.jmp(over)
      a.bind(taken)
      if target == 0 {
        leaveFunction()
      } else {
        carryAll(to: target)
        a.jmp(blocks[target].label)
      }
    }
    a.bind(over)
    if !branchesIfCast {
      operands[last].type = to
    } else if to.isNullable {
      operands[last].type = type.asNonNull
    }
    beginRun()
  }

  // Tests.

  private mutating func typeTest(_ reference: General, _ from: ValueType, _ exits: Exits) -> TypeTest {
    // All that a path needs is there before the first branch.
    _ = instance()
    let (first, second) = (takeGeneral(), takeGeneral())
    return TypeTest(reference: reference, from: from, first: first, second: second, exits: exits)
  }

  private mutating func finish(_ test: TypeTest) {
    release(test.first)
    release(test.second)
  }

  /// Says the outcome as a number, unless that is what the register has.
  private mutating func setNumber(_ test: inout TypeTest, _ value: Bool) {
    guard case .number(let register, let end, let known) = test.exits, known != value else { return }
    if value { a.mov32(register, imm32: 1) } else { a.xor32(register, register) }
    test.exits = .number(register, end: end, value: value)
  }

  /// Ends a test if a condition holds.
  private mutating func exit(_ test: TypeTest, if condition: X86.Condition, _ value: Bool) {
    switch test.exits {
    case .labels(let yes, let no): a.j(condition, value ? yes : no)
    case .number(_, let end, _): a.j(condition, end)
    }
  }

  /// Writes a test.
  private mutating func outcome(_ test: inout TypeTest, _ type: ValueType) -> Outcome {
    let reference = test.reference
    guard let heapType = type.heapType else { return .known(false) }
    if test.from.isNullable {
      if case .abstract(let abstract) = heapType, type.isNullable, abstract == abstract.top { return .known(true) }
      setNumber(&test, type.isNullable)
      a.test64(reference, reference)
      if case .abstract(let abstract) = heapType {
        // What is left to know is whether it is null.
        if abstract == abstract.top { return .flags(.notEqual) }
        if abstract == abstract.bottom { return type.isNullable ? .flags(.equal) : .known(false) }
      }
      exit(test, if: .equal, type.isNullable)
    }
    switch heapType {
    case .concrete(let index):
      if module.types[Int(index)].pointee.kind == 0 { return testFunction(test, index) }
      rejectNumbers(&test, isOfType: false)
      return testObject(test, index)
    case .abstract(let type):
      if type == type.top || type == type.bottom { return .known(type == type.top) }
      if type == .i31 {
        if test.from.isObject { return .known(false) }
        a.test8(reference, imm8: 1)
        return .flags(.notEqual)
      }
      rejectNumbers(&test, isOfType: type == .eq)
      return testKind(test, type)
    }
  }

  /// Ends the test of what is an i31.
  private mutating func rejectNumbers(_ test: inout TypeTest, isOfType: Bool) {
    guard !test.from.isObject else { return }
    setNumber(&test, isOfType)
    a.test8(test.reference, imm8: 1)
    exit(test, if: .notEqual, isOfType)
  }

  /// Loads the address of what the table of types has for the object into the first register.
  private mutating func loadEntry(_ test: TypeTest) {
    a.mov32(test.first, X86.Address(test.reference))
    a.mov64(test.second, X86.Address(instance(), Int32(CONTEXT_HEAP)))
    a.shift(.shl, wide: true, test.first, by: UInt8(Int(HEAP_ENTRY_SIZE).trailingZeroBitCount))
    a.arithmetic(.add, wide: true, test.first, X86.Address(test.second, Int32(HEAP_TYPES)))
  }

  /// Whether an object is of a type that the module defines.
  private mutating func testObject(_ test: TypeTest, _ index: TypeIndex) -> Outcome {
    let record = module.types[Int(index)].pointee
    if record.isFinal != 0 {
      loadNumber(test.first, index)
      a.arithmetic(.cmp, wide: false, X86.Address(test.reference), test.first)
    } else if record.depth < UInt32(HEAP_DISPLAY_DEPTH) {
      loadEntry(test)
      loadNumber(test.second, index)
      let place = Int32(HEAP_ENTRY_DISPLAY) + 4 * Int32(bitPattern: record.depth)
      a.arithmetic(.cmp, wide: false, X86.Address(test.first, place), test.second)
    } else {
      loadNumber(test.second, index)
      let call = slowCall(
        NATIVE_TEST_OBJECT, [.general(test.reference), .general(test.second), .constant(UInt64(record.depth))],
        result: test.first)
      a.jmp(call.label)
      a.bind(call.back)
      stubs.append(.slow(call))
      a.test32(test.first, test.first)
      return .flags(.notEqual)
    }
    return .flags(.equal)
  }

  private mutating func testKind(_ test: TypeTest, _ type: AbstractHeapType) -> Outcome {
    loadEntry(test)
    let kind = X86.Address(test.first, Int32(HEAP_ENTRY_KIND))
    switch type {
    case .struct: a.cmp8(kind, imm8: Int8(HeapObjectKind.structure.rawValue))
    case .array: a.cmp8(kind, imm8: Int8(HeapObjectKind.array.rawValue))
    default:
      // `eq`: a structure or an array, whose kinds are the first ones.
      a.cmp8(kind, imm8: Int8(HeapObjectKind.array.rawValue))
      return .flags(.belowOrEqual)
    }
    return .flags(.equal)
  }

  /// Whether a function is of a type: exactly of it, or as the runtime finds.
  private mutating func testFunction(_ test: TypeTest, _ type: TypeIndex) -> Outcome {
    a.mov64(test.second, X86.Address(instance(), Int32(CONTEXT_TYPES)))
    a.mov64(test.first, X86.Address(test.reference, Int32(FUNCTION_TYPE)))
    a.arithmetic(.cmp, wide: true, test.first, X86.Address(test.second, Int32(bitPattern: type) * 8))
    // The type's address is not 0.
    callSlowly(
      if: .notEqual, NATIVE_TEST_FUNCTION, [.general(test.reference), .constant(UInt64(type))], result: test.first)
    a.test64(test.first, test.first)
    return .flags(.notEqual)
  }
}
