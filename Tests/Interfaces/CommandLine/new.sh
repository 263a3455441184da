#!/usr/bin/env bash
# Creates a project of each template with `apus new`, builds it, runs what it built, and serves it. Needs what
# `Scripts/install-guests.sh templates` installs, and TensorFlow Lite where `apus doctor` finds it.
#
# Usage: new.sh APUS [TEMPLATE…]        all templates if none is given
set -uo pipefail
apus=$(realpath "$1")
shift
here=$(realpath "$(dirname "$0")")
photo=$here/../../../Examples/food-classifier/photos/coffee.jpg
folder=$(mktemp -d)
server=
trap 'kill $server 2>/dev/null; rm -rf "$folder"' EXIT
cd "$folder" || exit 1
passed=0 failed=0

# check NAME CODE TEXT COMMAND…: whether a command ends with the code, and says the text.
check() {
  local name=$1 expected=$2 text=$3 output code
  shift 3
  output=$("$@" 2>&1 </dev/null)
  code=$?
  if [ $code = "$expected" ] && [[ $output == *"$text"* ]]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED %s: expected code %s and "%s", found code %s and:\n%s\n' "$name" "$expected" "$text" $code "$output"
  fi
}

# What is refused, and that nothing is left of it.
check "no template" 64 "--template" "$apus" new hello
check "an unknown template" 64 "'cobol' is invalid" "$apus" new hello --template cobol
for name in "" Hello 1a -- a/b .. a.b 'a b' é "$(printf 'a%.0s' {1..65})"; do
  check "the name '$name'" 64 "" "$apus" new --template c "$name"
done
check "a name's letters" 64 "small letters, digits and hyphens, a letter first, found 'Hello'" "$apus" new Hello --template c
check "nothing is left" 0 "" test -z "$(ls -A)"
mkdir taken
check "a folder that is there" 1 "cannot create taken: there is something of this name already" \
  "$apus" new taken --template c
check "it stays as it was" 0 "" test -z "$(ls -A taken)"
mkdir locked && chmod 555 locked
[ "$(id -u)" = 0 ] || check "a folder that is closed" 1 "Permission denied" sh -c "cd locked && '$apus' new a --template c"
check "templates are listed" 0 "a function in Go that answers HTTP" "$apus" help new

# greets NAME: whether a module greets over HTTP's variables.
greets() {
  local guest=("$apus" run --env REQUEST_METHOD=GET --env SERVER_PROTOCOL=HTTP/1.1)
  check "$1: greets the world" 0 "Hello, world!" "${guest[@]}" build/function.wasm
  check "$1: greets by name" 0 "Hello, Ada Lovelace!" "${guest[@]}" --env 'QUERY_STRING=a=b&name=Ada+%4covelace' \
    build/function.wasm
  check "$1: says what it is" 0 "Content-Type: text/plain; charset=utf-8" "${guest[@]}" build/function.wasm
}

# serve: starts the project's server at a free port, and sets `url`.
serve() {
  "$apus" serve --listen 127.0.0.1:0 2>serve.log &
  server=$!
  url=
  while [ -z "$url" ] && kill -0 $server 2>/dev/null; do
    sleep 0.05
    url=$(sed -n 's/.*serving at \(http[^ ]*\).*/\1/p' serve.log)
  done
  check "$1: serve" 0 "" test -n "$url"
}

# A name that is a keyword in most languages is one.
mapfile -t templates < <("$apus" help new | sed -n '/^Templates:/,/^$/s/^  \([a-z-]*\) .*/\1/p')
[ $# = 0 ] || templates=("$@")
for template in "${templates[@]}"; do
  cd "$folder" || exit 1
  rm -rf match
  check "$template: create" 0 "created match" "$apus" new match --template "$template"
  cd match || continue
  check "$template: README" 0 "" grep -qx '# match' README.md
  check "$template: no place is left open" 1 "" grep -rI '{{' . --include=*.md --include=*.toml
  check "$template: build" 0 "" make
  if grep -q '^test:' Makefile; then check "$template: test" 0 "" make test; fi
  case $template in
    *-classifier)
      check "$template: espresso" 0 "espresso             0.9" \
        sh -c "'$apus' run --nn-model food=model/food192_u8.tflite build/function.wasm <'$photo'"
      check "$template: as a function" 0 '{"labels": [{"label": "espresso"' sh -c "'$apus' run --env REQUEST_METHOD=POST \
        --nn-model food=model/food192_u8.tflite build/function.wasm <page/sample.jpg"
      serve "$template"
      check "$template: page" 0 "<h1>What is on the plate?</h1>" curl -sS "$url/"
      check "$template: served" 0 '{"labels": [{"label": "espresso"' \
        curl -sS --data-binary @page/sample.jpg "$url/api/classify"
      ;;
    swift)
      check "$template: greets by name" 0 "" "$here/../../Guests/bytes.py" "$apus" build/function.wasm Ada $'Hello, Ada!\n'
      check "$template: greets the world" 0 "" "$here/../../Guests/bytes.py" "$apus" build/function.wasm "" $'Hello, world!\n'
      serve "$template"
      check "$template: served" 0 "Hello, Ada!" curl -sS --data Ada "$url/"
      ;;
    *)
      greets "$template"
      serve "$template"
      check "$template: served" 0 "Hello, Ada Lovelace!" curl -sS "$url/?name=Ada+Lovelace"
      ;;
  esac
  kill $server
  wait $server 2>/dev/null
done

echo "new: $passed passed, $failed failed"
[ "$failed" = 0 ]
