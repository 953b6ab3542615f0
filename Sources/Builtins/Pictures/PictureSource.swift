import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Units
import Values

/// What a picture is drawn of: a table with the columns that the arguments name, or a column or a
/// list alone.
struct PictureSource {
  let call: Invocation
  let table: Table
  /// Nil where the first argument is a table.
  let single: Column?

  /// Reads the first argument.
  ///
  /// Throws `cannotDraw` where there are no rows.
  init(_ call: Invocation) throws {
    self.call = call
    if case .table(let table) = try call.value(0) {
      (self.table, single) = (table, nil)
    } else {
      let column = try Self.series(call)
      table = try Table(columns: [column])
      single = column
    }
    guard table.rowCount > 0 else {
      throw Diagnostic.cannotDraw(Bilingual("il n'y a aucune ligne", "there are no rows"))
    }
  }

  /// A column or a list as a column, under the name of its code where it has none.
  private static func series(_ call: Invocation) throws -> Column {
    let code = call.codes.first.flatMap { $0 } ?? ""
    switch try call.value(0) {
    case .column(let column):
      return column.name.isEmpty ? column.renamed(code) : column
    case .list(let items):
      guard !items.isEmpty else {
        throw Diagnostic.cannotDraw(Bilingual("la liste est vide", "the list is empty"))
      }
      return try Column(code.hasPrefix("[") ? "" : code, collecting: items)
    case let other: throw call.notRows(other)
    }
  }

  /// The columns that an argument stands for: one, or those of a range or a list.
  func columns(_ argument: LazyArgument) throws -> [Column] {
    switch argument.form {
    case .columns:
      return try ColumnSelection.names([argument], in: table)
        .compactMap { table.column(named: $0) }
    case .list(let items): return try items.flatMap { try columns($0) }
    default: return [try argument.column(of: table)]
    }
  }

  /// The columns of all arguments given for a parameter.
  func columns(at index: Int) throws -> [Column] {
    try call.expressions(index).flatMap { try columns($0) }
  }

  /// The column of numbers of a parameter; throws where it holds none.
  func numbers(_ column: Column, at index: Int) throws -> Column {
    guard column.kind.isNumeric else { throw call.notNumbers(index, column) }
    return column
  }

  func variable(_ column: Column) -> PlotVariable { column.plotVariable }

  func series(_ column: Column) -> PlotSeries {
    PlotSeries(name: column.name, values: column.names(call.tongue))
  }

  /// The cells as names of rows.
  func labels(_ column: Column) -> [String] { column.names(call.tongue).map { $0 ?? "–" } }

  /// What names the rows: the table's key, else their rank counted from 0.
  var rowNames: Column {
    if let key = table.key, let column = table.column(named: key) { return column }
    return Column("", integers: (0..<table.rowCount).map(Int64.init))
  }

  /// The names of the rows and the columns of numbers that the arguments at two parameters give,
  /// the numbers in the unit of the first.
  ///
  /// A first argument of numbers is taken for numbers, as in `bars(t, Token)`: rows are then named
  /// by the key.
  func labelled(label: Int, values: Int) throws -> (labels: Column, values: [Column]) {
    if let single { return (rowNames, [try numbers(single, at: 0)]) }
    var first = try columns(at: label)
    let rest = try columns(at: values)
    let names: Column
    if let column = first.first, first.count == 1, !column.kind.isNumeric || !rest.isEmpty {
      names = column
      first = []
    } else {
      names = rowNames
    }
    let columns = try (first + rest).map { try numbers($0, at: $0.kind.isNumeric ? 0 : values) }
    guard let unit = columns.first?.unit else { throw call.lacking(values) }
    return (names, try columns.map { try Self.converted($0, to: unit) })
  }

  /// A column in another unit; throws where the dimensions differ.
  private static func converted(_ column: Column, to unit: MeasureUnit) throws -> Column {
    if column.unit == unit { return column }
    guard case .column(let result) = try Value.column(column).converted(to: unit) else {
      return column
    }
    return result.renamed(column.name)
  }
}
