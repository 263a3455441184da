import Testing

@testable import Containers

@Suite("Bundles")
struct BundleTests {
  private func bundle(_ text: String) throws(ContainerError) -> Bundle {
    try Bundle(Field(reading: Array(text.utf8), of: "config.json"), in: "/b")
  }

  private func error(_ text: String) -> String {
    do throws(ContainerError) {
      _ = try bundle(text)
      return "none"
    } catch {
      return error.description
    }
  }

  private func whole(_ process: String = "", _ more: String = "") -> String {
    "{\"ociVersion\":\"1.0.2\",\"root\":{\"path\":\"rootfs\"},\"process\":{\"args\":[\"a.wasm\"]\(process)}\(more)}"
  }

  @Test("What a guest needs is read")
  func reading() throws {
    let found = try bundle(
      """
      {"ociVersion": "1.0.2", "root": {"path": "rootfs", "readonly": true},
       "process": {"args": ["/app.wasm#add", "1"], "env": ["A=b"], "cwd": "/w", "user": {"uid": 7, "gid": 8, "additionalGids": [9]},
         "capabilities": {"bounding": ["CAP_CHOWN", "CAP_KILL", "CAP_NEW"], "permitted": ["CAP_KILL"]},
         "rlimits": [{"type": "RLIMIT_NOFILE", "soft": 10, "hard": 18446744073709551615}], "oomScoreAdj": -5},
       "mounts": [{"destination": "/proc", "type": "proc", "source": "proc"},
         {"destination": "/dev", "type": "tmpfs", "source": "tmpfs"},
         {"destination": "/data", "type": "bind", "source": "d", "options": ["rbind", "ro"]},
         {"destination": "/tmp", "type": "tmpfs", "source": "tmpfs", "options": ["nosuid", "size=64k"]}],
       "annotations": {"org.apus.fuel": "3"},
       "linux": {"namespaces": [{"type": "network", "path": "/var/run/netns/x"}, {"type": "pid"}], "cgroupsPath": "/a/b",
         "resources": {"memory": {"limit": 1048576, "swap": -1}, "pids": {"limit": 5}},
         "uidMappings": [{"containerID": 0, "hostID": 100000, "size": 65536}]}}
      """)
    #expect(found.root == "/b/rootfs")
    #expect(found.isRootReadOnly)
    #expect(found.arguments == ["/app.wasm#add", "1"])
    #expect(found.workingDirectory == "/w")
    #expect(found.user == Bundle.User(user: 7, group: 8, groups: [9]))
    #expect(found.capabilities == 1 << 5)
    #expect(found.limits == [Bundle.Limit(name: "RLIMIT_NOFILE", soft: 10, hard: .max)])
    #expect(found.outOfMemoryScore == -5)
    #expect(
      found.mounts == [
        Bundle.Mount(destination: "/data", kind: .bind(source: "/b/d"), isReadOnly: true),
        Bundle.Mount(destination: "/tmp", kind: .temporary(options: ["size=64k"]), isReadOnly: false),
      ])
    #expect(found.network == .existing(path: "/var/run/netns/x"))
    #expect(found.resources.memory == 1_048_576)
    #expect(found.resources.memoryAndSwap == nil)
    #expect(found.resources.processes == 5)
    #expect(try found.userMappings.host(7, "uid") == 100_007)
    #expect(throws: ContainerError.self) { try found.userMappings.host(70_000, "uid") }
  }

  @Test(
    "Errors say where, what was expected and what was found",
    arguments: [
      ("{", "config.json:1:2: expected a name in quotes, found the end"),
      ("{}\n x", "config.json:2:2: expected the end, found 'x'"),
      ("{\"a\":1,\"a\":2}", "config.json:1:8: expected each name once, found \"a\" again"),
      ("[]", "config.json: expected an object, found an array of 0"),
      ("{}", "config.json: ociVersion: expected a text, found nothing"),
      ("{\"ociVersion\":\"2.0\"}", "expected a version 1 of the OCI runtime specification, found \"2.0\""),
      ("{\"ociVersion\":\"1.0.0\"}", "config.json: root.path: expected a text, found nothing"),
      (
        "{\"ociVersion\":\"1.0.0\",\"root\":{\"path\":\"r\"}}",
        "config.json: process: expected an object, found nothing"
      ),
    ])
  func errors(text: String, expected: String) { #expect(error(text).contains(expected)) }

  @Test(
    "What makes no sense is refused",
    arguments: [
      (",\"cwd\":\"here\"", "", "process.cwd: expected an absolute path, found \"here\""),
      (",\"env\":[\"A=b\",7]", "", "process.env[1]: expected a text, found 7"),
      (",\"env\":[\"A=\\u0000\"]", "", "process.env[0]: expected a text without zero characters"),
      (",\"user\":{\"uid\":-1}", "", "process.user.uid: expected a whole number from 0 to 4294967295, found -1"),
      (
        ",\"rlimits\":[{\"type\":\"X\",\"soft\":1,\"hard\":1}]", "",
        "process.rlimits[0].type: expected the name of a limit"
      ),
      ("", ",\"mounts\":[{\"destination\":\"x\"}]", "mounts[0].destination: expected an absolute path, found \"x\""),
      ("", ",\"mounts\":[{\"destination\":\"/a/../b\"}]", "mounts[0].destination: expected a path without \"..\""),
      ("", ",\"mounts\":[{\"destination\":\"/a\"}]", "mounts[0].source: expected a text, found nothing"),
      (
        "", ",\"mounts\":[{\"destination\":\"/a\",\"type\":\"nfs\"}]", "mounts[0].type: expected \"bind\", \"tmpfs\" or"
      ),
      ("", ",\"hooks\":{\"startContainer\":[{\"path\":\"/x\"}]}", "hooks.startContainer: expected none"),
      ("", ",\"hooks\":{\"prestart\":[{\"path\":\"x\"}]}", "hooks.prestart[0].path: expected an absolute path"),
      (
        "", ",\"linux\":{\"namespaces\":[{\"type\":\"user\",\"path\":\"/x\"}]}",
        "linux.namespaces[0].path: expected none"
      ),
      (
        "", ",\"linux\":{\"resources\":{\"memory\":{\"limit\":1e9}}}",
        "linux.resources.memory.limit: expected a whole number"
      ),
    ])
  func nonsense(process: String, more: String, expected: String) {
    #expect(error(whole(process, more)).contains(expected))
  }

  @Test("Depth has an end")
  func depth() {
    #expect(error(String(repeating: "[", count: 100_000)).contains("at most 64 levels"))
  }

  @Test("Annotations become options, and none of ours is overlooked")
  func annotations() throws {
    #expect(
      try Annotations.arguments(["org.apus.allow-net": "a:1 b:2", "org.apus.timeout": "2s", "other": "x"])
        == ["--allow-net=a:1", "--allow-net=b:2", "--timeout=2s"])
    #expect(throws: ContainerError.self) { try Annotations.arguments(["org.apus.feul": "1"]) }
  }

  @Test("What is served becomes a manifest")
  func serving() throws {
    let text = """
      {"ociVersion": "1.0.2", "root": {"path": "r"},
       "process": {"args": ["/a \\"b.wasm", "x\\n"], "env": ["PORT=81", "A=1", "A=\\\\ 2=3\\u007f", "=x", "odd"]},
       "linux": {"resources": {"memory": {"limit": 67108864}}},
       "annotations": {"org.apus.serve": "bytes", "org.apus.timeout": "2s", "org.apus.fuel": "9", "org.apus.tier": "baseline",
         "org.apus.allow-net": "a:1 b:2", "org.apus.models": "food=/food.tflite  two=x.xml,x.bin"}}
      """
    let found = try bundle(text)
    let service = try #require(try ContainerService(found, ProgramName(found.arguments[0])))
    #expect(service.options == ["--tier=baseline"])
    #expect(try ContainerModels.parse(found.annotations).map(\.files) == [["/food.tflite"], ["x.xml", "x.bin"]])
    #expect(
      service.manifest("/m", ["/r::/"], [("food", ["/f"])]) == """
        [server]
        listen = "0.0.0.0:81"
        grace = "60m"
        [models."food"]
        paths = ["/f"]
        [[function]]
        module = "/m"
        interface = "bytes"
        arguments = ["/a \\"b.wasm", "x\\u000a"]
        directories = ["/r::/"]
        models = ["food"]
        network = ["a:1", "b:2"]
        timeout = "2s"
        fuel = 9
        memory = "50331648"
        environment = { "A" = "\\\\ 2=3\\u007f", "PORT" = "81", "PWD" = "/" }

        """)
    #expect(throws: ContainerError.self) { try found.guestOptions() }
  }

  @Test(
    "What cannot be served is refused",
    arguments: [
      ("\"org.apus.serve\":\"http\"", "a.wasm", "org.apus.serve: expected \"wasi\" or \"bytes\", found \"http\""),
      ("\"org.apus.serve\":\"wasi\"", "a.wasm#f", "process.args[0]: expected a module without \"#\""),
      (
        "\"org.apus.serve\":\"wasi\",\"org.apus.tier\":\"optimizing\"", "a.wasm",
        "org.apus.tier: expected \"auto\", \"baseline\" or \"interpreter\""
      ),
      ("\"org.apus.serve\":\"wasi\",\"org.apus.fuel\":\"x\"", "a.wasm", "org.apus.fuel: expected a number"),
      ("\"org.apus.serve\":\"wasi\",\"org.apus.frob\":\"\"", "a.wasm", "expected one of \"org.apus.allow-net\""),
      ("\"org.apus.models\":\"food\"", "a.wasm", "org.apus.models: expected models as NAME=PATH"),
      ("\"org.apus.models\":\"a=b a=c\"", "a.wasm", "found \"a=c\""),
    ])
  func unservable(annotations: String, program: String, expected: String) throws {
    let found = try bundle(whole("", ",\"annotations\":{\(annotations)}"))
    let error = #expect(throws: ContainerError.self) {
      _ = try ContainerModels.parse(found.annotations)
      _ = try ContainerService(found, ProgramName(program))
    }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "none")")
  }

  @Test("A function is named behind the module")
  func names() {
    #expect(ProgramName("/a.wasm#f").path == "/a.wasm")
    #expect(ProgramName("/a.wasm#f").function == "f")
    #expect(ProgramName("/a.wasm").function == nil)
    #expect(GuestFolder.parts("/a/./b//../../../c") == ["c"])
  }
}
