;; A function from bytes to bytes: answers with a letter, after a loop that is worth compiling.
(module
  (memory (export "memory") 1)
  (func (export "apus_allocate") (param $size i32) (result i32) (i32.const 2048))
  (func (export "apus_handle") (param $address i32) (param $size i32) (result i64)
    (local $i i32)
    (loop $next
      (i32.store8 (i32.const 1024) (i32.add (i32.const 97) (i32.const NUMBER)))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1000000))))
    (i64.or (i64.shl (i64.const 1024) (i64.const 32)) (i64.const 1))))
