"""The part `images` of containers.py: images that went through a registry, Debian's docker-registry. Who makes one does not matter to
who runs it: Apus, podman and skopeo make them; containerd with our shim, podman, Docker and `apus run oci://…` run them.
"""

import contextlib
import os
import pathlib
import shutil
import socket

import __main__ as tests
from __main__ import check, check_in, fresh, run, wait_for


@contextlib.contextmanager
def registry(work):
    """A registry of the test's own: its name, or nothing if there is none on this machine."""
    if not tests.needs("docker-registry"):
        yield None
        return
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        port = server.getsockname()[1]
    folder = work.folder / "registry"
    folder.mkdir()
    (folder / "config.yml").write_text(
        f"version: 0.1\nlog:\n  level: error\nstorage:\n  filesystem:\n    rootdirectory: {folder}/content\n"
        f"http:\n  addr: 127.0.0.1:{port}\n")
    process = work.start("docker-registry", "serve", folder / "config.yml")

    def is_there():
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", port), 1).close()
            return True
        return False

    try:
        check("images: the registry starts", wait_for(is_there), True)
        yield f"127.0.0.1:{port}"
    finally:
        work.stop(process)


class Apus:
    """The tool, with a store of its own."""

    name = "apus"

    def __init__(self, work):
        folder = work.folder / "apus-store"
        self.program = work.bin / "apus"
        self.environment = dict(os.environ, XDG_DATA_HOME=str(folder / "data"), XDG_CACHE_HOME=str(folder / "cache"))

    def push(self, module, name):
        code, _, complaint = run(self.program, "push", "--form", "image", module, name, env=self.environment)
        check(f"images: apus push ({complaint})", code, 0)

    def run(self, name, *words):
        return run(self.program, "run", f"oci://{name}", *words, env=self.environment)


class Shim:
    """containerd and its client, with our shim."""

    name = "containerd"

    def __init__(self, work):
        self.command = ["ctr", "--address", work.folder / "containerd.sock", "--namespace", "images"]

    def run(self, name, *words):
        code, output, complaint = run(*self.command, "images", "pull", "--plain-http", name)
        if code != 0:
            return code, output, complaint
        # The client has no word for "what the image says": the whole command is named.
        return run(*self.command, "run", "--rm", "--runtime", "io.containerd.apus.v1", name, fresh(), "/probe.wasm", *words)


class Podman(tests.Podman):
    def run(self, name, *words):
        return run(
            *self.command, "run", "--rm", "--network", "host", "--pull", "always", "--tls-verify=false", name, *words,
            env=self.environment)

    def push(self, recipe, name):
        """Builds an image and pushes it."""
        folder = self.work.folder / fresh("build")
        folder.mkdir()
        shutil.copy(self.work.guests / "probe.wasm", folder / "probe.wasm")
        (folder / "Containerfile").write_text(recipe)
        for words in [["build", "--tag", name, folder], ["push", "--tls-verify=false", name]]:
            code, _, complaint = run(*self.command, *words, env=self.environment)
            check(f"images: podman {words[0]} ({complaint[-500:]})", code, 0)


class Docker(tests.Docker):
    def run(self, name, *words):
        return run(
            *self.command, "run", "--rm", "--runtime", "apus", "--network", "host", name, *words, env=self.environment)


RECIPE = 'FROM scratch\nCOPY probe.wasm /probe.wasm\nENV FROM_IMAGE=yes\nENTRYPOINT ["/probe.wasm"]\n'


def test_images(work):
    with registry(work) as host, contextlib.ExitStack() as stack:
        if not host:
            return
        apus = Apus(work)
        runners = [apus]
        if tests.needs("containerd", "ctr"):
            process = tests.Containerd.start_daemon(work)
            stack.callback(tests.remove_containerd, work)
            if process:
                stack.callback(work.stop, process)
                runners.append(Shim(work))
            else:
                print(f"skipped: images: containerd does not start here: {tests.log_line(work.folder / 'containerd.log')}")
        podman = Podman(work) if tests.needs("podman", "conmon") else None
        if podman:
            stack.callback(shutil.rmtree, podman.folder, ignore_errors=True)
            code, _, complaint = podman.load()
            if code == 0:
                runners.append(podman)
            else:
                print(f"skipped: images: podman cannot load an image here: {complaint.strip().splitlines()[-1]}")
                podman = None
        docker = stack.enter_context(tests.docker_daemon(work))
        if docker:
            runners.append(Docker(work))

        # What each of them makes, by name; and which of them cannot have it.
        apus.push(work.guests / "probe.wasm", f"{host}/by/apus:1")
        made = {f"{host}/by/apus:1": []}
        if podman:
            podman.push(RECIPE, f"{host}/by/podman:1")
            made[f"{host}/by/podman:1"] = []
        if tests.needs("skopeo"):
            name = f"{host}/by/skopeo:zstd"
            code, _, complaint = run(
                "skopeo", "copy", "--dest-tls-verify=false", "--dest-compress-format", "zstd", "--format", "oci",
                f"docker-archive:{work.image()}", f"docker://{name}")
            check(f"images: skopeo ({complaint})", code, 0)
            check_in("images: a layer that zstd has compressed", "layer.v1.tar+zstd", run(
                "skopeo", "inspect", "--raw", "--tls-verify=false", f"docker://{name}")[1])
            # Docker 20.10 knows no zstd.
            made[name] = ["docker"]
        for name, without in made.items():
            for runner in runners:
                if runner.name in without:
                    continue
                what = f"images: {name.partition('/')[2]} by {runner.name}"
                code, output, complaint = runner.run(name, "arguments", "a b")
                program = "probe.wasm" if runner is apus else "/probe.wasm"
                check(f"{what} ({complaint[-500:]})", (code, output), (0, f"{program}\narguments\na b\n"))
                if "podman:" in name:
                    check_in(f"{what}: the environment", "FROM_IMAGE=yes\n", runner.run(name, "environment")[1])
        # The same image has the same digest, whoever asks.
        if len(runners) > 1 and isinstance(runners[1], Shim):
            listed = run(*runners[1].command, "images", "list")[1]
            check_in("images: the digest", run(apus.program, "image", "ls", env=apus.environment)[1].split()[1], listed)
        check_in("images: what is not there", "there is no such image", apus.run(f"{host}/by/nobody:1")[2])
