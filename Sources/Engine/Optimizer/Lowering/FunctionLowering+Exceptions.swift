import CNative
import Heap
import WebAssembly

/// Exceptions (Documentation/Native.md). Calls within a `try_table` are invokes, which cost nothing more than calls. All of a
/// block's go to one landing pad, which leads to a chain of comparisons with the tags of the clauses; at its end stands the
/// chain of the block outside, or what throws the exception on.
extension FunctionLowering {
  /// An open `try_table` with clauses.
  struct Try {
    /// Which of the open blocks it is.
    var frame: Int
    /// The clauses, and the open blocks whose labels they go to.
    var clauses: [(clause: CatchClause, target: Int)]
    /// Where invokes go that throw, once there is one.
    var pad: Block?
    /// Where the clauses are tried, and the exception there.
    var dispatch: (block: Block, exception: Value)?
  }

  mutating func visitTryTable(
    _ instruction: InstructionInfo, _ type: BlockType, _ catches: [CatchClause]
  ) throws(WebAssemblyError) {
    guard isReachable else {
      skipped += 1
      return
    }
    let (parameters, results) = types(type)
    for type in parameters + results { try check(type) }
    for clause in catches where clause.kind == .catch || clause.kind == .catchRef {
      for type in values(clause.tag) { try check(type) }
    }
    // The labels count from outside the block.
    let clauses = catches.map { (clause: $0, target: frame($0.label)) }
    if !clauses.isEmpty { tries.append(Try(frame: frames.count, clauses: clauses)) }
    open(instruction.opcode, parameters, results)
  }

  mutating func visitTag(_ instruction: InstructionInfo, _ index: TagIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    guard instruction.opcode == .throw else { throw notLowered(instruction) }
    let types = values(index)
    for type in types { try check(type) }
    let slots = e.load(e.pointer, e.offset(field(ContextLayout.execution), ContextLayout.slots), .records)
    e.store(pop(types.count), types, slots)
    leave(by: NATIVE_THROW, [e.constant(e.i64, UInt64(index)), e.cast(.ptrToInt, slots, e.i64)])
    setUnreachable()
  }

  mutating func throwReference() {
    let exception = pop()
    trap(.nullExceptionReference, if: e.compare(.eq, exception, e.zero(e.i64)))
    leave(by: NATIVE_THROW_REFERENCE, [exception])
    setUnreachable()
  }

  /// The types of the values of a tag's exceptions.
  private func values(_ tag: TagIndex) -> [ValueType] { chunk.signature(context.tags[Int(tag)]).parameters }

  /// Calls a function of the runtime that throws.
  private mutating func leave(by function: NativeFunction, _ words: [Value]) {
    let (target, type) = e.runtime(function, instance, words.count)
    _ = catchingCall(target, type, [instance] + words, convention: CallingConvention.c)
    e.unreachable()
  }

  /// Calls something that may throw.
  mutating func catchingCall(_ target: Value, _ type: Type, _ arguments: [Value], convention: UInt32) -> Value {
    guard !tries.isEmpty else { return e.call(target, type, arguments, convention: convention, tail: .never) }
    let pad = pad()
    let usual = e.block(function)
    let call = e.invoke(target, type, arguments, convention: convention, usual, pad)
    e.move(to: usual)
    return call
  }

  // Landing.

  /// The landing pad of the innermost block that catches.
  private mutating func pad() -> Block {
    let last = tries.count - 1
    if let pad = tries[last].pad { return pad }
    let current = e.currentBlock
    let pad = e.block(function)
    e.move(to: pad)
    let exception = e.landingPad()
    tries[last].pad = pad
    if let known = tries[last].dispatch {
      // A block within has led here before.
      goOn(exception, to: known)
    } else {
      goOn(exception, to: makeDispatch(last))
      makeChains(last)
    }
    e.move(to: current)
    return pad
  }

  /// Lets an exception go to a block that begins with a phi for it.
  private func goOn(_ exception: Value, to target: (block: Block, exception: Value)) {
    e.add(exception, from: e.currentBlock, to: target.exception)
    e.jump(target.block)
  }

  private mutating func makeDispatch(_ level: Int) -> (block: Block, exception: Value) {
    let (block, phis) = label([.exnref])
    tries[level].dispatch = (block, phis[0])
    return (block, phis[0])
  }

  /// Makes what tries the clauses of a block whose place for it is there, and of those outside as far as they have none.
  private mutating func makeChains(_ level: Int) {
    var level = level
    while let (block, exception) = tries[level].dispatch {
      e.move(to: block)
      guard makeChain(tries[level].clauses, exception) else { return }
      guard level > 0 else { return goOn(exception, to: makeRethrow()) }
      level -= 1
      if let known = tries[level].dispatch { return goOn(exception, to: known) }
      goOn(exception, to: makeDispatch(level))
    }
  }

  /// Tries clauses, in the current block.
  /// - Returns: Whether an exception may be none of theirs: then the current block is where it goes on.
  private mutating func makeChain(_ clauses: [(clause: CatchClause, target: Int)], _ exception: Value) -> Bool {
    let object = e.cast(.intToPtr, exception, e.pointer)
    let tag = e.load(e.i64, e.offset(object, UInt64(StructLayout.tagOffset)), .heap)
    for (clause, target) in clauses {
      var next: Block?
      var carried: [Value] = []
      if clause.kind == .catch || clause.kind == .catchRef {
        let expected = e.loadInvariant(
          e.i64, e.offset(field(ContextLayout.tags), ContextLayout.element(Int(clause.tag))))
        let take = e.block(function)
        let other = e.block(function)
        e.branch(e.compare(.eq, tag, expected), take, other)
        e.move(to: take)
        carried = loadValues(clause.tag, object)
        next = other
      }
      if clause.kind == .catchRef || clause.kind == .catchAllRef { carried.append(exception) }
      jump(to: target, with: carried)
      guard let next else { return false }
      e.move(to: next)
    }
    return true
  }

  /// The values of an exception.
  private mutating func loadValues(_ tag: TagIndex, _ object: Value) -> [Value] {
    let types = values(tag)
    let layout = StructLayout.exception(types) { context.types.shapes[Int($0)].isFunction }
    return zip(types, layout.fields).map { type, field in
      loadField(e.offset(object, UInt64(field.offset)), field.storage, type)
    }
  }

  /// Where exceptions go that the function does not catch.
  private mutating func makeRethrow() -> (block: Block, exception: Value) {
    if let rethrow { return rethrow }
    let current = e.currentBlock
    let (block, phis) = label([.exnref])
    e.move(to: block)
    _ = e.callRuntime(NATIVE_THROW_REFERENCE, instance, [phis[0]], mayThrow: true)
    e.unreachable()
    e.move(to: current)
    rethrow = (block, phis[0])
    return (block, phis[0])
  }
}
