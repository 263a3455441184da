;; Two million objects that stay alive while small trees come and go: what a collector pays for a large heap.
;; small 50000 = 8447151
;; large 500000 = 65597151
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

  (func (export "run") (param $size i32) (result i32)
    (local $lasting (ref null $node)) (local $i i32) (local $sum i32)
    (local.set $lasting (call $grow (i32.const 20)))
    (loop $trees
      (local.set $sum (i32.add (local.get $sum) (call $count (call $grow (i32.const 6)))))
      (br_if $trees (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $size))))
    (i32.add (local.get $sum) (call $count (ref.as_non_null (local.get $lasting))))))
