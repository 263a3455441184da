;; Where operands come from and results go to; branches and calls.
(module
  (memory 1)
  (table 8 funcref)
  (global $g (mut i32) (i32.const 0))
  (type $one (func (param i32) (result i32)))
  (func $nothing)
  (func $one (param i32) (result i32) (local.get 0))
  (func $many (param i32 i32 i32 i32 i32 i32))
  (func (export "a sum into a local") (param i32 i32) (local.set 0 (i32.add (local.get 0) (local.get 1))) (drop (local.get 0)) (drop (local.get 1)))
  ;; add r10d, r11d                               i32.add
  (func (export "a difference into its second operand") (param i32 i32) (local.set 1 (i32.sub (local.get 0) (local.get 1))) (drop (local.get 0)))
  ;; neg r11d                                     i32.sub
  ;; add r11d, r10d
  (func (export "a constant") (param i64) (result i64) (i64.add (local.get 0) (i64.const 5)))
  ;; lea rax, [r10 + 5]                           i64.add
  (func (export "a large constant") (param i64) (result i64) (i64.and (local.get 0) (i64.const 0x123456789)))
  ;; movabs rcx, 4886718345                       i64.and
  ;; mov rax, r10
  ;; and rax, rcx
  (func (export "a load as an operand") (param i32 i32) (result i32) (i32.add (local.get 0) (i32.load offset=8 (local.get 1))))
  ;; mov eax, r10d                                i32.add
  ;; add eax, dword ptr [rsi + r11 + 8]           i32.load offset=8
  (func (export "an index") (param i32 i32) (result i32) (i32.load (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 2)))))
  ;; lea eax, [r10 + 4*r11]                       i32.add
  ;; mov eax, dword ptr [rsi + rax]               i32.load
  (func (export "a comparison and a branch") (param i32 i32) (block (br_if 0 (i32.lt_u (local.get 0) (local.get 1))) (call $nothing)))
  ;; mov eax, dword ptr [rbp - 32]                i32.lt_u
  ;; cmp eax, dword ptr [rbp - 40]
  ;; jb 0x32
  ;; call 0  ; nothing                            call $nothing
  ;; mov rsi, qword ptr [rbp - 16]
  ;; mov rdi, qword ptr [rbp - 8]
  (func (export "bits and a branch") (param i32) (block (br_if 0 (i32.and (local.get 0) (i32.const 4))) (call $nothing)))
  ;; mov eax, dword ptr [rbp - 32]                i32.and
  ;; test eax, 4
  ;; jne 0x32
  ;; call 0  ; nothing                            call $nothing
  ;; mov rsi, qword ptr [rbp - 16]
  ;; mov rdi, qword ptr [rbp - 8]
  (func (export "no bits and an if") (param i32) (if (i32.eqz (i32.and (local.get 0) (i32.const 4))) (then (call $nothing))))
  ;; mov eax, dword ptr [rbp - 32]                i32.and
  ;; test eax, 4
  ;; jne 0x32
  ;; call 0  ; nothing                            call $nothing
  ;; mov rsi, qword ptr [rbp - 16]
  ;; mov rdi, qword ptr [rbp - 8]
  (func (export "numbers that are equal") (param f64 f64) (if (f64.eq (local.get 0) (local.get 1)) (then (call $nothing))))
  ;; vmovsd xmm0, qword ptr [rbp - 32]            f64.eq
  ;; vucomisd xmm0, qword ptr [rbp - 40]
  ;; jp 0x40
  ;; jne 0x40
  ;; call 0  ; nothing                            call $nothing
  ;; mov rsi, qword ptr [rbp - 16]
  ;; mov rdi, qword ptr [rbp - 8]
  (func (export "a selection") (param i32 i32 i32) (result i32) (select (local.get 0) (local.get 1) (i32.gt_s (local.get 2) (i32.const 3))))
  ;; cmp r13d, 3                                  i32.gt_s
  ;; mov eax, r11d
  ;; cmovg eax, r10d
  (func (export "a loop") (param $n i32) (result i32) (local $sum i32) (local $i i32) (loop (local.set $sum (i32.add (local.get $sum) (i32.load (i32.shl (local.get $i) (i32.const 2))))) (br_if 0 (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))) (local.get $sum))
  ;; mov eax, r10d                                i32.shl
  ;; shl eax, 2
  ;; add r11d, dword ptr [rsi + rax]              i32.load
  ;; add r10d, 1                                  i32.add
  ;; cmp r10d, r13d                               i32.lt_u
  ;; jb 0x20
  ;; mov eax, r11d                                end
  (func (export "a call") (param i32 i32) (result i32) (i32.add (local.get 0) (call $one (local.get 1))))
  ;; mov edx, dword ptr [rbp - 40]                call $one
  ;; call 0  ; one
  ;; mov eax, eax
  ;; add eax, dword ptr [rbp - 32]                i32.add
  (func (export "a call through a table") (param i32 i32) (result i32) (call_indirect (type $one) (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                call_indirect (type $one)
  ;; mov rax, qword ptr [rdi + 80]
  ;; mov rax, qword ptr [rax]
  ;; cmp rcx, qword ptr [rax + 8]
  ;; jae 0x65
  ;; mov rax, qword ptr [rax]
  ;; mov rax, qword ptr [rax + 8*rcx]
  ;; test rax, rax
  ;; je 0x6a
  ;; mov rcx, qword ptr [rdi + 96]
  ;; mov rcx, qword ptr [rcx]
  ;; cmp qword ptr [rax + 16], rcx
  ;; jne 0x6f
  ;; mov edx, dword ptr [rbp - 32]
  ;; cmp qword ptr [rax + 8], rdi
  ;; jne 0x86
  ;; mov rax, qword ptr [rax + 40]
  ;; call rax
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 8]  ; trap: undefinedElement call_indirect (type $one)
  ;; ud1 eax, dword ptr [eax + 9]  ; trap: uninitializedElement
  ;; push rax
  ;; push rsi
  ;; push rdi
  ;; push rax
  ;; push 0
  ;; pop rdx
  ;; pop rsi
  ;; mov rax, qword ptr [rdi + 136]
  ;; call qword ptr [rax + 16]
  ;; pop rdi
  ;; pop rsi
  ;; pop rax
  ;; jmp 0x4e
  ;; mov rsi, rax
  ;; mov rax, qword ptr [rsi + 40]
  ;; test rax, rax
  ;; jne 0x9f
  ;; lea rax, [rip]
  ;; jmp 0x5f
  ;; mov rdi, qword ptr [rsi + 8]
  ;; mov rsi, qword ptr [rdi]
  ;; jmp 0x5f
  (func (export "a tail call") (param i32) (result i32) (return_call $one (local.get 0)))
  ;; mov edx, r10d                                return_call $one
  ;; jmp 0  ; one
  (func (export "a tail call with more arguments") (param i32) (return_call $many (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (local.get 0)))
  ;; push r10                                     return_call $many
  ;; push 5
  ;; mov edx, 1
  ;; mov ecx, 2
  ;; mov r8d, 3
  ;; mov r9d, 4
  ;; mov r10, qword ptr [rbp + 8]
  ;; mov r11, qword ptr [rbp]
  ;; mov r13, qword ptr [rsp + 8]
  ;; mov qword ptr [rbp + 8], r13
  ;; mov r13, qword ptr [rsp]
  ;; mov qword ptr [rbp], r13
  ;; lea rsp, [rbp - 8]
  ;; mov qword ptr [rsp], r10
  ;; mov rbp, r11
  ;; jmp 0  ; many
  (func (export "a table of branches") (param i32) (result i32) (block (block (block (block (block (block (br_table 0 1 2 3 4 5 (local.get 0))) (return (i32.const 10))) (return (i32.const 11))) (return (i32.const 12))) (return (i32.const 13))) (return (i32.const 14))) (i32.const 15))
  ;; mov ecx, r10d                                br_table 0 (;@6;) 1 (;@5;) 2 (;@4;) 3 (;@3;) 4 (;@2;) 5 (;@1;)
  ;; cmp ecx, 5
  ;; jae 0x69
  ;; lea rdx, [rip + 71]
  ;; lea rdx, [rdx + 4*rcx]
  ;; movsxd rcx, dword ptr [rdx]
  ;; lea rcx, [rcx + rdx + 4]
  ;; jmp rcx
  ;; mov eax, 10
  ;; jmp 0x6e
  ;; mov eax, 11
  ;; jmp 0x6e
  ;; mov eax, 12
  ;; jmp 0x6e
  ;; mov eax, 13
  ;; jmp 0x6e
  ;; mov eax, 14
  ;; jmp 0x6e
  ;; mov eax, 15                                  end
  (func (export "a global") (result i32) (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $g))
  ;; add eax, 1                                   i32.add
  ;; mov rcx, qword ptr [rdi + 24]
  ;; mov qword ptr [rcx], rax
  ;; mov rax, qword ptr [rdi + 24]
  ;; mov eax, dword ptr [rax]
  (func (export "a value over a block") (param i32) (result i32) (i32.add (i32.mul (local.get 0) (local.get 0)) (block (result i32) (br_if 0 (i32.const 1) (local.get 0)) (drop) (i32.const 2))))
  ;; mov eax, r10d                                i32.mul
  ;; imul eax, r10d
  ;; mov dword ptr [rbp - 40], eax
  ;; test r10d, r10d                              br_if 0 (;@1;)
  ;; mov eax, 1
  ;; jne 0x33
  ;; mov eax, 2
  ;; add eax, dword ptr [rbp - 40]                i32.add
  (func (export "a loop down to zero") (param i32) (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
  ;; sub r10d, 1                                  i32.sub
  ;; jne 0x20                                     br_if 0 (;@1;)
  (func $leaf (param i32))
  (func (export "a local without a register") (param i32 i32 i32) (result i32) (local i32) (call $leaf (i32.add (local.get 0) (local.get 1))) (call $leaf (i32.add (local.get 1) (local.get 2))) (call $leaf (i32.add (local.get 0) (local.get 2))) (local.set 3 (i32.mul (local.get 0) (local.get 1))) (i32.add (local.get 3) (local.get 2)))
  ;; lea eax, [rbx + r12]                         i32.add
  ;; mov edx, eax                                 call $leaf
  ;; call 0  ; leaf
  ;; lea eax, [r12 + r15]                         i32.add
  ;; mov edx, eax                                 call $leaf
  ;; mov rdi, qword ptr [rbp - 32]
  ;; mov rsi, qword ptr [rbp - 40]
  ;; call 0  ; leaf
  ;; lea eax, [rbx + r15]                         i32.add
  ;; mov edx, eax                                 call $leaf
  ;; mov rdi, qword ptr [rbp - 32]
  ;; mov rsi, qword ptr [rbp - 40]
  ;; call 0  ; leaf
  ;; mov eax, ebx                                 i32.mul
  ;; imul eax, r12d
  ;; mov dword ptr [rbp - 80], eax
  ;; add eax, r15d                                i32.add
  ;; mov r15, qword ptr [rbp - 8]                 end
  ;; mov r12, qword ptr [rbp - 16]
  ;; mov rbx, qword ptr [rbp - 24]
  (func (export "a condition that a local keeps") (param i32 i32) (result i32) (local i32) (block (br_if 0 (local.tee 2 (i32.lt_u (local.get 0) (local.get 1)))) (return (i32.const 7))) (local.get 2))
  ;; cmp r11d, r13d                               i32.lt_u
  ;; setb r10b
  ;; movzx r10d, r10b
  ;; jb 0x37                                      br_if 0 (;@1;)
  ;; mov eax, 7
  ;; jmp 0x3a
  ;; mov eax, r10d                                end
)
