// What containers need of Linux that Swift cannot do itself: a process that is prepared after fork, mounts by descriptor, files
// below a root, terminals. Each function returns what the kernel returns: a result, or the negative error number.
#ifndef APUS_CCONTAINERS_H
#define APUS_CCONTAINERS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Opens a file as if `root` were the root: absolute links and `..` end there. With O_CLOEXEC.
long apus_open_in_root(int root, const char *path, int flags, uint32_t mode);
/// Opens by path, with O_CLOEXEC.
long apus_open_file(const char *path, int flags, uint32_t mode);
/// Opens the file again that a descriptor is open on, be it with O_PATH.
long apus_reopen(int fd, int flags);

extern const int apus_path_only, apus_folder_only, apus_links_not_followed;

/// An empty file system in memory, mounted nowhere.
/// - Parameter options: NAME=VALUE, of those that tmpfs has; NULL ends them.
long apus_temporary_folder(const char *const *options);
/// A file in memory with these bytes, to be read from its beginning.
long apus_text_file(const void *bytes, size_t size);

/// A new terminal of so many characters, or of the usual size for 0.
long apus_open_terminal(uint16_t rows, uint16_t columns, int *master, int *slave);
/// Sends a descriptor to whoever listens at a socket of the file system.
long apus_send_descriptor(const char *socket_path, int fd);

/// Signals a process if it is still the one that began at that time; -ESRCH if not.
long apus_signal_process(pid_t process, uint64_t start_time, int signal);
/// When a process began, in the kernel's ticks; 0 if there is none or it has ended. `state` is the letter that the kernel shows.
uint64_t apus_process_start(pid_t process, char *state);
/// Sets a limit of another process.
long apus_limit_process(pid_t process, int resource, uint64_t soft, uint64_t hard);

/// A file that appears in the container's root.
struct apus_bound_file {
  const char *source;
  const char *target;
  int is_read_only;
};

/// Who and what the process of a container is. All of it is made before the fork, after which nothing is allocated.
struct apus_container {
  /// What is run, and with what.
  int executable;
  const char *const *arguments;
  const char *const *environment;
  /// What stays open: what the program finds open by the same numbers, the gate and the executable; ascending, none twice.
  const int *descriptors;
  size_t descriptor_count;
  /// The root by path, and the descriptor of it among those above.
  const char *root_path;
  int root;
  const struct apus_bound_file *files;
  size_t file_count;
  /// The network's namespace: a descriptor, or -1 for a new one, or -2 for that of the creator.
  int network;
  /// The terminal, or -1.
  int terminal;
  /// The standard streams; -1 for those of the creator.
  int streams[3];
  /// From where a byte comes when the container is started: a FIFO that is open for reading and writing, or reading would not wait.
  int gate;
  uint32_t user, group;
  const uint32_t *groups;
  size_t group_count;
  /// As umask takes it, or -1 for that of the creator.
  int mask;
  /// What a superuser may do: a bit for each capability.
  uint64_t capabilities;
};

/// Starts the process of a container, which waits at the gate.
/// - Parameters:
///   - report: Gets the read end of a pipe on which comes what went wrong, as `apus_container_problem`, or nothing if all went well.
/// - Returns: The process.
long apus_start_container(const struct apus_container *container, int *report);

struct apus_container_problem {
  int32_t error;
  /// Whether the process goes on without what it could not do.
  int32_t is_warning;
  char what[248];
};

/// Starts a program in a session of its own, of which nothing is waited for.
/// - Parameters:
///   - descriptors: Those that it finds open, as its numbers 0, 1, 2 and 3.
/// - Returns: The process.
long apus_start_server(const char *path, const char *const *arguments, const char *const *environment, const int descriptors[4]);

/// Mounts a file system; options are in the words of mount(8).
long apus_mount(const char *type, const char *source, const char *target, unsigned long flags, const char *data);
long apus_unmount(const char *target);
/// A descriptor that can be read when children have ended, or when the process is to end by SIGTERM or SIGINT.
long apus_watch_signals(void);
/// What came to such a descriptor: a signal's number, or 0.
long apus_next_signal(int fd);
/// A socket of the file system that listens; nobody else may connect.
long apus_listen_at(const char *path);
/// Connects to one. Neither it nor what is accepted ever waits.
long apus_connect_to(const char *path);
long apus_accept_from(int fd);
/// Sends what there is room for, without a signal if nobody listens.
long apus_send_some(int fd, const void *bytes, size_t size);

/// Makes children of children this process's own when their parents end.
long apus_adopt_orphans(void);

#endif
