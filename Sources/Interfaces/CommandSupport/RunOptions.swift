import Baseline
import Tiers
import WASI

/// What `apus run` was asked to do.
public struct RunOptions: Sendable {
  /// The module.
  public var file = ""
  /// The guest's arguments, without the name of the program.
  public var arguments: [String] = []
  /// Folders that the guest may use.
  public var directories: [WASIEnvironment.Directory] = []
  /// The guest's environment, as `NAME=VALUE`.
  public var environment: [String] = []
  /// What the guest is told that it is called, and errors call the module, if that is not the file's name.
  public var programName: String?
  /// A descriptor to which is written, as a line of JSON, why a guest failed.
  public var report: Int32?
  /// The export to call instead of `_start`.
  public var invoke: String?
  /// How functions are run.
  public var tier = Tier.auto
  /// When functions are compiled anew.
  public var tierUp = TierUp()
  /// Whether all functions are compiled before the guest starts.
  public var compilesAhead = false

  /// A way of running functions.
  public enum Tier: String, CaseIterable, Sendable {
    case auto, interpreter, baseline, optimizing

    /// The names, for help.
    public static var names: String { allCases.map { $0.rawValue }.joined(separator: " or ") }
  }

  /// When functions are compiled anew by the optimizer.
  public struct TierUp: Sendable {
    /// Whether that happens.
    public var isOn = true
    /// How many iterations of loops make a function hot, or nil for the usual number.
    public var threshold: Int32?
    /// Whether a hot function waits for its code.
    public var isSynchronous = false

    init() {}

    /// Reads `off`, or a number, which `,wait` may follow.
    init?(_ text: String) {
      if text == "off" {
        isOn = false
        return
      }
      var number = text[...]
      if text.hasSuffix(",wait") {
        isSynchronous = true
        number = text.dropLast(5)
      }
      guard let value = Int32(number), value >= 0 else { return nil }
      threshold = value
    }
  }
  /// The fuel that the guest has, or nil for as much as it wants.
  public var fuel: UInt64?
  /// How long the guest may run, in nanoseconds.
  public var timeout: UInt64?
  /// The largest size of a memory in bytes.
  public var maximumMemory: UInt64?
  /// Addresses that the guest may connect to or listen at.
  public var network = NetworkPolicy()
  /// Models for inference, as `NAME=PATH`.
  public var models: [String] = []
  /// Whether the guest may bring models of its own.
  public var allowsModels = false
  /// Threads for one inference.
  public var inferenceThreads = 1
  /// Whether to say at the end what the guest used.
  public var showsStatistics = false
  /// What to tell a profiler of machine code.
  public var profile: Profile?
  /// Whether NaNs that instructions make are the canonical one.
  public var isDeterministic = false
  /// Whether machine code runs that the module brings.
  public var trustsCode = false
  /// Whether machine code is looked for and kept in the user's cache.
  public var usesCache = true

  /// Makes options with the defaults.
  public init() {}

  /// The options that take a value, in the order of the help.
  public static let names = [
    "--dir", "--env", "--env-file", "--name", "--invoke", "--tier", "--tier-up", "--fuel", "--timeout", "--max-memory",
    "--allow-net", "--nn-model", "--nn-threads", "--profile", "--report-fd",
  ]

  /// What errors call the module.
  var title: String { programName ?? file }

  /// The guest's environment, taken apart.
  public var variables: [(name: String, value: String)] {
    environment.map { variable in
      let equal = variable.firstIndex(of: "=") ?? variable.endIndex
      return (String(variable[..<equal]), String(variable[equal...].dropFirst()))
    }
  }

  /// Whether the guest is given inference.
  public var usesInference: Bool { !models.isEmpty || allowsModels }

  /// Whether functions are to be compiled with LLVM before they run.
  public var isCompiled: Bool { tier == .optimizing }

  /// Whether the guest's fuel is limited, and machine code has to count it.
  var metersFuel: Bool { fuel != nil }

  /// Whether machine code of the optimizer's may be taken from the cache.
  var takesCachedCode: Bool { usesCache && (tier == .auto || tier == .optimizing) }

  /// What becomes machine code when, or nil if that is settled before.
  func policy() -> TierPolicy? {
    guard tier == .auto && Baseline.isAvailable || tier == .baseline else { return nil }
    var policy = TierPolicy()
    // A profiler is told of the code before it runs.
    policy.isAhead = compilesAhead || profile != nil
    if tier == .auto, tierUp.isOn, let host = Sibling.host.path {
      policy.optimizer = .remote([host, "compile-pieces"] + (usesCache ? ["--keep"] : []))
    }
    if let threshold = tierUp.threshold { policy.threshold = threshold }
    policy.isSynchronous = tierUp.isSynchronous
    return policy
  }

  /// What the value of an option should be, for the error that says that it is something else.
  public static func expectation(_ name: String) -> String {
    switch name {
    case "--dir": "a folder as HOST[::GUEST][:ro]"
    case "--env": "a variable as NAME=VALUE"
    case "--env-file": "a file of variables as NAME=VALUE, each with a zero byte behind it"
    case "--report-fd": "the number of an open descriptor from 3 on"
    case "--tier": Tier.names
    case "--tier-up": "off, or how many iterations of loops make a function hot, with ,wait behind it if that waits"
    case "--fuel": "a number of units below 2^63"
    case "--timeout": Quantity.durationExpectation
    case "--max-memory": Quantity.bytesExpectation
    case "--allow-net":
      "HOST:PORT, where HOST is a name, an address (one of version 6 in brackets), a network such as 10.0.0.0/8 or *, and "
        + "PORT a number, a range such as 8000-8080 or *"
    case "--nn-model": "a model as NAME=PATH[,PATH…]"
    case "--profile": Profile.allCases.map { $0.rawValue }.joined(separator: " or ")
    case "--nn-threads": "a number of threads from 1 to 1024"
    default: "a value"
    }
  }

  /// Reads the words after `run`.
  /// - Parameter words: Options, the module, and the guest's arguments.
  /// - Returns: nil if there is something that only the whole command-line parser understands or can explain: a request
  ///   for help, an unknown option, a value that makes no sense, no module.
  public init?(parsing words: ArraySlice<String>) {
    self.init()
    var words = words.makeIterator()
    while let word = words.next() {
      guard word.hasPrefix("-"), word != "-" else {
        file = word
        while let argument = words.next() { arguments.append(argument) }
        return
      }
      if setFlag(word) { continue }
      var name = word
      var value: String?
      if let equal = word.firstIndex(of: "=") {
        name = String(word[..<equal])
        value = String(word[word.index(after: equal)...])
      }
      guard RunOptions.names.contains(name), let value = value ?? words.next(), set(name, value) else { return nil }
    }
    return nil
  }

  /// Sets an option that takes no value.
  /// - Returns: Whether it is one.
  private mutating func setFlag(_ name: String) -> Bool {
    switch name {
    case "--stats": showsStatistics = true
    case "--nn": allowsModels = true
    case "--deterministic": isDeterministic = true
    case "--trust-code": trustsCode = true
    case "--no-cache": usesCache = false
    case "--ahead": compilesAhead = true
    default: return false
    }
    return true
  }

  /// Sets an option.
  /// - Returns: Whether the value makes sense.
  public mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--dir":
      guard let directory = WASIEnvironment.Directory(parsing: value) else { return false }
      directories.append(directory)
    case "--env":
      guard let equal = value.firstIndex(of: "="), equal != value.startIndex else { return false }
      environment.append(value)
    case "--env-file":
      guard let bytes = try? Files.read(value) else { return false }
      for variable in bytes.split(separator: 0) {
        guard let text = String(validating: variable, as: UTF8.self),
          variable.dropFirst().contains(UInt8(ascii: "="))
        else { return false }
        environment.append(text)
      }
    case "--name": programName = value
    case "--report-fd":
      guard let number = Int32(value), number > 2, Files.isOpen(number) else { return false }
      report = number
    case "--invoke": invoke = value
    case "--tier":
      guard let tier = Tier(rawValue: value) else { return false }
      self.tier = tier
    case "--tier-up":
      guard let tierUp = TierUp(value) else { return false }
      self.tierUp = tierUp
    case "--fuel":
      guard let fuel = UInt64(value), fuel <= UInt64(Int64.max) else { return false }
      self.fuel = fuel
    case "--profile":
      guard let profile = Profile(rawValue: value) else { return false }
      self.profile = profile
    case "--timeout":
      guard let timeout = Quantity.nanoseconds(value) else { return false }
      self.timeout = timeout
    case "--max-memory":
      guard let size = Quantity.bytes(value) else { return false }
      maximumMemory = size
    case "--allow-net": return network.allow(value)
    case "--nn-model":
      guard !value.isEmpty else { return false }
      models.append(value)
    case "--nn-threads":
      guard let threads = Int(value), (1...1024).contains(threads) else { return false }
      inferenceThreads = threads
    default: return false
    }
    return true
  }
}
