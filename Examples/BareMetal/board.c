// What the image needs from QEMU's `virt` machine: a console, an end, and memory from its start to its end.
#include <stddef.h>
#include <stdint.h>

extern const uint8_t guest_start[], guest_end[];
const uint8_t *board_guest(void) { return guest_start; }
long board_guest_size(void) { return guest_end - guest_start; }

void board_put(uint8_t byte) { *(volatile uint8_t *)0x10000000 = byte; }
_Noreturn void board_exit(int code) {
  *(volatile uint32_t *)0x100000 = code == 0 ? 0x5555 : (uint32_t)code << 16 | 0x3333;
  for (;;) {}
}

// Memory is taken and never given back, which is enough for a demonstration.
extern uint8_t heap_start[], heap_end[];
static uint8_t *next = heap_start;
static void *take(size_t alignment, size_t size) {
  uint8_t *start = (uint8_t *)(((uintptr_t)next + alignment - 1) & ~(uintptr_t)(alignment - 1));
  if (size > (size_t)(heap_end - start)) return NULL;
  next = start + size;
  return start;
}
void *malloc(size_t size) { return take(16, size); }
void free(void *memory) { (void)memory; }
int posix_memalign(void **out, size_t alignment, size_t size) { return (*out = take(alignment, size)) ? 0 : 12; }

_Noreturn void abort(void) { board_exit(6); }
// Swift's hash tables ask for a seed; a board with a source of random numbers would use it.
void arc4random_buf(void *buffer, size_t size) {
  for (size_t i = 0; i < size; i++) ((uint8_t *)buffer)[i] = 0x5b;
}

uintptr_t __stack_chk_guard = 0x5bd1e995;
_Noreturn void __stack_chk_fail(void) { board_exit(5); }

// There is one thread, so operations on 64 bits need not be atomic.
uint64_t __atomic_load_8(const volatile void *p, int order) { return *(const volatile uint64_t *)p; }
void __atomic_store_8(volatile void *p, uint64_t v, int order) { *(volatile uint64_t *)p = v; }
#define OPERATION(NAME, EXPRESSION)                                        \
  uint64_t __atomic_##NAME##_8(volatile void *p, uint64_t v, int order) { \
    uint64_t old = *(volatile uint64_t *)p;                                \
    *(volatile uint64_t *)p = EXPRESSION;                                  \
    return old;                                                            \
  }
OPERATION(fetch_add, old + v)
OPERATION(fetch_sub, old - v)
OPERATION(fetch_and, old &v)
OPERATION(fetch_or, old | v)
OPERATION(fetch_xor, old ^ v)
OPERATION(exchange, v)
_Bool __atomic_compare_exchange_8(volatile void *p, void *expected, uint64_t v, int success, int failure) {
  uint64_t old = *(volatile uint64_t *)p, wanted = *(uint64_t *)expected;
  if (old == wanted) *(volatile uint64_t *)p = v;
  *(uint64_t *)expected = old;
  return old == wanted;
}
