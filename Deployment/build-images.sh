#!/usr/bin/env bash
# Builds the images of this folder: apus-installer, and food-classifier. `make build` and Examples/food-classifier/build.sh come
# before it; TensorFlow Lite is taken from .build-inference, where Scripts/install-inference.sh puts it.
#
# Usage: build-images.sh [PREFIX]      what their names begin with, localhost if not given; their tag is 1
#
# DOCKER is the command that builds, docker if not given; BASE is the image with a shell that the installer is built on.
set -euo pipefail
cd "$(dirname "$0")"
prefix=${1:-localhost}
read -ra docker <<<"${DOCKER:-docker}"
bin=../.build/release
context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT

mkdir -p "$context"/installer/apus/{bin,libexec/apus,lib/apus} "$context/food"
cp installer/{Dockerfile,install.sh} "$context/installer"
cp $bin/{apus,apus-oci,containerd-shim-apus-v1} "$context/installer/apus/bin"
cp $bin/{apus-host,apus-serve} "$context/installer/apus/libexec/apus"
for library in ../.build-inference/site/pymicro_wakeword/lib/libtensorflowlite_c.so; do
  if [ -e "$library" ]; then cp "$library" "$context/installer/apus/lib/apus"; fi
done
strip "$context"/installer/apus/{bin,libexec/apus}/*
"${docker[@]}" build ${BASE:+--build-arg "BASE=$BASE"} -t "$prefix/apus-installer:1" "$context/installer"

cp food-classifier/Dockerfile ../.build/examples/classify.wasm ../Examples/food-classifier/model/food192_u8.tflite "$context/food"
"${docker[@]}" build -t "$prefix/food-classifier:1" "$context/food"
