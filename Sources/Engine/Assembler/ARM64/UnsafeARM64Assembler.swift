// Unsafe: words are written through pointers; enumerations are made from numbers, and a name from bytes of a static string.
//
// Sound because every word that is written has been reserved, and patches go to words that have been written. The buffer has one
// owner, which cannot be copied. The enumeration has no payloads and the raw values 0, 1, 2, …, for which Swift's layout is the
// raw value itself (a test compares every case), and the numbers and offsets come out of the generated tables.

extension ARM64 {
  /// Writes machine code.
  ///
  /// A method for each row of the table writes that instruction. Operands that no instruction can hold are mistakes of the
  /// caller and trap; a jump that does not reach its label is not, and `isOutOfReach` says so.
  @safe
  public struct Assembler: ~Copyable {
    private var start: UnsafeMutablePointer<UInt32>
    private var words = 0
    private var capacity: Int
    /// Whether code was thrown away since it grew beyond `maximumSize`.
    public private(set) var isTooLarge = false
    /// Whether a label is farther from a jump than the jump can say.
    public private(set) var isOutOfReach = false
    /// Where each label is, in words, or -1.
    private var labels: [Int32] = []
    private var fixups: [(word: Int, label: Label)] = []

    /// How many bytes of code there may be.
    public static var maximumSize: Int { 1 << 28 }

    /// Makes one that has written nothing.
    /// - Parameter capacity: How many bytes there is room for at first.
    public init(capacity: Int = 1 << 16) {
      self.capacity = max(capacity / 4, 16)
      unsafe start = .allocate(capacity: self.capacity)
    }

    deinit { unsafe start.deallocate() }

    /// How many bytes were written.
    public var count: Int { words * 4 }

    /// Throws all code and all labels away, but keeps the memory.
    public mutating func removeAll() {
      words = 0
      labels.removeAll(keepingCapacity: true)
      fixups.removeAll(keepingCapacity: true)
      isTooLarge = false
      isOutOfReach = false
    }

    /// Appends a word.
    @inline(never)
    mutating func word(_ word: UInt32) {
      if words == capacity { grow() }
      unsafe start[words] = word.littleEndian
      words += 1
    }

    @inline(never)
    private mutating func grow() {
      guard capacity * 8 <= Self.maximumSize else {
        isTooLarge = true
        words = 0
        return
      }
      let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity * 2)
      unsafe larger.initialize(from: start, count: words)
      unsafe start.deallocate()
      unsafe start = larger
      capacity *= 2
    }

    /// A word that was written.
    public func word(at index: Int) -> UInt32 {
      precondition(index >= 0 && index < words, "there is no such word")
      return UInt32(littleEndian: unsafe start[index])
    }

    /// A label that is not bound yet.
    public mutating func label() -> Label {
      labels.append(-1)
      return Label(index: labels.count - 1)
    }

    /// Says that a label is here.
    /// - Precondition: It is bound once.
    public mutating func bind(_ label: Label) {
      precondition(labels[label.index] < 0, "the label is bound twice")
      labels[label.index] = Int32(truncatingIfNeeded: words)
    }

    /// Says that the instruction that was written last leads to a label; it was written with the distance 0.
    public mutating func target(_ label: Label) { fixups.append((words - 1, label)) }

    /// Writes the distances to labels and gives out the code.
    /// - Precondition: All labels that are used are bound.
    public mutating func finish() -> [UInt8] {
      for (word, label) in fixups where !isTooLarge {
        let place = Int(labels[label.index])
        precondition(place >= 0, "a label is not bound")
        let distance = place - word
        let old = UInt32(littleEndian: unsafe start[word])
        let (lowest, width): (Int, Int) =
          switch old >> 24 {
          case 0x14...0x17, 0x94...0x97: (0, 26)
          case 0x36, 0x37, 0xB6, 0xB7: (5, 14)
          default: (5, 19)
          }
        let isAddress = old >> 24 & 0x9F == 0x10
        if isAddress ? abs(distance) >= 1 << 18 : distance >= 1 << (width - 1) || distance < -1 << (width - 1) {
          isOutOfReach = true
        } else if isAddress {
          unsafe start[word] = (old | address(distance * 4)).littleEndian
        } else {
          let bits = UInt32(truncatingIfNeeded: distance) & (1 << UInt32(width) - 1)
          unsafe start[word] = (old | bits << UInt32(lowest)).littleEndian
        }
      }
      fixups.removeAll(keepingCapacity: true)
      return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Appends a word that is no instruction.
    public mutating func data(_ value: UInt32) { word(value) }

    // The bits of operands.

    func zero(_ register: GeneralRegister, _ lowest: UInt32) -> UInt32 {
      precondition(register.number < 32, "the stack pointer cannot stand here")
      return UInt32(register.number) << lowest
    }

    func vector(_ register: VectorRegister, _ lowest: UInt32) -> UInt32 { UInt32(register.number) << lowest }

    func stack(_ register: GeneralRegister, _ lowest: UInt32) -> UInt32 {
      precondition(register.number != 31, "zero cannot stand here")
      return UInt32(register.number & 31) << lowest
    }

    @inline(never)
    func unsigned(_ value: Int, _ width: Int, _ scale: Int) -> UInt32 {
      precondition(
        value >= 0 && value >> scale < 1 << width && (value >> scale) << scale == value, "the number does not fit")
      return UInt32(truncatingIfNeeded: value >> scale)
    }

    @inline(never)
    func signed(_ value: Int, _ width: Int, _ scale: Int) -> UInt32 {
      let scaled = value >> scale
      let limit = 1 << (width - 1)
      precondition(scaled >= -limit && scaled < limit && scaled << scale == value, "the number does not fit")
      return UInt32(truncatingIfNeeded: scaled) & (1 << UInt32(width) - 1)
    }

    @inline(never)
    func shift(_ shift: Shift, _ parameter: UInt8) -> UInt32 {
      precondition(shift.amount < parameter & 127 && (shift.kind < 3 || parameter >= 128), "there is no such shift")
      return UInt32(shift.kind) << 22 | UInt32(shift.amount) << 10
    }

    func amount(_ value: Int) -> UInt32 {
      precondition(0...4 ~= value, "an extended register can be shifted by 4 at most")
      return UInt32(value) << 10
    }

    @inline(never)
    func mask(_ mask: Mask, _ width: Int) -> UInt32 {
      precondition(width == 64 || mask.bits < 1 << 12, "a mask of 64 bits for 32")
      return UInt32(mask.bits) << 10
    }

    @inline(never)
    func address(_ value: Int) -> UInt32 {
      let bits = signed(value, 21, 0)
      return (bits & 3) << 29 | (bits >> 2) << 5
    }

    @inline(never)
    func bit(_ value: Int, _ width: Int) -> UInt32 {
      precondition(value >= width - 32 && value < width, "the bit has another instruction")
      return UInt32(value & 31) << 19
    }

    @inline(never)
    func rightShift(_ value: Int, _ logarithm: Int) -> UInt32 {
      let size = 1 << logarithm
      precondition(value >= 1 && value <= size, "lanes cannot be shifted so far")
      return UInt32((size - value) & (size - 1)) << 16
    }

    @inline(never)
    func splitLane(_ lane: Int, _ size: Int) -> UInt32 {
      let place = UInt32(unsigned(lane, 4 - size, 0)) << UInt32(size)
      return (place >> 3) << 30 | (place & 7) << 10
    }

    func byte(_ value: UInt8) -> UInt32 { UInt32(value >> 5) << 16 | UInt32(value & 31) << 5 }
  }
}

extension ARM64.Opcode {
  /// The row with a number that the generated tables hold, which are those of the enumeration's cases.
  init(number: UInt16) { self = unsafe unsafeBitCast(number, to: ARM64.Opcode.self) }

  /// The name, as LLVM writes it where it uses no aliases.
  public var mnemonic: String {
    let number = Int(arm64MnemonicNumbers[Int(rawValue)])
    let start = Int(arm64MnemonicOffsets[number])
    let end = Int(arm64MnemonicOffsets[number + 1])
    let bytes = unsafe UnsafeBufferPointer(start: arm64MnemonicBytes.utf8Start + start, count: end - start)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
