import Assembler
import CExecution
import CNative
import Heap
import MachineCode
import Runtime
import WebAssembly

/// Landing pads, which stand behind the function.
///
/// There `rax` has the exception, and the registers that the function keeps for its caller have what they had at the call; what
/// else is in registers was saved before it. The operands that the labels of the clauses need are in their slots.
extension FunctionCompiler {
  mutating func finishExceptions() {
    guard !exceptions.calls.isEmpty else { return }
    var landings = Array(repeating: 0, count: exceptions.tries.count)
    var rethrow: X86.Label?
    let first = exceptions.tries.firstIndex { $0.dispatch != nil }
    // The inner ones first: they go on to the outer ones.
    for number in exceptions.tries.indices.reversed() {
      let block = exceptions.tries[number]
      guard let dispatch = block.dispatch else { continue }
      landings[number] = a.count
      mark(block.offset)
      take(.rax)
      if block.hasPad {
        loseLocals()
        restoreAll()
      }
      a.bind(dispatch)
      if !tryClauses(block.catches) {
        if block.outer >= 0, let outer = exceptions.tries[block.outer].dispatch {
          a.jmp(outer)
        } else {
          // What throws it again stands behind the last one.
          let label = rethrow ?? a.label()
          rethrow = label
          if number != first { a.jmp(label) }
        }
      }
      release(.rax)
    }
    if let rethrow {
      a.bind(rethrow)
      a.mov64(.rsi, .rax)
      a.mov64(.rax, X86.Address(.rdi, Int32(CONTEXT_RUNTIME)))
      a.call(X86.Address(.rax, Int32(NATIVE_THROW_REFERENCE.rawValue) * 8))
    }
    for run in exceptions.calls { pads.append((run.first, run.last + 1, landings[run.number])) }
  }

  /// Compares the exception's tag with those of some clauses.
  /// - Returns: Whether one takes all.
  private mutating func tryClauses(_ clauses: [Catch]) -> Bool {
    let tag = takeGeneral()
    defer { release(tag) }
    if let first = clauses.first, !first.catchesAll {
      a.mov64(tag, X86.Address(.rax, Int32(StructLayout.tagOffset)))
    }
    for clause in clauses {
      if clause.catchesAll {
        deliver(clause, [])
        return true
      }
      let next = a.label()
      let other = takeGeneral()
      a.mov64(other, X86.Address(.rdi, Int32(CONTEXT_TAGS)))
      a.arithmetic(.cmp, wide: true, tag, X86.Address(other, Int32(bitPattern: clause.tag) * 8))
      a.j(.notEqual, next)
      release(other)
      deliver(clause, values(clause.tag))
      a.bind(next)
    }
    return false
  }

  /// Goes to a clause's label with the values of the exception that is in `rax`.
  private mutating func deliver(_ clause: Catch, _ types: [ValueType]) {
    let count = types.count + (clause.takesReference ? 1 : 0)
    let fields = StructLayout.exception(types) { context.types.shapes[Int($0)].isFunction }.fields
    func place(_ index: Int) -> X86.Address { X86.Address(.rax, Int32(bitPattern: fields[index].offset)) }
    let isRegular = clause.block > 0 || !shape.returnsInMemory
    if count == 0 || count == 1 && isRegular {
      // The only value goes to rax or xmm0.
      if let type = types.first {
        if type.isInVectorRegister {
          load(Vector(0), type, place(0))
        } else {
          let other = takeGeneral()
          load(.rax, place(0), fields[0].storage, type, using: other)
          release(other)
        }
      }
      return a.jmp(clause.label)
    }
    var number = clause.firstSlot
    let (register, other) = (takeGeneral(), takeGeneral())
    for (index, type) in types.enumerated() {
      let target = slot(number, type)
      if type.isInVectorRegister {
        load(Vector(0), type, place(index))
        store(Vector(0), type, target)
      } else {
        load(register, place(index), fields[index].storage, type, using: other)
        a.mov(wide: type.isWide, target, register)
      }
      number += type == .v128 ? 2 : 1
    }
    if clause.takesReference { a.mov64(slot(number, .exnref), .rax) }
    release(register)
    release(other)
    guard clause.block == 0 else { return a.jmp(clause.label) }
    // They are the function's results.
    release(.rax)
    for index in 0..<clause.types.count { pushSlot(type(clause.types, index)) }
    if shape.returnsInMemory { storeResults() } else { moveTogether(clause.types.count, to: shape.places) }
    a.jmp(clause.label)
    truncate(to: 0)
    take(.rax)
  }
}
