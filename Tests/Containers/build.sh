#!/usr/bin/env bash
# Compiles the guest that containers are tested with. Needs Debian's wasi-libc and libclang-rt-14-dev-wasm32.
#
# Usage: build.sh APUS FOLDER
set -euo pipefail
mkdir -p "$2"
output=$(cd "$2" && pwd)
apus=$(realpath "$1")
cd "$(dirname "$0")/guests"
clang=$(command -v /opt/swift/usr/bin/clang || command -v clang)
"$clang" --target=wasm32-wasi --sysroot=/usr -O2 -Wall -Werror probe.c -o "$output/probe.wasm" \
  -nodefaultlibs -lc /usr/lib/llvm-14/lib/clang/14.0.6/lib/wasi/libclang_rt.builtins-wasm32.a
"$apus" parse add.wat -o "$output/add.wasm"
