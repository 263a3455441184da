import CHeap
import Testing

@testable import Heap

@Suite struct LimitTests {
  private func check(_ test: TestHeap) { #expect(test.heap.verify(roots: test.roots) == []) }

  /// Makes a list until there is no more room.
  private func fill(_ test: TestHeap, _ type: UInt32 = TestType.link) -> (count: Int, error: HeapError?) {
    let offset = Int(TestHeap.layouts[type]?.referenceOffsets.first ?? 8)
    var count = 0
    while true {
      do {
        let node = try test.make(type)
        test.state.initializeReference(test.frame[0], at: test.field(node, offset))
        test.frame[0] = node
        count += 1
      } catch {
        return (count, error as? HeapError)
      }
    }
  }

  @Test(arguments: [TestType.link, TestType.medium, TestType.wide], [nil, 4 << 20] as [UInt32?])
  func theLimitHoldsAndIsRecoveredFrom(type: UInt32, arenaSize: UInt32?) throws {
    var options = HeapOptions(limit: 2 << 20)
    options.arenaSize = arenaSize
    let test = try TestHeap(options)
    test.frame.slots = [0]
    for _ in 0..<3 {
      test.frame[0] = 0
      let (count, error) = fill(test, type)
      let size = Int(TestHeap.layouts[type]?.size ?? 0)
      #expect(error == .limitReached)
      #expect(count * size > 1_900_000 && count * size <= 2 << 20)
      #expect(test.heap.statistics.chargedBytes <= 2 << 20)
      check(test)
    }
    // The next attempt after a failure looks again for what the host let go of.
    test.frame[0] = 0
    _ = try test.make(type)
    #expect(test.heap.failure.message == "allocation limit of the store's heap reached")
  }

  @Test func longObjectsFindHolesWhenNoBlockIsFree() throws {
    let test = try TestHeap(HeapOptions(limit: 1 << 20))
    func make(_ size: Int) throws {
      let array = try test.makeArray(TestType.bytes, UInt32(size - 8))
      let value = UInt8(truncatingIfNeeded: test.frame.slots.count)
      test.field(array, 8).initializeMemory(as: UInt8.self, repeating: value, count: size - 8)
      test.frame.slots.append(array)
    }
    while (try? make(1024)) != nil {}
    let count = test.frame.slots.count
    #expect(count > 1000)
    for index in test.frame.slots.indices where index % 2 == 1 { test.frame[index] = 0 }
    test.collect(.all)
    #expect(test.heap.statistics.chargedBytes == 1 << 20)
    // The holes are 1 KB; small objects go to the cursor's hole, and leave too little for a long one.
    var made = 0
    for round in 0..<(count / 2) {
      do {
        try make(round % 3 == 0 ? 1024 : 200)
        made += 1
      } catch { break }
      if round % 50 == 0 { check(test) }
    }
    #expect(made > count / 3)
    for (index, array) in test.frame.slots.enumerated() where array != 0 {
      let bytes = UnsafeRawBufferPointer(start: test.field(array, 8), count: Int(test.state.length(of: array)))
      #expect(bytes.allSatisfy { $0 == UInt8(truncatingIfNeeded: index) })
    }
    check(test)
  }

  @Test func longAndShortObjectsShareHoles() throws {
    let test = try TestHeap()
    var values: [UInt8] = []
    func make(_ size: Int) throws {
      let array = try test.makeArray(TestType.bytes, UInt32(size - 8))
      values.append(UInt8(truncatingIfNeeded: values.count % 251))
      test.field(array, 8).initializeMemory(as: UInt8.self, repeating: values[values.count - 1], count: size - 8)
      test.frame.slots.append(array)
    }
    // Blocks of which every fourth kilobyte lives.
    for _ in 0..<4000 { try make(1024) }
    for index in test.frame.slots.indices where index % 4 != 0 { test.frame[index] = 0 }
    test.collect(.all)
    for round in 0..<3000 {
      try make(round % 5 == 0 ? 1000 : 120)
      if round % 500 == 0 { check(test) }
    }
    test.collect(.young)
    for _ in 0..<1000 { try make(700) }
    check(test)
    for (index, array) in test.frame.slots.enumerated() where array != 0 {
      let bytes = UnsafeRawBufferPointer(start: test.field(array, 8), count: Int(test.state.length(of: array)))
      #expect(bytes.allSatisfy { $0 == values[index] })
    }
  }

  @Test func longObjectsUseHolesBeforeFreeBlocks() throws {
    let test = try TestHeap()
    // One short array lives in each block; then only long arrays are made.
    for _ in 0..<200 {
      test.frame.slots.append(try test.makeArray(TestType.bytes, 100))
      let block = test.frame.slots[test.frame.slots.count - 1] >> UInt64(HeapGeometry.blockShift)
      while try test.makeArray(TestType.bytes, 100) >> UInt64(HeapGeometry.blockShift) == block {}
    }
    test.collect(.all)
    let charged = test.heap.statistics.chargedBytes
    let count = 100 * (Int(HeapGeometry.blockSize) / 1024 - 1)
    for _ in 0..<count { test.frame.slots.append(try test.makeArray(TestType.bytes, 1016)) }
    check(test)
    #expect(test.heap.statistics.chargedBytes <= charged + 256 << 10)
  }

  @Test func aFullHeapIsNotCollectedAgainAndAgain() throws {
    let test = try TestHeap(HeapOptions(limit: 4 << 20))
    while let line = try? test.makeArray(TestType.bytes, 120) { test.frame.slots.append(line) }
    let count = test.frame.slots.count
    #expect(count * 128 == 4 << 20)
    // Each round frees a line and fills one: a guest that goes on would collect each time.
    let before = test.heap.statistics.fullCollections
    var rounds = 0
    while rounds < 1000 {
      test.frame[rounds] = 0
      guard let line = try? test.makeArray(TestType.bytes, 120) else { break }
      test.frame[rounds] = line
      rounds += 1
    }
    #expect(rounds >= 5 && rounds < 20)
    #expect(test.heap.statistics.fullCollections - before < 20)
    // Who lets go of much goes on.
    for index in 0..<(count / 2) { test.frame[index] = 0 }
    for _ in 0..<1_000_000 { _ = try test.make(TestType.link) }
  }

  @Test func aLimitBelowABlockAllowsNothing() throws {
    for limit: UInt64 in [0, 1, UInt64(HeapGeometry.blockSize) - 1] {
      let test = try TestHeap(HeapOptions(limit: limit))
      #expect(throws: HeapError.limitReached) { try test.make(TestType.empty) }
    }
    let test = try TestHeap(HeapOptions(limit: UInt64(HeapGeometry.blockSize)))
    _ = try test.make(TestType.empty)
  }

  @Test func theLimitCanBeChanged() throws {
    let test = try TestHeap(HeapOptions(limit: 1 << 20))
    test.frame.slots = [0]
    let first = fill(test).count
    test.heap.limit = 2 << 20
    let second = fill(test).count
    #expect(second > first / 2)
    test.heap.limit = 1 << 20
    #expect(throws: HeapError.limitReached) { try test.make(TestType.link) }
    check(test)
    test.frame[0] = 0
    _ = try test.make(TestType.link)
  }

  @Test func lengthsOfEverySizeAreChecked() throws {
    let test = try TestHeap(HeapOptions(limit: 64 << 20))
    for type in TestHeap.arrays.keys {
      for length: UInt32 in [.max, .max - 1, .max - 7, 1 << 31, 1 << 30, 1 << 29, 1 << 28, 0x0FFF_FFFF] {
        #expect(throws: HeapError.limitReached) { try test.makeArray(type, length) }
      }
    }
    let large = try TestHeap()
    #expect(throws: HeapError.limitReached) { try large.makeArray(TestType.bytes, .max) }
    #expect(throws: HeapError.limitReached) { try large.makeArray(TestType.vectors, .max) }
    let array = try large.makeArray(TestType.bytes, 3_900_000_000)
    large.field(array, 8 + 3_899_999_999).storeBytes(of: 1, as: UInt8.self)
    #expect(large.state.length(of: array) == 3_900_000_000)
    #expect(throws: HeapError.limitReached) {
      large.frame.slots = [array]
      _ = try large.makeArray(TestType.bytes, 1_000_000_000)
    }
    large.frame.slots = []
    _ = try large.makeArray(TestType.bytes, 1_000_000_000)
  }

  @Test func objectsOfSizesAroundABlockAreWhole() throws {
    let test = try TestHeap(HeapOptions(limit: 256 << 20))
    let block = Int(HeapGeometry.blockSize)
    test.frame.slots = []
    for base in [128, 256, block / 2, block, 2 * block, 5 * block] {
      for delta in -24...24 where base + delta >= 8 {
        let length = UInt32(base + delta - 8)
        let array = try test.makeArray(TestType.bytes, length)
        test.field(array, 8).initializeMemory(
          as: UInt8.self, repeating: UInt8(truncatingIfNeeded: delta), count: Int(length))
        test.frame.slots.append(array)
      }
    }
    check(test)
    test.collect(.all)
    check(test)
    for _ in 0..<50_000 { _ = try test.makeArray(TestType.bytes, 200) }
    var index = 0
    for base in [128, 256, block / 2, block, 2 * block, 5 * block] {
      for delta in -24...24 where base + delta >= 8 {
        let bytes = UnsafeRawBufferPointer(start: test.field(test.frame[index], 8), count: base + delta - 8)
        #expect(bytes.allSatisfy { $0 == UInt8(truncatingIfNeeded: delta) })
        index += 1
      }
    }
  }

  @Test(arguments: [nil, 64 << 20] as [UInt32?])
  func largeArraysAreReused(arenaSize: UInt32?) throws {
    var options = HeapOptions(limit: 64 << 20)
    options.arenaSize = arenaSize
    let test = try TestHeap(options)
    test.frame.slots = [0, 0, 0]
    var generator = Generator(seed: 3)
    for round in 0..<2000 {
      let length = UInt32(generator.next(1 << 20))
      let array = try test.makeArray(round % 2 == 0 ? TestType.bytes : TestType.references, length)
      let size = Int(length) << (round % 2 == 0 ? 0 : 2)
      for offset in stride(from: 8, to: 8 + size, by: 997) {
        guard test.field(array, offset).load(as: UInt8.self) == 0 else {
          Issue.record("byte \(offset) of round \(round) is not zero")
          return
        }
      }
      if round % 2 == 0 { test.field(array, 8).initializeMemory(as: UInt8.self, repeating: 0xAA, count: size) }
      test.frame[generator.next(3)] = array
      if round % 100 == 0 { check(test) }
    }
    #expect(test.heap.statistics.chargedBytes <= 64 << 20)
  }

  @Test func memoryIsGivenBack() throws {
    let test = try TestHeap()
    test.frame.slots = [0]
    for _ in 0..<4_000_000 {
      let node = try test.make(TestType.link)
      test.state.initializeReference(test.frame[0], at: test.field(node, 8))
      test.frame[0] = node
    }
    #expect(test.heap.statistics.liveBytes >= 64_000_000)
    let top = test.heap.space?.pointee.topBlock ?? 0
    test.frame[0] = 0
    test.collect(.all)
    #expect(test.heap.statistics.releasedBytes > 50 << 20)
    #expect(test.heap.space?.pointee.topBlock ?? top < top)
    check(test)
    // What comes back is zero.
    for _ in 0..<1_000_000 {
      let node = try test.make(TestType.node)
      guard test.word(node, 4) == 0, test.word(node, 8) == 0, test.word(node, 12) == 0 else {
        Issue.record("an object is not zero")
        return
      }
    }
    check(test)
  }
}
