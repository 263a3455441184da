#!/usr/bin/env python3
"""A program in Python with a guest, by the C interface of Apus and ctypes alone.

Usage: main.py [LIBRARY]        libapus.so.0 if none is given
"""

import ctypes
import sys
from ctypes import POINTER, byref, c_bool, c_char_p, c_int32, c_int64, c_size_t, c_uint8, c_void_p

TEXT = b"""
(module
  (import "host" "log" (func $log (param i32)))
  (memory (export "memory") 1) (data (i32.const 8) "from the guest")
  (func (export "add") (param i32 i32) (result i32)
    (call $log (local.get 0)) (call $log (local.get 1)) (i32.add (local.get 0) (local.get 1)))
  (func (export "fail") (unreachable)))
"""


class Bytes(ctypes.Structure):
    """wasm_byte_vec_t; vectors of other elements have the same layout."""

    _fields_ = [("size", c_size_t), ("data", c_void_p)]

    def text(self):
        return ctypes.string_at(self.data, self.size).rstrip(b"\0").decode()


class Number(ctypes.Union):
    _fields_ = [("i32", c_int32), ("i64", c_int64), ("ref", c_void_p)]


class Value(ctypes.Structure):
    """wasm_val_t"""

    _fields_ = [("kind", c_uint8), ("of", Number)]


class Values(ctypes.Structure):
    """wasm_val_vec_t"""

    _fields_ = [("size", c_size_t), ("data", POINTER(Value))]


CALLBACK = ctypes.CFUNCTYPE(c_void_p, POINTER(Values), POINTER(Values))
I32 = 0

apus = ctypes.CDLL(sys.argv[1] if len(sys.argv) > 1 else "libapus.so.0")


def declare(name, result, *parameters):
    function = getattr(apus, name)
    function.restype, function.argtypes = result, parameters
    return function


engine_new = declare("wasm_engine_new", c_void_p)
store_new = declare("wasm_store_new", c_void_p, c_void_p)
wat2wasm = declare("apus_wat2wasm", c_bool, c_char_p, c_size_t, POINTER(Bytes))
module_new = declare("wasm_module_new", c_void_p, c_void_p, POINTER(Bytes))
valtype_new = declare("wasm_valtype_new", c_void_p, c_uint8)
functype_new = declare("wasm_functype_new", c_void_p, POINTER(Bytes), POINTER(Bytes))
types_new = declare("wasm_valtype_vec_new", None, POINTER(Bytes), c_size_t, POINTER(c_void_p))
func_new = declare("wasm_func_new", c_void_p, c_void_p, c_void_p, CALLBACK)
func_call = declare("wasm_func_call", c_void_p, c_void_p, POINTER(Values), POINTER(Values))
linker_new = declare("apus_linker_new", c_void_p, c_void_p)
define = declare("apus_linker_define", c_bool, c_void_p, c_char_p, c_char_p, c_void_p)
instantiate = declare("apus_linker_instantiate", c_void_p, c_void_p, c_void_p, POINTER(c_void_p))
export = declare("apus_instance_export", c_void_p, c_void_p, c_char_p)
memory_data = declare("wasm_memory_data", c_void_p, c_void_p)
description = declare("apus_trap_description", None, c_void_p, POINTER(Bytes))
error_message = declare("apus_error_message", c_char_p)
delete_bytes = declare("wasm_byte_vec_delete", None, POINTER(Bytes))


def delete(kind, item):
    declare(f"wasm_{kind}_delete", None, c_void_p)(item)


def call(function, *numbers):
    """Calls a function of 32-bit integers with one result at most."""
    arguments = (Value * max(1, len(numbers)))(*(Value(I32, Number(i32=number)) for number in numbers))
    result = Value()
    trap = func_call(function, byref(Values(len(numbers), arguments)), byref(Values(1, ctypes.pointer(result))))
    if not trap:
        return result.of.i32
    message = Bytes()
    description(trap, byref(message))
    text = message.text()
    delete_bytes(byref(message))
    delete("trap", trap)
    raise RuntimeError(text)


@CALLBACK
def log(arguments, results):
    print("the guest logs", arguments.contents.data[0].of.i32)
    return None


engine = engine_new()
store = store_new(engine)
binary = Bytes()
if not wat2wasm(TEXT, len(TEXT), byref(binary)):
    raise SystemExit(error_message().decode())
module = module_new(store, byref(binary))
delete_bytes(byref(binary))

parameters, nothing = Bytes(), Bytes()
types_new(byref(parameters), 1, (c_void_p * 1)(valtype_new(I32)))
functype = functype_new(byref(parameters), byref(nothing))
function = func_new(store, functype, log)
linker = linker_new(store)
define(linker, b"host", b"log", function)
instance = instantiate(linker, module, None)
if not instance:
    raise SystemExit(error_message().decode())

add, fail, memory = export(instance, b"add"), export(instance, b"fail"), export(instance, b"memory")
print("2 + 40 =", call(add, 2, 40))
print(ctypes.string_at(memory_data(memory) + 8, 14).decode())
try:
    call(fail)
except RuntimeError as error:
    print("stopped:", error)
try:
    call(add, 1)
except RuntimeError as error:
    print("refused:", error)

for item in add, fail, memory:
    delete("extern", item)
delete("instance", instance)
declare("apus_linker_delete", None, c_void_p)(linker)
delete("func", function)
delete("functype", functype)
delete("module", module)
delete("store", store)
delete("engine", engine)
