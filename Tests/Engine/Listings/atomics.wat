;; Atomic instructions.
(module
  (memory 1 1 shared)
  (func (export "memory.atomic.notify") (param i32 i32) (result i32) (memory.atomic.notify offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 32]                memory.atomic.notify offset=16
  ;; add rax, 16
  ;; test eax, 3
  ;; je 0x52
  ;; mov eax, dword ptr [rbp - 32]
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 20
  ;; jb 0x79
  ;; cmp rax, rdx
  ;; ja 0x79
  ;; jmp 0x7e
  ;; mov eax, dword ptr [rbp - 32]
  ;; lea rcx, [rsi + rax + 16]
  ;; cmp dword ptr [rcx], 0
  ;; mov eax, dword ptr [rbp - 40]
  ;; mov rsi, rcx
  ;; mov rdx, rax
  ;; mov ecx, 0
  ;; mov rax, qword ptr [rdi + 136]
  ;; call qword ptr [rax + 112]
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess memory.atomic.notify offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "memory.atomic.wait32") (param i32 i32 i64) (result i32) (memory.atomic.wait32 offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov eax, dword ptr [rbp - 32]                memory.atomic.wait32 offset=16
  ;; add rax, 16
  ;; test eax, 3
  ;; je 0x56
  ;; mov eax, dword ptr [rbp - 32]
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 20
  ;; jb 0x82
  ;; cmp rax, rdx
  ;; ja 0x82
  ;; jmp 0x87
  ;; mov eax, dword ptr [rbp - 32]
  ;; lea rcx, [rsi + rax + 16]
  ;; cmp dword ptr [rcx], 0
  ;; mov eax, dword ptr [rbp - 40]
  ;; mov rsi, rcx
  ;; mov rdx, rax
  ;; mov rcx, qword ptr [rbp - 48]
  ;; mov r8d, 4
  ;; mov rax, qword ptr [rdi + 136]
  ;; call qword ptr [rax + 104]
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess memory.atomic.wait32 offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "memory.atomic.wait64") (param i32 i64 i64) (result i32) (memory.atomic.wait64 offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov eax, dword ptr [rbp - 32]                memory.atomic.wait64 offset=16
  ;; add rax, 16
  ;; test eax, 7
  ;; je 0x57
  ;; mov eax, dword ptr [rbp - 32]
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 24
  ;; jb 0x82
  ;; cmp rax, rdx
  ;; ja 0x82
  ;; jmp 0x87
  ;; mov eax, dword ptr [rbp - 32]
  ;; lea rcx, [rsi + rax + 16]
  ;; cmp qword ptr [rcx], 0
  ;; mov rsi, rcx
  ;; mov rdx, qword ptr [rbp - 40]
  ;; mov rcx, qword ptr [rbp - 48]
  ;; mov r8d, 8
  ;; mov rax, qword ptr [rdi + 136]
  ;; call qword ptr [rax + 104]
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess memory.atomic.wait64 offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.load") (param i32) (result i32) (i32.atomic.load offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.atomic.load offset=16
  ;; add rax, 16
  ;; test eax, 3
  ;; je 0x4f
  ;; mov eax, dword ptr [rbp - 32]
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 20
  ;; jb 0x5a
  ;; cmp rax, rdx
  ;; ja 0x5a
  ;; jmp 0x5f
  ;; mov eax, dword ptr [rbp - 32]
  ;; mov ecx, dword ptr [rsi + rax + 16]
  ;; mov eax, ecx                                 end
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.load offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.load") (param i32) (result i64) (i64.atomic.load offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.atomic.load offset=16
  ;; add rax, 16
  ;; test eax, 7
  ;; je 0x4f
  ;; mov eax, dword ptr [rbp - 32]
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 24
  ;; jb 0x5c
  ;; cmp rax, rdx
  ;; ja 0x5c
  ;; jmp 0x61
  ;; mov eax, dword ptr [rbp - 32]
  ;; mov rcx, qword ptr [rsi + rax + 16]
  ;; mov rax, rcx                                 end
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.load offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.load8_u") (param i32) (result i32) (i32.atomic.load8_u offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.atomic.load8_u offset=16
  ;; movzx ecx, byte ptr [rsi + rax + 16]
  ;; mov eax, ecx                                 end
  (func (export "i32.atomic.load16_u") (param i32) (result i32) (i32.atomic.load16_u offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.atomic.load16_u offset=16
  ;; add rax, 16
  ;; test eax, 1
  ;; je 0x4f
  ;; mov eax, dword ptr [rbp - 32]
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 18
  ;; jb 0x5b
  ;; cmp rax, rdx
  ;; ja 0x5b
  ;; jmp 0x60
  ;; mov eax, dword ptr [rbp - 32]
  ;; movzx ecx, word ptr [rsi + rax + 16]
  ;; mov eax, ecx                                 end
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.load16_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.load8_u") (param i32) (result i64) (i64.atomic.load8_u offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.atomic.load8_u offset=16
  ;; movzx ecx, byte ptr [rsi + rax + 16]
  ;; mov rax, rcx                                 end
  (func (export "i64.atomic.load16_u") (param i32) (result i64) (i64.atomic.load16_u offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.atomic.load16_u offset=16
  ;; add rax, 16
  ;; test eax, 1
  ;; je 0x4f
  ;; mov eax, dword ptr [rbp - 32]
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 18
  ;; jb 0x5c
  ;; cmp rax, rdx
  ;; ja 0x5c
  ;; jmp 0x61
  ;; mov eax, dword ptr [rbp - 32]
  ;; movzx ecx, word ptr [rsi + rax + 16]
  ;; mov rax, rcx                                 end
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.load16_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.load32_u") (param i32) (result i64) (i64.atomic.load32_u offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.atomic.load32_u offset=16
  ;; add rax, 16
  ;; test eax, 3
  ;; je 0x4f
  ;; mov eax, dword ptr [rbp - 32]
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 20
  ;; jb 0x5b
  ;; cmp rax, rdx
  ;; ja 0x5b
  ;; jmp 0x60
  ;; mov eax, dword ptr [rbp - 32]
  ;; mov ecx, dword ptr [rsi + rax + 16]
  ;; mov rax, rcx                                 end
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.load32_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.store") (param i32 i32) (i32.atomic.store offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.store offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 3
  ;; je 0x55
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x5e
  ;; cmp rcx, r8
  ;; ja 0x5e
  ;; jmp 0x63
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg dword ptr [rsi + rcx + 16], eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.store offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.store") (param i32 i64) (i64.atomic.store offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.store offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 7
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x61
  ;; cmp rcx, r8
  ;; ja 0x61
  ;; jmp 0x66
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg qword ptr [rsi + rcx + 16], rax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.store offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.store8") (param i32 i32) (i32.atomic.store8 offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.store8 offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg byte ptr [rsi + rcx + 16], al
  (func (export "i32.atomic.store16") (param i32 i32) (i32.atomic.store16 offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.store16 offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 1
  ;; je 0x55
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x5f
  ;; cmp rcx, r8
  ;; ja 0x5f
  ;; jmp 0x64
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg word ptr [rsi + rcx + 16], ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.store16 offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.store8") (param i32 i64) (i64.atomic.store8 offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.store8 offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg byte ptr [rsi + rcx + 16], al
  (func (export "i64.atomic.store16") (param i32 i64) (i64.atomic.store16 offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.store16 offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 1
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x61
  ;; cmp rcx, r8
  ;; ja 0x61
  ;; jmp 0x66
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg word ptr [rsi + rcx + 16], ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.store16 offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.store32") (param i32 i64) (i64.atomic.store32 offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.store32 offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 3
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x60
  ;; cmp rcx, r8
  ;; ja 0x60
  ;; jmp 0x65
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg dword ptr [rsi + rcx + 16], eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.store32 offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw.add") (param i32 i32) (result i32) (i32.atomic.rmw.add offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.rmw.add offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 3
  ;; je 0x55
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x62
  ;; cmp rcx, r8
  ;; ja 0x62
  ;; jmp 0x67
  ;; mov ecx, dword ptr [rbp - 32]
  ;; lock xadd dword ptr [rsi + rcx + 16], eax
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw.add offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw.add") (param i32 i64) (result i64) (i64.atomic.rmw.add offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw.add offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 7
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x63
  ;; cmp rcx, r8
  ;; ja 0x63
  ;; jmp 0x68
  ;; mov ecx, dword ptr [rbp - 32]
  ;; lock xadd qword ptr [rsi + rcx + 16], rax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw.add offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw8.add_u") (param i32 i32) (result i32) (i32.atomic.rmw8.add_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.rmw8.add_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; lock xadd byte ptr [rsi + rcx + 16], al
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.add_u") (param i32 i32) (result i32) (i32.atomic.rmw16.add_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.rmw16.add_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 1
  ;; je 0x55
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x64
  ;; cmp rcx, r8
  ;; ja 0x64
  ;; jmp 0x69
  ;; mov ecx, dword ptr [rbp - 32]
  ;; lock xadd word ptr [rsi + rcx + 16], ax
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw16.add_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw8.add_u") (param i32 i64) (result i64) (i64.atomic.rmw8.add_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw8.add_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; lock xadd byte ptr [rsi + rcx + 16], al
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.add_u") (param i32 i64) (result i64) (i64.atomic.rmw16.add_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw16.add_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 1
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x66
  ;; cmp rcx, r8
  ;; ja 0x66
  ;; jmp 0x6b
  ;; mov ecx, dword ptr [rbp - 32]
  ;; lock xadd word ptr [rsi + rcx + 16], ax
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw16.add_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw32.add_u") (param i32 i64) (result i64) (i64.atomic.rmw32.add_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw32.add_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 3
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x64
  ;; cmp rcx, r8
  ;; ja 0x64
  ;; jmp 0x69
  ;; mov ecx, dword ptr [rbp - 32]
  ;; lock xadd dword ptr [rsi + rcx + 16], eax
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw32.add_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw.sub") (param i32 i32) (result i32) (i32.atomic.rmw.sub offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.rmw.sub offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 3
  ;; je 0x55
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x65
  ;; cmp rcx, r8
  ;; ja 0x65
  ;; jmp 0x6a
  ;; mov ecx, dword ptr [rbp - 32]
  ;; neg rax
  ;; lock xadd dword ptr [rsi + rcx + 16], eax
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw.sub offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw.sub") (param i32 i64) (result i64) (i64.atomic.rmw.sub offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw.sub offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 7
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x66
  ;; cmp rcx, r8
  ;; ja 0x66
  ;; jmp 0x6b
  ;; mov ecx, dword ptr [rbp - 32]
  ;; neg rax
  ;; lock xadd qword ptr [rsi + rcx + 16], rax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw.sub offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw8.sub_u") (param i32 i32) (result i32) (i32.atomic.rmw8.sub_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.rmw8.sub_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; neg rax
  ;; lock xadd byte ptr [rsi + rcx + 16], al
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.sub_u") (param i32 i32) (result i32) (i32.atomic.rmw16.sub_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.rmw16.sub_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 1
  ;; je 0x55
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x67
  ;; cmp rcx, r8
  ;; ja 0x67
  ;; jmp 0x6c
  ;; mov ecx, dword ptr [rbp - 32]
  ;; neg rax
  ;; lock xadd word ptr [rsi + rcx + 16], ax
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw16.sub_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw8.sub_u") (param i32 i64) (result i64) (i64.atomic.rmw8.sub_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw8.sub_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; neg rax
  ;; lock xadd byte ptr [rsi + rcx + 16], al
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.sub_u") (param i32 i64) (result i64) (i64.atomic.rmw16.sub_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw16.sub_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 1
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x69
  ;; cmp rcx, r8
  ;; ja 0x69
  ;; jmp 0x6e
  ;; mov ecx, dword ptr [rbp - 32]
  ;; neg rax
  ;; lock xadd word ptr [rsi + rcx + 16], ax
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw16.sub_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw32.sub_u") (param i32 i64) (result i64) (i64.atomic.rmw32.sub_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw32.sub_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 3
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x67
  ;; cmp rcx, r8
  ;; ja 0x67
  ;; jmp 0x6c
  ;; mov ecx, dword ptr [rbp - 32]
  ;; neg rax
  ;; lock xadd dword ptr [rsi + rcx + 16], eax
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw32.sub_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw.and") (param i32 i32) (result i32) (i32.atomic.rmw.and offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                i32.atomic.rmw.and offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 3
  ;; je 0x55
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 20
  ;; jb 0x6f
  ;; cmp rdx, r9
  ;; ja 0x6f
  ;; jmp 0x74
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov eax, dword ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; and r8, rcx
  ;; lock cmpxchg dword ptr [rsi + rdx + 16], r8d
  ;; jne 0x5c
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw.and offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw.and") (param i32 i64) (result i64) (i64.atomic.rmw.and offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw.and offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 7
  ;; je 0x57
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 24
  ;; jb 0x70
  ;; cmp rdx, r9
  ;; ja 0x70
  ;; jmp 0x75
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov rax, qword ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; and r8, rcx
  ;; lock cmpxchg qword ptr [rsi + rdx + 16], r8
  ;; jne 0x5f
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw.and offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw8.and_u") (param i32 i32) (result i32) (i32.atomic.rmw8.and_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                i32.atomic.rmw8.and_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, byte ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; and r8, rcx
  ;; lock cmpxchg byte ptr [rsi + rdx + 16], r8b
  ;; jne 0x24
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.and_u") (param i32 i32) (result i32) (i32.atomic.rmw16.and_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                i32.atomic.rmw16.and_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 1
  ;; je 0x55
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 18
  ;; jb 0x72
  ;; cmp rdx, r9
  ;; ja 0x72
  ;; jmp 0x77
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, word ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; and r8, rcx
  ;; lock cmpxchg word ptr [rsi + rdx + 16], r8w
  ;; jne 0x5d
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw16.and_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw8.and_u") (param i32 i64) (result i64) (i64.atomic.rmw8.and_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw8.and_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, byte ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; and r8, rcx
  ;; lock cmpxchg byte ptr [rsi + rdx + 16], r8b
  ;; jne 0x26
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.and_u") (param i32 i64) (result i64) (i64.atomic.rmw16.and_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw16.and_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 1
  ;; je 0x57
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 18
  ;; jb 0x74
  ;; cmp rdx, r9
  ;; ja 0x74
  ;; jmp 0x79
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, word ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; and r8, rcx
  ;; lock cmpxchg word ptr [rsi + rdx + 16], r8w
  ;; jne 0x5f
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw16.and_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw32.and_u") (param i32 i64) (result i64) (i64.atomic.rmw32.and_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw32.and_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 3
  ;; je 0x57
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 20
  ;; jb 0x71
  ;; cmp rdx, r9
  ;; ja 0x71
  ;; jmp 0x76
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov eax, dword ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; and r8, rcx
  ;; lock cmpxchg dword ptr [rsi + rdx + 16], r8d
  ;; jne 0x5e
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw32.and_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw.or") (param i32 i32) (result i32) (i32.atomic.rmw.or offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                i32.atomic.rmw.or offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 3
  ;; je 0x55
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 20
  ;; jb 0x6f
  ;; cmp rdx, r9
  ;; ja 0x6f
  ;; jmp 0x74
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov eax, dword ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; or r8, rcx
  ;; lock cmpxchg dword ptr [rsi + rdx + 16], r8d
  ;; jne 0x5c
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw.or offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw.or") (param i32 i64) (result i64) (i64.atomic.rmw.or offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw.or offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 7
  ;; je 0x57
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 24
  ;; jb 0x70
  ;; cmp rdx, r9
  ;; ja 0x70
  ;; jmp 0x75
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov rax, qword ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; or r8, rcx
  ;; lock cmpxchg qword ptr [rsi + rdx + 16], r8
  ;; jne 0x5f
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw.or offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw8.or_u") (param i32 i32) (result i32) (i32.atomic.rmw8.or_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                i32.atomic.rmw8.or_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, byte ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; or r8, rcx
  ;; lock cmpxchg byte ptr [rsi + rdx + 16], r8b
  ;; jne 0x24
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.or_u") (param i32 i32) (result i32) (i32.atomic.rmw16.or_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                i32.atomic.rmw16.or_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 1
  ;; je 0x55
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 18
  ;; jb 0x72
  ;; cmp rdx, r9
  ;; ja 0x72
  ;; jmp 0x77
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, word ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; or r8, rcx
  ;; lock cmpxchg word ptr [rsi + rdx + 16], r8w
  ;; jne 0x5d
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw16.or_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw8.or_u") (param i32 i64) (result i64) (i64.atomic.rmw8.or_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw8.or_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, byte ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; or r8, rcx
  ;; lock cmpxchg byte ptr [rsi + rdx + 16], r8b
  ;; jne 0x26
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.or_u") (param i32 i64) (result i64) (i64.atomic.rmw16.or_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw16.or_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 1
  ;; je 0x57
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 18
  ;; jb 0x74
  ;; cmp rdx, r9
  ;; ja 0x74
  ;; jmp 0x79
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, word ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; or r8, rcx
  ;; lock cmpxchg word ptr [rsi + rdx + 16], r8w
  ;; jne 0x5f
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw16.or_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw32.or_u") (param i32 i64) (result i64) (i64.atomic.rmw32.or_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw32.or_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 3
  ;; je 0x57
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 20
  ;; jb 0x71
  ;; cmp rdx, r9
  ;; ja 0x71
  ;; jmp 0x76
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov eax, dword ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; or r8, rcx
  ;; lock cmpxchg dword ptr [rsi + rdx + 16], r8d
  ;; jne 0x5e
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw32.or_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw.xor") (param i32 i32) (result i32) (i32.atomic.rmw.xor offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                i32.atomic.rmw.xor offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 3
  ;; je 0x55
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 20
  ;; jb 0x6f
  ;; cmp rdx, r9
  ;; ja 0x6f
  ;; jmp 0x74
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov eax, dword ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; xor r8, rcx
  ;; lock cmpxchg dword ptr [rsi + rdx + 16], r8d
  ;; jne 0x5c
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw.xor offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw.xor") (param i32 i64) (result i64) (i64.atomic.rmw.xor offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw.xor offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 7
  ;; je 0x57
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 24
  ;; jb 0x70
  ;; cmp rdx, r9
  ;; ja 0x70
  ;; jmp 0x75
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov rax, qword ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; xor r8, rcx
  ;; lock cmpxchg qword ptr [rsi + rdx + 16], r8
  ;; jne 0x5f
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw.xor offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw8.xor_u") (param i32 i32) (result i32) (i32.atomic.rmw8.xor_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                i32.atomic.rmw8.xor_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, byte ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; xor r8, rcx
  ;; lock cmpxchg byte ptr [rsi + rdx + 16], r8b
  ;; jne 0x24
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.xor_u") (param i32 i32) (result i32) (i32.atomic.rmw16.xor_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, dword ptr [rbp - 40]                i32.atomic.rmw16.xor_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 1
  ;; je 0x55
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 18
  ;; jb 0x72
  ;; cmp rdx, r9
  ;; ja 0x72
  ;; jmp 0x77
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, word ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; xor r8, rcx
  ;; lock cmpxchg word ptr [rsi + rdx + 16], r8w
  ;; jne 0x5d
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw16.xor_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw8.xor_u") (param i32 i64) (result i64) (i64.atomic.rmw8.xor_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw8.xor_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, byte ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; xor r8, rcx
  ;; lock cmpxchg byte ptr [rsi + rdx + 16], r8b
  ;; jne 0x26
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.xor_u") (param i32 i64) (result i64) (i64.atomic.rmw16.xor_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw16.xor_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 1
  ;; je 0x57
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 18
  ;; jb 0x74
  ;; cmp rdx, r9
  ;; ja 0x74
  ;; jmp 0x79
  ;; mov edx, dword ptr [rbp - 32]
  ;; movzx eax, word ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; xor r8, rcx
  ;; lock cmpxchg word ptr [rsi + rdx + 16], r8w
  ;; jne 0x5f
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw16.xor_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw32.xor_u") (param i32 i64) (result i64) (i64.atomic.rmw32.xor_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rcx, qword ptr [rbp - 40]                i64.atomic.rmw32.xor_u offset=16
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 3
  ;; je 0x57
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 20
  ;; jb 0x71
  ;; cmp rdx, r9
  ;; ja 0x71
  ;; jmp 0x76
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov eax, dword ptr [rsi + rdx + 16]
  ;; mov r8, rax
  ;; xor r8, rcx
  ;; lock cmpxchg dword ptr [rsi + rdx + 16], r8d
  ;; jne 0x5e
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw32.xor_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw.xchg") (param i32 i32) (result i32) (i32.atomic.rmw.xchg offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.rmw.xchg offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 3
  ;; je 0x55
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x60
  ;; cmp rcx, r8
  ;; ja 0x60
  ;; jmp 0x65
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg dword ptr [rsi + rcx + 16], eax
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw.xchg offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw.xchg") (param i32 i64) (result i64) (i64.atomic.rmw.xchg offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw.xchg offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 7
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x61
  ;; cmp rcx, r8
  ;; ja 0x61
  ;; jmp 0x66
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg qword ptr [rsi + rcx + 16], rax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw.xchg offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw8.xchg_u") (param i32 i32) (result i32) (i32.atomic.rmw8.xchg_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.rmw8.xchg_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg byte ptr [rsi + rcx + 16], al
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.xchg_u") (param i32 i32) (result i32) (i32.atomic.rmw16.xchg_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, dword ptr [rbp - 40]                i32.atomic.rmw16.xchg_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 1
  ;; je 0x55
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x62
  ;; cmp rcx, r8
  ;; ja 0x62
  ;; jmp 0x67
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg word ptr [rsi + rcx + 16], ax
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw16.xchg_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw8.xchg_u") (param i32 i64) (result i64) (i64.atomic.rmw8.xchg_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw8.xchg_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg byte ptr [rsi + rcx + 16], al
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.xchg_u") (param i32 i64) (result i64) (i64.atomic.rmw16.xchg_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw16.xchg_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 1
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x64
  ;; cmp rcx, r8
  ;; ja 0x64
  ;; jmp 0x69
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg word ptr [rsi + rcx + 16], ax
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw16.xchg_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw32.xchg_u") (param i32 i64) (result i64) (i64.atomic.rmw32.xchg_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, qword ptr [rbp - 40]                i64.atomic.rmw32.xchg_u offset=16
  ;; mov ecx, dword ptr [rbp - 32]
  ;; add rcx, 16
  ;; test ecx, 3
  ;; je 0x57
  ;; mov ecx, dword ptr [rbp - 32]
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x62
  ;; cmp rcx, r8
  ;; ja 0x62
  ;; jmp 0x67
  ;; mov ecx, dword ptr [rbp - 32]
  ;; xchg dword ptr [rsi + rcx + 16], eax
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw32.xchg_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw.cmpxchg") (param i32 i32 i32) (result i32) (i32.atomic.rmw.cmpxchg offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov ecx, dword ptr [rbp - 48]                i32.atomic.rmw.cmpxchg offset=16
  ;; mov eax, dword ptr [rbp - 40]
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 3
  ;; je 0x5c
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 20
  ;; jb 0x69
  ;; cmp rdx, r9
  ;; ja 0x69
  ;; jmp 0x6e
  ;; mov edx, dword ptr [rbp - 32]
  ;; lock cmpxchg dword ptr [rsi + rdx + 16], ecx
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw.cmpxchg offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw.cmpxchg") (param i32 i64 i64) (result i64) (i64.atomic.rmw.cmpxchg offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov rcx, qword ptr [rbp - 48]                i64.atomic.rmw.cmpxchg offset=16
  ;; mov rax, qword ptr [rbp - 40]
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 7
  ;; je 0x5f
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 24
  ;; jb 0x6b
  ;; cmp rdx, r9
  ;; ja 0x6b
  ;; jmp 0x70
  ;; mov edx, dword ptr [rbp - 32]
  ;; lock cmpxchg qword ptr [rsi + rdx + 16], rcx
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw.cmpxchg offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i32.atomic.rmw8.cmpxchg_u") (param i32 i32 i32) (result i32) (i32.atomic.rmw8.cmpxchg_u offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov ecx, dword ptr [rbp - 48]                i32.atomic.rmw8.cmpxchg_u offset=16
  ;; mov eax, dword ptr [rbp - 40]
  ;; mov edx, dword ptr [rbp - 32]
  ;; lock cmpxchg byte ptr [rsi + rdx + 16], cl
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.cmpxchg_u") (param i32 i32 i32) (result i32) (i32.atomic.rmw16.cmpxchg_u offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov ecx, dword ptr [rbp - 48]                i32.atomic.rmw16.cmpxchg_u offset=16
  ;; mov eax, dword ptr [rbp - 40]
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 1
  ;; je 0x5c
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 18
  ;; jb 0x6b
  ;; cmp rdx, r9
  ;; ja 0x6b
  ;; jmp 0x70
  ;; mov edx, dword ptr [rbp - 32]
  ;; lock cmpxchg word ptr [rsi + rdx + 16], cx
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i32.atomic.rmw16.cmpxchg_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw8.cmpxchg_u") (param i32 i64 i64) (result i64) (i64.atomic.rmw8.cmpxchg_u offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov rcx, qword ptr [rbp - 48]                i64.atomic.rmw8.cmpxchg_u offset=16
  ;; mov rax, qword ptr [rbp - 40]
  ;; mov edx, dword ptr [rbp - 32]
  ;; lock cmpxchg byte ptr [rsi + rdx + 16], cl
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.cmpxchg_u") (param i32 i64 i64) (result i64) (i64.atomic.rmw16.cmpxchg_u offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov rcx, qword ptr [rbp - 48]                i64.atomic.rmw16.cmpxchg_u offset=16
  ;; mov rax, qword ptr [rbp - 40]
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 1
  ;; je 0x5f
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 18
  ;; jb 0x6e
  ;; cmp rdx, r9
  ;; ja 0x6e
  ;; jmp 0x73
  ;; mov edx, dword ptr [rbp - 32]
  ;; lock cmpxchg word ptr [rsi + rdx + 16], cx
  ;; movzx eax, ax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw16.cmpxchg_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  (func (export "i64.atomic.rmw32.cmpxchg_u") (param i32 i64 i64) (result i64) (i64.atomic.rmw32.cmpxchg_u offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov rcx, qword ptr [rbp - 48]                i64.atomic.rmw32.cmpxchg_u offset=16
  ;; mov rax, qword ptr [rbp - 40]
  ;; mov edx, dword ptr [rbp - 32]
  ;; add rdx, 16
  ;; test edx, 3
  ;; je 0x5f
  ;; mov edx, dword ptr [rbp - 32]
  ;; mov r8, qword ptr [rdi + 88]
  ;; mov r8, qword ptr [r8]
  ;; mov r9, qword ptr [r8 + 8]
  ;; sub r9, 20
  ;; jb 0x6c
  ;; cmp rdx, r9
  ;; ja 0x6c
  ;; jmp 0x71
  ;; mov edx, dword ptr [rbp - 32]
  ;; lock cmpxchg dword ptr [rsi + rdx + 16], ecx
  ;; mov eax, eax
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess i64.atomic.rmw32.cmpxchg_u offset=16
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
)
