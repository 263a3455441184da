import Foundation
import Glibc
import Synchronization
import Testing

@testable import WASI

/// Random guests on real folders.
@Suite("File system", .serialized) struct FileSystemTests {
  /// How many operations each test does; `APUS_OPERATIONS` says.
  static let operations = number("APUS_OPERATIONS", 50_000)
  /// Where the random numbers begin; `APUS_SEED` says.
  static let seed = UInt64(number("APUS_SEED", 1))
  /// After so many operations a new folder is used: old ones have lost what was interesting.
  static let longest = 2500
  static let descriptors = 24

  private static func number(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? usual
  }

  private static func configuration(_ sandbox: Sandbox, _ guest: String, walks: Bool) -> WASIEnvironment.Configuration {
    var configuration = WASIEnvironment.Configuration()
    let inside = sandbox.inside(guest)
    configuration.directories = [
      .init(host: inside, guest: "/"), .init(host: "\(inside)/d", guest: "/d"),
      .init(host: inside, guest: "/read", isReadOnly: true),
      .init(host: "\(inside)/a/b", guest: "/b", isReadOnly: true),
    ]
    var inner = VirtualDirectory()
    inner["g"] = .file([1, 2, 3])
    var assets = VirtualDirectory()
    assets["a"] = .directory(inner)
    assets["f"] = .file(Array("asset".utf8))
    configuration.virtualDirectories = [("/assets", assets)]
    configuration.limits.descriptors = descriptors
    configuration.walksComponents = walks
    return configuration
  }

  /// What the configuration gives, in the model.
  private static func model(_ sandbox: Sandbox) -> GuestModel {
    var model = GuestModel(limit: descriptors)
    let root = model.files.add(.directory([:]))
    func split(_ model: GuestModel, _ path: String) -> (Int, [UInt8]) {
      let components = path.split(separator: "/").map { Array($0.utf8) }
      var node = root
      for component in components.dropLast() { node = model.files.entries(node)?[component] ?? node }
      return (node, components[components.count - 1])
    }
    for item in sandbox.items {
      switch item {
      case .directory(let path):
        let (parent, name) = split(model, path)
        model.files.add(.directory([:]), name, in: parent)
      case .file(let content, let path):
        let (parent, name) = split(model, path)
        model.files.add(.file(content), name, in: parent)
      case .link(let path, let target):
        let (parent, name) = split(model, path)
        model.files.add(.link(target), name, in: parent)
      }
    }
    let assets = model.files.add(.directory([:]))
    let inner = model.files.add(.directory([:]), Array("a".utf8), in: assets)
    model.files.add(.file([1, 2, 3]), Array("g".utf8), in: inner)
    model.files.add(.file(Array("asset".utf8)), Array("f".utf8), in: assets)

    let reads = Rights.directory.subtracting(.directoryChanges)
    let nested = model.files.entries(root)?[Array("d".utf8)] ?? root
    let (a, b) = split(model, "a/b")
    let inmost = model.files.entries(a)?[b] ?? root
    model.table += [
      .init(node: root, rights: .directory, inheriting: .all),
      .init(node: nested, rights: .directory, inheriting: .all),
      .init(node: root, isReadOnly: true, rights: reads, inheriting: .all),
      .init(node: inmost, isReadOnly: true, rights: reads, inheriting: .all),
      .init(node: assets, isVirtual: true, rights: reads, inheriting: reads.union(.file)),
    ]
    return model
  }

  /// What is wrong with what a guest saw or has open; it must not come from outside.
  private static func escape(
    _ guest: Guest, _ operation: Operation, _ outcome: Outcome, inside: String, inodes: Set<UInt64>
  ) -> String? {
    guard outcome.errno == .success else { return nil }
    let marker = Array(Sandbox.marker.utf8)
    if contains(outcome.bytes, marker) { return "read what lies outside" }
    for entry in outcome.entries where contains(entry.name, marker) { return "listed what lies outside" }
    if let inode = outcome.status?.inode, inodes.contains(inode) { return "learnt of what lies outside" }
    if case .open = operation, let entry = try? guest.environment.table[FD(UInt32(outcome.number))] {
      let descriptor: Int32
      switch entry.resource {
      case .file(let file): descriptor = file.descriptor
      case .directory(let directory): descriptor = directory.descriptor
      default: return nil
      }
      let target = Sandbox.target(descriptor)
      guard target == inside || target.hasPrefix(inside + "/") || target.hasPrefix(inside + " (deleted)") else {
        return "opened \(target)"
      }
    }
    return nil
  }

  private static func contains(_ bytes: [UInt8], _ marker: [UInt8]) -> Bool {
    guard bytes.count >= marker.count else { return false }
    return (0...bytes.count - marker.count).contains { start in
      bytes[start] == marker[0] && bytes[start..<start + marker.count].elementsEqual(marker)
    }
  }

  @Test("Guests do what the model does, however paths are resolved, and reach nothing outside")
  func model() throws {
    var left = Self.operations
    var seed = Self.seed
    var successes: [String: Int] = [:]
    while left > 0 {
      guard try episode(seed: seed, min(left, Self.longest), &successes) else { return }
      left -= Self.longest
      seed += 1
    }
    // The test would be worth little if all of some kind failed.
    if Self.operations >= 10_000 {
      #expect(successes.count == 25)
      #expect(successes.values.allSatisfy { $0 >= 20 }, "\(successes)")
    }
  }

  private func episode(seed: UInt64, _ count: Int, _ successes: inout [String: Int]) throws -> Bool {
    let sandbox = try Sandbox(guests: ["A", "B"])
    let before = try sandbox.snapshot()
    let inodes = Set(before.values.map(\.inode)).subtracting(
      try ["A", "B"].map { try #require(before[sandbox.inside($0)]).inode })
    let kernel = try Guest(Self.configuration(sandbox, "A", walks: false))
    let walk = try Guest(Self.configuration(sandbox, "B", walks: true))
    var model = Self.model(sandbox)
    var generator = OperationGenerator(seed: seed, preopened: 8, limit: Self.descriptors)
    for index in 0..<count {
      let operation = generator.next(model)
      let expected = model.perform(operation)
      for (guest, folder, name) in [(kernel, "A", "openat2"), (walk, "B", "walk")] {
        var found = try guest.perform(operation)
        // The kernel counts the links again when it begins again, which it does at each path that leads out.
        if name == "openat2", found.errno == .loop, expected.errno != .loop {
          found = expected.errno == .notcapable ? expected : try guest.perform(operation)
        }
        guard found == expected else {
          Issue.record("seed \(seed), operation \(index), \(name): \(operation): expected \(expected), found \(found)")
          return false
        }
        let escape = Self.escape(guest, operation, found, inside: sandbox.inside(folder), inodes: inodes)
        guard escape == nil else {
          Issue.record("seed \(seed), operation \(index), \(name): \(operation): \(escape ?? "")")
          return false
        }
      }
      if expected.errno == .success { successes[operation.name, default: 0] += 1 }
      if index % 500 == 499 || index == count - 1 {
        let after = try sandbox.snapshot()
        guard after == before else {
          Issue.record("seed \(seed), before operation \(index): \(Self.difference(before, after))")
          return false
        }
      }
    }
    for folder in ["A", "B"] {
      let problem = Self.difference(model.files, try sandbox.contents(folder))
      guard problem.isEmpty else {
        Issue.record("seed \(seed), in the end, \(folder): \(problem)")
        return false
      }
    }
    return true
  }

  private static func difference(_ before: [String: Sandbox.Entry], _ after: [String: Sandbox.Entry]) -> String {
    Set(before.keys).union(after.keys).sorted().compactMap { path in
      before[path] == after[path]
        ? nil
        : "\(path): \(before[path].map { "\($0)" } ?? "nothing") became \(after[path].map { "\($0)" } ?? "nothing")"
    }.joined(separator: "; ")
  }

  /// What the model and a folder do not have in common.
  private static func difference(
    _ files: FileModel, _ contents: [[UInt8]: (filetype: Filetype, content: [UInt8])]
  ) -> String {
    var left = contents
    var problems: [String] = []
    func visit(_ directory: Int, _ path: [UInt8]) {
      for (name, node) in files.entries(directory) ?? [:] {
        let path = path + name
        let found = left.removeValue(forKey: path)
        let content: [UInt8]
        switch files[node].content {
        case .file(let bytes), .link(let bytes): content = bytes
        case .directory:
          content = []
          visit(node, path + [FileModel.slash])
        }
        if found?.filetype != files.filetype(node) || found?.content != content {
          problems.append("\(Path(path)) differs")
        }
      }
    }
    visit(0, [])
    return (problems + left.keys.map { "\(Path($0)) should not be" }).sorted().joined(separator: ", ")
  }

  @Test("Nothing outside is reached while someone moves directories", arguments: [false, true])
  func renames(walks: Bool) throws {
    var left = Self.operations
    var seed = Self.seed
    var successes = 0
    while left > 0 {
      guard let count = try contest(seed: seed, min(left, Self.longest * 4), walks: walks) else { return }
      successes += count
      left -= Self.longest * 4
      seed += 1
    }
    #expect(successes > Self.operations / 10)
  }

  /// - Returns: How many operations were successful, or nil after a failure.
  private func contest(seed: UInt64, _ count: Int, walks: Bool) throws -> Int? {
    let sandbox = try Sandbox(guests: ["A"])
    let before = try sandbox.snapshot()
    let inside = sandbox.inside("A")
    let inodes = Set(before.values.map(\.inode)).subtracting([try #require(before[inside]).inode])
    let guest = try Guest(Self.configuration(sandbox, "A", walks: walks))
    var generator = OperationGenerator(seed: seed, preopened: 8, limit: Self.descriptors)
    let mover = Mover(inside)
    mover.start()
    defer { mover.stop() }
    var successes = 0
    for index in 0..<count {
      let operation = generator.next(nil)
      let outcome = try guest.perform(operation)
      if outcome.errno == .success { successes += 1 }
      let escape = Self.escape(guest, operation, outcome, inside: inside, inodes: inodes)
      let after = index % 1000 == 999 || index == count - 1 ? try sandbox.snapshot() : before
      guard escape == nil, after == before else {
        Issue.record("seed \(seed), operation \(index): \(operation): \(escape ?? Self.difference(before, after))")
        return nil
      }
    }
    return successes
  }
}
