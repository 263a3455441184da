import CImages

/// Sound because the decoders are given the count of the bytes they read, and write `width * height * 3` bytes into an
/// array of as many; they check the size in the file against the one they are given.
extension Image {
  /// Decodes a JPEG (baseline or progressive) or PNG image; its first bytes say which. Transparency is dropped.
  /// - Parameter file: The bytes of the file.
  /// - Throws: What is wrong with the file.
  public init(decoding file: [UInt8]) throws(ImageError) {
    var words = [CChar](repeating: 0, count: Int(APUS_IMAGE_MESSAGE_SIZE))
    var width: UInt32 = 0
    var height: UInt32 = 0
    guard unsafe apus_image_size(file, file.count, &width, &height, &words) == 0 else { throw Self.error(words) }
    let (count, overflow) = Int(width).multipliedReportingOverflow(by: Int(height))
    guard !overflow, count > 0, count <= Self.largestPixelCount else {
      throw ImageError("expected at most \(Self.largestPixelCount) pixels, found \(width) x \(height)")
    }
    var failed = false
    let pixels = unsafe [UInt8](unsafeUninitializedCapacity: count * 3) { buffer, initialized in
      unsafe buffer.initialize(repeating: 0)
      failed = unsafe apus_image_decode(file, file.count, width, height, buffer.baseAddress, &words) != 0
      initialized = count * 3
    }
    guard !failed, let image = Image(width: Int(width), height: Int(height), pixels: pixels) else {
      throw Self.error(words)
    }
    self = image
  }

  private static func error(_ words: [CChar]) -> ImageError {
    let text = words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return ImageError(String(decoding: text, as: UTF8.self))
  }
}
