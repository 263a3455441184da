// The mean of each point and its four neighbours, back and forth between two grids: the kernel that PolyBench calls
// jacobi-2d.
#include "program.h"

#define SIDE 300

static double grids[2][SIDE][SIDE];

static void relax(double from[restrict SIDE][SIDE], double to[restrict SIDE][SIDE]) {
  for (int i = 1; i < SIDE - 1; i++) {
    for (int j = 1; j < SIDE - 1; j++) {
      to[i][j] = 0.2 * (from[i][j] + from[i][j - 1] + from[i][j + 1] + from[i - 1][j] + from[i + 1][j]);
    }
  }
}

PROGRAM("jacobi-2d", 330, 6000)

static uint64_t compute(int size) {
  uint32_t seed = 10;
  for (int i = 0; i < SIDE; i++) {
    for (int j = 0; j < SIDE; j++) grids[0][i][j] = grids[1][i][j] = next_fraction(&seed);
  }
  for (int i = 0; i < size; i++) relax(grids[i & 1], grids[~i & 1]);
  uint64_t sum = 0;
  for (int i = 0; i < SIDE; i++) sum = mix_double(sum, grids[size & 1][i][(i * 7) % SIDE]);
  return sum;
}
