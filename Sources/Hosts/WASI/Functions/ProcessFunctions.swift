import Glibc

/// Arguments, variables, clocks, random numbers, and the end.
enum ProcessFunctions {
  // A list of texts is an array of addresses and a buffer to which they point; each text ends with NUL.

  static func argsSizesGet(_ call: borrowing Call, count: Address, size: Address) throws(Failure) {
    try storeSizes(call, call.environment.configuration.arguments, count, size)
  }

  static func argsGet(_ call: borrowing Call, list: Address, buffer: Address) throws(Failure) {
    try storeTexts(call, call.environment.configuration.arguments, list, buffer)
  }

  static func environSizesGet(_ call: borrowing Call, count: Address, size: Address) throws(Failure) {
    try storeSizes(call, variables(call), count, size)
  }

  static func environGet(_ call: borrowing Call, list: Address, buffer: Address) throws(Failure) {
    try storeTexts(call, variables(call), list, buffer)
  }

  private static func variables(_ call: borrowing Call) -> [String] {
    call.environment.configuration.variables.map { "\($0.name)=\($0.value)" }
  }

  private static func storeSizes(
    _ call: borrowing Call, _ texts: [String], _ count: Address, _ size: Address
  ) throws(Failure) {
    let bytes = texts.reduce(0) { $0 + $1.utf8.count + 1 }
    guard let total = UInt32(exactly: bytes) else { throw .fail(.overflow) }
    try call.store(UInt32(truncatingIfNeeded: texts.count), at: count)
    try call.store(total, at: size)
  }

  private static func storeTexts(
    _ call: borrowing Call, _ texts: [String], _ list: Address, _ buffer: Address
  ) throws(Failure) {
    var entry = list
    var position = buffer
    for text in texts {
      try call.store(UInt32(truncatingIfNeeded: position.value), at: entry)
      try call.store(text.utf8, at: position)
      position = position + UInt64(text.utf8.count)
      try call.store(UInt8(0), at: position)
      position = position + 1
      entry = entry + 4
    }
  }

  // Clocks.

  static func clockResGet(_ call: borrowing Call, clock: ClockID, result: Address) throws(Failure) {
    let resolution = try System.resolution(hostClock(call, clock))
    try call.store(max(resolution, call.environment.configuration.clocks.precision), at: result)
  }

  static func clockTimeGet(
    _ call: borrowing Call, clock: ClockID, precision: UInt64, result: Address
  ) throws(Failure) {
    try call.store(time(call, clock), at: result)
  }

  /// The time as the guest may know it.
  static func time(_ call: borrowing Call, _ clock: ClockID) throws(Failure) -> UInt64 {
    let time = try System.time(hostClock(call, clock))
    let precision = call.environment.configuration.clocks.precision
    return precision > 1 ? time - time % precision : time
  }

  private static func hostClock(_ call: borrowing Call, _ clock: ClockID) throws(Failure) -> Int32 {
    guard call.environment.configuration.clocks.allowed.contains(clock) else { throw .fail(.notsup) }
    return switch clock {
    case .realtime: CLOCK_REALTIME
    case .monotonic: CLOCK_MONOTONIC
    case .processCputimeId: CLOCK_PROCESS_CPUTIME_ID
    case .threadCputimeId: CLOCK_THREAD_CPUTIME_ID
    }
  }

  // The rest.

  static func randomGet(_ call: borrowing Call, buffer: Address, count: UInt32) throws(Failure) {
    try call.check(buffer, count: UInt64(count))
    var position = buffer
    var rest = UInt64(count)
    while rest > 0 {
      // In pieces, so that a cancelled guest ends soon.
      let piece = min(rest, 1 << 20)
      try call.fillRandom(position, count: piece)
      position = position + piece
      rest -= piece
      if rest > 0 { try call.environment.interruption.check() }
    }
  }

  static func procExit(_ call: borrowing Call, code: UInt32) throws(Failure) { throw .exit(.exit(code: code)) }

  static func procRaise(_ call: borrowing Call, signal: Signal) throws(Failure) {
    switch signal {
    case .none, .pipe, .chld, .cont, .urg, .winch: return
    case .stop, .tstp, .ttin, .ttou: throw .fail(.notsup)
    default: throw .exit(.signal(signal))
    }
  }

  static func schedYield(_ call: borrowing Call) throws(Failure) { sched_yield() }
}
