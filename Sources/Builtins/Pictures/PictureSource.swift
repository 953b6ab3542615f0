import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import TextMatching
import Units
import Values

/// The data of a picture: a table with the columns that the arguments name, or a column or a
/// list alone.
struct PictureSource {
  /// The argument that it was read from.
  let argument: BoundArgument<Value>
  let table: Table
  /// Nil where the first argument is a table.
  let single: Column?

  /// Reads the first argument.
  ///
  /// Throws `cannotDraw` where there are no rows.
  init<Reading>(_ argument: BoundArgument<Reading>) throws {
    self.argument = argument.raw
    if case .table(let table) = try argument.given {
      (self.table, single) = (table, nil)
    } else {
      let column = try Self.series(argument.raw)
      table = try Table(columns: [column])
      single = column
    }
    guard table.rowCount > 0 else {
      throw NothingToDraw(Bilingual("il n'y a aucune ligne", "there are no rows"))
    }
  }

  /// A column or a list as a column, under the name of its code where it has none.
  private static func series(_ argument: BoundArgument<Value>) throws -> Column {
    let code = argument.code ?? ""
    switch try argument.value {
    case .column(let column): return column.named(byCode: code)
    case .list(let items):
      guard !items.isEmpty else {
        throw NothingToDraw(Bilingual("la liste est vide", "the list is empty"))
      }
      return try Column(
        code.hasPrefix("[") ? "" : code, collecting: items, checkpoint: argument.checkpoint)
    case let other: throw argument.notRows(other)
    }
  }

  /// The columns of all arguments given for a parameter, chosen as `select` does.
  ///
  /// - Parameter used: the columns that play another part, which `-x` alone does not choose.
  func columns(
    of argument: BoundArgument<[LazyArgument]>, beside used: [Column?] = []
  ) throws -> [Column] {
    try columns(argument.value, beside: used)
  }

  private func columns(_ arguments: [LazyArgument], beside used: [Column?]) throws -> [Column] {
    guard single == nil else { return try arguments.map(list) }
    let taken = Set(used.compactMap { $0?.name })
    let all = table.columns.filter { $0.kind.isMeasured && !taken.contains($0.name) }
    return try ColumnSelection.pictured(arguments, in: table, from: all)
  }

  /// The columns of numbers of a parameter, at least one.
  func someNumbers(
    of argument: BoundArgument<[LazyArgument]>, beside used: [Column?] = []
  ) throws -> [Column] {
    let columns = try columns(of: argument, beside: used).map { try numbers($0, of: argument) }
    guard !columns.isEmpty else { throw argument.lacking() }
    return columns
  }

  /// The only one of the columns of a parameter; throws where there are several, since a picture of
  /// the first alone would leave the others out in silence.
  func only(_ columns: [Column], of argument: BoundArgument<[LazyArgument]>) throws -> Column? {
    guard columns.count > 1 else { return columns.first }
    throw argument.several(columns)
  }

  /// The column of numbers or intervals of a parameter; throws where it holds neither.
  func numbers<Reading>(_ column: Column, of argument: BoundArgument<Reading>) throws -> Column {
    guard column.kind.isMeasured else { throw argument.notNumbers(column) }
    return column
  }

  /// The columns of a picture that shows no intervals; throws where one holds some.
  func known(_ columns: [Column]) throws -> [Column] {
    if let column = columns.first(where: { $0.kind == .intervals }) {
      throw NotForIntervals(function: argument.call.name, argument: column.name.identifier)
    }
    return columns
  }

  /// The one column given for a parameter, nil without one.
  func column(of argument: BoundArgument<[LazyArgument]>) throws -> Column? {
    try single == nil ? argument.oneColumn(of: table) : argument.value.first.map(list)
  }

  func series(_ column: Column) -> PlotSeries {
    PlotSeries(name: column.name, values: column.names(argument.call.tongue))
  }

  /// The cells as names of rows.
  func labels(_ column: Column) -> [String] { column.names(argument.call.tongue).map { $0 ?? "–" } }

  /// The names of the rows: the table's key, else their rank counted from 0.
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
  func labelled(
    _ label: BoundArgument<[LazyArgument]>, _ values: BoundArgument<[LazyArgument]>
  ) throws -> (labels: Column, values: [Column]) {
    if single != nil { return try labelledLists(label, values) }
    let first = try columns(of: label)
    if let names = first.first, first.count == 1, !names.kind.isMeasured || values.isGiven {
      let columns = try sharingUnit(someNumbers(of: values, beside: [names]))
      noteRepetition(of: names, columns[0])
      return (names, columns)
    }
    let arguments = try label.value + values.value
    let columns = try columns(arguments, beside: []).map { try numbers($0, of: values) }
    guard !columns.isEmpty else { throw values.lacking() }
    return (rowNames, try sharingUnit(columns))
  }

  /// Says that several rows of a table have one name, each of which is shown.
  private func noteRepetition(of names: Column, _ values: Column) {
    guard names.kind == .text else { return }
    var counts: [String: Int] = [:]
    let texts = labels(names)
    for text in texts { counts[text, default: 0] += 1 }
    guard counts.count < texts.count, let name = texts.first(where: { counts[$0] ?? 0 > 1 }) else {
      return
    }
    argument.call.host.note(
      RepeatedNames(
        names.name.identifier, name: name, count: counts[name] ?? 0, value: values.name.identifier))
  }

  /// The same for lists: names first, or after the only numbers.
  private func labelledLists(
    _ label: BoundArgument<[LazyArgument]>, _ values: BoundArgument<[LazyArgument]>
  ) throws -> (Column, [Column]) {
    let lists = try lists(of: [label, values])
    guard lists.count > 1 else { return (rowNames, [try numbers(lists[0], of: argument)]) }
    if lists.count == 2, lists[0].kind.isMeasured, !lists[1].kind.isMeasured {
      return (lists[1], [lists[0]])
    }
    return (lists[0], try sharingUnit(lists[1...].map { try numbers($0, of: values) }))
  }

  /// The columns in the unit of the first; throws where the dimensions differ, since one axis
  /// carries them all.
  func sharingUnit(_ columns: [Column]) throws -> [Column] {
    guard let first = columns.first else { return [] }
    return try columns.map { column in
      if column.unit == first.unit { return column }
      guard column.unit.scaling(to: first.unit) != nil,
        case .column(let result) = try Value.column(column)
          .converted(to: first.unit, checkpoint: argument.checkpoint)
      else {
        throw UnitsOfAxisDiffer([first, column].map { ($0.name, $0.unit.symbol) })
      }
      return result.renamed(column.name)
    }
  }
}

/// Lists and columns instead of a table: `scatter(xs, ys)`, as in other languages.
extension PictureSource {
  /// The list that stands where the table would, and those at the parameters after it.
  ///
  /// A list that was written out is called after its place, `x` or `y`, where it is one of two, and
  /// has no name where it is alone.
  func lists(of arguments: [BoundArgument<[LazyArgument]>]) throws -> [Column] {
    guard let single else { return [] }
    let all = try [single] + arguments.flatMap { try columns(of: $0) }
    let places = all.count == 2 ? ["x", "y"] : []
    return zip(all.indices, all).map { index, column in
      guard column.name.isEmpty || column.name.hasPrefix("[") else { return column }
      return index < places.count ? column.renamed(places[index]) : column
    }
  }

  /// A list, as many items as the first, as a column.
  func list(_ argument: LazyArgument) throws -> Column {
    let value = try argument.value(.init(table))
    let column = try argument.located(in: table) {
      try table.column(argument.text, from: value, checkpoint: self.argument.checkpoint)
    }
    guard case .column(let own) = value else { return column }
    return own.named(byCode: argument.text)
  }

  /// The columns of two axes.
  func axes(
    _ x: BoundArgument<[LazyArgument]>, _ y: BoundArgument<[LazyArgument]>
  ) throws -> [Column] {
    if single != nil, !(x.isGiven && y.isGiven) {
      let both = try lists(of: [x, y])
      guard both.count > 1 else { throw y.lacking() }
      return both
    }
    return try [x, y].map { argument in
      guard let column = try column(of: argument) else { throw argument.lacking() }
      return column
    }
  }

  /// The column of one axis and those of another; a list alone goes up over the ranks of its items.
  func axis(
    _ x: BoundArgument<[LazyArgument]>, others ys: BoundArgument<[LazyArgument]>,
    beside used: [Column?]
  ) throws -> (Column, [Column]) {
    guard single != nil else {
      guard let column = try column(of: x) else { throw x.lacking() }
      return (column, try someNumbers(of: ys, beside: [column] + used))
    }
    let all = try lists(of: [x, ys])
    let up = try all.dropFirst(all.count > 1 ? 1 : 0).map { try numbers($0, of: ys) }
    return (all.count > 1 ? all[0] : ranks, up)
  }
}

extension Column {
  /// The column under its own name where the code does no more than reach it (`cons_ia.Email`, a
  /// variable, another unit of it), else called after the code: `cumsum(t.a)` is not `a`.
  func named(byCode code: String) -> Column {
    guard !name.isEmpty else { return renamed(code) }
    let reach = code.split(separator: "->").first.map(String.init) ?? code
    let plain = reach.filter { $0 != " " && $0 != "(" }
    let isReached =
      plain.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      || [".\(name.identifier)", "[\"\(name)\"]", ".`\(name)`"].contains { plain.hasSuffix($0) }
    return isReached || code.isEmpty ? self : renamed(code)
  }
}
