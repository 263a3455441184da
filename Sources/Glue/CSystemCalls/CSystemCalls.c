#define _GNU_SOURCE
#include "CSystemCalls.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#ifndef SYS_openat2
#define SYS_openat2 437
#endif
#ifndef RWF_NOWAIT
#define RWF_NOWAIT 0x00000008
#endif

const uint64_t apus_o_path = O_PATH, apus_o_directory = O_DIRECTORY, apus_o_nofollow = O_NOFOLLOW,
               apus_o_cloexec = O_CLOEXEC, apus_o_noctty = O_NOCTTY, apus_o_nonblock = O_NONBLOCK, apus_o_creat = O_CREAT,
               apus_o_excl = O_EXCL, apus_o_trunc = O_TRUNC, apus_o_append = O_APPEND, apus_o_dsync = O_DSYNC,
               apus_o_sync = O_SYNC;

static long result(long value) { return value < 0 ? -errno : value; }

long apus_open_trusted(const char *path, uint64_t flags) { return result(open(path, (int)flags | O_CLOEXEC)); }

// As in linux/openat2.h, which older systems lack.
struct how {
  uint64_t flags, mode, resolve;
};
enum { NO_MAGICLINKS = 0x02, BENEATH = 0x08 };

long apus_open_beneath(int directory, const char *path, uint64_t flags, uint32_t mode) {
  struct how how = {flags | O_CLOEXEC, flags & O_CREAT ? mode : 0, NO_MAGICLINKS | BENEATH};
  return result(syscall(SYS_openat2, directory, path, &how, sizeof how));
}

long apus_open_component(int directory, const char *name, uint64_t flags, uint32_t mode) {
  return result(openat(directory, name, (int)flags | O_CLOEXEC | O_NOFOLLOW, mode));
}

long apus_stat(int fd, struct stat *out) { return result(fstat(fd, out)); }
long apus_stat_at(int directory, const char *name, struct stat *out) {
  return result(fstatat(directory, name, out, AT_SYMLINK_NOFOLLOW));
}
long apus_mkdir_at(int directory, const char *name, uint32_t mode) { return result(mkdirat(directory, name, mode)); }
long apus_unlink_at(int directory, const char *name, int is_directory) {
  return result(unlinkat(directory, name, is_directory ? AT_REMOVEDIR : 0));
}
long apus_rename_at(int old_directory, const char *old_name, int new_directory, const char *new_name) {
  return result(renameat(old_directory, old_name, new_directory, new_name));
}
long apus_link_at(int old_directory, const char *old_name, int new_directory, const char *new_name) {
  return result(linkat(old_directory, old_name, new_directory, new_name, 0));
}
long apus_symlink_at(const char *target, int directory, const char *name) {
  return result(symlinkat(target, directory, name));
}
long apus_readlink_at(int directory, const char *name, char *buffer, size_t size) {
  return result(readlinkat(directory, name, buffer, size));
}
long apus_set_times(int fd, const struct timespec times[2]) {
  long value = result(utimensat(fd, "", times, AT_EMPTY_PATH));
  if (value != -EINVAL && value != -ENOENT && value != -EBADF) return value;
  // Before Linux 5.8 the magic link is the way to a file that is open with O_PATH.
  char path[40];
  snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
  return result(utimensat(AT_FDCWD, path, times, 0));
}
long apus_getdents(int fd, void *buffer, size_t size) { return result(syscall(SYS_getdents64, fd, buffer, size)); }

long apus_read(int fd, const struct iovec *vectors, int count) { return result(readv(fd, vectors, count)); }
long apus_write(int fd, const struct iovec *vectors, int count) { return result(writev(fd, vectors, count)); }
long apus_read_at(int fd, const struct iovec *vectors, int count, int64_t offset) {
  return result(preadv(fd, vectors, count, offset));
}
long apus_write_at(int fd, const struct iovec *vectors, int count, int64_t offset) {
  return result(pwritev(fd, vectors, count, offset));
}
long apus_read_now(int fd, const struct iovec *vectors, int count) {
  return result(preadv2(fd, vectors, count, -1, RWF_NOWAIT));
}
long apus_write_now(int fd, const struct iovec *vectors, int count) {
  return result(pwritev2(fd, vectors, count, -1, RWF_NOWAIT));
}

long apus_seek(int fd, int64_t offset, int whence) { return result(lseek(fd, offset, whence)); }
long apus_truncate(int fd, int64_t size) { return result(ftruncate(fd, size)); }
long apus_allocate(int fd, int64_t offset, int64_t size) { return result(fallocate(fd, 0, offset, size)); }
long apus_advise(int fd, int64_t offset, int64_t size, int advice) { return -posix_fadvise(fd, offset, size, advice); }
long apus_sync(int fd, int data_only) { return result(data_only ? fdatasync(fd) : fsync(fd)); }
long apus_get_flags(int fd) { return result(fcntl(fd, F_GETFL)); }
long apus_set_flags(int fd, uint64_t flags) { return result(fcntl(fd, F_SETFL, (int)flags)); }
long apus_readable_bytes(int fd) {
  int count = 0;
  long value = result(ioctl(fd, FIONREAD, &count));
  return value < 0 ? value : count;
}
long apus_close(int fd) { return result(close(fd)); }

long apus_poll(struct pollfd *descriptors, size_t count, const struct timespec *timeout) {
  return result(ppoll(descriptors, count, timeout, NULL));
}
long apus_event_create(void) { return result(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)); }
long apus_event_signal(int fd) {
  uint64_t one = 1;
  return result(write(fd, &one, sizeof one));
}
long apus_random(void *buffer, size_t size) { return result(getrandom(buffer, size, 0)); }
static long time_result(long value, struct timespec time, int64_t *seconds, int64_t *nanoseconds) {
  *seconds = time.tv_sec;
  *nanoseconds = time.tv_nsec;
  return value;
}
long apus_time(int clock, int64_t *seconds, int64_t *nanoseconds) {
  struct timespec time = {0};
  long value = result(clock_gettime(clock, &time));
  return time_result(value, time, seconds, nanoseconds);
}
long apus_time_resolution(int clock, int64_t *seconds, int64_t *nanoseconds) {
  struct timespec time = {0};
  long value = result(clock_getres(clock, &time));
  return time_result(value, time, seconds, nanoseconds);
}

union any {
  struct sockaddr any;
  struct sockaddr_in v4;
  struct sockaddr_in6 v6;
  struct sockaddr_storage storage;
};

static socklen_t to_kernel(const struct apus_address *address, union any *out) {
  memset(out, 0, sizeof *out);
  if (address->length == 4) {
    out->v4.sin_family = AF_INET;
    out->v4.sin_port = htons(address->port);
    memcpy(&out->v4.sin_addr, address->bytes, 4);
    return sizeof out->v4;
  }
  out->v6.sin6_family = AF_INET6;
  out->v6.sin6_port = htons(address->port);
  memcpy(&out->v6.sin6_addr, address->bytes, 16);
  return sizeof out->v6;
}

static void from_kernel(const union any *in, socklen_t size, struct apus_address *address) {
  memset(address, 0, sizeof *address);
  if (size >= sizeof in->v4 && in->any.sa_family == AF_INET) {
    address->length = 4;
    address->port = ntohs(in->v4.sin_port);
    memcpy(address->bytes, &in->v4.sin_addr, 4);
  } else if (size >= sizeof in->v6 && in->any.sa_family == AF_INET6) {
    address->length = 16;
    address->port = ntohs(in->v6.sin6_port);
    memcpy(address->bytes, &in->v6.sin6_addr, 16);
  }
}

long apus_socket(int is_v6, int is_stream) {
  return result(socket(is_v6 ? AF_INET6 : AF_INET,
                       (is_stream ? SOCK_STREAM : SOCK_DGRAM) | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
}
long apus_bind(int fd, const struct apus_address *address) {
  union any kernel;
  socklen_t size = to_kernel(address, &kernel);
  return result(bind(fd, &kernel.any, size));
}
long apus_connect(int fd, const struct apus_address *address) {
  union any kernel;
  socklen_t size = to_kernel(address, &kernel);
  return result(connect(fd, &kernel.any, size));
}
long apus_listen(int fd, int backlog) { return result(listen(fd, backlog)); }
long apus_accept(int fd) { return result(accept4(fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)); }
long apus_shutdown(int fd, int how) { return result(shutdown(fd, how)); }

long apus_send(int fd, const struct iovec *vectors, int count, const struct apus_address *address) {
  union any kernel;
  struct msghdr message = {.msg_iov = (struct iovec *)vectors, .msg_iovlen = (size_t)count};
  if (address) {
    message.msg_namelen = to_kernel(address, &kernel);
    message.msg_name = &kernel;
  }
  return result(sendmsg(fd, &message, MSG_NOSIGNAL | MSG_DONTWAIT));
}

long apus_receive(int fd, const struct iovec *vectors, int count, int peek, struct apus_address *address, int *truncated) {
  union any kernel;
  memset(&kernel, 0, sizeof kernel);
  struct msghdr message = {
      .msg_name = &kernel, .msg_namelen = sizeof kernel, .msg_iov = (struct iovec *)vectors, .msg_iovlen = (size_t)count};
  long value = result(recvmsg(fd, &message, MSG_DONTWAIT | (peek ? MSG_PEEK : 0)));
  from_kernel(&kernel, value < 0 ? 0 : message.msg_namelen, address);
  *truncated = value >= 0 && (message.msg_flags & MSG_TRUNC) != 0;
  return value;
}

long apus_local_address(int fd, struct apus_address *address) {
  union any kernel;
  socklen_t size = sizeof kernel;
  memset(&kernel, 0, sizeof kernel);
  long value = result(getsockname(fd, &kernel.any, &size));
  from_kernel(&kernel, value < 0 ? 0 : size, address);
  return value;
}
long apus_peer_address(int fd, struct apus_address *address) {
  union any kernel;
  socklen_t size = sizeof kernel;
  memset(&kernel, 0, sizeof kernel);
  long value = result(getpeername(fd, &kernel.any, &size));
  from_kernel(&kernel, value < 0 ? 0 : size, address);
  return value;
}
long apus_get_option(int fd, int name, void *value, uint32_t *size) {
  socklen_t length = *size;
  long code = result(getsockopt(fd, SOL_SOCKET, name, value, &length));
  *size = length;
  return code;
}
long apus_set_option(int fd, int name, const void *value, uint32_t size) {
  return result(setsockopt(fd, SOL_SOCKET, name, value, size));
}
long apus_parse_address(const char *text, struct apus_address *address) {
  memset(address, 0, sizeof *address);
  if (inet_pton(AF_INET, text, address->bytes) == 1) {
    address->length = 4;
    return 0;
  }
  if (inet_pton(AF_INET6, text, address->bytes) == 1) {
    address->length = 16;
    return 0;
  }
  return -EINVAL;
}

long apus_memory_file(size_t size) {
  int fd = memfd_create("apus", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (fd >= 0 && ftruncate(fd, (off_t)size) != 0) {
    int error = errno;
    close(fd);
    return -error;
  }
  return result(fd);
}
long apus_seal(int fd) {
  return result(fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL));
}

// Of linux/fs.h, which older headers do not have.

struct scan {
  uint64_t size, flags, start, end, walk_end, vec, vec_len, max_pages;
  uint64_t category_inverted, category_mask, category_anyof_mask, return_mask;
};
enum { IS_FILE = 1 << 2, IS_PRESENT = 1 << 3, IS_SWAPPED = 1 << 4, IS_ZERO = 1 << 5 };
#define SCAN _IOWR('f', 16, struct scan)

static int pageMap = -1;

static void openPageMap(void) { pageMap = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC); }

long apus_own_pages(const void *start, size_t size, PageRange *ranges, long count) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, openPageMap);
  struct scan scan = {
    .size = sizeof scan,
    .start = (uint64_t)start,
    .end = (uint64_t)start + size,
    .vec = (uint64_t)ranges,
    .vec_len = (uint64_t)count,
    .category_inverted = IS_FILE | IS_ZERO,
    .category_mask = IS_FILE | IS_ZERO,
    .category_anyof_mask = IS_PRESENT | IS_SWAPPED,
  };
  int found = pageMap < 0 ? -1 : ioctl(pageMap, SCAN, &scan);
  return found < 0 || scan.walk_end != scan.end ? -1 : found;
}

ThreadFaults apus_thread_faults(void) {
  static _Atomic uint64_t last;
  static _Thread_local uint64_t thread;
  if (thread == 0) thread = ++last;
  struct rusage usage;
  if (getrusage(RUSAGE_THREAD, &usage) != 0) return (ThreadFaults){0, 0};
  return (ThreadFaults){thread, (uint64_t)usage.ru_minflt + (uint64_t)usage.ru_majflt};
}
// Room for the stacks and tables of the first instance. Pieces are not used again: they would have to be cleared, or found.
enum { PAGE = 4096, OWN_PAGES_SIZE = 20 << 20 };
// Aligned below: an aligned variable would begin a page, and take all others that a start writes away from that of the data.
static uint8_t ownPages[OWN_PAGES_SIZE + PAGE];
static size_t ownPagesUsed;

static uint8_t *firstOwnPage(void) { return (uint8_t *)(((uintptr_t)ownPages + PAGE - 1) & ~(uintptr_t)(PAGE - 1)); }

void *apus_allocate_pages(size_t size) {
  if (size <= OWN_PAGES_SIZE) {
    size_t needed = (size + PAGE - 1) & ~(size_t)(PAGE - 1);
    size_t used = __atomic_fetch_add(&ownPagesUsed, needed, __ATOMIC_RELAXED);
    if (used <= OWN_PAGES_SIZE - needed) return firstOwnPage() + used;
    __atomic_fetch_sub(&ownPagesUsed, needed, __ATOMIC_RELAXED);
  }
  void *pages = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return pages == MAP_FAILED ? NULL : pages;
}

void apus_free_pages(void *pages, size_t size) {
  if ((uintptr_t)pages - (uintptr_t)ownPages < sizeof ownPages) madvise(pages, size, MADV_DONTNEED);
  else munmap(pages, size);
}

long apus_keep_pages_small(void *start, size_t size) { return result(madvise(start, size, MADV_NOHUGEPAGE)); }

long apus_processors(void) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) != 0) return sysconf(_SC_NPROCESSORS_ONLN);
  return CPU_COUNT(&set);
}

long apus_thread(void) { return syscall(SYS_gettid); }
long apus_set_niceness(int thread, int niceness) { return result(setpriority(PRIO_PROCESS, (id_t)thread, niceness)); }

long apus_take_turns(void) {
  struct sched_param parameters = {0};
  return result(sched_setscheduler(0, SCHED_BATCH, &parameters));
}

static void ignore(int signal_number) {
  struct sigaction current;
  if (sigaction(signal_number, NULL, &current) == 0 && !(current.sa_flags & SA_SIGINFO) && current.sa_handler == SIG_DFL)
    signal(signal_number, SIG_IGN);
}
void apus_ignore_file_signals(void) {
  ignore(SIGPIPE);
  ignore(SIGXFSZ);
}

static void end_by_signal(int number) { _exit(128 + number); }

void apus_end_by_signals(void) {
  if (getpid() != 1) return;
  for (const int *number = (const int[]){SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, 0}; *number; number++) {
    struct sigaction action = {.sa_handler = end_by_signal};
    sigaction(*number, &action, NULL);
  }
}
