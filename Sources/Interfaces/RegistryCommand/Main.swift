import ArgumentParser
import CommandSupport
import Foundation
import Registry
import WASI

/// The commands that talk to registries, and `apus run oci://…`.
@main
struct Main: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apus", subcommands: [Pull.self, Push.self, ImageCommand.self])

  static func main() async {
    let words = Array(CommandLine.arguments.dropFirst())
    if let image = RunningImage(words) {
      await image.run()
    } else {
      await main(words)
    }
  }
}

/// What is the same for all commands.
struct RegistryOptions: ParsableArguments {
  @Option(help: "The store; $XDG_DATA_HOME/apus/content or ~/.local/share/apus/content if not given.")
  var store: String?
  @Flag(help: "Talk to the registry without TLS, as is done anyhow with one of this machine.")
  var plainHTTP = false
  @Option(help: "A file with certificates, as PEM, that are trusted beside the system's.")
  var ca: String?

  func client(_ reference: Reference, blobLimit: Int? = nil) throws -> (RegistryClient, Progress) {
    var options = RegistryClient.Options()
    options.isPlain = plainHTTP
    options.certificates = ca
    if let blobLimit { options.blobLimit = blobLimit }
    let progress = Progress(reference.description)
    options.progress = progress.show
    return (try RegistryClient(reference, options), progress)
  }
}

/// A line for each blob that comes or goes, one after the other.
final class Progress: Sendable {
  private let reference: String
  private let current: Mutable

  private final class Mutable: @unchecked Sendable {
    private let lock = NSLock()
    private var line: (what: String, line: ProgressLine)?

    func show(_ reference: String, _ what: String, _ done: Int, _ total: Int) {
      lock.withLock {
        if line?.what != what {
          line?.line.clear()
          line = (what, ProgressLine("\(reference): \(what)"))
        }
        line?.line.show(done, of: total)
      }
    }

    func clear() { lock.withLock { line?.line.clear() } }
  }

  init(_ reference: String) {
    self.reference = reference
    current = Mutable()
  }

  @Sendable func show(_ what: String, _ done: Int, _ total: Int) { current.show(reference, what, done, total) }
  func clear() { current.clear() }
}

/// Does something, and says what went wrong as all commands do.
func reporting(_ body: () async throws -> Void) async throws {
  do { try await body() } catch let error as RegistryError {
    Files.complain(error.description)
    throw ExitCode(1)
  } catch let error as Failure {
    Files.complain(error.description)
    throw ExitCode(1)
  }
}

struct Pull: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring an image from a registry into the store.",
    discussion: """
      What has come of it before is not sent again, also after a connection that broke. Every part is checked against its digest. \
      Users and passwords are those of docker login.

      Examples:
        apus pull ghcr.io/someone/food:1
        apus run oci://ghcr.io/someone/food:1 photo.jpg
      """)

  @OptionGroup var options: RegistryOptions
  @Option(help: "The largest part that is taken, for example 500M.")
  var maxSize: String?
  @Argument(help: "HOST/REPOSITORY[:TAG][@DIGEST].")
  var reference: String

  func run() async throws {
    try await reporting {
      var limit: Int?
      if let maxSize {
        guard let bytes = Quantity.bytes(maxSize) else {
          throw ValidationError("--max-size: expected \(Quantity.bytesExpectation)")
        }
        limit = Int(clamping: bytes)
      }
      let reference = try Reference(parsing: reference)
      let store = try ContentStore(options.store)
      let (client, progress) = try options.client(reference, blobLimit: limit)
      do {
        let image = try await client.pull(into: store)
        progress.clear()
        print("\(reference) \(image.digest)")
      } catch {
        progress.clear()
        await client.end()
        throw error
      }
      await client.end()
    }
  }
}

struct Push: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Send a module or an image of the store to a registry.",
    discussion: """
      Examples:
        apus push food.wasm ghcr.io/someone/food:1                # an artifact: the module and nothing else
        apus push --form image food.wasm ghcr.io/someone/food:1   # a layer that everything can unpack
        apus push ghcr.io/someone/food:1                          # what apus image build has made
      """)

  @OptionGroup var options: RegistryOptions
  @Option(help: "What is made of a module: artifact or image.")
  var form: ContentStore.Form = .artifact
  @Argument(
    help: ArgumentHelp(
      "The module, and the image's name; the latter alone if the store has it.", valueName: "file> <reference"))
  var words: [String]

  func run() async throws {
    try await reporting {
      guard (1...2).contains(words.count), let last = words.last else {
        throw ValidationError("expected a module and a name, or a name alone")
      }
      let reference = try Reference(parsing: last)
      let store = try ContentStore(options.store)
      if words.count == 2 { try store.build(words[0], reference, form) }
      guard let image = try store.images().first(where: { ContentStore.name(of: $0) == reference.description }) else {
        throw RegistryError("\(reference): expected it in \(store.folder), found nothing; apus image build makes it")
      }
      let (client, progress) = try options.client(reference)
      do {
        try await client.push(image, from: store)
        progress.clear()
        print("\(reference) \(image.digest)")
      } catch {
        progress.clear()
        await client.end()
        throw error
      }
      await client.end()
    }
  }
}

extension ContentStore.Form: ExpressibleByArgument {}

extension ContentStore {
  /// Makes an image of a file.
  @discardableResult
  func build(_ file: String, _ reference: Reference, _ form: Form) throws -> Descriptor {
    // Where builds are to be the same each time, they set the time (reproducible-builds.org).
    let time = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Double($0) }
    let created = (time.map { Date(timeIntervalSince1970: $0) } ?? Date()).formatted(.iso8601)
    return try make(reference, Files.read(file), name: file, form: form, created: created)
  }
}
