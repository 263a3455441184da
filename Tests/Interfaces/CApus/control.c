// Tiers, fuel, deadlines, and interruption from another thread.
#include "test.h"

#include <pthread.h>
#include <unistd.h>

static const char endless[] =
  "(module (func (export \"run\") (loop (br 0))) (func (export \"count\") (param i32) (result i32) (local i32)"
  " (loop (local.set 1 (i32.add (local.get 1) (local.get 0))) (local.tee 0 (i32.sub (local.get 0) (i32.const 1))) (br_if 0))"
  " (local.get 1)))";

static wasm_store_t *store_of(apus_tier_t tier, bool meters_fuel) {
  wasm_config_t *config = wasm_config_new();
  apus_config_set_tier(config, tier);
  apus_config_set_fuel(config, meters_fuel);
  apus_config_set_deterministic(config, meters_fuel);
  wasm_engine_t *engine = wasm_engine_new_with_config(config);
  CHECK(engine != NULL);
  wasm_store_t *store = wasm_store_new(engine);
  // The store keeps it.
  wasm_engine_delete(engine);
  return store;
}

static void fuel(apus_tier_t tier) {
  wasm_store_t *store = store_of(tier, true);
  wasm_instance_t *instance = instantiate(store, endless, nothing);
  wasm_func_t *run = function(instance, "run"), *count = function(instance, "count");
  CHECK(apus_store_set_fuel(store, 1000000));
  CHECK(call_i32(count, 100) == 5050);
  uint64_t left = apus_store_fuel(store);
  CHECK(left < 1000000 && left > 990000);
  wasm_trap_t *trap = call(run, 0, NULL, 0, NULL);
  CHECK(trap && apus_trap_kind(trap) == APUS_TRAP_FUEL);
  CHECK(trapped_with(trap, "all fuel consumed"));
  CHECK(apus_store_fuel(store) == 0);
  CHECK(apus_store_set_fuel(store, 100000) && call_i32(count, 10) == 55);
  wasm_func_delete(run);
  wasm_func_delete(count);
  wasm_instance_delete(instance);
  wasm_store_delete(store);
}

static void deadline(apus_tier_t tier) {
  wasm_store_t *store = store_of(tier, false);
  CHECK(!apus_store_set_fuel(store, 1) && failed_with("meters fuel"));
  wasm_instance_t *instance = instantiate(store, endless, nothing);
  wasm_func_t *run = function(instance, "run"), *count = function(instance, "count");
  apus_store_set_deadline(store, 20 * 1000 * 1000);
  wasm_trap_t *trap = call(run, 0, NULL, 0, NULL);
  CHECK(trap && apus_trap_kind(trap) == APUS_TRAP_DEADLINE);
  CHECK(trapped_with(trap, "deadline exceeded"));
  apus_store_set_deadline(store, 3600ull * 1000 * 1000 * 1000);
  CHECK(call_i32(count, 100) == 5050);
  apus_store_set_deadline(store, UINT64_MAX);
  CHECK(call_i32(count, 100) == 5050);
  apus_store_set_deadline(store, 0);
  CHECK(call_i32(count, 100) == 5050);
  wasm_func_delete(run);
  wasm_func_delete(count);
  wasm_instance_delete(instance);
  wasm_store_delete(store);
}

static void *interrupt(void *handle) {
  usleep(20000);
  apus_interrupt_send(handle);
  return NULL;
}

static void interruption(apus_tier_t tier) {
  wasm_store_t *store = store_of(tier, false);
  wasm_instance_t *instance = instantiate(store, endless, nothing);
  wasm_func_t *run = function(instance, "run"), *count = function(instance, "count");
  apus_interrupt_t *handle = apus_store_interrupt(store);
  pthread_t thread;
  CHECK(pthread_create(&thread, NULL, interrupt, handle) == 0);
  wasm_trap_t *trap = call(run, 0, NULL, 0, NULL);
  CHECK(trap && apus_trap_kind(trap) == APUS_TRAP_INTERRUPTED);
  CHECK(trapped_with(trap, "cancelled"));
  pthread_join(thread, NULL);
  // Later calls as well, until that is taken back.
  CHECK(trapped_with(call(run, 0, NULL, 0, NULL), "cancelled"));
  apus_interrupt_clear(handle);
  CHECK(call_i32(count, 100) == 5050);
  wasm_func_delete(run);
  wasm_func_delete(count);
  wasm_instance_delete(instance);
  wasm_store_delete(store);
  // It may outlive the store.
  apus_interrupt_send(handle);
  apus_interrupt_clear(handle);
  apus_interrupt_delete(handle);
}

int main(void) {
  for (apus_tier_t tier = APUS_TIER_AUTO; tier <= APUS_TIER_BASELINE; tier++) {
    fuel(tier);
    deadline(tier);
    interruption(tier);
  }
  wasm_config_t *config = wasm_config_new();
  apus_config_set_tier(config, 77);
  CHECK(wasm_engine_new_with_config(config) == NULL && failed_with("77"));
  wasm_config_delete(wasm_config_new());
  wasm_engine_delete(wasm_engine_new_with_config(NULL));
  CHECK(wasm_store_new(NULL) == NULL && apus_store_interrupt(NULL) == NULL);
  return done("control");
}
