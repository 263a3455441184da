import Foundation

extension RegistryClient {
  /// How much is sent at a time; after a broken connection only that is sent again.
  private static var pieceSize: Int { 8 << 20 }

  /// Sends an image of the store to the registry.
  /// - Parameter image: The manifest.
  /// - Throws: What keeps it from going.
  public func push(_ image: Descriptor, from store: ContentStore) async throws(RegistryError) {
    let digest = try Digest(parsing: image.digest)
    let bytes = try store.document(digest)
    let manifest = try Documents.decode(Manifest.self, bytes, digest.description)
    for part in (manifest.layers ?? []) + (manifest.config.map { [$0] } ?? []) { try await upload(part, store) }
    let answer = try await send(
      .PUT, "/manifests/\(reference.tag ?? digest.description)", [("Content-Type", image.mediaType)], bytes,
      actions: "pull,push")
    guard answer.status == 201 else { throw await failure(answer, "its manifest is refused") }
    _ = try? await answer.bytes(1 << 16)
  }

  private func upload(_ descriptor: Descriptor, _ store: ContentStore) async throws(RegistryError) {
    let digest = try Digest(parsing: descriptor.digest)
    let found = try await send(.HEAD, "/blobs/\(digest)", actions: "pull,push")
    if found.status == 200 { return }
    guard let file = FileHandle(forReadingAtPath: store.path(digest)), let size = store.size(digest) else {
      throw RegistryError("\(digest): expected it in \(store.folder)")
    }
    defer { try? file.close() }
    let start = try await send(.POST, "/blobs/uploads/", [("Content-Length", "0")], [], actions: "pull,push")
    guard start.status == 202, let first = start.headers.first(name: "Location") else {
      throw await failure(start, "\(digest) is refused")
    }
    _ = try? await start.bytes(1 << 16)
    var location = try absolute(first, from: start.url)
    var (sent, attempts) = (0, 0)
    while sent < size {
      let piece: [UInt8]
      do {
        try file.seek(toOffset: UInt64(sent))
        piece = Array(try file.read(upToCount: Self.pieceSize) ?? Data())
      } catch { throw RegistryError("\(store.path(digest)): it cannot be read: \(error)") }
      guard !piece.isEmpty else { throw RegistryError("\(store.path(digest)): it has become smaller") }
      do throws(RegistryError) {
        let answer = try await send(
          .PATCH, location,
          [("Content-Type", "application/octet-stream"), ("Content-Range", "\(sent)-\(sent + piece.count - 1)")], piece,
          actions: "pull,push")
        guard answer.status == 202 else { throw await failure(answer, "\(digest) is refused") }
        _ = try? await answer.bytes(1 << 16)
        if let next = answer.headers.first(name: "Location") { location = try absolute(next, from: answer.url) }
        sent += piece.count
        options.progress(String(digest.hex.prefix(12)), sent, size)
      } catch {
        attempts += 1
        guard attempts < 4 else { throw error }
        try? await Task.sleep(for: .milliseconds(250 << attempts))
        // The registry says what it has.
        let answer = try await send(.GET, location, actions: "pull,push")
        guard answer.status == 204, let range = answer.headers.first(name: "Range"),
          let last = range.split(separator: "-").last.flatMap({ Int($0) })
        else { throw error }
        sent = last == 0 ? 0 : last + 1
        if let next = answer.headers.first(name: "Location") { location = try absolute(next, from: answer.url) }
      }
    }
    let end = try await send(
      .PUT, location + (location.contains("?") ? "&" : "?") + "digest=\(digest)", [("Content-Length", "0")], [],
      actions: "pull,push")
    guard end.status == 201 else { throw await failure(end, "\(digest) is refused") }
    _ = try? await end.bytes(1 << 16)
  }
}
