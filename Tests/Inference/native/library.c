#include "library.h"

#include <dlfcn.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CInference.h"

#define CHECK(what, isGood) \
  do { \
    if (!(isGood)) fail(what); \
  } while (0)

static const struct library_model *model;
static size_t element_count = 1, input_size;

_Noreturn static void fail(const char *what) {
  fprintf(stderr, "%s: %s failed\n", model->backend, what);
  exit(1);
}

static void *load(const char *path, int flags) {
  void *handle = dlopen(path, RTLD_NOW | flags);
  if (!handle) {
    fprintf(stderr, "%s\n", dlerror());
    exit(1);
  }
  return handle;
}

// Loads what stands beside the library and has a name that begins so.
static void load_companion(const char *beginning) {
  char pattern[4096];
  const char *slash = strrchr(model->library, '/');
  snprintf(pattern, sizeof pattern, "%.*s/%s*", (int)(slash ? slash - model->library : 1), slash ? model->library : ".",
           beginning);
  glob_t found;
  if (glob(pattern, 0, NULL, &found) == 0) {
    for (size_t i = 0; i < found.gl_pathc; i++) load(found.gl_pathv[i], RTLD_GLOBAL);
  }
  globfree(&found);
}

static void *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  CHECK("opening the model", file);
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  void *bytes = aligned_alloc(64, (*size + 63) / 64 * 64);
  CHECK("reading the model", bytes && fread(bytes, 1, *size, file) == *size);
  fclose(file);
  return bytes;
}

// TensorFlow Lite.

static struct apus_tflite lite;
static TfLiteInterpreter *interpreter;

static void open_lite(void) {
  void *handle = load(model->library, RTLD_LOCAL);
  struct apus_xnnpack xnnpack;
  CHECK("dlsym", !apus_load_tflite(handle, &lite) && !apus_load_xnnpack(handle, &xnnpack));
  size_t size;
  void *bytes = read_file(model->path, &size);
  TfLiteModel *loaded = lite.TfLiteModelCreateWithErrorReporter(bytes, size, apus_tflite_reporter(), NULL);
  CHECK("TfLiteModelCreate", loaded);
  TfLiteInterpreterOptions *options = lite.TfLiteInterpreterOptionsCreate();
  lite.TfLiteInterpreterOptionsSetNumThreads(options, 1);
  TfLiteXNNPackOptions settings = xnnpack.TfLiteXNNPackDelegateOptionsDefault();
  settings.num_threads = 1;
  lite.TfLiteInterpreterOptionsAddDelegate(options, xnnpack.TfLiteXNNPackDelegateCreate(&settings));
  interpreter = lite.TfLiteInterpreterCreate(loaded, options);
  CHECK("TfLiteInterpreterAllocateTensors", interpreter && lite.TfLiteInterpreterAllocateTensors(interpreter) == 0);
}

static void set_lite(const void *data, size_t size) {
  TfLiteTensor *tensor = lite.TfLiteInterpreterGetInputTensor(interpreter, 0);
  CHECK("the input", lite.TfLiteTensorByteSize(tensor) == size);
  memcpy(lite.TfLiteTensorData(tensor), data, size);
}

static void compute_lite(void) { CHECK("TfLiteInterpreterInvoke", lite.TfLiteInterpreterInvoke(interpreter) == 0); }

static size_t get_lite(void *data, size_t room) {
  const TfLiteTensor *tensor = lite.TfLiteInterpreterGetOutputTensor(interpreter, 0);
  size_t size = lite.TfLiteTensorByteSize(tensor);
  CHECK("the output", size <= room);
  memcpy(data, lite.TfLiteTensorData(tensor), size);
  return size;
}

// ONNX Runtime.

static struct apus_ort ort;
static OrtSession *ort_session;
static OrtMemoryInfo *ort_memory;
static OrtValue *ort_input, *ort_output;
static void *ort_bytes;
static char *ort_input_name, *ort_output_name;

static void open_ort(void) {
  const char *version;
  CHECK("dlsym", !apus_load_ort(load(model->library, RTLD_LOCAL), &ort, &version));
  OrtEnv *environment;
  OrtSessionOptions *options;
  OrtAllocator *allocator;
  CHECK("CreateEnv", !ort.CreateEnv(4, "native", &environment));
  CHECK("CreateSessionOptions", !ort.CreateSessionOptions(&options));
  CHECK("SetIntraOpNumThreads", !ort.SetIntraOpNumThreads(options, 1) && !ort.SetInterOpNumThreads(options, 1));
  CHECK("CreateSession", !ort.CreateSession(environment, model->path, options, &ort_session));
  CHECK("GetAllocatorWithDefaultOptions", !ort.GetAllocatorWithDefaultOptions(&allocator));
  CHECK("SessionGetInputName", !ort.SessionGetInputName(ort_session, 0, allocator, &ort_input_name));
  CHECK("SessionGetOutputName", !ort.SessionGetOutputName(ort_session, 0, allocator, &ort_output_name));
  CHECK("CreateCpuMemoryInfo", !ort.CreateCpuMemoryInfo(1, 0, &ort_memory));
  ort_bytes = aligned_alloc(64, (input_size + 63) / 64 * 64);
  int64_t shape[8];
  for (uint32_t i = 0; i < model->rank; i++) shape[i] = model->dimensions[i];
  CHECK("CreateTensorWithDataAsOrtValue",
        !ort.CreateTensorWithDataAsOrtValue(ort_memory, ort_bytes, input_size, shape, model->rank, 1, &ort_input));
}

static void set_ort(const void *data, size_t size) { memcpy(ort_bytes, data, size); }

static void compute_ort(void) {
  if (ort_output) ort.ReleaseValue(ort_output);
  ort_output = NULL;
  const char *inputs[] = {ort_input_name}, *outputs[] = {ort_output_name};
  const OrtValue *values[] = {ort_input};
  CHECK("Run", !ort.Run(ort_session, NULL, inputs, values, 1, outputs, 1, &ort_output));
}

static size_t get_ort(void *data, size_t room) {
  OrtTensorInfo *information;
  size_t count;
  void *from;
  CHECK("GetTensorTypeAndShape", !ort.GetTensorTypeAndShape(ort_output, &information));
  CHECK("GetTensorShapeElementCount", !ort.GetTensorShapeElementCount(information, &count));
  ort.ReleaseTensorTypeAndShapeInfo(information);
  CHECK("the output", !ort.GetTensorMutableData(ort_output, &from) && count * 4 <= room);
  memcpy(data, from, count * 4);
  return count * 4;
}

// TensorFlow.

static struct apus_tensorflow tf;
static TF_Session *tf_session;
static TF_Status *tf_status;
static TF_Output tf_input, tf_output;
static TF_Tensor *tf_in, *tf_out;

static void check_tf(const char *what) {
  if (tf.TF_GetCode(tf_status) == 0) return;
  fprintf(stderr, "%s\n", tf.TF_Message(tf_status));
  fail(what);
}

static void open_tf(void) {
  setenv("TF_CPP_MIN_LOG_LEVEL", "3", 0);
  load_companion("libtensorflow_framework.so.2");
  CHECK("dlsym", !apus_load_tensorflow(load(model->library, RTLD_LOCAL), &tf));
  tf_status = tf.TF_NewStatus();
  TF_SessionOptions *options = tf.TF_NewSessionOptions();
  // A ConfigProto with one thread inside of operations and one between them.
  static const uint8_t configuration[] = {0x10, 1, 0x28, 1};
  tf.TF_SetConfig(options, configuration, sizeof configuration, tf_status);
  check_tf("TF_SetConfig");
  TF_Graph *graph = tf.TF_NewGraph();
  size_t length = strlen(model->path);
  if (length > 3 && strcmp(model->path + length - 3, ".pb") == 0) {
    size_t size;
    void *bytes = read_file(model->path, &size);
    tf.TF_GraphImportGraphDef(
        graph, tf.TF_NewBufferFromString(bytes, size), tf.TF_NewImportGraphDefOptions(), tf_status);
    check_tf("TF_GraphImportGraphDef");
    free(bytes);
    tf_session = tf.TF_NewSession(graph, options, tf_status);
    check_tf("TF_NewSession");
  } else {
    const char *tags[] = {"serve"};
    tf_session = tf.TF_LoadSessionFromSavedModel(options, NULL, model->path, tags, 1, graph, NULL, tf_status);
    check_tf("TF_LoadSessionFromSavedModel");
  }
  tf_input = (TF_Output){tf.TF_GraphOperationByName(graph, model->input), 0};
  tf_output = (TF_Output){tf.TF_GraphOperationByName(graph, model->output), 0};
  CHECK("TF_GraphOperationByName", tf_input.operation && tf_output.operation);
}

static void set_tf(const void *data, size_t size) {
  int64_t shape[8];
  for (uint32_t i = 0; i < model->rank; i++) shape[i] = model->dimensions[i];
  if (tf_in) tf.TF_DeleteTensor(tf_in);
  tf_in = tf.TF_AllocateTensor(1, shape, (int)model->rank, size);
  memcpy(tf.TF_TensorData(tf_in), data, size);
}

static void compute_tf(void) {
  if (tf_out) tf.TF_DeleteTensor(tf_out);
  tf.TF_SessionRun(tf_session, NULL, &tf_input, &tf_in, 1, &tf_output, &tf_out, 1, NULL, 0, NULL, tf_status);
  check_tf("TF_SessionRun");
}

static size_t get_tf(void *data, size_t room) {
  size_t size = tf.TF_TensorByteSize(tf_out);
  CHECK("the output", size <= room);
  memcpy(data, tf.TF_TensorData(tf_out), size);
  return size;
}

// OpenVINO.

static struct apus_openvino ov;
static ov_infer_request *ov_request;
static void *ov_input;

static void open_ov(void) {
  load_companion("libtbb.so.12");
  load_companion("libopenvino.so.");
  CHECK("dlsym", !apus_load_openvino(load(model->library, RTLD_LOCAL), &ov));
  ov_core *core;
  ov_model *loaded;
  ov_compiled_model *compiled;
  CHECK("ov_core_create", !ov.ov_core_create(&core));
  CHECK("ov_core_read_model", !ov.ov_core_read_model(core, model->path, NULL, &loaded));
  CHECK("ov_core_compile_model", !apus_openvino_compile(&ov, core, loaded, "CPU", "1", &compiled));
  CHECK("ov_compiled_model_create_infer_request", !ov.ov_compiled_model_create_infer_request(compiled, &ov_request));
  // The number of f32, which differs between releases, is the model's.
  ov_port *port;
  int type;
  CHECK("ov_compiled_model_input_by_index", !ov.ov_compiled_model_input_by_index(compiled, 0, &port));
  CHECK("ov_port_get_element_type", !ov.ov_port_get_element_type(port, &type));
  int64_t dimensions[8];
  for (uint32_t i = 0; i < model->rank; i++) dimensions[i] = model->dimensions[i];
  ov_shape shape;
  ov_tensor *tensor;
  CHECK("ov_shape_create", !ov.ov_shape_create(model->rank, dimensions, &shape));
  CHECK("ov_tensor_create", !ov.ov_tensor_create(type, shape, &tensor));
  CHECK("ov_tensor_data", !ov.ov_tensor_data(tensor, &ov_input));
  CHECK("the input", !ov.ov_infer_request_set_input_tensor_by_index(ov_request, 0, tensor));
}

static void set_ov(const void *data, size_t size) { memcpy(ov_input, data, size); }

static void compute_ov(void) { CHECK("ov_infer_request_infer", !ov.ov_infer_request_infer(ov_request)); }

static size_t get_ov(void *data, size_t room) {
  ov_tensor *tensor;
  void *from;
  size_t size;
  CHECK("the output", !ov.ov_infer_request_get_output_tensor_by_index(ov_request, 0, &tensor));
  CHECK("ov_tensor_data", !ov.ov_tensor_data(tensor, &from) && !ov.ov_tensor_get_byte_size(tensor, &size));
  CHECK("the output", size <= room);
  memcpy(data, from, size);
  ov.ov_tensor_free(tensor);
  return size;
}

// All of them.

static const struct {
  const char *name;
  void (*open)(void);
  void (*set_input)(const void *, size_t);
  void (*compute)(void);
  size_t (*get_output)(void *, size_t);
} backends[] = {
    {"TensorFlow Lite", open_lite, set_lite, compute_lite, get_lite},
    {"ONNX Runtime", open_ort, set_ort, compute_ort, get_ort},
    {"TensorFlow", open_tf, set_tf, compute_tf, get_tf},
    {"OpenVINO", open_ov, set_ov, compute_ov, get_ov},
};
static size_t chosen;

void library_open(const struct library_model *given) {
  model = given;
  for (uint32_t i = 0; i < model->rank; i++) element_count *= model->dimensions[i];
  input_size = element_count * (model->type == 3 ? 1 : 4);
  while (chosen < sizeof backends / sizeof *backends && strcmp(backends[chosen].name, model->backend) != 0) chosen++;
  CHECK("finding the back end", chosen < sizeof backends / sizeof *backends);
  backends[chosen].open();
}

void library_set_input(const void *data, size_t size) {
  CHECK("the input", size == input_size);
  backends[chosen].set_input(data, size);
}

void library_compute(void) { backends[chosen].compute(); }
size_t library_get_output(void *data, size_t room) { return backends[chosen].get_output(data, room); }
