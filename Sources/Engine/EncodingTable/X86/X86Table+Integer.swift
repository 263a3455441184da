// One row an encoding, aligned; what differs in the mnemonic and the opcode only is stated once.
// swift-format-ignore-file

extension X86Table {
  static let moves = X86Group(title: "Moves and extensions", encodings: [
    enc("mov",    [.w(.m8),   .r(.r8)],   .legacy(0x88)),
    enc("mov",    [.w(.m8),   .r(.i8)],   .legacy(0xC6, .digit(0))),
    enc("mov",    [.w(.m16),  .r(.r16)],  .legacy(0x89, .x66)),
    enc("mov",    [.w(.m16),  .r(.i16)],  .legacy(0xC7, .x66, .digit(0))),
    enc("mov",    [.w(.rm32), .r(.r32)],  .legacy(0x89)),
    enc("mov",    [.w(.r32),  .r(.m32)],  .legacy(0x8B)),
    enc("mov",    [.w(.o32),  .r(.i32)],  .legacy(0xB8, .bare)),
    enc("mov",    [.w(.m32),  .r(.i32)],  .legacy(0xC7, .digit(0))),
    enc("mov",    [.w(.rm64), .r(.r64)],  .legacy(0x89, w: true)),
    enc("mov",    [.w(.r64),  .r(.m64)],  .legacy(0x8B, w: true)),
    enc("mov",    [.w(.rm64), .r(.s32)],  .legacy(0xC7, w: true, .digit(0))),
    enc("movabs", [.w(.o64),  .r(.i64)],  .legacy(0xB8, w: true, .bare)),
    enc("movzx",  [.w(.r32),  .r(.rm8)],  .legacy(0x0FB6)),
    enc("movzx",  [.w(.r32),  .r(.rm16)], .legacy(0x0FB7)),
    enc("movsx",  [.w(.r32),  .r(.rm8)],  .legacy(0x0FBE)),
    enc("movsx",  [.w(.r32),  .r(.rm16)], .legacy(0x0FBF)),
    enc("movsx",  [.w(.r64),  .r(.rm8)],  .legacy(0x0FBE, w: true)),
    enc("movsx",  [.w(.r64),  .r(.rm16)], .legacy(0x0FBF, w: true)),
    enc("movsxd", [.w(.r64),  .r(.rm32)], .legacy(0x63, w: true)),
    enc("lea",    [.w(.r32),  .a(.m)],    .legacy(0x8D)),
    enc("lea",    [.w(.r64),  .a(.m)],    .legacy(0x8D, w: true)),
    enc("bswap",  [.rw(.o32)],            .legacy(0x0FC8, .bare)),
    enc("bswap",  [.rw(.o64)],            .legacy(0x0FC8, w: true, .bare)),
    enc("cmov",   [.r(.condition), .rw(.r32), .r(.rm32)], .legacy(0x0F40),          .condition),
    enc("cmov",   [.r(.condition), .rw(.r64), .r(.rm64)], .legacy(0x0F40, w: true), .condition),
    enc("set",    [.r(.condition), .w(.rm8)],             .legacy(0x0F90, .digit(0)), .condition),
    enc("push",   [.r(.o64)],  .legacy(0x50, .bare),     effects: .stack, reads: .rsp, writes: .rsp),
    enc("push",   [.r(.m64)],  .legacy(0xFF, .digit(6)), effects: .stack, reads: .rsp, writes: .rsp),
    enc("push",   [.r(.s8)],   .legacy(0x6A, .bare),     effects: .stack, reads: .rsp, writes: .rsp),
    enc("push",   [.r(.s32)],  .legacy(0x68, .bare),     effects: .stack, reads: .rsp, writes: .rsp),
    enc("pop",    [.w(.o64)],  .legacy(0x58, .bare),     effects: .stack, reads: .rsp, writes: .rsp),
    enc("pop",    [.w(.m64)],  .legacy(0x8F, .digit(0)), effects: .stack, reads: .rsp, writes: .rsp),
  ])

  static let arithmetic = X86Group(title: "Arithmetic and logic", encodings:
    alu("add", 0, .sets) + alu("or",  1, .sets) + alu("adc", 2, .carries) + alu("sbb", 3, .carries)
    + alu("and", 4, .sets) + alu("sub", 5, .sets) + alu("xor", 6, .sets) + alu("cmp", 7, .sets, isCompare: true) + [
    enc("test", [.r(.rm8),   .r(.r8)],  .legacy(0x84),                        .sets),
    enc("test", [.r(.rm8),   .r(.i8)],  .legacy(0xF6, .digit(0)),             .sets),
    enc("test", [.r(.rm16),  .r(.r16)], .legacy(0x85, .x66),                  .sets),
    enc("test", [.r(.rm16),  .r(.i16)], .legacy(0xF7, .x66, .digit(0)),       .sets),
    enc("test", [.r(.rm32),  .r(.r32)], .legacy(0x85),                        .sets),
    enc("test", [.r(.rm32),  .r(.i32)], .legacy(0xF7, .digit(0)),             .sets),
    enc("test", [.r(.rm64),  .r(.r64)], .legacy(0x85, w: true),               .sets),
    enc("test", [.r(.rm64),  .r(.s32)], .legacy(0xF7, w: true, .digit(0)),    .sets),
    enc("not",  [.rw(.rm32)],           .legacy(0xF7, .digit(2))),
    enc("not",  [.rw(.rm64)],           .legacy(0xF7, w: true, .digit(2))),
    enc("neg",  [.rw(.rm32)],           .legacy(0xF7, .digit(3)),             .sets),
    enc("neg",  [.rw(.rm64)],           .legacy(0xF7, w: true, .digit(3)),    .sets),
    enc("inc",  [.rw(.rm32)],           .legacy(0xFF, .digit(0)),             .setsAllButCarry),
    enc("inc",  [.rw(.rm64)],           .legacy(0xFF, w: true, .digit(0)),    .setsAllButCarry),
    enc("dec",  [.rw(.rm32)],           .legacy(0xFF, .digit(1)),             .setsAllButCarry),
    enc("dec",  [.rw(.rm64)],           .legacy(0xFF, w: true, .digit(1)),    .setsAllButCarry),
  ])

  /// The eight operations of which the number stands in the opcode.
  private static func alu(
    _ name: String, _ number: UInt8, _ flags: X86Encoding.FlagUse, isCompare: Bool = false
  ) -> [X86Encoding] {
    let base = UInt32(number) << 3
    func first(_ place: X86Encoding.Place) -> X86Encoding.Operand { isCompare ? .r(place) : .rw(place) }
    return [
      enc(name, [first(.rm8),  .r(.r8)],  .legacy(base),                                  flags),
      enc(name, [first(.r8),   .r(.m8)],  .legacy(base + 2),                              flags),
      enc(name, [first(.rm8),  .r(.i8)],  .legacy(0x80, .digit(number)),                  flags),
      enc(name, [first(.rm16), .r(.r16)], .legacy(base + 1, .x66),                        flags),
      enc(name, [first(.r16),  .r(.m16)], .legacy(base + 3, .x66),                        flags),
      enc(name, [first(.rm16), .r(.s8)],  .legacy(0x83, .x66, .digit(number)),            flags),
      enc(name, [first(.rm16), .r(.i16)], .legacy(0x81, .x66, .digit(number)),            flags),
      enc(name, [first(.rm32), .r(.r32)], .legacy(base + 1),                              flags),
      enc(name, [first(.r32),  .r(.m32)], .legacy(base + 3),                              flags),
      enc(name, [first(.rm32), .r(.s8)],  .legacy(0x83, .digit(number)),                  flags),
      enc(name, [first(.rm32), .r(.i32)], .legacy(0x81, .digit(number)),                  flags),
      enc(name, [first(.rm64), .r(.r64)], .legacy(base + 1, w: true),                     flags),
      enc(name, [first(.r64),  .r(.m64)], .legacy(base + 3, w: true),                     flags),
      enc(name, [first(.rm64), .r(.s8)],  .legacy(0x83, w: true, .digit(number)),         flags),
      enc(name, [first(.rm64), .r(.s32)], .legacy(0x81, w: true, .digit(number)),         flags),
    ]
  }

  static let shifts = X86Group(title: "Shifts and rotations", encodings:
    shift("rol", 0) + shift("ror", 1) + shift("shl", 4) + shift("shr", 5) + shift("sar", 7) + [
    enc("shld", [.rw(.rm32), .r(.r32), .r(.u8)],  .legacy(0x0FA4),          .sets),
    enc("shld", [.rw(.rm64), .r(.r64), .r(.u8)],  .legacy(0x0FA4, w: true), .sets),
    enc("shld", [.rw(.rm32), .r(.r32), .r(.cl)],  .legacy(0x0FA5),          .sets),
    enc("shld", [.rw(.rm64), .r(.r64), .r(.cl)],  .legacy(0x0FA5, w: true), .sets),
    enc("shrd", [.rw(.rm32), .r(.r32), .r(.u8)],  .legacy(0x0FAC),          .sets),
    enc("shrd", [.rw(.rm64), .r(.r64), .r(.u8)],  .legacy(0x0FAC, w: true), .sets),
    enc("shrd", [.rw(.rm32), .r(.r32), .r(.cl)],  .legacy(0x0FAD),          .sets),
    enc("shrd", [.rw(.rm64), .r(.r64), .r(.cl)],  .legacy(0x0FAD, w: true), .sets),
    enc("rorx", [.w(.r32),  .r(.rm32), .r(.u8)],  .vex(0x0F3AF0, .xF2),          feature: .bmi2),
    enc("rorx", [.w(.r64),  .r(.rm64), .r(.u8)],  .vex(0x0F3AF0, .xF2, w: true), feature: .bmi2),
    enc("shlx", [.w(.r32),  .r(.rm32), .r(.v32)], .vex(0x0F38F7, .x66),          feature: .bmi2),
    enc("shlx", [.w(.r64),  .r(.rm64), .r(.v64)], .vex(0x0F38F7, .x66, w: true), feature: .bmi2),
    enc("sarx", [.w(.r32),  .r(.rm32), .r(.v32)], .vex(0x0F38F7, .xF3),          feature: .bmi2),
    enc("sarx", [.w(.r64),  .r(.rm64), .r(.v64)], .vex(0x0F38F7, .xF3, w: true), feature: .bmi2),
    enc("shrx", [.w(.r32),  .r(.rm32), .r(.v32)], .vex(0x0F38F7, .xF2),          feature: .bmi2),
    enc("shrx", [.w(.r64),  .r(.rm64), .r(.v64)], .vex(0x0F38F7, .xF2, w: true), feature: .bmi2),
  ])

  /// By one, by a constant, and by `cl`.
  private static func shift(_ name: String, _ digit: UInt8) -> [X86Encoding] {
    [
      enc(name, [.rw(.rm32)],           .legacy(0xD1, .digit(digit)),          .sets),
      enc(name, [.rw(.rm32), .r(.u8)],  .legacy(0xC1, .digit(digit)),          .sets),
      enc(name, [.rw(.rm32), .r(.cl)],  .legacy(0xD3, .digit(digit)),          .sets),
      enc(name, [.rw(.rm64)],           .legacy(0xD1, w: true, .digit(digit)), .sets),
      enc(name, [.rw(.rm64), .r(.u8)],  .legacy(0xC1, w: true, .digit(digit)), .sets),
      enc(name, [.rw(.rm64), .r(.cl)],  .legacy(0xD3, w: true, .digit(digit)), .sets),
    ]
  }

  static let bits = X86Group(title: "Counting and single bits", encodings: [
    enc("popcnt", [.w(.r32), .r(.rm32)],           .legacy(0x0FB8, .xF3),          .sets, feature: .popcnt),
    enc("popcnt", [.w(.r64), .r(.rm64)],           .legacy(0x0FB8, .xF3, w: true), .sets, feature: .popcnt),
    enc("tzcnt",  [.w(.r32), .r(.rm32)],           .legacy(0x0FBC, .xF3),          .sets, feature: .bmi1),
    enc("tzcnt",  [.w(.r64), .r(.rm64)],           .legacy(0x0FBC, .xF3, w: true), .sets, feature: .bmi1),
    enc("lzcnt",  [.w(.r32), .r(.rm32)],           .legacy(0x0FBD, .xF3),          .sets, feature: .lzcnt),
    enc("lzcnt",  [.w(.r64), .r(.rm64)],           .legacy(0x0FBD, .xF3, w: true), .sets, feature: .lzcnt),
    // What they give of 0 is not defined, and what there was may stay.
    enc("bsf",    [.rw(.r32), .r(.rm32)],          .legacy(0x0FBC),                .sets),
    enc("bsf",    [.rw(.r64), .r(.rm64)],          .legacy(0x0FBC, w: true),       .sets),
    enc("bsr",    [.rw(.r32), .r(.rm32)],          .legacy(0x0FBD),                .sets),
    enc("bsr",    [.rw(.r64), .r(.rm64)],          .legacy(0x0FBD, w: true),       .sets),
    // With a register for the bit, they would access memory far from the address.
    enc("bt",     [.r(.n32), .r(.r32)],            .legacy(0x0FA3),                      .setsCarry),
    enc("bt",     [.r(.n64), .r(.r64)],            .legacy(0x0FA3, w: true),             .setsCarry),
    enc("bt",     [.r(.rm32), .r(.u8)],            .legacy(0x0FBA, .digit(4)),           .setsCarry),
    enc("bt",     [.r(.rm64), .r(.u8)],            .legacy(0x0FBA, w: true, .digit(4)),  .setsCarry),
    enc("bts",    [.rw(.rm32), .r(.u8)],           .legacy(0x0FBA, .digit(5)),           .setsCarry),
    enc("bts",    [.rw(.rm64), .r(.u8)],           .legacy(0x0FBA, w: true, .digit(5)),  .setsCarry),
    enc("btr",    [.rw(.rm32), .r(.u8)],           .legacy(0x0FBA, .digit(6)),           .setsCarry),
    enc("btr",    [.rw(.rm64), .r(.u8)],           .legacy(0x0FBA, w: true, .digit(6)),  .setsCarry),
    enc("btc",    [.rw(.rm32), .r(.u8)],           .legacy(0x0FBA, .digit(7)),           .setsCarry),
    enc("btc",    [.rw(.rm64), .r(.u8)],           .legacy(0x0FBA, w: true, .digit(7)),  .setsCarry),
    enc("andn",   [.w(.r32), .r(.v32), .r(.rm32)], .vex(0x0F38F2),                       .sets, feature: .bmi1),
    enc("andn",   [.w(.r64), .r(.v64), .r(.rm64)], .vex(0x0F38F2, w: true),              .sets, feature: .bmi1),
    enc("blsr",   [.w(.v32), .r(.rm32)],           .vex(0x0F38F3, .digit(1)),            .sets, feature: .bmi1),
    enc("blsr",   [.w(.v64), .r(.rm64)],           .vex(0x0F38F3, w: true, .digit(1)),   .sets, feature: .bmi1),
    enc("blsmsk", [.w(.v32), .r(.rm32)],           .vex(0x0F38F3, .digit(2)),            .sets, feature: .bmi1),
    enc("blsmsk", [.w(.v64), .r(.rm64)],           .vex(0x0F38F3, w: true, .digit(2)),   .sets, feature: .bmi1),
    enc("blsi",   [.w(.v32), .r(.rm32)],           .vex(0x0F38F3, .digit(3)),            .sets, feature: .bmi1),
    enc("blsi",   [.w(.v64), .r(.rm64)],           .vex(0x0F38F3, w: true, .digit(3)),   .sets, feature: .bmi1),
    enc("bextr",  [.w(.r32), .r(.rm32), .r(.v32)], .vex(0x0F38F7),                       .sets, feature: .bmi1),
    enc("bextr",  [.w(.r64), .r(.rm64), .r(.v64)], .vex(0x0F38F7, w: true),              .sets, feature: .bmi1),
    enc("bzhi",   [.w(.r32), .r(.rm32), .r(.v32)], .vex(0x0F38F5),                       .sets, feature: .bmi2),
    enc("bzhi",   [.w(.r64), .r(.rm64), .r(.v64)], .vex(0x0F38F5, w: true),              .sets, feature: .bmi2),
    enc("pdep",   [.w(.r32), .r(.v32), .r(.rm32)], .vex(0x0F38F5, .xF2),                 feature: .bmi2),
    enc("pdep",   [.w(.r64), .r(.v64), .r(.rm64)], .vex(0x0F38F5, .xF2, w: true),        feature: .bmi2),
    enc("pext",   [.w(.r32), .r(.v32), .r(.rm32)], .vex(0x0F38F5, .xF3),                 feature: .bmi2),
    enc("pext",   [.w(.r64), .r(.v64), .r(.rm64)], .vex(0x0F38F5, .xF3, w: true),        feature: .bmi2),
  ])

  static let products = X86Group(title: "Multiplication and division", encodings: [
    enc("imul", [.rw(.r32), .r(.rm32)],           .legacy(0x0FAF),                   .sets),
    enc("imul", [.rw(.r64), .r(.rm64)],           .legacy(0x0FAF, w: true),          .sets),
    enc("imul", [.w(.r32), .r(.rm32), .r(.s8)],   .legacy(0x6B),                     .sets),
    enc("imul", [.w(.r32), .r(.rm32), .r(.i32)],  .legacy(0x69),                     .sets),
    enc("imul", [.w(.r64), .r(.rm64), .r(.s8)],   .legacy(0x6B, w: true),            .sets),
    enc("imul", [.w(.r64), .r(.rm64), .r(.s32)],  .legacy(0x69, w: true),            .sets),
    enc("mul",  [.r(.rm32)],                      .legacy(0xF7, .digit(4)),          .sets, reads: .rax, writes: [.rax, .rdx]),
    enc("mul",  [.r(.rm64)],                      .legacy(0xF7, w: true, .digit(4)), .sets, reads: .rax, writes: [.rax, .rdx]),
    enc("imul", [.r(.rm32)],                      .legacy(0xF7, .digit(5)),          .sets, reads: .rax, writes: [.rax, .rdx]),
    enc("imul", [.r(.rm64)],                      .legacy(0xF7, w: true, .digit(5)), .sets, reads: .rax, writes: [.rax, .rdx]),
    enc("div",  [.r(.rm32)],                      .legacy(0xF7, .digit(6)),          .sets, effects: .traps, reads: [.rax, .rdx], writes: [.rax, .rdx]),
    enc("div",  [.r(.rm64)],                      .legacy(0xF7, w: true, .digit(6)), .sets, effects: .traps, reads: [.rax, .rdx], writes: [.rax, .rdx]),
    enc("idiv", [.r(.rm32)],                      .legacy(0xF7, .digit(7)),          .sets, effects: .traps, reads: [.rax, .rdx], writes: [.rax, .rdx]),
    enc("idiv", [.r(.rm64)],                      .legacy(0xF7, w: true, .digit(7)), .sets, effects: .traps, reads: [.rax, .rdx], writes: [.rax, .rdx]),
    enc("cdq",  [],                               .legacy(0x99, .bare),              reads: .rax, writes: .rdx),
    enc("cqo",  [],                               .legacy(0x99, w: true, .bare),     reads: .rax, writes: .rdx),
    enc("mulx", [.w(.r32), .w(.v32), .r(.rm32)],  .vex(0x0F38F6, .xF2),              feature: .bmi2, reads: .rdx),
    enc("mulx", [.w(.r64), .w(.v64), .r(.rm64)],  .vex(0x0F38F6, .xF2, w: true),     feature: .bmi2, reads: .rdx),
  ])

  static let control = X86Group(title: "Control", encodings: [
    enc("j",       [.r(.condition), .r(.rel8)],  .legacy(0x70, .bare),            .condition, effects: .branches),
    enc("j",       [.r(.condition), .r(.rel32)], .legacy(0x0F80, .bare),          .condition, effects: .branches),
    enc("jmp",     [.r(.rel8)],                  .legacy(0xEB, .bare),            effects: .branches),
    enc("jmp",     [.r(.rel32)],                 .legacy(0xE9, .bare),            effects: .branches),
    enc("jmp",     [.r(.rm64)],                  .legacy(0xFF, .digit(4)),        effects: .branches),
    enc("call",    [.r(.rel32)],                 .legacy(0xE8, .bare),            effects: [.calls, .stack], reads: .rsp, writes: .rsp),
    enc("call",    [.r(.rm64)],                  .legacy(0xFF, .digit(2)),        effects: [.calls, .stack], reads: .rsp, writes: .rsp),
    enc("ret",     [],                           .legacy(0xC3, .bare),            effects: [.branches, .stack], reads: .rsp, writes: .rsp),
    // LLVM shows the number with a sign, which the processor does not see.
    enc("ret",     [.r(.s16)],                   .legacy(0xC2, .bare),            effects: [.branches, .stack], reads: .rsp, writes: .rsp),
    enc("leave",   [],                           .legacy(0xC9, .bare),            effects: .stack, reads: .rbp, writes: [.rbp, .rsp]),
    enc("ud2",     [],                           .legacy(0x0F0B, .bare),          effects: .traps),
    enc("ud1",     [.r(.trap)],                  .legacy(0x0FB9, .x67, .fixed(0x40)), effects: .traps),
    enc("int3",    [],                           .legacy(0xCC, .bare),            effects: .traps),
    enc("nop",     [],                           .legacy(0x90, .bare)),
    enc("nop",     [.a(.m16)],                   .legacy(0x0F1F, .x66, .digit(0))),
    enc("nop",     [.a(.m32)],                   .legacy(0x0F1F, .digit(0))),
    enc("endbr64", [],                           .legacy(0x0F1E, .xF3, .fixed(0xFA))),
    enc("prefetcht0",  [.a(.m8)],                .legacy(0x0F18, .digit(1))),
    enc("prefetchnta", [.a(.m8)],                .legacy(0x0F18, .digit(0))),
  ])

  static let atomics = X86Group(title: "Atomic accesses", encodings:
    locked("add", 0x00) + locked("or", 0x08) + locked("and", 0x20) + locked("sub", 0x28) + locked("xor", 0x30) + [
    enc("lock or",         [.rw(.m32), .r(.s8)],  .legacy(0x83, .digit(1), lock: true),        .sets, effects: .fences),
    enc("lock xadd",       [.rw(.m8),  .rw(.r8)],  .legacy(0x0FC0, lock: true),                .sets, effects: .fences),
    enc("lock xadd",       [.rw(.m16), .rw(.r16)], .legacy(0x0FC1, .x66, lock: true),          .sets, effects: .fences),
    enc("lock xadd",       [.rw(.m32), .rw(.r32)], .legacy(0x0FC1, lock: true),                .sets, effects: .fences),
    enc("lock xadd",       [.rw(.m64), .rw(.r64)], .legacy(0x0FC1, w: true, lock: true),       .sets, effects: .fences),
    enc("lock cmpxchg",    [.rw(.m8),  .r(.r8)],   .legacy(0x0FB0, lock: true),                .sets, effects: .fences, reads: .rax, writes: .rax),
    enc("lock cmpxchg",    [.rw(.m16), .r(.r16)],  .legacy(0x0FB1, .x66, lock: true),          .sets, effects: .fences, reads: .rax, writes: .rax),
    enc("lock cmpxchg",    [.rw(.m32), .r(.r32)],  .legacy(0x0FB1, lock: true),                .sets, effects: .fences, reads: .rax, writes: .rax),
    enc("lock cmpxchg",    [.rw(.m64), .r(.r64)],  .legacy(0x0FB1, w: true, lock: true),       .sets, effects: .fences, reads: .rax, writes: .rax),
    enc("lock cmpxchg16b", [.rw(.m128)],           .legacy(0x0FC7, w: true, .digit(1), lock: true), .sets, effects: .fences, feature: .cmpxchg16b, reads: [.rax, .rcx, .rdx, .rbx], writes: [.rax, .rdx]),
    enc("xchg",            [.rw(.m8),   .rw(.r8)],  .legacy(0x86),                             .none, effects: .fences),
    enc("xchg",            [.rw(.m16),  .rw(.r16)], .legacy(0x87, .x66),                       .none, effects: .fences),
    enc("xchg",            [.rw(.m32),  .rw(.r32)], .legacy(0x87),                             .none, effects: .fences),
    enc("xchg",            [.rw(.m64),  .rw(.r64)], .legacy(0x87, w: true),                    .none, effects: .fences),
    enc("xchg",            [.rw(.r32),  .rw(.n32)], .legacy(0x87)),
    enc("xchg",            [.rw(.r64),  .rw(.n64)], .legacy(0x87, w: true)),
    enc("mfence",          [],                      .legacy(0x0FAE, .fixed(0xF0)),             .none, effects: .fences),
    enc("pause",           [],                      .legacy(0x90, .xF3, .bare)),
  ])

  private static func locked(_ name: String, _ base: UInt32) -> [X86Encoding] {
    [
      enc("lock \(name)", [.rw(.m8),  .r(.r8)],  .legacy(base, lock: true),                 .sets, effects: .fences),
      enc("lock \(name)", [.rw(.m16), .r(.r16)], .legacy(base + 1, .x66, lock: true),       .sets, effects: .fences),
      enc("lock \(name)", [.rw(.m32), .r(.r32)], .legacy(base + 1, lock: true),             .sets, effects: .fences),
      enc("lock \(name)", [.rw(.m64), .r(.r64)], .legacy(base + 1, w: true, lock: true),    .sets, effects: .fences),
    ]
  }
}
