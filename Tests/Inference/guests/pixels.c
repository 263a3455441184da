// Writes what the models for food take of a photo, as bytes or as numbers, with the channels last or first:
//   pixels u8|f32 last|first PHOTO
#include "food.h"

__attribute__((import_module("wasmedge_image"), import_name("load_image")))
uint32_t load_image(
    const void *file, uint32_t size, uint32_t width, uint32_t height, uint32_t type, void *out, uint32_t room);

int main(int count, char **words) {
  if (count != 4) return 2;
  static uint8_t pixels[value_count];
  static float values[value_count], planes[value_count];
  uint32_t size;
  const uint8_t *photo = read_file(words[3], &size);
  if (load_image(photo, size, side, side, 0, pixels, sizeof pixels) != 0) return 1;
  if (strcmp(words[1], "u8") == 0) {
    fwrite(pixels, 1, sizeof pixels, stdout);
    return 0;
  }
  normalize(pixels, values);
  for (int i = 0; i < value_count; i++) planes[i % 3 * side * side + i / 3] = values[i];
  fwrite(strcmp(words[2], "first") == 0 ? planes : values, 1, sizeof values, stdout);
  return 0;
}
