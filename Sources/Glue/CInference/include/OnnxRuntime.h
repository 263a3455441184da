// ONNX Runtime (onnxruntime_c_api.h). The library exports one function, which gives a table of functions that only ever
// grows at its end; the numbers are places in it.
#ifndef APUS_ONNX_RUNTIME_H
#define APUS_ONNX_RUNTIME_H

#include "Table.h"

typedef struct OrtEnv OrtEnv;
typedef struct OrtStatus OrtStatus;
typedef struct OrtSession OrtSession;
typedef struct OrtSessionOptions OrtSessionOptions;
typedef struct OrtRunOptions OrtRunOptions;
typedef struct OrtValue OrtValue;
typedef struct OrtMemoryInfo OrtMemoryInfo;
typedef struct OrtAllocator OrtAllocator;
typedef struct OrtTypeInfo OrtTypeInfo;
typedef struct OrtTensorInfo OrtTensorInfo;

#define APUS_ORT(X) \
  X(2, const char *, GetErrorMessage, (const OrtStatus *)) \
  X(3, OrtStatus *, CreateEnv, (int level, const char *name, OrtEnv **)) \
  X(7, OrtStatus *, CreateSession, (const OrtEnv *, const char *path, const OrtSessionOptions *, OrtSession **)) \
  X(8, OrtStatus *, CreateSessionFromArray, \
    (const OrtEnv *, const void *, size_t, const OrtSessionOptions *, OrtSession **)) \
  X(9, OrtStatus *, Run, \
    (OrtSession *, const OrtRunOptions *, const char *const *input_names, const OrtValue *const *inputs, \
     size_t input_count, const char *const *output_names, size_t output_count, OrtValue **outputs)) \
  X(10, OrtStatus *, CreateSessionOptions, (OrtSessionOptions **)) \
  X(24, OrtStatus *, SetIntraOpNumThreads, (OrtSessionOptions *, int)) \
  X(25, OrtStatus *, SetInterOpNumThreads, (OrtSessionOptions *, int)) \
  X(30, OrtStatus *, SessionGetInputCount, (const OrtSession *, size_t *)) \
  X(31, OrtStatus *, SessionGetOutputCount, (const OrtSession *, size_t *)) \
  X(33, OrtStatus *, SessionGetInputTypeInfo, (const OrtSession *, size_t, OrtTypeInfo **)) \
  X(36, OrtStatus *, SessionGetInputName, (const OrtSession *, size_t, OrtAllocator *, char **)) \
  X(37, OrtStatus *, SessionGetOutputName, (const OrtSession *, size_t, OrtAllocator *, char **)) \
  X(49, OrtStatus *, CreateTensorWithDataAsOrtValue, \
    (const OrtMemoryInfo *, void *, size_t, const int64_t *shape, size_t rank, int type, OrtValue **)) \
  X(50, OrtStatus *, IsTensor, (const OrtValue *, int *)) \
  X(51, OrtStatus *, GetTensorMutableData, (OrtValue *, void **)) \
  X(55, OrtStatus *, CastTypeInfoToTensorInfo, (const OrtTypeInfo *, const OrtTensorInfo **)) \
  X(60, OrtStatus *, GetTensorElementType, (const OrtTensorInfo *, int *)) \
  X(61, OrtStatus *, GetDimensionsCount, (const OrtTensorInfo *, size_t *)) \
  X(62, OrtStatus *, GetDimensions, (const OrtTensorInfo *, int64_t *, size_t)) \
  X(64, OrtStatus *, GetTensorShapeElementCount, (const OrtTensorInfo *, size_t *)) \
  X(65, OrtStatus *, GetTensorTypeAndShape, (const OrtValue *, OrtTensorInfo **)) \
  X(69, OrtStatus *, CreateCpuMemoryInfo, (int allocator, int memory, OrtMemoryInfo **)) \
  X(76, OrtStatus *, AllocatorFree, (OrtAllocator *, void *)) \
  X(78, OrtStatus *, GetAllocatorWithDefaultOptions, (OrtAllocator **)) \
  X(93, void, ReleaseStatus, (OrtStatus *)) \
  X(94, void, ReleaseMemoryInfo, (OrtMemoryInfo *)) \
  X(95, void, ReleaseSession, (OrtSession *)) \
  X(96, void, ReleaseValue, (OrtValue *)) \
  X(98, void, ReleaseTypeInfo, (OrtTypeInfo *)) \
  X(99, void, ReleaseTensorTypeAndShapeInfo, (OrtTensorInfo *)) \
  X(100, void, ReleaseSessionOptions, (OrtSessionOptions *))

#define APUS_SLOT_FIELD(slot, result, name, parameters) result(*name) parameters;
struct apus_ort {
  APUS_ORT(APUS_SLOT_FIELD)
};

// Fills a table from a library that dlopen gave, and its version. Returns NULL, or what the library lacks.
const char *apus_load_ort(void *library, struct apus_ort *table, const char **version);

#endif
