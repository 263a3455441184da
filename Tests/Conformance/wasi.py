#!/usr/bin/env python3
"""Runs the test suite of WASI by its manifests.

    Tests/Conformance/wasi.py CONFORMANCE COMMAND…

    Tests/Conformance/wasi.py ../shared/conformance .build/release/apus run

A test is a module beside which a .json may lie that says which arguments, variables and folder the guest is given, and
which exit code and output are right (wasi-testsuite, doc/specification.md). The folder is copied for each test. Standard
input is a pipe in which nothing ever comes, so that a read blocks. Prints what failed and how many passed of each suite;
exits with 1 if a test failed or a suite has fewer tests than it should.
"""

import concurrent.futures
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

# How many tests the pinned suites have: fewer means that some were not found.
SUITES = {
    "preview 1": ("wasi-testsuite/tests/*/testsuite/**/*.wasm", 72),
    "wasi-threads": ("wasi-testsuite/tests/proposals/wasi-threads/*.wa[ts]*", 14),
}
TIMEOUT = 30


def manifest(module):
    """What a test gives and expects."""
    spec = {"args": [], "env": {}, "dirs": [], "root": None, "exit_code": 0, "stdout": None}
    path = os.path.splitext(module)[0] + ".json"
    if not os.path.exists(path):
        return spec
    with open(path, encoding="utf-8") as file:
        spec |= json.load(file)
    # The newer form lists what happens, one thing after the other.
    for operation in spec.pop("operations", []):
        match operation.get("type"):
            case "run":
                spec |= {key: operation[key] for key in ("args", "root", "env") if key in operation}
            case "wait":
                spec["exit_code"] = operation.get("exit_code", 0)
            case "read" if operation.get("id", "stdout") == "stdout":
                spec["stdout"] = operation.get("payload")
    return spec


def run(command, module):
    """Runs a test; says what is wrong, or nothing."""
    spec = manifest(module)
    with tempfile.TemporaryDirectory() as folder:
        words = list(command)
        folders = [(spec["root"], "/")] if spec["root"] else [(name, name) for name in spec["dirs"]]
        for index, (name, guest) in enumerate(folders):
            copy = os.path.join(folder, str(index))
            shutil.copytree(os.path.join(os.path.dirname(module), name), copy, symlinks=True)
            for left in glob.glob(copy + "/**/*.cleanup", recursive=True):
                os.remove(left)
            words += ["--dir", f"{copy}::{guest}"]
        for name, value in spec["env"].items():
            words += ["--env", f"{name}={value}"]
        words += [module] + spec["args"]
        reader, writer = os.pipe()
        try:
            result = subprocess.run(words, stdin=reader, capture_output=True, timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            return f"no end after {TIMEOUT} seconds"
        finally:
            os.close(reader)
            os.close(writer)
    problems = []
    if result.returncode != spec["exit_code"]:
        problems.append(f"expected exit code {spec['exit_code']}, found {result.returncode}")
    if spec["stdout"] is not None and result.stdout.decode(errors="replace") != spec["stdout"]:
        problems.append(f"expected output {spec['stdout']!r}, found {result.stdout!r}")
    if problems and result.stderr:
        problems.append(result.stderr.decode(errors="replace").strip())
    return "; ".join(problems)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    root, command = sys.argv[1], sys.argv[2:]
    good = True
    for name, (pattern, least) in SUITES.items():
        found = glob.glob(os.path.join(root, pattern), recursive=True)
        # One of each name: a text beside its binary is the same test.
        modules = sorted({os.path.splitext(module)[0]: module for module in found if "wasip3" not in module}.values())
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(lambda module: run(command, module), modules))
        for module, problem in zip(modules, results):
            if problem:
                print(f"{os.path.relpath(module, root)}: {problem}")
        failed = sum(1 for problem in results if problem)
        print(f"{name}: {len(modules) - failed} passed, {failed} failed")
        if len(modules) < least:
            print(f"{name}: expected at least {least} tests, found {len(modules)}")
        good = good and failed == 0 and len(modules) >= least
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
