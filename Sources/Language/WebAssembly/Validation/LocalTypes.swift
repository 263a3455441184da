/// The types of a function's locals, and which of them have a value (Wasm 3.0 §3.4.5).
///
/// The binary states locals in runs, and five bytes can state fifty thousand. So only as many are spread out as the
/// body has bytes; the type of a later one is searched in the runs.
struct LocalTypes: ~Copyable {
  private var spread = UnsafeStack<ValueType>(capacity: 64)
  private var parameterCount = 0
  private var runs: [(end: UInt64, type: ValueType)] = []
  /// The locals that were set although they have no default, in the order in which that happened.
  private var initializations: [LocalIndex] = []
  private var initialized: Set<LocalIndex> = []
  private var isSpreading = true
  private var total: UInt64 = 0

  /// Starts with no locals.
  mutating func begin() {
    spread.truncate(to: 0)
    parameterCount = 0
    total = 0
    isSpreading = true
    if !runs.isEmpty { runs.removeAll(keepingCapacity: true) }
    if !initializations.isEmpty {
      initializations.removeAll(keepingCapacity: true)
      initialized.removeAll(keepingCapacity: true)
    }
  }

  mutating func appendParameter(_ type: ValueType) {
    spread.push(type)
    parameterCount &+= 1
    total &+= 1
  }

  /// Appends a run of locals, spread out as long as there are at most `limit` of them.
  mutating func append(_ type: ValueType, count: UInt32, expandingUpTo limit: Int) {
    total &+= UInt64(count)
    if isSpreading, total <= UInt64(limit) + UInt64(parameterCount) {
      for _ in 0..<count { spread.push(type) }
    } else {
      isSpreading = false
      runs.append((total, type))
    }
  }

  /// The type of a local, or nil.
  @inline(__always)
  mutating func type(_ index: LocalIndex) -> ValueType? {
    if let type = spread.at(Int(truncatingIfNeeded: index)) { return type }
    return search(index)
  }

  @inline(never)
  private mutating func search(_ index: LocalIndex) -> ValueType? {
    let run = runs.partitioningIndex { $0.end > UInt64(index) }
    return run < runs.count ? runs[run].type : nil
  }

  /// Whether a local without a default has a value.
  mutating func isInitialized(_ index: LocalIndex) -> Bool {
    Int(clamping: index) < parameterCount || initialized.contains(index)
  }

  /// Notes that a local without a default was set.
  mutating func initialize(_ index: LocalIndex) {
    guard Int(clamping: index) >= parameterCount, initialized.insert(index).inserted else { return }
    initializations.append(index)
  }

  var initializationHeight: Int { initializations.count }

  /// Forgets what was set since the height was taken.
  mutating func restore(to height: Int) {
    while initializations.count > height { initialized.remove(initializations.removeLast()) }
  }
}
