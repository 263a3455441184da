import Glibc
import JSON

/// Models for inference that a container's annotation names: files of the container's own.
///
/// They are opened below the root, so that no link leads out of it, and named by links in a folder in memory, since the endings of
/// their names tell what they are. A model that is a folder is not taken: the library would follow the links in it.
struct ContainerModels {
  /// Names, with the paths that Apus finds their files at.
  private(set) var models: [(name: String, paths: [String])] = []
  /// What has to stay open for that.
  private(set) var descriptors: [Descriptor] = []

  /// More are refused.
  private static let most = 64

  /// Opens the models.
  /// - Throws: What the annotation should have been, or which file is not there.
  init(_ bundle: Bundle, _ search: ModuleSearch) throws(ContainerError) {
    let named = try Self.parse(bundle.annotations)
    guard !named.isEmpty else { return }
    let folder = try System.temporaryFolder(["mode=0755", "size=1m"], "models")
    descriptors.append(folder)
    for (name, files) in named {
      var paths: [String] = []
      for file in files {
        let descriptor = try search.open(file, for: "annotations: \(Annotations.models)")
        let path = "\(folder.path)/\(descriptors.count)-\(Self.plain(file))"
        guard System.makeLink(path, to: descriptor.path) else { throw System.error("cannot make the link \(path)") }
        descriptors.append(descriptor)
        paths.append(path)
      }
      models.append((name, paths))
    }
  }

  /// As `apus run` takes them.
  var options: [String] { models.map { "\($0.name)=\($0.paths.joined(separator: ","))" } }

  /// Reads the annotation.
  static func parse(_ annotations: [String: String]) throws(ContainerError) -> [(name: String, files: [String])] {
    guard let text = annotations[Annotations.models] else { return [] }
    var models: [(name: String, files: [String])] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let parts = word.split(separator: "=", maxSplits: 1)
      let files = parts.last?.split(separator: ",").map { String($0) } ?? []
      guard parts.count == 2, !word.hasPrefix("="), !files.isEmpty, !parts[0].contains(":"), files.count <= 2,
        !models.contains(where: { $0.name == parts[0] })
      else {
        throw ContainerError(
          .invalid,
          "annotations: \(Annotations.models): expected models as NAME=PATH[,PATH], with spaces between them and each name once, found \(JSONValue.string(String(word)).words)"
        )
      }
      models.append((String(parts[0]), files))
    }
    guard models.count <= most else {
      throw ContainerError(
        .invalid, "annotations: \(Annotations.models): expected at most \(most) models, found \(models.count)")
    }
    return models
  }

  /// The last part of a path, with nothing in it that means something elsewhere.
  private static func plain(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(
      name.suffix(100).map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "_") ? $0 : "-" })
  }
}
