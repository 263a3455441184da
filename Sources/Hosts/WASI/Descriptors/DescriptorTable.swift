import Runtime

/// The descriptors of a guest. Its threads share them.
final class DescriptorTable: Sendable {
  /// What a descriptor is open on, and what may be done with it.
  struct Entry: Sendable {
    var resource: Resource
    /// What may be done with the descriptor (`fs_rights_base`).
    var rights: Rights
    /// What may be done with what is opened through it (`fs_rights_inheriting`).
    var inheriting: Rights
  }

  private struct State {
    var entries: [Entry?]
    /// No descriptor below is free.
    var firstFree: Int
  }

  private let state: Lock<State>
  private let limit: Int

  init(_ entries: [Entry], limit: Int) {
    state = Lock(State(entries: entries.map(Optional.some), firstFree: entries.count))
    self.limit = max(limit, entries.count)
  }

  /// Finds an open descriptor, and keeps what it is open on alive while it is used: another thread may close it.
  subscript(descriptor: FD) -> Entry {
    get throws(Failure) {
      let index = Int(descriptor.number)
      let entry = state.withLock { state in index < state.entries.count ? state.entries[index] : nil }
      guard let entry else { throw .fail(.badf) }
      return entry
    }
  }

  /// Finds a descriptor with rights.
  func entry(_ descriptor: FD, _ rights: Rights) throws(Failure) -> Entry {
    let entry = try self[descriptor]
    guard entry.rights.isSuperset(of: rights) else { throw .fail(.notcapable) }
    return entry
  }

  /// Checks that there is room for one more, before anything is opened.
  func checkRoom() throws(Failure) {
    let hasRoom = state.withLock { state in
      state.firstFree < limit
    }
    guard hasRoom else { throw .fail(.mfile) }
  }

  /// Adds a descriptor at the lowest free number.
  func insert(_ entry: Entry) throws(Failure) -> FD {
    let number = state.withLock { state -> Int? in
      let index = state.firstFree
      guard index < limit else { return nil }
      if index < state.entries.count { state.entries[index] = entry } else { state.entries.append(entry) }
      var next = index + 1
      while next < state.entries.count, state.entries[next] != nil { next += 1 }
      state.firstFree = next
      return index
    }
    guard let number else { throw .fail(.mfile) }
    return FD(UInt32(number))
  }

  /// Removes a descriptor. What it was open on is closed when the last user is done, outside the lock.
  func remove(_ descriptor: FD) throws(Failure) -> Entry {
    let index = Int(descriptor.number)
    let entry = state.withLock { state -> Entry? in
      guard index < state.entries.count, let entry = state.entries[index] else { return nil }
      state.entries[index] = nil
      state.firstFree = min(state.firstFree, index)
      return entry
    }
    guard let entry else { throw .fail(.badf) }
    return entry
  }

  /// Moves a descriptor over another one, which is closed (`fd_renumber`). Both must be open.
  func renumber(_ from: FD, _ to: FD) throws(Failure) {
    let source = Int(from.number)
    let target = Int(to.number)
    let replaced = state.withLock { state -> Entry? in
      guard source < state.entries.count, target < state.entries.count, let entry = state.entries[source],
        let replaced = state.entries[target]
      else { return nil }
      if source != target {
        state.entries[target] = entry
        state.entries[source] = nil
        state.firstFree = min(state.firstFree, source)
      }
      return replaced
    }
    guard replaced != nil else { throw .fail(.badf) }
  }

  /// Takes rights away from a descriptor.
  func restrict(_ descriptor: FD, _ rights: Rights, _ inheriting: Rights) throws(Failure) {
    let index = Int(descriptor.number)
    let errno = state.withLock { state -> Errno in
      guard index < state.entries.count, let entry = state.entries[index] else { return .badf }
      guard entry.rights.isSuperset(of: rights), entry.inheriting.isSuperset(of: inheriting) else {
        return .notcapable
      }
      state.entries[index]?.rights = rights
      state.entries[index]?.inheriting = inheriting
      return .success
    }
    guard errno == .success else { throw .fail(errno) }
  }
}
