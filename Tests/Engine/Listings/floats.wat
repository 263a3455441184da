;; Instructions on floating-point numbers, and conversions.
(module
  (func (export "f32.eq") (param f32 f32) (result i32) (f32.eq (local.get 0) (local.get 1)))
  ;; vcmpeqss xmm0, xmm8, xmm9                    f32.eq
  ;; vmovd eax, xmm0
  ;; and eax, 1
  (func (export "f32.ne") (param f32 f32) (result i32) (f32.ne (local.get 0) (local.get 1)))
  ;; vcmpneqss xmm0, xmm8, xmm9                   f32.ne
  ;; vmovd eax, xmm0
  ;; and eax, 1
  (func (export "f32.lt") (param f32 f32) (result i32) (f32.lt (local.get 0) (local.get 1)))
  ;; vucomiss xmm9, xmm8                          f32.lt
  ;; seta al
  ;; movzx eax, al
  (func (export "f32.gt") (param f32 f32) (result i32) (f32.gt (local.get 0) (local.get 1)))
  ;; vucomiss xmm8, xmm9                          f32.gt
  ;; seta al
  ;; movzx eax, al
  (func (export "f32.le") (param f32 f32) (result i32) (f32.le (local.get 0) (local.get 1)))
  ;; vucomiss xmm9, xmm8                          f32.le
  ;; setae al
  ;; movzx eax, al
  (func (export "f32.ge") (param f32 f32) (result i32) (f32.ge (local.get 0) (local.get 1)))
  ;; vucomiss xmm8, xmm9                          f32.ge
  ;; setae al
  ;; movzx eax, al
  (func (export "f64.eq") (param f64 f64) (result i32) (f64.eq (local.get 0) (local.get 1)))
  ;; vcmpeqsd xmm0, xmm8, xmm9                    f64.eq
  ;; vmovd eax, xmm0
  ;; and eax, 1
  (func (export "f64.ne") (param f64 f64) (result i32) (f64.ne (local.get 0) (local.get 1)))
  ;; vcmpneqsd xmm0, xmm8, xmm9                   f64.ne
  ;; vmovd eax, xmm0
  ;; and eax, 1
  (func (export "f64.lt") (param f64 f64) (result i32) (f64.lt (local.get 0) (local.get 1)))
  ;; vucomisd xmm9, xmm8                          f64.lt
  ;; seta al
  ;; movzx eax, al
  (func (export "f64.gt") (param f64 f64) (result i32) (f64.gt (local.get 0) (local.get 1)))
  ;; vucomisd xmm8, xmm9                          f64.gt
  ;; seta al
  ;; movzx eax, al
  (func (export "f64.le") (param f64 f64) (result i32) (f64.le (local.get 0) (local.get 1)))
  ;; vucomisd xmm9, xmm8                          f64.le
  ;; setae al
  ;; movzx eax, al
  (func (export "f64.ge") (param f64 f64) (result i32) (f64.ge (local.get 0) (local.get 1)))
  ;; vucomisd xmm8, xmm9                          f64.ge
  ;; setae al
  ;; movzx eax, al
  (func (export "f32.abs") (param f32) (result f32) (f32.abs (local.get 0)))
  ;; vandps xmm0, xmm8, xmmword ptr [rip]         f32.abs
  (func (export "f32.neg") (param f32) (result f32) (f32.neg (local.get 0)))
  ;; vxorps xmm0, xmm8, xmmword ptr [rip]         f32.neg
  (func (export "f32.ceil") (param f32) (result f32) (f32.ceil (local.get 0)))
  ;; vroundss xmm0, xmm8, xmm8, 10                f32.ceil
  (func (export "f32.floor") (param f32) (result f32) (f32.floor (local.get 0)))
  ;; vroundss xmm0, xmm8, xmm8, 9                 f32.floor
  (func (export "f32.trunc") (param f32) (result f32) (f32.trunc (local.get 0)))
  ;; vroundss xmm0, xmm8, xmm8, 11                f32.trunc
  (func (export "f32.nearest") (param f32) (result f32) (f32.nearest (local.get 0)))
  ;; vroundss xmm0, xmm8, xmm8, 8                 f32.nearest
  (func (export "f32.sqrt") (param f32) (result f32) (f32.sqrt (local.get 0)))
  ;; vsqrtss xmm0, xmm8, xmm8                     f32.sqrt
  (func (export "f32.add") (param f32 f32) (result f32) (f32.add (local.get 0) (local.get 1)))
  ;; vaddss xmm0, xmm8, xmm9                      f32.add
  (func (export "f32.sub") (param f32 f32) (result f32) (f32.sub (local.get 0) (local.get 1)))
  ;; vsubss xmm0, xmm8, xmm9                      f32.sub
  (func (export "f32.mul") (param f32 f32) (result f32) (f32.mul (local.get 0) (local.get 1)))
  ;; vmulss xmm0, xmm8, xmm9                      f32.mul
  (func (export "f32.div") (param f32 f32) (result f32) (f32.div (local.get 0) (local.get 1)))
  ;; vdivss xmm0, xmm8, xmm9                      f32.div
  (func (export "f32.min") (param f32 f32) (result f32) (f32.min (local.get 0) (local.get 1)))
  ;; vucomiss xmm8, xmm9                          f32.min
  ;; jne 0x40
  ;; jp 0x36
  ;; vorps xmm0, xmm8, xmm9
  ;; jmp 0x45
  ;; vaddss xmm0, xmm8, xmm9
  ;; jmp 0x45
  ;; vminss xmm0, xmm8, xmm9
  (func (export "f32.max") (param f32 f32) (result f32) (f32.max (local.get 0) (local.get 1)))
  ;; vucomiss xmm8, xmm9                          f32.max
  ;; jne 0x40
  ;; jp 0x36
  ;; vandps xmm0, xmm8, xmm9
  ;; jmp 0x45
  ;; vaddss xmm0, xmm8, xmm9
  ;; jmp 0x45
  ;; vmaxss xmm0, xmm8, xmm9
  (func (export "f32.copysign") (param f32 f32) (result f32) (f32.copysign (local.get 0) (local.get 1)))
  ;; vandps xmm0, xmm8, xmmword ptr [rip]         f32.copysign
  ;; vandps xmm1, xmm9, xmmword ptr [rip]
  ;; vorps xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "f64.abs") (param f64) (result f64) (f64.abs (local.get 0)))
  ;; vandps xmm0, xmm8, xmmword ptr [rip]         f64.abs
  (func (export "f64.neg") (param f64) (result f64) (f64.neg (local.get 0)))
  ;; vxorps xmm0, xmm8, xmmword ptr [rip]         f64.neg
  (func (export "f64.ceil") (param f64) (result f64) (f64.ceil (local.get 0)))
  ;; vroundsd xmm0, xmm8, xmm8, 10                f64.ceil
  (func (export "f64.floor") (param f64) (result f64) (f64.floor (local.get 0)))
  ;; vroundsd xmm0, xmm8, xmm8, 9                 f64.floor
  (func (export "f64.trunc") (param f64) (result f64) (f64.trunc (local.get 0)))
  ;; vroundsd xmm0, xmm8, xmm8, 11                f64.trunc
  (func (export "f64.nearest") (param f64) (result f64) (f64.nearest (local.get 0)))
  ;; vroundsd xmm0, xmm8, xmm8, 8                 f64.nearest
  (func (export "f64.sqrt") (param f64) (result f64) (f64.sqrt (local.get 0)))
  ;; vsqrtsd xmm0, xmm8, xmm8                     f64.sqrt
  (func (export "f64.add") (param f64 f64) (result f64) (f64.add (local.get 0) (local.get 1)))
  ;; vaddsd xmm0, xmm8, xmm9                      f64.add
  (func (export "f64.sub") (param f64 f64) (result f64) (f64.sub (local.get 0) (local.get 1)))
  ;; vsubsd xmm0, xmm8, xmm9                      f64.sub
  (func (export "f64.mul") (param f64 f64) (result f64) (f64.mul (local.get 0) (local.get 1)))
  ;; vmulsd xmm0, xmm8, xmm9                      f64.mul
  (func (export "f64.div") (param f64 f64) (result f64) (f64.div (local.get 0) (local.get 1)))
  ;; vdivsd xmm0, xmm8, xmm9                      f64.div
  (func (export "f64.min") (param f64 f64) (result f64) (f64.min (local.get 0) (local.get 1)))
  ;; vucomisd xmm8, xmm9                          f64.min
  ;; jne 0x40
  ;; jp 0x36
  ;; vorps xmm0, xmm8, xmm9
  ;; jmp 0x45
  ;; vaddsd xmm0, xmm8, xmm9
  ;; jmp 0x45
  ;; vminsd xmm0, xmm8, xmm9
  (func (export "f64.max") (param f64 f64) (result f64) (f64.max (local.get 0) (local.get 1)))
  ;; vucomisd xmm8, xmm9                          f64.max
  ;; jne 0x40
  ;; jp 0x36
  ;; vandps xmm0, xmm8, xmm9
  ;; jmp 0x45
  ;; vaddsd xmm0, xmm8, xmm9
  ;; jmp 0x45
  ;; vmaxsd xmm0, xmm8, xmm9
  (func (export "f64.copysign") (param f64 f64) (result f64) (f64.copysign (local.get 0) (local.get 1)))
  ;; vandps xmm0, xmm8, xmmword ptr [rip]         f64.copysign
  ;; vandps xmm1, xmm9, xmmword ptr [rip]
  ;; vorps xmm1, xmm1, xmm0
  ;; vmovaps xmm0, xmm1                           end
  (func (export "i32.trunc_f32_s") (param f32) (result i32) (i32.trunc_f32_s (local.get 0)))
  ;; vucomiss xmm8, xmm8                          i32.trunc_f32_s
  ;; jp 0x45
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jae 0x4a
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jb 0x4f
  ;; vcvttss2si eax, xmm8
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i32.trunc_f32_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i32.trunc_f32_u") (param f32) (result i32) (i32.trunc_f32_u (local.get 0)))
  ;; vucomiss xmm8, xmm8                          i32.trunc_f32_u
  ;; jp 0x45
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jae 0x4a
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jbe 0x4f
  ;; vcvttss2si rax, xmm8
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i32.trunc_f32_u
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i32.trunc_f64_s") (param f64) (result i32) (i32.trunc_f64_s (local.get 0)))
  ;; vucomisd xmm8, xmm8                          i32.trunc_f64_s
  ;; jp 0x45
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jae 0x4a
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jbe 0x4f
  ;; vcvttsd2si eax, xmm8
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i32.trunc_f64_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i32.trunc_f64_u") (param f64) (result i32) (i32.trunc_f64_u (local.get 0)))
  ;; vucomisd xmm8, xmm8                          i32.trunc_f64_u
  ;; jp 0x45
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jae 0x4a
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jbe 0x4f
  ;; vcvttsd2si rax, xmm8
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i32.trunc_f64_u
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i64.trunc_f32_s") (param f32) (result i64) (i64.trunc_f32_s (local.get 0)))
  ;; vucomiss xmm8, xmm8                          i64.trunc_f32_s
  ;; jp 0x45
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jae 0x4a
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jb 0x4f
  ;; vcvttss2si rax, xmm8
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i64.trunc_f32_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i64.trunc_f32_u") (param f32) (result i64) (i64.trunc_f32_u (local.get 0)))
  ;; vucomiss xmm8, xmm8                          i64.trunc_f32_u
  ;; jp 0x77
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jae 0x7c
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jbe 0x81
  ;; vucomiss xmm8, dword ptr [rip]
  ;; vmovaps xmm0, xmm8
  ;; jb 0x70
  ;; vsubss xmm0, xmm8, dword ptr [rip + 528]
  ;; vcvttss2si rax, xmm0
  ;; movabs rcx, -9223372036854775808
  ;; xor rax, rcx
  ;; jmp 0x75
  ;; vcvttss2si rax, xmm0
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i64.trunc_f32_u
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i64.trunc_f64_s") (param f64) (result i64) (i64.trunc_f64_s (local.get 0)))
  ;; vucomisd xmm8, xmm8                          i64.trunc_f64_s
  ;; jp 0x45
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jae 0x4a
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jb 0x4f
  ;; vcvttsd2si rax, xmm8
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i64.trunc_f64_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i64.trunc_f64_u") (param f64) (result i64) (i64.trunc_f64_u (local.get 0)))
  ;; vucomisd xmm8, xmm8                          i64.trunc_f64_u
  ;; jp 0x77
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jae 0x7c
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jbe 0x81
  ;; vucomisd xmm8, qword ptr [rip]
  ;; vmovaps xmm0, xmm8
  ;; jb 0x70
  ;; vsubsd xmm0, xmm8, qword ptr [rip + 528]
  ;; vcvttsd2si rax, xmm0
  ;; movabs rcx, -9223372036854775808
  ;; xor rax, rcx
  ;; jmp 0x75
  ;; vcvttsd2si rax, xmm0
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i64.trunc_f64_u
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "f32.convert_i32_s") (param i32) (result f32) (f32.convert_i32_s (local.get 0)))
  ;; vxorps xmm0, xmm0, xmm0                      f32.convert_i32_s
  ;; vcvtsi2ss xmm0, xmm0, r10d
  (func (export "f32.convert_i32_u") (param i32) (result f32) (f32.convert_i32_u (local.get 0)))
  ;; vxorps xmm0, xmm0, xmm0                      f32.convert_i32_u
  ;; vcvtsi2ss xmm0, xmm0, r10
  (func (export "f32.convert_i64_s") (param i64) (result f32) (f32.convert_i64_s (local.get 0)))
  ;; vxorps xmm0, xmm0, xmm0                      f32.convert_i64_s
  ;; vcvtsi2ss xmm0, xmm0, r10
  (func (export "f32.convert_i64_u") (param i64) (result f32) (f32.convert_i64_u (local.get 0)))
  ;; vxorps xmm0, xmm0, xmm0                      f32.convert_i64_u
  ;; test r10, r10
  ;; js 0x2d
  ;; vcvtsi2ss xmm0, xmm0, r10
  ;; jmp 0x46
  ;; mov rax, r10
  ;; mov ecx, r10d
  ;; shr rax, 1
  ;; and ecx, 1
  ;; or rax, rcx
  ;; vcvtsi2ss xmm0, xmm0, rax
  ;; vaddss xmm0, xmm0, xmm0
  (func (export "f32.demote_f64") (param f64) (result f32) (f32.demote_f64 (local.get 0)))
  ;; vcvtsd2ss xmm0, xmm8, xmm8                   f32.demote_f64
  (func (export "f64.convert_i32_s") (param i32) (result f64) (f64.convert_i32_s (local.get 0)))
  ;; vxorps xmm0, xmm0, xmm0                      f64.convert_i32_s
  ;; vcvtsi2sd xmm0, xmm0, r10d
  (func (export "f64.convert_i32_u") (param i32) (result f64) (f64.convert_i32_u (local.get 0)))
  ;; vxorps xmm0, xmm0, xmm0                      f64.convert_i32_u
  ;; vcvtsi2sd xmm0, xmm0, r10
  (func (export "f64.convert_i64_s") (param i64) (result f64) (f64.convert_i64_s (local.get 0)))
  ;; vxorps xmm0, xmm0, xmm0                      f64.convert_i64_s
  ;; vcvtsi2sd xmm0, xmm0, r10
  (func (export "f64.convert_i64_u") (param i64) (result f64) (f64.convert_i64_u (local.get 0)))
  ;; vxorps xmm0, xmm0, xmm0                      f64.convert_i64_u
  ;; test r10, r10
  ;; js 0x2d
  ;; vcvtsi2sd xmm0, xmm0, r10
  ;; jmp 0x46
  ;; mov rax, r10
  ;; mov ecx, r10d
  ;; shr rax, 1
  ;; and ecx, 1
  ;; or rax, rcx
  ;; vcvtsi2sd xmm0, xmm0, rax
  ;; vaddsd xmm0, xmm0, xmm0
  (func (export "f64.promote_f32") (param f32) (result f64) (f64.promote_f32 (local.get 0)))
  ;; vcvtss2sd xmm0, xmm8, xmm8                   f64.promote_f32
  (func (export "i32.reinterpret_f32") (param f32) (result i32) (i32.reinterpret_f32 (local.get 0)))
  ;; vmovd eax, xmm8                              i32.reinterpret_f32
  (func (export "i64.reinterpret_f64") (param f64) (result i64) (i64.reinterpret_f64 (local.get 0)))
  ;; vmovq rax, xmm8                              i64.reinterpret_f64
  (func (export "f32.reinterpret_i32") (param i32) (result f32) (f32.reinterpret_i32 (local.get 0)))
  ;; vmovd xmm0, r10d                             f32.reinterpret_i32
  (func (export "f64.reinterpret_i64") (param i64) (result f64) (f64.reinterpret_i64 (local.get 0)))
  ;; vmovq xmm0, r10                              f64.reinterpret_i64
  (func (export "i32.trunc_sat_f32_s") (param f32) (result i32) (i32.trunc_sat_f32_s (local.get 0)))
  ;; xor eax, eax                                 i32.trunc_sat_f32_s
  ;; vucomiss xmm8, xmm8
  ;; jp 0x59
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jae 0x3c
  ;; mov eax, 2147483648
  ;; jmp 0x59
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jb 0x54
  ;; mov eax, 2147483647
  ;; jmp 0x59
  ;; vcvttss2si eax, xmm8
  (func (export "i32.trunc_sat_f32_u") (param f32) (result i32) (i32.trunc_sat_f32_u (local.get 0)))
  ;; xor eax, eax                                 i32.trunc_sat_f32_u
  ;; vucomiss xmm8, xmm8
  ;; jp 0x54
  ;; vucomiss xmm8, dword ptr [rip]
  ;; ja 0x37
  ;; jmp 0x54
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jb 0x4f
  ;; mov eax, 4294967295
  ;; jmp 0x54
  ;; vcvttss2si rax, xmm8
  (func (export "i32.trunc_sat_f64_s") (param f64) (result i32) (i32.trunc_sat_f64_s (local.get 0)))
  ;; xor eax, eax                                 i32.trunc_sat_f64_s
  ;; vucomisd xmm8, xmm8
  ;; jp 0x59
  ;; vucomisd xmm8, qword ptr [rip]
  ;; ja 0x3c
  ;; mov eax, 2147483648
  ;; jmp 0x59
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jb 0x54
  ;; mov eax, 2147483647
  ;; jmp 0x59
  ;; vcvttsd2si eax, xmm8
  (func (export "i32.trunc_sat_f64_u") (param f64) (result i32) (i32.trunc_sat_f64_u (local.get 0)))
  ;; xor eax, eax                                 i32.trunc_sat_f64_u
  ;; vucomisd xmm8, xmm8
  ;; jp 0x54
  ;; vucomisd xmm8, qword ptr [rip]
  ;; ja 0x37
  ;; jmp 0x54
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jb 0x4f
  ;; mov eax, 4294967295
  ;; jmp 0x54
  ;; vcvttsd2si rax, xmm8
  (func (export "i64.trunc_sat_f32_s") (param f32) (result i64) (i64.trunc_sat_f32_s (local.get 0)))
  ;; xor eax, eax                                 i64.trunc_sat_f32_s
  ;; vucomiss xmm8, xmm8
  ;; jp 0x63
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jae 0x41
  ;; movabs rax, -9223372036854775808
  ;; jmp 0x63
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jb 0x5e
  ;; movabs rax, 9223372036854775807
  ;; jmp 0x63
  ;; vcvttss2si rax, xmm8
  (func (export "i64.trunc_sat_f32_u") (param f32) (result i64) (i64.trunc_sat_f32_u (local.get 0)))
  ;; xor eax, eax                                 i64.trunc_sat_f32_u
  ;; vucomiss xmm8, xmm8
  ;; jp 0x88
  ;; vucomiss xmm8, dword ptr [rip]
  ;; ja 0x37
  ;; jmp 0x88
  ;; vucomiss xmm8, dword ptr [rip]
  ;; jb 0x51
  ;; mov rax, -1
  ;; jmp 0x88
  ;; vucomiss xmm8, dword ptr [rip]
  ;; vmovaps xmm0, xmm8
  ;; jb 0x83
  ;; vsubss xmm0, xmm8, dword ptr [rip + 680]
  ;; vcvttss2si rax, xmm0
  ;; movabs rcx, -9223372036854775808
  ;; xor rax, rcx
  ;; jmp 0x88
  ;; vcvttss2si rax, xmm0
  (func (export "i64.trunc_sat_f64_s") (param f64) (result i64) (i64.trunc_sat_f64_s (local.get 0)))
  ;; xor eax, eax                                 i64.trunc_sat_f64_s
  ;; vucomisd xmm8, xmm8
  ;; jp 0x63
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jae 0x41
  ;; movabs rax, -9223372036854775808
  ;; jmp 0x63
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jb 0x5e
  ;; movabs rax, 9223372036854775807
  ;; jmp 0x63
  ;; vcvttsd2si rax, xmm8
  (func (export "i64.trunc_sat_f64_u") (param f64) (result i64) (i64.trunc_sat_f64_u (local.get 0)))
  ;; xor eax, eax                                 i64.trunc_sat_f64_u
  ;; vucomisd xmm8, xmm8
  ;; jp 0x88
  ;; vucomisd xmm8, qword ptr [rip]
  ;; ja 0x37
  ;; jmp 0x88
  ;; vucomisd xmm8, qword ptr [rip]
  ;; jb 0x51
  ;; mov rax, -1
  ;; jmp 0x88
  ;; vucomisd xmm8, qword ptr [rip]
  ;; vmovaps xmm0, xmm8
  ;; jb 0x83
  ;; vsubsd xmm0, xmm8, qword ptr [rip + 680]
  ;; vcvttsd2si rax, xmm0
  ;; movabs rcx, -9223372036854775808
  ;; xor rax, rcx
  ;; jmp 0x88
  ;; vcvttsd2si rax, xmm0
)
