/// Text that comes token by token: a token may end within a character, or within a text that would end it all.
struct TextStream {
  /// What guests may have: whole characters, as far as the model makes any.
  private(set) var text: [UInt8] = []
  /// What the text goes on with, as soon as it is known to be part of it.
  private var held: [UInt8] = []
  private let stops: [[UInt8]]

  /// Makes an empty text.
  /// - Parameter stops: Texts that end it; none of them is empty.
  init(stops: [String] = []) { self.stops = stops.map { Array($0.utf8) } }

  /// Adds the bytes of a token.
  /// - Returns: Whether the text has come to its end.
  mutating func append(_ piece: [UInt8]) -> Bool {
    held += piece
    if let end = stops.compactMap({ Self.place(of: $0, in: held) }).min() {
      text += held[..<end]
      held = []
      return true
    }
    let count = held.count - max(unfinishedStop, unfinishedCharacter)
    text += held[..<count]
    held.removeFirst(count)
    return false
  }

  /// Adds what was held back, as there is nothing more to come.
  mutating func finish() {
    text += held
    held = []
  }

  private static func place(of part: [UInt8], in whole: [UInt8]) -> Int? {
    guard part.count <= whole.count else { return nil }
    return (0...whole.count - part.count).first { whole[$0...].starts(with: part) }
  }

  /// How many bytes at the end a stop may begin with.
  private var unfinishedStop: Int {
    var most = 0
    for stop in stops {
      for count in (1..<max(stop.count, 1)).reversed() where count <= held.count && count > most {
        if held.suffix(count).elementsEqual(stop.prefix(count)) { most = count }
      }
    }
    return most
  }

  /// How many bytes at the end are the beginning of a character (RFC 3629 §3).
  private var unfinishedCharacter: Int {
    for (index, byte) in held.suffix(3).reversed().enumerated() {
      switch byte {
      case 0x80...0xbf: continue
      case 0xc2...0xdf: return index < 1 ? index + 1 : 0
      case 0xe0...0xef: return index < 2 ? index + 1 : 0
      case 0xf0...0xf4: return index < 3 ? index + 1 : 0
      default: return 0
      }
    }
    return 0
  }
}
