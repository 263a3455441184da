import NIOCore
import NIOExtras
import NIOHTTP1
import NIOPosix

/// Takes the requests of a connection, or of a stream of HTTP/2, one after another, and answers them.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// What is being done.
  enum Phase {
    /// No request has begun.
    case waiting
    /// The body of a request for a function is coming.
    case receiving(Incoming)
    /// The body is not wanted; what to do when it has come.
    case ignoring(Action)
    /// A function works on the response.
    case running
    /// A file is being sent.
    case sending
    /// The answer was given before the request was complete; the connection closes.
    case closing
  }

  /// What answers a request that has no body that matters.
  enum Action {
    case status(Int)
    case health
    case metrics
    case file(StaticFiles, path: String)
  }

  /// A request for a function whose body is coming.
  struct Incoming {
    var function: DeployedFunction
    var rest: String
    var query: String
    var body = ByteBuffer()
  }

  /// A request, for the log and the header of its response.
  struct Current {
    var head: HTTPRequestHead
    var number: UInt64
    var start: UInt64
    var status = 0
    var sent = 0
    var received = 0
    var function: DeployedFunction?
  }

  let server: ServerContext
  let isSecure: Bool
  var phase = Phase.waiting
  var current: Current?
  private var exchange: Exchange?
  private var hasMore = false
  /// Since when the client has had something to do, on the monotonic clock.
  private(set) var patienceStart = Clock.now
  private var context: ChannelHandlerContext?
  /// Parts of requests that came before the one that is being answered was.
  private var early = Queue<HTTPServerRequestPart>()
  private var isHeld = false
  /// Whether the server is to end.
  private var isEnding = false
  private static let mostEarly = 64
  private var remoteAddress = ""

  init(_ server: ServerContext, isSecure: Bool) {
    self.server = server
    self.isSecure = isSecure
  }

  // The channel.

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    remoteAddress = Self.address(context.channel.remoteAddress ?? context.channel.parent?.remoteAddress)
    server.handlers(on: context.eventLoop).insert(self)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    server.handlers(on: context.eventLoop).remove(self)
    self.context = nil
    exchange?.cancel()
    exchange = nil
  }

  func channelInactive(context: ChannelHandlerContext) {
    if let exchange {
      exchange.cancel()
      // 499: the client did not wait.
      record(outcome: Exchange.Outcome.cancelled.rawValue, status: 499)
    }
    exchange = nil
    phase = .closing
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable {
      patienceStart = Clock.now
      if hasMore, let exchange { drain(exchange) }
    }
    context.fireChannelWritabilityChanged()
  }

  /// Whether a file is being sent.
  var isSending: Bool { if case .sending = phase { context != nil } else { false } }

  /// Notes that the client has taken something.
  func isAlive() { patienceStart = Clock.now }

  /// Closes the connection if the client has kept the server waiting.
  func check(_ now: UInt64) {
    guard let context, now > patienceStart &+ server.manifest.server.patience else { return }
    switch phase {
    case .running where context.channel.isWritable: break
    case .receiving, .ignoring: respond(context, 408, closes: true)
    default: context.close(promise: nil)
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is ChannelShouldQuiesceEvent {
      isEnding = true
      if case .waiting = phase { context.close(promise: nil) }
    }
    context.fireUserInboundEventTriggered(event)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let part = unwrapInboundIn(data)
    guard isBusy || early.count > 0 else { return take(context, part) }
    // Of the next request, before this one is answered.
    early.append(part)
    if early.count > Self.mostEarly, !isHeld {
      isHeld = true
      context.channel.setOption(.autoRead, value: false).whenFailure { _ in }
    }
  }

  /// Whether a request is complete and not yet answered.
  private var isBusy: Bool {
    switch phase {
    case .running, .sending: true
    case .waiting, .receiving, .ignoring, .closing: false
    }
  }

  private func take(_ context: ChannelHandlerContext, _ part: HTTPServerRequestPart) {
    switch part {
    case .head(let head): begin(context, head)
    case .body(let bytes): receive(context, bytes)
    case .end: dispatch(context)
    }
  }

  /// Takes what came early.
  private func takeEarly(_ context: ChannelHandlerContext) {
    while !isBusy, let part = early.popFirst() { take(context, part) }
    guard isHeld, early.count == 0 else { return }
    isHeld = false
    context.channel.setOption(.autoRead, value: true).whenFailure { _ in }
  }

  // Requests.

  private func begin(_ context: ChannelHandlerContext, _ head: HTTPRequestHead) {
    guard case .waiting = phase else { return }
    let now = Clock.now
    patienceStart = now
    current = Current(head: head, number: server.nextNumber(), start: now)
    let contents = server.site.current
    let settings = contents.manifest.server
    guard let target = Target(head.uri) else { return ignore(.status(400)) }
    if target.path == settings.health { return ignore(.health) }
    if target.path == settings.metrics { return ignore(.metrics) }
    if let (index, rest) = contents.routes.match(target.path) {
      let function = contents.functions[index]
      current?.function = function
      if let length = head.headers.first(name: "content-length").flatMap({ Int($0) }), length > function.settings.body {
        return respond(context, 413, closes: true)
      }
      phase = .receiving(Incoming(function: function, rest: rest, query: target.query))
      if head.headers.first(name: "expect")?.lowercased() == "100-continue" {
        context.writeAndFlush(
          wrapOutboundOut(.head(HTTPResponseHead(version: head.version, status: .continue))), promise: nil)
      }
      return
    }
    guard let files = contents.files else { return ignore(.status(404)) }
    guard head.method == .GET || head.method == .HEAD else { return ignore(.status(405)) }
    ignore(.file(files, path: target.path))
  }

  private func ignore(_ action: Action) { phase = .ignoring(action) }

  private func receive(_ context: ChannelHandlerContext, _ bytes: ByteBuffer) {
    guard case .receiving(var incoming) = phase else { return }
    guard incoming.body.readableBytes + bytes.readableBytes <= incoming.function.settings.body else {
      return respond(context, 413, closes: true)
    }
    var bytes = bytes
    // Out of the way, so that the buffer is not copied.
    phase = .waiting
    if incoming.body.readableBytes == 0 { incoming.body = bytes } else { incoming.body.writeBuffer(&bytes) }
    phase = .receiving(incoming)
  }

  private func dispatch(_ context: ChannelHandlerContext) {
    current?.start = Clock.now
    switch phase {
    case .receiving(let incoming): run(context, incoming)
    case .ignoring(let action): answer(context, action)
    // The answer has been given: the client has sent everything, so nothing is lost.
    case .closing: context.close(promise: nil)
    case .waiting, .running, .sending: break
    }
  }

  private func answer(_ context: ChannelHandlerContext, _ action: Action) {
    switch action {
    case .status(let status): respond(context, status)
    case .health:
      respond(context, 200, [("content-type", "text/plain; charset=utf-8")], ByteBuffer(string: "ready\n"))
    case .metrics:
      respond(
        context, 200, [("content-type", "text/plain; version=0.0.4; charset=utf-8")],
        ByteBuffer(string: server.metrics()))
    case .file(let files, let path):
      phase = .sending
      FileResponse.send(files, path, self, context)
    }
  }

  private func run(_ context: ChannelHandlerContext, _ incoming: Incoming) {
    guard let current else { return }
    phase = .running
    self.current?.received = incoming.body.readableBytes
    let isTrial = incoming.function.mayTry
    let request = request(context, current.head, incoming)
    let handlers = server.handlers(on: context.eventLoop)
    let exchange = exchange(context, handlers, incoming, request, current.number, isTrial: isTrial)
    self.exchange = exchange
    if isTrial { handlers.trials.add(exchange, self) } else { submit(context, exchange) }
  }

  private func exchange(
    _ context: ChannelHandlerContext, _ handlers: HandlerSet, _ incoming: Incoming, _ request: FunctionRequest,
    _ number: UInt64, isTrial: Bool
  ) -> Exchange {
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    let door = handlers.door
    return Exchange(
      incoming.function, request, rest: incoming.rest, query: incoming.query, number: number, isTrial: isTrial
    ) { exchange in
      door.execute { bound.value.drain(exchange) }
    }
  }

  /// Lets a worker begin what was tried in vain.
  func beginAgain(_ trial: Exchange) {
    guard let context, exchange === trial else { return }
    let incoming = Incoming(function: trial.function, rest: trial.rest, query: trial.query)
    let handlers = server.handlers(on: context.eventLoop)
    let exchange = exchange(context, handlers, incoming, trial.request, trial.number, isTrial: false)
    self.exchange = exchange
    submit(context, exchange)
  }

  private func submit(_ context: ChannelHandlerContext, _ exchange: Exchange) {
    guard server.site.workers.submit(exchange, exchange.function.lane) else {
      self.exchange = nil
      return respond(context, 503, [("retry-after", "1")], outcome: "busy")
    }
  }

  private func request(
    _ context: ChannelHandlerContext, _ head: HTTPRequestHead, _ incoming: Incoming
  ) -> FunctionRequest {
    var request = FunctionRequest()
    request.method = head.method.rawValue
    request.target = head.uri
    request.version = head.version.text
    request.headers = head.headers.map { ($0.name, $0.value) }
    request.body = Array(buffer: incoming.body)
    request.remoteAddress = remoteAddress
    request.isSecure = isSecure
    let host = head.headers.first(name: "host") ?? "localhost"
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
      request.serverName = String(host[...end])
    } else {
      request.serverName = host.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(host[..<$0]) } ?? host
    }
    request.serverPort = server.port
    return request
  }

  // Responses.

  /// Sends what a function has written.
  func drain(_ exchange: Exchange) {
    guard let context, self.exchange === exchange else { return }
    // While the client is behind, the function is not told that there is room.
    guard context.channel.isWritable else {
      hasMore = true
      return
    }
    hasMore = false
    let portion = exchange.take()
    let hasBody = current?.hasBody ?? true
    if let head = portion.head {
      var fields: [(String, String)] = head.fields.map { ($0.name, $0.value) }
      if portion.isLast, Current.mayHaveBody(head.status) {
        fields.append(("content-length", "\(portion.bytes.count)"))
      }
      writeHead(context, head.status, fields)
    }
    current?.sent += portion.bytes.count
    if !portion.bytes.isEmpty, hasBody, Current.mayHaveBody(current?.status ?? 200) {
      context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: portion.bytes)))), promise: nil)
    }
    patienceStart = Clock.now
    guard portion.isLast else { return context.flush() }
    self.exchange = nil
    let (outcome, problem) = exchange.result
    if let problem {
      server.site.log.write(
        outcome == .success ? .warning : .error, exchange.function.settings.route, problem, request: exchange.number)
    }
    if portion.isBroken {
      record(outcome: outcome.rawValue)
      // What was sent must not look complete.
      context.close(promise: nil)
    } else {
      end(context, outcome: outcome.rawValue)
    }
  }

  /// Answers at once.
  func respond(
    _ context: ChannelHandlerContext, _ status: Int, _ fields: [(String, String)] = [], _ body: ByteBuffer? = nil,
    outcome: String = "success", closes: Bool = false
  ) {
    var fields = fields
    var body = body
    if body == nil, status >= 400 {
      body = ByteBuffer(string: "\(HTTPStatus.phrase(status))\n")
      fields.append(("content-type", "text/plain; charset=utf-8"))
    }
    if Current.mayHaveBody(status) { fields.append(("content-length", "\(body?.readableBytes ?? 0)")) }
    writeHead(context, status, fields, closes: closes)
    if let body, current?.hasBody ?? true, Current.mayHaveBody(status) {
      current?.sent = body.readableBytes
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    }
    end(context, outcome: outcome, closes: closes)
  }

  /// Begins a response.
  func writeHead(
    _ context: ChannelHandlerContext, _ status: Int, _ fields: [(String, String)], closes: Bool = false
  ) {
    var headers = HTTPHeaders()
    headers.reserveCapacity(fields.count + 4)
    for (name, value) in fields { headers.add(name: name, value: value) }
    headers.add(name: "date", value: HTTPDate.now)
    headers.add(name: "server", value: "apus")
    let version = current?.head.version ?? .http1_1
    if closes || isEnding || !(current?.head.isKeepAlive ?? false), version.major < 2 {
      headers.add(name: "connection", value: "close")
    }
    current?.status = status
    context.write(
      wrapOutboundOut(
        .head(HTTPResponseHead(version: version, status: HTTPResponseStatus(statusCode: status), headers: headers))),
      promise: nil)
  }

  /// Ends a response, counts it, and makes ready for the next request.
  func end(_ context: ChannelHandlerContext, outcome: String, closes: Bool = false) {
    let staysOpen = current?.head.isKeepAlive ?? false
    record(outcome: outcome)
    patienceStart = Clock.now
    phase = closes ? .closing : .waiting
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    if closes {
      // Whoever is still sending may otherwise not read the answer.
      let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
      context.eventLoop.scheduleTask(in: .milliseconds(500)) { bound.value.close(promise: nil) }
    } else if !staysOpen || isEnding {
      phase = .closing
      context.close(promise: nil)
    } else if early.count > 0 {
      takeEarly(context)
    }
  }

  private func record(outcome: String, status: Int? = nil) {
    guard let done = current else { return }
    current = nil
    let duration = Clock.now &- done.start
    let status = status ?? done.status
    done.function?.metrics.count(
      status: status, outcome: outcome, duration: duration, received: done.received, sent: done.sent)
    server.site.log.write(
      Log.Access(
        number: done.number, remote: remoteAddress, method: done.head.method.rawValue, target: done.head.uri,
        version: done.head.version.text, route: done.function?.settings.route ?? "",
        status: status, bytes: done.sent, duration: duration))
  }

  private static func address(_ address: SocketAddress?) -> String {
    switch address {
    case .v4, .v6: address?.ipAddress ?? ""
    case .unixDomainSocket: "unix"
    case nil: ""
    }
  }
}

extension HTTPVersion {
  /// `1.1` for example.
  fileprivate var text: String { self == .http1_1 ? "1.1" : "\(major).\(minor)" }
}

extension RequestHandler.Current {
  /// Whether the response has a body if its status allows one.
  var hasBody: Bool { head.method != .HEAD }

  /// Whether a response with a status has a body (RFC 9110 §6.4.1).
  static func mayHaveBody(_ status: Int) -> Bool { status >= 200 && status != 204 && status != 304 }
}
