import Platform

/// Gathers the cells of one column while the file goes by, and finds out what they are.
///
/// A column starts undecided and takes the kind of its first cell. Whole numbers become doubles
/// when a decimal comes. Any other surprise makes the column text, for which the file is read a
/// second time: keeping the text of every number would cost more.
struct ColumnBuilder {
  /// The kind of the cells so far.
  enum State { case undecided, integers, numbers, bools, dates, text }

  private(set) var state: State
  /// True when the cells met so far were thrown away: read the file again, as text.
  private(set) var needsText = false
  /// The number of rows so far.
  private(set) var count = 0

  /// The rows whose cell has a value.
  private(set) var validity = Validity(count: 0)
  private(set) var integers: [Int64] = []
  private(set) var numbers: [Double] = []
  private(set) var bools: [Bool] = []
  private(set) var dates: [CalendarDate] = []
  /// Codes of `interner`, -1 for an empty cell, -2 and below for the markers.
  private(set) var codes: [Int32] = []
  private(set) var interner: TextInterner
  /// The line of the file at which each code of `interner` was met first.
  private(set) var firstLines: [Int] = []

  /// The decimal mark, 0 while both are possible; whether thousands were set apart; whether the
  /// numbers are percentages.
  private(set) var marks: NumberMarks
  /// True when the dates are written day first, as in `31/12/2024`.
  private(set) var isDayFirst = false
  /// True when the dates know their distance from UTC, as in `2024-03-31T01:00+01:00`.
  private var isZoned = false
  private var expectedCount = 0
  /// The number of cells quoted for no reason, and of cells that have a value.
  private(set) var idleQuotes = 0
  private(set) var values = 0
  private(set) var markers: [Int: Int] = [:]
  private(set) var trimmed = 0
  private(set) var firstTrimmedLine = 0
  /// The line of the first whole number that no double holds.
  private(set) var firstRoundedLine: Int?
  /// What the marks of the numbers tell; followed until one is certain.
  private(set) var evidence = MarkEvidence()
  /// The cell that made text of a column, its line, and what the column held until then.
  private(set) var intruder: (cell: String, line: Int, kind: Column.Kind)?
  /// The spellings that the options declare as missing, and how often they were met.
  private let missing: Set<ArraySlice<UInt8>>
  private(set) var declaredMissing = 0
  /// True where spellings of missing cells are declared.
  var hasDeclaredMissing: Bool { !missing.isEmpty }
  /// False where the options give the form of dates: `01/02/2024` is not for guessing then.
  private let guessesDates: Bool

  init(
    decimal: UInt8, isText: Bool, isPercent: Bool = false, missing: Set<ArraySlice<UInt8>> = [],
    guessesDates: Bool = true, checkpoint: Checkpoint
  ) {
    marks = NumberMarks(decimal: decimal, areAllPercent: isPercent)
    interner = TextInterner(checkpoint: checkpoint)
    state = isText ? .text : .undecided
    self.missing = missing
    self.guessesDates = guessesDates
  }

  /// Adds a cell; `nil` for one that its row lacks.
  mutating func add(_ field: CSVField?, in bytes: [UInt8], line: Int) throws {
    count += 1
    guard let field, field.isQuoted || !field.range.isEmpty else {
      addMissing(code: TextCells.missing)
      return
    }
    if !missing.isEmpty, missing.contains(bytes[field.range]) {
      declaredMissing += 1
      addMissing(code: TextCells.missing)
      return
    }
    if let marker = Marker.place(of: field, in: bytes) {
      markers[marker, default: 0] += 1
      addMissing(code: TextCells.missing - 1 - Int32(marker))
      return
    }
    values += 1
    if field.isQuoted, !field.needsQuotes { idleQuotes += 1 }
    if field.wasTrimmed {
      if trimmed == 0 { firstTrimmedLine = line }
      trimmed += 1
    }
    try addValue(field, in: bytes, line: line)
  }

  /// Adds the cells of a column of plain rows, the first of which stands in that line.
  mutating func add(_ rows: PlainRows, column: Int, line: Int) throws {
    switch state {
    case .integers: rows.withCells(of: column, as: Int64.self) { integers += $0 }
    case .numbers: rows.withCells(of: column, as: Double.self) { numbers += $0 }
    case .text:
      var known: [Int32] = []
      try rows.forEachText(of: column) { text, firstRow in
        known.append(try interner.code(of: text, hasEscapes: false))
        if firstLines.count < interner.count { firstLines.append(line + firstRow) }
      }
      rows.withCells(of: column, as: UInt64.self) { cells in
        codes += cells.lazy.map { known[Int($0)] }
      }
    case .undecided, .bools, .dates: return
    }
    if state != .text { validity.append(contentsOf: Validity(count: rows.count)) }
    count += rows.count
    values += rows.count
  }

  /// Makes room for about so many rows, so that the cells need not be moved while they grow.
  mutating func expect(_ count: Int) {
    expectedCount = count
    switch state {
    case .undecided, .text: codes.reserveCapacity(count)
    case .integers: integers.reserveCapacity(count)
    case .numbers: numbers.reserveCapacity(count)
    case .bools: bools.reserveCapacity(count)
    case .dates: dates.reserveCapacity(count)
    }
  }

  /// Returns whether a cell would go into the column as text.
  func takesText(_ field: CSVField, in bytes: [UInt8]) throws -> Bool {
    guard state == .undecided else { return state == .text }
    var fresh = ColumnBuilder(
      decimal: marks.decimal, isText: false, checkpoint: interner.checkpoint)
    try fresh.add(field, in: bytes, line: 0)
    return fresh.state == .text
  }

  private mutating func addValue(_ field: CSVField, in bytes: [UInt8], line: Int) throws {
    switch state {
    case .undecided: try decide(by: field, in: bytes, line: line)
    case .integers, .numbers:
      if let number = number(field, in: bytes) {
        append(number, line: line)
      } else {
        giveUp(.numbers, field, in: bytes, line: line)
      }
    case .bools:
      if let bool = BoolText.value(bytes, field.range) {
        append(bool)
      } else {
        giveUp(.bools, field, in: bytes, line: line)
      }
    case .dates:
      if let date = date(field, in: bytes) {
        append(date)
      } else {
        giveUp(.dates, field, in: bytes, line: line)
      }
    case .text:
      if !needsText { try append(field, in: bytes, line: line) }
    }
  }

  private mutating func append(_ field: CSVField, in bytes: [UInt8], line: Int) throws {
    codes.append(try interner.code(of: field, in: bytes))
    if firstLines.count < interner.count { firstLines.append(line) }
  }

  /// The number that a cell is; percentages do not mix with other numbers, and whole numbers that 64
  /// bits cannot hold are no numbers but codes.
  private mutating func number(_ field: CSVField, in bytes: [UInt8]) -> NumberText? {
    var met = NumberMarks(decimal: marks.decimal, areAllPercent: marks.areAllPercent)
    guard let number = NumberText(bytes, field.range, &met),
      values == 1 || met.isPercent == marks.isPercent
    else { return nil }
    if case .rounded = number { return nil }
    met.hasThousands = met.hasThousands || marks.hasThousands
    marks = met
    if case .number = number, evidence.decimals.isEmpty {
      evidence.add(WrittenNumber.marks(ofNumber: bytes[field.range]))
    }
    return number
  }

  private func date(_ field: CSVField, in bytes: [UInt8]) -> CalendarDate? {
    let date =
      isDayFirst
      ? CalendarDate(dayFirst: bytes, field.range) : CalendarDate(iso: bytes, field.range)
    // Clocks that know their distance from UTC do not mix with clocks that do not.
    guard let date, dates.isEmpty || values == 1 || isZoned == (date.offset != nil) else {
      return nil
    }
    return date
  }

  private mutating func giveUp(
    _ kind: Column.Kind, _ field: CSVField, in bytes: [UInt8], line: Int
  ) {
    let quotedBefore = field.isQuoted && !field.needsQuotes ? idleQuotes - 1 : idleQuotes
    if quotedBefore < values - 1 {
      let cell = TextInterner.text(bytes[field.range], hasEscapes: field.hasEscapes)
      intruder = (cell, line, kind)
    }
    becomeText()
  }

  /// The first cell with a value; those before it are missing.
  private mutating func decide(by field: CSVField, in bytes: [UInt8], line: Int) throws {
    let before = count - 1
    if let number = number(field, in: bytes) {
      state = .integers
      integers = Array(repeating: 0, count: before)
      append(number, line: line)
    } else if let bool = BoolText.value(bytes, field.range) {
      state = .bools
      bools = Array(repeating: false, count: before)
      append(bool)
    } else if let date = CalendarDate(iso: bytes, field.range)
      ?? (guessesDates ? CalendarDate(dayFirst: bytes, field.range) : nil)
    {
      state = .dates
      isDayFirst = CalendarDate(iso: bytes, field.range) == nil
      isZoned = date.offset != nil
      dates = Array(repeating: .epoch, count: before)
      append(date)
    } else {
      state = .text
      try append(field, in: bytes, line: line)
      return
    }
    codes = []
    expect(expectedCount)
  }

  private mutating func append(_ number: NumberText, line: Int) {
    validity.append(true)
    if case .integer(let integer) = number {
      if firstRoundedLine == nil, !integer.isExactAsDouble { firstRoundedLine = line }
      if state == .integers {
        integers.append(integer)
        return
      }
    }
    if state == .integers {
      state = .numbers
      numbers.reserveCapacity(max(expectedCount, integers.count))
      numbers += integers.lazy.map { Double($0) }
      integers = []
    }
    numbers.append(number.double)
  }

  private mutating func append(_ bool: Bool) {
    validity.append(true)
    bools.append(bool)
  }

  private mutating func append(_ date: CalendarDate) {
    validity.append(true)
    dates.append(date)
  }

  private mutating func addMissing(code: Int32) {
    switch state {
    case .undecided: codes.append(code)
    case .integers: integers.append(0)
    case .numbers: numbers.append(0)
    case .bools: bools.append(false)
    case .dates: dates.append(.epoch)
    case .text:
      if !needsText { codes.append(code) }
      return
    }
    validity.append(false)
  }

  /// Throws the cells away: they are read again as text.
  mutating func becomeText() {
    state = .text
    needsText = true
    integers = []
    numbers = []
    bools = []
    dates = []
    validity = Validity(count: 0)
  }

  /// The same column before its first cell, for the second reading.
  func restarted() -> ColumnBuilder {
    var fresh = ColumnBuilder(
      decimal: marks.decimal, isText: true, missing: missing, checkpoint: interner.checkpoint)
    fresh.intruder = intruder
    fresh.expect(count)
    return fresh
  }
}
