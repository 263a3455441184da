import Testing

@testable import Functions

@Suite("Manifest")
struct ManifestTests {
  private func error(_ text: String) -> String {
    do throws(ManifestError) {
      _ = try Manifest(parsing: text, file: "shop/apus.toml")
      return "none"
    } catch {
      return error.description
    }
  }

  @Test("Everything is read, and paths are relative to the manifest")
  func whole() throws {
    let manifest = try Manifest(
      parsing: """
        [server]
        listen = "0.0.0.0:80"
        static = "site"
        health = false
        metrics = "/m"
        connections = 5
        patience = "2s"

        [models.food]
        path = "food.tflite"
        encoding = "tensorflowlite"
        threads = 2
        configuration = '{"temp": 0}'

        [models.two]
        paths = ["/a.xml", "b.bin"]

        [[function]]
        route = "/api/*"
        module = "f.wasm"
        models = ["food"]
        arguments = ["f", "-x"]
        environment = { A = "1", B = "two" }
        directories = ["data::/data:ro"]
        network = ["example.com:443"]
        timeout = "250ms"
        memory = "64M"
        fuel = 1000
        body = 10
        response = "1K"
        concurrency = 3
        queue = 0

        [[function]]
        module = "/g.wasm"
        interface = "bytes"
        content-type = "text/plain"
        timeout = 3
        """, file: "shop/apus.toml")
    #expect(manifest.server.listen == "0.0.0.0:80")
    #expect(manifest.server.files == "shop/site")
    #expect(manifest.server.health == nil)
    #expect(manifest.server.metrics == "/m")
    #expect(manifest.server.connections == 5)
    #expect(manifest.server.patience == 2_000_000_000)
    let food = try #require(manifest.models.first { $0.entry.name == "food" })
    #expect(food.entry.paths == ["shop/food.tflite"])
    #expect(food.threads == 2)
    #expect(food.entry.configuration == "{\"temp\": 0}")
    #expect(manifest.models.first { $0.entry.name == "two" }?.entry.paths == ["/a.xml", "shop/b.bin"])
    let (first, second) = (manifest.functions[0], manifest.functions[1])
    #expect(first.route == "/api/*")
    #expect(first.module == "shop/f.wasm")
    #expect(first.arguments == ["f", "-x"])
    #expect(first.environment.map { "\($0.name)=\($0.value)" } == ["A=1", "B=two"])
    #expect(first.directories == [.init(host: "shop/data", guest: "/data", isReadOnly: true)])
    #expect(first.timeout == 250_000_000)
    #expect(first.memory == 64 << 20)
    #expect(first.fuel == 1000)
    #expect(first.body == 10)
    #expect(first.response == 1024)
    #expect(first.concurrency == 3)
    #expect(first.queue == 0)
    #expect(second.route == "/*")
    #expect(second.module == "/g.wasm")
    #expect(second.interface == .bytes)
    #expect(second.timeout == 3_000_000_000)
  }

  @Test(
    "Errors say the line, the key, what was expected and what was found",
    arguments: [
      ("[server]\nlisten = 1", "shop/apus.toml:2: server.listen: expected a text, found 1"),
      (
        "\n[server]\n# a comment\nhealth = \"x\"", "shop/apus.toml:4: server.health: expected a path that begins with /"
      ),
      ("[[function]]\nmodule = \"f\"\n[[function]]\n", "shop/apus.toml:3: function[1].module: expected the file"),
      (
        "[[function]]\nmodule = \"f\"\nfeul = 3",
        "shop/apus.toml:3: function[0].feul: there is no such key; did you mean \"fuel\"?"
      ),
      ("[[function]]\nmodule = \"f\"\nxyz = 3", "there is no such key; the keys are route, module"),
      ("[[function]]\nmodule = \"f\"\nfuel = -3", "expected a number from 1 to 9223372036854775807, found -3"),
      (
        "[[function]]\nmodule = \"f\"\nroute = \"/a*b\"", "expected a path such as /hello, or /hello/* for all below it"
      ),
      ("[[function]]\nmodule = \"f\"\n[[function]]\nmodule = \"g\"", "another function has the route \"/*\""),
      ("[[function]]\nmodule = \"f\"\ndirectories = [\"\"]", "expected a folder as HOST[::GUEST][:ro], found \"\""),
      (
        "[[function]]\nmodule = \"f\"\n[function.environment]\nA = 3",
        "shop/apus.toml:4: function[0].environment.A: expected a text"
      ),
      ("[models.m]\nthreads = 1", "shop/apus.toml:1: models.m.path: expected the model's file in path"),
      (
        "[models.m]\npath = \"a\"\nencoding = \"png\"",
        "shop/apus.toml:3: models.m.encoding: expected the name of an encoding"
      ),
      ("function = 3", "shop/apus.toml:1: function: expected an array of tables, as [[function]], found 3"),
      ("[server]\ncertificate = \"c.pem\"\nstatic=\".\"", "expected certificate and key together, found only one"),
      ("[server]\nstatic = ", "shop/apus.toml:2:"),
      ("", "shop/apus.toml: expected a [[function]], or files"),
    ])
  func errors(text: String, expected: String) {
    let found = error(text)
    #expect(found.contains(expected), "\(found)")
  }
}

@Suite("Routes and targets")
struct RouteTests {
  @Test(
    "The longest route takes a path",
    arguments: [
      ("/", 0, "/"), ("/a", 1, ""), ("/a/", 2, "/"), ("/a/x/y", 2, "/x/y"), ("/a/b", 3, ""), ("/a/b/c", 2, "/b/c"),
      ("/ab", 0, "/ab"), ("/A", 0, "/A"), ("/d", 4, ""), ("/d/e", 4, "/e"),
    ])
  func longest(path: String, index: Int, rest: String) throws {
    let routes = ["/*", "/a", "/a/*", "/a/b", "/d/*"].map(Route.init)
    let found = try #require(routes.match(path))
    #expect(found.index == index)
    #expect(found.rest == rest)
  }

  @Test("Without a route for all, some paths have none")
  func none() {
    let routes = ["/a", "/b/*"].map(Route.init)
    for path in ["/", "/a/b", "/bb", "/c"] { #expect(routes.match(path) == nil) }
  }

  @Test("Targets are decoded once, or refused")
  func targets() {
    #expect(Target("/a%20b/%C3%BC?q=%20&r#f").map { [$0.path, $0.query] } == ["/a b/ü", "q=%20&r"])
    #expect(Target("/%2561").map { $0.path } == "/%61")
    #expect(Target("http://host:80/x?y").map { [$0.path, $0.query] } == ["/x", "y"])
    #expect(Target("http://host?y").map { [$0.path, $0.query] } == ["/", "y"])
    for target in ["", "a", "*", "/%", "/%4", "/%g0", "/%00", "/%ff", "?a"] {
      #expect(Target(target) == nil, "\(target)")
    }
  }
}
