import Assembler
import MachineCode
import WebAssembly

/// How often a function's locals are read and written, and how often it calls others, an instruction in a loop counting
/// eight times as much as one outside: what decides which locals have registers.
struct LocalUse: DefaultInstructionVisitor, ~Copyable {
  /// For each local.
  struct Count: BitwiseCopyable {
    var reads: UInt32 = 0
    var writes: UInt32 = 0
  }

  private(set) var types: [ValueType] = []
  private(set) var counts: [Count] = []
  /// The calls, those of the runtime among them.
  private(set) var calls: UInt32 = 0
  /// How many locals there may be.
  private var limit = 0
  /// The weight of an instruction now, and those outside of the open loops.
  private var weight: UInt32 = 1
  private var outer: [UInt32] = []

  /// Looks at a function.
  mutating func scan(
    _ parameters: [ValueType], _ reader: inout BinaryReader, _ decoder: inout InstructionDecoder
  ) throws(WebAssemblyError) {
    types.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    outer.removeAll(keepingCapacity: true)
    (calls, weight) = (0, 1)
    // What a function declares is a number; the work should be in proportion to its code.
    limit = 256 + 8 * reader.remaining
    types.append(contentsOf: parameters)
    for _ in parameters { counts.append(Count()) }
    try decoder.decodeBody(&reader, &self)
  }

  mutating func visitLocals(_ count: UInt32, _ type: ValueType) throws(WebAssemblyError) {
    guard types.count + Int(count) <= limit else {
      throw FunctionCompiler.notCompiled("a function with \(types.count + Int(count)) locals and so little code")
    }
    types.append(contentsOf: repeatElement(type, count: Int(count)))
    counts.append(contentsOf: repeatElement(Count(), count: Int(count)))
  }

  @inline(__always)
  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) {}

  mutating func visitLocal(_ instruction: InstructionInfo, _ index: LocalIndex) throws(WebAssemblyError) {
    let index = Int(index)
    if instruction.opcode == .localGet {
      counts[index].reads = counts[index].reads.adding(weight)
    } else {
      counts[index].writes = counts[index].writes.adding(weight)
    }
  }

  mutating func visitBlock(_ instruction: InstructionInfo, _ type: BlockType) throws(WebAssemblyError) {
    outer.append(weight)
    if instruction.opcode == .loop, weight < 1 << 15 { weight *= 8 }
  }

  mutating func visitTryTable(
    _ instruction: InstructionInfo, _ type: BlockType, _ catches: [CatchClause]
  ) throws(WebAssemblyError) { outer.append(weight) }

  mutating func visitDelimiter(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    if instruction.opcode == .end, let last = outer.popLast() { weight = last }
  }

  private mutating func call() { calls = calls.adding(weight) }

  mutating func visitFunction(_ instruction: InstructionInfo, _ index: FunctionIndex) throws(WebAssemblyError) {
    if instruction.opcode == .call { call() }
  }

  mutating func visitTypeTable(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ table: TableIndex
  ) throws(WebAssemblyError) {
    if instruction.opcode == .callIndirect { call() }
  }

  mutating func visitType(_ instruction: InstructionInfo, _ index: TypeIndex) throws(WebAssemblyError) {
    if instruction.opcode == .callRef || instruction.opcode == .arrayFill { call() }
  }

  mutating func visitTypeType(
    _ instruction: InstructionInfo, _ first: TypeIndex, _ second: TypeIndex
  ) throws(WebAssemblyError) { call() }

  mutating func visitTypeData(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ data: DataIndex
  ) throws(WebAssemblyError) { call() }

  mutating func visitTypeElement(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ element: ElementIndex
  ) throws(WebAssemblyError) { call() }

  mutating func visitMemory(_ instruction: InstructionInfo, _ index: MemoryIndex) throws(WebAssemblyError) {
    if instruction.opcode != .memorySize { call() }
  }

  mutating func visitMemoryMemory(
    _ instruction: InstructionInfo, _ destination: MemoryIndex, _ source: MemoryIndex
  ) throws(WebAssemblyError) { call() }
}

extension UInt32 {
  /// The sum, or the largest number.
  fileprivate func adding(_ other: UInt32) -> UInt32 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

/// Which locals have registers.
struct LocalRegisters {
  /// Registers that whoever is called keeps, and those that it does not.
  static var kept: [X86.GeneralRegister] { [.rbx, .r12, .r15] }
  static var lost: [X86.GeneralRegister] { [.r10, .r11, .r13, .r14] }
  /// The vector registers of locals; nobody keeps any.
  static var vectors: ClosedRange<UInt8> { 8...15 }

  /// A register for a local.
  struct Assignment {
    var local: Int
    var register: UInt8
    /// Whether each write goes to the local's slot as well; if not, it is saved before calls.
    var isWrittenThrough: Bool
  }

  private(set) var general: [Assignment] = []
  private(set) var vector: [Assignment] = []

  /// The locals that are used most, by how much they are used; at most `limit`.
  private struct Best {
    var items: [(local: Int, weight: UInt64)] = []
    let limit: Int

    mutating func add(_ local: Int, _ weight: UInt64) {
      if items.count == limit, items[limit - 1].weight >= weight { return }
      if items.count == limit { items.removeLast() }
      var place = items.count
      while place > 0, items[place - 1].weight < weight { place -= 1 }
      items.insert((local, weight), at: place)
    }
  }

  init(_ use: borrowing LocalUse) {
    var bestGeneral = Best(limit: Self.kept.count + Self.lost.count)
    var bestVector = Best(limit: Self.vectors.count)
    for (index, count) in use.counts.enumerated() {
      let weight = UInt64(count.reads) + UInt64(count.writes)
      // A register that nobody has to keep costs less than a slot even if it is read once.
      guard weight > (use.calls == 0 ? 0 : 1) else { continue }
      if use.types[index].isInVectorRegister {
        bestVector.add(index, weight)
      } else {
        bestGeneral.add(index, weight)
      }
    }
    let calls = UInt64(use.calls)
    var (kept, lost) = (Self.kept[...], Self.lost[...])
    for (local, weight) in bestGeneral.items {
      let writes = UInt64(use.counts[local].writes)
      if calls == 0, let register = lost.popFirst() {
        general.append(Assignment(local: local, register: register.number, isWrittenThrough: false))
      } else if weight > 2, let register = kept.popFirst() {
        general.append(Assignment(local: local, register: register.number, isWrittenThrough: false))
      } else if weight > calls + min(writes, calls), let register = lost.popFirst() {
        general.append(Assignment(local: local, register: register.number, isWrittenThrough: writes < calls))
      }
    }
    var next = Self.vectors.lowerBound
    for (local, weight) in bestVector.items {
      let writes = UInt64(use.counts[local].writes)
      guard weight > calls + min(writes, calls) else { continue }
      vector.append(Assignment(local: local, register: next, isWrittenThrough: writes < calls))
      next += 1
    }
  }
}
