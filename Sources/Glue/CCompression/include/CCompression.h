// Reading what gzip has written, through zlib, whose own interface is a record of pointers that Swift cannot use safely.
#ifndef APUS_CCOMPRESSION_H
#define APUS_CCOMPRESSION_H

#include <stddef.h>
#include <stdint.h>

// The state of reading one stream.
typedef struct apus_inflate apus_inflate;

// Begins; NULL if there is no memory.
apus_inflate *apus_inflate_new(void);
void apus_inflate_free(apus_inflate *state);

// Reads as much of the input as fits into the output, and says how many bytes of each were used.
// Returns 0 if there may be more, 1 at the end of the stream, and -1 if the input is not what gzip writes.
int apus_inflate_next(apus_inflate *state, const uint8_t *input, size_t input_count, size_t *input_used, uint8_t *output,
                      size_t output_count, size_t *output_used);

#endif
