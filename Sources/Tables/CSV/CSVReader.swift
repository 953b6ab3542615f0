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
      let input = try CSVInput(source, encoding: options.encoding, checkpoint: checkpoint)
      return try read(input, options, checkpoint)
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
  /// Bytes of plain rows that are read at once: few where other rows come often.
  private static let smallestBatch = 1 << 14
  private static let largestBatch = 1 << 22

  private let input: CSVInput
  private let options: CSVOptions
  private let checkpoint: Checkpoint
  private let layout: CSVLayout
  private let header: CSVHeader
  private let comment: UInt8?
  /// The kinds that the options declare, by the place of the column.
  private let declared: [CSVOptions.ColumnType?]
  /// The tokenizer at the first row; used up by the first pass.
  private var tokens: CSVTokenizer
  private var builders: [ColumnBuilder]
  private var notes: [ReadNote] = []
  private var hasBareCell = false
  /// The columns whose values are all quoted without need, in a file that has others.
  private var quoted: [Int] = []
  /// What the columns of texts are, by their places.
  private var outcomes: [Int: TextOutcome] = [:]
  /// The columns whose marks nothing in the file explains.
  private var undecided: [Int] = []
  private var blank = (count: 0, firstLine: 0)
  private var short = (count: 0, firstLine: 0)
  private var long = (count: 0, firstLine: 0)

  init(_ input: CSVInput, options: CSVOptions, checkpoint: Checkpoint) throws {
    comment = options.comment.map { UInt8(truncatingIfNeeded: $0.value) }
    tokens = try CSVTokenizer(input, comment: comment)
    layout = try CSVLayout(&tokens, options: options)
    header = try CSVHeader(&tokens, options, checkpoint: checkpoint)
    declared = try header.declared(options)
    let missing = Set(
      options.missing.flatMap { spelling in
        // A whole number may stand among decimals: -999 as -999.0.
        Int64(spelling) == nil ? [spelling] : [spelling, spelling + ".0"]
      }.map { Array($0.utf8)[...] })
    let (layout, declared) = (layout, declared)
    builders = header.headings.enumerated().map { place, heading in
      ColumnBuilder(
        decimal: layout.decimal, isText: declared[place] != nil, isPercent: heading.isPercent,
        missing: missing,
        guessesDates: options.dateFormat == nil, checkpoint: checkpoint)
    }
    self.input = input
    self.options = options
    self.checkpoint = checkpoint
    if input.encoding != .utf8, options.encoding == nil { notes.append(.encoding(input.encoding)) }
    notes += header.notes
    if !options.hasHeader { try restart() }
  }

  mutating func readCells() throws {
    try pass(over: Array(builders.indices), isFirst: true)
    quoted = builders.indices.filter {
      declared[$0] == nil && hasBareCell && builders[$0].isQuotedText
    }
    for place in quoted where builders[place].state != .text { builders[place].becomeText() }
    try readAgain(builders.indices.filter { builders[$0].needsText })
    try decideTexts()
  }

  /// Reads the columns at `places` once more, as text.
  private mutating func readAgain(_ places: [Int]) throws {
    guard !places.isEmpty else { return }
    for place in places { builders[place] = builders[place].restarted() }
    try restart()
    try pass(over: places, isFirst: false)
  }

  /// Goes back to the first row.
  private mutating func restart() throws {
    try input.restart()
    tokens = try CSVTokenizer(input, comment: comment)
    try layout.restart(&tokens, options: options)
    if options.hasHeader { try header.skip(&tokens) }
  }

  /// Reads every row, adding the cells of the columns at `places`.
  private mutating func pass(over places: [Int], isFirst: Bool) throws {
    var isWanted = Array(repeating: false, count: builders.count)
    for place in places { isWanted[place] = true }
    var row = 0
    var batch = CSVReading.smallestBatch
    // Rows to pass over before plain ones are sought again.
    var (pause, nextPause) = (CSVReading.sampleSize, 0)
    while try tokens.startRecord() {
      try checkpoint(at: row)
      row += 1
      if isFirst, row == CSVReading.sampleSize { expectRows() }
      try readRow(isWanted, isFirst: isFirst)
      pause -= 1
      guard isFirst, pause <= 0 else { continue }
      let hasFound = try readPlainRows(&batch)
      nextPause = hasFound ? 0 : min(2 * nextPause + 1, 255)
      pause = nextPause
    }
  }

  /// Reads the plain rows that follow, and says whether there were any; the batches grow while all of their
  /// rows are.
  private mutating func readPlainRows(_ batch: inout Int) throws -> Bool {
    var hasFound = false
    while true {
      let kinds = builders.compactMap(\.plainKind)
      guard kinds.count == builders.count else { return hasFound }
      let (start, line) = (tokens.consumed, tokens.line)
      let chunks = try tokens.plainRows(kinds, size: batch, checkpoint: checkpoint)
      var first = line
      for rows in chunks where rows.count > 0 {
        for place in builders.indices { try builders[place].add(rows, column: place, line: first) }
        first += rows.count
        (hasFound, hasBareCell) = (true, true)
      }
      let read = tokens.consumed - start
      if read * 2 < batch {
        batch = max(CSVReading.smallestBatch, min(batch, read * 2))
        return hasFound
      }
      batch = min(batch * 2, CSVReading.largestBatch)
    }
  }

  private mutating func readRow(_ isWanted: [Bool], isFirst: Bool) throws {
    let line = tokens.line
    let last = builders.count - 1
    var index = 0
    var isOpen = true
    var isBlank = isFirst && builders.count > 1
    while isOpen {
      var field = try tokens.next(field: index + 1)
      isOpen = !field.endsRecord
      if isBlank, field.isQuoted || !field.range.isEmpty { isBlank = false }
      if index == last, isOpen { isOpen = try closeLongRow(&field, line: line, isFirst: isFirst) }
      if index <= last, isWanted[index] {
        try builders[index].add(field, in: tokens.bytes, line: line)
        if !field.isQuoted, !field.range.isEmpty { hasBareCell = true }
      }
      index += 1
    }
    if isBlank {
      if blank.count == 0 { blank.firstLine = line }
      blank.count += 1
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
    guard options.isLenient else { throw try raggedRow(fields: fields, line: line) }
    if isFirst {
      if long.count == 0 { long.firstLine = line }
      long.count += 1
    }
    if merges { field.range = field.range.lowerBound..<lastValue }
    return false
  }

  /// The problem of a row that is not as long as the header; where the rows after it are as long as
  /// it is, the table begins there.
  private func raggedRow(fields: Int, line: Int) throws -> CSVProblem {
    let ahead = try CSVPreview(tokens, count: 5, checkpoint: checkpoint).records
    let isStart =
      fields > 1 && builders.count > 1 && line - options.skippedLines <= 30 && !ahead.isEmpty
      && ahead.allSatisfy { $0.count == fields }
    return .raggedRow(
      line: line, fields: fields, expected: builders.count, startsTable: isStart)
  }

  private mutating func noteShort(fields: Int, line: Int) throws {
    guard options.isLenient else { throw try raggedRow(fields: fields, line: line) }
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
    let isNumeric = builders.indices.map { place in
      if case .numbers? = outcomes[place] { return true }
      return builders[place].state == .integers || builders[place].state == .numbers
    }
    let names = header.names(isNumeric: isNumeric)
    try noteStrayBytes()
    noteNumbers(names)
    notes += header.unitNotes(names, isNumeric: isNumeric)
    var columns: [Column] = []
    for place in builders.indices {
      var builder = ColumnBuilder(decimal: 0, isText: false, checkpoint: checkpoint)
      swap(&builder, &builders[place])  // its memory goes with this turn
      let unit = header.headings[place].unit ?? .one
      let (column, told) = try builder.finished(
        name: names[place], unit: unit, outcome: outcomes[place])
      columns.append(column)
      notes += told.filter { !header.explains($0) }
      if let sentinel = try column.sentinel(checkpoint: checkpoint) { notes.append(sentinel) }
    }
    noteUneven(columns.last)
    if let data = header.dataLook(columns) { notes.append(data) }
    columns = Column.joiningBounds(columns)
    let joined = columns.filter { $0.kind == .intervals }.map(\.name)
    if !joined.isEmpty { notes.append(.intervals(columns: joined)) }
    let plain = try Table(columns: columns)
    if let totals = TotalRows(of: plain) { notes.append(.totals(totals)) }
    if let key = options.key { return (try plain.keyed(by: key, checkpoint: checkpoint), notes) }
    // Prices with one "n/a" among them are no names of rows.
    let doubtful = notes.compactMap {
      if case .staysText(let column, _) = $0 { column } else { nil }
    }
    guard let key = plain.naturalKey(without: Set(doubtful)) else { return (plain, notes) }
    return (try Table(columns: columns, key: key), notes + [.key(key)])
  }

  private mutating func noteStrayBytes() throws {
    let count = input.strayBytes
    guard count > 0, input.encoding == .utf8 else { return }
    notes.append(.strayBytes(count: count, firstLine: try input.lineOfStrayByte()))
  }

  private mutating func noteUneven(_ last: Column?) {
    if blank.count > 0 {
      notes.append(.blankRows(count: blank.count, firstLine: blank.firstLine))
    }
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

extension CSVReading {
  /// Decides which columns of texts are numbers or dates, now that all of the file is known.
  fileprivate mutating func decideTexts() throws {
    var texts: [Int: TextColumn] = [:]
    for place in builders.indices where builders[place].state == .text {
      if declared[place] != .text, !quoted.contains(place) {
        texts[place] = try TextColumn(builders[place])
      }
    }
    let file = fileDecimal(texts)
    let turned = builders.indices.filter { isUndecided($0) && turnsRound($0, file) }
    try readAgain(turned)
    for place in turned { texts[place] = try TextColumn(builders[place]) }
    for (place, column) in texts { outcomes[place] = try outcome(of: column, at: place, file) }
    for place in quoted {
      outcomes[place] = .text(
        try builders[place].quotedDoubt ?? doubt(of: TextColumn(builders[place]), at: place, file))
    }
    // Alone in its file, a column has no separator that would tell.
    guard file == nil, layout.style.decimal == 0,
      layout.separator != CSVByte.comma || builders.count == 1
    else { return }
    undecided = builders.indices.filter { isUndecided($0) }
  }

  /// The decimal mark that the numbers of the file agree on; `nil` where none tells.
  private func fileDecimal(_ texts: [Int: TextColumn]) -> UInt8? {
    var evidence = MarkEvidence()
    for place in builders.indices {
      if builders[place].state == .numbers { evidence.add(builders[place].evidence) }
      if let column = texts[place], column.numbers.isComplete {
        evidence.add(column.numbers.evidence)
      }
    }
    return evidence.decimal
  }

  /// Returns whether a column of numbers has marks before three digits alone: `1.234`.
  private func isUndecided(_ place: Int) -> Bool {
    builders[place].state == .numbers && builders[place].evidence.undecided != nil
  }

  /// Returns whether the marks of such a column part thousands, by what the other columns tell.
  private func turnsRound(_ place: Int, _ file: UInt8?) -> Bool {
    layout.style.decimal == 0 && file != nil && file != builders[place].marks.decimal
  }

  private func outcome(
    of column: TextColumn, at place: Int, _ file: UInt8?
  ) throws -> TextOutcome {
    let format = try options.dateFormat.map { text in
      guard let format = DatePattern(text), format.tellsYear else {
        throw CSVProblem.unfitDatePattern(text)
      }
      return format
    }
    let unit = header.headings[place].unit ?? .one
    var style = layout.style
    style.isPercent = header.headings[place].isPercent
    switch declared[place] {
    case .text: return .text(nil)
    case .number:
      if style.decimal == 0 {
        style.decimal = column.numbers.evidence.decimal ?? file ?? CSVByte.point
      }
      return .numbers(try column.numbers.reading(in: style, unit: unit))
    case .date: return .dates(column.dates(format))
    case nil:
      if let format {
        let dates = column.dates(format)
        if !column.texts.isEmpty, dates.allSatisfy({ $0 != nil }) { return .dates(dates) }
      }
      return try column.outcome(
        asked: style, file: file, isCommaSeparated: layout.separator == CSVByte.comma,
        unit: unit)
    }
  }

  /// The doubt about quoted texts of which most look like something else; codes are quoted for good
  /// reason.
  private func doubt(
    of column: TextColumn, at place: Int, _ file: UInt8?
  ) throws -> ColumnDoubt? {
    guard case .text(let doubt?) = try outcome(of: column, at: place, file), doubt.reason != .code
    else { return nil }
    return doubt
  }

  /// Notes the spelling of numbers and dates, where that had to be found out.
  fileprivate mutating func noteNumbers(_ names: [String]) {
    func columns(_ isMeant: (Int) -> Bool) -> [String] {
      builders.indices.filter(isMeant).map { names[$0] }
    }
    func reading(_ place: Int) -> NumberTexts.Reading? {
      if case .numbers(let reading)? = outcomes[place] { reading } else { nil }
    }
    func isNumeric(_ place: Int) -> Bool {
      builders[place].state == .numbers || builders[place].state == .integers
    }
    let hasOpenDecimal = layout.style.decimal == 0
    let commas = columns {
      hasOpenDecimal && !undecided.contains($0)
        && (builders[$0].state == .numbers && builders[$0].marks.decimal == CSVByte.comma
          || reading($0)?.decimal == CSVByte.comma)
    }
    if !commas.isEmpty { notes.append(.decimalComma(columns: commas)) }
    for mark in [0x20, CSVByte.point, CSVByte.comma, 0x27] as [UInt8] {
      let met = columns {
        reading($0)?.thousands == mark
          || (mark == 0x20 && isNumeric($0) && builders[$0].marks.hasThousands)
      }
      guard !met.isEmpty else { continue }
      notes.append(.thousands(columns: met, mark: Character(Unicode.Scalar(mark))))
    }
    for mark in [CSVByte.point, CSVByte.comma] {
      let open = undecided.filter { builders[$0].marks.decimal == mark }.map { names[$0] }
      guard !open.isEmpty else { continue }
      notes.append(.undecidedMark(columns: open, Character(Unicode.Scalar(mark))))
    }
    let shares = columns {
      (isNumeric($0) && builders[$0].marks.isPercent) || reading($0)?.isPercent == true
    }
    if !shares.isEmpty { notes.append(.percentages(columns: shares)) }
    let brackets = columns { reading($0)?.hasBrackets == true }
    if !brackets.isEmpty { notes.append(.brackets(columns: brackets)) }
    let minuses = columns { reading($0)?.hasTrailingMinus == true }
    if !minuses.isEmpty { notes.append(.trailingMinus(columns: minuses)) }
    let dates = columns { builders[$0].state == .dates && builders[$0].isDayFirst }
    if !dates.isEmpty { notes.append(.dayFirst(columns: dates)) }
    let asked = Set(options.missing).filter { _ in builders.allSatisfy { $0.declaredMissing == 0 } }
    if !asked.isEmpty { notes.append(.noSuchMissing(asked.sorted())) }
    if let format = options.dateFormat, !outcomes.values.contains(where: \.isDates) {
      notes.append(.noSuchDates(format: format))
    }
  }
}
