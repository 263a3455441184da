// WasmEdge's interface, as crun, runwasi-like hosts and simple embedders call it.
#include <apus.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <wasmedge/wasmedge.h>

static int checks = 0;
#define CHECK(condition) check(condition, #condition, __LINE__)

static void check(bool holds, const char *condition, int line) {
  checks++;
  if (holds) return;
  const char *message = apus_error_message();
  fprintf(stderr, "line %d: expected %s\nthe last error: %s\n", line, condition, message ? message : "none");
  exit(1);
}

static WasmEdge_Bytes binary(const char *text) {
  wasm_byte_vec_t bytes;
  CHECK(apus_wat2wasm(text, strlen(text), &bytes));
  WasmEdge_Bytes copy = WasmEdge_BytesCreate((const uint8_t *)bytes.data, (uint32_t)bytes.size);
  wasm_byte_vec_delete(&bytes);
  return copy;
}

static WasmEdge_String name(const char *text) { return WasmEdge_StringWrap(text, (uint32_t)strlen(text)); }

// Adds its data to a byte of the caller's memory.
static WasmEdge_Result host(
  void *data, const WasmEdge_CallingFrameContext *frame, const WasmEdge_Value *in, WasmEdge_Value *out) {
  WasmEdge_MemoryInstanceContext *memory = WasmEdge_CallingFrameGetMemoryInstance(frame, 0);
  CHECK(memory && WasmEdge_CallingFrameGetModuleInstance(frame));
  CHECK(WasmEdge_CallingFrameGetMemoryInstance(frame, 1) == NULL);
  uint8_t byte;
  if (!WasmEdge_ResultOK(WasmEdge_MemoryInstanceGetData(memory, &byte, (uint32_t)WasmEdge_ValueGetI32(in[0]), 1)))
    return WasmEdge_ResultGen(WasmEdge_ErrCategory_UserLevelError, 77);
  out[0] = WasmEdge_ValueGenI32(byte + *(int *)data);
  return WasmEdge_Result_Success;
}

static WasmEdge_Result stop(
  void *self, void *data, const WasmEdge_CallingFrameContext *frame, const WasmEdge_Value *in, const uint32_t in_count,
  WasmEdge_Value *out, const uint32_t out_count) {
  (void)data, (void)frame, (void)in, (void)out;
  CHECK(*(int *)self == 5 && in_count == 0 && out_count == 0);
  return WasmEdge_Result_Terminate;
}

static void values(void) {
  CHECK(WasmEdge_VersionGetMajor() == 0 && strlen(WasmEdge_VersionGet()) > 0);
  WasmEdge_String text = WasmEdge_StringCreateByCString("text");
  CHECK(text.Length == 4 && WasmEdge_StringIsEqual(text, name("text")) && !WasmEdge_StringIsEqual(text, name("texts")));
  char copy[3];
  CHECK(WasmEdge_StringCopy(text, copy, 3) == 3 && memcmp(copy, "tex", 3) == 0);
  WasmEdge_StringDelete(text);
  CHECK(sizeof(WasmEdge_Value) == 32);
  WasmEdge_Value number = WasmEdge_ValueGenI64(-5), fraction = WasmEdge_ValueGenF64(0.5), pointer = WasmEdge_ValueGenExternRef(copy);
  CHECK(WasmEdge_ValueGetI64(number) == -5 && WasmEdge_ValTypeIsI64(number.Type) && number.Type.Data[2] == 0x7E);
  CHECK(WasmEdge_ValueGetF64(fraction) == 0.5 && !WasmEdge_ValTypeIsEqual(fraction.Type, number.Type));
  CHECK(WasmEdge_ValueGetF32(WasmEdge_ValueGenF32(2)) == 2 && WasmEdge_ValueGetExternRef(pointer) == copy);
  CHECK(WasmEdge_ValTypeIsRef(pointer.Type) && WasmEdge_ValTypeIsExternRef(pointer.Type) && !WasmEdge_ValueIsNullRef(pointer));
  WasmEdge_Result error = WasmEdge_ResultGen(WasmEdge_ErrCategory_UserLevelError, 9);
  CHECK(!WasmEdge_ResultOK(error) && WasmEdge_ResultGetCode(error) == 9 && error.Code == 0x01000009);
  CHECK(WasmEdge_ResultOK(WasmEdge_Result_Terminate) && strcmp(WasmEdge_ResultGetMessage(error), "user defined error code") == 0);
}

static void execution(void) {
  WasmEdge_ConfigureContext *config = WasmEdge_ConfigureCreate();
  CHECK(WasmEdge_ConfigureHasProposal(config, WasmEdge_Proposal_SIMD) && WasmEdge_Proposal_SIMD == 6);
  WasmEdge_ConfigureSetMaxMemoryPage(config, 2);
  WasmEdge_VMContext *vm = WasmEdge_VMCreate(config, NULL);
  WasmEdge_ConfigureDelete(config);
  CHECK(vm && WasmEdge_VMGetImportModuleContext(vm, WasmEdge_HostRegistration_Wasi) == NULL);

  static int data = 100, self = 5;
  WasmEdge_ValType i32[] = {WasmEdge_ValTypeGenI32()};
  WasmEdge_FunctionTypeContext *type = WasmEdge_FunctionTypeCreate(i32, 1, i32, 1), *none = WasmEdge_FunctionTypeCreate(NULL, 0, NULL, 0);
  WasmEdge_ModuleInstanceContext *module = WasmEdge_ModuleInstanceCreate(name("host"));
  WasmEdge_FunctionInstanceContext *function = WasmEdge_FunctionInstanceCreate(type, host, &data, 0);
  CHECK(WasmEdge_FunctionInstanceGetData(function) == &data);
  CHECK(WasmEdge_ResultOK(WasmEdge_ModuleInstanceAddFunction(module, name("add"), function)));
  CHECK(WasmEdge_ResultOK(WasmEdge_ModuleInstanceAddFunction(
    module, name("stop"), WasmEdge_FunctionInstanceCreateBinding(none, stop, &self, NULL, 0))));
  WasmEdge_FunctionTypeDelete(type);
  WasmEdge_FunctionTypeDelete(none);
  CHECK(WasmEdge_ResultOK(WasmEdge_VMRegisterModuleFromImport(vm, module)));

  WasmEdge_Bytes library = binary("(module (func (export \"twice\") (param i32) (result i32) (i32.shl (local.get 0) (i32.const 1))))");
  CHECK(WasmEdge_ResultOK(WasmEdge_VMRegisterModuleFromBytes(vm, name("library"), library)));
  CHECK(WasmEdge_ResultGetCode(WasmEdge_VMRegisterModuleFromBytes(vm, name("library"), library)) == WasmEdge_ErrCode_ModuleNameConflict);
  WasmEdge_BytesDelete(library);

  WasmEdge_Bytes bytes = binary(
    "(module (import \"host\" \"add\" (func $add (param i32) (result i32))) (import \"host\" \"stop\" (func $stop))"
    " (import \"library\" \"twice\" (func $twice (param i32) (result i32)))"
    " (memory (export \"memory\") 1) (data (i32.const 3) \"\\07\")"
    " (func (export \"run\") (param i32) (result i32) (call $twice (call $add (local.get 0))))"
    " (func (export \"stop\") (call $stop)) (func (export \"div\") (result i32) (i32.div_u (i32.const 1) (i32.const 0)))"
    " (func (export \"same\") (param externref) (result externref) (local.get 0)))");
  WasmEdge_Value in[] = {WasmEdge_ValueGenI32(3)}, out[1], wrong[] = {WasmEdge_ValueGenI64(3)};
  CHECK(WasmEdge_ResultGetCode(WasmEdge_VMExecute(vm, name("run"), in, 1, out, 1)) == WasmEdge_ErrCode_WrongVMWorkflow);
  CHECK(WasmEdge_ResultGetCode(WasmEdge_VMInstantiate(vm)) == WasmEdge_ErrCode_WrongVMWorkflow);
  CHECK(WasmEdge_ResultOK(WasmEdge_VMLoadWasmFromBytes(vm, bytes)));
  CHECK(WasmEdge_ResultOK(WasmEdge_VMValidate(vm)) && WasmEdge_ResultOK(WasmEdge_VMInstantiate(vm)));
  CHECK(WasmEdge_ResultOK(WasmEdge_VMExecute(vm, name("run"), in, 1, out, 1)) && WasmEdge_ValueGetI32(out[0]) == 214);
  CHECK(WasmEdge_ResultGetCode(WasmEdge_VMExecute(vm, name("run"), wrong, 1, out, 1)) == WasmEdge_ErrCode_FuncSigMismatch);
  CHECK(WasmEdge_ResultGetCode(WasmEdge_VMExecute(vm, name("run"), NULL, 0, out, 1)) == WasmEdge_ErrCode_FuncSigMismatch);
  CHECK(WasmEdge_ResultGetCode(WasmEdge_VMExecute(vm, name("none"), NULL, 0, out, 1)) == WasmEdge_ErrCode_FuncNotFound);
  in[0] = WasmEdge_ValueGenI32(-1);
  WasmEdge_Result failed = WasmEdge_VMExecute(vm, name("run"), in, 1, out, 1);
  CHECK(WasmEdge_ResultGetCategory(failed) == WasmEdge_ErrCategory_UserLevelError && WasmEdge_ResultGetCode(failed) == 77);
  failed = WasmEdge_VMExecute(vm, name("div"), NULL, 0, out, 1);
  CHECK(failed.Code == WasmEdge_ErrCode_DivideByZero && strcmp(WasmEdge_ResultGetMessage(failed), "integer divide by zero") == 0);
  CHECK(WasmEdge_VMExecute(vm, name("stop"), NULL, 0, NULL, 0).Code == WasmEdge_ErrCode_Terminated);
  in[0] = WasmEdge_ValueGenExternRef(&data);
  CHECK(WasmEdge_ResultOK(WasmEdge_VMExecute(vm, name("same"), in, 1, out, 1)) && WasmEdge_ValueGetExternRef(out[0]) == &data);
  in[0] = WasmEdge_ValueGenI32(4);
  CHECK(WasmEdge_ResultOK(WasmEdge_VMExecuteRegistered(vm, name("library"), name("twice"), in, 1, out, 1)) && WasmEdge_ValueGetI32(out[0]) == 8);

  CHECK(WasmEdge_VMGetFunctionListLength(vm) == 4);
  WasmEdge_String names[4];
  const WasmEdge_FunctionTypeContext *types[4];
  CHECK(WasmEdge_VMGetFunctionList(vm, names, types, 4) == 4 && WasmEdge_StringIsEqual(names[1], name("stop")));
  CHECK(WasmEdge_FunctionTypeGetReturnsLength(types[2]) == 1 && types[0] == WasmEdge_VMGetFunctionType(vm, name("run")));
  const WasmEdge_ModuleInstanceContext *active = WasmEdge_VMGetActiveModule(vm);
  WasmEdge_MemoryInstanceContext *memory = WasmEdge_ModuleInstanceFindMemory(active, name("memory"));
  CHECK(memory && WasmEdge_MemoryInstanceGetPageSize(memory) == 1 && *WasmEdge_MemoryInstanceGetPointer(memory, 3, 1) == 7);
  CHECK(WasmEdge_MemoryInstanceGetPointer(memory, 65536, 1) == NULL && WasmEdge_MemoryInstanceGetPointer(memory, 1, UINT64_MAX) == NULL);
  CHECK(WasmEdge_ResultOK(WasmEdge_MemoryInstanceSetData(memory, (const uint8_t *)"ab", 10, 2)));
  CHECK(WasmEdge_ResultOK(WasmEdge_MemoryInstanceGrowPage(memory, 1)) && !WasmEdge_ResultOK(WasmEdge_MemoryInstanceGrowPage(memory, 1)));
  CHECK(WasmEdge_ModuleInstanceFindFunction(active, name("memory")) == NULL);
  CHECK(WasmEdge_VMGetRegisteredModule(vm, name("library")) && WasmEdge_VMGetRegisteredModule(vm, name("host")) == module);
  WasmEdge_VMCleanup(vm);
  CHECK(WasmEdge_VMGetActiveModule(vm) == NULL);
  CHECK(WasmEdge_ResultGetCode(WasmEdge_VMLoadWasmFromBytes(vm, WasmEdge_BytesWrap((const uint8_t *)"no", 2))) == WasmEdge_ErrCode_IllegalGrammar);
  CHECK(WasmEdge_VMLoadWasmFromFile(vm, "/nowhere").Code == WasmEdge_ErrCode_IllegalPath);
  WasmEdge_BytesDelete(bytes);
  bytes = binary("(module (import \"nobody\" \"f\" (func)))");
  CHECK(WasmEdge_VMRunWasmFromBytes(vm, bytes, name("_start"), NULL, 0, NULL, 0).Code == WasmEdge_ErrCode_UnknownImport);
  WasmEdge_BytesDelete(bytes);
  WasmEdge_VMDelete(vm);
  WasmEdge_ModuleInstanceDelete(module);
}

// As crun does it.
static void container(void) {
  WasmEdge_Bytes bytes = binary(
    "(module (import \"wasi_snapshot_preview1\" \"args_sizes_get\" (func $args (param i32 i32) (result i32)))"
    " (import \"wasi_snapshot_preview1\" \"environ_sizes_get\" (func $env (param i32 i32) (result i32)))"
    " (import \"wasi_snapshot_preview1\" \"fd_prestat_get\" (func $folder (param i32 i32) (result i32)))"
    " (import \"wasi_snapshot_preview1\" \"proc_exit\" (func $exit (param i32))) (memory (export \"memory\") 1)"
    " (func (export \"_start\") (drop (call $args (i32.const 0) (i32.const 4))) (drop (call $env (i32.const 8) (i32.const 12)))"
    "  (call $exit (i32.add (i32.mul (i32.const 10) (i32.load (i32.const 0))) (i32.add (i32.load (i32.const 8))"
    "   (i32.mul (i32.const 100) (i32.eqz (call $folder (i32.const 3) (i32.const 16)))))))))");
  char path[] = "/tmp/wasmedge-XXXXXX";
  int file = mkstemp(path);
  CHECK(file >= 0 && write(file, bytes.Buf, bytes.Length) == (ssize_t)bytes.Length && close(file) == 0);
  WasmEdge_BytesDelete(bytes);
  WasmEdge_ConfigureContext *config = WasmEdge_ConfigureCreate();
  WasmEdge_ConfigureAddProposal(config, WasmEdge_Proposal_BulkMemoryOperations);
  WasmEdge_ConfigureAddHostRegistration(config, WasmEdge_HostRegistration_Wasi);
  CHECK(WasmEdge_ConfigureHasHostRegistration(config, WasmEdge_HostRegistration_Wasi));
  WasmEdge_VMContext *vm = WasmEdge_VMCreate(config, NULL);
  WasmEdge_ModuleInstanceContext *wasi = WasmEdge_VMGetImportModuleContext(vm, WasmEdge_HostRegistration_Wasi);
  CHECK(wasi != NULL);
  const char *args[] = {"program", "one", "two"}, *envs[] = {"A=1", "B=2"}, *folders[] = {"/:/tmp"};
  WasmEdge_ModuleInstanceInitWASI(wasi, args, 3, envs, 2, folders, 1);
  WasmEdge_Result found = WasmEdge_VMRunWasmFromFile(vm, path, name("_start"), NULL, 0, NULL, 0);
  CHECK(WasmEdge_ResultOK(found) && found.Code == WasmEdge_ErrCode_Terminated);
  CHECK(WasmEdge_ModuleInstanceWASIGetExitCode(wasi) == 132);
  WasmEdge_VMDelete(vm);
  WasmEdge_ConfigureDelete(config);
  remove(path);
}

// Calls the function `twice` that the caller exports, by the executor of the frame.
static WasmEdge_Result back(
  void *data, const WasmEdge_CallingFrameContext *frame, const WasmEdge_Value *in, WasmEdge_Value *out) {
  (void)data;
  const WasmEdge_FunctionInstanceContext *function =
    WasmEdge_ModuleInstanceFindFunction(WasmEdge_CallingFrameGetModuleInstance(frame), name("twice"));
  return WasmEdge_ExecutorInvoke(WasmEdge_CallingFrameGetExecutor(frame), function, in, 1, out, 1);
}

// With loader, validator, store and executor, as hosts do that keep modules apart from instances.
static void parts(void) {
  WasmEdge_ConfigureContext *config = WasmEdge_ConfigureCreate();
  WasmEdge_ConfigureSetMaxMemoryPage(config, 2);
  WasmEdge_LoaderContext *loader = WasmEdge_LoaderCreate(config);
  WasmEdge_ValidatorContext *validator = WasmEdge_ValidatorCreate(config);
  WasmEdge_ExecutorContext *executor = WasmEdge_ExecutorCreate(config, NULL);
  WasmEdge_ConfigureDelete(config);
  WasmEdge_StoreContext *store = WasmEdge_StoreCreate(), *other = WasmEdge_StoreCreate();
  CHECK(loader && validator && executor && store && WasmEdge_StoreListModuleLength(store) == 0);

  WasmEdge_Bytes bytes = binary(
    "(module (import \"host\" \"back\" (func $back (param i32) (result i32))) (memory (export \"memory\") 1)"
    " (func (export \"twice\") (param i32) (result i32) (i32.shl (local.get 0) (i32.const 1)))"
    " (func (export \"run\") (param i32) (result i32) (i32.add (call $back (local.get 0)) (i32.const 1)))"
    " (func (export \"grow\") (result i32) (memory.grow (i32.const 2))))");
  WasmEdge_ASTModuleContext *ast = NULL, *bad = NULL;
  CHECK(WasmEdge_ResultOK(WasmEdge_LoaderParseFromBytes(loader, &ast, bytes)) && ast);
  WasmEdge_BytesDelete(bytes);
  CHECK(WasmEdge_LoaderParseFromBuffer(loader, &bad, (const uint8_t *)"no", 2).Code == WasmEdge_ErrCode_IllegalGrammar && !bad);
  CHECK(WasmEdge_LoaderParseFromFile(loader, &bad, "/nowhere").Code == WasmEdge_ErrCode_IllegalPath && !bad);
  CHECK(WasmEdge_ASTModuleListImportsLength(ast) == 1 && WasmEdge_ASTModuleListExportsLength(ast) == 4);
  const WasmEdge_ImportTypeContext *imports[2];
  const WasmEdge_ExportTypeContext *exports[2];
  CHECK(WasmEdge_ASTModuleListImports(ast, imports, 2) == 1 && WasmEdge_ASTModuleListExports(ast, exports, 2) == 4);
  CHECK(WasmEdge_StringIsEqual(WasmEdge_ImportTypeGetModuleName(imports[0]), name("host")));
  CHECK(WasmEdge_StringIsEqual(WasmEdge_ImportTypeGetExternalName(imports[0]), name("back")));
  CHECK(WasmEdge_ImportTypeGetExternalType(imports[0]) == WasmEdge_ExternalType_Function);
  CHECK(WasmEdge_StringIsEqual(WasmEdge_ExportTypeGetExternalName(exports[0]), name("memory")));
  CHECK(WasmEdge_ExportTypeGetExternalType(exports[0]) == WasmEdge_ExternalType_Memory);

  WasmEdge_ModuleInstanceContext *instance = NULL, *library = NULL, *none = NULL;
  CHECK(WasmEdge_ExecutorInstantiate(executor, &none, store, ast).Code == WasmEdge_ErrCode_NotValidated && !none);
  CHECK(WasmEdge_ResultOK(WasmEdge_ValidatorValidate(validator, ast)));
  CHECK(WasmEdge_ExecutorInstantiate(executor, &none, store, ast).Code == WasmEdge_ErrCode_UnknownImport && !none);
  WasmEdge_ValType i32[] = {WasmEdge_ValTypeGenI32()};
  WasmEdge_FunctionTypeContext *type = WasmEdge_FunctionTypeCreate(i32, 1, i32, 1);
  WasmEdge_ModuleInstanceContext *host_module = WasmEdge_ModuleInstanceCreate(name("host"));
  WasmEdge_ModuleInstanceAddFunction(host_module, name("back"), WasmEdge_FunctionInstanceCreate(type, back, NULL, 0));
  WasmEdge_FunctionTypeDelete(type);
  CHECK(WasmEdge_ResultOK(WasmEdge_ExecutorRegisterImport(executor, store, host_module)));
  CHECK(WasmEdge_ExecutorRegisterImport(executor, store, host_module).Code == WasmEdge_ErrCode_ModuleNameConflict);
  CHECK(WasmEdge_ResultOK(WasmEdge_ExecutorRegisterImportWithAlias(executor, store, host_module, name("alias"))));
  CHECK(WasmEdge_ResultOK(WasmEdge_ExecutorInstantiate(executor, &instance, store, ast)) && instance);
  CHECK(WasmEdge_ResultOK(WasmEdge_ExecutorRegister(executor, &library, store, ast, name("library"))) && library);
  CHECK(WasmEdge_ExecutorRegister(executor, &none, store, ast, name("library")).Code == WasmEdge_ErrCode_ModuleNameConflict);
  CHECK(WasmEdge_StoreFindModule(store, name("library")) == library && !WasmEdge_StoreFindModule(store, name("nobody")));
  CHECK(WasmEdge_StoreFindModule(other, name("library")) == NULL);
  WasmEdge_String names[3];
  CHECK(WasmEdge_StoreListModuleLength(store) == 3 && WasmEdge_StoreListModule(store, names, 3) == 3);
  CHECK(WasmEdge_ModuleInstanceListFunctionLength(instance) == 3 && WasmEdge_ModuleInstanceListFunctionLength(host_module) == 1);
  CHECK(WasmEdge_ModuleInstanceListFunction(instance, names, 3) == 3 && WasmEdge_StringIsEqual(names[1], name("run")));

  WasmEdge_Value in[] = {WasmEdge_ValueGenI32(20)}, out[1];
  const WasmEdge_FunctionInstanceContext *run = WasmEdge_ModuleInstanceFindFunction(instance, name("run"));
  CHECK(WasmEdge_ResultOK(WasmEdge_ExecutorInvoke(executor, run, in, 1, out, 1)) && WasmEdge_ValueGetI32(out[0]) == 41);
  CHECK(WasmEdge_ExecutorInvoke(executor, run, in, 0, out, 1).Code == WasmEdge_ErrCode_FuncSigMismatch);
  CHECK(WasmEdge_ExecutorInvoke(executor, NULL, in, 1, out, 1).Code == WasmEdge_ErrCode_FuncNotFound);
  const WasmEdge_FunctionInstanceContext *grow = WasmEdge_ModuleInstanceFindFunction(library, name("grow"));
  CHECK(WasmEdge_ResultOK(WasmEdge_ExecutorInvoke(executor, grow, NULL, 0, out, 1)) && WasmEdge_ValueGetI32(out[0]) == -1);

  // A virtual machine with the same store.
  WasmEdge_VMContext *vm = WasmEdge_VMCreate(NULL, store);
  CHECK(vm && WasmEdge_VMGetStoreContext(vm) == store && WasmEdge_VMGetRegisteredModule(vm, name("library")) == library);
  CHECK(WasmEdge_ResultOK(WasmEdge_VMRunWasmFromASTModule(vm, ast, name("run"), in, 1, out, 1)) && WasmEdge_ValueGetI32(out[0]) == 41);
  CHECK(WasmEdge_FunctionTypeGetParametersLength(WasmEdge_VMGetFunctionTypeRegistered(vm, name("library"), name("twice"))) == 1);
  CHECK(WasmEdge_VMGetExecutorContext(vm) && WasmEdge_VMGetLoaderContext(vm) && WasmEdge_VMGetValidatorContext(vm));
  WasmEdge_VMDelete(vm);

  // Names go with their instances, and an instance outlives the store that it was made in.
  WasmEdge_ModuleInstanceDelete(library);
  CHECK(WasmEdge_StoreFindModule(store, name("library")) == NULL);
  WasmEdge_ASTModuleDelete(ast);
  WasmEdge_StoreDelete(store);
  WasmEdge_StoreDelete(other);
  CHECK(WasmEdge_ResultOK(WasmEdge_ExecutorInvoke(executor, run, in, 1, out, 1)) && WasmEdge_ValueGetI32(out[0]) == 41);
  WasmEdge_ModuleInstanceDelete(instance);
  WasmEdge_ModuleInstanceDelete(host_module);
  WasmEdge_ExecutorDelete(executor);
  WasmEdge_ValidatorDelete(validator);
  WasmEdge_LoaderDelete(loader);
}

int main(void) {
  values();
  execution();
  parts();
  container();
  printf("wasmedge: %d checks\n", checks);
}
