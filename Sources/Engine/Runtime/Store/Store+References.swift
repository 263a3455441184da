import CExecution
import Heap
import WebAssembly

// References of the host.
extension Store {
  /// Reads a value from slots; an object is kept alive as long as the value.
  package func value(_ slots: UnsafePointer<UInt64>, _ type: ValueType) -> Value {
    guard let heapType = type.heapType else { return Value(slots, type) }
    return .reference(reference(slots[0], hierarchy(heapType)))
  }

  /// Wraps a reference as a frame holds it.
  func reference(_ bits: UInt64, _ hierarchy: AbstractHeapType) -> Reference {
    guard bits != 0, bits & 1 == 0 else { return Reference(bits: bits, hierarchy: hierarchy) }
    let handle = hierarchy == .func ? nil : heap?.makeHandle(bits)
    return Reference(bits: bits, hierarchy: hierarchy, owner: ReferenceOwner(self, handle))
  }

  /// A reference to a function of this store or of the host.
  /// - Throws: If the function is of another store or engine.
  public func makeReference(_ function: Function) throws(Trap) -> Reference {
    try check(function)
    if let host = function.host { retain(host) }
    return reference(UInt64(UInt(bitPattern: function.record)), .func)
  }

  /// The function behind a reference, or nil if it refers to none of this store.
  public func function(_ reference: Reference) -> Function? {
    guard reference.hierarchy == .func, reference.owner?.store === self,
      let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(truncatingIfNeeded: reference.bits))
    else { return nil }
    if record.pointee.type == nil, let owner = owner(of: record) { Instance.fill(record, owner.context) }
    return Function(self, record)
  }

  /// Says why a value may not be given to a guest as one of a type, or nil if it may.
  /// - Parameter type: References name types by their engine-wide numbers.
  package func mismatch(_ value: Value, _ type: ValueType) -> String? {
    guard case .reference(let reference) = value, let expected = type.heapType else {
      return value.type == type ? nil : "must be of type \(type), it is of type \(value.type)"
    }
    if reference.isNull { return type.isNullable ? nil : "must not be null" }
    guard reference.owner == nil || reference.owner?.store === self else { return "is a reference of another store" }
    guard reference.owner != nil || reference.bits & 1 == 1, engine.types.isSubtype(heapType(reference), of: expected)
    else { return "must be of type \(type), it is another reference" }
    return nil
  }

  /// The most specific type of a reference of this store that is not null.
  private func heapType(_ reference: Reference) -> HeapType {
    let bits = reference.bits
    switch reference.hierarchy {
    case .func:
      guard let function = function(reference), let type = function.record.pointee.type else { return .abstract(.func) }
      return .concrete(type.pointee.number)
    case .any:
      if bits & 1 == 1 { return .abstract(.i31) }
      guard let heap, isObject(bits, [.structure, .array]) else { return .abstract(.any) }
      return .concrete(heap.state.type(of: bits))
    default: return .abstract(reference.hierarchy)
    }
  }

  /// The top of a heap type's hierarchy.
  /// - Parameter type: A defined type by its engine-wide number.
  public func hierarchy(_ type: HeapType) -> AbstractHeapType { engine.types.hierarchy(type) }

  /// A reference to a value of the host, which the store keeps as long as a guest can reach it.
  /// - Parameters:
  ///   - value: Any object.
  ///   - hierarchy: `extern`, or `any` for the internal form.
  /// - Throws: If the heap is at its limit.
  public func makeReference(_ value: AnyObject, _ hierarchy: AbstractHeapType = .extern) throws(Trap) -> Reference {
    do throws(LinkError) {
      let heap = try openHeap()
      let bits = heap.makeExternal(value, roots: HostRoots(store: self))
      guard bits != 0 else { throw LinkError(heap.failure.message) }
      return reference(bits, hierarchy)
    } catch {
      throw Trap(.heapLimit, error.description)
    }
  }

  /// The value of the host behind a reference, or nil if it refers to something else, or to an object of another store.
  public func object(_ reference: Reference) -> AnyObject? {
    guard reference.hierarchy == .extern || reference.hierarchy == .any, reference.owner?.store === self else {
      return nil
    }
    return heap?.external(reference.bits)
  }

  /// Whether a reference is of an abstract heap type, and not null.
  public func isReference(_ reference: Reference, of type: AbstractHeapType) -> Bool {
    guard !reference.isNull, reference.owner == nil || reference.owner?.store === self else { return false }
    let bits = reference.bits
    switch type {
    case .func, .extern, .exn, .cont: return reference.hierarchy == type
    case .any: return reference.hierarchy == .any
    case .i31: return reference.hierarchy == .any && bits & 1 == 1
    case .eq: return reference.hierarchy == .any && (bits & 1 == 1 || isObject(bits, [.structure, .array]))
    case .struct: return reference.hierarchy == .any && isObject(bits, [.structure])
    case .array: return reference.hierarchy == .any && isObject(bits, [.array])
    default: return false
    }
  }

  private func isObject(_ bits: UInt64, _ kinds: [HeapObjectKind]) -> Bool {
    guard bits & 1 == 0, let kind = heap?.state.kind(of: bits) else { return false }
    return kinds.contains(kind)
  }

  /// Releases values of the host that no guest can reach any more, once no guest runs.
  func releaseHostValues() {
    guard let heap, execution.pointee.activations == 0 else { return }
    releasedHandles.drain(heap)
    heap.drainReleases()
  }
}

/// The references outside the heap while the host runs and no guest is in the middle of an instruction.
struct HostRoots: RootProvider {
  let store: Store

  func visitRoots(_ visitor: inout RootVisitor) { store.visitRoots(&visitor) }
  func visitStacks(_ visitor: inout StackVisitor) { store.visitStack(&visitor) }
}

extension Store {
  /// Visits the references in globals, tables, segments, and the frames of guests that wait for a host function.
  public func visitRoots(_ visitor: inout RootVisitor) {
    visitor.visit(execution.pointee.exception)
    for instance in instances { instance.visitRoots(&visitor) }
    for table in hostTables { table.visitRoots(&visitor) }
    for global in hostGlobals { visitor.visit(global.slots.pointee) }
    for frame in suspended {
      engine.tier.visitFrames(frame.back, frame.frame, frame.context, true, &visitor)
      guard let type = frame.callee.pointee.type else { continue }
      var slot = frame.slots
      for parameter in engine.types.functionType(type).parameters {
        if parameter.isReference { visitor.visit(slot.pointee) }
        slot += parameter.slots
      }
    }
  }
}

extension Table {
  fileprivate func visitRoots(_ visitor: inout RootVisitor) {
    if type.element == .funcref { return }
    visitor.visit(UnsafeBufferPointer(start: record.pointee.elements, count: Int(record.pointee.count)))
  }
}

extension Instance {
  fileprivate func visitRoots(_ visitor: inout RootVisitor) {
    for (position, global) in module.module.globals.enumerated() where global.type.value.isReference {
      visitor.visit(context.pointee.globals[Int(module.globalSlots[position])])
    }
    for global in importedGlobals where global.type.value.isReference { visitor.visit(global.slots.pointee) }
    for table in tables { table.visitRoots(&visitor) }
    for state in elements {
      if case .values(let values) = state { for value in values { visitor.visit(value) } }
    }
  }
}
