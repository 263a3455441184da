import CNative
import Runtime

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

  /// A table of code in which nothing is caught.
  static func none(codeSize: Int) -> UnwindTable {
    let frames = [0, UInt32(codeSize)].map { NativeFrame(start: $0, pads: 0, depth: 0, link: 1, saved: 0) }
    return UnwindTable(frames: frames, pads: [])
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

/// An unwind table where whoever throws finds it; read when somebody does.
///
/// Sound because the arrays are not changed once `frames` is set, and because the image that owns the object is retained
/// while its code is on a stack.
final class LoadedUnwindTable: @unchecked Sendable {
  private let table: UnsafeMutablePointer<NativeTable>
  private let memory: ExecutableMemory
  private let codeSize: Int
  private let source: @Sendable () -> UnwindTable?
  private let isLoaded = Lock(false)

  /// Publishes a table that is still to be read.
  /// - Parameters:
  ///   - source: Reads it; nil if it was damaged.
  ///   - memory: Where the code is.
  ///   - codeSize: In bytes.
  init(_ source: @escaping @Sendable () -> UnwindTable?, _ memory: ExecutableMemory, codeSize: Int) {
    self.source = source
    self.memory = memory
    self.codeSize = codeSize
    table = .allocate(capacity: 1)
    let base = memory.base.assumingMemoryBound(to: UInt8.self)
    table.initialize(
      to: NativeTable(
        base: base, frames: nil, pads: nil, steps: nil, load: loadUnwindTable, owner: UnsafeRawPointer(table)))
    table.pointee.owner = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
    apus_native_publish(base, memory.size, table)
  }

  fileprivate func load() {
    isLoaded.withLock { isLoaded in
      guard !isLoaded else { return }
      isLoaded = true
      var source = source()
      // Without a table nothing is caught: the exception ends the guest.
      if source?.fits(codeSize: codeSize) != true { source = .none(codeSize: codeSize) }
      let (allFrames, allPads) = (source?.frames ?? [], source?.pads ?? [])
      let frames = UnsafeMutablePointer<NativeFrame>.allocate(capacity: allFrames.count)
      for (index, frame) in allFrames.enumerated() { (frames + index).initialize(to: frame) }
      // Nothing lies behind the last one.
      frames[allFrames.count - 1].start = .max
      let pads = UnsafeMutablePointer<NativePad>.allocate(capacity: allPads.count + 1)
      for (index, pad) in allPads.enumerated() { (pads + index).initialize(to: pad) }
      let step = 1 << Int(NATIVE_STEP_SHIFT)
      let count = memory.size / step
      let steps = UnsafeMutablePointer<UInt32>.allocate(capacity: count)
      var frame = 0
      for index in 0..<count {
        while frame + 1 < allFrames.count, Int(frames[frame + 1].start) <= index * step { frame += 1 }
        (steps + index).initialize(to: UInt32(frame))
      }
      table.pointee.pads = UnsafePointer(pads)
      table.pointee.steps = UnsafePointer(steps)
      apus_native_set_frames(table, frames)
    }
  }

  deinit {
    apus_native_publish(table.pointee.base, memory.size, nil)
    UnsafeMutablePointer(mutating: table.pointee.frames)?.deallocate()
    UnsafeMutablePointer(mutating: table.pointee.pads)?.deallocate()
    UnsafeMutablePointer(mutating: table.pointee.steps)?.deallocate()
    table.deallocate()
  }
}

private func loadUnwindTable(_ owner: UnsafeRawPointer) {
  Unmanaged<LoadedUnwindTable>.fromOpaque(owner).takeUnretainedValue().load()
}
