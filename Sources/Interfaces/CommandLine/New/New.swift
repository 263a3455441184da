import ArgumentParser
import CommandSupport

/// `apus new`: creates a project for a function.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Create a project for a function.",
    discussion: """
      Makes a folder with a function that works, the kit that it is written with, and what builds and serves it.

      Templates:
      \(Template.all.map { "  \($0.name.padded(to: 17)) \($0.summary)" }.joined(separator: "\n"))

      Examples:
        apus new hello --template rust
        apus new plate --template c-classifier && cd plate && make && apus serve
      """)

  @Option(help: "What the function is written in, and what it does.")
  var template: Template

  @Argument(help: "The name of the project, and of its folder: small letters, digits and hyphens.")
  var name: String

  func validate() throws {
    guard Project.isName(name) else {
      throw ValidationError(
        "NAME: expected at most \(Project.longestName) small letters, digits and hyphens, a letter first, found '\(name)'"
      )
    }
  }

  func run() throws {
    do throws(Failure) {
      try Project(name: name, template: template).create()
    } catch {
      Files.complain(error.description)
      throw ExitCode(1)
    }
    print(
      """
      created \(name): \(template.summary)

        cd \(name)
        make            # builds build/function.wasm; the Makefile says what it needs
        apus serve      # serves it, as apus.toml says

      README.md says more.
      """)
  }
}
