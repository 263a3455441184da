// What the instructions on vectors of floats compute (Wasm 3.0 §4.3.5).

// f32x4.

extension Semantics {
  /// `f32x4.abs`: clears the sign bits, also of NaNs.
  @inlinable @inline(__always)
  public static func f32x4Abs(_ x: SIMD4<Float>) -> SIMD4<Float> {
    float(bits(x) & SIMD4<UInt32>(repeating: ~0x8000_0000))
  }

  /// `f32x4.neg`: flips the sign bits, also of NaNs.
  @inlinable @inline(__always)
  public static func f32x4Neg(_ x: SIMD4<Float>) -> SIMD4<Float> {
    float(bits(x) ^ SIMD4<UInt32>(repeating: 0x8000_0000))
  }

  /// `f32x4.sqrt`
  @inlinable @inline(__always)
  public static func f32x4Sqrt(_ x: SIMD4<Float>) -> SIMD4<Float> {
    // Of a number that is not negative the standard library needs no library function.
    let root = f32x4Abs(x).squareRoot()
    let valid = root.replacing(with: SIMD4<Float>(repeating: .nan), where: x .< SIMD4<Float>(repeating: 0))
    return float(bits(valid) | bits(x) & SIMD4<UInt32>(repeating: 0x8000_0000))
  }

  /// `f32x4.add`
  @inlinable @inline(__always)
  public static func f32x4Add(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Float> { x + y }

  /// `f32x4.sub`
  @inlinable @inline(__always)
  public static func f32x4Sub(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Float> { x - y }

  /// `f32x4.mul`
  @inlinable @inline(__always)
  public static func f32x4Mul(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Float> { x * y }

  /// `f32x4.div`
  @inlinable @inline(__always)
  public static func f32x4Div(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Float> { x / y }

  /// `f32x4.min`: a NaN if there is one; -0 is less than +0.
  @inlinable @inline(__always)
  public static func f32x4Min(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Float> {
    // Of equal lanes each comparison chooses another one, and of their bits the sign decides.
    let least = bits(y.replacing(with: x, where: x .< y)) | bits(x.replacing(with: y, where: y .< x))
    return (x + y).replacing(with: float(least), where: (x .< y) .| (x .>= y))
  }

  /// `f32x4.max`: a NaN if there is one; -0 is less than +0.
  @inlinable @inline(__always)
  public static func f32x4Max(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Float> {
    let greatest = bits(y.replacing(with: x, where: x .> y)) & bits(x.replacing(with: y, where: y .> x))
    return (x + y).replacing(with: float(greatest), where: (x .< y) .| (x .>= y))
  }

  /// `f32x4.pmin`: `y` where it is less, else `x`.
  @inlinable @inline(__always)
  public static func f32x4Pmin(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Float> {
    x.replacing(with: y, where: y .< x)
  }

  /// `f32x4.pmax`: `y` where it is greater, else `x`.
  @inlinable @inline(__always)
  public static func f32x4Pmax(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Float> {
    x.replacing(with: y, where: x .< y)
  }
}

// f64x2.

extension Semantics {
  /// `f64x2.abs`: clears the sign bits, also of NaNs.
  @inlinable @inline(__always)
  public static func f64x2Abs(_ x: SIMD2<Double>) -> SIMD2<Double> {
    float(bits(x) & SIMD2<UInt64>(repeating: ~0x8000_0000_0000_0000))
  }

  /// `f64x2.neg`: flips the sign bits, also of NaNs.
  @inlinable @inline(__always)
  public static func f64x2Neg(_ x: SIMD2<Double>) -> SIMD2<Double> {
    float(bits(x) ^ SIMD2<UInt64>(repeating: 0x8000_0000_0000_0000))
  }

  /// `f64x2.sqrt`
  @inlinable @inline(__always)
  public static func f64x2Sqrt(_ x: SIMD2<Double>) -> SIMD2<Double> {
    // Of a number that is not negative the standard library needs no library function.
    let root = f64x2Abs(x).squareRoot()
    let valid = root.replacing(with: SIMD2<Double>(repeating: .nan), where: x .< SIMD2<Double>(repeating: 0))
    return float(bits(valid) | bits(x) & SIMD2<UInt64>(repeating: 0x8000_0000_0000_0000))
  }

  /// `f64x2.add`
  @inlinable @inline(__always)
  public static func f64x2Add(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double> { x + y }

  /// `f64x2.sub`
  @inlinable @inline(__always)
  public static func f64x2Sub(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double> { x - y }

  /// `f64x2.mul`
  @inlinable @inline(__always)
  public static func f64x2Mul(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double> { x * y }

  /// `f64x2.div`
  @inlinable @inline(__always)
  public static func f64x2Div(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double> { x / y }

  /// `f64x2.min`: a NaN if there is one; -0 is less than +0.
  @inlinable @inline(__always)
  public static func f64x2Min(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double> {
    // Of equal lanes each comparison chooses another one, and of their bits the sign decides.
    let least = bits(y.replacing(with: x, where: x .< y)) | bits(x.replacing(with: y, where: y .< x))
    return (x + y).replacing(with: float(least), where: (x .< y) .| (x .>= y))
  }

  /// `f64x2.max`: a NaN if there is one; -0 is less than +0.
  @inlinable @inline(__always)
  public static func f64x2Max(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double> {
    let greatest = bits(y.replacing(with: x, where: x .> y)) & bits(x.replacing(with: y, where: y .> x))
    return (x + y).replacing(with: float(greatest), where: (x .< y) .| (x .>= y))
  }

  /// `f64x2.pmin`: `y` where it is less, else `x`.
  @inlinable @inline(__always)
  public static func f64x2Pmin(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double> {
    x.replacing(with: y, where: y .< x)
  }

  /// `f64x2.pmax`: `y` where it is greater, else `x`.
  @inlinable @inline(__always)
  public static func f64x2Pmax(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double> {
    x.replacing(with: y, where: x .< y)
  }
}

// Rounding of f32x4, as that of f32.

extension Semantics {
  /// `f32x4.ceil`: rounds up; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f32x4Ceil(_ x: SIMD4<Float>) -> SIMD4<Float> {
    let large = float(bits(x) & SIMD4<UInt32>(repeating: 0x8000_0000) | bits(SIMD4<Float>(repeating: 0x1p23)))
    let nearest = (x + large) - large
    let integral = nearest.replacing(with: nearest + SIMD4<Float>(repeating: 1), where: nearest .< x)
    return f32x4Rounded(x, integral)
  }

  /// `f32x4.floor`: rounds down; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f32x4Floor(_ x: SIMD4<Float>) -> SIMD4<Float> {
    let large = float(bits(x) & SIMD4<UInt32>(repeating: 0x8000_0000) | bits(SIMD4<Float>(repeating: 0x1p23)))
    let nearest = (x + large) - large
    let integral = nearest.replacing(with: nearest - SIMD4<Float>(repeating: 1), where: nearest .> x)
    return f32x4Rounded(x, integral)
  }

  /// `f32x4.trunc`: rounds towards zero; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f32x4Trunc(_ x: SIMD4<Float>) -> SIMD4<Float> {
    let magnitude = f32x4Abs(x)
    let large = SIMD4<Float>(repeating: 0x1p23)
    let nearest = (magnitude + large) - large
    let integral = nearest.replacing(with: nearest - SIMD4<Float>(repeating: 1), where: nearest .> magnitude)
    return f32x4Rounded(x, integral)
  }

  /// `f32x4.nearest`: rounds to the nearest integral value, ties to even; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f32x4Nearest(_ x: SIMD4<Float>) -> SIMD4<Float> {
    let large = float(bits(x) & SIMD4<UInt32>(repeating: 0x8000_0000) | bits(SIMD4<Float>(repeating: 0x1p23)))
    let nearest = (x + large) - large
    return f32x4Rounded(x, nearest)
  }

  /// The integral value with the sign of `x`, and `x` where it is integral already.
  @inlinable @inline(__always)
  static func f32x4Rounded(_ x: SIMD4<Float>, _ integral: SIMD4<Float>) -> SIMD4<Float> {
    let sign = SIMD4<UInt32>(repeating: 0x8000_0000)
    let signed = float(bits(integral) & ~sign | bits(x) & sign)
    return signed.replacing(with: x, where: f32x4Abs(x) .>= SIMD4<Float>(repeating: 0x1p23))
  }
}

// Rounding of f64x2, as that of f64.

extension Semantics {
  /// `f64x2.ceil`: rounds up; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f64x2Ceil(_ x: SIMD2<Double>) -> SIMD2<Double> {
    let large = float(
      bits(x) & SIMD2<UInt64>(repeating: 0x8000_0000_0000_0000) | bits(SIMD2<Double>(repeating: 0x1p52)))
    let nearest = (x + large) - large
    let integral = nearest.replacing(with: nearest + SIMD2<Double>(repeating: 1), where: nearest .< x)
    return f64x2Rounded(x, integral)
  }

  /// `f64x2.floor`: rounds down; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f64x2Floor(_ x: SIMD2<Double>) -> SIMD2<Double> {
    let large = float(
      bits(x) & SIMD2<UInt64>(repeating: 0x8000_0000_0000_0000) | bits(SIMD2<Double>(repeating: 0x1p52)))
    let nearest = (x + large) - large
    let integral = nearest.replacing(with: nearest - SIMD2<Double>(repeating: 1), where: nearest .> x)
    return f64x2Rounded(x, integral)
  }

  /// `f64x2.trunc`: rounds towards zero; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f64x2Trunc(_ x: SIMD2<Double>) -> SIMD2<Double> {
    let magnitude = f64x2Abs(x)
    let large = SIMD2<Double>(repeating: 0x1p52)
    let nearest = (magnitude + large) - large
    let integral = nearest.replacing(with: nearest - SIMD2<Double>(repeating: 1), where: nearest .> magnitude)
    return f64x2Rounded(x, integral)
  }

  /// `f64x2.nearest`: rounds to the nearest integral value, ties to even; the result has the sign of `x`.
  @inlinable @inline(__always)
  public static func f64x2Nearest(_ x: SIMD2<Double>) -> SIMD2<Double> {
    let large = float(
      bits(x) & SIMD2<UInt64>(repeating: 0x8000_0000_0000_0000) | bits(SIMD2<Double>(repeating: 0x1p52)))
    let nearest = (x + large) - large
    return f64x2Rounded(x, nearest)
  }

  /// The integral value with the sign of `x`, and `x` where it is integral already.
  @inlinable @inline(__always)
  static func f64x2Rounded(_ x: SIMD2<Double>, _ integral: SIMD2<Double>) -> SIMD2<Double> {
    let sign = SIMD2<UInt64>(repeating: 0x8000_0000_0000_0000)
    let signed = float(bits(integral) & ~sign | bits(x) & sign)
    return signed.replacing(with: x, where: f64x2Abs(x) .>= SIMD2<Double>(repeating: 0x1p52))
  }
}
