import WebAssembly

/// What is wrong with a text, where, and in words.
///
/// One word wide; the details live in a box that only the cold path allocates.
///
/// ```swift
/// do {
///   _ = try Module(parsing: "(module (func i32.addd))")
/// } catch {
///   print(error)
///   // 1:15: unknown operator i32.addd
///   // (module (func i32.addd))
///   //               ^
/// }
/// ```
public struct TextError: Error, Sendable {
  private final class Box: Sendable {
    let kind: ErrorKind
    let detail: String
    let line: Int
    let column: Int
    let excerpt: String

    init(kind: ErrorKind, detail: String, line: Int, column: Int, excerpt: String) {
      self.kind = kind
      self.detail = detail
      self.line = line
      self.column = column
      self.excerpt = excerpt
    }
  }

  private let box: Box

  /// Makes an error that points into a text.
  /// - Parameters:
  ///   - kind: The rule that was broken.
  ///   - detail: What was expected and what was found, or an empty string if the kind says it all.
  ///   - offset: Where in the text, in bytes.
  ///   - text: The whole text.
  @inline(never)
  init(_ kind: ErrorKind, _ detail: String = "", at offset: Int, in text: Span<UInt8>) {
    let place = TextPlace(offset, in: text)
    box = Box(kind: kind, detail: detail, line: place.line, column: place.column, excerpt: place.excerpt)
  }

  /// The rule that was broken.
  public var kind: ErrorKind { box.kind }
  /// What was expected and what was found.
  public var detail: String { box.detail }
  /// The line, from 1.
  public var line: Int { box.line }
  /// The column in Unicode scalars, from 1.
  public var column: Int { box.column }
  /// The line of the text, or a part of it if it is long, and a line with a caret below the place.
  public var excerpt: String { box.excerpt }

  /// The sentence without the place: the specification suite's words, then the details.
  public var message: String { WebAssemblyError(kind, detail).message }
}

extension TextError: CustomStringConvertible {
  /// The place, the message, the source line and a caret.
  public var description: String { "\(line):\(column): \(message)\n\(excerpt)" }
}

/// A place in a text for people.
struct TextPlace {
  var line = 1
  var column = 1
  var excerpt = ""

  /// The most scalars of a line that an excerpt shows before and after the place.
  private static let reach = 50

  /// Finds a place; a line ends with LF, CR, or CR LF.
  @inline(never)
  init(_ offset: Int, in text: Span<UInt8>) {
    let offset = min(max(offset, 0), text.count)
    var lineStart = 0
    var index = 0
    while index < offset {
      let byte = text[index]
      index &+= 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      // The LF of a CR LF belongs to the same newline.
      if byte == 0x0D, index < text.count, text[index] == 0x0A {
        guard index < offset else { break }
        index &+= 1
      }
      line &+= 1
      lineStart = index
    }
    var lineEnd = offset
    while lineEnd < text.count, text[lineEnd] != 0x0A, text[lineEnd] != 0x0D { lineEnd &+= 1 }
    index = lineStart
    while index < offset {
      if !TextPlace.isContinuation(text[index]) { column &+= 1 }
      index &+= 1
    }
    excerpt = TextPlace.excerpt(of: text, line: lineStart..<lineEnd, offset: offset)
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The line around the place, and a caret below it.
  private static func excerpt(of text: Span<UInt8>, line: Range<Int>, offset: Int) -> String {
    var start = offset
    var count = 0
    while start > line.lowerBound, count < reach {
      start &-= 1
      if !isContinuation(text[start]) { count &+= 1 }
    }
    while start > line.lowerBound, isContinuation(text[start]) { start &-= 1 }
    var end = offset
    count = 0
    while end < line.upperBound, count < reach {
      end &+= 1
      if end >= line.upperBound || !isContinuation(text[end]) { count &+= 1 }
    }
    var bytes: [UInt8] = []
    var padding: [UInt8] = []
    let dots: [UInt8] = [0x2E, 0x2E, 0x2E]
    if start > line.lowerBound {
      bytes.append(contentsOf: dots)
      padding.append(contentsOf: [0x20, 0x20, 0x20])
    }
    for index in start..<end {
      let byte = text[index]
      // A tab stays a tab below itself, so that the caret lines up; other control characters would garble the line.
      let isControl = byte < 0x20 && byte != 0x09 || byte == 0x7F
      bytes.append(isControl ? 0x3F : byte)
      if index < offset, !isContinuation(byte) { padding.append(byte == 0x09 ? 0x09 : 0x20) }
    }
    if end < line.upperBound { bytes.append(contentsOf: dots) }
    bytes.append(0x0A)
    bytes.append(contentsOf: padding)
    bytes.append(0x5E)
    return String(decoding: bytes, as: UTF8.self)
  }
}
