import CExecution
import Runtime
import WebAssembly

/// Translates one function of a valid module to cells.
///
/// An abstract stack says where each operand is: in its own slot, in a local, or a constant. Slots are assigned by
/// position, so that the operands of a call stand where the callee's frame begins. A local is read in place; when it is
/// written while an operand still refers to it, the operand is saved first.
struct Translator: InstructionVisitor, ~Copyable {
  /// Where an operand's value is.
  enum Place {
    /// In the operand's own slot.
    case slot
    /// In a local, by its slot.
    case local(Int)
    /// The bits of a number or reference; vectors are never constants here.
    case constant(UInt64)
  }

  struct Operand {
    var type: ValueType
    /// The operand's own slot.
    var slot: Int
    var place: Place
  }

  struct Local {
    var type: ValueType
    var slot: Int
  }

  /// An open block.
  struct Block {
    var opcode: Opcode
    /// What a branch to the block's label carries.
    var labelTypes: TypeRange
    /// The results.
    var results: TypeRange
    /// The parameters.
    var parameters: TypeRange
    /// The number of operands below the block's.
    var height: Int
    /// The slot of the first operand above `height`.
    var base: Int
    /// Where a loop starts.
    var start = 0
    /// Branches to the end that wait for its position.
    var forward: [Int] = []
    /// The branch around the first arm of an `if`.
    var toElse: Int?
    /// Whether the rest cannot be reached.
    var isUnreachable = false
    /// Whether a branch goes to the end.
    var isTarget = false
    /// The first handler and the first cell of a `try_table`.
    var clauses: [CatchClause] = []
    var firstCell = 0
  }

  /// A part of `types`, or a type of its own.
  struct TypeRange {
    var start = 0
    var count = 0
    var single: ValueType?
  }

  /// A comparison whose result a branch may test without the cells that made it.
  struct Comparison {
    var condition: Condition
    /// The first cell that is not needed if a branch tests the condition.
    var first: Int
    /// The cell that makes the result.
    var cell: Int
  }

  let module: CompiledModule
  let context: ModuleContext
  let function: FunctionIndex
  let result: TypeContext.FunctionShape
  var code: CodeBuilder
  var operands: [Operand] = []
  var blocks: [Block] = []
  var locals: [Local] = []
  var handlers: [FunctionCode.ExceptionHandler] = []
  /// The operands that are locals, by position, at most `maximumPending`.
  var pending: [Int] = []
  /// The first slot behind the operands.
  var top = 0
  var frameSize = 0
  /// Where the linkage stands.
  let linkage: Int
  /// The cell that has made the top operand, if nothing has been emitted since and its `a` may still change.
  var producer = -1
  /// The instruction and form of the cell, if it is `producer` and its handler is generated.
  var produced: (opcode: Opcode, form: HandlerForm)?
  /// Cells behind which an accumulator holds the value of a slot: the position of the next cell, and the slot.
  var accumulations: [(end: Int, slot: Int)] = []
  /// The first cell that no branch goes behind: cells before it must not be changed.
  var barrier = 0
  /// How many slots behind the linkage are zero at first.
  var clearedSlots = 0
  /// The first slot of operands.
  private var firstOperand = 0
  /// What the cell compares, if it is `producer`.
  var comparison: Comparison?
  /// The depth of blocks in code that cannot be reached.
  var skipped = 0
  /// The cell that pays for the current run of instructions.
  var fuelCell = -1
  let metersFuel: Bool
  /// In bytes.
  let bodySize: Int
  /// Where instructions start: pairs of a cell and an offset in the module, if somebody asks.
  var positions: [(cell: Int, offset: Int)]?
  /// Where references are at places where objects may be collected, if somebody asks.
  var roots: FunctionCode.RootMaps?

  static var maximumPending: Int { 64 }
  /// The linkage of a frame in slots.
  static var linkageSize: Int { 3 }

  private init(_ module: CompiledModule, position: Int, capacity: Int) {
    self.module = module
    context = module.context
    function = UInt32(position + module.importedFunctionCount)
    result = context.types.shapes[Int(context.functions[Int(function)])]
    code = CodeBuilder(capacity: capacity)
    bodySize = capacity
    metersFuel = module.engine.metersFuel
    let parameters = context.types.pool[Int(result.start)..<Int(result.start + result.parameters)]
    let results = context.types.pool[Int(result.start + result.parameters)...].prefix(Int(result.results))
    var slot = 0
    for type in parameters {
      locals.append(Local(type: type, slot: slot))
      slot += type.slots
    }
    linkage = max(slot, results.reduce(0) { $0 + $1.slots })
    top = linkage + Self.linkageSize
  }

  // Entry.

  /// The code of a function, translated if it was not before.
  /// - Parameters:
  ///   - position: Among the functions that the module defines.
  ///   - module: The module.
  static func code(of position: Int, _ module: CompiledModule) throws(Trap) -> Code {
    try module.code(of: position) { () throws(Trap) in
      #if canImport(CNative)
        if let native = module.native?.call(of: position) { return callNative(position, module, native) }
      #endif
      var translator = try translated(position, module, recording: false)
      return translator.take()
    }
  }

  /// The cells of a function with the offset of the instruction that each comes from, the first cell 0 being the header.
  static func positions(of position: Int, _ module: CompiledModule) -> [(cell: Int, offset: Int)] {
    do throws(Trap) {
      return try translated(position, module, recording: true).positions ?? []
    } catch {
      return []
    }
  }

  /// Which slots of a function hold references at each place where objects may be collected.
  static func roots(of position: Int, _ module: CompiledModule) -> FunctionCode.RootMaps {
    do throws(Trap) {
      return try translated(position, module, recording: true).roots ?? FunctionCode.RootMaps()
    } catch {
      return FunctionCode.RootMaps()
    }
  }

  private static func translated(
    _ position: Int, _ module: CompiledModule, recording: Bool
  ) throws(Trap) -> Translator {
    let source = try module.source()
    let body = source.functions[position].body
    var translator = Translator(module, position: position, capacity: body.count)
    if recording {
      translator.positions = []
      translator.roots = FunctionCode.RootMaps()
    }
    var decoder = InstructionDecoder()
    var reader = BinaryReader(source.bytes.span, range: body)
    do throws(WebAssemblyError) {
      translator.code.append(Cell())
      try decoder.decodeBody(&reader, &translator)
    } catch {
      throw Trap(.implementationLimit, "\(error)")
    }
    return translator
  }

  private mutating func take() -> FunctionCode {
    var header = code[0]
    header.a = UInt16(truncatingIfNeeded: linkage)
    header.b = UInt16(truncatingIfNeeded: clearedSlots)
    header.immediate = Int32(truncatingIfNeeded: frameSize)
    code[0] = header
    let cells = code.finish()
    #if canImport(Glibc) || !hasFeature(Embedded)
      // Not where a few ten kilobytes of handlers count.
      SequenceMatcher.measured.fuse(cells, firstOperand: firstOperand)
    #endif
    return FunctionCode(
      cells: cells, module: module, function: function, linkage: linkage, frameSize: frameSize,
      handlers: handlers)
  }

  /// Begins the function's own block, once the locals are known.
  private mutating func begin() {
    let first = top
    top = locals.last.map { max(top, $0.slot + $0.type.slots) } ?? top
    clearedSlots = top - first
    firstOperand = top
    frameSize = max(frameSize, top)
    let results = TypeRange(start: Int(result.start + result.parameters), count: Int(result.results))
    blocks.append(
      Block(
        opcode: .block, labelTypes: results, results: results, parameters: TypeRange(), height: 0, base: top))
    beginRun()
  }

  mutating func visitLocals(_ count: UInt32, _ type: ValueType) throws(WebAssemblyError) {
    for _ in 0..<count {
      locals.append(Local(type: type, slot: max(top, locals.last.map { $0.slot + $0.type.slots } ?? 0)))
    }
  }

  mutating func willVisit(_ instruction: InstructionInfo, at offset: Int) throws(WebAssemblyError) {
    if blocks.isEmpty {
      begin()
      try checkSlots()
    }
    positions?.append((code.count, offset))
    if metersFuel, skipped == 0, !blocks[blocks.count - 1].isUnreachable { pay(instruction) }
  }

  private func checkSlots() throws(WebAssemblyError) {
    guard top < 60000, locals.allSatisfy({ $0.slot < 60000 }) else {
      throw WebAssemblyError(.implementationLimit, "the interpreter's frames have at most 60000 slots")
    }
  }

  // Fuel.

  /// Starts a run of instructions that is paid for at once.
  mutating func beginRun() {
    guard metersFuel else { return }
    fuelCell = code.append(Cell(op_fuel, 0, 0, immediate: 0))
    producer = -1
  }

  private mutating func pay(_ instruction: InstructionInfo) {
    guard fuelCell >= 0, instruction.shape != .delimiter else { return }
    var cell = code[fuelCell]
    cell.immediate = cell.immediate &+ Int32(instruction.opcode.fuel)
    let count = (UInt32(cell.a) | UInt32(cell.b) << 16) &+ 1
    cell.a = UInt16(truncatingIfNeeded: count)
    cell.b = UInt16(truncatingIfNeeded: count >> 16)
    code[fuelCell] = cell
  }

  /// Lets the guest pay for the length that an instruction works on.
  ///
  /// It stands after instructions that check their bounds first, so that these trap for what is outside, and before
  /// those that allocate.
  /// - Parameters:
  ///   - instruction: The instruction.
  ///   - slot: Where the length is.
  ///   - is64: Whether the length has 64 bits.
  mutating func payLength(_ instruction: InstructionInfo, _ slot: Int, is64: Bool = false) {
    guard metersFuel, let shift = instruction.opcode.fuelLengthShift else { return }
    emit(Cell(op_fuelLength, slot, Int(shift), is64 ? 1 : 0, 0))
  }

  // Roots.

  /// Notes which slots hold references where the next cell is, or where the call that was just emitted returns to.
  /// - Parameter isReturn: Whether it is the latter.
  mutating func noteRoots(isReturn: Bool) {
    guard roots != nil else { return }
    // What the call that was just emitted returns to comes before what happens at the next cell: keys ascend.
    let key = FunctionCode.RootMaps.key(cell: code.count, isReturn: isReturn)
    roots?.removeAll(from: key)
    for local in locals where local.type.isReference { roots?.slots.append(UInt16(truncatingIfNeeded: local.slot)) }
    for operand in operands where operand.type.isReference {
      if case .slot = operand.place { roots?.slots.append(UInt16(truncatingIfNeeded: operand.slot)) }
    }
    roots?.keys.append(key)
    if let end = roots?.slots.count { roots?.ends.append(end) }
  }

  // Types.

  func type(_ range: TypeRange, _ index: Int) -> ValueType { range.single ?? context.types.pool[range.start + index] }

  func shape(_ type: TypeIndex) -> (parameters: TypeRange, results: TypeRange) {
    let shape = context.types.shapes[Int(type)]
    return (
      TypeRange(start: Int(shape.start), count: Int(shape.parameters)),
      TypeRange(start: Int(shape.start + shape.parameters), count: Int(shape.results))
    )
  }

  func shape(_ type: BlockType) -> (parameters: TypeRange, results: TypeRange) {
    switch type {
    case .empty: (TypeRange(), TypeRange())
    case .value(let type): (TypeRange(), TypeRange(start: 0, count: 1, single: type))
    case .type(let index): shape(index)
    }
  }

  func slots(_ range: TypeRange) -> Int {
    var slots = 0
    for index in 0..<range.count { slots += type(range, index).slots }
    return slots
  }
}
