import Assembler
import MachineCode
import WebAssembly

/// Which locals have registers.
struct LocalRegisters {
  typealias General = X86.GeneralRegister

  /// Registers that whoever is called keeps, and those that it does not.
  static var kept: InlineArray<3, General> { [.rbx, .r12, .r15] }
  static var lost: InlineArray<4, General> { [.r10, .r11, .r13, .r14] }
  /// The vector registers of locals; nobody keeps any.
  static var vectors: ClosedRange<UInt8> { 8...15 }

  /// A register for a local.
  struct Assignment: BitwiseCopyable {
    var local: Int32 = 0
    var register: UInt8 = 0
    /// Whether each write goes to the local's slot as well; if not, it is saved before calls.
    var isWrittenThrough = false
  }

  /// A list with room for as many as there are registers.
  struct List<Element: BitwiseCopyable> {
    private var elements: InlineArray<8, Element>
    private(set) var count = 0

    init(filler: Element) { elements = InlineArray(repeating: filler) }

    var indices: Range<Int> { 0..<count }
    subscript(index: Int) -> Element { elements[index] }

    mutating func append(_ element: Element) {
      elements[count] = element
      count += 1
    }
  }

  private(set) var general = List(filler: Assignment())
  private(set) var vector = List(filler: Assignment())

  /// Gives registers to those of a function's locals that are used most.
  init(_ uses: LocalUses, of position: Int) {
    guard let function = uses[position] else { return }
    let (kept, lost) = (Self.kept, Self.lost)
    let calls = UInt64(function.calls)
    var (seen, nextKept, nextLost, nextVector) = (0, 0, 0, Self.vectors.lowerBound)
    uses.forEach(of: position) { use in
      seen += 1
      guard seen <= kept.count + lost.count else { return }
      let writes = UInt64(use.writes)
      var assignment = Assignment(local: Int32(truncatingIfNeeded: use.local))
      if calls > 0 || nextLost == lost.count, use.weight > 2, nextKept < kept.count {
        assignment.register = kept[nextKept].number
        nextKept += 1
      } else if use.weight > calls + min(writes, calls), nextLost < lost.count {
        assignment.register = lost[nextLost].number
        assignment.isWrittenThrough = writes < calls
        nextLost += 1
      } else {
        return
      }
      general.append(assignment)
    } vector: { use in
      let writes = UInt64(use.writes)
      guard use.weight > calls + min(writes, calls) else { return }
      vector.append(
        Assignment(local: Int32(truncatingIfNeeded: use.local), register: nextVector, isWrittenThrough: writes < calls))
      nextVector += 1
    }
  }
}
