#!/usr/bin/env python3
"""Measures cold starts: the same `hello`, started in every way that this machine has, interleaved in one run.

Usage: Benchmarks/cold.py [--rounds N] [--apus APUS]

Natively, in process, by `apus run`, by wasmtime, by crun, podman, Docker and containerd. A native program is linked statically, so
that its container has no more in it than a guest's. A figure is the time by the clock from the start of a command until it has
ended, with its daemons running and images loaded, in milliseconds; of the start in process, which is too short for a clock, it is
the CPU time of one of 20,000. The ratios that a reader asks for stand below, of medians. Run it as the superuser on a quiet machine.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time

root = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(root / "Benchmarks"), str(root / "Tests/Containers")]
import containers  # noqa: E402
import engines  # noqa: E402

WASI = ["--target=wasm32-wasi", "--sysroot=/usr", "-nodefaultlibs", "-lc",
        "/usr/lib/llvm-14/lib/clang/14.0.6/lib/wasi/libclang_rt.builtins-wasm32.a"]


class Work(containers.Work):
    """A folder with the two programs, and what makes bundles and an image of them."""

    def __init__(self, apus):
        super().__init__(apus)
        self.files = ["hello", "hello.wasm"]
        source = root / "Benchmarks/programs/hello.c"
        subprocess.run(["cc", "-O2", "-static", source, "-o", self.guests / "hello"], check=True)
        clang = "/opt/swift/usr/bin/clang" if os.path.exists("/opt/swift/usr/bin/clang") else "clang"
        subprocess.run([clang, "-O2", source, "-o", self.guests / "hello.wasm", *WASI], check=True)


class Start:
    """A way to start `hello`."""

    def __init__(self, name, command, env=None):
        """The command may be a function that gives one for each run."""
        self.name, self.command, self.env = name, command, env or os.environ
        self.times = []

    def run(self, output):
        command = [str(word) for word in (self.command() if callable(self.command) else self.command)]
        with open(output, "w+b") as file:
            actions = [(os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
                       (os.POSIX_SPAWN_DUP2, file.fileno(), 1), (os.POSIX_SPAWN_DUP2, file.fileno(), 2)]
            begun = time.monotonic_ns()
            process = os.posix_spawnp(command[0], command, self.env, file_actions=actions)
            _, status = os.waitpid(process, 0)
            seconds = (time.monotonic_ns() - begun) / 1e9
            written = os.pread(file.fileno(), 4096, 0)
        if status != 0 or not written.endswith(b"hello\n"):
            raise RuntimeError(f"{' '.join(command)}: status {status}, {written[-500:]!r}")
        self.times.append(seconds)


def processes(work, apus):
    """Programs that are started by themselves, and a reason for each that is not here."""
    native, guest = work.guests / "hello", work.guests / "hello.wasm"
    yield Start("native", [engines.installed(native, work.folder)])
    program = engines.installed(apus, work.folder)
    # The first start leaves the machine code in the cache.
    subprocess.run([program, "run", "--tier", "optimizing", guest], check=True, stdout=subprocess.DEVNULL)
    yield Start("apus run", [program, "run", guest])
    if rival := os.environ["APUS_TEST_WASMTIME"]:
        subprocess.run([rival, "compile", guest, "-o", work.folder / "hello.cwasm"], check=True)
        yield Start("wasmtime run", [rival, "run", "--allow-precompiled", work.folder / "hello.cwasm"])
    else:
        print("wasmtime run: not installed")


def runtimes(work):
    """OCI runtimes, given a bundle."""
    bundles = containers.Bundles(work)
    folders = {path: bundles.bundle([path]) for path in ("/hello", "/hello.wasm")}
    handled = bundles.bundle(["/hello.wasm"], annotations={"run.oci.handler": "apus"})
    yield Start("apus-oci run", lambda: [*bundles.command, "run", "--bundle", folders["/hello.wasm"], containers.fresh()])
    if not shutil.which("crun"):
        return print("crun: not installed")
    crun = ["crun", "--root", work.folder / "crun"]
    yield Start("crun run, native", lambda: [*crun, "run", "--bundle", folders["/hello"], containers.fresh()])
    # crun refuses a machine that has both versions of control groups, so it sees one; and it has our handler. The mounts are ours.
    subprocess.run(["umount", "/sys/fs/cgroup/unified"], stderr=subprocess.DEVNULL)
    handlers = work.folder / "handlers"
    handlers.mkdir()
    (handlers / "apus.so").symlink_to(pathlib.Path(work.runtime).parent / "libapus-crun-handler.so")
    if containers.Crun.handlers.exists():
        subprocess.run(["mount", "--bind", handlers, containers.Crun.handlers], check=True)
        yield Start("crun run, our handler", lambda: [*crun, "run", "--bundle", handled, containers.fresh()])


def engines_of_containers(work):
    """podman, Docker and containerd: those that are here, with their daemons running and the image loaded."""
    if shutil.which("podman") and shutil.which("conmon"):
        native, ours = containers.Podman(work), containers.Podman(work)
        native.command = [*native.command[:-1], "crun"]
        for kind, engine, path in [("native", native, "/hello"), ("apus-oci", ours, "/hello.wasm")]:
            engine.load()
            yield Start(f"podman run, {kind}", lambda engine=engine, path=path: engine.words(containers.fresh(), path, []),
                        engine.environment)  # fmt: skip
    else:
        print("podman: not installed")
    if shutil.which("dockerd") and os.path.exists("/usr/bin/docker"):
        process, docker = containers.Docker.start_daemon(work), containers.Docker(work)
        if docker.ready(process) and docker.load()[0] == 0:
            def native():
                words = docker.words(containers.fresh(), "/hello", [])
                place = words.index("--runtime")
                return words[:place] + words[place + 2:]
            yield Start("docker run, native", native, docker.environment)
            yield Start("docker run, apus-oci", lambda: docker.words(containers.fresh(), "/hello.wasm", []), docker.environment)
        else:
            print("docker: its daemon does not start here")
    else:
        print("docker: not installed")
    if shutil.which("containerd") and containers.Containerd.start_daemon(work):
        native = containers.Containerd(work, "containerd", [])
        shim = containers.Containerd(work, "our shim", ["--runtime", "io.containerd.apus.v1"])
        native.load()
        yield Start("ctr run, native by runc's shim", lambda: native.words(containers.fresh(), "/hello", []))
        yield Start("ctr run, our shim", lambda: shim.words(containers.fresh(), "/hello.wasm", []))
    else:
        print("containerd: does not run here")


def in_process(guest):
    """Microseconds of a start from a pool, and of one anew."""
    text = subprocess.run([root / ".build/release/instance-benchmark", guest], capture_output=True, text=True, check=True).stdout
    return [min(map(float, re.findall(rf"{what}: ([\d.]+) us", text))) for what in ("from a pool", "anew")]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15, help="how often each is started")
    parser.add_argument("--apus", type=pathlib.Path, default=root / ".build/release/apus")
    options = parser.parse_args()
    # Debian's Python goes on below, which has other packages.
    os.environ.setdefault("APUS_TEST_WASMTIME", engines.wasmtime() or "")
    if reason := containers.enter_namespace():
        sys.exit(f"cold.py: {reason}")
    work = Work(options.apus.resolve())
    try:
        pool, anew = in_process(work.guests / "hello.wasm")
        starts = [*processes(work, options.apus), *runtimes(work), *engines_of_containers(work)]
        for number in range(options.rounds + 1):
            print(f"\rround {number} of {options.rounds}", end="", file=sys.stderr, flush=True)
            for start in list(starts):
                try:
                    start.run(work.folder / "output")
                except RuntimeError as error:
                    print(f"\n{start.name}: left out: {error}")
                    starts.remove(start)
                if number == 0 and start.times:
                    # The first fills caches.
                    start.times.clear()
        print(file=sys.stderr)
    finally:
        work.close()
    median = {start.name: statistics.median(start.times) * 1e3 for start in starts}
    print(f"{'in process, from a pool':32}{pool / 1e3:10.4f}\n{'in process, anew':32}{anew / 1e3:10.4f}")
    for start in starts:
        print(f"{start.name:32}{median[start.name]:10.2f}   least {min(start.times) * 1e3:.2f}")
    for name in ("docker run, native", "podman run, native", "crun run, native", "wasmtime run"):
        if name in median:
            print(f"apus run is {median[name] / median['apus run']:.1f} times as fast as {name}")


if __name__ == "__main__":
    main()
