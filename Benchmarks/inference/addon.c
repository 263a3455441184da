// The C library for Node: an addon with the functions of library.h.
#include <node_api.h>
#include <stdlib.h>

#include "library.h"

static char *text(napi_env env, napi_value value) {
  size_t size;
  napi_get_value_string_utf8(env, value, NULL, 0, &size);
  char *copy = malloc(size + 1);
  napi_get_value_string_utf8(env, value, copy, size + 1, &size);
  return copy;
}

// open(library, model)
static napi_value open_model(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  size_t count = 2;
  napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
  static const uint32_t dimensions[] = {1, 192, 192, 3};
  static struct library_model model = {"TensorFlow Lite", NULL, NULL, 3, dimensions, 4, NULL, NULL};
  model.library = text(env, arguments[0]);
  model.path = text(env, arguments[1]);
  library_open(&model);
  return NULL;
}

static void *bytes(napi_env env, napi_callback_info info, size_t *size) {
  napi_value argument;
  size_t count = 1;
  void *data = NULL;
  napi_get_cb_info(env, info, &count, &argument, NULL, NULL);
  napi_get_typedarray_info(env, argument, NULL, size, &data, NULL, NULL);
  return data;
}

// setInput(bytes)
static napi_value set_input(napi_env env, napi_callback_info info) {
  size_t size;
  const void *data = bytes(env, info, &size);
  library_set_input(data, size);
  return NULL;
}

// compute()
static napi_value compute(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  library_compute();
  return NULL;
}

// getOutput(bytes): the size
static napi_value get_output(napi_env env, napi_callback_info info) {
  size_t room;
  void *data = bytes(env, info, &room);
  napi_value result;
  napi_create_uint32(env, (uint32_t)library_get_output(data, room), &result);
  return result;
}

NAPI_MODULE_INIT() {
  static const struct {
    const char *name;
    napi_callback function;
  } functions[] = {{"open", open_model}, {"setInput", set_input}, {"compute", compute}, {"getOutput", get_output}};
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    napi_value function;
    napi_create_function(env, functions[i].name, NAPI_AUTO_LENGTH, functions[i].function, NULL, &function);
    napi_set_named_property(env, exports, functions[i].name, function);
  }
  return exports;
}
