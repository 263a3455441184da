import CHeap
import Testing

@testable import Heap

/// Words as compiled code leaves them on its stack: references, addresses within objects, and others.
private struct StackRoots: RootProvider {
  let words: [UInt64]

  func visitRoots(_ visitor: inout RootVisitor) {}
  func visitStacks(_ visitor: inout StackVisitor) { words.withUnsafeBufferPointer { visitor.visit($0) } }
}

@Suite struct StackTests {
  /// Fills the heap with other objects.
  private static func scribble(_ test: TestHeap) throws {
    for _ in 0..<20_000 { try test.setWord(test.make(TestType.box), 4, 1) }
  }

  @Test(arguments: [[HeapCollection.young], [.all], [.young, .young], [.young, .all], [.all, .young, .all]])
  func addressesWithinObjectsKeepThem(_ collections: [HeapCollection]) throws {
    let test = try TestHeap()
    var objects: [(reference: UInt64, last: UInt64)] = []
    for _ in 0..<100 {
      let array = try test.makeArray(TestType.words, 33)
      for position in 0..<33 { test.setWord(array, 8 + 4 * position, 77) }
      objects.append((array, array + 8 + 4 * 32))
      _ = try test.make(TestType.link)
    }
    let large = try test.makeArray(TestType.bytes, 100_000)
    test.setWord(large, 50_000, 77)
    let words = objects.map(\.last) + [large + 99_999, 0, 7, large + (1 << 40)]
    for kind in collections {
      test.heap.collect(kind, roots: StackRoots(words: words))
      try Self.scribble(test)
    }
    for (array, last) in objects {
      #expect(test.state.length(of: array) == 33)
      #expect(test.word(last, 0) == 77)
    }
    #expect(test.word(large, 50_000) == 77)
  }

  @Test func whatNoWordPointsIntoIsFreed() throws {
    let test = try TestHeap()
    let array = try test.makeArray(TestType.bytes, 200_000)
    test.heap.collect(.all, roots: StackRoots(words: [array + 150_000]))
    let kept = test.heap.statistics.liveBytes
    test.heap.collect(.all, roots: StackRoots(words: [array - 8, array + 300_000]))
    #expect(kept >= 200_000)
    #expect(test.heap.statistics.liveBytes == 0)
  }

  /// A guest may be stopped between moving the cursor and making an object there.
  @Test func whatFollowsAnIncompleteObjectIsFound() throws {
    let test = try TestHeap()
    _ = try test.make(TestType.box)
    test.state.pointee.cursor += 32
    test.heap.abandonAllocation()
    let box = try test.make(TestType.box)
    test.setWord(box, 4, 77)
    test.heap.collect(.young, roots: StackRoots(words: [box]))
    try Self.scribble(test)
    #expect(test.word(box, 4) == 77)
    #expect(test.state.type(of: box) == TestType.box)
  }
}
