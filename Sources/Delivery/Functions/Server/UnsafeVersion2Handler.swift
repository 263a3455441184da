import NIOCore
import NIOExtras
import NIOHTTP2

/// Closes a connection of HTTP/2 when nothing happens on it for long, or when the server ends and its streams have.
///
/// Sound because everything happens on the connection's loop, where the handler of HTTP/2 tells its delegate of streams.
final class Version2Handler: ChannelInboundHandler, NIOHTTP2StreamDelegate, @unchecked Sendable {
  typealias InboundIn = HTTP2Frame
  typealias OutboundOut = HTTP2Frame

  private var streams = 0
  private var isEnding = false

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent {
      if streams == 0 { context.close(promise: nil) }
    } else if event is ChannelShouldQuiesceEvent {
      isEnding = true
      let farewell = HTTP2Frame.FramePayload.goAway(lastStreamID: .maxID, errorCode: .noError, opaqueData: nil)
      context.writeAndFlush(wrapOutboundOut(HTTP2Frame(streamID: .rootStream, payload: farewell)), promise: nil)
      if streams == 0 { context.close(promise: nil) }
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }

  func streamCreated(_ id: HTTP2StreamID, channel: any Channel) { streams += 1 }

  func streamClosed(_ id: HTTP2StreamID, channel: any Channel) {
    streams -= 1
    if isEnding, streams == 0 { channel.parent?.close(promise: nil) }
  }
}
