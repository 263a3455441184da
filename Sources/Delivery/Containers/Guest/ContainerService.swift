import JSON

/// A function that a container serves over HTTP instead of running it once. An annotation says so, since whoever makes the container
/// decides that, and not its image:
///
/// ```json
/// "annotations": { "org.apus.serve": "wasi", "org.apus.models": "food=/food.tflite" }
/// ```
///
/// `apus serve` is given a folder in memory with a manifest, which other processes do not see as they would see its arguments.
struct ContainerService {
  /// How requests reach the function.
  enum Interface: String {
    case wasi, bytes
  }

  private let bundle: Bundle
  private let interface: Interface
  private let port: UInt16
  /// Limits, by the names of annotations without `org.apus.`.
  private let limits: [String: String]
  private let program: ProgramName

  /// Reads what a bundle says of it.
  /// - Returns: nil if the module is run once.
  /// - Throws: What makes no sense.
  init?(_ bundle: Bundle, _ program: ProgramName) throws(ContainerError) {
    guard let text = bundle.annotations[Annotations.serve] else { return nil }
    guard let interface = Interface(rawValue: text) else {
      throw ContainerError(
        .invalid,
        "annotations: \(Annotations.serve): expected \"wasi\" or \"bytes\", found \(JSONValue.string(text).words)")
    }
    guard program.function == nil else {
      throw ContainerError(
        .invalid,
        "process.args[0]: expected a module without \"#\", since it is served, found \(JSONValue.string(bundle.arguments[0]).words)"
      )
    }
    // As Knative has it: the variable if there is one, or 8080.
    let variable = bundle.environment.last { $0.hasPrefix("PORT=") }.map { String($0.dropFirst(5)) } ?? "8080"
    guard let port = UInt16(variable), port > 0 else {
      throw ContainerError(
        .invalid,
        "process.env: expected PORT to be a number from 1 to 65535, found \(JSONValue.string(variable).words)")
    }
    // An annotation that does not exist is an error here as well.
    _ = try Annotations.arguments(bundle.annotations)
    var limits: [String: String] = [:]
    for (name, value) in bundle.annotations where name.hasPrefix(Annotations.prefix) {
      limits[String(name.dropFirst(Annotations.prefix.count))] = value
    }
    if let tier = limits["tier"], !["auto", "baseline", "interpreter"].contains(tier) {
      throw ContainerError(
        .invalid,
        "annotations: org.apus.tier: expected \"auto\", \"baseline\" or \"interpreter\" for a function that is served, found \(JSONValue.string(tier).words)"
      )
    }
    if let fuel = limits["fuel"], (Int(fuel) ?? 0) <= 0 {
      throw ContainerError(
        .invalid,
        "annotations: org.apus.fuel: expected a number of units below 2^63, found \(JSONValue.string(fuel).words)")
    }
    self.bundle = bundle
    self.interface = interface
    self.port = port
    self.limits = limits
    self.program = program
  }

  /// The options of `apus serve`.
  var options: [String] { limits["tier"].map { ["--tier=\($0)"] } ?? [] }

  /// Makes the folder with the manifest.
  func folder(
    _ module: Descriptor, _ folders: [GuestFolder], _ models: ContainerModels
  ) throws(ContainerError) -> Descriptor {
    let folder = try System.temporaryFolder(["mode=0755", "size=16m"], "the manifest")
    let text = manifest(module.path, folders.map(\.option), models.models)
    try Files.replace("\(folder.path)/apus.toml", text)
    return folder
  }

  /// The manifest.
  func manifest(_ module: String, _ folders: [String], _ models: [(name: String, paths: [String])]) -> String {
    // Whoever ends the container has patience of their own, and ends it for good when that is over.
    var lines = ["[server]", "listen = \"0.0.0.0:\(port)\"", "grace = \"60m\""]
    for model in models {
      lines += ["[models.\(Self.text(model.name))]", "paths = \(Self.list(model.paths))"]
    }
    lines += ["[[function]]", "module = \(Self.text(module))", "interface = \"\(interface.rawValue)\""]
    lines.append("arguments = \(Self.list([program.path] + bundle.arguments.dropFirst()))")
    lines.append("directories = \(Self.list(folders))")
    lines.append("models = \(Self.list(models.map(\.name)))")
    if let network = limits["allow-net"] {
      lines.append("network = \(Self.list(network.split(separator: " ").map { String($0) }))")
    }
    if let timeout = limits["timeout"] { lines.append("timeout = \(Self.text(timeout))") }
    if let fuel = limits["fuel"].flatMap({ Int($0) }) { lines.append("fuel = \(fuel)") }
    if let memory = bundle.resources.memory { lines.append("memory = \"\(ContainerGuest.guestsPart(of: memory))\"") }
    lines.append("environment = { \(environment.joined(separator: ", ")) }")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The guest's variables; of several of one name, which a table cannot have, the last.
  private var environment: [String] {
    var values: [String: String] = [:]
    for variable in ContainerGuest.variables(bundle) {
      let parts = variable.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      values[String(parts[0])] = String(parts[1])
    }
    return values.sorted { $0.key < $1.key }.map { "\(Self.text($0.key)) = \(Self.text($0.value))" }
  }

  private static func list(_ texts: [String]) -> String { "[\(texts.map(text).joined(separator: ", "))]" }

  /// A text as TOML has it.
  static func text(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
