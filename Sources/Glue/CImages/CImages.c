#include "CImages.h"

#include <png.h>
#include <stdlib.h>
#include <string.h>
#include <turbojpeg.h>

static int fail(char *message, const char *words) {
  strncpy(message, words, APUS_IMAGE_MESSAGE_SIZE - 1);
  message[APUS_IMAGE_MESSAGE_SIZE - 1] = 0;
  return -1;
}

enum apus_image_format apus_image_format(const uint8_t *bytes, size_t count) {
  static const uint8_t png[8] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  if (count >= 3 && bytes[0] == 0xff && bytes[1] == 0xd8 && bytes[2] == 0xff) return APUS_IMAGE_JPEG;
  if (count >= sizeof png && memcmp(bytes, png, sizeof png) == 0) return APUS_IMAGE_PNG;
  return APUS_IMAGE_UNKNOWN;
}

// JPEG.

static int jpeg_size(const uint8_t *bytes, size_t count, uint32_t *width, uint32_t *height, char *message) {
  tjhandle decoder = tjInitDecompress();
  if (!decoder) return fail(message, "out of memory");
  int w, h, subsampling, space;
  int result = tjDecompressHeader3(decoder, bytes, (unsigned long)count, &w, &h, &subsampling, &space);
  if (result != 0) {
    fail(message, tjGetErrorStr2(decoder));
  } else {
    *width = (uint32_t)w;
    *height = (uint32_t)h;
  }
  tjDestroy(decoder);
  return result;
}

static int jpeg_decode(
    const uint8_t *bytes, size_t count, uint32_t width, uint32_t height, uint8_t *pixels, char *message) {
  tjhandle decoder = tjInitDecompress();
  if (!decoder) return fail(message, "out of memory");
  // A progressive image may repeat scans over all its pixels for a few bytes each; the flag ends that.
  int result = tjDecompress2(
      decoder, bytes, (unsigned long)count, pixels, (int)width, 0, (int)height, TJPF_RGB,
      TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS);
  // A warning is about damage that browsers show as well as they can, for example a cut end.
  if (result != 0 && tjGetErrorCode(decoder) == TJERR_WARNING) result = 0;
  if (result != 0) fail(message, tjGetErrorStr2(decoder));
  tjDestroy(decoder);
  return result;
}

// PNG.

static int png_begin(png_image *image, const uint8_t *bytes, size_t count, char *message) {
  memset(image, 0, sizeof *image);
  image->version = PNG_IMAGE_VERSION;
  if (png_image_begin_read_from_memory(image, bytes, count)) return 0;
  fail(message, image->message);
  png_image_free(image);
  return -1;
}

static int png_size(const uint8_t *bytes, size_t count, uint32_t *width, uint32_t *height, char *message) {
  png_image image;
  if (png_begin(&image, bytes, count, message) != 0) return -1;
  *width = image.width;
  *height = image.height;
  png_image_free(&image);
  return 0;
}

static int png_decode(
    const uint8_t *bytes, size_t count, uint32_t width, uint32_t height, uint8_t *pixels, char *message) {
  png_image image;
  if (png_begin(&image, bytes, count, message) != 0) return -1;
  if (image.width != width || image.height != height) {
    png_image_free(&image);
    return fail(message, "the image has another size");
  }
  // With transparency the library wants a background to put under it; it is dropped here instead.
  int has_alpha = (image.format & PNG_FORMAT_FLAG_ALPHA) != 0;
  image.format = has_alpha ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
  size_t total = (size_t)width * height;
  uint8_t *target = has_alpha ? malloc(total * 4) : pixels;
  if (!target) {
    png_image_free(&image);
    return fail(message, "out of memory");
  }
  int result = png_image_finish_read(&image, NULL, target, 0, NULL) ? 0 : fail(message, image.message);
  if (has_alpha) {
    if (result == 0) {
      for (size_t i = 0; i < total; i++) memcpy(pixels + 3 * i, target + 4 * i, 3);
    }
    free(target);
  }
  png_image_free(&image);
  return result;
}

// Both.

int apus_image_size(const uint8_t *bytes, size_t count, uint32_t *width, uint32_t *height, char *message) {
  switch (apus_image_format(bytes, count)) {
  case APUS_IMAGE_JPEG: return jpeg_size(bytes, count, width, height, message);
  case APUS_IMAGE_PNG: return png_size(bytes, count, width, height, message);
  default: return fail(message, "expected a JPEG or PNG image, found other bytes");
  }
}

int apus_image_decode(
    const uint8_t *bytes, size_t count, uint32_t width, uint32_t height, uint8_t *pixels, char *message) {
  switch (apus_image_format(bytes, count)) {
  case APUS_IMAGE_JPEG: return jpeg_decode(bytes, count, width, height, pixels, message);
  case APUS_IMAGE_PNG: return png_decode(bytes, count, width, height, pixels, message);
  default: return fail(message, "expected a JPEG or PNG image, found other bytes");
  }
}
