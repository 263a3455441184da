/// What a container uses as the messages that containerd has for that, one for each version of control groups.
extension ResourceUse {
  /// The message with the name of its type.
  var metrics: (type: String, bytes: [UInt8]) {
    isUnified ? ("io.containerd.cgroups.v2.Metrics", unified) : ("io.containerd.cgroups.v1.Metrics", separate)
  }

  /// `MemoryStat` of the first version: the numbers of its fields by the words of `memory.stat`.
  private static let separateKinds: [(UInt64, Substring)] = [
    (1, "cache"), (2, "rss"), (3, "rss_huge"), (4, "mapped_file"), (5, "dirty"), (6, "writeback"), (7, "pgpgin"),
    (8, "pgpgout"), (9, "pgfault"), (10, "pgmajfault"), (11, "inactive_anon"), (12, "active_anon"),
    (13, "inactive_file"), (14, "active_file"), (15, "unevictable"), (16, "hierarchical_memory_limit"),
    (17, "hierarchical_memsw_limit"), (18, "total_cache"), (19, "total_rss"), (20, "total_rss_huge"),
    (21, "total_mapped_file"), (22, "total_dirty"), (23, "total_writeback"), (24, "total_pgpgin"),
    (25, "total_pgpgout"), (26, "total_pgfault"), (27, "total_pgmajfault"), (28, "total_inactive_anon"),
    (29, "total_active_anon"), (30, "total_inactive_file"), (31, "total_active_file"), (32, "total_unevictable"),
  ]

  /// Likewise of the second version.
  private static let unifiedKinds: [(UInt64, Substring)] = [
    (1, "anon"), (2, "file"), (3, "kernel_stack"), (4, "slab"), (5, "sock"), (6, "shmem"), (7, "file_mapped"),
    (8, "file_dirty"), (9, "file_writeback"), (10, "anon_thp"), (11, "inactive_anon"), (12, "active_anon"),
    (13, "inactive_file"), (14, "active_file"), (15, "unevictable"), (16, "slab_reclaimable"),
    (17, "slab_unreclaimable"), (18, "pgfault"), (19, "pgmajfault"),
  ]

  private func add(_ kinds: [(UInt64, Substring)], to writer: inout ProtobufWriter) {
    for (field, word) in kinds { writer.add(field, self.kinds[word] ?? 0) }
  }

  private var separate: [UInt8] {
    var metrics = ProtobufWriter()
    metrics.add(2) { processes in
      processes.add(1, self.processes)
      processes.add(2, mostProcesses ?? 0)
    }
    metrics.add(3) { processor in
      processor.add(1) { usage in
        usage.add(1, processorTime)
        usage.add(2, kernelTime)
        usage.add(3, programTime)
      }
      processor.add(2) { throttling in
        throttling.add(1, periods.all)
        throttling.add(2, periods.used)
        throttling.add(3, periods.waited)
      }
    }
    metrics.add(4) { memory in
      add(Self.separateKinds, to: &memory)
      memory.add(33) { usage in
        usage.add(1, memoryLimit)
        usage.add(2, self.memory)
        usage.add(3, mostMemory)
        usage.add(4, memoryFailures)
      }
      if let swap {
        memory.add(34) { usage in
          usage.add(1, swapLimit)
          usage.add(2, swap)
        }
      }
    }
    metrics.add(9) { ends in ends.add(3, kills) }
    return metrics.bytes
  }

  private var unified: [UInt8] {
    var metrics = ProtobufWriter()
    metrics.add(1) { processes in
      processes.add(1, self.processes)
      processes.add(2, mostProcesses ?? 0)
    }
    metrics.add(2) { processor in
      for (field, nanoseconds) in [(1, processorTime), (2, programTime), (3, kernelTime)] as [(UInt64, UInt64)] {
        processor.add(field, nanoseconds / 1000)
      }
      processor.add(4, periods.all)
      processor.add(5, periods.used)
      processor.add(6, periods.waited / 1000)
    }
    metrics.add(4) { memory in
      add(Self.unifiedKinds, to: &memory)
      memory.add(32, self.memory)
      memory.add(33, memoryLimit)
      memory.add(34, swap ?? 0)
      memory.add(35, swapLimit)
    }
    metrics.add(8) { events in
      events.add(3, memoryFailures)
      events.add(5, kills)
    }
    return metrics.bytes
  }
}
