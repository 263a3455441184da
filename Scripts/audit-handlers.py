#!/usr/bin/env python3
"""Checks that every handler of the interpreter goes on by a jump.

    Scripts/audit-handlers.py FILE

FILE is an executable for x86-64, or an object file of the interpreter for RISC-V.

Swift does not promise tail calls; the handlers are written so that the optimiser makes one of each call of the next
handler. A handler that returns or calls instead would let the host's stack grow with the guest's instructions. Handlers
that stop (traps, the exit) are listed by name and may return.
"""

import re
import shutil
import subprocess
import sys

# Handlers that leave the interpreter.
STOPS = re.compile(
    r"op_(exit|unreachable|interrupted|outOfFuel|stackExhausted|farOutOfBounds|outOfBoundsArrayAccess|castFailure"
    r"|null\w+|undefinedElement|uninitializedElement|indirectCallTypeMismatch)$"
)
# Handlers that go on through another handler.
DELEGATES = {"op_callImported", "op_callUntranslated", "op_returnCall", "op_returnCallIndirect", "op_returnCallRef", "op_throwRef"}  # fmt: skip


def functions(executable):
    """The instructions of each handler; where the symbol only leads to the Swift function, those of that."""
    objdump = shutil.which("llvm-objdump") or shutil.which("objdump")
    lines = subprocess.run(
        [objdump, "-d", "--no-show-raw-insn", executable], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    bodies, body = {}, []
    for line in lines:
        header = re.match(r"[0-9a-f]+ <(.+)>:$", line)
        if header and header[1].startswith("."):
            continue
        if header:
            body = bodies.setdefault(header[1], [])
        elif line.strip():
            body.append(line.split("\t", 1)[-1].strip())
    for name, body in bodies.items():
        if not name.startswith("op_"):
            continue
        swift = re.search(rf"jmpq?\s.*<(\$[se]11Interpreter\d+{name}yy[^>]*)>", "\n".join(body))
        yield name, body + bodies.get(swift[1], []) if swift else body


def problem(name, body):
    """What is wrong with a handler, or None."""
    jumps = any(re.match(r"jmpq?\s+\*", line) for line in body)
    returns = any(line.startswith("ret") for line in body)
    calls = any(re.match(r"callq?\s+\*", line) for line in body)
    # RISC-V: `jr` leaves, to the next handler or to one that is named, which an object file does not tell apart.
    if not jumps and any(re.match(r"jr\s", line) for line in body):
        return "may return" if returns and name not in MAY_STOP and not STOPS.match(name) else None
    onwards = any(re.search(r"jmpq?\s.*<(op_|\$[se]11Interpreter\d+op_)", line) for line in body)
    if STOPS.match(name):
        return None
    if calls and name != "op_cold":
        return "calls through a pointer"
    if not jumps and not onwards:
        return "does not jump to the next handler"
    if not jumps and name not in DELEGATES:
        return "is only a jump to another handler: give the table that one"
    if returns and name not in MAY_STOP:
        return "may return"
    return None


# Handlers that return where something they called has recorded a trap.
MAY_STOP = {"op_cold", "op_callUntranslated", "op_callRecord", "op_returnCallRecord", "op_resume", "op_throwRef",
            "op_structNewSlowly", "op_arrayNewSlowly", "op_outOfBounds", "op_callNative"}  # fmt: skip


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    count, failures = 0, 0
    for name, body in functions(sys.argv[1]):
        count += 1
        reason = problem(name, body)
        if reason:
            failures += 1
            print(f"{name}: {reason}")
    if count < 100:
        print(f"expected hundreds of handlers, found {count}")
        failures += 1
    print(f"audit-handlers: {count - failures} passed, {failures} failed")
    sys.exit(1 if failures else 0)


main()
