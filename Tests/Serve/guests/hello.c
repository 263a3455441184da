// The smallest function: for measuring what serving costs.
#include <stdio.h>

int main(void) {
  printf("Content-Type: text/plain\r\n\r\nHello from WebAssembly\n");
  return 0;
}
