import Assembler
import CExecution
import CNative
import MachineCode
import Runtime
import WebAssembly

extension Baseline {
  /// What all pieces of a module's code refer to.
  public struct Foundation: Sendable {
    /// The code. It refers to the table's entries.
    public var piece: CodePiece
    /// What the interpreter calls functions by, from the start of the piece, by type.
    public var wrappers: [UInt32]
    /// What calls functions that have no machine code, by type.
    public var thunks: [UInt32]
    /// Where the entries of functions begin, `entrySize` bytes each.
    public var entries: Int
    /// Where there is room for the engine's numbers of types, 4 bytes each.
    public var typeNumbers: Int
    let shapes: CallShapes
  }

  /// How large a function's entry is.
  public static var entrySize: Int { 32 }
  /// How far from the entry a function goes that has not been called.
  public static var firstCall: Int { 8 }
  /// How far from the entry a function goes that the interpreter runs.
  public static var interpreted: Int { 16 }

  /// Makes what all pieces of a module's code refer to.
  /// - Throws: If there is too much of it.
  public static func foundation(of module: CompiledModule) throws(ImageError) -> Foundation {
    let shapes = CallShapes(module.context)
    let types = module.context.types.shapes
    let functions = module.module.functions
    let size = functions.count * entrySize + types.count * 512 + 4096
    var bridges = Bridges(X86.Assembler(capacity: min(size, X86.Assembler.maximumSize)))
    let (wrappers, thunks) = bridges.all(of: types, shapes)
    let compiler = Int(bridges.position)
    bridges.compileFirst()
    let entries = (Int(bridges.position) + entrySize - 1) & ~(entrySize - 1)
    let codeEnd = entries + functions.count * entrySize
    var a = bridges.assembler()
    a.align(entrySize)
    var references: [CodePiece.Reference] = []
    references.reserveCapacity(functions.count)
    for (position, function) in functions.enumerated() {
      let start = a.count
      a.jmp(X86.Address(relative: 0))
      references.append(CodePiece.Reference(a.count - 4, .slot(position)))
      a.align(firstCall)
      a.call(rel32: Int32(truncatingIfNeeded: compiler - a.count - 5))
      a.align(interpreted)
      a.mov64(.rsi, X86.Address(.rdi, Int32(CONTEXT_FUNCTIONS)))
      a.arithmetic(.add, wide: true, .rsi, Int32(truncatingIfNeeded: position * Int(FUNCTION_SIZE)))
      a.jmp(rel32: Int32(truncatingIfNeeded: Int(thunks[Int(function.type)]) - a.count - 5))
      guard !a.isTooLarge else { throw tooLarge }
      for _ in a.count..<start + entrySize { a.int3() }
    }
    for _ in types { a.data(0, count: 4) }
    guard !a.isTooLarge else { throw tooLarge }
    // The frame of what compiles functions has the entry's return address between itself and the caller's.
    let frames = [
      NativeFrame(start: 0, pads: 0, depth: 0, link: 1, saved: 0),
      NativeFrame(start: UInt32(truncatingIfNeeded: compiler), pads: 0, depth: 0, link: 2, saved: 0),
      NativeFrame(start: UInt32(truncatingIfNeeded: entries), pads: 0, depth: 0, link: 1, saved: 0),
      NativeFrame(start: UInt32(truncatingIfNeeded: a.count), pads: 0, depth: 0, link: 1, saved: 0),
    ]
    return Foundation(
      piece: CodePiece(
        code: a.bytes, references: references, functions: [], positions: PositionTable(),
        unwinding: UnwindTable(frames: frames, pads: [])),
      wrappers: wrappers, thunks: thunks, entries: entries, typeNumbers: codeEnd, shapes: shapes)
  }

  /// Compiles some functions of a module.
  /// - Parameters:
  ///   - positions: Which, among those that the module defines; ascending.
  ///   - foundation: The module's.
  ///   - isCounting: Whether they tell when they are hot.
  /// - Returns: The code; functions that are not in it the interpreter runs.
  /// - Throws: If there is too much of it.
  public static func piece(
    _ module: CompiledModule, _ positions: Range<Int>, _ foundation: Foundation, isCounting: Bool
  ) throws(ImageError) -> CodePiece {
    let functions = module.module.functions
    let size = positions.reduce(0) { $0 + functions[$1].body.count }
    var compiler = FunctionCompiler(
      module, foundation.shapes, .table(isCounting: isCounting),
      capacity: min(4 * size + 4096, X86.Assembler.maximumSize))
    var decoder = InstructionDecoder()
    var made: [CodePiece.Function] = []
    var frames: [NativeFrame] = []
    var places = PositionTable()
    for position in positions {
      do throws(WebAssemblyError) {
        let result = try compiler.compile(position, &decoder)
        made.append(CodePiece.Function(position: position, range: result.range))
        frames.append(NativeFrame(result))
        places.append(compiler.positions)
      } catch {
        guard !compiler.a.isTooLarge else { throw tooLarge }
        compiler.forget()
      }
    }
    let functionsEnd = compiler.a.count
    compiler.a.placeConstants()
    guard !compiler.a.isTooLarge else { throw tooLarge }
    var references: [CodePiece.Reference] = []
    references.reserveCapacity(compiler.calls.count + compiler.counterUses.count)
    for (place, function) in compiler.calls { references.append(CodePiece.Reference(place, .slot(function))) }
    for (place, type) in compiler.thunkUses { references.append(CodePiece.Reference(place, .thunk(type))) }
    for (place, type) in compiler.numberUses {
      references.append(CodePiece.Reference(place, .typeNumbers, addend: 4 * Int(type) - 4))
    }
    for (place, rest, function) in compiler.counterUses {
      references.append(CodePiece.Reference(place, .counter(function), addend: -4 - rest))
    }
    // A piece in which nothing could be compiled has a byte nevertheless.
    if compiler.a.count == 0 { compiler.a.int3() }
    let unwinding = UnwindTable(
      frames, compiler.pads, functionsEnd: max(functionsEnd, 1), codeSize: compiler.a.count)
    return CodePiece(
      code: compiler.a.bytes, references: references, functions: made, positions: places, unwinding: unwinding,
      hidden: compiler.hidden.sorted())
  }

  private static var tooLarge: ImageError { ImageError("there is more machine code than a piece holds") }

  /// Where the frames of a function have what, if it was compiled as a part of a piece.
  /// - Throws: If it has something that is not compiled.
  public static func frameShape(
    of position: Int, _ module: CompiledModule
  ) throws(WebAssemblyError) -> FrameShape {
    var compiler = FunctionCompiler(module, CallShapes(module.context), capacity: 256)
    var decoder = InstructionDecoder()
    return try compiler.frameShape(of: position, &decoder)
  }
}

extension Bridges {
  /// Writes where a function goes that is called for the first time, by a call that stands in its entry: it has the function compiled,
  /// and calls it with the arguments that it was called with.
  mutating func compileFirst() {
    let (general, vectors) = (
      [X86.GeneralRegister.rdi, .rsi, .rdx, .rcx, .r8, .r9], (UInt8(0)..<8).map { X86.VectorRegister($0) }
    )
    a.push(.rbp)
    a.mov64(.rbp, .rsp)
    for register in general { a.push(register) }
    a.arithmetic(.sub, wide: true, .rsp, 16 * Int32(vectors.count))
    for (index, register) in vectors.enumerated() { a.vmovdqu(X86.Address(.rsp, 16 * Int32(index)), register) }
    a.mov64(.rsi, X86.Address(.rbp, 8))
    a.mov64(.rax, X86.Address(.rdi, Int32(CONTEXT_RUNTIME)))
    a.call(X86.Address(.rax, Int32(NATIVE_COMPILE.rawValue) * 8))
    for (index, register) in vectors.enumerated() { a.vmovdqu(register, X86.Address(.rsp, 16 * Int32(index))) }
    for (index, register) in general.enumerated() { a.mov64(register, X86.Address(.rbp, -8 * Int32(index + 1))) }
    a.leave()
    // The entry's return address.
    a.arithmetic(.add, wide: true, .rsp, 8)
    a.jmp(.rax)
  }
}
