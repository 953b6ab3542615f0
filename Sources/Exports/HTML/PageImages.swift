/// Images of a notebook as addresses that hold the bytes themselves.
enum PageImages {
  private static let kinds = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp",
  ]

  /// The `data:` address of the image at a path; nil where it is elsewhere, or no image.
  static func address(_ path: String, _ file: (String) -> [UInt8]?) -> String? {
    guard !path.contains("://"), let ending = path.split(separator: ".").last,
      let kind = kinds[ending.lowercased()], let bytes = file(path)
    else { return nil }
    return "data:\(kind);base64,\(base64(bytes))"
  }

  private static let signs = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The digits of RFC 4648.
  static func base64(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var word = group.reduce(0) { $0 << 8 | Int($1) }
      word <<= 8 * (3 - group.count)
      for place in 0..<4 {
        out.append(
          place <= group.count ? signs[(word >> (18 - 6 * place)) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
