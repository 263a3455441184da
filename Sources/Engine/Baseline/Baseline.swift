import Assembler
import CExecution
import CNative
import Interpreter
import MachineCode
import Runtime
import WebAssembly

/// The tier that compiles modules in one pass, for code that is to run at once.
///
/// What is not compiled the interpreter runs, function by function (Documentation/Native.md).
public enum Baseline {
  /// Whether this machine can run what the tier compiles: a processor of x86-64 with AVX2, BMI1, BMI2, LZCNT and POPCNT.
  public static let isAvailable: Bool = {
    guard apus_native_is_available() != 0 else { return false }
    let words = processorFeatures
    let (sse42, popcnt, avx) = (words[0] >> 20 & 1, words[0] >> 23 & 1, words[0] >> 28 & 1)
    let (bmi1, avx2, bmi2) = (words[1] >> 3 & 1, words[1] >> 5 & 1, words[1] >> 8 & 1)
    let lzcnt = words[4] >> 5 & 1
    return sse42 & popcnt & avx & bmi1 & avx2 & bmi2 & lzcnt == 1
  }()

  /// What it needs, for people.
  public static var requirement: String { "a processor of x86-64 with AVX2, BMI1, BMI2, LZCNT and POPCNT" }

  /// - Throws: What is missing, if this machine cannot run what the tier compiles.
  public static func require() throws(ImageError) {
    guard isAvailable else { throw ImageError("the baseline compiler needs \(requirement)") }
  }

  /// Whether this machine has products and sums that are rounded once.
  static let hasFusedMultiplyAdd = processorFeatures[0] >> 12 & 1 == 1

  private static let processorFeatures: InlineArray<5, UInt32> = {
    var words = InlineArray<5, UInt32>(repeating: 0)
    withUnsafeMutablePointer(to: &words) {
      $0.withMemoryRebound(to: UInt32.self, capacity: 5) { apus_cpu_features($0) }
    }
    return words
  }()

  /// The tier, for an engine: a module is compiled when it is made.
  public static var tier: ExecutionTier {
    var tier = Interpreter.tier
    tier.prepare = { (module) throws(WebAssemblyError) in
      do throws(ImageError) { try load(module) } catch {
        throw WebAssemblyError(.implementationLimit, error.description)
      }
    }
    return tier
  }

  /// Compiles a module and gives it its machine code; to be called before there are instances.
  /// - Throws: If this machine cannot run it, or there is too much of it.
  public static func load(_ module: CompiledModule) throws(ImageError) {
    guard !module.module.functions.isEmpty else { return }
    try require()
    try module.load(compile(module).image)
    module.forgetLocalUses()
  }

  /// What came of compiling a module.
  public struct Outcome: Sendable {
    /// The machine code.
    public var image: MachineImage
    /// The functions that the interpreter runs: positions among those that the module defines, and why.
    public var interpreted: [(position: Int, reason: String)]
  }

  /// Compiles a module.
  /// - Throws: If there is too much code.
  public static func compile(_ module: CompiledModule) throws(ImageError) -> Outcome {
    try ModuleCompilation(module).run()
  }
}

/// The compilation of one module.
struct ModuleCompilation: ~Copyable {
  private let module: CompiledModule
  private let shapes: CallShapes

  init(_ module: CompiledModule) {
    self.module = module
    shapes = CallShapes(module.context)
  }

  /// Compiles the functions.
  func run() throws(ImageError) -> Baseline.Outcome {
    let size = module.module.functions.reduce(0) { $0 + $1.body.count }
    // Room for large pages, where there is much.
    let capacity = min((size > 1 << 19 ? 6 : 2) * size + 1 << 16, X86.Assembler.maximumSize)
    let (code, result) = X86.Assembler.array(capacity: capacity, expected: size) { a in
      compile(into: &a, size: size)
    }
    var outcome = try result.get()
    outcome.image.code = code
    return outcome
  }

  private func compile(into a: inout X86.Assembler, size: Int) -> Result<Baseline.Outcome, ImageError> {
    do throws(ImageError) { return .success(try compileAll(into: &a, size: size)) } catch { return .failure(error) }
  }

  /// - Returns: The outcome without its code, which the assembler has.
  private func compileAll(into a: inout X86.Assembler, size: Int) throws(ImageError) -> Baseline.Outcome {
    let functions = module.module.functions
    var compiler = FunctionCompiler(module, shapes, capacity: 256)
    swap(&a, &compiler.a)
    var decoder = InstructionDecoder()
    var interpreted: [(position: Int, reason: String)] = []
    var ranges: [Range<Int>] = []
    var frames: [NativeFrame] = []
    var positions = PositionTable()
    ranges.reserveCapacity(functions.count)
    frames.reserveCapacity(functions.count)
    positions.reserve(functions: functions.count, bytes: size)
    compiler.calls.reserveCapacity(size / 8)
    for position in functions.indices {
      do throws(WebAssemblyError) {
        let result = try compiler.compile(position, &decoder)
        ranges.append(result.range)
        frames.append(NativeFrame(result))
        positions.append(compiler.positions)
      } catch {
        guard !compiler.a.isTooLarge else { throw Self.tooLarge }
        interpreted.append((position, error.detail))
        ranges.append(compiler.leadToInterpreter(position))
        positions.append([])
      }
    }
    let types = module.context.types.shapes
    let calls = compiler.calls
    let (thunkUses, numberUses, pads) = (compiler.thunkUses, compiler.numberUses, compiler.pads)
    let bridgesStart = compiler.a.count
    var bridges = Bridges(compiler.takeAssembler())
    let (wrappers, thunks) = bridges.all(of: types, shapes)
    a = bridges.assembler()
    a.placeConstants()
    let numbers = a.count
    if !numberUses.isEmpty { for _ in types { a.data(0, count: 4) } }
    for (place, function) in calls {
      a.patch(place, Int32(truncatingIfNeeded: ranges[function].lowerBound - place - 4))
    }
    for (place, type) in thunkUses { a.patch(place, Int32(truncatingIfNeeded: Int(thunks[Int(type)]) - place - 4)) }
    for (place, type) in numberUses {
      a.patch(place, Int32(truncatingIfNeeded: numbers + 4 * Int(type) - place - 4))
    }
    guard !a.isTooLarge else { throw Self.tooLarge }
    let isInterpreted = Set(interpreted.map { $0.position })
    var rows: [FunctionRow] = []
    rows.reserveCapacity(functions.count)
    for (position, function) in functions.enumerated() {
      rows.append(
        FunctionRow(
          start: UInt32(truncatingIfNeeded: ranges[position].lowerBound),
          wrapper: isInterpreted.contains(position) ? MachineImage.none : wrappers[Int(function.type)],
          type: function.type))
    }
    let table = positions
    let ends = ranges.map { UInt32(truncatingIfNeeded: $0.upperBound) }
    let unwinding = UnwindTable(frames, pads, functionsEnd: bridgesStart, codeSize: a.count)
    return Baseline.Outcome(
      image: MachineImage(
        code: [], rows: .memory(rows), ends: { ends }, positions: { table }, unwinding: { unwinding },
        metersFuel: module.engine.metersFuel, isDeterministic: module.engine.isDeterministic,
        typeNumbers: numberUses.isEmpty ? MachineImage.none : UInt32(truncatingIfNeeded: numbers)),
      interpreted: interpreted)
  }

  private static var tooLarge: ImageError { ImageError("there is more machine code than an image holds") }
}

extension UnwindTable {
  /// How exceptions pass through code of the baseline compiler.
  /// - Parameters:
  ///   - functions: What is known of the functions, ascending.
  ///   - pads: Landing pads: the calls' last bytes, and the pads.
  ///   - functionsEnd: Where other code begins, which keeps nothing for who catches.
  ///   - codeSize: How much code there is, in bytes.
  init(_ functions: [NativeFrame], _ pads: [(start: Int, end: Int, pad: Int)], functionsEnd: Int, codeSize: Int) {
    var frames = functions
    let sorted = pads.sorted { $0.start < $1.start }.map {
      NativePad(
        start: UInt32(truncatingIfNeeded: $0.start), end: UInt32(truncatingIfNeeded: $0.end),
        pad: UInt32(truncatingIfNeeded: $0.pad))
    }
    if frames.first?.start != 0 { frames.insert(NativeFrame(start: 0, pads: 0, depth: 0, link: 1, saved: 0), at: 0) }
    if functionsEnd < codeSize {
      frames.append(
        NativeFrame(start: UInt32(truncatingIfNeeded: functionsEnd), pads: 0, depth: 0, link: 1, saved: 0))
    }
    frames.append(NativeFrame(start: UInt32(truncatingIfNeeded: codeSize), pads: 0, depth: 0, link: 1, saved: 0))
    var next = 0
    for index in frames.indices {
      while next < sorted.count, sorted[next].start < frames[index].start { next += 1 }
      frames[index].pads = UInt32(next)
    }
    self.init(frames: frames, pads: sorted)
  }
}

extension Bridges {
  /// Where the next code begins.
  var position: UInt32 { mutating get { UInt32(truncatingIfNeeded: alignedCount()) } }

  /// Writes the wrapper and the thunk of each function type.
  /// - Returns: Where they are, by type; 0 for types that are not of functions.
  mutating func all(
    of types: [TypeContext.FunctionShape], _ shapes: CallShapes
  ) -> (wrappers: [UInt32], thunks: [UInt32]) {
    var wrappers = [UInt32](repeating: 0, count: types.count)
    var thunks = wrappers
    for (index, type) in types.enumerated() where type.isFunction {
      wrappers[index] = position
      wrapper(shapes[UInt32(index)])
      thunks[index] = position
      thunk(shapes[UInt32(index)])
    }
    return (wrappers, thunks)
  }
}

extension NativeFrame {
  /// The frames of a function; its landing pads are still to be noted.
  init(_ function: FunctionCompiler.Result) {
    self.init(
      start: UInt32(truncatingIfNeeded: function.range.lowerBound), pads: 0, depth: function.frame.depth, link: 1,
      saved: function.frame.saved)
  }
}

extension FunctionCompiler {
  /// Makes a function one that calls the thunk of its type with its record.
  /// - Returns: Where it is.
  mutating func leadToInterpreter(_ position: Int) -> Range<Int> {
    forget()
    a.align(16)
    let begin = a.count
    let function = module.module.functions[position]
    a.mov64(.rsi, X86.Address(.rdi, Int32(CONTEXT_FUNCTIONS)))
    a.arithmetic(.add, wide: true, .rsi, Int32(truncatingIfNeeded: position * Int(FUNCTION_SIZE)))
    a.jmp(rel32: 0)
    thunkUses.append((a.count - 4, function.type))
    return begin..<a.count
  }

  /// Gives the assembler away; nothing can be compiled any more.
  mutating func takeAssembler() -> X86.Assembler {
    var taken = X86.Assembler(capacity: 256)
    swap(&taken, &a)
    return taken
  }
}
