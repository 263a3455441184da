/// What is wrong with a module, where, and in words.
///
/// One word wide, so that a function that may throw costs a register and a branch; the details live in a box that only
/// the cold path allocates.
public struct WebAssemblyError: Error, Sendable {
  private final class Box: Sendable {
    let kind: ErrorKind
    let detail: String
    let offset: Int?
    let place: String?
    let feature: Features?

    init(kind: ErrorKind, detail: String, offset: Int?, place: String?, feature: Features?) {
      self.kind = kind
      self.detail = detail
      self.offset = offset
      self.place = place
      self.feature = feature
    }
  }

  private let box: Box

  /// Makes an error.
  /// - Parameters:
  ///   - kind: The rule that was broken.
  ///   - detail: What was expected and what was found, or an empty string if the kind says it all.
  ///   - offset: Where in the binary, in bytes, if known here.
  ///   - place: The item that contains the offset, for example `function 12 "resize"`.
  ///   - feature: The proposal that would allow what was found.
  @inline(never)
  public init(
    _ kind: ErrorKind, _ detail: String = "", offset: Int? = nil, place: String? = nil, feature: Features? = nil
  ) {
    box = Box(kind: kind, detail: detail, offset: offset, place: place, feature: feature)
  }

  /// The rule that was broken.
  public var kind: ErrorKind { box.kind }
  /// What was expected and what was found.
  public var detail: String { box.detail }
  /// Where in the binary, in bytes.
  public var offset: Int? { box.offset }
  /// The item that contains the offset.
  public var place: String? { box.place }

  /// The proposal that would allow what was found, if it is switched off.
  public var feature: Features? { box.feature }

  /// The same error with an offset, unless it has one.
  @usableFromInline
  func at(start: Int) -> WebAssemblyError { at(offset: start) }

  /// The same error with a place, unless it has one.
  func at(offset: Int? = nil, place: @autoclosure () -> String? = nil) -> WebAssemblyError {
    WebAssemblyError(kind, detail, offset: self.offset ?? offset, place: self.place ?? place(), feature: feature)
  }

  /// The sentence without the place: the specification suite's words, then the details.
  public var message: String {
    detail.isEmpty ? kind.words : kind.joinsDetail ? "\(kind.words) \(detail)" : "\(kind.words): \(detail)"
  }
}

extension WebAssemblyError: CustomStringConvertible {
  /// For example `type mismatch: expected i32, found f32 (function 12 "resize", offset 0x2d)`.
  public var description: String {
    var places: [String] = []
    if let place { places.append(place) }
    if let offset { places.append("offset 0x" + String(offset, radix: 16)) }
    return places.isEmpty ? message : "\(message) (\(places.joined(separator: ", ")))"
  }
}
