/// The machine code of a module's functions.
///
/// Every function has an entry, by which machine code calls it; those that are not compiled have one that leads to the
/// interpreter (Documentation/Native.md).
///
/// Sound because all offsets lie in the code, which stays where it is as long as `owner`.
public final class NativeCode: @unchecked Sendable {
  private let base: UnsafeRawPointer
  private let entries: [Range<UInt32>]
  private let wrappers: [UInt32]
  /// What machine code calls in the runtime.
  let runtime: UnsafePointer<UnsafeRawPointer?>
  /// Which function of the module's index space contains an address, and the offset in the module.
  let locate: @Sendable (UnsafeRawPointer) -> (function: UInt32, offset: Int)?
  /// What keeps all of it where it is.
  public let owner: AnyObject

  /// Describes machine code.
  /// - Parameters:
  ///   - base: Where the code begins.
  ///   - entries: Where machine code enters each function that the module defines, behind `base`.
  ///   - wrappers: What moves the arguments and results of each function, behind `base`; the greatest number for those that
  ///     are not compiled.
  ///   - runtime: What machine code calls in the runtime.
  ///   - owner: Keeps all of it where it is.
  ///   - locate: Finds the function that contains an address, and the offset in the module.
  public init(
    base: UnsafeRawPointer, entries: [Range<UInt32>], wrappers: [UInt32], runtime: UnsafePointer<UnsafeRawPointer?>,
    owner: AnyObject, locate: @escaping @Sendable (UnsafeRawPointer) -> (function: UInt32, offset: Int)?
  ) {
    self.base = base
    self.entries = entries
    self.wrappers = wrappers
    self.runtime = runtime
    self.owner = owner
    self.locate = locate
  }

  /// Where machine code enters a function.
  /// - Parameter position: Among the functions that the module defines.
  func entry(_ position: Int) -> UnsafeRawPointer { base + Int(entries[position].lowerBound) }

  /// How the interpreter calls a function, or nil if it is not compiled.
  /// - Parameter position: Among the functions that the module defines.
  public func call(of position: Int) -> (wrapper: UnsafeRawPointer, target: UnsafeRawPointer)? {
    let wrapper = wrappers[position]
    return wrapper == .max ? nil : (base + Int(wrapper), entry(position))
  }
}
