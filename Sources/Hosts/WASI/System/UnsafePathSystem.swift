import CSystemCalls
import Glibc

// System calls with paths. Each takes a single component as its name, except `openBeneath`, for which the kernel itself
// guarantees that nothing outside the directory is reached.
extension System {
  /// Flags of `open`.
  enum Open {
    static var path: UInt64 { apus_o_path }
    static var directory: UInt64 { apus_o_directory }
    static var nofollow: UInt64 { apus_o_nofollow }
    static var nonblock: UInt64 { apus_o_nonblock }
    static var creat: UInt64 { apus_o_creat }
    static var excl: UInt64 { apus_o_excl }
    static var trunc: UInt64 { apus_o_trunc }
    static var append: UInt64 { apus_o_append }
    static var dsync: UInt64 { apus_o_dsync }
    static var sync: UInt64 { apus_o_sync }
    static var readOnly: UInt64 { UInt64(O_RDONLY) }
    static var writeOnly: UInt64 { UInt64(O_WRONLY) }
    static var readWrite: UInt64 { UInt64(O_RDWR) }
    static var accessMode: UInt64 { UInt64(O_ACCMODE) }
    static var noctty: UInt64 { apus_o_noctty }
  }

  /// Opens a path of the embedder's, who may name anything.
  static func openPreopened(_ path: String, _ flags: UInt64) throws(Failure) -> Int32 {
    let result = unsafe withCString(path.utf8) { unsafe apus_open_trusted($0, flags) }
    return Int32(truncatingIfNeeded: try check(result))
  }

  /// The kernel's answer to `openat2` with `RESOLVE_BENEATH`.
  static func openBeneath(_ directory: Int32, _ path: [UInt8], _ flags: UInt64, mode: UInt32) -> Int {
    unsafe withCString(path) { unsafe apus_open_beneath(directory, $0, flags, mode) }
  }

  /// Opens a component, which is not followed if it is a symbolic link.
  static func openComponent(
    _ directory: Int32, _ name: some Collection<UInt8>, _ flags: UInt64, mode: UInt32 = 0
  ) throws(Failure) -> OwnedDescriptor {
    let number = try check(unsafe withCString(name) { unsafe apus_open_component(directory, $0, flags, mode) })
    return OwnedDescriptor(Int32(truncatingIfNeeded: number))
  }

  static func status(_ directory: Int32, _ name: [UInt8]) throws(Failure) -> Filestat {
    var status = stat()
    _ = try check(unsafe withCString(name) { unsafe apus_stat_at(directory, $0, &status) })
    return Filestat(status)
  }

  static func makeDirectory(_ directory: Int32, _ name: [UInt8]) throws(Failure) {
    _ = try check(unsafe withCString(name) { unsafe apus_mkdir_at(directory, $0, 0o777) })
  }

  static func remove(_ directory: Int32, _ name: [UInt8], isDirectory: Bool) throws(Failure) {
    _ = try check(unsafe withCString(name) { unsafe apus_unlink_at(directory, $0, isDirectory ? 1 : 0) })
  }

  static func rename(
    _ oldDirectory: Int32, _ oldName: [UInt8], _ newDirectory: Int32, _ newName: [UInt8]
  ) throws(Failure) {
    let result = unsafe withCString(oldName) { old in
      unsafe withCString(newName) { unsafe apus_rename_at(oldDirectory, old, newDirectory, $0) }
    }
    _ = try check(result)
  }

  static func link(
    _ oldDirectory: Int32, _ oldName: [UInt8], _ newDirectory: Int32, _ newName: [UInt8]
  ) throws(Failure) {
    let result = unsafe withCString(oldName) { old in
      unsafe withCString(newName) { unsafe apus_link_at(oldDirectory, old, newDirectory, $0) }
    }
    _ = try check(result)
  }

  static func symlink(_ target: [UInt8], _ directory: Int32, _ name: [UInt8]) throws(Failure) {
    let result = unsafe withCString(target) { target in
      unsafe withCString(name) { unsafe apus_symlink_at(target, directory, $0) }
    }
    _ = try check(result)
  }

  /// The target of a symbolic link.
  /// - Parameters:
  ///   - directory: Where it lies; or the link itself, opened as a path.
  ///   - name: Its name; empty for the descriptor itself.
  static func readlink(_ directory: Int32, _ name: some Collection<UInt8>) throws(Failure) -> [UInt8] {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let result = unsafe withCString(name) { name in
      unsafe target.withUnsafeMutableBytes { buffer in
        unsafe apus_readlink_at(
          directory, name, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
      }
    }
    let count = try check(result)
    target.removeLast(target.count - min(count, target.count))
    return target
  }
}
