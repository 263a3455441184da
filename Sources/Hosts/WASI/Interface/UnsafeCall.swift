import Runtime

/// One call: whose it is, and the memory as it is now.
///
/// What the guest gave as an address is checked here and nowhere else; outside the memory means `fault`.
///
/// Sound because the memory's view checks every access, and no pointer leaves the closures that are given one. Another
/// thread of the guest may change the bytes at any time: they are read once and only then judged.
struct Call: ~Copyable {
  let environment: WASIEnvironment
  let memory: GuestMemory

  func load<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ address: Address, as type: Integer.Type = Integer.self
  ) throws(Failure) -> Integer {
    do throws(GuestMemory.OutOfBounds) { return try memory.load(address.value, as: type) } catch { throw .fail(.fault) }
  }

  func store<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ value: Integer, at address: Address
  ) throws(Failure) {
    do throws(GuestMemory.OutOfBounds) { try memory.store(value, at: address.value) } catch { throw .fail(.fault) }
  }

  /// Checks that bytes lie in the memory, so that an effect can come before a result is stored.
  func check(_ address: Address, count: UInt64) throws(Failure) {
    _ = unsafe try buffer(address, count: count)
  }

  /// Copies bytes into the memory.
  func store(_ bytes: some Collection<UInt8>, at address: Address) throws(Failure) {
    let buffer = unsafe try buffer(address, count: UInt64(bytes.count))
    unsafe buffer.copyBytes(from: bytes)
  }

  /// Copies bytes out of the memory.
  /// - Parameters:
  ///   - address: The first byte.
  ///   - count: How many. The caller bounds it.
  func bytes(_ address: Address, count: UInt64) throws(Failure) -> [UInt8] {
    unsafe [UInt8](try buffer(address, count: count))
  }

  /// The guest's own bytes.
  func buffer(_ address: Address, count: UInt64) throws(Failure) -> UnsafeMutableRawBufferPointer {
    do throws(GuestMemory.OutOfBounds) { return unsafe try memory.bytes(at: address.value, count: count) } catch {
      throw .fail(.fault)
    }
  }
}

extension Call {
  /// Fills bytes of the memory with random numbers.
  func fillRandom(_ address: Address, count: UInt64) throws(Failure) {
    let buffer = unsafe try buffer(address, count: count)
    switch environment.configuration.random {
    case .system: unsafe try System.random(buffer)
    case .seeded:
      if let generator = environment.generator { unsafe buffer.copyBytes(from: generator.bytes(buffer.count)) }
    case .function(let function):
      let bytes = function(buffer.count).prefix(buffer.count)
      unsafe buffer.copyBytes(from: bytes)
      unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[bytes.count...]).initializeMemory(
        as: UInt8.self, repeating: 0)
    }
  }
}
