import Assembler
import WebAssembly

/// Loads that fill a vector from less than 16 bytes, and loads and stores of one lane.
extension FunctionCompiler {
  mutating func vectorAccess(_ instruction: InstructionInfo, _ argument: MemoryArgument) throws(WebAssemblyError) {
    wait(.other, instruction)
    immediates.argument = argument
  }

  mutating func loadVector(_ waiting: Pending, _ target: Target) -> Vector {
    let access = access(immediates.argument, width: UInt64(waiting.instruction.parameter), at: waiting.offset)
    mark(waiting.offset)
    let result = vectorResult(target)
    let place = access.place
    switch waiting.instruction.opcode {
    case .v128Load8Splat: a.vpbroadcastb(result, place)
    case .v128Load16Splat: a.vpbroadcastw(result, place)
    case .v128Load32Splat: a.vbroadcastss(result, place)
    case .v128Load64Splat: a.vmovddup(result, place)
    case .v128Load32Zero: a.vmovss(result, place)
    case .v128Load64Zero: a.vmovsd(result, place)
    case .v128Load8x8S: a.vpmovsxbw(result, place)
    case .v128Load8x8U: a.vpmovzxbw(result, place)
    case .v128Load16x4S: a.vpmovsxwd(result, place)
    case .v128Load16x4U: a.vpmovzxwd(result, place)
    case .v128Load32x2S: a.vpmovsxdq(result, place)
    case .v128Load32x2U: a.vpmovzxdq(result, place)
    default: fail("\(waiting.instruction.opcode)")
    }
    release(access)
    return result
  }

  mutating func visitMemoryArgumentLane(
    _ instruction: InstructionInfo, _ argument: MemoryArgument, lane: UInt8
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    if instruction.resultCount == 1 {
      pending = Pending(.other, instruction, at: offset)
      pending?.lane = lane
      immediates.argument = argument
      return
    }
    var operand = popVector()
    let value = register(&operand)
    let access = access(argument, width: UInt64(instruction.parameter))
    mark()
    switch instruction.parameter {
    case 1: a.vpextrb(access.place, value, lane)
    case 2: a.vpextrw(access.place, value, lane)
    case 4: if lane == 0 { a.vmovss(access.place, value) } else { a.vpextrd(access.place, value, lane) }
    default: if lane == 0 { a.vmovlps(access.place, value) } else { a.vmovhps(access.place, value) }
    }
    release(access)
    release(operand)
  }

  /// `v128.load8_lane` and its like.
  mutating func loadLane(_ waiting: Pending, _ target: Target) -> Vector {
    var operand = popVector()
    let value = register(&operand)
    let width = waiting.instruction.parameter
    let access = access(immediates.argument, width: UInt64(width), at: waiting.offset)
    let result = vectorResult(target, operand.own)
    mark(waiting.offset)
    insert(result, value, access.place, waiting.lane, width: width)
    release(access)
    release(operand, but: result)
    return result
  }
}
