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

;; A branch on two floating-point numbers of which the instruction before has made the first: the second must be read.
(module
  (func (export "f64.ne") (param f64) (result i32)
    (block
      (br_if 0 (f64.ne (f64.div (local.get 0) (local.get 0)) (local.get 0)))
      (return (i32.const 0)))
    (i32.const 1))
  (func (export "f32.ne") (param f32) (result i32)
    (if (result i32) (f32.ne (f32.div (local.get 0) (local.get 0)) (local.get 0)) (then (i32.const 1)) (else (i32.const 0))))
  (func (export "f64.eq") (param f64) (result i32)
    (if (result i32) (f64.eq (f64.div (local.get 0) (local.get 0)) (local.get 0)) (then (i32.const 1)) (else (i32.const 0)))))
(assert_return (invoke "f64.ne" (f64.const 0)) (i32.const 1))
(assert_return (invoke "f64.ne" (f64.const 1)) (i32.const 0))
(assert_return (invoke "f64.ne" (f64.const 2)) (i32.const 1))
(assert_return (invoke "f32.ne" (f32.const 0)) (i32.const 1))
(assert_return (invoke "f32.ne" (f32.const 1)) (i32.const 0))
(assert_return (invoke "f32.ne" (f32.const 2)) (i32.const 1))
(assert_return (invoke "f64.eq" (f64.const 0)) (i32.const 0))
(assert_return (invoke "f64.eq" (f64.const 1)) (i32.const 1))
(assert_return (invoke "f64.eq" (f64.const 2)) (i32.const 0))
