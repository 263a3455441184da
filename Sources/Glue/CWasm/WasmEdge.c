#include "include/wasmedge/wasmedge.h"

#include "apus.h"

#include <stdio.h>
#include <stdlib.h>

// WasmEdge's interface on top of the common one: a virtual machine is an engine, a store and a linker.

#define STRINGS_EQUAL(left, right) \
  ((left).Length == (right).Length && ((left).Length == 0 || memcmp((left).Buf, (right).Buf, (left).Length) == 0))

static WasmEdge_Result result(uint32_t code) { return (WasmEdge_Result){code}; }

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

// The code for why a guest has stopped. Takes the trap over.
static WasmEdge_Result failure(wasm_trap_t *trap) {
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

static uint8_t code_of(WasmEdge_ValType type) {
  bool refers = type.Data[2] == WasmEdge_TypeCode_RefNull || type.Data[2] == WasmEdge_TypeCode_Ref;
  return type.Data[refers ? 3 : 2];
}

#define TYPE(name) \
  WasmEdge_ValType WasmEdge_ValTypeGen##name(void) { return type_of(WasmEdge_TypeCode_##name); } \
  bool WasmEdge_ValTypeIs##name(const WasmEdge_ValType type) { return code_of(type) == WasmEdge_TypeCode_##name; }

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

static wasm_valkind_t kind_of(WasmEdge_ValType type) {
  switch (code_of(type)) {
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

// A value for a guest. An external reference is a foreign object that has the pointer as its information.
static wasm_val_t to_guest(wasm_store_t *store, WasmEdge_Value value) {
  wasm_val_t made = {.kind = kind_of(value.Type), .of = {.i64 = 0}};
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

static WasmEdge_Value from_guest(const wasm_val_t *value) {
  WasmEdge_Value made = {0, type_of_kind(value->kind)};
  if (value->kind == WASM_EXTERNREF) {
    made.Value = value->of.ref ? (uintptr_t)wasm_ref_get_host_info(value->of.ref) : 0;
  } else if (!wasm_valkind_is_ref(value->kind)) {
    memcpy(&made.Value, &value->of, value->kind == WASM_I32 || value->kind == WASM_F32 ? 4 : 8);
  }
  return made;
}

// Configurations.

struct WasmEdge_ConfigureContext {
  uint32_t proposals, hosts;
  uint64_t pages;
};

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

struct WasmEdge_FunctionTypeContext {
  uint32_t params, results;
  WasmEdge_ValType types[];
};

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

// Functions, memories and module instances: of the host, or views of an instance's exports, which their module instance keeps.

struct WasmEdge_FunctionInstanceContext {
  WasmEdge_FunctionTypeContext *type;
  WasmEdge_HostFunc_t host;
  WasmEdge_WrapFunc_t wrap;
  void *binding, *data;
  wasm_func_t *function;  // of an instance
};

struct WasmEdge_MemoryInstanceContext {
  wasm_memory_t *memory;
};

struct item {
  WasmEdge_String name;
  WasmEdge_FunctionInstanceContext *function;
  WasmEdge_MemoryInstanceContext *memory;
  struct item *next;
};

struct WasmEdge_ModuleInstanceContext {
  WasmEdge_String name;
  void *data;
  void (*finalizer)(void *);
  struct item *items;
  wasm_instance_t *instance;
  // WASI: what guests are given, and how the last one has ended.
  bool is_wasi;
  apus_wasi_config_t *wasi;
  uint32_t exit_code;
  struct WasmEdge_ModuleInstanceContext *next;  // in its virtual machine
};

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

void WasmEdge_ModuleInstanceDelete(WasmEdge_ModuleInstanceContext *module) {
  if (!module) return;
  while (module->items) {
    struct item *item = module->items;
    module->items = item->next;
    WasmEdge_StringDelete(item->name);
    WasmEdge_FunctionInstanceDelete(item->function);
    if (item->memory) wasm_memory_delete(item->memory->memory);
    free(item->memory);
    free(item);
  }
  WasmEdge_StringDelete(module->name);
  wasm_instance_delete(module->instance);
  apus_wasi_config_delete(module->wasi);
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

// An item by its name; one of an instance is wrapped when somebody asks first.
static struct item *find(WasmEdge_ModuleInstanceContext *module, WasmEdge_String name, wasm_externkind_t kind) {
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
  struct item *item = find((WasmEdge_ModuleInstanceContext *)module, name, WASM_EXTERN_FUNC);
  return item ? item->function : NULL;
}

WasmEdge_MemoryInstanceContext *WasmEdge_ModuleInstanceFindMemory(
  const WasmEdge_ModuleInstanceContext *module, const WasmEdge_String name) {
  struct item *item = find((WasmEdge_ModuleInstanceContext *)module, name, WASM_EXTERN_MEMORY);
  return item ? item->memory : NULL;
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

// Virtual machines.

struct WasmEdge_VMContext {
  wasm_engine_t *engine;
  wasm_store_t *store;
  apus_linker_t *linker;
  WasmEdge_ModuleInstanceContext *wasi;           // or NULL
  WasmEdge_ModuleInstanceContext *wasi_given;     // a registered one, which belongs to the program
  WasmEdge_ModuleInstanceContext *active, *registered;
  wasm_module_t *module;
  bool is_validated, has_host_result;
  WasmEdge_Result host_result;  // what a host function has failed with
};

struct WasmEdge_CallingFrameContext {
  WasmEdge_ModuleInstanceContext module;  // of the caller
  WasmEdge_MemoryInstanceContext memory;
};

// A host function as a virtual machine has it.
struct binding {
  WasmEdge_VMContext *vm;
  const WasmEdge_FunctionInstanceContext *function;
};

static wasm_trap_t *call_host(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results) {
  struct binding *binding = env;
  WasmEdge_VMContext *vm = binding->vm;
  const WasmEdge_FunctionInstanceContext *function = binding->function;
  WasmEdge_Value *values = calloc(args->size + results->size + 1, sizeof *values), *returned = values + args->size;
  WasmEdge_Result found = WasmEdge_Result_Fail;
  WasmEdge_CallingFrameContext frame = {.module = {.instance = apus_store_caller(vm->store)}};
  if (values) {
    for (size_t index = 0; index < args->size; index++) values[index] = from_guest(&args->data[index]);
    found = function->host ? function->host(function->data, &frame, values, returned)
                           : function->wrap(function->binding, function->data, &frame, values, (uint32_t)args->size, returned,
                                            (uint32_t)results->size);
  }
  wasm_memory_delete(frame.memory.memory);
  wasm_instance_delete(frame.module.instance);
  while (frame.module.items) {
    struct item *item = frame.module.items;
    frame.module.items = item->next;
    WasmEdge_StringDelete(item->name);
    WasmEdge_FunctionInstanceDelete(item->function);
    if (item->memory) wasm_memory_delete(item->memory->memory);
    free(item->memory);
    free(item);
  }
  wasm_trap_t *trap = NULL;
  if (found.Code != 0) {
    vm->has_host_result = true;
    vm->host_result = found;
    wasm_message_t message;
    wasm_name_new_from_string_nt(&message, WasmEdge_ResultGetMessage(found));
    trap = wasm_trap_new(vm->store, &message);
    wasm_byte_vec_delete(&message);
  } else {
    for (size_t index = 0; index < results->size; index++) {
      // The type is the function's, whatever the program has written there.
      returned[index].Type = function->type->types[function->type->params + index];
      results->data[index] = to_guest(vm->store, returned[index]);
    }
  }
  free(values);
  return trap;
}

const WasmEdge_ModuleInstanceContext *WasmEdge_CallingFrameGetModuleInstance(const WasmEdge_CallingFrameContext *frame) {
  return frame && frame->module.instance ? &frame->module : NULL;
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

WasmEdge_VMContext *WasmEdge_VMCreate(const WasmEdge_ConfigureContext *config, WasmEdge_StoreContext *store) {
  if (store) return NULL;
  WasmEdge_VMContext *vm = calloc(1, sizeof *vm);
  if (!vm) return NULL;
  apus_limits_t limits;
  apus_limits_default(&limits);
  if (config && config->pages < 1 << 20) limits.memory_bytes = config->pages << 16;
  vm->engine = wasm_engine_new();
  vm->store = apus_store_new(vm->engine, &limits);
  vm->linker = apus_linker_new(vm->store);
  if (!vm->linker) {
    WasmEdge_VMDelete(vm);
    return NULL;
  }
  if (config && WasmEdge_ConfigureHasHostRegistration(config, WasmEdge_HostRegistration_Wasi)) {
    vm->wasi = WasmEdge_ModuleInstanceCreate(WasmEdge_StringWrap("wasi_snapshot_preview1", 22));
    if (vm->wasi) {
      vm->wasi->is_wasi = true;
      vm->wasi->wasi = apus_wasi_config_new();
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
  WasmEdge_ModuleInstanceDelete(vm->wasi);
  apus_linker_delete(vm->linker);
  wasm_store_delete(vm->store);
  wasm_engine_delete(vm->engine);
  free(vm);
}

static WasmEdge_Result compile(WasmEdge_VMContext *vm, WasmEdge_Bytes bytes, wasm_module_t **out) {
  wasm_byte_vec_t binary = {bytes.Length, (wasm_byte_t *)bytes.Buf};
  *out = wasm_module_new(vm->store, &binary);
  return *out ? WasmEdge_Result_Success : result(WasmEdge_ErrCode_IllegalGrammar);
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

// Makes an instance, with all that is registered.
static WasmEdge_Result instantiate(
  WasmEdge_VMContext *vm, const wasm_module_t *module, WasmEdge_String name, WasmEdge_ModuleInstanceContext **out) {
  *out = NULL;
  WasmEdge_ModuleInstanceContext *wasi = vm->wasi_given ? vm->wasi_given : vm->wasi;
  if (wasi && wasi->wasi) {
    apus_wasi_config_t *config = wasi->wasi;
    wasi->wasi = NULL;
    if (!apus_linker_define_wasi(vm->linker, config)) return WasmEdge_Result_Fail;
  }
  wasm_trap_t *trap = NULL;
  wasm_instance_t *instance = apus_linker_instantiate(vm->linker, module, &trap);
  if (!instance) {
    const char *message = apus_error_message();
    bool isUnknown = message && strncmp(message, "unknown import", 14) == 0;
    bool isOther = message && strncmp(message, "incompatible import", 19) == 0;
    WasmEdge_Result found = failure(trap);
    return isUnknown ? result(WasmEdge_ErrCode_UnknownImport)
                     : isOther ? result(WasmEdge_ErrCode_IncompatibleImportType) : found;
  }
  *out = WasmEdge_ModuleInstanceCreate(name);
  if (!*out) {
    wasm_instance_delete(instance);
    return WasmEdge_Result_Fail;
  }
  (*out)->instance = instance;
  return WasmEdge_Result_Success;
}

static WasmEdge_ModuleInstanceContext *registered(const WasmEdge_VMContext *vm, WasmEdge_String name) {
  for (WasmEdge_ModuleInstanceContext *module = vm ? vm->registered : NULL; module; module = module->next) {
    if (STRINGS_EQUAL(module->name, name)) return module;
  }
  return NULL;
}

WasmEdge_Result WasmEdge_VMRegisterModuleFromBytes(
  WasmEdge_VMContext *vm, const WasmEdge_String name, const WasmEdge_Bytes bytes) {
  if (!vm) return result(WasmEdge_ErrCode_WrongVMWorkflow);
  if (registered(vm, name)) return result(WasmEdge_ErrCode_ModuleNameConflict);
  wasm_module_t *module;
  WasmEdge_ModuleInstanceContext *made = NULL;
  WasmEdge_Result found = compile(vm, bytes, &module);
  if (found.Code == 0) found = instantiate(vm, module, name, &made);
  wasm_module_delete(module);
  if (!made) return found;
  made->next = vm->registered;
  vm->registered = made;
  return apus_linker_define_instance(vm->linker, made->name.Buf, made->instance) ? found : WasmEdge_Result_Fail;
}

WasmEdge_Result WasmEdge_VMRegisterModuleFromFile(WasmEdge_VMContext *vm, const WasmEdge_String name, const char *path) {
  WasmEdge_Bytes bytes;
  WasmEdge_Result found = read_file(path, &bytes);
  if (found.Code == 0) found = WasmEdge_VMRegisterModuleFromBytes(vm, name, bytes);
  WasmEdge_BytesDelete(bytes);
  return found;
}

// Makes a host function for the guests of a virtual machine.
static wasm_func_t *bind(WasmEdge_VMContext *vm, const WasmEdge_FunctionInstanceContext *function) {
  wasm_valtype_vec_t vectors[2];
  const WasmEdge_FunctionTypeContext *type = function->type;
  for (int side = 0; side < 2; side++) {
    wasm_valtype_vec_new_uninitialized(&vectors[side], side ? type->results : type->params);
    for (size_t index = 0; index < vectors[side].size; index++) {
      vectors[side].data[index] = wasm_valtype_new(kind_of(type->types[side * type->params + index]));
    }
  }
  wasm_functype_t *made = wasm_functype_new(&vectors[0], &vectors[1]);
  struct binding *binding = malloc(sizeof *binding);
  if (binding) *binding = (struct binding){vm, function};
  wasm_func_t *bound = binding && made ? wasm_func_new_with_env(vm->store, made, call_host, binding, free) : NULL;
  wasm_functype_delete(made);
  return bound;
}

WasmEdge_Result WasmEdge_VMRegisterModuleFromImport(WasmEdge_VMContext *vm, const WasmEdge_ModuleInstanceContext *module) {
  if (!vm || !module) return result(WasmEdge_ErrCode_WrongVMWorkflow);
  if (module->is_wasi) {
    vm->wasi_given = (WasmEdge_ModuleInstanceContext *)module;
    return WasmEdge_Result_Success;
  }
  const char *name = module->name.Buf ? module->name.Buf : "";
  for (struct item *item = module->items; item; item = item->next) {
    if (!item->function || !item->name.Buf) continue;
    wasm_func_t *function = bind(vm, item->function);
    bool isDefined = apus_linker_define(vm->linker, name, item->name.Buf, wasm_func_as_extern(function));
    wasm_func_delete(function);
    if (!isDefined) return WasmEdge_Result_Fail;
  }
  return WasmEdge_Result_Success;
}

WasmEdge_Result WasmEdge_VMLoadWasmFromBytes(WasmEdge_VMContext *vm, const WasmEdge_Bytes bytes) {
  if (!vm) return result(WasmEdge_ErrCode_WrongVMWorkflow);
  wasm_module_t *module;
  WasmEdge_Result found = compile(vm, bytes, &module);
  if (!module) return found;
  delete_active(vm);
  vm->module = module;
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
  WasmEdge_Result found = instantiate(vm, vm->module, (WasmEdge_String){0, NULL}, &made);
  if (!made) return found;
  WasmEdge_ModuleInstanceDelete(vm->active);
  vm->active = made;
  return found;
}

static WasmEdge_Result execute(
  WasmEdge_VMContext *vm, WasmEdge_ModuleInstanceContext *module, WasmEdge_String name, const WasmEdge_Value *params,
  uint32_t param_count, WasmEdge_Value *returns, uint32_t return_count) {
  WasmEdge_FunctionInstanceContext *function = WasmEdge_ModuleInstanceFindFunction(module, name);
  if (!function || !function->function) return result(WasmEdge_ErrCode_FuncNotFound);
  size_t count = function->type->results;
  wasm_val_vec_t in, out;
  wasm_val_vec_new_uninitialized(&in, params ? param_count : 0);
  wasm_val_vec_new_uninitialized(&out, count);
  bool fits = in.size == function->type->params;
  for (size_t index = 0; index < in.size; index++) {
    in.data[index] = to_guest(vm->store, params[index]);
    fits = fits && code_of(params[index].Type) == code_of(function->type->types[index]);
  }
  WasmEdge_Result found = result(WasmEdge_ErrCode_FuncSigMismatch);
  if (fits) {
    vm->has_host_result = false;
    wasm_trap_t *trap = wasm_func_call(function->function, &in, &out);
    WasmEdge_ModuleInstanceContext *wasi = vm->wasi_given ? vm->wasi_given : vm->wasi;
    int32_t code = 0;
    if (wasi) wasi->exit_code = trap && apus_trap_exit_code(trap, &code) ? (uint32_t)code : 0;
    found = trap ? failure(trap) : WasmEdge_Result_Success;
    if (found.Code == WasmEdge_ErrCode_RuntimeError && vm->has_host_result) found = vm->host_result;
    for (size_t index = 0; found.Code == 0 && returns && index < count && index < return_count; index++) {
      returns[index] = from_guest(&out.data[index]);
    }
  }
  wasm_val_vec_delete(&in);
  wasm_val_vec_delete(&out);
  return found;
}

WasmEdge_Result WasmEdge_VMExecute(
  WasmEdge_VMContext *vm, const WasmEdge_String name, const WasmEdge_Value *params, const uint32_t param_count,
  WasmEdge_Value *returns, const uint32_t return_count) {
  if (!vm || !vm->active) return result(WasmEdge_ErrCode_WrongVMWorkflow);
  return execute(vm, vm->active, name, params, param_count, returns, return_count);
}

WasmEdge_Result WasmEdge_VMExecuteRegistered(
  WasmEdge_VMContext *vm, const WasmEdge_String module, const WasmEdge_String name, const WasmEdge_Value *params,
  const uint32_t param_count, WasmEdge_Value *returns, const uint32_t return_count) {
  WasmEdge_ModuleInstanceContext *found = registered(vm, module);
  return found ? execute(vm, found, name, params, param_count, returns, return_count)
               : result(WasmEdge_ErrCode_FuncNotFound);
}

WasmEdge_Result WasmEdge_VMRunWasmFromBytes(
  WasmEdge_VMContext *vm, const WasmEdge_Bytes bytes, const WasmEdge_String name, const WasmEdge_Value *params,
  const uint32_t param_count, WasmEdge_Value *returns, const uint32_t return_count) {
  WasmEdge_Result found = WasmEdge_VMLoadWasmFromBytes(vm, bytes);
  if (found.Code == 0) found = WasmEdge_VMValidate(vm);
  if (found.Code == 0) found = WasmEdge_VMInstantiate(vm);
  return found.Code == 0 ? WasmEdge_VMExecute(vm, name, params, param_count, returns, return_count) : found;
}

WasmEdge_Result WasmEdge_VMRunWasmFromFile(
  WasmEdge_VMContext *vm, const char *path, const WasmEdge_String name, const WasmEdge_Value *params,
  const uint32_t param_count, WasmEdge_Value *returns, const uint32_t return_count) {
  WasmEdge_Bytes bytes;
  WasmEdge_Result found = read_file(path, &bytes);
  if (found.Code == 0) found = WasmEdge_VMRunWasmFromBytes(vm, bytes, name, params, param_count, returns, return_count);
  WasmEdge_BytesDelete(bytes);
  return found;
}

const WasmEdge_FunctionTypeContext *WasmEdge_VMGetFunctionType(const WasmEdge_VMContext *vm, const WasmEdge_String name) {
  return WasmEdge_FunctionInstanceGetFunctionType(WasmEdge_ModuleInstanceFindFunction(vm ? vm->active : NULL, name));
}

// Visits the active instance's functions, as far as there is room; how many there are.
static uint32_t list(
  const WasmEdge_VMContext *vm, WasmEdge_String *names, const WasmEdge_FunctionTypeContext **types, uint32_t size) {
  if (!vm || !vm->active) return 0;
  wasm_exporttype_vec_t exports;
  wasm_module_exports(vm->module, &exports);
  uint32_t count = 0;
  for (size_t index = 0; index < exports.size; index++) {
    if (wasm_externtype_kind(wasm_exporttype_type(exports.data[index])) != WASM_EXTERN_FUNC) continue;
    const wasm_name_t *name = wasm_exporttype_name(exports.data[index]);
    if (count < size) {
      struct item *item = find(vm->active, WasmEdge_StringWrap(name->data, (uint32_t)name->size), WASM_EXTERN_FUNC);
      if (names) names[count] = item ? item->name : (WasmEdge_String){0, NULL};
      if (types) types[count] = item ? item->function->type : NULL;
    }
    count++;
  }
  wasm_exporttype_vec_delete(&exports);
  return count;
}

uint32_t WasmEdge_VMGetFunctionListLength(const WasmEdge_VMContext *vm) { return list(vm, NULL, NULL, 0); }

uint32_t WasmEdge_VMGetFunctionList(
  const WasmEdge_VMContext *vm, WasmEdge_String *names, const WasmEdge_FunctionTypeContext **types, const uint32_t size) {
  return list(vm, names, types, size);
}

WasmEdge_ModuleInstanceContext *WasmEdge_VMGetImportModuleContext(
  const WasmEdge_VMContext *vm, const enum WasmEdge_HostRegistration host) {
  return vm && host == WasmEdge_HostRegistration_Wasi ? vm->wasi : NULL;
}

const WasmEdge_ModuleInstanceContext *WasmEdge_VMGetActiveModule(const WasmEdge_VMContext *vm) { return vm ? vm->active : NULL; }

const WasmEdge_ModuleInstanceContext *WasmEdge_VMGetRegisteredModule(
  const WasmEdge_VMContext *vm, const WasmEdge_String name) {
  return registered(vm, name);
}

WasmEdge_StatisticsContext *WasmEdge_VMGetStatisticsContext(WasmEdge_VMContext *vm) {
  (void)vm;
  return NULL;
}
