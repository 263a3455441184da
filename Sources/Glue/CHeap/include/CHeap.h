// The records through which running code reaches its store's heap of objects, by offset.
//
// They are C structures of plain fields for the reason that those of CExecution are. Who owns them, and what an object
// looks like, is said in Heap.
#pragma once
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// A type of heap objects, as the collector and casts see it; 64 bytes, so that it is one cache line.
typedef struct HeapTypeEntry {
  /// In bytes, header included, a multiple of 8. Of an array: the 8 bytes before the first element.
  uint32_t size;
  /// The raw value of HeapObjectKind; 0 if no type has this number.
  uint8_t kind;
  /// The base-2 logarithm of the width of an element.
  uint8_t elementShift;
  /// HEAP_TYPE_… below.
  uint8_t flags;
  /// How many supertypes are above the type.
  uint8_t depth;
  /// Bit i: the 4-byte word i of an object is a reference.
  uint64_t references;
  /// The supertypes from the top of the hierarchy, then the type itself, then zeros.
  uint32_t display[8];
  /// Of an object that is too long for `references`: how many references there are, then the word of each.
  const uint32_t *_Nullable referenceList;
  /// The whole display, if it does not fit in `display`.
  const uint32_t *_Nullable deepDisplay;
} HeapTypeEntry;

enum {
  HEAP_TYPE_ARRAY = 1,
  /// The elements are references.
  HEAP_TYPE_REFERENCES = 2,
  /// `referenceList` counts, not `references`.
  HEAP_TYPE_LIST = 4,
};

/// What running code needs of a heap.
typedef struct HeapState {
  /// The address at which the next object goes.
  uintptr_t cursor;
  /// The end of the zeroed bytes behind the cursor.
  uintptr_t limit;
  /// What is added to the low half of an object's address to get the whole: a multiple of 4 GiB, 0 on 32-bit machines.
  uintptr_t base;
  /// The card of an object at an address is `cards[(uint32_t)address >> 9]`.
  uint8_t *_Nullable cards;
  /// The types, by number.
  const HeapTypeEntry *types;
  /// The blocks; null until the first object is made.
  void *_Nullable space;
  /// The Swift object that owns this record, not retained here.
  const void *owner;
} HeapState;

/// Tells the processor that an object will be looked at soon.
static inline void heap_prefetch(const void *object) { __builtin_prefetch(object); }

/// The word of a display at a depth below 8.
static inline uint32_t heap_display(const HeapTypeEntry *type, uint32_t depth) { return type->display[depth & 7]; }

/// Stores the word of a display at a depth below 8.
static inline void heap_set_display(HeapTypeEntry *type, uint32_t depth, uint32_t id) { type->display[depth & 7] = id; }

#pragma clang assume_nonnull end
