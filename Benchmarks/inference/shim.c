// WASI-NN over a C library, for guests that are compiled as native programs: they call what they import, and it is here. The
// variables LIBRARY and MODEL name the files of TensorFlow Lite and of the only model that there is.
#include <stdlib.h>

#include "apus.h"
#include "library.h"

uint32_t apus_nn_load_by_name(const char *name, uint32_t size, uint32_t *graph) {
  (void)name, (void)size;
  static const uint32_t dimensions[] = {1, 192, 192, 3};
  static struct library_model model = {"TensorFlow Lite", NULL, NULL, APUS_U8, dimensions, 4, NULL, NULL};
  model.library = getenv("LIBRARY");
  model.path = getenv("MODEL");
  library_open(&model);
  *graph = 0;
  return 0;
}

uint32_t apus_nn_init_execution_context(uint32_t graph, uint32_t *context) {
  *context = graph;
  return 0;
}

uint32_t apus_nn_set_input(uint32_t context, uint32_t index, const apus_tensor *tensor) {
  (void)context, (void)index;
  library_set_input(tensor->data, tensor->size);
  return 0;
}

uint32_t apus_nn_compute(uint32_t context) {
  (void)context;
  library_compute();
  return 0;
}

uint32_t apus_nn_get_output(uint32_t context, uint32_t index, void *output, uint32_t room, uint32_t *size) {
  (void)context, (void)index;
  *size = (uint32_t)library_get_output(output, room);
  return 0;
}
