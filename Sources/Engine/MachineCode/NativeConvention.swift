import WebAssembly

/// What all compilers of machine code must agree on (Documentation/Native.md).
public enum NativeConvention {
  /// How many arguments vector registers take; a vector beyond goes as two words.
  public static var vectorArguments: Int { 8 }

  /// How many results there are registers for, of each kind.
  private static var resultRegisters: Int { 4 }

  /// Whether results are so many that the caller passes a pointer to slots for them.
  public static func returnsInMemory(_ results: [ValueType]) -> Bool {
    let vectors = results.count { $0.isInVectorRegister }
    return vectors > resultRegisters || results.count - vectors > resultRegisters
  }
}

extension ValueType {
  /// Whether values are in vector registers.
  @inlinable
  public var isInVectorRegister: Bool { isFloatOrVector }
}
