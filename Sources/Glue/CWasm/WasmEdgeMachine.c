#include "WasmEdgeObjects.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

// WasmEdge's loaders, validators, executors, stores, and virtual machines, which have one of each.

// Modules. One engine for all, so that a module may be instantiated in any store.

static wasm_engine_t *shared_engine;
static void make_engine(void) { shared_engine = wasm_engine_new(); }

static wasm_engine_t *engine(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, make_engine);
  return shared_engine;
}

struct WasmEdge_ImportTypeContext {
  WasmEdge_String module, name;
  enum WasmEdge_ExternalType type;
};

struct WasmEdge_ExportTypeContext {
  WasmEdge_String name;
  enum WasmEdge_ExternalType type;
};

struct WasmEdge_ASTModuleContext {
  wasm_module_t *module;
  bool is_validated;
  // The names lie in the vectors.
  wasm_importtype_vec_t import_types;
  wasm_exporttype_vec_t export_types;
  WasmEdge_ImportTypeContext *imports;
  WasmEdge_ExportTypeContext *exports;
};

static enum WasmEdge_ExternalType external_type(const wasm_externtype_t *type) {
  switch (wasm_externtype_kind(type)) {
  case WASM_EXTERN_FUNC: return WasmEdge_ExternalType_Function;
  case WASM_EXTERN_GLOBAL: return WasmEdge_ExternalType_Global;
  case WASM_EXTERN_TABLE: return WasmEdge_ExternalType_Table;
  case WASM_EXTERN_MEMORY: return WasmEdge_ExternalType_Memory;
  default: return WasmEdge_ExternalType_Tag;
  }
}

static WasmEdge_String string_of(const wasm_name_t *name) { return WasmEdge_StringWrap(name->data, (uint32_t)name->size); }

void WasmEdge_ASTModuleDelete(WasmEdge_ASTModuleContext *ast) {
  if (!ast) return;
  wasm_module_delete(ast->module);
  wasm_importtype_vec_delete(&ast->import_types);
  wasm_exporttype_vec_delete(&ast->export_types);
  free(ast->imports);
  free(ast->exports);
  free(ast);
}

static WasmEdge_Result load(wasm_store_t *store, WasmEdge_Bytes bytes, WasmEdge_ASTModuleContext **out) {
  *out = NULL;
  wasm_byte_vec_t binary = {bytes.Length, (wasm_byte_t *)bytes.Buf};
  wasm_module_t *module = wasm_module_new(store, &binary);
  if (!module) return result(WasmEdge_ErrCode_IllegalGrammar);
  WasmEdge_ASTModuleContext *made = calloc(1, sizeof *made);
  if (!made) {
    wasm_module_delete(module);
    return WasmEdge_Result_Fail;
  }
  made->module = module;
  wasm_module_imports(module, &made->import_types);
  wasm_module_exports(module, &made->export_types);
  made->imports = calloc(made->import_types.size + 1, sizeof *made->imports);
  made->exports = calloc(made->export_types.size + 1, sizeof *made->exports);
  if (!made->imports || !made->exports) {
    WasmEdge_ASTModuleDelete(made);
    return WasmEdge_Result_Fail;
  }
  for (size_t index = 0; index < made->import_types.size; index++) {
    const wasm_importtype_t *type = made->import_types.data[index];
    made->imports[index] = (WasmEdge_ImportTypeContext){
      string_of(wasm_importtype_module(type)), string_of(wasm_importtype_name(type)), external_type(wasm_importtype_type(type))};
  }
  for (size_t index = 0; index < made->export_types.size; index++) {
    const wasm_exporttype_t *type = made->export_types.data[index];
    made->exports[index] =
      (WasmEdge_ExportTypeContext){string_of(wasm_exporttype_name(type)), external_type(wasm_exporttype_type(type))};
  }
  *out = made;
  return WasmEdge_Result_Success;
}

static WasmEdge_Result read_file(const char *path, WasmEdge_Bytes *out) {
  *out = (WasmEdge_Bytes){0, NULL};
  FILE *file = path ? fopen(path, "rb") : NULL;
  if (!file) return result(WasmEdge_ErrCode_IllegalPath);
  long size = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
  uint8_t *bytes = size >= 0 && size < UINT32_MAX && fseek(file, 0, SEEK_SET) == 0 ? malloc((size_t)size + 1) : NULL;
  bool isRead = bytes && fread(bytes, 1, (size_t)size, file) == (size_t)size;
  fclose(file);
  if (!isRead) {
    free(bytes);
    return result(WasmEdge_ErrCode_ReadError);
  }
  *out = (WasmEdge_Bytes){(uint32_t)size, bytes};
  return WasmEdge_Result_Success;
}

uint32_t WasmEdge_ASTModuleListImportsLength(const WasmEdge_ASTModuleContext *ast) {
  return ast ? (uint32_t)ast->import_types.size : 0;
}

uint32_t WasmEdge_ASTModuleListImports(
  const WasmEdge_ASTModuleContext *ast, const WasmEdge_ImportTypeContext **out, const uint32_t size) {
  uint32_t count = WasmEdge_ASTModuleListImportsLength(ast);
  for (uint32_t index = 0; out && index < count && index < size; index++) out[index] = &ast->imports[index];
  return count;
}

uint32_t WasmEdge_ASTModuleListExportsLength(const WasmEdge_ASTModuleContext *ast) {
  return ast ? (uint32_t)ast->export_types.size : 0;
}

uint32_t WasmEdge_ASTModuleListExports(
  const WasmEdge_ASTModuleContext *ast, const WasmEdge_ExportTypeContext **out, const uint32_t size) {
  uint32_t count = WasmEdge_ASTModuleListExportsLength(ast);
  for (uint32_t index = 0; out && index < count && index < size; index++) out[index] = &ast->exports[index];
  return count;
}

enum WasmEdge_ExternalType WasmEdge_ImportTypeGetExternalType(const WasmEdge_ImportTypeContext *type) {
  return type ? type->type : WasmEdge_ExternalType_Function;
}

WasmEdge_String WasmEdge_ImportTypeGetModuleName(const WasmEdge_ImportTypeContext *type) {
  return type ? type->module : (WasmEdge_String){0, NULL};
}

WasmEdge_String WasmEdge_ImportTypeGetExternalName(const WasmEdge_ImportTypeContext *type) {
  return type ? type->name : (WasmEdge_String){0, NULL};
}

enum WasmEdge_ExternalType WasmEdge_ExportTypeGetExternalType(const WasmEdge_ExportTypeContext *type) {
  return type ? type->type : WasmEdge_ExternalType_Function;
}

WasmEdge_String WasmEdge_ExportTypeGetExternalName(const WasmEdge_ExportTypeContext *type) {
  return type ? type->name : (WasmEdge_String){0, NULL};
}

// Loaders and validators.

struct WasmEdge_LoaderContext {
  wasm_store_t *store;
};

WasmEdge_LoaderContext *WasmEdge_LoaderCreate(const WasmEdge_ConfigureContext *config) {
  (void)config;
  WasmEdge_LoaderContext *made = calloc(1, sizeof *made);
  if (made) made->store = wasm_store_new(engine());
  return made;
}

WasmEdge_Result WasmEdge_LoaderParseFromBytes(
  WasmEdge_LoaderContext *loader, WasmEdge_ASTModuleContext **out, const WasmEdge_Bytes bytes) {
  return loader && out ? load(loader->store, bytes, out) : WasmEdge_Result_Fail;
}

WasmEdge_Result WasmEdge_LoaderParseFromBuffer(
  WasmEdge_LoaderContext *loader, WasmEdge_ASTModuleContext **out, const uint8_t *bytes, const uint32_t size) {
  return WasmEdge_LoaderParseFromBytes(loader, out, WasmEdge_BytesWrap(bytes, size));
}

WasmEdge_Result WasmEdge_LoaderParseFromFile(WasmEdge_LoaderContext *loader, WasmEdge_ASTModuleContext **out, const char *path) {
  WasmEdge_Bytes bytes;
  WasmEdge_Result found = read_file(path, &bytes);
  if (found.Code == 0) found = WasmEdge_LoaderParseFromBytes(loader, out, bytes);
  WasmEdge_BytesDelete(bytes);
  return found;
}

void WasmEdge_LoaderDelete(WasmEdge_LoaderContext *loader) {
  if (!loader) return;
  wasm_store_delete(loader->store);
  free(loader);
}

struct WasmEdge_ValidatorContext {
  char unused;
};

WasmEdge_ValidatorContext *WasmEdge_ValidatorCreate(const WasmEdge_ConfigureContext *config) {
  (void)config;
  return calloc(1, sizeof(WasmEdge_ValidatorContext));
}

WasmEdge_Result WasmEdge_ValidatorValidate(WasmEdge_ValidatorContext *validator, const WasmEdge_ASTModuleContext *ast) {
  if (!validator || !ast) return WasmEdge_Result_Fail;
  // Loading has done so already.
  ((WasmEdge_ASTModuleContext *)ast)->is_validated = true;
  return WasmEdge_Result_Success;
}

void WasmEdge_ValidatorDelete(WasmEdge_ValidatorContext *validator) { free(validator); }

// Stores.

WasmEdge_StoreContext *WasmEdge_StoreCreate(void) {
  WasmEdge_StoreContext *made = calloc(1, sizeof *made);
  if (made) made->references = 1;
  return made;
}

static WasmEdge_StoreContext *retain(WasmEdge_StoreContext *store) {
  store->references++;
  return store;
}

void capus_edge_release(WasmEdge_StoreContext *store) {
  if (!store || --store->references > 0) return;
  while (store->registered) {
    struct registered *first = store->registered;
    store->registered = first->next;
    WasmEdge_StringDelete(first->name);
    free(first);
  }
  apus_linker_delete(store->linker);
  wasm_store_delete(store->store);
  free(store);
}

void WasmEdge_StoreDelete(WasmEdge_StoreContext *store) { capus_edge_release(store); }

// Makes sure that instances can be made in a store.
static bool open_store(WasmEdge_StoreContext *store, const WasmEdge_ConfigureContext *config) {
  if (store->linker) return true;
  apus_limits_t limits;
  apus_limits_default(&limits);
  if (config && config->pages < 1 << 20) limits.memory_bytes = config->pages << 16;
  if (!store->store) store->store = apus_store_new(engine(), &limits);
  store->linker = apus_linker_new(store->store);
  return store->linker != NULL;
}

static const WasmEdge_ModuleInstanceContext *find_module(const WasmEdge_StoreContext *store, WasmEdge_String name) {
  for (struct registered *item = store ? store->registered : NULL; item; item = item->next) {
    if (STRINGS_EQUAL(item->name, name)) return item->module;
  }
  return NULL;
}

static bool add_module(WasmEdge_StoreContext *store, WasmEdge_String name, const WasmEdge_ModuleInstanceContext *module) {
  struct registered *made = calloc(1, sizeof *made);
  if (!made) return false;
  *made = (struct registered){WasmEdge_StringCreateByBuffer(name.Buf, name.Length), module, store->registered};
  store->registered = made;
  return true;
}

void capus_edge_unregister(WasmEdge_StoreContext *store, const WasmEdge_ModuleInstanceContext *module) {
  struct registered **place = &store->registered;
  while (*place) {
    struct registered *item = *place;
    if (item->module == module) {
      *place = item->next;
      WasmEdge_StringDelete(item->name);
      free(item);
    } else {
      place = &item->next;
    }
  }
}

const WasmEdge_ModuleInstanceContext *WasmEdge_StoreFindModule(const WasmEdge_StoreContext *store, const WasmEdge_String name) {
  return find_module(store, name);
}

uint32_t WasmEdge_StoreListModule(const WasmEdge_StoreContext *store, WasmEdge_String *names, const uint32_t size) {
  uint32_t count = 0;
  for (struct registered *item = store ? store->registered : NULL; item; item = item->next, count++) {
    if (names && count < size) names[count] = item->name;
  }
  return count;
}

uint32_t WasmEdge_StoreListModuleLength(const WasmEdge_StoreContext *store) { return WasmEdge_StoreListModule(store, NULL, 0); }

// Host functions.

struct WasmEdge_ExecutorContext {
  WasmEdge_ConfigureContext config;
};

static WasmEdge_ExecutorContext plain_executor = {{.pages = 65536}};

// A host function as a store has it, which frees it.
struct binding {
  WasmEdge_StoreContext *store;
  const WasmEdge_FunctionInstanceContext *function;
};

static wasm_trap_t *call_host(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results) {
  struct binding *binding = env;
  WasmEdge_StoreContext *store = binding->store;
  const WasmEdge_FunctionInstanceContext *function = binding->function;
  WasmEdge_Value *values = calloc(args->size + results->size + 1, sizeof *values), *returned = values + args->size;
  WasmEdge_Result found = WasmEdge_Result_Fail;
  WasmEdge_CallingFrameContext frame = {.module = {.instance = apus_store_caller(store->store), .store = store}};
  if (values) {
    for (size_t index = 0; index < args->size; index++) values[index] = capus_edge_from_guest(&args->data[index]);
    found = function->host ? function->host(function->data, &frame, values, returned)
                           : function->wrap(function->binding, function->data, &frame, values, (uint32_t)args->size, returned,
                                            (uint32_t)results->size);
  }
  wasm_memory_delete(frame.memory.memory);
  wasm_instance_delete(frame.module.instance);
  capus_edge_delete_items(&frame.module);
  wasm_trap_t *trap = NULL;
  if (found.Code != 0) {
    store->has_host_result = true;
    store->host_result = found;
    wasm_message_t message;
    wasm_name_new_from_string_nt(&message, WasmEdge_ResultGetMessage(found));
    trap = wasm_trap_new(store->store, &message);
    wasm_byte_vec_delete(&message);
  } else {
    for (size_t index = 0; index < results->size; index++) {
      // The type is the function's, whatever the program has written there.
      returned[index].Type = function->type->types[function->type->params + index];
      results->data[index] = capus_edge_to_guest(store->store, returned[index]);
    }
  }
  free(values);
  return trap;
}

const WasmEdge_ModuleInstanceContext *WasmEdge_CallingFrameGetModuleInstance(const WasmEdge_CallingFrameContext *frame) {
  return frame && frame->module.instance ? &frame->module : NULL;
}

WasmEdge_ExecutorContext *WasmEdge_CallingFrameGetExecutor(const WasmEdge_CallingFrameContext *frame) {
  return frame ? &plain_executor : NULL;
}

WasmEdge_MemoryInstanceContext *WasmEdge_CallingFrameGetMemoryInstance(
  const WasmEdge_CallingFrameContext *constant, const uint32_t index) {
  WasmEdge_CallingFrameContext *frame = (WasmEdge_CallingFrameContext *)constant;
  if (!frame || !frame->module.instance) return NULL;
  wasm_memory_t *found = apus_instance_memory(frame->module.instance, index);
  if (!found) return NULL;
  // One at a time: the one before is the same, or the program has several memories and asks again.
  wasm_memory_delete(frame->memory.memory);
  frame->memory.memory = found;
  return &frame->memory;
}

// Makes a host function for the guests of a store.
static wasm_func_t *bind(WasmEdge_StoreContext *store, const WasmEdge_FunctionInstanceContext *function) {
  wasm_valtype_vec_t vectors[2];
  const WasmEdge_FunctionTypeContext *type = function->type;
  for (int side = 0; side < 2; side++) {
    wasm_valtype_vec_new_uninitialized(&vectors[side], side ? type->results : type->params);
    for (size_t index = 0; index < vectors[side].size; index++) {
      vectors[side].data[index] = wasm_valtype_new(capus_edge_kind(type->types[side * type->params + index]));
    }
  }
  wasm_functype_t *made = wasm_functype_new(&vectors[0], &vectors[1]);
  struct binding *binding = malloc(sizeof *binding);
  if (binding) *binding = (struct binding){store, function};
  wasm_func_t *bound = binding && made ? wasm_func_new_with_env(store->store, made, call_host, binding, free) : NULL;
  wasm_functype_delete(made);
  return bound;
}

// Executors.

WasmEdge_ExecutorContext *WasmEdge_ExecutorCreate(const WasmEdge_ConfigureContext *config, WasmEdge_StatisticsContext *statistics) {
  (void)statistics;
  WasmEdge_ExecutorContext *made = calloc(1, sizeof *made);
  if (made) made->config = config ? *config : plain_executor.config;
  return made;
}

void WasmEdge_ExecutorDelete(WasmEdge_ExecutorContext *executor) {
  if (executor != &plain_executor) free(executor);
}

// Makes an instance, with all that is registered.
static WasmEdge_Result instantiate(
  WasmEdge_StoreContext *store, const wasm_module_t *module, WasmEdge_String name, WasmEdge_ModuleInstanceContext **out) {
  *out = NULL;
  if (store->wasi && store->wasi->wasi) {
    apus_wasi_config_t *config = store->wasi->wasi;
    store->wasi->wasi = NULL;
    if (!apus_linker_define_wasi(store->linker, config)) return WasmEdge_Result_Fail;
  }
  wasm_trap_t *trap = NULL;
  wasm_instance_t *instance = apus_linker_instantiate(store->linker, module, &trap);
  if (!instance) {
    const char *message = apus_error_message();
    bool isUnknown = message && strncmp(message, "unknown import", 14) == 0;
    bool isOther = message && strncmp(message, "incompatible import", 19) == 0;
    WasmEdge_Result found = capus_edge_failure(trap);
    return isUnknown ? result(WasmEdge_ErrCode_UnknownImport)
                     : isOther ? result(WasmEdge_ErrCode_IncompatibleImportType) : found;
  }
  *out = WasmEdge_ModuleInstanceCreate(name);
  if (!*out) {
    wasm_instance_delete(instance);
    return WasmEdge_Result_Fail;
  }
  (*out)->instance = instance;
  (*out)->module = wasm_module_copy(module);
  (*out)->store = retain(store);
  return WasmEdge_Result_Success;
}

static WasmEdge_Result instantiate_ast(
  WasmEdge_ExecutorContext *executor, WasmEdge_ModuleInstanceContext **out, WasmEdge_StoreContext *store,
  const WasmEdge_ASTModuleContext *ast, WasmEdge_String name) {
  if (!executor || !out || !store || !ast) return WasmEdge_Result_Fail;
  *out = NULL;
  if (!ast->is_validated) return result(WasmEdge_ErrCode_NotValidated);
  if (!open_store(store, &executor->config)) return WasmEdge_Result_Fail;
  return instantiate(store, ast->module, name, out);
}

WasmEdge_Result WasmEdge_ExecutorInstantiate(
  WasmEdge_ExecutorContext *executor, WasmEdge_ModuleInstanceContext **out, WasmEdge_StoreContext *store,
  const WasmEdge_ASTModuleContext *ast) {
  return instantiate_ast(executor, out, store, ast, (WasmEdge_String){0, NULL});
}

// Registers an instance under its name.
static WasmEdge_Result define(WasmEdge_StoreContext *store, const WasmEdge_ModuleInstanceContext *module, WasmEdge_String name) {
  WasmEdge_String text = WasmEdge_StringCreateByBuffer(name.Buf ? name.Buf : "", name.Length);
  bool isDefined = text.Buf && apus_linker_define_instance(store->linker, text.Buf, module->instance) && add_module(store, name, module);
  WasmEdge_StringDelete(text);
  return isDefined ? WasmEdge_Result_Success : WasmEdge_Result_Fail;
}

WasmEdge_Result WasmEdge_ExecutorRegister(
  WasmEdge_ExecutorContext *executor, WasmEdge_ModuleInstanceContext **out, WasmEdge_StoreContext *store,
  const WasmEdge_ASTModuleContext *ast, WasmEdge_String name) {
  if (find_module(store, name)) return result(WasmEdge_ErrCode_ModuleNameConflict);
  WasmEdge_Result found = instantiate_ast(executor, out, store, ast, name);
  if (found.Code != 0) return found;
  found = define(store, *out, name);
  if (found.Code != 0) {
    WasmEdge_ModuleInstanceDelete(*out);
    *out = NULL;
  }
  return found;
}

// Gives a store what the host has, or another instance of the same store.
static WasmEdge_Result import_module(
  WasmEdge_StoreContext *store, const WasmEdge_ModuleInstanceContext *module, WasmEdge_String name) {
  if (module->is_wasi) {
    store->wasi = (WasmEdge_ModuleInstanceContext *)module;
    return WasmEdge_Result_Success;
  }
  if (find_module(store, name)) return result(WasmEdge_ErrCode_ModuleNameConflict);
  if (module->instance) return define(store, module, name);
  WasmEdge_String text = WasmEdge_StringCreateByBuffer(name.Buf ? name.Buf : "", name.Length);
  bool isDefined = text.Buf != NULL;
  for (struct item *item = module->items; isDefined && item; item = item->next) {
    if (!item->function || !item->name.Buf) continue;
    wasm_func_t *function = bind(store, item->function);
    isDefined = apus_linker_define(store->linker, text.Buf, item->name.Buf, wasm_func_as_extern(function));
    wasm_func_delete(function);
  }
  WasmEdge_StringDelete(text);
  return isDefined && add_module(store, name, module) ? WasmEdge_Result_Success : WasmEdge_Result_Fail;
}

WasmEdge_Result WasmEdge_ExecutorRegisterImportWithAlias(
  WasmEdge_ExecutorContext *executor, WasmEdge_StoreContext *store, const WasmEdge_ModuleInstanceContext *module,
  const WasmEdge_String name) {
  if (!executor || !store || !module || !open_store(store, &executor->config)) return WasmEdge_Result_Fail;
  return import_module(store, module, name);
}

WasmEdge_Result WasmEdge_ExecutorRegisterImport(
  WasmEdge_ExecutorContext *executor, WasmEdge_StoreContext *store, const WasmEdge_ModuleInstanceContext *module) {
  return WasmEdge_ExecutorRegisterImportWithAlias(executor, store, module, WasmEdge_ModuleInstanceGetModuleName(module));
}

static WasmEdge_Result invoke(
  const WasmEdge_FunctionInstanceContext *function, const WasmEdge_Value *params, uint32_t param_count,
  WasmEdge_Value *returns, uint32_t return_count) {
  if (!function || !function->function || !function->store) return result(WasmEdge_ErrCode_FuncNotFound);
  WasmEdge_StoreContext *store = function->store;
  size_t count = function->type->results;
  wasm_val_vec_t in, out;
  wasm_val_vec_new_uninitialized(&in, params ? param_count : 0);
  wasm_val_vec_new_uninitialized(&out, count);
  bool fits = in.size == function->type->params;
  for (size_t index = 0; index < in.size; index++) {
    in.data[index] = capus_edge_to_guest(store->store, params[index]);
    fits = fits && capus_edge_code(params[index].Type) == capus_edge_code(function->type->types[index]);
  }
  WasmEdge_Result found = result(WasmEdge_ErrCode_FuncSigMismatch);
  if (fits) {
    store->has_host_result = false;
    wasm_trap_t *trap = wasm_func_call(function->function, &in, &out);
    int32_t code = 0;
    if (store->wasi) store->wasi->exit_code = trap && apus_trap_exit_code(trap, &code) ? (uint32_t)code : 0;
    found = trap ? capus_edge_failure(trap) : WasmEdge_Result_Success;
    if (found.Code == WasmEdge_ErrCode_RuntimeError && store->has_host_result) found = store->host_result;
    for (size_t index = 0; found.Code == 0 && returns && index < count && index < return_count; index++) {
      returns[index] = capus_edge_from_guest(&out.data[index]);
    }
  }
  wasm_val_vec_delete(&in);
  wasm_val_vec_delete(&out);
  return found;
}

WasmEdge_Result WasmEdge_ExecutorInvoke(
  WasmEdge_ExecutorContext *executor, const WasmEdge_FunctionInstanceContext *function, const WasmEdge_Value *params,
  const uint32_t param_count, WasmEdge_Value *returns, const uint32_t return_count) {
  return executor ? invoke(function, params, param_count, returns, return_count) : WasmEdge_Result_Fail;
}

// Virtual machines.

struct WasmEdge_VMContext {
  WasmEdge_StoreContext *store;
  WasmEdge_LoaderContext *loader;
  WasmEdge_ValidatorContext validator;
  WasmEdge_ExecutorContext executor;
  WasmEdge_ModuleInstanceContext *wasi;  // or NULL
  WasmEdge_ModuleInstanceContext *active, *registered;
  wasm_module_t *module;
  bool is_validated;
};

WasmEdge_VMContext *WasmEdge_VMCreate(const WasmEdge_ConfigureContext *config, WasmEdge_StoreContext *store) {
  WasmEdge_VMContext *vm = calloc(1, sizeof *vm);
  if (!vm) return NULL;
  vm->executor.config = config ? *config : plain_executor.config;
  vm->loader = WasmEdge_LoaderCreate(config);
  vm->store = store ? retain(store) : WasmEdge_StoreCreate();
  if (!vm->loader || !vm->store || !open_store(vm->store, config)) {
    WasmEdge_VMDelete(vm);
    return NULL;
  }
  if (config && WasmEdge_ConfigureHasHostRegistration(config, WasmEdge_HostRegistration_Wasi)) {
    vm->wasi = WasmEdge_ModuleInstanceCreate(WasmEdge_StringWrap("wasi_snapshot_preview1", 22));
    if (vm->wasi) {
      vm->wasi->is_wasi = true;
      vm->wasi->wasi = apus_wasi_config_new();
      vm->store->wasi = vm->wasi;
    }
  }
  return vm;
}

static void delete_active(WasmEdge_VMContext *vm) {
  WasmEdge_ModuleInstanceDelete(vm->active);
  wasm_module_delete(vm->module);
  vm->active = NULL;
  vm->module = NULL;
  vm->is_validated = false;
}

void WasmEdge_VMCleanup(WasmEdge_VMContext *vm) {
  if (vm) delete_active(vm);
}

void WasmEdge_VMDelete(WasmEdge_VMContext *vm) {
  if (!vm) return;
  delete_active(vm);
  while (vm->registered) {
    WasmEdge_ModuleInstanceContext *module = vm->registered;
    vm->registered = module->next;
    WasmEdge_ModuleInstanceDelete(module);
  }
  if (vm->store && vm->wasi && vm->store->wasi == vm->wasi) vm->store->wasi = NULL;
  WasmEdge_ModuleInstanceDelete(vm->wasi);
  WasmEdge_LoaderDelete(vm->loader);
  capus_edge_release(vm->store);
  free(vm);
}

WasmEdge_Result WasmEdge_VMRegisterModuleFromASTModule(
  WasmEdge_VMContext *vm, const WasmEdge_String name, const WasmEdge_ASTModuleContext *ast) {
  if (!vm || !ast) return result(WasmEdge_ErrCode_WrongVMWorkflow);
  if (find_module(vm->store, name)) return result(WasmEdge_ErrCode_ModuleNameConflict);
  WasmEdge_ModuleInstanceContext *made;
  WasmEdge_Result found = instantiate(vm->store, ast->module, name, &made);
  if (!made) return found;
  made->next = vm->registered;
  vm->registered = made;
  return define(vm->store, made, name);
}

WasmEdge_Result WasmEdge_VMRegisterModuleFromBytes(
  WasmEdge_VMContext *vm, const WasmEdge_String name, const WasmEdge_Bytes bytes) {
  if (!vm) return result(WasmEdge_ErrCode_WrongVMWorkflow);
  WasmEdge_ASTModuleContext *ast;
  WasmEdge_Result found = load(vm->store->store, bytes, &ast);
  if (found.Code == 0) found = WasmEdge_VMRegisterModuleFromASTModule(vm, name, ast);
  WasmEdge_ASTModuleDelete(ast);
  return found;
}

WasmEdge_Result WasmEdge_VMRegisterModuleFromFile(WasmEdge_VMContext *vm, const WasmEdge_String name, const char *path) {
  WasmEdge_Bytes bytes;
  WasmEdge_Result found = read_file(path, &bytes);
  if (found.Code == 0) found = WasmEdge_VMRegisterModuleFromBytes(vm, name, bytes);
  WasmEdge_BytesDelete(bytes);
  return found;
}

WasmEdge_Result WasmEdge_VMRegisterModuleFromImportWithAlias(
  WasmEdge_VMContext *vm, const WasmEdge_String name, const WasmEdge_ModuleInstanceContext *module) {
  return vm && module ? import_module(vm->store, module, name) : result(WasmEdge_ErrCode_WrongVMWorkflow);
}

WasmEdge_Result WasmEdge_VMRegisterModuleFromImport(WasmEdge_VMContext *vm, const WasmEdge_ModuleInstanceContext *module) {
  return WasmEdge_VMRegisterModuleFromImportWithAlias(vm, WasmEdge_ModuleInstanceGetModuleName(module), module);
}

WasmEdge_Result WasmEdge_VMLoadWasmFromASTModule(WasmEdge_VMContext *vm, const WasmEdge_ASTModuleContext *ast) {
  if (!vm || !ast) return result(WasmEdge_ErrCode_WrongVMWorkflow);
  wasm_module_t *module = wasm_module_copy(ast->module);
  delete_active(vm);
  vm->module = module;
  return WasmEdge_Result_Success;
}

WasmEdge_Result WasmEdge_VMLoadWasmFromBytes(WasmEdge_VMContext *vm, const WasmEdge_Bytes bytes) {
  if (!vm) return result(WasmEdge_ErrCode_WrongVMWorkflow);
  WasmEdge_ASTModuleContext *ast;
  WasmEdge_Result found = load(vm->store->store, bytes, &ast);
  if (found.Code == 0) found = WasmEdge_VMLoadWasmFromASTModule(vm, ast);
  WasmEdge_ASTModuleDelete(ast);
  return found;
}

WasmEdge_Result WasmEdge_VMLoadWasmFromFile(WasmEdge_VMContext *vm, const char *path) {
  WasmEdge_Bytes bytes;
  WasmEdge_Result found = read_file(path, &bytes);
  if (found.Code == 0) found = WasmEdge_VMLoadWasmFromBytes(vm, bytes);
  WasmEdge_BytesDelete(bytes);
  return found;
}

WasmEdge_Result WasmEdge_VMValidate(WasmEdge_VMContext *vm) {
  // Loading has done so already.
  if (!vm || !vm->module) return result(WasmEdge_ErrCode_WrongVMWorkflow);
  vm->is_validated = true;
  return WasmEdge_Result_Success;
}

WasmEdge_Result WasmEdge_VMInstantiate(WasmEdge_VMContext *vm) {
  if (!vm || !vm->module || !vm->is_validated) return result(WasmEdge_ErrCode_WrongVMWorkflow);
  WasmEdge_ModuleInstanceContext *made;
  WasmEdge_Result found = instantiate(vm->store, vm->module, (WasmEdge_String){0, NULL}, &made);
  if (!made) return found;
  WasmEdge_ModuleInstanceDelete(vm->active);
  vm->active = made;
  return found;
}

WasmEdge_Result WasmEdge_VMExecute(
  WasmEdge_VMContext *vm, const WasmEdge_String name, const WasmEdge_Value *params, const uint32_t param_count,
  WasmEdge_Value *returns, const uint32_t return_count) {
  if (!vm || !vm->active) return result(WasmEdge_ErrCode_WrongVMWorkflow);
  return invoke(WasmEdge_ModuleInstanceFindFunction(vm->active, name), params, param_count, returns, return_count);
}

WasmEdge_Result WasmEdge_VMExecuteRegistered(
  WasmEdge_VMContext *vm, const WasmEdge_String module, const WasmEdge_String name, const WasmEdge_Value *params,
  const uint32_t param_count, WasmEdge_Value *returns, const uint32_t return_count) {
  const WasmEdge_ModuleInstanceContext *found = find_module(vm ? vm->store : NULL, module);
  return invoke(WasmEdge_ModuleInstanceFindFunction(found, name), params, param_count, returns, return_count);
}

static WasmEdge_Result run(
  WasmEdge_VMContext *vm, WasmEdge_Result found, const WasmEdge_String name, const WasmEdge_Value *params,
  const uint32_t param_count, WasmEdge_Value *returns, const uint32_t return_count) {
  if (found.Code == 0) found = WasmEdge_VMValidate(vm);
  if (found.Code == 0) found = WasmEdge_VMInstantiate(vm);
  return found.Code == 0 ? WasmEdge_VMExecute(vm, name, params, param_count, returns, return_count) : found;
}

WasmEdge_Result WasmEdge_VMRunWasmFromASTModule(
  WasmEdge_VMContext *vm, const WasmEdge_ASTModuleContext *ast, const WasmEdge_String name, const WasmEdge_Value *params,
  const uint32_t param_count, WasmEdge_Value *returns, const uint32_t return_count) {
  return run(vm, WasmEdge_VMLoadWasmFromASTModule(vm, ast), name, params, param_count, returns, return_count);
}

WasmEdge_Result WasmEdge_VMRunWasmFromBytes(
  WasmEdge_VMContext *vm, const WasmEdge_Bytes bytes, const WasmEdge_String name, const WasmEdge_Value *params,
  const uint32_t param_count, WasmEdge_Value *returns, const uint32_t return_count) {
  return run(vm, WasmEdge_VMLoadWasmFromBytes(vm, bytes), name, params, param_count, returns, return_count);
}

WasmEdge_Result WasmEdge_VMRunWasmFromFile(
  WasmEdge_VMContext *vm, const char *path, const WasmEdge_String name, const WasmEdge_Value *params,
  const uint32_t param_count, WasmEdge_Value *returns, const uint32_t return_count) {
  return run(vm, WasmEdge_VMLoadWasmFromFile(vm, path), name, params, param_count, returns, return_count);
}

const WasmEdge_FunctionTypeContext *WasmEdge_VMGetFunctionType(const WasmEdge_VMContext *vm, const WasmEdge_String name) {
  return WasmEdge_FunctionInstanceGetFunctionType(WasmEdge_ModuleInstanceFindFunction(vm ? vm->active : NULL, name));
}

const WasmEdge_FunctionTypeContext *WasmEdge_VMGetFunctionTypeRegistered(
  const WasmEdge_VMContext *vm, const WasmEdge_String module, const WasmEdge_String name) {
  const WasmEdge_ModuleInstanceContext *found = find_module(vm ? vm->store : NULL, module);
  return WasmEdge_FunctionInstanceGetFunctionType(WasmEdge_ModuleInstanceFindFunction(found, name));
}

uint32_t WasmEdge_VMGetFunctionListLength(const WasmEdge_VMContext *vm) {
  return capus_edge_list(vm ? vm->active : NULL, NULL, NULL, 0);
}

uint32_t WasmEdge_VMGetFunctionList(
  const WasmEdge_VMContext *vm, WasmEdge_String *names, const WasmEdge_FunctionTypeContext **types, const uint32_t size) {
  return capus_edge_list(vm ? vm->active : NULL, names, types, size);
}

WasmEdge_ModuleInstanceContext *WasmEdge_VMGetImportModuleContext(
  const WasmEdge_VMContext *vm, const enum WasmEdge_HostRegistration host) {
  return vm && host == WasmEdge_HostRegistration_Wasi ? vm->wasi : NULL;
}

const WasmEdge_ModuleInstanceContext *WasmEdge_VMGetActiveModule(const WasmEdge_VMContext *vm) { return vm ? vm->active : NULL; }

const WasmEdge_ModuleInstanceContext *WasmEdge_VMGetRegisteredModule(
  const WasmEdge_VMContext *vm, const WasmEdge_String name) {
  return find_module(vm ? vm->store : NULL, name);
}

WasmEdge_StoreContext *WasmEdge_VMGetStoreContext(WasmEdge_VMContext *vm) { return vm ? vm->store : NULL; }
WasmEdge_LoaderContext *WasmEdge_VMGetLoaderContext(WasmEdge_VMContext *vm) { return vm ? vm->loader : NULL; }
WasmEdge_ValidatorContext *WasmEdge_VMGetValidatorContext(WasmEdge_VMContext *vm) { return vm ? &vm->validator : NULL; }
WasmEdge_ExecutorContext *WasmEdge_VMGetExecutorContext(WasmEdge_VMContext *vm) { return vm ? &vm->executor : NULL; }

WasmEdge_StatisticsContext *WasmEdge_VMGetStatisticsContext(WasmEdge_VMContext *vm) {
  (void)vm;
  return NULL;
}
