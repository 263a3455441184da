import Foundation

/// Content that was pulled or made here: an OCI image layout (OCI image specification, "Image Layout"), which other tools read too.
///
/// Files are complete or not there: they are written beside their place and renamed. Who writes holds the lock together with
/// others, who removes holds it alone.
public struct ContentStore: Sendable {
  /// Where it is.
  public let folder: String

  /// Opens the store, and makes it if need be.
  /// - Parameter folder: nil for the user's: `$XDG_DATA_HOME/apus/content` or `~/.local/share/apus/content`.
  /// - Throws: If it cannot be made.
  public init(_ folder: String? = nil) throws(RegistryError) {
    let environment = ProcessInfo.processInfo.environment
    if let folder {
      self.folder = folder
    } else if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") {
      self.folder = base + "/apus/content"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      self.folder = home + "/.local/share/apus/content"
    } else {
      throw RegistryError("expected the environment to have HOME or XDG_DATA_HOME, for the store of images")
    }
    for name in ["blobs/sha256", "partial", "modules"] { try Self.makeFolder("\(self.folder)/\(name)") }
    let layout = self.folder + "/oci-layout"
    if !FileManager.default.fileExists(atPath: layout) {
      try Self.write(Array(#"{"imageLayoutVersion":"1.0.0"}"#.utf8), layout)
    }
  }

  private static func makeFolder(_ path: String) throws(RegistryError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw RegistryError("\(path): it cannot be made: \(reason())") }
  }

  private static func write(_ bytes: [UInt8], _ path: String) throws(RegistryError) {
    do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw RegistryError("\(path): it cannot be written: \(reason())")
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }

  // Blobs.

  /// Where a blob is, or would be.
  public func path(_ digest: Digest) -> String { "\(folder)/blobs/sha256/\(digest.hex)" }

  /// Where a blob is kept that has not come whole yet.
  func partialPath(_ digest: Digest) -> String { "\(folder)/partial/\(digest.hex)" }

  /// Whether a blob is there.
  public func has(_ digest: Digest) -> Bool { access(path(digest), R_OK) == 0 }

  /// The size of a blob in bytes.
  func size(_ digest: Digest) -> Int? {
    var status = stat()
    return stat(path(digest), &status) == 0 ? Int(status.st_size) : nil
  }

  /// A blob that is small, a document.
  /// - Throws: If it is not there, or is not what its digest says.
  func document(_ digest: Digest) throws(RegistryError) -> [UInt8] {
    guard let size = size(digest), size <= Documents.limit,
      let data = FileManager.default.contents(atPath: path(digest))
    else { throw RegistryError("\(digest): expected it in \(folder), found nothing or more than 4 MiB") }
    let bytes = Array(data)
    guard Digest(of: bytes) == digest else { throw RegistryError("\(path(digest)): it is damaged; remove it") }
    return bytes
  }

  /// Keeps a blob.
  @discardableResult
  func add(_ bytes: [UInt8]) throws(RegistryError) -> Digest {
    let digest = Digest(of: bytes)
    if !has(digest) { try Self.write(bytes, path(digest)) }
    return digest
  }

  /// Makes a blob of one that has come whole.
  func takePartial(_ digest: Digest) throws(RegistryError) {
    guard rename(partialPath(digest), path(digest)) == 0 else {
      throw RegistryError("\(path(digest)): it cannot be written: \(Self.reason())")
    }
  }

  // Names.

  /// The annotation of an image layout that a name stands in.
  private static let name = "org.opencontainers.image.ref.name"

  /// What is in the store, by name.
  public func images() throws(RegistryError) -> [Descriptor] { try index().manifests ?? [] }

  /// The name of an image of the store.
  public static func name(of image: Descriptor) -> String { image.annotations?[name] ?? image.digest }

  private func index() throws(RegistryError) -> Manifest {
    let path = folder + "/index.json"
    guard let data = FileManager.default.contents(atPath: path) else {
      return Manifest(mediaType: MediaType.index, manifests: [])
    }
    return try Documents.decode(Manifest.self, Array(data), path)
  }

  /// The manifest of an image.
  func find(_ reference: Reference) throws(RegistryError) -> Descriptor? {
    try images().first { Self.name(of: $0) == reference.description }
  }

  /// Gives an image its name, which another may have had before. To be called within `locked`.
  func set(_ reference: Reference, _ descriptor: Descriptor) throws(RegistryError) {
    var index = try index()
    var named = descriptor
    named.annotations = (descriptor.annotations ?? [:]).merging([Self.name: reference.description]) { $1 }
    index.manifests = (index.manifests ?? []).filter { Self.name(of: $0) != reference.description } + [named]
    try Self.write(Documents.encode(index), folder + "/index.json")
  }

  /// Takes a name away.
  /// - Returns: Whether there was one.
  public func remove(_ reference: Reference) throws(RegistryError) -> Bool {
    try locked(alone: true) { () throws(RegistryError) in
      var index = try index()
      let rest = (index.manifests ?? []).filter { Self.name(of: $0) != reference.description }
      guard rest.count != index.manifests?.count ?? 0 else { return false }
      index.manifests = rest
      try Self.write(Documents.encode(index), folder + "/index.json")
      return true
    }
  }

  /// Does something while nobody removes anything, or, alone, while nobody else changes anything.
  func locked<Result>(
    alone: Bool, _ body: () throws(RegistryError) -> Result
  ) throws(RegistryError) -> Result {
    let lock = try Lock(folder, alone: alone)
    defer { lock.end() }
    return try body()
  }

  /// The lock of a store, for as long as it is wanted.
  struct Lock {
    private let descriptor: Int32

    init(_ folder: String, alone: Bool) throws(RegistryError) {
      let path = folder + "/lock"
      descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw RegistryError("\(path): it cannot be opened: \(reason())") }
      while flock(descriptor, alone ? LOCK_EX : LOCK_SH) != 0, errno == EINTR {}
    }

    func end() { close(descriptor) }
  }

  // What nobody needs.

  /// Removes what no named image has.
  /// - Returns: How many files, and of how many bytes.
  public func prune() throws(RegistryError) -> (files: Int, bytes: Int) {
    try locked(alone: true) { () throws(RegistryError) in
      var wanted: Set<String> = []
      for image in try images() { try reach(image, &wanted, depth: 0) }
      var removed = (files: 0, bytes: 0)
      for place in ["blobs/sha256", "partial", "modules"] {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(place)")) ?? []
        where !wanted.contains(name) || place == "partial" {
          let path = "\(folder)/\(place)/\(name)"
          let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
          guard (try? FileManager.default.removeItem(atPath: path)) != nil else { continue }
          removed.files += 1
          removed.bytes += place == "modules" ? 0 : size
        }
      }
      return removed
    }
  }

  /// Collects what an image is made of.
  private func reach(_ descriptor: Descriptor, _ wanted: inout Set<String>, depth: Int) throws(RegistryError) {
    let digest = try Digest(parsing: descriptor.digest)
    guard depth < 4, wanted.insert(digest.hex).inserted, MediaType.manifests.contains(descriptor.mediaType), has(digest)
    else { return }
    let manifest = try Documents.decode(Manifest.self, document(digest), digest.description)
    for child in (manifest.manifests ?? []) + (manifest.layers ?? []) + (manifest.config.map { [$0] } ?? []) {
      try reach(child, &wanted, depth: depth + 1)
    }
  }
}
