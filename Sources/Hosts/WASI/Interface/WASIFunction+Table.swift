extension WASIFunction {
  /// All functions, of `wasi_snapshot_preview1`, `wasi_unstable` and `wasi`. A name may occur twice in a module, with
  /// different types: guests of the WasmEdge extension were built with either.
  public static let all: [WASIFunction] =
    (common + preview1).map { $0.make() } + (common + preview0).map { $0.make(in: "wasi_unstable") }
    + [.threadSpawn("wasi")]

  /// Finds a function by what a guest imports.
  /// - Parameters:
  ///   - module: The module's name.
  ///   - name: The function's name.
  /// - Returns: The functions of that name, which differ in their types; none if there is none.
  public static func named(_ module: String, _ name: String) -> [WASIFunction] {
    switch module {
    case "wasi_snapshot_preview1": find(name, common) + find(name, preview1)
    case "wasi_unstable": find(name, common, in: "wasi_unstable") + find(name, preview0, in: "wasi_unstable")
    case "wasi" where name == "thread-spawn": [.threadSpawn("wasi")]
    default: []
    }
  }

  private static func find(_ name: String, _ rows: [Row], in module: StaticString? = nil) -> [WASIFunction] {
    var found: [WASIFunction] = []
    for row in rows where row.isNamed(name) { found.append(row.make(in: module)) }
    return found
  }

  /// A function that is made when a guest imports it: most guests import few, and have to start at once.
  private struct Row: Sendable {
    private let name: StaticString
    private let body: @Sendable (StaticString) -> WASIFunction

    init(_ name: StaticString, _ body: @escaping @Sendable (StaticString) -> WASIFunction) {
      self.name = name
      self.body = body
    }

    func isNamed(_ wanted: String) -> Bool { name.isText(wanted) }

    func make(in module: StaticString? = nil) -> WASIFunction {
      var function = body(name)
      if let module { function.module = module }
      return function
    }
  }

  private static let preview1: [Row] =
    [
      Row("fd_seek") { WASIFunction($0, FileFunctions.fdSeek).repeatable(.standardStreams) },
      Row("fd_filestat_get") { WASIFunction($0, DescriptorFunctions.fdFilestatGet).repeatable(.standardStreams) },
      Row("path_filestat_get") { WASIFunction($0, PathFunctions.pathFilestatGet) },
      Row("poll_oneoff") { WASIFunction($0, PollFunctions.pollOneoff) },
      // WasmEdge's edge-triggered variant; waiting for a level wakes no later.
      Row("epoll_oneoff") { WASIFunction($0, PollFunctions.pollOneoff) },
    ] + wasmEdge

  private static let preview0: [Row] = [
    Row("fd_seek") { WASIFunction($0, FileFunctions.fdSeekPreview0).repeatable(.standardStreams) },
    Row("fd_filestat_get") {
      WASIFunction($0, DescriptorFunctions.fdFilestatGetPreview0).repeatable(.standardStreams)
    },
    Row("path_filestat_get") { WASIFunction($0, PathFunctions.pathFilestatGetPreview0) },
    Row("poll_oneoff") { WASIFunction($0, PollFunctions.pollOneoffPreview0) },
  ]

  private static let common: [Row] = [
    Row("args_get") { WASIFunction($0, ProcessFunctions.argsGet).repeatable() },
    Row("args_sizes_get") { WASIFunction($0, ProcessFunctions.argsSizesGet).repeatable() },
    Row("environ_get") { WASIFunction($0, ProcessFunctions.environGet).repeatable() },
    Row("environ_sizes_get") { WASIFunction($0, ProcessFunctions.environSizesGet).repeatable() },
    Row("clock_res_get") { WASIFunction($0, ProcessFunctions.clockResGet).repeatable() },
    Row("clock_time_get") { WASIFunction($0, ProcessFunctions.clockTimeGet).repeatable() },
    Row("fd_advise") { WASIFunction($0, DescriptorFunctions.fdAdvise) },
    Row("fd_allocate") { WASIFunction($0, DescriptorFunctions.fdAllocate) },
    Row("fd_close") { WASIFunction($0, DescriptorFunctions.fdClose) },
    Row("fd_datasync") { WASIFunction($0, DescriptorFunctions.fdDatasync) },
    Row("fd_fdstat_get") { WASIFunction($0, DescriptorFunctions.fdFdstatGet).repeatable(.standardStreams) },
    Row("fd_fdstat_set_flags") { WASIFunction($0, DescriptorFunctions.fdFdstatSetFlags) },
    Row("fd_fdstat_set_rights") { WASIFunction($0, DescriptorFunctions.fdFdstatSetRights) },
    Row("fd_filestat_set_size") { WASIFunction($0, DescriptorFunctions.fdFilestatSetSize) },
    Row("fd_filestat_set_times") { WASIFunction($0, DescriptorFunctions.fdFilestatSetTimes) },
    Row("fd_pread") { WASIFunction($0, FileFunctions.fdPread) },
    Row("fd_prestat_dir_name") { WASIFunction($0, DescriptorFunctions.fdPrestatDirName).repeatable() },
    Row("fd_prestat_get") { WASIFunction($0, DescriptorFunctions.fdPrestatGet).repeatable() },
    Row("fd_pwrite") { WASIFunction($0, FileFunctions.fdPwrite) },
    Row("fd_read") { WASIFunction($0, FileFunctions.fdRead).repeatable(.standardStreams) },
    Row("fd_readdir") { WASIFunction($0, DirectoryFunctions.fdReaddir) },
    Row("fd_renumber") { WASIFunction($0, DescriptorFunctions.fdRenumber) },
    Row("fd_sync") { WASIFunction($0, DescriptorFunctions.fdSync) },
    Row("fd_tell") { WASIFunction($0, FileFunctions.fdTell).repeatable(.standardStreams) },
    Row("fd_write") { WASIFunction($0, FileFunctions.fdWrite).repeatable(.standardStreams) },
    Row("path_create_directory") { WASIFunction($0, PathFunctions.pathCreateDirectory) },
    Row("path_filestat_set_times") { WASIFunction($0, PathFunctions.pathFilestatSetTimes) },
    Row("path_link") { WASIFunction($0, PathFunctions.pathLink) },
    Row("path_open") { WASIFunction($0, OpenFunctions.pathOpen) },
    Row("path_readlink") { WASIFunction($0, PathFunctions.pathReadlink) },
    Row("path_remove_directory") { WASIFunction($0, PathFunctions.pathRemoveDirectory) },
    Row("path_rename") { WASIFunction($0, PathFunctions.pathRename) },
    Row("path_symlink") { WASIFunction($0, PathFunctions.pathSymlink) },
    Row("path_unlink_file") { WASIFunction($0, PathFunctions.pathUnlinkFile) },
    Row("proc_exit") { .ending($0, ProcessFunctions.procExit).repeatable() },
    Row("proc_raise") { WASIFunction($0, ProcessFunctions.procRaise) },
    Row("random_get") { WASIFunction($0, ProcessFunctions.randomGet).repeatable(.shortOnes) },
    Row("sched_yield") { WASIFunction($0, ProcessFunctions.schedYield).repeatable() },
    Row("sock_accept") { WASIFunction($0, SocketFunctions.sockAccept) },
    Row("sock_recv") { WASIFunction($0, SocketFunctions.sockRecv) },
    Row("sock_send") { WASIFunction($0, SocketFunctions.sockSend) },
    Row("sock_shutdown") { WASIFunction($0, SocketFunctions.sockShutdown) },
  ]

  private static let wasmEdge: [Row] = [
    Row("sock_open") { WASIFunction($0, SocketFunctions.sockOpen) },
    Row("sock_open_v2") { WASIFunction($0, SocketFunctions.sockOpen) },
    Row("sock_bind") { WASIFunction($0, SocketFunctions.sockBind) },
    Row("sock_bind_v2") { WASIFunction($0, SocketFunctions.sockBind) },
    Row("sock_listen") { WASIFunction($0, SocketFunctions.sockListen) },
    Row("sock_listen_v2") { WASIFunction($0, SocketFunctions.sockListen) },
    Row("sock_connect") { WASIFunction($0, SocketFunctions.sockConnect) },
    Row("sock_connect_v2") { WASIFunction($0, SocketFunctions.sockConnect) },
    Row("sock_accept") { WASIFunction($0, SocketFunctions.sockAcceptV1) },
    Row("sock_accept_v2") { WASIFunction($0, SocketFunctions.sockAccept) },
    Row("sock_recv_v2") { WASIFunction($0, SocketFunctions.sockRecv) },
    Row("sock_recv_from") { WASIFunction($0, SocketFunctions.sockRecvFromV1) },
    Row("sock_recv_from") { WASIFunction($0, SocketFunctions.sockRecvFrom) },
    Row("sock_recv_from_v2") { WASIFunction($0, SocketFunctions.sockRecvFrom) },
    Row("sock_send_v2") { WASIFunction($0, SocketFunctions.sockSend) },
    Row("sock_send_to") { WASIFunction($0, SocketFunctions.sockSendTo) },
    Row("sock_send_to_v2") { WASIFunction($0, SocketFunctions.sockSendTo) },
    Row("sock_getlocaladdr") { WASIFunction($0, SocketFunctions.sockGetlocaladdrV1) },
    Row("sock_getlocaladdr") { WASIFunction($0, SocketFunctions.sockGetlocaladdr) },
    Row("sock_getlocaladdr_v2") { WASIFunction($0, SocketFunctions.sockGetlocaladdr) },
    Row("sock_getpeeraddr") { WASIFunction($0, SocketFunctions.sockGetpeeraddrV1) },
    Row("sock_getpeeraddr") { WASIFunction($0, SocketFunctions.sockGetpeeraddr) },
    Row("sock_getpeeraddr_v2") { WASIFunction($0, SocketFunctions.sockGetpeeraddr) },
    Row("sock_getsockopt") { WASIFunction($0, SocketOptionFunctions.sockGetsockopt) },
    Row("sock_setsockopt") { WASIFunction($0, SocketOptionFunctions.sockSetsockopt) },
    Row("sock_getaddrinfo") { WASIFunction($0, AddressInfoFunctions.sockGetaddrinfo) },
  ]
}
