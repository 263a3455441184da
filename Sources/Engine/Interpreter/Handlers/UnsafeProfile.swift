#if APUS_PROFILE
  import CExecution
  import Glibc

  /// Counts the runs of cells that a guest executes, from where control arrives to where it leaves, and prints them at the
  /// end of the process: for `Benchmarks/sequences.py`, in builds that define APUS_TRAMPOLINE as well.
  ///
  /// Sound because a profiling build never frees code (see `FunctionCode`), runs one guest on one thread, and is given to
  /// nobody.
  enum Profile {
    private struct Run {
      var first: Code?
      var last: Code?
      var count = 0
    }

    nonisolated(unsafe) private static var first: Code?
    nonisolated(unsafe) private static var last: Code?
    nonisolated(unsafe) private static var runs: UnsafeMutablePointer<Run> = {
      atexit { Profile.report() }
      let runs = UnsafeMutablePointer<Run>.allocate(capacity: mask + 1)
      runs.initialize(repeating: Run(), count: mask + 1)
      return runs
    }()
    private static let mask = (1 << 22) - 1

    /// Notes that a cell is about to run.
    static func count(_ pc: Code) {
      // Cells that hold constants are passed over.
      if let last, pc > last, pc - last <= 3 {
        self.last = pc
        return
      }
      end()
      first = pc
      last = pc
    }

    private static func end() {
      guard let first, let last else { return }
      var position = (Int(bitPattern: first) &* 31 &+ Int(bitPattern: last)) &* 0x9E37_79B9 >> 20 & mask
      while runs[position].count != 0, runs[position].first != first || runs[position].last != last {
        position = (position + 1) & mask
      }
      runs[position] = Run(first: first, last: last, count: runs[position].count + 1)
    }

    /// A line for each run: how often, and the handlers' addresses; one of them is that of `op_exit`.
    private static func report() {
      end()
      print("exit \(UInt(bitPattern: unsafeBitCast(op_exit as Handler, to: UnsafeRawPointer.self)))")
      for index in 0...mask where runs[index].count != 0 {
        guard var cell = runs[index].first, let last = runs[index].last else { continue }
        var line = "run \(runs[index].count)"
        while cell <= last {
          line += " \(UInt(bitPattern: cell.pointee.handler))"
          cell += 1
        }
        print(line)
      }
    }
  }
#endif
