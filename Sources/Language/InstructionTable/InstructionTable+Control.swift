// One row an instruction, aligned; the order is that of the opcodes within a group.
// swift-format-ignore-file

extension InstructionTable {
  static let parametric = InstructionGroup(title: "Parametric instructions", section: "2.4.1", instructions: [
    op("unreachable", 0x00, .none,       .custom,   .traps),
    op("nop",         0x01, .none,       [] --> [], .pure, fuel: .none),
    op("drop",        0x1A, .none,       .custom,   .pure, fuel: .none),
    op("select",      0x1B, .none,       .custom,   .pure),
    op("select t",    0x1C, .valueTypes, .custom,   .pure,  .referenceTypes),
  ])

  static let control = InstructionGroup(title: "Control instructions", section: "2.4.2", instructions: [
    op("block",                0x02,      .block,     .custom, .pure, fuel: .none),
    op("loop",                 0x03,      .block,     .custom, .pure, fuel: .none),
    op("if",                   0x04,      .block,     .custom, .branches),
    op("else",                 0x05,      .delimiter, .custom, .branches, fuel: .none),
    op("throw",                0x08,      .tag,       .custom, .traps,                      .exceptions),
    op("throw_ref",            0x0A,      .none,      .custom, .traps,                      .exceptions),
    op("end",                  0x0B,      .delimiter, .custom, .constant, fuel: .none),
    op("br",                   0x0C,      .label,     .custom, .branches),
    op("br_if",                0x0D,      .label,     .custom, .branches),
    op("br_table",             0x0E,      .labels,    .custom, .branches),
    op("return",               0x0F,      .none,      .custom, .branches),
    op("call",                 0x10,      .function,  .custom, .calls),
    op("call_indirect",        0x11,      .typeTable, .custom, [.calls, .traps]),
    op("return_call",          0x12,      .function,  .custom, [.calls, .branches],         .tailCall),
    op("return_call_indirect", 0x13,      .typeTable, .custom, [.calls, .traps, .branches], .tailCall),
    op("call_ref",             0x14,      .type,      .custom, [.calls, .traps],            .functionReferences),
    op("return_call_ref",      0x15,      .type,      .custom, [.calls, .traps, .branches], .functionReferences),
    op("try_table",            0x1F,      .tryTable,  .custom, .pure,                       .exceptions, fuel: .none),
    op("br_on_null",           0xD5,      .label,     .custom, .branches,                   .functionReferences),
    op("br_on_non_null",       0xD6,      .label,     .custom, .branches,                   .functionReferences),
    op("br_on_cast",           0xFB_0018, .castLabel, .custom, .branches,                   .gc),
    op("br_on_cast_fail",      0xFB_0019, .castLabel, .custom, .branches,                   .gc),
  ])

  static let stackSwitching = InstructionGroup(title: "Stack switching instructions", section: "stack-switching", instructions: [
    op("cont.new",         0xE0, .type,            .custom, [.allocates, .traps],        .stackSwitching),
    op("cont.bind",        0xE1, .typeType,        .custom, [.allocates, .traps],        .stackSwitching),
    op("suspend",          0xE2, .tag,             .custom, [.calls, .traps],            .stackSwitching),
    op("resume",           0xE3, .typeHandlers,    .custom, [.calls, .traps, .branches], .stackSwitching),
    op("resume_throw",     0xE4, .typeTagHandlers, .custom, [.calls, .traps, .branches], .stackSwitching),
    op("resume_throw_ref", 0xE5, .typeHandlers,    .custom, [.calls, .traps, .branches], .stackSwitching),
    op("switch",           0xE6, .typeTag,         .custom, [.calls, .traps],            .stackSwitching),
  ])
}
