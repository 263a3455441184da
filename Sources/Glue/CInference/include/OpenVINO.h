// OpenVINO (openvino/c/openvino.h).
#ifndef APUS_OPENVINO_H
#define APUS_OPENVINO_H

#include "Table.h"

typedef struct ov_core ov_core;
typedef struct ov_model ov_model;
typedef struct ov_compiled_model ov_compiled_model;
typedef struct ov_infer_request ov_infer_request;
typedef struct ov_tensor ov_tensor;
typedef struct ov_port ov_port;
typedef struct {
  int64_t rank;
  int64_t *dims;
} ov_shape;
typedef struct {
  const char *buildNumber;
  const char *description;
} ov_version;

#define APUS_OPENVINO(X) \
  X(int, ov_get_openvino_version, (ov_version *)) \
  X(void, ov_version_free, (ov_version *)) \
  X(const char *, ov_get_error_info, (int)) \
  X(const char *, ov_get_last_err_msg, (void)) \
  X(void, ov_free, (const char *)) \
  X(int, ov_core_create, (ov_core **)) \
  X(void, ov_core_free, (ov_core *)) \
  X(int, ov_core_read_model, (const ov_core *, const char *, const char *, ov_model **)) \
  X(int, ov_core_read_model_from_memory_buffer, \
    (const ov_core *, const char *, const size_t, const ov_tensor *, ov_model **)) \
  X(int, ov_core_compile_model, \
    (const ov_core *, const ov_model *, const char *, const size_t, ov_compiled_model **, ...)) \
  X(void, ov_model_free, (ov_model *)) \
  X(void, ov_compiled_model_free, (ov_compiled_model *)) \
  X(int, ov_compiled_model_inputs_size, (const ov_compiled_model *, size_t *)) \
  X(int, ov_compiled_model_outputs_size, (const ov_compiled_model *, size_t *)) \
  X(int, ov_compiled_model_input_by_index, (const ov_compiled_model *, const size_t, ov_port **)) \
  X(int, ov_compiled_model_output_by_index, (const ov_compiled_model *, const size_t, ov_port **)) \
  X(int, ov_compiled_model_create_infer_request, (const ov_compiled_model *, ov_infer_request **)) \
  X(void, ov_infer_request_free, (ov_infer_request *)) \
  X(int, ov_infer_request_set_input_tensor_by_index, (ov_infer_request *, const size_t, const ov_tensor *)) \
  X(int, ov_infer_request_get_output_tensor_by_index, (const ov_infer_request *, const size_t, ov_tensor **)) \
  X(int, ov_infer_request_infer, (ov_infer_request *)) \
  X(int, ov_port_get_any_name, (const ov_port *, char **)) \
  X(int, ov_port_get_element_type, (const ov_port *, int *)) \
  X(int, ov_const_port_get_shape, (const ov_port *, ov_shape *)) \
  X(void, ov_output_const_port_free, (ov_port *)) \
  X(int, ov_shape_create, (const int64_t, const int64_t *, ov_shape *)) \
  X(int, ov_shape_free, (ov_shape *)) \
  X(int, ov_tensor_create, (int, const ov_shape, ov_tensor **)) \
  X(int, ov_tensor_get_byte_size, (const ov_tensor *, size_t *)) \
  X(int, ov_tensor_data, (const ov_tensor *, void **)) \
  X(void, ov_tensor_free, (ov_tensor *))

struct apus_openvino {
  APUS_OPENVINO(APUS_FIELD)
};

// Fills a table from a library that dlopen gave. Returns NULL, or the name of a function that the library lacks.
const char *apus_load_openvino(void *library, struct apus_openvino *table);

// Compiles a model for a device with a number of threads, as the function that does so takes any number of arguments.
int apus_openvino_compile(
    const struct apus_openvino *table, const ov_core *core, const ov_model *model, const char *device, const char *threads,
    ov_compiled_model **compiled);

#endif
