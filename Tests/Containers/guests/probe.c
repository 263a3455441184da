// What containers are tested with: does what its arguments say.
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;
// What is kept here is not optimised away.
static char *volatile kept;

static int print_file(const char *path) {
  char text[4096];
  FILE *file = fopen(path, "r");
  if (!file) return perror(path), 1;
  for (size_t count; (count = fread(text, 1, sizeof text, file));) fwrite(text, 1, count, stdout);
  return fclose(file), 0;
}

int main(int count, char **arguments) {
  const char *what = count > 1 ? arguments[1] : "hello";
  setvbuf(stdout, NULL, _IOLBF, 0);
  if (!strcmp(what, "hello")) return puts("hello from a guest"), 0;
  if (!strcmp(what, "arguments")) {
    for (int index = 0; index < count; index++) puts(arguments[index]);
    return 0;
  }
  if (!strcmp(what, "environment")) {
    for (char **variable = environ; *variable; variable++) puts(*variable);
    return 0;
  }
  if (!strcmp(what, "exit")) return atoi(arguments[2]);
  if (!strcmp(what, "complain")) return fputs("a complaint\n", stderr), 3;
  if (!strcmp(what, "copy")) {
    for (int byte; (byte = getchar()) != EOF;) putchar(byte);
    return 0;
  }
  if (!strcmp(what, "read")) return print_file(arguments[2]);
  if (!strcmp(what, "answer")) {
    printf("Content-Type: text/plain\n\n%s of %s\n", getenv("REQUEST_METHOD"), getenv("GREETING"));
    fflush(stdout);
    sleep((unsigned)atoi(getenv("QUERY_STRING")));
    return print_file("/etc/note");
  }
  if (!strcmp(what, "write")) {
    FILE *file = fopen(arguments[2], "w");
    if (!file) return perror(arguments[2]), 1;
    fputs(arguments[3], file);
    return fclose(file) ? 1 : 0;
  }
  if (!strcmp(what, "list")) {
    DIR *folder = opendir(arguments[2]);
    if (!folder) return perror(arguments[2]), 1;
    for (struct dirent *entry; (entry = readdir(folder));)
      if (entry->d_name[0] != '.') puts(entry->d_name);
    return closedir(folder), 0;
  }
  if (!strcmp(what, "spin")) {
    puts("spinning");
    for (volatile unsigned number = 0;; number++) {
    }
  }
  if (!strcmp(what, "sleep")) {
    puts("sleeping");
    sleep((unsigned)atoi(arguments[2]));
    return 0;
  }
  if (!strcmp(what, "until")) {
    // Says its name, and ends with a code when there is a file.
    puts(arguments[3]);
    while (access(arguments[2], F_OK)) sleep(2);
    return atoi(arguments[4]);
  }
  if (!strcmp(what, "hold")) {
    // So many MiB, until it is ended.
    int size = atoi(arguments[2]);
    kept = memset(malloc((size_t)size << 20), 1, (size_t)size << 20);
    printf("%d MiB\n", size);
    sleep(1000);
    return 0;
  }
  if (!strcmp(what, "trap")) __builtin_trap();
  if (!strcmp(what, "memory")) {
    // How many MiB can be had, at most as many as asked for.
    int got = 0;
    for (int most = atoi(arguments[2]); got < most; got++) {
      char *part = malloc(1 << 20);
      if (!part) break;
      kept = memset(part, 1, 1 << 20);
    }
    return printf("%d MiB\n", got), 0;
  }
  return fprintf(stderr, "what is %s?\n", what), 2;
}
