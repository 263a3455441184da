import CHeap
import Foundation
import Testing

@testable import Heap

enum Environment {
  /// A number that the environment sets, for runs that last longer.
  static func count(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? usual
  }
}

/// A random program on a heap, and the same on Swift arrays.
private struct Mutator {
  enum Value: Equatable {
    case null
    case number(UInt32)
    case object(Int)
  }

  struct Object {
    var type: UInt32
    var reference: UInt64
    /// The reference fields or elements, in order.
    var values: [Value]
    /// What stands in the first 4 bytes that are not a reference, if there are any.
    var word: UInt32
    var host: ObjectIdentifier?
  }

  final class Token {}

  let test: TestHeap
  var generator: Generator
  var objects: [Object] = []
  var roots: [Value]
  var handles: [(HeapHandle, Value)] = []

  /// How rarely the program itself asks for a collection.
  let patience: Int

  init(seed: UInt64, options: HeapOptions, roots count: Int = 24, patience: Int = 1) throws {
    test = try TestHeap(options)
    generator = Generator(seed: seed)
    self.patience = patience
    roots = [Value](repeating: .null, count: count)
    test.frame.slots = [UInt64](repeating: 0, count: count)
  }

  func word(_ value: Value) -> UInt64 {
    switch value {
    case .null: 0
    case .number(let number): UInt64(number)
    case .object(let index): objects[index].reference
    }
  }

  func offset(_ object: Object, _ slot: Int) -> Int {
    if object.type == TestType.references { return 8 + slot * 4 }
    return Int(TestHeap.layouts[object.type]?.referenceOffsets[slot] ?? 0)
  }

  /// Where the word that is not a reference stands.
  func wordOffset(_ type: UInt32) -> Int? {
    switch type {
    case TestType.link, TestType.box: 4
    case TestType.mixed, TestType.medium: 8
    case TestType.bytes, TestType.words: 8
    default: nil
    }
  }

  mutating func setRoot(_ index: Int, _ value: Value) {
    roots[index] = value
    test.frame[index] = word(value)
  }

  /// Goes a few steps from a random root.
  mutating func pick() -> Value {
    var value = roots[generator.next(roots.count)]
    for _ in 0..<generator.next(6) {
      guard case .object(let index) = value, !objects[index].values.isEmpty else { break }
      value = objects[index].values[generator.next(objects[index].values.count)]
    }
    return value
  }

  mutating func pickAny() -> Value {
    switch generator.next(8) {
    case 0: .null
    case 1: .number(UInt32(truncatingIfNeeded: generator.next()) | 1)
    default: pick()
    }
  }

  mutating func allocate() throws {
    let types = [
      TestType.node, TestType.node, TestType.link, TestType.box, TestType.mixed, TestType.wide, TestType.medium,
      TestType.empty, TestType.references, TestType.bytes, TestType.words,
    ]
    let type = types[generator.next(types.count)]
    var object = Object(type: type, reference: 0, values: [], word: 0)
    if TestHeap.arrays[type] != nil {
      let length = generator.next(20) == 0 ? generator.next(30_000) : generator.next(60)
      object.reference = try test.makeArray(type, UInt32(length))
      if type == TestType.references { object.values = [Value](repeating: .null, count: length) }
    } else {
      object.reference = try test.make(type)
      object.values = [Value](repeating: .null, count: TestHeap.layouts[type]?.referenceOffsets.count ?? 0)
    }
    for slot in object.values.indices.prefix(3) {
      let value = pickAny()
      test.state.initializeReference(word(value), at: test.field(object.reference, offset(object, slot)))
      object.values[slot] = value
    }
    if let offset = wordOffset(type), TestHeap.arrays[type] == nil || test.state.length(of: object.reference) >= 4 {
      object.word = UInt32(truncatingIfNeeded: generator.next())
      test.setWord(object.reference, offset, object.word)
    }
    objects.append(object)
    setRoot(generator.next(roots.count), .object(objects.count - 1))
  }

  mutating func store() {
    guard case .object(let index) = pick(), !objects[index].values.isEmpty else { return }
    let slot = generator.next(objects[index].values.count)
    let value = pickAny()
    test.set(objects[index].reference, offset(objects[index], slot), word(value))
    objects[index].values[slot] = value
  }

  mutating func copy() {
    guard case .object(let source) = pick(), objects[source].type == TestType.references,
      case .object(let target) = pick(), objects[target].type == TestType.references
    else { return }
    let count = generator.next(min(objects[source].values.count, objects[target].values.count) + 1)
    let from = generator.next(objects[source].values.count - count + 1)
    let to = generator.next(objects[target].values.count - count + 1)
    let address = test.field(objects[target].reference, 8 + to * 4)
    address.copyMemory(from: test.field(objects[source].reference, 8 + from * 4), byteCount: count * 4)
    test.state.recordStores(at: address, count: UInt32(count))
    let values = Array(objects[source].values[from..<(from + count)])
    objects[target].values.replaceSubrange(to..<(to + count), with: values)
  }

  mutating func external() throws {
    let token = Token()
    let reference = test.heap.makeExternal(token, roots: test.roots)
    guard reference != 0 else { throw test.heap.failure }
    objects.append(
      Object(
        type: test.heap.types.externalCell, reference: reference, values: [], word: 0, host: ObjectIdentifier(token)))
    setRoot(generator.next(roots.count), .object(objects.count - 1))
  }

  mutating func step() throws {
    switch generator.next(100) {
    case 0..<45: try allocate()
    case 45..<75: store()
    case 75..<80: copy()
    case 80..<85: setRoot(generator.next(roots.count), pickAny())
    case 85..<90: try external()
    case 90..<93:
      let value = pickAny()
      handles.append((test.heap.makeHandle(word(value)), value))
    case 93..<97:
      guard !handles.isEmpty else { return }
      let index = generator.next(handles.count)
      let (handle, value) = handles.remove(at: index)
      #expect(test.heap[handle] == word(value))
      #expect(test.heap.release(handle))
    case 97: test.heap.drainReleases()
    case 98: if generator.next(patience) == 0 { test.collect(.young) }
    default: if generator.next(4 * patience) == 0 { test.collect(.all) }
    }
  }

  /// Compares everything that can be reached. Returns the number of objects.
  func compare() -> Int {
    var seen: Set<Int> = []
    var waiting: [Int] = []
    func visit(_ value: Value) {
      if case .object(let index) = value, seen.insert(index).inserted { waiting.append(index) }
    }
    roots.forEach(visit)
    handles.forEach { visit($0.1) }
    while let index = waiting.popLast() {
      let object = objects[index]
      guard test.state.type(of: object.reference) == object.type else {
        Issue.record("object \(index) has type \(test.state.type(of: object.reference)), not \(object.type)")
        return 0
      }
      for (slot, value) in object.values.enumerated() {
        guard test.get(object.reference, offset(object, slot)) == word(value) else {
          Issue.record("slot \(slot) of object \(index) is wrong")
          return 0
        }
        visit(value)
      }
      if object.word != 0, let offset = wordOffset(object.type), test.word(object.reference, offset) != object.word {
        Issue.record("the word of object \(index) is wrong")
        return 0
      }
      if let host = object.host, test.heap.external(object.reference).map(ObjectIdentifier.init) != host {
        Issue.record("the value of object \(index) is wrong")
        return 0
      }
    }
    return seen.count
  }

  mutating func run(steps: Int, checkEvery interval: Int) throws {
    for step in 0..<steps {
      try self.step()
      guard step % interval == interval - 1 else { continue }
      let problems = test.heap.verify(roots: test.roots)
      if compare() == 0 || !problems.isEmpty {
        Issue.record("step \(step): \(problems)")
        return
      }
    }
    test.collect(.all)
    #expect(test.heap.verify(roots: test.roots, isExact: true) == [])
    #expect(compare() > 0)
  }
}

@Suite struct MutatorTests {
  private static let scale = Environment.count("APUS_HEAP_SCALE", 1)

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func aRandomProgramSeesWhatItWrote(seed: UInt64) throws {
    var mutator = try Mutator(seed: seed, options: HeapOptions())
    try mutator.run(steps: 20_000 * Self.scale, checkEvery: 1000)
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func soItDoesWithManyObjects(seed: UInt64) throws {
    var mutator = try Mutator(seed: seed &+ 400, options: HeapOptions(), roots: 3000, patience: 30)
    try mutator.run(steps: 60_000 * Self.scale, checkEvery: 10_000)
    #expect(mutator.test.heap.statistics.liveBytes > 1 << 20)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>, [1, 3, 50] as [UInt32])
  func soItDoesUnderStress(seed: UInt64, stress: UInt32) throws {
    var options = HeapOptions()
    options.stress = stress
    options.markStackCapacity = seed % 2 == 0 ? 3 : nil
    var mutator = try Mutator(seed: seed &+ 100, options: options)
    try mutator.run(steps: 3000 * Self.scale, checkEvery: 100)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func soItDoesInAnArena(seed: UInt64) throws {
    var options = HeapOptions(limit: 16 << 20)
    options.arenaSize = 16 << 20
    options.stress = seed % 2 == 0 ? 20 : 0
    var mutator = try Mutator(seed: seed &+ 200, options: options)
    do { try mutator.run(steps: 20_000 * Self.scale, checkEvery: 500) } catch HeapError.limitReached {
      #expect(mutator.compare() > 0)
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func soItDoesAtTheLimit(seed: UInt64) throws {
    let limit: UInt64 = 3 << 20
    var mutator = try Mutator(seed: seed &+ 300, options: HeapOptions(limit: limit))
    var failures = 0
    for step in 0..<(40_000 * Self.scale) {
      do { try mutator.step() } catch {
        failures += 1
        for index in mutator.roots.indices where index % 2 == 0 { mutator.setRoot(index, .null) }
        for (handle, _) in mutator.handles { mutator.test.heap.release(handle) }
        mutator.handles = []
      }
      if step % 2000 == 0 {
        #expect(mutator.test.heap.verify(roots: mutator.test.roots) == [])
        #expect(step == 0 || mutator.compare() > 0)
      }
      #expect(mutator.test.heap.statistics.chargedBytes <= limit)
    }
  }
}
