#if arch(x86_64)
  import Glibc

  @testable import Assembler

  /// What an instruction works on.
  struct MachineState: Equatable {
    /// By number; the stack pointer's is not used.
    var general = [UInt64](repeating: 0, count: 16)
    /// The flags as `pushfq` gives them.
    var flags: UInt64 = 0
    /// Four words a register, by number.
    var vectors = [UInt64](repeating: 0, count: 64)
    /// Four words of them are those at the address.
    var memory = [UInt64](repeating: 0, count: 12)

    /// Which of `memory` the address begins with.
    static var firstWord: Int { 4 }
  }

  /// Executes single instructions.
  ///
  /// Unsafe: machine code is called. Sound because each piece saves and restores the registers that its caller keeps, because the
  /// instructions come from the assembler and do not leave their piece, and because they have one address, in `base`.
  final class Execution {
    /// The register that has the address of `MachineState.memory`.
    static var base: X86.GeneralRegister { .r11 }

    private let code: UnsafeMutableRawPointer
    private let size: Int
    private let state: UnsafeMutablePointer<UInt64>
    private let memory: UnsafeMutablePointer<UInt64>
    private var positions: [Int] = []

    init?(_ instructions: [X86.Instruction]) {
      var assembler = X86.Assembler(capacity: 1 << 20)
      for instruction in instructions {
        positions.append(assembler.count)
        Self.write(instruction, &assembler)
      }
      let bytes = assembler.finish()
      size = (bytes.count + 4095) & ~4095
      guard let code = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), code != MAP_FAILED
      else {
        return nil
      }
      bytes.withUnsafeBytes { code.copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: bytes.count) }
      guard mprotect(code, size, PROT_READ | PROT_EXEC) == 0 else { return nil }
      self.code = code
      let words = UnsafeMutableRawPointer.allocate(byteCount: 1024, alignment: 64)
      words.initializeMemory(as: UInt64.self, repeating: 0, count: 128)
      state = words.assumingMemoryBound(to: UInt64.self)
      memory = state + 96
    }

    deinit {
      munmap(code, size)
      state.deallocate()
    }

    private static let saved: [X86.GeneralRegister] = [.rbx, .rbp, .r12, .r13, .r14, .r15]

    /// A function that takes the address of a state in `rdi`.
    private static func write(_ instruction: X86.Instruction, _ a: inout X86.Assembler) {
      let state = X86.GeneralRegister.rdi
      let others = (0..<16).map { X86.GeneralRegister($0) }.filter { $0 != .rsp && $0 != state }
      func place(_ word: Int) -> X86.Address { X86.Address(state, Int32(8 * word)) }
      for register in saved { a.push(register) }
      a.push(state)
      for number in 0..<16 { a.vmovdqu256(X86.VectorRegister(UInt8(number)), place(17 + 4 * number)) }
      a.push(place(16))
      a.data(0x9D, count: 1)  // popfq
      for register in others { a.mov64(register, place(Int(register.number))) }
      a.mov64(state, place(7))
      emit(instruction, into: &a)
      a.push(state)
      a.mov64(state, X86.Address(.rsp, 8))
      a.data(0x9C, count: 1)  // pushfq
      a.pop(place(16))
      for register in others { a.mov64(place(Int(register.number)), register) }
      a.pop(.rax)
      a.mov64(place(7), .rax)
      for number in 0..<16 { a.vmovdqu256(place(17 + 4 * number), X86.VectorRegister(UInt8(number))) }
      a.vzeroupper()
      a.pop(state)
      for register in saved.reversed() { a.pop(register) }
      a.ret()
    }

    /// Executes an instruction.
    /// - Parameters:
    ///   - index: Which of those that there are.
    ///   - before: What it works on; `base` gets the address of the memory.
    /// - Returns: What it leaves.
    func run(_ index: Int, _ before: MachineState) -> MachineState {
      for number in 0..<16 { state[number] = before.general[number] }
      state[Int(Self.base.number)] = UInt64(UInt(bitPattern: memory + MachineState.firstWord))
      state[16] = before.flags
      for word in 0..<64 { state[17 + word] = before.vectors[word] }
      for word in 0..<12 { memory[word] = before.memory[word] }
      typealias Function = @convention(c) (UnsafeMutablePointer<UInt64>) -> Void
      unsafeBitCast(code + positions[index], to: Function.self)(state)
      var after = MachineState()
      for number in 0..<16 { after.general[number] = state[number] }
      after.flags = state[16]
      for word in 0..<64 { after.vectors[word] = state[17 + word] }
      for word in 0..<12 { after.memory[word] = memory[word] }
      // The address itself is not the same in each run of the tests.
      if after.general[Int(Self.base.number)] == UInt64(UInt(bitPattern: memory + MachineState.firstWord)) {
        after.general[Int(Self.base.number)] = before.general[Int(Self.base.number)]
      }
      return after
    }
  }
#endif
