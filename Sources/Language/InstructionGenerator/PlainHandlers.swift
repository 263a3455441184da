/// Handlers of what the translator makes beside the instructions of the table: moves, constants, branches, returns. They
/// are written here and not by hand so that sequences can contain them.
extension InstructionGenerator {
  /// A handler that belongs to no row.
  struct PlainHandler {
    let name: String
    let meaning: String
    let body: String
  }

  private static let go = "next(pc + 1, fp, mem, ctx, acc, facc)"

  private static func branch(if condition: String) -> String {
    "if \(condition) { if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }; next(target(pc, i), fp, mem, ctx, acc, facc) } else { \(go) }"
  }

  static let plainHandlers: [PlainHandler] = [
    PlainHandler(name: "move", meaning: "Copies `b` to `a`.", body: "put(fp, i.a, get(fp, i.b) as UInt64); \(go)"),
    PlainHandler(
      name: "moveTwo", meaning: "Two moves, the first done before the second.",
      body: "put(fp, i.a, get(fp, i.b) as UInt64); put(fp, i.c, get(fp, i.d) as UInt64); \(go)"),
    PlainHandler(
      name: "incrementTwo", meaning: "Two counters: adds the signed 16 bits in `b` to `a`, then those in `d` to `c`.",
      body:
        "put(fp, i.a, (get(fp, i.a) as UInt32) &+ small(i)); put(fp, i.c, (get(fp, i.c) as UInt32) &+ last(i)); \(go)"),
    PlainHandler(
      name: "incrementBranchIf", meaning: "Adds the signed 16 bits in `b` to `a` and branches if the sum is not 0.",
      body: "let v = (get(fp, i.a) as UInt32) &+ small(i); put(fp, i.a, v); " + branch(if: "v != 0")),
    PlainHandler(
      name: "constant32", meaning: "Puts a 32-bit immediate in `a`.",
      body: "put(fp, i.a, immediate(i) as UInt32); \(go)"),
    PlainHandler(
      name: "constantSigned", meaning: "Puts a 32-bit immediate in `a`, sign-extended.",
      body: "put(fp, i.a, immediate(i) as UInt64); \(go)"),
    PlainHandler(
      name: "constant64", meaning: "Puts the constant in the next cell in `a`.",
      body: "put(fp, i.a, constant(pc + 1) as UInt64); next(pc + 2, fp, mem, ctx, acc, facc)"),
    PlainHandler(
      name: "select", meaning: "Copies `b` to `a` if `d` is not 0, or else `c`.",
      body: "put(fp, i.a, get(fp, (get(fp, i.d) as UInt32) != 0 ? i.b : i.c) as UInt64); \(go)"),
    PlainHandler(
      name: "globalGet", meaning: "Reads a global of the module.",
      body: "put(fp, i.a, ctx.pointee.globals[Int(i.immediate)]); \(go)"),
    PlainHandler(
      name: "globalSet", meaning: "Writes a global of the module.",
      body: "ctx.pointee.globals[Int(i.immediate)] = get(fp, i.b); \(go)"),
    PlainHandler(
      name: "branch", meaning: "Branches.",
      body:
        "if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }; next(target(pc, i), fp, mem, ctx, acc, facc)"
    ),
    PlainHandler(
      name: "branchIf", meaning: "Branches if `a` is not 0.", body: branch(if: "(get(fp, i.a) as UInt32) != 0")),
    PlainHandler(
      name: "branchUnless", meaning: "Branches if `a` is 0.", body: branch(if: "(get(fp, i.a) as UInt32) == 0")),
    PlainHandler(
      name: "branchIfWide", meaning: "Branches if the 64 bits of `a` are not 0.",
      body: branch(if: "(get(fp, i.a) as UInt64) != 0")),
    PlainHandler(
      name: "branchUnlessWide", meaning: "Branches if the 64 bits of `a` are 0.",
      body: branch(if: "(get(fp, i.a) as UInt64) == 0")),
    PlainHandler(
      name: "return", meaning: "Returns; the results stand at the start of the frame. `b` is the linkage.",
      body:
        "let link = fp + Int(i.b); let outer = callerContext(link); next(returnAddress(link), callerFrame(link), outer.pointee.memory, outer, acc, facc)"
    ),
    PlainHandler(
      name: "returnOne", meaning: "Returns one value, from slot `a`. `b` is the linkage.",
      body:
        "let link = fp + Int(i.b); let outer = callerContext(link); fp[0] = get(fp, i.a); next(returnAddress(link), callerFrame(link), outer.pointee.memory, outer, acc, facc)"
    ),
  ]
}
