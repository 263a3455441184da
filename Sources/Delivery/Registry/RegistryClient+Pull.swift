import Foundation
import NIOCore

extension RegistryClient {
  /// Brings an image into the store: its manifest, its configuration and its layers.
  /// - Returns: What the store has under its name now.
  /// - Throws: What is wrong with the image, or what keeps it from coming.
  @discardableResult
  public func pull(into store: ContentStore) async throws(RegistryError) -> Descriptor {
    let lock = try ContentStore.Lock(store.folder, alone: false)
    let descriptor: Descriptor
    do throws(RegistryError) {
      descriptor = try await content(store)
    } catch {
      lock.end()
      throw error
    }
    lock.end()
    try store.locked(alone: true) { () throws(RegistryError) in try store.set(reference, descriptor) }
    return descriptor
  }

  private func content(_ store: ContentStore) async throws(RegistryError) -> Descriptor {
    var (descriptor, manifest) = try await manifest(reference.version, store)
    if let children = manifest.manifests {
      // WebAssembly if there is some; otherwise what can only be an image with a module inside.
      let chosen =
        children.first { $0.platform?.isWebAssembly ?? false }
        ?? children.first { $0.platform?.architecture == "amd64" && $0.platform?.os == "linux" } ?? children.first
      guard let chosen else { throw RegistryError("\(reference): expected an image, found an index without one") }
      (descriptor, manifest) = try await self.manifest(try Digest(parsing: chosen.digest).description, store)
    }
    guard let layers = manifest.layers, let config = manifest.config else {
      throw RegistryError("\(reference): expected a manifest with a configuration and layers, found none")
    }
    guard layers.count <= 256 else {
      throw RegistryError("\(reference): expected at most 256 layers, found \(layers.count)")
    }
    for part in [config] + layers { try await blob(part, store) }
    return descriptor
  }

  private func manifest(
    _ version: String, _ store: ContentStore
  ) async throws(RegistryError) -> (Descriptor, Manifest) {
    let answer = try await send(.GET, "/manifests/\(version)", MediaType.manifests.map { ("Accept", $0) })
    guard answer.status == 200 else { throw await failure(answer, "there is no such image") }
    let bytes = try await answer.bytes(Documents.limit)
    let digest = Digest(of: bytes)
    // What was asked for by its digest must be that; a registry could send anything else.
    if version.hasPrefix("sha256:"), version != digest.description {
      throw RegistryError("\(reference): expected the manifest \(version), found \(digest)")
    }
    let manifest = try Documents.decode(Manifest.self, bytes, "\(reference): its manifest")
    guard manifest.schemaVersion == 2 else {
      throw RegistryError("\(reference): expected a manifest of version 2, found \(manifest.schemaVersion)")
    }
    try store.add(bytes)
    let type = manifest.mediaType ?? answer.headers.first(name: "Content-Type") ?? MediaType.manifest
    return (Descriptor(mediaType: type, digest: digest.description, size: bytes.count), manifest)
  }

  /// Brings a blob into the store. What has come of it before is not sent again.
  private func blob(_ descriptor: Descriptor, _ store: ContentStore) async throws(RegistryError) {
    let digest = try Digest(parsing: descriptor.digest)
    guard descriptor.size >= 0, descriptor.size <= options.blobLimit else {
      throw RegistryError(
        "\(reference): \(digest): expected at most \(options.blobLimit) bytes, found \(descriptor.size); "
          + "--max-size sets the limit")
    }
    if store.has(digest) { return }
    var problem: RegistryError?
    for attempt in 0..<4 {
      if attempt > 0 { try? await Task.sleep(for: .milliseconds(250 << attempt)) }
      do throws(RegistryError) {
        try await fetch(digest, descriptor.size, store)
        return
      } catch {
        problem = error
        // Only a connection that breaks is worth another attempt.
        if error.isFinal { break }
      }
    }
    throw problem ?? RegistryError("\(reference): \(digest) does not come")
  }

  private func fetch(_ digest: Digest, _ size: Int, _ store: ContentStore) async throws(RegistryError) {
    let path = store.partialPath(digest)
    var hasher = Digest.Hasher()
    // Two processes that want the same take turns.
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw RegistryError("\(path): it cannot be written: \(String(cString: strerror(errno)))")
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    defer { try? file.close() }
    if store.has(digest) { return }
    var have = 0
    while let piece = try? file.read(upToCount: 1 << 20), !piece.isEmpty {
      hasher.update(Array(piece))
      have += piece.count
    }
    func restart() throws(RegistryError) {
      have = 0
      hasher = Digest.Hasher()
      guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
        throw RegistryError("\(path): it cannot be written")
      }
    }
    if have > size { try restart() }
    // What was there before may have been damaged.
    let isFresh = have == 0
    if have < size || size == 0 {
      let answer = try await send(.GET, "/blobs/\(digest)", have > 0 ? [("Range", "bytes=\(have)-")] : [])
      // A registry may send all of it anyhow.
      if answer.status == 200, have > 0 { try restart() }
      guard answer.status == 200 || answer.status == 206 && have > 0 else {
        throw await failure(answer, "\(digest) does not come")
      }
      do {
        for try await buffer in answer.body {
          let bytes = Array(buffer.readableBytesView)
          have += bytes.count
          guard have <= size else { break }
          hasher.update(bytes)
          try file.write(contentsOf: bytes)
          options.progress(String(digest.hex.prefix(12)), have, size)
        }
      } catch {
        throw RegistryError("\(reference): \(digest): the connection broke after \(have) of \(size) bytes: \(error)")
      }
      if have < size {
        throw RegistryError("\(reference): \(digest): the connection broke after \(have) of \(size) bytes")
      }
    }
    let found = hasher.finish()
    guard have == size, found == digest else {
      unlink(path)
      throw RegistryError(
        have == size
          ? "\(reference): expected \(digest), found content with the digest \(found)"
          : "\(reference): \(digest): expected \(size) bytes, found more", isFinal: isFresh)
    }
    try store.takePartial(digest)
  }
}
