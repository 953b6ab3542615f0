package import Diagnostics
package import Styling
import Units

extension MixedKinds {
  /// Cells of several kinds meet in one column.
  package init(column: String, kinds: [Column.Kind]) {
    let nothing = Bilingual(same: "")
    self.init(column, kinds.first?.words ?? nothing, kinds.last?.words ?? nothing)
  }

  /// A column is of another kind than what is done with it.
  package init(column: String, kind: Column.Kind, expected: Column.Kind) {
    self.init(column, expected.words, kind.words)
  }
}

extension UnitsOfColumnsDiffer {
  /// Units of two dimensions meet where one column or one key must hold both.
  package init(_ first: Column, _ second: Column) {
    self.init(
      "\(first.name) (\(first.unit.symbol))", "\(second.name) (\(second.unit.symbol))")
  }
}

extension UnknownColumn {
  /// A column that the table does not have.
  package init(_ name: String, in table: Table) {
    self.init(name, table: table.name, known: table.columnNames)
  }
}

extension Column.Kind {
  /// The cells in the plural: "numbers".
  package var words: Bilingual {
    switch self {
    case .numbers, .integers: Bilingual("des nombres", "numbers")
    case .text: Bilingual("des textes", "texts")
    case .bools: Bilingual("vrai ou faux", "true or false")
    case .dates: Bilingual("des dates", "dates")
    case .intervals: Bilingual("des intervalles", "intervals")
    }
  }
}
