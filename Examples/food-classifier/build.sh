#!/usr/bin/env bash
# Compiles the guests of this example: classify.wasm from C, and classify-rust.wasm from Rust if its toolchain is there.
# Needs Debian's wasi-libc, libclang-rt-14-dev-wasm32 and libstb-dev, and a clang that knows WebAssembly; for Rust, what
# ../../Guests/templates/rust/Makefile says, and librust-image-dev.
#
# Usage: build.sh [FOLDER]        where the modules go, ../../.build/examples if not given
set -euo pipefail
cd "$(dirname "$0")"
output=${1:-../../.build/examples}
mkdir -p "$output"
output=$(realpath "$output")

clang=$(command -v /opt/swift/usr/bin/clang || command -v clang)
"$clang" --target=wasm32-wasi --sysroot=/usr -O2 -Wall -Werror -I ../../Guests/c -isystem /usr/include/stb c/classify.c \
  -o "$output/classify.wasm" -nodefaultlibs -lc /usr/lib/llvm-14/lib/clang/14.0.6/lib/wasi/libclang_rt.builtins-wasm32.a

rust=(make --silent -C rust -f ../../../Guests/templates/rust/Makefile BUILD="$output/rust")
if "${rust[@]}" check 2>/dev/null; then
  "${rust[@]}"
  cp -u "$output/rust/function.wasm" "$output/classify-rust.wasm"
else
  echo "classify-rust.wasm is left out: there is no Rust for WebAssembly here" >&2
fi
