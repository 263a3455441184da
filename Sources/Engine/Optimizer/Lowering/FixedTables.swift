import Runtime
import WebAssembly

/// The tables of a module whose contents are known when it is compiled: those that it defines, that nobody outside can reach,
/// and that no instruction changes.
///
/// Their functions are called without looking at the table: compiled code has a copy of its own, which says where each
/// function is and of which type.
struct FixedTables: Sendable {
  /// The functions of each such table, by the table's index; nil where there is none.
  private(set) var contents: [TableIndex: [FunctionIndex?]] = [:]

  /// A larger table is not copied.
  private static var largestSize: UInt64 { 1 << 16 }

  /// None.
  init() {}

  init(_ module: CompiledModule) {
    let model = module.module
    let imported = module.context.tables.count - model.tables.count
    // A segment of an imported table may trap, and then those behind it stay unused.
    guard imported == 0 else { return }
    var changed = ChangedTables()
    for function in model.functions {
      var decoder = InstructionDecoder()
      var reader = BinaryReader(model.bytes.span, range: function.body)
      guard (try? decoder.decodeBody(&reader, &changed)) != nil else { return }
    }
    for export in model.exports where export.kind == .table { changed.tables.insert(export.index) }
    var contents: [TableIndex: [FunctionIndex?]] = [:]
    for (index, table) in model.tables.enumerated() where !changed.tables.contains(TableIndex(index)) {
      guard table.initializer == nil, table.type.limits.minimum <= Self.largestSize else { continue }
      contents[TableIndex(index)] = Array(repeating: nil, count: Int(table.type.limits.minimum))
    }
    for segment in model.elements {
      guard case .active(let table, let offset) = segment.mode else { continue }
      guard let start = Self.constant(model, offset), case .functions(let range, let count) = segment.items,
        start + UInt64(count) <= model.tables[Int(table)].type.limits.minimum
      else { return }
      var reader = BinaryReader(model.bytes.span, range: range)
      for position in 0..<UInt64(count) {
        guard let function = try? reader.u32() else { return }
        contents[table]?[Int(start + position)] = function
      }
    }
    self.contents = contents
  }

  /// The value of an expression that is one `i32.const`, or nil.
  private static func constant(_ model: Module, _ expression: ByteRange) -> UInt64? {
    var value = ConstantOnly()
    var decoder = InstructionDecoder()
    var reader = BinaryReader(model.bytes.span, range: expression)
    guard (try? decoder.decodeExpression(&reader, &value)) != nil, !value.isOther else { return nil }
    return value.value
  }
}

/// Finds the tables that instructions change.
private struct ChangedTables: DefaultInstructionVisitor {
  var tables: Set<TableIndex> = []

  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) {}

  mutating func visitTable(_ instruction: InstructionInfo, _ index: TableIndex) throws(WebAssemblyError) {
    if instruction.opcode != .tableGet, instruction.opcode != .tableSize { tables.insert(index) }
  }

  mutating func visitTableTable(
    _ instruction: InstructionInfo, _ destination: TableIndex, _ source: TableIndex
  ) throws(WebAssemblyError) { tables.insert(destination) }

  mutating func visitElementTable(
    _ instruction: InstructionInfo, _ element: ElementIndex, _ table: TableIndex
  ) throws(WebAssemblyError) { tables.insert(table) }
}

/// Reads an expression that may be one constant.
private struct ConstantOnly: DefaultInstructionVisitor {
  var value: UInt64?
  var isOther = false

  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) { isOther = true }

  mutating func visitDelimiter(_ instruction: InstructionInfo) throws(WebAssemblyError) {}

  mutating func visitI32(_ instruction: InstructionInfo, _ value: Int32) throws(WebAssemblyError) {
    if self.value != nil { isOther = true }
    self.value = UInt64(UInt32(bitPattern: value))
  }
}
