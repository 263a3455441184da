/// The values of the binary format (Wasm 3.0 §5.2), appended to bytes.
extension Array where Element == UInt8 {
  /// Appends an unsigned LEB128 number in the shortest form.
  @inline(__always)
  public mutating func appendU32(_ value: UInt32) {
    if value < 0x80 { append(UInt8(truncatingIfNeeded: value)) } else { appendLong(UInt64(value)) }
  }

  /// Appends an unsigned LEB128 number in the shortest form.
  public mutating func appendU64(_ value: UInt64) {
    if value < 0x80 { append(UInt8(truncatingIfNeeded: value)) } else { appendLong(value) }
  }

  @inline(never)
  private mutating func appendLong(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends an unsigned LEB128 number in `width` bytes, or in the shortest form if that is longer.
  public mutating func appendU32(_ value: UInt32, width: Int) { appendU64(UInt64(value), width: width) }

  /// Appends an unsigned LEB128 number in `width` bytes, or in the shortest form if that is longer.
  public mutating func appendU64(_ value: UInt64, width: Int) {
    var rest = value
    var count = 1
    while rest >= 0x80 || count < width {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
      count += 1
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends a signed LEB128 number in the shortest form; the same for 32, 33 and 64 bits.
  public mutating func appendSigned(_ value: Int64) {
    var rest = value
    while rest < -0x40 || rest >= 0x40 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest) & 0x7F)
  }

  /// Appends an integer in little-endian order.
  @inlinable
  public mutating func appendFixed<T: FixedWidthInteger>(_ value: T) {
    for index in 0..<(T.bitWidth / 8) { append(UInt8(truncatingIfNeeded: value >> T(truncatingIfNeeded: 8 &* index))) }
  }

  /// Puts an integer in little-endian order where there are as many bytes.
  @inlinable
  public mutating func setFixed<T: FixedWidthInteger>(_ value: T, at place: Int) {
    for index in 0..<(T.bitWidth / 8) {
      self[place + index] = UInt8(truncatingIfNeeded: value >> T(truncatingIfNeeded: 8 &* index))
    }
  }

  /// Appends a name: its length in bytes and its UTF-8 (§5.2.4).
  public mutating func appendName(_ name: String) {
    var name = name
    name.makeContiguousUTF8()
    appendU32(UInt32(truncatingIfNeeded: name.utf8.count))
    append(contentsOf: name.utf8)
  }

  /// Appends a heap type (§5.3.3).
  public mutating func appendHeapType(_ type: HeapType) {
    switch type {
    case .abstract(let type): append(type.rawValue)
    case .concrete(let index): appendSigned(Int64(index))
    }
  }

  /// Appends a value type (§5.3.5), in the short form where there is one.
  public mutating func appendValueType(_ type: ValueType) {
    switch type {
    case .i32: append(0x7F)
    case .i64: append(0x7E)
    case .f32: append(0x7D)
    case .f64: append(0x7C)
    case .v128: append(0x7B)
    default:
      guard let heapType = type.heapType else { return }
      if case .abstract(let abstract) = heapType, type.isNullable {
        append(abstract.rawValue)
      } else {
        append(type.isNullable ? 0x63 : 0x64)
        appendHeapType(heapType)
      }
    }
  }

  /// Appends an opcode (§5.4).
  @inline(__always)
  public mutating func appendOpcode(_ opcode: Opcode) {
    let binary = opcode.binary
    if binary > 0xFF {
      append(UInt8(truncatingIfNeeded: binary >> 16))
      appendU32(binary & 0xFFFF)
    } else {
      append(UInt8(truncatingIfNeeded: binary))
    }
  }
}
