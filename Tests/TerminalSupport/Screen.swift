/// What a terminal of the VT100 family shows: rows of cells and a cursor.
///
/// It follows ECMA-48 and xterm's control sequences as far as line editors use them. Colours are
/// kept as the SGR parameters in force; modes are noted and, but for these, change nothing.
public struct Screen: Sendable, CustomStringConvertible {
  /// One column of one row.
  public struct Cell: Equatable, Sendable {
    /// A character with its combining marks; empty in the right half of a double-width one.
    public var character = " "
    /// The SGR parameters since the last reset, such as `1;34`.
    public var style = ""
  }

  /// Cells by row.
  public internal(set) var cells: [[Cell]]
  /// Where the cursor is, counted from 0.
  public internal(set) var cursor = (row: 0, column: 0)
  /// The private modes that are set (DECSET), 2004 for bracketed paste among them.
  public internal(set) var modes: Set<Int> = []
  /// The rows that have left at the top.
  public internal(set) var scrolledOff: [String] = []
  /// Columns of a row.
  public internal(set) var columns: Int
  /// How many times the bell rang.
  public internal(set) var bells = 0

  /// Whether the last column was written and the next character goes to the next row.
  var wrapIsPending = false
  var style = ""
  var parser = ControlParser()

  /// An empty screen.
  public init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    cells = Array(
      repeating: Array(repeating: Cell(), count: self.columns), count: max(1, rows))
  }

  /// The text of each row without the blanks at its end.
  public var rows: [String] { cells.map(Self.text) }

  /// The rows up to the last one that is not empty, joined by line breaks.
  public var text: String {
    let rows = rows
    guard let last = rows.lastIndex(where: { !$0.isEmpty }) else { return "" }
    return rows[...last].joined(separator: "\n")
  }

  /// The row the cursor is on.
  public var currentRow: String { Self.text(of: cells[cursor.row]) }

  static func text(of row: [Cell]) -> String {
    guard let last = row.lastIndex(where: { $0.character != " " }) else { return "" }
    return row[...last].reduce(into: "") { $0 += $1.character }
  }

  /// The text with the place of the cursor, for messages.
  public var description: String { text + "\n[cursor \(cursor.row),\(cursor.column)]" }

  /// Shows what a program writes.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let control = parser.feed(byte) else { continue }
      perform(control)
    }
  }

  /// Shows text that a program writes.
  public mutating func feed(_ text: String) { feed(Array(text.utf8)) }

  /// Cuts or pads the rows, as a terminal that does not fold its lines again.
  ///
  /// Rows leave at the top so that the cursor stays on the screen.
  public mutating func resize(columns: Int, rows: Int) {
    self.columns = columns
    for index in cells.indices {
      let missing = columns - cells[index].count
      if missing < 0 { cells[index].removeLast(-missing) }
      cells[index] += Array(repeating: Cell(), count: max(0, missing))
    }
    while cells.count > rows, cells.count - 1 > cursor.row { cells.removeLast() }
    while cells.count > rows { scroll() }
    while cells.count < rows { cells.append(Array(repeating: Cell(), count: columns)) }
    cursor.column = min(cursor.column, columns - 1)
    wrapIsPending = false
  }

  private mutating func scroll() {
    scrolledOff.append(Self.text(of: cells[0]))
    cells.removeFirst()
    cursor.row = max(0, cursor.row - 1)
  }
}
