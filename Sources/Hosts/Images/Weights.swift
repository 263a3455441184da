/// How an image of another size is made.
public enum Resampling: Sendable {
  /// Between the four nearest pixels, the corners staying corners; pixels that lie between are lost when an image gets
  /// smaller.
  case bilinear
  /// By cubic filters: Catmull-Rom to enlarge and Mitchell to reduce, where every pixel counts.
  case cubic
}

/// What the pixels of a new row or column are made of: sums of old ones, with weights.
struct Weights {
  /// One part of a sum.
  struct Part {
    var old: Int
    var new: Int
    var weight: Float
  }

  /// In the order of the new pixels.
  private(set) var parts: [Part] = []

  /// Works the weights out.
  /// - Parameters:
  ///   - old: The number of old pixels, at least 1.
  ///   - new: The number of new pixels.
  ///   - resampling: How.
  init(from old: Int, to new: Int, _ resampling: Resampling) {
    for pixel in 0..<new {
      if old == new {
        parts.append(Part(old: pixel, new: pixel, weight: 1))
      } else {
        switch resampling {
        case .bilinear: appendLinear(pixel, old, new)
        case .cubic: appendCubic(pixel, old, new)
        }
      }
    }
  }

  /// For each old pixel, the parts that it has in new ones.
  func byOld(count: Int) -> [[Part]] {
    var result = [[Part]](repeating: [], count: count)
    for part in parts { result[part.old].append(part) }
    return result
  }

  private mutating func appendLinear(_ pixel: Int, _ old: Int, _ new: Int) {
    let position = Double(pixel) * Double(max(old - 1, 1)) / Double(max(new - 1, 1))
    let source = min(Int(position), old - 1)
    let fraction = Float(position - Double(source))
    guard source + 1 < old, fraction > 0 else {
      parts.append(Part(old: source, new: pixel, weight: 1))
      return
    }
    parts.append(Part(old: source, new: pixel, weight: 1 - fraction))
    parts.append(Part(old: source + 1, new: pixel, weight: fraction))
  }

  private mutating func appendCubic(_ pixel: Int, _ old: Int, _ new: Int) {
    let scale = Double(new) / Double(old)
    let reduces = scale < 1
    let width = reduces ? scale : 1
    let centre = (Double(pixel) + 0.5) / scale
    let first = Int((centre - 2 / width).rounded(.down))
    let last = Int((centre + 2 / width).rounded(.up))
    let begin = parts.count
    var sum = 0.0
    for source in first...last {
      let weight = Self.cubic(abs(Double(source) + 0.5 - centre) * width, mitchell: reduces)
      guard weight != 0 else { continue }
      sum += weight
      // What lies outside is as the edge is.
      parts.append(Part(old: min(max(source, 0), old - 1), new: pixel, weight: Float(weight)))
    }
    for index in begin..<parts.count { parts[index].weight /= Float(sum) }
  }

  /// The family of cubic filters of Mitchell and Netravali (1988): B and C are 1/3 for Mitchell's, 0 and 1/2 for
  /// Catmull-Rom's.
  private static func cubic(_ x: Double, mitchell: Bool) -> Double {
    let b = mitchell ? 1.0 / 3 : 0
    let c = mitchell ? 1.0 / 3 : 0.5
    if x < 1 { return ((12 - 9 * b - 6 * c) * x * x * x + (-18 + 12 * b + 6 * c) * x * x + 6 - 2 * b) / 6 }
    guard x < 2 else { return 0 }
    return ((-b - 6 * c) * x * x * x + (6 * b + 30 * c) * x * x + (-12 * b - 48 * c) * x + 8 * b + 24 * c) / 6
  }
}
