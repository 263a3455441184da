import CommandSupport
import Glibc

// `apus run FILE` and `apus FILE` are done here; all other commands, help and usage errors are the sibling's.

// Swift would put other characters in place of what is not UTF-8, and a guest would be told of files that do not exist.
for index in 1..<max(1, CommandLine.argc) {
  if let word = CommandLine.unsafeArgv[Int(index)], String(validatingCString: word) == nil {
    Files.complain("apus: expected arguments in UTF-8, found '\(String(cString: word))'")
    exit(64)
  }
}
let words = CommandLine.arguments.dropFirst()
let isRun = words.first == "run"
/// `apus FILE` is short for `apus run FILE`, if there is such a file and it is no command of that name.
let isShort = words.first.map { $0.contains(".") || $0.contains("/") } ?? false
if isRun || isShort, let options = RunOptions(parsing: isRun ? words.dropFirst() : words), !options.usesInference {
  do throws(Failure) {
    let program = try GuestRun.load(options)
    // The compiler is the sibling's.
    if !program.needsCompiler { exit(try GuestRun.run(program, options)) }
  } catch {
    Files.complain(error.description)
    exit(1)
  }
}
let isServe = words.first == "serve" || words.elementsEqual(["help", "serve"])
(isServe ? Sibling.serve : .host).replaceProcess()
