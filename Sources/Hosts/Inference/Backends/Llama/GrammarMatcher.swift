/// Follows a grammar byte by byte: it knows what may come next.
struct GrammarMatcher {
  /// The elements that are still to come, the next one last; empty at the end of the text.
  private typealias Stack = [Int32]

  private let grammar: Grammar
  /// The ways in which what has come can be read; the next element of each is a byte.
  private var stacks: Set<Stack> = []
  /// Steps that are left before the grammar is given up as too ambiguous.
  private var budget = 0

  /// Ways that are followed at once, and rules within each other; more are not followed.
  private static let mostStacks = 1024
  private static let mostDepth = 512
  /// Steps for one token.
  private static let mostSteps = 5_000_000

  /// Makes a matcher to which nothing has come yet.
  init(_ grammar: Grammar) {
    self.grammar = grammar
    renew()
    var result: Set<Stack> = []
    for start in grammar.rules[grammar.root] { expand(grammar.elements[start] == .end ? [] : [Int32(start)], &result) }
    stacks = result
  }

  /// Allows as many steps as one token may take.
  mutating func renew() { budget = Self.mostSteps }

  /// Whether a token has taken so many steps that what was said of it means nothing.
  var isExhausted: Bool { budget <= 0 }

  /// Whether the text may end here.
  var mayEnd: Bool { stacks.contains([]) }

  /// Whether nothing may follow.
  var mustEnd: Bool { stacks.allSatisfy { $0.isEmpty } }

  /// Whether some bytes may come next.
  mutating func allows(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty else { return false }
    var current = stacks
    for byte in bytes {
      current = step(current, byte)
      if current.isEmpty { return false }
    }
    return true
  }

  /// Goes on behind some bytes that may come next.
  mutating func accept(_ bytes: [UInt8]) { for byte in bytes { stacks = step(stacks, byte) } }

  private mutating func step(_ stacks: Set<Stack>, _ byte: UInt8) -> Set<Stack> {
    var result: Set<Stack> = []
    budget -= stacks.count
    for stack in stacks {
      guard let top = stack.last, case .byte(let range) = grammar.elements[Int(top)], range.contains(byte) else {
        continue
      }
      expand(behind(stack), &result)
    }
    return result
  }

  /// A stack without its next element.
  private func behind(_ stack: Stack) -> Stack {
    guard let top = stack.last else { return stack }
    var rest = stack
    if grammar.elements[Int(top) + 1] == .end { rest.removeLast() } else { rest[rest.count - 1] = top + 1 }
    return rest
  }

  /// Replaces rules by what they stand for, until the next element is a byte.
  private mutating func expand(_ stack: Stack, _ result: inout Set<Stack>) {
    var pending = [stack]
    while let stack = pending.popLast() {
      budget -= 1
      guard result.count < Self.mostStacks, stack.count <= Self.mostDepth, budget > 0 else { continue }
      guard let top = stack.last, case .rule(let rule) = grammar.elements[Int(top)] else {
        result.insert(stack)
        continue
      }
      let rest = behind(stack)
      for start in grammar.rules[rule] {
        pending.append(grammar.elements[start] == .end ? rest : rest + [Int32(start)])
      }
    }
  }
}
