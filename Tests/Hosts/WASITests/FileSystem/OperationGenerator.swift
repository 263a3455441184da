@testable import WASI

/// Chooses what a guest does next: mostly what could succeed, and often what should not.
struct OperationGenerator {
  var random: Generator
  /// The descriptors up to which no one is closed without need.
  let preopened: Int
  let limit: Int

  private static let names = ["a", "b", "c", "d", "e", "f", "g", "h", "l", "n", "t"]
  private static let special = [
    "out", "up", "root", "absolute", "secret", "beside", "round", "creates", "inside", "passwd", "proc", "cwd", "self",
    "loop", "more", "long", "name", "bytes", "dot", "slash", "fslash", "flink", "dirslash", "dangling", "c0", "c37",
    "c38", "c39", "c40", "\u{FC}", "z",
  ]

  init(seed: UInt64, preopened: Int, limit: Int) {
    random = Generator(seed: seed)
    self.preopened = preopened
    self.limit = limit
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  /// - Parameter model: What the guest has, if it is known.
  mutating func next(_ model: GuestModel?) -> Operation {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<20: return open(model)
    case 20..<26:
      let fd = directory(model)
      return .makeDirectory(fd, path(fd, model, isNew: true))
    case 26..<29:
      let fd = directory(model)
      return .removeDirectory(fd, path(fd, model))
    case 29..<33:
      let fd = directory(model)
      return .unlink(fd, path(fd, model))
    case 33..<41:
      let fd = directory(model)
      let newFD = chance(70) ? fd : directory(model)
      return .rename(fd, path(fd, model), newFD, path(newFD, model, isNew: chance(50)))
    case 41..<45:
      let fd = directory(model)
      let newFD = chance(70) ? fd : directory(model)
      return .link(fd, follows: chance(5), path(fd, model), newFD, path(newFD, model, isNew: chance(80)))
    case 45..<52:
      let fd = directory(model)
      return .symlink(target(fd, model), fd, path(fd, model, isNew: chance(90)))
    case 52..<57:
      let fd = directory(model)
      return .readlink(fd, path(fd, model), size: chance(10) ? 3 : 8192)
    case 57..<65:
      let fd = directory(model)
      return .status(fd, follows: chance(60), path(fd, model))
    case 65..<67:
      let fd = directory(model)
      return .setTimes(fd, follows: chance(60), path(fd, model), modification: time())
    case 67..<71: return .list(directory(model), size: random.pick([300, 512, 4096, 65_536]))
    case 71..<75: return .read(file(model), count: random.pick([0, 1, 10, 1000, 60_000]))
    case 75..<77: return .readAt(file(model), count: random.pick([0, 5, 1000]), offset: offset())
    case 77..<82: return .write(file(model), random.bytes(random.pick([0, 1, 7, 100, 3000])))
    case 82..<84: return .writeAt(file(model), random.bytes(random.pick([0, 3, 50])), offset: offset())
    case 84..<86:
      return .seek(file(model), random.pick([0, 0, 1, 5, 100, -1, -50, .min, 5000]), random.pick(Whence.allCases))
    case 86: return .tell(file(model))
    case 87:
      return .allocate(file(model), offset: offset(), count: random.pick([0, 1, 500, 8000, .max]))
    case 88: return .setSize(file(model), random.pick([0, 1, 100, 5000, 1 << 63, .max]))
    case 89: return .setFileTimes(any(model), modification: time())
    case 90, 91: return .fileStatus(any(model))
    case 92: return .setAppends(any(model), chance(50))
    case 93:
      guard chance(40) else { return .fileStatus(any(model)) }
      // Rights can only be given up, so few of them are more often right than many.
      return chance(50)
        ? .setRights(opened(model), random.pick([[], [.fdRead, .fdSeek, .fdTell, .fdFilestatGet]]), inheriting: [])
        : .setRights(opened(model), rights(), inheriting: rights())
    case 94: return .renumber(opened(model), opened(model))
    default: return .close(opened(model))
    }
  }

  private mutating func time() -> UInt64 { UInt64.random(in: 0..<4_000_000_000, using: &random) * 1_000_000_000 + 7 }

  private mutating func offset() -> UInt64 { random.pick([0, 0, 1, 10, 100, 5000, 1 << 63, .max]) }

  // Descriptors.

  private mutating func any(_ model: GuestModel?) -> Int { Int.random(in: 3..<limit + 2, using: &random) }

  /// One that may be closed.
  private mutating func opened(_ model: GuestModel?) -> Int {
    random.once(in: 400) ? any(model) : Int.random(in: preopened..<limit, using: &random)
  }

  private mutating func directory(_ model: GuestModel?) -> Int {
    if chance(60) { return 3 }
    if chance(50) { return Int.random(in: 3..<preopened, using: &random) }
    return pick(model) { model, node in model.files.isDirectory(node) }
  }

  private mutating func file(_ model: GuestModel?) -> Int {
    if chance(5) { return any(model) }
    return pick(model) { model, node in !model.files.isDirectory(node) }
  }

  private mutating func pick(_ model: GuestModel?, _ isFit: (GuestModel, Int) -> Bool) -> Int {
    guard let model else { return any(nil) }
    let fit = model.table.indices.filter { model.table[$0].map { isFit(model, $0.node) } ?? false }
    return fit.isEmpty ? any(model) : random.pick(fit)
  }

  // Opening.

  private mutating func open(_ model: GuestModel?) -> Operation {
    let fd = chance(2) ? any(model) : directory(model)
    var flags: OFlags = []
    if chance(35) { flags.insert(.creat) }
    if chance(12) { flags.insert(.excl) }
    if chance(10) { flags.insert(.trunc) }
    if chance(15) { flags.insert(.directory) }
    var fdFlags: FDFlags = []
    if chance(10) { fdFlags.insert(.append) }
    if chance(10) { fdFlags.insert(.nonblock) }
    if random.once(in: 300) { fdFlags.insert(random.pick([.dsync, .sync, .rsync])) }
    return .open(
      fd, follows: chance(60), path(fd, model, isNew: flags.contains(.creat) && chance(60)), flags, rights(),
      inheriting: rights(), fdFlags)
  }

  private mutating func rights() -> Rights {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<6: return .file
    case 6..<11: return .directory
    case 11..<14: return [.fdRead, .fdSeek, .fdTell, .fdFilestatGet, .fdReaddir]
    case 14..<16: return .all
    case 16: return []
    case 17: return Rights.all.subtracting([.fdWrite, .fdAllocate, .fdFilestatSetSize])
    case 18: return [.fdWrite, .fdFilestatSetTimes]
    default: return Rights(rawValue: random.next()).intersection(.all)
    }
  }

  // Paths.

  private mutating func name() -> String {
    chance(85) ? random.pick(Self.names) : random.pick(Self.special)
  }

  /// A path, as seen from a directory.
  /// - Parameter isNew: Whether its last component should rather not exist.
  private mutating func path(_ fd: Int, _ model: GuestModel?, isNew: Bool = false) -> Path {
    if random.once(in: 60) { return strange() }
    var components: [[UInt8]] = []
    if let model, model.table.indices.contains(fd), let open = model.table[fd], chance(65) {
      // Down what is there.
      var node = open.node
      while let entries = model.files.entries(node), !entries.isEmpty, components.count < 5 {
        let names = entries.keys.sorted { $0.lexicographicallyPrecedes($1) }
        let name = random.pick(names)
        components.append(name)
        guard let next = entries[name] else { break }
        node = next
        if chance(35) { break }
      }
      if isNew {
        if !components.isEmpty, chance(60) { components.removeLast() }
        components.append(Array(name().utf8))
      }
    } else {
      for _ in 0..<Int.random(in: 1...(chance(70) ? 2 : 4), using: &random) { components.append(Array(name().utf8)) }
    }
    if components.isEmpty { components = [Array(name().utf8)] }
    // The guest cannot say what is not UTF-8.
    components = components.map { name in String.isUTF8(name) ? name : Array("bytes".utf8) }
    for _ in 0..<3 where chance(8) {
      let position = Int.random(in: 0...components.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: components.insert(FileModel.dot, at: position)
      case 1: components.insert(FileModel.dots, at: position)
      case 2: components.insert([], at: max(1, position))
      default: components.insert(contentsOf: [Array(name().utf8), FileModel.dots], at: position)
      }
    }
    if chance(2) { components.insert([], at: 0) }
    if chance(8) { components.append([]) }
    return Path(Array(components.joined(separator: [FileModel.slash])))
  }

  /// What a link points to.
  private mutating func target(_ fd: Int, _ model: GuestModel?) -> Path {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: return path(fd, model)
    case 4..<8:
      // Up, perhaps too far.
      var text = String(repeating: "../", count: Int.random(in: 1...5, using: &random))
      text += random.pick(["outside", "outside/", "outside/a", "a", "inside", "f", "outside/f", "outside/new", "", "."])
      if chance(30) { text = name() + "/" + text }
      return Path(text)
    case 8: return Path(name())
    default: return strange()
    }
  }

  private mutating func strange() -> Path {
    switch Int.random(in: 0..<22, using: &random) {
    case 0: return Path("")
    case 1: return Path([UInt8(ascii: "a"), 0, UInt8(ascii: "b")])
    case 2: return Path([UInt8(ascii: "a"), 0xFF])
    case 3: return Path(random.bytes(255))
    case 4: return Path(Array(repeating: UInt8(ascii: "x"), count: 255))
    case 5: return Path(Array(repeating: UInt8(ascii: "x"), count: 256))
    case 6: return Path(String(repeating: "a/../", count: 818) + "a")
    case 7: return Path(String(repeating: "./", count: random.pick([2046, 2047, 2048, 2049])))
    case 8: return Path(String(repeating: "/", count: 4096))
    case 9: return Path("a" + String(repeating: "/", count: 4095))
    case 10: return Path(String(repeating: "x/", count: 2048))
    case 11: return Path(String(repeating: "a/../", count: 819))
    case 12: return Path(random.pick([".", "./", "./.", ".//", "..", "../", "/", "//", "/.."]))
    case 13: return Path("a/b/../../../outside")
    case 14: return Path("a/b/c/../../../..")
    case 15: return Path("../inside")
    case 16: return Path("../inside/f")
    case 17: return Path("./../outside/f")
    case 18: return Path("/etc/passwd")
    case 19: return Path("...")
    case 20: return Path("a\\..\\..\\outside")
    default: return Path(String(repeating: "../", count: 60) + "etc/passwd")
    }
  }
}
