public import Units

/// What a table refuses, with the facts that a message needs.
public enum TableProblem: Error, Sendable, Equatable {
  /// No column has that name; `known` lists the names in order.
  case unknownColumn(String, known: [String])
  /// Several columns are written that way with `_` for a blank.
  case ambiguousColumn(String, candidates: [String])
  /// Two columns would have the same name.
  case duplicateColumn(String)
  /// A column has `count` rows where the others have `expected`.
  case lengthMismatch(column: String, count: Int, expected: Int)
  /// Cells of several kinds meet in one column.
  case mixedKinds(column: String, kinds: [Column.Kind])
  /// A column is of another kind than what is done with it.
  case kindMismatch(column: String, kind: Column.Kind, expected: Column.Kind)
  /// Units of two dimensions meet where one column or one key must hold both.
  case dimensionMismatch(NamedUnit, NamedUnit)
  /// The table has no key column.
  case noKey(table: String?)
  /// No row has that key.
  case unknownKey(Cell, column: String)
  /// Two rows, counted from 0, have the same key.
  case duplicateKey(Cell, column: String, rows: [Int])
  /// The key of a row, counted from 0, is missing.
  case missingKey(column: String, row: Int)
  /// A kind of cell that cannot be a key.
  case unfitKey(column: String, kind: Column.Kind)
  /// The columns of two tables differ: `absent` from the second, `extra` in it.
  case differentColumns(absent: [String], extra: [String])
  /// A range of columns whose end stands before its start.
  case reversedRange(from: String, to: String)
  /// An operation that needs at least one column got none.
  case noColumns
  /// The result would have `rows` rows, or cells, above the `limit`.
  case tooLarge(rows: Int, limit: Int)
  /// Two rows, counted from 0, would fall in one cell of a pivoted table.
  case severalRows(forCell: [String], rows: [Int])

  /// A column and its unit.
  public struct NamedUnit: Sendable, Equatable {
    /// The name of the column.
    public let column: String
    /// Its unit.
    public let unit: MeasureUnit

    /// The unit of the column of that name.
    public init(column: String, unit: MeasureUnit) {
      self.column = column
      self.unit = unit
    }

    init(_ column: Column) {
      self.init(column: column.name, unit: column.unit)
    }
  }
}
