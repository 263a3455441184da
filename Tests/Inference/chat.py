#!/usr/bin/env python3
"""Lets a language model answer through a guest, in `apus run` and in `apus serve`, and looks at how the words arrive.

Usage: chat.py APUS MODULE MODEL        the executable, chat.wasm, and a GGUF file of SmolLM2
"""

import concurrent.futures
import http.client
import os
import pathlib
import re
import subprocess
import sys
import tempfile

apus, module, model = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:4])
questions = ["What is the capital of France?", "Name three colours.", "What do bees make?", "Why is the sky blue?"]
generation = '{"temp": 0, "n-predict": 40, "ctx-size": 512}'
passed, failures = 0, []


def check(what, found, expected):
    global passed
    if found == expected:
        passed += 1
    else:
        failures.append(f"{what}: expected {expected!r}, found {found!r}")


def run(question, options=generation, name="chat"):
    process = subprocess.Popen(
        [apus, "run", "--env", f"CHAT_OPTIONS={options}", "--nn-model", f"{name}={model}", module, question],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    parts = []
    while part := os.read(process.stdout.fileno(), 65536):
        parts.append(part)
    errors = process.stderr.read().decode()
    return process.wait(), b"".join(parts), len(parts), errors


code, text, parts, errors = run(questions[0])
check("a question: the code", (code, errors), (0, ""))
check("a question: the answer", "Paris" in text.decode(), True)
# A token is a word or less; were the answer written at its end, it would come as one piece.
check("a question: words come one after another", parts >= 4, True)
answers = {question: run(question)[1].decode().strip() for question in questions}
check("the same words for the same question", answers[questions[0]], text.decode().strip())
check("other words for other questions", len(set(answers.values())), len(questions))
code, text, _, errors = run(questions[0], '{"temp": "hot"}')
check("wrong options", (code, "temp" in errors and "invalid argument" in errors), (1, True))
code, text, _, errors = run(questions[0], name="other")
check("a model that the guest was not given", (code, "not found" in errors), (1, True))
code, text, _, errors = run("word " * 5000)
check("a prompt that is too long", (code, "too long" in errors), (1, True))

with tempfile.TemporaryDirectory() as folder:
    manifest = pathlib.Path(folder) / "apus.toml"
    manifest.write_text(
        f'[server]\nlisten = "127.0.0.1:0"\n[models.chat]\npath = "{model}"\n[[function]]\nroute = "/chat"\nmodule = "{module}"\n'
        f"models = [\"chat\"]\nenvironment = {{ CHAT_OPTIONS = '{generation}' }}\ntimeout = \"120s\"\n")
    server = subprocess.Popen([apus, "serve", str(manifest)], stderr=subprocess.PIPE)
    try:
        address = re.fullmatch(r"serving at http://(.*):(\d+)\n", server.stderr.readline().decode())
        host, port = address.group(1), int(address.group(2))

        def ask(question):
            connection = http.client.HTTPConnection(host, port, timeout=300)
            connection.request("POST", "/chat", question)
            response = connection.getresponse()
            parts = []
            while part := response.read1(65536):
                parts.append(part)
            return response.status, b"".join(parts).decode().strip(), len(parts)

        status, text, parts = ask(questions[0])
        check("served: the answer", (status, text), (200, answers[questions[0]]))
        check("served: words come one after another", parts >= 4, True)
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            for question, (status, text, _) in zip(questions * 2, pool.map(ask, questions * 2)):
                check(f"served beside others: {question}", (status, text), (200, answers[question]))
    finally:
        server.terminate()
        server.wait()

for failure in failures:
    print("FAILED:", failure)
print(f"chat: {passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
