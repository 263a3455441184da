#!/usr/bin/env python3
"""Asks a module that answers bytes with bytes, and compares its answer.

Usage: bytes.py APUS MODULE REQUEST EXPECTED

The module runs in a script: a second module writes the request into the memory of the first and reads the answer.
"""

import json
import subprocess
import sys
import tempfile

# What modules import that print an error before they trap.
SYSTEM = """
(module
  (func (export "environ_get") (param i32 i32) (result i32) (unreachable))
  (func (export "environ_sizes_get") (param i32 i32) (result i32) (unreachable))
  (func (export "fd_close") (param i32) (result i32) (unreachable))
  (func (export "fd_seek") (param i32 i64 i32 i32) (result i32) (unreachable))
  (func (export "fd_write") (param i32 i32 i32 i32) (result i32) (unreachable))
  (func (export "proc_exit") (param i32) (unreachable)))
(register "wasi_snapshot_preview1")
"""

HOST = """
(module
  (import "guest" "memory" (memory 0))
  (import "guest" "apus_allocate" (func $allocate (param i32) (result i32)))
  (import "guest" "apus_handle" (func $handle (param i32 i32) (result i64)))
  (global $answer (mut i64) (i64.const 0))
  (func (export "ask") (local $address i32)
    (local.set $address (call $allocate (i32.const {size})))
    {stores}
    (global.set $answer (call $handle (local.get $address) (i32.const {size}))))
  (func (export "size") (result i32) (i32.wrap_i64 (global.get $answer)))
  (func (export "byte") (param i32) (result i32)
    (i32.load8_u
      (i32.add (i32.wrap_i64 (i64.shr_u (global.get $answer) (i64.const 32))) (local.get 0)))))
(invoke "ask")
"""


def script(module: bytes, exports: set[str], request: bytes, expected: bytes) -> str:
    literal = "".join(f"\\{byte:02x}" for byte in module)
    stores = "\n    ".join(
        f"(i32.store8 offset={place} (local.get $address) (i32.const {byte}))" for place, byte in enumerate(request)
    )
    text = SYSTEM + f'(module binary "{literal}")\n'
    if "_initialize" in exports:
        text += '(invoke "_initialize")\n'
    text += '(register "guest")\n' + HOST.format(size=len(request), stores=stores)
    text += f'(assert_return (invoke "size") (i32.const {len(expected)}))\n'
    for place, byte in enumerate(expected):
        text += f'(assert_return (invoke "byte" (i32.const {place})) (i32.const {byte}))\n'
    return text


def main() -> int:
    apus, path, request, expected = sys.argv[1:]
    with open(path, "rb") as file:
        module = file.read()
    report = json.loads(subprocess.run([apus, "inspect", "--json", path], check=True, capture_output=True).stdout)
    exports = {export["name"] for export in report["exports"]}
    with tempfile.NamedTemporaryFile("w", suffix=".wast") as file:
        file.write(script(module, exports, request.encode(), expected.encode()))
        file.flush()
        run = subprocess.run([apus, "wast", file.name], capture_output=True, text=True)
    if run.returncode != 0:
        print(f"{path}: expected {expected!r} for {request!r}:\n{run.stdout}{run.stderr}", file=sys.stderr)
    return run.returncode


if __name__ == "__main__":
    sys.exit(main())
