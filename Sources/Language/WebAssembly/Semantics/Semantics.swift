/// What the instructions compute that only compute: the numeric and the vector instructions, and what loads and stores do
/// to the bytes they move.
///
/// There is one function for each row of the instruction table, named like its `Opcode`. Operands come in their order,
/// immediates last. The interpreter, constant folding and the tests of the compilers call these functions and state
/// nothing of it again; Wasm 3.0 §4.3 is the reference.
///
/// - An `i32` is a `UInt32`, an `i64` a `UInt64`, an `f32` a `Float`, an `f64` a `Double`.
/// - A `v128` is whichever SIMD type of 128 bits suits the operation; lane 0 has the lowest bits. Callers reinterpret.
/// - A result that is always 0 or 1 is a `Bool`.
/// - Several results are a tuple.
/// - Loads take the bytes read as a number, or vector, of the width of the access; stores return what is to be written.
/// - What traps has two forms. One throws. The other ends in `OrTrap` and returns a `Result`: for callers in which each
///   instruction counts, since a throw informs the runtime, and for that the caller needs a frame on the stack.
/// - No function can stop the process, whatever its operands.
///
/// A NaN that an operation results in is a quiet one. Which one, the processor chooses within what §4.3.3 allows.
public enum Semantics {}

/// Why a numeric instruction traps.
public enum NumericTrap: UInt8, Error {
  /// Division by zero, or its remainder.
  case integerDivideByZero
  /// A quotient, or the integral part of a float, is out of range.
  case integerOverflow
  /// A NaN has no integral part.
  case invalidConversionToInteger
}
