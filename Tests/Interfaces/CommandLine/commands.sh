#!/usr/bin/env bash
# Runs the tool as people do and checks its output and exit code.
# Usage: commands.sh APUS
set -uo pipefail
apus=$(realpath "$1")
sources=$(realpath "$(dirname "$0")/../../../Sources/Interfaces")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
passed=0
failed=0

# check NAME EXPECTED-CODE EXPECTED-OUTPUT COMMAND…: the output, errors included, must be equal, or contain what stands
# behind a leading `~`.
check() {
  local name=$1 code=$2 expected=$3 output status
  shift 3
  output=$("$@" 2>&1)
  status=$?
  if [ "$status" = "$code" ] && { [ "$output" = "$expected" ] ||
    { [ "${expected:0:1}" = "~" ] && [[ $output == *"${expected:1}"* ]]; }; }; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED %s: exit code %s, expected %s; output:\n%s\nexpected:\n%s\n' \
      "$name" "$status" "$code" "$output" "$expected"
  fi
}

cat >answer.wat <<'WAT'
(module $m
  (import "env" "log" (func $log (param i32)))
  (memory (export "memory") 1 2)
  (func (export "answer") (result i32) (i32.const 42)))
WAT
printf '(module\n  (func (result i32)\n    (f32.const 1)))\n' >wrong.wat
printf '(module (func i32.addd))\n' >typo.wat
: >empty.wat

check "parse" 0 "" "$apus" parse answer.wat -o answer.wasm
check "validate is silent" 0 "" "$apus" validate answer.wasm answer.wat
check "validate tells where" 1 $'wrong.wat:3:18: type mismatch: expected i32, found f32 (function 0)\n    (f32.const 1)))\n                 ^' \
  "$apus" validate wrong.wat
check "validate goes on" 1 "~typo.wat:1:15: unknown operator i32.addd" "$apus" validate wrong.wat answer.wasm typo.wat
check "an empty file" 1 "empty.wat: expected a module, found an empty file" "$apus" validate empty.wat
check "no such file" 1 "none.wasm: No such file or directory" \
  bash -c "'$apus' validate none.wasm 2>&1 | sed 's/^cannot open //'; exit \${PIPESTATUS[0]}"
check "a folder" 1 "~it is a directory" "$apus" validate .
check "the standard input" 0 "" bash -c "'$apus' validate - <answer.wasm"
head -c 40 answer.wasm >cut.wasm
check "a cut binary" 1 "~cut.wasm: " "$apus" validate cut.wasm
check "features are refused by name" 1 "~needs the proposal mutable-global" \
  bash -c "echo '(module (global (import \"a\" \"b\") (mut i32)))' | '$apus' validate --features wasm1 -"
check "an unknown feature" 64 "~--features" "$apus" validate --features nonsense answer.wasm
check "print and parse" 0 "" bash -c "'$apus' print answer.wasm | '$apus' parse - -o again.wasm && cmp answer.wasm again.wasm"
check "print names" 0 '~(func $log' "$apus" print answer.wasm
check "strip names" 0 "" bash -c "'$apus' parse --strip-names answer.wat -o s.wasm && ! '$apus' inspect s.wasm | grep custom"
check "inspect" 0 '~"answer" func [] -> [i32]' "$apus" inspect answer.wasm
check "inspect text" 0 '~"env" "log" func [i32] -> []' "$apus" inspect answer.wat
check "inspect for programs" 0 "answer,memory 42" \
  bash -c "'$apus' inspect --json answer.wasm | python3 -c 'import json, sys; report = json.load(sys.stdin)
print(\",\".join(sorted(item[\"name\"] for item in report[\"exports\"])), 42 if report[\"valid\"] else 0)'"
check "a full disk" 1 "~No space left on device" "$apus" print answer.wasm -o /dev/full
check "help has examples" 0 "~Examples:" "$apus" help validate
check "usage" 64 "~Missing expected argument" "$apus" validate

cat >add.wat <<'WAT'
(module
  (func (export "add") (param i32 i64) (result i64) (i64.add (i64.extend_i32_s (local.get 0)) (local.get 1)))
  (func (export "half") (param f64) (result f64 i32) (f64.mul (local.get 0) (f64.const 0.5)) (i32.const 7))
  (func (export "sum") (param i32) (result i32) (local i32)
    (loop $l
      (local.set 1 (i32.add (local.get 1) (local.get 0)))
      (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (local.get 1))
  (func $inner (export "divide") (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0)))
  (func (export "spin") (loop $l (br $l)))
  (func (export "grow") (result i32) (memory.grow (i32.const 64)))
  (memory 1))
WAT
cat >hello.wat <<'WAT'
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\08\00\00\00\06\00\00\00hello\n")
  (func (export "_start")
    (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))
    (call $exit (i32.const 3))))
WAT
cat >open.wat <<'WAT'
(module
  (import "wasi_snapshot_preview1" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 8) "made")
  ;; Creates a file in the first folder and gives the error number.
  (func (export "make") (result i32)
    (call $open (i32.const 3) (i32.const 0) (i32.const 8) (i32.const 4) (i32.const 1) (i64.const 64) (i64.const 0)
      (i32.const 0) (i32.const 0))))
WAT
check "run" 3 "hello" "$apus" run hello.wat
check "run is the default" 3 "hello" "$apus" hello.wat
check "run a binary from the standard input" 3 "hello" \
  bash -c "'$apus' parse hello.wat -o hello.wasm && '$apus' run - <hello.wasm"
check "a typed export" 0 "5" "$apus" run --invoke add add.wat -2 7
check "several results" 0 $'1.25\n7' "$apus" run --invoke half add.wat 2.5
check "too few arguments" 1 '~"add" takes 2 arguments (i32, i64), it was given 1' "$apus" run --invoke add add.wat 1
check "an argument of another type" 1 '~"x" is no i32' "$apus" run --invoke sum add.wat x
check "no such export" 1 '~the module exports no function "gone"' "$apus" run --invoke gone add.wat
check "no _start" 1 '~the module exports no function "_start"; name one with --invoke' "$apus" run add.wat
check "a trap has names" 134 '~integer divide by zero' "$apus" run --invoke divide add.wat 0
check "a trap says where" 134 '~inner' "$apus" run --invoke divide add.wat 0
check "an unknown import" 1 '~unknown import: "env" "log" (func)' "$apus" run --invoke answer answer.wat
check "fuel ends" 134 "~all fuel consumed" "$apus" run --fuel 1000000 --invoke spin add.wat
check "time ends" 134 "~deadline" "$apus" run --timeout 50ms --invoke spin add.wat
check "memory has an end" 0 "-1" "$apus" run --max-memory 1M --invoke grow add.wat
check "memory below its end" 0 "1" "$apus" run --max-memory 5M --invoke grow add.wat
check "statistics count" 0 $'~5050\ninstructions: 902\nfuel: 901\ntime to load: ' \
  "$apus" run --tier interpreter --stats --invoke sum add.wat 100
check "statistics say what is compiled" 0 $'~5050\nfunctions: 6 of 6 called' "$apus" run --stats --invoke sum add.wat 100
check "and compiled anew" 0 "~of which 1 became hot and were compiled anew, 0 before, and 1 loops" \
  "$apus" run --stats --tier-up 10,wait --invoke sum add.wat 100
check "not if nobody wants that" 0 "~of which 0 became hot" "$apus" run --stats --tier-up off --invoke sum add.wat 100
check "ahead" 0 "5050" "$apus" run --ahead --invoke sum add.wat 100
check "statistics have times" 0 "~time in host: 0." "$apus" run --stats --invoke sum add.wat 100
echo '(module (func (export "_start")) (func (export "nan") (param i32) (result i32)
  (i32.reinterpret_f32 (f32.add (f32.reinterpret_i32 (local.get 0)) (f32.const 1)))))' >nan.wat
check "a NaN that the processor chooses" 0 "-2097151" "$apus" run --invoke nan nan.wat -6291455
check "the canonical NaN" 0 "2143289344" "$apus" run --deterministic --invoke nan nan.wat -6291455
cat >garbage.wat <<'WAT'
(module
  (type $box (struct (field i32)))
  (func (export "make") (param i32) (result i32) (local i32)
    (loop $more
      (local.set 1 (i32.add (local.get 1) (struct.get $box 0 (struct.new $box (i32.const 1)))))
      (br_if $more (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (local.get 1)))
WAT
check "statistics have collections" 0 $'~\ngarbage collections: 3 of young objects, 1 of all, the longest ' \
  "$apus" run --stats --invoke make garbage.wat 2200000
check "if there is a heap" 0 "" bash -c "! '$apus' run --stats --invoke sum add.wat 100 2>&1 | grep -q ^garbage"
check "nothing is open by default" 0 "8" "$apus" run --invoke make open.wat
mkdir given
check "a folder that is only read" 0 "69" "$apus" run --dir given:ro --invoke make open.wat
check "and nothing was made" 2 "~given/made" ls given/made
check "a folder" 0 "0" "$apus" run --dir given --invoke make open.wat
check "and the file is there" 0 "given/made" ls given/made
check "a folder that is not there" 1 "~none" "$apus" run --dir none --invoke make open.wat
for pair in "--fuel=lots:a number of units below 2^63" "--timeout=soon:a duration such as 500ms" \
  "--max-memory=big:a number of bytes such as 65536" "--env=NAME:a variable as NAME=VALUE" \
  "--allow-net=nowhere:HOST:PORT, where HOST" "--tier=guess:auto or interpreter" "--tier-up=soon:off, or how many"; do
  check "${pair%%=*} that makes no sense" 64 "~${pair%%=*}: expected ${pair#*:}" "$apus" run "${pair%%:*}" hello.wat
done
check "an unknown option" 64 "~Unknown option '--fule'" "$apus" run --fule 3 hello.wat
check "the two descriptions of run agree" 0 "" bash -c "diff \
  <(sed -n '/static let names = \[/,/\]/p' '$sources/CommandSupport/RunOptions.swift' | grep -o -e '--[a-z-]*' | sort) \
  <('$apus' help run | grep -o -e '^ *--[a-z-]* <' | grep -o -e '--[a-z-]*' | sort)"
check "output that nobody reads" 0 "" bash -c "'$apus' run hello.wat | true"
check "closed standard streams" 3 "" bash -c "'$apus' run hello.wat <&- >&- 2>&-"
check "results on a full disk" 1 "~cannot write" bash -c "'$apus' run --invoke sum add.wat 3 >/dev/full"
check "a full disk for the guest" 3 "" bash -c "'$apus' run hello.wat >/dev/full"

# Compiling: where LLVM is.
if [ "$("$apus" compile hello.wat -o hello.apus >/dev/null 2>&1; echo $?)" = 0 ]; then
  check "compile and run" 3 "hello" "$apus" run hello.apus
  check "an image is a file like others" 3 "hello" "$apus" hello.apus
  check "a name for the image" 0 "" bash -c "'$apus' compile add.wat && ls add.apus >/dev/null"
  check "a compiled export" 0 "5" "$apus" run --invoke add add.apus -2 7
  check "a compiled trap" 134 "~integer divide by zero" "$apus" run --invoke divide add.apus 0
  check "compiled code says where" 134 "~inner" "$apus" run --invoke divide add.apus 0
  check "compiled code ends in time" 134 "~deadline" "$apus" run --timeout 50ms --invoke spin add.apus
  check "compiled in the process" 0 "5050" "$apus" run --tier optimizing --invoke sum add.wat 100
  check "compiled code pays fuel" 134 "~all fuel consumed" "$apus" run --tier optimizing --fuel 1000000 --invoke spin add.wat
  check "and counts as the interpreter does" 0 $'~5050\ninstructions: 902\nfuel: 901\n' \
    "$apus" run --tier optimizing --stats --invoke sum add.wat 100
  "$apus" compile add.wat -o add.apus
  check "perf knows names of what becomes hot" 0 "3" bash -c "'$apus' run --profile perfmap --tier-up 0,wait --invoke sum add.wat 9 >/dev/null &
    wait \$!; grep -c 'wasm: sum' /tmp/perf-\$!.map; rm -f /tmp/perf-\$!.map"
  check "perf knows names" 0 "5050" "$apus" run --profile perfmap --invoke sum add.apus 100
  map=$(ls -t /tmp/perf-*.map | head -1)
  check "those of the functions" 0 "" grep -qE '^[0-9a-f]+ [0-9a-f]+ wasm: sum$' "$map"
  rm -f "$map"
  check "perf is given the code" 0 "" \
    bash -c "'$apus' run --profile jitdump --invoke sum add.apus 100 >/dev/null && head -c 4 jit-*.dump | grep -q DTiJ"
  export XDG_CACHE_HOME=$PWD/cache
  check "a module that is kept in the cache" 3 "hello" "$apus" run --tier optimizing hello.wasm
  check "is there once" 0 "1" bash -c 'ls cache/apus/images | wc -l'
  check "is found there" 3 "~time in guest" "$apus" run --stats hello.wasm
  check "and is not interpreted" 0 "" bash -c "! '$apus' run --stats hello.wasm 2>&1 | grep -q ^functions"
  check "unless nobody wants that" 0 "" bash -c "'$apus' run --no-cache --stats hello.wasm 2>&1 | grep -q ^functions"
  chmod 666 cache/apus/images/*.apus
  check "nor if others may write it" 0 "" bash -c "'$apus' run --stats hello.wasm 2>&1 | grep -q ^functions"
  chmod 600 cache/apus/images/*.apus
  check "code that counts is another" 3 "hello" "$apus" run --tier optimizing --fuel 100000 hello.wasm
  check "and is kept too" 0 "2" bash -c 'ls cache/apus/images | wc -l'
  "$apus" parse nan.wat -o nan.wasm
  check "so is code that is deterministic" 0 "2143289344" \
    "$apus" run --tier optimizing --deterministic --invoke nan nan.wasm -6291455
  check "beside that which is not" 0 "-2097151" "$apus" run --tier optimizing --invoke nan nan.wasm -6291455
  check "in a file of its own" 0 "4" bash -c 'ls cache/apus/images | wc -l'
  for image in cache/apus/images/*; do printf 'x' | dd of=$image bs=1 seek=4100 conv=notrunc 2>/dev/null; done
  check "what is damaged is compiled again" 3 "hello" "$apus" run --tier optimizing hello.wasm
  # So much code that it is read when it is run.
  { echo '(module (func (export "_start") (drop (call $f999 (i32.const 1))))'
    for i in $(seq 0 999); do
      echo "(func \$f$i (param i32) (result i32) (local.get 0)"
      for k in $(seq 10); do echo "(i32.const $((i * 131 + k * 7919))) i32.mul (i32.const $((i * 17 + k * 104729))) i32.xor"; done
      [ $i = 0 ] || echo "(call \$f$((i - 1)))"
      echo ")"
    done; echo ')'; } >large.wat
  "$apus" parse large.wat -o large.wasm
  rm -f cache/apus/images/*
  check "a large module that is kept" 0 "" "$apus" run --tier optimizing large.wasm
  check "is run from the cache" 0 "" bash -c "! '$apus' run --stats large.wasm 2>&1 | grep -q ^functions"
  size=$(stat -c %s cache/apus/images/*)
  printf 'damage' | dd of=$(echo cache/apus/images/*) bs=1 seek=$((size - $(stat -c %s large.wasm) - 70000)) conv=notrunc 2>/dev/null
  check "damaged code is not run" 134 "~run the module again" "$apus" run large.wasm
  check "and is there no more" 0 "" "$apus" run large.wasm
  chmod 500 cache/apus/images
  echo '(module (func $step (param i32) (result i32) (i32.add (local.get 0) (i32.const 3)))
    (func (export "_start") (local i32 i32)
      (loop $l
        (local.set 1 (call $step (local.get 1)))
        (br_if $l (i32.lt_s (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 100000))))
      (if (i32.ne (local.get 1) (i32.const 300000)) (then unreachable))))' >hot.wat
  "$apus" parse hot.wat -o hot.wasm
  check "what is hot" 0 "~of which 2 became hot" "$apus" run --stats --tier-up 100,wait hot.wasm
  for _ in {1..100}; do ls "$XDG_CACHE_HOME"/apus/images/*.hot >/dev/null 2>&1 && break; sleep 0.1; done
  check "is kept in the cache" 0 "~of which 0 became hot and were compiled anew, 2 before" "$apus" run --stats hot.wasm
  check "a cache that cannot be written" 3 "hello" "$apus" run --tier optimizing hello.wasm
  unset XDG_CACHE_HOME
  check "timings" 0 "~of which the interpreter runs 0" "$apus" compile --timings add.wat -o add.apus
  check "peak memory" 0 "~peak memory: " "$apus" compile --timings add.wat -o add.apus
  check "machine code beside the module's" 0 "~i64.add" "$apus" inspect --asm add add.wat
  check "machine code of a function by its index" 0 "~ret" "$apus" inspect --asm 0 add.wat
  check "machine code of no function" 1 '~no function is called "nothing": expected an index, a name, or an export' \
    "$apus" inspect --asm nothing add.wat
  check "where LLVM is not" 1 "~add.wat: LLVM 22 is not here" env APUS_LLVM=/none "$apus" compile add.wat -o none.apus
  check "a level of x86-64" 0 "" "$apus" compile --cpu x86-64-v2 add.wat -o v2.apus
  check "code for a level runs" 0 "5" "$apus" run --invoke add v2.apus -2 7
  check "an unknown processor" 64 "~--cpu: expected native, x86-64-v2 or x86-64-v3, found 'z80'" \
    "$apus" compile --cpu z80 add.wat
  printf 'x' | dd of=add.apus bs=1 seek=4100 conv=notrunc 2>/dev/null
  check "a damaged image says so" 0 "~add.apus: the image is damaged: the checksum of the code is not that of its contents; the interpreter runs it" \
    "$apus" run --invoke add add.apus -2 7
  check "and runs all the same" 0 "5" bash -c "'$apus' run --invoke add add.apus -2 7 2>/dev/null"
  head -c 200 hello.apus >short.apus
  check "a short image" 1 "~short.apus: the image is damaged" "$apus" run short.apus
  check "a universal module" 0 "" "$apus" compile --universal hello.wat -o universal.wasm
  check "is run from its code" 3 "hello" "$apus" run --trust-code universal.wasm
  check "but only if it is trusted" 3 "~universal.wasm: it brings machine code, which runs with --trust-code only; the interpreter runs it" \
    "$apus" run universal.wasm
  cp hello.apus image.wasm
  check "an image by another name" 3 "~image.wasm: it brings machine code, which runs with --trust-code only" "$apus" run image.wasm
  check "an image by another name, trusted" 3 "hello" "$apus" run --trust-code image.wasm
  check "and is a module" 0 "" "$apus" validate universal.wasm
  check "its default name" 0 "" bash -c "'$apus' compile --universal add.wat && ls add.apus.wasm >/dev/null"
  check "code that counts fuel" 0 "" "$apus" compile --fuel add.wat -o fuel.apus
  check "counted fuel ends" 134 "~all fuel consumed" "$apus" run --fuel 1000000 --invoke spin fuel.apus
  check "counted fuel is reported" 0 $'~5050\ninstructions: ' "$apus" run --stats --invoke sum fuel.apus 100
  "$apus" compile nan.wat -o nan.apus
  check "code that is not deterministic" 0 "~nan.apus: the NaNs of the machine code depend on the processor: compile it with --deterministic; the interpreter runs it" \
    "$apus" run --deterministic --invoke nan nan.apus -6291455
  "$apus" compile --deterministic nan.wat -o nan.apus
  check "code that is" 0 "2143289344" "$apus" run --deterministic --invoke nan nan.apus -6291455
  check "code that counts none" 134 "~hello.apus: the machine code counts no fuel: compile it with --fuel; the interpreter runs it" \
    "$apus" run --fuel 1 hello.apus
  printf '\377' | dd of=hello.apus bs=1 seek=8 conv=notrunc 2>/dev/null
  check "an image of another version" 3 "~the image has version 255, expected 10" "$apus" run hello.apus
else
  echo "commands: LLVM is not here, so compiling is not tested"
fi

echo "commands: $passed passed, $failed failed"
[ "$failed" = 0 ]
