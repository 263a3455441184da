import MachineCode
import WebAssembly

/// How machine code passes the arguments and results of a function type (Documentation/Native.md).
///
/// The context and the base of memory 0 come first, then a pointer to the results if they do not fit into registers, then the
/// arguments. A vector beyond the eighth register for floating-point numbers goes as two words, since the stack is aligned
/// for words.
struct Signature {
  let parameters: [ValueType]
  let results: [ValueType]
  /// Whether each parameter is passed as two words.
  let isSplit: [Bool]
  /// Whether the caller passes a pointer to slots for the results.
  let returnsInMemory: Bool

  init(parameters: [ValueType], results: [ValueType]) {
    self.parameters = parameters
    self.results = results
    var registers = 0
    isSplit = parameters.map { type in
      guard type.isInVectorRegister else { return false }
      registers += 1
      return type == .v128 && registers > NativeConvention.vectorArguments
    }
    returnsInMemory = NativeConvention.returnsInMemory(results)
  }

  /// Where the arguments begin.
  var firstArgument: Int { returnsInMemory ? 3 : 2 }

  /// The size of the arguments or of the results in slots of eight bytes.
  static func slots(_ types: [ValueType]) -> Int { types.reduce(0) { $0 + $1.slots } }

  func type(_ emitter: Emitter) -> Type {
    var types = [emitter.pointer, emitter.pointer]
    if returnsInMemory { types.append(emitter.pointer) }
    for (type, isSplit) in zip(parameters, isSplit) {
      if isSplit { types += [emitter.i64, emitter.i64] } else { types.append(emitter.type(type)) }
    }
    return emitter.functionType(resultType(emitter), types)
  }

  func resultType(_ emitter: Emitter) -> Type {
    if returnsInMemory || results.isEmpty { return emitter.void }
    if results.count == 1 { return emitter.type(results[0]) }
    return emitter.structure(results.map { emitter.type($0) })
  }
}

extension Emitter {
  /// The type that values of a guest's type have.
  func type(_ type: ValueType) -> Type {
    switch type {
    case .i32: i32
    case .i64: i64
    case .f32: f32
    case .f64: f64
    case .v128: vector
    default: i64
    }
  }

  /// The arguments of a call as they are passed.
  func pass(_ arguments: [Value], _ signature: Signature) -> [Value] {
    var result: [Value] = []
    for (argument, isSplit) in zip(arguments, signature.isSplit) {
      if isSplit {
        result += [extract(argument, lane: 0), extract(argument, lane: 1)]
      } else {
        result.append(argument)
      }
    }
    return result
  }

  /// The arguments of a function, as its body uses them.
  func receive(_ function: Value, _ signature: Signature) -> [Value] {
    var index = signature.firstArgument
    var result: [Value] = []
    for (type, isSplit) in zip(signature.parameters, signature.isSplit) {
      if isSplit {
        let low = insert(parameter(function, index), into: poison(vector), lane: 0)
        result.append(insert(parameter(function, index + 1), into: low, lane: 1))
        index += 2
      } else {
        result.append(parameter(function, index))
        index += 1
        _ = type
      }
    }
    return result
  }

  /// Returns results.
  func leave(_ values: [Value], _ signature: Signature, _ memory: Value?) {
    if let memory {
      store(values, signature.results, memory)
      leave(nil)
    } else if values.isEmpty {
      leave(nil)
    } else if values.count == 1 {
      leave(values[0])
    } else {
      var aggregate = poison(signature.resultType(self))
      for (index, value) in values.enumerated() { aggregate = insert(value, into: aggregate, member: index) }
      leave(aggregate)
    }
  }

  /// The results of a call.
  func results(_ call: Value, _ signature: Signature, _ memory: Value?) -> [Value] {
    if let memory { return load(signature.results, memory) }
    switch signature.results.count {
    case 0: return []
    case 1: return [call]
    default: return signature.results.indices.map { extract(call, member: $0) }
    }
  }

  // Slots: eight bytes each, a 32-bit value zero-extended, a vector in two, as the interpreter has them.

  func store(_ values: [Value], _ types: [ValueType], _ slots: Value) {
    var offset: UInt64 = 0
    for (value, type) in zip(values, types) {
      var wide = value
      if type == .f32 { wide = bitcast(wide, i32) }
      if type == .i32 || type == .f32 { wide = cast(.zext, wide, i64) }
      store(wide, self.offset(slots, offset), .slots)
      offset += UInt64(type.slots) * 8
    }
  }

  func load(_ types: [ValueType], _ slots: Value) -> [Value] {
    var offset: UInt64 = 0
    return types.map { type in
      defer { offset += UInt64(type.slots) * 8 }
      return load(self.type(type), self.offset(slots, offset), .slots)
    }
  }
}
