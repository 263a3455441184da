// What a benchmark program needs of WASI when wasm2c has turned it into C: arguments, writing to standard output, and
// the end of the process.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "program.h"
#include "wasm-rt-impl.h"

struct Z_wasi_snapshot_preview1_instance_t {
  wasm_rt_memory_t *memory;
  int argc;
  char **argv;
};

typedef struct Z_wasi_snapshot_preview1_instance_t Host;

static void store(Host *host, u32 address, u32 value) { memcpy(host->memory->data + address, &value, sizeof value); }

static u32 load(Host *host, u32 address) {
  u32 value;
  memcpy(&value, host->memory->data + address, sizeof value);
  return value;
}

u32 Z_wasi_snapshot_preview1Z_args_sizes_get(Host *host, u32 count, u32 size) {
  u32 bytes = 0;
  for (int i = 0; i < host->argc; i++) bytes += (u32)strlen(host->argv[i]) + 1;
  store(host, count, (u32)host->argc);
  store(host, size, bytes);
  return 0;
}

u32 Z_wasi_snapshot_preview1Z_args_get(Host *host, u32 pointers, u32 text) {
  for (int i = 0; i < host->argc; i++) {
    u32 length = (u32)strlen(host->argv[i]) + 1;
    store(host, pointers + 4 * (u32)i, text);
    memcpy(host->memory->data + text, host->argv[i], length);
    text += length;
  }
  return 0;
}

u32 Z_wasi_snapshot_preview1Z_fd_write(Host *host, u32 file, u32 vectors, u32 count, u32 written) {
  u32 total = 0;
  for (u32 i = 0; i < count; i++) {
    u32 length = load(host, vectors + 8 * i + 4);
    if (write((int)file, host->memory->data + load(host, vectors + 8 * i), length) != (ssize_t)length) return 29;
    total += length;
  }
  store(host, written, total);
  return 0;
}

// What printf asks of a standard stream: whether it is a terminal or a file that can be positioned. It is neither.

u32 Z_wasi_snapshot_preview1Z_fd_fdstat_get(Host *host, u32 file, u32 status) {
  (void)file;
  memset(host->memory->data + status, 0, 24);
  return 0;
}

u32 Z_wasi_snapshot_preview1Z_fd_seek(Host *host, u32 file, u64 offset, u32 whence, u32 position) {
  (void)host, (void)file, (void)offset, (void)whence, (void)position;
  return 70;
}

u32 Z_wasi_snapshot_preview1Z_fd_close(Host *host, u32 file) {
  (void)host;
  return close((int)file) == 0 ? 0 : 8;
}

void Z_wasi_snapshot_preview1Z_proc_exit(Host *host, u32 code) {
  (void)host;
  exit((int)code);
}

int main(int argc, char **argv) {
  static Z_program_instance_t instance;
  Host host = {NULL, argc, argv};
  wasm_rt_init();
  Z_program_init_module();
  Z_program_instantiate(&instance, &host);
  host.memory = Z_programZ_memory(&instance);
  Z_programZ__start(&instance);
  return 0;
}
