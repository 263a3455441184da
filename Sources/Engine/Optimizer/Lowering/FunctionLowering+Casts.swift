import CExecution
import CNative
import Heap
import Runtime
import WebAssembly

/// Tests of references, and casts.
extension FunctionLowering {
  /// Whether the values of a type are null or objects, never an i31.
  func isObject(_ type: ValueType) -> Bool {
    switch type.heapType {
    case .concrete, .abstract(.struct), .abstract(.array), .abstract(.none), .abstract(.noextern), .abstract(.exn),
      .abstract(.noexn):
      true
    default: false
    }
  }

  /// Notes what the type of a value says of it.
  mutating func note(_ value: Value, _ type: ValueType) {
    if isObject(type) { objects.insert(value) }
  }

  mutating func lowerCast(_ instruction: InstructionInfo, _ type: HeapType) {
    let isNullable = instruction.opcode == .refTestNull || instruction.opcode == .refCastNull
    let reference = pop()
    let outcome = test(reference, type, isNullable: isNullable)
    if instruction.opcode == .refTest || instruction.opcode == .refTestNull { return push(condition: outcome) }
    trap(.castFailure, if: e.compare(.eq, outcome, e.zero(e.i1)))
    push(reference, .reference(nullable: isNullable, type))
  }

  mutating func visitCastLabel(
    _ instruction: InstructionInfo, _ label: LabelIndex, from: ValueType, to: ValueType
  ) throws(WebAssemblyError) {
    guard isReachable, let type = to.heapType else { return }
    let reference = operands[operands.count - 1]
    note(reference, from)
    let outcome = test(reference, type, isNullable: to.isNullable)
    let condition = instruction.opcode == .brOnCast ? outcome : e.compare(.eq, outcome, e.zero(e.i1))
    branch(if: condition, to: frame(label))
  }

  /// Whether a reference is of a type.
  private func test(_ reference: Value, _ type: HeapType, isNullable: Bool) -> Value {
    let merge = e.block(function)
    var outcomes: [(Block, Value)] = []
    let object = e.block(function)
    outcomes.append((e.currentBlock, e.constant(e.i1, isNullable ? 1 : 0)))
    e.branch(e.compare(.eq, reference, e.zero(e.i64)), merge, object)
    e.move(to: object)
    let outcome: Value
    switch type {
    case .concrete(let index):
      if module.types[Int(index)].pointee.kind == 0 {
        outcome = testFunction(reference, index)
      } else {
        rejectNumbers(reference, merge, &outcomes, isOfType: false)
        outcome = testObject(reference, index)
      }
    case .abstract(let type):
      if type == type.top || type == type.bottom {
        outcome = e.constant(e.i1, type == type.top ? 1 : 0)
      } else if type == .i31 {
        outcome = isNumber(reference)
      } else {
        rejectNumbers(reference, merge, &outcomes, isOfType: type == .eq)
        outcome = testKind(reference, type)
      }
    }
    outcomes.append((e.currentBlock, outcome))
    e.jump(merge)
    e.move(to: merge)
    let phi = e.phi(e.i1)
    for (block, outcome) in outcomes { e.add(outcome, from: block, to: phi) }
    return phi
  }

  private func isNumber(_ reference: Value) -> Value {
    if objects.contains(reference) { return e.constant(e.i1, 0) }
    return e.compare(.ne, e.binary(.and, reference, e.constant(e.i64, 1)), e.zero(e.i64))
  }

  /// Ends the test of what is an i31.
  private func rejectNumbers(
    _ reference: Value, _ merge: Block, _ outcomes: inout [(Block, Value)], isOfType: Bool
  ) {
    guard !objects.contains(reference) else { return }
    let object = e.block(function)
    outcomes.append((e.currentBlock, e.constant(e.i1, isOfType ? 1 : 0)))
    e.branch(isNumber(reference), merge, object)
    e.move(to: object)
  }

  private func header(_ object: Value) -> Value { e.load(e.i32, address(object), tag: "header", alignment: 8) }

  /// What the table of types has for an object.
  private func entry(_ object: Value) -> Value {
    let types = e.loadInvariant(e.pointer, e.offset(heap, ContextLayout.heapTypes))
    let number = e.cast(.zext, header(object), e.i64)
    return e.offset(types, e.binary(.mul, number, e.constant(e.i64, ContextLayout.entrySize)))
  }

  /// Whether an object is of a type that the module defines.
  private func testObject(_ object: Value, _ index: TypeIndex) -> Value {
    let record = module.types[Int(index)].pointee
    let number = chunk.number(index)
    if record.isFinal != 0 { return e.compare(.eq, header(object), number) }
    guard record.depth < ContextLayout.displayDepth else {
      let found = e.callRuntime(
        NATIVE_TEST_OBJECT, instance,
        [object, e.cast(.zext, number, e.i64), e.constant(e.i64, UInt64(record.depth))])
      return e.compare(.ne, found, e.zero(e.i64))
    }
    let place = e.offset(entry(object), ContextLayout.entryDisplay + 4 * UInt64(record.depth))
    return e.compare(.eq, e.loadInvariant(e.i32, place, alignment: 4), number)
  }

  private func testKind(_ object: Value, _ type: AbstractHeapType) -> Value {
    let kind = e.loadInvariant(e.i8, e.offset(entry(object), ContextLayout.entryKind), alignment: 1)
    let isStructure = e.compare(.eq, kind, e.constant(e.i8, UInt64(HeapObjectKind.structure.rawValue)))
    let isArray = e.compare(.eq, kind, e.constant(e.i8, UInt64(HeapObjectKind.array.rawValue)))
    switch type {
    case .struct: return isStructure
    case .array: return isArray
    default: return e.binary(.or, isStructure, isArray)
    }
  }

  /// Whether a function is of a type: exactly of it, or as the runtime finds.
  private func testFunction(_ reference: Value, _ type: TypeIndex) -> Value {
    let found = e.load(e.pointer, address(reference, ContextLayout.functionType), .records)
    let start = e.currentBlock
    let other = e.block(function)
    let merge = e.block(function)
    e.branch(e.compare(.eq, found, element(field(ContextLayout.types), Int(type))), merge, other)
    e.move(to: other)
    let outcome = e.compare(
      .ne, e.callRuntime(NATIVE_TEST_FUNCTION, instance, [reference, e.constant(e.i64, UInt64(type))]), e.zero(e.i64))
    e.jump(merge)
    e.move(to: merge)
    let phi = e.phi(e.i1)
    e.add(e.constant(e.i1, 1), from: start, to: phi)
    e.add(outcome, from: other, to: phi)
    return phi
  }
}
