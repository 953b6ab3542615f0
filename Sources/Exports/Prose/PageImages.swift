/// An image as HTML has it: `<img src="a.png" alt="vue" width="300">`.
struct ImageTag {
  /// The path or address.
  let source: String
  /// The words that stand for it.
  var text = ""
  /// Its width in pixels, or as a part of the page: `300`, `50%`.
  var width: String?

  /// The image that a piece of HTML is, alone or in a paragraph of its own; nil for anything else.
  init?(_ html: String) {
    let pattern =
      /\s*(?:<(?:p|div|center)[^>]*>\s*)?<img\s+([^>]*?)\/?>\s*(?:<\/(?:p|div|center)>\s*)?/
    guard let match = html.wholeMatch(of: pattern.ignoresCase()) else { return nil }
    var values: [String: String] = [:]
    for part in match.1.matches(of: /([A-Za-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/) {
      values[part.1.lowercased()] = String(part.2 ?? part.3 ?? part.4 ?? "")
    }
    guard let source = values["src"], !source.isEmpty else { return nil }
    self.source = source
    text = values["alt"] ?? ""
    let digits = (values["width"] ?? "").replacing("px", with: "")
    if digits.wholeMatch(of: /\d{1,4}%?/) != nil { width = digits }
  }
}

/// Images of a notebook as addresses that hold the bytes themselves.
enum PageImages {
  private static let kinds = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "svg": "image/svg+xml", "avif": "image/avif",
  ]

  /// The `data:` address of the image at a path; nil where it is elsewhere, or no image.
  static func address(_ path: String, _ file: (String) -> [UInt8]?) -> String? {
    guard !path.contains("://"), let ending = path.split(separator: ".").last,
      let kind = kinds[ending.lowercased()],
      let bytes = file(path) ?? unescaped(path).flatMap(file)
    else { return nil }
    return "data:\(kind);base64,\(base64(bytes))"
  }

  /// A path whose blanks and accents were written as addresses have them, `mon%20image.png`.
  private static func unescaped(_ path: String) -> String? {
    guard path.contains("%") else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.first {
      let digits = String(decoding: rest.dropFirst().prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let code = UInt8(digits, radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(validating: bytes, as: UTF8.self)
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
