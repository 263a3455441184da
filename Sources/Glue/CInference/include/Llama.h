// llama.cpp (include/llama.h).
//
// Its structures of parameters change from release to release, except in what they begin with. They are therefore declared
// with room for more than any release has: the library fills in its defaults, only members that have kept their places are
// changed, and apus_llama_mismatch looks whether the library is one that they are true for. The same goes for functions: those
// for sampling have changed their parameters and are not used.
#ifndef APUS_LLAMA_H
#define APUS_LLAMA_H

#include <stdbool.h>

#include "Table.h"
#include "Trial.h"

typedef struct llama_model llama_model;
typedef struct llama_context llama_context;
typedef struct llama_vocab llama_vocab;
typedef struct llama_memory llama_memory;
typedef struct {
  void *devices;
  const void *overrides;
  int32_t n_gpu_layers;
  int32_t split_mode;
  uint64_t others[61];
} llama_model_params;
typedef struct {
  uint32_t n_ctx;
  uint32_t n_batch;
  uint32_t n_ubatch;
  uint32_t n_seq_max;
  uint64_t others[62];
} llama_context_params;
typedef struct {
  int32_t n_tokens;
  int32_t *token;
  float *embd;
  int32_t *pos;
  int32_t *n_seq_id;
  int32_t **seq_id;
  int8_t *logits;
} llama_batch;

#define APUS_LLAMA(X) \
  X(void, llama_backend_init, (void)) \
  X(void, llama_log_set, (void (*)(int level, const char *text, void *user), void *user)) \
  X(llama_model_params, llama_model_default_params, (void)) \
  X(llama_context_params, llama_context_default_params, (void)) \
  X(llama_model *, llama_model_load_from_file, (const char *, llama_model_params)) \
  X(llama_model *, llama_model_load_from_splits, (const char *const *, size_t, llama_model_params)) \
  X(void, llama_model_free, (llama_model *)) \
  X(bool, llama_model_has_encoder, (const llama_model *)) \
  X(bool, llama_model_has_decoder, (const llama_model *)) \
  X(int32_t, llama_model_n_ctx_train, (const llama_model *)) \
  X(int32_t, llama_model_n_embd, (const llama_model *)) \
  X(int32_t, llama_model_n_layer, (const llama_model *)) \
  X(int32_t, llama_model_n_head, (const llama_model *)) \
  X(int32_t, llama_model_n_head_kv, (const llama_model *)) \
  X(int32_t, llama_model_meta_val_str, (const llama_model *, const char *key, char *, size_t)) \
  X(const llama_vocab *, llama_model_get_vocab, (const llama_model *)) \
  X(int, llama_vocab_type, (const llama_vocab *)) \
  X(int32_t, llama_vocab_n_tokens, (const llama_vocab *)) \
  X(bool, llama_vocab_is_eog, (const llama_vocab *, int32_t token)) \
  X(int32_t, llama_vocab_bos, (const llama_vocab *)) \
  X(int32_t, llama_vocab_eos, (const llama_vocab *)) \
  X(bool, llama_vocab_get_add_bos, (const llama_vocab *)) \
  X(bool, llama_vocab_get_add_eos, (const llama_vocab *)) \
  X(int32_t, llama_tokenize, \
    (const llama_vocab *, const char *text, int32_t size, int32_t *tokens, int32_t room, bool special, bool parse)) \
  X(int32_t, llama_token_to_piece, \
    (const llama_vocab *, int32_t token, char *text, int32_t room, int32_t lstrip, bool special)) \
  X(llama_context *, llama_init_from_model, (llama_model *, llama_context_params)) \
  X(void, llama_free, (llama_context *)) \
  X(void, llama_set_n_threads, (llama_context *, int32_t threads, int32_t batch_threads)) \
  X(void, llama_set_abort_callback, (llama_context *, bool (*)(void *user), void *user)) \
  X(void, llama_set_embeddings, (llama_context *, bool)) \
  X(int, llama_pooling_type, (const llama_context *)) \
  X(llama_memory *, llama_get_memory, (const llama_context *)) \
  X(void, llama_memory_clear, (llama_memory *, bool data)) \
  X(llama_batch, llama_batch_get_one, (int32_t *tokens, int32_t count)) \
  X(int32_t, llama_decode, (llama_context *, llama_batch)) \
  X(float *, llama_get_logits_ith, (llama_context *, int32_t)) \
  X(float *, llama_get_embeddings_ith, (llama_context *, int32_t)) \
  X(float *, llama_get_embeddings_seq, (llama_context *, int32_t))

struct apus_llama {
  APUS_LLAMA(APUS_FIELD)
};

// Fills a table from a library that dlopen gave. Returns NULL, or the name of a function that the library lacks.
const char *apus_load_llama(void *library, struct apus_llama *table);

// What of the library is not as it is declared above, or NULL.
const char *apus_llama_mismatch(const struct apus_llama *table);

// Loads processors that are libraries of their own, where the library is built so and has none yet.
void apus_llama_load_processors(void *library);

// The library's version in words; never NULL. The number of its build, and the commit of its source or NULL, if it says so.
const char *apus_llama_version(void *library);
int apus_llama_build_number(void *library);
const char *apus_llama_commit(void *library);

// Keeps the errors that the library logs for apus_report, and drops everything else that it logs.
void apus_llama_keep_log(const struct apus_llama *table);

// Loads a model from files. `layers` is the number for a graphics processor, -1 for the library's own choice.
llama_model *apus_llama_load_model(const struct apus_llama *table, const char *const *files, size_t count, int32_t layers);

// Makes a context for one sequence.
llama_context *apus_llama_make_context(
    const struct apus_llama *table, llama_model *model, uint32_t size, uint32_t batch, uint32_t micro_batch);

// Computes tokens behind those before. Of the last token the logits are kept, or all are, for embeddings. Returns what
// llama_decode does.
int32_t apus_llama_decode(const struct apus_llama *table, llama_context *context, int32_t *tokens, int32_t count);

// A file that stands in memory only, for a library that reads models from files. Returns a descriptor, or -1.
int apus_model_file(void);

// Loads the model that stands in a file, tokenizes a text and computes it, in a copy of this process that may use `seconds` of
// the processor and `memory` bytes more than this one.
enum apus_trial apus_llama_try(const struct apus_llama *table, int file, unsigned seconds, size_t memory);

#endif
