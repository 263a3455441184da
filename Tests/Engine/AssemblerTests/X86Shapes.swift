import EncodingTable

@testable import Assembler

/// Instructions of a row with all kinds of operands.
struct X86Shapes {
  let row: X86Encoding
  let opcode: X86.Opcode
  /// The same numbers in each run.
  var random: Random

  init(_ number: Int) {
    row = X86Table.encodings[number]
    opcode = X86.Opcode(number: UInt16(number))
    random = Random(seed: UInt64(number) + 1)
  }

  /// For each operand each of its values beside some values of the others, and some by chance.
  var all: [X86.Instruction] {
    mutating get {
      var result: [X86.Instruction] = []
      for isMemory in row.shapeKinds {
        let choices = row.operands.map { Self.values(of: $0.place, isMemory: isMemory) }
        var most = 1
        for (index, values) in choices.enumerated() {
          most = max(most, values.count)
          for value in values {
            var instruction = X86.Instruction(opcode)
            for (other, values) in choices.enumerated() {
              instruction[other] = other == index ? value : values[random.below(values.count)]
            }
            result.append(instruction)
          }
        }
        guard choices.count > 1 else {
          if choices.isEmpty { result.append(X86.Instruction(opcode)) }
          continue
        }
        for _ in 0..<100 {
          var instruction = X86.Instruction(opcode)
          for (index, values) in choices.enumerated() { instruction[index] = values[random.below(values.count)] }
          result.append(instruction)
        }
      }
      return result
    }
  }

  static func values(of place: X86Encoding.Place, isMemory: Bool) -> [X86.Operand] {
    switch place.kind {
    case .none: return [.none]
    case .condition: return X86.Condition.allCases.map { .condition($0) }
    case .comparison: return X86.Comparison.allCases.map { .comparison($0) }
    case .trap: return [0, 1, 5, 127, 128, 255].map { .immediate($0) }
    case .relative: return limits(place.width).map { .relative(Int32(truncatingIfNeeded: $0)) }
    case .immediate:
      let mask: Int64 = place.width == 64 ? -1 : 1 << Int64(place.width) - 1
      return limits(place.width).map { .immediate(place.isSigned ? $0 : $0 & mask) }
    case .general, .vector:
      if isMemory, [.rm, .rmMemory].contains(place.field) { return addresses.map { .address($0) } }
      if place.field == .fixed {
        return [place.kind == .general ? .general(.rcx) : .vector(.xmm0)]
      }
      return (0..<16).map {
        place.kind == .general ? .general(X86.GeneralRegister($0)) : .vector(X86.VectorRegister($0))
      }
    }
  }

  /// Numbers of some bits with a sign, the smallest and the greatest among them.
  private static func limits(_ width: Int) -> [Int64] {
    let greatest = Int64.max >> Int64(64 - width)
    var values: [Int64] = [0, 1, -1, 2, 15, 100, greatest, ~greatest, greatest - 1]
    if width > 8 { values += [127, 128, -128, -129, 255, 256] }
    if width > 16 { values += [32767, 32768, 65535, 0x1234_5678] }
    if width > 32 { values += [Int64(Int32.max), Int64(Int32.max) + 1, Int64(Int32.min), 0xFFFF_FFFF] }
    return values
  }

  /// Every base with every size of displacement, every base with every index, every index without a base, and the rest.
  static let addresses: [X86.Address] = {
    let registers = (0..<16).map { X86.GeneralRegister($0) }
    let displacements: [Int32] = [0, 1, -1, 127, -128, 128, -129, .max, .min]
    var result: [X86.Address] = []
    for base in registers {
      result += displacements.map { X86.Address(base, $0) }
      for index in registers where index != .rsp {
        let scale = X86.Scale.allCases[Int(base.number ^ index.number) & 3]
        result.append(X86.Address(base, index: index, scale: scale, displacements[result.count % displacements.count]))
      }
      for scale in X86.Scale.allCases where base != .rsp {
        result += [0, 8, -8, 0x1000].map { X86.Address(index: base, scale: scale, $0) }
        result += displacements.map { X86.Address(.r13, index: base, scale: scale, $0) }
      }
    }
    result += displacements.map { X86.Address(absolute: $0) }
    return result + displacements.map { X86.Address(relative: $0) }
  }()
}

extension X86Encoding {
  /// With a register, with memory, or both.
  var shapeKinds: [Bool] {
    let fields = operands.map(\.place.field)
    return fields.contains(.rm) ? [false, true] : [fields.contains(.rmMemory)]
  }
}

/// Numbers by chance, the same for the same seed (Marsaglia's xorshift).
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func below(_ bound: Int) -> Int { Int((next() >> 16) % UInt64(bound)) }
}

/// What a method is called with; something else where the operand is of another kind.
extension X86.Operand {
  var asGeneral: X86.GeneralRegister { if case .general(let register) = self { register } else { .rax } }
  var asVector: X86.VectorRegister { if case .vector(let register) = self { register } else { .xmm0 } }
  var asAddress: X86.Address { if case .address(let address) = self { address } else { X86.Address(.rax) } }
  var asCondition: X86.Condition { if case .condition(let condition) = self { condition } else { .overflow } }
  var asComparison: X86.Comparison { if case .comparison(let comparison) = self { comparison } else { .equal } }
  var asNumber: Int64 {
    switch self {
    case .immediate(let value): value
    case .relative(let distance): Int64(distance)
    default: 0
    }
  }
}
