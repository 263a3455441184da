import JSON

/// What is kept of a container while it exists, as a file of JSON.
public struct ContainerRecord: Sendable {
  /// The container's name.
  public var id: String
  /// The bundle's folder.
  public var bundle: String
  /// The number of the container's process, and when that began, by which it is told from a later process of that number.
  public var process: Int32
  var start: UInt64
  /// When the container was made (RFC 3339).
  var created: String
  /// The folders of its control group.
  var controlGroup: [String]
  /// Whether its process runs no guest.
  var isHolder: Bool
  var annotations: [String: String]
  var afterStart: [Bundle.Hook]
  var afterStop: [Bundle.Hook]

  /// In which part of its life a container is.
  public enum Status: String, Sendable {
    /// It waits for being started.
    case created
    case running
    case stopped
  }

  init(_ id: String, _ bundle: Bundle, process: Int32, start: UInt64, controlGroup: [String], isHolder: Bool) {
    self.id = id
    self.bundle = bundle.folder
    self.process = process
    self.start = start
    self.controlGroup = controlGroup
    self.isHolder = isHolder
    created = System.time()
    annotations = bundle.annotations
    afterStart = bundle.hooks.afterStart
    afterStop = bundle.hooks.afterStop
  }

  init(_ record: Field) throws(ContainerError) {
    id = try record.member("id").requiredText()
    bundle = try record.member("bundle").requiredText()
    process = try record.member("process").integer() ?? 0
    start = try record.member("start").integer() ?? 0
    created = try record.member("created").requiredText()
    controlGroup = try record.member("controlGroup").texts()
    isHolder = try record.member("isHolder").boolean()
    annotations = [:]
    for (name, field) in try record.member("annotations").members() { annotations[name] = try field.requiredText() }
    afterStart = try Bundle.Hook.read(try record.member("poststart"))
    afterStop = try Bundle.Hook.read(try record.member("poststop"))
  }

  /// The record as text.
  var text: String {
    JSONValue.members([
      "id": .string(id), "bundle": .string(bundle), "process": .number("\(process)"), "start": .number("\(start)"),
      "created": .string(created), "controlGroup": .array(controlGroup.map { .string($0) }),
      "isHolder": .boolean(isHolder), "annotations": .texts(annotations), "poststart": .array(afterStart.map(\.json)),
      "poststop": .array(afterStop.map(\.json)),
    ]).text
  }

  /// Whether the container's process is there.
  var isAlive: Bool { process > 0 && System.start(of: process) == start }

  /// The container's state as the runtime specification has it.
  public func state(_ status: Status) -> JSONValue {
    .members([
      "ociVersion": .string(Container.specificationVersion), "id": .string(id), "status": .string(status.rawValue),
      "pid": .number("\(status == .stopped ? 0 : process)"), "bundle": .string(bundle), "created": .string(created),
      "annotations": .texts(annotations),
    ])
  }

  /// When the container was made (RFC 3339).
  public var creationTime: String { created }
}

extension Bundle.Hook {
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init(name: "path", value: .string(path)), .init(name: "args", value: .array(arguments.map { .string($0) })),
      .init(name: "env", value: .array(environment.map { .string($0) })),
    ]
    if let timeout { members.append(.init(name: "timeout", value: .number("\(timeout)"))) }
    return .object(members)
  }
}
