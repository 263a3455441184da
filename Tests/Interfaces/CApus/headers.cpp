// The headers in C++.
#include <apus.h>

#include <cstdio>
#include <memory>

template <auto function> struct Delete {
  template <typename Object> void operator()(Object *object) const { function(object); }
};

int main() {
  std::unique_ptr<wasm_engine_t, Delete<wasm_engine_delete>> engine(wasm_engine_new());
  std::unique_ptr<wasm_store_t, Delete<wasm_store_delete>> store(wasm_store_new(engine.get()));
  std::unique_ptr<wasm_functype_t, Delete<wasm_functype_delete>> type(
    wasm_functype_new_1_1(wasm_valtype_new_i32(), wasm_valtype_new_i32()));
  auto callback = [](void *, const wasm_val_vec_t *args, wasm_val_vec_t *results) -> wasm_trap_t * {
    results->data[0].kind = WASM_I32;
    results->data[0].of.i32 = args->data[0].of.i32 + 1;
    return nullptr;
  };
  std::unique_ptr<wasm_func_t, Delete<wasm_func_delete>> function(
    wasm_func_new_with_env(store.get(), type.get(), callback, nullptr, nullptr));
  wasm_val_t argument{}, result{};
  argument.of.i32 = 41;
  wasm_val_vec_t arguments{1, &argument}, results{1, &result};
  if (wasm_func_call(function.get(), &arguments, &results) != nullptr || result.of.i32 != 42) return 1;
  std::puts("headers: as expected");
}
