import Containers

/// The commands that make and remove containers.
enum Making {
  /// Makes a container.
  static func make(_ request: Request) throws(ContainerError) -> Container {
    let id = try request.id()
    let bundle = try Bundle(reading: request.words["--bundle"] ?? ".")
    var options = Container.Options(log: request.log)
    options.consoleSocket = request.words["--console-socket"]
    options.processFile = request.words["--pid-file"]
    return try Container(making: id, root: request.root, bundle, options)
  }

  /// Makes a container, starts it, and waits for its end.
  /// - Returns: The guest's exit code.
  static func run(_ request: Request) throws(ContainerError) -> Int32 {
    let id = try request.id()
    let process: Int32
    do {
      let container = try make(request)
      process = container.record.process
      try container.start(log: request.log)
    }
    if request.words.has("--detach") { return 0 }
    let code = Container.wait(for: process)
    try Container(id, root: request.root).delete(force: true, log: request.log)
    return code
  }

  /// Removes a container; with --force it need not be there.
  static func delete(_ request: Request) throws(ContainerError) -> Int32 {
    let force = request.words.has("--force")
    let container: Container
    do throws(ContainerError) { container = try request.container() } catch {
      guard force, error.kind == .notFound else { throw error }
      try Container.removeRemains(try request.id(), root: request.root)
      return 0
    }
    try container.delete(force: force, log: request.log)
    return 0
  }
}
