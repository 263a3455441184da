import Foundation
import Glibc
import Runtime
import Testing

@testable import WASI

/// Calls with arguments that no library would make.
@Suite("Hostile calls", .serialized) struct HostileCallTests {
  private static let operations = FileSystemTests.operations

  /// A guest's memory with a wall behind it, and bytes before and after that nobody may touch.
  private final class Walled {
    private static let page = 4096
    private static let canary: UInt8 = 0xA5
    private let mapping: UnsafeMutableRawPointer
    private let length: Int
    let base: UnsafeMutableRawPointer
    let size: Int

    /// - Parameter size: It ends at the wall.
    init(size: Int) throws {
      self.size = size
      let body = (size + Self.page - 1) / Self.page * Self.page + Self.page
      length = body + 2 * Self.page
      let mapping = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
      self.mapping = try #require(mapping != MAP_FAILED ? mapping : nil)
      try #require(mprotect(self.mapping, Self.page, PROT_NONE) == 0)
      try #require(mprotect(self.mapping + Self.page + body, Self.page, PROT_NONE) == 0)
      base = self.mapping + Self.page + body - size
      memset(self.mapping + Self.page, Int32(Self.canary), body)
    }

    deinit { munmap(mapping, length) }

    var view: GuestMemory { GuestMemory(unsafeBase: base, size: UInt64(size)) }

    var isUntouched: Bool {
      let start = mapping + Self.page
      return UnsafeRawBufferPointer(start: start, count: base - start).allSatisfy { $0 == Self.canary }
    }

    func fill(_ random: inout Generator) {
      for offset in stride(from: 0, to: size & ~3, by: 4) {
        base.storeBytes(of: Self.word(size, &random), toByteOffset: offset, as: UInt32.self)
      }
    }

    /// A number that could be an address, a length, a descriptor, or nothing.
    static func word(_ size: Int, _ random: inout Generator) -> UInt32 {
      switch Int.random(in: 0..<12, using: &random) {
      case 0..<3: return UInt32.random(in: 0..<12, using: &random)
      case 3..<6: return UInt32(Int.random(in: 0..<max(1, size), using: &random))
      case 6: return UInt32(size)
      case 7: return UInt32(truncatingIfNeeded: size &- Int.random(in: 0..<70, using: &random))
      case 8: return 0 &- UInt32.random(in: 0..<70, using: &random)
      case 9: return random.pick([0x7FFF_FFFF, 0x8000_0000, 0x0001_0000, 0x2000_0000, 1 << 20, 4096, 64, 128, 1024])
      // Text.
      case 10: return random.pick([0x2F2E_2E2F, 0x0000_0061, 0x2F61_2F2E, 0x6F6F_6C2F, 0x0031_2E30])
      default: return UInt32(truncatingIfNeeded: random.next())
      }
    }
  }

  /// Arguments with which functions have something to do, for `prepare`'s memory and descriptors; some of them are then
  /// replaced by others.
  private static let sensible: [String: [UInt64]] = [
    "args_get": [1024, 2048], "args_sizes_get": [1024, 1028], "environ_get": [1024, 2048],
    "environ_sizes_get": [1024, 1028], "clock_res_get": [0, 1024], "clock_time_get": [1, 1000, 1024],
    "fd_advise": [6, 0, 10, 0], "fd_allocate": [6, 0, 10], "fd_close": [8], "fd_datasync": [6],
    "fd_fdstat_get": [6, 1024], "fd_fdstat_set_flags": [6, 1], "fd_fdstat_set_rights": [8, 2, 0],
    "fd_filestat_get": [6, 1024], "fd_filestat_set_size": [6, 100], "fd_filestat_set_times": [6, 0, 0, 10],
    "fd_pread": [6, 128, 2, 0, 1024], "fd_prestat_dir_name": [3, 1024, 64], "fd_prestat_get": [3, 1024],
    "fd_pwrite": [6, 128, 2, 0, 1024], "fd_read": [6, 128, 2, 1024], "fd_readdir": [3, 4096, 500, 0, 1024],
    "fd_renumber": [8, 8], "fd_seek": [6, 0, 0, 1024], "fd_sync": [6], "fd_tell": [6, 1024],
    "fd_write": [1, 128, 2, 1024], "path_create_directory": [3, 80, 3], "path_filestat_get": [3, 1, 64, 1, 1024],
    "path_filestat_set_times": [3, 1, 64, 1, 0, 0, 10], "path_link": [3, 0, 72, 1, 3, 80, 3],
    "path_open": [3, 1, 72, 1, 0, 2, 0, 0, 1024], "path_readlink": [3, 88, 3, 4096, 64, 1024],
    "path_remove_directory": [3, 80, 3], "path_rename": [3, 72, 1, 3, 72, 1], "path_symlink": [64, 1, 3, 80, 3],
    "path_unlink_file": [3, 80, 3], "poll_oneoff": [256, 4096, 1, 1024], "epoll_oneoff": [256, 4096, 1, 1024],
    "random_get": [1024, 64], "sock_accept": [7, 0, 1024], "sock_accept_v2": [7, 0, 1024],
    "sock_recv": [7, 128, 1, 0, 1024, 1028], "sock_send": [7, 128, 1, 0, 1024], "sock_shutdown": [7, 1],
    "sock_open": [1, 2, 1024], "sock_bind": [7, 512, 0], "sock_listen": [7, 5], "sock_connect": [7, 512, 5],
    "sock_recv_from": [7, 128, 1, 512, 0, 1032, 1024, 1028], "sock_send_to": [7, 128, 1, 512, 5, 0, 1024],
    "sock_getlocaladdr": [7, 520, 1024], "sock_getpeeraddr": [7, 520, 1024],
    "sock_getsockopt": [7, 0, 0, 1024, 536], "sock_setsockopt": [7, 0, 0, 540, 4],
    "sock_getaddrinfo": [544, 9, 560, 2, 576, 600, 1, 1024],
  ]

  private static func sensible(_ function: WASIFunction) -> [UInt64] {
    let name = function.name.description
    var arguments = sensible[name] ?? sensible[name.replacing("_v2", with: "")] ?? []
    while arguments.count < function.parameters.count { arguments.append(1024) }
    return arguments
  }

  /// Puts into the memory, and opens, what `sensible` names.
  private static func prepare(_ environment: WASIEnvironment, _ memory: Walled, _ slots: UnsafeMutablePointer<UInt64>) {
    guard memory.size >= 8192 else { return }
    func put(_ bytes: [UInt8], _ address: Int) {
      for (index, byte) in bytes.enumerated() {
        memory.base.storeBytes(of: byte, toByteOffset: address + index, as: UInt8.self)
      }
    }
    func put(_ words: UInt32..., at address: Int) {
      for (index, word) in words.enumerated() {
        memory.base.storeBytes(of: word, toByteOffset: address + 4 * index, as: UInt32.self)
      }
    }
    memset(memory.base, 0, 1024)
    put(Array("a".utf8), 64)
    put(Array("f".utf8), 72)
    put(Array("new".utf8), 80)
    put(Array("dot".utf8), 88)
    put(1100, 16, 1200, 8, at: 128)
    // A clock whose time has come.
    put(1, at: 256 + 16)
    put(640, 4, 768, 128, 4, 0, at: 512)
    put([127, 0, 0, 1], 640)
    put(4, at: 536)
    put(Array("localhost".utf8), 544)
    put(Array("80".utf8), 560)
    put(680, at: 600)
    put(0, 0, 16, 720, at: 680)
    put(0, 16, 740, at: 720)
    func call(_ name: String, _ arguments: [UInt64]) {
      guard let function = WASIFunction.named("wasi_snapshot_preview1", name).first else { return }
      for (index, argument) in arguments.enumerated() { slots[index] = argument }
      try? function.call(environment, memory.view, slots)
    }
    // Descriptor 6: a file. 7: a socket. 8: another file.
    call("path_open", [3, 1, 72, 1, 1, Rights.file.rawValue, 0, 0, 1024])
    call("sock_open", [1, 2, 1024])
    call("path_open", [3, 1, 72, 1, 1, Rights.file.rawValue, 0, 0, 1024])
  }

  private static func environment(_ sandbox: Sandbox, _ random: inout Generator) throws -> WASIEnvironment {
    var configuration = WASIEnvironment.Configuration()
    configuration.arguments = ["guest", "", "\u{FC}"]
    configuration.variables = [("A", "B"), ("EMPTY", "")]
    configuration.standardInput = random.pick([.empty, .bytes(Array("some input".utf8))])
    configuration.standardOutput = .buffer(OutputBuffer(limit: 10_000))
    configuration.standardError = .function(limit: 5000) { _ in }
    let inside = sandbox.inside("A")
    configuration.directories = [
      .init(host: inside, guest: "/"), .init(host: "\(inside)/d", guest: "read", isReadOnly: true),
    ]
    var assets = VirtualDirectory()
    assets["f"] = .file(Array("asset".utf8))
    configuration.virtualDirectories = [("/assets", assets)]
    configuration.limits.descriptors = 40
    // No port of this host is spoken to: below 1024 nothing listens where tests run.
    _ = configuration.network.allow("127.0.0.1:0-7")
    _ = configuration.network.allow("[::1]:0")
    configuration.network.resolve = { _ in [.loopback, .loopbackV6] }
    configuration.walksComponents = random.once(in: 2)
    return try WASIEnvironment(configuration)
  }

  @Test("Random arguments neither crash, nor hang, nor reach beyond the memory")
  func randomArguments() throws {
    var random = Generator(seed: FileSystemTests.seed)
    let sandbox = try Sandbox(guests: ["A"])
    let before = try sandbox.snapshot()
    let functions = WASIFunction.all
    var answers: [String: Set<UInt16>] = [:]
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: 16)
    defer { slots.deallocate() }
    var left = Self.operations
    while left > 0 {
      let memory = try Walled(size: random.pick([0, 1, 7, 64, 4096, 65_536, 65_536]))
      let environment = try Self.environment(sandbox, &random)
      for index in 0..<min(left, 100) {
        if index % 10 == 0 {
          memory.fill(&random)
          if !random.once(in: 3) { Self.prepare(environment, memory, slots) }
        }
        let function = random.pick(functions)
        let name = function.name.description
        let sensible = Self.sensible(function)
        // Some arguments are replaced, or all.
        let replaced = random.once(in: 4) ? 100 : random.once(in: 6) ? 0 : 100 / max(1, sensible.count)
        for (index, type) in function.parameters.enumerated() {
          slots[index] = sensible[index]
          guard Int.random(in: 0..<100, using: &random) < replaced else { continue }
          var argument = UInt64(Walled.word(memory.size, &random))
          if type == .i64, random.once(in: 3) {
            argument = random.pick([.max, 1 << 63, random.next(), argument << 32])
          }
          // A guest may fill the disk of a folder that it may write to; the test need not.
          if name == "fd_allocate" || name == "fd_filestat_set_size", argument < 1 << 50 { argument %= 1 << 16 }
          slots[index] = argument
        }
        // Some waits are for ever.
        environment.deadline = System.now + 1_000_000
        do throws(WASIExit) {
          try function.call(environment, memory.view, slots)
          if name != "thread-spawn" { answers[name, default: []].insert(UInt16(truncatingIfNeeded: slots[0])) }
        } catch {
          let isMeant =
            switch error {
            case .deadlineExceeded: true
            case .exit: name == "proc_exit"
            case .signal: name == "proc_raise"
            case .cancelled: false
            }
          #expect(isMeant, "\(name) ended with \(error)")
        }
        try #require(memory.isUntouched, "\(name) wrote outside")
      }
      left -= 100
    }
    #expect(try sandbox.snapshot() == before)
    // Errors that the specification does not have would be numbers of the host.
    for (name, answers) in answers { #expect(answers.allSatisfy { Errno(rawValue: $0) != nil }, "\(name): \(answers)") }
    // Most functions were successful at some time, so the arguments are not all nonsense.
    if Self.operations >= 50_000 {
      let successful = answers.filter { $0.value.contains(0) }.count
      #expect(successful > answers.count * 3 / 4, "\(answers.filter { !$0.value.contains(0) }.keys.sorted())")
    }
  }

  private func guest(_ change: (inout WASIEnvironment.Configuration) -> Void = { _ in }) throws -> Guest {
    var configuration = WASIEnvironment.Configuration()
    change(&configuration)
    return try Guest(configuration)
  }

  @Test("Vectors that overlap, are empty, too many or out of bounds")
  func vectors() throws {
    let output = OutputBuffer()
    let guest = try guest {
      $0.standardOutput = .buffer(output)
      $0.standardInput = .bytes(Array("0123456789".utf8))
    }
    func vector(_ index: Int, _ address: UInt32, _ count: UInt32) {
      guest.store(address, at: 1024 + index * 8)
      guest.store(count, at: 1024 + index * 8 + 4)
    }
    guest.store(Array("abcdef".utf8), at: 512)
    vector(0, 512, 3)
    vector(1, 511 + 3, 4)
    vector(2, 0xFFFF_FFFF, 0)
    #expect(try guest.call("fd_write", 1, 1024, 2, 64) == .success)
    #expect(guest.load(64, as: UInt32.self) == 7)
    #expect(output.bytes == Array("abccdef".utf8.prefix(7)) || output.bytes.count == 7)
    // An empty part outside is outside.
    #expect(try guest.call("fd_write", 1, 1024, 3, 64) == .fault)
    vector(2, UInt32(guest.bytes.count), 0)
    #expect(try guest.call("fd_write", 1, 1024, 3, 64) == .success)
    vector(2, UInt32(guest.bytes.count) - 1, 2)
    #expect(try guest.call("fd_write", 1, 1024, 3, 64) == .fault)
    // The list itself lies outside, in part.
    #expect(try guest.call("fd_write", 1, UInt64(guest.bytes.count) - 12, 2, 64) == .fault)
    #expect(try guest.call("fd_write", 1, 0xFFFF_FFFC, 1, 64) == .fault)
    // The result does, and then nothing is written.
    let written = output.bytes.count
    #expect(try guest.call("fd_write", 1, 1024, 2, UInt64(guest.bytes.count) - 3) == .fault)
    #expect(output.bytes.count == written)
    // More than the kernel takes: it writes a part.
    for index in 0..<2000 { vector(index, 512, 1) }
    #expect(try guest.call("fd_write", 1, 1024, 2000, 64) == .success)
    #expect((1...2000).contains(guest.load(64, as: UInt32.self)))
    #expect(try guest.call("fd_write", 1, 1024, 0xFFFF_FFFF, 64) != .io)
    // What is read into two places that overlap.
    vector(0, 512, 6)
    vector(1, 514, 4)
    #expect(try guest.call("fd_read", 0, 1024, 2, 64) == .success)
    #expect(guest.load(64, as: UInt32.self) == 10)
    #expect(guest.load(512, count: 6) == Array("016789".utf8))
  }

  @Test("A directory is listed into buffers of any size")
  func smallBuffers() throws {
    let sandbox = try Sandbox(guests: ["A"])
    let guest = try guest { $0.directories = [.init(host: sandbox.inside("A"), guest: "/")] }
    for size in 0..<60 {
      let end = 4096 + size
      guest.store(UInt8(0x5A), at: end)
      #expect(try guest.call("fd_readdir", 3, 4096, UInt64(size), 0, 64) == .success)
      #expect(guest.load(64, as: UInt32.self) == UInt32(size))
      #expect(guest.load(end, as: UInt8.self) == 0x5A)
    }
    for cookie: UInt64 in [1 << 63, .max] {
      #expect(try guest.call("fd_readdir", 3, 4096, 100, cookie, 64) == .inval)
    }
  }

  @Test("Descriptors have a limit")
  func descriptors() throws {
    let sandbox = try Sandbox(guests: ["A"])
    let guest = try guest {
      $0.directories = [.init(host: sandbox.inside("A"), guest: "/")]
      $0.limits.descriptors = 100
    }
    guest.store(Array("f".utf8), at: 512)
    func open() throws -> Errno {
      try guest.call("path_open", 3, 0, 512, 1, 0, Rights.fdRead.rawValue, 0, 0, 64)
    }
    for _ in 4..<100 { #expect(try open() == .success) }
    #expect(try open() == .mfile)
    #expect(try guest.call("fd_close", 50) == .success)
    #expect(try open() == .success)
    #expect(guest.load(64, as: UInt32.self) == 50)
    #expect(try open() == .mfile)
  }

  @Test("Subscriptions have a limit, and their lists may overlap")
  func subscriptions() throws {
    let guest = try guest()
    for count: UInt64 in [0, 4097, 0xFFFF_FFFF, 1 << 27] {
      #expect(try guest.call("poll_oneoff", 1024, 2048, count, 64) == .inval)
    }
    #expect(try guest.call("poll_oneoff", 1024, 2048, 4096, 64) == .fault)
    // A clock whose time has come; the event replaces the subscription.
    guest.store([UInt8](repeating: 0, count: 48), at: 1024)
    guest.store(UInt64(77), at: 1024)
    guest.store(ClockID.monotonic.rawValue, at: 1024 + 16)
    #expect(try guest.call("poll_oneoff", 1024, 1024, 1, 64) == .success)
    #expect(guest.load(64, as: UInt32.self) == 1)
    #expect(guest.load(1024, as: UInt64.self) == 77)
  }

  @Test("Random numbers for more than the memory")
  func random() throws {
    let guest = try guest()
    #expect(try guest.call("random_get", 0, 0xFFFF_FFFF) == .fault)
    #expect(try guest.call("random_get", 0xFFFF_FFFF, 0xFFFF_FFFF) == .fault)
    #expect(try guest.call("random_get", UInt64(guest.bytes.count), 0) == .success)
  }
}
