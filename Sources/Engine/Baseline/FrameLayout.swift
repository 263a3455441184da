import Assembler
import CNative
import MachineCode

/// Where a function's frame has what: the registers that it keeps for its caller, then the context, the base of memory 0 and the
/// pointer to the results, then locals, then operands. All below `rbp`.
struct FrameLayout {
  /// The registers that are kept, in the order of their places (`NativeFrame.saved`).
  static var keptOrder: InlineArray<3, Kept> {
    [Kept(register: .r15, bit: 1), Kept(register: .r12, bit: 8), Kept(register: .rbx, bit: 16)]
  }

  /// A register that is kept, and what says so in `saved`.
  struct Kept {
    var register: X86.GeneralRegister
    var bit: UInt16
  }

  /// Which registers are kept, as `NativeFrame.saved` says it.
  private(set) var saved: UInt16 = 0
  /// How far down the locals go, in bytes.
  private(set) var localsEnd: Int32 = 0
  /// How many slots of operands there are.
  private var slotCount: Int32 = 0
  /// Where the distance stands by which the stack pointer goes down.
  var subtraction = 0

  /// Where the number of its words stands, if it is zeroed at first.
  var wordCount: Int?

  private var savedSize: Int32 { Int32(saved.nonzeroBitCount) * 8 }

  var context: Int32 { -savedSize - 8 }
  var memory: Int32 { -savedSize - 16 }
  var results: Int32 { -savedSize - 24 }

  mutating func begin(saved: UInt16) {
    self = FrameLayout()
    self.saved = saved
    localsEnd = savedSize + 24
  }

  /// Makes room for a local of some bytes.
  /// - Returns: Where it is, from `rbp`.
  mutating func addLocal(_ size: Int32) -> Int32 {
    localsEnd += size
    return -localsEnd
  }

  /// Where a value in some operand slots is, from `rbp`.
  mutating func place(ofSlot number: Int32, count: Int32) -> Int32 {
    slotCount = max(slotCount, number + count)
    return -localsEnd - (number + count) * 8
  }

  /// How far the stack pointer is below `rbp`.
  var depth: Int32 { localsEnd + slotCount * 8 }

  var unwound: UnwoundFrame { UnwoundFrame(depth: UInt32(depth), saved: saved) }
}

/// What who walks the stack needs to know of a function.
struct UnwoundFrame {
  var depth: UInt32
  var saved: UInt16
}
