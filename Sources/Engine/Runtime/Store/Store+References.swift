import CExecution
import Heap
import WebAssembly

// References of the host.
extension Store {
  /// Reads a value from slots; an object is kept alive as long as the value.
  func value(_ slots: UnsafePointer<UInt64>, _ type: ValueType) -> Value {
    guard let heapType = type.heapType else { return Value(slots, type) }
    return .reference(reference(slots[0], hierarchy(heapType)))
  }

  /// Wraps a reference as a frame holds it.
  func reference(_ bits: UInt64, _ hierarchy: AbstractHeapType) -> Reference {
    guard bits != 0, bits & 1 == 0, hierarchy != .func, let heap else {
      return Reference(bits: bits, hierarchy: hierarchy)
    }
    return Reference(bits: bits, hierarchy: hierarchy, root: RootHandle(heap, bits))
  }

  private func hierarchy(_ type: HeapType) -> AbstractHeapType {
    switch type {
    case .abstract(let type): type.top
    case .concrete(let number):
      switch engine.types.record(number: number).pointee.kind {
      case 0: .func
      case 3: .cont
      default: .any
      }
    }
  }

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

  /// The value of the host behind a reference, or nil if it refers to something else.
  public func object(_ reference: Reference) -> AnyObject? { heap?.external(reference.bits) }

  /// Whether a reference is of an abstract heap type, and not null.
  public func isReference(_ reference: Reference, of type: AbstractHeapType) -> Bool {
    guard !reference.isNull else { return false }
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
    if execution.pointee.activations == 0 { heap?.drainReleases() }
  }
}

/// The references outside the heap while the host runs and no guest is in the middle of an instruction.
struct HostRoots: RootProvider {
  let store: Store

  func visitRoots(_ visitor: inout RootVisitor) { store.visitRoots(&visitor) }
}

extension Store {
  /// Visits the references in globals, tables, segments, and the frames of guests that wait for a host function.
  public func visitRoots(_ visitor: inout RootVisitor) {
    visitor.visit(execution.pointee.exception)
    for instance in instances { instance.visitRoots(&visitor) }
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

extension Instance {
  fileprivate func visitRoots(_ visitor: inout RootVisitor) {
    for (position, global) in module.module.globals.enumerated() where global.type.value.isReference {
      visitor.visit(context.pointee.globals[Int(module.globalSlots[position])])
    }
    for global in importedGlobals where global.type.value.isReference { visitor.visit(global.slots.pointee) }
    for table in tables {
      if table.type.element == .funcref { continue }
      visitor.visit(
        UnsafeBufferPointer(start: table.record.pointee.elements, count: Int(table.record.pointee.count)))
    }
    for state in elements {
      if case .values(let values) = state { for value in values { visitor.visit(value) } }
    }
  }
}
