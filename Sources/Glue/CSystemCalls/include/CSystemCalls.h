// System calls of Linux that Swift's Glibc module lacks: those behind _GNU_SOURCE, variadic ones, and openat2, for which
// glibc has no function. Each returns what the kernel returns: a result, or the negative error number.
#ifndef APUS_CSYSTEM_H
#define APUS_CSYSTEM_H

#include <poll.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>

// Flags of open.
extern const uint64_t apus_o_path, apus_o_directory, apus_o_nofollow, apus_o_cloexec, apus_o_noctty, apus_o_nonblock,
    apus_o_creat, apus_o_excl, apus_o_trunc, apus_o_append, apus_o_dsync, apus_o_sync;

// Opens what the embedder named; links are followed.
long apus_open_trusted(const char *path, uint64_t flags);
// openat2 with RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS: nothing outside the directory can be reached.
long apus_open_beneath(int directory, const char *path, uint64_t flags, uint32_t mode);
// openat of one component that is not followed.
long apus_open_component(int directory, const char *name, uint64_t flags, uint32_t mode);

long apus_stat(int fd, struct stat *out);
long apus_stat_at(int directory, const char *name, struct stat *out);
long apus_mkdir_at(int directory, const char *name, uint32_t mode);
long apus_unlink_at(int directory, const char *name, int is_directory);
long apus_rename_at(int old_directory, const char *old_name, int new_directory, const char *new_name);
long apus_link_at(int old_directory, const char *old_name, int new_directory, const char *new_name);
long apus_symlink_at(const char *target, int directory, const char *name);
// With an empty name: the link that the descriptor itself is.
long apus_readlink_at(int directory, const char *name, char *buffer, size_t size);
// Of the file that a descriptor is open on, even one opened with O_PATH. Times as in utimensat.
long apus_set_times(int fd, const struct timespec times[2]);
long apus_getdents(int fd, void *buffer, size_t size);

long apus_read(int fd, const struct iovec *vectors, int count);
long apus_write(int fd, const struct iovec *vectors, int count);
long apus_read_at(int fd, const struct iovec *vectors, int count, int64_t offset);
long apus_write_at(int fd, const struct iovec *vectors, int count, int64_t offset);
// Like read and write, but -EAGAIN instead of waiting; -EOPNOTSUPP where the kernel cannot tell.
long apus_read_now(int fd, const struct iovec *vectors, int count);
long apus_write_now(int fd, const struct iovec *vectors, int count);

long apus_seek(int fd, int64_t offset, int whence);
long apus_truncate(int fd, int64_t size);
long apus_allocate(int fd, int64_t offset, int64_t size);
long apus_advise(int fd, int64_t offset, int64_t size, int advice);
long apus_sync(int fd, int data_only);
long apus_get_flags(int fd);
long apus_set_flags(int fd, uint64_t flags);
long apus_readable_bytes(int fd);
long apus_close(int fd);

// A file of so many bytes that exists in memory only, without a name; and its end as a file that anybody can change.
long apus_memory_file(size_t size);
long apus_seal(int fd);

/// Pages in a row: where they begin, and where the first that does not belong to them does.
typedef struct PageRange {
  uint64_t start, end;
  uint64_t reserved;
} PageRange;

/// Finds the pages of a private mapping that are the process's own: those that were written.
/// - Parameters:
///   - start: A multiple of the system's page.
///   - size: In bytes, likewise.
///   - ranges: Room for what is found, ascending.
///   - count: How much room there is.
/// - Returns: How many ranges there are, or -1 if there are more or the system cannot say.
long apus_own_pages(const void *start, size_t size, PageRange *ranges, long count);
/// A thread, by a number that no other thread of the process ever has, and how many faults of pages it has had.
typedef struct ThreadFaults {
  uint64_t thread;
  uint64_t count;
} ThreadFaults;
/// Those of the calling thread; its `thread` is 0 if the system does not tell.
ThreadFaults apus_thread_faults(void);
/// Memory of whole pages, all bytes zero, of which a page takes room when it is used. What is asked for first lies in the executable's
/// own zeroed memory, which is there already: a mapping takes two microseconds, and the stacks and tables of an instance need four.
/// - Returns: NULL if the system has no room.
void *apus_allocate_pages(size_t size);
/// Gives back what was allocated with that size; some of it may have been made inaccessible.
void apus_free_pages(void *pages, size_t size);
/// Keeps the system from putting huge pages in a range by itself.
long apus_keep_pages_small(void *start, size_t size);

// How many processors the process may run on.
long apus_processors(void);
// The number of the calling thread, and the niceness of one.
long apus_thread(void);
long apus_set_niceness(int thread, int niceness);
// Lets the calling thread wait for its turn when it is woken, instead of taking another's.
long apus_take_turns(void);

long apus_poll(struct pollfd *descriptors, size_t count, const struct timespec *timeout);
long apus_event_create(void);
long apus_event_signal(int fd);
long apus_random(void *buffer, size_t size);
long apus_time(int clock, int64_t *seconds, int64_t *nanoseconds);
long apus_time_resolution(int clock, int64_t *seconds, int64_t *nanoseconds);

// An IP address as bytes in network order; length is 4 or 16.
struct apus_address {
  uint8_t bytes[16];
  uint32_t length;
  uint16_t port;
};
long apus_socket(int is_v6, int is_stream);
long apus_bind(int fd, const struct apus_address *address);
long apus_connect(int fd, const struct apus_address *address);
long apus_listen(int fd, int backlog);
long apus_accept(int fd);
long apus_shutdown(int fd, int how);
// Never waits and never raises SIGPIPE. A null address means the connected peer.
long apus_send(int fd, const struct iovec *vectors, int count, const struct apus_address *address);
// Never waits. Sets the sender's address, length 0 if there is none, and whether the message was cut.
long apus_receive(int fd, const struct iovec *vectors, int count, int peek, struct apus_address *address, int *truncated);
long apus_local_address(int fd, struct apus_address *address);
long apus_peer_address(int fd, struct apus_address *address);
long apus_get_option(int fd, int name, void *value, uint32_t *size);
long apus_set_option(int fd, int name, const void *value, uint32_t size);
// Parses a numeric address; returns 0 or -EINVAL.
long apus_parse_address(const char *text, struct apus_address *address);

// A broken pipe and a file that grows past the process's limit are errors here, not signals; done once, and only if the
// process has not chosen otherwise.
void apus_ignore_file_signals(void);
// The first process of a namespace is not ended by signals that it does not handle: lets SIGTERM and its like end it, as they end
// any other process, with 128 and the signal's number as the exit code.
void apus_end_by_signals(void);

#endif
