import NIOCore

/// Makes one piece of what is written before a flush: a short response comes as its header and its body, and takes one system call
/// of one buffer when they are together.
final class WriteGatherer: ChannelOutboundHandler {
  typealias OutboundIn = IOData
  typealias OutboundOut = IOData

  /// Pieces that are larger are not copied.
  private static let most = 4096
  private var gathered = ByteBuffer()

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if promise == nil, case .byteBuffer(var bytes) = unwrapOutboundIn(data),
      gathered.readableBytes + bytes.readableBytes <= Self.most
    {
      if gathered.readableBytes == 0 { gathered = bytes } else { gathered.writeBuffer(&bytes) }
      return
    }
    pass(context)
    context.write(data, promise: promise)
  }

  func flush(context: ChannelHandlerContext) {
    pass(context)
    context.flush()
  }

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    pass(context)
    context.close(mode: mode, promise: promise)
  }

  private func pass(_ context: ChannelHandlerContext) {
    guard gathered.readableBytes > 0 else { return }
    let bytes = gathered
    gathered = ByteBuffer()
    context.write(wrapOutboundOut(.byteBuffer(bytes)), promise: nil)
  }
}
