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

// A digit of a hexadecimal number, or -1.
static inline int apus_hexadecimal(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  digit |= 32;
  return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

// A parameter of a query, decoded: `name=Ada+Lovelace` has "Ada Lovelace" for "name". Writes as much as there is room for,
// with a zero at its end. Returns 0 if there is no parameter of this name.
static inline int apus_parameter(const char *query, const char *name, char *value, size_t room) {
  const size_t size = strlen(name);
  while (strncmp(query, name, size) != 0 || query[size] != '=') {
    query = strchr(query, '&');
    if (!query) return 0;
    query++;
  }
  for (query += size + 1; *query && *query != '&' && room > 1; query++, room--) {
    *value = *query == '+' ? ' ' : *query;
    if (*query == '%' && apus_hexadecimal(query[1]) >= 0 && apus_hexadecimal(query[2]) >= 0) {
      *value = (char)(apus_hexadecimal(query[1]) << 4 | apus_hexadecimal(query[2]));
      query += 2;
    }
    value++;
  }
  *value = 0;
  return 1;
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

// From bytes to bytes: the other kind of function, which needs no HTTP and no WASI.
//
//   static apus_bytes echo(apus_bytes request) { return request; }
//   APUS_HANDLE(echo)
//
// makes a module that answers with what it is sent. It is a library: compile it with -mexec-model=reactor. The answer may
// be anywhere in memory, and no bytes are no answer; what malloc gave goes with the instance, which serves one request.
#define APUS_HANDLE(function)                                                                                          \
  __attribute__((export_name("apus_allocate"))) void *apus_allocate(uint32_t size) { return malloc(size ? size : 1); } \
  __attribute__((export_name("apus_handle"))) uint64_t apus_handle(uint8_t *data, uint32_t size) {                     \
    const apus_bytes answer = function((apus_bytes){data, size});                                                      \
    return answer.size ? (uint64_t)(uintptr_t)answer.data << 32 | answer.size : 0;                                     \
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

// WasmEdge's extension, for models that generate text step by step.
APUS_NN("compute_single") uint32_t apus_nn_compute_single(uint32_t context);
APUS_NN("get_output_single")
uint32_t apus_nn_get_output_single(uint32_t context, uint32_t index, void *output, uint32_t room, uint32_t *size);
APUS_NN("fini_single") uint32_t apus_nn_fini_single(uint32_t context);
enum { APUS_END_OF_SEQUENCE = 100, APUS_CONTEXT_FULL = 101, APUS_PROMPT_TOO_LONG = 102 };

// What an error means.
static inline const char *apus_nn_words(uint32_t code) {
  static const char *const words[] = {
      "success", "invalid argument", "invalid encoding", "missing memory", "busy", "runtime error",
      "unsupported operation", "too large", "not found",
  };
  if (code == APUS_END_OF_SEQUENCE) return "the text is complete";
  if (code == APUS_CONTEXT_FULL) return "the context is full";
  if (code == APUS_PROMPT_TOO_LONG) return "the prompt is too long";
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

// Gives a model a text: the prompt, or with `index` 1 how it is to generate, as JSON such as {"temp": 0}.
// Returns 0 or an error.
static inline uint32_t apus_set_text(apus_model model, uint32_t index, const char *text, size_t size) {
  const uint32_t dimension = (uint32_t)size;
  const apus_tensor tensor = {&dimension, 1, APUS_U8, text, (uint32_t)size};
  return apus_nn_set_input(model.context, index, &tensor);
}

// Generates what follows a prompt, and calls a function with each piece as soon as it is there, until the text is complete or
// the function returns 0. Returns 0 or an error; a context that is full ends the text.
static inline uint32_t apus_generate(
    apus_model model, const char *prompt, size_t size, int (*take)(const char *piece, size_t size, void *with), void *with) {
  uint32_t code = apus_set_text(model, 0, prompt, size);
  while (!code && !(code = apus_nn_compute_single(model.context))) {
    char piece[1024];
    uint32_t count;
    code = apus_nn_get_output_single(model.context, 0, piece, sizeof piece, &count);
    if (!code && !take(piece, count, with)) break;
  }
  uint32_t end = apus_nn_fini_single(model.context);
  return code == APUS_END_OF_SEQUENCE || code == APUS_CONTEXT_FULL ? 0 : code ? code : end;
}

#endif
