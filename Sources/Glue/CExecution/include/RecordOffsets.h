// Where machine code finds what it reads, in bytes from the start of each record: constants for whoever writes machine code.
#pragma once
#include "CExecution.h"

enum {
  CONTEXT_MEMORY = offsetof(Context, memory),
  CONTEXT_MEMORY_SIZE = offsetof(Context, memorySize),
  CONTEXT_GLOBALS = offsetof(Context, globals),
  CONTEXT_FUNCTIONS = offsetof(Context, functions),
  CONTEXT_IMPORTS = offsetof(Context, imports),
  CONTEXT_IMPORTED_GLOBALS = offsetof(Context, importedGlobals),
  CONTEXT_TABLES = offsetof(Context, tables),
  CONTEXT_MEMORIES = offsetof(Context, memories),
  CONTEXT_TYPES = offsetof(Context, types),
  CONTEXT_TAGS = offsetof(Context, tags),
  CONTEXT_EXECUTION = offsetof(Context, execution),
  CONTEXT_RUNTIME = offsetof(Context, runtime),
  CONTEXT_HEAP = offsetof(Context, heap),

  MEMORY_BASE = offsetof(MemoryRecord, base),
  MEMORY_SIZE = offsetof(MemoryRecord, size),
  TABLE_ELEMENTS = offsetof(TableRecord, elements),
  TABLE_COUNT = offsetof(TableRecord, count),

  FUNCTION_CONTEXT = offsetof(FunctionRecord, context),
  FUNCTION_TYPE = offsetof(FunctionRecord, type),
  FUNCTION_NATIVE = offsetof(FunctionRecord, native),
  FUNCTION_SIZE = sizeof(FunctionRecord),

  HEAP_CURSOR = offsetof(HeapState, cursor),
  HEAP_LIMIT = offsetof(HeapState, limit),
  HEAP_BASE = offsetof(HeapState, base),
  HEAP_CARDS = offsetof(HeapState, cards),
  HEAP_TYPES = offsetof(HeapState, types),

  HEAP_ENTRY_KIND = offsetof(HeapTypeEntry, kind),
  HEAP_ENTRY_DISPLAY = offsetof(HeapTypeEntry, display),
  HEAP_ENTRY_SIZE = sizeof(HeapTypeEntry),
  // How many supertypes a type may have so that its entry holds all of them.
  HEAP_DISPLAY_DEPTH = sizeof(((HeapTypeEntry *)0)->display) / sizeof(uint32_t),

  EXECUTION_FUEL = offsetof(Execution, fuel),
  EXECUTION_INSTRUCTIONS = offsetof(Execution, instructions),
  EXECUTION_SLOTS = offsetof(Execution, nativeSlots),
};
