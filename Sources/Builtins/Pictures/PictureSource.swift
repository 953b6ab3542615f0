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
      throw NothingToDraw(Bilingual("il n'y a aucune ligne", "there are no rows"))
    }
  }

  /// A column or a list as a column, under the name of its code where it has none.
  private static func series(_ call: Invocation) throws -> Column {
    let code = call.codes.first.flatMap { $0 } ?? ""
    switch try call.value(0) {
    case .column(let column): return column.named(byCode: code)
    case .list(let items):
      guard !items.isEmpty else {
        throw NothingToDraw(Bilingual("la liste est vide", "the list is empty"))
      }
      return try Column(
        code.hasPrefix("[") ? "" : code, collecting: items, checkpoint: call.checkpoint)
    case let other: throw call.notRows(other)
    }
  }

  /// The columns of all arguments given for a parameter, chosen as `select` does.
  ///
  /// - Parameter used: the columns that play another part, which `-x` alone does not choose.
  func columns(at index: Int, beside used: [Column?] = []) throws -> [Column] {
    try columns(call.expressions(index), beside: used)
  }

  private func columns(_ arguments: [LazyArgument], beside used: [Column?]) throws -> [Column] {
    guard single == nil else { return try arguments.map(list) }
    let taken = Set(used.compactMap { $0?.name })
    let all = table.columns.filter { $0.kind.isNumeric && !taken.contains($0.name) }
    return try ColumnSelection.columns(arguments, in: table, from: all)
  }

  /// The columns of numbers of a parameter, at least one.
  func someNumbers(at index: Int, beside used: [Column?] = []) throws -> [Column] {
    let columns = try columns(at: index, beside: used).map { try numbers($0, at: index) }
    guard !columns.isEmpty else { throw call.lacking(index) }
    return columns
  }

  /// The only one of the columns of a parameter; throws where there are several, since a picture of
  /// the first alone would leave the others out in silence.
  func only(_ columns: [Column], at index: Int) throws -> Column? {
    guard columns.count > 1 else { return columns.first }
    throw call.severalColumns(index, columns)
  }

  /// The column of numbers of a parameter; throws where it holds none.
  func numbers(_ column: Column, at index: Int) throws -> Column {
    guard column.kind.isNumeric else { throw call.notNumbers(index, column) }
    return column
  }

  /// The one column given for a parameter, nil without one.
  func column(at index: Int) throws -> Column? {
    try single == nil ? call.oneColumn(index, of: table) : call.expressions(index).first.map(list)
  }

  func series(_ column: Column) -> PlotSeries {
    PlotSeries(name: column.name, values: column.names(call.tongue))
  }

  /// The cells as names of rows.
  func labels(_ column: Column) -> [String] { column.names(call.tongue).map { $0 ?? "–" } }

  /// What names the rows: the table's key, else their rank counted from 0.
  private var rowNames: Column {
    if let key = table.key, let column = table.column(named: key) { return column }
    return ranks
  }

  /// The ranks of the rows, counted from 0.
  var ranks: Column { Column("", integers: (0..<table.rowCount).map(Int64.init)) }

  /// The names of the rows and the columns of numbers that the arguments at two parameters give,
  /// the numbers in the unit of the first.
  ///
  /// A first argument of numbers is taken for numbers, as in `bars(t, Token)`: rows are then named
  /// by the key.
  func labelled(label: Int, values: Int) throws -> (labels: Column, values: [Column]) {
    if single != nil { return try labelledLists(label, values) }
    let first = try columns(at: label)
    if let names = first.first, first.count == 1, !names.kind.isNumeric || call.has(values) {
      return (names, try sharingUnit(someNumbers(at: values, beside: [names])))
    }
    let arguments = call.expressions(label) + call.expressions(values)
    let columns = try columns(arguments, beside: []).map { try numbers($0, at: values) }
    guard !columns.isEmpty else { throw call.lacking(values) }
    return (rowNames, try sharingUnit(columns))
  }

  /// The same for lists: names first, or after the only numbers.
  private func labelledLists(_ label: Int, _ values: Int) throws -> (Column, [Column]) {
    let lists = try lists(at: [label, values])
    guard lists.count > 1 else { return (rowNames, [try numbers(lists[0], at: 0)]) }
    if lists.count == 2, lists[0].kind.isNumeric, !lists[1].kind.isNumeric {
      return (lists[1], [lists[0]])
    }
    return (lists[0], try sharingUnit(lists[1...].map { try numbers($0, at: values) }))
  }

  /// The columns in the unit of the first; throws where the dimensions differ, since one axis
  /// carries them all.
  func sharingUnit(_ columns: [Column]) throws -> [Column] {
    guard let first = columns.first else { return [] }
    return try columns.map { column in
      if column.unit == first.unit { return column }
      guard let converted = try? Value.column(column).converted(to: first.unit),
        case .column(let result) = converted
      else {
        throw UnitsOfAxisDiffer([first, column].map { ($0.name, $0.unit.symbol) })
      }
      return result.renamed(column.name)
    }
  }
}
