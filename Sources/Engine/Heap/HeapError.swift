/// Why an object cannot be made.
public enum HeapError: Error, Hashable, Sendable {
  /// The heap holds as much as it may, or would with this object.
  case limitReached
  /// The machine gave no memory for the heap.
  case outOfMemory

  /// What happened, in words.
  public var message: String {
    switch self {
    case .limitReached: "allocation limit of the store's heap reached"
    case .outOfMemory: "no memory for the store's heap"
    }
  }
}

/// Why a type cannot be registered.
public enum HeapTypeError: Error, Hashable, Sendable {
  /// The number is 0, or one that the heap keeps for itself, or above the highest.
  case numberOutOfRange
  /// There are more supertypes than 63, the most that validation lets through.
  case tooManySupertypes
}
