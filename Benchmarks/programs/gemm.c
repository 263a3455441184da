// C = alpha A B + beta C on double-precision matrices: the kernel that PolyBench calls gemm.
#include "program.h"

static void gemm(int n, double alpha, double beta, double *restrict c, const double *restrict a,
                 const double *restrict b) {
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) c[i * n + j] *= beta;
    for (int k = 0; k < n; k++) {
      double factor = alpha * a[i * n + k];
      for (int j = 0; j < n; j++) c[i * n + j] += factor * b[k * n + j];
    }
  }
}

PROGRAM("gemm", 330, 950)

static uint64_t compute(int size) {
  size_t count = (size_t)size * (size_t)size;
  double *a = allocate(count * sizeof *a), *b = allocate(count * sizeof *b), *c = allocate(count * sizeof *c);
  uint32_t seed = 9;
  for (size_t i = 0; i < count; i++) {
    a[i] = next_fraction(&seed);
    b[i] = next_fraction(&seed);
    c[i] = next_fraction(&seed);
  }
  gemm(size, 1.5, 1.25, c, a, b);
  uint64_t sum = 0;
  for (size_t i = 0; i < count; i += 7) sum = mix_double(sum, c[i]);
  return sum;
}
