// Functions for Apus in C: one header, no library.
//
//   #include "apus.h"
//
//   int main(void) {
//     apus_request request = apus_read_request();
//     apus_respond(200, "text/plain", request.body.data, request.body.size);
//     return 0;
//   }
//
// is a function that answers with what it is sent, once it is compiled for wasm32-wasi and served by `apus serve`.
#ifndef APUS_H
#define APUS_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Bytes with their number.
typedef struct {
  uint8_t *data;
  size_t size;
} apus_bytes;

// Reads a file to its end. Returns bytes from malloc; none, if there is not enough memory.
static inline apus_bytes apus_read_all(FILE *file) {
  apus_bytes bytes = {NULL, 0};
  size_t room = 0;
  for (;;) {
    if (bytes.size == room) {
      room = room ? room * 2 : 65536;
      uint8_t *larger = (uint8_t *)realloc(bytes.data, room);
      if (!larger) {
        free(bytes.data);
        return (apus_bytes){NULL, 0};
      }
      bytes.data = larger;
    }
    size_t count = fread(bytes.data + bytes.size, 1, room - bytes.size, file);
    if (count == 0) return bytes;
    bytes.size += count;
  }
}

// Requests and responses. A served function is a program: the request is in its environment and on its standard input
// (CGI, RFC 3875), and the response goes to its standard output.

typedef struct {
  const char *method; // "GET"; NULL if the program was not started by a server
  const char *path;   // what follows the function's route
  const char *query;  // without the question mark; never NULL
  apus_bytes body;
} apus_request;

// A header of the request: its name in capitals with underscores, such as "ACCEPT" or "CONTENT_TYPE". NULL if there is none.
static inline const char *apus_header(const char *name) {
  char variable[128];
  if (strcmp(name, "CONTENT_TYPE") == 0 || strcmp(name, "CONTENT_LENGTH") == 0) return getenv(name);
  if (snprintf(variable, sizeof variable, "HTTP_%s", name) >= (int)sizeof variable) return NULL;
  return getenv(variable);
}

// The request, with its body read to its end.
static inline apus_request apus_read_request(void) {
  const char *path = getenv("PATH_INFO"), *query = getenv("QUERY_STRING");
  apus_request request = {getenv("REQUEST_METHOD"), path ? path : "", query ? query : "", {NULL, 0}};
  request.body = apus_read_all(stdin);
  return request;
}

// Begins a response; what is written to stdout afterwards is its body.
static inline void apus_begin_response(int status, const char *type) {
  printf("Status: %d\r\nContent-Type: %s\r\n\r\n", status, type);
}

// Responds with some bytes.
static inline void apus_respond(int status, const char *type, const void *body, size_t size) {
  apus_begin_response(status, type);
  fwrite(body, 1, size, stdout);
}

// Inference (WASI-NN). The host gives a program its models by name: `apus run --nn-model food=food.tflite`.

#define APUS_NN(name) __attribute__((import_module("wasi_ephemeral_nn"), import_name(name)))

// The types of a tensor's elements.
enum { APUS_F16 = 0, APUS_F32 = 1, APUS_F64 = 2, APUS_U8 = 3, APUS_I32 = 4, APUS_I64 = 5 };

typedef struct {
  const uint32_t *dimensions;
  uint32_t rank;
  uint32_t type;
  const void *data;
  uint32_t size;
} apus_tensor;

APUS_NN("load_by_name") uint32_t apus_nn_load_by_name(const char *name, uint32_t size, uint32_t *graph);
APUS_NN("init_execution_context") uint32_t apus_nn_init_execution_context(uint32_t graph, uint32_t *context);
APUS_NN("set_input") uint32_t apus_nn_set_input(uint32_t context, uint32_t index, const apus_tensor *tensor);
APUS_NN("compute") uint32_t apus_nn_compute(uint32_t context);
APUS_NN("get_output")
uint32_t apus_nn_get_output(uint32_t context, uint32_t index, void *output, uint32_t room, uint32_t *size);

// What an error means.
static inline const char *apus_nn_words(uint32_t code) {
  static const char *const words[] = {
      "success", "invalid argument", "invalid encoding", "missing memory", "busy", "runtime error",
      "unsupported operation", "too large", "not found",
  };
  return code < sizeof words / sizeof *words ? words[code] : "unknown error";
}

// A model with what it computes in.
typedef struct {
  uint32_t context;
} apus_model;

// Opens a model by its name. Returns 0 or an error.
static inline uint32_t apus_open_model(const char *name, apus_model *model) {
  uint32_t graph;
  uint32_t code = apus_nn_load_by_name(name, (uint32_t)strlen(name), &graph);
  return code ? code : apus_nn_init_execution_context(graph, &model->context);
}

// Computes a model's first output from its first input. `size` is the room at first and then what there is, in bytes.
// Returns 0 or an error.
static inline uint32_t apus_infer(apus_model model, const apus_tensor *input, void *output, uint32_t *size) {
  uint32_t code = apus_nn_set_input(model.context, 0, input);
  if (!code) code = apus_nn_compute(model.context);
  return code ? code : apus_nn_get_output(model.context, 0, output, *size, size);
}

#endif
