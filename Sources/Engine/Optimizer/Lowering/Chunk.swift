import CNative
import Runtime
import WebAssembly

/// A part of a module that is compiled at once: some of its functions, or the code between them and the interpreter.
final class Chunk {
  let emitter: Emitter
  let module: CompiledModule
  let context: ModuleContext
  /// Whether the processor multiplies and adds with one rounding.
  let hasFusedMultiplyAdd: Bool
  /// The functions of the chunk that the interpreter has to run, by position among those that the module defines, and why.
  private(set) var interpreted: [Int: String] = [:]
  let tables: FixedTables
  private let signatures: [Signature?]
  private var types: [TypeIndex: Type] = [:]

  init(_ module: CompiledModule, _ emitter: Emitter, tables: FixedTables, hasFusedMultiplyAdd: Bool) {
    self.module = module
    self.tables = tables
    self.hasFusedMultiplyAdd = hasFusedMultiplyAdd
    self.emitter = emitter
    context = module.context
    let types = context.types
    signatures = types.shapes.map { shape in
      guard shape.isFunction else { return nil }
      let all = types.pool[Int(shape.start)..<Int(shape.start + shape.parameters + shape.results)]
      return Signature(
        parameters: Array(all.prefix(Int(shape.parameters))), results: Array(all.dropFirst(Int(shape.parameters))))
    }
  }

  /// How a function type is passed.
  func signature(_ type: TypeIndex) -> Signature {
    signatures[Int(type)] ?? Signature(parameters: [], results: [])
  }

  func type(_ index: TypeIndex) -> Type {
    if let known = types[index] { return known }
    let type = signature(index).type(emitter)
    types[index] = type
    return type
  }

  /// The type of a function, by its index among those that the module defines.
  func typeIndex(ofFunction position: Int) -> TypeIndex { module.module.functions[position].type }

  // Names that the linker knows.

  static func name(function position: Int) -> String { "f\(position)" }
  static func name(wrapper type: TypeIndex) -> String { "w\(type)" }
  static func name(thunk type: TypeIndex) -> String { "t\(type)" }

  /// A function that the module defines.
  func function(_ position: Int) -> Value {
    emitter.function(Self.name(function: position), type(typeIndex(ofFunction: position)))
  }

  /// What calls a function of a type that has no machine code: its second argument is the record.
  func thunk(_ type: TypeIndex) -> Value { emitter.function(Self.name(thunk: type), self.type(type)) }

  /// Lowers a function; if it has something that is not lowered, it leads to the interpreter.
  func lower(_ position: Int) {
    let function = function(position)
    emitter.positions.begin(function)
    defer { emitter.positions.end() }
    do throws(WebAssemblyError) {
      try FunctionLowering.lower(position, function, self)
    } catch {
      interpreted[position] = error.detail
      emitter.clear(function)
      leadToInterpreter(function, position)
    }
  }

  /// Lowers a function that is entered in a loop, with the frame that it is to take over.
  /// - Returns: Whether that could be done.
  func lower(_ loop: FunctionLoop) -> Bool {
    let shape = signature(typeIndex(ofFunction: loop.position))
    let function = emitter.function(loop.name, signature(enteredInLoop: shape).type(emitter))
    emitter.positions.begin(function)
    defer { emitter.positions.end() }
    do throws(WebAssemblyError) {
      try FunctionLowering.lower(loop.position, function, self, loop)
      return true
    } catch {
      emitter.clear(function)
      emitter.move(to: emitter.block(function))
      emitter.unreachable()
      return false
    }
  }

  /// How a function is passed that is entered in a loop: its only argument is the frame.
  func signature(enteredInLoop signature: Signature) -> Signature {
    Signature(parameters: [.i64], results: signature.results)
  }

  /// Makes a function one that calls the thunk of its type with its record.
  private func leadToInterpreter(_ function: Value, _ position: Int) {
    let type = typeIndex(ofFunction: position)
    emitter.move(to: emitter.block(function))
    let context = emitter.parameter(function, 0)
    let functions = emitter.loadInvariant(emitter.pointer, emitter.offset(context, ContextLayout.functions))
    let record = emitter.offset(functions, UInt64(position) * ContextLayout.functionSize)
    let signature = signature(type)
    var arguments = [context, record]
    if signature.returnsInMemory { arguments.append(emitter.parameter(function, 2)) }
    arguments += emitter.pass(emitter.receive(function, signature), signature)
    let call = emitter.call(thunk(type), self.type(type), arguments, tail: .must)
    emitter.leave(signature.resultType(emitter) == emitter.void ? nil : call)
  }

  // Tables whose contents are known.

  /// The copy of a fixed table: for each element the number of its type and how far from the copy its function is.
  func copy(ofTable index: TableIndex) -> Value {
    emitter.constant("table\(index)", words: 2 * (tables.contents[index]?.count ?? 0))
  }

  /// The number by which copies of tables tell types: 0 is no type.
  func typeNumber(_ type: TypeIndex) -> UInt64 { UInt64(context.types.representative(type)) + 1 }

  /// Makes the copies; other chunks only refer to them.
  func makeTables() {
    let imported = UInt32(context.importedFunctionCount)
    for (index, functions) in tables.contents {
      // Functions that are imported are looked for in the table itself.
      emitter.define(
        copy(ofTable: index),
        functions.map { function in
          guard let function, function >= imported else { return nil }
          return (typeNumber(context.functions[Int(function)]), self.function(Int(function - imported)))
        })
    }
  }

  // The numbers of types.

  /// The name of the numbers that the engine has for the module's types; they are filled in when the code is loaded.
  static var typeNumbers: String { "types" }

  /// The engine's number for a type.
  func number(_ type: TypeIndex) -> Value {
    let numbers = emitter.constant(Self.typeNumbers, words: context.types.shapes.count)
    return emitter.loadInvariant(emitter.i32, emitter.offset(numbers, UInt64(type) * 4), alignment: 4)
  }

  /// Makes room for the numbers; other chunks only refer to them.
  func makeTypeNumbers() {
    let count = context.types.shapes.count
    emitter.defineZeros(emitter.constant(Self.typeNumbers, words: count), words: count)
  }

  // The code between machine code and the interpreter.

  /// Makes the wrapper and the thunk of a function type.
  func makeBridges(_ index: TypeIndex) {
    makeWrapper(index)
    makeThunk(index)
  }

  /// `(context, slots, target)`: calls machine code with arguments from slots, and puts the results there.
  private func makeWrapper(_ index: TypeIndex) {
    let e = emitter
    let signature = signature(index)
    let wrapper = e.function(
      Self.name(wrapper: index), e.functionType(e.void, [e.pointer, e.pointer, e.pointer]),
      convention: CallingConvention.c)
    e.move(to: e.block(wrapper))
    let context = e.parameter(wrapper, 0)
    let slots = e.parameter(wrapper, 1)
    var arguments = [context, e.loadInvariant(e.pointer, e.offset(context, ContextLayout.memory))]
    // The arguments are in registers or on the stack when the callee writes its results.
    if signature.returnsInMemory { arguments.append(slots) }
    arguments += e.pass(e.load(signature.parameters, slots), signature)
    let call = e.call(e.parameter(wrapper, 2), type(index), arguments, tail: .never)
    if !signature.returnsInMemory {
      e.store(e.results(call, signature, nil), signature.results, slots)
    }
    e.leave(nil)
  }

  /// Calls the function of a record, which is the second argument, by the runtime.
  private func makeThunk(_ index: TypeIndex) {
    let e = emitter
    let signature = signature(index)
    let thunk = thunk(index)
    e.move(to: e.block(thunk))
    let context = e.parameter(thunk, 0)
    let execution = e.loadInvariant(e.pointer, e.offset(context, ContextLayout.execution))
    let slots = e.load(e.pointer, e.offset(execution, ContextLayout.slots), .records)
    e.store(e.receive(thunk, signature), signature.parameters, slots)
    let record = e.cast(.ptrToInt, e.parameter(thunk, 1), e.i64)
    _ = e.callRuntime(NATIVE_CALL, context, [record, e.cast(.ptrToInt, slots, e.i64)], mayThrow: true)
    let results = e.load(signature.results, slots)
    e.leave(results, signature, signature.returnsInMemory ? e.parameter(thunk, 2) : nil)
  }
}

extension Emitter {
  /// Calls a function of the runtime, which may trap.
  func callRuntime(
    _ function: NativeFunction, _ context: Value, _ words: [Value], mayThrow: Bool = false
  ) -> Value {
    let (target, type) = runtime(function, context, words.count)
    // The frame stays, for a backtrace.
    let result = call(target, type, [context] + words, convention: CallingConvention.c, tail: .never)
    if !mayThrow { setNoUnwind(result) }
    return result
  }

  /// A function of the runtime, and its type.
  func runtime(_ function: NativeFunction, _ context: Value, _ wordCount: Int) -> (target: Value, type: Type) {
    let table = loadInvariant(pointer, offset(context, ContextLayout.runtime))
    let target = loadInvariant(pointer, offset(table, ContextLayout.element(Int(function.rawValue))))
    return (target, functionType(i64, [pointer] + Array(repeating: i64, count: wordCount)))
  }
}
