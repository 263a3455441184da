#!/usr/bin/env python3
"""Looks at text generation through WASI-NN: tokens one by one, the same text for the same seed, contexts beside each other,
hostile configurations and prompts, limits, deadlines, damaged models.

Usage: llama.py APUS TEXT MODEL        the executable, text.wasm (see guests/text.c), and a GGUF file of SmolLM2
"""

import os
import pathlib
import random
import re
import struct
import subprocess
import sys
import tempfile

apus, guest, model = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:4])
passed, failures = 0, []
# What llama.cpp does when it ends a process: not start a debugger.
os.environ["GGML_NO_BACKTRACE"] = "1"
os.environ["SWIFT_BACKTRACE"] = "enable=no"


def check(what, found, expected):
    global passed
    if found == expected:
        passed += 1
    else:
        failures.append(f"{what}: expected {expected!r}, found {found!r}")


def command(words, options=(), path=model):
    return [apus, "run", *options, "--nn-model", f"m={path}", guest, *words]


def run(words, options=(), path=model):
    """Runs commands of the guest. Returns for each its name, its error and its output; the code; what was complained of."""
    result = subprocess.run(command(words, options, path), capture_output=True, timeout=600)
    lines = [re.fullmatch(rb"(\w+):(?: (.*))? (\d+)", line) for line in result.stdout.split(b"\n") if line]
    found = [(line[1].decode(), int(line[3]), (line[2] or b"").decode()) if line else None for line in lines]
    return found, result.returncode, result.stderr.decode()


def codes(words, options=()):
    return [line and line[:2] for line in run(words, options)[0]]


def prompt(question):
    return f"<|im_start|>user\n{question}<|im_end|>\n<|im_start|>assistant\n"


if codes(["name", "m"]) != [("name", 0)]:
    sys.exit(f"expected a model that can be used: {run(['name', 'm'])[2]}")

CAPITAL, STORY = prompt("What is the capital of France?"), prompt("Tell me a story about a dog.")

# One token at a time: the guest does not go on before it is told to, and no process ends that waits.
process = subprocess.Popen(command(["config", "m", '{"temp": 0}', "prompt", CAPITAL, "wait"]), stdin=subprocess.PIPE,
                           stdout=subprocess.PIPE)  # fmt: skip
text = b""
for line in process.stdout:
    found = re.fullmatch(rb"(?:config: 0|prompt: 0|(?:wait:)? (.*))\n", line)
    if found and found[1] is not None:
        if b"Paris" in text:
            check("a token is there while the guest waits", process.poll(), None)
        text += found[1]
        process.stdin.write(b"\n")
        process.stdin.flush()
    if re.fullmatch(rb" 100\n", line):
        break
process.stdin.close()
check("tokens one by one: the code", process.wait(), 0)
check("tokens one by one", text.removesuffix(b"100").decode(), "The capital of France is Paris.")

# The same text: again, at once, token by token, with a seed.
found, code, errors = run(["config", "m", '{"temp": 0, "n-predict": 20}', "prompt", STORY, "all", "compute", "output", "0",
                           "output", "1", "fini", "all", "options", '{"n-predict": 5}', "all"])  # fmt: skip
check("the same text: errors", (code, errors), (0, ""))
story = found[2][2]
check("the same text at once", (found[3][1], found[4][2]), (0, story))
check("the same text after fini_single", found[7][2], story)
check("fewer tokens", story.startswith(found[9][2]) and 0 < len(found[9][2]) < len(story), True)
check("metadata", re.fullmatch(
    r'\{"input_tokens": \d+, "output_tokens": 20, "llama_build_number": \d+, "llama_commit": "\w*"\}', found[5][2]) is not None,
    True)  # fmt: skip
seeded = [run(["config", "m", f'{{"temp": 1.5, "n-predict": 20, "seed": {seed}}}', "prompt", STORY, "all"])[0][2][2]
          for seed in (1, 1, 2)]  # fmt: skip
check("the same text for the same seed", seeded[0], seeded[1])
check("another text for another seed", seeded[0] != seeded[2], True)

# Contexts do not mix, even in turns.
alone = [run(["config", "m", '{"temp": 0, "n-predict": 8}', "prompt", text, "all"])[0][2][2] for text in (STORY, CAPITAL)]
words = ["config", "m", '{"temp": 0, "n-predict": 8}', "context", "use", "0", "prompt", STORY, "use", "1", "prompt", CAPITAL]
for _ in range(4):
    words += ["use", "0", "step", "single", "0", "use", "1", "step", "single", "0"]
found, _, _ = run(words + ["use", "0", "all", "output", "0", "use", "1", "all", "output", "0"])
outputs = [line[2] for line in found if line[0] == "output"]
check("two contexts in turns", outputs, alone)

# What ends a text.
stopped = run(["config", "m", '{"temp": 0, "reverse-prompt": ["Paris"]}', "prompt", CAPITAL, "all"])[0][2]
check("a reverse prompt", stopped[1:], (100, "The capital of France is "))
check("the context's end", [line[1] for line in run(
    ["config", "m", '{"temp": 0, "ctx-size": 24}', "prompt", STORY, "all", "compute", "output", "0"])[0]],
    [0, 0, 101, 101, 0])  # fmt: skip
check("a prompt that is too long", codes(["config", "m", '{"ctx-size": 16}', "prompt", STORY, "compute", "step", "all"])[2:],
      [("compute", 102), ("step", 102), ("all", 102)])  # fmt: skip
check("after the end", codes(["config", "m", '{"temp": 0, "n-predict": 1}', "prompt", CAPITAL, "all", "step", "step"])[2:],
      [("all", 100), ("step", 100), ("step", 100)])  # fmt: skip
check("no token at all", codes(["config", "m", '{"n-predict": 0}', "prompt", CAPITAL, "step"])[2:], [("step", 100)])

# Grammars, schemas, vectors.
found = run(["config", "m", r'{"temp": 0, "grammar": "root ::= \"[\" [0-9]{2} (\", \" [0-9]{2}){2} \"]\""}', "prompt",
             prompt("Some numbers, please."), "all"])[0][2]  # fmt: skip
check("a grammar", (found[1], re.fullmatch(r"\[\d\d(, \d\d){2}\]", found[2]) is not None), (100, True))
schema = '{"type": "object", "properties": {"city": {"enum": ["Paris", "Rome"]}}, "required": ["city"]}'
found = run(["config", "m", f'{{"temp": 0, "json-schema": {schema}}}', "prompt", CAPITAL, "all"])[0][2]
check("a schema", (found[1], re.sub(r"\s|\\n", "", found[2])), (100, '{"city":"Paris"}'))
found = run(["config", "m", '{"embedding": true, "ctx-size": 64}', "prompt", "A dog", "compute", "output", "0", "step"])[0]
numbers = re.fullmatch(r'\{"n_embedding": 576, "embedding": \[([-0-9.e,]+)\]\}', found[3][2])
check("a vector", (found[2][1], numbers and len(numbers[1].split(",")), found[4][1]), (0, 576, 1))

# Hostile configurations.
for configuration, error in [
    ("[]", 1), ("{", 1), ('{"temp": "hot"}', 1), ('{"temp": -1}', 1), ('{"n-predict": 1e99}', 1), ('{"ctx-size": 8193}', 1),
    ('{"ctx-size": 2147483647}', 1), ('{"ctx-size": -5}', 1), ('{"batch-size": 1000000}', 1), ('{"ubatch-size": 0}', 1),
    ('{"threads": 100000}', 1), ('{"seed": 1.5}', 1), ('{"grammar": "root ::= root"}', 1), ('{"grammar": "' + "(" * 30000 + '"}', 1),
    ('{"json-schema": {"type": "string", "pattern": "a"}}', 6), ('{"reverse-prompt": [' + "1," * 100 + "1]}", 1),
    ("[" * 30000, 1), ('{"a": "' + "a" * 66000 + '"}', 7), ('{"n-predict": 3, "n-predict": 4}', 1),
]:  # fmt: skip
    found, code, errors = run(["config", "m", configuration])
    check(f"the configuration {configuration[:60]}", (code, found[0][1], "inference:" in errors), (0, error, True))
    # As an update; what is too long for a name's text is not so for an input.
    if error != 7:
        check(f"the options {configuration[:60]}", codes(["name", "m", "options", configuration])[1:], [("options", error)])
check("unknown keys", codes(["config", "m", '{"enable-log": true, "mmproj": "/etc/passwd", "tensor-split": [1]}']), [("config", 0)])
check("a batch of one", run(["config", "m", '{"temp": 0, "batch-size": 1, "n-predict": 7}', "prompt", CAPITAL, "all"])[0][2][2],
      "The capital of France is Paris.")  # fmt: skip

# Hostile inputs and calls in the wrong order.
check("inputs that are no prompts", codes(["name", "m", "bytes", "ff", "bytes", "edA080", "bytes", "c3", "floats", "third",
                                           "long", "aaaaaaaa", "200000", "step", "compute"])[1:],
      [("bytes", 1), ("bytes", 1), ("bytes", 1), ("floats", 1), ("third", 1), ("long", 1), ("step", 1), ("compute", 1)])  # fmt: skip
for word, error in [("a", 102), (" ", 0), ("\n", 102), ("<|im_start|>", 102), ("中", 102), ("\u3000 ", 102), ("'s", 102)]:
    check(f"{word!r} many times", codes(["name", "m", "long", word, "40000", "step"])[2:], [("step", error)])
check("an empty prompt", codes(["name", "m", "prompt", "", "step"])[2:], [("step", 1)])
check("outputs too early", codes(["name", "m", "output", "0", "output", "1", "single", "0", "prompt", CAPITAL, "output", "0"]),
      [("name", 0), ("output", 5), ("output", 5), ("single", 5), ("prompt", 0), ("output", 5)])  # fmt: skip
check("outputs that do not exist", codes(["name", "m", "prompt", "a", "step", "output", "2", "single", "99"])[3:],
      [("output", 1), ("single", 1)])  # fmt: skip
check("a context that is closed", codes(["name", "m", "close", "step", "close"]), [("name", 0), ("close", 0), ("step", 1), ("close", 1)])

# Memory: a guest's contexts have a budget.
words = ["config", "m", '{"ctx-size": 8192}', "prompt", "a", "step"]
for _ in range(15):
    words += ["context", "prompt", "a", "step"]
steps = [error for name, error in codes(words) if name == "step"]
check("contexts beyond the budget", (steps[0], steps[-1], set(steps)), (0, 7, {0, 7}))
found = codes(words + ["use", "0", "close", "context", "prompt", "a", "step"])
check("a context that is closed gives its memory back", found[-1], ("step", 0))

# A deadline ends a computation, not only what comes after it.
words = ["config", "m", '{"ctx-size": 8192, "temp": 0}', "long", "dog ", "7000"] + ["compute"] * 100
_, code, errors = run(words, ["--timeout", "10s"])
check("a deadline", (code, "the guest has been stopped while it computed" in errors), (134, True))


# Damaged models.


class File:
    """A GGUF file that can be changed: its metadata and tensors as raw bytes."""

    def __init__(self, path):
        self.bytes = pathlib.Path(path).read_bytes()
        self.place = 4
        self.version, tensors, keys = self.take("I")[0], self.take("Q")[0], self.take("Q")[0]
        self.keys, self.tensors = {}, []
        for _ in range(keys):
            name = self.text()
            start = self.place
            self.skip(self.take("I")[0])
            self.keys[name] = self.bytes[start : self.place]
        for _ in range(tensors):
            name, dimensions = self.text(), self.take("I")[0]
            sizes = list(self.take(f"{dimensions}Q"))
            self.tensors.append([name, sizes, *self.take("I"), *self.take("Q")])
        self.data = self.bytes[(self.place + 31) // 32 * 32 :]

    def take(self, format):
        found = struct.unpack_from("<" + format, self.bytes, self.place)
        self.place += struct.calcsize("<" + format)
        return found

    def text(self):
        size = self.take("Q")[0]
        self.place += size
        return self.bytes[self.place - size : self.place].decode()

    def skip(self, type):
        if type == 8:
            self.text()
        elif type == 9:
            element, count = self.take("I")[0], self.take("Q")[0]
            for _ in range(count):
                self.skip(element)
        else:
            self.place += {0: 1, 1: 1, 7: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4}.get(type, 8)

    def header(self, keys={}, tensors={}):
        """The header, with other values for some keys and others for some tensors."""
        def text(word):
            return struct.pack("<Q", len(word.encode())) + word.encode()
        all_keys = self.keys | keys
        header = b"GGUF" + struct.pack("<IQQ", self.version, len(self.tensors), len(all_keys))
        for name, value in all_keys.items():
            header += text(name) + value
        for tensor in self.tensors:
            name, sizes, type, offset = tensors.get(tensor[0], tensor)
            header += text(name) + struct.pack(f"<I{len(sizes)}QIQ", len(sizes), *sizes, type, offset)
        return header + bytes(-len(header) % 32)


def word(number):
    return struct.pack("<II", 4, number)


def real(number):
    return struct.pack("<If", 6, number)


def string(text):
    return struct.pack("<IQ", 8, len(text)) + text.encode()


file = File(model)
tensors = {tensor[0]: tensor for tensor in file.tensors}


def changed(name, sizes=None, type=None, offset=None):
    old = tensors[name]
    return {name: [name, sizes or old[1], old[2] if type is None else type, old[3] if offset is None else offset]}


tokens = file.keys["tokenizer.ggml.tokens"]
wrong = {
    "no blocks": dict(keys={"llama.block_count": word(0)}),
    "too many blocks": dict(keys={"llama.block_count": word(4_000_000_000)}),
    "an epsilon that is no number": dict(keys={"llama.attention.layer_norm_rms_epsilon": real(float("nan"))}),
    "a negative epsilon": dict(keys={"llama.attention.layer_norm_rms_epsilon": real(-1)}),
    "experts that are not there": dict(keys={"llama.expert_used_count": word(2)}),
    "an unknown scaling": dict(keys={"llama.rope.scaling.type": string("none at all")}),
    "heads that are not there": dict(keys={"llama.attention.head_count": word(0)}),
    "two tokens that are the same": dict(keys={"tokenizer.ggml.tokens": tokens.replace(b"\x05\0\0\0\0\0\0\0there", b"\x05\0\0\0\0\0\0\0their")}),
    "no tokens": dict(keys={"tokenizer.ggml.tokens": struct.pack("<IIQ", 9, 8, 0)}),
    "fewer types than tokens": dict(keys={"tokenizer.ggml.token_type": struct.pack("<IIQI", 9, 5, 1, 1)}),
    "norms in another type": dict(tensors=changed("output_norm.weight", type=30)),
    "weights without rows": dict(tensors=changed("blk.3.attn_k.weight", sizes=[576, 0])),
    "weights of an unknown type": dict(tensors=changed("blk.3.attn_k.weight", type=4_000_000_000)),
    "integers for weights": dict(tensors=changed("blk.3.attn_k.weight", type=27)),
    "weights behind the end": dict(tensors=changed("blk.3.attn_k.weight", offset=1 << 40)),
    "weights at any place": dict(tensors=changed("blk.3.attn_k.weight", offset=33)),
}  # fmt: skip
with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
    path = pathlib.Path(folder) / "model.gguf"
    use = ["name", "m", "prompt", CAPITAL, "options", '{"temp": 0, "n-predict": 2, "ctx-size": 64}', "all"]

    def attempt(what, expected, words=use, options=()):
        found, code, errors = run(words, options, path)
        check(what, (code, found[0] and found[0][1] in expected, code == 0 and found[0][1] == 0 or "inference:" in errors),
              (0, True, True))  # fmt: skip
        return errors

    path.write_bytes(file.header() + file.data)
    check("a file that was put together again", run(use, path=path)[0][3][1:], (100, "The capital"))
    for what, change in wrong.items():
        path.write_bytes(file.header(**change) + file.data)
        attempt(what, [2])
    for size in [0, 3, 4, 20, 24, 100, 5000, 1_000_000, file.place - 1, len(file.bytes) // 2, len(file.bytes) - 1]:
        path.write_bytes(file.bytes[:size])
        attempt(f"truncated to {size} bytes", [2])
    chance = random.Random(8)
    path.write_bytes(file.bytes)
    for seed in range(60):
        # Where the header says something, not where it names its tokens.
        places = [chance.randrange(2000) if chance.random() < 0.4 else chance.randrange(file.place - 20_000, file.place)
                  for _ in range(chance.randint(1, 4))]  # fmt: skip
        with path.open("r+b") as opened:
            for place in places:
                opened.seek(place)
                opened.write(bytes([chance.choice([0, 1, 8, 9, 0x7F, 0x80, 0xFF, chance.randrange(256)])]))
        attempt(f"damaged at {places}", [0, 1, 2])
        with path.open("r+b") as opened:
            for place in places:
                opened.seek(place)
                opened.write(file.bytes[place : place + 1])

    # Models that guests bring are tried where they can do no harm, as the library takes more for granted than is checked.
    bring = ["file", "/models/model.gguf", '{"temp": 0, "n-predict": 2, "ctx-size": 64}', "prompt", CAPITAL, "all"]
    given = ["--nn", "--dir", f"{folder}::/models:ro"]
    check("a model that a guest brings", run(bring, given, path)[0][2][1:], (100, "The capital"))
    path.write_bytes(file.header(keys={"llama.classifier.activation": string("none at all")}) + file.data)
    errors = attempt("a model that crashes the library", [2], bring, given)
    check("where it crashed", "it crashed the process in which it was tried" in errors, True)
    path.write_bytes(file.bytes[: len(file.bytes) // 2])
    attempt("half a model that a guest brings", [2], bring, given)

for failure in failures:
    print("FAILED:", failure)
print(f"llama: {passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
