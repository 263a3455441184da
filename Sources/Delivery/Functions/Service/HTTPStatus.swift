import NIOHTTP1

/// The words of a status.
enum HTTPStatus {
  static func phrase(_ status: Int) -> String { HTTPResponseStatus(statusCode: status).reasonPhrase }
}
