;; Says that its answer stands where there is no memory.
(module
  (memory (export "memory") 1)
  (func (export "apus_allocate") (param i32) (result i32) (i32.const 8))
  (func (export "apus_handle") (param i32 i32) (result i64) (i64.const 0x0000ffff_00010000)))
