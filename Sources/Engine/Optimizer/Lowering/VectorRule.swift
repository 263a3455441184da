import WebAssembly

/// The shape by which a vector instruction sees its operands, from the first word of its mnemonic.
enum VectorShape: String {
  case v128, i8x16, i16x8, i32x4, i64x2, f32x4, f64x2

  var lanes: Int {
    switch self {
    case .i8x16: 16
    case .i16x8: 8
    case .i32x4, .f32x4: 4
    case .v128, .i64x2, .f64x2: 2
    }
  }

  /// The bits of a lane.
  var bits: Int { 128 / lanes }

  var isFloat: Bool { self == .f32x4 || self == .f64x2 }

  /// The shape of half as many lanes of twice the width, or of twice as many lanes.
  var wider: VectorShape { self == .i8x16 ? .i16x8 : self == .i16x8 ? .i32x4 : .i64x2 }
  var narrower: VectorShape { self == .i64x2 ? .i32x4 : self == .i32x4 ? .i16x8 : .i8x16 }
}

/// How a vector instruction is lowered; what depends on the shape is left to the lowering.
enum VectorRule {
  case binary(BinaryOperation)
  case compare(IntegerPredicate)
  case compareFloats(FloatPredicate)
  /// An intrinsic of LLVM's on one or two vectors of the shape.
  case intrinsic1(String)
  case intrinsic2(String)
  /// A minimum or maximum that gives a quiet NaN if an operand is a NaN.
  case extremum(String)
  /// Whether the second operand is taken if it is less, or if it is greater.
  case pseudoMinimum, pseudoMaximum
  case negate, not, andNot, bitSelect
  case anyTrue, allTrue, bitmask
  case shift(BinaryOperation)
  case splat
  case average
  /// Half of the lanes, the lower or the upper, made wider; alone or as factors of a product.
  case extend(isLow: Bool, isSigned: Bool)
  case extendedProduct(isLow: Bool, isSigned: Bool)
  case pairwiseSum(isSigned: Bool)
  case narrow(isSigned: Bool)
  case dotProduct, roundedProduct, relaxedDotProduct, relaxedDotSum
  case swizzle
  case convert(CastOperation)
  case convertLow(CastOperation)
  case truncate(isSigned: Bool)
  case truncateToLow(isSigned: Bool)
  case demote, promote
  case product(isNegated: Bool)

  /// The shape and the rule of each vector instruction without immediates, by the instruction's number.
  static let table: [(shape: VectorShape, rule: VectorRule)?] = {
    (0..<Opcode.allCases.count).map { number in
      let opcode = Opcode.allCases[number]
      guard opcode.info.shape == .none, [.simd, .relaxedSimd].contains(opcode.info.feature) else { return nil }
      let words = opcode.mnemonic.split(separator: ".", maxSplits: 1)
      guard words.count == 2, let shape = VectorShape(rawValue: String(words[0])) else { return nil }
      return VectorRule(String(words[1]), shape).map { (shape, $0) }
    }
  }()

  /// The rule for what a mnemonic says behind its shape.
  private init?(_ name: String, _ shape: VectorShape) {
    if shape.isFloat, let rule = Self.floatRules[name] {
      self = rule
    } else if let rule = Self.rules[name] {
      self = rule
    } else {
      return nil
    }
  }

  private static let floatRules: [String: VectorRule] = [
    "eq": .compareFloats(.oeq), "ne": .compareFloats(.une), "lt": .compareFloats(.olt), "gt": .compareFloats(.ogt),
    "le": .compareFloats(.ole), "ge": .compareFloats(.oge),
    "add": .binary(.fadd), "sub": .binary(.fsub), "mul": .binary(.fmul), "div": .binary(.fdiv),
    "abs": .intrinsic1("llvm.fabs"), "sqrt": .intrinsic1("llvm.sqrt"), "ceil": .intrinsic1("llvm.ceil"),
    "floor": .intrinsic1("llvm.floor"), "trunc": .intrinsic1("llvm.trunc"), "nearest": .intrinsic1("llvm.roundeven"),
    "min": .extremum("llvm.minimum"), "max": .extremum("llvm.maximum"),
    "relaxed_min": .extremum("llvm.minimum"), "relaxed_max": .extremum("llvm.maximum"),
    "pmin": .pseudoMinimum, "pmax": .pseudoMaximum,
    "convert_i32x4_s": .convert(.siToFP), "convert_i32x4_u": .convert(.uiToFP),
    "convert_low_i32x4_s": .convertLow(.siToFP), "convert_low_i32x4_u": .convertLow(.uiToFP),
    "demote_f64x2_zero": .demote, "promote_low_f32x4": .promote,
    "relaxed_madd": .product(isNegated: false), "relaxed_nmadd": .product(isNegated: true),
  ]

  private static let rules: [String: VectorRule] = {
    var rules: [String: VectorRule] = [
      "eq": .compare(.eq), "ne": .compare(.ne), "lt_s": .compare(.slt), "lt_u": .compare(.ult), "gt_s": .compare(.sgt),
      "gt_u": .compare(.ugt), "le_s": .compare(.sle), "le_u": .compare(.ule), "ge_s": .compare(.sge),
      "ge_u": .compare(.uge),
      "not": .not, "and": .binary(.and), "andnot": .andNot, "or": .binary(.or), "xor": .binary(.xor),
      "bitselect": .bitSelect, "relaxed_laneselect": .bitSelect,
      "any_true": .anyTrue, "all_true": .allTrue, "bitmask": .bitmask,
      "abs": .intrinsic1("llvm.abs"), "neg": .negate, "popcnt": .intrinsic1("llvm.ctpop"),
      "add": .binary(.add), "sub": .binary(.sub), "mul": .binary(.mul),
      "add_sat_s": .intrinsic2("llvm.sadd.sat"), "add_sat_u": .intrinsic2("llvm.uadd.sat"),
      "sub_sat_s": .intrinsic2("llvm.ssub.sat"), "sub_sat_u": .intrinsic2("llvm.usub.sat"),
      "min_s": .intrinsic2("llvm.smin"), "min_u": .intrinsic2("llvm.umin"), "max_s": .intrinsic2("llvm.smax"),
      "max_u": .intrinsic2("llvm.umax"), "avgr_u": .average,
      "shl": .shift(.shl), "shr_s": .shift(.ashr), "shr_u": .shift(.lshr),
      "splat": .splat, "swizzle": .swizzle, "relaxed_swizzle": .swizzle,
      "q15mulr_sat_s": .roundedProduct, "relaxed_q15mulr_s": .roundedProduct, "dot_i16x8_s": .dotProduct,
      "relaxed_dot_i8x16_i7x16_s": .relaxedDotProduct, "relaxed_dot_i8x16_i7x16_add_s": .relaxedDotSum,
      "trunc_sat_f32x4_s": .truncate(isSigned: true), "trunc_sat_f32x4_u": .truncate(isSigned: false),
      "relaxed_trunc_f32x4_s": .truncate(isSigned: true), "relaxed_trunc_f32x4_u": .truncate(isSigned: false),
      "trunc_sat_f64x2_s_zero": .truncateToLow(isSigned: true),
      "trunc_sat_f64x2_u_zero": .truncateToLow(isSigned: false),
      "relaxed_trunc_f64x2_s_zero": .truncateToLow(isSigned: true),
      "relaxed_trunc_f64x2_u_zero": .truncateToLow(isSigned: false),
    ]
    for source in ["i8x16", "i16x8", "i32x4"] {
      for (suffix, isSigned) in [("s", true), ("u", false)] {
        for (half, isLow) in [("low", true), ("high", false)] {
          rules["extend_\(half)_\(source)_\(suffix)"] = .extend(isLow: isLow, isSigned: isSigned)
          rules["extmul_\(half)_\(source)_\(suffix)"] = .extendedProduct(isLow: isLow, isSigned: isSigned)
        }
        rules["extadd_pairwise_\(source)_\(suffix)"] = .pairwiseSum(isSigned: isSigned)
        rules["narrow_\(source)_\(suffix)"] = .narrow(isSigned: isSigned)
      }
    }
    return rules
  }()
}
