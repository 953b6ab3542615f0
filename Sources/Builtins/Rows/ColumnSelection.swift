import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

/// The columns that arguments choose: those of `select`, `drop` and `unpivot`, and those of a
/// picture, where an expression over the columns is a column too.
struct ColumnSelection {
  private let table: Table
  /// True where an expression that is no column's name may be a column all the same: `Token * 2`.
  private let isComputing: Bool
  private var columns: [Column] = []

  /// The names of the columns that are chosen, each once, in the order in which they are.
  ///
  /// `-x` takes a column away from those before it; standing first, from all columns.
  static func names(_ arguments: [LazyArgument], in table: Table) throws -> [String] {
    try chosen(arguments, in: table, from: table.columns, isComputing: false).map(\.name)
  }

  /// The columns that are chosen, as `names` has them, and those that are computed.
  ///
  /// - Parameter all: what `-x` takes a column away from, where it stands first.
  static func columns(
    _ arguments: [LazyArgument], in table: Table, from all: [Column]
  ) throws -> [Column] {
    try chosen(arguments, in: table, from: all, isComputing: true)
  }

  private static func chosen(
    _ arguments: [LazyArgument], in table: Table, from all: [Column], isComputing: Bool
  ) throws -> [Column] {
    var selection = ColumnSelection(table: table, isComputing: isComputing)
    if case .minus? = arguments.first?.form { selection.columns = all }
    for argument in arguments { try selection.add(argument) }
    return selection.columns
  }

  private init(table: Table, isComputing: Bool) {
    self.table = table
    self.isComputing = isComputing
  }

  private mutating func add(_ argument: LazyArgument) throws {
    if case .minus(let excluded) = argument.form {
      let excluded = Set(try named(by: excluded).map(\.name))
      columns.removeAll { excluded.contains($0.name) }
    } else {
      for column in try named(by: argument)
      where !columns.contains(where: { $0.name == column.name }) {
        columns.append(column)
      }
    }
  }

  /// The columns that one argument names.
  private func named(by argument: LazyArgument) throws -> [Column] {
    switch argument.form {
    case .text(let name): return [try required(name, argument)]
    case .name(let name):
      switch table.resolve(columnName: name) {
      case .unknown: return try held(argument, else: name)
      default: return [try required(name, argument)]
      }
    case .columns(let from, let to):
      let names = try argument.located(in: table) {
        try table.columnNames(from: from, through: to)
      }
      return names.compactMap(table.column(named:))
    case .list(let items) where !isComputing || !Self.holdCells(items):
      return try items.flatMap { try named(by: $0) }
    case .minus, .list, .expression:
      return try columns(in: argument.value(over: table), argument)
    }
  }

  /// True when the items of a list are cells, as in `[3, 1, 2]`, and name no column.
  private static func holdCells(_ items: [LazyArgument]) -> Bool {
    items.allSatisfy { item in
      switch item.form {
      case .expression: true
      case .minus(let inner): holdCells([inner])
      default: false
      }
    }
  }

  private func required(_ name: String, _ argument: LazyArgument) throws -> Column {
    try argument.located(in: table) { try table.required(name) }
  }

  /// A name that is no column may be a variable that holds names of columns.
  private func held(_ argument: LazyArgument, else name: String) throws -> [Column] {
    let value: Value
    do { value = try argument.evaluate(table, nil) } catch {
      throw argument.located(UnknownColumn(name, in: table), in: table)
    }
    return try columns(in: value, argument)
  }

  /// Texts that name columns, or a column: one of the table itself, unless others may be computed.
  private func columns(in value: Value, _ argument: LazyArgument) throws -> [Column] {
    switch value {
    case .text(let name): return [try required(name, argument)]
    case .list(let items) where !isComputing || items.allSatisfy { $0.kind == .text }:
      return try items.flatMap { try columns(in: $0, argument) }
    case _ where isComputing: return [try argument.column(of: table)]
    case .column(let column) where table.column(named: column.name) != nil:
      return [try required(column.name, argument)]
    case .column(let column) where column.kind == .text:
      return try (value.items(checkpoint: argument.checkpoint) ?? []).flatMap {
        try columns(in: $0, argument)
      }
    default:
      let expected = Bilingual("le nom d'une colonne", "a column's name")
      throw argument.located(
        WrongKind(expected: expected, found: value.kind.phrase), in: table)
    }
  }
}
