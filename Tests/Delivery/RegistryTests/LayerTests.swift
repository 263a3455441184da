import Foundation
import Testing

@testable import Registry

/// Layers that zstd may have written, of which nothing is compressed: frames of blocks as they are.
@Suite("Layers")
struct LayerTests {
  /// A frame. Its blocks have at most 128 KiB (RFC 8878).
  private func frame(_ bytes: [UInt8], window: UInt8 = 0x38) -> [UInt8] {
    var frame: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0, window]
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(1 << 17)
      rest = rest.dropFirst(block.count)
      let header = UInt32(block.count << 3) | (rest.isEmpty ? 1 : 0)
      frame += [UInt8(header & 0xFF), UInt8(header >> 8 & 0xFF), UInt8(header >> 16)] + block
    } while !rest.isEmpty
    return frame
  }

  /// An archive of tar with one file.
  private func archive(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<name.utf8.count, with: name.utf8)
    let size = String(content.count, radix: 8)
    header.replaceSubrange(124..<124 + size.utf8.count, with: size.utf8)
    header.replaceSubrange(148..<156, with: [UInt8](repeating: 32, count: 8))
    header[156] = UInt8(ascii: "0")
    let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
    header.replaceSubrange(148..<148 + sum.utf8.count, with: sum.utf8)
    return header + content + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512 + 1024)
  }

  /// What is found of `app.wasm`, or the words of the error.
  private func find(_ layer: [UInt8], _ compression: LayerReader.Compression?) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("apus-layer-\(UUID())")
    try Data(layer).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    do throws(RegistryError) {
      guard case .file(let bytes) = try LayerReader(file: file.path).find("app.wasm", compression) else {
        return "nothing"
      }
      return "\(bytes.count) bytes"
    } catch {
      return "\(error)"
    }
  }

  @Test("Layers that zstd has written are read")
  func zstd() throws {
    let plain = archive("app.wasm", [UInt8](repeating: 7, count: 300_000))
    #expect(try find(plain, nil) == "300000 bytes")
    #expect(try find(frame(plain), .zstd) == "300000 bytes")
    let skipped: [UInt8] = [0x50, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 1, 2]
    let many = skipped + frame(Array(plain.prefix(700))) + (0..<10_000).flatMap { _ in frame([]) }
    #expect(try find(many + frame(Array(plain.dropFirst(700))), .zstd) == "300000 bytes")
    #expect(try find(frame(archive("other", [])), .zstd) == "nothing")
  }

  @Test("What zstd has not written is refused")
  func hostile() throws {
    let plain = archive("app.wasm", [UInt8](repeating: 7, count: 3000))
    for layer in [plain, [], [0x28], Array(frame(plain).dropLast(3000)), frame(plain, window: 0xFF)] {
      let found = try find(layer, .zstd)
      #expect(found.contains("ends too early") || found.contains("expected a layer compressed by zstd"), "\(found)")
    }
    #expect(try find(frame(plain), .gzip).contains("expected a layer compressed by gzip"))
  }

  @Test("Types of layers say what has compressed them")
  func types() {
    let prefix = "application/vnd.oci.image.layer.v1.tar"
    #expect(LayerReader.Compression(mediaType: prefix) == nil)
    #expect(LayerReader.Compression(mediaType: prefix + "+gzip") == .gzip)
    #expect(LayerReader.Compression(mediaType: prefix + "+zstd") == .zstd)
    #expect(LayerReader.Compression(mediaType: "application/vnd.docker.image.rootfs.diff.tar.gzip") == .gzip)
  }
}
