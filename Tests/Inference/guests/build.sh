#!/usr/bin/env bash
# Compiles the guests of the inference tests. Needs what Examples/food-classifier/build.sh needs.
#
# Usage: build.sh [FOLDER]        where the modules go, .build/inference of the checkout if not given
set -euo pipefail
cd "$(dirname "$0")"
output=${1:-../../../.build/inference}
mkdir -p "$output"
clang=$(command -v /opt/swift/usr/bin/clang || command -v clang)

build() { # SOURCE MODULE OPTION…
  "$clang" --target=wasm32-wasi --sysroot=/usr -O2 -Wall -Werror "${@:3}" "$1" -o "$output/$2" -nodefaultlibs -lc \
    /usr/lib/llvm-14/lib/clang/14.0.6/lib/wasi/libclang_rt.builtins-wasm32.a
}

build infer.c infer.wasm
build damage.c damage.wasm
build text.c text.wasm -I ../../../Guests/c
build pixels.c pixels.wasm
build late.c late.wasm
build early.c early.wasm
build early.c oldest.wasm -DOLDEST
