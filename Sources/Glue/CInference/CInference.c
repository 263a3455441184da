#define _GNU_SOURCE
#include "CInference.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// A pointer to a function has no conversion from a pointer to data, but POSIX says that the bits are the same.
#define LOAD(result, name, parameters) \
  { \
    void *found = dlsym(library, #name); \
    if (!found) return #name; \
    memcpy(&table->name, &found, sizeof found); \
  }

const char *apus_load_tflite(void *library, struct apus_tflite *table) {
  APUS_TFLITE(LOAD)
  return NULL;
}

const char *apus_load_xnnpack(void *library, struct apus_xnnpack *table) {
  APUS_XNNPACK(LOAD)
  return NULL;
}

const char *apus_load_tensorflow(void *library, struct apus_tensorflow *table) {
  APUS_TENSORFLOW(LOAD)
  return NULL;
}

const char *apus_load_openvino(void *library, struct apus_openvino *table) {
  APUS_OPENVINO(LOAD)
  return NULL;
}

const char *apus_load_llama(void *library, struct apus_llama *table) {
  APUS_LLAMA(LOAD)
  return NULL;
}

// TensorFlow Lite and llama.cpp report through a callback.

static _Thread_local char report[512];

static char *next_report(size_t *room) {
  size_t used = strlen(report);
  if (used > 0 && used < sizeof report - 3) {
    memcpy(report + used, "; ", 3);
    used += 2;
  }
  *room = sizeof report - used;
  return report + used;
}

static void keep_report(void *user, const char *format, va_list arguments) {
  (void)user;
  size_t room;
  char *place = next_report(&room);
  vsnprintf(place, room, format, arguments);
}

TfLiteReporter apus_tflite_reporter(void) {
  void (*function)(void *, const char *, va_list) = keep_report;
  TfLiteReporter result;
  memcpy(&result, &function, sizeof result);
  return result;
}

const char *apus_report(void) { return report; }
void apus_clear_report(void) { report[0] = 0; }

// A trial. Other threads may hold locks when the process is copied, of which the copy sees no end; it uses none of ours, the C
// library sees to its own, and what waits for ever all the same does not use the processor, so that a clock ends it as well.

static void limit(int resource, rlim_t value) {
  struct rlimit limits;
  if (getrlimit(resource, &limits) != 0) return;
  if (limits.rlim_max != RLIM_INFINITY && value > limits.rlim_max) value = limits.rlim_max;
  limits.rlim_cur = value;
  setrlimit(resource, &limits);
}

// The bytes of data of this process, as the limit counts them.
static size_t data_size(void) {
  char text[256];
  int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return 0;
  text[count] = 0;
  unsigned long pages = 0;
  if (sscanf(text, "%*u %*u %*u %*u %*u %lu", &pages) != 1) return 0;
  return pages * (size_t)sysconf(_SC_PAGESIZE);
}

// `file` is the descriptor 3 of the copy; -1 for none.
static enum apus_trial try_model(void (*run)(const void *), const void *data, int file, unsigned seconds, size_t memory) {
  pid_t process = fork();
  if (process < 0) return APUS_TRIAL_IMPOSSIBLE;
  if (process == 0) {
    // A crash is an answer here, nothing to be told.
    static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGXCPU, SIGALRM};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) signal(signals[i], SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    int nowhere = open("/dev/null", O_RDWR);
    if (nowhere >= 0) {
      dup2(nowhere, 1);
      dup2(nowhere, 2);
    }
    // A connection of a server would stay open with it.
    if (file >= 0 && file != 3) dup2(file, 3);
    syscall(SYS_close_range, file >= 0 ? 4 : 3, ~0u, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, seconds);
    limit(RLIMIT_DATA, data_size() + memory);
    alarm(seconds * 10);
    run(data);
    _exit(0);
  }
  int status = 0;
  while (waitpid(process, &status, 0) < 0) {
    // Somebody else waits for the children of this process; it ended in one way or another.
    if (errno != EINTR) return APUS_TRIAL_IMPOSSIBLE;
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return APUS_TRIAL_ANSWERED;
  if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGALRM)) return APUS_TRIAL_ENDLESS;
  return APUS_TRIAL_CRASHED;
}

struct tflite_trial {
  const struct apus_tflite *table;
  const struct apus_xnnpack *accelerator;
  const void *bytes;
  size_t size;
  int threads;
};

static void run_tflite(const void *data) {
  const struct tflite_trial *trial = data;
  const struct apus_tflite *table = trial->table;
  const struct apus_xnnpack *accelerator = trial->accelerator;
  TfLiteModel *model = table->TfLiteModelCreateWithErrorReporter(trial->bytes, trial->size, apus_tflite_reporter(), NULL);
  if (!model) return;
  TfLiteInterpreterOptions *options = table->TfLiteInterpreterOptionsCreate();
  table->TfLiteInterpreterOptionsSetNumThreads(options, trial->threads);
  table->TfLiteInterpreterOptionsSetErrorReporter(options, apus_tflite_reporter(), NULL);
  if (accelerator) {
    TfLiteXNNPackOptions settings = accelerator->TfLiteXNNPackDelegateOptionsDefault();
    settings.num_threads = trial->threads;
    TfLiteDelegate *delegate = accelerator->TfLiteXNNPackDelegateCreate(&settings);
    if (delegate) table->TfLiteInterpreterOptionsAddDelegate(options, delegate);
  }
  TfLiteInterpreter *interpreter = table->TfLiteInterpreterCreate(model, options);
  if (!interpreter || table->TfLiteInterpreterAllocateTensors(interpreter) != 0) return;
  for (int32_t i = 0; i < table->TfLiteInterpreterGetInputTensorCount(interpreter); i++) {
    TfLiteTensor *tensor = table->TfLiteInterpreterGetInputTensor(interpreter, i);
    void *data = table->TfLiteTensorData(tensor);
    if (data) memset(data, 0, table->TfLiteTensorByteSize(tensor));
  }
  if (table->TfLiteInterpreterInvoke(interpreter) != 0) return;
  for (int32_t i = 0; i < table->TfLiteInterpreterGetOutputTensorCount(interpreter); i++) {
    const TfLiteTensor *tensor = table->TfLiteInterpreterGetOutputTensor(interpreter, i);
    // Read, as a guest will.
    const volatile uint8_t *data = table->TfLiteTensorData(tensor);
    for (size_t at = 0; data && at < table->TfLiteTensorByteSize(tensor); at += 64) (void)data[at];
  }
}

enum apus_trial apus_tflite_try(
    const struct apus_tflite *table, const struct apus_xnnpack *accelerator, const void *model, size_t size, int threads,
    unsigned seconds, size_t memory) {
  const struct tflite_trial trial = {table, accelerator, model, size, threads};
  return try_model(run_tflite, &trial, -1, seconds, memory);
}

// ONNX Runtime has one function that gives the others.

struct OrtApiBase {
  const void *const *(*GetApi)(uint32_t version);
  const char *(*GetVersionString)(void);
};

// The first version that has all the functions that are used.
enum { ORT_API_VERSION = 11 };

const char *apus_load_ort(void *library, struct apus_ort *table, const char **version) {
  const struct OrtApiBase *(*base_function)(void);
  void *found = dlsym(library, "OrtGetApiBase");
  if (!found) return "OrtGetApiBase";
  memcpy(&base_function, &found, sizeof found);
  const struct OrtApiBase *base = base_function();
  if (!base) return "OrtApiBase";
  *version = base->GetVersionString();
  const void *const *api = base->GetApi(ORT_API_VERSION);
  if (!api) return "version 11 of OrtApi";
#define SLOT(slot, result, name, parameters) memcpy(&table->name, &api[slot], sizeof api[slot]);
  APUS_ORT(SLOT)
  return NULL;
}

// OpenVINO takes properties as further arguments.

int apus_openvino_compile(
    const struct apus_openvino *table, const ov_core *core, const ov_model *model, const char *device, const char *threads,
    ov_compiled_model **compiled) {
  return table->ov_core_compile_model(
      core, model, device, 6, compiled, "INFERENCE_NUM_THREADS", threads, "PERFORMANCE_HINT", "LATENCY",
      // Some processors would be given 16-bit numbers otherwise, and answers would depend on the machine.
      "INFERENCE_PRECISION_HINT", "f32");
}

// llama.cpp takes and gives structures by value.

const char *apus_llama_mismatch(const struct apus_llama *table) {
  const llama_model_params model = table->llama_model_default_params();
  if (model.devices || model.overrides || model.n_gpu_layers < -1 || model.n_gpu_layers > 9999 || model.split_mode < 0 ||
      model.split_mode > 3)
    return "llama_model_params";
  const llama_context_params context = table->llama_context_default_params();
  if (context.n_seq_max != 1 || context.n_ubatch < 1 || context.n_ubatch > context.n_batch || context.n_batch > 1 << 20 ||
      context.n_ctx > 1 << 20)
    return "llama_context_params";
  int32_t tokens[3] = {1, 2, 3};
  const llama_batch batch = table->llama_batch_get_one(tokens, 3);
  if (batch.n_tokens != 3 || batch.token != tokens || batch.embd || batch.pos || batch.n_seq_id || batch.seq_id || batch.logits)
    return "llama_batch";
  return NULL;
}

void apus_llama_load_processors(void *library) {
  size_t (*count)(void);
  void (*load)(void);
  void *found = dlsym(library, "ggml_backend_dev_count");
  if (!found) return;
  memcpy(&count, &found, sizeof found);
  if (count() > 0) return;
  found = dlsym(library, "ggml_backend_load_all");
  if (!found) return;
  memcpy(&load, &found, sizeof found);
  load();
}

const char *apus_llama_version(void *library) {
  static const char *const names[] = {"llama_version", "ggml_version"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *(*version)(void);
    void *found = dlsym(library, names[i]);
    if (!found) continue;
    memcpy(&version, &found, sizeof found);
    const char *words = version();
    if (words) return words;
  }
  return "of unknown version";
}

int apus_llama_build_number(void *library) {
  const int *number = dlsym(library, "LLAMA_BUILD_NUMBER");
  return number ? *number : 0;
}

const char *apus_llama_commit(void *library) {
  const char *const *commit = dlsym(library, "LLAMA_COMMIT");
  return commit ? *commit : NULL;
}

static void keep_log(int level, const char *text, void *user) {
  enum { ERROR = 4 };
  (void)user;
  if (level != ERROR || !text) return;
  size_t room, size = strcspn(text, "\n");
  char *place = next_report(&room);
  snprintf(place, room, "%.*s", (int)size, text);
}

void apus_llama_keep_log(const struct apus_llama *table) { table->llama_log_set(keep_log, NULL); }

llama_model *apus_llama_load_model(const struct apus_llama *table, const char *const *files, size_t count, int32_t layers) {
  llama_model_params parameters = table->llama_model_default_params();
  if (layers >= 0) parameters.n_gpu_layers = layers;
  if (count == 1) return table->llama_model_load_from_file(files[0], parameters);
  return table->llama_model_load_from_splits(files, count, parameters);
}

llama_context *apus_llama_make_context(
    const struct apus_llama *table, llama_model *model, uint32_t size, uint32_t batch, uint32_t micro_batch) {
  llama_context_params parameters = table->llama_context_default_params();
  parameters.n_ctx = size;
  parameters.n_batch = batch;
  parameters.n_ubatch = micro_batch;
  return table->llama_init_from_model(model, parameters);
}

int32_t apus_llama_decode(const struct apus_llama *table, llama_context *context, int32_t *tokens, int32_t count) {
  return table->llama_decode(context, table->llama_batch_get_one(tokens, count));
}

int apus_model_file(void) { return memfd_create("model", MFD_CLOEXEC); }

static void run_llama(const void *data) {
  const struct apus_llama *table = data;
  static const char *const files[] = {"/proc/self/fd/3"};
  static const char text[] = "Hello, world! 1, 2 and 3\n\n  \xc3\xa9";
  int32_t tokens[64];
  char piece[1024];
  llama_model *model = apus_llama_load_model(table, files, 1, 0);
  if (!model) return;
  const llama_vocab *vocabulary = table->llama_model_get_vocab(model);
  llama_context *context = apus_llama_make_context(table, model, 64, 64, 64);
  if (!vocabulary || !context) return;
  table->llama_set_n_threads(context, 1, 1);
  for (int32_t token = 0; token < table->llama_vocab_n_tokens(vocabulary); token++)
    table->llama_token_to_piece(vocabulary, token, piece, sizeof piece, 0, false);
  int32_t count = table->llama_tokenize(vocabulary, text, sizeof text - 1, tokens, 32, true, true);
  if (count < 1 || apus_llama_decode(table, context, tokens, count) != 0) return;
  // As when a text is generated.
  if (table->llama_get_logits_ith(context, -1)) apus_llama_decode(table, context, tokens, 1);
}

enum apus_trial apus_llama_try(const struct apus_llama *table, int file, unsigned seconds, size_t memory) {
  return try_model(run_llama, table, file, seconds, memory);
}
