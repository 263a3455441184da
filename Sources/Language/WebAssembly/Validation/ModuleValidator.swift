/// Validates a module (Wasm 3.0 §3.5).
///
/// Making one validates everything but the function bodies. These can then be validated when they are needed, or on
/// several threads:
///
/// ```swift
/// let validator = try ModuleValidator(module)
/// try validator.validateFunctions(0..<1000)     // on one thread
/// try validator.validateFunctions(1000..<2000)  // on another
/// ```
public struct ModuleValidator: Sendable {
  /// The module that is validated.
  public let module: Module
  /// Its types and index spaces.
  public let context: ModuleContext

  /// Validates everything but the function bodies.
  /// - Parameters:
  ///   - module: A module, decoded or assembled.
  ///   - features: The proposals that the module may use.
  /// - Throws: The first rule that is broken, and where.
  public init(_ module: Module, features: Features = .standard) throws(WebAssemblyError) {
    var types = TypeContext(module.types)
    for group in module.recursiveTypes { try types.add(group, features: features) }
    var declared = IndexSet32()
    try DeclarationCollector.collect(module, into: &declared)
    self.module = module
    context = ModuleContext(module, features: features, types: types, declaredFunctions: declared)
    try checkImports()
    try checkDefinitions()
    try checkExports()
    try checkSegments()
  }

  /// Validates the bodies of functions.
  /// - Parameter indices: Positions in `module.functions`, that is, without the imported ones.
  /// - Throws: The first rule that is broken, with the function's index and name.
  public func validateFunctions(_ indices: Range<Int>) throws(WebAssemblyError) { try validate(indices) { _ in } }

  /// Validates the bodies of functions, and says which locals they use most.
  /// - Parameter indices: Positions in `module.functions`, that is, without the imported ones.
  /// - Throws: The first rule that is broken, with the function's index and name.
  public func localUses(_ indices: Range<Int>) throws(WebAssemblyError) -> LocalUses {
    var uses = LocalUses(first: indices.lowerBound)
    uses.reserve(indices.count)
    var general = MostUsed()
    var vector = MostUsed()
    try validate(indices) { locals in
      locals.collect(&general, &vector)
      uses.append(calls: locals.calls, general: general, vector: vector)
    }
    return uses
  }

  /// Says which locals a function uses most.
  /// - Parameters:
  ///   - position: Which function, of those that the module defines.
  ///   - module: A valid module.
  ///   - context: Its types and index spaces.
  public static func localUses(
    of position: Int, in module: Module, _ context: ModuleContext
  ) throws(WebAssemblyError) -> LocalUses {
    try ModuleValidator(module: module, context: context).localUses(position..<position + 1)
  }

  private init(module: Module, context: ModuleContext) {
    self.module = module
    self.context = context
  }

  @inline(__always)
  private func validate(_ indices: Range<Int>, _ visit: (inout LocalTypes) -> Void) throws(WebAssemblyError) {
    var validator = FunctionValidator(context)
    var decoder = InstructionDecoder()
    let span = module.bytes.span
    for index in indices.clamped(to: module.functions.indices) {
      let function = module.functions[index]
      var reader = BinaryReader(span, range: function.body)
      do throws(WebAssemblyError) {
        try validator.validateFunction(type: function.type, &reader, &decoder)
      } catch {
        throw error.at(offset: reader.position, place: placeOfFunction(index))
      }
      visit(&validator.locals)
    }
  }

  private func placeOfFunction(_ index: Int) -> String {
    let number = index + context.importedFunctionCount
    guard let name = module.names?.functions[UInt32(truncatingIfNeeded: number)] else { return "function \(number)" }
    return "function \(number) \"\(name)\""
  }

  // Types of the index spaces.

  private func checkFunctionType(_ index: TypeIndex) throws(WebAssemblyError) {
    guard Int(clamping: index) < context.types.types.count else { throw WebAssemblyError(.unknownType, "\(index)") }
    guard context.types.shapes[Int(index)].isFunction else {
      throw WebAssemblyError(.nonFunctionType, "\(index)")
    }
  }

  private func checkTag(_ type: TypeIndex) throws(WebAssemblyError) {
    guard context.features.contains(.exceptions) else { throw .disabled(.exceptions, "a tag") }
    try checkFunctionType(type)
    guard context.types.shapes[Int(type)].results == 0 || context.features.contains(.stackSwitching) else {
      throw WebAssemblyError(.tagResult, "type \(type)", feature: .stackSwitching)
    }
  }

  private func check(_ limits: Limits, upTo range: UInt64, _ kind: ErrorKind, _ unit: String) throws(WebAssemblyError) {
    guard limits.minimum <= range, limits.maximum ?? 0 <= range else { throw WebAssemblyError(kind, unit) }
    if let maximum = limits.maximum, limits.minimum > maximum {
      throw WebAssemblyError(.limits, "\(limits.minimum) and \(maximum)")
    }
  }

  private func check(_ type: MemoryType) throws(WebAssemblyError) {
    let features = context.features
    if type.addressType == .i64, !features.contains(.memory64) { throw .disabled(.memory64, "a 64-bit memory") }
    if type.isShared {
      guard features.contains(.threads) else { throw .disabled(.threads, "a shared memory") }
      guard type.limits.maximum != nil else { throw WebAssemblyError(.sharedMemory) }
    }
    if type.hasExplicitPageSize {
      guard features.contains(.customPageSizes) else { throw .disabled(.customPageSizes, "a page size") }
      guard type.pageSizeLog2 == 0 || type.pageSizeLog2 == 16 else {
        throw WebAssemblyError(.pageSize, "expected 1 or 65536, found 2**\(type.pageSizeLog2)")
      }
    }
    let addressBits: UInt64 = type.addressType == .i32 ? 32 : 64
    let pageBits = addressBits &- UInt64(type.pageSizeLog2)
    // The number of addresses in pages; with one-byte pages, one less, so that the size is a number of the type.
    let range = type.pageSizeLog2 == 0 ? UInt64.max >> (64 &- addressBits) : 1 << pageBits
    let size = type.addressType == .i32 ? "4GiB" : "16EiB"
    try check(type.limits, upTo: range, .memorySize, "\(range) pages (\(size))")
  }

  private func check(_ type: TableType) throws(WebAssemblyError) {
    if type.addressType == .i64, !context.features.contains(.memory64) {
      throw .disabled(.memory64, "a table with 64-bit indices")
    }
    // The tables of Wasm 1.0 hold functions, long before there were reference types.
    if type.element != .funcref { try context.types.check(type.element, features: context.features) }
    let range = type.addressType == .i32 ? UInt64(UInt32.max) : .max
    try check(type.limits, upTo: range, .tableSize, "\(range) elements")
  }

  private func check(_ type: GlobalType) throws(WebAssemblyError) {
    try context.types.check(type.value, features: context.features)
  }

  private func checkImports() throws(WebAssemblyError) {
    for (index, item) in module.imports.enumerated() {
      do throws(WebAssemblyError) {
        switch item.type {
        case .function(let type): try checkFunctionType(type)
        case .table(let type): try check(type)
        case .memory(let type): try check(type)
        case .tag(let type): try checkTag(type)
        case .global(let type):
          try check(type)
          if type.isMutable, !context.features.contains(.mutableGlobal) {
            throw .disabled(.mutableGlobal, "an imported mutable global")
          }
        }
      } catch {
        throw error.at(
          offset: Int(clamping: item.offset), place: "import \(index) \"\(item.module)\" \"\(item.name)\"")
      }
    }
  }

  private func checkDefinitions() throws(WebAssemblyError) {
    for (index, function) in module.functions.enumerated() {
      do throws(WebAssemblyError) { try checkFunctionType(function.type) } catch {
        throw error.at(offset: Int(clamping: function.offset), place: placeOfFunction(index))
      }
    }
    var constants = ConstantChecker(self)
    for (index, table) in module.tables.enumerated() {
      do throws(WebAssemblyError) {
        try check(table.type)
        if let initializer = table.initializer {
          guard context.features.contains(.functionReferences) || context.features.contains(.gc) else {
            throw .disabled(.functionReferences, "an initial value of a table")
          }
          try constants.check(initializer, table.type.element, globals: context.importedGlobalCount)
        } else if !table.type.element.isDefaultable {
          throw WebAssemblyError(.typeMismatch, "a table of \(table.type.element) needs an initial value")
        }
      } catch {
        throw error.at(offset: Int(clamping: table.offset), place: "table \(index)")
      }
    }
    if context.tables.count > 1, !context.features.contains(.referenceTypes) {
      throw .disabled(.referenceTypes, "more than one table")
    }
    for (index, memory) in module.memories.enumerated() {
      do throws(WebAssemblyError) { try check(memory.type) } catch {
        throw error.at(offset: Int(clamping: memory.offset), place: "memory \(index)")
      }
    }
    if context.memories.count > 1, !context.features.contains(.multiMemory) {
      throw .disabled(.multiMemory, "more than one memory")
    }
    for (index, tag) in module.tags.enumerated() {
      do throws(WebAssemblyError) { try checkTag(tag.type) } catch {
        throw error.at(offset: Int(clamping: tag.offset), place: "tag \(index)")
      }
    }
    for (index, global) in module.globals.enumerated() {
      do throws(WebAssemblyError) {
        try check(global.type)
        try constants.check(global.initializer, global.type.value, globals: context.importedGlobalCount + index)
      } catch {
        throw error.at(
          offset: Int(clamping: global.offset), place: "global \(context.importedGlobalCount + index)")
      }
    }
    if let start = module.start {
      try checkStart(start)
    }
  }

  private func checkStart(_ start: Start) throws(WebAssemblyError) {
    guard Int(clamping: start.function) < context.functions.count else {
      throw WebAssemblyError(.unknownFunction, "\(start.function)", offset: Int(clamping: start.offset), place: "start")
    }
    let shape = context.types.shapes[Int(context.functions[Int(start.function)])]
    guard shape.parameters == 0, shape.results == 0 else {
      throw WebAssemblyError(
        .startFunction, "function \(start.function) must have neither parameters nor results",
        offset: Int(clamping: start.offset))
    }
  }

  private func checkExports() throws(WebAssemblyError) {
    // A set costs more than to compare a few names with each other, and most modules have a few.
    var names: Set<UTF8Name>? = module.exports.count > 16 ? Set(minimumCapacity: module.exports.count) : nil
    for (index, export) in module.exports.enumerated() {
      do throws(WebAssemblyError) {
        let position = Int(clamping: export.index)
        switch export.kind {
        case .function:
          guard position < context.functions.count else {
            throw WebAssemblyError(.unknownFunction, "\(export.index)")
          }
        case .table:
          guard position < context.tables.count else { throw WebAssemblyError(.unknownTable, "\(export.index)") }
        case .memory:
          guard position < context.memories.count else { throw WebAssemblyError(.unknownMemory, "\(export.index)") }
        case .tag:
          guard position < context.tags.count else { throw WebAssemblyError(.unknownTag, "\(export.index)") }
        case .global:
          guard position < context.globals.count else { throw WebAssemblyError(.unknownGlobal, "\(export.index)") }
          if context.globals[position].isMutable, !context.features.contains(.mutableGlobal) {
            throw .disabled(.mutableGlobal, "an exported mutable global")
          }
        }
        let name = UTF8Name(export.name)
        let isNew =
          names?.insert(name).inserted ?? !module.exports[..<index].contains { UTF8Name($0.name) == name }
        guard isNew else {
          throw WebAssemblyError(.duplicateExport, "\"\(export.name)\"")
        }
      } catch {
        throw error.at(offset: Int(clamping: export.offset), place: "export \(index) \"\(export.name)\"")
      }
    }
  }

  private func checkSegments() throws(WebAssemblyError) {
    var constants = ConstantChecker(self)
    let globals = context.globals.count
    for (index, segment) in module.elements.enumerated() {
      do throws(WebAssemblyError) {
        try check(segment, &constants)
      } catch {
        throw error.at(offset: Int(clamping: segment.offset), place: "elem segment \(index)")
      }
    }
    for (index, segment) in module.data.enumerated() {
      do throws(WebAssemblyError) {
        guard case .active(let memory, let offset) = segment.mode else {
          guard context.features.contains(.bulkMemory) else { throw .disabled(.bulkMemory, "a passive segment") }
          continue
        }
        guard Int(clamping: memory) < context.memories.count else {
          throw WebAssemblyError(.unknownMemory, "\(memory)")
        }
        try constants.check(offset, context.memories[Int(memory)].addressType.valueType, globals: globals)
      } catch {
        throw error.at(offset: Int(clamping: segment.offset), place: "data segment \(index)")
      }
    }
  }

  private func check(_ segment: ElementSegment, _ constants: inout ConstantChecker) throws(WebAssemblyError) {
    let globals = context.globals.count
    // A list of functions needs no proposal, although its type is (ref func).
    if !segment.isPlain { try context.types.check(segment.type, features: context.features) }
    switch segment.mode {
    case .passive, .declarative:
      guard context.features.contains(.bulkMemory) else { throw .disabled(.bulkMemory, "a passive segment") }
    case .active(let index, let offset):
      guard Int(clamping: index) < context.tables.count else { throw WebAssemblyError(.unknownTable, "\(index)") }
      let table = context.tables[Int(index)]
      guard context.types.isSubtype(segment.type, of: table.element) else {
        throw .mismatch(expected: table.element, found: segment.type)
      }
      try constants.check(offset, table.addressType.valueType, globals: globals)
    }
    switch segment.items {
    case .functions(let range, let count):
      var reader = BinaryReader(module.bytes.span, range: range)
      for _ in 0..<count {
        let index = try reader.u32()
        guard Int(clamping: index) < context.functions.count else {
          throw WebAssemblyError(.unknownFunction, "\(index)")
        }
      }
    case .expressions(let range, let count):
      guard context.features.contains(.bulkMemory) else { throw .disabled(.bulkMemory, "an element expression") }
      try constants.checkAll(range, count: count, segment.type, globals: globals)
    }
  }
}

extension ElementSegment {
  /// Whether the segment is a list of functions without a type of its own, as in Wasm 1.0.
  var isPlain: Bool {
    if case .functions = items { true } else { false }
  }
}

/// Checks constant expressions with one validator.
private struct ConstantChecker: ~Copyable {
  private let module: Module
  private var validator: FunctionValidator
  private var decoder = InstructionDecoder()

  init(_ parent: ModuleValidator) {
    module = parent.module
    validator = FunctionValidator(parent.context)
  }

  mutating func check(_ range: ByteRange, _ type: ValueType, globals: Int) throws(WebAssemblyError) {
    try checkAll(range, count: 1, type, globals: globals)
  }

  mutating func checkAll(
    _ range: ByteRange, count: UInt32, _ type: ValueType, globals: Int
  ) throws(WebAssemblyError) {
    let module = module
    var reader = BinaryReader(module.bytes.span, range: range)
    for _ in 0..<count { try validator.validateConstant(type, globals: globals, &reader, &decoder) }
  }
}

extension ModuleContext {
  /// The context of a module that is known to be valid.
  /// - Parameters:
  ///   - module: The module, perhaps without bodies.
  ///   - features: The proposals that it may use.
  public convenience init(unchecked module: Module, features: Features) {
    var types = TypeContext(module.types)
    for group in module.recursiveTypes { try? types.add(group, features: features) }
    var declared = IndexSet32()
    try? DeclarationCollector.collect(module, into: &declared)
    self.init(module, features: features, types: types, declaredFunctions: declared)
  }
}

/// Collects the functions that occur outside of function bodies: `ref.func` may name these.
private struct DeclarationCollector: DefaultInstructionVisitor {
  private var functions = IndexSet32()
  private let limit: Int

  static func collect(_ module: Module, into functions: inout IndexSet32) throws(WebAssemblyError) {
    var limit = module.functions.count
    for item in module.imports { if case .function = item.type { limit += 1 } }
    var collector = DeclarationCollector(limit: limit)
    var decoder = InstructionDecoder()
    for global in module.globals { try collector.collect(global.initializer, 1, module, &decoder) }
    for table in module.tables {
      if let initializer = table.initializer { try collector.collect(initializer, 1, module, &decoder) }
    }
    for export in module.exports where export.kind == .function {
      collector.functions.insert(export.index, limit: limit)
    }
    for segment in module.elements {
      switch segment.items {
      case .functions(let range, let count):
        var reader = BinaryReader(module.bytes.span, range: range)
        for _ in 0..<count { collector.functions.insert(try reader.u32(), limit: limit) }
      case .expressions(let range, let count): try collector.collect(range, count, module, &decoder)
      }
    }
    functions = collector.functions
  }

  private init(limit: Int) { self.limit = limit }

  private mutating func collect(
    _ range: ByteRange, _ count: UInt32, _ module: Module, _ decoder: inout InstructionDecoder
  ) throws(WebAssemblyError) {
    var reader = BinaryReader(module.bytes.span, range: range)
    for _ in 0..<count { try decoder.decodeExpression(&reader, &self) }
  }

  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) {}

  mutating func visitFunction(_ instruction: InstructionInfo, _ index: FunctionIndex) throws(WebAssemblyError) {
    if instruction.opcode == .refFunc { functions.insert(index, limit: limit) }
  }
}

/// A name compared byte by byte, as the standard does; `String` compares by canonical equivalence.
struct UTF8Name: Hashable {
  let string: String

  init(_ string: String) { self.string = string }

  static func == (left: UTF8Name, right: UTF8Name) -> Bool { left.string.utf8.elementsEqual(right.string.utf8) }

  func hash(into hasher: inout Hasher) {
    var word: UInt64 = 0
    var count: UInt64 = 0
    for byte in string.utf8 {
      word = word << 8 | UInt64(byte)
      count &+= 1
      if count & 7 == 0 { hasher.combine(word) }
    }
    hasher.combine(word)
    hasher.combine(count)
  }
}

extension Features {
  /// What is on unless somebody says otherwise: Wasm 3.0 and the proposals that only add to it.
  ///
  /// Stack switching is off: it gives tags results, which Wasm 3.0 forbids.
  @inlinable public static var standard: Features { all.subtracting(.stackSwitching) }
}

extension Module {
  /// Validates the whole module (Wasm 3.0 §3.5).
  /// - Parameter features: The proposals that the module may use.
  /// - Throws: The first rule that is broken, and where.
  public func validate(features: Features = .standard) throws(WebAssemblyError) {
    let validator = try ModuleValidator(self, features: features)
    try validator.validateFunctions(0..<functions.count)
  }
}
