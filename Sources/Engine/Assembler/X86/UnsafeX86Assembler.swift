// Unsafe: bytes are written through raw pointers.
//
// Sound because every method that writes reserves 32 bytes first, and none writes more: the longest instruction has 15 bytes,
// and each of its parts is written by a store of eight bytes, of which the last begins before the sixteenth. Patches go to
// places that have been written. The buffer has one owner, which cannot be copied: the assembler or, in `array`, the array that is
// being made, whose initialiser the assembler does not outlive unless its caller takes it away, which `array` forbids.

#if canImport(Glibc)
  import Glibc
#endif

extension X86 {
  /// Writes machine code.
  ///
  /// A method for each row of the table writes that encoding and no other, with the shortest displacement and without a prefix
  /// that is not needed. Methods without the width of their immediate choose the shortest.
  ///
  /// Code that grows beyond `maximumSize` is not kept, and `isTooLarge` says so: whoever compiles what a guest brings looks
  /// at that before it uses the code.
  @safe
  public struct Assembler: ~Copyable {
    private var start: UnsafeMutableRawPointer
    private var cursor: UnsafeMutableRawPointer
    /// Where there are 32 bytes left.
    private var limit: UnsafeMutableRawPointer
    /// Whether the memory is the assembler's.
    private var isOwner = true
    /// Whether code was thrown away since it grew beyond `maximumSize`.
    public private(set) var isTooLarge = false
    /// For each label where it is, or, negated, the last place that waits for it.
    private var labels: UnsafeMutablePointer<Int32>
    private var labelCapacity = 64
    private var labelCount = 0
    var constants: [Constant: Label] = [:]

    /// How many bytes of code there may be.
    public static var maximumSize: Int { 1 << 28 }

    /// How many bytes a method may write after one look at the limit.
    private static var reserve: Int { 32 }

    /// Makes one that has written nothing.
    /// - Parameter capacity: How many bytes there is room for at first.
    public init(capacity: Int = 1 << 16) {
      let capacity = max(capacity, 256)
      unsafe labels = .allocate(capacity: labelCapacity)
      unsafe start = .allocate(byteCount: capacity, alignment: 16)
      unsafe cursor = start
      unsafe limit = start + (capacity - Self.reserve)
    }

    private init(borrowing memory: UnsafeMutableRawBufferPointer, start: UnsafeMutableRawPointer) {
      unsafe labels = .allocate(capacity: labelCapacity)
      unsafe self.start = start
      unsafe cursor = start
      unsafe limit = start + (memory.count - Self.reserve)
      isOwner = false
    }

    /// Makes an array of code that is written into the array's own memory as long as that is enough: a copy of a megabyte has the
    /// system find 256 pages more.
    /// - Parameters:
    ///   - capacity: How many bytes there is room for at first; pages that are not written cost nothing.
    ///   - expected: How many bytes of code there will be at least.
    ///   - body: Writes the code. It may swap the assembler with another one, but has to put it back.
    public static func array<Value>(
      capacity: Int, expected: Int = 0, _ body: (inout Assembler) -> Value
    ) -> (code: [UInt8], value: Value) {
      var value: Value?
      var outgrown: [UInt8]?
      let code = unsafe [UInt8](unsafeUninitializedCapacity: max(capacity, 256)) { memory, count in
        guard let start = memory.baseAddress else { return }
        unsafe preparePages(UnsafeMutableRawPointer(start), memory.count, expected: min(expected, memory.count))
        var assembler = unsafe Assembler(
          borrowing: UnsafeMutableRawBufferPointer(memory), start: UnsafeMutableRawPointer(start))
        value = body(&assembler)
        if assembler.isOwner { outgrown = assembler.bytes } else { count = assembler.count }
      }
      guard let value else { preconditionFailure("an array has memory") }
      return (outgrown ?? code, value)
    }

    /// Asks for large pages, and for those before the first of them at once: those that much code is written to come one by one
    /// otherwise, each after a fault. A system that does neither is as slow as without.
    private static func preparePages(_ start: UnsafeMutableRawPointer, _ size: Int, expected: Int) {
      #if canImport(Glibc)
        func advise(_ first: UInt, _ end: UInt, pageSize: UInt, _ advice: Int32) {
          let first = (first + pageSize - 1) & ~(pageSize - 1)
          let end = end & ~(pageSize - 1)
          guard first < end else { return }
          _ = unsafe madvise(UnsafeMutableRawPointer(bitPattern: first), Int(end - first), advice)
        }
        let (start, large) = (UInt(bitPattern: start), UInt(1) << 21)
        advise(start, start + UInt(size), pageSize: large, MADV_HUGEPAGE)
        guard expected >= 1 << 16 else { return }
        // MADV_POPULATE_WRITE, since Linux 5.14.
        advise(start, min(start + UInt(expected), (start + large - 1) & ~(large - 1)), pageSize: 1 << 12, 23)
      #endif
    }

    deinit {
      unsafe labels.deallocate()
      if isOwner { unsafe start.deallocate() }
    }

    /// How many bytes were written.
    public var count: Int { unsafe cursor - start }

    /// Throws all code away, and all labels and constants, but keeps the memory.
    public mutating func removeAll() {
      unsafe cursor = start
      labelCount = 0
      constants.removeAll(keepingCapacity: true)
      isTooLarge = false
    }

    /// What was written.
    public var bytes: [UInt8] { unsafe Array(UnsafeRawBufferPointer(start: start, count: count)) }

    /// The bytes without a copy of them.
    /// - Parameter body: Must not keep what it is given.
    public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
      body(
        unsafe Span(_unsafeStart: UnsafePointer(start.assumingMemoryBound(to: UInt8.self)), count: count))
    }

    @inline(never)
    private mutating func grow() {
      let count = unsafe cursor - start
      let capacity = 2 * (unsafe limit - start + Self.reserve)
      guard capacity <= Self.maximumSize else {
        isTooLarge = true
        return unsafe cursor = start + Self.reserve
      }
      let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
      unsafe larger.copyMemory(from: start, byteCount: count)
      if isOwner { unsafe start.deallocate() }
      isOwner = true
      unsafe start = larger
      unsafe cursor = larger + count
      unsafe limit = larger + (capacity - Self.reserve)
    }

    private mutating func reserve() {
      if unsafe cursor > limit { grow() }
    }

    private mutating func append(_ bytes: UInt64, bits: UInt64) {
      // The cursor might be among the bytes that are stored, for all that is known: it is not read again.
      let place = unsafe cursor
      unsafe place.storeBytes(of: bytes.littleEndian, as: UInt64.self)
      unsafe cursor = place + Int(truncatingIfNeeded: bits >> 3)
    }

    // The parts of instructions. A code holds the bytes of the opcode, from bit 24 the number of their bits, from bit 32 the
    // prefix, from bit 40 REX, and bits 48 and 49 say whether the operands in the middle and at the end of ModRM have 8 bits.

    /// Bytes that no operand changes.
    mutating func plain(_ bytes: UInt64, _ count: UInt64) {
      reserve()
      append(bytes, bits: count * 8)
    }

    /// The prefix `lock`.
    mutating func lock() {
      reserve()
      append(0xF0, bits: 8)
    }

    /// Prefixes and opcode before ModRM, or with ModRM as its last byte.
    private mutating func head(_ code: UInt64, _ opcode: UInt64, _ bits: UInt64, rex: UInt64) {
      var word = opcode
      var bits = bits
      if rex != 0 {
        word = word << 8 | rex | 0x40
        bits += 8
      }
      if code & 0xFF << 32 != 0 {
        word = word << 8 | code >> 32 & 0xFF
        bits += 8
      }
      append(word, bits: bits)
    }

    /// An instruction of which a register stands in the opcode.
    @inline(never)
    mutating func inOpcode(_ code: UInt64, _ register: UInt8) {
      reserve()
      let bits = code >> 24 & 0xFF
      let opcode = code & 0xFF_FFFF | UInt64(register & 7) << (bits - 8)
      head(code, opcode, bits, rex: code >> 40 & 0xFF | UInt64(register >> 3))
    }

    /// What a code has that most do not: a prefix, or operands of 8 bits.
    private static var rarities: UInt64 { 3 << 48 | 0xFF << 32 }

    /// An instruction with two registers, or one and three bits of the opcode.
    @inline(never)
    mutating func registers(_ code: UInt64, _ middle: UInt8, _ last: UInt8) {
      guard unsafe code & Self.rarities == 0 && cursor <= limit else { return rareRegisters(code, middle, last) }
      let bits = code >> 24 & 0xFF
      let modRM = UInt64(0xC0 | (middle & 7) << 3 | last & 7)
      let rex = code >> 40 & 0xFF | UInt64(middle >> 3) << 2 | UInt64(last >> 3)
      let word = code & 0xFF_FFFF | modRM &<< bits
      let hasREX = (rex &+ 0xFF) >> 8
      append(word &<< (hasREX << 3) | rex | hasREX << 6, bits: bits &+ 8 &+ hasREX << 3)
    }

    @inline(never)
    private mutating func rareRegisters(_ code: UInt64, _ middle: UInt8, _ last: UInt8) {
      reserve()
      let bits = code >> 24 & 0xFF
      let modRM = 0xC0 | (middle & 7) << 3 | last & 7
      var rex = code >> 40 & 0xFF | UInt64(middle >> 3) << 2 | UInt64(last >> 3)
      // Without a REX, 4 to 7 would be `ah` to `bh`.
      if code >> 48 & 1 != 0, middle >= 4 { rex |= 0x40 }
      if code >> 48 & 2 != 0, last >= 4 { rex |= 0x40 }
      head(code, code & 0xFF_FFFF | UInt64(modRM) << bits, bits + 8, rex: rex)
    }

    /// An instruction with memory.
    /// - Parameter trailing: How many bytes follow the displacement.
    @inline(never)
    mutating func memory(_ code: UInt64, _ middle: UInt8, _ address: Address, _ trailing: UInt8) {
      let bits = address.bits
      guard unsafe code & Self.rarities | bits & Address.withoutBase == 0 && cursor <= limit else {
        return rareMemory(code, middle, address, trailing)
      }
      let rex = code >> 40 & 0xFF | UInt64(middle >> 3) << 2 | bits >> 48 & 3
      // Without branches: whether there is a REX cannot be foreseen.
      let hasREX = (rex &+ 0xFF) >> 8
      let head = (code & 0xFF_FFFF) &<< (hasREX << 3) | rex | hasREX << 6
      let headSize = Int(truncatingIfNeeded: (code >> 24 & 0xFF) >> 3 &+ hasREX)
      let (tail, tailBits) = Self.place(bits, UInt64(middle & 7) << 3)
      let place = unsafe cursor
      unsafe place.storeBytes(of: head.littleEndian, as: UInt64.self)
      unsafe (place + headSize).storeBytes(of: tail.littleEndian, as: UInt64.self)
      unsafe cursor = place + headSize + Int(truncatingIfNeeded: tailBits >> 3)
    }

    @inline(never)
    private mutating func rareMemory(_ code: UInt64, _ middle: UInt8, _ address: Address, _ trailing: UInt8) {
      reserve()
      var rex = code >> 40 & 0xFF | UInt64(middle >> 3) << 2 | address.rex
      if code >> 48 & 1 != 0, middle >= 4 { rex |= 0x40 }
      head(code, code & 0xFF_FFFF, code >> 24 & 0xFF, rex: rex)
      place(address, middle, trailing)
    }

    /// An instruction with a VEX prefix and registers. The code has the opcode, from bit 8 what of the prefix's last byte does
    /// not depend on operands, and from bit 16 the number of the opcode's map.
    @inline(never)
    mutating func vexRegisters(_ code: UInt64, _ middle: UInt8, _ second: UInt8, _ last: UInt8) {
      reserve()
      let modRM = UInt64(0xC0 | (middle & 7) << 3 | last & 7)
      let third = code >> 8 & 0xFF | UInt64(~second & 15) << 3
      let tail = code & 0xFF | modRM << 8
      if last < 8, code & 0xFF_8000 == 1 << 16 {
        append(0xC5 | (third | UInt64(~middle & 8) << 4) << 8 | tail << 16, bits: 32)
      } else {
        let first = code >> 16 & 0xFF | UInt64(~middle & 8) << 4 | 0x40 | UInt64(~last & 8) << 2
        append(0xC4 | first << 8 | third << 16 | tail << 24, bits: 40)
      }
    }

    /// An instruction with a VEX prefix and memory.
    @inline(never)
    mutating func vexMemory(_ code: UInt64, _ middle: UInt8, _ second: UInt8, _ address: Address, _ trailing: UInt8) {
      reserve()
      let rex = address.rex
      let third = code >> 8 & 0xFF | UInt64(~second & 15) << 3
      if rex == 0, code & 0xFF_8000 == 1 << 16 {
        append(0xC5 | (third | UInt64(~middle & 8) << 4) << 8 | (code & 0xFF) << 16, bits: 24)
      } else {
        let first = code >> 16 & 0xFF | UInt64(~middle & 8) << 4 | (~rex & 3) << 5
        append(0xC4 | first << 8 | third << 16 | (code & 0xFF) << 24, bits: 32)
      }
      place(address, middle, trailing)
    }

    /// ModRM, SIB and the displacement.
    @inline(__always)
    private mutating func place(_ address: Address, _ middle: UInt8, _ trailing: UInt8) {
      let middle = UInt64(middle & 7) << 3
      guard address.bits & Address.withoutBase == 0 else { return placeWithoutBase(address, middle, trailing) }
      let (bytes, bits) = Self.place(address.bits, middle)
      append(bytes, bits: bits)
    }

    /// ModRM, SIB and the displacement of an address with a base.
    @inline(__always)
    private static func place(_ address: UInt64, _ middle: UInt64) -> (bytes: UInt64, bits: UInt64) {
      let displacement = address & 0xFFFF_FFFF
      let isShort = Int64(Int8(truncatingIfNeeded: displacement)) == Int64(Int32(truncatingIfNeeded: displacement))
      // Without a displacement, `rbp` and `r13` would mean that there is no base.
      let mode: UInt64 = address & (0xFFFF_FFFF | Address.hasDisplacement) == 0 ? 0 : isShort ? 1 : 2
      let size = mode == 2 ? 32 : mode * 8
      let sibSize = address >> 32 & 8
      let bytes = mode << 6 | middle | address >> 32 & 7 | (address >> 40 & 0xFF) << 8 | displacement &<< (8 &+ sibSize)
      return (bytes, 8 &+ sibSize &+ size)
    }

    private mutating func placeWithoutBase(_ address: Address, _ middle: UInt64, _ trailing: UInt8) {
      let bits = address.bits
      let displacement = bits & 0xFFFF_FFFF
      if bits & Address.noBase != 0 {
        append(middle | 4 | (bits >> 40 & 0xFF) << 8 | displacement << 16, bits: 48)
      } else {
        append(middle | 5, bits: 8)
        if bits & Address.label != 0 {
          distance(to: Label(index: UInt32(truncatingIfNeeded: displacement)), trailing: trailing)
        } else {
          append(displacement, bits: 32)
        }
      }
    }

    mutating func immediate(_ value: UInt8) { append(UInt64(value), bits: 8) }
    mutating func immediate(_ value: Int8) { append(UInt64(UInt8(bitPattern: value)), bits: 8) }
    mutating func immediate(_ value: UInt16) { append(UInt64(value), bits: 16) }
    mutating func immediate(_ value: Int16) { append(UInt64(UInt16(bitPattern: value)), bits: 16) }
    mutating func immediate(_ value: Int32) { append(UInt64(UInt32(bitPattern: value)), bits: 32) }
    mutating func immediate(_ value: Int64) { append(UInt64(bitPattern: value), bits: 64) }

    /// Appends bytes that are no instructions.
    public mutating func data(_ bytes: UInt64, count: Int) {
      reserve()
      append(bytes, bits: UInt64(truncatingIfNeeded: count & 15) * 8)
    }

    // Labels.

    /// Makes a label with a state: where it is, or, negated, the last place that waits for it.
    mutating func label(_ state: Int32) -> Label {
      if labelCount == labelCapacity { growLabels() }
      unsafe (labels + labelCount).initialize(to: state)
      labelCount &+= 1
      return Label(index: UInt32(truncatingIfNeeded: labelCount &- 1))
    }

    @inline(never)
    private mutating func growLabels() {
      let larger = UnsafeMutablePointer<Int32>.allocate(capacity: labelCapacity * 2)
      unsafe larger.initialize(from: labels, count: labelCount)
      unsafe labels.deallocate()
      unsafe labels = larger
      labelCapacity *= 2
    }

    /// Where a label is, or, negated, the last place that waits for it.
    func state(of label: Label) -> Int32 {
      precondition(Int(label.index) < labelCount, "the label is another assembler's")
      return unsafe labels[Int(label.index)]
    }

    private mutating func set(_ label: Label, _ state: Int32) { unsafe labels[Int(label.index)] = state }

    /// Whether every label is bound.
    var areLabelsBound: Bool {
      for index in 0..<labelCount { if unsafe labels[index] < 0 { return false } }
      return true
    }

    /// Appends the distance to a label from behind `trailing` bytes that follow it.
    ///
    /// While the label is not bound, the places that wait for it are a list: each has the link to the one before, which is its
    /// position and in the lowest three bits what follows it.
    mutating func distance(to label: Label, trailing: UInt8) {
      let position = count
      let state = state(of: label)
      if state >= 0 {
        append(UInt64(UInt32(truncatingIfNeeded: Int(state) - position - 4 - Int(trailing))), bits: 32)
      } else {
        append(UInt64(UInt32(bitPattern: ~state)), bits: 32)
        set(label, ~(Int32(truncatingIfNeeded: position) << 3 | Int32(trailing)))
      }
    }

    /// Appends the distance to a label from behind the four bytes that hold it: an entry of a table of places.
    public mutating func distance(to label: Label) {
      reserve()
      distance(to: label, trailing: 0)
    }

    /// Says that a label is here.
    /// - Precondition: It is bound once.
    public mutating func bind(_ label: Label) {
      let state = state(of: label)
      precondition(state < 0, "the label is bound twice")
      let here = count
      set(label, Int32(truncatingIfNeeded: here))
      var link = Int(~state)
      while link != 0, !isTooLarge {
        let place = unsafe start + link >> 3
        let next = Int(Int32(littleEndian: unsafe place.loadUnaligned(as: Int32.self)))
        let distance = here - link >> 3 - 4 - link & 7
        unsafe place.storeBytes(of: Int32(truncatingIfNeeded: distance).littleEndian, as: Int32.self)
        link = next
      }
    }

    /// Writes four bytes over those at a place.
    /// - Parameters:
    ///   - position: The first byte.
    ///   - value: What is written.
    public mutating func patch(_ position: Int, _ value: Int32) {
      guard !isTooLarge else { return }
      precondition(position >= 0 && position + 4 <= count, "there are no four bytes at \(position)")
      unsafe (start + position).storeBytes(of: value.littleEndian, as: Int32.self)
    }

    /// Writes a byte over that at a place.
    /// - Parameters:
    ///   - position: Where.
    ///   - value: What is written.
    public mutating func patch(_ position: Int, _ value: Int8) {
      guard !isTooLarge else { return }
      precondition(position >= 0 && position < count, "there is no byte at \(position)")
      unsafe (start + position).storeBytes(of: value, as: Int8.self)
    }
  }
}

extension X86.Address {
  /// The bits of REX or VEX that base and index have: B and X.
  var rex: UInt64 { bits >> 48 & 3 }
}
