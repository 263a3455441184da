// What ../guests/infer.c does, in a C program on the same library:
//   infer BACKEND LIBRARY MODEL TYPE DIMENSION,DIMENSION,… INPUT REPEAT [INPUT-NAME OUTPUT-NAME]
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "library.h"

int main(int count, char **words) {
  if (count < 8) return 2;
  uint32_t dimensions[8], rank = 0;
  for (char *word = strtok(words[5], ","); word && rank < 8; word = strtok(NULL, ",")) {
    dimensions[rank++] = (uint32_t)strtoul(word, NULL, 10);
  }
  static uint8_t input[1 << 20], output[1 << 16];
  FILE *file = fopen(words[6], "rb");
  if (!file) {
    perror(words[6]);
    return 1;
  }
  size_t size = fread(input, 1, sizeof input, file);
  const struct library_model model = {
      words[1], words[2], words[3], (uint32_t)atoi(words[4]), dimensions, rank,
      count > 9 ? words[8] : NULL, count > 9 ? words[9] : NULL,
  };
  library_open(&model);
  size_t written = 0;
  for (long repeat = strtol(words[7], NULL, 10); repeat > 0; repeat--) {
    library_set_input(input, size);
    library_compute();
    written = library_get_output(output, sizeof output);
  }
  fwrite(output, 1, written, stdout);
  return 0;
}
