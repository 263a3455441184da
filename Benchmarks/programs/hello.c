// What the start-up of a process is measured with.
#include <stdio.h>

int main(void) {
  puts("hello");
  return 0;
}
