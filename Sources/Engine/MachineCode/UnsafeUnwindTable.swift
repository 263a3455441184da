import CNative

/// How exceptions pass through machine code: which registers each function's frames keep where, and which calls have landing
/// pads (Documentation/Native.md).
public struct UnwindTable: Sendable {
  /// The functions, ascending, and one more behind the code.
  public var frames: [NativeFrame]
  /// The calls that have landing pads, ascending.
  public var pads: [NativePad]

  /// Makes a table.
  public init(frames: [NativeFrame], pads: [NativePad]) {
    self.frames = frames
    self.pads = pads
  }

  /// More than any frame has, in bytes.
  private static var largestDepth: UInt32 { 1 << 30 }

  /// Whether the table is one of code of a size: whoever walks a stack by it reads nothing that it does not have.
  func fits(codeSize: Int) -> Bool {
    guard let first = frames.first, let last = frames.last, pads.count < UInt32.max,
      first.start == 0, Int(last.start) == codeSize, first.pads == 0, Int(last.pads) == pads.count
    else { return false }
    // By number: the types of a zip would be made at run time, which takes longer than the check of a small table.
    for index in 1..<frames.count {
      let (frame, next) = (frames[index - 1], frames[index])
      guard frame.start < next.start, frame.pads <= next.pads, next.pads <= pads.count, frame.link > 0,
        frame.saved < 32, frame.depth % 8 == 0, frame.depth <= Self.largestDepth
      else { return false }
      var end = frame.start
      for pad in pads[Int(frame.pads)..<Int(next.pads)] {
        guard end <= pad.start, pad.start < pad.end, pad.end <= next.start, pad.pad > frame.start, pad.pad < next.start
        else { return false }
        end = pad.end
      }
    }
    return true
  }
}

/// An unwind table where whoever throws finds it.
///
/// Sound because the arrays are not changed while the table is published, and because the image that owns the object is
/// retained while its code is on a stack.
final class LoadedUnwindTable: @unchecked Sendable {
  private let table: UnsafeMutablePointer<NativeTable>
  private let frames: UnsafeMutableBufferPointer<NativeFrame>
  private let pads: UnsafeMutableBufferPointer<NativePad>
  private let steps: UnsafeMutableBufferPointer<UInt32>
  private let memory: ExecutableMemory

  /// Publishes a table that fits the code.
  init(_ source: UnwindTable, _ memory: ExecutableMemory) {
    self.memory = memory
    frames = .allocate(capacity: source.frames.count)
    _ = frames.initialize(from: source.frames)
    // Nothing lies behind the last one.
    frames[frames.count - 1].start = .max
    pads = .allocate(capacity: source.pads.count + 1)
    _ = pads.initialize(from: source.pads)
    let step = 1 << Int(NATIVE_STEP_SHIFT)
    steps = .allocate(capacity: memory.size / step)
    var frame = 0
    for index in steps.indices {
      while frame + 1 < frames.count, Int(frames[frame + 1].start) <= index * step { frame += 1 }
      steps.initializeElement(at: index, to: UInt32(frame))
    }
    table = .allocate(capacity: 1)
    let base = memory.base.assumingMemoryBound(to: UInt8.self)
    table.initialize(
      to: NativeTable(
        base: base, frames: frames.baseAddress.unsafelyUnwrapped, pads: pads.baseAddress.unsafelyUnwrapped,
        steps: steps.baseAddress.unsafelyUnwrapped))
    apus_native_publish(base, memory.size, table)
  }

  deinit {
    apus_native_publish(table.pointee.base, memory.size, nil)
    table.deallocate()
    frames.deallocate()
    pads.deallocate()
    steps.deallocate()
  }
}
