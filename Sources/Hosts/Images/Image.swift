/// A picture in memory.
public struct Image: Sendable, Equatable {
  /// In pixels, at least 1.
  public let width: Int
  /// In pixels, at least 1.
  public let height: Int
  /// Red, green and blue of each pixel, row by row from the top left: `width * height * 3` bytes.
  public let pixels: [UInt8]

  /// The most pixels that an image may have: what decodes to more is refused, as a file of a few bytes may claim any size.
  /// A photo of the largest telephones has 50 million.
  public static var largestPixelCount: Int { 1 << 26 }

  /// Makes an image.
  /// - Parameters:
  ///   - width: In pixels.
  ///   - height: In pixels.
  ///   - pixels: Red, green and blue of each pixel.
  /// - Returns: nil if the sizes do not fit each other.
  public init?(width: Int, height: Int, pixels: [UInt8]) {
    guard width > 0, height > 0, width <= Self.largestPixelCount, height <= Self.largestPixelCount / width,
      pixels.count == width * height * 3
    else { return nil }
    self.width = width
    self.height = height
    self.pixels = pixels
  }
}

/// Why bytes are no image.
public struct ImageError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was expected and found, or the decoder's own words.
  public let description: String

  init(_ description: String) { self.description = description }
}
