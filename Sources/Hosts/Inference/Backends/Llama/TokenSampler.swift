import Glibc

/// Chooses tokens by what the model computed for each: the library has functions for it, but their parameters change from
/// release to release.
struct TokenSampler {
  private let settings: LlamaConfiguration.Sampling
  private var random: SplitMix
  /// The last tokens of prompt and text.
  private var recent: [Int32] = []

  /// Tokens further back are not penalised.
  private static let window = 64

  private struct Candidate {
    var token: Int
    var logit: Float
  }

  /// Makes a sampler.
  /// - Parameter settings: Checked values.
  init(_ settings: LlamaConfiguration.Sampling) {
    self.settings = settings
    random = SplitMix(seed: UInt64(settings.seed ?? UInt32.random(in: 0 ... .max)))
  }

  /// Takes note of a token of the prompt or of the text.
  mutating func accept(_ token: Int32) {
    if recent.count == Self.window { recent.removeFirst() }
    recent.append(token)
  }

  /// Chooses a token.
  /// - Parameter logits: What the model computed for each token; changed.
  /// - Returns: nil if what the model computed are no numbers.
  mutating func choose(_ logits: inout [Float]) -> Int? {
    penalise(&logits)
    return draw(logits)
  }

  /// Chooses one of the tokens that may stand here.
  /// - Parameters:
  ///   - logits: What the model computed for each token; changed.
  ///   - isAllowed: Whether a token may stand here.
  /// - Returns: nil if none may.
  mutating func choose(_ logits: inout [Float], where isAllowed: (Int) -> Bool) -> Int? {
    penalise(&logits)
    // It is cheaper to ask for the token that would be chosen than for all.
    let before = self
    if let token = draw(logits), isAllowed(token) { return token }
    self = before
    for token in logits.indices where logits[token] > -.infinity && !isAllowed(token) { logits[token] = -.infinity }
    return draw(logits)
  }

  private func penalise(_ logits: inout [Float]) {
    guard settings.repeatPenalty != 1 || settings.presencePenalty != 0 || settings.frequencyPenalty != 0 else { return }
    var counts: [Int: Int] = [:]
    for token in recent where logits.indices.contains(Int(token)) { counts[Int(token), default: 0] += 1 }
    for (token, count) in counts {
      let logit = logits[token]
      logits[token] =
        (logit > 0 ? logit / settings.repeatPenalty : logit * settings.repeatPenalty)
        - settings.presencePenalty - settings.frequencyPenalty * Float(count)
    }
  }

  private mutating func draw(_ logits: [Float]) -> Int? {
    if settings.temperature == 0 || settings.mostLikely == 1 { return Self.best(logits) }
    let candidates = mostLikely(logits)
    guard let first = candidates.first else { return nil }
    // The most likely has the weight 1.
    let weights = candidates.map { exp($0.logit - first.logit) }
    var kept = weights.count
    if settings.totalProbability < 1 {
      let enough = weights.reduce(0, +) * settings.totalProbability
      var sum: Float = 0
      for (index, weight) in weights.enumerated() where sum < enough {
        sum += weight
        kept = index + 1
      }
    }
    kept = weights[..<kept].firstIndex { $0 < settings.leastShare } ?? kept
    let final = candidates[..<max(kept, 1)].map { exp(($0.logit - first.logit) / settings.temperature) }
    var rest = Float.random(in: 0..<1, using: &random) * final.reduce(0, +)
    for (candidate, weight) in zip(candidates, final) {
      rest -= weight
      if rest < 0 { return candidate.token }
    }
    return first.token
  }

  private static func best(_ logits: [Float]) -> Int? {
    var best: Int?
    var most = -Float.infinity
    for (token, logit) in logits.enumerated() where logit > most {
      most = logit
      best = token
    }
    return best
  }

  /// The most likely tokens, the first one first, without those that have no chance.
  private func mostLikely(_ logits: [Float]) -> [Candidate] {
    let count = settings.mostLikely == 0 ? logits.count : min(settings.mostLikely, logits.count)
    guard count > 0 else { return [] }
    var heap: [Candidate] = []
    heap.reserveCapacity(count)
    for (token, logit) in logits.enumerated() where logit > -.infinity {
      if heap.count < count {
        heap.append(Candidate(token: token, logit: logit))
        if heap.count == count { for place in (0...count / 2).reversed() { Self.sink(&heap, place) } }
      } else if logit > heap[0].logit {
        heap[0] = Candidate(token: token, logit: logit)
        Self.sink(&heap, 0)
      }
    }
    // Equal ones in the order of their numbers, so that the same seed gives the same text.
    return heap.sorted { $0.logit > $1.logit || ($0.logit == $1.logit && $0.token < $1.token) }
  }

  /// Puts an element of a heap, whose least element is first, where it belongs.
  private static func sink(_ heap: inout [Candidate], _ start: Int) {
    var place = start
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count && heap[child].logit < heap[least].logit {
        least = child
      }
      if least == place { return }
      heap.swapAt(place, least)
      place = least
    }
  }
}

/// Random numbers that are the same on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
