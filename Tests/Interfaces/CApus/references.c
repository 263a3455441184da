// References of all kinds: owners, identity, information of the host and its finalizers, conversions, externref.
#include "test.h"

static int finalized = 0;
static void finalize(void *information) { finalized += (int)(intptr_t)information; }

static const char text[] =
  "(module (func (export \"f\") (param i32) (result i32) (local.get 0)) (global (export \"g\") (mut externref) (ref.null extern))"
  " (table (export \"t\") 2 funcref) (memory (export \"m\") 1)"
  " (func (export \"same\") (param externref) (result externref) (local.get 0))"
  " (func (export \"any\") (result anyref) (ref.i31 (i32.const 7)))"
  " (func (export \"take\") (param anyref) (result i32) (i31.get_s (ref.cast (ref i31) (local.get 0)))))";

// What all kinds have in common.
#define COMMON(name, reference, other, number) \
  { \
    wasm_##name##_t *copy = wasm_##name##_copy(reference); \
    CHECK(wasm_##name##_same(copy, reference)); \
    CHECK(!wasm_##name##_same(copy, other)); \
    CHECK(wasm_##name##_get_host_info(reference) == NULL); \
    wasm_##name##_set_host_info_with_finalizer(reference, (void *)(intptr_t)number, finalize); \
    CHECK(wasm_##name##_get_host_info(copy) == (void *)(intptr_t)number); \
    wasm_ref_t *general = wasm_##name##_as_ref(copy); \
    CHECK(wasm_ref_as_##name(general) == copy); \
    CHECK(wasm_ref_as_##name##_const(wasm_##name##_as_ref_const(copy)) == copy); \
    CHECK(wasm_ref_get_host_info(general) == (void *)(intptr_t)number); \
    wasm_##name##_delete(copy); \
  }

static void kinds(wasm_store_t *store) {
  wasm_module_t *module = compile(store, text), *module2 = compile(store, text);
  wasm_extern_vec_t none = WASM_EMPTY_VEC;
  wasm_instance_t *instance = wasm_instance_new(store, module, &none, NULL);
  wasm_instance_t *instance2 = wasm_instance_new(store, module, &none, NULL);
  CHECK(instance && instance2);
  wasm_extern_vec_t first, second;
  wasm_instance_exports(instance, &first);
  wasm_instance_exports(instance2, &second);
  CHECK(first.size == 7);

  COMMON(func, wasm_extern_as_func(first.data[0]), wasm_extern_as_func(second.data[0]), 1)
  COMMON(global, wasm_extern_as_global(first.data[1]), wasm_extern_as_global(second.data[1]), 2)
  COMMON(table, wasm_extern_as_table(first.data[2]), wasm_extern_as_table(second.data[2]), 4)
  COMMON(memory, wasm_extern_as_memory(first.data[3]), wasm_extern_as_memory(second.data[3]), 8)
  COMMON(extern, first.data[4], second.data[4], 16)
  COMMON(instance, instance, instance2, 32)
  COMMON(module, module, module2, 64)
  wasm_message_t message;
  wasm_name_new_from_string_nt(&message, "sorry");
  wasm_trap_t *trap = wasm_trap_new(store, &message), *trap2 = wasm_trap_new(store, &message);
  wasm_byte_vec_delete(&message);
  COMMON(trap, trap, trap2, 128)
  wasm_foreign_t *foreign = wasm_foreign_new(store), *foreign2 = wasm_foreign_new(store);
  COMMON(foreign, foreign, foreign2, 256)

  // Another reference to the same object has the information, and those of other kinds are none.
  wasm_extern_vec_t again;
  wasm_instance_exports(instance, &again);
  CHECK(wasm_extern_get_host_info(again.data[0]) == (void *)1 && wasm_extern_same(again.data[0], first.data[0]));
  CHECK(wasm_extern_get_host_info(again.data[3]) == (void *)8);
  CHECK(wasm_extern_get_host_info(second.data[0]) == NULL);
  CHECK(wasm_extern_as_func(again.data[1]) == NULL && wasm_extern_as_memory_const(again.data[2]) == NULL);
  CHECK(wasm_ref_as_func(wasm_instance_as_ref(instance)) == NULL);
  CHECK(wasm_ref_as_extern(wasm_module_as_ref(module)) == NULL);
  CHECK(wasm_ref_as_extern(wasm_extern_as_ref(again.data[1])) == again.data[1]);
  CHECK(wasm_extern_kind(again.data[1]) == WASM_EXTERN_GLOBAL && wasm_extern_kind(again.data[3]) == WASM_EXTERN_MEMORY);
  wasm_extern_vec_delete(&again);

  // What replaces information finalizes it; what was never given has no finalizer.
  CHECK(finalized == 0);
  wasm_func_set_host_info(wasm_extern_as_func(first.data[0]), (void *)5);
  CHECK(finalized == 1);
  CHECK(wasm_extern_get_host_info(first.data[0]) == (void *)5);

  // Modules, traps and foreign objects go with their last references.
  wasm_trap_delete(trap);
  CHECK(finalized == 129);
  wasm_foreign_t *owner = wasm_foreign_copy(foreign);
  wasm_foreign_delete(foreign);
  CHECK(finalized == 129);
  wasm_foreign_delete(owner);
  CHECK(finalized == 385);
  wasm_module_delete(module);
  CHECK(finalized == 449);

  wasm_trap_delete(trap2);
  wasm_foreign_delete(foreign2);
  wasm_module_delete(module2);
  wasm_extern_vec_delete(&first);
  wasm_extern_vec_delete(&second);
  wasm_instance_delete(instance);
  wasm_instance_delete(instance2);
}

// Everything can be an externref, and comes back as what it was.
static void external(wasm_store_t *store) {
  wasm_instance_t *instance = instantiate(store, text, nothing);
  wasm_func_t *same = function(instance, "same"), *any = function(instance, "any"), *take = function(instance, "take");
  wasm_module_t *module = compile(store, "(module)");
  wasm_foreign_t *foreign = wasm_foreign_new(store);
  wasm_foreign_set_host_info(foreign, (void *)3);
  wasm_extern_vec_t exports;
  wasm_instance_exports(instance, &exports);
  wasm_ref_t *references[] = {
    NULL, wasm_foreign_as_ref(foreign), wasm_func_as_ref(same), wasm_module_as_ref(module), wasm_instance_as_ref(instance),
    wasm_extern_as_ref(exports.data[1]), wasm_extern_as_ref(exports.data[2]), wasm_extern_as_ref(exports.data[3])};
  for (size_t index = 0; index < sizeof references / sizeof *references; index++) {
    wasm_val_t in[] = {WASM_REF_VAL(references[index])}, out[] = {WASM_INIT_VAL};
    CHECK(call(same, 1, in, 1, out) == NULL);
    CHECK(out[0].kind == WASM_EXTERNREF);
    CHECK(wasm_ref_same(out[0].of.ref, references[index]));
    if (index == 1) CHECK(wasm_ref_get_host_info(out[0].of.ref) == (void *)3);
    wasm_val_delete(&out[0]);
  }
  // A guest keeps what nobody else keeps.
  wasm_global_t *global = wasm_extern_as_global(exports.data[1]);
  wasm_val_t value = WASM_REF_VAL(wasm_foreign_as_ref(foreign)), found;
  wasm_global_set(global, &value);
  wasm_foreign_delete(foreign);
  wasm_global_get(global, &found);
  CHECK(found.of.ref && wasm_ref_as_foreign(found.of.ref) && wasm_ref_get_host_info(found.of.ref) == (void *)3);
  wasm_val_t copy;
  wasm_val_copy(&copy, &found);
  wasm_val_delete(&found);
  CHECK(found.of.ref == NULL && wasm_ref_get_host_info(copy.of.ref) == (void *)3);
  wasm_val_delete(&copy);

  // What only guests can look into.
  wasm_val_t out[] = {WASM_INIT_VAL};
  CHECK(call(any, 0, NULL, 1, out) == NULL);
  CHECK(out[0].kind == APUS_ANYREF && out[0].of.ref != NULL);
  wasm_val_t number[] = {WASM_INIT_VAL};
  CHECK(call(take, 1, out, 1, number) == NULL && number[0].of.i32 == 7);
  wasm_val_delete(&out[0]);
  wasm_val_t wrong[] = {WASM_REF_VAL(wasm_func_as_ref(same))};
  CHECK(trapped_with(call(take, 1, wrong, 1, number), "must be of type anyref"));

  wasm_extern_vec_delete(&exports);
  wasm_module_delete(module);
  wasm_func_delete(same);
  wasm_func_delete(any);
  wasm_func_delete(take);
  wasm_instance_delete(instance);
}

int main(void) {
  wasm_engine_t *engine = wasm_engine_new();
  wasm_store_t *store = wasm_store_new(engine);
  kinds(store);
  external(store);
  // What belongs to the store goes with it, but not before its last reference.
  int before = finalized;
  wasm_instance_t *instance = instantiate(store, text, nothing);
  wasm_instance_set_host_info_with_finalizer(instance, (void *)1000, finalize);
  wasm_store_delete(store);
  CHECK(finalized == before);
  wasm_func_t *last = function(instance, "f");
  wasm_instance_delete(instance);
  CHECK(call_i32(last, 12) == 12);
  wasm_func_delete(last);
  CHECK(finalized == before + 1000 + 2 + 4 + 8 + 16 + 32);
  CHECK(wasm_ref_same(NULL, NULL) && wasm_ref_get_host_info(NULL) == NULL);
  wasm_engine_delete(engine);
  return done("references");
}
