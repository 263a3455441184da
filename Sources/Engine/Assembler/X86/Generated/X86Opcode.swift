// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

extension X86 {
  /// A row of the table: one encoding, by its number.
  public enum Opcode: UInt16, Sendable, BitwiseCopyable, CaseIterable {
    // Moves and extensions

    /// `mov m8, r8`
    case mov8_m8_r8
    /// `mov m8, i8`
    case mov8_m8_i8
    /// `mov m16, r16`
    case mov16_m16_r16
    /// `mov m16, i16`
    case mov16_m16_i16
    /// `mov r/m32, r32`
    case mov32_rm32_r32
    /// `mov r32, m32`
    case mov32_r32_m32
    /// `mov o32, i32`
    case mov32_o32_i32
    /// `mov m32, i32`
    case mov32_m32_i32
    /// `mov r/m64, r64`
    case mov64_rm64_r64
    /// `mov r64, m64`
    case mov64_r64_m64
    /// `mov r/m64, s32`
    case mov64_rm64_s32
    /// `movabs o64, i64`
    case movabs64_o64_i64
    /// `movzx r32, r/m8`
    case movzx32From8_r32_rm8
    /// `movzx r32, r/m16`
    case movzx32From16_r32_rm16
    /// `movsx r32, r/m8`
    case movsx32From8_r32_rm8
    /// `movsx r32, r/m16`
    case movsx32From16_r32_rm16
    /// `movsx r64, r/m8`
    case movsx64From8_r64_rm8
    /// `movsx r64, r/m16`
    case movsx64From16_r64_rm16
    /// `movsxd r64, r/m32`
    case movsxd64From32_r64_rm32
    /// `lea r32, m`
    case lea32_r32_m
    /// `lea r64, m`
    case lea64_r64_m
    /// `bswap o32`
    case bswap32_o32
    /// `bswap o64`
    case bswap64_o64
    /// `cmov condition, r32, r/m32`
    case cmov32_condition_r32_rm32
    /// `cmov condition, r64, r/m64`
    case cmov64_condition_r64_rm64
    /// `set condition, r/m8`
    case set_condition_rm8
    /// `push o64`
    case push_o64
    /// `push m64`
    case push_m64
    /// `push s8`
    case push_s8
    /// `push s32`
    case push_s32
    /// `pop o64`
    case pop_o64
    /// `pop m64`
    case pop_m64

    // Arithmetic and logic

    /// `add r/m8, r8`
    case add8_rm8_r8
    /// `add r8, m8`
    case add8_r8_m8
    /// `add r/m8, i8`
    case add8_rm8_i8
    /// `add r/m16, r16`
    case add16_rm16_r16
    /// `add r16, m16`
    case add16_r16_m16
    /// `add r/m16, s8`
    case add16_rm16_s8
    /// `add r/m16, i16`
    case add16_rm16_i16
    /// `add r/m32, r32`
    case add32_rm32_r32
    /// `add r32, m32`
    case add32_r32_m32
    /// `add r/m32, s8`
    case add32_rm32_s8
    /// `add r/m32, i32`
    case add32_rm32_i32
    /// `add r/m64, r64`
    case add64_rm64_r64
    /// `add r64, m64`
    case add64_r64_m64
    /// `add r/m64, s8`
    case add64_rm64_s8
    /// `add r/m64, s32`
    case add64_rm64_s32
    /// `or r/m8, r8`
    case or8_rm8_r8
    /// `or r8, m8`
    case or8_r8_m8
    /// `or r/m8, i8`
    case or8_rm8_i8
    /// `or r/m16, r16`
    case or16_rm16_r16
    /// `or r16, m16`
    case or16_r16_m16
    /// `or r/m16, s8`
    case or16_rm16_s8
    /// `or r/m16, i16`
    case or16_rm16_i16
    /// `or r/m32, r32`
    case or32_rm32_r32
    /// `or r32, m32`
    case or32_r32_m32
    /// `or r/m32, s8`
    case or32_rm32_s8
    /// `or r/m32, i32`
    case or32_rm32_i32
    /// `or r/m64, r64`
    case or64_rm64_r64
    /// `or r64, m64`
    case or64_r64_m64
    /// `or r/m64, s8`
    case or64_rm64_s8
    /// `or r/m64, s32`
    case or64_rm64_s32
    /// `adc r/m8, r8`
    case adc8_rm8_r8
    /// `adc r8, m8`
    case adc8_r8_m8
    /// `adc r/m8, i8`
    case adc8_rm8_i8
    /// `adc r/m16, r16`
    case adc16_rm16_r16
    /// `adc r16, m16`
    case adc16_r16_m16
    /// `adc r/m16, s8`
    case adc16_rm16_s8
    /// `adc r/m16, i16`
    case adc16_rm16_i16
    /// `adc r/m32, r32`
    case adc32_rm32_r32
    /// `adc r32, m32`
    case adc32_r32_m32
    /// `adc r/m32, s8`
    case adc32_rm32_s8
    /// `adc r/m32, i32`
    case adc32_rm32_i32
    /// `adc r/m64, r64`
    case adc64_rm64_r64
    /// `adc r64, m64`
    case adc64_r64_m64
    /// `adc r/m64, s8`
    case adc64_rm64_s8
    /// `adc r/m64, s32`
    case adc64_rm64_s32
    /// `sbb r/m8, r8`
    case sbb8_rm8_r8
    /// `sbb r8, m8`
    case sbb8_r8_m8
    /// `sbb r/m8, i8`
    case sbb8_rm8_i8
    /// `sbb r/m16, r16`
    case sbb16_rm16_r16
    /// `sbb r16, m16`
    case sbb16_r16_m16
    /// `sbb r/m16, s8`
    case sbb16_rm16_s8
    /// `sbb r/m16, i16`
    case sbb16_rm16_i16
    /// `sbb r/m32, r32`
    case sbb32_rm32_r32
    /// `sbb r32, m32`
    case sbb32_r32_m32
    /// `sbb r/m32, s8`
    case sbb32_rm32_s8
    /// `sbb r/m32, i32`
    case sbb32_rm32_i32
    /// `sbb r/m64, r64`
    case sbb64_rm64_r64
    /// `sbb r64, m64`
    case sbb64_r64_m64
    /// `sbb r/m64, s8`
    case sbb64_rm64_s8
    /// `sbb r/m64, s32`
    case sbb64_rm64_s32
    /// `and r/m8, r8`
    case and8_rm8_r8
    /// `and r8, m8`
    case and8_r8_m8
    /// `and r/m8, i8`
    case and8_rm8_i8
    /// `and r/m16, r16`
    case and16_rm16_r16
    /// `and r16, m16`
    case and16_r16_m16
    /// `and r/m16, s8`
    case and16_rm16_s8
    /// `and r/m16, i16`
    case and16_rm16_i16
    /// `and r/m32, r32`
    case and32_rm32_r32
    /// `and r32, m32`
    case and32_r32_m32
    /// `and r/m32, s8`
    case and32_rm32_s8
    /// `and r/m32, i32`
    case and32_rm32_i32
    /// `and r/m64, r64`
    case and64_rm64_r64
    /// `and r64, m64`
    case and64_r64_m64
    /// `and r/m64, s8`
    case and64_rm64_s8
    /// `and r/m64, s32`
    case and64_rm64_s32
    /// `sub r/m8, r8`
    case sub8_rm8_r8
    /// `sub r8, m8`
    case sub8_r8_m8
    /// `sub r/m8, i8`
    case sub8_rm8_i8
    /// `sub r/m16, r16`
    case sub16_rm16_r16
    /// `sub r16, m16`
    case sub16_r16_m16
    /// `sub r/m16, s8`
    case sub16_rm16_s8
    /// `sub r/m16, i16`
    case sub16_rm16_i16
    /// `sub r/m32, r32`
    case sub32_rm32_r32
    /// `sub r32, m32`
    case sub32_r32_m32
    /// `sub r/m32, s8`
    case sub32_rm32_s8
    /// `sub r/m32, i32`
    case sub32_rm32_i32
    /// `sub r/m64, r64`
    case sub64_rm64_r64
    /// `sub r64, m64`
    case sub64_r64_m64
    /// `sub r/m64, s8`
    case sub64_rm64_s8
    /// `sub r/m64, s32`
    case sub64_rm64_s32
    /// `xor r/m8, r8`
    case xor8_rm8_r8
    /// `xor r8, m8`
    case xor8_r8_m8
    /// `xor r/m8, i8`
    case xor8_rm8_i8
    /// `xor r/m16, r16`
    case xor16_rm16_r16
    /// `xor r16, m16`
    case xor16_r16_m16
    /// `xor r/m16, s8`
    case xor16_rm16_s8
    /// `xor r/m16, i16`
    case xor16_rm16_i16
    /// `xor r/m32, r32`
    case xor32_rm32_r32
    /// `xor r32, m32`
    case xor32_r32_m32
    /// `xor r/m32, s8`
    case xor32_rm32_s8
    /// `xor r/m32, i32`
    case xor32_rm32_i32
    /// `xor r/m64, r64`
    case xor64_rm64_r64
    /// `xor r64, m64`
    case xor64_r64_m64
    /// `xor r/m64, s8`
    case xor64_rm64_s8
    /// `xor r/m64, s32`
    case xor64_rm64_s32
    /// `cmp r/m8, r8`
    case cmp8_rm8_r8
    /// `cmp r8, m8`
    case cmp8_r8_m8
    /// `cmp r/m8, i8`
    case cmp8_rm8_i8
    /// `cmp r/m16, r16`
    case cmp16_rm16_r16
    /// `cmp r16, m16`
    case cmp16_r16_m16
    /// `cmp r/m16, s8`
    case cmp16_rm16_s8
    /// `cmp r/m16, i16`
    case cmp16_rm16_i16
    /// `cmp r/m32, r32`
    case cmp32_rm32_r32
    /// `cmp r32, m32`
    case cmp32_r32_m32
    /// `cmp r/m32, s8`
    case cmp32_rm32_s8
    /// `cmp r/m32, i32`
    case cmp32_rm32_i32
    /// `cmp r/m64, r64`
    case cmp64_rm64_r64
    /// `cmp r64, m64`
    case cmp64_r64_m64
    /// `cmp r/m64, s8`
    case cmp64_rm64_s8
    /// `cmp r/m64, s32`
    case cmp64_rm64_s32
    /// `test r/m8, r8`
    case test8_rm8_r8
    /// `test r/m8, i8`
    case test8_rm8_i8
    /// `test r/m16, r16`
    case test16_rm16_r16
    /// `test r/m16, i16`
    case test16_rm16_i16
    /// `test r/m32, r32`
    case test32_rm32_r32
    /// `test r/m32, i32`
    case test32_rm32_i32
    /// `test r/m64, r64`
    case test64_rm64_r64
    /// `test r/m64, s32`
    case test64_rm64_s32
    /// `not r/m32`
    case not32_rm32
    /// `not r/m64`
    case not64_rm64
    /// `neg r/m32`
    case neg32_rm32
    /// `neg r/m64`
    case neg64_rm64
    /// `inc r/m32`
    case inc32_rm32
    /// `inc r/m64`
    case inc64_rm64
    /// `dec r/m32`
    case dec32_rm32
    /// `dec r/m64`
    case dec64_rm64

    // Shifts and rotations

    /// `rol r/m32`
    case rol32_rm32
    /// `rol r/m32, u8`
    case rol32_rm32_u8
    /// `rol r/m32, cl`
    case rol32CL_rm32_cl
    /// `rol r/m64`
    case rol64_rm64
    /// `rol r/m64, u8`
    case rol64_rm64_u8
    /// `rol r/m64, cl`
    case rol64CL_rm64_cl
    /// `ror r/m32`
    case ror32_rm32
    /// `ror r/m32, u8`
    case ror32_rm32_u8
    /// `ror r/m32, cl`
    case ror32CL_rm32_cl
    /// `ror r/m64`
    case ror64_rm64
    /// `ror r/m64, u8`
    case ror64_rm64_u8
    /// `ror r/m64, cl`
    case ror64CL_rm64_cl
    /// `shl r/m32`
    case shl32_rm32
    /// `shl r/m32, u8`
    case shl32_rm32_u8
    /// `shl r/m32, cl`
    case shl32CL_rm32_cl
    /// `shl r/m64`
    case shl64_rm64
    /// `shl r/m64, u8`
    case shl64_rm64_u8
    /// `shl r/m64, cl`
    case shl64CL_rm64_cl
    /// `shr r/m32`
    case shr32_rm32
    /// `shr r/m32, u8`
    case shr32_rm32_u8
    /// `shr r/m32, cl`
    case shr32CL_rm32_cl
    /// `shr r/m64`
    case shr64_rm64
    /// `shr r/m64, u8`
    case shr64_rm64_u8
    /// `shr r/m64, cl`
    case shr64CL_rm64_cl
    /// `sar r/m32`
    case sar32_rm32
    /// `sar r/m32, u8`
    case sar32_rm32_u8
    /// `sar r/m32, cl`
    case sar32CL_rm32_cl
    /// `sar r/m64`
    case sar64_rm64
    /// `sar r/m64, u8`
    case sar64_rm64_u8
    /// `sar r/m64, cl`
    case sar64CL_rm64_cl
    /// `shld r/m32, r32, u8`
    case shld32_rm32_r32_u8
    /// `shld r/m64, r64, u8`
    case shld64_rm64_r64_u8
    /// `shld r/m32, r32, cl`
    case shld32CL_rm32_r32_cl
    /// `shld r/m64, r64, cl`
    case shld64CL_rm64_r64_cl
    /// `shrd r/m32, r32, u8`
    case shrd32_rm32_r32_u8
    /// `shrd r/m64, r64, u8`
    case shrd64_rm64_r64_u8
    /// `shrd r/m32, r32, cl`
    case shrd32CL_rm32_r32_cl
    /// `shrd r/m64, r64, cl`
    case shrd64CL_rm64_r64_cl
    /// `rorx r32, r/m32, u8`
    case rorx32_r32_rm32_u8
    /// `rorx r64, r/m64, u8`
    case rorx64_r64_rm64_u8
    /// `shlx r32, r/m32, v32`
    case shlx32_r32_rm32_v32
    /// `shlx r64, r/m64, v64`
    case shlx64_r64_rm64_v64
    /// `sarx r32, r/m32, v32`
    case sarx32_r32_rm32_v32
    /// `sarx r64, r/m64, v64`
    case sarx64_r64_rm64_v64
    /// `shrx r32, r/m32, v32`
    case shrx32_r32_rm32_v32
    /// `shrx r64, r/m64, v64`
    case shrx64_r64_rm64_v64

    // Counting and single bits

    /// `popcnt r32, r/m32`
    case popcnt32_r32_rm32
    /// `popcnt r64, r/m64`
    case popcnt64_r64_rm64
    /// `tzcnt r32, r/m32`
    case tzcnt32_r32_rm32
    /// `tzcnt r64, r/m64`
    case tzcnt64_r64_rm64
    /// `lzcnt r32, r/m32`
    case lzcnt32_r32_rm32
    /// `lzcnt r64, r/m64`
    case lzcnt64_r64_rm64
    /// `bsf r32, r/m32`
    case bsf32_r32_rm32
    /// `bsf r64, r/m64`
    case bsf64_r64_rm64
    /// `bsr r32, r/m32`
    case bsr32_r32_rm32
    /// `bsr r64, r/m64`
    case bsr64_r64_rm64
    /// `bt n32, r32`
    case bt32_n32_r32
    /// `bt n64, r64`
    case bt64_n64_r64
    /// `bt r/m32, u8`
    case bt32_rm32_u8
    /// `bt r/m64, u8`
    case bt64_rm64_u8
    /// `bts r/m32, u8`
    case bts32_rm32_u8
    /// `bts r/m64, u8`
    case bts64_rm64_u8
    /// `btr r/m32, u8`
    case btr32_rm32_u8
    /// `btr r/m64, u8`
    case btr64_rm64_u8
    /// `btc r/m32, u8`
    case btc32_rm32_u8
    /// `btc r/m64, u8`
    case btc64_rm64_u8
    /// `andn r32, v32, r/m32`
    case andn32_r32_v32_rm32
    /// `andn r64, v64, r/m64`
    case andn64_r64_v64_rm64
    /// `blsr v32, r/m32`
    case blsr32_v32_rm32
    /// `blsr v64, r/m64`
    case blsr64_v64_rm64
    /// `blsmsk v32, r/m32`
    case blsmsk32_v32_rm32
    /// `blsmsk v64, r/m64`
    case blsmsk64_v64_rm64
    /// `blsi v32, r/m32`
    case blsi32_v32_rm32
    /// `blsi v64, r/m64`
    case blsi64_v64_rm64
    /// `bextr r32, r/m32, v32`
    case bextr32_r32_rm32_v32
    /// `bextr r64, r/m64, v64`
    case bextr64_r64_rm64_v64
    /// `bzhi r32, r/m32, v32`
    case bzhi32_r32_rm32_v32
    /// `bzhi r64, r/m64, v64`
    case bzhi64_r64_rm64_v64
    /// `pdep r32, v32, r/m32`
    case pdep32_r32_v32_rm32
    /// `pdep r64, v64, r/m64`
    case pdep64_r64_v64_rm64
    /// `pext r32, v32, r/m32`
    case pext32_r32_v32_rm32
    /// `pext r64, v64, r/m64`
    case pext64_r64_v64_rm64

    // Multiplication and division

    /// `imul r32, r/m32`
    case imul32_r32_rm32
    /// `imul r64, r/m64`
    case imul64_r64_rm64
    /// `imul r32, r/m32, s8`
    case imul32_r32_rm32_s8
    /// `imul r32, r/m32, i32`
    case imul32_r32_rm32_i32
    /// `imul r64, r/m64, s8`
    case imul64_r64_rm64_s8
    /// `imul r64, r/m64, s32`
    case imul64_r64_rm64_s32
    /// `mul r/m32`
    case mul32_rm32
    /// `mul r/m64`
    case mul64_rm64
    /// `imul r/m32`
    case imul32_rm32
    /// `imul r/m64`
    case imul64_rm64
    /// `div r/m32`
    case div32_rm32
    /// `div r/m64`
    case div64_rm64
    /// `idiv r/m32`
    case idiv32_rm32
    /// `idiv r/m64`
    case idiv64_rm64
    /// `cdq`
    case cdq
    /// `cqo`
    case cqo
    /// `mulx r32, v32, r/m32`
    case mulx32_r32_v32_rm32
    /// `mulx r64, v64, r/m64`
    case mulx64_r64_v64_rm64

    // Control

    /// `j condition, rel8`
    case j_condition_rel8
    /// `j condition, rel32`
    case j_condition_rel32
    /// `jmp rel8`
    case jmp_rel8
    /// `jmp rel32`
    case jmp_rel32
    /// `jmp r/m64`
    case jmp_rm64
    /// `call rel32`
    case call_rel32
    /// `call r/m64`
    case call_rm64
    /// `ret`
    case ret
    /// `ret s16`
    case ret_s16
    /// `leave`
    case leave
    /// `ud2`
    case ud2
    /// `ud1 trap`
    case ud1_trap
    /// `int3`
    case int3
    /// `nop`
    case nop
    /// `nop m16`
    case nop16_m16
    /// `nop m32`
    case nop32_m32
    /// `endbr64`
    case endbr64
    /// `prefetcht0 m8`
    case prefetcht0_m8
    /// `prefetchnta m8`
    case prefetchnta_m8

    // Atomic accesses

    /// `lock add m8, r8`
    case lockAdd8_m8_r8
    /// `lock add m16, r16`
    case lockAdd16_m16_r16
    /// `lock add m32, r32`
    case lockAdd32_m32_r32
    /// `lock add m64, r64`
    case lockAdd64_m64_r64
    /// `lock or m8, r8`
    case lockOr8_m8_r8
    /// `lock or m16, r16`
    case lockOr16_m16_r16
    /// `lock or m32, r32`
    case lockOr32_m32_r32
    /// `lock or m64, r64`
    case lockOr64_m64_r64
    /// `lock and m8, r8`
    case lockAnd8_m8_r8
    /// `lock and m16, r16`
    case lockAnd16_m16_r16
    /// `lock and m32, r32`
    case lockAnd32_m32_r32
    /// `lock and m64, r64`
    case lockAnd64_m64_r64
    /// `lock sub m8, r8`
    case lockSub8_m8_r8
    /// `lock sub m16, r16`
    case lockSub16_m16_r16
    /// `lock sub m32, r32`
    case lockSub32_m32_r32
    /// `lock sub m64, r64`
    case lockSub64_m64_r64
    /// `lock xor m8, r8`
    case lockXor8_m8_r8
    /// `lock xor m16, r16`
    case lockXor16_m16_r16
    /// `lock xor m32, r32`
    case lockXor32_m32_r32
    /// `lock xor m64, r64`
    case lockXor64_m64_r64
    /// `lock or m32, s8`
    case lockOr32_m32_s8
    /// `lock xadd m8, r8`
    case lockXadd8_m8_r8
    /// `lock xadd m16, r16`
    case lockXadd16_m16_r16
    /// `lock xadd m32, r32`
    case lockXadd32_m32_r32
    /// `lock xadd m64, r64`
    case lockXadd64_m64_r64
    /// `lock cmpxchg m8, r8`
    case lockCmpxchg8_m8_r8
    /// `lock cmpxchg m16, r16`
    case lockCmpxchg16_m16_r16
    /// `lock cmpxchg m32, r32`
    case lockCmpxchg32_m32_r32
    /// `lock cmpxchg m64, r64`
    case lockCmpxchg64_m64_r64
    /// `lock cmpxchg16b m128`
    case lockCmpxchg16b_m128
    /// `xchg m8, r8`
    case xchg8_m8_r8
    /// `xchg m16, r16`
    case xchg16_m16_r16
    /// `xchg m32, r32`
    case xchg32_m32_r32
    /// `xchg m64, r64`
    case xchg64_m64_r64
    /// `xchg r32, n32`
    case xchg32_r32_n32
    /// `xchg r64, n64`
    case xchg64_r64_n64
    /// `mfence`
    case mfence
    /// `pause`
    case pause

    // Moves of vectors

    /// `movaps x, xm128`
    case movaps_x_xm128
    /// `movaps m128, x`
    case movaps_m128_x
    /// `vmovaps x, xm128`
    case vmovaps_x_xm128
    /// `vmovaps m128, x`
    case vmovaps_m128_x
    /// `vmovaps y, ym256`
    case vmovaps256_y_ym256
    /// `vmovaps m256, y`
    case vmovaps256_m256_y
    /// `movups x, m128`
    case movups_x_m128
    /// `movups m128, x`
    case movups_m128_x
    /// `vmovups x, m128`
    case vmovups_x_m128
    /// `vmovups m128, x`
    case vmovups_m128_x
    /// `vmovups y, m256`
    case vmovups256_y_m256
    /// `vmovups m256, y`
    case vmovups256_m256_y
    /// `movdqa x, xm128`
    case movdqa_x_xm128
    /// `movdqa m128, x`
    case movdqa_m128_x
    /// `vmovdqa x, xm128`
    case vmovdqa_x_xm128
    /// `vmovdqa m128, x`
    case vmovdqa_m128_x
    /// `vmovdqa y, ym256`
    case vmovdqa256_y_ym256
    /// `vmovdqa m256, y`
    case vmovdqa256_m256_y
    /// `movdqu x, m128`
    case movdqu_x_m128
    /// `movdqu m128, x`
    case movdqu_m128_x
    /// `vmovdqu x, m128`
    case vmovdqu_x_m128
    /// `vmovdqu m128, x`
    case vmovdqu_m128_x
    /// `vmovdqu y, m256`
    case vmovdqu256_y_m256
    /// `vmovdqu m256, y`
    case vmovdqu256_m256_y
    /// `movss x, xn`
    case movss_x_xn
    /// `movss x, m32`
    case movss_x_m32
    /// `movss m32, x`
    case movss_m32_x
    /// `movsd x, xn`
    case movsd_x_xn
    /// `movsd x, m64`
    case movsd_x_m64
    /// `movsd m64, x`
    case movsd_m64_x
    /// `vmovss x, xv, xn`
    case vmovss_x_xv_xn
    /// `vmovss x, m32`
    case vmovss_x_m32
    /// `vmovss m32, x`
    case vmovss_m32_x
    /// `vmovsd x, xv, xn`
    case vmovsd_x_xv_xn
    /// `vmovsd x, m64`
    case vmovsd_x_m64
    /// `vmovsd m64, x`
    case vmovsd_m64_x
    /// `movhlps x, xn`
    case movhlps_x_xn
    /// `movlhps x, xn`
    case movlhps_x_xn
    /// `movlps x, m64`
    case movlps_x_m64
    /// `movlps m64, x`
    case movlps_m64_x
    /// `movhps x, m64`
    case movhps_x_m64
    /// `movhps m64, x`
    case movhps_m64_x
    /// `vmovhlps x, xv, xn`
    case vmovhlps_x_xv_xn
    /// `vmovlhps x, xv, xn`
    case vmovlhps_x_xv_xn
    /// `vmovlps x, xv, m64`
    case vmovlps_x_xv_m64
    /// `vmovlps m64, x`
    case vmovlps_m64_x
    /// `vmovhps x, xv, m64`
    case vmovhps_x_xv_m64
    /// `vmovhps m64, x`
    case vmovhps_m64_x
    /// `movddup x, xm64`
    case movddup_x_xm64
    /// `vmovddup x, xm64`
    case vmovddup_x_xm64
    /// `movd x, r/m32`
    case movd_x_rm32
    /// `movd r/m32, x`
    case movd_rm32_x
    /// `movq x, n64`
    case movq_x_n64
    /// `movq n64, x`
    case movq_n64_x
    /// `movq x, xm64`
    case movq_x_xm64
    /// `movq m64, x`
    case movq_m64_x
    /// `vmovd x, r/m32`
    case vmovd_x_rm32
    /// `vmovd r/m32, x`
    case vmovd_rm32_x
    /// `vmovq x, n64`
    case vmovq_x_n64
    /// `vmovq n64, x`
    case vmovq_n64_x
    /// `vmovq x, xm64`
    case vmovq_x_xm64
    /// `vmovq m64, x`
    case vmovq_m64_x
    /// `movmskps r32, xn`
    case movmskps_r32_xn
    /// `movmskpd r32, xn`
    case movmskpd_r32_xn
    /// `pmovmskb r32, xn`
    case pmovmskb_r32_xn
    /// `vmovmskps r32, xn`
    case vmovmskps_r32_xn
    /// `vmovmskpd r32, xn`
    case vmovmskpd_r32_xn
    /// `vpmovmskb r32, xn`
    case vpmovmskb_r32_xn
    /// `vpmovmskb r32, yn`
    case vpmovmskb256_r32_yn
    /// `ldmxcsr m32`
    case ldmxcsr_m32
    /// `stmxcsr m32`
    case stmxcsr_m32
    /// `vzeroupper`
    case vzeroupper

    // Floating-point arithmetic

    /// `addps x, xm128`
    case addps_x_xm128
    /// `addpd x, xm128`
    case addpd_x_xm128
    /// `vaddps x, xv, xm128`
    case vaddps_x_xv_xm128
    /// `vaddps y, yv, ym256`
    case vaddps256_y_yv_ym256
    /// `vaddpd x, xv, xm128`
    case vaddpd_x_xv_xm128
    /// `vaddpd y, yv, ym256`
    case vaddpd256_y_yv_ym256
    /// `addss x, xm32`
    case addss_x_xm32
    /// `addsd x, xm64`
    case addsd_x_xm64
    /// `vaddss x, xv, xm32`
    case vaddss_x_xv_xm32
    /// `vaddsd x, xv, xm64`
    case vaddsd_x_xv_xm64
    /// `mulps x, xm128`
    case mulps_x_xm128
    /// `mulpd x, xm128`
    case mulpd_x_xm128
    /// `vmulps x, xv, xm128`
    case vmulps_x_xv_xm128
    /// `vmulps y, yv, ym256`
    case vmulps256_y_yv_ym256
    /// `vmulpd x, xv, xm128`
    case vmulpd_x_xv_xm128
    /// `vmulpd y, yv, ym256`
    case vmulpd256_y_yv_ym256
    /// `mulss x, xm32`
    case mulss_x_xm32
    /// `mulsd x, xm64`
    case mulsd_x_xm64
    /// `vmulss x, xv, xm32`
    case vmulss_x_xv_xm32
    /// `vmulsd x, xv, xm64`
    case vmulsd_x_xv_xm64
    /// `subps x, xm128`
    case subps_x_xm128
    /// `subpd x, xm128`
    case subpd_x_xm128
    /// `vsubps x, xv, xm128`
    case vsubps_x_xv_xm128
    /// `vsubps y, yv, ym256`
    case vsubps256_y_yv_ym256
    /// `vsubpd x, xv, xm128`
    case vsubpd_x_xv_xm128
    /// `vsubpd y, yv, ym256`
    case vsubpd256_y_yv_ym256
    /// `subss x, xm32`
    case subss_x_xm32
    /// `subsd x, xm64`
    case subsd_x_xm64
    /// `vsubss x, xv, xm32`
    case vsubss_x_xv_xm32
    /// `vsubsd x, xv, xm64`
    case vsubsd_x_xv_xm64
    /// `minps x, xm128`
    case minps_x_xm128
    /// `minpd x, xm128`
    case minpd_x_xm128
    /// `vminps x, xv, xm128`
    case vminps_x_xv_xm128
    /// `vminps y, yv, ym256`
    case vminps256_y_yv_ym256
    /// `vminpd x, xv, xm128`
    case vminpd_x_xv_xm128
    /// `vminpd y, yv, ym256`
    case vminpd256_y_yv_ym256
    /// `minss x, xm32`
    case minss_x_xm32
    /// `minsd x, xm64`
    case minsd_x_xm64
    /// `vminss x, xv, xm32`
    case vminss_x_xv_xm32
    /// `vminsd x, xv, xm64`
    case vminsd_x_xv_xm64
    /// `divps x, xm128`
    case divps_x_xm128
    /// `divpd x, xm128`
    case divpd_x_xm128
    /// `vdivps x, xv, xm128`
    case vdivps_x_xv_xm128
    /// `vdivps y, yv, ym256`
    case vdivps256_y_yv_ym256
    /// `vdivpd x, xv, xm128`
    case vdivpd_x_xv_xm128
    /// `vdivpd y, yv, ym256`
    case vdivpd256_y_yv_ym256
    /// `divss x, xm32`
    case divss_x_xm32
    /// `divsd x, xm64`
    case divsd_x_xm64
    /// `vdivss x, xv, xm32`
    case vdivss_x_xv_xm32
    /// `vdivsd x, xv, xm64`
    case vdivsd_x_xv_xm64
    /// `maxps x, xm128`
    case maxps_x_xm128
    /// `maxpd x, xm128`
    case maxpd_x_xm128
    /// `vmaxps x, xv, xm128`
    case vmaxps_x_xv_xm128
    /// `vmaxps y, yv, ym256`
    case vmaxps256_y_yv_ym256
    /// `vmaxpd x, xv, xm128`
    case vmaxpd_x_xv_xm128
    /// `vmaxpd y, yv, ym256`
    case vmaxpd256_y_yv_ym256
    /// `maxss x, xm32`
    case maxss_x_xm32
    /// `maxsd x, xm64`
    case maxsd_x_xm64
    /// `vmaxss x, xv, xm32`
    case vmaxss_x_xv_xm32
    /// `vmaxsd x, xv, xm64`
    case vmaxsd_x_xv_xm64
    /// `andps x, xm128`
    case andps_x_xm128
    /// `andpd x, xm128`
    case andpd_x_xm128
    /// `vandps x, xv, xm128`
    case vandps_x_xv_xm128
    /// `vandps y, yv, ym256`
    case vandps256_y_yv_ym256
    /// `vandpd x, xv, xm128`
    case vandpd_x_xv_xm128
    /// `vandpd y, yv, ym256`
    case vandpd256_y_yv_ym256
    /// `andnps x, xm128`
    case andnps_x_xm128
    /// `andnpd x, xm128`
    case andnpd_x_xm128
    /// `vandnps x, xv, xm128`
    case vandnps_x_xv_xm128
    /// `vandnps y, yv, ym256`
    case vandnps256_y_yv_ym256
    /// `vandnpd x, xv, xm128`
    case vandnpd_x_xv_xm128
    /// `vandnpd y, yv, ym256`
    case vandnpd256_y_yv_ym256
    /// `orps x, xm128`
    case orps_x_xm128
    /// `orpd x, xm128`
    case orpd_x_xm128
    /// `vorps x, xv, xm128`
    case vorps_x_xv_xm128
    /// `vorps y, yv, ym256`
    case vorps256_y_yv_ym256
    /// `vorpd x, xv, xm128`
    case vorpd_x_xv_xm128
    /// `vorpd y, yv, ym256`
    case vorpd256_y_yv_ym256
    /// `xorps x, xm128`
    case xorps_x_xm128
    /// `xorpd x, xm128`
    case xorpd_x_xm128
    /// `vxorps x, xv, xm128`
    case vxorps_x_xv_xm128
    /// `vxorps y, yv, ym256`
    case vxorps256_y_yv_ym256
    /// `vxorpd x, xv, xm128`
    case vxorpd_x_xv_xm128
    /// `vxorpd y, yv, ym256`
    case vxorpd256_y_yv_ym256
    /// `unpcklps x, xm128`
    case unpcklps_x_xm128
    /// `unpcklpd x, xm128`
    case unpcklpd_x_xm128
    /// `vunpcklps x, xv, xm128`
    case vunpcklps_x_xv_xm128
    /// `vunpcklps y, yv, ym256`
    case vunpcklps256_y_yv_ym256
    /// `vunpcklpd x, xv, xm128`
    case vunpcklpd_x_xv_xm128
    /// `vunpcklpd y, yv, ym256`
    case vunpcklpd256_y_yv_ym256
    /// `unpckhps x, xm128`
    case unpckhps_x_xm128
    /// `unpckhpd x, xm128`
    case unpckhpd_x_xm128
    /// `vunpckhps x, xv, xm128`
    case vunpckhps_x_xv_xm128
    /// `vunpckhps y, yv, ym256`
    case vunpckhps256_y_yv_ym256
    /// `vunpckhpd x, xv, xm128`
    case vunpckhpd_x_xv_xm128
    /// `vunpckhpd y, yv, ym256`
    case vunpckhpd256_y_yv_ym256
    /// `sqrtps x, xm128`
    case sqrtps_x_xm128
    /// `sqrtpd x, xm128`
    case sqrtpd_x_xm128
    /// `sqrtss x, xm32`
    case sqrtss_x_xm32
    /// `sqrtsd x, xm64`
    case sqrtsd_x_xm64
    /// `vsqrtps x, xm128`
    case vsqrtps_x_xm128
    /// `vsqrtps y, ym256`
    case vsqrtps256_y_ym256
    /// `vsqrtpd x, xm128`
    case vsqrtpd_x_xm128
    /// `vsqrtpd y, ym256`
    case vsqrtpd256_y_ym256
    /// `vsqrtss x, xv, xm32`
    case vsqrtss_x_xv_xm32
    /// `vsqrtsd x, xv, xm64`
    case vsqrtsd_x_xv_xm64
    /// `cmpps x, xm128, comparison`
    case cmpps_x_xm128_comparison
    /// `cmppd x, xm128, comparison`
    case cmppd_x_xm128_comparison
    /// `cmpss x, xm32, comparison`
    case cmpss_x_xm32_comparison
    /// `cmpsd x, xm64, comparison`
    case cmpsd_x_xm64_comparison
    /// `vcmpps x, xv, xm128, comparison`
    case vcmpps_x_xv_xm128_comparison
    /// `vcmpps y, yv, ym256, comparison`
    case vcmpps256_y_yv_ym256_comparison
    /// `vcmppd x, xv, xm128, comparison`
    case vcmppd_x_xv_xm128_comparison
    /// `vcmppd y, yv, ym256, comparison`
    case vcmppd256_y_yv_ym256_comparison
    /// `vcmpss x, xv, xm32, comparison`
    case vcmpss_x_xv_xm32_comparison
    /// `vcmpsd x, xv, xm64, comparison`
    case vcmpsd_x_xv_xm64_comparison
    /// `ucomiss x, xm32`
    case ucomiss_x_xm32
    /// `ucomisd x, xm64`
    case ucomisd_x_xm64
    /// `vucomiss x, xm32`
    case vucomiss_x_xm32
    /// `vucomisd x, xm64`
    case vucomisd_x_xm64
    /// `roundps x, xm128, u8`
    case roundps_x_xm128_u8
    /// `roundpd x, xm128, u8`
    case roundpd_x_xm128_u8
    /// `roundss x, xm32, u8`
    case roundss_x_xm32_u8
    /// `roundsd x, xm64, u8`
    case roundsd_x_xm64_u8
    /// `vroundps x, xm128, u8`
    case vroundps_x_xm128_u8
    /// `vroundps y, ym256, u8`
    case vroundps256_y_ym256_u8
    /// `vroundpd x, xm128, u8`
    case vroundpd_x_xm128_u8
    /// `vroundpd y, ym256, u8`
    case vroundpd256_y_ym256_u8
    /// `vroundss x, xv, xm32, u8`
    case vroundss_x_xv_xm32_u8
    /// `vroundsd x, xv, xm64, u8`
    case vroundsd_x_xv_xm64_u8

    // Conversions

    /// `cvtsi2ss x, r/m32`
    case cvtsi2ss32_x_rm32
    /// `cvtsi2ss x, r/m64`
    case cvtsi2ss64_x_rm64
    /// `cvtsi2sd x, r/m32`
    case cvtsi2sd32_x_rm32
    /// `cvtsi2sd x, r/m64`
    case cvtsi2sd64_x_rm64
    /// `vcvtsi2ss x, xv, r/m32`
    case vcvtsi2ss32_x_xv_rm32
    /// `vcvtsi2ss x, xv, r/m64`
    case vcvtsi2ss64_x_xv_rm64
    /// `vcvtsi2sd x, xv, r/m32`
    case vcvtsi2sd32_x_xv_rm32
    /// `vcvtsi2sd x, xv, r/m64`
    case vcvtsi2sd64_x_xv_rm64
    /// `cvttss2si r32, xm32`
    case cvttss2si32_r32_xm32
    /// `cvttss2si r64, xm32`
    case cvttss2si64_r64_xm32
    /// `cvttsd2si r32, xm64`
    case cvttsd2si32_r32_xm64
    /// `cvttsd2si r64, xm64`
    case cvttsd2si64_r64_xm64
    /// `vcvttss2si r32, xm32`
    case vcvttss2si32_r32_xm32
    /// `vcvttss2si r64, xm32`
    case vcvttss2si64_r64_xm32
    /// `vcvttsd2si r32, xm64`
    case vcvttsd2si32_r32_xm64
    /// `vcvttsd2si r64, xm64`
    case vcvttsd2si64_r64_xm64
    /// `cvtss2sd x, xm32`
    case cvtss2sd_x_xm32
    /// `cvtsd2ss x, xm64`
    case cvtsd2ss_x_xm64
    /// `vcvtss2sd x, xv, xm32`
    case vcvtss2sd_x_xv_xm32
    /// `vcvtsd2ss x, xv, xm64`
    case vcvtsd2ss_x_xv_xm64
    /// `cvtps2pd x, xm64`
    case cvtps2pd_x_xm64
    /// `cvtpd2ps x, xm128`
    case cvtpd2ps_x_xm128
    /// `cvtdq2ps x, xm128`
    case cvtdq2ps_x_xm128
    /// `cvtps2dq x, xm128`
    case cvtps2dq_x_xm128
    /// `cvttps2dq x, xm128`
    case cvttps2dq_x_xm128
    /// `cvttpd2dq x, xm128`
    case cvttpd2dq_x_xm128
    /// `cvtdq2pd x, xm64`
    case cvtdq2pd_x_xm64
    /// `vcvtps2pd x, xm64`
    case vcvtps2pd_x_xm64
    /// `vcvtps2pd y, xm128`
    case vcvtps2pd256_y_xm128
    /// `vcvtpd2ps x, xm128`
    case vcvtpd2ps_x_xm128
    /// `vcvtpd2ps x, ym256`
    case vcvtpd2ps256_x_ym256
    /// `vcvtdq2ps x, xm128`
    case vcvtdq2ps_x_xm128
    /// `vcvtdq2ps y, ym256`
    case vcvtdq2ps256_y_ym256
    /// `vcvtps2dq x, xm128`
    case vcvtps2dq_x_xm128
    /// `vcvttps2dq x, xm128`
    case vcvttps2dq_x_xm128
    /// `vcvttps2dq y, ym256`
    case vcvttps2dq256_y_ym256
    /// `vcvttpd2dq x, xm128`
    case vcvttpd2dq_x_xm128
    /// `vcvttpd2dq x, ym256`
    case vcvttpd2dq256_x_ym256
    /// `vcvtdq2pd x, xm64`
    case vcvtdq2pd_x_xm64
    /// `vcvtdq2pd y, xm128`
    case vcvtdq2pd256_y_xm128
    /// `vcvtph2ps x, xm64`
    case vcvtph2ps_x_xm64
    /// `vcvtph2ps y, xm128`
    case vcvtph2ps256_y_xm128
    /// `vcvtps2ph xm64, x, u8`
    case vcvtps2ph_xm64_x_u8
    /// `vcvtps2ph xm128, y, u8`
    case vcvtps2ph256_xm128_y_u8

    // Lanes of integers: moves, extensions, broadcasts

    /// `pmovsxbw x, xm64`
    case pmovsxbw_x_xm64
    /// `vpmovsxbw x, xm64`
    case vpmovsxbw_x_xm64
    /// `vpmovsxbw y, xm128`
    case vpmovsxbw256_y_xm128
    /// `pmovzxbw x, xm64`
    case pmovzxbw_x_xm64
    /// `vpmovzxbw x, xm64`
    case vpmovzxbw_x_xm64
    /// `vpmovzxbw y, xm128`
    case vpmovzxbw256_y_xm128
    /// `pmovsxbd x, xm32`
    case pmovsxbd_x_xm32
    /// `vpmovsxbd x, xm32`
    case vpmovsxbd_x_xm32
    /// `vpmovsxbd y, xm64`
    case vpmovsxbd256_y_xm64
    /// `pmovzxbd x, xm32`
    case pmovzxbd_x_xm32
    /// `vpmovzxbd x, xm32`
    case vpmovzxbd_x_xm32
    /// `vpmovzxbd y, xm64`
    case vpmovzxbd256_y_xm64
    /// `pmovsxbq x, xm16`
    case pmovsxbq_x_xm16
    /// `vpmovsxbq x, xm16`
    case vpmovsxbq_x_xm16
    /// `vpmovsxbq y, xm32`
    case vpmovsxbq256_y_xm32
    /// `pmovzxbq x, xm16`
    case pmovzxbq_x_xm16
    /// `vpmovzxbq x, xm16`
    case vpmovzxbq_x_xm16
    /// `vpmovzxbq y, xm32`
    case vpmovzxbq256_y_xm32
    /// `pmovsxwd x, xm64`
    case pmovsxwd_x_xm64
    /// `vpmovsxwd x, xm64`
    case vpmovsxwd_x_xm64
    /// `vpmovsxwd y, xm128`
    case vpmovsxwd256_y_xm128
    /// `pmovzxwd x, xm64`
    case pmovzxwd_x_xm64
    /// `vpmovzxwd x, xm64`
    case vpmovzxwd_x_xm64
    /// `vpmovzxwd y, xm128`
    case vpmovzxwd256_y_xm128
    /// `pmovsxwq x, xm32`
    case pmovsxwq_x_xm32
    /// `vpmovsxwq x, xm32`
    case vpmovsxwq_x_xm32
    /// `vpmovsxwq y, xm64`
    case vpmovsxwq256_y_xm64
    /// `pmovzxwq x, xm32`
    case pmovzxwq_x_xm32
    /// `vpmovzxwq x, xm32`
    case vpmovzxwq_x_xm32
    /// `vpmovzxwq y, xm64`
    case vpmovzxwq256_y_xm64
    /// `pmovsxdq x, xm64`
    case pmovsxdq_x_xm64
    /// `vpmovsxdq x, xm64`
    case vpmovsxdq_x_xm64
    /// `vpmovsxdq y, xm128`
    case vpmovsxdq256_y_xm128
    /// `pmovzxdq x, xm64`
    case pmovzxdq_x_xm64
    /// `vpmovzxdq x, xm64`
    case vpmovzxdq_x_xm64
    /// `vpmovzxdq y, xm128`
    case vpmovzxdq256_y_xm128
    /// `vpbroadcastb x, xm8`
    case vpbroadcastb_x_xm8
    /// `vpbroadcastb y, xm8`
    case vpbroadcastb256_y_xm8
    /// `vpbroadcastw x, xm16`
    case vpbroadcastw_x_xm16
    /// `vpbroadcastw y, xm16`
    case vpbroadcastw256_y_xm16
    /// `vpbroadcastd x, xm32`
    case vpbroadcastd_x_xm32
    /// `vpbroadcastd y, xm32`
    case vpbroadcastd256_y_xm32
    /// `vpbroadcastq x, xm64`
    case vpbroadcastq_x_xm64
    /// `vpbroadcastq y, xm64`
    case vpbroadcastq256_y_xm64
    /// `vbroadcastss x, xm32`
    case vbroadcastss_x_xm32
    /// `vbroadcastss y, xm32`
    case vbroadcastss256_y_xm32
    /// `vbroadcastsd y, xm64`
    case vbroadcastsd256_y_xm64
    /// `pextrb r32m8, x, u8`
    case pextrb_r32m8_x_u8
    /// `pextrw r32, xn, u8`
    case pextrw_r32_xn_u8
    /// `pextrw m16, x, u8`
    case pextrw_m16_x_u8
    /// `pextrd r/m32, x, u8`
    case pextrd_rm32_x_u8
    /// `pextrq r/m64, x, u8`
    case pextrq_rm64_x_u8
    /// `extractps r/m32, x, u8`
    case extractps_rm32_x_u8
    /// `pinsrb x, r32m8, u8`
    case pinsrb_x_r32m8_u8
    /// `pinsrw x, r32m16, u8`
    case pinsrw_x_r32m16_u8
    /// `pinsrd x, r/m32, u8`
    case pinsrd_x_rm32_u8
    /// `pinsrq x, r/m64, u8`
    case pinsrq_x_rm64_u8
    /// `insertps x, xm32, u8`
    case insertps_x_xm32_u8
    /// `vpextrb r32m8, x, u8`
    case vpextrb_r32m8_x_u8
    /// `vpextrw r32, xn, u8`
    case vpextrw_r32_xn_u8
    /// `vpextrw m16, x, u8`
    case vpextrw_m16_x_u8
    /// `vpextrd r/m32, x, u8`
    case vpextrd_rm32_x_u8
    /// `vpextrq r/m64, x, u8`
    case vpextrq_rm64_x_u8
    /// `vextractps r/m32, x, u8`
    case vextractps_rm32_x_u8
    /// `vpinsrb x, xv, r32m8, u8`
    case vpinsrb_x_xv_r32m8_u8
    /// `vpinsrw x, xv, r32m16, u8`
    case vpinsrw_x_xv_r32m16_u8
    /// `vpinsrd x, xv, r/m32, u8`
    case vpinsrd_x_xv_rm32_u8
    /// `vpinsrq x, xv, r/m64, u8`
    case vpinsrq_x_xv_rm64_u8
    /// `vinsertps x, xv, xm32, u8`
    case vinsertps_x_xv_xm32_u8
    /// `vinserti128 y, yv, xm128, u8`
    case vinserti128256_y_yv_xm128_u8
    /// `vextracti128 xm128, y, u8`
    case vextracti128256_xm128_y_u8
    /// `vperm2i128 y, yv, ym256, u8`
    case vperm2i128256_y_yv_ym256_u8
    /// `vpermq y, ym256, u8`
    case vpermq256_y_ym256_u8
    /// `vpermd y, yv, ym256`
    case vpermd256_y_yv_ym256

    // Lanes of integers: arithmetic, comparison, shifts

    /// `paddb x, xm128`
    case paddb_x_xm128
    /// `vpaddb x, xv, xm128`
    case vpaddb_x_xv_xm128
    /// `vpaddb y, yv, ym256`
    case vpaddb256_y_yv_ym256
    /// `paddw x, xm128`
    case paddw_x_xm128
    /// `vpaddw x, xv, xm128`
    case vpaddw_x_xv_xm128
    /// `vpaddw y, yv, ym256`
    case vpaddw256_y_yv_ym256
    /// `paddd x, xm128`
    case paddd_x_xm128
    /// `vpaddd x, xv, xm128`
    case vpaddd_x_xv_xm128
    /// `vpaddd y, yv, ym256`
    case vpaddd256_y_yv_ym256
    /// `paddq x, xm128`
    case paddq_x_xm128
    /// `vpaddq x, xv, xm128`
    case vpaddq_x_xv_xm128
    /// `vpaddq y, yv, ym256`
    case vpaddq256_y_yv_ym256
    /// `psubb x, xm128`
    case psubb_x_xm128
    /// `vpsubb x, xv, xm128`
    case vpsubb_x_xv_xm128
    /// `vpsubb y, yv, ym256`
    case vpsubb256_y_yv_ym256
    /// `psubw x, xm128`
    case psubw_x_xm128
    /// `vpsubw x, xv, xm128`
    case vpsubw_x_xv_xm128
    /// `vpsubw y, yv, ym256`
    case vpsubw256_y_yv_ym256
    /// `psubd x, xm128`
    case psubd_x_xm128
    /// `vpsubd x, xv, xm128`
    case vpsubd_x_xv_xm128
    /// `vpsubd y, yv, ym256`
    case vpsubd256_y_yv_ym256
    /// `psubq x, xm128`
    case psubq_x_xm128
    /// `vpsubq x, xv, xm128`
    case vpsubq_x_xv_xm128
    /// `vpsubq y, yv, ym256`
    case vpsubq256_y_yv_ym256
    /// `paddsb x, xm128`
    case paddsb_x_xm128
    /// `vpaddsb x, xv, xm128`
    case vpaddsb_x_xv_xm128
    /// `vpaddsb y, yv, ym256`
    case vpaddsb256_y_yv_ym256
    /// `paddsw x, xm128`
    case paddsw_x_xm128
    /// `vpaddsw x, xv, xm128`
    case vpaddsw_x_xv_xm128
    /// `vpaddsw y, yv, ym256`
    case vpaddsw256_y_yv_ym256
    /// `paddusb x, xm128`
    case paddusb_x_xm128
    /// `vpaddusb x, xv, xm128`
    case vpaddusb_x_xv_xm128
    /// `vpaddusb y, yv, ym256`
    case vpaddusb256_y_yv_ym256
    /// `paddusw x, xm128`
    case paddusw_x_xm128
    /// `vpaddusw x, xv, xm128`
    case vpaddusw_x_xv_xm128
    /// `vpaddusw y, yv, ym256`
    case vpaddusw256_y_yv_ym256
    /// `psubsb x, xm128`
    case psubsb_x_xm128
    /// `vpsubsb x, xv, xm128`
    case vpsubsb_x_xv_xm128
    /// `vpsubsb y, yv, ym256`
    case vpsubsb256_y_yv_ym256
    /// `psubsw x, xm128`
    case psubsw_x_xm128
    /// `vpsubsw x, xv, xm128`
    case vpsubsw_x_xv_xm128
    /// `vpsubsw y, yv, ym256`
    case vpsubsw256_y_yv_ym256
    /// `psubusb x, xm128`
    case psubusb_x_xm128
    /// `vpsubusb x, xv, xm128`
    case vpsubusb_x_xv_xm128
    /// `vpsubusb y, yv, ym256`
    case vpsubusb256_y_yv_ym256
    /// `psubusw x, xm128`
    case psubusw_x_xm128
    /// `vpsubusw x, xv, xm128`
    case vpsubusw_x_xv_xm128
    /// `vpsubusw y, yv, ym256`
    case vpsubusw256_y_yv_ym256
    /// `pmullw x, xm128`
    case pmullw_x_xm128
    /// `vpmullw x, xv, xm128`
    case vpmullw_x_xv_xm128
    /// `vpmullw y, yv, ym256`
    case vpmullw256_y_yv_ym256
    /// `pmulhw x, xm128`
    case pmulhw_x_xm128
    /// `vpmulhw x, xv, xm128`
    case vpmulhw_x_xv_xm128
    /// `vpmulhw y, yv, ym256`
    case vpmulhw256_y_yv_ym256
    /// `pmulhuw x, xm128`
    case pmulhuw_x_xm128
    /// `vpmulhuw x, xv, xm128`
    case vpmulhuw_x_xv_xm128
    /// `vpmulhuw y, yv, ym256`
    case vpmulhuw256_y_yv_ym256
    /// `pmuludq x, xm128`
    case pmuludq_x_xm128
    /// `vpmuludq x, xv, xm128`
    case vpmuludq_x_xv_xm128
    /// `vpmuludq y, yv, ym256`
    case vpmuludq256_y_yv_ym256
    /// `pmaddwd x, xm128`
    case pmaddwd_x_xm128
    /// `vpmaddwd x, xv, xm128`
    case vpmaddwd_x_xv_xm128
    /// `vpmaddwd y, yv, ym256`
    case vpmaddwd256_y_yv_ym256
    /// `pavgb x, xm128`
    case pavgb_x_xm128
    /// `vpavgb x, xv, xm128`
    case vpavgb_x_xv_xm128
    /// `vpavgb y, yv, ym256`
    case vpavgb256_y_yv_ym256
    /// `pavgw x, xm128`
    case pavgw_x_xm128
    /// `vpavgw x, xv, xm128`
    case vpavgw_x_xv_xm128
    /// `vpavgw y, yv, ym256`
    case vpavgw256_y_yv_ym256
    /// `psadbw x, xm128`
    case psadbw_x_xm128
    /// `vpsadbw x, xv, xm128`
    case vpsadbw_x_xv_xm128
    /// `vpsadbw y, yv, ym256`
    case vpsadbw256_y_yv_ym256
    /// `pminub x, xm128`
    case pminub_x_xm128
    /// `vpminub x, xv, xm128`
    case vpminub_x_xv_xm128
    /// `vpminub y, yv, ym256`
    case vpminub256_y_yv_ym256
    /// `pmaxub x, xm128`
    case pmaxub_x_xm128
    /// `vpmaxub x, xv, xm128`
    case vpmaxub_x_xv_xm128
    /// `vpmaxub y, yv, ym256`
    case vpmaxub256_y_yv_ym256
    /// `pminsw x, xm128`
    case pminsw_x_xm128
    /// `vpminsw x, xv, xm128`
    case vpminsw_x_xv_xm128
    /// `vpminsw y, yv, ym256`
    case vpminsw256_y_yv_ym256
    /// `pmaxsw x, xm128`
    case pmaxsw_x_xm128
    /// `vpmaxsw x, xv, xm128`
    case vpmaxsw_x_xv_xm128
    /// `vpmaxsw y, yv, ym256`
    case vpmaxsw256_y_yv_ym256
    /// `pand x, xm128`
    case pand_x_xm128
    /// `vpand x, xv, xm128`
    case vpand_x_xv_xm128
    /// `vpand y, yv, ym256`
    case vpand256_y_yv_ym256
    /// `pandn x, xm128`
    case pandn_x_xm128
    /// `vpandn x, xv, xm128`
    case vpandn_x_xv_xm128
    /// `vpandn y, yv, ym256`
    case vpandn256_y_yv_ym256
    /// `por x, xm128`
    case por_x_xm128
    /// `vpor x, xv, xm128`
    case vpor_x_xv_xm128
    /// `vpor y, yv, ym256`
    case vpor256_y_yv_ym256
    /// `pxor x, xm128`
    case pxor_x_xm128
    /// `vpxor x, xv, xm128`
    case vpxor_x_xv_xm128
    /// `vpxor y, yv, ym256`
    case vpxor256_y_yv_ym256
    /// `pcmpeqb x, xm128`
    case pcmpeqb_x_xm128
    /// `vpcmpeqb x, xv, xm128`
    case vpcmpeqb_x_xv_xm128
    /// `vpcmpeqb y, yv, ym256`
    case vpcmpeqb256_y_yv_ym256
    /// `pcmpeqw x, xm128`
    case pcmpeqw_x_xm128
    /// `vpcmpeqw x, xv, xm128`
    case vpcmpeqw_x_xv_xm128
    /// `vpcmpeqw y, yv, ym256`
    case vpcmpeqw256_y_yv_ym256
    /// `pcmpeqd x, xm128`
    case pcmpeqd_x_xm128
    /// `vpcmpeqd x, xv, xm128`
    case vpcmpeqd_x_xv_xm128
    /// `vpcmpeqd y, yv, ym256`
    case vpcmpeqd256_y_yv_ym256
    /// `pcmpgtb x, xm128`
    case pcmpgtb_x_xm128
    /// `vpcmpgtb x, xv, xm128`
    case vpcmpgtb_x_xv_xm128
    /// `vpcmpgtb y, yv, ym256`
    case vpcmpgtb256_y_yv_ym256
    /// `pcmpgtw x, xm128`
    case pcmpgtw_x_xm128
    /// `vpcmpgtw x, xv, xm128`
    case vpcmpgtw_x_xv_xm128
    /// `vpcmpgtw y, yv, ym256`
    case vpcmpgtw256_y_yv_ym256
    /// `pcmpgtd x, xm128`
    case pcmpgtd_x_xm128
    /// `vpcmpgtd x, xv, xm128`
    case vpcmpgtd_x_xv_xm128
    /// `vpcmpgtd y, yv, ym256`
    case vpcmpgtd256_y_yv_ym256
    /// `phaddw x, xm128`
    case phaddw_x_xm128
    /// `vphaddw x, xv, xm128`
    case vphaddw_x_xv_xm128
    /// `vphaddw y, yv, ym256`
    case vphaddw256_y_yv_ym256
    /// `phaddd x, xm128`
    case phaddd_x_xm128
    /// `vphaddd x, xv, xm128`
    case vphaddd_x_xv_xm128
    /// `vphaddd y, yv, ym256`
    case vphaddd256_y_yv_ym256
    /// `pmaddubsw x, xm128`
    case pmaddubsw_x_xm128
    /// `vpmaddubsw x, xv, xm128`
    case vpmaddubsw_x_xv_xm128
    /// `vpmaddubsw y, yv, ym256`
    case vpmaddubsw256_y_yv_ym256
    /// `psignb x, xm128`
    case psignb_x_xm128
    /// `vpsignb x, xv, xm128`
    case vpsignb_x_xv_xm128
    /// `vpsignb y, yv, ym256`
    case vpsignb256_y_yv_ym256
    /// `psignw x, xm128`
    case psignw_x_xm128
    /// `vpsignw x, xv, xm128`
    case vpsignw_x_xv_xm128
    /// `vpsignw y, yv, ym256`
    case vpsignw256_y_yv_ym256
    /// `psignd x, xm128`
    case psignd_x_xm128
    /// `vpsignd x, xv, xm128`
    case vpsignd_x_xv_xm128
    /// `vpsignd y, yv, ym256`
    case vpsignd256_y_yv_ym256
    /// `pmulhrsw x, xm128`
    case pmulhrsw_x_xm128
    /// `vpmulhrsw x, xv, xm128`
    case vpmulhrsw_x_xv_xm128
    /// `vpmulhrsw y, yv, ym256`
    case vpmulhrsw256_y_yv_ym256
    /// `pmuldq x, xm128`
    case pmuldq_x_xm128
    /// `vpmuldq x, xv, xm128`
    case vpmuldq_x_xv_xm128
    /// `vpmuldq y, yv, ym256`
    case vpmuldq256_y_yv_ym256
    /// `pmulld x, xm128`
    case pmulld_x_xm128
    /// `vpmulld x, xv, xm128`
    case vpmulld_x_xv_xm128
    /// `vpmulld y, yv, ym256`
    case vpmulld256_y_yv_ym256
    /// `pcmpeqq x, xm128`
    case pcmpeqq_x_xm128
    /// `vpcmpeqq x, xv, xm128`
    case vpcmpeqq_x_xv_xm128
    /// `vpcmpeqq y, yv, ym256`
    case vpcmpeqq256_y_yv_ym256
    /// `pcmpgtq x, xm128`
    case pcmpgtq_x_xm128
    /// `vpcmpgtq x, xv, xm128`
    case vpcmpgtq_x_xv_xm128
    /// `vpcmpgtq y, yv, ym256`
    case vpcmpgtq256_y_yv_ym256
    /// `pminsb x, xm128`
    case pminsb_x_xm128
    /// `vpminsb x, xv, xm128`
    case vpminsb_x_xv_xm128
    /// `vpminsb y, yv, ym256`
    case vpminsb256_y_yv_ym256
    /// `pminsd x, xm128`
    case pminsd_x_xm128
    /// `vpminsd x, xv, xm128`
    case vpminsd_x_xv_xm128
    /// `vpminsd y, yv, ym256`
    case vpminsd256_y_yv_ym256
    /// `pminuw x, xm128`
    case pminuw_x_xm128
    /// `vpminuw x, xv, xm128`
    case vpminuw_x_xv_xm128
    /// `vpminuw y, yv, ym256`
    case vpminuw256_y_yv_ym256
    /// `pminud x, xm128`
    case pminud_x_xm128
    /// `vpminud x, xv, xm128`
    case vpminud_x_xv_xm128
    /// `vpminud y, yv, ym256`
    case vpminud256_y_yv_ym256
    /// `pmaxsb x, xm128`
    case pmaxsb_x_xm128
    /// `vpmaxsb x, xv, xm128`
    case vpmaxsb_x_xv_xm128
    /// `vpmaxsb y, yv, ym256`
    case vpmaxsb256_y_yv_ym256
    /// `pmaxsd x, xm128`
    case pmaxsd_x_xm128
    /// `vpmaxsd x, xv, xm128`
    case vpmaxsd_x_xv_xm128
    /// `vpmaxsd y, yv, ym256`
    case vpmaxsd256_y_yv_ym256
    /// `pmaxuw x, xm128`
    case pmaxuw_x_xm128
    /// `vpmaxuw x, xv, xm128`
    case vpmaxuw_x_xv_xm128
    /// `vpmaxuw y, yv, ym256`
    case vpmaxuw256_y_yv_ym256
    /// `pmaxud x, xm128`
    case pmaxud_x_xm128
    /// `vpmaxud x, xv, xm128`
    case vpmaxud_x_xv_xm128
    /// `vpmaxud y, yv, ym256`
    case vpmaxud256_y_yv_ym256
    /// `pabsb x, xm128`
    case pabsb_x_xm128
    /// `vpabsb x, xm128`
    case vpabsb_x_xm128
    /// `vpabsb y, ym256`
    case vpabsb256_y_ym256
    /// `pabsw x, xm128`
    case pabsw_x_xm128
    /// `vpabsw x, xm128`
    case vpabsw_x_xm128
    /// `vpabsw y, ym256`
    case vpabsw256_y_ym256
    /// `pabsd x, xm128`
    case pabsd_x_xm128
    /// `vpabsd x, xm128`
    case vpabsd_x_xm128
    /// `vpabsd y, ym256`
    case vpabsd256_y_ym256
    /// `psrlw x, xm128`
    case psrlw_x_xm128
    /// `psrlw xn, u8`
    case psrlw_xn_u8
    /// `vpsrlw x, xv, xm128`
    case vpsrlw_x_xv_xm128
    /// `vpsrlw xv, xn, u8`
    case vpsrlw_xv_xn_u8
    /// `vpsrlw y, yv, xm128`
    case vpsrlw256_y_yv_xm128
    /// `vpsrlw yv, yn, u8`
    case vpsrlw256_yv_yn_u8
    /// `psrld x, xm128`
    case psrld_x_xm128
    /// `psrld xn, u8`
    case psrld_xn_u8
    /// `vpsrld x, xv, xm128`
    case vpsrld_x_xv_xm128
    /// `vpsrld xv, xn, u8`
    case vpsrld_xv_xn_u8
    /// `vpsrld y, yv, xm128`
    case vpsrld256_y_yv_xm128
    /// `vpsrld yv, yn, u8`
    case vpsrld256_yv_yn_u8
    /// `psrlq x, xm128`
    case psrlq_x_xm128
    /// `psrlq xn, u8`
    case psrlq_xn_u8
    /// `vpsrlq x, xv, xm128`
    case vpsrlq_x_xv_xm128
    /// `vpsrlq xv, xn, u8`
    case vpsrlq_xv_xn_u8
    /// `vpsrlq y, yv, xm128`
    case vpsrlq256_y_yv_xm128
    /// `vpsrlq yv, yn, u8`
    case vpsrlq256_yv_yn_u8
    /// `psraw x, xm128`
    case psraw_x_xm128
    /// `psraw xn, u8`
    case psraw_xn_u8
    /// `vpsraw x, xv, xm128`
    case vpsraw_x_xv_xm128
    /// `vpsraw xv, xn, u8`
    case vpsraw_xv_xn_u8
    /// `vpsraw y, yv, xm128`
    case vpsraw256_y_yv_xm128
    /// `vpsraw yv, yn, u8`
    case vpsraw256_yv_yn_u8
    /// `psrad x, xm128`
    case psrad_x_xm128
    /// `psrad xn, u8`
    case psrad_xn_u8
    /// `vpsrad x, xv, xm128`
    case vpsrad_x_xv_xm128
    /// `vpsrad xv, xn, u8`
    case vpsrad_xv_xn_u8
    /// `vpsrad y, yv, xm128`
    case vpsrad256_y_yv_xm128
    /// `vpsrad yv, yn, u8`
    case vpsrad256_yv_yn_u8
    /// `psllw x, xm128`
    case psllw_x_xm128
    /// `psllw xn, u8`
    case psllw_xn_u8
    /// `vpsllw x, xv, xm128`
    case vpsllw_x_xv_xm128
    /// `vpsllw xv, xn, u8`
    case vpsllw_xv_xn_u8
    /// `vpsllw y, yv, xm128`
    case vpsllw256_y_yv_xm128
    /// `vpsllw yv, yn, u8`
    case vpsllw256_yv_yn_u8
    /// `pslld x, xm128`
    case pslld_x_xm128
    /// `pslld xn, u8`
    case pslld_xn_u8
    /// `vpslld x, xv, xm128`
    case vpslld_x_xv_xm128
    /// `vpslld xv, xn, u8`
    case vpslld_xv_xn_u8
    /// `vpslld y, yv, xm128`
    case vpslld256_y_yv_xm128
    /// `vpslld yv, yn, u8`
    case vpslld256_yv_yn_u8
    /// `psllq x, xm128`
    case psllq_x_xm128
    /// `psllq xn, u8`
    case psllq_xn_u8
    /// `vpsllq x, xv, xm128`
    case vpsllq_x_xv_xm128
    /// `vpsllq xv, xn, u8`
    case vpsllq_xv_xn_u8
    /// `vpsllq y, yv, xm128`
    case vpsllq256_y_yv_xm128
    /// `vpsllq yv, yn, u8`
    case vpsllq256_yv_yn_u8
    /// `psrldq xn, u8`
    case psrldq_xn_u8
    /// `vpsrldq xv, xn, u8`
    case vpsrldq_xv_xn_u8
    /// `pslldq xn, u8`
    case pslldq_xn_u8
    /// `vpslldq xv, xn, u8`
    case vpslldq_xv_xn_u8
    /// `ptest x, xm128`
    case ptest_x_xm128
    /// `vptest x, xm128`
    case vptest_x_xm128
    /// `vptest y, ym256`
    case vptest256_y_ym256

    // Shuffles, packing, blends

    /// `packsswb x, xm128`
    case packsswb_x_xm128
    /// `vpacksswb x, xv, xm128`
    case vpacksswb_x_xv_xm128
    /// `vpacksswb y, yv, ym256`
    case vpacksswb256_y_yv_ym256
    /// `packssdw x, xm128`
    case packssdw_x_xm128
    /// `vpackssdw x, xv, xm128`
    case vpackssdw_x_xv_xm128
    /// `vpackssdw y, yv, ym256`
    case vpackssdw256_y_yv_ym256
    /// `packuswb x, xm128`
    case packuswb_x_xm128
    /// `vpackuswb x, xv, xm128`
    case vpackuswb_x_xv_xm128
    /// `vpackuswb y, yv, ym256`
    case vpackuswb256_y_yv_ym256
    /// `packusdw x, xm128`
    case packusdw_x_xm128
    /// `vpackusdw x, xv, xm128`
    case vpackusdw_x_xv_xm128
    /// `vpackusdw y, yv, ym256`
    case vpackusdw256_y_yv_ym256
    /// `punpcklbw x, xm128`
    case punpcklbw_x_xm128
    /// `vpunpcklbw x, xv, xm128`
    case vpunpcklbw_x_xv_xm128
    /// `vpunpcklbw y, yv, ym256`
    case vpunpcklbw256_y_yv_ym256
    /// `punpcklwd x, xm128`
    case punpcklwd_x_xm128
    /// `vpunpcklwd x, xv, xm128`
    case vpunpcklwd_x_xv_xm128
    /// `vpunpcklwd y, yv, ym256`
    case vpunpcklwd256_y_yv_ym256
    /// `punpckldq x, xm128`
    case punpckldq_x_xm128
    /// `vpunpckldq x, xv, xm128`
    case vpunpckldq_x_xv_xm128
    /// `vpunpckldq y, yv, ym256`
    case vpunpckldq256_y_yv_ym256
    /// `punpcklqdq x, xm128`
    case punpcklqdq_x_xm128
    /// `vpunpcklqdq x, xv, xm128`
    case vpunpcklqdq_x_xv_xm128
    /// `vpunpcklqdq y, yv, ym256`
    case vpunpcklqdq256_y_yv_ym256
    /// `punpckhbw x, xm128`
    case punpckhbw_x_xm128
    /// `vpunpckhbw x, xv, xm128`
    case vpunpckhbw_x_xv_xm128
    /// `vpunpckhbw y, yv, ym256`
    case vpunpckhbw256_y_yv_ym256
    /// `punpckhwd x, xm128`
    case punpckhwd_x_xm128
    /// `vpunpckhwd x, xv, xm128`
    case vpunpckhwd_x_xv_xm128
    /// `vpunpckhwd y, yv, ym256`
    case vpunpckhwd256_y_yv_ym256
    /// `punpckhdq x, xm128`
    case punpckhdq_x_xm128
    /// `vpunpckhdq x, xv, xm128`
    case vpunpckhdq_x_xv_xm128
    /// `vpunpckhdq y, yv, ym256`
    case vpunpckhdq256_y_yv_ym256
    /// `punpckhqdq x, xm128`
    case punpckhqdq_x_xm128
    /// `vpunpckhqdq x, xv, xm128`
    case vpunpckhqdq_x_xv_xm128
    /// `vpunpckhqdq y, yv, ym256`
    case vpunpckhqdq256_y_yv_ym256
    /// `pshufb x, xm128`
    case pshufb_x_xm128
    /// `vpshufb x, xv, xm128`
    case vpshufb_x_xv_xm128
    /// `vpshufb y, yv, ym256`
    case vpshufb256_y_yv_ym256
    /// `pshufd x, xm128, u8`
    case pshufd_x_xm128_u8
    /// `vpshufd x, xm128, u8`
    case vpshufd_x_xm128_u8
    /// `vpshufd y, ym256, u8`
    case vpshufd256_y_ym256_u8
    /// `pshuflw x, xm128, u8`
    case pshuflw_x_xm128_u8
    /// `vpshuflw x, xm128, u8`
    case vpshuflw_x_xm128_u8
    /// `vpshuflw y, ym256, u8`
    case vpshuflw256_y_ym256_u8
    /// `pshufhw x, xm128, u8`
    case pshufhw_x_xm128_u8
    /// `vpshufhw x, xm128, u8`
    case vpshufhw_x_xm128_u8
    /// `vpshufhw y, ym256, u8`
    case vpshufhw256_y_ym256_u8
    /// `shufps x, xm128, u8`
    case shufps_x_xm128_u8
    /// `vshufps x, xv, xm128, u8`
    case vshufps_x_xv_xm128_u8
    /// `vshufps y, yv, ym256, u8`
    case vshufps256_y_yv_ym256_u8
    /// `shufpd x, xm128, u8`
    case shufpd_x_xm128_u8
    /// `vshufpd x, xv, xm128, u8`
    case vshufpd_x_xv_xm128_u8
    /// `vshufpd y, yv, ym256, u8`
    case vshufpd256_y_yv_ym256_u8
    /// `palignr x, xm128, u8`
    case palignr_x_xm128_u8
    /// `vpalignr x, xv, xm128, u8`
    case vpalignr_x_xv_xm128_u8
    /// `vpalignr y, yv, ym256, u8`
    case vpalignr256_y_yv_ym256_u8
    /// `blendps x, xm128, u8`
    case blendps_x_xm128_u8
    /// `vblendps x, xv, xm128, u8`
    case vblendps_x_xv_xm128_u8
    /// `vblendps y, yv, ym256, u8`
    case vblendps256_y_yv_ym256_u8
    /// `blendpd x, xm128, u8`
    case blendpd_x_xm128_u8
    /// `vblendpd x, xv, xm128, u8`
    case vblendpd_x_xv_xm128_u8
    /// `vblendpd y, yv, ym256, u8`
    case vblendpd256_y_yv_ym256_u8
    /// `pblendw x, xm128, u8`
    case pblendw_x_xm128_u8
    /// `vpblendw x, xv, xm128, u8`
    case vpblendw_x_xv_xm128_u8
    /// `vpblendw y, yv, ym256, u8`
    case vpblendw256_y_yv_ym256_u8
    /// `pblendvb x, xm128, xmm0`
    case pblendvb_x_xm128_xmm0
    /// `vpblendvb x, xv, xm128, xi`
    case vpblendvb_x_xv_xm128_xi
    /// `vpblendvb y, yv, ym256, yi`
    case vpblendvb256_y_yv_ym256_yi
    /// `blendvps x, xm128, xmm0`
    case blendvps_x_xm128_xmm0
    /// `vblendvps x, xv, xm128, xi`
    case vblendvps_x_xv_xm128_xi
    /// `vblendvps y, yv, ym256, yi`
    case vblendvps256_y_yv_ym256_yi
    /// `blendvpd x, xm128, xmm0`
    case blendvpd_x_xm128_xmm0
    /// `vblendvpd x, xv, xm128, xi`
    case vblendvpd_x_xv_xm128_xi
    /// `vblendvpd y, yv, ym256, yi`
    case vblendvpd256_y_yv_ym256_yi

    // Fused multiplication and addition

    /// `vfmadd132ps x, xv, xm128`
    case vfmadd132ps_x_xv_xm128
    /// `vfmadd132ps y, yv, ym256`
    case vfmadd132ps256_y_yv_ym256
    /// `vfmadd132pd x, xv, xm128`
    case vfmadd132pd_x_xv_xm128
    /// `vfmadd132pd y, yv, ym256`
    case vfmadd132pd256_y_yv_ym256
    /// `vfmadd132ss x, xv, xm32`
    case vfmadd132ss_x_xv_xm32
    /// `vfmadd132sd x, xv, xm64`
    case vfmadd132sd_x_xv_xm64
    /// `vfmadd213ps x, xv, xm128`
    case vfmadd213ps_x_xv_xm128
    /// `vfmadd213ps y, yv, ym256`
    case vfmadd213ps256_y_yv_ym256
    /// `vfmadd213pd x, xv, xm128`
    case vfmadd213pd_x_xv_xm128
    /// `vfmadd213pd y, yv, ym256`
    case vfmadd213pd256_y_yv_ym256
    /// `vfmadd213ss x, xv, xm32`
    case vfmadd213ss_x_xv_xm32
    /// `vfmadd213sd x, xv, xm64`
    case vfmadd213sd_x_xv_xm64
    /// `vfmadd231ps x, xv, xm128`
    case vfmadd231ps_x_xv_xm128
    /// `vfmadd231ps y, yv, ym256`
    case vfmadd231ps256_y_yv_ym256
    /// `vfmadd231pd x, xv, xm128`
    case vfmadd231pd_x_xv_xm128
    /// `vfmadd231pd y, yv, ym256`
    case vfmadd231pd256_y_yv_ym256
    /// `vfmadd231ss x, xv, xm32`
    case vfmadd231ss_x_xv_xm32
    /// `vfmadd231sd x, xv, xm64`
    case vfmadd231sd_x_xv_xm64
    /// `vfnmadd132ps x, xv, xm128`
    case vfnmadd132ps_x_xv_xm128
    /// `vfnmadd132ps y, yv, ym256`
    case vfnmadd132ps256_y_yv_ym256
    /// `vfnmadd132pd x, xv, xm128`
    case vfnmadd132pd_x_xv_xm128
    /// `vfnmadd132pd y, yv, ym256`
    case vfnmadd132pd256_y_yv_ym256
    /// `vfnmadd132ss x, xv, xm32`
    case vfnmadd132ss_x_xv_xm32
    /// `vfnmadd132sd x, xv, xm64`
    case vfnmadd132sd_x_xv_xm64
    /// `vfnmadd213ps x, xv, xm128`
    case vfnmadd213ps_x_xv_xm128
    /// `vfnmadd213ps y, yv, ym256`
    case vfnmadd213ps256_y_yv_ym256
    /// `vfnmadd213pd x, xv, xm128`
    case vfnmadd213pd_x_xv_xm128
    /// `vfnmadd213pd y, yv, ym256`
    case vfnmadd213pd256_y_yv_ym256
    /// `vfnmadd213ss x, xv, xm32`
    case vfnmadd213ss_x_xv_xm32
    /// `vfnmadd213sd x, xv, xm64`
    case vfnmadd213sd_x_xv_xm64
    /// `vfnmadd231ps x, xv, xm128`
    case vfnmadd231ps_x_xv_xm128
    /// `vfnmadd231ps y, yv, ym256`
    case vfnmadd231ps256_y_yv_ym256
    /// `vfnmadd231pd x, xv, xm128`
    case vfnmadd231pd_x_xv_xm128
    /// `vfnmadd231pd y, yv, ym256`
    case vfnmadd231pd256_y_yv_ym256
    /// `vfnmadd231ss x, xv, xm32`
    case vfnmadd231ss_x_xv_xm32
    /// `vfnmadd231sd x, xv, xm64`
    case vfnmadd231sd_x_xv_xm64
    /// `{vex} vpdpbusd x, xv, xm128`
    case vpdpbusd_x_xv_xm128
    /// `{vex} vpdpwssd x, xv, xm128`
    case vpdpwssd_x_xv_xm128
  }

  /// What a processor must have to know an instruction.
  public enum Feature: UInt8, Sendable, CaseIterable {
    case base
    case sse3
    case ssse3
    case sse41
    case sse42
    case popcnt
    case cmpxchg16b
    case lzcnt
    case bmi1
    case bmi2
    case avx
    case avx2
    case fma
    case f16c
    case avxvnni
  }
}
