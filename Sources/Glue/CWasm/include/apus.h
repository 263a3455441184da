// What Apus has beside the common interface of <wasm.h>: why something failed, tiers, limits, fuel, interruption, WASI,
// linking by name, images and the text format.
//
// The rules of <wasm.h> hold here as well: who owns what, that every pointer may be NULL, and what belongs to which thread.
// Texts are C strings in UTF-8, which are copied.

#ifndef APUS_H
#define APUS_H

#include "wasm.h"

#ifdef __cplusplus
extern "C" {
#endif

#define own

// Such as "0.1.0".
WASM_API_EXTERN const char *apus_version(void);

// Why the last function that failed on this thread did so, in words; NULL if none has. Lent until the next one fails.
WASM_API_EXTERN const char *apus_error_message(void);

// Configurations. An engine that is made without one has the defaults.

typedef uint8_t apus_tier_t;
enum apus_tier_enum {
  // Compiles a function when it is first called, where the processor allows; else interprets it. The default.
  APUS_TIER_AUTO,
  // Runs on every machine, and is ready at once.
  APUS_TIER_INTERPRETER,
  // Compiles modules when they are made. Without the processor for it, no engine can be made.
  APUS_TIER_BASELINE,
};

WASM_API_EXTERN void apus_config_set_tier(wasm_config_t *, apus_tier_t);
// Whether guests pay fuel for what they do; see `apus_store_set_fuel`. It costs speed.
WASM_API_EXTERN void apus_config_set_fuel(wasm_config_t *, bool);
// Whether guests compute the same on every machine, to the bits of NaNs. It costs speed.
WASM_API_EXTERN void apus_config_set_deterministic(wasm_config_t *, bool);

// What guests of one store may use. Whoever wants more gets the error that says so: growing gives -1, or a trap.
typedef struct apus_limits_t {
  uint64_t memory_bytes;    // of one memory
  uint64_t table_elements;  // of one table
  uint64_t heap_bytes;      // of objects that are collected
  size_t stack_bytes;       // of the stack of guest frames
  size_t instances;
  size_t memories;
  size_t tables;
} apus_limits_t;

WASM_API_EXTERN void apus_limits_default(apus_limits_t *out);
// A store with limits. NULL stands for the defaults.
WASM_API_EXTERN own wasm_store_t *apus_store_new(wasm_engine_t *, const apus_limits_t *);

// Fuel: a guest that has none left traps. A store has as good as endless fuel at first. One unit is one instruction.
// False if the engine does not meter fuel.
WASM_API_EXTERN bool apus_store_set_fuel(wasm_store_t *, uint64_t fuel);
WASM_API_EXTERN uint64_t apus_store_fuel(const wasm_store_t *);

// Stops guests of the store that are still running after so many nanoseconds from now on, waits included, and all later calls,
// until a new deadline is set; 0 for none. What is stopped traps with `APUS_TRAP_DEADLINE`.
WASM_API_EXTERN void apus_store_set_deadline(wasm_store_t *, uint64_t nanoseconds);

// Stops the guests of a store from any thread. It may outlive the store.
typedef struct apus_interrupt_t apus_interrupt_t;
WASM_API_EXTERN void apus_interrupt_delete(own apus_interrupt_t *);
WASM_API_EXTERN own apus_interrupt_t *apus_store_interrupt(wasm_store_t *);
// The guest that runs, and all that are called later, trap with `APUS_TRAP_INTERRUPTED`.
WASM_API_EXTERN void apus_interrupt_send(apus_interrupt_t *);
// Lets guests run again, but for those that were given WASI before: theirs has ended.
WASM_API_EXTERN void apus_interrupt_clear(apus_interrupt_t *);

// Traps.

typedef uint8_t apus_trap_kind_t;
enum apus_trap_kind_enum {
  APUS_TRAP_GUEST,        // the guest did what it must not: divided by zero, left its memory
  APUS_TRAP_HOST,         // a function of the host failed, or was called wrongly
  APUS_TRAP_EXIT,         // the guest ended itself: no failure
  APUS_TRAP_FUEL,         // it has no fuel left
  APUS_TRAP_DEADLINE,     // its time is up
  APUS_TRAP_INTERRUPTED,  // somebody interrupted it
  APUS_TRAP_STACK,        // its calls are too deep
};

WASM_API_EXTERN apus_trap_kind_t apus_trap_kind(const wasm_trap_t *);
// Whether the guest ended itself, and with which code.
WASM_API_EXTERN bool apus_trap_exit_code(const wasm_trap_t *, int32_t *out);
// The message, and a line for each frame with the function's name.
WASM_API_EXTERN void apus_trap_description(const wasm_trap_t *, own wasm_message_t *out);
// Empty if the module does not say it.
WASM_API_EXTERN void apus_frame_func_name(const wasm_frame_t *, own wasm_name_t *out);

// Types that <wasm.h> has no numbers for. Values of these kinds are references, NULL or opaque; vectors cannot be passed.
enum apus_valkind_enum { APUS_V128 = 127, APUS_ANYREF = 130, APUS_EXNREF, APUS_CONTREF };
enum apus_externkind_enum { APUS_EXTERN_TAG = 4 };
// As the text format writes it: `(ref null extern)`.
WASM_API_EXTERN void apus_valtype_name(const wasm_valtype_t *, own wasm_name_t *out);

// Modules.

// Translates the text format to the binary.
WASM_API_EXTERN bool apus_wat2wasm(const char *text, size_t size, own wasm_byte_vec_t *out);

// Loads what `apus compile` wrote. The machine code in it can do what the process can: load only images of people whom you
// would let compile your program. If it cannot be used, since it is for another processor or version, the result is NULL.
WASM_API_EXTERN own wasm_module_t *apus_module_load_image(wasm_store_t *, const char *path);

// An export of an instance, or NULL if there is none of that name.
WASM_API_EXTERN own wasm_extern_t *apus_instance_export(const wasm_instance_t *, const char *name);

// A memory of an instance, exported or not; imported ones come first. NULL if there are not as many.
WASM_API_EXTERN own wasm_memory_t *apus_instance_memory(const wasm_instance_t *, uint32_t index);
// The instance whose guest has called the host function that runs now; NULL if the host has called it, or none runs.
WASM_API_EXTERN own wasm_instance_t *apus_store_caller(wasm_store_t *);

// WASI. A fresh configuration gives nothing: no arguments, variables, folders or network, an empty input, and outputs that are
// thrown away. Functions give false if they are given what cannot be, which making the instance would refuse as well.

typedef struct apus_wasi_config_t apus_wasi_config_t;
WASM_API_EXTERN void apus_wasi_config_delete(own apus_wasi_config_t *);
WASM_API_EXTERN own apus_wasi_config_t *apus_wasi_config_new(void);
// All arguments, the name of the program first.
WASM_API_EXTERN bool apus_wasi_config_set_args(apus_wasi_config_t *, size_t count, const char *const args[]);
WASM_API_EXTERN bool apus_wasi_config_add_env(apus_wasi_config_t *, const char *name, const char *value);
// A folder of the host, which the guest finds under a name of its own.
WASM_API_EXTERN bool apus_wasi_config_add_folder(
  apus_wasi_config_t *, const char *host, const char *guest, bool is_read_only);
// Connecting to, and listening at, HOST:PORT: addresses, networks or names, and a number, a range or `*`.
WASM_API_EXTERN bool apus_wasi_config_allow_net(apus_wasi_config_t *, const char *host_and_port);
// Descriptors stay open, and belong to the caller.
WASM_API_EXTERN void apus_wasi_config_inherit_stdio(apus_wasi_config_t *);
WASM_API_EXTERN void apus_wasi_config_set_stdin_bytes(apus_wasi_config_t *, const char *bytes, size_t size);
WASM_API_EXTERN void apus_wasi_config_set_stdin_fd(apus_wasi_config_t *, int descriptor);
WASM_API_EXTERN void apus_wasi_config_set_stdout_fd(apus_wasi_config_t *, int descriptor);
WASM_API_EXTERN void apus_wasi_config_set_stderr_fd(apus_wasi_config_t *, int descriptor);
// What the guest writes goes to a function, which runs on the thread that runs the guest.
typedef void (*apus_output_t)(void *env, const char *bytes, size_t size);
WASM_API_EXTERN void apus_wasi_config_set_stdout(apus_wasi_config_t *, apus_output_t, void *env);
WASM_API_EXTERN void apus_wasi_config_set_stderr(apus_wasi_config_t *, apus_output_t, void *env);

// A linker finds a module's imports by their names.

typedef struct apus_linker_t apus_linker_t;
WASM_API_EXTERN void apus_linker_delete(own apus_linker_t *);
WASM_API_EXTERN own apus_linker_t *apus_linker_new(wasm_store_t *);
// The last definition of a name counts.
WASM_API_EXTERN bool apus_linker_define(
  apus_linker_t *, const char *module, const char *name, const wasm_extern_t *item);
// Everything that an instance exports.
WASM_API_EXTERN bool apus_linker_define_instance(apus_linker_t *, const char *module, const wasm_instance_t *);
// WASI preview 1, for what has no definition of its own. The instances of one linker share what they have open.
WASM_API_EXTERN bool apus_linker_define_wasi(apus_linker_t *, own apus_wasi_config_t *);
// As `wasm_instance_new`. It does not call `_start`, which the caller finds with `apus_instance_export`.
WASM_API_EXTERN own wasm_instance_t *apus_linker_instantiate(
  apus_linker_t *, const wasm_module_t *, own wasm_trap_t **trap);

#undef own

#ifdef __cplusplus
}
#endif

#endif
