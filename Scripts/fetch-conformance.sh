#!/usr/bin/env bash
# Clones the public suites at pinned commits into .build-conformance, laid out as `conformance-language` expects them.
# Starts over unless the folder is complete and of these commits.
set -euo pipefail
cd "$(dirname "$0")/.."
target=.build-conformance

# repository, commit, folder in the repository, folder here
suites=(
  "spec 285a9032950cbad6a9f84de11183008e286092a2 test/core spec/core"
  "spec 285a9032950cbad6a9f84de11183008e286092a2 test/custom spec/custom"
  "spec 285a9032950cbad6a9f84de11183008e286092a2 specification/wasm-3.0 spectec/wasm-3.0"
  "threads 979d0fcb994439423d63b2f0a8a7332d6285dd84 test/core/threads proposals/threads"
  "stack-switching c5f2622c776dcd20e36badf6a2fe972f4180e47c test/core/stack-switching proposals/stack-switching"
  "custom-page-sizes b0de0e93a1f0af0c290f074195d2aed26cd5234c test/core/custom-page-sizes proposals/custom-page-sizes"
  "wide-arithmetic 5d5f2c8ec75252569659e373c93a29c57b508b10 test/core/wide-arithmetic.wast proposals/wide-arithmetic"
  "wasi-testsuite 3db7f5d1bf71ef31024aa153807e2f243b2e6d24 tests wasi-testsuite/tests"
)

complete=$target/.complete
if [ "$(cat "$complete" 2>/dev/null)" = "${suites[*]}" ]; then exit 0; fi
rm -rf "$target"
for suite in "${suites[@]}"; do
  read -r repository commit source folder <<<"$suite"
  clone=$target/.clones/$repository
  if [ ! -d "$clone" ]; then
    echo "fetching the suite of $repository"
    git init -q "$clone"
    git -C "$clone" fetch -q --depth 1 "https://github.com/WebAssembly/$repository" "$commit"
    git -C "$clone" -c advice.detachedHead=false checkout -q FETCH_HEAD
  fi
  mkdir -p "$target/$folder"
  if [ -d "$clone/$source" ]; then cp -r "$clone/$source/." "$target/$folder"; else cp "$clone/$source" "$target/$folder"; fi
done
rm -rf "$target/.clones"
printf '%s' "${suites[*]}" >"$complete"
