#!/usr/bin/env bash
# Runs the coverage-guided fuzzers under the address sanitizer.
# Usage: Fuzz/libfuzzer.sh [SECONDS [module|text]]     600 seconds each by default
set -euo pipefail
# The fuzzer reports crashes itself; Swift's backtracer would wait for a terminal.
export SWIFT_BACKTRACE=enable=no
cd "$(dirname "$0")/.."
seconds=${1:-600}
targets=${2:-module text}
output=.build-fuzz/libfuzzer
mkdir -p "$output"

flags=(-O -wmo -swift-version 6 -enable-experimental-feature Lifetimes -strict-memory-safety -parse-as-library
  -sanitize=address,fuzzer -I "$output")
for module in WebAssembly WebAssemblyText; do
  mapfile -t sources < <(find "Sources/Language/$module" -name '*.swift')
  swiftc "${flags[@]}" -module-name "$module" -emit-module -emit-module-path "$output/$module.swiftmodule" \
    -c "${sources[@]}" -o "$output/$module.o"
done

root=$(Scripts/conformance-root.sh)
status=0
for target in $targets; do
  name=Fuzz$(tr '[:lower:]' '[:upper:]' <<<"${target:0:1}")${target:1}
  swiftc -O -swift-version 6 -parse-as-library -sanitize=address,fuzzer -I "$output" "Fuzz/$name.swift" \
    "$output/WebAssembly.o" "$output/WebAssemblyText.o" -o "$output/$target" 2>/dev/null
  seeds=$output/seeds-$target
  if [ ! -d "$seeds" ]; then
    mkdir -p "$seeds"
    if [ "$target" = text ]; then
      find "$root/spec" "$root/proposals" -name '*.wast' -size -24k -exec cp {} "$seeds" \;
    else
      # The modules of the suite as binaries, without the header that the target adds.
      find .build-fuzz/suite -name '*.wasm' -size -4k 2>/dev/null | while read -r file; do
        tail -c +9 "$file" >"$seeds/$(sha1sum <"$file" | cut -c1-16)"
      done
    fi
  fi
  mkdir -p "$output/corpus-$target" "$output/crashes"
  "$output/$target" "$output/corpus-$target" "$seeds" -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=10 \
    -max_len=32768 -artifact_prefix="$output/crashes/$target-" -print_final_stats=1 2>&1 |
    grep -E 'ERROR|SUMMARY|Fatal|precondition|stat::|DONE|Test unit|cov:' | tail -25 || true
  [ "${PIPESTATUS[0]}" = 0 ] || status=1
done
exit $status
