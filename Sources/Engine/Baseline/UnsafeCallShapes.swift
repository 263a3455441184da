// Unsafe: a shape is used without a reference to it being counted.
//
// Sound because `CallShapes` never changes, so that whoever keeps it keeps every shape, and a compiler keeps its own, which is a
// constant, while a method of it runs. Counting, which is atomic, would happen four times for each call that is compiled.

import WebAssembly

/// The call shapes of a module's function types.
final class CallShapes: Sendable {
  private let shapes: [CallShape]
  /// The same.
  fileprivate let uncounted: [Unmanaged<CallShape>]

  init(_ context: ModuleContext) {
    let types = context.types
    let none = CallShape(parameters: [], results: [])
    shapes = types.shapes.map { shape in
      guard shape.isFunction else { return none }
      let all = types.pool[Int(shape.start)..<Int(shape.start + shape.parameters + shape.results)]
      return CallShape(
        parameters: Array(all.prefix(Int(shape.parameters))), results: Array(all.dropFirst(Int(shape.parameters))))
    }
    uncounted = shapes.map { Unmanaged.passUnretained($0) }
  }

  subscript(_ type: TypeIndex) -> CallShape { shapes[Int(type)] }
}

extension FunctionCompiler {
  /// Does something with the shape of a type.
  /// - Parameter body: Must not keep the shape.
  @inline(__always)
  mutating func withShape<Result>(
    of type: TypeIndex, _ body: (inout FunctionCompiler, CallShape) -> Result
  ) -> Result {
    let shape = shapes.uncounted[Int(type)]
    return shape._withUnsafeGuaranteedRef { body(&self, $0) }
  }
}
