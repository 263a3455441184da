// How many rounds a loop makes.
#pragma once
#include <optional>

#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/Transforms/Utils/ScalarEvolutionExpander.h"

namespace apus {

/// An affine change in each round of a loop.
struct Affine {
  const llvm::SCEV *start;
  int64_t step;
};

/// Whether a value is the same in each round, or changes by a constant that is small enough for products with numbers of rounds
/// to fit into 64 bits.
std::optional<Affine> affine(const llvm::SCEV *value, const llvm::Loop &loop, llvm::ScalarEvolution &evolution);

/// How often a loop goes back if it is left at the end of a round. Compilers of guests unroll loops and let them end when a
/// pointer meets another one; LLVM does not know that it meets it, and that nothing wraps around before, and gives no number.
/// There is one on a condition, which can be compared in front of the loop.
class LoopRounds {
public:
  LoopRounds(const llvm::Loop &loop, llvm::ScalarEvolution &evolution);

  /// The number; null if there is none.
  const llvm::SCEV *count() const { return number; }

  /// Whether everything can be computed at a place.
  bool canCompute(llvm::SCEVExpander &expander, const llvm::Instruction *place) const;

  /// Emits the condition on which the number is right.
  llvm::Value *emitCheck(llvm::SCEVExpander &expander, llvm::Instruction *place) const;

  /// Lets the loop end by the number, if it is one on a condition.
  /// - Parameters:
  ///   - round: Counts the rounds from 0.
  ///   - rounds: The number.
  void end(const llvm::Loop &loop, llvm::Value *round, llvm::Value *rounds) const;

private:
  const llvm::SCEV *number = nullptr;
  /// What has to hold for the number to be right; nothing if it always is.
  struct Condition {
    llvm::CmpInst::Predicate relation;
    const llvm::SCEV *left, *right;
  };
  llvm::SmallVector<Condition, 2> conditions;

  void find(const llvm::Loop &loop, llvm::ScalarEvolution &evolution);
};

}  // namespace apus
