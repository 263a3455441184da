// What the files of WasmEdge's interface share.
#ifndef WASMEDGE_OBJECTS_H
#define WASMEDGE_OBJECTS_H

#include "include/wasmedge/wasmedge.h"

#include "apus.h"

#define STRINGS_EQUAL(left, right) \
  ((left).Length == (right).Length && ((left).Length == 0 || memcmp((left).Buf, (right).Buf, (left).Length) == 0))

static inline WasmEdge_Result result(uint32_t code) { return (WasmEdge_Result){code}; }

#define INTERNAL __attribute__((visibility("hidden")))

struct WasmEdge_ConfigureContext {
  uint32_t proposals, hosts;
  uint64_t pages;
};

struct WasmEdge_FunctionTypeContext {
  uint32_t params, results;
  WasmEdge_ValType types[];
};

// A module that is registered under a name.
struct registered {
  WasmEdge_String name;
  const WasmEdge_ModuleInstanceContext *module;
  struct registered *next;
};

// Where instances live: those that have been made in it keep it. It is opened when somebody needs it first.
struct WasmEdge_StoreContext {
  size_t references;
  wasm_store_t *store;
  apus_linker_t *linker;
  struct registered *registered;
  WasmEdge_ModuleInstanceContext *wasi;  // what guests are given; it belongs to a virtual machine or the program
  bool has_host_result;
  WasmEdge_Result host_result;  // what a host function has failed with
};

// Functions, memories and module instances: of the host, or views of an instance's exports, which their module instance keeps.

struct WasmEdge_FunctionInstanceContext {
  WasmEdge_FunctionTypeContext *type;
  WasmEdge_HostFunc_t host;
  WasmEdge_WrapFunc_t wrap;
  void *binding, *data;
  // Of an instance.
  wasm_func_t *function;
  WasmEdge_StoreContext *store;
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
  // Of an instance; a calling frame's has no module.
  wasm_instance_t *instance;
  wasm_module_t *module;
  WasmEdge_StoreContext *store;
  // WASI: what guests are given, and how the last one has ended.
  bool is_wasi;
  apus_wasi_config_t *wasi;
  uint32_t exit_code;
  struct WasmEdge_ModuleInstanceContext *next;  // in its virtual machine
};

struct WasmEdge_CallingFrameContext {
  WasmEdge_ModuleInstanceContext module;  // of the caller
  WasmEdge_MemoryInstanceContext memory;
};

// The code for why a guest has stopped. Takes the trap over.
INTERNAL WasmEdge_Result capus_edge_failure(wasm_trap_t *trap);
INTERNAL uint8_t capus_edge_code(WasmEdge_ValType type);
INTERNAL wasm_valkind_t capus_edge_kind(WasmEdge_ValType type);
// A value for a guest. An external reference is a foreign object that has the pointer as its information.
INTERNAL wasm_val_t capus_edge_to_guest(wasm_store_t *store, WasmEdge_Value value);
INTERNAL WasmEdge_Value capus_edge_from_guest(const wasm_val_t *value);
// An item by its name; one of an instance is wrapped when somebody asks first.
INTERNAL struct item *capus_edge_find(WasmEdge_ModuleInstanceContext *module, WasmEdge_String name, wasm_externkind_t kind);
// Visits a module instance's functions, as far as there is room; how many there are.
INTERNAL uint32_t capus_edge_list(
  const WasmEdge_ModuleInstanceContext *module, WasmEdge_String *names, const WasmEdge_FunctionTypeContext **types, uint32_t size);
INTERNAL void capus_edge_delete_items(WasmEdge_ModuleInstanceContext *module);
// Gives up a reference to a store.
INTERNAL void capus_edge_release(WasmEdge_StoreContext *store);
INTERNAL void capus_edge_unregister(WasmEdge_StoreContext *store, const WasmEdge_ModuleInstanceContext *module);

#endif
