#!/usr/bin/env bash
# Installs what a guest on a board needs: an emulator, a C library and the processor's missing arithmetic.
set -euo pipefail

source "$(dirname "$0")/packages.sh"
install_packages qemu-system-misc gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf
