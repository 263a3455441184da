// The functions of LLVM's C interface that Apus calls, restated from its documentation. LLVM is loaded when somebody
// compiles, so that neither building nor running Apus needs it: there is a table of function pointers, and a function that
// fills it.
//
// Enumerations are numbers here; LLVM keeps theirs stable, and Optimizer names those that it uses.
#pragma once
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct apus_llvm_attribute *LLVMAttributeRef;
typedef struct apus_llvm_basicblock *LLVMBasicBlockRef;
typedef struct apus_llvm_builder *LLVMBuilderRef;
typedef struct apus_llvm_context *LLVMContextRef;
typedef struct apus_llvm_dibuilder *LLVMDIBuilderRef;
typedef struct apus_llvm_disassembler *LLVMDisasmContextRef;
typedef struct apus_llvm_error *LLVMErrorRef;
typedef struct apus_llvm_memorybuffer *LLVMMemoryBufferRef;
typedef struct apus_llvm_metadata *LLVMMetadataRef;
typedef struct apus_llvm_module *LLVMModuleRef;
typedef struct apus_llvm_passbuilderoptions *LLVMPassBuilderOptionsRef;
typedef struct apus_llvm_targetdata *LLVMTargetDataRef;
typedef struct apus_llvm_targetmachine *LLVMTargetMachineRef;
typedef struct apus_llvm_target *LLVMTargetRef;
typedef struct apus_llvm_type *LLVMTypeRef;
typedef struct apus_llvm_use *LLVMUseRef;
typedef struct apus_llvm_value *LLVMValueRef;

// clang-format off
#define APUS_LLVM(X) \
  /* Contexts and modules */ \
  X(LLVMContextRef _Nonnull, LLVMContextCreate, (void)) \
  X(void, LLVMContextDispose, (LLVMContextRef)) \
  X(LLVMModuleRef _Nonnull, LLVMModuleCreateWithNameInContext, (const char *, LLVMContextRef)) \
  X(void, LLVMDisposeModule, (LLVMModuleRef)) \
  X(void, LLVMSetTarget, (LLVMModuleRef, const char *)) \
  X(void, LLVMSetDataLayout, (LLVMModuleRef, const char *)) \
  X(void, LLVMAddModuleFlag, (LLVMModuleRef, unsigned, const char *, size_t, LLVMMetadataRef)) \
  X(char * _Nonnull, LLVMPrintModuleToString, (LLVMModuleRef)) \
  X(int, LLVMVerifyModule, (LLVMModuleRef, unsigned, char *_Nullable *_Nonnull)) \
  X(void, LLVMDisposeMessage, (char *)) \
  /* Types */ \
  X(LLVMTypeRef _Nonnull, LLVMIntTypeInContext, (LLVMContextRef, unsigned)) \
  X(LLVMTypeRef _Nonnull, LLVMFloatTypeInContext, (LLVMContextRef)) \
  X(LLVMTypeRef _Nonnull, LLVMDoubleTypeInContext, (LLVMContextRef)) \
  X(LLVMTypeRef _Nonnull, LLVMVoidTypeInContext, (LLVMContextRef)) \
  X(LLVMTypeRef _Nonnull, LLVMPointerTypeInContext, (LLVMContextRef, unsigned)) \
  X(LLVMTypeRef _Nonnull, LLVMVectorType, (LLVMTypeRef, unsigned)) \
  X(LLVMTypeRef _Nonnull, LLVMArrayType2, (LLVMTypeRef, uint64_t)) \
  X(LLVMTypeRef _Nonnull, LLVMStructTypeInContext, (LLVMContextRef, LLVMTypeRef _Nullable *_Nonnull, unsigned, int)) \
  X(LLVMTypeRef _Nonnull, LLVMFunctionType, (LLVMTypeRef, LLVMTypeRef _Nullable *_Nonnull, unsigned, int)) \
  X(LLVMTypeRef _Nonnull, LLVMTypeOf, (LLVMValueRef)) \
  /* Constants */ \
  X(LLVMValueRef _Nonnull, LLVMConstInt, (LLVMTypeRef, unsigned long long, int)) \
  X(LLVMValueRef _Nonnull, LLVMConstNull, (LLVMTypeRef)) \
  X(LLVMValueRef _Nonnull, LLVMConstVector, (LLVMValueRef _Nullable *_Nonnull, unsigned)) \
  X(LLVMValueRef _Nonnull, LLVMGetPoison, (LLVMTypeRef)) \
  X(LLVMValueRef _Nonnull, LLVMConstBitCast, (LLVMValueRef, LLVMTypeRef)) \
  X(LLVMValueRef _Nonnull, LLVMConstSub, (LLVMValueRef, LLVMValueRef)) \
  X(LLVMValueRef _Nonnull, LLVMConstTrunc, (LLVMValueRef, LLVMTypeRef)) \
  X(LLVMValueRef _Nonnull, LLVMConstPtrToInt, (LLVMValueRef, LLVMTypeRef)) \
  X(LLVMValueRef _Nonnull, LLVMConstArray2, (LLVMTypeRef, LLVMValueRef _Nullable *_Nonnull, uint64_t)) \
  X(int, LLVMIsConstant, (LLVMValueRef)) \
  X(int, LLVMIsNull, (LLVMValueRef)) \
  /* Functions and attributes */ \
  X(LLVMValueRef _Nonnull, LLVMAddGlobal, (LLVMModuleRef, LLVMTypeRef, const char *)) \
  X(LLVMValueRef _Nullable, LLVMGetNamedGlobal, (LLVMModuleRef, const char *)) \
  X(void, LLVMSetInitializer, (LLVMValueRef, LLVMValueRef)) \
  X(void, LLVMSetGlobalConstant, (LLVMValueRef, int)) \
  X(LLVMValueRef _Nonnull, LLVMAddFunction, (LLVMModuleRef, const char *, LLVMTypeRef)) \
  X(LLVMValueRef _Nullable, LLVMGetNamedFunction, (LLVMModuleRef, const char *)) \
  X(void, LLVMSetFunctionCallConv, (LLVMValueRef, unsigned)) \
  X(void, LLVMSetLinkage, (LLVMValueRef, unsigned)) \
  X(void, LLVMSetVisibility, (LLVMValueRef, unsigned)) \
  X(LLVMValueRef _Nonnull, LLVMGetParam, (LLVMValueRef, unsigned)) \
  X(LLVMValueRef _Nullable, LLVMGetFirstFunction, (LLVMModuleRef)) \
  X(LLVMValueRef _Nullable, LLVMGetNextFunction, (LLVMValueRef)) \
  X(void, LLVMRemoveStringAttributeAtIndex, (LLVMValueRef, unsigned, const char *, unsigned)) \
  X(void, LLVMAddAttributeAtIndex, (LLVMValueRef, unsigned, LLVMAttributeRef)) \
  X(void, LLVMAddCallSiteAttribute, (LLVMValueRef, unsigned, LLVMAttributeRef)) \
  X(LLVMAttributeRef _Nonnull, LLVMCreateEnumAttribute, (LLVMContextRef, unsigned, uint64_t)) \
  X(LLVMAttributeRef _Nonnull, LLVMCreateStringAttribute, (LLVMContextRef, const char *, unsigned, const char *, unsigned)) \
  X(LLVMAttributeRef _Nonnull, LLVMCreateConstantRangeAttribute, (LLVMContextRef, unsigned, unsigned, const uint64_t *, const uint64_t *)) \
  X(unsigned, LLVMGetEnumAttributeKindForName, (const char *, size_t)) \
  X(unsigned, LLVMLookupIntrinsicID, (const char *, size_t)) \
  X(LLVMValueRef _Nonnull, LLVMGetIntrinsicDeclaration, (LLVMModuleRef, unsigned, LLVMTypeRef _Nullable *_Nonnull, size_t)) \
  X(LLVMValueRef _Nonnull, LLVMGetInlineAsm, (LLVMTypeRef, const char *, size_t, const char *, size_t, int, int, unsigned, int)) \
  /* Blocks and instructions */ \
  X(LLVMBasicBlockRef _Nonnull, LLVMAppendBasicBlockInContext, (LLVMContextRef, LLVMValueRef, const char *)) \
  X(void, LLVMDeleteBasicBlock, (LLVMBasicBlockRef)) \
  X(LLVMBasicBlockRef _Nullable, LLVMGetFirstBasicBlock, (LLVMValueRef)) \
  X(LLVMBasicBlockRef _Nullable, LLVMGetNextBasicBlock, (LLVMBasicBlockRef)) \
  X(LLVMValueRef _Nullable, LLVMGetBasicBlockTerminator, (LLVMBasicBlockRef)) \
  X(LLVMValueRef _Nullable, LLVMGetFirstInstruction, (LLVMBasicBlockRef)) \
  X(LLVMValueRef _Nullable, LLVMGetNextInstruction, (LLVMValueRef)) \
  X(LLVMValueRef _Nullable, LLVMIsAInstruction, (LLVMValueRef)) \
  X(unsigned, LLVMGetInstructionOpcode, (LLVMValueRef)) \
  X(LLVMUseRef _Nullable, LLVMGetFirstUse, (LLVMValueRef)) \
  X(LLVMUseRef _Nullable, LLVMGetNextUse, (LLVMUseRef)) \
  X(LLVMValueRef _Nonnull, LLVMGetUser, (LLVMUseRef)) \
  X(LLVMValueRef _Nullable, LLVMIsAIntrinsicInst, (LLVMValueRef)) \
  X(LLVMValueRef _Nonnull, LLVMGetOperand, (LLVMValueRef, unsigned)) \
  X(void, LLVMSetOperand, (LLVMValueRef, unsigned, LLVMValueRef)) \
  X(void, LLVMInstructionEraseFromParent, (LLVMValueRef)) \
  X(void, LLVMReplaceAllUsesWith, (LLVMValueRef, LLVMValueRef)) \
  /* Building */ \
  X(LLVMBuilderRef _Nonnull, LLVMCreateBuilderInContext, (LLVMContextRef)) \
  X(void, LLVMDisposeBuilder, (LLVMBuilderRef)) \
  X(void, LLVMPositionBuilderAtEnd, (LLVMBuilderRef, LLVMBasicBlockRef)) \
  X(void, LLVMPositionBuilderBefore, (LLVMBuilderRef, LLVMValueRef)) \
  X(LLVMBasicBlockRef _Nonnull, LLVMGetInsertBlock, (LLVMBuilderRef)) \
  X(LLVMValueRef _Nonnull, LLVMBuildRet, (LLVMBuilderRef, LLVMValueRef)) \
  X(LLVMValueRef _Nonnull, LLVMBuildRetVoid, (LLVMBuilderRef)) \
  X(LLVMValueRef _Nonnull, LLVMBuildBr, (LLVMBuilderRef, LLVMBasicBlockRef)) \
  X(LLVMValueRef _Nonnull, LLVMBuildCondBr, (LLVMBuilderRef, LLVMValueRef, LLVMBasicBlockRef, LLVMBasicBlockRef)) \
  X(LLVMValueRef _Nonnull, LLVMBuildSwitch, (LLVMBuilderRef, LLVMValueRef, LLVMBasicBlockRef, unsigned)) \
  X(void, LLVMAddCase, (LLVMValueRef, LLVMValueRef, LLVMBasicBlockRef)) \
  X(LLVMValueRef _Nonnull, LLVMBuildUnreachable, (LLVMBuilderRef)) \
  X(LLVMValueRef _Nonnull, LLVMBuildBinOp, (LLVMBuilderRef, unsigned, LLVMValueRef, LLVMValueRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildICmp, (LLVMBuilderRef, unsigned, LLVMValueRef, LLVMValueRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildFCmp, (LLVMBuilderRef, unsigned, LLVMValueRef, LLVMValueRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildSelect, (LLVMBuilderRef, LLVMValueRef, LLVMValueRef, LLVMValueRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildCast, (LLVMBuilderRef, unsigned, LLVMValueRef, LLVMTypeRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildFNeg, (LLVMBuilderRef, LLVMValueRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildFreeze, (LLVMBuilderRef, LLVMValueRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildGEPWithNoWrapFlags, (LLVMBuilderRef, LLVMTypeRef, LLVMValueRef, LLVMValueRef _Nullable *_Nonnull, unsigned, const char *, unsigned)) \
  X(LLVMValueRef _Nonnull, LLVMBuildLoad2, (LLVMBuilderRef, LLVMTypeRef, LLVMValueRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildStore, (LLVMBuilderRef, LLVMValueRef, LLVMValueRef)) \
  X(void, LLVMSetVolatile, (LLVMValueRef, int)) \
  X(void, LLVMSetAlignment, (LLVMValueRef, unsigned)) \
  X(void, LLVMSetOrdering, (LLVMValueRef, unsigned)) \
  X(LLVMValueRef _Nonnull, LLVMBuildAtomicRMW, (LLVMBuilderRef, unsigned, LLVMValueRef, LLVMValueRef, unsigned, int)) \
  X(LLVMValueRef _Nonnull, LLVMBuildAtomicCmpXchg, (LLVMBuilderRef, LLVMValueRef, LLVMValueRef, LLVMValueRef, unsigned, unsigned, int)) \
  X(LLVMValueRef _Nonnull, LLVMBuildFence, (LLVMBuilderRef, unsigned, int, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildAlloca, (LLVMBuilderRef, LLVMTypeRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildPhi, (LLVMBuilderRef, LLVMTypeRef, const char *)) \
  X(void, LLVMAddIncoming, (LLVMValueRef, LLVMValueRef _Nullable *_Nonnull, LLVMBasicBlockRef _Nullable *_Nonnull, unsigned)) \
  X(LLVMValueRef _Nonnull, LLVMBuildCall2, (LLVMBuilderRef, LLVMTypeRef, LLVMValueRef, LLVMValueRef _Nullable *_Nonnull, unsigned, const char *)) \
  X(void, LLVMSetInstructionCallConv, (LLVMValueRef, unsigned)) \
  X(void, LLVMSetTailCallKind, (LLVMValueRef, unsigned)) \
  X(unsigned, LLVMGetTailCallKind, (LLVMValueRef)) \
  X(LLVMValueRef _Nonnull, LLVMBuildInvoke2, (LLVMBuilderRef, LLVMTypeRef, LLVMValueRef, LLVMValueRef _Nullable *_Nonnull, unsigned, LLVMBasicBlockRef, LLVMBasicBlockRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildLandingPad, (LLVMBuilderRef, LLVMTypeRef, LLVMValueRef, unsigned, const char *)) \
  X(void, LLVMAddClause, (LLVMValueRef, LLVMValueRef)) \
  X(LLVMValueRef _Nonnull, LLVMBuildExtractValue, (LLVMBuilderRef, LLVMValueRef, unsigned, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildInsertValue, (LLVMBuilderRef, LLVMValueRef, LLVMValueRef, unsigned, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildExtractElement, (LLVMBuilderRef, LLVMValueRef, LLVMValueRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildInsertElement, (LLVMBuilderRef, LLVMValueRef, LLVMValueRef, LLVMValueRef, const char *)) \
  X(LLVMValueRef _Nonnull, LLVMBuildShuffleVector, (LLVMBuilderRef, LLVMValueRef, LLVMValueRef, LLVMValueRef, const char *)) \
  /* Metadata */ \
  X(unsigned, LLVMGetMDKindIDInContext, (LLVMContextRef, const char *, unsigned)) \
  X(LLVMMetadataRef _Nonnull, LLVMMDStringInContext2, (LLVMContextRef, const char *, size_t)) \
  X(LLVMMetadataRef _Nonnull, LLVMMDNodeInContext2, (LLVMContextRef, LLVMMetadataRef _Nullable *_Nonnull, size_t)) \
  X(LLVMMetadataRef _Nonnull, LLVMValueAsMetadata, (LLVMValueRef)) \
  X(LLVMValueRef _Nonnull, LLVMMetadataAsValue, (LLVMContextRef, LLVMMetadataRef)) \
  X(void, LLVMSetMetadata, (LLVMValueRef, unsigned, LLVMValueRef)) \
  /* Positions */ \
  X(LLVMDIBuilderRef _Nonnull, LLVMCreateDIBuilder, (LLVMModuleRef)) \
  X(void, LLVMDIBuilderFinalize, (LLVMDIBuilderRef)) \
  X(void, LLVMDisposeDIBuilder, (LLVMDIBuilderRef)) \
  X(LLVMMetadataRef _Nonnull, LLVMDIBuilderCreateFile, (LLVMDIBuilderRef, const char *, size_t, const char *, size_t)) \
  X(LLVMMetadataRef _Nonnull, LLVMDIBuilderCreateCompileUnit, (LLVMDIBuilderRef, unsigned, LLVMMetadataRef, const char *, size_t, int, const char *, size_t, unsigned, const char *, size_t, unsigned, unsigned, int, int, const char *, size_t, const char *, size_t)) \
  X(LLVMMetadataRef _Nonnull, LLVMDIBuilderCreateSubroutineType, (LLVMDIBuilderRef, LLVMMetadataRef, LLVMMetadataRef _Nullable *_Nullable, unsigned, unsigned)) \
  X(LLVMMetadataRef _Nonnull, LLVMDIBuilderCreateFunction, (LLVMDIBuilderRef, LLVMMetadataRef, const char *, size_t, const char *, size_t, LLVMMetadataRef, unsigned, LLVMMetadataRef, int, int, unsigned, unsigned, int)) \
  X(LLVMMetadataRef _Nonnull, LLVMDIBuilderCreateDebugLocation, (LLVMContextRef, unsigned, unsigned, LLVMMetadataRef, LLVMMetadataRef _Nullable)) \
  X(void, LLVMSetSubprogram, (LLVMValueRef, LLVMMetadataRef)) \
  X(void, LLVMSetCurrentDebugLocation2, (LLVMBuilderRef, LLVMMetadataRef _Nullable)) \
  X(LLVMMetadataRef _Nullable, LLVMInstructionGetDebugLoc, (LLVMValueRef)) \
  X(void, LLVMInstructionSetDebugLoc, (LLVMValueRef, LLVMMetadataRef _Nullable)) \
  X(unsigned, LLVMDebugMetadataVersion, (void)) \
  /* Disassembling */ \
  X(LLVMDisasmContextRef _Nullable, LLVMCreateDisasmCPUFeatures, (const char *, const char *, const char *, void *_Nullable, int, void *_Nullable, void *_Nullable)) \
  X(int, LLVMSetDisasmOptions, (LLVMDisasmContextRef, uint64_t)) \
  X(size_t, LLVMDisasmInstruction, (LLVMDisasmContextRef, uint8_t *, uint64_t, uint64_t, char *, size_t)) \
  X(void, LLVMDisasmDispose, (LLVMDisasmContextRef)) \
  /* Passes */ \
  X(LLVMPassBuilderOptionsRef _Nonnull, LLVMCreatePassBuilderOptions, (void)) \
  X(void, LLVMDisposePassBuilderOptions, (LLVMPassBuilderOptionsRef)) \
  X(LLVMErrorRef _Nullable, LLVMRunPasses, (LLVMModuleRef, const char *, LLVMTargetMachineRef, LLVMPassBuilderOptionsRef)) \
  X(char * _Nonnull, LLVMGetErrorMessage, (LLVMErrorRef)) \
  X(void, LLVMDisposeErrorMessage, (char *)) \
  /* Targets */ \
  X(void, LLVMInitializeX86TargetInfo, (void)) \
  X(void, LLVMInitializeX86Target, (void)) \
  X(void, LLVMInitializeX86TargetMC, (void)) \
  X(void, LLVMInitializeX86AsmPrinter, (void)) \
  X(void, LLVMInitializeX86AsmParser, (void)) \
  X(void, LLVMInitializeX86Disassembler, (void)) \
  X(int, LLVMGetTargetFromTriple, (const char *, LLVMTargetRef _Nullable *_Nonnull, char *_Nullable *_Nonnull)) \
  X(LLVMTargetMachineRef _Nonnull, LLVMCreateTargetMachine, (LLVMTargetRef, const char *, const char *, const char *, unsigned, unsigned, unsigned)) \
  X(void, LLVMDisposeTargetMachine, (LLVMTargetMachineRef)) \
  X(LLVMTargetDataRef _Nonnull, LLVMCreateTargetDataLayout, (LLVMTargetMachineRef)) \
  X(void, LLVMDisposeTargetData, (LLVMTargetDataRef)) \
  X(char * _Nonnull, LLVMCopyStringRepOfTargetData, (LLVMTargetDataRef)) \
  X(char * _Nonnull, LLVMGetHostCPUName, (void)) \
  X(char * _Nonnull, LLVMGetHostCPUFeatures, (void)) \
  X(int, LLVMTargetMachineEmitToMemoryBuffer, (LLVMTargetMachineRef, LLVMModuleRef, unsigned, char *_Nullable *_Nonnull, LLVMMemoryBufferRef _Nullable *_Nonnull)) \
  X(const char * _Nonnull, LLVMGetBufferStart, (LLVMMemoryBufferRef)) \
  X(size_t, LLVMGetBufferSize, (LLVMMemoryBufferRef)) \
  X(void, LLVMDisposeMemoryBuffer, (LLVMMemoryBufferRef)) \
  X(void, LLVMParseCommandLineOptions, (int, const char *_Nonnull const *_Nonnull, const char *)) \
  X(void, LLVMGetVersion, (unsigned *, unsigned *, unsigned *))
// clang-format on

/// The functions.
typedef struct apus_llvm {
#define APUS_FIELD(result, name, parameters) result(*_Null_unspecified name) parameters;
  APUS_LLVM(APUS_FIELD)
#undef APUS_FIELD
} apus_llvm;

/// Fills the table from a library that `dlopen` has opened.
/// - Returns: null, or the name of a function that the library lacks.
const char *_Nullable apus_load_llvm(void *library, struct apus_llvm *table);

/// The library of passes of our own (Sources/Glue/Passes), which is built where LLVM's headers are.
typedef struct apus_passes {
  unsigned (*_Null_unspecified apus_passes_version)(void);
  void (*_Null_unspecified apus_run_passes)(LLVMModuleRef, LLVMTargetMachineRef, uint64_t);
} apus_passes;

/// Fills the table from that library.
/// - Returns: null, or the name of a function that the library lacks.
const char *_Nullable apus_load_passes(void *library, struct apus_passes *table);

#pragma clang assume_nonnull end
