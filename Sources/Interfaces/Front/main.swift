import CommandSupport
import Glibc

// `apus run FILE` and `apus FILE` are done here; all other commands, help and usage errors are the sibling's.

let words = CommandLine.arguments.dropFirst()
let isRun = words.first == "run"
/// `apus FILE` is short for `apus run FILE`, if there is such a file and it is no command of that name.
let isShort = words.first.map { $0.contains(".") || $0.contains("/") } ?? false
if isRun || isShort, let options = RunOptions(parsing: isRun ? words.dropFirst() : words), options.models.isEmpty {
  do throws(Failure) {
    exit(try GuestRun.run(options))
  } catch {
    Files.complain(error.description)
    exit(1)
  }
}
Sibling.replaceProcess()
