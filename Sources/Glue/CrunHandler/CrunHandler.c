// A handler that an unmodified crun loads from its folder `handlers`, and by which it runs containers that have the annotation
// `run.oci.handler=apus`. The process that crun has prepared, with its mounts, namespaces, limits and user, becomes `apus run`.
//
// crun loads this at every start, so it does nothing before a container wants it. `apus` and `apus-oci` are found beside the file
// that this library really is, or in APUS_FOLDER.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef APUS_FOLDER
#define APUS_FOLDER "/usr/local/bin"
#endif

// The records that crun and its handlers share; the last member is in versions after 1.8.
struct crun_error {
  int status;
  char *message;
};

struct crun_handler {
  const char *name, *feature, *alias;
  int (*load)(void **cookie, struct crun_error **error);
  int (*unload)(void *cookie, struct crun_error **error);
  int (*run)(void *cookie, void *container, const char *path, char *const arguments[]);
  int (*execute)(void *cookie, void *container, const char *path, char *const arguments[]);
  int (*configure)(void *cookie, int phase, void *context, void *container, const char *root, struct crun_error **error);
  int (*can_handle)(void *container, struct crun_error **error);
  int (*modify)(void *cookie, void *context, void *configuration, struct crun_error **error);
  int (*close_descriptors)(void *cookie, void *container, int preserved, struct crun_error **error);
};

// What is had from the host before the container's root is put in the place of the host's.
struct guest {
  // The executable. crun closes descriptors before it calls `run`, so it is kept as a mapping.
  const char *executable;
  size_t size;
  // Options for the guest, each with a zero byte behind it.
  char *options;
  size_t options_size;
};

enum { MOST_WORDS = 4096 };

static int fail(struct crun_error **error, int number, const char *format, ...) {
  struct crun_error *made = malloc(sizeof *made);
  if (!made) return -ENOMEM;
  va_list values;
  va_start(values, format);
  made->status = number;
  if (vasprintf(&made->message, format, values) < 0) made->message = NULL;
  va_end(values);
  *error = made;
  return -1;
}

// The path of an executable of ours.
static int find(const char *name, char path[PATH_MAX]) {
  Dl_info info;
  char own[PATH_MAX];
  if (dladdr((void *)find, &info) && realpath(info.dli_fname, own)) {
    char *slash = strrchr(own, '/');
    if (slash) *slash = 0;
    if (snprintf(path, PATH_MAX, "%s/%s", own, name) < PATH_MAX && access(path, X_OK) == 0) return 0;
  }
  snprintf(path, PATH_MAX, "%s/%s", APUS_FOLDER, name);
  return access(path, X_OK);
}

// Asks `apus-oci` what of the bundle, which is the working directory here, limits the guest.
static int read_options(struct guest *guest, struct crun_error **error) {
  if (access("config.json", F_OK) < 0) return 0;
  char path[PATH_MAX];
  if (find("apus-oci", path) < 0) return fail(error, errno, "apus: cannot find apus-oci at %s", path);
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) < 0) return fail(error, errno, "apus: cannot make a pipe");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
  char *const arguments[] = {"apus-oci", "guest-options", NULL}, *const environment[] = {NULL};
  pid_t process;
  int result = posix_spawn(&process, path, &actions, NULL, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  if (result) {
    close(ends[0]);
    return fail(error, result, "apus: cannot run %s", path);
  }
  guest->options = malloc(1 << 16);
  for (ssize_t count; guest->options && guest->options_size < (1 << 16) - 1; guest->options_size += (size_t)count) {
    count = read(ends[0], guest->options + guest->options_size, (1 << 16) - 1 - guest->options_size);
    if (count < 0 && errno == EINTR) count = 0;
    else if (count <= 0) break;
  }
  close(ends[0]);
  int status = -1;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  if (!guest->options) return fail(error, ENOMEM, "apus: no memory");
  guest->options[guest->options_size] = 0;
  if (status) return fail(error, EINVAL, "%s", guest->options);
  return 0;
}

static int load(void **cookie, struct crun_error **error) {
  struct guest *guest = calloc(1, sizeof *guest);
  if (!guest) return fail(error, ENOMEM, "apus: no memory");
  *cookie = guest;
  char path[PATH_MAX];
  if (find("apus", path) < 0) return fail(error, errno, "apus: cannot find it at %s", path);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0) return fail(error, errno, "apus: cannot open %s", path);
  guest->size = (size_t)status.st_size;
  guest->executable = mmap(NULL, guest->size, PROT_READ, MAP_PRIVATE, file, 0);
  close(file);
  if (guest->executable == MAP_FAILED) return fail(error, errno, "apus: cannot map %s", path);
  return read_options(guest, error);
}

static int unload(void *cookie, struct crun_error **error) {
  (void)error;
  struct guest *guest = cookie;
  if (!guest) return 0;
  if (guest->executable && guest->executable != MAP_FAILED) munmap((void *)guest->executable, guest->size);
  free(guest->options);
  free(guest);
  return 0;
}

static int write_all(int file, const void *bytes, size_t size) {
  for (size_t done = 0; done < size;) {
    ssize_t count = write(file, (const char *)bytes + done, size - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return -1;
    done += (size_t)count;
  }
  return 0;
}

// Says what a file is that is no module, for those who expected another runtime to run it.
static int check_module(const char *path) {
  unsigned char start[4] = {0};
  int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  struct stat status;
  if (file < 0) return fprintf(stderr, "apus: cannot open %s: %s\n", path, strerror(errno)), -1;
  int is_file = fstat(file, &status) == 0 && S_ISREG(status.st_mode);
  ssize_t count = is_file ? read(file, start, sizeof start) : 0;
  close(file);
  if (count == 4 && !memcmp(start, "\0asm", 4)) return 0;
  const char *found = !is_file                       ? "no regular file"
                      : !memcmp(start, "\177ELF", 4) ? "a program for the processor (ELF)"
                      : !memcmp(start, "#!", 2)      ? "a script"
                                                     : "something else";
  return fprintf(stderr, "apus: expected a WebAssembly module, found %s: %s\n", found, path), -1;
}

static int run(void *cookie, void *container, const char *path, char *const arguments[]) {
  (void)container;
  const struct guest *guest = cookie;
  extern char **environ;
  // `MODULE#FUNCTION` names the function to be called.
  char module[PATH_MAX], folder[PATH_MAX], variables[32];
  if (!path || !arguments || !arguments[0] || snprintf(module, sizeof module, "%s", path) >= PATH_MAX) _exit(126);
  char name[PATH_MAX];
  snprintf(name, sizeof name, "%s", arguments[0]);
  char *function = strrchr(module, '#');
  if (function == module) function = NULL;
  if (function) {
    *function++ = 0;
    char *mark = strrchr(name, '#');
    if (mark) *mark = 0;
  }
  if (check_module(module) < 0) _exit(126);

  // The guest's environment is not the program's: what an image says must not name libraries or folders to Apus.
  int file = memfd_create("environment", 0);
  int has_folder = 0, failed = file < 0;
  for (char **variable = environ; *variable && !failed; variable++) {
    has_folder |= !strncmp(*variable, "PWD=", 4);
    failed = write_all(file, *variable, strlen(*variable) + 1) < 0;
  }
  if (!failed && !has_folder && getcwd(folder, sizeof folder))
    failed = write_all(file, "PWD=", 4) < 0 || write_all(file, folder, strlen(folder) + 1) < 0;
  int executable = memfd_create("apus", MFD_CLOEXEC);
  if (failed || executable < 0 || write_all(executable, guest->executable, guest->size) < 0) {
    fprintf(stderr, "apus: cannot keep a file in memory: %s\n", strerror(errno));
    _exit(126);
  }
  snprintf(variables, sizeof variables, "/proc/self/fd/%d", file);

  const char *words[MOST_WORDS] = {"apus", "run", "--dir", "/::/", "--env-file", variables, "--name", name};
  size_t count = 8;
  for (size_t at = 0; at < guest->options_size && count < 64; at += strlen(guest->options + at) + 1)
    words[count++] = guest->options + at;
  if (function && *function) {
    words[count++] = "--invoke";
    words[count++] = function;
  }
  words[count++] = module;
  for (size_t index = 1; arguments[index]; index++) {
    if (count == MOST_WORDS - 1) {
      fprintf(stderr, "apus: expected less than %d arguments\n", MOST_WORDS);
      _exit(126);
    }
    words[count++] = arguments[index];
  }
  char *const environment[] = {NULL};
  syscall(SYS_execveat, executable, "", words, environment, AT_EMPTY_PATH);
  fprintf(stderr, "apus: cannot start: %s\n", strerror(errno));
  _exit(127);
}

static int refuse(void *cookie, void *container, const char *path, char *const arguments[]) {
  (void)cookie, (void)container, (void)path, (void)arguments;
  fprintf(stderr, "apus: a container with a WebAssembly guest has no shell and no second program: start another container\n");
  _exit(126);
}

__attribute__((visibility("default"))) struct crun_handler *run_oci_handler_get_handler(void) {
  static struct crun_handler handler = {
      .name = "apus", .feature = "WASM:apus", .alias = "apus", .load = load, .unload = unload, .run = run, .execute = refuse};
  return &handler;
}
