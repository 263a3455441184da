import Assembler
import CExecution
import CNative
import Runtime
import WebAssembly

/// Exceptions (Documentation/Native.md): `throw`, and which calls are within which `try_table`.
extension FunctionCompiler {
  /// A clause of a `try_table`.
  struct Catch {
    var kind: CatchClause.Kind
    var tag: TagIndex
    /// The block that its label belongs to, by its depth; 0 is the function.
    var block: Int
    /// Where the label is, what it expects, and the first slot for that.
    var label: X86.Label
    var types: TypeRange
    var firstSlot: Int32

    /// Whether it catches whatever there is.
    var catchesAll: Bool { kind == .catchAll || kind == .catchAllRef }
    /// Whether the label gets the exception.
    var takesReference: Bool { kind == .catchRef || kind == .catchAllRef }
  }

  /// A `try_table` with clauses.
  struct Try {
    var catches: [Catch]
    /// The one around it, or -1.
    var outer: Int
    /// Where it stands in the module.
    var offset: Int
    /// Whether a call within it may throw.
    var hasPad = false
    /// Where the clauses are tried, with the exception in `rax`; nil if none comes there.
    var dispatch: X86.Label?
  }

  /// What is known of a function's blocks that catch.
  struct ExceptionState {
    var tries: [Try] = []
    /// Those that are open, by number.
    var open: [Int] = []
    /// The calls of the runs that one block catches for: the last bytes of the first and the last one, and the block.
    var calls: [(first: Int, last: Int, number: Int)] = []
    /// Whether the next call continues the last run if it has the same block.
    var isContinued = false
  }

  mutating func visitTryTable(
    _ instruction: InstructionInfo, _ type: BlockType, _ catches: [CatchClause]
  ) throws(WebAssemblyError) {
    guard isReachable else {
      skipped += 1
      return
    }
    flush()
    let (parameters, results) = types(type)
    for index in 0..<parameters.count { try check(self.type(parameters, index)) }
    for index in 0..<results.count { try check(self.type(results, index)) }
    var clauses: [Catch] = []
    for clause in catches {
      if clause.kind == .catch || clause.kind == .catchRef {
        for type in values(clause.tag) { try check(type) }
      }
      // The labels count from outside the block.
      let target = block(clause.label)
      clauses.append(
        Catch(
          kind: clause.kind, tag: clause.tag, block: target, label: blocks[target].label,
          types: blocks[target].labelTypes, firstSlot: firstSlot(target)))
    }
    open(instruction.opcode, parameters, results)
    guard !clauses.isEmpty else { return }
    blocks.top.catches = true
    let outer = exceptions.open.last ?? -1
    exceptions.open.append(exceptions.tries.count)
    exceptions.tries.append(Try(catches: clauses, outer: outer, offset: offset))
  }

  /// Notes that a `try_table` with clauses ends.
  mutating func closeTry() { _ = exceptions.open.popLast() }

  /// Notes that a call has been written that may throw.
  mutating func noteCall() {
    guard let number = exceptions.open.last else {
      exceptions.isContinued = false
      return
    }
    let last = exceptions.calls.count - 1
    if exceptions.isContinued, exceptions.calls[last].number == number {
      exceptions.calls[last].last = a.count - 1
    } else {
      exceptions.calls.append((a.count - 1, a.count - 1, number))
      exceptions.isContinued = true
    }
    guard !exceptions.tries[number].hasPad else { return }
    exceptions.tries[number].hasPad = true
    // Exceptions may go to the labels of the clauses, and if none takes all, to those of the block outside.
    var next = number
    while next >= 0, exceptions.tries[next].dispatch == nil {
      exceptions.tries[next].dispatch = a.label()
      for clause in exceptions.tries[next].catches {
        blocks[clause.block].isTarget = true
        if clause.catchesAll { return }
      }
      next = exceptions.tries[next].outer
    }
  }

  /// The types of the values of a tag's exceptions.
  func values(_ tag: TagIndex) -> [ValueType] { shapes[context.tags[Int(tag)]].parameters }

  // Throwing.

  mutating func visitTag(_ instruction: InstructionInfo, _ index: TagIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    guard instruction.opcode == .throw else { throw notCompiled(instruction) }
    let types = values(index)
    for type in types { try check(type) }
    flush()
    mark()
    let (slots, other) = (takeGeneral(), takeGeneral())
    a.mov64(slots, X86.Address(instance(), Int32(CONTEXT_EXECUTION)))
    a.mov64(slots, X86.Address(slots, Int32(EXECUTION_SLOTS)))
    var offset = types.reduce(Int32(0)) { $0 + Int32($1.slots) * 8 }
    for type in types.reversed() {
      offset -= Int32(type.slots) * 8
      let value = pop()
      storeSlot(value, X86.Address(slots, offset), using: other)
      release(value)
    }
    release(other)
    let place = Operand(place: .general(slots), type: .i64, slot: 0)
    release(callRuntime(NATIVE_THROW, [word(UInt64(index)), place], mayThrow: true))
    setUnreachable()
  }

  mutating func throwReference() {
    let exception = pop()
    let held = generalRegister(exception)
    trapIfNull(held.register, exception.type, .nullExceptionReference)
    let place = Operand(place: held.isOwned ? .general(held.register) : exception.place, type: .i64, slot: 0)
    release(callRuntime(NATIVE_THROW_REFERENCE, [place], mayThrow: true))
    setUnreachable()
  }
}
