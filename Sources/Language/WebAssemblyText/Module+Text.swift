import WebAssembly

extension Module {
  /// Parses a module in the text format (Wasm 3.0 chapter 6): `(module …)`, or the fields of one.
  ///
  /// The module is well-formed, but may be invalid.
  ///
  /// ```swift
  /// let module = try Module(parsing: "(module (func (export \"f\") (result i32) i32.const 42))")
  /// let binary = module.encoded()
  /// ```
  /// - Throws: `TextError`, which points into the text.
  public init(parsing text: String) throws(TextError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Parses a module in the text format from UTF-8.
  /// - Throws: `TextError`, also for bytes that are not UTF-8.
  public init(parsing text: [UInt8]) throws(TextError) {
    self = try ModuleParser.parse(text, range: 0..<text.count)
  }
}
