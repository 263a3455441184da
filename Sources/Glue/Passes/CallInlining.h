// Puts the bodies of small functions in place of their calls.
#pragma once
#include "llvm/Analysis/LoopInfo.h"

namespace apus {

/// Whether anybody could tell that an instruction has run, or where: other than loads and stores, those are not in the fast
/// version of a loop.
bool mayBeObserved(const llvm::Instruction &instruction);

/// Functions are not inlined, since each has its frame in a backtrace. In the version of a loop that cannot trap nobody asks for
/// frames: there the calls of small functions of the same module may go. They have one block, since guests' compilers make
/// selections of short branches as LLVM does, and call nothing but such functions.
class CallInlining {
public:
  /// Finds out about a loop.
  /// - Parameter loop: An innermost one.
  explicit CallInlining(const llvm::Loop &loop);

  /// Whether the loop has calls of functions of the module.
  bool hasCalls() const { return callCount > 0; }

  /// Whether all calls can go.
  bool isPossible() const { return isEachSmall && size <= largestSize; }

  /// Puts the bodies in place of the calls, if `isPossible`.
  /// - Parameter loop: The loop, or one that does the same.
  static void run(const llvm::Loop &loop);

private:
  /// How many instructions may be added, and through how many functions.
  static constexpr size_t largestSize = 200;
  static constexpr unsigned largestDepth = 4;

  size_t callCount = 0, size = 0;
  /// And does nothing that rules out a fast version.
  bool isEachSmall = true;

  void count(const llvm::BasicBlock &block, unsigned depth);
};

}  // namespace apus
