/// One row of the instruction table: everything the project states about an instruction.
///
/// The decoder, the encoder, the validator of monomorphic instructions, the text parser and printer, and the
/// documentation are derived from these rows; see `Documentation/Architecture.md`.
public struct Instruction: Sendable {
  /// The name in the text format, for example `i32.add`. Where two opcodes share a keyword, a distinguishing word
  /// follows it: `ref.test null`, `select t`.
  public let mnemonic: String
  /// The binary opcode. A prefixed opcode has its prefix byte in bits 16 to 23: `0xFD_0113` is prefix `0xFD`,
  /// sub-opcode `0x113`.
  public let opcode: UInt32
  /// What follows the opcode.
  public let immediates: Immediates
  /// The operand and result types, or `custom` where a hand-written typing rule applies.
  public let signature: Signature
  /// What executing the instruction may do besides computing its results.
  public let effects: Effects
  /// The proposal that introduced the instruction.
  public let proposal: Proposal
  /// What a guest that pays for its work pays for the instruction.
  public let fuel: Fuel

  /// The word by which the text format knows the instruction: the mnemonic up to its first space.
  public var keyword: String {
    mnemonic.split(separator: " ").first.map(String.init) ?? mnemonic
  }

  /// The prefix byte, or nil for a one-byte opcode.
  public var prefix: UInt8? { opcode > 0xFF ? UInt8(truncatingIfNeeded: opcode >> 16) : nil }

  /// The code after the prefix byte, or the one-byte opcode itself.
  public var code: UInt32 { opcode & 0xFFFF }
}

/// The immediates that follow an opcode, in the order of the binary format (Wasm 3.0 §5.4).
public enum Immediates: Hashable, Sendable {
  case none
  /// A block type; opens a block that `end` closes.
  case block
  /// A block type and a list of catch clauses; opens a block.
  case tryTable
  /// Ends a block or splits an `if`: the keywords `else` and `end`.
  case delimiter
  case label
  /// A list of labels and a default label.
  case labels
  /// Cast flags, a label and two heap types.
  case castLabel
  /// A list of value types.
  case valueTypes
  case function
  case type
  /// A type, then a table: `call_indirect`.
  case typeTable
  case tag
  case local
  case global
  case table
  /// Destination table, then source table.
  case tableTable
  case element
  /// An element segment, then a table (the text format has them the other way round).
  case elementTable
  case memory
  /// Destination memory, then source memory.
  case memoryMemory
  case data
  /// A data segment, then a memory (the text format has them the other way round).
  case dataMemory
  /// A memory argument; the access is `width` bytes wide, which is also the natural alignment.
  case memoryArgument(width: UInt8)
  /// A memory argument and a lane index below 16 / `width`.
  case memoryArgumentLane(width: UInt8)
  /// A lane index below `count`.
  case lane(count: UInt8)
  /// Sixteen lane indices below 32: `i8x16.shuffle`.
  case lanes
  case i32
  case i64
  case f32
  case f64
  case v128
  case heapType
  /// A type and a field index.
  case typeField
  /// A type and a count of operands: `array.new_fixed`.
  case typeCount
  /// Two types.
  case typeType
  case typeData
  case typeElement
  /// A reserved zero byte: `atomic.fence`.
  case zero
  /// A continuation type and a list of handlers: `resume`.
  case typeHandlers
  /// A continuation type, a tag and a list of handlers: `resume_throw`.
  case typeTagHandlers
  /// A continuation type and a tag: `switch`.
  case typeTag
}

/// An operand or result type that a row can name.
public enum Operand: UInt8, Hashable, Sendable, CaseIterable {
  case i32 = 1
  case i64
  case f32
  case f64
  case v128
  /// The address type of the instruction's memory: `i32`, or `i64` for a 64-bit memory.
  case address
  /// `(ref null eq)`
  case eqref
  /// `(ref null i31)`
  case i31ref
  /// `(ref i31)`
  case i31
  /// `(ref null array)`
  case arrayref
}

/// The type of an instruction.
public enum Signature: Hashable, Sendable {
  /// Takes and gives exactly these types.
  case fixed([Operand], [Operand])
  /// Depends on immediates, context or stack; the validator states the rule by hand.
  case custom
}

infix operator --> : AdditionPrecedence

/// The signature with the given operands and results.
func --> (operands: [Operand], results: [Operand]) -> Signature { .fixed(operands, results) }

/// What executing an instruction may do besides computing its results.
public struct Effects: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Computes its results from its operands and nothing else.
  public static let pure: Effects = []
  /// May trap or throw.
  public static let traps = Effects(rawValue: 1)
  /// Observes state of the store or the frame.
  public static let reads = Effects(rawValue: 2)
  /// Changes state of the store or the frame.
  public static let writes = Effects(rawValue: 4)
  /// Runs other code before it completes.
  public static let calls = Effects(rawValue: 8)
  /// Control may continue elsewhere than at the next instruction.
  public static let branches = Effects(rawValue: 16)
  /// Allocates an object on the heap.
  public static let allocates = Effects(rawValue: 32)
  /// May stand in a constant expression (§3.4.13); `global.get` only of an immutable global.
  public static let constant = Effects(rawValue: 64)
}

/// What a guest that pays for its work pays for an instruction.
///
/// A unit is about what the interpreter takes for an addition. What copies or fills pays by its length as well, so that
/// no instruction does work without bound for one unit.
public enum Fuel: Hashable, Sendable {
  /// Nothing: the instruction gives structure and leaves no code behind.
  case none
  /// One unit.
  case unit
  /// One unit, and one more for every sixteen bytes; the number of bytes is the last operand.
  case bytes
  /// One unit, and one more for every two elements; the number of elements is the last operand.
  case elements
}

/// A set of instructions that was standardised together, by the name of its proposal.
public enum Proposal: String, Hashable, Sendable, CaseIterable {
  case mvp = "mvp"
  case mutableGlobal = "mutable-global"
  case signExtension = "sign-extension"
  case saturatingFloatToInt = "saturating-float-to-int"
  case multiValue = "multi-value"
  case bulkMemory = "bulk-memory"
  case referenceTypes = "reference-types"
  case simd = "simd"
  case extendedConst = "extended-const"
  case tailCall = "tail-call"
  case multiMemory = "multi-memory"
  case memory64 = "memory64"
  case relaxedSimd = "relaxed-simd"
  case functionReferences = "function-references"
  case gc = "gc"
  case exceptions = "exceptions"
  case threads = "threads"
  case wideArithmetic = "wide-arithmetic"
  case customPageSizes = "custom-page-sizes"
  case stackSwitching = "stack-switching"

  /// The edition of the standard that the proposal became part of, or nil while it is outside.
  public var edition: Int? {
    switch self {
    case .mvp: 1
    case .mutableGlobal, .signExtension, .saturatingFloatToInt, .multiValue, .bulkMemory, .referenceTypes, .simd: 2
    case .extendedConst, .tailCall, .multiMemory, .memory64, .relaxedSimd, .functionReferences, .gc, .exceptions: 3
    case .threads, .wideArithmetic, .customPageSizes, .stackSwitching: nil
    }
  }
}

/// A group of rows under one heading of the specification.
public struct InstructionGroup: Sendable {
  /// The heading in the specification's chapter on instructions, or the name of the proposal.
  public let title: String
  /// The section that gives the syntax, for example `2.4.1`, or the proposal's name.
  public let section: String
  /// The rows, in the order of the specification's binary grammar.
  public let instructions: [Instruction]
}

/// The whole table.
public enum InstructionTable {
  /// Every group, in specification order, proposals after the standard.
  public static let groups: [InstructionGroup] = [
    parametric, control, variable, table, memory, reference, aggregate, numeric, vectorMemory, vector, relaxedVector,
    atomic, wideArithmetic, stackSwitching,
  ]
  /// Every row; an instruction's position here is its number throughout the project.
  public static let instructions: [Instruction] = groups.flatMap { $0.instructions }
}

/// Makes one row.
func op(
  _ mnemonic: String, _ opcode: UInt32, _ immediates: Immediates, _ signature: Signature, _ effects: Effects,
  _ proposal: Proposal = .mvp, fuel: Fuel = .unit
) -> Instruction {
  Instruction(
    mnemonic: mnemonic, opcode: opcode, immediates: immediates, signature: signature, effects: effects,
    proposal: proposal, fuel: fuel)
}
