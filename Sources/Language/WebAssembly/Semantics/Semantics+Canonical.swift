// The deterministic profile (Wasm 3.0 appendix A.3): where an operation may result in one of several NaNs, it is the positive
// canonical one. What the relaxed vector instructions compute is that of the profile in any case.

extension Semantics {
  /// The bits of the positive canonical NaN.
  public static var canonicalNaN32: UInt32 { 0x7FC0_0000 }
  /// The bits of the positive canonical NaN.
  public static var canonicalNaN64: UInt64 { 0x7FF8_0000_0000_0000 }

  /// The number, or the canonical NaN for any.
  @inlinable
  public static func canonical(_ x: Float) -> Float { x.isNaN ? Float(bitPattern: canonicalNaN32) : x }

  /// The number, or the canonical NaN for any.
  @inlinable
  public static func canonical(_ x: Double) -> Double { x.isNaN ? Double(bitPattern: canonicalNaN64) : x }

  /// The numbers, with the canonical NaN for any.
  @inlinable
  public static func canonical(_ x: SIMD4<Float>) -> SIMD4<Float> {
    x.replacing(with: Float(bitPattern: canonicalNaN32), where: x .!= x)
  }

  /// The numbers, with the canonical NaN for any.
  @inlinable
  public static func canonical(_ x: SIMD2<Double>) -> SIMD2<Double> {
    x.replacing(with: Double(bitPattern: canonicalNaN64), where: x .!= x)
  }
}

/// The numbers of which a floating-point result consists.
public enum FloatShape: Sendable {
  case f32, f64, f32x4, f64x2

  /// How many there are.
  public var lanes: Int {
    switch self {
    case .f32, .f64: 1
    case .f32x4: 4
    case .f64x2: 2
    }
  }
}

extension Opcode {
  /// What the result consists of, if a NaN in it may be one of several (§4.3.3, NaN propagation); nil if the instruction
  /// makes none, or says which bits it has.
  public var shapeOfNaNs: FloatShape? {
    switch self {
    case .f32Ceil, .f32Floor, .f32Trunc, .f32Nearest, .f32Sqrt, .f32Add, .f32Sub, .f32Mul, .f32Div, .f32Min, .f32Max,
      .f32DemoteF64:
      .f32
    case .f64Ceil, .f64Floor, .f64Trunc, .f64Nearest, .f64Sqrt, .f64Add, .f64Sub, .f64Mul, .f64Div, .f64Min, .f64Max,
      .f64PromoteF32:
      .f64
    case .f32x4Ceil, .f32x4Floor, .f32x4Trunc, .f32x4Nearest, .f32x4Sqrt, .f32x4Add, .f32x4Sub, .f32x4Mul, .f32x4Div,
      .f32x4Min, .f32x4Max, .f32x4DemoteF64x2Zero, .f32x4RelaxedMadd, .f32x4RelaxedNmadd, .f32x4RelaxedMin,
      .f32x4RelaxedMax:
      .f32x4
    case .f64x2Ceil, .f64x2Floor, .f64x2Trunc, .f64x2Nearest, .f64x2Sqrt, .f64x2Add, .f64x2Sub, .f64x2Mul, .f64x2Div,
      .f64x2Min, .f64x2Max, .f64x2PromoteLowF32x4, .f64x2RelaxedMadd, .f64x2RelaxedNmadd, .f64x2RelaxedMin,
      .f64x2RelaxedMax:
      .f64x2
    default: nil
    }
  }
}
