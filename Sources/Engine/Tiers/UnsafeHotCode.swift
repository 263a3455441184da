import CNative
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
    writer.append(binary)
    let kept = latest(pieces)
    writer.append(kept.count)
    for piece in kept { writer.append(piece.bytes) }
    var file = MessageWriter()
    file.append(checksum(writer.bytes))
    file.append(writer.bytes)
    return file.bytes
  }

  /// Reads a file.
  /// - Parameters:
  ///   - bytes: The file.
  ///   - binary: The module that it must be of.
  ///   - module: The same.
  /// - Returns: nil if the file is damaged, or of another module.
  public static func pieces(_ bytes: [UInt8], _ binary: [UInt8], _ module: CompiledModule) -> [CodePiece]? {
    var file = MessageReader(bytes)
    let sum = file.number()
    let contents = file.array()
    guard file.isWhole, checksum(contents) == sum else { return nil }
    var reader = MessageReader(contents)
    guard reader.array() == binary else { return nil }
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

  // Sound because the function is told how many bytes there are.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    let sum = bytes.withUnsafeBytes { bytes in bytes.baseAddress.map { apus_checksum($0, bytes.count) } ?? 0 }
    return Int(Int64(bitPattern: sum))
  }
}
