;; A loop that is given a version for known bounds reads the size of the memory from its instance, which its function did not
;; use before: callers must not have taken the argument away.
(module
  (memory 1)
  (func $fill (param i32 i32)
    (loop
      (i32.store8 (local.get 0) (local.get 1))
      (local.set 0 (i32.add (local.get 0) (i32.const 1)))
      (br_if 0 (i32.lt_u (local.get 0) (i32.const 60000)))))
  (func (export "run") (param i32) (result i32)
    (memory.fill (i32.const 0) (i32.const 1) (local.get 0))
    (call $fill (local.get 0) (i32.const 2))
    (memory.fill (i32.const 0) (i32.const 3) (i32.const 50))
    (call $fill (i32.const 100) (i32.const 4))
    (i32.add (i32.load8_u (i32.const 10)) (i32.add (i32.load8_u (i32.const 99)) (i32.load8_u (i32.const 59999))))))
(assert_return (invoke "run" (i32.const 64)) (i32.const 9))
