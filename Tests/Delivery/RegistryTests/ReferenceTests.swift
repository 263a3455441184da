import Testing

@testable import Registry

struct ReferenceTests {
  @Test(arguments: [
    ("alpine", "docker.io/library/alpine:latest"),
    ("someone/food", "docker.io/someone/food:latest"),
    ("oci://ghcr.io/someone/food:1", "ghcr.io/someone/food:1"),
    ("localhost/a", "localhost/a:latest"),
    ("localhost:5000/a/b/c:x.y-z_1", "localhost:5000/a/b/c:x.y-z_1"),
    ("[::1]:5000/a", "[::1]:5000/a:latest"),
    (
      "a@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      "docker.io/library/a@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
    ),
  ])
  func areWrittenInFull(_ text: String, _ full: String) throws {
    #expect(try Reference(parsing: text).description == full)
    #expect(try Reference(parsing: full).description == full)
  }

  @Test(arguments: [
    "", "/", "a//b", "A/b", "../a", "a/..", "a/b:", "a/b:-x", "a@sha256:0", "a@md5:00", "a b", "x.com/a?b=c",
    "x.com/a#b",
    "us\u{1b}[2J.er/a", "x.com:80@evil/a", String(repeating: "a", count: 600),
  ])
  func othersAreRefused(_ text: String) {
    #expect(throws: RegistryError.self) { try Reference(parsing: text) }
  }

  @Test func digestsAreThoseOfTheirBytes() throws {
    let empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(Digest(of: []).description == empty)
    #expect(try Digest(parsing: empty) == Digest(of: []))
  }

  @Test func challengesAreReadWithTheirCommas() {
    let words = RegistryClient.parameters(#"realm="https://a/token",service=b, scope="repository:x:pull,push""#)
    #expect(words == ["realm": "https://a/token", "service": "b", "scope": "repository:x:pull,push"])
  }
}
