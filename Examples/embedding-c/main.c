// A program in C with a guest: it is given a function, fuel, and a standard output, and nothing else.
//
//   cc main.c $(pkg-config --cflags --libs apus) -o embedding && ./embedding
#include <apus.h>
#include <stdio.h>
#include <stdlib.h>

// The guest greets as often as it is told, and then divides by how often that was.
static const char text[] =
  "(module"
  "  (import \"host\" \"next\" (func $next (param i32) (result i32)))"
  "  (import \"wasi_snapshot_preview1\" \"fd_write\" (func $write (param i32 i32 i32 i32) (result i32)))"
  "  (memory (export \"memory\") 1)"
  "  (data (i32.const 0) \"\\10\\00\\00\\00\\06\\00\\00\\00\") (data (i32.const 16) \"hello\\n\")"
  "  (func $greet (export \"greet\") (param $times i32) (result i32)"
  "    (if (local.get $times) (then"
  "      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 32)))"
  "      (drop (call $greet (call $next (local.get $times))))))"
  "    (i32.div_u (i32.const 100) (local.get $times)))"
  "  (func (export \"forever\") (loop (br 0))))";

// A function of the host: the environment is what it was made with.
static wasm_trap_t *next(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results) {
  ++*(int *)env;
  results->data[0] = (wasm_val_t)WASM_I32_VAL(args->data[0].of.i32 - 1);
  return NULL;
}

static void print(void *env, const char *bytes, size_t size) {
  (void)env;
  printf("the guest says: %.*s", (int)size, bytes);
}

static _Noreturn void fail(const char *what) {
  fprintf(stderr, "%s: %s\n", what, apus_error_message());
  exit(1);
}

// Says why a guest has stopped.
static void report(wasm_trap_t *trap) {
  wasm_message_t message;
  apus_trap_description(trap, &message);
  printf("stopped: %s\n", message.data);
  wasm_byte_vec_delete(&message);
  wasm_trap_delete(trap);
}

int main(void) {
  wasm_config_t *config = wasm_config_new();
  apus_config_set_fuel(config, true);
  wasm_engine_t *engine = wasm_engine_new_with_config(config);
  wasm_store_t *store = wasm_store_new(engine);
  if (!store) fail("no store");
  apus_store_set_fuel(store, 100000);

  wasm_byte_vec_t binary;
  if (!apus_wat2wasm(text, sizeof text - 1, &binary)) fail("the text");
  wasm_module_t *module = wasm_module_new(store, &binary);
  wasm_byte_vec_delete(&binary);
  if (!module) fail("the module");

  int calls = 0;
  wasm_functype_t *type = wasm_functype_new_1_1(wasm_valtype_new_i32(), wasm_valtype_new_i32());
  wasm_func_t *function = wasm_func_new_with_env(store, type, next, &calls, NULL);
  apus_wasi_config_t *wasi = apus_wasi_config_new();
  apus_wasi_config_set_stdout(wasi, print, NULL);
  apus_linker_t *linker = apus_linker_new(store);
  apus_linker_define(linker, "host", "next", wasm_func_as_extern(function));
  apus_linker_define_wasi(linker, wasi);
  wasm_instance_t *instance = apus_linker_instantiate(linker, module, NULL);
  if (!instance) fail("the instance");

  wasm_extern_t *greet = apus_instance_export(instance, "greet"), *forever = apus_instance_export(instance, "forever");
  wasm_val_t two = WASM_I32_VAL(2), result = WASM_INIT_VAL;
  wasm_val_vec_t arguments = {1, &two}, results = {1, &result}, none = WASM_EMPTY_VEC;
  wasm_trap_t *trap = wasm_func_call(wasm_extern_as_func(greet), &arguments, &results);
  if (trap) report(trap);
  printf("the host was called %d times\n", calls);
  trap = wasm_func_call(wasm_extern_as_func(forever), &none, &none);
  if (trap) report(trap);

  wasm_extern_delete(greet);
  wasm_extern_delete(forever);
  wasm_instance_delete(instance);
  apus_linker_delete(linker);
  wasm_func_delete(function);
  wasm_functype_delete(type);
  wasm_module_delete(module);
  wasm_store_delete(store);
  wasm_engine_delete(engine);
  return 0;
}
