extension X86.Assembler {
  /// A number that stands behind the code.
  struct Constant: Hashable {
    var low: UInt64
    var high: UInt64 = 0
    var size: Int
  }

  private mutating func constant(_ constant: Constant) -> X86.Address {
    if let known = constants[constant] { return X86.Address(known) }
    let label = label()
    constants[constant] = label
    return X86.Address(label)
  }

  /// Where 4 bytes will be that `finish` puts behind the code.
  public mutating func constant(_ value: UInt32) -> X86.Address { constant(Constant(low: UInt64(value), size: 4)) }

  /// Where 8 bytes will be that `finish` puts behind the code.
  public mutating func constant(_ value: UInt64) -> X86.Address { constant(Constant(low: value, size: 8)) }

  /// Where 16 bytes will be that `finish` puts behind the code, at a multiple of 16.
  public mutating func constant(low: UInt64, high: UInt64) -> X86.Address {
    constant(Constant(low: low, high: high, size: 16))
  }

  /// Puts the constants that were asked for behind the code, which must begin at a multiple of 16 where it runs.
  public mutating func placeConstants() {
    guard !constants.isEmpty else { return }
    while count & 15 != 0 { data(0xCC, count: 1) }
    // By size, so that each is aligned, and then in the order in which they were asked for.
    let ordered = constants.sorted { ($1.key.size, $0.value.index) < ($0.key.size, $1.value.index) }
    for (constant, label) in ordered {
      bind(label)
      data(constant.low, count: min(constant.size, 8))
      if constant.size == 16 { data(constant.high, count: 8) }
    }
    constants.removeAll(keepingCapacity: true)
  }

  /// Places the constants and gives out the code.
  /// - Returns: The bytes; they do not depend on where they are.
  /// - Precondition: All labels are bound.
  public mutating func finish() -> [UInt8] {
    placeConstants()
    precondition(areLabelsBound, "a label is not bound")
    return bytes
  }

  /// Writes a number into a general register without a change of flags, by the shortest instruction.
  public mutating func mov64(_ register: X86.GeneralRegister, _ value: Int64) {
    if UInt64(bitPattern: value) >> 32 == 0 {
      mov32(register, imm32: Int32(truncatingIfNeeded: value))
    } else if let short = Int32(exactly: value) {
      mov64(register, imm32: short)
    } else {
      movabs64(register, imm64: value)
    }
  }
}
