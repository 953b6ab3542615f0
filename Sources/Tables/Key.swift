import Diagnostics
public import Platform

extension Table {
  /// The same table with that column as key.
  ///
  /// Throws `unknownColumn`, `unfitKey` unless the cells are texts or whole numbers, `missingKey`
  /// or `duplicateKey`.
  public func keyed(by name: String, checkpoint: Checkpoint) throws -> Table {
    let column = try required(name)
    guard column.kind == .text || column.kind == .integers else {
      throw MissingRowKey(column: column.name, row: 1)
    }
    if !column.validity.isComplete, let row = (0..<rowCount).first(where: column.isMissing) {
      throw MissingRowKey(column: column.name, row: row + 1)
    }
    let identity = try RowIdentity([column], rowCount: rowCount, checkpoint: checkpoint)
    if let row = (0..<rowCount).first(where: { identity.firstRows[identity.ids[$0]] != $0 }) {
      let first = identity.firstRows[identity.ids[row]]
      throw RepeatedRowKey(
        column.cell(row).plainText, column: column.name, rows: [first, row].map { $0 + 1 })
    }
    return try Table(name: self.name, columns: columns, key: column.name, source: source)
  }

  /// The row, counted from 0, of a key; throws `noKey` or `unknownKey`.
  ///
  /// The first look-up reads the whole key column, the following ones take constant time.
  public func row(ofKey cell: Cell, checkpoint: Checkpoint) throws -> Int {
    guard let key else { throw TableWithoutKey(table: name) }
    let row: Int? =
      switch cell {
      case .text(let text): try rowIndex(ofKey: text, checkpoint: checkpoint)
      case .integer(let number): try rowIndex(ofKey: number, checkpoint: checkpoint)
      case .missing, .number, .bool, .date, .interval: nil
      }
    guard let row else { throw UnknownRowKey(cell.plainText, column: key) }
    return row
  }

  /// The first text column whose cells are all present and distinct: the key of last resort.
  public var naturalKey: String? { naturalKey() }

  /// The same, but for columns that are texts by an oversight.
  func naturalKey(without doubtful: Set<String> = []) -> String? {
    columns.first { $0.isDistinctText && !doubtful.contains($0.name) }?.name
  }

  /// The same table under another name and source note.
  public func named(_ name: String?, source: String? = nil) throws -> Table {
    try Table(name: name, columns: columns, key: key, source: source ?? self.source)
  }
}

extension Column {
  /// True for a text column in which no cell is missing or repeated.
  fileprivate var isDistinctText: Bool {
    guard case .text(let cells) = storage, validity.isComplete, cells.dictionary.count >= count,
      count > 0
    else { return false }
    var seen = Array(repeating: false, count: cells.dictionary.count)
    for code in cells.codes.lazy.map({ Int(cells.leader(of: $0)) }) {
      guard seen.indices.contains(code), !seen[code] else { return false }
      seen[code] = true
    }
    return true
  }
}

/// The rows of a key column by their cell; the first row wins where a cell is repeated.
struct KeyIndex {
  private var codeOfText: [String: Int32] = [:]
  private var rowOfCode: [Int] = []
  private var rowOfInteger: [Int64: Int] = [:]

  init(_ column: Column, checkpoint: Checkpoint) throws {
    switch column.storage {
    case .text(let cells): try indexTexts(cells, of: column, checkpoint)
    case .integers(let cells):
      rowOfInteger.reserveCapacity(cells.count)
      for (row, cell) in cells.enumerated() where !column.isMissing(row) {
        try checkpoint(at: row)
        if rowOfInteger[cell] == nil { rowOfInteger[cell] = row }
      }
    case .numbers, .bools, .dates, .intervals: break
    }
  }

  private mutating func indexTexts(
    _ cells: TextCells, of column: Column, _ checkpoint: Checkpoint
  ) throws {
    rowOfCode = Array(repeating: -1, count: cells.dictionary.count)
    for (row, code) in cells.codes.enumerated() where !column.isMissing(row) {
      let code = Int(cells.leader(of: code))
      if rowOfCode.indices.contains(code), rowOfCode[code] < 0 { rowOfCode[code] = row }
    }
    codeOfText.reserveCapacity(cells.dictionary.count)
    for (code, text) in cells.dictionary.enumerated() {
      try checkpoint(at: code)
      codeOfText[text] = cells.leader(of: Int32(truncatingIfNeeded: code))
    }
  }

  func row(ofText text: String) -> Int? {
    guard let code = codeOfText[text], rowOfCode[Int(code)] >= 0 else { return nil }
    return rowOfCode[Int(code)]
  }

  func row(ofInteger number: Int64) -> Int? { rowOfInteger[number] }
}
