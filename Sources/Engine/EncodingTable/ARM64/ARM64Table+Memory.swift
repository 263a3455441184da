// One row an encoding, aligned; what differs in the mnemonic and the bits only is stated once.
// swift-format-ignore-file

extension ARM64Table {
  static let memory = ARM64Group(title: "Loads and stores", encodings:
    access("b", .w(.d), 0, 0x3800_0000, store: true)   + access("b", .w(.d), 0, 0x3840_0000)
    + access("sb", .x(.d), 0, 0x3880_0000)             + access("sb", .w(.d), 0, 0x38C0_0000)
    + access("h", .w(.d), 1, 0x7800_0000, store: true) + access("h", .w(.d), 1, 0x7840_0000)
    + access("sh", .x(.d), 1, 0x7880_0000)             + access("sh", .w(.d), 1, 0x78C0_0000)
    + access("", .w(.d), 2, 0xB800_0000, store: true)  + access("", .w(.d), 2, 0xB840_0000)
    + access("sw", .x(.d), 2, 0xB880_0000)
    + access("", .x(.d), 3, 0xF800_0000, store: true)  + access("", .x(.d), 3, 0xF840_0000)
    + access("", .v(.s, .d), 2, 0xBC00_0000, store: true) + access("", .v(.s, .d), 2, 0xBC40_0000)
    + access("", .v(.d, .d), 3, 0xFC00_0000, store: true) + access("", .v(.d, .d), 3, 0xFC40_0000)
    + access("", .v(.q, .d), 4, 0x3C80_0000, store: true) + access("", .v(.q, .d), 4, 0x3CC0_0000)
    + pair(.w(.d), .w(.a), 2, 0x2900_0000) + pair(.x(.d), .x(.a), 3, 0xA900_0000)
    + pair(.v(.d, .d), .v(.d, .a), 3, 0x6D00_0000) + pair(.v(.q, .d), .v(.q, .a), 4, 0xAD00_0000) + [
    // Before and after calls: pairs are pushed and popped.
    arm("stp", [.r(.x(.d)), .r(.x(.a)), .rw(.stackPre), .r(.signed(15, 7, scale: 3))],             0xA980_03E0, effects: .stores),
    arm("ldp", [.w(.x(.d)), .w(.x(.a)), .rw(.stackPost), .r(.signed(15, 7, scale: 3))],            0xA8C0_03E0, effects: .loads, rule: .pair),
    arm("stp", [.r(.v(.d, .d)), .r(.v(.d, .a)), .rw(.stackPre), .r(.signed(15, 7, scale: 3))],     0x6D80_03E0, effects: .stores),
    arm("ldp", [.w(.v(.d, .d)), .w(.v(.d, .a)), .rw(.stackPost), .r(.signed(15, 7, scale: 3))],    0x6CC0_03E0, effects: .loads, rule: .pair),
    arm("str", [.r(.x(.d)), .rw(.stackPre), .r(.signed(12, 9))],                                   0xF800_0FE0, effects: .stores),
    arm("ldr", [.w(.x(.d)), .rw(.stackPost), .r(.signed(12, 9))],                                  0xF840_07E0, effects: .loads),
    // From behind the code.
    arm("ldr", [.w(.w(.d)), .r(.branch(5, 19))],     0x1800_0000, effects: .loads),
    arm("ldr", [.w(.x(.d)), .r(.branch(5, 19))],     0x5800_0000, effects: .loads),
    arm("ldr", [.w(.v(.s, .d)), .r(.branch(5, 19))], 0x1C00_0000, effects: .loads),
    arm("ldr", [.w(.v(.d, .d)), .r(.branch(5, 19))], 0x5C00_0000, effects: .loads),
    arm("ldr", [.w(.v(.q, .d)), .r(.branch(5, 19))], 0x9C00_0000, effects: .loads),
  ])

  /// With a multiple of the size, with any small distance, and with an index of 64 or 32 bits.
  private static func access(
    _ suffix: String, _ place: ARM64Encoding.Place, _ size: UInt8, _ bits: UInt32, store: Bool = false
  ) -> [ARM64Encoding] {
    let value: ARM64Encoding.Operand = store ? .r(place) : .w(place)
    let effects: ARM64Encoding.Effects = store ? .stores : .loads
    let name = (store ? "str" : "ldr") + suffix
    return [
      arm(name, [value, .r(.base), .r(.unsigned(10, 12, scale: size))], bits | 0x0100_0000, effects: effects),
      arm((store ? "stur" : "ldur") + suffix, [value, .r(.base), .r(.signed(12, 9))], bits, effects: effects),
      arm(name, [value, .r(.base), .r(.w(.m)), .r(.index(2, size))], bits | 0x0020_4800, effects: effects),
      arm(name, [value, .r(.base), .r(.x(.m)), .r(.index(3, size))], bits | 0x0020_6800, effects: effects),
    ]
  }

  private static func pair(
    _ first: ARM64Encoding.Place, _ second: ARM64Encoding.Place, _ size: UInt8, _ bits: UInt32
  ) -> [ARM64Encoding] {
    [
      arm("stp", [.r(first), .r(second), .r(.base), .r(.signed(15, 7, scale: size))], bits, effects: .stores),
      arm("ldp", [.w(first), .w(second), .r(.base), .r(.signed(15, 7, scale: size))], bits | 0x40_0000, effects: .loads, rule: .pair),
    ]
  }

  static let atomics = ARM64Group(title: "Atomic accesses", encodings:
    atomic("ldaddal", 0x38E0_0000) + atomic("ldclral", 0x38E0_1000) + atomic("ldeoral", 0x38E0_2000)
    + atomic("ldsetal", 0x38E0_3000) + atomic("swpal", 0x38E0_8000)
    + sizes.flatMap { size in [
      arm("casal\(size.suffix)", [.rw(size.place(.m)), .r(size.place(.d)), .r(.baseAlone)], 0x08E0_FC00 | size.bits, effects: [.loads, .stores, .fences], feature: .lse),
      arm("ldar\(size.suffix)",  [.w(size.place(.d)), .r(.baseAlone)],                      0x08DF_FC00 | size.bits, effects: [.loads, .fences]),
      arm("stlr\(size.suffix)",  [.r(size.place(.d)), .r(.baseAlone)],                      0x089F_FC00 | size.bits, effects: [.stores, .fences]),
      arm("ldaxr\(size.suffix)", [.w(size.place(.d)), .r(.baseAlone)],                      0x085F_FC00 | size.bits, effects: [.loads, .fences]),
      arm("stlxr\(size.suffix)", [.w(.w(.m)), .r(size.place(.d)), .r(.baseAlone)],          0x0800_FC00 | size.bits, effects: [.stores, .fences], rule: .status),
    ] })

  private static func atomic(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    sizes.map { size in
      arm("\(name)\(size.suffix)", [.r(size.place(.m)), .w(size.place(.d)), .r(.baseAlone)], bits | size.bits, effects: [.loads, .stores, .fences], feature: .lse)
    }
  }

  /// The sizes of atomic accesses: how names end, which registers they have, and their bits.
  private static let sizes: [(suffix: String, place: @Sendable (ARM64Encoding.Place.Position) -> ARM64Encoding.Place, bits: UInt32)] = [
    ("b", { .w($0) }, 0), ("h", { .w($0) }, 1 << 30), ("", { .w($0) }, 2 << 30), ("", { .x($0) }, 3 << 30),
  ]
}
