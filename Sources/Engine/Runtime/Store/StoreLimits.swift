/// What the guests of a store may use together or each.
///
/// Whoever reaches a limit gets the error that names it: growing a memory or table gives -1, instantiation fails with a
/// `LinkError`, the rest traps.
public struct StoreLimits: Sendable {
  /// The largest size of one memory in bytes.
  public var memoryBytes: UInt64 = 1 << 36
  /// The largest size of one table in elements.
  public var tableElements: UInt64 = 10_000_000
  /// How many instances there may be.
  public var instances: Int = 10_000
  /// How many memories there may be.
  public var memories: Int = 10_000
  /// How many tables there may be.
  public var tables: Int = 10_000
  /// The size of the heap of garbage-collected objects in bytes.
  public var heapBytes: UInt64 = 1 << 32
  /// If not 0, collect garbage after so many objects and overwrite what is freed; for tests.
  public var heapStress: UInt32 = 0
  /// The size of the stack of guest frames in bytes.
  public var stackBytes: Int = 8 << 20
  /// How many calls from the host into guests may be active in one another.
  public var activations: UInt32 = 100

  /// The defaults.
  public init() {}
}
