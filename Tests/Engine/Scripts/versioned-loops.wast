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

;; A loop that compares each index with two lengths and leaves in the middle of a round: for good, for a trap, or not at all.
(module
  (memory 1)
  (func (export "f") (param $n i32) (param $from i32) (param $to i32) (result i32) (local $i i32)
    (block $out
      (loop $inner
        (br_if $out (i32.ge_u (local.get $i) (local.get $from)))
        (i32.store8 offset=1 (local.get $i) (i32.const 1))
        (if (i32.eq (i32.add (i32.shl (local.get $i) (i32.const 1)) (i32.const 1)) (local.get $to)) (then unreachable))
        (i32.store8 offset=1000 (i32.shl (local.get $i) (i32.const 1))
          (i32.add (i32.load8_u (local.get $i)) (local.get $i)))
        (br_if $inner (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
    (local.get $i))
  (func (export "down") (param $from i32) (param $to i32) (result i32)
    (block $out
      (loop $inner
        (br_if $out (i32.le_s (local.get $from) (local.get $to)))
        (i32.store8 offset=2000 (local.get $from) (i32.const 9))
        (br_if $inner (local.tee $from (i32.add (local.get $from) (i32.const -1))))))
    (local.get $from))
  (func (export "clear") (memory.fill (i32.const 0) (i32.const 0) (i32.const 65536)))
  (func (export "at") (param i32) (result i32) (i32.load8_u (local.get 0))))
(assert_return (invoke "f" (i32.const 100) (i32.const 100) (i32.const 201)) (i32.const 100))
(assert_return (invoke "at" (i32.const 100)) (i32.const 1))
(assert_return (invoke "at" (i32.const 101)) (i32.const 0))
(assert_return (invoke "at" (i32.const 1198)) (i32.const 100))
(invoke "clear")
(assert_return (invoke "f" (i32.const 100) (i32.const 99) (i32.const 1000)) (i32.const 99))
(assert_return (invoke "at" (i32.const 99)) (i32.const 1))
(assert_return (invoke "at" (i32.const 1196)) (i32.const 99))
(assert_return (invoke "at" (i32.const 1198)) (i32.const 0))
(invoke "clear")
(assert_trap (invoke "f" (i32.const 100) (i32.const 1000) (i32.const 199)) "unreachable")
(assert_return (invoke "at" (i32.const 100)) (i32.const 1))
(assert_return (invoke "at" (i32.const 1196)) (i32.const 99))
(assert_return (invoke "at" (i32.const 1198)) (i32.const 0))
(invoke "clear")
;; 2 i + 1 is 3 again when i is 2^31 + 1, which is not reached.
(assert_trap (invoke "f" (i32.const 0) (i32.const -1) (i32.const 4)) "out of bounds memory access")
(assert_return (invoke "at" (i32.const 65534)) (i32.const 12))
(invoke "clear")
(assert_return (invoke "down" (i32.const 100) (i32.const 50)) (i32.const 50))
(assert_return (invoke "at" (i32.const 2051)) (i32.const 9))
(assert_return (invoke "at" (i32.const 2050)) (i32.const 0))
(invoke "clear")
(assert_return (invoke "down" (i32.const 100) (i32.const -1)) (i32.const 0))
(assert_return (invoke "at" (i32.const 2001)) (i32.const 9))
(assert_return (invoke "at" (i32.const 2000)) (i32.const 0))

;; Loops that end where a pointer meets another one, or where too little is left, as compilers unroll them.
(module
  (memory 1)
  (func (export "fill") (param $p i32) (param $end i32)
    (loop $inner
      (i32.store8 (local.get $p) (i32.const 7))
      (i32.store8 offset=1 (local.get $p) (i32.const 8))
      (i32.store8 offset=2 (local.get $p) (i32.const 9))
      (br_if $inner (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 3))) (local.get $end)))))
  (func (export "copy") (param $to i32) (param $from i32) (param $n i32) (result i32)
    (loop $inner
      (i64.store (local.get $to) (i64.load (local.get $from)))
      (i64.store offset=8 (local.get $to) (i64.load offset=8 (local.get $from)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (br_if $inner (i32.gt_u (local.tee $n (i32.sub (local.get $n) (i32.const 16))) (i32.const 7))))
    (local.get $n))
  (func (export "up") (param $p i32) (param $n i32) (result i32)
    (loop $inner
      (i32.store16 (local.get $p) (i32.const 0x0505))
      (br_if $inner (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 2))) (local.get $n))))
    (local.get $p))
  (func (export "around") (param $i i32) (param $n i32) (result i32) (local $p i32)
    (loop $inner
      (i32.store8 (local.get $p) (i32.const 6))
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (br_if $inner (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $n))))
    (local.get $p))
  (func (export "clear") (memory.fill (i32.const 0) (i32.const 0) (i32.const 65536)))
  (func (export "at") (param i32) (result i32) (i32.load8_u (local.get 0))))
(assert_return (invoke "fill" (i32.const 100) (i32.const 400)))
(assert_return (invoke "at" (i32.const 99)) (i32.const 0))
(assert_return (invoke "at" (i32.const 100)) (i32.const 7))
(assert_return (invoke "at" (i32.const 399)) (i32.const 9))
(assert_return (invoke "at" (i32.const 400)) (i32.const 0))
(invoke "clear")
(assert_trap (invoke "fill" (i32.const 100) (i32.const 401)) "out of bounds memory access")
(assert_return (invoke "at" (i32.const 65535)) (i32.const 9))
(invoke "clear")
(assert_return (invoke "up" (i32.const 0) (i32.const 1001)) (i32.const 1002))
(assert_return (invoke "at" (i32.const 1001)) (i32.const 5))
(assert_return (invoke "at" (i32.const 1002)) (i32.const 0))
(assert_trap (invoke "up" (i32.const 65000) (i32.const -1)) "out of bounds memory access")
(assert_return (invoke "at" (i32.const 65535)) (i32.const 5))
(assert_return (invoke "copy" (i32.const 2000) (i32.const 0) (i32.const 804)) (i32.const 4))
(assert_return (invoke "at" (i32.const 2799)) (i32.const 5))
(assert_return (invoke "at" (i32.const 2800)) (i32.const 0))
;; The rest is 8, from which 16 are taken as well: then it goes on until it traps.
(assert_trap (invoke "copy" (i32.const 4000) (i32.const 0) (i32.const 808)) "out of bounds memory access")
(assert_return (invoke "at" (i32.const 64500)) (i32.const 5))
(assert_return (invoke "around" (i32.const 0xffffff00) (i32.const 0xfffffffc)) (i32.const 63))
;; From -4 it gets to 0, which is below the limit.
(assert_trap (invoke "around" (i32.const 0xffffff00) (i32.const 0xfffffffd)) "out of bounds memory access")
(assert_return (invoke "at" (i32.const 65535)) (i32.const 6))

;; Both branches end with a store, which a compiler has made one.
(module
  (memory 1)
  (func (export "f") (param $n i32) (local $i i32) (local $p i32) (local $v i32)
    (loop $inner
      (if (i32.and (i32.load8_u offset=1000 (local.get $i)) (i32.const 1))
        (then
          (i32.store8 offset=2000 (local.get $i) (i32.const 3))
          (local.set $p (i32.add (local.get $i) (i32.const 3000))) (local.set $v (i32.const 4)))
        (else
          (local.set $p (i32.add (local.get $i) (i32.const 2000))) (local.set $v (i32.const 5))))
      (i32.store8 (local.get $p) (local.get $v))
      (br_if $inner (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (data (i32.const 1010) "\01\00\01\01")
  (func (export "at") (param i32) (result i32) (i32.load (local.get 0))))
(assert_return (invoke "f" (i32.const 100)))
(assert_return (invoke "at" (i32.const 2010)) (i32.const 0x03030503))
(assert_return (invoke "at" (i32.const 3010)) (i32.const 0x04040004))
(assert_return (invoke "at" (i32.const 2098)) (i32.const 0x00000505))
(assert_trap (invoke "f" (i32.const -1)) "out of bounds memory access")
(assert_return (invoke "at" (i32.const 65532)) (i32.const 0x04040404))
