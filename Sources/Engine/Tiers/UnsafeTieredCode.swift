import Baseline
import CNative
import MachineCode
import Runtime
import WebAssembly

/// The machine code of a module that comes about while it runs.
///
/// Each function has an entry that stays where it is and goes to the place that a table says: at first to what compiles the function,
/// then to the baseline compiler's code, at last to the optimizer's. Compiled functions call each other by the table. So a function is
/// replaced by one store, and nobody has to stop for it. Code that has been replaced stays until the module goes, since frames may return
/// to it.
///
/// Sound because the table and the counters have an entry for each function, are written by atomic stores only, and stay as long as
/// the object, which the module owns and whoever runs its code retains; and because pieces are only added.
final class TieredCode: @unchecked Sendable {
  /// What is known of a function.
  private enum Stage: UInt8 {
    /// It has not been called.
    case unknown
    /// The baseline compiler's code runs.
    case compiled
    /// It has been found hot.
    case hot
    /// The optimizer's code runs.
    case optimized
    /// The interpreter runs it.
    case interpreted
  }

  /// A loop of a function.
  private struct Loop: Hashable {
    var position: Int
    var loop: Int
  }

  private struct State {
    var stages: [Stage]
    /// By their addresses, ascending.
    var pieces: [LoadedPiece] = []
    /// Code that goes on in a loop; nil while it is being made, or cannot be.
    var loops: [Loop: UnsafeRawPointer?] = [:]
    /// What is hot and has no better code yet: functions, with -1 for a loop, and loops. The last one is next: what was hot last.
    var waiting: [Loop] = []
    /// The functions of which a loop has been entered in better code.
    var entered: Set<Int> = []
    var counts = TierCounts()
    /// Where compiling ahead has got to.
    var nextChunk = 0
  }

  #if hasFeature(Embedded)
    private unowned(unsafe) let module: CompiledModule
  #else
    private unowned let module: CompiledModule
  #endif
  private let policy: TierPolicy
  private let foundation: Baseline.Foundation
  private let base: LoadedPiece
  /// The table, and behind it the counters.
  private let data: ExecutableMemory
  private let types: [TypeIndex]
  /// Where the chunks begin that are compiled together, by function; and how many functions there are.
  private let chunks: [Int]
  private let state: Lock<State>

  /// About how many bytes of function bodies are compiled together.
  private static var chunkSize: Int { 8 << 10 }
  /// How soon a function that is hot is asked again.
  private static var waitingPeriod: Int32 { 2000 }

  init(_ module: CompiledModule, _ policy: TierPolicy) throws(ImageError) {
    self.module = module
    self.policy = policy
    let functions = module.module.functions
    do throws(ExecutableMemory.NoRoom) {
      data = try ExecutableMemory(dataOfSize: 12 * functions.count)
    } catch {
      throw ImageError("the system has no room for a table of \(functions.count) functions")
    }
    let foundation = try Baseline.foundation(of: module)
    let table = data.base
    var piece = foundation.piece
    module.setTypeNumbers(in: &piece.code, at: foundation.typeNumbers)
    base = try LoadedPiece(piece) { target in
      // It refers to nothing else.
      if case .slot(let position) = target { table + 8 * position } else { table }
    }
    self.foundation = foundation
    types = functions.map { $0.type }
    var chunks: [Int] = []
    var size = 0
    for (position, function) in functions.enumerated() {
      if chunks.isEmpty || size >= Self.chunkSize {
        chunks.append(position)
        size = 0
      }
      size += function.body.count
    }
    chunks.append(functions.count)
    self.chunks = chunks
    state = Lock(State(stages: Array(repeating: .unknown, count: functions.count)))
    for position in functions.indices {
      set(position, base.memory.base + foundation.entries + Baseline.entrySize * position + Baseline.firstCall)
      setCounter(position, policy.threshold)
    }
    for piece in policy.pieces { state.withLock { $0.counts.known += install(piece, &$0) } }
  }

  // Places.

  private func slot(_ position: Int) -> UnsafeMutablePointer<UnsafeRawPointer?> {
    UnsafeMutableRawPointer(mutating: data.base + 8 * position).assumingMemoryBound(to: UnsafeRawPointer?.self)
  }

  private func set(_ position: Int, _ place: UnsafeRawPointer) { apus_native_set_entry(slot(position), place) }

  private func counter(_ position: Int) -> UnsafeRawPointer { data.base + 8 * types.count + 4 * position }

  private func setCounter(_ position: Int, _ value: Int32) {
    apus_native_set_counter(
      UnsafeMutableRawPointer(mutating: counter(position)).assumingMemoryBound(to: Int32.self), value)
  }

  private func entry(_ position: Int) -> UnsafeRawPointer {
    base.memory.base + foundation.entries + Baseline.entrySize * position
  }

  private func place(of target: CodePiece.Target) -> UnsafeRawPointer {
    switch target {
    case .slot(let position): data.base + 8 * position
    case .entry(let position): entry(position)
    case .counter(let position): counter(position)
    case .thunk(let type): base.memory.base + Int(foundation.thunks[Int(type)])
    case .typeNumbers: base.memory.base + foundation.typeNumbers
    }
  }

  /// What the module runs by.
  var native: NativeCode {
    NativeCode(
      base: base.memory.base, rows: { [unowned(unsafe) self] in row($0) }, runtime: apus_native_runtime(), owner: self,
      growth: NativeCode.Growth(
        compile: { [unowned(unsafe) self] in compile(at: $0) },
        prepare: { [unowned(unsafe) self] in need($0) != .interpreted },
        heat: { [unowned(unsafe) self] in heat($0, $1) },
        functions: { [unowned(unsafe) self] in functions }),
      locate: { [unowned(unsafe) self] in locate($0) })
  }

  private func row(_ position: Int) -> FunctionRow {
    let type = types[position]
    return FunctionRow(
      start: UInt32(truncatingIfNeeded: foundation.entries + Baseline.entrySize * position),
      wrapper: foundation.wrappers[Int(type)], type: type)
  }

  private func locate(_ place: UnsafeRawPointer) -> (function: UInt32, offset: Int)? {
    let piece = state.withLock { state -> LoadedPiece? in
      let behind = state.pieces.partitioningIndex { $0.memory.base > place }
      return behind > 0 ? state.pieces[behind - 1] : nil
    }
    guard let found = piece?.locate(place) else { return nil }
    return (UInt32(module.importedFunctionCount + found.position), module.bodyStart(of: found.position) + found.offset)
  }

  // The baseline compiler.

  /// Compiles the function whose entry a place is in.
  /// - Returns: Where it goes on.
  private func compile(at place: UnsafeRawPointer) -> UnsafeRawPointer {
    let position = (place - base.memory.base - foundation.entries) / Baseline.entrySize
    _ = need(position)
    return apus_native_entry(slot(position))
  }

  /// Sees to it that a function is compiled, if it can be.
  private func need(_ position: Int) -> Stage {
    let stage = state.withLock { $0.stages[position] }
    guard stage == .unknown else { return stage }
    compileChunk(chunks.partitioningIndex { $0 > position } - 1)
    return state.withLock { $0.stages[position] }
  }

  /// Compiles the functions of a chunk, unless another thread has.
  private func compileChunk(_ chunk: Int) {
    let positions = chunks[chunk]..<chunks[chunk + 1]
    let loaded: LoadedPiece?
    do throws(ImageError) {
      let piece = try Baseline.piece(module, positions, foundation, isCounting: policy.optimizer != nil)
      loaded = try LoadedPiece(piece) { self.place(of: $0) }
    } catch {
      // Without room the interpreter runs them.
      loaded = nil
    }
    state.withLock { state in
      // Better code may have come first.
      let isWanted = positions.contains { state.stages[$0] == .unknown }
      guard isWanted else { return }
      if let loaded {
        add(loaded, &state)
        for function in loaded.functions where state.stages[function.position] == .unknown {
          state.stages[function.position] = .compiled
          state.counts.compiled += 1
          set(function.position, loaded.memory.base + function.range.lowerBound)
        }
      }
      for position in positions where state.stages[position] == .unknown {
        state.stages[position] = .interpreted
        state.counts.interpreted += 1
        set(position, entry(position) + Baseline.interpreted)
      }
    }
  }

  private func add(_ piece: LoadedPiece, _ state: inout State) {
    let place = state.pieces.partitioningIndex { $0.memory.base > piece.memory.base }
    state.pieces.insert(piece, at: place)
  }

  /// Compiles all functions, on all processors.
  func compileAll() {
    let count = chunks.count - 1
    Threads.run(Threads.processors) { [unowned(unsafe) self] in
      while true {
        let chunk = state.withLock { state -> Int in
          defer { state.nextChunk += 1 }
          return state.nextChunk
        }
        guard chunk < count else { return }
        _ = need(chunks[chunk])
      }
    }
  }

  // The optimizer.

  /// Takes note that a function is hot.
  /// - Parameter loop: In which loop, by its offset plus 1, or 0.
  /// - Returns: Code that goes on in the loop, if there is any.
  private func heat(_ position: Int, _ loop: Int) -> UnsafeRawPointer? {
    let key = Loop(position: position, loop: loop - 1)
    let (found, isWanted) = state.withLock { state -> (UnsafeRawPointer?, Bool) in
      setCounter(position, policy.isSynchronous ? policy.threshold : Self.waitingPeriod)
      if let place = state.waiting.lastIndex(of: key) {
        state.waiting.append(state.waiting.remove(at: place))
        return (nil, false)
      }
      if loop > 0, let known = state.loops[key] {
        return (known, known != nil && !state.entered.insert(position).inserted && wantFunction(position, &state))
      }
      if loop == 0, state.stages[position] != .compiled { return (nil, false) }
      if state.stages[position] == .compiled { state.stages[position] = .hot }
      if loop > 0 { state.loops[key] = .some(nil) }
      state.waiting.append(key)
      return (nil, true)
    }
    guard isWanted else { return found }
    guard policy.isSynchronous else {
      later()
      return found
    }
    while optimizeNext() {}
    return loop > 0 ? state.withLock { $0.loops[key] ?? nil } : nil
  }

  /// Lets a function wait that is hot in a loop, behind all that waits: what runs comes first.
  /// - Returns: Whether it has to.
  private func wantFunction(_ position: Int, _ state: inout State) -> Bool {
    let function = Loop(position: position, loop: -1)
    guard state.stages[position] == .hot, !state.waiting.contains(function) else { return false }
    state.waiting.insert(function, at: 0)
    return true
  }

  /// Has the next one that waits optimized on the thread for that.
  private func later() {
    Worker.shared.add(Worker.Job(module: module) { [unowned(unsafe) self] in _ = optimizeNext() })
  }

  /// Makes better code of the function or loop that was hot last.
  /// - Returns: Whether there was one.
  private func optimizeNext() -> Bool {
    guard state.withLock({ !$0.waiting.isEmpty }) else { return false }
    // Until a process is there, the program has left the loop that was hot first.
    policy.optimizer?.prepare(module)
    guard let key = state.withLock({ $0.waiting.popLast() }) else { return false }
    let callees = SmallCallees.of(key.position, module).filter { callee in
      state.withLock { $0.stages[callee] != .interpreted }
    }
    guard key.loop >= 0 else {
      if state.withLock({ $0.stages[key.position] == .hot }) { optimize([key.position] + callees, []) }
      return true
    }
    if let frame = try? Baseline.frameShape(of: key.position, module) {
      optimize(callees, [LoopEntry(position: key.position, loop: key.loop, frame: frame)])
    }
    // The function itself is wanted when it is called again: a loop tells that is entered once more (`heat`), if it can be entered.
    // Tests do not wait for it.
    let isWanted = state.withLock { state in
      let hasCode = state.loops[key].flatMap { $0 } != nil
      return (policy.isSynchronous || !hasCode) && wantFunction(key.position, &state)
    }
    if isWanted, !policy.isSynchronous { later() }
    return true
  }

  /// Makes better code of some functions and loops.
  private func optimize(_ functions: [Int], _ loops: [LoopEntry]) {
    guard let piece = policy.optimizer?.compile(module, functions, loops) else { return }
    state.withLock { state in
      _ = install(piece, &state)
      // An activation stays in the code that takes over, whatever loops it had been hot in before. One that does not get there says so.
      for loop in loops {
        state.waiting.removeAll { key in
          guard key.position == loop.position, key.loop >= 0 else { return false }
          state.loops.removeValue(forKey: key)
          return true
        }
      }
    }
  }

  /// Lets better code take the place of what there was.
  /// - Returns: How many functions it has that had none.
  private func install(_ piece: CodePiece, _ state: inout State) -> Int {
    guard let loaded = try? LoadedPiece(piece, { self.place(of: $0) }) else { return 0 }
    add(loaded, &state)
    var count = 0
    for function in loaded.functions {
      let start = loaded.memory.base + function.range.lowerBound
      if let loop = function.loop {
        state.loops[Loop(position: function.position, loop: loop)] = .some(start)
        state.counts.loops += 1
      } else if state.stages[function.position] != .optimized, state.stages[function.position] != .interpreted {
        state.stages[function.position] = .optimized
        count += 1
        set(function.position, start)
      }
    }
    state.counts.optimized += count
    return count
  }

  /// All code that there is.
  private var functions: [(position: Int, code: UnsafeRawBufferPointer)] {
    state.withLock { state in
      state.pieces.flatMap { piece in
        piece.functions.map { function in
          let start = piece.memory.base + function.range.lowerBound
          return (function.position, UnsafeRawBufferPointer(start: start, count: function.range.count))
        }
      }
    }
  }

  /// What has become of the functions.
  var counts: TierCounts { state.withLock { $0.counts } }
}

/// How many functions run how.
public struct TierCounts: Sendable {
  /// By the baseline compiler's code.
  public var compiled = 0
  /// By the optimizer's; they were compiled by the baseline compiler before.
  public var optimized = 0
  /// Of those, how many were hot before, and had code from the start.
  public var known = 0
  /// How many loops have code that goes on in them.
  public var loops = 0
  /// By the interpreter, though they were called.
  public var interpreted = 0
}

extension CompiledModule {
  /// How many of the module's functions run how; nil if its code does not come about while it runs.
  public var tierCounts: TierCounts? { (native?.owner as? TieredCode)?.counts }
}
