/// Which objects a collection looks at.
public enum HeapCollection: Hashable, Sendable {
  /// Those that were made since the last collection.
  case young
  /// All objects.
  case all
}

/// Decides when objects are collected, and which.
///
/// It counts work, not time, so a program is collected at the same points each time it runs.
struct CollectionPolicy {
  /// How many bytes may be handed out until the next collection.
  private(set) var budget = HeapGeometry.nursery
  private var liveAtFull: UInt64 = 0
  private var collections: UInt64 = 0
  /// What freeing cost lately, in units of work for 2^16 bytes; 0 if not known.
  private var youngCost: UInt64 = 0
  private var fullCost: UInt64 = 0

  /// What a collection has done, in units of about a nanosecond.
  static func work(objects: UInt64, slots: UInt64, blocks: UInt32) -> UInt64 {
    objects &* 9 &+ slots &* 3 &+ UInt64(blocks) &* 100 &+ 20_000
  }

  /// Chooses what to collect when the budget is spent.
  /// - Parameter live: The bytes that the last collection found alive.
  mutating func next(live: UInt64) -> HeapCollection {
    collections &+= 1
    if live > liveAtFull &* 2 &+ HeapGeometry.fullSlack { return .all }
    if fullCost == 0 { return collections >= 4 ? .all : .young }
    // The less likely choice is tried now and then, since the program may have changed.
    switch collections % 16 {
    case 0: return fullCost < youngCost &* 3 ? .all : .young
    case 8: return youngCost > fullCost &* 3 ? .all : .young
    default: return fullCost < youngCost ? .all : .young
    }
  }

  /// Learns from a collection.
  mutating func record(_ kind: HeapCollection, work: UInt64, before: UInt64, live: UInt64) {
    let freed = max(before > live ? before &- live : 0, 1 << 16)
    let cost = (work << 16) / freed
    switch kind {
    case .all:
      fullCost = fullCost == 0 ? cost : (fullCost &+ cost) / 2
      liveAtFull = live
      // What is not tried is forgotten: while a program builds something, few of its young objects die.
      youngCost = min(youngCost &- youngCost / 8, fullCost &* 2)
    case .young:
      youngCost = youngCost == 0 ? cost : (youngCost &+ cost) / 2
    }
    budget = HeapGeometry.nursery
    if kind == .all, fullCost < youngCost, live > budget { budget = live &* 2 }
  }

  /// Keeps a heap with a low limit from meeting it before the young objects are collected. To be called after `record`.
  mutating func restrict(limit: UInt64) { budget = min(budget, max(limit / 4, UInt64(HeapGeometry.blockSize))) }
}
