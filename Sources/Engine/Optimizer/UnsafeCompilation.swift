import CLLVM
import Glibc
import MachineCode
import Runtime
import Synchronization
import Tiers
import WebAssembly

/// The compilation of one module: its functions go in chunks, each to an object file of its own, on several threads, and the
/// linker makes one piece of them.
///
/// Sound because a chunk's LLVM objects belong to one thread, and because the threads are joined before the results are read.
final class Compilation: @unchecked Sendable {
  let module: CompiledModule
  private let options: OptimizerOptions
  let library: LLVMLibrary
  let cpu: String
  let features: String
  private let target: LLVMTargetRef
  private let tables: FixedTables
  /// Ranges of positions among the functions that the module defines.
  private let chunks: [Range<Int>]
  private let state: Mutex<State>

  static var triple: String { "x86_64-unknown-linux-gnu" }
  /// About how many bytes of function bodies a chunk has.
  private static var chunkSize: Int { 24 << 10 }

  private struct State {
    var next = 0
    var done = 0
    var nanoseconds: [UInt64] = [0, 0, 0]
    var objects: [Result<ChunkObject, OptimizerError>?]
  }

  private struct ChunkObject {
    var bytes: [UInt8]
    var interpreted: [Int: String]
  }

  /// What a chunk goes through.
  private enum Phase: Int, CaseIterable {
    case lowering, optimising, emitting
  }

  /// Prepares a compilation.
  /// - Parameter position: The only function to be compiled, of those that the module defines; all if nil.
  init(
    _ module: CompiledModule, _ options: OptimizerOptions, only position: Int? = nil
  ) throws(OptimizerError) {
    self.module = module
    self.options = options
    library = try LLVMLibrary.load()
    cpu = options.level ?? library.hostCPU
    features = options.level == nil ? library.hostFeatures : options.level == "x86-64-v2" ? "" : "+fma"
    target = try Self.target(library)
    tables = FixedTables(module)
    chunks = position.map { [$0..<$0 + 1] } ?? Self.split(module)
    // The last one is the code between machine code and the interpreter.
    state = Mutex(State(objects: Array(repeating: nil, count: chunks.count + 1)))
  }

  static func target(_ library: LLVMLibrary) throws(OptimizerError) -> LLVMTargetRef {
    var message: UnsafeMutablePointer<CChar>?
    var found: LLVMTargetRef?
    guard library.functions.LLVMGetTargetFromTriple(triple, &found, &message) == 0, let found else {
      throw OptimizerError("LLVM does not know \(triple)")
    }
    return found
  }

  /// What emits code for a processor; the caller's to dispose.
  static func machine(
    _ library: LLVMLibrary, _ target: LLVMTargetRef, _ cpu: String, _ features: String
  ) -> LLVMTargetMachineRef {
    library.functions.LLVMCreateTargetMachine(target, triple, cpu, features, 2, 2, 3)
  }

  /// Whether features, as LLVM lists them, have products and sums that are rounded once.
  static func hasFusedMultiplyAdd(_ features: String) -> Bool {
    features.split(separator: ",").contains { $0 == "+fma" }
  }

  private static func split(_ module: CompiledModule) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = 0
    var size = 0
    let functions = module.module.functions
    for (position, function) in functions.enumerated() {
      size += function.body.count
      if size >= chunkSize || position == functions.count - 1 {
        chunks.append(start..<position + 1)
        start = position + 1
        size = 0
      }
    }
    return chunks
  }

  func run() throws(OptimizerError) -> Optimizer.Outcome {
    Threads.run(min(max(1, options.threads), chunks.count + 1)) { self.work() }
    let objects = state.withLock { $0.objects }
    var files: [ObjectFile] = []
    var interpreted: [Int: String] = [:]
    for object in objects {
      guard let object else { throw OptimizerError("a chunk was not compiled") }
      let made = try object.get()
      files.append(try ObjectFile(made.bytes))
      interpreted.merge(made.interpreted) { first, _ in first }
    }
    let start = Self.now
    let linker = try Linker(files)
    var rows: [FunctionRow] = []
    var ends: [UInt32] = []
    var positions = PositionTable()
    for (position, function) in module.module.functions.enumerated() {
      guard let entry = linker.symbols[Chunk.name(function: position)],
        let wrapper = linker.symbols[Chunk.name(wrapper: function.type)]
      else { throw OptimizerError("function \(position) was not compiled") }
      let wrapperStart = interpreted[position] == nil ? UInt32(wrapper.lowerBound) : MachineImage.none
      rows.append(FunctionRow(start: UInt32(entry.lowerBound), wrapper: wrapperStart, type: function.type))
      ends.append(UInt32(entry.upperBound))
      positions.append(linker.lines(in: entry))
    }
    let (table, codeEnds, unwinding) = (positions, ends, linker.unwinding)
    let times = state.withLock { $0.nanoseconds }
    let numbers = linker.needed.contains(Chunk.typeNumbers) ? linker.symbols[Chunk.typeNumbers] : nil
    var phases = zip(Phase.allCases, times).map { (name: "\($0)", milliseconds: $1 / 1_000_000) }
    phases.append(("linking", (Self.now - start) / 1_000_000))
    return Optimizer.Outcome(
      image: MachineImage(
        code: linker.bytes, rows: .memory(rows), ends: { codeEnds }, positions: { table }, unwinding: { unwinding },
        metersFuel: module.engine.metersFuel, isDeterministic: module.engine.isDeterministic,
        typeNumbers: numbers.map { UInt32($0.lowerBound) } ?? MachineImage.none),
      interpreted: interpreted.sorted { $0.key < $1.key }.map { ($0, $1) }, phases: phases)
  }

  /// Compiles the first chunk alone.
  func firstObject() throws(OptimizerError) -> ObjectFile {
    let machine = Self.machine(library, target, cpu, features)
    defer { library.functions.LLVMDisposeTargetMachine(machine) }
    return try ObjectFile(compile(0, machine).bytes)
  }

  /// The time that this thread has run.
  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Does a phase and adds to its time.
  private func measure<Result>(
    _ phase: Phase, _ body: () throws(OptimizerError) -> Result
  ) throws(OptimizerError) -> Result {
    let start = Self.now
    let result = try body()
    let time = Self.now - start
    state.withLock { $0.nanoseconds[phase.rawValue] += time }
    return result
  }

  /// Compiles chunks until there is none left.
  private func work() {
    let machine = Self.machine(library, target, cpu, features)
    defer { library.functions.LLVMDisposeTargetMachine(machine) }
    while true {
      let number = state.withLock { state -> Int? in
        guard state.next < state.objects.count else { return nil }
        defer { state.next += 1 }
        return state.next
      }
      guard let number else { return }
      let result = Result { () throws(OptimizerError) in try compile(number, machine) }
      let (done, total) = state.withLock { state in
        state.objects[number] = result
        state.done += 1
        return (state.done, state.objects.count)
      }
      options.progress?(done, total)
    }
  }

  private func compile(_ number: Int, _ machine: LLVMTargetMachineRef) throws(OptimizerError) -> ChunkObject {
    let emitter = Emitter(library, name: "chunk\(number)", machine: machine, triple: Self.triple)
    let chunk = Chunk(
      module, emitter, tables: tables, hasFusedMultiplyAdd: Self.hasFusedMultiplyAdd(features))
    try measure(.lowering) { () throws(OptimizerError) in
      if number < chunks.count {
        for position in chunks[number] { chunk.lower(position) }
      } else {
        for (index, shape) in module.context.types.shapes.enumerated() where shape.isFunction {
          chunk.makeBridges(UInt32(index))
        }
        chunk.makeTables()
        chunk.makeTypeNumbers()
      }
    }
    emitter.positions.finish()
    try dump(emitter, number, "before")
    if options.dump != nil, let problem = emitter.problem { throw OptimizerError("chunk \(number): \(problem)") }
    try measure(.optimising) { () throws(OptimizerError) in try emitter.optimize(library, machine) }
    emitter.finish()
    try dump(emitter, number, "after")
    let bytes = try measure(.emitting) { () throws(OptimizerError) in try emitter.object(machine) }
    return ChunkObject(bytes: bytes, interpreted: chunk.interpreted)
  }

  private func dump(_ emitter: Emitter, _ number: Int, _ stage: String) throws(OptimizerError) {
    guard let folder = options.dump else { return }
    guard let file = fopen("\(folder)/chunk\(number).\(stage).ll", "w") else {
      throw OptimizerError("\(folder): \(String(cString: strerror(errno)))")
    }
    fputs(emitter.text, file)
    fclose(file)
  }
}
