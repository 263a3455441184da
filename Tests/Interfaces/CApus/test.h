// What the tests of the C interface have in common.
#ifndef TEST_H
#define TEST_H

#include <apus.h>
#include <stdio.h>
#include <stdlib.h>

static int checks = 0;

// Ends the program unless a condition holds.
#define CHECK(condition) check(condition, #condition, __FILE__, __LINE__)

static inline void check(bool holds, const char *condition, const char *file, int line) {
  checks++;
  if (holds) return;
  const char *message = apus_error_message();
  fprintf(stderr, "%s:%d: expected %s\nthe last error: %s\n", file, line, condition, message ? message : "none");
  exit(1);
}

// Whether the last error says something.
static inline bool failed_with(const char *text) {
  const char *message = apus_error_message();
  return message && strstr(message, text);
}

// Whether there is a trap that says something; deletes it.
static inline bool trapped_with(wasm_trap_t *trap, const char *text) {
  if (!trap) return false;
  wasm_message_t message;
  wasm_trap_message(trap, &message);
  bool found = message.size > 0 && message.data[message.size - 1] == 0 && strstr(message.data, text);
  if (!found) fprintf(stderr, "expected \"%s\", found \"%s\"\n", text, message.data);
  wasm_byte_vec_delete(&message);
  wasm_trap_delete(trap);
  return found;
}

// Compiles a text.
static inline wasm_module_t *compile(wasm_store_t *store, const char *text) {
  wasm_byte_vec_t binary;
  CHECK(apus_wat2wasm(text, strlen(text), &binary));
  wasm_module_t *module = wasm_module_new(store, &binary);
  wasm_byte_vec_delete(&binary);
  CHECK(module != NULL);
  return module;
}

// Makes an instance of a text whose imports are given.
static inline wasm_instance_t *instantiate(wasm_store_t *store, const char *text, wasm_extern_vec_t imports) {
  wasm_module_t *module = compile(store, text);
  wasm_instance_t *instance = wasm_instance_new(store, module, &imports, NULL);
  wasm_module_delete(module);
  CHECK(instance != NULL);
  return instance;
}

static const wasm_extern_vec_t nothing = WASM_EMPTY_VEC;

// An exported function.
static inline wasm_func_t *function(wasm_instance_t *instance, const char *name) {
  wasm_func_t *found = wasm_extern_as_func(apus_instance_export(instance, name));
  CHECK(found != NULL);
  return found;
}

// Calls a function of numbers.
static inline wasm_trap_t *call(
  const wasm_func_t *callee, size_t count, wasm_val_t arguments[], size_t results, wasm_val_t result[]) {
  wasm_val_vec_t in = {count, arguments}, out = {results, result};
  return wasm_func_call(callee, &in, &out);
}

// Calls a function that takes an i32 and gives one.
static inline int32_t call_i32(const wasm_func_t *callee, int32_t argument) {
  wasm_val_t in[] = {WASM_I32_VAL(argument)}, out[] = {WASM_INIT_VAL};
  wasm_trap_t *trap = call(callee, wasm_func_param_arity(callee), in, 1, out);
  CHECK(trap == NULL);
  CHECK(out[0].kind == WASM_I32);
  return out[0].of.i32;
}

static inline int done(const char *name) {
  printf("%s: %d checks\n", name, checks);
  return 0;
}

#endif
