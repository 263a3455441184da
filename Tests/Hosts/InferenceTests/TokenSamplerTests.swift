import Testing

@testable import Inference

@Suite struct TokenSamplerTests {
  private func settings(
    _ change: (inout LlamaConfiguration.Sampling) -> Void
  ) -> LlamaConfiguration.Sampling {
    var settings = LlamaConfiguration.Sampling()
    settings.seed = 1
    change(&settings)
    return settings
  }

  /// How often each token is chosen.
  private func counts(_ settings: LlamaConfiguration.Sampling, _ logits: [Float], _ rounds: Int = 4000) -> [Int] {
    var sampler = TokenSampler(settings)
    var counts = [Int](repeating: 0, count: logits.count)
    for _ in 0..<rounds {
      var copy = logits
      if let token = sampler.choose(&copy) { counts[token] += 1 }
    }
    return counts
  }

  @Test func withoutTemperatureTheMostLikelyIsChosen() {
    let counts = counts(settings { $0.temperature = 0 }, [1, 3, 2, 3], 10)
    #expect(counts == [0, 10, 0, 0])
  }

  @Test func tokensComeAsOftenAsTheyAreLikely() {
    // Probabilities of 1/2, 1/4 and 1/4.
    let all = settings {
      $0.temperature = 1
      $0.mostLikely = 0
      $0.totalProbability = 1
      $0.leastShare = 0
    }
    let ln2: Float = 0.6931472
    let found = counts(all, [2 * ln2, ln2, ln2])
    #expect((1900...2100).contains(found[0]))
    #expect((900...1100).contains(found[1]))
    // Half the temperature: 2/3, 1/6 and 1/6.
    var cold = all
    cold.temperature = 0.5
    #expect((2560...2780).contains(counts(cold, [2 * ln2, ln2, ln2])[0]))
  }

  @Test func eachLimitLeavesTokensOut() {
    let free = settings {
      $0.temperature = 1
      $0.mostLikely = 0
      $0.totalProbability = 1
      $0.leastShare = 0
    }
    let logits: [Float] = [0.1, 2, 1.9, 1.8, 0]
    #expect(counts(free, logits).allSatisfy { $0 > 0 })
    for change: (inout LlamaConfiguration.Sampling) -> Void in [
      { $0.mostLikely = 3 }, { $0.totalProbability = 0.8 }, { $0.leastShare = 0.5 },
    ] {
      var limited = free
      change(&limited)
      let found = counts(limited, logits)
      #expect(found[0] == 0 && found[4] == 0 && found[1] > 0 && found[2] > 0 && found[3] > 0)
    }
  }

  @Test func mostLikelyIsRightForManyTokens() {
    var generator = SplitMix(seed: 3)
    for count in [1, 2, 39, 40, 41, 1000] {
      let logits = (0..<count).map { _ in Float.random(in: -5...5, using: &generator) }
      var some = settings {
        $0.temperature = 1
        $0.mostLikely = 40
        $0.totalProbability = 1
        $0.leastShare = 0
      }
      some.seed = UInt32(count)
      let allowed = Set(logits.indices.sorted { logits[$0] > logits[$1] }.prefix(40))
      let found = counts(some, logits, 500)
      #expect(found.reduce(0, +) == 500)
      #expect(found.indices.allSatisfy { found[$0] == 0 || allowed.contains($0) })
    }
  }

  @Test func penaltiesChangeWhatIsChosen() {
    var sampler = TokenSampler(
      settings {
        $0.temperature = 0
        $0.repeatPenalty = 2
      })
    var logits: [Float] = [4, 3, -1]
    sampler.accept(0)
    #expect(sampler.choose(&logits) == 1)
    #expect(logits == [2, 3, -1])
    sampler = TokenSampler(
      settings {
        $0.temperature = 0
        $0.presencePenalty = 1
        $0.frequencyPenalty = 0.5
      })
    for _ in 0..<100 { sampler.accept(2) }
    sampler.accept(1)
    sampler.accept(-1)
    sampler.accept(99)
    logits = [0, 0, 0]
    // The last 64: 61 times 2, once 1, and two that do not exist.
    #expect(sampler.choose(&logits) == 0)
    #expect(logits == [0, -1.5, -31.5])
  }

  @Test func theSameSeedGivesTheSame() {
    func sequence(_ seed: UInt32) -> [Int?] {
      var sampler = TokenSampler(settings { $0.seed = seed })
      return (0..<50).map { round in
        var logits = (0..<200).map { Float(($0 * 37 + round * 11) % 101) / 20 }
        return sampler.choose(&logits)
      }
    }
    #expect(sequence(1) == sequence(1))
    #expect(sequence(1) != sequence(2))
  }

  @Test func onlyAllowedTokensAreChosen() {
    for temperature: Float in [0, 1] {
      var sampler = TokenSampler(settings { $0.temperature = temperature })
      for _ in 0..<100 {
        var logits: [Float] = [5, 1, 4, 2]
        #expect(sampler.choose(&logits) { $0 == 1 } == 1)
        logits = [5, 1, 4, 2]
        #expect(sampler.choose(&logits) { _ in false } == nil)
      }
    }
  }

  @Test func whatIsNoNumberIsNotChosen() {
    for temperature: Float in [0, 0.8] {
      var sampler = TokenSampler(settings { $0.temperature = temperature })
      var logits: [Float] = [.nan, -.infinity, 1, .nan]
      #expect(sampler.choose(&logits) == 2)
      logits = [.nan, -.infinity]
      #expect(sampler.choose(&logits) == nil)
      logits = []
      #expect(sampler.choose(&logits) == nil)
      logits = [0, .infinity, .infinity]
      #expect(sampler.choose(&logits) != 0)
    }
  }
}
