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
  /// Tells whether rows that are too short are completed with missing cells, and those that are too
  /// long merged into the last column, with a note.
  public var isLenient = false
  /// Columns whose cells stay text whatever they look like.
  public var textColumns: Set<String> = []

  /// Everything found out from the file.
  public init() {}
}

/// A decision or change of the reader: worth telling, not worth stopping.
public enum ReadNote: Sendable, Equatable {
  /// The file was not in UTF-8.
  case encoding(TextEncoding)
  /// Every cell of the header is a number: the file may have no header.
  case headerOfNumbers([String])
  /// The header cell of that field, counted from 1, was empty.
  case emptyHeader(field: Int, name: String)
  /// The header cell of that field, counted from 1, repeated an earlier one.
  case repeatedHeader(String, field: Int, renamed: String)
  /// Numbers of these columns were read with a decimal comma.
  case decimalComma(columns: [String])
  /// Blanks between the thousands of these columns were left out: `1 250` is 1250.
  case thousands(columns: [String])
  /// These columns hold percentages, read as shares: `12 %` is 0.12.
  case percentages(columns: [String])
  /// Dates of these columns were read as day, month, year.
  case dayFirst(columns: [String])
  /// Blanks around so many texts of a column were taken away, first at that line of the file.
  case trimmed(column: String, count: Int, firstLine: Int)
  /// So many cells spelled that way were read as missing.
  case marker(String, column: String, count: Int)
  /// So many cells spelled like a missing one were kept as a value: `NA` among codes of two or
  /// three letters, `-` among single characters.
  case markerKept(String, column: String, count: Int)
  /// A column of numbers, truth values or dates became text because of that cell at that line.
  case mixed(column: String, kind: Column.Kind, cell: String, line: Int)
  /// A column whose cells look like numbers, truth values or dates stayed text: all are quoted.
  case quotedValues(column: String)
  /// Whole numbers above 64 bits made the column one of doubles, first at that line.
  case roundedIntegers(column: String, firstLine: Int)
  /// So many rows were too short and completed, the first at that line of the file.
  case shortRows(count: Int, firstLine: Int)
  /// So many rows were too long, the first at that line of the file; the rest of the row went into
  /// the last column where that holds text, else it was left out.
  case longRows(count: Int, firstLine: Int, mergedInto: String?)
  /// The key column, when the options named none.
  case key(String)
}

/// A fault that makes a file of separated values unreadable; lines and fields are counted from 1.
public enum CSVProblem: Error, Sendable, Equatable {
  /// There is no header: the file is empty, or everything is skipped.
  case empty
  /// The file is no text of separated values: a spreadsheet, an archive, a picture, a web page.
  case binary(FileKind)
  /// A separator or a decimal mark that cannot be one.
  case unfitSeparator(Unicode.Scalar)
  /// The quote that opens a field is never closed.
  case unclosedQuote(line: Int, field: Int)
  /// Text follows the quote that closes a field.
  case textAfterQuote(line: Int, field: Int)
  /// A row has `fields` fields, the header `expected`.
  case raggedRow(line: Int, fields: Int, expected: Int)
  /// The header has more fields than any table: what is read is something else.
  case tooManyFields(limit: Int)
}
