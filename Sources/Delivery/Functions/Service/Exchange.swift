import Runtime
import WASI

/// A request to a function, from its arrival to the last byte of the response: a job for the workers, and for the server the
/// place where the response comes from.
final class Exchange: Job {
  /// What the server is to send next.
  struct Portion {
    /// The status and header, before the first bytes.
    var head: ResponseHead?
    var bytes: [UInt8] = []
    /// Whether this is all.
    var isLast = false
    /// Whether the response cannot be completed: what was sent must not look complete.
    var isBroken = false
  }

  /// How the function ended.
  enum Outcome: String, Sendable {
    case success, trap, deadline, cancelled, invalid, tooLarge, refused
  }

  private struct State {
    var parser = ResponseHeadParser()
    var head: ResponseHead?
    var isHeadTaken = false
    var bytes: [UInt8] = []
    var total: UInt64 = 0
    var isFinished = false
    var isBroken = false
    /// Whether the server knows that there is something to take.
    var isAnnounced = false
    /// Whether the function has to be begun again.
    var isGivenUp = false
    /// Whether the client is gone.
    var isCancelled = false
    var start: UInt64 = 0
    var process: WASIProcess?
    var outcome = Outcome.success
    var problem: String?
  }

  /// How much the server may have to send before the function has to wait.
  private static let mostPending = 256 << 10
  /// How long the first bytes may be held back, so that a short response is sent as a whole, in nanoseconds.
  private static let patience: UInt64 = 1_000_000
  /// How long a trial may take, in nanoseconds.
  private static let trialTime: UInt64 = 1_000_000
  private static let room = 0

  let function: DeployedFunction
  let request: FunctionRequest
  /// What follows the function's route in the path, decoded.
  let rest: String
  let query: String
  /// A number for the log.
  let number: UInt64
  /// Whether the function runs on the thread of the connection, as long as that does not hold up others and can be repeated.
  let isTrial: Bool
  private let announce: @Sendable (Exchange) -> Void
  private let state: Monitor<State>

  /// Prepares an exchange.
  /// - Parameters:
  ///   - function: Whose request it is.
  ///   - request: The request.
  ///   - rest: What follows the function's route in the path.
  ///   - query: The query.
  ///   - number: For the log.
  ///   - isTrial: Whether the function is begun where it must not take long.
  ///   - announce: Tells the server that there is something to take; called from any thread, once until `take`.
  init(
    _ function: DeployedFunction, _ request: FunctionRequest, rest: String, query: String, number: UInt64,
    isTrial: Bool, announce: @escaping @Sendable (Exchange) -> Void
  ) {
    self.function = function
    self.request = request
    self.rest = rest
    self.query = query
    self.number = number
    self.isTrial = isTrial
    self.announce = announce
    // Whoever runs a trial looks for the response by itself.
    state = Monitor(State(isAnnounced: isTrial), conditions: 1)
  }

  // The server's side.

  /// Takes what there is to send.
  func take() -> Portion {
    let portion = state.withLock { state -> Portion in
      state.isAnnounced = false
      guard let head = state.head else { return Portion() }
      var portion = Portion(bytes: state.bytes, isLast: state.isFinished, isBroken: state.isBroken)
      state.bytes = []
      if !state.isHeadTaken { portion.head = head }
      state.isHeadTaken = true
      return portion
    }
    state.signal(Self.room)
    return portion
  }

  /// Ends the function: nobody waits for its response any more.
  func cancel() {
    let process = state.withLock { state -> WASIProcess? in
      state.isCancelled = true
      return state.process
    }
    state.signal(Self.room)
    process?.cancel()
  }

  /// Whether the trial is over without a response: the function is to be begun again, by a worker.
  var needsWorker: Bool { isTrial && state.withLock { !$0.isFinished && !$0.isCancelled } }

  /// How the function ended, and what the log is to say of it.
  var result: (outcome: Outcome, problem: String?) { state.withLock { ($0.outcome, $0.problem) } }

  // The worker's side.

  func run() {
    let now = Clock.now
    let isCancelled = state.withLock { state in
      state.start = now
      return state.isCancelled
    }
    if isCancelled { return finish(.cancelled, nil) }
    function.run(self)
  }

  /// Sends what has been held back, and ends functions whose time is over.
  func tick(_ now: UInt64) {
    if isTrial {
      let isLong = state.withLock { $0.start != 0 && !$0.isFinished && now > $0.start &+ Self.trialTime }
      if isLong { giveUp() }
      return
    }
    let (process, announces) = state.withLock { state -> (WASIProcess?, Bool) in
      guard state.start != 0, !state.isFinished else { return (nil, false) }
      let announces = state.head != nil && !state.isAnnounced && (!state.bytes.isEmpty || !state.isHeadTaken)
      if announces { state.isAnnounced = true }
      return (now > state.start &+ function.settings.timeout ? state.process : nil, announces)
    }
    if announces { announce(self) }
    if let process {
      process.exceedDeadline()
      // Should it wait for the client.
      state.signal(Self.room)
    }
  }

  /// Lets `tick` and `cancel` end the guest.
  func hold(_ process: WASIProcess) {
    let isCancelled = state.withLock { state in
      state.process = process
      return state.isCancelled || state.isGivenUp
    }
    if isCancelled { process.cancel() }
  }

  /// Ends a trial.
  func giveUp() {
    let process = state.withLock { state in
      state.isGivenUp = true
      return state.process
    }
    process?.cancel()
  }

  /// Whether the function has written the header of its response.
  var hasAnswered: Bool { state.withLock { $0.head != nil } }

  /// Takes what a program writes.
  func write(_ bytes: RawSpan) {
    if isTrial, bytes.byteCount > Self.mostPending { return giveUp() }
    let piece = [UInt8](copying: bytes)
    guard state.withLock({ $0.head == nil }) else { return append(piece) }
    let result: Result<[UInt8]?, ResponseHeadParser.Problem> = state.withLock { state in
      do throws(ResponseHeadParser.Problem) {
        guard let (head, rest) = try state.parser.take(piece) else { return .success(nil) }
        state.head = head
        return .success(Array(rest))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let rest): append(rest ?? [])
    case .failure(let problem):
      fail(.invalid, 500, problem.message)
      state.withLock { $0.process }?.cancel()
    }
  }

  /// Adds to the body, and waits while the client is behind.
  func append(_ piece: [UInt8]) {
    let now = Clock.now
    enum Next { case go, announce, end, giveUp }
    let next = state.wait(on: Self.room, until: state.withLock { $0.start } &+ function.settings.timeout) {
      state -> Next? in
      guard !state.isCancelled, !state.isFinished else { return .go }
      guard state.bytes.count < Self.mostPending else { return isTrial ? .giveUp : nil }
      state.total += UInt64(piece.count)
      guard state.total <= function.settings.response else { return .end }
      state.bytes += piece
      guard state.head != nil, !state.isAnnounced, now > state.start &+ Self.patience || state.bytes.count > 32768
      else {
        return .go
      }
      state.isAnnounced = true
      return .announce
    }
    switch next {
    case .go: break
    case .announce: announce(self)
    case .giveUp: giveUp()
    case .end:
      fail(.tooLarge, 500, "expected a response of at most \(function.settings.response) bytes, found more")
      state.withLock { $0.process }?.cancel()
    case nil: state.withLock { $0.process }?.exceedDeadline()
    }
  }

  /// Begins a response that is no program's output.
  func begin(_ head: ResponseHead) { state.withLock { $0.head = head } }

  /// Ends the exchange as the function did.
  func finish(_ outcome: Outcome, _ problem: String?) {
    switch outcome {
    // Whoever runs the trial sees to what is next.
    case .cancelled where isTrial: break
    case .success:
      if let problem = state.withLock({ $0.head == nil ? $0.parser.finish() : nil }) {
        return fail(.invalid, 500, problem.message)
      }
      complete(outcome, problem)
    case .deadline: fail(outcome, 504, problem)
    default: fail(outcome, 500, problem)
    }
  }

  /// Ends the exchange with a status, if the response has not begun; what the log is told stays here.
  func fail(_ outcome: Outcome, _ status: Int, _ problem: String?) {
    state.withLock { state in
      guard !state.isFinished, !state.isGivenUp else { return }
      if state.isHeadTaken {
        state.isBroken = true
      } else {
        state.head = ResponseHead(
          status: status, fields: [.init(name: "content-type", value: "text/plain; charset=utf-8")])
        state.bytes = Array("\(HTTPStatus.phrase(status))\n".utf8)
      }
    }
    complete(outcome, problem)
  }

  private func complete(_ outcome: Outcome, _ problem: String?) {
    let announces = state.withLock { state -> Bool in
      // What a trial that was given up has written is not all.
      guard !state.isFinished, !state.isGivenUp else { return false }
      state.isFinished = true
      state.outcome = outcome
      state.problem = problem
      state.process = nil
      defer { state.isAnnounced = true }
      return !state.isAnnounced
    }
    if announces { announce(self) }
  }
}
