/// The machine code of a module's functions.
///
/// Every function has an entry, by which machine code calls it; those that are not compiled have one that leads to the
/// interpreter (Documentation/Native.md).
///
/// Sound because `entries` and `wrappers` have one element for each function and stay valid as long as `owner`.
public final class NativeCode: @unchecked Sendable {
  /// Where machine code enters each function that the module defines.
  let entries: UnsafePointer<UnsafeRawPointer>
  /// What moves the arguments and results of each function between slots and registers; nil if it is not compiled.
  private let wrappers: UnsafePointer<UnsafeRawPointer?>
  /// What machine code calls in the runtime.
  let runtime: UnsafePointer<UnsafeRawPointer?>
  /// Which function of the module's index space contains an address, and the offset in the module.
  let locate: @Sendable (UnsafeRawPointer) -> (function: UInt32, offset: Int)?
  /// What keeps all of it where it is.
  public let owner: AnyObject

  /// Describes machine code.
  /// - Parameters:
  ///   - entries: Where machine code enters each function that the module defines.
  ///   - wrappers: What moves the arguments and results of each function; nil for those that are not compiled.
  ///   - runtime: What machine code calls in the runtime.
  ///   - owner: Keeps all of it where it is.
  ///   - locate: Finds the function that contains an address, and the offset in the module.
  public init(
    entries: UnsafePointer<UnsafeRawPointer>, wrappers: UnsafePointer<UnsafeRawPointer?>,
    runtime: UnsafePointer<UnsafeRawPointer?>, owner: AnyObject,
    locate: @escaping @Sendable (UnsafeRawPointer) -> (function: UInt32, offset: Int)?
  ) {
    self.entries = entries
    self.wrappers = wrappers
    self.runtime = runtime
    self.owner = owner
    self.locate = locate
  }

  /// How the interpreter calls a function, or nil if it is not compiled.
  /// - Parameter position: Among the functions that the module defines.
  public func call(of position: Int) -> (wrapper: UnsafeRawPointer, target: UnsafeRawPointer)? {
    wrappers[position].map { ($0, entries[position]) }
  }
}
