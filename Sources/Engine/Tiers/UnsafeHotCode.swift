import CNative
import Glibc
import MachineCode
import Runtime
import WebAssembly

/// What the optimizer has made of a module's hot functions, as a cache keeps it: the next time they begin with it.
public enum HotCode {
  /// The bytes of a file.
  /// - Parameters:
  ///   - binary: The module.
  ///   - pieces: The code; of several pieces that have a function, the last one counts.
  public static func bytes(_ binary: [UInt8], _ pieces: [CodePiece]) -> [UInt8] {
    var writer = MessageWriter()
    writer.append(0)
    writer.append(binary)
    let kept = latest(pieces)
    writer.append(kept.count)
    for piece in kept { writer.append(piece.bytes) }
    writer.replace(at: 0, checksum(writer.bytes))
    return writer.bytes
  }

  /// Reads a file.
  /// - Parameters:
  ///   - bytes: The file.
  ///   - binary: The module that it must be of.
  ///   - module: The same.
  /// - Returns: nil if the file is damaged, or of another module.
  public static func pieces(_ bytes: [UInt8], _ binary: [UInt8], _ module: CompiledModule) -> [CodePiece]? {
    var reader = MessageReader(bytes)
    guard reader.number() == checksum(bytes), reader.skip(binary) else { return nil }
    var pieces: [CodePiece] = []
    for _ in 0..<reader.count() {
      guard let piece = CodePiece(reader.array(), module) else { return nil }
      pieces.append(piece)
    }
    return reader.isWhole ? pieces : nil
  }

  /// The pieces that have something which no later one has.
  private static func latest(_ pieces: [CodePiece]) -> [CodePiece] {
    var known: Set<Key> = []
    var kept: [CodePiece] = []
    for piece in pieces.reversed() {
      var isNew = false
      for function in piece.functions {
        if known.insert(Key(position: function.position, loop: function.loop ?? -1)).inserted { isNew = true }
      }
      if isNew { kept.append(piece) }
    }
    return kept.reversed()
  }

  private struct Key: Hashable {
    var position: Int
    var loop: Int
  }

  /// Whether bytes stand at a place of others, which have as many from there on. Sound because they do.
  static func stands(_ part: [UInt8], at place: Int, of bytes: [UInt8]) -> Bool {
    precondition(place >= 0 && part.count <= bytes.count - place)
    return part.withUnsafeBytes { part in
      bytes.withUnsafeBytes { bytes in
        guard let own = part.baseAddress, let whole = bytes.baseAddress else { return part.isEmpty }
        return memcmp(own, whole + place, part.count) == 0
      }
    }
  }

  /// The checksum of what stands behind the first number. Sound because the function is told how many bytes there are.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    let sum = bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { apus_checksum($0 + min(8, bytes.count), max(0, bytes.count - 8)) } ?? 0
    }
    return Int(Int64(bitPattern: sum))
  }
}
