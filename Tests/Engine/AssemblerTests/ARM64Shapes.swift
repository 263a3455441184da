import EncodingTable

@testable import Assembler

/// Instructions of a row of AArch64 with all kinds of operands.
struct ARM64Shapes {
  let row: ARM64Encoding
  let opcode: ARM64.Opcode
  /// The same numbers in each run.
  var random: Random

  init(_ number: Int) {
    row = ARM64Table.encodings[number]
    opcode = ARM64.Opcode(number: UInt16(number))
    random = Random(seed: UInt64(number) + 1)
  }

  /// For each operand each of its values beside some values of the others, and some by chance.
  var all: [ARM64.Instruction] {
    mutating get {
      let choices = row.operands.map { Self.values(of: $0.place) }
      var result: [ARM64.Instruction] = []
      func add(_ fixed: Int?, _ value: ARM64.Operand?) {
        var instruction = ARM64.Instruction(opcode)
        for (index, values) in choices.enumerated() {
          instruction[index] = index == fixed ? value ?? .none : values[random.below(values.count)]
        }
        if instruction.obeysRule { result.append(instruction) }
      }
      for (index, values) in choices.enumerated() {
        for value in values { add(index, value) }
      }
      for _ in 0..<(choices.isEmpty ? 1 : 30) { add(nil, nil) }
      return result
    }
  }

  static func values(of place: ARM64Encoding.Place) -> [ARM64.Operand] {
    let width = Int64(place.width)
    let parameter = Int64(place.parameter)
    func numbers(_ values: [Int64]) -> [ARM64.Operand] { values.map { .number($0) } }
    switch place.kind {
    case .w, .x: return (0..<32).map { .general(ARM64.GeneralRegister($0)) }
    case .wsp, .xsp, .base, .baseAlone: return (0..<31).map { .general(ARM64.GeneralRegister($0)) } + [.general(.sp)]
    case .b, .h, .s, .d, .q, .v8b, .v16b, .v4h, .v8h, .v2s, .v4s, .v2d, .laneB, .laneH, .laneS, .laneD, .list,
      .listOfTwo, .listLane:
      return (0..<32).map { .vector(ARM64.VectorRegister($0)) }
    case .lane: return numbers(Array(0..<(1 << width)))
    case .splitLane: return numbers(Array(0..<(16 >> parameter)))
    case .trap: return numbers([0, 1, 21, 0xFFFF])
    case .unsigned:
      return numbers([0, 1, 2, 7, 8, 1 << width - 1, 1 << (width - 1)].map { ($0 % (1 << width)) << parameter })
    case .signed:
      let limit: Int64 = 1 << (width - 1)
      return numbers([0, 1, -1, limit - 1, -limit, 5].map { $0 << parameter })
    case .shift:
      let kinds: UInt8 = place.parameter >= 128 ? 4 : 3
      return (0..<kinds).flatMap { kind in
        [0, 1, 12, place.parameter & 127 - 1].map { .shift(ARM64.Shift(kind: kind, amount: $0)) }
      }
    case .extend: return numbers([0, 1, 2, 3, 4])
    case .index: return numbers([0, 1])
    case .mask:
      var masks: [UInt64] = []
      for size in [2, 4, 8, 16, 32, 64] as [UInt64] where size <= parameter {
        for ones in 1..<size where ones < 4 || ones > size - 3 || ones == size / 2 {
          for rotation in 0..<size where rotation < 3 || rotation == size - 1 {
            let run: UInt64 = 1 << ones - 1
            var value =
              rotation == 0 ? run : (run >> rotation | run << (size - rotation)) & (size == 64 ? .max : 1 << size - 1)
            var width = size
            while width < 64 {
              value |= value << width
              width *= 2
            }
            masks.append(parameter == 64 ? value : value & 0xFFFF_FFFF)
          }
        }
      }
      return numbers(masks.map { Int64(bitPattern: $0) })
    case .condition: return ARM64.Condition.allCases.map { .condition($0) }
    case .branch:
      let limit: Int64 = 1 << (width - 1)
      return numbers([0, 1, -1, 100, limit - 1, -limit].map { $0 * 4 })
    case .address: return numbers([0, 1, 2, 3, 4, -1, -4, 1 << 20 - 1, -1 << 20])
    case .bit: return numbers(Array((parameter - 32)..<parameter))
    case .leftShift: return numbers(Array(0..<(1 << parameter)))
    case .rightShift: return numbers(Array(1...(1 << parameter)))
    case .float, .byte, .bytes: return numbers(Array(0..<256))
    case .halfword: return numbers(width == 1 ? [0, 16] : [0, 16, 32, 48])
    case .stackPost, .stackPre, .zero, .floatZero, .inner: return [.none]
    }
  }
}

/// What a method is called with; something else where the operand is of another kind.
extension ARM64.Operand {
  var asGeneral: ARM64.GeneralRegister { if case .general(let register) = self { register } else { .zero } }
  var asVector: ARM64.VectorRegister {
    if case .vector(let register) = self { register } else { ARM64.VectorRegister(0) }
  }
  var asCondition: ARM64.Condition { if case .condition(let condition) = self { condition } else { .eq } }
  var asShift: ARM64.Shift { if case .shift(let shift) = self { shift } else { .none } }
  var asNumber: Int64 { if case .number(let value) = self { value } else { 0 } }
  func asMask(_ width: Int) -> ARM64.Mask {
    let value = UInt64(bitPattern: asNumber)
    return (width == 64 ? ARM64.Mask(value) : ARM64.Mask(UInt32(truncatingIfNeeded: value))) ?? ARM64.Mask(bits: 0)
  }
}
