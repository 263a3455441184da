import WebAssembly

/// Runs functions without control instructions: what the suites test of numeric, vector and memory instructions.
struct Evaluator: DefaultInstructionVisitor {
  /// Why a function gives no results.
  enum Failure: Error {
    /// It has an instruction that this evaluator does not know.
    case unknown
    case outOfBounds
  }

  /// The state of an instance: its first memory and its globals.
  struct State {
    var memory: [UInt8] = []
    var globals: [V128] = []
  }

  /// What the instance holds, or nil if something else has changed it.
  var state: State?
  var locals: [V128] = []
  var stack: [V128] = []
  /// The instructions of `Semantics` that ran.
  var used: Set<Opcode> = []
  /// Why no more instructions run.
  private(set) var error: (any Error)?
  private var hasReturned = false

  init(_ state: State?, locals: [V128] = []) {
    self.state = state
    self.locals = locals
  }

  /// The value of a constant expression, or nil.
  static func constant(_ expression: ByteRange, of module: Module) throws -> V128? {
    var evaluator = Evaluator(nil)
    var decoder = InstructionDecoder()
    var reader = BinaryReader(module.bytes.span, range: expression)
    try decoder.decodeExpression(&reader, &evaluator)
    return evaluator.error == nil ? evaluator.stack.last : nil
  }

  /// The results of a function.
  mutating func run(_ function: Function, of module: Module) throws -> [V128] {
    guard case .function(let type) = module.types[Int(function.type)].composite else { throw Failure.unknown }
    var decoder = InstructionDecoder()
    var reader = BinaryReader(module.bytes.span, range: function.body)
    try decoder.decodeBody(&reader, &self)
    if let error { throw error }
    return Array(stack.suffix(type.results.count))
  }

  private mutating func perform(_ body: (inout Evaluator) throws -> Void) {
    guard error == nil, !hasReturned else { return }
    do { try body(&self) } catch { self.error = error }
  }

  private mutating func compute(_ instruction: InstructionInfo, _ immediate: V128 = V128(low: 0, high: 0)) {
    perform { this in
      guard let operation = Operation.of(instruction.opcode) else { throw Failure.unknown }
      let count = operation.operands.count
      guard this.stack.count >= count else { throw Failure.unknown }
      this.used.insert(instruction.opcode)
      let operands = Array(this.stack.suffix(count))
      this.stack.removeLast(count)
      this.stack += try operation.call(operands, immediate)
    }
  }

  private mutating func access(_ instruction: InstructionInfo, _ argument: MemoryArgument, _ lane: UInt8) {
    perform { this in
      guard let operation = Operation.of(instruction.opcode), argument.memory == 0, var state = this.state else {
        throw Failure.unknown
      }
      this.used.insert(instruction.opcode)
      let hasValue = operation.kind != .load
      guard this.stack.count >= (hasValue ? 2 : 1) else { throw Failure.unknown }
      let value = hasValue ? this.stack.removeLast() : V128(low: 0, high: 0)
      let (start, overflow) = this.stack.removeLast().low.addingReportingOverflow(argument.offset)
      let isStore = operation.kind == .store || operation.kind == .storeLane
      let bytes = (isStore ? operation.results[0] : operation.operands[0]) / 8
      guard !overflow, start <= UInt64(state.memory.count), state.memory.count - Int(start) >= bytes else {
        throw Failure.outOfBounds
      }
      let range = Int(start)..<Int(start) + bytes
      let immediate = V128(low: UInt64(lane), high: 0)
      if isStore {
        var result = try operation.call([value], immediate)[0]
        for index in range {
          state.memory[index] = UInt8(truncatingIfNeeded: result.low)
          result = V128(low: result.low >> 8 | result.high << 56, high: result.high >> 8)
        }
        this.state = state
      } else {
        var raw = V128(low: 0, high: 0)
        for index in range.reversed() {
          raw = V128(low: raw.low << 8 | UInt64(state.memory[index]), high: raw.high << 8 | raw.low >> 56)
        }
        this.stack += try operation.call(operation.kind == .load ? [raw] : [raw, value], immediate)
      }
    }
  }

  private mutating func push(_ low: UInt64, _ high: UInt64 = 0) {
    perform { $0.stack.append(V128(low: low, high: high)) }
  }

  mutating func visitDefault(_ instruction: InstructionInfo) { perform { _ in throw Failure.unknown } }
  mutating func visitDelimiter(_ instruction: InstructionInfo) {}
  mutating func visitLocals(_ count: UInt32, _ type: ValueType) {
    locals += [V128](repeating: V128(low: 0, high: 0), count: Int(count))
  }
  mutating func visitI32(_ instruction: InstructionInfo, _ value: Int32) { push(UInt64(UInt32(bitPattern: value))) }
  mutating func visitI64(_ instruction: InstructionInfo, _ value: Int64) { push(UInt64(bitPattern: value)) }
  mutating func visitF32(_ instruction: InstructionInfo, bits: UInt32) { push(UInt64(bits)) }
  mutating func visitF64(_ instruction: InstructionInfo, bits: UInt64) { push(bits) }
  mutating func visitV128(_ instruction: InstructionInfo, _ value: V128) { push(value.low, value.high) }
  mutating func visitLane(_ instruction: InstructionInfo, _ lane: UInt8) { compute(instruction, lane.bits) }
  mutating func visitLanes(_ instruction: InstructionInfo, _ lanes: V128) { compute(instruction, lanes) }
  mutating func visitMemoryArgument(_ instruction: InstructionInfo, _ argument: MemoryArgument) {
    access(instruction, argument, 0)
  }
  mutating func visitMemoryArgumentLane(_ instruction: InstructionInfo, _ argument: MemoryArgument, lane: UInt8) {
    access(instruction, argument, lane)
  }

  mutating func visitNone(_ instruction: InstructionInfo) {
    switch instruction.opcode {
    case .nop: break
    case .return: hasReturned = true
    case .drop: perform { _ = $0.stack.popLast() }
    default: compute(instruction)
    }
  }

  mutating func visitGlobal(_ instruction: InstructionInfo, _ index: GlobalIndex) {
    perform { this in
      guard let state = this.state, Int(index) < state.globals.count, instruction.opcode == .globalGet else {
        throw Failure.unknown
      }
      this.stack.append(state.globals[Int(index)])
    }
  }

  mutating func visitLocal(_ instruction: InstructionInfo, _ index: LocalIndex) {
    perform { this in
      guard instruction.opcode != .localGet else { return this.stack.append(this.locals[Int(index)]) }
      guard let top = this.stack.last else { throw Failure.unknown }
      this.locals[Int(index)] = top
      if instruction.opcode == .localSet { this.stack.removeLast() }
    }
  }
}
