public import Units

extension Table {
  /// The same table with the numbers of a column read in `unit`, without a conversion.
  ///
  /// Throws `unknownColumn`, `ambiguousColumn`, or `kindMismatch` where the cells are no numbers.
  public func declaring(unit: MeasureUnit, column name: String) throws -> Table {
    let column = try required(name)
    guard column.kind.isNumeric else {
      throw TableProblem.kindMismatch(column: column.name, kind: column.kind, expected: .numbers)
    }
    let columns = columns.map { $0.name == column.name ? $0.withUnit(unit) : $0 }
    return try Table(name: self.name, columns: columns, key: key, source: source)
  }
}
