// Runs small programs directly on the heap, without an interpreter, and prints CPU milliseconds. References stand in a
// stack of 64-bit slots, as an interpreter's frames do.
//
//     heap-benchmark [NAME…]

import CHeap
import Glibc
import Heap

/// The slots of all frames up to the top of the running one, which knows where it ends.
struct Frames: RootProvider {
  let bottom: UnsafeMutablePointer<UInt64>
  let top: UnsafeMutablePointer<UInt64>

  func visitRoots(_ visitor: inout RootVisitor) {
    visitor.visit(UnsafeBufferPointer(start: bottom, count: top - bottom))
  }
}

enum Kind {
  static let node: UInt32 = 1
  static let link: UInt32 = 2
  static let box: UInt32 = 3
  static let references: UInt32 = 4
  static let bytes: UInt32 = 5
  static let words: UInt32 = 6
}

struct Machine {
  let heap: ObjectHeap
  let state: UnsafeMutablePointer<HeapState>
  let stack: UnsafeMutablePointer<UInt64>

  init(types: HeapTypeTable) {
    heap = ObjectHeap(types: types)
    state = heap.state
    stack = .allocate(capacity: 1 << 16)
    stack.initialize(repeating: 0, count: 1 << 16)
  }

  @inline(__always)
  func pointer(_ reference: UInt64) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(bitPattern: UInt(reference)).unsafelyUnwrapped
  }
  @inline(__always)
  func get(_ reference: UInt64, _ offset: Int) -> UInt64 { state.loadObject(at: pointer(reference) + offset) }
  @inline(__always)
  func initialize(_ reference: UInt64, _ offset: Int, _ value: UInt64) {
    state.initializeReference(value, at: pointer(reference) + offset)
  }
  @inline(__always)
  func set(_ reference: UInt64, _ offset: Int, _ value: UInt64) {
    state.storeReference(value, at: pointer(reference) + offset)
  }
  @inline(__always)
  func word(_ reference: UInt64, _ offset: Int) -> UInt32 {
    pointer(reference).load(fromByteOffset: offset, as: UInt32.self)
  }
  @inline(__always)
  func setWord(_ reference: UInt64, _ offset: Int, _ value: UInt32) {
    pointer(reference).storeBytes(of: value, toByteOffset: offset, as: UInt32.self)
  }
  @inline(__always)
  func make(_ size: UInt32, _ type: UInt32, _ top: UnsafeMutablePointer<UInt64>) -> UInt64 {
    state.allocate(size: size, type: type, roots: Frames(bottom: stack, top: top))
  }
  @inline(__always)
  func makeArray(_ length: UInt32, _ shift: UInt32, _ type: UInt32) -> UInt64 {
    state.allocateArray(
      length: length, elementShift: shift, type: type, roots: Frames(bottom: stack, top: stack + 2))
  }

  // Trees.

  @inline(never)
  func tree(_ depth: Int, _ frame: UnsafeMutablePointer<UInt64>) -> UInt64 {
    if depth > 0 {
      frame[0] = tree(depth &- 1, frame + 2)
      frame[1] = tree(depth &- 1, frame + 2)
    } else {
      frame[0] = 0
      frame[1] = 0
    }
    let node = make(16, Kind.node, frame + 2)
    initialize(node, 4, frame[0])
    initialize(node, 8, frame[1])
    return node
  }

  @inline(never)
  func count(_ node: UInt64) -> UInt64 {
    let left = get(node, 4)
    if left == 0 { return 1 }
    return 1 &+ count(left) &+ count(get(node, 8))
  }

  func trees(_ depth: Int) -> UInt64 {
    var sum = count(tree(depth + 1, stack))
    stack[0] = tree(depth, stack)
    for small in stride(from: 4, through: depth, by: 2) {
      for _ in 0..<(1 << (depth - small + 4)) { sum += count(tree(small, stack + 1)) }
    }
    return sum + count(stack[0])
  }

  // A queue of which 100,000 nodes live.

  func list(_ count: UInt32) -> UInt64 {
    stack[0] = make(16, Kind.link, stack + 2)
    stack[1] = stack[0]
    var sum: UInt32 = 0
    for index in 0..<count {
      let node = make(16, Kind.link, stack + 2)
      setWord(node, 4, index)
      set(stack[1], 8, node)
      stack[1] = node
      if index > 100_000 {
        sum &+= word(stack[0], 4)
        stack[0] = get(stack[0], 8)
      }
    }
    return UInt64(sum)
  }

  // Rings of eight nodes.

  func cycles(_ count: UInt32) -> UInt64 {
    stack[0] = 0
    stack[1] = 0
    for _ in 0..<count {
      stack[0] = make(16, Kind.node, stack + 2)
      stack[1] = stack[0]
      for _ in 1..<8 {
        let node = make(16, Kind.node, stack + 2)
        initialize(node, 4, stack[1])
        set(stack[1], 8, node)
        stack[1] = node
      }
      set(stack[1], 8, stack[0])
      set(stack[0], 4, stack[1])
    }
    return UInt64(count)
  }

  // Small arrays that replace each other.

  func arrays(_ count: UInt32) -> UInt64 {
    stack[0] = 0
    stack[1] = 0
    stack[0] = makeArray(4096, 2, Kind.references)
    stack[1] = makeArray(4096, 2, Kind.references)
    var random: UInt32 = 7
    var sum: UInt32 = 0
    for index in 0..<count {
      random = random &* 1_664_525 &+ 1_013_904_223
      let bytes = makeArray(4 + (random >> 16) & 31, 0, Kind.bytes)
      pointer(bytes).storeBytes(of: UInt8(truncatingIfNeeded: index), toByteOffset: 11, as: UInt8.self)
      sum &+= UInt32(pointer(bytes).load(fromByteOffset: 11, as: UInt8.self))
      set(stack[0], 8 + Int(random >> 20) * 4, bytes)
      let words = makeArray(1 + (random >> 21) & 15, 2, Kind.words)
      set(stack[1], 8 + Int(index & 4095) * 4, words)
    }
    return UInt64(sum)
  }

  // A million slots; a new box in a random one, then two random ones exchanged.

  func shuffle(_ count: UInt32) -> UInt64 {
    stack[0] = makeArray(1 << 20, 2, Kind.references)
    var random: UInt32 = 12345
    for index in 0..<count {
      random = random &* 1_664_525 &+ 1_013_904_223
      let first = 8 + Int(random >> 12) * 4
      let box = make(8, Kind.box, stack + 2)
      setWord(box, 4, index)
      set(stack[0], first, box)
      random = random &* 1_664_525 &+ 1_013_904_223
      let second = 8 + Int(random >> 12) * 4
      let old = get(stack[0], second)
      set(stack[0], second, get(stack[0], first))
      set(stack[0], first, old)
    }
    return UInt64(random)
  }

  // Two million nodes live while garbage is made.

  func bigLive(_ count: UInt32) -> UInt64 {
    stack[0] = tree(20, stack)
    var sum: UInt64 = 0
    for _ in 0..<count { sum ^= make(16, Kind.node, stack + 2) & 8 }
    sum += self.count(stack[0])
    return sum
  }
}

extension Machine {
  // Two million nodes marked ten times.

  func mark(_ rounds: Int) -> UInt64 {
    stack[0] = tree(20, stack)
    let start = milliseconds()
    for _ in 0..<rounds { heap.collect(.all, roots: Frames(bottom: stack, top: stack + 1)) }
    print("million objects marked in a second:", Int(Double(rounds) * 2097.151 / (milliseconds() - start)))
    return count(stack[0])
  }
}

func milliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.utf8.count)) + text
}

@main
struct HeapBenchmark {
  static func main() throws {
    guard let types = HeapTypeTable() else { return }
    try types.register(Kind.node, .structure(StructLayout([.reference, .reference])))
    try types.register(Kind.link, .structure(StructLayout([.word32, .reference])))
    try types.register(Kind.box, .structure(StructLayout([.word32])))
    try types.register(Kind.references, .array(.reference))
    try types.register(Kind.bytes, .array(.i8))
    try types.register(Kind.words, .array(.word32))
    let programs: [(name: String, run: (Machine) -> UInt64)] = [
      ("trees16", { $0.trees(16) }), ("trees18", { $0.trees(18) }), ("list", { $0.list(20_000_000) }),
      ("cycles", { $0.cycles(2_000_000) }), ("arrays", { $0.arrays(20_000_000) }),
      ("shuffle", { $0.shuffle(20_000_000) }), ("biglive", { $0.bigLive(64_000_000) }),
      ("mark", { $0.mark(10) }),
    ]
    let chosen = CommandLine.arguments.dropFirst()
    print("program        ms   young    full  longest pause  charged MB  checksum")
    for program in programs where chosen.isEmpty || chosen.contains(program.name) {
      var best = Double.infinity
      var line = ""
      for _ in 0..<5 {
        let machine = Machine(types: types)
        let start = milliseconds()
        let checksum = program.run(machine)
        best = min(best, milliseconds() - start)
        let statistics = machine.heap.statistics
        line =
          padded(String(statistics.minorCollections), 8) + padded(String(statistics.fullCollections), 8)
          + padded(String(statistics.longestPause / 1000), 15) + padded(String(statistics.chargedBytes >> 20), 12)
          + "  " + String(checksum)
      }
      print(program.name + padded(String(Int(best)), 16 - program.name.utf8.count) + line)
    }
  }
}
