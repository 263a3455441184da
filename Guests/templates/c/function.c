// Greets whoever asks: a function for Apus.
#include "apus.h"

int main(void) {
  char name[100] = "world";
  apus_parameter(apus_read_request().query, "name", name, sizeof name);
  apus_begin_response(200, "text/plain; charset=utf-8");
  printf("Hello, %s!\n", name);
  return 0;
}
