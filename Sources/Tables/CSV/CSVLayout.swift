/// The bytes that separate the cells of a file, its decimals and its thousands.
struct CSVLayout {
  let separator: UInt8
  /// The decimal mark; 0 when each column may have its own.
  let decimal: UInt8
  /// The style of numbers that the options ask for.
  let style: NumberStyle

  /// Goes to the header, past the lines to skip and a first line `sep=;`.
  init(_ tokens: inout CSVTokenizer, options: CSVOptions) throws {
    let asked = try options.separator.map(CSVLayout.separatorByte)
    try CSVLayout.goToHeader(&tokens, options)
    let announced = CSVLayout.declaredSeparator(tokens.bytes, at: tokens.position)
    if announced != nil { try tokens.skipLine() }
    separator =
      asked ?? announced ?? CSVSniffer.separator(of: tokens.bytes, from: tokens.position)
    tokens.separator = separator
    style = NumberStyle(
      decimal: try options.decimal.map(CSVLayout.decimalByte) ?? 0,
      thousands: options.thousands.map { UInt8(truncatingIfNeeded: $0.value) } ?? 0)
    decimal =
      style.decimal != 0 ? style.decimal : separator == CSVByte.comma ? CSVByte.point : 0
  }

  private static func decimalByte(_ scalar: Unicode.Scalar) throws -> UInt8 {
    switch scalar {
    case ".": CSVByte.point
    case ",": CSVByte.comma
    default: throw CSVProblem.unfitSeparator(scalar)
    }
  }

  /// Goes to the header once more.
  func restart(_ tokens: inout CSVTokenizer, options: CSVOptions) throws {
    try CSVLayout.goToHeader(&tokens, options)
    if CSVLayout.declaredSeparator(tokens.bytes, at: tokens.position) != nil {
      try tokens.skipLine()
    }
    tokens.separator = separator
  }

  private static func goToHeader(_ tokens: inout CSVTokenizer, _ options: CSVOptions) throws {
    var left = options.skippedLines
    while left > 0, try !tokens.isAtEnd() {
      try tokens.skipLine()
      left -= 1
    }
  }

  /// The separator as a byte: ASCII, and nothing that a number, a quote or a line end uses.
  private static func separatorByte(_ scalar: Unicode.Scalar) throws -> UInt8 {
    let isFit =
      scalar.isASCII && !"\"\n\r.+- ".unicodeScalars.contains(scalar) && scalar.value != 0
      && !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    guard isFit else { throw CSVProblem.unfitSeparator(scalar) }
    return UInt8(scalar.value)
  }

  /// The separator of a first line `sep=;`, as spreadsheets write it.
  private static func declaredSeparator(_ bytes: [UInt8], at position: Int) -> UInt8? {
    let line = bytes[position...].prefix { $0 != CSVByte.lineFeed && $0 != CSVByte.carriageReturn }
    guard line.count == 5, line.starts(with: "sep=".utf8), let byte = line.last else { return nil }
    // A candidate that cannot separate is no candidate.
    return try? separatorByte(Unicode.Scalar(byte))
  }
}

/// Finds out what separates the cells of a file.
enum CSVSniffer {
  /// The candidates, in order of preference.
  private static let candidates: [UInt8] = [
    CSVByte.comma, CSVByte.semicolon, CSVByte.tab, CSVByte.bar,
  ]
  /// The number of records looked at.
  private static let sampleSize = 20

  /// The separator of the file whose header starts at `position`.
  ///
  /// That is the candidate found in the header and as often in each of the first records; failing
  /// that the most frequent one of the header. A header without any may be a title: then the one
  /// that most of the records have, so that their lengths are complained about. A column alone has
  /// no separator; semicolon then stands for decimal commas, comma for decimal points.
  static func separator(of bytes: [UInt8], from position: Int) -> UInt8 {
    let records = counts(bytes, from: position)
    guard let header = records.first else { return CSVByte.comma }
    let inHeader = candidates.indices.filter { header[$0] > 0 }
    let steady = inHeader.filter { place in
      records.allSatisfy { $0[place] == header[place] }
    }
    let choice = (steady.isEmpty ? inHeader : steady).max { left, right in
      (header[left], -left) < (header[right], -right)
    }
    if let choice { return candidates[choice] }
    if isNumbersAlone(bytes, from: position) { return CSVByte.semicolon }
    let users = candidates.indices.map { place in records.count { $0[place] > 0 } }
    let usual = candidates.indices.max { (users[$0], -$0) < (users[$1], -$1) }
    return usual.map { users[$0] * 2 > records.count - 1 ? candidates[$0] : CSVByte.comma }
      ?? CSVByte.comma
  }

  /// Returns whether each of the first lines after the header is a number, with a decimal comma or
  /// without.
  private static func isNumbersAlone(_ bytes: [UInt8], from position: Int) -> Bool {
    let lines = bytes[position...].prefix(1 << 14).split { byte in
      byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
    }
    return lines.dropFirst().prefix(sampleSize).allSatisfy { line in
      let cell = Array(line.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
      var marks = NumberMarks(decimal: CSVByte.comma)
      let field = CSVField(range: 0..<cell.count)
      return NumberText(cell, 0..<cell.count, &marks) != nil
        || Marker.place(of: field, in: cell) != nil
    }
  }

  /// The count of each candidate outside quotes, in each of the first records.
  private static func counts(_ bytes: [UInt8], from position: Int) -> [[Int]] {
    let none = Array(repeating: 0, count: candidates.count)
    var records: [[Int]] = []
    var record = none
    var isQuoted = false
    var isBlank = true
    for byte in bytes[min(position, bytes.count)...] {
      if byte == CSVByte.quote { isQuoted.toggle() }
      if !isQuoted, byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn {
        if !isBlank { records.append(record) }
        if records.count == sampleSize { return records }
        record = none
        isBlank = true
        continue
      }
      if byte != 0x20 { isBlank = false }
      if !isQuoted, let place = candidates.firstIndex(of: byte) { record[place] += 1 }
    }
    if !isBlank { records.append(record) }
    return records
  }
}
