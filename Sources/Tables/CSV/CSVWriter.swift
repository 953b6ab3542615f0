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
    let bytes = Monitor<[UInt8]>([])
    try write(table, options: options, checkpoint: checkpoint) { piece in
      bytes.withLock { $0 += piece }
    }
    return String(decoding: bytes.withLock { $0 }, as: UTF8.self)
  }

  /// Hands the same text on in UTF-8, piece by piece; the pieces are made on all cores.
  public static func write(
    _ table: Table, options: CSVWritingOptions = CSVWritingOptions(), checkpoint: Checkpoint,
    to write: @Sendable ([UInt8]) throws -> Void
  ) throws {
    let columns = table.columns.flatMap(\.columnsOfBounds)
    let style = CellStyle(options, columnCount: columns.count)
    let mark = options.hasByteOrderMark ? "\u{FEFF}" : ""
    let header = columns.map(style.header).joined(separator: String(options.separator))
    try write(Array((mark + header + "\n").utf8))
    let writers = try columns.enumerated().map { place, column in
      try style.writer(
        of: column, before: place == columns.count - 1 ? "\n" : String(options.separator),
        checkpoint: checkpoint)
    }
    let rowCount = table.rowCount
    try Cores.inOrder((rowCount + pieceRows - 1) / pieceRows) { number in
      try checkpoint()
      let first = number * pieceRows
      let rows = first..<min(first + pieceRows, rowCount)
      return CellBlock.rows(of: writers.map { $0.block(rows) }, count: rows.count)
    } take: { piece in
      try write(piece)
    }
  }

  /// The rows of a piece: few enough for their cells to stay in a cache until they are joined.
  private static let pieceRows = 2 * Checkpoint.stride
}

/// Cells of some rows of a column, one after the other, each with what stands between it and the next.
private final class CellBlock {
  let bytes: UnsafeMutablePointer<UInt8>
  /// The end of each cell.
  let ends: UnsafeMutablePointer<Int>
  /// The end of the last one.
  var size = 0

  /// - Parameter room: the most bytes of all cells.
  init(count: Int, room: Int) {
    bytes = .allocate(capacity: room + ShortCopy.slack)
    ends = .allocate(capacity: count)
  }

  deinit {
    bytes.deallocate()
    ends.deallocate()
  }

  /// The bytes of rows, whose cells are given column by column.
  static func rows(of columns: [CellBlock], count: Int) -> [UInt8] {
    let size = columns.reduce(0) { $0 + $1.size }
    return [UInt8](unsafeUninitializedCapacity: size + ShortCopy.slack) { buffer, initialized in
      guard var place = buffer.baseAddress else { return }
      // What is read of each column: its cells from here on, and the ends of those.
      typealias Reader = (cell: UnsafePointer<UInt8>, ends: UnsafePointer<Int>, start: Int)
      withUnsafeTemporaryAllocation(of: Reader.self, capacity: columns.count) { readers in
        for (number, column) in columns.enumerated() {
          readers.initializeElement(
            at: number, to: (UnsafePointer(column.bytes), UnsafePointer(column.ends), 0))
        }
        for row in 0..<count {
          for number in readers.indices {
            let end = readers[number].ends[row]
            let size = end - readers[number].start
            ShortCopy.copy(readers[number].cell, to: place, count: size)
            place += size
            readers[number].cell += size
            readers[number].start = end
          }
        }
      }
      withExtendedLifetime(columns) {}
      initialized = size
    }
  }
}

/// Copies of few bytes, sixteen at a time.
private enum ShortCopy {
  /// The bytes after the last one that are read, and written over.
  static let slack = 16

  @inline(__always)
  static func copy(
    _ source: UnsafePointer<UInt8>, to place: UnsafeMutablePointer<UInt8>, count: Int
  ) {
    var done = 0
    while done < count {
      let some = UnsafeRawPointer(source + done).loadUnaligned(as: SIMD16<UInt8>.self)
      UnsafeMutableRawPointer(place + done).storeBytes(of: some, as: SIMD16<UInt8>.self)
      done += 16
    }
  }
}

/// Texts one after the other, with room behind them for a `ShortCopy`.
private struct PackedTexts: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var starts = [0]

  mutating func append(_ text: String) {
    bytes += text.utf8
    starts.append(bytes.count)
  }

  /// To be called after the last text.
  mutating func close() { bytes += repeatElement(0, count: ShortCopy.slack) }
}

/// The writer of the cells of one column.
private struct CellWriter: Sendable {
  enum Content: Sendable {
    /// A code per row, and the text of each code.
    case texts([Int32], PackedTexts)
    case numbers([Double], mark: UInt8)
    case integers([Int64])
    case others(Column)
  }

  let content: Content
  /// The rows whose cell is present; nil for all.
  let validity: Validity?
  /// The text of a missing cell, and what comes after each cell.
  let fixed: PackedTexts

  /// The cells of some rows.
  func block(_ rows: Range<Int>) -> CellBlock {
    @inline(__always)
    func block(
      room: Int, _ cell: (_ row: Int, _ place: UnsafeMutablePointer<UInt8>) -> Int
    ) -> CellBlock {
      let missing = fixed.starts[1]
      let after = fixed.starts[2] - missing
      let block = CellBlock(count: rows.count, room: room + rows.count * fixed.starts[2])
      fixed.bytes.withUnsafeBufferPointer { fixed in
        guard let fixed = fixed.baseAddress else { return }
        var place = block.bytes
        for (number, row) in rows.enumerated() {
          if let validity, !validity[row] {
            ShortCopy.copy(fixed, to: place, count: missing)
            place += missing
          } else {
            place += cell(row, place)
          }
          ShortCopy.copy(fixed + missing, to: place, count: after)
          place += after
          block.ends[number] = place - block.bytes
        }
        block.size = place - block.bytes
      }
      return block
    }
    switch content {
    case .texts(let codes, let texts):
      return codes.withUnsafeBufferPointer { codes in
        texts.starts.withUnsafeBufferPointer { starts in
          texts.bytes.withUnsafeBufferPointer { texts in
            // A missing cell has no code.
            let room = rows.reduce(0) { room, row in
              let code = Int(codes[row])
              return code < 0 ? room : room + starts[code + 1] - starts[code]
            }
            return block(room: room) { row, place in
              let code = Int(codes[row])
              let size = starts[code + 1] - starts[code]
              guard let start = texts.baseAddress else { return 0 }
              ShortCopy.copy(start + starts[code], to: place, count: size)
              return size
            }
          }
        }
      }
    case .numbers(let numbers, let mark):
      return numbers.withUnsafeBufferPointer { numbers in
        block(room: rows.count * NumberDigits.room) { row, place in
          NumberDigits.write(numbers[row], mark: mark, to: place)
        }
      }
    case .integers(let numbers):
      return numbers.withUnsafeBufferPointer { numbers in
        block(room: rows.count * NumberDigits.room) { row, place in
          NumberDigits.write(numbers[row], to: place)
        }
      }
    case .others(let column):
      let texts = rows.map { Array(column.cell($0).plainText.utf8) }
      return block(room: texts.reduce(0) { $0 + $1.count }) { row, place in
        let text = texts[row - rows.lowerBound]
        for (number, byte) in text.enumerated() { place[number] = byte }
        return text.count
      }
    }
  }
}

/// The digits of numbers, written to memory.
private enum NumberDigits {
  /// The most bytes of a number: -2.2250738585072014e-308 has 24.
  static let room = 32

  /// Writes a whole number; the number of bytes.
  static func write(_ number: Int64, to place: UnsafeMutablePointer<UInt8>) -> Int {
    guard number < 0 else { return write(digitsOf: number.magnitude, to: place) }
    place[0] = 0x2D
    return 1 + write(digitsOf: number.magnitude, to: place + 1)
  }

  /// Writes the fewest digits that give a number back, one of them a decimal; the number of bytes.
  ///
  /// Two decimals of at most 15 digits are never one double, so that of those with six decimals at most one
  /// gives the number, and without its last zeros it is the shortest. Few decimals, which most data have,
  /// are found sooner so than by the general way.
  static func write(_ number: Double, mark: UInt8, to place: UnsafeMutablePointer<UInt8>) -> Int {
    let size = number.magnitude
    // Adding 2^52 rounds: there is no room for decimals there.
    let scaled = size * 1e6 + 0x1p52 - 0x1p52
    guard size >= 0.001, size < 1e9, scaled / 1e6 == size else {
      return writeAny(number, mark: mark, to: place)
    }
    var start = place
    if number < 0 {
      start[0] = 0x2D
      start += 1
    }
    let (whole, fraction) = UInt64(scaled).quotientAndRemainder(dividingBy: 1_000_000)
    start += write(digitsOf: whole, to: start)
    start[0] = mark
    start += 1
    var (rest, decimals) = (fraction, 6)
    while decimals > 1, rest % 10 == 0 {
      rest /= 10
      decimals -= 1
    }
    write(rest, width: decimals, to: start)
    return start + decimals - place
  }

  @inline(never)
  private static func writeAny(
    _ number: Double, mark: UInt8, to place: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var count = 0
    for byte in number.description.utf8 {
      place[count] = byte == CSVByte.point ? mark : byte
      count += 1
    }
    return count
  }

  private static func write(digitsOf number: UInt64, to place: UnsafeMutablePointer<UInt8>) -> Int {
    var (width, rest) = (1, number / 10)
    while rest > 0 {
      width += 1
      rest /= 10
    }
    write(number, width: width, to: place)
    return width
  }

  /// Writes so many digits, the last ones of a number.
  @inline(__always)
  private static func write(_ number: UInt64, width: Int, to place: UnsafeMutablePointer<UInt8>) {
    var rest = number
    for digit in stride(from: width - 1, through: 0, by: -1) {
      place[digit] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
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

  /// The writer of a column's cells, each distinct text of which is prepared once, and of what comes after
  /// each.
  func writer(
    of column: Column, before next: String, checkpoint: Checkpoint
  ) throws -> CellWriter {
    let content: CellWriter.Content
    switch column.storage {
    case .text(let cells):
      var texts = PackedTexts()
      for (place, text) in cells.dictionary.enumerated() {
        try checkpoint(at: place)
        texts.append(textCell(text))
      }
      texts.close()
      content = .texts(cells.codes, texts)
    case .numbers(let numbers):
      content = .numbers(numbers, mark: options.hasDecimalComma ? CSVByte.comma : CSVByte.point)
    case .integers(let numbers): content = .integers(numbers)
    case .bools, .dates, .intervals: content = .others(column)
    }
    var fixed = PackedTexts()
    fixed.append(missing)
    fixed.append(next)
    fixed.close()
    return CellWriter(
      content: content, validity: column.validity.isComplete ? nil : column.validity, fixed: fixed)
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
