// Functions for the tests of `apus serve`, by what follows the route.
#include "apus.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static int counter = 0;

static void wait_milliseconds(long count) {
  struct timespec time = {count / 1000, count % 1000 * 1000000};
  nanosleep(&time, NULL);
}

int main(int count, char **words) {
  const char *path = getenv("PATH_INFO");
  if (!path) path = "";
  if (strcmp(path, "/environment") == 0) {
    apus_begin_response(200, "text/plain");
    for (int i = 0; i < count; i++) printf("argument %s\n", words[i]);
    for (char **variable = environ; *variable; variable++) printf("%s\n", *variable);
  } else if (strcmp(path, "/echo") == 0) {
    apus_request request = apus_read_request();
    const char *type = apus_header("CONTENT_TYPE");
    apus_respond(200, type ? type : "application/octet-stream", request.body.data, request.body.size);
  } else if (strcmp(path, "/counter") == 0) {
    apus_begin_response(200, "text/plain");
    printf("%d\n", ++counter);
  } else if (strcmp(path, "/trap") == 0) {
    __builtin_trap();
  } else if (strcmp(path, "/trap-later") == 0) {
    apus_begin_response(200, "text/plain");
    for (int i = 0; i < 100000; i++) printf("some text before the end\n");
    fflush(stdout);
    __builtin_trap();
  } else if (strcmp(path, "/loop") == 0) {
    for (volatile int i = 0;; i++) {}
  } else if (strcmp(path, "/sleep") == 0) {
    wait_milliseconds(60000);
  } else if (strcmp(path, "/flood") == 0) {
    apus_begin_response(200, "text/plain");
    for (;;) printf("more and more and more and more\n");
  } else if (strcmp(path, "/late") == 0) {
    fprintf(stderr, "late, but once\n");
    apus_begin_response(200, "text/plain");
    printf("late");
    for (volatile int i = 0; i < 3000000; i++) {}
    printf(" and whole\n");
  } else if (strcmp(path, "/pause") == 0) {
    fprintf(stderr, "a pause, but once\n");
    wait_milliseconds(5);
    apus_respond(200, "text/plain", "rested\n", 7);
  } else if (strcmp(path, "/errors") == 0) {
    for (;;) fprintf(stderr, "more and more and more and more\n");
  } else if (strcmp(path, "/memory") == 0) {
    size_t size = 0;
    for (char *volatile block; (block = malloc(1 << 20)) != NULL; size++) memset(block, 1, 1 << 20);
    apus_begin_response(200, "text/plain");
    printf("%zu\n", size);
  } else if (strcmp(path, "/large") == 0) {
    apus_begin_response(200, "text/plain");
    for (int i = 0; i < 1000000; i++) printf("%07d\n", i);
  } else if (strcmp(path, "/stream") == 0) {
    apus_begin_response(200, "text/plain");
    for (int i = 0; i < 5; i++) {
      printf("%d\n", i);
      fflush(stdout);
      wait_milliseconds(100);
    }
  } else if (strcmp(path, "/teapot") == 0) {
    printf("Status: 418 I'm a teapot\nContent-Type: text/plain\nX-Kind: teapot\nContent-Length: 3\n\nshort and stout\n");
  } else if (strcmp(path, "/moved") == 0) {
    printf("Location: /elsewhere\r\n\r\n");
  } else if (strcmp(path, "/empty") == 0) {
    printf("Status: 204 No Content\r\n\r\n");
  } else if (strcmp(path, "/nothing") == 0) {
  } else if (strcmp(path, "/no-header") == 0) {
    printf("this is no header\n\nand no body\n");
  } else if (strcmp(path, "/split") == 0) {
    printf("Content-Type: text/plain\r\nX-Evil: a\rSet-Cookie: b\r\n\r\nbody\n");
  } else if (strcmp(path, "/code") == 0) {
    fprintf(stderr, "this cannot be done\n");
    return 3;
  } else if (strcmp(path, "/files") == 0) {
    FILE *file = fopen("/data/greeting.txt", "r");
    char line[100] = "none\n";
    if (file) fgets(line, sizeof line, file);
    apus_respond(200, "text/plain", line, strlen(line));
  } else {
    apus_respond(404, "text/plain", "unknown\n", 8);
  }
  return 0;
}
