import Diagnostics
import Platform
import Units

/// The first record of a file: a name and perhaps a unit per column.
struct CSVHeader {
  /// The contents of a header cell.
  struct Heading {
    /// The cell without blanks around it.
    let whole: String
    /// The cell without the unit in brackets at its end.
    var name: String
    /// The unit; `nil` when there is none, or a label that is not one of ours.
    var unit: MeasureUnit?
    /// True where the numbers below are percentages: `part (%)`.
    var isPercent = false
    /// The unit as it is written in a name without brackets: `g` of `CO2 / g`.
    var written: String?
    /// What stands in brackets, and looks like a unit that is none of ours.
    var strangeUnit: String?
  }

  /// The most columns that are read; each costs some hundred bytes before its first cell.
  private static let largestCount = 65_536

  private(set) var headings: [Heading]
  /// True where a line after the names holds units.
  private(set) var hasUnitLine = false
  private(set) var notes: [ReadNote] = []

  /// Reads the next record as a header, and the line of units after it where there is one.
  init(_ tokens: inout CSVTokenizer, _ options: CSVOptions, checkpoint: Checkpoint) throws {
    guard try tokens.startRecord() else { throw CSVProblem.empty }
    var fields: [CSVField] = []
    repeat {
      guard fields.count < CSVHeader.largestCount else {
        throw CSVProblem.tooManyFields(limit: CSVHeader.largestCount)
      }
      fields.append(try tokens.next(field: fields.count + 1))
    } while fields.last?.endsRecord == false
    guard options.hasHeader else {
      headings = fields.indices.map { index in
        Heading(whole: "colonne_\(index + 1)", name: "colonne_\(index + 1)", unit: nil)
      }
      return
    }
    let bytes = tokens.bytes
    var names = fields.map { field in
      let text = TextInterner.text(bytes[field.range], hasEscapes: field.hasEscapes)
      return ColumnName.normalized(text)
    }
    if names.allSatisfy(CSVHeader.isNumber) { notes.append(.headerOfNumbers(names)) }
    notes += CSVHeader.renameRepeated(&names)
    notes += CSVHeader.nameEmptyCells(of: &names)
    headings = names.map(CSVHeader.heading)
    if fields.count == 1 {
      let cell = bytes[fields[0].range]
      let marks = [CSVByte.semicolon, CSVByte.tab, CSVByte.bar, CSVByte.comma]
      if let mark = marks.first(where: { !fields[0].isQuoted && cell.contains($0) }) {
        notes.append(.otherSeparator(Character(Unicode.Scalar(mark))))
      }
    }
    guard options.hasUnitLine != false else { return }
    let ahead = try CSVPreview(tokens, count: 2, checkpoint: checkpoint).records
    guard let units = ahead.first,
      options.hasUnitLine == true || isUnitLine(units, before: ahead[1...])
    else {
      if let units = ahead.first, isUnitLine(units, before: ahead[1...], besideTexts: true) {
        notes.append(.unitLineLikely(units.map(\.text)))
      }
      return
    }
    takeUnits(units)
    try CSVHeader.skipRecord(&tokens)
  }

  /// Returns whether a record holds units alone, above numbers; beside texts, whether it holds units
  /// above all numbers.
  private func isUnitLine(
    _ units: [CSVPreview.Cell], before rows: ArraySlice<[CSVPreview.Cell]>,
    besideTexts: Bool = false
  ) -> Bool {
    guard units.count == headings.count, let row = rows.first, row.count == units.count else {
      return false
    }
    var count = 0
    for (unit, cell) in zip(units, row)
    where !CSVHeader.isWithoutUnit(unit) && (cell.isNumber || !besideTexts) {
      let isUnit = CSVHeader.unit(unit.text) != nil || CSVHeader.isPercent(unit.text)
      guard isUnit, cell.isNumber || cell.isMissing else { return false }
      if cell.isNumber { count += 1 }
    }
    return count > 0
  }

  /// Returns whether a line that looks like units is the reason of a note: its cells are no numbers.
  func explains(_ note: ReadNote) -> Bool {
    guard case .staysText(_, let doubt) = note else { return false }
    return notes.contains { told in
      if case .unitLineLikely(let cells) = told { cells.contains(doubt.cell) } else { false }
    }
  }

  /// The notes on units in names, of the columns of numbers.
  func unitNotes(_ names: [String], isNumeric: [Bool]) -> [ReadNote] {
    var read: [ReadNote.NamedUnit] = []
    var strange: [ReadNote.NamedUnit] = []
    for (place, heading) in headings.enumerated() where isNumeric[place] {
      if let written = heading.written, heading.name == names[place] {
        read.append(.init(names[place], written))
      }
      if let label = heading.strangeUnit, heading.unit == nil {
        strange.append(.init(names[place], label))
      }
    }
    return (read.isEmpty ? [] : [.unitsInNames(read)])
      + (strange.isEmpty ? [] : [.strangeUnits(strange)])
  }

  /// The units of a line after the header, in brackets or without.
  private mutating func takeUnits(_ units: [CSVPreview.Cell]) {
    hasUnitLine = true
    var unknown: [String] = []
    for (place, cell) in units.enumerated().prefix(headings.count)
    where !CSVHeader.isWithoutUnit(cell) {
      if let unit = CSVHeader.unit(cell.text) {
        headings[place].unit = unit
      } else if CSVHeader.isPercent(cell.text) {
        headings[place].isPercent = true
      } else {
        unknown.append(cell.text)
      }
    }
    notes.append(.unitLine(unknown: unknown))
  }

  /// Goes past the header once more.
  func skip(_ tokens: inout CSVTokenizer) throws {
    try CSVHeader.skipRecord(&tokens)
    if hasUnitLine { try CSVHeader.skipRecord(&tokens) }
  }

  /// The kinds that are declared for the columns, by their places.
  ///
  /// Throws `UnknownColumn` for a name that no column has.
  func declared(_ options: CSVOptions) throws -> [CSVOptions.ColumnType?] {
    let types = options.types
    let words = headings.map {
      [$0.whole, $0.name, ColumnName.oneWord($0.whole), ColumnName.oneWord($0.name)]
    }
    for name in types.keys.sorted() where !words.contains(where: { $0.contains(name) }) {
      throw UnknownColumn(name, known: headings.map(\.name))
    }
    return words.map { words in
      words.contains(where: options.textColumns.contains)
        ? .text : words.lazy.compactMap { types[$0] }.first
    }
  }

  /// The note on a first line that looks like a row: a number above numbers, a date above dates.
  ///
  /// Years and numbers at equal steps are names.
  func dataLook(_ columns: [Column]) -> ReadNote? {
    let cells = headings.map(\.whole)
    guard !cells.allSatisfy(CSVHeader.isNumber) else { return nil }
    let numbers = zip(cells, columns).compactMap { cell, column in
      column.kind.isNumeric && CSVHeader.isNumber(cell) ? cell : nil
    }
    let whole = numbers.compactMap { Int($0) }
    let isYears = whole.count == numbers.count && whole.allSatisfy((1900...2100).contains)
    let steps = Set(zip(whole, whole.dropFirst()).map { $1 - $0 })
    let isProgression = whole.count == numbers.count && whole.count > 1 && steps.count == 1
    let isRowOfNumbers = !numbers.isEmpty && !isYears && !isProgression
    let hasDate = zip(cells, columns).contains { cell, column in
      column.kind == .dates && DateLook.isReadable(cell)
    }
    return isRowOfNumbers || hasDate ? .dataInHeader(cells) : nil
  }

  private static func skipRecord(_ tokens: inout CSVTokenizer) throws {
    guard try tokens.startRecord() else { return }
    var field = 1
    while !(try tokens.next(field: field).endsRecord) { field += 1 }
  }

  /// The names of the columns; a unit goes from the name when the cells are numbers, unless two
  /// columns would then have the same name: `Énergie (Wh)` beside `Énergie (kWh)`.
  func names(isNumeric: [Bool]) -> [String] {
    let short = zip(headings, isNumeric).map { heading, isNumeric in
      isNumeric ? heading.name : heading.whole
    }
    var uses: [String: Int] = [:]
    for name in short { uses[name, default: 0] += 1 }
    return zip(headings, short).map { heading, name in
      uses[name] == 1 ? name : heading.whole
    }
  }

  private static func isNumber(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    var marks = NumberMarks(decimal: 0)
    return NumberText(bytes, 0..<bytes.count, &marks) != nil
  }

  /// Numbers names that stand twice: `prix`, `prix_2`.
  private static func renameRepeated(_ names: inout [String]) -> [ReadNote] {
    var taken = Set(names)
    var uses: [String: Int] = [:]
    var notes: [ReadNote] = []
    for (index, name) in names.enumerated() where !name.isEmpty {
      uses[name, default: 0] += 1
      guard var use = uses[name], use > 1 else { continue }
      while !taken.insert("\(name)_\(use)").inserted { use += 1 }
      names[index] = "\(name)_\(use)"
      notes.append(.repeatedHeader(name, field: index + 1, renamed: names[index]))
    }
    return notes
  }

  private static func nameEmptyCells(of names: inout [String]) -> [ReadNote] {
    var taken = Set(names)
    var notes: [ReadNote] = []
    for index in names.indices where names[index].isEmpty {
      var name = "colonne_\(index + 1)"
      while !taken.insert(name).inserted { name += "_" }
      names[index] = name
      notes.append(.emptyHeader(field: index + 1, name: name))
    }
    return notes
  }

  /// The name and the unit that a cell of the header holds.
  static func heading(_ cell: String) -> Heading {
    let open: Character? = cell.last == ")" ? "(" : cell.last == "]" ? "[" : nil
    guard let open, let start = cell.lastIndex(of: open), start > cell.startIndex else {
      return withoutBrackets(heading: cell)
    }
    let name = ColumnName.normalized(String(cell[..<start]))
    let label = String(cell[start...])
    if !name.isEmpty, isPercent(label) {
      return Heading(whole: cell, name: name, unit: nil, isPercent: true)
    }
    // Brackets that hold no unit are a part of the name.
    guard !name.isEmpty, let unit = unit(label) else {
      var heading = Heading(whole: cell, name: cell, unit: nil)
      let bare = withoutBrackets(label)
      if !name.isEmpty, StrangeUnit.isOne(bare) { heading.strangeUnit = bare }
      return heading
    }
    return Heading(whole: cell, name: name, unit: unit)
  }

  /// The name and the unit of `CO2 / g`, `T en °C`, `Masse, kg`; a cell that is a unit as it stands,
  /// such as `km / h`, is a name.
  private static func withoutBrackets(heading cell: String) -> Heading {
    let plain = Heading(whole: cell, name: cell, unit: nil)
    guard unit(cell) == nil else { return plain }
    for mark in [" / ", ", ", " en ", " in "] {
      guard let place = cell.ranges(of: mark).last else { continue }
      let name = ColumnName.normalized(String(cell[..<place.lowerBound]))
      let label = ColumnName.normalized(String(cell[place.upperBound...]))
      guard !name.isEmpty, !label.isEmpty else { continue }
      if isPercent(label) {
        return Heading(whole: cell, name: name, unit: nil, isPercent: true, written: label)
      }
      if let unit = unit(label), unit != .one {
        return Heading(whole: cell, name: name, unit: unit, written: label)
      }
      if StrangeUnit.isOne(label) {
        return Heading(whole: cell, name: cell, unit: nil, strangeUnit: label)
      }
    }
    return plain
  }

  /// The unit that a cell holds, in brackets or without; `nil` for anything else.
  private static func unit(_ cell: String) -> MeasureUnit? {
    MeasureUnit(header: withoutBrackets(cell))
  }

  /// Returns whether a cell says `%`, in brackets or without.
  private static func isPercent(_ cell: String) -> Bool {
    ["%", "en %", "in %"].contains(ColumnName.normalized(withoutBrackets(cell)))
  }

  /// Returns whether a cell of a line of units says that there is none: empty, `-`, `(-)`.
  private static func isWithoutUnit(_ cell: CSVPreview.Cell) -> Bool {
    cell.isMissing || Marker.spellings.contains(withoutBrackets(cell.text))
  }

  private static func withoutBrackets(_ cell: String) -> String {
    let pairs: [(Character, Character)] = [("(", ")"), ("[", "]")]
    let isBracketed = cell.count > 2 && pairs.contains { cell.first == $0.0 && cell.last == $0.1 }
    return isBracketed ? String(cell.dropFirst().dropLast()) : cell
  }
}
