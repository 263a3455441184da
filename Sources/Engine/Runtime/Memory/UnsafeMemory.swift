import CExecution
import WebAssembly

#if canImport(Glibc)
  import CNative
  import CSystemCalls
#endif

/// A linear memory (Wasm 3.0 §4.2.9).
///
/// Sound because `record` lives as long as the object, its base never moves on a machine with virtual memory, and
/// `size` never exceeds what is committed.
public final class Memory: @unchecked Sendable {
  /// The type, its minimum the size at creation.
  public let type: MemoryType
  /// What running code sees.
  let record: UnsafeMutablePointer<MemoryRecord>
  private let storage: Lock<Storage>
  /// In bytes, from the store that made the memory.
  private let limit: UInt64

  private struct Storage: ~Copyable {
    var reservation: Reservation
    #if canImport(Glibc)
      /// What the memory held at first, if it is to be put back to that.
      var image: MemoryImage?
      var ownPages = OwnPages()
      /// Where contents begin that are mapped from a file.
      var mapped: UnsafeMutableRawPointer?
    #endif
    /// The contexts that hold a copy of base and size.
    var contexts: [UnsafeMutablePointer<Context>] = []
  }

  /// How much address space a memory of 64-bit addresses reserves if its type does not say less.
  private static var largeReservation: UInt64 { 1 << 36 }

  /// How many bytes behind the addresses of 32 bits are never used, so that machine code need not look at small offsets.
  public static var guardSize: UInt64 { 32 << 20 }

  /// Makes a memory of a type.
  /// - Parameters:
  ///   - type: A valid type.
  ///   - limit: The largest size in bytes.
  /// - Throws: If there is not as much memory.
  public init(_ type: MemoryType, limit: UInt64 = .max) throws(LinkError) {
    self.type = type
    self.limit = limit
    let shift = UInt64(type.pageSizeLog2)
    let (minimum, overflow) = type.limits.minimum.multipliedReportingOverflow(by: 1 &<< shift)
    let range: UInt64 = type.addressType == .i32 ? 1 << 32 : Self.largeReservation
    var capacity = max(range, overflow ? .max : minimum)
    if let maximum = type.limits.maximum {
      let (bytes, overflow) = maximum.multipliedReportingOverflow(by: 1 &<< shift)
      if !overflow { capacity = min(capacity, bytes) }
    }
    capacity = min(capacity, max(limit, minimum))
    guard !overflow, minimum <= limit else {
      throw LinkError(
        "a memory of \(type.limits.minimum) pages of \(1 << shift) bytes is above the limit of \(limit) bytes")
    }
    #if !canImport(Glibc)
      // Without virtual memory what is reserved is used, so a memory gets what it asks for at first and a little more.
      capacity = min(capacity, minimum &+ 65536)
    #endif
    // Machine code does not compare addresses of 32 bits with the size: whatever they reach must be reserved.
    let isGuarded = type.addressType == .i32 && type.pageSizeLog2 == 16
    guard
      var reservation = Reservation(capacity: capacity, reserving: isGuarded ? (1 << 32) + Self.guardSize : 0),
      reservation.commit(minimum)
    else {
      throw LinkError("the system has no room for a memory of \(minimum) bytes")
    }
    record = .allocate(capacity: 1)
    record.initialize(
      to: MemoryRecord(
        base: reservation.base.assumingMemoryBound(to: UInt8.self), size: minimum, isShared: type.isShared ? 1 : 0,
        pageSizeLog2: type.pageSizeLog2, is64: type.addressType == .i64 ? 1 : 0))
    storage = Lock(Storage(reservation: reservation))
  }

  deinit {
    #if canImport(Glibc)
      if let mapped = storage.withLock({ $0.mapped }) { apus_native_unmap(mapped) }
    #endif
    record.deallocate()
  }

  /// The size in bytes.
  public var size: UInt64 { apus_load_size(record) }

  /// The size in pages.
  public var pages: UInt64 { size >> UInt64(type.pageSizeLog2) }

  /// The bytes, for the duration of a host call.
  public var view: GuestMemory { GuestMemory(unsafeBase: UnsafeMutableRawPointer(record.pointee.base), size: size) }

  /// The type with the present size as its minimum, which is what an import is compared with (§4.5.3).
  package var currentType: MemoryType {
    var type = type
    type.limits.minimum = pages
    return type
  }

  /// Makes the memory larger (§4.6.9).
  /// - Parameter delta: In pages.
  /// - Returns: The former size in pages, or nil if the memory stays as it is.
  public func grow(_ delta: UInt64) -> UInt64? {
    storage.withLock { storage -> UInt64? in
      let shift = UInt64(type.pageSizeLog2)
      let old = record.pointee.size >> shift
      let (new, overflow) = old.addingReportingOverflow(delta)
      let range: UInt64 =
        type.pageSizeLog2 == 0 && type.addressType == .i32 ? UInt64(UInt32.max) : 1 << (32 &- min(shift, 32))
      guard !overflow, new <= type.limits.maximum ?? .max, type.addressType == .i64 || new <= range else { return nil }
      let (bytes, tooLarge) = new.multipliedReportingOverflow(by: 1 &<< shift)
      guard !tooLarge, bytes <= limit, storage.reservation.commit(bytes) else { return nil }
      apus_store_size(record, bytes)
      if !type.isShared { for context in storage.contexts { context.pointee.memorySize = bytes } }
      return old
    }
  }

  /// Keeps a context's copy of the size current.
  func attach(_ context: UnsafeMutablePointer<Context>) {
    storage.withLock { storage in
      context.pointee.memory = record.pointee.base
      context.pointee.memorySize = record.pointee.size
      // The contexts of a shared memory belong to other threads; they look again when an access seems out of bounds.
      if !type.isShared { storage.contexts.append(context) }
    }
  }

  func detach(_ context: UnsafeMutablePointer<Context>) {
    storage.withLock { $0.contexts.removeAll { $0 == context } }
  }

  #if canImport(Glibc)
    /// Takes its first contents from a file; before anybody else uses the memory.
    /// - Returns: Whether that could be done.
    /// - Throws: If the contents are not those that were written.
    func take(_ initial: InitialMemory) throws(Trap) -> Bool {
      try storage.withLock { (storage) throws(Trap) in
        guard UInt64(initial.place) + UInt64(initial.size) <= storage.reservation.committed else { return false }
        switch initial.map(at: storage.reservation.base) {
        case false?: return false
        case true?:
          storage.mapped = storage.reservation.base + initial.place
          return true
        case nil:
          apus_native_unmap(storage.reservation.base + initial.place)
          throw Trap(.damagedCode)
        }
      }
    }

    /// Takes its contents from an image of what it holds now; before anybody else uses the memory.
    /// - Returns: Whether the system did so.
    func take(_ image: MemoryImage) -> Bool {
      storage.withLock { storage in
        guard UInt64(image.size) <= storage.reservation.committed, image.map(at: storage.reservation.base) else {
          return false
        }
        storage.image = image
        storage.ownPages.areSmall = storage.reservation.keepPagesSmall()
        return true
      }
    }

    /// Puts the contents and the size back to what they were at first, after `take`.
    /// - Parameter faults: Those of the thread that alone has used the memory since it was last put back; nil if it is not known
    ///   that it was one, the calling one.
    /// - Returns: Whether the system did so; if not, the memory must not be used again.
    func restore(_ faults: ThreadFaults?) -> Bool {
      storage.withLock { storage in
        let size = type.limits.minimum << UInt64(type.pageSizeLog2)
        guard storage.reservation.restore(size, storage.image, &storage.ownPages, faults) else { return false }
        apus_store_size(record, size)
        for context in storage.contexts { context.pointee.memorySize = size }
        return true
      }
    }
  #endif
}
