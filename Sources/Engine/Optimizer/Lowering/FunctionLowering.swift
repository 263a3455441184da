import CExecution
import Runtime
import WebAssembly

/// Lowers one function of a valid module to LLVM's instructions.
///
/// Operands are SSA values; locals are stack slots that LLVM turns into values. Branches carry operands through phis, which
/// each block makes at its label when it is opened. Code that cannot be reached is skipped.
struct FunctionLowering: InstructionVisitor, ~Copyable {
  /// An open block.
  struct Frame {
    var opcode: Opcode
    /// Where a branch to the label goes.
    var label: Block
    /// What a branch to the label gives.
    var labelPhis: [Value]
    /// Where execution goes on behind the block; the same as `label` but for a loop.
    var end: Block
    var endPhis: [Value]
    /// The number of operands below the block's.
    var height: Int
    /// Whether the rest cannot be reached.
    var isUnreachable = false
    /// Whether anything goes to the end.
    var isEndReached = false
    /// Whether a branch goes to the end.
    var isTarget = false
    /// Where a loop stands in the body.
    var loop = -1
    /// Where an `if` goes whose condition is false, and the operands there, until `else` is seen.
    var otherwise: (block: Block, operands: [Value])?
  }

  let e: Emitter
  let chunk: Chunk
  let module: CompiledModule
  let context: ModuleContext
  let function: Value
  let signature: Signature
  /// The instance.
  let instance: Value
  /// The base of memory 0.
  let memory: Value
  /// Where the results go, if they do not fit into registers.
  let resultMemory: Value?
  var operands: [Value] = []
  var frames: [Frame] = []
  var locals: [(type: ValueType, slot: Value)] = []
  /// The open blocks that catch, the innermost last.
  var tries: [Try] = []
  /// Where an exception goes on outwards, and the exception.
  var rethrow: (block: Block, exception: Value)?
  /// The depth of blocks in code that cannot be reached.
  var skipped = 0
  var fuelRun: FuelRun?
  /// The function's first block: stack slots and what is loaded once.
  let entry: Block
  var body: Block
  /// The bases of memories other than 0 that are in use.
  var bases: [Int: Value] = [:]
  /// Room for results of calls that do not fit into registers, by their size.
  var resultRooms: [Int: Value] = [:]
  private let parameters: [Value]
  /// Where the function's body begins in the module.
  private let bodyStart: Int
  /// Where the current instruction stands in the body.
  private(set) var offset = 0
  /// References that are null or objects, never an i31.
  var objects: Set<Value> = []
  /// Where a value stands that the runtime is to read.
  var valueRoom: Value?
  /// The loop that the function is entered in, if it is not from the start.
  var loopEntry: FrameEntry?

  private init(_ position: Int, _ function: Value, _ chunk: Chunk, _ loop: FunctionLoop?) {
    e = chunk.emitter
    self.chunk = chunk
    module = chunk.module
    context = chunk.context
    self.function = function
    signature = chunk.signature(chunk.typeIndex(ofFunction: position))
    bodyStart = chunk.module.module.functions[position].body.indices.lowerBound
    instance = e.parameter(function, 0)
    memory = e.parameter(function, 1)
    resultMemory = signature.returnsInMemory ? e.parameter(function, 2) : nil
    entry = e.block(function)
    body = e.block(function)
    e.move(to: entry)
    if let loop {
      parameters = []
      let frame = e.parameter(function, chunk.signature(enteredInLoop: signature).firstArgument)
      loopEntry = FrameEntry(loop: loop, frame: e.cast(.intToPtr, frame, e.pointer))
    } else {
      parameters = e.receive(function, signature)
    }
  }

  /// Lowers a function.
  /// - Parameters:
  ///   - position: Among the functions that the module defines.
  ///   - function: The declaration, whose body is made.
  ///   - chunk: The chunk that the function belongs to.
  ///   - loop: The loop that it is entered in, if it is not from the start.
  /// - Throws: If the function has something that is not lowered.
  static func lower(
    _ position: Int, _ function: Value, _ chunk: Chunk, _ loop: FunctionLoop? = nil
  ) throws(WebAssemblyError) {
    var lowering = FunctionLowering(position, function, chunk, loop)
    let type = chunk.signature(chunk.typeIndex(ofFunction: position))
    for (index, parameter) in type.parameters.enumerated() {
      try lowering.addLocal(parameter, loop == nil ? lowering.parameters[index] : nil)
    }
    for result in type.results { try lowering.check(result) }
    if loop == nil { lowering.markParameters() }
    var decoder = InstructionDecoder()
    let bytes = chunk.module.module.bytes
    var reader = BinaryReader(bytes.span, range: chunk.module.module.functions[position].body)
    try decoder.decodeBody(&reader, &lowering)
    lowering.e.move(to: lowering.entry)
    guard lowering.loopEntry != nil else { return lowering.e.jump(lowering.body) }
    lowering.beginCopy()
    var again = BinaryReader(bytes.span, range: chunk.module.module.functions[position].body)
    try decoder.decodeBody(&again, &lowering)
    lowering.e.move(to: lowering.entry)
    guard let head = lowering.loopEntry?.head else { throw notLowered("what is entered in no loop") }
    lowering.e.jump(head)
  }

  /// Says which parameters are never null.
  private func markParameters() {
    var index = signature.firstArgument
    for (type, isSplit) in zip(signature.parameters, signature.isSplit) {
      if type.isReference, !type.isNullable { e.markNotNull(parameter: index, of: function) }
      index += isSplit ? 2 : 1
    }
  }

  // Locals.

  private mutating func addLocal(_ type: ValueType, _ value: Value?) throws(WebAssemblyError) {
    try check(type)
    let slot = e.stackSlot(e.type(type))
    _ = e.store(value ?? initial(type), slot, .slots)
    locals.append((type, slot))
  }

  /// What a local that is no argument holds at first.
  private func initial(_ type: ValueType) -> Value {
    guard let loopEntry else { return e.zero(e.type(type)) }
    return e.load(e.type(type), loopEntry.place(ofLocal: locals.count, e), .slots)
  }

  mutating func visitLocals(_ count: UInt32, _ type: ValueType) throws(WebAssemblyError) {
    guard loopEntry?.isCopy != true else { return }
    for _ in 0..<count { try addLocal(type, nil) }
  }

  mutating func willVisit(_ instruction: InstructionInfo, at offset: Int) throws(WebAssemblyError) {
    e.positions.move(to: offset - bodyStart)
    self.offset = offset - bodyStart
    if frames.isEmpty { begin() }
    if isReachable { pay(instruction) }
  }

  /// Begins the function's own block, once the locals are known.
  private mutating func begin() {
    e.move(to: body)
    frames.append(Frame(opcode: .block, label: body, labelPhis: [], end: body, endPhis: [], height: 0))
    beginRun()
  }

  /// Refuses types whose values compiled frames cannot hold yet.
  func check(_ type: ValueType) throws(WebAssemblyError) {
    guard let heapType = type.heapType else { return }
    switch heapType {
    case .abstract(let type) where type.top == .cont: break
    case .concrete(let index) where module.types[Int(index)].pointee.kind == 3: break
    default: return
    }
    throw Self.notLowered("a value of type \(type)")
  }

  /// The error of a function that the interpreter has to run.
  static func notLowered(_ what: String) -> WebAssemblyError {
    WebAssemblyError(.implementationLimit, "\(what) is not compiled yet")
  }

  func notLowered(_ instruction: InstructionInfo) -> WebAssemblyError { Self.notLowered("\(instruction.opcode)") }

  // Operands.

  var isReachable: Bool { skipped == 0 && !frames[frames.count - 1].isUnreachable }

  mutating func pop() -> Value { operands.removeLast() }

  /// Takes operands, the deepest first.
  mutating func pop(_ count: Int) -> [Value] {
    let values = Array(operands.suffix(count))
    operands.removeLast(count)
    return values
  }

  mutating func push(_ value: Value) { operands.append(value) }

  /// Pushes a value whose type may say that it is no i31.
  mutating func push(_ value: Value, _ type: ValueType) {
    note(value, type)
    operands.append(value)
  }

  /// An `i1` as the number 0 or 1.
  mutating func push(condition: Value) { push(e.cast(.zext, condition, e.i32)) }

  /// Takes an `i32` as a condition.
  mutating func popCondition() -> Value { e.compare(.ne, pop(), e.constant(e.i32, 0)) }

  // Traps.

  /// Traps if a condition holds.
  func trap(_ kind: TrapKind, if condition: Value) {
    let rare = e.block(function)
    let usual = e.block(function)
    e.branchRarely(condition, rare, usual)
    e.move(to: rare)
    e.trap(kind.rawValue)
    e.move(to: usual)
  }

  // What the context holds.

  func field(_ offset: UInt64) -> Value { e.loadInvariant(e.pointer, e.offset(instance, offset)) }

  /// A pointer in an array of pointers that does not change.
  func element(_ array: Value, _ index: Int) -> Value {
    e.loadInvariant(e.pointer, e.offset(array, ContextLayout.element(index)))
  }

  /// Builds something in the function's first block.
  func atEntry(_ build: () -> Value) -> Value {
    let block = e.currentBlock
    e.move(to: entry)
    let value = build()
    e.move(to: block)
    return value
  }
}
