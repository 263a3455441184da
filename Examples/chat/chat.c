// Answers a question with a language model, piece by piece as the model finds the words:
//
//   apus run --nn-model chat=model.gguf chat.wasm 'What is the capital of France?'     a program, and
//   apus serve Examples/chat                                                          a function that is sent the question
//
// CHAT_OPTIONS says how to generate, as JSON: {"temp": 0, "n-predict": 100} for the same words each time, 100 tokens at most.
#include "apus.h"

// As models in the manner of ChatML were trained.
static const char before[] =
    "<|im_start|>system\nYou are a helpful assistant. Answer in one or two sentences.<|im_end|>\n<|im_start|>user\n";
static const char after[] = "<|im_end|>\n<|im_start|>assistant\n";

static int write_piece(const char *piece, size_t size, void *with) {
  (void)with;
  return fwrite(piece, 1, size, stdout) == size && fflush(stdout) == 0;
}

static uint32_t answer(const apus_bytes question) {
  apus_model model;
  uint32_t code = apus_open_model("chat", &model);
  const char *options = getenv("CHAT_OPTIONS");
  if (!code && options) code = apus_set_text(model, 1, options, strlen(options));
  if (code) return code;
  const size_t size = sizeof before - 1 + question.size + sizeof after - 1;
  char *prompt = malloc(size);
  if (!prompt) return 7;
  memcpy(prompt, before, sizeof before - 1);
  char *middle = prompt + sizeof before - 1;
  memcpy(middle, question.data, question.size);
  // What is asked is text, whatever marks are in it.
  for (size_t i = 0; i + 1 < question.size; i++)
    if (middle[i] == '<' && middle[i + 1] == '|') middle[i + 1] = ' ';
  memcpy(middle + question.size, after, sizeof after - 1);
  code = apus_generate(model, prompt, size, write_piece, NULL);
  free(prompt);
  return code;
}

int main(int count, char **words) {
  const int is_served = getenv("REQUEST_METHOD") != NULL;
  apus_bytes question = {NULL, 0};
  if (count > 1 && !is_served) {
    question = (apus_bytes){(uint8_t *)words[1], strlen(words[1])};
  } else {
    question = apus_read_all(stdin);
  }
  // The answer begins before it is known whether it can be completed.
  if (is_served) apus_begin_response(200, "text/plain; charset=utf-8");
  const uint32_t code = answer(question);
  if (code) fprintf(stderr, "chat: %s\n", apus_nn_words(code));
  if (!is_served) printf("\n");
  return code ? 1 : 0;
}
