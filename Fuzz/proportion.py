#!/usr/bin/env python3
"""Checks that no shape of input makes `apus` take memory out of proportion: 64 times its size, beyond what an empty
module takes.

    Fuzz/proportion.py

Each case repeats what is small in the file and large in memory. CPU time is printed and not judged.
"""
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORK = ROOT / ".build-fuzz"
APUS = os.environ.get("APUS", str(ROOT / ".build" / "release" / "apus"))
FACTOR = 64
N = 1_000_000


def leb(value):
    """An unsigned LEB128 number."""
    output = b""
    while True:
        byte, value = value & 0x7F, value >> 7
        output += bytes([byte | (0x80 if value else 0)])
        if not value:
            return output


def section(code, contents):
    return bytes([code]) + leb(len(contents)) + contents


def vector(count, item):
    return leb(count) + item * count


HEADER = b"\0asm\1\0\0\0"
TYPE = section(1, b"\1\x60\0\0")


def function(body, types=TYPE, more=b""):
    """A module with one function of type 0."""
    return HEADER + types + section(3, b"\1\0") + more + section(10, b"\1" + leb(len(body)) + body)


def distinct_types():
    types = (b"\x60\2" + bytes([0x7F - (i & 3), 0x7F - (i >> 2 & 3)]) + b"\2" +
             bytes([0x7F - (i >> 4 & 3), 0x7F - (i >> 6 & 3)]) for i in range(N // 4))
    return HEADER + section(1, leb(N // 4) + b"".join(types))


def exports():
    letters = [bytes([97 + i % 26, 97 + i // 26 % 26, 97 + i // 676 % 26, 97 + i // 17576]) for i in range(N // 4)]
    items = b"".join(b"\4" + name + b"\0\0" for name in letters)
    return HEADER + TYPE + section(3, b"\1\0") + section(7, leb(N // 4) + items) + section(10, b"\1\2\0\x0b")


def names():
    entries = leb(N // 4) + b"".join(leb(i) + b"\0" for i in range(N // 4))
    return HEADER + section(0, b"\4name\1" + leb(len(entries)) + entries)


BINARIES = {
    "function types": HEADER + section(1, vector(N, b"\x60\0\0")),
    "different types": distinct_types(),
    "structures": HEADER + section(1, vector(N, b"\x5f\0")),
    "empty groups": HEADER + section(1, vector(N, b"\x4e\0")),
    "one group": HEADER + section(1, b"\1\x4e" + vector(N, b"\x5f\0")),
    "imports": HEADER + TYPE + section(2, vector(N, b"\0\0\0\0")),
    "functions": HEADER + TYPE + section(3, vector(N, b"\0")) + section(10, vector(N, b"\2\0\x0b")),
    "padded numbers": HEADER + TYPE + section(3, vector(N, b"\x80\0")) + section(10, vector(N, b"\x82\0\0\x0b")),
    "exports": exports(),
    "globals": HEADER + section(6, vector(N, b"\x7f\0\x41\0\x0b")),
    "element segments": HEADER + section(9, vector(N, b"\1\0\0")),
    "element expressions": HEADER + TYPE + section(9, b"\1\5\x70" + vector(N, b"\xd0\x70\x0b")),
    "data segments": HEADER + section(12, leb(N)) + section(11, vector(N, b"\1\0")),
    "tables": HEADER + section(4, vector(N, b"\x70\0\0")),
    "memories": HEADER + section(5, vector(N, b"\0\0")),
    "tags": HEADER + TYPE + section(13, vector(N, b"\0\0")),
    "custom sections": HEADER + b"\0\1\0" * N,
    "names": names(),
    "nested blocks": function(b"\0" + b"\2\x40" * N + b"\x0b" * (N + 1)),
    "open blocks": function(b"\0" + b"\2\x40" * N),
    "operands": function(b"\0" + b"\x41\0" * N + b"\0\x0b"),
    "branch table": function(b"\0\x41\0\x0e" + vector(N, b"\0") + b"\0\x0b"),
    "runs of locals": function(vector(50_000, b"\1\x7f") + b"\x0b"),
    "empty runs of locals": function(vector(N, b"\0\x7f") + b"\x0b"),
    "types of select": function(b"\0\0\x1c" + vector(N, b"\x7f") + b"\x0b"),
    "catch clauses": function(b"\0\x1f\x40" + vector(N, b"\0\0\0") + b"\x0b\x0b", more=section(13, b"\1\0\0")),
    "calls of many results": function(b"\0" + b"\x10\0" * N + b"\0\x0b", section(1, b"\1\x60\0\xe8\7" + b"\x7f" * 1000)),
}

TEXTS = {
    "parentheses": b"(" * N,
    "folded blocks": b"(func" + b"(block" * (N // 4) + b")" * (N // 4) + b")",
    "flat blocks": b"(func " + b"block " * N + b"end " * N + b")",
    "functions": b"(func)" * N,
    "identifiers": b"".join(b"(func $%d)" % i for i in range(N // 4)),
    "types": b"(type(func))" * (N // 2),
    "groups": b"(rec)" * N,
    "digits": b"(global f64 (f64.const 0." + b"1" * N + b"))",
    "string": b"(data \"" + b"a" * N + b"\")",
    "comments": b"(;" * N + b";)" * N,
    "locals": b"(func (local " + b"i32 " * 50_000 + b"))",
    "annotations": b"(@a)" * N,
}


def measure(command):
    """The peak memory in bytes and the CPU time in seconds."""
    script = '"$@" >/dev/null 2>&1; status=$?; [ $status -le 1 ] || { echo "ended with $status"; exit 1; }'
    result = subprocess.run(["/usr/bin/time", "-f", "%M %U %S", "sh", "-c", script, "sh", *command],
                            capture_output=True, text=True, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
    if result.returncode != 0:
        sys.exit(f"{' '.join(command)} {result.stdout}{result.stderr}")
    memory, user, system = re.split(r"\s+", result.stderr.strip().split("\n")[-1])
    return int(memory) * 1024, float(user) + float(system)


def main():
    WORK.mkdir(exist_ok=True)
    passed = failed = 0
    for suffix, cases, commands in (
            ("wasm", BINARIES, (["validate", "--features", "all"], ["inspect"], ["inspect", "--json"], ["print"])),
            ("wat", TEXTS, (["validate", "--features", "all"], ["parse"]))):
        file = WORK / f"proportion.{suffix}"
        for command in commands:
            file.write_bytes(HEADER if suffix == "wasm" else b"(module)")
            empty, _ = measure([APUS, *command, str(file)])
            for name, contents in cases.items():
                file.write_bytes(contents)
                memory, time = measure([APUS, *command, str(file)])
                ratio = (memory - empty) / len(contents)
                if ratio <= FACTOR:
                    passed += 1
                    continue
                failed += 1
                print(f"{' '.join(command)}, {name}: {len(contents)} bytes take {memory} bytes of memory, "
                      f"{ratio:.0f} times as many, and {time:.2f} s")
    print(f"proportion: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
