// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CWasm

/// What a pointer of the C interface leads to: each owner in C counts as one reference.
///
/// Sound as far as callers in C keep to the rules of the headers: a pointer that they hand over came from the function that the
/// header names, and has not been deleted. Everything else that they may get wrong is checked. Objects of one store are used by
/// one thread at a time, as the header says; those that are not, are constant or have locks.
class Handle {
  /// A pointer for a new owner.
  func own() -> OpaquePointer { OpaquePointer(Unmanaged.passRetained(self).toOpaque()) }

  /// A pointer that is good as long as the object is.
  func lend() -> OpaquePointer { OpaquePointer(Unmanaged.passUnretained(self).toOpaque()) }
}

extension OpaquePointer {
  /// The object that the pointer leads to.
  func handle<Object: Handle>(_ type: Object.Type = Object.self) -> Object {
    Unmanaged<Object>.fromOpaque(UnsafeRawPointer(self)).takeUnretainedValue()
  }

  /// The object that the pointer leads to, whose owner was the caller.
  func consume<Object: Handle>(_ type: Object.Type = Object.self) -> Object {
    Unmanaged<Object>.fromOpaque(UnsafeRawPointer(self)).takeRetainedValue()
  }
}

/// Why a function of the interface failed.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Runs a function that may fail, and keeps the message for `apus_error_message`.
/// - Returns: What the function returns, or nil if it fails.
func attempt<Result>(_ body: () throws -> Result?) -> Result? {
  do { return try body() } catch {
    report("\(error)")
    return nil
  }
}

/// Keeps a message for `apus_error_message`.
func report(_ message: String) { capus_set_error(message) }

@c @implementation public func capus_retain(_ object: UnsafeRawPointer?) -> UnsafeMutableRawPointer? {
  guard let object else { return nil }
  _ = Unmanaged<Handle>.fromOpaque(object).retain()
  return UnsafeMutableRawPointer(mutating: object)
}

@c @implementation public func capus_release(_ object: UnsafeMutableRawPointer?) {
  guard let object else { return }
  Unmanaged<Handle>.fromOpaque(object).release()
}

extension String {
  /// Reads a C string.
  /// - Throws: If there is none.
  init(_ text: UnsafePointer<CChar>?, _ what: String) throws(Failure) {
    guard let text else { throw Failure("expected \(what), found NULL") }
    self.init(cString: text)
  }
}

extension wasm_byte_vec_t {
  /// The bytes, copied.
  var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : size)) }

  /// The text, without a NUL at its end.
  var text: String {
    var bytes = bytes
    if bytes.last == 0 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Makes a vector for an owner in C.
  init(_ bytes: [UInt8]) {
    self.init()
    wasm_byte_vec_new_uninitialized(&self, bytes.count)
    guard size == bytes.count, let data else { return }
    UnsafeMutableRawPointer(data).copyMemory(from: bytes, byteCount: bytes.count)
  }

  /// Makes a name.
  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Makes a message, which ends with NUL.
  init(message: String) { self.init(Array(message.utf8) + [0]) }
}
