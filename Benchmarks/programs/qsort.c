// Quicksort of numbers, the order given by a function: calls through a table, and branches that depend on data.
#include "program.h"

typedef int (*Order)(uint32_t, uint32_t);

static int ascending(uint32_t a, uint32_t b) { return (a > b) - (a < b); }
static int descending(uint32_t a, uint32_t b) { return (a < b) - (a > b); }
static int by_low_half(uint32_t a, uint32_t b) {
  uint32_t x = a & 0xffff, y = b & 0xffff;
  return x != y ? (x > y) - (x < y) : (a > b) - (a < b);
}

static const Order orders[] = {ascending, by_low_half, descending};

__attribute__((noinline)) static void sort(uint32_t *values, int low, int high, Order order) {
  while (high - low > 12) {
    uint32_t first = values[low], middle = values[low + (high - low) / 2], last = values[high], pivot = middle;
    if (order(first, middle) > 0) {
      pivot = order(middle, last) > 0 ? middle : order(first, last) > 0 ? last : first;
    } else if (order(middle, last) > 0) {
      pivot = order(first, last) > 0 ? first : last;
    }
    int i = low, j = high;
    while (i <= j) {
      while (order(values[i], pivot) < 0) i++;
      while (order(values[j], pivot) > 0) j--;
      if (i <= j) {
        uint32_t kept = values[i];
        values[i++] = values[j];
        values[j--] = kept;
      }
    }
    // The smaller part by recursion, the larger one by the loop.
    if (j - low < high - i) {
      sort(values, low, j, order);
      low = i;
    } else {
      sort(values, i, high, order);
      high = j;
    }
  }
  for (int i = low + 1; i <= high; i++) {
    uint32_t value = values[i];
    int j = i - 1;
    for (; j >= low && order(values[j], value) > 0; j--) values[j + 1] = values[j];
    values[j + 1] = value;
  }
}

PROGRAM("qsort", 40000, 600000)

static uint64_t compute(int size) {
  uint32_t *values = allocate(((size_t)size + 1) * sizeof(uint32_t)), seed = 3;
  uint64_t sum = 0;
  for (int round = 0; round < 3; round++) {
    for (int i = 0; i < size; i++) values[i] = next_random(&seed);
    sort(values, 0, size - 1, orders[(seed >> 7) % 3]);
    for (int i = 0; i < size; i += 5) sum = mix(sum, values[i]);
  }
  return sum;
}
