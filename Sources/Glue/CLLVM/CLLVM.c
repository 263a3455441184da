#include "CLLVM.h"

#include <dlfcn.h>
#include <string.h>

// A pointer to a function has no conversion from a pointer to data, but POSIX says that the bits are the same.
#define LOAD(result, name, parameters) \
  { \
    void *found = dlsym(library, #name); \
    if (!found) return #name; \
    memcpy(&table->name, &found, sizeof found); \
  }

const char *apus_load_llvm(void *library, struct apus_llvm *table) {
  APUS_LLVM(LOAD)
  return NULL;
}

const char *apus_load_passes(void *library, struct apus_passes *table) {
  LOAD(unsigned, apus_passes_version, (void))
  LOAD(void, apus_run_passes, ())
  return NULL;
}
