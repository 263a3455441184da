import CHeap
import Testing

@testable import Heap

@Suite struct CollectionTests {
  private func check(_ test: TestHeap, isExact: Bool = false) {
    #expect(test.heap.verify(roots: test.roots, isExact: isExact) == [])
  }

  /// Makes a list whose first node is in slot 0.
  private func makeList(_ test: TestHeap, _ count: UInt32) throws {
    test.frame.slots = [0]
    for index in 0..<count {
      let node = try test.make(TestType.link)
      test.setWord(node, 4, index)
      test.state.initializeReference(test.frame[0], at: test.field(node, 8))
      test.frame[0] = node
    }
  }

  @Test(arguments: [nil, 1, 7] as [Int?])
  func aDeepListSurvives(markStackCapacity: Int?) throws {
    var options = HeapOptions()
    options.markStackCapacity = markStackCapacity
    let test = try TestHeap(options)
    try makeList(test, 1_000_000)
    test.collect(.all)
    check(test, isExact: true)
    var node = test.frame[0]
    for index in (0..<1_000_000 as Range<UInt32>).reversed() {
      guard test.word(node, 4) == index else {
        Issue.record("node \(index) holds \(test.word(node, 4))")
        break
      }
      node = test.get(node, 8)
    }
    #expect(node == 0)
  }

  @Test(arguments: [1, 10, 1000])
  func aFullMarkStackLosesNothing(capacity: Int) throws {
    var options = HeapOptions()
    options.markStackCapacity = capacity
    let test = try TestHeap(options)
    // An array of arrays of nodes, so that many objects wait at once.
    test.frame.slots = [0, 0]
    test.frame[0] = try test.makeArray(TestType.references, 3000)
    for outer in 0..<3000 {
      test.frame[1] = try test.makeArray(TestType.references, 50)
      test.set(test.frame[0], 8 + outer * 4, test.frame[1])
      for inner in 0..<50 {
        let node = try test.make(TestType.link)
        test.setWord(node, 4, UInt32(outer * 50 + inner))
        test.set(test.frame[1], 8 + inner * 4, node)
      }
    }
    test.collect(.all)
    check(test, isExact: true)
    #expect(test.heap.statistics.markStackOverflows > 0)
    for outer in 0..<3000 {
      let array = test.get(test.frame[0], 8 + outer * 4)
      for inner in 0..<50 {
        #expect(test.word(test.get(array, 8 + inner * 4), 4) == UInt32(outer * 50 + inner))
      }
    }
    #expect(test.heap.statistics.liveBytes < 6 << 20)
  }

  @Test func cyclesAreReclaimed() throws {
    let test = try TestHeap()
    test.frame.slots = [0, 0]
    for _ in 0..<200_000 {
      test.frame[0] = try test.make(TestType.node)
      test.frame[1] = test.frame[0]
      for _ in 0..<7 {
        let node = try test.make(TestType.node)
        test.set(node, 4, test.frame[1])
        test.set(test.frame[1], 8, node)
        test.frame[1] = node
      }
      test.set(test.frame[1], 8, test.frame[0])
      test.set(test.frame[0], 4, test.frame[1])
    }
    #expect(test.heap.statistics.chargedBytes < 6 << 20)
    #expect(test.heap.statistics.minorCollections > 0)
    check(test)
    test.collect(.all)
    check(test, isExact: true)
    #expect(test.heap.statistics.liveBytes <= 8 * 128)
  }

  @Test func aStoreIntoAnOldObjectKeepsAYoungOneAlive() throws {
    let test = try TestHeap()
    for type in [TestType.node, TestType.mixed, TestType.wide, TestType.references] {
      test.frame.slots = [0]
      test.frame[0] =
        type == TestType.references ? try test.makeArray(type, 10_000) : try test.make(type)
      test.collect(.all)
      let offsets =
        type == TestType.references
        ? Array(stride(from: 8, to: 40_008, by: 4)).map { UInt32($0) } : TestHeap.layouts[type]?.referenceOffsets ?? []
      for (index, offset) in offsets.enumerated() {
        let box = try test.make(TestType.box)
        test.setWord(box, 4, UInt32(index))
        test.set(test.frame[0], Int(offset), box)
        if index % 1000 == 0 { check(test) }
      }
      test.collect(.young)
      check(test)
      for _ in 0..<100_000 { test.setWord(try test.make(TestType.box), 4, .max) }
      for (index, offset) in offsets.enumerated() {
        #expect(test.word(test.get(test.frame[0], Int(offset)), 4) == UInt32(index))
      }
    }
  }

  @Test func theVerifierFindsAMissingBarrier() throws {
    let test = try TestHeap()
    test.frame.slots = [try test.make(TestType.node)]
    test.collect(.all)
    let young = try test.make(TestType.box)
    test.state.initializeReference(young, at: test.field(test.frame[0], 4))
    #expect(test.heap.verify(roots: test.roots).count == 1)
    test.state.recordStore(at: test.field(test.frame[0], 4))
    check(test)
  }

  @Test func bulkStoresAreRecorded() throws {
    let test = try TestHeap()
    test.frame.slots = [0, 0]
    test.frame[0] = try test.makeArray(TestType.references, 3000)
    test.frame[1] = try test.makeArray(TestType.references, 3000)
    test.collect(.all)
    for (start, count) in [(0, 3000), (17, 1), (100, 700), (2999, 1), (5, 0), (128, 128)] as [(Int, Int)] {
      for index in 0..<count {
        let box = try test.make(TestType.box)
        test.setWord(box, 4, UInt32(start + index))
        test.set(test.frame[1], 8 + index * 4, box)
      }
      test.state.moveReferences(
        from: test.field(test.frame[1], 8), to: test.field(test.frame[0], 8 + start * 4), count: UInt32(count))
      test.state.fillReferences(0, at: test.field(test.frame[1], 8), count: UInt32(count))
      check(test)
      test.collect(.young)
      check(test)
      for index in start..<(start + count) {
        #expect(test.word(test.get(test.frame[0], 8 + index * 4), 4) == UInt32(index))
      }
    }
  }

  @Test func aReferenceFillsAnOldArray() throws {
    let test = try TestHeap()
    test.frame.slots = [try test.makeArray(TestType.references, 40_000)]
    test.collect(.all)
    let box = try test.make(TestType.box)
    test.setWord(box, 4, 99)
    test.state.fillReferences(box, at: test.field(test.frame[0], 8 + 123 * 4), count: 30_000)
    check(test)
    test.collect(.young)
    _ = try test.make(TestType.node)
    #expect(test.get(test.frame[0], 8 + 122 * 4) == 0)
    #expect(test.get(test.frame[0], 8 + 123 * 4) == box && test.word(box, 4) == 99)
    #expect(test.get(test.frame[0], 8 + 30_122 * 4) == box)
    #expect(test.get(test.frame[0], 8 + 30_123 * 4) == 0)
  }

  @Test func oldGarbageWaitsForAFullCollection() throws {
    let test = try TestHeap()
    try makeList(test, 10_000)
    test.collect(.young)
    test.frame[0] = 0
    test.collect(.young)
    #expect(test.heap.statistics.liveBytes >= 160_000)
    test.collect(.all)
    #expect(test.heap.statistics.liveBytes == 0)
    check(test, isExact: true)
  }

  @Test func onlyReferencesIntoTheHeapAreRoots() throws {
    let test = try TestHeap()
    let object = try test.make(TestType.box)
    // Null, i31, a function's address, words just outside the objects.
    test.frame.slots = [
      0, 0x8000_0001, 1, 0x7FFF_FFFF_FFF8, object &- 4 << 30, object | 1, UInt64(test.state.pointee.base),
    ]
    test.collect(.all)
    #expect(test.heap.statistics.liveBytes == 0)
  }

  @Test func referencesChangeTheirWidth() throws {
    let test = try TestHeap()
    let array = try test.makeArray(TestType.references, 4)
    let first = test.field(array, 8)
    for reference in [0, 1, 0xFFFF_FFFF, 0x8000_0001, array] as [UInt64] {
      test.state.storeReference(reference, at: first)
      #expect(test.state.loadReference(at: first) == reference)
    }
    #expect(test.state.loadObject(at: first) == array)
    #expect(test.state.loadObject(at: first + 4) == 0)
    #expect(test.state.isObject(array, of: TestType.references, depth: 0))
    #expect(!test.state.isObject(array, of: TestType.bytes, depth: 0))
    #expect(!test.state.isObject(0, of: TestType.bytes, depth: 0))
    #expect(!test.state.isObject(0xFFFF_FFFF, of: TestType.bytes, depth: 0))
    #expect(array >> 32 == UInt64(test.state.pointee.base) >> 32 && test.state.pointee.base % (1 << 32) == 0)
  }

  @Test func exceptionsHoldTheirValuesAndNotTheirTag() throws {
    let test = try TestHeap()
    test.frame.slots = [try test.make(TestType.exception)]
    let box = try test.make(TestType.box)
    test.setWord(box, 4, 77)
    let layout = try #require(TestHeap.layouts[TestType.exception])
    let offset = Int(layout.fields[1].offset)
    test.set(test.frame[0], offset, box)
    test.field(test.frame[0], 8).storeBytes(of: UInt64(box), as: UInt64.self)
    test.collect(.all)
    #expect(test.word(test.get(test.frame[0], offset), 4) == 77)
    test.set(test.frame[0], offset, 0)
    let live = test.heap.statistics.liveBytes
    test.collect(.all)
    #expect(test.heap.statistics.liveBytes <= live)
    #expect(test.state.kind(of: test.frame[0]) == .exception)
    check(test, isExact: true)
  }

  @Test func collectionsAreDeterministic() throws {
    func run() throws -> HeapStatistics {
      let test = try TestHeap()
      try makeList(test, 300_000)
      for round in 0..<1_000_000 {
        let node = try test.make(TestType.node)
        if round % 5 == 0 { test.set(test.frame[0], 8, node) }
      }
      return test.heap.statistics
    }
    let first = try run()
    #expect(first == (try run()))
    #expect(first.minorCollections + first.fullCollections > 3)
    #expect(first.longestPause > 0 && first.work > first.longestPause)
  }

  @Test func theLongestCollectionIsTimedWithAClock() throws {
    let test = try TestHeap()
    test.collect(.all)
    #expect(test.heap.statistics.longestTime == 0)
    _ = try test.make(TestType.node)
    // Each collection asks twice, and takes 10, 30 and 20.
    var times: [UInt64] = [100, 110, 200, 230, 300, 320]
    test.heap.clock = { times.removeFirst() }
    for _ in 0..<3 { test.collect(.young) }
    #expect(times.isEmpty)
    #expect(test.heap.statistics.longestTime == 30)
    var sum = test.heap.statistics
    sum.add(test.heap.statistics)
    #expect(sum.longestTime == 30)
    #expect(sum.minorCollections == 6)
  }

  @Test func manyAllocationsStayWithinABoundedHeap() throws {
    let count = Environment.count("APUS_HEAP_ALLOCATIONS", 5_000_000)
    let test = try TestHeap()
    try makeList(test, 1000)
    test.frame.slots.append(0)
    for index in 0..<count {
      let node = try test.make(index % 16 == 0 ? TestType.mixed : TestType.node)
      if index % 1024 == 0 {
        test.set(
          node, TestHeap.layouts[test.state.type(of: node)]?.referenceOffsets.first.map(Int.init) ?? 4, test.frame[1])
        test.frame[1] = index % 65_536 == 0 ? 0 : node
      }
    }
    #expect(test.heap.statistics.allocatedBytes >= UInt64(count) * 16)
    #expect(test.heap.statistics.chargedBytes < 6 << 20)
    check(test)
  }
}
