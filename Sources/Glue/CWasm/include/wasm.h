// The C interface that WebAssembly engines have in common, as libapus has it.
//
// Names, types, numbers and ownership are those of the standard header of this name, so that a program that was written for
// another engine compiles and runs unchanged. What is special to Apus is in <apus.h>.
//
// Ownership
//
// `own` before a parameter or result means that whoever receives it has to delete it; it is empty to the compiler.
// - an `own` result, or what an `own` parameter named `out` points to afterwards, belongs to the caller;
// - an `own` argument belongs to the callee, even if the call fails;
// - a vector owns its elements, and a value the reference in it;
// - what comes without `own` is lent: a result as long as that lives which it was asked of.
//
// Every pointer may be NULL: functions then do nothing and return NULL, 0 or false.
// Functions that can fail return NULL or false; `apus_error_message` in <apus.h> says why.
//
// Threads
//
// An engine and shared modules may be used from any thread. A store, and everything that was made in it, belongs to one thread
// at a time.

#ifndef WASM_H
#define WASM_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifndef WASM_API_EXTERN
#if defined(_WIN32) && !defined(__MINGW32__) && !defined(LIBWASM_STATIC)
#define WASM_API_EXTERN __declspec(dllimport)
#else
#define WASM_API_EXTERN
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define own

typedef char byte_t;
typedef float float32_t;
typedef double float64_t;

static_assert(sizeof(float32_t) == 4 && sizeof(float64_t) == 8, "f32 and f64 are IEEE 754 numbers of 4 and 8 bytes");
static_assert(sizeof(intptr_t) == 4 || sizeof(intptr_t) == 8, "pointers have 4 or 8 bytes");

// What every kind of object has: a type, and a function that gives one owner's share back.
#define WASM_DECLARE_OWN(name) \
  typedef struct wasm_##name##_t wasm_##name##_t; \
  WASM_API_EXTERN void wasm_##name##_delete(own wasm_##name##_t *);

// What every kind of vector has. One that is made without initial elements holds zeros, so that it may be deleted at any time.
// If there is no memory, it is empty.
#define WASM_DECLARE_VEC(name, pointer) \
  typedef struct wasm_##name##_vec_t { \
    size_t size; \
    wasm_##name##_t pointer *data; \
  } wasm_##name##_vec_t; \
  WASM_API_EXTERN void wasm_##name##_vec_new_empty(own wasm_##name##_vec_t *out); \
  WASM_API_EXTERN void wasm_##name##_vec_new_uninitialized(own wasm_##name##_vec_t *out, size_t size); \
  WASM_API_EXTERN void wasm_##name##_vec_new( \
    own wasm_##name##_vec_t *out, size_t size, own wasm_##name##_t pointer const elements[]); \
  WASM_API_EXTERN void wasm_##name##_vec_copy(own wasm_##name##_vec_t *out, const wasm_##name##_vec_t *); \
  WASM_API_EXTERN void wasm_##name##_vec_delete(own wasm_##name##_vec_t *);

// Bytes, and names, which are UTF-8.

typedef byte_t wasm_byte_t;
WASM_DECLARE_VEC(byte, )

typedef wasm_byte_vec_t wasm_name_t;

#define wasm_name wasm_byte_vec
#define wasm_name_new wasm_byte_vec_new
#define wasm_name_new_empty wasm_byte_vec_new_empty
#define wasm_name_new_uninitialized wasm_byte_vec_new_uninitialized
#define wasm_name_new_new_uninitialized wasm_byte_vec_new_uninitialized
#define wasm_name_copy wasm_byte_vec_copy
#define wasm_name_delete wasm_byte_vec_delete

// A name from a C string, without its NUL.
static inline void wasm_name_new_from_string(own wasm_name_t *out, const char *string) {
  wasm_name_new(out, strlen(string), string);
}

// A name from a C string, with its NUL.
static inline void wasm_name_new_from_string_nt(own wasm_name_t *out, const char *string) {
  wasm_name_new(out, strlen(string) + 1, string);
}

// Configurations, engines, stores. A program needs one engine; a store is what instances live in that know each other, and
// keeps them until it is deleted. <apus.h> has functions that change a configuration.

WASM_DECLARE_OWN(config)
WASM_API_EXTERN own wasm_config_t *wasm_config_new(void);

WASM_DECLARE_OWN(engine)
WASM_API_EXTERN own wasm_engine_t *wasm_engine_new(void);
WASM_API_EXTERN own wasm_engine_t *wasm_engine_new_with_config(own wasm_config_t *);

WASM_DECLARE_OWN(store)
WASM_API_EXTERN own wasm_store_t *wasm_store_new(wasm_engine_t *);

// Types. They never change; a copy is another owner of the same.

typedef uint8_t wasm_mutability_t;
enum wasm_mutability_enum { WASM_CONST, WASM_VAR };

// In pages or elements; `wasm_limits_max_default` means that there is no maximum.
typedef struct wasm_limits_t {
  uint32_t min;
  uint32_t max;
} wasm_limits_t;

static const uint32_t wasm_limits_max_default = 0xffffffff;

#define WASM_DECLARE_TYPE(name) \
  WASM_DECLARE_OWN(name) \
  WASM_DECLARE_VEC(name, *) \
  WASM_API_EXTERN own wasm_##name##_t *wasm_##name##_copy(const wasm_##name##_t *);

// Value types. <apus.h> has the kinds of what has none here.

WASM_DECLARE_TYPE(valtype)

typedef uint8_t wasm_valkind_t;
enum wasm_valkind_enum { WASM_I32, WASM_I64, WASM_F32, WASM_F64, WASM_EXTERNREF = 128, WASM_FUNCREF };

WASM_API_EXTERN own wasm_valtype_t *wasm_valtype_new(wasm_valkind_t);
WASM_API_EXTERN wasm_valkind_t wasm_valtype_kind(const wasm_valtype_t *);

static inline bool wasm_valkind_is_num(wasm_valkind_t kind) { return kind < WASM_EXTERNREF; }
static inline bool wasm_valkind_is_ref(wasm_valkind_t kind) { return kind >= WASM_EXTERNREF; }
static inline bool wasm_valtype_is_num(const wasm_valtype_t *type) { return wasm_valkind_is_num(wasm_valtype_kind(type)); }
static inline bool wasm_valtype_is_ref(const wasm_valtype_t *type) { return wasm_valkind_is_ref(wasm_valtype_kind(type)); }

// Function types. Both vectors are taken over.

WASM_DECLARE_TYPE(functype)
WASM_API_EXTERN own wasm_functype_t *wasm_functype_new(own wasm_valtype_vec_t *params, own wasm_valtype_vec_t *results);
WASM_API_EXTERN const wasm_valtype_vec_t *wasm_functype_params(const wasm_functype_t *);
WASM_API_EXTERN const wasm_valtype_vec_t *wasm_functype_results(const wasm_functype_t *);

// Types of globals, tables and memories.

WASM_DECLARE_TYPE(globaltype)
WASM_API_EXTERN own wasm_globaltype_t *wasm_globaltype_new(own wasm_valtype_t *, wasm_mutability_t);
WASM_API_EXTERN const wasm_valtype_t *wasm_globaltype_content(const wasm_globaltype_t *);
WASM_API_EXTERN wasm_mutability_t wasm_globaltype_mutability(const wasm_globaltype_t *);

WASM_DECLARE_TYPE(tabletype)
WASM_API_EXTERN own wasm_tabletype_t *wasm_tabletype_new(own wasm_valtype_t *, const wasm_limits_t *);
WASM_API_EXTERN const wasm_valtype_t *wasm_tabletype_element(const wasm_tabletype_t *);
WASM_API_EXTERN const wasm_limits_t *wasm_tabletype_limits(const wasm_tabletype_t *);

WASM_DECLARE_TYPE(memorytype)
WASM_API_EXTERN own wasm_memorytype_t *wasm_memorytype_new(const wasm_limits_t *);
WASM_API_EXTERN const wasm_limits_t *wasm_memorytype_limits(const wasm_memorytype_t *);

// Types of what is imported or exported. A conversion leads to the same object; to another kind, it gives NULL.

WASM_DECLARE_TYPE(externtype)

typedef uint8_t wasm_externkind_t;
enum wasm_externkind_enum { WASM_EXTERN_FUNC, WASM_EXTERN_GLOBAL, WASM_EXTERN_TABLE, WASM_EXTERN_MEMORY };

WASM_API_EXTERN wasm_externkind_t wasm_externtype_kind(const wasm_externtype_t *);

#define WASM_DECLARE_EXTERN_TYPE(name) \
  WASM_API_EXTERN wasm_externtype_t *wasm_##name##_as_externtype(wasm_##name##_t *); \
  WASM_API_EXTERN wasm_##name##_t *wasm_externtype_as_##name(wasm_externtype_t *); \
  WASM_API_EXTERN const wasm_externtype_t *wasm_##name##_as_externtype_const(const wasm_##name##_t *); \
  WASM_API_EXTERN const wasm_##name##_t *wasm_externtype_as_##name##_const(const wasm_externtype_t *);

WASM_DECLARE_EXTERN_TYPE(functype)
WASM_DECLARE_EXTERN_TYPE(globaltype)
WASM_DECLARE_EXTERN_TYPE(tabletype)
WASM_DECLARE_EXTERN_TYPE(memorytype)

// Imports and exports of a module.

WASM_DECLARE_TYPE(importtype)
WASM_API_EXTERN own wasm_importtype_t *wasm_importtype_new(
  own wasm_name_t *module, own wasm_name_t *name, own wasm_externtype_t *);
WASM_API_EXTERN const wasm_name_t *wasm_importtype_module(const wasm_importtype_t *);
WASM_API_EXTERN const wasm_name_t *wasm_importtype_name(const wasm_importtype_t *);
WASM_API_EXTERN const wasm_externtype_t *wasm_importtype_type(const wasm_importtype_t *);

WASM_DECLARE_TYPE(exporttype)
WASM_API_EXTERN own wasm_exporttype_t *wasm_exporttype_new(own wasm_name_t *, own wasm_externtype_t *);
WASM_API_EXTERN const wasm_name_t *wasm_exporttype_name(const wasm_exporttype_t *);
WASM_API_EXTERN const wasm_externtype_t *wasm_exporttype_type(const wasm_exporttype_t *);

// Values.

struct wasm_ref_t;

typedef struct wasm_val_t {
  wasm_valkind_t kind;
  union {
    int32_t i32;
    int64_t i64;
    float32_t f32;
    float64_t f64;
    struct wasm_ref_t *ref;  // NULL is the null reference
  } of;
} wasm_val_t;

WASM_API_EXTERN void wasm_val_delete(own wasm_val_t *);
WASM_API_EXTERN void wasm_val_copy(own wasm_val_t *out, const wasm_val_t *);
WASM_DECLARE_VEC(val, )

// References. Several may lead to one object, which `same` tells; the host's information belongs to the object. Its finalizer
// is called once, when the information is replaced by another or the object goes: with its store, or, for modules, traps and
// foreign objects, with the last reference.

#define WASM_DECLARE_REF_BASE(name) \
  WASM_DECLARE_OWN(name) \
  WASM_API_EXTERN own wasm_##name##_t *wasm_##name##_copy(const wasm_##name##_t *); \
  WASM_API_EXTERN bool wasm_##name##_same(const wasm_##name##_t *, const wasm_##name##_t *); \
  WASM_API_EXTERN void *wasm_##name##_get_host_info(const wasm_##name##_t *); \
  WASM_API_EXTERN void wasm_##name##_set_host_info(wasm_##name##_t *, void *); \
  WASM_API_EXTERN void wasm_##name##_set_host_info_with_finalizer( \
    wasm_##name##_t *, void *, void (*finalizer)(void *));

#define WASM_DECLARE_REF(name) \
  WASM_DECLARE_REF_BASE(name) \
  WASM_API_EXTERN wasm_ref_t *wasm_##name##_as_ref(wasm_##name##_t *); \
  WASM_API_EXTERN wasm_##name##_t *wasm_ref_as_##name(wasm_ref_t *); \
  WASM_API_EXTERN const wasm_ref_t *wasm_##name##_as_ref_const(const wasm_##name##_t *); \
  WASM_API_EXTERN const wasm_##name##_t *wasm_ref_as_##name##_const(const wasm_ref_t *);

// What stores of one engine may exchange, on any thread.
#define WASM_DECLARE_SHARABLE_REF(name) \
  WASM_DECLARE_REF(name) \
  WASM_DECLARE_OWN(shared_##name) \
  WASM_API_EXTERN own wasm_shared_##name##_t *wasm_##name##_share(const wasm_##name##_t *); \
  WASM_API_EXTERN own wasm_##name##_t *wasm_##name##_obtain(wasm_store_t *, const wasm_shared_##name##_t *);

WASM_DECLARE_REF_BASE(ref)

// Frames: the functions that were active when a guest trapped.

WASM_DECLARE_OWN(frame)
WASM_DECLARE_VEC(frame, *)
WASM_API_EXTERN own wasm_frame_t *wasm_frame_copy(const wasm_frame_t *);

// Lent; NULL if the store has several instances of the module and it is not known which.
WASM_API_EXTERN struct wasm_instance_t *wasm_frame_instance(const wasm_frame_t *);
WASM_API_EXTERN uint32_t wasm_frame_func_index(const wasm_frame_t *);
// From the start of the function's body, in bytes.
WASM_API_EXTERN size_t wasm_frame_func_offset(const wasm_frame_t *);
// From the start of the module, in bytes.
WASM_API_EXTERN size_t wasm_frame_module_offset(const wasm_frame_t *);

// Traps.

typedef wasm_name_t wasm_message_t;  // ends with NUL

WASM_DECLARE_REF(trap)
WASM_API_EXTERN own wasm_trap_t *wasm_trap_new(wasm_store_t *, const wasm_message_t *);
WASM_API_EXTERN void wasm_trap_message(const wasm_trap_t *, own wasm_message_t *out);
// The innermost frame, or NULL if there is none.
WASM_API_EXTERN own wasm_frame_t *wasm_trap_origin(const wasm_trap_t *);
// The innermost first.
WASM_API_EXTERN void wasm_trap_trace(const wasm_trap_t *, own wasm_frame_vec_t *out);

// Objects of the host, which guests hold as `externref`.

WASM_DECLARE_REF(foreign)
WASM_API_EXTERN own wasm_foreign_t *wasm_foreign_new(wasm_store_t *);

// Modules.

WASM_DECLARE_SHARABLE_REF(module)
WASM_API_EXTERN own wasm_module_t *wasm_module_new(wasm_store_t *, const wasm_byte_vec_t *binary);
WASM_API_EXTERN bool wasm_module_validate(wasm_store_t *, const wasm_byte_vec_t *binary);
WASM_API_EXTERN void wasm_module_imports(const wasm_module_t *, own wasm_importtype_vec_t *out);
WASM_API_EXTERN void wasm_module_exports(const wasm_module_t *, own wasm_exporttype_vec_t *out);
// Gives the module's binary, and reads it back with all checks: nobody need trust the bytes.
WASM_API_EXTERN void wasm_module_serialize(const wasm_module_t *, own wasm_byte_vec_t *out);
WASM_API_EXTERN own wasm_module_t *wasm_module_deserialize(wasm_store_t *, const wasm_byte_vec_t *);

// Functions. A callback finds a place for each result, which it fills in; a trap that it returns ends the guest.

WASM_DECLARE_REF(func)

typedef own wasm_trap_t *(*wasm_func_callback_t)(const wasm_val_vec_t *args, own wasm_val_vec_t *results);
typedef own wasm_trap_t *(*wasm_func_callback_with_env_t)(
  void *env, const wasm_val_vec_t *args, wasm_val_vec_t *results);

WASM_API_EXTERN own wasm_func_t *wasm_func_new(wasm_store_t *, const wasm_functype_t *, wasm_func_callback_t);
// The finalizer is called with the environment when nobody can call the function any more: at the latest with the store.
WASM_API_EXTERN own wasm_func_t *wasm_func_new_with_env(
  wasm_store_t *, const wasm_functype_t *, wasm_func_callback_with_env_t, void *env, void (*finalizer)(void *));
WASM_API_EXTERN own wasm_functype_t *wasm_func_type(const wasm_func_t *);
WASM_API_EXTERN size_t wasm_func_param_arity(const wasm_func_t *);
WASM_API_EXTERN size_t wasm_func_result_arity(const wasm_func_t *);
// `results` has room for the results, whose former contents do not matter. Returns NULL, or why the function stopped; a function
// that does not stop but has more results than there is room for has run all the same.
WASM_API_EXTERN own wasm_trap_t *wasm_func_call(const wasm_func_t *, const wasm_val_vec_t *args, wasm_val_vec_t *results);

// Globals.

WASM_DECLARE_REF(global)
WASM_API_EXTERN own wasm_global_t *wasm_global_new(wasm_store_t *, const wasm_globaltype_t *, const wasm_val_t *);
WASM_API_EXTERN own wasm_globaltype_t *wasm_global_type(const wasm_global_t *);
WASM_API_EXTERN void wasm_global_get(const wasm_global_t *, own wasm_val_t *out);
// Without effect if the global is constant or the value of another type.
WASM_API_EXTERN void wasm_global_set(wasm_global_t *, const wasm_val_t *);

// Tables. NULL is the null reference.

WASM_DECLARE_REF(table)
typedef uint32_t wasm_table_size_t;
WASM_API_EXTERN own wasm_table_t *wasm_table_new(wasm_store_t *, const wasm_tabletype_t *, wasm_ref_t *init);
WASM_API_EXTERN own wasm_tabletype_t *wasm_table_type(const wasm_table_t *);
WASM_API_EXTERN own wasm_ref_t *wasm_table_get(const wasm_table_t *, wasm_table_size_t index);
WASM_API_EXTERN bool wasm_table_set(wasm_table_t *, wasm_table_size_t index, wasm_ref_t *);
WASM_API_EXTERN wasm_table_size_t wasm_table_size(const wasm_table_t *);
WASM_API_EXTERN bool wasm_table_grow(wasm_table_t *, wasm_table_size_t delta, wasm_ref_t *init);

// Memories. The bytes stay where they are when a memory grows.

WASM_DECLARE_REF(memory)
typedef uint32_t wasm_memory_pages_t;
static const size_t MEMORY_PAGE_SIZE = 0x10000;
WASM_API_EXTERN own wasm_memory_t *wasm_memory_new(wasm_store_t *, const wasm_memorytype_t *);
WASM_API_EXTERN own wasm_memorytype_t *wasm_memory_type(const wasm_memory_t *);
WASM_API_EXTERN byte_t *wasm_memory_data(wasm_memory_t *);
WASM_API_EXTERN size_t wasm_memory_data_size(const wasm_memory_t *);
WASM_API_EXTERN wasm_memory_pages_t wasm_memory_size(const wasm_memory_t *);
WASM_API_EXTERN bool wasm_memory_grow(wasm_memory_t *, wasm_memory_pages_t delta);

// What instances import and export. A conversion leads to the same object; to another kind, it gives NULL.

WASM_DECLARE_REF(extern)
WASM_DECLARE_VEC(extern, *)
WASM_API_EXTERN wasm_externkind_t wasm_extern_kind(const wasm_extern_t *);
WASM_API_EXTERN own wasm_externtype_t *wasm_extern_type(const wasm_extern_t *);

#define WASM_DECLARE_EXTERN(name) \
  WASM_API_EXTERN wasm_extern_t *wasm_##name##_as_extern(wasm_##name##_t *); \
  WASM_API_EXTERN wasm_##name##_t *wasm_extern_as_##name(wasm_extern_t *); \
  WASM_API_EXTERN const wasm_extern_t *wasm_##name##_as_extern_const(const wasm_##name##_t *); \
  WASM_API_EXTERN const wasm_##name##_t *wasm_extern_as_##name##_const(const wasm_extern_t *);

WASM_DECLARE_EXTERN(func)
WASM_DECLARE_EXTERN(global)
WASM_DECLARE_EXTERN(table)
WASM_DECLARE_EXTERN(memory)

// Instances. The imports stand in the order of the module's. If that fails, the result is NULL, and the trap, unless `trap` is
// NULL, says why: what does not fit, or how the start function stopped.

WASM_DECLARE_REF(instance)
WASM_API_EXTERN own wasm_instance_t *wasm_instance_new(
  wasm_store_t *, const wasm_module_t *, const wasm_extern_vec_t *imports, own wasm_trap_t **trap);
// In the order of the module's exports.
WASM_API_EXTERN void wasm_instance_exports(const wasm_instance_t *, own wasm_extern_vec_t *out);

// Short forms.

#define WASM_EMPTY_VEC {0, NULL}
#define WASM_ARRAY_VEC(array) {sizeof(array) / sizeof(*(array)), array}

static inline own wasm_valtype_t *wasm_valtype_new_i32(void) { return wasm_valtype_new(WASM_I32); }
static inline own wasm_valtype_t *wasm_valtype_new_i64(void) { return wasm_valtype_new(WASM_I64); }
static inline own wasm_valtype_t *wasm_valtype_new_f32(void) { return wasm_valtype_new(WASM_F32); }
static inline own wasm_valtype_t *wasm_valtype_new_f64(void) { return wasm_valtype_new(WASM_F64); }
static inline own wasm_valtype_t *wasm_valtype_new_externref(void) { return wasm_valtype_new(WASM_EXTERNREF); }
static inline own wasm_valtype_t *wasm_valtype_new_funcref(void) { return wasm_valtype_new(WASM_FUNCREF); }

// wasm_functype_new_P_R makes a function type of P parameters and R results; each type is taken over.
#define WASM_FUNCTYPE_OF(params, param_count, results, result_count) \
  wasm_valtype_vec_t params_, results_; \
  wasm_valtype_vec_new(&params_, param_count, params); \
  wasm_valtype_vec_new(&results_, result_count, results); \
  return wasm_functype_new(&params_, &results_)

static inline own wasm_functype_t *wasm_functype_new_0_0(void) { WASM_FUNCTYPE_OF(NULL, 0, NULL, 0); }

static inline own wasm_functype_t *wasm_functype_new_1_0(own wasm_valtype_t *p) {
  WASM_FUNCTYPE_OF(&p, 1, NULL, 0);
}

static inline own wasm_functype_t *wasm_functype_new_2_0(own wasm_valtype_t *p1, own wasm_valtype_t *p2) {
  wasm_valtype_t *params[] = {p1, p2};
  WASM_FUNCTYPE_OF(params, 2, NULL, 0);
}

static inline own wasm_functype_t *wasm_functype_new_3_0(
  own wasm_valtype_t *p1, own wasm_valtype_t *p2, own wasm_valtype_t *p3) {
  wasm_valtype_t *params[] = {p1, p2, p3};
  WASM_FUNCTYPE_OF(params, 3, NULL, 0);
}

static inline own wasm_functype_t *wasm_functype_new_0_1(own wasm_valtype_t *r) { WASM_FUNCTYPE_OF(NULL, 0, &r, 1); }

static inline own wasm_functype_t *wasm_functype_new_1_1(own wasm_valtype_t *p, own wasm_valtype_t *r) {
  WASM_FUNCTYPE_OF(&p, 1, &r, 1);
}

static inline own wasm_functype_t *wasm_functype_new_2_1(
  own wasm_valtype_t *p1, own wasm_valtype_t *p2, own wasm_valtype_t *r) {
  wasm_valtype_t *params[] = {p1, p2};
  WASM_FUNCTYPE_OF(params, 2, &r, 1);
}

static inline own wasm_functype_t *wasm_functype_new_3_1(
  own wasm_valtype_t *p1, own wasm_valtype_t *p2, own wasm_valtype_t *p3, own wasm_valtype_t *r) {
  wasm_valtype_t *params[] = {p1, p2, p3};
  WASM_FUNCTYPE_OF(params, 3, &r, 1);
}

static inline own wasm_functype_t *wasm_functype_new_0_2(own wasm_valtype_t *r1, own wasm_valtype_t *r2) {
  wasm_valtype_t *results[] = {r1, r2};
  WASM_FUNCTYPE_OF(NULL, 0, results, 2);
}

static inline own wasm_functype_t *wasm_functype_new_1_2(
  own wasm_valtype_t *p, own wasm_valtype_t *r1, own wasm_valtype_t *r2) {
  wasm_valtype_t *results[] = {r1, r2};
  WASM_FUNCTYPE_OF(&p, 1, results, 2);
}

static inline own wasm_functype_t *wasm_functype_new_2_2(
  own wasm_valtype_t *p1, own wasm_valtype_t *p2, own wasm_valtype_t *r1, own wasm_valtype_t *r2) {
  wasm_valtype_t *params[] = {p1, p2}, *results[] = {r1, r2};
  WASM_FUNCTYPE_OF(params, 2, results, 2);
}

static inline own wasm_functype_t *wasm_functype_new_3_2(
  own wasm_valtype_t *p1, own wasm_valtype_t *p2, own wasm_valtype_t *p3, own wasm_valtype_t *r1,
  own wasm_valtype_t *r2) {
  wasm_valtype_t *params[] = {p1, p2, p3}, *results[] = {r1, r2};
  WASM_FUNCTYPE_OF(params, 3, results, 2);
}

#undef WASM_FUNCTYPE_OF

// A pointer of the host as a number of its size.
static inline void wasm_val_init_ptr(own wasm_val_t *out, void *pointer) {
#if UINTPTR_MAX == UINT32_MAX
  out->kind = WASM_I32;
  out->of.i32 = (int32_t)(intptr_t)pointer;
#else
  out->kind = WASM_I64;
  out->of.i64 = (int64_t)(intptr_t)pointer;
#endif
}

static inline void *wasm_val_ptr(const wasm_val_t *value) {
#if UINTPTR_MAX == UINT32_MAX
  return (void *)(intptr_t)value->of.i32;
#else
  return (void *)(intptr_t)value->of.i64;
#endif
}

#define WASM_I32_VAL(value) {.kind = WASM_I32, .of = {.i32 = value}}
#define WASM_I64_VAL(value) {.kind = WASM_I64, .of = {.i64 = value}}
#define WASM_F32_VAL(value) {.kind = WASM_F32, .of = {.f32 = value}}
#define WASM_F64_VAL(value) {.kind = WASM_F64, .of = {.f64 = value}}
#define WASM_REF_VAL(value) {.kind = WASM_EXTERNREF, .of = {.ref = value}}
#define WASM_INIT_VAL {.kind = WASM_EXTERNREF, .of = {.ref = NULL}}

#undef own

#ifdef __cplusplus
}
#endif

#endif
