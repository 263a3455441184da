#include "CInference.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

// A pointer to a function has no conversion from a pointer to data, but POSIX says that the bits are the same.
#define LOAD(result, name, parameters) \
  { \
    void *found = dlsym(library, #name); \
    if (!found) return #name; \
    memcpy(&table->name, &found, sizeof found); \
  }

const char *apus_load_tflite(void *library, struct apus_tflite *table) {
  APUS_TFLITE(LOAD)
  return NULL;
}

const char *apus_load_xnnpack(void *library, struct apus_xnnpack *table) {
  APUS_XNNPACK(LOAD)
  return NULL;
}

const char *apus_load_tensorflow(void *library, struct apus_tensorflow *table) {
  APUS_TENSORFLOW(LOAD)
  return NULL;
}

const char *apus_load_openvino(void *library, struct apus_openvino *table) {
  APUS_OPENVINO(LOAD)
  return NULL;
}

// TensorFlow Lite reports through a callback.

static _Thread_local char report[512];

static void keep_report(void *user, const char *format, va_list arguments) {
  (void)user;
  size_t used = strlen(report);
  if (used > 0 && used < sizeof report - 3) {
    memcpy(report + used, "; ", 3);
    used += 2;
  }
  vsnprintf(report + used, sizeof report - used, format, arguments);
}

TfLiteReporter apus_tflite_reporter(void) {
  void (*function)(void *, const char *, va_list) = keep_report;
  TfLiteReporter result;
  memcpy(&result, &function, sizeof result);
  return result;
}

const char *apus_report(void) { return report; }
void apus_clear_report(void) { report[0] = 0; }

// ONNX Runtime has one function that gives the others.

struct OrtApiBase {
  const void *const *(*GetApi)(uint32_t version);
  const char *(*GetVersionString)(void);
};

// The first version that has all the functions that are used.
enum { ORT_API_VERSION = 11 };

const char *apus_load_ort(void *library, struct apus_ort *table, const char **version) {
  const struct OrtApiBase *(*base_function)(void);
  void *found = dlsym(library, "OrtGetApiBase");
  if (!found) return "OrtGetApiBase";
  memcpy(&base_function, &found, sizeof found);
  const struct OrtApiBase *base = base_function();
  if (!base) return "OrtApiBase";
  *version = base->GetVersionString();
  const void *const *api = base->GetApi(ORT_API_VERSION);
  if (!api) return "version 11 of OrtApi";
#define SLOT(slot, result, name, parameters) memcpy(&table->name, &api[slot], sizeof api[slot]);
  APUS_ORT(SLOT)
  return NULL;
}

// OpenVINO takes properties as further arguments.

int apus_openvino_compile(
    const struct apus_openvino *table, const ov_core *core, const ov_model *model, const char *device, const char *threads,
    ov_compiled_model **compiled) {
  return table->ov_core_compile_model(
      core, model, device, 6, compiled, "INFERENCE_NUM_THREADS", threads, "PERFORMANCE_HINT", "LATENCY",
      // Some processors would be given 16-bit numbers otherwise, and answers would depend on the machine.
      "INFERENCE_PRECISION_HINT", "f32");
}
