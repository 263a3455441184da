// Classifies a photo with the modules of WasmEdge up to 0.12, imported as the Rust crate wasmedge_tensorflow_interface 0.2
// does; with -DOLDEST those of SSVM, as ssvm_tensorflow_interface 0.1:
//   early lite MODEL PHOTO      …_tensorflowlite, a model that takes bytes
//   early graph MODEL PHOTO     …_tensorflow, a frozen graph
#include "food.h"

#ifdef OLDEST
#define MODULE "ssvm"
#else
#define MODULE "wasmedge"
#endif
#define IMPORT(module, name) \
  __attribute__((import_module(MODULE "_" module), import_name(MODULE "_" module "_" name)))

IMPORT("tensorflow", "create_session") uint64_t tf_create(const void *model, uint32_t size);
IMPORT("tensorflow", "delete_session") void tf_delete(uint64_t session);
IMPORT("tensorflow", "run_session") uint32_t tf_run(uint64_t session);
IMPORT("tensorflow", "get_output_tensor")
uint64_t tf_output(uint64_t session, const char *name, uint32_t size, uint32_t index);
IMPORT("tensorflow", "get_tensor_len") uint32_t tf_length(uint64_t tensor);
IMPORT("tensorflow", "get_tensor_data") void tf_data(uint64_t tensor, void *data);
IMPORT("tensorflow", "append_input")
void tf_input(
    uint64_t session, const char *name, uint32_t size, uint32_t index, const int64_t *dimensions, uint32_t rank,
    uint32_t type, const void *data, uint32_t bytes);
IMPORT("tensorflow", "append_output") void tf_want(uint64_t session, const char *name, uint32_t size, uint32_t index);
IMPORT("tensorflow", "clear_input") void tf_clear_input(uint64_t session);
IMPORT("tensorflow", "clear_output") void tf_clear_output(uint64_t session);

IMPORT("tensorflowlite", "create_session") uint64_t lite_create(const void *model, uint32_t size);
IMPORT("tensorflowlite", "delete_session") void lite_delete(uint64_t session);
IMPORT("tensorflowlite", "run_session") uint32_t lite_run(uint64_t session);
IMPORT("tensorflowlite", "get_output_tensor") uint64_t lite_output(uint64_t session, const char *name, uint32_t size);
IMPORT("tensorflowlite", "get_tensor_len") uint32_t lite_length(uint64_t tensor);
IMPORT("tensorflowlite", "get_tensor_data") void lite_data(uint64_t tensor, void *data);
IMPORT("tensorflowlite", "append_input")
void lite_input(uint64_t session, const char *name, uint32_t size, const void *data, uint32_t bytes);

IMPORT("image", "load_jpg_to_rgb8")
uint32_t load_jpg(const void *file, uint32_t size, uint32_t width, uint32_t height, void *out);
IMPORT("image", "load_png_to_rgb8")
uint32_t load_png(const void *file, uint32_t size, uint32_t width, uint32_t height, void *out);

static const char input[] = "input", output[] = "MobilenetV1/Predictions/Softmax";
static uint8_t pixels[value_count];
static float values[value_count];
// The crate makes as many elements as there are bytes.
static float numbers[label_count * 4];

static int fail(const char *what) {
  fprintf(stderr, "%s failed\n", what);
  return 1;
}

static int classify_lite(const void *model, uint32_t size) {
  uint8_t probabilities[label_count];
  uint64_t session = lite_create(model, size);
  if (session == 0) return fail("create_session");
  lite_input(session, input, sizeof input - 1, pixels, sizeof pixels);
  if (lite_run(session) != 0) return fail("run_session");
  uint64_t tensor = lite_output(session, output, sizeof output - 1);
  if (lite_length(tensor) != label_count) return fail("get_tensor_len");
  lite_data(tensor, probabilities);
  lite_delete(session);
  print_ranking_of_bytes(probabilities);
  return 0;
}

static int classify_tensorflow(const void *model, uint32_t size) {
  static const int64_t dimensions[] = {1, side, side, 3};
  uint64_t session = tf_create(model, size);
  if (session == 0) return fail("create_session");
  tf_input(session, input, sizeof input - 1, 0, dimensions, 4, 1, values, sizeof values);
  tf_want(session, output, sizeof output - 1, 0);
  if (tf_run(session) != 0) return fail("run_session");
  uint64_t tensor = tf_output(session, output, sizeof output - 1, 0);
  if (tf_length(tensor) != label_count * 4) return fail("get_tensor_len");
  tf_data(tensor, numbers);
  // In the order in which the crate does it.
  tf_delete(session);
  tf_clear_input(session);
  tf_clear_output(session);
  print_ranking(numbers);
  return 0;
}

int main(int count, char **words) {
  if (count != 4) return 2;
  uint32_t size;
  const uint8_t *photo = read_file(words[3], &size);
  if ((photo[0] == 0xff ? load_jpg : load_png)(photo, size, side, side, pixels) != 0) return fail("load_image");
  normalize(pixels, values);
  const uint8_t *model = read_file(words[2], &size);
  return strcmp(words[1], "lite") == 0 ? classify_lite(model, size) : classify_tensorflow(model, size);
}
