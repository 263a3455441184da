import Assembler
import MachineCode
import WebAssembly

/// Instructions that make a vector of a number, and that read or write one lane.
extension FunctionCompiler {
  mutating func visitLane(_ instruction: InstructionInfo, _ lane: UInt8) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    pending = Pending(.other, instruction, at: offset)
    pending?.lane = lane
  }

  mutating func splat(_ waiting: Pending, _ target: Target) -> Vector {
    let operand = pop()
    let opcode = waiting.instruction.opcode
    if case .constant(let bits) = operand.place {
      let result = vectorResult(target)
      let half =
        switch opcode {
        case .i8x16Splat: (bits & 0xFF) &* 0x0101_0101_0101_0101
        case .i16x8Splat: (bits & 0xFFFF) &* 0x0001_0001_0001_0001
        case .i32x4Splat, .f32x4Splat: (bits & 0xFFFF_FFFF) &* 0x0000_0001_0000_0001
        default: bits
        }
      load(result, V128(low: half, high: half))
      return result
    }
    let copy: X86.VectorUnary =
      switch opcode {
      case .i8x16Splat: .vpbroadcastb
      case .i16x8Splat: .vpbroadcastw
      case .i32x4Splat: .vpbroadcastd
      case .f32x4Splat: .vbroadcastss
      case .f64x2Splat: .vmovddup
      default: .vpbroadcastq
      }
    if operand.type.isInVectorRegister {
      return unary(copy, VectorOperand(source: vectorSource(operand), own: operand.ownVector), target)
    }
    let result = vectorResult(target)
    if let place = memoryPlace(operand) {
      a.vector(copy, result, place)
    } else {
      let held = generalRegister(operand)
      if operand.type.isWide { a.vmovq(result, held.register) } else { a.vmovd(result, held.register) }
      a.vector(copy, result, result)
      release(held)
    }
    return result
  }

  /// `extract_lane` and `replace_lane`.
  mutating func lane(_ waiting: Pending, _ target: Target) -> Place {
    let lane = waiting.lane
    switch waiting.instruction.opcode {
    case .f32x4ExtractLane, .f64x2ExtractLane:
      return .vector(extractFloat(lane, isDouble: waiting.instruction.opcode == .f64x2ExtractLane, target))
    case .f32x4ReplaceLane: return .vector(replaceSingle(lane, target))
    case .f64x2ReplaceLane: return .vector(replaceDouble(lane, target))
    case .i8x16ReplaceLane, .i16x8ReplaceLane, .i32x4ReplaceLane, .i64x2ReplaceLane:
      return .vector(replaceInteger(waiting, target))
    default: return .general(extractInteger(waiting, target))
    }
  }

  private mutating func extractInteger(_ waiting: Pending, _ target: Target) -> General {
    let operand = popVector()
    let result = result(target)
    let opcode = waiting.instruction.opcode
    let lane = waiting.lane
    switch operand.source {
    case .memory(let start):
      let place = start.advanced(by: Int32(lane) * 16 / Int32(waiting.instruction.parameter))
      switch opcode {
      case .i8x16ExtractLaneS: a.movsx32From8(result, place)
      case .i8x16ExtractLaneU: a.movzx32From8(result, place)
      case .i16x8ExtractLaneS: a.movsx32From16(result, place)
      case .i16x8ExtractLaneU: a.movzx32From16(result, place)
      case .i32x4ExtractLane: a.mov32(result, place)
      default: a.mov64(result, place)
      }
    case .register(let value):
      switch opcode {
      case .i8x16ExtractLaneS:
        a.vpextrb(result, value, lane)
        a.movsx32From8(result, result)
      case .i8x16ExtractLaneU: a.vpextrb(result, value, lane)
      case .i16x8ExtractLaneS:
        a.vpextrw(result, value, lane)
        a.movsx32From16(result, result)
      case .i16x8ExtractLaneU: a.vpextrw(result, value, lane)
      case .i32x4ExtractLane: if lane == 0 { a.vmovd(result, value) } else { a.vpextrd(result, value, lane) }
      default: if lane == 0 { a.vmovq(result, value) } else { a.vpextrq(result, value, lane) }
      }
    }
    release(operand)
    return result
  }

  private mutating func extractFloat(_ lane: UInt8, isDouble: Bool, _ target: Target) -> Vector {
    var operand = popVector()
    if case .memory(let start) = operand.source {
      let result = vectorResult(target)
      load(result, isDouble ? .f64 : .f32, start.advanced(by: Int32(lane) * (isDouble ? 8 : 4)))
      return result
    }
    if lane == 0 { return take(&operand, target) }
    let value = register(&operand)
    let result = vectorResult(target, operand.own)
    if isDouble { a.vunpckhpd(result, value, value) } else { a.vshufps(result, value, value, lane) }
    release(operand, but: result)
    return result
  }

  private mutating func replaceInteger(_ waiting: Pending, _ target: Target) -> Vector {
    let number = pop()
    var operand = popVector()
    let value = register(&operand)
    let result = vectorResult(target, operand.own)
    if let place = memoryPlace(number) {
      insert(result, value, place, waiting.lane, width: 16 / waiting.instruction.parameter)
    } else {
      let held = generalRegister(number)
      switch waiting.instruction.parameter {
      case 16: a.vpinsrb(result, value, held.register, waiting.lane)
      case 8: a.vpinsrw(result, value, held.register, waiting.lane)
      case 4: a.vpinsrd(result, value, held.register, waiting.lane)
      default: a.vpinsrq(result, value, held.register, waiting.lane)
      }
      release(held)
    }
    release(operand, but: result)
    return result
  }

  /// Puts what is in memory into a lane.
  /// - Parameter width: In bytes.
  mutating func insert(_ result: Vector, _ value: Vector, _ place: X86.Address, _ lane: UInt8, width: UInt32) {
    switch width {
    case 1: a.vpinsrb(result, value, place, lane)
    case 2: a.vpinsrw(result, value, place, lane)
    case 4: a.vpinsrd(result, value, place, lane)
    default: if lane == 0 { a.vmovlps(result, value, place) } else { a.vmovhps(result, value, place) }
    }
  }

  private mutating func replaceSingle(_ lane: UInt8, _ target: Target) -> Vector {
    let number = popVector()
    var operand = popVector()
    let value = register(&operand)
    let result = vectorResult(target, operand.own ?? number.own)
    switch number.source {
    case .register(let other): a.vinsertps(result, value, other, lane << 4)
    case .memory(let place): a.vinsertps(result, value, place, lane << 4)
    }
    release(operand, but: result)
    release(number, but: result)
    return result
  }

  private mutating func replaceDouble(_ lane: UInt8, _ target: Target) -> Vector {
    let number = popVector()
    var operand = popVector()
    let value = register(&operand)
    let result = vectorResult(target, operand.own ?? number.own)
    switch number.source {
    case .register(let other):
      if lane == 0 { a.vmovsd(result, value, other) } else { a.vunpcklpd(result, value, other) }
    case .memory(let place): if lane == 0 { a.vmovlps(result, value, place) } else { a.vmovhps(result, value, place) }
    }
    release(operand, but: result)
    release(number, but: result)
    return result
  }
}
