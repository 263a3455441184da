@_exported import CGlibc

// What Swift's own module Glibc has beyond the C library's headers, as far as it is used here.

/// The number of the thread's last error.
public var errno: Int32 {
  get { __errno_location().pointee }
  set { __errno_location().pointee = newValue }
}

/// The bits of a mode that say what kind of file it is.
public var S_IFMT: mode_t { 0o170000 }
/// A character device.
public var S_IFCHR: mode_t { 0o020000 }
/// A directory.
public var S_IFDIR: mode_t { 0o040000 }
/// A block device.
public var S_IFBLK: mode_t { 0o060000 }
/// A file.
public var S_IFREG: mode_t { 0o100000 }
/// A symbolic link.
public var S_IFLNK: mode_t { 0o120000 }
/// A socket.
public var S_IFSOCK: mode_t { 0o140000 }

/// `open`, with the mode of a file that it creates.
public func open(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
  apus_open(path, flags, mode)
}

/// `fcntl` with a command that takes no argument.
public func fcntl(_ descriptor: Int32, _ command: Int32) -> Int32 { apus_fcntl(descriptor, command) }

/// The environment of the process.
public var environ: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>! { apus_environ() }
