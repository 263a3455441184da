import CExecution
import CNative
import Runtime
import WebAssembly

/// Blocks, branches and calls.
extension FunctionLowering {
  func types(_ type: BlockType) -> (parameters: [ValueType], results: [ValueType]) {
    switch type {
    case .empty: return ([], [])
    case .value(let type): return ([], [type])
    case .type(let index):
      let signature = chunk.signature(index)
      return (signature.parameters, signature.results)
    }
  }

  /// Makes a block with phis for values of some types.
  mutating func label(_ types: [ValueType]) -> (block: Block, phis: [Value]) {
    let current = e.currentBlock
    let block = e.block(function)
    e.move(to: block)
    let phis = types.map { e.phi(e.type($0)) }
    e.move(to: current)
    for (phi, type) in zip(phis, types) { note(phi, type) }
    return (block, phis)
  }

  /// Lets values go to phis from the current block.
  func carry(_ values: ArraySlice<Value>, to phis: [Value]) {
    let block = e.currentBlock
    for (value, phi) in zip(values, phis) { e.add(value, from: block, to: phi) }
  }

  func frame(_ label: LabelIndex) -> Int { frames.count - 1 - Int(label) }

  // Branches.

  /// Makes the top operands go to a label; the edge itself is the caller's to build.
  /// - Returns: Where the edge goes.
  private mutating func connect(to target: Int) -> Block {
    guard target > 0 else {
      // A branch to the function's block returns.
      let current = e.currentBlock
      let block = e.block(function)
      e.move(to: block)
      leaveFunction()
      e.move(to: current)
      return block
    }
    let frame = frames[target]
    carry(operands.suffix(frame.labelPhis.count), to: frame.labelPhis)
    if frame.opcode != .loop {
      frames[target].isEndReached = true
      frames[target].isTarget = true
    }
    return frame.label
  }

  private mutating func jump(to target: Int) {
    if target == 0 { leaveFunction() } else { e.jump(connect(to: target)) }
  }

  /// Goes to a label with values that are not among the operands.
  mutating func jump(to target: Int, with values: [Value]) {
    guard target > 0 else { return e.leave(values, signature, resultMemory) }
    carry(values[...], to: frames[target].labelPhis)
    e.jump(frames[target].label)
    guard frames[target].opcode != .loop else { return }
    frames[target].isEndReached = true
    frames[target].isTarget = true
  }

  private func leaveFunction() {
    e.leave(Array(operands.suffix(signature.results.count)), signature, resultMemory)
  }

  mutating func setUnreachable() {
    let last = frames.count - 1
    frames[last].isUnreachable = true
    operands.removeLast(operands.count - frames[last].height)
  }

  mutating func visitLabel(_ instruction: InstructionInfo, _ label: LabelIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    switch instruction.opcode {
    case .br:
      jump(to: frame(label))
      setUnreachable()
    case .brIf: branch(if: popCondition(), to: frame(label))
    case .brOnNull:
      let reference = pop()
      branch(if: e.compare(.eq, reference, e.zero(e.i64)), to: frame(label))
      push(reference)
    case .brOnNonNull:
      let reference = operands[operands.count - 1]
      branch(if: e.compare(.ne, reference, e.zero(e.i64)), to: frame(label))
      _ = pop()
    default: throw notLowered(instruction)
    }
  }

  mutating func branch(if condition: Value, to target: Int) {
    let usual = e.block(function)
    let block = connect(to: target)
    e.branch(condition, block, usual)
    e.move(to: usual)
    beginRun()
  }

  mutating func visitLabels(
    _ instruction: InstructionInfo, _ labels: [LabelIndex], default last: LabelIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let index = pop()
    var leaving: Block?
    var targets: [Block] = []
    for label in labels + [last] {
      let target = frame(label)
      if target == 0 {
        // One block that returns is enough.
        let block = leaving ?? connect(to: 0)
        leaving = block
        targets.append(block)
      } else {
        targets.append(connect(to: target))
      }
    }
    let otherwise = targets.removeLast()
    e.branchTable(index, otherwise, targets)
    setUnreachable()
  }

  // Blocks.

  mutating func visitBlock(_ instruction: InstructionInfo, _ type: BlockType) throws(WebAssemblyError) {
    guard isReachable else {
      skipped += 1
      return
    }
    let (parameters, results) = types(type)
    for type in parameters + results { try check(type) }
    open(instruction.opcode, parameters, results)
  }

  /// Opens a block.
  mutating func open(_ opcode: Opcode, _ parameters: [ValueType], _ results: [ValueType]) {
    let condition = opcode == .if ? popCondition() : nil
    let height = operands.count - parameters.count
    demote(height)
    let end = label(results)
    var frame = Frame(
      opcode: opcode, label: end.block, labelPhis: end.phis, end: end.block, endPhis: end.phis,
      height: height)
    if opcode == .loop {
      let head = label(parameters)
      carry(operands.suffix(parameters.count), to: head.phis)
      e.jump(head.block)
      e.move(to: head.block)
      operands.removeLast(parameters.count)
      enter(head, height)
      promote(height)
      operands += head.phis
      (frame.label, frame.labelPhis) = original(head)
      frame.loop = offset
    } else if let condition {
      let then = e.block(function)
      let otherwise = e.block(function)
      e.branch(condition, then, otherwise)
      e.move(to: then)
      frame.otherwise = (otherwise, Array(operands.suffix(parameters.count)))
    }
    frames.append(frame)
    if opcode == .loop || opcode == .if { beginRun() }
  }

  mutating func visitDelimiter(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    if skipped > 0 {
      if instruction.opcode == .end { skipped -= 1 }
      return
    }
    if instruction.opcode == .else { visitElse() } else { visitEnd() }
  }

  /// Lets the results of a block's arm go to its end.
  private mutating func finishArm() {
    let last = frames.count - 1
    guard !frames[last].isUnreachable else { return }
    carry(operands.suffix(frames[last].endPhis.count), to: frames[last].endPhis)
    e.jump(frames[last].end)
    frames[last].isEndReached = true
  }

  private mutating func visitElse() {
    let last = frames.count - 1
    if !frames[last].isUnreachable { frames[last].isTarget = true }
    finishArm()
    guard let otherwise = frames[last].otherwise else { return }
    operands.removeLast(operands.count - frames[last].height)
    operands += otherwise.operands
    frames[last].otherwise = nil
    frames[last].isUnreachable = false
    e.move(to: otherwise.block)
    promote(frames[last].height)
    beginRun()
  }

  private mutating func visitEnd() {
    let last = frames.count - 1
    if tries.last?.frame == last {
      tries.removeLast()
      // What follows is a run of its own, as it is for who comes from a clause.
      if !frames[last].isUnreachable { frames[last].isTarget = true }
    }
    if last == 0 {
      if !frames[0].isUnreachable { leaveFunction() }
      frames.removeLast()
      return
    }
    finishArm()
    if let otherwise = frames[last].otherwise {
      // Without `else` the parameters are the results.
      e.move(to: otherwise.block)
      carry(otherwise.operands[...], to: frames[last].endPhis)
      e.jump(frames[last].end)
      frames[last].isEndReached = true
      frames[last].isTarget = true
    }
    let frame = frames.removeLast()
    operands.removeLast(operands.count - frame.height)
    if frame.isEndReached {
      e.move(to: frame.end)
      promote(frame.height)
      operands += frame.endPhis
      if frame.isTarget { beginRun() }
    } else {
      e.delete(frame.end)
      frames[last - 1].isUnreachable = true
      operands.removeLast(operands.count - frames[last - 1].height)
    }
  }

  // Calls.

  mutating func visitFunction(_ instruction: InstructionInfo, _ index: FunctionIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let imported = UInt32(context.importedFunctionCount)
    if instruction.opcode == .refFunc {
      push(reference(to: index))
      return
    }
    let isTail = instruction.opcode == .returnCall
    let type = context.functions[Int(index)]
    try check(type)
    if index >= imported {
      call(chunk.function(Int(index - imported)), type, instance, memory, isTail: isTail)
    } else {
      call(record: element(field(ContextLayout.imports), Int(index)), type, isTail: isTail)
    }
  }

  /// Refuses function types with values that compiled frames cannot hold yet.
  private func check(_ type: TypeIndex) throws(WebAssemblyError) {
    let signature = chunk.signature(type)
    for type in signature.parameters { try check(type) }
    for type in signature.results { try check(type) }
  }

  /// The address of a function's record as a reference.
  private mutating func reference(to index: FunctionIndex) -> Value {
    e.callRuntime(NATIVE_FUNCTION, instance, [e.constant(e.i64, UInt64(index))])
  }

  /// Calls machine code with the operands.
  private mutating func call(
    _ target: Value, _ type: TypeIndex, _ context: Value, _ memory: Value, isTail: Bool
  ) {
    let signature = chunk.signature(type)
    let values = pop(signature.parameters.count)
    var arguments = [context, memory]
    var room: Value?
    if signature.returnsInMemory {
      let place = isTail ? resultMemory : self.room(Signature.slots(signature.results))
      room = place
      arguments.append(place ?? e.poison(e.pointer))
    }
    arguments += e.pass(values, signature)
    if isTail {
      let call = e.call(target, chunk.type(type), arguments, tail: .must)
      e.leave(signature.resultType(e) == e.void ? nil : call)
      setUnreachable()
    } else {
      let call = catchingCall(target, chunk.type(type), arguments, convention: CallingConvention.native)
      let results = e.results(call, signature, room)
      for (result, type) in zip(results, signature.results) { push(result, type) }
      if room == nil, signature.results.count == 1, signature.results[0].isReference, !signature.results[0].isNullable {
        e.markNotNull(call)
      }
    }
  }

  /// Room on the stack for results.
  private mutating func room(_ slots: Int) -> Value {
    if let known = resultRooms[slots] { return known }
    let types = Array(repeating: e.i64, count: slots)
    let room = atEntry { e.stackSlot(e.structure(types)) }
    resultRooms[slots] = room
    return room
  }

  /// Calls the function of a record, whichever instance it belongs to and however it is run.
  ///
  /// A function of this instance has the same context and memory. Another one that is compiled is given its own; one that is
  /// not is called by the thunk of its type, which is given the record in place of the memory.
  private mutating func call(record: Value, _ type: TypeIndex, isTail: Bool) {
    let (target, context, memory) = choose(record, type)
    call(target, type, context, memory, isTail: isTail)
  }

  /// Pointers that depend on which of two blocks the current one was reached from.
  private func phis(_ pairs: [(Value, Value)], from first: Block, _ second: Block) -> [Value] {
    pairs.map { one, other in
      let phi = e.phi(e.pointer)
      e.add(one, from: first, to: phi)
      e.add(other, from: second, to: phi)
      return phi
    }
  }

  /// What to call for a record, and with which context and memory.
  private func choose(_ record: Value, _ type: TypeIndex) -> (target: Value, context: Value, memory: Value) {
    let owner = e.load(e.pointer, e.offset(record, ContextLayout.functionContext), .records)
    let entry = e.load(e.pointer, e.offset(record, ContextLayout.functionEntry), .records)
    let start = e.currentBlock
    let foreign = e.block(function)
    let merge = e.block(function)
    e.branch(e.compare(.eq, owner, instance), merge, foreign)
    e.move(to: foreign)
    let isCompiled = e.compare(.ne, entry, e.zero(e.pointer))
    let context = e.select(isCompiled, owner, instance)
    let base = e.load(e.pointer, e.offset(context, ContextLayout.memory), .records)
    let second = e.select(isCompiled, base, record)
    let target = e.select(isCompiled, entry, chunk.thunk(type))
    e.jump(merge)
    e.move(to: merge)
    let choices = phis([(entry, target), (instance, context), (memory, second)], from: start, foreign)
    return (choices[0], choices[1], choices[2])
  }

  mutating func visitTypeTable(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ table: TableIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try check(type)
    let index = popIndex(context.tables[Int(table)].addressType)
    let isTail = instruction.opcode == .returnCallIndirect
    if let functions = chunk.tables.contents[table] {
      return callFixed(table, functions.count, index, type, isTail: isTail)
    }
    let record = lookUp(table, index, type)
    call(record: record, type, isTail: isTail)
  }

  /// The record of a table's element, which may be called as one of a type.
  private func lookUp(_ table: TableIndex, _ index: Value, _ type: TypeIndex) -> Value {
    let tableRecord = element(field(ContextLayout.tables), Int(table))
    let count = e.load(e.i64, e.offset(tableRecord, ContextLayout.tableCount), .records)
    trap(.undefinedElement, if: e.compare(.uge, index, count))
    let elements = e.load(e.pointer, e.offset(tableRecord, ContextLayout.tableElements), .records)
    let reference = e.load(e.i64, e.element(elements, index), .tables)
    trap(.uninitializedElement, if: e.compare(.eq, reference, e.zero(e.i64)))
    let record = e.cast(.intToPtr, reference, e.pointer)
    checkType(record, type)
    return record
  }

  /// Calls an element of a table whose contents are known: the copy says where the function is, unless the type is not exactly
  /// the one that is asked for or the function is not of this module.
  private mutating func callFixed(
    _ table: TableIndex, _ count: Int, _ index: Value, _ type: TypeIndex, isTail: Bool
  ) {
    trap(.undefinedElement, if: e.compare(.uge, index, e.constant(e.i64, UInt64(count))))
    let copy = chunk.copy(ofTable: table)
    let element = e.loadInvariant(e.i64, e.element(copy, index))
    let number = e.cast(.trunc, element, e.i32)
    let rare = e.block(function)
    let usual = e.block(function)
    let merge = e.block(function)
    e.branchRarely(e.compare(.ne, number, e.constant(e.i32, chunk.typeNumber(type))), rare, usual)
    e.move(to: usual)
    let target = e.offset(copy, e.binary(.ashr, element, e.constant(e.i64, 32)))
    e.jump(merge)
    e.move(to: rare)
    let (other, itsContext, itsMemory) = choose(lookUp(table, index, type), type)
    let end = e.currentBlock
    e.jump(merge)
    e.move(to: merge)
    let choices = phis([(target, other), (instance, itsContext), (memory, itsMemory)], from: usual, end)
    call(choices[0], type, choices[1], choices[2], isTail: isTail)
  }

  /// Compares a function's type with the one that is expected; a type below it, or a record that has not been filled in,
  /// is looked at by the runtime.
  private func checkType(_ record: Value, _ type: TypeIndex) {
    let found = e.load(e.pointer, e.offset(record, ContextLayout.functionType), .records)
    let expected = element(field(ContextLayout.types), Int(type))
    let rare = e.block(function)
    let usual = e.block(function)
    e.branchRarely(e.compare(.ne, found, expected), rare, usual)
    e.move(to: rare)
    _ = e.callRuntime(
      NATIVE_CHECK_TYPE, instance, [e.cast(.ptrToInt, record, e.i64), e.constant(e.i64, UInt64(type))])
    e.jump(usual)
    e.move(to: usual)
  }

  mutating func visitType(_ instruction: InstructionInfo, _ index: TypeIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    switch instruction.opcode {
    case .callRef, .returnCallRef:
      try check(index)
      let reference = pop()
      trap(.nullFunctionReference, if: e.compare(.eq, reference, e.zero(e.i64)))
      call(
        record: e.cast(.intToPtr, reference, e.pointer), index, isTail: instruction.opcode == .returnCallRef)
    default: try lowerObject(instruction, index)
    }
  }

  /// Takes an index or address as 64 bits.
  mutating func popIndex(_ type: AddressType) -> Value {
    let value = pop()
    return type == .i32 ? e.cast(.zext, value, e.i64) : value
  }
}
