/// The types of a function's locals, which of them have a value (Wasm 3.0 §3.4.5), and how much they are used.
///
/// The binary states locals in runs, and five bytes can state fifty thousand. So only as many are spread out as the
/// body has bytes; the type of a later one is searched in the runs.
struct LocalTypes: ~Copyable {
  private var spread = UnsafeStack<Local>(capacity: 64)
  private var parameterCount = 0
  private var runs: [(end: UInt64, type: ValueType)] = []
  /// The locals that were set although they have no default, in the order in which that happened.
  private var initializations: [LocalIndex] = []
  private var initialized: Set<LocalIndex> = []
  private var isSpreading = true
  private var total: UInt64 = 0

  private(set) var calls: UInt32 = 0

  // Not private: built without optimisation, another file that frees the stack could not name it, and the Swift compiler fails.
  struct Local: BitwiseCopyable {
    var type: ValueType
    /// How often it is read, and how often it is written.
    var uses: InlineArray<2, UInt32> = [0, 0]
  }

  /// Starts with no locals.
  mutating func begin() {
    spread.truncate(to: 0)
    parameterCount = 0
    total = 0
    calls = 0
    isSpreading = true
    if !runs.isEmpty { runs.removeAll(keepingCapacity: true) }
    if !initializations.isEmpty {
      initializations.removeAll(keepingCapacity: true)
      initialized.removeAll(keepingCapacity: true)
    }
  }

  mutating func appendParameter(_ type: ValueType) {
    spread.push(Local(type: type))
    parameterCount &+= 1
    total &+= 1
  }

  /// Appends a run of locals, spread out as long as there are at most `limit` of them.
  mutating func append(_ type: ValueType, count: UInt32, expandingUpTo limit: Int) {
    total &+= UInt64(count)
    if isSpreading, total <= UInt64(limit) + UInt64(parameterCount) {
      for _ in 0..<count { spread.push(Local(type: type)) }
    } else {
      isSpreading = false
      runs.append((total, type))
    }
  }

  /// Counts an instruction that reads or writes a local.
  /// - Returns: The type of the local, or nil.
  @inline(__always)
  mutating func use(_ index: LocalIndex, isWritten: Bool, weight: UInt32) -> ValueType? {
    spread.change(Int(truncatingIfNeeded: index)) { local in
      let use = isWritten ? 1 : 0
      local.uses[use] = local.uses[use].adding(weight)
      return local.type
    } ?? search(index)
  }

  // How much they are used.

  /// Counts a call.
  @inline(__always)
  mutating func countCall(weight: UInt32) { calls = calls.adding(weight) }

  /// The locals that are used most, as far as they are spread out.
  mutating func collect(_ general: inout MostUsed, _ vector: inout MostUsed) {
    general.removeAll()
    vector.removeAll()
    // A register that nobody has to keep costs less than a slot even if it is read once.
    let least: UInt64 = calls == 0 ? 0 : 1
    for index in 0..<spread.count {
      guard let local = spread.at(index) else { return }
      var use = LocalUse()
      (use.local, use.reads, use.writes) = (UInt32(truncatingIfNeeded: index), local.uses[0], local.uses[1])
      guard use.weight > least else { continue }
      if local.type.isFloatOrVector { vector.add(use) } else { general.add(use) }
    }
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
