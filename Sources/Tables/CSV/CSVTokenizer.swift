/// One cell of the file, before it means anything.
struct CSVField {
  /// The bytes of the cell without quotes around it, nor blanks.
  var range: Range<Int>
  /// Whether it stood in quotes.
  var isQuoted = false
  /// Whether quotes inside are still doubled.
  var hasEscapes = false
  /// Whether the quotes were of use: a separator, a line end or a quote inside.
  var needsQuotes = false
  /// Whether blanks around it were taken away.
  var wasTrimmed = false
  /// Whether it is the last of its row.
  var endsRecord = false
}

/// Splits UTF-8 bytes into the fields of RFC 4180; lines end in LF, CR LF or CR.
struct CSVTokenizer {
  let bytes: [UInt8]
  private let separator: UInt8
  /// The next byte to read.
  private(set) var position: Int
  /// The line of the file, counted from 1, of that byte.
  private(set) var line: Int

  init(_ bytes: [UInt8], separator: UInt8, position: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
    self.line = line
  }

  /// Goes past empty lines; `false` at the end of the file.
  mutating func startRecord() -> Bool {
    while position < bytes.count {
      var ahead = position
      skipBlanks(&ahead)
      guard ahead < bytes.count else { break }
      guard isLineEnd(bytes[ahead]) else { return true }
      position = ahead
      endLine()
    }
    position = bytes.count
    return false
  }

  /// The next field; the caller stops after the one that ends its record.
  mutating func next(field: Int) throws -> CSVField {
    let fieldStart = position
    var start = position
    skipBlanks(&start)
    if start < bytes.count, bytes[start] == CSVByte.quote {
      return try quoted(from: start + 1, field: field)
    }
    while position < bytes.count, bytes[position] != separator, !isLineEnd(bytes[position]) {
      position += 1
    }
    var result = trimmed(start: start, end: position, isPadded: start > fieldStart)
    result.endsRecord = endField()
    return result
  }

  private mutating func quoted(from start: Int, field: Int) throws -> CSVField {
    let opened = line
    var hasEscapes = false
    var needsQuotes = false
    position = start
    while true {
      guard position < bytes.count else {
        throw CSVProblem.unclosedQuote(line: opened, field: field)
      }
      let byte = bytes[position]
      if byte == CSVByte.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == CSVByte.quote else { break }
        hasEscapes = true
        position += 1
      } else if isLineEnd(byte) {
        needsQuotes = true
        if byte == CSVByte.lineFeed || !isFollowedByLineFeed { line += 1 }
      } else if byte == separator {
        needsQuotes = true
      }
      position += 1
    }
    var contentStart = start
    skipBlanks(&contentStart, upTo: position)
    var result = trimmed(start: contentStart, end: position, isPadded: contentStart > start)
    result.isQuoted = true
    result.hasEscapes = hasEscapes
    result.needsQuotes = needsQuotes || hasEscapes
    position += 1
    skipBlanks(&position)
    guard position == bytes.count || bytes[position] == separator || isLineEnd(bytes[position])
    else { throw CSVProblem.textAfterQuote(line: line, field: field) }
    result.endsRecord = endField()
    return result
  }

  /// The field without the blanks at its end.
  private func trimmed(start: Int, end: Int, isPadded: Bool) -> CSVField {
    let start = min(start, end)
    var last = end
    while last > start {
      let width = blankWidth(endingAt: last, from: start)
      if width == 0 { break }
      last -= width
    }
    return CSVField(range: start..<last, wasTrimmed: start < last && (isPadded || last < end))
  }

  /// Goes past the separator or the line end; whether the record ends there.
  private mutating func endField() -> Bool {
    guard position < bytes.count else { return true }
    if bytes[position] == separator {
      position += 1
      return false
    }
    endLine()
    return true
  }

  private mutating func endLine() {
    position += isFollowedByLineFeed ? 2 : 1
    line += 1
  }

  /// Whether the byte at `position` is the first of CR LF.
  private var isFollowedByLineFeed: Bool {
    bytes[position] == CSVByte.carriageReturn && position + 1 < bytes.count
      && bytes[position + 1] == CSVByte.lineFeed
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
  }

  private func skipBlanks(_ index: inout Int, upTo end: Int? = nil) {
    let end = end ?? bytes.count
    while index < end {
      let byte = bytes[index]
      if byte > 0x20, byte < 0x80 { return }
      let width = blankWidth(startingAt: index, upTo: end)
      if width == 0 { return }
      index += width
    }
  }

  private func blankWidth(startingAt index: Int, upTo end: Int) -> Int {
    let byte = bytes[index]
    if byte == 0x20 || (byte == CSVByte.tab && separator != CSVByte.tab) { return 1 }
    if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return 2 }
    if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] == 0xAF {
      return 3
    }
    return 0
  }

  private func blankWidth(endingAt end: Int, from start: Int) -> Int {
    let byte = bytes[end - 1]
    if byte > 0x20, byte < 0x80 { return 0 }
    if byte == 0x20 || byte == CSVByte.tab { return 1 }
    if end - start >= 2, blankWidth(startingAt: end - 2, upTo: end) == 2 { return 2 }
    if end - start >= 3, blankWidth(startingAt: end - 3, upTo: end) == 3 { return 3 }
    return 0
  }
}

/// The bytes that mean something to the format.
enum CSVByte {
  static let quote: UInt8 = 0x22
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let comma: UInt8 = 0x2C
  static let point: UInt8 = 0x2E
  static let semicolon: UInt8 = 0x3B
  static let bar: UInt8 = 0x7C
}
