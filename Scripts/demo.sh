#!/usr/bin/env bash
# Shows the main job: a function, written in C and compiled to WebAssembly, is given the bytes of a photo, decodes and
# resizes it, runs a classifier on a native inference library, and says what food it shows.
set -euo pipefail
cd "$(dirname "$0")/.."
Scripts/install-guests.sh examples
Scripts/install-inference.sh tensorflowlite
Examples/food-classifier/build.sh
export PYTHONPATH=$PWD/.build-inference/site
apus=$PWD/.build/release/apus module=$PWD/.build/examples/classify.wasm
cd Examples/food-classifier

say() { printf '\n\033[1m# %s\033[0m\n' "$1"; }
show() { printf '\033[32m$ %s\033[0m\n' "$1"; }

say "What inference libraries are there?"
show "apus doctor"
"$apus" doctor || true

say "What is in the photo of a cup of coffee?"
show "apus run --nn-model food=model/food192_u8.tflite classify.wasm < photos/coffee.jpg"
"$apus" run --nn-model food=model/food192_u8.tflite "$module" <photos/coffee.jpg | tee ../../.build/demo.txt

say "How many photos a second is that, on one core: decoded, resized, classified and ranked?"
count=40
show "apus run … classify.wasm --repeat $count photos/coffee.jpg"
TIMEFORMAT='%U %S'
times=$({ time "$apus" run --nn-model food=model/food192_u8.tflite --dir .:ro "$module" --repeat $count photos/coffee.jpg \
  >/dev/null; } 2>&1)
awk -v count=$count '{ printf "%d photos in %.2f s of CPU time: %.1f images per second and core\n", count, $1 + $2, count / ($1 + $2) }' \
  <<<"$times"

head -1 ../../.build/demo.txt | grep -q '^espresso' || { echo "expected espresso first" >&2; exit 1; }

say "How do I try a photo of my own? With the page of the example:"
show "PYTHONPATH=.build-inference/site .build/release/apus serve Examples/food-classifier"
echo "serves the page and its function at http://127.0.0.1:8080"
