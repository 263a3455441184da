#include "CCompression.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <zlib.h>

// What is used of libzstd, which is looked for when there is something to read: its records and functions, by their names.
typedef struct {
  const void *bytes;
  size_t count;
  size_t used;
} zstd_input;

typedef struct {
  void *bytes;
  size_t count;
  size_t used;
} zstd_output;

static struct {
  void *(*make)(void);
  size_t (*free)(void *);
  size_t (*set)(void *, int, int);
  size_t (*next)(void *, zstd_output *, zstd_input *);
  unsigned (*is_error)(size_t);
  int is_found;
} zstd;

static void find_zstd(void) {
  void *library = dlopen("libzstd.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  *(void **)&zstd.make = dlsym(library, "ZSTD_createDCtx");
  *(void **)&zstd.free = dlsym(library, "ZSTD_freeDCtx");
  *(void **)&zstd.set = dlsym(library, "ZSTD_DCtx_setParameter");
  *(void **)&zstd.next = dlsym(library, "ZSTD_decompressStream");
  *(void **)&zstd.is_error = dlsym(library, "ZSTD_isError");
  zstd.is_found = zstd.make && zstd.free && zstd.set && zstd.next && zstd.is_error;
}

int apus_zstd_is_here(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, find_zstd);
  return zstd.is_found;
}

// ZSTD_d_windowLogMax: how much of what was written before may be asked for again, and is kept: 128 MiB, the library's usual limit.
enum { zstd_window_parameter = 100, zstd_window_limit = 27 };

struct apus_inflate {
  z_stream stream;
  // The state of libzstd; NULL if gzip is read.
  void *zstd;
  int is_at_end;
};

apus_inflate *apus_inflate_new(int is_zstd) {
  apus_inflate *state = calloc(1, sizeof *state);
  if (!state) return NULL;
  if (is_zstd) {
    state->zstd = apus_zstd_is_here() ? zstd.make() : NULL;
    if (state->zstd && !zstd.is_error(zstd.set(state->zstd, zstd_window_parameter, zstd_window_limit))) return state;
    if (state->zstd) zstd.free(state->zstd);
  } else if (inflateInit2(&state->stream, 15 + 16) == Z_OK) {
    // 15 bits of window, and 16 for the header of gzip.
    return state;
  }
  free(state);
  return NULL;
}

void apus_inflate_free(apus_inflate *state) {
  if (!state) return;
  if (state->zstd) {
    zstd.free(state->zstd);
  } else {
    inflateEnd(&state->stream);
  }
  free(state);
}

// As `apus_inflate_next`, but not beyond the end of a stream, and 0 if there is nothing wrong.
static int step(apus_inflate *state, const uint8_t *input, size_t input_count, size_t *input_used, uint8_t *output,
                size_t output_count, size_t *output_used) {
  if (state->zstd) {
    zstd_input from = {input, input_count, 0};
    zstd_output to = {output, output_count, 0};
    size_t left = zstd.next(state->zstd, &to, &from);
    *input_used = from.used;
    *output_used = to.used;
    if (zstd.is_error(left)) return -1;
    state->is_at_end = left == 0;
    return 0;
  }
  if (state->is_at_end && inflateReset(&state->stream) != Z_OK) return -1;
  // The counts are of the caller's buffers, which are far below 4 GiB.
  state->stream.next_in = (Bytef *)input;
  state->stream.avail_in = (uInt)input_count;
  state->stream.next_out = output;
  state->stream.avail_out = (uInt)output_count;
  int status = inflate(&state->stream, Z_NO_FLUSH);
  *input_used = input_count - state->stream.avail_in;
  *output_used = output_count - state->stream.avail_out;
  state->is_at_end = status == Z_STREAM_END;
  return status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR ? 0 : -1;
}

int apus_inflate_next(apus_inflate *state, const uint8_t *input, size_t input_count, size_t *input_used, uint8_t *output,
                      size_t output_count, size_t *output_used) {
  *input_used = 0;
  *output_used = 0;
  // Short streams are put together, so that a million of them are not a million calls.
  while (*output_used < output_count) {
    if (state->is_at_end) {
      // What fills a last block up is no stream.
      while (*input_used < input_count && !input[*input_used]) ++*input_used;
      if (*input_used == input_count) break;
    }
    size_t used = 0, written = 0;
    if (step(state, input + *input_used, input_count - *input_used, &used, output + *output_used,
             output_count - *output_used, &written) < 0)
      return -1;
    *input_used += used;
    *output_used += written;
    if (!used && !written) break;
  }
  return state->is_at_end;
}
