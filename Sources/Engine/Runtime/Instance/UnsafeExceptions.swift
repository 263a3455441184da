import CExecution
import CHeap
import Heap

// Exceptions are objects that their tag lays out. Sound because an object has room for its fields, and because the caller
// has as many slots as the tag's types take.
extension Tag {
  /// Makes an exception.
  /// - Parameters:
  ///   - slots: The values.
  ///   - heap: The store's heap.
  ///   - roots: Asked if there must be a collection; the slots are among them.
  /// - Returns: A reference, or 0 if the heap has no room.
  public func makeException<Roots: RootProvider>(
    _ slots: UnsafePointer<UInt64>, _ heap: UnsafeMutablePointer<HeapState>, roots: borrowing Roots
  ) -> UInt64 {
    let exception = heap.allocate(size: layout.size, type: type.pointee.number, roots: roots)
    guard let object = UnsafeMutableRawPointer(bitPattern: UInt(exception)) else { return 0 }
    let identity = UInt64(UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque()))
    object.storeBytes(of: identity, toByteOffset: Int(StructLayout.tagOffset), as: UInt64.self)
    var slot = slots
    for (field, type) in zip(layout.fields, values) {
      field.storage.store(slot, at: object + Int(field.offset))
      slot += type.slots
    }
    return exception
  }
}

extension HeapStorage {
  /// Writes a value from slots to a field of an object that was made just now.
  fileprivate func store(_ slot: UnsafePointer<UInt64>, at field: UnsafeMutableRawPointer) {
    switch self {
    case .i8: field.storeBytes(of: UInt8(truncatingIfNeeded: slot[0]), as: UInt8.self)
    case .i16: field.storeBytes(of: UInt16(truncatingIfNeeded: slot[0]), as: UInt16.self)
    case .word32, .reference: field.storeBytes(of: UInt32(truncatingIfNeeded: slot[0]), as: UInt32.self)
    case .word64, .function: field.storeBytes(of: slot[0], as: UInt64.self)
    case .vector:
      field.storeBytes(of: slot[0], as: UInt64.self)
      field.storeBytes(of: slot[1], toByteOffset: 8, as: UInt64.self)
    }
  }
}
