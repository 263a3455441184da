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

  private(set) var types = UnsafeBuffer<ValueType>()
  private(set) var counts = UnsafeBuffer<Count>()
  /// The calls, those of the runtime among them.
  private(set) var calls: UInt32 = 0
  /// How many locals there may be.
  private var limit = 0
  /// The weight of an instruction now, and those outside of the open loops.
  private var weight: UInt32 = 1
  private var outer = UnsafeBuffer<UInt32>()

  /// Looks at a function.
  mutating func scan(
    _ parameters: [ValueType], _ reader: inout BinaryReader, _ decoder: inout InstructionDecoder
  ) throws(WebAssemblyError) {
    types.removeAll()
    counts.removeAll()
    outer.removeAll()
    (calls, weight) = (0, 1)
    // What a function declares is a number; the work should be in proportion to its code.
    limit = 256 + 8 * reader.remaining
    for type in parameters { types.append(type) }
    counts.append(Count(), count: parameters.count)
    try decoder.decodeBody(&reader, &self)
  }

  mutating func visitLocals(_ count: UInt32, _ type: ValueType) throws(WebAssemblyError) {
    guard types.count + Int(count) <= limit else {
      throw FunctionCompiler.notCompiled("a function with \(types.count + Int(count)) locals and so little code")
    }
    types.append(type, count: Int(count))
    counts.append(Count(), count: Int(count))
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
  typealias General = X86.GeneralRegister

  /// Registers that whoever is called keeps, and those that it does not.
  static var kept: InlineArray<3, General> { [.rbx, .r12, .r15] }
  static var lost: InlineArray<4, General> { [.r10, .r11, .r13, .r14] }
  /// The vector registers of locals; nobody keeps any.
  static var vectors: ClosedRange<UInt8> { 8...15 }

  /// A register for a local.
  struct Assignment: BitwiseCopyable {
    var local = 0
    var register: UInt8 = 0
    /// Whether each write goes to the local's slot as well; if not, it is saved before calls.
    var isWrittenThrough = false
  }

  /// A list with room for as many as there are registers.
  struct List<Element: BitwiseCopyable> {
    private var elements: InlineArray<8, Element>
    private(set) var count = 0

    init(filler: Element) { elements = InlineArray(repeating: filler) }

    var indices: Range<Int> { 0..<count }
    subscript(index: Int) -> Element { elements[index] }

    mutating func append(_ element: Element) {
      elements[count] = element
      count += 1
    }

    /// Puts an element before another one; the last one is dropped if there are `limit` of them.
    mutating func insert(_ element: Element, at place: Int, limit: Int) {
      count = min(count + 1, limit)
      var index = count - 1
      while index > place {
        elements[index] = elements[index - 1]
        index -= 1
      }
      elements[place] = element
    }
  }

  private(set) var general = List(filler: Assignment())
  private(set) var vector = List(filler: Assignment())

  /// The locals that are used most, by how much they are used; at most `limit`.
  private struct Best {
    struct Item: BitwiseCopyable {
      var local = 0
      var weight: UInt64 = 0
    }

    var items = List(filler: Item())
    let limit: Int

    mutating func add(_ local: Int, _ weight: UInt64) {
      var place = items.count
      while place > 0, items[place - 1].weight < weight { place -= 1 }
      if place < limit { items.insert(Item(local: local, weight: weight), at: place, limit: limit) }
    }
  }

  init(_ use: borrowing LocalUse) {
    let (kept, lost) = (Self.kept, Self.lost)
    var bestGeneral = Best(limit: kept.count + lost.count)
    var bestVector = Best(limit: Self.vectors.count)
    for index in use.counts.indices {
      let count = use.counts[index]
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
    var (nextKept, nextLost) = (0, 0)
    for index in bestGeneral.items.indices {
      let item = bestGeneral.items[index]
      let writes = UInt64(use.counts[item.local].writes)
      var assignment = Assignment(local: item.local)
      if calls > 0 || nextLost == lost.count, item.weight > 2, nextKept < kept.count {
        assignment.register = kept[nextKept].number
        nextKept += 1
      } else if item.weight > calls + min(writes, calls), nextLost < lost.count {
        assignment.register = lost[nextLost].number
        assignment.isWrittenThrough = writes < calls
        nextLost += 1
      } else {
        continue
      }
      general.append(assignment)
    }
    var next = Self.vectors.lowerBound
    for index in bestVector.items.indices {
      let item = bestVector.items[index]
      let writes = UInt64(use.counts[item.local].writes)
      guard item.weight > calls + min(writes, calls) else { continue }
      vector.append(Assignment(local: item.local, register: next, isWrittenThrough: writes < calls))
      next += 1
    }
  }
}
