// Runs a command again and again and prints what each run took, one line a run:
//
//     measure RUNS SECONDS OUTPUT COMMAND [ARG…]
//     user-microseconds system-microseconds peak-bytes wait-status
//
// Standard output goes to the file OUTPUT, standard error to OUTPUT.err. A run that needs more than SECONDS of CPU time
// is ended by a signal. This is a program of its own because Linux counts the memory of whoever calls exec into the peak
// of the program that starts: an interpreter's would hide that of a small engine.
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ;

int main(int argc, char **argv) {
  if (argc < 5) return 2;
  int runs = atoi(argv[1]);
  struct rlimit limit = {(rlim_t)atoi(argv[2]), (rlim_t)atoi(argv[2]) + 5};
  setrlimit(RLIMIT_CPU, &limit);
  char errors[4096];
  snprintf(errors, sizeof errors, "%s.err", argv[3]);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, argv[3], O_WRONLY | O_CREAT | O_TRUNC, 0644);
  posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  for (int run = 0; run < runs; run++) {
    pid_t process;
    int problem = posix_spawnp(&process, argv[4], &actions, NULL, argv + 4, environ), status;
    if (problem) {
      fprintf(stderr, "%s: %s\n", argv[4], strerror(problem));
      return 1;
    }
    struct rusage usage;
    if (wait4(process, &status, 0, &usage) != process) return 1;
    printf("%lld %lld %lld %d\n", usage.ru_utime.tv_sec * 1000000ll + usage.ru_utime.tv_usec,
           usage.ru_stime.tv_sec * 1000000ll + usage.ru_stime.tv_usec, usage.ru_maxrss * 1024ll, status);
    fflush(stdout);
  }
  return 0;
}
