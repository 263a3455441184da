/// Makes functions of which each does one thing with objects or exceptions, with operands that come from anywhere: registers,
/// locals that are used often or once, slots, and constants.
struct ObjectPrograms {
  private var random: Numbers
  private var locals = ""
  private var setup = ""
  private var localCount = 0

  init(seed: UInt64) { random = Numbers(state: seed) }

  /// Numbers that look like random ones, the same for the same seed.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
      return bits ^ bits >> 31
    }
  }

  // Operands.

  /// An operand with a value, from one of the places that an operand may come from.
  private mutating func operand(_ type: String, _ value: String) -> String {
    let place = Int.random(in: 0..<6, using: &random)
    if place == 0 { return value }
    if place == 1 { return "(block (result \(type)) \(value) (call $nothing))" }
    if place == 2 { return "(select (result \(type)) \(value) \(value) (local.get $n))" }
    localCount += 1
    let name = "$l\(localCount)"
    locals += " (local \(name) \(type))"
    if place == 3 { return "(local.tee \(name) \(value))" }
    setup += " (local.set \(name) \(value))"
    // What is read more often has a register.
    if place == 4 { for _ in 0..<6 { setup += " (drop (local.get \(name)))" } }
    return "(local.get \(name))"
  }

  private mutating func number() -> String {
    let constant = Int32.random(in: -3...50, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return operand("i32", "(i32.const \(constant))")
    case 1: return operand("i32", "(i32.add (local.get $n) (i32.const \(constant)))")
    case 2: return operand("i32", "(call $same (local.get $n))")
    default: return operand("i32", "(local.get $n)")
    }
  }

  /// A number that is mostly within the arrays.
  private mutating func index() -> String {
    let constant = Int32.random(in: 0...5, using: &random)
    return Bool.random(using: &random)
      ? operand("i32", "(i32.const \(constant))")
      : operand("i32", "(i32.and (i32.mul (local.get $n) (i32.const 3)) (i32.const 7))")
  }

  private mutating func wide() -> String {
    operand("i64", "(i64.mul (i64.extend_i32_s \(number())) (i64.const 0x1234567890123))")
  }

  private mutating func single() -> String { operand("f32", "(f32.convert_i32_s \(number()))") }
  private mutating func double() -> String { operand("f64", "(f64.convert_i32_s \(number()))") }
  private mutating func any() -> String { operand("anyref", "(call $pick \(number()))") }
  private mutating func mixed() -> String {
    operand("(ref null $mixed)", "(call $mixed\(Bool.random(using: &random) ? "" : "OrNull") (local.get $n))")
  }

  private mutating func array(_ type: String) -> String {
    operand("(ref null $\(type))", "(call $\(type) (i32.and (local.get $n) (i32.const 31)))")
  }

  // What functions do; each gives an `i32`.

  private mutating func value(_ type: String) -> String {
    switch type {
    case "i64": wide()
    case "f32": single()
    case "f64": double()
    case "any": any()
    default: number()
    }
  }

  /// The types of the fields of `$mixed`, and of the elements of arrays by the array's name.
  private static let fields = ["i32", "i64", "f32", "f64", "any", "i8", "i16"]
  private static let arrays = [
    "bytes": "i8", "shorts": "i16", "words": "i32", "longs": "i64", "doubles": "f64", "refs": "any",
  ]
  private static let tests = [
    "i31", "null i31", "struct", "null array", "eq", "null eq", "any", "none", "null none", "$base", "null $mixed",
    "$final", "null $final", "$deep9", "null $deep7", "$words", "null $refs",
  ]

  private func digest(_ type: String, _ expression: String) -> String {
    switch type {
    case "i64": "(i32.wrap_i64 (i64.rotl \(expression) (i64.const 20)))"
    case "f32": "(i32.reinterpret_f32 \(expression))"
    case "f64": "(i32.wrap_i64 (i64.shr_u (i64.reinterpret_f64 \(expression)) (i64.const 17)))"
    case "any": "(call $digest \(expression))"
    default: expression
    }
  }

  /// What reads a field or element of a type.
  private mutating func get(_ type: String) -> String {
    guard type == "i8" || type == "i16" else { return "get" }
    return Bool.random(using: &random) ? "get_s" : "get_u"
  }

  private mutating func structure() -> String {
    let field = Int.random(in: 0..<7, using: &random)
    let type = Self.fields[field]
    let get = get(type)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let values = Self.fields.map { value($0) }.joined(separator: " ")
      return "(call $digest (struct.new $mixed \(values)))"
    case 1: return digest(type, "(struct.\(get) $mixed \(field) \(mixed()))")
    case 2:
      let value = value(type)
      return """
        (block (result i32) (struct.set $mixed \(field) (local.tee $m \(mixed())) \(value))
          (call $digest (local.get $m)))
        """
    default:
      return """
        (i32.add (call $digest (struct.new_default $mixed)) (ref.eq (struct.new_default $mixed) \(mixed())))
        """
    }
  }

  private mutating func element() -> String {
    let name = Self.arrays.keys.sorted().randomElement(using: &random) ?? ""
    let type = Self.arrays[name] ?? ""
    let get = get(type)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return digest(type, "(array.\(get) $\(name) \(array(name)) \(index()))")
    case 1:
      let (array, index, value) = (array(name), index(), value(type))
      return """
        (block (result i32) (array.set $\(name) (local.tee $\(name) \(array)) \(index) \(value))
          (call $digest (local.get $\(name))))
        """
    case 2:
      return "(call $digest (array.new $\(name) \(value(type)) (i32.and \(number()) (i32.const 31))))"
    case 3:
      let values = (0..<4).map { _ in value(type) }.joined(separator: " ")
      return "(call $digest (array.new_fixed $\(name) 4 \(values)))"
    case 4:
      let (array, index, value) = (array(name), index(), value(type))
      return """
        (block (result i32) (array.fill $\(name) (local.tee $\(name) \(array)) \(index) \(value) \(self.index()))
          (call $digest (local.get $\(name))))
        """
    case 5:
      let (array, index, other) = (array(name), index(), self.array(name))
      return """
        (block (result i32)
          (array.copy $\(name) $\(name) (local.tee $\(name) \(array)) \(index) \(other) \(self.index()) \(self.index()))
          (call $digest (local.get $\(name))))
        """
    case 6: return "(array.len \(array(name)))"
    case 7:
      return name == "refs"
        ? "(call $digest (array.new_elem $refs $numbers \(index()) \(index())))"
        : "(call $digest (array.new_data $\(name) $bytes \(index()) \(index())))"
    default:
      let (array, index) = (array(name), index())
      let segment = name == "refs" ? "array.init_elem $refs $numbers" : "array.init_data $\(name) $bytes"
      return """
        (block (result i32) (\(segment) (local.tee $\(name) \(array)) \(index) \(self.index()) \(self.index()))
          (call $digest (local.get $\(name))))
        """
    }
  }

  private mutating func cast() -> String {
    let type = "(ref \(Self.tests.randomElement(using: &random) ?? ""))"
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "(ref.test \(type) \(any()))"
    case 1: return "(call $digest (ref.cast \(type) \(any())))"
    case 2:
      return """
        (block $no (result i32) (call $digest (block $yes (result anyref)
          (br $no (i32.add (i32.const 100) (call $digest (br_on_cast $yes anyref \(type) \(any())))))))
        """ + ")"
    case 3:
      return """
        (block $yes (result i32) (call $digest (block $no (result anyref)
          (br $yes (i32.add (i32.const 100) (call $digest (br_on_cast_fail $no anyref \(type) \(any())))))))
        """ + ")"
    case 4:
      return """
        (i31.get_\(Bool.random(using: &random) ? "s" : "u")
          (ref.cast i31ref (any.convert_extern (extern.convert_any \(any())))))
        """
    default:
      let number = number()
      return """
        (block (result i32)
          (block $pair (result i32 anyref) \(number) (br_on_cast $pair anyref \(type) \(any()))) (drop))
        """
    }
  }

  private mutating func exception() -> String {
    let (first, second, third) = (number(), any(), double())
    let thrown = "(call $throw \(first) \(second) \(third))"
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      return """
        (block $out (result i32) (block $h (result i32 anyref f64) (try_table (catch $three $h) (drop \(thrown))) (br $out (i32.const 5)))
          (call $mix))
        """
    case 1:
      return """
        (block $out (result i32) (block $h (result i32 anyref f64 exnref)
          (try_table (catch $one $out) (catch_ref $three $h) (drop \(thrown))) (br $out (i32.const 5))) (local.set $x) (call $mix)
          (block $again (result exnref) (try_table (catch_all_ref $again) (throw_ref (local.get $x))) (unreachable))
          (drop))
        """
    case 2:
      return """
        (block $out (result i32) (try_table (catch $one $out)
          (block $all (try_table (catch_all $all) (drop \(thrown))) (br $out (i32.const 3))) (throw $one \(number()))) (i32.const 4))
        """
    case 3:
      return "(block $h (result i32) (try_table (result i32) (catch $one $h) \(thrown) (throw $one \(number()))))"
    default:
      return """
        (block $h (result i32) (try_table (catch $one $h) (block $inner (result i32 anyref f64)
          (try_table (catch $three $inner) \(thrown) (throw $one \(number())) ) (unreachable)) (throw $one (call $mix))) (i32.const 6))
        """
    }
  }

  /// A function `NAME` of an `i32` that gives one.
  mutating func function(_ name: String) -> String {
    (locals, setup, localCount) = ("", "", 0)
    var body: String
    switch Int.random(in: 0..<4, using: &random) {
    case 0: body = structure()
    case 1: body = element()
    case 2: body = cast()
    default: body = exception()
    }
    // Operands below keep registers, some of them more than there are.
    for depth in 0..<Int.random(in: 0...9, using: &random) {
      body = "(i32.xor (i32.rotl (local.get $n) (i32.const \(depth))) \(body))"
    }
    let arrays = Self.arrays.keys.sorted().map { " (local $\($0) (ref null $\($0)))" }.joined()
    let named = " (local $m (ref null $mixed)) (local $x exnref)" + arrays
    return "(func (export \"\(name)\") (param $n i32) (result i32)\(named)\(locals)\n \(setup)\n \(body))\n"
  }

  /// A module of such functions.
  mutating func module(_ count: Int) -> String {
    "(module " + Self.library + (0..<count).map { function("f\($0)") }.joined() + ")"
  }
}
