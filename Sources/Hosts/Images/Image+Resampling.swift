extension Image {
  /// Makes an image of another size.
  /// - Parameters:
  ///   - width: In pixels.
  ///   - height: In pixels.
  ///   - resampling: How pixels come about.
  ///   - values: What each of the 256 values in the image stands for.
  /// - Returns: Three values for each new pixel, row by row, not rounded.
  /// - Throws: If the work would be out of proportion.
  func resampled(
    width newWidth: Int, height newHeight: Int, _ resampling: Resampling, values: [Float]
  ) throws(ImageError) -> [Float] {
    let limit = Self.largestPixelCount
    guard newWidth > 0, newHeight > 0, newWidth <= limit / max(newHeight, height) else {
      throw ImageError("expected a size of at most \(limit) pixels, found \(newWidth) x \(newHeight)")
    }
    let columns = Weights(from: width, to: newWidth, resampling).parts
    // One old row at a time, and from it what every new row takes of it: no more memory than the result has.
    let rows = Weights(from: height, to: newHeight, resampling).byOld(count: height)
    let stride = newWidth * 3
    var narrow = [Float](repeating: 0, count: stride)
    var result = [Float](repeating: 0, count: stride * newHeight)
    for row in 0..<height where !rows[row].isEmpty {
      for index in 0..<stride { narrow[index] = 0 }
      for part in columns {
        let old = (row * width + part.old) * 3
        let new = part.new * 3
        narrow[new] += values[Int(pixels[old])] * part.weight
        narrow[new + 1] += values[Int(pixels[old + 1])] * part.weight
        narrow[new + 2] += values[Int(pixels[old + 2])] * part.weight
      }
      for part in rows[row] {
        let start = part.new * stride
        for index in 0..<stride { result[start + index] += narrow[index] * part.weight }
      }
    }
    return result
  }
}
