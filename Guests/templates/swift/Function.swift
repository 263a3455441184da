/// Greets whoever is named in the request.
func answer(_ request: [UInt8]) -> [UInt8] {
  let name = request.isEmpty ? "world" : String(decoding: request, as: UTF8.self)
  return Array("Hello, \(name)!\n".utf8)
}
