// Unsafe: a growable buffer of its own in place of an array.
//
// Sound because `count <= capacity` elements from `base` are initialised at any time, every access is checked against
// `count` here, `Element` is bitwise copyable so that nothing needs deinitialising, and the type cannot be copied, so
// that nobody else holds the buffer. An array checks before each write that nobody shares it, and the operand stack is
// written for nearly every instruction.

/// A stack of plain values.
@safe
struct UnsafeStack<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  /// The number of elements.
  private(set) var count = 0

  init(capacity: Int = 64) {
    unsafe base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { unsafe base.deallocate() }

  /// Puts an element on top.
  @inline(__always)
  mutating func push(_ element: Element) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: element)
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let wider = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    unsafe wider.initialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = wider
    capacity *= 2
  }

  /// Takes the top element, or nil.
  @inline(__always)
  mutating func pop() -> Element? {
    guard count > 0 else { return nil }
    count &-= 1
    return unsafe base[count]
  }

  /// Removes elements from the top until no more than `height` are left.
  @inline(__always)
  mutating func truncate(to height: Int) { count = max(0, min(count, height)) }

  /// The element at a height from the bottom, or nil.
  @inline(__always)
  func at(_ index: Int) -> Element? {
    guard index >= 0, index < count else { return nil }
    return unsafe base[index]
  }

  /// Changes the element at a height from the bottom, if there is one.
  @inline(__always)
  mutating func change<Result>(_ index: Int, _ change: (inout Element) -> Result) -> Result? {
    guard index >= 0, index < count else { return nil }
    return change(&(unsafe base[index]))
  }

  /// Replaces the element at a height from the bottom, if there is one.
  @inline(__always)
  mutating func set(_ index: Int, _ element: Element) {
    guard index >= 0, index < count else { return }
    unsafe base[index] = element
  }
}

extension UnsafeStack where Element == ValueType {
  /// Applies an instruction whose type the table states in number and vector types, if its operands are on the stack.
  /// - Parameters:
  ///   - instruction: A simple instruction.
  ///   - floor: The height that belongs to enclosing blocks.
  /// - Returns: Whether the operands matched; if not, nothing has changed.
  @inline(__always)
  mutating func apply(_ instruction: InstructionInfo, floor: Int) -> Bool {
    let operands = instruction.operandCount
    let bottom = count &- operands
    guard bottom >= floor, bottom >= 0 else { return false }
    if operands == 2 {
      guard unsafe base[bottom].bits == instruction.operand(0), unsafe base[bottom &+ 1].bits == instruction.operand(1)
      else { return false }
    } else {
      var index = 0
      while index < operands {
        guard unsafe base[bottom &+ index].bits == instruction.operand(index) else { return false }
        index &+= 1
      }
    }
    count = bottom
    let results = instruction.resultCount
    if results == 1 {
      push(ValueType(bits: instruction.result(0)))
    } else if results == 2 {
      push(ValueType(bits: instruction.result(0)))
      push(ValueType(bits: instruction.result(1)))
    }
    return true
  }
}
