import MachineCode
import WebAssembly

/// A function that is entered in a loop: it takes over a frame of the baseline compiler's.
struct FunctionLoop {
  /// Among the functions that the module defines.
  var position: Int
  /// Where the loop stands in the body.
  var loop: Int
  var shape: FrameShape

  /// The name that the linker knows.
  var name: String { "loop\(position)_\(loop)" }
}

/// Entering a function in a loop (Documentation/Native.md).
///
/// The function is lowered twice. The copy is entered in the loop, and where it goes back to a loop around that, it goes to the
/// original's: so each loop is entered at its head alone, and LLVM knows all of them. The beginnings of both cannot be reached, and
/// LLVM removes them.
///
/// Locals begin with what the frame has. What operands of blocks outside are is not known where code from several places meets: they
/// have places like locals, and are read again at loops, `else` and `end`.
extension FunctionLowering {
  /// Where the function is entered.
  struct FrameEntry {
    let loop: FunctionLoop
    /// The frame pointer of the frame that is taken over.
    let frame: Value
    /// Whether the copy is being lowered.
    var isCopy = false
    /// The loops of the original around the one that is entered, by where they stand.
    var around: [Int: (block: Block, phis: [Value])] = [:]
    /// The loop in the copy.
    var head: Block?
    /// Places of operands.
    var places: [OperandPlace: Value] = [:]

    func place(ofLocal index: Int, _ e: Emitter) -> Value { at(loop.shape.locals[index], e) }

    func at(_ offset: Int32, _ e: Emitter) -> Value { e.offset(frame, UInt64(bitPattern: Int64(offset))) }
  }

  /// An operand by its number, of a type.
  struct OperandPlace: Hashable {
    var number: Int
    var type: Type
  }

  /// Begins the copy.
  mutating func beginCopy() {
    loopEntry?.isCopy = true
    operands.removeAll()
    frames.removeAll()
    tries.removeAll()
    (skipped, fuelRun, rethrow) = (0, nil, nil)
    body = e.block(function)
  }

  /// Where an operand of a block outside is.
  private mutating func place(_ number: Int, _ type: Type) -> Value {
    let key = OperandPlace(number: number, type: type)
    if let known = loopEntry?.places[key] { return known }
    let place = atEntry { e.stackSlot(type) }
    loopEntry?.places[key] = place
    return place
  }

  /// Puts the operands of blocks outside where they are found again.
  /// - Parameter height: How many there are.
  mutating func demote(_ height: Int) {
    guard loopEntry != nil else { return }
    for index in 0..<height { e.store(operands[index], place(index, e.type(of: operands[index])), .slots) }
  }

  /// Reads the operands of blocks outside again.
  /// - Parameter height: How many there are.
  mutating func promote(_ height: Int) {
    guard loopEntry != nil else { return }
    for index in 0..<height {
      let type = e.type(of: operands[index])
      operands[index] = e.load(type, place(index, type), .slots)
    }
  }

  /// Where branches to a loop go.
  func original(_ head: (block: Block, phis: [Value])) -> (Block, [Value]) {
    guard let entry = loopEntry, entry.isCopy, let known = entry.around[offset] else { return head }
    return known
  }

  /// If this is the loop that the function is entered in, gives its operands what the frame has.
  mutating func enter(_ head: (block: Block, phis: [Value]), _ height: Int) {
    guard let entry = loopEntry, entry.loop.loop == offset else { return }
    guard entry.isCopy else {
      for frame in frames where frame.opcode == .loop {
        loopEntry?.around[frame.loop] = (frame.label, frame.labelPhis)
      }
      return
    }
    loopEntry?.head = head.block
    let current = e.currentBlock
    e.move(to: self.entry)
    var number: Int32 = 0
    func read(_ type: Type) -> Value {
      let slots: Int32 = type == e.vector ? 2 : 1
      number += slots
      return e.load(type, entry.at(entry.loop.shape.operandsEnd - 8 * number, e), .slots)
    }
    for index in 0..<height {
      let type = e.type(of: operands[index])
      e.store(read(type), place(index, type), .slots)
    }
    for phi in head.phis { e.add(read(e.type(of: phi)), from: self.entry, to: phi) }
    e.move(to: current)
  }
}
