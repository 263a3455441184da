#include "LoopRounds.h"

#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/Transforms/Utils/Local.h"

using namespace llvm;

/// A larger step would not be vectorised, and its product with a trip count might not fit.
static constexpr int64_t largestStep = 1 << 20;

std::optional<apus::Affine> apus::affine(const SCEV *value, const Loop &loop, ScalarEvolution &evolution) {
  if (evolution.isLoopInvariant(value, &loop)) return Affine{value, 0};
  auto *recurrence = dyn_cast<SCEVAddRecExpr>(value);
  if (!recurrence || recurrence->getLoop() != &loop || !recurrence->isAffine()) return std::nullopt;
  auto *constant = dyn_cast<SCEVConstant>(recurrence->getStepRecurrence(evolution));
  if (!constant || constant->getAPInt().getSignificantBits() > 32) return std::nullopt;
  int64_t step = constant->getAPInt().getSExtValue();
  if (step > largestStep || step < -largestStep) return std::nullopt;
  return Affine{recurrence->getStart(), step};
}

apus::LoopRounds::LoopRounds(const Loop &loop, ScalarEvolution &evolution) {
  number = evolution.getExitCount(&loop, loop.getLoopLatch());
  if (!isa<SCEVCouldNotCompute>(number)) {
    if (number->getType()->getIntegerBitWidth() > 64) number = nullptr;
    return;
  }
  number = nullptr;
  find(loop, evolution);
}

void apus::LoopRounds::find(const Loop &loop, ScalarEvolution &evolution) {
  auto *branch = dyn_cast<BranchInst>(loop.getLoopLatch()->getTerminator());
  if (!branch || !branch->isConditional()) return;
  auto *instruction = dyn_cast<ICmpInst>(branch->getCondition());
  if (!instruction || !instruction->getOperand(0)->getType()->isIntegerTy(32)) return;
  bool isKept = loop.contains(branch->getSuccessor(0));
  auto relation = isKept ? instruction->getPredicate() : instruction->getInversePredicate();
  const SCEV *index = evolution.getSCEV(instruction->getOperand(0)), *limit = evolution.getSCEV(instruction->getOperand(1));
  if (evolution.isLoopInvariant(index, &loop)) {
    std::swap(index, limit);
    relation = CmpInst::getSwappedPredicate(relation);
  }
  std::optional<Affine> way = affine(index, loop, evolution);
  if (!way || way->step == 0 || !evolution.isLoopInvariant(limit, &loop)) return;
  Type *type = limit->getType();
  const SCEV *step = evolution.getConstant(type, uint64_t(std::abs(way->step))), *zero = evolution.getZero(type);
  switch (relation) {
  case CmpInst::ICMP_NE: {
    // It meets the limit if the distance is a multiple of the step.
    const SCEV *distance =
      way->step > 0 ? evolution.getMinusSCEV(limit, way->start) : evolution.getMinusSCEV(way->start, limit);
    number = evolution.getUDivExpr(distance, step);
    conditions.push_back({CmpInst::ICMP_EQ, evolution.getURemExpr(distance, step), zero});
    return;
  }
  case CmpInst::ICMP_UGT: {
    // As far down as it goes it is within the limit, if the rest is.
    if (way->step > 0 || !evolution.isKnownPredicate(CmpInst::ICMP_ULT, limit, step)) return;
    number = evolution.getUDivExpr(way->start, step);
    conditions.push_back({CmpInst::ICMP_ULE, evolution.getURemExpr(way->start, step), limit});
    return;
  }
  case CmpInst::ICMP_ULT: {
    // The first one that is not below the limit is less than a step above it.
    if (way->step < 0) return;
    const SCEV *one = evolution.getOne(type);
    const SCEV *distance = evolution.getMinusSCEV(evolution.getMinusSCEV(limit, one), way->start);
    number = evolution.getAddExpr(evolution.getUDivExpr(distance, step), one);
    conditions.push_back({CmpInst::ICMP_ULT, way->start, limit});
    conditions.push_back({CmpInst::ICMP_ULE, limit, evolution.getNegativeSCEV(step)});
    return;
  }
  default: return;
  }
}

bool apus::LoopRounds::canCompute(SCEVExpander &expander, const Instruction *place) const {
  return expander.isSafeToExpandAt(number, place) && all_of(conditions, [&](const Condition &condition) {
           return expander.isSafeToExpandAt(condition.left, place) && expander.isSafeToExpandAt(condition.right, place);
         });
}

Value *apus::LoopRounds::emitCheck(SCEVExpander &expander, Instruction *place) const {
  IRBuilder<> builder(place);
  Value *isRight = builder.getTrue();
  for (const Condition &condition : conditions) {
    Value *left = expander.expandCodeFor(condition.left, condition.left->getType(), place);
    Value *right = expander.expandCodeFor(condition.right, condition.right->getType(), place);
    builder.SetInsertPoint(place);
    isRight = builder.CreateAnd(isRight, builder.CreateICmp(condition.relation, left, right));
  }
  return isRight;
}

void apus::LoopRounds::end(const Loop &loop, Value *round, Value *rounds) const {
  if (conditions.empty()) return;
  auto *branch = cast<BranchInst>(loop.getLoopLatch()->getTerminator());
  Value *old = branch->getCondition();
  IRBuilder<> builder(branch);
  bool isKept = loop.contains(branch->getSuccessor(0));
  branch->setCondition(builder.CreateICmp(isKept ? CmpInst::ICMP_NE : CmpInst::ICMP_EQ, round, rounds));
  RecursivelyDeleteTriviallyDeadInstructions(old);
}
