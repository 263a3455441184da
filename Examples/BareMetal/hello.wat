;; Says hello, a byte at a time, and what the sum of the squares of its letters is.
(module
  (import "board" "put" (func $put (param i32)))
  (memory 1)
  (data (i32.const 0) "Hello from WebAssembly without an operating system\n\00")
  (func $number (param $value i32)
    (if (i32.ge_u (local.get $value) (i32.const 10))
      (then (call $number (i32.div_u (local.get $value) (i32.const 10)))))
    (call $put (i32.add (i32.const 48) (i32.rem_u (local.get $value) (i32.const 10)))))
  (func (export "main") (result f64)
    (local $address i32) (local $letter i32) (local $sum f64)
    (loop $next
      (local.set $letter (i32.load8_u (local.get $address)))
      (if (local.get $letter)
        (then
          (call $put (local.get $letter))
          (local.set $sum (f64.add (local.get $sum) (f64.convert_i32_u (i32.mul (local.get $letter) (local.get $letter)))))
          (local.set $address (i32.add (local.get $address) (i32.const 1)))
          (br $next))))
    (call $number (i32.trunc_f64_u (local.get $sum)))
    (call $put (i32.const 10))
    (f64.sqrt (local.get $sum)))
  (func (export "trap") (result i32) (i32.load (i32.const 65533))))
