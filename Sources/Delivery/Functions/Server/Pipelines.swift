import NIOCore
import NIOExtras
import NIOHTTP1
import NIOHTTP2
import NIOSSL
import NIOTLS

/// How bytes of a connection become requests: HTTP/1.1 or HTTP/2, over TLS or plain.
enum Pipelines {
  /// Prepares a new connection.
  static func prepare(
    _ channel: any Channel, _ server: ServerContext, _ security: NIOSSLContext?
  ) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      guard server.addConnection() else { throw ChannelError.eof }
      channel.closeFuture.whenComplete { _ in server.removeConnection() }
      // Until the version is known, nobody else notices a client that says nothing.
      let patience = TimeAmount.nanoseconds(Int64(clamping: server.manifest.server.patience))
      let timer = channel.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
      channel.closeFuture.whenComplete { _ in timer.cancel() }
      guard let security else {
        try channel.pipeline.syncOperations.addHandler(PrefaceHandler(server, timer))
        return
      }
      try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: security))
      try channel.pipeline.syncOperations.addHandler(
        ApplicationProtocolNegotiationHandler { result, channel in
          channel.eventLoop.makeCompletedFuture {
            timer.cancel()
            if case .negotiated("h2") = result {
              try version2(channel, server, isSecure: true)
            } else {
              try version1(channel, server, isSecure: true)
            }
          }
        })
    }
  }

  /// HTTP/1.1 and 1.0.
  static func version1(_ channel: any Channel, _ server: ServerContext, isSecure: Bool) throws {
    try channel.pipeline.syncOperations.addHandler(WriteGatherer())
    // `RequestHandler` takes requests one after another itself, without two system calls for each, and what guests and files
    // bring into a header has been checked.
    try channel.pipeline.syncOperations.configureHTTPServerPipeline(
      withPipeliningAssistance: false, withErrorHandling: true, withOutboundHeaderValidation: false)
    try channel.pipeline.syncOperations.addHandler(RequestHandler(server, isSecure: isSecure))
  }

  /// HTTP/2: each stream is like a connection with one request.
  static func version2(_ channel: any Channel, _ server: ServerContext, isSecure: Bool) throws {
    var configuration = NIOHTTP2Handler.Configuration()
    configuration.connection.initialSettings = [
      HTTP2Setting(parameter: .maxConcurrentStreams, value: 100),
      HTTP2Setting(parameter: .maxHeaderListSize, value: 1 << 16),
    ]
    let patience = TimeAmount.nanoseconds(Int64(clamping: server.manifest.server.patience))
    let connection = Version2Handler()
    try channel.pipeline.syncOperations.addHandler(IdleStateHandler(allTimeout: patience))
    _ = try channel.pipeline.syncOperations.configureHTTP2Pipeline(
      mode: .server, connectionConfiguration: configuration.connection, streamConfiguration: configuration.stream,
      streamDelegate: connection
    ) { stream in
      stream.eventLoop.makeCompletedFuture {
        try stream.pipeline.syncOperations.addHandler(HTTP2FramePayloadToHTTP1ServerCodec())
        try stream.pipeline.syncOperations.addHandler(RequestHandler(server, isSecure: isSecure))
      }
    }
    try channel.pipeline.syncOperations.addHandler(connection)
  }
}

/// Tells by the first bytes of a plain connection whether the client speaks HTTP/2 (RFC 9113 §3.4).
private final class PrefaceHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
  private let server: ServerContext
  private let timer: Scheduled<Void>
  private var seen = ByteBuffer()

  init(_ server: ServerContext, _ timer: Scheduled<Void>) {
    self.server = server
    self.timer = timer
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    if seen.readableBytes == 0 { seen = bytes } else { seen.writeBuffer(&bytes) }
    let start = seen.readableBytesView.prefix(Self.preface.count)
    let isVersion2 = Self.preface.starts(with: start)
    if isVersion2, start.count < Self.preface.count { return }
    timer.cancel()
    do {
      if isVersion2 {
        try Pipelines.version2(context.channel, server, isSecure: false)
      } else {
        try Pipelines.version1(context.channel, server, isSecure: false)
      }
    } catch {
      return context.close(promise: nil)
    }
    context.fireChannelRead(wrapInboundOut(seen))
    context.fireChannelReadComplete()
    context.pipeline.syncOperations.removeHandler(self, promise: nil)
  }
}
