// Brings damaged models, as a guest may that is allowed to with --nn, and says what came of each:
//   damage ENCODING TYPE DIMENSION,DIMENSION,… FIRST COUNT MODEL [WEIGHTS]
// ENCODING is the graph_encoding of WASI-NN, TYPE the tensor_type of the input, which is all zeros. FIRST is the seed of the
// first model, COUNT how many there are. A line is the seed, what was done to the model, and the function that failed with its
// error; or `ran`. The line begins before the model is loaded, so that the last one names a model that ended the host.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define IMPORT(name) __attribute__((import_module("wasi_ephemeral_nn"), import_name(name)))

struct part {
  const uint8_t *bytes;
  uint32_t size;
};
struct tensor {
  const uint32_t *dimensions;
  uint32_t rank;
  uint32_t type;
  const uint8_t *data;
  uint32_t size;
};

IMPORT("load")
uint32_t load(const struct part *parts, uint32_t count, uint32_t encoding, uint32_t target, uint32_t *graph);
IMPORT("init_execution_context") uint32_t init_execution_context(uint32_t graph, uint32_t *context);
IMPORT("set_input") uint32_t set_input(uint32_t context, uint32_t index, const struct tensor *tensor);
IMPORT("compute") uint32_t compute(uint32_t context);
IMPORT("get_output") uint32_t get_output(uint32_t context, uint32_t index, void *output, uint32_t room, uint32_t *size);
IMPORT("finalize_execution_context") uint32_t finalize_execution_context(uint32_t context);
IMPORT("unload") uint32_t unload(uint32_t graph);

static uint8_t original[24 << 20], damaged[24 << 20], weights[24 << 20], input[1 << 20], output[1 << 20];

static uint64_t state;

static uint32_t any(uint32_t limit) {
  state += 0x9E3779B97F4A7C15u;
  uint64_t word = state;
  word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9u;
  word = (word ^ (word >> 27)) * 0x94D049BB133111EBu;
  return (uint32_t)((word ^ (word >> 31)) % limit);
}

static uint32_t read_file(const char *name, uint8_t *bytes, uint32_t room) {
  FILE *file = fopen(name, "rb");
  if (!file) {
    perror(name);
    exit(2);
  }
  uint32_t size = (uint32_t)fread(bytes, 1, room, file);
  fclose(file);
  return size;
}

// A place in the model: mostly near the ends, where there are fewer weights.
static uint32_t place(uint32_t size) {
  switch (any(4)) {
  case 0: return any(size);
  case 1: return any(size < 4096 ? size : 4096);
  default: return size - 1 - any(size < 65536 ? size : 65536);
  }
}

// Damages the model; returns its size.
static uint32_t damage(uint32_t size) {
  static const uint32_t words[] = {0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff};
  memcpy(damaged, original, size);
  uint32_t count = 1 + any(12);
  switch (any(5)) {
  case 0: {
    uint32_t left = any(2) ? any(size) : size - 1 - any(size < 4096 ? size : 4096);
    printf("truncated to %u: ", left);
    return left;
  }
  case 1:
  case 2:
    printf("%u bits flipped: ", count);
    while (count--) damaged[place(size)] ^= (uint8_t)(1u << any(8));
    return size;
  case 3:
    printf("%u words replaced: ", count);
    while (count--) {
      uint32_t at = place(size) & ~3u, word = any(2) ? words[any(sizeof words / sizeof *words)] : any(UINT32_MAX);
      if (at + 4 <= size) memcpy(damaged + at, &word, 4);
    }
    return size;
  default: {
    uint32_t from = place(size), to = place(size), length = any(64);
    printf("%u bytes copied: ", length);
    if (from + length <= size && to + length <= size) memmove(damaged + to, damaged + from, length);
    return size;
  }
  }
}

static uint32_t dimensions[8], rank;
static struct tensor tensor;

// Runs a model. Returns the function that failed, or NULL.
static const char *run(const struct part *parts, uint32_t count, uint32_t encoding, uint32_t *code) {
  uint32_t graph, context, size;
  if ((*code = load(parts, count, encoding, 0, &graph))) return "load";
  const char *failed = NULL;
  if ((*code = init_execution_context(graph, &context))) {
    failed = "init_execution_context";
  } else {
    if ((*code = set_input(context, 0, &tensor))) failed = "set_input";
    else if ((*code = compute(context))) failed = "compute";
    else if ((*code = get_output(context, 0, output, sizeof output, &size))) failed = "get_output";
    finalize_execution_context(context);
  }
  unload(graph);
  return failed;
}

int main(int count, char **words) {
  if (count < 7) return 2;
  uint32_t encoding = (uint32_t)atoi(words[1]), type = (uint32_t)atoi(words[2]);
  uint32_t bytes = type == 3 ? 1 : 4;
  for (char *word = strtok(words[3], ","); word && rank < 8; word = strtok(NULL, ",")) {
    dimensions[rank] = (uint32_t)strtoul(word, NULL, 10);
    bytes *= dimensions[rank++];
  }
  tensor = (struct tensor){dimensions, rank, type, input, bytes};
  uint32_t first = (uint32_t)atoi(words[4]), last = first + (uint32_t)atoi(words[5]);
  uint32_t size = read_file(words[6], original, sizeof original);
  struct part parts[2] = {{damaged, size}, {weights, 0}};
  if (count > 7) parts[1].size = read_file(words[7], weights, sizeof weights);
  for (uint32_t seed = first; seed < last; seed++) {
    state = seed;
    printf("%u ", seed);
    // What there is of a model decides how much of it is damaged; seed 0 leaves it as it is.
    if (seed == 0) memcpy(damaged, original, size);
    else parts[0].size = damage(size);
    fflush(stdout);
    uint32_t code;
    const char *failed = run(parts, count > 7 ? 2 : 1, encoding, &code);
    if (failed) printf("%s: error %u\n", failed, code);
    else printf("ran\n");
    fflush(stdout);
  }
  return 0;
}
