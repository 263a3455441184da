public import WebAssembly

/// How a field or element is stored in an object.
public enum HeapStorage: UInt8, Hashable, Sendable {
  case i8
  case i16
  /// `i32` or `f32`.
  case word32
  /// `i64` or `f64`.
  case word64
  /// `v128`; aligned to 8 bytes.
  case vector
  /// The low half of an object's address, an i31, or 0.
  case reference
  /// A function reference: the address of a record outside the heap, or 0. The collector does not look at it.
  case function

  /// In bytes.
  public var width: UInt32 { 1 << shift }

  /// The base-2 logarithm of the width.
  public var shift: UInt32 {
    switch self {
    case .i8: 0
    case .i16: 1
    case .word32, .reference: 2
    case .word64, .function: 3
    case .vector: 4
    }
  }

  /// Finds how a field is stored.
  /// - Parameters:
  ///   - type: What the field stores.
  ///   - isFunction: Whether the type with an index is a function type.
  public init(_ type: StorageType, isFunction: (TypeIndex) -> Bool) {
    switch type {
    case .i8: self = .i8
    case .i16: self = .i16
    case .value(let type): self.init(type, isFunction: isFunction)
    }
  }

  /// Finds how a value is stored.
  /// - Parameters:
  ///   - type: The type of the value.
  ///   - isFunction: Whether the type with an index is a function type.
  public init(_ type: ValueType, isFunction: (TypeIndex) -> Bool) {
    switch type.heapType {
    case .concrete(let index): self = isFunction(index) ? .function : .reference
    case .abstract(let type): self = type.top == .func ? .function : .reference
    case nil:
      switch type {
      case .i64, .f64: self = .word64
      case .v128: self = .vector
      default: self = .word32
      }
    }
  }
}

/// Where the fields of an object stand.
///
/// Each field goes to the first gap that it fits in, in the order of the fields. So the place of a field does not depend
/// on the fields after it, and the fields of a subtype stand where those of its supertype do.
///
/// ```swift
/// let layout = StructLayout([.word64, .i8, .reference])
/// print(layout.fields.map(\.offset), layout.size)  // [8, 4, 16] 24
/// ```
public struct StructLayout: Hashable, Sendable {
  /// A field and its place.
  public struct Field: Hashable, Sendable {
    /// In bytes from the start of the object, whose first 4 bytes are the header.
    public var offset: UInt32
    /// How it is stored.
    public var storage: HeapStorage
  }

  /// The fields, in the order of the type.
  public private(set) var fields: [Field] = []
  /// In bytes, header included, a multiple of 8.
  public private(set) var size: UInt32 = 8

  // The gap of each size below 8, or 0; there is never more than one.
  private var gap1: UInt32 = 0
  private var gap2: UInt32 = 0
  private var gap4: UInt32 = 4

  /// Where the tag of an exception stands: a raw address of 8 bytes.
  public static var tagOffset: UInt32 { 8 }

  /// Lays out fields.
  public init(_ fields: [HeapStorage]) {
    self.fields.reserveCapacity(fields.count)
    for field in fields { append(field) }
  }

  /// Lays out the fields of a structure type.
  /// - Parameters:
  ///   - fields: At most 10,000.
  ///   - isFunction: Whether the type with an index is a function type.
  public init(_ fields: [FieldType], isFunction: (TypeIndex) -> Bool) {
    self.init(fields.map { HeapStorage($0.storage, isFunction: isFunction) })
  }

  /// Lays out an exception: the address of its tag at `tagOffset`, and its values as `fields`.
  /// - Parameters:
  ///   - values: The parameters of the tag's type.
  ///   - isFunction: Whether the type with an index is a function type.
  public static func exception(_ values: [ValueType], isFunction: (TypeIndex) -> Bool) -> StructLayout {
    var layout = StructLayout([.word64])
    layout.fields.removeAll()
    for value in values { layout.append(HeapStorage(value, isFunction: isFunction)) }
    return layout
  }

  /// The offsets of the fields that the collector follows, ascending.
  public var referenceOffsets: [UInt32] {
    var offsets: [UInt32] = []
    for field in fields where field.storage == .reference { offsets.append(field.offset) }
    offsets.sort()
    return offsets
  }

  private mutating func append(_ storage: HeapStorage) {
    fields.append(Field(offset: take(storage), storage: storage))
  }

  private mutating func take(_ storage: HeapStorage) -> UInt32 {
    switch storage.width {
    case 1:
      let offset = gap1 != 0 ? gap1 : takeTwo()
      gap1 = gap1 != 0 ? 0 : offset &+ 1
      return offset
    case 2: return takeTwo()
    case 4: return takeFour()
    case let width:
      defer { size &+= width }
      return size
    }
  }

  private mutating func takeTwo() -> UInt32 {
    let offset = gap2 != 0 ? gap2 : takeFour()
    gap2 = gap2 != 0 ? 0 : offset &+ 2
    return offset
  }

  private mutating func takeFour() -> UInt32 {
    guard gap4 == 0 else {
      defer { gap4 = 0 }
      return gap4
    }
    defer { size &+= 8 }
    gap4 = size &+ 4
    return size
  }
}
