#!/usr/bin/env bash
# Shows what Apus does today: functions called, files given and refused, limits, a trap that says where it was, and an
# error as people see it.
set -euo pipefail
cd "$(dirname "$0")/.."
apus=$PWD/.build/release/apus
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

say() { printf '\n\033[1m# %s\033[0m\n' "$1"; }
run() {
  printf '\033[32m$ %s\033[0m\n' "${*/$apus/apus}"
  "$@" 2>&1 || printf '(exit code %s)\n' "$?"
}

cat >numbers.wat <<'WAT'
(module
  (func $gcd (export "gcd") (param $a i32) (param $b i32) (result i32)
    (if (i32.eqz (local.get $b)) (then (return (local.get $a))))
    (return_call $gcd (local.get $b) (i32.rem_u (local.get $a) (local.get $b))))
  (func $half (param $a i32) (result i32)
    (i32.div_u (local.get $a) (i32.sub (local.get $a) (i32.const 7))))
  (func $mean (export "mean") (param $a i32) (result i32)
    (i32.add (call $half (local.get $a)) (i32.const 1)))
  (func (export "forever") (loop $again (br $again))))
WAT
cat >cat.wat <<'WAT'
(module
  (import "wasi_snapshot_preview1" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "greeting.txt")
  (data (i32.const 32) "\80\00\00\00\00\01\00\00")
  (func (export "_start") (local $error i32)
    (local.set $error (call $open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 12) (i32.const 0)
      (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 64)))
    (if (local.get $error) (then (call $exit (local.get $error))))
    (drop (call $read (i32.load (i32.const 64)) (i32.const 32) (i32.const 1) (i32.const 36)))
    (drop (call $write (i32.const 1) (i32.const 32) (i32.const 1) (i32.const 64)))))
WAT
mkdir photos
echo 'hello from a folder that the guest was given' >photos/greeting.txt

say "An exported function, with typed arguments"
run "$apus" run --invoke gcd numbers.wat 1071 462
say "A program holds nothing by default: 8 is WASI's “bad descriptor”,"
run "$apus" run cat.wat
say "and reads the folder that it is given."
run "$apus" run --dir photos:ro cat.wat
say "What never ends is ended,"
run "$apus" run --timeout 100ms --invoke forever numbers.wat
run "$apus" run --fuel 1000000 --invoke forever numbers.wat
say "what goes wrong says where,"
run "$apus" run --invoke mean numbers.wat 7
say "and work is counted."
run "$apus" run --stats --invoke gcd numbers.wat 1134903170 701408733
say "A wrong type is found before anything runs."
sed 's/i32.rem_u/f32.div/' numbers.wat >wrong.wat
run "$apus" validate wrong.wat
