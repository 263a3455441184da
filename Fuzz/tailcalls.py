#!/usr/bin/env python3
"""Lets functions of all signatures tail-call each other, interpreted and compiled, and checks what they compute.

    Fuzz/tailcalls.py [--count N] [--seed S] [--depth N] [--parameters N] [--tier T]… [--keep]

Each script has functions of one signature for each number of parameters from 0 to --parameters, of all types, so that arguments
in registers and on the stack meet in every mixture. One goes round a circle that comes once through each ordered pair of
signatures, a function for each step, by return_call, return_call_indirect and return_call_ref, within a module, to another
one and back, by exact types and by types above them. All return the same results: none, some that fit into registers, or more.

A function compares every argument with what its caller was to pass; a single wrong bit changes the result, which Python knows
for any depth. Whether frames are left shows at a depth that no stack has room for: 2,000,000 if not told otherwise.

Scripts that fail are kept in .build-fuzz/tailcalls/, and the process exits with 1. The same seed gives the same scripts.
"""
import argparse
import os
import pathlib
import random
import re
import struct
import subprocess
import sys
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
APUS = os.environ.get("APUS", str(ROOT / ".build" / "release" / "apus"))
WORK = ROOT / ".build-fuzz" / "tailcalls"
MASK = (1 << 64) - 1
FACTOR, START = 0x5851F42D4C957F2D, 0x123456789ABCDEF1
LEAVES = [0x0F1E2D3C4B5A6978, 0x8796A5B4C3D2E1F0]

# How a type is written, how a value of it is made from a word, and how it becomes a word again.
SCALARS = {
    "i32": ("i32", "(i32.wrap_i64 (i64.shr_u {} (i64.const 32)))", "(i64.extend_i32_u {})"),
    "i64": ("i64", "{}", "{}"),
    "f32": ("f32", "(f32.convert_i32_u (i32.wrap_i64 (i64.shr_u {} (i64.const 41))))",
            "(i64.extend_i32_u (i32.reinterpret_f32 {}))"),
    "f64": ("f64", "(f64.convert_i64_u (i64.shr_u {} (i64.const 12)))", "(i64.reinterpret_f64 {})"),
    "v128": ("v128", "(i64x2.replace_lane 1 (i64x2.splat {0}) (i64.xor {0} (i64.const -1234567)))",
             "(i64.add (i64x2.extract_lane 0 {0}) (i64.rotl (i64x2.extract_lane 1 {0}) (i64.const 9)))"),
    "any": ("anyref", "(ref.i31 (i32.wrap_i64 (i64.shr_u {} (i64.const 33))))",
            "(i64.extend_i32_u (i31.get_u (ref.cast (ref i31) {})))"),
    "extern": ("externref", "(extern.convert_any (ref.i31 (i32.wrap_i64 (i64.shr_u {} (i64.const 33)))))",
               "(i64.extend_i32_u (i31.get_u (ref.cast (ref i31) (any.convert_extern {}))))"),
    "func": ("(ref null $leaf)",
             "(select (result (ref null $leaf)) (global.get $leaf0) (global.get $leaf1) (i64.lt_s {} (i64.const 0)))",
             "(call_ref $leaf {})"),
}  # fmt: skip
PALETTES = [list(SCALARS), list(SCALARS), ["i32", "i64"], ["f32", "f64"], ["v128"], ["i64", "v128"], ["f64", "v128", "f32"],
            ["i32", "f32", "f64"], ["func", "any", "extern", "i32"]]  # fmt: skip


def factor(position):
    """The odd number that an argument or result is made with."""
    return (0x9E3779B97F4A7C15 * (2 * position + 1)) & MASK | 1


def signed(word):
    return word - (1 << 64) if word >> 63 else word


def word(position, state="(local.get $h)"):
    return f"(i64.mul {state} (i64.const {signed(factor(position))}))"


def make(type, position):
    return SCALARS[type][1].format(word(position))


def bits(type, value):
    return SCALARS[type][2].format(value)


def known(type, position, state):
    """The word that a value becomes, as Python computes it."""
    w = state * factor(position) & MASK
    if type == "i32":
        return w >> 32
    if type == "f32":
        return struct.unpack("<I", struct.pack("<f", w >> 41))[0]
    if type == "f64":
        return struct.unpack("<Q", struct.pack("<d", w >> 12))[0]
    if type == "v128":
        return w + rotate(w ^ (-1234567 & MASK), 9) & MASK
    if type == "func":
        return LEAVES[0 if w >> 63 else 1]
    return w if type == "i64" else w >> 33


def rotate(word, count):
    return (word << count | word >> (64 - count)) & MASK


def circle(count, random):
    """The edges of a walk through all ordered pairs of `count` nodes, each once, back to where it starts."""
    left = {node: random.sample(range(count), count) for node in range(count)}
    path, walk = [0], []
    while path:
        if left[path[-1]]:
            path.append(left[path[-1]].pop())
        else:
            walk.append(path.pop())
    walk.reverse()
    return list(zip(walk, walk[1:]))


class Script:
    """Two modules whose functions call each other, and what they must compute."""

    def __init__(self, seed, parameters):
        self.random = r = random.Random(seed)
        self.signatures = []
        for count in range(parameters + 1):
            palette = r.choice(PALETTES)
            self.signatures.append([r.choice(palette) for _ in range(count)])
        palette = r.choice(PALETTES)
        self.results = [r.choice(palette) for _ in range(r.choice([0, 1, 2, 4, 5, 8, 9, 17]))]
        self.edges = circle(len(self.signatures), r)
        self.owner = [r.choice("AAB") for _ in self.edges]
        self.narrow = [r.random() < 0.15 for _ in self.edges]
        self.constants = [r.getrandbits(63) for _ in self.edges]

    def types(self):
        lines = ["(type $leaf (func (result i64)))"]
        results = " ".join(SCALARS[type][0] for type in self.results)
        for number, signature in enumerate(self.signatures):
            shape = f"(func (param {' '.join(SCALARS[type][0] for type in signature)}) (result {results}))"
            lines.append(f"(type $s{number} (sub {shape})) (type $n{number} (sub final $s{number} {shape}))")
        return lines

    def call(self, edge):
        """The tail call of the function that follows; its arguments are on the stack."""
        following = (edge + 1) % len(self.edges)
        type, here = f"$s{self.edges[following][0]}", self.owner[edge]
        from_table = f"(ref.cast (ref {type}) (table.get $shared (i32.const {following})))"
        kinds = [f"(return_call_indirect $shared (type {type}) (i32.const {following}))", f"(return_call_ref {type} {from_table})"]
        if here == "B" or self.owner[following] == "A":
            kinds += [f"(return_call $f{following})", f"(return_call $f{following})",
                      f"(return_call_indirect $own (type {type}) (i32.const {self.places[here][following]}))",
                      f"(return_call_ref {type} (ref.func $f{following}))"]  # fmt: skip
        return self.random.choice(kinds)

    def function(self, edge):
        signature = self.signatures[self.edges[edge][0]]
        type = f"${'n' if self.narrow[edge] else 's'}{self.edges[edge][0]}"
        lines = [f'(func $f{edge} (export "f{edge}") (type {type}) (local $h i64) (local $n i64)',
                 "(local.set $h (global.get $h))"]  # fmt: skip
        # What the arguments differ by from what they should be: nothing.
        lines.append(f"(i64.add (i64.mul (local.get $h) (i64.const {FACTOR})) (i64.const {self.constants[edge]}))")
        for position, type in enumerate(signature):
            if type == "func":
                expected = (f"(select (i64.const {signed(LEAVES[0])}) (i64.const {signed(LEAVES[1])})"
                            f" (i64.lt_s {word(position)} (i64.const 0)))")  # fmt: skip
            elif type == "v128":
                w = word(position)
                expected = f"(i64.add {w} (i64.rotl (i64.xor {w} (i64.const -1234567)) (i64.const 9)))"
            elif type in ("any", "extern"):
                expected = f"(i64.shr_u {word(position)} (i64.const 33))"
            else:
                expected = bits(type, make(type, position))
            found = bits(type, f"(local.get {position})")
            lines.append(f"(i64.add (i64.mul (i64.sub {found} {expected}) (i64.const {2 * position + 3})))")
        lines.append("(local.set $h) (global.set $h (local.get $h))")
        lines.append("(global.set $n (local.tee $n (i64.sub (global.get $n) (i64.const 1))))")
        lines.append("(if (i64.eqz (local.get $n)) (then (return")
        lines += [make(type, position) for position, type in enumerate(self.results)]
        lines.append(")))")
        lines += [make(type, position) for position, type in enumerate(self.signatures[self.edges[edge][1]])]
        return "\n".join([*lines, self.call(edge) + ")"])

    def entry(self, edge):
        """What the script calls: it has values of its own that the calls must leave alone."""
        lines = [f'(func (export "run{edge}") (param $steps i64) (result i64) (local $h i64)',
                 "(local $i i64) (local $f f64) (local $v v128)",
                 *(f"(local $r{number} {SCALARS[type][0]})" for number, type in enumerate(self.results)),
                 "(global.set $n (local.get $steps))",
                 f"(global.set $h (i64.const {START})) (local.set $h (global.get $h))",
                 "(local.set $i (global.get $h)) (local.set $f (f64.convert_i64_u (i64.shr_u (global.get $h) (i64.const 12))))",
                 "(local.set $v (i64x2.splat (global.get $h)))"]  # fmt: skip
        lines += [make(type, position) for position, type in enumerate(self.signatures[self.edges[edge][0]])]
        lines.append(f"(call_indirect $shared (type $s{self.edges[edge][0]}) (i32.const {edge}))")
        lines += [f"(local.set $r{number})" for number in reversed(range(len(self.results)))]
        lines.append("(global.get $h)")
        for number, type in enumerate(self.results):
            lines.append(f"(i64.add (i64.rotl (i64.const 7)) {bits(type, f'(local.get $r{number})')})")
        lines.append("(i64.add (local.get $i)) (i64.add (i64.reinterpret_f64 (local.get $f)))")
        lines.append("(i64.add (i64x2.extract_lane 1 (local.get $v))))")
        return "\n".join(lines)

    def expected(self, edge, steps):
        """What `entry` returns."""
        count = len(self.edges)

        def then(one, other):
            return (one[0] * other[0] & MASK, (one[1] * other[0] + other[1]) & MASK)

        def along(length):
            total = (1, 0)
            for step in range(length):
                total = then(total, (FACTOR, self.constants[(edge + step) % count]))
            return total

        rounds, lap, total = steps // count, along(count), (1, 0)
        while rounds:
            if rounds & 1:
                total = then(total, lap)
            lap, rounds = then(lap, lap), rounds >> 1
        total = then(total, along(steps % count))
        state = (START * total[0] + total[1]) & MASK
        result = state
        for position, type in enumerate(self.results):
            result = rotate(result, 7) + known(type, position, state) & MASK
        kept = struct.unpack("<Q", struct.pack("<d", START >> 12))[0]
        return signed((result + START + kept + START) & MASK)

    def text(self, depth):
        count = len(self.edges)
        of = {name: [edge for edge in range(count) if self.owner[edge] == name] for name in "AB"}
        # The table of A has its own functions only.
        self.places = {"A": {edge: place for place, edge in enumerate(of["A"])}, "B": {edge: edge for edge in range(count)}}
        starts = {}
        for edge in range(count):
            starts.setdefault(self.edges[edge][0], edge)
        types = self.types()
        lines = ["(module $A", *types,
                 f'(global $h (export "h") (mut i64) (i64.const 0)) (global $n (export "n") (mut i64) (i64.const 0))',
                 *(f'(func $l{number} (export "l{number}") (type $leaf) (i64.const {signed(leaf)}))\n'
                   f'(global $leaf{number} (ref $leaf) (ref.func $l{number}))' for number, leaf in enumerate(LEAVES)),
                 f'(table $shared (export "table") {count} funcref)',
                 f"(table $own funcref (elem {' '.join(f'$f{edge}' for edge in of['A'])}))",
                 *(f"(elem (table $shared) (i32.const {edge}) func $f{edge})" for edge in of["A"]),
                 *(self.function(edge) for edge in of["A"]), *(self.entry(edge) for edge in starts.values()),
                 ')\n(register "A" $A)']  # fmt: skip
        lines += ["(module $B", *types,
                  *(f'(import "A" "l{number}" (func $l{number} (type $leaf)))' for number in range(2)),
                  *(f'(import "A" "f{edge}" (func $f{edge} (type $s{self.edges[edge][0]})))' for edge in of["A"]),
                  '(import "A" "h" (global $h (mut i64))) (import "A" "n" (global $n (mut i64)))',
                  f'(import "A" "table" (table $shared {count} funcref))',
                  *(f"(global $leaf{number} (ref $leaf) (ref.func $l{number}))" for number in range(2)),
                  f"(table $own funcref (elem {' '.join(f'$f{edge}' for edge in range(count))}))",
                  *(f"(elem (table $shared) (i32.const {edge}) func $f{edge})" for edge in of["B"]),
                  *(self.function(edge) for edge in of["B"]), ")"]  # fmt: skip
        for number, edge in enumerate(starts.values()):
            # The first goes deep, the others show that every signature can be called.
            for steps in ([1, 2, 3, depth] if number == 0 else [1, 2, min(depth, 1000 + number)]):
                lines.append(f'(assert_return (invoke $A "run{edge}" (i64.const {steps}))'
                             f" (i64.const {self.expected(edge, steps)}))")
        return "\n".join(lines) + "\n"


def run(tier, path, limit):
    """Runs a script for so many seconds at most. Returns whether it passed, what it printed, seconds, and its peak in MB."""
    start = time.monotonic()
    # Who looks for the frames of a crash with a broken stack does not come to an end.
    child = subprocess.Popen([APUS, "wast", "--tier", tier, str(path)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                             env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})  # fmt: skip
    timer = threading.Timer(limit, child.kill)
    timer.start()
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    timer.cancel()
    child.returncode = os.waitstatus_to_exitcode(status)
    output += f"ended with {child.returncode}" if child.returncode else ""
    passed = child.returncode == 0 and re.search(r"\b0 failed, 0 skipped", output)
    return passed, output, time.monotonic() - start, usage.ru_maxrss / 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10, help="scripts (10)")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--depth", type=int, default=2_000_000, help="tail calls one after the other (2,000,000)")
    parser.add_argument("--parameters", type=int, default=17, help="the most parameters of a function (17)")
    parser.add_argument("--tier", action="append", help="interpreter, baseline, optimizing and auto, if not told otherwise")
    parser.add_argument("--keep", action="store_true", help="keep all scripts, and say how long each took")
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    print(f"tailcalls: seed {options.seed}")
    failed = 0
    for number in range(options.count):
        path = WORK / f"{options.seed}-{number}.wast"
        path.write_text(Script(f"{options.seed}-{number}", options.parameters).text(options.depth))
        keep = options.keep
        for tier in options.tier or ["interpreter", "baseline", "optimizing", "auto"]:
            passed, output, seconds, memory = run(tier, path, 60 + options.depth / 1e6)
            if options.keep:
                print(f"tailcalls: {path.name} {tier}: {seconds:.1f} s, {memory:.0f} MB", flush=True)
            if not passed:
                failed, keep = failed + 1, True
                print(f"tailcalls: {path} fails, {tier}:\n{output[-600:]}")
        if not keep:
            path.unlink()
    print(f"tailcalls: {options.count} scripts to a depth of {options.depth}, {failed} failures")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
