// What Optimizer calls in place of LLVM's own pipeline, if this library is there.
#include <string>

#include "LoopVersioning.h"
#include "llvm-c/TargetMachine.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/Scalar/EarlyCSE.h"
#include "llvm/Transforms/Scalar/LICM.h"
#include "llvm/Transforms/Scalar/LoopPassManager.h"

using namespace llvm;

/// The version of this interface.
extern "C" unsigned apus_passes_version(void) { return 1; }

/// Runs the passes over a module.
/// - Parameters:
///   - memorySize: Where the context holds the size of memory 0.
extern "C" void apus_run_passes(LLVMModuleRef moduleReference, LLVMTargetMachineRef machineReference, uint64_t memorySize) {
  Module &module = *unwrap(moduleReference);
  auto *machine = reinterpret_cast<TargetMachine *>(machineReference);
  PipelineTuningOptions options;
  options.LoopVectorization = true;
  options.LoopInterleaving = true;
  options.SLPVectorization = true;
  PassBuilder builder(machine, options);
  builder.registerPipelineStartEPCallback(
    [](ModulePassManager &passes, OptimizationLevel) { passes.addPass(apus::ContextUse()); });
  builder.registerVectorizerStartEPCallback([memorySize](FunctionPassManager &passes, OptimizationLevel) {
    passes.addPass(apus::LoopVersioning({memorySize}));
    // What was volatile before can be kept in registers now.
    passes.addPass(EarlyCSEPass(true));
    passes.addPass(createFunctionToLoopPassAdaptor(LICMPass(LICMOptions()), true));
  });
  LoopAnalysisManager loopAnalyses;
  FunctionAnalysisManager functionAnalyses;
  CGSCCAnalysisManager componentAnalyses;
  ModuleAnalysisManager moduleAnalyses;
  builder.registerModuleAnalyses(moduleAnalyses);
  builder.registerCGSCCAnalyses(componentAnalyses);
  builder.registerFunctionAnalyses(functionAnalyses);
  builder.registerLoopAnalyses(loopAnalyses);
  builder.crossRegisterProxies(loopAnalyses, functionAnalyses, componentAnalyses, moduleAnalyses);
  builder.buildPerModuleDefaultPipeline(OptimizationLevel::O2).run(module, moduleAnalyses);
}
