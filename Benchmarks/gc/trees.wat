;; Complete binary trees of a depth: one that lasts, and many of every smaller even depth that are built, counted and
;; dropped. Objects that die young, and one large structure that the collector must not walk again and again.
;; small 12 = 674478
;; large 16 = 14985902
;; deep 18 = 68332206
(module
  (type $node (sub final (struct (field $left (ref null $node)) (field $right (ref null $node)))))

  (func $grow (param $depth i32) (result (ref $node))
    (if (result (ref $node)) (i32.eqz (local.get $depth))
      (then (struct.new_default $node))
      (else
        (struct.new $node
          (call $grow (i32.sub (local.get $depth) (i32.const 1)))
          (call $grow (i32.sub (local.get $depth) (i32.const 1)))))))

  (func $count (param $tree (ref $node)) (result i32)
    (local $left (ref null $node))
    (local.set $left (struct.get $node $left (local.get $tree)))
    (if (result i32) (ref.is_null (local.get $left))
      (then (i32.const 1))
      (else
        (i32.add
          (i32.const 1)
          (i32.add
            (call $count (ref.as_non_null (local.get $left)))
            (call $count (ref.as_non_null (struct.get $node $right (local.get $tree)))))))))

  (func (export "run") (param $depth i32) (result i32)
    (local $lasting (ref null $node)) (local $now i32) (local $times i32) (local $sum i32)
    (local.set $sum (call $count (call $grow (i32.add (local.get $depth) (i32.const 1)))))
    (local.set $lasting (call $grow (local.get $depth)))
    (local.set $now (i32.const 4))
    (loop $depths
      (local.set $times
        (i32.shl (i32.const 1) (i32.add (i32.sub (local.get $depth) (local.get $now)) (i32.const 4))))
      (loop $trees
        (local.set $sum (i32.add (local.get $sum) (call $count (call $grow (local.get $now)))))
        (br_if $trees (local.tee $times (i32.sub (local.get $times) (i32.const 1)))))
      (br_if $depths
        (i32.le_u (local.tee $now (i32.add (local.get $now) (i32.const 2))) (local.get $depth))))
    (i32.add (local.get $sum) (call $count (ref.as_non_null (local.get $lasting))))))
