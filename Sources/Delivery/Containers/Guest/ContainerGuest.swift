import Glibc

/// A guest as a bundle describes it: which module is run or served, and what of the host it finds open.
///
/// Everything is opened here, before the container's process is someone else who could not open it, and before anybody can put
/// something else in its place. What is found in the root is found as if that were the root of all files.
struct ContainerGuest {
  /// The arguments of the program that runs it.
  private(set) var arguments: [String]
  /// What the program finds open.
  private(set) var descriptors: [Descriptor] = []
  /// The root among them.
  private(set) var root: Descriptor
  /// Files that it finds at a place of their own.
  private(set) var files: [(source: String, target: String, isReadOnly: Bool)] = []
  /// What it does not get that the bundle names.
  private(set) var warnings: [String] = []

  /// Opens what a guest is given.
  /// - Parameters:
  ///   - bundle: Who the guest is.
  ///   - report: A file to which is added why the guest failed, if that is wanted.
  /// - Throws: What is not there or not what it should be.
  init(_ bundle: Bundle, report: Descriptor? = nil) throws(ContainerError) {
    root = try Self.openRoot(bundle.root)
    var folders = [GuestFolder(place: [], folder: root, isReadOnly: bundle.isRootReadOnly)]
    for mount in bundle.mounts {
      switch mount.kind {
      case .temporary(let options):
        folders.append(
          GuestFolder(mount, try System.temporaryFolder(options, mount.destination)))
      case .bind(let source):
        let file = try System.open(source, System.pathOnly)
        switch System.type(file) {
        case S_IFDIR: folders.append(GuestFolder(mount, file))
        case S_IFREG: files.append((source, mount.destination, mount.isReadOnly))
        default:
          warnings.append(
            "\(mount.destination): the guest does not get \(source), which is neither a file nor a folder")
        }
      }
    }
    let program = ProgramName(bundle.arguments[0])
    let search = ModuleSearch(bundle, folders)
    let module = try search.open(program.path)
    let models = try ContainerModels(bundle, search)
    descriptors = folders.map(\.folder) + models.descriptors + [module]
    if let service = try ContainerService(bundle, program) {
      // `apus serve` writes why a request failed to its log, which is the container's standard error.
      let folder = try service.folder(module, folders, models)
      descriptors.append(folder)
      arguments = ["apus", "serve"] + service.options + [folder.path]
      return
    }
    arguments = try ["apus", "run"] + Self.limits(bundle)
    if let function = program.function { arguments += ["--invoke", function] }
    for folder in folders { arguments += ["--dir", folder.option] }
    for model in models.options { arguments += ["--nn-model", model] }
    let environment = try System.textFile(Self.environment(bundle))
    descriptors.append(environment)
    arguments += ["--env-file", environment.path]
    if let report {
      descriptors.append(report)
      arguments += ["--report-fd", "\(report.number)"]
    }
    arguments += ["--name", program.path, module.path] + bundle.arguments.dropFirst()
  }

  /// The root, which is a folder and no link to one.
  static func openRoot(_ path: String) throws(ContainerError) -> Descriptor {
    do throws(ContainerError) {
      return try System.open(path, System.pathOnly | O_DIRECTORY | O_NOFOLLOW)
    } catch {
      guard System.isLink(path) else { throw error }
      throw ContainerError(.invalid, "root.path: expected a folder that is no link, found \(path)")
    }
  }

  /// A container that runs no guest.
  init(holding bundle: Bundle) throws(ContainerError) {
    arguments = []
    root = try Self.openRoot(bundle.root)
  }

  /// The options of `apus run` that limit a guest.
  static func limits(_ bundle: Bundle) throws(ContainerError) -> [String] {
    var options = try Annotations.arguments(bundle.annotations)
    if let memory = bundle.resources.memory { options.append("--max-memory=\(guestsPart(of: memory))") }
    return options
  }

  /// How much of a container's memory its guest may have: less what Apus itself needs, so that a guest that wants more is told so
  /// before the kernel ends it.
  static func guestsPart(of memory: UInt64) -> UInt64 { memory - min(memory / 4, 16 << 20) }

  /// The guest's variables. `PWD` tells where the guest is: it begins at the root as every WASI guest does, and a C library that
  /// looks goes there.
  static func variables(_ bundle: Bundle) -> [String] {
    var variables = bundle.environment
    if !variables.contains(where: { $0.hasPrefix("PWD=") }) { variables.append("PWD=\(bundle.workingDirectory)") }
    return variables.filter { $0.utf8.first != UInt8(ascii: "=") && $0.contains("=") }
  }

  /// The guest's variables, each with a zero byte behind it.
  static func environment(_ bundle: Bundle) -> [UInt8] { variables(bundle).flatMap { Array($0.utf8) + [0] } }
}

/// What the first argument of a container names: a module, and behind `#` perhaps the function to be called.
struct ProgramName {
  var path: String
  var function: String?

  init(_ text: String) {
    path = text
    guard let mark = text.lastIndex(of: "#"), mark != text.startIndex else { return }
    let name = text[text.index(after: mark)...]
    path = String(text[..<mark])
    function = name.isEmpty ? nil : String(name)
  }
}

/// A folder that a guest finds at a place of its files.
struct GuestFolder {
  /// The parts of the path.
  var place: [Substring]
  var folder: Descriptor
  var isReadOnly: Bool

  init(place: [Substring], folder: Descriptor, isReadOnly: Bool) {
    self.place = place
    self.folder = folder
    self.isReadOnly = isReadOnly
  }

  init(_ mount: Bundle.Mount, _ folder: Descriptor) {
    self.init(place: Self.parts(mount.destination), folder: folder, isReadOnly: mount.isReadOnly)
  }

  /// The guest's name of it.
  var name: String { "/" + place.joined(separator: "/") }

  /// It as an option of `apus run` and in a manifest of `apus serve`.
  var option: String { "\(folder.path)::\(name)\(isReadOnly ? ":ro" : "")" }

  /// The parts of a path, without those that say nothing; `..` takes one away, and nothing at the root.
  static func parts(_ path: String) -> [Substring] {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." { parts.append(part) } else if !parts.isEmpty { parts.removeLast() }
    }
    return parts
  }
}

extension Bundle {
  /// Whether the program of a bundle is a WebAssembly module. What cannot be told is none.
  /// - Parameter folder: The bundle's.
  public static func hasModule(_ folder: String) -> Bool {
    guard let bundle = try? Bundle(reading: folder), let root = try? ContainerGuest.openRoot(bundle.root) else {
      return false
    }
    var folders = [GuestFolder(place: [], folder: root, isReadOnly: true)]
    for mount in bundle.mounts {
      guard case .bind(let source) = mount.kind, let file = try? System.open(source, System.pathOnly),
        System.type(file) == S_IFDIR
      else { continue }
      folders.append(GuestFolder(mount, file))
    }
    return ModuleSearch(bundle, folders).isModule(ProgramName(bundle.arguments[0]).path)
  }

  /// The options of `apus run` that limit the guest, for a runtime that has prepared everything else itself.
  /// - Throws: Also if the guest is to have what stands beside `apus`, which such a runtime does not see.
  public func guestOptions() throws(ContainerError) -> [String] {
    for name in [Annotations.serve, Annotations.models] where annotations[name] != nil {
      throw ContainerError(
        .unsupported,
        "annotations: \"\(name)\" is for apus-oci and containerd-shim-apus-v1; a handler in crun cannot do it")
    }
    return try ContainerGuest.limits(self)
  }
}
