#!/bin/bash
# Builds the two libFuzzer targets under the address sanitizer and runs them one after the other:
#
#   Fuzz/libfuzzer.sh [--seconds N] [--target decode|text]
#
# Seeds come from the specification's suites. The corpus grows in .build-libfuzzer/corpus/; a failing input is kept in
# .build-libfuzzer/artifacts/, and `.build-libfuzzer/decode FILE` runs it again.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=600
wanted=(decode text)
while [ $# -gt 0 ]; do
  case $1 in
    --seconds) seconds=$2; shift 2 ;;
    --target) wanted=("$2"); shift 2 ;;
    *) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 64 ;;
  esac
done
out=.build-libfuzzer
conformance=$(Scripts/conformance-root.sh)
mkdir -p "$out/modules" "$out/artifacts"
# The runtime's own backtraces wait for a process that the sanitizer has stopped.
export SWIFT_BACKTRACE=enable=no

# The optimizer keeps preconditions: -O, not -Ounchecked. Asserts of debug builds are on as well.
flags=(-sanitize=address,fuzzer -O -assert-config Debug -g -swift-version 6 -wmo -parse-as-library
  -enable-experimental-feature Lifetimes -I "$out/modules")
modules=(WebAssembly WebAssemblyText)

# module sources… ; compiles if a source, this script, the compiler, or a module that was compiled before it is newer.
used=(Fuzz/libfuzzer.sh "$(readlink -f "$(command -v swiftc)")")
compile() {
  local module=$1 object=$out/modules/$1.o
  shift
  local input newer=
  for input in "$@" "${used[@]}"; do
    if [ "$input" -nt "$object" ]; then newer=$input; fi
  done
  used+=("$object")
  if [ -z "$newer" ]; then return; fi
  echo "Compiling $module with the sanitizers"
  swiftc "${flags[@]}" -module-name "$module" -emit-module -emit-module-path "$out/modules/$module.swiftmodule" \
    -c "$@" -o "$object"
}
for module in "${modules[@]}"; do
  mapfile -t sources < <(find "Sources/Language/$module" -name '*.swift' | sort)
  compile "$module" "${sources[@]}"
done
compile FuzzDecode Fuzz/Decode/Decode.swift
compile FuzzText Fuzz/Text/Text.swift

link() {  # name module objects…
  local name=$1
  shift
  # gold warns about each symbol of the sanitizer's that it does not export.
  swiftc -sanitize=address,fuzzer "${@/#/$out/modules/}" -o "$out/$name" 2> >(grep -v 'Cannot export local symbol' >&2)
}
link decode FuzzDecode.o WebAssembly.o
link text FuzzText.o WebAssemblyText.o WebAssembly.o

# Seeds: the suites' scripts, and the modules in them.
python3 - "$conformance" "$out/seeds" <<'PYTHON'
import os, shutil, subprocess, sys, tempfile
sys.path.insert(0, "Scripts")
import wasm_tools
suites, target = sys.argv[1:]
if not os.path.isdir(target):
    tool = wasm_tools.path()
    for kind in ("decode", "text"):
        os.makedirs(os.path.join(target + ".partial", kind), exist_ok=True)
    count = 0
    for folder in ("spec/core", "spec/custom", "proposals"):
        for parent, folders, names in os.walk(os.path.join(suites, folder)):
            folders.sort()
            for name in sorted(names):
                path = os.path.join(parent, name)
                if not name.endswith(".wast"):
                    continue
                count += 1
                if os.path.getsize(path) < 16_384:
                    with open(path, "rb") as file, open(f"{target}.partial/text/{count}.wast", "wb") as copy:
                        copy.write(file.read())
                with tempfile.TemporaryDirectory() as scratch:
                    made = os.path.join(scratch, "script.json")
                    command = [tool, "json-from-wast", path, "--wasm-dir", scratch, "-o", made]
                    subprocess.run(command, capture_output=True)
                    for module in sorted(os.listdir(scratch)):
                        whole = os.path.join(scratch, module)
                        if module.endswith((".wasm", ".wat")) and os.path.getsize(whole) < 4096:
                            kind = "decode" if module.endswith(".wasm") else "text"
                            shutil.move(whole, f"{target}.partial/{kind}/{count}-{module}")
    os.rename(target + ".partial", target)
PYTHON

for name in "${wanted[@]}"; do
  mkdir -p "$out/corpus/$name" "$out/artifacts/$name"
  echo "libFuzzer: $name for $seconds seconds"
  # 64 KB of input may take ten seconds, and 64 times as much memory in one piece, with room for the sanitizer.
  if ! "$out/$name" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=4096 -malloc_limit_mb=16 \
    -print_final_stats=1 -use_value_profile=1 -artifact_prefix="$out/artifacts/$name/" \
    "$out/corpus/$name" "$out/seeds/$name" >"$out/$name.log" 2>&1 </dev/null; then
    tail -40 "$out/$name.log"
    echo "libFuzzer: $name failed; the input is in $out/artifacts/$name, all output in $out/$name.log" >&2
    exit 1
  fi
  grep -aE '^(Done|stat::)' "$out/$name.log"
done
