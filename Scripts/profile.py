#!/usr/bin/env python3
"""Writes Scripts/compile.profile: how often each place of the code that validates and compiles modules runs.

    Scripts/profile.py        (`make profile` builds the program first)

The Swift compiler lays that code out by it (Documentation/Rationale.md). The counts are exact, by valgrind, and of real modules, but
not of those that Benchmarks/compile.py measures. A place is a function's name and a line in it: what has changed since has wrong counts
or none, and may be slower until they are taken again.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import corpus

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROFILE = pathlib.Path(__file__).with_name("compile.profile")
LLVM = pathlib.Path("/usr/lib/llvm-22/bin")
PROGRAM = ROOT / ".build/release/compile-benchmark"
# From C, C++, Go and Rust.
MODULES = {"compress-stringify.wasi.wasm", "core.wasm", "micropython-wasi.wasm", "pii-shield-wasi.wasm", "prova_pdf.wasm",
           "quickjs.wasm", "usvg.wasm"}
# Less than so much of all that runs is not worth a line.
LEAST = 1e-4


class Counts:
    """How often instructions ran and calls were made, by address."""

    def __init__(self):
        self.instructions = collections.Counter()
        self.calls = collections.Counter()

    def read(self, path, program):
        """Adds a file that callgrind wrote with --dump-instr=yes: addresses are relative to the one before."""
        names, object_file, callee, calls, last = {}, None, None, None, 0

        def address(word):
            return last if word == "*" else last + int(word, 0) if word[0] in "+-" else int(word, 16)

        for line in open(path):
            if found := re.match(r"(c?)ob=\((\d+)\)(?: (.*))?", line):
                is_callee, number, name = found.groups()
                name = names.setdefault(number, name)
                if is_callee:
                    callee = name
                else:
                    object_file = name
            elif line.startswith("calls="):
                count, target, _ = line[6:].split()
                calls = int(count), target
            elif re.match(r"[0-9+*-]", line):
                words = line.split()
                last = address(words[0])
                if object_file and object_file.endswith(f"/{program}"):
                    if calls is None:
                        self.instructions[last] += int(words[-1])
                    elif callee is None:
                        self.calls[last, address(calls[1])] += calls[0]
                calls = callee = None

    def write(self, path):
        """Writes what llvm-profgen calls an unsymbolized profile: ranges, here of one instruction each, and branches."""
        with open(path, "w") as file:
            for counts, separator in (({(place, place): n for place, n in self.instructions.items()}, "-"), (self.calls, "->")):
                print(len(counts), file=file)
                for (start, end), count in sorted(counts.items()):
                    print(f"{start:x}{separator}{end:x}:{count}", file=file)


def run(*command):
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{command[0]}: {result.stderr.strip()[-500:]}")


def count(folder):
    """How often the program's instructions ran and calls were made, for all modules."""
    # Valgrind does not read what Swift says of lines.
    plain = folder / PROGRAM.name
    run(LLVM / "llvm-strip", "--strip-debug", PROGRAM, "-o", plain)
    counts = Counts()
    for module in corpus.modules(small=True):
        if module.name in MODULES:
            print(f"counting: {module.name}", file=sys.stderr)
            run("valgrind", "--tool=callgrind", "--dump-instr=yes", f"--callgrind-out-file={folder / 'counted'}", plain, module, 1)
            counts.read(folder / "counted", PROGRAM.name)
    return counts


def samples(function):
    """The first number behind a function's name."""
    return int(function.split("\n", 1)[0].split(":")[1])


def is_wanted(function):
    """Whether Swift compiles a function. The interpreter's are as they have been measured to be best."""
    return re.match(r"\$s(?!11Interpreter)", function) is not None


def main():
    for tool in ("valgrind", LLVM / "llvm-profgen", LLVM / "llvm-strip"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is not here: apt-get install valgrind llvm-22")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        count(folder).write(folder / "counts")
        run(LLVM / "llvm-profgen", f"--unsymbolized-profile={folder / 'counts'}", "--use-offset=0", f"--binary={PROGRAM}",
            "--format=text", f"--output={folder / 'profile'}")
        text = (folder / "profile").read_text()
    functions = re.split(r"^(?=\S)", text, flags=re.MULTILINE)[1:]
    least = LEAST * sum(map(samples, functions))
    functions = [function for function in functions if is_wanted(function) and samples(function) >= least]
    PROFILE.write_text("".join(sorted(functions, key=samples, reverse=True)))
    print(f"{PROFILE.relative_to(ROOT)}: {len(functions)} functions, {PROFILE.stat().st_size >> 10} KB")


main()
