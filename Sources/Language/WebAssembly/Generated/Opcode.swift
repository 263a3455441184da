// Written by InstructionGenerator from Sources/Language/InstructionTable; change the table and run `make generate`.
// swift-format-ignore-file

/// An instruction, numbered by its place in the instruction table.
public enum Opcode: UInt16, Sendable, BitwiseCopyable, CaseIterable {
  // Parametric instructions (2.4.1)

  /// `unreachable`
  case unreachable
  /// `nop`
  case nop
  /// `drop`
  case drop
  /// `select`
  case select
  /// `select t`
  case selectT

  // Control instructions (2.4.2)

  /// `block`
  case block
  /// `loop`
  case loop
  /// `if`
  case `if`
  /// `else`
  case `else`
  /// `throw`
  case `throw`
  /// `throw_ref`
  case throwRef
  /// `end`
  case end
  /// `br`
  case br
  /// `br_if`
  case brIf
  /// `br_table`
  case brTable
  /// `return`
  case `return`
  /// `call`
  case call
  /// `call_indirect`
  case callIndirect
  /// `return_call`
  case returnCall
  /// `return_call_indirect`
  case returnCallIndirect
  /// `call_ref`
  case callRef
  /// `return_call_ref`
  case returnCallRef
  /// `try_table`
  case tryTable
  /// `br_on_null`
  case brOnNull
  /// `br_on_non_null`
  case brOnNonNull
  /// `br_on_cast`
  case brOnCast
  /// `br_on_cast_fail`
  case brOnCastFail

  // Variable instructions (2.4.3)

  /// `local.get`
  case localGet
  /// `local.set`
  case localSet
  /// `local.tee`
  case localTee
  /// `global.get`
  case globalGet
  /// `global.set`
  case globalSet

  // Table instructions (2.4.4)

  /// `table.get`
  case tableGet
  /// `table.set`
  case tableSet
  /// `table.init`
  case tableInit
  /// `elem.drop`
  case elemDrop
  /// `table.copy`
  case tableCopy
  /// `table.grow`
  case tableGrow
  /// `table.size`
  case tableSize
  /// `table.fill`
  case tableFill

  // Memory instructions (2.4.5)

  /// `i32.load`
  case i32Load
  /// `i64.load`
  case i64Load
  /// `f32.load`
  case f32Load
  /// `f64.load`
  case f64Load
  /// `i32.load8_s`
  case i32Load8S
  /// `i32.load8_u`
  case i32Load8U
  /// `i32.load16_s`
  case i32Load16S
  /// `i32.load16_u`
  case i32Load16U
  /// `i64.load8_s`
  case i64Load8S
  /// `i64.load8_u`
  case i64Load8U
  /// `i64.load16_s`
  case i64Load16S
  /// `i64.load16_u`
  case i64Load16U
  /// `i64.load32_s`
  case i64Load32S
  /// `i64.load32_u`
  case i64Load32U
  /// `i32.store`
  case i32Store
  /// `i64.store`
  case i64Store
  /// `f32.store`
  case f32Store
  /// `f64.store`
  case f64Store
  /// `i32.store8`
  case i32Store8
  /// `i32.store16`
  case i32Store16
  /// `i64.store8`
  case i64Store8
  /// `i64.store16`
  case i64Store16
  /// `i64.store32`
  case i64Store32
  /// `memory.size`
  case memorySize
  /// `memory.grow`
  case memoryGrow
  /// `memory.init`
  case memoryInit
  /// `data.drop`
  case dataDrop
  /// `memory.copy`
  case memoryCopy
  /// `memory.fill`
  case memoryFill

  // Reference instructions (2.4.6)

  /// `ref.null`
  case refNull
  /// `ref.is_null`
  case refIsNull
  /// `ref.func`
  case refFunc
  /// `ref.eq`
  case refEq
  /// `ref.as_non_null`
  case refAsNonNull
  /// `ref.test`
  case refTest
  /// `ref.test null`
  case refTestNull
  /// `ref.cast`
  case refCast
  /// `ref.cast null`
  case refCastNull

  // Aggregate instructions (2.4.7)

  /// `struct.new`
  case structNew
  /// `struct.new_default`
  case structNewDefault
  /// `struct.get`
  case structGet
  /// `struct.get_s`
  case structGetS
  /// `struct.get_u`
  case structGetU
  /// `struct.set`
  case structSet
  /// `array.new`
  case arrayNew
  /// `array.new_default`
  case arrayNewDefault
  /// `array.new_fixed`
  case arrayNewFixed
  /// `array.new_data`
  case arrayNewData
  /// `array.new_elem`
  case arrayNewElem
  /// `array.get`
  case arrayGet
  /// `array.get_s`
  case arrayGetS
  /// `array.get_u`
  case arrayGetU
  /// `array.set`
  case arraySet
  /// `array.len`
  case arrayLen
  /// `array.fill`
  case arrayFill
  /// `array.copy`
  case arrayCopy
  /// `array.init_data`
  case arrayInitData
  /// `array.init_elem`
  case arrayInitElem
  /// `any.convert_extern`
  case anyConvertExtern
  /// `extern.convert_any`
  case externConvertAny
  /// `ref.i31`
  case refI31
  /// `i31.get_s`
  case i31GetS
  /// `i31.get_u`
  case i31GetU

  // Numeric instructions (2.4.8)

  /// `i32.const`
  case i32Const
  /// `i64.const`
  case i64Const
  /// `f32.const`
  case f32Const
  /// `f64.const`
  case f64Const
  /// `i32.eqz`
  case i32Eqz
  /// `i32.eq`
  case i32Eq
  /// `i32.ne`
  case i32Ne
  /// `i32.lt_s`
  case i32LtS
  /// `i32.lt_u`
  case i32LtU
  /// `i32.gt_s`
  case i32GtS
  /// `i32.gt_u`
  case i32GtU
  /// `i32.le_s`
  case i32LeS
  /// `i32.le_u`
  case i32LeU
  /// `i32.ge_s`
  case i32GeS
  /// `i32.ge_u`
  case i32GeU
  /// `i64.eqz`
  case i64Eqz
  /// `i64.eq`
  case i64Eq
  /// `i64.ne`
  case i64Ne
  /// `i64.lt_s`
  case i64LtS
  /// `i64.lt_u`
  case i64LtU
  /// `i64.gt_s`
  case i64GtS
  /// `i64.gt_u`
  case i64GtU
  /// `i64.le_s`
  case i64LeS
  /// `i64.le_u`
  case i64LeU
  /// `i64.ge_s`
  case i64GeS
  /// `i64.ge_u`
  case i64GeU
  /// `f32.eq`
  case f32Eq
  /// `f32.ne`
  case f32Ne
  /// `f32.lt`
  case f32Lt
  /// `f32.gt`
  case f32Gt
  /// `f32.le`
  case f32Le
  /// `f32.ge`
  case f32Ge
  /// `f64.eq`
  case f64Eq
  /// `f64.ne`
  case f64Ne
  /// `f64.lt`
  case f64Lt
  /// `f64.gt`
  case f64Gt
  /// `f64.le`
  case f64Le
  /// `f64.ge`
  case f64Ge
  /// `i32.clz`
  case i32Clz
  /// `i32.ctz`
  case i32Ctz
  /// `i32.popcnt`
  case i32Popcnt
  /// `i32.add`
  case i32Add
  /// `i32.sub`
  case i32Sub
  /// `i32.mul`
  case i32Mul
  /// `i32.div_s`
  case i32DivS
  /// `i32.div_u`
  case i32DivU
  /// `i32.rem_s`
  case i32RemS
  /// `i32.rem_u`
  case i32RemU
  /// `i32.and`
  case i32And
  /// `i32.or`
  case i32Or
  /// `i32.xor`
  case i32Xor
  /// `i32.shl`
  case i32Shl
  /// `i32.shr_s`
  case i32ShrS
  /// `i32.shr_u`
  case i32ShrU
  /// `i32.rotl`
  case i32Rotl
  /// `i32.rotr`
  case i32Rotr
  /// `i64.clz`
  case i64Clz
  /// `i64.ctz`
  case i64Ctz
  /// `i64.popcnt`
  case i64Popcnt
  /// `i64.add`
  case i64Add
  /// `i64.sub`
  case i64Sub
  /// `i64.mul`
  case i64Mul
  /// `i64.div_s`
  case i64DivS
  /// `i64.div_u`
  case i64DivU
  /// `i64.rem_s`
  case i64RemS
  /// `i64.rem_u`
  case i64RemU
  /// `i64.and`
  case i64And
  /// `i64.or`
  case i64Or
  /// `i64.xor`
  case i64Xor
  /// `i64.shl`
  case i64Shl
  /// `i64.shr_s`
  case i64ShrS
  /// `i64.shr_u`
  case i64ShrU
  /// `i64.rotl`
  case i64Rotl
  /// `i64.rotr`
  case i64Rotr
  /// `f32.abs`
  case f32Abs
  /// `f32.neg`
  case f32Neg
  /// `f32.ceil`
  case f32Ceil
  /// `f32.floor`
  case f32Floor
  /// `f32.trunc`
  case f32Trunc
  /// `f32.nearest`
  case f32Nearest
  /// `f32.sqrt`
  case f32Sqrt
  /// `f32.add`
  case f32Add
  /// `f32.sub`
  case f32Sub
  /// `f32.mul`
  case f32Mul
  /// `f32.div`
  case f32Div
  /// `f32.min`
  case f32Min
  /// `f32.max`
  case f32Max
  /// `f32.copysign`
  case f32Copysign
  /// `f64.abs`
  case f64Abs
  /// `f64.neg`
  case f64Neg
  /// `f64.ceil`
  case f64Ceil
  /// `f64.floor`
  case f64Floor
  /// `f64.trunc`
  case f64Trunc
  /// `f64.nearest`
  case f64Nearest
  /// `f64.sqrt`
  case f64Sqrt
  /// `f64.add`
  case f64Add
  /// `f64.sub`
  case f64Sub
  /// `f64.mul`
  case f64Mul
  /// `f64.div`
  case f64Div
  /// `f64.min`
  case f64Min
  /// `f64.max`
  case f64Max
  /// `f64.copysign`
  case f64Copysign
  /// `i32.wrap_i64`
  case i32WrapI64
  /// `i32.trunc_f32_s`
  case i32TruncF32S
  /// `i32.trunc_f32_u`
  case i32TruncF32U
  /// `i32.trunc_f64_s`
  case i32TruncF64S
  /// `i32.trunc_f64_u`
  case i32TruncF64U
  /// `i64.extend_i32_s`
  case i64ExtendI32S
  /// `i64.extend_i32_u`
  case i64ExtendI32U
  /// `i64.trunc_f32_s`
  case i64TruncF32S
  /// `i64.trunc_f32_u`
  case i64TruncF32U
  /// `i64.trunc_f64_s`
  case i64TruncF64S
  /// `i64.trunc_f64_u`
  case i64TruncF64U
  /// `f32.convert_i32_s`
  case f32ConvertI32S
  /// `f32.convert_i32_u`
  case f32ConvertI32U
  /// `f32.convert_i64_s`
  case f32ConvertI64S
  /// `f32.convert_i64_u`
  case f32ConvertI64U
  /// `f32.demote_f64`
  case f32DemoteF64
  /// `f64.convert_i32_s`
  case f64ConvertI32S
  /// `f64.convert_i32_u`
  case f64ConvertI32U
  /// `f64.convert_i64_s`
  case f64ConvertI64S
  /// `f64.convert_i64_u`
  case f64ConvertI64U
  /// `f64.promote_f32`
  case f64PromoteF32
  /// `i32.reinterpret_f32`
  case i32ReinterpretF32
  /// `i64.reinterpret_f64`
  case i64ReinterpretF64
  /// `f32.reinterpret_i32`
  case f32ReinterpretI32
  /// `f64.reinterpret_i64`
  case f64ReinterpretI64
  /// `i32.extend8_s`
  case i32Extend8S
  /// `i32.extend16_s`
  case i32Extend16S
  /// `i64.extend8_s`
  case i64Extend8S
  /// `i64.extend16_s`
  case i64Extend16S
  /// `i64.extend32_s`
  case i64Extend32S
  /// `i32.trunc_sat_f32_s`
  case i32TruncSatF32S
  /// `i32.trunc_sat_f32_u`
  case i32TruncSatF32U
  /// `i32.trunc_sat_f64_s`
  case i32TruncSatF64S
  /// `i32.trunc_sat_f64_u`
  case i32TruncSatF64U
  /// `i64.trunc_sat_f32_s`
  case i64TruncSatF32S
  /// `i64.trunc_sat_f32_u`
  case i64TruncSatF32U
  /// `i64.trunc_sat_f64_s`
  case i64TruncSatF64S
  /// `i64.trunc_sat_f64_u`
  case i64TruncSatF64U

  // Vector memory instructions (2.4.5)

  /// `v128.load`
  case v128Load
  /// `v128.load8x8_s`
  case v128Load8x8S
  /// `v128.load8x8_u`
  case v128Load8x8U
  /// `v128.load16x4_s`
  case v128Load16x4S
  /// `v128.load16x4_u`
  case v128Load16x4U
  /// `v128.load32x2_s`
  case v128Load32x2S
  /// `v128.load32x2_u`
  case v128Load32x2U
  /// `v128.load8_splat`
  case v128Load8Splat
  /// `v128.load16_splat`
  case v128Load16Splat
  /// `v128.load32_splat`
  case v128Load32Splat
  /// `v128.load64_splat`
  case v128Load64Splat
  /// `v128.store`
  case v128Store
  /// `v128.load8_lane`
  case v128Load8Lane
  /// `v128.load16_lane`
  case v128Load16Lane
  /// `v128.load32_lane`
  case v128Load32Lane
  /// `v128.load64_lane`
  case v128Load64Lane
  /// `v128.store8_lane`
  case v128Store8Lane
  /// `v128.store16_lane`
  case v128Store16Lane
  /// `v128.store32_lane`
  case v128Store32Lane
  /// `v128.store64_lane`
  case v128Store64Lane
  /// `v128.load32_zero`
  case v128Load32Zero
  /// `v128.load64_zero`
  case v128Load64Zero

  // Vector instructions (2.4.9)

  /// `v128.const`
  case v128Const
  /// `i8x16.shuffle`
  case i8x16Shuffle
  /// `i8x16.swizzle`
  case i8x16Swizzle
  /// `i8x16.splat`
  case i8x16Splat
  /// `i16x8.splat`
  case i16x8Splat
  /// `i32x4.splat`
  case i32x4Splat
  /// `i64x2.splat`
  case i64x2Splat
  /// `f32x4.splat`
  case f32x4Splat
  /// `f64x2.splat`
  case f64x2Splat
  /// `i8x16.extract_lane_s`
  case i8x16ExtractLaneS
  /// `i8x16.extract_lane_u`
  case i8x16ExtractLaneU
  /// `i8x16.replace_lane`
  case i8x16ReplaceLane
  /// `i16x8.extract_lane_s`
  case i16x8ExtractLaneS
  /// `i16x8.extract_lane_u`
  case i16x8ExtractLaneU
  /// `i16x8.replace_lane`
  case i16x8ReplaceLane
  /// `i32x4.extract_lane`
  case i32x4ExtractLane
  /// `i32x4.replace_lane`
  case i32x4ReplaceLane
  /// `i64x2.extract_lane`
  case i64x2ExtractLane
  /// `i64x2.replace_lane`
  case i64x2ReplaceLane
  /// `f32x4.extract_lane`
  case f32x4ExtractLane
  /// `f32x4.replace_lane`
  case f32x4ReplaceLane
  /// `f64x2.extract_lane`
  case f64x2ExtractLane
  /// `f64x2.replace_lane`
  case f64x2ReplaceLane
  /// `i8x16.eq`
  case i8x16Eq
  /// `i8x16.ne`
  case i8x16Ne
  /// `i8x16.lt_s`
  case i8x16LtS
  /// `i8x16.lt_u`
  case i8x16LtU
  /// `i8x16.gt_s`
  case i8x16GtS
  /// `i8x16.gt_u`
  case i8x16GtU
  /// `i8x16.le_s`
  case i8x16LeS
  /// `i8x16.le_u`
  case i8x16LeU
  /// `i8x16.ge_s`
  case i8x16GeS
  /// `i8x16.ge_u`
  case i8x16GeU
  /// `i16x8.eq`
  case i16x8Eq
  /// `i16x8.ne`
  case i16x8Ne
  /// `i16x8.lt_s`
  case i16x8LtS
  /// `i16x8.lt_u`
  case i16x8LtU
  /// `i16x8.gt_s`
  case i16x8GtS
  /// `i16x8.gt_u`
  case i16x8GtU
  /// `i16x8.le_s`
  case i16x8LeS
  /// `i16x8.le_u`
  case i16x8LeU
  /// `i16x8.ge_s`
  case i16x8GeS
  /// `i16x8.ge_u`
  case i16x8GeU
  /// `i32x4.eq`
  case i32x4Eq
  /// `i32x4.ne`
  case i32x4Ne
  /// `i32x4.lt_s`
  case i32x4LtS
  /// `i32x4.lt_u`
  case i32x4LtU
  /// `i32x4.gt_s`
  case i32x4GtS
  /// `i32x4.gt_u`
  case i32x4GtU
  /// `i32x4.le_s`
  case i32x4LeS
  /// `i32x4.le_u`
  case i32x4LeU
  /// `i32x4.ge_s`
  case i32x4GeS
  /// `i32x4.ge_u`
  case i32x4GeU
  /// `f32x4.eq`
  case f32x4Eq
  /// `f32x4.ne`
  case f32x4Ne
  /// `f32x4.lt`
  case f32x4Lt
  /// `f32x4.gt`
  case f32x4Gt
  /// `f32x4.le`
  case f32x4Le
  /// `f32x4.ge`
  case f32x4Ge
  /// `f64x2.eq`
  case f64x2Eq
  /// `f64x2.ne`
  case f64x2Ne
  /// `f64x2.lt`
  case f64x2Lt
  /// `f64x2.gt`
  case f64x2Gt
  /// `f64x2.le`
  case f64x2Le
  /// `f64x2.ge`
  case f64x2Ge
  /// `v128.not`
  case v128Not
  /// `v128.and`
  case v128And
  /// `v128.andnot`
  case v128Andnot
  /// `v128.or`
  case v128Or
  /// `v128.xor`
  case v128Xor
  /// `v128.bitselect`
  case v128Bitselect
  /// `v128.any_true`
  case v128AnyTrue
  /// `f32x4.demote_f64x2_zero`
  case f32x4DemoteF64x2Zero
  /// `f64x2.promote_low_f32x4`
  case f64x2PromoteLowF32x4
  /// `i8x16.abs`
  case i8x16Abs
  /// `i8x16.neg`
  case i8x16Neg
  /// `i8x16.popcnt`
  case i8x16Popcnt
  /// `i8x16.all_true`
  case i8x16AllTrue
  /// `i8x16.bitmask`
  case i8x16Bitmask
  /// `i8x16.narrow_i16x8_s`
  case i8x16NarrowI16x8S
  /// `i8x16.narrow_i16x8_u`
  case i8x16NarrowI16x8U
  /// `f32x4.ceil`
  case f32x4Ceil
  /// `f32x4.floor`
  case f32x4Floor
  /// `f32x4.trunc`
  case f32x4Trunc
  /// `f32x4.nearest`
  case f32x4Nearest
  /// `i8x16.shl`
  case i8x16Shl
  /// `i8x16.shr_s`
  case i8x16ShrS
  /// `i8x16.shr_u`
  case i8x16ShrU
  /// `i8x16.add`
  case i8x16Add
  /// `i8x16.add_sat_s`
  case i8x16AddSatS
  /// `i8x16.add_sat_u`
  case i8x16AddSatU
  /// `i8x16.sub`
  case i8x16Sub
  /// `i8x16.sub_sat_s`
  case i8x16SubSatS
  /// `i8x16.sub_sat_u`
  case i8x16SubSatU
  /// `f64x2.ceil`
  case f64x2Ceil
  /// `f64x2.floor`
  case f64x2Floor
  /// `i8x16.min_s`
  case i8x16MinS
  /// `i8x16.min_u`
  case i8x16MinU
  /// `i8x16.max_s`
  case i8x16MaxS
  /// `i8x16.max_u`
  case i8x16MaxU
  /// `f64x2.trunc`
  case f64x2Trunc
  /// `i8x16.avgr_u`
  case i8x16AvgrU
  /// `i16x8.extadd_pairwise_i8x16_s`
  case i16x8ExtaddPairwiseI8x16S
  /// `i16x8.extadd_pairwise_i8x16_u`
  case i16x8ExtaddPairwiseI8x16U
  /// `i32x4.extadd_pairwise_i16x8_s`
  case i32x4ExtaddPairwiseI16x8S
  /// `i32x4.extadd_pairwise_i16x8_u`
  case i32x4ExtaddPairwiseI16x8U
  /// `i16x8.abs`
  case i16x8Abs
  /// `i16x8.neg`
  case i16x8Neg
  /// `i16x8.q15mulr_sat_s`
  case i16x8Q15mulrSatS
  /// `i16x8.all_true`
  case i16x8AllTrue
  /// `i16x8.bitmask`
  case i16x8Bitmask
  /// `i16x8.narrow_i32x4_s`
  case i16x8NarrowI32x4S
  /// `i16x8.narrow_i32x4_u`
  case i16x8NarrowI32x4U
  /// `i16x8.extend_low_i8x16_s`
  case i16x8ExtendLowI8x16S
  /// `i16x8.extend_high_i8x16_s`
  case i16x8ExtendHighI8x16S
  /// `i16x8.extend_low_i8x16_u`
  case i16x8ExtendLowI8x16U
  /// `i16x8.extend_high_i8x16_u`
  case i16x8ExtendHighI8x16U
  /// `i16x8.shl`
  case i16x8Shl
  /// `i16x8.shr_s`
  case i16x8ShrS
  /// `i16x8.shr_u`
  case i16x8ShrU
  /// `i16x8.add`
  case i16x8Add
  /// `i16x8.add_sat_s`
  case i16x8AddSatS
  /// `i16x8.add_sat_u`
  case i16x8AddSatU
  /// `i16x8.sub`
  case i16x8Sub
  /// `i16x8.sub_sat_s`
  case i16x8SubSatS
  /// `i16x8.sub_sat_u`
  case i16x8SubSatU
  /// `f64x2.nearest`
  case f64x2Nearest
  /// `i16x8.mul`
  case i16x8Mul
  /// `i16x8.min_s`
  case i16x8MinS
  /// `i16x8.min_u`
  case i16x8MinU
  /// `i16x8.max_s`
  case i16x8MaxS
  /// `i16x8.max_u`
  case i16x8MaxU
  /// `i16x8.avgr_u`
  case i16x8AvgrU
  /// `i16x8.extmul_low_i8x16_s`
  case i16x8ExtmulLowI8x16S
  /// `i16x8.extmul_high_i8x16_s`
  case i16x8ExtmulHighI8x16S
  /// `i16x8.extmul_low_i8x16_u`
  case i16x8ExtmulLowI8x16U
  /// `i16x8.extmul_high_i8x16_u`
  case i16x8ExtmulHighI8x16U
  /// `i32x4.abs`
  case i32x4Abs
  /// `i32x4.neg`
  case i32x4Neg
  /// `i32x4.all_true`
  case i32x4AllTrue
  /// `i32x4.bitmask`
  case i32x4Bitmask
  /// `i32x4.extend_low_i16x8_s`
  case i32x4ExtendLowI16x8S
  /// `i32x4.extend_high_i16x8_s`
  case i32x4ExtendHighI16x8S
  /// `i32x4.extend_low_i16x8_u`
  case i32x4ExtendLowI16x8U
  /// `i32x4.extend_high_i16x8_u`
  case i32x4ExtendHighI16x8U
  /// `i32x4.shl`
  case i32x4Shl
  /// `i32x4.shr_s`
  case i32x4ShrS
  /// `i32x4.shr_u`
  case i32x4ShrU
  /// `i32x4.add`
  case i32x4Add
  /// `i32x4.sub`
  case i32x4Sub
  /// `i32x4.mul`
  case i32x4Mul
  /// `i32x4.min_s`
  case i32x4MinS
  /// `i32x4.min_u`
  case i32x4MinU
  /// `i32x4.max_s`
  case i32x4MaxS
  /// `i32x4.max_u`
  case i32x4MaxU
  /// `i32x4.dot_i16x8_s`
  case i32x4DotI16x8S
  /// `i32x4.extmul_low_i16x8_s`
  case i32x4ExtmulLowI16x8S
  /// `i32x4.extmul_high_i16x8_s`
  case i32x4ExtmulHighI16x8S
  /// `i32x4.extmul_low_i16x8_u`
  case i32x4ExtmulLowI16x8U
  /// `i32x4.extmul_high_i16x8_u`
  case i32x4ExtmulHighI16x8U
  /// `i64x2.abs`
  case i64x2Abs
  /// `i64x2.neg`
  case i64x2Neg
  /// `i64x2.all_true`
  case i64x2AllTrue
  /// `i64x2.bitmask`
  case i64x2Bitmask
  /// `i64x2.extend_low_i32x4_s`
  case i64x2ExtendLowI32x4S
  /// `i64x2.extend_high_i32x4_s`
  case i64x2ExtendHighI32x4S
  /// `i64x2.extend_low_i32x4_u`
  case i64x2ExtendLowI32x4U
  /// `i64x2.extend_high_i32x4_u`
  case i64x2ExtendHighI32x4U
  /// `i64x2.shl`
  case i64x2Shl
  /// `i64x2.shr_s`
  case i64x2ShrS
  /// `i64x2.shr_u`
  case i64x2ShrU
  /// `i64x2.add`
  case i64x2Add
  /// `i64x2.sub`
  case i64x2Sub
  /// `i64x2.mul`
  case i64x2Mul
  /// `i64x2.eq`
  case i64x2Eq
  /// `i64x2.ne`
  case i64x2Ne
  /// `i64x2.lt_s`
  case i64x2LtS
  /// `i64x2.gt_s`
  case i64x2GtS
  /// `i64x2.le_s`
  case i64x2LeS
  /// `i64x2.ge_s`
  case i64x2GeS
  /// `i64x2.extmul_low_i32x4_s`
  case i64x2ExtmulLowI32x4S
  /// `i64x2.extmul_high_i32x4_s`
  case i64x2ExtmulHighI32x4S
  /// `i64x2.extmul_low_i32x4_u`
  case i64x2ExtmulLowI32x4U
  /// `i64x2.extmul_high_i32x4_u`
  case i64x2ExtmulHighI32x4U
  /// `f32x4.abs`
  case f32x4Abs
  /// `f32x4.neg`
  case f32x4Neg
  /// `f32x4.sqrt`
  case f32x4Sqrt
  /// `f32x4.add`
  case f32x4Add
  /// `f32x4.sub`
  case f32x4Sub
  /// `f32x4.mul`
  case f32x4Mul
  /// `f32x4.div`
  case f32x4Div
  /// `f32x4.min`
  case f32x4Min
  /// `f32x4.max`
  case f32x4Max
  /// `f32x4.pmin`
  case f32x4Pmin
  /// `f32x4.pmax`
  case f32x4Pmax
  /// `f64x2.abs`
  case f64x2Abs
  /// `f64x2.neg`
  case f64x2Neg
  /// `f64x2.sqrt`
  case f64x2Sqrt
  /// `f64x2.add`
  case f64x2Add
  /// `f64x2.sub`
  case f64x2Sub
  /// `f64x2.mul`
  case f64x2Mul
  /// `f64x2.div`
  case f64x2Div
  /// `f64x2.min`
  case f64x2Min
  /// `f64x2.max`
  case f64x2Max
  /// `f64x2.pmin`
  case f64x2Pmin
  /// `f64x2.pmax`
  case f64x2Pmax
  /// `i32x4.trunc_sat_f32x4_s`
  case i32x4TruncSatF32x4S
  /// `i32x4.trunc_sat_f32x4_u`
  case i32x4TruncSatF32x4U
  /// `f32x4.convert_i32x4_s`
  case f32x4ConvertI32x4S
  /// `f32x4.convert_i32x4_u`
  case f32x4ConvertI32x4U
  /// `i32x4.trunc_sat_f64x2_s_zero`
  case i32x4TruncSatF64x2SZero
  /// `i32x4.trunc_sat_f64x2_u_zero`
  case i32x4TruncSatF64x2UZero
  /// `f64x2.convert_low_i32x4_s`
  case f64x2ConvertLowI32x4S
  /// `f64x2.convert_low_i32x4_u`
  case f64x2ConvertLowI32x4U

  // Relaxed vector instructions (2.4.9)

  /// `i8x16.relaxed_swizzle`
  case i8x16RelaxedSwizzle
  /// `i32x4.relaxed_trunc_f32x4_s`
  case i32x4RelaxedTruncF32x4S
  /// `i32x4.relaxed_trunc_f32x4_u`
  case i32x4RelaxedTruncF32x4U
  /// `i32x4.relaxed_trunc_f64x2_s_zero`
  case i32x4RelaxedTruncF64x2SZero
  /// `i32x4.relaxed_trunc_f64x2_u_zero`
  case i32x4RelaxedTruncF64x2UZero
  /// `f32x4.relaxed_madd`
  case f32x4RelaxedMadd
  /// `f32x4.relaxed_nmadd`
  case f32x4RelaxedNmadd
  /// `f64x2.relaxed_madd`
  case f64x2RelaxedMadd
  /// `f64x2.relaxed_nmadd`
  case f64x2RelaxedNmadd
  /// `i8x16.relaxed_laneselect`
  case i8x16RelaxedLaneselect
  /// `i16x8.relaxed_laneselect`
  case i16x8RelaxedLaneselect
  /// `i32x4.relaxed_laneselect`
  case i32x4RelaxedLaneselect
  /// `i64x2.relaxed_laneselect`
  case i64x2RelaxedLaneselect
  /// `f32x4.relaxed_min`
  case f32x4RelaxedMin
  /// `f32x4.relaxed_max`
  case f32x4RelaxedMax
  /// `f64x2.relaxed_min`
  case f64x2RelaxedMin
  /// `f64x2.relaxed_max`
  case f64x2RelaxedMax
  /// `i16x8.relaxed_q15mulr_s`
  case i16x8RelaxedQ15mulrS
  /// `i16x8.relaxed_dot_i8x16_i7x16_s`
  case i16x8RelaxedDotI8x16I7x16S
  /// `i32x4.relaxed_dot_i8x16_i7x16_add_s`
  case i32x4RelaxedDotI8x16I7x16AddS

  // Atomic memory instructions (threads)

  /// `memory.atomic.notify`
  case memoryAtomicNotify
  /// `memory.atomic.wait32`
  case memoryAtomicWait32
  /// `memory.atomic.wait64`
  case memoryAtomicWait64
  /// `atomic.fence`
  case atomicFence
  /// `i32.atomic.load`
  case i32AtomicLoad
  /// `i64.atomic.load`
  case i64AtomicLoad
  /// `i32.atomic.load8_u`
  case i32AtomicLoad8U
  /// `i32.atomic.load16_u`
  case i32AtomicLoad16U
  /// `i64.atomic.load8_u`
  case i64AtomicLoad8U
  /// `i64.atomic.load16_u`
  case i64AtomicLoad16U
  /// `i64.atomic.load32_u`
  case i64AtomicLoad32U
  /// `i32.atomic.store`
  case i32AtomicStore
  /// `i64.atomic.store`
  case i64AtomicStore
  /// `i32.atomic.store8`
  case i32AtomicStore8
  /// `i32.atomic.store16`
  case i32AtomicStore16
  /// `i64.atomic.store8`
  case i64AtomicStore8
  /// `i64.atomic.store16`
  case i64AtomicStore16
  /// `i64.atomic.store32`
  case i64AtomicStore32
  /// `i32.atomic.rmw.add`
  case i32AtomicRmwAdd
  /// `i64.atomic.rmw.add`
  case i64AtomicRmwAdd
  /// `i32.atomic.rmw8.add_u`
  case i32AtomicRmw8AddU
  /// `i32.atomic.rmw16.add_u`
  case i32AtomicRmw16AddU
  /// `i64.atomic.rmw8.add_u`
  case i64AtomicRmw8AddU
  /// `i64.atomic.rmw16.add_u`
  case i64AtomicRmw16AddU
  /// `i64.atomic.rmw32.add_u`
  case i64AtomicRmw32AddU
  /// `i32.atomic.rmw.sub`
  case i32AtomicRmwSub
  /// `i64.atomic.rmw.sub`
  case i64AtomicRmwSub
  /// `i32.atomic.rmw8.sub_u`
  case i32AtomicRmw8SubU
  /// `i32.atomic.rmw16.sub_u`
  case i32AtomicRmw16SubU
  /// `i64.atomic.rmw8.sub_u`
  case i64AtomicRmw8SubU
  /// `i64.atomic.rmw16.sub_u`
  case i64AtomicRmw16SubU
  /// `i64.atomic.rmw32.sub_u`
  case i64AtomicRmw32SubU
  /// `i32.atomic.rmw.and`
  case i32AtomicRmwAnd
  /// `i64.atomic.rmw.and`
  case i64AtomicRmwAnd
  /// `i32.atomic.rmw8.and_u`
  case i32AtomicRmw8AndU
  /// `i32.atomic.rmw16.and_u`
  case i32AtomicRmw16AndU
  /// `i64.atomic.rmw8.and_u`
  case i64AtomicRmw8AndU
  /// `i64.atomic.rmw16.and_u`
  case i64AtomicRmw16AndU
  /// `i64.atomic.rmw32.and_u`
  case i64AtomicRmw32AndU
  /// `i32.atomic.rmw.or`
  case i32AtomicRmwOr
  /// `i64.atomic.rmw.or`
  case i64AtomicRmwOr
  /// `i32.atomic.rmw8.or_u`
  case i32AtomicRmw8OrU
  /// `i32.atomic.rmw16.or_u`
  case i32AtomicRmw16OrU
  /// `i64.atomic.rmw8.or_u`
  case i64AtomicRmw8OrU
  /// `i64.atomic.rmw16.or_u`
  case i64AtomicRmw16OrU
  /// `i64.atomic.rmw32.or_u`
  case i64AtomicRmw32OrU
  /// `i32.atomic.rmw.xor`
  case i32AtomicRmwXor
  /// `i64.atomic.rmw.xor`
  case i64AtomicRmwXor
  /// `i32.atomic.rmw8.xor_u`
  case i32AtomicRmw8XorU
  /// `i32.atomic.rmw16.xor_u`
  case i32AtomicRmw16XorU
  /// `i64.atomic.rmw8.xor_u`
  case i64AtomicRmw8XorU
  /// `i64.atomic.rmw16.xor_u`
  case i64AtomicRmw16XorU
  /// `i64.atomic.rmw32.xor_u`
  case i64AtomicRmw32XorU
  /// `i32.atomic.rmw.xchg`
  case i32AtomicRmwXchg
  /// `i64.atomic.rmw.xchg`
  case i64AtomicRmwXchg
  /// `i32.atomic.rmw8.xchg_u`
  case i32AtomicRmw8XchgU
  /// `i32.atomic.rmw16.xchg_u`
  case i32AtomicRmw16XchgU
  /// `i64.atomic.rmw8.xchg_u`
  case i64AtomicRmw8XchgU
  /// `i64.atomic.rmw16.xchg_u`
  case i64AtomicRmw16XchgU
  /// `i64.atomic.rmw32.xchg_u`
  case i64AtomicRmw32XchgU
  /// `i32.atomic.rmw.cmpxchg`
  case i32AtomicRmwCmpxchg
  /// `i64.atomic.rmw.cmpxchg`
  case i64AtomicRmwCmpxchg
  /// `i32.atomic.rmw8.cmpxchg_u`
  case i32AtomicRmw8CmpxchgU
  /// `i32.atomic.rmw16.cmpxchg_u`
  case i32AtomicRmw16CmpxchgU
  /// `i64.atomic.rmw8.cmpxchg_u`
  case i64AtomicRmw8CmpxchgU
  /// `i64.atomic.rmw16.cmpxchg_u`
  case i64AtomicRmw16CmpxchgU
  /// `i64.atomic.rmw32.cmpxchg_u`
  case i64AtomicRmw32CmpxchgU

  // Wide arithmetic instructions (wide-arithmetic)

  /// `i64.add128`
  case i64Add128
  /// `i64.sub128`
  case i64Sub128
  /// `i64.mul_wide_s`
  case i64MulWideS
  /// `i64.mul_wide_u`
  case i64MulWideU

  // Stack switching instructions (stack-switching)

  /// `cont.new`
  case contNew
  /// `cont.bind`
  case contBind
  /// `suspend`
  case suspend
  /// `resume`
  case resume
  /// `resume_throw`
  case resumeThrow
  /// `resume_throw_ref`
  case resumeThrowRef
  /// `switch`
  case `switch`
}

/// What follows an opcode in the binary.
public enum ImmediateShape: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  case none
  case valueTypes
  case block
  case delimiter
  case tag
  case label
  case labels
  case function
  case typeTable
  case type
  case tryTable
  case castLabel
  case local
  case global
  case table
  case elementTable
  case element
  case tableTable
  case memoryArgument
  case memory
  case dataMemory
  case data
  case memoryMemory
  case heapType
  case typeField
  case typeCount
  case typeData
  case typeElement
  case typeType
  case i32
  case i64
  case f32
  case f64
  case memoryArgumentLane
  case v128
  case lanes
  case lane
  case zero
  case typeHandlers
  case typeTagHandlers
  case typeTag
}

extension Opcode {
  /// The number of instructions in the table.
  public static var count: Int { 577 }
}

/// The mnemonics of all instructions, one after the other.
let mnemonicBytes: StaticString =
  """
  unreachablenopdropselectselect tblockloopifelsethrowthrow_refendbrbr_ifbr_tablereturncallcall_indirect\
  return_callreturn_call_indirectcall_refreturn_call_reftry_tablebr_on_nullbr_on_non_nullbr_on_castbr_on_cast_fail\
  local.getlocal.setlocal.teeglobal.getglobal.settable.gettable.settable.initelem.droptable.copytable.grow\
  table.sizetable.filli32.loadi64.loadf32.loadf64.loadi32.load8_si32.load8_ui32.load16_si32.load16_ui64.load8_s\
  i64.load8_ui64.load16_si64.load16_ui64.load32_si64.load32_ui32.storei64.storef32.storef64.storei32.store8\
  i32.store16i64.store8i64.store16i64.store32memory.sizememory.growmemory.initdata.dropmemory.copymemory.fill\
  ref.nullref.is_nullref.funcref.eqref.as_non_nullref.testref.test nullref.castref.cast nullstruct.new\
  struct.new_defaultstruct.getstruct.get_sstruct.get_ustruct.setarray.newarray.new_defaultarray.new_fixed\
  array.new_dataarray.new_elemarray.getarray.get_sarray.get_uarray.setarray.lenarray.fillarray.copyarray.init_data\
  array.init_elemany.convert_externextern.convert_anyref.i31i31.get_si31.get_ui32.consti64.constf32.const\
  f64.consti32.eqzi32.eqi32.nei32.lt_si32.lt_ui32.gt_si32.gt_ui32.le_si32.le_ui32.ge_si32.ge_ui64.eqz\
  i64.eqi64.nei64.lt_si64.lt_ui64.gt_si64.gt_ui64.le_si64.le_ui64.ge_si64.ge_uf32.eqf32.nef32.ltf32.gt\
  f32.lef32.gef64.eqf64.nef64.ltf64.gtf64.lef64.gei32.clzi32.ctzi32.popcnti32.addi32.subi32.muli32.div_s\
  i32.div_ui32.rem_si32.rem_ui32.andi32.ori32.xori32.shli32.shr_si32.shr_ui32.rotli32.rotri64.clzi64.ctz\
  i64.popcnti64.addi64.subi64.muli64.div_si64.div_ui64.rem_si64.rem_ui64.andi64.ori64.xori64.shli64.shr_s\
  i64.shr_ui64.rotli64.rotrf32.absf32.negf32.ceilf32.floorf32.truncf32.nearestf32.sqrtf32.addf32.subf32.mul\
  f32.divf32.minf32.maxf32.copysignf64.absf64.negf64.ceilf64.floorf64.truncf64.nearestf64.sqrtf64.add\
  f64.subf64.mulf64.divf64.minf64.maxf64.copysigni32.wrap_i64i32.trunc_f32_si32.trunc_f32_ui32.trunc_f64_s\
  i32.trunc_f64_ui64.extend_i32_si64.extend_i32_ui64.trunc_f32_si64.trunc_f32_ui64.trunc_f64_si64.trunc_f64_u\
  f32.convert_i32_sf32.convert_i32_uf32.convert_i64_sf32.convert_i64_uf32.demote_f64f64.convert_i32_s\
  f64.convert_i32_uf64.convert_i64_sf64.convert_i64_uf64.promote_f32i32.reinterpret_f32i64.reinterpret_f64\
  f32.reinterpret_i32f64.reinterpret_i64i32.extend8_si32.extend16_si64.extend8_si64.extend16_si64.extend32_s\
  i32.trunc_sat_f32_si32.trunc_sat_f32_ui32.trunc_sat_f64_si32.trunc_sat_f64_ui64.trunc_sat_f32_si64.trunc_sat_f32_u\
  i64.trunc_sat_f64_si64.trunc_sat_f64_uv128.loadv128.load8x8_sv128.load8x8_uv128.load16x4_sv128.load16x4_u\
  v128.load32x2_sv128.load32x2_uv128.load8_splatv128.load16_splatv128.load32_splatv128.load64_splatv128.store\
  v128.load8_lanev128.load16_lanev128.load32_lanev128.load64_lanev128.store8_lanev128.store16_lanev128.store32_lane\
  v128.store64_lanev128.load32_zerov128.load64_zerov128.consti8x16.shufflei8x16.swizzlei8x16.splati16x8.splat\
  i32x4.splati64x2.splatf32x4.splatf64x2.splati8x16.extract_lane_si8x16.extract_lane_ui8x16.replace_lane\
  i16x8.extract_lane_si16x8.extract_lane_ui16x8.replace_lanei32x4.extract_lanei32x4.replace_lanei64x2.extract_lane\
  i64x2.replace_lanef32x4.extract_lanef32x4.replace_lanef64x2.extract_lanef64x2.replace_lanei8x16.eqi8x16.ne\
  i8x16.lt_si8x16.lt_ui8x16.gt_si8x16.gt_ui8x16.le_si8x16.le_ui8x16.ge_si8x16.ge_ui16x8.eqi16x8.nei16x8.lt_s\
  i16x8.lt_ui16x8.gt_si16x8.gt_ui16x8.le_si16x8.le_ui16x8.ge_si16x8.ge_ui32x4.eqi32x4.nei32x4.lt_si32x4.lt_u\
  i32x4.gt_si32x4.gt_ui32x4.le_si32x4.le_ui32x4.ge_si32x4.ge_uf32x4.eqf32x4.nef32x4.ltf32x4.gtf32x4.le\
  f32x4.gef64x2.eqf64x2.nef64x2.ltf64x2.gtf64x2.lef64x2.gev128.notv128.andv128.andnotv128.orv128.xorv128.bitselect\
  v128.any_truef32x4.demote_f64x2_zerof64x2.promote_low_f32x4i8x16.absi8x16.negi8x16.popcnti8x16.all_true\
  i8x16.bitmaski8x16.narrow_i16x8_si8x16.narrow_i16x8_uf32x4.ceilf32x4.floorf32x4.truncf32x4.nearesti8x16.shl\
  i8x16.shr_si8x16.shr_ui8x16.addi8x16.add_sat_si8x16.add_sat_ui8x16.subi8x16.sub_sat_si8x16.sub_sat_u\
  f64x2.ceilf64x2.floori8x16.min_si8x16.min_ui8x16.max_si8x16.max_uf64x2.trunci8x16.avgr_ui16x8.extadd_pairwise_i8x16_s\
  i16x8.extadd_pairwise_i8x16_ui32x4.extadd_pairwise_i16x8_si32x4.extadd_pairwise_i16x8_ui16x8.absi16x8.neg\
  i16x8.q15mulr_sat_si16x8.all_truei16x8.bitmaski16x8.narrow_i32x4_si16x8.narrow_i32x4_ui16x8.extend_low_i8x16_s\
  i16x8.extend_high_i8x16_si16x8.extend_low_i8x16_ui16x8.extend_high_i8x16_ui16x8.shli16x8.shr_si16x8.shr_u\
  i16x8.addi16x8.add_sat_si16x8.add_sat_ui16x8.subi16x8.sub_sat_si16x8.sub_sat_uf64x2.nearesti16x8.mul\
  i16x8.min_si16x8.min_ui16x8.max_si16x8.max_ui16x8.avgr_ui16x8.extmul_low_i8x16_si16x8.extmul_high_i8x16_s\
  i16x8.extmul_low_i8x16_ui16x8.extmul_high_i8x16_ui32x4.absi32x4.negi32x4.all_truei32x4.bitmaski32x4.extend_low_i16x8_s\
  i32x4.extend_high_i16x8_si32x4.extend_low_i16x8_ui32x4.extend_high_i16x8_ui32x4.shli32x4.shr_si32x4.shr_u\
  i32x4.addi32x4.subi32x4.muli32x4.min_si32x4.min_ui32x4.max_si32x4.max_ui32x4.dot_i16x8_si32x4.extmul_low_i16x8_s\
  i32x4.extmul_high_i16x8_si32x4.extmul_low_i16x8_ui32x4.extmul_high_i16x8_ui64x2.absi64x2.negi64x2.all_true\
  i64x2.bitmaski64x2.extend_low_i32x4_si64x2.extend_high_i32x4_si64x2.extend_low_i32x4_ui64x2.extend_high_i32x4_u\
  i64x2.shli64x2.shr_si64x2.shr_ui64x2.addi64x2.subi64x2.muli64x2.eqi64x2.nei64x2.lt_si64x2.gt_si64x2.le_s\
  i64x2.ge_si64x2.extmul_low_i32x4_si64x2.extmul_high_i32x4_si64x2.extmul_low_i32x4_ui64x2.extmul_high_i32x4_u\
  f32x4.absf32x4.negf32x4.sqrtf32x4.addf32x4.subf32x4.mulf32x4.divf32x4.minf32x4.maxf32x4.pminf32x4.pmax\
  f64x2.absf64x2.negf64x2.sqrtf64x2.addf64x2.subf64x2.mulf64x2.divf64x2.minf64x2.maxf64x2.pminf64x2.pmax\
  i32x4.trunc_sat_f32x4_si32x4.trunc_sat_f32x4_uf32x4.convert_i32x4_sf32x4.convert_i32x4_ui32x4.trunc_sat_f64x2_s_zero\
  i32x4.trunc_sat_f64x2_u_zerof64x2.convert_low_i32x4_sf64x2.convert_low_i32x4_ui8x16.relaxed_swizzle\
  i32x4.relaxed_trunc_f32x4_si32x4.relaxed_trunc_f32x4_ui32x4.relaxed_trunc_f64x2_s_zeroi32x4.relaxed_trunc_f64x2_u_zero\
  f32x4.relaxed_maddf32x4.relaxed_nmaddf64x2.relaxed_maddf64x2.relaxed_nmaddi8x16.relaxed_laneselecti16x8.relaxed_laneselect\
  i32x4.relaxed_laneselecti64x2.relaxed_laneselectf32x4.relaxed_minf32x4.relaxed_maxf64x2.relaxed_min\
  f64x2.relaxed_maxi16x8.relaxed_q15mulr_si16x8.relaxed_dot_i8x16_i7x16_si32x4.relaxed_dot_i8x16_i7x16_add_s\
  memory.atomic.notifymemory.atomic.wait32memory.atomic.wait64atomic.fencei32.atomic.loadi64.atomic.load\
  i32.atomic.load8_ui32.atomic.load16_ui64.atomic.load8_ui64.atomic.load16_ui64.atomic.load32_ui32.atomic.store\
  i64.atomic.storei32.atomic.store8i32.atomic.store16i64.atomic.store8i64.atomic.store16i64.atomic.store32\
  i32.atomic.rmw.addi64.atomic.rmw.addi32.atomic.rmw8.add_ui32.atomic.rmw16.add_ui64.atomic.rmw8.add_u\
  i64.atomic.rmw16.add_ui64.atomic.rmw32.add_ui32.atomic.rmw.subi64.atomic.rmw.subi32.atomic.rmw8.sub_u\
  i32.atomic.rmw16.sub_ui64.atomic.rmw8.sub_ui64.atomic.rmw16.sub_ui64.atomic.rmw32.sub_ui32.atomic.rmw.and\
  i64.atomic.rmw.andi32.atomic.rmw8.and_ui32.atomic.rmw16.and_ui64.atomic.rmw8.and_ui64.atomic.rmw16.and_u\
  i64.atomic.rmw32.and_ui32.atomic.rmw.ori64.atomic.rmw.ori32.atomic.rmw8.or_ui32.atomic.rmw16.or_ui64.atomic.rmw8.or_u\
  i64.atomic.rmw16.or_ui64.atomic.rmw32.or_ui32.atomic.rmw.xori64.atomic.rmw.xori32.atomic.rmw8.xor_u\
  i32.atomic.rmw16.xor_ui64.atomic.rmw8.xor_ui64.atomic.rmw16.xor_ui64.atomic.rmw32.xor_ui32.atomic.rmw.xchg\
  i64.atomic.rmw.xchgi32.atomic.rmw8.xchg_ui32.atomic.rmw16.xchg_ui64.atomic.rmw8.xchg_ui64.atomic.rmw16.xchg_u\
  i64.atomic.rmw32.xchg_ui32.atomic.rmw.cmpxchgi64.atomic.rmw.cmpxchgi32.atomic.rmw8.cmpxchg_ui32.atomic.rmw16.cmpxchg_u\
  i64.atomic.rmw8.cmpxchg_ui64.atomic.rmw16.cmpxchg_ui64.atomic.rmw32.cmpxchg_ui64.add128i64.sub128i64.mul_wide_s\
  i64.mul_wide_ucont.newcont.bindsuspendresumeresume_throwresume_throw_refswitch
  """

/// Where each mnemonic starts in `mnemonicBytes`, and where the last one ends.
let mnemonicOffsets: [578 of UInt16] = [
  0, 11, 14, 18, 24, 32, 37, 41, 43, 47, 52, 61, 64, 66, 71, 79, 85, 89, 102, 113, 133, 141, 156, 165, 175, 189, 199, 
  214, 223, 232, 241, 251, 261, 270, 279, 289, 298, 308, 318, 328, 338, 346, 354, 362, 370, 381, 392, 404, 416, 427, 
  438, 450, 462, 474, 486, 495, 504, 513, 522, 532, 543, 553, 564, 575, 586, 597, 608, 617, 628, 639, 647, 658, 666, 
  672, 687, 695, 708, 716, 729, 739, 757, 767, 779, 791, 801, 810, 827, 842, 856, 870, 879, 890, 901, 910, 919, 929, 
  939, 954, 969, 987, 1005, 1012, 1021, 1030, 1039, 1048, 1057, 1066, 1073, 1079, 1085, 1093, 1101, 1109, 1117, 1125, 
  1133, 1141, 1149, 1156, 1162, 1168, 1176, 1184, 1192, 1200, 1208, 1216, 1224, 1232, 1238, 1244, 1250, 1256, 1262, 
  1268, 1274, 1280, 1286, 1292, 1298, 1304, 1311, 1318, 1328, 1335, 1342, 1349, 1358, 1367, 1376, 1385, 1392, 1398, 
  1405, 1412, 1421, 1430, 1438, 1446, 1453, 1460, 1470, 1477, 1484, 1491, 1500, 1509, 1518, 1527, 1534, 1540, 1547, 
  1554, 1563, 1572, 1580, 1588, 1595, 1602, 1610, 1619, 1628, 1639, 1647, 1654, 1661, 1668, 1675, 1682, 1689, 1701, 
  1708, 1715, 1723, 1732, 1741, 1752, 1760, 1767, 1774, 1781, 1788, 1795, 1802, 1814, 1826, 1841, 1856, 1871, 1886, 
  1902, 1918, 1933, 1948, 1963, 1978, 1995, 2012, 2029, 2046, 2060, 2077, 2094, 2111, 2128, 2143, 2162, 2181, 2200, 
  2219, 2232, 2246, 2259, 2273, 2287, 2306, 2325, 2344, 2363, 2382, 2401, 2420, 2439, 2448, 2462, 2476, 2491, 2506, 
  2521, 2536, 2552, 2569, 2586, 2603, 2613, 2628, 2644, 2660, 2676, 2692, 2709, 2726, 2743, 2759, 2775, 2785, 2798, 
  2811, 2822, 2833, 2844, 2855, 2866, 2877, 2897, 2917, 2935, 2955, 2975, 2993, 3011, 3029, 3047, 3065, 3083, 3101, 
  3119, 3137, 3145, 3153, 3163, 3173, 3183, 3193, 3203, 3213, 3223, 3233, 3241, 3249, 3259, 3269, 3279, 3289, 3299, 
  3309, 3319, 3329, 3337, 3345, 3355, 3365, 3375, 3385, 3395, 3405, 3415, 3425, 3433, 3441, 3449, 3457, 3465, 3473, 
  3481, 3489, 3497, 3505, 3513, 3521, 3529, 3537, 3548, 3555, 3563, 3577, 3590, 3613, 3636, 3645, 3654, 3666, 3680, 
  3693, 3713, 3733, 3743, 3754, 3765, 3778, 3787, 3798, 3809, 3818, 3833, 3848, 3857, 3872, 3887, 3897, 3908, 3919, 
  3930, 3941, 3952, 3963, 3975, 4004, 4033, 4062, 4091, 4100, 4109, 4128, 4142, 4155, 4175, 4195, 4219, 4244, 4268, 
  4293, 4302, 4313, 4324, 4333, 4348, 4363, 4372, 4387, 4402, 4415, 4424, 4435, 4446, 4457, 4468, 4480, 4504, 4529, 
  4553, 4578, 4587, 4596, 4610, 4623, 4647, 4672, 4696, 4721, 4730, 4741, 4752, 4761, 4770, 4779, 4790, 4801, 4812, 
  4823, 4840, 4864, 4889, 4913, 4938, 4947, 4956, 4970, 4983, 5007, 5032, 5056, 5081, 5090, 5101, 5112, 5121, 5130, 
  5139, 5147, 5155, 5165, 5175, 5185, 5195, 5219, 5244, 5268, 5293, 5302, 5311, 5321, 5330, 5339, 5348, 5357, 5366, 
  5375, 5385, 5395, 5404, 5413, 5423, 5432, 5441, 5450, 5459, 5468, 5477, 5487, 5497, 5520, 5543, 5564, 5585, 5613, 
  5641, 5666, 5691, 5712, 5739, 5766, 5798, 5830, 5848, 5867, 5885, 5904, 5928, 5952, 5976, 6000, 6017, 6034, 6051, 
  6068, 6091, 6122, 6157, 6177, 6197, 6217, 6229, 6244, 6259, 6277, 6296, 6314, 6333, 6352, 6368, 6384, 6401, 6419, 
  6436, 6454, 6472, 6490, 6508, 6529, 6551, 6572, 6594, 6616, 6634, 6652, 6673, 6695, 6716, 6738, 6760, 6778, 6796, 
  6817, 6839, 6860, 6882, 6904, 6921, 6938, 6958, 6979, 6999, 7020, 7041, 7059, 7077, 7098, 7120, 7141, 7163, 7185, 
  7204, 7223, 7245, 7268, 7290, 7313, 7336, 7358, 7380, 7405, 7431, 7456, 7482, 7508, 7518, 7528, 7542, 7556, 7564, 
  7573, 7580, 7586, 7598, 7614, 7620, 
]
