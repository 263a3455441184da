extension RandomAccessCollection where Index == Int {
  /// Where a collection that is in order changes: the position of the first element for which a condition holds, if it holds
  /// for all that follow and for none before; the end if it holds for none. Looks at as many elements as the count has bits.
  ///
  /// ```swift
  /// let position = entries.partitioningIndex { $0.index >= index }
  /// ```
  /// - Parameter isBehind: The condition.
  @inlinable
  package func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low &+ (high &- low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle &+ 1 }
    }
    return low
  }
}
