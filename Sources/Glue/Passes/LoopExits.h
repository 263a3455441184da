// Ways out of a loop in the middle of a round.
#pragma once
#include "llvm/ADT/SmallVector.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/Transforms/Utils/ScalarEvolutionExpander.h"

namespace apus {

/// Compilers of safe languages compare each index with a length and leave the loop for a panic, which nothing that LLVM does to
/// loops survives. An index that changes by a constant can be compared for all rounds at once in front of the loop: then the
/// fast version has no such way out.
class LoopExits {
public:
  /// Finds the ways out of a loop but the one at the end of a round.
  LoopExits(const llvm::Loop &loop, llvm::ScalarEvolution &evolution);

  /// Whether all of them compare what changes by a constant with what does not change.
  bool areKnown() const { return isEachKnown; }

  /// Whether what has to be compared can be computed at a place.
  bool canCompare(llvm::SCEVExpander &expander, const llvm::Instruction *place) const;

  /// Emits the comparisons.
  /// - Parameters:
  ///   - rounds: How often the loop goes back, 64 bits, at most 2^32 - 1; otherwise the result has no meaning.
  ///   - place: In front of the loop.
  /// - Returns: Whether no way out is taken before the end of the last round.
  llvm::Value *emitChecks(llvm::SCEVExpander &expander, llvm::Value *rounds, llvm::Instruction *place) const;

  /// Takes the ways out away.
  void remove(llvm::Loop &loop, llvm::LoopInfo &loops) const;

private:
  /// The loop goes on while `start + step * round`, of at most 32 bits, stands in a relation to `limit`.
  struct Comparison {
    llvm::CmpInst::Predicate relation;
    const llvm::SCEV *start;
    int64_t step;
    const llvm::SCEV *limit;
  };

  /// Comparisons grow with the number of ways out, and conditions are nested no deeper than they are long.
  static constexpr size_t largestCount = 8;

  llvm::SmallVector<Comparison, 4> comparisons;
  llvm::SmallVector<llvm::BranchInst *, 4> branches;
  bool isEachKnown = true;

  /// Takes a condition apart.
  /// - Parameter goesOn: The condition's value if the loop goes on.
  /// - Returns: Whether it is known what it depends on.
  bool collect(
    llvm::Value *condition, bool goesOn, size_t depth, const llvm::Loop &loop, llvm::ScalarEvolution &evolution);
};

}  // namespace apus
