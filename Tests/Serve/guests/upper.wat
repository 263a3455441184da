;; A function from bytes to bytes: makes letters capitals. It counts its calls, which a fresh instance must not know of.
(module
  (memory (export "memory") 1)
  (global $next (mut i32) (i32.const 1024))
  (global $calls (mut i32) (i32.const 0))
  (func (export "apus_allocate") (param $size i32) (result i32)
    (local $address i32)
    (local.set $address (global.get $next))
    (global.set $next (i32.add (global.get $next) (local.get $size)))
    (drop (memory.grow (i32.shr_u (local.get $size) (i32.const 16))))
    (local.get $address))
  (func (export "apus_handle") (param $address i32) (param $size i32) (result i64)
    (local $at i32) (local $end i32) (local $byte i32)
    (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
    (if (i32.ne (global.get $calls) (i32.const 1)) (then (unreachable)))
    (local.set $at (local.get $address))
    (local.set $end (i32.add (local.get $address) (local.get $size)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $byte (i32.load8_u (local.get $at)))
        (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 97)) (i32.const 26))
          (then (i32.store8 (local.get $at) (i32.sub (local.get $byte) (i32.const 32)))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (i64.or
      (i64.shl (i64.extend_i32_u (local.get $address)) (i64.const 32))
      (i64.extend_i32_u (local.get $size)))))
