;; What a dispatch on the type of an object costs: a thousand objects of five types, tested and cast one after another.
;; Nothing is allocated in the loop.
;; small 10000000 = 1226094563
;; large 100000000 = 760082153
(module
  (type $top (sub (struct (field $value (mut i32)))))
  (type $middle (sub $top (struct (field $value (mut i32)))))
  (type $lower (sub $middle (struct (field $value (mut i32)))))
  (type $integer (sub final $lower (struct (field $value (mut i32)) (field i32))))
  (type $double (sub final $lower (struct (field $value (mut i32)) (field f64))))
  (type $long (sub final $lower (struct (field $value (mut i32)) (field i64))))
  (type $single (sub final $lower (struct (field $value (mut i32)) (field f32))))
  (type $other (sub final $middle (struct (field $value (mut i32)) (field f32))))
  (type $objects (array (mut (ref null $top))))

  (func $make (param $kind i32) (param $value i32) (result (ref $top))
    (block $four
      (block $three
        (block $two
          (block $one
            (block $zero
              (br_table $zero $one $two $three $four (local.get $kind)))
            (return (struct.new $integer (local.get $value) (i32.const 1))))
          (return (struct.new $double (local.get $value) (f64.const 1))))
        (return (struct.new $long (local.get $value) (i64.const 1))))
      (return (struct.new $single (local.get $value) (f32.const 1))))
    (struct.new $other (local.get $value) (f32.const 1)))

  (func (export "run") (param $size i32) (result i32)
    (local $objects (ref $objects)) (local $object (ref null $top))
    (local $i i32) (local $seed i32) (local $sum i32)
    (local.set $objects (array.new_default $objects (i32.const 1024)))
    (local.set $seed (i32.const 7))
    (loop $fill
      (local.set $seed (i32.add (i32.mul (local.get $seed) (i32.const 1664525)) (i32.const 1013904223)))
      (array.set $objects (local.get $objects) (local.get $i)
        (call $make (i32.rem_u (i32.shr_u (local.get $seed) (i32.const 16)) (i32.const 5)) (local.get $seed)))
      (br_if $fill (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 1024))))
    (local.set $i (i32.const 0))
    (loop $dispatch
      (local.set $object (array.get $objects (local.get $objects) (i32.and (local.get $i) (i32.const 1023))))
      (if (ref.test (ref $lower) (local.get $object))
        (then
          (local.set $sum
            (i32.add (local.get $sum) (struct.get $lower $value (ref.cast (ref $lower) (local.get $object)))))
          (if (ref.test (ref $integer) (local.get $object))
            (then (local.set $sum (i32.add (local.get $sum) (i32.const 1))))
            (else
              (if (ref.test (ref $double) (local.get $object))
                (then (local.set $sum (i32.add (local.get $sum) (i32.const 2))))
                (else
                  (if (ref.test (ref $long) (local.get $object))
                    (then (local.set $sum (i32.add (local.get $sum) (i32.const 3))))))))))
        (else
          (local.set $sum
            (i32.add (local.get $sum) (struct.get $middle $value (ref.cast (ref $middle) (local.get $object)))))))
      (br_if $dispatch (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $size))))
    (local.get $sum)))
