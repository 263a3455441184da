import Assembler
import CExecution
import MachineCode
import Runtime
import WebAssembly

/// Compiles functions of a valid module to machine code of x86-64, in one pass over the instructions of each.
///
/// The locals that are used most have a register for the whole function, the others a slot in the frame (`LocalRegisters`). An
/// abstract stack says where each operand is: in a register, in its own slot, in a local, or a constant. The last instruction
/// may wait (`Pending`): whoever takes its result says where it goes, tests its condition, or takes a load as an operand.
///
/// Where blocks begin and end every local is in its own place, and the operands that belong to blocks outside are in their
/// slots; what a branch carries is in `rax` or `xmm0`, or if it is more than one value, in slots. So code from different places
/// meets without moves.
///
/// The code relies on AVX2, BMI1, BMI2, LZCNT and POPCNT (`Baseline.isAvailable`).
struct FunctionCompiler: InstructionVisitor, ~Copyable {
  typealias General = X86.GeneralRegister
  typealias Vector = X86.VectorRegister

  /// Where a value is.
  enum Place: BitwiseCopyable {
    case general(General)
    case vector(Vector)
    /// In the operand's own slot.
    case slot
    /// In a local.
    case local(Int)
    /// The bits of a number or reference; vectors are never constants here.
    case constant(UInt64)
  }

  /// A value on the operand stack.
  struct Operand: BitwiseCopyable {
    var place: Place
    var type: ValueType
    /// The number of its slot of eight bytes; a vector has that and the next.
    var slot: Int32
  }

  /// A local.
  struct Local: BitwiseCopyable {
    var type: ValueType
    /// Its register's number, or -1.
    var register: Int8 = -1
    var isWrittenThrough = false
    /// Where its slot is, from `rbp`.
    var slot: Int32 = 0
  }

  /// An open block.
  struct Block: BitwiseCopyable {
    var opcode: Opcode
    /// Where a branch goes; a loop's is bound.
    var label: X86.Label
    /// What a branch carries.
    var labelTypes: TypeRange
    var results: TypeRange
    var parameters: TypeRange
    /// The number of operands below the block's.
    var height: Int
    /// Whether a branch goes to the label.
    var isTarget = false
    /// Whether the rest cannot be reached.
    var isUnreachable = false
    /// Where an `if` goes whose condition is false, until `else` is seen.
    var otherwise: X86.Label?
    /// Whether it is a `try_table` with clauses.
    var catches = false
  }

  /// Some types: a part of the pool of the module's types, or one type that stands nowhere.
  struct TypeRange: BitwiseCopyable {
    private var first: Int32 = 0
    private var length: Int32 = 0
    /// The type that stands nowhere.
    private(set) var single = ValueType.i32

    /// None.
    init() {}

    init(start: Int, count: Int) {
      first = Int32(truncatingIfNeeded: start)
      length = Int32(truncatingIfNeeded: count)
    }

    init(_ type: ValueType) {
      (first, length) = (-1, 1)
      single = type
    }

    /// Where it begins in the pool, or -1.
    var start: Int { Int(first) }
    var count: Int { Int(length) }
  }

  /// Code that stands behind the function's own.
  enum Stub {
    /// Where a trap is.
    case trap(label: X86.Label, kind: UInt8, offset: Int32)
    /// What a call does whose callee is not of this instance (`FunctionCompiler+Calls`).
    case foreign(label: X86.Label, back: X86.Label, type: TypeIndex)
    /// The traps of an atomic access.
    case misaligned(MisalignedAccess)
    /// A call of the runtime that changes no register but the one for its result.
    case slow(SlowCall)
    /// Such a call that makes an object (`FunctionCompiler+Objects`).
    case allocation(label: X86.Label, SlowCall, TypeIndex)
    /// What happens where a loop is hot (`FunctionCompiler+Hot`).
    case hot(HotLoop)
  }

  /// How functions of a module find each other.
  enum Linkage {
    /// All are in one piece.
    case image
    /// By a table, so that they can be replaced; with counters that tell which are hot, or without.
    case table(isCounting: Bool)
  }

  /// What is known of a function once it is compiled.
  struct Result {
    /// Where it is in the assembler's code.
    var range: Range<Int>
    var frame: UnwoundFrame
  }

  let module: CompiledModule
  let context: ModuleContext
  let shapes: CallShapes
  let metersFuel: Bool
  let isDeterministic: Bool
  /// Whether an access of memory 0 need not compare, if its offset is not as large as the guard.
  let isFirstMemoryGuarded: Bool
  /// How functions of the module find each other.
  let linkage: Linkage

  var a: X86.Assembler
  /// Calls of functions whose place is not known: the place of the distance, and the function, by its position.
  var calls: [(place: Int, function: Int)] = []
  /// Uses of the thunk of a type, and of the room for the engine's numbers of types: the same.
  var thunkUses: [(place: Int, type: TypeIndex)] = []
  var numberUses: [(place: Int, type: TypeIndex)] = []
  /// Landing pads: the calls' last bytes, and the pads.
  var pads: [(start: Int, end: Int, pad: Int)] = []
  /// Uses of the counter of a function: the place of the distance, how far behind it the instruction ends, and the function.
  var counterUses: [(place: Int, rest: Int, function: Int)] = []
  /// Calls of what takes the place of an activation, by what follows them.
  var hidden: [Int] = []

  /// How many of them there were before the function.
  private var marks = (calls: 0, thunkUses: 0, numberUses: 0, pads: 0, counterUses: 0, hidden: 0)

  // Of the function that is being compiled.

  /// Which it is of those that the module defines.
  var position = 0
  var bodyStart = 0
  var shape: CallShape
  var operands = UnsafeBuffer<Operand>()
  var blocks = UnsafeBuffer<Block>()
  var locals = UnsafeBuffer<Local>()
  var general = RegisterFile()
  var vector = RegisterFile()
  /// The operands that are locals, by their number on the stack, the deepest first.
  var lazyOperands = UnsafeBuffer<Int>()
  var pending: Pending?
  var immediates = Pending.Immediates()
  var knownFlags = KnownFlags()
  var stubs: [Stub] = []
  /// The tables of `br_table`.
  var tables: [(label: X86.Label, targets: [X86.Label])] = []
  /// Where the function's instructions end.
  var codeEnd = 0
  /// Moves that happen together.
  var moves = UnsafeBuffer<Move>()
  /// The depth of blocks in code that cannot be reached.
  var skipped = 0
  /// Where the current instruction stands in the module.
  var offset = 0
  /// For each instruction where its code begins, from the function's first byte.
  var positions = PositionList()
  /// Where the function begins in the code.
  var start = 0
  var frame = FrameLayout()
  var fuelRun: FuelRun?
  /// Why the function cannot be compiled, if it cannot.
  var problem: WebAssemblyError?
  var exceptions = ExceptionState()
  /// How the module's structures and arrays are laid out, as far as it was asked for.
  var layouts: [ObjectLayout?] = []
  /// The end of the function's code, where it returns.
  var leaveLabel: X86.Label
  /// How many locals the function may have.
  private var localLimit = 0

  /// - Parameter capacity: How many bytes of code there is room for at first.
  init(_ module: CompiledModule, _ shapes: CallShapes, _ linkage: Linkage = .image, capacity: Int = 1 << 16) {
    self.module = module
    self.linkage = linkage
    context = module.context
    self.shapes = shapes
    metersFuel = module.engine.metersFuel
    isDeterministic = module.engine.isDeterministic
    isFirstMemoryGuarded = module.context.memories.first.map { Self.isGuarded($0) } ?? false
    var assembler = X86.Assembler(capacity: capacity)
    leaveLabel = assembler.label()
    a = assembler
    shape = CallShape(parameters: [], results: [])
  }

  /// Compiles a function.
  /// - Parameters:
  ///   - position: Among the functions that the module defines.
  ///   - decoder: Reads the instructions.
  /// - Throws: If it has something that is not compiled; what the assembler has got is then to be thrown away.
  mutating func compile(_ position: Int, _ decoder: inout InstructionDecoder) throws(WebAssemblyError) -> Result {
    let function = module.module.functions[position]
    marks = (calls.count, thunkUses.count, numberUses.count, pads.count, counterUses.count, hidden.count)
    self.position = position
    shape = shapes[function.type]
    bodyStart = function.body.indices.lowerBound
    let bytes = module.module.bytes
    var reader = BinaryReader(bytes.span, range: function.body)
    try declareLocals(&reader, &decoder)
    begin(function.type, try localRegisters(of: position))
    try decoder.decodeExpression(&reader, &self)
    try finish()
    positions.finish()
    guard !a.isTooLarge else { throw Self.notCompiled("so much code") }
    if let problem { throw problem }
    return Result(range: start..<codeEnd, frame: frame.unwound)
  }

  /// Notes the types of the function's locals.
  @_lifetime(reader: copy reader)
  mutating func declareLocals(
    _ reader: inout BinaryReader, _ decoder: inout InstructionDecoder
  ) throws(WebAssemblyError) {
    locals.removeAll()
    // What a function declares is a number; the work should be in proportion to its code.
    localLimit = 256 + 8 * reader.remaining
    for index in 0..<shape.parameters.count { locals.append(Local(type: shape.parameters[index])) }
    try decoder.decodeLocals(&reader, &self)
  }

  mutating func visitLocals(_ count: UInt32, _ type: ValueType) throws(WebAssemblyError) {
    let count = Int(count)
    guard locals.count + count <= localLimit else {
      throw Self.notCompiled("a function with \(locals.count + count) locals and so little code")
    }
    locals.append(Local(type: type), count: count)
  }

  /// Which of a function's locals have registers.
  func localRegisters(of position: Int) throws(WebAssemblyError) -> LocalRegisters {
    if let uses = module.localUses { return LocalRegisters(uses, of: position) }
    return LocalRegisters(try ModuleValidator.localUses(of: position, in: module.module, context), of: position)
  }

  private mutating func begin(_ type: TypeIndex, _ registers: LocalRegisters) {
    operands.removeAll()
    blocks.removeAll()
    lazyOperands.removeAll()
    stubs.removeAll(keepingCapacity: true)
    tables.removeAll(keepingCapacity: true)
    pending = nil
    skipped = 0
    fuelRun = nil
    problem = nil
    exceptions = ExceptionState()
    a.align(16)
    start = a.count
    positions.begin(distance: start, offset: bodyStart)
    leaveLabel = a.label()
    placeLocals(registers)
    enter()
    countEntry()
    let results = TypeRange(context.types.shapes[Int(type)], results: true)
    blocks.append(
      Block(
        opcode: .block, label: leaveLabel, labelTypes: results, results: results, parameters: TypeRange(), height: 0))
    beginRun()
  }

  /// Takes back what a function that cannot be compiled refers to; its code stays, and nothing goes there.
  mutating func forget() {
    calls.removeLast(calls.count - marks.calls)
    thunkUses.removeLast(thunkUses.count - marks.thunkUses)
    numberUses.removeLast(numberUses.count - marks.numberUses)
    pads.removeLast(pads.count - marks.pads)
    counterUses.removeLast(counterUses.count - marks.counterUses)
    hidden.removeLast(hidden.count - marks.hidden)
  }

  @inline(__always)
  mutating func willVisit(_ instruction: InstructionInfo, at offset: Int) throws(WebAssemblyError) {
    self.offset = offset
    if fuelRun != nil, isReachable { pay(instruction) }
  }

  var isReachable: Bool { skipped == 0 && !blocks.top.isUnreachable }

  /// Notes that what is written now comes from the instruction at an offset.
  mutating func mark(_ offset: Int) { positions.append(distance: a.count, offset: offset) }

  /// Notes that what is written now comes from the current instruction.
  mutating func mark() { mark(offset) }

  /// The error of a function that the interpreter has to run.
  static func notCompiled(_ what: String) -> WebAssemblyError {
    WebAssemblyError(.implementationLimit, "\(what) is not compiled yet")
  }

  func notCompiled(_ instruction: InstructionInfo) -> WebAssemblyError { Self.notCompiled("\(instruction.opcode)") }
}

extension FunctionCompiler.TypeRange {
  /// The parameters or results of a function type.
  init(_ shape: TypeContext.FunctionShape, results: Bool) {
    self.init(
      start: Int(results ? shape.start + shape.parameters : shape.start),
      count: Int(results ? shape.results : shape.parameters))
  }
}

extension FunctionCompiler {
  /// A type of a list.
  func type(_ range: TypeRange, _ index: Int) -> ValueType {
    range.start < 0 ? range.single : context.types.pool[range.start + index]
  }

  /// The parameters and results of a block.
  func types(_ type: BlockType) -> (parameters: TypeRange, results: TypeRange) {
    switch type {
    case .empty: return (TypeRange(), TypeRange())
    case .value(let type): return (TypeRange(), TypeRange(type))
    case .type(let index):
      let shape = context.types.shapes[Int(index)]
      return (TypeRange(shape, results: false), TypeRange(shape, results: true))
    }
  }
}
