;; An array of a million references: each step stores a new object at random and exchanges two. Every store goes from an
;; old object to a young one, and what dies does so at random.
;; small 2000000 = 1513056806
;; large 20000000 = -2108474155
(module
  (type $box (sub final (struct (field $value i32))))
  (type $boxes (array (mut (ref null $box))))

  (global $seed (mut i32) (i32.const 12345))
  (func $random_slot (result i32)
    (global.set $seed
      (i32.add (i32.mul (global.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
    (i32.shr_u (global.get $seed) (i32.const 12)))

  (func (export "run") (param $size i32) (result i32)
    (local $boxes (ref $boxes)) (local $i i32) (local $a i32) (local $b i32) (local $kept (ref null $box))
    (local $sum i32)
    (local.set $boxes (array.new_default $boxes (i32.const 1_048_576)))
    (loop $step
      (local.set $a (call $random_slot))
      (array.set $boxes (local.get $boxes) (local.get $a) (struct.new $box (local.get $i)))
      (local.set $b (call $random_slot))
      (local.set $kept (array.get $boxes (local.get $boxes) (local.get $b)))
      (array.set $boxes (local.get $boxes) (local.get $b) (array.get $boxes (local.get $boxes) (local.get $a)))
      (array.set $boxes (local.get $boxes) (local.get $a) (local.get $kept))
      (br_if $step (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $size))))
    (local.set $i (i32.const 0))
    (loop $check
      (local.set $kept (array.get $boxes (local.get $boxes) (local.get $i)))
      (local.set $sum (i32.mul (local.get $sum) (i32.const 31)))
      (if (i32.eqz (ref.is_null (local.get $kept)))
        (then (local.set $sum (i32.add (local.get $sum) (struct.get $box $value (local.get $kept))))))
      (br_if $check (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1_048_576))))
    (local.get $sum)))
