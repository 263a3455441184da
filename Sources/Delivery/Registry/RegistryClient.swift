import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL

/// Talks to a registry (OCI distribution specification) about one repository.
///
/// Every answer is bounded and every blob is checked against its digest before it counts as there.
public final class RegistryClient: Sendable {
  /// How a registry is reached.
  public struct Options: Sendable {
    /// Whether there is no TLS; registries of this machine are asked without unless there is a certificate.
    public var isPlain = false
    /// A file with certificates, as PEM, that are trusted beside the system's.
    public var certificates: String?
    /// The largest blob that is taken, in bytes.
    public var blobLimit = 2 << 30
    /// Told how many bytes of how many have come or gone.
    public var progress: @Sendable (_ what: String, _ done: Int, _ total: Int) -> Void = { _, _, _ in }

    /// Makes options with the defaults.
    public init() {}
  }

  let reference: Reference
  let options: Options
  private let client: HTTPClient
  private let base: String
  private let session: Session

  /// Prepares to talk to a registry; nothing is sent yet.
  public init(_ reference: Reference, _ options: Options) throws(RegistryError) {
    self.reference = reference
    self.options = options
    let isPlain = options.isPlain || reference.isLoopback && options.certificates == nil
    base = "\(isPlain ? "http" : "https")://\(reference.server)/v2/\(reference.repository)"
    var configuration = HTTPClient.Configuration()
    // Where a redirection leads is looked at here.
    configuration.redirectConfiguration = .disallow
    configuration.timeout = .init(connect: .seconds(15), read: .seconds(60))
    var tls = TLSConfiguration.makeClientConfiguration()
    if let path = options.certificates {
      do {
        tls.additionalTrustRoots = [.certificates(try NIOSSLCertificate.fromPEMFile(path))]
      } catch { throw RegistryError("\(path): expected certificates as PEM: \(error)") }
    }
    configuration.tlsConfiguration = tls
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    session = Session(try Credentials.find(reference.host))
  }

  /// Ends all connections.
  public func end() async { try? await client.shutdown() }

  // Requests.

  /// Who the user is, and what the registry has said to that.
  private actor Session {
    let credentials: Credentials?
    private var authorization: String?

    init(_ credentials: Credentials?) { self.credentials = credentials }

    func current() -> String? { authorization }
    func set(_ value: String) { authorization = value }
  }

  /// An answer whose body has not come yet.
  struct Answer {
    var status: Int
    var headers: HTTPHeaders
    var body: HTTPClientResponse.Body
    var url: String

    /// The body as a whole.
    func bytes(_ limit: Int) async throws(RegistryError) -> [UInt8] {
      do {
        let buffer = try await body.collect(upTo: limit)
        return Array(buffer.readableBytesView)
      } catch { throw RegistryError("\(url): expected at most \(limit) bytes, and an answer to its end: \(error)") }
    }
  }

  /// Sends a request, with the user's authorization if the registry wants that, and follows redirections.
  /// - Parameters:
  ///   - path: Behind the repository, or a whole address.
  ///   - actions: What is to be done in the repository, if the registry asks: `pull` or `pull,push`.
  func send(
    _ method: HTTPMethod, _ path: String, _ headers: [(String, String)] = [], _ body: [UInt8]? = nil,
    actions: String = "pull"
  ) async throws(RegistryError) -> Answer {
    var url = path.hasPrefix("http") ? path : base + path
    let origin = Self.origin(base)
    var hasAsked = false
    var hops = 0
    while true {
      var request = HTTPClientRequest(url: url)
      request.method = method
      request.headers.add(name: "User-Agent", value: "apus")
      for (name, value) in headers { request.headers.add(name: name, value: value) }
      // Only the registry itself is told who the user is.
      if Self.origin(url) == origin, let value = await session.current() {
        request.headers.add(name: "Authorization", value: value)
      }
      if let body { request.body = .bytes(body) }
      let response: HTTPClientResponse
      do { response = try await client.execute(request, timeout: .hours(2)) } catch {
        throw RegistryError("\(Self.origin(url)): it cannot be reached: \(error)")
      }
      let answer = Answer(
        status: Int(response.status.code), headers: response.headers, body: response.body, url: url)
      if answer.status == 401, !hasAsked, Self.origin(url) == origin {
        hasAsked = true
        _ = try? await answer.bytes(1 << 16)
        try await authorize(answer.headers["WWW-Authenticate"], actions)
        continue
      }
      if [301, 302, 303, 307, 308].contains(answer.status), method == .GET || method == .HEAD {
        guard let location = answer.headers.first(name: "Location"), hops < 5 else {
          throw RegistryError("\(url): expected to be led to something, found \(hops) redirections")
        }
        hops += 1
        _ = try? await answer.bytes(1 << 16)
        url = try absolute(location, from: url)
        continue
      }
      return answer
    }
  }

  /// The scheme, host and port of an address.
  private static func origin(_ url: String) -> String {
    url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
  }

  /// What an address means where it stands. None leads from TLS to a connection without.
  func absolute(_ location: String, from url: String) throws(RegistryError) -> String {
    let whole = location.hasPrefix("/") ? Self.origin(url) + location : location
    guard whole.hasPrefix("https://") || whole.hasPrefix("http://") && base.hasPrefix("http://") else {
      throw RegistryError("\(url): expected to be led to an address with https, found \(whole.shown)")
    }
    return whole
  }

  /// Gets what the registry asks for: a token, or the user's name and password.
  private func authorize(_ challenges: [String], _ actions: String) async throws(RegistryError) {
    let credentials = session.credentials
    if let challenge = challenges.first(where: { $0.lowercased().hasPrefix("bearer ") }) {
      let words = Self.parameters(challenge.dropFirst(7))
      guard let realm = words["realm"], realm.hasPrefix("https://") || base.hasPrefix("http://") else {
        throw RegistryError("\(base): expected the registry to name an address with https for tokens")
      }
      await session.set("Bearer " + (try await token(realm, words["service"], words["scope"], credentials, actions)))
    } else if challenges.contains(where: { $0.lowercased().hasPrefix("basic") }) {
      guard let credentials else { throw unauthorized("expected docker login \(reference.host) before") }
      await session.set(credentials.basic)
    } else {
      throw unauthorized("expected it to ask for a token or a password, found neither")
    }
  }

  private func unauthorized(_ reason: String) -> RegistryError {
    RegistryError("\(reference): the registry does not let this user: \(reason)")
  }

  private struct Token: Decodable {
    var token: String?
    var accessToken: String?

    enum CodingKeys: String, CodingKey {
      case token
      case accessToken = "access_token"
    }
  }

  private func token(
    _ realm: String, _ service: String?, _ scope: String?, _ credentials: Credentials?, _ actions: String
  ) async throws(RegistryError) -> String {
    let scope = scope ?? "repository:\(reference.repository):\(actions)"
    var query = URLComponents()
    query.queryItems = [URLQueryItem(name: "scope", value: scope)]
    if let service { query.queryItems?.append(URLQueryItem(name: "service", value: service)) }
    var request: HTTPClientRequest
    if let identity = credentials?.identityToken {
      query.queryItems? += [
        URLQueryItem(name: "grant_type", value: "refresh_token"), URLQueryItem(name: "client_id", value: "apus"),
        URLQueryItem(name: "refresh_token", value: identity),
      ]
      request = HTTPClientRequest(url: realm)
      request.method = .POST
      request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
      request.body = .bytes(Array((query.percentEncodedQuery ?? "").replacing("+", with: "%2B").utf8))
    } else {
      request = HTTPClientRequest(url: realm + (realm.contains("?") ? "&" : "?") + (query.percentEncodedQuery ?? ""))
      if let credentials { request.headers.add(name: "Authorization", value: credentials.basic) }
    }
    let response: HTTPClientResponse
    do { response = try await client.execute(request, timeout: .seconds(60)) } catch {
      throw RegistryError("\(realm.shown): no token could be had: \(error)")
    }
    let answer = Answer(
      status: Int(response.status.code), headers: response.headers, body: response.body, url: realm.shown)
    let bytes = try await answer.bytes(1 << 20)
    guard answer.status == 200 else { throw unauthorized("it gives no token (status \(answer.status))") }
    let token = try Documents.decode(Token.self, bytes, realm.shown)
    guard let text = token.token ?? token.accessToken else { throw unauthorized("its answer has no token") }
    return text
  }

  /// Reads `NAME="VALUE",NAME=VALUE`.
  static func parameters(_ text: Substring) -> [String: String] {
    var found: [String: String] = [:]
    var rest = text
    while let equal = rest.firstIndex(of: "=") {
      let name = rest[..<equal].filter { $0 != " " && $0 != "," }.lowercased()
      rest = rest[rest.index(after: equal)...]
      let end: Substring.Index
      if rest.first == "\"" {
        rest = rest.dropFirst()
        end = rest.firstIndex(of: "\"") ?? rest.endIndex
      } else {
        end = rest.firstIndex(of: ",") ?? rest.endIndex
      }
      found[name] = String(rest[..<end])
      rest = rest[end...].dropFirst()
    }
    return found
  }

  /// What an answer says of its failure.
  func failure(_ answer: Answer, _ what: String) async -> RegistryError {
    struct Errors: Decodable {
      struct Entry: Decodable {
        var code: String?
        var message: String?
      }
      var errors: [Entry]?
    }
    var reason = "status \(answer.status)"
    if let bytes = try? await answer.bytes(1 << 16),
      let first = try? Documents.decode(Errors.self, bytes, "").errors?.first
    {
      reason = [first.code, first.message].compactMap { $0?.shown }.joined(separator: ": ")
    }
    return RegistryError("\(reference): \(what): \(reason)", isFinal: answer.status < 500)
  }
}
