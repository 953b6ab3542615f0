import BuiltinKit
import Diagnostics
import Styling
import Tables
import Units
import Values

extension Parameter {
  /// The table that a verb works on.
  static let theTable = Parameter("table", .table, Bilingual("la table", "the table"))
}

extension Invocation {
  /// The expressions given for a parameter that needs at least one; throws N205 without any.
  func someExpressions(_ index: Int) throws -> [LazyArgument] {
    let given = expressions(index)
    guard given.isEmpty else { return given }
    throw lacking(index)
  }

  /// What to throw where nothing was given for a parameter.
  func lacking(_ index: Int) -> MissingArgument {
    let tongue = builtin.tongue(of: name) ?? tongue
    return MissingArgument(
      builtin.parameters[index].spelling(tongue), function: name,
      signature: builtin.signature(tongue))
  }

  /// A whole number of either sign, or `fallback` where none was given.
  func wholeNumber(_ index: Int, default fallback: Int) throws -> Int {
    guard has(index) else { return fallback }
    let value = try value(index)
    guard let (number, unit) = value.quantity, unit.isOne, let whole = Int(exactly: number) else {
      throw wrongKind(index, Bilingual("un entier", "a whole number"), found: value)
    }
    return whole
  }

  /// What to throw where a column of numbers is needed.
  func notNumbers(_ index: Int, _ column: Column) -> Diagnostic {
    UnfitArgument(
      function: name, parameter: builtin.parameters[index].spelling(tongue),
      expected: Bilingual("une colonne de nombres", "a column of numbers"),
      found: Value.column(column).detailedWords
    ).about(argument: index)
  }

  /// What `body` gives; a message that has no place yet is about the argument.
  func located<T>(_ index: Int, _ body: () throws -> T) throws -> T {
    do { return try body() } catch {
      guard let diagnostic = Diagnostic.worded(error), diagnostic.primary == nil else {
        throw error
      }
      throw diagnostic.about(argument: index)
    }
  }

  /// An argument that verbs of rows take besides tables: what to throw for anything else.
  func notRows(_ value: Value) -> Diagnostic {
    wrongKind(
      0, Bilingual("une table, une colonne ou une liste", "a table, a column or a list"),
      found: value)
  }
}
