import BuiltinKit
import Diagnostics
import Platform
import Styling
import Tables
import TextMatching
import Values

extension Builtin {
  /// The table that a verb works on.
  static let theTable = Parameter.table("table", Bilingual("la table", "the table"))
}

extension BoundArgument {
  /// The complaint where a column of numbers is needed.
  func notNumbers(_ column: Column) -> Diagnostic {
    wrongCells(
      Bilingual("une colonne de nombres", "a column of numbers"), found: .column(column))
  }

  /// The complaint for a value that is none of those that verbs of rows take besides tables.
  func notRows(_ value: Value) -> Diagnostic {
    wrongKind(
      Bilingual("une table, une colonne ou une liste", "a table, a column or a list"),
      found: value)
  }
}

extension BoundArgument<[NamedExpression]> {
  /// The columns to be made; says of a name that it is an option elsewhere.
  func newColumns() throws -> [NamedExpression] {
    let columns = try value
    for (name, _) in columns {
      guard let owner = VerbOptions.owner(of: name, besides: call.builtin) else { continue }
      call.host.note(
        OptionMadeColumn(
          name, function: call.name, owner: owner?.spelling(call.tongue) ?? "pandas"))
    }
    return columns
  }
}

/// The options of verbs, which a name meant for one may be mistaken for.
enum VerbOptions {
  private static let owners: [String: Builtin] = {
    var owners: [String: Builtin] = [:]
    for verb in Builtin.verbs {
      for parameter in verb.parameters
      where parameter.arity == .optional && (parameter.mustBeNamed || parameter.name == "on") {
        for name in [parameter.name, parameter.french] {
          owners[Catalogue.key(name)] = owners[Catalogue.key(name)] ?? verb
        }
      }
    }
    return owners
  }()

  /// Options of pandas that a verb of ours does not have.
  private static let foreign: Set = [
    "ascending", "inplace", "axis", "as_index", "ignore_index", "dropna", "how", "left_on",
    "right_on", "numeric_only",
  ]

  /// The verb that has an option of that name, `.some(nil)` for pandas; nil where nobody has.
  static func owner(of name: String, besides own: Builtin) -> Builtin?? {
    if let owner = owners[Catalogue.key(name)], owner.name != own.name { return owner }
    return foreign.contains(name) ? .some(nil) : nil
  }
}

extension LazyArgument {
  /// The value over the columns of a table, or over some rows of it; what goes wrong is worded
  /// for that table and marked at this argument.
  func value(_ sight: Sight) throws -> Value {
    do { return try evaluate(sight) } catch { throw located(error, in: sight.table) }
  }

  /// The value where a column is expected: a text literal standing alone names one.
  func columnValue(over table: Table, rows: [Int]? = nil) throws -> Value {
    guard case .text(let name) = form else { return try value(.init(table, rows: rows)) }
    let column = try located(in: table) { try table.required(name) }
    return .column(
      try rows.map { try column.gather(rows: $0, checkpoint: checkpoint) } ?? column)
  }

  /// The value where a new cell is expected: a text literal is a text, unless it is also the name
  /// of a column, which is ambiguous (N214).
  func cellValue(_ sight: Sight) throws -> Value {
    // A text that names no column is a text.
    if case .text(let text) = form, let column = try? sight.table.required(text) {
      let name = sight.table.shortName(ofColumn: column.name).identifier
      throw located(TextLooksLikeColumn(text, identifier: name), in: sight.table)
    }
    return try value(sight)
  }

  /// The column that the argument stands for, one cell per row of the table; a scalar is repeated.
  ///
  /// It keeps its name where the argument reaches it by name, else it is called after its
  /// characters.
  func column(of table: Table) throws -> Column {
    let value = try columnValue(over: table)
    return try located(in: table) {
      try table.column(text, from: value, checkpoint: checkpoint).renamed(name(of: value))
    }
  }

  private func name(of value: Value) -> String {
    switch form {
    case .name, .text, .reach: if case .column(let column) = value { column.name } else { text }
    default: text
    }
  }

  /// Returns what `body` gives; what goes wrong is worded for the table and marked here.
  func located<T>(in table: Table, _ body: () throws -> T) throws -> T {
    do { return try body() } catch { throw located(error, in: table) }
  }

  /// The error in words, at the characters of this argument where it has no place yet.
  func located(_ error: any Error, in table: Table) -> any Error {
    guard var diagnostic = Diagnostic(thrown: error.naming(table: table.name)) else {
      return error
    }
    // `sort(Petit_conv)`: alone in a verb, an unknown name is an unknown column.
    if case .name(let name) = form, diagnostic.fault is UnknownName {
      diagnostic.fault = UnknownColumn(name, in: table)
    }
    if diagnostic.range == nil, diagnostic.argument == nil { diagnostic.range = range }
    return diagnostic
  }

  /// The arguments with lists opened: `by = [A, B]` is `A`, `B`.
  static func flattened(_ arguments: [LazyArgument]) -> [LazyArgument] {
    arguments.flatMap { argument in
      if case .list(let items) = argument.form { return flattened(items) }
      return [argument]
    }
  }
}
