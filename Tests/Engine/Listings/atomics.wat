;; Atomic instructions.
(module
  (memory 1 1 shared)
  (func (export "memory.atomic.notify") (param i32 i32) (result i32) (memory.atomic.notify offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r10d                                memory.atomic.notify offset=16
  ;; add rax, 16
  ;; test eax, 3
  ;; jne 0x55
  ;; lea rax, [rsi + r10 + 16]
  ;; cmp dword ptr [rax], 0
  ;; mov dword ptr [rbp - 32], r10d
  ;; mov dword ptr [rbp - 40], r11d
  ;; mov rsi, rax
  ;; mov rdx, r11
  ;; mov ecx, 0
  ;; mov rax, qword ptr [rdi + 136]
  ;; call qword ptr [rax + 112]
  ;; mov eax, eax
  ;; mov ecx, 16                                  memory.atomic.notify offset=16
  ;; sub rax, rcx
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 20
  ;; jb 0x80
  ;; cmp rax, rdx
  ;; ja 0x80
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "memory.atomic.wait32") (param i32 i32 i64) (result i32) (memory.atomic.wait32 offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov eax, r10d                                memory.atomic.wait32 offset=16
  ;; add rax, 16
  ;; test eax, 3
  ;; jne 0x60
  ;; lea rax, [rsi + r10 + 16]
  ;; cmp dword ptr [rax], 0
  ;; mov dword ptr [rbp - 32], r10d
  ;; mov dword ptr [rbp - 40], r11d
  ;; mov qword ptr [rbp - 48], r13
  ;; mov rsi, rax
  ;; mov rdx, r11
  ;; mov rcx, r13
  ;; mov r8d, 4
  ;; mov rax, qword ptr [rdi + 136]
  ;; call qword ptr [rax + 104]
  ;; mov eax, eax
  ;; mov ecx, 16                                  memory.atomic.wait32 offset=16
  ;; sub rax, rcx
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 20
  ;; jb 0x8b
  ;; cmp rax, rdx
  ;; ja 0x8b
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "memory.atomic.wait64") (param i32 i64 i64) (result i32) (memory.atomic.wait64 offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov eax, r10d                                memory.atomic.wait64 offset=16
  ;; add rax, 16
  ;; test eax, 7
  ;; jne 0x61
  ;; lea rax, [rsi + r10 + 16]
  ;; cmp qword ptr [rax], 0
  ;; mov dword ptr [rbp - 32], r10d
  ;; mov qword ptr [rbp - 40], r11
  ;; mov qword ptr [rbp - 48], r13
  ;; mov rsi, rax
  ;; mov rdx, r11
  ;; mov rcx, r13
  ;; mov r8d, 8
  ;; mov rax, qword ptr [rdi + 136]
  ;; call qword ptr [rax + 104]
  ;; mov eax, eax
  ;; mov ecx, 16                                  memory.atomic.wait64 offset=16
  ;; sub rax, rcx
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 24
  ;; jb 0x8c
  ;; cmp rax, rdx
  ;; ja 0x8c
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.load") (param i32) (result i32) (i32.atomic.load offset=16 (local.get 0)))
  ;; mov eax, r10d                                i32.atomic.load offset=16
  ;; add rax, 16
  ;; test eax, 3
  ;; jne 0x30
  ;; mov eax, dword ptr [rsi + r10 + 16]
  ;; mov ecx, 16                                  i32.atomic.load offset=16
  ;; sub rax, rcx
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 20
  ;; jb 0x5b
  ;; cmp rax, rdx
  ;; ja 0x5b
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.load") (param i32) (result i64) (i64.atomic.load offset=16 (local.get 0)))
  ;; mov eax, r10d                                i64.atomic.load offset=16
  ;; add rax, 16
  ;; test eax, 7
  ;; jne 0x30
  ;; mov rax, qword ptr [rsi + r10 + 16]
  ;; mov ecx, 16                                  i64.atomic.load offset=16
  ;; sub rax, rcx
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 24
  ;; jb 0x5b
  ;; cmp rax, rdx
  ;; ja 0x5b
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.load8_u") (param i32) (result i32) (i32.atomic.load8_u offset=16 (local.get 0)))
  ;; movzx eax, byte ptr [rsi + r10 + 16]         i32.atomic.load8_u offset=16
  (func (export "i32.atomic.load16_u") (param i32) (result i32) (i32.atomic.load16_u offset=16 (local.get 0)))
  ;; mov eax, r10d                                i32.atomic.load16_u offset=16
  ;; add rax, 16
  ;; test eax, 1
  ;; jne 0x31
  ;; movzx eax, word ptr [rsi + r10 + 16]
  ;; mov ecx, 16                                  i32.atomic.load16_u offset=16
  ;; sub rax, rcx
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 18
  ;; jb 0x5c
  ;; cmp rax, rdx
  ;; ja 0x5c
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.load8_u") (param i32) (result i64) (i64.atomic.load8_u offset=16 (local.get 0)))
  ;; movzx eax, byte ptr [rsi + r10 + 16]         i64.atomic.load8_u offset=16
  (func (export "i64.atomic.load16_u") (param i32) (result i64) (i64.atomic.load16_u offset=16 (local.get 0)))
  ;; mov eax, r10d                                i64.atomic.load16_u offset=16
  ;; add rax, 16
  ;; test eax, 1
  ;; jne 0x31
  ;; movzx eax, word ptr [rsi + r10 + 16]
  ;; mov ecx, 16                                  i64.atomic.load16_u offset=16
  ;; sub rax, rcx
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 18
  ;; jb 0x5c
  ;; cmp rax, rdx
  ;; ja 0x5c
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.load32_u") (param i32) (result i64) (i64.atomic.load32_u offset=16 (local.get 0)))
  ;; mov eax, r10d                                i64.atomic.load32_u offset=16
  ;; add rax, 16
  ;; test eax, 3
  ;; jne 0x30
  ;; mov eax, dword ptr [rsi + r10 + 16]
  ;; mov ecx, 16                                  i64.atomic.load32_u offset=16
  ;; sub rax, rcx
  ;; mov rcx, qword ptr [rdi + 88]
  ;; mov rcx, qword ptr [rcx]
  ;; mov rdx, qword ptr [rcx + 8]
  ;; sub rdx, 20
  ;; jb 0x5b
  ;; cmp rax, rdx
  ;; ja 0x5b
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.store") (param i32 i32) (i32.atomic.store offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.store offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x36
  ;; xchg dword ptr [rsi + r10 + 16], eax
  ;; mov edx, 16                                  i32.atomic.store offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x61
  ;; cmp rcx, r8
  ;; ja 0x61
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.store") (param i32 i64) (i64.atomic.store offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.store offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 7
  ;; jne 0x36
  ;; xchg qword ptr [rsi + r10 + 16], rax
  ;; mov edx, 16                                  i64.atomic.store offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x61
  ;; cmp rcx, r8
  ;; ja 0x61
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.store8") (param i32 i32) (i32.atomic.store8 offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.store8 offset=16
  ;; xchg byte ptr [rsi + r10 + 16], al
  (func (export "i32.atomic.store16") (param i32 i32) (i32.atomic.store16 offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.store16 offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x37
  ;; xchg word ptr [rsi + r10 + 16], ax
  ;; mov edx, 16                                  i32.atomic.store16 offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x62
  ;; cmp rcx, r8
  ;; ja 0x62
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.store8") (param i32 i64) (i64.atomic.store8 offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.store8 offset=16
  ;; xchg byte ptr [rsi + r10 + 16], al
  (func (export "i64.atomic.store16") (param i32 i64) (i64.atomic.store16 offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.store16 offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x37
  ;; xchg word ptr [rsi + r10 + 16], ax
  ;; mov edx, 16                                  i64.atomic.store16 offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x62
  ;; cmp rcx, r8
  ;; ja 0x62
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.store32") (param i32 i64) (i64.atomic.store32 offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.store32 offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x36
  ;; xchg dword ptr [rsi + r10 + 16], eax
  ;; mov edx, 16                                  i64.atomic.store32 offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x61
  ;; cmp rcx, r8
  ;; ja 0x61
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw.add") (param i32 i32) (result i32) (i32.atomic.rmw.add offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.rmw.add offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x3a
  ;; lock xadd dword ptr [rsi + r10 + 16], eax
  ;; mov eax, eax
  ;; mov edx, 16                                  i32.atomic.rmw.add offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x65
  ;; cmp rcx, r8
  ;; ja 0x65
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw.add") (param i32 i64) (result i64) (i64.atomic.rmw.add offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw.add offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 7
  ;; jne 0x38
  ;; lock xadd qword ptr [rsi + r10 + 16], rax
  ;; mov edx, 16                                  i64.atomic.rmw.add offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x63
  ;; cmp rcx, r8
  ;; ja 0x63
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw8.add_u") (param i32 i32) (result i32) (i32.atomic.rmw8.add_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.rmw8.add_u offset=16
  ;; lock xadd byte ptr [rsi + r10 + 16], al
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.add_u") (param i32 i32) (result i32) (i32.atomic.rmw16.add_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.rmw16.add_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x3c
  ;; lock xadd word ptr [rsi + r10 + 16], ax
  ;; movzx eax, ax
  ;; mov edx, 16                                  i32.atomic.rmw16.add_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x67
  ;; cmp rcx, r8
  ;; ja 0x67
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw8.add_u") (param i32 i64) (result i64) (i64.atomic.rmw8.add_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw8.add_u offset=16
  ;; lock xadd byte ptr [rsi + r10 + 16], al
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.add_u") (param i32 i64) (result i64) (i64.atomic.rmw16.add_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw16.add_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x3c
  ;; lock xadd word ptr [rsi + r10 + 16], ax
  ;; movzx eax, ax
  ;; mov edx, 16                                  i64.atomic.rmw16.add_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x67
  ;; cmp rcx, r8
  ;; ja 0x67
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw32.add_u") (param i32 i64) (result i64) (i64.atomic.rmw32.add_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw32.add_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x3a
  ;; lock xadd dword ptr [rsi + r10 + 16], eax
  ;; mov eax, eax
  ;; mov edx, 16                                  i64.atomic.rmw32.add_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x65
  ;; cmp rcx, r8
  ;; ja 0x65
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw.sub") (param i32 i32) (result i32) (i32.atomic.rmw.sub offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.rmw.sub offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x3d
  ;; neg rax
  ;; lock xadd dword ptr [rsi + r10 + 16], eax
  ;; mov eax, eax
  ;; mov edx, 16                                  i32.atomic.rmw.sub offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x68
  ;; cmp rcx, r8
  ;; ja 0x68
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw.sub") (param i32 i64) (result i64) (i64.atomic.rmw.sub offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw.sub offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 7
  ;; jne 0x3b
  ;; neg rax
  ;; lock xadd qword ptr [rsi + r10 + 16], rax
  ;; mov edx, 16                                  i64.atomic.rmw.sub offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x66
  ;; cmp rcx, r8
  ;; ja 0x66
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw8.sub_u") (param i32 i32) (result i32) (i32.atomic.rmw8.sub_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.rmw8.sub_u offset=16
  ;; neg rax
  ;; lock xadd byte ptr [rsi + r10 + 16], al
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.sub_u") (param i32 i32) (result i32) (i32.atomic.rmw16.sub_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.rmw16.sub_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x3f
  ;; neg rax
  ;; lock xadd word ptr [rsi + r10 + 16], ax
  ;; movzx eax, ax
  ;; mov edx, 16                                  i32.atomic.rmw16.sub_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x6a
  ;; cmp rcx, r8
  ;; ja 0x6a
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw8.sub_u") (param i32 i64) (result i64) (i64.atomic.rmw8.sub_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw8.sub_u offset=16
  ;; neg rax
  ;; lock xadd byte ptr [rsi + r10 + 16], al
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.sub_u") (param i32 i64) (result i64) (i64.atomic.rmw16.sub_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw16.sub_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x3f
  ;; neg rax
  ;; lock xadd word ptr [rsi + r10 + 16], ax
  ;; movzx eax, ax
  ;; mov edx, 16                                  i64.atomic.rmw16.sub_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x6a
  ;; cmp rcx, r8
  ;; ja 0x6a
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw32.sub_u") (param i32 i64) (result i64) (i64.atomic.rmw32.sub_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw32.sub_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x3d
  ;; neg rax
  ;; lock xadd dword ptr [rsi + r10 + 16], eax
  ;; mov eax, eax
  ;; mov edx, 16                                  i64.atomic.rmw32.sub_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x68
  ;; cmp rcx, r8
  ;; ja 0x68
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw.and") (param i32 i32) (result i32) (i32.atomic.rmw.and offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i32.atomic.rmw.and offset=16
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x44
  ;; mov eax, dword ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; and rcx, r11
  ;; lock cmpxchg dword ptr [rsi + r10 + 16], ecx
  ;; jne 0x31
  ;; mov eax, eax
  ;; mov edx, 16                                  i32.atomic.rmw.and offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x6f
  ;; cmp rcx, r8
  ;; ja 0x6f
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw.and") (param i32 i64) (result i64) (i64.atomic.rmw.and offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i64.atomic.rmw.and offset=16
  ;; add rcx, 16
  ;; test ecx, 7
  ;; jne 0x42
  ;; mov rax, qword ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; and rcx, r11
  ;; lock cmpxchg qword ptr [rsi + r10 + 16], rcx
  ;; jne 0x31
  ;; mov edx, 16                                  i64.atomic.rmw.and offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x6d
  ;; cmp rcx, r8
  ;; ja 0x6d
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw8.and_u") (param i32 i32) (result i32) (i32.atomic.rmw8.and_u offset=16 (local.get 0) (local.get 1)))
  ;; movzx eax, byte ptr [rsi + r10 + 16]         i32.atomic.rmw8.and_u offset=16
  ;; mov rcx, rax
  ;; and rcx, r11
  ;; lock cmpxchg byte ptr [rsi + r10 + 16], cl
  ;; jne 0x1f
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.and_u") (param i32 i32) (result i32) (i32.atomic.rmw16.and_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i32.atomic.rmw16.and_u offset=16
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x47
  ;; movzx eax, word ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; and rcx, r11
  ;; lock cmpxchg word ptr [rsi + r10 + 16], cx
  ;; jne 0x32
  ;; movzx eax, ax
  ;; mov edx, 16                                  i32.atomic.rmw16.and_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x72
  ;; cmp rcx, r8
  ;; ja 0x72
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw8.and_u") (param i32 i64) (result i64) (i64.atomic.rmw8.and_u offset=16 (local.get 0) (local.get 1)))
  ;; movzx eax, byte ptr [rsi + r10 + 16]         i64.atomic.rmw8.and_u offset=16
  ;; mov rcx, rax
  ;; and rcx, r11
  ;; lock cmpxchg byte ptr [rsi + r10 + 16], cl
  ;; jne 0x1f
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.and_u") (param i32 i64) (result i64) (i64.atomic.rmw16.and_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i64.atomic.rmw16.and_u offset=16
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x47
  ;; movzx eax, word ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; and rcx, r11
  ;; lock cmpxchg word ptr [rsi + r10 + 16], cx
  ;; jne 0x32
  ;; movzx eax, ax
  ;; mov edx, 16                                  i64.atomic.rmw16.and_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x72
  ;; cmp rcx, r8
  ;; ja 0x72
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw32.and_u") (param i32 i64) (result i64) (i64.atomic.rmw32.and_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i64.atomic.rmw32.and_u offset=16
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x44
  ;; mov eax, dword ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; and rcx, r11
  ;; lock cmpxchg dword ptr [rsi + r10 + 16], ecx
  ;; jne 0x31
  ;; mov eax, eax
  ;; mov edx, 16                                  i64.atomic.rmw32.and_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x6f
  ;; cmp rcx, r8
  ;; ja 0x6f
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw.or") (param i32 i32) (result i32) (i32.atomic.rmw.or offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i32.atomic.rmw.or offset=16
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x44
  ;; mov eax, dword ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; or rcx, r11
  ;; lock cmpxchg dword ptr [rsi + r10 + 16], ecx
  ;; jne 0x31
  ;; mov eax, eax
  ;; mov edx, 16                                  i32.atomic.rmw.or offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x6f
  ;; cmp rcx, r8
  ;; ja 0x6f
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw.or") (param i32 i64) (result i64) (i64.atomic.rmw.or offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i64.atomic.rmw.or offset=16
  ;; add rcx, 16
  ;; test ecx, 7
  ;; jne 0x42
  ;; mov rax, qword ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; or rcx, r11
  ;; lock cmpxchg qword ptr [rsi + r10 + 16], rcx
  ;; jne 0x31
  ;; mov edx, 16                                  i64.atomic.rmw.or offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x6d
  ;; cmp rcx, r8
  ;; ja 0x6d
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw8.or_u") (param i32 i32) (result i32) (i32.atomic.rmw8.or_u offset=16 (local.get 0) (local.get 1)))
  ;; movzx eax, byte ptr [rsi + r10 + 16]         i32.atomic.rmw8.or_u offset=16
  ;; mov rcx, rax
  ;; or rcx, r11
  ;; lock cmpxchg byte ptr [rsi + r10 + 16], cl
  ;; jne 0x1f
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.or_u") (param i32 i32) (result i32) (i32.atomic.rmw16.or_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i32.atomic.rmw16.or_u offset=16
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x47
  ;; movzx eax, word ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; or rcx, r11
  ;; lock cmpxchg word ptr [rsi + r10 + 16], cx
  ;; jne 0x32
  ;; movzx eax, ax
  ;; mov edx, 16                                  i32.atomic.rmw16.or_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x72
  ;; cmp rcx, r8
  ;; ja 0x72
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw8.or_u") (param i32 i64) (result i64) (i64.atomic.rmw8.or_u offset=16 (local.get 0) (local.get 1)))
  ;; movzx eax, byte ptr [rsi + r10 + 16]         i64.atomic.rmw8.or_u offset=16
  ;; mov rcx, rax
  ;; or rcx, r11
  ;; lock cmpxchg byte ptr [rsi + r10 + 16], cl
  ;; jne 0x1f
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.or_u") (param i32 i64) (result i64) (i64.atomic.rmw16.or_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i64.atomic.rmw16.or_u offset=16
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x47
  ;; movzx eax, word ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; or rcx, r11
  ;; lock cmpxchg word ptr [rsi + r10 + 16], cx
  ;; jne 0x32
  ;; movzx eax, ax
  ;; mov edx, 16                                  i64.atomic.rmw16.or_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x72
  ;; cmp rcx, r8
  ;; ja 0x72
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw32.or_u") (param i32 i64) (result i64) (i64.atomic.rmw32.or_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i64.atomic.rmw32.or_u offset=16
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x44
  ;; mov eax, dword ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; or rcx, r11
  ;; lock cmpxchg dword ptr [rsi + r10 + 16], ecx
  ;; jne 0x31
  ;; mov eax, eax
  ;; mov edx, 16                                  i64.atomic.rmw32.or_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x6f
  ;; cmp rcx, r8
  ;; ja 0x6f
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw.xor") (param i32 i32) (result i32) (i32.atomic.rmw.xor offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i32.atomic.rmw.xor offset=16
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x44
  ;; mov eax, dword ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; xor rcx, r11
  ;; lock cmpxchg dword ptr [rsi + r10 + 16], ecx
  ;; jne 0x31
  ;; mov eax, eax
  ;; mov edx, 16                                  i32.atomic.rmw.xor offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x6f
  ;; cmp rcx, r8
  ;; ja 0x6f
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw.xor") (param i32 i64) (result i64) (i64.atomic.rmw.xor offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i64.atomic.rmw.xor offset=16
  ;; add rcx, 16
  ;; test ecx, 7
  ;; jne 0x42
  ;; mov rax, qword ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; xor rcx, r11
  ;; lock cmpxchg qword ptr [rsi + r10 + 16], rcx
  ;; jne 0x31
  ;; mov edx, 16                                  i64.atomic.rmw.xor offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x6d
  ;; cmp rcx, r8
  ;; ja 0x6d
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw8.xor_u") (param i32 i32) (result i32) (i32.atomic.rmw8.xor_u offset=16 (local.get 0) (local.get 1)))
  ;; movzx eax, byte ptr [rsi + r10 + 16]         i32.atomic.rmw8.xor_u offset=16
  ;; mov rcx, rax
  ;; xor rcx, r11
  ;; lock cmpxchg byte ptr [rsi + r10 + 16], cl
  ;; jne 0x1f
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.xor_u") (param i32 i32) (result i32) (i32.atomic.rmw16.xor_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i32.atomic.rmw16.xor_u offset=16
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x47
  ;; movzx eax, word ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; xor rcx, r11
  ;; lock cmpxchg word ptr [rsi + r10 + 16], cx
  ;; jne 0x32
  ;; movzx eax, ax
  ;; mov edx, 16                                  i32.atomic.rmw16.xor_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x72
  ;; cmp rcx, r8
  ;; ja 0x72
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw8.xor_u") (param i32 i64) (result i64) (i64.atomic.rmw8.xor_u offset=16 (local.get 0) (local.get 1)))
  ;; movzx eax, byte ptr [rsi + r10 + 16]         i64.atomic.rmw8.xor_u offset=16
  ;; mov rcx, rax
  ;; xor rcx, r11
  ;; lock cmpxchg byte ptr [rsi + r10 + 16], cl
  ;; jne 0x1f
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.xor_u") (param i32 i64) (result i64) (i64.atomic.rmw16.xor_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i64.atomic.rmw16.xor_u offset=16
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x47
  ;; movzx eax, word ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; xor rcx, r11
  ;; lock cmpxchg word ptr [rsi + r10 + 16], cx
  ;; jne 0x32
  ;; movzx eax, ax
  ;; mov edx, 16                                  i64.atomic.rmw16.xor_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x72
  ;; cmp rcx, r8
  ;; ja 0x72
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw32.xor_u") (param i32 i64) (result i64) (i64.atomic.rmw32.xor_u offset=16 (local.get 0) (local.get 1)))
  ;; mov ecx, r10d                                i64.atomic.rmw32.xor_u offset=16
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x44
  ;; mov eax, dword ptr [rsi + r10 + 16]
  ;; mov rcx, rax
  ;; xor rcx, r11
  ;; lock cmpxchg dword ptr [rsi + r10 + 16], ecx
  ;; jne 0x31
  ;; mov eax, eax
  ;; mov edx, 16                                  i64.atomic.rmw32.xor_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x6f
  ;; cmp rcx, r8
  ;; ja 0x6f
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw.xchg") (param i32 i32) (result i32) (i32.atomic.rmw.xchg offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.rmw.xchg offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x38
  ;; xchg dword ptr [rsi + r10 + 16], eax
  ;; mov eax, eax
  ;; mov edx, 16                                  i32.atomic.rmw.xchg offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x63
  ;; cmp rcx, r8
  ;; ja 0x63
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw.xchg") (param i32 i64) (result i64) (i64.atomic.rmw.xchg offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw.xchg offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 7
  ;; jne 0x36
  ;; xchg qword ptr [rsi + r10 + 16], rax
  ;; mov edx, 16                                  i64.atomic.rmw.xchg offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x61
  ;; cmp rcx, r8
  ;; ja 0x61
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw8.xchg_u") (param i32 i32) (result i32) (i32.atomic.rmw8.xchg_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.rmw8.xchg_u offset=16
  ;; xchg byte ptr [rsi + r10 + 16], al
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.xchg_u") (param i32 i32) (result i32) (i32.atomic.rmw16.xchg_u offset=16 (local.get 0) (local.get 1)))
  ;; mov eax, r11d                                i32.atomic.rmw16.xchg_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x3a
  ;; xchg word ptr [rsi + r10 + 16], ax
  ;; movzx eax, ax
  ;; mov edx, 16                                  i32.atomic.rmw16.xchg_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x65
  ;; cmp rcx, r8
  ;; ja 0x65
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw8.xchg_u") (param i32 i64) (result i64) (i64.atomic.rmw8.xchg_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw8.xchg_u offset=16
  ;; xchg byte ptr [rsi + r10 + 16], al
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.xchg_u") (param i32 i64) (result i64) (i64.atomic.rmw16.xchg_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw16.xchg_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x3a
  ;; xchg word ptr [rsi + r10 + 16], ax
  ;; movzx eax, ax
  ;; mov edx, 16                                  i64.atomic.rmw16.xchg_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x65
  ;; cmp rcx, r8
  ;; ja 0x65
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw32.xchg_u") (param i32 i64) (result i64) (i64.atomic.rmw32.xchg_u offset=16 (local.get 0) (local.get 1)))
  ;; mov rax, r11                                 i64.atomic.rmw32.xchg_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x38
  ;; xchg dword ptr [rsi + r10 + 16], eax
  ;; mov eax, eax
  ;; mov edx, 16                                  i64.atomic.rmw32.xchg_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x63
  ;; cmp rcx, r8
  ;; ja 0x63
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw.cmpxchg") (param i32 i32 i32) (result i32) (i32.atomic.rmw.cmpxchg offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov eax, r11d                                i32.atomic.rmw.cmpxchg offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x3d
  ;; lock cmpxchg dword ptr [rsi + r10 + 16], r13d
  ;; mov eax, eax
  ;; mov edx, 16                                  i32.atomic.rmw.cmpxchg offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x68
  ;; cmp rcx, r8
  ;; ja 0x68
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw.cmpxchg") (param i32 i64 i64) (result i64) (i64.atomic.rmw.cmpxchg offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov rax, r11                                 i64.atomic.rmw.cmpxchg offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 7
  ;; jne 0x3b
  ;; lock cmpxchg qword ptr [rsi + r10 + 16], r13
  ;; mov edx, 16                                  i64.atomic.rmw.cmpxchg offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 24
  ;; jb 0x66
  ;; cmp rcx, r8
  ;; ja 0x66
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i32.atomic.rmw8.cmpxchg_u") (param i32 i32 i32) (result i32) (i32.atomic.rmw8.cmpxchg_u offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov eax, r11d                                i32.atomic.rmw8.cmpxchg_u offset=16
  ;; lock cmpxchg byte ptr [rsi + r10 + 16], r13b
  ;; movzx eax, al
  (func (export "i32.atomic.rmw16.cmpxchg_u") (param i32 i32 i32) (result i32) (i32.atomic.rmw16.cmpxchg_u offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov eax, r11d                                i32.atomic.rmw16.cmpxchg_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x3f
  ;; lock cmpxchg word ptr [rsi + r10 + 16], r13w
  ;; movzx eax, ax
  ;; mov edx, 16                                  i32.atomic.rmw16.cmpxchg_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x6a
  ;; cmp rcx, r8
  ;; ja 0x6a
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw8.cmpxchg_u") (param i32 i64 i64) (result i64) (i64.atomic.rmw8.cmpxchg_u offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov rax, r11                                 i64.atomic.rmw8.cmpxchg_u offset=16
  ;; lock cmpxchg byte ptr [rsi + r10 + 16], r13b
  ;; movzx eax, al
  (func (export "i64.atomic.rmw16.cmpxchg_u") (param i32 i64 i64) (result i64) (i64.atomic.rmw16.cmpxchg_u offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov rax, r11                                 i64.atomic.rmw16.cmpxchg_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 1
  ;; jne 0x3f
  ;; lock cmpxchg word ptr [rsi + r10 + 16], r13w
  ;; movzx eax, ax
  ;; mov edx, 16                                  i64.atomic.rmw16.cmpxchg_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 18
  ;; jb 0x6a
  ;; cmp rcx, r8
  ;; ja 0x6a
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
  (func (export "i64.atomic.rmw32.cmpxchg_u") (param i32 i64 i64) (result i64) (i64.atomic.rmw32.cmpxchg_u offset=16 (local.get 0) (local.get 1) (local.get 2)))
  ;; mov rax, r11                                 i64.atomic.rmw32.cmpxchg_u offset=16
  ;; mov ecx, r10d
  ;; add rcx, 16
  ;; test ecx, 3
  ;; jne 0x3d
  ;; lock cmpxchg dword ptr [rsi + r10 + 16], r13d
  ;; mov eax, eax
  ;; mov edx, 16                                  i64.atomic.rmw32.cmpxchg_u offset=16
  ;; sub rcx, rdx
  ;; mov rdx, qword ptr [rdi + 88]
  ;; mov rdx, qword ptr [rdx]
  ;; mov r8, qword ptr [rdx + 8]
  ;; sub r8, 20
  ;; jb 0x68
  ;; cmp rcx, r8
  ;; ja 0x68
  ;; ud1 eax, dword ptr [eax + 19]  ; trap: unalignedAtomic
  ;; ud1 eax, dword ptr [eax + 5]  ; trap: outOfBoundsMemoryAccess
)
