import CExecution
import WebAssembly

extension Store {
  /// Makes an instance of a module and runs its start function (Wasm 3.0 §4.7.5).
  /// - Parameters:
  ///   - module: A module of the same engine.
  ///   - imports: One item an import, in the order of the module's imports.
  /// - Returns: The instance, which the store owns.
  /// - Throws: What does not fit, or the trap of a segment or of the start function.
  public func instantiate(_ module: CompiledModule, _ imports: [Extern] = []) throws(InstantiationError) -> Instance {
    let instance: Instance
    do throws(LinkError) { instance = try makeInstance(module, imports) } catch { throw .link(error) }
    do throws(Trap) {
      try instance.initialize()
      if let start = module.module.start {
        try call(instance.function(start.function), slots: stackPointer)
      }
    } catch {
      throw .trap(error)
    }
    return instance
  }

  /// Makes an instance that is still to be initialised.
  func makeInstance(_ module: CompiledModule, _ imports: [Extern]) throws(LinkError) -> Instance {
    try check(imports, of: module)
    let instance = try Instance(module, self, imports)
    try add(instance)
    return instance
  }

  /// Compares what a module imports with what it is given (§3.4.14, §4.5.3).
  private func check(_ imports: [Extern], of module: CompiledModule) throws(LinkError) {
    guard module.engine === engine else { throw LinkError("the module and the store are of different engines") }
    let declared = module.module.imports
    guard imports.count == declared.count else {
      throw LinkError("the module has \(declared.count) imports, it was given \(imports.count)")
    }
    for (declaration, item) in zip(declared, imports) {
      guard let problem = mismatch(item, declaration.type, module) else { continue }
      throw LinkError(
        "incompatible import type: \"\(declaration.module)\" \"\(declaration.name)\" must be "
          + "\(module.description(of: declaration.type)), \(problem)")
    }
  }

  /// Says why an item does not fit an import, or nil if it does.
  private func mismatch(_ item: Extern, _ type: ExternType, _ module: CompiledModule) -> String? {
    if case .function(let function) = item {
      let context = function.record.pointee.context
      guard context == nil || context?.pointee.execution == execution else {
        return "it is a function of another store"
      }
      guard function.host?.isOf(engine) ?? true else { return "it is a function of another engine" }
    }
    return fits(item, type, module) ? nil : "it is \(engine.types.description(of: item))"
  }

  private func fits(_ item: Extern, _ type: ExternType, _ module: CompiledModule) -> Bool {
    switch (type, item) {
    case (.function(let index), .function(let function)):
      guard let found = function.record.pointee.type else { return false }
      return TypeRegistry.isSubtype(found, of: module.types[Int(index)])
    case (.table(let expected), .table(let table)):
      let found = table.currentType
      return found.element == module.engineType(expected.element) && found.addressType == expected.addressType
        && fits(found.limits, expected.limits)
    case (.memory(let expected), .memory(let memory)):
      let found = memory.currentType
      return found.addressType == expected.addressType && found.isShared == expected.isShared
        && found.pageSizeLog2 == expected.pageSizeLog2 && fits(found.limits, expected.limits)
    case (.global(let expected), .global(let global)):
      let value = module.engineType(expected.value)
      guard global.type.isMutable == expected.isMutable else { return false }
      return expected.isMutable ? global.type.value == value : engine.types.isSubtype(global.type.value, of: value)
    case (.tag(let index), .tag(let tag)): return tag.type == module.types[Int(index)]
    default: return false
    }
  }

  private func fits(_ found: Limits, _ expected: Limits) -> Bool {
    guard found.minimum >= expected.minimum else { return false }
    guard let most = expected.maximum else { return true }
    return found.maximum.map { $0 <= most } ?? false
  }
}

/// Why a module could not be instantiated.
public enum InstantiationError: Error, Sendable, CustomStringConvertible {
  /// What it was given does not fit.
  case link(LinkError)
  /// A segment does not fit its memory or table, or the start function trapped.
  case trap(Trap)

  /// The error's message.
  public var description: String {
    switch self {
    case .link(let error): error.description
    case .trap(let trap): trap.description
    }
  }
}

extension Instance {
  /// Evaluates globals, tables and segments, in the standard's order.
  func initialize() throws(Trap) {
    let model = module.module
    var evaluator = ConstantEvaluator(self)
    for (position, global) in model.globals.enumerated() {
      try evaluator.evaluate(global.initializer, into: context.pointee.globals + Int(module.globalSlots[position]))
    }
    let importedTables = tables.count - model.tables.count
    for (position, table) in model.tables.enumerated() {
      guard let initializer = table.initializer else { continue }
      let value = try evaluator.evaluate(initializer)
      let record = tables[importedTables + position].record
      record.pointee.elements.update(repeating: value, count: Int(record.pointee.count))
    }
    elements.reserveCapacity(model.elements.count)
    for segment in model.elements { elements.append(try state(of: segment, &evaluator)) }
    for (index, segment) in model.elements.enumerated() {
      switch segment.mode {
      case .passive: break
      case .declarative: elements[index] = .dropped
      case .active(let table, let offset):
        try initializeTable(
          tables[Int(table)], at: try evaluator.evaluate(offset), segment: index, from: 0, count: UInt64(segment.count))
        elements[index] = .dropped
      }
    }
    #if canImport(Glibc)
      // What is put there is all that active segments do.
      if let initial = module.initialMemory, let memory = memories.first, try memory.take(initial) {
        for (index, segment) in model.data.enumerated() {
          if case .active = segment.mode { droppedData[index] = true }
        }
      }
    #endif
    for (index, segment) in model.data.enumerated() where !droppedData[index] {
      // Of what is used later, it is to be known now whether it is there.
      if case .passive = segment.mode { _ = try module.data() }
      guard case .active(let memory, let offset) = segment.mode else { continue }
      try initializeMemory(
        memories[Int(memory)], at: try evaluator.evaluate(offset), data: index, from: 0,
        count: UInt64(segment.contents.count))
      droppedData[index] = true
    }
    evaluator.releaseHandles()
  }

  private func state(of segment: ElementSegment, _ evaluator: inout ConstantEvaluator) throws(Trap) -> ElementState {
    switch segment.items {
    case .functions: return .functions
    case .expressions(let range, let count): return .values(try evaluator.evaluateAll(range, count: count))
    }
  }

  /// Copies elements of a segment to a table (§4.6.8).
  /// - Throws: If either range is out of bounds; then nothing is copied.
  func initializeTable(
    _ table: Table, at destination: UInt64, segment: Int, from source: UInt64, count: UInt64
  ) throws(Trap) {
    let record = table.record
    let available = elementCount(segment)
    guard source <= available, count <= available - source, destination <= record.pointee.count,
      count <= record.pointee.count - destination
    else { throw Trap(.outOfBoundsTableAccess) }
    copyElements(segment, from: Int(source), count: Int(count), to: record.pointee.elements + Int(destination))
  }

  /// The number of elements that a segment still has.
  func elementCount(_ segment: Int) -> UInt64 {
    switch elements[segment] {
    case .dropped: 0
    case .functions: UInt64(module.module.elements[segment].count)
    case .values(let values): UInt64(values.count)
    }
  }

  /// Copies elements that are known to exist.
  func copyElements(_ segment: Int, from source: Int, count: Int, to target: UnsafeMutablePointer<UInt64>) {
    switch elements[segment] {
    case .dropped: break
    case .values(let values):
      for position in 0..<count { target[position] = values[source + position] }
    case .functions:
      let declared = module.module.elements[segment]
      guard case .functions(let range, _) = declared.items else { return }
      // Who calls a function through a reference of its type does not compare types first.
      let isOfAnyType = declared.type.concreteIndex == nil
      let bytes = module.module.bytes
      var reader = BinaryReader(bytes.span, range: range)
      for _ in 0..<source { guard (try? reader.index()) != nil else { return } }
      // Once, and not for each of thousands of elements.
      let (imported, imports) = (context.pointee.importedFunctionCount, context.pointee.imports)
      let functions = context.pointee.functions
      for position in 0..<count {
        guard let index = try? reader.index() else { return }
        // A table of functions of any type holds records as they are: whoever compares types fills them in first. Those of a large
        // module take no memory until then.
        let record = index < imported ? imports[Int(index)] : functions + Int(index - imported)
        target[position] = UInt64(UInt(bitPattern: isOfAnyType ? record : function(index)))
      }
    }
  }

  /// Copies bytes of a data segment to a memory (§4.6.9).
  /// - Throws: If either range is out of bounds; then nothing is copied.
  func initializeMemory(
    _ memory: Memory, at destination: UInt64, data: Int, from source: UInt64, count: UInt64
  ) throws(Trap) {
    let contents = module.module.data[data].contents
    let available = droppedData[data] ? 0 : UInt64(contents.count)
    guard source <= available, count <= available - source else { throw Trap(.outOfBoundsMemoryAccess) }
    // Nobody need load what is empty.
    let data = count == 0 ? [] : try module.data()
    do throws(GuestMemory.OutOfBounds) {
      let target = try memory.view.bytes(at: destination, count: count)
      let start = count == 0 ? 0 : contents.indices.lowerBound + Int(source)
      data.withUnsafeBytes { bytes in
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(count)]))
      }
    } catch {
      throw Trap(.outOfBoundsMemoryAccess)
    }
  }
}
