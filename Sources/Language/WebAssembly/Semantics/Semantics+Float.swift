// What the instructions on f32 and f64 compute (Wasm 3.0 §4.3.3).

// Arithmetic on f32.

extension Semantics {
  /// `f32.abs`: clears the sign bit, also of a NaN.
  @inlinable @inline(__always)
  public static func f32Abs(_ x: Float) -> Float { Float(bitPattern: x.bitPattern & ~0x8000_0000) }

  /// `f32.neg`: flips the sign bit, also of a NaN.
  @inlinable @inline(__always)
  public static func f32Neg(_ x: Float) -> Float { Float(bitPattern: x.bitPattern ^ 0x8000_0000) }

  /// `f32.copysign`: `x` with the sign bit of `y`, also of NaNs.
  @inlinable @inline(__always)
  public static func f32Copysign(_ x: Float, _ y: Float) -> Float {
    Float(bitPattern: x.bitPattern & ~0x8000_0000 | y.bitPattern & 0x8000_0000)
  }

  /// `f32.sqrt`
  @inlinable @inline(__always)
  public static func f32Sqrt(_ x: Float) -> Float {
    // Of a number that is not negative the standard library needs no library function.
    let root = x.magnitude.squareRoot()
    return x > 0 ? root : x == 0 ? x : x < 0 ? .nan : root
  }

  /// `f32.add`
  @inlinable @inline(__always)
  public static func f32Add(_ x: Float, _ y: Float) -> Float { x + y }

  /// `f32.sub`
  @inlinable @inline(__always)
  public static func f32Sub(_ x: Float, _ y: Float) -> Float { x - y }

  /// `f32.mul`
  @inlinable @inline(__always)
  public static func f32Mul(_ x: Float, _ y: Float) -> Float { x * y }

  /// `f32.div`
  @inlinable @inline(__always)
  public static func f32Div(_ x: Float, _ y: Float) -> Float { x / y }

  /// `f32.min`: a NaN if there is one; -0 is less than +0.
  @inlinable @inline(__always)
  public static func f32Min(_ x: Float, _ y: Float) -> Float {
    // Of equal operands each comparison chooses another one, and of their bits the sign decides.
    let least = Float(bitPattern: (x < y ? x : y).bitPattern | (y < x ? y : x).bitPattern)
    return x < y || x >= y ? least : x + y
  }

  /// `f32.max`: a NaN if there is one; -0 is less than +0.
  @inlinable @inline(__always)
  public static func f32Max(_ x: Float, _ y: Float) -> Float {
    let greatest = Float(bitPattern: (x > y ? x : y).bitPattern & (y > x ? y : x).bitPattern)
    return x < y || x >= y ? greatest : x + y
  }
}

// Comparisons of f32. A NaN is unequal to everything.

extension Semantics {
  /// `f32.eq`
  @inlinable @inline(__always)
  public static func f32Eq(_ x: Float, _ y: Float) -> Bool { x == y }

  /// `f32.ne`
  @inlinable @inline(__always)
  public static func f32Ne(_ x: Float, _ y: Float) -> Bool { x != y }

  /// `f32.lt`
  @inlinable @inline(__always)
  public static func f32Lt(_ x: Float, _ y: Float) -> Bool { x < y }

  /// `f32.gt`
  @inlinable @inline(__always)
  public static func f32Gt(_ x: Float, _ y: Float) -> Bool { x > y }

  /// `f32.le`
  @inlinable @inline(__always)
  public static func f32Le(_ x: Float, _ y: Float) -> Bool { x <= y }

  /// `f32.ge`
  @inlinable @inline(__always)
  public static func f32Ge(_ x: Float, _ y: Float) -> Bool { x >= y }
}

// Arithmetic on f64.

extension Semantics {
  /// `f64.abs`: clears the sign bit, also of a NaN.
  @inlinable @inline(__always)
  public static func f64Abs(_ x: Double) -> Double { Double(bitPattern: x.bitPattern & ~0x8000_0000_0000_0000) }

  /// `f64.neg`: flips the sign bit, also of a NaN.
  @inlinable @inline(__always)
  public static func f64Neg(_ x: Double) -> Double { Double(bitPattern: x.bitPattern ^ 0x8000_0000_0000_0000) }

  /// `f64.copysign`: `x` with the sign bit of `y`, also of NaNs.
  @inlinable @inline(__always)
  public static func f64Copysign(_ x: Double, _ y: Double) -> Double {
    Double(bitPattern: x.bitPattern & ~0x8000_0000_0000_0000 | y.bitPattern & 0x8000_0000_0000_0000)
  }

  /// `f64.sqrt`
  @inlinable @inline(__always)
  public static func f64Sqrt(_ x: Double) -> Double {
    // Of a number that is not negative the standard library needs no library function.
    let root = x.magnitude.squareRoot()
    return x > 0 ? root : x == 0 ? x : x < 0 ? .nan : root
  }

  /// `f64.add`
  @inlinable @inline(__always)
  public static func f64Add(_ x: Double, _ y: Double) -> Double { x + y }

  /// `f64.sub`
  @inlinable @inline(__always)
  public static func f64Sub(_ x: Double, _ y: Double) -> Double { x - y }

  /// `f64.mul`
  @inlinable @inline(__always)
  public static func f64Mul(_ x: Double, _ y: Double) -> Double { x * y }

  /// `f64.div`
  @inlinable @inline(__always)
  public static func f64Div(_ x: Double, _ y: Double) -> Double { x / y }

  /// `f64.min`: a NaN if there is one; -0 is less than +0.
  @inlinable @inline(__always)
  public static func f64Min(_ x: Double, _ y: Double) -> Double {
    // Of equal operands each comparison chooses another one, and of their bits the sign decides.
    let least = Double(bitPattern: (x < y ? x : y).bitPattern | (y < x ? y : x).bitPattern)
    return x < y || x >= y ? least : x + y
  }

  /// `f64.max`: a NaN if there is one; -0 is less than +0.
  @inlinable @inline(__always)
  public static func f64Max(_ x: Double, _ y: Double) -> Double {
    let greatest = Double(bitPattern: (x > y ? x : y).bitPattern & (y > x ? y : x).bitPattern)
    return x < y || x >= y ? greatest : x + y
  }
}

// Comparisons of f64. A NaN is unequal to everything.

extension Semantics {
  /// `f64.eq`
  @inlinable @inline(__always)
  public static func f64Eq(_ x: Double, _ y: Double) -> Bool { x == y }

  /// `f64.ne`
  @inlinable @inline(__always)
  public static func f64Ne(_ x: Double, _ y: Double) -> Bool { x != y }

  /// `f64.lt`
  @inlinable @inline(__always)
  public static func f64Lt(_ x: Double, _ y: Double) -> Bool { x < y }

  /// `f64.gt`
  @inlinable @inline(__always)
  public static func f64Gt(_ x: Double, _ y: Double) -> Bool { x > y }

  /// `f64.le`
  @inlinable @inline(__always)
  public static func f64Le(_ x: Double, _ y: Double) -> Bool { x <= y }

  /// `f64.ge`
  @inlinable @inline(__always)
  public static func f64Ge(_ x: Double, _ y: Double) -> Bool { x >= y }
}

// Rounding of f32. From 2^23 on every f32 is integral. Below, adding 2^23 and taking it away again rounds to the
// nearest, ties to even, and the other directions are at most 1 off. Processors of the baseline have no instruction for
// it, and machines without an operating system have no library.

extension Semantics {
  /// `f32.ceil`: rounds up; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f32Ceil(_ x: Float) -> Float {
    if x.magnitude >= 0x1p23 { return x }
    let large = f32Copysign(0x1p23, x)
    let nearest = (x + large) - large
    return f32Copysign(nearest < x ? nearest + 1 : nearest, x)
  }

  /// `f32.floor`: rounds down; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f32Floor(_ x: Float) -> Float {
    if x.magnitude >= 0x1p23 { return x }
    let large = f32Copysign(0x1p23, x)
    let nearest = (x + large) - large
    return f32Copysign(nearest > x ? nearest - 1 : nearest, x)
  }

  /// `f32.trunc`: rounds towards zero; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f32Trunc(_ x: Float) -> Float {
    let magnitude = x.magnitude
    if magnitude >= 0x1p23 { return x }
    let nearest = (magnitude + 0x1p23) - 0x1p23
    return f32Copysign(nearest > magnitude ? nearest - 1 : nearest, x)
  }

  /// `f32.nearest`: rounds to the nearest integral value, ties to even; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f32Nearest(_ x: Float) -> Float {
    if x.magnitude >= 0x1p23 { return x }
    let large = f32Copysign(0x1p23, x)
    let nearest = (x + large) - large
    return f32Copysign(nearest, x)
  }
}

// Rounding of f64. From 2^52 on every f64 is integral. Below, adding 2^52 and taking it away again rounds to the
// nearest, ties to even, and the other directions are at most 1 off. Processors of the baseline have no instruction for
// it, and machines without an operating system have no library.

extension Semantics {
  /// `f64.ceil`: rounds up; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f64Ceil(_ x: Double) -> Double {
    if x.magnitude >= 0x1p52 { return x }
    let large = f64Copysign(0x1p52, x)
    let nearest = (x + large) - large
    return f64Copysign(nearest < x ? nearest + 1 : nearest, x)
  }

  /// `f64.floor`: rounds down; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f64Floor(_ x: Double) -> Double {
    if x.magnitude >= 0x1p52 { return x }
    let large = f64Copysign(0x1p52, x)
    let nearest = (x + large) - large
    return f64Copysign(nearest > x ? nearest - 1 : nearest, x)
  }

  /// `f64.trunc`: rounds towards zero; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f64Trunc(_ x: Double) -> Double {
    let magnitude = x.magnitude
    if magnitude >= 0x1p52 { return x }
    let nearest = (magnitude + 0x1p52) - 0x1p52
    return f64Copysign(nearest > magnitude ? nearest - 1 : nearest, x)
  }

  /// `f64.nearest`: rounds to the nearest integral value, ties to even; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f64Nearest(_ x: Double) -> Double {
    if x.magnitude >= 0x1p52 { return x }
    let large = f64Copysign(0x1p52, x)
    let nearest = (x + large) - large
    return f64Copysign(nearest, x)
  }
}
