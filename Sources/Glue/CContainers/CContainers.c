#define _GNU_SOURCE
#include "CContainers.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/mount.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

// The same numbers on all machines.
#ifndef SYS_pidfd_send_signal
#define SYS_pidfd_send_signal 424
#endif
#ifndef SYS_open_tree
#define SYS_open_tree 428
#define SYS_move_mount 429
#define SYS_fsopen 430
#define SYS_fsconfig 431
#define SYS_fsmount 432
#endif
#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif
#ifndef SYS_close_range
#define SYS_close_range 436
#endif
#ifndef SYS_openat2
#define SYS_openat2 437
#endif
#ifndef SYS_mount_setattr
#define SYS_mount_setattr 442
#endif
// Numbers of linux/mount.h that older headers lack.
enum { FS_SET_STRING = 1, FS_CREATE = 6, FS_CLOEXEC = 1, TREE_CLONE = 1, MOVE_FROM_EMPTY = 4, MOVE_TO_EMPTY = 0x40 };
enum { RESOLVE_MAGICLINKS_NOT = 0x02, RESOLVE_ROOT = 0x10, ATTRIBUTE_READ_ONLY = 1 };

const int apus_path_only = O_PATH, apus_folder_only = O_DIRECTORY, apus_links_not_followed = O_NOFOLLOW;

static long result(long value) { return value < 0 ? -errno : value; }

long apus_open_in_root(int root, const char *path, int flags, uint32_t mode) {
  struct {
    uint64_t flags, mode, resolve;
  } how = {(uint64_t)flags | O_CLOEXEC, flags & O_CREAT ? mode : 0, RESOLVE_MAGICLINKS_NOT | RESOLVE_ROOT};
  return result(syscall(SYS_openat2, root, path, &how, sizeof how));
}

long apus_open_file(const char *path, int flags, uint32_t mode) { return result(open(path, flags | O_CLOEXEC, mode)); }

static void own_path(char path[32], int fd) { snprintf(path, 32, "/proc/self/fd/%d", fd); }

long apus_reopen(int fd, int flags) {
  char path[32];
  own_path(path, fd);
  return result(open(path, flags | O_CLOEXEC));
}

long apus_temporary_folder(const char *const *options) {
  int context = (int)syscall(SYS_fsopen, "tmpfs", FS_CLOEXEC);
  if (context < 0) return -errno;
  long error = 0;
  for (; *options && !error; options++) {
    char name[32] = {0};
    const char *equal = strchr(*options, '=');
    if (!equal || (size_t)(equal - *options) >= sizeof name) {
      error = -EINVAL;
      break;
    }
    memcpy(name, *options, (size_t)(equal - *options));
    if (syscall(SYS_fsconfig, context, FS_SET_STRING, name, equal + 1, 0) < 0) error = -errno;
  }
  if (!error && syscall(SYS_fsconfig, context, FS_CREATE, NULL, NULL, 0) < 0) error = -errno;
  if (!error) error = result(syscall(SYS_fsmount, context, FS_CLOEXEC, 0));
  close(context);
  return error;
}

long apus_text_file(const void *bytes, size_t size) {
  int fd = memfd_create("apus", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (fd < 0) return -errno;
  for (size_t done = 0; done < size;) {
    ssize_t count = write(fd, (const char *)bytes + done, size - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      long error = -errno;
      close(fd);
      return error;
    }
    done += (size_t)count;
  }
  // Whoever the guest is run as may read it.
  fchmod(fd, 0444);
  fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
  lseek(fd, 0, SEEK_SET);
  return fd;
}

long apus_open_terminal(uint16_t rows, uint16_t columns, int *master, int *slave) {
  int fd = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (fd < 0) return -errno;
  char name[64];
  int other = -1;
  if (!grantpt(fd) && !unlockpt(fd) && !ptsname_r(fd, name, sizeof name)) other = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (other < 0) {
    long error = -errno;
    close(fd);
    return error;
  }
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  if (rows && columns) ioctl(fd, TIOCSWINSZ, &size);
  *master = fd;
  *slave = other;
  return 0;
}

long apus_send_descriptor(const char *path, int fd) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (strlen(path) >= sizeof address.sun_path) return -ENAMETOOLONG;
  strcpy(address.sun_path, path);
  int socket_fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socket_fd < 0) return -errno;
  long error = 0;
  if (connect(socket_fd, (struct sockaddr *)&address, sizeof address) < 0) error = -errno;
  if (!error) {
    // The other side reads a name with the descriptor.
    char name[] = "/dev/ptmx", control[CMSG_SPACE(sizeof(int))] = {0};
    struct iovec vector = {name, sizeof name - 1};
    struct msghdr message = {.msg_iov = &vector, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(header), &fd, sizeof fd);
    if (sendmsg(socket_fd, &message, MSG_NOSIGNAL) < 0) error = -errno;
  }
  close(socket_fd);
  return error;
}

uint64_t apus_process_start(pid_t process, char *state) {
  char path[40], text[1024];
  snprintf(path, sizeof path, "/proc/%d/stat", (int)process);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return 0;
  ssize_t count = read(fd, text, sizeof text - 1);
  close(fd);
  if (count <= 0) return 0;
  text[count] = 0;
  // The name may have anything in it; what follows its last parenthesis is the third field.
  char *field = strrchr(text, ')');
  if (!field || field[1] != ' ') return 0;
  field += 2;
  *state = *field;
  for (int number = 3; number < 22; number++) {
    field = strchr(field, ' ');
    if (!field) return 0;
    field++;
  }
  return strtoull(field, NULL, 10);
}

long apus_signal_process(pid_t process, uint64_t start_time, int signal) {
  int fd = (int)syscall(SYS_pidfd_open, process, 0);
  if (fd < 0) return -errno;
  // The descriptor is of a process that cannot be replaced any more; is it the one that was meant?
  char state = 0;
  long answer = -ESRCH;
  if (apus_process_start(process, &state) == start_time && state != 'Z' && state != 'X')
    answer = result(syscall(SYS_pidfd_send_signal, fd, signal, NULL, 0));
  close(fd);
  return answer;
}

long apus_limit_process(pid_t process, int resource, uint64_t soft, uint64_t hard) {
  struct rlimit limit = {soft, hard};
  return result(prlimit(process, resource, &limit, NULL));
}

// What follows runs in the new process, between fork and exec: system calls and nothing else.

static void report_problem(int report, const char *what, const char *subject, int is_warning) {
  struct apus_container_problem problem = {.error = errno, .is_warning = is_warning};
  size_t length = 0;
  for (; *what && length < sizeof problem.what - 1; what++) problem.what[length++] = *what;
  for (; *subject && length < sizeof problem.what - 1; subject++) problem.what[length++] = *subject;
  for (size_t done = 0; done < sizeof problem;) {
    ssize_t count = write(report, (char *)&problem + done, sizeof problem - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    done += (size_t)count;
  }
  if (!is_warning) _exit(1);
}

static void raise_loopback(void) {
  int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return;
  struct ifreq request = {.ifr_name = "lo"};
  if (!ioctl(fd, SIOCGIFFLAGS, &request)) {
    request.ifr_flags |= IFF_UP;
    ioctl(fd, SIOCSIFFLAGS, &request);
  }
  close(fd);
}

// Finds the file below the root on which another is to be mounted; makes it, and folders on the way, where they are not there.
static int mount_point(int root, const char *target) {
  char path[4096];
  size_t length = strlen(target);
  if (length >= sizeof path) {
    errno = ENAMETOOLONG;
    return -1;
  }
  memcpy(path, target, length + 1);
  for (int tries = 0; tries < 2; tries++) {
    long fd = apus_open_in_root(root, path, O_PATH, 0);
    if (fd >= 0) return (int)fd;
    if (fd != -ENOENT) {
      errno = (int)-fd;
      return -1;
    }
    int folder = fcntl(root, F_DUPFD_CLOEXEC, 3);
    for (size_t at = 0; at < length && folder >= 0;) {
      while (path[at] == '/') at++;
      size_t end = at;
      while (path[end] && path[end] != '/') end++;
      int is_last = end == length;
      char saved = path[end];
      path[end] = 0;
      long next = apus_open_in_root(root, path, O_PATH | (is_last ? 0 : O_DIRECTORY), 0);
      if (next == -ENOENT) {
        if (is_last) {
          next = openat(folder, path + at, O_CREAT | O_EXCL | O_RDONLY | O_CLOEXEC | O_NOFOLLOW, 0644);
          if (next < 0) next = -errno;
        } else {
          if (mkdirat(folder, path + at, 0755) == 0 || errno == EEXIST)
            next = apus_open_in_root(root, path, O_PATH | O_DIRECTORY, 0);
          else
            next = -errno;
        }
      }
      close(folder);
      path[end] = saved;
      if (next < 0) {
        errno = (int)-next;
        return -1;
      }
      folder = (int)next;
      at = end;
    }
    if (folder >= 0) close(folder);
  }
  errno = ENOENT;
  return -1;
}

static int bind_file(int root, const struct apus_bound_file *file) {
  int tree = (int)syscall(SYS_open_tree, AT_FDCWD, file->source, TREE_CLONE | O_CLOEXEC);
  if (tree < 0) return -1;
  if (file->is_read_only) {
    struct {
      uint64_t set, clear, propagation, user_namespace;
    } attributes = {ATTRIBUTE_READ_ONLY, 0, 0, 0};
    if (syscall(SYS_mount_setattr, tree, "", AT_EMPTY_PATH, &attributes, sizeof attributes) < 0) return -1;
  }
  int target = mount_point(root, file->target);
  if (target < 0) return -1;
  if (syscall(SYS_move_mount, tree, "", target, "", MOVE_FROM_EMPTY | MOVE_TO_EMPTY) < 0) return -1;
  close(tree);
  close(target);
  return 0;
}

static void show_files(const struct apus_container *container, int report) {
  if (!container->file_count) return;
  if (unshare(CLONE_NEWNS) < 0) {
    report_problem(report, "cannot have mounts of its own, so it does not see files that are mounted one by one", "", 1);
    return;
  }
  if (mount(NULL, "/", NULL, MS_REC | MS_SLAVE, NULL) < 0)
    report_problem(report, "cannot keep its mounts to itself", "", 0);
  int root = open(container->root_path, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (root < 0) report_problem(report, "cannot open its root ", container->root_path, 0);
  for (size_t index = 0; index < container->file_count; index++)
    if (bind_file(root, &container->files[index]) < 0)
      report_problem(report, "cannot mount a file at ", container->files[index].target, 0);
  if (dup3(root, container->root, O_CLOEXEC) < 0) report_problem(report, "cannot keep its root", "", 0);
  close(root);
}

static void become(const struct apus_container *container) {
  // Not by the C library, which would want the creator's other threads to do the same.
  if (syscall(SYS_setgroups, container->group_count, container->groups) < 0 && container->group_count) goto failed;
  for (int capability = 0; capability < 64; capability++)
    if (!(container->capabilities >> capability & 1)) prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
  if (syscall(SYS_setresgid, container->group, container->group, container->group) < 0) goto failed;
  if (syscall(SYS_setresuid, container->user, container->user, container->user) < 0) goto failed;
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[2], had[2];
  if (syscall(SYS_capget, &header, had) == 0) {
    for (int half = 0; half < 2; half++) {
      uint32_t allowed = had[half].permitted & (uint32_t)(container->capabilities >> 32 * half);
      data[half] = (struct __user_cap_data_struct){allowed, allowed, 0};
    }
    syscall(SYS_capset, &header, data);
  }
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  return;
failed:
  dprintf(2, "apus-oci: cannot become user %u of group %u: %s\n", container->user, container->group, strerror(errno));
  _exit(126);
}

static _Noreturn void be_container(const struct apus_container *container, int report) {
  for (int number = 1; number < 65; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  setsid();
  if (container->network == -1) {
    if (unshare(CLONE_NEWNET) < 0) report_problem(report, "cannot have a network of its own", "", 0);
    raise_loopback();
  } else if (container->network >= 0 && setns(container->network, CLONE_NEWNET) < 0) {
    report_problem(report, "cannot enter its network", "", 0);
  }
  show_files(container, report);
  if (container->terminal >= 0) {
    if (ioctl(container->terminal, TIOCSCTTY, 0) < 0) report_problem(report, "cannot have its terminal", "", 0);
    for (int number = 0; number < 3; number++) dup2(container->terminal, number);
  }
  for (int number = 0; number < 3; number++)
    if (container->streams[number] >= 0 && dup2(container->streams[number], number) < 0)
      report_problem(report, "cannot have its streams", "", 0);
  if (container->mask >= 0) umask((mode_t)container->mask);
  if (chdir("/") < 0) report_problem(report, "cannot enter the root", "", 0);
  int gate = container->gate, executable = container->executable;
  for (size_t index = 0; index < container->descriptor_count; index++) {
    int fd = container->descriptors[index];
    if (fcntl(fd, F_SETFD, fd == gate || fd == executable ? FD_CLOEXEC : 0) < 0)
      report_problem(report, "cannot keep what it is given", "", 0);
  }
  // Only that stays open from here on, while it waits and when it runs. The report ends with this.
  unsigned first = 3;
  for (size_t index = 0; index < container->descriptor_count; index++) {
    unsigned fd = (unsigned)container->descriptors[index];
    if (fd > first) syscall(SYS_close_range, first, fd - 1, 0);
    first = fd + 1;
  }
  syscall(SYS_close_range, first, ~0U, 0);

  char byte;
  ssize_t count;
  do count = read(gate, &byte, 1);
  while (count < 0 && errno == EINTR);
  if (count != 1) _exit(0);
  close(gate);
  become(container);
  syscall(SYS_execveat, executable, "", container->arguments, container->environment, AT_EMPTY_PATH);
  dprintf(2, "apus-oci: cannot start apus: %s\n", strerror(errno));
  _exit(127);
}

long apus_start_container(const struct apus_container *container, int *report) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) < 0) return -errno;
  pid_t process = fork();
  if (process == 0) {
    close(ends[0]);
    be_container(container, ends[1]);
  }
  long answer = process < 0 ? -errno : process;
  close(ends[1]);
  if (answer < 0)
    close(ends[0]);
  else
    *report = ends[0];
  return answer;
}

long apus_start_server(
    const char *path, const char *const *arguments, const char *const *environment, const int descriptors[4]) {
  pid_t process = fork();
  if (process != 0) return process < 0 ? -errno : process;
  setsid();
  // First out of the way, so that none is overwritten before it is used.
  int moved[4];
  for (int number = 0; number < 4; number++) moved[number] = fcntl(descriptors[number], F_DUPFD, 10);
  for (int number = 0; number < 4; number++) dup2(moved[number], number);
  syscall(SYS_close_range, 4, ~0U, 0);
  execve(path, (char *const *)arguments, (char *const *)environment);
  _exit(127);
}

long apus_mount(const char *type, const char *source, const char *target, unsigned long flags, const char *data) {
  return result(mount(source, target, type, flags, data));
}

long apus_unmount(const char *target) { return result(umount2(target, UMOUNT_NOFOLLOW)); }

long apus_adopt_orphans(void) { return result(prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)); }

long apus_watch_signals(void) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGCHLD);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  if (sigprocmask(SIG_BLOCK, &signals, NULL) < 0) return -errno;
  return result(signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK));
}

long apus_next_signal(int fd) {
  struct signalfd_siginfo information;
  ssize_t count = read(fd, &information, sizeof information);
  return count == sizeof information ? (long)information.ssi_signo : 0;
}

static long socket_at(const char *path, struct sockaddr_un *address) {
  if (strlen(path) >= sizeof address->sun_path) return -ENAMETOOLONG;
  memset(address, 0, sizeof *address);
  address->sun_family = AF_UNIX;
  strcpy(address->sun_path, path);
  return result(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

long apus_listen_at(const char *path) {
  struct sockaddr_un address;
  long fd = socket_at(path, &address);
  if (fd < 0) return fd;
  mode_t mask = umask(0177);
  int failed = bind((int)fd, (struct sockaddr *)&address, sizeof address) < 0;
  umask(mask);
  if (failed || listen((int)fd, 128) < 0) {
    long error = -errno;
    close((int)fd);
    return error;
  }
  return fd;
}

long apus_connect_to(const char *path) {
  struct sockaddr_un address;
  long fd = socket_at(path, &address);
  if (fd < 0) return fd;
  if (connect((int)fd, (struct sockaddr *)&address, sizeof address) < 0) {
    long error = -errno;
    close((int)fd);
    return error;
  }
  fcntl((int)fd, F_SETFL, O_NONBLOCK);
  return fd;
}

long apus_accept_from(int fd) { return result(accept4(fd, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK)); }

long apus_send_some(int fd, const void *bytes, size_t size) { return result(send(fd, bytes, size, MSG_NOSIGNAL | MSG_DONTWAIT)); }
