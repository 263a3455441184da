import Assembler
import CExecution
import CNative
import MachineCode
import Runtime
import WebAssembly

/// Calls.
extension FunctionCompiler {
  /// A move of a value to a register.
  struct Move: BitwiseCopyable {
    var target: UInt8
    var operand: Operand
    /// The register that it reads.
    var source = noRegister

    static var noRegister: UInt8 { 16 }

    /// One of four bits for each register.
    static func reader(_ register: UInt8) -> UInt64 { register == noRegister ? 0 : 1 &<< (4 &* UInt64(register)) }
  }

  // Moves.

  /// Puts top operands into places, all at once; places on the stack, and for words, are left out. The operands are still there.
  /// - Parameter areResults: Whether they are places of results, and not of arguments.
  mutating func moveTogether(_ count: Int, to places: [CallShape.Place], areResults: Bool = true) {
    guard count > 0 else { return }
    let first = operands.count - count
    // Mostly no operand is in a register that is a place, or there is only one: then nobody waits for anybody.
    let targets = areResults ? Self.resultRegisters : Self.argumentRegisters
    if count == 1 || (general.taken & targets == 0 && vector.taken == 0) {
      for index in 0..<count {
        switch places[index] {
        case .general(let register): load(register, operands[first + index])
        case .vector(let register): load(register, operands[first + index])
        default: break
        }
      }
      return
    }
    var hasVectors = false
    moves.removeAll()
    for index in 0..<count {
      switch places[index] {
      case .general(let register):
        moves.append(Move(target: register.number, operand: operands[first + index]))
      case .vector: hasVectors = true
      default: break
      }
    }
    makeMoves()
    guard hasVectors else { return }
    for index in 0..<count {
      if case .vector(let register) = places[index] {
        moves.append(Move(target: register.number, operand: operands[first + index]))
      }
    }
    makeMoves()
  }

  /// The registers that integers and references are passed in, and those that they are returned in.
  private static let argumentRegisters = CallShape.argumentRegisters.reduce(0 as UInt16) { $0 | 1 << UInt16($1.number) }
  private static let resultRegisters = CallShape.resultRegisters.reduce(0 as UInt16) { $0 | 1 << UInt16($1.number) }

  /// Loads half of a vector.
  private mutating func loadWord(_ register: General, _ value: Operand, _ word: Int32) {
    switch vectorSource(value) {
    case .register(let vector): a.vpextrq(register, vector, UInt8(word))
    case .memory(let place): a.mov64(register, place.advanced(by: 8 * word))
    }
  }

  /// The number of the register that an operand has or is; which kind of register its type says.
  private mutating func source(ofMove operand: Operand) -> UInt8 {
    switch operand.place {
    case .general(let register): register.number
    case .vector(let register): register.number
    case .local(let local) where locals[local].register >= 0: UInt8(locals[local].register)
    default: Move.noRegister
    }
  }

  /// Makes the moves that have been noted, all to registers of one kind.
  private mutating func makeMoves() {
    // Nobody waits for one that is alone.
    if moves.count == 1 { return make(moves.removeLast()) }
    // For each register how many moves read it, in four bits: there are never more than eight moves.
    var readers: UInt64 = 0
    for index in moves.indices {
      let source = source(ofMove: moves[index].operand)
      moves[index].source = source
      readers &+= Move.reader(source)
    }
    while !moves.isEmpty {
      var left = 0
      for index in moves.indices {
        let move = moves[index]
        let others = readers &- Move.reader(move.source)
        guard others & Move.reader(move.target) &* 15 == 0 else {
          moves[left] = move
          left += 1
          continue
        }
        readers = others
        make(move)
      }
      guard left == moves.count else {
        moves.truncate(to: left)
        continue
      }
      // Only cycles are left, in which each register is read once.
      let (target, source) = (moves[0].target, moves[0].source)
      let place = exchange(target, source, areVectors: moves[0].operand.type.isInVectorRegister)
      moves.removeFirst(1)
      readers &-= Move.reader(target)
      for index in moves.indices where moves[index].source == target {
        moves[index].operand.place = place
        moves[index].source = source
      }
    }
  }

  private mutating func make(_ move: Move) {
    if move.operand.type.isInVectorRegister {
      load(Vector(move.target), move.operand)
    } else {
      load(General(move.target), move.operand)
    }
  }

  /// Exchanges what two registers hold.
  /// - Returns: The second one.
  private mutating func exchange(_ first: UInt8, _ second: UInt8, areVectors: Bool) -> Place {
    guard areVectors else {
      a.xchg64(General(first), General(second))
      return .general(General(second))
    }
    let (first, second) = (Vector(first), Vector(second))
    a.vxorps(first, first, second)
    a.vxorps(second, second, first)
    a.vxorps(first, first, second)
    return .vector(second)
  }

  // Arguments.

  /// Puts the top operands where a function expects them; what is below is safe from the call.
  private mutating func pass(_ shape: CallShape, isTail: Bool) {
    let count = shape.parameters.count
    let height = operands.count - count
    if !isTail { spillRegisters(below: height) }
    if shape.hasWords {
      // Halves of a vector are read after other vectors have been moved.
      for index in 0..<count {
        if case .words = shape.arguments[index] { spill(height + index) }
      }
    }
    if shape.stackSize > 0 {
      for index in stride(from: count - 1, through: 0, by: -1) {
        let operand = operands[height + index]
        switch shape.arguments[index] {
        case .stack: pushWord(operand, 0)
        case .words(let low, let high):
          if case .stack = high { pushWord(operand, 1) }
          if case .stack = low { pushWord(operand, 0) }
        default: break
        }
      }
    }
    if !isTail { saveLocals() }
    moveTogether(count, to: shape.arguments, areResults: false)
    guard shape.hasWords else { return }
    for index in 0..<count {
      guard case .words(let low, let high) = shape.arguments[index] else { continue }
      if case .general(let register) = low { loadWord(register, operands[height + index], 0) }
      if case .general(let register) = high { loadWord(register, operands[height + index], 1) }
    }
  }

  /// Pushes a value, or half of a vector.
  private mutating func pushWord(_ operand: Operand, _ word: Int32) {
    if operand.type.isInVectorRegister {
      if case .constant(let bits) = operand.place {
        let register = takeGeneral()
        load(register, constant: bits)
        a.push(register)
        return release(register)
      }
      switch vectorSource(operand) {
      case .register(let vector):
        let register = takeGeneral()
        if word == 0 { a.vmovq(register, vector) } else { a.vpextrq(register, vector, UInt8(word)) }
        a.push(register)
        release(register)
      case .memory(let place): a.push(place.advanced(by: 8 * word))
      }
      return
    }
    let (source, taken) = source(operand)
    switch source {
    case .register(let register): a.push(register)
    case .memory(let place): a.push(place)
    case .immediate(let number): a.push(number)
    }
    if let taken { release(taken) }
  }

  // Results.

  /// The slots for results that do not fit into registers, behind those of the arguments.
  private mutating func resultRoom(_ shape: CallShape) -> Int32 {
    let size = Int32(shape.results.reduce(0) { $0 + $1.slots })
    return frame.place(ofSlot: nextSlot + size, count: size)
  }

  /// Takes the arguments off the operand stack and pushes the results of a call.
  private mutating func receive(_ shape: CallShape, room: Int32) {
    truncate(to: operands.count - shape.parameters.count)
    if shape.returnsInMemory {
      var place = room
      for type in shape.results {
        let target = slot(nextSlot, type)
        if type == .v128 {
          a.vmovdqu(Vector(0), X86.Address(.rbp, place))
          a.vmovdqu(target, Vector(0))
        } else {
          a.mov64(.rax, X86.Address(.rbp, place))
          a.mov64(target, .rax)
        }
        place += type == .v128 ? 16 : 8
        pushSlot(type)
      }
      return
    }
    for (place, type) in zip(shape.places, shape.results) {
      switch place {
      case .general(let register):
        _ = general.take(register.number)
        // What is above the 32 bits may be anything.
        if type == .i32 { a.mov32(register, register) }
        push(register, type)
      case .vector(let register):
        _ = vector.take(register.number)
        push(register, type)
      default: fail("a result")
      }
    }
  }

  // Calls.

  mutating func visitFunction(_ instruction: InstructionInfo, _ index: FunctionIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    mark()
    let imported = UInt32(context.importedFunctionCount)
    let type = context.functions[Int(index)]
    if instruction.opcode == .refFunc {
      let register = callRuntime(NATIVE_FUNCTION, [word(UInt64(index))])
      return push(register, .reference(nullable: false, .concrete(type)))
    }
    try check(type)
    let isTail = instruction.opcode == .returnCall
    if index >= imported {
      withShape(of: type) { $0.call($1, position: Int(index - imported), isTail: isTail) }
    } else {
      take(.rax)
      a.mov64(.rax, X86.Address(instance(), Int32(CONTEXT_IMPORTS)))
      a.mov64(.rax, X86.Address(.rax, Int32(index) * 8))
      callRecord(type, isTail: isTail)
    }
  }

  /// Refuses function types with values that compiled frames cannot hold yet.
  private mutating func check(_ type: TypeIndex) throws(WebAssemblyError) {
    guard withShape(of: type, { $1.hasReferences }) else { return }
    let shape = shapes[type]
    for type in shape.parameters { try check(type) }
    for type in shape.results { try check(type) }
  }

  /// Calls a function of the module.
  private mutating func call(_ shape: CallShape, position: Int, isTail: Bool) {
    let room = shape.returnsInMemory && !isTail ? resultRoom(shape) : 0
    pass(shape, isTail: isTail)
    passFirst(shape, isTail: isTail, room: room)
    _ = instance()
    _ = memoryBase()
    if isTail {
      leaveForTailCall(shape)
      if case .table = linkage { a.jmp(X86.Address(relative: 0)) } else { a.jmp(rel32: 0) }
      calls.append((a.count - 4, position))
      return setUnreachable()
    }
    mark()
    if case .table = linkage { a.call(X86.Address(relative: 0)) } else { a.call(rel32: 0) }
    calls.append((a.count - 4, position))
    didCall()
    receive(shape, room: room)
  }

  /// Passes the pointer to the results, if there is one.
  private mutating func passFirst(_ shape: CallShape, isTail: Bool, room: Int32) {
    guard shape.returnsInMemory else { return }
    if isTail {
      a.mov64(.rdx, X86.Address(.rbp, frame.results))
    } else {
      a.lea64(.rdx, X86.Address(.rbp, room))
    }
  }

  /// Notes that a call has been written.
  mutating func didCall() {
    noteCall()
    loseLocals()
  }

  /// Calls the function of a record that is in `rax`, whichever instance it belongs to and however it is run.
  private mutating func callRecord(_ type: TypeIndex, isTail: Bool) {
    withShape(of: type) { $0.callRecord(type, $1, isTail: isTail) }
  }

  private mutating func callRecord(_ type: TypeIndex, _ shape: CallShape, isTail: Bool) {
    let room = shape.returnsInMemory && !isTail ? resultRoom(shape) : 0
    pass(shape, isTail: isTail)
    passFirst(shape, isTail: isTail, room: room)
    _ = instance()
    _ = memoryBase()
    release(.rax)
    let (foreign, back) = (a.label(), a.label())
    a.arithmetic(.cmp, wide: true, X86.Address(.rax, Int32(FUNCTION_CONTEXT)), .rdi)
    a.j(.notEqual, foreign)
    a.mov64(.rax, X86.Address(.rax, Int32(FUNCTION_NATIVE)))
    a.bind(back)
    stubs.append(.foreign(label: foreign, back: back, type: type))
    if isTail {
      leaveForTailCall(shape)
      a.jmp(.rax)
      return setUnreachable()
    }
    mark()
    a.call(.rax)
    didCall()
    receive(shape, room: room)
  }

  /// What a call does whose function is of another instance, or has no machine code: that is called by the thunk of its type,
  /// which is given the record in place of the memory.
  mutating func callForeign(_ label: X86.Label, _ back: X86.Label, _ type: TypeIndex) {
    a.bind(label)
    let isForeign = a.label()
    a.mov64(.rsi, .rax)
    a.mov64(.rax, X86.Address(.rsi, Int32(FUNCTION_NATIVE)))
    a.test64(.rax, .rax)
    a.j(.notEqual, isForeign)
    a.lea64(.rax, X86.Address(relative: 0))
    thunkUses.append((a.count - 4, type))
    a.jmp(back)
    a.bind(isForeign)
    a.mov64(.rdi, X86.Address(.rsi, Int32(FUNCTION_CONTEXT)))
    a.mov64(.rsi, X86.Address(.rdi, Int32(CONTEXT_MEMORY)))
    a.jmp(back)
  }

  /// Takes the frame down for a call in its place: the stack arguments, which have been pushed, go where the function's own are,
  /// and the return address below them.
  private mutating func leaveForTailCall(_ callee: CallShape) {
    restoreKept()
    let difference = shape.stackSize - callee.stackSize
    if difference == 0 {
      copyArguments(callee, to: 16)
      return a.leave()
    }
    a.mov64(.r10, X86.Address(.rbp, 8))
    a.mov64(.r11, X86.Address(.rbp))
    copyArguments(callee, to: 16 + difference)
    a.lea64(.rsp, X86.Address(.rbp, 8 + difference))
    a.mov64(X86.Address(.rsp), .r10)
    a.mov64(.rbp, .r11)
  }

  /// Copies stack arguments upwards, from the last one.
  private mutating func copyArguments(_ callee: CallShape, to place: Int32) {
    var offset = callee.stackSize
    while offset > 0 {
      offset -= 8
      a.mov64(.r13, X86.Address(.rsp, offset))
      a.mov64(X86.Address(.rbp, place + offset), .r13)
    }
  }

  mutating func visitTypeTable(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ table: TableIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try check(type)
    flush()
    mark()
    take(.rax)
    let index = generalRegister(pop())
    a.mov64(.rax, X86.Address(instance(), Int32(CONTEXT_TABLES)))
    a.mov64(.rax, X86.Address(.rax, Int32(table) * 8))
    a.arithmetic(.cmp, wide: true, index.register, X86.Address(.rax, Int32(TABLE_COUNT)))
    trap(.undefinedElement, if: .aboveOrEqual)
    a.mov64(.rax, X86.Address(.rax, Int32(TABLE_ELEMENTS)))
    a.mov64(.rax, X86.Address(.rax, index: index.register, scale: .eight))
    release(index)
    a.test64(.rax, .rax)
    trap(.uninitializedElement, if: .equal)
    checkType(type)
    callRecord(type, isTail: instruction.opcode == .returnCallIndirect)
  }

  /// Compares the type of the record in `rax` with the one that is expected; a type below it, or a record that has not been filled
  /// in, is looked at by the runtime.
  private mutating func checkType(_ type: TypeIndex) {
    let expected = takeGeneral()
    a.mov64(expected, X86.Address(instance(), Int32(CONTEXT_TYPES)))
    a.mov64(expected, X86.Address(expected, Int32(type) * 8))
    a.arithmetic(.cmp, wide: true, X86.Address(.rax, Int32(FUNCTION_TYPE)), expected)
    release(expected)
    callSlowly(if: .notEqual, NATIVE_CHECK_TYPE, [.general(.rax), .constant(UInt64(type))], result: nil)
  }

  mutating func visitType(_ instruction: InstructionInfo, _ index: TypeIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    switch instruction.opcode {
    case .callRef, .returnCallRef:
      try check(index)
      flush()
      mark()
      take(.rax)
      let reference = pop()
      load(.rax, reference)
      release(reference)
      a.test64(.rax, .rax)
      trap(.nullFunctionReference, if: .equal)
      callRecord(index, isTail: instruction.opcode == .returnCallRef)
    default: try object(instruction, index)
    }
  }

  // The runtime.

  /// A number as an argument of the runtime.
  func word(_ bits: UInt64) -> Operand { Operand(place: .constant(bits), type: .i64, slot: 0) }

  private static let runtimeRegisters: [General] = [.rsi, .rdx, .rcx, .r8, .r9]

  /// Calls a function of the runtime with some words, which were popped.
  /// - Parameter mayThrow: Whether an exception may come of it.
  /// - Returns: The register of the result, which the caller holds.
  mutating func callRuntime(_ function: NativeFunction, _ words: [Operand], mayThrow: Bool = false) -> General {
    spillRegisters(below: operands.count)
    saveLocals()
    _ = instance()
    moves.removeAll()
    for (index, word) in words.enumerated() {
      moves.append(Move(target: Self.runtimeRegisters[index].number, operand: word))
    }
    makeMoves()
    a.mov64(.rax, X86.Address(.rdi, Int32(CONTEXT_RUNTIME)))
    mark()
    a.call(X86.Address(.rax, Int32(function.rawValue) * 8))
    if mayThrow { noteCall() }
    loseLocals()
    for word in words { release(word) }
    _ = general.take(General.rax.number)
    return .rax
  }

  /// A call of the runtime that changes no register but the one for its result.
  struct SlowCall {
    var label: X86.Label
    var back: X86.Label
    var function: NativeFunction
    var words: [Place]
    var result: General?
    /// What has to be kept.
    var general: UInt16
    var vector: UInt16
    var offset: Int
  }

  /// Calls the runtime if a condition holds, without touching what is in registers.
  /// - Parameters:
  ///   - words: Registers and constants.
  ///   - result: Where the result goes.
  mutating func callSlowly(
    if condition: X86.Condition, _ function: NativeFunction, _ words: [Place], result: General?
  ) {
    let call = slowCall(function, words, result: result)
    a.j(condition, call.label)
    a.bind(call.back)
    stubs.append(.slow(call))
  }

  /// Describes a call that stands behind the function; the caller says where it comes back to, and adds it to the stubs.
  mutating func slowCall(_ function: NativeFunction, _ words: [Place], result: General?) -> SlowCall {
    forgetCopies()
    var live = (general.pool & ~general.free) | (general.lost & ~general.stale)
    if let result { live &= ~(1 << UInt16(result.number)) }
    return SlowCall(
      label: a.label(), back: a.label(), function: function, words: words, result: result, general: live,
      vector: (vector.pool & ~vector.free) | (vector.lost & ~vector.stale), offset: offset)
  }

  /// Writes such a call.
  /// - Parameters:
  ///   - place: Where else the result goes.
  ///   - goesBack: Whether it goes back to where the condition was looked at.
  mutating func callSlowly(_ call: SlowCall, result place: X86.Address? = nil, goesBack: Bool = true) {
    a.bind(call.label)
    mark(call.offset)
    let general = (UInt8(0)..<16).filter { call.general >> UInt16($0) & 1 != 0 }
    let vector = (UInt8(0)..<16).filter { call.vector >> UInt16($0) & 1 != 0 }
    let room = Int32(vector.count) * 16
    for number in general { a.push(General(number)) }
    if room > 0 { a.arithmetic(.sub, wide: true, .rsp, room) }
    for (index, number) in vector.enumerated() { a.vmovdqu(X86.Address(.rsp, Int32(index) * 16), Vector(number)) }
    if call.general >> 7 & 1 == 0 { a.mov64(.rdi, X86.Address(.rbp, frame.context)) }
    for word in call.words {
      switch word {
      case .general(let register): a.push(register)
      case .constant(let bits): a.push(Int32(truncatingIfNeeded: bits))
      default: fail("an argument")
      }
    }
    for index in stride(from: call.words.count - 1, through: 0, by: -1) {
      a.pop(Self.runtimeRegisters[index])
    }
    a.mov64(.rax, X86.Address(.rdi, Int32(CONTEXT_RUNTIME)))
    a.call(X86.Address(.rax, Int32(call.function.rawValue) * 8))
    if let result = call.result, result != .rax { a.mov64(result, .rax) }
    if let place { a.mov64(place, .rax) }
    for (index, number) in vector.enumerated() { a.vmovdqu(Vector(number), X86.Address(.rsp, Int32(index) * 16)) }
    if room > 0 { a.arithmetic(.add, wide: true, .rsp, room) }
    for number in general.reversed() { a.pop(General(number)) }
    if goesBack { a.jmp(call.back) }
  }
}

extension X86.Address {
  /// The address so many bytes further on.
  func advanced(by distance: Int32) -> X86.Address {
    guard distance != 0, let base else { return self }
    if let index { return X86.Address(base, index: index, scale: scale, displacement + distance) }
    return X86.Address(base, displacement + distance)
  }
}
