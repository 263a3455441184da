// Writes the instructions that a baseline compiler writes most, again and again, reads them back, and prints how many bytes
// and instructions that is in a second of CPU time.
//
//     assembler-benchmark

import Assembler
import Glibc

@main
struct AssemblerBenchmark {
  static func main() {
    var assembler = X86.Assembler(capacity: 1 << 22)
    let mixes: [(name: String, write: (inout X86.Assembler, Int32) -> Void)] = [
      ("registers", registers), ("memory", memory), ("vectors", vectors), ("a mix", mix),
    ]
    for (name, write) in mixes {
      var best = Double.infinity
      for _ in 0..<5 {
        assembler.removeAll()
        let start = seconds()
        var number: Int32 = 0
        while assembler.count < 1 << 22 - 4096 {
          write(&assembler, number)
          number &+= 1
        }
        best = min(best, seconds() - start)
      }
      let instructions = count(assembler)
      let megabytes = Double(assembler.count) / 1e6
      print(
        "\(name): \(Int(megabytes / best)) MB/s, \(Int(Double(instructions.count) / 1e6 / best)) million instructions/s, "
          + "\(tenths(Double(assembler.count) / Double(instructions.count))) bytes each; read back at "
          + "\(Int(megabytes / instructions.seconds)) MB/s")
    }
    arm64()
  }

  private static func arm64() {
    var assembler = ARM64.Assembler(capacity: 1 << 22)
    var best = Double.infinity
    for _ in 0..<5 {
      assembler.removeAll()
      let start = seconds()
      var number = 0
      while assembler.count < 1 << 22 - 4096 {
        mix(&assembler, number)
        number += 1
      }
      best = min(best, seconds() - start)
    }
    let start = seconds()
    for index in 0..<assembler.count / 4 where ARM64.decode(assembler.word(at: index)) == nil {
      fatalError("refused at \(index)")
    }
    let megabytes = Double(assembler.count) / 1e6
    print("a mix for AArch64: \(Int(megabytes / best)) MB/s; read back at \(Int(megabytes / (seconds() - start))) MB/s")
  }

  @inline(never)
  private static func mix(_ assembler: inout ARM64.Assembler, _ number: Int) {
    let (a, b) = (ARM64.GeneralRegister(UInt8(number & 15)), ARM64.GeneralRegister(UInt8(number >> 2 & 15)))
    let (v, w) = (ARM64.VectorRegister(UInt8(number & 31)), ARM64.VectorRegister(UInt8(number >> 3 & 31)))
    assembler.ldr64(a, .frame, 8 * (number & 31))
    assembler.add32(a, a, b)
    assembler.ldr32(b, ARM64.GeneralRegister(28), a, uxtwScaled: false)
    assembler.subs32(.zero, a, b)
    assembler.csinc32(a, .zero, .zero, .ne)
    assembler.movz32(b, number & 0xFFFF)
    assembler.str64(a, .frame, 8 * (number & 31))
    assembler.ldrD(v, .frame, 8 * (number & 31))
    assembler.faddD(v, v, w)
    assembler.add4s(v, v, w)
  }

  /// CPU time of this thread.
  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  /// How many instructions the code has, and how long it takes to read them.
  private static func count(_ assembler: borrowing X86.Assembler) -> (count: Int, seconds: Double) {
    assembler.withBytes { bytes in
      let start = seconds()
      var place = 0
      var count = 0
      while place < bytes.count {
        guard let instruction = X86.decode(bytes, at: place) else { fatalError("refused at \(place)") }
        place += instruction.length
        count += 1
      }
      return (count, seconds() - start)
    }
  }

  /// A register that is not the stack pointer.
  private static func register(_ number: Int32) -> X86.GeneralRegister {
    let number = UInt8(truncatingIfNeeded: number) & 15
    return X86.GeneralRegister(number == 4 ? 5 : number)
  }

  @inline(never)
  private static func registers(_ assembler: inout X86.Assembler, _ number: Int32) {
    let (a, b) = (register(number), register(number >> 2))
    assembler.mov32(a, b)
    assembler.add32(a, b)
    assembler.sub64(b, a)
    assembler.and32(a, 15)
    assembler.cmp32(a, b)
    assembler.set(.less, b)
    assembler.movzx32From8(b, b)
    assembler.imul32(a, b)
    assembler.shl32(a, 5)
    assembler.xor32(b, b)
  }

  @inline(never)
  private static func memory(_ assembler: inout X86.Assembler, _ number: Int32) {
    let (a, b) = (register(number), register(number >> 2))
    assembler.mov32(a, X86.Address(.rbp, -8 * (number & 31)))
    assembler.mov64(b, X86.Address(.r14, index: a, number & 0xFFF))
    assembler.mov64(X86.Address(.rbp, -8 * (number & 63)), b)
    assembler.add32(a, X86.Address(.rbp, -8 * (number & 31)))
    assembler.movzx32From8(a, X86.Address(.r14, index: b))
    assembler.lea32(a, X86.Address(a, index: b, scale: .four, 16))
    assembler.mov32(X86.Address(.r14, index: a, 4), b)
    assembler.cmp32(X86.Address(.rbp, -16), 100)
  }

  @inline(never)
  private static func vectors(_ assembler: inout X86.Assembler, _ number: Int32) {
    let a = X86.VectorRegister(UInt8(truncatingIfNeeded: number))
    let b = X86.VectorRegister(UInt8(truncatingIfNeeded: number >> 3))
    assembler.vmovsd(a, X86.Address(.rbp, -8 * (number & 31)))
    assembler.vaddsd(a, a, b)
    assembler.vmulsd(b, a, X86.Address(.r14, index: register(number), 8))
    assembler.vpaddd(a, b, a)
    assembler.vpshufb(a, a, b)
    assembler.vmovdqu(X86.Address(.rbp, -16 * (number & 31)), a)
    assembler.vucomisd(a, b)
    assembler.vcvttsd2si64(register(number), a)
  }

  @inline(never)
  private static func mix(_ assembler: inout X86.Assembler, _ number: Int32) {
    let label = assembler.label()
    registers(&assembler, number)
    assembler.j(.aboveOrEqual, label)
    memory(&assembler, number)
    vectors(&assembler, number)
    assembler.bind(label)
  }
}
