// What machine code needs below Swift: a stack of its own, a way in and out, and a handler that turns faults into traps.
// Documentation/Native.md has the whole; there is something here on x86-64 Linux only.
#pragma once
#include <stddef.h>
#include <stdint.h>

#include "CExecution.h"

#pragma clang assume_nonnull begin

/// The registers that a frame finds in its landing pad.
typedef struct NativeRegisters {
  uint64_t rbx, rbp, r12, r13, r14, r15, rsp;
  const void *place;
  /// Goes to `rax`.
  uint64_t exception;
} NativeRegisters;

/// A call of machine code that is active. It lies on the thread's stack.
typedef struct NativeActivation {
  /// The one that the thread was in before; it may be of another store.
  struct NativeActivation *_Nullable outerOfThread;
  /// The one that the execution was in before.
  struct NativeActivation *_Nullable outer;
  Execution *execution;
  /// The thread's stack: what leaves machine code goes on there.
  uint8_t *_Nullable hostStack;
  /// Where the frames of this activation begin.
  uint8_t *guestStack;
  /// The interpreter's place that called, for whoever looks for references in its frames.
  const Cell *place;
  uint64_t *frame;
  Context *context;
  /// What the registers are to be where an exception is caught.
  NativeRegisters registers;
} NativeActivation;

/// What machine code asks of the runtime. The functions take the context and up to five words, and give a word; they trap by
/// setting the execution's status.
enum NativeFunction {
  /// (record, slots): calls a function that has no machine code; the arguments, and then the results, stand in the slots.
  NATIVE_CALL,
  /// (index): the record of a function of the instance, filled in.
  NATIVE_FUNCTION,
  /// (record, type): fills in the record; traps if it may not be called as one of the type.
  NATIVE_CHECK_TYPE,
  NATIVE_MEMORY_GROW,
  NATIVE_MEMORY_FILL,
  NATIVE_MEMORY_COPY,
  NATIVE_MEMORY_INIT,
  NATIVE_DATA_DROP,
  NATIVE_TABLE_GROW,
  NATIVE_TABLE_FILL,
  NATIVE_TABLE_COPY,
  NATIVE_TABLE_INIT,
  NATIVE_ELEMENT_DROP,
  /// (address, expected value, nanoseconds, width): `memory.atomic.wait32` and `wait64`.
  NATIVE_WAIT,
  /// (address, count, memory): `memory.atomic.notify`.
  NATIVE_NOTIFY,
  /// (size, type's number, length): makes an object where the space at the cursor does not do; the length of an array, else 0.
  NATIVE_ALLOCATE,
  /// (array, index, slots of the value, count): `array.fill`.
  NATIVE_ARRAY_FILL,
  /// (array, index, source, index, count): `array.copy`.
  NATIVE_ARRAY_COPY,
  /// (type's number, segment, first, count): `array.new_data`, and, bit 32 of the segment being set, `array.new_elem`.
  NATIVE_ARRAY_NEW_SEGMENT,
  /// (array, index, segment, first, count): `array.init_data` and `array.init_elem`.
  NATIVE_ARRAY_INIT_SEGMENT,
  /// (record, type): whether a function is of a type.
  NATIVE_TEST_FUNCTION,
  /// (object, type's number, depth): whether an object is of a type.
  NATIVE_TEST_OBJECT,
  /// (tag, slots): throws an exception with the values in the slots.
  NATIVE_THROW,
  /// (exception): throws it.
  NATIVE_THROW_REFERENCE,
  /// (place in the function's entry): machine code for a function that is called for the first time.
  NATIVE_COMPILE,
  /// (function, loop): says that a function is hot, by its position; and in which loop, by its offset plus 1, or 0. Gives code
  /// that goes on in the loop, or 0.
  NATIVE_HOT,
  NATIVE_FUNCTION_COUNT
};

/// Whether machine code can run here.
int apus_native_is_available(void);

/// The functions as machine code calls them, by NativeFunction: they leave the guest's stack and call what
/// `apus_native_set_functions` was given.
const void *_Nullable const *_Nonnull apus_native_runtime(void);

/// Says which functions do the work, by NativeFunction. To be called before machine code runs.
void apus_native_set_functions(const void *_Nullable const *_Nonnull functions);

/// The addresses at which machine code may lie. A fault outside of them is not a guest's.
typedef struct NativeRegion {
  uint8_t *_Nullable base;
  size_t size;
} NativeRegion;

/// Reserves the addresses once, and installs the handler of signals.
/// - Returns: No base if the system has no room.
NativeRegion apus_native_region(void);

/// How much code is read at once.
enum { NATIVE_BLOCK_SIZE = 16 << 10 };

/// The state of a block that is not as it was written; see `NativeFile`.
enum { NATIVE_BLOCK_DAMAGED = 3 };

/// Code that is still in a file. A block of it is read when it is run or looked at for the first time, by the handler of faults.
typedef struct NativeFile {
  int descriptor;
  /// Where the code begins in the file.
  uint64_t offset;
  /// In bytes.
  size_t size;
  /// Where it lies in memory, a multiple of the size of a block behind the region's base. Nothing may be done there yet.
  uint8_t *base;
  /// What `apus_checksum` must say of each block.
  const uint64_t *checksums;
  /// What has become of each block; 0 at first. One more is `NATIVE_BLOCK_DAMAGED`: that behind the code.
  uint8_t *states;
} NativeFile;

/// Lets the handler read blocks of a file, which must stay as it is until it is forgotten.
void apus_native_await(const NativeFile *file);

/// Takes back what `apus_native_await` was told; to be called when nobody runs the code.
void apus_native_forget(const NativeFile *file);

/// Reads all blocks that are still in the file.
/// - Returns: Whether all are as they were.
int apus_native_read(const NativeFile *file);

/// Reads the block that contains a place, if it is still in a file: for whoever goes there next. A fault would do it as well, and
/// takes 3 us more.
void apus_native_need(const void *place);

/// Puts a part of a file to a place of a memory, whose pages are the file's until they are written. If the file is cut off, the
/// handler puts zeros in place of what is gone.
/// - Returns: Whether it could be done.
int apus_native_map(void *base, size_t size, int descriptor, uint64_t offset);

/// Forgets what lies at `base`; before something else is put there.
void apus_native_unmap(const void *base);

/// A number that tells damaged bytes from whole ones. It is no proof against somebody who means harm.
uint64_t apus_checksum(const void *bytes, size_t size);

/// How exceptions pass through a function's frames, from a place in the code on.
typedef struct NativeFrame {
  /// From the start of the code.
  uint32_t start;
  /// The first of the function's landing pads; the next function's is behind its last.
  uint32_t pads;
  /// How far the stack pointer is below the frame pointer in landing pads.
  uint32_t depth;
  /// How far the return address is above the frame pointer, in words: 1, unless the function makes room for arguments of a
  /// tail call.
  uint16_t link;
  /// Which registers lie below the frame pointer, in this order: 1 r15, 2 r14, 4 r13, 8 r12, 16 rbx.
  uint16_t saved;
} NativeFrame;

/// Where calls go that throw: those whose last byte is in the range. All from the start of the code.
typedef struct NativePad {
  uint32_t start, end, pad;
} NativePad;

/// What the process knows of code that may run.
typedef struct NativeTable {
  const uint8_t *base;
  /// Ascending; the last one is behind the code. Null until `load` has been called, which sets it after the others.
  const NativeFrame *_Nullable frames;
  /// Ascending.
  const NativePad *_Nullable pads;
  /// For each `1 << NATIVE_STEP_SHIFT` bytes of the code the last frame that starts no later.
  const uint32_t *_Nullable steps;
  /// Sets what is null; on the thread's stack.
  void (*load)(const void *owner);
  const void *owner;
} NativeTable;

enum { NATIVE_STEP_SHIFT = 10 };

/// Says what lies at a piece of the region: whole blocks.
/// - Parameter table: null if nothing does any more.
void apus_native_publish(const uint8_t *base, size_t size, const NativeTable *_Nullable table);

/// Says that a table has been read.
static inline void apus_native_set_frames(NativeTable *table, const NativeFrame *frames) {
  __atomic_store_n(&table->frames, frames, __ATOMIC_RELEASE);
}

/// Whether the execution's exception is caught in the frames that have called the runtime just now, those of the innermost
/// activation.
int apus_native_catches(Execution *execution);

/// How far the return address is above the frame pointer, in bytes, in the function that contains a place.
size_t apus_native_link(const void *place);

/// Calls machine code. The outcome is the execution's status.
/// - Parameters:
///   - context: The function's instance, whose execution has a stack.
///   - wrapper: Moves arguments and results between slots and registers: `(context, slots, target)`.
///   - target: The function.
///   - slots: The arguments, and then the results.
///   - freeSlots: What the function may use to call the interpreter.
///   - place: The interpreter's place that calls.
void apus_native_call(
  Context *context, const void *wrapper, const void *target, uint64_t *slots, uint64_t *freeSlots, const Cell *place);

/// Says where machine code enters a function from now on. Whoever reads the place sees the code as well.
static inline void apus_native_set_entry(const void *_Nullable *_Nonnull slot, const void *place) {
  __atomic_store_n(slot, place, __ATOMIC_RELEASE);
}

/// Where machine code enters a function now.
static inline const void *apus_native_entry(const void *_Nullable *_Nonnull slot) {
  return __atomic_load_n(slot, __ATOMIC_ACQUIRE);
}

/// Sets a counter, which machine code on other threads may be counting down.
static inline void apus_native_set_counter(int32_t *counter, int32_t value) {
  __atomic_store_n(counter, value, __ATOMIC_RELAXED);
}

/// Lets the other threads of the machine go first: the calling one gets a third of what they get, if all want something.
void apus_native_give_way(void);

/// Whether the thread's stack has room for another call from machine code to the host.
int apus_native_has_room(void);

/// Stops the guest if it is in machine code on another thread; what makes `interrupted` other than 0 comes before.
void apus_native_interrupt(const Execution *execution);

/// The status of an execution whose guest waits.
enum { NATIVE_SUSPENDED = -1 };

/// Goes on with the execution's suspended activation, on this thread's stack: `function` is called as the function of the runtime
/// that has suspended it would be, and then machine code goes on, or leaves if the status says so.
void apus_native_resume(Execution *execution, uint64_t (*function)(Context *context));

/// What the processor can do: `ecx` of leaf 1, `ebx`, `ecx` and `edx` of leaf 7, `ecx` of leaf 0x80000001 of `cpuid`. What
/// the system does not save for its threads is left out.
void apus_cpu_features(uint32_t *words);

static inline void apus_set_interrupted(Execution *execution, uint32_t reason) {
  __atomic_store_n(&execution->interrupted, reason, __ATOMIC_SEQ_CST);
}

#pragma clang assume_nonnull end
