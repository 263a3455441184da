// Classifies a photo with the modules of WasmEdge's plug-ins, imported as the Rust crate wasmedge_tensorflow_interface 0.3
// does:
//   late lite MODEL PHOTO       wasmedge_tensorflowlite, a model that takes bytes
//   late graph MODEL PHOTO      wasmedge_tensorflow, a frozen graph
//   late saved FOLDER PHOTO     wasmedge_tensorflow, a SavedModel
#include "food.h"

#define IMPORT(module, name) __attribute__((import_module(module), import_name(name)))

struct text {
  const char *bytes;
  uint32_t size;
};

IMPORT("wasmedge_tensorflow", "create_session") int32_t tf_create(const void *model, uint32_t size, uint32_t *session);
IMPORT("wasmedge_tensorflow", "create_session_saved_model")
int32_t tf_create_saved(const char *path, uint32_t size, const struct text *tags, uint32_t count, uint32_t *session);
IMPORT("wasmedge_tensorflow", "delete_session") int32_t tf_delete(uint32_t session);
IMPORT("wasmedge_tensorflow", "run_session") int32_t tf_run(uint32_t session);
IMPORT("wasmedge_tensorflow", "get_output_tensor")
int32_t tf_output(uint32_t session, const char *name, uint32_t size, uint32_t *tensor);
IMPORT("wasmedge_tensorflow", "get_tensor_len") int32_t tf_length(uint32_t session, uint32_t tensor, uint32_t *length);
IMPORT("wasmedge_tensorflow", "get_tensor_data")
int32_t tf_data(uint32_t session, uint32_t tensor, void *data, uint32_t room, uint32_t *written);
IMPORT("wasmedge_tensorflow", "append_input")
int32_t tf_input(
    uint32_t session, const char *name, uint32_t size, const uint64_t *dimensions, uint32_t rank, uint32_t type,
    const void *data, uint32_t bytes);
IMPORT("wasmedge_tensorflow", "append_output") int32_t tf_want(uint32_t session, const char *name, uint32_t size);
IMPORT("wasmedge_tensorflow", "clear_input") int32_t tf_clear_input(uint32_t session);
IMPORT("wasmedge_tensorflow", "clear_output") int32_t tf_clear_output(uint32_t session);

IMPORT("wasmedge_tensorflowlite", "create_session")
int32_t lite_create(const void *model, uint32_t size, uint32_t *session);
IMPORT("wasmedge_tensorflowlite", "delete_session") int32_t lite_delete(uint32_t session);
IMPORT("wasmedge_tensorflowlite", "run_session") int32_t lite_run(uint32_t session);
IMPORT("wasmedge_tensorflowlite", "get_output_tensor")
int32_t lite_output(uint32_t session, const char *name, uint32_t size, uint32_t *tensor);
IMPORT("wasmedge_tensorflowlite", "get_tensor_len")
int32_t lite_length(uint32_t session, uint32_t tensor, uint32_t *length);
IMPORT("wasmedge_tensorflowlite", "get_tensor_data")
int32_t lite_data(uint32_t session, uint32_t tensor, void *data, uint32_t room, uint32_t *written);
IMPORT("wasmedge_tensorflowlite", "append_input")
int32_t lite_input(uint32_t session, const char *name, uint32_t size, const void *data, uint32_t bytes);

IMPORT("wasmedge_image", "load_jpg")
int32_t load_jpg(
    const void *file, uint32_t size, uint32_t width, uint32_t height, uint32_t type, void *out, uint32_t room);
IMPORT("wasmedge_image", "load_png")
int32_t load_png(
    const void *file, uint32_t size, uint32_t width, uint32_t height, uint32_t type, void *out, uint32_t room);

static void check(const char *what, int32_t code) {
  if (code == 0) return;
  fprintf(stderr, "%s: error %d\n", what, code);
  exit(1);
}

static uint8_t pixels[value_count];
static float values[value_count], numbers[label_count];

static int classify_lite(const void *model, uint32_t size) {
  static const char input[] = "input", output[] = "MobilenetV1/Predictions/Softmax";
  uint8_t probabilities[label_count];
  uint32_t session, tensor, length, written;
  check("create_session", lite_create(model, size, &session));
  check("append_input", lite_input(session, input, sizeof input - 1, pixels, sizeof pixels));
  check("run_session", lite_run(session));
  check("get_output_tensor", lite_output(session, output, sizeof output - 1, &tensor));
  check("get_tensor_len", lite_length(session, tensor, &length));
  if (length != label_count) return 1;
  check("get_tensor_data", lite_data(session, tensor, probabilities, length, &written));
  check("delete_session", lite_delete(session));
  print_ranking_of_bytes(probabilities);
  return 0;
}

static int classify_tensorflow(uint32_t session, const char *input, const char *output) {
  static const uint64_t dimensions[] = {1, side, side, 3};
  uint32_t tensor, length, written;
  // As a guest does that uses its session again.
  for (int round = 0; round < 2; round++) {
    check("clear_input", tf_clear_input(session));
    check("clear_output", tf_clear_output(session));
    check("append_input", tf_input(session, input, strlen(input), dimensions, 4, 1, values, sizeof values));
    check("append_output", tf_want(session, output, strlen(output)));
    check("run_session", tf_run(session));
    check("get_output_tensor", tf_output(session, output, strlen(output), &tensor));
    check("get_tensor_len", tf_length(session, tensor, &length));
    if (length != sizeof numbers) return 1;
    check("get_tensor_data", tf_data(session, tensor, numbers, length, &written));
    if (written != length) return 1;
  }
  check("delete_session", tf_delete(session));
  print_ranking(numbers);
  return 0;
}

int main(int count, char **words) {
  if (count != 4) return 2;
  uint32_t size, session;
  const uint8_t *photo = read_file(words[3], &size);
  check("load_image", (photo[0] == 0xff ? load_jpg : load_png)(photo, size, side, side, 0, pixels, sizeof pixels));
  normalize(pixels, values);
  if (strcmp(words[1], "lite") == 0) {
    const uint8_t *model = read_file(words[2], &size);
    return classify_lite(model, size);
  }
  if (strcmp(words[1], "graph") == 0) {
    const uint8_t *model = read_file(words[2], &size);
    check("create_session", tf_create(model, size, &session));
    return classify_tensorflow(session, "input", "MobilenetV1/Predictions/Softmax");
  }
  const struct text tags[] = {{"serve", 5}};
  check("create_session_saved_model", tf_create_saved(words[2], strlen(words[2]), tags, 1, &session));
  return classify_tensorflow(session, "serving_default_input:0", "PartitionedCall:0");
}
