#!/usr/bin/env bash
# Shows what Apus does today: a module from text to binary, checked, read back, and looked at; and an error as people
# see it.
set -euo pipefail
cd "$(dirname "$0")/.."
apus=$PWD/.build/release/apus
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

say() { printf '\n\033[1m# %s\033[0m\n' "$1"; }
run() {
  printf '\033[32m$ %s\033[0m\n' "${*/$apus/apus}"
  "$@"
}

cat >gcd.wat <<'WAT'
(module $gcd
  (import "env" "log" (func $log (param i32)))
  (func $gcd (export "gcd") (param $a i32) (param $b i32) (result i32)
    (if (i32.eqz (local.get $b)) (then (return (local.get $a))))
    (call $log (local.get $b))
    (return_call $gcd (local.get $b) (i32.rem_u (local.get $a) (local.get $b)))))
WAT
say "A function in the text format"
run cat gcd.wat
say "to a binary,"
run "$apus" parse gcd.wat -o gcd.wasm
say "which is valid,"
run "$apus" validate gcd.wasm && echo "(silent: valid)"
say "contains this,"
run "$apus" inspect gcd.wasm
say "and reads like this."
run "$apus" print gcd.wasm
sed 's/i32.rem_u/f32.div/' gcd.wat >wrong.wat
say "A wrong type is found, and the message says where."
run "$apus" validate wrong.wat || true
say "So is a wrong word."
sed 's/i32.rem_u/i32.remainder/' gcd.wat >wrong.wat
run "$apus" validate wrong.wat || true
