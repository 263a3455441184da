// Separates accesses at the ends of branches.
#pragma once
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/IR/Dominators.h"

namespace apus {

/// A compiler of guests makes one access of the last ones of several branches, at an address that depends on which branch it
/// was. Such an address does not change by a constant; those of the branches do. Gives each branch its own access again.
/// - Returns: Whether anything has changed. The tree of dominators is up to date.
bool separateMergedAccesses(llvm::Loop &loop, llvm::LoopInfo &loops, llvm::DominatorTree &dominators);

}  // namespace apus
