#!/usr/bin/env python3
"""Compares what guests get from the inference libraries with what C programs get from them.

    Tests/Inference/agreement.py [APUS]

The photo of a cup of coffee goes through every library and model that there is of the food classifier, once through
`apus run` and the guest infer.c, and once through native/infer.c on the same library, whose path is that of `apus doctor`.
Outputs must agree to 1e-5, and exactly where they are bytes; the rankings of all float models must be the same, and espresso
comes first everywhere. So it does for guests that were made for WasmEdge and SSVM, with their modules for images.

Needs Scripts/install-inference.sh, whose packages it puts into PYTHONPATH itself.
"""
import array
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
MODELS = ROOT / ".build-inference" / "models"
PHOTOS = ROOT / "Examples" / "food-classifier" / "photos"
WORK = ROOT / ".build" / "inference"
APUS = ROOT / ".build" / "release" / "apus"

# WASI-NN's numbers of types.
F32, U8 = 1, 3
LAST, FIRST = "1,192,192,3", "1,3,192,192"
SAVED_MODEL = ["serving_default_input", "PartitionedCall"]
# A name, the library, the model, the encoding for apus, the type, the dimensions, names for TensorFlow.
CASES = [
    ("TensorFlow Lite, bytes", "TensorFlow Lite", "food192_u8.tflite", "tensorflowlite", U8, LAST, []),
    ("TensorFlow Lite", "TensorFlow Lite", "food192_f32.tflite", "tensorflowlite", F32, LAST, []),
    ("ONNX Runtime", "ONNX Runtime", "food192.onnx", "onnx", F32, FIRST, []),
    ("TensorFlow, graph", "TensorFlow", "food192.pb", "tensorflow", F32, LAST, ["input", "Identity"]),
    ("TensorFlow, SavedModel", "TensorFlow", "food192_savedmodel", "tensorflow", F32, LAST, SAVED_MODEL),
    ("OpenVINO, of ONNX", "OpenVINO", "food192.onnx", "openvino", F32, FIRST, []),
    ("OpenVINO, of TensorFlow", "OpenVINO", "food192.pb", "openvino", F32, LAST, []),
    ("OpenVINO, of TensorFlow Lite", "OpenVINO", "food192_f32.tflite", "openvino", F32, LAST, []),
]
# Guests made for others: the module, its arguments.
OLD_GUESTS = [
    ("late", "lite", "food192_compat_u8.tflite"), ("late", "graph", "food192_compat.pb"),
    ("late", "saved", "food192_savedmodel"), ("early", "lite", "food192_compat_u8.tflite"),
    ("early", "graph", "food192_compat.pb"), ("oldest", "lite", "food192_compat_u8.tflite"),
    ("oldest", "graph", "food192_compat.pb"),
]  # fmt: skip

problems = []


def run(*words, stdout=None):
    """Runs a command. Returns what it writes; None, and a problem, if it fails."""
    result = subprocess.run([str(word) for word in words], capture_output=True, timeout=300)
    if result.returncode != 0:
        problems.append(f"{' '.join(str(word) for word in words)}: {result.returncode}: {result.stderr.decode()[-500:]}")
        return None
    if stdout:
        stdout.write_bytes(result.stdout)
    return result.stdout


def libraries(apus=APUS):
    """Where the libraries are, by their names."""
    found = json.loads(subprocess.run([str(apus), "doctor", "--json"], capture_output=True).stdout)
    return {entry["name"]: entry["path"] for entry in found if entry["state"] == "ready"}


def probabilities(output, kind):
    return [byte / 255 for byte in output] if kind == U8 else list(array.array("f", output))


def main():
    apus = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else APUS
    os.environ["PYTHONPATH"] = str(ROOT / ".build-inference" / "site")
    for script in ("guests", "native"):
        subprocess.run([str(ROOT / "Tests" / "Inference" / script / "build.sh")], check=True)
    labels = (MODELS / "food192_labels.txt").read_text().splitlines()
    paths = libraries(apus)
    for name, photo in (("u8", "last"), ("f32", "last"), ("f32", "first")):
        run(apus, "run", "--nn", "--dir", f"{PHOTOS}::/photos:ro", WORK / "pixels.wasm", name, photo, "/photos/coffee.jpg",
            stdout=WORK / f"{name}-{photo}.input")  # fmt: skip

    rankings = {}
    for title, backend, model, encoding, kind, dimensions, names in CASES:
        if backend not in paths:
            problems.append(f"{title}: there is no library; Scripts/install-inference.sh")
            continue
        source = f"{'u8' if kind == U8 else 'f32'}-{'first' if dimensions == FIRST else 'last'}.input"
        guest = run(apus, "run", "--nn-model", f"m:{encoding}:cpu:{MODELS / model}", "--dir", f"{WORK}::/work:ro",
                    WORK / "infer.wasm", "m", kind, dimensions, f"/work/{source}")  # fmt: skip
        native = run(WORK / "infer", backend, paths[backend], MODELS / model, kind, dimensions, WORK / source, 1, *names)
        if guest is None or native is None:
            continue
        ours, theirs = probabilities(guest, kind), probabilities(native, kind)
        if len(ours) != len(labels) or len(theirs) != len(labels):
            problems.append(f"{title}: expected {len(labels)} probabilities, found {len(ours)} and {len(theirs)}")
            continue
        difference = max(abs(a - b) for a, b in zip(ours, theirs))
        if difference > (0 if kind == U8 else 1e-5):
            problems.append(f"{title}: the guest's output is off by {difference}")
        order = sorted(range(len(labels)), key=lambda label: -ours[label])
        print(f"{title:30} {labels[order[0]]} {ours[order[0]]:.6f}, difference to C {difference:.1e}")
        if labels[order[0]] != "espresso":
            problems.append(f"{title}: expected espresso first, found {labels[order[0]]}")
        if kind == F32:
            rankings[title] = (order[:10], ours)

    # Labels that are as likely as each other, to what the libraries differ by, may change places.
    first = next(iter(rankings.values()), None)
    for title, (order, values) in rankings.items():
        for ours, theirs in zip(order, first[0]):
            if ours != theirs and abs(values[ours] - values[theirs]) > 1e-5:
                problems.append(f"{title}: ranks {[labels[i] for i in order]}, others {[labels[i] for i in first[0]]}")
                break

    for module, kind, model in OLD_GUESTS:
        output = run(apus, "run", "--nn", "--dir", f"{MODELS}::/models:ro", "--dir", f"{PHOTOS}::/photos:ro",
                     WORK / f"{module}.wasm", kind, f"/models/{model}", "/photos/coffee.jpg")  # fmt: skip
        if output is None:
            continue
        label = output.decode().splitlines()[0]
        print(f"{module + ' ' + kind:30} {label}")
        if not label.startswith("espresso "):
            problems.append(f"{module} {kind}: expected espresso first, found {label}")

    for problem in problems:
        print(f"FAILED: {problem}")
    print(f"agreement: {len(CASES) + len(OLD_GUESTS)} cases, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
