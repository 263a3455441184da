// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

@testable import Assembler

/// Calls the method of a row.
func emit(_ instruction: X86.Instruction, into assembler: inout X86.Assembler) {
  switch instruction.opcode.rawValue {
  case 0...31: emit0(instruction, &assembler)
  case 32...167: emit1(instruction, &assembler)
  case 168...213: emit2(instruction, &assembler)
  case 214...249: emit3(instruction, &assembler)
  case 250...267: emit4(instruction, &assembler)
  case 268...286: emit5(instruction, &assembler)
  case 287...324: emit6(instruction, &assembler)
  case 325...396: emit7(instruction, &assembler)
  case 397...526: emit8(instruction, &assembler)
  case 527...570: emit9(instruction, &assembler)
  case 571...644: emit10(instruction, &assembler)
  case 645...879: emit11(instruction, &assembler)
  case 880...954: emit12(instruction, &assembler)
  case 955...992: emit13(instruction, &assembler)
  default: break
  }
}

private func emit0(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .mov8_m8_r8:
    assembler.mov8(a.asAddress, b.asGeneral)
  case .mov8_m8_i8:
    assembler.mov8(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber))
  case .mov16_m16_r16:
    assembler.mov16(a.asAddress, b.asGeneral)
  case .mov16_m16_i16:
    assembler.mov16(a.asAddress, imm16: Int16(truncatingIfNeeded: b.asNumber))
  case .mov32_rm32_r32:
    if i.isMemory { assembler.mov32(a.asAddress, b.asGeneral) } else { assembler.mov32(a.asGeneral, b.asGeneral) }
  case .mov32_r32_m32:
    assembler.mov32(a.asGeneral, b.asAddress)
  case .mov32_o32_i32:
    assembler.mov32(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber))
  case .mov32_m32_i32:
    assembler.mov32(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber))
  case .mov64_rm64_r64:
    if i.isMemory { assembler.mov64(a.asAddress, b.asGeneral) } else { assembler.mov64(a.asGeneral, b.asGeneral) }
  case .mov64_r64_m64:
    assembler.mov64(a.asGeneral, b.asAddress)
  case .mov64_rm64_s32:
    if i.isMemory { assembler.mov64(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.mov64(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .movabs64_o64_i64:
    assembler.movabs64(a.asGeneral, imm64: Int64(truncatingIfNeeded: b.asNumber))
  case .movzx32From8_r32_rm8:
    if i.isMemory { assembler.movzx32From8(a.asGeneral, b.asAddress) } else { assembler.movzx32From8(a.asGeneral, b.asGeneral) }
  case .movzx32From16_r32_rm16:
    if i.isMemory { assembler.movzx32From16(a.asGeneral, b.asAddress) } else { assembler.movzx32From16(a.asGeneral, b.asGeneral) }
  case .movsx32From8_r32_rm8:
    if i.isMemory { assembler.movsx32From8(a.asGeneral, b.asAddress) } else { assembler.movsx32From8(a.asGeneral, b.asGeneral) }
  case .movsx32From16_r32_rm16:
    if i.isMemory { assembler.movsx32From16(a.asGeneral, b.asAddress) } else { assembler.movsx32From16(a.asGeneral, b.asGeneral) }
  case .movsx64From8_r64_rm8:
    if i.isMemory { assembler.movsx64From8(a.asGeneral, b.asAddress) } else { assembler.movsx64From8(a.asGeneral, b.asGeneral) }
  case .movsx64From16_r64_rm16:
    if i.isMemory { assembler.movsx64From16(a.asGeneral, b.asAddress) } else { assembler.movsx64From16(a.asGeneral, b.asGeneral) }
  case .movsxd64From32_r64_rm32:
    if i.isMemory { assembler.movsxd64From32(a.asGeneral, b.asAddress) } else { assembler.movsxd64From32(a.asGeneral, b.asGeneral) }
  case .lea32_r32_m:
    assembler.lea32(a.asGeneral, b.asAddress)
  case .lea64_r64_m:
    assembler.lea64(a.asGeneral, b.asAddress)
  case .bswap32_o32:
    assembler.bswap32(a.asGeneral)
  case .bswap64_o64:
    assembler.bswap64(a.asGeneral)
  case .cmov32_condition_r32_rm32:
    if i.isMemory { assembler.cmov32(a.asCondition, b.asGeneral, c.asAddress) } else { assembler.cmov32(a.asCondition, b.asGeneral, c.asGeneral) }
  case .cmov64_condition_r64_rm64:
    if i.isMemory { assembler.cmov64(a.asCondition, b.asGeneral, c.asAddress) } else { assembler.cmov64(a.asCondition, b.asGeneral, c.asGeneral) }
  case .set_condition_rm8:
    if i.isMemory { assembler.set(a.asCondition, b.asAddress) } else { assembler.set(a.asCondition, b.asGeneral) }
  case .push_o64:
    assembler.push(a.asGeneral)
  case .push_m64:
    assembler.push(a.asAddress)
  case .push_s8:
    assembler.push(imm8: Int8(truncatingIfNeeded: a.asNumber))
  case .push_s32:
    assembler.push(imm32: Int32(truncatingIfNeeded: a.asNumber))
  case .pop_o64:
    assembler.pop(a.asGeneral)
  case .pop_m64:
    assembler.pop(a.asAddress)
  default: break
  }
}

private func emit1(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .add8_rm8_r8:
    if i.isMemory { assembler.add8(a.asAddress, b.asGeneral) } else { assembler.add8(a.asGeneral, b.asGeneral) }
  case .add8_r8_m8:
    assembler.add8(a.asGeneral, b.asAddress)
  case .add8_rm8_i8:
    if i.isMemory { assembler.add8(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.add8(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .add16_rm16_r16:
    if i.isMemory { assembler.add16(a.asAddress, b.asGeneral) } else { assembler.add16(a.asGeneral, b.asGeneral) }
  case .add16_r16_m16:
    assembler.add16(a.asGeneral, b.asAddress)
  case .add16_rm16_s8:
    if i.isMemory { assembler.add16(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.add16(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .add16_rm16_i16:
    if i.isMemory { assembler.add16(a.asAddress, imm16: Int16(truncatingIfNeeded: b.asNumber)) } else { assembler.add16(a.asGeneral, imm16: Int16(truncatingIfNeeded: b.asNumber)) }
  case .add32_rm32_r32:
    if i.isMemory { assembler.add32(a.asAddress, b.asGeneral) } else { assembler.add32(a.asGeneral, b.asGeneral) }
  case .add32_r32_m32:
    assembler.add32(a.asGeneral, b.asAddress)
  case .add32_rm32_s8:
    if i.isMemory { assembler.add32(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.add32(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .add32_rm32_i32:
    if i.isMemory { assembler.add32(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.add32(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .add64_rm64_r64:
    if i.isMemory { assembler.add64(a.asAddress, b.asGeneral) } else { assembler.add64(a.asGeneral, b.asGeneral) }
  case .add64_r64_m64:
    assembler.add64(a.asGeneral, b.asAddress)
  case .add64_rm64_s8:
    if i.isMemory { assembler.add64(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.add64(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .add64_rm64_s32:
    if i.isMemory { assembler.add64(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.add64(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .or8_rm8_r8:
    if i.isMemory { assembler.or8(a.asAddress, b.asGeneral) } else { assembler.or8(a.asGeneral, b.asGeneral) }
  case .or8_r8_m8:
    assembler.or8(a.asGeneral, b.asAddress)
  case .or8_rm8_i8:
    if i.isMemory { assembler.or8(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.or8(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .or16_rm16_r16:
    if i.isMemory { assembler.or16(a.asAddress, b.asGeneral) } else { assembler.or16(a.asGeneral, b.asGeneral) }
  case .or16_r16_m16:
    assembler.or16(a.asGeneral, b.asAddress)
  case .or16_rm16_s8:
    if i.isMemory { assembler.or16(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.or16(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .or16_rm16_i16:
    if i.isMemory { assembler.or16(a.asAddress, imm16: Int16(truncatingIfNeeded: b.asNumber)) } else { assembler.or16(a.asGeneral, imm16: Int16(truncatingIfNeeded: b.asNumber)) }
  case .or32_rm32_r32:
    if i.isMemory { assembler.or32(a.asAddress, b.asGeneral) } else { assembler.or32(a.asGeneral, b.asGeneral) }
  case .or32_r32_m32:
    assembler.or32(a.asGeneral, b.asAddress)
  case .or32_rm32_s8:
    if i.isMemory { assembler.or32(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.or32(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .or32_rm32_i32:
    if i.isMemory { assembler.or32(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.or32(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .or64_rm64_r64:
    if i.isMemory { assembler.or64(a.asAddress, b.asGeneral) } else { assembler.or64(a.asGeneral, b.asGeneral) }
  case .or64_r64_m64:
    assembler.or64(a.asGeneral, b.asAddress)
  case .or64_rm64_s8:
    if i.isMemory { assembler.or64(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.or64(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .or64_rm64_s32:
    if i.isMemory { assembler.or64(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.or64(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .adc8_rm8_r8:
    if i.isMemory { assembler.adc8(a.asAddress, b.asGeneral) } else { assembler.adc8(a.asGeneral, b.asGeneral) }
  case .adc8_r8_m8:
    assembler.adc8(a.asGeneral, b.asAddress)
  case .adc8_rm8_i8:
    if i.isMemory { assembler.adc8(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.adc8(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .adc16_rm16_r16:
    if i.isMemory { assembler.adc16(a.asAddress, b.asGeneral) } else { assembler.adc16(a.asGeneral, b.asGeneral) }
  case .adc16_r16_m16:
    assembler.adc16(a.asGeneral, b.asAddress)
  case .adc16_rm16_s8:
    if i.isMemory { assembler.adc16(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.adc16(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .adc16_rm16_i16:
    if i.isMemory { assembler.adc16(a.asAddress, imm16: Int16(truncatingIfNeeded: b.asNumber)) } else { assembler.adc16(a.asGeneral, imm16: Int16(truncatingIfNeeded: b.asNumber)) }
  case .adc32_rm32_r32:
    if i.isMemory { assembler.adc32(a.asAddress, b.asGeneral) } else { assembler.adc32(a.asGeneral, b.asGeneral) }
  case .adc32_r32_m32:
    assembler.adc32(a.asGeneral, b.asAddress)
  case .adc32_rm32_s8:
    if i.isMemory { assembler.adc32(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.adc32(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .adc32_rm32_i32:
    if i.isMemory { assembler.adc32(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.adc32(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .adc64_rm64_r64:
    if i.isMemory { assembler.adc64(a.asAddress, b.asGeneral) } else { assembler.adc64(a.asGeneral, b.asGeneral) }
  case .adc64_r64_m64:
    assembler.adc64(a.asGeneral, b.asAddress)
  case .adc64_rm64_s8:
    if i.isMemory { assembler.adc64(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.adc64(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .adc64_rm64_s32:
    if i.isMemory { assembler.adc64(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.adc64(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .sbb8_rm8_r8:
    if i.isMemory { assembler.sbb8(a.asAddress, b.asGeneral) } else { assembler.sbb8(a.asGeneral, b.asGeneral) }
  case .sbb8_r8_m8:
    assembler.sbb8(a.asGeneral, b.asAddress)
  case .sbb8_rm8_i8:
    if i.isMemory { assembler.sbb8(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.sbb8(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .sbb16_rm16_r16:
    if i.isMemory { assembler.sbb16(a.asAddress, b.asGeneral) } else { assembler.sbb16(a.asGeneral, b.asGeneral) }
  case .sbb16_r16_m16:
    assembler.sbb16(a.asGeneral, b.asAddress)
  case .sbb16_rm16_s8:
    if i.isMemory { assembler.sbb16(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.sbb16(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .sbb16_rm16_i16:
    if i.isMemory { assembler.sbb16(a.asAddress, imm16: Int16(truncatingIfNeeded: b.asNumber)) } else { assembler.sbb16(a.asGeneral, imm16: Int16(truncatingIfNeeded: b.asNumber)) }
  case .sbb32_rm32_r32:
    if i.isMemory { assembler.sbb32(a.asAddress, b.asGeneral) } else { assembler.sbb32(a.asGeneral, b.asGeneral) }
  case .sbb32_r32_m32:
    assembler.sbb32(a.asGeneral, b.asAddress)
  case .sbb32_rm32_s8:
    if i.isMemory { assembler.sbb32(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.sbb32(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .sbb32_rm32_i32:
    if i.isMemory { assembler.sbb32(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.sbb32(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .sbb64_rm64_r64:
    if i.isMemory { assembler.sbb64(a.asAddress, b.asGeneral) } else { assembler.sbb64(a.asGeneral, b.asGeneral) }
  case .sbb64_r64_m64:
    assembler.sbb64(a.asGeneral, b.asAddress)
  case .sbb64_rm64_s8:
    if i.isMemory { assembler.sbb64(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.sbb64(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .sbb64_rm64_s32:
    if i.isMemory { assembler.sbb64(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.sbb64(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .and8_rm8_r8:
    if i.isMemory { assembler.and8(a.asAddress, b.asGeneral) } else { assembler.and8(a.asGeneral, b.asGeneral) }
  case .and8_r8_m8:
    assembler.and8(a.asGeneral, b.asAddress)
  case .and8_rm8_i8:
    if i.isMemory { assembler.and8(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.and8(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .and16_rm16_r16:
    if i.isMemory { assembler.and16(a.asAddress, b.asGeneral) } else { assembler.and16(a.asGeneral, b.asGeneral) }
  case .and16_r16_m16:
    assembler.and16(a.asGeneral, b.asAddress)
  case .and16_rm16_s8:
    if i.isMemory { assembler.and16(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.and16(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .and16_rm16_i16:
    if i.isMemory { assembler.and16(a.asAddress, imm16: Int16(truncatingIfNeeded: b.asNumber)) } else { assembler.and16(a.asGeneral, imm16: Int16(truncatingIfNeeded: b.asNumber)) }
  case .and32_rm32_r32:
    if i.isMemory { assembler.and32(a.asAddress, b.asGeneral) } else { assembler.and32(a.asGeneral, b.asGeneral) }
  case .and32_r32_m32:
    assembler.and32(a.asGeneral, b.asAddress)
  case .and32_rm32_s8:
    if i.isMemory { assembler.and32(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.and32(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .and32_rm32_i32:
    if i.isMemory { assembler.and32(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.and32(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .and64_rm64_r64:
    if i.isMemory { assembler.and64(a.asAddress, b.asGeneral) } else { assembler.and64(a.asGeneral, b.asGeneral) }
  case .and64_r64_m64:
    assembler.and64(a.asGeneral, b.asAddress)
  case .and64_rm64_s8:
    if i.isMemory { assembler.and64(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.and64(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .and64_rm64_s32:
    if i.isMemory { assembler.and64(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.and64(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .sub8_rm8_r8:
    if i.isMemory { assembler.sub8(a.asAddress, b.asGeneral) } else { assembler.sub8(a.asGeneral, b.asGeneral) }
  case .sub8_r8_m8:
    assembler.sub8(a.asGeneral, b.asAddress)
  case .sub8_rm8_i8:
    if i.isMemory { assembler.sub8(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.sub8(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .sub16_rm16_r16:
    if i.isMemory { assembler.sub16(a.asAddress, b.asGeneral) } else { assembler.sub16(a.asGeneral, b.asGeneral) }
  case .sub16_r16_m16:
    assembler.sub16(a.asGeneral, b.asAddress)
  case .sub16_rm16_s8:
    if i.isMemory { assembler.sub16(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.sub16(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .sub16_rm16_i16:
    if i.isMemory { assembler.sub16(a.asAddress, imm16: Int16(truncatingIfNeeded: b.asNumber)) } else { assembler.sub16(a.asGeneral, imm16: Int16(truncatingIfNeeded: b.asNumber)) }
  case .sub32_rm32_r32:
    if i.isMemory { assembler.sub32(a.asAddress, b.asGeneral) } else { assembler.sub32(a.asGeneral, b.asGeneral) }
  case .sub32_r32_m32:
    assembler.sub32(a.asGeneral, b.asAddress)
  case .sub32_rm32_s8:
    if i.isMemory { assembler.sub32(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.sub32(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .sub32_rm32_i32:
    if i.isMemory { assembler.sub32(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.sub32(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .sub64_rm64_r64:
    if i.isMemory { assembler.sub64(a.asAddress, b.asGeneral) } else { assembler.sub64(a.asGeneral, b.asGeneral) }
  case .sub64_r64_m64:
    assembler.sub64(a.asGeneral, b.asAddress)
  case .sub64_rm64_s8:
    if i.isMemory { assembler.sub64(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.sub64(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .sub64_rm64_s32:
    if i.isMemory { assembler.sub64(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.sub64(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .xor8_rm8_r8:
    if i.isMemory { assembler.xor8(a.asAddress, b.asGeneral) } else { assembler.xor8(a.asGeneral, b.asGeneral) }
  case .xor8_r8_m8:
    assembler.xor8(a.asGeneral, b.asAddress)
  case .xor8_rm8_i8:
    if i.isMemory { assembler.xor8(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.xor8(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .xor16_rm16_r16:
    if i.isMemory { assembler.xor16(a.asAddress, b.asGeneral) } else { assembler.xor16(a.asGeneral, b.asGeneral) }
  case .xor16_r16_m16:
    assembler.xor16(a.asGeneral, b.asAddress)
  case .xor16_rm16_s8:
    if i.isMemory { assembler.xor16(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.xor16(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .xor16_rm16_i16:
    if i.isMemory { assembler.xor16(a.asAddress, imm16: Int16(truncatingIfNeeded: b.asNumber)) } else { assembler.xor16(a.asGeneral, imm16: Int16(truncatingIfNeeded: b.asNumber)) }
  case .xor32_rm32_r32:
    if i.isMemory { assembler.xor32(a.asAddress, b.asGeneral) } else { assembler.xor32(a.asGeneral, b.asGeneral) }
  case .xor32_r32_m32:
    assembler.xor32(a.asGeneral, b.asAddress)
  case .xor32_rm32_s8:
    if i.isMemory { assembler.xor32(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.xor32(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .xor32_rm32_i32:
    if i.isMemory { assembler.xor32(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.xor32(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .xor64_rm64_r64:
    if i.isMemory { assembler.xor64(a.asAddress, b.asGeneral) } else { assembler.xor64(a.asGeneral, b.asGeneral) }
  case .xor64_r64_m64:
    assembler.xor64(a.asGeneral, b.asAddress)
  case .xor64_rm64_s8:
    if i.isMemory { assembler.xor64(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.xor64(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .xor64_rm64_s32:
    if i.isMemory { assembler.xor64(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.xor64(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .cmp8_rm8_r8:
    if i.isMemory { assembler.cmp8(a.asAddress, b.asGeneral) } else { assembler.cmp8(a.asGeneral, b.asGeneral) }
  case .cmp8_r8_m8:
    assembler.cmp8(a.asGeneral, b.asAddress)
  case .cmp8_rm8_i8:
    if i.isMemory { assembler.cmp8(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.cmp8(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .cmp16_rm16_r16:
    if i.isMemory { assembler.cmp16(a.asAddress, b.asGeneral) } else { assembler.cmp16(a.asGeneral, b.asGeneral) }
  case .cmp16_r16_m16:
    assembler.cmp16(a.asGeneral, b.asAddress)
  case .cmp16_rm16_s8:
    if i.isMemory { assembler.cmp16(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.cmp16(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .cmp16_rm16_i16:
    if i.isMemory { assembler.cmp16(a.asAddress, imm16: Int16(truncatingIfNeeded: b.asNumber)) } else { assembler.cmp16(a.asGeneral, imm16: Int16(truncatingIfNeeded: b.asNumber)) }
  case .cmp32_rm32_r32:
    if i.isMemory { assembler.cmp32(a.asAddress, b.asGeneral) } else { assembler.cmp32(a.asGeneral, b.asGeneral) }
  case .cmp32_r32_m32:
    assembler.cmp32(a.asGeneral, b.asAddress)
  case .cmp32_rm32_s8:
    if i.isMemory { assembler.cmp32(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.cmp32(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .cmp32_rm32_i32:
    if i.isMemory { assembler.cmp32(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.cmp32(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .cmp64_rm64_r64:
    if i.isMemory { assembler.cmp64(a.asAddress, b.asGeneral) } else { assembler.cmp64(a.asGeneral, b.asGeneral) }
  case .cmp64_r64_m64:
    assembler.cmp64(a.asGeneral, b.asAddress)
  case .cmp64_rm64_s8:
    if i.isMemory { assembler.cmp64(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.cmp64(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .cmp64_rm64_s32:
    if i.isMemory { assembler.cmp64(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.cmp64(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .test8_rm8_r8:
    if i.isMemory { assembler.test8(a.asAddress, b.asGeneral) } else { assembler.test8(a.asGeneral, b.asGeneral) }
  case .test8_rm8_i8:
    if i.isMemory { assembler.test8(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber)) } else { assembler.test8(a.asGeneral, imm8: Int8(truncatingIfNeeded: b.asNumber)) }
  case .test16_rm16_r16:
    if i.isMemory { assembler.test16(a.asAddress, b.asGeneral) } else { assembler.test16(a.asGeneral, b.asGeneral) }
  case .test16_rm16_i16:
    if i.isMemory { assembler.test16(a.asAddress, imm16: Int16(truncatingIfNeeded: b.asNumber)) } else { assembler.test16(a.asGeneral, imm16: Int16(truncatingIfNeeded: b.asNumber)) }
  case .test32_rm32_r32:
    if i.isMemory { assembler.test32(a.asAddress, b.asGeneral) } else { assembler.test32(a.asGeneral, b.asGeneral) }
  case .test32_rm32_i32:
    if i.isMemory { assembler.test32(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.test32(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .test64_rm64_r64:
    if i.isMemory { assembler.test64(a.asAddress, b.asGeneral) } else { assembler.test64(a.asGeneral, b.asGeneral) }
  case .test64_rm64_s32:
    if i.isMemory { assembler.test64(a.asAddress, imm32: Int32(truncatingIfNeeded: b.asNumber)) } else { assembler.test64(a.asGeneral, imm32: Int32(truncatingIfNeeded: b.asNumber)) }
  case .not32_rm32:
    if i.isMemory { assembler.not32(a.asAddress) } else { assembler.not32(a.asGeneral) }
  case .not64_rm64:
    if i.isMemory { assembler.not64(a.asAddress) } else { assembler.not64(a.asGeneral) }
  case .neg32_rm32:
    if i.isMemory { assembler.neg32(a.asAddress) } else { assembler.neg32(a.asGeneral) }
  case .neg64_rm64:
    if i.isMemory { assembler.neg64(a.asAddress) } else { assembler.neg64(a.asGeneral) }
  case .inc32_rm32:
    if i.isMemory { assembler.inc32(a.asAddress) } else { assembler.inc32(a.asGeneral) }
  case .inc64_rm64:
    if i.isMemory { assembler.inc64(a.asAddress) } else { assembler.inc64(a.asGeneral) }
  case .dec32_rm32:
    if i.isMemory { assembler.dec32(a.asAddress) } else { assembler.dec32(a.asGeneral) }
  case .dec64_rm64:
    if i.isMemory { assembler.dec64(a.asAddress) } else { assembler.dec64(a.asGeneral) }
  default: break
  }
}

private func emit2(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .rol32_rm32:
    if i.isMemory { assembler.rol32(a.asAddress) } else { assembler.rol32(a.asGeneral) }
  case .rol32_rm32_u8:
    if i.isMemory { assembler.rol32(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.rol32(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .rol32CL_rm32_cl:
    if i.isMemory { assembler.rol32CL(a.asAddress) } else { assembler.rol32CL(a.asGeneral) }
  case .rol64_rm64:
    if i.isMemory { assembler.rol64(a.asAddress) } else { assembler.rol64(a.asGeneral) }
  case .rol64_rm64_u8:
    if i.isMemory { assembler.rol64(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.rol64(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .rol64CL_rm64_cl:
    if i.isMemory { assembler.rol64CL(a.asAddress) } else { assembler.rol64CL(a.asGeneral) }
  case .ror32_rm32:
    if i.isMemory { assembler.ror32(a.asAddress) } else { assembler.ror32(a.asGeneral) }
  case .ror32_rm32_u8:
    if i.isMemory { assembler.ror32(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.ror32(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .ror32CL_rm32_cl:
    if i.isMemory { assembler.ror32CL(a.asAddress) } else { assembler.ror32CL(a.asGeneral) }
  case .ror64_rm64:
    if i.isMemory { assembler.ror64(a.asAddress) } else { assembler.ror64(a.asGeneral) }
  case .ror64_rm64_u8:
    if i.isMemory { assembler.ror64(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.ror64(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .ror64CL_rm64_cl:
    if i.isMemory { assembler.ror64CL(a.asAddress) } else { assembler.ror64CL(a.asGeneral) }
  case .shl32_rm32:
    if i.isMemory { assembler.shl32(a.asAddress) } else { assembler.shl32(a.asGeneral) }
  case .shl32_rm32_u8:
    if i.isMemory { assembler.shl32(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.shl32(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .shl32CL_rm32_cl:
    if i.isMemory { assembler.shl32CL(a.asAddress) } else { assembler.shl32CL(a.asGeneral) }
  case .shl64_rm64:
    if i.isMemory { assembler.shl64(a.asAddress) } else { assembler.shl64(a.asGeneral) }
  case .shl64_rm64_u8:
    if i.isMemory { assembler.shl64(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.shl64(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .shl64CL_rm64_cl:
    if i.isMemory { assembler.shl64CL(a.asAddress) } else { assembler.shl64CL(a.asGeneral) }
  case .shr32_rm32:
    if i.isMemory { assembler.shr32(a.asAddress) } else { assembler.shr32(a.asGeneral) }
  case .shr32_rm32_u8:
    if i.isMemory { assembler.shr32(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.shr32(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .shr32CL_rm32_cl:
    if i.isMemory { assembler.shr32CL(a.asAddress) } else { assembler.shr32CL(a.asGeneral) }
  case .shr64_rm64:
    if i.isMemory { assembler.shr64(a.asAddress) } else { assembler.shr64(a.asGeneral) }
  case .shr64_rm64_u8:
    if i.isMemory { assembler.shr64(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.shr64(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .shr64CL_rm64_cl:
    if i.isMemory { assembler.shr64CL(a.asAddress) } else { assembler.shr64CL(a.asGeneral) }
  case .sar32_rm32:
    if i.isMemory { assembler.sar32(a.asAddress) } else { assembler.sar32(a.asGeneral) }
  case .sar32_rm32_u8:
    if i.isMemory { assembler.sar32(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.sar32(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .sar32CL_rm32_cl:
    if i.isMemory { assembler.sar32CL(a.asAddress) } else { assembler.sar32CL(a.asGeneral) }
  case .sar64_rm64:
    if i.isMemory { assembler.sar64(a.asAddress) } else { assembler.sar64(a.asGeneral) }
  case .sar64_rm64_u8:
    if i.isMemory { assembler.sar64(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.sar64(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .sar64CL_rm64_cl:
    if i.isMemory { assembler.sar64CL(a.asAddress) } else { assembler.sar64CL(a.asGeneral) }
  case .shld32_rm32_r32_u8:
    if i.isMemory { assembler.shld32(a.asAddress, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.shld32(a.asGeneral, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .shld64_rm64_r64_u8:
    if i.isMemory { assembler.shld64(a.asAddress, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.shld64(a.asGeneral, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .shld32CL_rm32_r32_cl:
    if i.isMemory { assembler.shld32CL(a.asAddress, b.asGeneral) } else { assembler.shld32CL(a.asGeneral, b.asGeneral) }
  case .shld64CL_rm64_r64_cl:
    if i.isMemory { assembler.shld64CL(a.asAddress, b.asGeneral) } else { assembler.shld64CL(a.asGeneral, b.asGeneral) }
  case .shrd32_rm32_r32_u8:
    if i.isMemory { assembler.shrd32(a.asAddress, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.shrd32(a.asGeneral, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .shrd64_rm64_r64_u8:
    if i.isMemory { assembler.shrd64(a.asAddress, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.shrd64(a.asGeneral, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .shrd32CL_rm32_r32_cl:
    if i.isMemory { assembler.shrd32CL(a.asAddress, b.asGeneral) } else { assembler.shrd32CL(a.asGeneral, b.asGeneral) }
  case .shrd64CL_rm64_r64_cl:
    if i.isMemory { assembler.shrd64CL(a.asAddress, b.asGeneral) } else { assembler.shrd64CL(a.asGeneral, b.asGeneral) }
  case .rorx32_r32_rm32_u8:
    if i.isMemory { assembler.rorx32(a.asGeneral, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.rorx32(a.asGeneral, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .rorx64_r64_rm64_u8:
    if i.isMemory { assembler.rorx64(a.asGeneral, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.rorx64(a.asGeneral, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .shlx32_r32_rm32_v32:
    if i.isMemory { assembler.shlx32(a.asGeneral, b.asAddress, c.asGeneral) } else { assembler.shlx32(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .shlx64_r64_rm64_v64:
    if i.isMemory { assembler.shlx64(a.asGeneral, b.asAddress, c.asGeneral) } else { assembler.shlx64(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .sarx32_r32_rm32_v32:
    if i.isMemory { assembler.sarx32(a.asGeneral, b.asAddress, c.asGeneral) } else { assembler.sarx32(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .sarx64_r64_rm64_v64:
    if i.isMemory { assembler.sarx64(a.asGeneral, b.asAddress, c.asGeneral) } else { assembler.sarx64(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .shrx32_r32_rm32_v32:
    if i.isMemory { assembler.shrx32(a.asGeneral, b.asAddress, c.asGeneral) } else { assembler.shrx32(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .shrx64_r64_rm64_v64:
    if i.isMemory { assembler.shrx64(a.asGeneral, b.asAddress, c.asGeneral) } else { assembler.shrx64(a.asGeneral, b.asGeneral, c.asGeneral) }
  default: break
  }
}

private func emit3(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .popcnt32_r32_rm32:
    if i.isMemory { assembler.popcnt32(a.asGeneral, b.asAddress) } else { assembler.popcnt32(a.asGeneral, b.asGeneral) }
  case .popcnt64_r64_rm64:
    if i.isMemory { assembler.popcnt64(a.asGeneral, b.asAddress) } else { assembler.popcnt64(a.asGeneral, b.asGeneral) }
  case .tzcnt32_r32_rm32:
    if i.isMemory { assembler.tzcnt32(a.asGeneral, b.asAddress) } else { assembler.tzcnt32(a.asGeneral, b.asGeneral) }
  case .tzcnt64_r64_rm64:
    if i.isMemory { assembler.tzcnt64(a.asGeneral, b.asAddress) } else { assembler.tzcnt64(a.asGeneral, b.asGeneral) }
  case .lzcnt32_r32_rm32:
    if i.isMemory { assembler.lzcnt32(a.asGeneral, b.asAddress) } else { assembler.lzcnt32(a.asGeneral, b.asGeneral) }
  case .lzcnt64_r64_rm64:
    if i.isMemory { assembler.lzcnt64(a.asGeneral, b.asAddress) } else { assembler.lzcnt64(a.asGeneral, b.asGeneral) }
  case .bsf32_r32_rm32:
    if i.isMemory { assembler.bsf32(a.asGeneral, b.asAddress) } else { assembler.bsf32(a.asGeneral, b.asGeneral) }
  case .bsf64_r64_rm64:
    if i.isMemory { assembler.bsf64(a.asGeneral, b.asAddress) } else { assembler.bsf64(a.asGeneral, b.asGeneral) }
  case .bsr32_r32_rm32:
    if i.isMemory { assembler.bsr32(a.asGeneral, b.asAddress) } else { assembler.bsr32(a.asGeneral, b.asGeneral) }
  case .bsr64_r64_rm64:
    if i.isMemory { assembler.bsr64(a.asGeneral, b.asAddress) } else { assembler.bsr64(a.asGeneral, b.asGeneral) }
  case .bt32_n32_r32:
    assembler.bt32(a.asGeneral, b.asGeneral)
  case .bt64_n64_r64:
    assembler.bt64(a.asGeneral, b.asGeneral)
  case .bt32_rm32_u8:
    if i.isMemory { assembler.bt32(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.bt32(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .bt64_rm64_u8:
    if i.isMemory { assembler.bt64(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.bt64(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .bts32_rm32_u8:
    if i.isMemory { assembler.bts32(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.bts32(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .bts64_rm64_u8:
    if i.isMemory { assembler.bts64(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.bts64(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .btr32_rm32_u8:
    if i.isMemory { assembler.btr32(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.btr32(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .btr64_rm64_u8:
    if i.isMemory { assembler.btr64(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.btr64(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .btc32_rm32_u8:
    if i.isMemory { assembler.btc32(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.btc32(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .btc64_rm64_u8:
    if i.isMemory { assembler.btc64(a.asAddress, UInt8(truncatingIfNeeded: b.asNumber)) } else { assembler.btc64(a.asGeneral, UInt8(truncatingIfNeeded: b.asNumber)) }
  case .andn32_r32_v32_rm32:
    if i.isMemory { assembler.andn32(a.asGeneral, b.asGeneral, c.asAddress) } else { assembler.andn32(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .andn64_r64_v64_rm64:
    if i.isMemory { assembler.andn64(a.asGeneral, b.asGeneral, c.asAddress) } else { assembler.andn64(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .blsr32_v32_rm32:
    if i.isMemory { assembler.blsr32(a.asGeneral, b.asAddress) } else { assembler.blsr32(a.asGeneral, b.asGeneral) }
  case .blsr64_v64_rm64:
    if i.isMemory { assembler.blsr64(a.asGeneral, b.asAddress) } else { assembler.blsr64(a.asGeneral, b.asGeneral) }
  case .blsmsk32_v32_rm32:
    if i.isMemory { assembler.blsmsk32(a.asGeneral, b.asAddress) } else { assembler.blsmsk32(a.asGeneral, b.asGeneral) }
  case .blsmsk64_v64_rm64:
    if i.isMemory { assembler.blsmsk64(a.asGeneral, b.asAddress) } else { assembler.blsmsk64(a.asGeneral, b.asGeneral) }
  case .blsi32_v32_rm32:
    if i.isMemory { assembler.blsi32(a.asGeneral, b.asAddress) } else { assembler.blsi32(a.asGeneral, b.asGeneral) }
  case .blsi64_v64_rm64:
    if i.isMemory { assembler.blsi64(a.asGeneral, b.asAddress) } else { assembler.blsi64(a.asGeneral, b.asGeneral) }
  case .bextr32_r32_rm32_v32:
    if i.isMemory { assembler.bextr32(a.asGeneral, b.asAddress, c.asGeneral) } else { assembler.bextr32(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .bextr64_r64_rm64_v64:
    if i.isMemory { assembler.bextr64(a.asGeneral, b.asAddress, c.asGeneral) } else { assembler.bextr64(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .bzhi32_r32_rm32_v32:
    if i.isMemory { assembler.bzhi32(a.asGeneral, b.asAddress, c.asGeneral) } else { assembler.bzhi32(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .bzhi64_r64_rm64_v64:
    if i.isMemory { assembler.bzhi64(a.asGeneral, b.asAddress, c.asGeneral) } else { assembler.bzhi64(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .pdep32_r32_v32_rm32:
    if i.isMemory { assembler.pdep32(a.asGeneral, b.asGeneral, c.asAddress) } else { assembler.pdep32(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .pdep64_r64_v64_rm64:
    if i.isMemory { assembler.pdep64(a.asGeneral, b.asGeneral, c.asAddress) } else { assembler.pdep64(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .pext32_r32_v32_rm32:
    if i.isMemory { assembler.pext32(a.asGeneral, b.asGeneral, c.asAddress) } else { assembler.pext32(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .pext64_r64_v64_rm64:
    if i.isMemory { assembler.pext64(a.asGeneral, b.asGeneral, c.asAddress) } else { assembler.pext64(a.asGeneral, b.asGeneral, c.asGeneral) }
  default: break
  }
}

private func emit4(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .imul32_r32_rm32:
    if i.isMemory { assembler.imul32(a.asGeneral, b.asAddress) } else { assembler.imul32(a.asGeneral, b.asGeneral) }
  case .imul64_r64_rm64:
    if i.isMemory { assembler.imul64(a.asGeneral, b.asAddress) } else { assembler.imul64(a.asGeneral, b.asGeneral) }
  case .imul32_r32_rm32_s8:
    if i.isMemory { assembler.imul32(a.asGeneral, b.asAddress, imm8: Int8(truncatingIfNeeded: c.asNumber)) } else { assembler.imul32(a.asGeneral, b.asGeneral, imm8: Int8(truncatingIfNeeded: c.asNumber)) }
  case .imul32_r32_rm32_i32:
    if i.isMemory { assembler.imul32(a.asGeneral, b.asAddress, imm32: Int32(truncatingIfNeeded: c.asNumber)) } else { assembler.imul32(a.asGeneral, b.asGeneral, imm32: Int32(truncatingIfNeeded: c.asNumber)) }
  case .imul64_r64_rm64_s8:
    if i.isMemory { assembler.imul64(a.asGeneral, b.asAddress, imm8: Int8(truncatingIfNeeded: c.asNumber)) } else { assembler.imul64(a.asGeneral, b.asGeneral, imm8: Int8(truncatingIfNeeded: c.asNumber)) }
  case .imul64_r64_rm64_s32:
    if i.isMemory { assembler.imul64(a.asGeneral, b.asAddress, imm32: Int32(truncatingIfNeeded: c.asNumber)) } else { assembler.imul64(a.asGeneral, b.asGeneral, imm32: Int32(truncatingIfNeeded: c.asNumber)) }
  case .mul32_rm32:
    if i.isMemory { assembler.mul32(a.asAddress) } else { assembler.mul32(a.asGeneral) }
  case .mul64_rm64:
    if i.isMemory { assembler.mul64(a.asAddress) } else { assembler.mul64(a.asGeneral) }
  case .imul32_rm32:
    if i.isMemory { assembler.imul32(a.asAddress) } else { assembler.imul32(a.asGeneral) }
  case .imul64_rm64:
    if i.isMemory { assembler.imul64(a.asAddress) } else { assembler.imul64(a.asGeneral) }
  case .div32_rm32:
    if i.isMemory { assembler.div32(a.asAddress) } else { assembler.div32(a.asGeneral) }
  case .div64_rm64:
    if i.isMemory { assembler.div64(a.asAddress) } else { assembler.div64(a.asGeneral) }
  case .idiv32_rm32:
    if i.isMemory { assembler.idiv32(a.asAddress) } else { assembler.idiv32(a.asGeneral) }
  case .idiv64_rm64:
    if i.isMemory { assembler.idiv64(a.asAddress) } else { assembler.idiv64(a.asGeneral) }
  case .cdq:
    assembler.cdq()
  case .cqo:
    assembler.cqo()
  case .mulx32_r32_v32_rm32:
    if i.isMemory { assembler.mulx32(a.asGeneral, b.asGeneral, c.asAddress) } else { assembler.mulx32(a.asGeneral, b.asGeneral, c.asGeneral) }
  case .mulx64_r64_v64_rm64:
    if i.isMemory { assembler.mulx64(a.asGeneral, b.asGeneral, c.asAddress) } else { assembler.mulx64(a.asGeneral, b.asGeneral, c.asGeneral) }
  default: break
  }
}

private func emit5(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .j_condition_rel8:
    assembler.j(a.asCondition, rel8: Int8(truncatingIfNeeded: b.asNumber))
  case .j_condition_rel32:
    assembler.j(a.asCondition, rel32: Int32(truncatingIfNeeded: b.asNumber))
  case .jmp_rel8:
    assembler.jmp(rel8: Int8(truncatingIfNeeded: a.asNumber))
  case .jmp_rel32:
    assembler.jmp(rel32: Int32(truncatingIfNeeded: a.asNumber))
  case .jmp_rm64:
    if i.isMemory { assembler.jmp(a.asAddress) } else { assembler.jmp(a.asGeneral) }
  case .call_rel32:
    assembler.call(rel32: Int32(truncatingIfNeeded: a.asNumber))
  case .call_rm64:
    if i.isMemory { assembler.call(a.asAddress) } else { assembler.call(a.asGeneral) }
  case .ret:
    assembler.ret()
  case .ret_s16:
    assembler.ret(imm16: Int16(truncatingIfNeeded: a.asNumber))
  case .leave:
    assembler.leave()
  case .ud2:
    assembler.ud2()
  case .ud1_trap:
    assembler.ud1(UInt8(truncatingIfNeeded: a.asNumber))
  case .int3:
    assembler.int3()
  case .nop:
    assembler.nop()
  case .nop16_m16:
    assembler.nop16(a.asAddress)
  case .nop32_m32:
    assembler.nop32(a.asAddress)
  case .endbr64:
    assembler.endbr64()
  case .prefetcht0_m8:
    assembler.prefetcht0(a.asAddress)
  case .prefetchnta_m8:
    assembler.prefetchnta(a.asAddress)
  default: break
  }
}

private func emit6(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .lockAdd8_m8_r8:
    assembler.lockAdd8(a.asAddress, b.asGeneral)
  case .lockAdd16_m16_r16:
    assembler.lockAdd16(a.asAddress, b.asGeneral)
  case .lockAdd32_m32_r32:
    assembler.lockAdd32(a.asAddress, b.asGeneral)
  case .lockAdd64_m64_r64:
    assembler.lockAdd64(a.asAddress, b.asGeneral)
  case .lockOr8_m8_r8:
    assembler.lockOr8(a.asAddress, b.asGeneral)
  case .lockOr16_m16_r16:
    assembler.lockOr16(a.asAddress, b.asGeneral)
  case .lockOr32_m32_r32:
    assembler.lockOr32(a.asAddress, b.asGeneral)
  case .lockOr64_m64_r64:
    assembler.lockOr64(a.asAddress, b.asGeneral)
  case .lockAnd8_m8_r8:
    assembler.lockAnd8(a.asAddress, b.asGeneral)
  case .lockAnd16_m16_r16:
    assembler.lockAnd16(a.asAddress, b.asGeneral)
  case .lockAnd32_m32_r32:
    assembler.lockAnd32(a.asAddress, b.asGeneral)
  case .lockAnd64_m64_r64:
    assembler.lockAnd64(a.asAddress, b.asGeneral)
  case .lockSub8_m8_r8:
    assembler.lockSub8(a.asAddress, b.asGeneral)
  case .lockSub16_m16_r16:
    assembler.lockSub16(a.asAddress, b.asGeneral)
  case .lockSub32_m32_r32:
    assembler.lockSub32(a.asAddress, b.asGeneral)
  case .lockSub64_m64_r64:
    assembler.lockSub64(a.asAddress, b.asGeneral)
  case .lockXor8_m8_r8:
    assembler.lockXor8(a.asAddress, b.asGeneral)
  case .lockXor16_m16_r16:
    assembler.lockXor16(a.asAddress, b.asGeneral)
  case .lockXor32_m32_r32:
    assembler.lockXor32(a.asAddress, b.asGeneral)
  case .lockXor64_m64_r64:
    assembler.lockXor64(a.asAddress, b.asGeneral)
  case .lockOr32_m32_s8:
    assembler.lockOr32(a.asAddress, imm8: Int8(truncatingIfNeeded: b.asNumber))
  case .lockXadd8_m8_r8:
    assembler.lockXadd8(a.asAddress, b.asGeneral)
  case .lockXadd16_m16_r16:
    assembler.lockXadd16(a.asAddress, b.asGeneral)
  case .lockXadd32_m32_r32:
    assembler.lockXadd32(a.asAddress, b.asGeneral)
  case .lockXadd64_m64_r64:
    assembler.lockXadd64(a.asAddress, b.asGeneral)
  case .lockCmpxchg8_m8_r8:
    assembler.lockCmpxchg8(a.asAddress, b.asGeneral)
  case .lockCmpxchg16_m16_r16:
    assembler.lockCmpxchg16(a.asAddress, b.asGeneral)
  case .lockCmpxchg32_m32_r32:
    assembler.lockCmpxchg32(a.asAddress, b.asGeneral)
  case .lockCmpxchg64_m64_r64:
    assembler.lockCmpxchg64(a.asAddress, b.asGeneral)
  case .lockCmpxchg16b_m128:
    assembler.lockCmpxchg16b(a.asAddress)
  case .xchg8_m8_r8:
    assembler.xchg8(a.asAddress, b.asGeneral)
  case .xchg16_m16_r16:
    assembler.xchg16(a.asAddress, b.asGeneral)
  case .xchg32_m32_r32:
    assembler.xchg32(a.asAddress, b.asGeneral)
  case .xchg64_m64_r64:
    assembler.xchg64(a.asAddress, b.asGeneral)
  case .xchg32_r32_n32:
    assembler.xchg32(a.asGeneral, b.asGeneral)
  case .xchg64_r64_n64:
    assembler.xchg64(a.asGeneral, b.asGeneral)
  case .mfence:
    assembler.mfence()
  case .pause:
    assembler.pause()
  default: break
  }
}

private func emit7(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .movaps_x_xm128:
    if i.isMemory { assembler.movaps(a.asVector, b.asAddress) } else { assembler.movaps(a.asVector, b.asVector) }
  case .movaps_m128_x:
    assembler.movaps(a.asAddress, b.asVector)
  case .vmovaps_x_xm128:
    if i.isMemory { assembler.vmovaps(a.asVector, b.asAddress) } else { assembler.vmovaps(a.asVector, b.asVector) }
  case .vmovaps_m128_x:
    assembler.vmovaps(a.asAddress, b.asVector)
  case .vmovaps256_y_ym256:
    if i.isMemory { assembler.vmovaps256(a.asVector, b.asAddress) } else { assembler.vmovaps256(a.asVector, b.asVector) }
  case .vmovaps256_m256_y:
    assembler.vmovaps256(a.asAddress, b.asVector)
  case .movups_x_m128:
    assembler.movups(a.asVector, b.asAddress)
  case .movups_m128_x:
    assembler.movups(a.asAddress, b.asVector)
  case .vmovups_x_m128:
    assembler.vmovups(a.asVector, b.asAddress)
  case .vmovups_m128_x:
    assembler.vmovups(a.asAddress, b.asVector)
  case .vmovups256_y_m256:
    assembler.vmovups256(a.asVector, b.asAddress)
  case .vmovups256_m256_y:
    assembler.vmovups256(a.asAddress, b.asVector)
  case .movdqa_x_xm128:
    if i.isMemory { assembler.movdqa(a.asVector, b.asAddress) } else { assembler.movdqa(a.asVector, b.asVector) }
  case .movdqa_m128_x:
    assembler.movdqa(a.asAddress, b.asVector)
  case .vmovdqa_x_xm128:
    if i.isMemory { assembler.vmovdqa(a.asVector, b.asAddress) } else { assembler.vmovdqa(a.asVector, b.asVector) }
  case .vmovdqa_m128_x:
    assembler.vmovdqa(a.asAddress, b.asVector)
  case .vmovdqa256_y_ym256:
    if i.isMemory { assembler.vmovdqa256(a.asVector, b.asAddress) } else { assembler.vmovdqa256(a.asVector, b.asVector) }
  case .vmovdqa256_m256_y:
    assembler.vmovdqa256(a.asAddress, b.asVector)
  case .movdqu_x_m128:
    assembler.movdqu(a.asVector, b.asAddress)
  case .movdqu_m128_x:
    assembler.movdqu(a.asAddress, b.asVector)
  case .vmovdqu_x_m128:
    assembler.vmovdqu(a.asVector, b.asAddress)
  case .vmovdqu_m128_x:
    assembler.vmovdqu(a.asAddress, b.asVector)
  case .vmovdqu256_y_m256:
    assembler.vmovdqu256(a.asVector, b.asAddress)
  case .vmovdqu256_m256_y:
    assembler.vmovdqu256(a.asAddress, b.asVector)
  case .movss_x_xn:
    assembler.movss(a.asVector, b.asVector)
  case .movss_x_m32:
    assembler.movss(a.asVector, b.asAddress)
  case .movss_m32_x:
    assembler.movss(a.asAddress, b.asVector)
  case .movsd_x_xn:
    assembler.movsd(a.asVector, b.asVector)
  case .movsd_x_m64:
    assembler.movsd(a.asVector, b.asAddress)
  case .movsd_m64_x:
    assembler.movsd(a.asAddress, b.asVector)
  case .vmovss_x_xv_xn:
    assembler.vmovss(a.asVector, b.asVector, c.asVector)
  case .vmovss_x_m32:
    assembler.vmovss(a.asVector, b.asAddress)
  case .vmovss_m32_x:
    assembler.vmovss(a.asAddress, b.asVector)
  case .vmovsd_x_xv_xn:
    assembler.vmovsd(a.asVector, b.asVector, c.asVector)
  case .vmovsd_x_m64:
    assembler.vmovsd(a.asVector, b.asAddress)
  case .vmovsd_m64_x:
    assembler.vmovsd(a.asAddress, b.asVector)
  case .movhlps_x_xn:
    assembler.movhlps(a.asVector, b.asVector)
  case .movlhps_x_xn:
    assembler.movlhps(a.asVector, b.asVector)
  case .movlps_x_m64:
    assembler.movlps(a.asVector, b.asAddress)
  case .movlps_m64_x:
    assembler.movlps(a.asAddress, b.asVector)
  case .movhps_x_m64:
    assembler.movhps(a.asVector, b.asAddress)
  case .movhps_m64_x:
    assembler.movhps(a.asAddress, b.asVector)
  case .vmovhlps_x_xv_xn:
    assembler.vmovhlps(a.asVector, b.asVector, c.asVector)
  case .vmovlhps_x_xv_xn:
    assembler.vmovlhps(a.asVector, b.asVector, c.asVector)
  case .vmovlps_x_xv_m64:
    assembler.vmovlps(a.asVector, b.asVector, c.asAddress)
  case .vmovlps_m64_x:
    assembler.vmovlps(a.asAddress, b.asVector)
  case .vmovhps_x_xv_m64:
    assembler.vmovhps(a.asVector, b.asVector, c.asAddress)
  case .vmovhps_m64_x:
    assembler.vmovhps(a.asAddress, b.asVector)
  case .movddup_x_xm64:
    if i.isMemory { assembler.movddup(a.asVector, b.asAddress) } else { assembler.movddup(a.asVector, b.asVector) }
  case .vmovddup_x_xm64:
    if i.isMemory { assembler.vmovddup(a.asVector, b.asAddress) } else { assembler.vmovddup(a.asVector, b.asVector) }
  case .movd_x_rm32:
    if i.isMemory { assembler.movd(a.asVector, b.asAddress) } else { assembler.movd(a.asVector, b.asGeneral) }
  case .movd_rm32_x:
    if i.isMemory { assembler.movd(a.asAddress, b.asVector) } else { assembler.movd(a.asGeneral, b.asVector) }
  case .movq_x_n64:
    assembler.movq(a.asVector, b.asGeneral)
  case .movq_n64_x:
    assembler.movq(a.asGeneral, b.asVector)
  case .movq_x_xm64:
    if i.isMemory { assembler.movq(a.asVector, b.asAddress) } else { assembler.movq(a.asVector, b.asVector) }
  case .movq_m64_x:
    assembler.movq(a.asAddress, b.asVector)
  case .vmovd_x_rm32:
    if i.isMemory { assembler.vmovd(a.asVector, b.asAddress) } else { assembler.vmovd(a.asVector, b.asGeneral) }
  case .vmovd_rm32_x:
    if i.isMemory { assembler.vmovd(a.asAddress, b.asVector) } else { assembler.vmovd(a.asGeneral, b.asVector) }
  case .vmovq_x_n64:
    assembler.vmovq(a.asVector, b.asGeneral)
  case .vmovq_n64_x:
    assembler.vmovq(a.asGeneral, b.asVector)
  case .vmovq_x_xm64:
    if i.isMemory { assembler.vmovq(a.asVector, b.asAddress) } else { assembler.vmovq(a.asVector, b.asVector) }
  case .vmovq_m64_x:
    assembler.vmovq(a.asAddress, b.asVector)
  case .movmskps_r32_xn:
    assembler.movmskps(a.asGeneral, b.asVector)
  case .movmskpd_r32_xn:
    assembler.movmskpd(a.asGeneral, b.asVector)
  case .pmovmskb_r32_xn:
    assembler.pmovmskb(a.asGeneral, b.asVector)
  case .vmovmskps_r32_xn:
    assembler.vmovmskps(a.asGeneral, b.asVector)
  case .vmovmskpd_r32_xn:
    assembler.vmovmskpd(a.asGeneral, b.asVector)
  case .vpmovmskb_r32_xn:
    assembler.vpmovmskb(a.asGeneral, b.asVector)
  case .vpmovmskb256_r32_yn:
    assembler.vpmovmskb256(a.asGeneral, b.asVector)
  case .ldmxcsr_m32:
    assembler.ldmxcsr(a.asAddress)
  case .stmxcsr_m32:
    assembler.stmxcsr(a.asAddress)
  case .vzeroupper:
    assembler.vzeroupper()
  default: break
  }
}

private func emit8(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .addps_x_xm128:
    if i.isMemory { assembler.addps(a.asVector, b.asAddress) } else { assembler.addps(a.asVector, b.asVector) }
  case .addpd_x_xm128:
    if i.isMemory { assembler.addpd(a.asVector, b.asAddress) } else { assembler.addpd(a.asVector, b.asVector) }
  case .vaddps_x_xv_xm128:
    if i.isMemory { assembler.vaddps(a.asVector, b.asVector, c.asAddress) } else { assembler.vaddps(a.asVector, b.asVector, c.asVector) }
  case .vaddps256_y_yv_ym256:
    if i.isMemory { assembler.vaddps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vaddps256(a.asVector, b.asVector, c.asVector) }
  case .vaddpd_x_xv_xm128:
    if i.isMemory { assembler.vaddpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vaddpd(a.asVector, b.asVector, c.asVector) }
  case .vaddpd256_y_yv_ym256:
    if i.isMemory { assembler.vaddpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vaddpd256(a.asVector, b.asVector, c.asVector) }
  case .addss_x_xm32:
    if i.isMemory { assembler.addss(a.asVector, b.asAddress) } else { assembler.addss(a.asVector, b.asVector) }
  case .addsd_x_xm64:
    if i.isMemory { assembler.addsd(a.asVector, b.asAddress) } else { assembler.addsd(a.asVector, b.asVector) }
  case .vaddss_x_xv_xm32:
    if i.isMemory { assembler.vaddss(a.asVector, b.asVector, c.asAddress) } else { assembler.vaddss(a.asVector, b.asVector, c.asVector) }
  case .vaddsd_x_xv_xm64:
    if i.isMemory { assembler.vaddsd(a.asVector, b.asVector, c.asAddress) } else { assembler.vaddsd(a.asVector, b.asVector, c.asVector) }
  case .mulps_x_xm128:
    if i.isMemory { assembler.mulps(a.asVector, b.asAddress) } else { assembler.mulps(a.asVector, b.asVector) }
  case .mulpd_x_xm128:
    if i.isMemory { assembler.mulpd(a.asVector, b.asAddress) } else { assembler.mulpd(a.asVector, b.asVector) }
  case .vmulps_x_xv_xm128:
    if i.isMemory { assembler.vmulps(a.asVector, b.asVector, c.asAddress) } else { assembler.vmulps(a.asVector, b.asVector, c.asVector) }
  case .vmulps256_y_yv_ym256:
    if i.isMemory { assembler.vmulps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vmulps256(a.asVector, b.asVector, c.asVector) }
  case .vmulpd_x_xv_xm128:
    if i.isMemory { assembler.vmulpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vmulpd(a.asVector, b.asVector, c.asVector) }
  case .vmulpd256_y_yv_ym256:
    if i.isMemory { assembler.vmulpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vmulpd256(a.asVector, b.asVector, c.asVector) }
  case .mulss_x_xm32:
    if i.isMemory { assembler.mulss(a.asVector, b.asAddress) } else { assembler.mulss(a.asVector, b.asVector) }
  case .mulsd_x_xm64:
    if i.isMemory { assembler.mulsd(a.asVector, b.asAddress) } else { assembler.mulsd(a.asVector, b.asVector) }
  case .vmulss_x_xv_xm32:
    if i.isMemory { assembler.vmulss(a.asVector, b.asVector, c.asAddress) } else { assembler.vmulss(a.asVector, b.asVector, c.asVector) }
  case .vmulsd_x_xv_xm64:
    if i.isMemory { assembler.vmulsd(a.asVector, b.asVector, c.asAddress) } else { assembler.vmulsd(a.asVector, b.asVector, c.asVector) }
  case .subps_x_xm128:
    if i.isMemory { assembler.subps(a.asVector, b.asAddress) } else { assembler.subps(a.asVector, b.asVector) }
  case .subpd_x_xm128:
    if i.isMemory { assembler.subpd(a.asVector, b.asAddress) } else { assembler.subpd(a.asVector, b.asVector) }
  case .vsubps_x_xv_xm128:
    if i.isMemory { assembler.vsubps(a.asVector, b.asVector, c.asAddress) } else { assembler.vsubps(a.asVector, b.asVector, c.asVector) }
  case .vsubps256_y_yv_ym256:
    if i.isMemory { assembler.vsubps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vsubps256(a.asVector, b.asVector, c.asVector) }
  case .vsubpd_x_xv_xm128:
    if i.isMemory { assembler.vsubpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vsubpd(a.asVector, b.asVector, c.asVector) }
  case .vsubpd256_y_yv_ym256:
    if i.isMemory { assembler.vsubpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vsubpd256(a.asVector, b.asVector, c.asVector) }
  case .subss_x_xm32:
    if i.isMemory { assembler.subss(a.asVector, b.asAddress) } else { assembler.subss(a.asVector, b.asVector) }
  case .subsd_x_xm64:
    if i.isMemory { assembler.subsd(a.asVector, b.asAddress) } else { assembler.subsd(a.asVector, b.asVector) }
  case .vsubss_x_xv_xm32:
    if i.isMemory { assembler.vsubss(a.asVector, b.asVector, c.asAddress) } else { assembler.vsubss(a.asVector, b.asVector, c.asVector) }
  case .vsubsd_x_xv_xm64:
    if i.isMemory { assembler.vsubsd(a.asVector, b.asVector, c.asAddress) } else { assembler.vsubsd(a.asVector, b.asVector, c.asVector) }
  case .minps_x_xm128:
    if i.isMemory { assembler.minps(a.asVector, b.asAddress) } else { assembler.minps(a.asVector, b.asVector) }
  case .minpd_x_xm128:
    if i.isMemory { assembler.minpd(a.asVector, b.asAddress) } else { assembler.minpd(a.asVector, b.asVector) }
  case .vminps_x_xv_xm128:
    if i.isMemory { assembler.vminps(a.asVector, b.asVector, c.asAddress) } else { assembler.vminps(a.asVector, b.asVector, c.asVector) }
  case .vminps256_y_yv_ym256:
    if i.isMemory { assembler.vminps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vminps256(a.asVector, b.asVector, c.asVector) }
  case .vminpd_x_xv_xm128:
    if i.isMemory { assembler.vminpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vminpd(a.asVector, b.asVector, c.asVector) }
  case .vminpd256_y_yv_ym256:
    if i.isMemory { assembler.vminpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vminpd256(a.asVector, b.asVector, c.asVector) }
  case .minss_x_xm32:
    if i.isMemory { assembler.minss(a.asVector, b.asAddress) } else { assembler.minss(a.asVector, b.asVector) }
  case .minsd_x_xm64:
    if i.isMemory { assembler.minsd(a.asVector, b.asAddress) } else { assembler.minsd(a.asVector, b.asVector) }
  case .vminss_x_xv_xm32:
    if i.isMemory { assembler.vminss(a.asVector, b.asVector, c.asAddress) } else { assembler.vminss(a.asVector, b.asVector, c.asVector) }
  case .vminsd_x_xv_xm64:
    if i.isMemory { assembler.vminsd(a.asVector, b.asVector, c.asAddress) } else { assembler.vminsd(a.asVector, b.asVector, c.asVector) }
  case .divps_x_xm128:
    if i.isMemory { assembler.divps(a.asVector, b.asAddress) } else { assembler.divps(a.asVector, b.asVector) }
  case .divpd_x_xm128:
    if i.isMemory { assembler.divpd(a.asVector, b.asAddress) } else { assembler.divpd(a.asVector, b.asVector) }
  case .vdivps_x_xv_xm128:
    if i.isMemory { assembler.vdivps(a.asVector, b.asVector, c.asAddress) } else { assembler.vdivps(a.asVector, b.asVector, c.asVector) }
  case .vdivps256_y_yv_ym256:
    if i.isMemory { assembler.vdivps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vdivps256(a.asVector, b.asVector, c.asVector) }
  case .vdivpd_x_xv_xm128:
    if i.isMemory { assembler.vdivpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vdivpd(a.asVector, b.asVector, c.asVector) }
  case .vdivpd256_y_yv_ym256:
    if i.isMemory { assembler.vdivpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vdivpd256(a.asVector, b.asVector, c.asVector) }
  case .divss_x_xm32:
    if i.isMemory { assembler.divss(a.asVector, b.asAddress) } else { assembler.divss(a.asVector, b.asVector) }
  case .divsd_x_xm64:
    if i.isMemory { assembler.divsd(a.asVector, b.asAddress) } else { assembler.divsd(a.asVector, b.asVector) }
  case .vdivss_x_xv_xm32:
    if i.isMemory { assembler.vdivss(a.asVector, b.asVector, c.asAddress) } else { assembler.vdivss(a.asVector, b.asVector, c.asVector) }
  case .vdivsd_x_xv_xm64:
    if i.isMemory { assembler.vdivsd(a.asVector, b.asVector, c.asAddress) } else { assembler.vdivsd(a.asVector, b.asVector, c.asVector) }
  case .maxps_x_xm128:
    if i.isMemory { assembler.maxps(a.asVector, b.asAddress) } else { assembler.maxps(a.asVector, b.asVector) }
  case .maxpd_x_xm128:
    if i.isMemory { assembler.maxpd(a.asVector, b.asAddress) } else { assembler.maxpd(a.asVector, b.asVector) }
  case .vmaxps_x_xv_xm128:
    if i.isMemory { assembler.vmaxps(a.asVector, b.asVector, c.asAddress) } else { assembler.vmaxps(a.asVector, b.asVector, c.asVector) }
  case .vmaxps256_y_yv_ym256:
    if i.isMemory { assembler.vmaxps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vmaxps256(a.asVector, b.asVector, c.asVector) }
  case .vmaxpd_x_xv_xm128:
    if i.isMemory { assembler.vmaxpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vmaxpd(a.asVector, b.asVector, c.asVector) }
  case .vmaxpd256_y_yv_ym256:
    if i.isMemory { assembler.vmaxpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vmaxpd256(a.asVector, b.asVector, c.asVector) }
  case .maxss_x_xm32:
    if i.isMemory { assembler.maxss(a.asVector, b.asAddress) } else { assembler.maxss(a.asVector, b.asVector) }
  case .maxsd_x_xm64:
    if i.isMemory { assembler.maxsd(a.asVector, b.asAddress) } else { assembler.maxsd(a.asVector, b.asVector) }
  case .vmaxss_x_xv_xm32:
    if i.isMemory { assembler.vmaxss(a.asVector, b.asVector, c.asAddress) } else { assembler.vmaxss(a.asVector, b.asVector, c.asVector) }
  case .vmaxsd_x_xv_xm64:
    if i.isMemory { assembler.vmaxsd(a.asVector, b.asVector, c.asAddress) } else { assembler.vmaxsd(a.asVector, b.asVector, c.asVector) }
  case .andps_x_xm128:
    if i.isMemory { assembler.andps(a.asVector, b.asAddress) } else { assembler.andps(a.asVector, b.asVector) }
  case .andpd_x_xm128:
    if i.isMemory { assembler.andpd(a.asVector, b.asAddress) } else { assembler.andpd(a.asVector, b.asVector) }
  case .vandps_x_xv_xm128:
    if i.isMemory { assembler.vandps(a.asVector, b.asVector, c.asAddress) } else { assembler.vandps(a.asVector, b.asVector, c.asVector) }
  case .vandps256_y_yv_ym256:
    if i.isMemory { assembler.vandps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vandps256(a.asVector, b.asVector, c.asVector) }
  case .vandpd_x_xv_xm128:
    if i.isMemory { assembler.vandpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vandpd(a.asVector, b.asVector, c.asVector) }
  case .vandpd256_y_yv_ym256:
    if i.isMemory { assembler.vandpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vandpd256(a.asVector, b.asVector, c.asVector) }
  case .andnps_x_xm128:
    if i.isMemory { assembler.andnps(a.asVector, b.asAddress) } else { assembler.andnps(a.asVector, b.asVector) }
  case .andnpd_x_xm128:
    if i.isMemory { assembler.andnpd(a.asVector, b.asAddress) } else { assembler.andnpd(a.asVector, b.asVector) }
  case .vandnps_x_xv_xm128:
    if i.isMemory { assembler.vandnps(a.asVector, b.asVector, c.asAddress) } else { assembler.vandnps(a.asVector, b.asVector, c.asVector) }
  case .vandnps256_y_yv_ym256:
    if i.isMemory { assembler.vandnps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vandnps256(a.asVector, b.asVector, c.asVector) }
  case .vandnpd_x_xv_xm128:
    if i.isMemory { assembler.vandnpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vandnpd(a.asVector, b.asVector, c.asVector) }
  case .vandnpd256_y_yv_ym256:
    if i.isMemory { assembler.vandnpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vandnpd256(a.asVector, b.asVector, c.asVector) }
  case .orps_x_xm128:
    if i.isMemory { assembler.orps(a.asVector, b.asAddress) } else { assembler.orps(a.asVector, b.asVector) }
  case .orpd_x_xm128:
    if i.isMemory { assembler.orpd(a.asVector, b.asAddress) } else { assembler.orpd(a.asVector, b.asVector) }
  case .vorps_x_xv_xm128:
    if i.isMemory { assembler.vorps(a.asVector, b.asVector, c.asAddress) } else { assembler.vorps(a.asVector, b.asVector, c.asVector) }
  case .vorps256_y_yv_ym256:
    if i.isMemory { assembler.vorps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vorps256(a.asVector, b.asVector, c.asVector) }
  case .vorpd_x_xv_xm128:
    if i.isMemory { assembler.vorpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vorpd(a.asVector, b.asVector, c.asVector) }
  case .vorpd256_y_yv_ym256:
    if i.isMemory { assembler.vorpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vorpd256(a.asVector, b.asVector, c.asVector) }
  case .xorps_x_xm128:
    if i.isMemory { assembler.xorps(a.asVector, b.asAddress) } else { assembler.xorps(a.asVector, b.asVector) }
  case .xorpd_x_xm128:
    if i.isMemory { assembler.xorpd(a.asVector, b.asAddress) } else { assembler.xorpd(a.asVector, b.asVector) }
  case .vxorps_x_xv_xm128:
    if i.isMemory { assembler.vxorps(a.asVector, b.asVector, c.asAddress) } else { assembler.vxorps(a.asVector, b.asVector, c.asVector) }
  case .vxorps256_y_yv_ym256:
    if i.isMemory { assembler.vxorps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vxorps256(a.asVector, b.asVector, c.asVector) }
  case .vxorpd_x_xv_xm128:
    if i.isMemory { assembler.vxorpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vxorpd(a.asVector, b.asVector, c.asVector) }
  case .vxorpd256_y_yv_ym256:
    if i.isMemory { assembler.vxorpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vxorpd256(a.asVector, b.asVector, c.asVector) }
  case .unpcklps_x_xm128:
    if i.isMemory { assembler.unpcklps(a.asVector, b.asAddress) } else { assembler.unpcklps(a.asVector, b.asVector) }
  case .unpcklpd_x_xm128:
    if i.isMemory { assembler.unpcklpd(a.asVector, b.asAddress) } else { assembler.unpcklpd(a.asVector, b.asVector) }
  case .vunpcklps_x_xv_xm128:
    if i.isMemory { assembler.vunpcklps(a.asVector, b.asVector, c.asAddress) } else { assembler.vunpcklps(a.asVector, b.asVector, c.asVector) }
  case .vunpcklps256_y_yv_ym256:
    if i.isMemory { assembler.vunpcklps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vunpcklps256(a.asVector, b.asVector, c.asVector) }
  case .vunpcklpd_x_xv_xm128:
    if i.isMemory { assembler.vunpcklpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vunpcklpd(a.asVector, b.asVector, c.asVector) }
  case .vunpcklpd256_y_yv_ym256:
    if i.isMemory { assembler.vunpcklpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vunpcklpd256(a.asVector, b.asVector, c.asVector) }
  case .unpckhps_x_xm128:
    if i.isMemory { assembler.unpckhps(a.asVector, b.asAddress) } else { assembler.unpckhps(a.asVector, b.asVector) }
  case .unpckhpd_x_xm128:
    if i.isMemory { assembler.unpckhpd(a.asVector, b.asAddress) } else { assembler.unpckhpd(a.asVector, b.asVector) }
  case .vunpckhps_x_xv_xm128:
    if i.isMemory { assembler.vunpckhps(a.asVector, b.asVector, c.asAddress) } else { assembler.vunpckhps(a.asVector, b.asVector, c.asVector) }
  case .vunpckhps256_y_yv_ym256:
    if i.isMemory { assembler.vunpckhps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vunpckhps256(a.asVector, b.asVector, c.asVector) }
  case .vunpckhpd_x_xv_xm128:
    if i.isMemory { assembler.vunpckhpd(a.asVector, b.asVector, c.asAddress) } else { assembler.vunpckhpd(a.asVector, b.asVector, c.asVector) }
  case .vunpckhpd256_y_yv_ym256:
    if i.isMemory { assembler.vunpckhpd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vunpckhpd256(a.asVector, b.asVector, c.asVector) }
  case .sqrtps_x_xm128:
    if i.isMemory { assembler.sqrtps(a.asVector, b.asAddress) } else { assembler.sqrtps(a.asVector, b.asVector) }
  case .sqrtpd_x_xm128:
    if i.isMemory { assembler.sqrtpd(a.asVector, b.asAddress) } else { assembler.sqrtpd(a.asVector, b.asVector) }
  case .sqrtss_x_xm32:
    if i.isMemory { assembler.sqrtss(a.asVector, b.asAddress) } else { assembler.sqrtss(a.asVector, b.asVector) }
  case .sqrtsd_x_xm64:
    if i.isMemory { assembler.sqrtsd(a.asVector, b.asAddress) } else { assembler.sqrtsd(a.asVector, b.asVector) }
  case .vsqrtps_x_xm128:
    if i.isMemory { assembler.vsqrtps(a.asVector, b.asAddress) } else { assembler.vsqrtps(a.asVector, b.asVector) }
  case .vsqrtps256_y_ym256:
    if i.isMemory { assembler.vsqrtps256(a.asVector, b.asAddress) } else { assembler.vsqrtps256(a.asVector, b.asVector) }
  case .vsqrtpd_x_xm128:
    if i.isMemory { assembler.vsqrtpd(a.asVector, b.asAddress) } else { assembler.vsqrtpd(a.asVector, b.asVector) }
  case .vsqrtpd256_y_ym256:
    if i.isMemory { assembler.vsqrtpd256(a.asVector, b.asAddress) } else { assembler.vsqrtpd256(a.asVector, b.asVector) }
  case .vsqrtss_x_xv_xm32:
    if i.isMemory { assembler.vsqrtss(a.asVector, b.asVector, c.asAddress) } else { assembler.vsqrtss(a.asVector, b.asVector, c.asVector) }
  case .vsqrtsd_x_xv_xm64:
    if i.isMemory { assembler.vsqrtsd(a.asVector, b.asVector, c.asAddress) } else { assembler.vsqrtsd(a.asVector, b.asVector, c.asVector) }
  case .cmpps_x_xm128_comparison:
    if i.isMemory { assembler.cmpps(a.asVector, b.asAddress, c.asComparison) } else { assembler.cmpps(a.asVector, b.asVector, c.asComparison) }
  case .cmppd_x_xm128_comparison:
    if i.isMemory { assembler.cmppd(a.asVector, b.asAddress, c.asComparison) } else { assembler.cmppd(a.asVector, b.asVector, c.asComparison) }
  case .cmpss_x_xm32_comparison:
    if i.isMemory { assembler.cmpss(a.asVector, b.asAddress, c.asComparison) } else { assembler.cmpss(a.asVector, b.asVector, c.asComparison) }
  case .cmpsd_x_xm64_comparison:
    if i.isMemory { assembler.cmpsd(a.asVector, b.asAddress, c.asComparison) } else { assembler.cmpsd(a.asVector, b.asVector, c.asComparison) }
  case .vcmpps_x_xv_xm128_comparison:
    if i.isMemory { assembler.vcmpps(a.asVector, b.asVector, c.asAddress, d.asComparison) } else { assembler.vcmpps(a.asVector, b.asVector, c.asVector, d.asComparison) }
  case .vcmpps256_y_yv_ym256_comparison:
    if i.isMemory { assembler.vcmpps256(a.asVector, b.asVector, c.asAddress, d.asComparison) } else { assembler.vcmpps256(a.asVector, b.asVector, c.asVector, d.asComparison) }
  case .vcmppd_x_xv_xm128_comparison:
    if i.isMemory { assembler.vcmppd(a.asVector, b.asVector, c.asAddress, d.asComparison) } else { assembler.vcmppd(a.asVector, b.asVector, c.asVector, d.asComparison) }
  case .vcmppd256_y_yv_ym256_comparison:
    if i.isMemory { assembler.vcmppd256(a.asVector, b.asVector, c.asAddress, d.asComparison) } else { assembler.vcmppd256(a.asVector, b.asVector, c.asVector, d.asComparison) }
  case .vcmpss_x_xv_xm32_comparison:
    if i.isMemory { assembler.vcmpss(a.asVector, b.asVector, c.asAddress, d.asComparison) } else { assembler.vcmpss(a.asVector, b.asVector, c.asVector, d.asComparison) }
  case .vcmpsd_x_xv_xm64_comparison:
    if i.isMemory { assembler.vcmpsd(a.asVector, b.asVector, c.asAddress, d.asComparison) } else { assembler.vcmpsd(a.asVector, b.asVector, c.asVector, d.asComparison) }
  case .ucomiss_x_xm32:
    if i.isMemory { assembler.ucomiss(a.asVector, b.asAddress) } else { assembler.ucomiss(a.asVector, b.asVector) }
  case .ucomisd_x_xm64:
    if i.isMemory { assembler.ucomisd(a.asVector, b.asAddress) } else { assembler.ucomisd(a.asVector, b.asVector) }
  case .vucomiss_x_xm32:
    if i.isMemory { assembler.vucomiss(a.asVector, b.asAddress) } else { assembler.vucomiss(a.asVector, b.asVector) }
  case .vucomisd_x_xm64:
    if i.isMemory { assembler.vucomisd(a.asVector, b.asAddress) } else { assembler.vucomisd(a.asVector, b.asVector) }
  case .roundps_x_xm128_u8:
    if i.isMemory { assembler.roundps(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.roundps(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .roundpd_x_xm128_u8:
    if i.isMemory { assembler.roundpd(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.roundpd(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .roundss_x_xm32_u8:
    if i.isMemory { assembler.roundss(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.roundss(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .roundsd_x_xm64_u8:
    if i.isMemory { assembler.roundsd(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.roundsd(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vroundps_x_xm128_u8:
    if i.isMemory { assembler.vroundps(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vroundps(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vroundps256_y_ym256_u8:
    if i.isMemory { assembler.vroundps256(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vroundps256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vroundpd_x_xm128_u8:
    if i.isMemory { assembler.vroundpd(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vroundpd(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vroundpd256_y_ym256_u8:
    if i.isMemory { assembler.vroundpd256(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vroundpd256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vroundss_x_xv_xm32_u8:
    if i.isMemory { assembler.vroundss(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vroundss(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vroundsd_x_xv_xm64_u8:
    if i.isMemory { assembler.vroundsd(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vroundsd(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  default: break
  }
}

private func emit9(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .cvtsi2ss32_x_rm32:
    if i.isMemory { assembler.cvtsi2ss32(a.asVector, b.asAddress) } else { assembler.cvtsi2ss32(a.asVector, b.asGeneral) }
  case .cvtsi2ss64_x_rm64:
    if i.isMemory { assembler.cvtsi2ss64(a.asVector, b.asAddress) } else { assembler.cvtsi2ss64(a.asVector, b.asGeneral) }
  case .cvtsi2sd32_x_rm32:
    if i.isMemory { assembler.cvtsi2sd32(a.asVector, b.asAddress) } else { assembler.cvtsi2sd32(a.asVector, b.asGeneral) }
  case .cvtsi2sd64_x_rm64:
    if i.isMemory { assembler.cvtsi2sd64(a.asVector, b.asAddress) } else { assembler.cvtsi2sd64(a.asVector, b.asGeneral) }
  case .vcvtsi2ss32_x_xv_rm32:
    if i.isMemory { assembler.vcvtsi2ss32(a.asVector, b.asVector, c.asAddress) } else { assembler.vcvtsi2ss32(a.asVector, b.asVector, c.asGeneral) }
  case .vcvtsi2ss64_x_xv_rm64:
    if i.isMemory { assembler.vcvtsi2ss64(a.asVector, b.asVector, c.asAddress) } else { assembler.vcvtsi2ss64(a.asVector, b.asVector, c.asGeneral) }
  case .vcvtsi2sd32_x_xv_rm32:
    if i.isMemory { assembler.vcvtsi2sd32(a.asVector, b.asVector, c.asAddress) } else { assembler.vcvtsi2sd32(a.asVector, b.asVector, c.asGeneral) }
  case .vcvtsi2sd64_x_xv_rm64:
    if i.isMemory { assembler.vcvtsi2sd64(a.asVector, b.asVector, c.asAddress) } else { assembler.vcvtsi2sd64(a.asVector, b.asVector, c.asGeneral) }
  case .cvttss2si32_r32_xm32:
    if i.isMemory { assembler.cvttss2si32(a.asGeneral, b.asAddress) } else { assembler.cvttss2si32(a.asGeneral, b.asVector) }
  case .cvttss2si64_r64_xm32:
    if i.isMemory { assembler.cvttss2si64(a.asGeneral, b.asAddress) } else { assembler.cvttss2si64(a.asGeneral, b.asVector) }
  case .cvttsd2si32_r32_xm64:
    if i.isMemory { assembler.cvttsd2si32(a.asGeneral, b.asAddress) } else { assembler.cvttsd2si32(a.asGeneral, b.asVector) }
  case .cvttsd2si64_r64_xm64:
    if i.isMemory { assembler.cvttsd2si64(a.asGeneral, b.asAddress) } else { assembler.cvttsd2si64(a.asGeneral, b.asVector) }
  case .vcvttss2si32_r32_xm32:
    if i.isMemory { assembler.vcvttss2si32(a.asGeneral, b.asAddress) } else { assembler.vcvttss2si32(a.asGeneral, b.asVector) }
  case .vcvttss2si64_r64_xm32:
    if i.isMemory { assembler.vcvttss2si64(a.asGeneral, b.asAddress) } else { assembler.vcvttss2si64(a.asGeneral, b.asVector) }
  case .vcvttsd2si32_r32_xm64:
    if i.isMemory { assembler.vcvttsd2si32(a.asGeneral, b.asAddress) } else { assembler.vcvttsd2si32(a.asGeneral, b.asVector) }
  case .vcvttsd2si64_r64_xm64:
    if i.isMemory { assembler.vcvttsd2si64(a.asGeneral, b.asAddress) } else { assembler.vcvttsd2si64(a.asGeneral, b.asVector) }
  case .cvtss2sd_x_xm32:
    if i.isMemory { assembler.cvtss2sd(a.asVector, b.asAddress) } else { assembler.cvtss2sd(a.asVector, b.asVector) }
  case .cvtsd2ss_x_xm64:
    if i.isMemory { assembler.cvtsd2ss(a.asVector, b.asAddress) } else { assembler.cvtsd2ss(a.asVector, b.asVector) }
  case .vcvtss2sd_x_xv_xm32:
    if i.isMemory { assembler.vcvtss2sd(a.asVector, b.asVector, c.asAddress) } else { assembler.vcvtss2sd(a.asVector, b.asVector, c.asVector) }
  case .vcvtsd2ss_x_xv_xm64:
    if i.isMemory { assembler.vcvtsd2ss(a.asVector, b.asVector, c.asAddress) } else { assembler.vcvtsd2ss(a.asVector, b.asVector, c.asVector) }
  case .cvtps2pd_x_xm64:
    if i.isMemory { assembler.cvtps2pd(a.asVector, b.asAddress) } else { assembler.cvtps2pd(a.asVector, b.asVector) }
  case .cvtpd2ps_x_xm128:
    if i.isMemory { assembler.cvtpd2ps(a.asVector, b.asAddress) } else { assembler.cvtpd2ps(a.asVector, b.asVector) }
  case .cvtdq2ps_x_xm128:
    if i.isMemory { assembler.cvtdq2ps(a.asVector, b.asAddress) } else { assembler.cvtdq2ps(a.asVector, b.asVector) }
  case .cvtps2dq_x_xm128:
    if i.isMemory { assembler.cvtps2dq(a.asVector, b.asAddress) } else { assembler.cvtps2dq(a.asVector, b.asVector) }
  case .cvttps2dq_x_xm128:
    if i.isMemory { assembler.cvttps2dq(a.asVector, b.asAddress) } else { assembler.cvttps2dq(a.asVector, b.asVector) }
  case .cvttpd2dq_x_xm128:
    if i.isMemory { assembler.cvttpd2dq(a.asVector, b.asAddress) } else { assembler.cvttpd2dq(a.asVector, b.asVector) }
  case .cvtdq2pd_x_xm64:
    if i.isMemory { assembler.cvtdq2pd(a.asVector, b.asAddress) } else { assembler.cvtdq2pd(a.asVector, b.asVector) }
  case .vcvtps2pd_x_xm64:
    if i.isMemory { assembler.vcvtps2pd(a.asVector, b.asAddress) } else { assembler.vcvtps2pd(a.asVector, b.asVector) }
  case .vcvtps2pd256_y_xm128:
    if i.isMemory { assembler.vcvtps2pd256(a.asVector, b.asAddress) } else { assembler.vcvtps2pd256(a.asVector, b.asVector) }
  case .vcvtpd2ps_x_xm128:
    if i.isMemory { assembler.vcvtpd2ps(a.asVector, b.asAddress) } else { assembler.vcvtpd2ps(a.asVector, b.asVector) }
  case .vcvtpd2ps256_x_ym256:
    if i.isMemory { assembler.vcvtpd2ps256(a.asVector, b.asAddress) } else { assembler.vcvtpd2ps256(a.asVector, b.asVector) }
  case .vcvtdq2ps_x_xm128:
    if i.isMemory { assembler.vcvtdq2ps(a.asVector, b.asAddress) } else { assembler.vcvtdq2ps(a.asVector, b.asVector) }
  case .vcvtdq2ps256_y_ym256:
    if i.isMemory { assembler.vcvtdq2ps256(a.asVector, b.asAddress) } else { assembler.vcvtdq2ps256(a.asVector, b.asVector) }
  case .vcvtps2dq_x_xm128:
    if i.isMemory { assembler.vcvtps2dq(a.asVector, b.asAddress) } else { assembler.vcvtps2dq(a.asVector, b.asVector) }
  case .vcvttps2dq_x_xm128:
    if i.isMemory { assembler.vcvttps2dq(a.asVector, b.asAddress) } else { assembler.vcvttps2dq(a.asVector, b.asVector) }
  case .vcvttps2dq256_y_ym256:
    if i.isMemory { assembler.vcvttps2dq256(a.asVector, b.asAddress) } else { assembler.vcvttps2dq256(a.asVector, b.asVector) }
  case .vcvttpd2dq_x_xm128:
    if i.isMemory { assembler.vcvttpd2dq(a.asVector, b.asAddress) } else { assembler.vcvttpd2dq(a.asVector, b.asVector) }
  case .vcvttpd2dq256_x_ym256:
    if i.isMemory { assembler.vcvttpd2dq256(a.asVector, b.asAddress) } else { assembler.vcvttpd2dq256(a.asVector, b.asVector) }
  case .vcvtdq2pd_x_xm64:
    if i.isMemory { assembler.vcvtdq2pd(a.asVector, b.asAddress) } else { assembler.vcvtdq2pd(a.asVector, b.asVector) }
  case .vcvtdq2pd256_y_xm128:
    if i.isMemory { assembler.vcvtdq2pd256(a.asVector, b.asAddress) } else { assembler.vcvtdq2pd256(a.asVector, b.asVector) }
  case .vcvtph2ps_x_xm64:
    if i.isMemory { assembler.vcvtph2ps(a.asVector, b.asAddress) } else { assembler.vcvtph2ps(a.asVector, b.asVector) }
  case .vcvtph2ps256_y_xm128:
    if i.isMemory { assembler.vcvtph2ps256(a.asVector, b.asAddress) } else { assembler.vcvtph2ps256(a.asVector, b.asVector) }
  case .vcvtps2ph_xm64_x_u8:
    if i.isMemory { assembler.vcvtps2ph(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vcvtps2ph(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vcvtps2ph256_xm128_y_u8:
    if i.isMemory { assembler.vcvtps2ph256(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vcvtps2ph256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  default: break
  }
}

private func emit10(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .pmovsxbw_x_xm64:
    if i.isMemory { assembler.pmovsxbw(a.asVector, b.asAddress) } else { assembler.pmovsxbw(a.asVector, b.asVector) }
  case .vpmovsxbw_x_xm64:
    if i.isMemory { assembler.vpmovsxbw(a.asVector, b.asAddress) } else { assembler.vpmovsxbw(a.asVector, b.asVector) }
  case .vpmovsxbw256_y_xm128:
    if i.isMemory { assembler.vpmovsxbw256(a.asVector, b.asAddress) } else { assembler.vpmovsxbw256(a.asVector, b.asVector) }
  case .pmovzxbw_x_xm64:
    if i.isMemory { assembler.pmovzxbw(a.asVector, b.asAddress) } else { assembler.pmovzxbw(a.asVector, b.asVector) }
  case .vpmovzxbw_x_xm64:
    if i.isMemory { assembler.vpmovzxbw(a.asVector, b.asAddress) } else { assembler.vpmovzxbw(a.asVector, b.asVector) }
  case .vpmovzxbw256_y_xm128:
    if i.isMemory { assembler.vpmovzxbw256(a.asVector, b.asAddress) } else { assembler.vpmovzxbw256(a.asVector, b.asVector) }
  case .pmovsxbd_x_xm32:
    if i.isMemory { assembler.pmovsxbd(a.asVector, b.asAddress) } else { assembler.pmovsxbd(a.asVector, b.asVector) }
  case .vpmovsxbd_x_xm32:
    if i.isMemory { assembler.vpmovsxbd(a.asVector, b.asAddress) } else { assembler.vpmovsxbd(a.asVector, b.asVector) }
  case .vpmovsxbd256_y_xm64:
    if i.isMemory { assembler.vpmovsxbd256(a.asVector, b.asAddress) } else { assembler.vpmovsxbd256(a.asVector, b.asVector) }
  case .pmovzxbd_x_xm32:
    if i.isMemory { assembler.pmovzxbd(a.asVector, b.asAddress) } else { assembler.pmovzxbd(a.asVector, b.asVector) }
  case .vpmovzxbd_x_xm32:
    if i.isMemory { assembler.vpmovzxbd(a.asVector, b.asAddress) } else { assembler.vpmovzxbd(a.asVector, b.asVector) }
  case .vpmovzxbd256_y_xm64:
    if i.isMemory { assembler.vpmovzxbd256(a.asVector, b.asAddress) } else { assembler.vpmovzxbd256(a.asVector, b.asVector) }
  case .pmovsxbq_x_xm16:
    if i.isMemory { assembler.pmovsxbq(a.asVector, b.asAddress) } else { assembler.pmovsxbq(a.asVector, b.asVector) }
  case .vpmovsxbq_x_xm16:
    if i.isMemory { assembler.vpmovsxbq(a.asVector, b.asAddress) } else { assembler.vpmovsxbq(a.asVector, b.asVector) }
  case .vpmovsxbq256_y_xm32:
    if i.isMemory { assembler.vpmovsxbq256(a.asVector, b.asAddress) } else { assembler.vpmovsxbq256(a.asVector, b.asVector) }
  case .pmovzxbq_x_xm16:
    if i.isMemory { assembler.pmovzxbq(a.asVector, b.asAddress) } else { assembler.pmovzxbq(a.asVector, b.asVector) }
  case .vpmovzxbq_x_xm16:
    if i.isMemory { assembler.vpmovzxbq(a.asVector, b.asAddress) } else { assembler.vpmovzxbq(a.asVector, b.asVector) }
  case .vpmovzxbq256_y_xm32:
    if i.isMemory { assembler.vpmovzxbq256(a.asVector, b.asAddress) } else { assembler.vpmovzxbq256(a.asVector, b.asVector) }
  case .pmovsxwd_x_xm64:
    if i.isMemory { assembler.pmovsxwd(a.asVector, b.asAddress) } else { assembler.pmovsxwd(a.asVector, b.asVector) }
  case .vpmovsxwd_x_xm64:
    if i.isMemory { assembler.vpmovsxwd(a.asVector, b.asAddress) } else { assembler.vpmovsxwd(a.asVector, b.asVector) }
  case .vpmovsxwd256_y_xm128:
    if i.isMemory { assembler.vpmovsxwd256(a.asVector, b.asAddress) } else { assembler.vpmovsxwd256(a.asVector, b.asVector) }
  case .pmovzxwd_x_xm64:
    if i.isMemory { assembler.pmovzxwd(a.asVector, b.asAddress) } else { assembler.pmovzxwd(a.asVector, b.asVector) }
  case .vpmovzxwd_x_xm64:
    if i.isMemory { assembler.vpmovzxwd(a.asVector, b.asAddress) } else { assembler.vpmovzxwd(a.asVector, b.asVector) }
  case .vpmovzxwd256_y_xm128:
    if i.isMemory { assembler.vpmovzxwd256(a.asVector, b.asAddress) } else { assembler.vpmovzxwd256(a.asVector, b.asVector) }
  case .pmovsxwq_x_xm32:
    if i.isMemory { assembler.pmovsxwq(a.asVector, b.asAddress) } else { assembler.pmovsxwq(a.asVector, b.asVector) }
  case .vpmovsxwq_x_xm32:
    if i.isMemory { assembler.vpmovsxwq(a.asVector, b.asAddress) } else { assembler.vpmovsxwq(a.asVector, b.asVector) }
  case .vpmovsxwq256_y_xm64:
    if i.isMemory { assembler.vpmovsxwq256(a.asVector, b.asAddress) } else { assembler.vpmovsxwq256(a.asVector, b.asVector) }
  case .pmovzxwq_x_xm32:
    if i.isMemory { assembler.pmovzxwq(a.asVector, b.asAddress) } else { assembler.pmovzxwq(a.asVector, b.asVector) }
  case .vpmovzxwq_x_xm32:
    if i.isMemory { assembler.vpmovzxwq(a.asVector, b.asAddress) } else { assembler.vpmovzxwq(a.asVector, b.asVector) }
  case .vpmovzxwq256_y_xm64:
    if i.isMemory { assembler.vpmovzxwq256(a.asVector, b.asAddress) } else { assembler.vpmovzxwq256(a.asVector, b.asVector) }
  case .pmovsxdq_x_xm64:
    if i.isMemory { assembler.pmovsxdq(a.asVector, b.asAddress) } else { assembler.pmovsxdq(a.asVector, b.asVector) }
  case .vpmovsxdq_x_xm64:
    if i.isMemory { assembler.vpmovsxdq(a.asVector, b.asAddress) } else { assembler.vpmovsxdq(a.asVector, b.asVector) }
  case .vpmovsxdq256_y_xm128:
    if i.isMemory { assembler.vpmovsxdq256(a.asVector, b.asAddress) } else { assembler.vpmovsxdq256(a.asVector, b.asVector) }
  case .pmovzxdq_x_xm64:
    if i.isMemory { assembler.pmovzxdq(a.asVector, b.asAddress) } else { assembler.pmovzxdq(a.asVector, b.asVector) }
  case .vpmovzxdq_x_xm64:
    if i.isMemory { assembler.vpmovzxdq(a.asVector, b.asAddress) } else { assembler.vpmovzxdq(a.asVector, b.asVector) }
  case .vpmovzxdq256_y_xm128:
    if i.isMemory { assembler.vpmovzxdq256(a.asVector, b.asAddress) } else { assembler.vpmovzxdq256(a.asVector, b.asVector) }
  case .vpbroadcastb_x_xm8:
    if i.isMemory { assembler.vpbroadcastb(a.asVector, b.asAddress) } else { assembler.vpbroadcastb(a.asVector, b.asVector) }
  case .vpbroadcastb256_y_xm8:
    if i.isMemory { assembler.vpbroadcastb256(a.asVector, b.asAddress) } else { assembler.vpbroadcastb256(a.asVector, b.asVector) }
  case .vpbroadcastw_x_xm16:
    if i.isMemory { assembler.vpbroadcastw(a.asVector, b.asAddress) } else { assembler.vpbroadcastw(a.asVector, b.asVector) }
  case .vpbroadcastw256_y_xm16:
    if i.isMemory { assembler.vpbroadcastw256(a.asVector, b.asAddress) } else { assembler.vpbroadcastw256(a.asVector, b.asVector) }
  case .vpbroadcastd_x_xm32:
    if i.isMemory { assembler.vpbroadcastd(a.asVector, b.asAddress) } else { assembler.vpbroadcastd(a.asVector, b.asVector) }
  case .vpbroadcastd256_y_xm32:
    if i.isMemory { assembler.vpbroadcastd256(a.asVector, b.asAddress) } else { assembler.vpbroadcastd256(a.asVector, b.asVector) }
  case .vpbroadcastq_x_xm64:
    if i.isMemory { assembler.vpbroadcastq(a.asVector, b.asAddress) } else { assembler.vpbroadcastq(a.asVector, b.asVector) }
  case .vpbroadcastq256_y_xm64:
    if i.isMemory { assembler.vpbroadcastq256(a.asVector, b.asAddress) } else { assembler.vpbroadcastq256(a.asVector, b.asVector) }
  case .vbroadcastss_x_xm32:
    if i.isMemory { assembler.vbroadcastss(a.asVector, b.asAddress) } else { assembler.vbroadcastss(a.asVector, b.asVector) }
  case .vbroadcastss256_y_xm32:
    if i.isMemory { assembler.vbroadcastss256(a.asVector, b.asAddress) } else { assembler.vbroadcastss256(a.asVector, b.asVector) }
  case .vbroadcastsd256_y_xm64:
    if i.isMemory { assembler.vbroadcastsd256(a.asVector, b.asAddress) } else { assembler.vbroadcastsd256(a.asVector, b.asVector) }
  case .pextrb_r32m8_x_u8:
    if i.isMemory { assembler.pextrb(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.pextrb(a.asGeneral, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .pextrw_r32_xn_u8:
    assembler.pextrw(a.asGeneral, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .pextrw_m16_x_u8:
    assembler.pextrw(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .pextrd_rm32_x_u8:
    if i.isMemory { assembler.pextrd(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.pextrd(a.asGeneral, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .pextrq_rm64_x_u8:
    if i.isMemory { assembler.pextrq(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.pextrq(a.asGeneral, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .extractps_rm32_x_u8:
    if i.isMemory { assembler.extractps(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.extractps(a.asGeneral, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .pinsrb_x_r32m8_u8:
    if i.isMemory { assembler.pinsrb(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.pinsrb(a.asVector, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .pinsrw_x_r32m16_u8:
    if i.isMemory { assembler.pinsrw(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.pinsrw(a.asVector, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .pinsrd_x_rm32_u8:
    if i.isMemory { assembler.pinsrd(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.pinsrd(a.asVector, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .pinsrq_x_rm64_u8:
    if i.isMemory { assembler.pinsrq(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.pinsrq(a.asVector, b.asGeneral, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .insertps_x_xm32_u8:
    if i.isMemory { assembler.insertps(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.insertps(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpextrb_r32m8_x_u8:
    if i.isMemory { assembler.vpextrb(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vpextrb(a.asGeneral, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpextrw_r32_xn_u8:
    assembler.vpextrw(a.asGeneral, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .vpextrw_m16_x_u8:
    assembler.vpextrw(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .vpextrd_rm32_x_u8:
    if i.isMemory { assembler.vpextrd(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vpextrd(a.asGeneral, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpextrq_rm64_x_u8:
    if i.isMemory { assembler.vpextrq(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vpextrq(a.asGeneral, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vextractps_rm32_x_u8:
    if i.isMemory { assembler.vextractps(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vextractps(a.asGeneral, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpinsrb_x_xv_r32m8_u8:
    if i.isMemory { assembler.vpinsrb(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vpinsrb(a.asVector, b.asVector, c.asGeneral, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vpinsrw_x_xv_r32m16_u8:
    if i.isMemory { assembler.vpinsrw(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vpinsrw(a.asVector, b.asVector, c.asGeneral, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vpinsrd_x_xv_rm32_u8:
    if i.isMemory { assembler.vpinsrd(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vpinsrd(a.asVector, b.asVector, c.asGeneral, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vpinsrq_x_xv_rm64_u8:
    if i.isMemory { assembler.vpinsrq(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vpinsrq(a.asVector, b.asVector, c.asGeneral, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vinsertps_x_xv_xm32_u8:
    if i.isMemory { assembler.vinsertps(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vinsertps(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vinserti128256_y_yv_xm128_u8:
    if i.isMemory { assembler.vinserti128256(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vinserti128256(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vextracti128256_xm128_y_u8:
    if i.isMemory { assembler.vextracti128256(a.asAddress, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vextracti128256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vperm2i128256_y_yv_ym256_u8:
    if i.isMemory { assembler.vperm2i128256(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vperm2i128256(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vpermq256_y_ym256_u8:
    if i.isMemory { assembler.vpermq256(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vpermq256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpermd256_y_yv_ym256:
    if i.isMemory { assembler.vpermd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpermd256(a.asVector, b.asVector, c.asVector) }
  default: break
  }
}

private func emit11(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .paddb_x_xm128:
    if i.isMemory { assembler.paddb(a.asVector, b.asAddress) } else { assembler.paddb(a.asVector, b.asVector) }
  case .vpaddb_x_xv_xm128:
    if i.isMemory { assembler.vpaddb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddb(a.asVector, b.asVector, c.asVector) }
  case .vpaddb256_y_yv_ym256:
    if i.isMemory { assembler.vpaddb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddb256(a.asVector, b.asVector, c.asVector) }
  case .paddw_x_xm128:
    if i.isMemory { assembler.paddw(a.asVector, b.asAddress) } else { assembler.paddw(a.asVector, b.asVector) }
  case .vpaddw_x_xv_xm128:
    if i.isMemory { assembler.vpaddw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddw(a.asVector, b.asVector, c.asVector) }
  case .vpaddw256_y_yv_ym256:
    if i.isMemory { assembler.vpaddw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddw256(a.asVector, b.asVector, c.asVector) }
  case .paddd_x_xm128:
    if i.isMemory { assembler.paddd(a.asVector, b.asAddress) } else { assembler.paddd(a.asVector, b.asVector) }
  case .vpaddd_x_xv_xm128:
    if i.isMemory { assembler.vpaddd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddd(a.asVector, b.asVector, c.asVector) }
  case .vpaddd256_y_yv_ym256:
    if i.isMemory { assembler.vpaddd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddd256(a.asVector, b.asVector, c.asVector) }
  case .paddq_x_xm128:
    if i.isMemory { assembler.paddq(a.asVector, b.asAddress) } else { assembler.paddq(a.asVector, b.asVector) }
  case .vpaddq_x_xv_xm128:
    if i.isMemory { assembler.vpaddq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddq(a.asVector, b.asVector, c.asVector) }
  case .vpaddq256_y_yv_ym256:
    if i.isMemory { assembler.vpaddq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddq256(a.asVector, b.asVector, c.asVector) }
  case .psubb_x_xm128:
    if i.isMemory { assembler.psubb(a.asVector, b.asAddress) } else { assembler.psubb(a.asVector, b.asVector) }
  case .vpsubb_x_xv_xm128:
    if i.isMemory { assembler.vpsubb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubb(a.asVector, b.asVector, c.asVector) }
  case .vpsubb256_y_yv_ym256:
    if i.isMemory { assembler.vpsubb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubb256(a.asVector, b.asVector, c.asVector) }
  case .psubw_x_xm128:
    if i.isMemory { assembler.psubw(a.asVector, b.asAddress) } else { assembler.psubw(a.asVector, b.asVector) }
  case .vpsubw_x_xv_xm128:
    if i.isMemory { assembler.vpsubw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubw(a.asVector, b.asVector, c.asVector) }
  case .vpsubw256_y_yv_ym256:
    if i.isMemory { assembler.vpsubw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubw256(a.asVector, b.asVector, c.asVector) }
  case .psubd_x_xm128:
    if i.isMemory { assembler.psubd(a.asVector, b.asAddress) } else { assembler.psubd(a.asVector, b.asVector) }
  case .vpsubd_x_xv_xm128:
    if i.isMemory { assembler.vpsubd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubd(a.asVector, b.asVector, c.asVector) }
  case .vpsubd256_y_yv_ym256:
    if i.isMemory { assembler.vpsubd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubd256(a.asVector, b.asVector, c.asVector) }
  case .psubq_x_xm128:
    if i.isMemory { assembler.psubq(a.asVector, b.asAddress) } else { assembler.psubq(a.asVector, b.asVector) }
  case .vpsubq_x_xv_xm128:
    if i.isMemory { assembler.vpsubq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubq(a.asVector, b.asVector, c.asVector) }
  case .vpsubq256_y_yv_ym256:
    if i.isMemory { assembler.vpsubq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubq256(a.asVector, b.asVector, c.asVector) }
  case .paddsb_x_xm128:
    if i.isMemory { assembler.paddsb(a.asVector, b.asAddress) } else { assembler.paddsb(a.asVector, b.asVector) }
  case .vpaddsb_x_xv_xm128:
    if i.isMemory { assembler.vpaddsb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddsb(a.asVector, b.asVector, c.asVector) }
  case .vpaddsb256_y_yv_ym256:
    if i.isMemory { assembler.vpaddsb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddsb256(a.asVector, b.asVector, c.asVector) }
  case .paddsw_x_xm128:
    if i.isMemory { assembler.paddsw(a.asVector, b.asAddress) } else { assembler.paddsw(a.asVector, b.asVector) }
  case .vpaddsw_x_xv_xm128:
    if i.isMemory { assembler.vpaddsw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddsw(a.asVector, b.asVector, c.asVector) }
  case .vpaddsw256_y_yv_ym256:
    if i.isMemory { assembler.vpaddsw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddsw256(a.asVector, b.asVector, c.asVector) }
  case .paddusb_x_xm128:
    if i.isMemory { assembler.paddusb(a.asVector, b.asAddress) } else { assembler.paddusb(a.asVector, b.asVector) }
  case .vpaddusb_x_xv_xm128:
    if i.isMemory { assembler.vpaddusb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddusb(a.asVector, b.asVector, c.asVector) }
  case .vpaddusb256_y_yv_ym256:
    if i.isMemory { assembler.vpaddusb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddusb256(a.asVector, b.asVector, c.asVector) }
  case .paddusw_x_xm128:
    if i.isMemory { assembler.paddusw(a.asVector, b.asAddress) } else { assembler.paddusw(a.asVector, b.asVector) }
  case .vpaddusw_x_xv_xm128:
    if i.isMemory { assembler.vpaddusw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddusw(a.asVector, b.asVector, c.asVector) }
  case .vpaddusw256_y_yv_ym256:
    if i.isMemory { assembler.vpaddusw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpaddusw256(a.asVector, b.asVector, c.asVector) }
  case .psubsb_x_xm128:
    if i.isMemory { assembler.psubsb(a.asVector, b.asAddress) } else { assembler.psubsb(a.asVector, b.asVector) }
  case .vpsubsb_x_xv_xm128:
    if i.isMemory { assembler.vpsubsb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubsb(a.asVector, b.asVector, c.asVector) }
  case .vpsubsb256_y_yv_ym256:
    if i.isMemory { assembler.vpsubsb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubsb256(a.asVector, b.asVector, c.asVector) }
  case .psubsw_x_xm128:
    if i.isMemory { assembler.psubsw(a.asVector, b.asAddress) } else { assembler.psubsw(a.asVector, b.asVector) }
  case .vpsubsw_x_xv_xm128:
    if i.isMemory { assembler.vpsubsw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubsw(a.asVector, b.asVector, c.asVector) }
  case .vpsubsw256_y_yv_ym256:
    if i.isMemory { assembler.vpsubsw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubsw256(a.asVector, b.asVector, c.asVector) }
  case .psubusb_x_xm128:
    if i.isMemory { assembler.psubusb(a.asVector, b.asAddress) } else { assembler.psubusb(a.asVector, b.asVector) }
  case .vpsubusb_x_xv_xm128:
    if i.isMemory { assembler.vpsubusb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubusb(a.asVector, b.asVector, c.asVector) }
  case .vpsubusb256_y_yv_ym256:
    if i.isMemory { assembler.vpsubusb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubusb256(a.asVector, b.asVector, c.asVector) }
  case .psubusw_x_xm128:
    if i.isMemory { assembler.psubusw(a.asVector, b.asAddress) } else { assembler.psubusw(a.asVector, b.asVector) }
  case .vpsubusw_x_xv_xm128:
    if i.isMemory { assembler.vpsubusw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubusw(a.asVector, b.asVector, c.asVector) }
  case .vpsubusw256_y_yv_ym256:
    if i.isMemory { assembler.vpsubusw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsubusw256(a.asVector, b.asVector, c.asVector) }
  case .pmullw_x_xm128:
    if i.isMemory { assembler.pmullw(a.asVector, b.asAddress) } else { assembler.pmullw(a.asVector, b.asVector) }
  case .vpmullw_x_xv_xm128:
    if i.isMemory { assembler.vpmullw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmullw(a.asVector, b.asVector, c.asVector) }
  case .vpmullw256_y_yv_ym256:
    if i.isMemory { assembler.vpmullw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmullw256(a.asVector, b.asVector, c.asVector) }
  case .pmulhw_x_xm128:
    if i.isMemory { assembler.pmulhw(a.asVector, b.asAddress) } else { assembler.pmulhw(a.asVector, b.asVector) }
  case .vpmulhw_x_xv_xm128:
    if i.isMemory { assembler.vpmulhw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmulhw(a.asVector, b.asVector, c.asVector) }
  case .vpmulhw256_y_yv_ym256:
    if i.isMemory { assembler.vpmulhw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmulhw256(a.asVector, b.asVector, c.asVector) }
  case .pmulhuw_x_xm128:
    if i.isMemory { assembler.pmulhuw(a.asVector, b.asAddress) } else { assembler.pmulhuw(a.asVector, b.asVector) }
  case .vpmulhuw_x_xv_xm128:
    if i.isMemory { assembler.vpmulhuw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmulhuw(a.asVector, b.asVector, c.asVector) }
  case .vpmulhuw256_y_yv_ym256:
    if i.isMemory { assembler.vpmulhuw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmulhuw256(a.asVector, b.asVector, c.asVector) }
  case .pmuludq_x_xm128:
    if i.isMemory { assembler.pmuludq(a.asVector, b.asAddress) } else { assembler.pmuludq(a.asVector, b.asVector) }
  case .vpmuludq_x_xv_xm128:
    if i.isMemory { assembler.vpmuludq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmuludq(a.asVector, b.asVector, c.asVector) }
  case .vpmuludq256_y_yv_ym256:
    if i.isMemory { assembler.vpmuludq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmuludq256(a.asVector, b.asVector, c.asVector) }
  case .pmaddwd_x_xm128:
    if i.isMemory { assembler.pmaddwd(a.asVector, b.asAddress) } else { assembler.pmaddwd(a.asVector, b.asVector) }
  case .vpmaddwd_x_xv_xm128:
    if i.isMemory { assembler.vpmaddwd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaddwd(a.asVector, b.asVector, c.asVector) }
  case .vpmaddwd256_y_yv_ym256:
    if i.isMemory { assembler.vpmaddwd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaddwd256(a.asVector, b.asVector, c.asVector) }
  case .pavgb_x_xm128:
    if i.isMemory { assembler.pavgb(a.asVector, b.asAddress) } else { assembler.pavgb(a.asVector, b.asVector) }
  case .vpavgb_x_xv_xm128:
    if i.isMemory { assembler.vpavgb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpavgb(a.asVector, b.asVector, c.asVector) }
  case .vpavgb256_y_yv_ym256:
    if i.isMemory { assembler.vpavgb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpavgb256(a.asVector, b.asVector, c.asVector) }
  case .pavgw_x_xm128:
    if i.isMemory { assembler.pavgw(a.asVector, b.asAddress) } else { assembler.pavgw(a.asVector, b.asVector) }
  case .vpavgw_x_xv_xm128:
    if i.isMemory { assembler.vpavgw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpavgw(a.asVector, b.asVector, c.asVector) }
  case .vpavgw256_y_yv_ym256:
    if i.isMemory { assembler.vpavgw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpavgw256(a.asVector, b.asVector, c.asVector) }
  case .psadbw_x_xm128:
    if i.isMemory { assembler.psadbw(a.asVector, b.asAddress) } else { assembler.psadbw(a.asVector, b.asVector) }
  case .vpsadbw_x_xv_xm128:
    if i.isMemory { assembler.vpsadbw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsadbw(a.asVector, b.asVector, c.asVector) }
  case .vpsadbw256_y_yv_ym256:
    if i.isMemory { assembler.vpsadbw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsadbw256(a.asVector, b.asVector, c.asVector) }
  case .pminub_x_xm128:
    if i.isMemory { assembler.pminub(a.asVector, b.asAddress) } else { assembler.pminub(a.asVector, b.asVector) }
  case .vpminub_x_xv_xm128:
    if i.isMemory { assembler.vpminub(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminub(a.asVector, b.asVector, c.asVector) }
  case .vpminub256_y_yv_ym256:
    if i.isMemory { assembler.vpminub256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminub256(a.asVector, b.asVector, c.asVector) }
  case .pmaxub_x_xm128:
    if i.isMemory { assembler.pmaxub(a.asVector, b.asAddress) } else { assembler.pmaxub(a.asVector, b.asVector) }
  case .vpmaxub_x_xv_xm128:
    if i.isMemory { assembler.vpmaxub(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxub(a.asVector, b.asVector, c.asVector) }
  case .vpmaxub256_y_yv_ym256:
    if i.isMemory { assembler.vpmaxub256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxub256(a.asVector, b.asVector, c.asVector) }
  case .pminsw_x_xm128:
    if i.isMemory { assembler.pminsw(a.asVector, b.asAddress) } else { assembler.pminsw(a.asVector, b.asVector) }
  case .vpminsw_x_xv_xm128:
    if i.isMemory { assembler.vpminsw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminsw(a.asVector, b.asVector, c.asVector) }
  case .vpminsw256_y_yv_ym256:
    if i.isMemory { assembler.vpminsw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminsw256(a.asVector, b.asVector, c.asVector) }
  case .pmaxsw_x_xm128:
    if i.isMemory { assembler.pmaxsw(a.asVector, b.asAddress) } else { assembler.pmaxsw(a.asVector, b.asVector) }
  case .vpmaxsw_x_xv_xm128:
    if i.isMemory { assembler.vpmaxsw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxsw(a.asVector, b.asVector, c.asVector) }
  case .vpmaxsw256_y_yv_ym256:
    if i.isMemory { assembler.vpmaxsw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxsw256(a.asVector, b.asVector, c.asVector) }
  case .pand_x_xm128:
    if i.isMemory { assembler.pand(a.asVector, b.asAddress) } else { assembler.pand(a.asVector, b.asVector) }
  case .vpand_x_xv_xm128:
    if i.isMemory { assembler.vpand(a.asVector, b.asVector, c.asAddress) } else { assembler.vpand(a.asVector, b.asVector, c.asVector) }
  case .vpand256_y_yv_ym256:
    if i.isMemory { assembler.vpand256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpand256(a.asVector, b.asVector, c.asVector) }
  case .pandn_x_xm128:
    if i.isMemory { assembler.pandn(a.asVector, b.asAddress) } else { assembler.pandn(a.asVector, b.asVector) }
  case .vpandn_x_xv_xm128:
    if i.isMemory { assembler.vpandn(a.asVector, b.asVector, c.asAddress) } else { assembler.vpandn(a.asVector, b.asVector, c.asVector) }
  case .vpandn256_y_yv_ym256:
    if i.isMemory { assembler.vpandn256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpandn256(a.asVector, b.asVector, c.asVector) }
  case .por_x_xm128:
    if i.isMemory { assembler.por(a.asVector, b.asAddress) } else { assembler.por(a.asVector, b.asVector) }
  case .vpor_x_xv_xm128:
    if i.isMemory { assembler.vpor(a.asVector, b.asVector, c.asAddress) } else { assembler.vpor(a.asVector, b.asVector, c.asVector) }
  case .vpor256_y_yv_ym256:
    if i.isMemory { assembler.vpor256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpor256(a.asVector, b.asVector, c.asVector) }
  case .pxor_x_xm128:
    if i.isMemory { assembler.pxor(a.asVector, b.asAddress) } else { assembler.pxor(a.asVector, b.asVector) }
  case .vpxor_x_xv_xm128:
    if i.isMemory { assembler.vpxor(a.asVector, b.asVector, c.asAddress) } else { assembler.vpxor(a.asVector, b.asVector, c.asVector) }
  case .vpxor256_y_yv_ym256:
    if i.isMemory { assembler.vpxor256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpxor256(a.asVector, b.asVector, c.asVector) }
  case .pcmpeqb_x_xm128:
    if i.isMemory { assembler.pcmpeqb(a.asVector, b.asAddress) } else { assembler.pcmpeqb(a.asVector, b.asVector) }
  case .vpcmpeqb_x_xv_xm128:
    if i.isMemory { assembler.vpcmpeqb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpeqb(a.asVector, b.asVector, c.asVector) }
  case .vpcmpeqb256_y_yv_ym256:
    if i.isMemory { assembler.vpcmpeqb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpeqb256(a.asVector, b.asVector, c.asVector) }
  case .pcmpeqw_x_xm128:
    if i.isMemory { assembler.pcmpeqw(a.asVector, b.asAddress) } else { assembler.pcmpeqw(a.asVector, b.asVector) }
  case .vpcmpeqw_x_xv_xm128:
    if i.isMemory { assembler.vpcmpeqw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpeqw(a.asVector, b.asVector, c.asVector) }
  case .vpcmpeqw256_y_yv_ym256:
    if i.isMemory { assembler.vpcmpeqw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpeqw256(a.asVector, b.asVector, c.asVector) }
  case .pcmpeqd_x_xm128:
    if i.isMemory { assembler.pcmpeqd(a.asVector, b.asAddress) } else { assembler.pcmpeqd(a.asVector, b.asVector) }
  case .vpcmpeqd_x_xv_xm128:
    if i.isMemory { assembler.vpcmpeqd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpeqd(a.asVector, b.asVector, c.asVector) }
  case .vpcmpeqd256_y_yv_ym256:
    if i.isMemory { assembler.vpcmpeqd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpeqd256(a.asVector, b.asVector, c.asVector) }
  case .pcmpgtb_x_xm128:
    if i.isMemory { assembler.pcmpgtb(a.asVector, b.asAddress) } else { assembler.pcmpgtb(a.asVector, b.asVector) }
  case .vpcmpgtb_x_xv_xm128:
    if i.isMemory { assembler.vpcmpgtb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpgtb(a.asVector, b.asVector, c.asVector) }
  case .vpcmpgtb256_y_yv_ym256:
    if i.isMemory { assembler.vpcmpgtb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpgtb256(a.asVector, b.asVector, c.asVector) }
  case .pcmpgtw_x_xm128:
    if i.isMemory { assembler.pcmpgtw(a.asVector, b.asAddress) } else { assembler.pcmpgtw(a.asVector, b.asVector) }
  case .vpcmpgtw_x_xv_xm128:
    if i.isMemory { assembler.vpcmpgtw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpgtw(a.asVector, b.asVector, c.asVector) }
  case .vpcmpgtw256_y_yv_ym256:
    if i.isMemory { assembler.vpcmpgtw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpgtw256(a.asVector, b.asVector, c.asVector) }
  case .pcmpgtd_x_xm128:
    if i.isMemory { assembler.pcmpgtd(a.asVector, b.asAddress) } else { assembler.pcmpgtd(a.asVector, b.asVector) }
  case .vpcmpgtd_x_xv_xm128:
    if i.isMemory { assembler.vpcmpgtd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpgtd(a.asVector, b.asVector, c.asVector) }
  case .vpcmpgtd256_y_yv_ym256:
    if i.isMemory { assembler.vpcmpgtd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpgtd256(a.asVector, b.asVector, c.asVector) }
  case .phaddw_x_xm128:
    if i.isMemory { assembler.phaddw(a.asVector, b.asAddress) } else { assembler.phaddw(a.asVector, b.asVector) }
  case .vphaddw_x_xv_xm128:
    if i.isMemory { assembler.vphaddw(a.asVector, b.asVector, c.asAddress) } else { assembler.vphaddw(a.asVector, b.asVector, c.asVector) }
  case .vphaddw256_y_yv_ym256:
    if i.isMemory { assembler.vphaddw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vphaddw256(a.asVector, b.asVector, c.asVector) }
  case .phaddd_x_xm128:
    if i.isMemory { assembler.phaddd(a.asVector, b.asAddress) } else { assembler.phaddd(a.asVector, b.asVector) }
  case .vphaddd_x_xv_xm128:
    if i.isMemory { assembler.vphaddd(a.asVector, b.asVector, c.asAddress) } else { assembler.vphaddd(a.asVector, b.asVector, c.asVector) }
  case .vphaddd256_y_yv_ym256:
    if i.isMemory { assembler.vphaddd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vphaddd256(a.asVector, b.asVector, c.asVector) }
  case .pmaddubsw_x_xm128:
    if i.isMemory { assembler.pmaddubsw(a.asVector, b.asAddress) } else { assembler.pmaddubsw(a.asVector, b.asVector) }
  case .vpmaddubsw_x_xv_xm128:
    if i.isMemory { assembler.vpmaddubsw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaddubsw(a.asVector, b.asVector, c.asVector) }
  case .vpmaddubsw256_y_yv_ym256:
    if i.isMemory { assembler.vpmaddubsw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaddubsw256(a.asVector, b.asVector, c.asVector) }
  case .psignb_x_xm128:
    if i.isMemory { assembler.psignb(a.asVector, b.asAddress) } else { assembler.psignb(a.asVector, b.asVector) }
  case .vpsignb_x_xv_xm128:
    if i.isMemory { assembler.vpsignb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsignb(a.asVector, b.asVector, c.asVector) }
  case .vpsignb256_y_yv_ym256:
    if i.isMemory { assembler.vpsignb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsignb256(a.asVector, b.asVector, c.asVector) }
  case .psignw_x_xm128:
    if i.isMemory { assembler.psignw(a.asVector, b.asAddress) } else { assembler.psignw(a.asVector, b.asVector) }
  case .vpsignw_x_xv_xm128:
    if i.isMemory { assembler.vpsignw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsignw(a.asVector, b.asVector, c.asVector) }
  case .vpsignw256_y_yv_ym256:
    if i.isMemory { assembler.vpsignw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsignw256(a.asVector, b.asVector, c.asVector) }
  case .psignd_x_xm128:
    if i.isMemory { assembler.psignd(a.asVector, b.asAddress) } else { assembler.psignd(a.asVector, b.asVector) }
  case .vpsignd_x_xv_xm128:
    if i.isMemory { assembler.vpsignd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsignd(a.asVector, b.asVector, c.asVector) }
  case .vpsignd256_y_yv_ym256:
    if i.isMemory { assembler.vpsignd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsignd256(a.asVector, b.asVector, c.asVector) }
  case .pmulhrsw_x_xm128:
    if i.isMemory { assembler.pmulhrsw(a.asVector, b.asAddress) } else { assembler.pmulhrsw(a.asVector, b.asVector) }
  case .vpmulhrsw_x_xv_xm128:
    if i.isMemory { assembler.vpmulhrsw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmulhrsw(a.asVector, b.asVector, c.asVector) }
  case .vpmulhrsw256_y_yv_ym256:
    if i.isMemory { assembler.vpmulhrsw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmulhrsw256(a.asVector, b.asVector, c.asVector) }
  case .pmuldq_x_xm128:
    if i.isMemory { assembler.pmuldq(a.asVector, b.asAddress) } else { assembler.pmuldq(a.asVector, b.asVector) }
  case .vpmuldq_x_xv_xm128:
    if i.isMemory { assembler.vpmuldq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmuldq(a.asVector, b.asVector, c.asVector) }
  case .vpmuldq256_y_yv_ym256:
    if i.isMemory { assembler.vpmuldq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmuldq256(a.asVector, b.asVector, c.asVector) }
  case .pmulld_x_xm128:
    if i.isMemory { assembler.pmulld(a.asVector, b.asAddress) } else { assembler.pmulld(a.asVector, b.asVector) }
  case .vpmulld_x_xv_xm128:
    if i.isMemory { assembler.vpmulld(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmulld(a.asVector, b.asVector, c.asVector) }
  case .vpmulld256_y_yv_ym256:
    if i.isMemory { assembler.vpmulld256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmulld256(a.asVector, b.asVector, c.asVector) }
  case .pcmpeqq_x_xm128:
    if i.isMemory { assembler.pcmpeqq(a.asVector, b.asAddress) } else { assembler.pcmpeqq(a.asVector, b.asVector) }
  case .vpcmpeqq_x_xv_xm128:
    if i.isMemory { assembler.vpcmpeqq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpeqq(a.asVector, b.asVector, c.asVector) }
  case .vpcmpeqq256_y_yv_ym256:
    if i.isMemory { assembler.vpcmpeqq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpeqq256(a.asVector, b.asVector, c.asVector) }
  case .pcmpgtq_x_xm128:
    if i.isMemory { assembler.pcmpgtq(a.asVector, b.asAddress) } else { assembler.pcmpgtq(a.asVector, b.asVector) }
  case .vpcmpgtq_x_xv_xm128:
    if i.isMemory { assembler.vpcmpgtq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpgtq(a.asVector, b.asVector, c.asVector) }
  case .vpcmpgtq256_y_yv_ym256:
    if i.isMemory { assembler.vpcmpgtq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpcmpgtq256(a.asVector, b.asVector, c.asVector) }
  case .pminsb_x_xm128:
    if i.isMemory { assembler.pminsb(a.asVector, b.asAddress) } else { assembler.pminsb(a.asVector, b.asVector) }
  case .vpminsb_x_xv_xm128:
    if i.isMemory { assembler.vpminsb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminsb(a.asVector, b.asVector, c.asVector) }
  case .vpminsb256_y_yv_ym256:
    if i.isMemory { assembler.vpminsb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminsb256(a.asVector, b.asVector, c.asVector) }
  case .pminsd_x_xm128:
    if i.isMemory { assembler.pminsd(a.asVector, b.asAddress) } else { assembler.pminsd(a.asVector, b.asVector) }
  case .vpminsd_x_xv_xm128:
    if i.isMemory { assembler.vpminsd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminsd(a.asVector, b.asVector, c.asVector) }
  case .vpminsd256_y_yv_ym256:
    if i.isMemory { assembler.vpminsd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminsd256(a.asVector, b.asVector, c.asVector) }
  case .pminuw_x_xm128:
    if i.isMemory { assembler.pminuw(a.asVector, b.asAddress) } else { assembler.pminuw(a.asVector, b.asVector) }
  case .vpminuw_x_xv_xm128:
    if i.isMemory { assembler.vpminuw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminuw(a.asVector, b.asVector, c.asVector) }
  case .vpminuw256_y_yv_ym256:
    if i.isMemory { assembler.vpminuw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminuw256(a.asVector, b.asVector, c.asVector) }
  case .pminud_x_xm128:
    if i.isMemory { assembler.pminud(a.asVector, b.asAddress) } else { assembler.pminud(a.asVector, b.asVector) }
  case .vpminud_x_xv_xm128:
    if i.isMemory { assembler.vpminud(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminud(a.asVector, b.asVector, c.asVector) }
  case .vpminud256_y_yv_ym256:
    if i.isMemory { assembler.vpminud256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpminud256(a.asVector, b.asVector, c.asVector) }
  case .pmaxsb_x_xm128:
    if i.isMemory { assembler.pmaxsb(a.asVector, b.asAddress) } else { assembler.pmaxsb(a.asVector, b.asVector) }
  case .vpmaxsb_x_xv_xm128:
    if i.isMemory { assembler.vpmaxsb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxsb(a.asVector, b.asVector, c.asVector) }
  case .vpmaxsb256_y_yv_ym256:
    if i.isMemory { assembler.vpmaxsb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxsb256(a.asVector, b.asVector, c.asVector) }
  case .pmaxsd_x_xm128:
    if i.isMemory { assembler.pmaxsd(a.asVector, b.asAddress) } else { assembler.pmaxsd(a.asVector, b.asVector) }
  case .vpmaxsd_x_xv_xm128:
    if i.isMemory { assembler.vpmaxsd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxsd(a.asVector, b.asVector, c.asVector) }
  case .vpmaxsd256_y_yv_ym256:
    if i.isMemory { assembler.vpmaxsd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxsd256(a.asVector, b.asVector, c.asVector) }
  case .pmaxuw_x_xm128:
    if i.isMemory { assembler.pmaxuw(a.asVector, b.asAddress) } else { assembler.pmaxuw(a.asVector, b.asVector) }
  case .vpmaxuw_x_xv_xm128:
    if i.isMemory { assembler.vpmaxuw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxuw(a.asVector, b.asVector, c.asVector) }
  case .vpmaxuw256_y_yv_ym256:
    if i.isMemory { assembler.vpmaxuw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxuw256(a.asVector, b.asVector, c.asVector) }
  case .pmaxud_x_xm128:
    if i.isMemory { assembler.pmaxud(a.asVector, b.asAddress) } else { assembler.pmaxud(a.asVector, b.asVector) }
  case .vpmaxud_x_xv_xm128:
    if i.isMemory { assembler.vpmaxud(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxud(a.asVector, b.asVector, c.asVector) }
  case .vpmaxud256_y_yv_ym256:
    if i.isMemory { assembler.vpmaxud256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpmaxud256(a.asVector, b.asVector, c.asVector) }
  case .pabsb_x_xm128:
    if i.isMemory { assembler.pabsb(a.asVector, b.asAddress) } else { assembler.pabsb(a.asVector, b.asVector) }
  case .vpabsb_x_xm128:
    if i.isMemory { assembler.vpabsb(a.asVector, b.asAddress) } else { assembler.vpabsb(a.asVector, b.asVector) }
  case .vpabsb256_y_ym256:
    if i.isMemory { assembler.vpabsb256(a.asVector, b.asAddress) } else { assembler.vpabsb256(a.asVector, b.asVector) }
  case .pabsw_x_xm128:
    if i.isMemory { assembler.pabsw(a.asVector, b.asAddress) } else { assembler.pabsw(a.asVector, b.asVector) }
  case .vpabsw_x_xm128:
    if i.isMemory { assembler.vpabsw(a.asVector, b.asAddress) } else { assembler.vpabsw(a.asVector, b.asVector) }
  case .vpabsw256_y_ym256:
    if i.isMemory { assembler.vpabsw256(a.asVector, b.asAddress) } else { assembler.vpabsw256(a.asVector, b.asVector) }
  case .pabsd_x_xm128:
    if i.isMemory { assembler.pabsd(a.asVector, b.asAddress) } else { assembler.pabsd(a.asVector, b.asVector) }
  case .vpabsd_x_xm128:
    if i.isMemory { assembler.vpabsd(a.asVector, b.asAddress) } else { assembler.vpabsd(a.asVector, b.asVector) }
  case .vpabsd256_y_ym256:
    if i.isMemory { assembler.vpabsd256(a.asVector, b.asAddress) } else { assembler.vpabsd256(a.asVector, b.asVector) }
  case .psrlw_x_xm128:
    if i.isMemory { assembler.psrlw(a.asVector, b.asAddress) } else { assembler.psrlw(a.asVector, b.asVector) }
  case .psrlw_xn_u8:
    assembler.psrlw(a.asVector, UInt8(truncatingIfNeeded: b.asNumber))
  case .vpsrlw_x_xv_xm128:
    if i.isMemory { assembler.vpsrlw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsrlw(a.asVector, b.asVector, c.asVector) }
  case .vpsrlw_xv_xn_u8:
    assembler.vpsrlw(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .vpsrlw256_y_yv_xm128:
    if i.isMemory { assembler.vpsrlw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsrlw256(a.asVector, b.asVector, c.asVector) }
  case .vpsrlw256_yv_yn_u8:
    assembler.vpsrlw256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .psrld_x_xm128:
    if i.isMemory { assembler.psrld(a.asVector, b.asAddress) } else { assembler.psrld(a.asVector, b.asVector) }
  case .psrld_xn_u8:
    assembler.psrld(a.asVector, UInt8(truncatingIfNeeded: b.asNumber))
  case .vpsrld_x_xv_xm128:
    if i.isMemory { assembler.vpsrld(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsrld(a.asVector, b.asVector, c.asVector) }
  case .vpsrld_xv_xn_u8:
    assembler.vpsrld(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .vpsrld256_y_yv_xm128:
    if i.isMemory { assembler.vpsrld256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsrld256(a.asVector, b.asVector, c.asVector) }
  case .vpsrld256_yv_yn_u8:
    assembler.vpsrld256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .psrlq_x_xm128:
    if i.isMemory { assembler.psrlq(a.asVector, b.asAddress) } else { assembler.psrlq(a.asVector, b.asVector) }
  case .psrlq_xn_u8:
    assembler.psrlq(a.asVector, UInt8(truncatingIfNeeded: b.asNumber))
  case .vpsrlq_x_xv_xm128:
    if i.isMemory { assembler.vpsrlq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsrlq(a.asVector, b.asVector, c.asVector) }
  case .vpsrlq_xv_xn_u8:
    assembler.vpsrlq(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .vpsrlq256_y_yv_xm128:
    if i.isMemory { assembler.vpsrlq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsrlq256(a.asVector, b.asVector, c.asVector) }
  case .vpsrlq256_yv_yn_u8:
    assembler.vpsrlq256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .psraw_x_xm128:
    if i.isMemory { assembler.psraw(a.asVector, b.asAddress) } else { assembler.psraw(a.asVector, b.asVector) }
  case .psraw_xn_u8:
    assembler.psraw(a.asVector, UInt8(truncatingIfNeeded: b.asNumber))
  case .vpsraw_x_xv_xm128:
    if i.isMemory { assembler.vpsraw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsraw(a.asVector, b.asVector, c.asVector) }
  case .vpsraw_xv_xn_u8:
    assembler.vpsraw(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .vpsraw256_y_yv_xm128:
    if i.isMemory { assembler.vpsraw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsraw256(a.asVector, b.asVector, c.asVector) }
  case .vpsraw256_yv_yn_u8:
    assembler.vpsraw256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .psrad_x_xm128:
    if i.isMemory { assembler.psrad(a.asVector, b.asAddress) } else { assembler.psrad(a.asVector, b.asVector) }
  case .psrad_xn_u8:
    assembler.psrad(a.asVector, UInt8(truncatingIfNeeded: b.asNumber))
  case .vpsrad_x_xv_xm128:
    if i.isMemory { assembler.vpsrad(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsrad(a.asVector, b.asVector, c.asVector) }
  case .vpsrad_xv_xn_u8:
    assembler.vpsrad(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .vpsrad256_y_yv_xm128:
    if i.isMemory { assembler.vpsrad256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsrad256(a.asVector, b.asVector, c.asVector) }
  case .vpsrad256_yv_yn_u8:
    assembler.vpsrad256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .psllw_x_xm128:
    if i.isMemory { assembler.psllw(a.asVector, b.asAddress) } else { assembler.psllw(a.asVector, b.asVector) }
  case .psllw_xn_u8:
    assembler.psllw(a.asVector, UInt8(truncatingIfNeeded: b.asNumber))
  case .vpsllw_x_xv_xm128:
    if i.isMemory { assembler.vpsllw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsllw(a.asVector, b.asVector, c.asVector) }
  case .vpsllw_xv_xn_u8:
    assembler.vpsllw(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .vpsllw256_y_yv_xm128:
    if i.isMemory { assembler.vpsllw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsllw256(a.asVector, b.asVector, c.asVector) }
  case .vpsllw256_yv_yn_u8:
    assembler.vpsllw256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .pslld_x_xm128:
    if i.isMemory { assembler.pslld(a.asVector, b.asAddress) } else { assembler.pslld(a.asVector, b.asVector) }
  case .pslld_xn_u8:
    assembler.pslld(a.asVector, UInt8(truncatingIfNeeded: b.asNumber))
  case .vpslld_x_xv_xm128:
    if i.isMemory { assembler.vpslld(a.asVector, b.asVector, c.asAddress) } else { assembler.vpslld(a.asVector, b.asVector, c.asVector) }
  case .vpslld_xv_xn_u8:
    assembler.vpslld(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .vpslld256_y_yv_xm128:
    if i.isMemory { assembler.vpslld256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpslld256(a.asVector, b.asVector, c.asVector) }
  case .vpslld256_yv_yn_u8:
    assembler.vpslld256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .psllq_x_xm128:
    if i.isMemory { assembler.psllq(a.asVector, b.asAddress) } else { assembler.psllq(a.asVector, b.asVector) }
  case .psllq_xn_u8:
    assembler.psllq(a.asVector, UInt8(truncatingIfNeeded: b.asNumber))
  case .vpsllq_x_xv_xm128:
    if i.isMemory { assembler.vpsllq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsllq(a.asVector, b.asVector, c.asVector) }
  case .vpsllq_xv_xn_u8:
    assembler.vpsllq(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .vpsllq256_y_yv_xm128:
    if i.isMemory { assembler.vpsllq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpsllq256(a.asVector, b.asVector, c.asVector) }
  case .vpsllq256_yv_yn_u8:
    assembler.vpsllq256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .psrldq_xn_u8:
    assembler.psrldq(a.asVector, UInt8(truncatingIfNeeded: b.asNumber))
  case .vpsrldq_xv_xn_u8:
    assembler.vpsrldq(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .pslldq_xn_u8:
    assembler.pslldq(a.asVector, UInt8(truncatingIfNeeded: b.asNumber))
  case .vpslldq_xv_xn_u8:
    assembler.vpslldq(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber))
  case .ptest_x_xm128:
    if i.isMemory { assembler.ptest(a.asVector, b.asAddress) } else { assembler.ptest(a.asVector, b.asVector) }
  case .vptest_x_xm128:
    if i.isMemory { assembler.vptest(a.asVector, b.asAddress) } else { assembler.vptest(a.asVector, b.asVector) }
  case .vptest256_y_ym256:
    if i.isMemory { assembler.vptest256(a.asVector, b.asAddress) } else { assembler.vptest256(a.asVector, b.asVector) }
  default: break
  }
}

private func emit12(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .packsswb_x_xm128:
    if i.isMemory { assembler.packsswb(a.asVector, b.asAddress) } else { assembler.packsswb(a.asVector, b.asVector) }
  case .vpacksswb_x_xv_xm128:
    if i.isMemory { assembler.vpacksswb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpacksswb(a.asVector, b.asVector, c.asVector) }
  case .vpacksswb256_y_yv_ym256:
    if i.isMemory { assembler.vpacksswb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpacksswb256(a.asVector, b.asVector, c.asVector) }
  case .packssdw_x_xm128:
    if i.isMemory { assembler.packssdw(a.asVector, b.asAddress) } else { assembler.packssdw(a.asVector, b.asVector) }
  case .vpackssdw_x_xv_xm128:
    if i.isMemory { assembler.vpackssdw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpackssdw(a.asVector, b.asVector, c.asVector) }
  case .vpackssdw256_y_yv_ym256:
    if i.isMemory { assembler.vpackssdw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpackssdw256(a.asVector, b.asVector, c.asVector) }
  case .packuswb_x_xm128:
    if i.isMemory { assembler.packuswb(a.asVector, b.asAddress) } else { assembler.packuswb(a.asVector, b.asVector) }
  case .vpackuswb_x_xv_xm128:
    if i.isMemory { assembler.vpackuswb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpackuswb(a.asVector, b.asVector, c.asVector) }
  case .vpackuswb256_y_yv_ym256:
    if i.isMemory { assembler.vpackuswb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpackuswb256(a.asVector, b.asVector, c.asVector) }
  case .packusdw_x_xm128:
    if i.isMemory { assembler.packusdw(a.asVector, b.asAddress) } else { assembler.packusdw(a.asVector, b.asVector) }
  case .vpackusdw_x_xv_xm128:
    if i.isMemory { assembler.vpackusdw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpackusdw(a.asVector, b.asVector, c.asVector) }
  case .vpackusdw256_y_yv_ym256:
    if i.isMemory { assembler.vpackusdw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpackusdw256(a.asVector, b.asVector, c.asVector) }
  case .punpcklbw_x_xm128:
    if i.isMemory { assembler.punpcklbw(a.asVector, b.asAddress) } else { assembler.punpcklbw(a.asVector, b.asVector) }
  case .vpunpcklbw_x_xv_xm128:
    if i.isMemory { assembler.vpunpcklbw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpcklbw(a.asVector, b.asVector, c.asVector) }
  case .vpunpcklbw256_y_yv_ym256:
    if i.isMemory { assembler.vpunpcklbw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpcklbw256(a.asVector, b.asVector, c.asVector) }
  case .punpcklwd_x_xm128:
    if i.isMemory { assembler.punpcklwd(a.asVector, b.asAddress) } else { assembler.punpcklwd(a.asVector, b.asVector) }
  case .vpunpcklwd_x_xv_xm128:
    if i.isMemory { assembler.vpunpcklwd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpcklwd(a.asVector, b.asVector, c.asVector) }
  case .vpunpcklwd256_y_yv_ym256:
    if i.isMemory { assembler.vpunpcklwd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpcklwd256(a.asVector, b.asVector, c.asVector) }
  case .punpckldq_x_xm128:
    if i.isMemory { assembler.punpckldq(a.asVector, b.asAddress) } else { assembler.punpckldq(a.asVector, b.asVector) }
  case .vpunpckldq_x_xv_xm128:
    if i.isMemory { assembler.vpunpckldq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpckldq(a.asVector, b.asVector, c.asVector) }
  case .vpunpckldq256_y_yv_ym256:
    if i.isMemory { assembler.vpunpckldq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpckldq256(a.asVector, b.asVector, c.asVector) }
  case .punpcklqdq_x_xm128:
    if i.isMemory { assembler.punpcklqdq(a.asVector, b.asAddress) } else { assembler.punpcklqdq(a.asVector, b.asVector) }
  case .vpunpcklqdq_x_xv_xm128:
    if i.isMemory { assembler.vpunpcklqdq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpcklqdq(a.asVector, b.asVector, c.asVector) }
  case .vpunpcklqdq256_y_yv_ym256:
    if i.isMemory { assembler.vpunpcklqdq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpcklqdq256(a.asVector, b.asVector, c.asVector) }
  case .punpckhbw_x_xm128:
    if i.isMemory { assembler.punpckhbw(a.asVector, b.asAddress) } else { assembler.punpckhbw(a.asVector, b.asVector) }
  case .vpunpckhbw_x_xv_xm128:
    if i.isMemory { assembler.vpunpckhbw(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpckhbw(a.asVector, b.asVector, c.asVector) }
  case .vpunpckhbw256_y_yv_ym256:
    if i.isMemory { assembler.vpunpckhbw256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpckhbw256(a.asVector, b.asVector, c.asVector) }
  case .punpckhwd_x_xm128:
    if i.isMemory { assembler.punpckhwd(a.asVector, b.asAddress) } else { assembler.punpckhwd(a.asVector, b.asVector) }
  case .vpunpckhwd_x_xv_xm128:
    if i.isMemory { assembler.vpunpckhwd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpckhwd(a.asVector, b.asVector, c.asVector) }
  case .vpunpckhwd256_y_yv_ym256:
    if i.isMemory { assembler.vpunpckhwd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpckhwd256(a.asVector, b.asVector, c.asVector) }
  case .punpckhdq_x_xm128:
    if i.isMemory { assembler.punpckhdq(a.asVector, b.asAddress) } else { assembler.punpckhdq(a.asVector, b.asVector) }
  case .vpunpckhdq_x_xv_xm128:
    if i.isMemory { assembler.vpunpckhdq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpckhdq(a.asVector, b.asVector, c.asVector) }
  case .vpunpckhdq256_y_yv_ym256:
    if i.isMemory { assembler.vpunpckhdq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpckhdq256(a.asVector, b.asVector, c.asVector) }
  case .punpckhqdq_x_xm128:
    if i.isMemory { assembler.punpckhqdq(a.asVector, b.asAddress) } else { assembler.punpckhqdq(a.asVector, b.asVector) }
  case .vpunpckhqdq_x_xv_xm128:
    if i.isMemory { assembler.vpunpckhqdq(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpckhqdq(a.asVector, b.asVector, c.asVector) }
  case .vpunpckhqdq256_y_yv_ym256:
    if i.isMemory { assembler.vpunpckhqdq256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpunpckhqdq256(a.asVector, b.asVector, c.asVector) }
  case .pshufb_x_xm128:
    if i.isMemory { assembler.pshufb(a.asVector, b.asAddress) } else { assembler.pshufb(a.asVector, b.asVector) }
  case .vpshufb_x_xv_xm128:
    if i.isMemory { assembler.vpshufb(a.asVector, b.asVector, c.asAddress) } else { assembler.vpshufb(a.asVector, b.asVector, c.asVector) }
  case .vpshufb256_y_yv_ym256:
    if i.isMemory { assembler.vpshufb256(a.asVector, b.asVector, c.asAddress) } else { assembler.vpshufb256(a.asVector, b.asVector, c.asVector) }
  case .pshufd_x_xm128_u8:
    if i.isMemory { assembler.pshufd(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.pshufd(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpshufd_x_xm128_u8:
    if i.isMemory { assembler.vpshufd(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vpshufd(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpshufd256_y_ym256_u8:
    if i.isMemory { assembler.vpshufd256(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vpshufd256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .pshuflw_x_xm128_u8:
    if i.isMemory { assembler.pshuflw(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.pshuflw(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpshuflw_x_xm128_u8:
    if i.isMemory { assembler.vpshuflw(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vpshuflw(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpshuflw256_y_ym256_u8:
    if i.isMemory { assembler.vpshuflw256(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vpshuflw256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .pshufhw_x_xm128_u8:
    if i.isMemory { assembler.pshufhw(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.pshufhw(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpshufhw_x_xm128_u8:
    if i.isMemory { assembler.vpshufhw(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vpshufhw(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpshufhw256_y_ym256_u8:
    if i.isMemory { assembler.vpshufhw256(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.vpshufhw256(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .shufps_x_xm128_u8:
    if i.isMemory { assembler.shufps(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.shufps(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vshufps_x_xv_xm128_u8:
    if i.isMemory { assembler.vshufps(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vshufps(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vshufps256_y_yv_ym256_u8:
    if i.isMemory { assembler.vshufps256(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vshufps256(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .shufpd_x_xm128_u8:
    if i.isMemory { assembler.shufpd(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.shufpd(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vshufpd_x_xv_xm128_u8:
    if i.isMemory { assembler.vshufpd(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vshufpd(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vshufpd256_y_yv_ym256_u8:
    if i.isMemory { assembler.vshufpd256(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vshufpd256(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .palignr_x_xm128_u8:
    if i.isMemory { assembler.palignr(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.palignr(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpalignr_x_xv_xm128_u8:
    if i.isMemory { assembler.vpalignr(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vpalignr(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vpalignr256_y_yv_ym256_u8:
    if i.isMemory { assembler.vpalignr256(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vpalignr256(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .blendps_x_xm128_u8:
    if i.isMemory { assembler.blendps(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.blendps(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vblendps_x_xv_xm128_u8:
    if i.isMemory { assembler.vblendps(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vblendps(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vblendps256_y_yv_ym256_u8:
    if i.isMemory { assembler.vblendps256(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vblendps256(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .blendpd_x_xm128_u8:
    if i.isMemory { assembler.blendpd(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.blendpd(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vblendpd_x_xv_xm128_u8:
    if i.isMemory { assembler.vblendpd(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vblendpd(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vblendpd256_y_yv_ym256_u8:
    if i.isMemory { assembler.vblendpd256(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vblendpd256(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .pblendw_x_xm128_u8:
    if i.isMemory { assembler.pblendw(a.asVector, b.asAddress, UInt8(truncatingIfNeeded: c.asNumber)) } else { assembler.pblendw(a.asVector, b.asVector, UInt8(truncatingIfNeeded: c.asNumber)) }
  case .vpblendw_x_xv_xm128_u8:
    if i.isMemory { assembler.vpblendw(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vpblendw(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .vpblendw256_y_yv_ym256_u8:
    if i.isMemory { assembler.vpblendw256(a.asVector, b.asVector, c.asAddress, UInt8(truncatingIfNeeded: d.asNumber)) } else { assembler.vpblendw256(a.asVector, b.asVector, c.asVector, UInt8(truncatingIfNeeded: d.asNumber)) }
  case .pblendvb_x_xm128_xmm0:
    if i.isMemory { assembler.pblendvb(a.asVector, b.asAddress) } else { assembler.pblendvb(a.asVector, b.asVector) }
  case .vpblendvb_x_xv_xm128_xi:
    if i.isMemory { assembler.vpblendvb(a.asVector, b.asVector, c.asAddress, d.asVector) } else { assembler.vpblendvb(a.asVector, b.asVector, c.asVector, d.asVector) }
  case .vpblendvb256_y_yv_ym256_yi:
    if i.isMemory { assembler.vpblendvb256(a.asVector, b.asVector, c.asAddress, d.asVector) } else { assembler.vpblendvb256(a.asVector, b.asVector, c.asVector, d.asVector) }
  case .blendvps_x_xm128_xmm0:
    if i.isMemory { assembler.blendvps(a.asVector, b.asAddress) } else { assembler.blendvps(a.asVector, b.asVector) }
  case .vblendvps_x_xv_xm128_xi:
    if i.isMemory { assembler.vblendvps(a.asVector, b.asVector, c.asAddress, d.asVector) } else { assembler.vblendvps(a.asVector, b.asVector, c.asVector, d.asVector) }
  case .vblendvps256_y_yv_ym256_yi:
    if i.isMemory { assembler.vblendvps256(a.asVector, b.asVector, c.asAddress, d.asVector) } else { assembler.vblendvps256(a.asVector, b.asVector, c.asVector, d.asVector) }
  case .blendvpd_x_xm128_xmm0:
    if i.isMemory { assembler.blendvpd(a.asVector, b.asAddress) } else { assembler.blendvpd(a.asVector, b.asVector) }
  case .vblendvpd_x_xv_xm128_xi:
    if i.isMemory { assembler.vblendvpd(a.asVector, b.asVector, c.asAddress, d.asVector) } else { assembler.vblendvpd(a.asVector, b.asVector, c.asVector, d.asVector) }
  case .vblendvpd256_y_yv_ym256_yi:
    if i.isMemory { assembler.vblendvpd256(a.asVector, b.asVector, c.asAddress, d.asVector) } else { assembler.vblendvpd256(a.asVector, b.asVector, c.asVector, d.asVector) }
  default: break
  }
}

private func emit13(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {
  let (a, b, c, d) = (i[0], i[1], i[2], i[3])
  _ = (a, b, c, d)
  switch i.opcode {
  case .vfmadd132ps_x_xv_xm128:
    if i.isMemory { assembler.vfmadd132ps(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd132ps(a.asVector, b.asVector, c.asVector) }
  case .vfmadd132ps256_y_yv_ym256:
    if i.isMemory { assembler.vfmadd132ps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd132ps256(a.asVector, b.asVector, c.asVector) }
  case .vfmadd132pd_x_xv_xm128:
    if i.isMemory { assembler.vfmadd132pd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd132pd(a.asVector, b.asVector, c.asVector) }
  case .vfmadd132pd256_y_yv_ym256:
    if i.isMemory { assembler.vfmadd132pd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd132pd256(a.asVector, b.asVector, c.asVector) }
  case .vfmadd132ss_x_xv_xm32:
    if i.isMemory { assembler.vfmadd132ss(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd132ss(a.asVector, b.asVector, c.asVector) }
  case .vfmadd132sd_x_xv_xm64:
    if i.isMemory { assembler.vfmadd132sd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd132sd(a.asVector, b.asVector, c.asVector) }
  case .vfmadd213ps_x_xv_xm128:
    if i.isMemory { assembler.vfmadd213ps(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd213ps(a.asVector, b.asVector, c.asVector) }
  case .vfmadd213ps256_y_yv_ym256:
    if i.isMemory { assembler.vfmadd213ps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd213ps256(a.asVector, b.asVector, c.asVector) }
  case .vfmadd213pd_x_xv_xm128:
    if i.isMemory { assembler.vfmadd213pd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd213pd(a.asVector, b.asVector, c.asVector) }
  case .vfmadd213pd256_y_yv_ym256:
    if i.isMemory { assembler.vfmadd213pd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd213pd256(a.asVector, b.asVector, c.asVector) }
  case .vfmadd213ss_x_xv_xm32:
    if i.isMemory { assembler.vfmadd213ss(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd213ss(a.asVector, b.asVector, c.asVector) }
  case .vfmadd213sd_x_xv_xm64:
    if i.isMemory { assembler.vfmadd213sd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd213sd(a.asVector, b.asVector, c.asVector) }
  case .vfmadd231ps_x_xv_xm128:
    if i.isMemory { assembler.vfmadd231ps(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd231ps(a.asVector, b.asVector, c.asVector) }
  case .vfmadd231ps256_y_yv_ym256:
    if i.isMemory { assembler.vfmadd231ps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd231ps256(a.asVector, b.asVector, c.asVector) }
  case .vfmadd231pd_x_xv_xm128:
    if i.isMemory { assembler.vfmadd231pd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd231pd(a.asVector, b.asVector, c.asVector) }
  case .vfmadd231pd256_y_yv_ym256:
    if i.isMemory { assembler.vfmadd231pd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd231pd256(a.asVector, b.asVector, c.asVector) }
  case .vfmadd231ss_x_xv_xm32:
    if i.isMemory { assembler.vfmadd231ss(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd231ss(a.asVector, b.asVector, c.asVector) }
  case .vfmadd231sd_x_xv_xm64:
    if i.isMemory { assembler.vfmadd231sd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfmadd231sd(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd132ps_x_xv_xm128:
    if i.isMemory { assembler.vfnmadd132ps(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd132ps(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd132ps256_y_yv_ym256:
    if i.isMemory { assembler.vfnmadd132ps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd132ps256(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd132pd_x_xv_xm128:
    if i.isMemory { assembler.vfnmadd132pd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd132pd(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd132pd256_y_yv_ym256:
    if i.isMemory { assembler.vfnmadd132pd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd132pd256(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd132ss_x_xv_xm32:
    if i.isMemory { assembler.vfnmadd132ss(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd132ss(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd132sd_x_xv_xm64:
    if i.isMemory { assembler.vfnmadd132sd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd132sd(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd213ps_x_xv_xm128:
    if i.isMemory { assembler.vfnmadd213ps(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd213ps(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd213ps256_y_yv_ym256:
    if i.isMemory { assembler.vfnmadd213ps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd213ps256(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd213pd_x_xv_xm128:
    if i.isMemory { assembler.vfnmadd213pd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd213pd(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd213pd256_y_yv_ym256:
    if i.isMemory { assembler.vfnmadd213pd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd213pd256(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd213ss_x_xv_xm32:
    if i.isMemory { assembler.vfnmadd213ss(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd213ss(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd213sd_x_xv_xm64:
    if i.isMemory { assembler.vfnmadd213sd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd213sd(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd231ps_x_xv_xm128:
    if i.isMemory { assembler.vfnmadd231ps(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd231ps(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd231ps256_y_yv_ym256:
    if i.isMemory { assembler.vfnmadd231ps256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd231ps256(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd231pd_x_xv_xm128:
    if i.isMemory { assembler.vfnmadd231pd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd231pd(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd231pd256_y_yv_ym256:
    if i.isMemory { assembler.vfnmadd231pd256(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd231pd256(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd231ss_x_xv_xm32:
    if i.isMemory { assembler.vfnmadd231ss(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd231ss(a.asVector, b.asVector, c.asVector) }
  case .vfnmadd231sd_x_xv_xm64:
    if i.isMemory { assembler.vfnmadd231sd(a.asVector, b.asVector, c.asAddress) } else { assembler.vfnmadd231sd(a.asVector, b.asVector, c.asVector) }
  case .vpdpbusd_x_xv_xm128:
    if i.isMemory { assembler.vpdpbusd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpdpbusd(a.asVector, b.asVector, c.asVector) }
  case .vpdpwssd_x_xv_xm128:
    if i.isMemory { assembler.vpdpwssd(a.asVector, b.asVector, c.asAddress) } else { assembler.vpdpwssd(a.asVector, b.asVector, c.asVector) }
  default: break
  }
}
