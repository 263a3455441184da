/// What annotations ask for that the specification has no words for. All begin with `org.apus.`.
///
/// ```json
/// "annotations": { "org.apus.fuel": "1000000", "org.apus.timeout": "2s", "org.apus.allow-net": "example.com:443" }
/// ```
enum Annotations {
  static let prefix = "org.apus."
  /// How requests reach a function that is served instead of run once: `wasi` or `bytes`.
  static let serve = prefix + "serve"
  /// Models of the container's, as NAME=PATH with spaces between them.
  static let models = prefix + "models"

  /// Names, with the options of `apus run` that they become; an annotation that is several options has a space between the values.
  private static let options: [(name: String, option: String, isList: Bool)] = [
    ("allow-net", "--allow-net", true), ("fuel", "--fuel", false), ("tier", "--tier", false),
    ("timeout", "--timeout", false),
  ]

  /// Those that limit the guest, as options of `apus run`.
  /// - Throws: If an annotation of ours has a name that does not exist: what was meant as a limit has to be one.
  static func arguments(_ annotations: [String: String]) throws(ContainerError) -> [String] {
    var arguments: [String] = []
    for (name, value) in annotations.sorted(by: { $0.key < $1.key }) where name.hasPrefix(prefix) {
      if name == serve || name == models { continue }
      guard let option = options.first(where: { prefix + $0.name == name }) else {
        let names = (options.map { prefix + $0.name } + [models, serve]).map { "\"\($0)\"" }.joined(separator: ", ")
        throw ContainerError(.invalid, "annotations: expected one of \(names), found \"\(name)\"")
      }
      let values = option.isList ? value.split(separator: " ").map { String($0) } : [value]
      for value in values { arguments.append("\(option.option)=\(value)") }
    }
    return arguments
  }
}
