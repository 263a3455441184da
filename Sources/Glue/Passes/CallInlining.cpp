#include "CallInlining.h"

#include "llvm/Analysis/InstructionSimplify.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/Utils/Local.h"
#include "llvm/Transforms/Utils/ValueMapper.h"

using namespace llvm;

bool apus::mayBeObserved(const Instruction &instruction) {
  return instruction.mayReadOrWriteMemory() || !isGuaranteedToTransferExecutionToSuccessor(&instruction);
}

/// What ContextUse has made, if LoopVersioning has not come to the function yet.
static bool isUseOfContext(const Instruction &instruction) {
  auto *intrinsic = dyn_cast<IntrinsicInst>(&instruction);
  return intrinsic && intrinsic->getIntrinsicID() == Intrinsic::fake_use;
}

/// The function that a call is of, if its body is here: no intrinsic, nothing of another module or of a table.
static Function *callee(const Instruction &instruction) {
  auto *call = dyn_cast<CallInst>(&instruction);
  if (!call || call->isInlineAsm()) return nullptr;
  Function *function = call->getCalledFunction();
  bool isKnown = function && !function->isDeclaration() && function->getFunctionType() == call->getFunctionType();
  return isKnown ? function : nullptr;
}

apus::CallInlining::CallInlining(const Loop &loop) {
  for (const BasicBlock *block : loop.blocks()) count(*block, 0);
}

void apus::CallInlining::count(const BasicBlock &block, unsigned depth) {
  for (const Instruction &instruction : block) {
    const Function *function = callee(instruction);
    if (!function) {
      bool isAccess = isa<LoadInst>(instruction) || isa<StoreInst>(instruction) || isUseOfContext(instruction);
      isEachSmall &= isAccess || instruction.isTerminator() || !mayBeObserved(instruction);
      continue;
    }
    callCount += 1;
    size += function->getEntryBlock().size();
    isEachSmall &= function->size() == 1 && depth < largestDepth && isa<ReturnInst>(function->getEntryBlock().getTerminator());
    if (!isPossible()) return;
    count(function->getEntryBlock(), depth + 1);
  }
}

/// Puts a function's only block in place of a call.
static void inlineCall(CallInst &call, const Function &function) {
  ValueToValueMapTy copies;
  for (const Argument &argument : function.args()) copies[&argument] = call.getArgOperand(argument.getArgNo());
  for (const Instruction &instruction : function.getEntryBlock()) {
    if (instruction.isTerminator() || isUseOfContext(instruction)) continue;
    Instruction *copy = instruction.clone();
    copy->insertBefore(call.getIterator());
    RemapInstruction(copy, copies, RF_NoModuleLevelChanges | RF_IgnoreMissingLocals);
    copy->setDebugLoc(call.getDebugLoc());
    copies[&instruction] = copy;
  }
  Value *result = cast<ReturnInst>(function.getEntryBlock().getTerminator())->getReturnValue();
  if (result) {
    auto copy = copies.find(result);
    call.replaceAllUsesWith(copy == copies.end() ? result : static_cast<Value *>(copy->second));
  }
  call.eraseFromParent();
}

void apus::CallInlining::run(const Loop &loop) {
  const DataLayout &layout = loop.getHeader()->getDataLayout();
  for (BasicBlock *block : loop.blocks()) {
    // Those that come out of a body are found as well.
    for (bool isChanged = true; isChanged;) {
      isChanged = false;
      for (Instruction &instruction : make_early_inc_range(*block)) {
        Function *function = callee(instruction);
        if (!function) continue;
        inlineCall(cast<CallInst>(instruction), *function);
        isChanged = true;
      }
    }
    // Several results have gone into a structure and out of it.
    for (Instruction &instruction : make_early_inc_range(*block)) {
      if (Value *simple = simplifyInstruction(&instruction, SimplifyQuery(layout, &instruction))) {
        instruction.replaceAllUsesWith(simple);
      }
      if (isInstructionTriviallyDead(&instruction)) instruction.eraseFromParent();
    }
  }
}
