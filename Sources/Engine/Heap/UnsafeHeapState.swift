public import CHeap

/// The parts of a heap that interpreter handlers use, small enough to be inlined into them.
///
/// A reference is a 64-bit value here: 0 is null; an object is its address; an i31 is `value << 1 | 1` as 32 bits,
/// zero-extended. In objects it has 32 bits: the low half of the address, the same pattern for an i31, 0 for null.
///
/// Sound because the limit is never above the end of zeroed memory that belongs to this heap, because addresses come
/// from this heap alone, and because validation has checked types and handlers have checked null and indices.
extension UnsafeMutablePointer where Pointee == HeapState {
  // Allocation.

  /// Makes an object whose fields are all zero.
  /// - Parameters:
  ///   - size: Of the type's layout.
  ///   - type: The number of the type.
  ///   - roots: Asked if there must be a collection.
  /// - Returns: A reference, or 0 if there is no room: see `ObjectHeap.failure`.
  @inlinable @inline(__always)
  public func allocate<Roots: RootProvider>(size: UInt32, type: UInt32, roots: borrowing Roots) -> UInt64 {
    let start = pointee.cursor
    #if _pointerBitWidth(_64)
      let end = start &+ UInt(size)
      let isFitting = end <= pointee.limit
    #else
      let isFitting = pointee.limit &- start >= UInt(size)
      let end = start &+ UInt(size)
    #endif
    guard _fastPath(isFitting) else { return allocateSlow(size: UInt64(size), type: type, length: 0, roots: roots) }
    pointee.cursor = end
    start.address.storeBytes(of: type, as: UInt32.self)
    return UInt64(start)
  }

  /// Makes an array whose elements are all zero.
  /// - Parameters:
  ///   - length: In elements; whatever the guest says.
  ///   - elementShift: The base-2 logarithm of the width of an element.
  ///   - type: The number of the type.
  ///   - roots: Asked if there must be a collection.
  /// - Returns: A reference, or 0 if there is no room: see `ObjectHeap.failure`.
  @inlinable @inline(__always)
  public func allocateArray<Roots: RootProvider>(
    length: UInt32, elementShift: UInt32, type: UInt32, roots: borrowing Roots
  ) -> UInt64 {
    let size = (UInt64(length) &<< UInt64(elementShift) &+ 15) & ~7
    let start = pointee.cursor
    #if _pointerBitWidth(_64)
      let end = start &+ UInt(size)
      let isFitting = end <= pointee.limit
    #else
      let isFitting = UInt64(pointee.limit &- start) >= size
      let end = start &+ UInt(truncatingIfNeeded: size)
    #endif
    guard _fastPath(isFitting) else { return allocateSlow(size: size, type: type, length: length, roots: roots) }
    pointee.cursor = end
    start.address.storeBytes(of: type, as: UInt32.self)
    start.address.storeBytes(of: length, toByteOffset: 4, as: UInt32.self)
    return UInt64(start)
  }

  /// Makes an object when the space at the cursor does not do.
  @inlinable @inline(never)
  public func allocateSlow<Roots: RootProvider>(
    size: UInt64, type: UInt32, length: UInt32, roots: borrowing Roots
  ) -> UInt64 {
    let reference = takeMemory(size: size, type: type, length: length)
    if _fastPath(reference != 0) { return reference }
    return ObjectHeap.owner(of: self).allocate(size: size, type: type, length: length, roots: roots)
  }

  /// Makes an object in another hole, without a collection.
  /// - Returns: A reference, or 0 if there is no room.
  @usableFromInline
  func takeMemory(size: UInt64, type: UInt32, length: UInt32) -> UInt64 {
    guard let space, !space.pointee.isStressed else { return 0 }
    guard case .address(let address) = space.pointee.take(size, state: self) else { return 0 }
    return Self.initialize(address, type: type, length: length)
  }

  static func initialize(_ address: UInt, type: UInt32, length: UInt32) -> UInt64 {
    address.address.storeBytes(of: type, as: UInt32.self)
    address.address.storeBytes(of: length, toByteOffset: 4, as: UInt32.self)
    return UInt64(address)
  }

  /// The blocks, if there are any yet.
  @inline(__always)
  var space: UnsafeMutablePointer<BlockSpace>? {
    pointee.space?.assumingMemoryBound(to: BlockSpace.self)
  }

  // Objects.

  /// The number of the type of an object.
  @inlinable @inline(__always)
  public func type(of reference: UInt64) -> UInt32 {
    UInt(truncatingIfNeeded: reference).address.load(as: UInt32.self) & 0x00FF_FFFF
  }

  /// The kind of an object.
  @inlinable @inline(__always)
  public func kind(of reference: UInt64) -> HeapObjectKind? {
    HeapObjectKind(rawValue: pointee.types[Int(type(of: reference))].kind)
  }

  /// The number of elements of an array.
  @inlinable @inline(__always)
  public func length(of reference: UInt64) -> UInt32 {
    UInt(truncatingIfNeeded: reference).address.load(fromByteOffset: 4, as: UInt32.self)
  }

  /// Whether an object has a type; it may be an i31 or null, which have none.
  /// - Parameters:
  ///   - reference: As frames hold it.
  ///   - target: The number of the type.
  ///   - depth: How many supertypes the type has.
  @inlinable @inline(__always)
  public func isObject(_ reference: UInt64, of target: UInt32, depth: UInt32) -> Bool {
    guard reference != 0, reference & 1 == 0 else { return false }
    return pointee.types.isSubtype(type(of: reference), of: target, depth: depth)
  }

  // References in objects.

  /// Turns a reference as objects hold it into one as frames hold it.
  @inlinable @inline(__always)
  public func expand(_ reference: UInt32) -> UInt64 {
    #if _pointerBitWidth(_64)
      // All ones for an object or null, zero for an i31.
      let mask = UInt64(reference & 1) &- 1
      return reference == 0 ? 0 : UInt64(reference) | UInt64(pointee.base) & mask
    #else
      return UInt64(reference)
    #endif
  }

  /// Reads a reference field or element.
  /// - Parameter address: Of the field.
  @inlinable @inline(__always)
  public func loadReference(at address: UnsafeRawPointer) -> UInt64 { expand(address.load(as: UInt32.self)) }

  /// Reads a reference field or element whose type leaves out i31: structures, arrays, exceptions.
  /// - Parameter address: Of the field.
  @inlinable @inline(__always)
  public func loadObject(at address: UnsafeRawPointer) -> UInt64 {
    let reference = address.load(as: UInt32.self)
    return reference == 0 ? 0 : UInt64(reference) | UInt64(pointee.base)
  }

  /// Writes a reference field or element of an object that was made just now: nothing was allocated since.
  @inlinable @inline(__always)
  public func initializeReference(_ reference: UInt64, at address: UnsafeMutableRawPointer) {
    address.storeBytes(of: UInt32(truncatingIfNeeded: reference), as: UInt32.self)
  }

  /// Writes a reference field or element.
  @inlinable @inline(__always)
  public func storeReference(_ reference: UInt64, at address: UnsafeMutableRawPointer) {
    address.storeBytes(of: UInt32(truncatingIfNeeded: reference), as: UInt32.self)
    recordStore(at: address)
  }

  /// Remembers that a reference was stored in an object. To be called for every store but those into an object that was
  /// made just now, before or after the store, without an allocation in between.
  /// - Parameter address: Of the field, the element, or the object itself if it is a structure.
  @inlinable @inline(__always)
  public func recordStore(at address: UnsafeMutableRawPointer) {
    let card = pointee.cards.unsafelyUnwrapped + Int(UInt32(truncatingIfNeeded: UInt(bitPattern: address)) >> 9)
    // Tested first: writing the same line again and again is slower than reading it.
    if card.pointee == 0 { card.pointee = 1 }
  }

  /// Moves consecutive references from one array to another or within one, as `array.copy` does.
  /// - Parameters:
  ///   - source: The first element to read.
  ///   - target: The first element to write.
  ///   - count: How many, within both arrays.
  @inlinable
  public func moveReferences(from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, count: UInt32) {
    target.copyMemory(from: source, byteCount: Int(count) &* 4)
    recordStores(at: target, count: count)
  }

  /// Writes a reference to consecutive elements.
  /// - Parameters:
  ///   - reference: As frames hold it.
  ///   - target: The first element.
  ///   - count: How many, within the array.
  @inlinable
  public func fillReferences(_ reference: UInt64, at target: UnsafeMutableRawPointer, count: UInt32) {
    target.assumingMemoryBound(to: UInt32.self)
      .update(repeating: UInt32(truncatingIfNeeded: reference), count: Int(count))
    recordStores(at: target, count: count)
  }

  /// Remembers that references were stored in consecutive elements.
  /// - Parameters:
  ///   - address: Of the first element.
  ///   - count: How many, within the array.
  @inlinable
  public func recordStores(at address: UnsafeMutableRawPointer, count: UInt32) {
    guard count > 0 else { return }
    let first = UInt32(truncatingIfNeeded: UInt(bitPattern: address))
    let card = Int(first >> 9)
    let last = Int((first &+ count &* 4 &- 1) >> 9)
    (pointee.cards.unsafelyUnwrapped + card).update(repeating: 1, count: last &- card &+ 1)
  }
}

extension UInt {
  /// The memory at an address that is not 0.
  @inlinable @inline(__always)
  var address: UnsafeMutableRawPointer { UnsafeMutableRawPointer(bitPattern: self).unsafelyUnwrapped }
}
