// Decoding of JPEG and PNG images through libjpeg-turbo and libpng, whose own interfaces are macros and jumps that Swift
// cannot use.
#ifndef APUS_CIMAGES_H
#define APUS_CIMAGES_H

#include <stddef.h>
#include <stdint.h>

// What an image file is.
enum apus_image_format { APUS_IMAGE_UNKNOWN, APUS_IMAGE_JPEG, APUS_IMAGE_PNG };

// The library's words, when it found something wrong.
enum { APUS_IMAGE_MESSAGE_SIZE = 200 };

// Tells the format from the first bytes.
enum apus_image_format apus_image_format(const uint8_t *bytes, size_t count);

// Reads the width and height in pixels. Returns 0, or -1 with a message of at most APUS_IMAGE_MESSAGE_SIZE bytes, NUL
// included.
int apus_image_size(const uint8_t *bytes, size_t count, uint32_t *width, uint32_t *height, char *message);

// Decodes into `width * height * 3` bytes of red, green and blue, from the top left on; the width and height are those that
// apus_image_size gave. Transparency is dropped. Returns 0, or -1 with a message.
int apus_image_decode(const uint8_t *bytes, size_t count, uint32_t width, uint32_t height, uint8_t *pixels, char *message);

#endif
