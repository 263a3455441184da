#!/usr/bin/env bash
# Runs the tool as people do and checks its output and exit code.
# Usage: commands.sh APUS
set -uo pipefail
apus=$(realpath "$1")
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

echo "commands: $passed passed, $failed failed"
[ "$failed" = 0 ]
