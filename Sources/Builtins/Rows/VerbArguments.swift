import BuiltinKit
import Diagnostics
import Styling
import Tables
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
