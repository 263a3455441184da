import Glibc

/// What the executable `apus` does: `apus run FILE` and `apus FILE`. All other commands, help and usage errors are its siblings'.
public enum Front {
  /// Does what the arguments of the process say.
  /// - Parameters:
  ///   - count: How many there are, the name of the program among them.
  ///   - arguments: As `main` was given them.
  /// - Returns: The exit code.
  public static func run(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
    let start = Clock.now
    var words: [String] = []
    for index in 1..<max(1, Int(count)) {
      guard let bytes = arguments[index] else { break }
      // Swift would put other characters in place of what is not UTF-8, and a guest would be told of files that do not exist.
      guard let word = String(validatingCString: bytes) else {
        Files.complain("apus: expected arguments in UTF-8, found '\(String(cString: bytes))'")
        return 64
      }
      words.append(word)
    }
    let isRun = words.first == "run"
    // `apus FILE` is short for `apus run FILE`, if there is such a file and it is no command of that name.
    let isShort = words.first.map { $0.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") } } ?? false
    let options = isRun || isShort ? RunOptions(parsing: words[(isRun ? 1 : 0)...]) : nil
    if let options, options.file.hasPrefix("oci://") { Sibling.registry.replaceProcess(arguments) }
    if let options, !options.usesInference {
      do throws(Failure) {
        let program = try GuestRun.load(options, since: start)
        // The compiler is the sibling's.
        if !program.needsCompiler { return try GuestRun.run(program, options) }
      } catch {
        Files.complain(error.description, report: options.report)
        return 1
      }
    }
    let command = words.first == "help" && words.count > 1 ? words[1] : words.first
    let sibling: Sibling =
      switch command {
      case "serve": .serve
      case "pull", "push", "image": .registry
      default: .host
      }
    sibling.replaceProcess(arguments)
  }
}
