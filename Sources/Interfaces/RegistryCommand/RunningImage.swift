import CommandSupport
import Foundation
import Registry

/// `apus run oci://…`: the image's module is brought here if need be, and the process becomes one that runs it.
struct RunningImage {
  private let words: [String]
  private let place: Int
  private let file: String

  /// Understands the words behind `apus`, if they mean that.
  init?(_ words: [String]) {
    let isRun = words.first == "run"
    guard isRun || words.first?.hasPrefix("oci://") ?? false,
      let options = RunOptions(parsing: words[(isRun ? 1 : 0)...]), options.file.hasPrefix("oci://")
    else { return nil }
    self.words = isRun ? words : ["run"] + words
    file = options.file
    // Behind the file, all words are the guest's.
    place = self.words.count - options.arguments.count - 1
  }

  func run() async -> Never {
    do {
      let reference = try Reference(parsing: file)
      let store = try ContentStore()
      if !(try store.images().contains { ContentStore.name(of: $0) == reference.description }) {
        let progress = Progress(reference.description)
        var options = RegistryClient.Options()
        options.progress = progress.show
        let client = try RegistryClient(reference, options)
        do { try await client.pull(into: store) } catch {
          progress.clear()
          throw error
        }
        progress.clear()
        await client.end()
      }
      let module = try store.module(reference)
      var command = words
      let environment = module.environment.filter { !$0.hasPrefix("PATH=") }.flatMap { ["--env", $0] }
      // What the user gives stands behind what the image has, and counts.
      command.replaceSubrange(place...place, with: [module.path] + (place + 1 < words.count ? [] : module.arguments))
      command.insert(contentsOf: environment, at: 1)
      Sibling.front.replaceProcess(command)
    } catch let error as RegistryError {
      Files.complain(error.description)
    } catch { Files.complain("\(file): \(error)") }
    exit(1)
  }
}
