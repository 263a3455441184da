/// The defined types of a module, with what the validator asks of them prepared: canonical forms, supertypes, and
/// function types in one flat pool.
public struct TypeContext: Sendable {
  /// Where the types of a function type stand in `pool`: the parameters, then the results.
  public struct FunctionShape: Sendable {
    /// Where the first parameter stands.
    public var start: UInt32
    /// The number of parameters.
    public var parameters: UInt32
    /// The number of results.
    public var results: UInt32
    /// Whether the type is a function type at all.
    public var isFunction: Bool
  }

  /// The module's types; those of the first `count` have been checked.
  public let types: [SubType]
  /// Where the parameters and results of each type stand in `pool`.
  public private(set) var shapes: [FunctionShape] = []
  /// The parameters and results of all function types, one after the other.
  public private(set) var pool: [ValueType] = []
  /// The first type that is equal to each type (Wasm 3.0 §3.1.3, rolled up).
  private(set) var canonical: [TypeIndex] = []
  /// The declared supertype of each type, or `noSupertype`.
  private var supertypes: [TypeIndex] = []
  /// The number of declared supertypes above each type.
  private var depths: [UInt8] = []
  private var interned = RecursiveTypeTable()

  /// Starts with the types of a module, none of them checked.
  init(_ types: [SubType]) {
    self.types = types
    shapes.reserveCapacity(types.count)
    canonical.reserveCapacity(types.count)
    supertypes.reserveCapacity(types.count)
    depths.reserveCapacity(types.count)
  }

  /// The first type that is equal to a type: types are equal if they have the same.
  public func representative(_ type: TypeIndex) -> TypeIndex { canonical[Int(type)] }

  /// The number of types that have been checked.
  private var count: Int { canonical.count }

  static let noSupertype = TypeIndex.max
  /// The longest chain of supertypes that Apus accepts, that of the standard's appendix A.2.
  static let maximumDepth: UInt8 = 63

  /// Checks the next recursive type (§3.2.12).
  mutating func add(_ group: RecursiveType, features: Features) throws(WebAssemblyError) {
    let first = Int(group.first)
    let end = min(first + Int(group.count), types.count)
    guard first == count, first <= end else { return }
    let limit = UInt32(truncatingIfNeeded: end)
    if group.count != 1, !features.contains(.gc) {
      throw .disabled(.gc, "a recursive type")
    }
    for index in first..<end {
      do throws(WebAssemblyError) {
        try checkReferences(types[index], index: index, limit: limit, features: features)
      } catch {
        throw error.at(offset: Int(types[index].offset), place: "type \(index)")
      }
    }
    let representative = intern(types[first..<end], first: group.first)
    for index in first..<end {
      let type = types[index]
      let supertype = type.supertypes.first ?? Self.noSupertype
      canonical.append(representative &+ UInt32(truncatingIfNeeded: index &- first))
      supertypes.append(supertype)
      depths.append(supertype == Self.noSupertype ? 0 : depths[Int(supertype)] &+ 1)
      appendShape(type.composite)
    }
    for index in first..<end {
      do throws(WebAssemblyError) { try checkSupertype(UInt32(truncatingIfNeeded: index)) } catch {
        throw error.at(offset: Int(types[index].offset), place: "type \(index)")
      }
    }
  }

  private mutating func appendShape(_ composite: CompositeType) {
    let start = UInt32(truncatingIfNeeded: pool.count)
    guard case .function(let function) = composite else {
      shapes.append(FunctionShape(start: start, parameters: 0, results: 0, isFunction: false))
      return
    }
    pool.append(contentsOf: function.parameters)
    pool.append(contentsOf: function.results)
    shapes.append(
      FunctionShape(
        start: start, parameters: UInt32(truncatingIfNeeded: function.parameters.count),
        results: UInt32(truncatingIfNeeded: function.results.count), isFunction: true))
  }

  // Checks.

  /// Checks that a value type names only existing types and enabled proposals.
  func check(_ type: ValueType, limit: UInt32? = nil, features: Features) throws(WebAssemblyError) {
    if type == .v128 {
      guard features.contains(.simd) else { throw .disabled(.simd, "the type v128") }
      return
    }
    guard let heapType = type.heapType else { return }
    let isAbbreviated = type == .funcref || type == .externref
    if !isAbbreviated, !features.contains(.functionReferences), !features.contains(.gc),
      heapType == .abstract(.func) || heapType == .abstract(.extern)
    {
      throw .disabled(.functionReferences, "the type \(type)")
    }
    try check(heapType, limit: limit, features: features)
  }

  /// Checks that a heap type exists and is enabled.
  func check(_ type: HeapType, limit: UInt32? = nil, features: Features) throws(WebAssemblyError) {
    switch type {
    case .abstract(let abstract):
      guard features.contains(abstract.feature) else { throw .disabled(abstract.feature, "the heap type \(type)") }
    case .concrete(let index):
      guard index < limit ?? UInt32(truncatingIfNeeded: count) else {
        throw WebAssemblyError(.unknownType, "\(index)")
      }
      guard !features.isDisjoint(with: [.functionReferences, .gc]) else {
        throw .disabled(.functionReferences, "a reference to type \(index)")
      }
    }
  }

  private func checkReferences(
    _ type: SubType, index: Int, limit: UInt32, features: Features
  ) throws(WebAssemblyError) {
    if !type.isFinal || !type.supertypes.isEmpty, !features.contains(.gc) { throw .disabled(.gc, "subtyping") }
    guard type.supertypes.count <= 1 else {
      throw WebAssemblyError(.subType, "\(index) has \(type.supertypes.count) supertypes, at most one is allowed")
    }
    if let supertype = type.supertypes.first {
      guard supertype < UInt32(truncatingIfNeeded: index) else { throw WebAssemblyError(.unknownType, "\(supertype)") }
    }
    switch type.composite {
    case .function(let function):
      guard function.parameters.count <= Limit.parameters, function.results.count <= Limit.results else {
        throw WebAssemblyError(
          .implementationLimit, "a function type may have \(Limit.parameters) parameters and \(Limit.results) results")
      }
      if function.results.count > 1, !features.contains(.multiValue) {
        throw .disabled(.multiValue, "more than one result")
      }
      for type in function.parameters { try check(type, limit: limit, features: features) }
      for type in function.results { try check(type, limit: limit, features: features) }
    case .structure(let fields):
      guard features.contains(.gc) else { throw .disabled(.gc, "a structure type") }
      guard fields.count <= Limit.fields else {
        throw WebAssemblyError(.implementationLimit, "a structure may have \(Limit.fields) fields")
      }
      for field in fields {
        if case .value(let type) = field.storage { try check(type, limit: limit, features: features) }
      }
    case .array(let field):
      guard features.contains(.gc) else { throw .disabled(.gc, "an array type") }
      if case .value(let type) = field.storage { try check(type, limit: limit, features: features) }
    case .continuation(let function):
      guard features.contains(.stackSwitching) else { throw .disabled(.stackSwitching, "a continuation type") }
      guard function < limit else { throw WebAssemblyError(.unknownType, "\(function)") }
    }
  }

  private func checkSupertype(_ index: TypeIndex) throws(WebAssemblyError) {
    let type = types[Int(index)]
    if case .continuation(let function) = type.composite, !shapes[Int(function)].isFunction {
      throw WebAssemblyError(.nonFunctionType, "\(function)")
    }
    guard let superIndex = type.supertypes.first else { return }
    guard depths[Int(index)] <= Self.maximumDepth else {
      throw WebAssemblyError(.implementationLimit, "a chain of more than \(Self.maximumDepth) supertypes")
    }
    let supertype = types[Int(superIndex)]
    guard !supertype.isFinal, matches(type.composite, supertype.composite) else {
      let reason = supertype.isFinal ? "which is final" : "whose structure differs"
      throw WebAssemblyError(.subType, "\(index) does not match super type \(superIndex), \(reason)")
    }
  }

  // Subtyping.

  /// Whether `type` matches `expected` (§3.3.5).
  @inline(__always)
  func isSubtype(_ type: ValueType, of expected: ValueType) -> Bool {
    type == expected || type == .bottom || isProperSubtype(type, expected)
  }

  @inline(never)
  private func isProperSubtype(_ type: ValueType, _ expected: ValueType) -> Bool {
    guard type.isReference, expected.isReference else { return false }
    if type == .bottomReference { return true }
    if type.isNullable, !expected.isNullable { return false }
    guard let heapType = type.heapType, let expectedHeapType = expected.heapType else { return false }
    return isSubtype(heapType, of: expectedHeapType)
  }

  /// Whether a heap type matches another (§3.3.3).
  func isSubtype(_ type: HeapType, of expected: HeapType) -> Bool {
    switch (type, expected) {
    case (.abstract(let type), .abstract(let expected)):
      if type == expected { return true }
      guard type.top == expected.top else { return false }
      if type == type.bottom || expected == expected.top { return true }
      return expected == .eq && (type == .i31 || type == .struct || type == .array)
    case (.concrete(let index), .abstract(let expected)):
      guard Int(index) < types.count else { return false }
      switch types[Int(index)].composite {
      case .function: return expected == .func
      case .structure: return expected == .struct || expected == .eq || expected == .any
      case .array: return expected == .array || expected == .eq || expected == .any
      case .continuation: return expected == .cont
      }
    case (.abstract(let type), .concrete(let index)):
      guard Int(index) < types.count else { return false }
      switch types[Int(index)].composite {
      case .function: return type == .nofunc
      case .structure, .array: return type == .none
      case .continuation: return type == .nocont
      }
    case (.concrete(let index), .concrete(let expected)):
      return isSubtype(index, of: expected)
    }
  }

  /// Whether a defined type matches another (§3.3.4).
  func isSubtype(_ type: TypeIndex, of expected: TypeIndex) -> Bool {
    guard Int(expected) < canonical.count else { return false }
    let target = canonical[Int(expected)]
    var current = type
    // Supertypes have smaller indices, so this ends.
    while Int(current) < canonical.count {
      if canonical[Int(current)] == target { return true }
      current = supertypes[Int(current)]
    }
    return false
  }

  /// Whether a composite type matches another (§3.3.6 to §3.3.9).
  func matches(_ type: CompositeType, _ expected: CompositeType) -> Bool {
    switch (type, expected) {
    case (.function(let type), .function(let expected)):
      return type.parameters.count == expected.parameters.count && type.results.count == expected.results.count
        && zip(expected.parameters, type.parameters).allSatisfy { isSubtype($0, of: $1) }
        && zip(type.results, expected.results).allSatisfy { isSubtype($0, of: $1) }
    case (.structure(let fields), .structure(let expected)):
      return fields.count >= expected.count && zip(fields, expected).allSatisfy { matches($0, $1) }
    case (.array(let field), .array(let expected)):
      return matches(field, expected)
    case (.continuation(let function), .continuation(let expected)):
      return isSubtype(function, of: expected)
    default: return false
    }
  }

  private func matches(_ field: FieldType, _ expected: FieldType) -> Bool {
    guard field.isMutable == expected.isMutable else { return false }
    // A mutable field is invariant.
    return matches(field.storage, expected.storage)
      && (!field.isMutable || matches(expected.storage, field.storage))
  }

  /// Whether a storage type matches another.
  func matches(_ type: StorageType, _ expected: StorageType) -> Bool {
    switch (type, expected) {
    case (.i8, .i8), (.i16, .i16): true
    case (.value(let type), .value(let expected)): isSubtype(type, of: expected)
    default: false
    }
  }

  // Canonical forms.

  /// Finds or adds the group's structure and returns the index of the first member of its first appearance.
  private mutating func intern(_ members: ArraySlice<SubType>, first: TypeIndex) -> TypeIndex {
    let start = interned.keys.count
    if members.count > 1024 { interned.keys.reserveCapacity(start + members.count * 5) }
    for type in members {
      interned.keys.append(type.isFinal ? 1 : 0)
      interned.keys.append(type.supertypes.first.map { reference($0, first: first) } ?? .max)
      switch type.composite {
      case .function(let function):
        interned.keys.append(0)
        interned.keys.append(UInt32(truncatingIfNeeded: function.parameters.count))
        for type in function.parameters { interned.keys.append(word(type, first: first)) }
        for type in function.results { interned.keys.append(word(type, first: first)) }
      case .structure(let fields):
        interned.keys.append(1)
        for field in fields { append(field, first: first) }
      case .array(let field):
        interned.keys.append(2)
        append(field, first: first)
      case .continuation(let function):
        interned.keys.append(3)
        interned.keys.append(reference(function, first: first))
      }
      // Separates the members: no other word has this value.
      interned.keys.append(0xFFFF_FFFE)
    }
    return interned.intern(from: start, first: first)
  }

  private mutating func append(_ field: FieldType, first: TypeIndex) {
    interned.keys.append(field.isMutable ? 1 : 0)
    switch field.storage {
    case .i8: interned.keys.append(6)
    case .i16: interned.keys.append(7)
    case .value(let type): interned.keys.append(word(type, first: first))
    }
  }

  /// A type index as it stands in a key: relative to the group, or canonical.
  private func reference(_ index: TypeIndex, first: TypeIndex) -> UInt32 {
    index >= first ? 0x8000_0000 | (index &- first) : canonical[Int(index)]
  }

  private func word(_ type: ValueType, first: TypeIndex) -> UInt32 {
    guard let index = type.concreteIndex else { return type.bits }
    let isRelative = index >= first
    let target = isRelative ? index &- first : canonical[Int(index)]
    return target << 8 | type.bits & 0x3F | (isRelative ? 0x40 : 0)
  }
}

/// A hash table of recursive types by their structure.
private struct RecursiveTypeTable: Sendable {
  /// The structures, one after the other; a new one is appended before it is interned.
  var keys: [UInt32] = []
  private var entries: [(start: UInt32, end: UInt32, first: TypeIndex)] = []
  /// Numbers of entries plus one, by hash; 0 is free.
  private var slots: [UInt32] = [UInt32](repeating: 0, count: 16)

  /// Finds the structure that was appended from `start` on, and removes it again if it is known.
  mutating func intern(from start: Int, first: TypeIndex) -> TypeIndex {
    let key = keys[start...]
    var slot = Self.hash(key) & (slots.count &- 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot] &- 1)]
      if keys[Int(entry.start)..<Int(entry.end)].elementsEqual(key) {
        keys.removeLast(keys.count - start)
        return entry.first
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    entries.append((UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: keys.count), first))
    slots[slot] = UInt32(truncatingIfNeeded: entries.count)
    if entries.count * 4 > slots.count * 3 { grow() }
    return first
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Self.hash(keys[Int(entry.start)..<Int(entry.end)]) & (slots.count &- 1)
      while slots[slot] != 0 { slot = (slot &+ 1) & (slots.count &- 1) }
      slots[slot] = UInt32(truncatingIfNeeded: index &+ 1)
    }
  }

  /// The standard library's hash is seeded per process, so that a module cannot choose collisions.
  private static func hash(_ key: ArraySlice<UInt32>) -> Int {
    var hasher = Hasher()
    for word in key { hasher.combine(word) }
    return hasher.finalize()
  }
}

/// The limits that Apus sets itself (standard, appendix A.2), those of the JavaScript embedding where it has one.
enum Limit {
  static let parameters = 1000
  static let results = 1000
  static let fields = 10_000
  static let locals: UInt64 = 50_000
  /// The most operands on the stack of one function: 4 MiB of types.
  static let operands = 1 << 20
  /// The most operands of `array.new_fixed`.
  static let arrayOperands: UInt32 = 10_000
}

extension WebAssemblyError {
  /// The error for something of a proposal that is switched off.
  static func disabled(_ feature: Features, _ what: String) -> WebAssemblyError {
    let bit = feature.rawValue.trailingZeroBitCount
    let name = bit < Features.names.count ? Features.names[bit] : "unknown"
    return WebAssemblyError(.featureDisabled, "\(what) needs the proposal \(name)", feature: feature)
  }
}
