import CHeap
import Testing
import WebAssembly

@testable import Heap

@Suite struct AllocationTests {
  @Test func aHeapThatIsNotUsedHasNoMemory() throws {
    let test = try TestHeap()
    #expect(test.heap.space == nil)
    test.collect(.all)
    #expect(test.heap.statistics == HeapStatistics())
  }

  @Test func objectsOfEveryShapeAreZeroedAndApart() throws {
    let test = try TestHeap()
    var objects: [(start: UInt64, size: UInt64)] = []
    for type in TestHeap.layouts.keys.sorted() {
      guard let size = TestHeap.layouts[type]?.size else { continue }
      for _ in 0..<200 {
        let object = try test.make(type)
        #expect(object % 8 == 0)
        #expect(test.state.type(of: object) == type)
        for offset in stride(from: 4, to: Int(size), by: 4) { #expect(test.word(object, offset) == 0) }
        for offset in stride(from: 4, to: Int(size), by: 4) { test.setWord(object, offset, 0xFFFF_FFFF) }
        objects.append((object, UInt64(size)))
      }
    }
    for type in TestHeap.arrays.keys.sorted() {
      for length: UInt32 in [0, 1, 2, 7, 31, 100, 1000, 2047, 5000, 20_000, 100_000] {
        let object = try test.makeArray(type, length)
        #expect(object % 8 == 0)
        #expect(test.state.type(of: object) == type)
        #expect(test.state.length(of: object) == length)
        let size = 8 + Int(length) << Int(TestHeap.arrays[type]?.shift ?? 0)
        for offset in 8..<size where test.field(object, offset).load(as: UInt8.self) != 0 {
          Issue.record("byte \(offset) of an array of \(length) is not zero")
        }
        test.field(object, 8).initializeMemory(as: UInt8.self, repeating: 0xFF, count: size - 8)
        objects.append((object, UInt64(size + 7) & ~7))
      }
    }
    objects.sort { $0.start < $1.start }
    for (first, second) in zip(objects, objects.dropFirst()) { #expect(first.start + first.size <= second.start) }
  }

  @Test func whatCannotBeReachedIsReused() throws {
    let test = try TestHeap()
    test.frame.slots = [0]
    for round in 0..<3_000_000 as Range<UInt32> {
      let node = try test.make(TestType.node)
      if round == 5 { test.frame[0] = node }
    }
    #expect(test.heap.statistics.chargedBytes < 6 << 20)
    #expect(test.heap.statistics.allocatedBytes >= 48_000_000)
    #expect(test.state.type(of: test.frame[0]) == TestType.node)
  }

  @Test func aTreeSurvives() throws {
    let test = try TestHeap()
    func make(_ depth: Int) throws -> UInt64 {
      guard depth > 0 else { return try test.make(TestType.node) }
      let first = test.frame.slots.count
      test.frame.slots.append(try make(depth - 1))
      test.frame.slots.append(try make(depth - 1))
      let node = try test.make(TestType.node)
      test.state.initializeReference(test.frame[first], at: test.field(node, 4))
      test.state.initializeReference(test.frame[first + 1], at: test.field(node, 8))
      test.frame.slots.removeLast(2)
      return node
    }
    func count(_ node: UInt64) -> Int {
      node == 0 ? 0 : 1 + count(test.get(node, 4)) + count(test.get(node, 8))
    }
    test.frame.slots = [try make(16)]
    for _ in 0..<4 { _ = try make(15) }
    #expect(count(test.frame[0]) == 1 << 17 - 1)
    test.collect(.all)
    #expect(count(test.frame[0]) == 1 << 17 - 1)
    let live = test.heap.statistics.liveBytes
    #expect(live >= 16 << 17 - 16 && live < 17 << 17)
    test.frame.slots = []
    test.collect(.all)
    #expect(test.heap.statistics.liveBytes == 0)
    #expect(test.heap.statistics.chargedBytes == 0)
  }
}
