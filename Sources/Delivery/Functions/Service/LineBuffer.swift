import Synchronization

/// Makes lines of what a function writes to its standard error, up to a limit.
final class LineBuffer: Sendable {
  private struct State {
    var bytes: [UInt8] = []
    var bytesLeft: Int
    var linesLeft = 1000
    /// Complete lines that nobody has been given.
    var held: [String] = []
  }

  private static let longestLine = 4096
  private let state: Mutex<State>
  private let holds: Bool

  /// Makes an empty buffer.
  /// - Parameters:
  ///   - most: How many bytes it takes; what follows is dropped, and the last line says so.
  ///   - holds: Whether lines stay until the end.
  init(most: Int, holds: Bool) {
    state = Mutex(State(bytesLeft: most))
    self.holds = holds
  }

  /// Takes a piece.
  /// - Returns: The lines that are complete now.
  func take(_ piece: RawSpan) -> [String] {
    state.withLock { state in
      guard state.bytesLeft > 0, state.linesLeft > 0 else { return [] }
      let piece = [UInt8](copying: piece.extracting(first: state.bytesLeft))
      var lines: [String] = []
      for byte in piece {
        let isEnd = byte == UInt8(ascii: "\n")
        if !isEnd { state.bytes.append(byte) }
        guard isEnd || state.bytes.count == Self.longestLine else { continue }
        lines.append(String(decoding: state.bytes, as: UTF8.self))
        state.bytes.removeAll(keepingCapacity: true)
        state.linesLeft -= 1
        if state.linesLeft == 0 { break }
      }
      state.bytesLeft -= piece.count
      if state.bytesLeft == 0 || state.linesLeft == 0 {
        lines.append("(the function writes more; the rest is left out)")
      }
      guard holds else { return lines }
      state.held += lines
      return []
    }
  }

  /// What is left at the end: the lines that stayed, and what has no end of line.
  func rest() -> [String] {
    state.withLock { state in
      state.bytes.isEmpty ? state.held : state.held + [String(decoding: state.bytes, as: UTF8.self)]
    }
  }
}
