import CommandSupport
import Functions
import NeuralNetwork
import WASI

extension Manifest {
  /// Adds a function that answers every path, as options describe it.
  /// - Throws: What an option should have been.
  mutating func add(_ options: Serve.FunctionOptions, module: String) throws(Failure) {
    var function = Manifest.Function()
    function.module = module
    function.trustsCode = options.trustCode
    if let text = options.interface {
      guard let interface = Manifest.Interface(rawValue: text) else {
        throw Failure("--interface: expected wasi or bytes, found '\(text)'")
      }
      function.interface = interface
    }
    // Those that `apus run` has mean the same here.
    var shared = RunOptions()
    for (name, text) in options.shared where !shared.set(name, text) { throw Self.unexpected(name, text) }
    if shared.fuel == 0 { throw Self.unexpected("--fuel", "0") }
    function.directories = shared.directories
    function.environment = shared.variables
    function.network = shared.network
    if let timeout = shared.timeout { function.timeout = timeout }
    if let memory = shared.maximumMemory { function.memory = memory }
    function.fuel = shared.fuel
    for text in shared.models {
      guard let entry = NamedModels.Entry(parsing: text) else { throw Self.unexpected("--nn-model", text) }
      models.append(Model(entry: entry))
      function.models.append(entry.name)
    }
    if let text = options.maxBody {
      guard let body = Quantity.bytes(text) else {
        throw Failure("--max-body: expected \(Quantity.bytesExpectation), found '\(text)'")
      }
      function.body = Int(clamping: body)
    }
    if let concurrency = options.concurrency {
      guard (1...1024).contains(concurrency) else {
        throw Failure("--concurrency: expected a number from 1 to 1024, found '\(concurrency)'")
      }
      function.concurrency = concurrency
    }
    functions.append(function)
  }

  private static func unexpected(_ name: String, _ text: String) -> Failure {
    Failure("\(name): expected \(RunOptions.expectation(name)), found '\(text)'")
  }
}
