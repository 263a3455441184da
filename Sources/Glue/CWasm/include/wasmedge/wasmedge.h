// The part of WasmEdge's C interface that crun, shims and simple embedders call, as libapus has it: names, numbers, layouts and who owns
// what are WasmEdge's, so that a program which was built for `libwasmedge.so.0` and calls nothing else runs with this library.
//
// - What a function gives without `Create` in its name is lent: as long as the context lives that it was asked of.
// - Functions and other items that were added to a module instance belong to it.
// - A module instance of the host has to live longer than the stores and virtual machines it is registered in; those that were
//   made in a store may outlive it.
// - Vectors (v128) cannot be passed between host and guest. Statistics and logs are ignored.
//
// `apus_error_message` of <apus.h> says in words why a function has failed.

#ifndef APUS_WASMEDGE_H
#define APUS_WASMEDGE_H

#include <stdbool.h>
#include <stdint.h>

#ifndef WASMEDGE_CAPI_EXPORT
#define WASMEDGE_CAPI_EXPORT __attribute__((visibility("default")))
#endif

// What the functions were made after.
#define WASMEDGE_VERSION "0.15.0"
#define WASMEDGE_VERSION_MAJOR 0
#define WASMEDGE_VERSION_MINOR 15
#define WASMEDGE_VERSION_PATCH 0

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned __int128 uint128_t;
typedef __int128 int128_t;

typedef struct WasmEdge_ConfigureContext WasmEdge_ConfigureContext;
typedef struct WasmEdge_StatisticsContext WasmEdge_StatisticsContext;
typedef struct WasmEdge_FunctionTypeContext WasmEdge_FunctionTypeContext;
typedef struct WasmEdge_ASTModuleContext WasmEdge_ASTModuleContext;
typedef struct WasmEdge_ImportTypeContext WasmEdge_ImportTypeContext;
typedef struct WasmEdge_ExportTypeContext WasmEdge_ExportTypeContext;
typedef struct WasmEdge_LoaderContext WasmEdge_LoaderContext;
typedef struct WasmEdge_ValidatorContext WasmEdge_ValidatorContext;
typedef struct WasmEdge_ExecutorContext WasmEdge_ExecutorContext;
typedef struct WasmEdge_StoreContext WasmEdge_StoreContext;
typedef struct WasmEdge_ModuleInstanceContext WasmEdge_ModuleInstanceContext;
typedef struct WasmEdge_FunctionInstanceContext WasmEdge_FunctionInstanceContext;
typedef struct WasmEdge_MemoryInstanceContext WasmEdge_MemoryInstanceContext;
typedef struct WasmEdge_CallingFrameContext WasmEdge_CallingFrameContext;
typedef struct WasmEdge_VMContext WasmEdge_VMContext;

typedef struct WasmEdge_String {
  uint32_t Length;
  const char *Buf;
} WasmEdge_String;

typedef struct WasmEdge_Bytes {
  uint32_t Length;
  const uint8_t *Buf;
} WasmEdge_Bytes;

// The category in the highest byte, the code in the others.
typedef struct WasmEdge_Result {
  uint32_t Code;
} WasmEdge_Result;

#ifdef __cplusplus
#define WasmEdge_Result_Success (WasmEdge_Result{0})
#define WasmEdge_Result_Terminate (WasmEdge_Result{1})
#define WasmEdge_Result_Fail (WasmEdge_Result{2})
#else
#define WasmEdge_Result_Success ((WasmEdge_Result){0})
#define WasmEdge_Result_Terminate ((WasmEdge_Result){1})
#define WasmEdge_Result_Fail ((WasmEdge_Result){2})
#endif

enum WasmEdge_ErrCategory { WasmEdge_ErrCategory_WASM, WasmEdge_ErrCategory_UserLevelError };

enum WasmEdge_ErrCode {
  WasmEdge_ErrCode_Success = 0x00,
  WasmEdge_ErrCode_Terminated = 0x01,
  WasmEdge_ErrCode_RuntimeError = 0x02,
  WasmEdge_ErrCode_CostLimitExceeded = 0x03,
  WasmEdge_ErrCode_WrongVMWorkflow = 0x04,
  WasmEdge_ErrCode_FuncNotFound = 0x05,
  WasmEdge_ErrCode_Interrupted = 0x07,
  WasmEdge_ErrCode_NotValidated = 0x08,
  WasmEdge_ErrCode_UserDefError = 0x0C,
  WasmEdge_ErrCode_IllegalPath = 0x100,
  WasmEdge_ErrCode_ReadError = 0x101,
  WasmEdge_ErrCode_IllegalGrammar = 0x119,
  WasmEdge_ErrCode_ModuleNameConflict = 0x300,
  WasmEdge_ErrCode_IncompatibleImportType = 0x301,
  WasmEdge_ErrCode_UnknownImport = 0x302,
  WasmEdge_ErrCode_FuncSigMismatch = 0x403,
  WasmEdge_ErrCode_DivideByZero = 0x404,
  WasmEdge_ErrCode_IntegerOverflow = 0x405,
  WasmEdge_ErrCode_InvalidConvToInt = 0x406,
  WasmEdge_ErrCode_TableOutOfBounds = 0x407,
  WasmEdge_ErrCode_MemoryOutOfBounds = 0x408,
  WasmEdge_ErrCode_ArrayOutOfBounds = 0x409,
  WasmEdge_ErrCode_Unreachable = 0x40A,
  WasmEdge_ErrCode_UninitializedElement = 0x40B,
  WasmEdge_ErrCode_UndefinedElement = 0x40C,
  WasmEdge_ErrCode_IndirectCallTypeMismatch = 0x40D,
};

enum WasmEdge_TypeCode {
  WasmEdge_TypeCode_I32 = 0x7F,
  WasmEdge_TypeCode_I64 = 0x7E,
  WasmEdge_TypeCode_F32 = 0x7D,
  WasmEdge_TypeCode_F64 = 0x7C,
  WasmEdge_TypeCode_V128 = 0x7B,
  WasmEdge_TypeCode_FuncRef = 0x70,
  WasmEdge_TypeCode_ExternRef = 0x6F,
  WasmEdge_TypeCode_Ref = 0x64,
  WasmEdge_TypeCode_RefNull = 0x63,
  WasmEdge_TypeCode_Epsilon = 0x40,
};

enum WasmEdge_Proposal {
  WasmEdge_Proposal_ImportExportMutGlobals,
  WasmEdge_Proposal_NonTrapFloatToIntConversions,
  WasmEdge_Proposal_SignExtensionOperators,
  WasmEdge_Proposal_MultiValue,
  WasmEdge_Proposal_BulkMemoryOperations,
  WasmEdge_Proposal_ReferenceTypes,
  WasmEdge_Proposal_SIMD,
  WasmEdge_Proposal_TailCall,
  WasmEdge_Proposal_ExtendedConst,
  WasmEdge_Proposal_FunctionReferences,
  WasmEdge_Proposal_GC,
  WasmEdge_Proposal_MultiMemories,
  WasmEdge_Proposal_RelaxSIMD,
  WasmEdge_Proposal_Annotations,
  WasmEdge_Proposal_ExceptionHandling,
  WasmEdge_Proposal_Memory64,
  WasmEdge_Proposal_Threads,
  WasmEdge_Proposal_Component,
};

enum WasmEdge_ExternalType {
  WasmEdge_ExternalType_Function,
  WasmEdge_ExternalType_Table,
  WasmEdge_ExternalType_Memory,
  WasmEdge_ExternalType_Global,
  WasmEdge_ExternalType_Tag,
};

enum WasmEdge_HostRegistration { WasmEdge_HostRegistration_Wasi };

typedef struct WasmEdge_ValType {
  uint8_t Data[8];
} WasmEdge_ValType;

typedef struct WasmEdge_Value {
  uint128_t Value;
  WasmEdge_ValType Type;
} WasmEdge_Value;

WASMEDGE_CAPI_EXPORT const char *WasmEdge_VersionGet(void);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_VersionGetMajor(void);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_VersionGetMinor(void);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_VersionGetPatch(void);

WASMEDGE_CAPI_EXPORT void WasmEdge_LogSetErrorLevel(void);
WASMEDGE_CAPI_EXPORT void WasmEdge_LogSetDebugLevel(void);
WASMEDGE_CAPI_EXPORT void WasmEdge_LogOff(void);

// `Create` copies, and needs `Delete`; `Wrap` does neither.
WASMEDGE_CAPI_EXPORT WasmEdge_String WasmEdge_StringCreateByCString(const char *Str);
WASMEDGE_CAPI_EXPORT WasmEdge_String WasmEdge_StringCreateByBuffer(const char *Buf, const uint32_t Len);
WASMEDGE_CAPI_EXPORT WasmEdge_String WasmEdge_StringWrap(const char *Buf, const uint32_t Len);
WASMEDGE_CAPI_EXPORT bool WasmEdge_StringIsEqual(const WasmEdge_String Str1, const WasmEdge_String Str2);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_StringCopy(const WasmEdge_String Str, char *Buf, const uint32_t Len);
WASMEDGE_CAPI_EXPORT void WasmEdge_StringDelete(WasmEdge_String Str);
WASMEDGE_CAPI_EXPORT WasmEdge_Bytes WasmEdge_BytesCreate(const uint8_t *Buf, const uint32_t Len);
WASMEDGE_CAPI_EXPORT WasmEdge_Bytes WasmEdge_BytesWrap(const uint8_t *Buf, const uint32_t Len);
WASMEDGE_CAPI_EXPORT void WasmEdge_BytesDelete(WasmEdge_Bytes Bytes);

WASMEDGE_CAPI_EXPORT bool WasmEdge_ResultOK(const WasmEdge_Result Res);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_ResultGen(const enum WasmEdge_ErrCategory Category, const uint32_t Code);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_ResultGetCode(const WasmEdge_Result Res);
WASMEDGE_CAPI_EXPORT enum WasmEdge_ErrCategory WasmEdge_ResultGetCategory(const WasmEdge_Result Res);
WASMEDGE_CAPI_EXPORT const char *WasmEdge_ResultGetMessage(const WasmEdge_Result Res);

WASMEDGE_CAPI_EXPORT WasmEdge_ValType WasmEdge_ValTypeGenI32(void);
WASMEDGE_CAPI_EXPORT WasmEdge_ValType WasmEdge_ValTypeGenI64(void);
WASMEDGE_CAPI_EXPORT WasmEdge_ValType WasmEdge_ValTypeGenF32(void);
WASMEDGE_CAPI_EXPORT WasmEdge_ValType WasmEdge_ValTypeGenF64(void);
WASMEDGE_CAPI_EXPORT WasmEdge_ValType WasmEdge_ValTypeGenV128(void);
WASMEDGE_CAPI_EXPORT WasmEdge_ValType WasmEdge_ValTypeGenFuncRef(void);
WASMEDGE_CAPI_EXPORT WasmEdge_ValType WasmEdge_ValTypeGenExternRef(void);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ValTypeIsEqual(const WasmEdge_ValType ValType1, const WasmEdge_ValType ValType2);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ValTypeIsI32(const WasmEdge_ValType ValType);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ValTypeIsI64(const WasmEdge_ValType ValType);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ValTypeIsF32(const WasmEdge_ValType ValType);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ValTypeIsF64(const WasmEdge_ValType ValType);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ValTypeIsV128(const WasmEdge_ValType ValType);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ValTypeIsFuncRef(const WasmEdge_ValType ValType);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ValTypeIsExternRef(const WasmEdge_ValType ValType);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ValTypeIsRef(const WasmEdge_ValType ValType);

WASMEDGE_CAPI_EXPORT WasmEdge_Value WasmEdge_ValueGenI32(const int32_t Val);
WASMEDGE_CAPI_EXPORT WasmEdge_Value WasmEdge_ValueGenI64(const int64_t Val);
WASMEDGE_CAPI_EXPORT WasmEdge_Value WasmEdge_ValueGenF32(const float Val);
WASMEDGE_CAPI_EXPORT WasmEdge_Value WasmEdge_ValueGenF64(const double Val);
WASMEDGE_CAPI_EXPORT WasmEdge_Value WasmEdge_ValueGenExternRef(void *Ref);
WASMEDGE_CAPI_EXPORT int32_t WasmEdge_ValueGetI32(const WasmEdge_Value Val);
WASMEDGE_CAPI_EXPORT int64_t WasmEdge_ValueGetI64(const WasmEdge_Value Val);
WASMEDGE_CAPI_EXPORT float WasmEdge_ValueGetF32(const WasmEdge_Value Val);
WASMEDGE_CAPI_EXPORT double WasmEdge_ValueGetF64(const WasmEdge_Value Val);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ValueIsNullRef(const WasmEdge_Value Val);
WASMEDGE_CAPI_EXPORT void *WasmEdge_ValueGetExternRef(const WasmEdge_Value Val);

// Proposals of the standard are always on, whatever a configuration says.
WASMEDGE_CAPI_EXPORT WasmEdge_ConfigureContext *WasmEdge_ConfigureCreate(void);
WASMEDGE_CAPI_EXPORT void WasmEdge_ConfigureAddProposal(WasmEdge_ConfigureContext *Cxt, const enum WasmEdge_Proposal Prop);
WASMEDGE_CAPI_EXPORT void WasmEdge_ConfigureRemoveProposal(
  WasmEdge_ConfigureContext *Cxt, const enum WasmEdge_Proposal Prop);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ConfigureHasProposal(
  const WasmEdge_ConfigureContext *Cxt, const enum WasmEdge_Proposal Prop);
WASMEDGE_CAPI_EXPORT void WasmEdge_ConfigureAddHostRegistration(
  WasmEdge_ConfigureContext *Cxt, const enum WasmEdge_HostRegistration Host);
WASMEDGE_CAPI_EXPORT void WasmEdge_ConfigureRemoveHostRegistration(
  WasmEdge_ConfigureContext *Cxt, const enum WasmEdge_HostRegistration Host);
WASMEDGE_CAPI_EXPORT bool WasmEdge_ConfigureHasHostRegistration(
  const WasmEdge_ConfigureContext *Cxt, const enum WasmEdge_HostRegistration Host);
WASMEDGE_CAPI_EXPORT void WasmEdge_ConfigureSetMaxMemoryPage(WasmEdge_ConfigureContext *Cxt, const uint64_t Page);
WASMEDGE_CAPI_EXPORT uint64_t WasmEdge_ConfigureGetMaxMemoryPage(const WasmEdge_ConfigureContext *Cxt);
WASMEDGE_CAPI_EXPORT void WasmEdge_ConfigureStatisticsSetInstructionCounting(
  WasmEdge_ConfigureContext *Cxt, const bool IsCount);
WASMEDGE_CAPI_EXPORT void WasmEdge_ConfigureStatisticsSetCostMeasuring(
  WasmEdge_ConfigureContext *Cxt, const bool IsMeasure);
WASMEDGE_CAPI_EXPORT void WasmEdge_ConfigureStatisticsSetTimeMeasuring(
  WasmEdge_ConfigureContext *Cxt, const bool IsMeasure);
WASMEDGE_CAPI_EXPORT void WasmEdge_ConfigureDelete(WasmEdge_ConfigureContext *Cxt);

WASMEDGE_CAPI_EXPORT WasmEdge_FunctionTypeContext *WasmEdge_FunctionTypeCreate(
  const WasmEdge_ValType *ParamList, const uint32_t ParamLen, const WasmEdge_ValType *ReturnList,
  const uint32_t ReturnLen);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_FunctionTypeGetParametersLength(const WasmEdge_FunctionTypeContext *Cxt);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_FunctionTypeGetParameters(
  const WasmEdge_FunctionTypeContext *Cxt, WasmEdge_ValType *List, const uint32_t Len);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_FunctionTypeGetReturnsLength(const WasmEdge_FunctionTypeContext *Cxt);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_FunctionTypeGetReturns(
  const WasmEdge_FunctionTypeContext *Cxt, WasmEdge_ValType *List, const uint32_t Len);
WASMEDGE_CAPI_EXPORT void WasmEdge_FunctionTypeDelete(WasmEdge_FunctionTypeContext *Cxt);

typedef WasmEdge_Result (*WasmEdge_HostFunc_t)(
  void *Data, const WasmEdge_CallingFrameContext *CallFrameCxt, const WasmEdge_Value *Params, WasmEdge_Value *Returns);
typedef WasmEdge_Result (*WasmEdge_WrapFunc_t)(
  void *This, void *Data, const WasmEdge_CallingFrameContext *CallFrameCxt, const WasmEdge_Value *Params,
  const uint32_t ParamLen, WasmEdge_Value *Returns, const uint32_t ReturnLen);

WASMEDGE_CAPI_EXPORT WasmEdge_FunctionInstanceContext *WasmEdge_FunctionInstanceCreate(
  const WasmEdge_FunctionTypeContext *Type, WasmEdge_HostFunc_t HostFunc, void *Data, const uint64_t Cost);
WASMEDGE_CAPI_EXPORT WasmEdge_FunctionInstanceContext *WasmEdge_FunctionInstanceCreateBinding(
  const WasmEdge_FunctionTypeContext *Type, WasmEdge_WrapFunc_t WrapFunc, void *Binding, void *Data,
  const uint64_t Cost);
WASMEDGE_CAPI_EXPORT const void *WasmEdge_FunctionInstanceGetData(const WasmEdge_FunctionInstanceContext *Cxt);
WASMEDGE_CAPI_EXPORT const WasmEdge_FunctionTypeContext *WasmEdge_FunctionInstanceGetFunctionType(
  const WasmEdge_FunctionInstanceContext *Cxt);
WASMEDGE_CAPI_EXPORT void WasmEdge_FunctionInstanceDelete(WasmEdge_FunctionInstanceContext *Cxt);

WASMEDGE_CAPI_EXPORT WasmEdge_ModuleInstanceContext *WasmEdge_ModuleInstanceCreate(const WasmEdge_String ModuleName);
WASMEDGE_CAPI_EXPORT WasmEdge_ModuleInstanceContext *WasmEdge_ModuleInstanceCreateWithData(
  const WasmEdge_String ModuleName, void *HostData, void (*Finalizer)(void *));
// Folders are GUEST:HOST, and GUEST:HOST:readonly; variables NAME=VALUE.
WASMEDGE_CAPI_EXPORT WasmEdge_ModuleInstanceContext *WasmEdge_ModuleInstanceCreateWASI(
  const char *const *Args, const uint32_t ArgLen, const char *const *Envs, const uint32_t EnvLen,
  const char *const *Preopens, const uint32_t PreopenLen);
WASMEDGE_CAPI_EXPORT void WasmEdge_ModuleInstanceInitWASI(
  WasmEdge_ModuleInstanceContext *Cxt, const char *const *Args, const uint32_t ArgLen, const char *const *Envs,
  const uint32_t EnvLen, const char *const *Preopens, const uint32_t PreopenLen);
WASMEDGE_CAPI_EXPORT void WasmEdge_ModuleInstanceInitWASIWithFds(
  WasmEdge_ModuleInstanceContext *Cxt, const char *const *Args, const uint32_t ArgLen, const char *const *Envs,
  const uint32_t EnvLen, const char *const *Preopens, const uint32_t PreopenLen, const int32_t StdInFd,
  const int32_t StdOutFd, const int32_t StdErrFd);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_ModuleInstanceWASIGetExitCode(const WasmEdge_ModuleInstanceContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_String WasmEdge_ModuleInstanceGetModuleName(const WasmEdge_ModuleInstanceContext *Cxt);
WASMEDGE_CAPI_EXPORT void *WasmEdge_ModuleInstanceGetHostData(const WasmEdge_ModuleInstanceContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_FunctionInstanceContext *WasmEdge_ModuleInstanceFindFunction(
  const WasmEdge_ModuleInstanceContext *Cxt, const WasmEdge_String Name);
WASMEDGE_CAPI_EXPORT WasmEdge_MemoryInstanceContext *WasmEdge_ModuleInstanceFindMemory(
  const WasmEdge_ModuleInstanceContext *Cxt, const WasmEdge_String Name);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_ModuleInstanceListFunctionLength(const WasmEdge_ModuleInstanceContext *Cxt);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_ModuleInstanceListFunction(
  const WasmEdge_ModuleInstanceContext *Cxt, WasmEdge_String *Names, const uint32_t Len);
// The function belongs to the module instance from then on.
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_ModuleInstanceAddFunction(
  WasmEdge_ModuleInstanceContext *Cxt, const WasmEdge_String Name, WasmEdge_FunctionInstanceContext *FuncCxt);
WASMEDGE_CAPI_EXPORT void WasmEdge_ModuleInstanceDelete(WasmEdge_ModuleInstanceContext *Cxt);

WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_MemoryInstanceGetData(
  const WasmEdge_MemoryInstanceContext *Cxt, uint8_t *Data, const uint64_t Offset, const uint64_t Length);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_MemoryInstanceSetData(
  WasmEdge_MemoryInstanceContext *Cxt, const uint8_t *Data, const uint64_t Offset, const uint64_t Length);
WASMEDGE_CAPI_EXPORT uint8_t *WasmEdge_MemoryInstanceGetPointer(
  WasmEdge_MemoryInstanceContext *Cxt, const uint64_t Offset, const uint64_t Length);
WASMEDGE_CAPI_EXPORT const uint8_t *WasmEdge_MemoryInstanceGetPointerConst(
  const WasmEdge_MemoryInstanceContext *Cxt, const uint64_t Offset, const uint64_t Length);
WASMEDGE_CAPI_EXPORT uint64_t WasmEdge_MemoryInstanceGetPageSize(const WasmEdge_MemoryInstanceContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_MemoryInstanceGrowPage(
  WasmEdge_MemoryInstanceContext *Cxt, const uint64_t Page);

WASMEDGE_CAPI_EXPORT const WasmEdge_ModuleInstanceContext *WasmEdge_CallingFrameGetModuleInstance(
  const WasmEdge_CallingFrameContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_ExecutorContext *WasmEdge_CallingFrameGetExecutor(const WasmEdge_CallingFrameContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_MemoryInstanceContext *WasmEdge_CallingFrameGetMemoryInstance(
  const WasmEdge_CallingFrameContext *Cxt, const uint32_t Idx);

// Loading validates as well: a module that is not valid is an illegal grammar, and a validator only notes that it was asked.
WASMEDGE_CAPI_EXPORT WasmEdge_LoaderContext *WasmEdge_LoaderCreate(const WasmEdge_ConfigureContext *ConfCxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_LoaderParseFromFile(
  WasmEdge_LoaderContext *Cxt, WasmEdge_ASTModuleContext **Module, const char *Path);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_LoaderParseFromBytes(
  WasmEdge_LoaderContext *Cxt, WasmEdge_ASTModuleContext **Module, const WasmEdge_Bytes Bytes);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_LoaderParseFromBuffer(
  WasmEdge_LoaderContext *Cxt, WasmEdge_ASTModuleContext **Module, const uint8_t *Buf, const uint32_t BufLen);
WASMEDGE_CAPI_EXPORT void WasmEdge_LoaderDelete(WasmEdge_LoaderContext *Cxt);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_ASTModuleListImportsLength(const WasmEdge_ASTModuleContext *Cxt);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_ASTModuleListImports(
  const WasmEdge_ASTModuleContext *Cxt, const WasmEdge_ImportTypeContext **Imports, const uint32_t Len);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_ASTModuleListExportsLength(const WasmEdge_ASTModuleContext *Cxt);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_ASTModuleListExports(
  const WasmEdge_ASTModuleContext *Cxt, const WasmEdge_ExportTypeContext **Exports, const uint32_t Len);
WASMEDGE_CAPI_EXPORT void WasmEdge_ASTModuleDelete(WasmEdge_ASTModuleContext *Cxt);
WASMEDGE_CAPI_EXPORT enum WasmEdge_ExternalType WasmEdge_ImportTypeGetExternalType(const WasmEdge_ImportTypeContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_String WasmEdge_ImportTypeGetModuleName(const WasmEdge_ImportTypeContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_String WasmEdge_ImportTypeGetExternalName(const WasmEdge_ImportTypeContext *Cxt);
WASMEDGE_CAPI_EXPORT enum WasmEdge_ExternalType WasmEdge_ExportTypeGetExternalType(const WasmEdge_ExportTypeContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_String WasmEdge_ExportTypeGetExternalName(const WasmEdge_ExportTypeContext *Cxt);

WASMEDGE_CAPI_EXPORT WasmEdge_ValidatorContext *WasmEdge_ValidatorCreate(const WasmEdge_ConfigureContext *ConfCxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_ValidatorValidate(
  WasmEdge_ValidatorContext *Cxt, const WasmEdge_ASTModuleContext *ASTCxt);
WASMEDGE_CAPI_EXPORT void WasmEdge_ValidatorDelete(WasmEdge_ValidatorContext *Cxt);

// The first executor that uses a store sets the limits of its guests.
WASMEDGE_CAPI_EXPORT WasmEdge_StoreContext *WasmEdge_StoreCreate(void);
WASMEDGE_CAPI_EXPORT const WasmEdge_ModuleInstanceContext *WasmEdge_StoreFindModule(
  const WasmEdge_StoreContext *Cxt, const WasmEdge_String Name);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_StoreListModuleLength(const WasmEdge_StoreContext *Cxt);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_StoreListModule(const WasmEdge_StoreContext *Cxt, WasmEdge_String *Names, const uint32_t Len);
WASMEDGE_CAPI_EXPORT void WasmEdge_StoreDelete(WasmEdge_StoreContext *Cxt);

WASMEDGE_CAPI_EXPORT WasmEdge_ExecutorContext *WasmEdge_ExecutorCreate(
  const WasmEdge_ConfigureContext *ConfCxt, WasmEdge_StatisticsContext *StatCxt);
// The module instance is the program's to delete.
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_ExecutorInstantiate(
  WasmEdge_ExecutorContext *Cxt, WasmEdge_ModuleInstanceContext **ModuleCxt, WasmEdge_StoreContext *StoreCxt,
  const WasmEdge_ASTModuleContext *ASTCxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_ExecutorRegister(
  WasmEdge_ExecutorContext *Cxt, WasmEdge_ModuleInstanceContext **ModuleCxt, WasmEdge_StoreContext *StoreCxt,
  const WasmEdge_ASTModuleContext *ASTCxt, WasmEdge_String ModuleName);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_ExecutorRegisterImport(
  WasmEdge_ExecutorContext *Cxt, WasmEdge_StoreContext *StoreCxt, const WasmEdge_ModuleInstanceContext *ImportCxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_ExecutorRegisterImportWithAlias(
  WasmEdge_ExecutorContext *Cxt, WasmEdge_StoreContext *StoreCxt, const WasmEdge_ModuleInstanceContext *ImportCxt,
  const WasmEdge_String ModuleName);
// Of functions that an instance exports.
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_ExecutorInvoke(
  WasmEdge_ExecutorContext *Cxt, const WasmEdge_FunctionInstanceContext *FuncCxt, const WasmEdge_Value *Params,
  const uint32_t ParamLen, WasmEdge_Value *Returns, const uint32_t ReturnLen);
WASMEDGE_CAPI_EXPORT void WasmEdge_ExecutorDelete(WasmEdge_ExecutorContext *Cxt);

// With no store given, the virtual machine has one of its own.
WASMEDGE_CAPI_EXPORT WasmEdge_VMContext *WasmEdge_VMCreate(
  const WasmEdge_ConfigureContext *ConfCxt, WasmEdge_StoreContext *StoreCxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMRegisterModuleFromFile(
  WasmEdge_VMContext *Cxt, const WasmEdge_String ModuleName, const char *Path);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMRegisterModuleFromBytes(
  WasmEdge_VMContext *Cxt, const WasmEdge_String ModuleName, const WasmEdge_Bytes Bytes);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMRegisterModuleFromASTModule(
  WasmEdge_VMContext *Cxt, const WasmEdge_String ModuleName, const WasmEdge_ASTModuleContext *ASTCxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMRegisterModuleFromImportWithAlias(
  WasmEdge_VMContext *Cxt, const WasmEdge_String ModuleName, const WasmEdge_ModuleInstanceContext *ImportCxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMRegisterModuleFromImport(
  WasmEdge_VMContext *Cxt, const WasmEdge_ModuleInstanceContext *ImportCxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMRunWasmFromFile(
  WasmEdge_VMContext *Cxt, const char *Path, const WasmEdge_String FuncName, const WasmEdge_Value *Params,
  const uint32_t ParamLen, WasmEdge_Value *Returns, const uint32_t ReturnLen);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMRunWasmFromBytes(
  WasmEdge_VMContext *Cxt, const WasmEdge_Bytes Bytes, const WasmEdge_String FuncName, const WasmEdge_Value *Params,
  const uint32_t ParamLen, WasmEdge_Value *Returns, const uint32_t ReturnLen);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMRunWasmFromASTModule(
  WasmEdge_VMContext *Cxt, const WasmEdge_ASTModuleContext *ASTCxt, const WasmEdge_String FuncName,
  const WasmEdge_Value *Params, const uint32_t ParamLen, WasmEdge_Value *Returns, const uint32_t ReturnLen);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMLoadWasmFromASTModule(
  WasmEdge_VMContext *Cxt, const WasmEdge_ASTModuleContext *ASTCxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMLoadWasmFromFile(WasmEdge_VMContext *Cxt, const char *Path);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMLoadWasmFromBytes(WasmEdge_VMContext *Cxt, const WasmEdge_Bytes Bytes);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMValidate(WasmEdge_VMContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMInstantiate(WasmEdge_VMContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMExecute(
  WasmEdge_VMContext *Cxt, const WasmEdge_String FuncName, const WasmEdge_Value *Params, const uint32_t ParamLen,
  WasmEdge_Value *Returns, const uint32_t ReturnLen);
WASMEDGE_CAPI_EXPORT WasmEdge_Result WasmEdge_VMExecuteRegistered(
  WasmEdge_VMContext *Cxt, const WasmEdge_String ModuleName, const WasmEdge_String FuncName,
  const WasmEdge_Value *Params, const uint32_t ParamLen, WasmEdge_Value *Returns, const uint32_t ReturnLen);
WASMEDGE_CAPI_EXPORT const WasmEdge_FunctionTypeContext *WasmEdge_VMGetFunctionType(
  const WasmEdge_VMContext *Cxt, const WasmEdge_String FuncName);
WASMEDGE_CAPI_EXPORT const WasmEdge_FunctionTypeContext *WasmEdge_VMGetFunctionTypeRegistered(
  const WasmEdge_VMContext *Cxt, const WasmEdge_String ModuleName, const WasmEdge_String FuncName);
WASMEDGE_CAPI_EXPORT void WasmEdge_VMCleanup(WasmEdge_VMContext *Cxt);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_VMGetFunctionListLength(const WasmEdge_VMContext *Cxt);
WASMEDGE_CAPI_EXPORT uint32_t WasmEdge_VMGetFunctionList(
  const WasmEdge_VMContext *Cxt, WasmEdge_String *Names, const WasmEdge_FunctionTypeContext **FuncTypes,
  const uint32_t Len);
WASMEDGE_CAPI_EXPORT WasmEdge_ModuleInstanceContext *WasmEdge_VMGetImportModuleContext(
  const WasmEdge_VMContext *Cxt, const enum WasmEdge_HostRegistration Reg);
WASMEDGE_CAPI_EXPORT const WasmEdge_ModuleInstanceContext *WasmEdge_VMGetActiveModule(const WasmEdge_VMContext *Cxt);
WASMEDGE_CAPI_EXPORT const WasmEdge_ModuleInstanceContext *WasmEdge_VMGetRegisteredModule(
  const WasmEdge_VMContext *Cxt, const WasmEdge_String ModuleName);
WASMEDGE_CAPI_EXPORT WasmEdge_StoreContext *WasmEdge_VMGetStoreContext(WasmEdge_VMContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_LoaderContext *WasmEdge_VMGetLoaderContext(WasmEdge_VMContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_ValidatorContext *WasmEdge_VMGetValidatorContext(WasmEdge_VMContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_ExecutorContext *WasmEdge_VMGetExecutorContext(WasmEdge_VMContext *Cxt);
WASMEDGE_CAPI_EXPORT WasmEdge_StatisticsContext *WasmEdge_VMGetStatisticsContext(WasmEdge_VMContext *Cxt);
WASMEDGE_CAPI_EXPORT void WasmEdge_VMDelete(WasmEdge_VMContext *Cxt);

#ifdef __cplusplus
}
#endif

#endif
