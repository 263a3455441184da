// Deriche's recursive smoothing of an image: a forward and a backward filter of second order along each row, then along
// each column. What PolyBench calls deriche. Each value depends on the two before it.
#include "program.h"

// The filter for alpha = 0.25, from k = (1 - e)^2 / (1 + 2 alpha e - e^2) where e = exp(-alpha).
#define E1 0.77880078307140488f
#define E2 0.60653065971263342f
#define ALPHA 0.25f

static void smooth(int width, int height, const float *restrict in, float *restrict out, float *restrict forward) {
  float k = (1 - E1) * (1 - E1) / (1 + 2 * ALPHA * E1 - E2);
  float a1 = k, a2 = k * E1 * (ALPHA - 1), a3 = k * E1 * (ALPHA + 1), a4 = -k * E2;
  float b1 = 2 * E1, b2 = -E2;
  for (int i = 0; i < width; i++) {
    float x1 = 0, y1 = 0, y2 = 0;
    for (int j = 0; j < height; j++) {
      float x = in[i * height + j], y = a1 * x + a2 * x1 + b1 * y1 + b2 * y2;
      forward[i * height + j] = y;
      x1 = x, y2 = y1, y1 = y;
    }
    float x2 = 0;
    x1 = y1 = y2 = 0;
    for (int j = height - 1; j >= 0; j--) {
      float y = a3 * x1 + a4 * x2 + b1 * y1 + b2 * y2;
      x2 = x1, x1 = in[i * height + j], y2 = y1, y1 = y;
      out[i * height + j] = forward[i * height + j] + y;
    }
  }
  for (int j = 0; j < height; j++) {
    float x1 = 0, y1 = 0, y2 = 0;
    for (int i = 0; i < width; i++) {
      float x = out[i * height + j], y = a1 * x + a2 * x1 + b1 * y1 + b2 * y2;
      forward[i * height + j] = y;
      x1 = x, y2 = y1, y1 = y;
    }
    float x2 = 0;
    x1 = y1 = y2 = 0;
    for (int i = width - 1; i >= 0; i--) {
      float y = a3 * x1 + a4 * x2 + b1 * y1 + b2 * y2;
      x2 = x1, x1 = out[i * height + j], y2 = y1, y1 = y;
      out[i * height + j] = forward[i * height + j] + y;
    }
  }
}

#define WIDTH 400
#define HEIGHT 500

PROGRAM("deriche", 5, 80)

static uint64_t compute(int size) {
  static float images[2][WIDTH * HEIGHT], forward[WIDTH * HEIGHT];
  uint32_t seed = 12;
  for (int i = 0; i < WIDTH * HEIGHT; i++) images[0][i] = (float)next_fraction(&seed) + 1;
  for (int i = 0; i < size; i++) smooth(WIDTH, HEIGHT, images[i & 1], images[~i & 1], forward);
  uint64_t sum = 0;
  for (int i = 0; i < WIDTH * HEIGHT; i += 7) sum = mix_double(sum, images[size & 1][i]);
  return sum;
}
