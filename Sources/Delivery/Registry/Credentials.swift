import Foundation

/// What a registry is told of the user: what `docker login` has kept.
public struct Credentials: Sendable {
  var user: String
  var password: String
  /// Given in place of a password by registries that have logged the user in elsewhere.
  var identityToken: String?

  /// The value of the header field that a registry with plain authentication wants.
  var basic: String { "Basic " + Data("\(user):\(password)".utf8).base64EncodedString() }

  /// Looks for the user of a registry in Docker's configuration: `$DOCKER_CONFIG/config.json` or `~/.docker/config.json`.
  /// - Parameter host: As references have it.
  /// - Returns: nil if Docker knows of none.
  /// - Throws: If the configuration cannot be read, or a program that it names does not answer.
  static func find(_ host: String) throws(RegistryError) -> Credentials? {
    let environment = ProcessInfo.processInfo.environment
    guard let folder = environment["DOCKER_CONFIG"] ?? environment["HOME"].map({ $0 + "/.docker" }) else { return nil }
    let path = folder + "/config.json"
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let file = try Documents.decode(File.self, Array(data), path)
    // Docker Hub's is kept under the address that it had in its first version.
    let names =
      host == "docker.io"
      ? ["https://index.docker.io/v1/", "docker.io", "index.docker.io"] : [host, "https://" + host]
    for name in names {
      if let helper = file.credHelpers?[name] ?? file.credsStore, let found = try ask(helper, name) { return found }
      guard let entry = file.auths?[name] else { continue }
      if let found = try entry.credentials("\(path): auths.\(name)") { return found }
    }
    return nil
  }

  private struct File: Decodable {
    var auths: [String: Entry]?
    var credHelpers: [String: String]?
    var credsStore: String?
  }

  private struct Entry: Decodable {
    var auth: String?
    var username: String?
    var password: String?
    var identitytoken: String?

    func credentials(_ place: String) throws(RegistryError) -> Credentials? {
      if let auth, !auth.isEmpty {
        guard let data = Data(base64Encoded: auth), let text = String(data: data, encoding: .utf8),
          let colon = text.firstIndex(of: ":")
        else { throw RegistryError("\(place).auth: expected USER:PASSWORD in base64") }
        return Credentials(
          user: String(text[..<colon]), password: String(text[text.index(after: colon)...]),
          identityToken: identitytoken.flatMap { $0.isEmpty ? nil : $0 })
      }
      guard let username, let password else { return nil }
      return Credentials(user: username, password: password)
    }
  }

  private struct Answer: Decodable {
    var username: String
    var secret: String

    enum CodingKeys: String, CodingKey {
      case username = "Username"
      case secret = "Secret"
    }
  }

  /// Asks one of Docker's helpers, a program `docker-credential-NAME` that is told the registry and answers with JSON.
  private static func ask(_ helper: String, _ server: String) throws(RegistryError) -> Credentials? {
    guard !helper.contains("/"), !helper.isEmpty else {
      throw RegistryError("Docker's configuration: expected the name of a credential helper, found \"\(helper.shown)\"")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["docker-credential-\(helper)", "get"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let data: Data
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(server.utf8))
      try input.fileHandleForWriting.close()
      data = try output.fileHandleForReading.readToEnd() ?? Data()
    } catch {
      throw RegistryError("docker-credential-\(helper): it could not be asked: \(error)")
    }
    process.waitUntilExit()
    // That is how helpers say that they know nobody.
    guard process.terminationStatus == 0 else { return nil }
    let answer = try Documents.decode(Answer.self, Array(data), "docker-credential-\(helper)")
    return answer.username == "<token>"
      ? Credentials(user: "", password: "", identityToken: answer.secret)
      : Credentials(user: answer.username, password: answer.secret)
  }
}
