import CExecution
import Heap
import WebAssembly

/// The defined types of all modules of an engine, each distinct type once.
///
/// Types of different modules are equal if their recursive groups have the same structure (Wasm 3.0 §3.1.3); equal types
/// get the same record, so that a check at run time compares addresses. Value types in `structure` name other types by
/// the numbers of their records.
///
/// Sound because records are never freed before the registry, and never change once they can be seen.
public final class TypeRegistry: @unchecked Sendable {
  /// The address of a record.
  public typealias Record = UnsafePointer<TypeRecord>

  private struct State {
    /// The number of each group's first type, by the group's structure. The first few stand in an array: most engines
    /// need no more, and a dictionary takes 3 % of the time of a process that says hello.
    var few: [(key: [UInt32], number: UInt32)] = []
    var many: [[UInt32]: UInt32] = [:]
    var records: [UnsafeMutablePointer<TypeRecord>] = []
    var structures: [SubType] = []
    /// The types as heaps know them; made for the first type of objects.
    var heapTypes: HeapTypeTable?
    /// The function types whose exceptions heaps know.
    var exceptions: Set<UInt32> = []

    func number(of key: [UInt32]) -> UInt32? {
      for entry in few where entry.key == key { return entry.number }
      return many.isEmpty ? nil : many[key]
    }

    mutating func add(_ key: [UInt32], _ number: UInt32) {
      if few.count < 24 { few.append((key, number)) } else { many[key] = number }
    }
  }

  private let state = Lock(State())

  init() {}

  deinit {
    state.withLock { state in
      for record in state.records {
        UnsafeMutablePointer(mutating: record.pointee.display).deallocate()
        record.deallocate()
      }
    }
  }

  /// The records of a module's types.
  /// - Parameter module: A valid module.
  /// - Returns: One record a type, in the order of the module's types.
  /// - Throws: If the engine has more types than it can number.
  func register(_ module: Module) throws(WebAssemblyError) -> [Record] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(module.types.count)
    return try state.withLock { (state) throws(WebAssemblyError) in
      for group in module.recursiveTypes {
        let first = Int(group.first)
        let number = try register(
          module.types[first..<first + Int(group.count)], first: group.first, numbers: numbers, in: &state)
        for position in 0..<group.count { numbers.append(number + position) }
      }
      return numbers.map { Record(state.records[Int($0) - 1]) }
    }
  }

  /// The record of a function type of the host's, whose references name no defined types.
  func register(_ type: FunctionType) -> Record {
    state.withLock { state in
      // One more function type always has a number: `register` leaves room.
      let number = try? register([SubType(.function(type))], first: 0, numbers: [], in: &state)
      return Record(state.records[Int(number ?? 1) - 1])
    }
  }

  /// Finds or makes the records of a recursive group.
  /// - Parameters:
  ///   - members: The group's types.
  ///   - first: The index of the first in its module.
  ///   - numbers: Those of the types before.
  /// - Returns: The number of the group's first type.
  private func register(
    _ members: ArraySlice<SubType>, first: TypeIndex, numbers: [UInt32], in state: inout State
  ) throws(WebAssemblyError) -> UInt32 {
    let key = Self.key(members, first: first, numbers: numbers)
    if let known = state.number(of: key) { return known }
    guard state.records.count + members.count < Int(HeapTypeTable.usualCapacity) - 1 else {
      throw WebAssemblyError(.implementationLimit, "the engine has \(state.records.count) types")
    }
    let number = Self.add(members, first: first, numbers: numbers, to: &state)
    state.add(key, number)
    try describe(number..<number + UInt32(members.count), in: &state)
    return number
  }

  /// The structure of a type, its references naming records by number.
  public func structure(_ record: Record) -> SubType {
    state.withLock { $0.structures[Int(record.pointee.number) - 1] }
  }

  /// The structure of the type with a number.
  func structure(number: UInt32) -> SubType { state.withLock { $0.structures[Int(number) - 1] } }

  /// The record with a number.
  func record(number: UInt32) -> Record { state.withLock { Record($0.records[Int(number) - 1]) } }

  /// The top of a heap type's hierarchy.
  /// - Parameter type: A defined type by its engine-wide number.
  package func hierarchy(_ type: HeapType) -> AbstractHeapType {
    switch type {
    case .abstract(let type): type.top
    case .concrete(let number):
      switch record(number: number).pointee.kind {
      case 0: .func
      case 3: .cont
      default: .any
      }
    }
  }

  /// The function type behind a record, or one without parameters and results if the record is none.
  public func functionType(_ record: Record) -> FunctionType {
    if case .function(let type) = structure(record).composite { type } else { FunctionType() }
  }

  // Objects.

  /// The types as heaps know them.
  var heapTypes: HeapTypeTable? {
    state.withLock { state in
      if state.heapTypes == nil { state.heapTypes = HeapTypeTable() }
      return state.heapTypes
    }
  }

  /// How a structure or array type is laid out in the heap.
  public func layout(_ record: Record) -> HeapTypeDescriptor {
    state.withLock { Self.descriptor(record.pointee.number, in: $0) }
  }

  /// How exceptions of tags of a function type are laid out in the heap; their type's number is that of the function type.
  public func exceptionLayout(_ record: Record) -> StructLayout {
    state.withLock { state in
      let number = record.pointee.number
      var layout = StructLayout([])
      if case .function(let type) = state.structures[Int(number) - 1].composite {
        layout = .exception(type.parameters) { [records = state.records] index in
          records[Int(index) - 1].pointee.kind == 0
        }
      }
      if state.heapTypes == nil { state.heapTypes = HeapTypeTable() }
      if state.exceptions.insert(number).inserted { try? state.heapTypes?.register(number, .exception(layout)) }
      return layout
    }
  }

  /// Makes types of objects known to heaps.
  private func describe(_ numbers: Range<UInt32>, in state: inout State) throws(WebAssemblyError) {
    for number in numbers where (1...2).contains(state.records[Int(number) - 1].pointee.kind) {
      if state.heapTypes == nil { state.heapTypes = HeapTypeTable() }
      do throws(HeapTypeError) {
        try state.heapTypes?.register(number, Self.descriptor(number, in: state))
      } catch {
        throw WebAssemblyError(.implementationLimit, "the engine has \(state.records.count) types")
      }
    }
  }

  private static func descriptor(_ number: UInt32, in state: State) -> HeapTypeDescriptor {
    let isFunction = { (index: TypeIndex) in state.records[Int(index) - 1].pointee.kind == 0 }
    let record = state.records[Int(number) - 1].pointee
    var supertypes: [UInt32] = []
    for depth in 0..<Int(record.depth) { supertypes.append(record.display[depth].pointee.number) }
    switch state.structures[Int(number) - 1].composite {
    case .structure(let fields): return .structure(StructLayout(fields, isFunction: isFunction), supertypes: supertypes)
    case .array(let element):
      return .array(HeapStorage(element.storage, isFunction: isFunction), supertypes: supertypes)
    default: return .structure(StructLayout([]), supertypes: supertypes)
    }
  }

  // Making records.

  private static func add(
    _ members: ArraySlice<SubType>, first: TypeIndex, numbers: [UInt32], to state: inout State
  ) -> UInt32 {
    let number = UInt32(state.records.count) + 1
    for _ in members { state.records.append(.allocate(capacity: 1)) }
    for (position, member) in members.enumerated() {
      let renumber = { (index: TypeIndex) -> UInt32 in
        index < first ? numbers[Int(index)] : number + (index - first)
      }
      let record = state.records[Int(number) - 1 + position]
      let parent = member.supertypes.first.map { state.records[Int(renumber($0)) - 1].pointee }
      let depth = parent.map { $0.depth + 1 } ?? 0
      let display = UnsafeMutablePointer<UnsafePointer<TypeRecord>>.allocate(capacity: Int(depth) + 1)
      if let parent { display.initialize(from: parent.display, count: Int(depth)) }
      (display + Int(depth)).initialize(to: Record(record))
      let kind: UInt8 =
        switch member.composite {
        case .function: 0
        case .structure: 1
        case .array: 2
        case .continuation: 3
        }
      record.initialize(
        to: TypeRecord(
          number: number + UInt32(position), depth: depth, display: UnsafePointer(display), kind: kind,
          isFinal: member.isFinal ? 1 : 0))
      var structure = SubType(
        member.composite.renumbered(renumber), isFinal: member.isFinal, supertypes: member.supertypes.map(renumber))
      structure.offset = 0
      state.structures.append(structure)
    }
    return number
  }

  /// What distinguishes a group from others: its structure, with references into the group relative to its start.
  private static func key(_ members: ArraySlice<SubType>, first: TypeIndex, numbers: [UInt32]) -> [UInt32] {
    var words: [UInt32] = []
    // As much as most functions need.
    words.reserveCapacity(24)
    words.append(UInt32(members.count))
    let reference = { (index: TypeIndex) in
      if index < first {
        words.append(0)
        words.append(numbers[Int(index)])
      } else {
        words.append(1)
        words.append(index - first)
      }
    }
    let value = { (type: ValueType) in
      if let index = type.concreteIndex {
        words.append(type.isNullable ? 2 : 3)
        reference(index)
      } else {
        words.append(4)
        words.append(type.code)
      }
    }
    let field = { (field: FieldType) in
      words.append(field.isMutable ? 1 : 0)
      switch field.storage {
      case .i8: words.append(5)
      case .i16: words.append(6)
      case .value(let type): value(type)
      }
    }
    for member in members {
      words.append((member.isFinal ? 1 : 0) | (member.supertypes.isEmpty ? 0 : 2))
      if let parent = member.supertypes.first { reference(parent) }
      switch member.composite {
      case .function(let type):
        words.append(0)
        words.append(UInt32(type.parameters.count))
        type.parameters.forEach(value)
        words.append(UInt32(type.results.count))
        type.results.forEach(value)
      case .structure(let fields):
        words.append(1)
        words.append(UInt32(fields.count))
        fields.forEach(field)
      case .array(let element):
        words.append(2)
        field(element)
      case .continuation(let function):
        words.append(3)
        reference(function)
      }
    }
    return words
  }
}

extension CompositeType {
  /// The same type with other numbers for the types that it names.
  func renumbered(_ renumber: (TypeIndex) -> UInt32) -> CompositeType {
    switch self {
    case .function(let type):
      // Most name none, and need no new arrays.
      type.parameters.nameTypes || type.results.nameTypes
        ? .function(
          FunctionType(
            parameters: type.parameters.map { $0.renumbered(renumber) },
            results: type.results.map { $0.renumbered(renumber) }))
        : self
    case .structure(let fields): .structure(fields.map { $0.renumbered(renumber) })
    case .array(let field): .array(field.renumbered(renumber))
    case .continuation(let function): .continuation(renumber(function))
    }
  }
}

extension [ValueType] {
  /// Whether there is a reference to a defined type among them.
  fileprivate var nameTypes: Bool { contains { $0.concreteIndex != nil } }
}

extension FieldType {
  fileprivate func renumbered(_ renumber: (TypeIndex) -> UInt32) -> FieldType {
    guard case .value(let type) = storage else { return self }
    return FieldType(.value(type.renumbered(renumber)), isMutable: isMutable)
  }
}

extension ValueType {
  /// The same type with another number for the type that it names.
  func renumbered(_ renumber: (TypeIndex) -> UInt32) -> ValueType {
    guard let index = concreteIndex else { return self }
    return .reference(nullable: isNullable, .concrete(renumber(index)))
  }
}
