extension Bundle {
  /// A `config.json` that is longer is refused.
  static let mostBytes = 4 << 20

  /// Reads a bundle.
  /// - Parameter folder: A folder with a `config.json`.
  /// - Throws: Which part of which file is wrong, what was expected there and what was found.
  public init(reading folder: String) throws(ContainerError) {
    let folder = try Files.absolute(folder)
    let path = "\(folder)/config.json"
    let bytes = try Files.read(path, atMost: Self.mostBytes)
    try self.init(Field(reading: bytes, of: path), in: folder)
  }

  init(_ configuration: Field, in folder: String) throws(ContainerError) {
    self.folder = folder
    let version = try configuration.member("ociVersion").requiredText()
    guard version.hasPrefix("1.") else {
      throw try configuration.member("ociVersion").unexpected("a version 1 of the OCI runtime specification")
    }
    let root = try configuration.member("root")
    let path = try root.member("path").requiredText()
    guard !path.isEmpty else { throw try root.member("path").unexpected("a folder") }
    self.root = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    isRootReadOnly = try root.member("readonly").boolean()
    try readProcess(try configuration.member("process"))
    for mount in try configuration.member("mounts").elements() { try readMount(mount) }
    for (name, field) in try configuration.member("annotations").members() {
      annotations[name] = try field.requiredText()
    }
    try readHooks(try configuration.member("hooks"))
    try readLinux(try configuration.member("linux"))
  }

  private mutating func readProcess(_ process: Field) throws(ContainerError) {
    guard process.value != nil else { throw process.unexpected("an object") }
    arguments = try process.member("args").texts()
    guard let first = arguments.first, !first.isEmpty else {
      throw try process.member("args").unexpected("the path of a WebAssembly module and its arguments")
    }
    environment = try process.member("env").texts()
    workingDirectory = try process.member("cwd").text() ?? "/"
    guard workingDirectory.hasPrefix("/") else { throw try process.member("cwd").unexpected("an absolute path") }
    if try process.member("terminal").boolean() {
      let size = try process.member("consoleSize")
      terminal = Terminal(
        rows: try size.member("height").integer() ?? 0, columns: try size.member("width").integer() ?? 0)
    }
    let user = try process.member("user")
    self.user.user = try user.member("uid").integer() ?? 0
    self.user.group = try user.member("gid").integer() ?? 0
    self.user.mask = try user.member("umask").integer()
    for group in try user.member("additionalGids").elements() {
      guard let number: UInt32 = try group.integer() else { throw group.unexpected("the number of a group") }
      self.user.groups.append(number)
    }
    // What is outside the bounding set cannot be had by starting a program.
    let sets = try process.member("capabilities")
    capabilities = try Capability.bits(try sets.member("bounding"))
    capabilities &= try Capability.bits(try sets.member("permitted"))
    for limit in try process.member("rlimits").elements() {
      guard let soft: UInt64 = try limit.member("soft").integer(), let hard: UInt64 = try limit.member("hard").integer()
      else { throw limit.error("expected the numbers \"soft\" and \"hard\"") }
      let type = try limit.member("type").requiredText()
      guard Limit.numbers[type] != nil else {
        throw try limit.member("type").unexpected("the name of a limit such as \"RLIMIT_NOFILE\"")
      }
      limits.append(Limit(name: type, soft: soft, hard: hard))
    }
    outOfMemoryScore = try process.member("oomScoreAdj").integer()
  }

  /// File systems of the kernel's, which a guest without system calls has no use for.
  private static let kernelTypes: Set<String> = ["proc", "sysfs", "devpts", "mqueue", "cgroup", "cgroup2"]
  /// Places of such file systems, in which an empty folder would only hide what a guest is given below it.
  private static let kernelPlaces: Set<String> = ["/dev", "/proc", "/sys", "/sys/fs/cgroup"]

  private mutating func readMount(_ mount: Field) throws(ContainerError) {
    let place = try mount.member("destination")
    let destination = try place.requiredText()
    guard destination.hasPrefix("/") else { throw place.unexpected("an absolute path") }
    // What is written behind a folder's name in an option of `apus run`.
    guard !destination.hasSuffix(":ro") else { throw place.unexpected("a path that does not end in \":ro\"") }
    guard !destination.split(separator: "/").contains("..") else { throw place.unexpected("a path without \"..\"") }
    let options = try mount.member("options").texts()
    let type = try mount.member("type").text() ?? "bind"
    let isReadOnly = options.last { ["ro", "rro", "rw"].contains($0) }.map { $0 != "rw" } ?? false
    if type == "bind" || options.contains("bind") || options.contains("rbind") {
      let source = try mount.member("source").requiredText()
      guard !source.isEmpty else { throw try mount.member("source").unexpected("a path") }
      let path = source.hasPrefix("/") ? source : "\(folder)/\(source)"
      mounts.append(Mount(destination: destination, kind: .bind(source: path), isReadOnly: isReadOnly))
    } else if type == "tmpfs" {
      guard !Self.kernelPlaces.contains(destination) else { return }
      let known = options.filter { option in
        ["size=", "mode=", "nr_inodes=", "nr_blocks="].contains { option.hasPrefix($0) }
      }
      mounts.append(Mount(destination: destination, kind: .temporary(options: known), isReadOnly: isReadOnly))
    } else if !Self.kernelTypes.contains(type) {
      throw try mount.member("type").unexpected("\"bind\", \"tmpfs\" or a file system of the kernel's such as \"proc\"")
    }
  }

  private mutating func readHooks(_ hooks: Field) throws(ContainerError) {
    self.hooks.beforeStart = try Hook.read(try hooks.member("prestart"))
    self.hooks.beforeStart += try Hook.read(try hooks.member("createRuntime"))
    self.hooks.afterStart = try Hook.read(try hooks.member("poststart"))
    self.hooks.afterStop = try Hook.read(try hooks.member("poststop"))
    for name in ["createContainer", "startContainer"] {
      let field = try hooks.member(name)
      guard try field.elements().isEmpty else {
        throw field.unexpected("none, since a guest has no file system that a program of the host could be run in,")
      }
    }
  }

  private mutating func readLinux(_ linux: Field) throws(ContainerError) {
    controlGroup = try linux.member("cgroupsPath").text()
    for namespace in try linux.member("namespaces").elements() {
      let type = try namespace.member("type").requiredText()
      let path = try namespace.member("path").text()
      if type == "network" { network = path.map { .existing(path: $0) } ?? .own }
      if type == "user", path != nil {
        throw try namespace.member("path").unexpected(
          "none, since users are mapped without a namespace of their own by \"uidMappings\",")
      }
    }
    userMappings = try Mapping.read(try linux.member("uidMappings"))
    groupMappings = try Mapping.read(try linux.member("gidMappings"))
    resources = try Resources(try linux.member("resources"))
  }
}

extension Bundle.Resources {
  /// Reads what a control group is to allow (`LinuxResources`).
  init(_ resources: Field) throws(ContainerError) {
    let memory = try resources.member("memory")
    self.memory = try Self.bytes(try memory.member("limit"))
    memoryAndSwap = try Self.bytes(try memory.member("swap"))
    let processor = try resources.member("cpu")
    quota = try processor.member("quota").integer()
    period = try processor.member("period").integer()
    shares = try processor.member("shares").integer()
    processors = try processor.member("cpus").text()
    memoryNodes = try processor.member("mems").text()
    processes = try resources.member("pids").member("limit").integer()
  }

  /// A limit in bytes; what is not above zero limits nothing.
  private static func bytes(_ field: Field) throws(ContainerError) -> UInt64? {
    guard let number: Int64 = try field.integer(), number > 0 else { return nil }
    return UInt64(number)
  }
}

extension Bundle.Hook {
  static func read(_ hooks: Field) throws(ContainerError) -> [Bundle.Hook] {
    var list: [Bundle.Hook] = []
    for hook in try hooks.elements() {
      let path = try hook.member("path").requiredText()
      guard path.hasPrefix("/") else { throw try hook.member("path").unexpected("an absolute path") }
      let arguments = try hook.member("args").texts()
      list.append(
        Bundle.Hook(
          path: path, arguments: arguments.isEmpty ? [path] : arguments, environment: try hook.member("env").texts(),
          timeout: try hook.member("timeout").integer()))
    }
    return list
  }
}

extension Bundle.Mapping {
  static func read(_ mappings: Field) throws(ContainerError) -> [Bundle.Mapping] {
    var list: [Bundle.Mapping] = []
    for mapping in try mappings.elements() {
      guard let container: UInt32 = try mapping.member("containerID").integer(),
        let host: UInt32 = try mapping.member("hostID").integer(),
        let count: UInt32 = try mapping.member("size").integer(),
        !container.addingReportingOverflow(count).overflow, !host.addingReportingOverflow(count).overflow
      else { throw mapping.unexpected("the numbers \"containerID\", \"hostID\" and \"size\"") }
      list.append(Bundle.Mapping(container: container, host: host, count: count))
    }
    return list
  }
}

extension [Bundle.Mapping] {
  /// The host's number for a user or group of the container.
  /// - Throws: If there are numbers for others but not for this.
  func host(_ number: UInt32, _ what: String) throws(ContainerError) -> UInt32 {
    if isEmpty { return number }
    guard let mapping = first(where: { number >= $0.container && number - $0.container < $0.count }) else {
      throw ContainerError(.invalid, "linux.\(what)Mappings: expected one that has \(number), found none")
    }
    return mapping.host + (number - mapping.container)
  }
}
