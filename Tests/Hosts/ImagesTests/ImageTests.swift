import Testing

@testable import Images

@Suite struct ImageTests {
  private func pixel(_ image: Image, _ x: Int, _ y: Int) -> [UInt8] {
    Array(image.pixels[((y * image.width + x) * 3)...].prefix(3))
  }

  @Test func filesWithoutLossAreDecodedExactly() throws {
    for file in [Files.png, Files.rgba] {
      let image = try Image(decoding: file)
      #expect(image.width == 16 && image.height == 12)
      for y in 0..<12 {
        for x in 0..<16 { #expect(pixel(image, x, y) == Files.pixel(x, y)) }
      }
    }
    // Pillow's own brightness, and palette.
    let grey = try Image(decoding: Files.grey)
    #expect((0..<8).map { pixel(grey, $0, 0) } == [0, 5, 10, 14, 19, 24, 29, 33].map { [$0, $0, $0] })
    let palette = try Image(decoding: Files.palette)
    #expect(pixel(palette, 0, 0) == [48, 40, 6] && pixel(palette, 7, 0) == [176, 10, 6])
  }

  @Test func filesWithLossAreDecodedAsElsewhere() throws {
    for file in [Files.baseline, Files.progressive] {
      let image = try Image(decoding: file)
      #expect((0..<4).map { pixel(image, $0, 0) } == [[4, 1, 0], [12, 3, 0], [25, 5, 0], [40, 6, 0]])
      #expect(pixel(image, 15, 11) == [243, 217, 158])
    }
  }

  @Test func damagedFilesAreRefused() {
    for file in [Files.png, Files.palette, Files.rgba, Files.baseline, Files.progressive] {
      for count in 0..<file.count {
        // The end of a JPEG may be missing: its pixels are shown as far as they go.
        _ = try? Image(decoding: Array(file.prefix(count)))
      }
      var generator = Generator(state: 11)
      for _ in 0..<2000 {
        var damaged = file
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          damaged[Int.random(in: 0..<file.count, using: &generator)] = .random(in: 0...255, using: &generator)
        }
        if let image = try? Image(decoding: damaged) { #expect(image.pixels.count == image.width * image.height * 3) }
      }
      #expect(throws: ImageError.self) { try Image(decoding: Array(file.prefix(20))) }
    }
    #expect(throws: ImageError("expected a JPEG or PNG image, found other bytes")) { try Image(decoding: []) }
  }

  @Test func claimsOfSizeAreChecked() {
    // The width and height of a PNG stand at 16 and 20; their checksum is not looked at before the size is known.
    var file = Files.png
    file.replaceSubrange(16..<24, with: [0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff])
    #expect(throws: ImageError.self) { try Image(decoding: file) }
    // Those of a JPEG follow its frame header.
    var photo = Files.baseline
    guard let frame = photo.indices.dropLast().first(where: { photo[$0] == 0xff && photo[$0 + 1] == 0xc0 }) else {
      Issue.record("no frame")
      return
    }
    photo.replaceSubrange(frame + 5..<frame + 9, with: [0xff, 0xdc, 0xff, 0xdc])
    #expect(throws: ImageError("expected at most 67108864 pixels, found 65500 x 65500")) { try Image(decoding: photo) }
  }

  @Test func sizesChangeByBothKinds() throws {
    let image = try Image(decoding: Files.png)
    // Inside, Catmull-Rom is what Pillow calls bicubic.
    let large = try image.bytes(width: 32, height: 24, .rgb8, .late)
    let expected: [(x: Int, value: [UInt8])] = [
      (8, [60, 95, 18]), (9, [68, 95, 20]), (10, [76, 95, 23]), (20, [156, 95, 47]),
    ]
    for (x, value) in expected {
      for channel in 0..<3 { #expect(abs(Int(large[(10 * 32 + x) * 3 + channel]) - Int(value[channel])) <= 1) }
    }
    // The corners stay corners.
    let early = try image.bytes(width: 31, height: 23, .rgb8, .early)
    #expect(Array(early.prefix(3)) == Files.pixel(0, 0) && Array(early.suffix(3)) == Files.pixel(15, 11))
    #expect(Array(early[6..<9]) == [16, 0, 0] && early[3] == 8)
    // One colour stays one colour.
    let flat = try #require(Image(width: 5, height: 7, pixels: [UInt8](repeating: 200, count: 105)))
    for (width, height) in [(1, 1), (5, 7), (3, 2), (11, 2), (40, 50)] {
      for generation in [ImageGeneration.early, .late] {
        #expect(try flat.bytes(width: width, height: height, .rgb8, generation).allSatisfy { abs(Int($0) - 200) <= 1 })
      }
    }
    // Every pixel counts when an image gets smaller: 80 in one of 100 pixels of 0, by Mitchell.
    var spots = [UInt8](repeating: 0, count: 300)
    for start in stride(from: 0, to: 300, by: 30) { spots[start] = 200 }
    let strip = try #require(Image(width: 100, height: 1, pixels: spots))
    #expect(try strip.resampled(width: 10, height: 1, .cubic, values: (0..<256).map { Float($0) })[15] > 10)
  }

  @Test func formatsAreWhatTheirNamesSay() throws {
    let image = try #require(Image(width: 1, height: 1, pixels: [255, 51, 0]))
    #expect(try image.bytes(width: 1, height: 1, .rgb8, .late) == [255, 51, 0])
    #expect(try image.bytes(width: 1, height: 1, .bgr8, .early) == [0, 51, 255])
    #expect(try floats(image.bytes(width: 1, height: 1, .rgb32f, .early)) == [1, 0.2, 0])
    let light = try floats(image.bytes(width: 1, height: 1, .bgr32f, .late))
    #expect(light[0] == 0 && abs(light[1] - 0.028991187) < 1e-6 && light[2] == 1)
  }

  @Test func workOutOfProportionIsRefused() throws {
    let image = try #require(Image(width: 1, height: 1 << 20, pixels: [UInt8](repeating: 0, count: 3 << 20)))
    #expect(throws: ImageError.self) { try image.bytes(width: 1 << 20, height: 1, .rgb8, .late) }
    #expect(throws: ImageError.self) { try image.bytes(width: 0, height: 1, .rgb8, .late) }
  }

  private func floats(_ bytes: [UInt8]) -> [Float] {
    stride(from: 0, to: bytes.count, by: 4).map { start in
      Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) })
    }
  }
}

/// Repeatable numbers (splitmix64).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
