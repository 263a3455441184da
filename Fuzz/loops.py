#!/usr/bin/env python3
"""Runs generated loops over linear memory interpreted and compiled, and compares what they do.

    Fuzz/loops.py [--count N] [--seed S] [--functions N] [--keep]

Loops are what the optimizing tier changes most: it gives them versions for known bounds, vectorises them, and moves and merges
their accesses. Each module has functions with one or two levels of loops that load, store and count with every width, by
constant steps forwards and backwards, over ranges that overlap or reach past the end of the memory; some call each other, small
functions in the loop, or the runtime before. Every other batch computes with NaNs, in deterministic engines. `apus fuzz-run`
calls all of them with made-up arguments in all tiers; results, traps and the memory at the end must be equal.

Modules that differ are kept in .build-fuzz/loops/, and the process exits with 1. The same seed gives the same modules.
"""
import argparse
import json
import os
import pathlib
import random
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Scripts"))
import wasm_tools  # noqa: E402

APUS = os.environ.get("APUS", str(ROOT / ".build" / "release" / "apus"))
WORK = ROOT / ".build-fuzz" / "loops"
BATCH = 50

LOADS = [("i32.load", 4, "i32"), ("i32.load8_u", 1, "i32"), ("i32.load8_s", 1, "i32"), ("i32.load16_u", 2, "i32"),
         ("i32.load16_s", 2, "i32"), ("i64.load", 8, "i64"), ("i64.load8_u", 1, "i64"), ("i64.load32_s", 4, "i64"),
         ("i64.load16_u", 2, "i64")]  # fmt: skip
STORES = [("i32.store", 4, "i32"), ("i32.store8", 1, "i32"), ("i32.store16", 2, "i32"), ("i64.store", 8, "i64"),
          ("i64.store8", 1, "i64"), ("i64.store32", 4, "i64")]  # fmt: skip
# Ends a loop that goes on for too long.
HURRY = "(br_if $out (i32.gt_u (local.tee $u (i32.add (local.get $u) (i32.const 1))) (i32.const 700)))"
BINARY = ["add", "sub", "mul", "and", "or", "xor", "shl", "shr_u", "shr_s", "rotl"]


class Small:
    """A function that loops call: it loads or stores at an address, or only computes."""

    def __init__(self, random, number, others):
        self.random, self.number = random, number
        kind = random.random()
        self.result = random.choice(["i32", "i64"]) if kind < 0.7 else None
        self.others = [other for other in others if other.result]

    def value(self, type, depth=0):
        r = self.random
        kind = r.random()
        if kind < 0.3 or depth > 2:
            return "(local.get 1)" if type == "i64" else "(local.get 0)"
        if kind < 0.6:
            name, _, _ = r.choice([load for load in LOADS if load[2] == type])
            return f"({name} offset={r.choice([0, 1, 8, 100])} (local.get 0))"
        others = [other for other in self.others if other.result == type]
        if kind < 0.7 and others:
            return f"(call $g{r.choice(others).number} {self.value('i32', depth + 1)} {self.value('i64', depth + 1)})"
        if kind < 0.73:
            # It may trap, or has several blocks.
            return f"({type}.div_u {self.value(type, depth + 1)} {self.value(type, depth + 1)})"
        return f"({type}.{r.choice(BINARY)} {self.value(type, depth + 1)} {self.value(type, depth + 1)})"

    def text(self):
        result = f"(result {self.result})" if self.result else ""
        if self.result:
            body = self.value(self.result)
        else:
            name, _, type = self.random.choice(STORES)
            body = f"({name} offset={self.random.choice([0, 2, 16])} (local.get 0) {self.value(type)})"
        return f"(func $g{self.number} (param i32 i64) {result} {body})"


class Loops:
    """One function."""

    def __init__(self, random, number, small, computes):
        self.random, self.number = random, number
        # Whether it computes with numbers that may be NaNs.
        self.computes = computes
        # Not in each: a loop with calls may be versioned for other reasons than one without.
        self.small = small if random.random() < 0.5 else []

    def text(self):
        r = self.random
        steps = [r.choice([1, 2, 4, 8, 1, 2, 4, 8, 3, 5, 12, 16, -1, -2, -4, -8, 0, 100]) for _ in range(3)]
        self.pointers = r.randint(1, 3)
        lines = [f'(func $f{self.number} (export "f{self.number}") (param $p i32) (param $q i32) (param $r i32) (result i64)',
                 "(local $a i32) (local $b i32) (local $c i32) (local $n i32) (local $i i32) (local $m i32)",
                 "(local $x i32) (local $y i64) (local $z f64) (local $s i32) (local $t i64) (local $u i32)",
                 "(local $e i32) (local $k i32) (local $v i32) (local $w i32)"]  # fmt: skip
        if r.random() < 0.2:
            lines.append("(memory.fill (i32.and (local.get $p) (i32.const 255)) (i32.const 7) (i32.const 33))")
        if self.number and r.random() < 0.3:
            callee = r.randrange(self.number)
            lines.append(f"(local.set $y (call $f{callee} (local.get $q) (local.get $p) (local.get $r)))")
        if r.random() < 0.4:
            lines.append(f"(local.set $m (i32.const {r.randint(1, 4)})) (loop $outer")
        outer = "$outer" if "$outer" in lines[-1] else None
        for name, parameter in zip("abc"[: self.pointers], "pqr"):
            # Most lie within the memory; some are near its end, or anywhere.
            mask, base = r.choice([(0x3FF, 0), (0x3FF, 512), (0xFFF, 0), (63, 0), (7, 64), (0x3FF, 64900), (0xFFFFFFFF, 0)])
            lines.append(f"(local.set ${name} (i32.add (i32.and (local.get ${parameter}) (i32.const {mask})) (i32.const {base})))")
        count = r.choice(["(i32.add (i32.and (local.get $r) (i32.const 127)) (i32.const 1))",
                          "(i32.add (i32.and (local.get $q) (i32.const 15)) (i32.const 1))",
                          f"(i32.const {r.choice([1, 7, 8, 9, 16, 31, 32, 33, 64, 100, 300])})"])  # fmt: skip
        lines.append(f"(local.set $n {count}) (local.set $i (i32.const 0)) (local.set $u (i32.const 0))")
        # Where the first pointer arrives, unless it misses it; how far the others should not get.
        end = steps[0] * r.choice([1, 7, 8, 9, 33, 64, 100]) + r.choice([0, 0, 0, 0, 1, 5])
        lines.append(f"(local.set $e (i32.add (local.get $a) (i32.const {end})))")
        # A number that passes the ends of the range.
        steps.append(r.choice([1, -1, 1 << 16, 1 << 20, -(1 << 20)]))
        lines.append(f"(local.set $k {r.choice(['(local.get $q)', '(local.get $r)', '(i32.const 0)', '(i32.const -9)'])})")
        for name in "vw":
            other = r.choice("abcik")
            step = 1 if other == "i" else steps["abck".index(other)]
            distance = r.choice([step * r.choice([1, 6, 7, 8, 9, 15, 16, 31, 32, 33, 63, 64, 99, 100, 300]), 1000, 70000, -1])
            lines.append(f"(local.set ${name} (i32.add (local.get ${other}) (i32.const {distance})))")
        lines.append("(block $out (loop $inner")
        statements = [self.statement() for _ in range(r.randint(1, 5))]
        for _ in range(r.choice([0, 0, 1, 2])):
            statements.insert(r.randint(0, len(statements)), self.way_out())
        lines += statements
        for name, step in zip("abc"[: self.pointers] + "k", steps[: self.pointers] + steps[-1:]):
            lines.append(f"(local.set ${name} (i32.add (local.get ${name}) (i32.const {step})))")
        lines.append(r.choice([
            "(br_if $inner (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))",
            "(br_if $inner (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))",
            "(br_if $inner (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))",
            "(br_if $inner (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 2))) (local.get $n))))",
            "(br_if $inner (i32.gt_s (local.tee $n (i32.sub (local.get $n) (i32.const 3))) (i32.const 2))))",
            f"{HURRY} (br_if $inner (i32.gt_u (local.tee $n (i32.sub (local.get $n) (i32.const 4))) (i32.const {r.randint(0, 4)}))))",
            f"{HURRY} (br_if $inner (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const {r.choice([2, 4])}))) (local.get $n))))",
            f"{HURRY} (br_if $inner (i32.ne (local.get $a) (local.get $e))))",
            f"{HURRY} (br_if $inner (i32.ne (local.get $a) (local.get $e))))",
        ]) + ")")  # fmt: skip
        if outer:
            lines.append("(local.set $p (i32.add (local.get $p) (i32.const 40)))")
            lines.append("(br_if $outer (local.tee $m (i32.sub (local.get $m) (i32.const 1)))))")
        lines.append("(i64.add (i64.add (local.get $t) (local.get $y)) (i64.add (i64.extend_i32_u (i32.add (local.get $s)"
                     " (local.get $x))) (i64.reinterpret_f64 (local.get $z)))))")  # fmt: skip
        return "\n".join(lines)

    def way_out(self):
        """An end of the loop in the middle of a round."""
        r = self.random
        relation = r.choice(["ge_u", "ge_u", "gt_u", "lt_u", "le_u", "eq", "eq", "ne", "ge_s", "gt_s", "lt_s", "le_s"])
        limit = r.choice(["(local.get $v)", "(local.get $w)", "(local.get $v)", f"(i32.const {r.choice([0, 40, 65536, -1])})"])
        condition = f"(i32.{relation} (local.get ${r.choice('abcink')}) {limit})"
        if r.random() < 0.2:
            condition = f"(i32.or {condition} (i32.eq (local.get ${r.choice('abcin')}) (local.get $w)))"
        text = f"(br_if $out {condition})" if r.random() < 0.6 else f"(if {condition} (then unreachable))"
        return text if r.random() < 0.8 else f"(if {self.value('i32')} (then {text}))"

    def call(self, result):
        """A call of a small function with this result, or None if there is none."""
        callees = [small for small in self.small if small.result == result]
        if not callees:
            return None
        place = self.place()
        return f"(call $g{self.random.choice(callees).number} {place} {self.value('i64', 2)})"

    def address(self):
        return f"offset={self.random.choice([0, 0, 0, 1, 2, 4, 8, 16, 24, 100, 640])} {self.place()}"

    def place(self):
        r = self.random
        kind = r.random()
        if kind < 0.75:
            text = f"(local.get ${r.choice('abc'[: self.pointers])})"
        elif kind < 0.9:
            text = f"(i32.shl (local.get $i) (i32.const {r.randint(0, 3)}))"
        else:
            text = f"(i32.add (local.get $a) (i32.shl (local.get $i) (i32.const {r.randint(0, 3)})))"
        return text

    def value(self, type, depth=0):
        r = self.random
        names = {"i32": ["$x", "$s", "$i", "$n"], "i64": ["$y", "$t"]}[type]
        kind = r.random()
        if depth > 2 or kind < 0.25:
            return f"(local.get {r.choice(names)})"
        if kind < 0.35:
            return f"({type}.const {r.choice([0, 1, -1, 3, 255, 0x1234, 0x7FFFFFFF])})"
        if kind < 0.45 and (call := self.call(type)):
            return call
        if kind < 0.65:
            name, _, _ = r.choice([load for load in LOADS if load[2] == type])
            return f"({name} {self.address()})"
        if kind < 0.72:
            return f"(i64.extend_i32_s {self.value('i32', depth + 1)})" if type == "i64" else \
                f"(i32.wrap_i64 {self.value('i64', depth + 1)})"  # fmt: skip
        if kind < 0.78:
            return f"(select {self.value(type, depth + 1)} {self.value(type, depth + 1)} (i32.lt_s (local.get $x) (local.get $s)))"
        return f"({type}.{r.choice(BINARY)} {self.value(type, depth + 1)} {self.value(type, depth + 1)})"

    def computed(self, type, left, right):
        """A number that is computed of two."""
        name = self.random.choice(["add", "sub", "mul", "div", "min", "max", "sqrt", "floor", "nearest", "promote"])
        if name == "promote":
            return f"(f64.promote_f32 (f32.demote_f64 {left}))" if type == "f64" else f"(f32.demote_f64 (f64.promote_f32 {left}))"
        return f"({type}.{name} {left})" if name in ("sqrt", "floor", "nearest") else f"({type}.{name} {left} {right})"

    def statement(self):
        r = self.random
        kind = r.random()
        if kind < 0.15 and (call := self.call(None)):
            return call
        if kind < 0.45:
            name, _, type = r.choice(STORES)
            return f"({name} {self.address()} {self.value(type)})"
        if kind < 0.55:
            # A sum, as compilers make it.
            type, name = r.choice([("i32", "$s"), ("i64", "$t")])
            return f"(local.set {name} ({type}.{r.choice(['add', 'xor', 'sub'])} (local.get {name}) {self.value(type)}))"
        if kind < 0.7:
            type, name = r.choice([("i32", "$x"), ("i64", "$y")])
            return f"(local.set {name} {self.value(type)})"
        if kind < 0.78:
            return f"(local.set $z (f64.add (local.get $z) (f64.convert_i32_s {self.value('i32')})))"
        if kind < 0.86:
            width = r.choice([("f64", "f64"), ("f32", "f32")])
            loads = [f"({width[1]}.load {self.address()})" for _ in range(2)]
            if self.computes:
                return f"({width[0]}.store {self.address()} {self.computed(width[1], *loads)})"
            return f"({width[0]}.store {self.address()} {loads[0]})"
        if kind < 0.93:
            return f"(if (i32.lt_u {self.value('i32')} {self.value('i32')}) (then {self.statement()}))"
        if kind < 0.98:
            return f"(if {self.value('i32')} (then {self.statement()}) (else {self.statement()}))"
        # An access at the end of two branches, as compilers merge them.
        branches = [f"{self.statement()} {self.place()}" for _ in range(2)]
        name, _, type = r.choice(STORES)
        return f"({name} (if (result i32) {self.value('i32')} (then {branches[0]}) (else {branches[1]})) {self.value(type)})"


def module(seed, functions, computes=False):
    generator = random.Random(seed)
    data = "".join(f"\\{generator.randrange(256):02x}" for _ in range(4096))
    small = []
    for number in range(4):
        small.append(Small(generator, number, small[:]))
    loops = [Loops(generator, number, small, computes) for number in range(functions)]
    bodies = "\n".join(one.text() for one in small + loops)
    return f'(module (memory (export "memory") 1 1) (data (i32.const 0) "{data}")\n{bodies})\n'


def run(tier, lines, *more):
    result = subprocess.run([APUS, "fuzz-run", "--tier", tier, "--rounds", "4", *more], input="\n".join(lines) + "\n",
                            capture_output=True, text=True, timeout=600)  # fmt: skip
    return result.returncode, result.stdout.splitlines(), result.stderr


def answer(outcome, index):
    """What a tier says of a module."""
    _, lines, errors = outcome
    return lines[index] if index < len(lines) else f"died: {errors[-300:]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200, help="modules (200)")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--functions", type=int, default=8, help="functions of a module (8)")
    parser.add_argument("--keep", action="store_true", help="keep all modules")
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    print(f"loops: seed {options.seed}")
    failed, kinds = 0, {}
    for start in range(0, options.count, BATCH):
        # Every other batch with NaNs, which are then the same in all tiers.
        computes = start // BATCH % 2 == 1
        paths = []
        for number in range(start, min(start + BATCH, options.count)):
            text, path = WORK / f"{options.seed}-{number}.wat", WORK / f"{options.seed}-{number}.wasm"
            text.write_text(module(f"{options.seed}-{number}", options.functions, computes))
            subprocess.run([wasm_tools.path(), "parse", str(text), "-o", str(path)], check=True)
            paths.append(path)
        lines = [f"{index + start + 1} {path}" for index, path in enumerate(paths)]
        more = ["--deterministic"] if computes else []
        expected = run("interpreter", lines, *more)
        compiled = {tier: run(tier, lines, *more) for tier in ["baseline", "optimizing", "auto"]}
        for index, path in enumerate(paths):
            one = answer(expected, index)
            for call in json.loads(one).get("calls", []) if one.startswith("{") else []:
                kind = call.get("trap", "result")
                kinds[kind] = kinds.get(kind, 0) + 1
            wrong = [tier for tier, found in compiled.items() if one != answer(found, index) or one.startswith("died")]
            for tier in wrong:
                path.with_suffix(".expected").write_text(one)
                path.with_suffix(f".{tier}").write_text(answer(compiled[tier], index))
                print(f"loops: {path.with_suffix('.wat')}, {tier}, differs: call it with the seed {lines[index].split()[0]}")
            failed += len(wrong) > 0
            if not wrong and not options.keep:
                path.unlink()
                path.with_suffix(".wat").unlink()
    print("calls: " + ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())))
    print(f"loops: {options.count - failed} passed, {failed} failed")
    sys.exit(1 if failed or sum(kinds.values()) == 0 else 0)


if __name__ == "__main__":
    main()
