/// The bytes that separate the cells of a file and its decimals.
struct CSVLayout {
  let separator: UInt8
  /// The decimal mark; 0 when each column may have its own.
  let decimal: UInt8

  /// Goes to the header, past the lines to skip and a first line `sep=;`.
  init(_ tokens: inout CSVTokenizer, options: CSVOptions) throws {
    let asked = try options.separator.map(CSVLayout.separatorByte)
    try CSVLayout.goToHeader(&tokens, options)
    let announced = CSVLayout.declaredSeparator(tokens.bytes, at: tokens.position)
    if announced != nil { try tokens.skipLine() }
    separator =
      asked ?? announced ?? CSVSniffer.separator(of: tokens.bytes, from: tokens.position)
    tokens.separator = separator
    switch options.decimal {
    case nil: decimal = separator == CSVByte.comma ? CSVByte.point : 0
    case ".": decimal = CSVByte.point
    case ",": decimal = CSVByte.comma
    case .some(let other): throw CSVProblem.unfitSeparator(other)
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

/// The options to read a file of separated values with; what is `nil` is found out from the file.
public struct CSVOptions: Sendable {
  /// An ASCII character between the cells; `nil` chooses among `,` `;` tab and `|`.
  public var separator: Unicode.Scalar?
  /// The decimal mark, `.` or `,`; `nil` takes a point, or the mark of each column when cells are
  /// not separated by commas.
  public var decimal: Unicode.Scalar?
  /// The key column; `nil` takes the first text column without repeated or missing cells.
  public var key: String?
  /// The number of lines to leave out before the header.
  public var skippedLines = 0
  /// True when rows that are too short are completed with missing cells, and those that are too
  /// long merged into the last column, with a note.
  public var isLenient = false
  /// Columns whose cells stay text whatever they look like.
  public var textColumns: Set<String> = []

  /// Everything found out from the file.
  public init() {}
}
