/// Machine code of x86-64: what writes it, what reads it back, and what shows it.
///
/// All of it comes from the rows of `EncodingTable/X86`; the generated sources hold a method of `Assembler` for each row.
///
///     var assembler = X86.Assembler()
///     assembler.mov32(.rax, imm32: 42)
///     assembler.ret()
///     let code = assembler.finish()  // [0xB8, 42, 0, 0, 0, 0xC3]
public enum X86 {}
