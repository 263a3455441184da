#include "CCompression.h"

#include <stdlib.h>
#include <zlib.h>

struct apus_inflate {
  z_stream stream;
};

apus_inflate *apus_inflate_new(void) {
  apus_inflate *state = calloc(1, sizeof *state);
  // 15 bits of window, and 16 for the header of gzip.
  if (state && inflateInit2(&state->stream, 15 + 16) != Z_OK) {
    free(state);
    return NULL;
  }
  return state;
}

void apus_inflate_free(apus_inflate *state) {
  if (!state) return;
  inflateEnd(&state->stream);
  free(state);
}

int apus_inflate_next(apus_inflate *state, const uint8_t *input, size_t input_count, size_t *input_used, uint8_t *output,
                      size_t output_count, size_t *output_used) {
  // The counts are of the caller's buffers, which are far below 4 GiB.
  state->stream.next_in = (Bytef *)input;
  state->stream.avail_in = (uInt)input_count;
  state->stream.next_out = output;
  state->stream.avail_out = (uInt)output_count;
  int status = inflate(&state->stream, Z_NO_FLUSH);
  *input_used = input_count - state->stream.avail_in;
  *output_used = output_count - state->stream.avail_out;
  if (status == Z_STREAM_END) return 1;
  return status == Z_OK || status == Z_BUF_ERROR ? 0 : -1;
}
