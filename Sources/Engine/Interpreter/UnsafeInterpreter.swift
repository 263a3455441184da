import CExecution
import Heap
import Runtime
import WebAssembly

/// The portable tier: runs cells by threaded code.
///
/// Sound because a call starts with a checked frame, and the exit cell never moves.
public enum Interpreter {
  /// The tier, for an engine.
  public static var tier: ExecutionTier {
    ExecutionTier(
      call: { call($0, $1) }, resume: { resume($0, $1) }, backtrace: { backtrace($0) },
      visitFrames: { visitFrames($0, $1, $2, $3, &$4) })
  }

  /// The cell to which the outermost function returns.
  nonisolated(unsafe) static let exit: UnsafePointer<Cell> = {
    let cell = UnsafeMutablePointer<Cell>.allocate(capacity: 1)
    cell.initialize(to: Cell(op_exit))
    return UnsafePointer(cell)
  }()

  /// Runs a function whose arguments stand at the start of a frame; the outcome is the execution's status.
  static func call(_ record: UnsafeMutablePointer<FunctionRecord>, _ frame: UnsafeMutablePointer<UInt64>) {
    guard let context = record.pointee.context else { return }
    let execution = context.pointee.execution
    execution.pointee.callee = record
    guard let callee = callTarget(frame, exit, frame, context, back: exit), let code = callee.pointee.code else {
      return
    }
    let link = frame + Int((code - 1).pointee.a)
    guard frame + Int((code - 1).pointee.immediate) <= apus_stack_limit(context) else {
      let reason = TrapKind(rawValue: apus_interrupted(context)) ?? .callStackExhausted
      return Interpreter.stop(reason, execution)
    }
    Interpreter.begin(link, frame, context, code)
    start(code, frame, context)
  }

  /// Goes on behind a call of a host function.
  static func resume(_ call: SuspendedFrame, _ failure: Trap?) {
    let (pc, fp, ctx) = (call.place, call.frame, call.context)
    #if canImport(CNative)
      if ctx.pointee.execution.pointee.suspension.stack != nil { return resumeNative(failure, pc, fp, ctx) }
    #endif
    if let failure {
      fail(failure, pc, fp, ctx)
      return startWhereCaught(ctx.pointee.execution)
    }
    guard call.back == pc else { return start(call.back, fp, ctx) }
    // A tail call: the results go where those of the calling function go.
    let saved = fp + Int(pc.pointee.b)
    let (back, caller, outer) = (returnAddress(saved), callerFrame(saved), callerContext(saved))
    fp.update(from: call.slots, count: Int((pc + 1).pointee.b))
    start(back, caller, outer)
  }

  #if canImport(CNative)
    private static func resumeNative(_ failure: Trap?, _ pc: Code, _ fp: Frame, _ ctx: Machine) {
      guard goOnNative(failure, pc, fp, ctx) else { return startWhereCaught(ctx.pointee.execution) }
      let link = fp + Int(bitPattern: (pc + 1).pointee.handler)
      start(returnAddress(link), callerFrame(link), callerContext(link))
    }
  #endif

  /// Goes on where an exception was caught, if one was; if not, the execution's status says why it has ended.
  private static func startWhereCaught(_ execution: UnsafeMutablePointer<Execution>) {
    guard execution.pointee.status == 0, let target = execution.pointee.resumePC,
      let frame = execution.pointee.resumeFrame, let context = execution.pointee.resumeContext
    else { return }
    execution.pointee.resumePC = nil
    start(target, frame, context)
  }

  private static func stop(_ kind: TrapKind, _ execution: UnsafeMutablePointer<Execution>) {
    execution.pointee.status = kind.rawValue
    execution.pointee.pc = nil
  }

  private static func begin(_ slots: Frame, _ frame: Frame, _ context: Machine, _ code: Code) {
    link(slots, exit, frame, context, code)
  }

  // Backtraces.

  /// The active functions at the place where an execution stopped, the innermost first.
  static func backtrace(_ execution: UnsafeMutablePointer<Execution>) -> [Trap.Frame] {
    #if canImport(CNative)
      if let place = execution.pointee.nativePlace { return nativeBacktrace(execution, place) }
    #endif
    guard var pc = execution.pointee.pc, var fp = execution.pointee.fp, let context = execution.pointee.context,
      var code = Unmanaged<Instance>.fromOpaque(context.pointee.instance).takeUnretainedValue().module.code(at: pc)
    else { return [] }
    var frames: [Trap.Frame] = []
    while frames.count < Trap.maximumFrames {
      let cell = pc - code.start
      if !code.isNative {
        frames.append(
          Trap.Frame(function: code.function, offset: offset(of: cell, in: code), in: code.module))
      }
      let link = fp + code.linkage
      pc = returnAddress(link)
      fp = callerFrame(link)
      guard pc != exit else { break }
      // The return address stands behind the call.
      pc -= 1
      let module = Unmanaged<Instance>.fromOpaque(callerContext(link).pointee.instance).takeUnretainedValue().module
      guard let caller = module.code(at: pc) else { break }
      code = caller
    }
    return frames
  }

  // References.

  /// Visits the references in the frames of an activation.
  /// - Parameters:
  ///   - place: A cell of the innermost function.
  ///   - frame: Its frame.
  ///   - context: Its instance.
  ///   - isReturn: Whether `place` is where a call returns to.
  ///   - visitor: Is given each reference.
  static func visitFrames(
    _ place: Code, _ frame: Frame, _ context: Machine, _ isReturn: Bool, _ visitor: inout RootVisitor
  ) {
    var pc = place
    var fp = frame
    var ctx = context
    var isReturn = isReturn
    // A return address stands behind the call; but where machine code or a host function was called in place of a
    // function's own first cell, there is none before.
    while pc != exit,
      let code = instance(ctx).module.code(at: isReturn ? pc - 1 : pc) ?? instance(ctx).module.code(at: pc)
    {
      let cell = pc - code.start
      let position = Int(code.function) - code.module.importedFunctionCount
      // The arguments of machine code are in its own frame by now.
      if !code.isNative {
        code.visitRoots(
          at: FunctionCode.RootMaps.key(cell: cell, isReturn: isReturn),
          make: { Translator.roots(of: position, code.module) },
          { slot in visitor.visit(fp[slot]) })
      }
      let link = fp + code.linkage
      pc = returnAddress(link)
      fp = callerFrame(link)
      ctx = callerContext(link)
      isReturn = true
    }
  }

  /// The offset in the module of the instruction that a cell comes from.
  private static func offset(of cell: Int, in code: FunctionCode) -> Int {
    let position = Int(code.function) - code.module.importedFunctionCount
    var offset = code.module.bodyStart(of: position)
    for entry in Translator.positions(of: position, code.module) {
      // Cells may have been taken back, so the positions do not ascend; the last that fits is the one.
      if entry.cell <= cell { offset = entry.offset }
    }
    return offset
  }
}
