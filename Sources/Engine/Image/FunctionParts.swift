import MachineCode
import Runtime
import WebAssembly

/// What an image says of each function, as bytes.
enum FunctionParts {
  /// What is not needed to call a function.
  struct Details {
    /// Where its code ends.
    var end: UInt32
    /// Its body in the module.
    var body: ByteRange
  }

  static var detailsSize: Int { 12 }

  static func rows(_ machine: MachineImage) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in machine.rows.all() ?? [] {
      for word in [row.start, row.wrapper, row.type] { bytes.appendFixed(word) }
    }
    return bytes
  }

  static func rows(_ bytes: [UInt8]) -> [FunctionRow] {
    stride(from: 0, to: bytes.count, by: FunctionTable.rowSize).map { FunctionRow(bytes, at: $0) }
  }

  /// What a command or reactor begins with, by its position among the functions that the module defines; the greatest number if there
  /// is no such function.
  static func first(_ machine: MachineImage, _ module: Module) -> (position: UInt32, row: FunctionRow) {
    let imported = module.imports.count { if case .function = $0.type { true } else { false } }
    for name in ["_start", "_initialize"] {
      guard let export = module.exports.first(where: { $0.kind == .function && $0.name == name }),
        case let position = Int(export.index) - imported, (0..<machine.rows.count).contains(position),
        let row = machine.rows.row(position)
      else { continue }
      return (UInt32(position), row)
    }
    return (.max, FunctionRow(start: 0, wrapper: 0, type: 0))
  }

  static func details(_ machine: MachineImage, _ module: Module) -> [UInt8] {
    var bytes: [UInt8] = []
    for (function, end) in zip(module.functions, machine.ends() ?? []) {
      for word in [end, function.body.start, function.body.end] { bytes.appendFixed(word) }
    }
    return bytes
  }

  static func details(_ bytes: [UInt8]) -> [Details] {
    stride(from: 0, to: bytes.count, by: detailsSize).map { place in
      let start = bytes.number(at: place + 4, UInt32.self)
      return Details(
        end: bytes.number(at: place, UInt32.self),
        body: ByteRange(start: start, end: max(start, bytes.number(at: place + 8, UInt32.self))))
    }
  }
}

// Frames, and then landing pads.
extension UnwindTable {
  static var frameSize: Int { 16 }
  static var padSize: Int { 12 }

  /// The table as the bytes of an image.
  var image: [UInt8] {
    var bytes: [UInt8] = []
    for frame in frames {
      for word in [frame.start, frame.pads, frame.depth] { bytes.appendFixed(word) }
      bytes.appendFixed(frame.link)
      bytes.appendFixed(frame.saved)
    }
    for pad in pads { for word in [pad.start, pad.end, pad.pad] { bytes.appendFixed(word) } }
    return bytes
  }

  /// Reads a table from as many bytes as it has.
  init(image bytes: [UInt8], frames frameCount: Int, pads padCount: Int) {
    let end = frameCount * Self.frameSize
    self.init(
      frames: (0..<frameCount).map { bytes.frame(at: $0 * Self.frameSize) },
      pads: (0..<padCount).map { bytes.pad(at: end + $0 * Self.padSize) })
  }
}
