import ArgumentParser

/// What a project is made of.
struct Template: ExpressibleByArgument, Equatable {
  /// What it is called after `--template`.
  let name: String
  /// What the function is, for people who choose.
  let summary: String
  /// The parts whose files it has.
  let parts: [String]

  /// All templates, in the order in which they are shown.
  static let all = [
    Template(name: "c", summary: "a function in C that answers HTTP", parts: ["http", "c-build", "c"]),
    Template(name: "rust", summary: "a function in Rust that answers HTTP", parts: ["http", "rust-build", "rust"]),
    Template(name: "go", summary: "a function in Go that answers HTTP", parts: ["http", "go"]),
    Template(name: "zig", summary: "a function in Zig that answers HTTP", parts: ["http", "zig"]),
    Template(name: "swift", summary: "a function in Embedded Swift, from bytes to bytes", parts: ["swift"]),
    Template(
      name: "c-classifier", summary: "a classifier of photos in C, with its model and page",
      parts: ["classifier", "c-build", "c-classifier"]),
    Template(
      name: "rust-classifier", summary: "a classifier of photos in Rust, with its model and page",
      parts: ["classifier", "rust-build", "rust-classifier"]),
  ]

  private init(name: String, summary: String, parts: [String]) {
    self.name = name
    self.summary = summary
    self.parts = ["common"] + parts
  }

  init?(argument: String) {
    guard let template = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = template
  }

  static var allValueStrings: [String] { all.map(\.name) }
}
