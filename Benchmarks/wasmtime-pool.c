// Makes and drops instances of a module in wasmtime with its pooling allocator, one after another, and prints the CPU time of each
// in microseconds. Beside `instance-benchmark`, which runs it.
//
//   wasmtime-pool LIBRARY MODULE COUNT RESIDENT [EXPORT]
//
// RESIDENT is how many bytes of a memory or table are cleared and not given back; wasmtime's default is 0.
//
// The declarations are those of wasmtime's C interface, as far as they are used; the library is that of its Python package.
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
  uint64_t store;
  size_t index;
} Instance;

typedef struct {
  uint8_t kind;
  _Alignas(8) uint8_t item[48];
} Export;

static void *library;

static void *find(const char *name) {
  void *function = dlsym(library, name);
  if (!function) fprintf(stderr, "wasmtime-pool: the library has no %s\n", name), exit(1);
  return function;
}

#define FUNCTION(result, name, ...) result (*name)(__VA_ARGS__) = find(#name)

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static void must(void *error, const char *what) {
  if (error) fprintf(stderr, "wasmtime-pool: %s failed\n", what), exit(1);
}

int main(int count, char **words) {
  if (count < 5 || !(library = dlopen(words[1], RTLD_NOW))) return fprintf(stderr, "usage: wasmtime-pool LIBRARY MODULE COUNT RESIDENT [EXPORT]\n"), 2;
  FUNCTION(void *, wasm_config_new, void);
  FUNCTION(void *, wasm_engine_new_with_config, void *);
  FUNCTION(void *, wasmtime_pooling_allocation_config_new, void);
  FUNCTION(void, wasmtime_pooling_allocation_config_max_memory_size_set, void *, size_t);
  FUNCTION(void, wasmtime_pooling_allocation_config_max_core_instance_size_set, void *, size_t);
  FUNCTION(void, wasmtime_pooling_allocation_config_total_memories_set, void *, uint32_t);
  FUNCTION(void, wasmtime_pooling_allocation_config_total_core_instances_set, void *, uint32_t);
  FUNCTION(void, wasmtime_pooling_allocation_config_linear_memory_keep_resident_set, void *, size_t);
  FUNCTION(void, wasmtime_pooling_allocation_config_table_keep_resident_set, void *, size_t);
  FUNCTION(void, wasmtime_pooling_allocation_config_table_elements_set, void *, size_t);
  FUNCTION(void, wasmtime_pooling_allocation_strategy_set, void *, void *);
  FUNCTION(void *, wasmtime_module_new, void *, const uint8_t *, size_t, void **);
  FUNCTION(void *, wasmtime_linker_new, void *);
  FUNCTION(void *, wasmtime_linker_define_wasi, void *);
  FUNCTION(void *, wasmtime_linker_instantiate_pre, void *, void *, void **);
  FUNCTION(void *, wasmtime_store_new, void *, void *, void *);
  FUNCTION(void, wasmtime_store_delete, void *);
  FUNCTION(void *, wasmtime_store_context, void *);
  FUNCTION(void *, wasmtime_instance_pre_instantiate, void *, void *, Instance *, void **);
  FUNCTION(uint8_t, wasmtime_instance_export_get, void *, const Instance *, const char *, size_t, Export *);
  FUNCTION(void *, wasmtime_func_call, void *, const void *, const void *, size_t, void *, size_t, void **);

  FILE *file = fopen(words[2], "rb");
  if (!file) return perror(words[2]), 1;
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  uint8_t *bytes = malloc(size);
  if (fread(bytes, 1, size, file) != size) return perror(words[2]), 1;

  void *pool = wasmtime_pooling_allocation_config_new();
  wasmtime_pooling_allocation_config_total_memories_set(pool, 64);
  wasmtime_pooling_allocation_config_total_core_instances_set(pool, 64);
  wasmtime_pooling_allocation_config_max_memory_size_set(pool, (size_t)1 << 32);
  wasmtime_pooling_allocation_config_max_core_instance_size_set(pool, (size_t)16 << 20);
  wasmtime_pooling_allocation_config_table_elements_set(pool, 100000);
  wasmtime_pooling_allocation_config_linear_memory_keep_resident_set(pool, strtoul(words[4], NULL, 10));
  wasmtime_pooling_allocation_config_table_keep_resident_set(pool, strtoul(words[4], NULL, 10));
  void *config = wasm_config_new();
  wasmtime_pooling_allocation_strategy_set(config, pool);
  void *engine = wasm_engine_new_with_config(config);
  void *module, *before, *trap = NULL;
  must(wasmtime_module_new(engine, bytes, size, &module), "compiling");
  void *linker = wasmtime_linker_new(engine);
  must(wasmtime_linker_define_wasi(linker), "linking");
  must(wasmtime_linker_instantiate_pre(linker, module, &before), "linking");
  int times = atoi(words[3]);
  for (int round = 0; round < 3; round++) {
    double start = now();
    for (int index = 0; index < times; index++) {
      void *store = wasmtime_store_new(engine, NULL, NULL);
      void *context = wasmtime_store_context(store);
      Instance instance;
      must(wasmtime_instance_pre_instantiate(before, context, &instance, &trap), "making an instance");
      if (count > 5) {
        Export export;
        if (!wasmtime_instance_export_get(context, &instance, words[5], strlen(words[5]), &export)) return 1;
        must(wasmtime_func_call(context, export.item, NULL, 0, NULL, 0, &trap), "calling");
      }
      wasmtime_store_delete(store);
    }
    printf("wasmtime, pooled: %.2f us\n", (now() - start) / times);
  }
}
