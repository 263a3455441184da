// The product of two matrices, written with vectors of four single-precision numbers: 128-bit SIMD on every machine.
// Blocks of four rows and eight columns are kept in registers.
#include "program.h"

typedef float Lanes __attribute__((vector_size(16)));

static Lanes load(const float *from) {
  Lanes lanes;
  memcpy(&lanes, from, sizeof lanes);
  return lanes;
}

static void multiply(int n, const float *restrict a, const float *restrict b, float *restrict c) {
  for (int i = 0; i + 4 <= n; i += 4) {
    for (int j = 0; j + 8 <= n; j += 8) {
      Lanes sums[4][2] = {{{0}}};
      for (int k = 0; k < n; k++) {
        Lanes low = load(b + k * n + j), high = load(b + k * n + j + 4);
        for (int row = 0; row < 4; row++) {
          float value = a[(i + row) * n + k];
          Lanes factor = {value, value, value, value};
          sums[row][0] += factor * low;
          sums[row][1] += factor * high;
        }
      }
      for (int row = 0; row < 4; row++) memcpy(c + (i + row) * n + j, sums[row], sizeof sums[row]);
    }
  }
}

PROGRAM("simd-gemm", 440, 1150)

static uint64_t compute(int size) {
  int n = size / 8 * 8;
  size_t count = (size_t)n * (size_t)n;
  float *a = allocate(count * sizeof(float)), *b = allocate(count * sizeof(float)), *c = allocate(count * sizeof(float));
  uint32_t seed = 6;
  for (size_t i = 0; i < count; i++) {
    a[i] = (float)next_fraction(&seed);
    b[i] = (float)next_fraction(&seed);
  }
  multiply(n, a, b, c);
  uint64_t sum = 0;
  for (size_t i = 0; i < count; i += 7) sum = mix_double(sum, c[i]);
  return sum;
}
