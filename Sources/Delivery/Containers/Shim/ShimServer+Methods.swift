import Glibc
import JSON

/// The methods of `containerd.task.v2.Task`, by the numbers of the fields in its messages.
extension ShimServer {
  /// Does what a request asks for.
  /// - Returns: Whether there is such a method.
  func perform(_ method: String, _ request: ProtobufMessage, _ answer: inout ProtobufWriter) throws -> Bool {
    switch method {
    case "Create": try create(request, &answer)
    case "Start": try start(request, &answer)
    case "State": try state(request, &answer)
    case "Kill": try kill(request)
    case "Delete": try delete(request, &answer)
    case "Pids": try processes(request, &answer)
    case "CloseIO": try closeInput(request)
    case "Connect": try connect(request, &answer)
    case "Shutdown": shutDown(request)
    case "Update": try update(request)
    case "Stats": try statistics(request, &answer)
    default: return false
    }
    return true
  }

  /// Why the others are not there.
  static let refusals: [String: String] = [
    "Exec": "exec: a container with a WebAssembly guest has no shell and no second program: start another container",
    "ResizePty": "a guest of this runtime has no terminal", "Pause": "a guest is not paused",
    "Resume": "a guest is not paused", "Checkpoint": "a guest is not saved",
  ]

  private func task(_ request: ProtobufMessage) throws -> ShimTask { try task(named: try taskName(request)) }

  private func task(named id: String) throws -> ShimTask {
    guard let task = tasks[id] else { throw CallError(.notFound, "there is no container \"\(id)\"") }
    return task
  }

  private func create(_ request: ProtobufMessage, _ answer: inout ProtobufWriter) throws {
    let id = try request.text(1)
    let folder = try request.text(2)
    guard tasks[id] == nil else { throw CallError(.alreadyExists, "there is a container \"\(id)\" already") }
    guard request.number(4) == 0 else {
      throw CallError(.unimplemented, "a guest of this runtime has no terminal: start it without one")
    }
    let mounts = try RootMounts(try request.messages(3))
    let root = "\(folder)/rootfs"
    let bundle: Bundle
    let task: ShimTask
    do {
      try mounts.mount(at: root)
      bundle = try Bundle(reading: folder)
      var options = Container.Options(log: RuntimeLog("\(folder)/log.json", isJSON: true))
      options.executable = executablePath()
      options.isHolder = bundle.annotations["io.kubernetes.cri.container-type"] == "sandbox"
      let (input, output, errors) = (try request.text(5), try request.text(6), try request.text(7))
      let (streams, keeper) = try ShimTask.openStreams(input: input, output: output, errors: errors)
      options.streams = streams
      let container = try Container(making: id, root: ShimTask.root(folder), bundle, options)
      task = ShimTask(
        id: id, bundle: folder, process: container.record.process, input: input, output: output, errors: errors,
        inputKeeper: keeper)
    } catch {
      RootMounts.unmount(root)
      throw error
    }
    tasks[id] = task
    events.publish("/tasks/create", "containerd.events.TaskCreate") { event in
      event.add(1, id)
      event.add(2, folder)
      event.add(4) { streams in
        streams.add(1, task.input)
        streams.add(2, task.output)
        streams.add(3, task.errors)
      }
      event.add(6, UInt64(task.process))
    }
    answer.add(1, UInt64(task.process))
  }

  private func start(_ request: ProtobufMessage, _ answer: inout ProtobufWriter) throws {
    var task = try task(request)
    try task.container.start(log: RuntimeLog("\(task.bundle)/log.json", isJSON: true))
    task.isStarted = true
    tasks[task.id] = task
    events.publish("/tasks/start", "containerd.events.TaskStart") { event in
      event.add(1, task.id)
      event.add(2, UInt64(task.process))
    }
    answer.add(1, UInt64(task.process))
  }

  private func state(_ request: ProtobufMessage, _ answer: inout ProtobufWriter) throws {
    let task = try task(request)
    answer.add(1, task.id)
    answer.add(2, task.bundle)
    answer.add(3, UInt64(task.process))
    answer.add(4, task.status)
    answer.add(5, task.input)
    answer.add(6, task.output)
    answer.add(7, task.errors)
    Self.write(task.exit, &answer, code: 9, time: 10)
  }

  private func kill(_ request: ProtobufMessage) throws {
    let task = try task(request)
    let all = request.number(4) != 0
    guard task.exit == nil || all else {
      throw CallError(.notFound, "the container \"\(task.id)\" has ended: process already finished")
    }
    let signal = Int32(truncatingIfNeeded: request.number(3))
    guard (1...64).contains(signal) else {
      throw CallError(.invalidArgument, "expected the number of a signal, found \(signal)")
    }
    try task.container.kill(signal, all: all)
  }

  private func delete(_ request: ProtobufMessage, _ answer: inout ProtobufWriter) throws {
    let task = try task(request)
    guard task.exit != nil || !task.isStarted else {
      throw CallError(.failedPrecondition, "cannot delete the container \"\(task.id)\": it is running")
    }
    try task.container.delete(force: true, log: RuntimeLog("\(task.bundle)/log.json", isJSON: true))
    System.removeFolder(ShimTask.root(task.bundle))
    RootMounts.unmount("\(task.bundle)/rootfs")
    tasks[task.id] = nil
    let exit = task.exit ?? (137, System.now())
    events.publish("/tasks/delete", "containerd.events.TaskDelete") { event in
      event.add(1, task.id)
      event.add(2, UInt64(task.process))
      Self.write(exit, &event, code: 3, time: 4)
    }
    answer.add(1, UInt64(task.process))
    Self.write(exit, &answer, code: 2, time: 3)
  }

  private func processes(_ request: ProtobufMessage, _ answer: inout ProtobufWriter) throws {
    for process in try task(request).container.processes {
      answer.add(1) { $0.add(1, UInt64(process)) }
    }
  }

  private func closeInput(_ request: ProtobufMessage) throws {
    let id = try task(request).id
    tasks[id]?.inputKeeper = nil
  }

  private func connect(_ request: ProtobufMessage, _ answer: inout ProtobufWriter) throws {
    answer.add(1, UInt64(getpid()))
    answer.add(2, UInt64(try task(request).process))
    answer.add(3, Container.shimVersion)
  }

  private func shutDown(_ request: ProtobufMessage) {
    // Others of the pod may still be there.
    if tasks.isEmpty { isShuttingDown = true }
  }

  /// Limits come as containerd has them in a bundle: as JSON, with the name of that type.
  private func update(_ request: ProtobufMessage) throws {
    let container = try task(named: try request.text(1)).container
    guard let resources = try request.messages(2).last else {
      throw CallError(.invalidArgument, "expected the resources that a container may use, found none")
    }
    let type = try resources.text(1)
    guard type.hasSuffix("LinuxResources") else {
      throw CallError(
        .invalidArgument, "expected resources as LinuxResources, found \(JSONValue.string(type).words)")
    }
    try container.update(
      Bundle.Resources(Field(reading: Array(resources.bytes(2)), of: "resources")))
  }

  private func statistics(_ request: ProtobufMessage, _ answer: inout ProtobufWriter) throws {
    let metrics = try task(request).container.use.metrics
    answer.add(1, any: metrics.type, metrics.bytes)
  }
}
