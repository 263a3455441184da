import Glibc
import MachineCode

// Unsafe: the system is given pointers to bytes. Sound because it reads as many as the array has.

extension CompiledImage {
  /// Writes the image to a file. Who has an older one open, or runs it, goes on with that.
  /// - Parameters:
  ///   - path: The file, which is replaced as a whole.
  ///   - isUniversal: Whether it is to be a module that other engines run as well, which pass over the code.
  /// - Throws: What the system says.
  public func save(to path: String, isUniversal: Bool = false) throws(ImageError) {
    let bytes = isUniversal ? UniversalModule.bytes(self) : bytes
    let temporary = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max))"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(0o666))
    guard descriptor >= 0 else { throw Self.cannotWrite(path) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      written += count
    }
    guard written == bytes.count, close(descriptor) == 0, unsafe rename(temporary, path) == 0 else {
      let problem = Self.cannotWrite(path)
      if written < bytes.count { close(descriptor) }
      unsafe unlink(temporary)
      throw problem
    }
  }

  private static func cannotWrite(_ path: String) -> ImageError {
    ImageError("cannot write \(path): \(unsafe String(cString: strerror(errno)))")
  }
}
