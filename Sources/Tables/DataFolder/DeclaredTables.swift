public import Platform
import Units

extension DataPackage.Resource {
  /// The options to read this table's file with: what is declared as text stays text.
  public var readingOptions: CSVOptions {
    var options = CSVOptions()
    options.textColumns = Set(fields.lazy.filter { $0.type == .string }.map(\.name))
    return options
  }

  /// The table as this resource declares it: its name, key, units and kinds of cells.
  ///
  /// Columns that are not declared stay as they are. Throws `DataPackageProblem`, or a fault
  /// when the key is not one; a key of several columns makes none.
  public func applied(to table: Table, checkpoint: Checkpoint) throws -> Table {
    var columns = table.columns
    for field in fields {
      guard let place = table.place(ofColumn: ColumnName.normalized(field.name)) else {
        throw DataPackageProblem.missingField(
          field.name, resource: name, known: table.columnNames)
      }
      columns[place] = try declared(columns[place], as: field)
    }
    let note = sources.compactMap { $0.title ?? $0.path }.joined(separator: " · ")
    let plain = try Table(name: name, columns: columns, source: note.isEmpty ? nil : note)
    guard primaryKey.count == 1 else { return plain }
    return try plain.keyed(by: ColumnName.normalized(primaryKey[0]), checkpoint: checkpoint)
  }

  private func declared(_ column: Column, as field: DataPackage.Field) throws -> Column {
    guard let typed = column.typed(as: field.type) else {
      throw DataPackageProblem.wrongType(
        field: field.name, resource: name, declared: field.type, column.kind)
    }
    guard let text = field.unit else { return typed }
    // The fault thrown here names the field as well.
    guard let unit = try? MeasureUnit(parsing: text) else {
      throw DataPackageProblem.unknownUnit(text, field: field.name, resource: name)
    }
    guard typed.kind.isNumeric else {
      throw DataPackageProblem.wrongType(
        field: field.name, resource: name, declared: .number, typed.kind)
    }
    guard typed.unit.isOne || typed.unit == unit else {
      throw DataPackageProblem.differentUnit(
        field: field.name, resource: name, declared: text, header: typed.unit.symbol)
    }
    return typed.withUnit(unit)
  }
}

extension Column {
  /// The same cells under a declared type; `nil` when they are something else.
  fileprivate func typed(as type: DataPackage.FieldType) -> Column? {
    if missingCount == count { return emptyColumn(of: type) }
    switch (type, storage) {
    case (.any, _), (.string, .text), (.integer, .integers), (.year, .integers),
      (.number, .numbers), (.boolean, .bools), (.date, .dates), (.datetime, .dates):
      return self
    case (.number, .integers(let cells)):
      return Column(
        name: name, unit: unit, storage: .numbers(cells.map(Double.init)), validity: validity)
    default: return nil
    }
  }

  /// A column without any value, which the reader took for text.
  private func emptyColumn(of type: DataPackage.FieldType) -> Column {
    let storage: Storage =
      switch type {
      case .any: self.storage
      case .string: .text(TextCells(repeatElement(nil, count: count)))
      case .number: .numbers(Array(repeating: 0, count: count))
      case .integer, .year: .integers(Array(repeating: 0, count: count))
      case .boolean: .bools(Array(repeating: false, count: count))
      case .date, .datetime: .dates(Array(repeating: .epoch, count: count))
      }
    return Column(
      name: name, unit: unit, storage: storage, validity: Validity(repeating: false, count: count))
  }
}
