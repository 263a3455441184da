import CExecution
import Heap
import WebAssembly

/// A value that a host exchanges with a guest (Wasm 3.0 §4.2.1).
public enum Value: Sendable {
  case i32(UInt32)
  case i64(UInt64)
  /// By its bits, so that no NaN changes on the way.
  case f32(bits: UInt32)
  /// By its bits.
  case f64(bits: UInt64)
  case v128(V128)
  case reference(Reference)

  /// The type; of a reference, the top of its hierarchy.
  public var type: ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .reference(let reference): .reference(nullable: true, .abstract(reference.hierarchy))
    }
  }

  /// A 32-bit integer.
  public static func i32(_ value: Int32) -> Value { .i32(UInt32(bitPattern: value)) }
  /// A 64-bit integer.
  public static func i64(_ value: Int64) -> Value { .i64(UInt64(bitPattern: value)) }
  /// A floating-point number.
  public static func f32(_ value: Float) -> Value { .f32(bits: value.bitPattern) }
  /// A floating-point number.
  public static func f64(_ value: Double) -> Value { .f64(bits: value.bitPattern) }
}

/// A reference as a frame holds it: 0 is null; a function is the address of its record; an object of the heap is its
/// address; an `i31` has its lowest bit set.
///
/// A reference keeps what it refers to alive, and the store with it; it can be given to that store alone.
public struct Reference: @unchecked Sendable, Equatable {
  /// The word that stands in a slot.
  public let bits: UInt64
  /// What the reference belongs to: the top of its hierarchy.
  public let hierarchy: AbstractHeapType
  /// Nil for null and an `i31`, which belong to no store.
  let owner: ReferenceOwner?

  init(bits: UInt64, hierarchy: AbstractHeapType, owner: ReferenceOwner? = nil) {
    self.bits = bits
    self.hierarchy = hierarchy
    self.owner = owner
  }

  /// Null.
  public static func null(_ hierarchy: AbstractHeapType) -> Reference {
    Reference(bits: 0, hierarchy: hierarchy.top)
  }

  /// Whether this is null.
  public var isNull: Bool { bits == 0 }

  /// Whether two references are the same object, or both null.
  public static func == (left: Reference, right: Reference) -> Bool { left.bits == right.bits }
}

/// Keeps a store alive for the host, and an object of its heap.
///
/// The last reference may go on any thread; the store ends the handle when it next runs.
final class ReferenceOwner {
  let store: Store
  private let handle: HeapHandle?

  init(_ store: Store, _ handle: HeapHandle?) {
    self.store = store
    self.handle = handle
  }

  deinit { if let handle { store.releasedHandles.add(handle) } }
}

/// Handles that nobody holds any more, until their store looks.
final class ReleasedHandles: Sendable {
  private struct State {
    var handles: [HeapHandle] = []
  }

  private let state = Lock(State())

  func add(_ handle: HeapHandle) { state.withLock { $0.handles.append(handle) } }

  /// Ends them.
  func drain(_ heap: ObjectHeap) {
    state.withLock { state in
      for handle in state.handles { heap.release(handle) }
      state.handles.removeAll(keepingCapacity: true)
    }
  }
}

extension ValueType {
  /// How many slots of eight bytes a value takes.
  @inlinable
  public var slots: Int { self == .v128 ? 2 : 1 }
}

extension [ValueType] {
  /// How many slots of eight bytes the values take together.
  @inlinable
  public var slots: Int { reduce(0) { $0 + $1.slots } }
}

extension Value {
  /// Reads a value from slots.
  /// - Parameters:
  ///   - slots: The first slot.
  ///   - type: The type of the value.
  init(_ slots: UnsafePointer<UInt64>, _ type: ValueType) {
    switch type {
    case .i32: self = .i32(UInt32(truncatingIfNeeded: slots[0]))
    case .i64: self = .i64(slots[0])
    case .f32: self = .f32(bits: UInt32(truncatingIfNeeded: slots[0]))
    case .f64: self = .f64(bits: slots[0])
    case .v128: self = .v128(V128(low: slots[0], high: slots[1]))
    default: self = .reference(Reference(bits: slots[0], hierarchy: .any))
    }
  }

  /// Writes the value to slots.
  package func write(_ slots: UnsafeMutablePointer<UInt64>) {
    switch self {
    case .i32(let value): slots[0] = UInt64(value)
    case .i64(let value): slots[0] = value
    case .f32(let bits): slots[0] = UInt64(bits)
    case .f64(let bits): slots[0] = bits
    case .v128(let value):
      slots[0] = value.low
      slots[1] = value.high
    case .reference(let reference): slots[0] = reference.bits
    }
  }
}
