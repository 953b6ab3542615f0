import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

/// The columns that the arguments of `select`, `drop` or `unpivot` name.
struct ColumnSelection {
  private let table: Table
  private var names: [String] = []

  /// The names of the columns that are chosen, each once, in the order in which they are.
  ///
  /// `-x` takes a column away from those before it; standing first, from all columns.
  static func names(_ arguments: [LazyArgument], in table: Table) throws -> [String] {
    var selection = ColumnSelection(table: table)
    if case .minus? = arguments.first?.form { selection.names = table.columnNames }
    for argument in arguments { try selection.add(argument) }
    return selection.names
  }

  private init(table: Table) {
    self.table = table
  }

  private mutating func add(_ argument: LazyArgument) throws {
    if case .minus(let excluded) = argument.form {
      let excluded = Set(try named(by: excluded))
      names.removeAll { excluded.contains($0) }
    } else {
      for name in try named(by: argument) where !names.contains(name) { names.append(name) }
    }
  }

  /// The columns that one argument names.
  private func named(by argument: LazyArgument) throws -> [String] {
    switch argument.form {
    case .text(let name): return [try required(name, argument)]
    case .name(let name):
      switch table.resolve(columnName: name) {
      case .unknown: return try heldNames(argument, else: name)
      default: return [try required(name, argument)]
      }
    case .columns(let from, let to):
      return try argument.located(in: table) { try table.columnNames(from: from, through: to) }
    case .list(let items): return try items.flatMap { try named(by: $0) }
    case .minus, .expression: return try names(in: argument.value(over: table), argument)
    }
  }

  private func required(_ name: String, _ argument: LazyArgument) throws -> String {
    try argument.located(in: table) { try table.required(name).name }
  }

  /// A name that is no column may be a variable that holds names of columns.
  private func heldNames(_ argument: LazyArgument, else name: String) throws -> [String] {
    let value: Value
    do { value = try argument.evaluate(table, nil) } catch {
      throw argument.located(Diagnostic.unknownColumn(name, in: table), in: table)
    }
    return try names(in: value, argument)
  }

  /// Texts that name columns, or a column of the table itself.
  private func names(in value: Value, _ argument: LazyArgument) throws -> [String] {
    switch value {
    case .text(let name): return [try required(name, argument)]
    case .column(let column) where table.column(named: column.name) != nil: return [column.name]
    case .list(let items): return try items.flatMap { try names(in: $0, argument) }
    case .column(let column) where column.kind == .text:
      return try (value.items ?? []).flatMap { try names(in: $0, argument) }
    default:
      let expected = Bilingual("le nom d'une colonne", "a column's name")
      throw argument.located(
        Diagnostic.wrongKind(expected: expected, found: value.kind.words), in: table)
    }
  }
}
