import CHeap
import WebAssembly

@testable import Heap

/// The types that the tests use, by number.
enum TestType {
  static let node: UInt32 = 1  // two references
  static let link: UInt32 = 2  // i32, reference
  static let box: UInt32 = 3  // i32
  static let references: UInt32 = 4  // array of references
  static let bytes: UInt32 = 5
  static let words: UInt32 = 6
  static let vectors: UInt32 = 7
  static let mixed: UInt32 = 8  // i64, reference, i8, funcref, reference
  static let wide: UInt32 = 9  // 100 references
  static let medium: UInt32 = 10  // 40 i64 and a reference
  static let exception: UInt32 = 11
  static let empty: UInt32 = 12
}

/// References that the tests hold, as a frame would.
final class Frame {
  var slots: [UInt64] = []

  subscript(_ index: Int) -> UInt64 {
    get { slots[index] }
    set { slots[index] = newValue }
  }
}

struct FrameRoots: RootProvider {
  let frame: Frame

  func visitRoots(_ visitor: inout RootVisitor) {
    frame.slots.withUnsafeBufferPointer { visitor.visit($0) }
  }
}

/// A heap with the test types and a frame.
struct TestHeap {
  let heap: ObjectHeap
  let frame = Frame()
  var state: UnsafeMutablePointer<HeapState> { heap.state }
  var roots: FrameRoots { FrameRoots(frame: frame) }

  static let layouts: [UInt32: StructLayout] = [
    TestType.node: StructLayout([.reference, .reference]),
    TestType.link: StructLayout([.word32, .reference]),
    TestType.box: StructLayout([.word32]),
    TestType.mixed: StructLayout([.word64, .reference, .i8, .function, .reference]),
    TestType.wide: StructLayout([HeapStorage](repeating: .reference, count: 100)),
    TestType.medium: StructLayout([HeapStorage](repeating: .word64, count: 40) + [.reference]),
    TestType.exception: .exception([.i64, .anyref]) { _ in false },
    TestType.empty: StructLayout([]),
  ]

  static let arrays: [UInt32: HeapStorage] = [
    TestType.references: .reference, TestType.bytes: .i8, TestType.words: .word32, TestType.vectors: .vector,
  ]

  static func makeTypes() throws -> HeapTypeTable {
    guard let types = HeapTypeTable() else { throw HeapError.outOfMemory }
    for (number, layout) in layouts {
      try types.register(number, number == TestType.exception ? .exception(layout) : .structure(layout))
    }
    for (number, element) in arrays { try types.register(number, .array(element)) }
    return types
  }

  init(_ options: HeapOptions = HeapOptions()) throws {
    heap = ObjectHeap(types: try Self.makeTypes(), options: options)
  }

  func make(_ type: UInt32) throws -> UInt64 {
    guard let layout = Self.layouts[type] else { fatalError("no such structure") }
    let reference = state.allocate(size: layout.size, type: type, roots: roots)
    guard reference != 0 else { throw heap.failure }
    return reference
  }

  func makeArray(_ type: UInt32, _ length: UInt32) throws -> UInt64 {
    guard let element = Self.arrays[type] else { fatalError("no such array") }
    let reference = state.allocateArray(length: length, elementShift: element.shift, type: type, roots: roots)
    guard reference != 0 else { throw heap.failure }
    return reference
  }

  func field(_ reference: UInt64, _ offset: Int) -> UnsafeMutableRawPointer {
    UInt(truncatingIfNeeded: reference).address + offset
  }

  func get(_ reference: UInt64, _ offset: Int) -> UInt64 { state.loadReference(at: field(reference, offset)) }
  func set(_ reference: UInt64, _ offset: Int, _ value: UInt64) {
    state.storeReference(value, at: field(reference, offset))
  }
  func word(_ reference: UInt64, _ offset: Int) -> UInt32 { field(reference, offset).load(as: UInt32.self) }
  func setWord(_ reference: UInt64, _ offset: Int, _ value: UInt32) {
    field(reference, offset).storeBytes(of: value, as: UInt32.self)
  }

  func collect(_ kind: HeapCollection) { heap.collect(kind, roots: roots) }
}
