import Runtime
import WebAssembly

/// Vector instructions. A `v128` is two words here; each instruction sees it in its own shape.
extension FunctionLowering {
  private func type(_ shape: VectorShape) -> Type { e.vector(element(shape), shape.lanes) }

  private func element(_ shape: VectorShape) -> Type {
    switch shape {
    case .f32x4: e.f32
    case .f64x2: e.f64
    default: e.integer(shape.bits)
    }
  }

  private mutating func pop(_ shape: VectorShape) -> Value { e.bitcast(pop(), type(shape)) }

  private mutating func push(vector: Value) { push(e.bitcast(vector, e.vector)) }

  /// A vector of which every lane is a value.
  private func splat(_ value: Value, _ lanes: Int) -> Value {
    let first = e.insert(value, into: e.poison(e.vector(e.type(of: value), lanes)), lane: 0)
    return e.shuffle(first, first, Array(repeating: 0, count: lanes))
  }

  /// A constant of which every lane is a number.
  private func constant(_ shape: VectorShape, _ value: UInt64) -> Value {
    e.constant(Array(repeating: e.constant(element(shape), value), count: shape.lanes))
  }

  /// Lanes of a vector.
  private func lanes(_ value: Value, _ lanes: [Int]) -> Value { e.shuffle(value, value, lanes) }

  private func half(_ value: Value, _ shape: VectorShape, isLow: Bool) -> Value {
    let count = shape.lanes / 2
    return lanes(value, Array(isLow ? 0..<count : count..<2 * count))
  }

  mutating func lowerVector(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    guard let (shape, rule) = VectorRule.table[Int(instruction.opcode.rawValue)] else { throw notLowered(instruction) }
    let type = type(shape)
    switch rule {
    case .binary(let operation):
      let right = pop(shape)
      push(vector: e.binary(operation, pop(shape), right))
    case .compare(let predicate):
      let right = pop(shape)
      push(vector: e.cast(.sext, e.compare(predicate, pop(shape), right), type))
    case .compareFloats(let predicate):
      let right = pop(shape)
      let mask = e.vector(e.integer(shape.bits), shape.lanes)
      push(vector: e.cast(.sext, e.compare(predicate, pop(shape), right), mask))
    case .intrinsic1("llvm.abs"):
      // The smallest number stays what it is.
      push(vector: e.intrinsic("llvm.abs", [type], type, [pop(shape), e.constant(e.i1, 0)]))
    case .intrinsic1(let name): push(vector: e.intrinsic(name, [type], type, [pop(shape)]))
    case .intrinsic2(let name):
      let right = pop(shape)
      push(vector: e.intrinsic(name, [type], type, [pop(shape), right]))
    case .extremum(let name):
      let right = pop(shape)
      push(vector: extremum(name, pop(shape), right))
    case .pseudoMinimum:
      let right = pop(shape)
      let left = pop(shape)
      push(vector: e.select(e.compare(.olt, right, left), right, left))
    case .pseudoMaximum:
      let right = pop(shape)
      let left = pop(shape)
      push(vector: e.select(e.compare(.olt, left, right), right, left))
    case .negate:
      let value = pop(shape)
      push(vector: shape.isFloat ? e.negate(value) : e.binary(.sub, e.zero(type), value))
    case .not: push(vector: not(pop()))
    case .andNot:
      let right = pop()
      push(vector: e.binary(.and, pop(), not(right)))
    case .bitSelect:
      let mask = pop()
      let second = pop()
      let first = pop()
      push(vector: e.binary(.or, e.binary(.and, first, mask), e.binary(.and, second, not(mask))))
    case .anyTrue:
      let word = e.integer(128)
      push(condition: e.compare(.ne, e.bitcast(pop(), word), e.zero(word)))
    case .allTrue:
      let isTrue = e.compare(.ne, pop(shape), e.zero(type))
      let word = e.integer(shape.lanes)
      push(condition: e.compare(.eq, e.bitcast(isTrue, word), e.constant(word, .max)))
    case .bitmask:
      let isNegative = e.compare(.slt, pop(shape), e.zero(type))
      push(e.cast(.zext, e.bitcast(isNegative, e.integer(shape.lanes)), e.i32))
    case .shift(let operation):
      let masked = e.binary(.and, pop(), e.constant(e.i32, UInt64(shape.bits - 1)))
      let element = element(shape)
      let distance =
        shape.bits == 32 ? masked : e.cast(shape.bits < 32 ? .trunc : .zext, masked, element)
      push(vector: e.binary(operation, pop(shape), splat(distance, shape.lanes)))
    case .splat:
      let value = pop()
      push(vector: splat(shape.bits < 32 ? e.cast(.trunc, value, element(shape)) : value, shape.lanes))
    case .average:
      let wide = e.vector(e.integer(shape.bits * 2), shape.lanes)
      let one = e.constant(Array(repeating: e.constant(e.integer(shape.bits * 2), 1), count: shape.lanes))
      let right = e.cast(.zext, pop(shape), wide)
      let sum = e.binary(.add, e.binary(.add, e.cast(.zext, pop(shape), wide), right), one)
      push(vector: e.cast(.trunc, e.binary(.lshr, sum, one), type))
    default: try lowerWidening(instruction, shape, rule)
    }
  }

  private func not(_ value: Value) -> Value {
    e.binary(.xor, value, e.constant([e.constant(e.i64, .max), e.constant(e.i64, .max)]))
  }

  /// The instructions whose operands have another shape than their results.
  private mutating func lowerWidening(
    _ instruction: InstructionInfo, _ shape: VectorShape, _ rule: VectorRule
  ) throws(WebAssemblyError) {
    let type = type(shape)
    switch rule {
    case .extend(let isLow, let isSigned):
      let part = half(pop(shape.narrower), shape.narrower, isLow: isLow)
      push(vector: e.cast(isSigned ? .sext : .zext, part, type))
    case .extendedProduct(let isLow, let isSigned):
      let right = half(pop(shape.narrower), shape.narrower, isLow: isLow)
      let left = half(pop(shape.narrower), shape.narrower, isLow: isLow)
      let operation: CastOperation = isSigned ? .sext : .zext
      push(vector: e.binary(.mul, e.cast(operation, left, type), e.cast(operation, right, type)))
    case .pairwiseSum(let isSigned): push(vector: pairwiseSum(pop(shape.narrower), shape, isSigned: isSigned))
    case .narrow(let isSigned):
      let right = pop(shape.wider)
      let name =
        switch (shape, isSigned) {
        case (.i8x16, true): "llvm.x86.sse2.packsswb.128"
        case (.i8x16, false): "llvm.x86.sse2.packuswb.128"
        case (_, true): "llvm.x86.sse2.packssdw.128"
        case (_, false): "llvm.x86.sse41.packusdw"
        }
      push(vector: e.intrinsic(name, [], type, [pop(shape.wider), right]))
    case .dotProduct:
      let right = pop(.i16x8)
      push(vector: e.intrinsic("llvm.x86.sse2.pmadd.wd", [], type, [pop(.i16x8), right]))
    case .roundedProduct:
      let right = pop(shape)
      let product = e.intrinsic("llvm.x86.ssse3.pmul.hr.sw.128", [], type, [pop(shape), right])
      // The one product that does not fit has become the smallest number in place of the greatest.
      let overflows = e.cast(.sext, e.compare(.eq, product, constant(shape, 0x8000)), type)
      push(vector: e.binary(.xor, product, overflows))
    case .relaxedDotProduct:
      let right = pop(.i8x16)
      push(vector: relaxedDotProduct(pop(.i8x16), right))
    case .relaxedDotSum:
      let sum = pop(.i32x4)
      let right = pop(.i8x16)
      let products = relaxedDotProduct(pop(.i8x16), right)
      push(vector: e.binary(.add, pairwiseSum(products, .i32x4, isSigned: true), sum))
    case .swizzle:
      // The processor gives 0 for indices with the highest bit, and looks at the lowest four bits of the others.
      let index = e.intrinsic("llvm.uadd.sat", [type], type, [pop(shape), constant(shape, 0x70)])
      push(vector: e.intrinsic("llvm.x86.ssse3.pshuf.b.128", [], type, [pop(shape), index]))
    case .convert(let operation): push(vector: e.cast(operation, pop(.i32x4), type))
    case .convertLow(let operation): push(vector: e.cast(operation, lanes(pop(.i32x4), [0, 1]), type))
    case .truncate(let isSigned):
      let name = isSigned ? "llvm.fptosi.sat" : "llvm.fptoui.sat"
      push(vector: e.intrinsic(name, [type, self.type(.f32x4)], type, [pop(.f32x4)]))
    case .truncateToLow(let isSigned):
      let name = isSigned ? "llvm.fptosi.sat" : "llvm.fptoui.sat"
      let half = e.vector(e.i32, 2)
      let value = e.intrinsic(name, [half, self.type(.f64x2)], half, [pop(.f64x2)])
      push(vector: e.shuffle(value, e.zero(half), [0, 1, 2, 3]))
    case .demote:
      let half = e.vector(e.f32, 2)
      push(vector: e.shuffle(e.cast(.fpTrunc, pop(.f64x2), half), e.zero(half), [0, 1, 2, 3]))
    case .promote: push(vector: e.cast(.fpExt, lanes(pop(.f32x4), [0, 1]), type))
    case .product(let isNegated):
      // Rounded once, which needs an instruction of the processor.
      guard chunk.hasFusedMultiplyAdd else { throw notLowered(instruction) }
      let sum = pop(shape)
      let right = pop(shape)
      let left = pop(shape)
      push(vector: e.intrinsic("llvm.fma", [type], type, [isNegated ? e.negate(left) : left, right, sum]))
    default: throw notLowered(instruction)
    }
  }

  /// The sums of neighbouring lanes, in lanes of twice the width.
  private func pairwiseSum(_ value: Value, _ shape: VectorShape, isSigned: Bool) -> Value {
    let operation: CastOperation = isSigned ? .sext : .zext
    let even = lanes(value, (0..<shape.lanes).map { 2 * $0 })
    let odd = lanes(value, (0..<shape.lanes).map { 2 * $0 + 1 })
    return e.binary(.add, e.cast(operation, even, type(shape)), e.cast(operation, odd, type(shape)))
  }

  private func relaxedDotProduct(_ left: Value, _ right: Value) -> Value {
    let type = type(.i16x8)
    let products = [0, 1].map { first in
      let places = (0..<8).map { 2 * $0 + first }
      return e.binary(
        .mul, e.cast(.sext, lanes(left, places), type), e.cast(.sext, lanes(right, places), type))
    }
    return e.intrinsic("llvm.sadd.sat", [type], type, products)
  }

  // With immediates.

  mutating func visitV128(_ instruction: InstructionInfo, _ value: V128) throws(WebAssemblyError) {
    guard isReachable else { return }
    push(e.constant([e.constant(e.i64, value.low), e.constant(e.i64, value.high)]))
  }

  mutating func visitLanes(_ instruction: InstructionInfo, _ lanes: V128) throws(WebAssemblyError) {
    guard isReachable else { return }
    let second = pop(.i8x16)
    let places = (0..<16).map { lane in
      Int((lane < 8 ? lanes.low : lanes.high) >> UInt64(lane % 8 * 8) & 255)
    }
    push(vector: e.shuffle(pop(.i8x16), second, places))
  }

  mutating func visitLane(_ instruction: InstructionInfo, _ lane: UInt8) throws(WebAssemblyError) {
    guard isReachable else { return }
    let mnemonic = instruction.opcode.mnemonic
    guard let shape = VectorShape(rawValue: String(mnemonic.prefix(5))) else { throw notLowered(instruction) }
    let isNarrow = shape.bits < 32
    if instruction.operandCount == 2 {
      let value = pop()
      let narrow = isNarrow ? e.cast(.trunc, value, element(shape)) : value
      push(vector: e.insert(narrow, into: pop(shape), lane: Int(lane)))
    } else {
      let value = e.extract(pop(shape), lane: Int(lane))
      push(isNarrow ? e.cast(mnemonic.hasSuffix("_s") ? .sext : .zext, value, e.i32) : value)
    }
  }

  /// Loads that make lanes wider, or fill lanes with one value or with zeros.
  mutating func lowerVectorAccess(
    _ instruction: InstructionInfo, _ argument: MemoryArgument
  ) throws(WebAssemblyError) {
    let width = UInt64(instruction.parameter)
    let bits = Int(width) * 8
    switch instruction.opcode {
    case .v128Load8Splat, .v128Load16Splat, .v128Load32Splat, .v128Load64Splat:
      push(vector: splat(load(e.integer(bits), argument, width: width), 128 / bits))
    case .v128Load32Zero, .v128Load64Zero:
      let value = load(e.integer(bits), argument, width: width)
      push(vector: e.insert(value, into: e.zero(e.vector(e.integer(bits), 128 / bits)), lane: 0))
    case .v128Load8x8S: push(vector: loadExtended(.i16x8, argument, .sext))
    case .v128Load8x8U: push(vector: loadExtended(.i16x8, argument, .zext))
    case .v128Load16x4S: push(vector: loadExtended(.i32x4, argument, .sext))
    case .v128Load16x4U: push(vector: loadExtended(.i32x4, argument, .zext))
    case .v128Load32x2S: push(vector: loadExtended(.i64x2, argument, .sext))
    case .v128Load32x2U: push(vector: loadExtended(.i64x2, argument, .zext))
    default: throw notLowered(instruction)
    }
  }

  private mutating func loadExtended(
    _ shape: VectorShape, _ argument: MemoryArgument, _ operation: CastOperation
  ) -> Value {
    let narrow = e.vector(e.integer(shape.bits / 2), shape.lanes)
    return e.cast(operation, load(narrow, argument, width: 8), type(shape))
  }

  mutating func visitMemoryArgumentLane(
    _ instruction: InstructionInfo, _ argument: MemoryArgument, lane: UInt8
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let width = UInt64(instruction.parameter)
    let bits = Int(width) * 8
    let vector = e.bitcast(pop(), e.vector(e.integer(bits), 128 / bits))
    if instruction.resultCount == 1 {
      let value = load(e.integer(bits), argument, width: width)
      push(vector: e.insert(value, into: vector, lane: Int(lane)))
    } else {
      store(e.extract(vector, lane: Int(lane)), argument, width: width)
    }
  }
}
