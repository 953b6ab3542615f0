/// The encoding of a file's characters.
public enum TextEncoding: String, Sendable {
  /// UTF-8, with a byte order mark or without.
  case utf8
  /// UTF-16, least significant byte first.
  case utf16LittleEndian
  /// UTF-16, most significant byte first.
  case utf16BigEndian
  /// Windows code page 1252, which contains ISO 8859-1.
  case windows1252
}

extension TextEncoding {
  /// The encoding of that name, as Python and spreadsheets write it: `utf-8`, `latin-1`, `cp1252`.
  public init?(named name: String) {
    let letters = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch letters {
    case "utf8", "utf8sig": self = .utf8
    case "utf16", "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "latin1", "iso88591", "windows1252", "cp1252", "ansi": self = .windows1252
    default: return nil
    }
  }

  /// The names to choose from.
  public static let names = ["utf-8", "utf-16", "latin-1", "windows-1252"]

  /// Returns the encoding of a text that starts with these bytes, and the length of its byte order
  /// mark.
  ///
  /// UTF-16 by its mark, or by null bytes in every other place; else UTF-8, unless there are fewer
  /// characters of it than bytes that are none: code page 1252 then.
  package static func detect(_ head: [UInt8]) -> (encoding: TextEncoding, markSize: Int) {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if let wide = unmarkedUTF16(head) { return (wide, 0) }
    let whole = Array(head[..<(head.count - openBytes(of: head[...]))])
    if isUTF8(whole, from: 0) { return (.utf8, 0) }
    let repaired = repaired(whole[...])
    let wide = wideCharacters(of: whole, from: 0) - repaired.strayStarts
    return repaired.count <= wide ? (.utf8, 0) : (.windows1252, 0)
  }

  /// Bytes of UTF-8 in which what was none has been read as code page 1252.
  package struct Repaired {
    /// The bytes, all of them UTF-8.
    package var bytes: [UInt8] = []
    /// The number of bytes that were no UTF-8, and of those that seemed to begin a character.
    var count = 0
    var strayStarts = 0
    /// The place of the first one.
    var firstStray = 0
  }

  /// The bytes with each stretch that is no UTF-8 read as code page 1252.
  package static func repaired(_ bytes: ArraySlice<UInt8>) -> Repaired {
    var repaired = Repaired()
    var parser = Unicode.UTF8.ForwardParser()
    var input = bytes.makeIterator()
    var index = bytes.startIndex
    while true {
      switch parser.parseScalar(from: &input) {
      case .valid(let scalar):
        repaired.bytes += scalar
        index += scalar.count
      case .error(let length):
        if repaired.count == 0 { repaired.firstStray = index - bytes.startIndex }
        let stray = bytes[index..<(index + length)]
        repaired.count += length
        repaired.strayStarts += stray.count { $0 >= 0xC0 }
        windows1252(stray, into: &repaired.bytes)
        index += length
      case .emptyInput: return repaired
      }
    }
  }

  /// The number of bytes that begin a character beyond ASCII.
  static func wideCharacters(of bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes[start...] { count &+= byte >= 0xC0 ? 1 : 0 }
      return count
    }
  }

  /// UTF-16 without a mark: most characters of a table are below 256, so that most bytes of one
  /// parity are null and none of the other.
  private static func unmarkedUTF16(_ head: [UInt8]) -> TextEncoding? {
    let sample = head.prefix(2048)
    var nulls = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { nulls[index % 2] += 1 }
    guard sample.count >= 8 else { return nil }
    let most = sample.count / 2 * 7 / 10
    if nulls[0] == 0, nulls[1] > most { return .utf16LittleEndian }
    if nulls[1] == 0, nulls[0] > most { return .utf16BigEndian }
    return nil
  }

  /// Returns whether all bytes are ASCII and none is null, eight of them at a time.
  static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var odd: UInt64 = 0
      var index = 0
      while index + 8 <= bytes.count {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        odd |= (eight | (eight &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
        index += 8
      }
      return odd == 0 && bytes[index...].allSatisfy { (1..<0x80).contains($0) }
    }
  }

  static func isUTF8(_ bytes: [UInt8], from start: Int) -> Bool {
    // The question is only whether the bytes are UTF-8.
    (try? UTF8Span(validating: bytes.span.extracting(start..<bytes.count))) != nil
  }

  /// The number of bytes at the end that begin a character of UTF-8 without ending it.
  static func openBytes(of bytes: ArraySlice<UInt8>) -> Int {
    for length in 1...3 where bytes.count >= length {
      let byte = bytes[bytes.endIndex - length]
      if byte & 0xC0 == 0x80 { continue }
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return needed > length ? length : 0
    }
    return 0
  }

  /// Appends what bytes of code page 1252 are in UTF-8.
  package static func windows1252(_ bytes: ArraySlice<UInt8>, into decoded: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case 0x80...0x9F: decoded.append(contentsOf: String(punctuation[Int(byte - 0x80)]).utf8)
      case 0xA0...: decoded.append(contentsOf: [0xC0 | byte >> 6, 0x80 | byte & 0x3F])
      default: decoded.append(byte)
      }
    }
  }

  /// Bytes 0x80 to 0x9F of code page 1252 (Microsoft's table of 1998); the five free ones are
  /// replacement characters.
  private static let punctuation = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
