;; Loads and stores.
(module
  (memory 1)
  (func (export "i32.load") (param i32) (result i32) (i32.load offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.load offset=16
  ;; mov eax, dword ptr [rsi + rax + 16]
  (func (export "i64.load") (param i32) (result i64) (i64.load offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.load offset=16
  ;; mov rax, qword ptr [rsi + rax + 16]
  (func (export "f32.load") (param i32) (result f32) (f32.load offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                f32.load offset=16
  ;; vmovss xmm0, dword ptr [rsi + rax + 16]
  (func (export "f64.load") (param i32) (result f64) (f64.load offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                f64.load offset=16
  ;; vmovsd xmm0, qword ptr [rsi + rax + 16]
  (func (export "i32.load8_s") (param i32) (result i32) (i32.load8_s offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.load8_s offset=16
  ;; movsx eax, byte ptr [rsi + rax + 16]
  (func (export "i32.load8_u") (param i32) (result i32) (i32.load8_u offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.load8_u offset=16
  ;; movzx eax, byte ptr [rsi + rax + 16]
  (func (export "i32.load16_s") (param i32) (result i32) (i32.load16_s offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.load16_s offset=16
  ;; movsx eax, word ptr [rsi + rax + 16]
  (func (export "i32.load16_u") (param i32) (result i32) (i32.load16_u offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i32.load16_u offset=16
  ;; movzx eax, word ptr [rsi + rax + 16]
  (func (export "i64.load8_s") (param i32) (result i64) (i64.load8_s offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.load8_s offset=16
  ;; movsx rax, byte ptr [rsi + rax + 16]
  (func (export "i64.load8_u") (param i32) (result i64) (i64.load8_u offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.load8_u offset=16
  ;; movzx eax, byte ptr [rsi + rax + 16]
  (func (export "i64.load16_s") (param i32) (result i64) (i64.load16_s offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.load16_s offset=16
  ;; movsx rax, word ptr [rsi + rax + 16]
  (func (export "i64.load16_u") (param i32) (result i64) (i64.load16_u offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.load16_u offset=16
  ;; movzx eax, word ptr [rsi + rax + 16]
  (func (export "i64.load32_s") (param i32) (result i64) (i64.load32_s offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.load32_s offset=16
  ;; movsxd rax, dword ptr [rsi + rax + 16]
  (func (export "i64.load32_u") (param i32) (result i64) (i64.load32_u offset=16 (local.get 0)))
  ;; mov eax, dword ptr [rbp - 32]                i64.load32_u offset=16
  ;; mov eax, dword ptr [rsi + rax + 16]
  (func (export "i32.store") (param i32 i32) (i32.store offset=16 (local.get 0) (local.get 1)))
  ;; mov dword ptr [rsi + rcx + 16], eax          i32.store offset=16
  (func (export "i64.store") (param i32 i64) (i64.store offset=16 (local.get 0) (local.get 1)))
  ;; mov qword ptr [rsi + rcx + 16], rax          i64.store offset=16
  (func (export "f32.store") (param i32 f32) (f32.store offset=16 (local.get 0) (local.get 1)))
  ;; vmovss dword ptr [rsi + rax + 16], xmm0      f32.store offset=16
  (func (export "f64.store") (param i32 f64) (f64.store offset=16 (local.get 0) (local.get 1)))
  ;; vmovsd qword ptr [rsi + rax + 16], xmm0      f64.store offset=16
  (func (export "i32.store8") (param i32 i32) (i32.store8 offset=16 (local.get 0) (local.get 1)))
  ;; mov byte ptr [rsi + rcx + 16], al            i32.store8 offset=16
  (func (export "i32.store16") (param i32 i32) (i32.store16 offset=16 (local.get 0) (local.get 1)))
  ;; mov word ptr [rsi + rcx + 16], ax            i32.store16 offset=16
  (func (export "i64.store8") (param i32 i64) (i64.store8 offset=16 (local.get 0) (local.get 1)))
  ;; mov byte ptr [rsi + rcx + 16], al            i64.store8 offset=16
  (func (export "i64.store16") (param i32 i64) (i64.store16 offset=16 (local.get 0) (local.get 1)))
  ;; mov word ptr [rsi + rcx + 16], ax            i64.store16 offset=16
  (func (export "i64.store32") (param i32 i64) (i64.store32 offset=16 (local.get 0) (local.get 1)))
  ;; mov dword ptr [rsi + rcx + 16], eax          i64.store32 offset=16
)
