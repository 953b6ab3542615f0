extension TextEncoding {
  /// The bytes in UTF-8 without a byte order mark, and how they were stored.
  ///
  /// A file is UTF-16 when it starts with its mark, else UTF-8 when it is valid, else code page
  /// 1252. Throws `CSVProblem.notText` for null bytes.
  static func decode(_ bytes: [UInt8]) throws -> (bytes: [UInt8], encoding: TextEncoding) {
    var (decoded, encoding) = decodeByMark(bytes)
    if decoded.contains(0) { throw CSVProblem.notText }
    // Programs that add a mark to a file that has one leave it in the name of the first column.
    var start = 0
    while decoded[start...].starts(with: mark) { start += mark.count }
    if start > 0 { decoded.removeFirst(start) }
    return (decoded, encoding)
  }

  private static func decodeByMark(_ bytes: [UInt8]) -> (bytes: [UInt8], encoding: TextEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (utf16(bytes, low: 0, high: 1), .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes, low: 1, high: 0), .utf16BigEndian) }
    let start = bytes.starts(with: mark) ? mark.count : 0
    if isUTF8(bytes) { return (bytes, .utf8) }
    return (windows1252(Array(bytes.dropFirst(start))), .windows1252)
  }

  /// The byte order mark in UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if bytes.allSatisfy({ $0 < 0x80 }) { return true }
    return (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// Every whole pair of bytes after the byte order mark.
  private static func utf16(_ bytes: [UInt8], low: Int, high: Int) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + high]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0x80...0x9F: decoded.append(contentsOf: String(punctuation[Int(byte - 0x80)]).utf8)
      case 0xA0...: decoded.append(contentsOf: [0xC0 | byte >> 6, 0x80 | byte & 0x3F])
      default: decoded.append(byte)
      }
    }
    return decoded
  }

  /// Bytes 0x80 to 0x9F of code page 1252 (Microsoft's table of 1998); the five free ones are
  /// replacement characters.
  private static let punctuation = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
