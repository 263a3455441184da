"""Drives headless Chromium by the WebDriver protocol (https://www.w3.org/TR/webdriver2), of which a test needs a dozen calls."""

import base64
import json
import os
import re
import shutil
import subprocess
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Space": " "}


class Browser:
    """A browser with one window; leaving the `with` statement ends it."""

    def __init__(self) -> None:
        driver = shutil.which("chromedriver")
        if driver is None:
            raise SystemExit("expected chromedriver, found none: Scripts/install-guests.sh browser installs it")
        self.driver = subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.session = ""
        # Whatever proxy there is, it is not for a browser on this machine.
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        for line in self.driver.stdout:
            if found := re.search(r"successfully on port (\d+)", line):
                self.session = f"http://127.0.0.1:{found[1]}/session"
                break
        arguments = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"]
        if os.geteuid() == 0:
            # Chromium's own sandbox refuses to run as root, which is who one is in a container.
            arguments.append("--no-sandbox")
        options = {"goog:chromeOptions": {"args": arguments}, "goog:loggingPrefs": {"browser": "ALL"}}
        try:
            answer = self.call("POST", "", {"capabilities": {"alwaysMatch": options}})
        except BaseException:
            self.driver.terminate()
            raise
        self.session += "/" + answer["sessionId"]

    def __enter__(self) -> "Browser":
        return self

    def __exit__(self, *error: object) -> None:
        try:
            self.call("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait()

    def call(self, method: str, path: str, body: dict | None = None) -> object:
        """Makes a call of the protocol, and raises what the browser says if it fails."""
        data = None if method != "POST" else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.session + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with self.opener.open(request, timeout=60) as response:
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{method} {path}: {json.load(error)['value']['message']}") from None

    def open(self, url: str) -> None:
        self.call("POST", "/url", {"url": url})

    def resize(self, width: int, height: int, scale: float = 1) -> None:
        """Sets the size of the page, in pixels of CSS, and how many of a screenshot there are for one of them."""
        size = {"width": width, "height": height, "deviceScaleFactor": scale}
        self.devtools("Emulation.setDeviceMetricsOverride", mobile=False, **size)

    def devtools(self, command: str, **parameters: object) -> object:
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def run(self, script: str, *arguments: object) -> object:
        """Runs JavaScript, and returns what it returns."""
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, selector: str) -> str:
        return self.call("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def text(self, selector: str) -> str:
        return self.call("GET", f"/element/{self.find(selector)}/text")

    def label(self, selector: str) -> str:
        """What a screen reader calls an element."""
        return self.call("GET", f"/element/{self.find(selector)}/computedlabel")

    def choose_file(self, selector: str, path: str) -> None:
        self.call("POST", f"/element/{self.find(selector)}/value", {"text": path})

    def press(self, key: str) -> None:
        actions = [{"type": kind, "value": KEYS[key]} for kind in ("keyDown", "keyUp")]
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def wait(self, what: str, script: str, *arguments: object, seconds: float = 60) -> None:
        """Waits until JavaScript returns something true."""
        end = time.monotonic() + seconds
        while not self.run(script, *arguments):
            if time.monotonic() > end:
                raise AssertionError(f"expected {what}, but it did not come")
            time.sleep(0.05)

    def complaints(self) -> list[str]:
        """What the page wrote to the console since it was asked last."""
        return [entry["message"] for entry in self.call("POST", "/se/log", {"type": "browser"})]

    def screenshot(self, path: str) -> None:
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("GET", "/screenshot")))
