#!/usr/bin/env python3
"""Measures `apus serve` under load on loopback: the server on one processor, the clients on the other.

Usage: serve.py [--requests N] [--seconds S] [--interpreted] [--json FILE]

The functions are compiled before the server starts; with --interpreted they are not.

Needs wrk and h2load (Debian: wrk, nghttp2-client); Scripts/install-guests.sh serve installs them.
"""

import argparse
import http.client
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time

root = pathlib.Path(__file__).resolve().parents[1]
parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
parser.add_argument("--requests", type=int, default=1_000_000, help="of the test that memory stays flat")
parser.add_argument("--seconds", type=int, default=10, help="of each other test")
parser.add_argument("--interpreted", action="store_true", help="functions without machine code")
parser.add_argument("--json", help="a file for the figures")
options = parser.parse_args()
processors = sorted(os.sched_getaffinity(0))
server_processor, client_processor = processors[0], processors[-1]
port = 8097
figures = {}


def on(processor, *command):
    return ["taskset", "-c", str(processor), *map(str, command)]


def usage(process):
    """CPU seconds and resident bytes of a process."""
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), int(fields[21]) * 4096


def wrk(path, seconds, connections=32):
    text = subprocess.run(
        on(client_processor, "wrk", "-t1", f"-c{connections}", f"-d{seconds}", "--latency", f"http://127.0.0.1:{port}{path}"),
        capture_output=True, text=True, check=True).stdout
    requests = int(re.search(r"(\d+) requests in", text).group(1))
    failed = sum(map(int, re.findall(r"(?:connect|read|write|timeout) (\d+)", text)))
    failed += sum(map(int, re.findall(r"Non-2xx or 3xx responses: (\d+)", text)))
    latency = {at: time_of(value) for at, value in re.findall(r"(\d+)%\s+([\d.]+\w+)", text)}
    return requests, float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1)), latency, failed


def h2load(path, seconds, rate, connections=16):
    """At a fixed rate; milliseconds of each request from its log."""
    with tempfile.NamedTemporaryFile() as log:
        subprocess.run(
            on(client_processor, "h2load", "--h1", "-t1", f"-c{connections}", f"-D{seconds}", f"--rps={rate / connections}",
               f"--log-file={log.name}", f"http://127.0.0.1:{port}{path}"), capture_output=True, text=True, check=True)
        rows = [line.split("\t") for line in pathlib.Path(log.name).read_text().splitlines()]
    times = sorted(int(row[2]) / 1000 for row in rows)
    return len(times), sum(row[1] != "200" for row in rows), times


def time_of(text):
    number, unit = re.fullmatch(r"([\d.]+)(\w+)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def show(name, **values):
    figures[name] = values
    print(f"{name}: " + ", ".join(f"{key} {value}" for key, value in values.items()), flush=True)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    subprocess.run([root / "Tests/Serve/build.sh", folder], check=True)
    if not options.interpreted:
        for module in folder.glob("*.wasm"):
            subprocess.run([root / ".build/release/apus", "compile", module, "-o", module.with_suffix(".apus")], check=True)
    suffix = "wasm" if options.interpreted else "apus"
    (folder / "apus.toml").write_text(
        f'[server]\nlisten = "127.0.0.1:{port}"\n[[function]]\nroute = "/hello"\nmodule = "hello.{suffix}"\n'
        f'[[function]]\nroute = "/many/*"\nmodule = "many.{suffix}"\ntimeout = "30s"\n')
    log = open(folder / "log", "wb")
    process = subprocess.Popen(on(server_processor, root / ".build/release/apus", "serve", "--log", "json", folder), stderr=log)
    try:
        while b"serving at" not in (folder / "log").read_bytes():
            time.sleep(0.05)
            if process.poll() is not None:
                sys.exit((folder / "log").read_text())
        wrk("/hello", 2)

        before = usage(process)[0]
        requests, rate, latency, failed = wrk("/hello", options.seconds)
        cost = (usage(process)[0] - before) / requests
        show("a fresh instance each, as fast as it goes", requests_per_second=round(rate), microseconds_of_cpu=round(cost * 1e6, 1),
             requests_per_cpu_second=round(1 / cost), p50_ms=latency["50"], p99_ms=latency["99"], failed=failed)

        count, failed, times = h2load("/hello", options.seconds, 7500)
        show("at 7,500 requests per second", requests=count, failed=failed, p50_ms=times[count // 2], p99_ms=times[count * 99 // 100],
             longest_ms=times[-1])

        done, resident = 0, []
        while done < options.requests:
            requests, _, _, failed = wrk("/hello", 5)
            done += requests
            resident.append(usage(process)[1] / 1e6)
            if failed:
                sys.exit(f"{failed} requests failed")
        show(f"memory through {done} requests", megabytes_at_first=round(resident[0], 1), at_last=round(resident[-1], 1),
             most=round(max(resident), 1))

        _, alone, _, _ = wrk("/hello", options.seconds)

        def loop():
            connection = http.client.HTTPConnection("127.0.0.1", port)
            try:
                connection.request("GET", "/many/loop")
                connection.getresponse().read()
            except OSError:
                pass

        loops = [threading.Thread(target=loop, daemon=True) for _ in range(8)]
        for thread in loops:
            thread.start()
        time.sleep(1)
        _, beside, latency, failed = wrk("/hello", options.seconds)
        show("beside eight endless loops of another function", requests_per_second=round(beside), of_alone=round(beside / alone, 2),
             p99_ms=latency["99"], failed=failed)
    finally:
        process.terminate()
        process.wait()
if options.json:
    pathlib.Path(options.json).write_text(json.dumps(figures, indent=1) + "\n")
