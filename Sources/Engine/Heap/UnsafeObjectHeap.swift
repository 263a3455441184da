public import CHeap

/// The objects of one store: structures, arrays, exceptions, and cells that stand for values of the host.
///
/// Memory is divided into blocks of lines. Objects are made at a cursor that runs through the *holes*: consecutive lines
/// in which no object was found alive. A collection marks what can be reached and notes the lines that it touches; it
/// moves nothing. Marks stay, so that the next collection of young objects marks only what is not marked yet, starting
/// from the roots and from the cards of old objects in which references were stored.
///
/// A heap belongs to its store and is used by one thread at a time. It takes no memory until the first object is made.
///
/// ```swift
/// let heap = ObjectHeap(types: types, options: HeapOptions(limit: 64 << 20))
/// let pair = heap.state.allocate(size: 16, type: 7, roots: frames)
/// guard pair != 0 else { throw Trap(heap.failure) }
/// ```
///
/// Sound because an object's memory is handed out again only after a collection did not reach it, and the caller's
/// `RootProvider` tells of every reference outside the heap.
public final class ObjectHeap {
  /// What running code uses; valid as long as the heap.
  public let state: UnsafeMutablePointer<HeapState>
  /// The types of the objects.
  public let types: HeapTypeTable
  /// Why the last allocation that gave 0 failed.
  public private(set) var failure = HeapError.limitReached
  /// What a failed attempt asks for before the next, or nil if there is no hope.
  @usableFromInline var pending: HeapCollection?
  /// What tells the time in nanoseconds, for `HeapStatistics.longestTime`; nothing that the heap decides depends on it.
  public var clock: (() -> UInt64)?

  var options: HeapOptions
  var counters = HeapStatistics()
  private var reservation: HeapReservation?
  var handles = HandleTable()
  var externals = ExternalTable()
  private var policy = CollectionPolicy()
  /// Whether all objects were collected for the allocation that is under way.
  private var isDesperate = false
  /// Whether the last collection took place because the limit was reached.
  private var wasLimitReached = false
  /// How many such collections in a row gained little.
  private var poorCollections = 0
  private var stressCountdown: UInt32
  /// When the collection that is under way began.
  private var start: UInt64 = 0

  /// Makes an empty heap.
  /// - Parameters:
  ///   - types: The engine's types.
  ///   - options: The limit and so on.
  public init(types: HeapTypeTable, options: HeapOptions = HeapOptions()) {
    self.types = types
    self.options = options
    self.options.limit = min(options.limit, HeapOptions.largestLimit)
    stressCountdown = options.stress
    state = .allocate(capacity: 1)
    state.initialize(
      to: HeapState(
        cursor: 0, limit: 0, base: 0, cards: nil, types: UnsafePointer(types.entries), space: nil, owner: state))
    state.pointee.owner = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    externals.removeAll()
    for value in externals.takeDead() { value.release() }
    state.space?.deinitialize(count: 1).deallocate()
    state.deallocate()
  }

  /// The heap that owns a state.
  public static func owner(of state: UnsafeMutablePointer<HeapState>) -> ObjectHeap {
    Unmanaged.fromOpaque(state.pointee.owner).takeUnretainedValue()
  }

  var space: UnsafeMutablePointer<BlockSpace>? { state.space }

  /// The most bytes that blocks with objects may take. A limit below what is taken already stops further growth.
  public var limit: UInt64 {
    get { options.limit }
    set {
      options.limit = min(newValue, HeapOptions.largestLimit)
      updateBounds()
    }
  }

  /// What the heap has done so far.
  public var statistics: HeapStatistics {
    var result = counters
    guard let space = space?.pointee else { return result }
    let allocated = space.allocatedBytes - UInt64(space.unusedBytes(cursor: state.pointee.cursor))
    result.liveBytes = space.liveBytes + allocated
    result.allocatedBytes += allocated
    result.chargedBytes = UInt64(space.usedBlocks) << UInt64(HeapGeometry.blockShift)
    return result
  }

  /// The limit, or what there is room for if that is less.
  private var attainableLimit: UInt64 {
    guard let tables = space?.pointee.tables else { return options.limit }
    return min(options.limit, UInt64(tables.endBlock &- tables.firstBlock) << UInt64(HeapGeometry.blockShift))
  }

  /// Tells the blocks how many of them there may be, and when to collect.
  private func updateBounds() {
    guard let space else { return }
    policy.restrict(limit: attainableLimit)
    space.pointee.budget = policy.budget
    space.pointee.limit = UInt32(truncatingIfNeeded: attainableLimit >> UInt64(HeapGeometry.blockShift))
  }

  // Allocation.

  /// Makes an object; the roots are asked if there must be a collection.
  /// - Parameters:
  ///   - size: In bytes, header included.
  ///   - type: The number of the type.
  ///   - length: Of an array, in elements; else 0.
  ///   - roots: Where references stand outside the heap.
  /// - Returns: A reference, or 0 if there is no room.
  @inlinable
  public func allocate<Roots: RootProvider>(
    size: UInt64, type: UInt32, length: UInt32, roots: borrowing Roots
  ) -> UInt64 {
    var reference = attempt(size: size, type: type, length: length)
    while reference == 0, let kind = pending {
      collect(kind, roots: roots)
      reference = attempt(size: size, type: type, length: length)
    }
    return reference
  }

  /// Makes an object if there is room for it now. If not, `pending` says whether a collection may help.
  @usableFromInline
  func attempt(size: UInt64, type: UInt32, length: UInt32) -> UInt64 {
    pending = nil
    guard let space = space ?? reserve() else {
      failure = .outOfMemory
      return 0
    }
    if options.stress > 0, isTimeForStress() { return 0 }
    switch space.pointee.take(size, state: state) {
    case .address(let address):
      isDesperate = false
      if options.stress > 0 { state.pointee.limit = state.pointee.cursor }
      return UnsafeMutablePointer<HeapState>.initialize(address, type: type, length: length)
    case .budgetSpent:
      pending = policy.next(live: space.pointee.liveBytes)
    case .full:
      // A guest that fills its heap to the last line must not spend its time in collections. A few that gain less than
      // 1/64 of the limit are let pass, since a program may touch the limit once and then let go of what it has built.
      if wasLimitReached, space.pointee.allocatedBytes < attainableLimit / 64 {
        if !isDesperate { poorCollections += 1 }
      } else {
        poorCollections = 0
      }
      if !isDesperate, poorCollections <= 8, size <= attainableLimit {
        isDesperate = true
        pending = .all
      } else {
        isDesperate = false
        poorCollections = 0
        failure = .limitReached
      }
    }
    return 0
  }

  /// Tells that whoever made objects was stopped at any instruction: between the last object and the cursor there may be memory
  /// that is not an object.
  public func abandonAllocation() { space?.pointee.leaveHole(state) }

  private func isTimeForStress() -> Bool {
    stressCountdown &-= 1
    guard stressCountdown == 0 else { return false }
    stressCountdown = options.stress &+ 1
    pending = (counters.minorCollections + counters.fullCollections) % 3 == 2 ? .all : .young
    return true
  }

  private func reserve() -> UnsafeMutablePointer<BlockSpace>? {
    reservation = HeapReservation(
      arenaSize: options.arenaSize, markStackCapacity: options.markStackCapacity, limit: options.limit)
    guard let tables = reservation?.tables else { return nil }
    let space = UnsafeMutablePointer<BlockSpace>.allocate(capacity: 1)
    space.initialize(to: BlockSpace(tables: tables, isStressed: options.stress > 0))
    state.pointee.space = UnsafeMutableRawPointer(space)
    state.pointee.base = tables.base
    state.pointee.cards = tables.cards
    updateBounds()
    return space
  }

  // Collection.

  /// Frees objects that cannot be reached.
  /// - Parameters:
  ///   - kind: Which objects to look at.
  ///   - roots: Where references stand outside the heap.
  @inlinable
  public func collect<Roots: RootProvider>(_ kind: HeapCollection, roots: borrowing Roots) {
    guard var stacks = beginScan(kind) else { return }
    roots.visitStacks(&stacks)
    guard var visitor = beginCollection(kind, stacks) else { return }
    roots.visitRoots(&visitor)
    finishCollection(visitor)
  }

  /// Makes ready to look for references on stacks; the marks of the last collection must still be there.
  @usableFromInline
  func beginScan(_ kind: HeapCollection) -> StackVisitor? {
    if let clock { start = clock() }
    return space.map { StackVisitor(kind, $0.pointee, UnsafePointer(types.entries)) }
  }

  @usableFromInline
  func beginCollection(_ kind: HeapCollection, _ stacks: consuming StackVisitor) -> RootVisitor? {
    guard let space else { return nil }
    let found = stacks.finish()
    var marker = space.pointee.beginCollection(kind, state: state, types: UnsafePointer(types.entries))
    for offset in found { marker.visit(object: offset) }
    return RootVisitor(marker: marker, kind: kind)
  }

  @usableFromInline
  func finishCollection(_ visitor: RootVisitor) {
    guard let space else { return }
    let kind = visitor.kind
    var marker = visitor.marker
    let before = space.pointee.liveBytes + space.pointee.allocatedBytes
    handles.forEach { marker.visit(word: $0) }
    if kind == .young { marker.scanDirtyCards() }
    marker.drain()
    externals.sweep(isFull: kind == .all) { marker.isMarked($0) }
    counters.allocatedBytes += space.pointee.allocatedBytes
    let swept = space.pointee.sweep(kind, isSaving: isDesperate)
    let live = space.pointee.liveBytes

    let work = CollectionPolicy.work(objects: marker.objects, slots: marker.slots, blocks: swept)
    policy.record(kind, work: work, before: before, live: live)
    updateBounds()
    if kind == .all {
      counters.fullCollections += 1
      counters.releasedBytes += space.pointee.release(keeping: live + HeapGeometry.fullSlack)
    } else {
      counters.minorCollections += 1
    }
    wasLimitReached = isDesperate
    counters.work += work
    counters.longestPause = max(counters.longestPause, work)
    counters.markStackOverflows += marker.overflows
    if let clock { counters.longestTime = max(counters.longestTime, clock() &- start) }
  }

  // The host's references.

  /// Keeps what a reference refers to alive.
  /// - Parameter reference: As frames hold it; null and i31 are fine.
  public func makeHandle(_ reference: UInt64) -> HeapHandle { handles.insert(reference) }

  /// The reference that a handle keeps, or nil if the handle was released.
  public subscript(_ handle: HeapHandle) -> UInt64? { handles[handle] }

  /// Ends a handle.
  /// - Returns: Whether it was one.
  @discardableResult
  public func release(_ handle: HeapHandle) -> Bool { handles.remove(handle) }

  /// How many handles there are.
  public var handleCount: Int { handles.count }

  // Values of the host.

  /// Makes a cell that stands for a value of the host, which is retained until the cell is found dead.
  /// - Parameters:
  ///   - value: The value.
  ///   - cost: How many bytes the value stands for when it is decided whether to collect.
  ///   - roots: Where references stand outside the heap.
  /// - Returns: A reference that is the same as externref and as anyref, or 0 if there is no room.
  public func makeExternal<Roots: RootProvider>(
    _ value: AnyObject, cost: UInt32 = 64, roots: borrowing Roots
  ) -> UInt64 {
    let reference = allocate(size: 8, type: types.externalCell, length: 0, roots: roots)
    guard reference != 0 else { return 0 }
    let index = externals.insert(value, cell: UInt32(truncatingIfNeeded: reference))
    UInt(truncatingIfNeeded: reference).address.storeBytes(of: index, toByteOffset: 4, as: UInt32.self)
    space?.pointee.addPressure(UInt64(cost))
    return reference
  }

  /// The value that a reference to a cell stands for, or nil if it refers to something else.
  public func external(_ reference: UInt64) -> AnyObject? {
    guard reference != 0, reference & 1 == 0, state.type(of: reference) == types.externalCell else { return nil }
    return externals[UInt(truncatingIfNeeded: reference).address.load(fromByteOffset: 4, as: UInt32.self)]
  }

  /// How many values of the host cells stand for.
  public var externalCount: Int { externals.count }

  /// Releases the values whose cells were found dead. Their deinitialisers run now, so the host calls this when no guest
  /// is running in the store.
  public func drainReleases() {
    for value in externals.takeDead() { value.release() }
  }
}
