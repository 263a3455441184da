import WebAssembly

// Types (Wasm 3.0 §6.4).

extension ModuleParser {
  /// Parses all type fields; the identifiers are known.
  mutating func parseTypes() throws(TextError) {
    while tokens[position].isKind(.open) {
      let end = stream.match(position)
      if isForm(.type) {
        module.recursiveTypes.append(RecursiveType(first: typeCount, count: 1))
        try parseTypeDefinition()
      } else if isForm(.rec) {
        let first = typeCount
        position &+= 2
        while isForm(.type) { try parseTypeDefinition() }
        try expectClose()
        module.recursiveTypes.append(RecursiveType(first: first, count: typeCount &- first))
      }
      position = end &+ 1
    }
    for group in module.recursiveTypes where group.count == 1 {
      let type = module.types[Int(truncatingIfNeeded: group.first)]
      if type.isFinal, type.supertypes.isEmpty, case .function(let function) = type.composite,
        functionTypes[function] == nil
      {
        functionTypes[function] = group.first
      }
    }
  }

  private var typeCount: UInt32 { UInt32(truncatingIfNeeded: module.types.count) }

  /// `(type $id? subtype)` (§6.4.8).
  private mutating func parseTypeDefinition() throws(TextError) {
    position &+= 2
    let name = try name(takeIdentifier(), annotationAt: position)
    names.add(name, to: .type, typeCount)
    var type = SubType(.structure([]))
    if isForm(.sub) {
      position &+= 2
      type.isFinal = tokens[position].isKeyword(.final)
      skipKeyword(.final)
      while isIndex(position) { type.supertypes.append(try expectTypeIndex()) }
      type.composite = try parseCompositeType()
      try expectClose()
    } else {
      type.composite = try parseCompositeType()
    }
    module.types.append(type)
    try expectClose()
  }

  /// A composite type (§6.4.7).
  private mutating func parseCompositeType() throws(TextError) -> CompositeType {
    guard tokens[position].isKind(.open) else { throw unexpected(position, "a type") }
    let composite: CompositeType
    switch tokens[position &+ 1].keyword {
    case .func:
      position &+= 2
      parameters.removeAll(keepingCapacity: true)
      results.removeAll(keepingCapacity: true)
      // Parameters may be named, but the names mean nothing here, so they need not differ.
      while isForm(.param) {
        position &+= 2
        if takeIdentifier() != nil {
          parameters.append(try expectValueType())
        } else {
          while !tokens[position].isKind(.close) { parameters.append(try expectValueType()) }
        }
        try expectClose()
      }
      try parseResults()
      composite = .function(FunctionType(parameters: parameters, results: results))
    case .struct:
      position &+= 2
      var fields: [FieldType] = []
      while isForm(.field) {
        position &+= 2
        let start = position
        if let symbol = takeIdentifier() {
          let key = UInt64(typeCount) &<< 32 | UInt64(truncatingIfNeeded: symbol)
          let index = UInt32(truncatingIfNeeded: fields.count)
          guard fieldIndices.updateValue(index, forKey: key) == nil else {
            throw error(.duplicateIdentifier, start, "field \(lexeme(start))")
          }
          names.add(try name(symbol, annotationAt: position), to: .field, outer: typeCount, index)
          fields.append(try expectFieldType())
        } else {
          while !tokens[position].isKind(.close) {
            if let name = try name(nil, annotationAt: position) {
              names.add(name, to: .field, outer: typeCount, UInt32(truncatingIfNeeded: fields.count))
            }
            fields.append(try expectFieldType())
          }
        }
        try expectClose()
      }
      composite = .structure(fields)
    case .array:
      position &+= 2
      composite = .array(try expectFieldType())
    case .cont:
      position &+= 2
      composite = .continuation(try expectTypeIndex())
    default: throw unexpected(position &+ 1, "func, struct, array or cont")
    }
    try expectClose()
    return composite
  }

  /// `(result type*)*` into `results`.
  mutating func parseResults() throws(TextError) {
    while isForm(.result) {
      position &+= 2
      while !tokens[position].isKind(.close) { results.append(try expectValueType()) }
      position &+= 1
    }
  }

  /// A field type (§6.4.7).
  private mutating func expectFieldType() throws(TextError) -> FieldType {
    guard isForm(.mut) else { return FieldType(try expectStorageType(), isMutable: false) }
    position &+= 2
    let storage = try expectStorageType()
    try expectClose()
    return FieldType(storage, isMutable: true)
  }

  private mutating func expectStorageType() throws(TextError) -> StorageType {
    switch tokens[position].keyword {
    case .i8:
      position &+= 1
      return .i8
    case .i16:
      position &+= 1
      return .i16
    default: return .value(try expectValueType())
    }
  }

  /// A value type (§6.4.5).
  mutating func expectValueType() throws(TextError) -> ValueType {
    let type: ValueType
    switch tokens[position].keyword {
    case .i32: type = .i32
    case .i64: type = .i64
    case .f32: type = .f32
    case .f64: type = .f64
    case .v128: type = .v128
    default: return try expectReferenceType("a value type")
    }
    position &+= 1
    return type
  }

  /// A reference type (§6.4.4).
  mutating func expectReferenceType(_ expected: String = "a reference type") throws(TextError) -> ValueType {
    if isForm(.ref) {
      position &+= 2
      let isNullable = tokens[position].isKeyword(.null)
      skipKeyword(.null)
      let type = ValueType.reference(nullable: isNullable, try expectHeapType())
      try expectClose()
      return type
    }
    guard let type = ModuleParser.abbreviatedReference(tokens[position].keyword) else {
      throw unexpected(position, expected)
    }
    position &+= 1
    return .reference(nullable: true, .abstract(type))
  }

  /// Whether a reference type starts here.
  func isReferenceType() -> Bool {
    isForm(.ref) || ModuleParser.abbreviatedReference(tokens[position].keyword) != nil
  }

  private static func abbreviatedReference(_ keyword: Keyword?) -> AbstractHeapType? {
    switch keyword {
    case .anyref: .any
    case .eqref: .eq
    case .i31ref: .i31
    case .structref: .struct
    case .arrayref: .array
    case .nullref: AbstractHeapType.none
    case .funcref: .func
    case .nullfuncref: .nofunc
    case .externref: .extern
    case .nullexternref: .noextern
    case .exnref: .exn
    case .nullexnref: .noexn
    case .contref: .cont
    case .nullcontref: .nocont
    default: nil
    }
  }

  /// The abstract heap type of a keyword.
  static func abstractHeapType(_ keyword: Keyword) -> AbstractHeapType? {
    switch keyword {
    case .any: .any
    case .eq: .eq
    case .i31: .i31
    case .struct: .struct
    case .array: .array
    case .none: AbstractHeapType.none
    case .func: .func
    case .nofunc: .nofunc
    case .extern: .extern
    case .noextern: .noextern
    case .exn: .exn
    case .noexn: .noexn
    case .cont: .cont
    case .nocont: .nocont
    default: nil
    }
  }

  /// A heap type (§6.4.3).
  mutating func expectHeapType() throws(TextError) -> HeapType {
    if let keyword = tokens[position].keyword, let type = ModuleParser.abstractHeapType(keyword) {
      position &+= 1
      return .abstract(type)
    }
    guard isIndex(position) else { throw unexpected(position, "a heap type") }
    return .concrete(try expectTypeIndex())
  }

  // External types (§6.4.10)

  private mutating func parseAddressType() -> AddressType {
    switch tokens[position].keyword {
    case .i32: position &+= 1
    case .i64:
      position &+= 1
      return .i64
    default: break
    }
    return .i32
  }

  private mutating func expectLimits() throws(TextError) -> Limits {
    let minimum = try expectU64("a minimum size")
    let token = tokens[position]
    guard token.isKind(.natural) || token.isKind(.number) else { return Limits(minimum: minimum) }
    return Limits(minimum: minimum, maximum: try expectU64("a maximum size"))
  }

  /// `(pagesize n)` (custom-page-sizes proposal).
  private mutating func parsePageSize() throws(TextError) -> UInt8? {
    guard isForm(.pagesize) else { return nil }
    position &+= 2
    let start = position
    let size = try expectU64("a page size")
    guard size != 0, size & (size &- 1) == 0 else { throw error(.pageSize, start, "\(size) is no power of two") }
    try expectClose()
    return UInt8(truncatingIfNeeded: size.trailingZeroBitCount)
  }

  /// What stands behind the identifier, exports and import of a memory.
  enum MemoryBody {
    case type(MemoryType)
    /// The memory is as large as the data that follow.
    case data(AddressType, pageSizeLog2: UInt8?)
  }

  mutating func expectMemoryBody() throws(TextError) -> MemoryBody {
    let address = parseAddressType()
    if isForm(.pagesize) || isForm(.data) {
      let pageSize = try parsePageSize()
      guard isForm(.data) else { throw unexpected(position, "(data") }
      return .data(address, pageSizeLog2: pageSize)
    }
    let limits = try expectLimits()
    let isShared = tokens[position].isKeyword(.shared)
    skipKeyword(.shared)
    let pageSize = try parsePageSize()
    return .type(
      MemoryType(addressType: address, limits: limits, isShared: isShared, pageSizeLog2: pageSize))
  }

  mutating func expectMemoryType() throws(TextError) -> MemoryType {
    let start = position
    guard case .type(let type) = try expectMemoryBody() else { throw unexpected(start, "a memory type") }
    return type
  }

  /// What stands behind the identifier, exports and import of a table.
  enum TableBody {
    case type(TableType)
    /// The table is as large as the elements that follow.
    case elements(AddressType, ValueType)
  }

  mutating func expectTableBody() throws(TextError) -> TableBody {
    let address = parseAddressType()
    if isReferenceType() {
      let element = try expectReferenceType()
      guard isForm(.elem) else { throw unexpected(position, "(elem") }
      return .elements(address, element)
    }
    let limits = try expectLimits()
    return .type(TableType(addressType: address, limits: limits, element: try expectReferenceType()))
  }

  mutating func expectTableType() throws(TextError) -> TableType {
    let start = position
    guard case .type(let type) = try expectTableBody() else { throw unexpected(start, "a table type") }
    return type
  }

  mutating func expectGlobalType() throws(TextError) -> GlobalType {
    guard isForm(.mut) else { return GlobalType(try expectValueType(), isMutable: false) }
    position &+= 2
    let type = try expectValueType()
    try expectClose()
    return GlobalType(type, isMutable: true)
  }

  // Type uses (§6.4.9)

  /// Whether parameters of a type use become locals, and may have names.
  enum ParameterNames {
    case forbidden
    case ignored
    case locals
  }

  /// What a type use says; the parameters and results are in `parameters` and `results`.
  struct TypeUse {
    var index: TypeIndex?
    /// The token of the index, if there is one.
    var indexToken: Int
    /// The first token behind the index.
    var firstInline: Int
    var hasInline: Bool
  }

  /// Reads a type use: an index, parameters and results, or both.
  mutating func parseTypeUse(_ parameterNames: ParameterNames) throws(TextError) -> TypeUse {
    var use = TypeUse(index: nil, indexToken: position &+ 2, firstInline: position, hasInline: false)
    if isForm(.type) {
      position &+= 2
      use.index = try expectIndex(.type)
      try expectClose()
      use.firstInline = position
    }
    parameters.removeAll(keepingCapacity: true)
    results.removeAll(keepingCapacity: true)
    while isForm(.param) {
      position &+= 2
      if tokens[position].isKind(.identifier), parameterNames != .forbidden {
        if parameterNames == .locals {
          try defineLocal(UInt32(truncatingIfNeeded: parameters.count))
        } else {
          position &+= 1
        }
        parameters.append(try expectValueType())
      } else {
        while !tokens[position].isKind(.close) {
          if parameterNames == .locals { try nameLocal(UInt32(truncatingIfNeeded: parameters.count)) }
          parameters.append(try expectValueType())
        }
      }
      try expectClose()
    }
    try parseResults()
    if isForm(.param) || isForm(.type) { throw unexpected(position &+ 1, "no more parameters") }
    use.hasInline = position != use.firstInline
    return use
  }

  /// The type index of a type use, whose parameters and results must agree with the type if it has both.
  mutating func expectTypeUse(_ parameterNames: ParameterNames) throws(TextError) -> TypeIndex {
    try resolve(try parseTypeUse(parameterNames), parameterNames)
  }

  mutating func resolve(_ use: TypeUse, _ parameterNames: ParameterNames) throws(TextError) -> TypeIndex {
    guard let index = use.index else { return implicitType() }
    if !use.hasInline, parameterNames != .locals { return index }
    guard index < typeCount else {
      if use.hasInline { throw error(.unknownType, use.indexToken, lexeme(use.indexToken)) }
      lateTypes.append((token: use.indexToken, index: index))
      return index
    }
    let composite = module.types[Int(truncatingIfNeeded: index)].composite
    if !use.hasInline {
      // The function's locals are numbered from the number of the type's parameters.
      if case .function(let type) = composite { parameters.append(contentsOf: type.parameters) }
      return index
    }
    guard case .function(let type) = composite, type.parameters == parameters, type.results == results else {
      throw error(
        .inlineFunctionType, use.firstInline, "parameters and results differ from type \(lexeme(use.indexToken))")
    }
    return index
  }

  /// Throws if a function uses a type that only a later type use has defined: its locals were numbered without it.
  func checkLateTypes() throws(TextError) {
    for (token, index) in lateTypes where index < typeCount {
      if case .function(let type) = module.types[Int(truncatingIfNeeded: index)].composite, !type.parameters.isEmpty {
        throw error(.unknownType, token, "\(lexeme(token)) at this place")
      }
    }
  }

  /// The index of the function type in `parameters` and `results`; defines it if no other is equal.
  mutating func implicitType() -> TypeIndex {
    let type = FunctionType(parameters: parameters, results: results)
    if let index = functionTypes[type] { return index }
    let index = typeCount
    functionTypes[type] = index
    module.types.append(SubType(.function(type)))
    module.recursiveTypes.append(RecursiveType(first: index, count: 1))
    return index
  }

  /// The type of a block (§6.5.2), encoded into `bytes`.
  mutating func parseBlockType() throws(TextError) {
    if tokens[position].isKind(.open) {
      let keyword = tokens[position &+ 1].keyword
      if keyword == .result || keyword == .param || keyword == .type {
        let use = try parseTypeUse(.forbidden)
        if use.index != nil || !parameters.isEmpty || results.count > 1 {
          bytes.appendSigned(Int64(try resolve(use, .forbidden)))
          return
        }
        if let result = results.first {
          bytes.appendValueType(result)
          return
        }
      }
    }
    bytes.append(0x40)
  }
}
