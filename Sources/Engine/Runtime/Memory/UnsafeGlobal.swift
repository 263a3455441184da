import CExecution
import Heap
import WebAssembly

/// A global (Wasm 3.0 §4.2.10).
///
/// Sound because `slots` points into the globals of an instance, which lives as long as its store, or to storage of its
/// own.
public final class Global: @unchecked Sendable {
  /// The type; references name types by their engine-wide numbers.
  public let type: GlobalType
  /// Their address tells globals apart.
  package let slots: UnsafeMutablePointer<UInt64>
  private let isOwner: Bool

  /// A global of its own.
  init(_ type: GlobalType, _ value: Value) {
    self.type = type
    slots = .allocate(capacity: type.value.slots)
    value.write(slots)
    isOwner = true
  }

  /// Makes a global of a number or vector type.
  /// - Parameters:
  ///   - value: The value, which says the type.
  ///   - isMutable: Whether guests may change it.
  public convenience init(_ value: Value, isMutable: Bool = false) {
    self.init(GlobalType(value.type, isMutable: isMutable), value)
  }

  /// A view of an instance's global.
  init(_ type: GlobalType, _ slots: UnsafeMutablePointer<UInt64>) {
    self.type = type
    self.slots = slots
    isOwner = false
  }

  deinit { if isOwner { slots.deallocate() } }

  /// The value.
  public var value: Value { Value(slots, type.value) }

  /// Changes the value; the type must be mutable and the value of its type.
  func set(_ value: Value) { value.write(slots) }
}

/// A tag of exceptions (Wasm 3.0 §4.2.11); tags are equal if they are the same object.
public final class Tag: @unchecked Sendable {
  /// The parameters of an exception with this tag; a function type.
  public let type: TypeRegistry.Record
  /// The types of the values, references naming types by their engine-wide numbers.
  public let values: [ValueType]
  /// Where an exception holds its values.
  public let layout: StructLayout

  init(_ type: TypeRegistry.Record, _ registry: TypeRegistry) {
    self.type = type
    values = registry.functionType(type).parameters
    layout = registry.exceptionLayout(type)
  }
}
