;; Two small arrays in each step, of bytes and of integers and of changing lengths, kept in windows of 4096.
;; small 2000000 = -925355392
;; large 20000000 = 244375296
(module
  (type $bytes (array (mut i8)))
  (type $integers (array (mut i32)))
  (type $byte_window (array (mut (ref null $bytes))))
  (type $integer_window (array (mut (ref null $integers))))

  (func (export "run") (param $size i32) (result i32)
    (local $byte_window (ref $byte_window)) (local $integer_window (ref $integer_window))
    (local $bytes (ref null $bytes)) (local $integers (ref null $integers))
    (local $i i32) (local $seed i32) (local $sum i32)
    (local.set $byte_window (array.new_default $byte_window (i32.const 4096)))
    (local.set $integer_window (array.new_default $integer_window (i32.const 4096)))
    (local.set $seed (i32.const 7))
    (loop $step
      (local.set $seed (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (local.set $bytes
        (array.new_default $bytes
          (i32.add (i32.const 4) (i32.and (i32.shr_u (local.get $seed) (i32.const 16)) (i32.const 31)))))
      (array.set $bytes (local.get $bytes) (i32.const 3) (local.get $i))
      (local.set $integers
        (array.new_default $integers
          (i32.add (i32.const 1) (i32.and (i32.shr_u (local.get $seed) (i32.const 21)) (i32.const 15)))))
      (array.set $integers (local.get $integers) (i32.const 0) (local.get $seed))
      (local.set $sum
        (i32.add (local.get $sum) (array.get_u $bytes (local.get $bytes) (i32.const 3))))
      (local.set $sum
        (i32.xor (local.get $sum) (array.get $integers (local.get $integers) (i32.const 0))))
      (array.set $byte_window (local.get $byte_window)
        (i32.shr_u (local.get $seed) (i32.const 20)) (local.get $bytes))
      (array.set $integer_window (local.get $integer_window)
        (i32.and (local.get $i) (i32.const 4095)) (local.get $integers))
      (br_if $step (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $size))))
    (local.get $sum)))
