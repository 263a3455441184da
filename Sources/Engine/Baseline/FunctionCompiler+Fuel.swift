import Assembler
import CExecution
import Runtime
import WebAssembly

/// Fuel, if the engine meters it: a run of instructions is paid for at once, at its start, as in the other tiers.
extension FunctionCompiler {
  /// The run that is being compiled.
  struct FuelRun {
    /// Where the cost and the count stand in the code.
    var cost: Int
    var count: Int
    var total: Int32 = 0
    var instructions: Int32 = 0
  }

  /// Starts a run of instructions.
  mutating func beginRun() {
    guard metersFuel else { return }
    closeRun()
    mark()
    let execution = takeGeneral()
    a.mov64(execution, X86.Address(instance(), Int32(CONTEXT_EXECUTION)))
    a.arithmetic(.add, wide: true, X86.Address(execution, Int32(EXECUTION_INSTRUCTIONS)), 0x7FFF_FFFF)
    let count = a.count - 4
    a.arithmetic(.sub, wide: true, X86.Address(execution, Int32(EXECUTION_FUEL)), 0x7FFF_FFFF)
    fuelRun = FuelRun(cost: a.count - 4, count: count)
    trap(.outOfFuel, if: .sign)
    release(execution)
  }

  /// Says what the run costs.
  mutating func closeRun() {
    guard let run = fuelRun else { return }
    a.patch(run.cost, run.total)
    a.patch(run.count, run.instructions)
    fuelRun = nil
  }

  /// Adds an instruction to the run.
  mutating func pay(_ instruction: InstructionInfo) {
    guard instruction.shape != .delimiter else { return }
    fuelRun?.total &+= Int32(truncatingIfNeeded: instruction.opcode.fuel)
    fuelRun?.instructions &+= 1
  }

  /// Keeps the length that an instruction works on while it does, if the guest pays for it.
  /// - Parameter length: The operand, not yet popped.
  mutating func keepLength(_ instruction: InstructionInfo, _ length: Operand) -> X86.Address? {
    guard metersFuel, instruction.opcode.fuelLengthShift != nil else { return nil }
    let place = slot(nextSlot, .i64)
    let register = takeGeneral()
    load(register, length)
    a.mov64(place, register)
    release(register)
    return place
  }

  /// Lets the guest pay for the length that an instruction has worked on.
  mutating func payLength(_ instruction: InstructionInfo, _ length: X86.Address?) {
    guard let length, let shift = instruction.opcode.fuelLengthShift else { return }
    let (execution, units) = (takeGeneral(), takeGeneral())
    a.mov64(units, length)
    if shift > 0 { a.shift(.shr, wide: true, units, by: UInt8(truncatingIfNeeded: shift)) }
    a.mov64(execution, X86.Address(instance(), Int32(CONTEXT_EXECUTION)))
    a.arithmetic(.sub, wide: true, X86.Address(execution, Int32(EXECUTION_FUEL)), units)
    trap(.outOfFuel, if: .sign)
    release(execution)
    release(units)
  }
}
