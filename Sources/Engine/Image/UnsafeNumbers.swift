// Unsafe: numbers are read from arrays without a look at each byte. Sound because the place is compared with the size first.

import CNative

// Numbers in bytes, the lowest byte first.
extension [UInt8] {
  /// A number at a place that exists.
  func number<Number: FixedWidthInteger & BitwiseCopyable>(at place: Int, _: Number.Type) -> Number {
    precondition(place >= 0 && place + MemoryLayout<Number>.size <= count)
    return unsafe withUnsafeBytes {
      unsafe Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Number.self))
    }
  }

  /// Numbers of 8 bytes from a place that exists.
  func numbers(at place: Int, count: Int) -> [UInt64] {
    precondition(place >= 0 && count >= 0 && count <= (self.count - place) / 8)
    return unsafe [UInt64](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe withUnsafeBytes { bytes in
        unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[place..<place + 8 * count]))
      }
      for index in 0..<count { unsafe buffer[index] = UInt64(littleEndian: buffer[index]) }
      initialized = count
    }
  }

  /// A part that exists. Embedded Swift makes an array of a slice byte by byte.
  func part(_ range: Range<Int>) -> [UInt8] {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, initialized in
      unsafe withUnsafeBytes { bytes in
        unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[range]))
      }
      initialized = range.count
    }
  }

  /// What an image's table says of frames, at a place that exists.
  func frame(at place: Int) -> NativeFrame {
    NativeFrame(
      start: number(at: place, UInt32.self), pads: number(at: place + 4, UInt32.self),
      depth: number(at: place + 8, UInt32.self), link: number(at: place + 12, UInt16.self),
      saved: number(at: place + 14, UInt16.self))
  }

  /// What an image's table says of a landing pad, at a place that exists.
  func pad(at place: Int) -> NativePad {
    NativePad(
      start: number(at: place, UInt32.self), end: number(at: place + 4, UInt32.self),
      pad: number(at: place + 8, UInt32.self))
  }
}
