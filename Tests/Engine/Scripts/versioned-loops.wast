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

;; A load whose value a selection may not need: it traps all the same, before the store that follows it.
(module
  (memory 1)
  (data (i32.const 0) "\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80")
  (func (export "f") (param $q i32) (result i32) (local $b i32) (local $i i32) (local $x i32) (local $s i32)
    (local.set $b (i32.add (i32.and (local.get $q) (i32.const 7)) (i32.const 64)))
    (loop $inner
      (i32.store16 offset=2 (i32.shl (local.get $i) (i32.const 1))
        (select (local.get $x) (i32.load offset=4 (local.get $b)) (i32.lt_s (local.get $x) (local.get $s))))
      (local.set $s
        (i32.sub (local.get $s)
          (i32.shr_s (i32.load16_s offset=100 (local.get $b))
            (i32.wrap_i64 (i64.load16_u offset=100 (i32.shl (local.get $i) (i32.const 2)))))))
      (local.set $b (i32.add (local.get $b) (i32.const -8)))
      (br_if $inner (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 2))) (i32.const 64))))
    (local.get $s))
  (func (export "at") (param i32) (result i32) (i32.load16_u (local.get 0))))
(assert_trap (invoke "f" (i32.const 7)) "out of bounds memory access")
(assert_return (invoke "at" (i32.const 34)) (i32.const 0))
(assert_return (invoke "at" (i32.const 38)) (i32.const 0x8080))

;; Stores of two widths to one address, of which the wider one reaches into the next round's.
(module
  (memory 1)
  (func (export "f") (param $b i32) (param $n i32) (local $i i32)
    (loop $inner
      (i64.store offset=2 (local.get $b) (i64.const 0))
      (i32.store8 offset=2 (local.get $b) (i32.or (local.get $i) (local.get $n)))
      (local.set $b (i32.add (local.get $b) (i32.const -4)))
      (br_if $inner (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "at") (param i32) (result i64) (i64.load (local.get 0))))
(assert_return (invoke "f" (i32.const 3000) (i32.const 20)))
(assert_return (invoke "at" (i32.const 3002)) (i64.const 0))
(assert_return (invoke "at" (i32.const 2990)) (i64.const 0))
(assert_return (invoke "at" (i32.const 2926)) (i64.const 0x17))

;; Calls of small functions go from the version for known bounds, and stay in the other, which traps where it did.
(module
  (memory 1)
  (func $next (param $v i32) (result i32) (i32.add (local.get $v) (i32.const 1)))
  (func $get (param $p i32) (result i32) (call $next (i32.load (local.get $p))))
  (func $put (param $p i32) (param $v i32) (i32.store (local.get $p) (local.get $v)))
  (func (export "f") (param $to i32) (param $n i32) (local $i i32)
    (loop $inner
      (call $put
        (i32.add (local.get $to) (i32.shl (local.get $i) (i32.const 2))) (call $get (i32.shl (local.get $i) (i32.const 2))))
      (br_if $inner (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "at") (param i32) (result i32) (i32.load (local.get 0))))
(assert_trap (invoke "f" (i32.const 65000) (i32.const 200)) "out of bounds memory access")
(assert_return (invoke "at" (i32.const 64996)) (i32.const 0))
(assert_return (invoke "at" (i32.const 65000)) (i32.const 1))
(assert_return (invoke "at" (i32.const 65532)) (i32.const 1))
(assert_return (invoke "f" (i32.const 4) (i32.const 100)))
(assert_return (invoke "at" (i32.const 400)) (i32.const 100))
(assert_return (invoke "f" (i32.const 1000) (i32.const 100)))
(assert_return (invoke "at" (i32.const 1396)) (i32.const 100))
(assert_return (invoke "at" (i32.const 1400)) (i32.const 0))
