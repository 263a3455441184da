#!/usr/bin/env bash
# Installs Debian's container engines, with which containers are tested. None is started: the tests start their own. Does
# nothing, and needs no rights, where nothing is lacking.
set -euo pipefail

packages=(
  conmon containerd crun docker-registry docker.io libc6-dev libclang-rt-14-dev-wasm32 podman protobuf-compiler
  python3-grpcio runc skopeo util-linux wasi-libc
)

source "$(dirname "$0")/packages.sh"
install_packages "${packages[@]}"
