/// An instruction of the machine, for people.
public struct MachineInstruction: Sendable {
  /// How far it is from the beginning of its function, in bytes.
  public var distance: Int
  /// In the syntax of Intel's manuals; the target of a jump is a distance from the beginning of the function.
  public var text: String
  /// What it refers to or does, if that is not in `text`.
  public var comment: String?
  /// The instruction of the module that it comes from: its offset in the function's body, or nil if it is of none.
  public var offset: Int?

  /// Makes an instruction.
  public init(distance: Int, text: String, comment: String?, offset: Int?) {
    self.distance = distance
    self.text = text
    self.comment = comment
    self.offset = offset
  }
}
