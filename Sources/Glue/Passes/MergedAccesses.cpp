#include "MergedAccesses.h"

#include "llvm/Analysis/DomTreeUpdater.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/Instructions.h"
#include "llvm/Transforms/Utils/Cloning.h"

using namespace llvm;

/// How many instructions are copied, and to how many branches.
static constexpr unsigned largestSize = 16, largestCount = 8;

/// Whether a number is computed in a block of one that depends on where the block was entered from.
static bool dependsOnEntry(const Value *value, const BasicBlock &block, unsigned depth = 0) {
  auto *instruction = dyn_cast<Instruction>(value);
  if (!instruction || instruction->getParent() != &block || depth > 4) return false;
  if (isa<PHINode>(instruction)) return true;
  if (!isa<BinaryOperator>(instruction) && !isa<CastInst>(instruction) && !isa<GetElementPtrInst>(instruction)) return false;
  return any_of(instruction->operands(), [&](const Use &use) { return dependsOnEntry(use, block, depth + 1); });
}

/// What comes behind the last access of a block that has to be separated; null if there is none.
static Instruction *end(BasicBlock &block) {
  if (block.hasNPredecessorsOrMore(largestCount + 1)) return nullptr;
  if (any_of(predecessors(&block), [](BasicBlock *from) { return !isa<BranchInst>(from->getTerminator()); })) return nullptr;
  Instruction *found = nullptr;
  unsigned size = 0;
  for (Instruction &instruction : make_range(block.getFirstNonPHIIt(), block.end())) {
    size += 1;
    if (size > largestSize || instruction.isTerminator()) break;
    const Value *address = getLoadStorePointerOperand(&instruction);
    if (address && dependsOnEntry(address, block)) found = instruction.getNextNode();
    if (isa<CallBase>(instruction)) break;
  }
  return found;
}

static void separate(BasicBlock &block, Instruction *end, Loop &loop, LoopInfo &loops, DominatorTree &dominators) {
  SmallVector<Instruction *, 16> moved;
  for (Instruction &instruction : make_range(block.getFirstNonPHIIt(), end->getIterator())) moved.push_back(&instruction);
  DenseMap<Instruction *, PHINode *> merged;
  SmallVector<BasicBlock *, 4> before(predecessors(&block));
  for (Instruction *instruction : moved) {
    bool isUsed = any_of(instruction->users(), [&](User *user) { return !is_contained(moved, user); });
    if (!isUsed) continue;
    auto *phi = PHINode::Create(instruction->getType(), unsigned(before.size()), "apus.merged");
    phi->insertBefore(block.begin());
    merged[instruction] = phi;
  }
  DomTreeUpdater updater(dominators, DomTreeUpdater::UpdateStrategy::Eager);
  for (BasicBlock *from : before) {
    // The new phis have nothing from there yet.
    for (auto [instruction, phi] : merged) phi->addIncoming(PoisonValue::get(phi->getType()), from);
    ValueToValueMapTy copies;
    BasicBlock *own = DuplicateInstructionsInSplitBetween(&block, from, end, copies, updater);
    loop.addBasicBlockToLoop(own, loops);
    for (auto [instruction, phi] : merged) phi->setIncomingValueForBlock(own, copies[instruction]);
  }
  for (Instruction *instruction : reverse(moved)) {
    auto phi = merged.find(instruction);
    if (phi != merged.end()) instruction->replaceAllUsesWith(phi->second);
    instruction->eraseFromParent();
  }
}

bool apus::separateMergedAccesses(Loop &loop, LoopInfo &loops, DominatorTree &dominators) {
  bool isChanged = false;
  SmallVector<BasicBlock *, 8> blocks(loop.blocks());
  for (BasicBlock *block : blocks) {
    if (block == loop.getHeader() || block->isEHPad() || !isa<PHINode>(block->front())) continue;
    Instruction *behind = end(*block);
    if (!behind) continue;
    separate(*block, behind, loop, loops, dominators);
    isChanged = true;
  }
  return isChanged;
}
