public import Platform
import Units

/// The form in which a table is written as a file of separated values.
public struct CSVWritingOptions: Sendable {
  /// The ASCII character between the cells.
  public var separator: Character = ","
  /// True when decimals are written after a comma: only with another separator.
  public var hasDecimalComma = false
  /// True when the file starts with a byte order mark, for spreadsheets on Windows.
  public var hasByteOrderMark = false

  /// True when cells with any usual separator are quoted, for whoever opens the file with another.
  public var quotesEverySeparator = false

  /// Commas between the cells, points before the decimals.
  public init() {}

  /// The form that French spreadsheets open at once: semicolons, decimal commas, a byte order mark.
  public static let french: CSVWritingOptions = {
    var options = CSVWritingOptions()
    options.separator = ";"
    options.hasDecimalComma = true
    options.hasByteOrderMark = true
    return options
  }()
}

/// Writes tables as files of separated values, which `CSVReader` reads back equal.
///
/// Numbers are written with the fewest digits that give them back, units after the name of their
/// column; intervals in two columns, `x.low` and `x.high`. Texts are quoted where needed, also those that look like a number, a truth value, a date
/// or a missing cell. What does not come back: blanks around a text, the kind of a column without
/// any value.
public enum CSVWriter {
  /// The text of the file, each line ended by a line feed.
  ///
  /// Takes time proportional to the cells.
  public static func write(
    _ table: Table, options: CSVWritingOptions = CSVWritingOptions(),
    checkpoint: Checkpoint
  ) throws -> String {
    let columns = table.columns.flatMap(\.columnsOfBounds)
    let style = CellStyle(options, columnCount: columns.count)
    let separator = String(options.separator)
    var text = options.hasByteOrderMark ? "\u{FEFF}" : ""
    text += columns.map(style.header).joined(separator: separator) + "\n"
    let cells = try columns.map { try style.cells($0, checkpoint: checkpoint) }
    for row in 0..<table.rowCount {
      try checkpoint(at: row)
      for (place, cell) in cells.enumerated() {
        if place > 0 { text += separator }
        text += cell(row)
      }
      text += "\n"
    }
    return text
  }
}

/// The writing of single cells.
private struct CellStyle {
  private let options: CSVWritingOptions
  /// The text for a missing cell: nothing, but for the only cell of a line, where an empty line
  /// would be skipped.
  private let missing: String
  /// The characters that a text without quotes must not hold; the only column has no separator that
  /// would tell a reader that the others are none.
  private let special: Set<Unicode.Scalar>

  init(_ options: CSVWritingOptions, columnCount: Int) {
    self.options = options
    let isQuotedForAll = columnCount == 1 || options.quotesEverySeparator
    let separators = isQuotedForAll ? ",;\t|" : String(options.separator)
    // A byte order mark at the start of the file would be taken for one.
    special = Set((separators + "\"\n\r\u{FEFF}").unicodeScalars)
    missing = columnCount == 1 ? "null" : ""
  }

  func header(_ column: Column) -> String {
    let unit = "(\(column.unit.symbol))"
    let isSaid = column.unit.isOne || column.name.hasSuffix(unit)
    return quotedWhereNeeded(isSaid ? column.name : "\(column.name) \(unit)")
  }

  /// Returns the writer of a row's cell; each distinct text is prepared once.
  func cells(_ column: Column, checkpoint: Checkpoint) throws -> (Int) -> String {
    let missing = missing
    switch column.storage {
    case .text(let cells):
      let texts = try cells.dictionary.enumerated().map { place, text in
        try checkpoint(at: place)
        return textCell(text)
      }
      return { row in column.isMissing(row) ? missing : texts[Int(cells.codes[row])] }
    case .numbers(let numbers) where options.hasDecimalComma:
      return { row in
        if column.isMissing(row) { return missing }
        return String(numbers[row].description.map { $0 == "." ? "," : $0 })
      }
    case .numbers, .integers, .bools, .dates, .intervals:
      return { row in column.isMissing(row) ? missing : column.cell(row).plainText }
    }
  }

  private func textCell(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isAmbiguous =
      text.isEmpty || Marker.spellings.contains(text)
      || WrittenNumber(text) != nil
      || BoolText.value(bytes, 0..<bytes.count) != nil
      || CalendarDate(iso: bytes, 0..<bytes.count) != nil
      || CalendarDate(dayFirst: bytes, 0..<bytes.count) != nil
    return isAmbiguous ? quoted(text) : quotedWhereNeeded(text)
  }

  private func quotedWhereNeeded(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { !special.contains($0) }
    return isPlain ? text : quoted(text)
  }

  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }
}
