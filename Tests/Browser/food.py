#!/usr/bin/env python3
"""Uses the page of Examples/food-classifier as people do, in headless Chromium.

Usage: food.py APUS EXAMPLE [--screenshot FILE]

Starts `apus serve EXAMPLE` at a free port. The function must be built, and TensorFlow Lite be where `apus doctor` finds it.
"""

import argparse
import os
import re
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path

from webdriver import Browser

STATE = "return document.getElementById('answer').dataset.state"
FIRST = "#labels li:first-child .name"


class Server:
    """`apus serve`, at a free port."""

    def __init__(self, apus: str, example: str) -> None:
        self.log = tempfile.NamedTemporaryFile("r", suffix=".log")
        command = [apus, "serve", example, "--listen", "127.0.0.1:0"]
        self.process = subprocess.Popen(command, stderr=open(self.log.name, "w"))
        while not (found := re.search(r"serving at (http://\S+)", self.said())):
            if self.process.poll() is not None:
                raise SystemExit(f"expected `apus serve` to say where it serves, found:\n{self.said()}")
            time.sleep(0.05)
        self.url = found[1]

    def said(self) -> str:
        return Path(self.log.name).read_text()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=60)


def png(width: int, height: int) -> bytes:
    """A photo of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x90\x60\x30" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def expect(what: str, expected: object, found: object) -> None:
    if expected != found:
        raise AssertionError(f"{what}: expected {expected!r}, found {found!r}")


class Page:
    """The page, and what a person does with it."""

    def __init__(self, browser: Browser, url: str, example: Path) -> None:
        self.browser, self.url, self.example = browser, url, example

    def open(self) -> None:
        self.browser.open(self.url)
        expect("the state at first", "empty", self.browser.run(STATE))

    def answered(self, state: str = "done") -> None:
        self.browser.wait("an answer", f"{STATE} !== 'empty' && {STATE.removeprefix('return ')} !== 'busy'")
        if self.browser.run(STATE) != state:
            raise AssertionError(f"expected the state {state!r}, found: {self.browser.text('#status')}")

    def upload(self, path: Path) -> None:
        self.browser.choose_file("#choose", str(path))

    def quiet(self) -> None:
        expect("the console", [], self.browser.complaints())

    # What is tested.

    def a_photo_is_uploaded(self) -> None:
        self.open()
        for name in ("coffee.jpg", "coffee.png"):
            self.upload(self.example / "photos" / name)
            self.answered()
            expect("the first label", "espresso", self.browser.text(FIRST))
            expect("the sentence", "Espresso", self.browser.text("#status"))
            expect("the number of labels", 5, self.browser.run("return document.querySelectorAll('#labels li').length"))
            share = self.browser.text("#labels li:first-child .percent")
            assert re.fullmatch(r"9\d\.\d%", share), share
            figures = self.browser.text("#figures")
            assert re.fullmatch(r"Answered in \d+ ms, for a photo of \d+ kB\.", figures), figures
            expect("the photo's text", f"The photo that was sent: {name}", self.browser.label("#preview"))
            # The next one is another answer.
            self.browser.run("document.getElementById('answer').dataset.state = 'empty'")
        self.quiet()

    def a_large_photo_is_reduced(self) -> None:
        self.open()
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            file.write(png(3000, 2000))
            file.flush()
            self.upload(Path(file.name))
            self.answered()
        size = "const image = document.getElementById('preview'); return [image.naturalWidth, image.naturalHeight]"
        self.browser.wait("the photo", "return document.getElementById('preview').complete")
        expect("the size that was sent", [1024, 683], self.browser.run(size))
        self.quiet()

    def a_photo_is_dropped(self) -> None:
        self.open()
        self.browser.run(
            """
            return fetch("sample.jpg").then((response) => response.blob()).then((blob) => {
              const data = new DataTransfer();
              data.items.add(new File([blob], "dropped.jpg", { type: "image/jpeg" }));
              document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
            });
            """
        )
        self.answered()
        expect("the first label", "espresso", self.browser.text(FIRST))
        self.quiet()

    def the_keyboard_suffices(self) -> None:
        self.open()
        focused = "return document.activeElement.id"
        ring = "return getComputedStyle(document.querySelector(arguments[0])).outlineStyle"
        expect("a ring without focus", "none", self.browser.run(ring, "label[for=choose]"))
        self.browser.press("Tab")
        expect("the first stop", "choose", self.browser.run(focused))
        expect("its ring", "solid", self.browser.run(ring, "label[for=choose]"))
        self.browser.press("Tab")
        expect("the second stop", "sample", self.browser.run(focused))
        expect("its ring", "solid", self.browser.run(ring, "#sample"))
        self.browser.press("Enter")
        self.answered()
        expect("the first label", "espresso", self.browser.text(FIRST))
        self.quiet()

    def a_screen_reader_knows_what_is_what(self) -> None:
        self.open()
        expect("the input", "Choose a photo", self.browser.label("#choose"))
        expect("the button", "Try a sample", self.browser.label("#sample"))
        expect("the answer", "The answer", self.browser.label("#answer"))
        expect("images without a text", 0, self.browser.run("return document.querySelectorAll('img:not([alt])').length"))
        expect("the language", "en", self.browser.run("return document.documentElement.lang"))

    def it_fits_a_phone_and_the_night(self) -> None:
        self.open()
        width = "return document.documentElement.scrollWidth"
        background = "return getComputedStyle(document.documentElement).backgroundColor"
        day = self.browser.run(background)
        for size in (320, 375, 768):
            self.browser.resize(size, 700)
            expect(f"the width of the page at {size}", size, self.browser.run(width))
        self.browser.devtools(
            "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}]
        )
        assert self.browser.run(background) != day, "expected another background at night"
        self.browser.devtools("Emulation.setEmulatedMedia", features=[])
        self.browser.resize(1280, 800)

    def what_is_no_photo_is_refused(self) -> None:
        self.open()
        self.upload(self.example / "apus.toml")
        self.answered("error")
        expect("the sentence", "This file is no photo that the browser can read.", self.browser.text("#status"))
        self.quiet()

    def it_says_when_the_server_is_gone(self, server: Server) -> None:
        self.open()
        server.stop()
        self.upload(self.example / "photos" / "coffee.jpg")
        self.answered("error")
        expect("the sentence", "The server does not answer. Is apus serve still running?", self.browser.text("#status"))

    def picture(self, path: str) -> None:
        self.open()
        self.browser.resize(960, 800)
        self.upload(self.example / "photos" / "coffee.jpg")
        self.answered()
        # The bars have grown.
        self.browser.wait("the end", "return document.getAnimations().every((one) => one.playState === 'finished')")
        self.browser.resize(960, self.browser.run("return document.documentElement.scrollHeight"), scale=0.9)
        self.browser.screenshot(path)
        assert os.path.getsize(path) < 300_000, f"{path} has {os.path.getsize(path)} bytes"


def main() -> None:
    parser = argparse.ArgumentParser(description="Uses the page of the food classifier in headless Chromium.")
    parser.add_argument("apus", help="the command-line tool")
    parser.add_argument("example", type=Path, help="the folder of the example")
    parser.add_argument("--screenshot", metavar="FILE", help="write a picture of the page with an answer, too")
    arguments = parser.parse_args()
    server = Server(arguments.apus, str(arguments.example))
    passed = 0
    try:
        with Browser() as browser:
            browser.resize(1280, 800)
            page = Page(browser, server.url, arguments.example.resolve())
            tests: list[Callable[[], None]] = [
                page.a_photo_is_uploaded,
                page.a_large_photo_is_reduced,
                page.a_photo_is_dropped,
                page.the_keyboard_suffices,
                page.a_screen_reader_knows_what_is_what,
                page.it_fits_a_phone_and_the_night,
                page.what_is_no_photo_is_refused,
            ]
            for test in tests:
                test()
                passed += 1
            if arguments.screenshot:
                page.picture(arguments.screenshot)
            page.it_says_when_the_server_is_gone(server)
            passed += 1
    except BaseException:
        print(f"the server said:\n{server.said()}", file=sys.stderr)
        raise
    finally:
        server.stop()
    print(f"browser: {passed} passed")


if __name__ == "__main__":
    main()
