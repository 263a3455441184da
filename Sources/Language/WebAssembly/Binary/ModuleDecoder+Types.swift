extension ModuleDecoder {
  /// The type section (Wasm 3.0 §5.5.4).
  mutating func decodeTypes() throws(WebAssemblyError) {
    let count = try u32()
    module.recursiveTypes.reserveCapacity(reservation(count, minimumSize: 2))
    module.types.reserveCapacity(reservation(count, minimumSize: 2))
    for _ in 0..<count {
      let first = UInt32(truncatingIfNeeded: module.types.count)
      let form = recorder.take()
      var members: UInt32 = 1
      if reader.peek() == TypeCode.recursive {
        _ = try reader.byte()
        members = try u32()
        if members == 1 { recorder.note(form, 1) }
      }
      for _ in 0..<members { module.types.append(try subType()) }
      module.recursiveTypes.append(RecursiveType(first: first, count: members))
      guard module.types.count <= Int(ValueType.maximumTypeIndex) else {
        throw WebAssemblyError(
          .implementationLimit, "more than \(ValueType.maximumTypeIndex) types", offset: reader.position)
      }
    }
  }

  private mutating func subType() throws(WebAssemblyError) -> SubType {
    let start = here
    let form = recorder.take()
    var type: SubType
    switch reader.peek() {
    case TypeCode.sub, TypeCode.subFinal:
      let isFinal = try reader.byte() == TypeCode.subFinal
      let count = try u32()
      var supertypes: [TypeIndex] = []
      for _ in 0..<count { supertypes.append(try u32()) }
      if isFinal, count == 0 { recorder.note(form, 1) }
      type = SubType(try compositeType(), isFinal: isFinal, supertypes: supertypes)
    default:
      type = SubType(try compositeType())
    }
    type.offset = start
    return type
  }

  private mutating func compositeType() throws(WebAssemblyError) -> CompositeType {
    let start = reader.position
    let code = try reader.byte()
    switch code {
    case TypeCode.function:
      let parameters = try valueTypes()
      return .function(FunctionType(parameters: parameters, results: try valueTypes()))
    case TypeCode.structure:
      let count = try u32()
      var fields: [FieldType] = []
      fields.reserveCapacity(reservation(count, minimumSize: 2))
      for _ in 0..<count { fields.append(try fieldType()) }
      return .structure(fields)
    case TypeCode.array: return .array(try fieldType())
    case TypeCode.continuation:
      let form = recorder.take()
      let indexStart = reader.position
      let index = try reader.s33()
      guard let type = UInt32(exactly: index) else {
        throw WebAssemblyError(.typeForm, "a continuation needs the index of a function type", offset: start)
      }
      let width = reader.position &- indexStart
      // A signed number: one bit more than the unsigned one.
      if width != (UInt64(type) << 1).lebWidth { recorder.note(form, UInt32(truncatingIfNeeded: width)) }
      return .continuation(type)
    default:
      // The forms are one-byte signed numbers; a longer number is none of them.
      guard code < 0x80 else { throw WebAssemblyError(.integerTooLong, "of the form of a type", offset: start) }
      throw WebAssemblyError(.typeForm, hexadecimal(UInt32(code)), offset: start)
    }
  }

  private mutating func valueTypes() throws(WebAssemblyError) -> [ValueType] {
    let count = try u32()
    var types: [ValueType] = []
    types.reserveCapacity(reservation(count, minimumSize: 1))
    for _ in 0..<count { types.append(try valueType()) }
    return types
  }

  private mutating func fieldType() throws(WebAssemblyError) -> FieldType {
    let storage: StorageType
    switch reader.peek() {
    case TypeCode.i8:
      _ = try reader.byte()
      storage = .i8
    case TypeCode.i16:
      _ = try reader.byte()
      storage = .i16
    default: storage = .value(try valueType())
    }
    return FieldType(storage, isMutable: try mutability())
  }

  /// A value type; notes a reference type in its long form where there is a short one.
  private mutating func valueType() throws(WebAssemblyError) -> ValueType {
    let form = recorder.take()
    let start = reader.position
    let type = try reader.valueType()
    noteWidth(of: type, start, form)
    return type
  }

  /// A reference type, noted in the same way.
  mutating func referenceType() throws(WebAssemblyError) -> ValueType {
    let form = recorder.take()
    let start = reader.position
    let type = try reader.referenceType()
    noteWidth(of: type, start, form)
    return type
  }

  private mutating func noteWidth(of type: ValueType, _ start: Int, _ form: UInt32) {
    let width = reader.position &- start
    if width != type.encodedWidth { recorder.note(form, UInt32(truncatingIfNeeded: width)) }
  }

  private mutating func mutability() throws(WebAssemblyError) -> Bool {
    let start = reader.position
    let code = try reader.byte()
    guard code < 2 else { throw WebAssemblyError(.mutability, hexadecimal(UInt32(code)), offset: start) }
    return code == 1
  }

  mutating func globalType() throws(WebAssemblyError) -> GlobalType {
    let type = try valueType()
    return GlobalType(type, isMutable: try mutability())
  }

  mutating func tagType() throws(WebAssemblyError) -> TypeIndex {
    let start = reader.position
    let attribute = try reader.byte()
    guard attribute == 0 else {
      throw WebAssemblyError(.tagAttribute, hexadecimal(UInt32(attribute)), offset: start)
    }
    return try u32()
  }

  /// Limits and what their flags say (§5.3.11).
  private mutating func limits(allowed: UInt8) throws(WebAssemblyError) -> (flags: UInt8, Limits) {
    let start = reader.position
    let flags = try reader.byte()
    guard flags & ~allowed == 0 else {
      throw WebAssemblyError(.limitsFlags, hexadecimal(UInt32(flags)), offset: start)
    }
    let minimum = try u64()
    return (flags, Limits(minimum: minimum, maximum: flags & 1 != 0 ? try u64() : nil))
  }

  mutating func memoryType() throws(WebAssemblyError) -> MemoryType {
    let (flags, limits) = try limits(allowed: 0x0F)
    var pageSizeLog2: UInt8?
    if flags & 8 != 0 {
      let start = reader.position
      let log2 = try u32()
      guard log2 < 64 else {
        throw WebAssemblyError(.pageSize, "the exponent must be below 64, found \(log2)", offset: start)
      }
      pageSizeLog2 = UInt8(truncatingIfNeeded: log2)
    }
    return MemoryType(
      addressType: flags & 4 != 0 ? .i64 : .i32, limits: limits, isShared: flags & 2 != 0, pageSizeLog2: pageSizeLog2)
  }

  mutating func tableType() throws(WebAssemblyError) -> TableType {
    let element = try referenceType()
    let (flags, limits) = try limits(allowed: 0x05)
    return TableType(addressType: flags & 4 != 0 ? .i64 : .i32, limits: limits, element: element)
  }
}

/// The codes that introduce types (§5.3).
enum TypeCode {
  static let i8: UInt8 = 0x78
  static let i16: UInt8 = 0x77
  static let function: UInt8 = 0x60
  static let structure: UInt8 = 0x5F
  static let array: UInt8 = 0x5E
  static let continuation: UInt8 = 0x5D
  static let sub: UInt8 = 0x50
  static let subFinal: UInt8 = 0x4F
  static let recursive: UInt8 = 0x4E
}

extension ValueType {
  /// The number of bytes of the shortest encoding.
  var encodedWidth: Int {
    guard isReference else { return 1 }
    if let concreteIndex {
      // The index is a signed number: one bit more than the unsigned one.
      return 1 &+ (concreteIndex << 1).lebWidth
    }
    return isNullable ? 1 : 2
  }
}
