import Assembler
import WebAssembly

/// `i8x16.shuffle`: the machine's instruction for the pattern, if it has one.
extension FunctionCompiler {
  mutating func visitLanes(_ instruction: InstructionInfo, _ lanes: V128) throws(WebAssemblyError) {
    guard isReachable else { return }
    waitForVector(.other, instruction)
    immediates.lanes = lanes
  }

  mutating func shuffle(_ waiting: Pending, _ target: Target) -> Vector {
    var pattern = LanePattern(immediates.lanes)
    var second = popLast(waiting)
    // An instruction may look at fewer bytes than a load has to.
    if second.isGuest { _ = register(&second) }
    var first = popVector()
    if case .register(let left) = first.source, case .register(left) = second.source {
      pattern = pattern.map { $0 & 15 }
    }
    if pattern.allSatisfy({ _, place in place < 16 }) {
      release(second)
      return permute(&first, pattern, target)
    }
    let reversed = pattern.map { $0 ^ 16 }
    if reversed.allSatisfy({ _, place in place < 16 }) {
      release(first)
      return permute(&second, reversed, target)
    }
    for isHigh in [false, true] {
      for (width, low, high) in Self.interleavings {
        let operation = isHigh ? high : low
        if pattern.isInterleaved(width: width, isHigh: isHigh) { return binary(operation, first, second, target) }
        if reversed.isInterleaved(width: width, isHigh: isHigh) { return binary(operation, second, first, target) }
      }
    }
    // The place of the first byte says by how much both vectors are shifted, if they are.
    let start = pattern[0]
    if pattern.allSatisfy({ index, place in place == (start + index) & 31 }) {
      let distance = UInt8(truncatingIfNeeded: start & 15)
      return start < 16
        ? numbered(.vpalignr, second, first, distance, target) : numbered(.vpalignr, first, second, distance, target)
    }
    if let mask = Self.blend(pattern) { return numbered(.vpblendw, first, second, mask, target) }
    if let number = Self.pairs(pattern) { return numbered(.vshufps, first, second, number, target) }
    if let number = Self.pairs(reversed) { return numbered(.vshufps, second, first, number, target) }
    return shuffleBytes(&first, &second, pattern, target)
  }

  private static let interleavings: [(width: Int, low: X86.VectorBinary, high: X86.VectorBinary)] = [
    (1, .vpunpcklbw, .vpunpckhbw), (2, .vpunpcklwd, .vpunpckhwd), (4, .vpunpckldq, .vpunpckhdq),
    (8, .vpunpcklqdq, .vpunpckhqdq),
  ]

  /// Which pairs of bytes come from the second vector, if none leaves its place.
  private static func blend(_ pattern: LanePattern) -> UInt8? {
    guard pattern.allSatisfy({ index, place in place & 15 == index && place >> 4 == pattern[index & ~1] >> 4 }) else {
      return nil
    }
    var mask = 0
    for lane in 0..<8 { mask |= (pattern[2 * lane] >> 4) << lane }
    return UInt8(truncatingIfNeeded: mask)
  }

  /// Which lanes of 32 bits come, if two are of the first vector and then two of the second.
  private static func pairs(_ pattern: LanePattern) -> UInt8? {
    let (places, isWhole) = pattern.doubleWords
    guard isWhole, places[0] < 4, places[1] < 4, places[2] >= 4, places[3] >= 4 else { return nil }
    return number(places)
  }

  private static func number(_ places: InlineArray<4, Int>) -> UInt8 {
    UInt8(truncatingIfNeeded: places[0] & 3 | (places[1] & 3) << 2 | (places[2] & 3) << 4 | (places[3] & 3) << 6)
  }

  /// Moves bytes within one vector.
  private mutating func permute(_ operand: inout VectorOperand, _ pattern: LanePattern, _ target: Target) -> Vector {
    if pattern.allSatisfy({ index, place in index == place }) { return take(&operand, target) }
    let (places, isWhole) = pattern.doubleWords
    if isWhole {
      let number = Self.number(places)
      let result = vectorResult(target, operand.own)
      switch operand.source {
      case .register(let value): a.vpshufd(result, value, number)
      case .memory(let place): a.vpshufd(result, place, number)
      }
      release(operand, but: result)
      return result
    }
    if pattern.allSatisfy({ _, place in place == 0 }) { return unary(.vpbroadcastb, operand, target) }
    if pattern.allSatisfy({ index, place in place == index & 1 }) { return unary(.vpbroadcastw, operand, target) }
    return binary(.vpshufb, operand, VectorOperand(source: .memory(constant(pattern.bytes))), target)
  }

  /// Takes the bytes of each vector, with zeros in place of the other's.
  private mutating func shuffleBytes(
    _ first: inout VectorOperand, _ second: inout VectorOperand, _ pattern: LanePattern, _ target: Target
  ) -> Vector {
    let left = register(&first)
    let right = register(&second)
    let (low, high) = (first.own ?? takeVector(), second.own ?? takeVector())
    a.vpshufb(low, left, constant(pattern.map { $0 < 16 ? $0 : 0x80 }.bytes))
    a.vpshufb(high, right, constant(pattern.map { $0 < 16 ? 0x80 : $0 - 16 }.bytes))
    release(high)
    let result = last(low, target)
    a.vpor(result, low, high)
    return result
  }
}
