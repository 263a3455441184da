import WebAssembly

/// Where a function's machine code lies, from the beginning of the module's.
public struct FunctionRow: Equatable, Sendable {
  /// Where machine code enters the function.
  public var start: UInt32
  /// What moves the arguments and results between slots and registers; the greatest number if the function is not compiled.
  public var wrapper: UInt32
  /// The function's type, an index of the module's types.
  public var type: TypeIndex

  /// Makes a row.
  public init(start: UInt32, wrapper: UInt32, type: TypeIndex) {
    self.start = start
    self.wrapper = wrapper
    self.type = type
  }
}

/// The machine code of a module's functions.
///
/// Every function has an entry, by which machine code calls it; those that are not compiled have one that leads to the
/// interpreter (Documentation/Native.md).
///
/// Sound because all offsets lie in the code, which stays where it is as long as `owner`.
public final class NativeCode: @unchecked Sendable {
  private let base: UnsafeRawPointer
  private let rows: @Sendable (Int) -> FunctionRow
  /// What machine code calls in the runtime.
  let runtime: UnsafePointer<UnsafeRawPointer?>
  /// Which function of the module's index space contains an address, and the offset in the module.
  let locate: @Sendable (UnsafeRawPointer) -> (function: UInt32, offset: Int)?
  /// What keeps all of it where it is.
  public let owner: AnyObject
  /// How functions are compiled while the module runs; nil if all have been.
  public let growth: Growth?

  /// How machine code comes about while a module runs.
  public struct Growth: Sendable {
    /// Compiles a function that is called for the first time. Gives the place where it goes on: the argument is one in the
    /// function's entry.
    public var compile: @Sendable (_ place: UnsafeRawPointer) -> UnsafeRawPointer
    /// Compiles a function, by its position, that the interpreter calls for the first time; false if it has to run it.
    public var prepare: @Sendable (_ position: Int) -> Bool
    /// Takes note that a function is hot, in a loop by its offset in the body plus 1, or 0. Gives code that goes on in the loop,
    /// if there is any.
    public var heat: @Sendable (_ position: Int, _ loop: Int) -> UnsafeRawPointer?
    /// The code that there is, and the position of the function that it is of.
    public var functions: @Sendable () -> [(position: Int, code: UnsafeRawBufferPointer)]

    /// Describes it.
    public init(
      compile: @escaping @Sendable (_ place: UnsafeRawPointer) -> UnsafeRawPointer,
      prepare: @escaping @Sendable (_ position: Int) -> Bool,
      heat: @escaping @Sendable (_ position: Int, _ loop: Int) -> UnsafeRawPointer?,
      functions: @escaping @Sendable () -> [(position: Int, code: UnsafeRawBufferPointer)]
    ) {
      self.compile = compile
      self.prepare = prepare
      self.heat = heat
      self.functions = functions
    }
  }

  /// Describes machine code.
  /// - Parameters:
  ///   - base: Where the code begins.
  ///   - rows: Where each function lies, by its position among those that the module defines.
  ///   - runtime: What machine code calls in the runtime.
  ///   - owner: Keeps all of it where it is.
  ///   - growth: How functions are compiled while the module runs.
  ///   - locate: Finds the function that contains an address, and the offset in the module.
  public init(
    base: UnsafeRawPointer, rows: @escaping @Sendable (Int) -> FunctionRow,
    runtime: UnsafePointer<UnsafeRawPointer?>, owner: AnyObject, growth: Growth? = nil,
    locate: @escaping @Sendable (UnsafeRawPointer) -> (function: UInt32, offset: Int)?
  ) {
    self.base = base
    self.rows = rows
    self.runtime = runtime
    self.owner = owner
    self.growth = growth
    self.locate = locate
  }

  /// A function's type, and where machine code enters it.
  /// - Parameter position: Among the functions that the module defines.
  func entry(_ position: Int) -> (type: TypeIndex, place: UnsafeRawPointer) {
    let row = rows(position)
    return (row.type, base + Int(row.start))
  }

  /// How the interpreter calls a function, or nil if it is not compiled.
  /// - Parameter position: Among the functions that the module defines.
  public func call(of position: Int) -> (wrapper: UnsafeRawPointer, target: UnsafeRawPointer)? {
    if let growth, !growth.prepare(position) { return nil }
    let row = rows(position)
    return row.wrapper == .max ? nil : (base + Int(row.wrapper), base + Int(row.start))
  }
}
