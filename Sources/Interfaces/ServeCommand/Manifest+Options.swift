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
    if let text = options.interface {
      guard let interface = Manifest.Interface(rawValue: text) else {
        throw Failure("--interface: expected wasi or bytes, found '\(text)'")
      }
      function.interface = interface
    }
    for text in options.dir {
      guard let directory = WASIEnvironment.Directory(parsing: text) else { throw Self.unexpected("--dir", text) }
      function.directories.append(directory)
    }
    for text in options.env {
      guard let equal = text.firstIndex(of: "="), equal > text.startIndex else { throw Self.unexpected("--env", text) }
      function.environment.append((String(text[..<equal]), String(text[text.index(after: equal)...])))
    }
    for text in options.allowNet where !function.network.allow(text) { throw Self.unexpected("--allow-net", text) }
    for text in options.nnModel {
      guard let entry = NamedModels.Entry(parsing: text) else { throw Self.unexpected("--nn-model", text) }
      models.append(Model(entry: entry))
      function.models.append(entry.name)
    }
    if let text = options.timeout {
      guard let timeout = Quantity.nanoseconds(text) else { throw Self.unexpected("--timeout", text) }
      function.timeout = timeout
    }
    if let text = options.maxMemory {
      guard let memory = Quantity.bytes(text) else { throw Self.unexpected("--max-memory", text) }
      function.memory = memory
    }
    if let text = options.maxBody {
      guard let body = Quantity.bytes(text) else {
        throw Failure("--max-body: expected \(Quantity.bytesExpectation), found '\(text)'")
      }
      function.body = Int(clamping: body)
    }
    if let fuel = options.fuel {
      guard fuel > 0 else { throw Self.unexpected("--fuel", "\(fuel)") }
      function.fuel = UInt64(fuel)
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
