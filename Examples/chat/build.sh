#!/usr/bin/env bash
# Compiles chat.wasm. Needs Debian's wasi-libc and libclang-rt-14-dev-wasm32, and a clang that knows WebAssembly.
#
# Usage: build.sh [FOLDER]        where the module goes, ../../.build/examples if not given
set -euo pipefail
cd "$(dirname "$0")"
output=${1:-../../.build/examples}
mkdir -p "$output"
clang=$(command -v /opt/swift/usr/bin/clang || command -v clang)
"$clang" --target=wasm32-wasi --sysroot=/usr -O2 -Wall -Werror -I ../../Guests/c chat.c -o "$output/chat.wasm" -nodefaultlibs \
  -lc /usr/lib/llvm-14/lib/clang/14.0.6/lib/wasi/libclang_rt.builtins-wasm32.a
