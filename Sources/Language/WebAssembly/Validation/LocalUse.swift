/// How often a function reads and writes a local, an instruction in a loop counting eight times as much as one outside.
public struct LocalUse: BitwiseCopyable, Sendable {
  /// The local.
  public var local: LocalIndex = 0
  /// How often it is read.
  public var reads: UInt32 = 0
  /// How often it is written.
  public var writes: UInt32 = 0

  /// The use of no local.
  public init() {}

  /// How often it is read or written.
  public var weight: UInt64 { UInt64(reads) + UInt64(writes) }
}

/// Which locals functions use most: what a compiler gives registers by that looks at each function once.
///
/// The validator counts while it looks at the instructions.
public struct LocalUses: Sendable {
  /// The number of locals of each kind that are known of a function.
  public static var perKind: Int { 8 }

  /// What is known of one function.
  public struct Function: Sendable {
    /// How often it calls others, the runtime among them, weighed as the uses of locals.
    public fileprivate(set) var calls: UInt32
    @usableFromInline var vectors: UInt32
    @usableFromInline var end: UInt32
  }

  @usableFromInline let first: Int
  @usableFromInline var functions: [Function] = []
  @usableFromInline var uses: [LocalUse] = []

  /// Begins with no function.
  /// - Parameter first: The position of the first that follows, among those that the module defines.
  init(first: Int) { self.first = first }

  /// Adds a function.
  mutating func append(calls: UInt32, general: borrowing MostUsed, vector: borrowing MostUsed) {
    for index in 0..<general.count { uses.append(general[index]) }
    let vectors = UInt32(truncatingIfNeeded: uses.count)
    for index in 0..<vector.count { uses.append(vector[index]) }
    functions.append(Function(calls: calls, vectors: vectors, end: UInt32(truncatingIfNeeded: uses.count)))
  }

  mutating func reserve(_ count: Int) {
    functions.reserveCapacity(count)
    uses.reserveCapacity(4 * count)
  }

  /// What is known of a function.
  /// - Parameter position: Among the functions that the module defines.
  /// - Returns: Nil for functions that have not been looked at.
  @inlinable
  public subscript(position: Int) -> Function? {
    let index = position - first
    return functions.indices.contains(index) ? functions[index] : nil
  }

  /// Visits the locals of integers and references that a function uses most, those first, and then likewise those of floating-point
  /// numbers and vectors.
  /// - Parameters:
  ///   - position: A function that has been looked at.
  ///   - general: Is told a local of the first kind.
  ///   - vector: Is told a local of the second kind.
  @inlinable
  public func forEach(of position: Int, general: (LocalUse) -> Void, vector: (LocalUse) -> Void) {
    let function = functions[position - first]
    let start = position > first ? Int(functions[position - first - 1].end) : 0
    for index in start..<Int(function.vectors) { general(uses[index]) }
    for index in Int(function.vectors)..<Int(function.end) { vector(uses[index]) }
  }
}

/// The locals of one kind that are used most.
struct MostUsed: ~Copyable {
  private var uses = InlineArray<8, LocalUse>(repeating: LocalUse())
  private(set) var count = 0

  subscript(index: Int) -> LocalUse { uses[index] }

  mutating func removeAll() { count = 0 }

  /// Adds a local; of two that are used as much the first comes first.
  mutating func add(_ use: LocalUse) {
    var place = count
    while place > 0, uses[place - 1].weight < use.weight { place -= 1 }
    guard place < LocalUses.perKind else { return }
    count = min(count + 1, LocalUses.perKind)
    var index = count - 1
    while index > place {
      uses[index] = uses[index - 1]
      index -= 1
    }
    uses[place] = use
  }
}

extension UInt32 {
  /// The sum, or the largest number.
  @inline(__always)
  func adding(_ other: UInt32) -> UInt32 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
