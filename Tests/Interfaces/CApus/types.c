// Types and vectors: made, copied, taken apart, and what cannot be made.
#include "test.h"

static void vectors(void) {
  wasm_byte_vec_t bytes, copy;
  wasm_byte_vec_new(&bytes, 3, "abc");
  CHECK(bytes.size == 3 && memcmp(bytes.data, "abc", 3) == 0);
  wasm_byte_vec_copy(&copy, &bytes);
  CHECK(copy.size == 3 && copy.data != bytes.data && memcmp(copy.data, "abc", 3) == 0);
  wasm_byte_vec_delete(&bytes);
  CHECK(bytes.size == 0 && bytes.data == NULL);
  wasm_byte_vec_delete(&bytes);
  wasm_byte_vec_delete(&copy);
  wasm_byte_vec_new_empty(&bytes);
  CHECK(bytes.size == 0 && bytes.data == NULL);
  wasm_byte_vec_copy(&copy, &bytes);
  CHECK(copy.size == 0);
  // More than there is.
  wasm_byte_vec_new_uninitialized(&bytes, SIZE_MAX / 2);
  CHECK(bytes.size == 0 && bytes.data == NULL);

  wasm_name_t name;
  wasm_name_new_from_string(&name, "name");
  CHECK(name.size == 4);
  wasm_name_delete(&name);
  wasm_name_new_from_string_nt(&name, "name");
  CHECK(name.size == 5 && name.data[4] == 0);
  wasm_name_delete(&name);

  wasm_valtype_vec_t types, others;
  wasm_valtype_vec_new_uninitialized(&types, 2);
  CHECK(types.size == 2 && types.data[0] == NULL);
  types.data[1] = wasm_valtype_new_f64();
  wasm_valtype_vec_copy(&others, &types);
  wasm_valtype_vec_delete(&types);
  CHECK(others.size == 2 && others.data[0] == NULL && wasm_valtype_kind(others.data[1]) == WASM_F64);
  // A type is missing.
  wasm_valtype_vec_t none = WASM_EMPTY_VEC;
  CHECK(wasm_functype_new(&others, &none) == NULL);
  CHECK(failed_with("element 0"));

  wasm_val_vec_t values, more;
  wasm_val_t numbers[] = {WASM_I32_VAL(1), WASM_F64_VAL(2.5)};
  wasm_val_vec_new(&values, 2, numbers);
  wasm_val_vec_copy(&more, &values);
  CHECK(more.size == 2 && more.data[1].kind == WASM_F64 && more.data[1].of.f64 == 2.5);
  wasm_val_vec_delete(&values);
  wasm_val_vec_delete(&more);
}

static void value_types(void) {
  static const wasm_valkind_t kinds[] = {WASM_I32, WASM_I64, WASM_F32, WASM_F64, WASM_EXTERNREF, WASM_FUNCREF};
  static const char *const names[] = {"i32", "i64", "f32", "f64", "externref", "funcref"};
  for (size_t index = 0; index < 6; index++) {
    wasm_valtype_t *type = wasm_valtype_new(kinds[index]), *copy = wasm_valtype_copy(type);
    wasm_valtype_delete(type);
    CHECK(wasm_valtype_kind(copy) == kinds[index]);
    CHECK(wasm_valtype_is_num(copy) == (index < 4) && wasm_valtype_is_ref(copy) == (index >= 4));
    wasm_name_t name;
    apus_valtype_name(copy, &name);
    CHECK(name.size == strlen(names[index]) && memcmp(name.data, names[index], name.size) == 0);
    wasm_name_delete(&name);
    wasm_valtype_delete(copy);
  }
  CHECK(wasm_valtype_new(77) == NULL);
  CHECK(failed_with("77"));
}

static void extern_types(void) {
  wasm_functype_t *function = wasm_functype_new_2_1(wasm_valtype_new_i32(), wasm_valtype_new_funcref(), wasm_valtype_new_f32());
  CHECK(wasm_functype_params(function)->size == 2);
  CHECK(wasm_valtype_kind(wasm_functype_params(function)->data[1]) == WASM_FUNCREF);
  CHECK(wasm_functype_results(function)->size == 1);
  wasm_externtype_t *type = wasm_functype_as_externtype(function);
  CHECK(wasm_externtype_kind(type) == WASM_EXTERN_FUNC);
  CHECK(wasm_externtype_as_functype(type) == function);
  CHECK(wasm_externtype_as_globaltype(type) == NULL);
  CHECK(wasm_externtype_as_tabletype_const(type) == NULL);

  wasm_importtype_t *import, *copy;
  wasm_name_t module, name;
  wasm_name_new_from_string(&module, "env");
  wasm_name_new_from_string(&name, "f");
  import = wasm_importtype_new(&module, &name, type);
  copy = wasm_importtype_copy(import);
  wasm_importtype_delete(import);
  CHECK(wasm_importtype_module(copy)->size == 3 && wasm_importtype_name(copy)->data[0] == 'f');
  CHECK(wasm_externtype_kind(wasm_importtype_type(copy)) == WASM_EXTERN_FUNC);
  wasm_importtype_delete(copy);

  wasm_globaltype_t *global = wasm_globaltype_new(wasm_valtype_new_i64(), WASM_VAR);
  CHECK(wasm_globaltype_mutability(global) == WASM_VAR);
  CHECK(wasm_valtype_kind(wasm_globaltype_content(global)) == WASM_I64);
  wasm_name_new_from_string(&name, "g");
  wasm_exporttype_t *export = wasm_exporttype_new(&name, wasm_globaltype_as_externtype(global));
  CHECK(wasm_exporttype_name(export)->size == 1);
  CHECK(wasm_externtype_kind(wasm_exporttype_type(export)) == WASM_EXTERN_GLOBAL);
  wasm_exporttype_delete(export);

  wasm_limits_t limits = {1, 5}, open = {2, wasm_limits_max_default}, wrong = {3, 2}, large = {1, 65537};
  wasm_tabletype_t *table = wasm_tabletype_new(wasm_valtype_new_externref(), &limits);
  CHECK(wasm_tabletype_limits(table)->min == 1 && wasm_tabletype_limits(table)->max == 5);
  CHECK(wasm_valtype_kind(wasm_tabletype_element(table)) == WASM_EXTERNREF);
  wasm_tabletype_delete(table);
  CHECK(wasm_tabletype_new(wasm_valtype_new_i32(), &limits) == NULL);
  CHECK(failed_with("reference type"));
  CHECK(wasm_tabletype_new(wasm_valtype_new_funcref(), &wrong) == NULL);
  CHECK(wasm_tabletype_new(NULL, &limits) == NULL);

  wasm_memorytype_t *memory = wasm_memorytype_new(&open);
  CHECK(wasm_memorytype_limits(memory)->min == 2 && wasm_memorytype_limits(memory)->max == wasm_limits_max_default);
  wasm_memorytype_t *other = wasm_memorytype_copy(memory);
  wasm_memorytype_delete(memory);
  CHECK(wasm_externtype_kind(wasm_memorytype_as_externtype_const(other)) == WASM_EXTERN_MEMORY);
  wasm_memorytype_delete(other);
  CHECK(wasm_memorytype_new(&large) == NULL);
  CHECK(wasm_memorytype_new(NULL) == NULL);
}

static void print(const wasm_externtype_t *type, char *out) {
  static const char kinds[] = {'i', 'I', 'f', 'F'};
  switch (wasm_externtype_kind(type)) {
  case WASM_EXTERN_FUNC: {
    const wasm_functype_t *function = wasm_externtype_as_functype_const(type);
    const wasm_valtype_vec_t *params = wasm_functype_params(function), *results = wasm_functype_results(function);
    for (size_t index = 0; index < params->size; index++) {
      wasm_valkind_t kind = wasm_valtype_kind(params->data[index]);
      *out++ = kind < 4 ? kinds[kind] : kind == WASM_FUNCREF ? 'r' : kind == WASM_EXTERNREF ? 'x' : kind == APUS_V128 ? 'v' : 'a';
    }
    *out++ = '>';
    for (size_t index = 0; index < results->size; index++) *out++ = kinds[wasm_valtype_kind(results->data[index])];
    *out = 0;
    break;
  }
  case WASM_EXTERN_GLOBAL: {
    const wasm_globaltype_t *global = wasm_externtype_as_globaltype_const(type);
    sprintf(out, "%s %d", wasm_globaltype_mutability(global) == WASM_VAR ? "var" : "const",
            wasm_valtype_kind(wasm_globaltype_content(global)));
    break;
  }
  case WASM_EXTERN_TABLE: {
    const wasm_limits_t *limits = wasm_tabletype_limits(wasm_externtype_as_tabletype_const(type));
    sprintf(out, "table %u %u", limits->min, limits->max);
    break;
  }
  case WASM_EXTERN_MEMORY: {
    const wasm_limits_t *limits = wasm_memorytype_limits(wasm_externtype_as_memorytype_const(type));
    sprintf(out, "memory %u %u", limits->min, limits->max);
    break;
  }
  default: sprintf(out, "kind %d", wasm_externtype_kind(type));
  }
}

static void reflection(void) {
  wasm_engine_t *engine = wasm_engine_new();
  wasm_store_t *store = wasm_store_new(engine);
  wasm_module_t *module = compile(
    store,
    "(module (import \"é\" \"f\" (func (param i32 f64) (result i64)))"
    " (import \"m\" \"g\" (global (mut f32))) (import \"m\" \"t\" (table 1 2 funcref)) (import \"m\" \"m\" (memory 3))"
    " (type $s (struct)) (tag $t (export \"tag\"))"
    " (func (export \"a\") (param funcref externref anyref (ref $s) v128) (result))"
    " (export \"f\" (func 0)) (global (export \"c\") i64 (i64.const 7)) (export \"g\" (global 0))"
    " (export \"t\" (table 0)) (memory (export \"n\") 1 9) (export \"m\" (memory 0)))");
  wasm_importtype_vec_t imports;
  wasm_module_imports(module, &imports);
  CHECK(imports.size == 4);
  static const char *const expected[] = {"iF>I", "var 2", "table 1 2", "memory 3 4294967295"};
  char text[100];
  for (size_t index = 0; index < 4; index++) {
    print(wasm_importtype_type(imports.data[index]), text);
    CHECK(strcmp(text, expected[index]) == 0);
  }
  CHECK(wasm_importtype_module(imports.data[0])->size == 2);
  wasm_importtype_vec_t copy;
  wasm_importtype_vec_copy(&copy, &imports);
  wasm_importtype_vec_delete(&imports);
  CHECK(wasm_importtype_name(copy.data[3])->data[0] == 'm');
  wasm_importtype_vec_delete(&copy);

  wasm_exporttype_vec_t exports;
  wasm_module_exports(module, &exports);
  static const char *const names[] = {"tag", "a", "f", "c", "g", "t", "n", "m"};
  static const char *const types[] = {
    "kind 4", "rxaav>", "iF>I", "const 1", "var 2", "table 1 2", "memory 1 9", "memory 3 4294967295"};
  CHECK(exports.size == 8);
  for (size_t index = 0; index < 8; index++) {
    const wasm_name_t *name = wasm_exporttype_name(exports.data[index]);
    CHECK(name->size == strlen(names[index]) && memcmp(name->data, names[index], name->size) == 0);
    print(wasm_exporttype_type(exports.data[index]), text);
    CHECK(strcmp(text, types[index]) == 0);
  }
  wasm_exporttype_vec_delete(&exports);
  wasm_module_delete(module);
  wasm_store_delete(store);
  wasm_engine_delete(engine);
}

// Whoever gives NULL gets nothing.
static void nothing_at_all(void) {
  wasm_valtype_delete(NULL);
  CHECK(wasm_valtype_copy(NULL) == NULL && wasm_valtype_kind(NULL) == 0);
  CHECK(wasm_functype_params(NULL) == NULL && wasm_externtype_as_functype(NULL) == NULL);
  CHECK(wasm_importtype_new(NULL, NULL, NULL) == NULL);
  CHECK(wasm_globaltype_new(NULL, WASM_CONST) == NULL);
  wasm_functype_t *empty = wasm_functype_new(NULL, NULL);
  CHECK(wasm_functype_params(empty)->size == 0);
  wasm_functype_delete(empty);
  wasm_byte_vec_delete(NULL);
  wasm_byte_vec_new_empty(NULL);
}

int main(void) {
  CHECK(apus_error_message() == NULL);
  CHECK(strcmp(apus_version(), "0.1.0") == 0);
  vectors();
  value_types();
  extern_types();
  reflection();
  nothing_at_all();
  return done("types");
}
