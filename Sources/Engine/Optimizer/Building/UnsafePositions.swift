import CLLVM

/// Tells LLVM which instruction of the module each of its own comes from, as lines of a program that does not exist: the
/// line is one more than the instruction's offset in the function's body, as LLVM takes 0 for "unknown".
///
/// Sound because all handles belong to the context and the module of an emitter, which outlives the object.
final class Positions {
  private let llvm: apus_llvm
  private let context: LLVMContextRef
  private let builder: LLVMBuilderRef
  private let information: LLVMDIBuilderRef
  private let file, type: LLVMMetadataRef
  private var scope: LLVMMetadataRef?

  init(_ llvm: apus_llvm, _ context: LLVMContextRef, _ module: LLVMModuleRef, _ builder: LLVMBuilderRef) {
    self.llvm = llvm
    self.context = context
    self.builder = builder
    let i32 = llvm.LLVMIntTypeInContext(context, 32)
    for (name, value) in [("Debug Info Version", UInt64(llvm.LLVMDebugMetadataVersion())), ("Dwarf Version", 4)] {
      llvm.LLVMAddModuleFlag(
        module, 0, name, name.utf8.count, llvm.LLVMValueAsMetadata(llvm.LLVMConstInt(i32, value, 0)))
    }
    information = llvm.LLVMCreateDIBuilder(module)
    file = llvm.LLVMDIBuilderCreateFile(information, "wasm", 4, "", 0)
    // Language C, and the tables of lines alone.
    _ = llvm.LLVMDIBuilderCreateCompileUnit(
      information, 1, file, "", 0, 1, "", 0, 0, "", 0, 2, 0, 0, 0, "", 0, "", 0)
    type = llvm.LLVMDIBuilderCreateSubroutineType(information, file, nil, 0, 0)
  }

  deinit { llvm.LLVMDisposeDIBuilder(information) }

  /// Begins a function.
  func begin(_ function: Value) {
    let scope = llvm.LLVMDIBuilderCreateFunction(information, file, "f", 1, "", 0, file, 0, type, 1, 1, 0, 0, 1)
    llvm.LLVMSetSubprogram(function, scope)
    self.scope = scope
    // Before the first instruction stands what the function loads once.
    move(to: 0)
  }

  /// Says where what is built from now on comes from: an offset in the function's body.
  func move(to offset: Int) {
    guard let scope else { return }
    llvm.LLVMSetCurrentDebugLocation2(
      builder, llvm.LLVMDIBuilderCreateDebugLocation(context, UInt32(clamping: offset + 1), 0, scope, nil))
  }

  /// Ends the function.
  func end() {
    scope = nil
    llvm.LLVMSetCurrentDebugLocation2(builder, nil)
  }

  /// Gives an instruction that may become one with a load the position of the load, for it is the load that traps.
  func keepPosition(ofLoad load: Value) {
    guard let user = onlyUser(of: load), computes(user), let position = llvm.LLVMInstructionGetDebugLoc(load) else {
      return
    }
    llvm.LLVMInstructionSetDebugLoc(user, position)
    // What computes in memory loads before it stores.
    guard let store = onlyUser(of: user), llvm.LLVMGetInstructionOpcode(store) == Operation.store,
      llvm.LLVMGetOperand(store, 1) == llvm.LLVMGetOperand(load, 0)
    else { return }
    llvm.LLVMInstructionSetDebugLoc(store, position)
  }

  private func onlyUser(of value: Value) -> Value? {
    guard let use = llvm.LLVMGetFirstUse(value), llvm.LLVMGetNextUse(use) == nil else { return nil }
    let user = llvm.LLVMGetUser(use)
    return llvm.LLVMIsAInstruction(user)
  }

  /// Whether an instruction neither accesses memory nor leaves the block.
  private func computes(_ instruction: Value) -> Bool {
    Operation.computes(llvm.LLVMGetInstructionOpcode(instruction)) || llvm.LLVMIsAIntrinsicInst(instruction) != nil
  }

  /// To be called before the module is compiled.
  func finish() { llvm.LLVMDIBuilderFinalize(information) }
}
