// WASI and linking by name: arguments, variables, folders, what guests write, how they end, and what they wait for.
#include "test.h"

#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

static char written[1000];
static void collect(void *env, const char *bytes, size_t size) {
  CHECK(env == written);
  CHECK(strlen(written) + size < sizeof written);
  strncat(written, bytes, size);
}

// Writes its arguments and variables, byte by byte as they stand in memory, and exits with their number.
static const char echo[] =
  "(module (import \"wasi_snapshot_preview1\" \"args_sizes_get\" (func $args_sizes (param i32 i32) (result i32)))"
  " (import \"wasi_snapshot_preview1\" \"args_get\" (func $args (param i32 i32) (result i32)))"
  " (import \"wasi_snapshot_preview1\" \"environ_sizes_get\" (func $env_sizes (param i32 i32) (result i32)))"
  " (import \"wasi_snapshot_preview1\" \"environ_get\" (func $env (param i32 i32) (result i32)))"
  " (import \"wasi_snapshot_preview1\" \"fd_write\" (func $write (param i32 i32 i32 i32) (result i32)))"
  " (import \"wasi_snapshot_preview1\" \"fd_read\" (func $read (param i32 i32 i32 i32) (result i32)))"
  " (import \"wasi_snapshot_preview1\" \"proc_exit\" (func $exit (param i32)))"
  " (memory (export \"memory\") 1)"
  " (func $put (param $from i32) (param $size i32) (param $to i32)"
  "  (i32.store (i32.const 16) (local.get $from)) (i32.store (i32.const 20) (local.get $size))"
  "  (drop (call $write (local.get $to) (i32.const 16) (i32.const 1) (i32.const 24))))"
  " (func (export \"_start\")"
  "  (drop (call $args_sizes (i32.const 0) (i32.const 4))) (drop (call $args (i32.const 100) (i32.const 1000)))"
  "  (call $put (i32.const 1000) (i32.load (i32.const 4)) (i32.const 1))"
  "  (drop (call $env_sizes (i32.const 8) (i32.const 12))) (drop (call $env (i32.const 100) (i32.const 2000)))"
  "  (call $put (i32.const 2000) (i32.load (i32.const 12)) (i32.const 1))"
  "  (i32.store (i32.const 16) (i32.const 3000)) (i32.store (i32.const 20) (i32.const 100))"
  "  (drop (call $read (i32.const 0) (i32.const 16) (i32.const 1) (i32.const 24)))"
  "  (call $put (i32.const 3000) (i32.load (i32.const 24)) (i32.const 2))"
  "  (call $exit (i32.add (i32.load (i32.const 0)) (i32.load (i32.const 8))))))";

static void output(wasm_store_t *store) {
  apus_wasi_config_t *config = apus_wasi_config_new();
  const char *args[] = {"echo", "one", "two"};
  CHECK(apus_wasi_config_set_args(config, 3, args));
  CHECK(apus_wasi_config_add_env(config, "HOME", "/"));
  CHECK(!apus_wasi_config_add_env(config, "A=B", "") && failed_with("without '='"));
  CHECK(!apus_wasi_config_set_args(config, 3, NULL) && !apus_wasi_config_allow_net(config, "here"));
  CHECK(apus_wasi_config_allow_net(config, "127.0.0.1:80"));
  apus_wasi_config_set_stdout(config, collect, written);
  apus_wasi_config_set_stdin_bytes(config, "input", 5);
  int ends[2];
  CHECK(pipe(ends) == 0);
  apus_wasi_config_set_stderr_fd(config, ends[1]);
  wasm_module_t *module = compile(store, echo);
  apus_linker_t *linker = apus_linker_new(store);
  wasm_trap_t *trap = NULL;
  CHECK(apus_linker_instantiate(linker, module, &trap) == NULL);
  CHECK(trapped_with(trap, "unknown import: \"wasi_snapshot_preview1\" \"args_sizes_get\" (func), "));
  CHECK(apus_linker_define_wasi(linker, config));
  wasm_instance_t *instance = apus_linker_instantiate(linker, module, &trap);
  CHECK(instance && trap == NULL);
  wasm_func_t *start = function(instance, "_start");
  trap = call(start, 0, NULL, 0, NULL);
  int32_t code = 0;
  CHECK(trap && apus_trap_kind(trap) == APUS_TRAP_EXIT && apus_trap_exit_code(trap, &code) && code == 4);
  wasm_trap_delete(trap);
  // NUL ends each, and strncat stops there.
  CHECK(strcmp(written, "echoHOME=/") == 0);
  char error[10] = "";
  CHECK(read(ends[0], error, sizeof error) == 5 && memcmp(error, "input", 5) == 0);
  close(ends[0]);
  close(ends[1]);
  wasm_func_delete(start);
  wasm_instance_delete(instance);
  apus_linker_delete(linker);
  wasm_module_delete(module);
}

// Opens "file" in its first folder, and writes what is in it; gives the error.
static const char cat[] =
  "(module (import \"wasi_snapshot_preview1\" \"path_open\" (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))"
  " (import \"wasi_snapshot_preview1\" \"fd_read\" (func $read (param i32 i32 i32 i32) (result i32)))"
  " (import \"wasi_snapshot_preview1\" \"fd_write\" (func $write (param i32 i32 i32 i32) (result i32)))"
  " (memory (export \"memory\") 1) (data (i32.const 100) \"file\")"
  " (func (export \"cat\") (param $flags i32) (result i32) (local i32)"
  "  (if (local.tee 1 (call $open (i32.const 3) (i32.const 0) (i32.const 100) (i32.const 4) (local.get $flags)"
  "   (i64.const 2) (i64.const 2) (i32.const 0) (i32.const 0))) (then (return (local.get 1))))"
  "  (i32.store (i32.const 16) (i32.const 3000)) (i32.store (i32.const 20) (i32.const 100))"
  "  (if (local.tee 1 (call $read (i32.load (i32.const 0)) (i32.const 16) (i32.const 1) (i32.const 20)))"
  "   (then (return (local.get 1)))) (call $write (i32.const 1) (i32.const 16) (i32.const 1) (i32.const 24))))";

static void folders(wasm_store_t *store) {
  char folder[] = "/tmp/capi-XXXXXX", path[100];
  CHECK(mkdtemp(folder) != NULL);
  sprintf(path, "%s/file", folder);
  FILE *file = fopen(path, "w");
  CHECK(file && fputs("contents", file) >= 0 && fclose(file) == 0);
  wasm_module_t *module = compile(store, cat);
  written[0] = 0;

  apus_wasi_config_t *config = apus_wasi_config_new();
  CHECK(apus_wasi_config_add_folder(config, folder, "/", true));
  apus_wasi_config_set_stdout(config, collect, written);
  apus_linker_t *linker = apus_linker_new(store);
  CHECK(apus_linker_define_wasi(linker, config));
  wasm_instance_t *instance = apus_linker_instantiate(linker, module, NULL);
  wasm_func_t *function_cat = function(instance, "cat");
  CHECK(call_i32(function_cat, 0) == 0 && strcmp(written, "contents") == 0);
  // Truncating is not allowed: notcapable or rofs.
  CHECK(call_i32(function_cat, 8) != 0);
  wasm_func_delete(function_cat);
  wasm_instance_delete(instance);

  // Without a folder, the descriptor is none.
  CHECK(apus_linker_define_wasi(linker, apus_wasi_config_new()));
  instance = apus_linker_instantiate(linker, module, NULL);
  function_cat = function(instance, "cat");
  CHECK(call_i32(function_cat, 0) == 8);
  wasm_func_delete(function_cat);
  wasm_instance_delete(instance);

  config = apus_wasi_config_new();
  CHECK(apus_wasi_config_add_folder(config, "/nowhere", "/", false));
  CHECK(!apus_linker_define_wasi(linker, config) && failed_with("\"/nowhere\""));
  CHECK(!apus_linker_define_wasi(linker, NULL));
  apus_wasi_config_delete(apus_wasi_config_new());
  apus_linker_delete(linker);
  wasm_module_delete(module);
  remove(path);
  remove(folder);
}

static const char sleep_text[] =
  "(module (import \"wasi_snapshot_preview1\" \"poll_oneoff\" (func $poll (param i32 i32 i32 i32) (result i32)))"
  " (memory (export \"memory\") 1) (func (export \"sleep\") (i32.store (i32.const 16) (i32.const 1))"
  " (i64.store (i32.const 24) (i64.const 3600000000000)) (drop (call $poll (i32.const 0) (i32.const 100) (i32.const 1) (i32.const 200)))))";

static void *interrupt(void *handle) {
  usleep(20000);
  apus_interrupt_send(handle);
  return NULL;
}

// A guest that waits is stopped as well.
static void waiting(wasm_engine_t *engine, bool has_deadline) {
  wasm_store_t *store = wasm_store_new(engine);
  wasm_module_t *module = compile(store, sleep_text);
  apus_linker_t *linker = apus_linker_new(store);
  CHECK(apus_linker_define_wasi(linker, apus_wasi_config_new()));
  wasm_instance_t *instance = apus_linker_instantiate(linker, module, NULL);
  wasm_func_t *sleep_function = function(instance, "sleep");
  apus_interrupt_t *handle = apus_store_interrupt(store);
  pthread_t thread;
  if (has_deadline) {
    apus_store_set_deadline(store, 20 * 1000 * 1000);
  } else {
    CHECK(pthread_create(&thread, NULL, interrupt, handle) == 0);
  }
  wasm_trap_t *trap = call(sleep_function, 0, NULL, 0, NULL);
  CHECK(trap && apus_trap_kind(trap) == (has_deadline ? APUS_TRAP_DEADLINE : APUS_TRAP_INTERRUPTED));
  wasm_trap_delete(trap);
  if (!has_deadline) pthread_join(thread, NULL);
  apus_interrupt_delete(handle);
  wasm_func_delete(sleep_function);
  wasm_instance_delete(instance);
  apus_linker_delete(linker);
  wasm_module_delete(module);
  wasm_store_delete(store);
}

static wasm_trap_t *seven(const wasm_val_vec_t *args, wasm_val_vec_t *results) {
  (void)args;
  results->data[0] = (wasm_val_t)WASM_I32_VAL(7);
  return NULL;
}

static void linking(wasm_store_t *store, wasm_store_t *other) {
  wasm_functype_t *type = wasm_functype_new_0_1(wasm_valtype_new_i32());
  wasm_func_t *host = wasm_func_new(store, type, seven), *strange = wasm_func_new(other, type, seven);
  wasm_functype_delete(type);
  apus_linker_t *linker = apus_linker_new(store);
  CHECK(apus_linker_define(linker, "host", "seven", wasm_func_as_extern(host)));
  CHECK(!apus_linker_define(linker, "host", "seven", wasm_func_as_extern(strange)) && failed_with("another store"));
  CHECK(!apus_linker_define(linker, NULL, "seven", wasm_func_as_extern(host)));
  CHECK(!apus_linker_define(linker, "host", "seven", NULL));
  wasm_instance_t *library = instantiate(
    store, "(module (func (export \"twice\") (param i32) (result i32) (i32.mul (i32.const 2) (local.get 0))))", nothing);
  CHECK(apus_linker_define_instance(linker, "library", library));
  CHECK(!apus_linker_define_instance(linker, "library", NULL));
  wasm_module_t *module = compile(
    store, "(module (import \"library\" \"twice\" (func $twice (param i32) (result i32)))"
    " (import \"host\" \"seven\" (func $seven (result i32))) (func (export \"f\") (result i32) (call $twice (call $seven))))");
  wasm_instance_t *instance = apus_linker_instantiate(linker, module, NULL);
  wasm_func_t *f = function(instance, "f");
  CHECK(call_i32(f, 0) == 14);
  CHECK(apus_linker_instantiate(NULL, module, NULL) == NULL && apus_linker_instantiate(linker, NULL, NULL) == NULL);
  CHECK(apus_linker_new(NULL) == NULL);
  wasm_func_delete(f);
  wasm_func_delete(host);
  wasm_func_delete(strange);
  wasm_instance_delete(instance);
  wasm_instance_delete(library);
  wasm_module_delete(module);
  apus_linker_delete(linker);
}

int main(void) {
  wasm_engine_t *engine = wasm_engine_new();
  wasm_store_t *store = wasm_store_new(engine), *other = wasm_store_new(engine);
  output(store);
  folders(store);
  waiting(engine, false);
  waiting(engine, true);
  linking(store, other);
  wasm_store_delete(store);
  wasm_store_delete(other);
  wasm_engine_delete(engine);
  return done("wasi");
}
