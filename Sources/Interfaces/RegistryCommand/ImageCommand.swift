import ArgumentParser
import CommandSupport
import Registry

/// `apus image`: what is in the store.
struct ImageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "image", abstract: "Make, list and remove images of the store.",
    subcommands: [Build.self, List.self, Remove.self, Prune.self])

  struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an image of a module.",
      discussion: """
        Examples:
          apus image build food.wasm ghcr.io/someone/food:1
          apus image build --form image food.wasm ghcr.io/someone/food:1
        """)

    @OptionGroup var options: RegistryOptions
    @Option(help: "artifact, the module and nothing else, or image, a layer that everything can unpack.")
    var form: ContentStore.Form = .artifact
    @Argument(help: "The module.", completion: .file())
    var file: String
    @Argument(help: "HOST/REPOSITORY[:TAG].")
    var reference: String

    func run() async throws {
      try await reporting {
        let reference = try Reference(parsing: reference)
        let image = try ContentStore(options.store).build(file, reference, form)
        print("\(reference) \(image.digest)")
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ls", abstract: "List the images of the store.")

    @OptionGroup var options: RegistryOptions

    func run() async throws {
      try await reporting {
        for image in try ContentStore(options.store).images() {
          print("\(ContentStore.name(of: image)) \(image.digest)")
        }
      }
    }
  }

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rm", abstract: "Take an image's name away; apus image prune then removes what nobody needs.")

    @OptionGroup var options: RegistryOptions
    @Argument(help: "HOST/REPOSITORY[:TAG][@DIGEST].")
    var reference: String

    func run() async throws {
      try await reporting {
        let reference = try Reference(parsing: reference)
        let store = try ContentStore(options.store)
        guard try store.remove(reference) else {
          throw RegistryError("\(reference): expected it in \(store.folder), found nothing")
        }
      }
    }
  }

  struct Prune: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Remove what no image of the store has.")

    @OptionGroup var options: RegistryOptions

    func run() async throws {
      try await reporting {
        let removed = try ContentStore(options.store).prune()
        print("\(removed.files) files removed, \(removed.bytes) bytes")
      }
    }
  }
}
