// Functions of guests and of the host: values both ways, environments, traps and their frames, and calls that do not fit.
#include "test.h"

#include <math.h>

static int freed = 0;
static void release(void *env) {
  (void)env;
  freed++;
}

// Adds a number of its environment.
static wasm_trap_t *add(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results) {
  CHECK(args->size == 1 && results->size == 1);
  results->data[0].kind = WASM_I32;
  results->data[0].of.i32 = args->data[0].of.i32 + *(int *)env;
  return NULL;
}

static wasm_trap_t *reverse(const wasm_val_vec_t *args, wasm_val_vec_t *results) {
  CHECK(args->size == 6 && results->size == 6);
  for (size_t index = 0; index < 6; index++) wasm_val_copy(&results->data[index], &args->data[5 - index]);
  return NULL;
}

static wasm_trap_t *fail(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results) {
  (void)args, (void)results;
  wasm_message_t message;
  wasm_name_new_from_string_nt(&message, "the host is tired");
  wasm_trap_t *trap = wasm_trap_new(env, &message);
  wasm_byte_vec_delete(&message);
  wasm_trap_set_host_info(trap, (void *)42);
  return trap;
}

// Gives a value of another kind than its type says.
static wasm_trap_t *lie(const wasm_val_vec_t *args, wasm_val_vec_t *results) {
  (void)args;
  results->data[0].kind = WASM_F64;
  results->data[0].of.f64 = 1;
  return NULL;
}

// Calls the guest's function again, with one less.
static wasm_func_t *again;
static wasm_trap_t *recurse(const wasm_val_vec_t *args, wasm_val_vec_t *results) {
  results->data[0] = (wasm_val_t)WASM_I32_VAL(0);
  if (args->data[0].of.i32 == 0) return NULL;
  wasm_val_t in[] = {WASM_I32_VAL(args->data[0].of.i32 - 1)};
  wasm_val_vec_t arguments = WASM_ARRAY_VEC(in);
  return wasm_func_call(again, &arguments, results);
}

static void host_functions(wasm_store_t *store) {
  static int number = 100;
  wasm_functype_t *type = wasm_functype_new_1_1(wasm_valtype_new_i32(), wasm_valtype_new_i32());
  wasm_func_t *host = wasm_func_new_with_env(store, type, add, &number, release);
  CHECK(wasm_func_param_arity(host) == 1 && wasm_func_result_arity(host) == 1);
  CHECK(call_i32(host, 5) == 105);
  wasm_extern_t *imports[] = {wasm_func_as_extern(host)};
  wasm_instance_t *instance = instantiate(
    store, "(module (import \"\" \"\" (func $f (param i32) (result i32))) (func (export \"g\") (param i32) (result i32)"
    " (i32.mul (call $f (local.get 0)) (i32.const 2))) (export \"f\" (func $f)))",
    (wasm_extern_vec_t)WASM_ARRAY_VEC(imports));
  wasm_func_t *g = function(instance, "g"), *f = function(instance, "f");
  number = 7;
  CHECK(call_i32(g, 1) == 16);
  CHECK(call_i32(f, 1) == 8);
  CHECK(wasm_func_same(f, host) && !wasm_func_same(f, g));
  wasm_functype_t *found = wasm_func_type(f);
  CHECK(wasm_functype_params(found)->size == 1 && wasm_valtype_kind(wasm_functype_results(found)->data[0]) == WASM_I32);
  wasm_functype_delete(found);
  wasm_func_delete(host);
  CHECK(call_i32(g, 1) == 16);
  wasm_func_delete(f);
  wasm_func_delete(g);
  wasm_instance_delete(instance);
  CHECK(freed == 0);
  // One that no guest has goes at once.
  host = wasm_func_new_with_env(store, type, add, &number, release);
  wasm_func_delete(host);
  CHECK(freed == 1);
  wasm_functype_delete(type);

  wasm_valtype_vec_t params, results;
  wasm_valtype_t *types[] = {wasm_valtype_new_i32(), wasm_valtype_new_i64(), wasm_valtype_new_f32(),
                             wasm_valtype_new_f64(), wasm_valtype_new_externref(), wasm_valtype_new_funcref()};
  wasm_valtype_t *reversed[6];
  for (size_t index = 0; index < 6; index++) reversed[index] = wasm_valtype_copy(types[5 - index]);
  wasm_valtype_vec_new(&params, 6, types);
  wasm_valtype_vec_new(&results, 6, reversed);
  type = wasm_functype_new(&params, &results);
  host = wasm_func_new(store, type, reverse);
  imports[0] = wasm_func_as_extern(host);
  instance = instantiate(
    store, "(module (type $t (func (param i32 i64 f32 f64 externref funcref) (result funcref externref f64 f32 i64 i32)))"
    " (import \"\" \"\" (func $f (type $t))) (func (export \"g\") (type $t) (call $f (local.get 0) (local.get 1)"
    " (local.get 2) (local.get 3) (local.get 4) (local.get 5))))",
    (wasm_extern_vec_t)WASM_ARRAY_VEC(imports));
  g = function(instance, "g");
  wasm_foreign_t *foreign = wasm_foreign_new(store);
  union { uint32_t bits; float number; } odd = {0x7fa00001};
  wasm_val_t in[] = {WASM_I32_VAL(-1), WASM_I64_VAL(INT64_MIN), WASM_F32_VAL(0), WASM_F64_VAL(-0.0),
                     WASM_REF_VAL(wasm_foreign_as_ref(foreign)), {.kind = WASM_FUNCREF, .of = {.ref = wasm_func_as_ref(g)}}};
  memcpy(&in[2].of.f32, &odd.bits, 4);
  wasm_val_t out[6];
  memset(out, 0xff, sizeof out);
  CHECK(call(g, 6, in, 6, out) == NULL);
  CHECK(out[5].of.i32 == -1 && out[4].of.i64 == INT64_MIN);
  CHECK(memcmp(&out[3].of.f32, &odd.bits, 4) == 0 && out[2].of.f64 == 0 && signbit(out[2].of.f64));
  CHECK(out[1].kind == WASM_EXTERNREF && wasm_ref_same(out[1].of.ref, in[4].of.ref));
  CHECK(out[0].kind == WASM_FUNCREF && wasm_ref_same(out[0].of.ref, in[5].of.ref));
  wasm_func_t *back = wasm_ref_as_func(out[0].of.ref);
  CHECK(back && wasm_func_param_arity(back) == 6);
  for (size_t index = 0; index < 6; index++) wasm_val_delete(&out[index]);
  wasm_foreign_delete(foreign);
  wasm_func_delete(g);
  wasm_func_delete(host);
  wasm_functype_delete(type);
  wasm_instance_delete(instance);

  // What a host function cannot be.
  type = wasm_functype_new_0_1(wasm_valtype_new(APUS_V128));
  CHECK(wasm_func_new(store, type, lie) == NULL && failed_with("v128"));
  wasm_functype_delete(type);
  type = wasm_functype_new_0_1(wasm_valtype_new_i32());
  CHECK(wasm_func_new(store, type, NULL) == NULL && wasm_func_new(NULL, type, lie) == NULL);
  host = wasm_func_new(store, type, lie);
  wasm_val_t result[] = {WASM_INIT_VAL};
  CHECK(trapped_with(call(host, 0, NULL, 1, result), "result 0 must be of type i32, it is of type f64"));
  wasm_func_delete(host);
  wasm_functype_delete(type);

  // The host calls the guest, which calls the host, until that is too deep.
  type = wasm_functype_new_1_1(wasm_valtype_new_i32(), wasm_valtype_new_i32());
  host = wasm_func_new(store, type, recurse);
  wasm_functype_delete(type);
  imports[0] = wasm_func_as_extern(host);
  instance = instantiate(
    store, "(module (import \"\" \"\" (func $f (param i32) (result i32))) (func (export \"g\") (param i32) (result i32)"
    " (i32.add (call $f (local.get 0)) (i32.const 1))))",
    (wasm_extern_vec_t)WASM_ARRAY_VEC(imports));
  again = function(instance, "g");
  CHECK(call_i32(again, 20) == 21);
  in[0].of.i32 = 100000;
  wasm_trap_t *trap = call(again, 1, in, 1, out);
  CHECK(trap && apus_trap_kind(trap) == APUS_TRAP_STACK);
  CHECK(trapped_with(trap, "call stack exhausted"));
  CHECK(call_i32(again, 3) == 4);
  wasm_func_delete(again);
  wasm_func_delete(host);
  wasm_instance_delete(instance);
}

// Reads the caller's memory, which it does not export.
static wasm_trap_t *peek(void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results) {
  wasm_instance_t *caller = apus_store_caller(env);
  results->data[0] = (wasm_val_t)WASM_I32_VAL(-1);
  if (!caller) return NULL;
  wasm_memory_t *memory = apus_instance_memory(caller, 0);
  CHECK(memory && apus_instance_memory(caller, 1) == NULL);
  results->data[0].of.i32 = wasm_memory_data(memory)[args->data[0].of.i32];
  wasm_memory_delete(memory);
  wasm_instance_delete(caller);
  return NULL;
}

static void callers(wasm_store_t *store) {
  wasm_functype_t *type = wasm_functype_new_1_1(wasm_valtype_new_i32(), wasm_valtype_new_i32());
  wasm_func_t *host = wasm_func_new_with_env(store, type, peek, store, NULL);
  wasm_functype_delete(type);
  wasm_extern_t *imports[] = {wasm_func_as_extern(host)};
  wasm_instance_t *instance = instantiate(
    store, "(module (import \"\" \"\" (func $f (param i32) (result i32))) (memory 1) (data (i32.const 5) \"k\")"
    " (func (export \"g\") (param i32) (result i32) (call $f (local.get 0))))",
    (wasm_extern_vec_t)WASM_ARRAY_VEC(imports));
  wasm_func_t *g = function(instance, "g");
  CHECK(call_i32(g, 5) == 'k' && call_i32(host, 5) == -1);
  CHECK(apus_store_caller(store) == NULL);
  wasm_func_delete(g);
  wasm_func_delete(host);
  wasm_instance_delete(instance);
}

static void traps(wasm_store_t *store) {
  wasm_functype_t *type = wasm_functype_new_0_0();
  wasm_func_t *host = wasm_func_new_with_env(store, type, fail, store, NULL);
  wasm_functype_delete(type);
  wasm_extern_t *imports[] = {wasm_func_as_extern(host)};
  wasm_instance_t *instance = instantiate(
    store, "(module (import \"\" \"\" (func $host)) (func $inner (param i32) (result i32)"
    " (i32.div_s (i32.const 1) (local.get 0))) (func $outer (export \"div\") (param i32) (result i32)"
    " (i32.add (i32.const 1) (call $inner (local.get 0)))) (func (export \"host\") (call $host))"
    " (func $deep (export \"deep\") (call $deep) (call $deep)) (memory 1)"
    " (func (export \"load\") (param i32) (result i32) (i32.load (local.get 0))))",
    (wasm_extern_vec_t)WASM_ARRAY_VEC(imports));
  wasm_func_t *div = function(instance, "div"), *call_host = function(instance, "host"), *deep = function(instance, "deep");
  wasm_func_t *load = function(instance, "load");

  CHECK(call_i32(div, 1) == 2);
  wasm_val_t zero[] = {WASM_I32_VAL(0)}, far[] = {WASM_I32_VAL(-1)}, result[] = {WASM_INIT_VAL};
  wasm_trap_t *trap = call(div, 1, zero, 1, result);
  CHECK(trap && apus_trap_kind(trap) == APUS_TRAP_GUEST && !apus_trap_exit_code(trap, NULL));
  wasm_frame_vec_t trace;
  wasm_trap_trace(trap, &trace);
  CHECK(trace.size == 2);
  CHECK(wasm_frame_func_index(trace.data[0]) == 1 && wasm_frame_func_index(trace.data[1]) == 2);
  for (size_t index = 0; index < 2; index++) {
    size_t place = wasm_frame_module_offset(trace.data[index]), inside = wasm_frame_func_offset(trace.data[index]);
    CHECK(inside > 0 && inside < 20 && place > inside);
    CHECK(wasm_instance_same(wasm_frame_instance(trace.data[index]), instance));
  }
  wasm_name_t name;
  apus_frame_func_name(trace.data[0], &name);
  CHECK(name.size == 5 && memcmp(name.data, "inner", 5) == 0);
  wasm_byte_vec_delete(&name);
  wasm_frame_t *origin = wasm_trap_origin(trap), *copy = wasm_frame_copy(origin);
  CHECK(wasm_frame_module_offset(origin) == wasm_frame_module_offset(trace.data[0]));
  wasm_frame_delete(origin);
  wasm_message_t description;
  apus_trap_description(trap, &description);
  CHECK(strstr(description.data, "integer divide by zero\n  at inner (0x") && strstr(description.data, "\n  at outer (0x"));
  wasm_byte_vec_delete(&description);
  CHECK(trapped_with(trap, "integer divide by zero"));
  CHECK(wasm_frame_func_index(copy) == 1);
  wasm_frame_delete(copy);
  wasm_frame_vec_t frames;
  wasm_frame_vec_copy(&frames, &trace);
  wasm_frame_vec_delete(&trace);
  wasm_frame_vec_delete(&frames);

  CHECK(trapped_with(call(load, 1, far, 1, result), "out of bounds memory access"));
  trap = call(deep, 0, NULL, 0, NULL);
  CHECK(trap && apus_trap_kind(trap) == APUS_TRAP_STACK);
  wasm_trap_trace(trap, &trace);
  CHECK(trace.size == 100);
  wasm_frame_vec_delete(&trace);
  CHECK(trapped_with(trap, "call stack exhausted"));

  // The host's trap is the one that the caller gets, and says where the guest was.
  trap = call(call_host, 0, NULL, 0, NULL);
  CHECK(trap && wasm_trap_get_host_info(trap) == (void *)42 && apus_trap_kind(trap) == APUS_TRAP_HOST);
  wasm_trap_trace(trap, &trace);
  CHECK(trace.size == 1 && wasm_frame_func_index(trace.data[0]) == 3);
  wasm_frame_vec_delete(&trace);
  CHECK(trapped_with(trap, "the host is tired"));
  trap = call(host, 0, NULL, 0, NULL);
  CHECK(trap && wasm_trap_origin(trap) == NULL);
  CHECK(trapped_with(trap, "the host is tired"));
  CHECK(call_i32(div, 1) == 2);

  // Calls that do not fit.
  wasm_val_t wrong[] = {WASM_I64_VAL(1), WASM_I32_VAL(2)}, odd[] = {{.kind = 99, .of = {.i32 = 1}}};
  CHECK(trapped_with(call(div, 0, NULL, 1, result), "takes 1 arguments, it was given 0"));
  CHECK(trapped_with(call(div, 2, wrong, 1, result), "it was given 2"));
  CHECK(trapped_with(call(div, 1, wrong, 1, result), "argument 0 must be of type i32, it is of type i64"));
  CHECK(trapped_with(call(div, 1, odd, 1, result), "kind 99"));
  CHECK(trapped_with(call(div, 1, zero, 0, NULL), "integer divide by zero"));
  CHECK(trapped_with(call(div, 1, wrong + 1, 0, NULL), "has 1 results, there is room for 0"));
  CHECK(trapped_with(wasm_func_call(div, NULL, NULL), "it was given 0"));
  CHECK(wasm_func_call(NULL, NULL, NULL) == NULL);

  wasm_func_delete(div);
  wasm_func_delete(call_host);
  wasm_func_delete(deep);
  wasm_func_delete(load);
  wasm_func_delete(host);
  wasm_instance_delete(instance);
}

static void instances(wasm_store_t *store, wasm_store_t *other) {
  wasm_module_t *module = compile(
    store, "(module (import \"env\" \"f\" (func (param i32))) (func $s (unreachable)) (start $s))");
  wasm_trap_t *trap = NULL;
  wasm_extern_vec_t none = WASM_EMPTY_VEC;
  CHECK(wasm_instance_new(store, module, &none, &trap) == NULL);
  CHECK(trapped_with(trap, "the module has 1 imports, it was given 0"));
  CHECK(wasm_instance_new(store, module, NULL, NULL) == NULL && failed_with("1 imports"));
  wasm_functype_t *type = wasm_functype_new_0_0(), *right = wasm_functype_new_1_0(wasm_valtype_new_i32());
  wasm_func_t *host = wasm_func_new_with_env(store, type, fail, store, NULL);
  wasm_func_t *fitting = wasm_func_new_with_env(store, right, fail, store, NULL);
  wasm_func_t *foreign = wasm_func_new_with_env(other, right, fail, other, NULL);
  wasm_extern_t *imports[] = {wasm_func_as_extern(host)};
  wasm_extern_vec_t given = WASM_ARRAY_VEC(imports);
  CHECK(wasm_instance_new(store, module, &given, &trap) == NULL);
  CHECK(trapped_with(trap, "\"env\" \"f\" must be a function of type (i32) -> ()"));
  imports[0] = wasm_func_as_extern(foreign);
  CHECK(wasm_instance_new(store, module, &given, &trap) == NULL);
  CHECK(trapped_with(trap, "import 0 is of another store"));
  imports[0] = NULL;
  CHECK(wasm_instance_new(store, module, &given, &trap) == NULL);
  CHECK(trapped_with(trap, "import 0, found NULL"));
  imports[0] = wasm_func_as_extern(fitting);
  CHECK(wasm_instance_new(store, module, &given, &trap) == NULL);
  CHECK(trap && apus_trap_kind(trap) == APUS_TRAP_GUEST);
  CHECK(trapped_with(trap, "unreachable"));
  CHECK(wasm_instance_new(NULL, module, &given, &trap) == NULL && trap == NULL);
  wasm_func_delete(host);
  wasm_func_delete(fitting);
  wasm_func_delete(foreign);
  wasm_functype_delete(type);
  wasm_functype_delete(right);
  wasm_module_delete(module);

  wasm_instance_t *instance = instantiate(store, "(module)", nothing);
  CHECK(apus_instance_export(instance, "none") == NULL && failed_with("no export \"none\""));
  wasm_extern_vec_t exports;
  wasm_instance_exports(instance, &exports);
  CHECK(exports.size == 0);
  wasm_instance_t *copy = wasm_instance_copy(instance);
  CHECK(wasm_instance_same(copy, instance));
  wasm_instance_delete(copy);
  wasm_instance_delete(instance);
}

int main(int count, char **names) {
  apus_tier_t tier = count > 1 ? (apus_tier_t)atoi(names[1]) : APUS_TIER_AUTO;
  wasm_config_t *config = wasm_config_new();
  apus_config_set_tier(config, tier);
  wasm_engine_t *engine = wasm_engine_new_with_config(config);
  CHECK(engine != NULL);
  wasm_store_t *store = wasm_store_new(engine), *other = wasm_store_new(engine);
  host_functions(store);
  callers(store);
  traps(store);
  instances(store, other);
  wasm_store_delete(store);
  CHECK(freed == 2);
  wasm_store_delete(other);
  wasm_engine_delete(engine);
  return done("functions");
}
