#!/usr/bin/env python3
"""Gives every inference library damaged models: the guest gets an error or a result, and the host lives on.

    Tests/Inference/damaged.py [--apus APUS] [--count N] [--first SEED] [--only WORD]

The guest damage.c brings N models of each kind, truncated, with bits flipped, words replaced or bytes copied, the same for the
same seed; and some are given by their names. What ended the host, or took longer than five minutes, is printed with its seed:
`--first SEED --count 1 --only WORD` repeats it. One model crashes TensorFlow Lite for sure, which shows that models are tried
elsewhere first.
"""
import argparse
import collections
import os
import pathlib
import random
import re
import struct
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
MODELS = ROOT / ".build-inference" / "models"
EXAMPLE = ROOT / "Examples" / "food-classifier" / "model"
WORK = ROOT / ".build" / "inference"

LAST, FIRST = "1,192,192,3", "1,3,192,192"
# The name of the encoding and its number; the type and dimensions of the input; the model; how many a guest may bring before
# they are a gibibyte.
KINDS = [
    ("tensorflowlite", 4, 3, LAST, EXAMPLE / "food192_u8.tflite", 180),
    ("onnx", 1, 1, FIRST, MODELS / "food192.onnx", 50),
    ("tensorflow", 2, 1, LAST, MODELS / "food192.pb", 50),
    ("openvino", 0, 1, FIRST, MODELS / "food192.onnx", 50),
]
LIMIT = 300
CRASHED = "it crashed the process in which it was tried"

problems = []


def run(words):
    """Runs a command. Returns its code, or what stands for one, its output and its errors."""
    try:
        result = subprocess.run([str(word) for word in words], capture_output=True, text=True, errors="replace",
                                timeout=LIMIT)  # fmt: skip
        return result.returncode, result.stdout, result.stderr
    except subprocess.TimeoutExpired as expired:
        return "time", (expired.stdout or b"").decode(errors="replace"), ""


def bring(apus, kind, first, count, answers):
    """Lets a guest bring some models. Returns how many crashed where they were tried."""
    name, encoding, type, dimensions, model, batch = kind
    seed, end, crashed = first, first + count, 0
    while seed < end:
        code, output, errors = run(
            [apus, "run", "--nn", "--dir", f"{model.parent}::/models:ro", WORK / "damage.wasm", encoding, type, dimensions,
             seed, min(batch, end - seed), f"/models/{model.name}"])  # fmt: skip
        crashed += errors.count(CRASHED)
        last = None
        for line in output.splitlines():
            found = re.fullmatch(r"(\d+) (?:([^:]*): )?(?:(\w+): error (\d+)|(ran))", line)
            if found:
                answers[found[5] or f"{found[3]} {found[4]}"] += 1
            if line[:1].isdigit():
                last = line
        if code == 0:
            seed += min(batch, end - seed)
            continue
        if last is None:
            problems.append(f"{name}: nothing was tried: {code}: {errors[-500:]}")
            return crashed
        problems.append(f"{name}: seed {last}: {code}: {errors[-500:]}")
        seed = int(last.split()[0]) + 1
    return crashed


def without_scale(model):
    """A model of TensorFlow Lite whose first tensor has a scale of 0, by which the library divides."""
    model = bytearray(model)

    def word(at):
        return struct.unpack_from("<I", model, at)[0]

    def field(table, number):
        """What a field of a table of a flatbuffer points to."""
        offsets = table - struct.unpack_from("<i", model, table)[0]
        at = table + struct.unpack_from("<H", model, offsets + 4 + 2 * number)[0]
        return at + word(at)

    def first(vector):
        """The first table of a vector."""
        return vector + 4 + word(vector + 4)

    graph = first(field(word(0), 2))
    scale = field(field(first(field(graph, 0)), 4), 2)
    struct.pack_into("<f", model, scale + 4, 0)
    return bytes(model)


def name(apus, kind, count, answers):
    """Gives a guest some models by their names."""
    title, _, type, dimensions, model, _ = kind
    source = WORK / "zeros.input"
    source.write_bytes(bytes(192 * 192 * 3 * (1 if type == 3 else 4)))
    bytes_ = model.read_bytes()
    damaged = WORK / f"damaged{model.suffix}"
    for seed in range(count):
        chance = random.Random(seed)
        content = bytearray(bytes_)
        if seed % 2:
            del content[chance.randrange(len(content)) :]
        else:
            for _ in range(20):
                content[chance.choice([0, len(content) - 65536]) + chance.randrange(65536)] ^= 1 << chance.randrange(8)
        damaged.write_bytes(content)
        code, _, errors = run(
            [apus, "run", "--nn-model", f"m:{title}:cpu:{damaged}", "--dir", f"{WORK}::/work:ro", WORK / "infer.wasm",
             "m", type, dimensions, "/work/zeros.input"])  # fmt: skip
        if code not in (0, 1):
            problems.append(f"{title}: named, seed {seed}: {code}: {errors[-500:]}")
        answers["named, ran" if code == 0 else "named, an error"] += 1
        if code == 1 and not re.search(r"inference: .+\n(?:.*\n)*\w+: error \d+", errors):
            problems.append(f"{title}: named, seed {seed}: expected the library's words, found {errors[-500:]}")


def main():
    parser = argparse.ArgumentParser(description="Gives the inference libraries damaged models.")
    parser.add_argument("--apus", default=ROOT / ".build" / "release" / "apus", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--only", default="", help="the kinds whose names begin so")
    options = parser.parse_args()
    os.environ["PYTHONPATH"] = str(ROOT / ".build-inference" / "site")
    subprocess.run([str(ROOT / "Tests" / "Inference" / "guests" / "build.sh")], check=True)
    for kind in KINDS:
        if not kind[0].startswith(options.only):
            continue
        answers = collections.Counter()
        bring(options.apus, kind, options.first, options.count, answers)
        if kind[0] == "tensorflowlite":
            crashing = WORK / "crashing.tflite"
            crashing.write_bytes(without_scale(kind[4].read_bytes()))
            if bring(options.apus, (*kind[:4], crashing, 1), 0, 1, answers) != 1:
                problems.append("tensorflowlite: expected a model without a scale to crash where it is tried")
        name(options.apus, kind, min(12, options.count), answers)
        print(f"{kind[0]}: " + ", ".join(f"{count} {answer}" for answer, count in sorted(answers.items())))
        # Seed 0 is the model as it is.
        if options.first == 0 and not answers["ran"]:
            problems.append(f"{kind[0]}: expected the undamaged model to run")
    for problem in problems:
        print(f"FAILED: {problem}")
    print(f"damaged models: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
