/// What a model says of an input or output.
struct TensorDescription: Sendable, Equatable {
  /// nil for one that guests cannot give.
  var type: ElementType?
  /// -1 where any number of elements will do.
  var dimensions: [Int]

  /// For example `u8 [1, 192, 192, 3]`.
  var words: String { "\(type.map { "\($0)" } ?? "another type") \(dimensions)" }

  /// Checks that an input fits.
  /// - Returns: Its type and dimensions, with the model's where the guest gave none.
  func resolve(_ tensor: TensorView) throws(InferenceError) -> (type: ElementType, dimensions: [Int]) {
    let given = tensor.dimensions ?? dimensions
    guard let type, tensor.type == nil || tensor.type == type, given.count == dimensions.count,
      zip(dimensions, given).allSatisfy({ $0 < 0 || $0 == $1 })
    else {
      let found = TensorDescription(type: tensor.type ?? type, dimensions: given)
      throw InferenceError(.invalidArgument, "expected an input of \(words), found one of \(found.words)")
    }
    guard type.byteCount(given) == tensor.bytes.count else {
      throw InferenceError(
        .invalidArgument, "expected the bytes of \(type) \(given), found \(tensor.bytes.count) bytes")
    }
    return (type, given)
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
