/// Validates instruction sequences (Wasm 3.0 §3.4 and appendix A.3), one instruction after the other.
///
/// The operand stack holds types; a stack of frames holds the open blocks. After an unconditional branch the operands
/// of the innermost block are unknown: popping more than there are gives the bottom type.
struct FunctionValidator: InstructionVisitor, ~Copyable {
  /// An open block.
  struct Frame: BitwiseCopyable {
    var opcode: Opcode
    /// Whether the rest of the block cannot be reached.
    var isUnreachable = false
    var type: PackedBlockType
    /// The height of the operand stack below the block's own operands.
    var height: UInt32
    /// The height of `initializations` when the block was opened.
    var initializationHeight: UInt32
    /// How much an instruction counts for `LocalUses`.
    var weight: UInt32 = 1
  }

  let context: ModuleContext
  private let disabled: UInt32
  /// The proposals of instructions that are looked at more closely: those that are disabled, and in constant expressions all.
  private var checked: UInt32
  var operands = UnsafeStack<ValueType>(capacity: 256)
  var frames = UnsafeStack<Frame>(capacity: 64)
  /// The innermost open block.
  var frame = Frame(opcode: .nop, type: .empty, height: 0, initializationHeight: 0)
  /// The depth of nesting; 0 is the function's own block.
  var depth = 0
  var locals = LocalTypes()
  /// The size of the body in bytes, and the number of locals that it has declared so far.
  private var bodySize = 0
  private var declaredLocals: UInt64 = 0
  /// Marks the labels that the current `br_table` has checked, by depth.
  var checkedLabels: [UInt32] = []
  var branchTableNumber: UInt32 = 0
  /// Whether only constant instructions are allowed, and how many globals they may name.
  private(set) var constantGlobals: Int? {
    didSet { checked = constantGlobals == nil ? disabled : .max }
  }

  init(_ context: ModuleContext) {
    self.context = context
    disabled = ~context.features.rawValue
    checked = disabled
  }

  /// Validates a function body (§3.5.2).
  @_lifetime(reader: copy reader)
  mutating func validateFunction(
    type: TypeIndex, _ reader: inout BinaryReader, _ decoder: inout InstructionDecoder
  ) throws(WebAssemblyError) {
    let shape = try context.functionShape(type)
    locals.begin()
    for index in 0..<shape.parameters { locals.appendParameter(context.parameter(shape, index)) }
    bodySize = reader.remaining
    begin(.type(type))
    constantGlobals = nil
    try decoder.decodeBody(&reader, &self)
    guard reader.isAtEnd else {
      throw WebAssemblyError(.sectionSize, "bytes follow the end of the function", offset: reader.position)
    }
  }

  /// Validates a constant expression (§3.4.13).
  @_lifetime(reader: copy reader)
  mutating func validateConstant(
    _ type: ValueType, globals: Int, _ reader: inout BinaryReader, _ decoder: inout InstructionDecoder
  ) throws(WebAssemblyError) {
    locals.begin()
    begin(.value(type))
    constantGlobals = globals
    try decoder.decodeExpression(&reader, &self)
  }

  private mutating func begin(_ type: PackedBlockType) {
    declaredLocals = 0
    operands.truncate(to: 0)
    frames.truncate(to: 0)
    depth = 0
    frame = Frame(opcode: .block, type: type, height: 0, initializationHeight: 0)
  }

  mutating func visitLocals(_ count: UInt32, _ type: ValueType) throws(WebAssemblyError) {
    declaredLocals &+= UInt64(count)
    guard declaredLocals <= Limit.locals else {
      throw WebAssemblyError(.tooManyLocals, "a function may declare \(Limit.locals)")
    }
    if !type.isNumberOrVector || type == .v128 { try context.types.check(type, features: context.features) }
    // No more entries than the body has bytes: the total work stays linear in the size of the module.
    locals.append(type, count: count, expandingUpTo: bodySize)
  }

  @inline(__always)
  mutating func willVisit(_ instruction: InstructionInfo, at offset: Int) throws(WebAssemblyError) {
    if checked & instruction.feature.rawValue != 0 { try check(instruction) }
  }

  @inline(never)
  private mutating func check(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    guard disabled & instruction.feature.rawValue == 0 else {
      throw .disabled(instruction.feature, "the instruction \(instruction.opcode)")
    }
    guard instruction.isConstant else {
      throw WebAssemblyError(.constantExpression, "found \(instruction.opcode)")
    }
    switch instruction.opcode {
    case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul:
      guard context.features.contains(.extendedConst) else {
        throw WebAssemblyError(
          .constantExpression, "found \(instruction.opcode), which needs the proposal extended-const",
          feature: .extendedConst)
      }
    default: break
    }
  }

  // Operands.

  @inline(__always)
  mutating func push(_ type: ValueType) { operands.push(type) }

  /// Takes an operand of a type.
  @inline(__always)
  mutating func pop(_ expected: ValueType) throws(WebAssemblyError) {
    if operands.count > Int(frame.height), let top = operands.at(operands.count &- 1), top == expected {
      _ = operands.pop()
      return
    }
    try popSlowly(expected)
  }

  @inline(never)
  private mutating func popSlowly(_ expected: ValueType) throws(WebAssemblyError) {
    guard let found = try popUnlessMissing(expected) else { return }
    guard context.types.isSubtype(found, of: expected) else { throw .mismatch(expected: expected, found: found) }
  }

  /// Takes an operand, or gives nil if it is missing in unreachable code.
  private mutating func popUnlessMissing(_ expected: ValueType?) throws(WebAssemblyError) -> ValueType? {
    if operands.count > Int(frame.height) { return operands.pop() }
    guard frame.isUnreachable else {
      throw WebAssemblyError(
        .typeMismatch, "expected \(expected.map { "\($0)" } ?? "an operand"), found an empty stack")
    }
    return nil
  }

  /// Takes an operand of any type.
  @inline(__always)
  mutating func popAny() throws(WebAssemblyError) -> ValueType { try popUnlessMissing(nil) ?? .bottom }

  /// Takes a reference of any type.
  mutating func popReference() throws(WebAssemblyError) -> ValueType {
    let type = try popAny()
    if type == .bottom { return .bottomReference }
    guard type.isReference else {
      throw WebAssemblyError(.typeMismatch, "expected a reference, found \(type)")
    }
    return type
  }

  /// Takes operands of the types of a list, the last from the top.
  mutating func pop(_ list: TypeList) throws(WebAssemblyError) {
    var index = list.count
    while index > 0 {
      index &-= 1
      try pop(context[list, index])
    }
  }

  mutating func push(_ list: TypeList) throws(WebAssemblyError) {
    var index = 0
    while index < list.count {
      push(context[list, index])
      index &+= 1
    }
    if operands.count > Limit.operands {
      throw WebAssemblyError(.implementationLimit, "more than \(Limit.operands) operands on the stack")
    }
  }

  /// Checks that operands of the types of a list are on top, without taking them.
  mutating func checkTop(_ list: TypeList, below offset: Int = 0) throws(WebAssemblyError) {
    var index = list.count
    var height = operands.count &- offset
    while index > 0 {
      index &-= 1
      height &-= 1
      let expected = context[list, index]
      if height >= Int(frame.height), let found = operands.at(height) {
        guard context.types.isSubtype(found, of: expected) else { throw .mismatch(expected: expected, found: found) }
      } else if !frame.isUnreachable {
        throw WebAssemblyError(.typeMismatch, "expected \(expected), found an empty stack")
      }
    }
  }

  /// Forgets the operands of the block: what follows cannot be reached.
  @inline(__always)
  mutating func setUnreachable() {
    operands.truncate(to: Int(frame.height))
    frame.isUnreachable = true
  }

  /// Applies a type that the table states.
  /// - Parameter address: The type of the memory's addresses, where the table names them.
  @inline(never)
  mutating func applySlowly(_ instruction: InstructionInfo, address: ValueType) throws(WebAssemblyError) {
    var index = instruction.operandCount
    while index > 0 {
      index &-= 1
      try pop(ValueType(operand: instruction.operand(index), address: address))
    }
    for index in 0..<instruction.resultCount {
      push(ValueType(operand: instruction.result(index), address: address))
    }
  }

  // Lists of types.

}

/// A block type in eight bytes: nothing, a value type or a type index that names a function type.
struct PackedBlockType: BitwiseCopyable {
  private let bits: UInt64

  static var empty: PackedBlockType { PackedBlockType(bits: 0) }
  static func value(_ type: ValueType) -> PackedBlockType { PackedBlockType(bits: 1 << 32 | UInt64(type.bits)) }
  static func type(_ index: TypeIndex) -> PackedBlockType { PackedBlockType(bits: 2 << 32 | UInt64(index)) }

  private init(bits: UInt64) { self.bits = bits }

  var isEmpty: Bool { bits == 0 }
  var value: ValueType? { bits >> 32 == 1 ? ValueType(bits: UInt32(truncatingIfNeeded: bits)) : nil }
  var typeIndex: TypeIndex? { bits >> 32 == 2 ? UInt32(truncatingIfNeeded: bits) : nil }
}

/// Some types: a part of `TypeContext.pool`, or one type that stands nowhere.
struct TypeList {
  var start: Int
  var count: Int
  var single: ValueType

  init() { self.init(start: 0, count: 0) }

  init(start: Int, count: Int) {
    self.start = start
    self.count = count
    single = .bottom
  }

  init(_ type: ValueType) {
    start = -1
    count = 1
    single = type
  }

  /// All but the last.
  func dropLast() -> TypeList {
    var list = self
    if list.count > 0 { list.count &-= 1 }
    return list
  }

  /// All but the first `number`.
  func dropFirst(_ number: Int) -> TypeList {
    TypeList(start: start &+ min(number, count), count: max(0, count &- number))
  }

  /// The first `number`.
  func prefix(_ number: Int) -> TypeList { TypeList(start: start, count: min(number, count)) }
}

extension WebAssemblyError {
  @inline(never)
  static func mismatch(expected: ValueType, found: ValueType) -> WebAssemblyError {
    WebAssemblyError(.typeMismatch, "expected \(expected), found \(found)")
  }
}
