;; Instructions on floating-point numbers, and conversions.
(module
  (func (export "f32.eq") (param f32 f32) (result i32) (f32.eq (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.eq
  ;; vcmpeqss xmm1, xmm0, dword ptr [rbp - 40]
  ;; vmovd eax, xmm1
  ;; and eax, 1
  (func (export "f32.ne") (param f32 f32) (result i32) (f32.ne (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.ne
  ;; vcmpneqss xmm1, xmm0, dword ptr [rbp - 40]
  ;; vmovd eax, xmm1
  ;; and eax, 1
  (func (export "f32.lt") (param f32 f32) (result i32) (f32.lt (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 40]            f32.lt
  ;; vucomiss xmm0, dword ptr [rbp - 32]
  ;; seta al
  ;; movzx eax, al
  (func (export "f32.gt") (param f32 f32) (result i32) (f32.gt (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.gt
  ;; vucomiss xmm0, dword ptr [rbp - 40]
  ;; seta al
  ;; movzx eax, al
  (func (export "f32.le") (param f32 f32) (result i32) (f32.le (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 40]            f32.le
  ;; vucomiss xmm0, dword ptr [rbp - 32]
  ;; setae al
  ;; movzx eax, al
  (func (export "f32.ge") (param f32 f32) (result i32) (f32.ge (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.ge
  ;; vucomiss xmm0, dword ptr [rbp - 40]
  ;; setae al
  ;; movzx eax, al
  (func (export "f64.eq") (param f64 f64) (result i32) (f64.eq (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.eq
  ;; vcmpeqsd xmm1, xmm0, qword ptr [rbp - 40]
  ;; vmovd eax, xmm1
  ;; and eax, 1
  (func (export "f64.ne") (param f64 f64) (result i32) (f64.ne (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.ne
  ;; vcmpneqsd xmm1, xmm0, qword ptr [rbp - 40]
  ;; vmovd eax, xmm1
  ;; and eax, 1
  (func (export "f64.lt") (param f64 f64) (result i32) (f64.lt (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 40]            f64.lt
  ;; vucomisd xmm0, qword ptr [rbp - 32]
  ;; seta al
  ;; movzx eax, al
  (func (export "f64.gt") (param f64 f64) (result i32) (f64.gt (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.gt
  ;; vucomisd xmm0, qword ptr [rbp - 40]
  ;; seta al
  ;; movzx eax, al
  (func (export "f64.le") (param f64 f64) (result i32) (f64.le (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 40]            f64.le
  ;; vucomisd xmm0, qword ptr [rbp - 32]
  ;; setae al
  ;; movzx eax, al
  (func (export "f64.ge") (param f64 f64) (result i32) (f64.ge (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.ge
  ;; vucomisd xmm0, qword ptr [rbp - 40]
  ;; setae al
  ;; movzx eax, al
  (func (export "f32.abs") (param f32) (result f32) (f32.abs (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.abs
  ;; vandps xmm0, xmm0, xmmword ptr [rip]
  (func (export "f32.neg") (param f32) (result f32) (f32.neg (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.neg
  ;; vxorps xmm0, xmm0, xmmword ptr [rip]
  (func (export "f32.ceil") (param f32) (result f32) (f32.ceil (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.ceil
  ;; vroundss xmm0, xmm0, xmm0, 10
  (func (export "f32.floor") (param f32) (result f32) (f32.floor (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.floor
  ;; vroundss xmm0, xmm0, xmm0, 9
  (func (export "f32.trunc") (param f32) (result f32) (f32.trunc (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.trunc
  ;; vroundss xmm0, xmm0, xmm0, 11
  (func (export "f32.nearest") (param f32) (result f32) (f32.nearest (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.nearest
  ;; vroundss xmm0, xmm0, xmm0, 8
  (func (export "f32.sqrt") (param f32) (result f32) (f32.sqrt (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.sqrt
  ;; vsqrtss xmm0, xmm0, xmm0
  (func (export "f32.add") (param f32 f32) (result f32) (f32.add (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.add
  ;; vaddss xmm0, xmm0, dword ptr [rbp - 40]
  (func (export "f32.sub") (param f32 f32) (result f32) (f32.sub (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.sub
  ;; vsubss xmm0, xmm0, dword ptr [rbp - 40]
  (func (export "f32.mul") (param f32 f32) (result f32) (f32.mul (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.mul
  ;; vmulss xmm0, xmm0, dword ptr [rbp - 40]
  (func (export "f32.div") (param f32 f32) (result f32) (f32.div (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f32.div
  ;; vdivss xmm0, xmm0, dword ptr [rbp - 40]
  (func (export "f32.min") (param f32 f32) (result f32) (f32.min (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 40]            f32.min
  ;; vmovss xmm1, dword ptr [rbp - 32]
  ;; vucomiss xmm1, xmm0
  ;; jne 0x49
  ;; jp 0x40
  ;; vorps xmm2, xmm1, xmm0
  ;; jmp 0x4d
  ;; vaddss xmm2, xmm1, xmm0
  ;; jmp 0x4d
  ;; vminss xmm2, xmm1, xmm0
  ;; vmovaps xmm0, xmm2                           end
  (func (export "f32.max") (param f32 f32) (result f32) (f32.max (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 40]            f32.max
  ;; vmovss xmm1, dword ptr [rbp - 32]
  ;; vucomiss xmm1, xmm0
  ;; jne 0x49
  ;; jp 0x40
  ;; vandps xmm2, xmm1, xmm0
  ;; jmp 0x4d
  ;; vaddss xmm2, xmm1, xmm0
  ;; jmp 0x4d
  ;; vmaxss xmm2, xmm1, xmm0
  ;; vmovaps xmm0, xmm2                           end
  (func (export "f32.copysign") (param f32 f32) (result f32) (f32.copysign (local.get 0) (local.get 1)))
  ;; vmovss xmm0, dword ptr [rbp - 40]            f32.copysign
  ;; vmovss xmm1, dword ptr [rbp - 32]
  ;; vandps xmm2, xmm1, xmmword ptr [rip]
  ;; vandps xmm3, xmm0, xmmword ptr [rip]
  ;; vorps xmm3, xmm3, xmm2
  ;; vmovaps xmm0, xmm3                           end
  (func (export "f64.abs") (param f64) (result f64) (f64.abs (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.abs
  ;; vandps xmm0, xmm0, xmmword ptr [rip]
  (func (export "f64.neg") (param f64) (result f64) (f64.neg (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.neg
  ;; vxorps xmm0, xmm0, xmmword ptr [rip]
  (func (export "f64.ceil") (param f64) (result f64) (f64.ceil (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.ceil
  ;; vroundsd xmm0, xmm0, xmm0, 10
  (func (export "f64.floor") (param f64) (result f64) (f64.floor (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.floor
  ;; vroundsd xmm0, xmm0, xmm0, 9
  (func (export "f64.trunc") (param f64) (result f64) (f64.trunc (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.trunc
  ;; vroundsd xmm0, xmm0, xmm0, 11
  (func (export "f64.nearest") (param f64) (result f64) (f64.nearest (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.nearest
  ;; vroundsd xmm0, xmm0, xmm0, 8
  (func (export "f64.sqrt") (param f64) (result f64) (f64.sqrt (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.sqrt
  ;; vsqrtsd xmm0, xmm0, xmm0
  (func (export "f64.add") (param f64 f64) (result f64) (f64.add (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.add
  ;; vaddsd xmm0, xmm0, qword ptr [rbp - 40]
  (func (export "f64.sub") (param f64 f64) (result f64) (f64.sub (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.sub
  ;; vsubsd xmm0, xmm0, qword ptr [rbp - 40]
  (func (export "f64.mul") (param f64 f64) (result f64) (f64.mul (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.mul
  ;; vmulsd xmm0, xmm0, qword ptr [rbp - 40]
  (func (export "f64.div") (param f64 f64) (result f64) (f64.div (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.div
  ;; vdivsd xmm0, xmm0, qword ptr [rbp - 40]
  (func (export "f64.min") (param f64 f64) (result f64) (f64.min (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 40]            f64.min
  ;; vmovsd xmm1, qword ptr [rbp - 32]
  ;; vucomisd xmm1, xmm0
  ;; jne 0x49
  ;; jp 0x40
  ;; vorps xmm2, xmm1, xmm0
  ;; jmp 0x4d
  ;; vaddsd xmm2, xmm1, xmm0
  ;; jmp 0x4d
  ;; vminsd xmm2, xmm1, xmm0
  ;; vmovaps xmm0, xmm2                           end
  (func (export "f64.max") (param f64 f64) (result f64) (f64.max (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 40]            f64.max
  ;; vmovsd xmm1, qword ptr [rbp - 32]
  ;; vucomisd xmm1, xmm0
  ;; jne 0x49
  ;; jp 0x40
  ;; vandps xmm2, xmm1, xmm0
  ;; jmp 0x4d
  ;; vaddsd xmm2, xmm1, xmm0
  ;; jmp 0x4d
  ;; vmaxsd xmm2, xmm1, xmm0
  ;; vmovaps xmm0, xmm2                           end
  (func (export "f64.copysign") (param f64 f64) (result f64) (f64.copysign (local.get 0) (local.get 1)))
  ;; vmovsd xmm0, qword ptr [rbp - 40]            f64.copysign
  ;; vmovsd xmm1, qword ptr [rbp - 32]
  ;; vandps xmm2, xmm1, xmmword ptr [rip]
  ;; vandps xmm3, xmm0, xmmword ptr [rip]
  ;; vorps xmm3, xmm3, xmm2
  ;; vmovaps xmm0, xmm3                           end
  (func (export "i32.trunc_f32_s") (param f32) (result i32) (i32.trunc_f32_s (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            i32.trunc_f32_s
  ;; vucomiss xmm0, xmm0
  ;; jp 0x49
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jae 0x4e
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jb 0x53
  ;; vcvttss2si eax, xmm0
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i32.trunc_f32_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i32.trunc_f32_u") (param f32) (result i32) (i32.trunc_f32_u (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            i32.trunc_f32_u
  ;; vucomiss xmm0, xmm0
  ;; jp 0x4a
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jae 0x4f
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jbe 0x54
  ;; vcvttss2si rax, xmm0
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i32.trunc_f32_u
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i32.trunc_f64_s") (param f64) (result i32) (i32.trunc_f64_s (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            i32.trunc_f64_s
  ;; vucomisd xmm0, xmm0
  ;; jp 0x49
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jae 0x4e
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jbe 0x53
  ;; vcvttsd2si eax, xmm0
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i32.trunc_f64_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i32.trunc_f64_u") (param f64) (result i32) (i32.trunc_f64_u (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            i32.trunc_f64_u
  ;; vucomisd xmm0, xmm0
  ;; jp 0x4a
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jae 0x4f
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jbe 0x54
  ;; vcvttsd2si rax, xmm0
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i32.trunc_f64_u
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i64.trunc_f32_s") (param f32) (result i64) (i64.trunc_f32_s (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            i64.trunc_f32_s
  ;; vucomiss xmm0, xmm0
  ;; jp 0x4a
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jae 0x4f
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jb 0x54
  ;; vcvttss2si rax, xmm0
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i64.trunc_f32_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i64.trunc_f32_u") (param f32) (result i64) (i64.trunc_f32_u (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            i64.trunc_f32_u
  ;; vucomiss xmm0, xmm0
  ;; jp 0x7b
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jae 0x80
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jbe 0x85
  ;; vucomiss xmm0, dword ptr [rip]
  ;; vmovaps xmm1, xmm0
  ;; jb 0x74
  ;; vsubss xmm1, xmm0, dword ptr [rip + 568]
  ;; vcvttss2si rax, xmm1
  ;; movabs rcx, -9223372036854775808
  ;; xor rax, rcx
  ;; jmp 0x79
  ;; vcvttss2si rax, xmm1
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i64.trunc_f32_u
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i64.trunc_f64_s") (param f64) (result i64) (i64.trunc_f64_s (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            i64.trunc_f64_s
  ;; vucomisd xmm0, xmm0
  ;; jp 0x4a
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jae 0x4f
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jb 0x54
  ;; vcvttsd2si rax, xmm0
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i64.trunc_f64_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i64.trunc_f64_u") (param f64) (result i64) (i64.trunc_f64_u (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            i64.trunc_f64_u
  ;; vucomisd xmm0, xmm0
  ;; jp 0x7b
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jae 0x80
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jbe 0x85
  ;; vucomisd xmm0, qword ptr [rip]
  ;; vmovaps xmm1, xmm0
  ;; jb 0x74
  ;; vsubsd xmm1, xmm0, qword ptr [rip + 568]
  ;; vcvttsd2si rax, xmm1
  ;; movabs rcx, -9223372036854775808
  ;; xor rax, rcx
  ;; jmp 0x79
  ;; vcvttsd2si rax, xmm1
  ;; ud1 eax, dword ptr [eax + 4]  ; trap: invalidConversionToInteger i64.trunc_f64_u
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "f32.convert_i32_s") (param i32) (result f32) (f32.convert_i32_s (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                f32.convert_i32_s
  ;; vxorps xmm0, xmm0, xmm0
  ;; vcvtsi2ss xmm0, xmm0, eax
  (func (export "f32.convert_i32_u") (param i32) (result f32) (f32.convert_i32_u (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                f32.convert_i32_u
  ;; vxorps xmm0, xmm0, xmm0
  ;; vcvtsi2ss xmm0, xmm0, rax
  (func (export "f32.convert_i64_s") (param i64) (result f32) (f32.convert_i64_s (local.get 0)))
  ;; mov rax, qword ptr [rbp - 32]                f32.convert_i64_s
  ;; vxorps xmm0, xmm0, xmm0
  ;; vcvtsi2ss xmm0, xmm0, rax
  (func (export "f32.convert_i64_u") (param i64) (result f32) (f32.convert_i64_u (local.get 0)))
  ;; mov rax, qword ptr [rbp - 32]                f32.convert_i64_u
  ;; vxorps xmm0, xmm0, xmm0
  ;; test rax, rax
  ;; js 0x32
  ;; vcvtsi2ss xmm0, xmm0, rax
  ;; jmp 0x4a
  ;; mov rcx, rax
  ;; mov edx, eax
  ;; shr rcx, 1
  ;; and edx, 1
  ;; or rcx, rdx
  ;; vcvtsi2ss xmm0, xmm0, rcx
  ;; vaddss xmm0, xmm0, xmm0
  (func (export "f32.demote_f64") (param f64) (result f32) (f32.demote_f64 (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f32.demote_f64
  ;; vcvtsd2ss xmm0, xmm0, xmm0
  (func (export "f64.convert_i32_s") (param i32) (result f64) (f64.convert_i32_s (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                f64.convert_i32_s
  ;; vxorps xmm0, xmm0, xmm0
  ;; vcvtsi2sd xmm0, xmm0, eax
  (func (export "f64.convert_i32_u") (param i32) (result f64) (f64.convert_i32_u (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                f64.convert_i32_u
  ;; vxorps xmm0, xmm0, xmm0
  ;; vcvtsi2sd xmm0, xmm0, rax
  (func (export "f64.convert_i64_s") (param i64) (result f64) (f64.convert_i64_s (local.get 0)))
  ;; mov rax, qword ptr [rbp - 32]                f64.convert_i64_s
  ;; vxorps xmm0, xmm0, xmm0
  ;; vcvtsi2sd xmm0, xmm0, rax
  (func (export "f64.convert_i64_u") (param i64) (result f64) (f64.convert_i64_u (local.get 0)))
  ;; mov rax, qword ptr [rbp - 32]                f64.convert_i64_u
  ;; vxorps xmm0, xmm0, xmm0
  ;; test rax, rax
  ;; js 0x32
  ;; vcvtsi2sd xmm0, xmm0, rax
  ;; jmp 0x4a
  ;; mov rcx, rax
  ;; mov edx, eax
  ;; shr rcx, 1
  ;; and edx, 1
  ;; or rcx, rdx
  ;; vcvtsi2sd xmm0, xmm0, rcx
  ;; vaddsd xmm0, xmm0, xmm0
  (func (export "f64.promote_f32") (param f32) (result f64) (f64.promote_f32 (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            f64.promote_f32
  ;; vcvtss2sd xmm0, xmm0, xmm0
  (func (export "i32.reinterpret_f32") (param f32) (result i32) (i32.reinterpret_f32 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.reinterpret_f32
  (func (export "i64.reinterpret_f64") (param f64) (result i64) (i64.reinterpret_f64 (local.get 0)))
  ;; mov rax, qword ptr [rbp - 32]                i64.reinterpret_f64
  (func (export "f32.reinterpret_i32") (param i32) (result f32) (f32.reinterpret_i32 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                f32.reinterpret_i32
  ;; vmovd xmm0, eax
  (func (export "f64.reinterpret_i64") (param i64) (result f64) (f64.reinterpret_i64 (local.get 0)))
  ;; mov rax, qword ptr [rbp - 32]                f64.reinterpret_i64
  ;; vmovq xmm0, rax
  (func (export "i32.trunc_sat_f32_s") (param f32) (result i32) (i32.trunc_sat_f32_s (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            i32.trunc_sat_f32_s
  ;; xor eax, eax
  ;; vucomiss xmm0, xmm0
  ;; jp 0x5d
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jae 0x41
  ;; mov eax, 2147483648
  ;; jmp 0x5d
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jb 0x59
  ;; mov eax, 2147483647
  ;; jmp 0x5d
  ;; vcvttss2si eax, xmm0
  (func (export "i32.trunc_sat_f32_u") (param f32) (result i32) (i32.trunc_sat_f32_u (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            i32.trunc_sat_f32_u
  ;; xor eax, eax
  ;; vucomiss xmm0, xmm0
  ;; jp 0x59
  ;; vucomiss xmm0, dword ptr [rip]
  ;; ja 0x3c
  ;; jmp 0x59
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jb 0x54
  ;; mov eax, 4294967295
  ;; jmp 0x59
  ;; vcvttss2si rax, xmm0
  (func (export "i32.trunc_sat_f64_s") (param f64) (result i32) (i32.trunc_sat_f64_s (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            i32.trunc_sat_f64_s
  ;; xor eax, eax
  ;; vucomisd xmm0, xmm0
  ;; jp 0x5d
  ;; vucomisd xmm0, qword ptr [rip]
  ;; ja 0x41
  ;; mov eax, 2147483648
  ;; jmp 0x5d
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jb 0x59
  ;; mov eax, 2147483647
  ;; jmp 0x5d
  ;; vcvttsd2si eax, xmm0
  (func (export "i32.trunc_sat_f64_u") (param f64) (result i32) (i32.trunc_sat_f64_u (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            i32.trunc_sat_f64_u
  ;; xor eax, eax
  ;; vucomisd xmm0, xmm0
  ;; jp 0x59
  ;; vucomisd xmm0, qword ptr [rip]
  ;; ja 0x3c
  ;; jmp 0x59
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jb 0x54
  ;; mov eax, 4294967295
  ;; jmp 0x59
  ;; vcvttsd2si rax, xmm0
  (func (export "i64.trunc_sat_f32_s") (param f32) (result i64) (i64.trunc_sat_f32_s (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            i64.trunc_sat_f32_s
  ;; xor eax, eax
  ;; vucomiss xmm0, xmm0
  ;; jp 0x68
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jae 0x46
  ;; movabs rax, -9223372036854775808
  ;; jmp 0x68
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jb 0x63
  ;; movabs rax, 9223372036854775807
  ;; jmp 0x68
  ;; vcvttss2si rax, xmm0
  (func (export "i64.trunc_sat_f32_u") (param f32) (result i64) (i64.trunc_sat_f32_u (local.get 0)))
  ;; vmovss xmm0, dword ptr [rbp - 32]            i64.trunc_sat_f32_u
  ;; xor eax, eax
  ;; vucomiss xmm0, xmm0
  ;; jp 0x8c
  ;; vucomiss xmm0, dword ptr [rip]
  ;; ja 0x3c
  ;; jmp 0x8c
  ;; vucomiss xmm0, dword ptr [rip]
  ;; jb 0x56
  ;; mov rax, -1
  ;; jmp 0x8c
  ;; vucomiss xmm0, dword ptr [rip]
  ;; vmovaps xmm1, xmm0
  ;; jb 0x87
  ;; vsubss xmm1, xmm0, dword ptr [rip + 720]
  ;; vcvttss2si rax, xmm1
  ;; movabs rcx, -9223372036854775808
  ;; xor rax, rcx
  ;; jmp 0x8c
  ;; vcvttss2si rax, xmm1
  (func (export "i64.trunc_sat_f64_s") (param f64) (result i64) (i64.trunc_sat_f64_s (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            i64.trunc_sat_f64_s
  ;; xor eax, eax
  ;; vucomisd xmm0, xmm0
  ;; jp 0x68
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jae 0x46
  ;; movabs rax, -9223372036854775808
  ;; jmp 0x68
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jb 0x63
  ;; movabs rax, 9223372036854775807
  ;; jmp 0x68
  ;; vcvttsd2si rax, xmm0
  (func (export "i64.trunc_sat_f64_u") (param f64) (result i64) (i64.trunc_sat_f64_u (local.get 0)))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            i64.trunc_sat_f64_u
  ;; xor eax, eax
  ;; vucomisd xmm0, xmm0
  ;; jp 0x8c
  ;; vucomisd xmm0, qword ptr [rip]
  ;; ja 0x3c
  ;; jmp 0x8c
  ;; vucomisd xmm0, qword ptr [rip]
  ;; jb 0x56
  ;; mov rax, -1
  ;; jmp 0x8c
  ;; vucomisd xmm0, qword ptr [rip]
  ;; vmovaps xmm1, xmm0
  ;; jb 0x87
  ;; vsubsd xmm1, xmm0, qword ptr [rip + 720]
  ;; vcvttsd2si rax, xmm1
  ;; movabs rcx, -9223372036854775808
  ;; xor rax, rcx
  ;; jmp 0x8c
  ;; vcvttsd2si rax, xmm1
)
