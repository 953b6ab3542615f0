extension Table {
  /// The same table with that column as key.
  ///
  /// Throws `unknownColumn`, `unfitKey` unless the cells are texts or whole numbers, `missingKey`
  /// or `duplicateKey`.
  public func keyed(by name: String, checkpoint: @escaping Checkpoint = {}) throws -> Table {
    let column = try required(name)
    guard column.kind == .text || column.kind == .integers else {
      throw TableProblem.unfitKey(column: column.name, kind: column.kind)
    }
    if let row = (0..<rowCount).first(where: column.isMissing) {
      throw TableProblem.missingKey(column: column.name, row: row)
    }
    let identity = try RowIdentity([column], rowCount: rowCount, checkpoint: checkpoint)
    if let row = (0..<rowCount).first(where: { identity.firstRows[identity.ids[$0]] != $0 }) {
      let first = identity.firstRows[identity.ids[row]]
      throw TableProblem.duplicateKey(
        column.cell(row), column: column.name, rows: [first, row])
    }
    return try Table(name: self.name, columns: columns, key: column.name, source: source)
  }

  /// The row, counted from 0, of a key; throws `noKey` or `unknownKey`.
  public func row(ofKey cell: Cell) throws -> Int {
    guard let key else { throw TableProblem.noKey(table: name) }
    let row: Int? =
      switch cell {
      case .text(let text): rowIndex(ofKey: text)
      case .integer(let number): rowIndex(ofKey: number)
      case .missing, .number, .bool, .date: nil
      }
    guard let row else { throw TableProblem.unknownKey(cell, column: key) }
    return row
  }

  /// The first text column whose cells are all present and distinct: the key of last resort.
  public var naturalKey: String? {
    columns.first { $0.isDistinctText }?.name
  }

  /// The same table under another name and source note.
  public func named(_ name: String?, source: String? = nil) throws -> Table {
    try Table(name: name, columns: columns, key: key, source: source ?? self.source)
  }
}

extension Column {
  /// Whether this is a text column in which no cell is missing or repeated.
  fileprivate var isDistinctText: Bool {
    guard case .text(let cells) = storage, validity == nil, cells.dictionary.count >= count,
      count > 0
    else { return false }
    var seen = Array(repeating: false, count: cells.dictionary.count)
    for code in cells.codes.lazy.map(Int.init) {
      guard seen.indices.contains(code), !seen[code] else { return false }
      seen[code] = true
    }
    return true
  }
}
