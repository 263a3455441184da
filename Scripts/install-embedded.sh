#!/usr/bin/env bash
# Installs what a guest on a board needs: an emulator, a C library and the processor's missing arithmetic.
set -euo pipefail
packages=(qemu-system-misc gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf)
missing=()
for package in "${packages[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0
if [ "$(id -u)" = 0 ]; then sudo=(); else sudo=(sudo); fi
echo "installing ${missing[*]}"
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
