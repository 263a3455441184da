// Written by InstructionGenerator from Sources/Language/InstructionTable; change the table and run `make generate`.
// swift-format-ignore-file

extension ValueType {
  /// The type for a code of the instruction table's `Operand`; numbers and vectors have the code as their bits.
  /// - Parameters:
  ///   - operand: The code, as `InstructionInfo` packs it.
  ///   - address: The type of the memory's addresses.
  public init(operand: UInt32, address: ValueType) {
    switch operand {
    case 6: self = address
    case 7: self = .eqref
    case 8: self = .i31ref
    case 9: self = .reference(nullable: false, .abstract(.i31))
    case 10: self = .arrayref
    default: self.init(bits: operand)
    }
  }
}
