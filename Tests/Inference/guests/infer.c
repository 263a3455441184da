// Runs a model by its name on a tensor from a file and writes the output's bytes:
//   infer MODEL TYPE DIMENSION,DIMENSION,… INPUT [REPEAT]
// TYPE is the tensor_type of WASI-NN: 1 for f32, 3 for u8.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define IMPORT(name) __attribute__((import_module("wasi_ephemeral_nn"), import_name(name)))

struct tensor {
  const uint32_t *dimensions;
  uint32_t rank;
  uint32_t type;
  const uint8_t *data;
  uint32_t size;
};

IMPORT("load_by_name") uint32_t load_by_name(const char *name, uint32_t size, uint32_t *graph);
IMPORT("init_execution_context") uint32_t init_execution_context(uint32_t graph, uint32_t *context);
IMPORT("set_input") uint32_t set_input(uint32_t context, uint32_t index, const struct tensor *tensor);
IMPORT("compute") uint32_t compute(uint32_t context);
IMPORT("get_output") uint32_t get_output(uint32_t context, uint32_t index, void *output, uint32_t room, uint32_t *size);

static void check(const char *what, uint32_t code) {
  if (code == 0) return;
  fprintf(stderr, "%s: error %u\n", what, code);
  exit(1);
}

int main(int count, char **words) {
  if (count < 5) {
    fprintf(stderr, "usage: infer MODEL TYPE DIMENSIONS INPUT [REPEAT]\n");
    return 2;
  }
  uint32_t dimensions[8], rank = 0, graph, context;
  for (char *word = strtok(words[3], ","); word && rank < 8; word = strtok(NULL, ",")) {
    dimensions[rank++] = (uint32_t)strtoul(word, NULL, 10);
  }
  FILE *file = fopen(words[4], "rb");
  if (!file) {
    perror(words[4]);
    return 1;
  }
  static uint8_t input[1 << 20], output[1 << 16];
  uint32_t size = (uint32_t)fread(input, 1, sizeof input, file);
  check("load_by_name", load_by_name(words[1], (uint32_t)strlen(words[1]), &graph));
  check("init_execution_context", init_execution_context(graph, &context));
  struct tensor tensor = {dimensions, rank, (uint32_t)strtoul(words[2], NULL, 10), input, size};
  long repeat = count > 5 ? strtol(words[5], NULL, 10) : 1;
  for (long i = 0; i < repeat; i++) {
    check("set_input", set_input(context, 0, &tensor));
    check("compute", compute(context));
    check("get_output", get_output(context, 0, output, sizeof output, &size));
  }
  fwrite(output, 1, size, stdout);
  return 0;
}
