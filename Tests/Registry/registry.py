#!/usr/bin/env python3
"""Tests `apus pull`, `push`, `image` and `run oci://…` with Debian's docker-registry, and with a registry that misbehaves.

Usage: registry.py APUS     prints what failed, and exits with 1 if anything did
"""
import argparse
import base64
import contextlib
import gzip
import hashlib
import http.server
import io
import json
import os
import pathlib
import shutil
import socket
import subprocess
import tarfile
import tempfile
import threading
import time
import urllib.request

parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
parser.add_argument("apus", type=pathlib.Path)
apus = parser.parse_args().apus.resolve()
passed, failures = 0, []

HELLO = """(module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 8) "\\10\\00\\00\\00\\06\\00\\00\\00hello\\n")
  (func (export "_start") (drop (call $write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 0)))))"""


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
        failures.append(f"{what}: expected {part!r} in {whole[-2000:]!r}")


def free_port():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return server.getsockname()[1]


class Tool:
    """The tool with folders of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.environment = os.environ | {
            "XDG_DATA_HOME": str(folder / "data"), "XDG_CACHE_HOME": str(folder / "cache"),
            "DOCKER_CONFIG": str(folder / "docker")}
        self.store = folder / "data/apus/content"

    def __call__(self, *words, status=0, what=None, error=None):
        result = subprocess.run(
            [apus, *map(str, words)], capture_output=True, text=True, env=self.environment, timeout=120)
        what = what or " ".join(map(str, words))
        check(f"{what}: its code ({result.stderr.strip()[-300:]})", result.returncode, status)
        if error:
            check_in(what, error, result.stderr)
        return result.stdout


@contextlib.contextmanager
def registry(folder, extra=""):
    """Debian's docker-registry on a port of this machine."""
    port = free_port()
    configuration = folder / "registry.yml"
    configuration.write_text(
        f"version: 0.1\nlog:\n  level: error\nstorage:\n  filesystem:\n    rootdirectory: {folder}/registry\n"
        f"http:\n  addr: 127.0.0.1:{port}\n{extra}")
    process = subprocess.Popen(
        ["docker-registry", "serve", configuration], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait()


def test_registry(tool, module, port):
    name = f"127.0.0.1:{port}/some/hello:1"
    pushed = tool("push", module, name)
    digest = pushed.split()[-1]
    check("push prints the digest", pushed, f"{name} {digest}\n")
    with urllib.request.urlopen(urllib.request.Request(
            f"http://127.0.0.1:{port}/v2/some/hello/manifests/1",
            headers={"Accept": "application/vnd.oci.image.manifest.v1+json"})) as answer:
        manifest = json.load(answer)
    check("the artifact's configuration", manifest["config"]["mediaType"], "application/vnd.wasm.config.v0+json")
    check("the artifact's layer", [layer["mediaType"] for layer in manifest["layers"]], ["application/wasm"])
    check("the layer is the module", manifest["layers"][0]["digest"], "sha256:" + hashlib.sha256(module.read_bytes()).hexdigest())
    other = Tool(tool.folder / "other")
    check("pull", other("pull", name), f"{name} {digest}\n")
    check("run what was pulled", other("run", f"oci://{name}"), "hello\n")
    check("short for run", other(f"oci://{name}"), "hello\n")
    check("image ls", other("image", "ls"), f"{name} {digest}\n")
    check("by digest", other("run", f"oci://127.0.0.1:{port}/some/hello@{digest}"), "hello\n")
    # A plain image, made here and read here.
    plain = f"127.0.0.1:{port}/some/plain:1"
    tool("push", "--form", "image", module, plain)
    check("run a plain image", other("run", f"oci://{plain}"), "hello\n")
    # Unneeded content goes.
    other("image", "rm", plain)
    check_in("prune", "files removed", other("image", "prune"))
    check("what is left runs", other("run", f"oci://{name}"), "hello\n")
    other("image", "rm", plain, status=1, error="found nothing")
    other("pull", f"127.0.0.1:{port}/some/none:1", status=1, error="there is no such image")
    other("pull", f"127.0.0.1:{port}/UPPER", status=1, error="small letters")
    other("pull", "127.0.0.1:1/x", status=1, error="it cannot be reached")
    other("push", "127.0.0.1:1/x", status=1, error="apus image build makes it")
    # Large content goes in pieces.
    big = tool.folder / "big.wasm"
    body = b"\x01x" + os.urandom(20 << 20)
    size = len(body)
    encoded = bytearray()
    while True:
        encoded.append(size & 127 | (128 if size > 127 else 0))
        size >>= 7
        if not size:
            break
    big.write_bytes(module.read_bytes() + b"\0" + bytes(encoded) + body)
    name = f"127.0.0.1:{port}/big:1"
    tool("push", big, name)
    check("a large module", other("run", f"oci://{name}"), "hello\n")
    if shutil.which("skopeo"):
        result = subprocess.run(
            ["skopeo", "copy", "--src-tls-verify=false", f"docker://{name}", f"dir:{tool.folder}/copied"], capture_output=True, text=True)
        check(f"skopeo copies it ({result.stderr[-200:]})", result.returncode, 0)


def test_password(tool, module, folder):
    if not shutil.which("htpasswd"):
        print("skipped: a registry with passwords: htpasswd is not installed")
        return
    line = subprocess.run(["htpasswd", "-Bbn", "me", "secret"], capture_output=True, text=True).stdout
    (folder / "htpasswd").write_text(line)
    with registry(folder, f"auth:\n  htpasswd:\n    realm: test\n    path: {folder}/htpasswd\n") as port:
        name = f"127.0.0.1:{port}/secret:1"
        tool("push", module, name, status=1, error="docker login")
        (folder / "docker").mkdir(exist_ok=True)
        configuration = folder / "docker/config.json"
        configuration.write_text(json.dumps(
            {"auths": {f"127.0.0.1:{port}": {"auth": base64.b64encode(b"me:secret").decode()}}}))
        tool("push", module, name)
        configuration.write_text(json.dumps({"auths": {f"127.0.0.1:{port}": {"auth": "?"}}}))
        tool("pull", name, status=1, error="expected USER:PASSWORD in base64")
        configuration.unlink()


def test_tls(tool, module, folder):
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
         "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate], check=True, capture_output=True)
    with registry(folder, f"  tls:\n    certificate: {certificate}\n    key: {key}\n") as port:
        name = f"localhost:{port}/hello:1"
        tool("push", "--ca", certificate, module, name)
        tool("pull", "--ca", certificate, name)


class QuietServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """The tool ends connections when it has seen enough."""


class Hostile(http.server.BaseHTTPRequestHandler):
    """A registry that does what the name of the repository says."""

    protocol_version = "HTTP/1.1"
    wasm = b""
    asked = []

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", headers={}):
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(body)

    def do_GET(self):
        Hostile.asked.append((self.path, self.headers.get("Range"), self.headers.get("Authorization")))
        if self.path.startswith("/token?"):
            return self.answer(200, json.dumps({"token": self.path.partition("scope=")[2]}).encode())
        _, _, kind, what, version = self.path.split("/", 4)
        if kind == "elsewhere" and "Authorization" not in self.headers:
            return self.answer(401, b"", {"WWW-Authenticate": f'Bearer realm="http://127.0.0.1:{self.server.server_port}/token"'})
        manifest, blobs = images(kind)
        if what == "manifests":
            if kind == "token":
                return self.answer(401, b"", {"WWW-Authenticate": "Negotiate"})
            body = manifest if isinstance(manifest, bytes) else json.dumps(manifest).encode()
            return self.answer(200, body, {"Content-Type": "application/vnd.oci.image.manifest.v1+json"})
        body = blobs.get(version)
        if body is None:
            return self.answer(404)
        if kind == "broken" and len(body) > 100_000:
            start = int((self.headers.get("Range") or "bytes=0-")[6:].rstrip("-"))
            part = body[start:start + len(body) // 3 + 1]
            status = 206 if start else 200
            self.answer(status, part, {"Content-Length": str(len(body) - start)})
            self.close_connection = True
            return None
        if kind == "endless":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            with contextlib.suppress(OSError):
                while True:
                    self.wfile.write(b"10000\r\n" + b"\0" * 65536 + b"\r\n")
        if kind == "elsewhere":
            return self.answer(307, b"", {"Location": f"http://localhost:{self.server.server_port}/v2/target/blobs/{version}"})
        if kind == "circle":
            return self.answer(307, b"", {"Location": self.path})
        return self.answer(200, body)

    do_HEAD = do_GET


def digest(bytes):
    return "sha256:" + hashlib.sha256(bytes).hexdigest()


def layer_of(entries, compress=False):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for entry in entries:
            name, content = entry[:2]
            info = tarfile.TarInfo(name)
            if isinstance(content, str):
                info.type, info.linkname = tarfile.SYMTYPE, content
                archive.addfile(info)
            else:
                info.size = len(content)
                archive.addfile(info, io.BytesIO(content))
    return gzip.compress(stream.getvalue(), mtime=0) if compress else stream.getvalue()


def zstd(bytes, window=0x38):
    """What zstd may write of bytes: one frame of blocks that are not compressed."""
    blocks = [bytes[start:start + (1 << 17)] for start in range(0, len(bytes), 1 << 17)] or [b""]
    frame = b"\x28\xb5\x2f\xfd\0" + window.to_bytes(1, "little")
    for number, block in enumerate(blocks, 1):
        frame += (len(block) << 3 | (number == len(blocks))).to_bytes(3, "little") + block
    return frame


def zstd_bomb():
    """Two files of ten GiB, in half a megabyte: blocks of one byte and how often it stands there."""
    frame = b""
    for name in ["first", "second"]:
        info = tarfile.TarInfo(name)
        info.size = 10 << 30
        frame += zstd(info.tobuf(tarfile.GNU_FORMAT))
        frame += b"\x28\xb5\x2f\xfd\0\x38" + (1 << 17 << 3 | 1 << 1).to_bytes(3, "little").join([b""] + [b"\0"] * (10 << 13))
        frame += b"\1\0\0"
    return frame


def images(kind):
    """What a kind of image is: the manifest and the blobs."""
    wasm = Hostile.wasm
    artifact = kind in ("good", "wrong", "short", "long", "huge", "endless", "elsewhere", "target", "circle", "broken", "traversal")
    if artifact:
        if kind == "broken":
            wasm = wasm + b"\0\x80\x80\x40" + b"\x01x" + bytes((1 << 20) - 2)
        config = b"{}"
        layer = {"mediaType": "application/wasm", "digest": digest(wasm), "size": len(wasm)}
        blobs = {layer["digest"]: wasm, digest(config): config}
        if kind == "wrong":
            blobs[layer["digest"]] = wasm[:-1] + b"?"
        elif kind == "short":
            blobs[layer["digest"]] = wasm[:-1]
        elif kind == "long":
            blobs[layer["digest"]] = wasm + b"more"
        elif kind == "huge":
            layer["size"] = 10 << 30
        elif kind == "traversal":
            layer["annotations"] = {"org.opencontainers.image.title": "../../../../tmp/escaped.wasm"}
    else:
        entry, compress = ["/app.wasm"], True
        layers = {
            "gzip": [[("app.wasm", wasm)]],
            "link": [[("bin/real.wasm", wasm), ("app.wasm", "../../../bin/real.wasm")]],
            "folderlink": [[("real/x.wasm", wasm), ("a", "real")]],
            "loop": [[("app.wasm", "other.wasm"), ("other.wasm", "app.wasm")]],
            "whiteout": [[("app.wasm", wasm)], [(".wh.app.wasm", b"")]],
            "up": [[("../../app.wasm", wasm)]],
            "elf": [[("app.wasm", b"\x7fELF" + bytes(100))]],
            "none": [[("other.wasm", wasm)]],
            "long-name": [[("d" * 150 + "/app.wasm", wasm)]],
            "cut": [[("first", bytes(5000)), ("app.wasm", wasm)]],
            "damaged": [[("app.wasm", wasm)]],
        }.get(kind, [[("app.wasm", wasm)]])
        layers = [layer_of(layer, compress) for layer in layers]
        if kind == "folderlink":
            entry = ["/a/x.wasm"]
        if kind == "long-name":
            entry = ["/" + "d" * 150 + "/app.wasm"]
        if kind == "cut":
            layers[0] = layers[0][:len(layers[0]) // 2]
        if kind == "damaged":
            layers[0] = b"\x1f\x8b" + bytes(200)
        if kind == "members":
            # As tools write it that want to find files in a layer: each part is compressed by itself.
            plain = gzip.decompress(layers[0])
            layers[0] = b"".join(gzip.compress(plain[start:start + 300]) for start in range(0, len(plain), 300)) + bytes(512)
        if kind.startswith("zstd"):
            plain = gzip.decompress(layers[0])
            layers[0] = {
                "zstd": zstd(plain), "zstd-cut": zstd(plain)[:530], "zstd-bomb": zstd_bomb(), "zstd-window": zstd(plain, 0xff),
                "zstd-damaged": zstd(plain[:512]) + b"\x28\xb5\x2f\xfd\xff" + bytes(range(256)),
                "zstd-frames": b"\x50\x2a\x4d\x18\3\0\0\0abc" + zstd(plain[:700]) + zstd(b"") * 1000 + zstd(plain[700:]),
                "zstd-gzip": gzip.compress(plain)}[kind]
        config = json.dumps({"architecture": "wasm", "os": "wasip1", "config": {"Entrypoint": entry, "Env": ["A=b"]}}).encode()
        blobs = {digest(layer): layer for layer in layers} | {digest(config): config}
    described = [layer] if artifact else [
        {"mediaType": f"application/vnd.oci.image.layer.v1.tar+{kind[:4] if kind[:4] == 'zstd' else 'gzip'}", "digest": digest(layer), "size": len(layer)}
        for layer in layers]
    manifest = {"schemaVersion": 2, "config": {
        "mediaType": "application/vnd.wasm.config.v0+json" if artifact else "application/vnd.oci.image.config.v1+json",
        "digest": digest(config), "size": len(config)}, "layers": described}
    if kind == "no-json":
        manifest = b"<html>"
    elif kind == "no-digest":
        manifest["layers"][0]["digest"] = "sha256:../../../etc/passwd"
    elif kind == "deep":
        manifest = b"[" * 200_000
    elif kind == "flood":
        manifest = b" " * (5 << 20)
    return manifest, blobs


def without_zstd(tool, name):
    """On a machine without the library the tool says so."""
    hide = 'for file in /usr/lib/*/libzstd.so.1 /lib/*/libzstd.so.1; do mount --bind /dev/null $file || exit 99; done; exec "$@"'
    result = subprocess.run(
        ["unshare", "-m", "--propagation", "private", "sh", "-c", hide, "--", apus, "run", f"oci://{name}"], capture_output=True,
        text=True, env=tool.environment, timeout=60)
    if result.returncode == 99 or "unshare" in result.stderr:
        print("skipped: a machine without libzstd: mounts of the test's own are not allowed here")
        return
    check("without libzstd: the code", result.returncode, 1)
    check_in("without libzstd", "libzstd.so.1: it was not found", result.stderr)


def test_hostile(tool, module):
    Hostile.wasm = module.read_bytes()
    server = QuietServer(("127.0.0.1", 0), Hostile)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        def name(kind):
            return f"127.0.0.1:{server.server_port}/{kind}:1"

        for kind in ["good", "gzip", "link", "folderlink", "up", "long-name", "traversal", "members", "zstd", "zstd-frames"]:
            check(f"{kind} runs", tool("run", f"oci://{name(kind)}"), "hello\n")
        check("nothing is outside of the store", pathlib.Path("/tmp/escaped.wasm").exists(), False)
        check("nor beside it", {*os.listdir(tool.folder), *os.listdir(tool.folder / "data")} - {"cache", "data", "apus"}, set())
        for kind, error in [
            ("wrong", "found content with the digest"), ("short", "the connection broke"), ("long", "found more"),
            ("huge", "--max-size sets the limit"), ("endless", "found more"), ("circle", "redirections"),
            ("no-json", "expected JSON"), ("no-digest", "expected a digest"), ("deep", "expected"), ("flood", "at most"),
            ("token", "found neither"),
        ]:
            # What is kept by its digest already is not asked for again.
            shutil.rmtree(tool.store, ignore_errors=True)
            tool("pull", name(kind), status=1, what=f"pull {kind}", error=error)
            check(f"{kind}: no image", tool("image", "ls"), "")
        for kind, error in [
            ("loop", "links that lead in circles"), ("whiteout", "a layer removes it"), ("elf", "machine code for Linux"),
            ("none", "found nothing in 1 layers"), ("cut", "ends too early"), ("damaged", "compressed by gzip"),
            ("zstd-cut", "ends too early"), ("zstd-damaged", "compressed by zstd, found something else"),
            ("zstd-gzip", "compressed by zstd, found something else"), ("zstd-bomb", "unpacks to at most 16 GiB"),
            ("zstd-window", "compressed by zstd, found something else"),
        ]:
            tool("run", f"oci://{name(kind)}", status=1, what=f"run {kind}", error=error)
        without_zstd(tool, name("zstd"))
        # What came before a connection broke is not asked for again.
        Hostile.asked.clear()
        tool("pull", name("broken"), what="a connection that breaks")
        ranges = [entry[1] for entry in Hostile.asked if "/blobs/" in entry[0] and entry[1]]
        check("the rest is asked for", len(ranges) >= 2, True)
        # Who the user is, only the registry is told.
        shutil.rmtree(tool.store, ignore_errors=True)
        Hostile.asked.clear()
        tool("pull", name("elsewhere"), what="a token, and a redirection")
        authorized = {path: value for path, _, value in Hostile.asked}
        check("a token for the repository", [value for path, value in authorized.items() if "manifests" in path],
              ["Bearer repository:elsewhere:pull"])
        check("nobody else is told the token", {value for path, value in authorized.items() if "/target/" in path}, {None})
        tool("pull", name("good") + "@sha256:" + "0" * 64, status=1, error="expected the manifest")
    finally:
        server.shutdown()


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "hello.wat").write_text(HELLO)
        module = folder / "hello.wasm"
        subprocess.run([apus, "parse", folder / "hello.wat", "-o", module], check=True)
        tool = Tool(folder)
        with registry(folder) as port:
            test_registry(tool, module, port)
        test_password(tool, module, folder)
        test_tls(tool, module, folder)
        test_hostile(Tool(folder / "hostile"), module)
    for failure in failures:
        print("FAILED:", failure)
    print(f"registry: {passed} passed, {len(failures)} failed")
    raise SystemExit(1 if failures else 0)


main()
