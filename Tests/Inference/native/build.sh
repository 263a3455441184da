#!/usr/bin/env bash
# Compiles the C programs that the guests are compared with.
#
# Usage: build.sh [FOLDER]        where they go, .build/inference of the checkout if not given
set -euo pipefail
cd "$(dirname "$0")"
output=${1:-../../../.build/inference}
glue=../../../Sources/Glue/CInference
mkdir -p "$output"
clang=$(command -v /opt/swift/usr/bin/clang || command -v clang)

"$clang" -O2 -Wall -Wextra -Werror -I "$glue/include" infer.c library.c "$glue/CInference.c" -o "$output/infer" -ldl
