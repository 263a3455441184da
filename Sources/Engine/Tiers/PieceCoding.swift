import CNative
import MachineCode
import Runtime
import WebAssembly

// What a process that compiles and one that runs tell each other: numbers of 8 bytes, the lowest byte first, and behind their count
// what there are several of.

/// Numbers and bytes for another process.
struct MessageWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: Int) { bytes.appendFixed(Int64(number)) }

  /// Puts a number where another one is.
  mutating func replace(at place: Int, _ number: Int) { bytes.setFixed(Int64(number), at: place) }

  mutating func append(_ more: [UInt8]) {
    append(more.count)
    bytes += more
  }
}

/// Numbers and bytes from another process. What is not there is 0 or empty, and `isWhole` false.
struct MessageReader {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var isWhole = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func number() -> Int {
    guard bytes.count - place >= 8 else {
      isWhole = false
      return 0
    }
    var bits: UInt64 = 0
    for byte in 0..<8 { bits |= UInt64(bytes[place + byte]) << UInt64(8 * byte) }
    place += 8
    return Int(Int64(bitPattern: bits))
  }

  /// How many of something follow, each of which takes a byte at least.
  mutating func count() -> Int {
    let count = number()
    guard count >= 0, count <= bytes.count - place else {
      isWhole = false
      return 0
    }
    return count
  }

  /// Skips an array without a copy of it.
  /// - Returns: Whether it is this one.
  mutating func skip(_ expected: [UInt8]) -> Bool {
    let count = count()
    guard isWhole, count == expected.count else { return false }
    defer { place += count }
    return HotCode.stands(expected, at: place, of: bytes)
  }

  mutating func array() -> [UInt8] {
    let count = count()
    defer { place += count }
    return Array(bytes[place..<place + count])
  }
}

/// What is to be compiled.
public struct PieceRequest: Sendable {
  /// Functions, by their positions.
  public var functions: [Int]
  /// Loops in which functions are entered.
  public var loops: [LoopEntry]

  var bytes: [UInt8] {
    var writer = MessageWriter()
    writer.append(functions.count)
    for function in functions { writer.append(function) }
    writer.append(loops.count)
    for loop in loops {
      writer.append(loop.position)
      writer.append(loop.loop)
      writer.append(Int(loop.frame.operandsEnd))
      writer.append(loop.frame.locals.count)
      for local in loop.frame.locals { writer.append(Int(local)) }
    }
    return writer.bytes
  }

  init(functions: [Int], loops: [LoopEntry]) {
    self.functions = functions
    self.loops = loops
  }

  /// - Returns: nil if the bytes are none, or name functions that the module does not have.
  init?(_ bytes: [UInt8], _ module: CompiledModule) {
    var reader = MessageReader(bytes)
    functions = []
    loops = []
    for _ in 0..<reader.count() { functions.append(reader.number()) }
    for _ in 0..<reader.count() {
      let (position, loop, end) = (reader.number(), reader.number(), Int32(truncatingIfNeeded: reader.number()))
      var locals: [Int32] = []
      for _ in 0..<reader.count() { locals.append(Int32(truncatingIfNeeded: reader.number())) }
      loops.append(LoopEntry(position: position, loop: loop, frame: FrameShape(locals: locals, operandsEnd: end)))
    }
    let known = 0..<module.functionCount
    guard reader.isWhole, functions.allSatisfy(known.contains), loops.allSatisfy({ known.contains($0.position) })
    else { return nil }
  }
}

extension CodePiece {
  var bytes: [UInt8] {
    var writer = MessageWriter()
    writer.append(code)
    writer.append(references.count)
    for reference in references {
      writer.append(reference.place)
      let (kind, number) = reference.target.number
      writer.append(kind)
      writer.append(number)
      writer.append(reference.addend)
    }
    writer.append(functions.count)
    for function in functions {
      writer.append(function.position)
      writer.append(function.range.lowerBound)
      writer.append(function.range.upperBound)
      writer.append(function.loop ?? -1)
    }
    writer.append(positions.bytes)
    writer.append(positions.ends.count)
    for end in positions.ends { writer.append(Int(end)) }
    writer.append(unwinding.frames.count)
    for frame in unwinding.frames {
      for number in [Int(frame.start), Int(frame.pads), Int(frame.depth), Int(frame.link), Int(frame.saved)] {
        writer.append(number)
      }
    }
    writer.append(unwinding.pads.count)
    for pad in unwinding.pads { for number in [pad.start, pad.end, pad.pad] { writer.append(Int(number)) } }
    return writer.bytes
  }

  /// - Returns: nil if the bytes are none, or are of no piece of the module.
  init?(_ bytes: [UInt8], _ module: CompiledModule) {
    var reader = MessageReader(bytes)
    let code = reader.array()
    // No piece of code is larger.
    let limit = 1 << 28
    var isSound = true
    var references: [Reference] = []
    for _ in 0..<reader.count() {
      let (place, kind, number, addend) = (reader.number(), reader.number(), reader.number(), reader.number())
      guard let target = Target(kind, number, module), (-limit...limit).contains(addend) else {
        isSound = false
        continue
      }
      references.append(Reference(place, target, addend: addend))
    }
    var functions: [Function] = []
    for _ in 0..<reader.count() {
      let (position, start, end, loop) = (reader.number(), reader.number(), reader.number(), reader.number())
      guard start >= 0, start < end, end <= code.count, position >= 0, position < module.functionCount else {
        isSound = false
        continue
      }
      functions.append(Function(position: position, range: start..<end, loop: loop < 0 ? nil : loop))
    }
    let positions = reader.array()
    var ends: [UInt32] = []
    for _ in 0..<reader.count() { ends.append(UInt32(truncatingIfNeeded: reader.number())) }
    var frames: [NativeFrame] = []
    for _ in 0..<reader.count() {
      frames.append(
        NativeFrame(
          start: UInt32(truncatingIfNeeded: reader.number()), pads: UInt32(truncatingIfNeeded: reader.number()),
          depth: UInt32(truncatingIfNeeded: reader.number()), link: UInt16(truncatingIfNeeded: reader.number()),
          saved: UInt16(truncatingIfNeeded: reader.number())))
    }
    var pads: [NativePad] = []
    for _ in 0..<reader.count() {
      pads.append(
        NativePad(
          start: UInt32(truncatingIfNeeded: reader.number()), end: UInt32(truncatingIfNeeded: reader.number()),
          pad: UInt32(truncatingIfNeeded: reader.number())))
    }
    guard reader.isWhole, isSound, ends.allSatisfy({ $0 <= positions.count }), ends == ends.sorted() else { return nil }
    self.init(
      code: code, references: references, functions: functions, positions: PositionTable(bytes: positions, ends: ends),
      unwinding: UnwindTable(frames: frames, pads: pads))
  }
}

extension CodePiece.Target {
  var number: (kind: Int, number: Int) {
    switch self {
    case .slot(let position): (0, position)
    case .entry(let position): (1, position)
    case .counter(let position): (2, position)
    case .thunk(let type): (3, Int(type))
    case .typeNumbers: (4, 0)
    }
  }

  /// - Returns: nil if the module has no such thing.
  init?(_ kind: Int, _ number: Int, _ module: CompiledModule) {
    guard number >= 0, number < (kind == 3 ? module.module.types.count : max(1, module.functionCount)) else {
      return nil
    }
    switch kind {
    case 0: self = .slot(number)
    case 1: self = .entry(number)
    case 2: self = .counter(number)
    case 3: self = .thunk(TypeIndex(number))
    case 4: self = .typeNumbers
    default: return nil
    }
  }
}
