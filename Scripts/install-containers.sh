#!/usr/bin/env bash
# Installs Debian's container engines, with which containers are tested. None is started: the tests start their own. Does
# nothing, and needs no rights, where nothing is lacking.
set -euo pipefail

packages=(conmon containerd crun docker.io libc6-dev libclang-rt-14-dev-wasm32 podman runc util-linux wasi-libc)

if [ "$(id -u)" = 0 ]; then sudo=(); else sudo=(sudo); fi

missing=()
for package in "${packages[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "installing ${missing[*]}"
  # Services that packages would start are left alone.
  policy=/usr/sbin/policy-rc.d
  if ! [ -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${sudo[@]}" tee "$policy" >/dev/null
    "${sudo[@]}" chmod +x "$policy"
    trap '"${sudo[@]}" rm -f "$policy"' EXIT
  fi
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
