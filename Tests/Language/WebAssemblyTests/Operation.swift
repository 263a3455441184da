import WebAssembly

/// A function of `Semantics` with its types taken away: values are 128 bits, of which a narrower value has the lowest.
struct Operation {
  enum Kind { case pure, lane, lanes, load, store, loadLane, storeLane }

  let kind: Kind
  /// The widths of operands and results in bits; that of a `Bool` is 1.
  let operands: [Int]
  let results: [Int]
  /// Calls the function with its operands and its immediate.
  let call: ([V128], V128) throws -> [V128]
}

/// A type that stands in the signature of a function of `Semantics`.
protocol Bits {
  static var width: Int { get }
}

extension Bits {
  static var width: Int { MemoryLayout<Self>.size * 8 }

  init(bits: V128) {
    self = withUnsafeBytes(of: bits) { $0.loadUnaligned(as: Self.self) }
  }

  var bits: V128 {
    var result = V128(low: 0, high: 0)
    withUnsafeBytes(of: self) { source in withUnsafeMutableBytes(of: &result) { $0.copyMemory(from: source) } }
    return result
  }
}

extension Bool: Bits { static var width: Int { 1 } }
extension UInt8: Bits {}
extension Int8: Bits {}
extension UInt16: Bits {}
extension Int16: Bits {}
extension UInt32: Bits {}
extension Int32: Bits {}
extension UInt64: Bits {}
extension Float: Bits {}
extension Double: Bits {}
extension SIMD2: Bits {}
extension SIMD4: Bits {}
extension SIMD8: Bits {}
extension SIMD16: Bits {}

extension Operation {
  static func pure<A: Bits, R: Bits>(_ f: @escaping (A) throws(NumericTrap) -> R) -> Operation {
    Operation(kind: .pure, operands: [A.width], results: [R.width]) { x, _ in [try f(A(bits: x[0])).bits] }
  }

  static func pure<A: Bits, B: Bits, R: Bits>(_ f: @escaping (A, B) throws(NumericTrap) -> R) -> Operation {
    Operation(kind: .pure, operands: [A.width, B.width], results: [R.width]) { x, _ in
      [try f(A(bits: x[0]), B(bits: x[1])).bits]
    }
  }

  static func pure<A: Bits, B: Bits, C: Bits, R: Bits>(_ f: @escaping (A, B, C) -> R) -> Operation {
    Operation(kind: .pure, operands: [A.width, B.width, C.width], results: [R.width]) { x, _ in
      [f(A(bits: x[0]), B(bits: x[1]), C(bits: x[2])).bits]
    }
  }

  static func pure<A: Bits, R: Bits>(_ f: @escaping (A, A) -> (R, R)) -> Operation {
    Operation(kind: .pure, operands: [A.width, A.width], results: [R.width, R.width]) { x, _ in
      let (low, high) = f(A(bits: x[0]), A(bits: x[1]))
      return [low.bits, high.bits]
    }
  }

  static func pure<A: Bits, R: Bits>(_ f: @escaping (A, A, A, A) -> (R, R)) -> Operation {
    let widths = [Int](repeating: A.width, count: 4)
    return Operation(kind: .pure, operands: widths, results: [R.width, R.width]) { x, _ in
      let (low, high) = f(A(bits: x[0]), A(bits: x[1]), A(bits: x[2]), A(bits: x[3]))
      return [low.bits, high.bits]
    }
  }

  static func lanes<A: Bits>(_ f: @escaping (A, A, A) -> A) -> Operation {
    Operation(kind: .lanes, operands: [A.width, A.width], results: [A.width]) { x, immediate in
      [f(A(bits: x[0]), A(bits: x[1]), A(bits: immediate)).bits]
    }
  }

  static func extract<A: Bits, R: Bits>(_ f: @escaping (A, UInt8) -> R) -> Operation {
    Operation(kind: .lane, operands: [A.width], results: [R.width]) { x, immediate in
      [f(A(bits: x[0]), UInt8(bits: immediate)).bits]
    }
  }

  static func replace<A: Bits, B: Bits, R: Bits>(_ f: @escaping (A, B, UInt8) -> R) -> Operation {
    Operation(kind: .lane, operands: [A.width, B.width], results: [R.width]) { x, immediate in
      [f(A(bits: x[0]), B(bits: x[1]), UInt8(bits: immediate)).bits]
    }
  }

  static func load<A: Bits, R: Bits>(_ f: @escaping (A) -> R) -> Operation {
    Operation(kind: .load, operands: [A.width], results: [R.width]) { x, _ in [f(A(bits: x[0])).bits] }
  }

  static func store<A: Bits, R: Bits>(_ f: @escaping (A) -> R) -> Operation {
    Operation(kind: .store, operands: [A.width], results: [R.width]) { x, _ in [f(A(bits: x[0])).bits] }
  }

  static func loadLane<A: Bits, B: Bits, R: Bits>(_ f: @escaping (A, B, UInt8) -> R) -> Operation {
    Operation(kind: .loadLane, operands: [A.width, B.width], results: [R.width]) { x, immediate in
      [f(A(bits: x[0]), B(bits: x[1]), UInt8(bits: immediate)).bits]
    }
  }

  static func storeLane<A: Bits, R: Bits>(_ f: @escaping (A, UInt8) -> R) -> Operation {
    Operation(kind: .storeLane, operands: [A.width], results: [R.width]) { x, immediate in
      [f(A(bits: x[0]), UInt8(bits: immediate)).bits]
    }
  }
}
