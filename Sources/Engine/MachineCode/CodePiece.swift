import Runtime
import WebAssembly

/// Machine code of some functions of a module that is loaded on its own: others know where they are by a table, so that another
/// piece can take their place while the program runs (Documentation/Native.md).
public struct CodePiece: Sendable {
  /// Something that the piece refers to and that lies elsewhere.
  public enum Target: Equatable, Sendable {
    /// The place in the table that says where machine code enters a function now; by its position among those that the module
    /// defines.
    case slot(Int)
    /// The function's own entry, which stays where it is and goes to what the table says.
    case entry(Int)
    /// The number that tells when a function is hot.
    case counter(Int)
    /// What calls a function of a type that has no machine code.
    case thunk(TypeIndex)
    /// The numbers that the engine has for the module's types.
    case typeNumbers
  }

  /// A number of four bytes to be filled in: the target's place and `addend`, less the number's own place.
  public struct Reference: Sendable {
    /// From the start of the piece, in bytes.
    public var place: Int
    /// What it refers to.
    public var target: Target
    /// In bytes.
    public var addend: Int

    /// Makes a reference; without an addend it is that of an instruction which ends in the number.
    public init(_ place: Int, _ target: Target, addend: Int = -4) {
      self.place = place
      self.target = target
      self.addend = addend
    }
  }

  /// A function in the piece.
  public struct Function: Sendable {
    /// Among those that the module defines.
    public var position: Int
    /// Where its code is, from the start of the piece.
    public var range: Range<Int>
    /// The loop in which it begins, by its offset in the body, if it takes the place of an activation; else nil.
    public var loop: Int?

    /// Describes a function.
    public init(position: Int, range: Range<Int>, loop: Int? = nil) {
      self.position = position
      self.range = range
      self.loop = loop
    }
  }

  /// Position-independent code and constants.
  public var code: [UInt8]
  /// What is to be filled in.
  public var references: [Reference]
  /// Ascending.
  public var functions: [Function]
  /// Which instructions the code comes from, a list for each of `functions`.
  public var positions: PositionTable
  /// How exceptions pass.
  public var unwinding: UnwindTable
  /// Calls whose function is active once more further in, by what follows them: a backtrace leaves them out. Ascending.
  public var hidden: [Int]

  /// Makes a piece.
  public init(
    code: [UInt8], references: [Reference], functions: [Function], positions: PositionTable, unwinding: UnwindTable,
    hidden: [Int] = []
  ) {
    self.code = code
    self.references = references
    self.functions = functions
    self.positions = positions
    self.unwinding = unwinding
    self.hidden = hidden
  }
}

/// Where a function's frames have what: for whoever takes one over in the middle of the function.
public struct FrameShape: Sendable {
  /// The place of each local, in bytes from the frame pointer.
  public var locals: [Int32]
  /// Where the slots of operands end, which go down from there: the deepest operand's first, eight bytes each, sixteen for a
  /// vector.
  public var operandsEnd: Int32

  /// Describes frames.
  public init(locals: [Int32], operandsEnd: Int32) {
    self.locals = locals
    self.operandsEnd = operandsEnd
  }
}
