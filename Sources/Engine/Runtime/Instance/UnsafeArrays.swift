import CHeap
import Heap

/// What instructions do to ranges of arrays, in all tiers.
///
/// Sound because an array is an object of the store's heap, and because ranges are checked against its length before
/// anything is touched.
public enum ArrayOperations {
  /// The elements of a range of an array, or nil if it is out of bounds.
  /// - Parameter array: Not null.
  public static func elements(
    _ array: UInt64, _ start: UInt64, _ count: UInt64, _ storage: HeapStorage
  ) -> UnsafeMutableRawPointer? {
    let object = UnsafeMutableRawPointer(bitPattern: UInt(truncatingIfNeeded: array)).unsafelyUnwrapped
    let length = UInt64(object.load(fromByteOffset: 4, as: UInt32.self))
    guard start <= length, count <= length - start else { return nil }
    return object + (8 + Int(start) << Int(storage.shift))
  }

  /// Writes a value to consecutive elements.
  /// - Parameter value: The slots of the value.
  public static func fill(
    _ target: UnsafeMutableRawPointer, _ storage: HeapStorage, _ value: UnsafePointer<UInt64>, _ count: Int
  ) {
    switch storage {
    case .i8: target.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value[0]), count: count)
    case .i16: target.initializeMemory(as: UInt16.self, repeating: UInt16(truncatingIfNeeded: value[0]), count: count)
    case .word32, .reference:
      target.initializeMemory(as: UInt32.self, repeating: UInt32(truncatingIfNeeded: value[0]), count: count)
    case .word64, .function: target.initializeMemory(as: UInt64.self, repeating: value[0], count: count)
    case .vector:
      for position in 0..<count {
        target.storeBytes(of: value[0], toByteOffset: position * 16, as: UInt64.self)
        target.storeBytes(of: value[1], toByteOffset: position * 16 + 8, as: UInt64.self)
      }
    }
  }

  /// `array.fill`.
  /// - Returns: Why it traps, or nil.
  public static func fill(
    _ heap: UnsafeMutablePointer<HeapState>, _ array: UInt64, at index: UInt64, _ value: UnsafePointer<UInt64>,
    count: UInt64, _ storage: HeapStorage
  ) -> TrapKind? {
    guard array != 0 else { return .nullArrayReference }
    guard let target = elements(array, index, count, storage) else { return .outOfBoundsArrayAccess }
    fill(target, storage, value, Int(count))
    if storage == .reference { heap.recordStores(at: target, count: UInt32(count)) }
    return nil
  }

  /// `array.copy`.
  /// - Returns: Why it traps, or nil.
  public static func copy(
    _ heap: UnsafeMutablePointer<HeapState>, _ array: UInt64, at index: UInt64, from source: UInt64,
    at first: UInt64, count: UInt64, _ storage: HeapStorage
  ) -> TrapKind? {
    guard array != 0, source != 0 else { return .nullArrayReference }
    guard let target = elements(array, index, count, storage), let source = elements(source, first, count, storage)
    else { return .outOfBoundsArrayAccess }
    target.copyMemory(from: source, byteCount: Int(count) << Int(storage.shift))
    if storage == .reference { heap.recordStores(at: target, count: UInt32(count)) }
    return nil
  }
}

extension Instance {
  /// `array.init_data` and `array.init_elem`.
  /// - Returns: Why it traps, or nil.
  public func initializeArray(
    _ heap: UnsafeMutablePointer<HeapState>, _ array: UInt64, at index: UInt64, segment: Int, isData: Bool,
    from: UInt64, count: UInt64, _ storage: HeapStorage
  ) -> TrapKind? {
    guard array != 0 else { return .nullArrayReference }
    guard let target = ArrayOperations.elements(array, index, count, storage) else { return .outOfBoundsArrayAccess }
    guard hasSegment(segment, isData: isData, from: from, count: count, shift: storage.shift) else {
      return isData ? .outOfBoundsMemoryAccess : .outOfBoundsTableAccess
    }
    copySegment(segment, isData: isData, from: from, count: Int(count), to: target, storage: storage)
    if storage == .reference { heap.recordStores(at: target, count: UInt32(count)) }
    return nil
  }

  /// `array.new_data` and `array.new_elem`.
  /// - Returns: The array, or 0 and why it traps.
  public func makeArray<Roots: RootProvider>(
    _ heap: UnsafeMutablePointer<HeapState>, type: UInt32, segment: Int, isData: Bool, from: UInt64, count: UInt32,
    _ storage: HeapStorage, roots: borrowing Roots
  ) -> (array: UInt64, trap: TrapKind) {
    guard hasSegment(segment, isData: isData, from: from, count: UInt64(count), shift: storage.shift) else {
      return (0, isData ? .outOfBoundsMemoryAccess : .outOfBoundsTableAccess)
    }
    let size = (UInt64(count) << UInt64(storage.shift) + 15) & ~7
    let array = heap.allocateSlow(size: size, type: type, length: count, roots: roots)
    guard array != 0 else { return (0, .heapLimit) }
    let elements = UnsafeMutableRawPointer(bitPattern: UInt(truncatingIfNeeded: array)).unsafelyUnwrapped + 8
    copySegment(segment, isData: isData, from: from, count: Int(count), to: elements, storage: storage)
    return (array, .heapLimit)
  }
}
