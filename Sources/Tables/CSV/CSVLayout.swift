/// Where the header of a file starts, and which bytes separate its cells and its decimals.
struct CSVLayout {
  private(set) var position = 0
  /// The line, counted from 1, at `position`.
  private(set) var line = 1
  let separator: UInt8
  /// The decimal mark; 0 when each column may have its own.
  let decimal: UInt8

  init(_ bytes: [UInt8], options: CSVOptions) throws {
    var start = (position: 0, line: 1)
    for _ in 0..<max(0, options.skippedLines) where start.position < bytes.count {
      start = CSVLayout.nextLine(bytes, after: start)
    }
    var announced: UInt8?
    if let declared = CSVLayout.declaredSeparator(bytes, at: start.position) {
      announced = declared
      start = CSVLayout.nextLine(bytes, after: start)
    }
    position = start.position
    line = start.line
    let asked = try options.separator.map(CSVLayout.separatorByte)
    separator = asked ?? announced ?? CSVSniffer.separator(of: bytes, from: start.position)
    switch options.decimal {
    case nil: decimal = separator == CSVByte.comma ? CSVByte.point : 0
    case ".": decimal = CSVByte.point
    case ",": decimal = CSVByte.comma
    case .some(let other): throw CSVProblem.unfitSeparator(other)
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

  private static func nextLine(
    _ bytes: [UInt8], after start: (position: Int, line: Int)
  ) -> (position: Int, line: Int) {
    var index = start.position
    while index < bytes.count, bytes[index] != CSVByte.lineFeed,
      bytes[index] != CSVByte.carriageReturn
    {
      index += 1
    }
    let isPair =
      index + 1 < bytes.count && bytes[index] == CSVByte.carriageReturn
      && bytes[index + 1] == CSVByte.lineFeed
    return (min(index + (isPair ? 2 : 1), bytes.count), start.line + 1)
  }
}
