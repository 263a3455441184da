#include "CWasm.h"

#include <pthread.h>
#include <stdlib.h>

// The functions of wasm.h that are the same for every type, and the message of each thread.

// Vectors.

// Memory for elements, all zero; NULL for none, or if there is no memory.
static void *elements(size_t count, size_t size) { return count == 0 ? NULL : calloc(count, size); }

#define VECTOR(name, pointer, copyElement, deleteElement) \
  void wasm_##name##_vec_new_empty(wasm_##name##_vec_t *out) { \
    if (out) *out = (wasm_##name##_vec_t){0, NULL}; \
  } \
  void wasm_##name##_vec_new_uninitialized(wasm_##name##_vec_t *out, size_t size) { \
    if (!out) return; \
    out->data = elements(size, sizeof *out->data); \
    out->size = out->data ? size : 0; \
  } \
  void wasm_##name##_vec_new(wasm_##name##_vec_t *out, size_t size, wasm_##name##_t pointer const source[]) { \
    wasm_##name##_vec_new_uninitialized(out, source ? size : 0); \
    if (out && out->size > 0) memcpy(out->data, source, size * sizeof *source); \
  } \
  void wasm_##name##_vec_copy(wasm_##name##_vec_t *out, const wasm_##name##_vec_t *source) { \
    wasm_##name##_vec_new_uninitialized(out, source && source->data ? source->size : 0); \
    for (size_t index = 0; out && index < out->size; index++) copyElement(out->data[index], source->data[index]); \
  } \
  void wasm_##name##_vec_delete(wasm_##name##_vec_t *vector) { \
    if (!vector) return; \
    for (size_t index = 0; vector->data && index < vector->size; index++) deleteElement(vector->data[index]); \
    free(vector->data); \
    *vector = (wasm_##name##_vec_t){0, NULL}; \
  }

#define ASSIGN(to, from) to = from
#define NOTHING(element) (void)element
#define RETAIN(to, from) to = capus_retain(from)
#define COPY_VALUE(to, from) wasm_val_copy(&to, &from)
#define DELETE_VALUE(element) wasm_val_delete(&element)

VECTOR(byte, , ASSIGN, NOTHING)
VECTOR(val, , COPY_VALUE, DELETE_VALUE)
VECTOR(frame, *, RETAIN, capus_release)
VECTOR(extern, *, RETAIN, capus_release)
VECTOR(valtype, *, RETAIN, capus_release)
VECTOR(functype, *, RETAIN, capus_release)
VECTOR(globaltype, *, RETAIN, capus_release)
VECTOR(tabletype, *, RETAIN, capus_release)
VECTOR(memorytype, *, RETAIN, capus_release)
VECTOR(externtype, *, RETAIN, capus_release)
VECTOR(importtype, *, RETAIN, capus_release)
VECTOR(exporttype, *, RETAIN, capus_release)

// Values.

void wasm_val_delete(wasm_val_t *value) {
  if (!value || !wasm_valkind_is_ref(value->kind)) return;
  capus_release(value->of.ref);
  value->of.ref = NULL;
}

void wasm_val_copy(wasm_val_t *out, const wasm_val_t *value) {
  if (!out || !value) return;
  *out = *value;
  if (wasm_valkind_is_ref(value->kind)) out->of.ref = capus_retain(value->of.ref);
}

// Owners.

#define OWN(prefix, name) \
  void prefix##_##name##_delete(prefix##_##name##_t *object) { capus_release(object); }
#define COPY(name) \
  wasm_##name##_t *wasm_##name##_copy(const wasm_##name##_t *object) { return capus_retain(object); }

OWN(wasm, config)
OWN(wasm, engine)
OWN(wasm, store)
OWN(wasm, shared_module)
OWN(apus, interrupt)
OWN(apus, linker)
OWN(apus, wasi_config)

#define TYPE(name) OWN(wasm, name) COPY(name)

TYPE(frame)
TYPE(valtype)
TYPE(functype)
TYPE(globaltype)
TYPE(tabletype)
TYPE(memorytype)
TYPE(externtype)
TYPE(importtype)
TYPE(exporttype)

#define EXTERN_TYPE(name, kind) \
  wasm_externtype_t *wasm_##name##_as_externtype(wasm_##name##_t *type) { return (wasm_externtype_t *)type; } \
  const wasm_externtype_t *wasm_##name##_as_externtype_const(const wasm_##name##_t *type) { \
    return (const wasm_externtype_t *)type; \
  } \
  wasm_##name##_t *wasm_externtype_as_##name(wasm_externtype_t *type) { return capus_type_cast(type, kind); } \
  const wasm_##name##_t *wasm_externtype_as_##name##_const(const wasm_externtype_t *type) { \
    return capus_type_cast(type, kind); \
  }

EXTERN_TYPE(functype, CAPUS_FUNC)
EXTERN_TYPE(globaltype, CAPUS_GLOBAL)
EXTERN_TYPE(tabletype, CAPUS_TABLE)
EXTERN_TYPE(memorytype, CAPUS_MEMORY)

// References.

#define REF_BASE(name) \
  TYPE(name) \
  bool wasm_##name##_same(const wasm_##name##_t *left, const wasm_##name##_t *right) { return capus_same(left, right); } \
  void *wasm_##name##_get_host_info(const wasm_##name##_t *reference) { return capus_host_info(reference); } \
  void wasm_##name##_set_host_info(wasm_##name##_t *reference, void *info) { \
    capus_set_host_info(reference, info, NULL); \
  } \
  void wasm_##name##_set_host_info_with_finalizer( \
    wasm_##name##_t *reference, void *info, void (*finalizer)(void *)) { \
    capus_set_host_info(reference, info, finalizer); \
  }

#define REF(name, kind) \
  REF_BASE(name) \
  wasm_ref_t *wasm_##name##_as_ref(wasm_##name##_t *reference) { return (wasm_ref_t *)reference; } \
  const wasm_ref_t *wasm_##name##_as_ref_const(const wasm_##name##_t *reference) { \
    return (const wasm_ref_t *)reference; \
  } \
  wasm_##name##_t *wasm_ref_as_##name(wasm_ref_t *reference) { return capus_cast(reference, kind); } \
  const wasm_##name##_t *wasm_ref_as_##name##_const(const wasm_ref_t *reference) { return capus_cast(reference, kind); }

REF_BASE(ref)
REF(trap, CAPUS_TRAP)
REF(foreign, CAPUS_FOREIGN)
REF(module, CAPUS_MODULE)
REF(func, CAPUS_FUNC)
REF(global, CAPUS_GLOBAL)
REF(table, CAPUS_TABLE)
REF(memory, CAPUS_MEMORY)
REF(extern, CAPUS_EXTERN)
REF(instance, CAPUS_INSTANCE)

#define EXTERN(name, kind) \
  wasm_extern_t *wasm_##name##_as_extern(wasm_##name##_t *item) { return (wasm_extern_t *)item; } \
  const wasm_extern_t *wasm_##name##_as_extern_const(const wasm_##name##_t *item) { return (const wasm_extern_t *)item; } \
  wasm_##name##_t *wasm_extern_as_##name(wasm_extern_t *item) { return capus_cast(item, kind); } \
  const wasm_##name##_t *wasm_extern_as_##name##_const(const wasm_extern_t *item) { return capus_cast(item, kind); }

EXTERN(func, CAPUS_FUNC)
EXTERN(global, CAPUS_GLOBAL)
EXTERN(table, CAPUS_TABLE)
EXTERN(memory, CAPUS_MEMORY)

// Messages. The key's destructor frees that of a thread which ends.

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;
static bool hasKey;

static void makeKey(void) { hasKey = pthread_key_create(&key, free) == 0; }

void capus_set_error(const char *message) {
  pthread_once(&once, makeKey);
  if (!hasKey) return;
  char *copy = strdup(message);
  free(pthread_getspecific(key));
  if (pthread_setspecific(key, copy) != 0) free(copy);
}

const char *apus_error_message(void) {
  pthread_once(&once, makeKey);
  return hasKey ? pthread_getspecific(key) : NULL;
}

const char *apus_version(void) { return "0.1.0"; }
