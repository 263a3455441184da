;; Vector instructions, relaxed ones among them.
(module
  (memory 1)
  (func (export "v128.load") (param i32) (result v128) (v128.load offset=8 (local.get 0)))
  ;; vmovdqu xmm0, xmmword ptr [rsi + r10 + 8]    v128.load offset=8
  (func (export "v128.load8x8_s") (param i32) (result v128) (v128.load8x8_s offset=8 (local.get 0)))
  ;; vpmovsxbw xmm0, qword ptr [rsi + r10 + 8]    v128.load8x8_s offset=8
  (func (export "v128.load8x8_u") (param i32) (result v128) (v128.load8x8_u offset=8 (local.get 0)))
  ;; vpmovzxbw xmm0, qword ptr [rsi + r10 + 8]    v128.load8x8_u offset=8
  (func (export "v128.load16x4_s") (param i32) (result v128) (v128.load16x4_s offset=8 (local.get 0)))
  ;; vpmovsxwd xmm0, qword ptr [rsi + r10 + 8]    v128.load16x4_s offset=8
  (func (export "v128.load16x4_u") (param i32) (result v128) (v128.load16x4_u offset=8 (local.get 0)))
  ;; vpmovzxwd xmm0, qword ptr [rsi + r10 + 8]    v128.load16x4_u offset=8
  (func (export "v128.load32x2_s") (param i32) (result v128) (v128.load32x2_s offset=8 (local.get 0)))
  ;; vpmovsxdq xmm0, qword ptr [rsi + r10 + 8]    v128.load32x2_s offset=8
  (func (export "v128.load32x2_u") (param i32) (result v128) (v128.load32x2_u offset=8 (local.get 0)))
  ;; vpmovzxdq xmm0, qword ptr [rsi + r10 + 8]    v128.load32x2_u offset=8
  (func (export "v128.load8_splat") (param i32) (result v128) (v128.load8_splat offset=8 (local.get 0)))
  ;; vpbroadcastb xmm0, byte ptr [rsi + r10 + 8]  v128.load8_splat offset=8
  (func (export "v128.load16_splat") (param i32) (result v128) (v128.load16_splat offset=8 (local.get 0)))
  ;; vpbroadcastw xmm0, word ptr [rsi + r10 + 8]  v128.load16_splat offset=8
  (func (export "v128.load32_splat") (param i32) (result v128) (v128.load32_splat offset=8 (local.get 0)))
  ;; vbroadcastss xmm0, dword ptr [rsi + r10 + 8] v128.load32_splat offset=8
  (func (export "v128.load64_splat") (param i32) (result v128) (v128.load64_splat offset=8 (local.get 0)))
  ;; vmovddup xmm0, qword ptr [rsi + r10 + 8]     v128.load64_splat offset=8
  (func (export "v128.store") (param i32 v128) (v128.store offset=8 (local.get 0) (local.get 1)))
  ;; vmovdqu xmmword ptr [rsi + r10 + 8], xmm8    v128.store offset=8
  (func (export "v128.load8_lane") (param i32 v128) (result v128) (v128.load8_lane offset=8 1 (local.get 0) (local.get 1)))
  ;; vpinsrb xmm0, xmm8, byte ptr [rsi + r10 + 8], 1 v128.load8_lane offset=8 1
  (func (export "v128.load16_lane") (param i32 v128) (result v128) (v128.load16_lane offset=8 1 (local.get 0) (local.get 1)))
  ;; vpinsrw xmm0, xmm8, word ptr [rsi + r10 + 8], 1 v128.load16_lane offset=8 1
  (func (export "v128.load32_lane") (param i32 v128) (result v128) (v128.load32_lane offset=8 1 (local.get 0) (local.get 1)))
  ;; vpinsrd xmm0, xmm8, dword ptr [rsi + r10 + 8], 1 v128.load32_lane offset=8 1
  (func (export "v128.load64_lane") (param i32 v128) (result v128) (v128.load64_lane offset=8 1 (local.get 0) (local.get 1)))
  ;; vmovhps xmm0, xmm8, qword ptr [rsi + r10 + 8] v128.load64_lane offset=8 1
  (func (export "v128.store8_lane") (param i32 v128) (v128.store8_lane offset=8 1 (local.get 0) (local.get 1)))
  ;; vpextrb byte ptr [rsi + r10 + 8], xmm8, 1    v128.store8_lane offset=8 1
  (func (export "v128.store16_lane") (param i32 v128) (v128.store16_lane offset=8 1 (local.get 0) (local.get 1)))
  ;; vpextrw word ptr [rsi + r10 + 8], xmm8, 1    v128.store16_lane offset=8 1
  (func (export "v128.store32_lane") (param i32 v128) (v128.store32_lane offset=8 1 (local.get 0) (local.get 1)))
  ;; vpextrd dword ptr [rsi + r10 + 8], xmm8, 1   v128.store32_lane offset=8 1
  (func (export "v128.store64_lane") (param i32 v128) (v128.store64_lane offset=8 1 (local.get 0) (local.get 1)))
  ;; vmovhps qword ptr [rsi + r10 + 8], xmm8      v128.store64_lane offset=8 1
  (func (export "v128.load32_zero") (param i32) (result v128) (v128.load32_zero offset=8 (local.get 0)))
  ;; vmovss xmm0, dword ptr [rsi + r10 + 8]       v128.load32_zero offset=8
  (func (export "v128.load64_zero") (param i32) (result v128) (v128.load64_zero offset=8 (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rsi + r10 + 8]       v128.load64_zero offset=8
  (func (export "v128.const") (result v128) (v128.const i32x4 1 2 3 4))
  ;; vmovdqu xmm0, xmmword ptr [rip]              v128.const i32x4 0x00000001 0x00000002 0x00000003 0x00000004
  (func (export "i8x16.shuffle") (param v128 v128) (result v128) (i8x16.shuffle 3 9 17 4 25 6 7 8 9 10 11 30 13 14 15 1 (local.get 0) (local.get 1)))
  ;; vpshufb xmm0, xmm8, xmmword ptr [rip]        i8x16.shuffle 3 9 17 4 25 6 7 8 9 10 11 30 13 14 15 1
  ;; vpshufb xmm1, xmm9, xmmword ptr [rip]
  ;; vpor xmm0, xmm0, xmm1
  (func (export "i8x16.swizzle") (param v128 v128) (result v128) (i8x16.swizzle (local.get 0) (local.get 1)))
  ;; vpaddusb xmm0, xmm9, xmmword ptr [rip]       i8x16.swizzle
  ;; vpshufb xmm0, xmm8, xmm0
  (func (export "i8x16.splat") (param i32) (result v128) (i8x16.splat (local.get 0)))
  ;; vmovd xmm0, r10d                             i8x16.splat
  ;; vpbroadcastb xmm0, xmm0
  (func (export "i16x8.splat") (param i32) (result v128) (i16x8.splat (local.get 0)))
  ;; vmovd xmm0, r10d                             i16x8.splat
  ;; vpbroadcastw xmm0, xmm0
  (func (export "i32x4.splat") (param i32) (result v128) (i32x4.splat (local.get 0)))
  ;; vmovd xmm0, r10d                             i32x4.splat
  ;; vpbroadcastd xmm0, xmm0
  (func (export "i64x2.splat") (param i64) (result v128) (i64x2.splat (local.get 0)))
  ;; vmovq xmm0, r10                              i64x2.splat
  ;; vpbroadcastq xmm0, xmm0
  (func (export "f32x4.splat") (param f32) (result v128) (f32x4.splat (local.get 0)))
  ;; vbroadcastss xmm0, xmm8                      f32x4.splat
  (func (export "f64x2.splat") (param f64) (result v128) (f64x2.splat (local.get 0)))
  ;; vmovddup xmm0, xmm8                          f64x2.splat
  (func (export "i8x16.extract_lane_s") (param v128) (result i32) (i8x16.extract_lane_s 1 (local.get 0)))
  ;; vpextrb eax, xmm8, 1                         i8x16.extract_lane_s 1
  ;; movsx eax, al
  (func (export "i8x16.extract_lane_u") (param v128) (result i32) (i8x16.extract_lane_u 1 (local.get 0)))
  ;; vpextrb eax, xmm8, 1                         i8x16.extract_lane_u 1
  (func (export "i8x16.replace_lane") (param v128 i32) (result v128) (i8x16.replace_lane 1 (local.get 0) (local.get 1)))
  ;; vpinsrb xmm0, xmm8, r10d, 1                  i8x16.replace_lane 1
  (func (export "i16x8.extract_lane_s") (param v128) (result i32) (i16x8.extract_lane_s 1 (local.get 0)))
  ;; vpextrw eax, xmm8, 1                         i16x8.extract_lane_s 1
  ;; movsx eax, ax
  (func (export "i16x8.extract_lane_u") (param v128) (result i32) (i16x8.extract_lane_u 1 (local.get 0)))
  ;; vpextrw eax, xmm8, 1                         i16x8.extract_lane_u 1
  (func (export "i16x8.replace_lane") (param v128 i32) (result v128) (i16x8.replace_lane 1 (local.get 0) (local.get 1)))
  ;; vpinsrw xmm0, xmm8, r10d, 1                  i16x8.replace_lane 1
  (func (export "i32x4.extract_lane") (param v128) (result i32) (i32x4.extract_lane 1 (local.get 0)))
  ;; vpextrd eax, xmm8, 1                         i32x4.extract_lane 1
  (func (export "i32x4.replace_lane") (param v128 i32) (result v128) (i32x4.replace_lane 1 (local.get 0) (local.get 1)))
  ;; vpinsrd xmm0, xmm8, r10d, 1                  i32x4.replace_lane 1
  (func (export "i64x2.extract_lane") (param v128) (result i64) (i64x2.extract_lane 1 (local.get 0)))
  ;; vpextrq rax, xmm8, 1                         i64x2.extract_lane 1
  (func (export "i64x2.replace_lane") (param v128 i64) (result v128) (i64x2.replace_lane 1 (local.get 0) (local.get 1)))
  ;; vpinsrq xmm0, xmm8, r10, 1                   i64x2.replace_lane 1
  (func (export "f32x4.extract_lane") (param v128) (result f32) (f32x4.extract_lane 1 (local.get 0)))
  ;; vshufps xmm0, xmm8, xmm8, 1                  f32x4.extract_lane 1
  (func (export "f32x4.replace_lane") (param v128 f32) (result v128) (f32x4.replace_lane 1 (local.get 0) (local.get 1)))
  ;; vinsertps xmm0, xmm8, xmm9, 16               f32x4.replace_lane 1
  (func (export "f64x2.extract_lane") (param v128) (result f64) (f64x2.extract_lane 1 (local.get 0)))
  ;; vunpckhpd xmm0, xmm8, xmm8                   f64x2.extract_lane 1
  (func (export "f64x2.replace_lane") (param v128 f64) (result v128) (f64x2.replace_lane 1 (local.get 0) (local.get 1)))
  ;; vunpcklpd xmm0, xmm8, xmm9                   f64x2.replace_lane 1
  (func (export "i8x16.eq") (param v128 v128) (result v128) (i8x16.eq (local.get 0) (local.get 1)))
  ;; vpcmpeqb xmm0, xmm8, xmm9                    i8x16.eq
  (func (export "i8x16.ne") (param v128 v128) (result v128) (i8x16.ne (local.get 0) (local.get 1)))
  ;; vpcmpeqb xmm0, xmm8, xmm9                    i8x16.ne
  ;; vpcmpeqd xmm1, xmm1, xmm1
  ;; vpxor xmm0, xmm0, xmm1
  (func (export "i8x16.lt_s") (param v128 v128) (result v128) (i8x16.lt_s (local.get 0) (local.get 1)))
  ;; vpcmpgtb xmm0, xmm9, xmm8                    i8x16.lt_s
  (func (export "i8x16.lt_u") (param v128 v128) (result v128) (i8x16.lt_u (local.get 0) (local.get 1)))
  ;; vpxor xmm0, xmm9, xmmword ptr [rip]          i8x16.lt_u
  ;; vpxor xmm1, xmm8, xmmword ptr [rip + 248]
  ;; vpcmpgtb xmm1, xmm0, xmm1
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i8x16.gt_s") (param v128 v128) (result v128) (i8x16.gt_s (local.get 0) (local.get 1)))
  ;; vpcmpgtb xmm0, xmm8, xmm9                    i8x16.gt_s
  (func (export "i8x16.gt_u") (param v128 v128) (result v128) (i8x16.gt_u (local.get 0) (local.get 1)))
  ;; vpxor xmm0, xmm9, xmmword ptr [rip]          i8x16.gt_u
  ;; vpxor xmm1, xmm8, xmmword ptr [rip + 248]
  ;; vpcmpgtb xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i8x16.le_s") (param v128 v128) (result v128) (i8x16.le_s (local.get 0) (local.get 1)))
  ;; vpminsb xmm0, xmm8, xmm9                     i8x16.le_s
  ;; vpcmpeqb xmm0, xmm0, xmm8
  (func (export "i8x16.le_u") (param v128 v128) (result v128) (i8x16.le_u (local.get 0) (local.get 1)))
  ;; vpminub xmm0, xmm8, xmm9                     i8x16.le_u
  ;; vpcmpeqb xmm0, xmm0, xmm8
  (func (export "i8x16.ge_s") (param v128 v128) (result v128) (i8x16.ge_s (local.get 0) (local.get 1)))
  ;; vpmaxsb xmm0, xmm8, xmm9                     i8x16.ge_s
  ;; vpcmpeqb xmm0, xmm0, xmm8
  (func (export "i8x16.ge_u") (param v128 v128) (result v128) (i8x16.ge_u (local.get 0) (local.get 1)))
  ;; vpmaxub xmm0, xmm8, xmm9                     i8x16.ge_u
  ;; vpcmpeqb xmm0, xmm0, xmm8
  (func (export "i16x8.eq") (param v128 v128) (result v128) (i16x8.eq (local.get 0) (local.get 1)))
  ;; vpcmpeqw xmm0, xmm8, xmm9                    i16x8.eq
  (func (export "i16x8.ne") (param v128 v128) (result v128) (i16x8.ne (local.get 0) (local.get 1)))
  ;; vpcmpeqw xmm0, xmm8, xmm9                    i16x8.ne
  ;; vpcmpeqd xmm1, xmm1, xmm1
  ;; vpxor xmm0, xmm0, xmm1
  (func (export "i16x8.lt_s") (param v128 v128) (result v128) (i16x8.lt_s (local.get 0) (local.get 1)))
  ;; vpcmpgtw xmm0, xmm9, xmm8                    i16x8.lt_s
  (func (export "i16x8.lt_u") (param v128 v128) (result v128) (i16x8.lt_u (local.get 0) (local.get 1)))
  ;; vpxor xmm0, xmm9, xmmword ptr [rip]          i16x8.lt_u
  ;; vpxor xmm1, xmm8, xmmword ptr [rip + 248]
  ;; vpcmpgtw xmm1, xmm0, xmm1
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i16x8.gt_s") (param v128 v128) (result v128) (i16x8.gt_s (local.get 0) (local.get 1)))
  ;; vpcmpgtw xmm0, xmm8, xmm9                    i16x8.gt_s
  (func (export "i16x8.gt_u") (param v128 v128) (result v128) (i16x8.gt_u (local.get 0) (local.get 1)))
  ;; vpxor xmm0, xmm9, xmmword ptr [rip]          i16x8.gt_u
  ;; vpxor xmm1, xmm8, xmmword ptr [rip + 248]
  ;; vpcmpgtw xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i16x8.le_s") (param v128 v128) (result v128) (i16x8.le_s (local.get 0) (local.get 1)))
  ;; vpminsw xmm0, xmm8, xmm9                     i16x8.le_s
  ;; vpcmpeqw xmm0, xmm0, xmm8
  (func (export "i16x8.le_u") (param v128 v128) (result v128) (i16x8.le_u (local.get 0) (local.get 1)))
  ;; vpminuw xmm0, xmm8, xmm9                     i16x8.le_u
  ;; vpcmpeqw xmm0, xmm0, xmm8
  (func (export "i16x8.ge_s") (param v128 v128) (result v128) (i16x8.ge_s (local.get 0) (local.get 1)))
  ;; vpmaxsw xmm0, xmm8, xmm9                     i16x8.ge_s
  ;; vpcmpeqw xmm0, xmm0, xmm8
  (func (export "i16x8.ge_u") (param v128 v128) (result v128) (i16x8.ge_u (local.get 0) (local.get 1)))
  ;; vpmaxuw xmm0, xmm8, xmm9                     i16x8.ge_u
  ;; vpcmpeqw xmm0, xmm0, xmm8
  (func (export "i32x4.eq") (param v128 v128) (result v128) (i32x4.eq (local.get 0) (local.get 1)))
  ;; vpcmpeqd xmm0, xmm8, xmm9                    i32x4.eq
  (func (export "i32x4.ne") (param v128 v128) (result v128) (i32x4.ne (local.get 0) (local.get 1)))
  ;; vpcmpeqd xmm0, xmm8, xmm9                    i32x4.ne
  ;; vpcmpeqd xmm1, xmm1, xmm1
  ;; vpxor xmm0, xmm0, xmm1
  (func (export "i32x4.lt_s") (param v128 v128) (result v128) (i32x4.lt_s (local.get 0) (local.get 1)))
  ;; vpcmpgtd xmm0, xmm9, xmm8                    i32x4.lt_s
  (func (export "i32x4.lt_u") (param v128 v128) (result v128) (i32x4.lt_u (local.get 0) (local.get 1)))
  ;; vpxor xmm0, xmm9, xmmword ptr [rip]          i32x4.lt_u
  ;; vpxor xmm1, xmm8, xmmword ptr [rip + 248]
  ;; vpcmpgtd xmm1, xmm0, xmm1
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i32x4.gt_s") (param v128 v128) (result v128) (i32x4.gt_s (local.get 0) (local.get 1)))
  ;; vpcmpgtd xmm0, xmm8, xmm9                    i32x4.gt_s
  (func (export "i32x4.gt_u") (param v128 v128) (result v128) (i32x4.gt_u (local.get 0) (local.get 1)))
  ;; vpxor xmm0, xmm9, xmmword ptr [rip]          i32x4.gt_u
  ;; vpxor xmm1, xmm8, xmmword ptr [rip + 248]
  ;; vpcmpgtd xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i32x4.le_s") (param v128 v128) (result v128) (i32x4.le_s (local.get 0) (local.get 1)))
  ;; vpminsd xmm0, xmm8, xmm9                     i32x4.le_s
  ;; vpcmpeqd xmm0, xmm0, xmm8
  (func (export "i32x4.le_u") (param v128 v128) (result v128) (i32x4.le_u (local.get 0) (local.get 1)))
  ;; vpminud xmm0, xmm8, xmm9                     i32x4.le_u
  ;; vpcmpeqd xmm0, xmm0, xmm8
  (func (export "i32x4.ge_s") (param v128 v128) (result v128) (i32x4.ge_s (local.get 0) (local.get 1)))
  ;; vpmaxsd xmm0, xmm8, xmm9                     i32x4.ge_s
  ;; vpcmpeqd xmm0, xmm0, xmm8
  (func (export "i32x4.ge_u") (param v128 v128) (result v128) (i32x4.ge_u (local.get 0) (local.get 1)))
  ;; vpmaxud xmm0, xmm8, xmm9                     i32x4.ge_u
  ;; vpcmpeqd xmm0, xmm0, xmm8
  (func (export "f32x4.eq") (param v128 v128) (result v128) (f32x4.eq (local.get 0) (local.get 1)))
  ;; vcmpeqps xmm0, xmm8, xmm9                    f32x4.eq
  (func (export "f32x4.ne") (param v128 v128) (result v128) (f32x4.ne (local.get 0) (local.get 1)))
  ;; vcmpneqps xmm0, xmm8, xmm9                   f32x4.ne
  (func (export "f32x4.lt") (param v128 v128) (result v128) (f32x4.lt (local.get 0) (local.get 1)))
  ;; vcmpltps xmm0, xmm8, xmm9                    f32x4.lt
  (func (export "f32x4.gt") (param v128 v128) (result v128) (f32x4.gt (local.get 0) (local.get 1)))
  ;; vcmpltps xmm0, xmm9, xmm8                    f32x4.gt
  (func (export "f32x4.le") (param v128 v128) (result v128) (f32x4.le (local.get 0) (local.get 1)))
  ;; vcmpleps xmm0, xmm8, xmm9                    f32x4.le
  (func (export "f32x4.ge") (param v128 v128) (result v128) (f32x4.ge (local.get 0) (local.get 1)))
  ;; vcmpleps xmm0, xmm9, xmm8                    f32x4.ge
  (func (export "f64x2.eq") (param v128 v128) (result v128) (f64x2.eq (local.get 0) (local.get 1)))
  ;; vcmpeqpd xmm0, xmm8, xmm9                    f64x2.eq
  (func (export "f64x2.ne") (param v128 v128) (result v128) (f64x2.ne (local.get 0) (local.get 1)))
  ;; vcmpneqpd xmm0, xmm8, xmm9                   f64x2.ne
  (func (export "f64x2.lt") (param v128 v128) (result v128) (f64x2.lt (local.get 0) (local.get 1)))
  ;; vcmpltpd xmm0, xmm8, xmm9                    f64x2.lt
  (func (export "f64x2.gt") (param v128 v128) (result v128) (f64x2.gt (local.get 0) (local.get 1)))
  ;; vcmpltpd xmm0, xmm9, xmm8                    f64x2.gt
  (func (export "f64x2.le") (param v128 v128) (result v128) (f64x2.le (local.get 0) (local.get 1)))
  ;; vcmplepd xmm0, xmm8, xmm9                    f64x2.le
  (func (export "f64x2.ge") (param v128 v128) (result v128) (f64x2.ge (local.get 0) (local.get 1)))
  ;; vcmplepd xmm0, xmm9, xmm8                    f64x2.ge
  (func (export "v128.not") (param v128) (result v128) (v128.not (local.get 0)))
  ;; vpcmpeqd xmm0, xmm0, xmm0                    v128.not
  ;; vpxor xmm0, xmm0, xmm8
  (func (export "v128.and") (param v128 v128) (result v128) (v128.and (local.get 0) (local.get 1)))
  ;; vpand xmm0, xmm8, xmm9                       v128.and
  (func (export "v128.andnot") (param v128 v128) (result v128) (v128.andnot (local.get 0) (local.get 1)))
  ;; vpandn xmm0, xmm9, xmm8                      v128.andnot
  (func (export "v128.or") (param v128 v128) (result v128) (v128.or (local.get 0) (local.get 1)))
  ;; vpor xmm0, xmm8, xmm9                        v128.or
  (func (export "v128.xor") (param v128 v128) (result v128) (v128.xor (local.get 0) (local.get 1)))
  ;; vpxor xmm0, xmm8, xmm9                       v128.xor
  (func (export "v128.bitselect") (param v128 v128 v128) (result v128) (v128.bitselect (local.get 0) (local.get 1) (local.get 2)))
  ;; vpand xmm0, xmm10, xmm8                      v128.bitselect
  ;; vpandn xmm1, xmm10, xmm9
  ;; vpor xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "v128.any_true") (param v128) (result i32) (v128.any_true (local.get 0)))
  ;; vptest xmm8, xmm8                            v128.any_true
  ;; setne al
  ;; movzx eax, al
  (func (export "f32x4.demote_f64x2_zero") (param v128) (result v128) (f32x4.demote_f64x2_zero (local.get 0)))
  ;; vcvtpd2ps xmm0, xmm8                         f32x4.demote_f64x2_zero
  (func (export "f64x2.promote_low_f32x4") (param v128) (result v128) (f64x2.promote_low_f32x4 (local.get 0)))
  ;; vcvtps2pd xmm0, xmm8                         f64x2.promote_low_f32x4
  (func (export "i8x16.abs") (param v128) (result v128) (i8x16.abs (local.get 0)))
  ;; vpabsb xmm0, xmm8                            i8x16.abs
  (func (export "i8x16.neg") (param v128) (result v128) (i8x16.neg (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i8x16.neg
  ;; vpsubb xmm0, xmm0, xmm8
  (func (export "i8x16.popcnt") (param v128) (result v128) (i8x16.popcnt (local.get 0)))
  ;; vmovdqu xmm0, xmmword ptr [rip]              i8x16.popcnt
  ;; vpsrlw xmm2, xmm8, 4
  ;; vmovdqu xmm1, xmmword ptr [rip]
  ;; vpand xmm2, xmm2, xmm1
  ;; vpand xmm1, xmm1, xmm8
  ;; vpshufb xmm1, xmm0, xmm1
  ;; vpshufb xmm2, xmm0, xmm2
  ;; vpaddb xmm1, xmm1, xmm2
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i8x16.all_true") (param v128) (result i32) (i8x16.all_true (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i8x16.all_true
  ;; vpcmpeqb xmm0, xmm0, xmm8
  ;; vptest xmm0, xmm0
  ;; sete al
  ;; movzx eax, al
  (func (export "i8x16.bitmask") (param v128) (result i32) (i8x16.bitmask (local.get 0)))
  ;; vpmovmskb eax, xmm8                          i8x16.bitmask
  (func (export "i8x16.narrow_i16x8_s") (param v128 v128) (result v128) (i8x16.narrow_i16x8_s (local.get 0) (local.get 1)))
  ;; vpacksswb xmm0, xmm8, xmm9                   i8x16.narrow_i16x8_s
  (func (export "i8x16.narrow_i16x8_u") (param v128 v128) (result v128) (i8x16.narrow_i16x8_u (local.get 0) (local.get 1)))
  ;; vpackuswb xmm0, xmm8, xmm9                   i8x16.narrow_i16x8_u
  (func (export "f32x4.ceil") (param v128) (result v128) (f32x4.ceil (local.get 0)))
  ;; vroundps xmm0, xmm8, 10                      f32x4.ceil
  (func (export "f32x4.floor") (param v128) (result v128) (f32x4.floor (local.get 0)))
  ;; vroundps xmm0, xmm8, 9                       f32x4.floor
  (func (export "f32x4.trunc") (param v128) (result v128) (f32x4.trunc (local.get 0)))
  ;; vroundps xmm0, xmm8, 11                      f32x4.trunc
  (func (export "f32x4.nearest") (param v128) (result v128) (f32x4.nearest (local.get 0)))
  ;; vroundps xmm0, xmm8, 8                       f32x4.nearest
  (func (export "i8x16.shl") (param v128 i32) (result v128) (i8x16.shl (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i8x16.shl
  ;; and eax, 7
  ;; vmovd xmm0, eax
  ;; vpcmpeqd xmm1, xmm1, xmm1
  ;; vpsllw xmm1, xmm1, xmm0
  ;; vpbroadcastb xmm1, xmm1
  ;; vpsllw xmm0, xmm8, xmm0
  ;; vpand xmm0, xmm0, xmm1
  (func (export "i8x16.shr_s") (param v128 i32) (result v128) (i8x16.shr_s (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i8x16.shr_s
  ;; and eax, 7
  ;; add eax, 8
  ;; vmovd xmm0, eax
  ;; vpunpcklbw xmm1, xmm8, xmm8
  ;; vpunpckhbw xmm2, xmm8, xmm8
  ;; vpsraw xmm1, xmm1, xmm0
  ;; vpsraw xmm2, xmm2, xmm0
  ;; vpacksswb xmm1, xmm1, xmm2
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i8x16.shr_u") (param v128 i32) (result v128) (i8x16.shr_u (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i8x16.shr_u
  ;; and eax, 7
  ;; vmovd xmm0, eax
  ;; vpcmpeqd xmm1, xmm1, xmm1
  ;; vpsrlw xmm1, xmm1, xmm0
  ;; vpsrlw xmm1, xmm1, 8
  ;; vpbroadcastb xmm1, xmm1
  ;; vpsrlw xmm0, xmm8, xmm0
  ;; vpand xmm0, xmm0, xmm1
  (func (export "i8x16.add") (param v128 v128) (result v128) (i8x16.add (local.get 0) (local.get 1)))
  ;; vpaddb xmm0, xmm8, xmm9                      i8x16.add
  (func (export "i8x16.add_sat_s") (param v128 v128) (result v128) (i8x16.add_sat_s (local.get 0) (local.get 1)))
  ;; vpaddsb xmm0, xmm8, xmm9                     i8x16.add_sat_s
  (func (export "i8x16.add_sat_u") (param v128 v128) (result v128) (i8x16.add_sat_u (local.get 0) (local.get 1)))
  ;; vpaddusb xmm0, xmm8, xmm9                    i8x16.add_sat_u
  (func (export "i8x16.sub") (param v128 v128) (result v128) (i8x16.sub (local.get 0) (local.get 1)))
  ;; vpsubb xmm0, xmm8, xmm9                      i8x16.sub
  (func (export "i8x16.sub_sat_s") (param v128 v128) (result v128) (i8x16.sub_sat_s (local.get 0) (local.get 1)))
  ;; vpsubsb xmm0, xmm8, xmm9                     i8x16.sub_sat_s
  (func (export "i8x16.sub_sat_u") (param v128 v128) (result v128) (i8x16.sub_sat_u (local.get 0) (local.get 1)))
  ;; vpsubusb xmm0, xmm8, xmm9                    i8x16.sub_sat_u
  (func (export "f64x2.ceil") (param v128) (result v128) (f64x2.ceil (local.get 0)))
  ;; vroundpd xmm0, xmm8, 10                      f64x2.ceil
  (func (export "f64x2.floor") (param v128) (result v128) (f64x2.floor (local.get 0)))
  ;; vroundpd xmm0, xmm8, 9                       f64x2.floor
  (func (export "i8x16.min_s") (param v128 v128) (result v128) (i8x16.min_s (local.get 0) (local.get 1)))
  ;; vpminsb xmm0, xmm8, xmm9                     i8x16.min_s
  (func (export "i8x16.min_u") (param v128 v128) (result v128) (i8x16.min_u (local.get 0) (local.get 1)))
  ;; vpminub xmm0, xmm8, xmm9                     i8x16.min_u
  (func (export "i8x16.max_s") (param v128 v128) (result v128) (i8x16.max_s (local.get 0) (local.get 1)))
  ;; vpmaxsb xmm0, xmm8, xmm9                     i8x16.max_s
  (func (export "i8x16.max_u") (param v128 v128) (result v128) (i8x16.max_u (local.get 0) (local.get 1)))
  ;; vpmaxub xmm0, xmm8, xmm9                     i8x16.max_u
  (func (export "f64x2.trunc") (param v128) (result v128) (f64x2.trunc (local.get 0)))
  ;; vroundpd xmm0, xmm8, 11                      f64x2.trunc
  (func (export "i8x16.avgr_u") (param v128 v128) (result v128) (i8x16.avgr_u (local.get 0) (local.get 1)))
  ;; vpavgb xmm0, xmm8, xmm9                      i8x16.avgr_u
  (func (export "i16x8.extadd_pairwise_i8x16_s") (param v128) (result v128) (i16x8.extadd_pairwise_i8x16_s (local.get 0)))
  ;; vmovdqu xmm0, xmmword ptr [rip]              i16x8.extadd_pairwise_i8x16_s
  ;; vpmaddubsw xmm0, xmm0, xmm8
  (func (export "i16x8.extadd_pairwise_i8x16_u") (param v128) (result v128) (i16x8.extadd_pairwise_i8x16_u (local.get 0)))
  ;; vpmaddubsw xmm0, xmm8, xmmword ptr [rip]     i16x8.extadd_pairwise_i8x16_u
  (func (export "i32x4.extadd_pairwise_i16x8_s") (param v128) (result v128) (i32x4.extadd_pairwise_i16x8_s (local.get 0)))
  ;; vpmaddwd xmm0, xmm8, xmmword ptr [rip]       i32x4.extadd_pairwise_i16x8_s
  (func (export "i32x4.extadd_pairwise_i16x8_u") (param v128) (result v128) (i32x4.extadd_pairwise_i16x8_u (local.get 0)))
  ;; vpxor xmm0, xmm8, xmmword ptr [rip]          i32x4.extadd_pairwise_i16x8_u
  ;; vpmaddwd xmm0, xmm0, xmmword ptr [rip]
  ;; vpaddd xmm0, xmm0, xmmword ptr [rip]
  (func (export "i16x8.abs") (param v128) (result v128) (i16x8.abs (local.get 0)))
  ;; vpabsw xmm0, xmm8                            i16x8.abs
  (func (export "i16x8.neg") (param v128) (result v128) (i16x8.neg (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i16x8.neg
  ;; vpsubw xmm0, xmm0, xmm8
  (func (export "i16x8.q15mulr_sat_s") (param v128 v128) (result v128) (i16x8.q15mulr_sat_s (local.get 0) (local.get 1)))
  ;; vpmulhrsw xmm0, xmm8, xmm9                   i16x8.q15mulr_sat_s
  ;; vpcmpeqw xmm1, xmm0, xmmword ptr [rip]
  ;; vpxor xmm0, xmm0, xmm1
  (func (export "i16x8.all_true") (param v128) (result i32) (i16x8.all_true (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i16x8.all_true
  ;; vpcmpeqw xmm0, xmm0, xmm8
  ;; vptest xmm0, xmm0
  ;; sete al
  ;; movzx eax, al
  (func (export "i16x8.bitmask") (param v128) (result i32) (i16x8.bitmask (local.get 0)))
  ;; vpacksswb xmm0, xmm8, xmm8                   i16x8.bitmask
  ;; vpmovmskb eax, xmm0
  ;; movzx eax, al
  (func (export "i16x8.narrow_i32x4_s") (param v128 v128) (result v128) (i16x8.narrow_i32x4_s (local.get 0) (local.get 1)))
  ;; vpackssdw xmm0, xmm8, xmm9                   i16x8.narrow_i32x4_s
  (func (export "i16x8.narrow_i32x4_u") (param v128 v128) (result v128) (i16x8.narrow_i32x4_u (local.get 0) (local.get 1)))
  ;; vpackusdw xmm0, xmm8, xmm9                   i16x8.narrow_i32x4_u
  (func (export "i16x8.extend_low_i8x16_s") (param v128) (result v128) (i16x8.extend_low_i8x16_s (local.get 0)))
  ;; vpmovsxbw xmm0, xmm8                         i16x8.extend_low_i8x16_s
  (func (export "i16x8.extend_high_i8x16_s") (param v128) (result v128) (i16x8.extend_high_i8x16_s (local.get 0)))
  ;; vpshufd xmm0, xmm8, 238                      i16x8.extend_high_i8x16_s
  ;; vpmovsxbw xmm0, xmm0
  (func (export "i16x8.extend_low_i8x16_u") (param v128) (result v128) (i16x8.extend_low_i8x16_u (local.get 0)))
  ;; vpmovzxbw xmm0, xmm8                         i16x8.extend_low_i8x16_u
  (func (export "i16x8.extend_high_i8x16_u") (param v128) (result v128) (i16x8.extend_high_i8x16_u (local.get 0)))
  ;; vpshufd xmm0, xmm8, 238                      i16x8.extend_high_i8x16_u
  ;; vpmovzxbw xmm0, xmm0
  (func (export "i16x8.shl") (param v128 i32) (result v128) (i16x8.shl (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i16x8.shl
  ;; and eax, 15
  ;; vmovd xmm0, eax
  ;; vpsllw xmm0, xmm8, xmm0
  (func (export "i16x8.shr_s") (param v128 i32) (result v128) (i16x8.shr_s (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i16x8.shr_s
  ;; and eax, 15
  ;; vmovd xmm0, eax
  ;; vpsraw xmm0, xmm8, xmm0
  (func (export "i16x8.shr_u") (param v128 i32) (result v128) (i16x8.shr_u (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i16x8.shr_u
  ;; and eax, 15
  ;; vmovd xmm0, eax
  ;; vpsrlw xmm0, xmm8, xmm0
  (func (export "i16x8.add") (param v128 v128) (result v128) (i16x8.add (local.get 0) (local.get 1)))
  ;; vpaddw xmm0, xmm8, xmm9                      i16x8.add
  (func (export "i16x8.add_sat_s") (param v128 v128) (result v128) (i16x8.add_sat_s (local.get 0) (local.get 1)))
  ;; vpaddsw xmm0, xmm8, xmm9                     i16x8.add_sat_s
  (func (export "i16x8.add_sat_u") (param v128 v128) (result v128) (i16x8.add_sat_u (local.get 0) (local.get 1)))
  ;; vpaddusw xmm0, xmm8, xmm9                    i16x8.add_sat_u
  (func (export "i16x8.sub") (param v128 v128) (result v128) (i16x8.sub (local.get 0) (local.get 1)))
  ;; vpsubw xmm0, xmm8, xmm9                      i16x8.sub
  (func (export "i16x8.sub_sat_s") (param v128 v128) (result v128) (i16x8.sub_sat_s (local.get 0) (local.get 1)))
  ;; vpsubsw xmm0, xmm8, xmm9                     i16x8.sub_sat_s
  (func (export "i16x8.sub_sat_u") (param v128 v128) (result v128) (i16x8.sub_sat_u (local.get 0) (local.get 1)))
  ;; vpsubusw xmm0, xmm8, xmm9                    i16x8.sub_sat_u
  (func (export "f64x2.nearest") (param v128) (result v128) (f64x2.nearest (local.get 0)))
  ;; vroundpd xmm0, xmm8, 8                       f64x2.nearest
  (func (export "i16x8.mul") (param v128 v128) (result v128) (i16x8.mul (local.get 0) (local.get 1)))
  ;; vpmullw xmm0, xmm8, xmm9                     i16x8.mul
  (func (export "i16x8.min_s") (param v128 v128) (result v128) (i16x8.min_s (local.get 0) (local.get 1)))
  ;; vpminsw xmm0, xmm8, xmm9                     i16x8.min_s
  (func (export "i16x8.min_u") (param v128 v128) (result v128) (i16x8.min_u (local.get 0) (local.get 1)))
  ;; vpminuw xmm0, xmm8, xmm9                     i16x8.min_u
  (func (export "i16x8.max_s") (param v128 v128) (result v128) (i16x8.max_s (local.get 0) (local.get 1)))
  ;; vpmaxsw xmm0, xmm8, xmm9                     i16x8.max_s
  (func (export "i16x8.max_u") (param v128 v128) (result v128) (i16x8.max_u (local.get 0) (local.get 1)))
  ;; vpmaxuw xmm0, xmm8, xmm9                     i16x8.max_u
  (func (export "i16x8.avgr_u") (param v128 v128) (result v128) (i16x8.avgr_u (local.get 0) (local.get 1)))
  ;; vpavgw xmm0, xmm8, xmm9                      i16x8.avgr_u
  (func (export "i16x8.extmul_low_i8x16_s") (param v128 v128) (result v128) (i16x8.extmul_low_i8x16_s (local.get 0) (local.get 1)))
  ;; vpmovsxbw xmm0, xmm9                         i16x8.extmul_low_i8x16_s
  ;; vpmovsxbw xmm1, xmm8
  ;; vpmullw xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i16x8.extmul_high_i8x16_s") (param v128 v128) (result v128) (i16x8.extmul_high_i8x16_s (local.get 0) (local.get 1)))
  ;; vpshufd xmm0, xmm9, 238                      i16x8.extmul_high_i8x16_s
  ;; vpmovsxbw xmm0, xmm0
  ;; vpshufd xmm1, xmm8, 238
  ;; vpmovsxbw xmm1, xmm1
  ;; vpmullw xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i16x8.extmul_low_i8x16_u") (param v128 v128) (result v128) (i16x8.extmul_low_i8x16_u (local.get 0) (local.get 1)))
  ;; vpmovzxbw xmm0, xmm9                         i16x8.extmul_low_i8x16_u
  ;; vpmovzxbw xmm1, xmm8
  ;; vpmullw xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i16x8.extmul_high_i8x16_u") (param v128 v128) (result v128) (i16x8.extmul_high_i8x16_u (local.get 0) (local.get 1)))
  ;; vpshufd xmm0, xmm9, 238                      i16x8.extmul_high_i8x16_u
  ;; vpmovzxbw xmm0, xmm0
  ;; vpshufd xmm1, xmm8, 238
  ;; vpmovzxbw xmm1, xmm1
  ;; vpmullw xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i32x4.abs") (param v128) (result v128) (i32x4.abs (local.get 0)))
  ;; vpabsd xmm0, xmm8                            i32x4.abs
  (func (export "i32x4.neg") (param v128) (result v128) (i32x4.neg (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i32x4.neg
  ;; vpsubd xmm0, xmm0, xmm8
  (func (export "i32x4.all_true") (param v128) (result i32) (i32x4.all_true (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i32x4.all_true
  ;; vpcmpeqd xmm0, xmm0, xmm8
  ;; vptest xmm0, xmm0
  ;; sete al
  ;; movzx eax, al
  (func (export "i32x4.bitmask") (param v128) (result i32) (i32x4.bitmask (local.get 0)))
  ;; vmovmskps eax, xmm8                          i32x4.bitmask
  (func (export "i32x4.extend_low_i16x8_s") (param v128) (result v128) (i32x4.extend_low_i16x8_s (local.get 0)))
  ;; vpmovsxwd xmm0, xmm8                         i32x4.extend_low_i16x8_s
  (func (export "i32x4.extend_high_i16x8_s") (param v128) (result v128) (i32x4.extend_high_i16x8_s (local.get 0)))
  ;; vpshufd xmm0, xmm8, 238                      i32x4.extend_high_i16x8_s
  ;; vpmovsxwd xmm0, xmm0
  (func (export "i32x4.extend_low_i16x8_u") (param v128) (result v128) (i32x4.extend_low_i16x8_u (local.get 0)))
  ;; vpmovzxwd xmm0, xmm8                         i32x4.extend_low_i16x8_u
  (func (export "i32x4.extend_high_i16x8_u") (param v128) (result v128) (i32x4.extend_high_i16x8_u (local.get 0)))
  ;; vpshufd xmm0, xmm8, 238                      i32x4.extend_high_i16x8_u
  ;; vpmovzxwd xmm0, xmm0
  (func (export "i32x4.shl") (param v128 i32) (result v128) (i32x4.shl (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32x4.shl
  ;; and eax, 31
  ;; vmovd xmm0, eax
  ;; vpslld xmm0, xmm8, xmm0
  (func (export "i32x4.shr_s") (param v128 i32) (result v128) (i32x4.shr_s (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32x4.shr_s
  ;; and eax, 31
  ;; vmovd xmm0, eax
  ;; vpsrad xmm0, xmm8, xmm0
  (func (export "i32x4.shr_u") (param v128 i32) (result v128) (i32x4.shr_u (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32x4.shr_u
  ;; and eax, 31
  ;; vmovd xmm0, eax
  ;; vpsrld xmm0, xmm8, xmm0
  (func (export "i32x4.add") (param v128 v128) (result v128) (i32x4.add (local.get 0) (local.get 1)))
  ;; vpaddd xmm0, xmm8, xmm9                      i32x4.add
  (func (export "i32x4.sub") (param v128 v128) (result v128) (i32x4.sub (local.get 0) (local.get 1)))
  ;; vpsubd xmm0, xmm8, xmm9                      i32x4.sub
  (func (export "i32x4.mul") (param v128 v128) (result v128) (i32x4.mul (local.get 0) (local.get 1)))
  ;; vpmulld xmm0, xmm8, xmm9                     i32x4.mul
  (func (export "i32x4.min_s") (param v128 v128) (result v128) (i32x4.min_s (local.get 0) (local.get 1)))
  ;; vpminsd xmm0, xmm8, xmm9                     i32x4.min_s
  (func (export "i32x4.min_u") (param v128 v128) (result v128) (i32x4.min_u (local.get 0) (local.get 1)))
  ;; vpminud xmm0, xmm8, xmm9                     i32x4.min_u
  (func (export "i32x4.max_s") (param v128 v128) (result v128) (i32x4.max_s (local.get 0) (local.get 1)))
  ;; vpmaxsd xmm0, xmm8, xmm9                     i32x4.max_s
  (func (export "i32x4.max_u") (param v128 v128) (result v128) (i32x4.max_u (local.get 0) (local.get 1)))
  ;; vpmaxud xmm0, xmm8, xmm9                     i32x4.max_u
  (func (export "i32x4.dot_i16x8_s") (param v128 v128) (result v128) (i32x4.dot_i16x8_s (local.get 0) (local.get 1)))
  ;; vpmaddwd xmm0, xmm8, xmm9                    i32x4.dot_i16x8_s
  (func (export "i32x4.extmul_low_i16x8_s") (param v128 v128) (result v128) (i32x4.extmul_low_i16x8_s (local.get 0) (local.get 1)))
  ;; vpmullw xmm0, xmm8, xmm9                     i32x4.extmul_low_i16x8_s
  ;; vpmulhw xmm1, xmm8, xmm9
  ;; vpunpcklwd xmm0, xmm0, xmm1
  (func (export "i32x4.extmul_high_i16x8_s") (param v128 v128) (result v128) (i32x4.extmul_high_i16x8_s (local.get 0) (local.get 1)))
  ;; vpmullw xmm0, xmm8, xmm9                     i32x4.extmul_high_i16x8_s
  ;; vpmulhw xmm1, xmm8, xmm9
  ;; vpunpckhwd xmm0, xmm0, xmm1
  (func (export "i32x4.extmul_low_i16x8_u") (param v128 v128) (result v128) (i32x4.extmul_low_i16x8_u (local.get 0) (local.get 1)))
  ;; vpmullw xmm0, xmm8, xmm9                     i32x4.extmul_low_i16x8_u
  ;; vpmulhuw xmm1, xmm8, xmm9
  ;; vpunpcklwd xmm0, xmm0, xmm1
  (func (export "i32x4.extmul_high_i16x8_u") (param v128 v128) (result v128) (i32x4.extmul_high_i16x8_u (local.get 0) (local.get 1)))
  ;; vpmullw xmm0, xmm8, xmm9                     i32x4.extmul_high_i16x8_u
  ;; vpmulhuw xmm1, xmm8, xmm9
  ;; vpunpckhwd xmm0, xmm0, xmm1
  (func (export "i64x2.abs") (param v128) (result v128) (i64x2.abs (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i64x2.abs
  ;; vpsubq xmm0, xmm0, xmm8
  ;; vblendvpd xmm0, xmm8, xmm0, xmm8
  (func (export "i64x2.neg") (param v128) (result v128) (i64x2.neg (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i64x2.neg
  ;; vpsubq xmm0, xmm0, xmm8
  (func (export "i64x2.all_true") (param v128) (result i32) (i64x2.all_true (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i64x2.all_true
  ;; vpcmpeqq xmm0, xmm0, xmm8
  ;; vptest xmm0, xmm0
  ;; sete al
  ;; movzx eax, al
  (func (export "i64x2.bitmask") (param v128) (result i32) (i64x2.bitmask (local.get 0)))
  ;; vmovmskpd eax, xmm8                          i64x2.bitmask
  (func (export "i64x2.extend_low_i32x4_s") (param v128) (result v128) (i64x2.extend_low_i32x4_s (local.get 0)))
  ;; vpmovsxdq xmm0, xmm8                         i64x2.extend_low_i32x4_s
  (func (export "i64x2.extend_high_i32x4_s") (param v128) (result v128) (i64x2.extend_high_i32x4_s (local.get 0)))
  ;; vpshufd xmm0, xmm8, 238                      i64x2.extend_high_i32x4_s
  ;; vpmovsxdq xmm0, xmm0
  (func (export "i64x2.extend_low_i32x4_u") (param v128) (result v128) (i64x2.extend_low_i32x4_u (local.get 0)))
  ;; vpmovzxdq xmm0, xmm8                         i64x2.extend_low_i32x4_u
  (func (export "i64x2.extend_high_i32x4_u") (param v128) (result v128) (i64x2.extend_high_i32x4_u (local.get 0)))
  ;; vpshufd xmm0, xmm8, 238                      i64x2.extend_high_i32x4_u
  ;; vpmovzxdq xmm0, xmm0
  (func (export "i64x2.shl") (param v128 i32) (result v128) (i64x2.shl (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i64x2.shl
  ;; and eax, 63
  ;; vmovd xmm0, eax
  ;; vpsllq xmm0, xmm8, xmm0
  (func (export "i64x2.shr_s") (param v128 i32) (result v128) (i64x2.shr_s (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i64x2.shr_s
  ;; and eax, 63
  ;; vmovd xmm0, eax
  ;; vmovdqu xmm1, xmmword ptr [rip]
  ;; vpsrlq xmm1, xmm1, xmm0
  ;; vpsrlq xmm0, xmm8, xmm0
  ;; vpxor xmm0, xmm0, xmm1
  ;; vpsubq xmm0, xmm0, xmm1
  (func (export "i64x2.shr_u") (param v128 i32) (result v128) (i64x2.shr_u (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i64x2.shr_u
  ;; and eax, 63
  ;; vmovd xmm0, eax
  ;; vpsrlq xmm0, xmm8, xmm0
  (func (export "i64x2.add") (param v128 v128) (result v128) (i64x2.add (local.get 0) (local.get 1)))
  ;; vpaddq xmm0, xmm8, xmm9                      i64x2.add
  (func (export "i64x2.sub") (param v128 v128) (result v128) (i64x2.sub (local.get 0) (local.get 1)))
  ;; vpsubq xmm0, xmm8, xmm9                      i64x2.sub
  (func (export "i64x2.mul") (param v128 v128) (result v128) (i64x2.mul (local.get 0) (local.get 1)))
  ;; vpsrlq xmm0, xmm8, 32                        i64x2.mul
  ;; vpmuludq xmm0, xmm0, xmm9
  ;; vpsrlq xmm1, xmm9, 32
  ;; vpmuludq xmm1, xmm1, xmm8
  ;; vpaddq xmm0, xmm0, xmm1
  ;; vpsllq xmm0, xmm0, 32
  ;; vpmuludq xmm1, xmm8, xmm9
  ;; vpaddq xmm0, xmm0, xmm1
  (func (export "i64x2.eq") (param v128 v128) (result v128) (i64x2.eq (local.get 0) (local.get 1)))
  ;; vpcmpeqq xmm0, xmm8, xmm9                    i64x2.eq
  (func (export "i64x2.ne") (param v128 v128) (result v128) (i64x2.ne (local.get 0) (local.get 1)))
  ;; vpcmpeqq xmm0, xmm8, xmm9                    i64x2.ne
  ;; vpcmpeqd xmm1, xmm1, xmm1
  ;; vpxor xmm0, xmm0, xmm1
  (func (export "i64x2.lt_s") (param v128 v128) (result v128) (i64x2.lt_s (local.get 0) (local.get 1)))
  ;; vpcmpgtq xmm0, xmm9, xmm8                    i64x2.lt_s
  (func (export "i64x2.gt_s") (param v128 v128) (result v128) (i64x2.gt_s (local.get 0) (local.get 1)))
  ;; vpcmpgtq xmm0, xmm8, xmm9                    i64x2.gt_s
  (func (export "i64x2.le_s") (param v128 v128) (result v128) (i64x2.le_s (local.get 0) (local.get 1)))
  ;; vpcmpgtq xmm0, xmm8, xmm9                    i64x2.le_s
  ;; vpcmpeqd xmm1, xmm1, xmm1
  ;; vpxor xmm0, xmm0, xmm1
  (func (export "i64x2.ge_s") (param v128 v128) (result v128) (i64x2.ge_s (local.get 0) (local.get 1)))
  ;; vpcmpgtq xmm0, xmm9, xmm8                    i64x2.ge_s
  ;; vpcmpeqd xmm1, xmm1, xmm1
  ;; vpxor xmm0, xmm0, xmm1
  (func (export "i64x2.extmul_low_i32x4_s") (param v128 v128) (result v128) (i64x2.extmul_low_i32x4_s (local.get 0) (local.get 1)))
  ;; vpshufd xmm0, xmm9, 80                       i64x2.extmul_low_i32x4_s
  ;; vpshufd xmm1, xmm8, 80
  ;; vpmuldq xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i64x2.extmul_high_i32x4_s") (param v128 v128) (result v128) (i64x2.extmul_high_i32x4_s (local.get 0) (local.get 1)))
  ;; vpshufd xmm0, xmm9, 250                      i64x2.extmul_high_i32x4_s
  ;; vpshufd xmm1, xmm8, 250
  ;; vpmuldq xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i64x2.extmul_low_i32x4_u") (param v128 v128) (result v128) (i64x2.extmul_low_i32x4_u (local.get 0) (local.get 1)))
  ;; vpshufd xmm0, xmm9, 80                       i64x2.extmul_low_i32x4_u
  ;; vpshufd xmm1, xmm8, 80
  ;; vpmuludq xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i64x2.extmul_high_i32x4_u") (param v128 v128) (result v128) (i64x2.extmul_high_i32x4_u (local.get 0) (local.get 1)))
  ;; vpshufd xmm0, xmm9, 250                      i64x2.extmul_high_i32x4_u
  ;; vpshufd xmm1, xmm8, 250
  ;; vpmuludq xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "f32x4.abs") (param v128) (result v128) (f32x4.abs (local.get 0)))
  ;; vandps xmm0, xmm8, xmmword ptr [rip]         f32x4.abs
  (func (export "f32x4.neg") (param v128) (result v128) (f32x4.neg (local.get 0)))
  ;; vxorps xmm0, xmm8, xmmword ptr [rip]         f32x4.neg
  (func (export "f32x4.sqrt") (param v128) (result v128) (f32x4.sqrt (local.get 0)))
  ;; vsqrtps xmm0, xmm8                           f32x4.sqrt
  (func (export "f32x4.add") (param v128 v128) (result v128) (f32x4.add (local.get 0) (local.get 1)))
  ;; vaddps xmm0, xmm8, xmm9                      f32x4.add
  (func (export "f32x4.sub") (param v128 v128) (result v128) (f32x4.sub (local.get 0) (local.get 1)))
  ;; vsubps xmm0, xmm8, xmm9                      f32x4.sub
  (func (export "f32x4.mul") (param v128 v128) (result v128) (f32x4.mul (local.get 0) (local.get 1)))
  ;; vmulps xmm0, xmm8, xmm9                      f32x4.mul
  (func (export "f32x4.div") (param v128 v128) (result v128) (f32x4.div (local.get 0) (local.get 1)))
  ;; vdivps xmm0, xmm8, xmm9                      f32x4.div
  (func (export "f32x4.min") (param v128 v128) (result v128) (f32x4.min (local.get 0) (local.get 1)))
  ;; vminps xmm0, xmm8, xmm9                      f32x4.min
  ;; vminps xmm1, xmm9, xmm8
  ;; vorps xmm0, xmm0, xmm1
  ;; vcmpunordps xmm2, xmm8, xmm9
  ;; vaddps xmm1, xmm8, xmm9
  ;; vblendvps xmm0, xmm0, xmm1, xmm2
  (func (export "f32x4.max") (param v128 v128) (result v128) (f32x4.max (local.get 0) (local.get 1)))
  ;; vmaxps xmm0, xmm8, xmm9                      f32x4.max
  ;; vmaxps xmm1, xmm9, xmm8
  ;; vandps xmm0, xmm0, xmm1
  ;; vcmpunordps xmm2, xmm8, xmm9
  ;; vaddps xmm1, xmm8, xmm9
  ;; vblendvps xmm0, xmm0, xmm1, xmm2
  (func (export "f32x4.pmin") (param v128 v128) (result v128) (f32x4.pmin (local.get 0) (local.get 1)))
  ;; vminps xmm0, xmm9, xmm8                      f32x4.pmin
  (func (export "f32x4.pmax") (param v128 v128) (result v128) (f32x4.pmax (local.get 0) (local.get 1)))
  ;; vmaxps xmm0, xmm9, xmm8                      f32x4.pmax
  (func (export "f64x2.abs") (param v128) (result v128) (f64x2.abs (local.get 0)))
  ;; vandps xmm0, xmm8, xmmword ptr [rip]         f64x2.abs
  (func (export "f64x2.neg") (param v128) (result v128) (f64x2.neg (local.get 0)))
  ;; vxorps xmm0, xmm8, xmmword ptr [rip]         f64x2.neg
  (func (export "f64x2.sqrt") (param v128) (result v128) (f64x2.sqrt (local.get 0)))
  ;; vsqrtpd xmm0, xmm8                           f64x2.sqrt
  (func (export "f64x2.add") (param v128 v128) (result v128) (f64x2.add (local.get 0) (local.get 1)))
  ;; vaddpd xmm0, xmm8, xmm9                      f64x2.add
  (func (export "f64x2.sub") (param v128 v128) (result v128) (f64x2.sub (local.get 0) (local.get 1)))
  ;; vsubpd xmm0, xmm8, xmm9                      f64x2.sub
  (func (export "f64x2.mul") (param v128 v128) (result v128) (f64x2.mul (local.get 0) (local.get 1)))
  ;; vmulpd xmm0, xmm8, xmm9                      f64x2.mul
  (func (export "f64x2.div") (param v128 v128) (result v128) (f64x2.div (local.get 0) (local.get 1)))
  ;; vdivpd xmm0, xmm8, xmm9                      f64x2.div
  (func (export "f64x2.min") (param v128 v128) (result v128) (f64x2.min (local.get 0) (local.get 1)))
  ;; vminpd xmm0, xmm8, xmm9                      f64x2.min
  ;; vminpd xmm1, xmm9, xmm8
  ;; vorps xmm0, xmm0, xmm1
  ;; vcmpunordpd xmm2, xmm8, xmm9
  ;; vaddpd xmm1, xmm8, xmm9
  ;; vblendvpd xmm0, xmm0, xmm1, xmm2
  (func (export "f64x2.max") (param v128 v128) (result v128) (f64x2.max (local.get 0) (local.get 1)))
  ;; vmaxpd xmm0, xmm8, xmm9                      f64x2.max
  ;; vmaxpd xmm1, xmm9, xmm8
  ;; vandps xmm0, xmm0, xmm1
  ;; vcmpunordpd xmm2, xmm8, xmm9
  ;; vaddpd xmm1, xmm8, xmm9
  ;; vblendvpd xmm0, xmm0, xmm1, xmm2
  (func (export "f64x2.pmin") (param v128 v128) (result v128) (f64x2.pmin (local.get 0) (local.get 1)))
  ;; vminpd xmm0, xmm9, xmm8                      f64x2.pmin
  (func (export "f64x2.pmax") (param v128 v128) (result v128) (f64x2.pmax (local.get 0) (local.get 1)))
  ;; vmaxpd xmm0, xmm9, xmm8                      f64x2.pmax
  (func (export "i32x4.trunc_sat_f32x4_s") (param v128) (result v128) (i32x4.trunc_sat_f32x4_s (local.get 0)))
  ;; vcmpeqps xmm1, xmm8, xmm8                    i32x4.trunc_sat_f32x4_s
  ;; vpand xmm0, xmm1, xmm8
  ;; vcmpnltps xmm1, xmm0, xmmword ptr [rip]
  ;; vcvttps2dq xmm0, xmm0
  ;; vpxor xmm0, xmm0, xmm1
  (func (export "i32x4.trunc_sat_f32x4_u") (param v128) (result v128) (i32x4.trunc_sat_f32x4_u (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i32x4.trunc_sat_f32x4_u
  ;; vmaxps xmm1, xmm8, xmm0
  ;; vsubps xmm2, xmm1, xmmword ptr [rip]
  ;; vcmpnltps xmm3, xmm2, xmmword ptr [rip + 280]
  ;; vcvttps2dq xmm2, xmm2
  ;; vpxor xmm2, xmm2, xmm3
  ;; vpmaxsd xmm2, xmm2, xmm0
  ;; vcvttps2dq xmm1, xmm1
  ;; vpaddd xmm1, xmm1, xmm2
  ;; vmovaps xmm0, xmm1                           end
  (func (export "f32x4.convert_i32x4_s") (param v128) (result v128) (f32x4.convert_i32x4_s (local.get 0)))
  ;; vcvtdq2ps xmm0, xmm8                         f32x4.convert_i32x4_s
  (func (export "f32x4.convert_i32x4_u") (param v128) (result v128) (f32x4.convert_i32x4_u (local.get 0)))
  ;; vpsrld xmm1, xmm8, 16                        f32x4.convert_i32x4_u
  ;; vpblendw xmm0, xmm8, xmmword ptr [rip], 170
  ;; vpblendw xmm1, xmm1, xmmword ptr [rip], 170
  ;; vsubps xmm1, xmm1, xmmword ptr [rip]
  ;; vaddps xmm0, xmm0, xmm1
  (func (export "i32x4.trunc_sat_f64x2_s_zero") (param v128) (result v128) (i32x4.trunc_sat_f64x2_s_zero (local.get 0)))
  ;; vcmpeqpd xmm0, xmm8, xmm8                    i32x4.trunc_sat_f64x2_s_zero
  ;; vandpd xmm0, xmm0, xmmword ptr [rip]
  ;; vminpd xmm0, xmm8, xmm0
  ;; vcvttpd2dq xmm0, xmm0
  (func (export "i32x4.trunc_sat_f64x2_u_zero") (param v128) (result v128) (i32x4.trunc_sat_f64x2_u_zero (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i32x4.trunc_sat_f64x2_u_zero
  ;; vmaxpd xmm1, xmm8, xmm0
  ;; vminpd xmm1, xmm1, xmmword ptr [rip]
  ;; vroundpd xmm1, xmm1, 11
  ;; vaddpd xmm1, xmm1, xmmword ptr [rip]
  ;; vshufps xmm1, xmm1, xmm0, 136
  ;; vmovaps xmm0, xmm1                           end
  (func (export "f64x2.convert_low_i32x4_s") (param v128) (result v128) (f64x2.convert_low_i32x4_s (local.get 0)))
  ;; vcvtdq2pd xmm0, xmm8                         f64x2.convert_low_i32x4_s
  (func (export "f64x2.convert_low_i32x4_u") (param v128) (result v128) (f64x2.convert_low_i32x4_u (local.get 0)))
  ;; vunpcklps xmm0, xmm8, xmmword ptr [rip]      f64x2.convert_low_i32x4_u
  ;; vsubpd xmm0, xmm0, xmmword ptr [rip]
  (func (export "i8x16.relaxed_swizzle") (param v128 v128) (result v128) (i8x16.relaxed_swizzle (local.get 0) (local.get 1)))
  ;; vpaddusb xmm0, xmm9, xmmword ptr [rip]       i8x16.relaxed_swizzle
  ;; vpshufb xmm0, xmm8, xmm0
  (func (export "i32x4.relaxed_trunc_f32x4_s") (param v128) (result v128) (i32x4.relaxed_trunc_f32x4_s (local.get 0)))
  ;; vcmpeqps xmm1, xmm8, xmm8                    i32x4.relaxed_trunc_f32x4_s
  ;; vpand xmm0, xmm1, xmm8
  ;; vcmpnltps xmm1, xmm0, xmmword ptr [rip]
  ;; vcvttps2dq xmm0, xmm0
  ;; vpxor xmm0, xmm0, xmm1
  (func (export "i32x4.relaxed_trunc_f32x4_u") (param v128) (result v128) (i32x4.relaxed_trunc_f32x4_u (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i32x4.relaxed_trunc_f32x4_u
  ;; vmaxps xmm1, xmm8, xmm0
  ;; vsubps xmm2, xmm1, xmmword ptr [rip]
  ;; vcmpnltps xmm3, xmm2, xmmword ptr [rip + 280]
  ;; vcvttps2dq xmm2, xmm2
  ;; vpxor xmm2, xmm2, xmm3
  ;; vpmaxsd xmm2, xmm2, xmm0
  ;; vcvttps2dq xmm1, xmm1
  ;; vpaddd xmm1, xmm1, xmm2
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i32x4.relaxed_trunc_f64x2_s_zero") (param v128) (result v128) (i32x4.relaxed_trunc_f64x2_s_zero (local.get 0)))
  ;; vcmpeqpd xmm0, xmm8, xmm8                    i32x4.relaxed_trunc_f64x2_s_zero
  ;; vandpd xmm0, xmm0, xmmword ptr [rip]
  ;; vminpd xmm0, xmm8, xmm0
  ;; vcvttpd2dq xmm0, xmm0
  (func (export "i32x4.relaxed_trunc_f64x2_u_zero") (param v128) (result v128) (i32x4.relaxed_trunc_f64x2_u_zero (local.get 0)))
  ;; vpxor xmm0, xmm0, xmm0                       i32x4.relaxed_trunc_f64x2_u_zero
  ;; vmaxpd xmm1, xmm8, xmm0
  ;; vminpd xmm1, xmm1, xmmword ptr [rip]
  ;; vroundpd xmm1, xmm1, 11
  ;; vaddpd xmm1, xmm1, xmmword ptr [rip]
  ;; vshufps xmm1, xmm1, xmm0, 136
  ;; vmovaps xmm0, xmm1                           end
  (func (export "f32x4.relaxed_madd") (param v128 v128 v128) (result v128) (f32x4.relaxed_madd (local.get 0) (local.get 1) (local.get 2)))
  ;; vmovaps xmm0, xmm10                          f32x4.relaxed_madd
  ;; vfmadd231ps xmm0, xmm8, xmm9
  (func (export "f32x4.relaxed_nmadd") (param v128 v128 v128) (result v128) (f32x4.relaxed_nmadd (local.get 0) (local.get 1) (local.get 2)))
  ;; vmovaps xmm0, xmm10                          f32x4.relaxed_nmadd
  ;; vfnmadd231ps xmm0, xmm8, xmm9
  (func (export "f64x2.relaxed_madd") (param v128 v128 v128) (result v128) (f64x2.relaxed_madd (local.get 0) (local.get 1) (local.get 2)))
  ;; vmovaps xmm0, xmm10                          f64x2.relaxed_madd
  ;; vfmadd231pd xmm0, xmm8, xmm9
  (func (export "f64x2.relaxed_nmadd") (param v128 v128 v128) (result v128) (f64x2.relaxed_nmadd (local.get 0) (local.get 1) (local.get 2)))
  ;; vmovaps xmm0, xmm10                          f64x2.relaxed_nmadd
  ;; vfnmadd231pd xmm0, xmm8, xmm9
  (func (export "i8x16.relaxed_laneselect") (param v128 v128 v128) (result v128) (i8x16.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  ;; vpand xmm0, xmm10, xmm8                      i8x16.relaxed_laneselect
  ;; vpandn xmm1, xmm10, xmm9
  ;; vpor xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i16x8.relaxed_laneselect") (param v128 v128 v128) (result v128) (i16x8.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  ;; vpand xmm0, xmm10, xmm8                      i16x8.relaxed_laneselect
  ;; vpandn xmm1, xmm10, xmm9
  ;; vpor xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i32x4.relaxed_laneselect") (param v128 v128 v128) (result v128) (i32x4.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  ;; vpand xmm0, xmm10, xmm8                      i32x4.relaxed_laneselect
  ;; vpandn xmm1, xmm10, xmm9
  ;; vpor xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i64x2.relaxed_laneselect") (param v128 v128 v128) (result v128) (i64x2.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  ;; vpand xmm0, xmm10, xmm8                      i64x2.relaxed_laneselect
  ;; vpandn xmm1, xmm10, xmm9
  ;; vpor xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "f32x4.relaxed_min") (param v128 v128) (result v128) (f32x4.relaxed_min (local.get 0) (local.get 1)))
  ;; vminps xmm0, xmm8, xmm9                      f32x4.relaxed_min
  ;; vminps xmm1, xmm9, xmm8
  ;; vorps xmm0, xmm0, xmm1
  ;; vcmpunordps xmm2, xmm8, xmm9
  ;; vaddps xmm1, xmm8, xmm9
  ;; vblendvps xmm0, xmm0, xmm1, xmm2
  (func (export "f32x4.relaxed_max") (param v128 v128) (result v128) (f32x4.relaxed_max (local.get 0) (local.get 1)))
  ;; vmaxps xmm0, xmm8, xmm9                      f32x4.relaxed_max
  ;; vmaxps xmm1, xmm9, xmm8
  ;; vandps xmm0, xmm0, xmm1
  ;; vcmpunordps xmm2, xmm8, xmm9
  ;; vaddps xmm1, xmm8, xmm9
  ;; vblendvps xmm0, xmm0, xmm1, xmm2
  (func (export "f64x2.relaxed_min") (param v128 v128) (result v128) (f64x2.relaxed_min (local.get 0) (local.get 1)))
  ;; vminpd xmm0, xmm8, xmm9                      f64x2.relaxed_min
  ;; vminpd xmm1, xmm9, xmm8
  ;; vorps xmm0, xmm0, xmm1
  ;; vcmpunordpd xmm2, xmm8, xmm9
  ;; vaddpd xmm1, xmm8, xmm9
  ;; vblendvpd xmm0, xmm0, xmm1, xmm2
  (func (export "f64x2.relaxed_max") (param v128 v128) (result v128) (f64x2.relaxed_max (local.get 0) (local.get 1)))
  ;; vmaxpd xmm0, xmm8, xmm9                      f64x2.relaxed_max
  ;; vmaxpd xmm1, xmm9, xmm8
  ;; vandps xmm0, xmm0, xmm1
  ;; vcmpunordpd xmm2, xmm8, xmm9
  ;; vaddpd xmm1, xmm8, xmm9
  ;; vblendvpd xmm0, xmm0, xmm1, xmm2
  (func (export "i16x8.relaxed_q15mulr_s") (param v128 v128) (result v128) (i16x8.relaxed_q15mulr_s (local.get 0) (local.get 1)))
  ;; vpmulhrsw xmm0, xmm8, xmm9                   i16x8.relaxed_q15mulr_s
  ;; vpcmpeqw xmm1, xmm0, xmmword ptr [rip]
  ;; vpxor xmm0, xmm0, xmm1
  (func (export "i16x8.relaxed_dot_i8x16_i7x16_s") (param v128 v128) (result v128) (i16x8.relaxed_dot_i8x16_i7x16_s (local.get 0) (local.get 1)))
  ;; vpsllw xmm0, xmm8, 8                         i16x8.relaxed_dot_i8x16_i7x16_s
  ;; vpsraw xmm0, xmm0, 8
  ;; vpsllw xmm2, xmm9, 8
  ;; vpsraw xmm2, xmm2, 8
  ;; vpmullw xmm0, xmm0, xmm2
  ;; vpsraw xmm1, xmm8, 8
  ;; vpsraw xmm2, xmm9, 8
  ;; vpmullw xmm1, xmm1, xmm2
  ;; vpaddsw xmm0, xmm0, xmm1
  (func (export "i32x4.relaxed_dot_i8x16_i7x16_add_s") (param v128 v128 v128) (result v128) (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get 0) (local.get 1) (local.get 2)))
  ;; vpsllw xmm0, xmm8, 8                         i32x4.relaxed_dot_i8x16_i7x16_add_s
  ;; vpsraw xmm0, xmm0, 8
  ;; vpsllw xmm2, xmm9, 8
  ;; vpsraw xmm2, xmm2, 8
  ;; vpmullw xmm0, xmm0, xmm2
  ;; vpsraw xmm1, xmm8, 8
  ;; vpsraw xmm2, xmm9, 8
  ;; vpmullw xmm1, xmm1, xmm2
  ;; vpaddsw xmm0, xmm0, xmm1
  ;; vpmaddwd xmm0, xmm0, xmmword ptr [rip]
  ;; vpaddd xmm0, xmm0, xmm10
  (func (export "i8x16.shl by a constant") (param v128) (result v128) (i8x16.shl (local.get 0) (i32.const 3)))
  ;; vpsllw xmm0, xmm8, 3                         i8x16.shl
  ;; vpand xmm0, xmm0, xmmword ptr [rip]
  (func (export "i8x16.shr_s by a constant") (param v128) (result v128) (i8x16.shr_s (local.get 0) (i32.const 3)))
  ;; vpsrlw xmm0, xmm8, 3                         i8x16.shr_s
  ;; vmovdqu xmm1, xmmword ptr [rip]
  ;; vpand xmm0, xmm0, xmmword ptr [rip]
  ;; vpxor xmm0, xmm0, xmm1
  ;; vpsubb xmm0, xmm0, xmm1
  (func (export "i8x16.shr_u by a constant") (param v128) (result v128) (i8x16.shr_u (local.get 0) (i32.const 3)))
  ;; vpsrlw xmm0, xmm8, 3                         i8x16.shr_u
  ;; vpand xmm0, xmm0, xmmword ptr [rip]
  (func (export "i16x8.shl by a constant") (param v128) (result v128) (i16x8.shl (local.get 0) (i32.const 3)))
  ;; vpsllw xmm0, xmm8, 3                         i16x8.shl
  (func (export "i16x8.shr_s by a constant") (param v128) (result v128) (i16x8.shr_s (local.get 0) (i32.const 3)))
  ;; vpsraw xmm0, xmm8, 3                         i16x8.shr_s
  (func (export "i16x8.shr_u by a constant") (param v128) (result v128) (i16x8.shr_u (local.get 0) (i32.const 3)))
  ;; vpsrlw xmm0, xmm8, 3                         i16x8.shr_u
  (func (export "i32x4.shl by a constant") (param v128) (result v128) (i32x4.shl (local.get 0) (i32.const 3)))
  ;; vpslld xmm0, xmm8, 3                         i32x4.shl
  (func (export "i32x4.shr_s by a constant") (param v128) (result v128) (i32x4.shr_s (local.get 0) (i32.const 3)))
  ;; vpsrad xmm0, xmm8, 3                         i32x4.shr_s
  (func (export "i32x4.shr_u by a constant") (param v128) (result v128) (i32x4.shr_u (local.get 0) (i32.const 3)))
  ;; vpsrld xmm0, xmm8, 3                         i32x4.shr_u
  (func (export "i64x2.shl by a constant") (param v128) (result v128) (i64x2.shl (local.get 0) (i32.const 3)))
  ;; vpsllq xmm0, xmm8, 3                         i64x2.shl
  (func (export "i64x2.shr_s by a constant") (param v128) (result v128) (i64x2.shr_s (local.get 0) (i32.const 3)))
  ;; vmovdqu xmm1, xmmword ptr [rip]              i64x2.shr_s
  ;; vpsrlq xmm0, xmm8, 3
  ;; vpxor xmm0, xmm0, xmm1
  ;; vpsubq xmm0, xmm0, xmm1
  (func (export "i64x2.shr_u by a constant") (param v128) (result v128) (i64x2.shr_u (local.get 0) (i32.const 3)))
  ;; vpsrlq xmm0, xmm8, 3                         i64x2.shr_u
  (func (export "i8x16.shuffle: one vector") (param v128 v128) (result v128) (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get 0) (local.get 1)))
  ;; vpshufd xmm0, xmm8, 78                       i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
  (func (export "i8x16.shuffle: bytes of one vector") (param v128 v128) (result v128) (i8x16.shuffle 3 1 2 0 5 4 6 7 8 9 10 11 12 13 15 14 (local.get 0) (local.get 1)))
  ;; vpshufb xmm0, xmm8, xmmword ptr [rip]        i8x16.shuffle 3 1 2 0 5 4 6 7 8 9 10 11 12 13 15 14
  (func (export "i8x16.shuffle: the lowest byte") (param v128 v128) (result v128) (i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 (local.get 0) (local.get 1)))
  ;; vpbroadcastb xmm0, xmm8                      i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
  (func (export "i8x16.shuffle: in turn") (param v128 v128) (result v128) (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 (local.get 0) (local.get 1)))
  ;; vpunpcklbw xmm0, xmm8, xmm9                  i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
  (func (export "i8x16.shuffle: shifted") (param v128 v128) (result v128) (i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 (local.get 0) (local.get 1)))
  ;; vpalignr xmm0, xmm9, xmm8, 5                 i8x16.shuffle 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
  (func (export "i8x16.shuffle: in their places") (param v128 v128) (result v128) (i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 12 13 30 31 (local.get 0) (local.get 1)))
  ;; vpblendw xmm0, xmm8, xmm9, 170               i8x16.shuffle 0 1 18 19 4 5 22 23 8 9 26 27 12 13 30 31
  (func (export "i8x16.shuffle: two and two") (param v128 v128) (result v128) (i8x16.shuffle 4 5 6 7 0 1 2 3 28 29 30 31 16 17 18 19 (local.get 0) (local.get 1)))
  ;; vshufps xmm0, xmm8, xmm9, 49                 i8x16.shuffle 4 5 6 7 0 1 2 3 28 29 30 31 16 17 18 19
  (func (export "a vector that is loaded") (param v128 i32) (result v128) (i32x4.add (local.get 0) (v128.load (local.get 1))))
  ;; vpaddd xmm0, xmm8, xmmword ptr [rsi + r10]   v128.load
  (func (export "half of a vector that is loaded") (param i32) (result v128) (i16x8.extend_low_i8x16_s (v128.load (local.get 0))))
  ;; vmovdqu xmm0, xmmword ptr [rsi + r10]        v128.load
  ;; vpmovsxbw xmm0, xmm0
  (func (export "a vector that is constant") (param v128) (result v128) (v128.and (local.get 0) (v128.const i32x4 1 2 3 4)))
  ;; vpand xmm0, xmm8, xmmword ptr [rip]          v128.and
  (func (export "constant indices") (param v128) (result v128) (i8x16.swizzle (local.get 0) (v128.const i8x16 0 1 2 3 4 5 6 7 15 14 13 12 16 17 128 255)))
  ;; vpshufb xmm0, xmm8, xmmword ptr [rip]        i8x16.swizzle
  (func (export "a constant of zeros") (result v128) (v128.const i64x2 0 0))
  ;; vpxor xmm0, xmm0, xmm0                       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  (func (export "a constant of ones") (result v128) (v128.const i64x2 -1 -1))
  ;; vpcmpeqd xmm0, xmm0, xmm0                    v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
  (func (export "a number in each lane") (result v128) (i8x16.splat (i32.const 7)))
  ;; vmovdqu xmm0, xmmword ptr [rip]              i8x16.splat
  (func (export "a condition") (param v128) (result i32) (if (result i32) (v128.any_true (local.get 0)) (then (i32.const 3)) (else (i32.const 4))))
  ;; vptest xmm8, xmm8                            v128.any_true
  ;; je 0x2c
  ;; mov eax, 3
  ;; jmp 0x31
  ;; mov eax, 4
  (func (export "a condition's opposite") (param v128) (result i32) (if (result i32) (i32.eqz (i8x16.all_true (local.get 0))) (then (i32.const 3)) (else (i32.const 4))))
  ;; vpxor xmm0, xmm0, xmm0                       i8x16.all_true
  ;; vpcmpeqb xmm0, xmm0, xmm8
  ;; vptest xmm0, xmm0
  ;; je 0x35
  ;; mov eax, 3
  ;; jmp 0x3a
  ;; mov eax, 4
  (func (export "a sum of products") (param v128 v128 v128) (result v128) (local.set 0 (f32x4.relaxed_madd (local.get 1) (local.get 2) (local.get 0))) (local.get 0))
  ;; vfmadd231ps xmm8, xmm9, xmm10                f32x4.relaxed_madd
  ;; vmovaps xmm0, xmm8                           end
  (func (export "a product with a local") (param v128 v128 v128) (result v128) (local.set 0 (f32x4.relaxed_madd (local.get 0) (local.get 1) (local.get 2))) (local.get 0))
  ;; vfmadd213ps xmm8, xmm9, xmm10                f32x4.relaxed_madd
  ;; vmovaps xmm0, xmm8                           end
)
