// The food classifier as a guest that lets the host decode and resize: decoded --repeat N PHOTO
#include "apus.h"
#include "labels.h"

enum { side = 192, label_count = sizeof labels / sizeof *labels, shown = 5 };

__attribute__((import_module("wasmedge_image"), import_name("load_image")))
uint32_t load_image(
    const void *file, uint32_t size, uint32_t width, uint32_t height, uint32_t type, void *out, uint32_t room);

int main(int count, char **words) {
  static uint8_t input[side * side * 3];
  static const uint32_t dimensions[] = {1, side, side, 3};
  apus_model model;
  if (count != 4 || apus_open_model("food", &model) != 0) return 1;
  FILE *file = fopen(words[3], "rb");
  if (!file) return 1;
  apus_bytes photo = apus_read_all(file);
  uint8_t probabilities[label_count];
  const apus_tensor tensor = {dimensions, 4, APUS_U8, input, sizeof input};
  for (long repeat = strtol(words[2], NULL, 10); repeat > 0; repeat--) {
    uint32_t size = label_count;
    if (load_image(photo.data, photo.size, side, side, 0, input, sizeof input) != 0) return 1;
    if (apus_infer(model, &tensor, probabilities, &size) != 0) return 1;
  }
  int order[label_count];
  for (int i = 0; i < label_count; i++) {
    int place = i;
    while (place > 0 && probabilities[order[place - 1]] < probabilities[i]) {
      order[place] = order[place - 1];
      place--;
    }
    order[place] = i;
  }
  for (int i = 0; i < shown; i++) printf("%-20s %.3f\n", labels[order[i]], probabilities[order[i]] / 255.0);
  return 0;
}
