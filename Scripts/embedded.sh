#!/usr/bin/env bash
# Compiles the Language targets as Embedded Swift for two machines without an operating system, and prints the size of
# their code. Nothing is linked: the engine that will run there comes later.
set -euo pipefail
cd "$(dirname "$0")/.."
output=.build-embedded
objdump=$(dirname "$(readlink -f "$(command -v swiftc)")")/llvm-objdump
for target in riscv32-none-none-eabi armv7em-none-none-eabi; do
  folder=$output/$target
  mkdir -p "$folder"
  for module in InstructionTable WebAssembly WebAssemblyText; do
    mapfile -t sources < <(find "Sources/Language/$module" -name '*.swift' | sort)
    swiftc -target "$target" -enable-experimental-feature Embedded -enable-experimental-feature Lifetimes \
      -strict-memory-safety -warnings-as-errors -swift-version 6 -wmo -O -parse-as-library -I "$folder" \
      -module-name "$module" -emit-module -emit-module-path "$folder/$module.swiftmodule" \
      -c "${sources[@]}" -o "$folder/$module.o"
    bytes=0
    for size in $("$objdump" -h "$folder/$module.o" | awk '/TEXT/ { print $3 }'); do
      bytes=$((bytes + 16#$size))
    done
    echo "embedded: $target $module compiles, $bytes bytes of code"
  done
done
