import CLLVM

/// An SSA value, a constant or a function.
typealias Value = LLVMValueRef
/// A type of LLVM.
typealias Type = LLVMTypeRef
/// A basic block.
typealias Block = LLVMBasicBlockRef

/// Builds one LLVM module: a thin layer over the C interface that holds what every instruction needs.
///
/// Sound because all handles come from the context that the object owns and die with it, and an emitter is used by one
/// thread.
final class Emitter {
  let llvm: apus_llvm
  let context: LLVMContextRef
  let module: LLVMModuleRef
  let builder: LLVMBuilderRef
  let positions: Positions
  let void, i1, i8, i16, i32, i64, f32, f64, pointer: Type
  /// `v128` as values of the guest have it.
  let vector: Type
  private let empty: UnsafePointer<CChar>
  private var intrinsics: [Intrinsic: Value] = [:]

  private struct Intrinsic: Hashable {
    var name: String
    var types: [Type]
  }

  private var tags: [Value] = []
  /// Those of parts of objects, by name.
  private var objectTags: [String: Value] = [:]
  private let rootTag: LLVMMetadataRef
  /// What inline assembly is: it stays in its order among calls, and touches nothing that LLVM knows of.
  let assemblyAttributes: [LLVMAttributeRef]
  /// Any number but 0.
  let notNull: LLVMAttributeRef
  private let tagKind, invariantKind, weightsKind: UInt32
  private let nothing: Value
  private let unlikely: Value
  private var attributes: [LLVMAttributeRef] = []
  private let noMerge, noUnwind: LLVMAttributeRef

  init(_ library: LLVMLibrary, name: String, machine: LLVMTargetMachineRef, triple: String) {
    llvm = library.functions
    context = llvm.LLVMContextCreate()
    module = llvm.LLVMModuleCreateWithNameInContext(name, context)
    builder = llvm.LLVMCreateBuilderInContext(context)
    positions = Positions(llvm, context, module, builder)
    llvm.LLVMSetTarget(module, triple)
    let layout = llvm.LLVMCreateTargetDataLayout(machine)
    // The stack is aligned to eight bytes here as well, or passes align vectors on it to sixteen.
    let description = LLVMLibrary.take(llvm.LLVMCopyStringRepOfTargetData(layout), llvm).split(separator: "-")
      .map { $0 == "S128" ? "S64" : $0 }.joined(separator: "-")
    llvm.LLVMSetDataLayout(module, description)
    llvm.LLVMDisposeTargetData(layout)
    void = llvm.LLVMVoidTypeInContext(context)
    i1 = llvm.LLVMIntTypeInContext(context, 1)
    i8 = llvm.LLVMIntTypeInContext(context, 8)
    i16 = llvm.LLVMIntTypeInContext(context, 16)
    i32 = llvm.LLVMIntTypeInContext(context, 32)
    i64 = llvm.LLVMIntTypeInContext(context, 64)
    f32 = llvm.LLVMFloatTypeInContext(context)
    f64 = llvm.LLVMDoubleTypeInContext(context)
    pointer = llvm.LLVMPointerTypeInContext(context, 0)
    vector = llvm.LLVMVectorType(i64, 2)
    let text: StaticString = ""
    empty = UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
    tagKind = llvm.LLVMGetMDKindIDInContext(context, "tbaa", 4)
    invariantKind = llvm.LLVMGetMDKindIDInContext(context, "invariant.load", 14)
    weightsKind = llvm.LLVMGetMDKindIDInContext(context, "prof", 4)
    let functions = llvm
    let (context, i32, i64) = (context, i32, i64)
    let string = { (text: String) in functions.LLVMMDStringInContext2(context, text, text.utf8.count) }
    let number = { (type: Type, value: UInt64) in
      functions.LLVMValueAsMetadata(functions.LLVMConstInt(type, value, 0))
    }
    let node = { (parts: [LLVMMetadataRef]) in
      var parts = parts.map { Optional($0) }
      return functions.LLVMMDNodeInContext2(context, &parts, parts.count)
    }
    nothing = llvm.LLVMMetadataAsValue(context, node([]))
    unlikely = llvm.LLVMMetadataAsValue(
      context, node([string("branch_weights"), number(i32, 1), number(i32, 1 << 20)]))
    let attribute = { (name: String, value: UInt64) in
      functions.LLVMCreateEnumAttribute(
        context, functions.LLVMGetEnumAttributeKindForName(name, name.utf8.count), value)
    }
    noMerge = attribute("nomerge", 0)
    noUnwind = attribute("nounwind", 0)
    // Two bits for each kind of memory: reads and writes what is inaccessible.
    assemblyAttributes = [attribute("memory", 3 << 2), noUnwind, attribute("willreturn", 0)]
    let rangeKind = llvm.LLVMGetEnumAttributeKindForName("range", 5)
    notNull = llvm.LLVMCreateConstantRangeAttribute(context, rangeKind, 64, [1], [0])
    let root = node([string("apus")])
    rootTag = root
    for region in Region.allCases {
      let type = node([string(region.name), root, number(i64, 0)])
      tags.append(llvm.LLVMMetadataAsValue(context, node([type, type, number(i64, 0)])))
    }
    // Frames are aligned to eight bytes: what keeps them aligned to sixteen costs two instructions a call.
    llvm.LLVMAddModuleFlag(module, 0, "override-stack-alignment", 24, number(i32, 8))
    // Nothing may become a call of `memset`: there is no library.
    for (name, value) in [
      ("frame-pointer", "all"), ("no-realign-stack", ""), ("probe-stack", "inline-asm"), ("no-builtins", ""),
      (Self.keepsCalls, "true"),
    ] {
      attributes.append(
        llvm.LLVMCreateStringAttribute(
          context, name, UInt32(name.utf8.count), value, UInt32(value.utf8.count)))
    }
    // Every frame is described, whether an exception can pass through it or not; 1: as it is at calls.
    attributes += [attribute("noinline", 0), attribute("uwtable", 1)]
  }

  deinit {
    llvm.LLVMDisposeBuilder(builder)
    llvm.LLVMDisposeModule(module)
    llvm.LLVMContextDispose(context)
  }

  // Types and constants.

  func vector(_ element: Type, _ count: Int) -> Type { llvm.LLVMVectorType(element, UInt32(count)) }

  func integer(_ bits: Int) -> Type {
    switch bits {
    case 1: i1
    case 8: i8
    case 16: i16
    case 32: i32
    case 64: i64
    default: llvm.LLVMIntTypeInContext(context, UInt32(bits))
    }
  }

  func structure(_ types: [Type]) -> Type {
    var types = types.map { Optional($0) }
    return llvm.LLVMStructTypeInContext(context, &types, UInt32(types.count), 0)
  }

  func functionType(_ result: Type, _ parameters: [Type], isVariadic: Bool = false) -> Type {
    var parameters = parameters.map { Optional($0) }
    return llvm.LLVMFunctionType(result, &parameters, UInt32(parameters.count), isVariadic ? 1 : 0)
  }

  func type(of value: Value) -> Type { llvm.LLVMTypeOf(value) }

  func constant(_ type: Type, _ value: UInt64) -> Value { llvm.LLVMConstInt(type, value, 0) }

  /// A constant of a vector type, by its elements.
  func constant(_ elements: [Value]) -> Value {
    var elements = elements.map { Optional($0) }
    return llvm.LLVMConstVector(&elements, UInt32(elements.count))
  }

  /// A floating-point constant, by its bits.
  func float32(bits: UInt32) -> Value { llvm.LLVMConstBitCast(constant(i32, UInt64(bits)), f32) }
  func float64(bits: UInt64) -> Value { llvm.LLVMConstBitCast(constant(i64, bits), f64) }

  func zero(_ type: Type) -> Value { llvm.LLVMConstNull(type) }

  func poison(_ type: Type) -> Value { llvm.LLVMGetPoison(type) }

  func isConstant(_ value: Value) -> Bool { llvm.LLVMIsConstant(value) != 0 }

  /// Whether a value is the extension of another floating-point number.
  func isExtension(_ value: Value) -> Bool {
    // Of what is no instruction it has no opcode.
    llvm.LLVMIsAInstruction(value).map { llvm.LLVMGetInstructionOpcode($0) == CastOperation.fpExt.rawValue } ?? false
  }

  // Functions and blocks.

  /// Declares a function, or finds the one of that name.
  func function(_ name: String, _ type: Type, convention: UInt32 = CallingConvention.native) -> Value {
    if let known = llvm.LLVMGetNamedFunction(module, name) { return known }
    let function = llvm.LLVMAddFunction(module, name, type)
    llvm.LLVMSetFunctionCallConv(function, convention)
    llvm.LLVMSetVisibility(function, 1)
    for attribute in attributes { llvm.LLVMAddAttributeAtIndex(function, .max, attribute) }
    return function
  }

  /// Declares a constant of words of four bytes that the linker finds, or finds the one of that name.
  func constant(_ name: String, words: Int) -> Value {
    if let known = llvm.LLVMGetNamedGlobal(module, name) { return known }
    let constant = llvm.LLVMAddGlobal(module, llvm.LLVMArrayType2(i32, UInt64(words)), name)
    llvm.LLVMSetAlignment(constant, 8)
    llvm.LLVMSetGlobalConstant(constant, 1)
    llvm.LLVMSetVisibility(constant, 1)
    return constant
  }

  /// Gives a constant zeros for contents, which whoever loads the code replaces.
  func defineZeros(_ constant: Value, words: Int) {
    llvm.LLVMSetInitializer(constant, llvm.LLVMConstNull(llvm.LLVMArrayType2(i32, UInt64(words))))
  }

  /// Gives a constant its contents: for each element a number and the distance to a function, 4 bytes each, or zeros.
  func define(_ constant: Value, _ elements: [(number: UInt64, function: Value)?]) {
    let base = llvm.LLVMConstPtrToInt(constant, i64)
    var words: [Value?] = []
    for element in elements {
      guard let element else {
        words += [self.constant(i32, 0), self.constant(i32, 0)]
        continue
      }
      let distance = llvm.LLVMConstSub(llvm.LLVMConstPtrToInt(element.function, i64), base)
      words += [self.constant(i32, element.number), llvm.LLVMConstTrunc(distance, i32)]
    }
    let contents = llvm.LLVMConstArray2(i32, &words, UInt64(words.count))
    llvm.LLVMSetInitializer(constant, contents)
  }

  /// Adds an attribute without a value to a parameter, the first being 1, or to the function, 0xFFFF_FFFF.
  func attach(_ attribute: String, to function: Value, at index: UInt32) {
    let kind = llvm.LLVMGetEnumAttributeKindForName(attribute, attribute.utf8.count)
    llvm.LLVMAddAttributeAtIndex(function, index, llvm.LLVMCreateEnumAttribute(context, kind, 0))
  }

  func parameter(_ function: Value, _ index: Int) -> Value { llvm.LLVMGetParam(function, UInt32(index)) }

  func block(_ function: Value) -> Block { llvm.LLVMAppendBasicBlockInContext(context, function, empty) }

  func delete(_ block: Block) { llvm.LLVMDeleteBasicBlock(block) }

  /// Takes a function's blocks away, so that it can be built anew.
  func clear(_ function: Value) {
    // Blocks refer to each other: their instructions go first, what they are used by getting something in their place.
    var block = llvm.LLVMGetFirstBasicBlock(function)
    while let current = block {
      while let instruction = llvm.LLVMGetFirstInstruction(current) {
        let type = llvm.LLVMTypeOf(instruction)
        if type != void { llvm.LLVMReplaceAllUsesWith(instruction, llvm.LLVMGetPoison(type)) }
        llvm.LLVMInstructionEraseFromParent(instruction)
      }
      block = llvm.LLVMGetNextBasicBlock(current)
    }
    while let block = llvm.LLVMGetFirstBasicBlock(function) { llvm.LLVMDeleteBasicBlock(block) }
  }

  var currentBlock: Block { llvm.LLVMGetInsertBlock(builder) }

  func move(to block: Block) { llvm.LLVMPositionBuilderAtEnd(builder, block) }

  /// Goes to the end of the instructions of a block that has its last instruction already.
  func moveBeforeEnd(of block: Block) {
    if let last = llvm.LLVMGetBasicBlockTerminator(block) {
      llvm.LLVMPositionBuilderBefore(builder, last)
    } else {
      move(to: block)
    }
  }

  // Instructions.

  func binary(_ operation: BinaryOperation, _ left: Value, _ right: Value) -> Value {
    llvm.LLVMBuildBinOp(builder, operation.rawValue, left, right, empty)
  }

  func compare(_ predicate: IntegerPredicate, _ left: Value, _ right: Value) -> Value {
    llvm.LLVMBuildICmp(builder, predicate.rawValue, left, right, empty)
  }

  func compare(_ predicate: FloatPredicate, _ left: Value, _ right: Value) -> Value {
    llvm.LLVMBuildFCmp(builder, predicate.rawValue, left, right, empty)
  }

  func cast(_ operation: CastOperation, _ value: Value, _ type: Type) -> Value {
    llvm.LLVMBuildCast(builder, operation.rawValue, value, type, empty)
  }

  func bitcast(_ value: Value, _ type: Type) -> Value {
    llvm.LLVMTypeOf(value) == type ? value : cast(.bitcast, value, type)
  }

  func negate(_ value: Value) -> Value { llvm.LLVMBuildFNeg(builder, value, empty) }

  func select(_ condition: Value, _ first: Value, _ second: Value) -> Value {
    llvm.LLVMBuildSelect(builder, condition, first, second, empty)
  }

  func extract(_ value: Value, lane: Int) -> Value {
    llvm.LLVMBuildExtractElement(builder, value, constant(i32, UInt64(lane)), empty)
  }

  func insert(_ value: Value, into vector: Value, lane: Int) -> Value {
    llvm.LLVMBuildInsertElement(builder, vector, value, constant(i32, UInt64(lane)), empty)
  }

  func shuffle(_ first: Value, _ second: Value, _ lanes: [Int]) -> Value {
    llvm.LLVMBuildShuffleVector(
      builder, first, second, constant(lanes.map { constant(i32, UInt64($0)) }), empty)
  }

  func extract(_ aggregate: Value, member: Int) -> Value {
    llvm.LLVMBuildExtractValue(builder, aggregate, UInt32(member), empty)
  }

  func insert(_ value: Value, into aggregate: Value, member: Int) -> Value {
    llvm.LLVMBuildInsertValue(builder, aggregate, value, UInt32(member), empty)
  }

  func stackSlot(_ type: Type) -> Value { llvm.LLVMBuildAlloca(builder, type, empty) }

  /// Gives an instruction another operand.
  func setOperand(_ index: Int, of instruction: Value, to value: Value) {
    llvm.LLVMSetOperand(instruction, UInt32(index), value)
  }

  // Memory.

  /// An address some bytes away; the sum does not wrap around.
  func offset(_ base: Value, _ bytes: Value) -> Value {
    var index: Value? = bytes
    return llvm.LLVMBuildGEPWithNoWrapFlags(builder, i8, base, &index, 1, empty, 0)
  }

  func offset(_ base: Value, _ bytes: UInt64) -> Value {
    bytes == 0 ? base : offset(base, constant(i64, bytes))
  }

  /// An address in an array of words of eight bytes.
  func element(_ base: Value, _ index: Value) -> Value {
    var index: Value? = index
    return llvm.LLVMBuildGEPWithNoWrapFlags(builder, i64, base, &index, 1, empty, 0)
  }

  func load(_ type: Type, _ address: Value, _ region: Region, alignment: Int = 8) -> Value {
    let value = llvm.LLVMBuildLoad2(builder, type, address, empty)
    llvm.LLVMSetAlignment(value, UInt32(alignment))
    llvm.LLVMSetMetadata(value, tagKind, tags[region.rawValue])
    return value
  }

  /// A load of something that never changes while the function runs.
  func loadInvariant(_ type: Type, _ address: Value, alignment: Int = 8) -> Value {
    let value = load(type, address, .context, alignment: alignment)
    llvm.LLVMSetMetadata(value, invariantKind, nothing)
    return value
  }

  @discardableResult
  func store(_ value: Value, _ address: Value, _ region: Region, alignment: Int = 8) -> Value {
    let store = llvm.LLVMBuildStore(builder, value, address)
    llvm.LLVMSetAlignment(store, UInt32(alignment))
    llvm.LLVMSetMetadata(store, tagKind, tags[region.rawValue])
    return store
  }

  /// The tag of a part of objects: parts with different names never concern the same bytes.
  func tag(_ name: String) -> Value {
    if let known = objectTags[name] { return known }
    var parts: [LLVMMetadataRef?] = [
      llvm.LLVMMDStringInContext2(context, name, name.utf8.count), rootTag, llvm.LLVMValueAsMetadata(constant(i64, 0)),
    ]
    let type = llvm.LLVMMDNodeInContext2(context, &parts, 3)
    var access: [LLVMMetadataRef?] = [type, type, llvm.LLVMValueAsMetadata(constant(i64, 0))]
    let tag = llvm.LLVMMetadataAsValue(context, llvm.LLVMMDNodeInContext2(context, &access, 3))
    objectTags[name] = tag
    return tag
  }

  func load(_ type: Type, _ address: Value, tag name: String, alignment: Int) -> Value {
    let value = llvm.LLVMBuildLoad2(builder, type, address, empty)
    llvm.LLVMSetAlignment(value, UInt32(alignment))
    llvm.LLVMSetMetadata(value, tagKind, tag(name))
    return value
  }

  @discardableResult
  func store(_ value: Value, _ address: Value, tag name: String, alignment: Int) -> Value {
    let store = llvm.LLVMBuildStore(builder, value, address)
    llvm.LLVMSetAlignment(store, UInt32(alignment))
    llvm.LLVMSetMetadata(store, tagKind, tag(name))
    return store
  }

  // References (Documentation/Native.md).

  /// Calls inline assembly, in the notation of AT&T.
  private func assembly(_ text: String, _ constraints: String, _ result: Type, _ arguments: [Value]) -> Value {
    let type = functionType(result, arguments.map { llvm.LLVMTypeOf($0) })
    let function = llvm.LLVMGetInlineAsm(
      type, text, text.utf8.count, constraints, constraints.utf8.count, 1, 0, 0, 0)
    let call = call(function, type, arguments, convention: CallingConvention.c)
    for attribute in assemblyAttributes { llvm.LLVMAddCallSiteAttribute(call, .max, attribute) }
    return call
  }

  /// Makes a word of 32 bits from the heap the address of an object; the base of the heap stands in a record.
  func expand(_ word: Value, heap: Value, base: UInt64) -> Value {
    let value = assembly("orq \(base)($2), $0", "=r,0,r,~{flags}", i64, [cast(.zext, word, i64), heap])
    markNotNull(value)
    return value
  }

  /// The same address, of which LLVM does not know that it depends on another one.
  func hide(_ reference: Value) -> Value {
    let value = assembly("", "=r,0", i64, [reference])
    markNotNull(value)
    return value
  }

  /// Makes sure that a reference is still there as a whole, in a register or on the stack.
  func keep(_ reference: Value) {
    if llvm.LLVMIsConstant(reference) == 0 { _ = assembly("", "r", void, [reference]) }
  }

  /// Says that what a call gives is not 0.
  func markNotNull(_ call: Value) { llvm.LLVMAddCallSiteAttribute(call, 0, notNull) }

  /// Says that a parameter is not 0.
  func markNotNull(parameter index: Int, of function: Value) {
    llvm.LLVMAddAttributeAtIndex(function, UInt32(index + 1), notNull)
  }

  /// Whether a value is a constant of zeros.
  func isZero(_ value: Value) -> Bool { llvm.LLVMIsNull(value) != 0 }

  /// Keeps an access where it is, among others of its kind, whether its value is used or not: it may trap.
  func pin(_ access: Value) { llvm.LLVMSetVolatile(access, 1) }

  /// Makes an access atomic, in the order of all others.
  func makeAtomic(_ access: Value) { llvm.LLVMSetOrdering(access, Ordering.sequentiallyConsistent) }

  /// Makes a load or store one that other threads see whole, in no order.
  func makeMonotonic(_ access: Value) { llvm.LLVMSetOrdering(access, Ordering.monotonic) }

  func atomic(_ operation: AtomicOperation, _ address: Value, _ value: Value) -> Value {
    llvm.LLVMBuildAtomicRMW(
      builder, operation.rawValue, address, value, Ordering.sequentiallyConsistent, 0)
  }

  /// Compares and exchanges; gives what was there.
  func compareExchange(_ address: Value, expected: Value, replacement: Value) -> Value {
    let pair = llvm.LLVMBuildAtomicCmpXchg(
      builder, address, expected, replacement, Ordering.sequentiallyConsistent, Ordering.sequentiallyConsistent, 0)
    return extract(pair, member: 0)
  }

  func fence() { _ = llvm.LLVMBuildFence(builder, Ordering.sequentiallyConsistent, 0, empty) }

  // Control.

  func phi(_ type: Type) -> Value { llvm.LLVMBuildPhi(builder, type, empty) }

  func add(_ value: Value, from block: Block, to phi: Value) {
    var value: Value? = value
    var block: Block? = block
    llvm.LLVMAddIncoming(phi, &value, &block, 1)
  }

  func jump(_ target: Block) { _ = llvm.LLVMBuildBr(builder, target) }

  func branch(_ condition: Value, _ then: Block, _ otherwise: Block) {
    _ = llvm.LLVMBuildCondBr(builder, condition, then, otherwise)
  }

  /// Branches to a block that is hardly ever reached.
  func branchRarely(_ condition: Value, _ rare: Block, _ usual: Block) {
    let branch = llvm.LLVMBuildCondBr(builder, condition, rare, usual)
    llvm.LLVMSetMetadata(branch, weightsKind, unlikely)
  }

  func branchTable(_ index: Value, _ last: Block, _ targets: [Block]) {
    let table = llvm.LLVMBuildSwitch(builder, index, last, UInt32(targets.count))
    for (position, target) in targets.enumerated() {
      llvm.LLVMAddCase(table, constant(i32, UInt64(position)), target)
    }
  }

  func unreachable() { _ = llvm.LLVMBuildUnreachable(builder) }

  func leave(_ value: Value?) {
    _ = value.map { llvm.LLVMBuildRet(builder, $0) } ?? llvm.LLVMBuildRetVoid(builder)
  }

  // Calls.

  func call(
    _ function: Value, _ type: Type, _ arguments: [Value], convention: UInt32 = CallingConvention.native,
    tail: TailCall = .none
  ) -> Value {
    var arguments = arguments.map { Optional($0) }
    let call = llvm.LLVMBuildCall2(builder, type, function, &arguments, UInt32(arguments.count), empty)
    llvm.LLVMSetInstructionCallConv(call, convention)
    if tail != .none { llvm.LLVMSetTailCallKind(call, tail.rawValue) }
    return call
  }

  /// Calls a function, and goes on in one block if it returns and in another, a landing pad, if it throws.
  func invoke(
    _ function: Value, _ type: Type, _ arguments: [Value], convention: UInt32 = CallingConvention.native,
    _ usual: Block, _ pad: Block
  ) -> Value {
    var arguments = arguments.map { Optional($0) }
    let call = llvm.LLVMBuildInvoke2(
      builder, type, function, &arguments, UInt32(arguments.count), usual, pad, empty)
    llvm.LLVMSetInstructionCallConv(call, convention)
    return call
  }

  /// Says that a call does not throw.
  func setNoUnwind(_ call: Value) { llvm.LLVMAddCallSiteAttribute(call, .max, noUnwind) }

  /// Begins a landing pad.
  /// - Returns: What is thrown.
  func landingPad() -> Value {
    // Nobody calls the personality: the linker reads the tables that it stands in.
    let personality = function("apus_personality", functionType(i32, []), convention: CallingConvention.c)
    let pad = llvm.LLVMBuildLandingPad(builder, structure([pointer, i32]), personality, 1, empty)
    llvm.LLVMAddClause(pad, zero(pointer))
    // No code comes of it: it makes LLVM say how large the function's frame is.
    let size = intrinsic(
      "llvm.experimental.stackmap", [], void, [constant(i64, 0), constant(i32, 0)], isVariadic: true)
    setNoUnwind(size)
    return cast(.ptrToInt, extract(pad, member: 0), i64)
  }

  /// Calls an intrinsic.
  /// - Parameters:
  ///   - name: Without the types at its end.
  ///   - types: Those that its name is overloaded with.
  func intrinsic(
    _ name: String, _ types: [Type], _ result: Type, _ arguments: [Value], isVariadic: Bool = false
  ) -> Value {
    let key = Intrinsic(name: name, types: types)
    let function: Value
    if let known = intrinsics[key] {
      function = known
    } else {
      let number = llvm.LLVMLookupIntrinsicID(name, name.utf8.count)
      var types = types.map { Optional($0) }
      function = llvm.LLVMGetIntrinsicDeclaration(module, number, &types, types.count)
      intrinsics[key] = function
    }
    let type = functionType(result, arguments.map { llvm.LLVMTypeOf($0) }, isVariadic: isVariadic)
    return call(function, type, arguments, convention: CallingConvention.c)
  }

  /// Ends the block with an instruction that stands for a trap.
  func trap(_ kind: UInt32) {
    let call = intrinsic("llvm.ubsantrap", [], void, [constant(i8, UInt64(kind))])
    // Each keeps its place, which a backtrace tells.
    llvm.LLVMAddCallSiteAttribute(call, .max, noMerge)
    unreachable()
  }

  // The whole.

  /// The module as text.
  var text: String { LLVMLibrary.take(llvm.LLVMPrintModuleToString(module), llvm) }

  /// What is wrong with the module, or nil.
  var problem: String? {
    var message: UnsafeMutablePointer<CChar>?
    let isBroken = llvm.LLVMVerifyModule(module, 2, &message) != 0
    defer { if let message { llvm.LLVMDisposeMessage(message) } }
    return isBroken ? message.map { String(cString: $0) } ?? "the module is broken" : nil
  }

  /// Runs passes: those of the library of our own, or LLVM's alone.
  func optimize(_ library: LLVMLibrary, _ machine: LLVMTargetMachineRef) throws(OptimizerError) {
    if let passes = library.passes { return passes.apus_run_passes(module, machine, ContextLayout.memorySize0) }
    let options = llvm.LLVMCreatePassBuilderOptions()
    defer { llvm.LLVMDisposePassBuilderOptions(options) }
    if let error = llvm.LLVMRunPasses(module, "default<O2>", machine, options) {
      let message = llvm.LLVMGetErrorMessage(error)
      defer { llvm.LLVMDisposeErrorMessage(message) }
      throw OptimizerError("LLVM's passes failed: \(String(cString: message))")
    }
  }

  /// An attribute of functions that keeps passes from making tail calls: who recurses without end should trap, not loop.
  private static let keepsCalls = "disable-tail-calls"

  /// Prepares what the passes have made for the generation of code.
  func finish() {
    var function = llvm.LLVMGetFirstFunction(module)
    while let current = function {
      llvm.LLVMRemoveStringAttributeAtIndex(current, .max, Self.keepsCalls, UInt32(Self.keepsCalls.utf8.count))
      var block = llvm.LLVMGetFirstBasicBlock(current)
      while let body = block {
        var instruction = llvm.LLVMGetFirstInstruction(body)
        while let candidate = instruction {
          switch llvm.LLVMGetInstructionOpcode(candidate) {
          case Operation.load: positions.keepPosition(ofLoad: candidate)
          case Operation.call: relax(candidate)
          default: break
          }
          instruction = llvm.LLVMGetNextInstruction(candidate)
        }
        block = llvm.LLVMGetNextBasicBlock(body)
      }
      function = llvm.LLVMGetNextFunction(current)
    }
  }

  /// Makes a tail call that must be one into a tail call that is one: LLVM 22 loses stack arguments of the former when it
  /// generates code (llvm issue 199224), and generates a jump for the latter in this convention.
  private func relax(_ call: Value) {
    guard llvm.LLVMGetTailCallKind(call) == TailCall.must.rawValue else { return }
    llvm.LLVMSetTailCallKind(call, TailCall.tail.rawValue)
  }

  /// The module as an object file.
  func object(_ machine: LLVMTargetMachineRef) throws(OptimizerError) -> [UInt8] {
    var message: UnsafeMutablePointer<CChar>?
    var buffer: LLVMMemoryBufferRef?
    guard llvm.LLVMTargetMachineEmitToMemoryBuffer(machine, module, 1, &message, &buffer) == 0, let buffer else {
      defer { if let message { llvm.LLVMDisposeMessage(message) } }
      throw OptimizerError("LLVM emits no code: \(message.map { String(cString: $0) } ?? "no reason given")")
    }
    defer { llvm.LLVMDisposeMemoryBuffer(buffer) }
    return Array(UnsafeRawBufferPointer(start: llvm.LLVMGetBufferStart(buffer), count: llvm.LLVMGetBufferSize(buffer)))
  }
}
