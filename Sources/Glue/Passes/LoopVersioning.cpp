#include "LoopVersioning.h"

#include <optional>

#include "llvm/ADT/MapVector.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/LoopSimplify.h"
#include "llvm/Transforms/Utils/LoopUtils.h"
#include "llvm/Transforms/Utils/ScalarEvolutionExpander.h"

#include "CallInlining.h"
#include "LoopExits.h"
#include "LoopRounds.h"
#include "MergedAccesses.h"

using namespace llvm;

namespace {

/// A load or store of the loop: base + zero-extended 32-bit index + offset.
struct Access {
  Instruction *instruction;
  /// The index in the loop's first round.
  const SCEV *start;
  /// By how much the index changes in each round.
  int64_t step;
  /// Added to the address behind the extension.
  int64_t offset;
  int64_t width;
  bool isStore;
};

/// Accesses at constant distances from each other that move by the same step.
struct Group {
  /// The index of the first access in the loop's first round.
  const SCEV *start;
  int64_t step;
  /// The distance of each access's index from `start`, and which access it is.
  SmallVector<std::pair<int64_t, unsigned>, 8> members;
  /// The least distance of an index, the first byte that is touched, and one behind the last, from `start`, in one round.
  int64_t low = 0, lowest = 0, high = 0;
  bool isWritten = false;
  /// The address of `low` in the first round, as an offset from the memory's base.
  Value *first = nullptr;
  /// The first byte that is touched in the whole loop, and the one behind the last.
  Value *begin = nullptr, *end = nullptr;
  MDNode *scope = nullptr;
};

/// Distances beyond it make a new group.
constexpr int64_t largestDistance = 1 << 24;
/// Comparisons grow with the square of the groups.
constexpr size_t largestGroupCount = 12;
/// Fewer rounds than this are over before anything is gained.
constexpr uint64_t fewRounds = 8;

class Versioner {
public:
  Versioner(Function &function, FunctionAnalysisManager &analyses, const apus::Layout &layout)
    : function(function), layout(layout), loops(analyses.getResult<LoopAnalysis>(function)),
      dominators(analyses.getResult<DominatorTreeAnalysis>(function)),
      evolution(analyses.getResult<ScalarEvolutionAnalysis>(function)),
      i32(Type::getInt32Ty(function.getContext())), i64(Type::getInt64Ty(function.getContext())) {}

  bool run() {
    if (function.arg_size() < 2) return false;
    bool isChanged = releaseContext();
    SmallVector<Loop *, 8> innermost;
    for (Loop *loop : loops.getLoopsInPreorder())
      if (loop->isInnermost()) innermost.push_back(loop);
    for (Loop *loop : innermost) {
      if (!version(loop)) continue;
      isChanged = true;
      // What was found out about the function may no longer hold.
      for (auto kind : {Attribute::ReadNone, Attribute::WriteOnly}) function.getArg(0)->removeAttr(kind);
      function.setMemoryEffects(function.getMemoryEffects() | MemoryEffects::argMemOnly(ModRefInfo::Ref));
    }
    return isChanged;
  }

private:
  Function &function;
  const apus::Layout &layout;
  LoopInfo &loops;
  DominatorTree &dominators;
  ScalarEvolution &evolution;
  Type *i32, *i64;
  SmallVector<Access, 16> accesses;
  SmallVector<Group, 8> groups;
  std::optional<apus::LoopRounds> trips;
  std::optional<apus::LoopExits> exits;

  /// Takes away what ContextUse has made.
  bool releaseContext() {
    bool isFound = false;
    for (Instruction &instruction : make_early_inc_range(function.getEntryBlock())) {
      auto *call = dyn_cast<IntrinsicInst>(&instruction);
      if (!call || call->getIntrinsicID() != Intrinsic::fake_use) continue;
      call->eraseFromParent();
      isFound = true;
    }
    return isFound;
  }

  bool version(Loop *loop) {
    simplifyLoop(loop, &dominators, &loops, &evolution, nullptr, nullptr, false);
    formLCSSA(*loop, dominators, &loops, &evolution);
    // It ends at the end of a round: what is behind the last access of the last round is not reached.
    if (!loop->isLoopSimplifyForm() || !loop->isLoopExiting(loop->getLoopLatch()) || !loop->hasDedicatedExits()) return false;
    apus::LoopRounds trips(*loop, evolution);
    if (!trips.count() || !apus::LoopExits(*loop, evolution).areKnown()) return false;
    auto *constant = dyn_cast<SCEVConstant>(trips.count());
    if (constant && constant->getAPInt().ult(fewRounds - 1)) return false;
    apus::CallInlining inlining(*loop);
    if (inlining.hasCalls()) return inlining.isPossible() && versionWithoutCalls(loop);
    if (!analyse(loop)) {
      if (!apus::separateMergedAccesses(*loop, loops, dominators)) return false;
      evolution.forgetLoop(loop);
      if (!analyse(loop)) return true;
    }
    BasicBlock *start = loop->getLoopPreheader();
    BasicBlock *check =
      SplitBlock(start, start->getTerminator()->getIterator(), &dominators, &loops, nullptr, "apus.check");
    auto [fast, slow] = clone(loop, check, ConstantInt::getFalse(function.getContext()));
    complete(loop, start, check, fast, slow);
    return true;
  }

  /// Versions a loop with calls, which stay in the slow version alone: a trap has its backtrace from there. They have to go
  /// before it is known whether the rest suffices; if not, the fast version is one that never runs and that LLVM takes away.
  /// - Returns: Whether anything has changed.
  bool versionWithoutCalls(Loop *loop) {
    BasicBlock *start = loop->getLoopPreheader();
    BasicBlock *check =
      SplitBlock(start, start->getTerminator()->getIterator(), &dominators, &loops, nullptr, "apus.check");
    auto [fast, slow] = clone(loop, check, ConstantInt::getFalse(function.getContext()));
    apus::CallInlining::run(*loop);
    evolution.forgetAllLoops();
    dominators.recalculate(function);
    if (analyse(loop)) complete(loop, start, check, fast, slow);
    return true;
  }

  /// Lets the fast version run if it may, and makes it fast.
  void complete(Loop *loop, BasicBlock *start, BasicBlock *check, BasicBlock *fast, BasicBlock *slow) {
    SCEVExpander expander(evolution, "apus");
    bool isConstant = isa<SCEVConstant>(trips->count());
    // All in 64 bits: an index has 32, and a step times a number of rounds fits once the number is compared.
    Instruction *place = start->getTerminator();
    Value *rounds = expander.expandCodeFor(evolution.getZeroExtendExpr(trips->count(), i64), i64, place);
    if (!isConstant) rounds = IRBuilder<>(place).CreateFreeze(rounds);
    auto *branch = cast<BranchInst>(check->getTerminator());
    branch->setCondition(emitChecks(expander, rounds, branch));
    exits->remove(*loop, loops);
    improve(loop, fast, rounds);
    if (!isConstant) skipFewRounds(start, rounds, slow, check);
    expander.clear();
    evolution.forgetAllLoops();
    dominators.recalculate(function);
  }

  /// Finds out about a loop.
  /// - Returns: Whether everything is known that has to be compared.
  bool analyse(Loop *loop) {
    accesses.clear();
    groups.clear();
    trips.emplace(*loop, evolution);
    exits.emplace(*loop, evolution);
    if (!trips->count() || !exits->areKnown() || !collect(loop) || !makeGroups()) return false;
    SCEVExpander expander(evolution, "apus");
    Instruction *place = loop->getLoopPreheader()->getTerminator();
    if (!trips->canCompute(expander, place) || !exits->canCompare(expander, place)) return false;
    return all_of(groups, [&](const Group &group) { return expander.isSafeToExpandAt(group.start, place); });
  }

  /// Runs the slow version of a loop if there are so few rounds that comparing would not pay.
  void skipFewRounds(BasicBlock *start, Value *rounds, BasicBlock *slow, BasicBlock *check) {
    start->getTerminator()->eraseFromParent();
    IRBuilder<> builder(start);
    builder.CreateCondBr(builder.CreateICmpULT(rounds, builder.getInt64(fewRounds - 1)), slow, check);
  }

  // Finding accesses.

  /// Finds the accesses of a loop.
  /// - Returns: Whether it has any, and does nothing else that can be observed.
  bool collect(Loop *loop) {
    for (BasicBlock *block : loop->blocks()) {
      for (Instruction &instruction : *block) {
        bool isAccess = isa<LoadInst>(instruction) || isa<StoreInst>(instruction);
        if (!isAccess) {
          if (apus::mayBeObserved(instruction)) return false;
          continue;
        }
        if (!instruction.isVolatile()) {
          // Something that does not change, and is not of linear memory.
          if (isa<LoadInst>(instruction) && instruction.hasMetadata(LLVMContext::MD_invariant_load)) continue;
          return false;
        }
        if (instruction.isAtomic()) return false;
        std::optional<Access> access = describe(loop, instruction);
        if (!access) return false;
        accesses.push_back(*access);
      }
    }
    return !accesses.empty();
  }

  /// Takes an address apart.
  std::optional<Access> describe(Loop *loop, Instruction &instruction) {
    const DataLayout &layout = function.getDataLayout();
    Value *address = getLoadStorePointerOperand(&instruction);
    int64_t offset = 0;
    Value *index = nullptr;
    while (auto *element = dyn_cast<GEPOperator>(address)) {
      if (element->getNumIndices() != 1 || !element->getSourceElementType()->isIntegerTy(8)) return std::nullopt;
      Value *distance = element->getOperand(1);
      if (auto *constant = dyn_cast<ConstantInt>(distance)) {
        if (constant->getValue().getSignificantBits() > 40) return std::nullopt;
        offset += constant->getSExtValue();
      } else if (!index) {
        index = distance;
      } else {
        return std::nullopt;
      }
      address = element->getPointerOperand();
    }
    // The base of memory 0 is each function's second parameter.
    if (address != function.getArg(1) || offset < 0) return std::nullopt;
    const SCEV *start;
    int64_t step = 0;
    if (!index) {
      start = evolution.getZero(i32);
    } else {
      auto *extension = dyn_cast<ZExtInst>(index);
      if (!extension || extension->getSrcTy() != i32) return std::nullopt;
      const SCEV *value = evolution.getSCEV(extension->getOperand(0));
      std::optional<apus::Affine> way = apus::affine(value, *loop, evolution);
      if (!way) return std::nullopt;
      start = way->start;
      step = way->step;
    }
    Type *type = getLoadStoreType(&instruction);
    TypeSize size = layout.getTypeStoreSize(type);
    return Access{&instruction, start, step, offset, int64_t(size.getFixedValue()), isa<StoreInst>(instruction)};
  }

  /// Whether a group has stores of different widths to one address, which overlap those of the next round: LLVM's analysis of
  /// dependences takes an address that nothing else shares for independent of itself.
  bool hasStoresThatOverlap(const Group &group) {
    if (group.step == 0) return false;
    for (auto [distance, number] : group.members) {
      for (auto [otherDistance, otherNumber] : group.members) {
        const Access &one = accesses[number], &other = accesses[otherNumber];
        if (one.isStore && other.isStore && one.width > other.width && one.width > std::abs(group.step) &&
            distance + one.offset == otherDistance + other.offset)
          return true;
      }
    }
    return false;
  }

  /// Puts accesses into groups.
  /// - Returns: Whether there are few enough, and LLVM finds out what depends on what.
  bool makeGroups() {
    for (unsigned number = 0; number < accesses.size(); number++) {
      const Access &access = accesses[number];
      Group *found = nullptr;
      int64_t distance = 0;
      for (Group &group : groups) {
        if (group.step != access.step) continue;
        auto *difference = dyn_cast<SCEVConstant>(evolution.getMinusSCEV(access.start, group.start));
        if (!difference) continue;
        distance = difference->getAPInt().getSExtValue();
        if (distance > largestDistance || distance < -largestDistance) continue;
        found = &group;
        break;
      }
      if (!found) {
        if (groups.size() == largestGroupCount) return false;
        groups.push_back(Group{access.start, access.step});
        found = &groups.back();
        distance = 0;
        found->lowest = access.offset;
        found->high = access.offset + access.width;
      }
      found->low = std::min(found->low, distance);
      found->lowest = std::min(found->lowest, distance + access.offset);
      found->high = std::max(found->high, distance + access.offset + access.width);
      found->isWritten |= access.isStore;
      found->members.push_back({distance, number});
    }
    return none_of(groups, [this](const Group &group) { return hasStoresThatOverlap(group); });
  }

  // Checking.

  /// Emits the comparisons in front of the loop.
  /// - Returns: Whether the fast version may run.
  Value *emitChecks(SCEVExpander &expander, Value *rounds, Instruction *place) {
    IRBuilder<> builder(place);
    Value *size = builder.CreateLoad(
      i64, builder.CreateGEP(builder.getInt8Ty(), function.getArg(0), builder.getInt64(layout.memorySize)), "apus.size");
    Value *isSafe = builder.CreateICmpULE(rounds, builder.getInt64(UINT32_MAX));
    isSafe = builder.CreateAnd(isSafe, trips->emitCheck(expander, place));
    isSafe = builder.CreateAnd(isSafe, exits->emitChecks(expander, rounds, place));
    builder.SetInsertPoint(place);
    for (Group &group : groups) {
      const SCEV *low = evolution.getAddExpr(
        group.start, evolution.getConstant(APInt(32, uint64_t(group.low), true, true)));
      Value *first = expander.expandCodeFor(low, i32, place);
      builder.SetInsertPoint(place);
      group.first = builder.CreateZExt(first, i64, "apus.first");
      Value *way = builder.CreateMul(rounds, builder.getInt64(uint64_t(std::abs(group.step))));
      Value *span = builder.getInt64(uint64_t(group.high - group.low));
      // Not where the index stands: arrays of a program may differ only by what is added to it.
      group.begin = builder.CreateAdd(group.first, builder.getInt64(uint64_t(group.lowest - group.low)));
      group.end = builder.CreateAdd(group.first, span);
      if (group.step >= 0) {
        group.end = builder.CreateAdd(group.end, way);
      } else {
        isSafe = builder.CreateAnd(isSafe, builder.CreateICmpUGE(group.first, way));
        group.begin = builder.CreateSub(group.begin, way);
      }
      // Everything in bounds also says that no index wraps around: memories have at most 2^32 bytes.
      isSafe = builder.CreateAnd(isSafe, builder.CreateICmpULE(group.end, size));
    }
    for (size_t one = 0; one < groups.size(); one++) {
      for (size_t other = one + 1; other < groups.size(); other++) {
        if (!groups[one].isWritten && !groups[other].isWritten) continue;
        Value *isBefore = builder.CreateICmpULE(groups[one].end, groups[other].begin);
        Value *isBehind = builder.CreateICmpULE(groups[other].end, groups[one].begin);
        isSafe = builder.CreateAnd(isSafe, builder.CreateOr(isBefore, isBehind));
      }
    }
    return isSafe;
  }

  // Making the fast version.

  /// Makes a second version of a loop, and the branch to both at the end of a block.
  /// - Returns: Where the fast version begins, which is the loop as it was, and the slow one.
  std::pair<BasicBlock *, BasicBlock *> clone(Loop *loop, BasicBlock *check, Value *isSafe) {
    BasicBlock *fast =
      SplitBlock(check, check->getTerminator()->getIterator(), &dominators, &loops, nullptr, "apus.fast");
    ValueToValueMapTy copies;
    SmallVector<BasicBlock *, 8> blocks;
    Loop *slow = cloneLoopWithPreheader(fast, check, loop, copies, ".slow", &loops, &dominators, blocks);
    remapInstructionsInBlocks(blocks, copies);
    check->getTerminator()->eraseFromParent();
    BranchInst::Create(fast, cast<BasicBlock>(copies[fast]), isSafe, check);
    SmallVector<BasicBlock *, 2> exits;
    loop->getUniqueExitBlocks(exits);
    for (BasicBlock *exit : exits) {
      for (PHINode &phi : exit->phis()) {
        unsigned count = phi.getNumIncomingValues();
        for (unsigned number = 0; number < count; number++) {
          BasicBlock *from = phi.getIncomingBlock(number);
          if (!loop->contains(from)) continue;
          Value *value = phi.getIncomingValue(number);
          auto copy = copies.find(value);
          phi.addIncoming(
            copy == copies.end() ? value : static_cast<Value *>(copy->second), cast<BasicBlock>(copies[from]));
        }
      }
    }
    // The slow version is for loops that trap or overlap: it need not be large.
    slow->setLoopAlreadyUnrolled();
    return {fast, cast<BasicBlock>(copies[fast])};
  }

  /// Makes use of what is known of the fast version.
  void improve(Loop *loop, BasicBlock *preheader, Value *rounds) {
    nameGroups();
    rewrite(loop, preheader, rounds);
    narrowRecurrences(loop, preheader);
  }

  /// Makes a scope for each group, if accesses of one are apart from those of another.
  void nameGroups() {
    if (groups.size() < 2) return;
    MDBuilder metadata(function.getContext());
    MDNode *domain = metadata.createAnonymousAliasScopeDomain("apus");
    for (Group &group : groups) group.scope = metadata.createAnonymousAliasScope(domain, "apus");
  }

  /// Gives the accesses of the fast version addresses of 64 bits, and takes away that they may trap.
  void rewrite(Loop *loop, BasicBlock *preheader, Value *rounds) {
    BasicBlock *header = loop->getHeader(), *latch = loop->getLoopLatch();
    PHINode *round = PHINode::Create(i64, 2, "apus.round");
    round->insertBefore(header->begin());
    IRBuilder<> atEnd(latch->getTerminator());
    round->addIncoming(atEnd.getInt64(0), preheader);
    round->addIncoming(atEnd.CreateAdd(round, atEnd.getInt64(1), "", true, true), latch);
    trips->end(*loop, round, rounds);
    auto inBounds = GEPNoWrapFlags::inBounds() | GEPNoWrapFlags::noUnsignedWrap();
    for (Group &group : groups) {
      IRBuilder<> before(preheader->getTerminator());
      Value *start = before.CreateGEP(before.getInt8Ty(), function.getArg(1), group.first, "apus.start", inBounds);
      IRBuilder<> builder(&*header->getFirstInsertionPt());
      bool isForward = group.step >= 0;
      Value *way = builder.CreateMul(round, builder.getInt64(uint64_t(group.step)), "", isForward, true);
      Value *here = builder.CreateGEP(
        builder.getInt8Ty(), start, way, "apus.here", isForward ? inBounds : GEPNoWrapFlags::inBounds());
      DenseMap<int64_t, Value *> addresses;
      for (auto [distance, number] : group.members) {
        Access &access = accesses[number];
        int64_t bytes = distance - group.low + access.offset;
        Value *&address = addresses[bytes];
        if (!address)
          address = bytes == 0
            ? here
            : builder.CreateGEP(builder.getInt8Ty(), here, builder.getInt64(uint64_t(bytes)), "", inBounds);
        release(access, address, group);
      }
    }
  }

  // Values of the round before.

  /// A compiler of guests keeps the neighbour that was loaded in the round before as 32 bits, though it is a byte. The
  /// vectoriser narrows computations, but not across rounds: so such values become as narrow as what was loaded.
  void narrowRecurrences(Loop *loop, BasicBlock *preheader) {
    BasicBlock *header = loop->getHeader(), *latch = loop->getLoopLatch();
    // In the order of the phis, so that the same module gives the same code.
    MapVector<PHINode *, unsigned> widths;
    for (PHINode &phi : header->phis())
      if (phi.getType() == i32) widths[&phi] = 8;
    // Starts with the narrowest and widens until nothing changes; what needs more than 16 bits is left alone.
    for (bool isChanged = true; isChanged;) {
      isChanged = false;
      for (PHINode &phi : header->phis()) {
        auto width = widths.find(&phi);
        if (width == widths.end()) continue;
        unsigned needed = std::max(widthOf(phi.getIncomingValueForBlock(preheader), widths, nullptr),
                                   widthOf(phi.getIncomingValueForBlock(latch), widths, loop));
        if (needed <= width->second) continue;
        if (needed <= 16) width->second = 16;
        else widths.erase(width);
        isChanged = true;
      }
    }
    MapVector<PHINode *, PHINode *> narrow;
    for (auto [phi, width] : widths) {
      // A value that is not made in the loop stays what it is, and needs no place of its own.
      auto *made = PHINode::Create(Type::getIntNTy(function.getContext(), width), 2, "apus.narrow");
      made->insertBefore(header->begin());
      narrow[phi] = made;
    }
    for (auto [phi, made] : narrow) {
      made->addIncoming(narrowed(phi->getIncomingValueForBlock(preheader), made->getType(), narrow, preheader), preheader);
      made->addIncoming(narrowed(phi->getIncomingValueForBlock(latch), made->getType(), narrow, latch), latch);
    }
    for (auto [phi, made] : narrow) {
      IRBuilder<> builder(&*header->getFirstInsertionPt());
      phi->replaceAllUsesWith(builder.CreateZExt(made, i32));
      phi->eraseFromParent();
    }
  }

  /// How many bits a value needs; more than 16 if it is not known to need less.
  /// - Parameter loop: Only values that the loop has loaded count as narrow; null in front of it.
  unsigned widthOf(Value *value, const MapVector<PHINode *, unsigned> &widths, Loop *loop) {
    if (auto *phi = dyn_cast<PHINode>(value)) {
      auto width = widths.find(phi);
      if (width != widths.end()) return width->second;
    }
    if (loop) {
      auto *extension = dyn_cast<ZExtInst>(value);
      return extension ? extension->getSrcTy()->getIntegerBitWidth() : 32;
    }
    return 32 - computeKnownBits(value, function.getDataLayout()).countMinLeadingZeros();
  }

  Value *narrowed(Value *value, Type *type, const MapVector<PHINode *, PHINode *> &narrow, BasicBlock *block) {
    IRBuilder<> builder(block->getTerminator());
    if (auto *phi = dyn_cast<PHINode>(value)) {
      auto known = narrow.find(phi);
      if (known != narrow.end()) return builder.CreateZExt(known->second, type);
    }
    if (auto *extension = dyn_cast<ZExtInst>(value))
      if (extension->getSrcTy()->getIntegerBitWidth() <= type->getIntegerBitWidth())
        return builder.CreateZExt(extension->getOperand(0), type);
    return builder.CreateTrunc(value, type);
  }

  void release(Access &access, Value *address, const Group &group) {
    if (auto *load = dyn_cast<LoadInst>(access.instruction)) {
      load->setVolatile(false);
      load->setOperand(0, address);
    } else {
      auto *store = cast<StoreInst>(access.instruction);
      store->setVolatile(false);
      store->setOperand(1, address);
    }
    if (!group.scope) return;
    SmallVector<Metadata *, 8> others;
    for (const Group &other : groups)
      if (&other != &group && (other.isWritten || group.isWritten)) others.push_back(other.scope);
    LLVMContext &context = function.getContext();
    access.instruction->setMetadata(LLVMContext::MD_alias_scope, MDNode::get(context, {group.scope}));
    if (!others.empty()) access.instruction->setMetadata(LLVMContext::MD_noalias, MDNode::get(context, others));
  }
};

}  // namespace

PreservedAnalyses apus::ContextUse::run(Module &module, ModuleAnalysisManager &) {
  bool isChanged = false;
  for (Function &function : module) {
    if (function.isDeclaration() || function.arg_size() < 2 || !function.getArg(0)->getType()->isPointerTy()) continue;
    if (none_of(instructions(function), [](const Instruction &instruction) { return instruction.isVolatile(); })) continue;
    IRBuilder<> builder(&*function.getEntryBlock().getFirstInsertionPt());
    builder.CreateIntrinsic(builder.getVoidTy(), Intrinsic::fake_use, {function.getArg(0)});
    isChanged = true;
  }
  return isChanged ? PreservedAnalyses::none() : PreservedAnalyses::all();
}

PreservedAnalyses apus::LoopVersioning::run(Function &function, FunctionAnalysisManager &analyses) {
  return Versioner(function, analyses, layout).run() ? PreservedAnalyses::none() : PreservedAnalyses::all();
}
