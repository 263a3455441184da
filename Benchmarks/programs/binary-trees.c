// Builds, counts and gives back many binary trees. Recursion and pointers. The nodes come from a free list that is part
// of the program, so that no C library's allocator is measured.
#include "program.h"

typedef struct Node {
  struct Node *left, *right;
} Node;

static Node *spare;

static Node *take(void) {
  if (!spare) {
    int count = 4096;
    Node *block = allocate((size_t)count * sizeof(Node));
    for (int i = 0; i < count; i++) {
      block[i].left = spare;
      spare = &block[i];
    }
  }
  Node *node = spare;
  spare = node->left;
  return node;
}

static Node *grow(int depth) {
  Node *node = take();
  node->left = depth > 0 ? grow(depth - 1) : NULL;
  node->right = depth > 0 ? grow(depth - 1) : NULL;
  return node;
}

static unsigned count(const Node *node) { return node->left ? 1 + count(node->left) + count(node->right) : 1; }

static void give_back(Node *node) {
  if (node->left) {
    give_back(node->left);
    give_back(node->right);
  }
  node->left = spare;
  spare = node;
}

PROGRAM("binary-trees", 15, 19)

static uint64_t compute(int size) {
  Node *lasting = grow(size);
  uint64_t sum = 0;
  for (int depth = 4; depth <= size; depth += 2) {
    for (int i = 0; i < 1 << (size - depth + 2); i++) {
      Node *tree = grow(depth);
      sum += count(tree);
      give_back(tree);
    }
  }
  return mix(sum, count(lasting));
}
