import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

/// The columns that arguments choose: those that `drop` names, those that `select` takes or
/// computes, those of a picture.
///
/// This is the one place where the arguments of verbs become columns: whatever is written there is
/// a name, is evaluated over the columns, or is refused.
struct ColumnSelection {
  /// What arguments may be besides the names of columns.
  enum Purpose {
    /// Nothing: they name columns of the table.
    case naming
    /// An expression over the columns, `lower(Model)`, called after its characters.
    case computing
    /// That too, and lists of cells or one cell for all rows.
    case picturing
  }

  private let table: Table
  private let purpose: Purpose
  private var columns: [Column] = []

  /// The names of the columns of the table that are chosen, each once, in the order in which they
  /// are.
  ///
  /// `-x` takes a column away from those before it; standing first, from all columns.
  static func names(_ arguments: [LazyArgument], in table: Table) throws -> [String] {
    try chosen(arguments, in: table, from: table.columns, for: .naming).map(\.name)
  }

  /// The columns that are chosen, as `names` has them, and those that are computed.
  static func columns(_ arguments: [LazyArgument], in table: Table) throws -> [Column] {
    try chosen(arguments, in: table, from: table.columns, for: .computing)
  }

  /// The columns of a picture.
  ///
  /// - Parameter all: what `-x` takes a column away from, where it stands first.
  static func pictured(
    _ arguments: [LazyArgument], in table: Table, from all: [Column]
  ) throws -> [Column] {
    try chosen(arguments, in: table, from: all, for: .picturing)
  }

  private static func chosen(
    _ arguments: [LazyArgument], in table: Table, from all: [Column], for purpose: Purpose
  ) throws -> [Column] {
    var selection = ColumnSelection(table: table, purpose: purpose)
    if case .minus? = arguments.first?.form { selection.columns = all }
    for argument in arguments { try selection.add(argument) }
    return selection.columns
  }

  private init(table: Table, purpose: Purpose) {
    self.table = table
    self.purpose = purpose
  }

  private mutating func add(_ argument: LazyArgument) throws {
    if case .minus(let excluded) = argument.form {
      let names = try ColumnSelection(table: table, purpose: .naming).named(by: excluded)
      let excluded = Set(names.map(\.name))
      columns.removeAll { excluded.contains($0.name) }
    } else {
      // Two columns of one name that differ are both kept: the table then refuses the name.
      for column in try named(by: argument)
      where !columns.contains(where: { $0.name == column.name && $0 == column }) {
        columns.append(column)
      }
    }
  }

  /// The columns that one argument stands for.
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
    case .list(let items) where purpose != .picturing || !Self.holdCells(items):
      return try items.flatMap { try named(by: $0) }
    case .reach: return try reached(argument.value(.init(table)), argument)
    case .minus, .list, .expression:
      return try computed(argument.value(.init(table)), argument)
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

  /// A name that is no column may be a variable that holds names of columns, or a column.
  private func held(_ argument: LazyArgument, else name: String) throws -> [Column] {
    let value: Value
    do { value = try argument.evaluate(.init(table)) } catch {
      throw argument.located(UnknownColumn(name, in: table), in: table)
    }
    return try reached(value, argument)
  }

  /// What was reached by a name: a column under its own name, or texts that name columns.
  private func reached(_ value: Value, _ argument: LazyArgument) throws -> [Column] {
    switch value {
    case .column(let column):
      if let own = table.column(named: column.name), purpose == .naming || own == column {
        return [own]
      }
      guard column.kind == .text, column.count != table.rowCount || purpose == .naming else {
        return try computed(value, argument)
      }
      return try (value.items(checkpoint: argument.checkpoint) ?? []).flatMap {
        try reached($0, argument)
      }
    case .list(let items) where purpose != .picturing || items.allSatisfy { $0.kind == .text }:
      return try items.flatMap { try reached($0, argument) }
    default: return try computed(value, argument)
    }
  }

  /// What an expression gives: texts that name columns, as `starts_with("T")` does, or a column.
  private func computed(_ value: Value, _ argument: LazyArgument) throws -> [Column] {
    switch value {
    case .text(let name): return [try required(name, argument)]
    case .list(let items) where items.allSatisfy { $0.kind == .text }:
      return try items.flatMap { try computed($0, argument) }
    case .column where purpose != .naming: return [try argument.column(of: table)]
    case _ where purpose == .picturing: return [try argument.column(of: table)]
    default: throw refused(value, argument)
    }
  }

  private func refused(_ value: Value, _ argument: LazyArgument) -> any Error {
    let expected = Bilingual("le nom d'une colonne", "a column's name")
    let found: Bilingual
    if case .column = value {
      found = Bilingual("un calcul", "a computation")
    } else {
      found = value.kind.phrase
    }
    return argument.located(WrongKind(expected: expected, found: found), in: table)
  }
}
