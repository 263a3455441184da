#!/usr/bin/env python3
"""Tests containers: `apus-oci` by hand, and what starts it, from Debian: podman, containerd,
Docker; our handler in crun, and our shim in containerd, by its own client and by that of Kubernetes.

Usage: containers.py APUS [PART…]      runs all parts, or those named: oci podman containerd docker crun
       crun-for-wasmedge shim cri thousand images

Prints what failed, and exits with 1 if anything did. What this machine does not allow is skipped, with a line that says why.
Everything that is started or made is gone afterwards: engines have their own folders and sockets in a temporary folder, and
mounts are those of a namespace of the test's own.
"""

import concurrent.futures
import contextlib
import ctypes
import io
import json
import hashlib
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tarfile
import tempfile
import time
import traceback
import urllib.request

here = pathlib.Path(__file__).resolve().parent
passed, failures = 0, []


def check(what, found, expected):
    global passed
    if found == expected:
        passed += 1
    else:
        failures.append(f"{what}: expected {expected!r}, found {found!r}")


def check_in(what, part, whole):
    global passed
    if part in whole:
        passed += 1
    else:
        failures.append(f"{what}: expected {part!r} in {whole[-3000:]!r}")


def run(*command, input=None, timeout=60, env=None, cwd=None):
    """Runs a command. Gives its exit code, what it wrote, and what it complained of."""
    result = subprocess.run(
        [str(word) for word in command], input=input, capture_output=True, timeout=timeout, env=env, cwd=cwd,
        stdin=subprocess.DEVNULL if input is None else None)
    return result.returncode, result.stdout.decode(errors="replace"), result.stderr.decode(errors="replace")


def wait_for(condition, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return False


class Work:
    """The temporary folder, and what runs in it."""

    def __init__(self, apus):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="apus-containers-"))
        self.folder.chmod(0o755)
        # The executables where containers' users may read them.
        self.bin = self.folder / "bin"
        self.bin.mkdir()
        for name in ["apus", "apus-host", "apus-serve", "apus-registry", "apus-oci", "containerd-shim-apus-v1"]:
            os.symlink(apus.parent / name, self.bin / name)
        self.runtime = str(apus.parent / "apus-oci")
        self.guests = self.folder / "guests"
        subprocess.run([here / "build.sh", apus, self.guests], check=True)
        # What is in the image and in bundles.
        self.files = ["probe.wasm", "add.wasm"]
        self.daemons = []

    def start(self, *command, env=None):
        """Starts a daemon whose log is kept while the test runs."""
        log = open(self.folder / f"{pathlib.Path(str(command[0])).name}.log", "ab")
        process = subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=env)
        self.daemons.append(process)
        return process

    def stop(self, process):
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def close(self):
        for process in reversed(self.daemons):
            self.stop(process)
        # What a test that was broken off has left: those who serve pods, and whom they have started.
        for shim in shims(self):
            for process in [shim, *descendants(shim)]:
                with contextlib.suppress(OSError):
                    os.kill(process, signal.SIGKILL)
        mounts = [line.split()[4] for line in pathlib.Path("/proc/self/mountinfo").read_text().splitlines()]
        for mount in reversed([mount for mount in mounts if mount.startswith(f"{self.folder}/")]):
            subprocess.run(["umount", "--lazy", mount], stderr=subprocess.DEVNULL)
        shutil.rmtree(self.folder, ignore_errors=True)

    def image(self):
        """An image as `docker save` writes it: nothing but the guests."""
        path = self.folder / "image.tar"
        if path.exists():
            return path
        layer = io.BytesIO()
        with tarfile.open(fileobj=layer, mode="w") as tar:
            for name in ["etc", "data"]:
                entry = tarfile.TarInfo(name)
                entry.type, entry.mode = tarfile.DIRTYPE, 0o755
                tar.addfile(entry)
            for name in self.files:
                content = (self.guests / name).read_bytes()
                entry = tarfile.TarInfo(name)
                entry.size, entry.mode = len(content), 0o755
                tar.addfile(entry, io.BytesIO(content))
            content = b"#!/bin/sh\necho never\n"
            entry = tarfile.TarInfo("script")
            entry.size, entry.mode = len(content), 0o755
            tar.addfile(entry, io.BytesIO(content))
        layer = layer.getvalue()
        config = json.dumps({
            "architecture": "amd64", "os": "linux",
            "config": {"Entrypoint": ["/probe.wasm"], "Env": ["FROM_IMAGE=yes", "PATH=/"]},
            "rootfs": {"type": "layers", "diff_ids": ["sha256:" + hashlib.sha256(layer).hexdigest()]},
        }).encode()
        name = hashlib.sha256(config).hexdigest()
        manifest = json.dumps(
            [{"Config": f"{name}.json", "RepoTags": ["localhost/probe:latest"], "Layers": ["layer.tar"]}]).encode()
        with tarfile.open(path, mode="w") as tar:
            for file, content in [(f"{name}.json", config), ("layer.tar", layer), ("manifest.json", manifest)]:
                entry = tarfile.TarInfo(file)
                entry.size, entry.mode = len(content), 0o644
                tar.addfile(entry, io.BytesIO(content))
        return path


def behave(engine):
    """What a guest does must be the same in every engine."""
    name = engine.name
    check(f"{name}: hello", engine.run("hello")[:2], (0, "hello from a guest\n"))
    check(f"{name}: arguments", engine.run("arguments", "a b", "ü")[:2], (0, "/probe.wasm\narguments\na b\nü\n"))
    check(f"{name}: the exit code", engine.run("exit", "7")[0], 7)
    code, output, complaint = engine.run("complain")
    check(f"{name}: standard error", (code, output, complaint.replace("\r", "")), (3, "", "a complaint\n"))
    code, output, _ = engine.run("environment", environment={"GREETING": "hello there"})
    check_in(f"{name}: the environment", "GREETING=hello there\n", output)
    check_in(f"{name}: the image's environment", "FROM_IMAGE=yes\n", output)
    check(f"{name}: nothing of the host's environment", "APUS_SECRET" in output, False)
    code, output, complaint = engine.run("trap")
    check(f"{name}: the code of a trap", code, 134)
    check_in(f"{name}: the words of a trap", "/probe.wasm: unreachable", complaint)

    folder = engine.work.folder / "shared"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    folder.chmod(0o777)
    (folder / "note").write_text("from outside\n")
    mount = {"mounts": [(folder, "/shared", False)]}
    check(f"{name}: a mount is read", engine.run("read", "/shared/note", **mount)[:2], (0, "from outside\n"))
    check(f"{name}: and written", engine.run("write", "/shared/new", "inside", **mount)[0], 0)
    check(f"{name}: on the host", (folder / "new").read_text() if (folder / "new").exists() else None, "inside")
    mount = {"mounts": [(folder, "/shared", True)]}
    check(f"{name}: one that is only read", engine.run("read", "/shared/note", **mount)[:2], (0, "from outside\n"))
    check(f"{name}: is not written", engine.run("write", "/shared/newer", "x", **mount)[0], 1)
    check(f"{name}: on the host neither", (folder / "newer").exists(), False)
    mount = {"mounts": [(folder / "note", "/etc/deep/note", True)]}
    check(f"{name}: a single file", engine.run("read", "/etc/deep/note", **mount)[:2], (0, "from outside\n"))
    check(f"{name}: is not written", engine.run("write", "/etc/deep/note", "x", **mount)[0], 1)
    check(f"{name}: what is not mounted is not there", engine.run("list", str(folder))[0], 1)

    for number, code in [("TERM", 143), ("KILL", 137)]:
        container = engine.start("spin")
        if not wait_for(lambda: "spinning" in container.output()):
            failures.append(f"{name}: the guest does not spin: {container.output()!r} {container.complaint()!r}")
        container.signal(number)
        check(f"{name}: SIG{number} ends a guest that loops", container.wait(), code)

    code, output, complaint = engine.run("memory", "64", memory=32 << 20)
    found = re.fullmatch(r"(\d+) MiB\n", output)
    if not (code == 0 and found and 16 <= int(found[1]) <= 24):
        failures.append(f"{name}: expected 16 to 24 MiB in a container of 32, found {code} {output!r} {complaint!r}")
    code, output, complaint = engine.run(program="/script")
    check(f"{name}: a script is not run", code != 0 and output == "", True)
    check_in(f"{name}: and said to be one", "found a script", complaint)


class Foreground:
    """A command of an engine that shows what a container writes, until that ends."""

    def __init__(self, engine, name, command, env=None):
        self.engine, self.name = engine, name
        self.out = tempfile.TemporaryFile()
        self.err = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.DEVNULL, stdout=self.out, stderr=self.err, env=env)

    @staticmethod
    def text(file):
        return os.pread(file.fileno(), 1 << 20, 0).decode(errors="replace")

    def output(self):
        return self.text(self.out)

    def complaint(self):
        return self.text(self.err)

    def signal(self, number):
        code, _, complaint = self.engine.kill(self.name, number)
        check(f"{self.engine.name}: kill {number} ({complaint})", code, 0)

    def wait(self):
        try:
            return self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return "it did not end"


counter = 0


def fresh(prefix="c"):
    global counter
    counter += 1
    return f"{prefix}{os.getpid()}-{counter}"


# The runtime by hand.


class Bundles:
    """Bundles that are written here, and the runtime that is given them."""

    name = "apus-oci"

    def __init__(self, work, runtime=None):
        self.work = work
        self.root = work.folder / "oci"
        self.command = [runtime or work.runtime, "--root", self.root]

    def bundle(self, words, environment={}, mounts=(), memory=None, annotations={}, **changes):
        folder = self.work.folder / fresh("bundle")
        rootfs = folder / "rootfs"
        rootfs.mkdir(parents=True)
        (rootfs / "etc").mkdir()
        for guest in self.work.files:
            shutil.copy(self.work.guests / guest, rootfs / guest)
        (rootfs / "script").write_text("#!/bin/sh\n")
        config = {
            "ociVersion": "1.0.2",
            "root": {"path": "rootfs"},
            "process": {
                "args": list(words), "cwd": "/", "user": {"uid": 0, "gid": 0}, "terminal": False,
                "env": ["PATH=/", "FROM_IMAGE=yes"] + [f"{name}={value}" for name, value in environment.items()],
            },
            "mounts": [
                {"destination": "/proc", "type": "proc", "source": "proc"},
                {"destination": "/dev", "type": "tmpfs", "source": "tmpfs"}] + [
                {"destination": guest, "type": "bind", "source": str(host), "options": ["rbind", "ro" if ro else "rw"]}
                for host, guest, ro in mounts],
            "annotations": annotations,
            "linux": {
                "namespaces": [{"type": "mount"}, {"type": "pid"}],
                "cgroupsPath": f"/apus-test-{os.getpid()}/{folder.name}",
                "resources": {"memory": {"limit": memory}} if memory else {},
            },
        }
        for place, value in changes.items():
            part = config
            *way, last = place.split("__")
            for name in way:
                part = part.setdefault(name, {})
            part[last] = value
        (folder / "config.json").write_text(json.dumps(config))
        return folder

    def create(self, folder, name, file):
        """Makes a container whose streams lead nowhere, and gives the number of its process."""
        code = subprocess.run(
            [*map(str, self.command), "create", "--bundle", folder, "--pid-file", file, name], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
        check(f"{self.name}: create", code, 0)
        return int(file.read_text())

    def run(self, *words, program="/probe.wasm", **options):
        environment = dict(os.environ, APUS_SECRET="x")
        return run(
            *self.command, "run", "--bundle", self.bundle([program, *words], **options), fresh(), env=environment)

    def start(self, *words, **options):
        name = fresh()
        folder = self.bundle(["/probe.wasm", *words], **options)
        return Foreground(self, name, [*self.command, "run", "--bundle", folder, name])

    def kill(self, name, number):
        return run(*self.command, "kill", name, number)


def test_oci(work):
    engine = Bundles(work)
    behave(engine)
    runtime = engine.command
    folder = engine.bundle(["/probe.wasm", "copy"])

    # Step by step, as engines do it. The container's process becomes a child of this one.
    name = fresh()
    output = open(work.folder / "output", "w+b")
    read_end, write_end = os.pipe()
    os.write(write_end, b"through a pipe\n")
    made = subprocess.run(
        [*map(str, runtime), "create", "--bundle", folder, "--pid-file", work.folder / "pid", name],
        stdin=read_end, stdout=output, stderr=output)
    os.close(read_end)
    check("create", (made.returncode, os.pread(output.fileno(), 1000, 0)), (0, b""))
    process = int((work.folder / "pid").read_text())
    state = json.loads(run(*runtime, "state", name)[1])
    check("the state after create", (state["status"], state["pid"], state["id"], state["bundle"]),
          ("created", process, name, str(folder)))
    check("the state's version", state["ociVersion"], "1.0.2")
    code, _, complaint = run(*runtime, "create", "--bundle", folder, name)
    check("a name that is taken", (code, "already" in complaint), (1, True))
    open_files = sorted(os.readlink(f"/proc/{process}/fd/{number}") for number in os.listdir(f"/proc/{process}/fd"))
    leaked = [path for path in open_files if re.search(r"socket:|state.json|log", path)]
    check("what the waiting process has open", leaked, [])
    check("start", run(*runtime, "start", name), (0, "", ""))
    check("the state after start", json.loads(run(*runtime, "state", name)[1])["status"], "running")
    code, _, complaint = run(*runtime, "start", name)
    check("start again", (code, "it is running" in complaint), (1, True))
    code, _, complaint = run(*runtime, "delete", name)
    check("delete while it runs", (code, "it is running" in complaint), (1, True))
    os.close(write_end)
    check("the exit code", os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), 0)
    check("the output", os.pread(output.fileno(), 100, 0), b"through a pipe\n")
    state = json.loads(run(*runtime, "state", name)[1])
    check("the state at the end", (state["status"], state["pid"]), ("stopped", 0))
    code, _, complaint = run(*runtime, "kill", name, "KILL")
    check("a signal for nobody", (code, "container not running" in complaint), (1, True))
    listed = run(*runtime, "list")[1]
    check_in("list", name, listed)
    check("list as JSON", [item["id"] for item in json.loads(run(*runtime, "list", "-f", "json")[1])], [name])
    check("delete", run(*runtime, "delete", name), (0, "", ""))
    check("nothing is left", os.listdir(engine.root), [])
    for command in ["state", "start", "kill", "delete"]:
        code, _, complaint = run(*runtime, command, name)
        check(f"{command} of none", (code, f'there is no container "{name}"' in complaint), (1, True))
    check("delete --force of none", run(*runtime, "delete", "--force", name)[0], 0)
    left = list(pathlib.Path("/sys/fs/cgroup").glob(f"*/apus-test-{os.getpid()}/*/cgroup.procs"))
    check("no control group is left", left, [])

    # A container that is never started, or whose process somebody else ends.
    for how in ["delete", "kill"]:
        name = fresh()
        process = engine.create(folder, name, work.folder / "pid")
        if how == "kill":
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            code, _, complaint = run(*runtime, "start", name)
            check("start of what has ended", (code, "it is stopped" in complaint), (1, True))
        check(f"delete after {how}", run(*runtime, "delete", name)[0], 0)
        if how == "delete":
            check("its process is ended", os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), -9)

    # What engines read.
    check("spec-version", run(*runtime, "spec-version")[:2], (0, "1.0.2\n"))
    check_in("--version", "spec: 1.0.2", run(work.runtime, "--version")[1])
    check("features", json.loads(run(work.runtime, "features")[1])["ociVersionMin"], "1.0.0")
    check_in("help", "create [--bundle DIR]", run(work.runtime, "--help")[1])
    log = work.folder / "log.json"
    code, _, complaint = run(
        *runtime, "--log", log, "--log-format=json", "run", "--bundle", engine.bundle(["/none.wasm"]), fresh())
    line = json.loads(log.read_text().splitlines()[-1])
    check("the log", (line["level"], line["msg"] in complaint, "time" in line), ("error", True, True))
    check_in("the log says what", 'found no file "/none.wasm"', line["msg"])
    log.unlink()
    check("a trap", run(
        *runtime, "--log", log, "--log-format", "json", "run", "-b", engine.bundle(["/probe.wasm", "trap"]), fresh())[0], 134)
    check_in("is in the log", "unreachable", log.read_text())
    for command in ["exec", "pause", "resume", "ps", "update", "events"]:
        code, _, complaint = run(*runtime, command, "--format", "json", "x")
        check(f"{command} says why not", (code, complaint.startswith(f"apus-oci: {command}: ")), (1, True))
    for words, expected in [
            (["frobnicate"], "expected a command, found 'frobnicate'"), ([], "expected a command"),
            (["--frob"], "unknown option '--frob'"), (["create", "--bundle"], "--bundle: expected a value"),
            (["--root", "here", "list"], "--root: expected an absolute path, found 'here'")]:
        code, _, complaint = run(work.runtime, *words)
        check(f"usage {words}", (code, expected in complaint), (64, True))
    for name in ["../x", "a/b", "", ".x", "x" * 300, "a b"]:
        code, _, complaint = run(*runtime, "state", name)
        check(f"the name {name!r}", (code, "expected the name of a container" in complaint), (1, True))
    code, _, complaint = run(*runtime, "kill", "x", "SIGNONE")
    check_in("a signal that does not exist", 'found "SIGNONE"', complaint)

    # What a bundle may say.
    def found(words, **options):
        return run(*runtime, "run", "--bundle", engine.bundle(words, **options), fresh())

    check("a function", found(["/add.wasm#add", "2", "40"])[:2], (0, "42\n"))
    check("in PATH", found(["probe.wasm"])[:2], (0, "hello from a guest\n"))
    check("in the working directory", found(["./probe.wasm", "environment"], process__cwd="/")[0], 0)
    check_in("PWD", "PWD=/etc\n", found(["/probe.wasm", "environment"], process__cwd="/etc")[1])
    check("a module in a mount", found(["/m/probe.wasm"], mounts=[(work.guests, "/m", True)])[:2], (0, "hello from a guest\n"))
    read_only = {"root": {"path": "rootfs", "readonly": True}}
    check("a root that is only read", found(["/probe.wasm", "write", "/x", "y"], **read_only)[0], 1)
    check("one that is written", found(["/probe.wasm", "write", "/x", "y"])[0], 0)
    temporary = [{"destination": "/tmp", "type": "tmpfs", "source": "tmpfs", "options": ["nosuid", "size=65536k", "mode=1777"]}]
    folder = engine.bundle(["/probe.wasm", "write", "/tmp/x", "y"], **read_only)
    config = json.loads((folder / "config.json").read_text())
    config["mounts"] += temporary
    (folder / "config.json").write_text(json.dumps(config))
    check("a folder in memory", run(*runtime, "run", "--bundle", folder, fresh())[0], 0)
    user = {"uid": 1234, "gid": 4321}
    (work.folder / "open").mkdir()
    (work.folder / "open").chmod(0o777)
    check("a user", found(
        ["/probe.wasm", "write", "/o/mine", "x"], process__user=user, mounts=[(work.folder / "open", "/o", False)])[0], 0)
    status = (work.folder / "open" / "mine").stat()
    check("owns what is written", (status.st_uid, status.st_gid), (1234, 4321))
    mapped = [{"containerID": 0, "hostID": 100000, "size": 65536}]
    check("a mapped user", found(
        ["/probe.wasm", "write", "/o/theirs", "x"], linux__uidMappings=mapped, linux__gidMappings=mapped,
        mounts=[(work.folder / "open", "/o", False)])[0], 0)
    check("owns it as well", (work.folder / "open" / "theirs").stat().st_uid, 100000)
    check("fuel", found(["/probe.wasm", "spin"], annotations={"org.apus.fuel": "1000000"})[0], 134)
    check("time", found(["/probe.wasm", "spin"], annotations={"org.apus.timeout": "100ms"})[0], 134)
    check_in("an annotation of ours that does not exist", 'found "org.apus.feul"', found(
        ["/probe.wasm"], annotations={"org.apus.feul": "1"})[2])
    # A library that the guest's environment names is not loaded into Apus.
    check("the guest's environment is not the program's", found(
        ["/probe.wasm", "environment"], environment={"XDG_CACHE_HOME": "/proc/self/fd/5", "LD_PRELOAD": "/x.so"},
        annotations={"org.apus.tier": "interpreter"})[0], 0)

    # Hooks: programs of the host that get the state.
    hook = work.folder / "hook"
    hook.write_text(f'#!/bin/sh\ncat > {work.folder}/$1\nexit $2\n')
    hook.chmod(0o755)
    hooks = {"hooks": {"prestart": [{"path": str(hook), "args": ["hook", "before", "0"], "env": ["PATH=/bin:/usr/bin"]}],
                       "poststop": [{"path": str(hook), "args": ["hook", "after", "0"], "env": ["PATH=/bin:/usr/bin"]}]}}
    check("hooks", found(["/probe.wasm"], **hooks)[:2], (0, "hello from a guest\n"))
    check("before", json.loads((work.folder / "before").read_text())["pid"] > 0, True)
    check("after", json.loads((work.folder / "after").read_text())["status"], "stopped")
    hooks = {"hooks": {"prestart": [{"path": str(hook), "args": ["hook", "before", "9"], "env": ["PATH=/bin:/usr/bin"]}]}}
    check_in("a hook that fails", "hooks: " + str(hook) + " exited with 9", found(["/probe.wasm"], **hooks)[2])
    hooks = {"hooks": {"prestart": [{"path": "/bin/sleep", "args": ["sleep", "100"], "timeout": 1}]}}
    check_in("a hook that hangs", "took more than 1 s", found(["/probe.wasm"], **hooks)[2])

    # A network of its own, and one that is there.
    own = {"linux__namespaces": [{"type": "network"}], "annotations": {"org.apus.allow-net": "127.0.0.1:1"}}
    name = fresh()
    folder = engine.bundle(["/probe.wasm", "sleep", "30"], **own)
    process = engine.create(folder, name, work.folder / "pid")
    check("a network of its own", os.readlink(f"/proc/{process}/ns/net") != os.readlink("/proc/self/ns/net"), True)
    path = f"/proc/{process}/ns/net"
    other = fresh()
    folder = engine.bundle(["/probe.wasm"], linux__namespaces=[{"type": "network", "path": path}])
    second = engine.create(folder, other, work.folder / "pid2")
    check("a network that is there", os.readlink(f"/proc/{second}/ns/net"), os.readlink(path))
    for container, number in [(other, second), (name, process)]:
        run(*runtime, "delete", "--force", container)
        os.waitpid(number, 0)

    test_service(work, engine)
    test_ordinary(work, engine)
    test_hostile(work, engine)
    test_terminal(work, engine)
    check("no container is left", os.listdir(engine.root), [])


def test_ordinary(work, engine):
    """What is no module is left to runc by the same executable under another name."""
    if not needs("runc"):
        return
    os.symlink(work.runtime, work.bin / "apus-runc")
    mixed = Bundles(work, work.bin / "apus-runc")
    check("apus-runc: a guest", mixed.run("hello")[:2], (0, "hello from a guest\n"))
    check("apus-runc: no container of the other's", run(*engine.command, "list", "--quiet")[1], "")
    check_in("apus-runc: what is about no container", "runc version", run(work.bin / "apus-runc", "--version")[1])
    code, _, complaint = mixed.run(program="/script")
    check(f"apus-runc: a script is runc's ({complaint})", (code != 0, "expected a WebAssembly module" in complaint), (True, False))
    name = fresh()
    process = mixed.create(mixed.bundle(["/probe.wasm", "spin"]), name, work.folder / "pid")
    state = json.loads(run(*mixed.command, "state", name)[1])
    check("apus-runc: a guest's state", (state["status"], state["pid"]), ("created", process))
    code, _, complaint = run(*mixed.command, "exec", name, "/bin/sh")
    check("apus-runc: exec says why not", (code, complaint.startswith("apus-oci: exec: ")), (1, True))
    check("apus-runc: delete", run(*mixed.command, "delete", "--force", name)[0], 0)
    os.waitpid(process, 0)
    check("apus-runc: nothing is left", os.listdir(f"{mixed.root}-apus"), [])


def test_service(work, engine):
    """A function that is served for as long as its container is there."""
    def found(annotations, environment={}, words=("/probe.wasm", "answer")):
        return run(*engine.command, "run", "--bundle", engine.bundle(
            words, annotations=annotations, environment=environment), fresh())

    serve = {"org.apus.serve": "wasi"}
    for what, annotations, environment, expected in [
            ("interface", {"org.apus.serve": "http"}, {}, 'expected "wasi" or "bytes", found "http"'),
            ("port", serve, {"PORT": "0"}, 'expected PORT to be a number from 1 to 65535, found "0"'),
            ("model", {**serve, "org.apus.models": "food"}, {}, "expected models as NAME=PATH"),
            ("model that is not there", {**serve, "org.apus.models": "food=/none"}, {}, 'expected a file in the container, found none: "/none"'),
            ("model outside", {**serve, "org.apus.models": "food=../../../../../../etc/passwd"}, {}, "found none"),
            ("model that is a folder", {"org.apus.models": "food=/etc"}, {}, "found something else")]:
        code, _, complaint = found(annotations, environment)
        check(f"a service with a wrong {what} ({complaint})", (code, expected in complaint), (1, True))
    check("a model of a guest that is run", found(
        {"org.apus.models": "food=/probe.wasm"}, words=("/probe.wasm", "hello"))[:2], (0, "hello from a guest\n"))

    probe = socket.create_server(("127.0.0.1", 0))
    port = probe.getsockname()[1]
    probe.close()
    folder = engine.bundle(
        ["/probe.wasm", "answer"], annotations={**serve, "org.apus.timeout": "20s"}, memory=256 << 20,
        environment={"PORT": str(port), "GREETING": 'quo"te\\ and\nline'},
        process__user={"uid": 1234, "gid": 1234})
    (folder / "rootfs" / "etc" / "note").write_text("in the root\n")
    name = fresh()
    container = Foreground(engine, name, [*engine.command, "run", "--bundle", folder, name])
    if not wait_for(lambda: "serving at" in container.complaint()):
        failures.append(f"the service does not start: {container.complaint()!r}")
        container.process.kill()
        container.wait()
        return

    def ask(query="0"):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/x?{query}", data=b"body", timeout=30) as answer:
            return answer.status, answer.read().decode()

    expected = (200, 'POST of quo"te\\ and\nline\nin the root\n')
    check("a request", ask(), expected)
    check("another", ask(), expected)
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=30) as answer:
        check("its health", answer.status, 200)
    # A request that has begun ends, and then the container.
    with concurrent.futures.ThreadPoolExecutor() as pool:
        slow = pool.submit(ask, "2")
        time.sleep(0.7)
        container.signal("TERM")
        check("a request when the container is to end", slow.result(), expected)
    check("the container ends well", container.wait(), 0)
    check("no manifest or variable is seen from outside", 'quo"te' in container.complaint(), False)


def test_hostile(work, engine):
    """Bundles that want what they may not have."""
    runtime = engine.command
    secret = work.folder / "secret"
    secret.mkdir()
    shutil.copy(work.guests / "probe.wasm", secret / "outside.wasm")
    (secret / "note").write_text("secret\n")

    def refused(what, folder, expected):
        code, output, complaint = run(*runtime, "run", "--bundle", folder, fresh())
        check(f"{what} is refused", (code, output), (1, ""))
        check_in(f"{what} is explained", expected, complaint)

    for what, text, expected in [
            ("an empty configuration", "", "config.json:1:1: expected a value, found the end"),
            ("no JSON", "{]", "config.json:1:2: expected a name in quotes, found ']'"),
            ("a deep one", "[" * 1000000, "expected at most 64 levels"),
            ("a long one", '"' + "x" * (5 << 20) + '"', "expected at most 4194304 bytes"),
            ("an array", "[]", "config.json: expected an object, found an array of 0"),
            ("a number for a text", '{"ociVersion":1}', "ociVersion: expected a text, found 1"),
            ("nothing in it", '{"ociVersion":"1.0.2"}', "root.path: expected a text, found nothing")]:
        folder = work.folder / fresh("bad")
        folder.mkdir()
        (folder / "config.json").write_text(text)
        refused(what, folder, expected)
    folder = work.folder / fresh("bad")
    folder.mkdir()
    refused("a bundle without configuration", folder, "cannot open")
    os.symlink("/etc/passwd", folder / "config.json")
    refused("a configuration that is a link", folder, "cannot open")

    folder = engine.bundle(["/probe.wasm"])
    shutil.rmtree(folder / "rootfs")
    os.symlink(secret, folder / "rootfs")
    refused("a root that is a link", folder, "root.path: expected a folder that is no link")
    folder = engine.bundle(["/probe.wasm"], root={"path": "none"})
    refused("a root that is not there", folder, "cannot open")
    for path in [f"../..{secret}/outside.wasm", f"/../../../..{secret}/outside.wasm", str(secret / "outside.wasm")]:
        refused(f"the module {path}", engine.bundle([path]), "found no file")
    folder = engine.bundle(["/link.wasm"])
    os.symlink(secret / "outside.wasm", folder / "rootfs" / "link.wasm")
    refused("a module that is a link to the outside", folder, "found no file")
    folder = engine.bundle(["/link/outside.wasm"])
    os.symlink("../" * 30 + str(secret).lstrip("/"), folder / "rootfs" / "link")
    refused("a module behind such a link", folder, "found no file")
    folder = engine.bundle(["/self/fd/0"])
    os.symlink("/proc/self", folder / "rootfs" / "self")
    refused("a module that is a link to a process", folder, "found no file")
    folder = engine.bundle(["/pipe.wasm"])
    os.mkfifo(folder / "rootfs" / "pipe.wasm")
    refused("a module that is a pipe", folder, "a folder, a device or the like")
    refused("a module that is a folder", engine.bundle(["/etc"]), "a folder, a device or the like")
    folder = engine.bundle(["/elf"])
    shutil.copy("/bin/true", folder / "rootfs" / "elf")
    refused("a program of the machine's", folder, "a program for the processor (ELF)")
    folder = engine.bundle(["/cut.wasm"])
    (folder / "rootfs" / "cut.wasm").write_bytes(b"\0asm")
    refused("a module that is cut", folder, "one of another version or cut short")
    folder = engine.bundle(["/bad.wasm"])
    (folder / "rootfs" / "bad.wasm").write_bytes(b"\0asm\1\0\0\0\xff\xff\xff")
    code, _, complaint = run(*runtime, "run", "--bundle", folder, fresh())
    check("a damaged module", (code, "/bad.wasm: " in complaint), (1, True))

    # Links in the root lead nowhere outside, neither for the guest nor for what is mounted.
    folder = engine.bundle(["/probe.wasm", "read", "/out/note"])
    os.symlink(secret, folder / "rootfs" / "out")
    check("a link to the outside", run(*runtime, "run", "--bundle", folder, fresh())[:2], (1, ""))
    (secret / "victim").write_text("untouched")
    folder = engine.bundle(["/probe.wasm", "read", "/out/victim"], mounts=[(secret / "note", "/out/victim", False)])
    os.symlink(secret, folder / "rootfs" / "out")
    run(*runtime, "run", "--bundle", folder, fresh())
    folder = engine.bundle(["/probe.wasm"], mounts=[(secret / "note", "/out/made", False)])
    os.symlink(secret, folder / "rootfs" / "out")
    run(*runtime, "run", "--bundle", folder, fresh())
    check("nothing is made outside", sorted(os.listdir(secret)), ["note", "outside.wasm", "victim"])
    check("nothing is written outside", (secret / "victim").read_text(), "untouched")
    refused("a mount that goes up", engine.bundle(["/probe.wasm"], mounts=[(secret, "/a/../../b", False)]), 'a path without ".."')
    refused("a control group that goes up", engine.bundle(["/probe.wasm"], linux__cgroupsPath="/../../x"), "linux.cgroupsPath")
    check("no mount is left", str(work.folder) in pathlib.Path("/proc/self/mountinfo").read_text(), False)


def test_terminal(work, engine):
    """A terminal goes to whoever asks for it."""
    import array
    import socket
    listener = socket.socket(socket.AF_UNIX)
    path = work.folder / "console"
    listener.bind(str(path))
    listener.listen()
    listener.settimeout(10)
    name = fresh()
    folder = engine.bundle(["/probe.wasm", "hello"], process__terminal=True, process__consoleSize={"height": 7, "width": 9})
    code, _, complaint = run(*engine.command, "create", "--bundle", folder, fresh())
    check_in("a terminal for nobody", "expected --console-socket", complaint)
    code, _, complaint = run(
        *engine.command, "create", "--bundle", folder, "--console-socket", path, "--pid-file", work.folder / "pid", name)
    check("a terminal", (code, complaint), (0, ""))
    connection, _ = listener.accept()
    _, control, _, _ = connection.recvmsg(64, socket.CMSG_SPACE(4))
    numbers = array.array("i")
    numbers.frombytes(control[0][2][:4])
    check("its size", tuple(os.get_terminal_size(numbers[0])), (9, 7))
    run(*engine.command, "start", name)
    check("what is shown", os.read(numbers[0], 100), b"hello from a guest\r\n")
    os.waitpid(int((work.folder / "pid").read_text()), 0)
    run(*engine.command, "delete", name)


# Engines of Debian.


def needs(*programs):
    """Whether programs are installed; says so if not."""
    for program in programs:
        if not shutil.which(program):
            print(f"skipped: {programs[0]}: {program} is not installed (Scripts/install-containers.sh)")
            return False
    return True


class Podman:
    name = "podman"

    def __init__(self, work):
        self.work = work
        # More than one part has podman.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="podman-", dir=work.folder))
        # Who may not raise limits cannot have podman's usual ones.
        (self.folder / "containers.conf").write_text(
            '[containers]\ndefault_ulimits=["nofile=1024:1024","nproc=4096:4096"]\n'
            '[engine]\nevents_logger="file"\n[network]\n'
            f'network_config_dir="{self.folder}/networks"\n')
        (self.folder / "policy.json").write_text('{"default":[{"type":"insecureAcceptAnything"}]}')
        (self.folder / "storage.conf").write_text(
            f'[storage]\ndriver="overlay"\ngraphroot="{self.folder}/root"\nrunroot="{self.folder}/run"\n')
        self.environment = dict(
            os.environ, CONTAINERS_CONF=str(self.folder / "containers.conf"), APUS_SECRET="x",
            CONTAINERS_STORAGE_CONF=str(self.folder / "storage.conf"), TMPDIR=str(self.folder))
        self.command = [
            "podman", "--root", self.folder / "root", "--runroot", self.folder / "run", "--storage-driver", "overlay",
            "--tmpdir", self.folder / "tmp", "--cgroup-manager", "cgroupfs", "--runtime", work.runtime]

    def load(self):
        return run(*self.command, "load", "-i", self.work.image(), env=self.environment)

    def words(self, name, program, words, environment={}, mounts=(), memory=None, options=()):
        command = [*self.command, "run", "--rm", "--name", name, "--network", "host", *options]
        for variable, value in environment.items():
            command += ["--env", f"{variable}={value}"]
        for host, guest, ro in mounts:
            command += ["--volume", f"{host}:{guest}{':ro' if ro else ''}"]
        if memory:
            command += ["--memory", str(memory)]
        if program:
            command += ["--entrypoint", program]
        return [*command, "localhost/probe:latest", *words]

    def run(self, *words, program=None, **options):
        return run(*self.words(fresh(), program, words, **options), env=self.environment)

    def start(self, *words, **options):
        name = fresh()
        return Foreground(self, name, self.words(name, None, words, **options), env=self.environment)

    def kill(self, name, number):
        return run(*self.command, "kill", "--signal", number, name, env=self.environment)


def test_podman(work):
    if not needs("podman", "conmon"):
        return
    engine = Podman(work)
    code, _, complaint = engine.load()
    if code != 0:
        print(f"skipped: podman: it cannot load an image here: {complaint.strip().splitlines()[-1]}")
        return
    behave(engine)
    podman = engine.command
    # In the background, with a log, and stopped as Kubernetes stops: SIGTERM, and SIGKILL after a while.
    name = fresh()
    run(*engine.words(name, None, ["spin"], options=["--detach"]), env=engine.environment)
    check("podman: it runs", wait_for(
        lambda: "spinning" in run(*podman, "logs", name, env=engine.environment)[1]), True)
    code, _, complaint = run(*podman, "exec", name, "/bin/sh", env=engine.environment)
    check("podman: exec fails", code != 0, True)
    check_in("podman: exec says why", "no shell", complaint)
    begun = time.monotonic()
    check("podman: stop", run(*podman, "stop", "--time", "20", name, env=engine.environment)[0], 0)
    check("podman: SIGTERM was enough", time.monotonic() - begun < 15, True)
    name = fresh()
    code, output, _ = run(*engine.words(name, None, ["hello"], options=["--tty"]), env=engine.environment)
    check("podman: a terminal", (code, output), (0, "hello from a guest\r\n"))
    check("podman: nothing is left", run(*podman, "ps", "--all", "--quiet", env=engine.environment)[1], "")


class Containerd:
    """containerd of the test's own, with a runtime or a shim."""

    def __init__(self, work, name, options):
        self.work, self.name, self.options = work, name, options
        self.socket = work.folder / "containerd.sock"
        self.command = ["ctr", "--address", self.socket, "--namespace", "test"]

    @staticmethod
    def start_daemon(work, cri=()):
        """Starts containerd, with the lines of a configuration for Kubernetes or without that part.
        Gives the process, or nothing if it does not start here."""
        folder = work.folder / "containerd"
        folder.mkdir()
        disabled = ["io.containerd.internal.v1.opt"] + ([] if cri else ["io.containerd.grpc.v1.cri"])
        (folder / "config.toml").write_text("\n".join([
            "version = 2", f'root = "{folder}/root"', f'state = "{folder}/state"', "oom_score = 0",
            f"disabled_plugins = {json.dumps(disabled)}", "[grpc]", f'  address = "{work.folder}/containerd.sock"', *cri, ""]))
        environment = dict(os.environ, PATH=f"{work.bin}:{os.environ['PATH']}", APUS_SECRET="x")
        process = work.start("containerd", "--config", folder / "config.toml", env=environment)
        socket = work.folder / "containerd.sock"
        ready = wait_for(lambda: socket.exists() and run("ctr", "--address", socket, "version")[0] == 0)
        return process if ready else None

    def load(self):
        return run(*self.command, "images", "import", self.work.image())

    def words(self, name, program, words, environment={}, mounts=(), memory=None):
        command = [*self.command, "run", "--rm", *self.options]
        for variable, value in environment.items():
            command += ["--env", f"{variable}={value}"]
        for host, guest, ro in mounts:
            command += ["--mount", f"type=bind,src={host},dst={guest},options=rbind:{'ro' if ro else 'rw'}"]
        if memory:
            command += ["--memory-limit", str(memory)]
        return [*command, "localhost/probe:latest", name, program or "/probe.wasm", *words]

    def run(self, *words, program=None, **options):
        return run(*self.words(fresh(), program, words, **options))

    def start(self, *words, **options):
        name = fresh()
        return Foreground(self, name, self.words(name, None, words, **options))

    def kill(self, name, number):
        return run(*self.command, "tasks", "kill", "--signal", f"SIG{number}", name)


def log_line(log, word=""):
    """The last line of a log that has a word and says what went wrong, or else the last."""
    lines = [line for line in log.read_text().splitlines() if word in line]
    return ([line for line in lines if re.search("error|fail|cannot", line)] or lines or [""])[-1]


def remove_containerd(work):
    shutil.rmtree(work.folder / "containerd", ignore_errors=True)
    (work.folder / "containerd.sock").unlink(missing_ok=True)


def with_containerd(work, name, options, more=None):
    if not needs("containerd", "ctr"):
        return
    process = Containerd.start_daemon(work)
    try:
        if not process:
            print(f"skipped: containerd: it does not start here: {log_line(work.folder / 'containerd.log')}")
            return
        engine = Containerd(work, name, options)
        code, _, complaint = engine.load()
        if code != 0:
            failures.append(f"{name}: cannot load the image: {complaint}")
            return
        behave(engine)
        if more:
            more(work, engine)
        check(f"{name}: no task is left", run(*engine.command, "tasks", "list", "--quiet")[1], "")
    finally:
        if process:
            work.stop(process)
        remove_containerd(work)


def test_containerd(work):
    with_containerd(work, "containerd with runc's shim", ["--runc-binary", work.runtime])


class Docker(Podman):
    name = "docker"

    def __init__(self, work):
        self.work = work
        self.environment = dict(os.environ, DOCKER_CONFIG=str(work.folder / "docker-client"), APUS_SECRET="x")
        self.command = ["/usr/bin/docker", "--host", f"unix://{work.folder}/docker.sock"]

    @staticmethod
    def start_daemon(work):
        folder = work.folder / "docker"
        folder.mkdir(exist_ok=True)
        (folder / "daemon.json").write_text("{}")
        return work.start(
            "dockerd", "--config-file", folder / "daemon.json", "--data-root", folder / "root", "--exec-root", folder / "run",
            "--pidfile", folder / "pid", "--host", f"unix://{work.folder}/docker.sock", "--bridge", "none", "--iptables=false",
            "--ip6tables=false", "--add-runtime", f"apus={work.runtime}", "--storage-driver", "overlay2",
            "--oom-score-adjust", "0")

    def ready(self, process):
        """Waits until the daemon answers, or has ended."""
        return wait_for(
            lambda: process.poll() is not None or run(*self.command, "version")[0] == 0, 60) and process.poll() is None

    def words(self, name, program, words, **options):
        command = super().words(name, program, words, **options)
        place = command.index("run") + 1
        return command[:place] + ["--runtime", "apus"] + command[place:]


@contextlib.contextmanager
def docker_daemon(work):
    """Docker of the test's own; nothing, when that has been said, if it does not start here."""
    if not needs("dockerd", "containerd"):
        yield None
        return
    if not os.path.exists("/usr/bin/docker"):
        print("skipped: docker: Debian's client is not installed (Scripts/install-containers.sh)")
        yield None
        return
    process = Docker.start_daemon(work)
    engine = Docker(work)
    try:
        if not engine.ready(process):
            print(f"skipped: docker: its daemon does not start here: {log_line(work.folder / 'dockerd.log')}")
            engine = None
        yield engine
    finally:
        work.stop(process)
        shutil.rmtree(work.folder / "docker", ignore_errors=True)


def test_docker(work):
    with docker_daemon(work) as engine:
        if not engine:
            return
        code, _, complaint = engine.load()
        if code != 0:
            failures.append(f"docker: cannot load the image: {complaint}")
            return
        behave(engine)
        # The network that Docker makes is entered by a hook.
        name = fresh()
        words = engine.words(name, None, ["hello"])
        words[words.index("--network") + 1] = "none"
        check("docker: a network of its own", run(*words, env=engine.environment)[:2], (0, "hello from a guest\n"))
        name = fresh()
        run(*engine.words(name, None, ["spin"], options=["--detach"]), env=engine.environment)
        code, _, complaint = run(*engine.command, "exec", name, "/bin/sh")
        check("docker: exec fails", code != 0, True)
        begun = time.monotonic()
        check("docker: stop", run(*engine.command, "stop", "--time", "20", name)[0], 0)
        check("docker: SIGTERM was enough", time.monotonic() - begun < 15, True)


# crun refuses a machine that has both versions of control groups, so in a namespace of its own it sees one.
ONE_VERSION_OF_GROUPS = "if mountpoint -q /sys/fs/cgroup/unified; then umount /sys/fs/cgroup/unified; fi"


class Crun(Bundles):
    """Debian's crun as it is, with our handler in its folder."""

    name = "crun"
    handlers = pathlib.Path("/usr/lib/x86_64-linux-gnu/crun/handlers")

    def __init__(self, work):
        super().__init__(work)
        self.root = work.folder / "crun"
        library = pathlib.Path(work.runtime).parent / "libapus-crun-handler.so"
        folder = work.folder / "handlers"
        folder.mkdir()
        os.symlink(library, folder / "apus.so")
        prepare = (
            f'{ONE_VERSION_OF_GROUPS}; '
            f'mount --bind {folder} {self.handlers} && exec "$@"')
        self.prefix = ["unshare", "-m", "--propagation", "private", "sh", "-c", prepare, "--"]
        self.command = [*self.prefix, "crun", "--root", self.root]

    def bundle(self, words, annotations={}, **options):
        return super().bundle(words, annotations={"run.oci.handler": "apus", **annotations}, **options)


def test_crun(work):
    if not needs("crun"):
        return
    # What is mounted there is seen by this test only; the folder goes with it.
    made = []
    for folder in [Crun.handlers.parent, Crun.handlers]:
        if not folder.exists():
            folder.mkdir()
            made.append(folder)
    try:
        engine = Crun(work)
        check_in("crun: the handler is loaded", "+WASM:apus", run(*engine.command, "--version")[1])
        code, _, complaint = engine.run("hello")
        if code != 0 and "cgroup" in complaint:
            print(f"skipped: crun: it does not run here: {complaint.strip()}")
            return
        behave(engine)
        check("crun: a function", run(
            *engine.command, "run", "--bundle", engine.bundle(["/add.wasm#add", "2", "40"]), fresh())[:2], (0, "42\n"))
        check("crun: fuel", engine.run("spin", annotations={"org.apus.fuel": "1000000"})[0], 134)
        code, _, complaint = engine.run("hello", annotations={"org.apus.feul": "1"})
        check("crun: an annotation that does not exist", (code != 0, 'found "org.apus.feul"' in complaint), (True, True))
        code, _, complaint = run(
            *engine.command, "run", "--bundle", engine.bundle(["/probe.wasm"], annotations={"run.oci.handler": "none"}), fresh())
        check("crun: another handler", code != 0, True)
        container = engine.start("spin")
        wait_for(lambda: "spinning" in container.output())
        code, _, complaint = run(*engine.command, "exec", container.name, "/bin/sh")
        check("crun: exec", code != 0, True)
        engine.kill(container.name, "KILL")
        container.wait()
        if shutil.which("podman"):
            podman = Podman(work)
            podman.command = [*engine.prefix, *podman.command[:-1], "crun"]
            if podman.load()[0] == 0:
                words = podman.words(fresh(), None, ["hello"], options=["--annotation", "run.oci.handler=apus"])
                check("podman with crun", run(*words, env=podman.environment)[:2], (0, "hello from a guest\n"))
            shutil.rmtree(podman.folder, ignore_errors=True)
    finally:
        for folder in reversed(made):
            folder.rmdir()


class CrunForWasmEdge(Bundles):
    """crun as Scripts/build-crun.sh builds it: its authors' handler for WasmEdge, unchanged, with our library."""

    name = "crun for WasmEdge"
    built = here.parents[1] / ".build/crun/crun"

    def __init__(self, work):
        super().__init__(work)
        self.root = work.folder / "crun-for-wasmedge"
        prepare = f'{ONE_VERSION_OF_GROUPS}; exec "$@"'
        self.prefix = ["unshare", "-m", "--propagation", "private", "sh", "-c", prepare, "--"]
        self.command = [*self.prefix, self.built, "--root", self.root]

    def bundle(self, words, annotations={}, **options):
        return super().bundle(words, annotations={"run.oci.handler": "wasm", **annotations}, **options)


def test_crun_for_wasmedge(work):
    if not CrunForWasmEdge.built.exists():
        print("skipped: crun for WasmEdge: Scripts/build-crun.sh has not built it")
        return
    engine = CrunForWasmEdge(work)
    name = engine.name
    check_in(f"{name}: is what it was built for", "+WASM:wasmedge", run(*engine.command, "--version")[1])
    code, output, complaint = engine.run("hello")
    if code != 0 and "cgroup" in complaint:
        print(f"skipped: {name}: it does not run here: {complaint.strip()}")
        return
    check(f"{name}: hello", (code, output), (0, "hello from a guest\n"))
    check(f"{name}: arguments", engine.run("arguments", "a b")[:2], (0, "/probe.wasm\narguments\na b\n"))
    check_in(f"{name}: the environment", "GREETING=hello\n", engine.run("environment", environment={"GREETING": "hello"})[1])
    # crun itself makes every ending one of these two.
    check(f"{name}: a guest's own code", engine.run("exit", "7")[0], 0)
    code, _, complaint = engine.run("trap")
    check(f"{name}: a trap", (code, "could not get wasmedge result" in complaint), (1, True))
    folder = work.folder / "shared-by-wasmedge"
    folder.mkdir()
    (folder / "note").write_text("from outside\n")
    mount = {"mounts": [(folder, "/shared", False)]}
    check(f"{name}: a mount is read", engine.run("read", "/shared/note", **mount)[:2], (0, "from outside\n"))
    check(f"{name}: and written", engine.run("write", "/shared/new", "inside", **mount)[0], 0)
    check(f"{name}: on the host", (folder / "new").exists() and (folder / "new").read_text(), "inside")
    check(f"{name}: what is not mounted is not there", "note" in engine.run("list", str(folder))[1], False)
    container = engine.start("spin")
    check(f"{name}: a guest that loops", wait_for(lambda: "spinning" in container.output()), True)
    engine.kill(container.name, "KILL")
    check(f"{name}: is killed", container.wait(), 137)
    if shutil.which("podman"):
        podman = Podman(work)
        podman.command = [*engine.prefix, *podman.command[:-1], engine.built]
        if podman.load()[0] == 0:
            words = podman.words(
                fresh(), None, ["arguments", "b"], options=["--annotation", "module.wasm.image/variant=compat"])
            check(f"{name}: an image, by podman", run(*words, env=podman.environment)[:2],
                  (0, "/probe.wasm\narguments\nb\n"))
        shutil.rmtree(podman.folder, ignore_errors=True)


# The shim.


class Call:
    """A client of ttrpc, of which nothing is expected to be right."""

    def __init__(self, path):
        import socket
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(10)
        self.socket.connect(path)

    @staticmethod
    def number(value):
        out = b""
        while True:
            out += bytes([value & 127 | (128 if value > 127 else 0)])
            value >>= 7
            if not value:
                return out

    @classmethod
    def field(cls, number, value):
        if isinstance(value, int):
            return cls.number(number << 3) + cls.number(value)
        value = value if isinstance(value, bytes) else value.encode()
        return cls.number(number << 3 | 2) + cls.number(len(value)) + value

    @staticmethod
    def frame(payload, stream=1, kind=1, size=None):
        import struct
        return struct.pack(">IIBB", len(payload) if size is None else size, stream, kind, 0) + payload

    def send(self, data):
        self.socket.sendall(data)

    def request(self, method, payload=b"", service="containerd.task.v2.Task", stream=1):
        body = self.field(1, service) + self.field(2, method) + self.field(3, payload)
        self.send(self.frame(body, stream))

    def answer(self):
        """The stream and the payload of an answer; nothing if the other side has closed."""
        import struct
        header = self.take(10)
        if len(header) < 10:
            return None
        size, stream, _, _ = struct.unpack(">IIBB", header)
        return stream, self.take(size)

    def take(self, count):
        data = b""
        try:
            while len(data) < count:
                part = self.socket.recv(count - len(data))
                if not part:
                    break
                data += part
        except ConnectionError:
            pass
        return data


def shims(work):
    """The processes of our shim that serve."""
    found = []
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if b"containerd-shim-apus-v1" in words[0] and b"serve" in words and str(work.folder).encode() in b" ".join(words):
            found.append((int(folder.name), int((folder / "stat").read_text().rpartition(")")[2].split()[1])))
    # Without those that it has made for containers that hold a place.
    numbers = [number for number, _ in found]
    return [number for number, parent in found if parent not in numbers]


def descendants(process):
    """The processes that one has made, and those that these have."""
    made = {}
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if fields[0] != "Z":
            made.setdefault(int(fields[1]), []).append(int(folder.name))
    found = list(made.get(process, []))
    for parent in found:
        found += made.get(parent, [])
    return found


def hostile_bundles(work, name, client):
    """Bundles that a shim is told to make containers of, with a root that is to be mounted."""
    outside = work.folder / "outside"
    outside.mkdir()
    (outside / "note").write_text("untouched")
    right = json.dumps({
        "ociVersion": "1.0.2", "root": {"path": "rootfs"},
        "process": {"args": ["/probe.wasm"], "cwd": "/", "user": {"uid": 0, "gid": 0}}})
    tmpfs = Call.field(3, Call.field(1, "tmpfs") + Call.field(2, "tmpfs") + Call.field(4, "size=4096"))
    plain = Call.field(3, Call.field(1, "bind") + Call.field(2, "../../outside") + Call.field(4, "rbind"))
    for what, text, link, more, expected in [
            ("no configuration", None, False, tmpfs, "cannot open"), ("one that is no JSON", "{]", False, tmpfs, "config.json:1:2"),
            ("a deep one", "[" * 100000, False, tmpfs, "64 levels"), ("a root that is a link", right, True, tmpfs, "no link"),
            ("an empty root", right, False, tmpfs, "found no file"),
            ("what cannot be mounted", right, False, plain.replace(b"bind", b"blnd", 1), "cannot mount"),
            ("a root that goes up", right.replace('"rootfs"', '"../outside"'), False, tmpfs, "found no file"),
            ("annotations that are none", right[:-1] + ',"annotations":[]}', False, tmpfs, "annotations: expected an object")]:
        folder = work.folder / fresh("evil")
        folder.mkdir()
        if text is not None:
            (folder / "config.json").write_text(text)
        if link:
            os.symlink(outside, folder / "rootfs")
        client.request("Create", Call.field(1, folder.name) + Call.field(2, str(folder)) + more, stream=8001)
        _, answer = client.answer()
        check_in(f"{name}: {what}", expected, answer.decode(errors="replace"))
        check(f"{name}: {what}: nothing is mounted", str(folder) in pathlib.Path("/proc/self/mountinfo").read_text(), False)
        check(f"{name}: {what}: no record", (folder / "apus" / folder.name).exists(), False)
        client.request("State", Call.field(1, folder.name), stream=8003)
        check(f"{name}: {what}: no container", client.answer()[1][:4].find(b"\x08\x05") >= 0, True)
    check(f"{name}: nothing is written outside", [(path.name, path.read_text()) for path in outside.iterdir()], [("note", "untouched")])
    check(f"{name}: nothing is mounted outside", str(outside) in pathlib.Path("/proc/self/mountinfo").read_text(), False)


def try_shim(work, engine):
    name = engine.name
    ctr = engine.command
    state = work.folder / "containerd" / "state" / "io.containerd.runtime.v2.task" / "test"
    check(f"{name}: no shim is left", wait_for(lambda: not shims(work)), True)

    # What ctr shows of a task.
    container = engine.start("spin")
    wait_for(lambda: "spinning" in container.output())
    check_in(f"{name}: tasks", "RUNNING", run(*ctr, "tasks", "list")[1])
    # The guest's process, and perhaps one that compiles for it.
    check(f"{name}: ps", len(run(*ctr, "tasks", "ps", container.name)[1].strip().splitlines()) in [2, 3], True)
    check_in(f"{name}: metrics", "memory", run(*ctr, "tasks", "metrics", container.name)[1])
    code, _, complaint = run(*ctr, "tasks", "exec", "--exec-id", "e", container.name, "/bin/sh")
    check(f"{name}: exec fails", code != 0, True)
    check_in(f"{name}: exec says why", "no shell", complaint)
    code, _, complaint = run(*ctr, "tasks", "delete", container.name)
    check(f"{name}: delete while it runs", code != 0, True)

    # Clients that do not keep to the protocol do no harm.
    address = (state / container.name / "address").read_text()
    path = address.removeprefix("unix://")
    for what, data in [
            ("a frame that is too large", Call.frame(b"", size=1 << 31)), ("an even stream", Call.frame(b"x", stream=2)),
            ("another kind", Call.frame(b"x", kind=7)), ("an answer", Call.frame(b"x", kind=2)), ("noise", os.urandom(64)[:9] + b"\xff" * 99)]:
        client = Call(path)
        client.send(data)
        if what == "noise":
            client.socket.shutdown(1)
        check(f"{name}: {what} ends the connection", client.answer(), None)
    for what, data, expected in [
            ("no message", Call.frame(b"\xff\xff\xff"), b"cut in a number"),
            ("a field that is cut", Call.frame(b"\x0a\x7f"), b"a field of 127 bytes"),
            ("a long number", Call.frame(b"\x08" + b"\xff" * 20), b"more than ten bytes"),
            ("no text", Call.frame(Call.field(1, b"\xff\xfe")), b"field 1 is no text"),
            ("groups", Call.frame(b"\x0b"), b"wire type 3"),
            ("many fields", Call.frame(b"\x08\x01" * 100000), b"too many fields")]:
        client = Call(path)
        client.send(data)
        answer = client.answer()
        check(f"{name}: {what} is answered ({answer})", bool(answer and answer[0] == 1 and expected in answer[1]), True)
    client = Call(path)

    def limits(type, value):
        return Call.field(1, container.name) + Call.field(2, Call.field(1, type) + Call.field(2, value))

    for method, service, payload, expected in [
            ("Frobnicate", "containerd.task.v2.Task", b"", b"\x08\x0c"), ("State", "nobody", b"", b"\x08\x0c"),
            ("State", "containerd.task.v2.Task", Call.field(1, "none"), b"\x08\x05"),
            ("Kill", "containerd.task.v2.Task", Call.field(1, container.name) + Call.field(3, 99), b"\x08\x03"),
            ("Create", "containerd.task.v2.Task", Call.field(1, "../x") + Call.field(2, str(work.folder)), b"\x08"),
            ("Pause", "containerd.task.v2.Task", Call.field(1, container.name), b"\x08\x0c"),
            ("Update", "containerd.task.v2.Task", Call.field(1, container.name), b"\x08\x03"),
            ("Update", "containerd.task.v2.Task", limits("Windows", b"{}"), b"\x08\x03"),
            ("Update", "containerd.task.v2.Task", limits("LinuxResources", b'{"memory":1}'), b"\x08\x03"),
            ("Update", "containerd.task.v2.Task", limits("LinuxResources", b"[" * 1000), b"\x08\x03")]:
        client.request(method, payload, service)
        answer = client.answer()
        check(f"{name}: {service}/{method} fails ({answer})", bool(answer and expected in answer[1][:12]), True)
    hostile_bundles(work, name, client)
    # A thousand that wait, and one that goes away in the middle of a word.
    for number in range(1000):
        client.request("Wait", Call.field(1, container.name), stream=2 * number + 1)
    client.request("State", Call.field(1, container.name), stream=9999)
    check(f"{name}: an answer overtakes", client.answer()[0], 9999)
    half = Call(path)
    half.send(Call.frame(b"x" * 100)[:50])
    half.socket.close()
    container.signal("KILL")
    check(f"{name}: all who wait are told", len({(client.answer() or (0,))[0] for _ in range(1000)}), 1000)
    check(f"{name}: it ends as if nothing had been", container.wait(), 137)

    # A pod: its containers share a shim, and its sandbox runs nothing.
    pod, member = fresh("pod"), fresh("member")
    annotations = ["--annotation", f"io.kubernetes.cri.sandbox-id={pod}"]
    def start(name, kind, *words):
        return run(
            *ctr, "run", "--detach", "--null-io", *engine.options, *annotations, "--annotation",
            f"io.kubernetes.cri.container-type={kind}", "localhost/probe:latest", name, *words)
    check(f"{name}: a sandbox", start(pod, "sandbox", "/pause")[::2], (0, ""))
    check(f"{name}: its container", start(member, "container", "/probe.wasm", "spin")[::2], (0, ""))
    check(f"{name}: one shim for both", len(shims(work)), 1)
    check(f"{name}: both run", run(*ctr, "tasks", "list")[1].count("RUNNING"), 2)
    for container_name in [member, pod]:
        run(*ctr, "tasks", "kill", "--signal", "SIGTERM", container_name)
        check(f"{name}: the end of {container_name}", wait_for(
            lambda: "STOPPED" in next((line for line in run(*ctr, "tasks", "list")[1].splitlines() if container_name in line), "")), True)
        run(*ctr, "tasks", "delete", container_name)
        check(f"{name}: delete", run(*ctr, "containers", "delete", container_name)[0], 0)
    check(f"{name}: the shim goes with the last", wait_for(lambda: not shims(work)), True)

    # Why a guest failed is in the log beside its bundle, as long as that is there.
    failed = fresh()
    run(*ctr, "run", "--detach", "--null-io", *engine.options, "localhost/probe:latest", failed, "/probe.wasm", "trap")
    wait_for(lambda: "STOPPED" in run(*ctr, "tasks", "list")[1])
    check_in(f"{name}: the log", "unreachable", (state / failed / "log.json").read_text())
    run(*ctr, "tasks", "delete", failed)
    run(*ctr, "containers", "delete", failed)

    # A shim that is killed leaves nothing behind.
    lost = fresh()
    run(*ctr, "run", "--detach", "--null-io", *engine.options, "localhost/probe:latest", lost, "/probe.wasm", "spin")
    guest = int(re.search(rf"{lost}\s+(\d+)", run(*ctr, "tasks", "list")[1])[1])
    address = (state / lost / "address").read_text().removeprefix("unix://")
    for process in shims(work):
        os.kill(process, signal.SIGKILL)
    def ended():
        try:
            return pathlib.Path(f"/proc/{guest}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
        except OSError:
            return True
    check(f"{name}: the guest ends", wait_for(ended), True)
    check(f"{name}: the bundle goes", wait_for(lambda: not (state / lost).exists()), True)
    check(f"{name}: the socket goes", os.path.exists(address), False)
    check(f"{name}: the mount goes", lost in pathlib.Path("/proc/self/mountinfo").read_text(), False)
    run(*ctr, "tasks", "delete", lost)
    run(*ctr, "containers", "delete", lost)
    check(f"{name}: no group is left", list(pathlib.Path("/sys/fs/cgroup").glob(f"*/test/{lost}")), [])


def test_shim(work):
    with_containerd(work, "our shim", ["--runtime", "io.containerd.apus.v1"], try_shim)


def test_cri(work):
    import cri
    cri.test_cri(work)


def test_thousand(work):
    import thousand
    thousand.test_thousand(work)


def test_images(work):
    import images
    images.test_images(work)


PARTS = {
    "oci": test_oci, "podman": test_podman, "containerd": test_containerd, "docker": test_docker, "crun": test_crun,
    "crun-for-wasmedge": test_crun_for_wasmedge, "shim": test_shim, "cri": test_cri, "thousand": test_thousand,
    "images": test_images,
}


def enter_namespace():
    """Gives this process mounts of its own, and what containers leave becomes its child. Says why it may not."""
    if os.geteuid() != 0:
        return "this needs to be the superuser"
    if os.environ.get("APUS_TEST_NAMESPACE") != "1":
        if subprocess.run(["unshare", "-m", "true"], stderr=subprocess.DEVNULL).returncode != 0:
            return "this machine lets nobody have mounts of their own"
        os.environ["APUS_TEST_NAMESPACE"] = "1"
        # Debian's Python has Debian's packages.
        python = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable
        os.execvp("unshare", ["unshare", "-m", "--propagation", "private", python, *sys.argv])
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
    # Where shims put their sockets, whatever else runs on this machine.
    os.makedirs("/run/containerd", exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/run/containerd"], check=True)
    return None


def main():
    apus = pathlib.Path(sys.argv[1]).resolve()
    parts = sys.argv[2:] or list(PARTS)
    if reason := enter_namespace():
        print(f"skipped: containers: {reason}")
        return 0
    work = Work(apus)
    # What is compiled is kept where the test is, not on the machine.
    os.environ["XDG_CACHE_HOME"] = str(work.folder / "cache")
    seconds = {}
    try:
        for part in parts:
            begun = time.monotonic()
            try:
                PARTS[part](work)
            except Exception:
                failures.append(f"{part}: {traceback.format_exc()}")
            seconds[part] = time.monotonic() - begun
    finally:
        work.close()
    for failure in failures:
        print(f"failed: {failure}")
    times = ", ".join(f"{part} {time:.1f} s" for part, time in seconds.items())
    print(f"containers: {passed} passed, {len(failures)} failed ({times})")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
