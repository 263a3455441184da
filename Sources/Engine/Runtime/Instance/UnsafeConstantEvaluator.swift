import CExecution
import Heap
import WebAssembly

/// Evaluates constant expressions (Wasm 3.0 §3.4.13) of a valid module.
///
/// Sound because validation has fixed the types of all operands: what an instruction takes is on the stack.
struct ConstantEvaluator: DefaultInstructionVisitor {
  private let instance: Instance
  private var decoder = InstructionDecoder()
  /// Slots, two for a vector.
  private var stack: [UInt64] = []
  private var trap: Trap?
  private var handles: [HeapHandle] = []

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
    for slot in 0..<instance.slotCount(ofGlobal: index) { stack.append(slots[slot]) }
  }

  // Objects. Those that were made stay alive by handles until the instance is complete, since the stack of the evaluator is
  // no root.

  mutating func visitType(_ instruction: InstructionInfo, _ index: TypeIndex) throws(WebAssemblyError) {
    let record = instance.module.types[Int(index)]
    let descriptor = instance.store.engine.types.layout(record)
    switch instruction.opcode {
    case .structNew, .structNewDefault:
      let object = try allocate(UInt64(descriptor.size), record, length: 0)
      if instruction.opcode == .structNew {
        var start = stack.count
        for field in descriptor.layout.fields { start -= field.storage == .vector ? 2 : 1 }
        var position = start
        for field in descriptor.layout.fields {
          write(object, Int(field.offset), field.storage, position)
          position += field.storage == .vector ? 2 : 1
        }
        stack.removeLast(stack.count - start)
      }
      stack.append(object)
    case .arrayNew, .arrayNewDefault:
      let element = descriptor.element ?? .word32
      let length = UInt32(truncatingIfNeeded: stack.removeLast())
      let object = try allocateArray(record, element, length: length)
      if instruction.opcode == .arrayNew {
        let width = element == .vector ? 2 : 1
        for position in 0..<Int(length) {
          write(object, 8 + position << Int(element.shift), element, stack.count - width)
        }
        stack.removeLast(width)
      }
      stack.append(object)
    default: try visitDefault(instruction)
    }
  }

  mutating func visitTypeCount(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ count: UInt32
  ) throws(WebAssemblyError) {
    let record = instance.module.types[Int(type)]
    let element = instance.store.engine.types.layout(record).element ?? .word32
    let object = try allocateArray(record, element, length: count)
    let width = element == .vector ? 2 : 1
    let start = stack.count - Int(count) * width
    for position in 0..<Int(count) {
      write(object, 8 + position << Int(element.shift), element, start + position * width)
    }
    stack.removeLast(stack.count - start)
    stack.append(object)
  }

  private mutating func allocateArray(
    _ record: TypeRegistry.Record, _ element: HeapStorage, length: UInt32
  ) throws(WebAssemblyError) -> UInt64 {
    let size = (UInt64(length) << UInt64(element.shift) + 15) & ~7
    return try allocate(size, record, length: length)
  }

  private mutating func allocate(
    _ size: UInt64, _ record: TypeRegistry.Record, length: UInt32
  ) throws(WebAssemblyError) -> UInt64 {
    guard let heap = instance.store.heap else { return 0 }
    let object = heap.allocate(
      size: size, type: record.pointee.number, length: length, roots: HostRoots(store: instance.store))
    guard object != 0 else {
      trap = Trap(.heapLimit)
      throw WebAssemblyError(.implementationLimit, heap.failure.message)
    }
    handles.append(heap.makeHandle(object))
    return object
  }

  /// Writes the value at a position of the stack to a field of a new object.
  private func write(_ object: UInt64, _ offset: Int, _ storage: HeapStorage, _ position: Int) {
    guard let base = UnsafeMutableRawPointer(bitPattern: UInt(object)) else { return }
    let field = base + offset
    switch storage {
    case .i8: field.storeBytes(of: UInt8(truncatingIfNeeded: stack[position]), as: UInt8.self)
    case .i16: field.storeBytes(of: UInt16(truncatingIfNeeded: stack[position]), as: UInt16.self)
    case .word32, .reference: field.storeBytes(of: UInt32(truncatingIfNeeded: stack[position]), as: UInt32.self)
    case .word64, .function: field.storeBytes(of: stack[position], as: UInt64.self)
    case .vector:
      field.storeBytes(of: stack[position], as: UInt64.self)
      field.storeBytes(of: stack[position + 1], toByteOffset: 8, as: UInt64.self)
    }
  }

  /// Ends the handles, once everything that was evaluated stands where collections look.
  mutating func releaseHandles() {
    for handle in handles { instance.store.heap?.release(handle) }
    handles.removeAll()
  }
}
