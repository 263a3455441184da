#!/usr/bin/env python3
"""Finds the sequences of cells that the interpreter should run with one handler.

    Benchmarks/sequences.py [--count N] [--longest N] [--write]

Builds the tool once more, with handlers that return to a loop which counts; runs the programs that `make bench-engine`
has built, CPython and QuickJS; and then joins, N times, the two neighbours that most jumps lie between. Each program counts the same, the two
large ones three times. Prints how many jumps are left, of a hundred; --write replaces
Sources/Language/InstructionGenerator/MeasuredSequences.swift.
"""

import argparse
import collections
import glob
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Scripts"))
import corpus  # noqa: E402

SCRATCH = ROOT / ".build-profile"
GENERATED = ROOT / "Sources/Engine/Interpreter/Generated"
OUTPUT = ROOT / "Sources/Language/InstructionGenerator/MeasuredSequences.swift"
BUILD = ["swift", "build", "-c", "release", "--product", "apus", "--scratch-path", str(SCRATCH),
         "-Xcc", "-momit-leaf-frame-pointer", "-Xswiftc", "-DAPUS_TRAMPOLINE", "-Xswiftc", "-DAPUS_PROFILE"]

PYTHON = """
import json, re
d = {str(i): [i, i * 2.5, "x" * (i % 7)] for i in range(300)}
s = json.dumps(d)
e = json.loads(s)
print(len(s), sum(v[0] for v in e.values()), len(re.findall("[0-9]+", s)))
class A:
  def __init__(self, x): self.x = x
  def f(self): return self.x + 1
print(sum(A(i).f() for i in range(3000)), sorted((i * 7919) % 1009 for i in range(2000))[:5])
"""
SCRIPT = """
let o = {}; for (let i = 0; i < 20000; i++) o["k" + i % 500] = (o["k" + i % 500] || 0) + i * 1.5;
let a = []; for (let i = 0; i < 20000; i++) a.push((i * 7919) % 1009);
a.sort((x, y) => x - y);
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
console.log(fib(20), a[5], JSON.stringify(o).length, "abc".repeat(1000).replace(/b/g, "d").length);
"""


def commands(folder):
    """What to run, and how much it counts."""
    (pathlib.Path(folder) / "script.js").write_text(SCRIPT)
    for path in sorted((ROOT / ".build-bench/wasm").glob("*.wasm")):
        if path.stem not in ("empty", "hello") and "simd" not in path.stem:
            yield path.stem, 1.0, [str(path), "small"]
    for path in corpus.modules():
        if path.name == "python.wasm":
            yield "python", 3.0, [str(path), "-c", PYTHON]
        if path.name == "quickjs.wasm":
            yield "quickjs", 3.0, ["--dir", f"{folder}::/d", str(path), "--std", "/d/script.js"]


def profile(tool, arguments, names):
    """The runs of one program: the handlers' names, a dot for a cell that is none, and how often."""
    output = subprocess.run([tool, "run", *arguments], capture_output=True, text=True, check=True).stdout
    offset, runs = 0, collections.Counter()
    lines = [line.split() for line in output.splitlines()]
    for line in lines:
        if line and line[0] == "exit":
            offset = int(line[1]) - names["exit"]
    found = {address: name for name, address in names.items()}
    for line in lines:
        if line and line[0] == "run" and line[1].isdigit():
            runs[tuple(found.get(int(word) - offset, ".") for word in line[2:])] += int(line[1])
    return runs


def bodies():
    """The generated handlers' bodies, sequences left out."""
    result = {}
    for path in glob.glob(str(GENERATED / "UnsafeHandlers+*.swift")):
        for line in open(path, encoding="utf-8"):
            match = re.match(r"@c func op_(\w+)\(.*?facc: Double\) \{ (.*) \}$", line)
            if match:
                result[match.group(1)] = match.group(2)
    return result


def continues(body):
    """Whether a handler can be followed by another in a sequence: one way on, to the cell behind its own."""
    return (body is not None and "OrTrap" not in body
            and len(re.findall(r"\(pc \+ [123], fp", body)) == 1)


def join(weighted, count, longest):
    """Joins neighbours, most frequent first."""
    known = bodies()
    lines = []
    for weight, run in weighted:
        tokens = []
        for name in run:
            # A cell that holds a constant belongs to the handler before it.
            if name != ".":
                tokens.append(((name,), continues(known.get(name))))
        lines.append((weight, tokens))
    pairs, where = collections.Counter(), collections.defaultdict(set)

    def add(index, sign):
        weight, tokens = lines[index]
        for (left, goes), (right, _) in zip(tokens, tokens[1:]):
            if goes and len(left) + len(right) <= longest:
                pairs[left, right] += sign * weight
                where[left, right].add(index)

    for index in range(len(lines)):
        add(index, 1)
    for _ in range(count):
        (left, right), gain = max(pairs.items(), key=lambda item: item[1])
        if gain <= 0:
            break
        for index in list(where[left, right]):
            weight, tokens = lines[index]
            add(index, -1)
            joined = []
            for words, goes in tokens:
                if joined and joined[-1] == (left, True) and words == right:
                    joined[-1] = (left + right, goes)
                else:
                    joined.append((words, goes))
            lines[index] = (weight, joined)
            add(index, 1)
        pairs[left, right] = 0
    uses = collections.Counter()
    for weight, tokens in lines:
        for words, _ in tokens:
            if len(words) > 1:
                uses[words] += weight * (len(words) - 1)
    return uses, sum(weight * len(tokens) for weight, tokens in lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=320)
    parser.add_argument("--longest", type=int, default=4)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    subprocess.run(BUILD, cwd=ROOT, check=True, stdout=sys.stderr)
    tool = str(SCRATCH / "release/apus")
    symbols = subprocess.run(["nm", tool], capture_output=True, text=True, check=True).stdout
    names = {match.group(2): int(match.group(1), 16)
             for match in re.finditer(r"^([0-9a-f]+) [tT] op_(\w+)$", symbols, re.MULTILINE) if "__" not in match.group(2)}
    weighted, total = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for program, weight, arguments in commands(folder):
            runs = profile(tool, arguments, names)
            jumps = sum(count * sum(name != "." for name in run) for run, count in runs.items())
            print(f"{program}: {jumps} jumps", file=sys.stderr)
            weighted += [(weight * count / jumps, run) for run, count in runs.items() if weight * count / jumps > 1e-7]
            total += weight
    uses, left = join(weighted, options.count, options.longest)
    print(f"{len(uses)} sequences leave {100 * left / total:.1f} of 100 jumps")
    if not options.write:
        return
    head = OUTPUT.read_text().split("[String] = [\n")[0]
    lines = "".join(f'    "{" ".join(words)}",\n' for words, _ in uses.most_common())
    OUTPUT.write_text(f"{head}[String] = [\n{lines}  ]\n}}\n")
    print(f"wrote {os.path.relpath(OUTPUT, ROOT)}; run `make generate`")


if __name__ == "__main__":
    main()
