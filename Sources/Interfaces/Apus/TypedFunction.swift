public import Runtime
import WebAssembly

/// A function of an instance with a Swift type.
///
/// ```swift
/// let divide = try instance.function("divide", as: ((Int32, Int32) -> Int32).self)
/// print(try divide(84, 2))
/// do { print(try divide(1, 0)) } catch { print(error) }
/// // integer divide by zero
/// //   at divide (0x3d)
/// ```
///
/// It keeps its store alive and, like that, belongs to one thread at a time.
public struct TypedFunction<Result, each Parameter: WebAssemblyType> {
  /// The same function with values that have their types at run time.
  public let function: Function
  /// The store of the function.
  public let store: Store
  let type: FunctionType
  let decode: (inout SlotReader) throws(Trap) -> Result

  /// Calls the function (Wasm 3.0 §4.7.6).
  /// - Parameter arguments: One a parameter.
  /// - Returns: The result, nothing, or a tuple of the results.
  /// - Throws: The trap that stopped the guest, or an exception that it did not catch (`uncaughtException`).
  public func callAsFunction(_ arguments: repeat each Parameter) throws(Trap) -> Result {
    var results = try store.call(function, type) { writer throws(Trap) in
      repeat try writer.write((each arguments).webAssemblyValue)
    }
    return try decode(&results)
  }
}

extension Store {
  /// Gives a function with one result a Swift type.
  /// - Parameters:
  ///   - function: A function of this store.
  ///   - signature: The type, for example `((Int32, Int64) -> Int32).self`.
  /// - Throws: If the function is of another type.
  public func function<each Parameter: WebAssemblyType, Result: WebAssemblyType>(
    _ function: Function, as signature: ((repeat each Parameter) -> Result).Type
  ) throws(LinkError) -> TypedFunction<Result, repeat each Parameter> {
    let type = function.type
    var parameters = MatchingTypes(type.parameters)
    repeat parameters.match((each Parameter).self)
    var results = MatchingTypes(type.results)
    results.match(Result.self)
    guard parameters.isEnd, results.isEnd else { throw LinkError(type, signature) }
    return TypedFunction<Result, repeat each Parameter>(function: function, store: self, type: type) {
      reader throws(Trap) in try reader.next(Result.self)
    }
  }

  /// Gives a function with no result or several a Swift type.
  /// - Parameters:
  ///   - function: A function of this store.
  ///   - signature: The type, for example `((Int32, Int64) -> Void).self`. Several results are a tuple.
  /// - Throws: If the function is of another type.
  public func function<each Parameter: WebAssemblyType, each Result: WebAssemblyType>(
    _ function: Function, as signature: ((repeat each Parameter) -> (repeat each Result)).Type
  ) throws(LinkError) -> TypedFunction<(repeat each Result), repeat each Parameter> {
    let type = function.type
    var parameters = MatchingTypes(type.parameters)
    repeat parameters.match((each Parameter).self)
    var results = MatchingTypes(type.results)
    repeat results.match((each Result).self)
    guard parameters.isEnd, results.isEnd else { throw LinkError(type, signature) }
    return TypedFunction<(repeat each Result), repeat each Parameter>(function: function, store: self, type: type) {
      reader throws(Trap) in (repeat try reader.next((each Result).self))
    }
  }
}

extension LinkError {
  fileprivate init(_ type: FunctionType, _ signature: Any.Type) {
    self.init("a function of type \(type) was asked for as one of type \(signature)")
  }
}

/// Compares Swift types with those of a function, one after the other.
private struct MatchingTypes {
  private var types: ArraySlice<ValueType>
  private var isMatching = true

  init(_ types: [ValueType]) { self.types = types[...] }

  mutating func match<Item: WebAssemblyType>(_ item: Item.Type) {
    isMatching = isMatching && types.popFirst().map(Item.accepts) ?? false
  }

  var isEnd: Bool { isMatching && types.isEmpty }
}
