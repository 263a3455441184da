import WebAssembly

/// Host functions that a guest may be given beside WASI: inference, for example.
///
/// A capability belongs to one guest: what the guest opens through it is state of the conforming object.
public protocol Capability: AnyObject, Sendable {
  /// Makes the function that a guest imports.
  /// - Parameters:
  ///   - engine: The engine of the guest's module.
  ///   - module: The module that the guest imports from.
  ///   - name: The function's name.
  ///   - type: The type that the guest imports it with.
  /// - Returns: nil if the capability has no function of that name.
  /// - Throws: What type the function has, if the guest imports it with another.
  func function(_ engine: Engine, module: String, name: String, type: FunctionType) throws(LinkError) -> HostFunction?

  /// Forgets the guest: another one is to use the same functions and must find nothing of what this one had.
  /// - Returns: Whether that was possible; if not, the next guest is given another object.
  func reset() -> Bool
}

extension Capability {
  /// Not possible, unless the capability knows better.
  public func reset() -> Bool { false }
}
