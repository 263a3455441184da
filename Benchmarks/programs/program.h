// What the programs share. Each is one C file that names itself and its two sizes and defines what it computes:
//
//     PROGRAM("name", SMALL, LARGE)
//     static uint64_t compute(int size) { … }
//
// The same file becomes a native program and a WebAssembly command, which is why nothing here depends on a C library's
// own speed: no allocator, no sort, no mathematical function. Each prints one line, `name size checksum`, on which every
// engine must agree; therefore native code is compiled without contraction of floating-point operations.
//
// The argument is `small` (about 10 ms of native code, for interpreters), `large` (0.1 to 0.3 s, for compilers), or a
// number.
#ifndef PROGRAM_H
#define PROGRAM_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PROGRAM(name, small, large)                                   \
  static uint64_t compute(int size);                                  \
  int main(int argc, char **argv) {                                   \
    int size = program_size(argc > 1 ? argv[1] : "small", small, large); \
    program_report(name, size, compute(size));                        \
    return 0;                                                         \
  }

static int program_size(const char *word, int small, int large) {
  if (strcmp(word, "small") == 0) return small;
  if (strcmp(word, "large") == 0) return large;
  return atoi(word);
}

static void program_report(const char *name, int size, uint64_t checksum) {
  char line[80], digits[12];
  int length = 0, count = 0;
  while (*name && length < 40) line[length++] = *name++;
  line[length++] = ' ';
  do digits[count++] = (char)('0' + size % 10);
  while ((size /= 10) > 0);
  while (count > 0) line[length++] = digits[--count];
  line[length++] = ' ';
  for (int shift = 60; shift >= 0; shift -= 4) line[length++] = "0123456789abcdef"[checksum >> shift & 15];
  line[length++] = '\n';
  if (write(1, line, (size_t)length) != length) exit(1);
}

// Memory that is not zero by accident; the process ends when there is none.
static inline void *allocate(size_t bytes) {
  void *memory = malloc(bytes);
  if (!memory) exit(2);
  return memory;
}

// A small generator of numbers that are good enough to fill arrays with. Its state must not be 0.
static inline uint32_t next_random(uint32_t *state) {
  uint32_t x = *state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return *state = x;
}

// A number in [0, 1) with 24 bits, exact as float and as double.
static inline double next_fraction(uint32_t *state) { return (double)(next_random(state) >> 8) / 16777216.0; }

// Checksums.
static inline uint64_t mix(uint64_t sum, uint64_t value) {
  sum = (sum ^ value) * 0x9e3779b97f4a7c15u;
  return sum ^ sum >> 29;
}

static inline uint64_t mix_double(uint64_t sum, double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return mix(sum, bits);
}

#endif
