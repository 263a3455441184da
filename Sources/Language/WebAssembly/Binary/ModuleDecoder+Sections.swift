extension ModuleDecoder {
  /// The import section (Wasm 3.0 §5.5.5).
  mutating func decodeImports() throws(WebAssemblyError) {
    let count = try u32()
    module.imports.reserveCapacity(reservation(count, minimumSize: 4))
    for _ in 0..<count {
      let offset = here
      let moduleName = try name()
      let itemName = try name()
      let start = reader.position
      let code = try reader.byte()
      let type: ExternType
      switch ExternKind(rawValue: code) {
      case .function: type = .function(try u32())
      case .table: type = .table(try tableType())
      case .memory: type = .memory(try memoryType())
      case .global: type = .global(try globalType())
      case .tag: type = .tag(try tagType())
      case nil: throw WebAssemblyError(.importKind, hexadecimal(UInt32(code)), offset: start)
      }
      module.imports.append(Import(module: moduleName, name: itemName, type: type, offset: offset))
    }
  }

  /// The table section (§5.5.7).
  mutating func decodeTables() throws(WebAssemblyError) {
    let count = try u32()
    for _ in 0..<count {
      let offset = here
      guard reader.peek() == 0x40 else {
        module.tables.append(Table(type: try tableType(), offset: offset))
        continue
      }
      _ = try reader.byte()
      guard try reader.byte() == 0 else {
        throw WebAssemblyError(.tableInitializer, "expected 40 00", offset: Int(offset))
      }
      let type = try tableType()
      module.tables.append(Table(type: type, initializer: try expression(), offset: offset))
    }
  }

  /// The export section (§5.5.10).
  mutating func decodeExports() throws(WebAssemblyError) {
    let count = try u32()
    module.exports.reserveCapacity(reservation(count, minimumSize: 3))
    for _ in 0..<count {
      let offset = here
      let name = try name()
      let start = reader.position
      let code = try reader.byte()
      guard let kind = ExternKind(rawValue: code) else {
        throw WebAssemblyError(.exportKind, hexadecimal(UInt32(code)), offset: start)
      }
      module.exports.append(Export(name: name, kind: kind, index: try u32(), offset: offset))
    }
  }

  /// The element section (§5.5.12).
  mutating func decodeElements() throws(WebAssemblyError) {
    let count = try u32()
    module.elements.reserveCapacity(reservation(count, minimumSize: 2))
    for _ in 0..<count {
      let offset = here
      let form = recorder.take()
      let flags = try u32()
      guard flags < 8 else { throw WebAssemblyError(.elementsFlags, "\(flags)", offset: Int(offset)) }
      var mode = ElementSegment.Mode.passive
      if flags & 1 == 0 {
        let table = flags & 2 != 0 ? try u32() : 0
        mode = .active(table: table, offset: try expression())
      } else if flags & 2 != 0 {
        mode = .declarative
      }
      let hasExpressions = flags & 4 != 0
      // An active segment of table 0 may leave out the type.
      var type = ValueType.reference(nullable: hasExpressions, .abstract(.func))
      if flags & 3 != 0 {
        if hasExpressions {
          type = try referenceType()
        } else {
          let start = reader.position
          let kind = try reader.byte()
          guard kind == 0 else { throw WebAssemblyError(.elementsFlags, "element kind \(kind)", offset: start) }
        }
      }
      let itemCount = try u32()
      let start = here
      if hasExpressions {
        for _ in 0..<itemCount { _ = try expression() }
      } else {
        for _ in 0..<itemCount { _ = try reader.index() }
      }
      let range = ByteRange(start: start, end: here)
      let segment = ElementSegment(
        type: type, mode: mode,
        items: hasExpressions ? .expressions(range, count: itemCount) : .functions(range, count: itemCount),
        offset: offset)
      if flags != segment.canonicalFlags { recorder.note(form, flags) }
      module.elements.append(segment)
    }
  }

  /// The data section (§5.5.14).
  mutating func decodeData() throws(WebAssemblyError) {
    let count = try u32()
    if let expected = module.dataCount, expected != count {
      throw WebAssemblyError(
        .dataCountAndData, "the data count section says \(expected), the data section has \(count) segments",
        offset: reader.position)
    }
    module.data.reserveCapacity(reservation(count, minimumSize: 2))
    for _ in 0..<count {
      let offset = here
      let form = recorder.take()
      let flags = try u32()
      var mode = DataSegment.Mode.passive
      switch flags {
      case 0: mode = .active(memory: 0, offset: try expression())
      case 1: break
      case 2:
        let memory = try u32()
        if memory == 0 { recorder.note(form, flags) }
        mode = .active(memory: memory, offset: try expression())
      default: throw WebAssemblyError(.dataFlags, "\(flags)", offset: Int(offset))
      }
      let size = try u32()
      module.data.append(DataSegment(mode: mode, contents: try reader.skip(size), offset: offset))
    }
  }
}

extension ElementSegment {
  /// The flags of the shortest encoding.
  var canonicalFlags: UInt32 {
    var hasExpressions = false
    if case .expressions = items { hasExpressions = true }
    let base: UInt32 = hasExpressions ? 4 : 0
    switch mode {
    case .passive: return base | 1
    case .declarative: return base | 3
    case .active(let table, _):
      let implicitType = ValueType.reference(nullable: hasExpressions, .abstract(.func))
      return base | (table == 0 && type == implicitType ? 0 : 2)
    }
  }
}
