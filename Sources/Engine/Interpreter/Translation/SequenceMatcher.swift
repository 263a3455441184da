import CExecution

/// Replaces handlers by those of sequences.
///
/// Cells that are no instructions but hold a constant are not mistaken for some: what they have in place of a handler is
/// no handler's address.
struct SequenceMatcher: Sendable {
  /// A step in the tree of sequences: from a node by a handler.
  private struct Edge {
    var node: UInt32 = 0
    var handler: UInt = 0
    var next: UInt32 = 0
    /// The handler of the sequence that ends here, or 0.
    var fused: UInt = 0
  }

  private var edges: [Edge]
  private let mask: Int

  /// All sequences that were measured.
  static let measured = SequenceMatcher()

  private init() {
    mask = 4095
    edges = Array(repeating: Edge(), count: mask + 1)
    var nodes: UInt32 = 0
    var node: UInt32 = 0
    var last = -1
    for index in sequenceTable.indices {
      guard let handler = sequenceTable[index] else {
        node = 0
        last = -1
        continue
      }
      let address = UInt(bitPattern: unsafeBitCast(handler, to: UnsafeRawPointer.self))
      let isFused = index + 1 < sequenceTable.count && sequenceTable[index + 1] == nil
      if isFused {
        if last >= 0 { edges[last].fused = address }
        continue
      }
      last = position(node, address)
      if edges[last].handler == 0 {
        nodes += 1
        edges[last] = Edge(node: node, handler: address, next: nodes)
      }
      node = edges[last].next
    }
  }

  /// Where an edge is or would be.
  @inline(__always)
  private func position(_ node: UInt32, _ handler: UInt) -> Int {
    var position = Int(truncatingIfNeeded: (handler >> 4 &+ UInt(node) &* 0x9E37_79B1) &* 0x9E37_79B1 >> 12) & mask
    while edges[position].handler != 0, edges[position].handler != handler || edges[position].node != node {
      position = (position + 1) & mask
    }
    return position
  }

  /// Replaces handlers so that as few as possible run.
  /// - Parameter cells: The cells of a function; the first is the header.
  func fuse(_ cells: UnsafeMutableBufferPointer<Cell>) {
    guard cells.count > 2 else { return }
    // Of the next cells: the handlers that they had, and how many handlers run from there on to the end.
    var handlers: [4 of UInt] = [0, 0, 0, 0]
    var costs: [4 of UInt32] = [0, 0, 0, 0]
    for start in stride(from: cells.count - 1, to: 0, by: -1) {
      handlers = [UInt(bitPattern: cells[start].handler), handlers[0], handlers[1], handlers[2]]
      var best = costs[0] &+ 1
      var chosen: UInt = 0
      var node: UInt32 = 0
      for length in 0..<4 {
        let edge = edges[position(node, handlers[length])]
        guard edge.handler != 0 else { break }
        node = edge.next
        guard edge.fused != 0, costs[length] &+ 1 < best else { continue }
        best = costs[length] &+ 1
        chosen = edge.fused
      }
      costs = [best, costs[0], costs[1], costs[2]]
      if chosen != 0 { cells[start].handler = UnsafeRawPointer(bitPattern: chosen) }
    }
  }
}
