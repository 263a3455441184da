// Five bodies under gravity, advanced by the symplectic Euler method. Floating-point division and square roots; nothing
// to vectorise across iterations.
#include "program.h"

#define BODIES 5

typedef struct {
  double x, y, z, vx, vy, vz, mass;
} Body;

static double square_root(double value) { return __builtin_sqrt(value); }

static void advance(Body *bodies, double step) {
  for (int i = 0; i < BODIES; i++) {
    Body *a = &bodies[i];
    for (int j = i + 1; j < BODIES; j++) {
      Body *b = &bodies[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      double square = dx * dx + dy * dy + dz * dz + 1e-3;
      double pull = step / (square * square_root(square));
      a->vx -= dx * b->mass * pull;
      a->vy -= dy * b->mass * pull;
      a->vz -= dz * b->mass * pull;
      b->vx += dx * a->mass * pull;
      b->vy += dy * a->mass * pull;
      b->vz += dz * a->mass * pull;
    }
  }
  for (int i = 0; i < BODIES; i++) {
    bodies[i].x += step * bodies[i].vx;
    bodies[i].y += step * bodies[i].vy;
    bodies[i].z += step * bodies[i].vz;
  }
}

static double energy(const Body *bodies) {
  double sum = 0;
  for (int i = 0; i < BODIES; i++) {
    const Body *a = &bodies[i];
    sum += 0.5 * a->mass * (a->vx * a->vx + a->vy * a->vy + a->vz * a->vz);
    for (int j = i + 1; j < BODIES; j++) {
      const Body *b = &bodies[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      sum -= a->mass * b->mass / square_root(dx * dx + dy * dy + dz * dz + 1e-3);
    }
  }
  return sum;
}

PROGRAM("nbody", 140000, 2800000)

static uint64_t compute(int size) {
  Body bodies[BODIES];
  uint32_t seed = 1;
  for (int i = 0; i < BODIES; i++) {
    double *fields = &bodies[i].x;
    for (int k = 0; k < 6; k++) fields[k] = (next_fraction(&seed) - 0.5) * (k < 3 ? 10 : 0.2);
    bodies[i].mass = i == 0 ? 10 : next_fraction(&seed) * 0.01;
  }
  double before = energy(bodies);
  for (int i = 0; i < size; i++) advance(bodies, 0.001);
  uint64_t sum = mix_double(mix_double(0, before), energy(bodies));
  for (int i = 0; i < BODIES; i++) sum = mix_double(sum, bodies[i].x);
  return sum;
}
