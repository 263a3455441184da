#!/usr/bin/env bash
# Compiles the language and the engine as Embedded Swift for machines without an operating system, checks that the
# interpreter's handlers go on by jumps there, too, and runs a guest on one of the machines (Examples/BareMetal).
set -euo pipefail
cd "$(dirname "$0")/.."
output=.build-embedded
toolchain=$(dirname "$(readlink -f "$(command -v swiftc)")")
# A function takes at most four words in registers on 32-bit ARM, so that the interpreter's handlers, which take eight,
# would not go on by jumps.
declare -A modules=(
  [riscv32-none-none-eabi]="Language/InstructionTable Language/WebAssembly Language/WebAssemblyText Engine/Heap
    Engine/Runtime Engine/Interpreter Engine/EncodingTable Engine/Assembler"
  [armv7em-none-none-eabi]="Language/InstructionTable Language/WebAssembly Language/WebAssemblyText Engine/Heap
    Engine/Runtime"
)

compile() {
  local folder=$1 module=$2
  shift 2
  swiftc -target "$(basename "$folder")" -enable-experimental-feature Embedded -enable-experimental-feature Lifetimes \
    -enable-experimental-feature Extern -I Sources/Glue/CHeap/include -I Sources/Glue/CExecution/include -warnings-as-errors \
    -swift-version 6 -wmo -O -Xfrontend -function-sections -parse-as-library -I "$folder" -module-name "$module" \
    -emit-module -package-name apus -emit-module-path "$folder/$module.swiftmodule" -c "$@" -o "$folder/$module.o"
}

compile_all() {
  local target=$1 folder module folder_of_module safety sources bytes size
  folder=$output/$target
  mkdir -p "$folder"
  for folder_of_module in ${modules[$target]}; do
    module=${folder_of_module#*/}
    # Unsafe code in the engine is told by file names, not by the compiler.
    safety=-strict-memory-safety
    [[ $folder_of_module != Engine/* ]] || safety=
    mapfile -t sources < <(find "Sources/$folder_of_module" -name '*.swift' | sort)
    compile "$folder" "$module" ${safety:+"$safety"} "${sources[@]}"
    bytes=0
    for size in $("$toolchain/llvm-objdump" -h "$folder/$module.o" | awk '/TEXT/ { print $3 }'); do
      bytes=$((bytes + 16#$size))
    done
    echo "embedded: $target $module compiles, $bytes bytes of code"
  done
}

# Side by side, as whole-module compilation uses one core.
running=()
for target in "${!modules[@]}"; do
  compile_all "$target" &
  running+=($!)
done
for process in "${running[@]}"; do wait "$process"; done

target=riscv32-none-none-eabi
folder=$output/$target
PATH="$toolchain:$PATH" Scripts/audit-handlers.py "$folder/Interpreter.o"

# The guest on a board: the C library and the arithmetic that the processor lacks are Debian's.
Scripts/install-embedded.sh
machine=rv32imac/ilp32
arithmetic=$(find /usr/lib/gcc/riscv64-unknown-elf -path "*/$machine/libgcc.a")
library=$(find /usr/lib/picolibc/riscv64-unknown-elf/lib/release -path "*/$machine/libc.a")
.build/release/apus parse Examples/BareMetal/hello.wat -o "$folder/hello.wasm"
compile "$folder" Board Examples/BareMetal/main.swift
for source in board.c start.S; do
  "$toolchain/clang" --target=$target -march=rv32imac -mabi=ilp32 -O2 -ffreestanding -Wno-atomic-alignment \
    -Wno-incompatible-library-redeclaration "-DGUEST=\"$folder/hello.wasm\"" -c "Examples/BareMetal/$source" \
    -o "$folder/$source.o"
done
"$toolchain/ld.lld" -T Examples/BareMetal/board.ld --gc-sections -o "$folder/hello.elf" "$folder"/{start.S,board.c}.o \
  "$folder"/{Board,WebAssembly,Heap,Runtime,Interpreter}.o \
  "$(dirname "$toolchain")/lib/swift/embedded/$target/libswiftUnicodeDataTables.a" "$library" "$arithmetic"
timeout 60 qemu-system-riscv32 -machine virt -m 16M -bios none -nographic -kernel "$folder/hello.elf" |
  tee "$folder/hello.txt"
diff - "$folder/hello.txt" <<'EXPECTED'
Hello from WebAssembly without an operating system
512643
main returned 715
out of bounds memory access, as it should
EXPECTED
echo "embedded: a guest ran on a board, image of $(stat -c %s "$folder/hello.elf") bytes"
