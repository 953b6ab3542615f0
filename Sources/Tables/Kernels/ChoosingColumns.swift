import Diagnostics
public import Units

extension Table {
  /// The same rows with these columns, in this order; the key stays when it is one of them.
  ///
  /// Throws `unknownColumn`, `ambiguousColumn`, `duplicateColumn` or `noColumns`.
  public func selecting(_ names: [String]) throws -> Table {
    guard !names.isEmpty else { throw NoColumnGiven() }
    return try with(columns: names.map(required))
  }

  /// The same rows with these columns, of this table or computed of its rows; the key stays when it
  /// is one of them.
  ///
  /// Throws `duplicateColumn`, `lengthMismatch` or `noColumns`.
  public func selecting(_ columns: [Column]) throws -> Table {
    guard !columns.isEmpty else { throw NoColumnGiven() }
    let own = key.flatMap { column(named: $0) }
    return try with(columns: columns, key: columns.contains { $0 == own } ? key : nil)
  }

  /// The same rows without these columns.
  ///
  /// Throws `unknownColumn`, `ambiguousColumn`, or `noColumns` when none would be left.
  public func dropping(_ names: [String]) throws -> Table {
    let dropped = Set(try names.map(requiredPlace))
    let kept = columns.indices.filter { !dropped.contains($0) }.map { columns[$0] }
    guard !kept.isEmpty else { throw NoColumnGiven() }
    return try with(columns: kept)
  }

  /// The same columns, some under a new name; all are renamed at once, so names can be swapped.
  ///
  /// Throws `unknownColumn`, `ambiguousColumn` or `duplicateColumn`.
  public func renaming(_ changes: [(old: String, new: String)]) throws -> Table {
    var renamed = columns
    var key = key
    for (old, new) in changes {
      let place = try requiredPlace(old)
      if columns[place].name == self.key { key = new }
      renamed[place] = columns[place].renamed(new)
    }
    return try with(columns: renamed, key: key)
  }

  /// The table with one more column, or with that column in the place of the one of its name.
  ///
  /// A name with `_` for blanks replaces the column it stands for, under that column's own name. A
  /// replaced key is no longer one. Throws `lengthMismatch` or `ambiguousColumn`.
  public func deriving(_ column: Column) throws -> Table {
    guard column.count == rowCount || columns.isEmpty else {
      throw UnfitColumnLength(column.name, rows: rowCount, got: column.count)
    }
    var derived = columns
    switch resolve(columnName: column.name) {
    case .unknown:
      derived.append(column)
      return try with(columns: derived)
    case .exact(let place), .alias(let place):
      let name = columns[place].name
      derived[place] = column.renamed(name)
      return try with(columns: derived, key: name == key ? nil : key)
    case .ambiguous(let names):
      throw UnknownColumn(column.name, candidates: names)
    }
  }

  /// The same table with the numbers of a column read in `unit`, without a conversion.
  ///
  /// Throws `unknownColumn`, `ambiguousColumn`, or `kindMismatch` where the cells are no numbers.
  public func declaring(unit: MeasureUnit, column name: String) throws -> Table {
    let place = try requiredPlace(name)
    let kind = columns[place].kind
    guard kind.isNumeric else {
      throw MixedKinds(column: columns[place].name, kind: kind, expected: .numbers)
    }
    var columns = columns
    columns[place] = columns[place].withUnit(unit)
    return try Table(name: self.name, columns: columns, key: key, source: source, focus: focus)
  }

  /// The same table with these columns shown first where not all of them fit, then those that were
  /// before; names of no column are passed over.
  public func focusing(on names: [String]) throws -> Table {
    let found = names.compactMap { name -> String? in
      switch resolve(columnName: name) {
      case .exact(let place), .alias(let place): columns[place].name
      case .unknown, .ambiguous: nil
      }
    }
    guard !found.isEmpty else { return self }
    var seen: Set<String> = []
    let all = (found + focus).filter { seen.insert($0).inserted }
    return try Table(name: name, columns: columns, key: key, source: source, focus: all)
  }

  /// A table of these columns under this one's name, keyed as before when the key is among them.
  func with(columns: [Column]) throws -> Table {
    try with(columns: columns, key: columns.contains { $0.name == key } ? key : nil)
  }

  func with(columns: [Column], key: String?) throws -> Table {
    try Table(name: name, columns: columns, key: key, source: source, focus: focus)
  }
}
