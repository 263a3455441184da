import JSON

extension JSONValue {
  /// Texts that are longer are refused.
  static let mostBytes = 1 << 16

  /// Reads a text of a guest's, nested at most 32 deep.
  /// - Throws: `tooLarge`, or `invalidArgument` with what is wrong and where.
  init(ofGuest text: String) throws(InferenceError) {
    guard text.utf8.count <= Self.mostBytes else {
      throw InferenceError(.tooLarge, "expected JSON of at most \(Self.mostBytes) bytes, found \(text.utf8.count)")
    }
    do throws(JSONError) {
      try self.init(parsing: Array(text.utf8), mostDepth: 32)
    } catch {
      throw InferenceError(.invalidArgument, "JSON:\(error)")
    }
  }
}
