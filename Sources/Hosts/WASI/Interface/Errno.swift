/// Why a call failed, with the codes of the specification.
public enum Errno: UInt16, Error, Sendable, CaseIterable {
  /// No error.
  case success = 0
  /// Argument list too long.
  case tooBig = 1
  /// Permission denied.
  case acces = 2
  /// Address in use.
  case addrinuse = 3
  /// Address not available.
  case addrnotavail = 4
  /// Address family not supported.
  case afnosupport = 5
  /// Resource unavailable, or operation would block.
  case again = 6
  /// Connection already in progress.
  case already = 7
  /// Bad file descriptor.
  case badf = 8
  /// Bad message.
  case badmsg = 9
  /// Device or resource busy.
  case busy = 10
  /// Operation canceled.
  case canceled = 11
  /// No child processes.
  case child = 12
  /// Connection aborted.
  case connaborted = 13
  /// Connection refused.
  case connrefused = 14
  /// Connection reset.
  case connreset = 15
  /// Resource deadlock would occur.
  case deadlk = 16
  /// Destination address required.
  case destaddrreq = 17
  /// Mathematics argument out of domain of function.
  case dom = 18
  /// Reserved.
  case dquot = 19
  /// File exists.
  case exist = 20
  /// Bad address.
  case fault = 21
  /// File too large.
  case fbig = 22
  /// Host is unreachable.
  case hostunreach = 23
  /// Identifier removed.
  case idrm = 24
  /// Illegal byte sequence.
  case ilseq = 25
  /// Operation in progress.
  case inprogress = 26
  /// Interrupted function.
  case intr = 27
  /// Invalid argument.
  case inval = 28
  /// I/O error.
  case io = 29
  /// Socket is connected.
  case isconn = 30
  /// Is a directory.
  case isdir = 31
  /// Too many levels of symbolic links.
  case loop = 32
  /// File descriptor value too large.
  case mfile = 33
  /// Too many links.
  case mlink = 34
  /// Message too large.
  case msgsize = 35
  /// Reserved.
  case multihop = 36
  /// Filename too long.
  case nametoolong = 37
  /// Network is down.
  case netdown = 38
  /// Connection aborted by network.
  case netreset = 39
  /// Network unreachable.
  case netunreach = 40
  /// Too many files open in system.
  case nfile = 41
  /// No buffer space available.
  case nobufs = 42
  /// No such device.
  case nodev = 43
  /// No such file or directory.
  case noent = 44
  /// Executable file format error.
  case noexec = 45
  /// No locks available.
  case nolck = 46
  /// Reserved.
  case nolink = 47
  /// Not enough space.
  case nomem = 48
  /// No message of the desired type.
  case nomsg = 49
  /// Protocol not available.
  case noprotoopt = 50
  /// No space left on device.
  case nospc = 51
  /// Function not supported.
  case nosys = 52
  /// The socket is not connected.
  case notconn = 53
  /// Not a directory or a symbolic link to a directory.
  case notdir = 54
  /// Directory not empty.
  case notempty = 55
  /// State not recoverable.
  case notrecoverable = 56
  /// Not a socket.
  case notsock = 57
  /// Not supported, or operation not supported on socket.
  case notsup = 58
  /// Inappropriate I/O control operation.
  case notty = 59
  /// No such device or address.
  case nxio = 60
  /// Value too large to be stored in data type.
  case overflow = 61
  /// Previous owner died.
  case ownerdead = 62
  /// Operation not permitted.
  case perm = 63
  /// Broken pipe.
  case pipe = 64
  /// Protocol error.
  case proto = 65
  /// Protocol not supported.
  case protonosupport = 66
  /// Protocol wrong type for socket.
  case prototype = 67
  /// Result too large.
  case range = 68
  /// Read-only file system.
  case rofs = 69
  /// Invalid seek.
  case spipe = 70
  /// No such process.
  case srch = 71
  /// Reserved.
  case stale = 72
  /// Connection timed out.
  case timedout = 73
  /// Text file busy.
  case txtbsy = 74
  /// Cross-device link.
  case xdev = 75
  /// Extension: Capabilities insufficient.
  case notcapable = 76

  // What `sock_getaddrinfo` of the WasmEdge extension adds.
  /// The host has no address in the family that was asked for.
  case aiaddrfamily = 77
  /// A name server failed for now.
  case aiagain = 78
  /// The hints have an unknown flag.
  case aibadflag = 79
  /// A name server failed for good.
  case aifail = 80
  /// The address family is not supported.
  case aifamily = 81
  /// There is no room for a result.
  case aimemory = 82
  /// The host has no addresses.
  case ainodata = 83
  /// The name is not known.
  case ainoname = 84
  /// The service is not known.
  case aiservice = 85
  /// The socket type is not supported.
  case aisocktype = 86
  /// The system failed.
  case aisystem = 87
}
