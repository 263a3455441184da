#define _GNU_SOURCE
#include "CNative.h"

#include <string.h>

uint64_t apus_checksum(const void *bytes, size_t size) {
  const uint64_t prime = 0x9E3779B185EBCA87;
  const uint8_t *next = bytes, *end = next + size;
  // Four lanes, so that a multiplication does not wait for the one before; each takes two words at a time.
  uint64_t lanes[4] = {prime, 2 * prime, 3 * prime, 4 * prime};
  for (; end - next >= 64; next += 64) {
    for (int lane = 0; lane < 4; lane++) {
      uint64_t words[2];
      memcpy(words, next + 16 * lane, 16);
      unsigned __int128 product = (unsigned __int128)(lanes[lane] ^ words[0]) * (words[1] ^ prime);
      lanes[lane] = (uint64_t)product ^ (uint64_t)(product >> 64);
    }
  }
  uint64_t sum = size * prime;
  for (int lane = 0; lane < 4; lane++) sum = (sum ^ lanes[lane]) * prime;
  for (; next < end; next++) {
    sum = (sum ^ *next) * prime;
    sum ^= sum >> 31;
  }
  return sum ^ sum >> 32;
}

#if defined(__x86_64__) && defined(__linux__)

#if __has_include(<sys/platform/x86.h>)
#include <sys/platform/x86.h>
#else
#include <cpuid.h>
#endif
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

// Raw values of TrapKind (Runtime), which a test compares.
enum {
  TRAP_UNREACHABLE = 1,
  TRAP_OUT_OF_BOUNDS = 5,
  TRAP_STACK_EXHAUSTED = 21,
  UNCAUGHT_EXCEPTION = 22,
  TRAP_DAMAGED_CODE = 31,
};

// How much of the thread's stack a call to the host must find.
enum { HOST_ROOM = 96 << 10 };

// The stack of the handler: the guest's may be at its end.
enum { HANDLER_STACK_SIZE = 64 << 10 };

// That of the first thread, which stays as long as the process.
static uint8_t firstHandlerStack[HANDLER_STACK_SIZE];

// What a thread needs. The handler of signals reads `innermost`, so the model of access must be one without a call.
static _Thread_local NativeActivation *innermost __attribute__((tls_model("initial-exec")));
static _Thread_local uint32_t threadNumber;
static _Thread_local uint8_t *threadStackLimit;

static NativeRegion region;
static pthread_mutex_t preparing = PTHREAD_MUTEX_INITIALIZER;
static int isPrepared;
static pthread_once_t keyMade = PTHREAD_ONCE_INIT;
static pthread_key_t handlerStackKey;
static int hasHandlerStackKey;

// The signals that are handled, and what was done with them before.
static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGURG};
enum { SIGNAL_COUNT = sizeof signals / sizeof *signals };
static struct sigaction former[SIGNAL_COUNT];

static const struct sigaction *formerAction(int signal) {
  size_t index = 0;
  while (index + 1 < SIGNAL_COUNT && signals[index] != signal) index++;
  return former + index;
}

// The way in and out.
//
// `apus_native_switch(activation, context, slots, target, wrapper)` saves the thread's registers and goes to the guest's
// stack. Whoever leaves machine code early sets the stack pointer to the activation's `hostStack` and jumps to
// `apus_native_landing`. Between the labels `…_begin` and `…_end` the guest's stack holds nothing but machine code's
// frames, and the handler may make the guest leave there as in machine code itself.
//
// Whoever walks the thread's stack, as Swift does when an error is thrown in tests, gets from a function of the runtime to the
// caller of `apus_native_switch`, past the guest's frames, of which no table tells. Elsewhere the walk ends.

#define OFFSET(structure, field) "i"(offsetof(structure, field))

// What `apus_native_switch` has on the thread's stack while it is at the activation's `hostStack`.
#define ON_HOST_STACK \
  ".cfi_def_cfa %%rsp, 64\n" \
  ".cfi_offset %%rip, -8\n" \
  ".cfi_offset %%rbp, -16\n" \
  ".cfi_offset %%rbx, -24\n" \
  ".cfi_offset %%r12, -32\n" \
  ".cfi_offset %%r13, -40\n" \
  ".cfi_offset %%r14, -48\n" \
  ".cfi_offset %%r15, -56\n"
// The registers that a callee keeps, without the frame pointer.
#define PUSH_REGISTERS "pushq %%rbx\npushq %%r12\npushq %%r13\npushq %%r14\npushq %%r15\n"
#define POP_REGISTERS "popq %%r15\npopq %%r14\npopq %%r13\npopq %%r12\npopq %%rbx\n"
#define NOT_ON_HOST_STACK ".cfi_undefined %%rip\n"

__attribute__((naked)) static void apus_native_switch(
  NativeActivation *activation, Context *context, uint64_t *slots, const void *target, const void *wrapper) {
  __asm__(
    NOT_ON_HOST_STACK
    "pushq %%rbp\n"
    "movq %%rsp, %%rbp\n"
    PUSH_REGISTERS
    "subq $8, %%rsp\n"
    "movq %%rsp, %c[hostStack](%%rdi)\n"
    "movq %c[execution](%%rdi), %%rax\n"
    "movq %c[guestStack](%%rdi), %%r10\n"
    "movq %%rsi, %%rdi\n"
    "movq %%rdx, %%rsi\n"
    "movq %%rcx, %%rdx\n"
    // The end of the chain of frames.
    "xorl %%ebp, %%ebp\n"
    ".globl apus_native_switch_begin\n"
    ".hidden apus_native_switch_begin\n"
    "apus_native_switch_begin:\n"
    "movl %c[interrupted](%%rax), %%ecx\n"
    "testl %%ecx, %%ecx\n"
    "jne 1f\n"
    "movq %%r10, %%rsp\n"
    "pushq %%rax\n"
    "callq *%%r8\n"
    ".globl apus_native_switch_end\n"
    ".hidden apus_native_switch_end\n"
    "apus_native_switch_end:\n"
    // The activation may have been suspended since, and lie elsewhere.
    "popq %%rbx\n"
    "movq %c[native](%%rbx), %%rbx\n"
    "movq %c[hostStack](%%rbx), %%rsp\n"
    ".globl apus_native_landing\n"
    ".hidden apus_native_landing\n"
    "apus_native_landing:\n"
    "addq $8, %%rsp\n"
    POP_REGISTERS
    "popq %%rbp\n"
    "retq\n"
    "1: movl %%ecx, %c[status](%%rax)\n"
    "jmp apus_native_landing\n" ::[hostStack] OFFSET(NativeActivation, hostStack),
    [guestStack] OFFSET(NativeActivation, guestStack), [execution] OFFSET(NativeActivation, execution),
    [interrupted] OFFSET(Execution, interrupted), [status] OFFSET(Execution, status), [native] OFFSET(Execution, native));
}

/// Goes back to an activation that was suspended in a function of the runtime: makes the frame that `apus_native_switch` had made,
/// and calls another function in place of that one.
__attribute__((naked)) static void apus_native_switch_back(
  NativeActivation *activation, Context *context, uint8_t *stack, uint64_t (*function)(Context *)) {
  __asm__(
    "pushq %%rbp\n"
    PUSH_REGISTERS
    "subq $8, %%rsp\n"
    ON_HOST_STACK
    "movq %%rsp, %c[hostStack](%%rdi)\n"
    "movq %%rdi, %%rbx\n"
    "movq %c[execution](%%rdi), %%r12\n"
    "movq %%rdx, %%r13\n"
    "movq %%rcx, %%r11\n"
    "movq %%rsi, %%rdi\n"
    "jmp apus_native_stubs_call\n" ::[hostStack] OFFSET(NativeActivation, hostStack),
    [execution] OFFSET(NativeActivation, execution));
}

// Calls from machine code to the runtime. Entry number k puts k into a register and goes to the common part, which saves the
// registers that may hold references on the guest's stack, goes to the thread's, and comes back unless the guest has to stop.

static const void *functions[NATIVE_FUNCTION_COUNT];

__attribute__((naked, used)) static void apus_native_leave(void) {
  __asm__(
    ".globl apus_native_stubs_begin\n"
    ".hidden apus_native_stubs_begin\n"
    "apus_native_stubs_begin:\n"
    NOT_ON_HOST_STACK
    "pushq %%rbp\n"
    "movq %%rsp, %%rbp\n"
    PUSH_REGISTERS
    "leaq %[functions], %%r11\n"
    "movq (%%r11,%%rax,8), %%r11\n"
    "movq %c[execution](%%rdi), %%r12\n"
    "movq %c[native](%%r12), %%rbx\n"
    "movq %%rsp, %c[nativeStack](%%r12)\n"
    "movq %%rsp, %%r13\n"
    "movq %c[hostStack](%%rbx), %%rsp\n"
    ON_HOST_STACK
    ".globl apus_native_stubs_call\n"
    ".hidden apus_native_stubs_call\n"
    "apus_native_stubs_call:\n"
    "callq *%%r11\n"
    "movl %c[status](%%r12), %%ecx\n"
    "testl %%ecx, %%ecx\n"
    "jne 1f\n"
    ".globl apus_native_stubs_return\n"
    ".hidden apus_native_stubs_return\n"
    "apus_native_stubs_return:\n"
    "movl %c[interrupted](%%r12), %%ecx\n"
    "testl %%ecx, %%ecx\n"
    "jne 2f\n"
    NOT_ON_HOST_STACK
    "movq %%r13, %%rsp\n"
    POP_REGISTERS
    "popq %%rbp\n"
    "retq\n"
    // To a landing pad, with the registers that stand at rax.
    "4: movl %c[interrupted](%%r12), %%ecx\n"
    "testl %%ecx, %%ecx\n"
    "jne 2f\n"
    "movq %%rax, %%rcx\n"
    "movq %c[rbx](%%rcx), %%rbx\n"
    "movq %c[rbp](%%rcx), %%rbp\n"
    "movq %c[r12](%%rcx), %%r12\n"
    "movq %c[r13](%%rcx), %%r13\n"
    "movq %c[r14](%%rcx), %%r14\n"
    "movq %c[r15](%%rcx), %%r15\n"
    "movq %c[exception](%%rcx), %%rax\n"
    "movq %c[rsp](%%rcx), %%rsp\n"
    "jmpq *%c[place](%%rcx)\n"
    ".globl apus_native_stubs_end\n"
    ".hidden apus_native_stubs_end\n"
    "apus_native_stubs_end:\n"
    "2: movl %%ecx, %c[status](%%r12)\n"
    "jmp 3f\n"
    "1: cmpl $%c[uncaught], %%ecx\n"
    "jne 3f\n"
    "movq %%r12, %%rdi\n"
    "callq apus_native_unwind\n"
    "testq %%rax, %%rax\n"
    "jne 4b\n"
    // Where the guest stands: in the call, and its frame pointer. A place that is known already is further in.
    "3: cmpq $0, %c[nativePlace](%%r12)\n"
    "jne 5f\n"
    "movq 48(%%r13), %%rcx\n"
    "decq %%rcx\n"
    "movq %%rcx, %c[nativePlace](%%r12)\n"
    "movq 40(%%r13), %%rcx\n"
    "movq %%rcx, %c[nativeFrame](%%r12)\n"
    "5: jmp apus_native_landing\n" ::[functions] "m"(functions),
    [execution] OFFSET(Context, execution), [native] OFFSET(Execution, native),
    [nativeStack] OFFSET(Execution, nativeStack), [hostStack] OFFSET(NativeActivation, hostStack),
    [status] OFFSET(Execution, status), [interrupted] OFFSET(Execution, interrupted),
    [nativePlace] OFFSET(Execution, nativePlace), [nativeFrame] OFFSET(Execution, nativeFrame),
    [uncaught] "i"(UNCAUGHT_EXCEPTION), [rbx] OFFSET(NativeRegisters, rbx), [rbp] OFFSET(NativeRegisters, rbp),
    [r12] OFFSET(NativeRegisters, r12), [r13] OFFSET(NativeRegisters, r13), [r14] OFFSET(NativeRegisters, r14),
    [r15] OFFSET(NativeRegisters, r15), [rsp] OFFSET(NativeRegisters, rsp), [place] OFFSET(NativeRegisters, place),
    [exception] OFFSET(NativeRegisters, exception));
}

#define STUB(number) \
  __attribute__((naked)) static void stub##number(void) { \
    __asm__("movl $" #number ", %eax\njmp apus_native_stubs_begin\n"); \
  }
#define STUBS(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) \
  X(15) X(16) X(17) X(18) X(19) X(20) X(21) X(22) X(23) X(24) X(25)
STUBS(STUB)

#define ADDRESS(number) (const void *)stub##number,
static const void *const stubs[] = {STUBS(ADDRESS)};
_Static_assert(sizeof stubs / sizeof *stubs == NATIVE_FUNCTION_COUNT, "one stub for each function");

extern const char apus_native_switch_begin[], apus_native_switch_end[], apus_native_landing[];
extern const char apus_native_stubs_begin[], apus_native_stubs_return[], apus_native_stubs_end[];

const void *_Nullable const *apus_native_runtime(void) { return stubs; }

void apus_native_set_functions(const void *_Nullable const *given) {
  memcpy(functions, given, sizeof functions);
}

// Code that is read when it is needed. The handler does it, so there is nothing here but system calls and atomic accesses.

enum { REGION_SIZE = 1u << 31, BLOCK_COUNT = REGION_SIZE / NATIVE_BLOCK_SIZE };
enum { BLOCK_ABSENT, BLOCK_COMING, BLOCK_PRESENT, BLOCK_DAMAGED = NATIVE_BLOCK_DAMAGED };

// What lies in each block of the region: the file that it is read from, if it is, and the table of its frames. Whoever looks for
// that has a frame of the code on the stack, so it stays. Both are written at every start, so they are on one page; pages that nobody
// writes take no memory.
static struct { const NativeFile *awaited; const NativeTable *table; } blocks[BLOCK_COUNT];

static size_t blockCount(const NativeFile *file) {
  return (file->size + NATIVE_BLOCK_SIZE - 1) / NATIVE_BLOCK_SIZE;
}

static void setAwaited(const NativeFile *file, const NativeFile *value) {
  size_t first = (size_t)(file->base - region.base) / NATIVE_BLOCK_SIZE;
  // And the one behind, of which the state is that it is damaged.
  for (size_t index = first; index <= first + blockCount(file); index++)
    __atomic_store_n(&blocks[index].awaited, value, __ATOMIC_RELEASE);
}

void apus_native_await(const NativeFile *file) { setAwaited(file, file); }

void apus_native_forget(const NativeFile *file) { setAwaited(file, NULL); }

/// Reads a block to where it belongs. Others that come to it meanwhile fault, and wait.
static int readBlock(const NativeFile *file, size_t index) {
  uint8_t *start = file->base + index * NATIVE_BLOCK_SIZE;
  uint64_t offset = index * NATIVE_BLOCK_SIZE;
  size_t size = file->size - offset < NATIVE_BLOCK_SIZE ? file->size - offset : NATIVE_BLOCK_SIZE;
  if (mprotect(start, NATIVE_BLOCK_SIZE, PROT_READ | PROT_WRITE) != 0) return 0;
  for (size_t done = 0; done < size;) {
    ssize_t count = pread(file->descriptor, start + done, size - done, (off_t)(file->offset + offset + done));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return 0;
    done += (size_t)count;
  }
  return apus_checksum(start, size) == file->checksums[index] &&
    mprotect(start, NATIVE_BLOCK_SIZE, PROT_READ | PROT_EXEC) == 0;
}

/// Makes a block present, or waits for the thread that does so.
static int needBlock(const NativeFile *file, size_t index) {
  uint8_t *state = file->states + index;
  uint8_t found = BLOCK_ABSENT;
  if (__atomic_compare_exchange_n(state, &found, BLOCK_COMING, 0, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) {
    found = readBlock(file, index) ? BLOCK_PRESENT : BLOCK_DAMAGED;
    __atomic_store_n(state, found, __ATOMIC_RELEASE);
  }
  while (found == BLOCK_COMING) {
    sched_yield();
    found = __atomic_load_n(state, __ATOMIC_ACQUIRE);
  }
  return found == BLOCK_PRESENT;
}

int apus_native_read(const NativeFile *file) {
  int isWhole = 1;
  for (size_t index = 0; index < blockCount(file); index++) isWhole &= needBlock(file, index);
  return isWhole;
}

static int isMachineCode(const uint8_t *pc) { return region.base && (size_t)(pc - region.base) < region.size; }

void apus_native_need(const void *place) {
  if (!isMachineCode(place)) return;
  const NativeFile *file =
    __atomic_load_n(&blocks[(size_t)((const uint8_t *)place - region.base) / NATIVE_BLOCK_SIZE].awaited, __ATOMIC_ACQUIRE);
  // If the block is damaged, the guest traps when it comes there.
  if (file) needBlock(file, (size_t)((const uint8_t *)place - file->base) / NATIVE_BLOCK_SIZE);
}

// Memories that hold what is in a file.

// A base of 0 is free. Nobody but the handler reads without the lock.
static struct { uint8_t *base; size_t size; } mapped[1024];
static size_t mappedLimit;
static pthread_mutex_t mappedLock = PTHREAD_MUTEX_INITIALIZER;

int apus_native_map(void *base, size_t size, int descriptor, uint64_t offset) {
  int isMapped = 0;
  pthread_mutex_lock(&mappedLock);
  size_t index = 0;
  while (index < mappedLimit && mapped[index].base) index++;
  if (index < sizeof mapped / sizeof *mapped &&
      mmap(base, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED | MAP_NORESERVE, descriptor, (off_t)offset) == base) {
    mapped[index].size = size;
    __atomic_store_n(&mapped[index].base, base, __ATOMIC_RELEASE);
    if (index == mappedLimit) __atomic_store_n(&mappedLimit, index + 1, __ATOMIC_RELEASE);
    isMapped = 1;
  }
  pthread_mutex_unlock(&mappedLock);
  return isMapped;
}

void apus_native_unmap(const void *base) {
  pthread_mutex_lock(&mappedLock);
  for (size_t index = 0; index < mappedLimit; index++)
    if (mapped[index].base == base) __atomic_store_n(&mapped[index].base, NULL, __ATOMIC_RELEASE);
  pthread_mutex_unlock(&mappedLock);
}

/// Puts a page of zeros where a file has been cut off that a memory was mapped from.
/// - Returns: Whether it is such a place.
static int didReplace(uint8_t *address) {
  size_t limit = __atomic_load_n(&mappedLimit, __ATOMIC_ACQUIRE);
  for (size_t index = 0; index < limit; index++) {
    uint8_t *base = __atomic_load_n(&mapped[index].base, __ATOMIC_ACQUIRE);
    if (!base || (size_t)(address - base) >= mapped[index].size) continue;
    int number = errno;
    uint8_t *page = (uint8_t *)((uintptr_t)address & ~(uintptr_t)4095);
    void *made = mmap(page, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    errno = number;
    return made == page;
  }
  return 0;
}

// Exceptions.

void apus_native_publish(const uint8_t *base, size_t size, const NativeTable *table) {
  size_t first = (size_t)(base - region.base) / NATIVE_BLOCK_SIZE;
  for (size_t index = first; index < first + size / NATIVE_BLOCK_SIZE; index++)
    __atomic_store_n(&blocks[index].table, table, __ATOMIC_RELEASE);
}

static const NativeTable *tableAt(const uint8_t *place) {
  if (!isMachineCode(place)) return NULL;
  const NativeTable *table =
    __atomic_load_n(&blocks[(size_t)(place - region.base) / NATIVE_BLOCK_SIZE].table, __ATOMIC_ACQUIRE);
  if (table && !__atomic_load_n(&table->frames, __ATOMIC_ACQUIRE)) table->load(table->owner);
  return table;
}

static const NativeFrame *frameAt(const NativeTable *table, uint32_t offset) {
  const NativeFrame *frame = table->frames + table->steps[offset >> NATIVE_STEP_SHIFT];
  while (frame[1].start <= offset) frame++;
  return frame;
}

static const NativePad *padAt(const NativeTable *table, const NativeFrame *frame, uint32_t offset) {
  const NativePad *low = table->pads + frame->pads, *high = table->pads + frame[1].pads;
  while (low < high) {
    const NativePad *middle = low + (high - low) / 2;
    if (offset < middle->start) high = middle;
    else if (offset >= middle->end) low = middle + 1;
    else return middle;
  }
  return NULL;
}

/// Looks for a landing pad from the frame that has called the runtime outwards, and finds out what the registers are there.
static int findPad(const Execution *execution, NativeRegisters *registers) {
  // What the trampoline has pushed.
  const uint64_t *stack = (const uint64_t *)execution->nativeStack;
  uint64_t r15 = stack[0], r14 = stack[1], r13 = stack[2], r12 = stack[3], rbx = stack[4], rbp = stack[5];
  const uint8_t *place = (const uint8_t *)stack[6] - 1;
  for (;;) {
    const NativeTable *table = tableAt(place);
    if (!table) return 0;
    uint32_t offset = (uint32_t)(place - table->base);
    const NativeFrame *frame = frameAt(table, offset);
    const NativePad *pad = padAt(table, frame, offset);
    if (pad) {
      *registers = (NativeRegisters){
        .rbx = rbx, .rbp = rbp, .r12 = r12, .r13 = r13, .r14 = r14, .r15 = r15, .rsp = rbp - frame->depth,
        .place = table->base + pad->pad,
      };
      return 1;
    }
    const uint64_t *base = (const uint64_t *)rbp, *saved = base;
    // The chain ends in the wrapper by which the activation has begun.
    if (!base[0]) return 0;
    if (frame->saved & 1) r15 = *--saved;
    if (frame->saved & 2) r14 = *--saved;
    if (frame->saved & 4) r13 = *--saved;
    if (frame->saved & 8) r12 = *--saved;
    if (frame->saved & 16) rbx = *--saved;
    place = (const uint8_t *)base[frame->link] - 1;
    rbp = base[0];
  }
}

int apus_native_catches(Execution *execution) {
  NativeRegisters registers;
  return execution->native && findPad(execution, &registers);
}

/// Catches the execution's exception, if it has one and there is a landing pad.
/// - Returns: The registers there, or null.
__attribute__((used)) const NativeRegisters *apus_native_unwind(Execution *execution) {
  NativeRegisters *registers = &execution->native->registers;
  if (!execution->exception || !findPad(execution, registers)) return NULL;
  registers->exception = execution->exception;
  execution->exception = 0;
  execution->status = 0;
  return registers;
}

size_t apus_native_link(const void *place) {
  const NativeTable *table = tableAt(place);
  if (!table) return sizeof(uint64_t);
  return frameAt(table, (uint32_t)((const uint8_t *)place - table->base))->link * sizeof(uint64_t);
}

// Signals.

static int isBetween(const uint8_t *pc, const char *begin, const char *end) {
  return pc >= (const uint8_t *)begin && pc < (const uint8_t *)end;
}

/// Makes the guest leave its machine code when the handler returns.
static void leave(ucontext_t *context, NativeActivation *activation, uint32_t status, const void *place) {
  greg_t *registers = context->uc_mcontext.gregs;
  Execution *execution = activation->execution;
  execution->status = status;
  execution->nativePlace = place;
  execution->nativeFrame = (const void *)registers[REG_RBP];
  registers[REG_RSP] = (greg_t)activation->hostStack;
  registers[REG_RIP] = (greg_t)apus_native_landing;
  // The direction flag is clear between functions.
  registers[REG_EFL] &= ~0x400;
}

/// The trap that an instruction made on purpose stands for: `ud1l kind(%eax), %eax`.
static uint32_t trapOf(const uint8_t *pc) {
  return pc[0] == 0x67 && pc[1] == 0x0F && pc[2] == 0xB9 && pc[3] == 0x40 ? pc[4] : TRAP_UNREACHABLE;
}

static int isGuardOfStack(const Execution *execution, const uint8_t *address) {
  const uint8_t *limit = execution->nativeStackLimit;
  return address < limit && address >= limit - (1 << 20);
}

static void passOn(int signal, siginfo_t *information, void *context) {
  const struct sigaction *action = formerAction(signal);
  if (action->sa_flags & SA_SIGINFO) {
    action->sa_sigaction(signal, information, context);
  } else if (action->sa_handler == SIG_DFL) {
    // Happens again, and then ends the process as it should.
    struct sigaction usual = {.sa_handler = SIG_DFL};
    sigaction(signal, &usual, NULL);
  } else if (action->sa_handler != SIG_IGN) {
    action->sa_handler(signal);
  }
}

/// Whether a fault was that of a block which is present now; `isDamaged` if it cannot be.
static int didFetch(const ucontext_t *context, const siginfo_t *information, int *isDamaged) {
  const uint8_t *address = information->si_addr;
  enum { WRITE = 2 };
  if (!isMachineCode(address) || context->uc_mcontext.gregs[REG_ERR] & WRITE) return 0;
  const NativeFile *file =
    __atomic_load_n(&blocks[(size_t)(address - region.base) / NATIVE_BLOCK_SIZE].awaited, __ATOMIC_ACQUIRE);
  if (!file) return 0;
  int number = errno;
  int isPresent = needBlock(file, (size_t)(address - file->base) / NATIVE_BLOCK_SIZE);
  errno = number;
  *isDamaged = !isPresent;
  return isPresent;
}

static void handle(int signal, siginfo_t *information, void *pointer) {
  ucontext_t *context = pointer;
  const uint8_t *pc = (const uint8_t *)context->uc_mcontext.gregs[REG_RIP];
  NativeActivation *activation = innermost;
  int isDamaged = 0;
  if (signal == SIGSEGV && didFetch(context, information, &isDamaged)) return;
  if (signal == SIGBUS && didReplace(information->si_addr)) return;
  if (activation) {
    Execution *execution = activation->execution;
    if (isMachineCode(pc)) {
      if (isDamaged) return leave(context, activation, TRAP_DAMAGED_CODE, pc);
      if (signal == SIGILL) return leave(context, activation, trapOf(pc), pc);
      int isStack = isGuardOfStack(execution, information->si_addr);
      return leave(context, activation, isStack ? TRAP_STACK_EXHAUSTED : TRAP_OUT_OF_BOUNDS, pc);
    }
    if (signal == SIGSEGV && isBetween(pc, apus_native_stubs_begin, apus_native_stubs_end) &&
        isGuardOfStack(execution, information->si_addr))
      return leave(context, activation, TRAP_STACK_EXHAUSTED, NULL);
  }
  passOn(signal, information, pointer);
}

static void handleInterruption(int signal, siginfo_t *information, void *pointer) {
  ucontext_t *context = pointer;
  const uint8_t *pc = (const uint8_t *)context->uc_mcontext.gregs[REG_RIP];
  NativeActivation *activation = innermost;
  if (activation) {
    uint32_t reason = __atomic_load_n(&activation->execution->interrupted, __ATOMIC_SEQ_CST);
    if (reason) {
      if (isMachineCode(pc)) return leave(context, activation, reason, pc);
      // The trampolines have looked for an interruption and go on to machine code.
      if (isBetween(pc, apus_native_switch_begin, apus_native_switch_end) ||
          isBetween(pc, apus_native_stubs_return, apus_native_stubs_end))
        return leave(context, activation, reason, NULL);
      return;
    }
  }
  const struct sigaction *action = formerAction(signal);
  if (action->sa_flags & SA_SIGINFO || (action->sa_handler != SIG_DFL && action->sa_handler != SIG_IGN))
    passOn(signal, information, pointer);
}

void apus_native_give_way(void) { setpriority(PRIO_PROCESS, 0, 5); }

static void freeHandlerStack(void *stack) {
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  munmap(stack, HANDLER_STACK_SIZE);
}

static void makeHandlerStackKey(void) { hasHandlerStackKey = pthread_key_create(&handlerStackKey, freeHandlerStack) == 0; }

static void prepareProcess(void) {
  // Near enough for calls from one module's code to another's, and as much as anybody compiles.
  size_t size = REGION_SIZE;
  void *base = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (base == MAP_FAILED) return;
  struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART};
  // An interruption while the handler reads code is to be seen behind it, when the guest is in machine code again.
  sigaddset(&action.sa_mask, SIGURG);
  for (size_t index = 0; index < SIGNAL_COUNT; index++) {
    action.sa_sigaction = signals[index] == SIGURG ? handleInterruption : handle;
    sigaction(signals[index], &action, former + index);
  }
  region.size = size;
  region.base = base;
}

int apus_native_is_available(void) { return 1; }

NativeRegion apus_native_region(void) {
  // `pthread_once` would ask the system to wake those up that wait, and nobody does.
  pthread_mutex_lock(&preparing);
  if (!isPrepared) prepareProcess();
  isPrepared = 1;
  pthread_mutex_unlock(&preparing);
  return region;
}

/// The lowest address of the first thread's stack. The C library reads a file of the system's to find it, which takes as long as
/// everything else that a small guest needs; but the system has put the program's name to the upper end of the stack.
/// - Returns: NULL if that is not known. If the stack may become larger than is usual, more is not counted on.
static uint8_t *firstStackLimit(void) {
  const char *name = (const char *)getauxval(AT_EXECFN);
  struct rlimit limit;
  uintptr_t here = (uintptr_t)__builtin_frame_address(0);
  if (!name || (uintptr_t)name < here || (uintptr_t)name - here > 64 << 20 || getrlimit(RLIMIT_STACK, &limit) != 0)
    return NULL;
  uintptr_t end = ((uintptr_t)name + strlen(name) + 4096) & ~(uintptr_t)4095;
  size_t size = limit.rlim_cur < 8 << 20 ? (size_t)limit.rlim_cur : 8 << 20;
  return end - size < here ? (uint8_t *)(end - size) : NULL;
}

static void prepareThread(void) {
  threadNumber = (uint32_t)syscall(SYS_gettid);
  // libdispatch blocks most signals on its threads, which are also those of Swift's tasks.
  sigset_t needed;
  sigemptyset(&needed);
  for (size_t index = 0; index < SIGNAL_COUNT; index++) sigaddset(&needed, signals[index]);
  pthread_sigmask(SIG_UNBLOCK, &needed, NULL);
  pthread_attr_t attributes;
  void *base = NULL;
  size_t size = 0;
  int isFirst = threadNumber == (uint32_t)getpid();
  if (isFirst) base = firstStackLimit();
  if (!base && pthread_getattr_np(pthread_self(), &attributes) == 0) {
    pthread_attr_getstack(&attributes, &base, &size);
    pthread_attr_destroy(&attributes);
  }
  threadStackLimit = base;
  stack_t old;
  if (sigaltstack(NULL, &old) == 0 && !(old.ss_flags & SS_DISABLE)) return;
  void *memory = firstHandlerStack;
  if (!isFirst) memory = mmap(NULL, HANDLER_STACK_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return;
  stack_t stack = {.ss_sp = memory, .ss_size = HANDLER_STACK_SIZE};
  sigaltstack(&stack, NULL);
  if (isFirst) return;
  pthread_once(&keyMade, makeHandlerStackKey);
  if (hasHandlerStackKey) pthread_setspecific(handlerStackKey, memory);
}

/// Enters an activation, and leaves it when it has ended or is suspended.
/// - Parameters:
///   - target: What it calls, or null if it goes on where it was suspended.
static void run(
  NativeActivation *activation, uint64_t *freeSlots, const void *target, const void *wrapper, uint8_t *stack,
  uint64_t (*function)(Context *)) {
  if (__builtin_expect(!threadNumber, 0)) prepareThread();
  Execution *execution = activation->execution;
  uint64_t *outerSlots = execution->nativeSlots;
  uint32_t outerThread = execution->thread;
  // Before the trampoline looks for an interruption, so that one of both sees the other.
  if (outerThread != threadNumber) __atomic_store_n(&execution->thread, threadNumber, __ATOMIC_SEQ_CST);
  execution->nativeSlots = freeSlots;
  execution->native = activation;
  activation->outerOfThread = innermost;
  innermost = activation;
  if (target) apus_native_switch(activation, activation->context, activation->frame, target, wrapper);
  else apus_native_switch_back(activation, activation->context, stack, function);
  innermost = activation->outerOfThread;
  execution->native = activation->outer;
  execution->nativeSlots = outerSlots;
  if (__builtin_expect(execution->status == (uint32_t)NATIVE_SUSPENDED, 0)) {
    // What runs meanwhile has its frames behind those that wait.
    execution->suspension = (NativeSuspension){
      .stack = execution->nativeStack, .guestStack = activation->guestStack, .freeSlots = freeSlots,
      .place = activation->place, .frame = activation->frame, .context = activation->context,
    };
  } else {
    execution->nativeStack = activation->guestStack;
  }
  if (outerThread != threadNumber) __atomic_store_n(&execution->thread, outerThread, __ATOMIC_RELEASE);
}

void apus_native_call(
  Context *context, const void *wrapper, const void *target, uint64_t *slots, uint64_t *freeSlots, const Cell *place) {
  NativeActivation activation = {
    .outer = context->execution->native,
    .execution = context->execution,
    .guestStack = context->execution->nativeStack,
    .place = place,
    .frame = slots,
    .context = context,
  };
  run(&activation, freeSlots, target, wrapper, NULL, NULL);
}

void apus_native_resume(Execution *execution, uint64_t (*function)(Context *context)) {
  NativeSuspension suspension = execution->suspension;
  execution->suspension = (NativeSuspension){0};
  NativeActivation activation = {
    .outer = execution->native,
    .execution = execution,
    .guestStack = suspension.guestStack,
    .place = suspension.place,
    .frame = suspension.frame,
    .context = suspension.context,
  };
  run(&activation, suspension.freeSlots, NULL, NULL, suspension.stack, function);
}

int apus_native_has_room(void) {
  return (uintptr_t)__builtin_frame_address(0) > (uintptr_t)threadStackLimit + HOST_ROOM;
}

void apus_native_interrupt(const Execution *execution) {
  uint32_t thread = __atomic_load_n(&execution->thread, __ATOMIC_SEQ_CST);
  if (thread) syscall(SYS_tgkill, getpid(), thread, SIGURG);
}

/// What `cpuid` says; the C library knows it already, and under a hypervisor the instruction takes microseconds.
static void cpuid(uint32_t leaf, uint32_t *ebx, uint32_t *ecx, uint32_t *edx) {
#if __has_include(<sys/platform/x86.h>)
  unsigned index = leaf == 1 ? CPUID_INDEX_1 : leaf == 7 ? CPUID_INDEX_7 : CPUID_INDEX_80000001;
  const struct cpuid_feature *feature = __x86_get_cpuid_feature_leaf(index);
  *ebx = feature->cpuid_array[1], *ecx = feature->cpuid_array[2], *edx = feature->cpuid_array[3];
#else
  uint32_t eax;
  if (!__get_cpuid_count(leaf, 0, &eax, ebx, ecx, edx)) *ebx = *ecx = *edx = 0;
#endif
}

void apus_cpu_features(uint32_t *words) {
  uint32_t ebx, ecx, edx;
  cpuid(1, &ebx, &ecx, &edx);
  words[0] = ecx;
  uint32_t saved = 0;
  if (words[0] & 1u << 27) {
    uint32_t high;
    __asm__("xgetbv" : "=a"(saved), "=d"(high) : "c"(0));
  }
  cpuid(7, &ebx, &ecx, &edx);
  words[1] = ebx, words[2] = ecx, words[3] = edx;
  cpuid(0x80000001, &ebx, &ecx, &edx);
  words[4] = ecx;
  // AVX, FMA, F16C, AVX2, VAES and VPCLMULQDQ need the upper halves of the registers, AVX-512 its own.
  if ((saved & 0x06) != 0x06) words[0] &= ~(1u << 28 | 1u << 12 | 1u << 29), words[1] &= ~(1u << 5), words[2] &= ~(3u << 9);
  if ((saved & 0xE6) != 0xE6) {
    words[1] &= ~(1u << 16 | 1u << 17 | 1u << 21 | 1u << 26 | 1u << 27 | 1u << 28 | 1u << 30 | 1u << 31);
    words[2] &= ~(1u << 1 | 1u << 6 | 1u << 11 | 1u << 12 | 1u << 14);
    words[3] &= ~(1u << 2 | 1u << 3 | 1u << 8 | 1u << 23);
  }
}

#else

void apus_cpu_features(uint32_t *words) {}
int apus_native_is_available(void) { return 0; }
const void *_Nullable const *apus_native_runtime(void) {
  static const void *const none[NATIVE_FUNCTION_COUNT];
  return none;
}
void apus_native_set_functions(const void *_Nullable const *functions) {}
NativeRegion apus_native_region(void) { return (NativeRegion){0}; }
void apus_native_call(
  Context *context, const void *wrapper, const void *target, uint64_t *slots, uint64_t *freeSlots, const Cell *place) {}
int apus_native_has_room(void) { return 0; }
void apus_native_publish(const uint8_t *base, size_t size, const NativeTable *table) {}
int apus_native_catches(Execution *execution) { return 0; }
size_t apus_native_link(const void *place) { return sizeof(uint64_t); }
void apus_native_interrupt(const Execution *execution) {}
void apus_native_resume(Execution *execution, uint64_t (*function)(Context *context)) {}
void apus_native_await(const NativeFile *file) {}
int apus_native_map(void *base, size_t size, int descriptor, uint64_t offset) { return 0; }
void apus_native_unmap(const void *base) {}
void apus_native_forget(const NativeFile *file) {}
int apus_native_read(const NativeFile *file) { return 0; }
void apus_native_need(const void *place) {}

#endif
