"""Writes modules that look more like programs than what wasm-tools smith makes: expressions over a few locals, counted
loops, structured branches, accesses near each other, objects that refer to each other. They are valid by construction,
terminate because functions count down a global, and no bits of a NaN whose bits the standard leaves open are seen.
"""

NUMBERS = ["i32", "i64", "f32", "f64"]
FEATURES = ["simd", "gc", "exceptions", "tail-call", "threads", "memories", "memory64", "wide", "bulk", "references"]

INTEGERS = [0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 31, 32, 63, 64, 100, 127, 128, 255, 256, 1000, 32767, 32768, 65535, 65536,
            1 << 20, (1 << 31) - 1, 1 << 31, (1 << 32) - 1]  # fmt: skip
WIDE = [1 << 32, (1 << 32) + 1, (1 << 47) - 1, (1 << 62), (1 << 63) - 1, 0x0123456789ABCDEF]
FLOATS = ["0", "-0", "1", "-1", "0.5", "1.5", "2.5", "-3.25", "100", "1e10", "-1e10", "65536", "2147483647", "2147483648",
          "-2147483649", "4294967296", "9223372036854775808", "1e-30", "inf", "-inf", "nan", "0x1.fffffep+127"]  # fmt: skip
SAFE_FLOATS = FLOATS[:12]

INTEGER_BINARY = ["add", "sub", "mul", "and", "or", "xor", "shl", "shr_s", "shr_u", "rotl", "rotr"]
COMPARISONS = ["eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u"]
FLOAT_BINARY = ["add", "sub", "mul", "div", "min", "max"]
FLOAT_UNARY = ["abs", "neg", "ceil", "floor", "trunc", "nearest", "sqrt"]
FLOAT_COMPARISONS = ["eq", "ne", "lt", "gt", "le", "ge"]

LOADS = {
    "i32": [("i32.load", 4), ("i32.load8_s", 1), ("i32.load8_u", 1), ("i32.load16_s", 2), ("i32.load16_u", 2)],
    "i64": [("i64.load", 8), ("i64.load8_s", 1), ("i64.load8_u", 1), ("i64.load16_s", 2), ("i64.load16_u", 2),
            ("i64.load32_s", 4), ("i64.load32_u", 4)],
    "f32": [("f32.load", 4)],
    "f64": [("f64.load", 8)],
    "v128": [("v128.load", 16), ("v128.load8x8_s", 8), ("v128.load16x4_u", 8), ("v128.load32x2_s", 8),
             ("v128.load8_splat", 1), ("v128.load16_splat", 2), ("v128.load32_splat", 4), ("v128.load64_splat", 8),
             ("v128.load32_zero", 4), ("v128.load64_zero", 8)],
}  # fmt: skip
STORES = {
    "i32": [("i32.store", 4), ("i32.store8", 1), ("i32.store16", 2)],
    "i64": [("i64.store", 8), ("i64.store8", 1), ("i64.store16", 2), ("i64.store32", 4)],
    "f32": [("f32.store", 4)],
    "f64": [("f64.store", 8)],
    "v128": [("v128.store", 16)],
}

SHAPES = {"i8x16": 16, "i16x8": 8, "i32x4": 4, "i64x2": 2}
VECTOR_BINARY = (
    [f"{shape}.{name}" for shape in SHAPES for name in ("add", "sub", "eq", "ne", "gt_s", "lt_s", "ge_s")]
    + [f"{shape}.{name}" for shape in ("i8x16", "i16x8") for name in
       ("add_sat_s", "add_sat_u", "sub_sat_s", "sub_sat_u", "avgr_u", "min_s", "min_u", "max_s", "max_u", "gt_u")]
    + ["i16x8.mul", "i32x4.mul", "i64x2.mul", "i32x4.dot_i16x8_s", "i16x8.q15mulr_sat_s", "i8x16.narrow_i16x8_s",
       "i16x8.narrow_i32x4_u", "i16x8.extmul_low_i8x16_u", "i32x4.extmul_high_i16x8_s", "i64x2.extmul_low_i32x4_s",
       "v128.and", "v128.or", "v128.xor", "v128.andnot", "i8x16.swizzle", "f32x4.lt", "f64x2.ge", "i32x4.max_u"]
)  # fmt: skip
VECTOR_UNARY = [
    "v128.not", "i8x16.abs", "i16x8.neg", "i32x4.abs", "i64x2.neg", "i8x16.popcnt", "i16x8.extadd_pairwise_i8x16_s",
    "i32x4.extadd_pairwise_i16x8_u", "i16x8.extend_low_i8x16_s", "i32x4.extend_high_i16x8_u", "i64x2.extend_low_i32x4_s",
    "i32x4.trunc_sat_f32x4_s", "i32x4.trunc_sat_f64x2_u_zero", "f32x4.convert_i32x4_s", "f64x2.convert_low_i32x4_u",
]  # fmt: skip
VECTOR_FLOAT = {
    "f32x4": ["add", "sub", "mul", "div", "min", "max", "pmin", "pmax"],
    "f64x2": ["add", "sub", "mul", "div", "min", "max", "pmin", "pmax"],
}
FIELDS = ["i8", "i16", "i32", "i64", "f32", "f64"]


def program(chance, traps):
    """The text of a module.

    - chance: A generator of random numbers.
    - traps: How likely an operation that might trap goes unguarded.
    """
    return Program(chance, traps).module()


class Program:
    def __init__(self, chance, traps):
        self.chance = chance
        self.traps = traps
        likely = chance.choice([0.15, 0.5, 0.8])
        self.on = {name for name in FEATURES if chance.random() < likely}
        self.values = list(NUMBERS)
        if "simd" in self.on:
            self.values.append("v128")
        if "references" in self.on or "gc" in self.on:
            self.values += ["funcref", "externref"]
        # Each structure is (its fields, its supertype); each array its element.
        self.structures, self.arrays = [], []
        if "gc" in self.on:
            self.make_objects()
        self.address = {0: "i32"}
        if "memories" in self.on:
            self.address[1] = "i64" if "memory64" in self.on else "i32"
        elif "memory64" in self.on:
            self.address[0] = "i64"
        self.shared = "threads" in self.on
        self.pages = chance.choice([1, 1, 2])
        self.functions = []
        for _ in range(chance.choice([2, 4, 7])):
            parameters = [self.value() for _ in range(chance.choice([0, 1, 2, 2, 3, 5]))]
            results = [self.value() for _ in range(chance.choice([0, 1, 1, 1, 2, 3]))]
            self.functions.append((parameters, results))
        self.globals = [self.value() for _ in range(chance.choice([2, 5, 8]))]
        self.tags = [[self.value() for _ in range(chance.choice([0, 1, 2]))] for _ in range(2)]
        if "exceptions" not in self.on:
            self.tags = []
        # How likely the idioms of compilers are; they use addresses of 32 bits.
        self.idioms = self.pick([0, 6, 30]) if self.address[0] == "i32" else 0
        self.imports = [(["i32"], []), (["i64", "f64"], ["i32"])] if chance.random() < 0.3 else []
        self.data = [chance.randbytes(chance.choice([0, 8, 40])) for _ in range(2)] if "bulk" in self.on else []

    def pick(self, items):
        return items[self.chance.randrange(len(items))]

    def chosen(self, likelihood):
        return self.chance.random() < likelihood

    def value(self):
        """A type for a local, global or parameter."""
        return self.pick(self.values if self.chosen(0.5) else ["i32", "i32", "i64", "f64"])

    # Types.

    def make_objects(self):
        self.values += ["anyref", "eqref", "i31ref"]
        count = self.pick([2, 3, 5])
        fields = FIELDS + (["v128"] if "simd" in self.on else [])
        for index in range(count):
            parent = self.pick([None, *range(index)])
            own = [self.pick(fields + ["anyref", f"(ref null $s{self.chance.randrange(count)})", "funcref"])
                   for _ in range(self.pick([1, 2, 4]))]  # fmt: skip
            self.structures.append(((self.structures[parent][0] if parent is not None else []) + own, parent))
        self.arrays = [self.pick(fields + ["anyref", "(ref null $s0)"]) for _ in range(3)] + ["i8", "i32"]
        self.values += [f"(ref null $s{self.chance.randrange(count)})", f"(ref null $a{self.chance.randrange(5)})"]

    def children(self, index):
        """A structure and those below it."""
        found = [index]
        for other, (_, parent) in enumerate(self.structures):
            if parent in found and other not in found:
                found.append(other)
        return found

    # Module.

    def module(self):
        lines = []
        if self.structures:
            lines.append("(rec")
            for index, (fields, parent) in enumerate(self.structures):
                above = f"$s{parent} " if parent is not None else ""
                lines.append(f"(type $s{index} (sub {above}(struct {' '.join(f'(field (mut {t}))' for t in fields)})))")
            lines.append(")")
            lines += [f"(type $a{index} (array (mut {element})))" for index, element in enumerate(self.arrays)]
        for index, (parameters, results) in enumerate(self.functions):
            lines.append(f"(type $y{index} (func {signature(parameters, results)}))")
        for index, (parameters, results) in enumerate(self.imports):
            lines.append(f'(import "host" "{index}" (func $h{index} {signature(parameters, results)}))')
        bodies = [self.function(index) for index in range(len(self.functions))]
        for index, address in self.address.items():
            shared = " shared" if self.shared and index == 0 else ""
            lines.append(f"(memory $m{index} {address if address == 'i64' else ''} {self.pages} {self.pages + 2}{shared})")
        count = len(self.functions)
        lines.append(f"(table $t {count + 3} {count + 8} funcref)")
        if self.structures:
            lines.append("(table $ta 6 20 anyref)")
        lines += [f"(tag $e{index} {signature(values, [])})" for index, values in enumerate(self.tags)]
        for index, value in enumerate(self.globals):
            lines.append(f"(global $g{index} (mut {value}) ({self.constant(value)}))")
        lines.append("(global $fuel (mut i32) (i32.const 200))")
        lines.append(f"(elem (table $t) (i32.const 1) func {' '.join(f'$f{index}' for index in range(count))})")
        lines.append(f"(elem $p func {' '.join(f'$f{index}' for index in range(count))})")
        for index, data in enumerate(self.data):
            lines.append(f'(data $d{index} "{"".join(f"{chr(92)}{byte:02x}" for byte in data)}")')
        text = "".join(f"{chr(92)}{byte:02x}" for byte in self.chance.randbytes(64))
        lines.append(f'(data (memory $m0) ({self.address[0]}.const 16) "{text}")')
        return "(module\n" + "\n".join(lines + bodies) + "\n)"

    def constant(self, value):
        if value in ("i32", "i64"):
            return f"{value}.const {self.integer(value)}"
        if value in ("f32", "f64"):
            return f"{value}.const {self.pick(FLOATS)}"
        if value == "v128":
            return f"v128.const i64x2 {self.integer('i64')} {self.integer('i64')}"
        return f"ref.null {heap_type(value)}"

    def integer(self, value):
        number = self.pick(INTEGERS + (WIDE if value == "i64" else []))
        if self.chosen(0.3):
            number = -number
        if self.chosen(0.1):
            number = self.chance.getrandbits(32 if value == "i32" else 64)
        bits = 32 if value == "i32" else 64
        number &= (1 << bits) - 1
        return number - (1 << bits) if number >> (bits - 1) else number

    # Functions.

    def function(self, index):
        parameters, results = self.functions[index]
        self.index = index
        self.out = []
        self.locals = [(f"$p{position}", value) for position, value in enumerate(parameters)]
        declared = [(f"$l{position}", self.value()) for position in range(self.pick([1, 3, 6]))]
        self.locals += declared
        self.scratch = {}
        self.counters = 0
        # The counters of the loops around: what is in a loop may read them and not change them.
        self.running = []
        # The labels that a branch may go to, the innermost last, with the types that it carries.
        self.labels = [("$return", results)]
        self.budget = self.pick([20, 60, 150])
        if self.address[0] == "i32":
            for position, name in enumerate(["$a0", "$a1", "$a2"]):
                declared.append((name, "i32"))
                self.emit(f"i32.const {self.pick([0, 16, 64, 1000, 4096])}", f"local.set {name}")
        for _ in range(self.pick([1, 3, 6])):
            self.statement(3)
        if "tail-call" in self.on and self.chosen(0.2):
            self.tail_call(results)
        for value in results:
            self.expression(value, 3)
        body = "\n".join(self.out)
        local_lines = [f"(local {name} {value})" for name, value in declared]
        local_lines += [f"(local {name} {value})" for value, name in self.scratch.items()]
        local_lines += [f"(local $c{number} i32)" for number in range(self.counters)]
        parameter_lines = " ".join(f"(param $p{position} {value})" for position, value in enumerate(parameters))
        result_line = f"(result {' '.join(results)})" if results else ""
        check = "(if (i32.eqz (global.get $fuel)) (then unreachable))"
        check += "(global.set $fuel (i32.sub (global.get $fuel) (i32.const 1)))"
        return (f"(func $f{index} (type $y{index}) {parameter_lines} {result_line} {' '.join(local_lines)}\n{check}\n"
                f"block $return {result_line}\n{body}\nend)")  # fmt: skip

    def emit(self, *lines):
        self.out.extend(lines)

    def spare(self, value):
        """A local that holds a value for a moment."""
        return self.scratch.setdefault(value, f"$x{len(self.scratch)}")

    def local(self, value):
        """A local of a type, or nil."""
        names = [name for name, other in self.locals if other == value]
        return self.pick(names) if names else None

    # Statements leave the stack as it is.

    def statement(self, depth):
        self.budget -= 1
        if self.budget < 0:
            return
        kinds = [(8, self.set_local), (3, self.set_global), (7, self.store), (3, self.drop)]
        if depth > 0:
            kinds += [(self.idioms, self.idiom_statement), (self.idioms // 3, self.idiom_loop)]
            kinds += [(4, self.when), (3, self.block), (4, self.loop), (2, self.branch_table), (2, self.call_statement)]
        if "bulk" in self.on:
            kinds.append((2, self.bulk))
        if "references" in self.on:
            kinds.append((2, self.table))
        if self.structures:
            kinds += [(5, self.set_field), (3, self.array_statement)]
        if self.tags and depth > 0:
            kinds.append((3, self.catch))
        if "wide" in self.on:
            kinds.append((2, self.wide))
        kinds = [(weight, kind) for weight, kind in kinds if weight > 0]
        total = sum(weight for weight, _ in kinds)
        at = self.chance.randrange(total)
        for weight, kind in kinds:
            at -= weight
            if at < 0:
                return kind(depth)

    def statements(self, depth):
        for _ in range(self.pick([1, 1, 2, 3])):
            self.statement(depth)

    def set_local(self, depth):
        if not self.locals:
            return
        name, value = self.pick(self.locals)
        if value in ("i32", "i64") and self.chosen(0.3):
            # A counter.
            self.emit(f"local.get {name}", f"{value}.const {self.pick([1, -1, 4, 8, 100, 40000])}", f"{value}.add")
        else:
            self.expression(value, depth)
        self.emit(f"local.set {name}")

    def set_global(self, depth):
        index = self.chance.randrange(len(self.globals))
        self.expression(self.globals[index], depth)
        self.emit(f"global.set $g{index}")

    def drop(self, depth):
        self.expression(self.value(), depth)
        self.emit("drop")

    def store(self, depth):
        value = self.pick(["i32", "i64", "f32", "f64"] + (["v128"] if "simd" in self.on else []))
        name, size = self.pick(STORES[value])
        memory = self.pick(list(self.address))
        if self.shared and memory == 0 and value in ("i32", "i64") and self.chosen(0.3):
            self.aligned_address(depth)
            self.expression(value, depth - 1)
            self.emit(f"{value}.atomic.store" + self.pick(["8", "16", ""]) + f" offset={self.pick([0, 8])}")
            return
        offset = self.place(memory, size, depth)
        self.closed(value, depth - 1)
        self.emit(f"{name} $m{memory} {offset}")

    def when(self, depth):
        self.expression("i32", depth - 1)
        self.emit("if")
        self.labels.append(("", []))
        self.statements(depth - 1)
        self.leave(depth)
        if self.chosen(0.5):
            self.emit("else")
            self.statements(depth - 1)
            self.leave(depth)
        self.labels.pop()
        self.emit("end")

    def leave(self, depth):
        """Perhaps branches out of a block; what follows in it is unreachable."""
        if not self.chosen(0.15):
            return
        position = self.chance.randrange(len(self.labels))
        types = self.labels[position][1]
        if types is None:
            return
        for value in types:
            self.expression(value, min(depth - 1, 1))
        self.emit(f"br {len(self.labels) - 1 - position}")

    def block(self, depth):
        self.emit("block")
        self.labels.append(("", []))
        self.statements(depth - 1)
        self.expression("i32", depth - 1)
        self.emit(f"br_if {self.empty_label()}")
        self.statements(depth - 1)
        self.labels.pop()
        self.emit("end")

    def empty_label(self):
        """How far out a label without values is."""
        found = [len(self.labels) - 1 - position for position, (_, types) in enumerate(self.labels) if types == []]
        return self.pick(found)

    def loop(self, depth):
        counter = f"$c{self.counters}"
        self.counters += 1
        start, end, step = self.pick([(0, 8, 1), (0, 64, 8), (10, 0, -1), (3, 60000, 20000), (0, 5, 1)])
        self.emit(f"i32.const {start}", f"local.set {counter}", "loop")
        self.labels.append(("", None))
        self.running.append((counter, "i32"))
        self.statements(depth - 1)
        self.running.pop()
        self.emit(f"local.get {counter}", f"i32.const {step}", "i32.add")
        if self.chosen(0.5):
            self.emit(f"local.tee {counter}")
        else:
            self.emit(f"local.set {counter}", f"local.get {counter}")
        if end == 0 and self.chosen(0.5):
            # The counter is the condition.
            pass
        elif self.chosen(0.5):
            self.emit(f"i32.const {end}", f"i32.{'lt_s' if step > 0 else 'gt_s'}")
        else:
            spare = self.spare("i32")
            self.emit(f"local.set {spare}", f"i32.const {end}", f"local.get {spare}", f"i32.{'gt_s' if step > 0 else 'lt_s'}")
        self.emit("br_if 0")
        self.labels.pop()
        self.emit("end")

    def branch_table(self, depth):
        count = self.pick([1, 2, 4])
        for _ in range(count):
            self.emit("block")
            self.labels.append(("", []))
        self.expression("i32", depth - 1)
        targets = [str(self.chance.randrange(count)) for _ in range(self.pick([0, 1, 3, 5]))]
        self.emit(f"br_table {' '.join(targets)} {self.chance.randrange(count)}")
        for _ in range(count):
            self.emit("end")
            self.labels.pop()
            self.statement(depth - 1)

    def call_statement(self, depth):
        self.call(self.chance.randrange(len(self.functions)), depth)

    def call(self, index, depth):
        parameters, results = self.functions[index]
        if self.imports and self.chosen(0.3):
            self.host_call(depth)
        for value in parameters:
            self.expression(value, depth - 1)
        way = self.pick(["call", "indirect", "reference"] if self.structures else ["call", "call", "indirect"])
        if way == "call":
            self.emit(f"call $f{index}")
        elif way == "indirect":
            target = index + 1 if not self.chosen(self.traps * 0.3) else self.chance.randrange(len(self.functions) + 4)
            self.emit(f"i32.const {target}")
            self.emit(f"call_indirect $t {signature(parameters, results)}")
        else:
            self.emit(f"ref.func $f{index}", f"call_ref $y{index}")
        for value in reversed(results):
            self.sink(value)

    def host_call(self, depth):
        index = self.chance.randrange(len(self.imports))
        parameters, results = self.imports[index]
        for value in parameters:
            self.expression(value, depth - 1)
        self.emit(f"call $h{index}")
        for value in reversed(results):
            self.sink(value)

    def sink(self, value):
        """Takes a value from the stack."""
        fits = [index for index, other in enumerate(self.globals) if other == value]
        if fits and self.chosen(0.5):
            self.emit(f"global.set $g{self.pick(fits)}")
        elif (name := self.local(value)) and self.chosen(0.8):
            self.emit(f"local.set {name}")
        else:
            self.emit("drop")

    def tail_call(self, results):
        fits = [index for index, (_, other) in enumerate(self.functions) if other == results]
        index = self.pick(fits)
        self.expression("i32", 1)
        self.emit("if")
        self.labels.append(("", []))
        for value in self.functions[index][0]:
            self.expression(value, 2)
        if self.chosen(0.5):
            self.emit(f"return_call $f{index}")
        else:
            self.emit(f"i32.const {index + 1}", f"return_call_indirect $t {signature(*self.functions[index])}")
        self.labels.pop()
        self.emit("end")

    def bulk(self, depth):
        memory = self.pick(list(self.address))
        address = self.address[memory]
        kind = self.pick(["fill", "copy", "init", "drop"])
        if kind == "drop":
            if self.chosen(0.2):
                self.emit(f"data.drop $d{self.chance.randrange(len(self.data))}")
            return
        self.bounded(address, 4000, depth)
        if kind == "fill":
            self.expression("i32", depth - 1)
            self.bounded(address, 300, depth)
            self.emit(f"memory.fill $m{memory}")
        elif kind == "copy":
            other = self.pick(list(self.address))
            self.bounded(self.address[other], 4000, depth)
            self.bounded("i32" if "i32" in (address, self.address[other]) else "i64", 300, depth)
            self.emit(f"memory.copy $m{memory} $m{other}")
        else:
            index = self.chance.randrange(len(self.data))
            size = len(self.data[index])
            unguarded = self.chosen(self.traps * 0.3)
            self.emit(f"i32.const {self.chance.randrange(size + 3) if unguarded else 0}")
            self.emit(f"i32.const {self.chance.randrange(size + 3) if unguarded else 0}")
            self.emit(f"memory.init $m{memory} $d{index}")

    def table(self, depth):
        count = len(self.functions) + 3
        kind = self.pick(["set", "grow", "fill", "copy", "init", "any"])
        if kind == "set":
            self.emit("i32.const 0")
            self.expression("funcref", depth - 1)
            self.emit("table.set $t")
        elif kind == "grow":
            self.expression("funcref", depth - 1)
            self.emit(f"i32.const {self.pick([0, 1, 2, 100])}", "table.grow $t")
            self.sink("i32")
        elif kind == "fill":
            self.emit(f"i32.const {count - 2}")
            self.expression("funcref", depth - 1)
            self.emit(f"i32.const {self.pick([0, 1, 2])}", "table.fill $t")
        elif kind == "copy":
            self.emit(f"i32.const {self.pick([count - 2, count - 1])}", "i32.const 1", "i32.const 1", "table.copy $t $t")
        elif kind == "init":
            self.emit(f"i32.const {count - 2}", "i32.const 0", f"i32.const {self.pick([0, 1, 2])}", "table.init $t $p")
        elif self.structures:
            self.bounded("i32", 6, depth)
            self.expression("anyref", depth - 1)
            self.emit("table.set $ta")

    def bounded(self, value, limit, depth):
        """An integer below a limit, mostly."""
        if self.chosen(0.4):
            self.emit(f"{value}.const {self.chance.randrange(limit)}")
            return
        self.expression(value, depth - 1)
        if not self.chosen(self.traps * 0.2):
            self.emit(f"{value}.const {limit}", f"{value}.rem_u")

    def wide(self, depth):
        name = self.pick(["i64.add128", "i64.sub128", "i64.mul_wide_s", "i64.mul_wide_u"])
        for _ in range(4 if "128" in name else 2):
            self.expression("i64", depth - 1)
        self.emit(name)
        self.sink("i64")
        self.sink("i64")

    def catch(self, depth):
        index = self.chance.randrange(len(self.tags))
        values = self.tags[index]
        reference = self.chosen(0.4)
        carried = values + (["exnref"] if reference else [])
        result = f"(result {' '.join(carried)})" if carried else ""
        self.emit("block", f"block {result}")
        self.labels += [("", []), ("", carried if not reference else None)]
        kind = f"catch{'_ref' if reference else ''} $e{index} 0"
        self.emit(f"try_table ({kind})" + (" (catch_all 1)" if self.chosen(0.7) else ""))
        self.labels.append(("", []))
        self.statements(depth - 1)
        thrown = self.chance.randrange(len(self.tags))
        self.expression("i32", depth - 1)
        self.emit("if")
        self.labels.append(("", []))
        for value in self.tags[thrown]:
            self.expression(value, min(depth - 1, 1))
        self.emit(f"throw $e{thrown}", "end")
        self.labels.pop()
        self.labels.pop()
        self.emit("end", "br 1")
        self.labels.pop()
        self.emit("end")
        if reference:
            spare = self.spare("exnref")
            self.emit(f"local.set {spare}")
            if self.chosen(0.2):
                self.expression("i32", 1)
                self.emit("if", f"local.get {spare}", "throw_ref", "end")
        for value in reversed(values):
            self.sink(value)
        self.labels.pop()
        self.emit("end")

    # Objects.

    def set_field(self, depth):
        index = self.chance.randrange(len(self.structures))
        fields = self.structures[index][0]
        field = self.chance.randrange(len(fields))
        spare = self.spare(f"(ref null $s{index})")
        self.expression(f"(ref null $s{index})", depth - 1)
        self.emit(f"local.set {spare}")
        guarded = not self.chosen(self.traps * 0.2)
        if guarded:
            self.emit(f"local.get {spare}", "ref.is_null", "i32.eqz", "if")
            self.labels.append(("", []))
        self.emit(f"local.get {spare}")
        self.field_value(fields[field], depth - 1)
        self.emit(f"struct.set $s{index} {field}")
        if guarded:
            self.labels.pop()
            self.emit("end")

    def field_value(self, storage, depth):
        self.expression("i32" if storage in ("i8", "i16") else storage, depth)

    def array_statement(self, depth):
        index = self.chance.randrange(len(self.arrays))
        element = self.arrays[index]
        kind = self.pick(["set", "set", "fill", "copy", "data"])
        spare = self.spare(f"(ref null $a{index})")
        self.expression(f"(ref null $a{index})", depth - 1)
        self.emit(f"local.tee {spare}", "ref.is_null", "i32.eqz", "if")
        self.labels.append(("", []))
        # Long enough for what follows?
        self.emit(f"local.get {spare}", "array.len", f"i32.const {self.pick([3, 3, 3, 0])}", "i32.ge_u", "if")
        self.labels.append(("", []))
        if kind == "set":
            self.emit(f"local.get {spare}", f"i32.const {self.pick([0, 1, 2])}")
            self.field_value(element, depth - 1)
            self.emit(f"array.set $a{index}")
        elif kind == "fill":
            self.emit(f"local.get {spare}", "i32.const 1")
            self.field_value(element, depth - 1)
            self.emit("i32.const 2", f"array.fill $a{index}")
        elif kind == "copy":
            self.emit(f"local.get {spare}", "i32.const 1", f"local.get {spare}", "i32.const 0", "i32.const 2")
            self.emit(f"array.copy $a{index} $a{index}")
        elif self.data and element in FIELDS:
            self.emit(f"local.get {spare}", "i32.const 0", "i32.const 0", f"i32.const {self.pick([0, 1])}")
            self.emit(f"array.init_data $a{index} $d{self.chance.randrange(len(self.data))}")
        self.labels.pop()
        self.labels.pop()
        self.emit("end", "end")

    def reference(self, value, depth):
        """A reference of a type, null or not."""
        if depth <= 0:
            if value == "funcref" and self.chosen(0.5):
                self.emit(f"ref.func $f{self.chance.randrange(len(self.functions))}")
            elif value in ("i31ref", "eqref", "anyref") and self.structures and self.chosen(0.5):
                self.expression("i32", 0)
                self.emit("ref.i31")
            else:
                self.emit(f"ref.null {heap_type(value)}")
            return
        if value == "funcref":
            if self.chosen(0.5):
                self.bounded("i32", len(self.functions) + 3, depth)
                self.emit("table.get $t")
            else:
                self.emit(f"ref.func $f{self.chance.randrange(len(self.functions))}")
        elif value == "externref":
            if self.structures and self.chosen(0.6):
                self.expression("anyref", depth - 1)
                self.emit("extern.convert_any")
            else:
                self.emit("ref.null extern")
        elif value == "i31ref":
            self.expression("i32", depth - 1)
            self.emit("ref.i31")
        elif value in ("anyref", "eqref"):
            kind = self.pick(["structure", "array", "i31", "table", "extern", "cast"])
            if kind == "table" and value == "anyref":
                self.bounded("i32", 6, depth)
                self.emit("table.get $ta")
            elif kind == "extern" and value == "anyref":
                self.expression("externref", depth - 1)
                self.emit("any.convert_extern")
            elif kind == "array":
                self.new_array(self.chance.randrange(len(self.arrays)), depth)
            elif kind == "i31":
                self.expression("i32", depth - 1)
                self.emit("ref.i31")
            else:
                self.new_structure(self.chance.randrange(len(self.structures)), depth)
        elif value.startswith("(ref null $s"):
            index = int(value[12:-1])
            if self.chosen(0.25):
                # A downward cast that gives null if it fails.
                self.emit(f"block (result {value})", "block (result anyref)")
                self.labels += [("", None), ("", None)]
                self.expression("anyref", depth - 1)
                self.emit(f"br_on_cast_fail 0 anyref (ref null $s{index})", "br 1")
                self.labels.pop()
                self.emit("end", "drop", f"ref.null $s{index}")
                self.labels.pop()
                self.emit("end")
            elif self.chosen(0.3) and self.read_field(value, depth):
                pass
            else:
                self.new_structure(self.pick(self.children(index)), depth)
        elif value.startswith("(ref null $a"):
            self.new_array(int(value[12:-1]), depth)
        else:
            self.emit(f"ref.null {heap_type(value)}")

    def new_structure(self, index, depth):
        if self.chosen(0.25):
            self.emit(f"struct.new_default $s{index}")
            return
        for field in self.structures[index][0]:
            self.field_value(field, min(depth - 1, 1))
        self.emit(f"struct.new $s{index}")

    def new_array(self, index, depth):
        element = self.arrays[index]
        kind = self.pick(["new", "default", "fixed", "data", "fixed"])
        if kind == "new":
            self.field_value(element, depth - 1)
            self.bounded("i32", 20, depth)
            self.emit(f"array.new $a{index}")
        elif kind == "default":
            self.bounded("i32", 20, depth)
            self.emit(f"array.new_default $a{index}")
        elif kind == "data" and self.data and element in FIELDS:
            self.emit("i32.const 0", "i32.const 0", f"array.new_data $a{index} $d{self.chance.randrange(len(self.data))}")
        else:
            count = self.pick([0, 1, 3, 4])
            for _ in range(count):
                self.field_value(element, min(depth - 1, 0))
            self.emit(f"array.new_fixed $a{index} {count}")

    def read_field(self, value, depth):
        """Reads a field or an element of a type from an object, if there is a place of that type.

        Whether there is one.
        """
        storages = {"i32": ["i32", "i8", "i16"]}.get(value, [value])
        places = [("s", index, position) for index, (fields, _) in enumerate(self.structures)
                  for position, field in enumerate(fields) if field in storages]  # fmt: skip
        places += [("a", index, 0) for index, element in enumerate(self.arrays) if element in storages]
        if not places:
            return False
        kind, index, position = self.pick(places)
        storage = self.structures[index][0][position] if kind == "s" else self.arrays[index]
        sign = self.pick(["_s", "_u"]) if storage in ("i8", "i16") else ""
        known = f"(ref null ${kind}{index})"
        spare = self.spare(known)
        self.expression(known, depth - 1)
        self.emit(f"local.set {spare}")
        if kind == "s":
            self.emit(f"local.get {spare}", "ref.is_null")
        else:
            self.emit("block (result i32)", f"local.get {spare}", "ref.is_null", "if", "i32.const 1", "br 1", "end")
            self.emit(f"local.get {spare}", "array.len", "i32.eqz", "end")
        self.emit(f"if (result {value})", self.constant(value), "else", f"local.get {spare}")
        if kind == "s":
            self.emit(f"struct.get{sign} $s{index} {position}")
        else:
            self.emit("i32.const 0", f"array.get{sign} $a{index}")
        self.emit("end")
        return True

    # What compilers write, which the interpreter does with few handlers.

    def operand(self, value, depth=1):
        if self.chosen(0.75):
            self.leaf(value)
        else:
            self.expression(value, depth)

    def binary(self, value):
        names = INTEGER_BINARY if value in ("i32", "i64") else FLOAT_BINARY[:4]
        return f"{value}.{self.pick(['add', 'add', 'add', 'sub', 'sub', 'mul', *names])}"

    def near(self):
        """The lines of an address made of locals that hold addresses, and the text of an offset."""
        name = self.pick(["$a0", "$a1", "$a2"])
        kind = self.pick(["plain", "displaced", "indexed", "scaled", "absolute"])
        lines = [f"local.get {name}"]
        if kind == "displaced":
            lines += [f"i32.const {self.pick([4, 8, 16, 1000, 40000])}", "i32.add"]
        elif kind == "indexed":
            lines += [f"local.get {self.pick(['$a0', '$a1', '$a2'])}", "i32.add"]
        elif kind == "scaled":
            lines += [f"local.get {self.pick(['$a0', '$a1', '$a2'])}", f"i32.const {self.pick([0, 1, 2])}", "i32.shl", "i32.add"]
        elif kind == "absolute":
            lines = [f"i32.const {self.pick([8, 16, 24, 1024])}"]
        return lines, f"offset={self.pick([0, 0, 4, 8, 12, 200])}"

    def idiom_load(self, value):
        lines, offset = self.near()
        self.emit(*lines, f"{self.pick(LOADS[value])[0]} {offset}")

    def idiom(self, value, depth):
        is_integer = value in ("i32", "i64")
        kind = self.pick(["load", "load", "multiply", "shifted", "plus", "chain", "nested", "extreme", "compare"])
        if kind == "load":
            first = self.chosen(0.3)
            if not first:
                self.operand(value, depth - 1)
            self.idiom_load(value)
            if first:
                self.operand(value, depth - 1)
            self.emit(self.binary(value))
        elif kind == "multiply":
            first = self.chosen(0.5)
            if not first:
                self.operand(value, depth - 1)
            if self.chosen(0.3):
                self.idiom_load(value)
            else:
                self.operand(value, depth - 1)
            self.operand(value, depth - 1)
            self.emit(f"{value}.mul")
            if first:
                self.operand(value, depth - 1)
            self.emit(f"{value}.{self.pick(['add', 'sub'])}")
        elif kind == "shifted" and is_integer:
            self.operand(value, depth - 1)
            self.operand(value, depth - 1)
            self.emit(f"{value}.const {self.pick([1, 2, 3, 8, 31, 40])}", f"{value}.shl", f"{value}.add")
        elif kind == "plus" and is_integer:
            operation = self.pick(["add", "add", "mul", "and", "or", "xor"])
            self.operand(value, depth - 1)
            self.operand(value, depth - 1)
            self.emit(f"{value}.{operation}", self.constant(value), f"{value}.{operation}")
        elif kind == "chain":
            self.operand(value, depth - 1)
            for _ in range(self.pick([1, 2, 3, 5])):
                if is_integer and self.chosen(0.15):
                    self.emit(f"{value}.popcnt")
                self.emit(self.constant(value), self.binary(value))
                if self.chosen(0.2) and (name := self.local(value)):
                    self.emit(f"local.tee {name}")
        elif kind == "nested":
            count = self.pick([2, 3, 4])
            for _ in range(count):
                if self.chosen(0.3):
                    self.idiom_load(value)
                else:
                    self.leaf(value)
            for _ in range(count - 1):
                self.emit(self.binary(value))
        elif kind == "extreme":
            self.operand(value, depth - 1)
            self.operand(value, depth - 1)
            if is_integer:
                self.leaf(value)
                self.emit(self.constant(value) if self.chosen(0.5) else f"{value}.const 10")
                self.emit(f"{value}.{self.pick(COMPARISONS)}")
            else:
                self.leaf(value)
                self.leaf(value)
                self.emit(f"{value}.{self.pick(FLOAT_COMPARISONS)}")
            self.emit("select")
        elif value == "i32":
            other = self.pick(NUMBERS)
            names = COMPARISONS if other in ("i32", "i64") else FLOAT_COMPARISONS
            self.idiom(other, min(depth - 1, 1)) if depth > 1 and self.chosen(0.5) else self.idiom_load(other)
            self.leaf(other) if self.chosen(0.5) else self.emit(self.constant(other))
            self.emit(f"{other}.{self.pick(names)}")
        else:
            self.idiom_load(value)

    def idiom_statement(self, depth):
        for _ in range(self.pick([1, 1, 2, 4])):
            kind = self.pick(["store", "store", "update", "copy", "step", "steps", "moves", "pointer", "skip", "value"])
            value = self.pick(NUMBERS)
            if kind == "store":
                self.idiom_store(value, lambda: (self.leaf(value), self.leaf(value), self.emit(self.binary(value))))
            elif kind == "update":
                self.idiom_store(value, lambda: self.idiom(value, min(depth, 2)))
            elif kind == "copy":
                self.idiom_store(value, lambda: self.idiom_load(value))
            elif kind == "step":
                self.step(self.pick(["$a0", "$a1", "$a2"]))
            elif kind == "steps":
                for name in ["$a0", "$a1", "$a2"][: self.pick([2, 3])]:
                    self.step(name)
            elif kind == "moves":
                for _ in range(self.pick([1, 2, 3])):
                    if (one := self.local(value)) and (two := self.local(value)):
                        self.emit(f"local.get {one}" if self.chosen(0.7) else self.constant(value), f"local.set {two}")
            elif kind == "pointer":
                fits = [index for index, other in enumerate(self.globals) if other == "i32"]
                if fits:
                    index = self.pick(fits)
                    spare = self.spare("i32")
                    self.emit(f"global.get $g{index}", f"i32.const {self.pick([16, 32, -16])}", "i32.sub", f"local.tee {spare}")
                    self.emit(f"global.set $g{index}")
            elif kind == "skip":
                self.emit("block")
                self.labels.append(("", []))
                self.idiom("i32", 2)
                self.emit(*self.pick([[], ["i32.eqz"]]), f"br_if {self.empty_label()}")
                self.statement(depth - 1)
                self.labels.pop()
                self.emit("end")
            elif name := self.local(value):
                self.idiom(value, 2)
                self.emit(f"local.set {name}")

    def step(self, name):
        self.emit(f"local.get {name}", f"i32.const {self.pick([1, 4, 8, 16, -4])}", "i32.add", f"local.set {name}")

    def idiom_store(self, value, make):
        """Stores what is made."""
        lines, offset = self.near()
        name = self.pick(STORES[value])[0]
        self.emit(*lines)
        make()
        self.emit(f"{name} {offset}")
        if value not in ("i32", "i64"):
            # No NaN stays in the memory.
            load = [*lines, f"{value}.load {offset}"]
            self.emit(*load, *load, f"{value}.ne", "if", *lines, f"{value}.const 1", f"{name} {offset}", "end")

    def idiom_loop(self, depth):
        counter = f"$c{self.counters}"
        self.counters += 1
        step = self.pick([1, 1, 4, 8, -1, -4])
        count = self.pick([2, 5, 17])
        end = self.pick([0, 16, 100, 40000])
        self.emit(f"i32.const {end - step * count}", f"local.set {counter}", "loop")
        self.labels.append(("", None))
        self.running.append((counter, "i32"))
        self.idiom_statement(depth - 1)
        self.running.pop()
        bound = [f"i32.const {end}"]
        if self.chosen(0.4):
            spare = self.spare("i32")
            bound = [f"local.get {spare}"]
            self.emit(f"i32.const {end}", f"local.set {spare}")
        if self.chosen(0.3):
            self.step(self.pick(["$a0", "$a1", "$a2"]))
        self.emit(f"local.get {counter}", f"i32.const {step}", "i32.add")
        self.emit(*self.pick([[f"local.tee {counter}"], [f"local.set {counter}", f"local.get {counter}"]]))
        if end == 0 and self.chosen(0.7):
            pass
        else:
            order = self.pick(["ne", "lt_s" if step > 0 else "gt_s", "ne"])
            self.emit(*bound, f"i32.{order}")
        self.emit("br_if 0")
        self.labels.pop()
        self.emit("end")

    # Addresses.

    def place(self, memory, size, depth):
        """An address for an access, and the text of its offset."""
        value = self.address[memory]
        offset = self.pick([0, 0, 1, 4, 8, 40, 300, 4000, 32760, 60000])
        kind = self.pick(["masked", "constant", "displaced", "local", "indexed"])
        if self.chosen(self.traps * 0.15):
            self.expression(value, depth - 1)
            return f"offset={self.pick([offset, 65536 * self.pages - size, 65536 * self.pages - size + 1, 0x7fffffff])}"
        if kind == "constant":
            self.emit(f"{value}.const {self.chance.randrange(4000)}")
        elif kind == "masked" or (name := self.local(value)) is None:
            self.expression(value, depth - 1)
            self.emit(f"{value}.const {self.pick([15, 255, 4095, 4088])}", f"{value}.and")
        elif kind == "displaced":
            self.bounded_local(value, name)
            self.emit(f"local.get {name}", f"{value}.const {self.pick([1, 8, 100, 3000])}", f"{value}.add")
        elif kind == "indexed":
            self.bounded_local(value, name)
            self.emit(f"local.get {name}", f"local.get {name}", f"{value}.const {self.pick([0, 1, 2, 3])}", f"{value}.shl")
            self.emit(f"{value}.add")
        else:
            self.bounded_local(value, name)
            self.emit(f"local.get {name}")
        return f"offset={min(offset, 65536 * self.pages - 45000 - size)}"

    def bounded_local(self, value, name):
        self.emit(f"local.get {name}", f"{value}.const 4095", f"{value}.and", f"local.set {name}")

    def aligned_address(self, depth):
        value = self.address[0]
        self.expression(value, depth - 1)
        self.emit(f"{value}.const 4088", f"{value}.and")

    # Expressions leave one value.

    def expression(self, value, depth):
        self.budget -= 0.3
        if depth <= 0 or self.budget < 0:
            return self.leaf(value)
        roll = self.chance.random()
        if roll < 0.12:
            return self.leaf(value)
        if roll < 0.18 and (name := self.local(value)):
            self.expression(value, depth - 1)
            self.emit(f"local.tee {name}")
            return
        if roll < 0.38 and self.common(value, depth):
            return
        if value in NUMBERS and self.idioms and self.chosen(self.idioms / 50):
            self.idiom(value, depth)
        elif value in ("i32", "i64"):
            self.integer_expression(value, depth)
        elif value in ("f32", "f64"):
            self.float_expression(value, depth)
        elif value == "v128":
            self.vector_expression(depth)
        else:
            self.reference(value, depth)

    def leaf(self, value):
        readable = [name for name, other in self.locals + self.running if other == value]
        fits = [index for index, other in enumerate(self.globals) if other == value]
        roll = self.chance.random()
        if readable and roll < 0.55:
            self.emit(f"local.get {self.pick(readable)}")
        elif fits and roll < 0.7:
            self.emit(f"global.get $g{self.pick(fits)}")
        elif value in NUMBERS or value == "v128":
            self.emit(self.constant(value))
        else:
            self.reference(value, 0)

    def common(self, value, depth):
        """What there is for all types. Whether something was written."""
        kind = self.pick(["select", "if", "block", "branch", "table", "call", "loop", "parameter", "field"])
        is_number = value in NUMBERS or value == "v128"
        if kind == "select":
            self.expression(value, depth - 1)
            self.expression(value, depth - 1)
            self.expression("i32", depth - 1)
            self.emit("select" if is_number else f"select (result {value})")
        elif kind == "if":
            self.expression("i32", depth - 1)
            self.emit(f"if (result {value})")
            self.labels.append(("", [value]))
            if self.chosen(0.4):
                self.statement(depth - 1)
            self.expression(value, depth - 1)
            self.emit("else")
            if self.chosen(0.3):
                self.leave(depth)
            self.expression(value, depth - 1)
            self.labels.pop()
            self.emit("end")
        elif kind == "block":
            self.emit(f"block (result {value})")
            self.labels.append(("", [value]))
            self.statement(depth - 1)
            self.expression(value, depth - 1)
            self.labels.pop()
            self.emit("end")
        elif kind == "branch":
            self.emit(f"block (result {value})")
            self.labels.append(("", [value]))
            self.expression(value, depth - 1)
            self.expression("i32", depth - 1)
            fits = [len(self.labels) - 1 - place for place, (_, types) in enumerate(self.labels) if types == [value]]
            self.emit(f"br_if {self.pick(fits)}")
            if self.chosen(0.5):
                self.emit("drop")
                self.expression(value, depth - 1)
            self.labels.pop()
            self.emit("end")
        elif kind == "table":
            self.emit(f"block (result {value})", f"block (result {value})")
            self.labels += [("", [value]), ("", [value])]
            self.expression(value, depth - 1)
            self.expression("i32", depth - 1)
            self.emit(f"br_table {' '.join(self.pick('01') for _ in range(self.pick([1, 2, 3])))}")
            self.labels.pop()
            self.emit("end")
            if (name := self.local(value)) and self.chosen(0.5):
                self.emit(f"local.tee {name}")
            self.labels.pop()
            self.emit("end")
        elif kind == "loop":
            self.emit(f"loop (result {value})")
            self.labels.append(("", None))
            self.expression(value, depth - 1)
            self.labels.pop()
            self.emit("end")
        elif kind == "parameter":
            # A block with parameters; what lies below on the stack stays.
            other = self.value()
            self.expression(value, depth - 1)
            self.expression(other, depth - 1)
            self.emit(f"block (param {value} {other}) (result {value})")
            self.labels.append(("", [value]))
            self.sink(other)
            if self.chosen(0.5):
                self.statement(depth - 1)
            self.labels.pop()
            self.emit("end")
        elif kind == "call":
            fits = [index for index, (_, results) in enumerate(self.functions) if results == [value]]
            if not fits:
                return False
            index = self.pick(fits)
            for parameter in self.functions[index][0]:
                self.expression(parameter, depth - 1)
            self.emit(f"call $f{index}")
        else:
            return bool(self.structures) and self.read_field(value, depth)
        return True

    def integer_expression(self, value, depth):
        other = "i64" if value == "i32" else "i32"
        roll = self.chance.random()
        if roll < 0.3:
            self.expression(value, depth - 1)
            self.expression(value, depth - 1)
            self.emit(f"{value}.{self.pick(INTEGER_BINARY)}")
        elif roll < 0.4:
            # With a constant on one side.
            first = self.chosen(0.3)
            if first:
                self.emit(self.constant(value))
            self.expression(value, depth - 1)
            if not first:
                self.emit(self.constant(value))
            self.emit(f"{value}.{self.pick(INTEGER_BINARY)}")
        elif roll < 0.47:
            self.expression(value, depth - 1)
            divisor = self.pick([1, 2, 3, 7, 10, -3, 1000])
            if self.chosen(0.5):
                self.emit(f"{value}.const {divisor}")
            else:
                self.expression(value, depth - 1)
                if not self.chosen(self.traps * 0.3):
                    self.emit(f"{value}.const 15", f"{value}.and", f"{value}.const 1", f"{value}.or")
            self.emit(f"{value}.{self.pick(['div_s', 'div_u', 'rem_s', 'rem_u'])}")
        elif roll < 0.53:
            names = ["clz", "ctz", "popcnt", "extend8_s", "extend16_s"] + (["extend32_s"] if value == "i64" else [])
            self.expression(value, depth - 1)
            self.emit(f"{value}.{self.pick(names)}")
        elif roll < 0.68:
            memory = self.pick(list(self.address))
            if self.shared and memory == 0 and self.chosen(0.3):
                return self.atomic(value, depth)
            name, size = self.pick(LOADS[value])
            offset = self.place(memory, size, depth)
            self.emit(f"{name} $m{memory} {offset}")
        elif roll < 0.72:
            source = self.pick(["f32", "f64"])
            self.expression(source, depth - 1)
            self.emit(f"{value}.trunc_sat_{source}_{self.pick('su')}")
        elif roll < 0.74:
            self.closed("f32" if value == "i32" else "f64", depth - 1)
            self.emit(f"{value}.reinterpret_f{value[1:]}")
        elif value == "i64":
            self.expression(other, depth - 1)
            self.emit(f"i64.extend_i32_{self.pick('su')}")
        else:
            self.condition(depth)

    def condition(self, depth):
        kind = self.pick(["i32", "i32", "i64", "f32", "f64", "eqz", "eqz", "wrap", "size", "reference", "vector", "grow"])
        if kind in ("i32", "i64"):
            sides = self.pick(["both", "right", "right", "left"])
            if sides == "left":
                self.emit(self.constant(kind))
            else:
                self.expression(kind, depth - 1)
            if sides == "right":
                self.emit(self.constant(kind))
            else:
                self.expression(kind, depth - 1)
            self.emit(f"{kind}.{self.pick(COMPARISONS)}")
        elif kind in ("f32", "f64"):
            self.expression(kind, depth - 1)
            self.expression(kind, depth - 1)
            self.emit(f"{kind}.{self.pick(FLOAT_COMPARISONS)}")
        elif kind == "wrap":
            self.expression("i64", depth - 1)
            self.emit("i32.wrap_i64")
        elif kind == "size":
            memory = self.pick(list(self.address))
            self.emit(f"memory.size $m{memory}")
            if self.address[memory] == "i64":
                self.emit("i32.wrap_i64")
        elif kind == "grow" and self.chosen(0.3):
            memory = self.pick(list(self.address))
            self.emit(f"{self.address[memory]}.const {self.pick([0, 1, 1, 70000])}", f"memory.grow $m{memory}")
            if self.address[memory] == "i64":
                self.emit("i32.wrap_i64")
        elif kind == "reference" and "funcref" in self.values:
            self.test(depth)
        elif kind == "vector" and "simd" in self.on:
            self.expression("v128", depth - 1)
            shape = self.pick(list(SHAPES))
            if self.chosen(0.5):
                self.emit(self.pick([f"{shape}.all_true", f"{shape}.bitmask", "v128.any_true"]))
            else:
                self.emit(f"i32x4.extract_lane {self.chance.randrange(4)}")
        else:
            value = self.pick(["i32", "i64"])
            self.expression(value, depth - 1)
            self.emit(f"{value}.eqz")

    def test(self, depth):
        if not self.structures:
            self.expression(self.pick(["funcref", "externref"]), depth - 1)
            self.emit("ref.is_null")
            return
        kind = self.pick(["null", "equal", "test", "test", "i31", "length"])
        if kind == "equal":
            self.expression("eqref", depth - 1)
            self.expression("eqref", depth - 1)
            self.emit("ref.eq")
        elif kind == "test":
            self.expression("anyref", depth - 1)
            heap = self.pick([f"$s{self.chance.randrange(len(self.structures))}", "i31", "eq", "struct", "array", "$a0"])
            self.emit(f"ref.test (ref {self.pick(['', 'null '])}{heap})")
        elif kind == "i31":
            self.expression("i32", depth - 1)
            self.emit("ref.i31", f"i31.get_{self.pick('su')}")
        elif kind == "length":
            self.new_array(self.chance.randrange(len(self.arrays)), depth)
            self.emit("array.len")
        else:
            self.expression(self.pick([value for value in self.values if value not in NUMBERS and value != "v128"]), depth - 1)
            self.emit("ref.is_null")

    def atomic(self, value, depth):
        self.aligned_address(depth)
        width = self.pick(["", "8", "16"] + (["32"] if value == "i64" else []))
        suffix = "_u" if width else ""
        offset = f"offset={self.pick([0, 8, 64])}"
        kind = self.pick(["load", "rmw", "rmw", "cmpxchg"])
        if kind == "load":
            self.emit(f"{value}.atomic.load{width}{suffix} {offset}")
        elif kind == "rmw":
            self.expression(value, depth - 1)
            operation = self.pick(["add", "sub", "and", "or", "xor", "xchg"])
            self.emit(f"{value}.atomic.rmw{width}.{operation}{suffix} {offset}")
        else:
            self.expression(value, depth - 1)
            self.expression(value, depth - 1)
            self.emit(f"{value}.atomic.rmw{width}.cmpxchg{suffix} {offset}")

    def float_expression(self, value, depth):
        roll = self.chance.random()
        if roll < 0.45:
            self.expression(value, depth - 1)
            self.expression(value, depth - 1)
            self.emit(f"{value}.{self.pick(FLOAT_BINARY)}")
        elif roll < 0.55:
            self.expression(value, depth - 1)
            self.emit(f"{value}.{self.pick(FLOAT_UNARY)}")
        elif roll < 0.6:
            self.expression(value, depth - 1)
            self.closed(value, depth - 1)
            self.emit(f"{value}.copysign")
        elif roll < 0.75:
            source = self.pick(["i32", "i64"])
            self.expression(source, depth - 1)
            self.emit(f"{value}.convert_{source}_{self.pick('su')}")
        elif roll < 0.9:
            memory = self.pick(list(self.address))
            name, size = LOADS[value][0]
            offset = self.place(memory, size, depth)
            self.emit(f"{name} $m{memory} {offset}")
        elif value == "f32":
            self.expression("f64", depth - 1)
            self.emit("f32.demote_f64")
        else:
            self.expression("f32", depth - 1)
            self.emit("f64.promote_f32")

    def closed(self, value, depth):
        """A value whose bits may be seen: no NaN, or one with the same bits everywhere."""
        if value not in ("f32", "f64"):
            return self.expression(value, depth)
        if self.chosen(0.6):
            return self.finite(value, min(depth, 2))
        spare = self.spare(value)
        self.expression(value, depth)
        self.emit(f"local.tee {spare}", f"{value}.const nan", f"local.get {spare}", f"local.get {spare}", f"{value}.eq", "select")

    def finite(self, value, depth):
        """A number that is no NaN, since it is small and made of small ones."""
        roll = self.chance.random()
        if depth <= 0 or roll < 0.3:
            if roll < 0.15:
                self.emit(f"{value}.const {self.pick(SAFE_FLOATS)}")
            else:
                self.expression("i32", depth - 1)
                self.emit(f"{value}.convert_i32_{self.pick('su')}")
        else:
            self.finite(value, depth - 1)
            self.finite(value, depth - 1)
            self.emit(f"{value}.{self.pick(['add', 'sub', 'mul', 'min', 'max'])}")

    def vector_expression(self, depth):
        roll = self.chance.random()
        if roll < 0.3:
            self.expression("v128", depth - 1)
            self.expression("v128", depth - 1)
            self.emit(self.pick(VECTOR_BINARY))
        elif roll < 0.4:
            self.expression("v128", depth - 1)
            self.emit(self.pick(VECTOR_UNARY))
        elif roll < 0.5:
            shape = self.pick(list(VECTOR_FLOAT))
            self.expression("v128", depth - 1)
            self.expression("v128", depth - 1)
            self.emit(f"{shape}.{self.pick(VECTOR_FLOAT[shape])}")
            self.without_nans(shape)
        elif roll < 0.6:
            shape = self.pick(list(SHAPES))
            self.expression("v128", depth - 1)
            self.expression("i32", depth - 1)
            self.emit(f"{shape}.{self.pick(['shl', 'shr_s', 'shr_u'])}")
        elif roll < 0.7:
            shape = self.pick(list(SHAPES))
            self.expression("i64" if shape == "i64x2" else "i32", depth - 1)
            self.emit(f"{shape}.splat")
        elif roll < 0.75:
            shape = self.pick(list(SHAPES))
            self.expression("v128", depth - 1)
            self.expression("i64" if shape == "i64x2" else "i32", depth - 1)
            self.emit(f"{shape}.replace_lane {self.chance.randrange(SHAPES[shape])}")
        elif roll < 0.8:
            self.expression("v128", depth - 1)
            self.expression("v128", depth - 1)
            self.emit("i8x16.shuffle " + " ".join(str(self.chance.randrange(32)) for _ in range(16)))
        elif roll < 0.85:
            for _ in range(3):
                self.expression("v128", depth - 1)
            self.emit("v128.bitselect")
        else:
            memory = self.pick(list(self.address))
            name, size = self.pick(LOADS["v128"])
            offset = self.place(memory, size, depth)
            self.emit(f"{name} $m{memory} {offset}")

    def without_nans(self, shape):
        spare = self.spare("v128")
        self.emit(f"local.tee {spare}", f"local.get {spare}", f"local.get {spare}", f"{shape}.eq", "v128.and")


def signature(parameters, results):
    words = []
    if parameters:
        words.append(f"(param {' '.join(parameters)})")
    if results:
        words.append(f"(result {' '.join(results)})")
    return " ".join(words)


def heap_type(value):
    """What a nullable reference type refers to."""
    return value[10:-1] if value.startswith("(ref null ") else value.removesuffix("ref")
