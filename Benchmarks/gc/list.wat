;; A queue of 100,000 nodes: one is appended and one dropped, as often as the size says. Every node survives for a while
;; and dies old, which is what collectors of two generations assume does not happen.
;; small 2000000 = 1108985683
;; large 20000000 = -1632030189
(module
  (type $node (sub final (struct (field $value i32) (field $next (mut (ref null $node))))))

  (func (export "run") (param $size i32) (result i32)
    (local $first (ref null $node)) (local $last (ref null $node)) (local $new (ref null $node))
    (local $i i32) (local $sum i32)
    (local.set $first (struct.new_default $node))
    (local.set $last (local.get $first))
    (loop $append
      (local.set $new (struct.new $node (local.get $i) (ref.null $node)))
      (struct.set $node $next (local.get $last) (local.get $new))
      (local.set $last (local.get $new))
      (if (i32.gt_u (local.get $i) (i32.const 100_000))
        (then
          (local.set $sum (i32.add (local.get $sum) (struct.get $node $value (local.get $first))))
          (local.set $first (struct.get $node $next (local.get $first)))))
      (br_if $append (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $size))))
    (local.get $sum)))
