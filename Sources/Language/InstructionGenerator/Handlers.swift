import Foundation
import InstructionTable

/// The interpreter's handlers for every row whose meaning is a function of `Semantics`: one for each form in which the
/// translator may give the operands.
extension InstructionGenerator {
  /// How a handler gets its operands, in the order of the handler table. `HandlerForm` is generated from this.
  static let forms: [(name: String, meaning: String)] = [
    ("slots", "All operands in slots; loads and stores of memory 0 with a 32-bit address and offset."),
    ("immediate", "The last operand is the 32-bit immediate; of a store, the 16-bit one."),
    ("constant", "The last operand is the constant in the next cell."),
    ("reversedImmediate", "The first of two operands is the 32-bit immediate."),
    ("reversedConstant", "The first of two operands is the constant in the next cell."),
    ("branch", "Branches if the comparison holds."),
    ("branchNot", "Branches if the comparison does not hold."),
    ("branchImmediate", "Branches if the comparison with the 16-bit immediate holds."),
    ("absolute", "Loads and stores at the immediate, the address being a constant."),
    ("indexed", "Loads and stores at the sum of two slots; the 16-bit offset is in `d`."),
    ("displaced", "Loads and stores at a slot plus the signed 16 bits in `c`; the 16-bit offset is in `d`."),
    ("load", "The last operand is loaded from the address in `c` and the 16-bit offset in `d`."),
    ("loadReversed", "The first of two operands is loaded so."),
    ("store", "The result is stored at the address in `a` and the 16-bit offset in `d`."),
    ("multiply", "Sums and differences whose last operand is the product of `b` and `c`; `d` is the first."),
    ("multiplyReversed", "Differences whose first operand is the product of `b` and `c`; `d` is the last."),
    ("shifted", "Sums whose last operand is `c` shifted left by `d`."),
    ("plus", "Sums of two slots and the signed 16 bits in `d`."),
    (
      "incrementBranch",
      "Adds the signed 16 bits in `b` to `a`, then branches by `d` cells if the comparison with `c` holds."
    ),
    ("slotsFirst", "As `slots`, the first operand in its accumulator."),
    ("slotsLast", "As `slots`, the last operand in its accumulator."),
    ("immediateFirst", "As `immediate`, the first operand in its accumulator."),
    ("constantFirst", "As `constant`, the first operand in its accumulator."),
    ("branchFirst", "As `branch`, the first operand in its accumulator."),
    ("branchImmediateFirst", "As `branchImmediate`, the first operand in its accumulator."),
    ("loadFirst", "As `load`, the first operand in its accumulator."),
    ("storeFirst", "As `store`, the first operand in its accumulator."),
    ("storeLast", "As `store`, the last operand in its accumulator."),
    ("multiplyFirst", "As `multiply`, the first operand in its accumulator."),
    ("far", "Loads and stores of any memory; its index and the 64-bit offset are in the next cell."),
  ]

  struct HandlerSource {
    let name: String
    let form: String
    let row: Instruction
    let body: String
  }

  /// Rows whose handler would be the same machine code as another's: the linker or the optimiser would merge the two into
  /// one and a jump to it.
  static let twins: [String: String] = [
    "i64.load32_u": "i32.load", "i64.load8_u": "i32.load8_u",
    "i64.load16_u": "i32.load16_u", "i64.store32": "i32.store",
    "i64.store8": "i32.store8", "i64.store16": "i32.store16",
    "i64.extend_i32_u": "i32.wrap_i64",
    "i64.extend32_s": "i64.extend_i32_s",
    "i8x16.relaxed_swizzle": "i8x16.swizzle", "i32x4.relaxed_trunc_f32x4_s": "i32x4.trunc_sat_f32x4_s",
    "i32x4.relaxed_trunc_f32x4_u": "i32x4.trunc_sat_f32x4_u",
    "i32x4.relaxed_trunc_f64x2_s_zero": "i32x4.trunc_sat_f64x2_s_zero",
    "i32x4.relaxed_trunc_f64x2_u_zero": "i32x4.trunc_sat_f64x2_u_zero",
    "i8x16.relaxed_laneselect": "v128.bitselect", "i16x8.relaxed_laneselect": "v128.bitselect",
    "i32x4.relaxed_laneselect": "v128.bitselect", "i64x2.relaxed_laneselect": "v128.bitselect",
    "f32x4.relaxed_min": "f32x4.min", "f32x4.relaxed_max": "f32x4.max", "f64x2.relaxed_min": "f64x2.min",
    "f64x2.relaxed_max": "f64x2.max", "i16x8.relaxed_q15mulr_s": "i16x8.q15mulr_sat_s",
    "f32x4.splat": "i32x4.splat", "f64x2.splat": "i64x2.splat",
    "f32x4.replace_lane": "i32x4.replace_lane",
    "f64x2.replace_lane": "i64x2.replace_lane",
  ]

  /// Rows that are twins of others but for operands in accumulators, which are not the same.
  static let nearTwins = [
    "f32.store": "i32.store", "f64.store": "i64.store", "i32.reinterpret_f32": "i32.wrap_i64",
  ]

  static func handlers() -> [HandlerSource] {
    InstructionTable.instructions.flatMap { row in
      guard twins[row.mnemonic] == nil else { return [HandlerSource]() }
      let made = handlers(of: row)
      return nearTwins[row.mnemonic] == nil
        ? made : made.filter { $0.form.hasSuffix("First") || $0.form.hasSuffix("Last") }
    }
  }

  /// Variants that leave their result in the accumulator alone, for when only the next handler wants it.
  static func dryHandlers(_ all: [HandlerSource]) -> [HandlerSource] {
    all.compactMap { handler in
      guard handler.row.proposal == .mvp, !handler.row.effects.contains(.traps) || handler.row.immediates.parameter > 0,
        handler.form != "far", handler.body.contains("i.a, "),
        handler.body.ranges(of: "facc, i.a, ").count == 1, handler.body.contains("finish(")
      else { return nil }
      let body = handler.body.replacing("finish(", with: "pass(").replacing("facc, i.a, ", with: "facc, ")
      return HandlerSource(name: handler.name + "_dry", form: handler.form, row: handler.row, body: body)
    }
  }

  /// Which operand of a cell a handler takes from an accumulator: 0 for `a` and so on; nil for none.
  static func accumulated(_ handler: HandlerSource) -> Int? {
    switch handler.form {
    case "branchFirst", "branchImmediateFirst": 0
    case "multiplyFirst": 3
    case "slotsLast": handler.row.immediates.parameter > 0 ? 1 : 2
    case "storeLast": 2
    default: handler.form.hasSuffix("First") ? 1 : nil
    }
  }

  private static func handlers(of row: Instruction) -> [HandlerSource] {
    guard case .fixed(let operands, let results) = row.signature, row.proposal != .threads else { return [] }
    func make(_ form: String, _ body: String) -> HandlerSource {
      HandlerSource(name: "op_\(row.identifier)_\(form)", form: form, row: row, body: body)
    }
    let call = "Semantics.\(row.identifier)"
    let isNumeric = (operands + results).allSatisfy { $0.rawValue <= Operand.v128.rawValue }
    switch row.immediates {
    case .memoryArgument(let width) where results.count == 1 && operands == [.address]:
      let check = "if e &+ \(width) > ctx.pointee.memorySize { return op_outOfBounds(pc, fp, mem, ctx, acc, facc) }"
      let far =
        "guard let p = farAddress(pc, fp, ctx, i.b, \(width)) else { return op_farOutOfBounds(pc, fp, mem, ctx, acc, facc) }"
      let action = "\(check); finish(pc + 1, fp, mem, ctx, acc, facc, i.a, \(call)(load(mem, e)))"
      var made = [
        make("slots", "let e = address(fp, i.b, i); \(action)"),
        make("far", "\(far); finish(pc + 2, fp, mem, ctx, acc, facc, i.a, \(call)(load(p, 0)))"),
      ]
      if isCommonAccess(row) {
        made.append(
          make(
            "slotsFirst",
            "let e = UInt64(accumulated(acc, facc) as UInt32) &+ UInt64(immediate(i) as UInt32); \(action)"))
        made.append(make("absolute", "let e = UInt64(immediate(i) as UInt32); \(action)"))
        made.append(make("indexed", "let e = indexed(fp, i.b, i.c, i); \(action)"))
        made.append(make("displaced", "let e = displaced(fp, i.b, i); \(action)"))
      }
      return made
    case .memoryArgument(let width) where results.isEmpty && operands.count == 2:
      let check = "if e &+ \(width) > ctx.pointee.memorySize { return op_outOfBounds(pc, fp, mem, ctx, acc, facc) }"
      let far =
        "guard let p = farAddress(pc, fp, ctx, i.a, \(width)) else { return op_farOutOfBounds(pc, fp, mem, ctx, acc, facc) }"
      let action = "\(check); store(mem, e, \(call)(get(fp, i.b))); next(pc + 1, fp, mem, ctx, acc, facc)"
      var made = [
        make("slots", "let e = address(fp, i.a, i); \(action)"),
        make("far", "\(far); store(p, 0, \(call)(get(fp, i.b))); next(pc + 2, fp, mem, ctx, acc, facc)"),
      ]
      if isCommonAccess(row) {
        if operands[1] != .v128 {
          made.append(
            make(
              "slotsLast",
              "let e = address(fp, i.a, i); \(check); store(mem, e, \(call)(accumulated(acc, facc))); next(pc + 1, fp, mem, ctx, acc, facc)"
            ))
        }
        made.append(make("absolute", "let e = UInt64(immediate(i) as UInt32); \(action)"))
        made.append(make("indexed", "let e = indexed(fp, i.a, i.c, i); \(action)"))
        made.append(make("displaced", "let e = displaced(fp, i.a, i); \(action)"))
      }
      if operands[1] == .i32 || operands[1] == .i64 {
        made.append(
          make(
            "immediate",
            "let e = address(fp, i.a, i); \(check); store(mem, e, \(call)(small(i))); next(pc + 1, fp, mem, ctx, acc, facc)"
          ))
      }
      return made
    case .memoryArgumentLane(let width):
      let far =
        "guard let p = farAddress(pc, fp, ctx, i.b, \(width)) else { return op_farOutOfBounds(pc, fp, mem, ctx, acc, facc) }"
      let lane = "lane: UInt8(truncatingIfNeeded: i.d)"
      let action =
        results.isEmpty
        ? "store(p, 0, \(call)(get(fp, i.c), \(lane)))" : "put(fp, i.a, \(call)(load(p, 0), get(fp, i.c), \(lane)))"
      return [make("far", "\(far); \(action); next(pc + 2, fp, mem, ctx, acc, facc)")]
    case .lane:
      let lane = operands.count == 1 ? "i.c" : "i.d"
      let values = operands.count == 1 ? "get(fp, i.b)" : "get(fp, i.b), get(fp, i.c)"
      return [
        make(
          "slots",
          "finish(pc + 1, fp, mem, ctx, acc, facc, i.a, \(call)(\(values), lane: UInt8(truncatingIfNeeded: \(lane))))")
      ]
    case .lanes:
      let lanes = "unsafeBitCast(SIMD2<UInt64>(constant(pc + 1), constant(pc + 2)), to: SIMD16<UInt8>.self)"
      return [
        make(
          "slots", "finish(pc + 3, fp, mem, ctx, acc, facc, i.a, \(call)(get(fp, i.b), get(fp, i.c), lanes: \(lanes)))")
      ]
    case .none where isNumeric && !operands.isEmpty:
      return simpleHandlers(of: row, operands, results, make)
    default: return []
    }
  }

  /// Whether an access is worth forms for addresses that were just computed.
  private static func isCommonAccess(_ row: Instruction) -> Bool {
    row.proposal == .mvp || row.mnemonic == "v128.load" || row.mnemonic == "v128.store"
  }

  /// The forms that do the work of two instructions (DESIGN: measured on the programs of Benchmarks).
  private static func fusedHandlers(
    of row: Instruction, _ type: Operand, _ word: String, _ make: (String, String) -> HandlerSource
  ) -> [HandlerSource] {
    let isFloat = type == .f32 || type == .f64
    guard (isFloat ? ["add", "sub", "mul"] : ["add", "sub", "and", "or", "xor"]).contains(word) else { return [] }
    let name = "Semantics.\(row.identifier)"
    let width = type == .i32 || type == .f32 ? 4 : 8
    let go = "next(pc + 1, fp, mem, ctx, acc, facc)"
    let check = "if e &+ \(width) > ctx.pointee.memorySize { return op_outOfBounds(pc, fp, mem, ctx, acc, facc) }"
    var made = [
      make(
        "load",
        "let e = offsetAddress(fp, i.c, i); \(check); finish(pc + 1, fp, mem, ctx, acc, facc, i.a, \(name)(get(fp, i.b), load(mem, e)))"
      ),
      make(
        "store",
        "let e = offsetAddress(fp, i.a, i); \(check); store(mem, e, \(name)(get(fp, i.b), get(fp, i.c))); \(go)"),
    ]
    let accumulated = "accumulated(acc, facc)"
    made.append(
      make(
        "loadFirst",
        "let e = offsetAddress(fp, i.c, i); \(check); finish(pc + 1, fp, mem, ctx, acc, facc, i.a, \(name)(\(accumulated), load(mem, e)))"
      ))
    made.append(
      make(
        "storeFirst",
        "let e = offsetAddress(fp, i.a, i); \(check); store(mem, e, \(name)(\(accumulated), get(fp, i.c))); \(go)"))
    made.append(
      make(
        "storeLast",
        "let e = offsetAddress(fp, i.a, i); \(check); store(mem, e, \(name)(get(fp, i.b), \(accumulated))); \(go)"))
    let product = "Semantics.\(type)Mul(get(fp, i.b), get(fp, i.c))"
    if word == "sub" {
      made.append(
        make(
          "loadReversed",
          "let e = offsetAddress(fp, i.c, i); \(check); finish(pc + 1, fp, mem, ctx, acc, facc, i.a, \(name)(load(mem, e), get(fp, i.b)))"
        ))
      made.append(
        make("multiplyReversed", "finish(pc + 1, fp, mem, ctx, acc, facc, i.a, \(name)(\(product), get(fp, i.d)))"))
    }
    if word == "add" || word == "sub" {
      made.append(make("multiply", "finish(pc + 1, fp, mem, ctx, acc, facc, i.a, \(name)(get(fp, i.d), \(product)))"))
      made.append(
        make("multiplyFirst", "finish(pc + 1, fp, mem, ctx, acc, facc, i.a, \(name)(\(accumulated), \(product)))"))
    }
    if word == "add", !isFloat {
      made.append(
        make(
          "shifted",
          "finish(pc + 1, fp, mem, ctx, acc, facc, i.a, \(name)(get(fp, i.b), Semantics.\(type)Shl(get(fp, i.c), shift(i))))"
        ))
      made.append(
        make(
          "plus", "finish(pc + 1, fp, mem, ctx, acc, facc, i.a, \(name)(\(name)(get(fp, i.b), get(fp, i.c)), last(i)))")
      )
    }
    return made
  }

  private static let orders = [
    "eq", "ne", "lt", "lt_s", "lt_u", "gt", "gt_s", "gt_u", "le", "le_s", "le_u", "ge", "ge_s", "ge_u",
  ]

  private static func simpleHandlers(
    of row: Instruction, _ operands: [Operand], _ results: [Operand], _ make: (String, String) -> HandlerSource
  ) -> [HandlerSource] {
    let word = row.mnemonic.split(separator: ".").last.map(String.init) ?? ""
    let go = "next(pc + 1, fp, mem, ctx, acc, facc)"
    let traps = row.effects.contains(.traps)
    let name = "Semantics.\(row.identifier)"
    func finish(_ arguments: String, step: Int = 1) -> String {
      guard traps else { return "finish(pc + \(step), fp, mem, ctx, acc, facc, i.a, \(name)(\(arguments)))" }
      return
        "switch \(name)OrTrap(\(arguments)) { case .success(let v): finish(pc + \(step), fp, mem, ctx, acc, facc, i.a, v); case .failure(let trap): op_numericTrap(pc, fp, mem, ctx, trap) }"
    }
    let slots = ["i.b", "i.c", "i.d"].prefix(operands.count).map { "get(fp, \($0))" }
    if results.count == 2 {
      // Operands and results in consecutive slots.
      let values = operands.indices.map { "get(fp, i.a &+ \($0))" }.joined(separator: ", ")
      return [
        make("slots", "let (x, y) = \(name)(\(values)); put(fp, i.a, x); put(fp, i.a &+ 1, y); \(go)")
      ]
    }
    var made = [make("slots", finish(slots.joined(separator: ", ")))]
    let accumulated = "accumulated(acc, facc)"
    let isScalar = (operands + results).allSatisfy { $0 != .v128 }
    if isScalar, operands.count == 1 { made.append(make("slotsFirst", finish(accumulated))) }
    if isScalar, operands.count == 2 {
      made.append(make("slotsFirst", finish("\(accumulated), get(fp, i.c)")))
      made.append(make("slotsLast", finish("get(fp, i.b), \(accumulated)")))
    }
    guard operands.count == 2, operands[0] == operands[1], operands[0] != .v128 else { return made }
    let type = operands[0]
    let isInteger = type == .i32 || type == .i64
    if results == [.i32], orders.contains(word) {
      let branch =
        "if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }; next(target(pc, i), fp, mem, ctx, acc, facc)"
      let condition = "\(name)(get(fp, i.a), get(fp, i.b))"
      // The branches of `ne` are those of `eq`, exchanged; see the table.
      if isInteger {
        made.append(
          make("branchFirst", "if \(name)(\(accumulated), get(fp, i.b)) { \(branch) } else { \(go) }"))
        made.append(
          make("branchImmediateFirst", "if \(name)(\(accumulated), small(i)) { \(branch) } else { \(go) }"))
        made.append(make("immediateFirst", finish("\(accumulated), immediate(i)")))
      }
      if isInteger || word != "ne" { made.append(make("branch", "if \(condition) { \(branch) } else { \(go) }")) }
      if isInteger {
        made.append(make("immediate", finish("get(fp, i.b), immediate(i)")))
        if word == "ne" || word.hasPrefix("lt") {
          let near =
            "if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }; next(pc + Int(Int16(bitPattern: i.d)), fp, mem, ctx, acc, facc)"
          made.append(
            make(
              "incrementBranch",
              "let v = Semantics.\(type)Add(get(fp, i.a), small(i)); put(fp, i.a, v); if \(name)(v, get(fp, i.c)) { \(near) } else { \(go) }"
            ))
        }
        made.append(make("branchImmediate", "if \(name)(get(fp, i.a), small(i)) { \(branch) } else { \(go) }"))
      } else if word != "ne" {
        made.append(make("branchNot", "if !\(condition) { \(branch) } else { \(go) }"))
      }
      return made
    }
    if word == "copysign" || word == "min" || word == "max" { return made }
    made += fusedHandlers(of: row, type, word, make)
    if type == .f64 {
      made.append(make("constant", finish("get(fp, i.b), constant(pc + 1)", step: 2)))
      made.append(make("constantFirst", finish("\(accumulated), constant(pc + 1)", step: 2)))
    } else {
      made.append(make("immediate", finish("get(fp, i.b), immediate(i)")))
      made.append(make("immediateFirst", finish("\(accumulated), immediate(i)")))
      if type == .i64, ["add", "sub", "mul", "and", "or", "xor"].contains(word) {
        made.append(make("constant", finish("get(fp, i.b), constant(pc + 1)", step: 2)))
        made.append(make("constantFirst", finish("\(accumulated), constant(pc + 1)", step: 2)))
      }
    }
    if ["sub", "shl", "shr_s", "shr_u", "div"].contains(word) {
      if type == .f64 {
        made.append(make("reversedConstant", finish("constant(pc + 1), get(fp, i.b)", step: 2)))
      } else {
        made.append(make("reversedImmediate", finish("immediate(i), get(fp, i.b)")))
      }
    }
    return made
  }

  /// The handlers, in files small enough to compile side by side.
  static func handlerSources() -> [(path: String, text: String)] {
    let wet = handlers()
    let dry = dryHandlers(wet)
    let all = wet + dry
    let groups: [(String, (Instruction) -> Bool)] = [
      ("Vector", { $0.proposal == .simd || $0.proposal == .relaxedSimd }),
      ("Memory", { $0.immediates.parameter > 0 }),
      ("Integer32", { $0.mnemonic.hasPrefix("i32") }),
      ("Integer64", { $0.mnemonic.hasPrefix("i64") }),
      ("Float", { _ in true }),
    ]
    var rest = all
    var files: [(String, String)] = []
    for (name, belongs) in groups {
      let members = rest.filter { belongs($0.row) }
      rest.removeAll { belongs($0.row) }
      var text = header + "import CExecution\nimport WebAssembly\n\n"
      for handler in members {
        let cell = handler.body.contains("i.") || handler.body.contains("(i)") ? "let i = pc.pointee; " : ""
        text +=
          "@c func \(handler.name)(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { \(cell)\(handler.body) }\n"
      }
      files.append(("Sources/Engine/Interpreter/Generated/UnsafeHandlers+\(name).swift", text))
    }
    files.append(("Sources/Engine/Interpreter/Generated/HandlerTable.swift", handlerTable(wet)))
    files.append(plainSource())
    files.append(accumulatorTable(wet, dry))
    return files + sequenceSources(all)
  }

  /// The tables by which the translator finds out whose result need not be stored.
  private static func accumulatorTable(_ wet: [HandlerSource], _ dry: [HandlerSource]) -> (path: String, text: String) {
    var text = header + "import WebAssembly\n\n"
    text +=
      "/// The handlers that take an operand from an accumulator: those whose operand is in `a`, nil, `b`, nil, and so on.\n"
    let groups = (0..<4).map { operand in (wet + dry).filter { accumulated($0) == operand } }
    text += "let accumulatorTable: [\(groups.reduce(0) { $0 + $1.count + 1 }) of Handler?] = [\n"
    for group in groups { text += group.map { "  \($0.name),\n" }.joined() + "  nil,\n" }
    text += "]\n\n/// Pairs of a handler and the one that leaves its result in the accumulator alone.\n"
    text += "let dryTable: [\(dry.count * 2) of Handler] = [\n"
    for handler in dry { text += "  \(handler.name.dropLast(4)), \(handler.name),\n" }
    return ("Sources/Engine/Interpreter/Generated/AccumulatorTable.swift", text + "]\n")
  }

  private static func handlerTable(_ all: [HandlerSource]) -> String {
    var text = header + "import WebAssembly\n\n"
    text += "/// How a handler gets its operands.\nenum HandlerForm: Int {\n"
    for form in forms { text += "  /// \(form.meaning)\n  case \(form.name)\n" }
    text += "\n  static var count: Int { \(forms.count) }\n}\n\n"
    let rows = InstructionTable.instructions
    let names = Dictionary(uniqueKeysWithValues: all.map { ("\($0.row.mnemonic)/\($0.form)", $0.name) })
    var entries: [String] = []
    for row in rows {
      let owner = twins[row.mnemonic] ?? row.mnemonic
      for form in forms {
        var key = "\(owner)/\(form.name)"
        if names[key] == nil, let other = nearTwins[owner] { key = "\(other)/\(form.name)" }
        if owner == "f32.ne" || owner == "f64.ne" {
          let equal = owner.replacingOccurrences(of: "ne", with: "eq")
          if form.name == "branch" { key = "\(equal)/branchNot" }
          if form.name == "branchNot" { key = "\(equal)/branch" }
        }
        entries.append(names[key] ?? "nil")
      }
    }
    text += "/// The handlers of each instruction, one for each form; nil where there is none.\n"
    text += "let handlerTable: [\(entries.count) of Handler?] = [\n"
    for start in stride(from: 0, to: entries.count, by: forms.count) {
      text += "  " + entries[start..<start + forms.count].joined(separator: ", ") + ",\n"
    }
    text += "]\n"
    return text
  }
}
