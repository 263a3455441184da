extension Module {
  /// The proposals without which the module would not be valid, `mvp` always among them.
  ///
  /// The module must be valid with all proposals on.
  /// - Throws: What makes the module invalid even with all proposals on.
  public func usedFeatures() throws(WebAssemblyError) -> Features {
    var collector = FeatureCollector(types: types)
    var decoder = InstructionDecoder()
    for function in functions {
      var reader = BinaryReader(bytes.span, range: function.body)
      try decoder.decodeBody(&reader, &collector)
    }
    // Outside of bodies, the validator says what it misses, one proposal after the other.
    var used = collector.features
    while true {
      do throws(WebAssemblyError) {
        _ = try ModuleValidator(self, features: used)
        return used
      } catch {
        guard let feature = error.feature, !used.contains(feature) else { throw error }
        used.formUnion(feature)
      }
    }
  }
}

/// Collects the proposals that instructions need.
private struct FeatureCollector: DefaultInstructionVisitor {
  let types: [SubType]
  var features: Features = .mvp

  init(types: [SubType]) { self.types = types }

  mutating func visitLocals(_ count: UInt32, _ type: ValueType) throws(WebAssemblyError) { add(type) }

  private mutating func add(_ type: ValueType) {
    if type == .v128 { features.formUnion(.simd) }
    switch type.heapType {
    case .abstract(let abstract): features.formUnion(abstract.feature)
    case .concrete: features.formUnion(.functionReferences)
    case nil: break
    }
  }

  private mutating func add(_ type: BlockType) {
    switch type {
    case .empty: break
    case .value(let value): add(value)
    case .type(let index):
      guard Int(clamping: index) < types.count, case .function(let function) = types[Int(index)].composite else {
        return
      }
      if !function.parameters.isEmpty || function.results.count > 1 { features.formUnion(.multiValue) }
    }
  }

  @inline(__always)
  mutating func willVisit(_ instruction: InstructionInfo, at offset: Int) throws(WebAssemblyError) {
    features.formUnion(instruction.feature)
  }

  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) {}

  mutating func visitBlock(_ instruction: InstructionInfo, _ type: BlockType) throws(WebAssemblyError) { add(type) }

  mutating func visitTryTable(
    _ instruction: InstructionInfo, _ type: BlockType, _ catches: [CatchClause]
  ) throws(WebAssemblyError) {
    add(type)
  }

  mutating func visitValueTypes(_ instruction: InstructionInfo, _ types: [ValueType]) throws(WebAssemblyError) {
    for type in types { add(type) }
  }

  mutating func visitHeapType(_ instruction: InstructionInfo, _ type: HeapType) throws(WebAssemblyError) {
    add(.reference(nullable: true, type))
  }
}
