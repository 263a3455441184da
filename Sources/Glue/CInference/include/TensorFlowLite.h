// TensorFlow Lite (tensorflow/lite/c/c_api.h).
#ifndef APUS_TENSORFLOW_LITE_H
#define APUS_TENSORFLOW_LITE_H

#include "Table.h"
#include "Trial.h"

typedef struct TfLiteModel TfLiteModel;
typedef struct TfLiteInterpreterOptions TfLiteInterpreterOptions;
typedef struct TfLiteInterpreter TfLiteInterpreter;
typedef struct TfLiteTensor TfLiteTensor;
typedef struct TfLiteDelegate TfLiteDelegate;
// A pointer to a function, which Swift need not know: it takes a `va_list`.
typedef const void *TfLiteReporter;

#define APUS_TFLITE(X) \
  X(const char *, TfLiteVersion, (void)) \
  X(TfLiteModel *, TfLiteModelCreateWithErrorReporter, (const void *, size_t, TfLiteReporter, void *)) \
  X(void, TfLiteModelDelete, (TfLiteModel *)) \
  X(TfLiteInterpreterOptions *, TfLiteInterpreterOptionsCreate, (void)) \
  X(void, TfLiteInterpreterOptionsDelete, (TfLiteInterpreterOptions *)) \
  X(void, TfLiteInterpreterOptionsSetNumThreads, (TfLiteInterpreterOptions *, int32_t)) \
  X(void, TfLiteInterpreterOptionsAddDelegate, (TfLiteInterpreterOptions *, TfLiteDelegate *)) \
  X(void, TfLiteInterpreterOptionsSetErrorReporter, (TfLiteInterpreterOptions *, TfLiteReporter, void *)) \
  X(TfLiteInterpreter *, TfLiteInterpreterCreate, (const TfLiteModel *, const TfLiteInterpreterOptions *)) \
  X(void, TfLiteInterpreterDelete, (TfLiteInterpreter *)) \
  X(int, TfLiteInterpreterAllocateTensors, (TfLiteInterpreter *)) \
  X(int, TfLiteInterpreterInvoke, (TfLiteInterpreter *)) \
  X(int, TfLiteInterpreterResetVariableTensors, (TfLiteInterpreter *)) \
  X(int32_t, TfLiteInterpreterGetInputTensorCount, (const TfLiteInterpreter *)) \
  X(TfLiteTensor *, TfLiteInterpreterGetInputTensor, (const TfLiteInterpreter *, int32_t)) \
  X(int32_t, TfLiteInterpreterGetOutputTensorCount, (const TfLiteInterpreter *)) \
  X(const TfLiteTensor *, TfLiteInterpreterGetOutputTensor, (const TfLiteInterpreter *, int32_t)) \
  X(int, TfLiteTensorType, (const TfLiteTensor *)) \
  X(int32_t, TfLiteTensorNumDims, (const TfLiteTensor *)) \
  X(int32_t, TfLiteTensorDim, (const TfLiteTensor *, int32_t)) \
  X(size_t, TfLiteTensorByteSize, (const TfLiteTensor *)) \
  X(void *, TfLiteTensorData, (const TfLiteTensor *)) \
  X(const char *, TfLiteTensorName, (const TfLiteTensor *))

// Larger than any release's options; only the first member is ours to set.
typedef struct {
  int32_t num_threads;
  uint8_t others[508];
} TfLiteXNNPackOptions;

// Not in every build of the library.
#define APUS_XNNPACK(X) \
  X(TfLiteXNNPackOptions, TfLiteXNNPackDelegateOptionsDefault, (void)) \
  X(TfLiteDelegate *, TfLiteXNNPackDelegateCreate, (const TfLiteXNNPackOptions *)) \
  X(void, TfLiteXNNPackDelegateDelete, (TfLiteDelegate *))

struct apus_tflite {
  APUS_TFLITE(APUS_FIELD)
};
struct apus_xnnpack {
  APUS_XNNPACK(APUS_FIELD)
};

// Fills a table from a library that dlopen gave. Returns NULL, or the name of a function that the library lacks.
const char *apus_load_tflite(void *library, struct apus_tflite *table);
const char *apus_load_xnnpack(void *library, struct apus_xnnpack *table);

// Prepares a model and runs it once, with inputs of zeros, in a copy of this process that may use `seconds` of the processor
// and `memory` bytes more than this one. `accelerator` may be NULL.
enum apus_trial apus_tflite_try(
    const struct apus_tflite *table, const struct apus_xnnpack *accelerator, const void *model, size_t size, int threads,
    unsigned seconds, size_t memory);

// The function that keeps what the library reports in a buffer of the calling thread.
TfLiteReporter apus_tflite_reporter(void);
// What was reported on the calling thread since the last call of apus_clear_report; never NULL.
const char *apus_report(void);
void apus_clear_report(void);

#endif
