import Glibc

/// What a guest wants for each pixel; the numbers are those of `wasmedge_image`.
public enum PixelFormat: UInt32, Sendable, CaseIterable {
  /// Red, green, blue: a byte each.
  case rgb8 = 0
  /// Blue, green, red: a byte each.
  case bgr8 = 1
  /// Red, green, blue: 32-bit floating-point numbers from 0 to 1.
  case rgb32f = 2
  /// Blue, green, red: 32-bit floating-point numbers from 0 to 1.
  case bgr32f = 3

  /// Whether a channel is a 32-bit floating-point number.
  public var isFloat: Bool { self == .rgb32f || self == .bgr32f }

  /// Whether blue comes first.
  public var isBlueFirst: Bool { self == .bgr8 || self == .bgr32f }

  /// In bytes.
  public var pixelSize: Int { isFloat ? 12 : 3 }
}

/// How numbers come from bytes and pixels from others; modules for WasmEdge have known two ways.
public enum ImageGeneration: Sendable {
  /// Up to WasmEdge 0.13: bilinear, rounded down, numbers are the byte divided by 255.
  case early
  /// Later: cubic, numbers are light (the byte divided by 255, to the power of 2.2).
  case late
}

extension Image {
  /// Makes what a guest wants.
  /// - Parameters:
  ///   - width: In pixels.
  ///   - height: In pixels.
  ///   - format: What each pixel is.
  ///   - generation: How numbers come about.
  /// - Returns: `width * height * format.pixelSize` bytes.
  /// - Throws: If the work would be out of proportion.
  public func bytes(
    width: Int, height: Int, _ format: PixelFormat, _ generation: ImageGeneration
  ) throws(ImageError) -> [UInt8] {
    let isLight = format.isFloat && generation == .late
    var samples = try resampled(
      width: width, height: height, generation == .early ? .bilinear : .cubic,
      values: isLight ? Self.light : Self.identity)
    if format.isBlueFirst {
      for index in stride(from: 0, to: samples.count, by: 3) { samples.swapAt(index, index + 2) }
    }
    guard format.isFloat else {
      let rounding: Float = generation == .early ? 0 : 0.5
      return samples.map { UInt8(min(max($0 + rounding, 0), 255)) }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(samples.count * 4)
    for sample in samples {
      // The early one made bytes first.
      let value = generation == .early ? sample.rounded(.down) / 255 : sample
      for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift)) }
    }
    return bytes
  }

  private static let identity = (0..<256).map { Float($0) }
  private static let light = (0..<256).map { pow(Float($0) / 255, 2.2) }
}
