import Glibc
import Testing

@testable import Containers

/// Files as the kernel has them in a control group, of which some machines have no such.
private func withGroup(_ files: [String: String], _ body: (ControlGroup) throws -> Void) throws {
  let folder = "/tmp/apus-group-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
  try Files.makeFolders(folder)
  for (name, text) in files { try Files.replace("\(folder)/\(name)", text) }
  defer {
    for name in files.keys { System.remove("\(folder)/\(name)") }
    System.removeFolder(folder)
  }
  try body(ControlGroup(folders: [folder]))
}

@Suite("What containers use")
struct ResourceUseTests {
  @Test("What a group of the second version uses")
  func unified() throws {
    let files = [
      "cgroup.controllers": "cpu memory pids\n", "cgroup.procs": "\(getpid())\n", "pids.current": "3\n",
      "pids.max": "max\n",
      "memory.current": "5000\n", "memory.peak": "7000\n", "memory.max": "max\n",
      "memory.stat": "anon 4096\nfile 4\npgfault 17\ninactive_file 2\n", "memory.events": "low 0\nmax 5\noom_kill 1\n",
      "memory.swap.current": "1\n", "memory.swap.max": "2\n",
      "cpu.stat":
        "usage_usec 30\nuser_usec 20\nsystem_usec 10\nnr_periods 4\nnr_throttled 2\nthrottled_usec 9\n",
    ]
    try withGroup(files) { group in
      let use = group.use(alone: nil)
      #expect(use.isUnified && use.processes == 3 && use.mostProcesses == nil)
      #expect(use.processorTime == 30_000 && use.programTime == 20_000 && use.kernelTime == 10_000)
      #expect(use.memory == 5000 && use.mostMemory == 7000 && use.memoryLimit == .max && use.memoryFailures == 5)
      #expect(use.metrics.type == "io.containerd.cgroups.v2.Metrics")
      let metrics = try ProtobufMessage(use.metrics.bytes[...])
      let processor = try ProtobufMessage(metrics.bytes(2))
      #expect([1, 2, 3, 4, 5, 6].map { processor.number($0) } == [30, 20, 10, 4, 2, 9])
      let memory = try ProtobufMessage(metrics.bytes(4))
      #expect([1, 2, 13, 18, 32, 33, 34, 35].map { memory.number($0) } == [4096, 4, 2, 17, 5000, .max, 1, 2])
      #expect(try ProtobufMessage(metrics.bytes(8)).number(5) == 1)
    }
  }

  @Test("What a group of the first version uses")
  func separate() throws {
    let files = [
      "cgroup.procs": "\(getpid())\n", "memory.usage_in_bytes": "5000\n", "memory.limit_in_bytes": "9000\n",
      "memory.stat": "rss 1\ntotal_rss 4096\ntotal_inactive_file 2\n", "memory.failcnt": "6\n", "cpuacct.usage": "30\n",
      "memory.oom_control": "oom_kill_disable 0\noom_kill 2\n",
    ]
    try withGroup(files) { group in
      let use = group.use(alone: nil)
      #expect(!use.isUnified && use.processes == 1)
      #expect(use.metrics.type == "io.containerd.cgroups.v1.Metrics")
      let metrics = try ProtobufMessage(use.metrics.bytes[...])
      let memory = try ProtobufMessage(metrics.bytes(4))
      #expect([2, 19, 30].map { memory.number($0) } == [1, 4096, 2])
      let usage = try ProtobufMessage(memory.bytes(33))
      #expect([1, 2, 4].map { usage.number($0) } == [9000, 5000, 6])
      #expect(try ProtobufMessage(ProtobufMessage(metrics.bytes(3)).bytes(1)).number(1) == 30)
      #expect(try ProtobufMessage(metrics.bytes(9)).number(3) == 2)
    }
  }

  @Test("A container without a group is its process")
  func alone() {
    let use = ControlGroup(folders: []).use(alone: getpid())
    #expect(use.processes == 1 && use.memory > 1 << 20 && use.memoryLimit == .max && use.processorTime > 0)
    #expect(ControlGroup(folders: []).use(alone: nil).memory == 0)
  }
}
