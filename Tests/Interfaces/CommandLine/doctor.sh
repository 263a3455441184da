#!/usr/bin/env bash
# Checks what `apus doctor` says with nothing installed, with everything installed, and with broken libraries.
#
# Usage: doctor.sh APUS SITE        SITE is a folder of Python packages with the libraries
set -uo pipefail
apus=$1 site=$2
passed=0 failed=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# check WHAT CODE TEXT: whether the last output has the text, and its code was this one.
check() {
  if [ "$code" = "$2" ] && grep -qF -- "$3" <<<"$output"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s: expected code %s and "%s", found code %s and:\n%s\n' "$1" "$2" "$3" "$code" "$output"
  fi
}
run() {
  output=$("$@" 2>&1)
  code=$?
}

# Nothing installed: no variable, no python3, no library.
run env -i PATH="$folder" "$apus" doctor
check "nothing installed" 1 "TensorFlow Lite  missing  install it: pip install pymicro-wakeword, or set APUS_TENSORFLOWLITE"
check "nothing installed" 1 "ONNX Runtime     missing  install it: pip install onnxruntime"
check "nothing installed" 1 "TensorFlow       missing  install it: pip install tensorflow-cpu"
check "nothing installed" 1 "OpenVINO         missing  install it: pip install openvino"
check "nothing installed" 1 "llama.cpp        missing  install it: pip install xllamacpp"
check "the interpreter is always there" 1 "interpreter      ready"
check "the baseline compiler" 1 "baseline         ready    compiles functions when they are first called"
cat >"$folder/guest.wat" <<'WAT'
(module
  (import "wasi_ephemeral_nn" "load_by_name" (func $load (param i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "m")
  (func (export "load") (result i32) (call $load (i32.const 0) (i32.const 1) (i32.const 8))))
WAT
printf '\x1c\0\0\0TFL3%s' "$(printf '%064d' 0)" >"$folder/m.tflite"
run env -i PATH="$folder" "$apus" run --nn-model m="$folder/m.tflite" --invoke load "$folder/guest.wat"
check "a run without a library" 0 "install it with 'pip install pymicro-wakeword', or name the library in APUS_TENSORFLOWLITE"
run "$apus" run --invoke load "$folder/guest.wat"
check "a run without the option" 1 'give it a model with --nn-model NAME=PATH, or let it bring models of its own with --nn'

# Everything installed, as packages of the python3 in PATH.
run env PYTHONPATH="$site" "$apus" doctor
check "everything installed" 0 "TensorFlow Lite  ready    2.17"
check "everything installed" 0 "ONNX Runtime     ready    1.32.0, $site/onnxruntime/capi/libonnxruntime.so.1.32.0"
check "everything installed" 0 "TensorFlow       ready    2.21.0"
check "everything installed" 0 "OpenVINO         ready    2026.4.1"
check "everything installed" 0 "llama.cpp        ready    0.6.0-dev, $site/xllamacpp/xllamacpp.abi3.so"
run env PYTHONPATH="$site" "$apus" run --nn-model m="$folder/m.tflite" --invoke load "$folder/guest.wat"
check "a damaged model" 0 "the bytes are no model of TensorFlow Lite"

# Broken: no library at all, one of another kind, and one that is not there.
run env PYTHONPATH="$site" APUS_ONNXRUNTIME=/etc/passwd "$apus" doctor
check "a file that is no library" 1 "ONNX Runtime     broken   /etc/passwd: /etc/passwd: invalid ELF header"
run env PYTHONPATH="$site" APUS_OPENVINO=libm.so.6 "$apus" doctor
check "another library" 1 "OpenVINO         broken   libm.so.6: it has no function ov_get_openvino_version"
run env PYTHONPATH="$site" APUS_TENSORFLOW="$folder/none.so" "$apus" doctor
check "no such file" 1 "cannot open shared object file"
check "no such file" 1 "replace it: pip install tensorflow-cpu, or set APUS_TENSORFLOW"
run env PYTHONPATH="$site" APUS_LLAMA=libm.so.6 "$apus" doctor
check "another library" 1 "llama.cpp        broken   libm.so.6: it has no function llama_backend_init"
run env PYTHONPATH="$site" APUS_ONNXRUNTIME=/etc/passwd "$apus" doctor --json
code=$(python3 -c '
import json, sys
found = {entry["name"]: entry for entry in json.loads(sys.argv[1])}
assert found["ONNX Runtime"]["state"] == "broken" and "ELF" in found["ONNX Runtime"]["problem"], found
assert found["TensorFlow Lite"]["state"] == "ready" and found["TensorFlow Lite"]["encodings"] == ["tensorflowlite"], found
print(0)' "$output")
check "JSON" 0 "pip install onnxruntime"

echo "doctor: $passed passed, $failed failed"
[ "$failed" = 0 ]
