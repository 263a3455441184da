// TensorFlow (tensorflow/c/c_api.h).
#ifndef APUS_TENSORFLOW_H
#define APUS_TENSORFLOW_H

#include "Table.h"

typedef struct TF_Graph TF_Graph;
typedef struct TF_Operation TF_Operation;
typedef struct TF_Session TF_Session;
typedef struct TF_SessionOptions TF_SessionOptions;
typedef struct TF_Status TF_Status;
typedef struct TF_Tensor TF_Tensor;
typedef struct TF_ImportGraphDefOptions TF_ImportGraphDefOptions;
typedef struct {
  const void *data;
  size_t length;
  void (*deallocator)(void *, size_t);
} TF_Buffer;
typedef struct {
  TF_Operation *operation;
  int index;
} TF_Output;

#define APUS_TENSORFLOW(X) \
  X(const char *, TF_Version, (void)) \
  X(TF_Status *, TF_NewStatus, (void)) \
  X(void, TF_DeleteStatus, (TF_Status *)) \
  X(int, TF_GetCode, (const TF_Status *)) \
  X(const char *, TF_Message, (const TF_Status *)) \
  X(TF_Buffer *, TF_NewBuffer, (void)) \
  X(TF_Buffer *, TF_NewBufferFromString, (const void *, size_t)) \
  X(void, TF_DeleteBuffer, (TF_Buffer *)) \
  X(TF_Graph *, TF_NewGraph, (void)) \
  X(void, TF_DeleteGraph, (TF_Graph *)) \
  X(TF_ImportGraphDefOptions *, TF_NewImportGraphDefOptions, (void)) \
  X(void, TF_DeleteImportGraphDefOptions, (TF_ImportGraphDefOptions *)) \
  X(void, TF_GraphImportGraphDef, (TF_Graph *, const TF_Buffer *, const TF_ImportGraphDefOptions *, TF_Status *)) \
  X(TF_Operation *, TF_GraphOperationByName, (TF_Graph *, const char *)) \
  X(TF_Operation *, TF_GraphNextOperation, (TF_Graph *, size_t *)) \
  X(const char *, TF_OperationName, (TF_Operation *)) \
  X(const char *, TF_OperationOpType, (TF_Operation *)) \
  X(int, TF_OperationNumInputs, (TF_Operation *)) \
  X(int, TF_OperationNumOutputs, (TF_Operation *)) \
  X(int, TF_OperationOutputNumConsumers, (TF_Output)) \
  X(int, TF_OperationOutputType, (TF_Output)) \
  X(int, TF_GraphGetTensorNumDims, (TF_Graph *, TF_Output, TF_Status *)) \
  X(void, TF_GraphGetTensorShape, (TF_Graph *, TF_Output, int64_t *, int, TF_Status *)) \
  X(TF_SessionOptions *, TF_NewSessionOptions, (void)) \
  X(void, TF_DeleteSessionOptions, (TF_SessionOptions *)) \
  X(void, TF_SetConfig, (TF_SessionOptions *, const void *, size_t, TF_Status *)) \
  X(TF_Session *, TF_NewSession, (TF_Graph *, const TF_SessionOptions *, TF_Status *)) \
  X(TF_Session *, TF_LoadSessionFromSavedModel, \
    (const TF_SessionOptions *, const TF_Buffer *, const char *, const char *const *, int, TF_Graph *, TF_Buffer *, \
     TF_Status *)) \
  X(void, TF_CloseSession, (TF_Session *, TF_Status *)) \
  X(void, TF_DeleteSession, (TF_Session *, TF_Status *)) \
  X(void, TF_SessionRun, \
    (TF_Session *, const TF_Buffer *, const TF_Output *, TF_Tensor *const *, int, const TF_Output *, TF_Tensor **, int, \
     const TF_Operation *const *, int, TF_Buffer *, TF_Status *)) \
  X(TF_Tensor *, TF_AllocateTensor, (int, const int64_t *, int, size_t)) \
  X(void, TF_DeleteTensor, (TF_Tensor *)) \
  X(int, TF_TensorType, (const TF_Tensor *)) \
  X(size_t, TF_TensorByteSize, (const TF_Tensor *)) \
  X(void *, TF_TensorData, (const TF_Tensor *))

struct apus_tensorflow {
  APUS_TENSORFLOW(APUS_FIELD)
};

// Fills a table from a library that dlopen gave. Returns NULL, or the name of a function that the library lacks.
const char *apus_load_tensorflow(void *library, struct apus_tensorflow *table);

#endif
