// One row an instruction, aligned; the order is that of the opcodes within a group.
// swift-format-ignore-file

extension InstructionTable {
  static let reference = InstructionGroup(title: "Reference instructions", section: "2.4.6", instructions: [
    op("ref.null",        0xD0,      .heapType, .custom,                     .constant, .referenceTypes),
    op("ref.is_null",     0xD1,      .none,     .custom,                     .pure,     .referenceTypes),
    op("ref.func",        0xD2,      .function, .custom,                     .constant, .referenceTypes),
    op("ref.eq",          0xD3,      .none,     [.eqref, .eqref] --> [.i32], .pure,     .gc),
    op("ref.as_non_null", 0xD4,      .none,     .custom,                     .traps,    .functionReferences),
    op("ref.test",        0xFB_0014, .heapType, .custom,                     .pure,     .gc),
    op("ref.test null",   0xFB_0015, .heapType, .custom,                     .pure,     .gc),
    op("ref.cast",        0xFB_0016, .heapType, .custom,                     .traps,    .gc),
    op("ref.cast null",   0xFB_0017, .heapType, .custom,                     .traps,    .gc),
  ])

  static let aggregate = InstructionGroup(title: "Aggregate instructions", section: "2.4.7", instructions: [
    op("struct.new",         0xFB_0000, .type,        .custom,                [.allocates, .constant],         .gc),
    op("struct.new_default", 0xFB_0001, .type,        .custom,                [.allocates, .constant],         .gc),
    op("struct.get",         0xFB_0002, .typeField,   .custom,                [.reads, .traps],                .gc),
    op("struct.get_s",       0xFB_0003, .typeField,   .custom,                [.reads, .traps],                .gc),
    op("struct.get_u",       0xFB_0004, .typeField,   .custom,                [.reads, .traps],                .gc),
    op("struct.set",         0xFB_0005, .typeField,   .custom,                [.writes, .traps],               .gc),
    op("array.new",          0xFB_0006, .type,        .custom,                [.allocates, .traps, .constant], .gc, fuel: .elements),
    op("array.new_default",  0xFB_0007, .type,        .custom,                [.allocates, .traps, .constant], .gc, fuel: .elements),
    op("array.new_fixed",    0xFB_0008, .typeCount,   .custom,                [.allocates, .constant],         .gc),
    op("array.new_data",     0xFB_0009, .typeData,    .custom,                [.reads, .allocates, .traps],    .gc, fuel: .elements),
    op("array.new_elem",     0xFB_000A, .typeElement, .custom,                [.reads, .allocates, .traps],    .gc, fuel: .elements),
    op("array.get",          0xFB_000B, .type,        .custom,                [.reads, .traps],                .gc),
    op("array.get_s",        0xFB_000C, .type,        .custom,                [.reads, .traps],                .gc),
    op("array.get_u",        0xFB_000D, .type,        .custom,                [.reads, .traps],                .gc),
    op("array.set",          0xFB_000E, .type,        .custom,                [.writes, .traps],               .gc),
    op("array.len",          0xFB_000F, .none,        [.arrayref] --> [.i32], .traps,                          .gc),
    op("array.fill",         0xFB_0010, .type,        .custom,                [.writes, .traps],               .gc, fuel: .elements),
    op("array.copy",         0xFB_0011, .typeType,    .custom,                [.reads, .writes, .traps],       .gc, fuel: .elements),
    op("array.init_data",    0xFB_0012, .typeData,    .custom,                [.reads, .writes, .traps],       .gc, fuel: .elements),
    op("array.init_elem",    0xFB_0013, .typeElement, .custom,                [.reads, .writes, .traps],       .gc, fuel: .elements),
    op("any.convert_extern", 0xFB_001A, .none,        .custom,                .constant,                       .gc),
    op("extern.convert_any", 0xFB_001B, .none,        .custom,                .constant,                       .gc),
    op("ref.i31",            0xFB_001C, .none,        [.i32] --> [.i31],      .constant,                       .gc),
    op("i31.get_s",          0xFB_001D, .none,        [.i31ref] --> [.i32],   .traps,                          .gc),
    op("i31.get_u",          0xFB_001E, .none,        [.i31ref] --> [.i32],   .traps,                          .gc),
  ])
}
