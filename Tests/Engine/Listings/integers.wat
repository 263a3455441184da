;; Instructions on integers, each with parameters as operands.
(module
  (func (export "i32.eqz") (param i32) (result i32) (i32.eqz (local.get 0)))
  ;; cmp dword ptr [rbp - 32], 0                  i32.eqz
  ;; sete al
  ;; movzx eax, al
  (func (export "i32.eq") (param i32 i32) (result i32) (i32.eq (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.eq
  ;; cmp eax, dword ptr [rbp - 40]
  ;; sete al
  ;; movzx eax, al
  (func (export "i32.ne") (param i32 i32) (result i32) (i32.ne (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.ne
  ;; cmp eax, dword ptr [rbp - 40]
  ;; setne al
  ;; movzx eax, al
  (func (export "i32.lt_s") (param i32 i32) (result i32) (i32.lt_s (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.lt_s
  ;; cmp eax, dword ptr [rbp - 40]
  ;; setl al
  ;; movzx eax, al
  (func (export "i32.lt_u") (param i32 i32) (result i32) (i32.lt_u (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.lt_u
  ;; cmp eax, dword ptr [rbp - 40]
  ;; setb al
  ;; movzx eax, al
  (func (export "i32.gt_s") (param i32 i32) (result i32) (i32.gt_s (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.gt_s
  ;; cmp eax, dword ptr [rbp - 40]
  ;; setg al
  ;; movzx eax, al
  (func (export "i32.gt_u") (param i32 i32) (result i32) (i32.gt_u (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.gt_u
  ;; cmp eax, dword ptr [rbp - 40]
  ;; seta al
  ;; movzx eax, al
  (func (export "i32.le_s") (param i32 i32) (result i32) (i32.le_s (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.le_s
  ;; cmp eax, dword ptr [rbp - 40]
  ;; setle al
  ;; movzx eax, al
  (func (export "i32.le_u") (param i32 i32) (result i32) (i32.le_u (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.le_u
  ;; cmp eax, dword ptr [rbp - 40]
  ;; setbe al
  ;; movzx eax, al
  (func (export "i32.ge_s") (param i32 i32) (result i32) (i32.ge_s (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.ge_s
  ;; cmp eax, dword ptr [rbp - 40]
  ;; setge al
  ;; movzx eax, al
  (func (export "i32.ge_u") (param i32 i32) (result i32) (i32.ge_u (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.ge_u
  ;; cmp eax, dword ptr [rbp - 40]
  ;; setae al
  ;; movzx eax, al
  (func (export "i64.eqz") (param i64) (result i32) (i64.eqz (local.get 0)))
  ;; cmp qword ptr [rbp - 32], 0                  i64.eqz
  ;; sete al
  ;; movzx eax, al
  (func (export "i64.eq") (param i64 i64) (result i32) (i64.eq (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.eq
  ;; cmp rax, qword ptr [rbp - 40]
  ;; sete al
  ;; movzx eax, al
  (func (export "i64.ne") (param i64 i64) (result i32) (i64.ne (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.ne
  ;; cmp rax, qword ptr [rbp - 40]
  ;; setne al
  ;; movzx eax, al
  (func (export "i64.lt_s") (param i64 i64) (result i32) (i64.lt_s (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.lt_s
  ;; cmp rax, qword ptr [rbp - 40]
  ;; setl al
  ;; movzx eax, al
  (func (export "i64.lt_u") (param i64 i64) (result i32) (i64.lt_u (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.lt_u
  ;; cmp rax, qword ptr [rbp - 40]
  ;; setb al
  ;; movzx eax, al
  (func (export "i64.gt_s") (param i64 i64) (result i32) (i64.gt_s (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.gt_s
  ;; cmp rax, qword ptr [rbp - 40]
  ;; setg al
  ;; movzx eax, al
  (func (export "i64.gt_u") (param i64 i64) (result i32) (i64.gt_u (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.gt_u
  ;; cmp rax, qword ptr [rbp - 40]
  ;; seta al
  ;; movzx eax, al
  (func (export "i64.le_s") (param i64 i64) (result i32) (i64.le_s (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.le_s
  ;; cmp rax, qword ptr [rbp - 40]
  ;; setle al
  ;; movzx eax, al
  (func (export "i64.le_u") (param i64 i64) (result i32) (i64.le_u (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.le_u
  ;; cmp rax, qword ptr [rbp - 40]
  ;; setbe al
  ;; movzx eax, al
  (func (export "i64.ge_s") (param i64 i64) (result i32) (i64.ge_s (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.ge_s
  ;; cmp rax, qword ptr [rbp - 40]
  ;; setge al
  ;; movzx eax, al
  (func (export "i64.ge_u") (param i64 i64) (result i32) (i64.ge_u (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.ge_u
  ;; cmp rax, qword ptr [rbp - 40]
  ;; setae al
  ;; movzx eax, al
  (func (export "i32.clz") (param i32) (result i32) (i32.clz (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.clz
  ;; lzcnt eax, eax
  (func (export "i32.ctz") (param i32) (result i32) (i32.ctz (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.ctz
  ;; tzcnt eax, eax
  (func (export "i32.popcnt") (param i32) (result i32) (i32.popcnt (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.popcnt
  ;; popcnt eax, eax
  (func (export "i32.add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.add
  ;; add eax, dword ptr [rbp - 40]
  (func (export "i32.sub") (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.sub
  ;; sub eax, dword ptr [rbp - 40]
  (func (export "i32.mul") (param i32 i32) (result i32) (i32.mul (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.mul
  ;; imul eax, dword ptr [rbp - 40]
  (func (export "i32.div_s") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.div_s
  ;; mov ecx, dword ptr [rbp - 40]
  ;; test ecx, ecx
  ;; je 0x41
  ;; cmp ecx, -1
  ;; jne 0x3c
  ;; cmp eax, 2147483648
  ;; je 0x46
  ;; cdq
  ;; idiv ecx
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i32.div_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i32.div_u") (param i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.div_u
  ;; mov ecx, dword ptr [rbp - 40]
  ;; test ecx, ecx
  ;; je 0x2d
  ;; xor edx, edx
  ;; div ecx
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i32.div_u
  (func (export "i32.rem_s") (param i32 i32) (result i32) (i32.rem_s (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.rem_s
  ;; mov ecx, dword ptr [rbp - 40]
  ;; test ecx, ecx
  ;; je 0x3e
  ;; cmp ecx, -1
  ;; jne 0x37
  ;; xor edx, edx
  ;; jmp 0x3a
  ;; cdq
  ;; idiv ecx
  ;; mov eax, edx                                 end
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i32.rem_s
  (func (export "i32.rem_u") (param i32 i32) (result i32) (i32.rem_u (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.rem_u
  ;; mov ecx, dword ptr [rbp - 40]
  ;; test ecx, ecx
  ;; je 0x2f
  ;; xor edx, edx
  ;; div ecx
  ;; mov eax, edx                                 end
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i32.rem_u
  (func (export "i32.and") (param i32 i32) (result i32) (i32.and (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.and
  ;; and eax, dword ptr [rbp - 40]
  (func (export "i32.or") (param i32 i32) (result i32) (i32.or (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.or
  ;; or eax, dword ptr [rbp - 40]
  (func (export "i32.xor") (param i32 i32) (result i32) (i32.xor (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                i32.xor
  ;; xor eax, dword ptr [rbp - 40]
  (func (export "i32.shl") (param i32 i32) (result i32) (i32.shl (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.shl
  ;; shlx eax, dword ptr [rbp - 32], eax
  (func (export "i32.shr_s") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.shr_s
  ;; sarx eax, dword ptr [rbp - 32], eax
  (func (export "i32.shr_u") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.shr_u
  ;; shrx eax, dword ptr [rbp - 32], eax
  (func (export "i32.rotl") (param i32 i32) (result i32) (i32.rotl (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                i32.rotl
  ;; mov eax, dword ptr [rbp - 32]
  ;; rol eax, cl
  (func (export "i32.rotr") (param i32 i32) (result i32) (i32.rotr (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                i32.rotr
  ;; mov eax, dword ptr [rbp - 32]
  ;; ror eax, cl
  (func (export "i64.clz") (param i64) (result i64) (i64.clz (local.get 0)))
  ;; mov rax, qword ptr [rbp - 32]                i64.clz
  ;; lzcnt rax, rax
  (func (export "i64.ctz") (param i64) (result i64) (i64.ctz (local.get 0)))
  ;; mov rax, qword ptr [rbp - 32]                i64.ctz
  ;; tzcnt rax, rax
  (func (export "i64.popcnt") (param i64) (result i64) (i64.popcnt (local.get 0)))
  ;; mov rax, qword ptr [rbp - 32]                i64.popcnt
  ;; popcnt rax, rax
  (func (export "i64.add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.add
  ;; add rax, qword ptr [rbp - 40]
  (func (export "i64.sub") (param i64 i64) (result i64) (i64.sub (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.sub
  ;; sub rax, qword ptr [rbp - 40]
  (func (export "i64.mul") (param i64 i64) (result i64) (i64.mul (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.mul
  ;; imul rax, qword ptr [rbp - 40]
  (func (export "i64.div_s") (param i64 i64) (result i64) (i64.div_s (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.div_s
  ;; mov rcx, qword ptr [rbp - 40]
  ;; test rcx, rcx
  ;; je 0x50
  ;; cmp rcx, -1
  ;; jne 0x49
  ;; movabs rdx, -9223372036854775808
  ;; cmp rax, rdx
  ;; je 0x55
  ;; cqo
  ;; idiv rcx
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i64.div_s
  ;; ud1 eax, dword ptr [eax + 3]  ; trap: integerOverflow
  (func (export "i64.div_u") (param i64 i64) (result i64) (i64.div_u (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.div_u
  ;; mov rcx, qword ptr [rbp - 40]
  ;; test rcx, rcx
  ;; je 0x33
  ;; xor edx, edx
  ;; div rcx
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i64.div_u
  (func (export "i64.rem_s") (param i64 i64) (result i64) (i64.rem_s (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.rem_s
  ;; mov rcx, qword ptr [rbp - 40]
  ;; test rcx, rcx
  ;; je 0x47
  ;; cmp rcx, -1
  ;; jne 0x3d
  ;; xor edx, edx
  ;; jmp 0x42
  ;; cqo
  ;; idiv rcx
  ;; mov rax, rdx                                 end
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i64.rem_s
  (func (export "i64.rem_u") (param i64 i64) (result i64) (i64.rem_u (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.rem_u
  ;; mov rcx, qword ptr [rbp - 40]
  ;; test rcx, rcx
  ;; je 0x36
  ;; xor edx, edx
  ;; div rcx
  ;; mov rax, rdx                                 end
  ;; ud1 eax, dword ptr [eax + 2]  ; trap: integerDivideByZero i64.rem_u
  (func (export "i64.and") (param i64 i64) (result i64) (i64.and (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.and
  ;; and rax, qword ptr [rbp - 40]
  (func (export "i64.or") (param i64 i64) (result i64) (i64.or (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.or
  ;; or rax, qword ptr [rbp - 40]
  (func (export "i64.xor") (param i64 i64) (result i64) (i64.xor (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 32]                i64.xor
  ;; xor rax, qword ptr [rbp - 40]
  (func (export "i64.shl") (param i64 i64) (result i64) (i64.shl (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.shl
  ;; shlx rax, qword ptr [rbp - 32], rax
  (func (export "i64.shr_s") (param i64 i64) (result i64) (i64.shr_s (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.shr_s
  ;; sarx rax, qword ptr [rbp - 32], rax
  (func (export "i64.shr_u") (param i64 i64) (result i64) (i64.shr_u (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.shr_u
  ;; shrx rax, qword ptr [rbp - 32], rax
  (func (export "i64.rotl") (param i64 i64) (result i64) (i64.rotl (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.rotl
  ;; mov rax, qword ptr [rbp - 32]
  ;; rol rax, cl
  (func (export "i64.rotr") (param i64 i64) (result i64) (i64.rotr (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.rotr
  ;; mov rax, qword ptr [rbp - 32]
  ;; ror rax, cl
  (func (export "i32.wrap_i64") (param i64) (result i32) (i32.wrap_i64 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.wrap_i64
  (func (export "i64.extend_i32_s") (param i32) (result i64) (i64.extend_i32_s (local.get 0)))
  ;; movsxd rax, dword ptr [rbp - 32]             i64.extend_i32_s
  (func (export "i64.extend_i32_u") (param i32) (result i64) (i64.extend_i32_u (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.extend_i32_u
  (func (export "i32.extend8_s") (param i32) (result i32) (i32.extend8_s (local.get 0)))
  ;; movsx eax, byte ptr [rbp - 32]               i32.extend8_s
  (func (export "i32.extend16_s") (param i32) (result i32) (i32.extend16_s (local.get 0)))
  ;; movsx eax, word ptr [rbp - 32]               i32.extend16_s
  (func (export "i64.extend8_s") (param i64) (result i64) (i64.extend8_s (local.get 0)))
  ;; movsx rax, byte ptr [rbp - 32]               i64.extend8_s
  (func (export "i64.extend16_s") (param i64) (result i64) (i64.extend16_s (local.get 0)))
  ;; movsx rax, word ptr [rbp - 32]               i64.extend16_s
  (func (export "i64.extend32_s") (param i64) (result i64) (i64.extend32_s (local.get 0)))
  ;; movsxd rax, dword ptr [rbp - 32]             i64.extend32_s
  (func (export "i64.add128") (param i64 i64 i64 i64) (result i64 i64) (i64.add128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  ;; mov rdx, rcx                                 end
  (func (export "i64.sub128") (param i64 i64 i64 i64) (result i64 i64) (i64.sub128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  ;; mov rdx, rcx                                 end
  (func (export "i64.mul_wide_s") (param i64 i64) (result i64 i64) (i64.mul_wide_s (local.get 0) (local.get 1)))
  (func (export "i64.mul_wide_u") (param i64 i64) (result i64 i64) (i64.mul_wide_u (local.get 0) (local.get 1)))
)
