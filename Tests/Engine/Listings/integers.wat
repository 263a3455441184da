;; Instructions on integers, each with parameters as operands.
(module
  (func (export "i32.eqz") (param i32) (result i32) (i32.eqz (local.get 0)))
  ;; test r10d, r10d                              i32.eqz
  ;; sete al
  ;; movzx eax, al
  (func (export "i32.eq") (param i32 i32) (result i32) (i32.eq (local.get 0) (local.get 1)))
  ;; cmp r10d, r11d                               i32.eq
  ;; sete al
  ;; movzx eax, al
  (func (export "i32.ne") (param i32 i32) (result i32) (i32.ne (local.get 0) (local.get 1)))
  ;; cmp r10d, r11d                               i32.ne
  ;; setne al
  ;; movzx eax, al
  (func (export "i32.lt_s") (param i32 i32) (result i32) (i32.lt_s (local.get 0) (local.get 1)))
  ;; cmp r10d, r11d                               i32.lt_s
  ;; setl al
  ;; movzx eax, al
  (func (export "i32.lt_u") (param i32 i32) (result i32) (i32.lt_u (local.get 0) (local.get 1)))
  ;; cmp r10d, r11d                               i32.lt_u
  ;; setb al
  ;; movzx eax, al
  (func (export "i32.gt_s") (param i32 i32) (result i32) (i32.gt_s (local.get 0) (local.get 1)))
  ;; cmp r10d, r11d                               i32.gt_s
  ;; setg al
  ;; movzx eax, al
  (func (export "i32.gt_u") (param i32 i32) (result i32) (i32.gt_u (local.get 0) (local.get 1)))
  ;; cmp r10d, r11d                               i32.gt_u
  ;; seta al
  ;; movzx eax, al
  (func (export "i32.le_s") (param i32 i32) (result i32) (i32.le_s (local.get 0) (local.get 1)))
  ;; cmp r10d, r11d                               i32.le_s
  ;; setle al
  ;; movzx eax, al
  (func (export "i32.le_u") (param i32 i32) (result i32) (i32.le_u (local.get 0) (local.get 1)))
  ;; cmp r10d, r11d                               i32.le_u
  ;; setbe al
  ;; movzx eax, al
  (func (export "i32.ge_s") (param i32 i32) (result i32) (i32.ge_s (local.get 0) (local.get 1)))
  ;; cmp r10d, r11d                               i32.ge_s
  ;; setge al
  ;; movzx eax, al
  (func (export "i32.ge_u") (param i32 i32) (result i32) (i32.ge_u (local.get 0) (local.get 1)))
  ;; cmp r10d, r11d                               i32.ge_u
  ;; setae al
  ;; movzx eax, al
  (func (export "i64.eqz") (param i64) (result i32) (i64.eqz (local.get 0)))
  ;; test r10, r10                                i64.eqz
  ;; sete al
  ;; movzx eax, al
  (func (export "i64.eq") (param i64 i64) (result i32) (i64.eq (local.get 0) (local.get 1)))
  ;; cmp r10, r11                                 i64.eq
  ;; sete al
  ;; movzx eax, al
  (func (export "i64.ne") (param i64 i64) (result i32) (i64.ne (local.get 0) (local.get 1)))
  ;; cmp r10, r11                                 i64.ne
  ;; setne al
  ;; movzx eax, al
  (func (export "i64.lt_s") (param i64 i64) (result i32) (i64.lt_s (local.get 0) (local.get 1)))
  ;; cmp r10, r11                                 i64.lt_s
  ;; setl al
  ;; movzx eax, al
  (func (export "i64.lt_u") (param i64 i64) (result i32) (i64.lt_u (local.get 0) (local.get 1)))
  ;; cmp r10, r11                                 i64.lt_u
  ;; setb al
  ;; movzx eax, al
  (func (export "i64.gt_s") (param i64 i64) (result i32) (i64.gt_s (local.get 0) (local.get 1)))
  ;; cmp r10, r11                                 i64.gt_s
  ;; setg al
  ;; movzx eax, al
  (func (export "i64.gt_u") (param i64 i64) (result i32) (i64.gt_u (local.get 0) (local.get 1)))
  ;; cmp r10, r11                                 i64.gt_u
  ;; seta al
  ;; movzx eax, al
  (func (export "i64.le_s") (param i64 i64) (result i32) (i64.le_s (local.get 0) (local.get 1)))
  ;; cmp r10, r11                                 i64.le_s
  ;; setle al
  ;; movzx eax, al
  (func (export "i64.le_u") (param i64 i64) (result i32) (i64.le_u (local.get 0) (local.get 1)))
  ;; cmp r10, r11                                 i64.le_u
  ;; setbe al
  ;; movzx eax, al
  (func (export "i64.ge_s") (param i64 i64) (result i32) (i64.ge_s (local.get 0) (local.get 1)))
  ;; cmp r10, r11                                 i64.ge_s
  ;; setge al
  ;; movzx eax, al
  (func (export "i64.ge_u") (param i64 i64) (result i32) (i64.ge_u (local.get 0) (local.get 1)))
  ;; cmp r10, r11                                 i64.ge_u
  ;; setae al
  ;; movzx eax, al
  (func (export "i32.clz") (param i32) (result i32) (i32.clz (local.get 0)))
  ;; lzcnt eax, r10d                              i32.clz
  (func (export "i32.ctz") (param i32) (result i32) (i32.ctz (local.get 0)))
  ;; tzcnt eax, r10d                              i32.ctz
  (func (export "i32.popcnt") (param i32) (result i32) (i32.popcnt (local.get 0)))
  ;; popcnt eax, r10d                             i32.popcnt
  (func (export "i32.add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  ;; lea eax, [r10 + r11]                         i32.add
  (func (export "i32.sub") (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32.sub
  ;; sub eax, r11d
  (func (export "i32.mul") (param i32 i32) (result i32) (i32.mul (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32.mul
  ;; imul eax, r11d
  (func (export "i32.div_s") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32.div_s
  ;; test r11d, r11d
  ;; je 0x41
  ;; cmp r11d, -1
  ;; jne 0x3b
  ;; cmp eax, 2147483648
  ;; je 0x46
  ;; cdq
  ;; idiv r11d
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i32.div_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i32.div_u") (param i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32.div_u
  ;; test r11d, r11d
  ;; je 0x2c
  ;; xor edx, edx
  ;; div r11d
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i32.div_u
  (func (export "i32.rem_s") (param i32 i32) (result i32) (i32.rem_s (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32.rem_s
  ;; test r11d, r11d
  ;; je 0x3e
  ;; cmp r11d, -1
  ;; jne 0x36
  ;; xor edx, edx
  ;; jmp 0x3a
  ;; cdq
  ;; idiv r11d
  ;; mov eax, edx                                 end
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i32.rem_s
  (func (export "i32.rem_u") (param i32 i32) (result i32) (i32.rem_u (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32.rem_u
  ;; test r11d, r11d
  ;; je 0x2e
  ;; xor edx, edx
  ;; div r11d
  ;; mov eax, edx                                 end
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i32.rem_u
  (func (export "i32.and") (param i32 i32) (result i32) (i32.and (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32.and
  ;; and eax, r11d
  (func (export "i32.or") (param i32 i32) (result i32) (i32.or (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32.or
  ;; or eax, r11d
  (func (export "i32.xor") (param i32 i32) (result i32) (i32.xor (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                i32.xor
  ;; xor eax, r11d
  (func (export "i32.shl") (param i32 i32) (result i32) (i32.shl (local.get 0) (local.get 1)))
  ;; shlx eax, r10d, r11d                         i32.shl
  (func (export "i32.shr_s") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (local.get 1)))
  ;; sarx eax, r10d, r11d                         i32.shr_s
  (func (export "i32.shr_u") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (local.get 1)))
  ;; shrx eax, r10d, r11d                         i32.shr_u
  (func (export "i32.rotl") (param i32 i32) (result i32) (i32.rotl (local.get 0) (local.get 1)))
  ;; mov ecx, r11d                                i32.rotl
  ;; mov eax, r10d
  ;; rol eax, cl
  (func (export "i32.rotr") (param i32 i32) (result i32) (i32.rotr (local.get 0) (local.get 1)))
  ;; mov ecx, r11d                                i32.rotr
  ;; mov eax, r10d
  ;; ror eax, cl
  (func (export "i64.clz") (param i64) (result i64) (i64.clz (local.get 0)))
  ;; lzcnt rax, r10                               i64.clz
  (func (export "i64.ctz") (param i64) (result i64) (i64.ctz (local.get 0)))
  ;; tzcnt rax, r10                               i64.ctz
  (func (export "i64.popcnt") (param i64) (result i64) (i64.popcnt (local.get 0)))
  ;; popcnt rax, r10                              i64.popcnt
  (func (export "i64.add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
  ;; lea rax, [r10 + r11]                         i64.add
  (func (export "i64.sub") (param i64 i64) (result i64) (i64.sub (local.get 0) (local.get 1)))
  ;; mov rax, r10                                 i64.sub
  ;; sub rax, r11
  (func (export "i64.mul") (param i64 i64) (result i64) (i64.mul (local.get 0) (local.get 1)))
  ;; mov rax, r10                                 i64.mul
  ;; imul rax, r11
  (func (export "i64.div_s") (param i64 i64) (result i64) (i64.div_s (local.get 0) (local.get 1)))
  ;; mov rax, r10                                 i64.div_s
  ;; test r11, r11
  ;; je 0x49
  ;; cmp r11, -1
  ;; jne 0x42
  ;; movabs rdx, -9223372036854775808
  ;; cmp rax, rdx
  ;; je 0x4e
  ;; cqo
  ;; idiv r11
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i64.div_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i64.div_u") (param i64 i64) (result i64) (i64.div_u (local.get 0) (local.get 1)))
  ;; mov rax, r10                                 i64.div_u
  ;; test r11, r11
  ;; je 0x2c
  ;; xor edx, edx
  ;; div r11
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i64.div_u
  (func (export "i64.rem_s") (param i64 i64) (result i64) (i64.rem_s (local.get 0) (local.get 1)))
  ;; mov rax, r10                                 i64.rem_s
  ;; test r11, r11
  ;; je 0x40
  ;; cmp r11, -1
  ;; jne 0x36
  ;; xor edx, edx
  ;; jmp 0x3b
  ;; cqo
  ;; idiv r11
  ;; mov rax, rdx                                 end
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i64.rem_s
  (func (export "i64.rem_u") (param i64 i64) (result i64) (i64.rem_u (local.get 0) (local.get 1)))
  ;; mov rax, r10                                 i64.rem_u
  ;; test r11, r11
  ;; je 0x2f
  ;; xor edx, edx
  ;; div r11
  ;; mov rax, rdx                                 end
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i64.rem_u
  (func (export "i64.and") (param i64 i64) (result i64) (i64.and (local.get 0) (local.get 1)))
  ;; mov rax, r10                                 i64.and
  ;; and rax, r11
  (func (export "i64.or") (param i64 i64) (result i64) (i64.or (local.get 0) (local.get 1)))
  ;; mov rax, r10                                 i64.or
  ;; or rax, r11
  (func (export "i64.xor") (param i64 i64) (result i64) (i64.xor (local.get 0) (local.get 1)))
  ;; mov rax, r10                                 i64.xor
  ;; xor rax, r11
  (func (export "i64.shl") (param i64 i64) (result i64) (i64.shl (local.get 0) (local.get 1)))
  ;; shlx rax, r10, r11                           i64.shl
  (func (export "i64.shr_s") (param i64 i64) (result i64) (i64.shr_s (local.get 0) (local.get 1)))
  ;; sarx rax, r10, r11                           i64.shr_s
  (func (export "i64.shr_u") (param i64 i64) (result i64) (i64.shr_u (local.get 0) (local.get 1)))
  ;; shrx rax, r10, r11                           i64.shr_u
  (func (export "i64.rotl") (param i64 i64) (result i64) (i64.rotl (local.get 0) (local.get 1)))
  ;; mov rcx, r11                                 i64.rotl
  ;; mov rax, r10
  ;; rol rax, cl
  (func (export "i64.rotr") (param i64 i64) (result i64) (i64.rotr (local.get 0) (local.get 1)))
  ;; mov rcx, r11                                 i64.rotr
  ;; mov rax, r10
  ;; ror rax, cl
  (func (export "i32.wrap_i64") (param i64) (result i32) (i32.wrap_i64 (local.get 0)))
  ;; mov eax, r10d                                i32.wrap_i64
  (func (export "i64.extend_i32_s") (param i32) (result i64) (i64.extend_i32_s (local.get 0)))
  ;; movsxd rax, r10d                             i64.extend_i32_s
  (func (export "i64.extend_i32_u") (param i32) (result i64) (i64.extend_i32_u (local.get 0)))
  ;; mov rax, r10                                 end
  (func (export "i32.extend8_s") (param i32) (result i32) (i32.extend8_s (local.get 0)))
  ;; movsx eax, r10b                              i32.extend8_s
  (func (export "i32.extend16_s") (param i32) (result i32) (i32.extend16_s (local.get 0)))
  ;; movsx eax, r10w                              i32.extend16_s
  (func (export "i64.extend8_s") (param i64) (result i64) (i64.extend8_s (local.get 0)))
  ;; movsx rax, r10b                              i64.extend8_s
  (func (export "i64.extend16_s") (param i64) (result i64) (i64.extend16_s (local.get 0)))
  ;; movsx rax, r10w                              i64.extend16_s
  (func (export "i64.extend32_s") (param i64) (result i64) (i64.extend32_s (local.get 0)))
  ;; movsxd rax, r10d                             i64.extend32_s
  (func (export "i64.add128") (param i64 i64 i64 i64) (result i64 i64) (i64.add128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  ;; mov rdx, rcx                                 end
  (func (export "i64.sub128") (param i64 i64 i64 i64) (result i64 i64) (i64.sub128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  ;; mov rdx, rcx                                 end
  (func (export "i64.mul_wide_s") (param i64 i64) (result i64 i64) (i64.mul_wide_s (local.get 0) (local.get 1)))
  (func (export "i64.mul_wide_u") (param i64 i64) (result i64 i64) (i64.mul_wide_u (local.get 0) (local.get 1)))
  (func (export "i32.div_u by 10") (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 10)))
  ;; movabs rdx, 1844674407370955162              i32.div_u
  ;; mulx rdx, rdx, r10
  ;; mov eax, edx                                 end
  (func (export "i32.rem_u by 10") (param i32) (result i32) (i32.rem_u (local.get 0) (i32.const 10)))
  ;; movabs rdx, 1844674407370955162              i32.rem_u
  ;; mulx rdx, rdx, r10
  ;; imul edx, edx, 10
  ;; mov eax, r10d
  ;; sub eax, edx
  (func (export "i32.div_s by -7") (param i32) (result i32) (i32.div_s (local.get 0) (i32.const -7)))
  ;; movsxd rax, r10d                             i32.div_s
  ;; mov edx, 2454267027
  ;; imul rdx, rax
  ;; sar rdx, 34
  ;; mov eax, r10d
  ;; shr eax, 31
  ;; add edx, eax
  ;; neg edx
  ;; mov eax, edx                                 end
  (func (export "i32.rem_s by 10") (param i32) (result i32) (i32.rem_s (local.get 0) (i32.const 10)))
  ;; movsxd rax, r10d                             i32.rem_s
  ;; mov edx, 3435973837
  ;; imul rdx, rax
  ;; sar rdx, 35
  ;; mov eax, r10d
  ;; shr eax, 31
  ;; add edx, eax
  ;; imul edx, edx, 10
  ;; mov eax, r10d
  ;; sub eax, edx
  (func (export "i64.div_u by 10") (param i64) (result i64) (i64.div_u (local.get 0) (i64.const 10)))
  ;; movabs rdx, -3689348814741910323             i64.div_u
  ;; mulx rdx, rdx, r10
  ;; shr rdx, 3
  ;; mov rax, rdx                                 end
  (func (export "i64.div_u by 7") (param i64) (result i64) (i64.div_u (local.get 0) (i64.const 7)))
  ;; movabs rdx, 2635249153387078803              i64.div_u
  ;; mulx rdx, rdx, r10
  ;; mov rax, r10
  ;; sub rax, rdx
  ;; shr rax, 1
  ;; add rdx, rax
  ;; shr rdx, 2
  ;; mov rax, rdx                                 end
  (func (export "i64.rem_u by 10000000000") (param i64) (result i64) (i64.rem_u (local.get 0) (i64.const 10000000000)))
  ;; movabs rdx, -2601111570856684097             i64.rem_u
  ;; mulx rdx, rdx, r10
  ;; shr rdx, 33
  ;; movabs rax, 10000000000
  ;; imul rdx, rax
  ;; mov rax, r10
  ;; sub rax, rdx
  (func (export "i64.div_s by 10") (param i64) (result i64) (i64.div_s (local.get 0) (i64.const 10)))
  ;; movabs rax, 7378697629483820647              i64.div_s
  ;; imul r10
  ;; sar rdx, 2
  ;; mov rcx, r10
  ;; shr rcx, 63
  ;; add rdx, rcx
  ;; mov rax, rdx                                 end
  (func (export "i64.rem_s by 7") (param i64) (result i64) (i64.rem_s (local.get 0) (i64.const 7)))
  ;; movabs rax, 5270498306774157605              i64.rem_s
  ;; imul r10
  ;; sar rdx, 1
  ;; mov rcx, r10
  ;; shr rcx, 63
  ;; add rdx, rcx
  ;; imul rdx, rdx, 7
  ;; mov rcx, r10
  ;; sub rcx, rdx
  ;; mov rax, rcx                                 end
  (func (export "i32.shl by 1") (param i32) (result i32) (i32.shl (local.get 0) (i32.const 1)))
  ;; lea eax, [r10 + r10]                         i32.shl
)
