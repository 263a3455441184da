import Glibc

/// A control group of the kernel's, in both versions of that interface.
///
/// Where the kernel lets nothing be made or limited, the container runs all the same: the limit of its memory is the engine's as
/// well. What could not be done is told.
struct ControlGroup {
  /// Its folders, one for each hierarchy that it has a part in.
  private(set) var folders: [String] = []

  /// A group that was made before.
  init(folders: [String]) { self.folders = folders }

  /// Makes a group.
  /// - Parameters:
  ///   - path: As the runtime specification has it: a path, or for systemd `SLICE:PREFIX:NAME`.
  ///   - resources: What it allows.
  ///   - warn: Is told what could not be done.
  init(making path: String, _ resources: Bundle.Resources, warn: (String) -> Void) throws(ContainerError) {
    let parts = try Self.parts(path)
    for hierarchy in Self.hierarchies(resources) {
      let folder = hierarchy.folder + "/" + parts.joined(separator: "/")
      do throws(ContainerError) {
        if hierarchy.isUnified {
          try Self.makeUnified(hierarchy.folder, parts)
        } else {
          try Files.makeFolders(folder, mode: 0o755)
        }
        folders.append(folder)
      } catch {
        warn("no control group: \(error)")
        continue
      }
      let settings = hierarchy.isUnified ? Self.unified(resources) : Self.separate(resources, hierarchy.controllers)
      for (file, text) in settings {
        do throws(ContainerError) { try Files.set("\(folder)/\(file)", text) } catch { warn("\(error)") }
      }
    }
  }

  /// Changes what the group allows; what is nil stays as it is.
  /// - Throws: What the kernel does not let be set.
  func set(_ resources: Bundle.Resources) throws(ContainerError) {
    guard !folders.isEmpty else {
      throw ContainerError(.unsupported, "the container has no control group whose limits could be changed")
    }
    var rest = folders.flatMap { folder in
      let settings =
        System.exists("\(folder)/cgroup.controllers")
        ? Self.unified(resources) : Self.separate(resources, Array(Self.limiting.union(["cpuset"])))
      return settings.map { (path: "\(folder)/\($0.0)", text: $0.1) }.filter { System.exists($0.path) }
    }
    // A limit that is not to be above another one waits for that.
    for isLast in [false, true] {
      var refused: [(path: String, text: String)] = []
      for setting in rest {
        do throws(ContainerError) { try Files.set(setting.path, setting.text) } catch {
          guard !isLast else { throw error }
          refused.append(setting)
        }
      }
      rest = refused
    }
  }

  /// Puts a process into the group.
  func add(_ process: Int32, warn: (String) -> Void) {
    for folder in folders {
      do throws(ContainerError) { try Files.set("\(folder)/cgroup.procs", "\(process)") } catch { warn("\(error)") }
    }
  }

  /// The processes in it.
  var processes: [Int32] {
    var found: Set<Int32> = []
    for folder in folders {
      for line in (Files.text("\(folder)/cgroup.procs") ?? "").split(separator: "\n") {
        if let process = Int32(line), process > 1 { found.insert(process) }
      }
    }
    return found.sorted()
  }

  /// Ends what is in the group, and removes it.
  func remove() {
    for attempt in 0..<50 {
      for process in processes { kill(process, SIGKILL) }
      if folders.allSatisfy({ System.removeFolder($0) || errno == ENOENT }) { return }
      usleep(attempt < 10 ? 1000 : 10000)
    }
  }

  // What the group consists of.

  /// A number that the kernel keeps in a file of this group's.
  func number(_ files: [String]) -> UInt64? {
    for folder in folders {
      for file in files {
        if let text = Files.text("\(folder)/\(file)"), let number = UInt64(text.prefix { $0.isNumber }) {
          return number
        }
      }
    }
    return nil
  }

  /// The parts of the group's path.
  private static func parts(_ path: String) throws(ContainerError) -> [Substring] {
    var parts = path.split(separator: "/")
    let names = path.split(separator: ":", omittingEmptySubsequences: false)
    if names.count == 3, !path.utf8.contains(UInt8(ascii: "/")) {
      // A slice's name has those of the slices around it, with dashes between them.
      parts = []
      var slice = ""
      for name in names[0].split(separator: ".").first?.split(separator: "-") ?? [] {
        slice += (slice.isEmpty ? "" : "-") + name
        parts.append(Substring("\(slice).slice"))
      }
      parts.append(Substring("\(names[1])-\(names[2]).scope"))
    }
    guard !parts.isEmpty, !parts.contains(".."), !parts.contains(".") else {
      throw ContainerError(
        .invalid,
        "linux.cgroupsPath: expected a path below the root without \"..\", or SLICE:PREFIX:NAME, found \"\(path)\"")
    }
    return parts
  }

  private struct Hierarchy {
    var folder: String
    var isUnified: Bool
    var controllers: [Substring]
  }

  /// The controllers that always limit something or tell what a guest uses.
  private static let limiting: Set<Substring> = ["memory", "cpu", "pids"]

  /// The machine's hierarchies. Read once: a shim makes groups for a thousand containers, and has as many mounts.
  private static let mounted: [Hierarchy] = {
    var found: [Hierarchy] = []
    for line in (Files.text("/proc/self/mountinfo") ?? "").split(separator: "\n") {
      // proc(5): … mount point … - type source options
      let fields = line.split(separator: " ")
      guard let dash = fields.firstIndex(of: "-"), dash > 4, dash + 3 < fields.count else { continue }
      let type = fields[dash + 1]
      guard type == "cgroup" || type == "cgroup2" else { continue }
      found.append(
        Hierarchy(
          folder: String(fields[4]), isUnified: type == "cgroup2", controllers: fields[dash + 3].split(separator: ",")))
    }
    return found
  }()

  /// Where groups are made: in the hierarchies of those controllers that are needed. Each one more costs a container's start, since
  /// the kernel waits for all processors when a process changes its group.
  private static func hierarchies(_ resources: Bundle.Resources) -> [Hierarchy] {
    var wanted = limiting
    if resources.processors != nil || resources.memoryNodes != nil { wanted.insert("cpuset") }
    let separate = mounted.compactMap { hierarchy -> Hierarchy? in
      let controllers = hierarchy.controllers.filter { wanted.contains($0) }
      guard !hierarchy.isUnified, !controllers.isEmpty else { return nil }
      return Hierarchy(folder: hierarchy.folder, isUnified: false, controllers: controllers)
    }
    return separate.isEmpty ? Array(mounted.filter(\.isUnified).prefix(1)) : separate
  }

  /// A folder has what its parents hand down.
  private static func makeUnified(_ root: String, _ parts: [Substring]) throws(ContainerError) {
    var folder = root
    for part in parts {
      for controller in ["cpu", "cpuset", "memory", "pids"] {
        // Fails for controllers that the kernel does not have.
        _ = try? Files.set("\(folder)/cgroup.subtree_control", "+\(controller)")
      }
      folder += "/" + part
      if !System.makeFolder(folder, mode: 0o755), errno != EEXIST {
        throw System.error("cannot make the folder \(folder)")
      }
    }
  }

  private static func separate(_ resources: Bundle.Resources, _ controllers: [Substring]) -> [(String, String)] {
    var settings: [(String, String)] = []
    if controllers.contains("memory") {
      if let memory = resources.memory { settings.append(("memory.limit_in_bytes", "\(memory)")) }
      if let swap = resources.memoryAndSwap { settings.append(("memory.memsw.limit_in_bytes", "\(swap)")) }
    }
    if controllers.contains("cpu") {
      if let shares = resources.shares, shares > 0 { settings.append(("cpu.shares", "\(shares)")) }
      if let period = resources.period, period > 0 { settings.append(("cpu.cfs_period_us", "\(period)")) }
      if let quota = resources.quota, quota != 0 { settings.append(("cpu.cfs_quota_us", "\(quota)")) }
    }
    if controllers.contains("cpuset") {
      if let processors = resources.processors, !processors.isEmpty { settings.append(("cpuset.cpus", processors)) }
      if let nodes = resources.memoryNodes, !nodes.isEmpty { settings.append(("cpuset.mems", nodes)) }
    }
    if controllers.contains("pids"), let processes = resources.processes, processes != 0 {
      settings.append(("pids.max", processes > 0 ? "\(processes)" : "max"))
    }
    return settings
  }

  private static func unified(_ resources: Bundle.Resources) -> [(String, String)] {
    var settings: [(String, String)] = []
    if let memory = resources.memory {
      settings.append(("memory.max", "\(memory)"))
      if let both = resources.memoryAndSwap, both >= memory { settings.append(("memory.swap.max", "\(both - memory)")) }
    }
    if let shares = resources.shares, shares >= 2 {
      // From 2…262144 to 1…10000.
      settings.append(("cpu.weight", "\(1 + (min(shares, 262_144) - 2) * 9999 / 262_142)"))
    }
    if let quota = resources.quota, quota != 0 {
      settings.append(("cpu.max", "\(quota > 0 ? "\(quota)" : "max") \(resources.period ?? 100_000)"))
    }
    if let processors = resources.processors, !processors.isEmpty { settings.append(("cpuset.cpus", processors)) }
    if let nodes = resources.memoryNodes, !nodes.isEmpty { settings.append(("cpuset.mems", nodes)) }
    if let processes = resources.processes, processes != 0 {
      settings.append(("pids.max", processes > 0 ? "\(processes)" : "max"))
    }
    return settings
  }
}
