#!/usr/bin/env bash
# Prints where the conformance suites lie, and fetches them where they lie nowhere: APUS_CONFORMANCE, or
# ../shared/conformance, or .build-conformance.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -n "${APUS_CONFORMANCE:-}" ]; then
  echo "$APUS_CONFORMANCE"
elif [ -d ../shared/conformance ]; then
  (cd ../shared/conformance && pwd)
else
  Scripts/fetch-conformance.sh >&2
  (cd .build-conformance && pwd)
fi
