// The product of two square matrices of single-precision numbers, row by row: the inner loop runs along rows, and a
// compiler vectorises it.
#include "program.h"

static void multiply(int n, const float *restrict a, const float *restrict b, float *restrict c) {
  for (int i = 0; i < n; i++) {
    for (int k = 0; k < n; k++) {
      float factor = a[i * n + k];
      for (int j = 0; j < n; j++) c[i * n + j] += factor * b[k * n + j];
    }
  }
}

PROGRAM("matmul", 450, 1250)

static uint64_t compute(int size) {
  size_t count = (size_t)size * (size_t)size;
  float *a = allocate(count * sizeof(float)), *b = allocate(count * sizeof(float)), *c = allocate(count * sizeof(float));
  uint32_t seed = 2;
  for (size_t i = 0; i < count; i++) {
    a[i] = (float)next_fraction(&seed);
    b[i] = (float)next_fraction(&seed);
    c[i] = 0;
  }
  multiply(size, a, b, c);
  uint64_t sum = 0;
  for (size_t i = 0; i < count; i += 7) sum = mix_double(sum, c[i]);
  return sum;
}
