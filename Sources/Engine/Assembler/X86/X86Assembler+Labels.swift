extension X86.Assembler {
  /// A label that is not bound yet.
  public mutating func label() -> X86.Label { label(-1) }

  /// A label that is here.
  public mutating func labelHere() -> X86.Label { label(Int32(truncatingIfNeeded: count)) }

  /// Where a label is, in bytes from the beginning, or nil if it is not bound.
  public func position(of label: X86.Label) -> Int? {
    let state = state(of: label)
    return state < 0 ? nil : Int(state)
  }

  /// The distance back to a label from behind an instruction of two bytes, if eight bits hold it.
  private func shortDistance(to label: X86.Label) -> Int8? {
    position(of: label).flatMap { Int8(exactly: $0 - count - 2) }
  }

  /// Jumps to a label: with two bytes if it is bound and near, otherwise with five.
  public mutating func jmp(_ label: X86.Label) {
    if let distance = shortDistance(to: label) { return jmp(rel8: distance) }
    plain(0xE9, 1)
    distance(to: label)
  }

  /// Jumps to a label if a condition holds: with two bytes if the label is bound and near, otherwise with six.
  public mutating func j(_ condition: X86.Condition, _ label: X86.Label) {
    if let distance = shortDistance(to: label) { return j(condition, rel8: distance) }
    plain(0x800F | UInt64(condition.rawValue) << 8, 2)
    distance(to: label)
  }

  /// Calls what is at a label.
  public mutating func call(_ label: X86.Label) {
    plain(0xE8, 1)
    distance(to: label)
  }

  /// A jump of two bytes of which the target is not known yet.
  public struct ShortJump: ~Copyable, Sendable {
    let position: Int
  }

  /// Jumps a short way forward; `land` says where to.
  public mutating func shortJmp() -> ShortJump {
    jmp(rel8: 0)
    return ShortJump(position: count)
  }

  /// Jumps a short way forward if a condition holds; `land` says where to.
  public mutating func shortJ(_ condition: X86.Condition) -> ShortJump {
    j(condition, rel8: 0)
    return ShortJump(position: count)
  }

  /// Says that a short jump leads here.
  /// - Precondition: It is at most 127 bytes away.
  public mutating func land(_ jump: consuming ShortJump) {
    guard !isTooLarge else { return }
    guard let distance = Int8(exactly: count - jump.position) else {
      preconditionFailure("a short jump over \(count - jump.position) bytes")
    }
    patch(jump.position - 1, distance)
  }

  /// Appends instructions that do nothing until the position is a multiple of `alignment`, of at most nine bytes each.
  /// - Parameter alignment: A power of two.
  public mutating func align(_ alignment: Int) {
    var gap = -count & (alignment - 1)
    while gap > 0 {
      let size = min(gap, 9)
      nop(size: size)
      gap -= size
    }
  }

  /// Appends one instruction that does nothing, or for two bytes two.
  private mutating func nop(size: Int) {
    let near = X86.Address(.rax, index: .rax, 1)
    let far = X86.Address(.rax, index: .rax, 256)
    switch size {
    case 1: nop()
    case 2:
      nop()
      nop()
    case 3: nop32(X86.Address(.rax))
    case 4: nop32(X86.Address(.rax, 1))
    case 5: nop32(near)
    case 6: nop16(near)
    case 7: nop32(X86.Address(.rax, 256))
    case 8: nop32(far)
    default: nop16(far)
    }
  }
}
