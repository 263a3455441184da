;; An atomic access that is neither aligned nor in bounds: it is out of bounds, in every tier and memory.

(module
  (memory 1)
  (func (export "load16") (param i32) (result i32) (i32.atomic.load16_u (local.get 0)))
  (func (export "load") (param i32) (result i64) (i64.atomic.load offset=3 (local.get 0)))
  (func (export "add") (param i32) (result i32) (i32.atomic.rmw.add offset=65000 (local.get 0) (i32.const 1)))
  (func (export "exchange") (param i32 i32 i32) (result i32)
    (i32.atomic.rmw16.cmpxchg_u (local.get 0) (local.get 1) (local.get 2)))
  (func (export "and") (param i32 i64) (result i64) (i64.atomic.rmw32.and_u (local.get 0) (local.get 1))))

(assert_trap (invoke "load16" (i32.const 65535)) "out of bounds memory access")
(assert_trap (invoke "load16" (i32.const 65533)) "unaligned atomic")
(assert_trap (invoke "load16" (i32.const -1)) "out of bounds memory access")
(assert_trap (invoke "load" (i32.const 0)) "unaligned atomic")
(assert_return (invoke "load" (i32.const 5)) (i64.const 0))
(assert_trap (invoke "load" (i32.const 65526)) "out of bounds memory access")
(assert_trap (invoke "load" (i32.const 65524)) "unaligned atomic")
(assert_trap (invoke "add" (i32.const 2)) "unaligned atomic")
(assert_trap (invoke "add" (i32.const 534)) "out of bounds memory access")
(assert_return (invoke "add" (i32.const 532)) (i32.const 0))
(assert_return (invoke "exchange" (i32.const 65532) (i32.const 0x10001) (i32.const 0x20002)) (i32.const 1))
(assert_return (invoke "load16" (i32.const 65532)) (i32.const 2))
(assert_return (invoke "and" (i32.const 65532) (i64.const -1)) (i64.const 2))
(assert_trap (invoke "and" (i32.const 65534) (i64.const -1)) "out of bounds memory access")

(module
  (memory 100 (pagesize 1))
  (func (export "load16") (param i32) (result i32) (i32.atomic.load16_u (local.get 0)))
  (func (export "load") (param i32) (result i64) (i64.atomic.load offset=4294967295 (local.get 0))))

(assert_trap (invoke "load16" (i32.const 99)) "out of bounds memory access")
(assert_trap (invoke "load16" (i32.const 97)) "unaligned atomic")
(assert_trap (invoke "load" (i32.const 0)) "out of bounds memory access")

(module
  (memory i64 1)
  (func (export "load") (param i64) (result i64) (i64.atomic.load offset=4294967296 (local.get 0))))

(assert_trap (invoke "load" (i64.const -4294967296)) "out of bounds memory access")
(assert_trap (invoke "load" (i64.const 1)) "out of bounds memory access")
