#!/usr/bin/env python3
"""Tests `apus serve` from outside: with a real server, real connections and guests that do what they should not.

Builds the guests, prints what failed, and exits with 1 if anything did.
"""

import argparse
import concurrent.futures
import contextlib
import http.client
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
parser.add_argument("apus")
parser.add_argument("--tier", default="auto", help="how the guests run, unless they carry machine code")
parser.add_argument("--compiled", nargs="?", const="optimizing", metavar="TIER", help="let the guests carry machine code")
arguments = parser.parse_args()

guests = pathlib.Path(__file__).resolve().parent / "guests"
apus = str(pathlib.Path(arguments.apus).resolve())
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


class Server:
    """A running `apus serve`."""

    def __init__(self, *words, cwd=None, cache=None):
        options = ["--tier", arguments.tier] + ([] if cache else ["--no-cache"])
        self.process = subprocess.Popen(
            [apus, "serve", *options, *map(str, words)], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, cwd=cwd,
            env=os.environ | ({"XDG_CACHE_HOME": str(cache)} if cache else {}))
        self.lines = []
        self.ready = threading.Event()
        self.address = None
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()
        if not self.ready.wait(60) or not self.address:
            raise SystemExit("the server did not start: " + "\n".join(self.lines))

    def read(self):
        for line in self.process.stderr:
            line = line.decode(errors="replace").rstrip("\n")
            self.lines.append(line)
            if line.startswith("serving at "):
                self.address = urllib.parse.urlparse(line.removeprefix("serving at "))
                self.ready.set()
        self.ready.set()

    def connect(self, timeout=30):
        return http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=timeout)

    def get(self, path, method="GET", body=None, headers={}):
        connection = self.connect()
        try:
            connection.request(method, path, body=body, headers=headers)
            response = connection.getresponse()
            return response.status, response.read(), {name.lower(): value for name, value in response.getheaders()}
        finally:
            connection.close()

    def raw(self, data, timeout=10):
        with socket.create_connection((self.address.hostname, self.address.port), timeout=timeout) as connection:
            connection.sendall(data)
            received = b""
            with contextlib.suppress(TimeoutError, ConnectionResetError):
                while part := connection.recv(65536):
                    received += part
            return received

    def log(self, text, seconds=5):
        """Waits for a line of the log."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if any(text in line for line in self.lines):
                return True
            time.sleep(0.02)
        return False

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        code = self.process.wait(30)
        self.reader.join(5)
        return code

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


MANIFEST = """
[server]
listen = "127.0.0.1:0"
static = "site"
patience = "3s"

[[function]]
route = "/many/*"
module = "many.wasm"
environment = { GREETING = "hello" }
directories = ["data::/data:ro"]
timeout = "2s"
memory = "64M"
body = "1M"
response = "20M"
concurrency = 4

[[function]]
route = "/trial/*"
module = "many.wasm"
timeout = "2s"
memory = "64M"
response = "20M"

[[function]]
route = "/hello"
module = "hello.wasm"

[[function]]
route = "/upper"
module = "GUESTS/upper.wat"
interface = "bytes"
content-type = "text/plain"

[[function]]
route = "/liar"
module = "GUESTS/liar.wat"
interface = "bytes"

[[function]]
route = "/metered"
module = "many.wasm"
fuel = 100000
"""


def test_functions(server):
    check("hello", server.get("/hello")[:2], (200, b"Hello from WebAssembly\n"))
    check("hello: its length", server.get("/hello")[2].get("content-length"), "23")
    status, body, headers = server.get("/many/environment?a=b&c=%20d", headers={
        "X-Kind": "test", "Cookie": "a=1", "Proxy": "evil", "X_Kind": "evil", "Accept": "*/*"})
    text = body.decode()
    check("environment", status, 200)
    for line in ["argument many.wasm", "REQUEST_METHOD=GET", "PATH_INFO=/environment", "QUERY_STRING=a=b&c=%20d",
                 "SCRIPT_NAME=/many", "GREETING=hello", "HTTP_X_KIND=test", "HTTP_COOKIE=a=1", "HTTP_ACCEPT=*/*",
                 "SERVER_PROTOCOL=HTTP/1.1", "REMOTE_ADDR=127.0.0.1", "GATEWAY_INTERFACE=CGI/1.1",
                 "SERVER_NAME=127.0.0.1", "REQUEST_URI=/many/environment?a=b&c=%20d"]:
        check(f"environment: {line}", line in text.splitlines(), True)
    check("no address of a proxy", "PROXY" in text, False)
    check("no field with an underscore", "evil" in text, False)
    check("no variable of the host", "PATH=" in text, False)
    for size in [0, 1, 70_000, 1 << 20]:
        body = os.urandom(size)
        check(f"echo of {size}", server.get("/many/echo", "POST", body, {"Content-Type": "image/x"})[:2], (200, body))
    check("echo, chunked", server.get("/many/echo", "POST", iter([b"a" * 1000, b"b" * 5]),
                                      {"Content-Type": "text/plain"})[1], b"a" * 1000 + b"b" * 5)
    check("the type of a response", server.get("/many/echo", "POST", b"x", {"Content-Type": "image/x"})[2]["content-type"],
          "image/x")
    check("fresh instances", {server.get("/many/counter")[1] for _ in range(20)}, {b"1\n"})
    check("HEAD", server.get("/hello", "HEAD")[:2], (200, b""))
    status, body, headers = server.get("/many/teapot")
    check("a status", (status, body, headers.get("x-kind")), (418, b"short and stout\n", "teapot"))
    check("a redirection", (server.get("/many/moved")[0], server.get("/many/moved")[2].get("location")), (302, "/elsewhere"))
    check("no content", server.get("/many/empty")[:2], (204, b""))
    check("a large response", server.get("/many/large")[1] == b"".join(b"%07d\n" % i for i in range(1000000)), True)
    check("a folder", server.get("/many/files")[:2], (200, b"good day\n"))
    check("bytes to bytes", server.get("/upper", "POST", "grüße, world".encode())[:2], (200, "GRüßE, WORLD".encode()))
    check("bytes to bytes, nothing", server.get("/upper", "POST", b"")[:2], (200, b""))
    check("bytes to bytes, much", server.get("/upper", "POST", b"a" * 300000)[1] == b"A" * 300000, True)
    check("bytes to bytes, again", server.get("/upper", "POST", b"a")[1], b"A")


def test_misbehaviour(server):
    check("a trap", server.get("/many/trap")[:2], (500, b"Internal Server Error\n"))
    check("the log of a trap", server.log("unreachable"), True)
    check("an exit code", server.get("/many/code")[0], 500)
    check("the log of an exit code", server.log("ended with the code 3"), True)
    check("the log of its words", server.log("this cannot be done"), True)
    check("a loop", server.get("/many/loop")[0], 504)
    check("the log of a loop", server.log("longer than 2000 ms"), True)
    check("a wait", server.get("/many/sleep")[0], 504)
    check("no header", server.get("/many/no-header")[0], 500)
    check("the log of no header", server.log("expected a header field"), True)
    check("no response", server.get("/many/nothing")[0], 500)
    check("a header that is split", server.get("/many/split")[0], 500)
    check("memory", server.get("/many/memory")[0], 200)
    check("memory: bounded", int(server.get("/many/memory")[1]) < 64, True)
    check("a response elsewhere", server.get("/liar", "POST", b"x")[0], 500)
    check("fuel", server.get("/metered?x")[0] in (404, 500), True)
    check("an endless standard error", server.get("/many/errors")[0], 504)
    check("a bounded log", sum("more and more" in line for line in server.lines) < 3000, True)
    for path, what in [("/many/trap-later", "a trap in the middle"), ("/many/flood", "a flood")]:
        try:
            server.get(path)
            check(what + ": not complete", "complete", "broken off")
        except (http.client.IncompleteRead, ConnectionError, http.client.HTTPException):
            check(what + ": not complete", "broken off", "broken off")
    check("too large, as it says", server.get("/many/echo", "POST", b"a" * (1 << 20) + b"a")[0], 413)
    check("too large, chunked", b" 413 " in server.raw(
        b"POST /many/echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + (b"10000\r\n" + b"a" * 65536 + b"\r\n") * 17),
          True)
    check("afterwards", server.get("/hello")[0], 200)


def test_protocol(server):
    pair = server.raw(b"GET /hello HTTP/1.1\r\nHost: a\r\n\r\nGET /many/counter HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    check("pipelined requests, in order", [pair.count(b"HTTP/1.1 200"), pair.find(b"Hello") < pair.rfind(b"\r\n\r\n1\n")], [2, True])
    check("HTTP/1.0", server.raw(b"GET /hello HTTP/1.0\r\n\r\n").endswith(b"Hello from WebAssembly\n"), True)
    for bad in [b"GARBAGE\r\n\r\n", b"GET nowhere HTTP/1.1\r\nHost: a\r\n\r\n", b"GET /many/%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                b"GET /many/%00 HTTP/1.1\r\nHost: a\r\n\r\n", b"GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n"]:
        check_in(f"{bad!r}", b" 400 ", server.raw(bad, timeout=5)[:20])
    check("an encoded path is the same function", server.get("/many/%65cho", "POST", b"x")[:2], (200, b"x"))
    answer = server.raw(b"POST /many/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\nConnection: close\r\n\r\nabcde")
    check("100 before the rest", (answer.startswith(b"HTTP/1.1 100"), answer.endswith(b"abcde")), (True, True))
    start = time.monotonic()
    check_in("a client that sends half a request", b" 408 ",
             server.raw(b"POST /many/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab", timeout=15))
    server.raw(b"GET /hello HT", timeout=15)
    server.raw(b"", timeout=15)
    check("clients that say little are let go", time.monotonic() - start < 25, True)
    with socket.create_connection((server.address.hostname, server.address.port)) as connection:
        connection.sendall(b"GET /many/sleep HTTP/1.1\r\nHost: a\r\n\r\n")
        time.sleep(0.3)
    check("who goes away ends the function", server.log("499", 3), True)


def test_streaming(server):
    connection = server.connect()
    connection.request("GET", "/many/stream")
    response = connection.getresponse()
    parts = []
    while part := response.read1(65536):
        parts.append(part)
    check("a stream's bytes", b"".join(parts), b"0\n1\n2\n3\n4\n")
    check("a stream comes in parts", len(parts) >= 3, True)


def test_files(server):
    status, body, headers = server.get("/")
    check("a page", (status, body, headers["content-type"]), (200, b"<h1>page</h1>", "text/html; charset=utf-8"))
    check("not changed", server.get("/", headers={"If-None-Match": headers["etag"]})[:2], (304, b""))
    check("a part", server.get("/big.bin", headers={"Range": "bytes=100000-100009"})[:2],
          (206, bytes(i % 251 for i in range(100000, 100010))))
    check("the last part", server.get("/big.bin", headers={"Range": "bytes=-5"})[1], bytes(i % 251 for i in range(999995, 1000000)))
    check("no such part", server.get("/big.bin", headers={"Range": "bytes=2000000-"})[0], 416)
    check("a large file", server.get("/big.bin")[1] == bytes(i % 251 for i in range(1000000)), True)
    check("HEAD of a file", (server.get("/big.bin", "HEAD")[1], server.get("/big.bin", "HEAD")[2]["content-length"]), (b"", "1000000"))
    check("a folder", (server.get("/folder")[0], server.get("/folder")[2].get("location")), (301, "/folder/"))
    check("a folder's page", server.get("/folder/")[1], b"inner")
    for path in ["/../secret.txt", "/folder/../../secret.txt", "/%2e%2e/secret.txt", "/.hidden", "/link.txt", "/folder/%2e%2e%2f%2e%2e%2fsecret.txt",
                 "//etc/passwd", "/pipe", "/none", "/none/"]:
        check(f"out of reach: {path}", server.get(path)[0], 404)
    check("nothing to post to", server.get("/index.html", "POST", b"x")[0], 405)


def test_operations(server):
    check("health", server.get("/healthz")[:2], (200, b"ready\n"))
    status, body, _ = server.get("/metrics")
    text = body.decode()
    check("metrics", status, 200)
    for line in ['apus_requests_total{route="/many/*",status="504"}', 'apus_failures_total{route="/many/*",reason="trap"}',
                 'apus_request_seconds_bucket{route="/hello",le="+Inf"}', "process_resident_memory_bytes", "apus_connections"]:
        check_in("metrics", line, text)
    for line in text.splitlines():
        if not line.startswith("#"):
            check("a sample", len(line.rsplit(" ", 1)), 2)
            float(line.rsplit(" ", 1)[1])
    entries = [json.loads(line) for line in server.lines if line.startswith("{")]
    access = [entry for entry in entries if entry.get("target") == "/hello"]
    check("the access log", bool(access) and access[0]["status"] == 200 and access[0]["route"] == "/hello", True)


def test_trials(server):
    """A function without folders is tried on its connection's thread, and a worker begins again what takes long or waits."""
    for path, answer in [("late", b"late and whole\n"), ("pause", b"rested\n"), ("counter", b"1\n")] * 3:
        check(f"a trial of {path}", server.get(f"/trial/{path}")[:2], (200, answer))
        # By then it is tried again.
        time.sleep(0.1)
    for words in ["late, but once", "a pause, but once"]:
        check("the log of what was begun again: " + words, server.log(words), True)
        check("what was begun again was logged once: " + words, sum(words in line for line in server.lines), 3)
    check("a trial of a large response", server.get("/trial/large")[1] == b"".join(b"%07d\n" % i for i in range(1000000)), True)
    check("a trial of a trap", server.get("/trial/trap")[:2], (500, b"Internal Server Error\n"))
    check("a trial of an exit code", server.get("/trial/code")[0], 500)
    check("a trial without a response", server.get("/trial/nothing")[0], 500)
    check("a trial of a loop", server.get("/trial/loop")[0], 504)
    body = os.urandom(300000)
    check("a trial of an echo", server.get("/trial/echo", "POST", body)[1], body)
    repeated = [line for line in server.get("/metrics")[1].decode().splitlines() if line.startswith("apus_repeated_total")]
    counts = {line.split('"')[1]: int(line.rsplit(" ", 1)[1]) for line in repeated}
    check("some were begun again", counts["/trial/*"] >= 4, True)
    check("with folders, none is tried", counts["/many/*"], 0)


def test_others(server):
    """An endless loop and waits beside a function that answers at once; many clients at a time, none mixed up."""
    stop = threading.Event()

    def loop(route):
        while not stop.is_set():
            server.get(f"/{route}/loop")

    threads = [threading.Thread(target=loop, args=[route], daemon=True) for route in ["many", "trial"] * 4]
    for thread in threads:
        thread.start()
    time.sleep(0.5)

    def echo(number):
        connection, wrong = server.connect(), 0
        for i in range(100):
            text = f"{number}-{i}".encode() * 50
            connection.request("POST", "/upper", text)
            response = connection.getresponse()
            wrong += response.read() != text.upper()
        return wrong

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        check("no response is another's, beside loops", sum(pool.map(echo, range(8))), 0)
    stop.set()
    for thread in threads:
        thread.join()


def test_version2(server, folder):
    url = f"http://{server.address.hostname}:{server.address.port}"
    result = subprocess.run(
        ["curl", "-s", "--http2-prior-knowledge", "-w", " %{http_version} %{http_code}", url + "/hello"], capture_output=True)
    check("HTTP/2", result.stdout, b"Hello from WebAssembly\n 2 200")
    result = subprocess.run(
        ["curl", "-s", "--http2-prior-knowledge", "--data-binary", "@-", url + "/many/echo"], input=b"x" * 900000, capture_output=True)
    check("HTTP/2, a body", result.stdout == b"x" * 900000, True)
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
         "/CN=localhost", "-keyout", folder / "key.pem", "-out", folder / "certificate.pem"], check=True, capture_output=True)
    with Server("--listen", "127.0.0.1:0", "--certificate", folder / "certificate.pem", "--key", folder / "key.pem",
                folder / "hello.wasm") as secure:
        check("https", secure.address.scheme, "https")
        url = f"https://{secure.address.hostname}:{secure.address.port}/any/path"
        for option, version in [("--http1.1", b"1.1"), ("--http2", b"2")]:
            result = subprocess.run(["curl", "-sk", option, "-w", " %{http_version}", url], capture_output=True)
            check("TLS " + option, result.stdout, b"Hello from WebAssembly\n " + version)
        check("an end", secure.stop(), 0)


def test_reload(folder):
    """A module that changes while the server serves, a manifest that becomes wrong and right again."""
    (folder / "reload").mkdir()
    module, manifest = folder / "reload/f.wat", folder / "reload/apus.toml"
    answer = lambda text: f"""(module (memory (export "memory") 1) (data (i32.const 16) "{text}")
      (func (export "apus_allocate") (param i32) (result i32) (i32.const 64))
      (func (export "apus_handle") (param i32 i32) (result i64) (i64.const 0x10_0000_0005)))"""
    module.write_text(answer("first"))
    text = '[server]\nlisten = "127.0.0.1:0"\n[[function]]\nroute = "/f"\nmodule = "f.wat"\ninterface = "bytes"\n'
    manifest.write_text(text)

    def until(expected):
        for _ in range(100):
            found = server.get("/f")[1]
            if found == expected:
                return found
            time.sleep(0.1)
        return found

    with Server("--watch", folder / "reload") as server:
        check("before", server.get("/f")[1], b"first")
        module.write_text(answer("other"))
        check("a new module", until(b"other"), b"other")
        module.write_text("(module (func")
        check("the log of a wrong module", server.log("still as before"), True)
        check("a wrong module", server.get("/f")[1], b"other")
        module.write_text(answer("third"))
        check("a right one again", until(b"third"), b"third")
        manifest.write_text(text + "tiemout = 3\n")
        check("the log of a wrong manifest", server.log("did you mean"), True)
        check("a wrong manifest", server.get("/f")[1], b"third")


def test_shutdown(folder):
    with Server("--listen", "127.0.0.1:0", "--no-access-log", folder / "many.wasm") as server:
        results = []
        thread = threading.Thread(target=lambda: results.append(server.get("/stream")))
        thread.start()
        time.sleep(0.2)
        check("the code of an end", server.stop(), 0)
        thread.join()
        check("a request goes on while the server ends", [result[:2] for result in results], [(200, b"0\n1\n2\n3\n4\n")])


def test_tiers(folder):
    """Hot functions of several modules are compiled anew, by two processes at most, and the cache has them in the end."""
    count = 4
    manifest = "[server]\nlisten = \"127.0.0.1:0\"\n"
    for number in range(count):
        # Modules that differ, since the cache goes by what is in them.
        text = (guests / "hot.wat").read_text().replace("NUMBER", str(number))
        (folder / f"hot{number}.wat").write_text(text)
        subprocess.run([apus, "parse", folder / f"hot{number}.wat", "-o", folder / f"hot{number}.wasm"], check=True)
        manifest += f"[[function]]\nroute = \"/hot{number}\"\nmodule = \"hot{number}.wasm\"\ninterface = \"bytes\"\n"
    (folder / "hot.toml").write_text(manifest)
    cache = folder / "cache"

    def compilers(process):
        found = []
        for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                # The name may have blanks; behind it come the state and the parent.
                state, parent = status.read_text().rpartition(")")[2].split()[:2]
                if int(parent) == process.pid:
                    found.append(state)
        return found

    with Server("--no-access-log", folder / "hot.toml", cache=cache) as server:
        most, end = 0, time.monotonic() + 120
        while len(list(cache.glob("apus/images/*.hot"))) < count and time.monotonic() < end:
            for number in range(count):
                found = server.get(f"/hot{number}", "POST", b"x")[:2]
                if found != (200, bytes([ord("a") + number])):
                    check(f"a hot function {number}", found, (200, bytes([ord("a") + number])))
                    return
            most = max(most, len(compilers(server.process)))
        check("hot functions are in the cache", len(list(cache.glob("apus/images/*.hot"))), count)
        check("processes that compile at a time", 1 <= most <= 4, True)
        check("processes that nobody has asked for their exit", compilers(server.process).count("Z") <= 2, True)


def test_errors(folder):
    def fails(what, text, *arguments):
        result = subprocess.run([apus, "serve", *map(str, arguments)], capture_output=True, timeout=60)
        check(what + ": its code", result.returncode, 1)
        check_in(what, text, result.stderr.decode())

    wrong = folder / "wrong.toml"
    for text, error in [
        ("[[function]]\nmodule = \"hello.wasm\"\ntimeout = \"soon\"\n", "wrong.toml:3: function[0].timeout: expected a duration"),
        ("[server]\nlisten = 3\n", "wrong.toml:2: server.listen: expected a text, found 3"),
        ("[[function]]\nmodule = \"hello.wasm\"\nmodels = [\"food\"]\n", "wrong.toml:3: function[0].models: expected names of models"),
        ("[[function]]\nroute = \"a\"\nmodule = \"hello.wasm\"\n", "wrong.toml:2: function[0].route: expected a path"),
        ("[[function]]\nmodule = \"none.wasm\"\n", "none.wasm: No such file"),
        ("[[function]]\nmodule = \"GUESTS/upper.wat\"\n", "exports \"_start\""),
        ("[[function]]\nmodule = \"hello.wasm\"\ninterface = \"bytes\"\n", "\"apus_handle\" (i32, i32) -> (i64)"),
        ("[server\n", "wrong.toml:1:"),
        ("", "expected a [[function]]"),
    ]:
        wrong.write_text(text.replace("GUESTS", str(guests)))
        fails(f"a manifest {text!r}", error, wrong)
    fails("no manifest", "without one", folder / "site")
    fails("nothing", "found nothing", folder / "nowhere")
    fails("an address", "expected HOST:PORT", "--listen", "x", folder / "hello.wasm")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([guests.parent / "build.sh", folder], check=True)
        if arguments.compiled:
            for module in folder.glob("*.wasm"):
                subprocess.run([apus, "compile", "--tier", arguments.compiled, "--universal", module, "-o", module], check=True)
        (folder / "site/folder").mkdir(parents=True)
        (folder / "data").mkdir()
        (folder / "data/greeting.txt").write_text("good day\n")
        (folder / "secret.txt").write_text("secret")
        (folder / "site/index.html").write_text("<h1>page</h1>")
        (folder / "site/folder/index.html").write_text("inner")
        (folder / "site/.hidden").write_text("secret")
        (folder / "site/link.txt").symlink_to("../secret.txt")
        os.mkfifo(folder / "site/pipe")
        (folder / "site/big.bin").write_bytes(bytes(i % 251 for i in range(1000000)))
        manifest = MANIFEST.replace("GUESTS", str(guests))
        if arguments.compiled:
            manifest = re.sub("(module = .*)", r"\1\ntrust-code = true", manifest)
        (folder / "apus.toml").write_text(manifest)
        with Server("--log", "json", folder) as server:
            for test in [test_functions, test_misbehaviour, test_trials, test_protocol, test_streaming, test_files, test_operations, test_others]:
                test(server)
            test_version2(server, folder)
            check("an end", server.stop(), 0)
        test_reload(folder)
        test_shutdown(folder)
        test_errors(folder)
        if arguments.tier == "auto" and not arguments.compiled:
            test_tiers(folder)
    for failure in failures:
        print("FAILED:", failure)
    print(f"serve: {passed} passed, {len(failures)} failed")
    sys.exit(1 if failures else 0)


main()
