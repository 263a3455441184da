#!/usr/bin/env bash
# Tests what people write functions with: the kits for C and Rust. Needs what `Scripts/install-guests.sh templates` installs.
#
# Usage: kits.sh APUS
set -uo pipefail
apus=$(realpath "$1")
cd "$(dirname "$0")/../.." || exit 1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
passed=0 failed=0

# check NAME COMMAND…: whether a command succeeds; what it says is shown if not.
check() {
  local name=$1 output
  shift
  if output=$("$@" 2>&1); then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED %s:\n%s\n' "$name" "$output"
  fi
}

# Debian's toolchain, whatever else is in PATH.
cargo=(env RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc CARGO_TARGET_DIR="$folder/target" /usr/bin/cargo --offline)
rustc=(/usr/bin/rustc --edition 2021 --target wasm32-wasi -C linker=wasm-ld-14 -O -C panic=abort -C lto=fat --out-dir "$folder")
clang=("$(command -v /opt/swift/usr/bin/clang || command -v clang)" --target=wasm32-wasi --sysroot=/usr -O2 -Wall -Wextra
  -Werror -I Guests/c)
builtins=/usr/lib/llvm-14/lib/clang/14.0.6/lib/wasi/libclang_rt.builtins-wasm32.a

cp -r Guests/rust "$folder/kit"
check "Rust: unit tests and examples" "${cargo[@]}" test --manifest-path "$folder/kit/Cargo.toml"
check "Rust: the kit" "${rustc[@]}" --crate-type rlib --crate-name apus Guests/rust/src/lib.rs
for name in shout request; do
  type=bin
  [ $name = shout ] && type=cdylib
  check "Rust: $name.rs" "${rustc[@]}" --crate-type $type --extern apus="$folder/libapus.rlib" Tests/Guests/$name.rs
  mv "$folder/$name.wasm" "$folder/$name-rust.wasm"
done
check "C: shout.c" "${clang[@]}" -mexec-model=reactor Tests/Guests/shout.c -o "$folder/shout-c.wasm" -nodefaultlibs -lc $builtins
check "C: request.c" "${clang[@]}" Tests/Guests/request.c -o "$folder/request-c.wasm" -nodefaultlibs -lc $builtins

# A function answers the same, whatever it is written in.
cat >"$folder/expected.txt" <<'TEXT'
POST /photos/1
Accept: text/plain
Content-Type: image/png
a: 1 2
b: A%zz
flag: none
empty: 
last: é%4
10 bytes
TEXT
for language in c rust; do
  check "$language: bytes" Tests/Guests/bytes.py "$apus" "$folder/shout-$language.wasm" "Hello, World 1!" "HELLO, WORLD 1!"
  check "$language: no bytes" Tests/Guests/bytes.py "$apus" "$folder/shout-$language.wasm" "" ""
  printf '0123456789' | "$apus" run --env REQUEST_METHOD=POST --env PATH_INFO=/photos/1 --env HTTP_ACCEPT=text/plain \
    --env CONTENT_TYPE=image/png --env 'QUERY_STRING=ab=0&a=1+2&long=123456789&b=%41%zz&a=3&empty=&last=%C3%a9%4' \
    "$folder/request-$language.wasm" >"$folder/$language.txt"
  # The header, and what C has no room for.
  check "$language: status" grep -q '^Status: 200' "$folder/$language.txt"
  check "$language: a request" diff "$folder/expected.txt" <(sed '1,/^\r$/d; /^long/d' "$folder/$language.txt")
done
check "c: no more than there is room for" grep -qx 'long: 1234567' "$folder/c.txt"

echo "kits: $passed passed, $failed failed"
[ "$failed" = 0 ]
