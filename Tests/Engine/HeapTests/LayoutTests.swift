import Testing
import WebAssembly

@testable import Heap

@Suite struct LayoutTests {
  private func offsets(_ fields: [HeapStorage]) -> [UInt32] { StructLayout(fields).fields.map(\.offset) }

  @Test func fieldsFillGaps() {
    #expect(StructLayout([]).size == 8)
    #expect(offsets([.reference, .reference]) == [4, 8])
    #expect(StructLayout([.reference, .reference]).size == 16)
    #expect(offsets([.word64, .i8, .reference]) == [8, 4, 16])
    #expect(offsets([.i8, .i16, .i8, .word32]) == [4, 6, 5, 8])
    #expect(offsets([.i16, .i8, .word64, .i8, .word32, .word32]) == [4, 6, 8, 7, 16, 20])
    #expect(offsets([.i8, .vector, .function]) == [4, 8, 24])
    #expect(StructLayout([.i8, .i8, .i8, .i8]).size == 8)
    #expect(StructLayout([.i8, .i8, .i8, .i8, .i8]).size == 16)
    #expect(StructLayout([.word64, .word32]).size == 16)
  }

  @Test func fieldsAreApartAlignedAndStable() {
    let all: [HeapStorage] = [.i8, .i16, .word32, .word64, .vector, .reference, .function]
    var generator = Generator(seed: 1)
    for _ in 0..<500 {
      let fields = (0..<generator.next(40)).map { _ in all[generator.next(all.count)] }
      let layout = StructLayout(fields)
      var used = [Bool](repeating: false, count: Int(layout.size))
      for index in 0..<4 { used[index] = true }
      for (field, storage) in zip(layout.fields, fields) {
        #expect(field.storage == storage)
        #expect(field.offset % min(storage.width, 8) == 0)
        for byte in Int(field.offset)..<Int(field.offset + storage.width) {
          #expect(!used[byte])
          used[byte] = true
        }
      }
      #expect(layout.size % 8 == 0)
      // No more is lost than a gap of each size and what rounds the whole.
      #expect(used.filter { !$0 }.count < 8)
      // A supertype's fields stand where they do in the subtype.
      let prefix = StructLayout(Array(fields.prefix(fields.count / 2)))
      #expect(prefix.fields == Array(layout.fields.prefix(fields.count / 2)))
      #expect(layout == StructLayout(fields))
    }
  }

  @Test func storageFollowsTypes() {
    func isFunction(_ index: TypeIndex) -> Bool { index == 3 }
    func storage(_ type: ValueType) -> HeapStorage { HeapStorage(type, isFunction: isFunction) }
    #expect(storage(.i32) == .word32 && storage(.f32) == .word32)
    #expect(storage(.i64) == .word64 && storage(.f64) == .word64)
    #expect(storage(.v128) == .vector)
    #expect(storage(.funcref) == .function)
    #expect(storage(.reference(nullable: true, .abstract(.nofunc))) == .function)
    #expect(storage(.reference(nullable: false, .concrete(3))) == .function)
    #expect(storage(.reference(nullable: false, .concrete(2))) == .reference)
    for type in [ValueType.externref, .anyref, .i31ref, .exnref, .eqref] { #expect(storage(type) == .reference) }
    #expect(HeapStorage(.i8, isFunction: isFunction) == .i8)
    #expect(HeapStorage(.i16, isFunction: isFunction) == .i16)
    #expect(HeapStorage(.value(.f64), isFunction: isFunction) == .word64)
    let layout = StructLayout([FieldType(.i8, isMutable: true), FieldType(.value(.anyref), isMutable: false)]) { _ in
      false
    }
    #expect(layout.referenceOffsets == [8])
  }

  @Test func anExceptionHasItsTagAtAFixedPlace() {
    let layout = StructLayout.exception([.i32, .anyref, .v128]) { _ in false }
    #expect(layout.fields.map(\.offset) == [4, 16, 24])
    #expect(StructLayout.tagOffset == 8)
    #expect(StructLayout.exception([]) { _ in false }.size == 16)
  }

  @Test func aLayoutOfTenThousandFieldsIsQuick() {
    let layout = StructLayout([HeapStorage](repeating: .vector, count: 10_000))
    #expect(layout.size == 160_008)
  }
}

@Suite struct TypeTests {
  @Test func numbersAreChecked() throws {
    let types = try #require(HeapTypeTable(capacity: 100))
    let type = HeapTypeDescriptor.structure(StructLayout([]))
    #expect(throws: HeapTypeError.numberOutOfRange) { try types.register(0, type) }
    #expect(throws: HeapTypeError.numberOutOfRange) { try types.register(99, type) }
    #expect(throws: HeapTypeError.numberOutOfRange) { try types.register(.max, type) }
    #expect(throws: HeapTypeError.tooManySupertypes) {
      try types.register(1, .structure(StructLayout([]), supertypes: [UInt32](1...64)))
    }
    try types.register(98, type)
    #expect(types.externalCell == 99)
    let usual = try #require(HeapTypeTable())
    #expect(usual.externalCell == HeapTypeTable.usualCapacity - 1)
  }

  @Test func displaysDecideSubtypes() throws {
    let types = try #require(HeapTypeTable())
    // A random forest, as deep as validation lets it be; the parents decide what is right.
    var generator = Generator(seed: 7)
    var ancestors: [[UInt32]] = [[]]
    for number in 1...600 as ClosedRange<UInt32> {
      var supertypes: [UInt32] = []
      if number > 5 {
        let parent = generator.next(40) == 0 ? UInt32(1 + generator.next(Int(number) - 1)) : number - 1
        supertypes = ancestors[Int(parent)] + [parent]
        if supertypes.count > 63 { supertypes = [] }
      }
      ancestors.append(supertypes)
      try types.register(number, .structure(StructLayout([]), supertypes: supertypes))
    }
    #expect(ancestors.map(\.count).max() == 63)
    for number in 1...600 as ClosedRange<UInt32> {
      for target in 1...600 as ClosedRange<UInt32> {
        let expected = number == target || ancestors[Int(number)].contains(target)
        let depth = UInt32(ancestors[Int(target)].count)
        if types.isSubtype(number, of: target, depth: depth) != expected {
          Issue.record("\(number) of \(target) should be \(expected)")
        }
      }
    }
  }

  @Test func entriesDescribeReferences() throws {
    let types = try #require(HeapTypeTable())
    try types.register(1, .structure(StructLayout([.word64, .reference, .word64, .reference])))
    #expect(types.entries[1].references == 1 << 1 | 1 << 6)
    try types.register(2, .structure(StructLayout([HeapStorage](repeating: .reference, count: 63))))
    #expect(types.entries[2].references == ~1 && types.entries[2].referenceList == nil)
    try types.register(3, .structure(StructLayout([HeapStorage](repeating: .reference, count: 64))))
    #expect(types.entries[3].referenceList?.pointee == 64)
    try types.register(4, .array(.reference))
    try types.register(5, .array(.function))
    #expect(types.entries[4].elementShift == 2 && types.entries[4].flags == 3)
    #expect(types.entries[5].elementShift == 3 && types.entries[5].flags == 1)
  }
}

/// A random number generator that gives the same numbers everywhere.
struct Generator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// A number below a bound.
  mutating func next(_ bound: Int) -> Int { Int(truncatingIfNeeded: (next() >> 16) % UInt64(bound)) }
}
