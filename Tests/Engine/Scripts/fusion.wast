;; Instructions that the interpreter does together, where one of them is unusual.

;; A comparison of a wide constant with an operand in the second free slot, which the constant must not overwrite.
(module
  (func (export "constant left") (param i64) (result i32)
    (block
      (br_if 0 (i32.gt_s (i32.const 8122926) (i32.ctz (i64.eqz (local.get 0)))))
      (return (i32.const 0)))
    (i32.const 1))
  (func (export "constant left, wide") (param i64) (result i32)
    (if (result i32) (i64.lt_u (i64.const 100000) (i64.clz (local.get 0))) (then (i32.const 1)) (else (i32.const 0))))
  (func (export "constant right") (param i64) (result i32)
    (block
      (br_if 0 (i32.lt_s (i32.ctz (i64.eqz (local.get 0))) (i32.const 8122926)))
      (return (i32.const 0)))
    (i32.const 1)))
(assert_return (invoke "constant left" (i64.const 7)) (i32.const 1))
(assert_return (invoke "constant left" (i64.const 0)) (i32.const 1))
(assert_return (invoke "constant left, wide" (i64.const 7)) (i32.const 0))
(assert_return (invoke "constant right" (i64.const 7)) (i32.const 1))
