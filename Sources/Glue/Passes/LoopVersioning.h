// Gives innermost loops over linear memory a version for which all accesses are known to be in bounds.
#pragma once
#include "llvm/IR/PassManager.h"

namespace apus {

/// What the pass has to know of Runtime's records.
struct Layout {
  /// Where the context, which is each function's first parameter, holds the size of memory 0 in bytes.
  uint64_t memorySize;
};

/// Guarded accesses are volatile, since they may fault and LLVM does not know it; so nothing vectorises them. This pass finds
/// innermost loops whose accesses all go to memory 0 at addresses that change by a constant. In front of such a loop it
/// compares, in 64 bits, the first and last byte that each group of accesses touches with the memory's size now, and each
/// group that is written with all others. If everything is in bounds and apart, a copy of the loop runs whose accesses are
/// not volatile, have addresses that do not wrap around, and are known not to overlap. If not, the loop runs as it was.
///
/// A loop may have further ways out (LoopExits), and end where it is not known that it does (LoopRounds): that is compared as well.
///
/// Traps stay exact: in the copy there are none.
class LoopVersioning : public llvm::PassInfoMixin<LoopVersioning> {
public:
  explicit LoopVersioning(Layout layout) : layout(layout) {}
  llvm::PreservedAnalyses run(llvm::Function &function, llvm::FunctionAnalysisManager &analyses);

private:
  Layout layout;
};

/// Uses the context in functions that access memory: LoopVersioning may need it, but a parameter without a use is one for which
/// LLVM's passes let callers pass anything. To be run before those; LoopVersioning takes the uses away.
class ContextUse : public llvm::PassInfoMixin<ContextUse> {
public:
  llvm::PreservedAnalyses run(llvm::Module &module, llvm::ModuleAnalysisManager &analyses);
};

}  // namespace apus
