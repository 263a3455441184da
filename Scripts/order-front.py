#!/usr/bin/env python3
"""Writes Scripts/front.order: the functions that the executable `apus` needs to begin, in the order in which it calls them.

    Scripts/order-front.py EXECUTABLE MODULE [MODULE ...]

The linker puts them side by side, so that a start touches few pages of code. EXECUTABLE is run with each module, step by step;
functions that are called for the first time are appended. A name that is in the list and no longer in the program does no harm.
"""

import bisect
import ctypes
import os
import pathlib
import subprocess
import sys

TRACEME, PEEKUSER, SINGLESTEP = 0, 3, 9
RIP = 16 * 8
ORDER = pathlib.Path(__file__).with_name("front.order")

# Variables that every start writes to: with Swift's, which are small, they are on one page, and that has been touched before. Of the
# large one the first few words.
VARIABLES = ["preparing", "isPrepared", "region.0", "region.1", "former", "functions", "mappedLock", "mappedLimit", "ownPagesUsed"]
LARGE_VARIABLES = ["blocks"]

libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
libc.ptrace.restype = ctypes.c_long


def symbols(executable):
    """Addresses of the functions, ascending, the names of each, and the names of Swift's variables."""
    nm = subprocess.run(["nm", "--defined-only", executable], capture_output=True, text=True, check=True).stdout
    found, variables = {}, []
    for line in nm.splitlines():
        address, kind, name = line.split(maxsplit=2)
        if kind in "tTwWiV":
            found.setdefault(int(address, 16), []).append(name)
        elif kind in "bB" and name.startswith("$e"):
            variables.append(name)
    addresses = sorted(found)
    return addresses, [found[address] for address in addresses], variables


def trace(command):
    """The places where a process is, in order, without repetitions in a row of one function."""
    child = os.fork()
    if child == 0:
        null = os.open("/dev/null", os.O_RDWR)
        os.dup2(null, 1)
        libc.ptrace(TRACEME, 0, None, None)
        os.execv(command[0], command)
    while True:
        _, status = os.waitpid(child, 0)
        if not os.WIFSTOPPED(status):
            return
        yield libc.ptrace(PEEKUSER, child, RIP, None)
        signal = os.WSTOPSIG(status)
        libc.ptrace(SINGLESTEP, child, None, 0 if signal == 5 else signal)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    executable = sys.argv[1]
    addresses, names, variables = symbols(executable)
    order = {}
    for module in sys.argv[2:]:
        start, end = 0, 0
        for place in trace([executable, "run", "--stats", module]):
            if start <= place < end:
                continue
            index = bisect.bisect(addresses, place) - 1
            if index < 0 or index + 1 >= len(addresses):
                continue
            start, end = addresses[index], addresses[index + 1]
            for name in names[index]:
                order.setdefault(name)
    ORDER.write_text("".join(f"{name}\n" for name in [*VARIABLES, *variables, *LARGE_VARIABLES, *order]))
    print(f"{ORDER.name}: {len(order)} names")


main()
