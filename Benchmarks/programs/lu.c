// The decomposition of a matrix into a lower and an upper triangle, in place and without exchanges: the kernel that
// PolyBench calls lu. The inner loops run down columns.
#include "program.h"

static void decompose(int n, double *a) {
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < i; j++) {
      for (int k = 0; k < j; k++) a[i * n + j] -= a[i * n + k] * a[k * n + j];
      a[i * n + j] /= a[j * n + j];
    }
    for (int j = i; j < n; j++) {
      for (int k = 0; k < i; k++) a[i * n + j] -= a[i * n + k] * a[k * n + j];
    }
  }
}

PROGRAM("lu", 320, 800)

static uint64_t compute(int size) {
  size_t count = (size_t)size * (size_t)size;
  double *a = allocate(count * sizeof *a);
  uint32_t seed = 11;
  for (size_t i = 0; i < count; i++) a[i] = next_fraction(&seed);
  // A dominant diagonal keeps the pivots away from zero.
  for (int i = 0; i < size; i++) a[i * size + i] += size;
  decompose(size, a);
  uint64_t sum = 0;
  for (size_t i = 0; i < count; i += 7) sum = mix_double(sum, a[i]);
  return sum;
}
