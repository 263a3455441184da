// LLVM's enumerations, as far as they are used; the raw values are those of its C interface.

/// An operation on two values of the same type.
enum BinaryOperation: UInt32 {
  case add = 8
  case fadd = 9
  case sub = 10
  case fsub = 11
  case mul = 12
  case fmul = 13
  case udiv = 14
  case sdiv = 15
  case fdiv = 16
  case urem = 17
  case srem = 18
  case shl = 20
  case lshr = 21
  case ashr = 22
  case and = 23
  case or = 24
  case xor = 25
}

/// An instruction that is looked for in what LLVM's passes have made.
enum Operation {
  static let load: UInt32 = 27
  static let store: UInt32 = 28
  static let call: UInt32 = 45
  /// Those that neither access memory nor leave the block: arithmetic, conversions, comparisons, selection, elements of vectors,
  /// negation.
  static func computes(_ opcode: UInt32) -> Bool {
    switch opcode {
    case 8...25, 30...43, 46, 50...52, 66: true
    default: false
    }
  }
}

/// A conversion.
enum CastOperation: UInt32 {
  case trunc = 30
  case zext = 31
  case sext = 32
  case fpToUI = 33
  case fpToSI = 34
  case uiToFP = 35
  case siToFP = 36
  case fpTrunc = 37
  case fpExt = 38
  case ptrToInt = 39
  case intToPtr = 40
  case bitcast = 41
}

/// A comparison of integers.
enum IntegerPredicate: UInt32 {
  case eq = 32
  case ne, ugt, uge, ult, ule, sgt, sge, slt, sle
}

/// A comparison of floating-point numbers: ordered ones are false for NaNs, unordered ones true.
enum FloatPredicate: UInt32 {
  case oeq = 1
  case ogt, oge, olt, ole
  case uno = 8
  case une = 14
}

/// What an atomic instruction does to memory.
enum AtomicOperation: UInt32 {
  case exchange = 0
  case add, sub, and
  case or = 5
  case xor = 6
}

/// How a call may replace its caller.
enum TailCall: UInt32 {
  case none = 0
  case tail, must, never
}

enum CallingConvention {
  static var c: UInt32 { 0 }
  /// `swifttailcc`: arguments as in C, popped by the callee, so that any function can be a tail call.
  static var native: UInt32 { 20 }
}

enum Ordering {
  static var monotonic: UInt32 { 2 }
  static var sequentiallyConsistent: UInt32 { 7 }
}

/// What a load or store touches: accesses of different regions never concern the same bytes.
enum Region: Int, CaseIterable {
  case memory
  case globals
  /// The context's own fields and what does not change behind them.
  case context
  /// Sizes and addresses of memories and tables.
  case records
  case tables
  /// The slots and results through which functions exchange values.
  case slots
  /// Where the next object goes, and the heap's addresses.
  case heap
  /// What says whether references were stored.
  case cards

  var name: String { "\(self)" }
}
