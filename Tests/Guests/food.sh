#!/usr/bin/env bash
# Checks that a guest of Examples/food-classifier sees the coffee, as a program and as a function.
#
# Usage: food.sh APUS MODULE…        with TensorFlow Lite where `apus doctor` finds it
set -uo pipefail
apus=$(realpath "$1")
shift
passed=0 failed=0
modules=()
for module in "$@"; do modules+=("$(realpath "$module")"); done
cd "$(dirname "$0")/../../Examples/food-classifier" || exit 1

# check NAME TEXT FOUND: whether what was found begins with the text.
check() {
  if [ "${3#"$2"}" != "$3" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED %s: expected "%s…", found:\n%s\n' "$1" "$2" "$3"
  fi
}

for module in "${modules[@]}"; do
  name=$(basename "$module")
  guest=("$apus" run --nn-model food=model/food192_u8.tflite)
  for photo in coffee.jpg coffee.png; do
    check "$name: $photo" "espresso             0.9" "$("${guest[@]}" "$module" <photos/$photo 2>&1)"
    check "$name: $photo, served" '{"labels": [{"label": "espresso", "probability": 0.9' \
      "$("${guest[@]}" --env REQUEST_METHOD=POST "$module" <photos/$photo 2>&1 | tail -1)"
  done
  check "$name: --repeat" "espresso             0.9" \
    "$("${guest[@]}" --dir .:ro "$module" --repeat 2 photos/coffee.jpg 2>&1)"
  check "$name: no photo" "classify: expected a photo as JPEG or PNG" "$("${guest[@]}" "$module" <build.sh 2>&1)"
  response=$("${guest[@]}" --env REQUEST_METHOD=POST "$module" <build.sh 2>&1)
  check "$name: no photo, served" "Status: 400" "$response"
  check "$name: no photo, served" '{"error": "expected a photo as JPEG or PNG' "$(tail -1 <<<"$response")"
done

echo "food: $passed passed, $failed failed"
[ "$failed" = 0 ]
