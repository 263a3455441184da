import Runtime
import WebAssembly

/// Fuel, if the engine meters it: a run of instructions is paid for at once, at its start, as in the interpreter.
extension FunctionLowering {
  /// The run that is being lowered.
  struct FuelRun {
    /// The subtraction of the cost and the addition of the count, whose second operands are not known before the end.
    var subtraction: Value
    var addition: Value
    var cost: UInt64 = 0
    var count: UInt64 = 0
  }

  /// Starts a run of instructions.
  mutating func beginRun() {
    guard module.engine.metersFuel else { return }
    let execution = field(ContextLayout.execution)
    let fuelPlace = e.offset(execution, ContextLayout.fuel)
    let countPlace = e.offset(execution, ContextLayout.instructions)
    let subtraction = e.binary(.sub, e.load(e.i64, fuelPlace, .records), e.constant(e.i64, 1))
    let addition = e.binary(.add, e.load(e.i64, countPlace, .records), e.constant(e.i64, 1))
    e.pin(e.store(subtraction, fuelPlace, .records))
    e.pin(e.store(addition, countPlace, .records))
    trap(.outOfFuel, if: e.compare(.slt, subtraction, e.zero(e.i64)))
    fuelRun = FuelRun(subtraction: subtraction, addition: addition)
    setRun()
  }

  private func setRun() {
    guard let run = fuelRun else { return }
    e.setOperand(1, of: run.subtraction, to: e.constant(e.i64, run.cost))
    e.setOperand(1, of: run.addition, to: e.constant(e.i64, run.count))
  }

  /// Adds an instruction to the run.
  mutating func pay(_ instruction: InstructionInfo) {
    guard fuelRun != nil, instruction.shape != .delimiter else { return }
    fuelRun?.cost += UInt64(instruction.opcode.fuel)
    fuelRun?.count += 1
    setRun()
  }

  /// Lets the guest pay for the length that an instruction works on.
  func payLength(_ instruction: InstructionInfo, _ length: Value) {
    guard module.engine.metersFuel, let shift = instruction.opcode.fuelLengthShift else { return }
    let place = e.offset(field(ContextLayout.execution), ContextLayout.fuel)
    let units = e.binary(.lshr, length, e.constant(e.i64, UInt64(shift)))
    let left = e.binary(.sub, e.load(e.i64, place, .records), units)
    e.pin(e.store(left, place, .records))
    trap(.outOfFuel, if: e.compare(.slt, left, e.zero(e.i64)))
  }
}
