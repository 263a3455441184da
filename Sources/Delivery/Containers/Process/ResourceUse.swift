import Glibc

/// What a container uses, as the kernel counts it for its control group. What is nil or not there, the kernel does not tell.
struct ResourceUse {
  /// Whether it was counted by the second version of control groups, which has other names for the kinds of memory.
  var isUnified = false
  var processes: UInt64 = 0
  /// The most processes; nil if as many as the system has.
  var mostProcesses: UInt64?
  /// Nanoseconds of processor time: all, in the kernel, and in the program.
  var processorTime: UInt64 = 0
  var kernelTime: UInt64 = 0
  var programTime: UInt64 = 0
  /// How many periods there were for which the time of the processors is limited, in how many that was all used, and how many
  /// nanoseconds was waited then.
  var periods: (all: UInt64, used: UInt64, waited: UInt64) = (0, 0, 0)
  /// Bytes of memory, the most there ever were, the most there may be, and how often there were to be more.
  var memory: UInt64 = 0
  var mostMemory: UInt64 = 0
  var memoryLimit: UInt64 = 0
  var memoryFailures: UInt64 = 0
  /// Likewise what was swapped out: with the memory in the first version, without in the second.
  var swap: UInt64?
  var swapLimit: UInt64 = 0
  /// The kinds of memory, in bytes, and events: the lines of `memory.stat`.
  var kinds: [Substring: UInt64] = [:]
  /// How often the kernel ended a process since memory was short.
  var kills: UInt64 = 0
}

extension ControlGroup {
  /// What is used.
  /// - Parameter alone: The process that counts if there is no group; nil if it has ended.
  func use(alone: Int32?) -> ResourceUse {
    var use = ResourceUse()
    use.isUnified = folders.contains { System.exists("\($0)/cgroup.controllers") }
    let processes = self.processes.isEmpty ? alone.map { [$0] } ?? [] : self.processes
    use.processes = number(["pids.current"]) ?? UInt64(processes.count)
    use.mostProcesses = number(["pids.max"])
    use.kinds = lines("memory.stat")
    use.memory = number(["memory.usage_in_bytes", "memory.current"]) ?? Self.residentBytes(processes)
    use.mostMemory = number(["memory.max_usage_in_bytes", "memory.peak"]) ?? 0
    // As containerd has it, a limit that is none is the largest number.
    use.memoryLimit = number(["memory.limit_in_bytes", "memory.max"]) ?? .max
    use.memoryFailures = number(["memory.failcnt"]) ?? lines("memory.events")["max"] ?? 0
    use.swap = number(["memory.memsw.usage_in_bytes", "memory.swap.current"])
    use.swapLimit = number(["memory.memsw.limit_in_bytes", "memory.swap.max"]) ?? .max
    use.kills = lines("memory.oom_control")["oom_kill"] ?? lines("memory.events")["oom_kill"] ?? 0
    readProcessor(&use, processes)
    return use
  }

  private func readProcessor(_ use: inout ResourceUse, _ processes: [Int32]) {
    let counts = lines("cpu.stat")
    if let micros = counts["usage_usec"] {
      use.processorTime = micros &* 1000
      use.kernelTime = (counts["system_usec"] ?? 0) &* 1000
      use.programTime = (counts["user_usec"] ?? 0) &* 1000
    } else if let all = number(["cpuacct.usage"]) {
      use.processorTime = all
      use.kernelTime = number(["cpuacct.usage_sys"]) ?? 0
      use.programTime = number(["cpuacct.usage_user"]) ?? 0
    } else {
      // The group has no part in that hierarchy where it is one of its own.
      (use.programTime, use.kernelTime) = Self.times(of: processes)
      use.processorTime = use.programTime &+ use.kernelTime
    }
    let waited = counts["throttled_time"] ?? (counts["throttled_usec"] ?? 0) &* 1000
    use.periods = (counts["nr_periods"] ?? 0, counts["nr_throttled"] ?? 0, waited)
  }

  /// The lines of a file of this group's that are a word and a number.
  private func lines(_ file: String) -> [Substring: UInt64] {
    var found: [Substring: UInt64] = [:]
    for folder in folders {
      guard let text = Files.text("\(folder)/\(file)") else { continue }
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        if words.count == 2, let number = UInt64(words[1]) { found[words[0]] = number }
      }
    }
    return found
  }

  /// Nanoseconds that processes, and those that they have waited for, have spent in the program and in the kernel.
  private static func times(of processes: [Int32]) -> (program: UInt64, kernel: UInt64) {
    let perSecond = UInt64(max(1, sysconf(Int32(_SC_CLK_TCK))))
    var times: (UInt64, UInt64) = (0, 0)
    for process in processes {
      // proc(5): the name ends with the last parenthesis, the fields 14 to 17 are utime, stime, cutime, cstime.
      guard let text = Files.text("/proc/\(process)/stat"), let name = text.lastIndex(of: ")") else { continue }
      let fields = text[name...].split(separator: " ").map { UInt64($0) ?? 0 }
      guard fields.count > 15 else { continue }
      times.0 &+= (fields[12] &+ fields[14]) &* (1_000_000_000 / perSecond)
      times.1 &+= (fields[13] &+ fields[15]) &* (1_000_000_000 / perSecond)
    }
    return times
  }

  /// Bytes that processes have in memory.
  private static func residentBytes(_ processes: [Int32]) -> UInt64 {
    let page = UInt64(max(1, sysconf(Int32(_SC_PAGESIZE))))
    return processes.reduce(0) { sum, process in
      let fields = (Files.text("/proc/\(process)/statm") ?? "").split(separator: " ")
      return sum &+ (fields.count > 1 ? UInt64(fields[1]) ?? 0 : 0) &* page
    }
  }
}
