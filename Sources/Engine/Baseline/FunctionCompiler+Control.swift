import Assembler
import MachineCode
import Runtime
import WebAssembly

/// Blocks and branches.
extension FunctionCompiler {
  func block(_ label: LabelIndex) -> Int { blocks.count - 1 - Int(label) }

  mutating func setUnreachable() {
    let last = blocks.count - 1
    blocks[last].isUnreachable = true
    truncate(to: blocks[last].height)
  }

  // What branches carry.

  /// The register that carries the only value of a label.
  private static var carrier: (general: General, vector: Vector) { (.rax, Vector(0)) }

  /// Puts the top operand where a label expects it, for a branch behind which nothing else is needed.
  private mutating func carryLast() {
    let operand = operands.top
    if operand.type.isInVectorRegister {
      load(Self.carrier.vector, operand)
    } else {
      load(Self.carrier.general, operand)
    }
  }

  /// Lets the top operand have the register where a label expects it. Flags stay as they are.
  mutating func moveLastToCarrier() {
    let last = operands.count - 1
    let operand = operands[last]
    if operand.type.isInVectorRegister {
      let register = Self.carrier.vector
      if case .vector(register) = operand.place { return }
      take(register)
      let value = pop()
      load(register, value)
      release(value)
      push(register, value.type)
    } else {
      let register = Self.carrier.general
      if case .general(register) = operand.place { return }
      take(register)
      let value = pop()
      load(register, value)
      release(value)
      push(register, value.type)
    }
  }

  /// The number of the first slot of a block's operands.
  mutating func firstSlot(_ block: Int) -> Int32 {
    let height = blocks[block].height
    guard height > 0 else { return 0 }
    let below = operands[height - 1]
    return below.slot + (below.type == .v128 ? 2 : 1)
  }

  /// Copies top operands, all of which are in slots or constants, to the slots where a label expects them.
  mutating func carryAll(to target: Int) {
    let types = blocks[target].labelTypes
    var number = firstSlot(target)
    // From the deepest: the slots that are written are no higher than those that are read.
    for index in 0..<types.count {
      let operand = operands[operands.count - types.count + index]
      if case .slot = operand.place, operand.slot == number {
        // It is there.
      } else if operand.type.isInVectorRegister {
        let register = takeVector()
        load(register, operand)
        store(register, operand.type, slot(number, operand.type))
        release(register)
      } else {
        let register = takeGeneral()
        load(register, operand)
        a.mov(wide: operand.type.isWide, slot(number, operand.type), register)
        release(register)
      }
      number += operand.type == .v128 ? 2 : 1
    }
  }

  /// Goes to a label with the top operands; what follows cannot be reached.
  mutating func jump(to target: Int) {
    blocks[target].isTarget = true
    if target == 0 { return leaveFunction() }
    switch blocks[target].labelTypes.count {
    case 0: break
    case 1: carryLast()
    default:
      spillAll()
      carryAll(to: target)
    }
    restoreAll()
    a.jmp(blocks[target].label)
  }

  /// Returns the top operands.
  mutating func leaveFunction() {
    if shape.returnsInMemory {
      storeResults()
    } else {
      let count = shape.results.count
      moveTogether(count, to: shape.places)
    }
    a.jmp(leaveLabel)
    blocks[0].isTarget = true
  }

  mutating func storeResults() {
    let count = shape.results.count
    spillAll()
    take(.rax)
    take(.rcx)
    a.mov64(.rax, X86.Address(.rbp, frame.results))
    var place: Int32 = 0
    for index in 0..<count {
      let operand = operands[operands.count - count + index]
      storeSlot(operand, X86.Address(.rax, place), using: .rcx)
      place += operand.type == .v128 ? 16 : 8
    }
    release(.rax)
    release(.rcx)
  }

  /// Stores a value as slots have it: eight bytes, whatever it is, or sixteen.
  mutating func storeSlot(_ operand: Operand, _ place: X86.Address, using register: General) {
    if operand.type == .v128 {
      let held = vectorRegister(operand)
      a.vmovdqu(place, held.register)
      if case .vector = operand.place { return }
      return release(held)
    }
    if operand.type.isInVectorRegister {
      switch operand.place {
      case .vector(let own):
        if operand.type == .f32 { a.vmovd(register, own) } else { a.vmovq(register, own) }
      case .local(let index) where locals[index].register >= 0:
        let home = vectorHome(index)
        if operand.type == .f32 { a.vmovd(register, home) } else { a.vmovq(register, home) }
      case .local(let index): a.mov(wide: operand.type == .f64, register, memory(locals[index]))
      case .slot: a.mov(wide: operand.type == .f64, register, slot(operand.slot, operand.type))
      case .constant(let bits): load(register, constant: bits)
      case .general: fail("a vector in a general register")
      }
    } else {
      load(register, operand)
    }
    a.mov64(place, register)
  }

  /// Branches to a label with the top operands if flags say so.
  mutating func branch(if flags: Flags, to target: Int) {
    blocks[target].isTarget = true
    let count = blocks[target].labelTypes.count
    let isRegular = target != 0 || !shape.returnsInMemory
    if count == 0 {
      restoreAll()
      jump(if: flags, blocks[target].label)
    } else if count == 1, isRegular {
      moveLastToCarrier()
      restoreAll()
      jump(if: flags, blocks[target].label)
    } else {
      spillAll()
      restoreAll()
      let over = a.label()
      jump(if: flags.negated, over)
      if target == 0 {
        leaveFunction()
      } else {
        carryAll(to: target)
        a.jmp(blocks[target].label)
      }
      a.bind(over)
    }
    beginRun()
  }

  mutating func visitLabel(_ instruction: InstructionInfo, _ label: LabelIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    switch instruction.opcode {
    case .br:
      flush()
      mark()
      jump(to: block(label))
      setUnreachable()
    case .brIf:
      let flags = popCondition()
      branch(if: flags, to: block(label))
    case .brOnNull:
      flush()
      mark()
      let target = block(label)
      let reference = pop()
      var held = generalRegister(reference)
      if held.register == .rax, blocks[target].labelTypes.count > 0 {
        // The value that the branch carries goes there.
        let other = takeGeneral()
        a.mov64(other, .rax)
        release(.rax)
        held.register = other
      }
      a.test64(held.register, held.register)
      branch(if: .one(.equal), to: target)
      if held.isOwned { push(held.register, reference.type) } else { push(reference.place, reference.type) }
    case .brOnNonNull:
      flush()
      mark()
      let last = operands.count - 1
      let value = operands[last]
      let held: Held<General>
      switch value.place {
      case .general(let register): held = Held(register: register, isOwned: false)
      default: held = generalRegister(value)
      }
      a.test64(held.register, held.register)
      release(held)
      branch(if: .one(.notEqual), to: block(label))
      release(pop())
    default: throw notCompiled(instruction)
    }
  }

  mutating func visitLabels(
    _ instruction: InstructionInfo, _ labels: [LabelIndex], default last: LabelIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    mark()
    let count = blocks[block(last)].labelTypes.count
    take(.rcx)
    let operand = pop()
    load(.rcx, operand)
    release(operand)
    let isDirect = count <= 1
    if count == 1 { carryLast() } else if count > 1 { spillAll() }
    restoreAll()
    // Branches that have more to do than to go somewhere.
    var bridges: [(label: X86.Label, target: Int)] = []
    var known: [Int: X86.Label] = [:]
    func place(_ label: LabelIndex, _ compiler: inout FunctionCompiler) -> X86.Label {
      let target = compiler.block(label)
      compiler.blocks[target].isTarget = true
      if isDirect { return compiler.blocks[target].label }
      if let label = known[target] { return label }
      let bridge = compiler.a.label()
      known[target] = bridge
      bridges.append((bridge, target))
      return bridge
    }
    let otherwise = place(last, &self)
    if labels.count <= 4 {
      for (index, label) in labels.enumerated() {
        let target = place(label, &self)
        a.arithmetic(.cmp, wide: false, .rcx, Int32(index))
        a.j(.equal, target)
      }
      a.jmp(otherwise)
    } else {
      let targets = labels.map { place($0, &self) }
      a.arithmetic(.cmp, wide: false, .rcx, Int32(truncatingIfNeeded: labels.count))
      a.j(.aboveOrEqual, otherwise)
      let table = a.label()
      a.lea64(.rdx, X86.Address(table))
      a.lea64(.rdx, X86.Address(.rdx, index: .rcx, scale: .four))
      a.movsxd64From32(.rcx, X86.Address(.rdx))
      // An entry is the distance from behind it.
      a.lea64(.rcx, X86.Address(.rcx, index: .rdx, 4))
      a.jmp(.rcx)
      tables.append((table, targets))
    }
    release(.rcx)
    for (label, target) in bridges {
      a.bind(label)
      if target == 0 {
        leaveFunction()
      } else {
        carryAll(to: target)
        a.jmp(blocks[target].label)
      }
    }
    setUnreachable()
  }

  // Blocks.

  mutating func visitBlock(_ instruction: InstructionInfo, _ type: BlockType) throws(WebAssemblyError) {
    guard isReachable else {
      skipped += 1
      return
    }
    let (parameters, results) = types(type)
    for index in 0..<parameters.count { try check(self.type(parameters, index)) }
    for index in 0..<results.count { try check(self.type(results, index)) }
    open(instruction.opcode, parameters, results)
  }

  /// Opens a block.
  mutating func open(_ opcode: Opcode, _ parameters: TypeRange, _ results: TypeRange) {
    var flags: Flags?
    if opcode == .if { flags = popCondition() } else { flush() }
    let count = parameters.count
    spillAll(but: opcode == .block ? count : 0)
    if let flags {
      if count > 0 { spillConstants(count) }
      restoreAll()
      let otherwise = a.label()
      jump(if: flags.negated, otherwise)
      blocks.append(
        Block(
          opcode: opcode, label: a.label(), labelTypes: results, results: results, parameters: parameters,
          height: operands.count - count, otherwise: otherwise))
      return beginRun()
    }
    guard opcode == .loop else {
      blocks.append(
        Block(
          opcode: opcode, label: a.label(), labelTypes: results, results: results, parameters: parameters,
          height: operands.count - count))
      return
    }
    if count == 1 { moveLastToCarrier() } else if count > 1 { spillConstants(count) }
    // What comes back may be of another type than what comes in.
    for index in 0..<count { operands[operands.count - count + index].type = type(parameters, index) }
    restoreAll()
    a.align(16)
    let label = a.labelHere()
    meet()
    countLoop(count)
    blocks.append(
      Block(
        opcode: opcode, label: label, labelTypes: parameters, results: results, parameters: parameters,
        height: operands.count - count))
    beginRun()
  }

  /// Puts constants among the top operands into slots.
  private mutating func spillConstants(_ count: Int) {
    for index in operands.count - count..<operands.count {
      let operand = operands[index]
      guard case .constant = operand.place else { continue }
      if operand.type.isInVectorRegister {
        let register = takeVector()
        load(register, operand)
        store(register, operand.type, slot(operand.slot, operand.type))
        release(register)
      } else {
        let register = takeGeneral()
        load(register, operand)
        a.mov(wide: operand.type.isWide, slot(operand.slot, operand.type), register)
        release(register)
      }
      operands[index].place = .slot
    }
  }

  mutating func visitDelimiter(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    if skipped > 0 {
      if instruction.opcode == .end { skipped -= 1 }
      return
    }
    if instruction.opcode == .else { visitElse() } else { visitEnd() }
  }

  /// Puts the results of a block's arm where the label expects them.
  private mutating func carryResults(_ block: Int) {
    switch blocks[block].results.count {
    case 0: break
    case 1: carryLast()
    default:
      spillAll()
      carryAll(to: block)
    }
    restoreAll()
  }

  private mutating func visitElse() {
    let last = blocks.count - 1
    if !blocks[last].isUnreachable {
      flush()
      carryResults(last)
      blocks[last].isTarget = true
      a.jmp(blocks[last].label)
    }
    pending = nil
    truncate(to: blocks[last].height)
    guard let otherwise = blocks[last].otherwise else { return }
    a.bind(otherwise)
    meet()
    blocks[last].otherwise = nil
    blocks[last].isUnreachable = false
    let parameters = blocks[last].parameters
    for index in 0..<parameters.count { pushSlot(type(parameters, index)) }
    beginRun()
  }

  private mutating func visitEnd() {
    let last = blocks.count - 1
    if blocks[last].catches {
      closeTry()
      // What follows is a run of its own, as it is for who comes from a clause.
      if !blocks[last].isUnreachable { blocks[last].isTarget = true }
    }
    if last == 0 { return endFunction() }
    let block = blocks[last]
    if let otherwise = block.otherwise {
      // Without `else` the parameters are the results.
      if !block.isUnreachable {
        flush()
        carryResults(last)
        if block.results.count > 0 { a.jmp(block.label) }
      }
      pending = nil
      truncate(to: block.height)
      a.bind(otherwise)
      meet()
      if block.results.count > 0 {
        for index in 0..<block.parameters.count { pushSlot(type(block.parameters, index)) }
        carryResults(last)
        truncate(to: block.height)
      }
      blocks[last].isTarget = true
    } else if !block.isUnreachable {
      flush()
      // Without branches the results may stay where they are.
      if !block.isTarget || block.opcode == .loop {
        blocks.removeLast()
        return
      }
      carryResults(last)
    }
    let isReached = blocks[last].isTarget && block.opcode != .loop
    truncate(to: block.height)
    blocks.removeLast()
    guard isReached else {
      blocks[last - 1].isUnreachable = true
      return truncate(to: blocks[last - 1].height)
    }
    a.bind(block.label)
    meet()
    pushCarried(block.results)
    beginRun()
  }

  /// Pushes what a branch has carried.
  mutating func pushCarried(_ types: TypeRange) {
    if types.count == 1 {
      let type = type(types, 0)
      if type.isInVectorRegister {
        _ = vector.take(Self.carrier.vector.number)
        push(Self.carrier.vector, type)
      } else {
        _ = general.take(Self.carrier.general.number)
        push(Self.carrier.general, type)
      }
    } else {
      for index in 0..<types.count { pushSlot(type(types, index)) }
    }
  }

  private mutating func endFunction() {
    if !blocks[0].isUnreachable {
      flush()
      mark()
      if shape.returnsInMemory { storeResults() } else { moveTogether(shape.results.count, to: shape.places) }
      blocks[0].isTarget = true
    }
    truncate(to: 0)
    a.bind(leaveLabel)
    if blocks[0].isTarget { leave() }
    blocks.removeLast()
  }

  /// Writes what stands behind the function's code, and completes its beginning.
  mutating func finish() throws(WebAssemblyError) {
    closeRun()
    var index = 0
    // A stub may need another one.
    while index < stubs.count {
      switch stubs[index] {
      case .trap(let label, let kind, let offset):
        a.bind(label)
        mark(Int(offset))
        a.ud1(kind)
      case .foreign(let label, let back, let type): callForeign(label, back, type)
      case .misaligned(let access): trapMisaligned(access)
      case .slow(let call): callSlowly(call)
      case .allocation(let label, let call, let type): allocateSlowly(label, call, type)
      case .hot(let loop): runHotLoop(loop)
      }
      index += 1
    }
    finishExceptions()
    finishFrame()
    codeEnd = a.count
    for (label, targets) in tables {
      a.bind(label)
      for target in targets { a.distance(to: target) }
    }
  }

  /// How large frames may be that no page of the stack is looked at for; the guard below the stack is larger.
  private static var largestPlainFrame: Int32 { 1 << 19 }

  /// Says how large the frame is.
  private mutating func finishFrame() {
    let size = frame.depth - Int32(frame.saved.nonzeroBitCount) * 8
    a.patch(frame.subtraction, size)
    if let place = frame.wordCount { a.patch(place, size / 8) }
    guard size > Self.largestPlainFrame else { return }
    // The subtraction becomes a jump to code that touches each page on the way.
    let begin = frame.subtraction - 3
    let here = a.count
    mark(bodyStart)
    a.mov32(.rax, imm32: (size + 4095) / 4096)
    a.mov64(.r11, .rsp)
    let top = a.labelHere()
    a.arithmetic(.sub, wide: true, .r11, 4096)
    a.arithmetic(.or, wide: false, X86.Address(.r11), 0)
    a.arithmetic(.sub, wide: false, .rax, 1)
    a.j(.notEqual, top)
    a.arithmetic(.sub, wide: true, .rsp, size)
    a.jmp(rel32: Int32(truncatingIfNeeded: begin + 7 - a.count - 5))
    a.patch(begin, Int8(bitPattern: 0xE9))
    a.patch(begin + 1, Int32(truncatingIfNeeded: here - begin - 5))
    // What is left of it is never run.
    a.patch(begin + 5, Int8(bitPattern: 0xCC))
    a.patch(begin + 6, Int8(bitPattern: 0xCC))
  }
}
