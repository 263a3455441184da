// The C library for Embedded Swift, which comes without the module Glibc.
#pragma once
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// Swift does not call functions of any number of arguments.
static inline int apus_open(const char *path, int flags, mode_t mode) { return open(path, flags, mode); }
static inline int apus_fcntl(int descriptor, int command) { return fcntl(descriptor, command); }

extern char **environ __attribute__((swift_private));
static inline char **apus_environ(void) { return environ; }
