import NIOCore
import NIOHTTP1
import NIOPosix

/// Sends files: whole or in part, or says that the client's copy is good.
enum FileResponse {
  /// How much is read and sent at a time, in bytes.
  private static let portion = 256 << 10

  /// Sends the file of a path, or what is to be said instead. Files are opened and read on threads of their own, since a disk
  /// may take its time.
  static func send(_ files: StaticFiles, _ path: String, _ handler: RequestHandler, _ context: ChannelHandlerContext) {
    let bound = NIOLoopBound((handler, context), eventLoop: context.eventLoop)
    handler.server.files.runIfActive(eventLoop: context.eventLoop) { files.open(path) }.whenComplete { result in
      let (handler, context) = bound.value
      guard handler.isSending else { return }
      guard case .success(let finding) = result else { return handler.respond(context, 503) }
      switch finding {
      case .none: handler.respond(context, 404)
      case .folder:
        // Relative to the host alone, so that a path such as //example.com leads nowhere else.
        handler.respond(context, 301, [("location", encoded("/" + path.drop { $0 == "/" } + "/"))])
      case .file(let file): send(file, handler, context)
      }
    }
  }

  /// A path as a target has it (RFC 3986 §3.3).
  private static func encoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += (byte < 16 ? "%0" : "%") + digits
      }
    }
    return result
  }

  private static func send(_ file: StaticFiles.File, _ handler: RequestHandler, _ context: ChannelHandlerContext) {
    let request = handler.current?.head.headers
    var fields = [
      ("content-type", file.type), ("etag", file.tag), ("last-modified", HTTPDate.text(file.modified)),
      ("cache-control", "no-cache"), ("accept-ranges", "bytes"), ("x-content-type-options", "nosniff"),
    ]
    if let tags = request?.first(name: "if-none-match"), tags == "*" || tags.contains(file.tag) {
      return handler.respond(context, 304, fields)
    }
    var range = ByteRange(lower: 0, upper: file.size)
    var status = 200
    let condition = request?.first(name: "if-range")
    if condition == nil || condition == file.tag {
      switch ByteRange.read(request?.first(name: "range"), size: file.size) {
      case .whole: break
      case .part(let part):
        range = part
        status = 206
        fields.append(("content-range", "bytes \(part.lower)-\(part.upper - 1)/\(file.size)"))
      case .unsatisfiable:
        return handler.respond(context, 416, [("content-range", "bytes */\(file.size)")])
      }
    }
    fields.append(("content-length", "\(range.upper - range.lower)"))
    handler.writeHead(context, status, fields)
    guard handler.current?.hasBody ?? true else { return handler.end(context, outcome: "success") }
    sendPortion(file, range, handler, context)
  }

  private static func sendPortion(
    _ file: StaticFiles.File, _ range: ByteRange, _ handler: RequestHandler, _ context: ChannelHandlerContext
  ) {
    guard range.lower < range.upper else { return handler.end(context, outcome: "success") }
    let count = min(portion, range.upper - range.lower)
    let bound = NIOLoopBound((handler, context), eventLoop: context.eventLoop)
    handler.server.files.runIfActive(eventLoop: context.eventLoop) { file.read(at: range.lower, count: count) }
      .whenComplete { result in
        let (handler, context) = bound.value
        guard handler.isSending else { return }
        // A file that has become shorter cannot be completed.
        guard case .success(let bytes?) = result else { return context.close(promise: nil) }
        handler.current?.sent += bytes.readableBytes
        let rest = ByteRange(lower: range.lower + count, upper: range.upper)
        context.writeAndFlush(handler.wrapOutboundOut(.body(.byteBuffer(bytes)))).whenComplete { result in
          let (handler, context) = bound.value
          guard handler.isSending, case .success = result else { return }
          handler.isAlive()
          sendPortion(file, rest, handler, context)
        }
      }
  }
}
