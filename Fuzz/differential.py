#!/usr/bin/env python3
"""Compares the verdicts of `apus validate` and `wasm-tools validate` on generated and damaged modules.

    Fuzz/differential.py --count 20000 --seed 1

Modules come from `wasm-tools smith` with changing proposals and sizes, partly with invalid bodies; from `wasm-tools
mutate`; and from bit flips, splices and truncations of those, of the specification's suite and of small real modules.
A difference, a crash or a hang is a failure; the module is kept in .build-fuzz/differences.
"""
import argparse
import concurrent.futures
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Scripts"))
import corpus  # noqa: E402
import wasm_tools  # noqa: E402

WORK = ROOT / ".build-fuzz"
APUS = pathlib.Path(os.environ.get("APUS", ROOT / ".build" / "release" / "apus"))
WASM_TOOLS = wasm_tools.path()

# What both tools call on: Wasm 3.0, threads, wide arithmetic and custom page sizes.
STANDARD = ("mutable-global,saturating-float-to-int,sign-extension,reference-types,multi-value,bulk-memory,simd,"
            "relaxed-simd,threads,tail-call,multi-memory,exceptions,memory64,extended-const,function-references,gc,"
            "custom-page-sizes,wide-arithmetic")
# wasm-tools has features for what is simply part of the standard here.
THEIRS = "-all,floats,gc-types," + STANDARD

# The options of smith that switch a proposal.
PROPOSALS = ["bulk-memory", "exceptions", "gc", "custom-page-sizes", "memory64", "multi-value", "reference-types",
             "relaxed-simd", "saturating-float-to-int", "sign-extension-ops", "simd", "tail-call", "threads",
             "wide-arithmetic", "extended-const"]

# Differences that the specification's text explains: the message of one of the two tools, and why.
EXPLAINED = [
    # (which tool accepts, regular expression on the other tool's message, reason)
]


def smith(rng, target, invalid):
    """Generates a module."""
    size = rng.choice([200, 1000, 4000, 20000])
    command = [WASM_TOOLS, "smith", "-o", str(target), "--compact-imports-enabled", "false",
               "--custom-descriptors-enabled", "false", "--shared-everything-threads-enabled", "false",
               "--max-memories", str(rng.choice([1, 3])), "--max-tables", str(rng.choice([1, 3])),
               "--max-instructions", str(rng.choice([20, 100, 1000])), "--max-types", str(rng.choice([3, 20, 100])),
               "--generate-custom-sections", rng.choice(["true", "false"])]
    mode = rng.random()
    chosen = PROPOSALS if mode < 0.4 else [rng.choice(PROPOSALS)] if mode < 0.7 else \
        [name for name in PROPOSALS if rng.random() < 0.5]
    for name in PROPOSALS:
        command += [f"--{name}-enabled", "true" if name in chosen else "false"]
    if invalid:
        command += ["--allow-invalid-funcs", "true"]
    result = subprocess.run(command, input=rng.randbytes(size), capture_output=True, timeout=60)
    return result.returncode == 0


def mutate(rng, source, target):
    """Changes a module in the manner of wasm-mutate."""
    result = subprocess.run(
        [WASM_TOOLS, "mutate", str(source), "-o", str(target), "--seed", str(rng.randrange(1 << 32)), "--fuel", "200"],
        capture_output=True, timeout=60)
    return result.returncode == 0


def damage(rng, source, target):
    """Flips bits, cuts or splices."""
    data = bytearray(source.read_bytes())
    kind = rng.random()
    if kind < 0.6:
        for _ in range(rng.choice([1, 1, 1, 2, 5])):
            position = rng.randrange(8, len(data)) if len(data) > 8 else 0
            data[position] ^= 1 << rng.randrange(8)
    elif kind < 0.7:
        del data[rng.randrange(len(data)):]
    elif kind < 0.85:
        position = rng.randrange(len(data))
        data[position:position + rng.randrange(4)] = rng.randbytes(rng.randrange(4))
    else:
        # Copies a piece of the module over another.
        length = rng.randrange(1, 16)
        start, end = rng.randrange(len(data)), rng.randrange(len(data))
        data[end:end + length] = data[start:start + length]
    # Without these four bytes both tools take the file for text.
    data[:4] = b"\0asm"
    target.write_bytes(data)
    return True


def make(index, seed, folder, pool):
    """Makes module number `index`; the same for the same seed and tools."""
    rng = random.Random(seed * 1_000_003 + index)
    target = folder / f"{index}.wasm"
    kind = rng.random()
    try:
        if kind < 0.35 and smith(rng, target, False):
            return target
        if kind < 0.5 and smith(rng, target, True):
            return target
        source = rng.choice(pool)
        if kind < 0.65 and mutate(rng, source, target):
            return target
    except subprocess.TimeoutExpired:
        pass
    damage(rng, rng.choice(pool), target)
    return target


def theirs(path):
    """wasm-tools' verdict: None, or what it says is wrong."""
    result = subprocess.run([WASM_TOOLS, "validate", "--features=" + THEIRS, str(path)], capture_output=True, text=True,
                            errors="replace", timeout=120)
    if result.returncode == 0:
        return None
    return result.stderr.replace("error: ", "", 1).strip().replace("\n", " ")


def ours(paths):
    """Apus' verdicts of many modules: None, or what it says is wrong. Raises if it crashes or hangs."""
    result = subprocess.run([str(APUS), "validate"] + [str(path) for path in paths], capture_output=True, text=True,
                            errors="replace", timeout=10 + len(paths))
    if result.returncode not in (0, 1):
        raise RuntimeError(f"apus ended with {result.returncode}: {result.stderr[-2000:]}")
    verdicts = {path: None for path in paths}
    names = {str(path): path for path in paths}
    for line in result.stderr.splitlines():
        name, _, message = line.partition(": ")
        if name in names:
            verdicts[names[name]] = message
    return verdicts


def suite():
    """The modules of the specification's suite as binaries, valid and invalid ones."""
    folder = WORK / "suite"
    root = subprocess.run([str(ROOT / "Scripts" / "conformance-root.sh")], capture_output=True, text=True,
                          check=True).stdout.strip()
    if not (folder / "complete").exists():
        folder.mkdir(parents=True, exist_ok=True)
        for number, script in enumerate(sorted(pathlib.Path(root, "spec", "core").rglob("*.wast"))):
            target = folder / str(number)
            target.mkdir(exist_ok=True)
            subprocess.run([WASM_TOOLS, "json-from-wast", str(script), "--wasm-dir", str(target), "-o",
                            str(target / "script.json")], capture_output=True)
        (folder / "complete").touch()
    return [path for path in sorted(folder.rglob("*.wasm")) if 8 < path.stat().st_size < 20_000]


def explained(our_message, their_message):
    """The reason for a difference that the specification explains, or None."""
    for accepts, pattern, reason in EXPLAINED:
        message = their_message if accepts == "apus" else our_message
        if message is not None and re.search(pattern, message):
            return reason
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else int(time.time())
    print(f"differential: {options.count} modules, seed {seed}", flush=True)

    folder = WORK / "modules"
    differences = WORK / "differences"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    differences.mkdir(parents=True, exist_ok=True)
    small = [path for path in corpus.modules(small=True) if path.stat().st_size < 800_000]
    # A real module is chosen about once in twenty.
    pool = suite()
    pool += small * max(1, len(pool) // (20 * max(1, len(small))))

    counts = {"accepted by both": 0, "rejected by both": 0, "explained": 0, "different": 0, "crashed": 0}
    reasons = {}
    batch = 200
    with concurrent.futures.ThreadPoolExecutor(2) as workers:
        for first in range(0, options.count, batch):
            indices = range(first, min(first + batch, options.count))
            paths = list(workers.map(lambda index: make(index, seed, folder, pool), indices))
            their_verdicts = list(workers.map(theirs, paths))
            try:
                our_verdicts = ours(paths)
            except (RuntimeError, subprocess.TimeoutExpired):
                # One by one, to find the culprit.
                our_verdicts = {}
                for path in paths:
                    try:
                        our_verdicts.update(ours([path]))
                    except (RuntimeError, subprocess.TimeoutExpired) as error:
                        counts["crashed"] += 1
                        shutil.copy(path, differences / f"crash-{seed}-{path.name}")
                        print(f"CRASH {path.name}: {str(error)[:500]}", flush=True)
            for path, their_message in zip(paths, their_verdicts):
                if path not in our_verdicts:
                    continue
                our_message = our_verdicts[path]
                if (our_message is None) == (their_message is None):
                    counts["accepted by both" if our_message is None else "rejected by both"] += 1
                elif reason := explained(our_message, their_message):
                    counts["explained"] += 1
                    reasons[reason] = reasons.get(reason, 0) + 1
                else:
                    counts["different"] += 1
                    shutil.copy(path, differences / f"{seed}-{path.name}")
                    print(f"DIFFERENT {path.name}\n  apus:       {our_message or 'valid'}\n"
                          f"  wasm-tools: {their_message or 'valid'}", flush=True)
            for path in paths:
                path.unlink()
            if sys.stdout.isatty():
                print(f"\r{first + len(paths)} of {options.count}", end="", flush=True)
    print("differential: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    for reason, count in reasons.items():
        print(f"  {count} explained: {reason}")
    sys.exit(1 if counts["different"] or counts["crashed"] else 0)


if __name__ == "__main__":
    main()
