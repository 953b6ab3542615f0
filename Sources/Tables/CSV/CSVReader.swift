public import Platform
import Units

/// Reads files of separated values (RFC 4180 and what is met in practice).
///
/// Cells are trimmed; the kind of each column is found from all its cells. The file goes by in
/// pieces, so that memory holds its columns and not its text; it goes by a second time for columns
/// that turn out to be text after some cells.
public enum CSVReader {
  /// The table in a file's bytes, and what the reader decided on the way.
  public static func read(
    bytes: [UInt8], options: CSVOptions = CSVOptions(), checkpoint: Checkpoint
  ) throws -> (table: Table, notes: [ReadNote]) {
    try read(MemorySource(bytes), options: options, checkpoint: checkpoint)
  }

  /// The table in a file, and what the reader decided on the way.
  ///
  /// Takes time proportional to the bytes. Throws `CSVProblem`, a fault for a key that is
  /// not one, and what the source and `checkpoint` throw; that is called at each piece of the file
  /// and every few thousand rows.
  public static func read(
    _ source: any ByteSource, options: CSVOptions = CSVOptions(),
    checkpoint: Checkpoint
  ) throws -> (table: Table, notes: [ReadNote]) {
    do {
      return try read(CSVInput(source, checkpoint: checkpoint), options, checkpoint)
    } catch is CSVInput.NotUTF8 {
      let input = try CSVInput(source, encoding: .windows1252, checkpoint: checkpoint)
      return try read(input, options, checkpoint)
    }
  }

  private static func read(
    _ input: CSVInput, _ options: CSVOptions, _ checkpoint: Checkpoint
  ) throws -> (table: Table, notes: [ReadNote]) {
    var reading = try CSVReading(input, options: options, checkpoint: checkpoint)
    try reading.readCells()
    return try reading.table()
  }
}

/// One reading of one file.
private struct CSVReading {
  /// Rows from whose length the number of all rows is guessed.
  private static let sampleSize = 5000

  private let input: CSVInput
  private let options: CSVOptions
  private let checkpoint: Checkpoint
  private let layout: CSVLayout
  private let header: CSVHeader
  /// The tokenizer at the first row; used up by the first pass.
  private var tokens: CSVTokenizer
  private let hasOpenDecimal: Bool
  private var builders: [ColumnBuilder]
  private var notes: [ReadNote] = []
  private var hasBareCell: Bool
  private var short = (count: 0, firstLine: 0)
  private var long = (count: 0, firstLine: 0)

  init(_ input: CSVInput, options: CSVOptions, checkpoint: Checkpoint) throws {
    tokens = try CSVTokenizer(input)
    layout = try CSVLayout(&tokens, options: options)
    header = try CSVHeader(&tokens)
    let decimal = layout.decimal
    hasBareCell = header.hasBareCell
    hasOpenDecimal = decimal == 0
    builders = header.headings.map { heading in
      let isText =
        options.textColumns.contains(heading.whole) || options.textColumns.contains(heading.name)
      return ColumnBuilder(decimal: decimal, isText: isText, checkpoint: checkpoint)
    }
    self.input = input
    self.options = options
    self.checkpoint = checkpoint
    if input.encoding != .utf8 { notes.append(.encoding(input.encoding)) }
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
    try restart()
    try pass(over: second, isFirst: false)
  }

  /// Goes back to the first row.
  private mutating func restart() throws {
    try input.restart()
    tokens = try CSVTokenizer(input)
    try layout.restart(&tokens, options: options)
    _ = try CSVHeader(&tokens)
  }

  /// Reads every row, adding the cells of the columns at `places`.
  private mutating func pass(over places: [Int], isFirst: Bool) throws {
    var isWanted = Array(repeating: false, count: builders.count)
    for place in places { isWanted[place] = true }
    var row = 0
    while try tokens.startRecord() {
      try checkpoint(at: row)
      row += 1
      if isFirst, row == CSVReading.sampleSize { expectRows() }
      try readRow(isWanted, isFirst: isFirst)
    }
  }

  private mutating func readRow(_ isWanted: [Bool], isFirst: Bool) throws {
    let line = tokens.line
    let last = builders.count - 1
    var index = 0
    var isOpen = true
    while isOpen {
      var field = try tokens.next(field: index + 1)
      isOpen = !field.endsRecord
      if index == last, isOpen { isOpen = try closeLongRow(&field, line: line, isFirst: isFirst) }
      if index <= last, isWanted[index] {
        try builders[index].add(field, in: tokens.bytes, line: line)
        if !field.isQuoted, !field.range.isEmpty { hasBareCell = true }
      }
      index += 1
    }
    guard index < builders.count else { return }
    if isFirst { try noteShort(fields: index, line: line) }
    for place in index..<builders.count where isWanted[place] {
      try builders[place].add(nil, in: tokens.bytes, line: line)
    }
  }

  /// Reads the fields beyond the last column; `false`, since the row is at its end then.
  ///
  /// Empty fields are nothing: spreadsheets leave separators behind. Others are an error or, where
  /// the options allow it, go into a last field that holds text.
  private mutating func closeLongRow(
    _ field: inout CSVField, line: Int, isFirst: Bool
  ) throws -> Bool {
    let merges = try builders[builders.count - 1].takesText(field, in: tokens.bytes)
    var fields = builders.count
    var lastValue = field.range.upperBound
    var isEnd = false
    while !isEnd {
      let extra = try tokens.next(field: fields + 1)
      fields += 1
      isEnd = extra.endsRecord
      if extra.isQuoted || !extra.range.isEmpty { lastValue = extra.range.upperBound }
    }
    guard lastValue > field.range.upperBound else { return false }
    guard options.isLenient else {
      throw CSVProblem.raggedRow(line: line, fields: fields, expected: builders.count)
    }
    if isFirst {
      if long.count == 0 { long.firstLine = line }
      long.count += 1
    }
    if merges { field.range = field.range.lowerBound..<lastValue }
    return false
  }

  private mutating func noteShort(fields: Int, line: Int) throws {
    guard options.isLenient else {
      throw CSVProblem.raggedRow(line: line, fields: fields, expected: builders.count)
    }
    if short.count == 0 { short.firstLine = line }
    short.count += 1
  }

  /// Makes room for as many rows as the file seems to have, by the rows read so far.
  private mutating func expectRows() {
    guard let size = input.byteCount, tokens.consumed > 0 else { return }
    let rows = size / max(1, tokens.consumed / CSVReading.sampleSize)
    for place in builders.indices { builders[place].expect(rows + rows / 50) }
  }

  mutating func table() throws -> (table: Table, notes: [ReadNote]) {
    let isNumeric = builders.map { $0.state == .integers || $0.state == .numbers }
    let names = header.names(isNumeric: isNumeric)
    noteNumbers(names)
    var columns: [Column] = []
    for place in builders.indices {
      var builder = ColumnBuilder(decimal: 0, isText: false, checkpoint: checkpoint)
      swap(&builder, &builders[place])  // its memory goes with this turn
      let unit = header.headings[place].unit ?? .one
      let (column, told) = try builder.finished(name: names[place], unit: unit)
      columns.append(column)
      notes += told
    }
    noteUneven(columns.last)
    let plain = try Table(columns: columns)
    if let key = options.key { return (try plain.keyed(by: key, checkpoint: checkpoint), notes) }
    guard let key = plain.naturalKey else { return (plain, notes) }
    return (try Table(columns: columns, key: key), notes + [.key(key)])
  }

  /// Notes the spelling of numbers and dates, where that had to be found out.
  private mutating func noteNumbers(_ names: [String]) {
    func columns(_ isMeant: (ColumnBuilder) -> Bool) -> [String] {
      builders.indices.filter { isMeant(builders[$0]) }.map { names[$0] }
    }
    let isNumeric = { (builder: ColumnBuilder) in
      builder.state == .numbers || builder.state == .integers
    }
    let commas = columns {
      hasOpenDecimal && $0.state == .numbers && $0.marks.decimal == CSVByte.comma
    }
    if !commas.isEmpty { notes.append(.decimalComma(columns: commas)) }
    let thousands = columns { isNumeric($0) && $0.marks.hasThousands }
    if !thousands.isEmpty { notes.append(.thousands(columns: thousands)) }
    let shares = columns { isNumeric($0) && $0.marks.isPercent }
    if !shares.isEmpty { notes.append(.percentages(columns: shares)) }
    let dates = columns { $0.state == .dates && $0.isDayFirst }
    if !dates.isEmpty { notes.append(.dayFirst(columns: dates)) }
  }

  private mutating func noteUneven(_ last: Column?) {
    if short.count > 0 {
      notes.append(.shortRows(count: short.count, firstLine: short.firstLine))
    }
    if long.count > 0 {
      let merged = last?.kind == .text ? last?.name : nil
      notes.append(
        .longRows(count: long.count, firstLine: long.firstLine, mergedInto: merged))
    }
  }
}
