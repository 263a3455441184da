// A machine with a stack and one function for each instruction, called through a table, that runs a program: how many
// steps numbers take to reach 1 when the odd ones are tripled plus one and the even ones halved. An interpreter in the
// interpreter: indirect calls and loads that depend on loads.
#include "program.h"

typedef struct Machine {
  const int32_t *pc;
  int32_t *stack;  // one past the top
  int32_t registers[4];
} Machine;

typedef int (*Operation)(Machine *);

enum { PUSH, LOAD, STORE, ADD, MULTIPLY, HALVE, ODD, LESS, BRANCH, JUMP, STOP, OPERATIONS };

static int push(Machine *m) {
  *m->stack++ = *m->pc++;
  return 1;
}
static int load(Machine *m) {
  *m->stack++ = m->registers[*m->pc++];
  return 1;
}
static int store(Machine *m) {
  m->registers[*m->pc++] = *--m->stack;
  return 1;
}
static int add(Machine *m) {
  m->stack--;
  m->stack[-1] = (int32_t)((uint32_t)m->stack[-1] + (uint32_t)m->stack[0]);
  return 1;
}
static int multiply(Machine *m) {
  m->stack--;
  m->stack[-1] = (int32_t)((uint32_t)m->stack[-1] * (uint32_t)m->stack[0]);
  return 1;
}
static int halve(Machine *m) {
  m->stack[-1] = (int32_t)((uint32_t)m->stack[-1] >> 1);
  return 1;
}
static int odd(Machine *m) {
  m->stack[-1] &= 1;
  return 1;
}
static int less(Machine *m) {
  m->stack--;
  m->stack[-1] = (uint32_t)m->stack[-1] < (uint32_t)m->stack[0];
  return 1;
}
static int branch(Machine *m) {
  int32_t distance = *m->pc++;
  if (*--m->stack) m->pc += distance;
  return 1;
}
static int jump(Machine *m) {
  int32_t distance = *m->pc++;
  m->pc += distance;
  return 1;
}
static int stop(Machine *m) {
  (void)m;
  return 0;
}

static const Operation operations[OPERATIONS] = {push, load, store, add, multiply, halve, odd, less, branch, jump, stop};

// Registers: 0 the number, 1 the steps of all numbers, 2 the number to begin with, 3 the end.
static const int32_t program[] = {
    /*  0 */ LOAD, 2, STORE, 0,           // number = begin
    /*  4 */ LOAD, 0, PUSH, 2, LESS,      // number < 2?
    /*  9 */ BRANCH, 30,                  // to 41
    /* 11 */ LOAD, 1, PUSH, 1, ADD, STORE, 1,
    /* 18 */ LOAD, 0, ODD, BRANCH, 7,     // to 30
    /* 23 */ LOAD, 0, HALVE, STORE, 0,    //
    /* 28 */ JUMP, -26,                   // to 4
    /* 30 */ LOAD, 0, PUSH, 3, MULTIPLY, PUSH, 1, ADD, JUMP, -14,  // to 26, with the number on the stack
    /* 40 */ STOP,
    /* 41 */ LOAD, 2, PUSH, 1, ADD, STORE, 2,
    /* 48 */ LOAD, 2, LOAD, 3, LESS, BRANCH, -55,  // to 0
    /* 55 */ STOP,
};

PROGRAM("vm", 2000, 30000)

static uint64_t compute(int size) {
  int32_t stack[16];
  Machine machine = {program, stack, {0, 0, 1, size}};
  uint64_t count = 0;
  while (operations[*machine.pc++](&machine)) count++;
  return mix(count, (uint64_t)machine.registers[1]);
}
