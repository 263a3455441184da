;; Rings of eight nodes linked both ways, dropped at once. A collector that counts references never gets them back.
;; small 200000 = 200000
;; large 2000000 = 2000000
(module
  (type $node
    (sub final (struct (field $previous (mut (ref null $node))) (field $next (mut (ref null $node))))))

  (func (export "run") (param $size i32) (result i32)
    (local $first (ref null $node)) (local $last (ref null $node)) (local $new (ref null $node))
    (local $i i32) (local $k i32) (local $sum i32)
    (loop $ring
      (local.set $first (struct.new_default $node))
      (local.set $last (local.get $first))
      (local.set $k (i32.const 1))
      (loop $link
        (local.set $new (struct.new $node (local.get $last) (ref.null $node)))
        (struct.set $node $next (local.get $last) (local.get $new))
        (local.set $last (local.get $new))
        (br_if $link (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 8))))
      (struct.set $node $next (local.get $last) (local.get $first))
      (struct.set $node $previous (local.get $first) (local.get $last))
      ;; Once around, three steps forward and two back.
      (local.set $new
        (struct.get $node $next (struct.get $node $next (struct.get $node $next (local.get $last)))))
      (local.set $new
        (struct.get $node $previous (struct.get $node $previous (local.get $new))))
      (local.set $sum (i32.add (local.get $sum) (ref.eq (local.get $new) (local.get $first))))
      (br_if $ring (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $size))))
    (local.get $sum)))
