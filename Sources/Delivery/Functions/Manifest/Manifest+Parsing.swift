import Inference
import NeuralNetwork
import TOMLKit
import WASI

extension Manifest {
  /// Reads a manifest.
  /// - Parameters:
  ///   - text: The contents of an `apus.toml`.
  ///   - file: Its path; paths in it are relative to its folder, and errors name it.
  /// - Throws: The first thing that is not as it should be.
  public init(parsing text: String, file: String) throws(ManifestError) {
    let root: TOMLTable
    do { root = try TOMLTable(string: text) } catch let error as TOMLParseError {
      let begin = error.source.begin
      throw ManifestError("\(file):\(begin.line):\(begin.column): \(error.description)")
    } catch {
      throw ManifestError("\(file): \(error)")
    }
    self.init()
    let place = ManifestTable.Place(file: file, lines: KeyLines(text))
    let folder = Folder(of: file)
    let table = ManifestTable(root, "", place)
    try table.allow(["server", "models", "function"])
    if let server = try table.table("server") { self.server = try Server(server, folder) }
    if let models = try table.table("models") {
      for name in models.keys {
        guard let model = try models.table(name) else { continue }
        self.models.append(try Model(model, name, folder))
      }
    }
    for function in try table.tables("function") {
      let function = try Function(function, folder, models: models.map { $0.entry.name })
      functions.append(function)
    }
    if functions.isEmpty, server.files == nil {
      throw ManifestError("\(file): expected a [[function]], or files with static in [server], found neither")
    }
    for (index, function) in functions.enumerated()
    where functions[..<index].contains(where: { $0.route == function.route }) {
      throw place.error("function[\(index)].route", "another function has the route \"\(function.route)\"")
    }
  }
}

/// Makes paths of a manifest relative to the process.
private struct Folder {
  private let path: String

  init(of file: String) {
    path = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }

  func callAsFunction(_ name: String) -> String { name.hasPrefix("/") ? name : path + name }
}

extension Manifest.Server {
  fileprivate init(_ table: ManifestTable, _ folder: Folder) throws(ManifestError) {
    self.init()
    try table.allow([
      "listen", "static", "health", "metrics", "certificate", "key", "connections", "patience", "grace",
    ])
    if let listen = try table.string("listen") { self.listen = listen }
    files = try table.string("static").map { folder($0) }
    if let health = try table.optionalPath("health") { self.health = health }
    if let metrics = try table.optionalPath("metrics") { self.metrics = metrics }
    certificate = try table.string("certificate").map { folder($0) }
    key = try table.string("key").map { folder($0) }
    if (certificate == nil) != (key == nil) {
      throw table.error(
        certificate == nil ? "certificate" : "key", "expected certificate and key together, found only one of them")
    }
    if let connections = try table.number("connections", 1...1_000_000) { self.connections = connections }
    if let patience = try table.quantity("patience", Quantity.durationExpectation, Quantity.nanoseconds) {
      self.patience = patience
    }
    if let grace = try table.quantity("grace", Quantity.durationExpectation, Quantity.nanoseconds) {
      self.grace = grace
    }
  }
}

extension Manifest.Model {
  fileprivate init(_ table: ManifestTable, _ name: String, _ folder: Folder) throws(ManifestError) {
    try table.allow(["path", "paths", "encoding", "threads", "configuration"])
    let paths: [String]
    switch (try table.string("path"), try table.strings("paths")) {
    case (let path?, nil): paths = [path]
    case (nil, let several?) where !several.isEmpty: paths = several
    case (nil, _): throw table.error("path", "expected the model's file in path, or its files in paths, found none")
    default: throw table.error("paths", "expected path or paths, found both")
    }
    var encoding: GraphEncoding?
    if let text = try table.string("encoding") {
      guard let found = GraphEncoding(name: text) else {
        throw table.error(
          "encoding", "expected the name of an encoding such as tensorflowlite or onnx, found \"\(text)\"")
      }
      encoding = found
    }
    let configuration = try table.string("configuration") ?? ""
    self.init(
      entry: NamedModels.Entry(
        name: name, paths: paths.map { folder($0) }, encoding: encoding, configuration: configuration))
    if let threads = try table.number("threads", 1...1024) { self.threads = threads }
  }
}

extension Manifest.Function {
  private static let keys = [
    "route", "module", "interface", "content-type", "arguments", "environment", "directories", "network", "models",
    "allow-models", "trust-code", "timeout", "memory", "fuel", "body", "response", "concurrency", "queue",
  ]

  fileprivate init(_ table: ManifestTable, _ folder: Folder, models known: [String]) throws(ManifestError) {
    self.init()
    try table.allow(Self.keys)
    guard let module = try table.string("module"), !module.isEmpty else {
      throw table.error("module", "expected the file with the function's module, found none")
    }
    self.module = folder(module)
    if let route = try table.string("route") {
      guard Self.isRoute(route) else {
        throw table.error("route", "expected \(Self.routeExpectation), found \"\(route)\"")
      }
      self.route = route
    }
    if let text = try table.string("interface") {
      guard let interface = Manifest.Interface(rawValue: text) else {
        throw table.error("interface", "expected wasi or bytes, found \"\(text)\"")
      }
      self.interface = interface
    }
    if let type = try table.string("content-type") {
      guard !type.isEmpty, type.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
        throw table.error("content-type", "expected a media type such as text/plain, found \"\(type)\"")
      }
      contentType = type
    }
    arguments = try table.strings("arguments") ?? []
    if let variables = try table.table("environment") {
      for name in variables.keys { environment.append((name, try variables.string(name) ?? "")) }
    }
    for text in try table.strings("directories") ?? [] {
      guard var directory = WASIEnvironment.Directory(parsing: text) else {
        throw table.error("directories", "expected a folder as HOST[::GUEST][:ro], found \"\(text)\"")
      }
      directory.host = folder(directory.host)
      directories.append(directory)
    }
    for text in try table.strings("network") ?? [] {
      guard network.allow(text) else {
        throw table.error("network", "expected HOST:PORT, found \"\(text)\"")
      }
    }
    self.models = try table.strings("models") ?? []
    for name in self.models where !known.contains(name) {
      throw table.error(
        "models",
        "expected names of models of this file (\(known.isEmpty ? "there are none" : known.joined(separator: ", "))), found \"\(name)\""
      )
    }
    try readLimits(table)
  }

  private mutating func readLimits(_ table: ManifestTable) throws(ManifestError) {
    if let allows = try table.flag("allow-models") { allowsModels = allows }
    if let trusts = try table.flag("trust-code") { trustsCode = trusts }
    if let timeout = try table.quantity("timeout", Quantity.durationExpectation, Quantity.nanoseconds) {
      self.timeout = timeout
    }
    if let memory = try table.quantity("memory", Quantity.bytesExpectation, Quantity.bytes) { self.memory = memory }
    fuel = try table.number("fuel", 1...Int.max).map(UInt64.init)
    if let body = try table.quantity("body", Quantity.bytesExpectation, Quantity.bytes) {
      self.body = Int(clamping: body)
    }
    if let response = try table.quantity("response", Quantity.bytesExpectation, Quantity.bytes) {
      self.response = response
    }
    if let concurrency = try table.number("concurrency", 1...1024) { self.concurrency = concurrency }
    if let queue = try table.number("queue", 0...1_000_000) { self.queue = queue }
  }

  /// What a route looks like.
  static let routeExpectation = "a path such as /hello, or /hello/* for all below it"

  /// Whether a text is a route.
  static func isRoute(_ text: String) -> Bool {
    guard text.hasPrefix("/"), !text.contains("?"), !text.contains("#") else { return false }
    return !(text.hasSuffix("/*") ? text.dropLast(2) : text[...]).contains("*")
  }
}
