extension FunctionRequest {
  /// The variables by which a program that is a function finds its request (RFC 3875 §4.1).
  /// - Parameters:
  ///   - script: The function's route without the `/*`.
  ///   - rest: What follows it in the path, decoded.
  ///   - query: Without the question mark, as it was sent.
  func variables(script: String, rest: String, query: String) -> [(name: String, value: String)] {
    var variables: [(name: String, value: String)] = [
      ("GATEWAY_INTERFACE", "CGI/1.1"), ("REQUEST_METHOD", method), ("REQUEST_URI", target), ("SCRIPT_NAME", script),
      ("PATH_INFO", rest), ("QUERY_STRING", query), ("SERVER_NAME", serverName), ("SERVER_PORT", "\(serverPort)"),
      ("SERVER_PROTOCOL", "HTTP/\(version)"), ("SERVER_SOFTWARE", "apus"), ("REMOTE_ADDR", remoteAddress),
    ]
    if isSecure { variables.append(("HTTPS", "on")) }
    if !body.isEmpty || header("content-length") != nil { variables.append(("CONTENT_LENGTH", "\(body.count)")) }
    let first = variables.count
    for (name, value) in headers {
      guard let variable = Self.variable(name), !value.utf8.contains(0) else { continue }
      // Fields of the same name are one list (RFC 9110 §5.3).
      if let index = variables[first...].firstIndex(where: { $0.name == variable }) {
        variables[index].value += (variable == "HTTP_COOKIE" ? "; " : ", ") + value
      } else {
        variables.append((variable, value))
      }
    }
    return variables
  }

  /// The variable for a field of the header, or nil if functions are not told of it.
  private static func variable(_ name: String) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(name.utf8.count + 5)
    result.append(contentsOf: "HTTP_".utf8)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): result.append(byte - 0x20)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): result.append(byte)
      case UInt8(ascii: "-"): result.append(UInt8(ascii: "_"))
      // With an underscore, a client could pass one field off as another.
      default: return nil
      }
    }
    switch String(decoding: result, as: UTF8.self) {
    case "HTTP_CONTENT_TYPE": return "CONTENT_TYPE"
    // Counted above. A variable HTTP_PROXY would be taken for the address of a proxy.
    case "HTTP_CONTENT_LENGTH", "HTTP_PROXY", "HTTP_CONNECTION", "HTTP_TRANSFER_ENCODING": return nil
    case let variable: return variable
    }
  }
}
