import Units

/// Reads files of separated values (RFC 4180 and what is met in practice).
///
/// Cells are trimmed; the kind of each column is found from all its cells. The file is gone through
/// once, and a second time for columns that turn out to be text after some cells.
public enum CSVReader {
  /// The table in a file's bytes, and what the reader decided on the way.
  ///
  /// Throws `CSVProblem`, `TableProblem` for a key that is not one, and what `checkpoint` throws;
  /// that is called every few thousand rows.
  public static func read(
    bytes: [UInt8], options: CSVOptions = CSVOptions(), checkpoint: @escaping Checkpoint = {}
  ) throws -> (table: Table, notes: [ReadNote]) {
    var reading = try CSVReading(bytes, options: options, checkpoint: checkpoint)
    try reading.readCells()
    return try reading.table()
  }
}

/// One reading of one file.
private struct CSVReading {
  private let options: CSVOptions
  private let checkpoint: Checkpoint
  private let header: CSVHeader
  /// The tokens of the first row.
  private let start: CSVTokenizer
  private let hasOpenDecimal: Bool
  private var builders: [ColumnBuilder]
  private var notes: [ReadNote] = []
  private var hasBareCell: Bool
  private var ragged = (count: 0, firstLine: 0)

  init(_ raw: [UInt8], options: CSVOptions, checkpoint: @escaping Checkpoint) throws {
    let (bytes, encoding) = try TextEncoding.decode(raw)
    let layout = try CSVLayout(bytes, options: options)
    var tokens = CSVTokenizer(
      bytes, separator: layout.separator, position: layout.position, line: layout.line)
    header = try CSVHeader(&tokens)
    start = tokens
    hasBareCell = header.hasBareCell
    hasOpenDecimal = layout.decimal == 0
    builders = header.headings.map { heading in
      let isText =
        options.textColumns.contains(heading.whole) || options.textColumns.contains(heading.name)
      return ColumnBuilder(decimal: layout.decimal, isText: isText)
    }
    self.options = options
    self.checkpoint = checkpoint
    if encoding != .utf8 { notes.append(.encoding(encoding)) }
    notes += header.notes
  }

  mutating func readCells() throws {
    try pass(over: Array(builders.indices), isFirst: true)
    let quoted = builders.indices.filter { hasBareCell && builders[$0].isQuotedText }
    notes += quoted.map { .quotedValues(column: header.headings[$0].whole) }
    for place in quoted { builders[place].becomeText() }
    let second = builders.indices.filter { builders[$0].needsText }
    guard !second.isEmpty else { return }
    for place in second { builders[place] = builders[place].restarted() }
    try pass(over: second, isFirst: false)
  }

  /// Reads every row, adding the cells of the columns at `places`.
  private mutating func pass(over places: [Int], isFirst: Bool) throws {
    var tokens = start
    var pace = Pace(checkpoint)
    var isWanted = Array(repeating: false, count: builders.count)
    for place in places { isWanted[place] = true }
    while tokens.startRecord() {
      try pace.step()
      let line = tokens.line
      var index = 0
      var isOpen = true
      while isOpen {
        let field = try tokens.next(field: index + 1)
        if index < builders.count, isWanted[index] {
          builders[index].add(field, in: tokens.bytes, line: line)
          if !field.isQuoted, !field.range.isEmpty { hasBareCell = true }
        }
        index += 1
        isOpen = !field.endsRecord
      }
      guard index != builders.count else { continue }
      if isFirst { try noteRagged(fields: index, line: line) }
      while index < builders.count {
        if isWanted[index] { builders[index].add(nil, in: tokens.bytes, line: line) }
        index += 1
      }
    }
  }

  private mutating func noteRagged(fields: Int, line: Int) throws {
    guard options.isLenient else {
      throw CSVProblem.raggedRow(line: line, fields: fields, expected: builders.count)
    }
    if ragged.count == 0 { ragged.firstLine = line }
    ragged.count += 1
  }

  mutating func table() throws -> (table: Table, notes: [ReadNote]) {
    let isNumeric = builders.map { $0.state == .integers || $0.state == .numbers }
    let names = header.names(isNumeric: isNumeric)
    noteDecimalCommas(names)
    var columns: [Column] = []
    for place in builders.indices {
      var builder = ColumnBuilder(decimal: 0, isText: false)
      swap(&builder, &builders[place])  // its memory goes with this turn
      let unit = header.headings[place].unit ?? .one
      let (column, told) = builder.finished(name: names[place], unit: unit, in: start.bytes)
      columns.append(column)
      notes += told
    }
    if ragged.count > 0 {
      notes.append(.raggedRows(count: ragged.count, firstLine: ragged.firstLine))
    }
    let plain = try Table(columns: columns)
    if let key = options.key { return (try plain.keyed(by: key, checkpoint: checkpoint), notes) }
    guard let key = plain.naturalKey else { return (plain, notes) }
    return (try Table(columns: columns, key: key), notes + [.key(key)])
  }

  private mutating func noteDecimalCommas(_ names: [String]) {
    let commas = builders.indices.filter {
      hasOpenDecimal && builders[$0].state == .numbers && builders[$0].decimal == CSVByte.comma
    }
    if !commas.isEmpty { notes.append(.decimalComma(columns: commas.map { names[$0] })) }
  }
}
