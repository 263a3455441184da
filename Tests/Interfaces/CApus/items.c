// Globals, tables and memories: made by the host, shared with guests, and at their limits.
#include "test.h"

static wasm_trap_t *six(const wasm_val_vec_t *args, wasm_val_vec_t *results) {
  (void)args;
  results->data[0] = (wasm_val_t)WASM_I32_VAL(6);
  return NULL;
}

static void globals(wasm_store_t *store, wasm_store_t *other) {
  wasm_globaltype_t *constant = wasm_globaltype_new(wasm_valtype_new_i64(), WASM_CONST);
  wasm_globaltype_t *variable = wasm_globaltype_new(wasm_valtype_new_f64(), WASM_VAR);
  wasm_globaltype_t *reference = wasm_globaltype_new(wasm_valtype_new_funcref(), WASM_VAR);
  wasm_val_t number = WASM_I64_VAL(1ll << 40), fraction = WASM_F64_VAL(0.5), null = WASM_INIT_VAL, found;
  CHECK(wasm_global_new(store, constant, &fraction) == NULL && failed_with("must be of type i64"));
  wasm_global_t *first = wasm_global_new(store, constant, &number), *second = wasm_global_new(store, variable, &fraction);
  wasm_global_t *third = wasm_global_new(store, reference, &null);
  CHECK(first && second && third);
  wasm_extern_t *imports[] = {
    wasm_global_as_extern(first), wasm_global_as_extern(second), wasm_global_as_extern(third)};
  wasm_instance_t *instance = instantiate(
    store, "(module (import \"\" \"a\" (global i64)) (import \"\" \"b\" (global $b (mut f64))) (import \"\" \"c\" (global $c (mut funcref)))"
    " (func $f (export \"f\") (global.set $b (f64.mul (f64.const 2) (global.get $b))) (global.set $c (ref.func $f)))"
    " (export \"b\" (global $b)) (global (export \"d\") (mut i32) (i32.const 3)))",
    (wasm_extern_vec_t)WASM_ARRAY_VEC(imports));
  wasm_func_t *f = function(instance, "f");
  CHECK(call(f, 0, NULL, 0, NULL) == NULL);
  wasm_global_get(second, &found);
  CHECK(found.kind == WASM_F64 && found.of.f64 == 1);
  wasm_global_get(third, &found);
  CHECK(found.kind == WASM_FUNCREF && wasm_ref_same(found.of.ref, wasm_func_as_ref(f)));
  wasm_val_delete(&found);
  wasm_global_set(second, &number);
  CHECK(failed_with("must be of type f64, it is of type i64"));
  wasm_global_set(second, &(wasm_val_t)WASM_F64_VAL(8));
  CHECK(call(f, 0, NULL, 0, NULL) == NULL);
  wasm_global_get(second, &found);
  CHECK(found.of.f64 == 16);
  wasm_global_set(first, &number);
  CHECK(failed_with("not mutable"));
  wasm_extern_t *b = apus_instance_export(instance, "b"), *d = apus_instance_export(instance, "d");
  CHECK(wasm_extern_same(b, wasm_global_as_extern(second)));
  wasm_globaltype_t *type = wasm_global_type(wasm_extern_as_global(d));
  CHECK(wasm_globaltype_mutability(type) == WASM_VAR && wasm_valtype_kind(wasm_globaltype_content(type)) == WASM_I32);
  wasm_globaltype_delete(type);
  wasm_global_set(wasm_extern_as_global(d), &(wasm_val_t)WASM_I32_VAL(4));
  wasm_global_get(wasm_extern_as_global(d), &found);
  CHECK(found.of.i32 == 4);

  wasm_foreign_t *foreign = wasm_foreign_new(other);
  wasm_globaltype_t *external = wasm_globaltype_new(wasm_valtype_new_externref(), WASM_VAR);
  CHECK(wasm_global_new(store, external, &(wasm_val_t)WASM_REF_VAL(wasm_foreign_as_ref(foreign))) == NULL);
  CHECK(failed_with("another store"));
  CHECK(wasm_global_new(store, external, NULL) == NULL);
  wasm_foreign_delete(foreign);

  wasm_globaltype_delete(external);
  wasm_globaltype_delete(constant);
  wasm_globaltype_delete(variable);
  wasm_globaltype_delete(reference);
  wasm_extern_delete(b);
  wasm_extern_delete(d);
  wasm_global_delete(first);
  wasm_global_delete(second);
  wasm_global_delete(third);
  wasm_func_delete(f);
  wasm_instance_delete(instance);
}

static void tables(wasm_store_t *store) {
  wasm_functype_t *type = wasm_functype_new_0_1(wasm_valtype_new_i32());
  wasm_func_t *host = wasm_func_new(store, type, six);
  wasm_functype_delete(type);
  wasm_limits_t limits = {2, 5};
  wasm_tabletype_t *tabletype = wasm_tabletype_new(wasm_valtype_new_funcref(), &limits);
  wasm_table_t *table = wasm_table_new(store, tabletype, wasm_func_as_ref(host));
  wasm_extern_t *imports[] = {wasm_table_as_extern(table)};
  wasm_instance_t *instance = instantiate(
    store, "(module (import \"\" \"\" (table $t 2 5 funcref)) (func (export \"call\") (param i32) (result i32)"
    " (call_indirect (result i32) (local.get 0))) (func $one (export \"one\") (result i32) (i32.const 1))"
    " (func (export \"grow\") (param i32) (result i32) (table.grow (ref.func $one) (local.get 0))))",
    (wasm_extern_vec_t)WASM_ARRAY_VEC(imports));
  wasm_func_t *call_function = function(instance, "call"), *one = function(instance, "one"), *grow = function(instance, "grow");
  CHECK(call_i32(call_function, 1) == 6);
  CHECK(wasm_table_set(table, 1, wasm_func_as_ref(one)) && call_i32(call_function, 1) == 1);
  CHECK(wasm_table_set(table, 1, NULL));
  wasm_val_t in[] = {WASM_I32_VAL(1)}, out[] = {WASM_INIT_VAL};
  CHECK(trapped_with(call(call_function, 1, in, 1, out), "uninitialized element"));
  CHECK(wasm_table_get(table, 1) == NULL);
  wasm_ref_t *element = wasm_table_get(table, 0);
  CHECK(wasm_ref_same(element, wasm_func_as_ref(host)));
  wasm_func_t *found = wasm_ref_as_func(element);
  CHECK(found && wasm_func_call(found, NULL, &(wasm_val_vec_t)WASM_ARRAY_VEC(out)) == NULL && out[0].of.i32 == 6);
  wasm_ref_delete(element);
  CHECK(wasm_table_get(table, 2) == NULL && failed_with("below the table's size, 2, found 2"));
  CHECK(!wasm_table_set(table, 2, NULL));
  wasm_foreign_t *foreign = wasm_foreign_new(store);
  CHECK(!wasm_table_set(table, 0, wasm_foreign_as_ref(foreign)) && failed_with("must be of type funcref"));
  CHECK(!wasm_table_grow(table, 1, wasm_foreign_as_ref(foreign)));
  CHECK(wasm_table_grow(table, 1, wasm_func_as_ref(one)) && wasm_table_size(table) == 3 && call_i32(call_function, 2) == 1);
  CHECK(call_i32(grow, 2) == 3 && call_i32(grow, 1) == -1 && wasm_table_size(table) == 5);
  CHECK(!wasm_table_grow(table, 1, NULL) && failed_with("a limit"));
  wasm_tabletype_t *now = wasm_table_type(table);
  CHECK(wasm_tabletype_limits(now)->min == 5 && wasm_tabletype_limits(now)->max == 5);
  wasm_tabletype_delete(now);
  wasm_tabletype_delete(tabletype);
  tabletype = wasm_tabletype_new(wasm_valtype_new_externref(), &limits);
  wasm_table_t *externals = wasm_table_new(store, tabletype, wasm_foreign_as_ref(foreign));
  element = wasm_table_get(externals, 1);
  CHECK(wasm_ref_same(element, wasm_foreign_as_ref(foreign)));
  wasm_ref_delete(element);
  wasm_table_delete(externals);
  wasm_tabletype_delete(tabletype);
  wasm_foreign_delete(foreign);
  wasm_table_delete(table);
  wasm_func_delete(call_function);
  wasm_func_delete(one);
  wasm_func_delete(grow);
  wasm_func_delete(host);
  wasm_instance_delete(instance);
}

static void memories(wasm_store_t *store) {
  wasm_limits_t limits = {1, 3};
  wasm_memorytype_t *type = wasm_memorytype_new(&limits);
  wasm_memory_t *memory = wasm_memory_new(store, type);
  wasm_memorytype_delete(type);
  wasm_extern_t *imports[] = {wasm_memory_as_extern(memory)};
  wasm_instance_t *instance = instantiate(
    store, "(module (import \"\" \"\" (memory 1)) (data (i32.const 8) \"hello\") (func (export \"load\") (param i32) (result i32)"
    " (i32.load8_u (local.get 0))) (func (export \"grow\") (param i32) (result i32) (memory.grow (local.get 0))))",
    (wasm_extern_vec_t)WASM_ARRAY_VEC(imports));
  wasm_func_t *load = function(instance, "load"), *grow = function(instance, "grow");
  byte_t *bytes = wasm_memory_data(memory);
  CHECK(memcmp(bytes + 8, "hello", 5) == 0 && wasm_memory_data_size(memory) == MEMORY_PAGE_SIZE);
  bytes[9] = 'a';
  CHECK(call_i32(load, 9) == 'a');
  CHECK(call_i32(grow, 1) == 1 && wasm_memory_size(memory) == 2 && wasm_memory_data(memory) == bytes);
  CHECK(wasm_memory_grow(memory, 1) && !wasm_memory_grow(memory, 1) && failed_with("1 more pages than 3"));
  CHECK(call_i32(grow, 1) == -1 && call_i32(load, 3 * 65536 - 1) == 0);
  bytes[3 * 65536 - 1] = 9;
  CHECK(call_i32(load, 3 * 65536 - 1) == 9);
  type = wasm_memory_type(memory);
  CHECK(wasm_memorytype_limits(type)->min == 3 && wasm_memorytype_limits(type)->max == 3);
  wasm_memorytype_delete(type);
  wasm_memory_delete(memory);
  wasm_func_delete(load);
  wasm_func_delete(grow);
  wasm_instance_delete(instance);
  CHECK(wasm_memory_data(NULL) == NULL && wasm_memory_size(NULL) == 0 && !wasm_memory_grow(NULL, 1));
}

static void limits(wasm_engine_t *engine) {
  apus_limits_t limits;
  apus_limits_default(&limits);
  CHECK(limits.stack_bytes > 0 && limits.instances > 1000000);
  limits.memory_bytes = 2 << 16;
  limits.table_elements = 10;
  limits.instances = 2;
  wasm_store_t *store = apus_store_new(engine, &limits);
  CHECK(store != NULL);
  wasm_instance_t *instance = instantiate(
    store, "(module (memory (export \"m\") 1) (table (export \"t\") 4 funcref)"
    " (func (export \"grow\") (param i32) (result i32) (memory.grow (local.get 0))))", nothing);
  wasm_func_t *grow = function(instance, "grow");
  CHECK(call_i32(grow, 1) == 1 && call_i32(grow, 1) == -1);
  wasm_extern_t *table = apus_instance_export(instance, "t"), *memory = apus_instance_export(instance, "m");
  CHECK(wasm_table_grow(wasm_extern_as_table(table), 6, NULL) && !wasm_table_grow(wasm_extern_as_table(table), 1, NULL));
  CHECK(!wasm_memory_grow(wasm_extern_as_memory(memory), 1));
  wasm_module_t *large = compile(store, "(module (memory 3))"), *many = compile(store, "(module)");
  wasm_trap_t *trap;
  CHECK(wasm_instance_new(store, large, NULL, &trap) == NULL && trapped_with(trap, "above the limit of 131072 bytes"));
  wasm_instance_t *second = wasm_instance_new(store, many, NULL, &trap);
  CHECK(second && trap == NULL);
  CHECK(wasm_instance_new(store, many, NULL, &trap) == NULL && trapped_with(trap, "has 2 instances, its limit"));
  wasm_limits_t above = {3, 3}, elements = {11, 11};
  wasm_memorytype_t *memorytype = wasm_memorytype_new(&above);
  CHECK(wasm_memory_new(store, memorytype) == NULL && failed_with("above the limit"));
  wasm_memorytype_delete(memorytype);
  wasm_tabletype_t *tabletype = wasm_tabletype_new(wasm_valtype_new_funcref(), &elements);
  CHECK(wasm_table_new(store, tabletype, NULL) == NULL && failed_with("above the limit"));
  wasm_tabletype_delete(tabletype);
  wasm_module_delete(large);
  wasm_module_delete(many);
  wasm_extern_delete(table);
  wasm_extern_delete(memory);
  wasm_func_delete(grow);
  wasm_instance_delete(instance);
  wasm_instance_delete(second);
  wasm_store_delete(store);
}

int main(void) {
  wasm_engine_t *engine = wasm_engine_new();
  wasm_store_t *store = wasm_store_new(engine), *other = wasm_store_new(engine);
  globals(store, other);
  tables(store);
  memories(store);
  limits(engine);
  wasm_store_delete(store);
  wasm_store_delete(other);
  wasm_engine_delete(engine);
  return done("items");
}
