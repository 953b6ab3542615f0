import Units

/// The first record of a file: a name and perhaps a unit per column.
struct CSVHeader {
  /// The contents of a header cell.
  struct Heading {
    /// The cell without blanks around it.
    let whole: String
    /// The cell without the unit in parentheses at its end.
    let name: String
    /// The unit; `nil` when there is none, or a label such as `(°C)` that is not one of ours.
    let unit: MeasureUnit?
  }

  /// The most columns that are read; each costs some hundred bytes before its first cell.
  private static let largestCount = 65_536

  let headings: [Heading]
  /// The line of the file, counted from 1.
  let line: Int
  /// True when a cell that has a value stood without quotes.
  let hasBareCell: Bool
  private(set) var notes: [ReadNote] = []

  /// Reads the next record as a header.
  init(_ tokens: inout CSVTokenizer) throws {
    guard try tokens.startRecord() else { throw CSVProblem.empty }
    line = tokens.line
    var fields: [CSVField] = []
    repeat {
      guard fields.count < CSVHeader.largestCount else {
        throw CSVProblem.tooManyFields(limit: CSVHeader.largestCount)
      }
      fields.append(try tokens.next(field: fields.count + 1))
    } while fields.last?.endsRecord == false
    hasBareCell = fields.contains { !$0.isQuoted && !$0.range.isEmpty }
    let bytes = tokens.bytes
    var names = fields.map { field in
      let text = TextInterner.text(bytes[field.range], hasEscapes: field.hasEscapes)
      return ColumnName.normalized(text)
    }
    if names.allSatisfy(CSVHeader.isNumber) { notes.append(.headerOfNumbers(names)) }
    notes += CSVHeader.renameRepeated(&names)
    notes += CSVHeader.nameEmptyCells(of: &names)
    headings = names.map(CSVHeader.heading)
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

  private static func heading(_ cell: String) -> Heading {
    guard cell.last == ")", let open = cell.lastIndex(of: "("), open > cell.startIndex else {
      return Heading(whole: cell, name: cell, unit: nil)
    }
    let name = ColumnName.normalized(String(cell[..<open]))
    let label = String(cell[cell.index(after: open)...].dropLast())
    // Brackets that hold no unit are a part of the name.
    guard !name.isEmpty, let unit = try? MeasureUnit(parsing: label), !unit.isOne else {
      return Heading(whole: cell, name: cell, unit: nil)
    }
    return Heading(whole: cell, name: name, unit: unit)
  }
}
