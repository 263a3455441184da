import Synchronization

/// Makes lines of what a function writes to its standard error, up to a limit.
final class LineBuffer: Sendable {
  private struct State {
    var bytes: [UInt8] = []
    var bytesLeft: Int
    var linesLeft = 1000
  }

  private static let longestLine = 4096
  private let state: Mutex<State>

  /// Makes an empty buffer.
  /// - Parameter most: How many bytes it takes; what follows is dropped, and the last line says so.
  init(most: Int) { state = Mutex(State(bytesLeft: most)) }

  /// Takes a piece.
  /// - Returns: The lines that are complete now.
  func take(_ piece: RawSpan) -> [String] {
    let piece = [UInt8](copying: piece)
    return state.withLock { state in
      guard state.bytesLeft > 0, state.linesLeft > 0 else { return [] }
      var lines: [String] = []
      for byte in piece.prefix(state.bytesLeft) {
        let isEnd = byte == UInt8(ascii: "\n")
        if !isEnd { state.bytes.append(byte) }
        guard isEnd || state.bytes.count == Self.longestLine else { continue }
        lines.append(String(decoding: state.bytes, as: UTF8.self))
        state.bytes.removeAll(keepingCapacity: true)
        state.linesLeft -= 1
        if state.linesLeft == 0 { break }
      }
      state.bytesLeft -= min(state.bytesLeft, piece.count)
      if state.bytesLeft == 0 || state.linesLeft == 0 {
        lines.append("(the function writes more; the rest is left out)")
      }
      return lines
    }
  }

  /// What is left without an end of line.
  func rest() -> String? {
    state.withLock { state in
      state.bytes.isEmpty ? nil : String(decoding: state.bytes, as: UTF8.self)
    }
  }
}
