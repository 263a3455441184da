import CommandSupport
import Glibc

/// A project that is created.
struct Project {
  let name: String
  let template: Template

  /// Characters that a name may have.
  static let longestName = 64

  /// Whether a name is one that every toolchain takes for a folder and a package.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= longestName else { return false }
    let isLetter = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    return isLetter(first) && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// Makes the folder, which must not be there, and its files.
  func create() throws(Failure) {
    try makeFolder(name)
    var folders: Set<String> = [name]
    for file in TemplateFile.all where template.parts.contains(file.part) {
      let path = "\(name)/\(file.path)"
      for slash in path.indices.filter({ path[$0] == "/" }) {
        let folder = String(path[..<slash])
        if folders.insert(folder).inserted { try makeFolder(folder) }
      }
      try Files.write(contents(file), to: path)
    }
  }

  /// The bytes of a file; the README has the project's name.
  private func contents(_ file: TemplateFile) -> [UInt8] {
    guard file.path == "README.md" else { return file.bytes }
    let parts = String(decoding: file.bytes, as: UTF8.self).split(
      separator: "{{name}}", omittingEmptySubsequences: false)
    return Array(parts.joined(separator: name).utf8)
  }

  private func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o777) == 0 { return }
    let reason =
      errno == EEXIST ? "there is something of this name already" : String(cString: strerror(errno))
    throw Failure("cannot create \(path): \(reason)")
  }
}
