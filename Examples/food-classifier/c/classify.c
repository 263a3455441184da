// What food is in a photo? Takes the bytes of a JPEG or PNG image and says what is in it:
//
//   apus run --nn-model food=food192_u8.tflite classify.wasm < photo.jpg     a program, and
//   apus serve                                                                a function that is sent the photo
//
// classify.wasm --repeat N PHOTO… measures: each photo is decoded, resized, and classified N times.
#include "apus.h"
#include "labels.h"

#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_JPEG
#define STBI_ONLY_PNG
#define STBI_NO_STDIO
#define STBI_NO_HDR
#define STBI_NO_LINEAR
#define STBI_MAX_DIMENSIONS 16384
#include <stb_image.h>

enum { side = 192, label_count = sizeof labels / sizeof *labels, shown = 5 };

// Reduces the middle of an image to the size of the model's input: 6/7 of the shorter side, each pixel the mean of those
// that it covers.
static void resize(const uint8_t *pixels, int width, int height, uint8_t *out) {
  int square = (width < height ? width : height) * 6 / 7;
  if (square < 1) square = 1;
  const int left = (width - square) / 2, top = (height - square) / 2;
  for (int y = 0; y < side; y++) {
    int y0 = top + (int)((int64_t)y * square / side), y1 = top + (int)((int64_t)(y + 1) * square / side);
    if (y1 <= y0) y1 = y0 + 1;
    for (int x = 0; x < side; x++) {
      int x0 = left + (int)((int64_t)x * square / side), x1 = left + (int)((int64_t)(x + 1) * square / side);
      if (x1 <= x0) x1 = x0 + 1;
      uint32_t red = 0, green = 0, blue = 0, count = (uint32_t)((x1 - x0) * (y1 - y0));
      for (int row = y0; row < y1; row++) {
        const uint8_t *pixel = pixels + 3 * ((size_t)row * (size_t)width + (size_t)x0);
        for (int column = x0; column < x1; column++, pixel += 3) {
          red += pixel[0];
          green += pixel[1];
          blue += pixel[2];
        }
      }
      *out++ = (uint8_t)((red + count / 2) / count);
      *out++ = (uint8_t)((green + count / 2) / count);
      *out++ = (uint8_t)((blue + count / 2) / count);
    }
  }
}

// Finds the probabilities of all labels, of 255. Returns NULL, or what is wrong.
static const char *classify(apus_model model, apus_bytes photo, uint8_t *probabilities) {
  static uint8_t input[side * side * 3];
  static const uint32_t dimensions[] = {1, side, side, 3};
  int width, height, channels;
  if (photo.size > INT32_MAX) return "the photo is too large";
  uint8_t *pixels = stbi_load_from_memory(photo.data, (int)photo.size, &width, &height, &channels, 3);
  if (!pixels) return "expected a photo as JPEG or PNG";
  resize(pixels, width, height, input);
  stbi_image_free(pixels);
  const apus_tensor tensor = {dimensions, 4, APUS_U8, input, sizeof input};
  uint32_t size = label_count, code = apus_infer(model, &tensor, probabilities, &size);
  return code ? apus_nn_words(code) : NULL;
}

// Puts the labels in order, the most likely first.
static void rank(const uint8_t *probabilities, int *order) {
  for (int i = 0; i < label_count; i++) {
    int place = i;
    while (place > 0 && probabilities[order[place - 1]] < probabilities[i]) {
      order[place] = order[place - 1];
      place--;
    }
    order[place] = i;
  }
}

static int answer(apus_model model, apus_bytes photo, int is_served) {
  uint8_t probabilities[label_count];
  int order[label_count];
  const char *problem = classify(model, photo, probabilities);
  if (problem) {
    if (!is_served) {
      fprintf(stderr, "classify: %s\n", problem);
      return 1;
    }
    apus_begin_response(400, "application/json");
    printf("{\"error\": \"%s\"}\n", problem);
    return 0;
  }
  rank(probabilities, order);
  if (is_served) {
    apus_begin_response(200, "application/json");
    printf("{\"labels\": [");
    for (int i = 0; i < shown; i++) {
      printf("%s{\"label\": \"%s\", \"probability\": %.3f}", i ? ", " : "", labels[order[i]], probabilities[order[i]] / 255.0);
    }
    printf("]}\n");
  } else {
    for (int i = 0; i < shown; i++) printf("%-20s %.3f\n", labels[order[i]], probabilities[order[i]] / 255.0);
  }
  return 0;
}

int main(int count, char **words) {
  apus_model model;
  uint32_t code = apus_open_model("food", &model);
  if (code) {
    fprintf(stderr, "classify: the model \"food\": %s\n", apus_nn_words(code));
    return 1;
  }
  if (getenv("REQUEST_METHOD")) return answer(model, apus_read_request().body, 1);
  long repeat = 1;
  int first = 1;
  if (count > 2 && strcmp(words[1], "--repeat") == 0) {
    repeat = strtol(words[2], NULL, 10);
    first = 3;
  }
  if (first >= count) return answer(model, apus_read_all(stdin), 0);
  for (int i = first; i < count; i++) {
    FILE *file = fopen(words[i], "rb");
    if (!file) {
      perror(words[i]);
      return 1;
    }
    apus_bytes photo = apus_read_all(file);
    fclose(file);
    uint8_t probabilities[label_count];
    for (long round = 1; round < repeat; round++) classify(model, photo, probabilities);
    if (answer(model, photo, 0) != 0) return 1;
    free(photo.data);
  }
  return 0;
}
