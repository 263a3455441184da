#!/usr/bin/env python3
"""Measures `apus validate` and `apus parse` beside wasm-tools, interleaved in one run, on real modules.

    Benchmarks/language.py [--runs 9] [--markdown]

CPU time of one thread, user and system, with the start-up subtracted: the same command on an empty module. Peak memory
is the resident set. Every figure is the median of the runs; below 1.0 Apus needs less.
"""
import argparse
import ctypes
import math
import os
import pathlib
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Scripts"))
import corpus  # noqa: E402
import wasm_tools  # noqa: E402

WORK = ROOT / ".build-bench"
APUS = str(ROOT / ".build" / "release" / "apus")
WASM_TOOLS = wasm_tools.path()
ENVIRONMENT = dict(os.environ, RAYON_NUM_THREADS="1")


def adopt_orphans():
    """Makes this process the parent of its grandchildren, once their parents are gone."""
    set_child_subreaper = 36
    if ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0) != 0:
        sys.exit("prctl(PR_SET_CHILD_SUBREAPER) failed")


def measure(command):
    """The CPU time in seconds and the peak memory in bytes of one run.

    Linux counts the memory of whoever calls exec into the peak of the program that starts, and Python's is larger than
    that of a small run. So a shell of one megabyte starts the command, and leaves it to this process to wait for.
    """
    shell = ["/bin/sh", "-c", '"$@" </dev/null >/dev/null & echo $!', "sh", *command]
    process = int(subprocess.run(shell, env=ENVIRONMENT, stdout=subprocess.PIPE, check=True).stdout)
    _, status, usage = os.wait4(process, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)} ended with {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def compare(make_ours, make_theirs, file, empty, runs):
    """Medians of both: (CPU time without start-up, peak memory)."""
    samples = {name: {"file": [], "empty": []} for name in ("ours", "theirs")}
    for _ in range(runs):
        for name, make in (("ours", make_ours), ("theirs", make_theirs)):
            for what, path in (("file", file), ("empty", empty)):
                samples[name][what].append(measure(make(str(path))))
    result = []
    for name in ("ours", "theirs"):
        time = [statistics.median(sample[0] for sample in samples[name][what]) for what in ("file", "empty")]
        memory = statistics.median(sample[1] for sample in samples[name]["file"])
        result.append((max(time[0] - time[1], 1e-4), memory))
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--markdown", action="store_true", help="print the table of Documentation/Benchmarks.md")
    options = parser.parse_args()
    adopt_orphans()
    WORK.mkdir(exist_ok=True)
    empty = WORK / "empty.wasm"
    empty.write_bytes(b"\0asm\1\0\0\0")
    empty_text = WORK / "empty.wat"
    empty_text.write_text("(module)")

    modules = sorted(corpus.modules(), key=lambda path: path.stat().st_size)
    large = [path for path in modules if path.stat().st_size > 5_000_000]
    # The variants of one tool are nearly alike; one is enough.
    chosen = {(path.stat().st_size // 1_000_000, path.parts[-2]): path for path in large}
    rows = []
    for path in sorted(chosen.values(), key=lambda path: path.stat().st_size):
        figures = compare(
            lambda file: [APUS, "validate", file], lambda file: [WASM_TOOLS, "validate", file], path, empty,
            options.runs)
        rows.append(("validate", path.name, path.stat().st_size, figures))
        progress(rows)
    for path in modules:
        if path.name not in ("_transform.wasm", "resvg.wasm", "quickjs.wasm"):
            continue
        text = WORK / (path.stem + ".wat")
        subprocess.run([WASM_TOOLS, "print", str(path), "-o", str(text)], check=True)
        if text.stat().st_size < 10_000_000:
            continue
        ours, theirs = str(WORK / "ours.wasm"), str(WORK / "theirs.wasm")
        figures = compare(
            lambda file: [APUS, "parse", file, "-o", ours], lambda file: [WASM_TOOLS, "parse", file, "-o", theirs],
            text, empty_text, options.runs)
        rows.append(("parse", text.name, text.stat().st_size, figures))
        progress(rows)
    show(rows, options.markdown)


def progress(rows):
    if sys.stderr.isatty():
        print(f"\r{len(rows)} files", end="", file=sys.stderr, flush=True)


def show(rows, markdown):
    head = ["command", "file", "MB", "apus, ms", "wasm-tools, ms", "time", "apus, MB", "wasm-tools, MB", "memory"]
    table = []
    for command, name, size, ((our_time, our_memory), (their_time, their_memory)) in rows:
        table.append([command, name, f"{size / 1e6:.1f}", f"{our_time * 1e3:.1f}", f"{their_time * 1e3:.1f}",
                      f"{our_time / their_time:.2f}", f"{our_memory / 1e6:.0f}", f"{their_memory / 1e6:.0f}",
                      f"{our_memory / their_memory:.2f}"])
    for command in dict.fromkeys(row[0] for row in rows):
        ratios = [(ours[0] / theirs[0], ours[1] / theirs[1]) for kind, _, _, (ours, theirs) in rows if kind == command]
        time, memory = (math.exp(statistics.fmean(math.log(ratio[index]) for ratio in ratios)) for index in (0, 1))
        table.append([command, "geometric mean", "", "", "", f"{time:.2f}", "", "", f"{memory:.2f}"])
    if markdown:
        print("| " + " | ".join(head) + " |\n|" + " --- |" * len(head))
        for row in table:
            print("| " + " | ".join(row) + " |")
        return
    widths = [max(len(row[index]) for row in [head] + table) for index in range(len(head))]
    for row in [head] + table:
        print("  ".join(cell.ljust(width) if index < 2 else cell.rjust(width)
                        for index, (cell, width) in enumerate(zip(row, widths))))


if __name__ == "__main__":
    main()
