#!/usr/bin/env bash
# Tests the C interface: that the library has what the headers declare and shows nothing else, the tests in this folder, built as C
# and as C++, with the address sanitizer and in valgrind, the examples in C and Python, and programs that are built against an
# installation, by pkg-config and by CMake. With a folder that holds the official example programs of wasm.h, those as well.
#
# Usage: capi.sh PREFIX [EXAMPLES]        PREFIX: where `make install-capi` has put the library
# APUS names the tool that translates and compiles for the tests; it need not be there but for the official examples.
set -uo pipefail
prefix=$(realpath "$1")
examples=${2:+$(realpath "$2")}
here=$(realpath "$(dirname "$0")")
root=$(realpath "$here/../../..")
apus=${APUS:-$root/.build/release/apus-host}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
passed=0 failed=0

# check NAME COMMAND…: whether a command ends well.
check() {
  local name=$1 output
  shift
  if output=$("$@" 2>&1 </dev/null); then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED %s:\n%s\n' "$name" "$output"
  fi
}

# compare NAME EXPECTED COMMAND…: whether a command prints what a file holds.
compare() {
  local name=$1 expected=$2
  shift 2
  "$@" >output.txt 2>&1 </dev/null
  check "$name" diff "$expected" output.txt
}

strict=(-Wall -Wextra -Werror -Wno-unused-function -I "$prefix/include")
link=(-L "$prefix/lib" -lapus -pthread -Wl,-rpath,"$prefix/lib")

# What the headers declare, and what the library has.
printf '#include <apus.h>\n#include <wasmedge/wasmedge.h>\n' \
  | cc -E -P -I "$prefix/include" -DWASM_API_EXTERN=DECLARED -DWASMEDGE_CAPI_EXPORT=DECLARED - \
  | sed 's/DECLARED/\n&/g' | grep -oP '^DECLARED[^(]*?\b\K(wasm|apus|WasmEdge)_\w+(?=\()' | sort -u >declared.txt
nm -D --defined-only "$prefix/lib/libapus.so" | sed -n 's/.* [TWBDRV] \(.*\)/\1/p' | sed 's/@.*//' | grep -v '^APUS_' | sort -u >exported.txt
check "what the library has is what the headers declare" diff declared.txt exported.txt
check "there are as many functions as are known" test "$(wc -l <declared.txt)" -ge 430
check "the library's name" sh -c "readelf -d '$prefix/lib/libapus.so' | grep -q 'SONAME.*libapus.so.0'"
check "the symbols' version" sh -c "nm -D '$prefix/lib/libapus.so' | grep -q 'wasm_engine_new@@APUS_0'"
# It needs what every program has, and no library of Swift's.
readelf -d "$prefix/lib/libapus.so" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -vE '^(libc|libm|libpthread|libdl|librt|libgcc_s|libstdc\+\+|ld-linux.*)\.so' >needed.txt
check "what the library needs" test ! -s needed.txt

# An image, for the test that loads one.
image=()
if [ -x "$apus" ] && "$apus" doctor 2>/dev/null | grep -q LLVM; then
  sed -n '/^static const char text/,/;$/p' "$here/modules.c" | grep -oP '^  "\K.*(?=";?$)' | sed 's/\\"/"/g' >fib.wat
  "$apus" parse fib.wat -o fib.wasm 2>/dev/null &&
    "$apus" compile fib.wasm -o fib.apus 2>/dev/null && image=(fib.apus)
fi

# valgrind looks for leaks: the sanitizer's search reads every page of the library's data, some of which are closed.
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1
for test in types references functions items modules control wasi wasmedge; do
  check "$test: built" cc -std=c11 -D_DEFAULT_SOURCE "${strict[@]}" "$here/$test.c" -o "$test" "${link[@]}"
  arguments=()
  [ $test = modules ] && arguments=("${image[@]}")
  check "$test" "./$test" "${arguments[@]}"
  check "$test: built with the address sanitizer" cc -g -std=c11 -D_DEFAULT_SOURCE -fsanitize=address,undefined "${strict[@]}" \
    "$here/$test.c" -o "$test-address" "${link[@]}"
  check "$test with the address sanitizer" "./$test-address"
done
# A program that was built for WasmEdge's library finds ours in its place.
check "wasmedge, by the other library's name" sh -c "
  sed 's/.*/void &(void) {}/' declared.txt | cc -shared -x c - -Wl,-soname,libwasmedge.so.0 -o libwasmedge.so &&
  cc -std=c11 -D_DEFAULT_SOURCE -I '$prefix/include' '$here/wasmedge.c' -o other -L . -lwasmedge &&
  readelf -d other | grep -q 'NEEDED.*libwasmedge.so.0' && LD_LIBRARY_PATH='$prefix/lib/apus' ./other"
for tier in 1 2; do check "functions in tier $tier" ./functions $tier; done
for compiler in g++ clang++; do
  command -v $compiler >/dev/null || continue
  check "headers.cpp by $compiler" $compiler -std=c++17 "${strict[@]}" "$here/headers.cpp" -o headers "${link[@]}"
  check "headers by $compiler" ./headers
done
if command -v valgrind >/dev/null; then
  for test in types items references; do
    check "$test in valgrind" valgrind -q --error-exitcode=9 --leak-check=full --show-leak-kinds=definite \
      --errors-for-leak-kinds=definite "./$test"
  done
fi

# The examples, against an installation.
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
check "the example in C, by pkg-config" sh -c \
  "cc -std=c11 -Wall -Wextra -Werror '$root/Examples/embedding-c/main.c' \$(pkg-config --cflags --libs apus) -o example"
compare "the example in C" "$root/Examples/embedding-c/output.txt" env LD_LIBRARY_PATH="$prefix/lib" ./example
mkdir cmake
cp "$root/Examples/embedding-c/main.c" "$root/Examples/embedding-c/CMakeLists.txt" cmake
check "the example in C, by CMake" sh -c "cmake -S cmake -B cmake/build -DCMAKE_PREFIX_PATH='$prefix' && cmake --build cmake/build"
compare "the example in C, built by CMake" "$root/Examples/embedding-c/output.txt" cmake/build/embedding
compare "the example in Python" "$root/Examples/embedding-python/output.txt" \
  python3 "$root/Examples/embedding-python/main.py" "$prefix/lib/libapus.so.0"

# The official examples, which are not in this repository.
if [ -n "$examples" ]; then
  for source in "$examples"/*.c; do
    name=$(basename "$source" .c)
    # Two of the texts are older than the standard.
    sed 's/(ref\.null))/(ref.null extern))/; s/anyfunc/funcref/' "$examples/$name.wat" >"$name.wat"
    "$apus" parse "$name.wat" -o "$name.wasm"
    check "official $name: built" cc -std=c11 -D_DEFAULT_SOURCE -I "$prefix/include" "$source" -o "official-$name" "${link[@]}"
    check "official $name" "./official-$name"
    check "official $name: built with the address sanitizer" cc -g -std=c11 -D_DEFAULT_SOURCE -fsanitize=address \
      -I "$prefix/include" "$source" -o "official-$name-address" "${link[@]}"
    check "official $name with the address sanitizer" "./official-$name-address"
  done
fi

echo "capi: $passed passed, $failed failed"
[ $failed = 0 ]
