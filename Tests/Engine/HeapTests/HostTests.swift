import CHeap
import Testing

@testable import Heap

@Suite struct HostTests {
  private final class Value {
    let number: Int
    let onEnd: (Int) -> Void
    init(_ number: Int, onEnd: @escaping (Int) -> Void) {
      self.number = number
      self.onEnd = onEnd
    }
    deinit { onEnd(number) }
  }

  private final class Log {
    var ended: [Int] = []
  }

  @Test func valuesAreReleasedWhenTheirCellsDie() throws {
    let test = try TestHeap()
    let log = Log()
    test.frame.slots = []
    for number in 0..<100 {
      let cell = test.heap.makeExternal(Value(number) { log.ended.append($0) }, roots: test.roots)
      #expect(test.state.kind(of: cell) == .external)
      if number % 2 == 0 { test.frame.slots.append(cell) }
    }
    #expect(test.heap.externalCount == 100)
    test.collect(.young)
    #expect(test.heap.externalCount == 50)
    // Nothing of the host runs in a collection.
    #expect(log.ended == [])
    test.heap.drainReleases()
    #expect(log.ended.sorted() == Array(stride(from: 1, to: 100, by: 2)))
    for (index, cell) in test.frame.slots.enumerated() {
      #expect((test.heap.external(cell) as? Value)?.number == index * 2)
    }
    // Old cells are found dead by a full collection only; their places are used again.
    test.frame.slots.removeAll { (test.heap.external($0) as? Value)?.number != 4 }
    test.collect(.young)
    #expect(test.heap.externalCount == 50)
    test.collect(.all)
    test.heap.drainReleases()
    #expect(test.heap.externalCount == 1 && log.ended.count == 99)
    let cell = test.heap.makeExternal(Value(1000) { log.ended.append($0) }, roots: test.roots)
    test.frame.slots.append(cell)
    #expect((test.heap.external(cell) as? Value)?.number == 1000)
    #expect((test.heap.external(test.frame[0]) as? Value)?.number == 4)
    #expect(test.heap.verify(roots: test.roots) == [])
  }

  @Test func valuesEndWithTheHeap() throws {
    let log = Log()
    do {
      let test = try TestHeap()
      for number in 0..<10 {
        _ = test.heap.makeExternal(Value(number) { log.ended.append($0) }, roots: test.roots)
      }
    }
    #expect(log.ended.count == 10)
  }

  @Test func otherReferencesAreNoExternals() throws {
    let test = try TestHeap()
    #expect(test.heap.external(0) == nil)
    #expect(test.heap.external(7) == nil)
    #expect(test.heap.external(try test.make(TestType.box)) == nil)
  }

  @Test func manyValuesOfTheHostBringCollections() throws {
    let test = try TestHeap()
    for number in 0..<300_000 { _ = test.heap.makeExternal(Value(number) { _ in }, roots: test.roots) }
    #expect(test.heap.statistics.minorCollections + test.heap.statistics.fullCollections > 2)
    #expect(test.heap.externalCount < 200_000)
  }

  @Test func aDeinitialiserMayUseTheHeap() throws {
    let test = try TestHeap()
    let log = Log()
    for number in 0..<10 {
      _ = test.heap.makeExternal(
        Value(number) { number in
          log.ended.append(number)
          if number < 10 { _ = test.heap.makeExternal(Value(number + 10) { _ in }, roots: test.roots) }
          test.collect(.all)
          test.heap.drainReleases()
        }, roots: test.roots)
    }
    test.collect(.all)
    test.heap.drainReleases()
    #expect(log.ended.count == 10)
    test.heap.drainReleases()
    #expect(test.heap.externalCount == 0)
  }

  @Test func handlesKeepObjectsAlive() throws {
    let test = try TestHeap()
    var handles: [HeapHandle] = []
    for index in 0..<1000 as Range<UInt32> {
      let box = try test.make(TestType.box)
      test.setWord(box, 4, index)
      handles.append(test.heap.makeHandle(box))
    }
    for (index, handle) in handles.enumerated() where index % 3 == 0 {
      #expect(test.heap.release(handle))
      #expect(!test.heap.release(handle))
    }
    test.collect(.all)
    for _ in 0..<10_000 { test.setWord(try test.make(TestType.box), 4, .max) }
    for (index, handle) in handles.enumerated() {
      let reference = test.heap[handle]
      #expect((reference == nil) == (index % 3 == 0))
      if let reference { #expect(test.word(reference, 4) == UInt32(index)) }
    }
    // A place that is used again belongs to the new handle alone.
    let null = test.heap.makeHandle(0)
    let number = test.heap.makeHandle(5)
    #expect(test.heap[null] == 0 && test.heap[number] == 5)
    #expect(handles.allSatisfy { $0 != null })
    #expect(test.heap.handleCount == 668)
    for handle in handles + [null, number] { test.heap.release(handle) }
    test.collect(.all)
    #expect(test.heap.statistics.liveBytes == 0 && test.heap.handleCount == 0)
  }

  @Test func aHandleOfAnotherHeapIsNoCrash() throws {
    let test = try TestHeap()
    let other = try TestHeap()
    let handle = other.heap.makeHandle(1)
    #expect(test.heap[handle] == nil)
    #expect(!test.heap.release(handle))
  }
}
