/// What a model says of an input or output.
struct TensorDescription: Sendable, Equatable {
  /// nil for one that guests cannot give.
  var type: ElementType?
  /// -1 where any number of elements will do.
  var dimensions: [Int]

  /// For example `u8 [1, 192, 192, 3]`.
  var words: String { "\(type.map { "\($0)" } ?? "another type") \(dimensions)" }

  /// Whether an input fits: -1 is any number, and one missing dimension of 1 does not matter.
  func accepts(_ other: [Int]) -> Bool {
    other.count == dimensions.count && zip(dimensions, other).allSatisfy { $0 < 0 || $0 == $1 }
  }
}

extension TensorKey {
  /// For errors.
  var words: String {
    switch self {
    case .index(let index): "number \(index)"
    case .name(let name): "\"\(name)\""
    }
  }
}
