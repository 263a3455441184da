#!/usr/bin/env bash
# Compiles the functions that apus serve is tested and measured with. Needs Debian's wasi-libc and libclang-rt-14-dev-wasm32.
#
# Usage: build.sh FOLDER
set -euo pipefail
mkdir -p "$1"
output=$(cd "$1" && pwd)
cd "$(dirname "$0")/guests"
clang=$(command -v /opt/swift/usr/bin/clang || command -v clang)
for name in hello many; do
  "$clang" --target=wasm32-wasi --sysroot=/usr -O2 -Wall -Werror -I ../../../Guests/c "$name.c" -o "$output/$name.wasm" \
    -nodefaultlibs -lc /usr/lib/llvm-14/lib/clang/14.0.6/lib/wasi/libclang_rt.builtins-wasm32.a
done
