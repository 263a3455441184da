import WebAssembly

/// What stands in a slot of a call: a number that the guest chose, not yet judged.
protocol Parameter: SendableMetatype {
  /// The WebAssembly type of the slot.
  static var valueType: ValueType { get }
  /// Takes the value from a slot, or throws if it is none of the specification's.
  init(slot: UInt64) throws(Failure)
}

extension UInt32: Parameter {
  static var valueType: ValueType { .i32 }
  init(slot: UInt64) { self = UInt32(truncatingIfNeeded: slot) }
}

extension UInt64: Parameter {
  static var valueType: ValueType { .i64 }
  init(slot: UInt64) { self = slot }
}

extension Int64: Parameter {
  static var valueType: ValueType { .i64 }
  init(slot: UInt64) { self = Int64(bitPattern: slot) }
}

/// An address in the guest's memory.
struct Address: Parameter {
  static var valueType: ValueType { .i32 }
  let value: UInt64
  init(slot: UInt64) { value = slot & 0xFFFF_FFFF }
  init(_ value: UInt64) { self.value = value }

  /// The address some bytes further. Cannot overflow: both are below 2^32, or a sum of few such numbers.
  static func + (address: Address, offset: UInt64) -> Address { Address(address.value &+ offset) }
}

/// The number of a descriptor.
struct FD: Parameter {
  static var valueType: ValueType { .i32 }
  let number: UInt32
  init(slot: UInt64) { number = UInt32(truncatingIfNeeded: slot) }
  init(_ number: UInt32) { self.number = number }
}

extension Rights: Parameter {
  static var valueType: ValueType { .i64 }
  /// Bits that the specification does not define name no right, so they are dropped: toolchains ask for all bits.
  init(slot: UInt64) { self = Rights(rawValue: slot).intersection(.all) }
}

/// A flag set or an enumeration that stands in an `i32`; values that the specification does not define are refused.
protocol FlagParameter: Parameter, OptionSet where RawValue: FixedWidthInteger {
  static var all: Self { get }
}

extension FlagParameter {
  static var valueType: ValueType { .i32 }
  init(slot: UInt64) throws(Failure) {
    guard slot & 0xFFFF_FFFF & ~UInt64(truncatingIfNeeded: Self.all.rawValue) == 0 else { throw .fail(.inval) }
    self.init(rawValue: RawValue(truncatingIfNeeded: slot))
  }
}

extension FDFlags: FlagParameter {}
extension OFlags: FlagParameter {}
extension LookupFlags: FlagParameter {}
extension FSTFlags: FlagParameter {}
extension RIFlags: FlagParameter {}
extension SDFlags: FlagParameter {}

protocol EnumerationParameter: Parameter, RawRepresentable where RawValue: FixedWidthInteger {}

extension EnumerationParameter {
  static var valueType: ValueType { .i32 }
  init(slot: UInt64) throws(Failure) {
    guard let raw = RawValue(exactly: slot & 0xFFFF_FFFF), let value = Self(rawValue: raw) else {
      throw .fail(.inval)
    }
    self = value
  }
}

extension ClockID: EnumerationParameter {}
extension Whence: EnumerationParameter {}
extension Advice: EnumerationParameter {}
extension Signal: EnumerationParameter {}
