/// Encodes a module in the binary format (Wasm 3.0 §5.5).
struct ModuleEncoder {
  private let module: Module
  private var replayer: DeviationReplayer
  private var output: [UInt8] = []
  private let emptySections: Set<SectionID>

  init(_ module: Module, isFaithful: Bool) {
    self.module = module
    replayer = DeviationReplayer(isFaithful ? module.deviations : EncodingDeviations())
    emptySections = isFaithful ? Set(module.sections.map { $0.id }) : []
  }

  mutating func encode() -> [UInt8] {
    output.reserveCapacity(module.bytes.count + module.bytes.count / 16 + 64)
    output += [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    var custom = module.customSections[...]
    encodeCustom(&custom, upTo: 0)
    for id in SectionID.canonicalOrder {
      if hasContents(id) || emptySections.contains(id) { section(id) { $0.encodeContents(id) } }
      encodeCustom(&custom, upTo: id.rank)
    }
    return output
  }

  /// Encodes the custom sections that stand no later than behind the section of a rank.
  private mutating func encodeCustom(_ sections: inout ArraySlice<CustomSection>, upTo rank: Int) {
    while let next = sections.first, (next.predecessor?.rank ?? 0) <= rank {
      sections.removeFirst()
      section(.custom) { encoder in
        encoder.name(next.name)
        encoder.raw(next.contents)
      }
    }
  }

  private func hasContents(_ id: SectionID) -> Bool {
    switch id {
    case .custom: false
    case .type: !module.recursiveTypes.isEmpty
    case .import: !module.imports.isEmpty
    case .function, .code: !module.functions.isEmpty
    case .table: !module.tables.isEmpty
    case .memory: !module.memories.isEmpty
    case .tag: !module.tags.isEmpty
    case .global: !module.globals.isEmpty
    case .export: !module.exports.isEmpty
    case .start: module.start != nil
    case .element: !module.elements.isEmpty
    case .dataCount: module.dataCount != nil
    case .data: !module.data.isEmpty
    }
  }

  private mutating func encodeContents(_ id: SectionID) {
    switch id {
    case .custom: break
    case .type: encodeTypes()
    case .import: encodeImports()
    case .function: list(module.functions) { $0.u32($1.type) }
    case .table: list(module.tables) { $0.table($1) }
    case .memory: list(module.memories) { $0.memoryType($1.type) }
    case .tag: list(module.tags) { $0.tagType($1.type) }
    case .global:
      list(module.globals) { encoder, global in
        encoder.globalType(global.type)
        encoder.raw(global.initializer)
      }
    case .export:
      list(module.exports) { encoder, export in
        encoder.name(export.name)
        encoder.output.append(export.kind.rawValue)
        encoder.u32(export.index)
      }
    case .start: if let start = module.start { u32(start.function) }
    case .element: list(module.elements) { $0.element($1) }
    case .dataCount: if let count = module.dataCount { u32(count) }
    case .code: list(module.functions) { encoder, function in encoder.sized { $0.raw(function.body) } }
    case .data: list(module.data) { $0.data($1) }
    }
  }

  // Sections.

  private mutating func encodeTypes() {
    u32(UInt32(truncatingIfNeeded: module.recursiveTypes.count))
    for group in module.recursiveTypes {
      let isExplicit = replayer.take() != nil
      if isExplicit || group.count != 1 {
        output.append(TypeCode.recursive)
        u32(group.count)
      }
      let first = Int(group.first)
      for index in first..<(first + Int(group.count)) where index < module.types.count { subType(module.types[index]) }
    }
  }

  private mutating func encodeImports() {
    list(module.imports) { encoder, item in
      encoder.name(item.module)
      encoder.name(item.name)
      encoder.output.append(item.type.kind.rawValue)
      switch item.type {
      case .function(let type): encoder.u32(type)
      case .table(let type): encoder.tableType(type)
      case .memory(let type): encoder.memoryType(type)
      case .global(let type): encoder.globalType(type)
      case .tag(let type): encoder.tagType(type)
      }
    }
  }

  private mutating func table(_ table: Table) {
    if table.initializer != nil { output += [0x40, 0x00] }
    tableType(table.type)
    if let initializer = table.initializer { raw(initializer) }
  }

  private mutating func element(_ segment: ElementSegment) {
    let flags = replayer.take() ?? segment.canonicalFlags
    u32(flags)
    if case .active(let table, let offset) = segment.mode {
      if flags & 2 != 0 { u32(table) }
      raw(offset)
    }
    switch segment.items {
    case .functions(let range, let count):
      if flags & 3 != 0 { output.append(0) }
      u32(count)
      raw(range)
    case .expressions(let range, let count):
      if flags & 3 != 0 { valueType(segment.type) }
      u32(count)
      raw(range)
    }
  }

  private mutating func data(_ segment: DataSegment) {
    let form = replayer.take()
    switch segment.mode {
    case .passive: u32(1)
    case .active(let memory, let offset):
      let flags = form ?? (memory == 0 ? 0 : 2)
      u32(flags)
      if flags == 2 { u32(memory) }
      raw(offset)
    }
    sized { $0.raw(segment.contents) }
  }

  // Types.

  private mutating func subType(_ type: SubType) {
    let isExplicit = replayer.take() != nil
    if isExplicit || !type.isFinal || !type.supertypes.isEmpty {
      output.append(type.isFinal ? TypeCode.subFinal : TypeCode.sub)
      u32(UInt32(truncatingIfNeeded: type.supertypes.count))
      for supertype in type.supertypes { u32(supertype) }
    }
    switch type.composite {
    case .function(let function):
      output.append(TypeCode.function)
      list(function.parameters) { $0.valueType($1) }
      list(function.results) { $0.valueType($1) }
    case .structure(let fields):
      output.append(TypeCode.structure)
      list(fields) { $0.fieldType($1) }
    case .array(let field):
      output.append(TypeCode.array)
      fieldType(field)
    case .continuation(let index):
      output.append(TypeCode.continuation)
      if let width = replayer.take() {
        output.appendU32(index, width: Int(width))
      } else {
        output.appendSigned(Int64(index))
      }
    }
  }

  private mutating func fieldType(_ field: FieldType) {
    switch field.storage {
    case .i8: output.append(TypeCode.i8)
    case .i16: output.append(TypeCode.i16)
    case .value(let type): valueType(type)
    }
    output.append(field.isMutable ? 1 : 0)
  }

  private mutating func globalType(_ type: GlobalType) {
    valueType(type.value)
    output.append(type.isMutable ? 1 : 0)
  }

  private mutating func tagType(_ type: TypeIndex) {
    output.append(0)
    u32(type)
  }

  private mutating func tableType(_ type: TableType) {
    valueType(type.element)
    limits(type.limits, flags: type.addressType == .i64 ? 4 : 0)
  }

  private mutating func memoryType(_ type: MemoryType) {
    let flags: UInt8 =
      (type.isShared ? 2 : 0) | (type.addressType == .i64 ? 4 : 0) | (type.hasExplicitPageSize ? 8 : 0)
    limits(type.limits, flags: flags)
    if type.hasExplicitPageSize { u32(UInt32(type.pageSizeLog2)) }
  }

  private mutating func limits(_ limits: Limits, flags: UInt8) {
    output.append(flags | (limits.maximum == nil ? 0 : 1))
    u64(limits.minimum)
    if let maximum = limits.maximum { u64(maximum) }
  }

  private mutating func valueType(_ type: ValueType) {
    guard let width = replayer.take(), let heapType = type.heapType else { return output.appendValueType(type) }
    // The long form of a reference type, its index padded if need be.
    output.append(type.isNullable ? 0x63 : 0x64)
    switch heapType {
    case .abstract(let type): output.append(type.rawValue)
    case .concrete(let index): output.appendU32(index, width: Int(width) - 1)
    }
  }

  // Items.

  private mutating func section(_ id: SectionID, _ body: (inout ModuleEncoder) -> Void) {
    output.append(id.rawValue)
    sized(body)
  }

  /// Encodes something behind its size in bytes.
  private mutating func sized(_ body: (inout ModuleEncoder) -> Void) {
    let width = replayer.take()
    // Most sizes fit in the bytes reserved here; otherwise the contents move.
    let reserved = Int(width ?? 1)
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: reserved))
    body(&self)
    let size = UInt32(truncatingIfNeeded: output.count - start - reserved)
    var bytes: [UInt8] = []
    bytes.appendU32(size, width: reserved)
    output.replaceSubrange(start..<(start + reserved), with: bytes)
  }

  private mutating func list<Element>(_ elements: [Element], _ body: (inout ModuleEncoder, Element) -> Void) {
    u32(UInt32(truncatingIfNeeded: elements.count))
    for element in elements { body(&self, element) }
  }

  private mutating func name(_ name: String) {
    u32(UInt32(truncatingIfNeeded: name.utf8.count))
    output.append(contentsOf: name.utf8)
  }

  private mutating func raw(_ range: ByteRange) {
    let indices = range.indices.clamped(to: module.bytes.indices)
    output.append(contentsOf: module.bytes[indices])
  }

  private mutating func u32(_ value: UInt32) {
    if let width = replayer.take() { output.appendU32(value, width: Int(width)) } else { output.appendU32(value) }
  }

  private mutating func u64(_ value: UInt64) {
    if let width = replayer.take() { output.appendU64(value, width: Int(width)) } else { output.appendU64(value) }
  }
}

extension Module {
  /// The module in the binary format (Wasm 3.0 chapter 5), in the canonical encoding: numbers in their shortest form,
  /// types and segments in their abbreviated form, no empty sections.
  ///
  /// Instructions stand as the model has them.
  public func encoded() -> [UInt8] {
    var encoder = ModuleEncoder(self, isFaithful: false)
    return encoder.encode()
  }

  /// The binary that a decoded module came from, made anew from the model, with the same choice wherever the format
  /// allows several encodings. Meant for a module whose sections have not been changed since it was decoded.
  public func encodedFaithfully() -> [UInt8] {
    var encoder = ModuleEncoder(self, isFaithful: true)
    return encoder.encode()
  }
}
