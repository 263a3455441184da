// The records that all tiers share: what generated code, interpreter handlers and the runtime read and write by offset.
//
// They are C structures of plain fields, since a class field or a global brings exclusivity checks into handlers and
// breaks their tail calls, and since compiled code needs fixed offsets. Who owns what is said in Runtime.
#pragma once
#include <stddef.h>
#include <stdint.h>

#include "CHeap.h"

#pragma clang assume_nonnull begin

struct Context;

/// One instruction of the interpreter: the handler and four operands. Slot numbers are relative to the frame.
typedef struct Cell {
  const void *_Nullable handler;
  uint16_t a;
  uint16_t b;
  union {
    struct {
      uint16_t c;
      uint16_t d;
    };
    int32_t immediate;
  };
} Cell;

/// A defined type in its engine-wide canonical form; equal types have the same address.
typedef struct TypeRecord {
  /// A number of its own in the engine, from 1.
  uint32_t number;
  /// How many supertypes are above it.
  uint32_t depth;
  /// The types from the top of the hierarchy down to this one: `depth` + 1 of them.
  const struct TypeRecord *_Nonnull const *_Nonnull display;
  /// 0 function, 1 structure, 2 array, 3 continuation.
  uint8_t kind;
  uint8_t isFinal;
} TypeRecord;

/// A function of an instance or of the host; a function reference is its address.
typedef struct FunctionRecord {
  /// The first instruction; null until the function is translated, and for a host function.
  const Cell *_Nullable code;
  /// The instance's context; null for a host function.
  struct Context *_Nullable context;
  /// Null until the record is filled.
  const TypeRecord *_Nullable type;
  /// A host function's Swift object, not retained here.
  const void *_Nullable host;
  /// The index in the module's function index space.
  uint32_t index;
  /// Where machine code enters the function (Documentation/Native.md); null if the function's module has none.
  const void *_Nullable native;
} FunctionRecord;

/// A linear memory.
typedef struct MemoryRecord {
  uint8_t *base;
  /// In bytes; changes only under the memory's lock, and read without it.
  uint64_t size;
  uint8_t isShared;
  uint8_t pageSizeLog2;
  uint8_t is64;
} MemoryRecord;

/// A table; elements are references as frames hold them.
typedef struct TableRecord {
  uint64_t *elements;
  uint64_t count;
} TableRecord;

/// An activation of machine code that has left the thread's stack; its frames stay where they are.
typedef struct NativeSuspension {
  /// What machine code has pushed last; null if no activation is suspended.
  uint8_t *_Nullable stack;
  /// Where the frames of the activation begin.
  uint8_t *_Nullable guestStack;
  uint64_t *_Nullable freeSlots;
  /// The interpreter's place that called, its frame and its instance.
  const Cell *_Nullable place;
  uint64_t *_Nullable frame;
  struct Context *_Nullable context;
} NativeSuspension;

/// What a running guest shares with its store.
typedef struct Execution {
  /// Why execution stopped: 0 if it returned, else a trap kind, or one of the statuses of Runtime.
  uint32_t status;
  /// Where it stopped.
  const Cell *_Nullable pc;
  uint64_t *_Nullable fp;
  struct Context *_Nullable context;
  /// The exception that is in flight.
  uint64_t exception;
  /// What is left, in units of the cost table; may become negative by the last block's cost.
  int64_t fuel;
  /// Those that ran, if the engine meters fuel; a run of instructions that ends in a trap counts whole.
  uint64_t instructions;
  /// Calls from the host into guests that are active now.
  uint32_t activations;
  /// The function that is about to be called, and where the caller goes on.
  FunctionRecord *_Nullable callee;
  const Cell *_Nullable callBack;
  /// Where execution goes on after an exception was caught; null if none was.
  const Cell *_Nullable resumePC;
  uint64_t *_Nullable resumeFrame;
  struct Context *_Nullable resumeContext;
  /// Where builds whose handlers return to a loop go on.
  const Cell *_Nullable nextPC;
  uint64_t *_Nullable nextFrame;
  struct Context *_Nullable nextContext;
  uint64_t nextAccumulator;
  double nextFloatAccumulator;
  /// The innermost call of machine code that is active.
  struct NativeActivation *_Nullable native;
  /// Where the next frame of machine code goes: frames grow downwards. Null until there is a stack for them.
  uint8_t *_Nullable nativeStack;
  /// The lowest address of that stack; a guard is below it.
  uint8_t *_Nullable nativeStackLimit;
  /// Free slots, in which machine code passes arguments to the interpreter and to the host.
  uint64_t *_Nullable nativeSlots;
  /// Where machine code stopped, and its frame pointer; null if it was elsewhere.
  const void *_Nullable nativePlace;
  const void *_Nullable nativeFrame;
  /// Not 0 if somebody wants the guest to stop: the reason.
  uint32_t interrupted;
  /// The thread that runs machine code, as the system numbers threads; 0 if none does.
  uint32_t thread;
  /// The activation of machine code that waits for a function of the host, if one does.
  NativeSuspension suspension;
} Execution;

/// An instance as running code sees it.
typedef struct Context {
  /// Memory 0, or one with no bytes.
  uint8_t *memory;
  uint64_t memorySize;
  /// The code of each function that the module defines, by its index without the imports; null until translated.
  const Cell *_Nullable *_Nonnull code;
  /// The slots of the globals that the module defines.
  uint64_t *globals;
  /// Not 0 if somebody wants the guest to stop at its next backward branch.
  uint32_t interrupted;
  uint32_t importedFunctionCount;
  /// The end of the guest's stack.
  uint64_t *stackLimit;
  TableRecord *_Nullable table0;
  FunctionRecord *functions;
  FunctionRecord *_Nonnull *_Nonnull imports;
  uint64_t *_Nonnull *_Nonnull importedGlobals;
  TableRecord *_Nonnull *_Nonnull tables;
  MemoryRecord *_Nonnull *_Nonnull memories;
  const TypeRecord *_Nonnull *_Nonnull types;
  /// Tags by identity: the address of each tag's record.
  const void *_Nonnull *_Nonnull tags;
  /// The store's heap; null until a module of the store needs it.
  HeapState *_Nullable heap;
  Execution *execution;
  /// The Swift instance, not retained here.
  const void *instance;
  /// What machine code calls in the runtime, by NativeFunction; null if the module has no machine code.
  const void *_Nullable const *_Nullable runtime;
} Context;

// Machines whose atomic operations are narrower than 64 bits take these from a library; one without threads defines them
// plainly (Examples/BareMetal).
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Watomic-alignment"

static inline uint64_t apus_load_size(const MemoryRecord *memory) {
  return __atomic_load_n(&memory->size, __ATOMIC_ACQUIRE);
}
static inline void apus_store_size(MemoryRecord *memory, uint64_t size) {
  __atomic_store_n(&memory->size, size, __ATOMIC_RELEASE);
}
static inline void apus_publish_code(const Cell *_Nullable *_Nonnull slot, const Cell *code) {
  __atomic_store_n(slot, code, __ATOMIC_RELEASE);
}
/// What another thread may have published.
static inline const Cell *_Nullable apus_load_code(const Cell *_Nullable const *_Nonnull slot) {
  return __atomic_load_n(slot, __ATOMIC_ACQUIRE);
}
static inline uint32_t apus_interrupted(const Context *context) {
  return __atomic_load_n(&context->interrupted, __ATOMIC_RELAXED);
}
static inline uint64_t *apus_stack_limit(const Context *context) {
  return __atomic_load_n(&context->stackLimit, __ATOMIC_RELAXED);
}
/// Stops the guest at its next branch or call: calls see a stack without room.
static inline void apus_interrupt(Context *context, uint32_t value, uint64_t *stackLimit) {
  __atomic_store_n(&context->interrupted, value, __ATOMIC_RELEASE);
  __atomic_store_n(&context->stackLimit, stackLimit, __ATOMIC_RELEASE);
}

#define APUS_ATOMICS(BITS)                                                                                    \
  static inline uint##BITS##_t apus_atomic_load##BITS(const void *p) {                                        \
    return __atomic_load_n((const uint##BITS##_t *)p, __ATOMIC_SEQ_CST);                                      \
  }                                                                                                           \
  static inline void apus_atomic_store##BITS(void *p, uint##BITS##_t v) {                                     \
    __atomic_store_n((uint##BITS##_t *)p, v, __ATOMIC_SEQ_CST);                                               \
  }                                                                                                           \
  static inline uint##BITS##_t apus_atomic_add##BITS(void *p, uint##BITS##_t v) {                             \
    return __atomic_fetch_add((uint##BITS##_t *)p, v, __ATOMIC_SEQ_CST);                                      \
  }                                                                                                           \
  static inline uint##BITS##_t apus_atomic_sub##BITS(void *p, uint##BITS##_t v) {                             \
    return __atomic_fetch_sub((uint##BITS##_t *)p, v, __ATOMIC_SEQ_CST);                                      \
  }                                                                                                           \
  static inline uint##BITS##_t apus_atomic_and##BITS(void *p, uint##BITS##_t v) {                             \
    return __atomic_fetch_and((uint##BITS##_t *)p, v, __ATOMIC_SEQ_CST);                                      \
  }                                                                                                           \
  static inline uint##BITS##_t apus_atomic_or##BITS(void *p, uint##BITS##_t v) {                              \
    return __atomic_fetch_or((uint##BITS##_t *)p, v, __ATOMIC_SEQ_CST);                                       \
  }                                                                                                           \
  static inline uint##BITS##_t apus_atomic_xor##BITS(void *p, uint##BITS##_t v) {                             \
    return __atomic_fetch_xor((uint##BITS##_t *)p, v, __ATOMIC_SEQ_CST);                                      \
  }                                                                                                           \
  static inline uint##BITS##_t apus_atomic_xchg##BITS(void *p, uint##BITS##_t v) {                            \
    return __atomic_exchange_n((uint##BITS##_t *)p, v, __ATOMIC_SEQ_CST);                                     \
  }                                                                                                           \
  static inline uint##BITS##_t apus_atomic_cmpxchg##BITS(void *p, uint##BITS##_t expected, uint##BITS##_t v) { \
    __atomic_compare_exchange_n((uint##BITS##_t *)p, &expected, v, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);    \
    return expected;                                                                                          \
  }
APUS_ATOMICS(8)
APUS_ATOMICS(16)
APUS_ATOMICS(32)
APUS_ATOMICS(64)
#undef APUS_ATOMICS
#pragma clang diagnostic pop
static inline void apus_atomic_fence(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }

#pragma clang assume_nonnull end
