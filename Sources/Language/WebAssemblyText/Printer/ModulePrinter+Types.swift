import WebAssembly

// Types (Wasm 3.0 §6.4).

extension ModulePrinter {
  mutating func printTypes() {
    for group in module.recursiveTypes {
      let isGroup = group.count != 1
      if isGroup {
        text.newline(2)
        text.write("(rec")
      }
      for offset in 0..<group.count { printType(group.first &+ offset, isGroup: isGroup) }
      if isGroup {
        text.newline(2)
        text.write(")")
      }
    }
  }

  private mutating func printType(_ index: TypeIndex, isGroup: Bool) {
    guard UInt64(index) < UInt64(module.types.count) else { return }
    let type = module.types[Int(truncatingIfNeeded: index)]
    text.newline(isGroup ? 4 : 2)
    text.write("(type")
    types.writeDefinition(index, to: &text)
    text.write(" (;")
    text.write(index)
    text.write(";) ")
    let isPlain = type.isFinal && type.supertypes.isEmpty
    if !isPlain {
      text.write(type.isFinal ? "(sub final " : "(sub ")
      for supertype in type.supertypes {
        types.writeUse(supertype, to: &text)
        text.write(" ")
      }
    }
    switch type.composite {
    case .function(let function):
      text.write("(func")
      writeSignature(function, locals: nil)
      text.write(")")
    case .structure(let fields):
      text.write("(struct")
      let map = names.fields[index].map { IdentifierMap($0, count: fields.count) } ?? IdentifierMap()
      for (number, field) in fields.enumerated() {
        text.write(" (field")
        map.writeDefinition(UInt32(truncatingIfNeeded: number), to: &text)
        text.write(" ")
        write(field)
        text.write(")")
      }
      text.write(")")
    case .array(let field):
      text.write("(array ")
      write(field)
      text.write(")")
    case .continuation(let index):
      text.write("(cont ")
      types.writeUse(index, to: &text)
      text.write(")")
    }
    text.write(isPlain ? ")" : "))")
  }

  private mutating func write(_ field: FieldType) {
    if field.isMutable { text.write("(mut ") }
    switch field.storage {
    case .value(let type): write(type)
    case .i8: text.write("i8")
    case .i16: text.write("i16")
    }
    if field.isMutable { text.write(")") }
  }

  mutating func write(_ type: ValueType) {
    switch type {
    case .i32: text.write("i32")
    case .i64: text.write("i64")
    case .f32: text.write("f32")
    case .f64: text.write("f64")
    case .v128: text.write("v128")
    default:
      guard let index = type.concreteIndex else {
        text.write(string: type.description)
        return
      }
      text.write(type.isNullable ? "(ref null " : "(ref ")
      types.writeUse(index, to: &text)
      text.write(")")
    }
  }

  mutating func write(_ type: HeapType) {
    switch type {
    case .abstract(let type): text.write(string: type.keyword)
    case .concrete(let index): types.writeUse(index, to: &text)
    }
  }

  private mutating func write(_ limits: Limits, _ addressType: AddressType) {
    if addressType == .i64 { text.write("i64 ") }
    text.write(limits.minimum)
    if let maximum = limits.maximum {
      text.write(" ")
      text.write(maximum)
    }
  }

  mutating func write(_ type: TableType) {
    write(type.limits, type.addressType)
    text.write(" ")
    write(type.element)
  }

  mutating func write(_ type: MemoryType) throws(WebAssemblyError) {
    write(type.limits, type.addressType)
    if type.isShared { text.write(" shared") }
    if type.hasExplicitPageSize {
      guard type.pageSizeLog2 < 64 else {
        throw WebAssemblyError(.pageSize, "the text format has no page size of 2 to the power of \(type.pageSizeLog2)")
      }
      text.write(" (pagesize ")
      text.write(1 &<< UInt64(type.pageSizeLog2))
      text.write(")")
    }
  }

  mutating func write(_ type: GlobalType) {
    if type.isMutable { text.write("(mut ") }
    write(type.value)
    if type.isMutable { text.write(")") }
  }

  // Type uses

  /// The most types that are repeated where a type is used.
  private static let repetitionLimit = 16

  /// A type use, with a space before it, and with the parameters and results for the reader unless they are many.
  /// - Parameter locals: The names of the parameters, which only a function's type use can have.
  /// - Returns: The number of parameters.
  @discardableResult
  mutating func writeTypeUse(_ index: TypeIndex, locals: IdentifierMap?) throws(WebAssemblyError) -> UInt32 {
    text.write(" (type ")
    types.writeUse(index, to: &text)
    text.write(")")
    guard UInt64(index) < UInt64(module.types.count),
      case .function(let type) = module.types[Int(truncatingIfNeeded: index)].composite
    else { return 0 }
    let count = type.parameters.count
    var isRepeated = count + type.results.count <= ModulePrinter.repetitionLimit
    if !isRepeated, let locals, !locals.isEmpty {
      // Names are worth as much text as there are names.
      var named = 0
      for index in 0..<count where locals.hasName(UInt32(truncatingIfNeeded: index)) { named += 1 }
      isRepeated = named * ModulePrinter.repetitionLimit >= count + type.results.count
    }
    if isRepeated { writeSignature(type, locals: locals) }
    return UInt32(truncatingIfNeeded: count)
  }

  private mutating func writeSignature(_ type: FunctionType, locals: IdentifierMap?) {
    var isOpen = false
    for (number, parameter) in type.parameters.enumerated() {
      let index = UInt32(truncatingIfNeeded: number)
      let isNamed = locals?.hasName(index) ?? false
      if isNamed, isOpen {
        text.write(")")
        isOpen = false
      }
      if !isOpen { text.write(" (param") }
      isOpen = true
      if isNamed { locals?.writeDefinition(index, to: &text) }
      text.write(" ")
      write(parameter)
      if isNamed {
        text.write(")")
        isOpen = false
      }
    }
    if isOpen { text.write(")") }
    guard !type.results.isEmpty else { return }
    text.write(" (result")
    for result in type.results {
      text.write(" ")
      write(result)
    }
    text.write(")")
  }
}
