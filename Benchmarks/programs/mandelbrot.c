// How many of 50 steps each point of a square takes to leave the circle of radius 2. Floating-point multiplication, and
// one branch that is hard to foresee.
#include "program.h"

PROGRAM("mandelbrot", 350, 1600)

static uint64_t compute(int size) {
  uint64_t sum = 0;
  for (int row = 0; row < size; row++) {
    double ci = 2.0 * row / size - 1.0;
    for (int column = 0; column < size; column++) {
      double cr = 2.0 * column / size - 1.5, zr = 0, zi = 0, rr = 0, ii = 0;
      int steps = 0;
      while (steps < 50 && rr + ii <= 4.0) {
        zi = 2.0 * zr * zi + ci;
        zr = rr - ii + cr;
        rr = zr * zr;
        ii = zi * zi;
        steps++;
      }
      sum = sum * 31 + (uint64_t)steps;
    }
  }
  return mix(0, sum);
}
