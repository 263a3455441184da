#!/usr/bin/env python3
"""Measures Apus beside the rivals that are installed, interleaved in one run.

    Benchmarks/run.py programs [--size small|large] [--simd]     seventeen programs, as ratios to native code
    Benchmarks/run.py gc [--size small|large]                    the GC heap: time, peak memory and pauses
    Benchmarks/run.py start                                      a fresh process: hello, and CPython's print(1)
    Benchmarks/run.py tiers                                      from an empty cache: programs, CPython and QuickJS

    [--repeat N] [--programs A,B] [--engines A,B] [--rival NAME=COMMAND]… [--markdown] [--json FILE] [--list]

Time is CPU time, user and system, of the whole process. In `programs` and `gc` the start-up is subtracted: what the same
engine needs for an empty program. In each round every engine runs every program once, one engine after the other, so that
a busy machine slows all of them; native programs, which are short, run three times. A figure is the median of the rounds,
or the least where the table says so; what took longer than eight seconds is not repeated. Pauses are what the engine says of
its own collections, in runs of their own. Every output is compared with
the native program's, or with what the file of the module states; a wrong one makes the process exit with 1.

The small size takes 10 ms of native code and is for interpreters, the large one 0.1 to 0.3 s, for compilers. Native code
is clang -O3 -march=native -ffp-contract=off: the best that this machine gives without changing a result. The guest is
the same file, the same clang, -O3; with --simd also -msimd128.

Fifteen programs are the interpreters' set: all but matmul, because gemm is the same computation, and simd-gemm, which
the table shows but no mean counts, because some interpreters cannot run it.

Engines that compile ahead of time do so before the measurement. --rival adds an engine: a command to which the module
and the arguments are appended, measured among the interpreters and among the compilers.
"""
import argparse
import json
import math
import os
import pathlib
import platform
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Scripts"))
sys.path.insert(0, str(ROOT / "Benchmarks"))
import corpus  # noqa: E402
import engines as known  # noqa: E402
import wasm_tools  # noqa: E402

WORK = ROOT / ".build-bench"
PROGRAMS = ROOT / "Benchmarks" / "programs"
COLLECTOR_PROGRAMS = ROOT / "Benchmarks" / "gc"

# In the order of the table: floating point, integers, memory, calls; then the kernels.
ALL = ["nbody", "mandelbrot", "matmul", "simd-gemm", "gemm", "jacobi-2d", "lu", "deriche", "nussinov", "life", "sha256",
       "strhash", "fannkuch", "qsort", "binary-trees", "vm", "core"]  # fmt: skip
NOT_FOR_INTERPRETERS = ["matmul"]
NEEDS_SIMD = ["simd-gemm"]
# What native code vectorises and an engine without a vectoriser cannot.
VECTORISED = ["matmul", "gemm", "jacobi-2d", "life"]

SWIFT_CLANG = pathlib.Path(shutil.which("swiftc") or "swiftc").resolve().parent / "clang"
CLANG = str(SWIFT_CLANG) if SWIFT_CLANG.exists() else "clang"
NATIVE = [CLANG, "-O3", "-march=native", "-ffp-contract=off"]
GUEST = [CLANG, "--target=wasm32-wasi", "--sysroot=/usr", "-O3", "-Wl,--strip-all", "-nodefaultlibs"]
GUEST_LIBRARIES = ["-lc", "/usr/lib/llvm-14/lib/clang/14.0.6/lib/wasi/libclang_rt.builtins-wasm32.a"]


# Building.


def build():
    """Compiles every program twice, and the tool that measures."""
    shutil.rmtree(WORK / "compiled", ignore_errors=True)
    for folder in ("native", "wasm", "wasm-simd", "gc", "compiled", "output"):
        (WORK / folder).mkdir(parents=True, exist_ok=True)
    make(WORK / "measure", [ROOT / "Benchmarks" / "measure.c"], [CLANG, "-O2"])
    header = PROGRAMS / "program.h"
    for name in [*ALL, "empty", "hello"]:
        source = PROGRAMS / f"{name}.c"
        simd = ["-msimd128"] if name in NEEDS_SIMD else []
        make(WORK / "native" / name, [source, header], NATIVE)
        make(WORK / "wasm" / f"{name}.wasm", [source, header], [*GUEST, *simd], GUEST_LIBRARIES)
        make(WORK / "wasm-simd" / f"{name}.wasm", [source, header], [*GUEST, "-msimd128"], GUEST_LIBRARIES)
    for source in sorted(COLLECTOR_PROGRAMS.glob("*.wat")):
        make(WORK / "gc" / f"{source.stem}.wasm", [source], [wasm_tools.path(), "parse"])


def make(target, sources, command, more=()):
    words = [*command, "-o", str(target), str(sources[0]), *more]
    record = target.with_name(target.name + ".command")
    newest = max(source.stat().st_mtime for source in sources)
    if target.exists() and target.stat().st_mtime > newest and record.exists() and record.read_text() == str(words):
        return
    if subprocess.run(words).returncode != 0:
        sys.exit(f"{target.name} did not build: Scripts/install-guests.sh benchmarks")
    record.write_text(str(words))


# Measuring.


# Seconds.
NOT_REPEATED = 8


class Failure(Exception):
    """A run that did not end well."""


class Sample:
    def __init__(self, seconds, memory, output):
        self.seconds, self.memory, self.output = seconds, memory, output


def measure(command, limit, runs=1):
    """One sample of each run of a command."""
    output = WORK / "output" / "stdout"
    result = subprocess.run([str(WORK / "measure"), str(runs), str(limit), str(output), *map(str, command)],
                            capture_output=True, text=True)
    if result.returncode != 0:
        raise Failure(known.first_line(result.stderr))
    text = output.read_text(errors="replace")
    samples = []
    for line in result.stdout.splitlines():
        user, system, memory, status = map(int, line.split())
        if status != 0:
            errors = known.first_line(output.with_name("stdout.err").read_text(errors="replace"))
            raise Failure(f"signal {status & 127}" if status & 127 else f"exit {status >> 8}: {errors}")
        samples.append(Sample((user + system) / 1e6, memory, text))
    return samples


def interleave(cases, repeat, limit):
    """Runs every case once in each round. cases: {key: (command, expected output or None)}.

    Returns the samples of each key, and why the others have none.
    """
    samples, failures = {key: [] for key in cases}, {}
    for round in range(repeat):
        for key, (command, expected) in cases.items():
            if key in failures or round > 0 and samples[key][0].seconds > NOT_REPEATED:
                continue
            progress(f"round {round + 1} of {repeat}: {' '.join(key)}")
            try:
                measured = measure(command, limit, 3 if key[0] == "native" else 1)
            except Failure as failure:
                failures[key] = str(failure)
                continue
            output = measured[0].output
            if expected is not None and output != expected:
                failures[key] = f"WRONG: {known.first_line(output)[:60]!r}, not {known.first_line(expected)!r}"
                continue
            samples[key] += measured
    progress("")
    return {key: value for key, value in samples.items() if key not in failures}, failures


def progress(text):
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def mean(values):
    """The geometric mean."""
    return math.exp(statistics.fmean(math.log(value) for value in values)) if values else math.nan


# The three measurements.


def choose_engines(options, kinds):
    """The engines to measure, those of Apus first. Says which are left out."""
    ours, missing = known.apus(WORK / "wasm" / "hello.wasm")
    theirs, not_installed = known.rivals(NATIVE)
    missing.update(not_installed)
    for rival in options.rival:
        name, _, command = rival.partition("=")
        words = shlex.split(command)
        if not words:
            sys.exit(f"--rival takes NAME=COMMAND, not {rival!r}")
        theirs.append(known.Engine(name, "rival", words[0], words[1:], features=["gc", "simd"]))
    wanted = options.engines.split(",") if options.engines else None
    chosen = [engine for engine in [*ours, *theirs]
              if (engine.name in wanted if wanted else engine.kind in kinds)]
    for name, reason in missing.items():
        if wanted is None or name in wanted:
            print(f"left out: {name}: {reason}", file=sys.stderr)
    unknown = set(wanted or []) - {engine.name for engine in chosen} - set(missing) - {"native"}
    if unknown:
        sys.exit(f"no engine is called {', '.join(sorted(unknown))}")
    return chosen


def subtracted(samples, key, empty):
    """The median and the least time of a program, without what the empty one takes."""
    times = [[sample.seconds for sample in samples[name]] for name in (key, empty)]
    return [max(figure(times[0]) - figure(times[1]), 1e-5) for figure in (statistics.median, min)]


def measure_programs(options):
    interpreters = options.size == "small"
    kinds = ["interpreter", "rival"] if interpreters else ["baseline", "optimizing", "rival"]
    chosen = choose_engines(options, kinds)
    names = [name for name in ALL if not (interpreters and name in NOT_FOR_INTERPRETERS)]
    if options.programs:
        names = pick(options.programs, ALL)
    cases, failures = {}, {}
    for name in ["empty", *names]:
        native = [WORK / "native" / name, options.size]
        expected = subprocess.run(list(map(str, native)), capture_output=True, text=True, check=True).stdout
        cases[("native", name)] = (native, expected)
        for engine in chosen:
            simd = (options.simd and name != "empty") or name in NEEDS_SIMD
            if simd and "simd" not in engine.features:
                failures[(engine.name, name)] = "no SIMD"
                continue
            module = WORK / ("wasm-simd" if simd else "wasm") / f"{name}.wasm"
            try:
                cases[(engine.name, name)] = (
                    engine.command(engine.prepare(module, WORK / "compiled"), [options.size]), expected)
            except known.Missing as reason:
                failures[(engine.name, name)] = str(reason)
    samples, more = interleave(cases, options.repeat, options.limit)
    failures.update(more)

    figures, rows = {}, []
    for engine in ["native", *(engine.name for engine in chosen)]:
        for name in names:
            if (engine, name) in samples and (engine, "empty") in samples:
                figures[(engine, name)] = subtracted(samples, (engine, name), (engine, "empty"))
    columns = [engine.name for engine in chosen]

    def ratio(engine, name, which):
        return figures[(engine, name)][which] / figures[("native", name)][which]

    for name in names:
        row = [name + (" †" if name in VECTORISED else ""), f"{figures[('native', name)][0] * 1e3:.1f}"]
        rows.append(row + [show_ratio(ratio(engine, name, 0)) if (engine, name) in figures else "-" for engine in columns])
    means = {}
    counted = [name for name in names if not (interpreters and name in NEEDS_SIMD)] or names
    sets = [("geometric mean", counted), ("of the least", counted)]
    if any(name in VECTORISED for name in names):
        sets.append(("without †", [name for name in counted if name not in VECTORISED]))
    for which, (title, members) in enumerate(sets):
        row = [f"{title} ({len(members)})", ""]
        for engine in columns:
            ran = [name for name in members if (engine, name) in figures]
            value = mean([ratio(engine, name, 1 if which == 1 else 0) for name in ran])
            means.setdefault(engine, {})[title] = value
            note = "" if len(ran) == len(members) else f" ({len(ran)})"
            row.append(show_ratio(value) + note if ran else "-")
        rows.append(row)
    print(f"CPU time relative to native, {options.size} size{', guests with SIMD' if options.simd else ''}, "
          f"{options.repeat} rounds; native in ms")
    show(["program", "native", *columns], rows, options.markdown)
    for ours in columns:
        for theirs in columns:
            if ours.startswith("apus") and not theirs.startswith("apus"):
                both = [name for name in counted if (ours, name) in figures and (theirs, name) in figures]
                if both:
                    pairs = {name: figures[(theirs, name)][0] / figures[(ours, name)][0] for name in both}
                    least = min(pairs, key=pairs.get)
                    print(f"{ours} is {mean(list(pairs.values())):.2f} times as fast as {theirs} "
                          f"(least: {pairs[least]:.2f} on {least})")
    ratios = {f"{engine}/{name}": ratio(engine, name, 0) for engine, name in figures if engine != "native"}
    report = {"measurement": "programs", "size": options.size, "simd": options.simd, "means": means, "ratios": ratios,
              "seconds, median and least": {f"{engine}/{name}": value for (engine, name), value in figures.items()}}
    return report, failures


def measure_collectors(options):
    wanted = options.engines
    chosen = [engine for engine in known.apus(WORK / "wasm" / "hello.wasm")[0]] + known.collectors()
    for name, reason in known.apus(WORK / "wasm" / "hello.wasm")[1].items():
        print(f"left out: {name}: {reason}", file=sys.stderr)
    if wanted:
        chosen = [engine for engine in chosen if engine.name in wanted.split(",")]
    cases, failures, names, tracing = {}, {}, [], {}
    for source in sorted(COLLECTOR_PROGRAMS.glob("*.wat")):
        stated = re.findall(r"^;; (\w+) (\d+) = (-?\d+)$", source.read_text(), re.MULTILINE)
        for word, size, answer in stated:
            if word != options.size and not (source.stem == "empty" and word == "large"):
                continue
            name = source.stem
            if name != "empty":
                names.append(name)
            for engine in chosen:
                try:
                    module = engine.prepare(WORK / "gc" / f"{source.stem}.wasm", WORK / "compiled")
                except known.Missing as reason:
                    failures[(engine.name, name)] = str(reason)
                    continue
                cases[(engine.name, name)] = (engine.command_invoking(module, "run", [size]), f"{answer}\n")
                if engine.pause and name != "empty":
                    tracing.setdefault(name, {})[engine.name] = (engine, module, size)
    if options.programs:
        names = pick(options.programs, names)
        cases = {key: value for key, value in cases.items() if key[1] in [*names, "empty"]}
    samples, more = interleave(cases, options.repeat, options.limit)
    failures.update(more)

    columns = [engine.name for engine in chosen]
    figures, rows = {}, []
    for engine in columns:
        for name in names:
            if (engine, name) in samples and (engine, "empty") in samples:
                seconds = subtracted(samples, (engine, name), (engine, "empty"))
                memory = min(sample.memory for sample in samples[(engine, name)])
                figures[(engine, name)] = [*seconds, memory]
    ours = columns[0] if columns and columns[0].startswith("apus") else None
    rows, means = [], {}
    for name in names:
        row = [name]
        for engine in columns:
            value = figures.get((engine, name))
            cell = f"{value[0]:.2f} s {value[2] / 1e6:.0f} MB" if value else "-"
            if value and ours and engine != ours and (ours, name) in figures:
                mine = figures[(ours, name)]
                ratios = (mine[0] / value[0], mine[2] / value[2])
                means.setdefault(engine, []).append(ratios)
                cell += f" ({show_ratio(ratios[0])}, {show_ratio(ratios[1])})"
            row.append(cell)
        rows.append(row)
    if means:
        rows.append(["geometric mean"] + [
            f"({show_ratio(mean([time for time, _ in means[engine]]))}, "
            f"{show_ratio(mean([memory for _, memory in means[engine]]))})" if engine in means else ""
            for engine in columns])
    print(f"CPU time without start-up and peak memory, {options.size} size, medians of {options.repeat} rounds; "
          f"in brackets what {ours or 'Apus'} needs relative to it")
    show(["program", *columns], rows, options.markdown)
    pauses = measure_pauses({name: tracing[name] for name in names if name in tracing}, options)
    report = {"measurement": "gc", "size": options.size, "longest pauses, milliseconds": pauses,
              "seconds, median and least, and bytes": {f"{engine}/{name}": value for (engine, name), value in figures.items()}}
    return report, failures


def measure_pauses(tracing, options):
    """The longest pause of each program, by the clock; of several rounds the one where it was least. Prints a table.

    tracing: {program: {name of the engine: (engine, module, size)}}.
    """
    pauses = {}
    for round in range(options.repeat):
        for name, engines in tracing.items():
            for column, (engine, module, size) in engines.items():
                progress(f"pauses, round {round + 1} of {options.repeat}: {column} {name}")
                pause = engine.longest_pause(module, "run", [size], options.limit)
                pauses.setdefault(name, {}).setdefault(column, []).append(pause)
    progress("")
    columns = list(dict.fromkeys(column for engines in tracing.values() for column in engines))
    if columns:
        print(f"longest pause in ms, {options.size} size, least of {options.repeat} rounds")
        show(["program", *columns], [
            [name, *(f"{min(found[column]):.2f}" if column in found else "-" for column in columns)]
            for name, found in pauses.items()], options.markdown)  # fmt: skip
    return {f"{column}/{name}": min(values) for name, found in pauses.items() for column, values in found.items()}


def measure_start(options):
    """A fresh process, nothing subtracted."""
    chosen = choose_engines(options, ["interpreter", "optimizing", "cold", "rival"])
    hello = WORK / "wasm" / "hello.wasm"
    native = known.installed(WORK / "native" / "hello", WORK / "compiled")
    cases, failures, copies = {("native", "hello"): ([native], "hello\n")}, {}, {}
    for engine in chosen:
        try:
            prepared = engine.prepare(hello, WORK / "compiled")
            if engine.program not in copies:
                copies[engine.program] = known.installed(engine.program, WORK / "compiled")
            engine.program = copies[engine.program]
            cases[(engine.name, "hello")] = (engine.command(prepared), "hello\n")
        except known.Missing as reason:
            failures[(engine.name, "hello")] = str(reason)
    samples, more = interleave(cases, options.repeat * 8, options.limit)
    failures.update(more)

    # Cold: whoever compiles does so in the process that is measured. node:wasi lacks what CPython asks of it.
    python = next(path for path in corpus.modules(small=True) if path.name == "python.wasm")
    cases = {(engine.name, "print(1)"): (engine.command(python, ["-c", "print(1)"]), "1\n") for engine in chosen
             if not engine.compile and engine.kind != "optimizing" or engine.name.startswith("apus")}
    more_samples, more = interleave(cases, min(options.repeat, 5), options.limit)
    samples.update(more_samples)
    failures.update(more)

    rows, figures = [], {}
    for engine in ["native", *(engine.name for engine in chosen)]:
        row = [engine]
        for name, digits in (("hello", 2), ("print(1)", 0)):
            values = samples.get((engine, name))
            if not values:
                row += ["-", "-", "-"]
                continue
            times = [sample.seconds * 1e3 for sample in values]
            memory = min(sample.memory for sample in values) / 1e6
            figures[f"{engine}/{name}"] = [statistics.median(times), min(times), memory]
            row += [f"{statistics.median(times):.{digits}f}", f"{min(times):.{digits}f}", f"{memory:.1f}"]
        rows.append(row)
    print("CPU time of a fresh process: hello in C, and CPython's print(1) with nothing compiled before; medians")
    show(["engine", "hello, ms", "least", "MB", "print(1), ms", "least", "MB"], rows, options.markdown)
    native = figures["native/hello"][0]
    print(f"the bound for hello, 1.5 times native plus 1 ms: {1.5 * native + 1:.2f} ms (medians)")
    return {"measurement": "start", "milliseconds, median and least, and MB": figures}, failures


def measure_tiers(options):
    """Time by the clock: programs from an empty cache, and with the optimizer's code in it; scripts from an empty cache."""
    names = [name for name in ALL if name not in NEEDS_SIMD or options.simd]
    if options.programs:
        names = pick(options.programs, names)
    apus, figures, failures = known.APUS, {}, {}
    cache = WORK / "cache"
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    optimized, fresh = [apus, "run", "--tier", "optimizing"], [apus, "run", "--no-cache"]
    folder = WORK / ("wasm-simd" if options.simd else "wasm")

    def clock(command, environment=None):
        # What compiled hot functions for the run before may have something in hand yet.
        time.sleep(0.3)
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
        output = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        return time.monotonic() - start, usage.ru_maxrss / 1000, output

    rows = []
    for name in names:
        module, samples = str(folder / f"{name}.wasm"), []
        clock([*optimized, module, "large"], environment)
        for round in range(options.repeat):
            progress(f"round {round + 1} of {options.repeat}: {name}")
            warm, cold = clock([*optimized, module, "large"], environment), clock([*fresh, module, "large"])
            if warm[2] != cold[2]:
                failures[("apus", name)] = f"WRONG: {cold[2][:60]!r}, not {warm[2][:60]!r}"
            samples.append((warm[0], cold[0]))
        warm, cold = (statistics.median(column) for column in zip(*samples))
        figures[name] = [warm, cold]
        rows.append([name, f"{warm:.3f}", f"{cold:.3f}", f"{1.15 * warm + 0.2:.3f}"])
    progress("")
    print("seconds by the clock, medians: the optimizer's code from the cache; all tiers from an empty one; the bound, 1.15 of the "
          "first and 0.2 more")
    show(["program", "cached", "empty", "bound"], rows, options.markdown)

    modules = {path.name: str(path) for path in corpus.modules(small=True)}
    rows = []
    for name, words in (("python.wasm", ["-c", "print(1)"]), ("quickjs.wasm", ["-e", "console.log(1)"])):
        rivals = {"apus": [*fresh, modules[name], *words]}
        if known.wasmtime():
            rivals["wasmtime"] = [known.wasmtime(), "run", "-C", "cache=n", modules[name], *words]
        samples = {engine: [] for engine in rivals}
        for round in range(min(options.repeat, 5)):
            for engine, command in rivals.items():
                progress(f"round {round + 1}: {engine} {name}")
                samples[engine].append(clock(command))
                if samples[engine][-1][2] != "1\n":
                    failures[(engine, name)] = f"WRONG: {samples[engine][-1][2][:60]!r}"
        for engine, found in samples.items():
            seconds, memory = statistics.median(sample[0] for sample in found), max(sample[1] for sample in found)
            figures[f"{engine}/{name}"] = [seconds, memory]
            rows.append([f"{name} {engine}", f"{seconds:.3f}", f"{memory:.1f}"])
    progress("")
    print("seconds by the clock from an empty cache, medians, and peak memory; the process that compiles hot functions not counted")
    show(["script", "seconds", "MB"], rows, options.markdown)
    return {"measurement": "tiers", "seconds": figures}, failures


# Printing.


def pick(words, names):
    chosen = words.split(",")
    wrong = [name for name in chosen if name not in names]
    if wrong:
        sys.exit(f"no program is called {', '.join(wrong)}; there are {', '.join(names)}")
    return chosen


def show_ratio(value):
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"


def show(head, rows, markdown):
    if markdown:
        print("| " + " | ".join(head) + " |\n|" + " --- |" * len(head))
        for row in rows:
            print("| " + " | ".join(row) + " |")
        return
    widths = [max(len(row[index]) for row in [head, *rows]) for index in range(len(head))]
    for row in [head, *rows]:
        print("  ".join(cell.rjust(width) if index else cell.ljust(width)
                        for index, (cell, width) in enumerate(zip(row, widths))).rstrip())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("measurement", nargs="?", default="programs", choices=["programs", "gc", "start", "tiers"])
    parser.add_argument("--size", choices=["small", "large", "deep"], default=None,
                        help="small for programs, large for gc; deep for gc is trees alone")
    parser.add_argument("--repeat", type=int, default=5, help="rounds (5)")
    parser.add_argument("--programs", help="only these, with commas between")
    parser.add_argument("--engines", help="only these, with commas between")
    parser.add_argument("--rival", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--simd", action="store_true", help="guests with 128-bit SIMD")
    parser.add_argument("--limit", type=int, default=120, help="CPU seconds after which a run is ended (120)")
    parser.add_argument("--markdown", action="store_true", help="the table for Documentation/Benchmarks.md")
    parser.add_argument("--json", metavar="FILE", help="write the figures to a file")
    parser.add_argument("--list", action="store_true", help="say which engines there are")
    options = parser.parse_args()
    if options.size == "deep" and options.measurement != "gc":
        parser.error("only gc has the size deep")
    options.size = options.size or ("large" if options.measurement == "gc" else "small")
    build()
    if options.list:
        for engine in choose_engines(options, ["interpreter", "baseline", "optimizing", "rival"]):
            print(f"{engine.name:18} {engine.kind:12} {engine.program}")
        return
    measured = {"programs": measure_programs, "gc": measure_collectors, "start": measure_start,
                "tiers": measure_tiers}
    report, failures = measured[options.measurement](options)
    reasons = {}
    for (engine, name), reason in failures.items():
        reasons.setdefault((engine, reason), []).append(name)
    for (engine, reason), names in reasons.items():
        print(f"not measured: {engine} on {', '.join(names)}: {reason}", file=sys.stderr)
    if options.json:
        report["machine"] = platform.processor() or platform.machine()
        pathlib.Path(options.json).write_text(json.dumps(report, indent=2) + "\n")
    sys.exit(any("WRONG" in reason for reason in failures.values()))


if __name__ == "__main__":
    main()
