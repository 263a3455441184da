// Answers with what the kit sees of a request: method, path, a header, parameters, and the size of the body.
#include "apus.h"

int main(void) {
  const apus_request request = apus_read_request();
  char value[8];
  apus_begin_response(200, "text/plain");
  printf("%s %s\n", request.method, request.path);
  printf("Accept: %s\n", apus_header("ACCEPT") ? apus_header("ACCEPT") : "none");
  printf("Content-Type: %s\n", apus_header("CONTENT_TYPE") ? apus_header("CONTENT_TYPE") : "none");
  static const char *const names[] = {"a", "b", "long", "flag", "empty", "last"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const int found = apus_parameter(request.query, names[i], value, sizeof value);
    printf("%s: %s\n", names[i], found ? value : "none");
  }
  printf("%zu bytes\n", request.body.size);
  return 0;
}
