// For every permutation of 0 to n-1, reverse the first p[0]+1 elements until 0 stands first, and count. Small arrays,
// short loops, branches that depend on data.
#include "program.h"

#define MOST 16

static int flips(const int *permutation, int n) {
  int p[MOST], count = 0;
  for (int i = 0; i < n; i++) p[i] = permutation[i];
  for (int first; (first = p[0]) != 0; count++) {
    for (int low = 0, high = first; low < high; low++, high--) {
      int kept = p[low];
      p[low] = p[high];
      p[high] = kept;
    }
  }
  return count;
}

PROGRAM("fannkuch", 9, 10)

static uint64_t compute(int size) {
  int n = size < 1 ? 1 : size > MOST ? MOST : size;
  int p[MOST], turn[MOST] = {0};
  for (int i = 0; i < n; i++) p[i] = i;
  int most = flips(p, n);
  uint64_t sum = (uint64_t)most;
  // Heap's enumeration without recursion: one exchange leads from each permutation to the next.
  for (int i = 1; i < n;) {
    if (turn[i] < i) {
      int other = i % 2 ? turn[i] : 0, kept = p[i];
      p[i] = p[other];
      p[other] = kept;
      int count = flips(p, n);
      if (count > most) most = count;
      sum += (uint64_t)count;
      turn[i]++;
      i = 1;
    } else {
      turn[i++] = 0;
    }
  }
  return mix(sum, (uint64_t)most);
}
