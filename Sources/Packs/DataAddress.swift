internal import Markup

/// The `data:` address that carries a file's bytes (RFC 2397).
func dataAddress(_ path: OutputPath, _ bytes: [UInt8]) -> String {
  "data:\(mediaType(path));base64,\(base64(bytes))"
}

private func mediaType(_ path: OutputPath) -> String {
  switch path.string.split(separator: ".").last {
  case "svg": "image/svg+xml"
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "webp": "image/webp"
  case "ico": "image/x-icon"
  case "woff2": "font/woff2"
  case "woff": "font/woff"
  case "ttf": "font/ttf"
  case "css": "text/css"
  case "js": "text/javascript"
  default: "application/octet-stream"
  }
}

/// RFC 4648, with padding.
func base64(_ bytes: [UInt8]) -> String {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  text.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    for position in 0..<4 {
      text.append(
        position <= group.count ? digits[bits >> (18 - 6 * position) & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: text, as: UTF8.self)
}
