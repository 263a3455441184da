import Glibc

/// What containerd starts a shim's executable for.
public struct ShimCommand {
  private static let sockets = "/run/containerd/s"

  private var namespace = ""
  private var address = ""
  private var id = ""
  private var bundle: String?
  private var action = ""

  /// Reads a command line: options with one dash or two, then what is to be done.
  public init(_ words: [String]) throws(ContainerError) {
    var words = words[...]
    while let word = words.popFirst() {
      guard word.hasPrefix("-") else {
        guard words.isEmpty else {
          throw ContainerError(.invalid, "expected nothing after \"\(word)\", found \"\(words[words.startIndex])\"")
        }
        action = word
        break
      }
      var name = String(word.drop { $0 == "-" })
      var value: String?
      if let equal = name.firstIndex(of: "=") {
        value = String(name[name.index(after: equal)...])
        name = String(name[..<equal])
      }
      if name == "debug" || name == "v" { continue }
      guard ["namespace", "address", "publish-binary", "id", "bundle", "socket"].contains(name) else {
        throw ContainerError(.invalid, "unknown option \"\(word)\"")
      }
      guard let value = value ?? words.popFirst() else {
        throw ContainerError(.invalid, "\(word): expected a value, found nothing")
      }
      switch name {
      case "namespace": namespace = value
      case "address": address = value
      case "id": id = value
      case "bundle": bundle = value
      default: break
      }
    }
  }

  /// Does what containerd wants.
  /// - Returns: What is written to the standard output.
  public func run() throws(ContainerError) -> [UInt8] {
    switch action {
    case "start": return Array(try start().utf8)
    case "delete": return try delete()
    case "serve":
      try serve()
      return []
    default:
      throw ContainerError(
        .invalid, "expected start or delete, found \"\(action)\": containerd starts this, nobody else does")
    }
  }

  /// Starts the shim of a pod, unless it is there already.
  /// - Returns: Its address.
  private func start() throws(ContainerError) -> String {
    let folder = try Files.absolute(bundle ?? ".")
    let configuration = try Bundle.annotations(reading: folder)
    if let pod = configuration["io.kubernetes.cri.sandbox-id"], pod != id, !pod.contains("/"), pod != "..",
      let other = Files.text("\(folder)/../\(pod)/address"), let path = Self.path(other),
      (try? System.connect(path)) != nil
    {
      try Files.replace("\(folder)/address", other)
      return other
    }
    try Files.makeFolders(Self.sockets)
    var generator = SystemRandomNumberGenerator()
    let name = [generator.next(), generator.next()].map { (number: UInt64) in
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    let path = "\(Self.sockets)/apus-\(name.joined())"
    let listener = try System.listen(path)
    let null = try System.open("/dev/null", O_RDWR)
    let own = "\(System.ownFolder())/containerd-shim-apus-v1"
    var environment: [String] = []
    for name in ["TTRPC_ADDRESS", "PATH", "HOME", "XDG_CACHE_HOME"] {
      if let value = System.variable(name) { environment.append("\(name)=\(value)") }
    }
    do throws(ContainerError) {
      try System.startServer(
        own, [own, "-namespace", namespace, "-address", address, "-id", id, "-socket", path, "serve"], environment,
        [null, null, null, listener])
      try Files.replace("\(folder)/address", "unix://\(path)")
    } catch {
      System.remove(path)
      throw error
    }
    return "unix://\(path)"
  }

  /// The path of an address of ours.
  private static func path(_ address: String) -> String? {
    let prefix = "unix://\(sockets)/apus-"
    guard address.hasPrefix(prefix), !address.dropFirst(prefix.count).contains("/") else { return nil }
    return String(address.dropFirst(7))
  }

  private func serve() throws(ContainerError) {
    let socket = CommandLine.arguments.firstIndex(of: "-socket").flatMap { index in
      CommandLine.arguments.indices.contains(index + 1) ? CommandLine.arguments[index + 1] : nil
    }
    try ShimServer(
      listener: 3, socket: socket ?? "", namespace: namespace, eventAddress: System.variable("TTRPC_ADDRESS")
    ).run()
  }

  /// Removes what is left of a container whose shim is gone.
  /// - Returns: A `DeleteResponse`.
  private func delete() throws(ContainerError) -> [UInt8] {
    let folder = try Files.absolute(bundle ?? ".")
    let log = RuntimeLog(nil, isJSON: true)
    do throws(ContainerError) {
      try Container(id, root: ShimTask.root(folder)).delete(force: true, log: log)
    } catch {
      if error.kind == .notFound { try? Container.removeRemains(id, root: ShimTask.root(folder)) }
    }
    System.removeFolder(ShimTask.root(folder))
    RootMounts.unmount("\(folder)/rootfs")
    // A socket at which nobody answers any more.
    if let address = Files.text("\(folder)/address"), let path = Self.path(address), (try? System.connect(path)) == nil
    {
      System.remove(path)
    }
    var answer = ProtobufWriter()
    answer.add(2, 137)
    answer.add(3, System.now())
    return answer.bytes
  }
}

extension Bundle {
  /// The annotations of a bundle, whatever else is in it.
  static func annotations(reading folder: String) throws(ContainerError) -> [String: String] {
    let path = "\(folder)/config.json"
    let configuration = try Field(reading: try Files.read(path, atMost: mostBytes), of: path)
    var annotations: [String: String] = [:]
    for (name, field) in try configuration.member("annotations").members() { annotations[name] = try field.text() }
    return annotations
  }
}
