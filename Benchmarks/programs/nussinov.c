// How many pairs of bases an RNA sequence can form without crossings, by Nussinov's recurrence over all intervals. What
// PolyBench calls nussinov. Integer maxima along a row and a column.
#include "program.h"

PROGRAM("nussinov", 400, 1000)

static int larger(int a, int b) { return a > b ? a : b; }

static uint64_t compute(int size) {
  int n = size;
  uint8_t *bases = allocate((size_t)n + 1);
  int *best = allocate((size_t)n * (size_t)n * sizeof(int) + sizeof(int));
  uint32_t seed = 13;
  for (int i = 0; i < n; i++) bases[i] = next_random(&seed) >> 5 & 3;
  memset(best, 0, (size_t)n * (size_t)n * sizeof(int));
  for (int i = n - 1; i >= 0; i--) {
    for (int j = i + 1; j < n; j++) {
      int value = larger(best[i * n + j - 1], i + 1 < n ? best[(i + 1) * n + j] : 0);
      if (i + 1 <= j - 1) {
        int pair = bases[i] + bases[j] == 3 && j - i > 3;
        value = larger(value, best[(i + 1) * n + j - 1] + pair);
      }
      for (int k = i + 1; k < j; k++) value = larger(value, best[i * n + k] + best[(k + 1) * n + j]);
      best[i * n + j] = value;
    }
  }
  uint64_t sum = 0;
  for (int i = 0; i < n; i++) sum = mix(sum, (uint64_t)best[i * n + n - 1]);
  return sum;
}
