// Reading what gzip or zstd has written: the first through zlib, whose own interface is a record of pointers that Swift cannot use
// safely, the other through libzstd, which is loaded when there is such a thing to read.
#ifndef APUS_CCOMPRESSION_H
#define APUS_CCOMPRESSION_H

#include <stddef.h>
#include <stdint.h>

// The state of reading one stream.
typedef struct apus_inflate apus_inflate;

// Whether libzstd is installed.
int apus_zstd_is_here(void);

// Begins; NULL if there is no memory, or for zstd no library.
apus_inflate *apus_inflate_new(int is_zstd);
void apus_inflate_free(apus_inflate *state);

// Reads as much of the input as fits into the output, and says how many bytes of each were used.
// Streams may follow each other. Returns 1 if the last one is at its end, 0 if more has to come, and -1 if the input is not what the
// compressor writes.
int apus_inflate_next(apus_inflate *state, const uint8_t *input, size_t input_count, size_t *input_used, uint8_t *output,
                      size_t output_count, size_t *output_used);

#endif
