extension WASIFunction {
  /// All functions, of `wasi_snapshot_preview1`, `wasi_unstable` and `wasi`. A name may occur twice in a module, with
  /// different types: guests of the WasmEdge extension were built with either.
  public static let all: [WASIFunction] = preview1 + preview0 + [.threadSpawn("wasi")]

  /// Finds a function by what a guest imports.
  /// - Parameters:
  ///   - module: The module's name.
  ///   - name: The function's name.
  /// - Returns: The functions of that name, which differ in their types; none if there is none.
  public static func named(_ module: String, _ name: String) -> [WASIFunction] {
    let functions: [WASIFunction]
    switch module {
    case "wasi_snapshot_preview1": functions = preview1
    case "wasi_unstable": functions = preview0
    case "wasi": functions = [.threadSpawn("wasi")]
    default: return []
    }
    return functions.filter { name == $0.name.description }
  }

  private static let preview1: [WASIFunction] =
    common + [
      WASIFunction("fd_seek", FileFunctions.fdSeek).repeatable(.standardStreams),
      WASIFunction("fd_filestat_get", DescriptorFunctions.fdFilestatGet).repeatable(.standardStreams),
      WASIFunction("path_filestat_get", PathFunctions.pathFilestatGet),
      WASIFunction("poll_oneoff", PollFunctions.pollOneoff),
      // WasmEdge's edge-triggered variant; waiting for a level wakes no later.
      WASIFunction("epoll_oneoff", PollFunctions.pollOneoff),
    ] + wasmEdge

  private static let preview0: [WASIFunction] =
    (common + [
      WASIFunction("fd_seek", FileFunctions.fdSeekPreview0).repeatable(.standardStreams),
      WASIFunction("fd_filestat_get", DescriptorFunctions.fdFilestatGetPreview0).repeatable(.standardStreams),
      WASIFunction("path_filestat_get", PathFunctions.pathFilestatGetPreview0),
      WASIFunction("poll_oneoff", PollFunctions.pollOneoffPreview0),
    ]).map { function in
      var function = function
      function.module = "wasi_unstable"
      return function
    }

  private static let common: [WASIFunction] = [
    WASIFunction("args_get", ProcessFunctions.argsGet).repeatable(),
    WASIFunction("args_sizes_get", ProcessFunctions.argsSizesGet).repeatable(),
    WASIFunction("environ_get", ProcessFunctions.environGet).repeatable(),
    WASIFunction("environ_sizes_get", ProcessFunctions.environSizesGet).repeatable(),
    WASIFunction("clock_res_get", ProcessFunctions.clockResGet).repeatable(),
    WASIFunction("clock_time_get", ProcessFunctions.clockTimeGet).repeatable(),
    WASIFunction("fd_advise", DescriptorFunctions.fdAdvise),
    WASIFunction("fd_allocate", DescriptorFunctions.fdAllocate),
    WASIFunction("fd_close", DescriptorFunctions.fdClose),
    WASIFunction("fd_datasync", DescriptorFunctions.fdDatasync),
    WASIFunction("fd_fdstat_get", DescriptorFunctions.fdFdstatGet).repeatable(.standardStreams),
    WASIFunction("fd_fdstat_set_flags", DescriptorFunctions.fdFdstatSetFlags),
    WASIFunction("fd_fdstat_set_rights", DescriptorFunctions.fdFdstatSetRights),
    WASIFunction("fd_filestat_set_size", DescriptorFunctions.fdFilestatSetSize),
    WASIFunction("fd_filestat_set_times", DescriptorFunctions.fdFilestatSetTimes),
    WASIFunction("fd_pread", FileFunctions.fdPread),
    WASIFunction("fd_prestat_dir_name", DescriptorFunctions.fdPrestatDirName).repeatable(),
    WASIFunction("fd_prestat_get", DescriptorFunctions.fdPrestatGet).repeatable(),
    WASIFunction("fd_pwrite", FileFunctions.fdPwrite),
    WASIFunction("fd_read", FileFunctions.fdRead).repeatable(.standardStreams),
    WASIFunction("fd_readdir", DirectoryFunctions.fdReaddir),
    WASIFunction("fd_renumber", DescriptorFunctions.fdRenumber),
    WASIFunction("fd_sync", DescriptorFunctions.fdSync),
    WASIFunction("fd_tell", FileFunctions.fdTell).repeatable(.standardStreams),
    WASIFunction("fd_write", FileFunctions.fdWrite).repeatable(.standardStreams),
    WASIFunction("path_create_directory", PathFunctions.pathCreateDirectory),
    WASIFunction("path_filestat_set_times", PathFunctions.pathFilestatSetTimes),
    WASIFunction("path_link", PathFunctions.pathLink),
    WASIFunction("path_open", OpenFunctions.pathOpen),
    WASIFunction("path_readlink", PathFunctions.pathReadlink),
    WASIFunction("path_remove_directory", PathFunctions.pathRemoveDirectory),
    WASIFunction("path_rename", PathFunctions.pathRename),
    WASIFunction("path_symlink", PathFunctions.pathSymlink),
    WASIFunction("path_unlink_file", PathFunctions.pathUnlinkFile),
    .ending("proc_exit", ProcessFunctions.procExit).repeatable(),
    WASIFunction("proc_raise", ProcessFunctions.procRaise),
    WASIFunction("random_get", ProcessFunctions.randomGet).repeatable(.shortOnes),
    WASIFunction("sched_yield", ProcessFunctions.schedYield).repeatable(),
    WASIFunction("sock_accept", SocketFunctions.sockAccept),
    WASIFunction("sock_recv", SocketFunctions.sockRecv),
    WASIFunction("sock_send", SocketFunctions.sockSend),
    WASIFunction("sock_shutdown", SocketFunctions.sockShutdown),
  ]

  private static let wasmEdge: [WASIFunction] = [
    WASIFunction("sock_open", SocketFunctions.sockOpen),
    WASIFunction("sock_open_v2", SocketFunctions.sockOpen),
    WASIFunction("sock_bind", SocketFunctions.sockBind),
    WASIFunction("sock_bind_v2", SocketFunctions.sockBind),
    WASIFunction("sock_listen", SocketFunctions.sockListen),
    WASIFunction("sock_listen_v2", SocketFunctions.sockListen),
    WASIFunction("sock_connect", SocketFunctions.sockConnect),
    WASIFunction("sock_connect_v2", SocketFunctions.sockConnect),
    WASIFunction("sock_accept", SocketFunctions.sockAcceptV1),
    WASIFunction("sock_accept_v2", SocketFunctions.sockAccept),
    WASIFunction("sock_recv_v2", SocketFunctions.sockRecv),
    WASIFunction("sock_recv_from", SocketFunctions.sockRecvFromV1),
    WASIFunction("sock_recv_from", SocketFunctions.sockRecvFrom),
    WASIFunction("sock_recv_from_v2", SocketFunctions.sockRecvFrom),
    WASIFunction("sock_send_v2", SocketFunctions.sockSend),
    WASIFunction("sock_send_to", SocketFunctions.sockSendTo),
    WASIFunction("sock_send_to_v2", SocketFunctions.sockSendTo),
    WASIFunction("sock_getlocaladdr", SocketFunctions.sockGetlocaladdrV1),
    WASIFunction("sock_getlocaladdr", SocketFunctions.sockGetlocaladdr),
    WASIFunction("sock_getlocaladdr_v2", SocketFunctions.sockGetlocaladdr),
    WASIFunction("sock_getpeeraddr", SocketFunctions.sockGetpeeraddrV1),
    WASIFunction("sock_getpeeraddr", SocketFunctions.sockGetpeeraddr),
    WASIFunction("sock_getpeeraddr_v2", SocketFunctions.sockGetpeeraddr),
    WASIFunction("sock_getsockopt", SocketOptionFunctions.sockGetsockopt),
    WASIFunction("sock_setsockopt", SocketOptionFunctions.sockSetsockopt),
    WASIFunction("sock_getaddrinfo", AddressInfoFunctions.sockGetaddrinfo),
  ]
}
