import CNative

// Unsafe: the array whose words C writes. Sound because it has as many as C writes.

/// What a processor can do, as the instruction `cpuid` says it, and only what code may depend on.
public struct Processor: Sendable, Equatable {
  /// The words of leaf 1 (`ecx`), leaf 7 (`ebx`, `ecx`, `edx`) and leaf 0x80000001 (`ecx`).
  public var words: [UInt32]

  /// How many words there are.
  static var wordCount: Int { 5 }

  /// Makes a description.
  init(words: [UInt32]) { self.words = words }

  /// This machine's.
  public static var current: Processor {
    var words = [UInt32](repeating: 0, count: wordCount)
    unsafe apus_cpu_features(&words)
    return Processor(words: words)
  }

  /// A level of the x86-64 architecture by LLVM's name, or nil if it is none.
  /// - Parameter name: `x86-64-v2` or `x86-64-v3`.
  public init?(level name: String) {
    // SSE3, SSSE3, SSE4.1, SSE4.2, CMPXCHG16B, POPCNT.
    let second: UInt32 = 1 << 0 | 1 << 9 | 1 << 19 | 1 << 20 | 1 << 13 | 1 << 23
    switch name {
    case "x86-64-v2": words = [second, 0, 0, 0, 1 << 0]
    // FMA, MOVBE, AVX, F16C; BMI1, AVX2, BMI2; LZCNT.
    case "x86-64-v3":
      words = [second | 1 << 12 | 1 << 22 | 1 << 28 | 1 << 29, 1 << 3 | 1 << 5 | 1 << 8, 0, 0, 1 << 0 | 1 << 5]
    default: return nil
    }
  }

  /// Whether this processor can do everything that another can.
  public func includes(_ other: Processor) -> Bool {
    zip(words, other.words).allSatisfy { $1 & ~$0 == 0 }
  }
}
