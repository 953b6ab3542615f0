import Platform
import Units

extension ColumnBuilder {
  /// True when every value stood in quotes that it did not need, which only text deserves.
  var isQuotedText: Bool { values > 0 && idleQuotes == values }

  /// The doubt about such a column, were it to hold numbers or dates.
  var quotedDoubt: ColumnDoubt? {
    get throws {
      let column = try TextColumn(self)
      guard let first = column.texts.indices.first else { return nil }
      let isDates = column.texts.allSatisfy(DateLook.isReadable)
      guard isDates || column.numbers.isComplete else { return nil }
      return ColumnDoubt(
        kind: isDates ? .dates : .numbers, count: values, total: values, cell: column.texts[first],
        line: column.firstLines[first], reason: .quotes)
    }
  }

  /// The column under that name, with what is worth telling about it.
  func finished(
    name: String, unit: MeasureUnit, outcome: TextOutcome?
  ) throws -> (Column, [ReadNote]) {
    var notes: [ReadNote] = []
    if declaredMissing > 0 { notes.append(.declaredMissing(column: name, count: declaredMissing)) }
    switch outcome {
    case .numbers(let reading)?:
      if reading.hasCellUnits { notes.append(.cellUnits(column: name, unit: reading.unit.symbol)) }
      let (column, unread) = try column(name, of: reading)
      return (column, notes + unread + markerNotes(name, kept: []))
    case .dates(let dates)?:
      let cells = codes.map { $0 >= 0 ? dates[Int($0)] : nil }
      let unread = try unreadNote(name, .dates) { dates[$0] == nil }
      return (Column(name, dates: cells), notes + unread + markerNotes(name, kept: []))
    case .text(let doubt?)?: notes.append(.staysText(column: name, doubt))
    case .text, nil:
      if let intruder {
        notes.append(
          .mixed(column: name, kind: intruder.kind, cell: intruder.cell, line: intruder.line))
      }
    }
    if let firstRoundedLine, state == .numbers {
      notes.append(.roundedIntegers(column: name, firstLine: firstRoundedLine))
    }
    guard state == .text || state == .undecided else {
      notes += markerNotes(name, kept: [])
      return (Column(name: name, unit: unit, storage: plainStorage, validity: validity), notes)
    }
    if trimmed > 0 {
      notes.append(.trimmed(column: name, count: trimmed, firstLine: firstTrimmedLine))
    }
    let (cells, kept) = try textCells()
    notes += markerNotes(name, kept: kept)
    return (Column(name: name, storage: .text(cells)), notes)
  }

  /// The numbers of the rows, from those of the texts.
  private func column(
    _ name: String, of reading: NumberTexts.Reading
  ) throws -> (Column, [ReadNote]) {
    var unread = try unreadNote(name, .numbers) { reading.numbers[$0] == nil }
    if let integers = reading.integers {
      return (Column(name, integers: codes.map { $0 >= 0 ? integers[Int($0)] : nil }), unread)
    }
    if let rounded = reading.firstRounded {
      unread.append(.roundedIntegers(column: name, firstLine: firstLines[rounded]))
    }
    let numbers = codes.map { $0 >= 0 ? reading.numbers[Int($0)] : nil }
    return (Column(name, unit: reading.unit, numbers: numbers), unread)
  }

  /// The note on cells of a declared column that are not what is declared.
  private func unreadNote(
    _ name: String, _ kind: ColumnDoubt.Kind, _ isUnread: (Int) -> Bool
  ) throws -> [ReadNote] {
    guard let first = (0..<interner.count).first(where: isUnread) else { return [] }
    let count = codes.count { $0 >= 0 && isUnread(Int($0)) }
    return [
      .unreadCells(
        column: name, kind: kind, count: count, cell: try interner.texts()[first],
        line: firstLines[first])
    ]
  }

  private var plainStorage: Column.Storage {
    switch state {
    case .integers: .integers(integers)
    case .numbers: .numbers(numbers)
    case .bools: .bools(bools)
    case .dates: .dates(dates)
    case .undecided, .text: .text(TextCells(codes: codes, distinct: []))
    }
  }

  private func markerNotes(_ name: String, kept: Set<Int>) -> [ReadNote] {
    markers.sorted { $0.key < $1.key }.compactMap { marker, count in
      if marker == Marker.quotedEmpty { return nil }
      let spelling = Marker.spellings[marker]
      return kept.contains(marker)
        ? .markerKept(spelling, column: name, count: count)
        : .marker(spelling, column: name, count: count)
    }
  }

  /// The codes with the markers decided.
  private func textCells() throws -> (TextCells, kept: Set<Int>) {
    var pool = TextPool()
    let texts = try interner.texts()
    var recoded = try texts.enumerated().map { place, text in
      try interner.checkpoint(at: place)
      return pool.code(of: text)
    }
    var kept: Set<Int> = []
    if markers[Marker.quotedEmpty] != nil { kept.insert(Marker.quotedEmpty) }
    kept.formUnion(Marker.values(among: texts).intersection(markers.keys))
    // A stretch with doubled quotes may be the text of one without.
    guard !kept.isEmpty || recoded.count != pool.texts.count || codes.contains(where: { $0 < -1 })
    else { return (TextCells(codes: codes, pool), kept) }
    let markerCodes = Marker.spellings.indices.map { marker in
      kept.contains(marker) ? pool.code(of: Marker.spellings[marker]) : TextCells.missing
    }
    recoded = [TextCells.missing] + recoded
    let decided = codes.map { code in
      code < TextCells.missing ? markerCodes[Int(-2 - code)] : recoded[Int(code) + 1]
    }
    return (TextCells(codes: decided, pool), kept)
  }
}
