import CExecution
import Runtime
import WebAssembly

// How handlers read operands, write results and go on. A handler does what one cell says and ends in the call of the next
// handler, which the optimiser turns into a jump; the disassembly check in CI fails on any that does not.
//
// Sound because the translator only emits slots below the frame size that the call checked against the stack's limit,
// jumps to cells of the same function, and the operands that a handler expects.

/// An instruction.
typealias Code = UnsafePointer<Cell>
/// The slots of the running function.
typealias Frame = UnsafeMutablePointer<UInt64>
/// The base of memory 0.
typealias Bytes = UnsafeMutablePointer<UInt8>
/// The instance.
typealias Machine = UnsafeMutablePointer<Context>
/// The signature of all handlers.
typealias Handler = @convention(c) (Code, Frame, Bytes, Machine, UInt64, Double) -> Void

#if DEBUG || APUS_TRAMPOLINE
  /// Without optimisation calls do not become jumps: each handler returns to a loop.
  @inline(__always)
  func next(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
    let execution = ctx.pointee.execution
    execution.pointee.nextPC = pc
    execution.pointee.nextFrame = fp
    execution.pointee.nextContext = ctx
    execution.pointee.nextAccumulator = acc
    execution.pointee.nextFloatAccumulator = facc
  }

  @inline(__always)
  func start(_ pc: Code, _ fp: Frame, _ ctx: Machine) {
    let execution = ctx.pointee.execution
    let outer = execution.pointee
    next(pc, fp, ctx.pointee.memory, ctx, 0, 0)
    while let pc = execution.pointee.nextPC, let fp = execution.pointee.nextFrame,
      let ctx = execution.pointee.nextContext
    {
      execution.pointee.nextPC = nil
      #if APUS_PROFILE
        Profile.count(pc)
      #endif
      unsafeBitCast(pc.pointee.handler, to: Handler.self)(
        pc, fp, ctx.pointee.memory, ctx, execution.pointee.nextAccumulator, execution.pointee.nextFloatAccumulator)
    }
    execution.pointee.nextPC = outer.nextPC
    execution.pointee.nextFrame = outer.nextFrame
    execution.pointee.nextContext = outer.nextContext
  }
#else
  /// Goes on with an instruction.
  @inline(__always)
  func next(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
    unsafeBitCast(pc.pointee.handler, to: Handler.self)(pc, fp, mem, ctx, acc, facc)
  }

  /// Runs from an instruction until the exit.
  @inline(__always)
  func start(_ pc: Code, _ fp: Frame, _ ctx: Machine) { next(pc, fp, ctx.pointee.memory, ctx, 0, 0) }
#endif

// Operands.

@inline(__always) func get(_ fp: Frame, _ slot: UInt16) -> UInt32 { UInt32(truncatingIfNeeded: fp[Int(slot)]) }
@inline(__always) func get(_ fp: Frame, _ slot: UInt16) -> UInt64 { fp[Int(slot)] }
@inline(__always) func get(_ fp: Frame, _ slot: UInt16) -> Float {
  Float(bitPattern: UInt32(truncatingIfNeeded: fp[Int(slot)]))
}
@inline(__always) func get(_ fp: Frame, _ slot: UInt16) -> Double { Double(bitPattern: fp[Int(slot)]) }
@inline(__always) func get<Vector: SIMD & BitwiseCopyable>(_ fp: Frame, _ slot: UInt16) -> Vector {
  UnsafeRawPointer(fp + Int(slot)).loadUnaligned(as: Vector.self)
}

@inline(__always) func put(_ fp: Frame, _ slot: UInt16, _ value: UInt32) { fp[Int(slot)] = UInt64(value) }
@inline(__always) func put(_ fp: Frame, _ slot: UInt16, _ value: UInt64) { fp[Int(slot)] = value }
@inline(__always) func put(_ fp: Frame, _ slot: UInt16, _ value: Float) { fp[Int(slot)] = UInt64(value.bitPattern) }
@inline(__always) func put(_ fp: Frame, _ slot: UInt16, _ value: Double) { fp[Int(slot)] = value.bitPattern }
@inline(__always) func put(_ fp: Frame, _ slot: UInt16, _ value: Bool) { fp[Int(slot)] = value ? 1 : 0 }
@inline(__always) func put<Vector: SIMD & BitwiseCopyable>(_ fp: Frame, _ slot: UInt16, _ value: Vector) {
  UnsafeMutableRawPointer(fp + Int(slot)).storeBytes(of: value, as: Vector.self)
}

// The accumulators: what the instruction before has computed, an integer in one and a floating-point number in the
// other. Taking it from there saves the way through memory, which is most of what a chain of operations waits for.

@inline(__always) func accumulated(_ acc: UInt64, _ facc: Double) -> UInt32 { UInt32(truncatingIfNeeded: acc) }
@inline(__always) func accumulated(_ acc: UInt64, _ facc: Double) -> UInt64 { acc }
@inline(__always) func accumulated(_ acc: UInt64, _ facc: Double) -> Float {
  Float(bitPattern: UInt32(truncatingIfNeeded: facc.bitPattern))
}
@inline(__always) func accumulated(_ acc: UInt64, _ facc: Double) -> Double { facc }

/// A value as an accumulator holds it, for the next part of a sequence.
@inline(__always) func widened(_ value: UInt32) -> UInt64 { UInt64(value) }
@inline(__always) func widened(_ value: UInt64) -> UInt64 { value }
@inline(__always) func widened(_ value: Bool) -> UInt64 { value ? 1 : 0 }
@inline(__always) func widened(_ value: Float) -> Double { Double(bitPattern: UInt64(value.bitPattern)) }
@inline(__always) func widened(_ value: Double) -> Double { value }

/// Puts a result in its slot and in its accumulator, and goes on.
@inline(__always)
func finish(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double, _ slot: UInt16, _ value: UInt32
) {
  put(fp, slot, value)
  next(pc, fp, mem, ctx, UInt64(value), facc)
}
@inline(__always)
func finish(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double, _ slot: UInt16, _ value: UInt64
) {
  put(fp, slot, value)
  next(pc, fp, mem, ctx, value, facc)
}
@inline(__always)
func finish(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double, _ slot: UInt16, _ value: Bool
) {
  put(fp, slot, value)
  next(pc, fp, mem, ctx, value ? 1 : 0, facc)
}
@inline(__always)
func finish(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double, _ slot: UInt16, _ value: Float
) {
  put(fp, slot, value)
  next(pc, fp, mem, ctx, acc, Double(bitPattern: UInt64(value.bitPattern)))
}
@inline(__always)
func finish(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double, _ slot: UInt16, _ value: Double
) {
  put(fp, slot, value)
  next(pc, fp, mem, ctx, acc, value)
}
@inline(__always)
func finish<Vector: SIMD & BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double, _ slot: UInt16, _ value: Vector
) {
  put(fp, slot, value)
  next(pc, fp, mem, ctx, acc, facc)
}

/// Puts a result in its accumulator alone, and goes on.
@inline(__always)
func pass(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double, _ value: UInt32) {
  next(pc, fp, mem, ctx, UInt64(value), facc)
}
@inline(__always)
func pass(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double, _ value: UInt64) {
  next(pc, fp, mem, ctx, value, facc)
}
@inline(__always)
func pass(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double, _ value: Bool) {
  next(pc, fp, mem, ctx, value ? 1 : 0, facc)
}
@inline(__always)
func pass(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double, _ value: Float) {
  next(pc, fp, mem, ctx, acc, widened(value))
}
@inline(__always)
func pass(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double, _ value: Double) {
  next(pc, fp, mem, ctx, acc, value)
}

/// The 32-bit immediate in `c` and `d`; sign-extended for 64-bit operands.
@inline(__always) func immediate(_ cell: Cell) -> UInt32 { UInt32(bitPattern: cell.immediate) }
@inline(__always) func immediate(_ cell: Cell) -> UInt64 { UInt64(bitPattern: Int64(cell.immediate)) }
@inline(__always) func immediate(_ cell: Cell) -> Float { Float(bitPattern: UInt32(bitPattern: cell.immediate)) }

/// The 16-bit immediate in `b`, sign-extended.
@inline(__always) func small(_ cell: Cell) -> UInt32 { UInt32(bitPattern: Int32(Int16(bitPattern: cell.b))) }
@inline(__always) func small(_ cell: Cell) -> UInt64 { UInt64(bitPattern: Int64(Int16(bitPattern: cell.b))) }

/// The 16-bit immediate in `d`, sign-extended.
@inline(__always) func last(_ cell: Cell) -> UInt32 { UInt32(bitPattern: Int32(Int16(bitPattern: cell.d))) }
@inline(__always) func last(_ cell: Cell) -> UInt64 { UInt64(bitPattern: Int64(Int16(bitPattern: cell.d))) }

/// The number of bits to shift by, in `d`.
@inline(__always) func shift(_ cell: Cell) -> UInt32 { UInt32(cell.d) }
@inline(__always) func shift(_ cell: Cell) -> UInt64 { UInt64(cell.d) }

/// The 64 bits in the operands of a cell.
@inline(__always) func constant(_ pc: Code) -> UInt64 {
  UnsafeRawPointer(pc).loadUnaligned(fromByteOffset: MemoryLayout<UnsafeRawPointer?>.size, as: UInt64.self)
}
@inline(__always) func constant(_ pc: Code) -> Double { Double(bitPattern: constant(pc)) }

/// Where a branch goes.
@inline(__always) func target(_ pc: Code, _ cell: Cell) -> Code { pc + Int(cell.immediate) }

/// Whether somebody wants the guest to stop.
@inline(__always) func isInterrupted(_ ctx: Machine) -> Bool { apus_interrupted(ctx) != 0 }

// Memory 0 with 32-bit addresses.

/// The effective address: a slot and the 32-bit offset in `c` and `d`.
@inline(__always) func address(_ fp: Frame, _ slot: UInt16, _ cell: Cell) -> UInt64 {
  UInt64(get(fp, slot) as UInt32) &+ UInt64(UInt32(bitPattern: cell.immediate))
}

/// The same with the 16-bit offset in `d`.
@inline(__always) func offsetAddress(_ fp: Frame, _ slot: UInt16, _ cell: Cell) -> UInt64 {
  UInt64(get(fp, slot) as UInt32) &+ UInt64(cell.d)
}

/// The sum of two slots, modulo 2^32 as the guest computes it, and the 16-bit offset in `d`.
@inline(__always) func indexed(_ fp: Frame, _ base: UInt16, _ index: UInt16, _ cell: Cell) -> UInt64 {
  UInt64((get(fp, base) as UInt32) &+ (get(fp, index) as UInt32)) &+ UInt64(cell.d)
}

/// A slot plus the signed 16 bits in `c`, modulo 2^32, and the 16-bit offset in `d`.
@inline(__always) func displaced(_ fp: Frame, _ base: UInt16, _ cell: Cell) -> UInt64 {
  UInt64((get(fp, base) as UInt32) &+ UInt32(bitPattern: Int32(Int16(bitPattern: cell.c)))) &+ UInt64(cell.d)
}

@inline(__always) func load<Raw: BitwiseCopyable>(_ mem: Bytes, _ address: UInt64) -> Raw {
  UnsafeRawPointer(mem).loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: address), as: Raw.self)
}

@inline(__always) func store<Raw: BitwiseCopyable>(_ mem: Bytes, _ address: UInt64, _ value: Raw) {
  UnsafeMutableRawPointer(mem).storeBytes(
    of: value, toByteOffset: Int(truncatingIfNeeded: address), as: Raw.self)
}

// Any memory. The cell behind the instruction holds the memory's index in place of the handler, and the offset.

/// The address in any memory, or nil if the access is out of bounds.
@inline(__always) func farAddress(_ pc: Code, _ fp: Frame, _ ctx: Machine, _ slot: UInt16, _ width: UInt64) -> Bytes? {
  let memory = ctx.pointee.memories[Int(bitPattern: (pc + 1).pointee.handler)]
  let size = apus_load_size(memory)
  let (start, overflow) = (get(fp, slot) as UInt64).addingReportingOverflow(constant(pc + 1))
  guard !overflow, size >= width, start <= size &- width else { return nil }
  return memory.pointee.base + Int(truncatingIfNeeded: start)
}
