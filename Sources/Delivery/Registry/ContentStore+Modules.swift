import Foundation

/// What of an image is run.
public struct ImageModule: Sendable {
  /// The file with the module.
  public var path: String
  /// Arguments that the image has for it.
  public var arguments: [String]
  /// Its environment, as `NAME=VALUE`.
  public var environment: [String]
}

extension ContentStore {
  /// What starts every module, and what starts machine code of Linux.
  private static let (wasmMagic, elfMagic): ([UInt8], [UInt8]) = ([0, 0x61, 0x73, 0x6D], [0x7F, 0x45, 0x4C, 0x46])

  /// The module of an image of the store, as a file that has its name.
  /// - Throws: If there is no such image, or no module in it.
  public func module(_ reference: Reference) throws(RegistryError) -> ImageModule {
    guard let image = try find(reference) else {
      throw RegistryError("\(reference): expected it in \(folder), found nothing; apus pull brings it there")
    }
    let digest = try Digest(parsing: image.digest)
    let manifest = try Documents.decode(Manifest.self, document(digest), digest.description)
    guard let config = manifest.config, let layers = manifest.layers else {
      throw RegistryError("\(reference): expected a manifest with a configuration and layers")
    }
    if let layer = layers.first(where: { MediaType.modules.contains($0.mediaType) }) {
      guard layers.count == 1 else {
        throw RegistryError("\(reference): expected one layer with a module, found \(layers.count)")
      }
      let title = layer.annotations?["org.opencontainers.image.title"] ?? "\(Self.last(reference.repository)).wasm"
      let path = try place(digest, Self.last(title), of: Digest(parsing: layer.digest))
      return ImageModule(path: path, arguments: [], environment: [])
    }
    let configuration = try Documents.decode(
      ImageConfiguration.self, document(Digest(parsing: config.digest)), "\(reference): its configuration")
    let words = (configuration.config?.entrypoint ?? []) + (configuration.config?.command ?? [])
    guard let program = words.first else {
      throw RegistryError("\(reference): expected an entry point that names the module, found none")
    }
    let folder = configuration.config?.workingDirectory ?? "/"
    let bytes = try file(program.hasPrefix("/") ? program : "\(folder)/\(program)", layers, reference)
    guard bytes.starts(with: Self.wasmMagic) else {
      let kind = bytes.starts(with: Self.elfMagic) ? "machine code for Linux" : "something else"
      throw RegistryError("\(reference): \(program.shown): expected a WebAssembly module, found \(kind)")
    }
    let path = try modulePath(digest, Self.last(program))
    if access(path, R_OK) != 0 { try Self.replace(bytes, path) }
    return ImageModule(
      path: path, arguments: Array(words.dropFirst()), environment: configuration.config?.environment ?? [])
  }

  /// A file of an image: that of the last layer which has one. Links are followed within the image.
  private func file(
    _ path: String, _ layers: [Descriptor], _ reference: Reference
  ) throws(RegistryError) -> [UInt8] {
    var wanted = ArchiveScanner.normalized(path)
    follow: for _ in 0..<16 {
      for layer in layers.reversed() {
        let compression = LayerReader.Compression(mediaType: layer.mediaType)
        let reader = LayerReader(file: self.path(try Digest(parsing: layer.digest)))
        switch try reader.find(wanted, compression) {
        case .file(let bytes): return bytes
        case .link(let target):
          wanted = target
          continue follow
        case .removed:
          throw RegistryError("\(reference): \(path.shown): expected a module, found that a layer removes it")
        case .nothing: continue
        }
      }
      throw RegistryError(
        "\(reference): \(path.shown): expected a module there, found nothing in \(layers.count) layers")
    }
    throw RegistryError("\(reference): \(path.shown): expected a module, found links that lead in circles")
  }

  /// The last part of a path, which is the name of a file and nothing more.
  private static func last(_ path: String) -> String {
    let name = path.split(separator: "/").last.map { String($0) } ?? ""
    return name.isEmpty || name == "." || name == ".." || name.utf8.contains(0) || name.utf8.count > 200
      ? "module.wasm" : name
  }

  private func modulePath(_ manifest: Digest, _ name: String) throws(RegistryError) -> String {
    let folder = "\(self.folder)/modules/\(manifest.hex)"
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw RegistryError("\(folder): it cannot be made") }
    return folder + "/" + name
  }

  /// Gives a blob a name.
  private func place(_ manifest: Digest, _ name: String, of blob: Digest) throws(RegistryError) -> String {
    let path = try modulePath(manifest, name)
    if access(path, R_OK) == 0 { return path }
    guard link(self.path(blob), path) == 0 || errno == EEXIST else {
      throw RegistryError("\(path): it cannot be made: \(String(cString: strerror(errno)))")
    }
    return path
  }

  private static func replace(_ bytes: [UInt8], _ path: String) throws(RegistryError) {
    do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw RegistryError("\(path): it cannot be written")
    }
  }

  /// What an image is made as.
  public enum Form: String, CaseIterable, Sendable {
    /// A module and nothing else, as the CNCF lays it out.
    case artifact
    /// A layer with the module as a file, which everything that runs containers can unpack.
    case image
  }

  /// Makes an image of a module.
  /// - Parameters:
  ///   - module: The binary.
  ///   - name: What the file is called.
  ///   - created: Now, as RFC 3339 has it.
  /// - Returns: The manifest, which the store has under the name.
  /// - Throws: If it is no module, or the store cannot be written.
  @discardableResult
  public func make(
    _ reference: Reference, _ module: [UInt8], name: String, form: Form, created: String
  ) throws(RegistryError) -> Descriptor {
    guard module.starts(with: Self.wasmMagic) else {
      throw RegistryError(
        "\(name.shown): expected a WebAssembly module in binary, found something else; apus parse makes one of text")
    }
    let lock = try Lock(folder, alone: true)
    defer { lock.end() }
    let name = Self.last(name)
    let (layer, config): (Descriptor, Descriptor)
    switch form {
    case .artifact:
      layer = Descriptor(
        mediaType: MediaType.wasm, digest: try add(module).description, size: module.count,
        annotations: ["org.opencontainers.image.title": name])
      // A component begins with another version.
      let isComponent = module.count > 6 && module[6] == 1
      let text = try Documents.encode(
        WasmConfiguration(created: created, os: isComponent ? "wasip2" : "wasip1", layerDigests: [layer.digest]))
      config = Descriptor(mediaType: MediaType.wasmConfig, digest: try add(text).description, size: text.count)
    case .image:
      let archive = Self.archive(module, name)
      layer = Descriptor(mediaType: MediaType.layer, digest: try add(archive).description, size: archive.count)
      let text = try Documents.encode(
        ImageConfiguration(
          architecture: "amd64", os: "linux",
          config: .init(entrypoint: ["/" + name], workingDirectory: "/"), rootfs: .init(diffIDs: [layer.digest])))
      config = Descriptor(mediaType: MediaType.config, digest: try add(text).description, size: text.count)
    }
    // What crun and Kubernetes' tools tell such an image by.
    let annotations = form == .image ? ["module.wasm.image/variant": "compat"] : nil
    let manifest = try Documents.encode(
      Manifest(mediaType: MediaType.manifest, config: config, layers: [layer], annotations: annotations))
    let descriptor = Descriptor(
      mediaType: MediaType.manifest, digest: try add(manifest).description, size: manifest.count)
    try set(reference, descriptor)
    return descriptor
  }

  /// An archive of tar with one file that everybody may read and execute.
  private static func archive(_ bytes: [UInt8], _ name: String) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, _ at: Int) {
      for (index, byte) in text.utf8.enumerated() { header[at + index] = byte }
    }
    func octal(_ number: Int, _ digits: Int) -> String {
      let text = String(number, radix: 8)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    put(String(decoding: name.utf8.prefix(100), as: UTF8.self), 0)
    put("0000755", 100)
    put("0000000", 108)
    put("0000000", 116)
    put(octal(bytes.count, 11), 124)
    // No time: the same module is the same layer.
    put("00000000000", 136)
    put("        ", 148)
    put("0", 156)
    put("ustar", 257)
    put("00", 263)
    put(octal(header.reduce(0) { $0 + Int($1) }, 6), 148)
    header[154] = 0
    return header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512 + 1024)
  }
}
