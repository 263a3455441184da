// Modules: checked, kept as bytes, shared with the stores of other threads.
#include "test.h"

#include <pthread.h>

static const char text[] =
  "(module (func $fib (export \"fib\") (param i32) (result i32) (if (result i32) (i32.lt_u (local.get 0) (i32.const 2))"
  " (then (local.get 0)) (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1)))"
  " (call $fib (i32.sub (local.get 0) (i32.const 2))))))))";

static void errors(wasm_store_t *store) {
  wasm_byte_vec_t bytes;
  CHECK(!apus_wat2wasm("(module (func i32.addd))", 24, &bytes) && bytes.size == 0);
  CHECK(failed_with("i32.addd"));
  wasm_byte_vec_new(&bytes, 8, "\0asm\1\0\0\0");
  CHECK(wasm_module_validate(store, &bytes));
  bytes.data[4] = 7;
  CHECK(!wasm_module_validate(store, &bytes) && wasm_module_new(store, &bytes) == NULL);
  CHECK(failed_with("version"));
  CHECK(wasm_module_deserialize(store, &bytes) == NULL);
  wasm_byte_vec_delete(&bytes);
  CHECK(wasm_module_new(store, &bytes) == NULL && wasm_module_new(store, NULL) == NULL && wasm_module_new(NULL, &bytes) == NULL);
  const char *invalid = "(module (func (result i32) (f32.const 1)))";
  CHECK(apus_wat2wasm(invalid, strlen(invalid), &bytes));
  CHECK(wasm_module_new(store, &bytes) == NULL && failed_with("expected i32, found f32"));
  wasm_byte_vec_delete(&bytes);
  CHECK(apus_module_load_image(store, "/nowhere/image") == NULL && failed_with("/nowhere/image"));
  CHECK(apus_module_load_image(store, "/bin/sh") == NULL && failed_with("expected an image"));
  CHECK(apus_module_load_image(store, NULL) == NULL);
}

static void serialize(wasm_store_t *store) {
  wasm_module_t *module = compile(store, text);
  wasm_byte_vec_t bytes, again;
  wasm_module_serialize(module, &bytes);
  CHECK(bytes.size > 8 && memcmp(bytes.data, "\0asm", 4) == 0);
  wasm_module_delete(module);
  module = wasm_module_deserialize(store, &bytes);
  CHECK(module != NULL);
  wasm_module_serialize(module, &again);
  CHECK(again.size == bytes.size && memcmp(again.data, bytes.data, again.size) == 0);
  wasm_byte_vec_delete(&bytes);
  wasm_byte_vec_delete(&again);
  wasm_instance_t *instance = wasm_instance_new(store, module, NULL, NULL);
  wasm_func_t *fib = function(instance, "fib");
  CHECK(call_i32(fib, 15) == 610);
  wasm_func_delete(fib);
  wasm_instance_delete(instance);
  wasm_module_delete(module);
}

struct work {
  wasm_engine_t *engine;
  wasm_shared_module_t *module;
  int32_t result;
};

static void *run(void *argument) {
  struct work *work = argument;
  for (int round = 0; round < 10; round++) {
    wasm_store_t *store = wasm_store_new(work->engine);
    wasm_module_t *module = wasm_module_obtain(store, work->module);
    wasm_instance_t *instance = wasm_instance_new(store, module, NULL, NULL);
    wasm_extern_t *export = apus_instance_export(instance, "fib");
    wasm_val_t in[] = {WASM_I32_VAL(18)}, out[] = {WASM_INIT_VAL};
    wasm_val_vec_t arguments = WASM_ARRAY_VEC(in), results = WASM_ARRAY_VEC(out);
    wasm_trap_t *trap = wasm_func_call(wasm_extern_as_func(export), &arguments, &results);
    work->result += trap ? -1000000 : out[0].of.i32;
    // Each thread has errors of its own.
    if (wasm_module_new(store, NULL) != NULL || apus_error_message() == NULL) work->result = 0;
    wasm_extern_delete(export);
    wasm_instance_delete(instance);
    wasm_module_delete(module);
    wasm_store_delete(store);
  }
  return NULL;
}

static void threads(wasm_engine_t *engine, wasm_store_t *store) {
  wasm_module_t *module = compile(store, text);
  wasm_shared_module_t *shared = wasm_module_share(module);
  wasm_module_delete(module);
  pthread_t threads[8];
  struct work work[8];
  for (int index = 0; index < 8; index++) {
    work[index] = (struct work){engine, shared, 0};
    CHECK(pthread_create(&threads[index], NULL, run, &work[index]) == 0);
  }
  for (int index = 0; index < 8; index++) {
    pthread_join(threads[index], NULL);
    CHECK(work[index].result == 25840);
  }
  wasm_engine_t *other = wasm_engine_new();
  wasm_store_t *strange = wasm_store_new(other);
  CHECK(wasm_module_obtain(strange, shared) == NULL && failed_with("of another"));
  wasm_store_delete(strange);
  wasm_engine_delete(other);
  wasm_shared_module_delete(shared);
}

// An image that `apus compile` wrote, if there is one.
static void image(wasm_store_t *store, const char *path) {
  wasm_module_t *module = apus_module_load_image(store, path);
  CHECK(module != NULL);
  wasm_instance_t *instance = wasm_instance_new(store, module, NULL, NULL);
  wasm_func_t *fib = function(instance, "fib");
  CHECK(call_i32(fib, 15) == 610);
  wasm_byte_vec_t bytes;
  wasm_module_serialize(module, &bytes);
  CHECK(bytes.size > 8 && memcmp(bytes.data, "\0asm", 4) == 0);
  wasm_byte_vec_delete(&bytes);
  wasm_func_delete(fib);
  wasm_instance_delete(instance);
  wasm_module_delete(module);
}

int main(int count, char **names) {
  wasm_engine_t *engine = wasm_engine_new();
  wasm_store_t *store = wasm_store_new(engine);
  errors(store);
  serialize(store);
  threads(engine, store);
  if (count > 1) image(store, names[1]);
  wasm_store_delete(store);
  wasm_engine_delete(engine);
  return done("modules");
}
