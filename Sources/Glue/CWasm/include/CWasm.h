// What the Swift and the C side of the interface ask of each other. Nothing of this leaves the library.
#ifndef CWASM_H
#define CWASM_H

#include "apus.h"

// Every pointer to an opaque type is a Swift object, which its owners count.
void *capus_retain(const void *object);
void capus_release(void *object);

// References.
bool capus_same(const void *left, const void *right);
void *capus_host_info(const void *reference);
void capus_set_host_info(void *reference, void *info, void (*finalizer)(void *));

enum capus_kind {
  CAPUS_FUNC, CAPUS_GLOBAL, CAPUS_TABLE, CAPUS_MEMORY, CAPUS_TAG,  // as wasm_externkind_t
  CAPUS_EXTERN,                                                    // any of these
  CAPUS_INSTANCE, CAPUS_MODULE, CAPUS_TRAP, CAPUS_FOREIGN, CAPUS_OPAQUE,
};
// The same reference if it is of a kind, else NULL.
void *capus_cast(const void *reference, int kind);
// The same type if it is of a kind, else NULL.
void *capus_type_cast(const void *type, int kind);

// Keeps a message for `apus_error_message`.
void capus_set_error(const char *message);

#endif
