// What the guests that classify food have in common: 47 labels for photos of 192 x 192 pixels.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../../Examples/food-classifier/c/labels.h"

enum { side = 192, value_count = side * side * 3, label_count = sizeof labels / sizeof *labels, shown = 5 };

static inline uint8_t *read_file(const char *name, uint32_t *size) {
  static uint8_t bytes[40 << 20];
  static size_t used;
  FILE *file = fopen(name, "rb");
  if (!file) {
    perror(name);
    exit(1);
  }
  uint8_t *start = bytes + used;
  *size = (uint32_t)fread(start, 1, sizeof bytes - used, file);
  // The next file begins where anything may begin.
  used = (used + *size + 15) & ~(size_t)15;
  fclose(file);
  return start;
}

// What a model for numbers takes for a byte.
static inline void normalize(const uint8_t *pixels, float *values) {
  for (int i = 0; i < value_count; i++) values[i] = ((float)pixels[i] - 127) / 128;
}

// Prints the most likely labels.
static inline void print_ranking(const float *probabilities) {
  int order[label_count];
  for (int i = 0; i < label_count; i++) {
    int place = i;
    while (place > 0 && probabilities[order[place - 1]] < probabilities[i]) {
      order[place] = order[place - 1];
      place--;
    }
    order[place] = i;
  }
  for (int i = 0; i < shown; i++) printf("%-20s %.6f\n", labels[order[i]], (double)probabilities[order[i]]);
}

static inline void print_ranking_of_bytes(const uint8_t *probabilities) {
  float values[label_count];
  for (int i = 0; i < label_count; i++) values[i] = (float)probabilities[i] / 255;
  print_ranking(values);
}
