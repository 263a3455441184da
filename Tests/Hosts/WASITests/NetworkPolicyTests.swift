import Testing

@testable import WASI

@Suite("Network policy") struct NetworkPolicyTests {
  private static func policy(_ text: String) throws -> NetworkPolicy {
    var policy = NetworkPolicy()
    let isAllowed = policy.allow(text)
    try #require(isAllowed)
    return policy
  }

  private static func address(_ text: String) throws -> IPAddress { try #require(IPAddress(text)) }

  @Test("A fresh policy allows nothing") func nothing() throws {
    let policy = NetworkPolicy()
    #expect(try !policy.mayConnect(Self.address("127.0.0.1"), 80) { _ in [] })
    #expect(try !policy.mayBind(Self.address("127.0.0.1"), 80))
  }

  @Test("An address and a port") func address() throws {
    let policy = try Self.policy("192.0.2.1:443")
    #expect(try policy.mayConnect(Self.address("192.0.2.1"), 443) { _ in [] })
    #expect(try !policy.mayConnect(Self.address("192.0.2.1"), 80) { _ in [] })
    #expect(try !policy.mayConnect(Self.address("192.0.2.2"), 443) { _ in [] })
    #expect(try policy.mayConnect(Self.address("::ffff:192.0.2.1"), 443) { _ in [] })
  }

  @Test("A network and a range of ports") func network() throws {
    let policy = try Self.policy("10.0.0.0/8:8000-8080")
    #expect(try policy.mayConnect(Self.address("10.255.0.1"), 8080) { _ in [] })
    #expect(try !policy.mayConnect(Self.address("11.0.0.1"), 8080) { _ in [] })
    #expect(try !policy.mayConnect(Self.address("10.0.0.1"), 8081) { _ in [] })
  }

  @Test("Version 6 in brackets") func version6() throws {
    let policy = try Self.policy("[::1]:*")
    #expect(try policy.mayConnect(Self.address("::1"), 1) { _ in [] })
    #expect(try policy.mayConnect(Self.address("::"), 1) { _ in [] })
    #expect(try !policy.mayConnect(Self.address("::2"), 1) { _ in [] })
  }

  @Test("A name stands for what it resolved to") func name() throws {
    let policy = try Self.policy("example.com:443")
    let address = try Self.address("192.0.2.7")
    #expect(policy.mayResolve("EXAMPLE.com"))
    #expect(!policy.mayResolve("example.org"))
    #expect(policy.mayConnect(address, 443) { _ in ["example.com"] })
    #expect(!policy.mayConnect(address, 443) { _ in [] })
    #expect(!policy.mayBind(address, 443))
  }

  @Test("localhost may be listened at") func localhost() throws {
    let policy = try Self.policy("localhost:8080")
    #expect(try policy.mayBind(Self.address("127.0.0.1"), 8080))
    #expect(try policy.mayBind(Self.address("::1"), 8080))
    #expect(try !policy.mayBind(Self.address("0.0.0.0"), 8080))
  }

  @Test(
    "What makes no sense",
    arguments: ["", "host", ":80", "host:", "host:port", "host:70000", "host:9-8", "10.0.0.0/33:1", "a b:1", "[::1:1"])
  func nonsense(_ text: String) {
    var policy = NetworkPolicy()
    let isAllowed = policy.allow(text)
    #expect(!isAllowed)
  }
}
