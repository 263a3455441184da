import Foundation

@testable import Assembler

/// What an instruction of AArch64 works on.
struct ARM64State: Equatable {
  /// By number, 0 to 26; 27 is the address of the memory.
  var general = [UInt64](repeating: 0, count: 27)
  /// The flags, in bits 31 to 28.
  var flags: UInt64 = 0
  /// Two words a register, by number.
  var vectors = [UInt64](repeating: 0, count: 64)
  /// The address is that of the third word.
  var memory = [UInt64](repeating: 0, count: 8)

  /// In 64-bit words, of which the last is not used.
  static var size: Int { 100 }
  static var firstWord: Int { 2 }

  var words: [UInt64] { general + [flags] + vectors + memory }

  init() {}

  init(words: ArraySlice<UInt64>) {
    let words = Array(words)
    general = Array(words[0..<27])
    flags = words[27]
    vectors = Array(words[28..<92])
    memory = Array(words[92..<100])
  }
}

/// A program for Linux on AArch64 that executes instructions one after the other, each on a state of its own, and writes out all
/// states when it is through.
struct ARM64Program {
  /// The register that has the address of the memory.
  static var base: ARM64.GeneralRegister { ARM64.GeneralRegister(27) }
  private static var state: ARM64.GeneralRegister { ARM64.GeneralRegister(28) }

  /// Executes instructions.
  /// - Parameters:
  ///   - runs: What, and on which state.
  ///   - emulator: The path of `qemu-aarch64`.
  /// - Returns: What each leaves, or nil if the program does not end as it should.
  static func execute(
    _ runs: [(instruction: ARM64.Instruction, state: ARM64State)], emulator: String
  ) throws -> [ARM64State]? {
    let address: UInt64 = 0x10_0000
    let header = 120
    // The states follow the code at a multiple of a page, which is known when the code is complete; so it is written twice.
    var code = Self.code(runs.map(\.instruction), states: 0)
    let states = (UInt64(header + code.count) + 4095) & ~4095
    code = Self.code(runs.map(\.instruction), states: address + states)
    var file = [UInt8](repeating: 0, count: Int(states))
    let total = Int(states) + runs.count * ARM64State.size * 8
    file.replaceSubrange(0..<header, with: Self.header(address, entry: address + UInt64(header), size: total))
    file.replaceSubrange(header..<header + code.count, with: code)
    for run in runs {
      for word in run.state.words { file += (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) } }
    }
    let program = FileManager.default.temporaryDirectory.appendingPathComponent("apus-arm64-\(getpid())")
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("apus-arm64-\(getpid()).out")
    defer {
      try? FileManager.default.removeItem(at: program)
      try? FileManager.default.removeItem(at: output)
    }
    try Data(file).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: emulator)
    process.arguments = ["-cpu", "max", program.path]
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    let bytes = [UInt8](try Data(contentsOf: output))
    guard process.terminationStatus == 0, bytes.count == runs.count * ARM64State.size * 8 else { return nil }
    let words = stride(from: 0, to: bytes.count, by: 8).map { place in
      (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
    }
    return runs.indices.map { ARM64State(words: words[($0 * ARM64State.size)..<(($0 + 1) * ARM64State.size)]) }
  }

  private static func code(_ instructions: [ARM64.Instruction], states: UInt64) -> [UInt8] {
    var a = ARM64.Assembler(capacity: 1 << 22)
    func register(_ number: Int) -> ARM64.GeneralRegister { ARM64.GeneralRegister(UInt8(number)) }
    for (index, instruction) in instructions.enumerated() {
      set(Self.state, states + UInt64(index * ARM64State.size * 8), &a)
      for number in 0..<32 { a.ldrQ(ARM64.VectorRegister(UInt8(number)), vectorBase(number, &a), 0) }
      a.ldr64(register(0), Self.state, 27 * 8)
      a.data(0xD51B_4200)  // msr nzcv, x0
      for number in 0..<27 { a.ldr64(register(number), Self.state, number * 8) }
      a.add64(Self.base, Self.state, (92 + ARM64State.firstWord) * 8)
      a.add64(.sp, Self.base, 0)
      emit(instruction, into: &a)
      for number in 0..<27 { a.str64(register(number), Self.state, number * 8) }
      a.data(0xD53B_4200)  // mrs x0, nzcv
      a.str64(register(0), Self.state, 27 * 8)
      for number in 0..<32 { a.strQ(ARM64.VectorRegister(UInt8(number)), vectorBase(number, &a), 0) }
    }
    // write(1, states, size), as often as it takes; exit(0)
    set(register(1), states, &a)
    set(register(2), UInt64(instructions.count * ARM64State.size * 8), &a)
    let again = a.label()
    a.bind(again)
    a.movz64(register(0), 1)
    a.movz64(register(8), 64)
    a.data(0xD400_0001)
    a.add64(register(1), register(1), register(0))
    a.sub64(register(2), register(2), register(0))
    a.cbnz64(register(2), distance: 0)
    a.target(again)
    a.movz64(register(0), 0)
    a.movz64(register(8), 93)
    a.data(0xD400_0001)
    return a.finish()
  }

  /// Leaves the address of a vector register's place in register 27, since it is no multiple of 16 from the state.
  private static func vectorBase(_ number: Int, _ a: inout ARM64.Assembler) -> ARM64.GeneralRegister {
    a.add64(Self.base, Self.state, (28 + 2 * number) * 8)
    return Self.base
  }

  private static func set(_ register: ARM64.GeneralRegister, _ value: UInt64, _ a: inout ARM64.Assembler) {
    a.movz64(register, Int(value & 0xFFFF))
    a.movk64(register, Int(value >> 16 & 0xFFFF), shift: 16)
  }

  /// An ELF header and one segment that may be read, written and executed.
  private static func header(_ address: UInt64, entry: UInt64, size: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    func append(_ value: UInt64, _ count: Int) {
      bytes += (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    }
    append(2, 2)
    append(183, 2)
    append(1, 4)
    append(entry, 8)
    append(64, 8)
    append(0, 8)
    append(0, 4)
    for value in [64, 56, 1, 0, 0, 0] as [UInt64] { append(value, 2) }
    append(1, 4)
    append(7, 4)
    for value in [0, address, address, UInt64(size), UInt64(size), 0x1000] { append(value, 8) }
    return bytes
  }
}
