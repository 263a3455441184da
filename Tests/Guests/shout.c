// Answers with the letters of a request as capitals.
#include "apus.h"

static apus_bytes shout(apus_bytes request) {
  for (size_t i = 0; i < request.size; i++) {
    if (request.data[i] >= 'a' && request.data[i] <= 'z') request.data[i] -= 32;
  }
  return request;
}

APUS_HANDLE(shout)
