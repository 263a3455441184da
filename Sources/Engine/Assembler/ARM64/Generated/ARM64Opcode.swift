// Written by InstructionGenerator from Sources/Engine/EncodingTable/ARM64; change the table and run `make generate`.
// swift-format-ignore-file

extension ARM64 {
  /// A row of the table: one instruction, by its number.
  public enum Opcode: UInt16, Sendable, BitwiseCopyable, CaseIterable {
    // Arithmetic and logic

    /// `add 32, 32, 32, shift`
    case add32_w_w_w_shift
    /// `add 64, 64, 64, shift`
    case add64_x_x_x_shift
    /// `add 32, 32, unsigned`
    case add32_wsp_wsp_unsigned
    /// `add 64, 64, unsigned`
    case add64_xsp_xsp_unsigned
    /// `add 32, 32, unsigned`
    case add32_wsp_wsp_thousands
    /// `add 64, 64, unsigned`
    case add64_xsp_xsp_thousands
    /// `add 64, 64, 32, extend`
    case add64_xsp_xsp_w_uxtw
    /// `add 64, 64, 32, extend`
    case add64_xsp_xsp_w_sxtw
    /// `sub 32, 32, 32, shift`
    case sub32_w_w_w_shift
    /// `sub 64, 64, 64, shift`
    case sub64_x_x_x_shift
    /// `sub 32, 32, unsigned`
    case sub32_wsp_wsp_unsigned
    /// `sub 64, 64, unsigned`
    case sub64_xsp_xsp_unsigned
    /// `sub 32, 32, unsigned`
    case sub32_wsp_wsp_thousands
    /// `sub 64, 64, unsigned`
    case sub64_xsp_xsp_thousands
    /// `sub 64, 64, 32, extend`
    case sub64_xsp_xsp_w_uxtw
    /// `sub 64, 64, 32, extend`
    case sub64_xsp_xsp_w_sxtw
    /// `adds 32, 32, 32, shift`
    case adds32_w_w_w_shift
    /// `adds 64, 64, 64, shift`
    case adds64_x_x_x_shift
    /// `adds 32, 32, unsigned`
    case adds32_w_wsp_unsigned
    /// `adds 64, 64, unsigned`
    case adds64_x_xsp_unsigned
    /// `adds 32, 32, unsigned`
    case adds32_w_wsp_thousands
    /// `adds 64, 64, unsigned`
    case adds64_x_xsp_thousands
    /// `adds 64, 64, 32, extend`
    case adds64_x_xsp_w_uxtw
    /// `adds 64, 64, 32, extend`
    case adds64_x_xsp_w_sxtw
    /// `subs 32, 32, 32, shift`
    case subs32_w_w_w_shift
    /// `subs 64, 64, 64, shift`
    case subs64_x_x_x_shift
    /// `subs 32, 32, unsigned`
    case subs32_w_wsp_unsigned
    /// `subs 64, 64, unsigned`
    case subs64_x_xsp_unsigned
    /// `subs 32, 32, unsigned`
    case subs32_w_wsp_thousands
    /// `subs 64, 64, unsigned`
    case subs64_x_xsp_thousands
    /// `subs 64, 64, 32, extend`
    case subs64_x_xsp_w_uxtw
    /// `subs 64, 64, 32, extend`
    case subs64_x_xsp_w_sxtw
    /// `adc 32, 32, 32`
    case adc32_w_w_w
    /// `adc 64, 64, 64`
    case adc64_x_x_x
    /// `adcs 32, 32, 32`
    case adcs32_w_w_w
    /// `adcs 64, 64, 64`
    case adcs64_x_x_x
    /// `sbc 32, 32, 32`
    case sbc32_w_w_w
    /// `sbc 64, 64, 64`
    case sbc64_x_x_x
    /// `sbcs 32, 32, 32`
    case sbcs32_w_w_w
    /// `sbcs 64, 64, 64`
    case sbcs64_x_x_x
    /// `and 32, 32, 32, shift`
    case and32_w_w_w_shift
    /// `and 64, 64, 64, shift`
    case and64_x_x_x_shift
    /// `bic 32, 32, 32, shift`
    case bic32_w_w_w_shift
    /// `bic 64, 64, 64, shift`
    case bic64_x_x_x_shift
    /// `orr 32, 32, 32, shift`
    case orr32_w_w_w_shift
    /// `orr 64, 64, 64, shift`
    case orr64_x_x_x_shift
    /// `orn 32, 32, 32, shift`
    case orn32_w_w_w_shift
    /// `orn 64, 64, 64, shift`
    case orn64_x_x_x_shift
    /// `eor 32, 32, 32, shift`
    case eor32_w_w_w_shift
    /// `eor 64, 64, 64, shift`
    case eor64_x_x_x_shift
    /// `eon 32, 32, 32, shift`
    case eon32_w_w_w_shift
    /// `eon 64, 64, 64, shift`
    case eon64_x_x_x_shift
    /// `ands 32, 32, 32, shift`
    case ands32_w_w_w_shift
    /// `ands 64, 64, 64, shift`
    case ands64_x_x_x_shift
    /// `bics 32, 32, 32, shift`
    case bics32_w_w_w_shift
    /// `bics 64, 64, 64, shift`
    case bics64_x_x_x_shift
    /// `and 32, 32, mask`
    case and32_wsp_w_mask
    /// `and 64, 64, mask`
    case and64_xsp_x_mask
    /// `orr 32, 32, mask`
    case orr32_wsp_w_mask
    /// `orr 64, 64, mask`
    case orr64_xsp_x_mask
    /// `eor 32, 32, mask`
    case eor32_wsp_w_mask
    /// `eor 64, 64, mask`
    case eor64_xsp_x_mask
    /// `ands 32, 32, mask`
    case ands32_w_w_mask
    /// `ands 64, 64, mask`
    case ands64_x_x_mask
    /// `movn 32, unsigned, halfword`
    case movn32_w_unsigned_halfword
    /// `movn 64, unsigned, halfword`
    case movn64_x_unsigned_halfword
    /// `movz 32, unsigned, halfword`
    case movz32_w_unsigned_halfword
    /// `movz 64, unsigned, halfword`
    case movz64_x_unsigned_halfword
    /// `movk 32, unsigned, halfword`
    case movk32_w_unsigned_halfword
    /// `movk 64, unsigned, halfword`
    case movk64_x_unsigned_halfword
    /// `madd 32, 32, 32, 32`
    case madd32_w_w_w_w
    /// `madd 64, 64, 64, 64`
    case madd64_x_x_x_x
    /// `msub 32, 32, 32, 32`
    case msub32_w_w_w_w
    /// `msub 64, 64, 64, 64`
    case msub64_x_x_x_x
    /// `smaddl 64, 32, 32, 64`
    case smaddl64From32_x_w_w_x
    /// `umaddl 64, 32, 32, 64`
    case umaddl64From32_x_w_w_x
    /// `smulh 64, 64, 64`
    case smulh64_x_x_x
    /// `umulh 64, 64, 64`
    case umulh64_x_x_x
    /// `udiv 32, 32, 32`
    case udiv32_w_w_w
    /// `udiv 64, 64, 64`
    case udiv64_x_x_x
    /// `sdiv 32, 32, 32`
    case sdiv32_w_w_w
    /// `sdiv 64, 64, 64`
    case sdiv64_x_x_x

    // Shifts, bits and selections

    /// `lsl 32, 32, 32`
    case lsl32_w_w_w
    /// `lsl 64, 64, 64`
    case lsl64_x_x_x
    /// `lsr 32, 32, 32`
    case lsr32_w_w_w
    /// `lsr 64, 64, 64`
    case lsr64_x_x_x
    /// `asr 32, 32, 32`
    case asr32_w_w_w
    /// `asr 64, 64, 64`
    case asr64_x_x_x
    /// `ror 32, 32, 32`
    case ror32_w_w_w
    /// `ror 64, 64, 64`
    case ror64_x_x_x
    /// `rbit 32, 32`
    case rbit32_w_w
    /// `rbit 64, 64`
    case rbit64_x_x
    /// `rev16 32, 32`
    case rev1632_w_w
    /// `rev16 64, 64`
    case rev1664_x_x
    /// `clz 32, 32`
    case clz32_w_w
    /// `clz 64, 64`
    case clz64_x_x
    /// `cls 32, 32`
    case cls32_w_w
    /// `cls 64, 64`
    case cls64_x_x
    /// `sbfm 32, 32, unsigned, unsigned`
    case sbfm32_w_w_unsigned_unsigned
    /// `sbfm 64, 64, unsigned, unsigned`
    case sbfm64_x_x_unsigned_unsigned
    /// `bfm 32, 32, unsigned, unsigned`
    case bfm32_w_w_unsigned_unsigned
    /// `bfm 64, 64, unsigned, unsigned`
    case bfm64_x_x_unsigned_unsigned
    /// `ubfm 32, 32, unsigned, unsigned`
    case ubfm32_w_w_unsigned_unsigned
    /// `ubfm 64, 64, unsigned, unsigned`
    case ubfm64_x_x_unsigned_unsigned
    /// `rev 32, 32`
    case rev32_w_w
    /// `rev32 64, 64`
    case rev3264_x_x
    /// `rev 64, 64`
    case rev64_x_x
    /// `extr 32, 32, 32, unsigned`
    case extr32_w_w_w_unsigned
    /// `extr 64, 64, 64, unsigned`
    case extr64_x_x_x_unsigned
    /// `csel 32, 32, 32, condition`
    case csel32_w_w_w_condition
    /// `csel 64, 64, 64, condition`
    case csel64_x_x_x_condition
    /// `csinc 32, 32, 32, condition`
    case csinc32_w_w_w_condition
    /// `csinc 64, 64, 64, condition`
    case csinc64_x_x_x_condition
    /// `csinv 32, 32, 32, condition`
    case csinv32_w_w_w_condition
    /// `csinv 64, 64, 64, condition`
    case csinv64_x_x_x_condition
    /// `csneg 32, 32, 32, condition`
    case csneg32_w_w_w_condition
    /// `csneg 64, 64, 64, condition`
    case csneg64_x_x_x_condition
    /// `ccmn 32, 32, unsigned, condition`
    case ccmn32_w_w_unsigned_condition
    /// `ccmn 64, 64, unsigned, condition`
    case ccmn64_x_x_unsigned_condition
    /// `ccmn 32, unsigned, unsigned, condition`
    case ccmn32_w_unsigned_unsigned_condition
    /// `ccmn 64, unsigned, unsigned, condition`
    case ccmn64_x_unsigned_unsigned_condition
    /// `ccmp 32, 32, unsigned, condition`
    case ccmp32_w_w_unsigned_condition
    /// `ccmp 64, 64, unsigned, condition`
    case ccmp64_x_x_unsigned_condition
    /// `ccmp 32, unsigned, unsigned, condition`
    case ccmp32_w_unsigned_unsigned_condition
    /// `ccmp 64, unsigned, unsigned, condition`
    case ccmp64_x_unsigned_unsigned_condition

    // Control

    /// `b branch`
    case b_branch
    /// `bl branch`
    case bl_branch
    /// `b. condition, branch`
    case b_condition_branch
    /// `cbz 32, branch`
    case cbz32_w_branch
    /// `cbz 64, branch`
    case cbz64_x_branch
    /// `cbnz 32, branch`
    case cbnz32_w_branch
    /// `cbnz 64, branch`
    case cbnz64_x_branch
    /// `tbz 32, bit, branch`
    case tbz32_w_bit_branch
    /// `tbz 64, bit, branch`
    case tbz64_x_bit_branch
    /// `tbnz 32, bit, branch`
    case tbnz32_w_bit_branch
    /// `tbnz 64, bit, branch`
    case tbnz64_x_bit_branch
    /// `br 64`
    case br_x
    /// `blr 64`
    case blr_x
    /// `ret 64`
    case ret_x
    /// `adr 64, address`
    case adr_x_address
    /// `brk trap`
    case brk_trap
    /// `udf unsigned`
    case udf_unsigned
    /// `hint zero`
    case hint_zero
    /// `dmb inner`
    case dmb_inner

    // Loads and stores

    /// `strb 32, base, unsigned`
    case strb32_w_base_unsigned
    /// `sturb 32, base, signed`
    case sturb32_w_base_signed
    /// `strb 32, base, 32, index`
    case strb32_w_base_w_uxtwScaled
    /// `strb 32, base, 64, index`
    case strb32_w_base_x_scaled
    /// `ldrb 32, base, unsigned`
    case ldrb32_w_base_unsigned
    /// `ldurb 32, base, signed`
    case ldurb32_w_base_signed
    /// `ldrb 32, base, 32, index`
    case ldrb32_w_base_w_uxtwScaled
    /// `ldrb 32, base, 64, index`
    case ldrb32_w_base_x_scaled
    /// `ldrsb 64, base, unsigned`
    case ldrsb64_x_base_unsigned
    /// `ldursb 64, base, signed`
    case ldursb64_x_base_signed
    /// `ldrsb 64, base, 32, index`
    case ldrsb64_x_base_w_uxtwScaled
    /// `ldrsb 64, base, 64, index`
    case ldrsb64_x_base_x_scaled
    /// `ldrsb 32, base, unsigned`
    case ldrsb32_w_base_unsigned
    /// `ldursb 32, base, signed`
    case ldursb32_w_base_signed
    /// `ldrsb 32, base, 32, index`
    case ldrsb32_w_base_w_uxtwScaled
    /// `ldrsb 32, base, 64, index`
    case ldrsb32_w_base_x_scaled
    /// `strh 32, base, unsigned`
    case strh32_w_base_unsigned
    /// `sturh 32, base, signed`
    case sturh32_w_base_signed
    /// `strh 32, base, 32, index`
    case strh32_w_base_w_uxtwScaled
    /// `strh 32, base, 64, index`
    case strh32_w_base_x_scaled
    /// `ldrh 32, base, unsigned`
    case ldrh32_w_base_unsigned
    /// `ldurh 32, base, signed`
    case ldurh32_w_base_signed
    /// `ldrh 32, base, 32, index`
    case ldrh32_w_base_w_uxtwScaled
    /// `ldrh 32, base, 64, index`
    case ldrh32_w_base_x_scaled
    /// `ldrsh 64, base, unsigned`
    case ldrsh64_x_base_unsigned
    /// `ldursh 64, base, signed`
    case ldursh64_x_base_signed
    /// `ldrsh 64, base, 32, index`
    case ldrsh64_x_base_w_uxtwScaled
    /// `ldrsh 64, base, 64, index`
    case ldrsh64_x_base_x_scaled
    /// `ldrsh 32, base, unsigned`
    case ldrsh32_w_base_unsigned
    /// `ldursh 32, base, signed`
    case ldursh32_w_base_signed
    /// `ldrsh 32, base, 32, index`
    case ldrsh32_w_base_w_uxtwScaled
    /// `ldrsh 32, base, 64, index`
    case ldrsh32_w_base_x_scaled
    /// `str 32, base, unsigned`
    case str32_w_base_unsigned
    /// `stur 32, base, signed`
    case stur32_w_base_signed
    /// `str 32, base, 32, index`
    case str32_w_base_w_uxtwScaled
    /// `str 32, base, 64, index`
    case str32_w_base_x_scaled
    /// `ldr 32, base, unsigned`
    case ldr32_w_base_unsigned
    /// `ldur 32, base, signed`
    case ldur32_w_base_signed
    /// `ldr 32, base, 32, index`
    case ldr32_w_base_w_uxtwScaled
    /// `ldr 32, base, 64, index`
    case ldr32_w_base_x_scaled
    /// `ldrsw 64, base, unsigned`
    case ldrsw64_x_base_unsigned
    /// `ldursw 64, base, signed`
    case ldursw64_x_base_signed
    /// `ldrsw 64, base, 32, index`
    case ldrsw64_x_base_w_uxtwScaled
    /// `ldrsw 64, base, 64, index`
    case ldrsw64_x_base_x_scaled
    /// `str 64, base, unsigned`
    case str64_x_base_unsigned
    /// `stur 64, base, signed`
    case stur64_x_base_signed
    /// `str 64, base, 32, index`
    case str64_x_base_w_uxtwScaled
    /// `str 64, base, 64, index`
    case str64_x_base_x_scaled
    /// `ldr 64, base, unsigned`
    case ldr64_x_base_unsigned
    /// `ldur 64, base, signed`
    case ldur64_x_base_signed
    /// `ldr 64, base, 32, index`
    case ldr64_x_base_w_uxtwScaled
    /// `ldr 64, base, 64, index`
    case ldr64_x_base_x_scaled
    /// `str S, base, unsigned`
    case strS_s_base_unsigned
    /// `stur S, base, signed`
    case sturS_s_base_signed
    /// `str S, base, 32, index`
    case strS_s_base_w_uxtwScaled
    /// `str S, base, 64, index`
    case strS_s_base_x_scaled
    /// `ldr S, base, unsigned`
    case ldrS_s_base_unsigned
    /// `ldur S, base, signed`
    case ldurS_s_base_signed
    /// `ldr S, base, 32, index`
    case ldrS_s_base_w_uxtwScaled
    /// `ldr S, base, 64, index`
    case ldrS_s_base_x_scaled
    /// `str D, base, unsigned`
    case strD_d_base_unsigned
    /// `stur D, base, signed`
    case sturD_d_base_signed
    /// `str D, base, 32, index`
    case strD_d_base_w_uxtwScaled
    /// `str D, base, 64, index`
    case strD_d_base_x_scaled
    /// `ldr D, base, unsigned`
    case ldrD_d_base_unsigned
    /// `ldur D, base, signed`
    case ldurD_d_base_signed
    /// `ldr D, base, 32, index`
    case ldrD_d_base_w_uxtwScaled
    /// `ldr D, base, 64, index`
    case ldrD_d_base_x_scaled
    /// `str Q, base, unsigned`
    case strQ_q_base_unsigned
    /// `stur Q, base, signed`
    case sturQ_q_base_signed
    /// `str Q, base, 32, index`
    case strQ_q_base_w_uxtwScaled
    /// `str Q, base, 64, index`
    case strQ_q_base_x_scaled
    /// `ldr Q, base, unsigned`
    case ldrQ_q_base_unsigned
    /// `ldur Q, base, signed`
    case ldurQ_q_base_signed
    /// `ldr Q, base, 32, index`
    case ldrQ_q_base_w_uxtwScaled
    /// `ldr Q, base, 64, index`
    case ldrQ_q_base_x_scaled
    /// `stp 32, 32, base, signed`
    case stp32_w_w_base_signed
    /// `ldp 32, 32, base, signed`
    case ldp32_w_w_base_signed
    /// `stp 64, 64, base, signed`
    case stp64_x_x_base_signed
    /// `ldp 64, 64, base, signed`
    case ldp64_x_x_base_signed
    /// `stp D, D, base, signed`
    case stpD_d_d_base_signed
    /// `ldp D, D, base, signed`
    case ldpD_d_d_base_signed
    /// `stp Q, Q, base, signed`
    case stpQ_q_q_base_signed
    /// `ldp Q, Q, base, signed`
    case ldpQ_q_q_base_signed
    /// `stp 64, 64, stackPre, signed`
    case stp64_x_x_stackPre_signed
    /// `ldp 64, 64, stackPost, signed`
    case ldp64_x_x_stackPost_signed
    /// `stp D, D, stackPre, signed`
    case stpD_d_d_stackPre_signed
    /// `ldp D, D, stackPost, signed`
    case ldpD_d_d_stackPost_signed
    /// `str 64, stackPre, signed`
    case str64_x_stackPre_signed
    /// `ldr 64, stackPost, signed`
    case ldr64_x_stackPost_signed
    /// `ldr 32, branch`
    case ldr32_w_branch
    /// `ldr 64, branch`
    case ldr64_x_branch
    /// `ldr S, branch`
    case ldrS_s_branch
    /// `ldr D, branch`
    case ldrD_d_branch
    /// `ldr Q, branch`
    case ldrQ_q_branch

    // Atomic accesses

    /// `ldaddalb 32, 32, baseAlone`
    case ldaddalb32_w_w_baseAlone
    /// `ldaddalh 32, 32, baseAlone`
    case ldaddalh32_w_w_baseAlone
    /// `ldaddal 32, 32, baseAlone`
    case ldaddal32_w_w_baseAlone
    /// `ldaddal 64, 64, baseAlone`
    case ldaddal64_x_x_baseAlone
    /// `ldclralb 32, 32, baseAlone`
    case ldclralb32_w_w_baseAlone
    /// `ldclralh 32, 32, baseAlone`
    case ldclralh32_w_w_baseAlone
    /// `ldclral 32, 32, baseAlone`
    case ldclral32_w_w_baseAlone
    /// `ldclral 64, 64, baseAlone`
    case ldclral64_x_x_baseAlone
    /// `ldeoralb 32, 32, baseAlone`
    case ldeoralb32_w_w_baseAlone
    /// `ldeoralh 32, 32, baseAlone`
    case ldeoralh32_w_w_baseAlone
    /// `ldeoral 32, 32, baseAlone`
    case ldeoral32_w_w_baseAlone
    /// `ldeoral 64, 64, baseAlone`
    case ldeoral64_x_x_baseAlone
    /// `ldsetalb 32, 32, baseAlone`
    case ldsetalb32_w_w_baseAlone
    /// `ldsetalh 32, 32, baseAlone`
    case ldsetalh32_w_w_baseAlone
    /// `ldsetal 32, 32, baseAlone`
    case ldsetal32_w_w_baseAlone
    /// `ldsetal 64, 64, baseAlone`
    case ldsetal64_x_x_baseAlone
    /// `swpalb 32, 32, baseAlone`
    case swpalb32_w_w_baseAlone
    /// `swpalh 32, 32, baseAlone`
    case swpalh32_w_w_baseAlone
    /// `swpal 32, 32, baseAlone`
    case swpal32_w_w_baseAlone
    /// `swpal 64, 64, baseAlone`
    case swpal64_x_x_baseAlone
    /// `casalb 32, 32, baseAlone`
    case casalb32_w_w_baseAlone
    /// `ldarb 32, baseAlone`
    case ldarb32_w_baseAlone
    /// `stlrb 32, baseAlone`
    case stlrb32_w_baseAlone
    /// `ldaxrb 32, baseAlone`
    case ldaxrb32_w_baseAlone
    /// `stlxrb 32, 32, baseAlone`
    case stlxrb32_w_w_baseAlone
    /// `casalh 32, 32, baseAlone`
    case casalh32_w_w_baseAlone
    /// `ldarh 32, baseAlone`
    case ldarh32_w_baseAlone
    /// `stlrh 32, baseAlone`
    case stlrh32_w_baseAlone
    /// `ldaxrh 32, baseAlone`
    case ldaxrh32_w_baseAlone
    /// `stlxrh 32, 32, baseAlone`
    case stlxrh32_w_w_baseAlone
    /// `casal 32, 32, baseAlone`
    case casal32_w_w_baseAlone
    /// `ldar 32, baseAlone`
    case ldar32_w_baseAlone
    /// `stlr 32, baseAlone`
    case stlr32_w_baseAlone
    /// `ldaxr 32, baseAlone`
    case ldaxr32_w_baseAlone
    /// `stlxr 32, 32, baseAlone`
    case stlxr32_w_w_baseAlone
    /// `casal 64, 64, baseAlone`
    case casal64_x_x_baseAlone
    /// `ldar 64, baseAlone`
    case ldar64_x_baseAlone
    /// `stlr 64, baseAlone`
    case stlr64_x_baseAlone
    /// `ldaxr 64, baseAlone`
    case ldaxr64_x_baseAlone
    /// `stlxr 32, 64, baseAlone`
    case stlxr32From64_w_x_baseAlone

    // Floating-point numbers

    /// `fadd S, S, S`
    case faddS_s_s_s
    /// `fadd D, D, D`
    case faddD_d_d_d
    /// `fsub S, S, S`
    case fsubS_s_s_s
    /// `fsub D, D, D`
    case fsubD_d_d_d
    /// `fmul S, S, S`
    case fmulS_s_s_s
    /// `fmul D, D, D`
    case fmulD_d_d_d
    /// `fdiv S, S, S`
    case fdivS_s_s_s
    /// `fdiv D, D, D`
    case fdivD_d_d_d
    /// `fmax S, S, S`
    case fmaxS_s_s_s
    /// `fmax D, D, D`
    case fmaxD_d_d_d
    /// `fmin S, S, S`
    case fminS_s_s_s
    /// `fmin D, D, D`
    case fminD_d_d_d
    /// `fnmul S, S, S`
    case fnmulS_s_s_s
    /// `fnmul D, D, D`
    case fnmulD_d_d_d
    /// `fmov S, S`
    case fmovS_s_s
    /// `fmov D, D`
    case fmovD_d_d
    /// `fabs S, S`
    case fabsS_s_s
    /// `fabs D, D`
    case fabsD_d_d
    /// `fneg S, S`
    case fnegS_s_s
    /// `fneg D, D`
    case fnegD_d_d
    /// `fsqrt S, S`
    case fsqrtS_s_s
    /// `fsqrt D, D`
    case fsqrtD_d_d
    /// `frintn S, S`
    case frintnS_s_s
    /// `frintn D, D`
    case frintnD_d_d
    /// `frintp S, S`
    case frintpS_s_s
    /// `frintp D, D`
    case frintpD_d_d
    /// `frintm S, S`
    case frintmS_s_s
    /// `frintm D, D`
    case frintmD_d_d
    /// `frintz S, S`
    case frintzS_s_s
    /// `frintz D, D`
    case frintzD_d_d
    /// `fmadd S, S, S, S`
    case fmaddS_s_s_s_s
    /// `fmadd D, D, D, D`
    case fmaddD_d_d_d_d
    /// `fmsub S, S, S, S`
    case fmsubS_s_s_s_s
    /// `fmsub D, D, D, D`
    case fmsubD_d_d_d_d
    /// `fnmadd S, S, S, S`
    case fnmaddS_s_s_s_s
    /// `fnmadd D, D, D, D`
    case fnmaddD_d_d_d_d
    /// `fnmsub S, S, S, S`
    case fnmsubS_s_s_s_s
    /// `fnmsub D, D, D, D`
    case fnmsubD_d_d_d_d
    /// `scvtf S, 32`
    case scvtfSFrom32_s_w
    /// `scvtf S, 64`
    case scvtfSFrom64_s_x
    /// `scvtf D, 32`
    case scvtfDFrom32_d_w
    /// `scvtf D, 64`
    case scvtfDFrom64_d_x
    /// `ucvtf S, 32`
    case ucvtfSFrom32_s_w
    /// `ucvtf S, 64`
    case ucvtfSFrom64_s_x
    /// `ucvtf D, 32`
    case ucvtfDFrom32_d_w
    /// `ucvtf D, 64`
    case ucvtfDFrom64_d_x
    /// `fcvtzs 32, S`
    case fcvtzs32FromS_w_s
    /// `fcvtzs 64, S`
    case fcvtzs64FromS_x_s
    /// `fcvtzs 32, D`
    case fcvtzs32FromD_w_d
    /// `fcvtzs 64, D`
    case fcvtzs64FromD_x_d
    /// `fcvtzu 32, S`
    case fcvtzu32FromS_w_s
    /// `fcvtzu 64, S`
    case fcvtzu64FromS_x_s
    /// `fcvtzu 32, D`
    case fcvtzu32FromD_w_d
    /// `fcvtzu 64, D`
    case fcvtzu64FromD_x_d
    /// `fcmp S, S`
    case fcmpS_s_s
    /// `fcmp S, floatZero`
    case fcmpS_s_floatZero
    /// `fcsel S, S, S, condition`
    case fcselS_s_s_s_condition
    /// `fmov S, float`
    case fmovS_s_float
    /// `fcmp D, D`
    case fcmpD_d_d
    /// `fcmp D, floatZero`
    case fcmpD_d_floatZero
    /// `fcsel D, D, D, condition`
    case fcselD_d_d_d_condition
    /// `fmov D, float`
    case fmovD_d_float
    /// `fcvt D, S`
    case fcvtDFromS_d_s
    /// `fcvt S, D`
    case fcvtSFromD_s_d
    /// `fcvt S, H`
    case fcvtSFromH_s_h
    /// `fcvt H, S`
    case fcvtHFromS_h_s
    /// `fmov S, 32`
    case fmovSFrom32_s_w
    /// `fmov 32, S`
    case fmov32FromS_w_s
    /// `fmov D, 64`
    case fmovDFrom64_d_x
    /// `fmov 64, D`
    case fmov64FromD_x_d

    // Arithmetic of vectors

    /// `add 16b, 16b, 16b`
    case add16b_v16b_v16b_v16b
    /// `add 8h, 8h, 8h`
    case add8h_v8h_v8h_v8h
    /// `add 4s, 4s, 4s`
    case add4s_v4s_v4s_v4s
    /// `add 2d, 2d, 2d`
    case add2d_v2d_v2d_v2d
    /// `sub 16b, 16b, 16b`
    case sub16b_v16b_v16b_v16b
    /// `sub 8h, 8h, 8h`
    case sub8h_v8h_v8h_v8h
    /// `sub 4s, 4s, 4s`
    case sub4s_v4s_v4s_v4s
    /// `sub 2d, 2d, 2d`
    case sub2d_v2d_v2d_v2d
    /// `mul 16b, 16b, 16b`
    case mul16b_v16b_v16b_v16b
    /// `mul 8h, 8h, 8h`
    case mul8h_v8h_v8h_v8h
    /// `mul 4s, 4s, 4s`
    case mul4s_v4s_v4s_v4s
    /// `mla 16b, 16b, 16b`
    case mla16b_v16b_v16b_v16b
    /// `mla 8h, 8h, 8h`
    case mla8h_v8h_v8h_v8h
    /// `mla 4s, 4s, 4s`
    case mla4s_v4s_v4s_v4s
    /// `cmeq 16b, 16b, 16b`
    case cmeq16b_v16b_v16b_v16b
    /// `cmeq 8h, 8h, 8h`
    case cmeq8h_v8h_v8h_v8h
    /// `cmeq 4s, 4s, 4s`
    case cmeq4s_v4s_v4s_v4s
    /// `cmeq 2d, 2d, 2d`
    case cmeq2d_v2d_v2d_v2d
    /// `cmtst 16b, 16b, 16b`
    case cmtst16b_v16b_v16b_v16b
    /// `cmtst 8h, 8h, 8h`
    case cmtst8h_v8h_v8h_v8h
    /// `cmtst 4s, 4s, 4s`
    case cmtst4s_v4s_v4s_v4s
    /// `cmtst 2d, 2d, 2d`
    case cmtst2d_v2d_v2d_v2d
    /// `cmgt 16b, 16b, 16b`
    case cmgt16b_v16b_v16b_v16b
    /// `cmgt 8h, 8h, 8h`
    case cmgt8h_v8h_v8h_v8h
    /// `cmgt 4s, 4s, 4s`
    case cmgt4s_v4s_v4s_v4s
    /// `cmgt 2d, 2d, 2d`
    case cmgt2d_v2d_v2d_v2d
    /// `cmge 16b, 16b, 16b`
    case cmge16b_v16b_v16b_v16b
    /// `cmge 8h, 8h, 8h`
    case cmge8h_v8h_v8h_v8h
    /// `cmge 4s, 4s, 4s`
    case cmge4s_v4s_v4s_v4s
    /// `cmge 2d, 2d, 2d`
    case cmge2d_v2d_v2d_v2d
    /// `cmhi 16b, 16b, 16b`
    case cmhi16b_v16b_v16b_v16b
    /// `cmhi 8h, 8h, 8h`
    case cmhi8h_v8h_v8h_v8h
    /// `cmhi 4s, 4s, 4s`
    case cmhi4s_v4s_v4s_v4s
    /// `cmhi 2d, 2d, 2d`
    case cmhi2d_v2d_v2d_v2d
    /// `cmhs 16b, 16b, 16b`
    case cmhs16b_v16b_v16b_v16b
    /// `cmhs 8h, 8h, 8h`
    case cmhs8h_v8h_v8h_v8h
    /// `cmhs 4s, 4s, 4s`
    case cmhs4s_v4s_v4s_v4s
    /// `cmhs 2d, 2d, 2d`
    case cmhs2d_v2d_v2d_v2d
    /// `smax 16b, 16b, 16b`
    case smax16b_v16b_v16b_v16b
    /// `smax 8h, 8h, 8h`
    case smax8h_v8h_v8h_v8h
    /// `smax 4s, 4s, 4s`
    case smax4s_v4s_v4s_v4s
    /// `smin 16b, 16b, 16b`
    case smin16b_v16b_v16b_v16b
    /// `smin 8h, 8h, 8h`
    case smin8h_v8h_v8h_v8h
    /// `smin 4s, 4s, 4s`
    case smin4s_v4s_v4s_v4s
    /// `umax 16b, 16b, 16b`
    case umax16b_v16b_v16b_v16b
    /// `umax 8h, 8h, 8h`
    case umax8h_v8h_v8h_v8h
    /// `umax 4s, 4s, 4s`
    case umax4s_v4s_v4s_v4s
    /// `umin 16b, 16b, 16b`
    case umin16b_v16b_v16b_v16b
    /// `umin 8h, 8h, 8h`
    case umin8h_v8h_v8h_v8h
    /// `umin 4s, 4s, 4s`
    case umin4s_v4s_v4s_v4s
    /// `sqadd 16b, 16b, 16b`
    case sqadd16b_v16b_v16b_v16b
    /// `sqadd 8h, 8h, 8h`
    case sqadd8h_v8h_v8h_v8h
    /// `sqadd 4s, 4s, 4s`
    case sqadd4s_v4s_v4s_v4s
    /// `sqadd 2d, 2d, 2d`
    case sqadd2d_v2d_v2d_v2d
    /// `uqadd 16b, 16b, 16b`
    case uqadd16b_v16b_v16b_v16b
    /// `uqadd 8h, 8h, 8h`
    case uqadd8h_v8h_v8h_v8h
    /// `uqadd 4s, 4s, 4s`
    case uqadd4s_v4s_v4s_v4s
    /// `uqadd 2d, 2d, 2d`
    case uqadd2d_v2d_v2d_v2d
    /// `sqsub 16b, 16b, 16b`
    case sqsub16b_v16b_v16b_v16b
    /// `sqsub 8h, 8h, 8h`
    case sqsub8h_v8h_v8h_v8h
    /// `sqsub 4s, 4s, 4s`
    case sqsub4s_v4s_v4s_v4s
    /// `sqsub 2d, 2d, 2d`
    case sqsub2d_v2d_v2d_v2d
    /// `uqsub 16b, 16b, 16b`
    case uqsub16b_v16b_v16b_v16b
    /// `uqsub 8h, 8h, 8h`
    case uqsub8h_v8h_v8h_v8h
    /// `uqsub 4s, 4s, 4s`
    case uqsub4s_v4s_v4s_v4s
    /// `uqsub 2d, 2d, 2d`
    case uqsub2d_v2d_v2d_v2d
    /// `urhadd 16b, 16b, 16b`
    case urhadd16b_v16b_v16b_v16b
    /// `urhadd 8h, 8h, 8h`
    case urhadd8h_v8h_v8h_v8h
    /// `urhadd 4s, 4s, 4s`
    case urhadd4s_v4s_v4s_v4s
    /// `sshl 16b, 16b, 16b`
    case sshl16b_v16b_v16b_v16b
    /// `sshl 8h, 8h, 8h`
    case sshl8h_v8h_v8h_v8h
    /// `sshl 4s, 4s, 4s`
    case sshl4s_v4s_v4s_v4s
    /// `sshl 2d, 2d, 2d`
    case sshl2d_v2d_v2d_v2d
    /// `ushl 16b, 16b, 16b`
    case ushl16b_v16b_v16b_v16b
    /// `ushl 8h, 8h, 8h`
    case ushl8h_v8h_v8h_v8h
    /// `ushl 4s, 4s, 4s`
    case ushl4s_v4s_v4s_v4s
    /// `ushl 2d, 2d, 2d`
    case ushl2d_v2d_v2d_v2d
    /// `sqrdmulh 8h, 8h, 8h`
    case sqrdmulh8h_v8h_v8h_v8h
    /// `sqrdmulh 4s, 4s, 4s`
    case sqrdmulh4s_v4s_v4s_v4s
    /// `addp 16b, 16b, 16b`
    case addp16b_v16b_v16b_v16b
    /// `addp 8h, 8h, 8h`
    case addp8h_v8h_v8h_v8h
    /// `addp 4s, 4s, 4s`
    case addp4s_v4s_v4s_v4s
    /// `addp 2d, 2d, 2d`
    case addp2d_v2d_v2d_v2d
    /// `umaxp 16b, 16b, 16b`
    case umaxp16b_v16b_v16b_v16b
    /// `umaxp 8h, 8h, 8h`
    case umaxp8h_v8h_v8h_v8h
    /// `umaxp 4s, 4s, 4s`
    case umaxp4s_v4s_v4s_v4s
    /// `uminp 16b, 16b, 16b`
    case uminp16b_v16b_v16b_v16b
    /// `uminp 8h, 8h, 8h`
    case uminp8h_v8h_v8h_v8h
    /// `uminp 4s, 4s, 4s`
    case uminp4s_v4s_v4s_v4s
    /// `and 16b, 16b, 16b`
    case and16b_v16b_v16b_v16b
    /// `bic 16b, 16b, 16b`
    case bic16b_v16b_v16b_v16b
    /// `orr 16b, 16b, 16b`
    case orr16b_v16b_v16b_v16b
    /// `orn 16b, 16b, 16b`
    case orn16b_v16b_v16b_v16b
    /// `eor 16b, 16b, 16b`
    case eor16b_v16b_v16b_v16b
    /// `bsl 16b, 16b, 16b`
    case bsl16b_v16b_v16b_v16b
    /// `bit 16b, 16b, 16b`
    case bit16b_v16b_v16b_v16b
    /// `bif 16b, 16b, 16b`
    case bif16b_v16b_v16b_v16b
    /// `fadd 4s, 4s, 4s`
    case fadd4s_v4s_v4s_v4s
    /// `fadd 2d, 2d, 2d`
    case fadd2d_v2d_v2d_v2d
    /// `fsub 4s, 4s, 4s`
    case fsub4s_v4s_v4s_v4s
    /// `fsub 2d, 2d, 2d`
    case fsub2d_v2d_v2d_v2d
    /// `fmul 4s, 4s, 4s`
    case fmul4s_v4s_v4s_v4s
    /// `fmul 2d, 2d, 2d`
    case fmul2d_v2d_v2d_v2d
    /// `fdiv 4s, 4s, 4s`
    case fdiv4s_v4s_v4s_v4s
    /// `fdiv 2d, 2d, 2d`
    case fdiv2d_v2d_v2d_v2d
    /// `fmax 4s, 4s, 4s`
    case fmax4s_v4s_v4s_v4s
    /// `fmax 2d, 2d, 2d`
    case fmax2d_v2d_v2d_v2d
    /// `fmin 4s, 4s, 4s`
    case fmin4s_v4s_v4s_v4s
    /// `fmin 2d, 2d, 2d`
    case fmin2d_v2d_v2d_v2d
    /// `fcmeq 4s, 4s, 4s`
    case fcmeq4s_v4s_v4s_v4s
    /// `fcmeq 2d, 2d, 2d`
    case fcmeq2d_v2d_v2d_v2d
    /// `fcmge 4s, 4s, 4s`
    case fcmge4s_v4s_v4s_v4s
    /// `fcmge 2d, 2d, 2d`
    case fcmge2d_v2d_v2d_v2d
    /// `fcmgt 4s, 4s, 4s`
    case fcmgt4s_v4s_v4s_v4s
    /// `fcmgt 2d, 2d, 2d`
    case fcmgt2d_v2d_v2d_v2d
    /// `fmla 4s, 4s, 4s`
    case fmla4s_v4s_v4s_v4s
    /// `fmla 2d, 2d, 2d`
    case fmla2d_v2d_v2d_v2d
    /// `fmls 4s, 4s, 4s`
    case fmls4s_v4s_v4s_v4s
    /// `fmls 2d, 2d, 2d`
    case fmls2d_v2d_v2d_v2d
    /// `abs 16b, 16b`
    case abs16b_v16b_v16b
    /// `abs 8h, 8h`
    case abs8h_v8h_v8h
    /// `abs 4s, 4s`
    case abs4s_v4s_v4s
    /// `abs 2d, 2d`
    case abs2d_v2d_v2d
    /// `neg 16b, 16b`
    case neg16b_v16b_v16b
    /// `neg 8h, 8h`
    case neg8h_v8h_v8h
    /// `neg 4s, 4s`
    case neg4s_v4s_v4s
    /// `neg 2d, 2d`
    case neg2d_v2d_v2d
    /// `cnt 16b, 16b`
    case cnt16b_v16b_v16b
    /// `not 16b, 16b`
    case not16b_v16b_v16b
    /// `rev64 16b, 16b`
    case rev6416b_v16b_v16b
    /// `rev64 8h, 8h`
    case rev648h_v8h_v8h
    /// `rev64 4s, 4s`
    case rev644s_v4s_v4s
    /// `rev32 16b, 16b`
    case rev3216b_v16b_v16b
    /// `rev32 8h, 8h`
    case rev328h_v8h_v8h
    /// `rev16 16b, 16b`
    case rev1616b_v16b_v16b
    /// `cmgt 16b, 16b, zero`
    case cmgt16b_v16b_v16b_zero
    /// `cmgt 8h, 8h, zero`
    case cmgt8h_v8h_v8h_zero
    /// `cmgt 4s, 4s, zero`
    case cmgt4s_v4s_v4s_zero
    /// `cmgt 2d, 2d, zero`
    case cmgt2d_v2d_v2d_zero
    /// `cmeq 16b, 16b, zero`
    case cmeq16b_v16b_v16b_zero
    /// `cmeq 8h, 8h, zero`
    case cmeq8h_v8h_v8h_zero
    /// `cmeq 4s, 4s, zero`
    case cmeq4s_v4s_v4s_zero
    /// `cmeq 2d, 2d, zero`
    case cmeq2d_v2d_v2d_zero
    /// `cmlt 16b, 16b, zero`
    case cmlt16b_v16b_v16b_zero
    /// `cmlt 8h, 8h, zero`
    case cmlt8h_v8h_v8h_zero
    /// `cmlt 4s, 4s, zero`
    case cmlt4s_v4s_v4s_zero
    /// `cmlt 2d, 2d, zero`
    case cmlt2d_v2d_v2d_zero
    /// `cmge 16b, 16b, zero`
    case cmge16b_v16b_v16b_zero
    /// `cmge 8h, 8h, zero`
    case cmge8h_v8h_v8h_zero
    /// `cmge 4s, 4s, zero`
    case cmge4s_v4s_v4s_zero
    /// `cmge 2d, 2d, zero`
    case cmge2d_v2d_v2d_zero
    /// `cmle 16b, 16b, zero`
    case cmle16b_v16b_v16b_zero
    /// `cmle 8h, 8h, zero`
    case cmle8h_v8h_v8h_zero
    /// `cmle 4s, 4s, zero`
    case cmle4s_v4s_v4s_zero
    /// `cmle 2d, 2d, zero`
    case cmle2d_v2d_v2d_zero
    /// `fabs 4s, 4s`
    case fabs4s_v4s_v4s
    /// `fabs 2d, 2d`
    case fabs2d_v2d_v2d
    /// `fneg 4s, 4s`
    case fneg4s_v4s_v4s
    /// `fneg 2d, 2d`
    case fneg2d_v2d_v2d
    /// `fsqrt 4s, 4s`
    case fsqrt4s_v4s_v4s
    /// `fsqrt 2d, 2d`
    case fsqrt2d_v2d_v2d
    /// `frintn 4s, 4s`
    case frintn4s_v4s_v4s
    /// `frintn 2d, 2d`
    case frintn2d_v2d_v2d
    /// `frintm 4s, 4s`
    case frintm4s_v4s_v4s
    /// `frintm 2d, 2d`
    case frintm2d_v2d_v2d
    /// `frintp 4s, 4s`
    case frintp4s_v4s_v4s
    /// `frintp 2d, 2d`
    case frintp2d_v2d_v2d
    /// `frintz 4s, 4s`
    case frintz4s_v4s_v4s
    /// `frintz 2d, 2d`
    case frintz2d_v2d_v2d
    /// `scvtf 4s, 4s`
    case scvtf4s_v4s_v4s
    /// `scvtf 2d, 2d`
    case scvtf2d_v2d_v2d
    /// `ucvtf 4s, 4s`
    case ucvtf4s_v4s_v4s
    /// `ucvtf 2d, 2d`
    case ucvtf2d_v2d_v2d
    /// `fcvtzs 4s, 4s`
    case fcvtzs4s_v4s_v4s
    /// `fcvtzs 2d, 2d`
    case fcvtzs2d_v2d_v2d
    /// `fcvtzu 4s, 4s`
    case fcvtzu4s_v4s_v4s
    /// `fcvtzu 2d, 2d`
    case fcvtzu2d_v2d_v2d
    /// `xtn 8b, 8h`
    case xtn8bFrom8h_v8b_v8h
    /// `xtn2 16b, 8h`
    case xtn216bFrom8h_v16b_v8h
    /// `xtn 4h, 4s`
    case xtn4hFrom4s_v4h_v4s
    /// `xtn2 8h, 4s`
    case xtn28hFrom4s_v8h_v4s
    /// `xtn 2s, 2d`
    case xtn2sFrom2d_v2s_v2d
    /// `xtn2 4s, 2d`
    case xtn24sFrom2d_v4s_v2d
    /// `sqxtn 8b, 8h`
    case sqxtn8bFrom8h_v8b_v8h
    /// `sqxtn2 16b, 8h`
    case sqxtn216bFrom8h_v16b_v8h
    /// `sqxtn 4h, 4s`
    case sqxtn4hFrom4s_v4h_v4s
    /// `sqxtn2 8h, 4s`
    case sqxtn28hFrom4s_v8h_v4s
    /// `sqxtn 2s, 2d`
    case sqxtn2sFrom2d_v2s_v2d
    /// `sqxtn2 4s, 2d`
    case sqxtn24sFrom2d_v4s_v2d
    /// `uqxtn 8b, 8h`
    case uqxtn8bFrom8h_v8b_v8h
    /// `uqxtn2 16b, 8h`
    case uqxtn216bFrom8h_v16b_v8h
    /// `uqxtn 4h, 4s`
    case uqxtn4hFrom4s_v4h_v4s
    /// `uqxtn2 8h, 4s`
    case uqxtn28hFrom4s_v8h_v4s
    /// `uqxtn 2s, 2d`
    case uqxtn2sFrom2d_v2s_v2d
    /// `uqxtn2 4s, 2d`
    case uqxtn24sFrom2d_v4s_v2d
    /// `sqxtun 8b, 8h`
    case sqxtun8bFrom8h_v8b_v8h
    /// `sqxtun2 16b, 8h`
    case sqxtun216bFrom8h_v16b_v8h
    /// `sqxtun 4h, 4s`
    case sqxtun4hFrom4s_v4h_v4s
    /// `sqxtun2 8h, 4s`
    case sqxtun28hFrom4s_v8h_v4s
    /// `sqxtun 2s, 2d`
    case sqxtun2sFrom2d_v2s_v2d
    /// `sqxtun2 4s, 2d`
    case sqxtun24sFrom2d_v4s_v2d
    /// `saddlp 8h, 16b`
    case saddlp8hFrom16b_v8h_v16b
    /// `saddlp 4s, 8h`
    case saddlp4sFrom8h_v4s_v8h
    /// `saddlp 2d, 4s`
    case saddlp2dFrom4s_v2d_v4s
    /// `uaddlp 8h, 16b`
    case uaddlp8hFrom16b_v8h_v16b
    /// `uaddlp 4s, 8h`
    case uaddlp4sFrom8h_v4s_v8h
    /// `uaddlp 2d, 4s`
    case uaddlp2dFrom4s_v2d_v4s
    /// `smull 8h, 8b, 8b`
    case smull8hFrom8b_v8h_v8b_v8b
    /// `smull2 8h, 16b, 16b`
    case smull28hFrom16b_v8h_v16b_v16b
    /// `smull 4s, 4h, 4h`
    case smull4sFrom4h_v4s_v4h_v4h
    /// `smull2 4s, 8h, 8h`
    case smull24sFrom8h_v4s_v8h_v8h
    /// `smull 2d, 2s, 2s`
    case smull2dFrom2s_v2d_v2s_v2s
    /// `smull2 2d, 4s, 4s`
    case smull22dFrom4s_v2d_v4s_v4s
    /// `umull 8h, 8b, 8b`
    case umull8hFrom8b_v8h_v8b_v8b
    /// `umull2 8h, 16b, 16b`
    case umull28hFrom16b_v8h_v16b_v16b
    /// `umull 4s, 4h, 4h`
    case umull4sFrom4h_v4s_v4h_v4h
    /// `umull2 4s, 8h, 8h`
    case umull24sFrom8h_v4s_v8h_v8h
    /// `umull 2d, 2s, 2s`
    case umull2dFrom2s_v2d_v2s_v2s
    /// `umull2 2d, 4s, 4s`
    case umull22dFrom4s_v2d_v4s_v4s
    /// `shl 16b, 16b, leftShift`
    case shl16b_v16b_v16b_leftShift
    /// `shl 8h, 8h, leftShift`
    case shl8h_v8h_v8h_leftShift
    /// `shl 4s, 4s, leftShift`
    case shl4s_v4s_v4s_leftShift
    /// `shl 2d, 2d, leftShift`
    case shl2d_v2d_v2d_leftShift
    /// `sshr 16b, 16b, rightShift`
    case sshr16b_v16b_v16b_rightShift
    /// `sshr 8h, 8h, rightShift`
    case sshr8h_v8h_v8h_rightShift
    /// `sshr 4s, 4s, rightShift`
    case sshr4s_v4s_v4s_rightShift
    /// `sshr 2d, 2d, rightShift`
    case sshr2d_v2d_v2d_rightShift
    /// `ushr 16b, 16b, rightShift`
    case ushr16b_v16b_v16b_rightShift
    /// `ushr 8h, 8h, rightShift`
    case ushr8h_v8h_v8h_rightShift
    /// `ushr 4s, 4s, rightShift`
    case ushr4s_v4s_v4s_rightShift
    /// `ushr 2d, 2d, rightShift`
    case ushr2d_v2d_v2d_rightShift
    /// `sshll 8h, 8b, leftShift`
    case sshll8hFrom8b_v8h_v8b_leftShift
    /// `sshll2 8h, 16b, leftShift`
    case sshll28hFrom16b_v8h_v16b_leftShift
    /// `sshll 4s, 4h, leftShift`
    case sshll4sFrom4h_v4s_v4h_leftShift
    /// `sshll2 4s, 8h, leftShift`
    case sshll24sFrom8h_v4s_v8h_leftShift
    /// `sshll 2d, 2s, leftShift`
    case sshll2dFrom2s_v2d_v2s_leftShift
    /// `sshll2 2d, 4s, leftShift`
    case sshll22dFrom4s_v2d_v4s_leftShift
    /// `ushll 8h, 8b, leftShift`
    case ushll8hFrom8b_v8h_v8b_leftShift
    /// `ushll2 8h, 16b, leftShift`
    case ushll28hFrom16b_v8h_v16b_leftShift
    /// `ushll 4s, 4h, leftShift`
    case ushll4sFrom4h_v4s_v4h_leftShift
    /// `ushll2 4s, 8h, leftShift`
    case ushll24sFrom8h_v4s_v8h_leftShift
    /// `ushll 2d, 2s, leftShift`
    case ushll2dFrom2s_v2d_v2s_leftShift
    /// `ushll2 2d, 4s, leftShift`
    case ushll22dFrom4s_v2d_v4s_leftShift
    /// `shrn 8b, 8h, rightShift`
    case shrn8bFrom8h_v8b_v8h_rightShift
    /// `shrn 4h, 4s, rightShift`
    case shrn4hFrom4s_v4h_v4s_rightShift
    /// `shrn 2s, 2d, rightShift`
    case shrn2sFrom2d_v2s_v2d_rightShift
    /// `addv B, 16b`
    case addvBFrom16b_b_v16b
    /// `addv H, 8h`
    case addvHFrom8h_h_v8h
    /// `addv S, 4s`
    case addvSFrom4s_s_v4s
    /// `umaxv B, 16b`
    case umaxvBFrom16b_b_v16b
    /// `umaxv H, 8h`
    case umaxvHFrom8h_h_v8h
    /// `umaxv S, 4s`
    case umaxvSFrom4s_s_v4s
    /// `uminv B, 16b`
    case uminvBFrom16b_b_v16b
    /// `uminv H, 8h`
    case uminvHFrom8h_h_v8h
    /// `uminv S, 4s`
    case uminvSFrom4s_s_v4s
    /// `fcvtl 2d, 2s`
    case fcvtl2dFrom2s_v2d_v2s
    /// `fcvtl2 2d, 4s`
    case fcvtl22dFrom4s_v2d_v4s
    /// `fcvtn 2s, 2d`
    case fcvtn2sFrom2d_v2s_v2d
    /// `addp D, 2d`
    case addpDFrom2d_d_v2d
    /// `sdot 4s, 16b, 16b`
    case sdot4sFrom16b_v4s_v16b_v16b
    /// `udot 4s, 16b, 16b`
    case udot4sFrom16b_v4s_v16b_v16b
    /// `usdot 4s, 16b, 16b`
    case usdot4sFrom16b_v4s_v16b_v16b

    // Moves and permutations of vectors

    /// `uzp1 16b, 16b, 16b`
    case uzp116b_v16b_v16b_v16b
    /// `uzp1 8h, 8h, 8h`
    case uzp18h_v8h_v8h_v8h
    /// `uzp1 4s, 4s, 4s`
    case uzp14s_v4s_v4s_v4s
    /// `uzp1 2d, 2d, 2d`
    case uzp12d_v2d_v2d_v2d
    /// `trn1 16b, 16b, 16b`
    case trn116b_v16b_v16b_v16b
    /// `trn1 8h, 8h, 8h`
    case trn18h_v8h_v8h_v8h
    /// `trn1 4s, 4s, 4s`
    case trn14s_v4s_v4s_v4s
    /// `trn1 2d, 2d, 2d`
    case trn12d_v2d_v2d_v2d
    /// `zip1 16b, 16b, 16b`
    case zip116b_v16b_v16b_v16b
    /// `zip1 8h, 8h, 8h`
    case zip18h_v8h_v8h_v8h
    /// `zip1 4s, 4s, 4s`
    case zip14s_v4s_v4s_v4s
    /// `zip1 2d, 2d, 2d`
    case zip12d_v2d_v2d_v2d
    /// `uzp2 16b, 16b, 16b`
    case uzp216b_v16b_v16b_v16b
    /// `uzp2 8h, 8h, 8h`
    case uzp28h_v8h_v8h_v8h
    /// `uzp2 4s, 4s, 4s`
    case uzp24s_v4s_v4s_v4s
    /// `uzp2 2d, 2d, 2d`
    case uzp22d_v2d_v2d_v2d
    /// `trn2 16b, 16b, 16b`
    case trn216b_v16b_v16b_v16b
    /// `trn2 8h, 8h, 8h`
    case trn28h_v8h_v8h_v8h
    /// `trn2 4s, 4s, 4s`
    case trn24s_v4s_v4s_v4s
    /// `trn2 2d, 2d, 2d`
    case trn22d_v2d_v2d_v2d
    /// `zip2 16b, 16b, 16b`
    case zip216b_v16b_v16b_v16b
    /// `zip2 8h, 8h, 8h`
    case zip28h_v8h_v8h_v8h
    /// `zip2 4s, 4s, 4s`
    case zip24s_v4s_v4s_v4s
    /// `zip2 2d, 2d, 2d`
    case zip22d_v2d_v2d_v2d
    /// `dup 16b, B, lane`
    case dup16bFromB_v16b_laneB_lane
    /// `dup 16b, 32`
    case dup16bFrom32_v16b_w
    /// `ins B, lane, 32`
    case insBFrom32_laneB_lane_w
    /// `ins B, lane, B, lane`
    case insB_laneB_lane_laneB_lane
    /// `umov 32, B, lane`
    case umov32FromB_w_laneB_lane
    /// `ld1r 16b, baseAlone`
    case ld1r16b_list_baseAlone
    /// `ld1 B, splitLane, baseAlone`
    case ld1B_listLane_splitLane_baseAlone
    /// `st1 B, splitLane, baseAlone`
    case st1B_listLane_splitLane_baseAlone
    /// `dup 8h, H, lane`
    case dup8hFromH_v8h_laneH_lane
    /// `dup 8h, 32`
    case dup8hFrom32_v8h_w
    /// `ins H, lane, 32`
    case insHFrom32_laneH_lane_w
    /// `ins H, lane, H, lane`
    case insH_laneH_lane_laneH_lane
    /// `umov 32, H, lane`
    case umov32FromH_w_laneH_lane
    /// `ld1r 8h, baseAlone`
    case ld1r8h_thousands_baseAlone
    /// `ld1 H, splitLane, baseAlone`
    case ld1H_listLane_splitLane_baseAlone
    /// `st1 H, splitLane, baseAlone`
    case st1H_listLane_splitLane_baseAlone
    /// `dup 4s, S, lane`
    case dup4sFromS_v4s_laneS_lane
    /// `dup 4s, 32`
    case dup4sFrom32_v4s_w
    /// `ins S, lane, 32`
    case insSFrom32_laneS_lane_w
    /// `ins S, lane, S, lane`
    case insS_laneS_lane_laneS_lane
    /// `umov 32, S, lane`
    case umov32FromS_w_laneS_lane
    /// `ld1r 4s, baseAlone`
    case ld1r4s_list_baseAlone
    /// `ld1 S, splitLane, baseAlone`
    case ld1S_listLane_splitLane_baseAlone
    /// `st1 S, splitLane, baseAlone`
    case st1S_listLane_splitLane_baseAlone
    /// `dup 2d, D, lane`
    case dup2dFromD_v2d_laneD_lane
    /// `dup 2d, 64`
    case dup2dFrom64_v2d_x
    /// `ins D, lane, 64`
    case insDFrom64_laneD_lane_x
    /// `ins D, lane, D, lane`
    case insD_laneD_lane_laneD_lane
    /// `umov 64, D, lane`
    case umov64FromD_x_laneD_lane
    /// `ld1r 2d, baseAlone`
    case ld1r2d_list_baseAlone
    /// `ld1 D, splitLane, baseAlone`
    case ld1D_listLane_splitLane_baseAlone
    /// `st1 D, splitLane, baseAlone`
    case st1D_listLane_splitLane_baseAlone
    /// `mov S, S, lane`
    case movS_s_laneS_lane
    /// `mov D, D, lane`
    case movD_d_laneD_lane
    /// `smov 32, B, lane`
    case smov32FromB_w_laneB_lane
    /// `smov 32, H, lane`
    case smov32FromH_w_laneH_lane
    /// `ext 16b, 16b, 16b, unsigned`
    case ext16b_v16b_v16b_v16b_unsigned
    /// `tbl 16b, 16b, 16b`
    case tbl16b_v16b_list_v16b
    /// `tbl 16b, listOfTwo, 16b`
    case tbl16b_v16b_listOfTwo_v16b
    /// `movi 16b, byte`
    case movi16b_v16b_byte
    /// `movi 4s, byte`
    case movi4s_v4s_byte
    /// `mvni 4s, byte`
    case mvni4s_v4s_byte
    /// `movi 2d, bytes`
    case movi2d_v2d_bytes
  }

  /// What a processor must have to know an instruction.
  public enum Feature: UInt8, Sendable, CaseIterable {
    case base
    case lse
    case dotprod
    case i8mm
  }

  /// What an operand is.
  enum Kind: UInt8 {
    case w
    case x
    case wsp
    case xsp
    case b
    case h
    case s
    case d
    case q
    case v8b
    case v16b
    case v4h
    case v8h
    case v2s
    case v4s
    case v2d
    case laneB
    case laneH
    case laneS
    case laneD
    case list
    case listOfTwo
    case listLane
    case lane
    case splitLane
    case base
    case baseAlone
    case stackPost
    case stackPre
    case unsigned
    case signed
    case shift
    case extend
    case index
    case mask
    case condition
    case branch
    case address
    case bit
    case leftShift
    case rightShift
    case float
    case zero
    case floatZero
    case byte
    case bytes
    case halfword
    case trap
    case inner
  }
}
