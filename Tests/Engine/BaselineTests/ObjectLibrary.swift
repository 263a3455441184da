extension ObjectPrograms {
  /// What the functions use: types, values of all kinds by number, and digests of them.
  static let library = types + values + digests

  private static let types = """
    (type $base (sub (struct (field i32))))
    (type $final (sub final $base (struct (field i32) (field i64))))
    \((1...9).map { "(type $deep\($0) (sub \($0 == 1 ? "$base" : "$deep\($0 - 1)") (struct (field i32))))" }.joined())
    (type $mixed (struct (field (mut i32)) (field (mut i64)) (field (mut f32)) (field (mut f64)) (field (mut anyref))
      (field (mut i8)) (field (mut i16))))
    (type $bytes (array (mut i8))) (type $shorts (array (mut i16))) (type $words (array (mut i32)))
    (type $longs (array (mut i64))) (type $doubles (array (mut f64))) (type $refs (array (mut anyref)))
    (tag $one (param i32)) (tag $three (param i32 anyref f64))
    (data $bytes "What is in the bytes does not matter, but they should be different.")
    (elem $numbers anyref (ref.i31 (i32.const 5)) (ref.null none) (struct.new $base (i32.const 8)) (ref.i31 (i32.const -9))
      (struct.new $final (i32.const 1) (i64.const 2)) (ref.i31 (i32.const 6)))

    """

  private static let values = """
    (func $nothing (drop (struct.new $base (i32.const 1))))
    (func $same (param i32) (result i32) (call $nothing) (local.get 0))
    (func $mixed (param $n i32) (result (ref $mixed))
      (struct.new $mixed (local.get $n) (i64.mul (i64.extend_i32_u (local.get $n)) (i64.const 0x987654321))
        (f32.convert_i32_s (local.get $n)) (f64.const 1.5) (ref.i31 (local.get $n)) (local.get $n) (local.get $n)))
    (func $mixedOrNull (param $n i32) (result (ref null $mixed))
      (if (result (ref null $mixed)) (i32.and (local.get $n) (i32.const 4)) (then (ref.null none))
        (else (call $mixed (local.get $n)))))
    (func $bytes (param $n i32) (result (ref null $bytes))
      (if (i32.eq (local.get $n) (i32.const 9)) (then (return (ref.null none))))
      (array.new $bytes (i32.sub (i32.const 0) (local.get $n)) (local.get $n)))
    (func $shorts (param $n i32) (result (ref null $shorts)) (array.new $shorts (i32.const -300) (local.get $n)))
    (func $words (param $n i32) (result (ref null $words)) (array.new $words (local.get $n) (local.get $n)))
    (func $longs (param $n i32) (result (ref null $longs)) (array.new $longs (i64.const -7) (local.get $n)))
    (func $doubles (param $n i32) (result (ref null $doubles)) (array.new $doubles (f64.const 2.25) (local.get $n)))
    (func $refs (param $n i32) (result (ref null $refs))
      (if (i32.eq (local.get $n) (i32.const 9)) (then (return (ref.null none))))
      (array.new $refs (call $mixed (local.get $n)) (local.get $n)))
    (func $pick (param $n i32) (result anyref)
      (block $7 (block $6 (block $5 (block $4 (block $3 (block $2 (block $1 (block $0
        (br_table $0 $1 $2 $3 $4 $5 $6 $7 (i32.and (local.get $n) (i32.const 7))))
        (return (ref.null none)))
        (return (ref.i31 (local.get $n))))
        (return (call $mixed (local.get $n))))
        (return (call $words (i32.and (local.get $n) (i32.const 15)))))
        (return (struct.new $final (local.get $n) (i64.const 1))))
        (return (struct.new $deep9 (local.get $n))))
        (return (call $refs (i32.and (local.get $n) (i32.const 7)))))
      (struct.new $deep7 (local.get $n)))
    (func $throw (param $n i32) (param anyref f64) (result i32) (local $kept anyref)
      (local.set $kept (local.get 1))
      (call $nothing)
      (if (i32.and (local.get $n) (i32.const 1)) (then (throw $three (local.get $n) (local.get $kept) (local.get 2))))
      (if (i32.and (local.get $n) (i32.const 2)) (then (throw $one (local.get $n))))
      (local.get $n))

    """

  private static let arrayDigests = [
    ("bytes", "_s", ""), ("shorts", "_u", ""), ("words", "", ""), ("longs", "", "i32.wrap_i64"),
    ("doubles", "", "i32.trunc_sat_f64_s"), ("refs", "", "call $kind"),
  ].map { name, sign, conversion in
    """
    (func $digest_\(name) (param $a (ref $\(name))) (result i32) (local $i i32) (local $s i32)
      (loop
        (if (i32.ge_u (local.get $i) (array.len (local.get $a))) (then (return (local.get $s))))
        (local.set $s (i32.add (i32.mul (local.get $s) (i32.const 31))
          \(conversion.isEmpty ? "" : "(\(conversion) ")(array.get\(sign) $\(name) (local.get $a) (local.get $i))\(conversion.isEmpty ? "" : ")")))
        (local.set $i (i32.add (local.get $i) (i32.const 1))) (br 0))
      (unreachable))

    """
  }.joined()

  private static let digests =
    arrayDigests + """
      (func $kind (param $x anyref) (result i32)
        (if (ref.is_null (local.get $x)) (then (return (i32.const 1))))
        (if (ref.test (ref i31) (local.get $x)) (then (return (i31.get_s (ref.cast (ref i31) (local.get $x))))))
        (if (ref.test (ref $base) (local.get $x))
          (then (return (i32.add (i32.const 1000) (struct.get $base 0 (ref.cast (ref $base) (local.get $x)))))))
        (i32.add (i32.const 3) (ref.test (ref array) (local.get $x))))
      (func $digest (param $x anyref) (result i32) (local $m (ref $mixed))
      \(["bytes", "shorts", "words", "longs", "doubles", "refs"].map {
        "  (if (ref.test (ref $\($0)) (local.get $x)) (then (return (call $digest_\($0) (ref.cast (ref $\($0)) (local.get $x))))))\n"
      }.joined())
        (if (i32.eqz (ref.test (ref $mixed) (local.get $x))) (then (return (call $kind (local.get $x)))))
        (local.set $m (ref.cast (ref $mixed) (local.get $x)))
        (i32.add (i32.mul (struct.get $mixed 0 (local.get $m)) (i32.const 3))
        (i32.add (i32.mul (i32.wrap_i64 (struct.get $mixed 1 (local.get $m))) (i32.const 5))
        (i32.add (i32.mul (i32.reinterpret_f32 (struct.get $mixed 2 (local.get $m))) (i32.const 7))
        (i32.add (i32.mul (i32.trunc_sat_f64_s (struct.get $mixed 3 (local.get $m))) (i32.const 9))
        (i32.add (i32.mul (call $kind (struct.get $mixed 4 (local.get $m))) (i32.const 11))
        (i32.add (i32.mul (struct.get_s $mixed 5 (local.get $m)) (i32.const 13))
          (struct.get_u $mixed 6 (local.get $m)))))))))
      (func $mix (param i32 anyref f64) (result i32)
        (i32.add (local.get 0) (i32.add (i32.mul (i32.const 3) (call $digest (local.get 1)))
          (i32.trunc_sat_f64_s (local.get 2)))))

      """
}
