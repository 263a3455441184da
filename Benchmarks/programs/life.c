// The Game of Life on a torus, one byte for each cell. Byte loads of nine neighbours that a compiler vectorises.
#include "program.h"

#define SIDE 512
#define STRIDE (SIDE + 2)

static uint8_t cells[2][STRIDE * STRIDE];

static void wrap(uint8_t *grid) {
  for (int row = 1; row <= SIDE; row++) {
    grid[row * STRIDE] = grid[row * STRIDE + SIDE];
    grid[row * STRIDE + SIDE + 1] = grid[row * STRIDE + 1];
  }
  memcpy(grid, grid + SIDE * STRIDE, STRIDE);
  memcpy(grid + (SIDE + 1) * STRIDE, grid + STRIDE, STRIDE);
}

static void generation(const uint8_t *restrict now, uint8_t *restrict next) {
  for (int row = 1; row <= SIDE; row++) {
    const uint8_t *above = now + (row - 1) * STRIDE, *here = above + STRIDE, *below = here + STRIDE;
    uint8_t *out = next + row * STRIDE;
    for (int x = 1; x <= SIDE; x++) {
      uint8_t around = above[x - 1] + above[x] + above[x + 1] + here[x - 1] + here[x + 1] + below[x - 1] + below[x] +
                       below[x + 1];
      out[x] = (around == 3) | ((around == 2) & here[x]);
    }
  }
}

PROGRAM("life", 400, 8000)

static uint64_t compute(int size) {
  uint32_t seed = 4;
  for (int row = 1; row <= SIDE; row++) {
    for (int x = 1; x <= SIDE; x++) cells[0][row * STRIDE + x] = next_random(&seed) % 3 == 0;
  }
  for (int i = 0; i < size; i++) {
    wrap(cells[i & 1]);
    generation(cells[i & 1], cells[~i & 1]);
  }
  uint64_t sum = 0;
  for (int i = 0; i < STRIDE * STRIDE; i++) sum = sum * 3 + cells[size & 1][i];
  return mix(0, sum);
}
