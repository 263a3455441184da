import Assembler
import CExecution
import CNative
import Runtime
import WebAssembly

/// The code between machine code and the interpreter: for each function type a wrapper, by which the interpreter calls compiled
/// functions, and a thunk, by which they call what has no machine code (Documentation/Native.md).
struct Bridges: ~Copyable {
  var a: X86.Assembler

  init(_ assembler: consuming X86.Assembler) { a = assembler }

  consuming func assembler() -> X86.Assembler { a }

  /// Where the next code begins.
  mutating func alignedCount() -> Int {
    a.align(16)
    return a.count
  }

  /// Writes `(context, slots, target)`, a function of C: it calls machine code with arguments from slots, and puts the results there.
  mutating func wrapper(_ shape: CallShape) {
    a.align(16)
    a.push(.rbp)
    a.mov64(.rbp, .rsp)
    // What compiled functions do not keep but C does.
    for register in [X86.GeneralRegister.rbx, .r13, .r14] { a.push(register) }
    a.mov64(.rbx, .rsi)
    a.mov64(.rax, .rdx)
    let offsets = Self.offsets(shape.parameters)
    for (index, place) in shape.arguments.enumerated().reversed() {
      switch place {
      case .stack: a.push(X86.Address(.rbx, offsets[index]))
      case .words(let low, let high):
        if case .stack = high { a.push(X86.Address(.rbx, offsets[index] + 8)) }
        if case .stack = low { a.push(X86.Address(.rbx, offsets[index])) }
      default: break
      }
    }
    for (index, place) in shape.arguments.enumerated() {
      let slot = X86.Address(.rbx, offsets[index])
      switch place {
      case .general(let register): a.mov64(register, slot)
      case .vector(let register): a.load(register, shape.parameters[index], slot)
      case .words(let low, let high):
        if case .general(let register) = low { a.mov64(register, slot) }
        if case .general(let register) = high { a.mov64(register, slot.advanced(by: 8)) }
      case .stack: break
      }
    }
    // The arguments are in registers or on the stack when the callee writes its results.
    if shape.returnsInMemory { a.mov64(.rdx, .rbx) }
    a.mov64(.rsi, X86.Address(.rdi, Int32(CONTEXT_MEMORY)))
    a.call(.rax)
    let results = Self.offsets(shape.results)
    for (index, place) in shape.places.enumerated() {
      store(place, shape.results[index], X86.Address(.rbx, results[index]), using: .r13)
    }
    a.mov64(.r14, X86.Address(.rbp, -24))
    a.mov64(.r13, X86.Address(.rbp, -16))
    a.mov64(.rbx, X86.Address(.rbp, -8))
    a.leave()
    a.ret()
  }

  /// Writes what calls the function of a record, which is in `rsi`, by the runtime.
  mutating func thunk(_ shape: CallShape) {
    a.align(16)
    a.push(.rbp)
    a.mov64(.rbp, .rsp)
    a.mov64(.rax, X86.Address(.rdi, Int32(CONTEXT_EXECUTION)))
    a.mov64(.r10, X86.Address(.rax, Int32(EXECUTION_SLOTS)))
    a.push(.r10)
    a.push(.rdx)
    let offsets = Self.offsets(shape.parameters)
    for (index, place) in shape.arguments.enumerated() {
      let slot = X86.Address(.r10, offsets[index])
      if case .words(let low, let high) = place {
        store(low.place, .i64, slot, using: .r11)
        store(high.place, .i64, slot.advanced(by: 8), using: .r11)
      } else {
        store(place, shape.parameters[index], slot, using: .r11)
      }
    }
    a.mov64(.rdx, .r10)
    a.mov64(.rax, X86.Address(.rdi, Int32(CONTEXT_RUNTIME)))
    a.call(X86.Address(.rax, Int32(NATIVE_CALL.rawValue) * 8))
    a.mov64(.r10, X86.Address(.rbp, -8))
    let results = Self.offsets(shape.results)
    if shape.returnsInMemory {
      a.mov64(.rdx, X86.Address(.rbp, -16))
      for offset in stride(from: Int32(0), to: Int32(shape.results.reduce(0) { $0 + $1.slots }) * 8, by: 8) {
        a.mov64(.rax, X86.Address(.r10, offset))
        a.mov64(X86.Address(.rdx, offset), .rax)
      }
    }
    for (index, place) in shape.places.enumerated() {
      switch place {
      case .general(let register): a.mov64(register, X86.Address(.r10, results[index]))
      case .vector(let register): a.load(register, shape.results[index], X86.Address(.r10, results[index]))
      default: break
      }
    }
    a.leave()
    if shape.stackSize == 0 { a.ret() } else { a.ret(imm16: Int16(truncatingIfNeeded: shape.stackSize)) }
  }

  /// Stores a value as slots have it.
  private mutating func store(
    _ place: CallShape.Place, _ type: ValueType, _ slot: X86.Address, using register: X86.GeneralRegister
  ) {
    switch place {
    case .general(let own):
      // What is above 32 bits may be anything.
      if type == .i32 { a.mov32(own, own) }
      a.mov64(slot, own)
    case .vector(let own):
      if type == .f32 {
        a.vmovd(register, own)
        a.mov64(slot, register)
      } else {
        a.store(own, type, slot)
      }
    case .stack(let offset):
      let argument = X86.Address(.rbp, 16 + offset)
      a.mov(wide: type != .i32 && type != .f32, register, argument)
      a.mov64(slot, register)
    case .words: break
    }
  }

  /// Where values stand in slots, in bytes.
  private static func offsets(_ types: [ValueType]) -> [Int32] {
    var offset: Int32 = 0
    return types.map { type in
      defer { offset += Int32(type.slots) * 8 }
      return offset
    }
  }
}
