// Does what its arguments say with models that generate text, and prints a line for each: the argument's first word, the error
// of WASI-NN, and what came out, on one line. Contexts have numbers from 0 on in the order in which they are made; commands are
// for the last one, or for the one of the last `use`.
//
//   name MODEL, config MODEL JSON        open a model by its name, with a configuration, and make a context
//   file PATH [JSON]                     the same with a model that the guest brings
//   context                              another context of the last model
//   use NUMBER, close                    choose or close a context
//   prompt TEXT, bytes HEXADECIMAL       set input 0
//   long TEXT COUNT                      set input 0 to a text that is repeated
//   options JSON, floats, third          set input 1, input 0 with numbers, input 2
//   compute, output NUMBER               all at once
//   step, single NUMBER, fini            token by token
//   all                                  steps to the end, prints the text and why it ended
//   wait                                 prints each token as it comes, and goes on when a line is read
#include "apus.h"

struct part {
  const uint8_t *data;
  uint32_t size;
};
APUS_NN("load")
uint32_t load(const struct part *parts, uint32_t count, uint32_t encoding, uint32_t target, uint32_t *graph);
APUS_NN("load_by_name_with_config")
uint32_t load_by_name_with_config(
    const char *name, uint32_t size, const char *configuration, uint32_t configuration_size, uint32_t *graph);
APUS_NN("finalize_execution_context") uint32_t finalize_execution_context(uint32_t context);

static uint32_t graph;
static apus_model contexts[256], current;
static uint32_t context_count;
static uint8_t output[1 << 20];

static uint32_t open_context(uint32_t code) {
  if (!code) code = apus_nn_init_execution_context(graph, &current.context);
  if (!code && context_count < sizeof contexts / sizeof *contexts) contexts[context_count++] = current;
  return code;
}

static uint32_t open_file(const char *path, const char *configuration) {
  FILE *file = fopen(path, "rb");
  if (!file) {
    perror(path);
    exit(2);
  }
  const apus_bytes bytes = apus_read_all(file);
  fclose(file);
  const struct part parts[] = {
      {bytes.data, (uint32_t)bytes.size}, {(const uint8_t *)configuration, configuration ? (uint32_t)strlen(configuration) : 0}};
  const uint32_t code = load(parts, configuration ? 2 : 1, 6, 0, &graph);
  free(bytes.data);
  return code;
}

// Prints bytes on one line.
static void print(const uint8_t *bytes, uint32_t size) {
  putchar(' ');
  for (uint32_t i = 0; i < size; i++) {
    if (bytes[i] == '\n') fputs("\\n", stdout);
    else putchar(bytes[i]);
  }
}

static uint32_t set_long(const char *text, uint32_t count) {
  const size_t size = strlen(text);
  char *prompt = malloc(size * count);
  if (!prompt) return 7;
  for (uint32_t i = 0; i < count; i++) memcpy(prompt + i * size, text, size);
  const uint32_t code = apus_set_text(current, 0, prompt, size * count);
  free(prompt);
  return code;
}

static uint32_t set_bytes(const char *digits) {
  char bytes[256];
  uint32_t size = 0;
  for (; digits[0] && digits[1] && size < sizeof bytes; digits += 2)
    bytes[size++] = (char)(apus_hexadecimal(digits[0]) << 4 | apus_hexadecimal(digits[1]));
  return apus_set_text(current, 0, bytes, size);
}

static uint32_t all(void) {
  uint32_t code, size, used = 0;
  while (!(code = apus_nn_compute_single(current.context))) {
    code = apus_nn_get_output_single(current.context, 0, output + used, sizeof output - used, &size);
    if (code) return code;
    used += size;
  }
  print(output, used);
  return code;
}

static uint32_t wait_for_lines(void) {
  uint32_t code, size;
  char line[16];
  while (!(code = apus_nn_compute_single(current.context))) {
    code = apus_nn_get_output_single(current.context, 0, output, sizeof output, &size);
    if (code) return code;
    print(output, size);
    putchar('\n');
    fflush(stdout);
    if (!fgets(line, sizeof line, stdin)) break;
  }
  return code;
}

int main(int count, char **words) {
  for (int i = 1; i < count;) {
    const char *word = words[i++], *next = i < count ? words[i] : "", *second = i + 1 < count ? words[i + 1] : "";
    uint32_t code = 0, size = 0;
    printf("%s:", word);
    fflush(stdout);
    if (!strcmp(word, "name")) {
      code = open_context(apus_nn_load_by_name(next, (uint32_t)strlen(next), &graph)), i++;
    } else if (!strcmp(word, "config")) {
      code = load_by_name_with_config(next, (uint32_t)strlen(next), second, (uint32_t)strlen(second), &graph);
      code = open_context(code), i += 2;
    } else if (!strcmp(word, "file")) {
      const char *configuration = second[0] == '{' ? second : NULL;
      code = open_context(open_file(next, configuration)), i += configuration ? 2 : 1;
    } else if (!strcmp(word, "context")) {
      code = open_context(0);
    } else if (!strcmp(word, "use")) {
      current = contexts[strtoul(next, NULL, 10) % 256], i++;
    } else if (!strcmp(word, "close")) {
      code = finalize_execution_context(current.context);
    } else if (!strcmp(word, "prompt")) {
      code = apus_set_text(current, 0, next, strlen(next)), i++;
    } else if (!strcmp(word, "bytes")) {
      code = set_bytes(next), i++;
    } else if (!strcmp(word, "long")) {
      code = set_long(next, (uint32_t)strtoul(second, NULL, 10)), i += 2;
    } else if (!strcmp(word, "options")) {
      code = apus_set_text(current, 1, next, strlen(next)), i++;
    } else if (!strcmp(word, "floats")) {
      static const uint32_t two = 2;
      static const float numbers[2];
      const apus_tensor tensor = {&two, 1, APUS_F32, numbers, sizeof numbers};
      code = apus_nn_set_input(current.context, 0, &tensor);
    } else if (!strcmp(word, "third")) {
      code = apus_set_text(current, 2, "x", 1);
    } else if (!strcmp(word, "compute")) {
      code = apus_nn_compute(current.context);
    } else if (!strcmp(word, "output")) {
      code = apus_nn_get_output(current.context, (uint32_t)strtoul(next, NULL, 10), output, sizeof output, &size), i++;
      if (!code) print(output, size);
    } else if (!strcmp(word, "step")) {
      code = apus_nn_compute_single(current.context);
    } else if (!strcmp(word, "single")) {
      code = apus_nn_get_output_single(current.context, (uint32_t)strtoul(next, NULL, 10), output, sizeof output, &size), i++;
      if (!code) print(output, size);
    } else if (!strcmp(word, "fini")) {
      code = apus_nn_fini_single(current.context);
    } else if (!strcmp(word, "all")) {
      code = all();
    } else if (!strcmp(word, "wait")) {
      code = wait_for_lines();
    } else {
      fprintf(stderr, "text: expected a command, found %s\n", word);
      return 2;
    }
    printf(" %u\n", code);
    fflush(stdout);
  }
  return 0;
}
