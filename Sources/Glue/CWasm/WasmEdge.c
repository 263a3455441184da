#include "WasmEdgeObjects.h"

#include <stdlib.h>

// WasmEdge's interface on top of the common one: values, types, and what instances and the host have.

// Version and logs.

const char *WasmEdge_VersionGet(void) { return WASMEDGE_VERSION; }
uint32_t WasmEdge_VersionGetMajor(void) { return WASMEDGE_VERSION_MAJOR; }
uint32_t WasmEdge_VersionGetMinor(void) { return WASMEDGE_VERSION_MINOR; }
uint32_t WasmEdge_VersionGetPatch(void) { return WASMEDGE_VERSION_PATCH; }
void WasmEdge_LogSetErrorLevel(void) {}
void WasmEdge_LogSetDebugLevel(void) {}
void WasmEdge_LogOff(void) {}

// Strings and bytes.

WasmEdge_String WasmEdge_StringWrap(const char *bytes, const uint32_t size) {
  return (WasmEdge_String){bytes ? size : 0, bytes};
}

WasmEdge_String WasmEdge_StringCreateByBuffer(const char *bytes, const uint32_t size) {
  // A NUL behind it, for those who take it for a C string.
  char *copy = bytes ? calloc((size_t)size + 1, 1) : NULL;
  if (!copy) return (WasmEdge_String){0, NULL};
  memcpy(copy, bytes, size);
  return (WasmEdge_String){size, copy};
}

WasmEdge_String WasmEdge_StringCreateByCString(const char *text) {
  return WasmEdge_StringCreateByBuffer(text, text ? (uint32_t)strlen(text) : 0);
}

bool WasmEdge_StringIsEqual(const WasmEdge_String left, const WasmEdge_String right) { return STRINGS_EQUAL(left, right); }

uint32_t WasmEdge_StringCopy(const WasmEdge_String string, char *buffer, const uint32_t size) {
  uint32_t count = string.Length < size ? string.Length : size;
  if (!buffer || count == 0) return 0;
  memcpy(buffer, string.Buf, count);
  return count;
}

void WasmEdge_StringDelete(WasmEdge_String string) { free((char *)string.Buf); }

WasmEdge_Bytes WasmEdge_BytesWrap(const uint8_t *bytes, const uint32_t size) {
  return (WasmEdge_Bytes){bytes ? size : 0, bytes};
}

WasmEdge_Bytes WasmEdge_BytesCreate(const uint8_t *bytes, const uint32_t size) {
  WasmEdge_String copy = WasmEdge_StringCreateByBuffer((const char *)bytes, size);
  return (WasmEdge_Bytes){copy.Length, (const uint8_t *)copy.Buf};
}

void WasmEdge_BytesDelete(WasmEdge_Bytes bytes) { free((uint8_t *)bytes.Buf); }

// Results.

static const struct {
  uint32_t code;
  const char *message;
} messages[] = {
  {0x00, "success"}, {0x01, "terminated"}, {0x02, "generic runtime error"}, {0x03, "cost limit exceeded"},
  {0x04, "wrong VM workflow"}, {0x05, "wasm function not found"}, {0x07, "execution interrupted"},
  {0x08, "wasm module hasn't passed validation yet"}, {0x0C, "user defined error code"}, {0x100, "invalid path"},
  {0x101, "read error"}, {0x119, "invalid wasm grammar"}, {0x300, "module name conflict"},
  {0x301, "incompatible import type"}, {0x302, "unknown import"}, {0x403, "function signature mismatch"},
  {0x404, "integer divide by zero"}, {0x405, "integer overflow"}, {0x406, "invalid conversion to integer"},
  {0x407, "out of bounds table access"}, {0x408, "out of bounds memory access"}, {0x409, "out of bounds array access"},
  {0x40A, "unreachable"}, {0x40B, "uninitialized element"}, {0x40C, "undefined element"},
  {0x40D, "indirect call type mismatch"},
};
enum { MESSAGE_COUNT = sizeof messages / sizeof *messages, FIRST_OF_GUESTS = 13 };

bool WasmEdge_ResultOK(const WasmEdge_Result found) { return found.Code <= WasmEdge_ErrCode_Terminated; }

WasmEdge_Result WasmEdge_ResultGen(const enum WasmEdge_ErrCategory category, const uint32_t code) {
  return result((uint32_t)category << 24 | (code & 0xffffff));
}

uint32_t WasmEdge_ResultGetCode(const WasmEdge_Result found) { return found.Code & 0xffffff; }

enum WasmEdge_ErrCategory WasmEdge_ResultGetCategory(const WasmEdge_Result found) {
  return (enum WasmEdge_ErrCategory)(found.Code >> 24);
}

const char *WasmEdge_ResultGetMessage(const WasmEdge_Result found) {
  uint32_t code = found.Code >> 24 ? WasmEdge_ErrCode_UserDefError : found.Code;
  for (size_t index = 0; index < MESSAGE_COUNT; index++) {
    if (messages[index].code == code) return messages[index].message;
  }
  return "unknown error code";
}

WasmEdge_Result capus_edge_failure(wasm_trap_t *trap) {
  uint32_t code = WasmEdge_ErrCode_RuntimeError;
  switch (apus_trap_kind(trap)) {
  case APUS_TRAP_EXIT: code = WasmEdge_ErrCode_Terminated; break;
  case APUS_TRAP_FUEL: code = WasmEdge_ErrCode_CostLimitExceeded; break;
  case APUS_TRAP_DEADLINE:
  case APUS_TRAP_INTERRUPTED: code = WasmEdge_ErrCode_Interrupted; break;
  default: {
    wasm_message_t message;
    wasm_trap_message(trap, &message);
    for (size_t index = FIRST_OF_GUESTS; message.data && index < MESSAGE_COUNT; index++) {
      if (strncmp(message.data, messages[index].message, strlen(messages[index].message)) == 0) code = messages[index].code;
    }
    wasm_byte_vec_delete(&message);
  }
  }
  wasm_trap_delete(trap);
  return result(code);
}

// Types and values. In a type, byte 2 is its code, byte 3 that of what a reference refers to.

static WasmEdge_ValType type_of(uint8_t code) {
  bool refers = code == WasmEdge_TypeCode_FuncRef || code == WasmEdge_TypeCode_ExternRef;
  return (WasmEdge_ValType){{0, 0, refers ? WasmEdge_TypeCode_RefNull : code, refers ? code : WasmEdge_TypeCode_Epsilon}};
}

uint8_t capus_edge_code(WasmEdge_ValType type) {
  bool refers = type.Data[2] == WasmEdge_TypeCode_RefNull || type.Data[2] == WasmEdge_TypeCode_Ref;
  return type.Data[refers ? 3 : 2];
}

#define TYPE(name) \
  WasmEdge_ValType WasmEdge_ValTypeGen##name(void) { return type_of(WasmEdge_TypeCode_##name); } \
  bool WasmEdge_ValTypeIs##name(const WasmEdge_ValType type) { return capus_edge_code(type) == WasmEdge_TypeCode_##name; }

TYPE(I32)
TYPE(I64)
TYPE(F32)
TYPE(F64)
TYPE(V128)
TYPE(FuncRef)
TYPE(ExternRef)

bool WasmEdge_ValTypeIsEqual(const WasmEdge_ValType left, const WasmEdge_ValType right) {
  return memcmp(left.Data + 1, right.Data + 1, 7) == 0;
}

bool WasmEdge_ValTypeIsRef(const WasmEdge_ValType type) {
  return type.Data[2] == WasmEdge_TypeCode_RefNull || type.Data[2] == WasmEdge_TypeCode_Ref;
}

static WasmEdge_Value value_of(uint8_t code, const void *bytes, size_t size) {
  WasmEdge_Value value = {0, type_of(code)};
  memcpy(&value.Value, bytes, size);
  return value;
}

#define VALUE(name, type) \
  WasmEdge_Value WasmEdge_ValueGen##name(const type number) { \
    return value_of(WasmEdge_TypeCode_##name, &number, sizeof number); \
  } \
  type WasmEdge_ValueGet##name(const WasmEdge_Value value) { \
    type number; \
    memcpy(&number, &value.Value, sizeof number); \
    return number; \
  }

VALUE(I32, int32_t)
VALUE(I64, int64_t)
VALUE(F32, float)
VALUE(F64, double)

WasmEdge_Value WasmEdge_ValueGenExternRef(void *pointer) {
  return value_of(WasmEdge_TypeCode_ExternRef, &pointer, sizeof pointer);
}

void *WasmEdge_ValueGetExternRef(const WasmEdge_Value value) { return (void *)(uintptr_t)value.Value; }
bool WasmEdge_ValueIsNullRef(const WasmEdge_Value value) { return (uint64_t)value.Value == 0; }

wasm_valkind_t capus_edge_kind(WasmEdge_ValType type) {
  switch (capus_edge_code(type)) {
  case WasmEdge_TypeCode_I32: return WASM_I32;
  case WasmEdge_TypeCode_I64: return WASM_I64;
  case WasmEdge_TypeCode_F32: return WASM_F32;
  case WasmEdge_TypeCode_F64: return WASM_F64;
  case WasmEdge_TypeCode_FuncRef: return WASM_FUNCREF;
  case WasmEdge_TypeCode_ExternRef: return WASM_EXTERNREF;
  default: return APUS_V128;
  }
}

static WasmEdge_ValType type_of_kind(wasm_valkind_t kind) {
  switch (kind) {
  case WASM_I32: return type_of(WasmEdge_TypeCode_I32);
  case WASM_I64: return type_of(WasmEdge_TypeCode_I64);
  case WASM_F32: return type_of(WasmEdge_TypeCode_F32);
  case WASM_F64: return type_of(WasmEdge_TypeCode_F64);
  case WASM_FUNCREF: return type_of(WasmEdge_TypeCode_FuncRef);
  case APUS_V128: return type_of(WasmEdge_TypeCode_V128);
  default: return type_of(WasmEdge_TypeCode_ExternRef);
  }
}

wasm_val_t capus_edge_to_guest(wasm_store_t *store, WasmEdge_Value value) {
  wasm_val_t made = {.kind = capus_edge_kind(value.Type), .of = {.i64 = 0}};
  memcpy(&made.of, &value.Value, 8);
  if (!wasm_valkind_is_ref(made.kind)) return made;
  void *pointer = WasmEdge_ValueGetExternRef(value);
  made.of.ref = NULL;
  if (!pointer || made.kind != WASM_EXTERNREF) return made;
  wasm_foreign_t *foreign = wasm_foreign_new(store);
  wasm_foreign_set_host_info(foreign, pointer);
  made.of.ref = wasm_foreign_as_ref(foreign);
  return made;
}

WasmEdge_Value capus_edge_from_guest(const wasm_val_t *value) {
  WasmEdge_Value made = {0, type_of_kind(value->kind)};
  if (value->kind == WASM_EXTERNREF) {
    made.Value = value->of.ref ? (uintptr_t)wasm_ref_get_host_info(value->of.ref) : 0;
  } else if (!wasm_valkind_is_ref(value->kind)) {
    memcpy(&made.Value, &value->of, value->kind == WASM_I32 || value->kind == WASM_F32 ? 4 : 8);
  }
  return made;
}

// Configurations.

WasmEdge_ConfigureContext *WasmEdge_ConfigureCreate(void) {
  WasmEdge_ConfigureContext *made = calloc(1, sizeof *made);
  if (made) *made = (WasmEdge_ConfigureContext){(1u << (WasmEdge_Proposal_Memory64 + 1)) - 1, 0, 65536};
  return made;
}

void WasmEdge_ConfigureAddProposal(WasmEdge_ConfigureContext *config, const enum WasmEdge_Proposal proposal) {
  if (config && (uint32_t)proposal < 32) config->proposals |= 1u << proposal;
}

void WasmEdge_ConfigureRemoveProposal(WasmEdge_ConfigureContext *config, const enum WasmEdge_Proposal proposal) {
  if (config && (uint32_t)proposal < 32) config->proposals &= ~(1u << proposal);
}

bool WasmEdge_ConfigureHasProposal(const WasmEdge_ConfigureContext *config, const enum WasmEdge_Proposal proposal) {
  return config && (uint32_t)proposal < 32 && config->proposals >> proposal & 1;
}

void WasmEdge_ConfigureAddHostRegistration(WasmEdge_ConfigureContext *config, const enum WasmEdge_HostRegistration host) {
  if (config && (uint32_t)host < 32) config->hosts |= 1u << host;
}

void WasmEdge_ConfigureRemoveHostRegistration(
  WasmEdge_ConfigureContext *config, const enum WasmEdge_HostRegistration host) {
  if (config && (uint32_t)host < 32) config->hosts &= ~(1u << host);
}

bool WasmEdge_ConfigureHasHostRegistration(
  const WasmEdge_ConfigureContext *config, const enum WasmEdge_HostRegistration host) {
  return config && (uint32_t)host < 32 && config->hosts >> host & 1;
}

void WasmEdge_ConfigureSetMaxMemoryPage(WasmEdge_ConfigureContext *config, const uint64_t pages) {
  if (config) config->pages = pages;
}

uint64_t WasmEdge_ConfigureGetMaxMemoryPage(const WasmEdge_ConfigureContext *config) { return config ? config->pages : 0; }
void WasmEdge_ConfigureStatisticsSetInstructionCounting(WasmEdge_ConfigureContext *config, const bool on) { (void)config, (void)on; }
void WasmEdge_ConfigureStatisticsSetCostMeasuring(WasmEdge_ConfigureContext *config, const bool on) { (void)config, (void)on; }
void WasmEdge_ConfigureStatisticsSetTimeMeasuring(WasmEdge_ConfigureContext *config, const bool on) { (void)config, (void)on; }
void WasmEdge_ConfigureDelete(WasmEdge_ConfigureContext *config) { free(config); }

// Function types.

WasmEdge_FunctionTypeContext *WasmEdge_FunctionTypeCreate(
  const WasmEdge_ValType *params, const uint32_t param_count, const WasmEdge_ValType *results, const uint32_t result_count) {
  size_t p = params ? param_count : 0, r = results ? result_count : 0;
  WasmEdge_FunctionTypeContext *made = calloc(1, sizeof *made + (p + r) * sizeof *made->types);
  if (!made) return NULL;
  made->params = (uint32_t)p;
  made->results = (uint32_t)r;
  if (p) memcpy(made->types, params, p * sizeof *params);
  if (r) memcpy(made->types + p, results, r * sizeof *results);
  return made;
}

static WasmEdge_FunctionTypeContext *type_of_function(const wasm_func_t *function) {
  wasm_functype_t *type = wasm_func_type(function);
  const wasm_valtype_vec_t *params = wasm_functype_params(type), *results = wasm_functype_results(type);
  size_t count = params->size + results->size;
  WasmEdge_FunctionTypeContext *made = calloc(1, sizeof *made + count * sizeof *made->types);
  if (made) {
    made->params = (uint32_t)params->size;
    made->results = (uint32_t)results->size;
    for (size_t index = 0; index < count; index++) {
      made->types[index] = type_of_kind(wasm_valtype_kind(
        index < params->size ? params->data[index] : results->data[index - params->size]));
    }
  }
  wasm_functype_delete(type);
  return made;
}

static uint32_t copy_types(const WasmEdge_ValType *types, uint32_t count, WasmEdge_ValType *out, uint32_t size) {
  if (out) memcpy(out, types, (count < size ? count : size) * sizeof *types);
  return count;
}

uint32_t WasmEdge_FunctionTypeGetParametersLength(const WasmEdge_FunctionTypeContext *type) { return type ? type->params : 0; }
uint32_t WasmEdge_FunctionTypeGetReturnsLength(const WasmEdge_FunctionTypeContext *type) { return type ? type->results : 0; }

uint32_t WasmEdge_FunctionTypeGetParameters(
  const WasmEdge_FunctionTypeContext *type, WasmEdge_ValType *out, const uint32_t size) {
  return type ? copy_types(type->types, type->params, out, size) : 0;
}

uint32_t WasmEdge_FunctionTypeGetReturns(
  const WasmEdge_FunctionTypeContext *type, WasmEdge_ValType *out, const uint32_t size) {
  return type ? copy_types(type->types + type->params, type->results, out, size) : 0;
}

void WasmEdge_FunctionTypeDelete(WasmEdge_FunctionTypeContext *type) { free(type); }

// Functions, memories and module instances.

void WasmEdge_FunctionInstanceDelete(WasmEdge_FunctionInstanceContext *function) {
  if (!function) return;
  free(function->type);
  wasm_func_delete(function->function);
  free(function);
}

static WasmEdge_FunctionInstanceContext *make_function(
  const WasmEdge_FunctionTypeContext *type, WasmEdge_FunctionInstanceContext with) {
  if (!type || (!with.host && !with.wrap)) return NULL;
  WasmEdge_FunctionInstanceContext *made = calloc(1, sizeof *made);
  if (!made) return NULL;
  *made = with;
  made->type = WasmEdge_FunctionTypeCreate(type->types, type->params, type->types + type->params, type->results);
  return made;
}

WasmEdge_FunctionInstanceContext *WasmEdge_FunctionInstanceCreate(
  const WasmEdge_FunctionTypeContext *type, WasmEdge_HostFunc_t function, void *data, const uint64_t cost) {
  (void)cost;
  return make_function(type, (WasmEdge_FunctionInstanceContext){.host = function, .data = data});
}

WasmEdge_FunctionInstanceContext *WasmEdge_FunctionInstanceCreateBinding(
  const WasmEdge_FunctionTypeContext *type, WasmEdge_WrapFunc_t function, void *binding, void *data, const uint64_t cost) {
  (void)cost;
  return make_function(type, (WasmEdge_FunctionInstanceContext){.wrap = function, .binding = binding, .data = data});
}

const void *WasmEdge_FunctionInstanceGetData(const WasmEdge_FunctionInstanceContext *function) {
  return function ? function->data : NULL;
}

const WasmEdge_FunctionTypeContext *WasmEdge_FunctionInstanceGetFunctionType(
  const WasmEdge_FunctionInstanceContext *function) {
  return function ? function->type : NULL;
}

WasmEdge_ModuleInstanceContext *WasmEdge_ModuleInstanceCreateWithData(
  const WasmEdge_String name, void *data, void (*finalizer)(void *)) {
  WasmEdge_ModuleInstanceContext *made = calloc(1, sizeof *made);
  if (!made) return NULL;
  made->name = WasmEdge_StringCreateByBuffer(name.Buf, name.Length);
  made->data = data;
  made->finalizer = finalizer;
  return made;
}

WasmEdge_ModuleInstanceContext *WasmEdge_ModuleInstanceCreate(const WasmEdge_String name) {
  return WasmEdge_ModuleInstanceCreateWithData(name, NULL, NULL);
}

void capus_edge_delete_items(WasmEdge_ModuleInstanceContext *module) {
  while (module->items) {
    struct item *item = module->items;
    module->items = item->next;
    WasmEdge_StringDelete(item->name);
    WasmEdge_FunctionInstanceDelete(item->function);
    if (item->memory) wasm_memory_delete(item->memory->memory);
    free(item->memory);
    free(item);
  }
}

void WasmEdge_ModuleInstanceDelete(WasmEdge_ModuleInstanceContext *module) {
  if (!module) return;
  capus_edge_delete_items(module);
  wasm_instance_delete(module->instance);
  wasm_module_delete(module->module);
  apus_wasi_config_delete(module->wasi);
  if (module->store) capus_edge_unregister(module->store, module);
  capus_edge_release(module->store);
  WasmEdge_StringDelete(module->name);
  if (module->finalizer) module->finalizer(module->data);
  free(module);
}

static struct item *add_item(WasmEdge_ModuleInstanceContext *module, WasmEdge_String name) {
  struct item *item = calloc(1, sizeof *item);
  if (!item) return NULL;
  item->name = WasmEdge_StringCreateByBuffer(name.Buf, name.Length);
  item->next = module->items;
  module->items = item;
  return item;
}

WasmEdge_Result WasmEdge_ModuleInstanceAddFunction(
  WasmEdge_ModuleInstanceContext *module, const WasmEdge_String name, WasmEdge_FunctionInstanceContext *function) {
  if (!module || !function) return WasmEdge_Result_Fail;
  struct item *item = add_item(module, name);
  if (!item) return WasmEdge_Result_Fail;
  item->function = function;
  return WasmEdge_Result_Success;
}

WasmEdge_String WasmEdge_ModuleInstanceGetModuleName(const WasmEdge_ModuleInstanceContext *module) {
  return module ? module->name : (WasmEdge_String){0, NULL};
}

void *WasmEdge_ModuleInstanceGetHostData(const WasmEdge_ModuleInstanceContext *module) { return module ? module->data : NULL; }

struct item *capus_edge_find(WasmEdge_ModuleInstanceContext *module, WasmEdge_String name, wasm_externkind_t kind) {
  if (!module) return NULL;
  for (struct item *item = module->items; item; item = item->next) {
    if ((kind == WASM_EXTERN_FUNC ? item->function != NULL : item->memory != NULL) && STRINGS_EQUAL(item->name, name)) return item;
  }
  if (!module->instance) return NULL;
  WasmEdge_String text = WasmEdge_StringCreateByBuffer(name.Buf, name.Length);
  wasm_extern_t *export = text.Buf ? apus_instance_export(module->instance, text.Buf) : NULL;
  WasmEdge_StringDelete(text);
  struct item *item = export && wasm_extern_kind(export) == kind ? add_item(module, name) : NULL;
  if (item && kind == WASM_EXTERN_FUNC && (item->function = calloc(1, sizeof *item->function))) {
    item->function->function = wasm_extern_as_func(export);
    item->function->type = type_of_function(item->function->function);
    item->function->store = module->store;
    return item;
  }
  if (item && kind == WASM_EXTERN_MEMORY && (item->memory = calloc(1, sizeof *item->memory))) {
    item->memory->memory = wasm_extern_as_memory(export);
    return item;
  }
  wasm_extern_delete(export);
  return NULL;
}

WasmEdge_FunctionInstanceContext *WasmEdge_ModuleInstanceFindFunction(
  const WasmEdge_ModuleInstanceContext *module, const WasmEdge_String name) {
  struct item *item = capus_edge_find((WasmEdge_ModuleInstanceContext *)module, name, WASM_EXTERN_FUNC);
  return item ? item->function : NULL;
}

WasmEdge_MemoryInstanceContext *WasmEdge_ModuleInstanceFindMemory(
  const WasmEdge_ModuleInstanceContext *module, const WasmEdge_String name) {
  struct item *item = capus_edge_find((WasmEdge_ModuleInstanceContext *)module, name, WASM_EXTERN_MEMORY);
  return item ? item->memory : NULL;
}

// Visits a module instance's functions, as far as there is room; how many there are.
uint32_t capus_edge_list(
  const WasmEdge_ModuleInstanceContext *constant, WasmEdge_String *names, const WasmEdge_FunctionTypeContext **types, uint32_t size) {
  WasmEdge_ModuleInstanceContext *module = (WasmEdge_ModuleInstanceContext *)constant;
  if (!module) return 0;
  uint32_t count = 0;
  if (!module->module) {
    for (struct item *item = module->items; item; item = item->next) {
      if (!item->function) continue;
      if (names && count < size) names[count] = item->name;
      if (types && count < size) types[count] = item->function->type;
      count++;
    }
    return count;
  }
  wasm_exporttype_vec_t exports;
  wasm_module_exports(module->module, &exports);
  for (size_t index = 0; index < exports.size; index++) {
    if (wasm_externtype_kind(wasm_exporttype_type(exports.data[index])) != WASM_EXTERN_FUNC) continue;
    const wasm_name_t *name = wasm_exporttype_name(exports.data[index]);
    if (count < size) {
      struct item *item = capus_edge_find(module, WasmEdge_StringWrap(name->data, (uint32_t)name->size), WASM_EXTERN_FUNC);
      if (names) names[count] = item ? item->name : (WasmEdge_String){0, NULL};
      if (types) types[count] = item ? item->function->type : NULL;
    }
    count++;
  }
  wasm_exporttype_vec_delete(&exports);
  return count;
}

uint32_t WasmEdge_ModuleInstanceListFunctionLength(const WasmEdge_ModuleInstanceContext *module) {
  return capus_edge_list(module, NULL, NULL, 0);
}

uint32_t WasmEdge_ModuleInstanceListFunction(
  const WasmEdge_ModuleInstanceContext *module, WasmEdge_String *names, const uint32_t size) {
  return capus_edge_list(module, names, NULL, size);
}

// Memories.

uint8_t *WasmEdge_MemoryInstanceGetPointer(WasmEdge_MemoryInstanceContext *memory, const uint64_t offset, const uint64_t length) {
  if (!memory) return NULL;
  uint64_t size = wasm_memory_data_size(memory->memory);
  if (length > size || offset > size - length) return NULL;
  return (uint8_t *)wasm_memory_data(memory->memory) + offset;
}

const uint8_t *WasmEdge_MemoryInstanceGetPointerConst(
  const WasmEdge_MemoryInstanceContext *memory, const uint64_t offset, const uint64_t length) {
  return WasmEdge_MemoryInstanceGetPointer((WasmEdge_MemoryInstanceContext *)memory, offset, length);
}

WasmEdge_Result WasmEdge_MemoryInstanceGetData(
  const WasmEdge_MemoryInstanceContext *memory, uint8_t *data, const uint64_t offset, const uint64_t length) {
  const uint8_t *bytes = WasmEdge_MemoryInstanceGetPointerConst(memory, offset, length);
  if (!bytes || !data) return result(WasmEdge_ErrCode_MemoryOutOfBounds);
  memcpy(data, bytes, length);
  return WasmEdge_Result_Success;
}

WasmEdge_Result WasmEdge_MemoryInstanceSetData(
  WasmEdge_MemoryInstanceContext *memory, const uint8_t *data, const uint64_t offset, const uint64_t length) {
  uint8_t *bytes = WasmEdge_MemoryInstanceGetPointer(memory, offset, length);
  if (!bytes || !data) return result(WasmEdge_ErrCode_MemoryOutOfBounds);
  memcpy(bytes, data, length);
  return WasmEdge_Result_Success;
}

uint64_t WasmEdge_MemoryInstanceGetPageSize(const WasmEdge_MemoryInstanceContext *memory) {
  return memory ? wasm_memory_size(memory->memory) : 0;
}

WasmEdge_Result WasmEdge_MemoryInstanceGrowPage(WasmEdge_MemoryInstanceContext *memory, const uint64_t pages) {
  if (!memory || pages > UINT32_MAX || !wasm_memory_grow(memory->memory, (uint32_t)pages)) return WasmEdge_Result_Fail;
  return WasmEdge_Result_Success;
}

// WASI.

void WasmEdge_ModuleInstanceInitWASIWithFds(
  WasmEdge_ModuleInstanceContext *module, const char *const *args, const uint32_t arg_count, const char *const *envs,
  const uint32_t env_count, const char *const *folders, const uint32_t folder_count, const int32_t in, const int32_t out,
  const int32_t err) {
  if (!module || !module->is_wasi) return;
  apus_wasi_config_delete(module->wasi);
  apus_wasi_config_t *wasi = module->wasi = apus_wasi_config_new();
  apus_wasi_config_set_stdin_fd(wasi, in);
  apus_wasi_config_set_stdout_fd(wasi, out);
  apus_wasi_config_set_stderr_fd(wasi, err);
  if (args) apus_wasi_config_set_args(wasi, arg_count, args);
  for (uint32_t index = 0; envs && index < env_count; index++) {
    char *name = envs[index] ? strdup(envs[index]) : NULL, *end = name ? strchr(name, '=') : NULL;
    if (end) {
      *end = 0;
      apus_wasi_config_add_env(wasi, name, end + 1);
    }
    free(name);
  }
  for (uint32_t index = 0; folders && index < folder_count; index++) {
    char *guest = folders[index] ? strdup(folders[index]) : NULL;
    if (!guest) continue;
    char *host = strchr(guest, ':'), *mode = host ? strchr(host + 1, ':') : NULL;
    if (host) *host++ = 0;
    if (mode) *mode++ = 0;
    apus_wasi_config_add_folder(wasi, host ? host : guest, *guest ? guest : "/", mode && strcmp(mode, "readonly") == 0);
    free(guest);
  }
}

void WasmEdge_ModuleInstanceInitWASI(
  WasmEdge_ModuleInstanceContext *module, const char *const *args, const uint32_t arg_count, const char *const *envs,
  const uint32_t env_count, const char *const *folders, const uint32_t folder_count) {
  WasmEdge_ModuleInstanceInitWASIWithFds(module, args, arg_count, envs, env_count, folders, folder_count, 0, 1, 2);
}

WasmEdge_ModuleInstanceContext *WasmEdge_ModuleInstanceCreateWASI(
  const char *const *args, const uint32_t arg_count, const char *const *envs, const uint32_t env_count,
  const char *const *folders, const uint32_t folder_count) {
  WasmEdge_ModuleInstanceContext *made =
    WasmEdge_ModuleInstanceCreate(WasmEdge_StringWrap("wasi_snapshot_preview1", 22));
  if (!made) return NULL;
  made->is_wasi = true;
  WasmEdge_ModuleInstanceInitWASI(made, args, arg_count, envs, env_count, folders, folder_count);
  return made;
}

uint32_t WasmEdge_ModuleInstanceWASIGetExitCode(const WasmEdge_ModuleInstanceContext *module) {
  return module ? module->exit_code : 0;
}
