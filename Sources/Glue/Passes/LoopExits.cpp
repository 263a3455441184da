#include "LoopExits.h"

#include "llvm/IR/PatternMatch.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Local.h"

#include "LoopRounds.h"

using namespace llvm;

apus::LoopExits::LoopExits(const Loop &loop, ScalarEvolution &evolution) {
  SmallVector<BasicBlock *, 4> blocks;
  loop.getExitingBlocks(blocks);
  for (BasicBlock *block : blocks) {
    if (block == loop.getLoopLatch()) continue;
    auto *branch = dyn_cast<BranchInst>(block->getTerminator());
    if (!branch || !collect(branch->getCondition(), loop.contains(branch->getSuccessor(0)), 0, loop, evolution)) {
      isEachKnown = false;
      return;
    }
    branches.push_back(branch);
  }
}

bool apus::LoopExits::collect(
  Value *condition, bool goesOn, size_t depth, const Loop &loop, ScalarEvolution &evolution) {
  using namespace PatternMatch;
  if (depth == largestCount || comparisons.size() == largestCount) return false;
  Value *one, *other;
  if (goesOn ? match(condition, m_LogicalAnd(m_Value(one), m_Value(other)))
             : match(condition, m_LogicalOr(m_Value(one), m_Value(other))))
    return collect(one, goesOn, depth + 1, loop, evolution) && collect(other, goesOn, depth + 1, loop, evolution);
  auto *comparison = dyn_cast<ICmpInst>(condition);
  if (!comparison || !comparison->getOperand(0)->getType()->isIntegerTy()) return false;
  if (comparison->getOperand(0)->getType()->getIntegerBitWidth() > 32) return false;
  CmpInst::Predicate relation = goesOn ? comparison->getPredicate() : comparison->getInversePredicate();
  const SCEV *left = evolution.getSCEV(comparison->getOperand(0)), *right = evolution.getSCEV(comparison->getOperand(1));
  if (evolution.isLoopInvariant(left, &loop)) {
    std::swap(left, right);
    relation = CmpInst::getSwappedPredicate(relation);
  }
  std::optional<Affine> index = affine(left, loop, evolution);
  if (!index || !evolution.isLoopInvariant(right, &loop)) return false;
  // What changes is not the same in all rounds.
  if (relation == CmpInst::ICMP_EQ && index->step != 0) return false;
  comparisons.push_back({relation, index->start, index->step, right});
  return true;
}

bool apus::LoopExits::canCompare(SCEVExpander &expander, const Instruction *place) const {
  return all_of(comparisons, [&](const Comparison &comparison) {
    return expander.isSafeToExpandAt(comparison.start, place) && expander.isSafeToExpandAt(comparison.limit, place);
  });
}

Value *apus::LoopExits::emitChecks(SCEVExpander &expander, Value *rounds, Instruction *place) const {
  IRBuilder<> builder(place);
  Type *i64 = builder.getInt64Ty();
  Value *isNoneTaken = builder.getTrue();
  for (const Comparison &comparison : comparisons) {
    Type *type = comparison.start->getType();
    Value *start = expander.expandCodeFor(comparison.start, type, place);
    Value *limit = expander.expandCodeFor(comparison.limit, type, place);
    builder.SetInsertPoint(place);
    Value *way = builder.CreateMul(rounds, builder.getInt64(uint64_t(std::abs(comparison.step))));
    bool isUpwards = comparison.step >= 0, isSigned = CmpInst::isSigned(comparison.relation);
    Value *isKept;
    switch (comparison.relation) {
    case CmpInst::ICMP_EQ: isKept = builder.CreateICmpEQ(start, limit); break;
    case CmpInst::ICMP_NE: {
      // The limit lies beyond the way, which may lead around the end of the numbers.
      Value *distance = isUpwards ? builder.CreateSub(limit, start) : builder.CreateSub(start, limit);
      isKept = builder.CreateICmpUGT(builder.CreateZExt(distance, i64), way);
      break;
    }
    default: {
      // The last one is in order as well as the first, and none between wraps around. All fits into 64 bits with a sign.
      Value *first = builder.CreateIntCast(start, i64, isSigned), *bound = builder.CreateIntCast(limit, i64, isSigned);
      Value *last = isUpwards ? builder.CreateAdd(first, way) : builder.CreateSub(first, way);
      unsigned bits = type->getIntegerBitWidth();
      APInt least = isSigned ? APInt::getSignedMinValue(bits).sext(64) : APInt(64, 0);
      APInt most = isSigned ? APInt::getSignedMaxValue(bits).sext(64) : APInt::getMaxValue(bits).zext(64);
      Value *isInRange = isUpwards ? builder.CreateICmpSLE(last, ConstantInt::get(i64, most))
                                   : builder.CreateICmpSGE(last, ConstantInt::get(i64, least));
      CmpInst::Predicate relation = ICmpInst::getSignedPredicate(comparison.relation);
      bool isUpperBound = relation == CmpInst::ICMP_SLT || relation == CmpInst::ICMP_SLE;
      isKept = builder.CreateAnd(isInRange, builder.CreateICmp(relation, isUpwards == isUpperBound ? last : first, bound));
    }
    }
    // Where the loop does not get to the comparison, what it compares may not be defined.
    isNoneTaken = builder.CreateAnd(isNoneTaken, builder.CreateFreeze(isKept));
  }
  return isNoneTaken;
}

void apus::LoopExits::remove(Loop &loop, LoopInfo &loops) const {
  for (BranchInst *branch : branches) {
    BasicBlock *block = branch->getParent();
    bool isFirst = loop.contains(branch->getSuccessor(0));
    BasicBlock *inside = branch->getSuccessor(isFirst ? 0 : 1), *outside = branch->getSuccessor(isFirst ? 1 : 0);
    outside->removePredecessor(block, true);
    Value *condition = branch->getCondition();
    BranchInst::Create(inside, branch->getIterator())->setDebugLoc(branch->getDebugLoc());
    branch->eraseFromParent();
    RecursivelyDeleteTriviallyDeadInstructions(condition);
  }
  if (branches.empty()) return;
  SmallVector<BasicBlock *, 8> blocks(loop.blocks());
  for (BasicBlock *block : blocks) MergeBlockIntoPredecessor(block, nullptr, &loops);
}
