// What Swift's standard library asks of its runtime to read numbers, which Embedded Swift does not have. Nobody sets a locale.
#include <stdlib.h>

const char *_swift_stdlib_strtod_clocale(const char *text, double *result) {
  char *end;
  *result = strtod(text, &end);
  return end;
}

const char *_swift_stdlib_strtof_clocale(const char *text, float *result) {
  char *end;
  *result = strtof(text, &end);
  return end;
}
