/// The options to read a file of separated values with; what is `nil` is found out from the file.
public struct CSVOptions: Sendable {
  /// The kinds that a column can be declared to hold.
  public enum ColumnType: Sendable {
    /// Texts, whatever they look like.
    case text
    /// Numbers; what is none becomes a missing cell.
    case number
    /// Dates; what is none becomes a missing cell.
    case date
  }

  /// An ASCII character between the cells; `nil` chooses among `,` `;` tab and `|`.
  public var separator: Unicode.Scalar?
  /// The decimal mark, `.` or `,`; `nil` takes a point, or the mark of each column when cells are
  /// not separated by commas.
  public var decimal: Unicode.Scalar?
  /// The mark between thousands: `.`, `,`, `'` or a blank, which stands for all blanks.
  public var thousands: Unicode.Scalar?
  /// The key column; `nil` takes the first text column without repeated or missing cells.
  public var key: String?
  /// The number of lines to leave out before the header.
  public var skippedLines = 0
  /// False when the first line is a row, not the names of the columns.
  public var hasHeader = true
  /// The units of the columns: true where the line after the header holds them; `nil` finds out.
  public var hasUnitLine: Bool?
  /// The ASCII character from which on the rest of a line is left out.
  public var comment: Unicode.Scalar?
  /// True when rows that are too short are completed with missing cells, and those that are too
  /// long merged into the last column, with a note.
  public var isLenient = false
  /// The kinds of columns, by their names; the file must have them.
  public var types: [String: ColumnType] = [:]
  /// Columns whose cells stay text whatever they look like, where the file has them.
  public var textColumns: Set<String> = []
  /// Spellings of missing cells beside the usual ones.
  public var missing: [String] = []
  /// The form of dates, in the letters of `strftime`.
  public var dateFormat: String?
  /// The encoding of the characters; `nil` finds out.
  public var encoding: TextEncoding?

  /// Everything found out from the file.
  public init() {}
}
