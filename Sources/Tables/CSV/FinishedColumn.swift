import Platform
import Units

extension ColumnBuilder {
  /// True when every value stood in quotes that it did not need, which only text deserves.
  var isQuotedText: Bool { state != .text && values > 0 && idleQuotes == values }

  /// The column under that name, with what is worth telling about it.
  func finished(name: String, unit: MeasureUnit) throws -> (Column, [ReadNote]) {
    var notes: [ReadNote] = []
    if let intruder {
      notes.append(
        .mixed(column: name, kind: intruder.kind, cell: intruder.cell, line: intruder.line))
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

  private var plainStorage: Column.Storage {
    switch state {
    case .integers: .integers(integers)
    case .numbers: .numbers(numbers)
    case .bools: .bools(bools)
    case .dates: .dates(dates)
    case .undecided, .text: .text(TextCells(codes: codes, dictionary: []))
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

  /// The codes with the markers decided, equivalent spellings merged.
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
    guard !kept.isEmpty || recoded.count != pool.texts.count || codes.contains(where: { $0 < -1 })
    else { return (TextCells(codes: codes, dictionary: texts), kept) }
    let markerCodes = Marker.spellings.indices.map { marker in
      kept.contains(marker) ? pool.code(of: Marker.spellings[marker]) : TextCells.missing
    }
    recoded = [TextCells.missing] + recoded
    let decided = codes.map { code in
      code < TextCells.missing ? markerCodes[Int(-2 - code)] : recoded[Int(code) + 1]
    }
    return (TextCells(codes: decided, dictionary: pool.texts), kept)
  }
}
