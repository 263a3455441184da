import Assembler
import CExecution
import CNative
import MachineCode
import Runtime
import WebAssembly

/// Counters that tell which functions are hot, and what happens then: the runtime is told, and if there is better code that begins
/// in the loop, it takes over the activation.
extension FunctionCompiler {
  /// A loop that may be left for better code.
  struct HotLoop {
    var call: SlowCall
    /// Where the loop stands in the function's body.
    var loop: Int
    /// The operands that are not in their slots: constants, and what the label's register carries.
    var operands: [Operand]
    /// Where the code is found that takes over.
    var found: X86.Address
  }

  /// How many iterations of a loop a call counts as much as.
  private static var callWeight: Int32 { 8 }

  private var isCounting: Bool {
    if case .table(let isCounting) = linkage { return isCounting }
    return false
  }

  /// Subtracts from the function's counter; the sign flag then says whether the function is hot.
  private mutating func count(_ weight: Int32) {
    a.arithmetic(.sub, wide: false, X86.Address(relative: 0), weight)
    // The number that is subtracted stands in the last byte.
    counterUses.append((a.count - 5, 1, position))
  }

  /// Counts a call.
  mutating func countEntry() {
    guard isCounting else { return }
    mark(bodyStart)
    count(Self.callWeight)
    callSlowly(if: .sign, NATIVE_HOT, [.constant(UInt64(position)), .constant(0)], result: nil)
  }

  /// Counts an iteration of the loop that begins here.
  /// - Parameter parameters: How many operands it takes.
  mutating func countLoop(_ parameters: Int) {
    guard isCounting else { return }
    mark()
    count(1)
    let loop = offset - bodyStart
    var call = slowCall(NATIVE_HOT, [.constant(UInt64(position)), .constant(UInt64(loop + 1))], result: nil)
    call.offset = offset
    a.j(.sign, call.label)
    a.bind(call.back)
    var others: [Operand] = []
    for index in 0..<operands.count {
      let operand = operands[index]
      if case .slot = operand.place { continue }
      others.append(operand)
    }
    stubs.append(.hot(HotLoop(call: call, loop: loop, operands: others, found: slot(nextSlot, .i64))))
  }

  /// Tells the runtime of a hot loop, and goes on in the code that it finds, if it does.
  mutating func runHotLoop(_ loop: HotLoop) {
    callSlowly(loop.call, result: loop.found, goesBack: false)
    a.arithmetic(.cmp, wide: true, loop.found, 0)
    a.j(.equal, loop.call.back)
    // All that the function has goes where its frame has it.
    for index in 0..<locals.count { storeHome(locals[index]) }
    for operand in loop.operands {
      let place = slot(operand.slot, operand.type)
      switch operand.place {
      case .general(let register): a.mov(wide: operand.type.isWide, place, register)
      case .vector(let register): store(register, operand.type, place)
      case .constant(let bits):
        load(.rcx, constant: bits)
        a.mov(wide: operand.type.isWide, place, .rcx)
      default: fail("an operand at a loop")
      }
    }
    if shape.returnsInMemory {
      a.mov64(.rdx, X86.Address(.rbp, frame.results))
      a.mov64(.rcx, .rbp)
    } else {
      a.mov64(.rdx, .rbp)
    }
    a.call(loop.found)
    hidden.append(a.count)
    // The results are where the function's are.
    leave()
  }

  /// Where the frames of a function have what.
  mutating func frameShape(
    of position: Int, _ decoder: inout InstructionDecoder
  ) throws(WebAssemblyError) -> FrameShape {
    let function = module.module.functions[position]
    shape = shapes[function.type]
    let bytes = module.module.bytes
    var reader = BinaryReader(bytes.span, range: function.body)
    try declareLocals(&reader, &decoder)
    placeLocals(try localRegisters(of: position))
    var places: [Int32] = []
    for index in 0..<locals.count { places.append(locals[index].slot) }
    return FrameShape(locals: places, operandsEnd: -frame.localsEnd)
  }
}
