// Three kernels of embedded work, in the manner of CoreMark: a linked list that is searched, reversed and sorted;
// products of small integer matrices; and a state machine that reads numbers out of text. A cyclic redundancy check
// chains the results.
#include "program.h"

static uint16_t check(uint16_t crc, uint32_t value) {
  for (int i = 0; i < 32; i++, value >>= 1) {
    uint16_t out = (crc ^ value) & 1;
    crc = (uint16_t)(crc >> 1 ^ (out ? 0xa001 : 0));
  }
  return crc;
}

// The list.

#define ITEMS 200

typedef struct Item {
  struct Item *next;
  int16_t key, value;
} Item;

static Item items[ITEMS];

static Item *reverse(Item *list) {
  Item *done = NULL;
  while (list) {
    Item *next = list->next;
    list->next = done;
    done = list;
    list = next;
  }
  return done;
}

static Item *find(Item *list, int16_t key) {
  while (list && list->key != key) list = list->next;
  return list;
}

typedef int (*Order)(const Item *, const Item *);

static int by_key(const Item *a, const Item *b) { return a->key - b->key; }
static int by_value(const Item *a, const Item *b) { return a->value - b->value; }
static const Order orders[] = {by_key, by_value};

// Merges runs of 1, 2, 4 … items until one is left.
static Item *sort(Item *list, Order order) {
  for (int length = 1, merges = 2; merges > 1; length *= 2) {
    Item *rest = list, **tail = &list;
    for (merges = 0; rest; merges++) {
      Item *left = rest, *right = rest;
      int lefts = 0, rights = length;
      while (right && lefts < length) {
        right = right->next;
        lefts++;
      }
      while (lefts > 0 || (rights > 0 && right)) {
        Item **from = &left;
        if (lefts == 0 || (rights > 0 && right && order(right, left) < 0)) from = &right;
        if (from == &left) lefts--;
        else rights--;
        *tail = *from;
        *from = (*from)->next;
        tail = &(*tail)->next;
      }
      rest = right;
    }
    *tail = NULL;
  }
  return list;
}

static uint16_t lists(uint16_t crc, uint32_t *seed) {
  Item *list = NULL;
  for (int i = 0; i < ITEMS; i++) {
    items[i] = (Item){list, (int16_t)(next_random(seed) % 512), (int16_t)i};
    list = &items[i];
  }
  for (int i = 0; i < 32; i++) {
    Item *found = find(list, (int16_t)(next_random(seed) % 512));
    crc = check(crc, found ? (uint32_t)found->value : 0xffff);
    list = reverse(list);
  }
  for (int i = 0; i < 2; i++) {
    list = sort(list, orders[i]);
    crc = check(crc, (uint32_t)list->key << 16 | (uint16_t)list->next->value);
  }
  return crc;
}

// The matrices.

#define SIDE 12

static uint16_t matrices(uint16_t crc, uint32_t *seed) {
  static int16_t a[SIDE][SIDE], b[SIDE][SIDE];
  static int32_t c[SIDE][SIDE];
  for (int i = 0; i < SIDE; i++) {
    for (int j = 0; j < SIDE; j++) {
      uint32_t value = next_random(seed);
      a[i][j] = (int16_t)(value & 0x3ff);
      b[i][j] = (int16_t)(value >> 16 & 0x3ff);
    }
  }
  for (int round = 0; round < 4; round++) {
    for (int i = 0; i < SIDE; i++) {
      for (int j = 0; j < SIDE; j++) {
        int32_t sum = 0;
        for (int k = 0; k < SIDE; k++) sum += round & 1 ? (a[i][k] * b[k][j] >> 2 & 15) * (a[i][k] >> 5) : a[i][k] * b[k][j];
        c[i][j] = sum;
      }
    }
    for (int i = 0; i < SIDE; i++) {
      for (int j = 0; j < SIDE; j++) a[i][j] = (int16_t)((a[i][j] + (c[i][j] & 0xff)) & 0x3ff);
    }
    crc = check(crc, (uint32_t)c[round][SIDE - 1 - round]);
  }
  return crc;
}

// The state machine.

typedef enum { START, SIGN, WHOLE, FRACTION, EXPONENT, POWER, INVALID, STATES } State;

static State step(State state, char c) {
  int digit = c >= '0' && c <= '9';
  switch (state) {
    case START: return digit ? WHOLE : c == '+' || c == '-' ? SIGN : c == '.' ? FRACTION : INVALID;
    case SIGN: return digit ? WHOLE : c == '.' ? FRACTION : INVALID;
    case WHOLE: return digit ? WHOLE : c == '.' ? FRACTION : c == 'e' ? EXPONENT : INVALID;
    case FRACTION: return digit ? FRACTION : c == 'e' ? EXPONENT : INVALID;
    case EXPONENT: return digit || c == '-' ? POWER : INVALID;
    case POWER: return digit ? POWER : INVALID;
    default: return INVALID;
  }
}

static uint16_t states(uint16_t crc, uint32_t *seed) {
  static char text[1024];
  static const char letters[] = "00123456789987..ee+--,,,,1234567";
  for (int i = 0; i < (int)sizeof text; i++) text[i] = letters[next_random(seed) >> 9 & 31];
  uint32_t ends[STATES] = {0};
  State state = START;
  for (int i = 0; i < (int)sizeof text; i++) {
    if (text[i] == ',') {
      ends[state]++;
      state = START;
    } else {
      state = step(state, text[i]);
    }
  }
  for (int i = 0; i < STATES; i++) crc = check(crc, ends[i]);
  return crc;
}

PROGRAM("core", 250, 5000)

static uint64_t compute(int size) {
  uint32_t seed = 8;
  uint16_t crc = 0xffff;
  for (int i = 0; i < size; i++) {
    crc = lists(crc, &seed);
    crc = matrices(crc, &seed);
    crc = states(crc, &seed);
  }
  return mix(0, crc);
}
