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
    do throws(LinkError) {
      try check(imports, of: module)
      instance = try Instance(module, self, imports)
      try add(instance)
    } catch {
      throw .link(error)
    }
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

  /// Compares what a module imports with what it is given (§3.4.14, §4.5.3).
  private func check(_ imports: [Extern], of module: CompiledModule) throws(LinkError) {
    let declared = module.module.imports
    guard imports.count == declared.count else {
      throw LinkError("the module has \(declared.count) imports, it was given \(imports.count)")
    }
    for (declaration, item) in zip(declared, imports) {
      guard let problem = mismatch(item, declaration.type, module) else { continue }
      throw LinkError(
        "incompatible import type: \"\(declaration.module)\" \"\(declaration.name)\" \(problem)")
    }
  }

  /// Says why an item does not fit an import, or nil if it does.
  private func mismatch(_ item: Extern, _ type: ExternType, _ module: CompiledModule) -> String? {
    let types = engine.types
    switch (type, item) {
    case (.function(let index), .function(let function)):
      let expected = module.types[Int(index)]
      guard let found = function.record.pointee.type, TypeRegistry.isSubtype(found, of: expected) else {
        return "is a function of another type: \(types.functionType(expected)) is expected, found \(function.type)"
      }
      if let context = function.record.pointee.context, context.pointee.execution != execution {
        return "is a function of another store"
      }
      return nil
    case (.table(let expected), .table(let table)):
      let found = table.currentType
      let expectedElement = module.engineType(expected.element)
      guard found.element == expectedElement else {
        return "is a table of \(found.element), expected \(expected.element)"
      }
      guard found.addressType == expected.addressType else { return "is a table with other addresses" }
      return mismatch(found.limits, expected.limits, "elements")
    case (.memory(let expected), .memory(let memory)):
      let found = memory.currentType
      guard found.addressType == expected.addressType else { return "is a memory with other addresses" }
      guard found.isShared == expected.isShared else {
        return expected.isShared ? "is not a shared memory" : "is a shared memory"
      }
      guard found.pageSizeLog2 == expected.pageSizeLog2 else {
        return "is a memory with pages of \(1 << UInt64(found.pageSizeLog2)) bytes"
      }
      return mismatch(found.limits, expected.limits, "pages")
    case (.global(let expected), .global(let global)):
      let value = module.engineType(expected.value)
      guard global.type.isMutable == expected.isMutable else {
        return expected.isMutable ? "is not mutable" : "is mutable"
      }
      let fits =
        expected.isMutable ? global.type.value == value : types.isSubtype(global.type.value, of: value)
      return fits ? nil : "is a global of \(global.type.value), expected \(expected.value)"
    case (.tag(let index), .tag(let tag)):
      return tag.type == module.types[Int(index)] ? nil : "is a tag of another type"
    default:
      return "is a \(item.kind.keyword), expected a \(type.kind.keyword)"
    }
  }

  private func mismatch(_ found: Limits, _ expected: Limits, _ unit: String) -> String? {
    guard found.minimum >= expected.minimum else {
      return "has \(found.minimum) \(unit), expected at least \(expected.minimum)"
    }
    guard let most = expected.maximum else { return nil }
    guard let maximum = found.maximum else { return "has no maximum, expected at most \(most) \(unit)" }
    return maximum <= most ? nil : "has at most \(maximum) \(unit), expected at most \(most)"
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
    for (index, segment) in model.data.enumerated() {
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
      guard case .functions(let range, _) = module.module.elements[segment].items else { return }
      let bytes = module.module.bytes
      var reader = BinaryReader(bytes.span, range: range)
      var position = -source
      while position < count, let index = try? reader.u32() {
        if position >= 0 { target[position] = UInt64(UInt(bitPattern: unfilledFunction(index))) }
        position += 1
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
    do throws(GuestMemory.OutOfBounds) {
      let target = try memory.view.bytes(at: destination, count: count)
      let start = contents.indices.lowerBound + Int(source)
      module.module.bytes.withUnsafeBytes { bytes in
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(count)]))
      }
    } catch {
      throw Trap(.outOfBoundsMemoryAccess)
    }
  }
}
