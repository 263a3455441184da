import CExecution

/// Replaces handlers once a function is translated: by those that do not store what only the next handler wants, and by
/// those of sequences.
struct SequenceMatcher: Sendable {
  /// A step in the tree of sequences: from a node by a handler.
  private struct Edge {
    var handler: Int32 = 0
    /// The handler of the sequence that ends here, or 0.
    var fused: Int32 = 0
    var node: UInt16 = 0
    var next: UInt16 = 0
  }

  private var edges: [Edge]
  private let mask: Int
  private let results = AccumulatedResults()

  /// What stands in the tree for a cell that holds a constant, and no handler.
  private static let constant: Int32 = Int32.max - 1
  /// The most cells that a sequence takes.
  private static let longest = 8

  /// All sequences that were measured.
  static let measured = SequenceMatcher()

  private init() {
    mask = 2047
    edges = Array(repeating: Edge(), count: mask + 1)
    var nodes: UInt16 = 0
    var node: UInt16 = 0
    var last = -1
    for index in sequenceTable.indices {
      guard let handler = sequenceTable[index] else {
        node = 0
        last = -1
        continue
      }
      let address = Self.key(unsafeBitCast(handler, to: UnsafeRawPointer.self))
      let isFused = index + 1 < sequenceTable.count && sequenceTable[index + 1] == nil
      if isFused {
        if last >= 0 { edges[last].fused = address }
        continue
      }
      last = position(node, address)
      if edges[last].handler == 0 {
        nodes += 1
        edges[last] = Edge(handler: address, node: node, next: nodes)
      }
      node = edges[last].next
    }
  }

  /// Where an edge is or would be.
  @inline(__always)
  private func position(_ node: UInt16, _ handler: Int32) -> Int {
    let mixed = UInt32(bitPattern: handler) &+ UInt32(node) &* 0x85EB_CA6B
    var position = Int(truncatingIfNeeded: mixed &* 0x9E37_79B1 >> 16) & mask
    while edges[position].handler != 0, edges[position].handler != handler || edges[position].node != node {
      position = (position + 1) & mask
    }
    return position
  }

  private static func key(_ handler: UnsafeRawPointer?) -> Int32 {
    let number = HandlerKey(handler).number
    // `op_exit` stands for a constant in the table, and nothing in the code.
    return handler == nil || number == 0 ? constant : number
  }

  /// Replaces handlers so that as few as possible run.
  /// - Parameters:
  ///   - cells: The cells of a function; the first is the header.
  ///   - firstOperand: The first slot of operands; those before are locals.
  func fuse(_ cells: UnsafeMutableBufferPointer<Cell>, firstOperand: Int) {
    results.dry(cells, firstOperand: firstOperand)
    #if !APUS_PROFILE
      fuse(cells)
    #endif
  }

  private func fuse(_ cells: UnsafeMutableBufferPointer<Cell>) {
    // How many handlers run from a cell on to the end, and the handlers as they were.
    let costs = UnsafeMutablePointer<UInt32>.allocate(capacity: cells.count + 1)
    let handlers = UnsafeMutablePointer<Int32>.allocate(capacity: cells.count + 1)
    defer {
      costs.deallocate()
      handlers.deallocate()
    }
    costs[cells.count] = 0
    for start in stride(from: cells.count - 1, to: 0, by: -1) {
      handlers[start] = Self.key(cells[start].handler)
      var best = costs[start + 1] &+ 1
      var chosen: Int32 = 0
      var node: UInt16 = 0
      for cell in start..<min(start + Self.longest, cells.count) {
        let edge = edges[position(node, handlers[cell])]
        guard edge.handler != 0 else { break }
        node = edge.next
        guard edge.fused != 0, costs[cell + 1] &+ 1 < best else { continue }
        best = costs[cell + 1] &+ 1
        chosen = edge.fused
      }
      costs[start] = best
      if chosen != 0 { cells[start].handler = HandlerKey(number: chosen).handler }
    }
  }
}
