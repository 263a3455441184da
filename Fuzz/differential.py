#!/usr/bin/env python3
"""Compares the verdicts of `apus validate` and `wasm-tools validate` on generated and damaged modules.

    Fuzz/differential.py [--count N] [--seed S] [--gates] [--keep]

Modules come from `wasm-tools smith` (random bytes; proposals, sizes and invalid bodies switched at random), from
`wasm-tools mutate` on those, on the specification's own modules and on small real ones, and from damage to all of them:
flipped bits, changed bytes, cuts, removals, repetitions, and pieces of one module put into another.

Both enable every proposal. With --gates every second module is judged without one of them, and without those that build
on it.

A module on which the two disagree is kept in .build-fuzz/differences/ with both messages, and the process exits with 1,
unless EXPLAINED says why Apus is right. So it does if Apus dies of a signal or needs more than 10 seconds for a module.
The same seed gives the same modules; a run prints its seed.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "Scripts"))

import corpus  # noqa: E402
import wasm_tools  # noqa: E402

APUS = os.environ.get("APUS", os.path.join(ROOT, ".build", "release", "apus"))
WORK = os.path.join(ROOT, ".build-fuzz")
TIMEOUT = 10
BATCH = 200
SMALL = 500_000

# What both sides enable, by names that both know.
COMMON = [
    "mvp", "mutable-global", "saturating-float-to-int", "sign-extension", "reference-types", "multi-value",
    "bulk-memory", "simd", "relaxed-simd", "tail-call", "multi-memory", "exceptions", "memory64", "extended-const",
    "function-references", "gc", "threads", "custom-page-sizes", "wide-arithmetic", "stack-switching",
]  # fmt: skip
# wasm-tools gates these as well: floats, the heap types of gc, and two parts of older proposals.
ONLY_THEIRS = ["floats", "gc-types", "call-indirect-overlong", "bulk-memory-opt"]
# What goes with a proposal that is left out, so that the rest means the same on both sides.
BUILT_ON = {
    "bulk-memory": ["bulk-memory-opt", "reference-types"],
    "reference-types": ["call-indirect-overlong", "function-references", "exceptions"],
    "function-references": ["gc"],
    "gc": ["stack-switching"],
    "simd": ["relaxed-simd"],
}


def features(without):
    """The lists for --features of both sides, without a proposal and all that builds on it."""
    gone, rest = set(), [without] if without else []
    while rest:
        name = rest.pop()
        gone.add(name)
        rest += BUILT_ON.get(name, [])
    ours = [name for name in COMMON if name not in gone]
    theirs = ours + [name for name in ONLY_THEIRS if name not in gone]
    return tuple(",".join(["-all", *names]) for names in (ours, theirs))


# Differences in which Apus is right: (who accepts, pattern of our message, pattern of theirs, why by the specification).
EXPLAINED = []

# smith's switches, by the name it gives them: those for proposals that Apus knows, and those that must stay off.
SMITH_SWITCHES = [
    "bulk-memory-enabled", "custom-page-sizes-enabled", "exceptions-enabled", "extended-const-enabled", "gc-enabled",
    "memory64-enabled", "multi-value-enabled", "reference-types-enabled", "relaxed-simd-enabled",
    "saturating-float-to-int-enabled", "sign-extension-ops-enabled", "simd-enabled", "tail-call-enabled",
    "threads-enabled", "wide-arithmetic-enabled",
]  # fmt: skip
SMITH_OFF = ["shared-everything-threads-enabled", "custom-descriptors-enabled", "compact-imports-enabled"]


def main():
    options = argparse.ArgumentParser(description="Compare verdicts with wasm-tools.")
    options.add_argument("--count", type=int, default=1000, help="modules to compare (1000)")
    options.add_argument("--seed", type=int, default=1, help="the seed (1)")
    options.add_argument("--gates", action="store_true", help="leave out proposals as well, one for every second module")
    options.add_argument("--keep", action="store_true", help="keep every module that was compared")
    options = options.parse_args()
    if not os.access(APUS, os.X_OK):
        sys.exit(f"{APUS} is not there: run `make build`")
    print(f"differential: {options.count} modules, seed {options.seed}", flush=True)
    return Comparison(options).run()


class Comparison:
    def __init__(self, options):
        self.options = options
        self.theirs = wasm_tools.path()
        self.modules = os.path.join(WORK, "modules")
        self.differences = os.path.join(WORK, "differences")
        shutil.rmtree(self.modules, ignore_errors=True)
        os.makedirs(self.modules)
        os.makedirs(self.differences, exist_ok=True)
        self.workers = concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2)
        self.counts = {"accepted by both": 0, "rejected by both": 0, "explained": 0, "differing": 0}
        self.made = {}
        self.without = {}
        self.broken = 0
        self.silent = 0

    def run(self):
        seeds = self.seed_modules()
        pool = list(seeds)
        # A batch at a time: its modules join the pool that the next one mutates.
        done = 0
        while done < self.options.count:
            size = min(BATCH, self.options.count - done)
            batch = self.make(done, size, pool)
            self.compare(batch)
            fresh = [path for path in batch if os.path.getsize(path) < 60_000]
            done += size
            if len(pool) < len(seeds) + 2000:
                pool += [open(path, "rb").read() for path in fresh[:100]]
            if not self.options.keep:
                for path in batch:
                    os.remove(path)
            self.progress(done)
        return self.report()

    # Seeds.

    def seed_modules(self):
        """The modules of the specification's scripts, as wasm-tools writes them, and small real ones."""
        cache = os.path.join(WORK, "seeds")
        if not os.path.isdir(cache):
            partial = cache + ".partial"
            shutil.rmtree(partial, ignore_errors=True)
            os.makedirs(partial)
            scripts = []
            command = [os.path.join(ROOT, "Scripts", "conformance-root.sh")]
            suites = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
            for folder in ("spec/core", "proposals"):
                for parent, folders, names in os.walk(os.path.join(suites, folder)):
                    folders.sort()
                    if "shared-everything" in parent or "custom-descriptors" in parent:
                        continue
                    scripts += [os.path.join(parent, name) for name in sorted(names) if name.endswith(".wast")]
            list(self.workers.map(lambda item: self.extract(*item, partial), enumerate(scripts)))
            os.rename(partial, cache)
        paths = [os.path.join(cache, name) for name in sorted(os.listdir(cache))]
        real = [str(path) for path in corpus.modules(small=True) if path.stat().st_size < SMALL]
        # One module in fifty is a real one: they are a hundred times as large as the suites'.
        paths += real * (len(paths) // (50 * len(real)) if real else 0)
        return [open(path, "rb").read() for path in paths]

    def extract(self, index, script, target):
        folder = os.path.join(target, f"script{index}")
        os.makedirs(folder)
        command = [self.theirs, "json-from-wast", script, "--wasm-dir", folder, "-o", os.path.join(folder, "script.json")]
        subprocess.run(command, capture_output=True)
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if name.endswith(".wasm") and os.path.getsize(path) < 60_000:
                os.rename(path, os.path.join(target, f"{index:03}-{name}"))
        shutil.rmtree(folder)

    # Modules.

    def make(self, first, size, pool):
        jobs = []
        for index in range(first, first + size):
            # One generator for each module: what is made does not depend on which worker makes it.
            chance = random.Random(f"{self.options.seed}/{index}")
            jobs.append((index, chance, pick(pool, chance), pick(pool, chance)))
        return [path for path in self.workers.map(lambda job: self.make_one(*job), jobs) if path]

    def make_one(self, index, chance, seed, other):
        kind = chance.choices(["smith", "mutate", "damage"], [35, 30, 35])[0]
        if kind == "smith" or not seed:
            module = self.smith(chance)
            if chance.random() < 0.3:
                module, kind = damage(module, other, chance), "smith, damaged"
        elif kind == "mutate":
            module = self.mutate(seed, chance)
            if chance.random() < 0.2:
                module, kind = damage(module, other, chance), "mutate, damaged"
        else:
            module = damage(seed, other, chance)
        path = os.path.join(self.modules, f"{index:06}.wasm")
        with open(path, "wb") as file:
            file.write(module)
        self.made[path] = kind
        self.without[path] = None
        if self.options.gates and index % 2:
            # A generator of its own, so that the option does not change the modules.
            self.without[path] = random.Random(f"{self.options.seed}/{index}/gates").choice(COMMON[1:])
        return path

    def smith(self, chance):
        command = [self.theirs, "smith"]
        for name in SMITH_OFF:
            command += [f"--{name}", "false"]
        off = chance.random() * 0.6
        settings = {name: chance.random() >= off for name in SMITH_SWITCHES}
        # smith needs these in pairs.
        if settings["gc-enabled"]:
            settings["reference-types-enabled"] = True
        if settings["relaxed-simd-enabled"]:
            settings["simd-enabled"] = True
        for name, value in settings.items():
            command += [f"--{name}", "true" if value else "false"]
        command += ["--allow-invalid-funcs", "true" if chance.random() < 0.3 else "false"]
        command += ["--generate-custom-sections", "true" if chance.random() < 0.3 else "false"]
        command += ["--max-memories", str(chance.choice([0, 1, 1, 4])), "--max-tables", str(chance.choice([0, 1, 5]))]
        command += ["--max-instructions", str(chance.choice([10, 100, 1000]))]
        command += ["--max-types", str(chance.choice([3, 30, 200])), "--max-tags", str(chance.choice([0, 3]))]
        command += ["--min-uleb-size", str(chance.choice([1, 1, 1, 2, 5]))]
        if chance.random() < 0.8:
            # Left alone, smith mostly stops early.
            command += ["--min-funcs", str(chance.choice([1, 4, 16])), "--min-types", str(chance.choice([1, 3]))]
            command += ["--min-globals", str(chance.choice([0, 2, 8]))]
        for _ in range(20):
            entropy = chance.randbytes(chance.choice([64, 1024, 8192, 32768]))
            try:
                answer = subprocess.run(command, input=entropy, capture_output=True, timeout=TIMEOUT)
            except subprocess.TimeoutExpired:
                # smith loops without end on some bytes.
                continue
            if answer.returncode == 0 and answer.stdout:
                return answer.stdout
        raise RuntimeError(f"wasm-tools smith makes no module: {' '.join(command)}")

    def mutate(self, module, chance):
        for _ in range(chance.choice([1, 1, 2, 4])):
            command = [self.theirs, "mutate", "--seed", str(chance.getrandbits(63)), "--fuel", "1000"]
            try:
                answer = subprocess.run(command + ["-"], input=module, capture_output=True, timeout=TIMEOUT)
            except subprocess.TimeoutExpired:
                return damage(module, module, chance)
            # Not every module can be mutated; what cannot is damaged instead.
            if answer.returncode != 0 or not answer.stdout:
                return damage(module, module, chance)
            module = answer.stdout
        return module

    # Verdicts.

    def compare(self, batch):
        groups = {}
        for path in batch:
            groups.setdefault(self.without[path], []).append(path)
        ours = {}
        for without, paths in groups.items():
            ours.update(self.our_verdicts(paths, features(without)[0]))
        for path, theirs in zip(batch, self.workers.map(self.their_verdict, batch)):
            mine = ours[path]
            if mine is not None and mine.startswith("!"):
                self.broken += 1
                self.save(path, mine, theirs)
            elif theirs is not None and theirs.startswith("!"):
                self.silent += 1
                self.save(path, mine, theirs)
            elif (mine is None) == (theirs is None):
                self.counts["accepted by both" if mine is None else "rejected by both"] += 1
            elif self.explanation(mine, theirs):
                self.counts["explained"] += 1
            else:
                self.counts["differing"] += 1
                self.save(path, mine, theirs)

    def our_verdicts(self, batch, enabled):
        """Our message for each path, None for those accepted; a first `!` marks a crash or a hang."""
        command = [APUS, "validate", f"--features={enabled}", *batch]
        environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}
        try:
            answer = subprocess.run(command, capture_output=True, timeout=TIMEOUT * (1 if len(batch) == 1 else 6),
                                    env=environment)  # fmt: skip
            code, output = answer.returncode, answer.stderr.decode(errors="replace")
        except subprocess.TimeoutExpired:
            code, output = None, ""
        verdicts = dict.fromkeys(batch)
        if code in (0, 1):
            for line in output.splitlines():
                # A file without the first four bytes of a binary is read as a text: its message has a line and a column.
                named = re.match(r"(.*?\.wasm)(?::\d+:\d+)?: (.*)", line)
                if named and named[1] in verdicts:
                    verdicts[named[1]] = named[2]
            # A status of 1 without a line that names a file would otherwise pass for acceptance.
            if (code == 1) == any(verdicts.values()):
                return verdicts
        if len(batch) == 1:
            what = f"!no verdict after {TIMEOUT} seconds" if code is None else f"!exit status {code}: {output[:400]}"
            return {batch[0]: what}
        # One of them did it: halve until it is alone.
        middle = len(batch) // 2
        return {**self.our_verdicts(batch[:middle], enabled), **self.our_verdicts(batch[middle:], enabled)}

    def their_verdict(self, path):
        """Their message, None for acceptance; a first `!` marks the lack of a verdict: a panic, a hang, a usage error."""
        command = [self.theirs, "validate", f"--features={features(self.without[path])[1]}", path]
        try:
            answer = subprocess.run(command, capture_output=True, timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            return f"!no verdict after {TIMEOUT} seconds"
        if answer.returncode == 0:
            return None
        text = answer.stderr.decode(errors="replace")
        if answer.returncode != 1:
            return f"!exit status {answer.returncode}: {text[:400]}"
        lines = [line for line in text.splitlines() if "failed to parse DWARF" not in line]
        return " ".join(" ".join(lines).split())[:400] or "rejected"

    def explanation(self, ours, theirs):
        for accepts, our_pattern, their_pattern, why in EXPLAINED:
            if accepts == "apus" and ours is None and re.search(their_pattern, theirs):
                return why
            if accepts == "wasm-tools" and theirs is None and re.search(our_pattern, ours):
                return why
        return None

    # Report.

    def save(self, path, ours, theirs):
        digest = hashlib.sha256(open(path, "rb").read()).hexdigest()[:12]
        kept = os.path.join(self.differences, f"{digest}.wasm")
        shutil.copyfile(path, kept)
        verdicts = {"apus": ours or "accepted", "wasm-tools": theirs or "accepted", "made by": self.made[path],
                    "without": self.without[path], "seed": self.options.seed, "module": os.path.basename(path)}  # fmt: skip
        with open(kept + ".json", "w") as file:
            json.dump(verdicts, file, indent=2)
        self.progress(None)
        without = f", without {self.without[path]}" if self.without[path] else ""
        print(f"{os.path.relpath(kept, ROOT)} ({self.made[path]}{without})")
        print(f"  apus:       {verdicts['apus'].lstrip('!')}")
        print(f"  wasm-tools: {verdicts['wasm-tools'].lstrip('!')}", flush=True)

    def progress(self, done):
        if sys.stderr.isatty():
            text = "" if done is None else f"{done} of {self.options.count}"
            print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)

    def report(self):
        self.progress(None)
        counts = {**self.counts, "crashed or hung": self.broken, "without a verdict of wasm-tools": self.silent}
        print(", ".join(f"{count} {name}" for name, count in counts.items()))
        failed = self.counts["differing"] + self.broken + self.silent
        print(f"differential: {self.options.count - failed} passed, {failed} failed")
        return 1 if failed else 0


def pick(pool, chance):
    """A module of the pool: the largest of three, as half of those in the suites have less than 70 bytes."""
    return max((chance.choice(pool) for _ in range(3)), key=len) if pool else b""


def damage(module, other, chance):
    """Changes a module in one to four ways."""
    data = bytearray(module)
    for _ in range(chance.choice([1, 1, 1, 2, 4])):
        if len(data) < 9:
            data = bytearray(b"\0asm\1\0\0\0" + chance.randbytes(1 + chance.randrange(16)))
        # Mostly behind the header, which has only one right form; without its first four bytes it would be a text.
        at = chance.randrange(8, len(data)) if chance.random() < 0.97 else chance.randrange(4, 8)
        length = min(chance.choice([1, 2, 4, 16, 64]), len(data) - at)
        way = chance.choices(["flip", "byte", "random", "cut", "remove", "repeat", "splice"], [4, 4, 2, 1, 1, 1, 2])[0]
        if way == "flip":
            data[at] ^= 1 << chance.randrange(8)
        elif way == "byte":
            # Values at the edges of what LEB128, types and opcodes mean.
            data[at] = chance.choice([0, 1, 2, 0x0B, 0x40, 0x60, 0x63, 0x64, 0x6F, 0x70, 0x7F, 0x80, 0xFB, 0xFD, 0xFF])
        elif way == "random":
            data[at : at + length] = chance.randbytes(length)
        elif way == "cut":
            del data[at:]
        elif way == "remove":
            del data[at : at + length]
        elif way == "repeat":
            data[at:at] = data[at : at + length] * chance.choice([1, 1, 3])
        elif other:
            start = chance.randrange(len(other))
            data[at : at + length] = other[start : start + chance.choice([1, 4, 16, 64, 256])]
    return bytes(data)


if __name__ == "__main__":
    sys.exit(main())
