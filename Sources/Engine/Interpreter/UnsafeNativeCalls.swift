#if canImport(CNative)
  import CExecution
  import CNative
  import Runtime
  import WebAssembly

  // Calls of machine code. A compiled function has a piece of code for the interpreter: one cell, whose handler calls it.
  // Whoever calls a function this way need not know how it is run.
  //
  // Sound because the wrapper was compiled for the function's type: it reads the arguments from the slots where the frame
  // has them and writes the results there, and the linkage leaves room for both. Machine code never skips a frame of
  // Swift: it leaves through the trampoline that entered it.

  extension Translator {
    /// The code of a function that is compiled.
    static func callNative(
      _ position: Int, _ module: CompiledModule, _ native: (wrapper: UnsafeRawPointer, target: UnsafeRawPointer)
    ) -> FunctionCode {
      let function = position + module.importedFunctionCount
      var linkage = 0
      if case .function(let type) = module.module.types[Int(module.type(ofFunction: UInt32(function)))].composite {
        linkage = max(type.parameters.slots, type.results.slots)
      }
      apus_native_need(native.wrapper)
      apus_native_need(native.target)
      let cells = UnsafeMutableBufferPointer<Cell>.allocate(capacity: 3)
      var header = Cell()
      header.a = UInt16(truncatingIfNeeded: linkage)
      header.immediate = Int32(linkage + linkageSize)
      cells.initializeElement(at: 0, to: header)
      var call = Cell(constant: UInt64(UInt(bitPattern: native.target)))
      call.handler = Cell(op_callNative).handler
      cells.initializeElement(at: 1, to: call)
      cells.initializeElement(
        at: 2, to: Cell(constant: UInt64(UInt(bitPattern: native.wrapper)), number: UInt32(linkage)))
      return FunctionCode(
        cells: cells, module: module, function: UInt32(function), linkage: linkage, frameSize: linkage + linkageSize,
        handlers: [], isNative: true)
    }
  }

  /// Calls machine code: the operands are its address; the next cell holds that of the wrapper, and the linkage in place of
  /// the handler.
  @c func op_callNative(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
    let linkage = Int(bitPattern: (pc + 1).pointee.handler)
    guard enterNative(pc, fp, ctx, linkage) else {
      if ctx.pointee.execution.pointee.resumePC != nil { return op_resume(pc, fp, mem, ctx, acc, facc) }
      return stop(ctx)
    }
    let link = fp + linkage
    let (back, caller, context) = (returnAddress(link), callerFrame(link), callerContext(link))
    next(back, caller, context.pointee.memory, context, acc, facc)
  }

  /// Calls machine code.
  /// - Returns: Whether it returned; if not, the execution's status says why, or `resumePC` where an exception was caught.
  @inline(never)
  private func enterNative(_ pc: Code, _ fp: Frame, _ ctx: Machine, _ linkage: Int) -> Bool {
    // What machine code passes to others needs room as well.
    let free = fp + linkage + Translator.linkageSize
    let room = free + 4096
    if room > apus_stack_limit(ctx) || apus_native_has_room() == 0 || !hasNativeStack(ctx) {
      record(TrapKind(rawValue: apus_interrupted(ctx)) ?? .callStackExhausted, pc, fp, ctx)
      return false
    }
    apus_native_call(ctx, address(pc + 1), address(pc), fp, free, pc)
    return leaveNative(pc, fp, ctx)
  }

  /// Goes on with machine code that has waited for a function of the host.
  func goOnNative(_ failure: Trap?, _ pc: Code, _ fp: Frame, _ ctx: Machine) -> Bool {
    instance(ctx).store.resumeMachineCode(failure)
    return leaveNative(pc, fp, ctx)
  }

  /// What is to be done when machine code has ended or waits.
  private func leaveNative(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Bool {
    let execution = ctx.pointee.execution
    guard execution.pointee.status != 0 else { return true }
    if execution.pointee.status == Store.suspendedStatus {
      execution.pointee.nativePlace = nil
      return false
    }
    let store = instance(ctx).store
    if let exception = store.thrownException, unwind(exception, pc, fp, ctx) {
      store.catchTrap()
      return false
    }
    execution.pointee.context = ctx
    store.unwind()
    // The interpreter's frames below this one follow in the backtrace.
    execution.pointee.pc = pc
    execution.pointee.fp = fp
    execution.pointee.context = ctx
    return false
  }

  private func address(_ cell: Code) -> UnsafeRawPointer {
    let bits: UInt64 = constant(cell)
    return UnsafeRawPointer(bitPattern: UInt(bits)).unsafelyUnwrapped
  }

  private func hasNativeStack(_ ctx: Machine) -> Bool {
    ctx.pointee.execution.pointee.nativeStack != nil || instance(ctx).store.openNativeStack()
  }

  extension Interpreter {
    /// The functions of the innermost activation of machine code, the innermost first, by the chain of frame pointers.
    static func nativeBacktrace(
      _ execution: UnsafeMutablePointer<Execution>, _ place: UnsafeRawPointer
    ) -> [Trap.Frame] {
      guard let low = execution.pointee.nativeStackLimit, let context = execution.pointee.context else { return [] }
      let store = instance(context).store
      var frames: [Trap.Frame] = []
      var place = place
      var frame = execution.pointee.nativeFrame
      var isReturn = false
      while frames.count < Trap.maximumFrames {
        // The return address stands behind the call.
        if let found = store.frame(at: isReturn ? place - 1 : place) { frames.append(found) }
        guard let pointer = frame, pointer >= UnsafeRawPointer(low) else { break }
        frame = pointer.load(as: UnsafeRawPointer?.self)
        let link = apus_native_link(isReturn ? place - 1 : place)
        guard let back = pointer.load(fromByteOffset: link, as: UnsafeRawPointer?.self) else { break }
        place = back
        isReturn = true
      }
      return frames
    }
  }
#endif
