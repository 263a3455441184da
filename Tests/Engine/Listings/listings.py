#!/usr/bin/env python3
"""Compares the baseline compiler's machine code with what the files here show.

    Tests/Engine/Listings/listings.py [--update] [APUS]

Each file is a module as text. Behind each exported function its machine code stands as comments: from the code of its first
instruction on, without what leaves the frame. A reader finds the rule of an instruction by its name; who changes a rule sees
what became of it. --update writes the comments anew.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
MARK = "  ;; "


def listing(apus, module, name):
    """The code of a function, line by line."""
    result = subprocess.run([apus, "inspect", "--tier", "baseline", "--asm", name, str(module)], capture_output=True, text=True)
    if result.returncode != 0:
        return [f"NOT COMPILED: {result.stderr.strip()}"]
    lines = []
    for line in result.stdout.splitlines()[1:]:
        distance, _, rest = line.strip().partition("  ")
        code, _, source = re.sub(r"  0x[0-9a-f]+ +", "\0", rest).partition("\0")
        lines.append((int(distance, 16), code.strip(), source.strip()))
    # What has no instruction of the module is the frame's.
    while lines and not lines[0][2]:
        lines.pop(0)
    text = []
    for _, code, source in lines:
        if code in ("leave", "ret") or re.match(r"ret \d+$", code):
            continue
        text.append(f"{code}" if not source else f"{code:44} {source}")
    return text


def main():
    arguments = [word for word in sys.argv[1:] if word != "--update"]
    update = "--update" in sys.argv
    apus = arguments[0] if arguments else str(HERE.parents[2] / ".build/release/apus")
    failed = functions = 0
    for path in sorted(HERE.glob("*.wat")):
        old = path.read_text()
        source = [line for line in old.splitlines() if not line.startswith(MARK)]
        with tempfile.TemporaryDirectory() as folder:
            module = pathlib.Path(folder) / "module.wasm"
            subprocess.run([apus, "parse", str(path), "-o", str(module)], check=True)
            new = []
            for line in source:
                new.append(line)
                if match := re.search(r'\(func \(export "([^"]+)"\)', line):
                    functions += 1
                    new += [MARK + text for text in listing(apus, module, match[1])]
        text = "\n".join(new) + "\n"
        if text == old:
            continue
        if update:
            path.write_text(text)
        else:
            failed += 1
            print(f"{path.name}: the machine code is another one:")
            with tempfile.NamedTemporaryFile("w", suffix=".wat") as file:
                file.write(text)
                file.flush()
                difference = subprocess.run(["diff", "-u", str(path), file.name], capture_output=True, text=True).stdout
            print("\n".join(difference.splitlines()[2:40]))
    print(f"listings: {functions} functions, {failed} files differ")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
