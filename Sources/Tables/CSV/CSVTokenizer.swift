import Platform

/// One cell of the file, before it means anything.
struct CSVField {
  /// The bytes of the cell without quotes around it, nor blanks.
  var range: Range<Int>
  /// True when it stood in quotes.
  var isQuoted = false
  /// True when quotes inside are still doubled.
  var hasEscapes = false
  /// True when the quotes were of use: a separator, a line end or a quote inside.
  var needsQuotes = false
  /// True when blanks around it were taken away.
  var wasTrimmed = false
  /// True when it is the last of its row.
  var endsRecord = false
}

/// Splits UTF-8 bytes into the fields of RFC 4180; lines end in LF, CR LF or CR.
///
/// Only a part of the file is in memory. Bytes are let go between records, so that the ranges of
/// the fields of one record hold until the next one starts.
struct CSVTokenizer {
  /// The bytes ahead of a record below which the next piece is read.
  private static let margin = 1 << 16
  /// A quoted field beyond this was never meant to be one.
  private static let longestField = 1 << 26

  private(set) var bytes: [UInt8] = []
  private let input: CSVInput
  var separator: UInt8
  /// The byte from which on the rest of a line is left out; a line feed where there is none such.
  private let comment: UInt8
  /// The next byte to read.
  private(set) var position: Int
  /// The number of bytes let go before the first of `bytes`.
  private var dropped = 0
  /// The line of the file, counted from 1, of that byte.
  private(set) var line: Int

  /// The first field of the text.
  init(_ input: CSVInput, separator: UInt8 = CSVByte.comma, comment: UInt8? = nil) throws {
    self.input = input
    self.separator = separator
    self.comment = comment ?? CSVByte.lineFeed
    position = 0
    line = 1
    try advance()
  }

  /// The same way of splitting, at the start of another text.
  func over(_ input: CSVInput) throws -> CSVTokenizer {
    try CSVTokenizer(input, separator: separator, comment: comment)
  }

  /// Lets go of what was read and reads on, where little is left.
  private mutating func advance() throws {
    guard bytes.count - position < CSVTokenizer.margin, !input.isAtEnd else { return }
    dropped += position
    bytes.removeFirst(position)
    position = 0
    while bytes.count < CSVTokenizer.margin, try input.fill(&bytes) {}
  }

  /// Returns whether there is a byte at that place, which may have to be read first.
  @inline(__always)
  private mutating func has(_ index: Int) throws -> Bool {
    if index < bytes.count { return true }
    return try input.fill(&bytes)
  }

  /// The number of bytes of text read so far.
  var consumed: Int { dropped + position }

  /// Returns whether everything was read.
  mutating func isAtEnd() throws -> Bool { try !has(position) }

  /// Leaves the rest of the line out.
  mutating func skipLine() throws {
    try advance()
    while try has(position), !isLineEnd(bytes[position]) { position += 1 }
    if position < bytes.count { try endLine() }
  }

  /// The plain rows from here on, of about so many bytes, in the order of the file; the tokenizer then
  /// stands after the last of them.
  mutating func plainRows(
    _ kinds: [PlainRows.Kind], size: Int, checkpoint: Checkpoint
  ) throws -> [PlainRows] {
    if bytes.count - position < size {
      dropped += position
      bytes.removeFirst(position)
      position = 0
      while bytes.count < size, try input.fill(&bytes) {}
    }
    let chunks = bytes[position...].prefix(size).lines(in: size < 1 << 18 ? 1 : Cores.count)
    guard !chunks.isEmpty, comment == CSVByte.lineFeed else { return [] }
    let (bytes, separator) = (bytes, separator)
    var found = try Cores.partial(over: chunks) { chunk in
      try bytes.withUnsafeBufferPointer {
        try PlainRows($0, chunk, separator: separator, kinds: kinds, checkpoint: checkpoint)
      }
    }
    // What comes after a row that is not plain may stand within its quotes.
    if let open = chunks.indices.first(where: { found[$0].end < chunks[$0].upperBound }) {
      found.removeSubrange((open + 1)...)
    }
    position = found.last?.end ?? position
    line += found.reduce(0) { $0 + $1.count }
    return found
  }

  /// Goes past empty lines; `false` at the end of the file.
  mutating func startRecord() throws -> Bool {
    repeat {
      try advance()
      var ahead = position
      try skipBlanks(&ahead)
      guard ahead < bytes.count else { break }
      guard isLineEnd(bytes[ahead]) || bytes[ahead] == comment else { return true }
      position = ahead
      try endLine()
    } while try has(position)
    position = bytes.count
    return false
  }

  /// The next field; the caller stops after the one that ends its record.
  mutating func next(field: Int) throws -> CSVField {
    let fieldStart = position
    var start = position
    try skipBlanks(&start)
    if start < bytes.count, bytes[start] == CSVByte.quote {
      return try quoted(from: start + 1, field: field)
    }
    position = try endOfBareField(from: position)
    var result = trimmed(start: start, end: position, isPadded: start > fieldStart)
    result.endsRecord = try endField()
    return result
  }

  /// The place of the next separator or line end.
  private mutating func endOfBareField(from start: Int) throws -> Int {
    var index = start
    let separator = separator
    let comment = comment
    repeat {
      let end = bytes.count
      while index < end {
        let byte = bytes[index]
        if byte == separator || byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
          || byte == comment
        {
          return index
        }
        index += 1
      }
    } while try has(index)
    return index
  }

  private mutating func quoted(from start: Int, field: Int) throws -> CSVField {
    let opened = line
    var hasEscapes = false
    var needsQuotes = false
    position = start
    while true {
      guard position - start < CSVTokenizer.longestField, try has(position) else {
        throw CSVProblem.unclosedQuote(line: opened, field: field)
      }
      let byte = bytes[position]
      if byte == CSVByte.quote {
        guard try has(position + 1), bytes[position + 1] == CSVByte.quote else { break }
        hasEscapes = true
        position += 1
      } else if isLineEnd(byte) {
        needsQuotes = true
        if try byte == CSVByte.lineFeed || !isFollowedByLineFeed() { line += 1 }
      } else if byte == separator {
        needsQuotes = true
      }
      position += 1
    }
    var contentStart = start
    while contentStart < position {
      let width = blankWidth(startingAt: contentStart, upTo: position)
      if width == 0 { break }
      contentStart += width
    }
    var result = trimmed(start: contentStart, end: position, isPadded: contentStart > start)
    result.isQuoted = true
    result.hasEscapes = hasEscapes
    result.needsQuotes = needsQuotes || hasEscapes
    var after = position + 1
    try skipBlanks(&after)
    position = after
    guard
      position == bytes.count || bytes[position] == separator || isLineEnd(bytes[position])
        || bytes[position] == comment
    else { throw CSVProblem.textAfterQuote(line: line, field: field) }
    result.endsRecord = try endField()
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
  private mutating func endField() throws -> Bool {
    guard position < bytes.count else { return true }
    if bytes[position] == separator {
      position += 1
      return false
    }
    try endLine()
    return true
  }

  /// Goes past the line end, and past a comment before it.
  private mutating func endLine() throws {
    while !isLineEnd(bytes[position]) {
      position += 1
      guard try has(position) else { return }
    }
    let isPair = try isFollowedByLineFeed()
    position += isPair ? 2 : 1
    line += 1
  }

  /// Returns whether the byte at `position` is the first of CR LF.
  private mutating func isFollowedByLineFeed() throws -> Bool {
    guard bytes[position] == CSVByte.carriageReturn, try has(position + 1) else { return false }
    return bytes[position + 1] == CSVByte.lineFeed
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
  }

  private mutating func skipBlanks(_ index: inout Int) throws {
    while try has(index) {
      let byte = bytes[index]
      if byte > 0x20, byte < 0x80 { return }
      // The two bytes that may follow the first one of a wide blank.
      if byte >= 0x80 { _ = try has(index + 2) }
      let width = blankWidth(startingAt: index, upTo: bytes.count)
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

extension ArraySlice<UInt8> {
  /// Whole lines, in as many stretches of about one size.
  fileprivate func lines(in count: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = startIndex
    for part in 1...count {
      let target = startIndex + self.count * part / count
      guard target > start, let feed = self[start..<target].lastIndex(of: CSVByte.lineFeed) else {
        continue
      }
      ranges.append(start..<feed + 1)
      start = feed + 1
    }
    return ranges
  }
}
