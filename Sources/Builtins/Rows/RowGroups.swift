import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

import struct Platform.Checkpoint
import enum Platform.Cores

extension Builtin {
  /// The groups within which a verb works.
  static let groupOption = Parameter.expressions(
    "by", french: "par",
    Bilingual(
      "les groupes où tout se passe : une colonne, un calcul, ou [A, B]",
      "the groups within which all happens: a column, a computation, or [A, B]"),
    arity: .optional, mustBeNamed: true)
}

/// The groups that `by` makes of the rows of a table.
struct RowGroups {
  /// The rows of each.
  let grouping: Grouping
  private let call: Invocation

  /// Nil where `by` is not given.
  init?(_ by: BoundArgument<[LazyArgument]>, of table: Table) throws {
    let keys = LazyArgument.flattened(try by.value)
    guard !keys.isEmpty else { return nil }
    try self.init(keys, of: table, call: by.call)
  }

  /// The groups that expressions make, at least one.
  init(_ keys: [LazyArgument], of table: Table, call: Invocation) throws {
    grouping = try table.groups(
      by: try keys.map { try $0.column(of: table) }, checkpoint: call.checkpoint)
    self.call = call
  }

  /// The column whose cells are those that an expression has within each group: a value that is one
  /// for the group stands in each of its rows.
  func column(_ name: String, from argument: LazyArgument, over table: Table) throws -> Column {
    var cells = [Value](repeating: .none, count: table.rowCount)
    let figures = try figures(in: [argument], of: table)[0]
    try eachGroup(named: name) { group, rows in
      let value = try argument.cellValue(
        .init(table, rows: Array(rows), known: figures.mapValues { $0.value(group) }))
      switch value {
      case .column, .list:
        let items = try value.items(checkpoint: call.checkpoint) ?? []
        guard items.count == rows.count else {
          throw argument.located(
            UnfitColumnLength(name, rows: rows.count, got: items.count), in: table)
        }
        for (row, item) in zip(rows, items) { cells[row] = item }
      default: for row in rows { cells[row] = value }
      }
    }
    return try argument.located(in: table) {
      try Column(name, collecting: cells, checkpoint: call.checkpoint)
    }
  }

  /// The figures in each argument that could be computed for all groups at once, by their numbers: a cell
  /// for each group.
  func figures(in arguments: [LazyArgument], of table: Table) throws -> [[Int: Column]] {
    let asked = arguments.enumerated().flatMap { place, argument in
      argument.figures.compactMap { figure in
        GroupFigure(figure, of: table).map { (place, figure.number, $0) }
      }
    }
    let figures = asked.map(\.2)
    let (grouping, checkpoint) = (grouping, call.checkpoint)
    let columns = try Cores.partial(over: figures.indices.map { $0..<$0 + 1 }) { place in
      try figures[place.lowerBound].column(grouping, checkpoint)
    }
    var found = arguments.map { _ in [Int: Column]() }
    for ((place, number, _), column) in zip(asked, columns) { found[place][number] = column }
    return found
  }

  /// Goes through the rows of each group.
  ///
  /// A figure that a group does not have is left out, and a note names the groups of which that is
  /// so.
  func eachGroup(
    named name: String, _ body: (_ group: Int, _ rows: ArraySlice<Int>) throws -> Void
  ) throws {
    var lacking = LackingGroups()
    for group in 0..<grouping.count {
      try call.checkpoint()
      do { try body(group, grouping.rows(of: group, checkpoint: call.checkpoint)) } catch {
        guard let fault = error.undefinedFigure else { throw error }
        lacking.add(grouping.name(of: group), fault.message)
      }
    }
    lacking.note(on: name).map(call.host.note)
  }
}

/// The groups that lack a value, to be named in one note.
struct LackingGroups {
  private var names: [String] = []
  private var count = 0
  private var why: Bilingual?

  /// Adds a group; `why` is kept of the first one.
  mutating func add(_ name: String, _ why: Bilingual?) {
    if count == 0 { self.why = why }
    if names.count < 3 { names.append(name) }
    count += 1
  }

  /// The note on a column, nil where no group lacks its value.
  func note(on name: String) -> GroupsWithoutValue? {
    count == 0 ? nil : GroupsWithoutValue(name, groups: names, count: count, why: why)
  }
}

extension Grouping {
  /// The cells that make a group, as a note names it.
  func name(of group: Int) -> String {
    keys.map { key in
      if key.isMissing(group) { return "–" }
      if case .number(let number) = key.cell(group) { return NumberText.echo(number) }
      return key.cell(group).plainText
    }.joined(separator: ", ")
  }
}
