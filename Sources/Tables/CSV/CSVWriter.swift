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
    String(
      decoding: try bytes(of: table, options: options, checkpoint: checkpoint), as: UTF8.self)
  }

  /// The same text in UTF-8; rows are written on all cores.
  public static func bytes(
    of table: Table, options: CSVWritingOptions = CSVWritingOptions(), checkpoint: Checkpoint
  ) throws -> [UInt8] {
    let columns = table.columns.flatMap(\.columnsOfBounds)
    let style = CellStyle(options, columnCount: columns.count)
    let separator = Array(String(options.separator).utf8)
    let mark = options.hasByteOrderMark ? "\u{FEFF}" : ""
    let header = columns.map(style.header).joined(separator: String(options.separator))
    let cells = try columns.map { try style.cells($0, checkpoint: checkpoint) }
    let parts = try Cores.partial(of: table.rowCount) { part in
      var bytes: [UInt8] = []
      // Column after column for some rows, then row after row: so each kind of cell has its own loop.
      try checkpoint.blocks(of: part.count) { block in
        let rows = block.lowerBound + part.lowerBound..<block.upperBound + part.lowerBound
        bytes.append(rowsOf: cells.map { $0.block(rows) }, count: rows.count, separator)
      }
      return bytes
    }
    var bytes = Array((mark + header + "\n").utf8)
    bytes.reserveCapacity(bytes.count + parts.reduce(0) { $0 + $1.count })
    for part in parts { bytes += part }
    return bytes
  }
}

/// Cells of some rows of a column, one after the other.
private struct CellBlock {
  var bytes: [UInt8] = []
  /// The end of each cell.
  var ends: [Int] = []
}

/// The writer of the cells of one column.
private struct CellWriter: Sendable {
  enum Content: Sendable {
    /// A code per row, the texts one after the other, and where each begins.
    case texts([Int32], [UInt8], starts: [Int])
    case numbers([Double], mark: UInt8)
    case integers([Int64])
    case others(Column)
  }

  let content: Content
  /// The rows whose cell is present; nil for all.
  let validity: Validity?
  let missing: [UInt8]

  /// The cells of some rows.
  func block(_ rows: Range<Int>) -> CellBlock {
    var block = CellBlock()
    block.ends.reserveCapacity(rows.count)
    @inline(__always)
    func write(_ cell: (Int, inout [UInt8]) -> Void) {
      for row in rows {
        if let validity, !validity[row] {
          block.bytes += missing
        } else {
          cell(row, &block.bytes)
        }
        block.ends.append(block.bytes.count)
      }
    }
    switch content {
    case .texts(let codes, let texts, let starts):
      texts.withUnsafeBufferPointer { texts in
        write { row, bytes in
          let code = Int(codes[row])
          bytes += UnsafeBufferPointer(rebasing: texts[starts[code]..<starts[code + 1]])
        }
      }
    case .numbers(let numbers, let mark):
      write { row, bytes in bytes.append(number: numbers[row], mark: mark) }
    case .integers(let numbers):
      write { row, bytes in
        if numbers[row] < 0 { bytes.append(0x2D) }
        bytes.append(digitsOf: numbers[row].magnitude)
      }
    case .others(let column): write { row, bytes in bytes += column.cell(row).plainText.utf8 }
    }
    return block
  }
}

extension [UInt8] {
  /// Adds rows, whose cells are given column by column.
  fileprivate mutating func append(
    rowsOf columns: [CellBlock], count: Int, _ separator: [UInt8]
  ) {
    var start = [Int](repeating: 0, count: columns.count)
    for row in 0..<count {
      for place in columns.indices {
        if place > 0 { self += separator }
        let end = columns[place].ends[row]
        columns[place].bytes.withUnsafeBufferPointer {
          self += UnsafeBufferPointer(rebasing: $0[start[place]..<end])
        }
        start[place] = end
      }
      append(CSVByte.lineFeed)
    }
  }

  /// Adds the digits of a whole number, with zeros before them up to a width.
  fileprivate mutating func append(digitsOf number: UInt64, width: Int = 1) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = number
      var start = digits.count
      repeat {
        start -= 1
        digits[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0 || digits.count - start < width
      self += digits[start...]
    }
  }

  /// Adds the fewest digits that give a number back.
  ///
  /// Two decimals of at most 15 digits are never one double: the first that gives the number is the
  /// shortest. Few decimals, which most data have, are found sooner so than by the general way.
  fileprivate mutating func append(number: Double, mark: UInt8) {
    if number.magnitude >= 0.001, number.magnitude < 1e9 {
      for decimals in 1...6 {
        let power = PowersOfTen.exact[decimals]
        let scaled = (number.magnitude * power).rounded()
        guard scaled < 1e15, scaled / power == number.magnitude else { continue }
        if number < 0 { append(0x2D) }
        let (whole, fraction) = UInt64(scaled).quotientAndRemainder(dividingBy: UInt64(power))
        append(digitsOf: whole)
        append(mark)
        append(digitsOf: fraction, width: decimals)
        return
      }
    }
    self += number.description.utf8.lazy.map { $0 == CSVByte.point ? mark : $0 }
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

  /// The writer of a column's cells; each distinct text is prepared once.
  func cells(_ column: Column, checkpoint: Checkpoint) throws -> CellWriter {
    let content: CellWriter.Content
    switch column.storage {
    case .text(let cells):
      var (texts, starts): ([UInt8], [Int]) = ([], [0])
      for (place, text) in cells.dictionary.enumerated() {
        try checkpoint(at: place)
        texts += textCell(text).utf8
        starts.append(texts.count)
      }
      content = .texts(cells.codes, texts, starts: starts)
    case .numbers(let numbers):
      content = .numbers(numbers, mark: options.hasDecimalComma ? CSVByte.comma : CSVByte.point)
    case .integers(let numbers): content = .integers(numbers)
    case .bools, .dates, .intervals: content = .others(column)
    }
    return CellWriter(
      content: content, validity: column.validity.isComplete ? nil : column.validity,
      missing: Array(missing.utf8))
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
