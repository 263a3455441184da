#!/usr/bin/env bash
# Compiles the Language targets and the heap as Embedded Swift for two machines without an operating system, and prints
# the size of their code. Nothing is linked: the rest of the engine comes later.
set -euo pipefail
cd "$(dirname "$0")/.."
output=.build-embedded
objdump=$(dirname "$(readlink -f "$(command -v swiftc)")")/llvm-objdump
for target in riscv32-none-none-eabi armv7em-none-none-eabi; do
  folder=$output/$target
  mkdir -p "$folder"
  for folder_of_module in Language/InstructionTable Language/WebAssembly Language/WebAssemblyText Engine/Heap; do
    module=${folder_of_module#*/}
    # Unsafe code in the engine is told by file names, not by the compiler.
    safety=-strict-memory-safety
    [[ $folder_of_module != Engine/* ]] || safety=
    mapfile -t sources < <(find "Sources/$folder_of_module" -name '*.swift' | sort)
    swiftc -target "$target" -enable-experimental-feature Embedded -enable-experimental-feature Lifetimes \
      ${safety:+"$safety"} -I Sources/Glue/CHeap/include -warnings-as-errors -swift-version 6 -wmo -O -parse-as-library -I "$folder" \
      -module-name "$module" -emit-module -emit-module-path "$folder/$module.swiftmodule" \
      -c "${sources[@]}" -o "$folder/$module.o"
    bytes=0
    for size in $("$objdump" -h "$folder/$module.o" | awk '/TEXT/ { print $3 }'); do
      bytes=$((bytes + 16#$size))
    done
    echo "embedded: $target $module compiles, $bytes bytes of code"
  done
done
