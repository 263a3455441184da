// Counts words of made-up text in a hash table with open addressing. Byte loads, multiplications, comparisons of short
// strings, and memory that no cache foresees.
#include "program.h"

#define SLOTS 65536
#define LONGEST 12

typedef struct {
  char text[LONGEST];
  uint8_t length;
  uint32_t count;
} Word;

static Word table[SLOTS];

static uint32_t hash(const char *text, int length) {
  uint32_t value = 2166136261u;
  for (int i = 0; i < length; i++) value = (value ^ (uint8_t)text[i]) * 16777619u;
  return value ^ value >> 15;
}

static int equal(const char *a, const char *b, int length) {
  for (int i = 0; i < length; i++) {
    if (a[i] != b[i]) return 0;
  }
  return 1;
}

static uint32_t enter(const char *text, int length) {
  uint32_t slot = hash(text, length) % SLOTS;
  while (table[slot].length) {
    if (table[slot].length == length && equal(table[slot].text, text, length)) return ++table[slot].count;
    slot = (slot + 1) % SLOTS;
  }
  for (int i = 0; i < length; i++) table[slot].text[i] = text[i];
  table[slot].length = (uint8_t)length;
  return table[slot].count = 1;
}

// A word of three to twelve letters; small numbers are frequent ones.
static int spell(uint32_t number, char *text) {
  static const char syllables[] = "kaletominusarivobedupefigo";
  int length = 0;
  number = number * 2654435761u >> 18;
  do {
    int at = (int)(number % 13) * 2;
    text[length++] = syllables[at];
    text[length++] = syllables[at + 1];
    number /= 13;
  } while (number && length < LONGEST - 1);
  text[length++] = 's';
  return length;
}

PROGRAM("strhash", 250000, 5000000)

static uint64_t compute(int size) {
  uint32_t seed = 5;
  uint64_t sum = 0;
  for (int i = 0; i < size; i++) {
    char text[LONGEST];
    uint32_t number = next_random(&seed);
    number = (number & 0xffff) % ((number >> 16 & 0x3fff) + 1);
    int length = spell(number, text);
    sum += enter(text, length);
  }
  for (int i = 0; i < SLOTS; i++) {
    if (table[i].length) sum = mix(sum, (uint64_t)i << 32 | table[i].count);
  }
  return sum;
}
