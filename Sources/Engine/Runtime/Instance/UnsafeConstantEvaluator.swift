import CExecution
import WebAssembly

/// Evaluates constant expressions (Wasm 3.0 §3.4.13) of a valid module.
///
/// Sound because validation has fixed the types of all operands: what an instruction takes is on the stack.
struct ConstantEvaluator: DefaultInstructionVisitor {
  private unowned let instance: Instance
  private var decoder = InstructionDecoder()
  /// Slots, two for a vector.
  private var stack: [UInt64] = []
  private var trap: Trap?

  init(_ instance: Instance) { self.instance = instance }

  /// The one-slot value of an expression.
  mutating func evaluate(_ range: ByteRange) throws(Trap) -> UInt64 {
    try evaluateAll(range, count: 1)[0]
  }

  /// Writes the value of an expression to slots.
  mutating func evaluate(_ range: ByteRange, into slots: UnsafeMutablePointer<UInt64>) throws(Trap) {
    let values = try run(range, count: 1)
    for (position, value) in values.enumerated() { slots[position] = value }
  }

  /// The one-slot values of expressions that follow each other.
  mutating func evaluateAll(_ range: ByteRange, count: UInt32) throws(Trap) -> [UInt64] {
    try run(range, count: count)
  }

  private mutating func run(_ range: ByteRange, count: UInt32) throws(Trap) -> [UInt64] {
    stack.removeAll(keepingCapacity: true)
    var decoder = self.decoder
    let bytes = instance.module.module.bytes
    var reader = BinaryReader(bytes.span, range: range)
    do throws(WebAssemblyError) {
      for _ in 0..<count { try decoder.decodeExpression(&reader, &self) }
    } catch {
      if let trap { throw trap }
      throw Trap(.host, "\(error)")
    }
    return stack
  }

  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    switch instruction.opcode {
    case .i32Add: binary { UInt64(UInt32(truncatingIfNeeded: $0) &+ UInt32(truncatingIfNeeded: $1)) }
    case .i32Sub: binary { UInt64(UInt32(truncatingIfNeeded: $0) &- UInt32(truncatingIfNeeded: $1)) }
    case .i32Mul: binary { UInt64(UInt32(truncatingIfNeeded: $0) &* UInt32(truncatingIfNeeded: $1)) }
    case .i64Add: binary { $0 &+ $1 }
    case .i64Sub: binary { $0 &- $1 }
    case .i64Mul: binary { $0 &* $1 }
    case .refI31: unary { $0 << 1 & 0xFFFF_FFFF | 1 }
    // The conversions keep the word: an object is the same from both sides.
    case .anyConvertExtern, .externConvertAny, .end: break
    default: throw WebAssemblyError(.constantExpression, "found \(instruction.opcode)")
    }
  }

  private mutating func binary(_ operation: (UInt64, UInt64) -> UInt64) {
    let right = stack.removeLast()
    stack[stack.count - 1] = operation(stack[stack.count - 1], right)
  }

  private mutating func unary(_ operation: (UInt64) -> UInt64) {
    stack[stack.count - 1] = operation(stack[stack.count - 1])
  }

  mutating func visitI32(_ instruction: InstructionInfo, _ value: Int32) throws(WebAssemblyError) {
    stack.append(UInt64(UInt32(bitPattern: value)))
  }

  mutating func visitI64(_ instruction: InstructionInfo, _ value: Int64) throws(WebAssemblyError) {
    stack.append(UInt64(bitPattern: value))
  }

  mutating func visitF32(_ instruction: InstructionInfo, bits: UInt32) throws(WebAssemblyError) {
    stack.append(UInt64(bits))
  }

  mutating func visitF64(_ instruction: InstructionInfo, bits: UInt64) throws(WebAssemblyError) {
    stack.append(bits)
  }

  mutating func visitV128(_ instruction: InstructionInfo, _ value: V128) throws(WebAssemblyError) {
    stack.append(value.low)
    stack.append(value.high)
  }

  mutating func visitHeapType(_ instruction: InstructionInfo, _ type: HeapType) throws(WebAssemblyError) {
    stack.append(0)
  }

  mutating func visitFunction(_ instruction: InstructionInfo, _ index: FunctionIndex) throws(WebAssemblyError) {
    stack.append(UInt64(UInt(bitPattern: instance.function(index))))
  }

  mutating func visitGlobal(_ instruction: InstructionInfo, _ index: GlobalIndex) throws(WebAssemblyError) {
    let slots = instance.global(index)
    for slot in 0..<instance.module.context.globals[Int(index)].value.slots { stack.append(slots[slot]) }
  }
}
