/// Who has the registers of one kind.
///
/// Those of locals belong to them for the whole function; the others hold operands, or what a rule is working with.
///
/// Methods that only look are mutating too: a call of one that is not copies the whole file first, and the same goes for
/// `FunctionCompiler`, which has a thousand bytes.
struct RegisterFile {
  /// Bit by number: the registers that nobody has.
  var free: UInt16 = 0
  /// Those that operands may have.
  var pool: UInt16 = 0
  /// For each register the operand that has it, by its number on the stack, or -1; and one more that is no register.
  var owners = InlineArray<17, Int32>(repeating: -1)
  /// Those of locals that do not hold the local's value since a call; their slots do.
  var stale: UInt16 = 0
  /// Those of locals that hold a newer value than their slots, or may.
  var dirty: UInt16 = 0
  /// Those of locals that a call loses, and those of them that are not written through.
  var lost: UInt16 = 0
  var saved: UInt16 = 0
  /// Where the slots of the locals are, from `rbp`, and their types.
  var slots = InlineArray<16, Int32>(repeating: 0)
  var locals = InlineArray<16, Int32>(repeating: -1)
  /// Those that nobody has but that still hold what a local's slot does, and which local's.
  private var copies: UInt16 = 0
  private var copied = InlineArray<16, Int32>(repeating: -1)
  /// For each local of which there may be a copy the bit that its number says in its last six bits: where the bit is not set, there
  /// is none.
  private(set) var copiedLocals: UInt64 = 0

  /// Among the owners, what is no register.
  static var nobody: Int { 16 }

  /// Begins a function whose operands may have some registers.
  mutating func begin(pool: UInt16) {
    self.pool = pool
    free = pool
    owners = InlineArray<17, Int32>(repeating: -1)
    (stale, dirty, lost, saved) = (0, 0, 0, 0)
    forgetCopies()
  }

  /// Gives a register to a local.
  mutating func give(_ assignment: LocalRegisters.Assignment, slot: Int32, isKept: Bool) {
    slots[Int(assignment.register)] = slot
    locals[Int(assignment.register)] = assignment.local
    guard !isKept else { return }
    let bit: UInt16 = 1 << UInt16(assignment.register)
    lost |= bit
    if !assignment.isWrittenThrough { saved |= bit }
  }

  /// The registers that operands or rules have.
  var taken: UInt16 { pool & ~free }

  /// Takes a free register, one without a copy of a local if there is one.
  @inline(__always)
  mutating func take() -> UInt8? {
    guard free != 0 else { return nil }
    let others = free & ~copies
    let number = UInt8(truncatingIfNeeded: (others != 0 ? others : free).trailingZeroBitCount)
    free &= ~(1 << UInt16(number))
    copies &= free
    return number
  }

  /// Takes a register if it is free.
  mutating func take(_ register: UInt8) -> Bool {
    let bit: UInt16 = 1 << UInt16(register)
    guard free & bit != 0 else { return false }
    free &= ~bit
    copies &= free
    return true
  }

  /// Gives a register back, unless it is a local's.
  @inline(__always)
  mutating func release(_ register: UInt8) {
    owners[Int(register)] = -1
    free |= (1 << UInt16(register)) & pool
  }

  // Copies of locals that have no register: what a `local.set` has written may be read soon.

  /// Gives a register back that holds what has been written to a local's slot.
  mutating func release(_ register: UInt8, copyOf local: Int) {
    release(register)
    copies |= (1 << UInt16(register)) & free
    copied[Int(register)] = Int32(truncatingIfNeeded: local)
    copiedLocals |= 1 &<< UInt64(truncatingIfNeeded: local)
  }

  /// Takes a register that holds a copy of a local.
  @inline(__always)
  mutating func takeCopy(of local: Int) -> UInt8? {
    copiedLocals &>> UInt64(truncatingIfNeeded: local) & 1 == 0 ? nil : findCopy(of: local)
  }

  private mutating func findCopy(of local: Int) -> UInt8? {
    var rest = copies
    while rest != 0 {
      let number = rest.trailingZeroBitCount
      if copied[number] == Int32(truncatingIfNeeded: local) {
        free &= ~(1 << UInt16(number))
        copies &= free
        return UInt8(truncatingIfNeeded: number)
      }
      rest &= rest &- 1
    }
    return nil
  }

  /// Notes that a local gets another value.
  @inline(__always)
  mutating func forgetCopy(of local: Int) {
    if let register = takeCopy(of: local) { release(register) }
  }

  /// Notes that registers which nobody has may hold anything.
  mutating func forgetCopies() {
    copies = 0
    copiedLocals = 0
  }

  /// Whether a register is taken that no operand has.
  var isHeld: Bool {
    mutating get {
      var rest = pool & ~free
      while rest != 0 {
        if owners[rest.trailingZeroBitCount] < 0 { return true }
        rest &= rest &- 1
      }
      return false
    }
  }

  /// Of the registers that operands have, the one whose operand is deepest.
  mutating func deepest() -> UInt8? {
    var found: UInt8?
    var depth = Int32.max
    var rest = pool & ~free
    while rest != 0 {
      let number = rest.trailingZeroBitCount
      rest &= rest &- 1
      let owner = owners[number]
      if owner >= 0, owner < depth {
        depth = owner
        found = UInt8(truncatingIfNeeded: number)
      }
    }
    return found
  }
}
