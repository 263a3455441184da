#!/usr/bin/env python3
"""Runs generated modules in Apus and in wasmtime and compares what they do.

    Fuzz/engine.py [--count N] [--seed S] [--only PROPOSAL] [--tier TIER] [--keep] [MODULE…]

Modules come from `wasm-tools smith`, the proposals switched on in turn, some with traps and some with imported functions,
from programs.py, and from binaryen's `wasm-opt --translate-to-fuzz` where that is installed. All of their functions, memories, globals and
tables are made exports. `apus fuzz-run` calls every function twice with made-up arguments; wasmtime then gets the same
calls. Results, traps and the final state must be equal; see `compare`. Named MODULEs are compared instead of generated
ones.

A module on which they disagree is kept in .build-fuzz/engine/ with both outcomes, and the process exits with 1. So it
does if Apus dies of a signal or needs more than 20 seconds for a module. What cannot be compared is counted and printed.
The same seed gives the same modules; a run prints its seed.
"""

import argparse
import collections
import concurrent.futures
import ctypes
import hashlib
import json
import os
import random
import re
import select
import shutil
import struct
import subprocess
import sys
import threading
import time
import zlib

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "Scripts"))

import programs  # noqa: E402
import wasm_tools  # noqa: E402

APUS = os.environ.get("APUS", os.path.join(ROOT, ".build", "release", "apus"))
WORK = os.path.join(ROOT, ".build-fuzz", "engine")
TIMEOUT = 20

# What both sides give a guest. smith's modules may ask for a little less, so that growing can fail on both.
MAX_MEMORY = 4 << 20
MAX_TABLE = 2000
FUEL_GLOBAL = 500
CALL_FUEL = 1 << 40

# smith's switches for each round, and what they need beside them.
ROUNDS = {
    "mvp": [],
    "conversions": ["sign-extension-ops", "saturating-float-to-int"],
    "multi-value": ["multi-value"],
    "bulk-memory": ["bulk-memory"],
    "reference-types": ["reference-types", "bulk-memory"],
    "simd": ["simd"],
    "relaxed-simd": ["simd", "relaxed-simd"],
    "tail-call": ["tail-call"],
    "multi-memory": ["bulk-memory"],
    "memory64": ["memory64", "bulk-memory"],
    "extended-const": ["extended-const"],
    "exceptions": ["exceptions", "reference-types", "bulk-memory"],
    # smith has no switch for typed function references alone: they come with gc.
    "gc": ["gc", "reference-types", "bulk-memory", "extended-const"],
    "threads": ["threads", "bulk-memory"],
    "custom-page-sizes": ["custom-page-sizes", "bulk-memory"],
    "wide-arithmetic": ["wide-arithmetic", "multi-value"],
}
SWITCHES = sorted({switch for switches in ROUNDS.values() for switch in switches})
ROUNDS["everything"] = SWITCHES
SMITH_OFF = ["shared-everything-threads", "custom-descriptors", "compact-imports"]

# Signatures that functions get beside those that smith makes up, by the switch that they need.
SIGNATURES = {
    None: [
        "(param i32 i64) (result i32)", "(param f32 f64) (result f64)", "(param i64 i64) (result i64)",
        "(param i32 i32 f32)", "(param f64) (result f32)", "(param i32 f64 i64 f32) (result i64)", "(result i32)",
    ],
    "multi-value": ["(param i32) (result i64 f32 i32)", "(param f64 i64) (result f64 f64)"],
    "simd": ["(param v128 v128) (result v128)", "(param i32 v128) (result i64)"],
    "reference-types": ["(param externref funcref) (result externref)", "(param i32 funcref) (result funcref)"],
    "exceptions": ["(param i32) (result exnref)"],
    "gc": [
        "(param anyref i31ref eqref) (result anyref)", "(param structref arrayref) (result eqref)",
        "(param (ref i31) i32) (result i31ref)", "(param externref) (result anyref)", "(param i32) (result arrayref)",
    ],
}  # fmt: skip
IMPORTS = ["(param i32)", "(param i64 f64) (result i32)", "(param f32) (result f64)", "(result i64)"]

# What wasm-opt's generator can make; Debian's has older references, exceptions and garbage collection than the standard,
# and its --denan leaves NaNs in vectors, whose bits the standard leaves open.
BINARYEN_FEATURES = ["sign-ext", "nontrapping-float-to-int", "mutable-globals", "bulk-memory", "multivalue"]

# Traps that depend on how much an engine has of something. What happens after one is not compared.
EXHAUSTION = {"callStackExhausted", "heapLimit", "allocationTooLarge", "implementationLimit", "outOfFuel"}

# smith makes the NaNs of arithmetic canonical, but not those of these conversions, whose bits the standard leaves open
# (§4.3.3, fpromote and fdemote). A module that differs is compared once more with a function behind each of them.
OPEN_NANS = {
    "f64.promote_f32": """(func $nan0 (param f64) (result f64)
      (select (local.get 0) (f64.const nan) (f64.eq (local.get 0) (local.get 0))))""",
    "f32.demote_f64": """(func $nan1 (param f32) (result f32)
      (select (local.get 0) (f32.const nan) (f32.eq (local.get 0) (local.get 0))))""",
    "f64x2.promote_low_f32x4": """(func $nan2 (param v128) (result v128)
      (v128.and (local.get 0) (f64x2.eq (local.get 0) (local.get 0))))""",
    "f32x4.demote_f64x2_zero": """(func $nan3 (param v128) (result v128)
      (v128.and (local.get 0) (f32x4.eq (local.get 0) (local.get 0))))""",
}

# Traps of Apus and of wasmtime that count as the same, for the standard says that there is a trap but not which.
SAME_TRAPS = {
    # An access that is neither aligned nor in bounds: the threads proposal orders no checks.
    ("outOfBoundsMemoryAccess", "unalignedAtomic"),
}


def main():
    options = argparse.ArgumentParser(description="Compare execution with wasmtime.")
    options.add_argument("--count", type=int, default=1000, help="modules to compare (1000)")
    options.add_argument("--seed", type=int, default=1, help="the seed (1)")
    options.add_argument("--only", choices=[*ROUNDS, "programs", "binaryen"], help="one round instead of all in turn")
    options.add_argument("--tier", choices=["interpreter", "baseline", "optimizing", "auto"], default="interpreter", help="Apus's tier")
    options.add_argument("--keep", action="store_true", help="keep every module that was compared")
    options.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    options.add_argument("modules", nargs="*", help="compare these modules")
    options = options.parse_args()
    if options.worker:
        return Wasmtime().serve()
    if not os.access(APUS, os.X_OK):
        sys.exit(f"{APUS} is not there: run `make build`")
    try:
        import wasmtime  # noqa: F401
    except ImportError:
        sys.exit("wasmtime is missing: make install")
    return Comparison(options).run()


# Modules.


class Generator:
    """Makes modules. What a number gives does not depend on what was made before."""

    def __init__(self, seed, only):
        self.seed = seed
        self.only = only
        self.tools = wasm_tools.path()
        self.binaryen = shutil.which("wasm-opt")
        self.rounds = [*ROUNDS, "everything", *["programs"] * 10, *(["binaryen"] if self.binaryen else [])]
        self.signatures = {}
        self.lock = threading.Lock()

    def make(self, index):
        """The round, the options for `apus fuzz-run`, and the module."""
        chance = random.Random(f"{self.seed}/{index}")
        name = self.only or self.rounds[index % len(self.rounds)]
        options = ["--seed", str(chance.getrandbits(32))]
        if chance.random() < 0.3:
            options += ["--fuel", str(CALL_FUEL)]
        if name in ("gc", "exceptions", "everything", "programs") and chance.random() < 0.5:
            options += ["--heap-stress", str(chance.choice([1, 2, 7]))]
        if name == "programs":
            text = programs.program(chance, traps=chance.choice([0, 0.1, 1]))
            return name, options, export_everything(self.tool(["parse", "-"], text.encode()))
        module = self.binaryen_module(chance) if name == "binaryen" else self.smith(name, chance)
        # A start function often traps, and then there is nothing to compare.
        return name, options, export_everything(module, keeps_start=chance.random() < 0.2)

    def smith(self, name, chance):
        on = ROUNDS[name]
        command = [self.tools, "smith", "--ensure-termination", "--fuel", str(FUEL_GLOBAL)]
        for switch in SMITH_OFF:
            command += [f"--{switch}-enabled", "false"]
        for switch in SWITCHES:
            command += [f"--{switch}-enabled", "true" if switch in on else "false"]
        command += ["--canonicalize-nans", "true", "--disallow-traps", str(chance.random() < 0.65).lower()]
        many = name in ("multi-memory", "everything")
        tables = 4 if "reference-types" in on else 1
        command += ["--min-memories", str(int(chance.random() < 0.9)), "--max-memories", "4" if many else "1"]
        command += ["--min-tables", str(int(chance.random() < 0.7)), "--max-tables", str(tables)]
        command += ["--max-memory32-bytes", "1048576", "--max-memory64-bytes", "1048576"]
        command += ["--limit-arrays-in-const-exprs", "true"]
        command += ["--max-table-elements", "300", "--max-tags", "4" if "exceptions" in on else "0"]
        command += ["--min-tags", "2" if "exceptions" in on else "0"]
        command += ["--min-globals", str(chance.choice([0, 2, 6])), "--max-globals", "12"]
        command += ["--min-types", str(chance.choice([1, 5, 15])), "--min-funcs", str(chance.choice([1, 4, 8]))]
        command += ["--max-funcs", "20", "--max-instructions", str(chance.choice([30, 100, 300, 1000]))]
        command += ["--exports", self.signature(on, chance)]
        if chance.random() < 0.3:
            command += ["--available-imports", self.imports(), "--max-imports", "4", "--min-imports", "1"]
        else:
            command += ["--max-imports", "0"]
        for _ in range(20):
            entropy = chance.randbytes(chance.choice([512, 2048, 8192, 32768]))
            try:
                answer = subprocess.run(command, input=entropy, capture_output=True, timeout=10)
            except subprocess.TimeoutExpired:
                continue
            if answer.returncode == 0 and answer.stdout:
                return self.without_waiting(answer.stdout) if "threads" in on else answer.stdout
        raise RuntimeError(f"wasm-tools smith makes no module: {' '.join(command)}\n{answer.stderr.decode()}")

    def binaryen_module(self, chance):
        command = [self.binaryen, "-", "--translate-to-fuzz", "--denan", "-o", "-"]
        command += [f"--enable-{name}" for name in BINARYEN_FEATURES if chance.random() < 0.7]
        if chance.random() < 0.6:
            command += ["--no-fuzz-oob"]
        command += chance.choice([[], ["-O2"]])
        for _ in range(20):
            entropy = chance.randbytes(chance.choice([1000, 5000, 20000]))
            answer = subprocess.run(command, input=entropy, capture_output=True, timeout=60)
            if answer.returncode == 0 and answer.stdout.startswith(b"\0asm"):
                return answer.stdout
        raise RuntimeError(f"wasm-opt makes no module: {' '.join(command)}\n{answer.stderr.decode()}")

    def without_waiting(self, module):
        """Gives each wait a timeout of zero: nobody would wake the guest."""
        if b"\xfe\x01" not in module and b"\xfe\x02" not in module:
            return module
        text = self.tool(["print", "-"], module).decode()
        text = re.sub(r"^(\s*)(memory\.atomic\.wait)", r"\1drop i64.const 0 \2", text, flags=re.MULTILINE)
        return self.tool(["parse", "-"], text.encode())

    def without_open_nans(self, module):
        """Gives NaNs whose bits the standard leaves open bits that are the same everywhere."""
        text = self.tool(["print", "-"], module).decode().rstrip().removesuffix(")")
        for index, (name, function) in enumerate(OPEN_NANS.items()):
            text, count = re.subn(rf"^\s*{re.escape(name)}$", rf"\g<0> call $nan{index}", text, flags=re.MULTILINE)
            if count:
                text += function
        return self.tool(["parse", "-"], (text + ")").encode())

    def signature(self, on, chance):
        """A module that exports functions of some of the signatures."""
        choices = [text for switch, texts in SIGNATURES.items() if switch is None or switch in on for text in texts]
        chosen = [chance.choice(choices) for _ in range(chance.choice([2, 4, 6]))]
        return self.text(" ".join(f'(func (export "{index}") {text} unreachable)' for index, text in enumerate(chosen)))

    def imports(self):
        return self.text(" ".join(f'(import "host" "{index}" (func {text}))' for index, text in enumerate(IMPORTS)))

    def text(self, fields):
        """The path of a module with the fields."""
        with self.lock:
            if fields not in self.signatures:
                path = os.path.join(WORK, "signatures", f"{hashlib.sha256(fields.encode()).hexdigest()[:16]}.wasm")
                with open(path, "wb") as file:
                    file.write(self.tool(["parse", "-"], f"(module {fields})".encode()))
                self.signatures[fields] = path
            return self.signatures[fields]

    def tool(self, arguments, data):
        return subprocess.run([self.tools, *arguments], input=data, capture_output=True, check=True).stdout


def read_leb(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        shift += 7
        at += 1
        if byte < 0x80:
            return value, at


def leb(value):
    out = bytearray()
    while True:
        byte = value & 0x7F
        value >>= 7
        out.append(byte | (0x80 if value else 0))
        if not value:
            return bytes(out)


def export_everything(module, keeps_start=True):
    """The module, perhaps without its start function, with an export section that names all functions, tables, memories and globals.

    The last global is called `fuel`: both generators end with the counter that stops their loops and recursions.
    """
    sections, at = [], 8
    while at < len(module):
        size, start = read_leb(module, at + 1)
        sections.append((module[at], module[start : start + size]))
        at = start + size
    counts = {number: read_leb(body, 0)[0] for number, body in sections if number in (2, 3, 4, 5, 6)}
    # Only functions are imported.
    spaces = [("f", 0, counts.get(3, 0) + counts.get(2, 0)), ("t", 1, counts.get(4, 0)), ("m", 2, counts.get(5, 0))]
    entries = [(f"{letter}{index}", kind, index) for letter, kind, count in spaces for index in range(count)]
    entries += [(f"g{index}" if index + 1 < counts[6] else "fuel", 3, index) for index in range(counts.get(6, 0))]
    exports = leb(len(entries))
    for name, kind, index in entries:
        exports += leb(len(name)) + name.encode() + bytes([kind]) + leb(index)
    # The sections in the order of the standard (§5.5.2), where tags stand before globals and data count before code.
    order = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11]
    dropped = {0, 7} if keeps_start else {0, 7, 8}
    kept = [(number, body) for number, body in sections if number not in dropped] + [(7, exports)]
    kept.sort(key=lambda section: order.index(section[0]))
    return module[:8] + b"".join(bytes([number]) + leb(len(body)) + body for number, body in kept)


# wasmtime, in processes of its own.

TRAPS = {
    "STACK_OVERFLOW": "callStackExhausted",
    "MEMORY_OUT_OF_BOUNDS": "outOfBoundsMemoryAccess",
    "HEAP_MISALIGNED": "unalignedAtomic",
    "TABLE_OUT_OF_BOUNDS": "outOfBoundsTableAccess",
    "INDIRECT_CALL_TO_NULL": "uninitializedElement",
    "BAD_SIGNATURE": "indirectCallTypeMismatch",
    "INTEGER_OVERFLOW": "integerOverflow",
    "INTEGER_DIVISION_BY_ZERO": "integerDivideByZero",
    "BAD_CONVERSION_TO_INTEGER": "invalidConversionToInteger",
    "UNREACHABLE": "unreachable",
    "ATOMIC_WAIT_NON_SHARED_MEMORY": "expectedSharedMemory",
    "NULL_REFERENCE": "nullReference",
    "ARRAY_OUT_OF_BOUNDS": "outOfBoundsArrayAccess",
    "ALLOCATION_TOO_LARGE": "allocationTooLarge",
    "CAST_FAILURE": "castFailure",
    "UNCAUGHT_EXCEPTION": "uncaughtException",
}
OUT_OF_HEAP = "GC heap out of memory"
# The kinds of values of wasmtime's C API (wasmtime/val.h).
I32, I64, F32, F64, V128, FUNC, EXTERN, ANY, EXN = range(9)


class Wasmtime:
    def __init__(self):
        import wasmtime
        from wasmtime import _ffi

        self.library, self.ffi = wasmtime, _ffi
        config = wasmtime.Config()
        for name in [
            "threads", "tail_call", "reference_types", "simd", "bulk_memory", "multi_value", "multi_memory", "memory64",
            "relaxed_simd", "relaxed_simd_deterministic", "exceptions", "function_references", "gc", "wide_arithmetic",
            "custom_page_sizes",
        ]:  # fmt: skip
            setattr(config, f"wasm_{name}", True)
        config.shared_memory = True
        config.cranelift_nan_canonicalization = True
        config.cranelift_opt_level = "none"
        config.parallel_compilation = False
        config.max_wasm_stack = 1 << 20
        self.engine = wasmtime.Engine(config)
        # The calls of host functions, as one number; it decides what they give back.
        self.host = 0
        self.imports = []
        self.callback = _ffi.wasmtime_func_callback_t(self.call_host)

    def serve(self):
        for line in sys.stdin:
            job = json.loads(line)
            print(json.dumps(self.run(job["module"], job["calls"])), flush=True)
        return 0

    def run(self, path, calls):
        with open(path, "rb") as file:
            data = file.read()
        try:
            module = self.library.Module(self.engine, data)
        except self.library.WasmtimeError as error:
            return {"outcome": "invalid", "message": str(error)[:400]}
        store = self.library.Store(self.engine)
        store.set_limits(memory_size=MAX_MEMORY, table_elements=MAX_TABLE)
        context = store._context()
        self.host = 0xCBF29CE484222325
        try:
            instance = self.library.Instance(store, module, self.host_functions(store, module))
        except self.library.Trap as trap:
            return {"outcome": "trap", "trap": self.trap_name(context, trap)}
        except self.library.WasmtimeError as error:
            if self.take_exception(context):
                return {"outcome": "trap", "trap": "uncaughtException"}
            return {"outcome": "unlinkable", "message": str(error)[:400]}
        items = self.exports(context, instance)
        outcomes = []
        for call in calls:
            if "skipped" in call:
                outcomes.append(call)
                continue
            self.refill(context, items)
            outcomes.append(self.call(context, items, call))
        return {"outcome": "instantiated", "calls": outcomes, **self.state(context, items)}

    def exports(self, context, instance):
        name, size, items = ctypes.POINTER(ctypes.c_char)(), ctypes.c_size_t(), {}
        while True:
            item = self.ffi.wasmtime_extern_t()
            if not self.ffi.wasmtime_instance_export_nth(
                context, ctypes.byref(instance._instance), len(items), ctypes.byref(name), ctypes.byref(size),
                ctypes.byref(item)):  # fmt: skip
                return items
            items[name[: size.value].decode()] = item

    def refill(self, context, items):
        fuel = items.get("fuel")
        if fuel is None:
            return
        value = self.ffi.wasmtime_val_t(kind=I32)
        value.of.i32 = FUEL_GLOBAL
        error = self.ffi.wasmtime_global_set(context, ctypes.byref(fuel.of.global_), ctypes.byref(value))
        if error:
            # A global of another type, or one that cannot change: no counter.
            self.library.WasmtimeError._from_ptr(error)

    def call(self, context, items, call):
        function = items[call["function"]].of.func
        kind = self.ffi.wasmtime_func_type(context, ctypes.byref(function))
        count = self.ffi.wasm_functype_results(kind).contents.size
        self.ffi.wasm_functype_delete(kind)
        arguments = (self.ffi.wasmtime_val_t * max(1, len(call["arguments"])))()
        for argument, text in zip(arguments, call["arguments"]):
            self.parse(context, text, argument)
        results = (self.ffi.wasmtime_val_t * max(1, count))()
        trap = ctypes.POINTER(self.ffi.wasm_trap_t)()
        error = self.ffi.wasmtime_func_call(
            context, ctypes.byref(function), arguments, len(call["arguments"]), results, count, ctypes.byref(trap))  # fmt: skip
        outcome = {"function": call["function"], "arguments": call["arguments"]}
        if error:
            message = str(self.library.WasmtimeError._from_ptr(error))
            outcome["trap"] = "heapLimit" if OUT_OF_HEAP in message else message[:400]
        elif trap:
            outcome["trap"] = self.trap_name(context, self.library.Trap._from_ptr(trap))
        else:
            outcome["results"] = [self.text(context, value) for value in results[:count]]
        return outcome

    def trap_name(self, context, trap):
        if self.take_exception(context):
            return "uncaughtException"
        code = trap.trap_code
        if code is not None:
            return TRAPS.get(code.name, code.name)
        if OUT_OF_HEAP in trap.message:
            return "heapLimit"
        return "host" if "python exception" in trap.message else trap.message[:400]

    def take_exception(self, context):
        """Whether an exception was thrown that nobody caught."""
        exception = self.ffi.wasmtime_exnref_t()
        return self.ffi.wasmtime_context_take_exception(context, ctypes.byref(exception))

    # Values, in the words of `apus fuzz-run`.

    def parse(self, context, text, value):
        head, _, rest = text.partition(":")
        kinds = {"i32": I32, "i64": I64, "f32": F32, "f64": F64, "v128": V128, "func": FUNC, "extern": EXTERN,
                 "any": ANY, "i31": ANY, "exn": EXN}  # fmt: skip
        value.kind = kinds[head]
        if head == "i31":
            self.ffi.wasmtime_anyref_from_i31(context, int(rest) & 0xFFFFFFFF, ctypes.byref(value.of.anyref))
        elif head == "extern" and rest != "null":
            finalizer = ctypes.cast(None, ctypes.CFUNCTYPE(None, ctypes.c_void_p))
            self.ffi.wasmtime_externref_new(context, 1, finalizer, ctypes.byref(value.of.externref))
        elif rest == "null":
            value.of.funcref.store_id = 0
        else:
            nan = {"f32": "7fc00000", "f64": "7ff8000000000000"}
            bits = bytes.fromhex(nan[head] if rest == "nan" else rest)[::-1]
            ctypes.memmove(ctypes.byref(value.of), bits, len(bits))

    def text(self, context, value):
        bits = bytes(value.of)
        kind = value.kind
        if kind == I32:
            return "i32:" + bits[3::-1].hex()
        if kind == I64:
            return "i64:" + bits[7::-1].hex()
        if kind == F32:
            return "f32:nan" if value.of.f32 != value.of.f32 else "f32:" + bits[3::-1].hex()
        if kind == F64:
            return "f64:nan" if value.of.f64 != value.of.f64 else "f64:" + bits[7::-1].hex()
        if kind == V128:
            return "v128:" + bits[15::-1].hex()
        name = {FUNC: "func", EXTERN: "extern", ANY: "any", EXN: "exn"}[kind]
        if value.of.anyref.store_id == 0:
            return name + ":null"
        if kind == ANY:
            number = ctypes.c_int32()
            reference = ctypes.byref(value.of.anyref)
            if self.ffi.wasmtime_anyref_i31_get_s(context, reference, ctypes.byref(number)):
                return f"i31:{number.value}"
            if self.ffi.wasmtime_anyref_is_struct(context, reference):
                return "struct"
            if self.ffi.wasmtime_anyref_is_array(context, reference):
                return "array"
        return name

    # The host.

    def host_functions(self, store, module):
        self.imports = [item.type for item in module.imports]
        functions = []
        for index, kind in enumerate(self.imports):
            function = self.ffi.wasmtime_func_t()
            finalizer = ctypes.cast(None, ctypes.CFUNCTYPE(None, ctypes.c_void_p))
            self.ffi.wasmtime_func_new(
                store._context(), kind.ptr(), self.callback, index, finalizer, ctypes.byref(function))  # fmt: skip
            functions.append(self.library.Func._from_raw(function))
        return functions

    def note(self, word):
        self.host = ((self.host ^ word) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF

    def call_host(self, index, caller, arguments, count, results, result_count):
        self.note(index or 0)
        for value in arguments[:count]:
            bits = bytes(value.of)
            if value.kind == V128:
                self.note(int.from_bytes(bits[:8], "little"))
                self.note(int.from_bytes(bits[8:16], "little"))
            elif value.kind in (I32, F32):
                self.note(1 if value.kind == F32 and value.of.f32 != value.of.f32 else struct.unpack("<I", bits[:4])[0])
            elif value.kind in (I64, F64):
                self.note(1 if value.kind == F64 and value.of.f64 != value.of.f64 else struct.unpack("<Q", bits[:8])[0])
            else:
                self.note(0 if value.of.anyref.store_id == 0 else 1)
        for position, kind in enumerate(self.imports[index or 0].results):
            value = results[position]
            name = str(kind)
            value.kind = {"i32": I32, "i64": I64, "f32": F32, "f64": F64, "v128": V128}.get(name, FUNC)
            if name == "i32":
                value.of.i32 = ctypes.c_int32(self.host & 0xFFFFFFFF).value
            elif name == "i64":
                value.of.i64 = ctypes.c_int64(self.host).value
            elif name == "f32":
                value.of.f32 = float(self.host & 0xFFFF)
            elif name == "f64":
                value.of.f64 = float(self.host & 0xFFFF)
            elif name == "v128":
                words = struct.pack("<QQ", self.host, ~self.host & 0xFFFFFFFFFFFFFFFF)
                ctypes.memmove(ctypes.byref(value.of), words, 16)
        return 0

    # State.

    def state(self, context, items):
        memories, globals_, tables = [], [], []
        for name, item in items.items():
            if item.kind == 1:
                value = self.ffi.wasmtime_val_t()
                self.ffi.wasmtime_global_get(context, ctypes.byref(item.of.global_), ctypes.byref(value))
                globals_.append({"name": name, "value": self.text(context, value)})
            elif item.kind == 2:
                table = ctypes.byref(item.of.table)
                words = []
                for index in range(self.ffi.wasmtime_table_size(context, table)):
                    value = self.ffi.wasmtime_val_t()
                    self.ffi.wasmtime_table_get(context, table, index, ctypes.byref(value))
                    words.append(self.text(context, value))
                    self.ffi.wasmtime_val_unroot(ctypes.byref(value))
                tables.append({"name": name, "size": len(words), "crc": zlib.crc32("\n".join(words).encode())})
            elif item.kind == 3:
                memory = ctypes.byref(item.of.memory)
                size = self.ffi.wasmtime_memory_data_size(context, memory)
                memories.append(self.memory(name, self.ffi.wasmtime_memory_data(context, memory), size))
            elif item.kind == 4:
                memory = item.of.sharedmemory
                size = self.ffi.wasmtime_sharedmemory_data_size(memory)
                memories.append(self.memory(name, self.ffi.wasmtime_sharedmemory_data(memory), size))
        return {"memories": memories, "globals": globals_, "tables": tables, "host": f"{self.host:016x}"}

    def memory(self, name, data, size):
        contents = ctypes.string_at(data, size).rstrip(b"\0") if size else b""
        return {"name": name, "size": size, "crc": zlib.crc32(contents)}


# Comparison.


def processor_time(process):
    """The seconds that a process has run, all of its threads together."""
    try:
        with open(f"/proc/{process}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
    except OSError:
        return 0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Process:
    """A process that answers a line with a line."""

    def __init__(self, command):
        self.command = command
        self.process = None

    def ask(self, line):
        """The answer, or why there is none, with a `!` before it."""
        if self.process is None or self.process.poll() is not None:
            environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)  # fmt: skip
        try:
            self.process.stdin.write(line.encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass
        output = self.process.stdout.fileno()
        answer = b""
        start, worked = time.monotonic(), processor_time(self.process.pid)
        while not answer.endswith(b"\n"):
            if not select.select([output], [], [], 1)[0]:
                # Its own time counts: the machine may be busy with something else. One that sleeps is given up later.
                patience = TIMEOUT if processor_time(self.process.pid) - worked > TIMEOUT else 10 * TIMEOUT
                if time.monotonic() - start < patience:
                    continue
                self.end()
                return f"!no answer after {TIMEOUT} seconds"
            piece = os.read(output, 1 << 20)
            if not piece:
                return f"!exit status {self.process.wait()}"
            answer += piece
        return answer.decode()

    def end(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


def compare(ours, theirs):
    """What is the same or different: a word for the kind of verdict, and a sentence."""
    traps = ours.get("trap"), theirs.get("trap")
    if ours["outcome"] != theirs["outcome"] or (traps[0] != traps[1] and traps not in SAME_TRAPS):
        kinds = [f"{side['outcome']} {side.get('trap') or side.get('message') or ''}".strip() for side in (ours, theirs)]
        if not EXHAUSTION.isdisjoint(traps):
            return "cut short", "an instantiation out of memory or stack"
        return "different", f"instantiation: {kinds[0]} | {kinds[1]}"
    if ours["outcome"] != "instantiated":
        return ("different" if ours["outcome"] == "invalid" else "equal"), f"both {ours['outcome']}: {ours.get('message') or ours.get('trap')}"
    for index, (mine, other) in enumerate(zip(ours["calls"], theirs["calls"])):
        traps = {mine.get("trap"), other.get("trap")}
        if traps & EXHAUSTION:
            return "cut short", " and ".join(sorted(str(trap) for trap in traps))
        if mine != other and (mine.get("trap"), other.get("trap")) not in SAME_TRAPS:
            found = [side.get("results") or side.get("trap") or "nothing" for side in (mine, other)]
            return "different", f"call {index}, {mine['function']}({', '.join(mine['arguments'])}): {found[0]} | {found[1]}"
    for part in ("memories", "globals", "tables", "host"):
        if ours[part] != theirs[part]:
            pairs = [pair for pair in zip(ours[part], theirs[part]) if pair[0] != pair[1]]
            return "different", f"{part}: {pairs[0][0]} | {pairs[0][1]}" if part != "host" else "calls of the host"
    return "equal", "instantiated"


class Comparison:
    def __init__(self, options):
        self.options = options
        self.modules = os.path.join(WORK, "modules")
        shutil.rmtree(self.modules, ignore_errors=True)
        for folder in (self.modules, os.path.join(WORK, "signatures")):
            os.makedirs(folder, exist_ok=True)
        self.generator = Generator(options.seed, options.only)
        self.local = threading.local()
        self.lock = threading.Lock()
        self.processes = []
        self.verdicts = collections.Counter()
        self.reasons = collections.Counter()
        self.by_round = collections.Counter()
        self.calls = collections.Counter()
        self.done = 0

    def run(self):
        total = len(self.options.modules) or self.options.count
        print(f"engine: {total} modules, seed {self.options.seed}", flush=True)
        if self.generator.binaryen is None:
            print("engine: without wasm-opt of binaryen, which is not installed")
        jobs = self.options.modules or range(self.options.count)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for _ in pool.map(self.named if self.options.modules else self.generated, jobs):
                self.progress()
        for process in self.processes:
            process.end()
        return self.report(total)

    def process(self, *command):
        """This thread's process with a command."""
        known = self.local.__dict__.setdefault("processes", {})
        if command not in known:
            known[command] = Process(command)
            with self.lock:
                self.processes.append(known[command])
        return known[command]

    def named(self, path):
        description = path + ".json"
        options = ["--seed", "1"]
        if os.path.exists(description):
            with open(description) as file:
                options = json.load(file)["options"]
        self.judge("named", options, path)

    def generated(self, index):
        name, options, module = self.generator.make(index)
        path = os.path.join(self.modules, f"{index:06}.wasm")
        with open(path, "wb") as file:
            file.write(module)
        self.judge(name, options, path)
        if not self.options.keep:
            os.remove(path)

    def outcomes(self, options, path):
        """What both did; one outcome starts with a `!` if there is none."""
        limits = ["--max-memory", str(MAX_MEMORY), "--max-table", str(MAX_TABLE), "--fuel-global", str(FUEL_GLOBAL),
                  "--tier", self.options.tier]  # fmt: skip
        # The seed is part of what a process is told at its start, so it goes with the path instead.
        seed, rest = options[1], options[2:]
        answer = self.process(APUS, "fuzz-run", *limits, *rest).ask(f"{seed} {path}")
        if answer.startswith("!"):
            return {"outcome": answer}, {}
        ours = json.loads(answer)
        del ours["module"]
        job = json.dumps({"module": path, "calls": ours.get("calls", [])})
        answer = self.process(sys.executable, os.path.abspath(__file__), "--worker").ask(job)
        return ours, {"outcome": answer} if answer.startswith("!") else json.loads(answer)

    def verdict(self, options, path):
        ours, theirs = self.outcomes(options, path)
        if ours["outcome"].startswith("!"):
            return "broken", f"apus: {ours['outcome'][1:]}", ours, theirs
        if theirs["outcome"].startswith("!"):
            return "without wasmtime", theirs["outcome"][1:], ours, theirs
        return *compare(ours, theirs), ours, theirs

    def judge(self, name, options, path):
        verdict, sentence, ours, theirs = self.verdict(options, path)
        if verdict == "different":
            with open(path, "rb") as file:
                module = self.generator.without_open_nans(file.read())
            retry = path + ".retry"
            with open(retry, "wb") as file:
                file.write(module)
            if self.verdict(options, retry)[0] in ("equal", "cut short"):
                verdict, sentence = "explained", "the bits of a NaN that was promoted or demoted"
            os.remove(retry)
        with self.lock:
            self.verdicts[verdict] += 1
            self.by_round[name, verdict] += 1
            if verdict not in ("different", "broken", "without wasmtime") and sentence != "instantiated":
                self.reasons[verdict, sentence] += 1
            for mine, other in zip(ours.get("calls", []), theirs.get("calls", [])):
                if (mine.get("trap"), other.get("trap")) in SAME_TRAPS:
                    self.reasons["same", " instead of ".join((mine["trap"], other["trap"]))] += 1
            for call in ours.get("calls", []):
                self.calls[call.get("trap") or ("skipped" if "skipped" in call else "results")] += 1
            if verdict in ("different", "broken", "without wasmtime"):
                self.save(name, options, path, verdict, sentence, ours, theirs)

    def save(self, name, options, path, verdict, sentence, ours, theirs):
        with open(path, "rb") as file:
            data = file.read()
        kept = os.path.join(WORK, f"{hashlib.sha256(data).hexdigest()[:12]}.wasm")
        if os.path.abspath(path) != kept:
            shutil.copyfile(path, kept)
        description = {"difference": sentence, "round": name, "options": options, "seed": self.options.seed,
                       "module": os.path.basename(path), "apus": ours, "wasmtime": theirs}  # fmt: skip
        with open(kept + ".json", "w") as file:
            json.dump(description, file, indent=1)
        if sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr)
        print(f"{os.path.relpath(kept, ROOT)} ({name}, {verdict})\n  {sentence}", flush=True)

    def progress(self):
        self.done += 1
        if sys.stderr.isatty():
            print(f"\r\033[K{self.done}", end="", file=sys.stderr, flush=True)

    def report(self, total):
        if sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr)
        names = sorted({name for name, _ in self.by_round})
        for name in names:
            counts = {verdict: count for (round_, verdict), count in self.by_round.items() if round_ == name}
            print(f"{name}: " + ", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items())))
        for (verdict, reason), count in self.reasons.most_common():
            print(f"{verdict}: {count} of {reason}")
        print("calls: " + ", ".join(f"{count} {kind}" for kind, count in self.calls.most_common()))
        failed = self.verdicts["different"] + self.verdicts["broken"]
        left_out = self.verdicts["without wasmtime"]
        print(f"engine: {total - failed - left_out} passed, {failed} failed, {left_out} left out")
        # Few modules may be too much for wasmtime; many mean that the comparison itself is broken.
        return 1 if failed or left_out > max(1, total // 50) else 0


if __name__ == "__main__":
    sys.exit(main())
