// What a C program does with an inference library: the measure of what Apus adds. It uses the declarations of
// Sources/Glue/CInference and nothing else of Apus. What does not work ends the program.
#ifndef LIBRARY_H
#define LIBRARY_H

#include <stddef.h>
#include <stdint.h>

struct library_model {
  const char *backend;      // "TensorFlow Lite", "ONNX Runtime", "TensorFlow" or "OpenVINO"
  const char *library;      // its file
  const char *path;         // of the model
  uint32_t type;            // of the input, as WASI-NN numbers it: 1 for f32, 3 for u8
  const uint32_t *dimensions;
  uint32_t rank;
  const char *input;        // names of operations, for TensorFlow
  const char *output;
};

// Loads a library and a model, for one thread.
void library_open(const struct library_model *model);
// Copies the input in.
void library_set_input(const void *data, size_t size);
// Runs the model.
void library_compute(void);
// Copies the output out and returns its size in bytes.
size_t library_get_output(void *data, size_t room);

#endif
