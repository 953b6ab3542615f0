/// Which bytes separate the cells of a file and its decimals.
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
    return try? separatorByte(Unicode.Scalar(byte))
  }
}
