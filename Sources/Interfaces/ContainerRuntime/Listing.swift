import Containers

/// What is printed about all containers and about the runtime.
enum Listing {
  /// Prints the containers.
  static func print(_ request: Request) {
    var rows: [(record: ContainerRecord, status: ContainerRecord.Status)] = []
    for id in Container.names(root: request.root) {
      // What is removed meanwhile is not there.
      guard let container = try? Container(id, root: request.root) else { continue }
      rows.append((container.record, container.status))
    }
    if request.words.has("--quiet") {
      for row in rows { Console.print(row.record.id) }
    } else if request.words["--format"] == "json" {
      Console.print("[" + rows.map { $0.record.state($0.status).text }.joined(separator: ",") + "]")
    } else {
      let table =
        [["ID", "PID", "STATUS", "BUNDLE", "CREATED"]]
        + rows.map { row in
          let process = row.status == .stopped ? 0 : row.record.process
          return [row.record.id, "\(process)", row.status.rawValue, row.record.bundle, row.record.creationTime]
        }
      let widths = table[0].indices.map { column in table.map { $0[column].utf8.count }.max() ?? 0 }
      for row in table {
        let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.utf8.count) }
        var line = cells.joined(separator: "  ")
        while line.hasSuffix(" ") { line.removeLast() }
        Console.print(line)
      }
    }
  }

  /// What this runtime can do, as the specification's `features` has it.
  static let features = """
    {"ociVersionMin":"1.0.0","ociVersionMax":"1.1.0","hooks":["prestart","createRuntime","poststart","poststop"],\
    "mountOptions":["bind","rbind","ro","rw","size","mode","nr_inodes"],"linux":{"namespaces":["network"],\
    "cgroup":{"v1":true,"v2":true,"systemd":false}},"annotations":{"org.apus.version":"0.1.0"}}
    """

  /// What `help` prints.
  static var help: String {
    var lines = [
      "Runs WebAssembly modules as OCI containers: the runtime for podman, Docker, containerd and CRI-O.", "",
      "usage: apus-oci [--root DIR] [--log FILE] [--log-format text|json] COMMAND …", "",
    ]
    for command in Command.all where !command.abstract.isEmpty {
      lines += ["  \(command.synopsis)", "      \(command.abstract)"]
    }
    return lines.joined(separator: "\n")
  }
}
